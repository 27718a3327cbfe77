// What the emulated driver writes into a CUtensorMap, and the emulated TMA unit reads: 16-bit elements, 128-byte swizzle.
#pragma once

#include <cstdint>

namespace emulator {

constexpr int kMapAxes = 5;

struct TensorMap {
  const char* base;
  uint32_t axes;  // 0: this was never encoded
  uint32_t boxes[kMapAxes];
  uint64_t sizes[kMapAxes], strides[kMapAxes];  // strides in bytes; that of axis 0 is an element's
};
static_assert(sizeof(TensorMap) <= 128, "a CUtensorMap has 128 bytes");

}  // namespace emulator
