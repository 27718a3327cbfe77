// One CUDA thread block on the CPU: a fiber for each thread, taken up in an order that a seed decides.
//
// A fiber runs until it waits (barrier, warp operation, asynchronous copy) or gives way. Who goes on next is drawn, with a
// bias that each block draws too: in some blocks some warps run as far ahead as they can, in others the threads take turns.
// An asynchronous copy lands when it is issued, at a later moment, or only in the wait that covers it. So code that lacks
// a barrier or a wait reads old data, or poison (all ones: NaN), in some of the blocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <utility>
#include <vector>

namespace emulator {

constexpr int kWarp = 32;
constexpr uint32_t kAllLanes = 0xffffffff;
constexpr int kNamedBarriers = 16;
constexpr uint32_t kSharedBase = 1024;  // where dynamic shared memory starts in its address space
constexpr uint32_t kMaxShared = 227 * 1024;

struct Random {
  uint64_t state;

  uint32_t draw() {  // xorshift64*
    state ^= state >> 12, state ^= state << 25, state ^= state >> 27;
    return static_cast<uint32_t>(state * 2685821657736338717ull >> 32);
  }
  uint32_t below(uint32_t n) { return static_cast<uint32_t>(uint64_t{draw()} * n >> 32); }
  bool chance(uint32_t of_256) { return (draw() & 255) < of_256; }
};

// 16-byte (or smaller) copy from global to shared memory; bytes beyond `valid` arrive as zeros.
struct Copy {
  unsigned char* target;
  const void* source;
  int bytes, valid;
};

struct Thread {
  void* stack_pointer;
  int index;
  bool finished;
  const char* waits_for;
  std::vector<Copy> uncommitted;           // cp.async before its commit_group
  std::deque<std::vector<Copy>> committed;  // groups, oldest first

  int lane() const { return index % kWarp; }
  bool copies() const { return !uncommitted.empty() || !committed.empty(); }
};

// Threads of a warp that meet in one operation. `in` and `out` point to each lane's own operands.
struct Meeting {
  const char* name = nullptr;
  uint32_t lanes = 0, arrived = 0;
  const void* in[kWarp];
  void* out[kWarp];
};

struct Barrier {
  int expected = 0, arrived = 0;
  bool any = false, result = false;  // of __syncthreads_or
  std::vector<Thread*> waiting;
};

struct Launch {
  void (*call)(void** parameters);
  void** parameters;
  uint32_t grid, threads, shared_bytes;
};

class Block {
 public:
  // Run block `index` of the launch. False if it failed; `message` says how.
  bool run(const Launch& launch, uint32_t index, uint64_t seed);
  // Give the stacks' memory back: a process loads hundreds of emulated libraries.
  void rest();

  [[noreturn]] void fail(const char* format, ...) __attribute__((format(printf, 2, 3)));

  // ---------------------------------------------------------------------- what threads do
  Thread& current() { return *current_; }
  void wait(const char* what);    // until another thread wakes this one
  void wake(Thread& thread);
  void give_way(uint32_t of_256);  // with that chance, others run first
  // Let the other lanes of the warp go on until each waits or returns: what one lane does on behalf of its warp comes
  // after what the lanes did together.
  void let_warp_catch_up();
  void barrier(uint32_t number, uint32_t threads, bool blocks, const char* what);
  int barrier_any(bool value);
  void copy(const Copy& copy);
  void commit();
  // The asynchronous operation, of so many in the order of issue, that is the next to land.
  uint32_t lands_next(uint32_t operations) {
    return newest_first_ && !random.chance(32) ? operations - 1 : random.below(operations);
  }
  bool lands_at_once() { return random.chance(land_at_once_); }
  bool multiplies_at_once() { return random.chance(multiply_at_once_); }
  void wait_copies(std::size_t pending, bool uncommitted);

  // A warp operation: the last of `lanes` to arrive computes every lane's result from every lane's operands,
  // compute(const In* const* in, Out* const* out, lanes).
  template <class In, class Out, class Compute>
  Out meet(const char* name, uint32_t lanes, const In& in, Compute compute) {
    Out out{};
    Meeting& meeting = arrive(name, lanes, &in, &out);
    if (meeting.arrived == lanes) {
      const In* ins[kWarp];
      Out* outs[kWarp];
      for (int i = 0; i < kWarp; ++i)
        ins[i] = static_cast<const In*>(meeting.in[i]), outs[i] = static_cast<Out*>(meeting.out[i]);
      compute(ins, outs, lanes);
      depart(meeting);
    } else {
      wait(name);
    }
    return out;
  }

  // ---------------------------------------------------------------------- memory
  // The bytes at a shared address. Fails outside the block's shared memory, or if misaligned.
  unsigned char* shared(uint32_t address, uint32_t bytes, uint32_t alignment, const char* what);
  unsigned char* shared_memory() { return shared_; }
  uint32_t shared_address(const void* generic);
  // Called before each ordinary access.
  void check(const void* address, uint32_t bytes, bool write);
  void check_global(const void* address, uint32_t bytes, uint32_t alignment, const char* what);
  // The memory that kernels may touch; nothing is checked while there is none.
  void allow(const void* begin, const void* end) { allowed_.emplace_back(begin, end); }
  void forget_allowed() { allowed_.clear(); }

  char message[1024];
  Random random{1};

 private:
  static void start();
  void prepare(const Launch& launch);
  void switch_to_next();
  void switch_to(Thread& next);
  Thread& choose();
  Meeting& arrive(const char* name, uint32_t lanes, const void* in, void* out);
  void depart(Meeting& meeting);
  void release(Barrier& barrier);
  void land(const Copy& copy);
  void land_some_copy();
  [[noreturn]] void deadlock();
  bool is_constant(const void* address);

  Launch launch_{};
  uint32_t index_ = 0, threads_count_ = 0, unfinished_ = 0;
  std::vector<Thread> threads_;
  std::vector<Meeting> meetings_;      // by warp
  std::vector<uint32_t> runnable_;     // by warp: lanes
  std::vector<uint32_t> catching_up_;  // by warp: lanes that let the others catch up
  uint32_t runnable_warps_ = 0;
  Barrier barriers_[kNamedBarriers];
  Thread* current_ = nullptr;
  void* main_stack_pointer_ = nullptr;
  unsigned char *stacks_ = nullptr, *shared_ = nullptr;
  uint32_t stay_in_warp_ = 0, land_at_once_ = 0, multiply_at_once_ = 0, land_later_ = 0;  // chances of 256
  bool newest_first_ = false, is_ranked_ = false, failed_ = false;
  std::vector<uint32_t> ranking_;  // warps: the first that can go on does, in some blocks
  std::vector<std::pair<const void*, const void*>> allowed_;
};

extern Block block;

}  // namespace emulator
