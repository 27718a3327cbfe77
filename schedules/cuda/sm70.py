"""The matrix unit of sm_70: products by mma m8n8k4, on operands that stay as they lie in shared memory.

One instruction multiplies in four quadpairs of lanes at once, 8 × 8 × 4 each: as the warp's 16 × 16 × 4 it
has rows in halves by lane bit 3 and columns in halves by lane bit 2. A lane reads 16 bytes of a row of q, k
or v at a time; V needs no transpose. Which keys and columns of the output a quadpair takes is free, and
chosen so that reads are free of bank conflicts and P needs few shuffles to become an operand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.fragment import Fragment, swap_words
from attngen.schedules.cuda.layout import MmaLayout, swizzle_bits
from attngen.schedules.cuda.tile import ScoreTile
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec

SLAB = 16
"""Rows, columns and keys of one instruction's tile."""


# -------------------------------------------------------------------------------------- layouts
# Of a lane: its place in a row of four, which half of the instruction's rows and columns its quadpair
# has, and which of the two rows of four lanes in the quadpair it is in.
def place(lane: Expr) -> Expr:
    return lane & 3


def column_half(lane: Expr) -> Expr:
    return (lane >> 2) & 1


def row_half(lane: Expr) -> Expr:
    return (lane >> 3) & 1


def upper(lane: Expr) -> Expr:
    return (lane >> 4) & 1


def query_row(lane: Expr) -> Expr:
    """The row of q in a slab that a lane reads: that of the A operand."""
    return place(lane) + 4 * upper(lane) + 8 * row_half(lane)


def key_row(lane: Expr) -> Expr:
    """The key of 16 that a lane reads for Q·Kᵀ: a quadpair's scores are keys 4·half … and 8 + 4·half …"""
    return place(lane) + 4 * column_half(lane) + 8 * upper(lane)


def value_row(lane: Expr, other: bool) -> Expr:
    """The key of 8 that a lane reads for P·V: its quadpair's own four, then the other's."""
    half = column_half(lane)
    return place(lane) + 4 * (1 - half if other else half)


def chunk_steps(chunks: int) -> tuple[int, int]:
    """How many chunks of 8 columns of v lie between quadpairs of the two column halves, and between the two
    rows of lanes of one: with these, eight neighbouring lanes read different banks.
    """
    return (2, 1) if swizzle_bits(chunks) == 1 else (1, 2)


@dataclass(frozen=True)
class QuadPairs(Fragment):
    """Slabs of 16 rows, of which a thread has two, and tiles of 16 columns, of which it has four.

    A tile of scores has its keys in the order of `key_row`. Tiles of the output come in pairs: a lane reads
    a chunk of 8 columns of v, the first four for one tile and the others for the next. A last tile that has
    no partner takes two chunks in order.

    steps   of the output's chunks, see `chunk_steps`
    """

    steps: tuple[int, int]

    def index(self, width: int, group: Expr, r: int, e: int) -> Expr:
        # an accumulator's elements: half of its columns, row, neighbour
        slab = r // 2 * (width // SLAB * 8)
        return 8 * group + (slab + 4 * (e // 2) + 2 * (r % 2) + e % 2)

    def first_row(self, lane: Expr) -> Expr:
        return (lane & 1) + 4 * upper(lane) + 8 * row_half(lane)

    def first_column(self, lane: Expr) -> Expr:
        return (lane & 2) + 4 * column_half(lane)

    def pairs(self, width: int, begin: int, r: int) -> list[int | None]:
        first, second = begin // SLAB, begin // SLAB + 1
        if second < width // SLAB:
            return [self.index(width, tile, r, e) for tile in (first, second) for e in (0, 2)]
        return [self.index(width, first, r, 0), None, self.index(width, first, r, 2), None]

    def exchange(self, words: T.Buffer, lane: Expr) -> None:
        swap_words(words, T.compare("!=", lane & 2, T.int32(0)), 2, ((0, 1), (2, 3)))

    def stored(self, lane: Expr, columns: int) -> Expr:
        near, far = self.steps if columns > SLAB else (1, 2)
        return near * column_half(lane) + far * ((lane >> 1) & 1)


def quad_pairs(slabs: int, value_chunks: int) -> QuadPairs:
    """The fragment of `slabs` × 16 rows, for an output of so many chunks of 8 columns."""
    rows = tuple(SLAB * slab + r for slab in range(slabs) for r in (0, 2))
    return QuadPairs(rows, SLAB, (0, 1, 8, 9), (2, 4), chunk_steps(value_chunks))


# -------------------------------------------------------------------------------------- the unit
class Reads:
    """A lane's reads of a tile, 16 bytes at a time, which the swizzle permutes within a row.

    `row` and `chunk` are the lane's own, and `at` adds to them: multiples of 8 rows, and chunks whose lowest
    bits, as far as the swizzle changes them, are 0 or the lane's own are.
    """

    def __init__(self, tile: Expr, chunks: int, row: Expr, chunk: Expr) -> None:
        bits = swizzle_bits(chunks)
        self.chunks, self.period = chunks, 1 << bits
        permuted = (row >> (3 - bits)) & (self.period - 1)
        low = (chunk & (self.period - 1)) ^ permuted
        offset = (row * chunks + (chunk - (chunk & (self.period - 1))) + low) * 16
        self.base = Cell("reads", tile + C.uint32(offset), "uint32").get()

    def at(self, row: int, chunk: int) -> Expr:
        within = chunk % self.period
        base = self.base ^ C.uint32(16 * within) if within else self.base
        return base + C.uint32(16 * (row * self.chunks + chunk - within))


class QuadPairProducts:
    """`cuda.mma.Products` on mma m8n8k4."""

    def __init__(self, dtype: str, rows: int, block_k: int, lane: Expr) -> None:
        self.lane = lane
        self.slabs = range(rows // SLAB)
        self.groups = range(block_k // SLAB)
        self.a = T.registers("a_operand", 4 * len(self.slabs), "uint32")
        self.b = T.registers("b_operand", 4 * len(self.groups), "uint32")
        self.p = T.registers("p_operand", 4 * len(self.slabs), "uint32")
        self.v = T.registers("v_operand", 4, "uint32")

    def fragment(self, chunks: int) -> Fragment:
        return quad_pairs(len(self.slabs), chunks)

    def operand(self, chunks: int) -> int:
        return chunks

    def left(self, operand: int, address: Expr) -> Reads:
        return Reads(address, operand, query_row(self.lane), T.int32(0))

    def _accumulator(self, buffer: T.Buffer, width: int, slab: int, tile: int) -> list[Expr]:
        start = 8 * (slab * (width // SLAB) + tile)
        return [buffer.load(start + i) for i in range(8)]

    def by_rows(self, sums: T.Buffer, operand: int, left: Reads, right: Expr) -> None:
        rows = Reads(right, operand, key_row(self.lane), T.int32(0))
        width = SLAB * len(self.groups)
        for chunk in range(operand):
            a = [[self.a.load(4 * slab + i) for i in range(4)] for slab in self.slabs]
            b = [[self.b.load(4 * group + i) for i in range(4)] for group in self.groups]
            for slab in self.slabs:
                C.load_shared(a[slab], left.at(SLAB * slab, chunk))
            for group in self.groups:
                C.load_shared(b[group], rows.at(SLAB * group, chunk))
            for half in (slice(0, 2), slice(2, 4)):
                for group in self.groups:
                    for slab in self.slabs:
                        acc = self._accumulator(sums, width, slab, group)
                        C.mma_quad_pairs(acc, a[slab][half], b[group][half], transposed=True)

    def by_columns(
        self,
        sums: T.Buffer,
        operand: int,
        weights: T.Buffer,
        values: Expr,
        before: Callable[[int], None] | None = None,
    ) -> None:
        chunks, width = operand, -(-operand // 2) * SLAB
        near, far = chunk_steps(chunks)
        rows = [value_row(self.lane, other) for other in (False, True)]
        chunk = near * column_half(self.lane) + far * upper(self.lane)
        reads = [Reads(values, chunks, row, chunk) for row in rows]
        pairs, rest = divmod(chunks, 4)
        last = reads
        if rest == 3:  # lanes without a chunk in the last pair of tiles read another's
            within = T.select(chunk < rest, chunk, T.int32(0))
            last = [Reads(values, chunks, row, within) for row in rows]
        elif rest:
            half = values + C.uint32(8 * upper(self.lane))
            within = column_half(self.lane) if rest == 2 else T.int32(0)
            last = [Reads(half, chunks, row, within) for row in rows]
        for group in self.groups:
            if before is not None:
                before(group)
            for part in range(2):
                row = SLAB * group + 8 * part
                for n, operands in enumerate(self._weights(weights, group, part)):
                    for tile in range(0, width // SLAB, 2):
                        alone = tile + 1 == width // SLAB
                        v = [self.v.load(i) for i in range(2 if alone else 4)]
                        read = (reads if tile // 2 < pairs else last)[n]
                        C.load_shared(v, read.at(row, 2 * tile))
                        self._multiply(sums, width, tile, operands, v)

    def _multiply(
        self,
        sums: T.Buffer,
        width: int,
        first: int,
        weights: list[list[Expr]],
        values: list[Expr],
    ) -> None:
        """sums += P·V of a few keys, for each slab and a tile of columns for every two registers of v."""
        for slab, a in enumerate(weights):
            for n in range(len(values) // 2):
                acc = self._accumulator(sums, width, slab, first + n)
                C.mma_quad_pairs(acc, a, values[2 * n : 2 * n + 2])

    def _weights(
        self, weights: T.Buffer, group: int, part: int
    ) -> tuple[list[list[Expr]], list[list[Expr]]]:
        """The A operands of the four keys of 8 that this quadpair has the scores of, and of the other four.

        A lane has two keys of two rows of them and needs four keys of one row.
        """
        odd = T.compare("!=", self.lane & 2, T.int32(0))
        own, other = [], []
        for slab in self.slabs:
            mine = [self.p.load(4 * slab + i) for i in range(4)]
            start = 4 * (slab * len(self.groups) + group) + 2 * part
            first, second = (weights.load(start + r) for r in range(2))
            sent = T.select(odd, first, second)
            got = T.bind("got", C.shuffle_xor(sent, 2))
            self.p.store(4 * slab, T.select(odd, got, first))
            self.p.store(4 * slab + 1, T.select(odd, second, got))
            for i in range(2):
                self.p.store(4 * slab + 2 + i, C.shuffle_xor(mine[i], 4))
            own.append(mine[:2])
            other.append(mine[2:])
        return own, other


class QuadPairMma(QuadPairProducts):
    """`cuda.mma.MatrixUnit` on `QuadPairProducts`; weights are made between the products with v."""

    keeps_queries = False
    weighs = True

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        self.spec, self.lay = spec, lay
        fragment = quad_pairs(lay.rows // SLAB, spec.head_dim_v // 8)
        self.tile = ScoreTile(spec, lay.block_k, frame, fragment, scaled=lay.factor_dim > 0)
        super().__init__(spec.dtype, lay.rows, lay.block_k, lane)

    def start(self, queries: Expr, factors: Expr, numbers: Expr) -> None:
        self.queries = self.left(self.spec.head_dim // 8, queries)
        if self.lay.factor_dim:
            self.factors = self.left(self.lay.factor_dim // 8, factors)

    def scores(self, keys: Expr) -> None:
        tile, lay = self.tile, self.lay
        with C.counted("i", tile.fragment.size(lay.block_k)) as i:
            tile.scores.store(i, T.float32(0.0))
        self.by_rows(tile.scores, self.spec.head_dim // 8, self.queries, keys)
        if lay.factor_dim:
            tile.scale()
            columns = keys + C.uint32(lay.k_factors)
            self.by_rows(tile.scores, lay.factor_dim // 8, self.factors, columns)

    def output(self, values: Expr) -> None:
        tile = self.tile
        chunks = self.spec.head_dim_v // 8
        self.by_columns(tile.out, chunks, tile.weights, values, before=tile.weigh)
