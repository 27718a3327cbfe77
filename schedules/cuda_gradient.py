"""Gradients of scores in the registers of one thread: what happens between the products of a backward pass.

From dot products x and dP = dO·Vᵀ come, for each score, its weight P = 2^(score − offset) and the gradient
dX of the dot product: R·∂score/∂x with R = P∘(dP − delta) for softmax. A row of the attention has two
statistics: `offset`, its log-sum-exp in log2 units, and `delta` = Σ dO∘O − dLSE (FlashAttention-2,
2307.08691). Rows without keys have 0 for both, and all their scores are masked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import sympy

from attngen.expr import SCORE, fold
from attngen.gradients import derivatives
from attngen.schedules import cuda_functions as fast
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda_fragment import Fragment
from attngen.schedules.cuda_tile import LONG_SCORE, Scores
from attngen.schedules.frame import Frame
from attngen.schedules.meaning import Value, over_log2
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

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


class GradientTile(Scores):
    """Scores and their gradients, block_k columns of a warp's rows.

    scores    dot products, then weights
    slopes    dO·Vᵀ, then gradients of the dot products
    """

    def __init__(
        self, spec: AttentionSpec, block_k: int, frame: Frame, fragment: Fragment, with_slopes: bool
    ) -> None:
        in_log2 = spec.variant.normalizer in ("softmax", "sigmoid")
        natural = derivatives(spec).score
        self.derivative = over_log2(natural) if in_log2 else natural
        self.with_slopes = with_slopes
        super().__init__(spec, block_k, frame, fragment)
        self.is_long |= sympy.count_ops(self.derivative) > LONG_SCORE
        size = fragment.size(block_k)
        self.slopes = T.registers("slopes", size)
        self.packed_weights = T.registers("packed_weights", size // 2, "uint32")
        self.packed_slopes = T.registers("packed_slopes", size // 2, "uint32")

    @property
    def _read(self) -> set[sympy.Indexed]:
        found: set[sympy.Indexed] = self.derivative.atoms(sympy.Indexed)
        return super()._read | found

    def clear(self, sums: T.Buffer) -> None:
        """Make room for the results of a product."""
        with C.counted("i", self.fragment.size(self.block_k)) as i:
            sums.store(i, T.float32(0.0))

    def differentiate(self, k0: Expr, partial: Expr, statistics: Statistics) -> None:
        """From the two products to weights and slopes, of the columns from k0 on.

        Some scores of `partial` blocks are hidden.
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
        fragment = self.fragment
        first_key = T.bind("first_key", k0 + self.first_column)
        is_visible = self._visible(first_key) if masked else None
        with (
            C.counted("j", self.block_k // fragment.group) as j,
            T.when(self.frame.size("seq_q") >= 0 if self.is_long else T.const(1, "bool")),
        ):
            for e in range(0, len(fragment.columns), 2):
                column = j * fragment.group + fragment.columns[e]
                of = statistics.of_columns(column + self.first_column)
                for r in self.rows:
                    for n in range(2):
                        i = fragment.index(self.block_k, j, r, e + n)
                        visible = is_visible(r, column + n) if is_visible is not None else None
                        self._element(i, r, first_key, column + n, visible, of(r, n))

    def _element(
        self,
        i: Expr,
        r: int,
        first_key: Expr,
        column: Expr,
        visible: Expr | None,
        statistics: tuple[Expr, Expr],
    ) -> None:
        x = T.bind("x", self.scores.load(i) * self.factor)
        if visible is not None:
            visible = T.bind("visible", T.cast("int32", visible))
        shown = None if visible is None else T.compare("!=", visible, T.int32(0))
        score, slope = x, None
        if self.score != SCORE or self.derivative != 1:
            ops = self._operations(first_key, r, column, score=Value(x, "float"))
            known = dict(self.known[r])
            score = fold(self.score, ops, known).expr
            if self.derivative != 1:
                value = fold(self.derivative, ops, known)
                slope = value.expr if value.kind == "float" else T.cast("float32", value.expr)
        if shown is not None:
            score = T.select(shown, score, T.float32(float("-inf")))
        weight, gradient = self._weight(score, self.slopes.load(i), *statistics)
        if slope is not None:
            gradient = gradient * slope
            if shown is not None:  # a derivative need not be finite where a score is hidden
                gradient = T.select(shown, gradient, T.float32(0.0))
        if self.with_slopes:
            self.slopes.store(i, gradient)
        self.scores.store(i, weight)

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
        values = self.scores if weighted else self.slopes
        with C.counted("i", self.fragment.size(self.block_k) // 2) as i:
            pair = (values.load(2 * i), values.load(2 * i + 1))
            C.pack_pair(self.spec.dtype, self.packed(weighted).load(i), *pair)

    def packed(self, weighted: bool) -> T.Buffer:
        """What `pack` makes, in pairs of adjacent columns."""
        return self.packed_weights if weighted else self.packed_slopes
