"""sm_70 to sm_89: the tiling rules of kernels whose warps multiply matrices themselves."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace

from attngen.errors import TileError
from attngen.expr import SCORE, K, Q
from attngen.masks import row_bounds
from attngen.schedules.cpu.layout import byte_values
from attngen.schedules.cuda.layout import (
    BACKWARD_SLAB,
    OTHER_REGISTERS,
    VALUE_KEYS,
    MmaLayout,
    backward_layout,
    mma_layout,
)
from attngen.spec import AttentionSpec
from attngen.targets.cuda import CudaTarget
from attngen.targets.rules import (
    check_levels,
    check_pages,
    check_sparse_blocks,
    granule_waste,
    sparse_waste,
)
from attngen.tiling import Opt, TileConfig

STEP = {"m8n8k4": 60, "m16n8k8": 60, "m16n8k16": 350}
"""Cycles that half a key block costs whatever its size: a barrier, the first operands' way, maxima. From
simulations of sm_70; on sm_80's unit what fits 24 tiles timed on an H200 (`benchmarks/sm80.py --tiles 6`).
"""
ALONE = 0.4
"""Share of other work that one warp does not do beside its own products on sm_70, from simulations of tiles
(`benchmarks/sm70_model.py`)."""
SCALING = 4.0
"""Instructions that make a score of a sum of integers: two scales and what smoothing took."""
ROW_CHOICES = (16, 32)
"""Query rows of a warp."""
SHARED_RATE = 128
"""Bytes of shared memory that an SM reads or writes a cycle."""


@dataclass(frozen=True)
class MmaTarget(CudaTarget):
    """A GPU without wgmma.

    sm_threads    threads of an SM; l2_bytes is that of the largest common chip
    """

    sm_threads: int
    l2_bytes: int

    portable = True
    kind = "cuda_mma"

    def spill_limit(self, spec: AttentionSpec) -> int | None:
        """Nothing may spill."""
        return 0

    # ------------------------------------------------------------------------------ tiling rules
    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        for warps in (4, 8):
            for rows in ROW_CHOICES:
                for block_k in (16, 32, 48, 64, 96, 128):
                    for stages in (2, 3, 4) if self.copies_async else (2,):
                        for resident in (1, 2, 3):
                            opts = (Opt("resident", resident),)
                            yield TileConfig(warps * rows, block_k, rows, 16, stages, opts)

    def check(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if `tile` breaks a rule."""

        def refuse(reason: str) -> None:
            raise TileError(f"tile {tile} on {self.name}: {reason}")

        for opt in tile.opts:
            if opt.name != "resident" or opt.value < 1:
                refuse(f"the only option is resident (blocks of an SM, 1 or more), got {opt}")
        if tile.inner_q not in ROW_CHOICES or tile.inner_k != 16:
            rows = " or ".join(map(str, ROW_CHOICES))
            refuse(
                f"inner must be ({rows}, 16): a warp's query rows and the keys of one step of P·V"
            )
        check_levels(tile)
        warps = tile.block_q // tile.inner_q
        if warps > 8 or warps & (warps - 1):
            refuse(f"block_q={tile.block_q} must be 1, 2, 4 or 8 warps of {tile.inner_q} rows")
        choices = range(2, 5) if self.copies_async else range(2, 3)
        if tile.stages not in choices:
            refuse(
                f"stages must be {' or '.join(map(str, choices))}, the slots of the ring of k and v"
            )
        check_sparse_blocks(spec, tile, self.name)
        check_pages(spec, tile, self.name)
        if byte_values(spec) and tile.block_k % (2 * VALUE_KEYS):
            refuse(
                f"block_k must be a multiple of {2 * VALUE_KEYS}, the keys of a product of bytes"
            )
        lay = mma_layout(spec, tile)
        if lay.bytes > self.shared_bytes:
            refuse(
                f"needs {lay.bytes:,} B of shared memory ({lay.ring:,} for q, {tile.stages} × "
                f"{lay.slot_bytes:,} for k and v), a block has {self.shared_bytes:,}"
            )
        taken = lay.resident * (lay.bytes + self.reserved)
        if taken > self.sm_shared or lay.resident * lay.threads > self.sm_threads:
            refuse(
                f"{lay.resident} blocks need {taken:,} B of shared memory and "
                f"{lay.resident * lay.threads} threads, an SM has {self.sm_shared:,} and {self.sm_threads}"
            )
        needed = self._registers(spec, lay)
        if needed > lay.registers:
            refuse(
                f"a thread needs about {needed} registers ({lay.accumulators} of them scores and outputs), "
                f"it gets {lay.registers} with {lay.resident} × {lay.threads} threads on an SM"
            )

    def _registers(self, spec: AttentionSpec, lay: MmaLayout) -> int:
        """What a thread needs, without queries that may as well stay in shared memory.

        What is beside the accumulators fits what ptxas reports without spilling.
        """
        fetched = 0 if self.copies_async else lay.ring_words + 16
        simple = row_bounds(spec.variant.mask_expr) is not None  # two numbers of a row
        positions = 0 if simple else 8
        function = 12 if spec.plain_score != SCORE else 0
        return lay.accumulators + fetched + positions + function + OTHER_REGISTERS

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated cycles per score and per SM; lower is better.

        What one key block asks of the tensor cores, the special function units, shared memory and the
        four issue slots. The busiest of them bounds the time; the more warps an issue slot has, the more of
        the others' time passes beside it. Blocks at the edge of a mask are half idle, and so is half a
        block of rows at the end; 8192 queries and 4096 keys stand for a long sequence.
        """
        lay = mma_layout(spec, tile)
        rows, warps, keys = lay.rows, lay.warps, lay.block_k
        # a chunk of q and k takes as long, whatever the width of its numbers
        width = -(-lay.qk_chunks // 2) * 16 + -(-lay.factor_dim // 16) * 16
        steps = width, -(-spec.head_dim_v * lay.value_bytes // 32) * 16
        out_width = -(-spec.head_dim_v // 16) * 16
        scores = lay.block_q * keys
        tensor = scores * sum(steps) / self.tensor_rate
        # m8n8k4's GPU converts to 16 bits in the special function units, one number at a time
        special = scores / self.special_rate * (2 if self.mma == "m8n8k4" else 1)
        operands = keys * sum(steps) + (0 if lay.keeps_queries else rows * steps[0])
        # of m8n8k4's four quadpairs, two and two read the same operands
        repeated = 2 if self.mma == "m8n8k4" else 1
        shared = (warps * operands * 2 * repeated + 2 * keys * sum(steps)) / SHARED_RATE
        depth = {"m8n8k4": 16 * 4 * 4, "m16n8k8": 8 * 8 * 4, "m16n8k16": 8 * 16 * 4}[self.mma]
        matrix = rows // 16 * 4 * keys * sum(steps) / depth + operands / 256
        alone = 5.0 + self.score_instructions(spec)
        if spec.variant.quant is not None:
            alone += SCALING
        issue = warps * (rows * keys / 32 * alone + matrix + rows * out_width / 32 + 200) / 4
        pipes = (tensor, special, shared, issue)
        # the warps of one block do the same at a time, but for what they drift apart between barriers
        beside = warps / 4 * lay.resident if lay.resident > 1 else (1 + warps / 4) / 2
        beside = max(1.0, beside)
        if self.mma == "m8n8k4":  # its exponentials run between the products of one warp
            beside /= ALONE
        step = max(pipes) + (sum(pipes) - max(pipes)) / beside + 2 * STEP[self.mma] / lay.resident
        cost = step / scores
        if spec.variant.mask_expr.has(Q, K):
            edges = -(-tile.block_q // tile.block_k) + (tile.block_q % tile.block_k != 0)
            cost *= 1.0 + edges * tile.block_k / 2 / 4096
        cost *= 1.0 + tile.block_q / 2 / 8192
        cost *= 1.0 + 0.01 * (tile.stages - 2)
        return cost * sparse_waste(spec, tile) * granule_waste(spec, tile)

    # ------------------------------------------------------------------------------ backward
    def backward_tile(self, spec: AttentionSpec) -> TileConfig:
        """The tile of a backward pass: its block_q rows are queries, or keys, its block_k columns the others.

        One rule, no search: of the tiles that fit, warps enough to hide latencies, long steps, many rows
        for each tile that is fetched, and one block rather than two. Raises TileError where none fits.
        """
        ranked: list[tuple[tuple[int, ...], TileConfig]] = []
        reasons: list[str] = []
        for warps, block_k, resident, apart in itertools.product(
            (1, 2, 4, 8), (16, 32, 48, 64), (1, 2, 3), (0, 1)
        ):
            opts = (Opt("resident", resident), *((Opt("apart", 1),) if apart else ()))
            tile = TileConfig(warps * BACKWARD_SLAB, block_k, BACKWARD_SLAB, 16, 2, opts)
            try:
                self._check_backward(spec, tile)
            except TileError as error:
                reasons.append(str(error))
                continue
            rank = (-apart, min(warps * resident, 8), block_k, warps, -resident)
            ranked.append((rank, tile))
        if not ranked:
            shown = "\n".join(f"  {reason}" for reason in reasons[:8])
            raise TileError(
                f"{self.name} has no legal backward tile for {spec.full_name}; every candidate breaks a "
                f"rule:\n{shown}"
            )
        return max(ranked, key=lambda entry: entry[0])[1]

    def _check_backward(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if a backward pass can't have `tile`."""

        def refuse(reason: str) -> None:
            raise TileError(f"backward tile {tile} on {self.name}: {reason}")

        check_sparse_blocks(spec, tile, self.name)
        by_keys = replace(tile, block_q=tile.block_k, block_k=tile.block_q, inner_q=1, inner_k=1)
        check_sparse_blocks(spec, by_keys, self.name)
        lay = backward_layout(spec, tile)
        taken = lay.resident * (lay.query_bytes + self.reserved)
        if lay.query_bytes > self.shared_bytes or taken > self.sm_shared:
            refuse(
                f"{lay.resident} blocks need {taken:,} B of shared memory, an SM has {self.sm_shared:,}"
            )
        fetched = 0 if self.copies_async else lay.ring_words
        packed = lay.rows * lay.block_k // 32
        function = 12 if spec.plain_score != SCORE else 0
        needed = lay.accumulators + fetched + packed + function + OTHER_REGISTERS
        if needed > lay.registers:
            refuse(
                f"a thread needs about {needed} registers, it gets {lay.registers} with "
                f"{lay.resident} × {lay.threads} threads on an SM"
            )


KB = 1024
FORMATS = {qk: ((qk, "float"), (qk, "fp8")) for qk in ("int8", "int4", "fp8")}
INTEGERS = (FORMATS["int8"][0], FORMATS["int4"][0])
MMA_TARGETS = {
    target.name: target
    for target in (
        MmaTarget(
            "sm70", "sm_70", (7, 0), shared_bytes=96 * KB, tensor_rate=512, special_rate=16,
            mma="m8n8k4", sm_threads=2048, l2_bytes=6 * KB * KB,
            dtypes=("float16",), lacks=("int8", "int4", "fp8"),
        ),
        MmaTarget(
            "sm75", "sm_75", (7, 5), shared_bytes=64 * KB, tensor_rate=512, special_rate=16,
            mma="m16n8k8", sm_threads=1024, l2_bytes=4 * KB * KB,
            dtypes=("float16",), lacks=("fp8",),
        ),
        MmaTarget(
            "sm80", "sm_80", (8, 0), shared_bytes=163 * KB, tensor_rate=1024, special_rate=16,
            mma="m16n8k16", sm_threads=2048, l2_bytes=40 * KB * KB,
            lacks=("fp8",), quantised=INTEGERS,
        ),
        MmaTarget(
            "sm86", "sm_86", (8, 6), shared_bytes=99 * KB, tensor_rate=512, special_rate=16,
            mma="m16n8k16", sm_threads=1536, l2_bytes=6 * KB * KB,
            lacks=("fp8",), quantised=INTEGERS,
        ),
        MmaTarget(
            "sm89", "sm_89", (8, 9), shared_bytes=99 * KB, tensor_rate=512, special_rate=16,
            mma="m16n8k16", sm_threads=1536, l2_bytes=72 * KB * KB,
            quantised=(*FORMATS["int8"], *FORMATS["int4"], *FORMATS["fp8"]),
        ),
    )
}  # fmt: skip

SM90_BY_WARPS = MmaTarget(
    "sm90a", "sm_90a", (9, 0), shared_bytes=227 * KB, tensor_rate=1024, special_rate=16,
    sm_threads=2048, l2_bytes=50 * KB * KB,
)  # fmt: skip
"""sm_90a where its warps multiply matrices themselves, at about half of wgmma's rate."""
