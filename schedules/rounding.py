"""What quantising kernels share: scales, integers and moments of rows (scalars or vectors), places."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from attngen.program import Kernel, Program
from attngen.quant import LEVELS, NO_SCALE
from attngen.schedules import tirx as T
from attngen.schedules.frame import Frame
from attngen.schedules.quantised import COUNT, HIGH, LOW, SUM
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

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


class Work:
    """One (batch row, head) that a quantising kernel works on.

    levels   the largest number of queries and keys
    """

    b: Expr
    head: Expr

    def __init__(self, spec: AttentionSpec, program: Program, kernel: Kernel) -> None:
        assert spec.variant.quant is not None
        self.spec, self.quant = spec, spec.variant.quant
        self.frame, self.names = Frame(program, kernel), kernel.arguments
        self.levels = float(LEVELS[self.quant.qk])

    def locate(self, item: Expr, parts: Expr, heads: str) -> Expr:
        """Set b and the head; returns which of the head's `parts` the item is."""
        f = self.frame
        rest = T.bind("rest", T.truncdiv(item, parts))
        self.b = T.bind("b", T.truncdiv(rest, f.size(heads)))
        self.head = T.bind("head", rest - self.b * f.size(heads))
        return T.bind("part", item - rest * parts)

    def rows(self, which: str, part: Expr, size: int) -> tuple[Expr, Expr]:
        """The first row of a part of `size` rows and the one behind its last that is there."""
        first = T.bind("first", part * size)
        return first, T.bind("last", T.minimum(first + size, self.length(which)))

    def length(self, which: str) -> Expr:
        """The length of this batch row's queries ("q") or keys ("kv")."""
        return self.frame.length(which, self.b, self.spec.variant.lengths)

    def at(self, name: str, *indices: Expr) -> Expr:
        """The offset of an element, or of the first one at leading indices, of a tensor."""
        result: Expr = T.int64(0)
        strides = self.frame.tensor(name).strides
        for index, stride in zip(indices, strides[: len(indices)], strict=True):
            result = result + T.int64(index) * stride
        return T.bind(f"{name}_at", result)
