"""Shared memory and registers of the CUDA kernels. Plain arithmetic, for targets too."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar

import sympy

from attngen.expr import SCORE, B, H, K, Q
from attngen.quant import QUERY_BLOCK
from attngen.schedules.aux_gradients import aux_gradients, of_place
from attngen.schedules.cpu.layout import byte_values, half_bytes, round_up
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

WARPGROUP = 128
"""Threads that issue a wgmma together; each warpgroup of consumers owns 64 query rows."""
ROWS = 64
CHUNK = 64
"""Elements of 16 bits in the 128 bytes that the swizzle permutes: tiles are stored as columns of chunks."""


def chunks(width: int) -> int:
    """Columns of 64 elements that hold `width` of them; TMA fills the rest with zeros."""
    return -(-width // CHUNK)


@dataclass(frozen=True)
class Sm90Layout:
    """Offsets in bytes. K and V are rings of `stages` tiles; barriers and messages follow the tiles.

    columns, value_rows   of a tile of scores and of V: the keys of a block, and what pads them to whole steps
                      of the matrix unit
    head_chunks, factor_chunks   columns of q and k, 128 bytes each, and of low-rank biases behind them
    byte_channels     of v if its elements are bytes, 16 keys of a channel side by side; else 0
    key_numbers       float32 for each key, if q and k are quantised: a ring in step with K
    kept_channels     float32 for each row of sums of e4m3 that go on over blocks: what they were before
    pair_tensors      tensors read at (query, key): each consumer has a ring of tiles of them, in step with K
    q_full, q_empty   a barrier each for every consumer; k_full … v_empty one for every stage; pair_full,
                      pair_empty for every stage of every consumer
    entries           int32 for every stage of K: what the producer says of the block
    coordinates       4 int32 for every consumer: the tile that the producer gives it
    """

    consumers: int
    columns: int
    value_rows: int
    stages: int
    head_chunks: int
    v_chunks: int
    factor_chunks: int = 0
    pair_tensors: int = 0
    byte_channels: int = 0
    key_numbers: int = 0
    kept_channels: int = 0

    @property
    def q_chunks(self) -> int:
        return self.head_chunks + self.factor_chunks

    @property
    def shares(self) -> tuple[int, int]:
        """Registers of a thread that fetches and of one that computes (setmaxnreg)."""
        if self.key_numbers > 1 and self.consumers == 3:
            return SMOOTHED_SHARES
        return PRODUCER_REGISTERS[self.consumers], CONSUMER_REGISTERS[self.consumers]

    @property
    def threads(self) -> int:
        return WARPGROUP * (1 + self.consumers)

    @property
    def q_bytes(self) -> int:
        """Of the 64 rows of one consumer."""
        return ROWS * self.q_chunks * CHUNK * 2

    @property
    def k_bytes(self) -> int:
        return self.columns * self.q_chunks * CHUNK * 2

    @property
    def v_bytes(self) -> int:
        if self.byte_channels:  # the tiles behind are swizzled, in periods of 1024 bytes
            return round_up(self.value_rows * self.byte_channels, 1024)
        return self.value_rows * self.v_chunks * CHUNK * 2

    def q(self, consumer: int) -> int:
        return consumer * self.q_bytes

    @property
    def k(self) -> int:
        return self.consumers * self.q_bytes

    @property
    def v(self) -> int:
        return self.k + self.stages * self.k_bytes

    @property
    def pair_bytes(self) -> int:
        """Of the 64 rows of one consumer × the keys of a block, of all tensors."""
        return self.pair_tensors * ROWS * chunks(self.columns) * CHUNK * 2

    @property
    def pair(self) -> int:
        return self.v + self.stages * self.v_bytes

    @property
    def kept(self) -> int:
        return self.pair + self.consumers * self.stages * self.pair_bytes

    @property
    def numbers(self) -> int:
        return self.kept + self.consumers * ROWS * self.kept_channels * 4

    @property
    def number_row(self) -> int:
        return number_row(self.columns)

    @property
    def numbers_bytes(self) -> int:
        """Of a stage."""
        return self.number_row * self.key_numbers

    @property
    def q_full(self) -> int:
        return self.numbers + self.stages * self.numbers_bytes

    @property
    def q_empty(self) -> int:
        return self.q_full + 8 * self.consumers

    @property
    def k_full(self) -> int:
        return self.q_empty + 8 * self.consumers

    @property
    def k_empty(self) -> int:
        return self.k_full + 8 * self.stages

    @property
    def v_full(self) -> int:
        return self.k_empty + 8 * self.stages

    @property
    def v_empty(self) -> int:
        return self.v_full + 8 * self.stages

    @property
    def pair_full(self) -> int:
        return self.v_empty + 8 * self.stages

    @property
    def pair_empty(self) -> int:
        return self.pair_full + self._pair_barriers

    @property
    def _pair_barriers(self) -> int:
        return 8 * self.stages * self.consumers if self.pair_tensors else 0

    @property
    def entries(self) -> int:
        return self.pair_empty + self._pair_barriers

    @property
    def coordinates(self) -> int:
        return self.entries + 4 * self.stages

    @property
    def bytes(self) -> int:
        return self.coordinates + 16 * self.consumers


def sm90_layout(spec: AttentionSpec, tile: TileConfig) -> Sm90Layout:
    """The shared memory of the sm_90a forward kernel."""
    width = 2 * spec.head_dim if spec.variant.quant is None else narrow_bytes(spec)
    columns, value_rows = padded_keys(spec, tile)
    return Sm90Layout(
        -(-tile.block_q // ROWS),
        columns,
        value_rows,
        tile.stages,
        -(-width // (2 * CHUNK)),
        chunks(spec.head_dim_v),
        chunks(factor_columns(spec)),
        len(pair_elements(spec)),
        spec.head_dim_v if byte_values(spec) else 0,
        key_numbers(spec, tile),
        round_up(spec.head_dim_v, 8) if chains_sums(spec) else 0,
    )


def number_row(columns: int) -> int:
    """Bytes of float32 of a block's columns: TMA writes what is not swizzled to multiples of 128."""
    return round_up(4 * columns, 128)


def padded_keys(spec: AttentionSpec, tile: TileConfig) -> tuple[int, int]:
    """The columns of a wgmma that makes scores of a block of keys, and the rows of V that others multiply.

    The columns of a product of integers come in sixteens, others in eights (PTX ISA 9.0, "wgmma").
    """
    quant = spec.variant.quant
    step = 16 if quant is not None and quant.qk != "fp8" else 8
    return round_up(tile.block_k, step), round_up(tile.block_k, 32 if byte_values(spec) else 16)


def pair_elements(spec: AttentionSpec) -> tuple[sympy.Indexed, ...]:
    """What a score reads at [b, h, q, k] of tensors of 16-bit numbers: TMA brings tiles of these."""
    declared = {a.name: a.decl for a in spec.variant.aux}

    def fits(element: sympy.Indexed) -> bool:
        decl = declared[str(element.base.label)]
        axes = tuple(str(axis).removesuffix("?") for axis in decl.axes)
        at_pair = axes == ("b", "h", "q", "k") and element.indices == (B, H, Q, K)
        return at_pair and decl.dtype in ("input", "float16", "bfloat16")

    return tuple(filter(fits, spec.pair_gathers))


def divides_factors(spec: AttentionSpec) -> bool:
    """Whether sm_90a's accumulators take low-rank biases divided by the scale: not if scales are many."""
    return spec.variant.quant is None


def factor_columns(spec: AttentionSpec) -> int:
    """Columns of low-rank biases on sm_90a."""
    return 8 * sum(strip.chunks for strip in factor_strips(spec, divides_factors(spec)))


def consumer_registers(spec: AttentionSpec, tile: TileConfig) -> tuple[int, int]:
    """Registers a consumer thread needs (estimate) and gets.

    Half a row of scores and of the output, the packed weights, and what addresses, the softmax and a score
    function take. Of values of bytes, a block's products are apart from the output, and 24 beside them fit
    what ptxas reports, or 44 where sums go on in the output.
    The registers of an SM, 65,536, less what the producer keeps, over the consumers (setmaxnreg).
    """
    columns, rows = padded_keys(spec, tile)
    needed = columns // 2 + spec.head_dim_v // 2 + rows // 4 + 32
    if byte_values(spec):
        sums, others = (0, 44) if chains_sums(spec) else (byte_sums(spec), 24)
        needed = columns // 2 + (spec.head_dim_v + sums) // 2 + rows // 8 + others
    if spec.plain_score != SCORE:
        # of a score function, or what it reads at (query, key), which comes before its products do
        needed += max(20, columns // 4 * len(pair_elements(spec)))
    return needed, sm90_layout(spec, tile).shares[1]


def byte_sums(spec: AttentionSpec) -> int:
    """Channels of e4m3 values whose products with a block's weights are in registers at a time.

    Half of 64 leaves three consumers blocks of 128 keys, and 64 of more than 128 any block at all.
    """
    width = spec.head_dim_v
    return min(width, 32) if width <= 64 else width if width <= 128 else 64


def chains_sums(spec: AttentionSpec) -> bool:
    """Whether sums of e4m3 go on over blocks, in the output's own registers."""
    return byte_values(spec) and byte_sums(spec) == spec.head_dim_v


SPAN = 32
"""Keys at least that share a scale in a thread, for scales to be multiplied with each other first."""
LONGEST_SPAN = 64
"""Maxima of spans are chains of their own."""


def key_spans(spec: AttentionSpec, keys: int, columns: int) -> list[int]:
    """The spans of a block's neighbouring columns that share one scale of a thread, none if they are short.

    Integers have no NaN: the scale of every key must be looked at.
    """
    quant = spec.variant.quant
    assert quant is not None
    if quant.qk != "fp8":
        return []
    slab = quant.keys.slab
    span = math.gcd(keys, LONGEST_SPAN, LONGEST_SPAN if slab is None else slab)
    if span >= SPAN:
        return [span] * (keys // span)
    if keys >= SPAN and (slab is None or slab % keys == 0):
        return [min(LONGEST_SPAN, columns - begin) for begin in range(0, columns, LONGEST_SPAN)]
    return []


PRODUCER_REGISTERS = {1: 56, 2: 40, 3: 32}
CONSUMER_REGISTERS = {1: 256, 2: 232, 3: 160}
"""By consumers. setmaxnreg hands out what the launch got (65,536 / threads, rounded down to a multiple of 8,
for each thread) and waits for ever for more."""
SMOOTHED_SHARES = (56, 152)
"""Likewise, of three consumers: who also fetches means of queries times keys would spill with 32."""


# -------------------------------------------------------------------------------------- warp-level MMA
REGISTERS = 65536
"""Of a multiprocessor, from sm_70 to sm_90; a thread has at most 255."""


def swizzle_bits(chunks: int) -> int:
    """How many of a chunk's lowest bits the swizzle changes: s of chunks = odd · 2^s, at most 3."""
    return min((chunks & -chunks).bit_length() - 1, 3)


def swizzled(row: Any, chunk: Any, chunks: int) -> Any:
    """Where the 16-byte chunk of a row lies, in a tile whose rows are `chunks` of them, unpadded.

    Eight consecutive rows' chunks of one column then lie in different banks, for every width: of
    chunks = odd · 2^s, the rows that would meet in a bank group (8/2^s apart) differ in the xor.
    """
    s = swizzle_bits(chunks)
    return chunk if s == 0 else chunk ^ ((row >> (3 - s)) & ((1 << s) - 1))


@dataclass(frozen=True)
class Strip:
    """Columns of a low-rank bias beside q and k: one factor's, rounded to the matrix unit's 16 bits.

    first         where they begin, in chunks of 8 columns; `rank` of them are not padding
    rest_q, rest_k   what rounding left of that side, in place of the rounded factor
    """

    phi_q: str
    phi_k: str
    rank: int
    first: int
    rest_q: bool = False
    rest_k: bool = False

    @property
    def chunks(self) -> int:
        return -(-self.rank // 8)


def factor_strips(spec: AttentionSpec, divided: bool = False) -> tuple[Strip, ...]:
    """The columns of all low-rank biases.

    A side that 16 bits can't hold, because it is wider or `divided` by the scale (the queries'), is split:
    a·b ≈ (a₁ + a₂)·b₁ + a₁·b₂.
    """
    result: list[Strip] = []
    for factors in spec.factors:
        exact_q, exact_k = (
            a.decl.dtype in ("input", spec.dtype) for a in (factors.phi_q, factors.phi_k)
        )
        rests = [(False, False)]
        if divided or not exact_q:
            rests.append((True, False))
        if not exact_k:
            rests.append((False, True))
        for rest in rests:
            first = result[-1].first + result[-1].chunks if result else 0
            names = (factors.phi_q.name, factors.phi_k.name)
            result.append(Strip(*names, factors.rank, first, *rest))
    return tuple(result)


def words_of_thread(threads: int, rows: int, width: int) -> int:
    """32-bit words of a thread's share of a tile of 16-bit elements."""
    lanes = 1 << (width // 8 - 1).bit_length()
    return 4 * -(-rows // (threads // lanes))


@dataclass(frozen=True)
class Paces:
    """Cycles that decide how `main` and the kernels for few rows share a GPU's multiprocessors.

    tile_step  of one multiprocessor, for a key block of one tile of `main`
    steps      of one multiprocessor, for a step of each kernel for few rows
    fetched    of the GPU's memory, to bring what such a step reads
    """

    tile_step: float
    steps: tuple[float, ...]
    fetched: tuple[float, ...]


@dataclass(frozen=True)
class MmaLayout:
    """A block of threads is `teams` of `warps` × `rows` query rows; a team's shared memory holds its q tile
    and then its ring.

    The teams of a block have the same rows and take turns in the key blocks; several are of one warp each.

    qk_chunks      16 bytes each, of a row of q and k
    factor_dim     columns of low-rank biases; they lie behind the q tile and behind each k tile
    key_numbers    float32 for each key that lie behind these, if q and k are quantised
    query_numbers  float32 for each row of q, likewise
    value_bytes    of an element of v
    joins          whether the teams' results meet in shared memory, in place of the tiles
    resident       blocks that one multiprocessor runs at a time
    keeps_queries  whether q stays in registers
    """

    warps: int
    rows: int
    block_k: int
    stages: int
    resident: int
    qk_chunks: int
    head_dim_v: int
    factor_dim: int = 0
    teams: int = 1
    key_numbers: int = 0
    query_numbers: int = 0
    value_bytes: int = 2
    joins: bool = False

    @property
    def block_q(self) -> int:
        return self.warps * self.rows

    @property
    def team_threads(self) -> int:
        return 32 * self.warps

    @property
    def threads(self) -> int:
        return self.teams * self.team_threads

    @property
    def q_row_bytes(self) -> int:
        return 16 * self.qk_chunks

    @property
    def q_factors(self) -> int:
        """Offset of the queries' side of low-rank biases."""
        return self.block_q * self.q_row_bytes

    @property
    def k_factors(self) -> int:
        """Offset of the keys' side in a slot of k."""
        return 16 * self.block_k * self.qk_chunks

    @property
    def k_numbers(self) -> int:
        """Offset of the keys' numbers in a slot of k: rows of block_k."""
        return self.k_factors + 2 * self.block_k * self.factor_dim

    @property
    def q_numbers(self) -> int:
        """Offset of the numbers of rows of q, one row's after the other's."""
        return self.q_factors + 2 * self.block_q * self.factor_dim

    @property
    def ring(self) -> int:
        """Offset of the first slot."""
        return self.q_numbers + 4 * self.block_q * self.query_numbers

    @property
    def slot_bytes(self) -> int:
        keys = self.k_numbers + 4 * self.block_k * self.key_numbers
        return max(keys, self.value_bytes * self.block_k * self.head_dim_v)

    @property
    def team_bytes(self) -> int:
        return self.ring + self.stages * self.slot_bytes

    @property
    def joined_row_bytes(self) -> int:
        """Of a row of a team's output in float32; 32 more let eight rows meet in different banks."""
        return 4 * -(-self.head_dim_v // 32) * 32 + 32

    @property
    def joined_statistics(self) -> int:
        """Offset of the teams' row maxima and row sums, behind their outputs, in the place of the rings."""
        return self.teams * self.block_q * self.joined_row_bytes

    @property
    def bytes(self) -> int:
        tiles = self.teams * self.team_bytes
        joined = self.joined_statistics + 8 * self.teams * self.block_q
        return max(tiles, joined) if self.joins else tiles

    def words(self, rows: int, width: int) -> int:
        return words_of_thread(self.team_threads, rows, width)

    @property
    def q_words(self) -> int:
        return self.words(self.block_q, 8 * self.qk_chunks)

    @property
    def ring_words(self) -> int:
        """Of the larger tile of k and v."""
        return self.words(self.block_k, max(8 * self.qk_chunks, self.head_dim_v))

    @property
    def registers(self) -> int:
        """What a thread may use."""
        return min(255, REGISTERS // (self.threads * self.resident) // 8 * 8)

    @property
    def accumulators(self) -> int:
        """Registers of a thread's scores and outputs."""
        return self.rows * (self.block_k + -(-self.head_dim_v // 16) * 16) // 32

    @property
    def keeps_queries(self) -> bool:
        others = OTHER_REGISTERS + (SCALING_REGISTERS if self.key_numbers else 0)
        return self.accumulators + self.rows * self.qk_chunks // 8 + others <= self.registers


FEW_ROWS, MORE_ROWS = 16, 64
"""Rows of the two tiles for few query rows: of one warp, whose block has several, and of a team."""
MOST_QUERIES = 64
"""Queries at most that count as few (`cuda/decode.py`)."""


def packs_heads(spec: AttentionSpec) -> bool:
    """Whether the query heads of a group share rows and keys: not if the keys have factors for each head."""
    return not spec.factors


OTHER_REGISTERS = 60
"""A thread's addresses, row statistics and operands on their way; fits what ptxas reports."""


SCALING_REGISTERS = 32
"""Numbers of rows and keys on their way while sums of integers become scores; likewise."""


def mma_layout(spec: AttentionSpec, tile: TileConfig) -> MmaLayout:
    """The layout of a kernel whose warps multiply matrices themselves."""
    opts = {o.name: o.value for o in tile.opts}
    return MmaLayout(
        tile.block_q // tile.inner_q,
        tile.inner_q,
        tile.block_k,
        tile.stages,
        opts.get("resident", 1),
        narrow_bytes(spec) // 16 if spec.variant.quant is not None else spec.head_dim // 8,
        spec.head_dim_v,
        8 * sum(strip.chunks for strip in factor_strips(spec)),
        opts.get("teams", 1),
        key_numbers(spec, tile),
        QUERY_NUMBERS if spec.variant.quant is not None else 0,
        1 if byte_values(spec) else 2,
        "teams" in opts,
    )


QUERY_NUMBERS = 2
"""A quantised query's scale and what smoothing the keys took from its scores."""


VALUE_KEYS = 16
"""Keys whose values of one channel, a byte each, lie side by side."""


def narrow_bytes(spec: AttentionSpec) -> int:
    """Bytes of a row of quantised queries or keys, with zeros that fill 16 bytes; for e4m3, whose products
    are never less deep, 32."""
    quant = spec.variant.quant
    width = spec.head_dim // 2 if half_bytes(spec) else spec.head_dim
    return round_up(width, 32 if quant is not None and quant.qk == "fp8" else 16)


def query_means(tile: TileConfig) -> int:
    """Blocks of queries that share a mean, in a query block, at most."""
    latest = QUERY_BLOCK - math.gcd(tile.block_q, QUERY_BLOCK)  # where a query block may begin
    return -(-(latest + tile.block_q) // QUERY_BLOCK)


def key_numbers(spec: AttentionSpec, tile: TileConfig) -> int:
    """A quantised key's scale and, where queries are smoothed, its products with their means."""
    quant = spec.variant.quant
    if quant is None:
        return 0
    return 1 + (query_means(tile) if quant.smooth_q else 0)


# -------------------------------------------------------------------------------------- backward
BACKWARD_SHARES = {1: (56, 256), 2: (24, 240), 3: (32, 160)}
"""By warpgroups, as CONSUMER_REGISTERS: where sums are large, each register of the one thread that fetches
costs two."""
DEFERRED_OTHERS = 32
"""A thread's registers beside sums, results and packed operands; fits what ptxas reports."""
BACKWARD_SLAB = 16
"""Rows of a warp in a backward pass: its sums take twice the registers of a forward pass."""


@dataclass(frozen=True)
class BackwardLayout:
    """A block of threads owns `warps` × `rows` queries, or keys, and meets `block_k` of the others at a time.

    Shared memory holds two tiles of its rows (q and d_out, or k and v) and then a ring of slots with two
    tiles of the others and, for each query, two float32 of its row.

    resident    blocks that one multiprocessor runs at a time
    apart       whether d_k and d_v are the sums of kernels of their own
    factor_dim  columns of low-rank biases; they lie behind the rows' tiles and behind those of a slot
    tables      whose elements distances choose: where queries are owned, each has a tile behind the ring
    """

    warps: int
    rows: int
    block_k: int
    stages: int
    resident: int
    head_dim: int
    head_dim_v: int
    apart: bool = False
    factor_dim: int = 0
    tables: int = 0

    maps: ClassVar[bool] = False
    """Whether tiles come by TMA."""

    @property
    def block_q(self) -> int:
        return self.warps * self.rows

    @property
    def threads(self) -> int:
        return 32 * self.warps

    @property
    def block_threads(self) -> int:
        """With those that only fetch."""
        return self.threads

    @property
    def diagonals(self) -> int:
        """Distances of a tile."""
        return self.block_q + self.block_k - 1

    @property
    def distance_tile_bytes(self) -> int:
        """Of a tile's gradients in float32, whose diagonals lie in different banks."""
        return 4 * self.block_q * (self.block_k + 1)

    def distances(self, table: int) -> int:
        """Offset of what a table needs."""
        return self.bytes + table * (self.distance_tile_bytes + 8 * self.diagonals)

    @property
    def query_bytes(self) -> int:
        """Shared memory of the kernel that owns queries."""
        return self.distances(self.tables)

    @property
    def team_threads(self) -> int:
        return self.threads

    @property
    def second(self) -> int:
        """Offset of the second tile of the block's rows."""
        return 2 * self.block_q * self.head_dim

    @property
    def factors(self) -> int:
        """Offset of the columns of low-rank biases."""
        return self.second + 2 * self.block_q * self.head_dim_v

    @property
    def ring(self) -> int:
        return self.factors + 2 * self.block_q * self.factor_dim

    @property
    def slot_second(self) -> int:
        """Offset in a slot of the second tile."""
        return 2 * self.block_k * self.head_dim

    @property
    def slot_factors(self) -> int:
        return self.slot_second + 2 * self.block_k * self.head_dim_v

    @property
    def slot_statistics(self) -> int:
        return self.slot_factors + 2 * self.block_k * self.factor_dim

    @property
    def slot_bytes(self) -> int:
        return self.slot_statistics + 8 * self.block_k

    @property
    def bytes(self) -> int:
        return self.ring + self.stages * self.slot_bytes

    def words(self, rows: int, width: int) -> int:
        return words_of_thread(self.threads, rows, width)

    @property
    def ring_words(self) -> int:
        """Of a thread's share of what is fetched at once: a slot's first tile, or second and statistics."""
        first, second = (self.words(self.block_k, d) for d in (self.head_dim, self.head_dim_v))
        return max(first, second + self.words(self.block_k // 2, 8))

    @property
    def registers(self) -> int:
        """What a thread may use."""
        return min(255, REGISTERS // (self.threads * self.resident) // 8 * 8)

    @property
    def accumulators(self) -> int:
        """Registers of a thread's sums and of two products' results."""
        widths = [-(-width // 16) * 16 for width in (self.head_dim, self.head_dim_v)]
        width = max(widths) if self.apart else sum(widths)
        width += -(-self.factor_dim // 16) * 16
        return self.rows * (width + 2 * self.block_k) // 32

    def defers(self, columns: int, packed: int) -> bool:
        """Whether products added to sums of so many columns run on under the next block's first two.

        Then their operands, `packed` of them, and these two's results are in registers together.
        """
        operands = packed * self.block_k // 4
        needed = columns // 2 + self.block_k + operands + DEFERRED_OTHERS
        return needed <= self.registers


@dataclass(frozen=True)
class WarpgroupBackwardLayout(BackwardLayout):
    """Warps in fours own 64 rows together, and one more warpgroup fetches by TMA.

    Tiles are columns of 64 elements (CHUNK). Statistics, messages and barriers follow the ring: `full` and
    `empty` are a barrier each for every slot; `entries`, int32 for each, say which block is in it.
    """

    maps = True
    pair_tensors: int = 0

    @property
    def consumers(self) -> int:
        return self.threads // WARPGROUP

    @property
    def block_threads(self) -> int:
        return self.threads + WARPGROUP

    def _tile_bytes(self, rows: int, width: int) -> int:
        return 2 * rows * CHUNK * chunks(width)

    @property
    def second(self) -> int:
        return self._tile_bytes(self.block_q, self.head_dim)

    @property
    def factors(self) -> int:
        return self.second + self._tile_bytes(self.block_q, self.head_dim_v)

    @property
    def slot_second(self) -> int:
        return self._tile_bytes(self.block_k, self.head_dim)

    @property
    def slot_factors(self) -> int:
        return self.slot_second + self._tile_bytes(self.block_k, self.head_dim_v)

    @property
    def ring(self) -> int:
        return self.factors + self._tile_bytes(self.block_q, self.factor_dim)

    @property
    def slot_pairs(self) -> int:
        """Offset in a slot of tiles of the tensors that scores read at (query, key)."""
        return self.slot_factors + self._tile_bytes(self.block_k, self.factor_dim)

    @property
    def pair_bytes(self) -> int:
        """Of one such tile, queries × keys, in the kernel where it is larger."""
        by_queries = self._tile_bytes(self.block_q, self.block_k)
        return max(by_queries, self._tile_bytes(self.block_k, self.block_q))

    @property
    def slot_bytes(self) -> int:
        return self.slot_pairs + self.pair_tensors * self.pair_bytes

    @property
    def statistics(self) -> int:
        return self.ring + self.stages * self.slot_bytes

    @property
    def statistics_bytes(self) -> int:
        """Of a slot."""
        return 8 * self.block_k

    @property
    def own_full(self) -> int:
        """A barrier that the block's own rows have come to."""
        return self.statistics + self.stages * self.statistics_bytes

    @property
    def factors_full(self) -> int:
        """A barrier that a query head's columns of low-rank biases have come to, and the next after it."""
        return self.own_full + 8

    @property
    def factors_empty(self) -> int:
        return self.factors_full + 8

    @property
    def full(self) -> int:
        return self.factors_empty + 8

    @property
    def empty(self) -> int:
        return self.full + 8 * self.stages

    @property
    def entries(self) -> int:
        return self.empty + 8 * self.stages

    @property
    def bytes(self) -> int:
        return self.entries + round_up(4 * self.stages, 16)

    @property
    def shares(self) -> tuple[int, int]:
        """Registers of a thread that fetches and of one that computes (setmaxnreg)."""
        return BACKWARD_SHARES[self.consumers]

    @property
    def registers(self) -> int:
        return min(255, self.shares[1])


@dataclass(frozen=True)
class QueriesLayout:
    """Of the kernel that multiplies gradients of scores with keys (`cuda/sm90_products.py`).

    A ring of slots, each with ROWS keys: for every consumer their gradients with ROWS queries, then the keys
    themselves. Messages and barriers, `full` and `empty` for every slot, follow.
    """

    consumers: int
    stages: int
    head_dim: int

    keys: ClassVar[int] = ROWS
    """Of a slot."""

    @property
    def block_q(self) -> int:
        return self.consumers * ROWS

    @property
    def threads(self) -> int:
        """That multiply."""
        return self.consumers * WARPGROUP

    @property
    def block_threads(self) -> int:
        """With the warp that fetches."""
        return self.threads + 32

    @property
    def warps(self) -> int:
        return self.threads // 32

    @property
    def panel_bytes(self) -> int:
        """Of 64 columns of a slot's keys: channels, or queries of gradients."""
        return 2 * self.keys * CHUNK

    @property
    def slot_keys(self) -> int:
        """Offset in a slot of the keys."""
        return self.consumers * self.panel_bytes

    @property
    def keys_bytes(self) -> int:
        return chunks(self.head_dim) * self.panel_bytes

    @property
    def slot_bytes(self) -> int:
        return self.slot_keys + self.keys_bytes

    @property
    def full(self) -> int:
        return self.stages * self.slot_bytes

    @property
    def empty(self) -> int:
        return self.full + 8 * self.stages

    @property
    def entries(self) -> int:
        return self.empty + 8 * self.stages

    @property
    def bytes(self) -> int:
        return self.entries + round_up(4 * self.stages, 16)


@dataclass(frozen=True)
class PairsLayout:
    """Of the kernel of a gradient at (query, key) (`cuda/sm90_pairs.py`), whose tile is block_q × block_k.

    A ring of slots, each with the rows and columns of one product, then a tile of the tensor itself. Barriers
    follow: `full` and `empty` for every slot, and one of each for the tensor's tile.
    """

    warps: int
    block_k: int
    stages: int
    head_dim: int
    head_dim_v: int
    factor_dim: int

    rows: ClassVar[int] = BACKWARD_SLAB
    """Of a warp."""

    @classmethod
    def of(cls, spec: AttentionSpec, tile: TileConfig) -> PairsLayout:
        factor_dim = 8 * sum(strip.chunks for strip in factor_strips(spec))
        warps = tile.block_q // BACKWARD_SLAB
        return cls(
            warps, tile.block_k, tile.stages, spec.head_dim, spec.head_dim_v, factor_dim
        )  # fmt: skip

    @property
    def block_q(self) -> int:
        return self.warps * self.rows

    @property
    def threads(self) -> int:
        """That multiply."""
        return 32 * self.warps

    @property
    def block_threads(self) -> int:
        return self.threads + WARPGROUP

    @property
    def _panels(self) -> int:
        return max(map(chunks, (self.head_dim, self.head_dim_v, self.factor_dim)))

    @property
    def slot_columns(self) -> int:
        """Offset in a slot of the second tile."""
        return 2 * self.block_q * CHUNK * self._panels

    @property
    def slot_bytes(self) -> int:
        return self.slot_columns + 2 * self.block_k * CHUNK * self._panels

    @property
    def tensor(self) -> int:
        return self.stages * self.slot_bytes

    @property
    def tensor_bytes(self) -> int:
        return 2 * self.block_q * CHUNK * chunks(self.block_k)

    @property
    def tensor_full(self) -> int:
        return self.tensor + self.tensor_bytes

    @property
    def tensor_empty(self) -> int:
        return self.tensor_full + 8

    @property
    def full(self) -> int:
        return self.tensor_empty + 8

    @property
    def empty(self) -> int:
        return self.full + 8 * self.stages

    @property
    def bytes(self) -> int:
        return self.empty + 8 * self.stages

    @property
    def accumulators(self) -> int:
        """Registers of a thread's sums and of two products' results."""
        return self.rows * 3 * self.block_k // 32

    @property
    def shares(self) -> tuple[int, int]:
        """Registers of a thread that fetches and of one that computes (setmaxnreg)."""
        return BACKWARD_SHARES[self.threads // WARPGROUP]


def backward_layout(spec: AttentionSpec, tile: TileConfig) -> BackwardLayout:
    """The layout of a backward pass: of warpgroups if its inner tile has their rows."""
    opts = {o.name: o.value for o in tile.opts}
    by_warpgroups = tile.inner_q == ROWS
    rows = BACKWARD_SLAB if by_warpgroups else tile.inner_q
    make: Callable[..., BackwardLayout] = BackwardLayout
    if by_warpgroups:
        make = partial(WarpgroupBackwardLayout, pair_tensors=len(pair_elements(spec)))
    return make(
        tile.block_q // rows,
        rows,
        tile.block_k,
        tile.stages,
        opts.get("resident", 1),
        spec.head_dim,
        spec.head_dim_v,
        bool(opts.get("apart", 0)),
        8 * sum(strip.chunks for strip in factor_strips(spec)),
        len(list(of_place(aux_gradients(spec)[0], "distances"))),
    )
