"""Exact low-rank factors of additive biases: bias(q, k) = Σ_r φq_r(b, h, q)·φk_r(b, h, k).

What separates becomes further columns of the dot product of queries and keys (FlashBias, 2505.12044).
Found are polynomials of positions and of tensors read at one position (k − q, squared distances), cosines
and sines of their differences, and sums and products of those with coefficients per head.

Precision. Factors of absolute positions cancel: slope·k − slope·q at positions near 1e5 leaves an error
of 1e5·slope·2⁻²⁴. So φq is a polynomial of dq = q − `ORIGIN`, a row close to those at hand, and of
x[q] − x[ORIGIN] for tensors: a Taylor expansion about the origin, whose coefficients are the
derivatives of the bias there. They depend on the key and on the origin only, and keep the integer
difference ORIGIN − k whole, so that it is exact; the term that no query decides is no column at all but
what the sum starts from. With |dq| ≤ D the rounding error of the sum is at most
(rank + 2)·2⁻²⁴·Σ_n Dⁿ/n!·|∂ⁿbias(ORIGIN, k)|: it grows with the bias and with its change over D rows,
not with the positions. On a CPU D is half a vector, at most 8.
"""

from __future__ import annotations

import itertools
import math
import operator
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import sympy
from sympy.logic.boolalg import Boolean

from attngen.expr import SCORE, SEQ_KV, SEQ_Q, AsFloat, B, H, K, Q, fold

ORIGIN = sympy.Symbol("q_origin", integer=True, nonnegative=True)
"""The row that query positions and tensors read at them are taken relative to."""

MAX_DEGREE = 8
"""Of the polynomials of one query-side quantity that are tried."""
CHECKS = 16
"""Random points before and after the diagonal at which a factorisation must equal the bias."""
DIGITS = 50
"""Of cosines, sines and other functions there; half of them must agree."""


@dataclass(frozen=True)
class Column:
    """One product φq(b, h, q)·φk(b, h, k); both may depend on `ORIGIN`."""

    phi_q: sympy.Expr
    phi_k: sympy.Expr


@dataclass(frozen=True)
class Factorisation:
    """bias = start(k) + Σ columns, wherever the mask shows (q, k); `start` has a constant φq of 1."""

    bias: sympy.Expr
    start: sympy.Expr
    columns: tuple[Column, ...]

    @property
    def rank(self) -> int:
        return len(self.columns) + (1 if self.start != 0 else 0)

    @property
    def expr(self) -> sympy.Expr:
        """The sum that replaces `bias`."""
        return self.start + sympy.Add(*(c.phi_q * c.phi_k for c in self.columns))


@dataclass(frozen=True)
class Refusal:
    """Why a bias has no exact factors that attngen finds."""

    bias: sympy.Expr
    reason: str


class _Mixed(Exception):
    """A part of the bias that depends on q and k in a way that does not separate."""


def additive_bias(score: sympy.Expr) -> tuple[sympy.Add, tuple[sympy.Expr, ...]] | None:
    """The sum `c·score + terms` in a score function, and its terms of q or k divided by c.

    None where the scaled dot product enters in more than one way or nothing is added to it.
    """
    hidden = sympy.Dummy("sum", real=True)
    for node in sympy.preorder_traversal(score):
        if not node.is_Add or score.xreplace({node: hidden}).has(SCORE):
            continue
        scaled = [term for term in node.args if term.has(SCORE)]
        factor = scaled[0] / SCORE if len(scaled) == 1 else SCORE
        if factor.has(SCORE) or factor.free_symbols & {Q, K}:
            continue
        terms = tuple(
            term / factor
            for term in node.as_ordered_terms()
            if not term.has(SCORE) and term.free_symbols & {Q, K}
        )
        return (node, terms) if terms else None
    return None


def factorise(score: sympy.Expr, mask: Boolean) -> tuple[Factorisation | None, tuple[Refusal, ...]]:
    """The factors of what `score` adds to the scaled dot product, and what stays with which reason."""
    found = additive_bias(score)
    if found is None:
        return None, ()
    whole = separate(sympy.Add(*found[1]), mask)
    if isinstance(whole, Factorisation):
        return whole, ()
    parts = [separate(term, mask) for term in found[1]]
    refused = tuple(p for p in parts if isinstance(p, Refusal))
    rest = sympy.Add(*(p.bias for p in parts if isinstance(p, Factorisation)))
    whole = separate(rest, mask) if rest != 0 else whole
    return (whole, refused) if isinstance(whole, Factorisation) else (None, refused or (whole,))


def without(score: sympy.Expr, bias: sympy.Expr) -> sympy.Expr:
    """`score` without `bias`, a sum of the terms that `additive_bias` gives."""
    found = additive_bias(score)
    if found is None:
        return score
    node, terms = found
    gone = set(sympy.Add.make_args(bias))
    scaled = next(term for term in node.args if term.has(SCORE))
    kept = [t for t in terms if t not in gone]
    plain = [t for t in node.args if not t.has(SCORE) and not t.free_symbols & {Q, K}]
    return score.xreplace({node: sympy.Add(scaled, *plain, *(t * scaled / SCORE for t in kept))})


def separate(bias: sympy.Expr, mask: Boolean = sympy.true) -> Factorisation | Refusal:
    """Exact factors of `bias` of least rank among those tried, or why there are none.

    |x| is replaced by ±x where `mask` proves the sign of x. The result is checked: it equals the bias at
    random positions that the mask shows and random values of the tensors, in exact arithmetic (cosines
    and sines to 50 digits).
    """
    try:
        exact = _without_abs(_rational(bias), mask)
        tried = [_expand(bias, exact, centred) for centred in (True, False)]
    except _Mixed as error:
        return Refusal(bias, str(error))
    best = min(tried, key=lambda f: f.rank)  # centred if both have the same
    problem = disagreement(best, mask)
    if problem is not None:
        return Refusal(bias, f"discarded: {problem}")
    columns = (Column(_floats(c.phi_q), _floats(c.phi_k)) for c in best.columns)
    return Factorisation(bias, _floats(best.start), tuple(columns))


# ------------------------------------------------------------------------------------ known signs
def _without_abs(e: Any, mask: Boolean) -> Any:
    for node in e.atoms(sympy.Abs):
        if not node.free_symbols & {Q, K}:
            continue
        x = node.args[0]
        if not {Q, K} <= x.free_symbols:
            continue
        sign = 1 if proves(mask, x) else -1 if proves(mask, -x) else 0
        if not sign:
            x = _short(x)
            raise _Mixed(f"|{x}| has full rank, and the mask does not prove the sign of {x}")
        e = e.xreplace({node: sign * x})
    return e


def proves(mask: Boolean, x: sympy.Expr) -> bool:
    """Whether x ≥ 0 wherever `mask` holds within the lengths; a sound but incomplete test."""
    if isinstance(mask, sympy.Or):
        return all(proves(part, x) for part in mask.args)
    known = [SEQ_Q - 1 - Q, SEQ_KV - 1 - K]
    for part in sympy.And.make_args(mask):
        if isinstance(part, sympy.Or) and proves(part, x):
            return True
        known += _known_nonnegative(part)
    sums = [sympy.Integer(0), *known, *(a + b for a, b in itertools.combinations(known, 2))]
    return any((x - lower).is_nonnegative for lower in sums)


def _known_nonnegative(relation: Any) -> list[sympy.Expr]:
    if not isinstance(relation, sympy.core.relational.Relational):
        return []
    d = relation.lhs - relation.rhs
    strict = 1 if d.is_integer else 0
    return {">=": [d], ">": [d - strict], "<=": [-d], "<": [-d - strict], "==": [d, -d]}.get(
        relation.rel_op, []
    )


# -------------------------------------------------------------------------------------- expansion
def _expand(bias: sympy.Expr, exact: sympy.Expr, centred: bool) -> Factorisation:
    walk = _QuerySide(centred)
    replaced = walk.visit(exact)
    terms: dict[sympy.Expr, sympy.Expr] = {}
    generators = list(walk.meaning)
    for monomial, coefficient in _taylor(replaced, generators):
        terms[monomial] = terms.get(monomial, sympy.Integer(0)) + coefficient
    for phi_k in terms.values():
        if Q in phi_k.free_symbols:
            raise _Mixed(f"{_short(phi_k)} still depends on q")
    start = terms.pop(sympy.Integer(1), sympy.Integer(0))
    columns = [Column(phi_q.xreplace(walk.meaning), phi_k) for phi_q, phi_k in _merged(terms)]
    return Factorisation(bias, _whole(start), tuple(columns))


class _QuerySide:
    """Replaces what depends on q by generators; `meaning` gives each back."""

    def __init__(self, centred: bool) -> None:
        self.centred = centred
        self.meaning: dict[sympy.Symbol, sympy.Expr] = {}

    def _generator(self, meaning: sympy.Expr) -> sympy.Symbol:
        for symbol, known in self.meaning.items():
            if known == meaning:
                return symbol
        integral = bool(meaning.is_integer)
        symbol = sympy.Symbol(f"g{len(self.meaning)}", real=True, integer=integral or None)
        self.meaning[symbol] = meaning
        return symbol

    def visit(self, e: Any) -> Any:
        if Q not in e.free_symbols:
            return e
        if e == Q:
            return ORIGIN + self._generator(Q - ORIGIN)
        if e.is_Add or e.is_Mul:
            return e.func(*(self.visit(a) for a in e.args))
        if e.is_Pow and e.exp.is_Integer and 0 < int(e.exp) <= MAX_DEGREE:
            return self.visit(e.base) ** e.exp
        if isinstance(e, sympy.Indexed) and K not in e.free_symbols and self.centred:
            there = e.xreplace({Q: ORIGIN})
            return there + self._generator(e - there)
        if K not in e.free_symbols:
            return self._generator(e)
        if isinstance(e, (sympy.cos, sympy.sin)):
            return self._wave(e)
        raise _Mixed(f"{_short(e)} depends on q and k together, and attngen knows no factors of it")

    def _wave(self, e: Any) -> Any:
        angle = self.visit(e.args[0])
        rest = angle.subs(dict.fromkeys(self.meaning, 0))
        part = sympy.expand(angle - rest)
        if K in part.free_symbols:
            raise _Mixed(f"the angle of {_short(e)} is no sum of a part of q and a part of k")
        turned = part.xreplace(self.meaning)
        c, s = self._generator(sympy.cos(turned)), self._generator(sympy.sin(turned))
        if isinstance(e, sympy.cos):
            return c * sympy.cos(rest) - s * sympy.sin(rest)
        return s * sympy.cos(rest) + c * sympy.sin(rest)


def _taylor(
    e: Any, generators: list[sympy.Symbol], monomial: Any = sympy.S.One
) -> Iterator[tuple[sympy.Expr, sympy.Expr]]:
    """The monomials of `generators` in `e` and their coefficients, by derivatives: nothing is expanded."""
    if not generators:
        if sympy.expand(e) != 0:
            yield monomial, e
        return
    g, *others = generators
    for degree in range(MAX_DEGREE + 2):
        if sympy.expand(e) == 0:
            return
        scale = sympy.Rational(1, sympy.factorial(degree))
        yield from _taylor(scale * e.subs(g, 0), others, monomial * g**degree)
        e = e.diff(g)
    raise _Mixed(f"the degree in q exceeds {MAX_DEGREE}")


def _whole(e: sympy.Expr) -> sympy.Expr:
    """An equal expression with differences kept whole: the one of fewest operations."""
    spread = sympy.expand(e)
    forms = [e, sympy.factor_terms(spread), spread]
    if not e.has(sympy.cos, sympy.sin):
        forms.append(sympy.factor(spread))
    return min(forms, key=lambda form: (sympy.count_ops(form), sympy.default_sort_key(form)))


def _merged(terms: dict[sympy.Expr, sympy.Expr]) -> list[tuple[sympy.Expr, sympy.Expr]]:
    """Products of equal φk (up to a factor that no key decides) become one, then those of equal φq."""
    by_key: dict[sympy.Expr, list[tuple[sympy.Expr, sympy.Expr]]] = {}
    for phi_q, phi_k in terms.items():
        constant, rest = _whole(phi_k).as_independent(K, as_Add=False)
        if rest.is_Add and rest.could_extract_minus_sign():
            constant, rest = -constant, -rest
        by_key.setdefault(rest, []).append((constant, phi_q))
    by_query: dict[sympy.Expr, sympy.Expr] = {}
    for rest, parts in by_key.items():
        common = parts[0][0]
        phi_q = sympy.Add(*(constant / common * q for constant, q in parts))
        by_query[phi_q] = by_query.get(phi_q, sympy.Integer(0)) + common * rest
    return [(q, k) for q, k in by_query.items() if sympy.expand(q * k) != 0]


# ------------------------------------------------------------------------------------ numbers
def _rational(e: Any) -> Any:
    """`e` with every float as the fraction that it is."""
    exact = {f: _fraction(f) for f in e.atoms(sympy.Float)}
    return e.xreplace(exact)


def _short(e: Any) -> Any:
    """`e` for a message: with decimals for fractions."""
    return e.xreplace({n: sympy.Float(n, 6) for n in e.atoms(sympy.Rational) if not n.is_Integer})


def _fraction(value: Any) -> sympy.Rational:
    number = float(value)
    if number != number or number in (float("inf"), float("-inf")):
        raise _Mixed("the bias holds an infinity")
    ratio = Fraction(number)
    return sympy.Rational(ratio.numerator, ratio.denominator)


def _floats(e: Any) -> Any:
    """`e` with floats for fractions and for integers of which products are taken."""
    if isinstance(e, (sympy.Indexed, sympy.floor)) or not e.args:
        return sympy.Float(float(e), 17) if e.is_Rational and not e.is_Integer else e
    args = [_floats(a) for a in e.args]
    if e.is_Pow and e.exp.is_Integer:
        args = [_as_float(args[0]), e.exp]
    if e.is_Mul and sum(bool(a.is_integer) and not a.is_number for a in args) > 1:
        args = [_as_float(a) for a in args]
    return e.func(*args)


def _as_float(e: Any) -> Any:
    return AsFloat(e) if e.is_integer and not e.is_number else e


# ---------------------------------------------------------------------------------------- the check
def disagreement(factors: Factorisation, mask: Boolean = sympy.true) -> str | None:
    """Where `factors` differ from their bias at random points that `mask` shows; None where they agree."""
    draw = random.Random(0)
    bias, expr = _rational(factors.bias), _rational(factors.expr)
    names = {n: sympy.Dummy() for n in (bias + expr).atoms(sympy.Rational) if not n.is_Integer}
    values = {symbol: Fraction(n.p, n.q) for n, symbol in names.items()}
    bias, expr = bias.xreplace(names), expr.xreplace(names)
    wanted = {True: CHECKS, False: CHECKS}  # with k before q, and not
    for _ in range(20 * CHECKS):
        point = _Point(draw, values)
        before = point.symbols[K] < point.symbols[Q]
        if wanted[before] == 0 or not fold(mask, point):
            continue
        wanted[before] -= 1
        left, right = point.real(fold(bias, point)), point.real(fold(expr, point))
        with mpmath.workdps(DIGITS):
            error = left - right
            same = abs(error) <= 10 ** (-DIGITS // 2) * (1 + abs(left))
        if not same:
            at = ", ".join(f"{s}={point.symbols[s]}" for s in (B, H, Q, K, SEQ_Q, SEQ_KV, ORIGIN))
            return f"at {at} the factors give {float(right):g}, the bias is {float(left):g}"
    shown = sum(wanted.values()) < 2 * CHECKS
    return None if shown else "the mask shows no pair to check the factors at"


class _Point:
    """`attngen.expr.Ops` on exact numbers at a random position, with random lengths and tensors.

    Integers and fractions are exact; functions give `DIGITS` digits.
    """

    def __init__(self, draw: random.Random, values: dict[sympy.Symbol, Fraction]) -> None:
        length = draw.choice((4, 40, 100_000))
        seq_q, seq_kv = draw.randint(1, length), draw.randint(1, length)
        self.draw = draw
        self.symbols: dict[sympy.Symbol, Any] = values | {
            B: draw.randint(0, 3),
            H: draw.randint(0, 7),
            SEQ_Q: seq_q,
            SEQ_KV: seq_kv,
            Q: draw.randint(0, seq_q - 1),
            K: draw.randint(0, seq_kv - 1),
            ORIGIN: draw.randint(0, seq_q - 1),
        }
        self.elements: dict[Any, Any] = {}

    def real(self, value: Any) -> Any:
        """`value` as a number of many digits."""
        if isinstance(value, (int, Fraction)):
            with mpmath.workdps(DIGITS):
                return mpmath.mpf(value.numerator) / value.denominator
        return value

    def _number(self, function: Callable[..., Any], *values: Any) -> Any:
        with mpmath.workdps(DIGITS):
            return function(*map(self.real, values))

    def _exact(self, function: Callable[..., Any], *values: Any) -> Any:
        if all(isinstance(v, (int, Fraction)) for v in values):
            return function(*values)
        return self._number(function, *values)

    def integer(self, value: int) -> Any:
        return value

    def floating(self, value: float) -> Any:
        return Fraction(value) if math.isfinite(value) else mpmath.mpf(value)

    def boolean(self, value: bool) -> Any:
        return value

    def symbol(self, symbol: sympy.Symbol) -> Any:
        return self.symbols[symbol]

    def gather(self, name: str, indices: list[Any]) -> Any:
        """Whole numbers, so that elements of integer tensors may be indices and remainders."""
        key = (name, *indices)
        if key not in self.elements:
            self.elements[key] = self.draw.randint(-5, 9)
        return self.elements[key]

    def is_integer(self, value: Any) -> bool:
        return type(value) is int

    def to_float(self, value: Any) -> Any:
        return Fraction(value)

    def add(self, a: Any, b: Any) -> Any:
        return self._exact(operator.add, a, b)

    def mul(self, a: Any, b: Any) -> Any:
        return self._exact(operator.mul, a, b)

    def div(self, a: Any, b: Any) -> Any:
        if b == 0:
            return mpmath.nan
        return self._exact(operator.truediv, a, b)

    def floordiv(self, a: Any, b: Any) -> Any:
        return a // b if b else 0

    def mod(self, a: Any, b: Any) -> Any:
        return a % b if b else 0

    def minimum(self, a: Any, b: Any) -> Any:
        return self._exact(min, a, b)

    def maximum(self, a: Any, b: Any) -> Any:
        return self._exact(max, a, b)

    def absolute(self, a: Any) -> Any:
        return self._exact(abs, a)

    def floor(self, a: Any) -> Any:
        return Fraction(math.floor(a)) if isinstance(a, Fraction) else self._number(mpmath.floor, a)

    def exp(self, a: Any) -> Any:
        return self._number(mpmath.exp, a)

    def log(self, a: Any) -> Any:
        return self._number(mpmath.log, a)

    def tanh(self, a: Any) -> Any:
        return self._number(mpmath.tanh, a)

    def cos(self, a: Any) -> Any:
        return self._number(mpmath.cos, a)

    def sin(self, a: Any) -> Any:
        return self._number(mpmath.sin, a)

    def sqrt(self, a: Any) -> Any:
        return self._number(mpmath.sqrt, a)

    def pow(self, a: Any, b: Any) -> Any:
        return self._number(mpmath.power, a, b)

    def compare(self, op: str, a: Any, b: Any) -> Any:
        return COMPARISONS[op](a, b)

    def logical_and(self, a: Any, b: Any) -> Any:
        return a and b

    def logical_or(self, a: Any, b: Any) -> Any:
        return a or b

    def logical_not(self, a: Any) -> Any:
        return not a

    def select(self, condition: Any, a: Any, b: Any) -> Any:
        return a if condition else b


COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "==": operator.eq, "!=": operator.ne,
}  # fmt: skip
