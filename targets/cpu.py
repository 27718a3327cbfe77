"""CPU targets: vector registers, caches and the tiling rules that follow from them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import sympy

from attngen.errors import TileError
from attngen.expr import SCORE, K, Q
from attngen.factors import Factorisation
from attngen.runtime.machine import cpu_flags, missing_flags
from attngen.schedules.cpu_layout import Isa, scratch_layout
from attngen.spec import AttentionSpec
from attngen.targets.instructions import Instructions, count
from attngen.targets.rules import check_sparse_blocks, sparse_waste
from attngen.tiling import TileConfig


@dataclass(frozen=True)
class CpuTarget:
    """Facts of a CPU level.

    mcpu           LLVM's name (x86-64 psABI micro-architecture levels)
    lanes          float32 per vector register
    registers      architectural vector registers
    fma            fused multiply-add in one instruction
    flags          what the machine must have, as /proc/cpuinfo calls it
    l1_bytes, l2_bytes   data caches per core that the rules assume: the smallest of common server
                   and desktop parts of that level (Intel 248966-050, AMD 56665)
    """

    name: str
    mcpu: str
    lanes: int
    registers: int
    fma: bool
    flags: tuple[str, ...]
    l1_bytes: int = 32 * 1024
    l2_bytes: int = 1024 * 1024

    kind = "cpu"
    device = "cpu"
    lacks = ()
    default_dtype = "float32"
    positive_scale = False

    @property
    def llvm(self) -> dict[str, str]:
        return {"kind": "llvm", "mtriple": "x86_64-linux-gnu", "mcpu": self.mcpu}

    @property
    def isa(self) -> Isa:
        return Isa(self.lanes, has_scalef=self.lanes == 16)

    @property
    def requirements(self) -> dict[str, list[str]]:
        """What a package's manifest demands of a machine."""
        return {"flags": list(self.flags)}

    def refuse(self, spec: AttentionSpec) -> None:
        """CPUs can do everything that a spec can ask for."""

    # ------------------------------------------------------------------------------ tiling rules
    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        for inner_k in (4, 8):
            for vectors in (4, 3, 2, 1):
                inner_q = vectors * self.lanes
                for sub_blocks in (1, 2, 4):
                    for block_k in (32, 64, 128, 256):
                        yield TileConfig(inner_q * sub_blocks, block_k, inner_q, inner_k)

    def check(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if `tile` breaks a rule."""

        def refuse(reason: str) -> None:
            raise TileError(f"tile {tile} on {self.name}: {reason}")

        if tile.stages != 1 or tile.opts:
            refuse("CPU kernels have one stage and no further options; leave them out")
        if tile.inner_q % self.lanes:
            refuse(
                f"inner_q={tile.inner_q} is not a multiple of the {self.lanes} lanes of a vector"
            )
        if tile.inner_k % 4 or spec.head_dim_v % tile.inner_k:
            refuse(
                f"inner_k={tile.inner_k} must be a multiple of 4 that divides head_dim_v={spec.head_dim_v}"
            )
        vectors = tile.inner_q // self.lanes
        needed = tile.inner_k * vectors + vectors + (1 if self.fma else 2)
        if needed > self.registers:
            refuse(
                f"inner ({tile.inner_q}, {tile.inner_k}) needs {needed} vector registers "
                f"({tile.inner_k}·{vectors} accumulators, {vectors} queries, the key), "
                f"there are {self.registers}"
            )
        check_sparse_blocks(spec, tile, self.name)
        scratch = scratch_layout(spec, tile, self.lanes).bytes
        if scratch > self.l2_bytes:
            refuse(f"needs {scratch:,} B of scratch, the L2 cache has {self.l2_bytes:,}")

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated time per score element, in vector instructions per multiply-add; lower is better.

        Register tile: a step of the dot products loads `vectors` queries and inner_k keys for
        vectors·inner_k multiply-adds, two loads a cycle. Block: the accumulator is rescaled once per
        block_k keys; each sub-block walks a key tile that must stay in half of L2, its scores in L1;
        16-bit keys and values are converted (three instructions for eight) once per block_q rows.
        Edges: half a block of rows is idle on average, 8192 stands for a long sequence; a tile that
        spans several sparse blocks visits all of them for one.
        """
        width = spec.head_dim + spec.head_dim_v
        vectors = tile.inner_q // self.lanes
        multiply_adds = vectors * tile.inner_k
        cost = max(1.0, (vectors + tile.inner_k) / multiply_adds) + 4.0 / multiply_adds
        cost += 4.0 * spec.head_dim_v / tile.block_k / width
        scores = tile.block_k * tile.inner_q * 4
        cost += 0.25 * max(0.0, scores / self.l1_bytes - 1.0)
        if (
            scratch_layout(spec, tile, self.lanes).bytes + tile.block_k * width * 4
            > self.l2_bytes // 2
        ):
            cost += 0.5
        cost += 0.08 * tile.inner_q / tile.block_q
        if spec.dtype != "float32":
            cost += 3 * self.lanes / (8 * tile.block_q)
        cost += tile.block_q / 2 / 8192
        return cost * sparse_waste(spec, tile)

    # ------------------------------------------------------------------------------ biases
    def factoring_costs(self, spec: AttentionSpec, found: Factorisation) -> tuple[float, float]:
        """Estimated instructions per vector of scores of `found` as columns, and evaluated per score.

        A column is a multiply-add and a load, the start another load, and their sum is added to the
        score. The keys' side is computed a vector of keys at a time for each vector of rows; the queries'
        side is packed once for all keys and not counted.
        """
        integers = frozenset(a.name for a in spec.variant.aux if a.decl.is_integer)

        def instructions(exprs: list[sympy.Expr], vectors: set[sympy.Symbol]) -> float:
            changing = frozenset({K, SCORE})
            return count(
                exprs, Instructions(self.lanes, self.fma, frozenset(vectors), changing, integers)
            )

        plain = replace(spec, factored=found).plain_score
        evaluated = instructions([spec.plain_score], {Q, SCORE}) - instructions([plain], {Q, SCORE})
        keys = [found.start, *(c.phi_k for c in found.columns)]
        key_side = (instructions(keys, {K}) + len(keys)) / self.lanes
        column = 2.0 if self.fma else 3.0
        return len(found.columns) * column + 2.0 + key_side, evaluated


_V2 = ("sse4_2", "sse4_1", "ssse3", "popcnt", "cx16")
_V3 = (*_V2, "avx2", "fma", "f16c", "bmi1", "bmi2", "movbe", "abm")
_V4 = (*_V3, "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl")

CPU_TARGETS = {
    target.name: target
    for target in (
        CpuTarget("cpu-avx512", "x86-64-v4", lanes=16, registers=32, fma=True, flags=_V4),
        CpuTarget(
            "cpu-avx2", "x86-64-v3", lanes=8, registers=16, fma=True, flags=_V3, l2_bytes=512 * 1024
        ),
        CpuTarget(
            "cpu-generic",
            "x86-64-v2",
            lanes=4,
            registers=16,
            fma=False,
            flags=_V2,
            l2_bytes=512 * 1024,
        ),
    )
}


def native_cpu() -> CpuTarget:
    """The best CPU target that this machine runs, cpu-generic where nothing is known of it."""
    flags = cpu_flags()
    for target in CPU_TARGETS.values():
        if not missing_flags(target.flags, flags):
            return target
    return CPU_TARGETS["cpu-generic"]
