// What the operations of device.h and ptx.h do between the threads of a warp and with memory.
#include <algorithm>
#include <cmath>

#include "block.h"
#include "device.h"

using emulator::block;
using emulator::kAllLanes;
using emulator::kWarp;

extern "C" __attribute__((visibility("default"))) void emulator_break_site(int site);

uint32_t __cvta_generic_to_shared(const void* generic) { return block.shared_address(generic); }

// ------------------------------------------------------------------------------------------ threads
namespace emulator {

static int broken_site = -1;

bool intact(int site) { return site != broken_site; }

unsigned char* shared_memory() { return block.shared_memory(); }

uint32_t shuffle(const char* name, uint32_t lanes, uint32_t value, int source_lane) {
  struct In {
    uint32_t value;
    int source;
  };
  return block.meet<In, uint32_t>(name, lanes, {value, source_lane}, [](auto in, auto out, uint32_t lanes) {
    for (int i = 0; i < kWarp; ++i)
      if (lanes >> i & 1) {
        if (!(lanes >> in[i]->source & 1)) block.fail("a shuffle reads lane %d, which takes no part", in[i]->source);
        *out[i] = in[in[i]->source]->value;
      }
  });
}

uint32_t ballot(const char* name, uint32_t lanes, bool value) {
  return block.meet<bool, uint32_t>(name, lanes, value, [](auto in, auto out, uint32_t lanes) {
    uint32_t votes = 0;
    for (int i = 0; i < kWarp; ++i)
      if (lanes >> i & 1) votes |= uint32_t{*in[i]} << i;
    for (int i = 0; i < kWarp; ++i)
      if (lanes >> i & 1) *out[i] = votes;
  });
}

void synchronise_warp(uint32_t lanes) {
  block.meet<char, char>("__syncwarp", lanes, 0, [](auto, auto, uint32_t) {});
}

void synchronise_block() { block.barrier(0, 0, true, "__syncthreads"); }

int synchronise_block_any(int value) { return block.barrier_any(value != 0); }

void before_atomic(const void* address, uint32_t bytes) {
  block.check_global(address, bytes, bytes, "atomicAdd");
  block.give_way(64);
}

}  // namespace emulator

void emulator_break_site(int site) { emulator::broken_site = site; }

// ------------------------------------------------------------------------------------------ matrices
namespace ptx {
namespace {

float number(uint32_t word, int half_of_it, bool is_bf16) {
  return half_number(static_cast<uint16_t>(word >> 16 * half_of_it), is_bf16);
}

template <int n, int a_words, int b_words>
struct Operands {
  Values<uint32_t, a_words> a;
  Values<uint32_t, b_words> b;
  Values<float, n> c;
};

// PTX ISA, "Matrix Fragments for mma.m16n8k8" and "…m16n8k16": with g = lane / 4 and t = lane % 4, word w of A holds row
// g + 8·(w % 2), columns 2t + 8·(w / 2) and the next; word w of B rows 2t + 8w and the next of column g; C rows g and g + 8,
// columns 2t and 2t + 1.
template <int k>
void multiply_m16n8(bool is_bf16, const Operands<4, 4, 2>* const* in, Values<float, 4>* const* out) {
  float a[16][k], b[k][8], c[16][8];
  for (int lane = 0; lane < kWarp; ++lane) {
    const int g = lane / 4, t = lane % 4;
    for (int i = 0; i < 2; ++i) {
      for (int w = 0; w < k / 4; ++w)
        a[g + 8 * (w % 2)][2 * t + 8 * (w / 2) + i] = number(in[lane]->a[w], i, is_bf16);
      for (int w = 0; w < k / 8; ++w) b[2 * t + 8 * w + i][g] = number(in[lane]->b[w], i, is_bf16);
      for (int h = 0; h < 2; ++h) c[g + 8 * h][2 * t + i] = in[lane]->c[2 * h + i];
    }
  }
  for (int row = 0; row < 16; ++row)
    for (int j = 0; j < k; ++j)
      for (int column = 0; column < 8; ++column) c[row][column] += a[row][j] * b[j][column];
  for (int lane = 0; lane < kWarp; ++lane)
    for (int i = 0; i < 4; ++i) (*out[lane])[i] = c[lane / 4 + 8 * (i / 2)][2 * (lane % 4) + i % 2];
}

// Number i of 32 / bits signed integers of a word.
int integer(uint32_t word, int i, int bits) { return static_cast<int32_t>(word << (32 - bits * (i + 1))) >> (32 - bits); }

struct IntegerOperands {
  Values<uint32_t, 4> a;
  Values<uint32_t, 2> b;
  Values<uint32_t, 4> c;
};

// PTX ISA, "Matrix Fragments for mma.m16n8k16 with integer type", "…m16n8k32", "…m16n8k64": with n = 32 / bits integers in
// a word, word w of A holds row g + 8·(w % 2), columns n·t + 4n·(w / 2) …; word w of B rows n·t + 4n·w … of column g.
void multiply_integers(int k, int bits, const IntegerOperands* const* in, Values<uint32_t, 4>* const* out) {
  int a[16][64], b[64][8];
  uint32_t c[16][8];
  const int n = 32 / bits;
  for (int lane = 0; lane < kWarp; ++lane) {
    const int g = lane / 4, t = lane % 4;
    for (int i = 0; i < n; ++i) {
      for (int w = 0; w < k / (2 * n); ++w)
        a[g + 8 * (w % 2)][n * t + 4 * n * (w / 2) + i] = integer(in[lane]->a[w], i, bits);
      for (int w = 0; w < k / (4 * n); ++w) b[n * t + 4 * n * w + i][g] = integer(in[lane]->b[w], i, bits);
    }
    for (int i = 0; i < 4; ++i) c[g + 8 * (i / 2)][2 * t + i % 2] = in[lane]->c[i];
  }
  for (int row = 0; row < 16; ++row)
    for (int j = 0; j < k; ++j)
      for (int column = 0; column < 8; ++column) c[row][column] += static_cast<uint32_t>(a[row][j] * b[j][column]);
  for (int lane = 0; lane < kWarp; ++lane)
    for (int i = 0; i < 4; ++i) (*out[lane])[i] = c[lane / 4 + 8 * (i / 2)][2 * (lane % 4) + i % 2];
}

}  // namespace

float e4m3_number(uint32_t byte) {
  const int exponent = byte >> 3 & 15, mantissa = byte & 7;
  float size = exponent ? std::ldexp(8.0f + mantissa, exponent - 10) : std::ldexp(float(mantissa), -9);
  if ((byte & 127) == 127) size = NAN;
  return byte & 128 ? -size : size;
}

// The unit aligns the terms of a sum to the largest and keeps 14 bits of them, cutting off the rest (DeepSeek-V3,
// 2412.19437, 3.3.2; SageAttention2, 2411.10958, 3.3).
float sum_of_14_bits(const float* terms, int count) {
  float largest = 0;
  for (int i = 0; i < count; ++i) {
    if (!std::isfinite(terms[i])) return NAN;
    largest = std::max(largest, std::fabs(terms[i]));
  }
  if (largest == 0) return 0;
  const double unit = std::ldexp(1.0, std::ilogb(largest) - 13), units = 1 / unit;
  double sum = 0;
  for (int i = 0; i < count; ++i) sum += std::trunc(terms[i] * units);
  sum *= unit;
  if (sum == 0) return 0;
  const double last = std::ldexp(1.0, std::ilogb(sum) - 13);
  return static_cast<float>(std::trunc(sum / last) * last);
}

namespace {

// PTX ISA, "Matrix Fragments for mma.m16n8k32": as for bytes.
void multiply_fp8(const Operands<4, 4, 2>* const* in, Values<float, 4>* const* out) {
  constexpr int k = 32;
  float a[16][k], b[k][8];
  for (int lane = 0; lane < kWarp; ++lane) {
    const int g = lane / 4, t = lane % 4;
    for (int i = 0; i < 4; ++i) {
      for (int w = 0; w < 4; ++w) a[g + 8 * (w % 2)][4 * t + 16 * (w / 2) + i] = e4m3_number(in[lane]->a[w] >> 8 * i & 255);
      for (int w = 0; w < 2; ++w) b[4 * t + 16 * w + i][g] = e4m3_number(in[lane]->b[w] >> 8 * i & 255);
    }
  }
  for (int lane = 0; lane < kWarp; ++lane)
    for (int i = 0; i < 4; ++i) {
      const int row = lane / 4 + 8 * (i / 2), column = 2 * (lane % 4) + i % 2;
      float terms[k + 1];
      for (int j = 0; j < k; ++j) terms[j] = a[row][j] * b[j][column];
      terms[k] = in[lane]->c[i];
      (*out[lane])[i] = sum_of_14_bits(terms, k + 1);
    }
}

// PTX ISA, "Matrix Fragments for mma.m8n8k4 with .f16": lanes 4q … 4q + 3 and 16 + 4q … 16 + 4q + 3 are quadpair q.
void multiply_m8n8k4(bool b_by_rows, const Operands<8, 2, 2>* const* in, Values<float, 8>* const* out) {
  for (int quadpair = 0; quadpair < 4; ++quadpair) {
    float a[8][4], b[4][8];
    int lanes[8];
    for (int i = 0; i < 8; ++i) lanes[i] = 4 * quadpair + i % 4 + 16 * (i / 4);
    for (int i = 0; i < 8; ++i)
      for (int element = 0; element < 4; ++element) {
        const auto& given = *in[lanes[i]];
        a[i][element] = number(given.a[element / 2], element % 2, false);
        const float of_b = number(given.b[element / 2], element % 2, false);
        if (b_by_rows)
          b[i % 4][element + 4 * (i / 4)] = of_b;
        else
          b[element][i] = of_b;
      }
    for (int i = 0; i < 8; ++i)
      for (int element = 0; element < 8; ++element) {
        const int row = (i & 1) + (element & 2) + 4 * (i / 4), column = (i & 2) + (element & 1) + (element & 4);
        float sum = in[lanes[i]]->c[element];
        for (int j = 0; j < 4; ++j) sum += a[row][j] * b[j][column];
        (*out[lanes[i]])[element] = sum;
      }
  }
}

}  // namespace

Values<float, 4> multiply_m16n8(int k, bool is_bf16, const Values<uint32_t, 4>& a, const Values<uint32_t, 2>& b,
                                const Values<float, 4>& c) {
  const char* name = k == 16 ? "mma.m16n8k16" : "mma.m16n8k8";
  return block.meet<Operands<4, 4, 2>, Values<float, 4>>(name, kAllLanes, {a, b, c}, [&](auto in, auto out, uint32_t) {
    k == 16 ? multiply_m16n8<16>(is_bf16, in, out) : multiply_m16n8<8>(is_bf16, in, out);
  });
}

Values<uint32_t, 4> multiply_integers(int k, int bits, const Values<uint32_t, 4>& a, const Values<uint32_t, 2>& b,
                                      const Values<uint32_t, 4>& c) {
  const char* name = bits == 8 ? "mma of 8-bit integers" : "mma of 4-bit integers";
  return block.meet<IntegerOperands, Values<uint32_t, 4>>(
      name, kAllLanes, {a, b, c}, [&](auto in, auto out, uint32_t) { multiply_integers(k, bits, in, out); });
}

Values<float, 4> multiply_fp8(const Values<uint32_t, 4>& a, const Values<uint32_t, 2>& b, const Values<float, 4>& c) {
  return block.meet<Operands<4, 4, 2>, Values<float, 4>>(
      "mma of e4m3", kAllLanes, {a, b, c}, [](auto in, auto out, uint32_t) { multiply_fp8(in, out); });
}

uint8_t e4m3(float x) {
  const uint8_t sign = std::signbit(x) ? 128 : 0;
  const float size = std::fabs(x);
  if (std::isnan(x)) return sign | 127;
  if (size >= 448) return sign | 126;
  const int exponent = std::max(size > 0 ? std::ilogb(size) : -6, -6);
  const int steps = static_cast<int>(std::nearbyint(std::ldexp(size, 3 - exponent)));  // up to 16, of 2^(exponent − 3)
  // 8 steps are the mantissa 0 of the exponent, 16 that of the next: the code counts steps
  return sign | (8 * (exponent + 6) + steps);
}

Values<float, 8> multiply_m8n8k4(bool b_by_rows, const Values<uint32_t, 2>& a, const Values<uint32_t, 2>& b,
                                 const Values<float, 8>& c) {
  return block.meet<Operands<8, 2, 2>, Values<float, 8>>(
      "mma.m8n8k4", kAllLanes, {a, b, c},
      [&](auto in, auto out, uint32_t) { multiply_m8n8k4(b_by_rows, in, out); });
}

// Lanes 8m … 8m + 7 point at the rows of 8 × 8 matrix m; lane gets elements 2·(lane % 4) and the next of row lane / 4,
// of the transposed matrix if asked for.
Values<uint32_t, 4> load_matrices(int count, bool transposed, uint32_t row_address) {
  const char* name = transposed ? "ldmatrix.trans" : "ldmatrix";
  block.give_way(16);
  const auto load = [&](auto in, auto out, uint32_t) {
    for (int matrix = 0; matrix < count; ++matrix) {
      uint16_t rows[8][8];
      for (int row = 0; row < 8; ++row)
        std::memcpy(rows[row], block.shared(*in[8 * matrix + row], 16, 16, name), 16);
      for (int lane = 0; lane < kWarp; ++lane) {
        const int row = lane / 4, column = 2 * (lane % 4);
        const uint32_t low = transposed ? rows[column][row] : rows[row][column];
        const uint32_t high = transposed ? rows[column + 1][row] : rows[row][column + 1];
        (*out[lane])[matrix] = low | high << 16;
      }
    }
  };
  return block.meet<uint32_t, Values<uint32_t, 4>>(name, kAllLanes, row_address, load);
}

uint32_t transpose_matrix(uint32_t a) {
  return block.meet<uint32_t, uint32_t>("movmatrix.trans", kAllLanes, a, [](auto in, auto out, uint32_t) {
    const auto element = [&](int row, int column) { return *in[4 * row + column / 2] >> 16 * (column % 2) & 0xffff; };
    for (int lane = 0; lane < kWarp; ++lane) {
      const int row = lane / 4, column = 2 * (lane % 4);
      *out[lane] = element(column, row) | element(column + 1, row) << 16;
    }
  });
}

// ------------------------------------------------------------------------------------------ memory
void load_shared(void* target, uint32_t address, uint32_t bytes) {
  block.give_way(16);
  std::memcpy(target, block.shared(address, bytes, bytes, "ld.shared"), bytes);
}

void store_shared(uint32_t address, const void* source, uint32_t bytes) {
  block.give_way(16);
  std::memcpy(block.shared(address, bytes, bytes, "st.shared"), source, bytes);
}

void load_global(void* target, const void* address, uint32_t bytes) {
  block.check_global(address, bytes, bytes, "ld.global");
  std::memcpy(target, address, bytes);
}

void store_global(void* address, const void* source, uint32_t bytes) {
  block.check_global(address, bytes, bytes, "st.global");
  std::memcpy(address, source, bytes);
}

void cp_async(uint32_t target, const void* source, uint32_t bytes, uint32_t valid) {
  if (bytes != 4 && bytes != 8 && bytes != 16) block.fail("cp.async: %u bytes; it copies 4, 8 or 16", bytes);
  if (valid > bytes) block.fail("cp.async: %u bytes of a copy of %u", valid, bytes);
  if (valid) block.check_global(source, valid, bytes, "cp.async");
  unsigned char* to = block.shared(target, bytes, bytes, "cp.async");
  block.copy({to, source, static_cast<int>(bytes), static_cast<int>(valid)});
}

void cp_async_commit_group() { block.commit(); }
void cp_async_wait_group(uint32_t pending) { block.wait_copies(pending, false); }
void cp_async_wait_all() { block.wait_copies(0, true); }

// ------------------------------------------------------------------------------------------ barriers
void bar_sync(uint32_t barrier, uint32_t threads) { block.barrier(barrier, threads, true, "bar.sync"); }
void bar_arrive(uint32_t barrier, uint32_t threads) { block.barrier(barrier, threads, false, "bar.arrive"); }

}  // namespace ptx
