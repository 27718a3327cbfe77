"""How many vector instructions an expression costs for one vector of values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy

from attngen.expr import fold

LIBRARY_CALLS = {
    "exp": 14.0,
    "log": 20.0,
    "tanh": 13.0 + 8.0,
    "cos": 20.0,
    "sin": 20.0,
    "pow": 40.0,
}
"""Instructions of schedules/vector.py's functions, which are inlined."""
DIVIDE = 8.0
"""Reciprocal throughput of a 512-bit VDIVPS or VSQRTPS is 10 to 20 cycles, of other vectors 5 (Agner Fog)."""


@dataclass(frozen=True)
class Counted:
    """What is known of a value: its kind, whether lanes differ, whether it changes from key to key.

    absorbs   a product that an addition takes in (fma), an integer sum that takes in what is hoisted
    """

    kind: str
    vector: bool = False
    changes: bool = False
    absorbs: bool = False
    constant: bool = False

    @property
    def is_paid(self) -> bool:
        return self.vector and self.changes


class Instructions:
    """`attngen.expr.Ops` that adds up the vector instructions of one step of a loop over keys.

    Scalar work runs beside the vector units; LLVM hoists what does not change from key to key.

    vectors   the symbols that differ from lane to lane
    changing  the symbols that differ from step to step
    integers  names of the tensors that hold integers
    """

    def __init__(
        self,
        lanes: int,
        fma: bool,
        vectors: frozenset[sympy.Symbol],
        changing: frozenset[sympy.Symbol],
        integers: frozenset[str],
    ) -> None:
        self.lanes, self.fma, self.integers = lanes, fma, integers
        self.vectors, self.changing = vectors, changing
        self.total = 0.0

    def _result(self, kind: str, cost: float, *parts: Counted, absorbs: bool = False) -> Counted:
        vector, changes = any(p.vector for p in parts), any(p.changes for p in parts)
        self.total += cost if vector and changes else 0.0
        return Counted(kind, vector, changes, absorbs and vector and changes)

    def integer(self, value: int) -> Counted:
        return Counted("int", constant=True)

    def floating(self, value: float) -> Counted:
        return Counted("float")

    def boolean(self, value: bool) -> Counted:
        return Counted("bool")

    def symbol(self, symbol: sympy.Symbol) -> Counted:
        kind = "int" if symbol.is_integer else "float"
        return Counted(kind, symbol in self.vectors, symbol in self.changing)

    def gather(self, name: str, indices: list[Counted]) -> Counted:
        # two clamps and a multiply-add for each index that differs, then a load and an insert a lane
        cost = 2.0 * self.lanes + sum(4.0 for i in indices if i.vector)
        return self._result("int" if name in self.integers else "float", cost, *indices)

    def is_integer(self, value: Counted) -> bool:
        return value.kind == "int"

    def to_float(self, value: Counted) -> Counted:
        return self._result("float", 1.0, value)

    def add(self, a: Counted, b: Counted) -> Counted:
        if a.kind == "int":
            hoisted = (a.absorbs and not b.is_paid) or (b.absorbs and not a.is_paid)
            return self._result("int", 0.0 if hoisted else 1.0, a, b, absorbs=True)
        fused = self.fma and (a.absorbs or b.absorbs)
        return self._result("float", 0.0 if fused else 1.0, a, b)

    def mul(self, a: Counted, b: Counted) -> Counted:
        if a.kind == "int":
            return self._result("int", 1.0 if a.constant or b.constant else 2.0, a, b)
        return self._result("float", 1.0, a, b, absorbs=True)

    def div(self, a: Counted, b: Counted) -> Counted:
        return self._result("float", DIVIDE, a, b)

    def floordiv(self, a: Counted, b: Counted) -> Counted:
        return self._result("int", 3.0 * self.lanes, a, b)  # vector units divide no integers

    def mod(self, a: Counted, b: Counted) -> Counted:
        return self._result("int", 3.0 * self.lanes, a, b)

    def minimum(self, a: Counted, b: Counted) -> Counted:
        return self._result(a.kind, 1.0, a, b)

    def maximum(self, a: Counted, b: Counted) -> Counted:
        return self._result(a.kind, 1.0, a, b)

    def absolute(self, a: Counted) -> Counted:
        return self._result(a.kind, 2.0, a)

    def floor(self, a: Counted) -> Counted:
        return self._result("float", 1.0, a)

    def _call(self, name: str, *parts: Counted) -> Counted:
        return self._result("float", LIBRARY_CALLS[name], *parts)

    def exp(self, a: Counted) -> Counted:
        return self._call("exp", a)

    def log(self, a: Counted) -> Counted:
        return self._call("log", a)

    def tanh(self, a: Counted) -> Counted:
        return self._call("tanh", a)

    def cos(self, a: Counted) -> Counted:
        return self._call("cos", a)

    def sin(self, a: Counted) -> Counted:
        return self._call("sin", a)

    def sqrt(self, a: Counted) -> Counted:
        return self._result("float", DIVIDE, a)

    def pow(self, a: Counted, b: Counted) -> Counted:
        return self._call("pow", a, b)

    def compare(self, op: str, a: Counted, b: Counted) -> Counted:
        return self._result("bool", 1.0, a, b)

    def logical_and(self, a: Counted, b: Counted) -> Counted:
        return self._result("bool", 1.0, a, b)

    def logical_or(self, a: Counted, b: Counted) -> Counted:
        return self._result("bool", 1.0, a, b)

    def logical_not(self, a: Counted) -> Counted:
        return self._result("bool", 1.0, a)

    def select(self, condition: Counted, a: Counted, b: Counted) -> Counted:
        return self._result(a.kind, 1.0, condition, a, b)


def count(exprs: list[Any], ops: Instructions) -> float:
    """Instructions of all `exprs` together; what they share is counted once."""
    memo: dict[Any, Counted] = {}
    for expr in exprs:
        fold(expr, ops, memo)
    return ops.total
