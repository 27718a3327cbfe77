"""Shared memory of the CUDA kernels: where tiles and barriers lie. Plain arithmetic, for targets too."""

from __future__ import annotations

from dataclasses import dataclass

from attngen.expr import SCORE
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

    q_full, q_empty   a barrier each for every consumer; k_full … v_empty one for every stage
    entries           int32 for every stage of K: what the producer says of the block
    coordinates       4 int32 for every consumer: the tile that the producer gives it
    """

    consumers: int
    block_k: int
    stages: int
    q_chunks: int
    v_chunks: int

    @property
    def threads(self) -> int:
        return WARPGROUP * (1 + self.consumers)

    @property
    def q_bytes(self) -> int:
        """Of the 64 rows of one consumer."""
        return ROWS * self.q_chunks * CHUNK * 2

    @property
    def k_bytes(self) -> int:
        return self.block_k * self.q_chunks * CHUNK * 2

    @property
    def v_bytes(self) -> int:
        return self.block_k * self.v_chunks * CHUNK * 2

    def q(self, consumer: int) -> int:
        return consumer * self.q_bytes

    @property
    def k(self) -> int:
        return self.consumers * self.q_bytes

    @property
    def v(self) -> int:
        return self.k + self.stages * self.k_bytes

    @property
    def q_full(self) -> int:
        return self.v + self.stages * self.v_bytes

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
    def entries(self) -> int:
        return self.v_empty + 8 * self.stages

    @property
    def coordinates(self) -> int:
        return self.entries + 4 * self.stages

    @property
    def bytes(self) -> int:
        return self.coordinates + 16 * self.consumers


def sm90_layout(spec: AttentionSpec, tile: TileConfig) -> Sm90Layout:
    """The shared memory of the sm_90a forward kernel."""
    return Sm90Layout(
        tile.block_q // ROWS,
        tile.block_k,
        tile.stages,
        chunks(spec.head_dim),
        chunks(spec.head_dim_v),
    )


def consumer_registers(spec: AttentionSpec, tile: TileConfig) -> tuple[int, int]:
    """Registers a consumer thread needs (estimate) and gets.

    Half a row of scores and of the output, the packed weights, and what addresses, the softmax and a score
    function take.
    The registers of an SM, 65,536, less what the producer keeps, over the consumers (setmaxnreg).
    """
    needed = tile.block_k // 2 + spec.head_dim_v // 2 + tile.block_k // 4 + 32
    if spec.plain_score != SCORE:
        needed += 20
    return needed, CONSUMER_REGISTERS[tile.block_q // ROWS]


PRODUCER_REGISTERS = {1: 56, 2: 40, 3: 32}
CONSUMER_REGISTERS = {1: 256, 2: 232, 3: 160}
"""By consumers. setmaxnreg hands out what the launch got (65,536 / threads, rounded down to a multiple of 8,
for each thread) and waits for ever for more."""
