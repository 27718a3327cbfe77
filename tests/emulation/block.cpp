#include "block.h"

#include <link.h>
#include <sys/mman.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <map>
#include <string>

#include "device.h"
#include "hopper.h"
#include "switch.h"

Index3 threadIdx, blockIdx, blockDim, gridDim;

namespace emulator {

Block block;

namespace {

constexpr size_t kStack = 256 * 1024, kMaxThreads = 1024;
constexpr uint64_t kStackEnd = 0x5354414b53454e44;  // what the last word of a stack holds unless it overflows
constexpr size_t kArena = 1 << 20;  // around shared memory: nothing else lies here

unsigned char* reserve(size_t bytes) {
  void* memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (memory == MAP_FAILED) {
    std::perror("emulator: mmap");
    std::abort();
  }
  return static_cast<unsigned char*>(memory);
}

}  // namespace

// ------------------------------------------------------------------------------------------ running
void Block::start() {
  block.launch_.call(block.launch_.parameters);
  Thread& thread = block.current();
  if (thread.copies()) block.wait_copies(0, true);  // the hardware completes them, too
  thread.finished = true;
  --block.unfinished_;
  block.switch_to_next();
  __builtin_unreachable();
}

void Block::prepare(const Launch& launch) {
  if (!stacks_) {
    stacks_ = reserve(kStack * kMaxThreads);
    shared_ = reserve(2 * kArena) + kArena;
  }
  launch_ = launch;
  threads_count_ = unfinished_ = launch.threads;
  const uint32_t warps = (launch.threads + kWarp - 1) / kWarp;
  threads_.assign(launch.threads, Thread{});
  meetings_.assign(warps, Meeting{});
  runnable_.assign(warps, 0);
  catching_up_.assign(warps, 0);
  for (Barrier& barrier : barriers_) barrier = Barrier{};
  runnable_warps_ = 0;
  for (uint32_t i = 0; i < launch.threads; ++i) {
    // tops at different cache sets: equal ones would evict each other
    unsigned char* top = stacks_ + (i + 1) * kStack - i % 64 * 192;
    std::memcpy(stacks_ + i * kStack, &kStackEnd, sizeof kStackEnd);
    threads_[i].index = static_cast<int>(i);
    threads_[i].stack_pointer = fresh_stack(top, &Block::start);
    wake(threads_[i]);
  }
  ranking_.resize(warps);
  for (uint32_t i = 0; i < warps; ++i) {
    ranking_[i] = i;
    std::swap(ranking_[i], ranking_[random.below(i + 1)]);
  }
  reset_hopper(launch.threads);
  std::memset(shared_, 0xff, launch.shared_bytes);
}

bool Block::run(const Launch& launch, uint32_t index, uint64_t seed) {
  random.state = (seed * 0x9e3779b97f4a7c15ull) ^ (index + 1) * 0xbf58476d1ce4e5b9ull;
  if (!random.state) random.state = 1;
  for (int i = 0; i < 4; ++i) random.draw();
  const uint32_t sticky[] = {0, 128, 250}, land[] = {0, 0, 64, 256}, later[] = {0, 0, 8, 64};
  stay_in_warp_ = sticky[random.below(3)];
  is_ranked_ = random.chance(128);
  land_at_once_ = land[random.below(4)];
  multiply_at_once_ = land[random.below(4)];
  land_later_ = later[random.below(4)];
  newest_first_ = random.chance(128);
  prepare(launch);
  index_ = index;
  failed_ = false;
  blockIdx = {static_cast<int>(index), 0, 0};
  blockDim = {static_cast<int>(launch.threads), 1, 1};
  gridDim = {static_cast<int>(launch.grid), 1, 1};
  current_ = nullptr;
  current_ = &choose();
  threadIdx = {current_->index, 0, 0};
  emulator_switch(&main_stack_pointer_, current_->stack_pointer);
  for (uint32_t i = 0; i < launch.threads; ++i)
    if (std::memcmp(stacks_ + i * kStack, &kStackEnd, sizeof kStackEnd)) {
      std::snprintf(message, sizeof message, "thread %u uses more than %zu bytes of stack", i, kStack);
      return false;
    }
  return !failed_;
}

void Block::rest() { madvise(stacks_, kStack * kMaxThreads, MADV_DONTNEED); }

void Block::fail(const char* format, ...) {
  int length = 0;
  if (current_) length = std::snprintf(message, sizeof message, "block %u, thread %d: ", index_, current_->index);
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(message + length, sizeof message - length, format, arguments);
  va_end(arguments);
  failed_ = true;
  void* abandoned;
  emulator_switch(&abandoned, main_stack_pointer_);
  __builtin_unreachable();
}

// ------------------------------------------------------------------------------------------ scheduling
namespace {

// One of the bits that are set.
uint32_t draw_bit(uint32_t bits, Random& random) {
  const uint32_t turn = random.draw() & 31;
  const uint32_t turned = bits >> turn | (turn ? bits << (32 - turn) : 0);
  return (__builtin_ctz(turned) + turn) & 31;
}

}  // namespace

Thread& Block::choose() {
  while (!runnable_warps_)
    if (!advance_hopper()) deadlock();
  uint32_t warp = current_ ? current_->index / kWarp : 0;
  if (is_ranked_) {
    if (random.chance(1)) std::swap(ranking_[random.below(ranking_.size())], ranking_[0]);
    for (const uint32_t ranked : ranking_)
      if (runnable_warps_ >> ranked & 1) {
        warp = ranked;
        break;
      }
  } else if (!current_ || !(runnable_warps_ >> warp & 1) || !random.chance(stay_in_warp_)) {
    warp = draw_bit(runnable_warps_, random);
  }
  return threads_[warp * kWarp + draw_bit(runnable_[warp], random)];
}

void Block::switch_to_next() {
  Thread* before = current_;
  if (before->finished) {
    uint32_t& lanes = runnable_[before->index / kWarp];
    lanes &= ~(1u << before->lane());
    if (!lanes) runnable_warps_ &= ~(1u << before->index / kWarp);
    if (!unfinished_ && hopper_leftover()) fail("%s", hopper_leftover());
    if (!unfinished_) emulator_switch(&before->stack_pointer, main_stack_pointer_);
  }
  if (random.chance(land_later_)) {
    land_some_copy();
    advance_hopper();
  }
  switch_to(choose());
}

void Block::switch_to(Thread& next) {
  Thread* before = current_;
  if (&next == before) return;
  current_ = &next;
  threadIdx.x = next.index;
  emulator_switch(&before->stack_pointer, next.stack_pointer);
}

void Block::wait(const char* what) {
  current_->waits_for = what;
  const uint32_t warp = current_->index / kWarp;
  runnable_[warp] &= ~(1u << current_->lane());
  if (!runnable_[warp]) runnable_warps_ &= ~(1u << warp);
  switch_to_next();
}

void Block::wake(Thread& thread) {
  const uint32_t warp = thread.index / kWarp;
  thread.waits_for = nullptr;
  runnable_[warp] |= 1u << thread.lane();
  runnable_warps_ |= 1u << warp;
}

void Block::give_way(uint32_t of_256) {
  if (random.chance(of_256)) switch_to_next();
}

void Block::let_warp_catch_up() {
  const uint32_t warp = current_->index / kWarp, me = 1u << current_->lane();
  catching_up_[warp] |= me;
  while (const uint32_t others = runnable_[warp] & ~catching_up_[warp]) {
    switch_to(threads_[warp * kWarp + __builtin_ctz(others)]);
  }
  catching_up_[warp] &= ~me;
}

void Block::deadlock() {
  struct Group {
    int count, first;
  };
  std::map<std::string, Group> groups;
  for (const Thread& thread : threads_) {
    const std::string state = thread.finished ? "returned" : std::string("wait at ") + thread.waits_for;
    ++groups.try_emplace(state, Group{0, thread.index}).first->second.count;
  }
  std::string text;
  for (const auto& [state, group] : groups)
    text += (text.empty() ? "" : "; ") + std::to_string(group.count) + " " + state + " (the first is thread " +
            std::to_string(group.first) + ")";
  fail("deadlock: no thread can go on: %s", text.c_str());
}

// ------------------------------------------------------------------------------------------ meeting
Meeting& Block::arrive(const char* name, uint32_t lanes, const void* in, void* out) {
  Meeting& meeting = meetings_[current_->index / kWarp];
  const int lane = current_->lane();
  if (!(lanes >> lane & 1)) fail("%s: the lanes %#x do not hold the calling lane %d", name, lanes, lane);
  if (!meeting.arrived) {
    meeting.name = name;
    meeting.lanes = lanes;
  } else if (std::strcmp(meeting.name, name) || meeting.lanes != lanes) {
    fail("the warp diverges: lane %d arrives at %s of lanes %#x, lanes %#x wait at %s of lanes %#x", lane, name, lanes,
         meeting.arrived, meeting.name, meeting.lanes);
  }
  meeting.arrived |= 1u << lane;
  meeting.in[lane] = in;
  meeting.out[lane] = out;
  return meeting;
}

void Block::depart(Meeting& meeting) {
  meeting.arrived = 0;
  const int first = current_->index / kWarp * kWarp;
  for (int i = 0; i < kWarp; ++i)
    if (meeting.lanes >> i & 1 && first + i != current_->index) wake(threads_[first + i]);
  switch_to_next();
}

void Block::barrier(uint32_t number, uint32_t threads, bool blocks, const char* what) {
  if (number >= kNamedBarriers) fail("%s: barrier %u, there are %d", what, number, kNamedBarriers);
  if (threads == 0) threads = threads_count_;
  if (threads % kWarp) fail("%s: %u threads, which is no multiple of %d", what, threads, kWarp);
  if (threads > threads_count_) fail("%s: %u threads of a block of %u", what, threads, threads_count_);
  Barrier& barrier = barriers_[number];
  if (barrier.arrived && barrier.expected != static_cast<int>(threads))
    fail("%s: barrier %u is for %d threads, this one says %u", what, number, barrier.expected, threads);
  barrier.expected = static_cast<int>(threads);
  ++barrier.arrived;
  if (barrier.arrived == barrier.expected) {
    release(barrier);
    if (blocks) switch_to_next();
  } else if (blocks) {
    barrier.waiting.push_back(current_);
    wait(what);
  }
}

void Block::release(Barrier& barrier) {
  for (Thread* thread : barrier.waiting) wake(*thread);
  barrier.waiting.clear();
  barrier.arrived = 0;
  barrier.result = barrier.any;
  barrier.any = false;
}

int Block::barrier_any(bool value) {
  barriers_[0].any |= value;
  barrier(0, 0, true, "__syncthreads_or");
  return barriers_[0].result;  // the next one can't end before this thread arrives there
}

// ------------------------------------------------------------------------------------------ asynchronous copies
void Block::land(const Copy& copy) {
  std::memcpy(copy.target, copy.source, copy.valid);
  std::memset(copy.target + copy.valid, 0, copy.bytes - copy.valid);
}

void Block::copy(const Copy& copy) {
  if (lands_at_once())
    land(copy);
  else
    current_->uncommitted.push_back(copy);
}

void Block::commit() {
  current_->committed.push_back(std::move(current_->uncommitted));
  current_->uncommitted.clear();
}

void Block::wait_copies(std::size_t pending, bool uncommitted) {
  while (current_->committed.size() > pending) {
    for (const Copy& copy : current_->committed.front()) land(copy);
    current_->committed.pop_front();
  }
  if (uncommitted) {
    for (const Copy& copy : current_->uncommitted) land(copy);
    current_->uncommitted.clear();
  }
  give_way(64);
}

void Block::land_some_copy() {
  Thread& thread = threads_[random.below(threads_count_)];
  std::vector<Copy>* from = &thread.uncommitted;
  if (!thread.committed.empty()) from = &thread.committed[random.below(thread.committed.size())];
  if (from->empty()) return;
  std::swap((*from)[random.below(from->size())], from->back());
  land(from->back());
  from->pop_back();
}

// ------------------------------------------------------------------------------------------ memory
unsigned char* Block::shared(uint32_t address, uint32_t bytes, uint32_t alignment, const char* what) {
  const uint32_t offset = address - kSharedBase;
  if (offset >= launch_.shared_bytes || bytes > launch_.shared_bytes - offset)
    fail("%s: bytes %d to %d of %u bytes of shared memory", what, static_cast<int>(offset),
         static_cast<int>(offset + bytes), launch_.shared_bytes);
  if (address % alignment) fail("%s: byte %u of shared memory is not aligned to %u", what, offset, alignment);
  return shared_ + offset;
}

uint32_t Block::shared_address(const void* generic) {
  return static_cast<uint32_t>(static_cast<const unsigned char*>(generic) - shared_) + kSharedBase;
}

void Block::check(const void* address, uint32_t bytes, bool write) {
  const auto offset = static_cast<const unsigned char*>(address) - shared_;
  const char* what = write ? "a store" : "a load";
  if (offset >= -static_cast<ptrdiff_t>(kArena) && offset < static_cast<ptrdiff_t>(kArena)) {
    if (offset < 0 || offset + bytes > launch_.shared_bytes)
      fail("%s: bytes %td to %td of %u bytes of shared memory", what, offset, offset + bytes, launch_.shared_bytes);
    give_way(16);
  } else {
    check_global(address, bytes, 1, what);
  }
}

void Block::check_global(const void* address, uint32_t bytes, uint32_t alignment, const char* what) {
  const auto* first = static_cast<const char*>(address);
  const auto* at = static_cast<const unsigned char*>(address);
  if (at >= stacks_ && at < stacks_ + kStack * kMaxThreads) return;  // registers that lie in memory here
  if (reinterpret_cast<uintptr_t>(address) % alignment)
    fail("%s: address %p is not aligned to %u", what, address, alignment);
  if (allowed_.empty() || is_constant(address)) return;
  for (const auto& [begin, end] : allowed_)
    if (first >= begin && first + bytes <= end) return;
  fail("%s of %u bytes at address %p, which lies in none of the kernel's tensors", what, bytes, address);
}

// Whether an address lies in this library: constants and built-in variables do.
bool Block::is_constant(const void* address) {
  struct Range {
    uintptr_t begin = 0, end = 0;
  };
  static const Range library = [] {
    Range found;
    const auto visit = [](dl_phdr_info* object, size_t, void* result) {
      const auto own = reinterpret_cast<uintptr_t>(&block);
      Range range{UINTPTR_MAX, 0};
      for (int i = 0; i < object->dlpi_phnum; ++i) {
        const auto& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_LOAD) continue;
        range.begin = std::min<uintptr_t>(range.begin, object->dlpi_addr + segment.p_vaddr);
        range.end = std::max<uintptr_t>(range.end, object->dlpi_addr + segment.p_vaddr + segment.p_memsz);
      }
      if (own < range.begin || own >= range.end) return 0;
      *static_cast<Range*>(result) = range;
      return 1;
    };
    dl_iterate_phdr(visit, &found);
    return found;
  }();
  const auto at = reinterpret_cast<uintptr_t>(address);
  return at >= library.begin && at < library.end;
}

}  // namespace emulator

// ------------------------------------------------------------------------------------------ ordinary accesses
// g++ -fsanitize=thread calls these before each access of the kernel to memory that others may see.
extern "C" {
#define ACCESS(bytes)                                                                                \
  void __tsan_read##bytes(void* at) { emulator::block.check(at, bytes, false); }                     \
  void __tsan_write##bytes(void* at) { emulator::block.check(at, bytes, true); }                     \
  void __tsan_unaligned_read##bytes(void* at) { emulator::block.check(at, bytes, false); }           \
  void __tsan_unaligned_write##bytes(void* at) { emulator::block.check(at, bytes, true); }
ACCESS(1)
ACCESS(2)
ACCESS(4)
ACCESS(8)
ACCESS(16)
#undef ACCESS
void __tsan_read_range(void* at, size_t bytes) { emulator::block.check(at, bytes, false); }
void __tsan_write_range(void* at, size_t bytes) { emulator::block.check(at, bytes, true); }
void __tsan_init() {}
void __tsan_func_entry(void*) {}
void __tsan_func_exit() {}
}
