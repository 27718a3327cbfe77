"""The meaning of a variant as TIR: symbolic scores and masks become expressions on a register tile.

Shared by every kernel family. A value is an integer, a float or a truth value, either uniform (one
scalar) or one per lane; uniform parts stay scalar until they meet a vector.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import sympy

from attngen.errors import UnsupportedError
from attngen.expr import SCORE, fold
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LN2, LOG2E


@dataclass(frozen=True)
class Value:
    """A typed TIR value; kind is "int" (int32), "float" (float32) or "bool".

    aligned_base: the first element of a vector of consecutive integers that starts at a multiple of
    its lanes, None for every other value.
    magnitude_of: of a scalar |integer|, the integer: taking a float's sign off costs nothing.
    natural: an integer known not to be negative, for which division rounds as hardware does.
    """

    expr: Expr
    kind: str
    lanes: int = 1
    aligned_base: Expr | None = None
    constant: int | None = None
    magnitude_of: Expr | None = None
    natural: bool = False


@dataclass(frozen=True)
class Tensor:
    """A gatherable tensor: its buffer, dtype and, per axis, stride (elements) and size."""

    buffer: T.Buffer
    dtype: str
    strides: tuple[Expr, ...]
    sizes: tuple[Expr, ...]


class Functions(Protocol):
    """How a target computes functions that TIR has no portable operation for, on float32."""

    def exp(self, x: Expr) -> Expr: ...
    def log2(self, x: Expr) -> Expr: ...
    def tanh(self, x: Expr) -> Expr: ...
    def cos(self, x: Expr) -> Expr: ...
    def sin(self, x: Expr) -> Expr: ...
    def power(self, x: Expr, y: Expr) -> Expr: ...


class TirOps:
    """`attngen.expr.Ops` over TIR values.

    symbols    the value of each index symbol
    tensors    what gathers read; indices are clamped to the tensor's edges
    functions  the target's
    """

    def __init__(
        self,
        symbols: dict[sympy.Symbol, Value],
        tensors: dict[str, Tensor],
        functions: Functions,
    ) -> None:
        self.symbols, self.tensors, self.functions = symbols, tensors, functions

    # ------------------------------------------------------------------------------ helpers
    def _keep(self, expr: Expr, kind: str, lanes: int) -> Value:
        if kind == "bool":
            return Value(expr, kind, lanes)
        if kind == "int" and lanes == 1:
            return Value(T.bind("i", expr), kind, lanes)
        return Value(T.bind("x", expr), kind, lanes)

    def widen(self, value: Value, lanes: int) -> Expr:
        """The value's expression with `lanes` lanes."""
        return value.expr if value.lanes == lanes else T.broadcast(value.expr, lanes)

    def _binary(
        self, op: Callable[[Expr, Expr], Expr], a: Value, b: Value, kind: str | None = None
    ) -> Value:
        lanes = max(a.lanes, b.lanes)
        return self._keep(op(self.widen(a, lanes), self.widen(b, lanes)), kind or a.kind, lanes)

    def _unary(self, op: Callable[[Expr], Expr], a: Value) -> Value:
        return self._keep(op(a.expr), a.kind, a.lanes)

    # ------------------------------------------------------------------------------ leaves
    def integer(self, value: int) -> Value:
        if not -(2**31) <= value < 2**31:
            raise UnsupportedError(
                f"integer constant {value} does not fit 32 bits; index arithmetic is 32-bit"
            )
        return Value(T.int32(value), "int", constant=value)

    def floating(self, value: float) -> Value:
        return Value(T.float32(value), "float")

    def boolean(self, value: bool) -> Value:
        return Value(T.const(value, "bool"), "bool")

    def symbol(self, symbol: sympy.Symbol) -> Value:
        return self.symbols[symbol]

    def gather(self, name: str, indices: list[Value]) -> Value:
        tensor = self.tensors[name]
        lanes = max(i.lanes for i in indices)
        offset: Expr = T.broadcast(T.int64(0), lanes)
        for index, stride, size in zip(indices, tensor.strides, tensor.sizes, strict=True):
            top = T.broadcast(size - 1, index.lanes)
            clamped = T.maximum(T.minimum(index.expr, top), T.broadcast(T.int32(0), index.lanes))
            position = self.widen(Value(T.cast("int64", clamped), "int", index.lanes), lanes)
            offset = offset + position * T.broadcast(stride, lanes)
        loaded = tensor.buffer.load_at(offset)
        if tensor.dtype in ("int32", "bool", "int8"):
            return self._keep(T.cast("int32", loaded), "int", lanes)
        return self._keep(vector.to_float32(loaded, tensor.dtype), "float", lanes)

    # ------------------------------------------------------------------------------ numbers
    def is_integer(self, value: Value) -> bool:
        return value.kind == "int"

    def to_float(self, value: Value) -> Value:
        if value.constant is not None:
            return self.floating(value.constant)
        if value.magnitude_of is not None:
            return Value(T.absolute(T.bind("x", T.cast("float32", value.magnitude_of))), "float")
        return self._keep(T.cast("float32", value.expr), "float", value.lanes)

    def add(self, a: Value, b: Value) -> Value:
        return self._binary(lambda x, y: x + y, a, b)

    def mul(self, a: Value, b: Value) -> Value:
        if a.constant == -1:
            return self._binary(lambda x, y: x - y, self.integer(0), b)
        return self._binary(lambda x, y: x * y, a, b)

    def div(self, a: Value, b: Value) -> Value:
        return self._binary(lambda x, y: x / y, a, b)

    def floordiv(self, a: Value, b: Value) -> Value:
        if a.aligned_base is not None and b.constant is not None and b.constant % a.lanes == 0:
            a = Value(a.aligned_base, "int", natural=a.natural)  # all lanes share the quotient
        if a.natural and (b.constant or 0) > 0:
            return replace(self._binary(T.truncdiv, a, b), natural=True)
        return self._binary(T.floordiv, a, b)

    def mod(self, a: Value, b: Value) -> Value:
        if a.natural and (b.constant or 0) > 0:
            return replace(self._binary(T.truncmod, a, b), natural=True)
        return self._binary(T.floormod, a, b)

    def minimum(self, a: Value, b: Value) -> Value:
        return self._binary(T.minimum, a, b)

    def maximum(self, a: Value, b: Value) -> Value:
        return self._binary(T.maximum, a, b)

    def absolute(self, a: Value) -> Value:
        zero = T.broadcast(T.int32(0) if a.kind == "int" else T.float32(0), a.lanes)
        value = self._unary(lambda x: T.maximum(x, zero - x), a)
        whole = a.kind == "int" and a.lanes == 1
        return replace(value, magnitude_of=a.expr) if whole else value

    def floor(self, a: Value) -> Value:
        return self._unary(T.floor, a)

    def exp(self, a: Value) -> Value:
        return self._unary(self.functions.exp, a)

    def log(self, a: Value) -> Value:
        return self._unary(
            lambda x: self.functions.log2(x) * T.broadcast(T.float32(LN2), a.lanes), a
        )

    def tanh(self, a: Value) -> Value:
        return self._unary(self.functions.tanh, a)

    def cos(self, a: Value) -> Value:
        return self._unary(self.functions.cos, a)

    def sin(self, a: Value) -> Value:
        return self._unary(self.functions.sin, a)

    def sqrt(self, a: Value) -> Value:
        return self._unary(T.sqrt, a)

    def pow(self, a: Value, b: Value) -> Value:
        return self._binary(self.functions.power, a, b)

    # ------------------------------------------------------------------------------ truth values
    def compare(self, op: str, a: Value, b: Value) -> Value:
        return self._binary(lambda x, y: T.compare(op, x, y), a, b, "bool")

    def logical_and(self, a: Value, b: Value) -> Value:
        return self._binary(T.logical_and, a, b)

    def logical_or(self, a: Value, b: Value) -> Value:
        return self._binary(T.logical_or, a, b)

    def logical_not(self, a: Value) -> Value:
        return Value(T.logical_not(a.expr), "bool", a.lanes)

    def select(self, condition: Value, a: Value, b: Value) -> Value:
        lanes = max(condition.lanes, a.lanes, b.lanes)
        picked = T.select(self.widen(condition, lanes), self.widen(a, lanes), self.widen(b, lanes))
        return self._keep(picked, a.kind, lanes)


def emit(expr: Any, ops: TirOps, known: dict[Any, Value] | None = None) -> Value:
    """The TIR value of a symbolic expression; `known` are parts of it that have a value already."""
    value: Value = fold(expr, ops, dict(known or {}))
    return value


def scores_in_log2(score: sympy.Expr) -> sympy.Expr:
    """`score` as a function from log2-scaled dot products to log2-scaled scores.

    Softmax kernels compute 2^(x·log2 e): the factor is folded into q's scale, so the score function is
    conjugated with it. An additive bias then costs no extra multiplication per score.
    """
    factor = sympy.Symbol("log2e", positive=True)
    conjugate = sympy.expand_mul(factor * score.subs(SCORE, SCORE / factor), deep=False)
    return conjugate.subs(factor, sympy.Float(LOG2E, 17))


def over_log2(derivative: sympy.Expr) -> sympy.Expr:
    """A derivative of a score function, over log2-scaled dot products as in `scores_in_log2`."""
    factor = sympy.Symbol("log2e", positive=True)
    return derivative.subs(SCORE, SCORE / factor).subs(factor, sympy.Float(LOG2E, 17))
