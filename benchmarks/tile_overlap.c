// How many vector instructions run beside AMX tile products: 4 products of bfloat16 tiles with N multiply-adds among them.
//   gcc -O2 -march=sapphirerapids benchmarks/tile_overlap.c -o tile_overlap && ./tile_overlap
// Prints nanoseconds for 4 products and N multiply-adds of 512 bits, and for the N multiply-adds alone.
#include <immintrin.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static double seconds(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

#define REGISTERS                                                                                     \
  "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11",   \
      "xmm12", "xmm13", "xmm14", "xmm15"
// n / 16 times 16 independent chains
#define VECTORS(sixteens)                                                                                     \
  ".rept " #sixteens "\n.irp n,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15\nvfmadd231ps %%zmm30, %%zmm31, %%zmm\\n\n" \
  ".endr\n.endr\n"
#define PRODUCT(result, left, right) "tdpbf16ps %%tmm" #right ", %%tmm" #left ", %%tmm" #result "\n"
#define BEST(variable, code)                                                   \
  double variable = 1e9;                                                       \
  for (int round = 0; round < 20; ++round) {                                   \
    const double start = seconds();                                            \
    for (int i = 0; i < 20000; ++i) __asm__ volatile(code : : : REGISTERS);    \
    const double taken = (seconds() - start) / 20000;                          \
    if (taken < variable) variable = taken;                                    \
  }
#define MEASURE(sixteens)                                                                                      \
  do {                                                                                                         \
    BEST(both, PRODUCT(0, 4, 6) VECTORS(sixteens) PRODUCT(1, 4, 7) VECTORS(sixteens) PRODUCT(2, 5, 6)           \
                   VECTORS(sixteens) PRODUCT(3, 5, 7) VECTORS(sixteens))                                       \
    BEST(alone, VECTORS(sixteens) VECTORS(sixteens) VECTORS(sixteens) VECTORS(sixteens))                       \
    printf("4 products and %3d multiply-adds: %.1f ns, without the products %.1f ns\n", 64 * sixteens,         \
           1e9 * both, 1e9 * alone);                                                                           \
  } while (0)

int main(void) {
  // Linux grants the tile data state on request (ARCH_REQ_XCOMP_PERM, XTILEDATA)
  if (syscall(SYS_arch_prctl, 0x1023, 18)) return perror("arch_prctl"), 1;
  struct {
    uint8_t palette, start_row, reserved[14];
    uint16_t row_bytes[16];
    uint8_t rows[16];
  } __attribute__((aligned(64))) shapes = {
      1, 0, {0}, {64, 64, 64, 64, 64, 64, 64, 64}, {16, 16, 16, 16, 16, 16, 16, 16}};
  _tile_loadconfig(&shapes);
  MEASURE(0);
  MEASURE(1);
  MEASURE(2);
  MEASURE(3);
  _tile_release();
}
