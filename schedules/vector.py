"""Vector arithmetic that TIR has no operation for: exponentials, logarithms and 16-bit conversions.

Every function works on `lanes`-wide float32 vectors (or scalars for lanes == 1). Polynomials are
minimax fits in relative error, computed in double precision and rounded to float32.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from attngen.schedules import tirx as T
from attngen.schedules.cpu.layout import Isa
from attngen.schedules.tirx import Expr

LOG2E = math.log2(math.e)
LN2 = math.log(2.0)

# 2^x on [0, 1): relative error 1.9e-9 before rounding
EXP2 = (1.0, 0.6931470037, 0.2402298301, 0.0554833412, 0.0096788406, 0.0012439688, 0.0002170225)
# the same to 2.6e-6, for weights that are rounded to 16 bits: their sum, and so the LSE, stays within that
EXP2_SHORT = (1.0000025934, 0.6930038345, 0.2414427568, 0.0520114608, 0.0135341678)
# the same to 7.5e-5, for weights that are rounded to 1/255
EXP2_BYTE = (0.9999252201, 0.6958335073, 0.2260672519, 0.0780244549)
# (2^x − 1) / x on [−0.5, 0.5]: relative error 1.1e-8
EXP2M1 = (0.6931471825, 0.2402264923, 0.0555035733, 0.0096182376, 0.0013390735, 0.0001540351)
# log2((1 + s)/(1 − s)) / s as a polynomial in s², |s| ≤ 0.1716: relative error 4.3e-12
LOG2 = (2.8853900433, 0.9617967010, 0.5770835280, 0.4116747081, 0.3407017291)
# tanh x / x on [−8, 8] as a quotient of polynomials in x²: relative error 6.4e-9 before rounding
TANH_ABOVE = (
    0.999999993568,
    0.134444946816,
    0.00357159411017,
    2.18945974573e-05,
    1.52303275504e-08,
)
TANH_BELOW = (1.0, 0.467778220001, 0.026164428039, 3.41128561596e-04, 8.5224090993e-07)
TANH_LIMIT = 8.0
"""From here on tanh is within 4 ulp of 1."""
# (sin r − r) / r³ and (cos r − 1 + r²/2) / r⁴ as polynomials in r², |r| ≤ π/4: relative to sin and cos
# 4e-9 and 1e-10 (Cephes, sinf.c)
SIN = (-1.6666654611e-1, 8.3321608736e-3, -1.9515295891e-4)
COS = (4.166664568298827e-2, -1.388731625493765e-3, 2.443315711809948e-5)
HALF_PI = (1.5703125, 0.0004825592041015625, 1.2665987014770508e-06, 9.92093629470503e-10)
"""π/2 in four parts, the first three of 8 significant bits; what is left over is 5e-17."""


def _constant(value: float, like: Expr) -> Expr:
    return T.broadcast(T.float32(value), T.lanes_of(like))


def _polynomial(x: Expr, coefficients: tuple[float, ...]) -> Expr:
    result = _constant(coefficients[-1], x)
    for c in reversed(coefficients[:-1]):
        result = result * x + _constant(c, x)
    return result


def _power_of_two(n: Expr) -> Expr:
    """2^n for a vector of integral float32 n in [−126, 128]; 128 gives infinity."""
    lanes = T.lanes_of(n)
    bits = (T.cast("int32", n) + T.broadcast(T.int32(127), lanes)) * T.broadcast(
        T.int32(1 << 23), lanes
    )
    return T.reinterpret("float32", bits)


def is_nan(x: Expr) -> Expr:
    """Whether x is NaN, by its bits: TVM folds x != x to false."""
    bits = T.reinterpret("int32", x) & T.broadcast(T.int32(0x7FFFFFFF), T.lanes_of(x))
    return bits > T.broadcast(T.int32(0x7F800000), T.lanes_of(x))


def _uses_scalef(x: Expr, isa: Isa) -> bool:
    return isa.has_scalef and T.lanes_of(x) == 16


def exp2(x: Expr, isa: Isa, coefficients: tuple[float, ...] = EXP2) -> Expr:
    """2^x: 0 for −inf and below −126 without scalef, inf from 128, NaN for NaN; within 2 ulp.

    `coefficients` is a polynomial for 2^x on [0, 1); another than EXP2 has its own error.
    """
    x = T.bind("exp2_x", x)
    if _uses_scalef(x, isa):
        mask = T.const(-1, "int16")
        reduce = "llvm.x86.avx512.mask.reduce.ps.512"
        fraction = T.bind(
            "exp2_r", T.llvm_intrinsic("float32x16", reduce, x, T.int32(1), x, mask, T.int32(4))
        )
        p = T.bind("exp2_p", _polynomial(fraction, coefficients))
        scale = "llvm.x86.avx512.mask.scalef.ps.512"
        return T.bind("exp2", T.llvm_intrinsic("float32x16", scale, p, x, p, mask, T.int32(4)))
    low, high = _constant(-126.0, x), _constant(128.0, x)
    clamped = T.bind("exp2_c", T.minimum(T.maximum(x, low), high))
    whole = T.bind("exp2_n", T.floor(clamped))
    p = T.bind("exp2_p", _polynomial(T.bind("exp2_r", clamped - whole), coefficients))
    result = T.select(x < low, _constant(0.0, x), p * _power_of_two(whole))
    return T.bind("exp2", T.select(is_nan(x), x, result))


def exp(x: Expr) -> Expr:
    """e^x, within |x|·6e-8 relative of exact: the argument is reduced with ln 2 in two parts."""
    x = T.bind("exp_x", x)
    n = T.bind("exp_n", T.floor(x * _constant(LOG2E, x) + _constant(0.5, x)))
    n = T.bind("exp_nc", T.minimum(T.maximum(n, _constant(-125.0, x)), _constant(128.0, x)))
    high = 0.693359375  # ln 2 = high + low, high with 9 significant bits: n·high is exact
    r = T.bind("exp_r", (x - n * _constant(high, x)) - n * _constant(LN2 - high, x))
    y = T.bind("exp_y", r * _constant(LOG2E, x))
    p = _constant(1.0, x) + y * _polynomial(y, EXP2M1)
    result = T.bind("exp_v", p * _power_of_two(n - _constant(1.0, x)) * _constant(2.0, x))
    result = T.select(x < _constant(-87.0, x), _constant(0.0, x), result)
    return T.bind("exp", T.select(x > _constant(88.8, x), _constant(math.inf, x), result))


def log2(x: Expr) -> Expr:
    """log2 of positive x; −inf for 0, NaN below; subnormals count as 0."""
    x = T.bind("log2_x", x)
    lanes = T.lanes_of(x)

    def integer(value: int) -> Expr:
        return T.broadcast(T.int32(value), lanes)

    # shift the exponent so that the mantissa lies in [sqrt(1/2), sqrt(2))
    bits = T.bind("log2_b", T.reinterpret("int32", x) - integer(0x3F3504F3))
    exponent = T.bind("log2_e", bits >> integer(23))
    mantissa = (bits & integer(0x7FFFFF)) + integer(0x3F3504F3)
    m = T.bind("log2_m", T.reinterpret("float32", mantissa))
    one = _constant(1.0, x)
    s = T.bind("log2_s", (m - one) / (m + one))
    result = T.cast("float32", exponent) + s * _polynomial(T.bind("log2_z", s * s), LOG2)
    result = T.select(x < _constant(2.0**-126, x), _constant(-math.inf, x), result)
    result = T.select(T.compare("==", x, _constant(math.inf, x)), x, result)
    negative = T.logical_or(x < _constant(0.0, x), is_nan(x))
    return T.bind("log2", T.select(negative, _constant(math.nan, x), result))


def power(x: Expr, y: Expr, isa: Isa) -> Expr:
    """x^y as 2^(y·log2 |x|): NaN for negative x unless y is whole; x^0 is 1."""
    x, y = T.bind("pow_x", x), T.bind("pow_y", y)
    zero, half = _constant(0.0, x), _constant(0.5, x)
    magnitude = exp2(y * log2(T.maximum(x, zero - x)), isa)
    magnitude = T.select(T.compare("==", y, zero), _constant(1.0, x), magnitude)
    odd = T.compare("!=", T.floor(y * half) * _constant(2.0, x), y)
    signed = T.select(odd, zero - magnitude, magnitude)
    whole = T.compare("==", T.floor(y), y)
    negative = T.select(whole, signed, _constant(math.nan, x))
    return T.bind("pow", T.select(x < zero, negative, magnitude))


def tanh(x: Expr) -> Expr:
    """tanh x, relative error below 4e-7: x times a quotient of polynomials in x² on [−8, 8]."""
    x = T.bind("tanh_x", x)
    # in this order of operands NaN stays NaN
    x = T.maximum(_constant(-TANH_LIMIT, x), x)
    x = T.bind("tanh_c", T.minimum(_constant(TANH_LIMIT, x), x))
    z = T.bind("tanh_z", x * x)
    return T.bind("tanh", x * _polynomial(z, TANH_ABOVE) / _polynomial(z, TANH_BELOW))


def _quarter_turns(x: Expr, shift: int) -> Expr:
    """sin(x + shift·π/2), see `sin`."""
    x = T.bind("sin_x", x)
    lanes = T.lanes_of(x)
    turns = T.floor(x * _constant(2.0 / math.pi, x) + _constant(0.5, x))
    limit = _constant(float(1 << 23), x)
    turns = T.bind("sin_n", T.minimum(T.maximum(turns, _constant(0.0, x) - limit), limit))
    r = x
    for part in HALF_PI:
        r = T.bind("sin_r", r - turns * _constant(part, x))
    z = T.bind("sin_z", r * r)
    sine = T.bind("sin_s", r + r * z * _polynomial(z, SIN))
    cosine = (_constant(1.0, x) - _constant(0.5, x) * z) + z * z * _polynomial(z, COS)
    cosine = T.bind("sin_c", cosine)

    def integer(value: int) -> Expr:
        return T.broadcast(T.int32(value), lanes)

    quadrant = T.bind("sin_q", T.cast("int32", turns) + integer(shift))
    odd = T.compare("!=", quadrant & integer(1), integer(0))
    value = T.bind("sin_v", T.select(odd, cosine, sine))
    lower = T.compare("!=", quadrant & integer(2), integer(0))
    value = T.select(lower, _constant(0.0, x) - value, value)
    magnitude = T.maximum(x, _constant(0.0, x) - x)
    return T.bind(
        "sin", T.select(magnitude < _constant(math.inf, x), value, _constant(math.nan, x))
    )


def sin(x: Expr) -> Expr:
    """sin x, within 1.2e-7 of exact for |x| ≤ 1e5; NaN for ±inf.

    Cody-Waite: x − n·π/2 with π/2 in parts of at most 8 bits, so that n·part is exact for n below 2^16
    with or without fused multiply-adds.
    """
    return _quarter_turns(x, 0)


def cos(x: Expr) -> Expr:
    """cos x, within 1.2e-7 of exact for |x| ≤ 1e5; NaN for ±inf. See `sin`."""
    return _quarter_turns(x, 1)


def multiply_add(total: Expr, a: Expr, b: Expr) -> Expr:
    """total + a·b"""
    return total + a * b


PAIR_PRODUCTS = """
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>)

define <16 x float> @multiply_add_pairs(<16 x float> %total, <16 x float> %a, <16 x float> %b) {
  %pairs_a = bitcast <16 x float> %a to <32 x bfloat>
  %pairs_b = bitcast <16 x float> %b to <32 x bfloat>
  %sum = call <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(
      <16 x float> %total, <32 x bfloat> %pairs_a, <32 x bfloat> %pairs_b)
  ret <16 x float> %sum
}
"""
"""What `multiply_add_pairs` calls: TVM generates no code for LLVM's type bfloat."""


def multiply_add_pairs(total: Expr, a: Expr, b: Expr) -> Expr:
    """total + a·b in each lane, where a and b hold two bfloat16 each, by vdpbf16ps.

    Subnormal operands and results count as 0 (Intel 325462-084, volume 2C).
    """
    return T.llvm_function("float32x16", "multiply_add_pairs", total, a, b)


def to_float32(value: Expr, dtype: str) -> Expr:
    """A loaded element (bfloat16 as its uint16 bits) as float32."""
    if dtype == "float32":
        return value
    if dtype == "bfloat16":
        shift = T.broadcast(T.const(16, "uint32"), T.lanes_of(value))
        return T.reinterpret("float32", T.cast("uint32", value) << shift)
    return T.cast("float32", value)


def from_float32(value: Expr, dtype: str) -> Expr:
    """float32 rounded to nearest even in the storage of `dtype` (bfloat16 as its uint16 bits)."""
    if dtype == "float32":
        return value
    if dtype == "float16":
        return T.cast("float16", value)
    value = T.bind("bf16_x", value)
    lanes = T.lanes_of(value)

    def bits(number: int) -> Expr:
        return T.broadcast(T.const(number, "uint32"), lanes)

    raw = T.bind("bf16_b", T.reinterpret("uint32", value))
    rounded = (raw + bits(0x7FFF) + ((raw >> bits(16)) & bits(1))) >> bits(16)
    quiet_nan = (raw >> bits(16)) | bits(0x40)
    return T.cast("uint16", T.select(is_nan(value), quiet_nan, rounded))


def bfloat16_pairs(even: Expr, odd: Expr) -> Expr:
    """A vector whose lanes hold two bfloat16 each, rounded to nearest, `even` in the lower half.

    Ties round up; a NaN of all ones becomes zero, other NaN stay NaN. The result's type is float32.
    """
    lanes = T.lanes_of(even)

    def bits(number: int) -> Expr:
        return T.broadcast(T.const(number, "uint32"), lanes)

    low = (T.reinterpret("uint32", even) + bits(0x8000)) >> bits(16)
    high = (T.reinterpret("uint32", odd) + bits(0x8000)) & bits(0xFFFF0000)
    return T.reinterpret("float32", low | high)


STORAGE = {
    "float32": "float32",
    "float16": "float16",
    "bfloat16": "uint16",
    "int32": "int32",
    "int8": "int8",
    "bool": "uint8",
}
"""TIR element types of tensors; bfloat16 travels as bits."""


def fold_lanes(x: Expr, op: Callable[[Expr, Expr], Expr]) -> Expr:
    """A scalar: `op` over all lanes of a vector."""
    lanes = T.lanes_of(x)
    while lanes > 1:
        lanes //= 2
        x = T.bind("half", x)
        x = op(T.shuffle([x], range(lanes)), T.shuffle([x], range(lanes, 2 * lanes)))
    return T.bind("folded", x)


def padded(x: Expr, lanes: int) -> Expr:
    """x with `lanes` lanes: as it is, or a half of them and zeros."""
    if T.lanes_of(x) == lanes:
        return x
    return T.shuffle([x, _constant(0.0, x)], range(lanes))


def transposed_sum(vectors: list[Expr]) -> Expr:
    """Lane t of the result is the sum of all lanes of vectors[t]; as many vectors as lanes."""
    lanes = len(vectors)
    held = [[t] * lanes for t in range(lanes)]  # which vector's sum each lane is part of
    width = lanes
    while len(vectors) > 1:
        half, run = len(vectors) // 2, width // 2
        low = [n if n % width < run else lanes + n - run for n in range(lanes)]
        high = [n + run if n % width < run else lanes + n for n in range(lanes)]
        pairs = [
            (T.bind("a", a), T.bind("b", b))
            for a, b in zip(vectors[:half], vectors[half:], strict=True)
        ]
        vectors = [T.shuffle(pair, low) + T.shuffle(pair, high) for pair in pairs]
        held = [
            [(a if n % width < run else b)[n] for n in range(lanes)]
            for a, b in zip(held[:half], held[half:], strict=True)
        ]
        width = run
    order = [held[0].index(t) for t in range(lanes)]
    return T.shuffle([T.bind("sums", vectors[0])], order)


def transpose(vectors: list[Expr]) -> list[Expr]:
    """Vector t of the result holds lane t of every vector; as many vectors as lanes."""
    lanes = len(vectors)
    distance = 1
    while distance < lanes:
        low = [n if not n & distance else lanes + n - distance for n in range(lanes)]
        high = [n + distance if not n & distance else lanes + n for n in range(lanes)]
        mixed = list(vectors)
        for i in range(lanes):
            if not i & distance:
                pair = (vectors[i], vectors[i | distance])
                mixed[i] = T.bind("even", T.shuffle(pair, low))
                mixed[i | distance] = T.bind("odd", T.shuffle(pair, high))
        vectors = mixed
        distance *= 2
    return vectors


class VectorFunctions:
    """`attngen.schedules.meaning.Functions` on the CPU's vector registers."""

    exp, log2, tanh = staticmethod(exp), staticmethod(log2), staticmethod(tanh)
    cos, sin = staticmethod(cos), staticmethod(sin)

    def __init__(self, isa: Isa) -> None:
        self.isa = isa

    def power(self, x: Expr, y: Expr) -> Expr:
        return power(x, y, self.isa)
