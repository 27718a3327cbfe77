"""What all CUDA targets have in common."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from attngen.errors import UnsupportedError
from attngen.expr import SCORE, K, Q
from attngen.factors import Factorisation
from attngen.masks import row_bounds
from attngen.schedules.cpu.layout import byte_values
from attngen.schedules.cuda.layout import (
    FEW_ROWS,
    MORE_ROWS,
    OTHER_REGISTERS,
    VALUE_KEYS,
    MmaLayout,
    mma_layout,
)
from attngen.spec import AttentionSpec
from attngen.targets.instructions import Instructions, count
from attngen.targets.rules import refuse_byte_weights, refuse_slabs
from attngen.tiling import Opt, TileConfig

IN_FLIGHT = 96 * 1024
"""Bytes on their way to one SM that keep the memory busy: an H200's 4.8 TB/s over 132 SMs are 36 KB in a
microsecond, what a load takes under load; twice that and half as much again, as warps also compute."""
DECODE_SLAB = 16
"""Query rows of a warp that decodes."""
SCALED = 48
"""Scores of a warp that decodes, for each of which a register of a thread's holds what it is scaled from;
fits what ptxas reports."""


@dataclass(frozen=True)
class CudaTarget:
    """Facts of a compute capability (CUDA C++ Programming Guide 12.9, tables 28 to 30).

    arch           what NVRTC compiles for
    capability     (major, minor) that the GPU must have
    shared_bytes   of one block at most
    tensor_rate    multiply-adds of 16-bit matrix units a cycle in one SM; special_rate: exponentials
    mma            shape of a warp's matrix instruction: decides its unit and the way into shared memory
    lacks          formats of quantised operands that it has no instructions for
    quantised      pairs of formats (qk, pv) that it has kernels for
    """

    name: str
    arch: str
    capability: tuple[int, int]
    shared_bytes: int
    tensor_rate: int
    special_rate: int
    dtypes: tuple[str, ...] = field(default=("float16", "bfloat16"), kw_only=True)

    mma: str = field(default="m16n8k16", kw_only=True)

    portable = False  # whether newer GPUs run the target's PTX
    kind = "cuda"
    device = "cuda"
    lacks: tuple[str, ...] = field(default=(), kw_only=True)
    quantised: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)

    default_dtype = "float16"
    positive_scale = True  # maxima are taken before the factor

    @property
    def copies_async(self) -> bool:
        """Whether tiles reach shared memory without passing through registers."""
        return self.capability >= (8, 0)

    @property
    def reserved(self) -> int:
        """Bytes of shared memory that each resident block takes besides its own."""
        return 1024 if self.capability >= (8, 0) else 0

    @property
    def sm_shared(self) -> int:
        """Bytes of shared memory of an SM."""
        return self.shared_bytes + self.reserved

    def requirements(self, spec: AttentionSpec) -> dict[str, list[int]]:
        """What a package's manifest demands of a machine."""
        return {"capability": list(self.capability)}

    def spill_limit(self, spec: AttentionSpec) -> int | None:
        """Bytes that a thread may spill before a build passes over the tile; None: it never does."""
        return None

    def tuned_as(self, spec: AttentionSpec) -> str:
        """The target whose tuned records hold for `spec`."""
        return self.name

    def refuse(self, spec: AttentionSpec) -> None:
        """Raise UnsupportedError for what no tile of this target can do."""
        subject = f"variant {spec.variant.name!r} on {self.name}"
        if spec.dtype not in self.dtypes:
            raise UnsupportedError(
                f"{subject}: the matrix units take {' and '.join(self.dtypes)}, got {spec.dtype}; build it "
                f"with dtype={self.dtypes[0]}, or for a CPU"
            )
        if spec.variant.quant is not None and spec.variant.paged is not None:
            raise UnsupportedError(
                f"{subject}: keys in pages are not quantised; build it without quant=, or without paged= "
                "and keep what quantise_kv makes of contiguous keys"
            )
        refuse_byte_weights(spec, self.name)
        refuse_slabs(spec, self.name, any_slab=True)

    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        raise NotImplementedError

    def check(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if `tile` breaks a rule."""
        raise NotImplementedError

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated cycles per score and per SM; lower is better."""
        raise NotImplementedError

    def few_tiles(self, spec: AttentionSpec) -> tuple[TileConfig, TileConfig] | None:
        """The tiles for FEW_ROWS and for MORE_ROWS query rows, if there are both."""
        few, more = (self.decode_tile(spec, rows) for rows in (FEW_ROWS, MORE_ROWS))
        return (few, more) if few is not None and more is not None else None

    def decode_tile(self, spec: AttentionSpec, rows: int) -> TileConfig | None:
        """The tile for few query rows, FEW_ROWS or MORE_ROWS at a time.

        None if a thread's registers hold none, or if queries are smoothed: every call then reads and
        quantises all keys, whatever the kernel after it does.
        """
        if spec.variant.quant is not None and spec.variant.quant.smooth_q:
            return None
        tiles = self.decode_tiles(spec, rows)
        return tiles[0] if tiles else None

    def decode_tiles(self, spec: AttentionSpec, rows: int) -> list[TileConfig]:
        """The tiles for few query rows, `rows` at a time, the best one first.

        Of FEW_ROWS, several warps have the same and rings of their own; MORE_ROWS are those of one team.
        Reading keys is all that takes time: bytes on their way for the memory's latency, then two blocks on
        an SM, so that one computes while another starts or ends, two warps for each issue slot, rows of a
        warp (with 32, operands are read half as often: up to 5 % on an H200), more bytes on their way, rings
        with slack, long steps.
        """
        ranked: list[tuple[tuple[int, ...], TileConfig]] = []
        for inner, teams, block_k, stages, resident in itertools.product(
            (DECODE_SLAB,) if rows == FEW_ROWS else (DECODE_SLAB, 2 * DECODE_SLAB),
            (2, 4, 8) if rows == FEW_ROWS else (1,), (16, 32, 64),
            (2, 3, 4) if self.copies_async else (2,), (1, 2, 3, 4),
        ):  # fmt: skip
            opts = (Opt("resident", resident), Opt("teams", teams))
            tile = TileConfig(rows, block_k, inner, 16, stages, opts)
            lay = mma_layout(spec, tile)
            fits = lay.bytes <= self.shared_bytes and (spec.variant.paged or 0) % block_k == 0
            fits = fits and not (byte_values(spec) and block_k % (2 * VALUE_KEYS))
            fits = fits and resident * (lay.bytes + self.reserved) <= self.sm_shared
            if not fits or self._decode_registers(spec, lay) > lay.registers:
                continue
            in_flight = resident * teams * (stages - 1) * lay.slot_bytes
            rank = (
                min(in_flight, IN_FLIGHT // 2), min(resident, 2), min(resident * teams * lay.warps, 8), inner,
                min(in_flight, IN_FLIGHT), min(stages, 3), block_k, -resident * teams, teams, -stages,
            )  # fmt: skip
            ranked.append((rank, tile))
        return [tile for _, tile in sorted(ranked, key=lambda entry: entry[0], reverse=True)]

    def _decode_registers(self, spec: AttentionSpec, lay: MmaLayout) -> int:
        """What a thread needs (estimate); a mask that is no interval needs positions, scores may more."""
        fetched = 0 if self.copies_async else lay.ring_words + 16
        positions = 0 if row_bounds(spec.variant.mask_expr) is not None else lay.rows
        function = 12 if spec.plain_score != SCORE else 0
        more = fetched + positions + function + OTHER_REGISTERS
        if spec.variant.quant is not None:
            more += lay.rows * lay.block_k // SCALED
        return lay.accumulators + lay.rows * lay.block_k // 64 + more

    def score_instructions(self, spec: AttentionSpec) -> float:
        """Estimated instructions of the score function and the mask for one score."""
        integers = frozenset(a.name for a in spec.variant.aux if a.decl.is_integer)
        changing = frozenset({Q, K, SCORE})
        counter = Instructions(1, True, changing, changing, integers)
        return count([spec.plain_score, spec.variant.mask_expr], counter)

    def factoring_costs(self, spec: AttentionSpec, found: Factorisation) -> tuple[float, float]:
        """Factors are never cheaper: 16-bit columns would not hold positions exactly."""
        return float("inf"), 0.0
