"""Ascend 910B targets: memories, cores and the tiling rules that follow from them.

Facts: the device description that bishengir-compile 1.2.0 writes into its HIVM (a test compares them);
cube and vector widths from Huawei's "Ascend C operator development guide" (CANN 8.5).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import sympy

from attngen.errors import TileError, UnsupportedError
from attngen.expr import SCORE, K, Q
from attngen.factors import Factorisation
from attngen.schedules.ascend.layout import FRACTAL, WINDOWED, windowed
from attngen.schedules.ascend.mask import window_of
from attngen.spec import AttentionSpec
from attngen.targets.rules import check_levels, check_sparse_blocks, refuse_layouts, sparse_waste
from attngen.tiling import TileConfig

LIVE_TILES = 4.6
"""Score tiles of float32 that a vector core holds at once, as bishengir-compile 1.2.0 plans its memory: with
scores as they are, softcapped or with a dense bias it fits 4.94 of them and refuses 4.25 more (measured over
blocks of 32 to 256 rows and 32 to 256 keys, head_dim 64 to 256)."""
SMALL_BYTES = 2048
"""Row maxima, sums and factors, and what reductions need beside them."""
VECTOR_CORES = 2
SYNC_CYCLES = 2000.0
"""Estimated cost of handing a block from one kind of core to the other: flags and a trip through L2."""


@dataclass(frozen=True)
class Footprint:
    """Predicted bytes of a tile: of a vector core (ub) and of the cube core (l0c, l1)."""

    ub: int
    l0c: int
    l1: int


@dataclass(frozen=True)
class AscendTarget:
    """Facts of a 910B.

    soc          what bishengir-compile calls it
    cube_cores   AI cores; each has a cube and two vector cores that share a block
    ub_bytes     unified buffer of a vector core; l1_bytes, l0a_bytes, l0b_bytes, l0c_bytes of a cube core
    """

    name: str
    soc: str
    cube_cores: int
    ub_bytes: int = 192 * 1024
    l1_bytes: int = 512 * 1024
    l0a_bytes: int = 64 * 1024
    l0b_bytes: int = 64 * 1024
    l0c_bytes: int = 128 * 1024
    ub_align: int = 32
    l1_align: int = 32
    l0c_align: int = 512

    portable = False
    kind = "ascend"
    device = "npu"
    lacks = ("fp8",)
    quantised = ()
    default_dtype = "float16"
    positive_scale = False

    def requirements(self, spec: AttentionSpec) -> dict[str, str]:
        """What a package's manifest demands of a machine."""
        return {"soc": self.soc}

    def spill_limit(self, spec: AttentionSpec) -> int | None:
        """Bytes that a thread may spill before a build passes over the tile; None: it never does."""
        return None

    def tuned_as(self, spec: AttentionSpec) -> str:
        """The target whose tuned records hold for `spec`."""
        return self.name

    def refuse(self, spec: AttentionSpec) -> None:
        """Raise UnsupportedError for what no tile of this target can do."""
        refuse_layouts(spec, self.name)
        subject = f"variant {spec.variant.name!r} on {self.name}"
        if spec.dtype == "float32":
            raise UnsupportedError(
                f"{subject}: the cube takes float16 and bfloat16 tiles, got float32; build it with one "
                "of those, or for a CPU"
            )
        for field in ("head_dim", "head_dim_v"):
            if getattr(spec, field) % FRACTAL:
                raise UnsupportedError(
                    f"{subject}: the cube multiplies {FRACTAL}×{FRACTAL}×{FRACTAL} fractals, so {field} "
                    f"must be a multiple of {FRACTAL}, got {getattr(spec, field)}; pad the heads"
                )

    # ------------------------------------------------------------------------------ tiling rules
    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        for block_q in (256, 128, 64, 32):
            for inner_k in (256, 128, 64, 32):
                for chunks in (8, 4, 2, 1):
                    yield TileConfig(block_q, inner_k * chunks, block_q, inner_k)

    def footprint(self, spec: AttentionSpec, tile: TileConfig) -> Footprint:
        """What a tile needs on chip.

        A vector core holds its rows of the output and several score tiles, or of several outputs; the cube
        the larger of its two products (a low-rank bias has a third beside the scores) and, in L1, q and a
        chunk of k, v and p.
        """
        scores, out = tile.block_q * tile.inner_k * 4, tile.block_q * spec.head_dim_v * 4
        indirect = reads_indirectly(spec)
        share = 1 if indirect else VECTOR_CORES  # loops over elements are not divided
        live = LIVE_TILES + extra_tiles(spec, windowed(tile))
        # adding a block's output needs it, the sum and, for softmax, the rescaled sum
        outputs = 3 if spec.variant.normalizer == "softmax" else 2
        ub = int(max(live * scores + out, outputs * out)) // share + SMALL_BYTES
        l0c = max(scores * (2 if spec.factors else 1), out)
        rank = sum(-(-f.rank // FRACTAL) * FRACTAL for f in spec.factors)
        columns = spec.head_dim + rank
        elements = (tile.block_q + tile.inner_k) * columns + tile.inner_k * spec.head_dim_v
        l1 = 2 * (elements + tile.block_q * tile.inner_k)
        return Footprint(ub, l0c, l1)

    def check(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if `tile` breaks a rule."""

        def refuse(reason: str) -> None:
            raise TileError(f"tile {tile} on {self.name}: {reason}")

        if tile.stages != 1 or any(o.name != WINDOWED or o.value not in (0, 1) for o in tile.opts):
            refuse(
                f"Ascend kernels have one stage and the option {WINDOWED} (0 or 1); leave others out"
            )
        check_levels(tile)
        if tile.inner_q != tile.block_q:
            refuse(
                f"inner_q={tile.inner_q} must be block_q={tile.block_q}: cores share rows of a block"
            )
        rows = VECTOR_CORES * FRACTAL
        if tile.block_q % rows:
            refuse(
                f"block_q={tile.block_q} must be a multiple of {rows}: the two vector cores take half "
                f"each, and the cube {FRACTAL} rows at a time"
            )
        if tile.inner_k % FRACTAL:
            refuse(f"inner_k={tile.inner_k} must be a multiple of the cube's {FRACTAL}")
        check_sparse_blocks(spec, replace(tile, block_k=tile.inner_k), self.name)
        needs = self.footprint(spec, tile)
        for memory, bytes_needed, limit in (
            ("UB", needs.ub, self.ub_bytes),
            ("L0C", needs.l0c, self.l0c_bytes),
            ("L1", needs.l1, self.l1_bytes),
        ):
            if bytes_needed > limit:
                refuse(f"needs {bytes_needed:,} B of {memory}, there are {limit:,}")

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated cycles per score of an AI core; lower is better. Never measured on hardware.

        The cube does 4096 multiply-adds a cycle, the vector cores 128 float32 operations; handing over a
        block costs SYNC_CYCLES each way, and the output is rescaled once a block. Blocks of several chunks
        read and modify their scores twice, and cube and vector cores take turns; others overlap. K and V are
        read once for block_q rows, 64 bytes a cycle. Half a block of rows is idle on average, 8192 stands
        for a long sequence.
        """
        operations = 10.0 + spec.plain_score.count_ops()
        width = spec.head_dim + spec.head_dim_v
        several = tile.block_k > tile.inner_k
        if several:
            operations += 3.0 + spec.plain_score.count_ops()
        vector = operations / 128 + 3.0 * spec.head_dim_v / tile.block_k / 128
        cube = width / 4096
        loads = 2.0 * width / tile.block_q / 64
        handing_over = 3 * SYNC_CYCLES / (tile.block_q * tile.block_k)
        small = 0.02 * (64 / tile.inner_k)  # start-up of vector instructions
        working = vector + max(cube, loads) if several else max(vector, cube, loads)
        cost = working + handing_over + small
        cost *= 1.0 + tile.block_q / 2 / 8192
        return float(cost * sparse_waste(spec, replace(tile, block_k=tile.inner_k)))

    # ------------------------------------------------------------------------------ biases
    def factoring_costs(self, spec: AttentionSpec, found: Factorisation) -> tuple[float, float]:
        """Found factors are never used: in 16-bit columns positions beyond 2048 would round."""
        if spec.variant.factor == "always":
            raise UnsupportedError(
                f'variant {spec.variant.name!r} on {self.name}: factor="always", but the cube takes 16-bit '
                'columns, in which positions beyond 2048 round; use factor="auto"'
            )
        return math.inf, float(spec.plain_score.count_ops())


# ----------------------------------------------------------------------------------- expressions
def extra_tiles(spec: AttentionSpec, windows: bool = True) -> float:
    """Score-sized tiles that the variant's expressions hold beside the scores.

    Comparisons that are windows of a triangle are 16-bit tiles; one alone fits beside the others.
    """
    relations = spec.variant.mask_expr.atoms(sympy.core.relational.Rel)
    found = [window_of(r) if windows else None for r in relations]
    diagonals = sum(window is not None and window.diagonal for window in found)
    evaluated = [
        r
        for r, window in zip(relations, found, strict=True)
        if window is None and not r.has(*_states(spec))
    ]
    most = max([_held(spec.plain_score), *(max(1, _held(r)) for r in evaluated)], default=0)
    return most + bool(spec.factors) + 0.5 * max(0, diagonals - 1)


def _states(spec: AttentionSpec) -> list[Any]:
    """The tables of block states, which are the same for a whole tile."""
    return [sympy.IndexedBase(lists.state, integer=True) for lists in spec.block_lists]


def _held(e: Any) -> int:
    """How many tiles evaluating an expression holds at once, beside the scores that it starts from.

    Values that depend on q or k alone are rows or columns, and cost nothing here.
    """
    if e == SCORE or not (e.has(SCORE) or (e.has(Q) and e.has(K))):
        return 0
    if isinstance(e, sympy.Indexed):
        direct = all(i in (Q, K) or not i.has(Q, K) for i in e.indices)
        return 0 if direct else 1 + max(_held(i) for i in e.indices)
    parts = sorted((_held(a) for a in e.args), reverse=True)
    reused = sum(a.has(SCORE) for a in e.args) > 1
    own = 0 if e.has(SCORE) else 1
    return int(max([own, *(n + i for i, n in enumerate(parts) if n or not i)]) + reused)


def reads_indirectly(spec: AttentionSpec) -> bool:
    """Whether scores or mask read a tensor at a position that must be computed for every element."""
    expressions = (spec.plain_score, spec.variant.mask_expr)
    elements = [g for e in expressions for g in e.atoms(sympy.Indexed)]
    return any(i not in (Q, K) and i.has(Q, K) for g in elements for i in g.indices)


ASCEND_TARGETS = {
    target.name: target
    for target in (
        AscendTarget("ascend910b1", "Ascend910B1", cube_cores=24),
        AscendTarget("ascend910b2", "Ascend910B2", cube_cores=24),
        AscendTarget("ascend910b3", "Ascend910B3", cube_cores=20),
        AscendTarget("ascend910b4", "Ascend910B4", cube_cores=20),
    )
}
