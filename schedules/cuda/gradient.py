"""Gradients of scores in the registers of one thread: what happens between the products of a backward pass.

From dot products x and dP = dO·Vᵀ come, for each score, its weight P = 2^(score − offset) and the gradient
dX of the dot product: R·∂score/∂x with R = P∘(dP − delta) for softmax. A row of the attention has two
statistics: `offset`, its log-sum-exp in log2 units, and `delta` = Σ dO∘O − dLSE (FlashAttention-2,
2307.08691). Rows without keys have 0 for both, and all their scores are masked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import reduce
from typing import Protocol

import sympy

from attngen.expr import SCORE, fold
from attngen.gradients import derivatives
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.aux_gradients import AuxGradient, Entry, of_place
from attngen.schedules.cuda import functions as fast
from attngen.schedules.cuda.distances import DistanceSums
from attngen.schedules.cuda.fragment import Fragment
from attngen.schedules.cuda.layout import BackwardLayout
from attngen.schedules.cuda.tile import LONG_SCORE, Scores
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import TirOps, Value, emit, over_log2
from attngen.schedules.tirx import Cell, Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec

KEPT = ("heads", "queries", "keys")
"""Places of elements whose gradients are summed in registers."""
StatisticsOf = Callable[[int, int], tuple[Expr, Expr]]
"""(offset, delta) of a thread's row r and the n-th of two neighbouring columns."""


class Statistics(Protocol):
    """The offsets and deltas of a tile's rows, or of its columns."""

    def of_columns(self, column: Expr) -> StatisticsOf:
        """Those that meet in the tile's columns `column` and the next, counted from the first one."""


class RowStatistics:
    """Statistics of a thread's rows, in registers."""

    def __init__(self, rows: int) -> None:
        self.words = T.registers("row_statistics", 2 * rows)

    def load(self, r: int, buffer: T.Buffer, at: Expr) -> None:
        """Read those of row r, two numbers from element `at` on."""
        for n in range(2):
            self.words.store(2 * r + n, buffer.load(at + T.int64(n)))

    def of_columns(self, column: Expr) -> StatisticsOf:
        return lambda r, n: (self.words.load(2 * r), self.words.load(2 * r + 1))


class ColumnStatistics:
    """Statistics of a tile's columns, in shared memory: 8 bytes for each column from an address on."""

    def __init__(self, address: Expr) -> None:
        self.address = address

    def of_columns(self, column: Expr) -> StatisticsOf:
        words = T.registers("column_statistics", 4, "uint32")
        C.load_shared([words.load(i) for i in range(4)], self.address + C.uint32(column * 8))
        numbers = [T.reinterpret("float32", words.load(i)) for i in range(4)]
        return lambda r, n: (numbers[2 * n], numbers[2 * n + 1])


class NoStatistics:
    """Of normalisers that look at one score alone."""

    def of_columns(self, column: Expr) -> StatisticsOf:
        return lambda r, n: (T.float32(0.0), T.float32(0.0))


@dataclass(frozen=True)
class AuxPlace:
    """A score of a thread: its index i, row r, parity n of the column, positions, and whether it exists."""

    i: Expr
    r: int
    n: int
    row: Expr
    column: Expr
    exists: Expr


class AuxSums:
    """What a thread adds up of the gradients of elements that scores read.

    Sums of rows and heads are kept in `chains` of additions, two for each row; pairs go to memory at once,
    and those of distances to shared memory.

    memory        address of the block's
    synchronise   a barrier of the threads that add up
    """

    def __init__(
        self,
        gradients: Sequence[AuxGradient],
        frame: Frame,
        lay: BackwardLayout,
        memory: Expr,
        thread: Expr,
        synchronise: Callable[[], None],
    ) -> None:
        self.gradients, self.frame, self.lay = gradients, frame, lay
        self.elements = [entry for g in gradients for entry in g.elements]
        self.owners = [g for g in gradients for _ in g.elements]
        self.chains = [
            T.registers("aux_sums", 2 * lay.rows // 8) if g.place in KEPT else None
            for g in self.owners
        ]
        self.held: dict[AuxGradient, tuple[AuxPlace, Expr]] = {}
        self.distances = {
            g: DistanceSums(g, frame, lay, memory + C.uint32(lay.distances(n)), thread, synchronise)
            for n, g in enumerate(of_place(gradients, "distances"))
        }

    def enter(self, row: Row, block: Expr, fragment: Fragment, lane: Expr) -> None:
        """Begin with the sums of a head, for a block of its rows."""
        self.row, self.fragment, self.lane = row, fragment, lane
        self.first = T.bind("block_first", block * self.lay.block_q)
        for sums in self.distances.values():
            sums.enter(row, block)
        for chain in self.chains:
            if chain is not None:
                for i in range(2 * len(fragment.rows)):
                    chain.store(i, T.float32(0.0))

    @property
    def wanted(self) -> Expr:
        """Whether the caller asks for any of these gradients."""
        given = (self.frame.given(gradient.workspace) for gradient in self.gradients)
        return reduce(T.logical_or, given)

    def begin(self, k0: Expr) -> None:
        """The next scores are those of the columns from k0 on."""
        self.k0 = k0

    def end(self) -> None:
        """All threads have seen the scores of these columns."""
        for gradient, sums in self.distances.items():
            with T.when(self.frame.given(gradient.workspace)):
                sums.add_up(self.first, self.k0)

    def add(self, place: AuxPlace, values: Sequence[Expr]) -> None:
        for owner, chain, value in zip(self.owners, self.chains, values, strict=True):
            if chain is not None:
                i = 2 * place.r + place.n
                value = T.select(place.exists, value, T.float32(0.0))
                chain.store(i, chain.load(i) + value)
                continue
            if owner in self.distances:
                value = T.select(place.exists, value, T.float32(0.0))
                with T.when(self.frame.given(owner.workspace)):
                    self.distances[owner].put(place.row - self.first, place.column - self.k0, value)
                continue
            self._store_pair(owner, place, value)

    def _store_pair(self, owner: AuxGradient, place: AuxPlace, value: Expr) -> None:
        """Store the gradients of two neighbouring pairs at once, where these lie at multiples of 8 bytes."""
        value = T.bind("pair_gradient", T.select(place.exists, value, T.float32(0.0)))
        if place.n == 0:
            self.held[owner] = place, value
            return
        first, before = self.held.pop(owner)
        f, strides = self.frame, self.frame.tensor(owner.workspace).strides
        buffer = f.buffer(owner.workspace)
        at = self._start(owner) + T.int64(first.row) * strides[2] + T.int64(first.column)
        at = T.bind("pair_at", at)
        inside = T.logical_and(first.row < f.size("seq_q"), first.column < f.size("seq_kv"))
        with T.when(f.given(owner.workspace)):

            def both() -> None:
                words = [T.reinterpret("uint32", x) for x in (before, value)]
                C.store_words(buffer, at, words, inside)

            def singly() -> None:
                for n, (one, x) in enumerate(((first, before), (place, value))):
                    with T.when(one.exists):
                        buffer.store(at + T.int64(n), x)

            even = T.compare("==", f.size("seq_kv") & 1, T.int32(0))
            T.branch(even, both, singly)

    def _start(self, owner: AuxGradient) -> Expr:
        strides = self.frame.tensor(owner.workspace).strides
        return T.int64(self.row.b) * strides[0] + T.int64(self.row.h) * strides[1]

    def finish(self, first_row: Expr, part: Expr, statistics: Statistics) -> None:
        """Store a head's sums: those of the thread's rows from first_row on, or its warp's as a `part`."""
        leads = T.compare("==", self.fragment.first_column(self.lane), T.int32(0))
        for owner, chain in zip(self.owners, self.chains, strict=True):
            if owner.place == "heads" or chain is None:
                continue
            for r, distance in enumerate(self.fragment.rows):
                total = Cell("row_total", chain.load(2 * r) + chain.load(2 * r + 1), "float32")
                for lanes in self.fragment.lanes:
                    total.set(total.get() + C.shuffle_xor(total.get(), lanes))
                position = T.bind("aux_row", first_row + distance)
                write = T.logical_and(leads, position < self.row.seq_q)
                with T.when(T.logical_and(self.frame.given(owner.workspace), write)):
                    strides = self.frame.tensor(owner.workspace).strides
                    at = self._start(owner) + T.int64(position) * strides[2]
                    self.frame.buffer(owner.workspace).store(at, total.get())
        for owner in self.gradients:
            if owner.place == "heads":
                self._finish_head(owner, part, leads, statistics)

    def _finish_head(
        self, owner: AuxGradient, part: Expr, leads: Expr, statistics: Statistics
    ) -> None:
        """One sum for each element that scores or sink read."""
        totals: dict[sympy.Indexed, Cell] = {}
        rows = range(len(self.fragment.rows))
        for (element, _), chain, of in zip(self.elements, self.chains, self.owners, strict=True):
            if of is owner and chain is not None:
                total = Cell("head_total", T.float32(0.0), "float32")
                for i in range(2 * len(rows)):
                    total.set(total.get() + chain.load(i))
                totals[element] = total
        for element, derivative in owner.sink_elements:
            total = totals.setdefault(element, Cell("head_total", T.float32(0.0), "float32"))
            sink = self._sink()
            slope = emit(derivative, self.row.ops())
            slope_value = as_float(slope, self.row.ops())
            for r in rows:
                offset, delta = statistics.of_columns(T.int32(0))(r, 0)
                weight = fast.exp2(sink - offset) * delta * slope_value
                weight = T.select(leads, weight, T.float32(0.0))
                total.set(total.get() - weight)
        for element, total in totals.items():
            for distance in (1, 2, 4, 8, 16):
                total.set(total.get() + C.shuffle_xor(total.get(), distance))
            first = T.compare("==", self.lane, T.int32(0))
            with T.when(T.logical_and(self.frame.given(owner.workspace), first)):
                strides = self.frame.tensor(owner.workspace).strides
                at = self._start(owner) + T.int64(part) * strides[2]
                for n, axis in enumerate(owner.fixed):
                    at = at + T.int64(int(element.indices[axis])) * strides[3 + n]
                self.frame.buffer(owner.workspace).store(at, total.get())

    def _sink(self) -> Expr:
        """The sink's logit in log2 units."""
        sink = self.row.spec.variant.sink
        assert sink is not None
        return T.bind("sink", T.float32(LOG2E) * self.row.uniform(sink.expr))


class PairTiles(Protocol):
    """Elements [b, h, q, k] of tensors that lie in shared memory, if they are `present` there."""

    present: Expr

    def elements(self, r: int, column: Expr) -> dict[sympy.Expr, Value]:
        """Their values for this thread's row r and its column `column`, counted from its first one."""


class ElementGradients(Protocol):
    """Takes the gradients of the elements of other tensors that scores read."""

    @property
    def elements(self) -> Sequence[Entry]:
        """These, with the derivatives of the score by them."""

    @property
    def wanted(self) -> Expr:
        """Whether the caller asks for any of them."""

    def begin(self, k0: Expr) -> None:
        """The next scores are those of the columns from k0 on."""

    def add(self, place: AuxPlace, values: Sequence[Expr]) -> None:
        """One for each of `elements`, of one score."""


class GradientTile(Scores):
    """Scores and their gradients, block_k columns of a warp's rows.

    scores    dot products, then weights
    d_dots    dO·Vᵀ, then gradients of the dot products
    aux       takes the gradients of other tensors' elements
    in_two    whether weights are made before dO·Vᵀ is there: where no derivative depends on the score
    """

    def __init__(
        self,
        spec: AttentionSpec,
        block_k: int,
        frame: Frame,
        fragment: Fragment,
        with_d_dots: bool,
        aux: ElementGradients | None = None,
        scaled: bool = False,
        in_two: bool = False,
    ) -> None:
        in_log2 = spec.variant.normalizer in ("softmax", "sigmoid")

        def of_scores(natural: sympy.Expr) -> sympy.Expr:
            return over_log2(natural) if in_log2 else natural

        self.derivative = of_scores(derivatives(spec).score)
        self.aux = aux
        elements = aux.elements if aux is not None else ()
        self.aux_derivatives = [of_scores(derivative) for _, derivative in elements]
        self.with_d_dots = with_d_dots
        self.pairs: PairTiles | None = None
        bends = self.derivative != 1 or any(by.has(SCORE) for by in self.aux_derivatives)
        softmax = spec.variant.normalizer == "softmax"
        self.in_two = in_two and with_d_dots and softmax and not bends
        super().__init__(spec, block_k, frame, fragment, scaled)
        self.adds = not (self.score - SCORE).has(SCORE)
        self.is_long |= sympy.count_ops(self.derivative) > LONG_SCORE
        size = fragment.size(block_k)
        self.d_dots = T.registers("d_dots", size)
        self.packed_weights = T.registers("packed_weights", size // 2, "uint32")
        self.packed_d_dots = T.registers("packed_d_dots", size // 2, "uint32")

    @property
    def _read(self) -> set[sympy.Indexed]:
        found = super()._read
        for derivative in (self.derivative, *self.aux_derivatives):
            found |= derivative.atoms(sympy.Indexed)
        return found

    def clear(self, sums: T.Buffer) -> None:
        """Make room for the results of a product."""
        with C.counted("i", self.fragment.size(self.block_k)) as i:
            sums.store(i, T.float32(0.0))

    def differentiate(self, k0: Expr, partial: Expr, statistics: Statistics) -> None:
        """From the two products to weights and gradients of dot products, of the columns from k0 on.

        Some scores of `partial` blocks are hidden. If `in_two`, from the first product to weights alone.
        """
        with T.block("s_grad"):
            if self.is_long:  # one piece of code alone, in which the mask is always evaluated
                self._evaluate(k0, True, statistics)
            else:
                T.branch(
                    T.compare("!=", partial, T.int32(0)),
                    lambda: self._evaluate(k0, True, statistics),
                    lambda: self._evaluate(k0, False, statistics),
                )

    def _evaluate(self, k0: Expr, masked: bool, statistics: Statistics) -> None:
        pairs = self.pairs
        if pairs is None:
            self._evaluate_with(None, k0, masked, statistics)
            return
        T.branch(
            pairs.present,
            lambda: self._evaluate_with(pairs, k0, masked, statistics),
            lambda: self._evaluate_with(None, k0, masked, statistics),
        )

    def finish(self, k0: Expr, statistics: Statistics) -> None:
        """From weights and the second product to gradients, if `in_two`."""
        if not self.in_two:
            return
        with T.block("s_grad"):
            if self.aux is None or not self.aux_derivatives:
                self._finish(None, k0, statistics)
                return
            aux = self.aux
            T.branch(
                aux.wanted,
                lambda: self._finish(aux, k0, statistics),
                lambda: self._finish(None, k0, statistics),
            )

    def _finish(self, aux: ElementGradients | None, k0: Expr, statistics: Statistics) -> None:
        fragment = self.fragment
        first_key = T.bind("first_key", k0 + self.first_column)
        if aux is not None:
            aux.begin(k0)
        with self._groups() as j:
            for e in range(0, len(fragment.columns), 2):
                column = j * fragment.group + fragment.columns[e]
                of = statistics.of_columns(column + self.first_column)
                for r in self.rows:
                    for n in range(2):
                        i = fragment.index(self.block_k, j, r, e + n)
                        _, delta = of(r, n)
                        weight = self.scores.load(i)
                        gradient = T.bind("gradient", weight * (self.d_dots.load(i) - delta))
                        self.d_dots.store(i, gradient)
                        if aux is not None:
                            self._finish_elements(aux, i, r, n, first_key, column + n)

    def _finish_elements(
        self, aux: ElementGradients, i: Expr, r: int, n: int, first_key: Expr, column: Expr
    ) -> None:
        """Gradients of what a score reads, from the score's own; a hidden one has weight 0, and none."""
        ops, q = self._operations(first_key, r, column), self._position(r)
        shown = T.compare("!=", self.scores.load(i), T.float32(0.0))
        exists = T.logical_and(q < self.row.seq_q, shown)
        place = AuxPlace(i, r, n, q, first_key + column, exists)
        found = [fold(by, ops, dict(self.known[r])) for by in self.aux_derivatives]
        gradient = self.d_dots.load(i)
        aux.add(place, [gradient * as_float(by, ops) for by in found])

    @contextmanager
    def _groups(self) -> Iterator[Expr]:
        """For each group of columns; of long scores the assembler sees them in pieces."""
        with (
            C.counted("j", self.block_k // self.fragment.group) as j,
            T.when(self.frame.size("seq_q") >= 0 if self.is_long else T.const(1, "bool")),
        ):
            yield j

    def _evaluate_with(
        self, pairs: PairTiles | None, k0: Expr, masked: bool, statistics: Statistics
    ) -> None:
        fragment = self.fragment
        first_key = T.bind("first_key", k0 + self.first_column)
        is_visible = self._visible(first_key) if masked else None
        if self.aux is not None:
            self.aux.begin(k0)
        with self._groups() as j:
            for e in range(0, len(fragment.columns), 2):
                column = j * fragment.group + fragment.columns[e]
                of = statistics.of_columns(column + self.first_column)
                for r in self.rows:
                    for n in range(2):
                        i = fragment.index(self.block_k, j, r, e + n)
                        visible = is_visible(r, column + n) if is_visible is not None else None
                        read = pairs.elements(r, column + n) if pairs is not None else {}
                        self._element(i, r, first_key, column + n, visible, of(r, n), n, read)

    def _element(
        self,
        i: Expr,
        r: int,
        first_key: Expr,
        column: Expr,
        visible: Expr | None,
        statistics: tuple[Expr, Expr],
        n: int,
        read: dict[sympy.Expr, Value],
    ) -> None:
        offset, delta = statistics
        x = self.scores.load(i) * self.factor
        if self.softmax and self.adds:  # what is added may as well come after
            x, offset = x - offset, T.float32(0.0)
        x = T.bind("x", x)
        if visible is not None:
            visible = T.bind("visible", T.cast("int32", visible))
        shown = None if visible is None else T.compare("!=", visible, T.int32(0))
        score, values = x, [T.float32(1.0) for _ in (self.derivative, *self.aux_derivatives)]
        if self.score != SCORE or self.derivative != 1 or self.aux_derivatives:
            ops = self._operations(first_key, r, column, score=Value(x, "float"))
            known = self.known[r] | read
            score = fold(self.score, ops, known).expr
            if not self.in_two:
                derivatives = (self.derivative, *self.aux_derivatives)
                values = [as_float(fold(by, ops, known), ops) for by in derivatives]
        if shown is not None:
            score = T.select(shown, score, T.float32(float("-inf")))
        weight, gradient = self._weight(score, self.d_dots.load(i), offset, delta)
        self.scores.store(i, weight)
        if self.in_two or not self.with_d_dots:
            return
        gradient = T.bind("gradient", gradient)

        def product(slope: Expr) -> Expr:
            """A derivative need not be finite where a score is hidden."""
            result = gradient * slope
            return result if shown is None else T.select(shown, result, T.float32(0.0))

        self.d_dots.store(i, gradient if self.derivative == 1 else product(values[0]))
        if self.aux is not None:
            q = self._position(r)
            place = AuxPlace(i, r, n, q, first_key + column, q < self.row.seq_q)
            if shown is not None:
                place = replace(place, exists=T.logical_and(place.exists, shown))
            self.aux.add(place, [product(slope) for slope in values[1:]])

    def _weight(self, x: Expr, d_p: Expr, offset: Expr, delta: Expr) -> tuple[Expr, Expr]:
        """The weight of a score, and its gradient."""
        normalizer = self.spec.variant.normalizer
        if normalizer == "softmax":
            weight = T.bind("p", fast.exp2(x - offset))
            return weight, weight * (d_p - delta)
        if normalizer == "sigmoid":
            e = T.float32(1.0) + fast.exp2(T.float32(0.0) - x)
            weight = T.bind("p", fast.reciprocal(e))
            return weight, weight * (T.float32(1.0) - weight) * d_p
        x = T.bind("s", x)
        weight = T.bind("p", T.maximum(x, T.float32(0.0)))
        return weight, T.select(x > T.float32(0.0), d_p, T.float32(0.0))

    def pack(self, weighted: bool) -> None:
        """Round the weights, or the gradients of dot products, to 16 bits."""
        values = self.scores if weighted else self.d_dots
        with C.counted("i", self.fragment.size(self.block_k) // 2) as i:
            pair = (values.load(2 * i), values.load(2 * i + 1))
            C.pack_pair(self.spec.dtype, self.packed(weighted).load(i), *pair)

    def packed(self, weighted: bool) -> T.Buffer:
        """What `pack` makes, in pairs of adjacent columns."""
        return self.packed_weights if weighted else self.packed_d_dots


def as_float(value: Value, ops: TirOps) -> Expr:
    """A number as float32."""
    return ops.to_float(value).expr if value.kind == "int" else value.expr
