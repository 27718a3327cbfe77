"""Derivatives of score functions: what a backward pass multiplies the gradient of a score with.

Structural rules over the same expressions that `expr.fold` knows, so that every target differentiates
what it computes. At a corner the derivative is PyTorch's: 0 for |x| at 0, the mean of both sides where
minimum and maximum have equal arguments; floor and sign have none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce
from typing import Any

import sympy

from attngen.errors import VariantError
from attngen.expr import SCORE, AsFloat, FloorMod
from attngen.spec import AttentionSpec


@dataclass(frozen=True)
class Derivatives:
    """The partial derivatives of one score function, in its own symbols.

    score      by the scaled dot product, of which learned low-rank biases are part
    gathered   by each element that it reads of a differentiable tensor
    sink       the same of the sink's logit
    """

    score: sympy.Expr
    gathered: tuple[tuple[sympy.Indexed, sympy.Expr], ...]
    sink: tuple[tuple[sympy.Indexed, sympy.Expr], ...]

    @property
    def tensors(self) -> tuple[str, ...]:
        """The tensors whose elements are read and have a gradient."""
        return tuple(dict.fromkeys(str(e.base.label) for e, _ in self.gathered + self.sink))


def derivatives(spec: AttentionSpec) -> Derivatives:
    """Differentiate the score function and the sink of `spec`. Raises VariantError for what has no rule."""
    score, sink = spec.plain_score, spec.variant.sink
    differentiable = {a.name for a in spec.variant.aux if a.decl.differentiable}
    return Derivatives(
        derivative(score, SCORE),
        _by_elements(score, differentiable),
        _by_elements(sink.expr, differentiable) if sink is not None else (),
    )


def _by_elements(
    expr: sympy.Expr, differentiable: set[str]
) -> tuple[tuple[sympy.Indexed, sympy.Expr], ...]:
    read = sorted(expr.atoms(sympy.Indexed), key=str)
    elements = [e for e in read if str(e.base.label) in differentiable]
    return tuple((element, derivative(expr, element)) for element in elements)


def derivative(expr: Any, by: sympy.Expr) -> sympy.Expr:
    """∂expr/∂by, where `by` is a symbol or an element. Raises VariantError for what has no rule."""
    if expr == by:
        return sympy.Integer(1)
    if not expr.has(by) or isinstance(expr, (sympy.Indexed, sympy.floor, sympy.sign)):
        return sympy.Integer(0)
    if expr.is_Add:
        return sympy.Add(*(derivative(term, by) for term in expr.args))
    if expr.is_Mul:
        return _of_product(expr.args, by)
    if expr.is_Pow:
        return _of_power(expr.base, expr.exp, by)
    if isinstance(expr, (sympy.Min, sympy.Max)):
        return _of_extremum(expr, by)
    if isinstance(expr, sympy.Piecewise):
        cases = [(derivative(value, by), condition) for value, condition in expr.args]
        return sympy.Piecewise(*cases)
    inner = expr.args[0]
    if isinstance(expr, FloorMod):
        by_modulus = -sympy.floor(inner / expr.args[1]) * derivative(expr.args[1], by)
        return derivative(inner, by) + by_modulus
    rule = RULES.get(type(expr))
    if rule is None:
        raise VariantError(
            f"{type(expr).__name__} in {expr} can't be differentiated: no rule for it; build the variant "
            "without backward"
        )
    return rule(inner) * derivative(inner, by)


RULES: dict[Any, Callable[[sympy.Expr], sympy.Expr]] = {
    AsFloat: lambda x: sympy.Integer(1),
    sympy.Abs: sympy.sign,
    sympy.exp: sympy.exp,
    sympy.log: lambda x: 1 / x,
    sympy.tanh: lambda x: 1 - sympy.tanh(x) ** 2,
    sympy.sin: sympy.cos,
    sympy.cos: lambda x: -sympy.sin(x),
}
"""The derivatives of functions of one argument."""


def _of_product(factors: tuple[sympy.Expr, ...], by: sympy.Expr) -> sympy.Expr:
    terms = []
    for n, factor in enumerate(factors):
        own = derivative(factor, by)
        terms.append(sympy.Mul(own, *factors[:n], *factors[n + 1 :]) if own != 0 else own)
    return sympy.Add(*terms)


def _of_power(base: sympy.Expr, exponent: sympy.Expr, by: sympy.Expr) -> sympy.Expr:
    by_base, by_exponent = derivative(base, by), derivative(exponent, by)
    result = sympy.Integer(0)
    if by_base != 0:
        result += exponent * base ** (exponent - 1) * by_base
    if by_exponent != 0:
        result += base**exponent * sympy.log(base) * by_exponent
    return result


def _of_extremum(expr: sympy.Expr, by: sympy.Expr) -> sympy.Expr:
    """Pair by pair, in the order in which `fold` evaluates it."""

    def pair(
        a: tuple[sympy.Expr, sympy.Expr], b: tuple[sympy.Expr, sympy.Expr]
    ) -> tuple[sympy.Expr, sympy.Expr]:
        (x, dx), (y, dy) = a, b
        above = (sympy.Gt if isinstance(expr, sympy.Max) else sympy.Lt)(x, y)
        chosen = sympy.Piecewise((dx, above), ((dx + dy) / 2, sympy.Eq(x, y)), (dy, True))
        return expr.func(x, y), dx if dx == dy else chosen

    arguments = sorted(expr.args, key=sympy.default_sort_key)
    return reduce(pair, [(x, derivative(x, by)) for x in arguments])[1]
