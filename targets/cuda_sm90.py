"""sm_90a: the tiling rules of warp-specialised kernels."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterator
from dataclasses import replace

from attngen.errors import TileError
from attngen.expr import SCORE, K, Q
from attngen.masks import data_decides
from attngen.schedules.aux_gradients import aux_gradients, of_place
from attngen.schedules.cpu.layout import byte_values
from attngen.schedules.cuda.layout import (
    CHUNK,
    ROWS,
    WARPGROUP,
    Paces,
    PairsLayout,
    QueriesLayout,
    backward_layout,
    byte_sums,
    chunks,
    consumer_registers,
    factor_columns,
    key_spans,
    mma_layout,
    narrow_bytes,
    padded_keys,
    pair_elements,
    sm90_layout,
)
from attngen.spec import AttentionSpec
from attngen.targets.cuda import CudaTarget
from attngen.targets.cuda_mma import FORMATS, SM90_BY_WARPS
from attngen.targets.rules import (
    check_pages,
    check_sparse_blocks,
    fitting_blocks,
    granule_waste,
    has_whole_blocks,
    sparse_waste,
)
from attngen.tiling import Opt, TileConfig

SPILLED_ADDRESSES = 16
"""Bytes. What else would fit 64 channels of e4m3, 128 × 224, is 20 % slower than 192 × 128 (H200)."""
HAND_OVER = 100
"""Cycles in which the tensor cores wait when a warpgroup's turn ends; fits measured steps on an H200."""
INSTRUCTION_CACHE = 8192
"""Instructions of 16 bytes in 128 KB, what an SM keeps near (Jia et al., 1804.06826): loops over scores are
unrolled."""

PAGE_ROWS = 256
"""Pages whose rows divide it fit blocks of 64 keys, which every head_dim has."""
BENDING = 32
"""A thread's registers for derivatives that depend on scores, likewise fitted."""
NARROW_KEYS = 32
"""Keys of one step of P·V on bytes."""
LEAST_ROWS = 32
"""Rows of its last warpgroup that a query block has at least, of those that are tried."""
WARP_ROWS = 16
QUANTISED_STEP, PIECE_STEP, SCORE_INSTRUCTIONS = 1120, 170, 6.6
"""Cycles of a step of quantised operands whatever its size, over the consumers, and of a piece of channels;
instructions of a score. They fit 14 tiles timed on an H200 to 12 %."""
SCALING = 2.0
"""Instructions that make a score of a sum of products of numbers, where softmax's factor does not do it."""
DRAWN = (42.0, 14.0)
"""Bytes of K and V a cycle that an SM takes in, of few rows and of more, where memory is no limit: 73 GB/s
at 1,755 MHz, with 44 SMs of an H200 at it and prompts on the others."""
MEMORY_RATE = 2400.0
"""Bytes a cycle that memory brings all SMs: an H200's 4,250 GB/s at 1,755 MHz."""
BESIDE = 1.33
"""What a step takes beside decoding rows, over the rule's estimate: causal, d128, on 88 SMs of an H200."""
BACKWARD_OTHERS = 28
"""A backward pass's registers beside its sums, two products' results and packed weights; fits what ptxas
reports."""


class Sm90Target(CudaTarget):
    """A GPU with TMA and wgmma; what has no such kernels is multiplied by warps themselves (`by_warps`)."""

    by_warps = SM90_BY_WARPS

    def has_wgmma_kernels(self, spec: AttentionSpec) -> bool:
        """Not for pages that key blocks of few sizes fit."""
        return PAGE_ROWS % (spec.variant.paged or PAGE_ROWS) == 0

    def spill_limit(self, spec: AttentionSpec) -> int | None:
        """A few addresses, of quantised kernels; the others' tiles, with what they spill, were timed."""
        return SPILLED_ADDRESSES if spec.variant.quant is not None else None

    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        if not self.has_wgmma_kernels(spec):
            yield from self.by_warps.candidates(spec)
            return
        step = 16 if spec.variant.quant is None else NARROW_KEYS
        rows, keys = {ROWS, 2 * ROWS, 3 * ROWS}, set(range(64, 257, step))
        rows |= {n for n in fitting_blocks(spec, Q, 3 * ROWS) if n % ROWS >= LEAST_ROWS}
        keys |= {n for n in fitting_blocks(spec, K, 256) if n >= 64}
        for block_q, block_k, stages in itertools.product(sorted(rows), sorted(keys), (2, 3)):
            yield TileConfig(block_q, block_k, ROWS, 16, stages)

    def paces(
        self, spec: AttentionSpec, tile: TileConfig, few_tiles: tuple[TileConfig, TileConfig]
    ) -> Paces:
        """How fast the kernels for prompts and for few rows are beside one another."""
        lays = [mma_layout(spec, few) for few in few_tiles]
        of_key = 2 * (spec.head_dim + spec.head_dim_v)
        read = [lay.teams * lay.block_k * of_key for lay in lays]
        steps = tuple(size / drawn for size, drawn in zip(read, DRAWN, strict=True))
        step = self._step(spec, tile) * BESIDE
        return Paces(step, steps, tuple(size / MEMORY_RATE for size in read))

    def backward_tile(self, spec: AttentionSpec) -> TileConfig:
        """The tile of a backward pass: its block_q rows are queries, or keys, its block_k columns the others.

        One rule, no search: of the tiles of warpgroups that fit, two warpgroups, one of which computes
        elements beside the other's products, long steps, and slots enough. Where none fits, warps
        multiply themselves.
        """
        ranked: list[tuple[tuple[int, ...], TileConfig]] = []
        for consumers, block_k, stages, apart in itertools.product(
            (1, 2, 3), range(32, 129, 16), (2, 3, 4), (0, 1)
        ):
            opts = (Opt("apart", 1),) if apart else ()
            tile = TileConfig(consumers * ROWS, block_k, ROWS, 16, stages, opts)
            with contextlib.suppress(TileError):
                self._check_backward(spec, tile)
                rank = (-apart, min(consumers, 2), block_k, consumers, min(stages, 3), -stages)
                ranked.append((rank, tile))
        if not ranked:
            return self.by_warps.backward_tile(spec)
        return max(ranked, key=lambda entry: entry[0])[1]

    def leaves_scores(self, spec: AttentionSpec) -> bool:
        """Whether gradients of scores go through memory, for a kernel that multiplies them with keys.

        That needs whole panels of queries, and dQ alone to need these gradients. Not where data decides which
        blocks there are, or where batch rows have lengths of their own, beyond which keys hold anything; nor
        for up to 64 channels, where moving a gradient takes about as long as computing it (H200).
        """
        variant, tile = spec.variant, self.backward_tile(spec)
        owned = of_place(aux_gradients(spec)[0], "heads", "queries", "distances")
        if any(owned) or spec.factors or variant.lengths or data_decides(variant.mask_expr):
            return False
        wide = min(spec.head_dim, spec.head_dim_v) > CHUNK
        return wide and tile.inner_q == ROWS and tile.block_k % ROWS == 0 and not tile.opts

    def queries_layout(self, spec: AttentionSpec) -> QueriesLayout:
        """Of the kernel that multiplies them: many queries share a fetched key, in slots as many as fit."""
        layouts = (QueriesLayout(4, stages, spec.head_dim) for stages in range(6, 1, -1))
        return next(lay for lay in layouts if lay.bytes <= self.shared_bytes)

    def pairs_tile(self, spec: AttentionSpec) -> TileConfig | None:
        """The tile of a gradient at (query, key): the most keys, and slots for more than one product.

        None if no tile fits, as with sparse blocks of 48: `grad_queries` then leaves the gradient.
        """
        # derivatives that depend on scores wait for the second product, in registers
        function = BENDING if (spec.plain_score - SCORE).has(SCORE) else 4
        for block_k, stages in itertools.product((128, 96, 64, 32), (4, 3, 2)):
            tile = TileConfig(2 * ROWS, block_k, ROWS, 16, stages)
            lay = PairsLayout.of(spec, tile)
            if lay.bytes > self.shared_bytes:
                continue
            if lay.accumulators + function + BACKWARD_OTHERS > lay.shares[1]:
                continue
            if self.score_instructions(spec) * block_k > INSTRUCTION_CACHE and block_k > 32:
                continue
            with contextlib.suppress(TileError):
                check_sparse_blocks(spec, tile, self.name)
                return tile
        return None

    def _check_backward(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if a backward pass can't have `tile`."""

        def refuse(reason: str) -> None:
            raise TileError(f"backward tile {tile} on {self.name}: {reason}")

        check_sparse_blocks(spec, tile, self.name)
        by_keys = replace(tile, block_q=tile.block_k, block_k=tile.block_q, inner_q=1, inner_k=1)
        check_sparse_blocks(spec, by_keys, self.name)
        lay = backward_layout(spec, tile)
        if lay.factor_dim > 256:
            refuse(f"{lay.factor_dim} columns of low-rank biases exceed the 256 of a wgmma")
        if lay.query_bytes > self.shared_bytes:
            refuse(
                f"needs {lay.query_bytes:,} B of shared memory, a block has {self.shared_bytes:,}"
            )
        function = 4 if spec.plain_score != SCORE else 0
        packed = lay.block_k // 4
        needed = lay.accumulators + packed + function + BACKWARD_OTHERS
        if needed > lay.registers:
            refuse(f"a thread needs about {needed} registers, it gets {lay.registers}")
        code = (
            self.score_instructions(spec) * lay.block_k
        )  # half a row, and derivatives as long as scores
        if code > INSTRUCTION_CACHE:
            refuse(
                f"scores and derivatives are {code:.0f} instructions, an SM keeps {INSTRUCTION_CACHE}"
            )

    def check(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if `tile` breaks a rule."""
        if not self.has_wgmma_kernels(spec):
            self.by_warps.check(spec, tile)
            return

        def refuse(reason: str) -> None:
            raise TileError(f"tile {tile} on {self.name}: {reason}")

        if tile.opts:
            refuse("sm90a kernels have no further options; leave them out")
        if tile.inner_q != ROWS or tile.inner_k != 16:
            refuse(
                f"inner must be ({ROWS}, 16): the rows of a wgmma and the keys of one step of P·V"
            )
        if tile.block_q > 3 * ROWS:
            refuse(
                f"block_q={tile.block_q} must fit in one, two or three warpgroups of {ROWS} rows"
            )
        quant = spec.variant.quant
        columns = 256 if quant is None or quant.qk == "fp8" else 224
        if tile.block_k > columns:
            refuse(f"block_k={tile.block_k} exceeds the {columns} columns of a wgmma")
        if quant is not None and quant.smooth_q and tile.block_q % WARP_ROWS:
            refuse(
                f"block_q={tile.block_q} must be a multiple of the {WARP_ROWS} rows of a warp, which share "
                "a mean of smoothed queries"
            )
        if tile.stages < 2:
            refuse("needs two stages or more: copies and products overlap")
        check_sparse_blocks(spec, tile, self.name)
        check_pages(spec, tile, self.name)
        layout = sm90_layout(spec, tile)
        if layout.bytes > self.shared_bytes:
            refuse(
                f"needs {layout.bytes:,} B of shared memory ({layout.consumers} × {layout.q_bytes:,} for "
                f"q, {tile.stages} × ({layout.k_bytes:,} + {layout.v_bytes:,}) for k and v, "
                f"{tile.stages * layout.consumers} × {layout.pair_bytes:,} for tensors read at (query, "
                f"key)), a block has "
                f"{self.shared_bytes:,}"
            )
        needed, available = consumer_registers(spec, tile)
        if needed > available:
            refuse(
                f"a thread needs about {needed} registers ({tile.block_k // 2} scores, "
                f"{spec.head_dim_v // 2} outputs, {tile.block_k // 4} weights), it gets {available}"
            )

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated cycles per score and per SM; lower is better.

        Blocks at the edge of a mask are half idle; half a block of rows is idle at the end. 8192 queries
        and 4096 keys stand for a long sequence.
        """
        if not self.has_wgmma_kernels(spec):
            return self.by_warps.cost(spec, tile)
        quantised = spec.variant.quant is not None
        step = self._quantised_step(spec, tile) if quantised else self._step(spec, tile)
        cost = step / (tile.block_q * tile.block_k)
        # a batch row's own length may end within a block
        if spec.variant.mask_expr.has(Q, K) and (
            spec.variant.lengths or not has_whole_blocks(spec, tile)
        ):
            edges = -(-tile.block_q // tile.block_k) + (tile.block_q % tile.block_k != 0)
            cost *= 1.0 + edges * tile.block_k / 2 / 4096
        if pair_elements(spec):  # their tiles come in whole chunks of 64 columns
            cost *= 1.0 + 0.3 * (chunks(tile.block_k) * CHUNK / tile.block_k - 1.0)
        cost *= 1.0 + tile.block_q / 2 / 8192
        # a third stage brings nothing but fits elsewhere; quantised, 2 to 7 %
        cost *= 1.0 + 0.01 * (3 - tile.stages if quantised else tile.stages - 2)
        code = self.score_instructions(spec) * tile.block_k / 2
        cost *= max(1.0, code / INSTRUCTION_CACHE)
        return cost * sparse_waste(spec, tile) * granule_waste(spec, tile)

    def _step(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Cycles of a block of keys for all consumers.

        A warpgroup's products, and its softmax: an exponential takes the special function unit 8 cycles
        a warp, the rest of a score 4 to 5, maxima and barriers a fixed time, and the output is rescaled.
        Warpgroups take turns on the tensor cores, so a step lasts as long as all their products (and
        hand-overs) or one's products and softmax.
        """
        consumers = -(-tile.block_q // ROWS)
        columns, rows = padded_keys(spec, tile)
        depth = -(-spec.head_dim // 16) * 16 + -(-factor_columns(spec) // 16) * 16
        products = ROWS * (columns * depth + rows * spec.head_dim_v) / self.tensor_rate
        lanes = WARPGROUP / self.special_rate
        softmax = columns / 2 * (lanes + 4.5) + 150 + spec.head_dim_v / 2
        return max(consumers * (products + HAND_OVER), products + softmax)

    def _quantised_step(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Likewise, of quantised operands: products and instructions follow one another.

        Numbers of a byte are multiplied at twice the rate; softmax is then as long as the products. What
        is fixed is hidden behind other consumers; each further piece of channels is waited for.
        """
        quant = spec.variant.quant
        assert quant is not None
        columns, rows = padded_keys(spec, tile)
        depth = -(-narrow_bytes(spec) // 32) * 16 + -(-factor_columns(spec) // 16) * 16
        width = spec.head_dim_v // 2 if byte_values(spec) else spec.head_dim_v
        products = ROWS * (columns * depth + rows * width) / self.tensor_rate
        deferred = key_spans(spec, tile.block_k, columns) and not quant.smooth_q
        scaling = 0.0 if deferred else SCALING
        scores = columns / 2 * (SCORE_INSTRUCTIONS + scaling)
        consumers = -(-tile.block_q // ROWS)
        pieces = -(-spec.head_dim_v // byte_sums(spec)) if byte_values(spec) else 1
        fixed = QUANTISED_STEP / consumers + PIECE_STEP * (pieces - 1)
        return fixed + consumers * (products + scores)


SM90_TARGETS = {
    target.name: target
    for target in (
        Sm90Target(
            "sm90a", "sm_90a", (9, 0), shared_bytes=232448, tensor_rate=2048, special_rate=16,
            lacks=("int4",), quantised=(*FORMATS["int8"], *FORMATS["fp8"]),
        ),
    )
}  # fmt: skip
