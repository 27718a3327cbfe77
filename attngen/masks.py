"""Block analysis of masks: which (query block, key block) pairs are full, partial or empty.

Interval arithmetic over the symbolic mask gives, for a block of queries [Q0, Q1] and keys [K0, K1], two
conditions: `may` (some pair can be visible) and `must` (every pair is visible), and bounds of the keys
that a query block can see. All are sympy expressions, so the same result is printed, tested against
brute force and emitted as code. The analysis errs on the safe side: a block that it calls partial may
turn out empty or full.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import sympy
from sympy.logic.boolalg import Boolean

from attngen.expr import SEQ_KV, SEQ_Q, B, FloorMod, H, K, Q

Q0, Q1, K0, K1 = sympy.symbols("q_first q_last k_first k_last", integer=True, nonnegative=True)


@dataclass(frozen=True)
class BlockAnalysis:
    """What is known about the blocks of one mask.

    may, must      conditions over Q0, Q1, K0, K1 and the uniform symbols (b, h, lengths)
    k_begin, k_end bounds of the keys visible to rows [Q0, Q1]: k_begin ≤ k < k_end, not clamped
    exact          no element gathered by position is left undecided by `may` and `must`
    gapless        every block between the bounds may be visible: `may` need not be asked
    decided        each block is full or empty: where `may` holds, only whether positions exist is left
    """

    may: Boolean
    must: Boolean
    k_begin: sympy.Expr
    k_end: sympy.Expr
    exact: bool
    gapless: bool
    decided: bool


@dataclass(frozen=True)
class _Interval:
    lo: sympy.Expr
    hi: sympy.Expr

    @property
    def is_point(self) -> bool:
        return bool(self.lo == self.hi)


_UNKNOWN = _Interval(-sympy.oo, sympy.oo)


def analyse(mask: Boolean, block_q: int, block_k: int) -> BlockAnalysis:
    """Analyse `mask` for blocks of `block_q` rows × `block_k` keys that start at multiples of their size."""
    walk = _Analysis(block_q, block_k)
    may, must = walk.truth(mask)
    begin, end = walk.bounds(mask)
    some, all_pairs = walk.truth(_of_existing(mask))
    gapless = row_bounds(mask) is not None
    return BlockAnalysis(
        may, must, begin, end, not walk.undecided, gapless, bool(some == all_pairs)
    )


def analyse_group(mask: Boolean, block_q: int, block_k: int) -> BlockAnalysis:
    """`analyse` for blocks whose rows are of several heads: what a mask says of one does not hold for all."""
    if H not in mask.free_symbols:
        return analyse(mask, block_q, block_k)
    return replace(analyse(sympy.true, block_q, block_k), must=sympy.false, decided=False)


def swapped(expr: Any) -> Any:
    """`expr` with queries and keys in each other's place: positions, lengths and corners of blocks."""
    pairs = ((Q, K), (SEQ_Q, SEQ_KV), (Q0, K0), (Q1, K1))
    return expr.xreplace({a: b for x, y in pairs for a, b in ((x, y), (y, x))})


def query_bounds(mask: Boolean, block_q: int, block_k: int) -> tuple[sympy.Expr, sympy.Expr]:
    """Bounds of the queries that see some key of [K0, K1]: begin ≤ q < end, not clamped."""
    over_keys = analyse(swapped(mask), block_k, block_q)
    return swapped(over_keys.k_begin), swapped(over_keys.k_end)


def visible_keys(mask: Boolean) -> int | None:
    """How many keys a query far from the sequence's ends sees between the mask's bounds at most.

    None if that grows with the sequence or depends on run-time data.
    """
    bounds, counts = analyse(mask, 1, 1), set()
    for seq_kv in (1 << 24, 1 << 25):
        known = {Q0: 0, Q1: 0, SEQ_Q: 1, SEQ_KV: seq_kv}
        begin, end = bounds.k_begin.subs(known), bounds.k_end.subs(known)
        if not (begin.is_Integer and end.is_Integer):
            return None
        counts.add(min(int(end), seq_kv) - max(int(begin), 0))
    return counts.pop() if len(counts) == 1 else None


def row_bounds(mask: Boolean) -> tuple[sympy.Expr | None, sympy.Expr | None] | None:
    """(begin, end) if a query sees exactly the keys begin ≤ k < end that exist, in terms of Q; else None.

    So it is for a conjunction of bounds ±k + (terms without k) ≥ 0 (or > 0). A bound is None where the
    mask has none.
    """
    begin: sympy.Expr | None = None
    end: sympy.Expr | None = None
    for part in sympy.And.make_args(mask):
        if part is sympy.true:
            continue
        if not isinstance(part, sympy.core.relational.Relational) or part.rel_op in ("==", "!="):
            return None
        form = part.lhs - part.rhs if part.rel_op in (">=", ">") else part.rhs - part.lhs
        strict = 1 if part.rel_op in (">", "<") else 0
        coefficient = form.coeff(K)
        rest = form - coefficient * K
        if not form.is_integer or coefficient not in (1, -1) or rest.has(K, sympy.Indexed):
            return None
        if coefficient == 1:
            begin = strict - rest if begin is None else sympy.Max(begin, strict - rest)
        else:
            after = rest + 1 - strict
            end = after if end is None else sympy.Min(end, after)
    return begin, end


def granule(mask: Boolean, position: sympy.Symbol) -> int | None:
    """An n for which `mask` is constant in `position` (Q or K) from each multiple of n to the next.

    It is 1 where nothing larger follows from how the position is read, None if it is not read at all. No
    block that divides n is crossed by an edge of the mask, but for that of the positions that exist.
    """
    return _granule(_of_existing(mask), position)


def _of_existing(mask: Boolean) -> Boolean:
    """`mask` without those conditions that all positions of a batch row meet."""
    parts = sympy.And.make_args(mask)
    return sympy.And(*(part for part in parts if part not in (K < SEQ_KV, Q < SEQ_Q)))


def _granule(e: Any, position: sympy.Symbol) -> int | None:
    if not e.has(position):
        return None
    if isinstance(e, sympy.floor):
        over = e.args[0] / position
        if over.is_Rational and over.p == 1:
            return int(over.q)
    found = [n for n in (_granule(a, position) for a in e.args) if n is not None]
    return math.gcd(*found) if found else 1


def data_decides(mask: Boolean) -> bool:
    """Whether `mask` reads a tensor at a query or key position: its blocks need run-time lists."""
    return any(
        {Q, K} & index.free_symbols for g in mask.atoms(sympy.Indexed) for index in g.indices
    )


def depends_on(mask: Boolean, axis: str, lengths: tuple[str, ...] = ()) -> bool:
    """Whether `mask` differs between batch rows ("b") or heads ("h")."""
    if axis == "b":
        return B in mask.free_symbols or bool(lengths)
    return H in mask.free_symbols


class _Analysis:
    def __init__(self, block_q: int, block_k: int) -> None:
        self.blocks = {Q: (block_q, Q0, Q1), K: (block_k, K0, K1)}
        self.undecided = False

    # ------------------------------------------------------------------------------ may / must
    def truth(self, e: Any) -> tuple[Boolean, Boolean]:
        if e is sympy.true or e is sympy.false:
            return e, e
        if isinstance(e, sympy.Not):
            may, must = self.truth(e.args[0])
            return sympy.Not(must), sympy.Not(may)
        if isinstance(e, (sympy.And, sympy.Or)):
            pairs = [self.truth(a) for a in e.args]
            return e.func(*(p[0] for p in pairs)), e.func(*(p[1] for p in pairs))
        if isinstance(e, sympy.core.relational.Relational):
            return self._relation(e)
        return sympy.true, sympy.false

    def _relation(self, e: Any) -> tuple[Boolean, Boolean]:
        d = self.interval(e.lhs - e.rhs)
        if e.rel_op in (">=", ">"):
            return e.func(d.hi, 0), e.func(d.lo, 0)
        if e.rel_op in ("<=", "<"):
            return e.func(d.lo, 0), e.func(d.hi, 0)
        if d.is_point:
            return e.func(d.lo, 0), e.func(d.lo, 0)
        can_be_equal = sympy.And(sympy.Le(d.lo, 0), sympy.Ge(d.hi, 0))
        always_equal = (
            sympy.And(sympy.Eq(d.lo, 0), sympy.Eq(d.hi, 0)) if d != _UNKNOWN else sympy.false
        )
        if e.rel_op == "==":
            return can_be_equal, always_equal
        return sympy.Not(always_equal), sympy.Not(can_be_equal)

    def interval(self, e: Any) -> _Interval:
        """The range of `e` over a block, with ±oo where nothing is known."""
        if not e.has(Q, K):
            return _Interval(e, e)
        if e in self.blocks:
            return _Interval(*self.blocks[e][1:])
        if isinstance(e, sympy.Indexed):
            indices = [self.interval(i) for i in e.indices]
            if all(i.is_point for i in indices):
                element = sympy.Indexed(e.base, *(i.lo for i in indices))
                return _Interval(element, element)
            self.undecided = True
            return _UNKNOWN
        if isinstance(e, sympy.floor):
            return self._floor(e)
        if not (e.is_Add or e.is_Mul or isinstance(e, (sympy.Abs, FloorMod, sympy.Min, sympy.Max))):
            return self._select(e) if isinstance(e, sympy.Piecewise) else _UNKNOWN
        parts = [self.interval(a) for a in e.args]
        if _UNKNOWN in parts:
            return _UNKNOWN
        if e.is_Add or isinstance(e, (sympy.Min, sympy.Max)):
            return _Interval(e.func(*(p.lo for p in parts)), e.func(*(p.hi for p in parts)))
        if e.is_Mul:
            return self._product(parts)
        (x, *rest) = parts
        if isinstance(e, sympy.Abs):
            if x.is_point:
                return _Interval(sympy.Abs(x.lo), sympy.Abs(x.lo))
            return _Interval(sympy.Max(0, x.lo, -x.hi), sympy.Max(-x.lo, x.hi))
        return self._mod(x, rest[0])

    def _floor(self, e: Any) -> _Interval:
        for symbol, (block, first, _) in self.blocks.items():
            scaled = e.args[0] / symbol
            if scaled.is_Rational and scaled.p == 1 and scaled.q % block == 0:
                point = sympy.floor(first / scaled.q)  # the whole block lies in one unit
                return _Interval(point, point)
        x = self.interval(e.args[0])
        return x if x == _UNKNOWN else _Interval(sympy.floor(x.lo), sympy.floor(x.hi))

    def _product(self, parts: list[_Interval]) -> _Interval:
        points = sympy.Mul(*(p.lo for p in parts if p.is_point))
        ranges = [p for p in parts if not p.is_point]
        if not ranges:
            return _Interval(points, points)
        if len(ranges) == 1 and points.is_number:
            ends = (points * ranges[0].lo, points * ranges[0].hi)
            return _Interval(*(ends if points >= 0 else ends[::-1]))
        result = _Interval(points, points)
        for r in ranges:
            corners = [a * b for a in (result.lo, result.hi) for b in (r.lo, r.hi)]
            result = _Interval(sympy.Min(*corners), sympy.Max(*corners))
        return result

    def _mod(self, x: _Interval, n: _Interval) -> _Interval:
        if x.is_point and n.is_point:
            return _Interval(FloorMod(x.lo, n.lo), FloorMod(x.lo, n.lo))
        if not (n.is_point and n.lo.is_Integer and n.lo > 0 and x.lo.is_integer):
            return _UNKNOWN
        same = sympy.Eq(sympy.floor(x.lo / n.lo), sympy.floor(x.hi / n.lo))
        return _Interval(
            sympy.Piecewise((FloorMod(x.lo, n.lo), same), (0, True)),
            sympy.Piecewise((FloorMod(x.hi, n.lo), same), (n.lo - 1, True)),
        )

    def _select(self, e: sympy.Piecewise) -> _Interval:
        parts = [self.interval(value) for value, _ in e.args]
        if _UNKNOWN in parts:
            return _UNKNOWN
        return _Interval(sympy.Min(*(p.lo for p in parts)), sympy.Max(*(p.hi for p in parts)))

    # ------------------------------------------------------------------------------ loop bounds
    def bounds(self, e: Any) -> tuple[sympy.Expr, sympy.Expr]:
        everything = (sympy.Integer(0), SEQ_KV)
        if isinstance(e, sympy.Not):
            inner = e.args[0]
            if isinstance(inner, (sympy.And, sympy.Or)):
                swapped = sympy.Or if isinstance(inner, sympy.And) else sympy.And
                return self.bounds(swapped(*(sympy.Not(a) for a in inner.args)))
            return everything
        if isinstance(e, (sympy.And, sympy.Or)):
            pairs = [self.bounds(a) for a in e.args]
            low, high = (
                (sympy.Max, sympy.Min) if isinstance(e, sympy.And) else (sympy.Min, sympy.Max)
            )
            return low(*(p[0] for p in pairs)), high(*(p[1] for p in pairs))
        if not isinstance(e, sympy.core.relational.Relational) or not (e.lhs - e.rhs).is_integer:
            return everything
        d = e.lhs - e.rhs
        # each of these is "linear form ≥ 0"
        forms = {">=": [d], ">": [d - 1], "<=": [-d], "<": [-d - 1], "==": [d, -d]}.get(
            e.rel_op, []
        )
        begin, end = everything
        for form in forms:
            for linear in _without_abs(form):
                low, high = self._solve(linear)
                begin, end = sympy.Max(begin, low), sympy.Min(end, high)
        return begin, end

    def _solve(self, form: sympy.Expr) -> tuple[sympy.Expr, sympy.Expr]:
        """Bounds of k from `form` ≥ 0, linear in k or in floor(k / n)."""
        everything = (sympy.Integer(0), SEQ_KV)
        units = [f for f in form.atoms(sympy.floor) if (f.args[0] / K).is_Rational]
        unit, size = (units[0], (units[0].args[0] / K).q) if len(units) == 1 else (K, 1)
        if unit is not K and (unit.args[0] / K).p != 1:
            return everything
        coefficient = form.coeff(unit)
        rest = form - coefficient * unit
        if not coefficient.is_Integer or coefficient == 0 or rest.has(K):
            return everything
        reach = self.interval(rest).hi
        if reach is sympy.oo:
            return everything
        if coefficient > 0:
            return -sympy.floor(reach / coefficient) * size, SEQ_KV
        return sympy.Integer(0), (sympy.floor(reach / -coefficient) + 1) * size


def _without_abs(form: sympy.Expr) -> list[sympy.Expr]:
    """`form` ≥ 0 without its negative |x|: rest − c·|x| ≥ 0 iff rest − c·x ≥ 0 and rest + c·x ≥ 0."""
    for term in sympy.Add.make_args(form):
        coefficient, factor = term.as_coeff_Mul()
        if isinstance(factor, sympy.Abs) and coefficient < 0:
            rest, x = form - term, factor.args[0]
            return _without_abs(rest + coefficient * x) + _without_abs(rest - coefficient * x)
    return [form]
