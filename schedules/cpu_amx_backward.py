"""The main kernel of the CPU's backward pass with its five products in AMX tiles, for bfloat16.

Sᵀ = K·Qᵀ and dPᵀ = V·dOᵀ are computed for a chunk of 32 keys and stay in L1, where vectors make weights
and gradients of them. Those are rounded to bfloat16 in the forms that the other products read: rows of a
key with pairs of queries for dV += Pᵀ·dO and dK += dXᵀ·Q, rows of pairs of keys for dQᵀ += Kᵀ·dX. A pair
of queries is n and n + 16 of 32, which are two vectors, so that none has to be shuffled.
"""

from __future__ import annotations

from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu_backward import BackwardKernel
from attngen.schedules.cpu_backward_layout import D_QUERIES
from attngen.schedules.cpu_layout import TILE_DEPTH, TILE_ROWS, Isa
from attngen.schedules.cpu_pairs import whole_parts
from attngen.schedules.cpu_tiles import TileProducts, pairs_of_tiles
from attngen.schedules.frame import Frame
from attngen.schedules.program import PLANS
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


def tile_backward_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of `grad_main` with AMX tiles."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), PLANS[1] in kernel.arguments
        TileBackwardKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class TileBackwardKernel(BackwardKernel, TileProducts):
    """Overrides the matrix products; those with learned factors stay float32 in vectors."""

    exp2_coefficients = vector.EXP2_SHORT

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        super().__init__(spec, tile, isa, frame, listed)
        self.key_step = TILE_DEPTH

    # ------------------------------------------------------------------------------ packing
    def _pack_keys(self) -> None:
        """Rows of k and v padded to whole tiles, and those of k transposed into tiles."""
        lay, spec = self.layout, self.spec
        self.copy_keys("k", lay.keys, lay.packed_k, spec.head_dim)
        self.copy_keys("v", lay.values, lay.packed_v, spec.head_dim_v)
        self.transpose_keys("k", self.more.key_columns, spec.head_dim)

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

    # ------------------------------------------------------------------------------ scores
    def _differentiate(self, first: Expr, last: Expr, masked: bool) -> None:
        """Chunk by chunk: the dot products, then what vectors make of them."""
        lay, more, spec = self.layout, self.more, self.spec
        chunks = (T.truncdiv(key, T.int32(TILE_DEPTH)) for key in (first, last))
        with T.serial("chunk", *chunks) as chunk:
            first_row = T.bind("first_row", chunk * TILE_DEPTH)
            tile_row = T.bind("chunk_row", first_row * lay.inner_q)
            self.weights_at = T.bind("weights_at", lay.scores - tile_row)
            held = tile_row if more.d_score_rows == TILE_DEPTH else 0  # else of the whole key block
            self.gradients_at = T.bind("gradients_at", T.int32(more.d_scores) - held)
            gradients = T.bind("d_score_tiles", self.gradients_at + tile_row)
            keys = T.bind("key_tiles", lay.keys + first_row * lay.packed_k)
            values = T.bind("value_tiles", lay.values + first_row * lay.packed_v)
            out = self.columns + lay.out
            scores = T.int32(lay.scores)
            with T.block("s_gemm"):
                for product in self.chunk_dots(
                    keys, lay.packed_k, self.columns, spec.head_dim, scores
                ):
                    product()
            with T.block("dp_gemm"):
                for product in self.chunk_dots(
                    values, lay.packed_v, out, spec.head_dim_v, gradients
                ):
                    product()
            super()._differentiate(first_row, first_row + TILE_DEPTH, masked)

    def _differentiate_keys(self, row: Expr, masked: bool) -> None:
        super()._differentiate_keys(row, masked)
        with T.block("s_round"):
            self._round(row)

    def _value_products(self, acc: T.Buffer, gradients: Expr, row: Expr, masked: bool) -> None:
        lanes = self.isa.lanes
        with T.unroll("r", self.tile.inner_k) as r, T.unroll("j", self.vectors) as j:
            at = r * self.layout.inner_q + self.lane(j)
            acc.store(at, self.frame.scratch.load(gradients + at, lanes), lanes)

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

    # ------------------------------------------------------------------------------ sums
    def _key_sums(self, begin: Expr, end: Expr) -> None:
        more = self.more
        with T.block("dv_gemm"):
            self._add_pairs(
                more.weight_keys, more.out_pairs, more.d_values, more.width_v, begin, end
            )
        with T.block("dk_gemm"):
            self._add_pairs(more.d_score_keys, more.q_pairs, more.d_keys, more.width, begin, end)

    def _add_pairs(
        self, tile: int, rows: int, target: int, width: int, begin: Expr, end: Expr
    ) -> None:
        """scratch[target + key·width + d] += Σ_rows tile[key, row]·rows[row, d] for the keys [begin, end)."""
        row_words = self.layout.inner_q // 2
        chunks = (T.truncdiv(key, T.int32(TILE_DEPTH)) for key in (begin, end))
        with T.serial("chunk", *chunks) as chunk:
            left = T.bind("left", tile + chunk * (TILE_DEPTH * row_words))
            results = T.bind("results", target + chunk * (TILE_DEPTH * width))

            def accumulate(part: Expr, parts: int) -> None:
                at = T.bind("result_tiles", results + part * TILE_ROWS)
                right = T.bind("right", rows + part * TILE_ROWS)
                self._results("tileloadd64", at, 2, parts, width)
                for step in range(self.vectors // 2):
                    self._multiply(
                        (left + step * TILE_ROWS, TILE_ROWS * row_words, row_words),
                        (right + step * (TILE_ROWS * width), TILE_ROWS, width),
                        2,
                        parts,
                    )
                self._results("tilestored64", at, 2, parts, width)

            pairs_of_tiles(width, accumulate)

    def _query_sums(self, start: Expr, begin: Expr, end: Expr) -> None:
        more, sums = self.more, self.frame.buffer(D_QUERIES)
        first, last = (T.truncdiv(key, T.int32(TILE_DEPTH)) for key in (begin, end))
        self.add_transposed(
            start, more.key_columns, more.width, more.d_score_queries, (first, last), sums
        )
