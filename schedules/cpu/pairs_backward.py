"""The main kernel of the CPU's backward pass with products of bfloat16 pairs, and what tiles share with it.

Weights and gradients of scores are rounded to bfloat16 in the forms that the sums read: rows of a key with
pairs of queries for dV += Pᵀ·dO and dK += dXᵀ·Q, rows of pairs of keys for dQᵀ += Kᵀ·dX. A pair of queries is
n and n + 16 of 32, which are two vectors, so that none has to be shuffled.
"""

from __future__ import annotations

from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu.backward import BackwardKernel
from attngen.schedules.cpu.layout import TILE_DEPTH, TILE_ROWS, Isa
from attngen.schedules.cpu.pairs import PairKernel, PairOperands, whole_parts
from attngen.schedules.frame import Frame
from attngen.schedules.program import PLANS
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


def pair_backward_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of `grad_main` with products of pairs."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), PLANS[1] in kernel.arguments
        with T.llvm_functions(vector.PAIR_PRODUCTS):
            PairBackwardKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class RoundedBackward(BackwardKernel, PairOperands):
    """Packs 16-bit operands; the products are left to others, those with learned factors stay float32."""

    exp2_coefficients = vector.EXP2_SHORT

    def _pack_queries(self, sub: Expr) -> None:
        self.pack_elements("q", sub, 0, self.spec.head_dim)

    def _pack_gradients(self) -> None:
        self.pack_elements("d_out", T.int32(0), self.layout.out, self.spec.head_dim_v)

    def _pack_rows(self) -> None:
        """Pairs of rows of q and d_out, element by element."""
        self._pair_rows("q", self.more.q_pairs, self.more.width, self.spec.head_dim)
        self._pair_rows("d_out", self.more.out_pairs, self.more.width_v, self.spec.head_dim_v)

    def _pair_rows(self, name: str, target: int, row_words: int, width: int) -> None:
        """Rows n and n + 16 of each 32 of the sub-block; zeros behind `width`.

        Rows that repeat the last one count as zero: their weights are none without softmax.
        """
        with (
            T.block(f"{name}_pack"),
            T.serial("step", 0, self.vectors // 2) as step,
            T.serial("n", 0, TILE_ROWS) as n,
        ):
            both = [step * TILE_DEPTH + n + half * TILE_ROWS for half in (0, 1)]
            starts = [
                self.row_offset(name, self.h, self.packed_row(T.int32(0), row)) for row in both
            ]
            kept = T.const(0, "uint32")
            for row, half in zip(both, (0xFFFF, 0xFFFF0000), strict=True):
                kept = kept | T.select(
                    row < self.rows, T.const(half, "uint32"), T.const(0, "uint32")
                )
            kept = T.broadcast(T.bind("kept", kept), self.isa.lanes)

            def pair(part: Expr, width: int) -> None:
                mixed = self._interleaved(name, starts[0], starts[1], part, width)
                words = T.reinterpret("float32", T.reinterpret("uint32", mixed) & kept)
                at = target + (step * TILE_ROWS + n) * row_words + part * TILE_ROWS
                self.frame.scratch.store(at, words, self.isa.lanes)

            whole_parts(width, pair)

    def _differentiate_keys(self, row: Expr, masked: bool) -> None:
        super()._differentiate_keys(row, masked)
        with T.block("s_round"):
            self._round(row)

    def _round(self, row: Expr) -> None:
        """Weights and gradients of the inner_k keys from `row` as operands of the sums."""
        inner_q, lanes, scratch = self.layout.inner_q, self.isa.lanes, self.frame.scratch
        tile_row = T.bind("tile_row", row * inner_q)
        half_row = T.bind("half_row", T.truncdiv(tile_row, T.int32(2)))

        def load(start: Expr, r: int, j: int) -> Expr:
            at = start + tile_row + (r * inner_q + j * lanes)
            return T.bind("unrounded", scratch.load(at, lanes))

        def store(start: int, at: Expr, even: Expr, odd: Expr) -> None:
            scratch.store(start + at, vector.bfloat16_pairs(even, odd), lanes)

        for r in range(0, self.tile.inner_k, 2):
            for j in range(0, self.vectors, 2):
                for n in (0, 1):
                    weights = [load(self.weights_at, r + n, j + m) for m in (0, 1)]
                    at = half_row + ((r + n) * inner_q + j * lanes) // 2
                    store(self.more.weight_keys, at, *weights)
                d_scores = [[load(self.gradients_at, r + n, j + m) for m in (0, 1)] for n in (0, 1)]
                for n in (0, 1):
                    at = half_row + ((r + n) * inner_q + j * lanes) // 2
                    store(self.more.d_score_keys, at, *d_scores[n])
                    at = half_row + (r // 2 * inner_q + (j + n) * lanes)
                    store(self.more.d_score_queries, at, d_scores[0][n], d_scores[1][n])


class PairBackwardKernel(RoundedBackward, PairKernel):
    """Overrides the matrix products."""

    def _pack_keys(self) -> None:
        """Rows of k two by two, in groups of 16 columns."""
        rows = self._first_row(self.keys)
        with T.block("k_columns"), T.serial("row", 0, rows) as row:
            even, odd = (self._key_row("k", row * 2 + n) for n in (0, 1))

            def pair(part: Expr, width: int) -> None:
                words = self._interleaved("k", even, odd, part, width)
                self.frame.scratch.store(self._key_columns(row, part), words, self.isa.lanes)

            whole_parts(self.spec.head_dim, pair)

    def _key_columns(self, row: Expr, part: Expr) -> Expr:
        """Where 16 columns of a pair of keys lie."""
        return self.more.key_columns + (part * (self.tile.block_k // 2) + row) * TILE_ROWS

    def _differentiate_keys(self, row: Expr, masked: bool) -> None:
        """In place of the scores of the keys before, unless more than `_round` reads them."""
        tile_row = T.bind("kept_row", row * self.layout.inner_q)
        self.weights_at = T.bind("weights_at", self.layout.scores - tile_row)
        if self.more.d_score_rows < self.tile.block_k:
            self.gradients_at = T.bind("gradients_at", self.more.d_scores - tile_row)
        super()._differentiate_keys(row, masked)

    def _value_products(self, acc: T.Buffer, gradients: Expr, row: Expr, masked: bool) -> None:
        with T.block("dp_gemm"):
            self.dot_rows(acc, "v", self.spec.head_dim_v, self.layout.columns, row)

    def _key_sums(self, begin: Expr, end: Expr) -> None:
        more, scratch = self.more, self.frame.scratch

        def add(tile: int, rows: int, target: int, width: int) -> None:
            def pair_at(row: Expr) -> tuple[T.Buffer, Expr]:
                return scratch, rows + row * width

            self._add_rows(tile, target, width, pair_at, begin, end, pairs=True)

        with T.block("dv_gemm"):
            add(more.weight_keys, more.out_pairs, more.d_values, more.width_v)
        with T.block("dk_gemm"):
            add(more.d_score_keys, more.q_pairs, more.d_keys, more.width)

    def _query_sums(self, start: Expr, begin: Expr, end: Expr) -> None:
        width = self.spec.head_dim
        together = self._together(width)

        def element(row: Expr, group: Expr, r: Expr) -> Expr:
            column = group * together + r
            part = T.truncdiv(column, T.int32(TILE_ROWS))
            at = self._key_columns(row, part) + T.truncmod(column, T.int32(TILE_ROWS))
            return self.frame.scratch.load(at)

        first = T.bind("first_pair", self._first_row(begin))
        last = T.bind("last_pair", self._first_row(T.minimum(end, self.keys)))
        self._add_columns(start, width, element, first, last, self.more.d_score_queries)
