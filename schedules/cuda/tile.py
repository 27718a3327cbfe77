"""Scores, softmax and output of one thread: what happens between the two matrix products on CUDA.

Which rows and columns a thread holds is its matrix unit's `Fragment`. Code is written for one group of
columns and all rows of the thread; the CUDA compiler unrolls it over the groups.

Weights are 2^(x·factor − m·factor): where the variant leaves scores alone or adds to them, x are dot
products, with what is added over the scale, and the factor is scale·log2 e; else x are log2-scaled scores
and the factor is 1. A masked score is −inf and the running maximum starts at the finite NO_SCORE, so
nothing is NaN that the inputs did not make so.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import Protocol

import sympy

from attngen.expr import SCORE, K, Q
from attngen.masks import row_bounds
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda import functions as fast
from attngen.schedules.cuda.fragment import STORED, Fragment
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import TirOps, Value, emit, scores_in_log2
from attngen.schedules.tirx import Cell, Expr
from attngen.schedules.vector import LN2, LOG2E
from attngen.spec import AttentionSpec

NO_SCORE = -1e30
PER_SCALE = sympy.Symbol("per_scale", positive=True)
"""1 / the scale of dot products, in score functions of those that are not scaled."""
HELD = 30
"""Percent of the exponentials that run while the product of the block before is still in flight."""
SLACK = 8.0
"""By how much, in log2 units, scores may exceed a row's maximum before it moves: weights stay below
2^8, where 16 bits are as exact."""
LONG_SCORE = 40
"""Operations of a score function from which its code is kept apart in pieces."""
LEAST_BITS = -(2**31)
"""Of an int32: no score has less."""


class PairElements(Protocol):
    """Elements [b, h, q, k] of tensors, in registers of the thread whose scores read them."""

    def elements(self, r: int, column: Expr) -> dict[sympy.Expr, Value]:
        """Those of this thread's row r and its column `column`, counted from its first one."""


@dataclass(frozen=True)
class BlockKeys:
    """The keys of a block as a tile holds them.

    columns   of its scores, those beyond the keys are hidden; rows: of V in the second product
    decided   whether the mask hides none of a visited block's keys, but those that do not exist
    """

    keys: int
    columns: int
    rows: int
    decided: bool = False


class Scores:
    """Scores in the registers of one thread for its warp's rows, and what the variant says of them.

    scores   float32, block_k columns
    `scaled`: the matrix unit scales the dot products itself, before it adds low-rank biases; `decided`: as
    in `BlockKeys`.
    """

    def __init__(
        self,
        spec: AttentionSpec,
        block_k: int,
        frame: Frame,
        fragment: Fragment,
        scaled: bool = False,
        decided: bool = False,
    ) -> None:
        self.spec, self.block_k, self.frame, self.fragment = spec, block_k, frame, fragment
        self.rows = range(len(fragment.rows))
        self.softmax = spec.variant.normalizer == "softmax"
        in_log2 = spec.variant.normalizer in ("softmax", "sigmoid")
        unit = LOG2E if in_log2 else 1.0
        whole_score = self._score_function(in_log2)
        self.products = head_products(whole_score)
        self.score = whole_score.xreplace(
            {whole: sympy.Mul(kept, *rest) for whole, (kept, _, rest) in self.products.items()}
        )
        self.mask = sympy.true if decided else spec.variant.mask_expr
        self.bounds = row_bounds(self.mask)
        self.is_long = sympy.count_ops(self.score) > LONG_SCORE
        scale = T.float32(1.0) if scaled else frame.scalar("scale")
        self.factor = T.bind("factor", scale * T.float32(unit))
        self.constants: dict[sympy.Expr, Value] = {}
        if whole_score.has(PER_SCALE):
            per_scale = T.bind("per_scale", T.float32(1.0) / scale)
            self.constants[PER_SCALE] = Value(per_scale, "float")
        self.scores = T.registers("scores", fragment.size(block_k))
        self.positions: Sequence[Expr] | None = None
        self.end: Expr | None = None

    def _score_function(self, in_log2: bool) -> sympy.Expr:
        """Scores, in log2 units or not, of dot products in the same units."""
        plain: sympy.Expr = self.spec.plain_score
        return scores_in_log2(plain) if in_log2 else plain

    # ------------------------------------------------------------------------------ where we are
    def enter(self, row: Row, first_row: Expr, lane: Expr, end: Expr | None = None) -> None:
        """Work on `row`'s head; this thread's first row is first_row; those from `end` on are others'."""
        self.first_row, self.end = first_row, end
        self._enter([row] * len(self.rows), lane)

    def enter_group(self, rows: Sequence[Row], positions: Sequence[Expr], lane: Expr) -> None:
        """Work on several heads of a group: of each row of this thread the head and the position."""
        self.positions = positions
        self._enter(rows, lane)

    def _enter(self, rows: Sequence[Row], lane: Expr) -> None:
        self.heads, self.row, self.lane = rows, rows[0], lane
        self.first_column = T.bind("first_column", self.fragment.first_column(lane))
        known = {row: self._head_values(row) for row in dict.fromkeys(rows)}
        self.known = [known[row] for row in rows]

    @property
    def _read(self) -> set[sympy.Indexed]:
        """The elements of tensors that are read for scores."""
        found: set[sympy.Indexed] = self.score.atoms(sympy.Indexed)
        return found

    def _head_values(self, row: Row) -> dict[sympy.Expr, Value]:
        """What the score reads, or multiplies by, that is the same for all of a head."""
        parts = {e: e for e in self._read if _of_head(e)}
        parts |= {kept: product for kept, product, _ in self.products.values()}
        return {
            kept: Value(T.bind("head_value", value.expr), value.kind)
            for kept, part in parts.items()
            for value in (emit(part, row.ops(), self.constants),)
        }

    def _position(self, r: int) -> Expr:
        """The query position of this thread's r-th row."""
        if self.positions is not None:
            return self.positions[r]
        return T.bind("q_pos", self.first_row + self.fragment.rows[r])

    # ------------------------------------------------------------------------------ columns
    def scale(self) -> None:
        """Scale the dot products: what low-rank biases are added to."""
        scale = self.frame.scalar("scale")
        self._each(lambda i, r, j: self.scores.store(i, self.scores.load(i) * scale))

    def _each(self, body: Callable[[Expr, int, Expr], None], apart: bool = False) -> None:
        """body(element, row, column) for every score of this thread.

        `apart`: a test that always holds keeps the assembler from seeing one huge block of straight code,
        for which it takes minutes.
        """
        fragment = self.fragment
        with (
            C.counted("j", self.block_k // fragment.group) as j,
            T.when(self.frame.size("seq_q") >= 0 if apart else T.const(1, "bool")),
        ):
            for r in self.rows:
                for e, column in enumerate(fragment.columns):
                    at = fragment.index(self.block_k, j, r, e)
                    body(at, r, j * fragment.group + column)

    def _operations(self, first_key: Expr, r: int, column: Expr, **more: Value) -> TirOps:
        q = Value(self._position(r), "int")
        key = Value(T.bind("k_pos", first_key + column), "int")
        return self.heads[r].ops(q=q, k=key, **more)

    def _visible(self, first_key: Expr) -> Callable[[int, Expr], Expr]:
        """Whether row r sees this thread's column `column`, as a function; the first one is first_key."""
        seen = [self._seen_columns(first_key, r) for r in self.rows] if self.bounds else []

        def is_visible(r: int, column: Expr) -> Expr:
            if seen:
                begin, end = seen[r]
                visible = column < end
                if begin is not None:
                    visible = T.logical_and(visible, column >= begin)
                return visible
            ops = self._operations(first_key, r, column)
            exists = first_key + column < self.row.seq_kv
            return T.logical_and(exists, emit(self.mask, ops).expr)

        return is_visible

    def _seen_columns(self, first_key: Expr, r: int) -> tuple[Expr | None, Expr]:
        """Of the columns from first_key on, those that row r sees: begin (if there is one) and end."""
        assert self.bounds is not None
        begin, end = self.bounds
        ops = self.heads[r].ops(q=Value(self._position(r), "int"))
        last = self.row.seq_kv
        if end is not None:
            last = T.minimum(last, emit(end, ops).expr)
        after = T.bind("end", last - first_key)
        if begin is None:
            return None, after
        return T.bind("begin", emit(begin, ops).expr - first_key), after


class ScoreTile(Scores):
    """The registers of one thread for its warp's rows, and the code on them.

    scores   float32, block_k columns; out: float32, out_width columns (head_dim_v, padded to whole
             groups); weights: scores rounded to 16 bits, in pairs of adjacent columns
    raised   by how much, in log2 units, softmax's weights and their sums exceed 2^(x − maximum); the maximum
             is then a whole number of units, so that rounding does not depend on where it moved
    slack    by how much scores may exceed a row's maximum before it moves (see `lag`); None: it is exact
    """

    weight_bytes = 2
    raised = 0.0
    votes = False
    slack: float | None = None

    def __init__(
        self,
        spec: AttentionSpec,
        block_k: int,
        frame: Frame,
        fragment: Fragment,
        scaled: bool = False,
        block: BlockKeys | None = None,
    ) -> None:
        self.block = block or BlockKeys(block_k, block_k, block_k)
        super().__init__(spec, block_k, frame, fragment, scaled, self.block.decided)
        self.out_width = -(-spec.head_dim_v // fragment.group) * fragment.group
        self.bends = scaled_tanh(self.score)
        self.out = T.registers("out_acc", fragment.size(self.out_width))
        words = fragment.size(self.block.rows) * self.weight_bytes // 4
        self.weights = T.registers("weights", words, "uint32")
        self.top = T.registers("row_max", len(self.rows))
        self.sum = T.registers("row_sum", len(self.rows))
        self.shrink = T.registers("shrink", len(self.rows))
        self.pairs: PairElements | None = None

    @cached_property
    def deferred(self) -> bool:
        """Whether scores are in the units of dot products: they wait for their factor until the exponential.

        That is so of plain scores and of sums with what does not depend on the dot product.
        """
        return self.softmax and not (self.spec.plain_score - SCORE).has(SCORE)

    def _score_function(self, in_log2: bool) -> sympy.Expr:
        if not self.deferred:
            return super()._score_function(in_log2)
        return SCORE + PER_SCALE * (self.spec.plain_score - SCORE)

    # ------------------------------------------------------------------------------ registers
    @property
    def score_registers(self) -> list[Expr]:
        return [self.scores.load(i) for i in range(self.fragment.size(self.block_k))]

    @property
    def product_registers(self) -> list[Expr]:
        """What the first product writes to."""
        return self.score_registers

    @property
    def out_registers(self) -> list[Expr]:
        return [self.out.load(i) for i in range(self.fragment.size(self.out_width))]

    @property
    def sum_registers(self) -> list[Expr]:
        """What the second product adds to."""
        return self.out_registers

    def start(self, statistics: bool = False) -> None:
        """Clear the output and, unless the first softmax sets them, what softmax keeps of a row."""
        with C.counted("i", self.fragment.size(self.out_width)) as i:
            self.out.store(i, T.float32(0.0))
        if statistics:
            for r in self.rows:
                self.top.store(r, T.float32(NO_SCORE))
                self.sum.store(r, T.float32(0.0))

    # ------------------------------------------------------------------------------ scores to weights
    def prepare(self, k0: Expr, first: bool, partial: Expr | bool) -> None:
        """scores = the variant's scores of the keys from k0, −inf where `partial` blocks hide them.

        Where that is not known before, only the mask depends on a test: the softmax after it stays one
        straight piece of code, in which the assembler hides the packing and rescaling that follow.
        """

        def evaluate() -> None:
            self._modify(k0)
            if partial is True:
                self._mask(k0)
            elif partial is not False:
                with T.when(T.compare("!=", partial, T.int32(0))):
                    self._mask(k0)

        with T.block("s_mod"):
            # only a tile's first block may lie beyond all keys: then gathers find nothing
            if first and any(element.has(K) for element in self._gathers()):
                T.branch(k0 < self.row.seq_kv, evaluate, self._hide)
            else:
                evaluate()
            self._hide_padding()

    def _gathers(self) -> set[sympy.Indexed]:
        """The elements of tensors that scores and mask read."""
        found: set[sympy.Indexed] = self._read | self.mask.atoms(sympy.Indexed)
        return found

    def normalise(
        self,
        first: bool,
        holds: Sequence[Callable[[Expr | None], None]] = (),
        looked: Callable[[], None] | None = None,
    ) -> None:
        """scores = weights; softmax also updates row maxima and sums.

        The first of holds(weights) stands below the HELD-th part of the exponentials, the others at even
        distances below it; `weights` is a sum that is known there, None if nothing is. `looked` stands
        where the maxima are known.
        """
        with T.block("softmax"):
            if self.softmax:
                self._softmax(first, holds, looked)
                return
            if looked is not None:
                looked()
            self._each(lambda i, r, j: self.scores.store(i, self._weight(self.scores.load(i))))
            for hold in holds:
                hold(None)

    def _modify(self, k0: Expr) -> None:
        if self.deferred and self.score == SCORE:
            return
        first_key = T.bind("first_key", k0 + self.first_column)
        steepness = [
            T.bind("slope", self.factor * T.float32(2.0 * LOG2E * slope))
            for *_, slope in self.bends
        ]

        def one(i: Expr, r: int, column: Expr) -> None:
            x = self.scores.load(i)
            if not self.deferred:
                x = T.bind("s", x * self.factor)
            if self.score != SCORE:
                ops = self._operations(first_key, r, column, score=Value(x, "float"))
                known = self.constants | self.known[r]
                if self.pairs is not None:
                    known |= self.pairs.elements(r, column)
                for (term, height, _), slope in zip(self.bends, steepness, strict=True):
                    bent = fast.scaled_tanh(height, self.scores.load(i) * slope)
                    known[term] = Value(T.bind("bent", bent), "float")
                x = emit(self.score, ops, known).expr
            self.scores.store(i, x)

        self._each(one, apart=self.is_long)

    def _mask(self, k0: Expr) -> None:
        is_visible = self._visible(T.bind("first_key", k0 + self.first_column))

        def one(i: Expr, r: int, column: Expr) -> None:
            hidden = T.float32(float("-inf"))
            self.scores.store(i, T.select(is_visible(r, column), self.scores.load(i), hidden))

        self._each(one)

    def _hide(self) -> None:
        def one(i: Expr, r: int, column: Expr) -> None:
            self.scores.store(i, T.float32(float("-inf")))

        self._each(one)

    def _hide_padding(self) -> None:
        """Columns beyond the keys of a block, if there are any, are the next one's keys."""
        fragment, keys = self.fragment, self.block.keys
        for group in range(keys // fragment.group, self.block_k // fragment.group):
            for r in self.rows:
                for e, column in enumerate(fragment.columns):
                    i = fragment.index(self.block_k, T.int32(group), r, e)
                    x, hidden = self.scores.load(i), T.float32(float("-inf"))
                    within = keys - group * fragment.group - column
                    kept = T.select(self.first_column < within, x, hidden)
                    self.scores.store(i, kept if within > 0 else hidden)

    def _weight(self, x: Expr) -> Expr:
        if self.spec.variant.normalizer == "sigmoid":
            return fast.reciprocal(T.float32(1.0) + fast.exp2(T.float32(0.0) - x))
        return T.maximum(x, T.float32(0.0))

    def raise_maxima(self) -> None:
        """Move the rows' maxima, and with them sums and output, where a score exceeds one by SLACK.

        In place of `normalise`, together with `weigh`. It is rare after the first blocks: a vote of the warp
        skips it, and with it all exchange between lanes.
        """
        if not self.softmax:
            return
        with T.block("softmax"):
            best = T.registers("best", len(self.rows))
            self.offset = T.registers("offset", len(self.rows))
            for r in self.rows:
                best.store(r, self.top.load(r))
            self._each(lambda i, r, j: best.store(r, T.maximum(best.load(r), self.scores.load(i))))
            with T.when(self.exceeded(best, SLACK)):
                self.move_maxima(best)
                self._multiply_rows()
            for r in self.rows:
                self.offset.store(r, self._offset_of(r, self.top.load(r)))

    def exceeded(self, best: T.Buffer, slack: float) -> Expr:
        """Whether a score of the warp exceeds its row's maximum by `slack`; best: of this thread's scores."""
        exceeds: Expr = T.const(0, "bool")
        for r in self.rows:
            rise = (best.load(r) - self.top.load(r)) * self.top_factor
            exceeds = T.logical_or(exceeds, rise > T.float32(slack))
        return T.compare("!=", C.any_in_warp(exceeds), T.int32(0))

    def move_maxima(self, best: T.Buffer) -> None:
        """The rows' maxima rise to `best` of all lanes; sums are brought to them."""
        self._share_best(best)
        self._move_to(best)

    def _move_to(self, best: T.Buffer) -> None:
        """Maxima become `best`; sums are brought to them, `shrink` says by what factor."""
        for r in self.rows:
            rise = (best.load(r) - self.top.load(r)) * self.top_factor
            if self.raised:
                rise = self._in_units(r, best.load(r)) - self._in_units(r, self.top.load(r))
            self.shrink.store(r, fast.exp2(T.float32(0.0) - rise))
            self.sum.store(r, self.sum.load(r) * self.shrink.load(r))
            self.top.store(r, best.load(r))

    def _share_best(self, best: T.Buffer) -> None:
        """The largest of all lanes that share a row."""
        for distance in self.fragment.lanes:
            for r in self.rows:
                best.store(r, T.maximum(best.load(r), C.shuffle_xor(best.load(r), distance)))

    def _offset_of(self, r: int, top: Expr) -> Expr:
        """The maximum of row r in log2 units; 0 if it has seen no key."""
        # a fused multiply-add would leave the rounding error of NO_SCORE · factor, which is huge
        return T.select(top <= T.float32(NO_SCORE), T.float32(0.0), self._in_units(r, top))

    def _in_units(self, r: int, top: Expr) -> Expr:
        """The maximum of row r in log2 units, a whole number of them if weights are `raised`."""
        return T.ceil(top * self.top_factor) if self.raised else top * self.top_factor

    def weigh(self, group: int) -> None:
        """The weights of a group of columns, packed; row sums grow by them."""
        factor = self.factor if self.deferred else T.float32(1.0)
        for r in self.rows:
            for e in range(0, len(self.fragment.columns), 2):
                i = self.fragment.index(self.block_k, group, r, e)
                pair = []
                for n in range(2):
                    x = self.scores.load(i + n)
                    if self.softmax:
                        x = x * factor if self.deferred else x
                        p = T.bind("p", fast.exp2(x - self.offset.load(r)))
                        self.sum.store(r, self.sum.load(r) + p)
                    else:
                        p = T.bind("p", self._weight(x))
                    pair.append(p)
                self._pack_pair(self.weights.load(i // 2), *pair)

    @property
    def top_factor(self) -> Expr:
        """What makes log2 units of row maxima."""
        return self.factor if self.deferred else T.float32(1.0)

    def _raise_best(self, best: T.Buffer) -> None:
        """Raise the rows' maxima to this thread's scores.

        A row's maximum is one serial chain: more chains cost registers and brought nothing.
        """

        def larger(i: Expr, r: int, _: Expr) -> None:
            best.store(r, T.maximum(best.load(r), self.scores.load(i)))

        self._each(larger)

    def _in_log2(self, i: Expr, r: int, group: Expr) -> Expr:
        """A score of row r and a group of columns in log2 units."""
        x = self.scores.load(i)
        return x * self.factor if self.deferred else x

    def lag(self, slack: float) -> None:
        """Maxima move only where a score of the warp exceeds one by `slack` log2 units, which is rare."""
        self.slack, self.moved = slack, Cell("maxima_moved", T.int32(0))
        self.offset = T.registers("offset", len(self.rows))

    def _take_best(self, first: bool) -> None:
        """The rows' maxima, of this thread's scores too; `shrink` brings what was summed to them."""
        best = T.registers("best", len(self.rows))
        if self.slack is None:
            self.offset = T.registers("offset", len(self.rows))
        for r in self.rows:
            best.store(r, T.float32(NO_SCORE) if first else self.top.load(r))
        self._raise_best(best)
        self._share_best(best)
        for r in self.rows:
            before = self._in_units(r, self.top.load(r))
            self.offset.store(r, self._offset_of(r, best.load(r)))
            if not first:
                self.shrink.store(r, fast.exp2(before - self.offset.load(r)))
            self.top.store(r, best.load(r))
            if self.raised:
                self.offset.store(r, self.offset.load(r) - T.float32(self.raised))

    def _follow(self, slack: float) -> None:
        """Maxima that lag: most blocks have no exchange between lanes, and shrink nothing.

        The test takes scores' bits as integers, of which one instruction compares three. Those of negative
        scores are in reverse order, so that it tells nothing of bars below 0. A warp's rows move one by one:
        none depends on what its neighbours hold.
        """
        self.moved.set(T.int32(0))
        highest, far = T.registers("highest", len(self.rows)), T.const(0, "bool")
        self._look(highest)
        for r in self.rows:
            self.shrink.store(r, T.float32(1.0))
            far = T.logical_or(far, self._is_far(r, highest.load(r), slack))
        with T.when(T.compare("!=", C.any_in_warp(far), T.int32(0))):
            best = T.registers("best", len(self.rows))
            for r in self.rows:
                best.store(r, self.top.load(r))
            self._raise_best(best)
            self._share_best(best)
            for r in self.rows:
                moves = self._is_far(r, best.load(r), slack)
                best.store(r, T.select(moves, best.load(r), self.top.load(r)))
            self._move_to(best)
            self.moved.set(T.int32(1))
            for r in self.rows:
                offset = self._offset_of(r, self.top.load(r))
                self.offset.store(r, offset - T.float32(self.raised) if self.raised else offset)

    def _is_far(self, r: int, score: Expr, slack: float) -> Expr:
        """Whether a score of row r lies that far above its maximum, or this so far below 0."""
        top = self.top.load(r)
        above = (score - top) * self.top_factor > T.float32(slack)
        return T.logical_or(above, top * self.top_factor < T.float32(-slack))

    def _look(self, highest: T.Buffer) -> None:
        """The highest of this thread's scores of each row, or a lower negative number if all are negative."""
        for r in self.rows:
            highest.store(r, self._highest_bits(r, 0, self.block_k // self.fragment.group))

    def _highest_bits(self, r: int, first: int, groups: int) -> Expr:
        """Of row r in so many groups of columns, from the `first` on: the score of the largest bits."""
        bits, columns = T.Cell("highest_bits", T.int32(LEAST_BITS)), len(self.fragment.columns)
        with C.counted("j", groups) as j:
            for e in range(0, columns, 2):
                i = self.fragment.index(self.block_k, j + first, r, e)
                pair = [T.reinterpret("int32", self.scores.load(i + n)) for n in range(2)]
                bits.set(T.maximum(T.maximum(bits.get(), pair[0]), pair[1]))
        return T.reinterpret("float32", bits.get())

    def _summed(self, r: int) -> Expr:
        """The sum of row r's weights before this block, relative to its present maximum."""
        before = self.sum.load(r)
        return before if self.slack is not None else before * self.shrink.load(r)

    def _softmax(
        self,
        first: bool,
        holds: Sequence[Callable[[Expr | None], None]],
        looked: Callable[[], None] | None,
    ) -> None:
        fragment = self.fragment
        if self.slack is not None and not first:
            self._follow(self.slack)
        else:
            self._take_best(first)
        if looked is not None:
            looked()
        partial = T.registers("partial_sum", 2 * len(self.rows))
        for n in range(2 * len(self.rows)):
            partial.store(n, T.float32(0.0))

        def weigh(begin: int, end: int) -> None:
            with C.counted("j", end - begin) as j:
                for r in self.rows:
                    for e in range(len(fragment.columns)):
                        i = fragment.index(self.block_k, j + begin, r, e)
                        x = self._in_log2(i, r, j + begin)
                        p = T.bind("p", fast.exp2(x - self.offset.load(r)))
                        self.scores.store(i, p)
                        chain = 2 * r + e % 2
                        partial.store(chain, partial.load(chain) + p)

        groups, done = self.block_k // fragment.group, 0
        for n, hold in enumerate(holds):
            end = max(1, groups * (HELD + n * (100 - HELD) // len(holds)) // 100)
            weigh(done, end)
            # of every row, or the assembler waits before it has found the later rows' maxima
            column = len(fragment.columns) - 1
            last = [fragment.index(self.block_k, end - 1, r, column) for r in self.rows]
            hold(reduce(operator.add, map(self.scores.load, last)))
            done = end
        weigh(done, groups)
        for r in self.rows:
            new = partial.load(2 * r) + partial.load(2 * r + 1)
            if not first:
                new = self._summed(r) + new
            self.sum.store(r, new)

    def pack(self) -> None:
        """Round the weights to 16 bits."""
        with C.counted("i", self.fragment.size(self.block_k) // 2) as i:
            pair = (self.scores.load(2 * i), self.scores.load(2 * i + 1))
            self._pack_pair(self.weights.load(i), *pair)
        self._clear_words(self.fragment.size(self.block_k) // 2)

    def _pack_pair(self, word: Expr, low: Expr, high: Expr) -> None:
        """Two weights as the values' numbers are."""
        C.pack_pair(self.spec.dtype, word, low, high)

    def _clear_words(self, begin: int) -> None:
        """The weights of the rows of V that pad a block are 0: words from the begin-th on."""
        for i in range(begin, self.fragment.size(self.block.rows) * self.weight_bytes // 4):
            self.weights.store(i, C.uint32(0))

    def rescale(self) -> None:
        """Bring the output to the new row maxima; where one moved if they lag, or the tile `votes`."""
        if not self.softmax:
            return
        if self.slack is not None:
            with T.when(T.compare("!=", self.moved.get(), T.int32(0))):
                self._multiply_rows()
            return
        if not self.votes:
            self._multiply_rows()
            return
        moved: Expr = T.const(0, "bool")
        for r in self.rows:
            moved = T.logical_or(moved, self.shrink.load(r) < T.float32(1.0))
        with T.when(T.compare("!=", C.any_in_warp(moved), T.int32(0))):
            self._multiply_rows()

    def _multiply_rows(self) -> None:
        """out times shrink, row by row."""
        fragment = self.fragment
        with C.counted("j", self.out_width // fragment.group) as j:
            for r in self.rows:
                for e in range(len(fragment.columns)):
                    at = fragment.index(self.out_width, j, r, e)
                    self.out.store(at, self.out.load(at) * self.shrink.load(r))

    # ------------------------------------------------------------------------------ epilogue
    def finish(self) -> None:
        """Divide by the row sums; store the rows and, if asked for, their log-sum-exp."""
        with T.block("epilogue"):
            if self.softmax:
                self._statistics()
                self._multiply_rows()
            self.finish_columns()
            for r in self.rows:
                self._store_row(r)

    def finish_columns(self) -> None:
        """What is left to do for columns of the output."""

    def add_lanes(self) -> None:
        """Row sums of all lanes that share a row."""
        for distance in self.fragment.lanes:
            for r in self.rows:
                total = self.sum.load(r)
                self.sum.store(r, total + C.shuffle_xor(total, distance))

    @property
    def log2_maxima(self) -> list[Expr]:
        """The rows' maxima in log2 units, to which the sums of weights belong."""
        maxima = [self._in_units(r, self.top.load(r)) for r in self.rows]
        return [m - T.float32(self.raised) for m in maxima] if self.raised else maxima

    def _statistics(self) -> None:
        """shrink = 1/sum; store the log-sum-exp."""
        f = self.frame
        self.add_lanes()
        leads = T.compare("==", self.first_column, T.int32(0))
        for r in self.rows:
            total = T.bind("l", self.sum.load(r))
            top = T.bind("m", self.log2_maxima[r])
            weight, lse = row_end(self.spec, self.row, top, total)
            self.shrink.store(r, weight)
            q = T.bind("q_row", self.first_row + self.fragment.rows[r])
            if self._clears:
                lse = T.select(q < self.row.seq_q, lse, T.float32(float("-inf")))
            at = T.bind("lse_at", self._row_offset("lse", q))
            write = T.logical_and(leads, q < self._stored)
            value = T.bind("lse", lse)
            with T.when(T.logical_and(f.given("lse"), write)):
                f.buffer("lse").store(at, value)

    def spread(self, store: StoreColumns) -> None:
        """`spread_rows` of the output."""
        spread_rows(self.fragment, self.lane, self.out, self.spec.head_dim_v, store)

    @property
    def _stored(self) -> Expr:
        """Where the rows to store end; packed rows end where others begin."""
        last = self.row.seq_q if self.spec.variant.packed else self.frame.size("seq_q")
        return last if self.end is None else T.minimum(last, self.end)

    @property
    def _clears(self) -> bool:
        """Whether rows beyond the batch row's own length are stored, as zeros."""
        return "q" in self.spec.variant.lengths and not self.spec.variant.packed

    def _row_offset(self, name: str, q: Expr) -> Expr:
        return self.frame.element(name, self.row.b, self.row.h, q)

    def _store_row(self, r: int) -> None:
        width, f = self.spec.head_dim_v, self.frame
        q = T.bind("q_row", self.first_row + self.fragment.rows[r])
        beyond = q >= self.row.seq_q if self._clears else None
        place = RowPlace(f.buffer("out"), self._row_offset("out", q), q < self._stored, beyond)
        store_row(self.spec.dtype, self.fragment, self.lane, self.out, width, r, place)


StoreColumns = Callable[[int, Expr, Sequence[Expr], Expr], None]
"""store(row, column, words, exists): 8 adjacent columns of a thread's row, in 8 registers of 32 bits."""


def spread_rows(
    fragment: Fragment, lane: Expr, accumulators: T.Buffer, width: int, store: StoreColumns
) -> None:
    """Store rows of sums in float32, 8 adjacent columns at a time; lanes exchange pairs as in `store_row`."""
    padded = -(-width // fragment.group) * fragment.group
    halves = [T.registers(f"{name}_words", 4, "uint32") for name in ("low", "high")]
    for r in range(len(fragment.rows)):
        for begin in range(0, width, STORED):
            for i, at in enumerate(fragment.pairs(padded, begin, r)):
                for n, words in enumerate(halves):
                    word = C.uint32(0)
                    if at is not None:
                        word = T.reinterpret("uint32", accumulators.load(at + n))
                    words.store(i, word)
            for words in halves:
                fragment.exchange(words, lane)
            chunk = fragment.stored(lane, min(width - begin, STORED))
            chunk = T.bind("chunk", chunk)
            row_words = [words.load(i) for i in range(4) for words in halves]
            store(r, chunk * 8 + begin, row_words, chunk < (width - begin) // 8)


@dataclass(frozen=True)
class RowPlace:
    """Where a row of 16-bit elements goes, if it exists; one that lies `beyond` becomes zeros."""

    buffer: T.Buffer
    offset: Expr
    exists: Expr
    beyond: Expr | None = None


def store_row(
    dtype: str,
    fragment: Fragment,
    lane: Expr,
    accumulators: T.Buffer,
    width: int,
    r: int,
    place: RowPlace,
) -> None:
    """Round and store a row, 16 bytes at a time."""
    chunk = fragment.stored(lane, min(width, STORED))
    start = T.bind("out_at", place.offset + T.int64(chunk * 8))
    exists = T.bind("exists", T.cast("int32", place.exists))
    beyond = None
    if place.beyond is not None:
        beyond = T.bind("beyond", T.cast("int32", place.beyond))
    for begin, last, values in packed_row(dtype, fragment, lane, accumulators, width, r):
        if beyond is not None:
            past = T.compare("!=", beyond, T.int32(0))
            values = [T.select(past, C.uint32(0), word) for word in values]
        write = T.compare("!=", exists, T.int32(0))
        if begin + STORED > width:
            write = T.logical_and(write, last < (width - begin) // 8)
            if begin:
                start = start + T.int64((last - chunk) * 8)
        C.store_words(place.buffer, start + T.int64(begin), values, write)


def packed_row(
    dtype: str, fragment: Fragment, lane: Expr, accumulators: T.Buffer, width: int, r: int
) -> Iterator[tuple[int, Expr, list[Expr]]]:
    """A row rounded to 16 bits: its lanes exchange pairs until each has 8 adjacent columns (4 words).

    For each STORED columns: the first one, which 8 of them this lane has, and these.
    """
    padded = -(-width // fragment.group) * fragment.group
    words = T.registers("words", 4, "uint32")
    for begin in range(0, width, STORED):
        for i, at in enumerate(fragment.pairs(padded, begin, r)):
            if at is None:
                words.store(i, C.uint32(0))
            else:
                pair = (accumulators.load(at), accumulators.load(at + 1))
                C.pack_pair(dtype, words.load(i), *pair)
        fragment.exchange(words, lane)
        stored = fragment.stored(lane, min(width - begin, STORED))
        yield begin, stored, [words.load(i) for i in range(4)]


def _of_head(expr: sympy.Expr) -> bool:
    """Whether a value is the same for all scores of a head."""
    return not expr.free_symbols & {Q, K, SCORE}


def head_products(
    score: sympy.Expr,
) -> dict[sympy.Mul, tuple[sympy.Symbol, sympy.Expr, tuple[sympy.Expr, ...]]]:
    """The products in a score that have two or more factors which are the same for all of a head.

    By product: a symbol for these factors', these multiplied, and the others.
    """
    found = {}
    for n, whole in enumerate(sorted(score.atoms(sympy.Mul), key=sympy.default_sort_key)):
        same = [factor for factor in whole.args if _of_head(factor)]
        rest = tuple(factor for factor in whole.args if not _of_head(factor))
        if len(same) > 1 and rest and any(factor.has(sympy.Indexed) for factor in same):
            kept = sympy.Symbol(f"head_product_{n}", real=True)
            found[whole] = kept, sympy.Mul(*same), rest
    return found


def scaled_tanh(score: sympy.Expr) -> list[tuple[sympy.Expr, float, float]]:
    """The terms height·tanh(slope·score) of a score function, each with its two numbers.

    They take one multiplication before the special functions, and one multiply-add after them.
    """
    found = []
    for term in score.atoms(sympy.Mul) | score.atoms(sympy.tanh):
        height, bend = term.as_coeff_Mul()
        if isinstance(bend, sympy.tanh):
            slope, argument = bend.args[0].as_coeff_Mul()
            if argument == SCORE:
                found.append((term, float(height), float(slope)))
    heights = {term.as_coeff_Mul()[1] for term, height, _ in found if height != 1.0}
    return [entry for entry in found if entry[0] not in heights]  # the whole terms alone


def row_end(spec: AttentionSpec, row: Row, top: Expr, total: Expr) -> tuple[Expr, Expr]:
    """What a row's output is multiplied by, and its log-sum-exp.

    top, total   maximum (log2 units) and sum of its weights; 0 and −inf for a row that saw no key
    """
    empty = T.compare("==", total, T.float32(0.0))
    weight = T.select(empty, T.float32(0.0), fast.reciprocal(total))
    lse = (top + fast.log2(total)) * T.float32(LN2)
    lse = T.select(empty, T.float32(float("-inf")), lse)
    if spec.variant.sink is not None:
        logit = T.bind("sink", T.float32(LOG2E) * row.uniform(spec.variant.sink.expr))
        raised = T.bind("m_sink", T.maximum(top, logit))
        lowered = T.bind("lowered", fast.exp2(top - raised))
        total = T.bind("l_sink", total * lowered + fast.exp2(logit - raised))
        weight = lowered * fast.reciprocal(total)
        lse = (raised + fast.log2(total)) * T.float32(LN2)
    return weight, lse
