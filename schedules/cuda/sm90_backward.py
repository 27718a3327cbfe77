"""Backward passes on sm_90a: the kernels of `cuda/backward.py` with their products by wgmma.

Warpgroups own 64 rows each; one warp of a further warpgroup produces: it walks the blocks that the rows
meet, fills a ring of slots by TMA, puts the statistics of a slot's columns beside it and says which block
it is. Consumers wait for a slot, compute both products with it from shared memory, make weights and gradients
of them in registers, add the products of these with the slot's tiles to their sums, and give the slot back.
Warpgroups go through the ring on their own: while one computes elements, the others' products run.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import reduce
from typing import Any

import sympy

from attngen.masks import swapped
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.backward import SCORE_GRADIENTS, STATISTICS, Pass, statistics_at
from attngen.schedules.cuda.blocks import NONE
from attngen.schedules.cuda.feed import CHUNK as COLUMNS
from attngen.schedules.cuda.fragment import Fragment, row_major_16x8
from attngen.schedules.cuda.gradient import Statistics
from attngen.schedules.cuda.layout import (
    CHUNK,
    ROWS,
    WARPGROUP,
    WarpgroupBackwardLayout,
    chunks,
    pair_elements,
)
from attngen.schedules.cuda.warpgroup import (
    EIGHT_ROWS,
    Cursor,
    MatrixCursor,
    arrive,
    clear_rows,
    half_of_word,
    multiply_packed,
    multiply_rows,
    panel,
)
from attngen.schedules.frame import KeyRow, Row
from attngen.schedules.meaning import Value
from attngen.schedules.tirx import Cell, Expr

ALL = 1
"""The named barrier of all consumers; each has one of its own behind it."""


class WarpgroupPass(Pass):
    """Warpgroups multiply matrices; a warp beside them fetches tiles."""

    lay: WarpgroupBackwardLayout
    ring: Cursor

    def __init__(self, *of_any: Any) -> None:
        super().__init__(*of_any)
        spec = self.spec
        self.widths = (spec.head_dim, spec.head_dim_v)
        self.panels = tuple(map(chunks, self.widths))
        columns = sum(self.widths[which] for *_, which in self.side.sums)
        columns += self.lay.factor_dim if self.factors else 0
        self.defers = self.lay.defers(columns, len({weighted for _, weighted, _ in self.side.sums}))

    def fragment(self, chunks: int) -> Fragment:
        return row_major_16x8(1)

    def emit(self) -> None:
        lay = self.lay
        where = C.launch(self.frame.grid, lay.block_threads)
        self.shared = C.SharedMemory(lay.bytes if self.side.by_keys else lay.query_bytes)
        self.memory, self.thread = self.shared.base, where.thread
        self.entries = self.shared.view("entries", "int32", lay.entries, lay.stages)
        with T.when(T.compare("==", self.thread, T.int32(0))):
            self._make_barriers()
        C.synchronise()
        warp = C.broadcast_lane(T.truncdiv(self.thread, T.int32(C.WARP)))
        self.warp = Cell("warp", warp).get()
        self.lane = Cell("lane", self.thread & (C.WARP - 1)).get()
        self.block, self.b, self.h = self._place(where.block)
        self.pairs = [str(element.base.label) for element in pair_elements(self.spec)]
        mapped = map(self.frame.mapped, self.pairs)
        self.pairs_present = reduce(T.logical_and, mapped, T.const(1, "bool"))
        T.branch(self.warp >= lay.warps, self._produce, lambda: self._consume(where))

    def _make_barriers(self) -> None:
        """A full barrier takes an arrival from the producer, an empty one from every consumer warp."""
        lay = self.lay
        for full in (lay.own_full, lay.factors_full):
            C.barrier_init(self.shared.at(full), 1)
        C.barrier_init(self.shared.at(lay.factors_empty), lay.warps)
        for s in range(lay.stages):
            C.barrier_init(self.shared.at(lay.full + 8 * s), 1)
            C.barrier_init(self.shared.at(lay.empty + 8 * s), lay.warps)
        C.fence_async_proxy()

    def _barrier(self, offset: int, ring: Cursor) -> Expr:
        return self.shared.at(offset) + C.uint32(ring.stage.get()) * C.uint32(8)

    def _for_each_head(self, visit: Callable[[Expr], None]) -> None:
        """visit(head) for the query heads whose blocks the rows meet."""
        if not self.side.by_keys:
            visit(self.h)
            return
        f = self.frame
        group = T.bind("group", T.truncdiv(f.size("hq"), f.size("hkv")))
        with T.serial("member", 0, group) as member:
            visit(T.bind("head", self.h * group + member))

    # ------------------------------------------------------------------------------ producer
    def _produce(self) -> None:
        lay = self.lay
        C.set_registers(lay.shares[0], raised=False)
        with T.when(T.compare("==", self.warp, T.int32(lay.warps))):
            self.ring = Cursor("slot", lay.stages)
            self.statistics_words = T.registers("statistics_words", 2 * lay.block_k // 16, "uint32")
            self.heads = Cell("heads", T.int32(0))
            with T.when(self._leads):
                self._fetch_own()
            self._for_each_head(self._walk)

    @property
    def _leads(self) -> Expr:
        """Of the producer's lanes, the one that copies and arrives."""
        return T.compare("==", self.lane, T.int32(0))

    def _fetch_own(self) -> None:
        lay, first = self.lay, T.bind("own_first", self.block * self.lay.block_q)
        full = self.shared.at(lay.own_full)
        C.barrier_expect(full, lay.factors)
        for name, at, panels in zip(self.side.own, (0, lay.second), self.panels, strict=True):
            self._copy(name, self.shared.at(at), lay.block_q, panels, first, self.h, full)

    def _fetch_factors(self, head: Expr) -> None:
        """The rows' columns of low-rank biases differ between query heads."""
        lay, turn = self.lay, self.heads.get() & 1
        if not lay.factor_dim:
            return
        C.barrier_wait(self.shared.at(lay.factors_empty), turn ^ 1)
        with T.when(self._leads):
            full = self.shared.at(lay.factors_full)
            C.barrier_expect(full, lay.ring - lay.factors)
            first = T.bind("own_first", self.block * lay.block_q)
            name, to = f"{self.side.own[0]}_factors", self.shared.at(lay.factors)
            self._copy(name, to, lay.block_q, chunks(lay.factor_dim), first, head, full)
        self.heads.set(self.heads.get() + 1)

    def _copy(
        self, name: str, to: Expr, rows: int, panels: int, first: Expr, head: Expr, full: Expr
    ) -> None:
        for n in range(panels):
            at = (T.int32(n * CHUNK), first, head, self.b)
            tensor_map = self.frame.tensor_maps[name]
            C.load_tile(to + C.uint32(n * rows * CHUNK * 2), tensor_map, at, full)

    def _walk(self, head: Expr) -> None:
        """Fetch the blocks that the rows meet in a query head, then say that they end."""
        self._fetch_factors(head)
        self.blocks.enter(self._row(self.b, head, KeyRow if self.side.by_keys else Row), self.block)
        met_head = head
        if not self.side.by_keys:
            f = self.frame
            met_head = T.bind("kv_head", T.truncdiv(head * f.size("hkv"), f.size("hq")))
        entry = Cell("entry", self.blocks.following())
        with C.loop_while(entry.get() >= 0):
            self._fetch(entry.get(), head, met_head)
            entry.set(self.blocks.following())
        C.barrier_wait(self._barrier(self.lay.empty, self.ring), self.ring.phase.get() ^ 1)
        with T.when(self._leads):
            self.entries.store(self.ring.stage.get(), T.int32(NONE))
            C.barrier_arrive(self._barrier(self.lay.full, self.ring))
        self.ring.advance()

    def _fetch(self, entry: Expr, head: Expr, met_head: Expr) -> None:
        lay, ring = self.lay, self.ring
        first = T.bind("first_met", (entry >> 1) * lay.block_k)
        self._load_statistics(head, first)
        C.barrier_wait(self._barrier(lay.empty, ring), ring.phase.get() ^ 1)
        self._store_statistics()
        with T.when(self._leads):
            self.entries.store(ring.stage.get(), entry)
            full = T.bind("full", self._barrier(lay.full, ring))
            self._expect(full)
            slot = self.shared.at(lay.ring) + C.uint32(ring.stage.get()) * C.uint32(lay.slot_bytes)
            slot = T.bind("slot", slot)
            starts = (slot, slot + C.uint32(lay.slot_second))
            for name, at, panels in zip(self.side.met, starts, self.panels, strict=True):
                self._copy(name, at, lay.block_k, panels, first, met_head, full)
            if lay.factor_dim:
                name, at = f"{self.side.met[0]}_factors", slot + C.uint32(lay.slot_factors)
                self._copy(name, at, lay.block_k, chunks(lay.factor_dim), first, head, full)
            self._fetch_pairs(slot, first, head, full)
        ring.advance()

    def _expect(self, full: Expr) -> None:
        """Let a slot's barrier wait for its tiles."""
        lay, size = self.lay, T.int32(self.lay.slot_pairs)
        if self.pairs:
            more = len(self.pairs) * self._pair_panels * self.pair_rows * CHUNK * 2
            size = T.select(self.pairs_present, T.int32(lay.slot_pairs + more), size)
        C.barrier_expect(full, size)

    @property
    def pair_rows(self) -> int:
        """Queries of a tile of a tensor that scores read at (query, key)."""
        return self.lay.block_k if self.side.by_keys else self.lay.block_q

    @property
    def _pair_panels(self) -> int:
        return chunks(self.lay.block_q if self.side.by_keys else self.lay.block_k)

    def _fetch_pairs(self, slot: Expr, met: Expr, head: Expr, full: Expr) -> None:
        """Tiles of the tensors that scores read at (query, key), of which one axis may broadcast."""
        if not self.pairs:
            return
        f, lay = self.frame, self.lay
        own = T.bind("own_first", self.block * lay.block_q)
        row, column = (met, own) if self.side.by_keys else (own, met)
        with T.when(self.pairs_present):
            for n, name in enumerate(self.pairs):
                place = [
                    T.select(T.compare("==", f.stride(name, axis), T.int64(0)), 0, at)
                    for axis, at in (("hq", head), ("b", self.b))
                ]
                for c in range(self._pair_panels):
                    offset = lay.slot_pairs + n * lay.pair_bytes + c * self.pair_rows * CHUNK * 2
                    at = (column + c * CHUNK, row, *place)
                    C.load_tile(slot + C.uint32(offset), f.tensor_maps[name], at, full)

    def _statistics_pieces(self) -> list[tuple[list[Expr], Expr, Expr]]:
        """This lane's share of a slot's statistics: for 16 bytes of them registers, offset, existence."""
        found = []
        for n in range(-(-self.lay.statistics_bytes // 16 // C.WARP)):
            registers = [self.statistics_words.load(4 * n + i) for i in range(4)]
            at = (self.lane + n * C.WARP) * 16
            found.append((registers, at, at < self.lay.statistics_bytes))
        return found

    def _load_statistics(self, head: Expr, first: Expr) -> None:
        """Fetch those of the columns from `first` on, while the slot is still in use."""
        if not self._column_statistics:
            return
        start = T.bind("statistics_start", statistics_at(self.frame, self.b, head, first))
        for registers, at, exists in self._statistics_pieces():
            with T.when(exists):
                buffer = self.frame.buffer(STATISTICS)
                C.load_words(registers, buffer, start + T.int64(at >> 2))

    def _store_statistics(self) -> None:
        if not self._column_statistics:
            return
        to = T.bind("statistics_at", self._statistics_address)
        for registers, at, exists in self._statistics_pieces():
            with T.when(exists):
                C.store_shared(to + C.uint32(at), registers)
        C.synchronise_warp()  # one lane says for all that they are there

    @property
    def _statistics_address(self) -> Expr:
        """Of the present slot."""
        size = C.uint32(self.lay.statistics_bytes)
        return self.shared.at(self.lay.statistics) + C.uint32(self.ring.stage.get()) * size

    # ------------------------------------------------------------------------------ consumers
    def _consume(self, where: C.Launch) -> None:
        lay = self.lay
        C.set_registers(lay.shares[1], raised=True)
        self.me = T.bind("consumer", T.truncdiv(self.warp, T.int32(WARPGROUP // C.WARP)))
        self._make_sums(self.thread, lambda: C.named_sync(T.int32(ALL), lay.threads), in_two=True)
        if self.pairs:
            self.tile.pairs = _SlotPairs(self)
        _, _, thread_row = self._rows_of(self.block, self.warp)
        thread_row = T.bind("thread_row", thread_row)
        self.heads = Cell("heads", T.int32(0))
        self.left = []
        for at in (0, lay.second, lay.factors):
            own = self.shared.at(at) + C.uint32(self.me) * C.uint32(ROWS * CHUNK * 2)
            descriptor = C.matrix_descriptor(own, 1, EIGHT_ROWS)
            self.left.append(Cell("own_descriptor", descriptor, "uint64").get())
        first = C.matrix_descriptor(self.shared.at(lay.ring), 1, EIGHT_ROWS)
        self.ring = self.slots = MatrixCursor("slot", lay.stages, first, lay.slot_bytes)
        C.barrier_wait(self.shared.at(lay.own_full), T.int32(0))
        self._for_each_head(lambda head: self._meet(head, thread_row))
        self._finish(where)

    def _meet(self, head: Expr, thread_row: Expr) -> None:
        """Go through the blocks that the rows meet in a query head."""
        lay = self.lay
        row = self._row(self.b, head, KeyRow if self.side.by_keys else Row)
        self.tile.enter(row, thread_row, self.lane)
        statistics = self._statistics(self.b, head)
        if self.side.leaves:
            self._enter_left(head)
        if self.aux is not None:
            self.aux.enter(row, self.block, self.tile.fragment, self.lane)
        if lay.factor_dim:
            C.barrier_wait(self.shared.at(lay.factors_full), self.heads.get() & 1)
            self.heads.set(self.heads.get() + 1)
        if self.factors:
            self.factor_sums = self._cleared(lay.factor_dim // COLUMNS)
        entry = Cell("entry", self._next_entry())
        self.summing = Cell("summing", T.int32(NONE))
        with C.loop_while(entry.get() >= 0):
            self._step(entry.get(), statistics)
            self.ring.advance()
            entry.set(self._next_entry())
        if self.defers:
            C.wgmma_wait(0, self._sum_registers)
        if self.side.by_keys:  # another head may follow
            if self.defers:
                self._release(self.summing.get())
            self._release(self.ring.stage.get())
            self.ring.advance()
            if lay.factor_dim:
                arrive(self.shared.at(lay.factors_empty), self.lane)
        if self.factors:
            self._store_factors(self.b, head)
        if self.aux is not None:
            self.aux.finish(self.tile.first_row, self.part, statistics(self.memory))

    def _next_entry(self) -> Expr:
        """What the producer says of the next slot, once its tiles are there."""
        C.barrier_wait(self._barrier(self.lay.full, self.ring), self.ring.phase.get())
        return T.bind("next_entry", self.entries.load(self.ring.stage.get()))

    def _release(self, stage: Expr) -> None:
        """Give a slot back to the producer, if there is one."""
        C.synchronise_warp()
        barrier = self.shared.at(self.lay.empty) + C.uint32(stage) * C.uint32(8)
        arrive(barrier, self.lane, stage >= 0)

    def _step(self, entry: Expr, statistics: Callable[[Expr], Statistics]) -> None:
        tile, lay = self.tile, self.lay
        k0 = T.bind("k_first", (entry >> 1) * lay.block_k)
        self._clear_padding(k0)
        size = tile.fragment.size(lay.block_k)
        results = [_all(tile.scores, size)]
        if tile.with_d_dots:
            results.append(_all(tile.d_dots, size))
        C.wgmma_fence()
        with T.block("s_gemm"):
            for n, sums in enumerate(results):
                left, right = (self.left[n], lay.block_q), (self._met(n), lay.block_k)
                steps = range(-(-self.widths[n] // 16))
                multiply_rows(self.spec.dtype, sums, left, right, steps)
                C.wgmma_commit()
        scores, d_dots = results[0], [*itertools.chain(*results[1:])]
        pending = len(results) - 1
        C.wgmma_wait(pending, [*scores, *(self._sum_registers if self.defers else ())])
        if self.defers:
            self._release(self.summing.get())
        if lay.factor_dim:
            tile.scale()
            C.wgmma_fence()
            self._add_biases(scores)
            C.wgmma_wait(0, [*scores, *d_dots])
        elif pending and not tile.in_two:
            C.wgmma_wait(0, d_dots)
        at = self._statistics_address
        tile.differentiate(k0, entry & 1, statistics(at))
        issued = self._add(weighted=True)
        if tile.in_two:
            C.wgmma_wait(issued, d_dots)
            tile.finish(k0, statistics(at))
        self._add(weighted=False)
        if self.side.leaves:
            self._leave(k0)
        if self.defers:
            self.summing.set(self.ring.stage.get())
        else:
            C.wgmma_wait(0, self._sum_registers)
            self._release(self.ring.stage.get())
        if self.aux is not None:
            self.aux.end()

    def _enter_left(self, head: Expr) -> None:
        """Where a head's gradients of this thread's first row and columns are left."""
        f = self.frame
        strides = f.tensor(SCORE_GRADIENTS).strides
        group = T.truncdiv(f.size("hq"), f.size("hkv"))
        member = head - self.h * group
        at = T.int64(self.turn_head) * strides[0] + T.int64(member) * strides[1]
        at = at + T.int64(self.tile.first_row) * strides[2] + T.int64((self.lane & 3) * 8)
        self.left_at = Cell("left_at", at, "int64").get()

    def _leave(self, q0: Expr) -> None:
        """Leave the gradients of scores as they lie in registers: of 32 columns, 8 of a thread together.

        So the columns of a panel are in the order of `left_query`.
        """
        f, tile = self.frame, self.tile
        stride, buffer = f.tensor(SCORE_GRADIENTS).strides[2], f.buffer(SCORE_GRADIENTS)
        packed = tile.packed(False)
        for r, distance in enumerate(tile.fragment.rows):
            exists = tile.first_row + distance < f.size("seq_kv")
            at = self.left_at + T.int64(distance) * stride + T.int64(q0)
            for n in range(self.lay.block_k // 32):
                words = [packed.load(2 * (4 * n + i) + r) for i in range(4)]
                C.store_words(buffer, at + T.int64(32 * n), words, exists)

    def _add(self, weighted: bool) -> int:
        """Issue the products of the weights, or of the gradients of scores, with the slot's tiles.

        Returns how many groups of products these are.
        """
        tile, chosen = self.tile, self._chosen(weighted)
        if not chosen:
            return 0
        tile.pack(weighted)
        C.wgmma_fence()
        with T.block("grad_gemm"):
            for registers, which in chosen:
                # transposed: the columns of two panels are so far apart
                right = self._met(which) + C.uint64((panel(self.lay.block_k) - 1) << 16)
                packed = tile.packed(weighted)
                multiply_packed(self.spec.dtype, registers, packed, right, self.lay.block_k)
            C.wgmma_commit()
        return 1

    def _chosen(self, weighted: bool) -> list[tuple[list[Expr], int]]:
        """The sums of such products, and which tile of the slot each multiplies."""
        found = [
            (_all(sums, self._sum_size(self.chunks[which])), which)
            for sums, (_, of_weights, which) in zip(self.sums, self.side.sums, strict=True)
            if of_weights == weighted
        ]
        if self.factors and not weighted:
            found.append((_all(self.factor_sums, self.lay.factor_dim // 2), 2))
        return found

    def _met(self, n: int) -> Expr:
        """The descriptor of a tile of the slot; the third has the columns of low-rank biases."""
        at = (0, self.lay.slot_second, self.lay.slot_factors)[n]
        return self.slots.descriptor.get() + C.uint64(at // 16)

    def _add_biases(self, sums: list[Expr]) -> None:
        """Low-rank biases, to scaled dot products."""
        lay = self.lay
        left, right = (self.left[2], lay.block_q), (self._met(2), lay.block_k)
        with T.block("s_gemm"):
            steps = range(-(-lay.factor_dim // 16))
            multiply_rows(self.spec.dtype, sums, left, right, steps, accumulate=True)
            C.wgmma_commit()

    @property
    def _sum_registers(self) -> list[Expr]:
        chosen = (*self._chosen(True), *self._chosen(False))
        return [register for registers, _ in chosen for register in registers]

    def _clear_padding(self, k0: Expr) -> None:
        """Zero rows of the slot's tiles beyond the batch row's own length: 0·NaN is NaN."""
        which = "q" if self.side.by_keys else "kv"
        if which not in self.spec.variant.lengths:
            return
        lay, length = self.lay, self.tile.row.seq_kv
        with T.when(k0 + lay.block_k > length):
            kept = T.bind("kept", T.maximum(length - k0, T.int32(0)))
            slot = self.shared.at(lay.ring) + C.uint32(self.ring.stage.get()) * C.uint32(
                lay.slot_bytes
            )
            thread = self.thread & (WARPGROUP - 1)
            tiles = zip(
                (*self.panels, chunks(lay.factor_dim)),
                (0, lay.slot_second, lay.slot_factors),
                strict=True,
            )
            for panels, at in tiles:
                tile = T.bind("met_tile", slot + C.uint32(at))
                clear_rows(tile, panels, lay.block_k, kept, thread)
            C.fence_async_proxy()
            C.named_sync(self.me + (1 + ALL), WARPGROUP)


class _SlotPairs:
    """What scores read at (query, key), in the present slot: rows are queries, columns keys, in panels."""

    def __init__(self, kernel: WarpgroupPass) -> None:
        self.kernel, self.present = kernel, kernel.pairs_present
        self.found, lay = pair_elements(kernel.spec), kernel.lay
        ring_words = lay.stages * lay.slot_bytes // 4
        self.words = kernel.shared.view("pair_words", "int32", lay.ring, ring_words)

    def elements(self, r: int, column: Expr) -> dict[sympy.Expr, Value]:
        kernel, lay = self.kernel, self.kernel.lay
        own = kernel.warp * lay.rows + (kernel.lane >> 2) + kernel.tile.fragment.rows[r]
        met = column + kernel.tile.first_column
        query, key = (met, own) if kernel.side.by_keys else (own, met)
        at = kernel.ring.stage.get() * (lay.slot_bytes // 4)
        at = at + (key >> 6) * (kernel.pair_rows * CHUNK // 2) + query * (CHUNK // 2)
        at = at + ((((key >> 3) & 7) ^ (query & 7)) << 2) + ((key & 7) >> 1)
        values: dict[sympy.Expr, Value] = {}
        for n, (name, element) in enumerate(zip(kernel.pairs, self.found, strict=True)):
            first = (lay.slot_pairs + n * lay.pair_bytes) // 4
            dtype = kernel.frame.program.argument(name).dtype
            value = half_of_word(self.words.load(at + first), key & 1, dtype)
            values[swapped(element) if kernel.side.by_keys else element] = value
        return values


def _all(buffer: T.Buffer, size: int) -> list[Expr]:
    return [buffer.load(i) for i in range(size)]
