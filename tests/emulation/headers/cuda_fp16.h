// What TVM's preamble of sources with float16 tensors uses; the number itself is in device.h.
#pragma once

using __half = half;
struct __half2 {
  half x, y;
};
inline bool __hgt(half a, half b) { return float(a) > float(b); }
inline bool __hlt(half a, half b) { return float(a) < float(b); }
inline float __half2float(half a) { return a; }
inline half __float2half(float a) { return a; }
inline half __float2half_rn(float a) { return a; }
inline __half2 __floats2half2_rn(float x, float y) { return {x, y}; }
