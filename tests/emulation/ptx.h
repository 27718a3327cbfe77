// PTX operations of emitted code (PTX ISA 9.0). `translate.py` turns each instruction of inline assembly into a call of
// one of these: `{a, b}` becomes group(a, b), `[a]` becomes a. Shared addresses are 32-bit numbers.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <type_traits>

#include "device.h"

namespace ptx {

// ------------------------------------------------------------------------------------------ registers
template <class T, size_t n>
using Values = std::array<T, n>;

// References to registers; values are copied in and out, so that the kernel's arrays can stay in registers.
template <class T, size_t n>
struct Group {
  T* at[n];

  Values<T, n> get() const {
    Values<T, n> values;
    for (size_t i = 0; i < n; ++i) values[i] = *at[i];
    return values;
  }
  void set(const Values<T, n>& values) const {
    for (size_t i = 0; i < n; ++i) *const_cast<std::remove_const_t<T>*>(at[i]) = values[i];
  }
};

template <class T, class... More>
__forceinline__ auto group(T&& first, More&&... more) {
  return Group<std::remove_reference_t<T>, 1 + sizeof...(More)>{{&first, &more...}};
}

// ------------------------------------------------------------------------------------------ matrices
struct f16 {};
struct bf16 {};

Values<float, 4> multiply_m16n8(int k, bool is_bf16, const Values<uint32_t, 4>& a, const Values<uint32_t, 2>& b,
                                const Values<float, 4>& c);
Values<float, 8> multiply_m8n8k4(bool b_by_rows, const Values<uint32_t, 2>& a, const Values<uint32_t, 2>& b,
                                 const Values<float, 8>& c);
Values<uint32_t, 4> multiply_integers(int k, int bits, const Values<uint32_t, 4>& a, const Values<uint32_t, 2>& b,
                                      const Values<uint32_t, 4>& c);
Values<float, 4> multiply_fp8(const Values<uint32_t, 4>& a, const Values<uint32_t, 2>& b, const Values<float, 4>& c);
Values<uint32_t, 4> load_matrices(int count, bool transposed, uint32_t row_address);
uint32_t transpose_matrix(uint32_t a);

// As many words, and zeros behind them.
template <size_t m, size_t n>
Values<uint32_t, m> widened(const Values<uint32_t, n>& given) {
  Values<uint32_t, m> all{};
  for (size_t i = 0; i < n; ++i) all[i] = given[i];
  return all;
}

// D = A·B + C for A (16 × k) by rows, B (k × 8) by columns.
template <int k, class Type, class D, class A, class B, class C>
__forceinline__ void mma_m16n8(D d, A a, B b, C c) {
  const auto of_a = a.get();
  const auto of_b = b.get();
  static_assert(of_a.size() == k / 4 && of_b.size() == k / 8);
  d.set(multiply_m16n8(k, std::is_same_v<Type, bf16>, widened<4>(of_a), widened<2>(of_b), c.get()));
}

// … for signed integers of 8 or 4 bits, summed in 32.
template <int k, int bits, class D, class A, class B, class C>
__forceinline__ void mma_integers(D d, A a, B b, C c) {
  const auto of_a = a.get();
  const auto of_b = b.get();
  static_assert(of_a.size() == k * bits / 64 && of_b.size() == k * bits / 128);
  d.set(multiply_integers(k, bits, widened<4>(of_a), widened<2>(of_b), c.get()));
}

// … of 16 × 32 by 32 × 8 for e4m3.
template <class D, class A, class B, class C>
__forceinline__ void mma_fp8(D d, A a, B b, C c) {
  d.set(multiply_fp8(a.get(), b.get(), c.get()));
}

// Four products of 8 × 4 by 4 × 8, one in each quadpair; A by rows.
template <bool b_by_rows, class D, class A, class B, class C>
__forceinline__ void mma_m8n8k4(D d, A a, B b, C c) {
  d.set(multiply_m8n8k4(b_by_rows, a.get(), b.get(), c.get()));
}

template <bool transposed, size_t n>
__forceinline__ void ldmatrix(Group<uint32_t, n> d, uint32_t row_address) {
  const auto loaded = load_matrices(n, transposed, row_address);
  for (size_t i = 0; i < n; ++i) *d.at[i] = loaded[i];
}

__forceinline__ void movmatrix(uint32_t& d, uint32_t a) { d = transpose_matrix(a); }

// ------------------------------------------------------------------------------------------ memory
void load_shared(void* target, uint32_t address, uint32_t bytes);
void store_shared(uint32_t address, const void* source, uint32_t bytes);
void load_global(void* target, const void* address, uint32_t bytes);
void store_global(void* address, const void* source, uint32_t bytes);

template <class T, size_t n>
__forceinline__ void ld_shared(Group<T, n> d, uint32_t address) {
  Values<T, n> values;
  load_shared(values.data(), address, sizeof values);
  d.set(values);
}
template <class T, size_t n>
__forceinline__ void st_shared(uint32_t address, Group<T, n> a) {
  const auto values = a.get();
  store_shared(address, values.data(), sizeof values);
}
template <class T, size_t n>
__forceinline__ void ld_global(Group<T, n> d, const void* address) {
  Values<T, n> values;
  load_global(values.data(), address, sizeof values);
  d.set(values);
}
template <class T, size_t n>
__forceinline__ void st_global(const void* address, Group<T, n> a) {
  const auto values = a.get();
  store_global(const_cast<void*>(address), values.data(), sizeof values);
}

void cp_async(uint32_t target, const void* source, uint32_t bytes, uint32_t valid);
__forceinline__ void cp_async(uint32_t target, const void* source, uint32_t bytes) {
  cp_async(target, source, bytes, bytes);
}
void cp_async_commit_group();
void cp_async_wait_group(uint32_t pending);
void cp_async_wait_all();

// ------------------------------------------------------------------------------------------ barriers
void bar_sync(uint32_t barrier, uint32_t threads = 0);
void bar_arrive(uint32_t barrier, uint32_t threads);
inline void bar_warp_sync(uint32_t lanes) { emulator::synchronise_warp(lanes); }

// ------------------------------------------------------------------------------------------ sm_90a
void mbarrier_init(uint32_t address, uint32_t arrivals);
void mbarrier_arrive(uint32_t address);
void mbarrier_arrive_expect(uint32_t address, uint32_t bytes);
void mbarrier_test_wait(bool& ended, uint32_t address, uint32_t parity);
void mbarrier_try_wait(bool& ended, uint32_t address, uint32_t parity, uint32_t nanoseconds);
void bulk_copy(uint32_t target, const void* tensor_map, const int32_t* at, uint32_t axes, uint32_t barrier);
// Of a product of a warpgroup: 16 bits, e4m3, signed bytes.
enum class Number { f16, bf16, e4m3, s8 };
inline int bytes_of(Number number) { return number == Number::f16 || number == Number::bf16 ? 2 : 1; }
float e4m3_number(uint32_t byte);
float sum_of_14_bits(const float* terms, int count);
void wgmma(int columns, Number number, uint32_t* const* d, const uint32_t* a, uint64_t a_descriptor, uint64_t b_descriptor,
           bool accumulate, bool a_transposed, bool b_transposed);
void wgmma_commit_group();
void wgmma_wait_group(uint32_t pending);
void setmaxnreg(uint32_t count, bool raises);
inline void setmaxnreg_inc(uint32_t count) { setmaxnreg(count, true); }
inline void setmaxnreg_dec(uint32_t count) { setmaxnreg(count, false); }
// Threads see each other's accesses in order here; what is missing without a fence does not show.
inline void fence() {}
// A launch runs when the one before has ended.
inline void griddepcontrol_launch_dependents() {}
inline void griddepcontrol_wait() {}

template <class At, size_t axes>
__forceinline__ void cp_async_bulk_tensor(uint32_t target, const void* map, Group<At, axes> at, uint32_t barrier) {
  const auto given = at.get();
  int32_t coordinates[axes];
  for (size_t i = 0; i < axes; ++i) coordinates[i] = static_cast<int32_t>(given[i]);
  bulk_copy(target, map, coordinates, axes, barrier);
}

template <class T, size_t n>
__forceinline__ uint32_t* const* words_of(const Group<T, n>& d) {
  static_assert(sizeof(T) == 4);
  return reinterpret_cast<uint32_t* const*>(d.at);
}

// d (+)= A·B for A in shared memory, 16 rows of each warp, and B, 32 bytes deep.
template <int columns, Number number, class D>
__forceinline__ void wgmma(D d, uint64_t a, uint64_t b, bool accumulate, int scale_a = 1, int scale_b = 1,
                           int a_transposed = 0, int b_transposed = 0) {
  static_assert(columns % 8 == 0 && columns <= 256);
  if (scale_a != 1 || scale_b != 1 || ((a_transposed || b_transposed) && bytes_of(number) == 1)) __builtin_trap();
  wgmma(columns, number, words_of(d), nullptr, a, b, accumulate, a_transposed, b_transposed);
}
// … for A in registers, laid out as in mma.m16n8k16 or, of bytes, m16n8k32.
template <int columns, Number number, class D>
__forceinline__ void wgmma(D d, Group<uint32_t, 4> a, uint64_t b, bool accumulate, int scale_a = 1, int scale_b = 1,
                           int b_transposed = 0) {
  if (scale_a != 1 || scale_b != 1 || (b_transposed && bytes_of(number) == 1)) __builtin_trap();
  const auto of_a = a.get();
  wgmma(columns, number, words_of(d), of_a.data(), 0, b, accumulate, false, b_transposed);
}

// ------------------------------------------------------------------------------------------ arithmetic
// …approx.ftz: subnormal inputs and results are zeros of the same sign. Rounded here as float functions are.
inline float flush(float x) { return std::fabs(x) < 0x1p-126f ? std::copysign(0.0f, x) : x; }
inline void ex2(float& d, float x) { d = flush(std::exp2(flush(x))); }
inline void lg2(float& d, float x) { d = std::log2(flush(x)); }
inline void rcp(float& d, float x) { d = flush(1.0f / flush(x)); }
inline void mov(uint32_t& d, uint32_t a) { d = a; }
inline void mov(float& d, float a) { d = a; }
inline void mov(uint64_t& d, uint64_t a) { d = a; }
inline void mov(uint32_t& d, Group<uint16_t, 2> halves) { d = *halves.at[0] | uint32_t{*halves.at[1]} << 16; }
inline void mov(Group<uint16_t, 2> halves, uint32_t a) {
  *halves.at[0] = a & 0xffff;
  *halves.at[1] = a >> 16;
}
inline void fma(float& d, float a, float b, float c) { d = std::fma(a, b, c); }

// Each byte of the result is one of the 8 bytes of b:a; `selectors` holds its number in 4 bits, whose highest copies the
// byte's sign.
inline void prmt(uint32_t& d, uint32_t a, uint32_t b, uint32_t selectors) {
  const uint64_t bytes = uint64_t{b} << 32 | a;
  uint32_t result = 0;
  for (int i = 0; i < 4; ++i) {
    const uint32_t selector = selectors >> 4 * i & 15;
    uint32_t byte = bytes >> 8 * (selector & 7) & 255;
    if (selector & 8) byte = byte & 128 ? 255 : 0;
    result |= byte << 8 * i;
  }
  d = result;
}

// Round to nearest, even; `high` goes to the upper half.
inline void cvt_f16x2(uint32_t& d, float high, float low) {
  const half halves[2] = {low, high};
  std::memcpy(&d, halves, 4);
}
inline void cvt_bf16x2(uint32_t& d, float high, float low) {
  const nv_bfloat16 halves[2] = {low, high};
  std::memcpy(&d, halves, 4);
}


// Round to nearest, even, to e4m3 (OCP 8-bit Floating Point Specification 1.0): 4 bits of exponent, whose bias is 7, 3 of
// mantissa, at most 448, no infinity; `high` goes to the upper byte.
uint8_t e4m3(float x);
inline void cvt_e4m3x2(uint16_t& d, float high, float low) { d = e4m3(low) | e4m3(high) << 8; }
// The same numbers; the upper byte's goes to the upper half.
inline void cvt_f16x2_e4m3x2(uint32_t& d, uint16_t bytes) { cvt_f16x2(d, e4m3_number(bytes >> 8), e4m3_number(bytes & 255)); }

}  // namespace ptx
