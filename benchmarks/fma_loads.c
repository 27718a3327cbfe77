// How loads slow down multiply-adds: 24 accumulators as in the CPU kernel's inner loop, N loads beside them.
//   gcc -O2 -mavx512f benchmarks/fma_loads.c -o fma_loads && ./fma_loads
// Prints GFLOP/s of one core for each N; everything lies in registers or in one cache line.
#include <stdio.h>
#include <time.h>

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

static float line[16] __attribute__((aligned(64)));

#define MEASURE(loads)                                                                             \
  do {                                                                                             \
    double best = 1e9;                                                                             \
    for (int round = 0; round < 15; ++round) {                                                     \
      long n = 1000000;                                                                            \
      const double start = seconds();                                                              \
      __asm__ volatile(                                                                            \
          "1:\n"                                                                                   \
          ".irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23\n"                 \
          "vfmadd231ps %%zmm30, %%zmm31, %%zmm\\n\n"                                               \
          ".endr\n"                                                                                \
          ".rept " #loads "\n"                                                                     \
          "vbroadcastss (%[line]), %%zmm29\n"                                                      \
          ".endr\n"                                                                                \
          "dec %[n]\njnz 1b\n"                                                                     \
          : [n] "+r"(n)                                                                            \
          : [line] "r"(line)                                                                       \
          : "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9",        \
            "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15", "xmm16", "xmm17", "xmm18",       \
            "xmm19", "xmm20", "xmm21", "xmm22", "xmm23", "xmm29", "xmm30", "xmm31");               \
      const double taken = seconds() - start;                                                      \
      if (taken < best) best = taken;                                                              \
    }                                                                                              \
    printf("%2d loads beside 24 multiply-adds: %.0f GFLOP/s\n", loads, 1e6 * 24 * 32 / best / 1e9); \
  } while (0)

int main(void) {
  MEASURE(0);
  MEASURE(8);
  MEASURE(11);
  MEASURE(16);
  MEASURE(22);
}
