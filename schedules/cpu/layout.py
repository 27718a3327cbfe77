"""What a CPU kernel keeps where: vector facts and the scratch of one thread, known without lowering."""

from __future__ import annotations

from dataclasses import dataclass

from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


@dataclass(frozen=True)
class Isa:
    """What kernels may use.

    lanes        float32 per vector register
    has_scalef   AVX-512's vreduce and vscalef
    tile_dtype   what matrix tiles multiply, if there are any
    pair_dtype   what dot products of two 16-bit elements a lane multiply, if there are any
    """

    lanes: int
    has_scalef: bool = False
    tile_dtype: str | None = None
    pair_dtype: str | None = None


TILE_ROWS = 16
"""Rows of a matrix tile of AMX; a row is 64 bytes (Intel 355828-002, palette 1)."""
TILE_DEPTH = 32
"""16-bit elements of a row: the products that one instruction adds up."""


TILE_BYTES = 64
"""Bytes of a row."""


def in_tiles(spec: AttentionSpec, isa: Isa) -> bool:
    """Whether the matrix products of `spec` are computed by matrix tiles.

    On quantised operands they are where both products are of bytes.
    """
    if spec.variant.quant is not None:
        return isa.tile_dtype is not None and byte_values(spec)
    return isa.tile_dtype == spec.dtype


def in_pairs(spec: AttentionSpec, isa: Isa) -> bool:
    """Whether the matrix products of `spec` are dot products of pairs of elements."""
    return spec.variant.quant is None and isa.pair_dtype == spec.dtype


def tile_keys(spec: AttentionSpec) -> int:
    """Keys whose weights a matrix tile holds."""
    return TILE_DEPTH if spec.variant.quant is None else TILE_BYTES


WORD_BYTES = 4
"""Neighbouring bytes that a lane of a byte dot product multiplies and adds up (AVX-512 VNNI)."""


def byte_values(spec: AttentionSpec) -> bool:
    """Whether weights and values are bytes."""
    return spec.variant.quant is not None and spec.variant.quant.pv != "float"


def half_bytes(spec: AttentionSpec) -> bool:
    """Whether keys are kept as integers of four bits."""
    return spec.variant.quant is not None and spec.variant.quant.qk == "int4"


def round_up(value: int, step: int) -> int:
    """The least multiple of `step` that is not below `value`."""
    return -(-value // step) * step


def item_rows(tile: TileConfig, listed: bool) -> int:
    """Queries of a work item of `main`.

    A fourth of a query block, so that many threads find work; neighbours that one thread takes together
    form one block, which reads the keys once. Where a plan lists the tiles, what it calls a block.
    """
    rows = tile.block_q // 4
    return tile.block_q if listed or rows % tile.inner_q or not rows else rows


@dataclass(frozen=True)
class ScratchLayout:
    """Offsets (float32 elements) of one thread's scratch: sub-blocks first, then what they share."""

    columns: int
    first_learned: int
    first_found: int
    width_v: int
    inner_q: int
    sub_blocks: int
    block_k: int
    score_rows: int
    weight_rows: int
    packed_k: int
    packed_v: int
    gathered: int
    key_columns: int
    distance_tables: int
    lanes: int

    @property
    def out(self) -> int:
        return self.columns * self.inner_q

    @property
    def row_max(self) -> int:
        return self.out + self.width_v * self.inner_q

    @property
    def row_sum(self) -> int:
        return self.row_max + self.inner_q

    @property
    def sub_block(self) -> int:
        return self.row_sum + self.inner_q

    @property
    def scores(self) -> int:
        return self.sub_blocks * self.sub_block

    @property
    def weights(self) -> int:
        return self.scores + self.score_rows * self.inner_q

    @property
    def keys(self) -> int:
        return self.weights + self.weight_rows * self.inner_q

    @property
    def values(self) -> int:
        return self.keys + self.block_k * self.packed_k

    @property
    def gathers(self) -> int:
        return self.values + self.block_k * self.packed_v

    @property
    def key_factors(self) -> int:
        return self.gathers + self.gathered * self.block_k * self.inner_q

    @property
    def key_column(self) -> int:
        """Length of one factor of the keys: whole vectors of a block."""
        return -(-self.block_k // self.lanes) * self.lanes

    @property
    def distances(self) -> int:
        vectors = self.inner_q // self.lanes
        return self.key_factors + vectors * self.key_columns * self.key_column

    @property
    def distance_count(self) -> int:
        """Distances q − k between the rows of all sub-blocks and the keys of a block."""
        return self.sub_blocks * self.inner_q + self.block_k - 1

    @property
    def bytes(self) -> int:
        elements = self.distances + self.distance_tables * self.distance_count
        return -(-elements // 16) * 64


def scratch_layout(spec: AttentionSpec, tile: TileConfig, isa: Isa) -> ScratchLayout:
    """The scratch of `main`.

    16-bit keys and values are unpacked to float32 tile by tile, or for matrix tiles stay 16-bit, padded
    to whole tiles; for products of pairs only values are packed, two keys a row; what the score gathers
    at (q, k) is transposed tile by tile; what it gathers at
    distances q − k is read once a key block. Columns are those of the dot product, of learned and then
    of found factors; the keys' side of found ones lies in `key_factors`, a start and its columns for
    each vector of rows.
    """
    tiles = in_tiles(spec, isa)
    if tiles and spec.variant.quant is None:
        width_v = round_up(spec.head_dim_v, TILE_ROWS)
        queries = packed_k = round_up(spec.head_dim, TILE_DEPTH) // 2
        packed_v = width_v // 2
        # two chunks of scores, which stay in L1, and 16-bit weights of the block
        score_rows, weight_rows = 2 * TILE_DEPTH, tile.block_k // 2
    elif spec.variant.quant is not None:
        # words of bytes, then the queries' scales and what smoothing took; keys are read as they lie
        queries = round_up(spec.head_dim, TILE_BYTES if tiles else WORD_BYTES) // WORD_BYTES + 2
        width_v = round_up(spec.head_dim_v, TILE_ROWS) if tiles else spec.head_dim_v
        unpacked = spec.dtype != "float32" and not byte_values(spec)
        # half bytes of keys are unpacked
        packed_k = queries - 2 if half_bytes(spec) else 0
        packed_v = width_v if unpacked else 0
        # the results of two tiles of values, before they are added to the output
        score_rows, weight_rows = tile.block_k, 2 * TILE_ROWS if tiles else 0
    elif in_pairs(spec, isa):
        queries, width_v = round_up(spec.head_dim, TILE_DEPTH) // 2, spec.head_dim_v
        packed_k, packed_v = 0, round_up(width_v, isa.lanes) // 2
        score_rows, weight_rows = tile.block_k, 0
    else:
        packed = spec.dtype != "float32"
        queries, width_v = spec.head_dim, spec.head_dim_v
        packed_k, packed_v = (queries, width_v) if packed else (0, 0)
        score_rows, weight_rows = tile.block_k, 0  # weights take the place of scores
    learned = sum(f.rank for f in spec.factors)
    found = len(spec.factored.columns) if spec.factored is not None else 0
    return ScratchLayout(
        columns=queries + learned + found,
        first_learned=queries,
        first_found=queries + learned,
        width_v=width_v,
        inner_q=tile.inner_q,
        sub_blocks=tile.block_q // tile.inner_q,
        block_k=tile.block_k,
        score_rows=score_rows,
        weight_rows=weight_rows,
        packed_k=packed_k,
        packed_v=packed_v,
        gathered=len(spec.pair_gathers),
        key_columns=1 + found if spec.factored is not None else 0,
        distance_tables=len(spec.distance_gathers),
        lanes=isa.lanes,
    )


# ---------------------------------------------------------------------------------------- few queries
DECODE_ROWS = 16
"""Queries a head up to which keys are split over items and grouped heads share them; rows of an item."""
DECODE_CHUNK = 512
"""Keys of one item of the decode kernel: fixed, so that results do not depend on the threads."""


@dataclass(frozen=True)
class DecodeLayout:
    """Offsets (float32 elements) of one thread's scratch in the decode kernel; everything by rows.

    `depth` is head_dim padded with zeros to whole vectors.
    """

    depth: int
    width_v: int
    block_k: int

    @property
    def out(self) -> int:
        return DECODE_ROWS * self.depth

    @property
    def scores(self) -> int:
        return self.out + DECODE_ROWS * self.width_v

    @property
    def row_max(self) -> int:
        return self.scores + DECODE_ROWS * self.block_k

    @property
    def row_sum(self) -> int:
        return self.row_max + DECODE_ROWS

    @property
    def rescale(self) -> int:
        return self.row_sum + DECODE_ROWS

    @property
    def bytes(self) -> int:
        return -(-(self.rescale + DECODE_ROWS) // 16) * 64


def decode_tile(isa: Isa) -> TileConfig:
    """Blocks of 64 keys, which stay in L1 while the rows of a group use them; a vector of them at a time."""
    return TileConfig(DECODE_ROWS, 64, DECODE_ROWS, isa.lanes)


def short_tile(isa: Isa) -> TileConfig:
    """DECODE_ROWS queries at most against one chunk of keys: registers for no more rows than there are."""
    inner_q = isa.lanes if isa.lanes == DECODE_ROWS else 2 * isa.lanes
    return TileConfig(DECODE_ROWS, 64, inner_q, 8 if isa.lanes == DECODE_ROWS else 4)


def decode_layout(spec: AttentionSpec, isa: Isa) -> DecodeLayout:
    """The scratch of the decode kernel."""
    depth = -(-spec.head_dim // isa.lanes) * isa.lanes
    return DecodeLayout(depth, spec.head_dim_v, decode_tile(isa).block_k)


def decodes(spec: AttentionSpec) -> bool:
    """Whether a program has decode kernels: softmax, no factors that differ between grouped heads, and
    nothing quantised (quantising would cost more than a few queries do)."""
    variant = spec.variant
    return variant.normalizer == "softmax" and not spec.factors and variant.quant is None
