"""The main kernel of the CPU's backward pass with its five products in AMX tiles, for bfloat16.

Sᵀ = K·Qᵀ and dPᵀ = V·dOᵀ are computed for a chunk of 32 keys and stay in L1, where vectors make weights
and gradients of them.
"""

from __future__ import annotations

from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules.cpu.backward_layout import D_QUERIES
from attngen.schedules.cpu.layout import TILE_DEPTH, TILE_ROWS, Isa
from attngen.schedules.cpu.pairs_backward import RoundedBackward
from attngen.schedules.cpu.tiles import TileProducts, pairs_of_tiles
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


class TileBackwardKernel(RoundedBackward, TileProducts):
    """Overrides the matrix products; those with learned factors stay float32 in vectors."""

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

    def _value_products(self, acc: T.Buffer, gradients: Expr, row: Expr, masked: bool) -> None:
        lanes = self.isa.lanes
        with T.unroll("r", self.tile.inner_k) as r, T.unroll("j", self.vectors) as j:
            at = r * self.layout.inner_q + self.lane(j)
            acc.store(at, self.frame.scratch.load(gradients + at, lanes), lanes)

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
