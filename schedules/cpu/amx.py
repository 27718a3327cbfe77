"""The main CPU kernel with both matrix products in AMX tiles, for bfloat16.

Sᵀ = K·Qᵀ takes keys as they lie and pairs of the queries' elements, and Oᵀ += Vᵀ·P takes values transposed
and pairs of keys' weights: lanes stay queries, as in the kernel that this one derives from.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu.layout import TILE_DEPTH, Isa
from attngen.schedules.cpu.pairs import ROW_FLOATS
from attngen.schedules.cpu.tiles import Emission, TileProducts
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

MAX_LAG = 8.0
"""How far (log2 units) a row's maximum may rise before output and sum are rescaled. FlashAttention-4
does the same; sums stay far from float32's limits, and every result is exact in the same sense."""


def tile_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of the main kernel with AMX tiles; items as for `main_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), "plan" in kernel.arguments
        TileKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class TileKernel(TileProducts):
    """Overrides the matrix products; scores and weights pass between them in scratch."""

    weight_group = 2
    exp2_coefficients = vector.EXP2_SHORT

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        super().__init__(spec, tile, isa, frame, listed)
        self.chunk = self.key_step = TILE_DEPTH

    # ------------------------------------------------------------------------------ packing
    def _pack_queries(self, sub: Expr) -> None:
        self.pack_elements("q", sub, 0, self.spec.head_dim)

    def _pack_keys(self) -> None:
        """Keys in rows padded to whole tiles, values transposed into tiles."""
        lay, spec = self.layout, self.spec
        self.copy_keys("k", lay.keys, lay.packed_k, spec.head_dim)
        self.transpose_keys("v", lay.values, spec.head_dim_v)

    # ------------------------------------------------------------------------------ products
    @contextmanager
    def _chunks(self, begin: Expr, end: Expr) -> Iterator[tuple[Expr, Expr]]:
        chunks = [T.truncdiv(key, T.int32(TILE_DEPTH)) for key in (begin, end)]
        first, self.last_chunk = (T.bind("chunks", chunk) for chunk in chunks)
        self.pending = T.Cell("pending", first)
        with T.when(first < self.last_chunk), T.block("s_gemm"):
            for product in self._chunk_products(first):
                product()
        with T.serial("chunk", first, self.last_chunk) as chunk:
            self.step, self.origin = chunk, T.bind("first_row", chunk * TILE_DEPTH)
            self.scores = T.bind("scores", self._chunk_scores(chunk))
            # few lines a chunk, because a core waits for few at a time
            self._prefetch_keys(chunk, self.tile.block_k // TILE_DEPTH)
            yield T.int32(0), T.int32(TILE_DEPTH)

    def _chunk_scores(self, chunk: Expr) -> Expr:
        """Where the scores of a chunk lie: those of the next one are computed beside its weights."""
        return self.layout.scores + (chunk & 1) * (TILE_DEPTH * self.layout.inner_q)

    def _chunk_products(self, chunk: Expr) -> list[Emission]:
        """s = k·qᵀ of a chunk, without the scale: the emission of each tile product, in order."""
        lay = self.layout
        keys = T.bind("key_tiles", lay.keys + chunk * (TILE_DEPTH * lay.packed_k))
        scores = T.bind("score_tiles", self._chunk_scores(chunk))
        return self.chunk_dots(keys, lay.packed_k, self.columns, self.spec.head_dim, scores)

    def _weights(self, first: Expr, last: Expr, row_max: T.Buffer, row_sum: T.Buffer) -> None:
        """The weights of this chunk beside the products of the next one.

        Tile products leave one of the two ports of vector instructions free.
        """
        steps = TILE_DEPTH // self.weight_group

        def beside_products() -> None:
            products = self._chunk_products(self.step + 1)
            for step in range(steps):
                share = slice(*(len(products) * n // steps for n in (step, step + 1)))
                for product in products[share]:
                    product()
                self._weight_step(T.int32(step), row_max, row_sum)

        T.branch(
            self.step + 1 < self.last_chunk,
            beside_products,
            lambda: super(TileKernel, self)._weights(first, last, row_max, row_sum),
        )

    def _move_reference(self) -> None:
        """The reference stays until a score is MAX_LAG above: weights are then at most 2^MAX_LAG.

        When one of a row moves, the output is brought up to date with the chunks so far.
        """
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch

        def rises(j: int) -> tuple[Expr, Expr, Expr]:
            before = scratch.load(self.columns + lay.row_max + j * lanes, lanes)
            highest = self.tile_max.load(j * lanes, lanes)
            return before, highest, highest > before + self.constant(MAX_LAG)

        some = rises(0)[2]
        for j in range(1, self.vectors):
            some = T.logical_or(some, rises(j)[2])
        with T.when(T.any_lane(some)):
            for j in range(self.vectors):
                before, highest, moves = rises(j)
                before = T.bind("m_old", before)
                self._rescale_sum(
                    T.int32(j), before, T.bind("m_new", T.select(moves, highest, before))
                )
            self._accumulate(self.pending.get(), self.step)
            self.pending.set(self.step)
            with T.serial("d", 0, lay.width_v) as d, T.unroll("j", self.vectors) as j:
                at = self.columns + lay.out + d * lay.inner_q + self.lane(j)
                scaled = scratch.load(at, lanes) * self.alpha.load(self.lane(j), lanes)
                scratch.store(at, scaled, lanes)

    def _store_weights(self, step: Expr, j: Expr, weights: list[Expr]) -> None:
        lay = self.layout
        at = lay.weights + (self.step * ROW_FLOATS + step) * lay.inner_q + self.lane(j)
        self.frame.scratch.store(at, self.weight_pairs(*weights), self.isa.lanes)

    def _add_output(self, begin: Expr, end: Expr) -> None:
        self._accumulate(self.pending.get(), T.truncdiv(end, T.int32(TILE_DEPTH)))

    def _accumulate(self, begin: Expr, end: Expr) -> None:
        """oᵀ += vᵀ·p over the chunks [begin, end), two by two tiles at a time."""
        lay = self.layout
        with T.block("o_gemm"):
            out = self.columns + lay.out
            self.add_transposed(out, lay.values, lay.width_v, lay.weights, (begin, end))
