"""CPU targets: vector registers, caches and the tiling rules that follow from them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import sympy

from attngen.errors import TileError
from attngen.expr import SCORE, K, Q
from attngen.factors import Factorisation
from attngen.runtime.machine import cpu_flags, cpu_vendor, missing_flags
from attngen.schedules.cpu.backward_layout import backward_layout, rounds
from attngen.schedules.cpu.layout import (
    TILE_BYTES,
    TILE_DEPTH,
    TILE_ROWS,
    Isa,
    in_pairs,
    in_tiles,
    round_up,
    scratch_layout,
    tile_keys,
)
from attngen.spec import AttentionSpec
from attngen.targets.instructions import Instructions, count
from attngen.targets.rules import (
    check_levels,
    check_sparse_blocks,
    edge_waste,
    refuse_byte_weights,
    refuse_layouts,
    refuse_slabs,
    sparse_waste,
)
from attngen.tiling import TileConfig


@dataclass(frozen=True)
class CpuTarget:
    """Facts of a CPU level.

    mcpu           LLVM's name (x86-64 psABI micro-architecture levels)
    lanes          float32 per vector register
    registers      architectural vector registers
    fma            fused multiply-add in one instruction
    flags          what the machine must have, as /proc/cpuinfo calls it
    attributes     LLVM's names of what the machine has beyond mcpu
    tile_dtype     what the matrix tiles multiply; other dtypes take vector kernels, tiled as on
                   machines without
    pair_dtype     what dot products of pairs multiply (AVX512_BF16); other dtypes take the kernels of
                   cpu-avx512
    vendors        whose processors "cpu" takes it for, as /proc/cpuinfo calls them; empty: all
    tile_caches    L1 and L2 of the parts that have matrix tiles (Intel 248966-050)
    l1_bytes, l2_bytes   data caches per core that the rules assume: the smallest of common server
                   and desktop parts of that level (Intel 248966-050, AMD 56665)
    lacks          formats of quantised operands that it has no instructions for
    quantised      pairs of formats (qk, pv) that it has kernels for, on machines with BYTE_PRODUCTS
    """

    name: str
    mcpu: str
    lanes: int
    registers: int
    fma: bool
    flags: tuple[str, ...]
    l1_bytes: int = 32 * 1024
    l2_bytes: int = 1024 * 1024
    attributes: tuple[str, ...] = ()
    tile_dtype: str | None = None
    tile_caches: tuple[int, int] = (0, 0)
    pair_dtype: str | None = None
    vendors: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ("int8", "int4", "fp8")
    quantised: tuple[tuple[str, str], ...] = ()

    portable = False
    kind = "cpu"
    device = "cpu"
    default_dtype = "float32"
    positive_scale = False

    def llvm(self, more: tuple[str, ...] = ()) -> dict[str, Any]:
        """TVM's description of the target for code that needs `more` attributes than every build."""
        description: dict[str, Any] = {
            "kind": "llvm",
            "mtriple": "x86_64-linux-gnu",
            "mcpu": self.mcpu,
        }
        attributes = [*self.attributes, *more]
        return description | ({"mattr": attributes} if attributes else {})

    @property
    def isa(self) -> Isa:
        scalef = self.lanes == 16
        return Isa(self.lanes, scalef, tile_dtype=self.tile_dtype, pair_dtype=self.pair_dtype)

    def requirements(self, spec: AttentionSpec) -> dict[str, list[str]]:
        """What the manifest of a build of `spec` demands of a machine: AMX and pairs where they are used."""
        amx, pairs = in_tiles(spec, self.isa), in_pairs(spec, self.isa)
        flags = [
            flag
            for flag in self.flags
            if (amx or not flag.startswith("amx_")) and (pairs or flag != PAIR_PRODUCTS)
        ]
        if spec.variant.quant is not None:
            flags += [BYTE_PRODUCTS, *(("amx_int8",) if amx else ())]
        return {"flags": flags}

    @property
    def byte_attributes(self) -> tuple[str, ...]:
        """LLVM's names of what quantised kernels need beyond the others."""
        return ("+avx512vnni", *(("+amx-int8",) if self.tile_dtype is not None else ()))

    def spill_limit(self, spec: AttentionSpec) -> int | None:
        """Bytes that a thread may spill before a build passes over the tile; None: it never does."""
        return None

    def tuned_as(self, spec: AttentionSpec) -> str:
        """The target whose tuned records hold for `spec`: vector kernels are those of cpu-avx512."""
        own = in_tiles(spec, self.isa) or in_pairs(spec, self.isa)
        return "cpu-avx512" if (self.tile_dtype or self.pair_dtype) and not own else self.name

    def refuse(self, spec: AttentionSpec) -> None:
        """Raise UnsupportedError for what no kernel can do: pages, and some quantisation."""
        refuse_layouts(spec, self.name)
        spec.variant.refuse_quant(self.name, self.lacks, self.quantised)
        refuse_byte_weights(spec, self.name)
        refuse_slabs(spec, self.name, any_slab=False)

    # ------------------------------------------------------------------------------ tiling rules
    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        if in_tiles(spec, self.isa):
            for inner_q in (16, 32, 64):
                for block_q in (64, 128, 256, 512, 1024):
                    for block_k in (32, 64, 128, 256, 512):
                        yield TileConfig(block_q, block_k, inner_q, 4)
            return
        # of pairs 4 vectors × 4 keys are 1 to 3 % faster than 3 × 8, 5 × 4 and 6 × 4 (measured on a Zen 5)
        for inner_k in (4,) if in_pairs(spec, self.isa) else (4, 8):
            for vectors in (4, 3, 2, 1):
                inner_q = vectors * self.lanes
                for sub_blocks in (1, 2, 4, 8):
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
        check_levels(tile)
        if tile.inner_k % 4 or spec.head_dim_v % tile.inner_k:
            refuse(
                f"inner_k={tile.inner_k} must be a multiple of 4 that divides head_dim_v={spec.head_dim_v}"
            )
        keys = tile_keys(spec)
        if in_tiles(spec, self.isa) and tile.block_k % keys:
            refuse(
                f"block_k={tile.block_k} is not a multiple of the {keys} keys that a matrix tile "
                "of weights holds"
            )
        if in_tiles(spec, self.isa) and keys % tile.inner_k:
            refuse(f"inner_k={tile.inner_k} does not divide the {keys} keys of a matrix tile")
        vectors = tile.inner_q // self.lanes
        needed = tile.inner_k * vectors + vectors + (1 if self.fma else 2)
        if needed > self.registers:
            refuse(
                f"inner ({tile.inner_q}, {tile.inner_k}) needs {needed} vector registers "
                f"({tile.inner_k}·{vectors} accumulators, {vectors} queries, the key), "
                f"there are {self.registers}"
            )
        check_sparse_blocks(spec, tile, self.name)
        scratch = scratch_layout(spec, tile, self.isa).bytes
        l2_bytes = self.tile_caches[1] if in_tiles(spec, self.isa) else self.l2_bytes
        if scratch > l2_bytes:
            refuse(f"needs {scratch:,} B of scratch, the L2 cache has {l2_bytes:,}")

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated time per score element; lower is better."""
        cost = self._tile_cost if in_tiles(spec, self.isa) else self._vector_cost
        if in_tiles(spec, self.isa) and spec.variant.quant is not None:
            cost = self._byte_tile_cost
        return cost(spec, tile) * sparse_waste(spec, tile) * edge_waste(spec, tile)

    def _tile_cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Cycles per vector of scores with matrix tiles.

        A product of 16 × 16 × 32 takes 16 cycles, moving a tile 8 to load and 16 to store, a vector of
        weights 8; little of it overlaps (measured on a Xeon with AMX). Outputs are loaded and stored once
        per block_k keys, which costs as much again in waiting. A chunk of keys has a latency of its own,
        of maxima and tiles. Packing takes 1/6 cycle per key element and 2/5 per value element, which are
        transposed, for block_q rows. A chunk of scores, the weights and the queries of a sub-block stay in
        L1, where keys and values that pass by need a third. Edges as for `_vector_cost`.
        """
        depth, width = round_up(spec.head_dim, TILE_DEPTH), round_up(spec.head_dim_v, TILE_ROWS)
        cost = (depth + width) / 32 + 1.0 + 8.0
        cost += 3.0 * width / tile.block_k
        cost += 32.0 / tile.inner_q
        cost += (depth / 6 + width * 0.4) * self.lanes / tile.block_q
        held = tile.inner_q * (4 * TILE_DEPTH + 2 * tile.block_k + 2 * depth)
        l1_bytes, l2_bytes = self.tile_caches
        cost *= 1.0 + max(0.0, held / (l1_bytes * 2 // 3) - 1.0)
        cost *= 1.2 if scratch_layout(spec, tile, self.isa).bytes > l2_bytes // 2 else 1.0
        return cost * (1.0 + (tile.block_q + tile.block_k) / 2 / 8192)

    def _byte_tile_cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Cycles per vector of scores with matrix tiles of bytes; what differs from `_tile_cost`.

        A product adds up 64 elements, nothing is packed, and all scores of a key block wait in L1 for their
        maximum, which costs a pass of 4 cycles. Keys come from beyond L2 once per block_q rows. Checked
        for head_dim 64 and 128 on a Xeon with AMX: the chosen tile is within 3 % of the best of nine.
        """
        depth, width = round_up(spec.head_dim, TILE_BYTES), round_up(spec.head_dim_v, TILE_ROWS)
        cost = (depth + width) / TILE_BYTES + 4.0 + 8.0
        cost += 3.0 * width / tile.block_k
        cost += 48.0 / tile.inner_q + 128.0 / tile.block_q
        l1_bytes, l2_bytes = self.tile_caches
        held = tile.inner_q * (4 * tile.block_k + depth)
        cost *= 1.0 + max(0.0, held / (l1_bytes * 2 // 3) - 1.0)
        cost *= 1.2 if scratch_layout(spec, tile, self.isa).bytes > l2_bytes // 2 else 1.0
        return cost * (1.0 + (tile.block_q + tile.block_k) / 2 / 8192)

    def _vector_cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Vector instructions per multiply-add.

        Register tile: a step of the dot products loads `vectors` queries and inner_k keys for
        vectors·inner_k multiply-adds, two loads a cycle, and each load delays the multiply-adds a little
        (benchmarks/fma_loads.c). Block: the accumulator is rescaled once per block_k keys; each sub-block
        walks a key tile that must stay in L2, its scores in L1. Keys come from beyond L2 once per block_q
        rows (384 instead of 192 are 2.4 % faster, measured); 16-bit ones are converted then, too, three
        instructions for eight. Edges: half a block of rows is idle on average, 8192 stands for a long
        sequence.
        """
        width = spec.head_dim + spec.head_dim_v
        vectors = tile.inner_q // self.lanes
        multiply_adds = vectors * tile.inner_k
        loads = (vectors + tile.inner_k) / multiply_adds
        cost = max(1.0, loads) + 0.28 * loads + 4.0 / multiply_adds
        cost += 4.0 * spec.head_dim_v / tile.block_k / width
        scores = tile.block_k * tile.inner_q * 4
        cost += 0.25 * max(0.0, scores / self.l1_bytes - 1.0)
        # beside the key tile the next one is on its way
        held = scratch_layout(spec, tile, self.isa).bytes + 2 * tile.block_k * width * 4
        cost += 0.5 if held > self.l2_bytes * 3 // 4 else 0.0
        cost += 0.08 * tile.inner_q / tile.block_q + 8.0 / tile.block_q
        if spec.dtype != "float32":
            cost += 3 * self.lanes / (8 * tile.block_q)
        return cost + tile.block_q / 2 / 8192

    # ------------------------------------------------------------------------------ backward
    def backward_tile(self, spec: AttentionSpec) -> TileConfig:
        """The tile of a backward pass: sub-blocks of inner_q queries against blocks of block_k keys.

        The register tile of the least loads for each multiply-add that fits, then the longest key block
        whose scratch stays in half of the L2 cache. Rounded operands pair vectors of queries, matrix tiles
        take theirs from scratch: 64 queries and 128 keys (on a Xeon with AMX larger ones took the same
        processor time within noise, and more scratch). Raises TileError where none fits.
        """
        tiles, rounded = in_tiles(spec, self.isa), rounds(spec, self.isa)
        l2_bytes = self.tile_caches[1] if tiles else self.l2_bytes
        shapes = [(4, 4), (4, 2)] if rounded else list(itertools.product((8, 4), (4, 3, 2, 1)))
        for block_k in (128, 64, 32) if rounded else (128, 64, 32, 16):
            legal = []
            for inner_k, vectors in shapes:
                needed = inner_k * vectors + vectors + (1 if self.fma else 2)
                tile = TileConfig(vectors * self.lanes, block_k, vectors * self.lanes, inner_k)
                scratch = backward_layout(spec, tile, self.isa).bytes
                if needed <= self.registers and scratch <= l2_bytes // 2:
                    legal.append(((vectors + inner_k) / (vectors * inner_k), tile))
            if legal:
                return min(legal, key=lambda entry: entry[0])[1]
        raise TileError(
            f"{self.name} has no backward tile for {spec.full_name}: the shortest block of keys needs more "
            f"scratch than half of the {l2_bytes:,} B of the L2 cache; use a smaller head_dim"
        )

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


BYTE_PRODUCTS = "avx512_vnni"
"""The flag of byte dot products, which a few machines of cpu-avx512 lack (Intel's before Cascade Lake)."""
PAIR_PRODUCTS = "avx512_bf16"
"""The flag of dot products of bfloat16 pairs."""
_BYTES: dict[str, Any] = {
    "lacks": ("fp8",),
    "quantised": (("int8", "float"), ("int8", "int8"), ("int4", "float"), ("int4", "int8")),
}

_V2 = ("sse4_2", "sse4_1", "ssse3", "popcnt", "cx16")
_V3 = (*_V2, "avx2", "fma", "f16c", "bmi1", "bmi2", "movbe", "abm")
_V4 = (*_V3, "avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl")

CPU_TARGETS = {
    target.name: target
    for target in (
        CpuTarget(
            "cpu-amx",
            "x86-64-v4",
            lanes=16,
            registers=32,
            fma=True,
            flags=(*_V4, "amx_tile", "amx_bf16"),
            attributes=("+amx-tile", "+amx-bf16"),
            tile_dtype="bfloat16",
            tile_caches=(48 * 1024, 2048 * 1024),
            **_BYTES,
        ),
        # A core of a Zen 5 has two units for vdpbf16ps: 521 GFLOP/s, twice the rate of float32's
        # multiply-adds (260). A Xeon has half of that rate (86 against 177): there cpu-avx512 is faster.
        CpuTarget(
            "cpu-avx512bf16",
            "x86-64-v4",
            lanes=16,
            registers=32,
            fma=True,
            flags=(*_V4, PAIR_PRODUCTS),
            attributes=("+avx512bf16",),
            pair_dtype="bfloat16",
            vendors=("AuthenticAMD",),
            **_BYTES,
        ),
        CpuTarget("cpu-avx512", "x86-64-v4", lanes=16, registers=32, fma=True, flags=_V4, **_BYTES),
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
    flags, vendor = cpu_flags(), cpu_vendor()
    for target in CPU_TARGETS.values():
        if not missing_flags(target.flags, flags) and vendor in (target.vendors or (vendor,)):
            return target
    return CPU_TARGETS["cpu-generic"]
