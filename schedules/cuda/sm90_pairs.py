"""Gradients of what scores read at (query, key), such as a dense bias, on sm_90a.

A tile of 128 queries × block_k keys of the tensor's gradient is summed in registers over all batch rows and
heads that share it, one after the other: the same bits in every run. It is then written once, in the
tensor's own type. For each of these heads x = Q·Kᵀ and dP = dO·Vᵀ are multiplied anew, 2 products on top of
the 7 of the other kernels, for which no array of b·h·S² is written, zeroed and read.

One thread fetches: the operands of each product are the two tiles of a slot of a ring. Blocks of threads stay
and take one tile after the other, so that the next one's operands come while one is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.expr import B, H
from attngen.masks import analyse
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.aux_gradients import AuxGradient, Entry
from attngen.schedules.cuda.backward import row_statistics
from attngen.schedules.cuda.fragment import row_major_16x8
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.gradient import AuxPlace, GradientTile
from attngen.schedules.cuda.layout import CHUNK, ROWS, WARPGROUP, PairsLayout, chunks, pair_elements
from attngen.schedules.cuda.tile import packed_row, spread_rows
from attngen.schedules.cuda.warpgroup import (
    EIGHT_ROWS,
    Cursor,
    MatrixCursor,
    arrive,
    half_of_word,
    multiply_rows,
)
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import Value
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

ALL = 1
"""The named barrier of all that multiply."""


def pairs_function(
    spec: AttentionSpec,
    tile: TileConfig,
    program: Program,
    kernel: Kernel,
    gradient: AuxGradient,
) -> Any:
    """The PrimFunc of the kernel of one tensor's gradient."""
    with T.function(kernel_symbol(kernel)) as result:
        PairsPass(spec, tile, program, kernel, gradient).emit()
    return result[0]


class PairSums:
    """A thread's sums of a tile, as its scores lie."""

    def __init__(self, gradient: AuxGradient, size: int) -> None:
        self.elements: Sequence[Entry] = gradient.elements
        self.size, self.registers = size, T.registers("pair_sums", size)

    @property
    def wanted(self) -> Expr:
        return T.const(1, "bool")

    def clear(self) -> None:
        with C.counted("i", self.size) as i:
            self.registers.store(i, T.float32(0.0))

    def begin(self, k0: Expr) -> None:
        pass

    def add(self, place: AuxPlace, values: Sequence[Expr]) -> None:
        total = self.registers.load(place.i)
        for value in values:
            total = total + T.select(place.exists, value, T.float32(0.0))
        self.registers.store(place.i, total)


@dataclass(frozen=True)
class Place:
    """A tile: its first query and key, and the first batch row and head of those that share it."""

    q0: Expr
    k0: Expr
    b: Expr
    h: Expr


class PairsPass:
    """Owns tiles of a gradient at (query, key)."""

    feed: Cursor
    """The producer's place in the ring."""
    ring: MatrixCursor
    """A consumer's."""

    def __init__(
        self,
        spec: AttentionSpec,
        tile: TileConfig,
        program: Program,
        kernel: Kernel,
        gradient: AuxGradient,
    ) -> None:
        self.spec, self.gradient = spec, gradient
        self.lay = lay = PairsLayout.of(spec, tile)
        self.frame = Frame(program, kernel)
        self.tensors = self.frame.auxiliaries(spec)
        self.analysis = analyse(spec.variant.mask_expr, lay.block_q, lay.block_k)
        self.fragment = row_major_16x8(1)
        self.products = [("q", "k", spec.head_dim), ("d_out", "v", spec.head_dim_v)]
        if lay.factor_dim:
            self.products.insert(1, ("q_factors", "k_factors", lay.factor_dim))
        self.element, _ = gradient.elements[0]
        self.in_tiles = self.element in pair_elements(spec)

    def emit(self) -> None:
        lay, f = self.lay, self.frame
        where = C.launch(f.grid, lay.block_threads)
        self.shared = C.SharedMemory(lay.bytes)
        self.block, self.thread = where.block, where.thread
        with T.when(T.compare("==", self.thread, T.int32(0))):
            self._make_barriers()
        C.synchronise()
        warp = C.broadcast_lane(T.truncdiv(self.thread, T.int32(C.WARP)))
        self.warp = Cell("warp", warp).get()
        self.lane = Cell("lane", self.thread & (C.WARP - 1)).get()
        self._count_tiles()
        if self.in_tiles:
            self.mapped = f.mapped(self.gradient.tensor)
        T.branch(self.warp >= lay.warps, self._produce, self._consume)

    def _make_barriers(self) -> None:
        lay = self.lay
        for full, empty, count in (
            (lay.full, lay.empty, lay.stages),
            (lay.tensor_full, lay.tensor_empty, 1),
        ):
            for s in range(count):
                C.barrier_init(self.shared.at(full + 8 * s), 1)
                C.barrier_init(self.shared.at(empty + 8 * s), lay.warps)
        C.fence_async_proxy()

    # ------------------------------------------------------------------------------ tiles
    def _count_tiles(self) -> None:
        """How many there are, none if nobody wants the gradient, and how many heads share each."""
        f, lay = self.frame, self.lay
        self.batch, self.heads = map(f.size, self.gradient.classes(self.spec))
        self.rows_of, self.heads_of = (
            T.bind("shared_by", T.select(T.compare("==", different, every), T.int32(1), every))
            for different, every in ((self.batch, f.size("b")), (self.heads, f.size("hq")))
        )
        self.q_blocks, self.k_blocks = (
            T.bind("blocks", T.truncdiv(f.size(axis) + (size - 1), T.int32(size)))
            for axis, size in (("seq_q", lay.block_q), ("seq_kv", lay.block_k))
        )
        tiles = self.batch * self.heads * self.q_blocks * self.k_blocks
        wanted = f.given(self.gradient.workspace)
        self.tiles = T.bind("tiles", T.select(wanted, tiles, T.int32(0)))

    def _for_each_tile(self, visit: Callable[[Place], None]) -> None:
        at = Cell("tile", self.block)
        with C.loop_while(at.get() < self.tiles):
            row = T.bind("tile_row", T.truncdiv(at.get(), self.k_blocks))
            head = T.bind("tile_head", T.truncdiv(row, self.q_blocks))
            b = T.bind("first_b", T.truncdiv(head, self.heads))
            visit(
                Place(
                    T.bind("q_first", (row - head * self.q_blocks) * self.lay.block_q),
                    T.bind("k_first", (at.get() - row * self.k_blocks) * self.lay.block_k),
                    b,
                    T.bind("first_h", head - b * self.heads),
                )
            )
            at.set(at.get() + self.frame.grid)

    def _for_each_head(self, place: Place, visit: Callable[[Row], None]) -> None:
        """The heads that share a tile and see some of it, in order."""
        with (
            T.serial("of_batch", 0, self.rows_of) as n,
            T.serial("of_heads", 0, self.heads_of) as m,
        ):
            b, h = T.bind("b", place.b + n), T.bind("h", place.h + m)
            row = Row(self.frame, self.spec, CudaFunctions(), self.tensors, b, h)
            with T.when(self._holds(self.analysis.may, row, place)):
                visit(row)

    def _holds(self, condition: Any, row: Row, place: Place) -> Expr:
        """A statement on the mask in a tile, of which positions exist in the batch row."""
        lay = self.lay
        q1 = T.bind("q_last", T.minimum(place.q0 + lay.block_q, row.seq_q) - 1)
        k1 = T.bind("k_last", T.minimum(place.k0 + lay.block_k, row.seq_kv) - 1)
        exists = T.logical_and(q1 >= place.q0, k1 >= place.k0)
        return T.logical_and(exists, row.uniform(condition, q0=place.q0, q1=q1, k0=place.k0, k1=k1))

    # ------------------------------------------------------------------------------ producer
    def _produce(self) -> None:
        lay = self.lay
        C.set_registers(lay.shares[0], raised=False)
        with T.when(T.compare("==", self.thread, T.int32(lay.threads))):
            self.feed = Cursor("slot", lay.stages)
            self.turn = Cell("tensor_turn", T.int32(0))
            self._for_each_tile(self._fetch_tile)

    def _fetch_tile(self, place: Place) -> None:
        due = Cell("due", T.int32(1))

        def fetch(row: Row) -> None:
            for rows, columns, width in self.products:
                self._fetch_operands(place, row, rows, columns, width)
            if self.in_tiles:
                with T.when(T.compare("!=", due.get(), T.int32(0))):
                    self._fetch_tensor(place, row)
                due.set(T.int32(0))

        self._for_each_head(place, fetch)

    def _fetch_operands(self, place: Place, row: Row, rows: str, columns: str, width: int) -> None:
        lay, ring = self.lay, self.feed
        at = C.uint32(ring.stage.get()) * C.uint32(8)
        C.barrier_wait(self.shared.at(lay.empty) + at, ring.phase.get() ^ 1)
        full = T.bind("full", self.shared.at(lay.full) + at)
        panels = chunks(width)
        C.barrier_expect(full, T.int32((lay.block_q + lay.block_k) * panels * CHUNK * 2))
        slot = self.shared.at(0) + C.uint32(ring.stage.get()) * C.uint32(lay.slot_bytes)
        f = self.frame
        kv_head = T.bind("kv_head", T.truncdiv(row.h * f.size("hkv"), f.size("hq")))
        for name, size, offset, first in (
            (rows, lay.block_q, 0, place.q0),
            (columns, lay.block_k, lay.slot_columns, place.k0),
        ):
            head = kv_head if name in "kv" else row.h
            for n in range(panels):
                to = slot + C.uint32(offset + n * size * CHUNK * 2)
                box = (T.int32(n * CHUNK), first, head, row.b)
                C.load_tile(to, f.tensor_maps[name], box, full)
        ring.advance()

    def _fetch_tensor(self, place: Place, row: Row) -> None:
        """The tile of the tensor itself, which is the same for all that share it."""
        lay, f, name = self.lay, self.frame, self.gradient.tensor
        C.barrier_wait(self.shared.at(lay.tensor_empty), self.turn.get() ^ 1)
        self.turn.set(1 - self.turn.get())
        full = self.shared.at(lay.tensor_full)
        size = T.select(self.mapped, T.int32(lay.tensor_bytes), T.int32(0))
        C.barrier_expect(full, size)
        with T.when(self.mapped):
            shared = [
                T.select(T.compare("==", f.stride(name, axis), T.int64(0)), 0, at)
                for axis, at in (("hq", row.h), ("b", row.b))
            ]
            for n in range(chunks(lay.block_k)):
                to = self.shared.at(lay.tensor + n * lay.block_q * CHUNK * 2)
                C.load_tile(
                    to, f.tensor_maps[name], (place.k0 + n * CHUNK, place.q0, *shared), full
                )

    # ------------------------------------------------------------------------------ consumers
    def _consume(self) -> None:
        lay, spec = self.lay, self.spec
        C.set_registers(lay.shares[1], raised=True)
        fragment = self.fragment
        self.sums = PairSums(self.gradient, fragment.size(lay.block_k))
        self.tile = GradientTile(
            spec,
            lay.block_k,
            self.frame,
            fragment,
            True,
            self.sums,
            lay.factor_dim > 0,
            in_two=True,
        )
        self.tile.pairs = _TensorTile(self) if self.in_tiles else None
        me = T.truncdiv(self.warp, T.int32(WARPGROUP // C.WARP))
        rows = C.uint64(me) * C.uint64(ROWS * CHUNK * 2 // 16)
        self.own_rows = Cell("own_rows", rows, "uint64").get()
        first = C.matrix_descriptor(self.shared.at(0), 1, EIGHT_ROWS)
        self.ring = MatrixCursor("slot", lay.stages, first, lay.slot_bytes)
        self.turn = Cell("tensor_turn", T.int32(0))
        self.first_of_thread = Cell(
            "first_of_thread", self.warp * lay.rows + fragment.first_row(self.lane)
        ).get()
        self._for_each_tile(self._sum_tile)

    def _sum_tile(self, place: Place) -> None:
        self.sums.clear()
        due = Cell("due", T.int32(1))
        thread_row = T.bind("thread_row", place.q0 + self.first_of_thread)

        def add(row: Row) -> None:
            self.tile.enter(row, thread_row, self.lane)
            self._add_head(place, row, due)

        self._for_each_head(place, add)
        if self.in_tiles:
            with T.when(T.compare("==", due.get(), T.int32(0))):
                C.synchronise_warp()
                arrive(self.shared.at(self.lay.tensor_empty), self.lane)
        self._store(place)

    def _add_head(self, place: Place, row: Row, due: Cell) -> None:
        lay, tile = self.lay, self.tile
        statistics = row_statistics(self.frame, tile, row.b, row.h)
        size = tile.fragment.size(lay.block_k)
        scores, d_dots = ([x.load(i) for i in range(size)] for x in (tile.scores, tile.d_dots))
        *of_scores, (_, _, depth) = self.products
        stages = []
        for n, (_, _, width) in enumerate(of_scores):
            if n:  # the columns of low-rank biases, to scaled dot products
                C.wgmma_wait(0, scores)
                tile.scale()
            stages.append(self._multiply(scores, width, accumulate=n > 0))
        stages.append(self._multiply(d_dots, depth))
        C.wgmma_wait(1, scores)
        for stage in stages[:-1]:
            self._release(stage)
        if self.in_tiles:
            with T.when(T.compare("!=", due.get(), T.int32(0))):
                C.barrier_wait(self.shared.at(lay.tensor_full), self.turn.get())
                self.turn.set(1 - self.turn.get())
                with T.when(T.logical_not(self.mapped)):
                    self._load_tensor(place, row)
            due.set(T.int32(0))
        if not tile.in_two:
            C.wgmma_wait(0, d_dots)
        whole = self._holds(self.analysis.must, row, place)
        whole = T.logical_and(whole, place.k0 + lay.block_k <= row.seq_kv)
        partial = T.bind("partial", T.select(whole, T.int32(0), T.int32(1)))
        tile.differentiate(place.k0, partial, statistics)
        if tile.in_two:
            C.wgmma_wait(0, d_dots)
        self._release(stages[-1])
        tile.finish(place.k0, statistics)

    def _load_tensor(self, place: Place, row: Row) -> None:
        """Bring the tensor's tile as TMA would, whatever its strides; positions beyond it are as the last."""
        lay, f = self.lay, self.frame
        tensor = f.tensor(self.gradient.tensor)
        sb, sh, sq, sk = tensor.strides
        start = T.bind("tensor_start", T.int64(row.b) * sb + T.int64(row.h) * sh)
        pairs = lay.block_k // 2
        with T.serial("i", 0, lay.block_q * pairs // lay.threads) as i:
            at = T.bind("at", i * lay.threads + self.thread)
            tile_row = T.bind("tile_row", T.truncdiv(at, T.int32(pairs)))
            key = T.bind("key", (at - tile_row * pairs) * 2)
            q = T.minimum(place.q0 + tile_row, f.size("seq_q") - 1)
            bits = []
            for n in range(2):
                k = T.minimum(place.k0 + key + n, f.size("seq_kv") - 1)
                value = tensor.buffer.load(start + T.int64(q) * sq + T.int64(k) * sk)
                if tensor.dtype == "float16":
                    value = T.reinterpret("uint16", value)
                bits.append(T.cast("uint32", value))
            word = T.bind("word", bits[0] | (bits[1] << C.uint32(16)))
            to = self.shared.at(lay.tensor) + C.uint32(4 * self._word(tile_row, key))
            C.store_shared(to, [word])
        C.named_sync(T.int32(ALL), lay.threads)

    def _word(self, row: Expr, key: Expr) -> Expr:
        """Where in the tensor's tile the word of an element is: panels of 64 keys, swizzled."""
        at = (key >> 6) * (self.lay.block_q * CHUNK // 2) + row * (CHUNK // 2)
        return at + ((((key >> 3) & 7) ^ (row & 7)) << 2) + ((key & 7) >> 1)

    def _multiply(self, sums: list[Expr], width: int, accumulate: bool = False) -> Expr:
        """Issue the product of the next slot; which one that is."""
        lay, ring = self.lay, self.ring
        stage = T.bind("stage", ring.stage.get())
        full = self.shared.at(lay.full) + C.uint32(stage) * C.uint32(8)
        C.barrier_wait(full, ring.phase.get())
        left = T.bind("rows", ring.descriptor.get() + self.own_rows)
        right = T.bind("columns", ring.descriptor.get() + C.uint64(lay.slot_columns // 16))
        C.wgmma_fence()
        with T.block("s_gemm"):
            tiles = (left, lay.block_q), (right, lay.block_k)
            steps = range(-(-width // 16))
            multiply_rows(self.spec.dtype, sums, *tiles, steps, accumulate)
            C.wgmma_commit()
        ring.advance()
        return stage

    def _release(self, stage: Expr) -> None:
        C.synchronise_warp()
        arrive(self.shared.at(self.lay.empty) + C.uint32(stage) * C.uint32(8), self.lane)

    # ------------------------------------------------------------------------------ results
    def _store(self, place: Place) -> None:
        """Write the tile, in 16 bytes where rows begin at multiples of these."""
        f, lay, fragment = self.frame, self.lay, self.fragment
        tensor = f.tensor(self.gradient.workspace)
        first = T.bind("thread_row", place.q0 + self.first_of_thread)
        places = {B: place.b, H: place.h}
        start: Expr = T.int64(0)
        others = [i for i in self.element.indices if i in places]
        for index, stride in zip(others, tensor.strides, strict=False):
            start = start + T.int64(places[index]) * stride
        start = T.bind("tile_start", start + T.int64(place.k0))
        narrow = tensor.dtype != "float32"
        unit = 8 if narrow else 4
        aligned = T.compare("==", f.size("seq_kv") & (unit - 1), T.int32(0))

        def store(r: int, column: Expr, words: Sequence[Expr], exists: Expr) -> None:
            row = T.bind("row", first + fragment.rows[r])
            left = T.bind("left", f.size("seq_kv") - place.k0 - column)
            exists = T.logical_and(exists, row < f.size("seq_q"))
            exists = T.bind("exists", T.cast("int32", T.logical_and(exists, left > 0)))
            exists = T.compare("!=", exists, T.int32(0))
            at = start + T.int64(row) * tensor.strides[-2] + T.int64(column)
            at = T.bind("stored_at", at)

            def at_once() -> None:
                for n in range(0, len(words), 4):
                    inside = T.logical_and(exists, left > n)
                    C.store_words(tensor.buffer, at + T.int64(n), words[n : n + 4], inside)

            def singly() -> None:
                for n in range(8):
                    with T.when(T.logical_and(exists, left > n)):
                        value = _of_words(words, n, tensor.dtype)
                        tensor.buffer.store(at + T.int64(n), value)

            T.branch(aligned, at_once, singly)

        with T.block("epilogue"):
            if not narrow:
                spread_rows(fragment, self.lane, self.sums.registers, lay.block_k, store)
                return
            for r in range(len(fragment.rows)):
                row = packed_row(
                    tensor.dtype, fragment, self.lane, self.sums.registers, lay.block_k, r
                )
                for begin, chunk, words in row:
                    inside = chunk < (lay.block_k - begin) // 8
                    store(r, chunk * 8 + begin, words, inside)


class _TensorTile:
    """The tile of the tensor whose gradient is summed, in shared memory."""

    def __init__(self, kernel: PairsPass) -> None:
        self.kernel, self.present = kernel, T.const(1, "bool")
        lay = kernel.lay
        self.words = kernel.shared.view("tensor_words", "int32", lay.tensor, lay.tensor_bytes // 4)

    def elements(self, r: int, column: Expr) -> dict[sympy.Expr, Value]:
        kernel = self.kernel
        row = kernel.first_of_thread + kernel.tile.fragment.rows[r]
        key = column + kernel.tile.first_column
        dtype = kernel.frame.program.argument(kernel.gradient.tensor).dtype
        word = T.bind("word", self.words.load(kernel._word(row, key)))
        return {kernel.element: half_of_word(word, key & 1, dtype)}


def _of_words(words: Sequence[Expr], n: int, dtype: str) -> Expr:
    """The n-th number of a row's words, as it is stored."""
    if dtype == "float32":
        return T.reinterpret("float32", words[n])
    half = T.cast("uint16", words[n // 2] >> C.uint32(16 * (n % 2)))
    return half if dtype == "bfloat16" else T.reinterpret("float16", half)
