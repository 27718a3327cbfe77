#include "hopper.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <map>
#include <vector>

#include "block.h"
#include "device.h"
#include "ptx.h"
#include "tensor_map.h"

namespace emulator {
namespace {

using ptx::bytes_of;
using ptx::Number;

constexpr int kRegisters = 65536;  // of a multiprocessor

// Counts arrivals and bytes; a phase ends when both are complete.
struct Mbarrier {
  int arrivals, missing;
  int64_t bytes = 0;
  uint32_t phase = 0;
  std::vector<Thread*> waiting;
};

struct BulkCopy {
  TensorMap map;
  int32_t at[kMapAxes];
  uint32_t target, barrier;
};

// One warp's 16 rows of a product of a warpgroup.
struct Product {
  int columns;
  Number number;
  bool a_in_registers, accumulate, a_transposed, b_transposed;
  uint32_t a[kWarp][4];
  uint64_t a_descriptor, b_descriptor;
  std::vector<uint32_t*> d[kWarp];
};

struct TensorCore {
  std::deque<Product> queue;      // in the order of issue
  size_t uncommitted = 0;         // of them
  std::deque<size_t> groups;      // sizes of committed groups, oldest first
};

std::map<uint32_t, Mbarrier> barriers;  // by shared address
std::vector<BulkCopy> copies;
std::vector<TensorCore> cores;    // by warp
std::vector<int> registers;       // by warp: of each thread
int free_registers = 0;
std::vector<Thread*> waiting_for_registers;

Mbarrier& barrier_at(uint32_t address, const char* what) {
  block.shared(address, 8, 8, what);
  const auto found = barriers.find(address);
  if (found == barriers.end()) block.fail("%s: there is no mbarrier at byte %u", what, address - kSharedBase);
  return found->second;
}

void end_phase_if_complete(Mbarrier& barrier) {
  if (barrier.missing || barrier.bytes) return;
  barrier.missing = barrier.arrivals;
  barrier.phase ^= 1;
  for (Thread* thread : barrier.waiting) block.wake(*thread);
  barrier.waiting.clear();
}

// ------------------------------------------------------------------------------------------ bulk copies
// The 128-byte swizzle: bits 4 to 6 of a shared address change with bits 7 to 9.
uint32_t swizzled(uint32_t address) { return address ^ (address >> 7 & 7) << 4; }

void land(const BulkCopy& copy) {
  const TensorMap& map = copy.map;
  uint32_t rows = 1;
  for (uint32_t axis = 1; axis < map.axes; ++axis) rows *= map.boxes[axis];
  const uint32_t bytes = map.element_bytes, row_bytes = map.boxes[0] * bytes;
  for (uint32_t row = 0; row < rows; ++row) {
    const char* source = map.base;
    bool exists = true;
    uint32_t rest = row;
    for (uint32_t axis = 1; axis < map.axes; ++axis) {
      const int64_t index = int64_t{copy.at[axis]} + rest % map.boxes[axis];
      rest /= map.boxes[axis];
      exists &= index >= 0 && index < static_cast<int64_t>(map.sizes[axis]);
      source += index * static_cast<int64_t>(map.strides[axis]);
    }
    for (uint32_t i = 0; i < map.boxes[0]; ++i) {
      const int64_t index = int64_t{copy.at[0]} + i;
      uint32_t element = 0;
      if (exists && index >= 0 && index < static_cast<int64_t>(map.sizes[0]))
        std::memcpy(&element, source + bytes * index, bytes);
      const uint32_t place = copy.target + row * row_bytes + bytes * i;
      void* target = block.shared(map.swizzled ? swizzled(place) : place, bytes, bytes, "cp.async.bulk");
      std::memcpy(target, &element, bytes);
    }
  }
  Mbarrier& barrier = barrier_at(copy.barrier, "cp.async.bulk");
  barrier.bytes -= int64_t{rows} * row_bytes;
  end_phase_if_complete(barrier);
}

// ------------------------------------------------------------------------------------------ products
float number_at(const uint8_t* bytes, Number number) {
  if (number == Number::s8) return static_cast<int8_t>(*bytes);
  if (number == Number::e4m3) return ptx::e4m3_number(*bytes);
  uint16_t bits;
  std::memcpy(&bits, bytes, 2);
  return half_number(bits, number == Number::bf16);
}

// PTX ISA, "Matrix Descriptor": of an operand in shared memory with the 128-byte swizzle, or without any.
struct Operand {
  uint32_t start, leading, stride;  // in bytes
  bool is_swizzled;
  Number number;
  int bytes;

  Operand(uint64_t descriptor, Number of)
      : start((descriptor & 0x3fff) << 4), leading((descriptor >> 16 & 0x3fff) << 4), stride((descriptor >> 32 & 0x3fff) << 4),
        is_swizzled(descriptor >> 62 == 1), number(of), bytes(bytes_of(of)) {
    if (descriptor >> 62 > 1 || descriptor >> 49 & 7) block.fail("wgmma: the emulator knows the 128-byte swizzle alone, and none");
  }

  float element(uint32_t offset) const {
    const uint32_t address = is_swizzled ? swizzled(start + offset) : start + offset;
    return number_at(static_cast<const uint8_t*>(block.shared(address, bytes, bytes, "wgmma")), number);
  }
  // Rows along k: groups of 8 rows `stride` apart; without swizzle 16 bytes of each row lie together, the next `leading` apart.
  float by_rows(int row, int k) const {
    const uint32_t at = bytes * k;
    if (is_swizzled) return element(row / 8 * stride + row % 8 * 128 + at);
    return element(row / 8 * stride + row % 8 * 16 + at / 16 * leading + at % 16);
  }
  // Rows along n: 64 columns `leading` apart, groups of 8 rows `stride` apart.
  float transposed(int k, int column) const {
    return element(column / 64 * leading + k / 8 * stride + k % 8 * 128 + column % 64 * 2);
  }
};

// Where a lane's i-th number of A lies in its warp's 16 rows: PTX ISA, "Register Fragments for wgmma".
int a_row(int lane, int i, int in_word) { return lane / 4 + 8 * (i / in_word % 2); }
int a_column(int lane, int i, int in_word) { return lane % 4 * in_word + i % in_word + i / (2 * in_word) * 4 * in_word; }

void multiply(const Product& product, int warp) {
  constexpr int kMaxDepth = 32, kMaxColumns = 256;
  static float a[16][kMaxDepth], b[kMaxDepth][kMaxColumns], sums[16][kMaxColumns];
  const Number number = product.number;
  const int columns = product.columns, bytes = bytes_of(number), depth = 32 / bytes, in_word = 4 / bytes;
  if (product.a_in_registers) {
    for (int lane = 0; lane < kWarp; ++lane)
      for (int i = 0; i < 4 * in_word; ++i) {
        const uint8_t* words = reinterpret_cast<const uint8_t*>(product.a[lane]);
        a[a_row(lane, i, in_word)][a_column(lane, i, in_word)] = number_at(words + bytes * i, number);
      }
  } else {
    const Operand operand(product.a_descriptor, number);
    for (int row = 0; row < 16; ++row)
      for (int k = 0; k < depth; ++k) {
        const int at = 16 * (warp % 4) + row;
        a[row][k] = product.a_transposed ? operand.transposed(k, at) : operand.by_rows(at, k);
      }
  }
  const Operand operand(product.b_descriptor, number);
  for (int k = 0; k < depth; ++k)
    for (int column = 0; column < columns; ++column)
      b[k][column] = product.b_transposed ? operand.transposed(k, column) : operand.by_rows(column, k);
  std::memset(sums, 0, sizeof sums);
  if (number != Number::e4m3)
    for (int row = 0; row < 16; ++row)
      for (int k = 0; k < depth; ++k)
        for (int column = 0; column < columns; ++column) sums[row][column] += a[row][k] * b[k][column];
  for (int lane = 0; lane < kWarp; ++lane)
    for (int i = 0; i < columns / 2; ++i) {
      const int row = lane / 4 + 8 * (i / 2 % 2), column = i / 4 * 8 + 2 * (lane % 4) + i % 2;
      const uint32_t before = product.accumulate ? *product.d[lane][i] : 0;
      if (number == Number::s8) {
        *product.d[lane][i] = before + static_cast<int32_t>(sums[row][column]);
        continue;
      }
      float terms[kMaxDepth + 1], sum;
      std::memcpy(&sum, &before, 4);
      if (number == Number::e4m3) {
        for (int k = 0; k < depth; ++k) terms[k] = a[row][k] * b[k][column];
        terms[depth] = sum;
        sum = ptx::sum_of_14_bits(terms, depth + 1);
      } else {
        sum += sums[row][column];
      }
      std::memcpy(product.d[lane][i], &sum, 4);
    }
}

void finish_oldest(int warp) {
  TensorCore& core = cores[warp];
  multiply(core.queue.front(), warp);
  core.queue.pop_front();
  if (core.groups.empty())
    --core.uncommitted;
  else if (--core.groups.front() == 0)
    core.groups.pop_front();
}

}  // namespace

void reset_hopper(uint32_t threads) {
  barriers.clear();
  copies.clear();
  cores.assign((threads + kWarp - 1) / kWarp, TensorCore{});
  const int each = std::min(kRegisters / static_cast<int>(threads) / 8 * 8, 256);
  registers.assign(cores.size(), each);
  free_registers = kRegisters - each * static_cast<int>(threads);
  waiting_for_registers.clear();
}

bool advance_hopper() {
  const uint32_t first = block.random.below(cores.size() + 1);
  for (uint32_t i = 0; i <= cores.size(); ++i) {
    const uint32_t unit = (first + i) % (cores.size() + 1);
    if (unit < cores.size()) {
      if (cores[unit].queue.empty()) continue;
      finish_oldest(static_cast<int>(unit));
      return true;
    }
    if (copies.empty()) continue;
    const auto next = copies.begin() + block.lands_next(copies.size());
    const BulkCopy copy = *next;
    copies.erase(next);
    land(copy);
    return true;
  }
  return false;
}

const char* hopper_leftover() {
  if (!copies.empty()) return "a bulk copy is under way as the block ends";
  for (const TensorCore& core : cores)
    if (!core.queue.empty()) return "a wgmma is under way as the block ends";
  return nullptr;
}

}  // namespace emulator

// ------------------------------------------------------------------------------------------ operations
using namespace emulator;

namespace ptx {

void mbarrier_init(uint32_t address, uint32_t arrivals) {
  block.shared(address, 8, 8, "mbarrier.init");
  barriers[address] = Mbarrier{static_cast<int>(arrivals), static_cast<int>(arrivals)};
  block.give_way(64);
}

void mbarrier_arrive(uint32_t address) {
  block.let_warp_catch_up();
  Mbarrier& barrier = barrier_at(address, "mbarrier.arrive");
  if (!barrier.missing) block.fail("mbarrier.arrive: all %d arrivals of the phase have been", barrier.arrivals);
  --barrier.missing;
  end_phase_if_complete(barrier);
}

void mbarrier_arrive_expect(uint32_t address, uint32_t bytes) {
  barrier_at(address, "mbarrier.arrive.expect_tx").bytes += bytes;
  mbarrier_arrive(address);
}

void mbarrier_test_wait(bool& ended, uint32_t address, uint32_t parity) {
  ended = barrier_at(address, "mbarrier.test_wait").phase != parity;
}

void mbarrier_try_wait(bool& ended, uint32_t address, uint32_t parity, uint32_t) {
  Mbarrier& barrier = barrier_at(address, "mbarrier.try_wait");
  if (barrier.phase == parity) {
    barrier.waiting.push_back(&block.current());
    block.wait("mbarrier.try_wait");
  }
  ended = barrier.phase != parity;
}

void bulk_copy(uint32_t target, const void* tensor_map, const int32_t* at, uint32_t axes, uint32_t barrier) {
  BulkCopy copy{};
  std::memcpy(&copy.map, tensor_map, sizeof copy.map);
  if (copy.map.axes != axes) block.fail("cp.async.bulk: a tensor map of %u axes, %u coordinates", copy.map.axes, axes);
  if (target % 128) block.fail("cp.async.bulk: byte %u of shared memory is not aligned to 128", target - kSharedBase);
  std::memcpy(copy.at, at, axes * sizeof *at);
  copy.target = target;
  copy.barrier = barrier;
  barrier_at(barrier, "cp.async.bulk");
  block.lands_at_once() ? land(copy) : copies.push_back(copy);
}

void wgmma(int columns, Number number, uint32_t* const* d, const uint32_t* a, uint64_t a_descriptor, uint64_t b_descriptor,
           bool accumulate, bool a_transposed, bool b_transposed) {
  struct In {
    uint32_t* const* d;
    const uint32_t* a;
    uint64_t a_descriptor, b_descriptor;
    bool accumulate;
  };
  const auto issue = [&](auto in, auto, uint32_t) {
    Product product{columns, number, a != nullptr, accumulate, a_transposed, b_transposed, {}, a_descriptor, b_descriptor, {}};
    for (int lane = 0; lane < kWarp; ++lane) {
      if (in[lane]->a_descriptor != a_descriptor || in[lane]->b_descriptor != b_descriptor || in[lane]->accumulate != accumulate)
        block.fail("wgmma: descriptors or predicate differ between lanes");
      if (a) std::memcpy(product.a[lane], in[lane]->a, sizeof product.a[lane]);
      product.d[lane].assign(in[lane]->d, in[lane]->d + columns / 2);
    }
    const int warp = block.current().index / kWarp;
    cores[warp].queue.push_back(std::move(product));
    ++cores[warp].uncommitted;
    if (block.multiplies_at_once())
      while (!cores[warp].queue.empty()) finish_oldest(warp);
  };
  block.meet<In, char>("wgmma.mma_async", kAllLanes, {d, a, a_descriptor, b_descriptor, accumulate}, issue);
}

void wgmma_commit_group() {
  block.meet<char, char>("wgmma.commit_group", kAllLanes, 0, [](auto, auto, uint32_t) {
    TensorCore& core = cores[block.current().index / kWarp];
    if (core.uncommitted) core.groups.push_back(core.uncommitted);
    core.uncommitted = 0;
  });
}

void wgmma_wait_group(uint32_t pending) {
  block.meet<char, char>("wgmma.wait_group", kAllLanes, 0, [&](auto, auto, uint32_t) {
    const int warp = block.current().index / kWarp;
    while (cores[warp].groups.size() > pending) finish_oldest(warp);
  });
}

void setmaxnreg(uint32_t count, bool raises) {
  block.meet<char, char>("setmaxnreg", kAllLanes, 0, [&](auto, auto, uint32_t) {
    const int warp = block.current().index / kWarp;
    if (count % 8 || count < 24 || count > 256) block.fail("setmaxnreg: %u registers", count);
    if (raises != (static_cast<int>(count) >= registers[warp]) && static_cast<int>(count) != registers[warp])
      block.fail("setmaxnreg: from %d to %u registers is the other direction", registers[warp], count);
    const int more = (static_cast<int>(count) - registers[warp]) * kWarp;
    while (more > free_registers) {
      waiting_for_registers.push_back(&block.current());
      block.wait("setmaxnreg");
    }
    free_registers -= more;
    registers[warp] = static_cast<int>(count);
    if (more < 0) {
      for (Thread* thread : waiting_for_registers) block.wake(*thread);
      waiting_for_registers.clear();
    }
  });
}

}  // namespace ptx
