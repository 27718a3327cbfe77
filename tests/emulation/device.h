// CUDA C++ for g++: the built-in variables, functions and types of device code, included before an emitted source.
#pragma once

#include <cmath>
#include <cstdint>
#include <cstring>
#include <type_traits>

#define __global__ __attribute__((noinline))  // its caller here is not checked
#define __device__
#define __host__
#define __shared__
#define __grid_constant__
#define __forceinline__ inline __attribute__((always_inline))
#define __launch_bounds__(...)
#define __align__(n) alignas(n)

struct Index3 {
  int x, y, z;
};
extern Index3 threadIdx, blockIdx, blockDim, gridDim;
struct alignas(64) CUtensorMap {
  unsigned long long opaque[16];
};

namespace emulator {

unsigned char* shared_memory();  // what `extern __shared__` declares
uint32_t shuffle(const char* name, uint32_t lanes, uint32_t value, int source_lane);
uint32_t ballot(const char* name, uint32_t lanes, bool value);
void synchronise_warp(uint32_t lanes);
void synchronise_block();
int synchronise_block_any(int value);
bool intact(int site);  // whether a mutant keeps this place of its source
void before_atomic(const void* address, uint32_t bytes);

inline int lane() { return threadIdx.x % 32; }

template <class T>
T shuffle_value(const char* name, uint32_t lanes, T value, int source_lane) {
  static_assert(sizeof(T) == 4, "shuffles move 32 bits");
  uint32_t bits;
  std::memcpy(&bits, &value, 4);
  bits = shuffle(name, lanes, bits, source_lane);
  std::memcpy(&value, &bits, 4);
  return value;
}

}  // namespace emulator

// ------------------------------------------------------------------------------------------ threads
inline void __syncthreads() { emulator::synchronise_block(); }
inline int __syncthreads_or(int value) { return emulator::synchronise_block_any(value); }
inline void __syncwarp(uint32_t lanes = 0xffffffff) { emulator::synchronise_warp(lanes); }
inline uint32_t __ballot_sync(uint32_t lanes, int value) { return emulator::ballot("__ballot_sync", lanes, value); }
inline int __any_sync(uint32_t lanes, int value) { return emulator::ballot("__any_sync", lanes, value) != 0; }
inline int __all_sync(uint32_t lanes, int value) { return emulator::ballot("__all_sync", lanes, !value) == 0; }

// Lanes are numbered within groups of `width`, a power of 2; a source outside leaves the own value.
template <class T>
T __shfl_sync(uint32_t lanes, T value, int source, int width = 32) {
  const int first = emulator::lane() & ~(width - 1);
  return emulator::shuffle_value("__shfl_sync", lanes, value, first + (source & (width - 1)));
}
template <class T>
T __shfl_xor_sync(uint32_t lanes, T value, int mask, int width = 32) {
  const int source = emulator::lane() ^ mask, end = (emulator::lane() | (width - 1)) + 1;
  return emulator::shuffle_value("__shfl_xor_sync", lanes, value, source < end ? source : emulator::lane());
}
template <class T>
T __shfl_up_sync(uint32_t lanes, T value, int distance, int width = 32) {
  const int source = emulator::lane() - distance, first = emulator::lane() & ~(width - 1);
  return emulator::shuffle_value("__shfl_up_sync", lanes, value, source >= first ? source : emulator::lane());
}
template <class T>
T __shfl_down_sync(uint32_t lanes, T value, int distance, int width = 32) {
  const int source = emulator::lane() + distance, end = (emulator::lane() | (width - 1)) + 1;
  return emulator::shuffle_value("__shfl_down_sync", lanes, value, source < end ? source : emulator::lane());
}

// ------------------------------------------------------------------------------------------ memory
uint32_t __cvta_generic_to_shared(const void* generic);

template <class T>
T atomicAdd(T* at, T value) {
  emulator::before_atomic(at, sizeof(T));
  const T before = *at;
  *at = before + value;
  return before;
}

// ------------------------------------------------------------------------------------------ arithmetic
inline int max(int a, int b) { return a > b ? a : b; }
inline int min(int a, int b) { return a < b ? a : b; }
inline unsigned max(unsigned a, unsigned b) { return a > b ? a : b; }
inline unsigned min(unsigned a, unsigned b) { return a < b ? a : b; }
inline int64_t max(int64_t a, int64_t b) { return a > b ? a : b; }
inline int64_t min(int64_t a, int64_t b) { return a < b ? a : b; }
inline float max(float a, float b) { return fmaxf(a, b); }
inline float min(float a, float b) { return fminf(a, b); }

template <class To, class From>
To reinterpret_bits(From from) {
  static_assert(sizeof(To) == sizeof(From));
  To to;
  std::memcpy(&to, &from, sizeof to);
  return to;
}
inline float __int_as_float(int x) { return reinterpret_bits<float>(x); }
inline float __uint_as_float(unsigned x) { return reinterpret_bits<float>(x); }
inline int __float_as_int(float x) { return reinterpret_bits<int>(x); }
inline unsigned __float_as_uint(float x) { return reinterpret_bits<unsigned>(x); }
inline int __popc(unsigned x) { return __builtin_popcount(x); }
inline int __ffs(int x) { return __builtin_ffs(x); }
inline int __clz(int x) { return x ? __builtin_clz(x) : 32; }

// 16-bit numbers: converted with rounding to nearest, even; arithmetic through float.
struct half {
  _Float16 value;
  half() = default;
  half(float x) : value(static_cast<_Float16>(x)) {}
  operator float() const { return static_cast<float>(value); }
};
struct nv_bfloat16 {
  uint16_t bits;
  nv_bfloat16() = default;
  nv_bfloat16(float x) {
    const unsigned wide = __float_as_uint(x);
    bits = x != x ? 0x7fff : static_cast<uint16_t>((wide + 0x7fff + (wide >> 16 & 1)) >> 16);
  }
  operator float() const { return __uint_as_float(unsigned{bits} << 16); }
};

inline float half_number(uint16_t bits, bool is_bf16) {
  return is_bf16 ? __uint_as_float(unsigned{bits} << 16) : static_cast<float>(reinterpret_bits<_Float16>(bits));
}

#include "ptx.h"
