"""The symbolic language of score and mask functions: symbols, traced values and one tree walk.

A user's function is called once with `Value` objects; what it returns is a sympy expression over
the symbols below and gathers from declared tensors. Everything that later gives the expression a
meaning (the fp64 reference, each target's code, the block analysis) goes through `fold`, so an
expression means the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Protocol, TypeVar

import sympy
from sympy.logic.boolalg import Boolean

from attngen.errors import VariantError

B, H, Q, K = sympy.symbols("b h q k", integer=True, nonnegative=True)
SEQ_Q, SEQ_KV = sympy.symbols("seq_q seq_kv", integer=True, nonnegative=True)
SCORE = sympy.Symbol("score", real=True)

INDEX_SYMBOLS = {str(s): s for s in (B, H, Q, K, SEQ_Q, SEQ_KV)}
INTEGER_DTYPES = frozenset({"int32", "bool"})
AUX_DTYPES = frozenset({"float32", "float16", "bfloat16", "input", *INTEGER_DTYPES})

Axis = str | int


@dataclass(frozen=True)
class Per:
    """The declaration of an auxiliary tensor: its axes and its dtype.

    Axes are "b", "h", "q", "k" (batch, query head, query position, key position), a fixed size, or
    another name for a size known only at run time. A trailing "?" allows size 1 (broadcast).
    dtype "input" means the dtype of q.
    """

    axes: tuple[Axis, ...]
    dtype: str = "float32"
    differentiable: bool = True

    @property
    def is_integer(self) -> bool:
        return self.dtype in INTEGER_DTYPES


RUN_TIME_SIZES = frozenset(
    {"splits", "processors", "num_pages", "max_pages", "seq_new"}
    | {"key_blocks", "key_chunks", "b_classes", "h_classes"}
)
"""Names of sizes that no declared tensor may have as its own."""


def per(*axes: Axis, dtype: str = "float32", differentiable: bool | None = None) -> Any:
    """Declare an auxiliary tensor by its axes, e.g. ``per("b?", "h", "q", "k", dtype="input")``.

    Raises VariantError for an unknown dtype or a bad axis.
    """
    if dtype not in AUX_DTYPES:
        raise VariantError(f"per(dtype={dtype!r}): unknown dtype; use one of {sorted(AUX_DTYPES)}")
    for axis in axes:
        named = isinstance(axis, str) and axis.removesuffix("?").isidentifier()
        if axis in RUN_TIME_SIZES:
            raise VariantError(f"per(): axis {axis!r} is a size of the runtime's own; rename it")
        if not named and not (type(axis) is int and axis > 0):
            raise VariantError(f"per(): axis {axis!r} is neither a name nor a positive size")
    floating = dtype not in INTEGER_DTYPES
    return Per(axes, dtype, floating if differentiable is None else differentiable and floating)


def gather(name: str, decl: Per, indices: Sequence[sympy.Expr]) -> sympy.Expr:
    """The symbolic element of auxiliary tensor `name` at `indices`."""
    base = (
        sympy.IndexedBase(name, integer=True)
        if decl.is_integer
        else sympy.IndexedBase(name, real=True)
    )
    element = sympy.Indexed(base, *indices)
    return sympy.Ne(element, 0) if decl.dtype == "bool" else element


class FloorMod(sympy.Function):  # type: ignore[misc]
    """a % n with Python's sign, left alone: sympy's Mod rewrites c·Mod(x, n) mod n wrongly."""

    nargs = 2

    @classmethod
    def eval(cls, a: Any, n: Any) -> Any:
        return sympy.Mod(a, n) if a.is_Number and n.is_Number and n != 0 else None

    def _eval_is_integer(self) -> bool | None:
        return all(x.is_integer for x in self.args) or None

    def _eval_is_real(self) -> bool:
        return True


class AsFloat(sympy.Function):  # type: ignore[misc]
    """An integer as a float: products of positions near 1e5 do not fit 32-bit integers."""

    nargs = 1

    @classmethod
    def eval(cls, a: Any) -> Any:
        return a if a.is_number else None

    def _eval_is_real(self) -> bool:
        return True


class Value:
    """A traced number or truth value: operators build sympy expressions instead of computing."""

    __slots__ = ("expr",)
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, expr: Any) -> None:
        self.expr = expr

    def __repr__(self) -> str:
        return f"Value({self.expr})"

    def __bool__(self) -> bool:
        raise VariantError(
            "a traced value has no truth value: Python `if`, `and`, `or`, `not`, min() and max() can't see "
            "run-time positions or scores; use attngen.where, `&`, `|`, `~`, attngen.minimum/maximum"
        )

    def __iter__(self) -> Any:
        raise VariantError("a traced value is a scalar and can't be iterated or unpacked")

    def __add__(self, other: Any) -> Value:
        return Value(number(self) + number(other))

    def __sub__(self, other: Any) -> Value:
        return Value(number(self) - number(other))

    def __rsub__(self, other: Any) -> Value:
        return Value(number(other) - number(self))

    def __mul__(self, other: Any) -> Value:
        return Value(number(self) * number(other))

    def __truediv__(self, other: Any) -> Value:
        return Value(number(self) / divisor(other))

    def __rtruediv__(self, other: Any) -> Value:
        return Value(number(other) / divisor(self))

    def __floordiv__(self, other: Any) -> Value:
        return Value(sympy.floor(number(self) / divisor(other)))

    def __rfloordiv__(self, other: Any) -> Value:
        return Value(sympy.floor(number(other) / divisor(self)))

    def __mod__(self, other: Any) -> Value:
        return Value(FloorMod(number(self), divisor(other)))

    def __rmod__(self, other: Any) -> Value:
        return Value(FloorMod(number(other), divisor(self)))

    def __pow__(self, other: Any) -> Value:
        return Value(power(number(self), number(other)))

    def __rpow__(self, other: Any) -> Value:
        return Value(power(number(other), number(self)))

    __radd__ = __add__
    __rmul__ = __mul__

    def __neg__(self) -> Value:
        return Value(-number(self))

    def __pos__(self) -> Value:
        return self

    def __abs__(self) -> Value:
        return Value(sympy.Abs(number(self)))

    def __lt__(self, other: Any) -> Value:
        return Value(sympy.Lt(number(self), number(other)))

    def __le__(self, other: Any) -> Value:
        return Value(sympy.Le(number(self), number(other)))

    def __gt__(self, other: Any) -> Value:
        return Value(sympy.Gt(number(self), number(other)))

    def __ge__(self, other: Any) -> Value:
        return Value(sympy.Ge(number(self), number(other)))

    def __eq__(self, other: Any) -> Value:  # type: ignore[override]
        return Value(sympy.Eq(number(self), number(other)))

    def __ne__(self, other: Any) -> Value:  # type: ignore[override]
        return Value(sympy.Ne(number(self), number(other)))

    def __and__(self, other: Any) -> Value:
        return Value(sympy.And(truth(self), truth(other)))

    def __or__(self, other: Any) -> Value:
        return Value(sympy.Or(truth(self), truth(other)))

    def __xor__(self, other: Any) -> Value:
        a, b = truth(self), truth(other)
        return Value(sympy.Or(sympy.And(a, sympy.Not(b)), sympy.And(b, sympy.Not(a))))

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__

    def __invert__(self) -> Value:
        return Value(sympy.Not(truth(self)))

    @classmethod
    def __torch_function__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Value:
        """Let functions written for FlexAttention with torch.tanh, torch.where, … trace as they are."""
        name = getattr(func, "__name__", str(func))
        if name not in TORCH_FUNCTIONS or kwargs:
            raise VariantError(
                f"torch.{name} can't be traced; attngen knows {', '.join(sorted(TORCH_FUNCTIONS))}"
            )
        return TORCH_FUNCTIONS[name](*args)


class AuxTensor:
    """What a traced function sees of a declared tensor: indexing gives its element."""

    def __init__(self, name: str, decl: Per) -> None:
        self.name, self.decl = name, decl

    def __getitem__(self, indices: Any) -> Value:
        indices = indices if isinstance(indices, tuple) else (indices,)
        if len(indices) != len(self.decl.axes):
            raise VariantError(
                f"{self.name} has {len(self.decl.axes)} axes {self.decl.axes}, got {len(indices)} indices"
            )
        exprs = [number(i) for i in indices]
        for expr in exprs:
            if not expr.is_integer:
                raise VariantError(f"{self.name}[…]: index {expr} is not an integer expression")
        return Value(gather(self.name, self.decl, exprs))

    def __getattr__(self, name: str) -> Any:
        raise VariantError(
            f"{self.name} is a declared tensor: index it with all its axes; .{name} can't be traced"
        )


def is_truth(expr: Any) -> bool:
    """Whether `expr` is a truth value; sympy's symbols are Boolean and Expr, and here always numbers."""
    return isinstance(expr, bool) or (
        isinstance(expr, Boolean) and not isinstance(expr, sympy.Expr)
    )


def number(value: Any) -> sympy.Expr:
    """The sympy number behind a traced or plain value; truth values count as 0 and 1."""
    expr = value.expr if isinstance(value, Value) else value
    if is_truth(expr):
        return sympy.Piecewise((sympy.Integer(1), sympy.sympify(expr)), (sympy.Integer(0), True))
    if isinstance(expr, AuxTensor):
        raise VariantError(f"{expr.name} is a tensor: index it with its axes {expr.decl.axes}")
    if isinstance(expr, (int, float, sympy.Expr)):
        return sympy.sympify(expr)
    raise VariantError(f"a traced function can't use {type(expr).__name__} {expr!r} as a number")


def divisor(value: Any) -> sympy.Expr:
    """The sympy number behind a value to divide by. Raises VariantError for zero."""
    expr = number(value)
    if expr.is_zero:
        raise VariantError("division by zero")
    return expr


def truth(value: Any) -> Boolean:
    """The sympy truth value behind a traced or plain value."""
    expr = value.expr if isinstance(value, Value) else value
    if is_truth(expr):
        return sympy.sympify(expr)
    raise VariantError(
        f"{expr} is a number where a mask needs a truth value; compare it with something"
    )


def power(base: sympy.Expr, exponent: sympy.Expr) -> sympy.Expr:
    """base ** exponent; whole float exponents count as integers, so negative bases keep their sign."""
    whole = exponent.is_Float and float(exponent).is_integer()
    return base ** (sympy.Integer(int(exponent)) if whole else exponent)


def where(condition: Any, a: Any, b: Any) -> Value:
    """`a` where `condition` holds, else `b`: both numbers, or both truth values."""
    plain = [x.expr if isinstance(x, Value) else x for x in (a, b)]
    if all(map(is_truth, plain)):
        c = truth(condition)
        return Value(sympy.Or(sympy.And(c, truth(a)), sympy.And(sympy.Not(c), truth(b))))
    return Value(sympy.Piecewise((number(a), truth(condition)), (number(b), True)))


def minimum(a: Any, b: Any) -> Value:
    """The smaller of two values."""
    return Value(sympy.Min(number(a), number(b)))


def maximum(a: Any, b: Any) -> Value:
    """The larger of two values."""
    return Value(sympy.Max(number(a), number(b)))


def exp(x: Any) -> Value:
    """The natural exponential."""
    return Value(sympy.exp(number(x)))


def log(x: Any) -> Value:
    """The natural logarithm."""
    return Value(sympy.log(number(x)))


def tanh(x: Any) -> Value:
    """The hyperbolic tangent."""
    return Value(sympy.tanh(number(x)))


def cos(x: Any) -> Value:
    """The cosine of x in radians."""
    return Value(sympy.cos(number(x)))


def sin(x: Any) -> Value:
    """The sine of x in radians."""
    return Value(sympy.sin(number(x)))


def sqrt(x: Any) -> Value:
    """The square root."""
    return Value(sympy.sqrt(number(x)))


def sigmoid(x: Any) -> Value:
    """1 / (1 + exp(-x))."""
    return Value(1 / (1 + sympy.exp(-number(x))))


TORCH_FUNCTIONS: dict[str, Callable[..., Value]] = {
    "abs": abs,
    "absolute": abs,
    "clamp_max": minimum,
    "clamp_min": maximum,
    "cos": cos,
    "exp": exp,
    "log": log,
    "logical_and": lambda a, b: Value(a) & b if not isinstance(a, Value) else a & b,
    "logical_or": lambda a, b: Value(a) | b if not isinstance(a, Value) else a | b,
    "logical_not": lambda a: ~a,
    "maximum": maximum,
    "minimum": minimum,
    "pow": lambda a, b: Value(power(number(a), number(b))),
    "sigmoid": sigmoid,
    "sin": sin,
    "sqrt": sqrt,
    "tanh": tanh,
    "where": where,
}


# ------------------------------------------------------------------------------------ the tree walk
V = TypeVar("V")


class Ops(Protocol[V]):
    """What `fold` needs of a target value: V is a torch tensor, a TIR expression, …"""

    def integer(self, value: int) -> V: ...
    def floating(self, value: float) -> V: ...
    def symbol(self, symbol: sympy.Symbol) -> V: ...
    def gather(self, name: str, indices: list[V]) -> V: ...
    def is_integer(self, value: V) -> bool: ...
    def to_float(self, value: V) -> V: ...
    def add(self, a: V, b: V) -> V: ...
    def mul(self, a: V, b: V) -> V: ...
    def div(self, a: V, b: V) -> V: ...
    def floordiv(self, a: V, b: V) -> V: ...
    def mod(self, a: V, b: V) -> V: ...
    def minimum(self, a: V, b: V) -> V: ...
    def maximum(self, a: V, b: V) -> V: ...
    def absolute(self, a: V) -> V: ...
    def floor(self, a: V) -> V: ...
    def exp(self, a: V) -> V: ...
    def log(self, a: V) -> V: ...
    def tanh(self, a: V) -> V: ...
    def cos(self, a: V) -> V: ...
    def sin(self, a: V) -> V: ...
    def sqrt(self, a: V) -> V: ...
    def pow(self, a: V, b: V) -> V: ...
    def boolean(self, value: bool) -> V: ...
    def compare(self, op: str, a: V, b: V) -> V: ...
    def logical_and(self, a: V, b: V) -> V: ...
    def logical_or(self, a: V, b: V) -> V: ...
    def logical_not(self, a: V) -> V: ...
    def select(self, condition: V, a: V, b: V) -> V: ...


def fold(expr: Any, ops: Ops[V], memo: dict[Any, V] | None = None) -> V:
    """Evaluate `expr` bottom-up with `ops`; equal subexpressions are evaluated once.

    Integer arithmetic stays integer (exact) as long as sympy's tree allows it; terms that share a
    float coefficient are summed as integers first, so 0.1·(q − k), which sympy distributes, does not
    cancel in floating point.
    """
    value: V = _Fold(ops, {} if memo is None else memo).visit(expr)
    return value


class _Fold:
    def __init__(self, ops: Ops[V], memo: dict[Any, V]) -> None:
        self.ops, self.memo = ops, memo

    def visit(self, expr: Any) -> Any:
        if expr not in self.memo:
            self.memo[expr] = self._visit(expr)
        return self.memo[expr]

    def _visit(self, e: Any) -> Any:
        ops = self.ops
        if e is sympy.true or e is sympy.false:
            return ops.boolean(bool(e))
        if e.is_Integer:
            return ops.integer(int(e))
        if e.is_number and e.is_extended_real:  # ±oo is the user's float("inf")
            return ops.floating(float(e))
        if e.is_Symbol:
            return ops.symbol(e)
        if isinstance(e, sympy.Indexed):
            return ops.gather(str(e.base.label), [self.visit(i) for i in e.indices])
        if e.is_Add:
            return self._sum(e)
        if e.is_Mul:
            return self._product(e)
        if e.is_Pow:
            return self._power(e.base, e.exp)
        if isinstance(e, sympy.floor):
            top, bottom = sympy.together(e.args[0]).as_numer_denom()
            a, b = self.visit(top), self.visit(bottom)
            if ops.is_integer(a) and ops.is_integer(b):
                return ops.floordiv(a, b)
            return ops.floor(self._float(self.visit(e.args[0])))
        if isinstance(e, FloorMod):
            a, b = self.visit(e.args[0]), self.visit(e.args[1])
            if ops.is_integer(a) and ops.is_integer(b):
                return ops.mod(a, b)
            a, b = self._float(a), self._float(b)
            return ops.add(a, ops.mul(ops.floating(-1.0), ops.mul(b, ops.floor(ops.div(a, b)))))
        if isinstance(e, (sympy.Min, sympy.Max)):
            return self._chain(ops.minimum if isinstance(e, sympy.Min) else ops.maximum, e.args)
        if isinstance(e, sympy.Abs):
            return ops.absolute(self.visit(e.args[0]))
        if isinstance(e, AsFloat):
            return self._float(self._real(e.args[0]))
        if isinstance(e, (sympy.exp, sympy.log, sympy.tanh, sympy.cos, sympy.sin)):
            return getattr(ops, type(e).__name__)(self._float(self.visit(e.args[0])))
        if isinstance(e, sympy.sign):
            return self.visit(sympy.Piecewise((1, e.args[0] > 0), (-1, e.args[0] < 0), (0, True)))
        if isinstance(e, sympy.Piecewise):
            return self._piecewise(e)
        if isinstance(e, sympy.core.relational.Relational):
            a, b = self._common(self._real(e.lhs), self._real(e.rhs))
            return ops.compare(e.rel_op, a, b)
        if isinstance(e, sympy.And):
            return self._chain(ops.logical_and, e.args)
        if isinstance(e, sympy.Or):
            return self._chain(ops.logical_or, e.args)
        if isinstance(e, sympy.Not):
            return ops.logical_not(self.visit(e.args[0]))
        if isinstance(e, sympy.ITE):
            c, a, b = (self.visit(x) for x in e.args)
            return ops.logical_or(ops.logical_and(c, a), ops.logical_and(ops.logical_not(c), b))
        raise VariantError(
            f"{type(e).__name__} in {e} can't be compiled: no target has a rule for it"
        )

    def _float(self, value: Any) -> Any:
        return self.ops.to_float(value) if self.ops.is_integer(value) else value

    def _common(self, a: Any, b: Any) -> tuple[Any, Any]:
        if self.ops.is_integer(a) and self.ops.is_integer(b):
            return a, b
        return self._float(a), self._float(b)

    def _chain(self, op: Callable[[Any, Any], Any], args: Sequence[Any]) -> Any:
        # sympy orders the arguments of symmetric functions by hash-independent sort keys
        values = [self.visit(a) for a in sorted(args, key=sympy.default_sort_key)]
        result = values[0]
        for value in values[1:]:
            a, b = (result, value) if is_truth(args[0]) else self._common(result, value)
            result = op(a, b)
        return result

    def _real(self, e: Any) -> Any:
        """`e` where a float will do: integers are multiplied as floats, for products of positions outgrow
        32 bits; sums and differences stay exact."""
        if e.is_Integer and abs(int(e)) >= 2**31:
            return self.ops.floating(float(e))
        if not (e.is_integer and _multiplies(e)):
            return self.visit(e)
        key = AsFloat(e)
        if key not in self.memo:
            if e.is_Pow:
                value = self._raise(self._float(self._real(e.base)), int(e.exp))
            else:
                op = self.ops.add if e.is_Add else self.ops.mul
                parts = e.as_ordered_terms() if e.is_Add else e.as_ordered_factors()
                value = reduce(op, [self._float(self._real(part)) for part in parts])
            self.memo[key] = value
        return self.memo[key]

    def _sum(self, e: sympy.Add) -> Any:
        ops = self.ops
        visit = self.visit if e.is_integer else self._real
        groups: dict[Any, list[Any]] = {}
        rest: list[Any] = []
        for term in e.as_ordered_terms():
            coefficient, factor = term.as_coeff_Mul()
            if coefficient.is_Number and not coefficient.is_Integer and factor.is_integer:
                positive = coefficient > 0
                groups.setdefault(abs(coefficient), []).append(factor if positive else -factor)
            else:
                rest.append(visit(term))
        for coefficient, factors in groups.items():
            total = self._real(sympy.Add(*factors))
            rest.append(ops.mul(ops.floating(float(coefficient)), self._float(total)))
        integers = [v for v in rest if ops.is_integer(v)]
        floats = [v for v in rest if not ops.is_integer(v)]
        result: Any = None
        for value in integers:
            result = value if result is None else ops.add(result, value)
        if floats and result is not None:
            floats.append(ops.to_float(result))
            result = None
        for value in floats:
            result = value if result is None else ops.add(result, value)
        return result

    def _product(self, e: sympy.Mul) -> Any:
        ops = self.ops
        top, bottom = sympy.fraction(e)
        if bottom != 1:
            return ops.div(self._float(self._real(top)), self._float(self._real(bottom)))
        visit = self.visit if e.is_integer else self._real
        result = None
        for factor in e.as_ordered_factors():
            value = visit(factor)
            if result is None:
                result = value
            else:
                a, b = self._common(result, value)
                result = ops.mul(a, b)
        return result

    def _power(self, base: Any, exponent: Any) -> Any:
        ops = self.ops
        if exponent.is_Integer and abs(int(exponent)) <= 64:
            if int(exponent) < 0:
                result = self._raise(self._float(self._real(base)), -int(exponent))
                return ops.div(ops.floating(1.0), result)
            return self._raise(self.visit(base), int(exponent))
        value = self._float(self.visit(base))
        if exponent == sympy.Rational(1, 2):
            return ops.sqrt(value)
        if exponent == sympy.Rational(-1, 2):
            return ops.div(ops.floating(1.0), ops.sqrt(value))
        return ops.pow(value, self._float(self.visit(exponent)))

    def _raise(self, value: Any, exponent: int) -> Any:
        """value to a positive power, by squaring."""
        result, n = None, exponent
        while n:
            if n & 1:
                result = value if result is None else self.ops.mul(result, value)
            n >>= 1
            value = self.ops.mul(value, value) if n else value
        return result

    def _piecewise(self, e: sympy.Piecewise) -> Any:
        ops = self.ops
        *cases, (default, otherwise) = e.args
        if otherwise is not sympy.true:
            raise VariantError(f"{e} has no value where none of its conditions holds")
        result = self.visit(default)
        for value, condition in reversed(cases):
            a, b = self._common(self.visit(value), result)
            result = ops.select(self.visit(condition), a, b)
        return result


def _multiplies(e: Any) -> bool:
    """Whether an integer expression multiplies two things that are not constant."""
    if e.is_Pow:
        return bool(e.exp.is_Integer and e.exp >= 2 and not e.base.is_number)
    if e.is_Mul and sum(not factor.is_number for factor in e.args) > 1:
        return True
    return (e.is_Mul or e.is_Add) and any(map(_multiplies, e.args))
