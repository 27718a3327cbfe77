"""The matrix unit of sm_75 to sm_89: operands by ldmatrix, products by mma m16n8.

A warp's query rows are slabs of 16. ldmatrix reads 8 × 8 tiles whose rows are 16-byte chunks of shared
memory; transposed, it turns V's rows of keys into the columns that P·V needs.
"""

from __future__ import annotations

from collections.abc import Sequence

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda_fragment import row_major_16x8
from attngen.schedules.cuda_layout import MmaLayout, swizzled
from attngen.schedules.cuda_tile import ScoreTile
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec

SLAB = 16


class Reads:
    """The lane's addresses for ldmatrix in tiles of one width.

    `row` and `high` say which row of 16 and which of two neighbouring chunks this lane addresses. Only the
    chunk's lowest bits change with the swizzle, so few addresses serve all chunks.
    """

    def __init__(self, chunks: int, row: Expr, high: Expr) -> None:
        self.chunks = chunks
        self.row_bytes = 16 * chunks
        self.period = min(chunks & -chunks, 8)
        pairs = max(self.period // 2, 1)
        self.offsets = [
            Cell("lane_offset", (row * chunks + swizzled(row, high + 2 * i, chunks)) * 16).get()
            for i in range(pairs)
        ]

    def at(self, tile: Expr, row: int, chunk: int) -> Expr:
        """The address of rows from `row` (a multiple of 8), chunks `chunk` (even) and the next."""
        within = chunk % max(self.period, 2)
        fixed = row * self.row_bytes + (chunk - within) * 16
        return tile + C.uint32(self.offsets[within // 2]) + C.uint32(fixed)


class Product:
    """The operands of a product of rows by rows, `chunks` × 8 columns wide: queries by keys."""

    def __init__(self, chunks: int, lane: Expr) -> None:
        self.chunks = chunks
        self.steps = -(-chunks // 2)
        row = T.bind("lane_row", lane & 15)
        self.left = Reads(chunks, row, T.bind("lane_high", (lane >> 4) & 1))
        # the two chunks of 8 keys lie side by side: lanes 8 to 15 have the second
        key = T.bind("lane_key", (lane & 7) + ((lane >> 4) & 1) * 8)
        self.right = Reads(chunks, key, T.bind("lane_half", (lane >> 3) & 1))
        # an odd last chunk has no neighbour
        self.last = Reads(chunks, row, T.int32(0)) if chunks % 2 else self.left

    def is_half(self, step: int) -> bool:
        """Whether a step has only 8 columns."""
        return 2 * step + 1 == self.chunks

    def load_left(self, registers: Sequence[Expr], tile: Expr, row: int, step: int) -> None:
        reads = self.last if self.is_half(step) else self.left
        C.load_matrices(registers, reads.at(tile, row, 2 * step))

    def load_right(self, registers: Sequence[Expr], tile: Expr, row: int, step: int) -> None:
        """16 keys: for each of the two eights one register, or two."""
        reads = self.last if self.is_half(step) else self.right
        C.load_matrices(registers, reads.at(tile, row, 2 * step))


class WarpMma:
    """`cuda_mma.MatrixUnit` on mma m16n8k16, or m16n8k8 where `depth` is 8."""

    depth = 16
    weighs = False

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        self.spec, self.lay = spec, lay
        self.keeps_queries = lay.keeps_queries
        self.slabs = range(lay.rows // SLAB)
        fragment = row_major_16x8(len(self.slabs))
        self.tile = ScoreTile(spec, lay.block_k, frame, fragment, scaled=lay.factor_dim > 0)
        self.qk = Product(spec.head_dim // 8, lane)
        self.biases = Product(lay.factor_dim // 8, lane) if lay.factor_dim else None
        # V's rows of keys are read as q's rows of queries are, and transposed
        self.v_chunks = spec.head_dim_v // 8
        self.pv = self.qk if self.v_chunks == self.qk.chunks else Product(self.v_chunks, lane)
        if self.keeps_queries:
            self.kept = T.registers("q_kept", len(self.slabs) * self.qk.steps * 4, "uint32")
        self.a = T.registers("a_operand", 4 * len(self.slabs), "uint32")
        self.b = T.registers("b_operand", 4, "uint32")

    def start(self, queries: Expr, factors: Expr) -> None:
        self.queries_at, self.factors_at = queries, factors
        if self.keeps_queries:
            for step in range(self.qk.steps):
                for slab in self.slabs:
                    self.qk.load_left(self._kept(step, slab), queries, slab * SLAB, step)

    def _kept(self, step: int, slab: int) -> list[Expr]:
        start = 4 * (step * len(self.slabs) + slab)
        return [self.kept.load(start + i) for i in range(2 if self.qk.is_half(step) else 4)]

    def _left(self, product: Product, tile: Expr, step: int) -> list[list[Expr]]:
        """The A operands of each slab for a step of 16 columns."""
        if product is self.qk and self.keeps_queries:
            return [self._kept(step, slab) for slab in self.slabs]
        width = 2 if product.is_half(step) else 4
        operands = [[self.a.load(4 * slab + i) for i in range(width)] for slab in self.slabs]
        for slab, registers in zip(self.slabs, operands, strict=True):
            product.load_left(registers, tile, slab * SLAB, step)
        return operands

    def _accumulator(self, buffer: T.Buffer, width: int, slab: int, group: int) -> list[Expr]:
        start = slab * (width // 2) + 4 * group
        return [buffer.load(start + i) for i in range(4)]

    def _multiply(self, acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
        """acc += A·B, in as many operations as the unit's depth asks for."""
        if self.depth == 16:
            C.mma(self.spec.dtype, acc, a, b)
            return
        for half in range(len(b)):
            C.mma(self.spec.dtype, acc, a[2 * half : 2 * half + 2], b[half : half + 1])

    def scores(self, keys: Expr) -> None:
        tile = self.tile
        with C.counted("i", tile.fragment.size(self.lay.block_k)) as i:
            tile.scores.store(i, T.float32(0.0))
        self._add_product(self.qk, self.queries_at, keys)
        if self.biases is not None:
            tile.scale()
            self._add_product(self.biases, self.factors_at, keys + C.uint32(self.lay.k_factors))

    def _add_product(self, product: Product, left: Expr, right: Expr) -> None:
        """scores += A·Bᵀ of two shared tiles."""
        width = self.lay.block_k
        for step in range(product.steps):
            a = self._left(product, left, step)
            half = product.is_half(step)
            for group in range(0, width // 8, 2):
                b = [self.b.load(i) for i in range(2 if half else 4)]
                product.load_right(b, right, group * 8, step)
                for n in range(2):
                    operand = b[n : n + 1] if half else b[2 * n : 2 * n + 2]
                    for slab in self.slabs:
                        acc = self._accumulator(self.tile.scores, width, slab, group + n)
                        self._multiply(acc, a[slab], operand)

    def output(self, values: Expr) -> None:
        tile, width, product = self.tile, self.spec.head_dim_v, self.pv
        for step in range(self.lay.block_k // 16):
            a = [
                [tile.weights.load(slab * (self.lay.block_k // 4) + 4 * step + i) for i in range(4)]
                for slab in self.slabs
            ]
            for group in range(0, self.v_chunks, 2):
                alone = group + 1 == self.v_chunks
                reads = product.last if alone else product.left
                b = [self.b.load(i) for i in range(2 if alone else 4)]
                C.load_matrices(b, reads.at(values, step * 16, group), transposed=True)
                for n in range(len(b) // 2):
                    for slab in self.slabs:
                        acc = self._accumulator(tile.out, width, slab, group + n)
                        self._multiply(acc, a[slab], b[2 * n : 2 * n + 2])


class TuringMma(WarpMma):
    """sm_75: mma m16n8k8."""

    depth = 8
