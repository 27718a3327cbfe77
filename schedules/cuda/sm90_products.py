"""dQ on sm_90a from the gradients of scores that `grad_scores` leaves: dQ += dX·K, one product.

A warpgroup owns 64 queries and multiplies both operands from shared memory, where TMA brings them: gradients
lie by keys, so their tile is a transposed left operand. Of the key blocks that its queries see, each consumer
multiplies what `grad_scores` has met, by the same analysis of the mask: nothing else was written.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

from attngen.abi import kernel_symbol
from attngen.masks import analyse
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.backward import by_keys
from attngen.schedules.cuda.backward import SCORE_GRADIENTS, LeftKernels, turn_heads
from attngen.schedules.cuda.blocks import NONE, KeyBlocks, locate
from attngen.schedules.cuda.fragment import row_major_16x8
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.layout import CHUNK, ROWS, WARPGROUP, chunks
from attngen.schedules.cuda.tile import RowPlace, store_row
from attngen.schedules.cuda.warpgroup import (
    EIGHT_ROWS,
    Cursor,
    MatrixCursor,
    arrive,
    multiply_columns,
    panel,
)
from attngen.schedules.frame import Frame, KeyRow, Row
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec


def products_function(
    spec: AttentionSpec, left: LeftKernels, program: Program, kernel: Kernel, l2_share: int
) -> Any:
    """The PrimFunc of the kernel."""
    with T.function(kernel_symbol(kernel)) as result:
        ProductsPass(spec, left, program, kernel, l2_share).emit()
    return result[0]


def left_query(warp: Expr, lane: Expr, r: int) -> Expr:
    """Which of a panel's 64 queries a thread has in its row r.

    They are in the order in which `grad_scores` had them in registers: a thread there had 2 of every 8, and
    left those of 4 times 8 together.
    """
    eight = (warp >> 1) * 4 + (lane >> 3)
    return eight * 8 + ((warp & 1) * 2 + r) * 2 + ((lane >> 2) & 1)


class ProductsPass:
    """Owns queries; its ring brings keys and the gradients of their scores."""

    ring: Cursor

    def __init__(
        self,
        spec: AttentionSpec,
        left: LeftKernels,
        program: Program,
        kernel: Kernel,
        l2_share: int,
    ) -> None:
        self.spec, self.tile, self.lay, self.l2_share = spec, left.tile, left.queries, l2_share
        self.frame = Frame(program, kernel)
        self.tensors = self.frame.auxiliaries(spec)
        self.analysis = analyse(spec.variant.mask_expr, self.lay.block_q, self.tile.block_q)
        self.met = KeyBlocks(by_keys(spec), self.tile, self.frame, listed=False)

    def emit(self) -> None:
        lay = self.lay
        where = C.launch(self.frame.grid, lay.block_threads)
        self.shared, self.thread = C.SharedMemory(lay.bytes), where.thread
        self.entries = self.shared.view("entries", "int32", lay.entries, lay.stages)
        with T.when(T.compare("==", self.thread, T.int32(0))):
            for s in range(lay.stages):
                C.barrier_init(self.shared.at(lay.full + 8 * s), 1)
                C.barrier_init(self.shared.at(lay.empty + 8 * s), lay.warps)
            C.fence_async_proxy()
        C.synchronise()
        warp = C.broadcast_lane(T.truncdiv(self.thread, T.int32(C.WARP)))
        self.warp = Cell("warp", warp).get()
        self.lane = Cell("lane", self.thread & (C.WARP - 1)).get()
        f, size = self.frame, lay.block_q
        self.first, heads = turn_heads(f)
        self.group = T.bind("group", T.truncdiv(f.size("hq"), f.size("hkv")))
        self.blocks = T.bind("blocks", T.truncdiv(f.size("seq_q") + (size - 1), T.int32(size)))
        self.heads = T.bind("every", heads * self.group)
        self.block = where.block
        T.branch(self.warp >= lay.warps, self._produce, self._consume)

    def _for_each_tile(self, visit: Callable[[], None]) -> None:
        """Blocks of threads stay, and take one query block of this turn's heads after the other."""
        at = Cell("tile", self.block)
        with C.loop_while(at.get() < self.blocks * self.heads):
            self._place(at.get())
            visit()
            at.set(at.get() + self.frame.grid)

    def _place(self, at: Expr) -> None:
        """The tile's first query, its head, and the key head of that in this turn."""
        f = self.frame
        block, head = locate(self.spec, f, at, self.blocks, self.heads, self.l2_share)
        self.q0 = T.bind("first_query", block * self.lay.block_q)
        head = T.bind("of_turn", head)
        self.turn_head = T.bind("turn_head", T.truncdiv(head, self.group))
        self.member = T.bind("member", head - self.turn_head * self.group)
        key_head = T.bind("key_head", self.first + self.turn_head)
        self.b = T.bind("b", T.truncdiv(key_head, f.size("hkv")))
        self.kv_head = T.bind("kv_head", key_head - self.b * f.size("hkv"))
        self.h = T.bind("h", self.kv_head * self.group + self.member)

    def _barrier(self, offset: int) -> Expr:
        return self.shared.at(offset) + C.uint32(self.ring.stage.get()) * C.uint32(8)

    # ------------------------------------------------------------------------------ producer
    def _produce(self) -> None:
        with T.when(T.compare("==", self.lane, T.int32(0))):
            self.ring = Cursor("slot", self.lay.stages)
            self._for_each_tile(self._fetch_tile)

    def _fetch_tile(self) -> None:
        self._walk()
        self._wait_for_slot()
        self.entries.store(self.ring.stage.get(), T.int32(NONE))
        C.barrier_arrive(self._barrier(self.lay.full))
        self.ring.advance()

    def _walk(self) -> None:
        """Fetch what `grad_scores` has met of these queries, from the last block of keys on."""
        f, lay, keys = self.frame, self.lay, self.tile.block_q
        row = Row(f, self.spec, CudaFunctions(), self.tensors, self.b, self.h)
        view = by_keys(self.spec)
        key_row = KeyRow(f, view, CudaFunctions(), self.tensors, self.b, self.h)
        q1 = T.bind("last_query", T.minimum(self.q0 + lay.block_q, row.seq_q) - 1)
        begin, end = row.key_blocks(self.analysis, self.q0, q1, keys)
        at = Cell("at_key_block", end)
        with C.loop_while(at.get() > begin):
            at.set(at.get() - 1)
            self.met.enter(key_row, at.get())
            shares = Cell("shares", T.int32(0))
            for n in range(lay.consumers):
                q = T.bind("q", self.q0 + n * ROWS)
                block = T.bind("q_block", T.truncdiv(q, T.int32(self.tile.block_k)))
                met = T.logical_and(q < row.seq_q, self.met.meets(block))
                shares.set(shares.get() + T.select(met, T.int32(1 << n), T.int32(0)))
            for part in range(0, keys, lay.keys):
                k = T.bind("k", at.get() * keys + part)
                wanted = T.compare("!=", shares.get(), T.int32(0))
                with T.when(T.logical_and(wanted, k < row.seq_kv)):
                    self._fetch(k, shares.get())

    def _wait_for_slot(self) -> None:
        C.barrier_wait(self._barrier(self.lay.empty), self.ring.phase.get() ^ 1)

    def _fetch(self, k: Expr, shares: Expr) -> None:
        """64 keys, and their gradients with the queries of those consumers whose bits `shares` has."""
        lay, f = self.lay, self.frame
        self._wait_for_slot()
        self.entries.store(self.ring.stage.get(), shares)
        full = T.bind("full", self._barrier(lay.full))
        takes = [T.compare("!=", shares & (1 << n), T.int32(0)) for n in range(lay.consumers)]
        panels = [T.select(mine, T.int32(lay.panel_bytes), T.int32(0)) for mine in takes]
        C.barrier_expect(full, reduce(lambda a, b: a + b, panels, T.int32(lay.keys_bytes)))
        slot = self.shared.at(0) + C.uint32(self.ring.stage.get()) * C.uint32(lay.slot_bytes)
        slot = T.bind("slot", slot)
        for n in range(chunks(lay.head_dim)):
            at = (T.int32(n * CHUNK), k, self.kv_head, self.b)
            to = slot + C.uint32(lay.slot_keys + n * lay.panel_bytes)
            C.load_tile(to, f.tensor_maps["k"], at, full)
        for n, mine in enumerate(takes):
            with T.when(mine):
                at = (self.q0 + n * ROWS, k, self.member, self.turn_head)
                to = slot + C.uint32(n * lay.panel_bytes)
                C.load_tile(to, f.tensor_maps[SCORE_GRADIENTS], at, full)
        self.ring.advance()

    # ------------------------------------------------------------------------------ consumers
    def _consume(self) -> None:
        lay = self.lay
        self.me = T.bind("consumer", T.truncdiv(self.warp, T.int32(WARPGROUP // C.WARP)))
        self.sums = T.registers("sums", lay.head_dim // 2)
        first = C.matrix_descriptor(self.shared.at(0), 1, EIGHT_ROWS)
        self.ring = self.slots = MatrixCursor("slot", lay.stages, first, lay.slot_bytes)
        own = C.uint64(self.me) * C.uint64(lay.panel_bytes // 16)
        self.own_panel = Cell("own_panel", own, "uint64").get()
        self._for_each_tile(self._sum_tile)

    def _sum_tile(self) -> None:
        size = self.lay.head_dim // 2
        with C.counted("i", size) as i:
            self.sums.store(i, T.float32(0.0))
        share = T.bind("share_bit", T.int32(1) << self.me)
        entry = Cell("entry", self._next_entry())
        with C.loop_while(entry.get() >= 0):
            with T.when(T.compare("!=", entry.get() & share, T.int32(0))):
                self._multiply([self.sums.load(i) for i in range(size)])
            self._release()
            entry.set(self._next_entry())
        self._release()
        self._store(self.sums)

    def _multiply(self, sums: list[Expr]) -> None:
        """Add the slot's product to them."""
        lay, slot = self.lay, self.slots.descriptor.get()
        of_keys = C.uint64(((panel(lay.keys) - 1) << 16) + lay.slot_keys // 16)
        C.wgmma_fence()
        with T.block("grad_gemm"):
            multiply_columns(self.spec.dtype, sums, slot + self.own_panel, slot + of_keys, lay.keys)
            C.wgmma_commit()
        C.wgmma_wait(0, sums)

    def _release(self) -> None:
        """Give the slot back, and go on to the next."""
        C.synchronise_warp()
        arrive(self._barrier(self.lay.empty), self.lane)
        self.ring.advance()

    def _next_entry(self) -> Expr:
        C.barrier_wait(self._barrier(self.lay.full), self.ring.phase.get())
        return T.bind("next_entry", self.entries.load(self.ring.stage.get()))

    def _store(self, sums: T.Buffer) -> None:
        f, size, target = self.frame, self.lay.head_dim // 2, "d_q"
        fragment, warp = row_major_16x8(1), self.warp - self.me * (WARPGROUP // C.WARP)
        first = T.bind("own_first", self.q0 + self.me * ROWS)
        with T.block("epilogue"):
            with C.counted("i", size) as i:
                sums.store(i, sums.load(i) * f.scalar("scale"))
            for r in range(len(fragment.rows)):
                position = T.bind("position", first + left_query(warp, self.lane, r))
                at = f.element(target, self.b, self.h, position)
                place = RowPlace(f.buffer(target), at, position < f.size("seq_q"))
                store_row(self.spec.dtype, fragment, self.lane, sums, self.lay.head_dim, r, place)
