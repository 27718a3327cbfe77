"""Scales, integers and moments of rows: the arithmetic of quantising kernels, on scalars and vectors."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from attngen.quant import NO_SCALE
from attngen.schedules import tirx as T
from attngen.schedules.quantised import COUNT, HIGH, LOW, SUM
from attngen.schedules.tirx import Expr

INFINITY_BITS = 0x7F800000
MAGNITUDE_BITS = 0x7FFFFFFF
STARTS = {SUM: 0.0, COUNT: 0.0, HIGH: -math.inf, LOW: math.inf}
"""The moments of no rows."""
JOIN: dict[int, Callable[[Expr, Expr], Expr]] = {
    SUM: operator.add,
    COUNT: operator.add,
    HIGH: T.maximum,
    LOW: T.minimum,
}
"""The moments of two sets of rows together."""


def magnitude_bits(x: Expr) -> Expr:
    """|x| as int32 bits, in the same order: from INFINITY_BITS on what is not finite."""
    return T.reinterpret("int32", x) & T.broadcast(T.int32(MAGNITUDE_BITS), T.lanes_of(x))


def mean(total: Expr, count: Expr) -> Expr:
    """total / count, 0 where nothing was counted."""
    one = T.broadcast(T.float32(1.0), T.lanes_of(count))
    return T.bind("mean", total / T.maximum(count, one))


def scale_of(top: Expr, levels: float) -> Expr:
    """The scale for an absmax."""
    lanes = T.lanes_of(top)
    enough = top > T.broadcast(T.float32(NO_SCALE), lanes)
    scale = top * T.broadcast(T.float32(1.0 / levels), lanes)
    return T.select(enough, scale, T.broadcast(T.float32(0.0), lanes))


def inverse(scale: Expr) -> Expr:
    """1 / scale, 0 where a scale is 0 or none."""
    lanes = T.lanes_of(scale)
    zero, one = (T.broadcast(T.float32(x), lanes) for x in (0.0, 1.0))
    positive = scale > zero
    return T.select(positive, one / T.select(positive, scale, one), zero)


def integers(x: Expr, inverse: Expr, levels: float) -> Expr:
    """x / scale rounded half away from zero, within ±levels; NaN gives one of the limits."""
    lanes = T.lanes_of(x)

    def constant(value: float) -> Expr:
        return T.broadcast(T.float32(value), lanes)

    y = T.bind("y", x * inverse)
    y = y + T.select(y < constant(0.0), constant(-0.5), constant(0.5))
    y = T.maximum(T.minimum(y, constant(levels)), constant(-levels))
    return T.bind("n", T.cast("int32", y))
