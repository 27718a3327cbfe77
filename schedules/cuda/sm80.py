"""The matrix unit of sm_75 to sm_89: operands by ldmatrix, products by mma m16n8.

A warp's query rows are slabs of 16. ldmatrix reads 8 × 8 tiles whose rows are 16-byte chunks of shared
memory; transposed, it turns V's rows of keys into the columns that P·V needs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.fragment import Fragment, row_major_16x8
from attngen.schedules.cuda.layout import MmaLayout, swizzled
from attngen.schedules.cuda.tile import ScoreTile
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec

SLAB = 16
Multiply = Callable[[Sequence[Expr], Sequence[Expr], Sequence[Expr]], None]
"""Accumulators += A·B of a step, from registers."""


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
    """The operands of a product of rows by rows, `chunks` × 8 columns wide: queries by keys.

    Those of values are not read `by_rows`: transposed, as queries are.
    """

    def __init__(self, chunks: int, lane: Expr, by_rows: bool = True) -> None:
        self.chunks = chunks
        self.steps = -(-chunks // 2)
        row = T.bind("lane_row", lane & 15)
        self.left = Reads(chunks, row, T.bind("lane_high", (lane >> 4) & 1))
        if by_rows:
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


class WarpProducts:
    """`cuda.mma.Products` on mma m16n8k16, or m16n8k8 where `depth` is 8."""

    depth = 16

    def __init__(self, dtype: str, rows: int, block_k: int, lane: Expr) -> None:
        self.dtype, self.block_k, self.lane = dtype, block_k, lane
        self.slabs = range(rows // SLAB)
        self.a = T.registers("a_operand", 4 * len(self.slabs), "uint32")
        self.b = T.registers("b_operand", 4, "uint32")

    def fragment(self, chunks: int) -> Fragment:
        return row_major_16x8(len(self.slabs))

    def operand(self, chunks: int) -> Product:
        return Product(chunks, self.lane)

    def left(self, operand: Product, address: Expr) -> Expr:
        return address

    def _left(self, product: Product, tile: Expr, step: int) -> list[list[Expr]]:
        """The A operands of each slab for a step of 16 columns."""
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
            C.mma(self.dtype, acc, a, b)
            return
        for half in range(len(b)):
            C.mma(self.dtype, acc, a[2 * half : 2 * half + 2], b[half : half + 1])

    def by_rows(
        self,
        sums: T.Buffer,
        operand: Product,
        left: Expr,
        right: Expr,
        multiply: Multiply | None = None,
    ) -> None:
        """`multiply` in place of the products of 16-bit numbers."""
        width, multiply = self.block_k, multiply or self._multiply
        for step in range(operand.steps):
            a = self._left(operand, left, step)
            half = operand.is_half(step)
            for group in range(0, width // 8, 2):
                b = [self.b.load(i) for i in range(2 if half else 4)]
                operand.load_right(b, right, group * 8, step)
                for n in range(2):
                    registers = b[n : n + 1] if half else b[2 * n : 2 * n + 2]
                    for slab in self.slabs:
                        acc = self._accumulator(sums, width, slab, group + n)
                        multiply(acc, a[slab], registers)

    def by_columns(self, sums: T.Buffer, operand: Product, weights: T.Buffer, values: Expr) -> None:
        width = 8 * operand.chunks
        for step in range(self.block_k // 16):
            a = [
                [weights.load(slab * (self.block_k // 4) + 4 * step + i) for i in range(4)]
                for slab in self.slabs
            ]
            for group in range(0, operand.chunks, 2):
                alone = group + 1 == operand.chunks
                # V's rows of keys are read as q's rows of queries are, and transposed
                reads = operand.last if alone else operand.left
                b = [self.b.load(i) for i in range(2 if alone else 4)]
                C.load_matrices(b, reads.at(values, step * 16, group), transposed=True)
                for n in range(len(b) // 2):
                    for slab in self.slabs:
                        acc = self._accumulator(sums, width, slab, group + n)
                        self._multiply(acc, a[slab], b[2 * n : 2 * n + 2])


class TuringProducts(WarpProducts):
    """sm_75: mma m16n8k8."""

    depth = 8


class WarpMma(WarpProducts):
    """`cuda.mma.MatrixUnit` on `WarpProducts`."""

    weighs = False

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        self.spec, self.lay = spec, lay
        self.keeps_queries = lay.keeps_queries
        slabs = lay.rows // SLAB
        self.frame = frame
        scaled = lay.factor_dim > 0 or spec.variant.quant is not None
        fragment = row_major_16x8(slabs)
        self.tile = self.tile_type(spec, lay.block_k, frame, fragment, scaled=scaled)
        self.qk = Product(lay.qk_chunks, lane)
        self.biases = Product(lay.factor_dim // 8, lane) if lay.factor_dim else None
        self.pv = self.operand_of_values(lane)
        if self.keeps_queries:
            self.kept = T.registers("q_kept", slabs * self.qk.steps * 4, "uint32")
        super().__init__(spec.dtype, lay.rows, lay.block_k, lane)

    def operand_of_values(self, lane: Expr) -> Product:
        v_chunks = self.spec.head_dim_v // 8
        same = v_chunks == self.qk.chunks
        return self.qk if same else Product(v_chunks, lane, by_rows=False)

    @property
    def tile_type(self) -> type[ScoreTile]:
        """Of the registers between the products."""
        return ScoreTile

    def start(self, queries: Expr, factors: Expr, numbers: Expr) -> None:
        self.queries_at, self.factors_at = queries, factors
        if self.keeps_queries:
            for step in range(self.qk.steps):
                for slab in self.slabs:
                    self.qk.load_left(self._kept(step, slab), queries, slab * SLAB, step)

    def _kept(self, step: int, slab: int) -> list[Expr]:
        start = 4 * (step * len(self.slabs) + slab)
        return [self.kept.load(start + i) for i in range(2 if self.qk.is_half(step) else 4)]

    def _left(self, product: Product, tile: Expr, step: int) -> list[list[Expr]]:
        if product is self.qk and self.keeps_queries:
            return [self._kept(step, slab) for slab in self.slabs]
        return super()._left(product, tile, step)

    def scores(self, keys: Expr) -> None:
        tile = self.tile
        with C.counted("i", tile.fragment.size(self.lay.block_k)) as i:
            tile.scores.store(i, T.float32(0.0))
        self.by_rows(tile.scores, self.qk, self.queries_at, keys)
        if self.biases is not None:
            tile.scale()
            self._add_biases(keys)

    def _add_biases(self, keys: Expr) -> None:
        """Low-rank biases, to scaled dot products."""
        if self.biases is not None:
            columns = keys + C.uint32(self.lay.k_factors)
            self.by_rows(self.tile.scores, self.biases, self.factors_at, columns)

    def output(self, values: Expr) -> None:
        self.by_columns(self.tile.out, self.pv, self.tile.weights, values)


class TuringMma(TuringProducts, WarpMma):
    """sm_75: mma m16n8k8."""
