// What the emulated driver writes into a CUtensorMap, and the emulated TMA unit reads.
#pragma once

#include <cstdint>

namespace emulator {

constexpr int kMapAxes = 5;

struct TensorMap {
  const char* base;
  uint32_t axes;  // 0: this was never encoded
  uint32_t element_bytes, swizzled;  // with the 128-byte swizzle, or none
  uint32_t boxes[kMapAxes];
  uint64_t sizes[kMapAxes], strides[kMapAxes];  // strides in bytes
};
static_assert(sizeof(TensorMap) <= 128, "a CUtensorMap has 128 bytes");

}  // namespace emulator
