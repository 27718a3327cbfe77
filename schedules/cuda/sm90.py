"""The sm_90a forward kernel: warp-specialised, persistent FlashAttention on TMA and wgmma.

Warpgroup 0 produces: one thread walks the tiles (query blocks of heads) and the key blocks that each can
see, fills the rings of K and V by TMA and says of every block where it starts, whether the mask must be
evaluated and whether it is the tile's last. The other warpgroups consume, 64 query rows each: Q·Kᵀ from
shared memory, softmax in registers, P·V with P in registers. The product of the next block is in flight
with the second product of this one while the softmax runs; named barriers give the tensor cores to one
warpgroup after the other; the last product of a tile runs with the first of the next, so that
the epilogue is hidden too. FlashAttention-3 (2407.08608) describes the scheme.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.blocks import KeyBlocks, locate
from attngen.schedules.cuda.fragment import row_major_16x8
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.layout import (
    CHUNK,
    ROWS,
    WARPGROUP,
    chunks,
    factor_columns,
    pair_elements,
    sm90_layout,
)
from attngen.schedules.cuda.packed import TILES, Lists, listed_tile, listed_tiles
from attngen.schedules.cuda.tile import SLACK, BlockKeys, ScoreTile
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
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import Value, emit
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

L2_SHARE = 32 << 20
"""Bytes of K and V that tiles worked on at one time may touch: an H100 has 50 MB of L2, in two halves."""
LAGGING_WIDTH = 128
"""Up to this head_dim_v row maxima lag, and beside elements of tensors: 3 to 5 % faster on an H200 with 64,
7 % with 128 (dense bias: 11 %). Wider ones were not timed."""
PARTIAL, LAST = 1, 2
"""Bits of a block's entry; the key block is entry >> 2."""
STOP = -1
"""Query block of the message that ends a consumer."""


def main_kernel(
    spec: AttentionSpec,
    tile: TileConfig,
    program: Program,
    kernel: Kernel,
    forward: type[Forward],
) -> Any:
    """The PrimFunc of the forward kernel: a tile is one query block of one head."""
    with T.function(kernel_symbol(kernel)) as result:
        forward(spec, tile, program, kernel).emit()
    return result[0]


class _PairTiles:
    """A consumer's ring of tiles of the tensors that scores read at (query, key), in step with K.

    A tile is ROWS rows × the keys of a block, in chunks of 64 columns with the 128-byte swizzle; a stage has
    one of each tensor. ldmatrix gives a thread the pairs of columns that it has scores of.
    """

    def __init__(self, kernel: Forward, consumer: Expr, warp: Expr, lane: Expr) -> None:
        lay, program = kernel.lay, kernel.frame.program
        self.lay, self.found, self.consumer, self.lane = lay, kernel.pair_elements, consumer, lane
        self.dtypes = [program.argument(str(e.base.label)).dtype for e in self.found]
        self.size = lay.pair_bytes // len(self.found)
        self.ring = Cursor("pair", lay.stages)
        self.first_row = warp * 16
        # lane 8i + r gives the address of row r of the i-th 8 × 8 elements: below, and beside these
        chunk = (lane >> 4) ^ (lane & 7)
        mine = (self.first_row + (lane & 15)) * (CHUNK * 2) + chunk * 16
        self.mine = Cell("pair_mine", mine).get()
        self.at_once = [4] * (lay.columns // 16) + [2] * (lay.columns // 8 % 2)
        self.tensor_words = sum(self.at_once)
        self.words = T.registers("pair_words", self.tensor_words * len(self.found), "uint32")

    @property
    def slot(self) -> Expr:
        """Number of the present tile, and of its barriers."""
        return self.consumer * self.lay.stages + self.ring.stage.get()

    def tile(self, shared: C.SharedMemory) -> Expr:
        """The address of the present one."""
        slot = C.uint32(self.slot) * C.uint32(self.lay.pair_bytes)
        return T.bind("pair_tile", shared.at(self.lay.pair) + slot)

    def fetch(self, tile: Expr) -> None:
        """Bring a tile to registers."""
        first = T.bind("pair_first", tile + C.uint32(self.mine))
        for n in range(len(self.found)):
            for i, count in enumerate(self.at_once):
                # of a row's 16-byte chunks, one a group of columns, xor is what the swizzle does to two
                at = first ^ C.uint32((2 * i & 7) << 4) if i % 4 else first
                at = at + C.uint32(i // 4 * ROWS * CHUNK * 2)
                begin = n * self.tensor_words + 4 * i
                words = [self.words.load(begin + k) for k in range(count)]
                C.load_matrices(words, at + C.uint32(n * self.size))

    def elements(self, r: int, column: Expr) -> dict[sympy.Expr, Value]:
        at = (column >> 3) * 2 + r
        return {
            element: half_of_word(self.words.load(n * self.tensor_words + at), column & 1, dtype)
            for n, (element, dtype) in enumerate(zip(self.found, self.dtypes, strict=True))
        }

    def gather(self, tile: Expr, row: Row, first_query: Expr, k0: Expr) -> None:
        """Bring this warp's rows of a tile, from first_query on, as TMA would have."""
        pairs = self.lay.columns // 2
        # it is rare: neither unrolled nor kept in registers
        rows, first_query = (T.bind("anew", C.afresh(x)) for x in (T.int32(16), first_query))
        with T.serial("tile_row", 0, rows) as r, T.serial("step", 0, -(-pairs // C.WARP)) as step:
            pair = T.bind("pair", step * C.WARP + self.lane)
            q = Value(T.bind("q_pos", first_query + r), "int")
            tile_row = self.first_row + r
            at = tile_row * (CHUNK * 2) + (pair >> 5) * (ROWS * CHUNK * 2)
            at = at + ((((pair >> 2) & 7) ^ (tile_row & 7)) << 4) + ((pair & 3) << 2)
            at = T.bind("pair_at", at)
            keys = [Value(T.bind("k_pos", k0 + pair * 2 + n), "int") for n in range(2)]
            with T.when(pair < pairs):
                for n, (element, dtype) in enumerate(zip(self.found, self.dtypes, strict=True)):
                    values = [emit(element, row.ops(q=q, k=key)).expr for key in keys]
                    word = T.registers("pair_word", 1, "uint32").load(0)
                    C.pack_pair(dtype, word, *values)
                    C.store_shared(tile + C.uint32(at + n * self.size), [word])


class Forward:
    """The kernel with operands of 16 bits.

    queries, keys   names of the tensors whose rows are multiplied; panel_columns: elements of 128 bytes
    `turns`: warpgroups take turns on the tensor cores; `late_turns`: which end where the exponentials of a
    block begin, not where its products are issued
    """

    queries, keys, panel_columns = "q", "k", CHUNK
    late_turns = False

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, program: Program, kernel: Kernel
    ) -> None:
        self.spec, self.tile = spec, tile
        self.lay = sm90_layout(spec, tile)
        self.consumers, self.block_k = self.lay.consumers, tile.block_k
        self.turns = self.consumers > 1
        self.frame = Frame(program, kernel)
        self.blocks = KeyBlocks(spec, tile, self.frame, "plan" in kernel.arguments)
        self.key_block = BlockKeys(
            tile.block_k, self.lay.columns, self.lay.value_rows, self.blocks.analysis.decided
        )
        self.tensors = self.frame.auxiliaries(spec)
        self.pair_elements = pair_elements(spec)

    def emit(self) -> None:
        where = C.launch(self.frame.grid, self.lay.threads)
        if self.frame.admits_next:
            C.admit_next()
        self.block, self.thread = where.block, where.thread
        self.shared = C.SharedMemory(self.lay.bytes)
        self.entries = self.shared.view("entries", "int32", self.lay.entries, self.lay.stages)
        self.coordinates = self.shared.view(
            "coordinates", "int32", self.lay.coordinates, 4 * self.consumers
        )
        with T.when(T.compare("==", self.thread, T.int32(0))):
            self._make_barriers()
        self._clear_value_padding()
        C.synchronise()
        names = (str(element.base.label) for element in self.pair_elements)
        self.pairs_present = reduce(
            T.logical_and, map(self.frame.mapped, names), T.const(1, "bool")
        )
        group = C.broadcast_lane(T.truncdiv(self.thread, T.int32(WARPGROUP)))
        self.group = Cell("warpgroup", group).get()
        T.branch(T.compare("==", self.group, T.int32(0)), self._produce, self._consume)

    # ------------------------------------------------------------------------------ barriers
    def _make_barriers(self) -> None:
        """An empty barrier takes an arrival from every consumer warp, a full one from the producer."""
        warps = WARPGROUP // C.WARP
        for w in range(self.consumers):
            C.barrier_init(self.shared.at(self.lay.q_full + 8 * w), 1)
            C.barrier_init(self.shared.at(self.lay.q_empty + 8 * w), warps)
        for s in range(self.lay.stages):
            for full, empty in (
                (self.lay.k_full, self.lay.k_empty),
                (self.lay.v_full, self.lay.v_empty),
            ):
                C.barrier_init(self.shared.at(full + 8 * s), 1)
                C.barrier_init(self.shared.at(empty + 8 * s), warps * self.consumers)
        for n in range(self.consumers * self.lay.stages if self.pair_elements else 0):
            C.barrier_init(self.shared.at(self.lay.pair_full + 8 * n), 1)
            C.barrier_init(self.shared.at(self.lay.pair_empty + 8 * n), warps)
        C.fence_async_proxy()

    def _clear_value_padding(self) -> None:
        """Rows of V that pad a block are zeros in every stage: no box has them."""
        lay, rows = self.lay, self.key_block.rows - self.key_block.keys
        if rows == 0 or lay.byte_channels:  # bytes come padded
            return
        pieces = rows * (CHUNK * 2 // 16)
        panels = T.int32(lay.stages * lay.v_chunks)
        with T.serial("panel", 0, panels) as n, T.when(self.thread < pieces):
            first = C.uint32(n * (lay.value_rows * CHUNK * 2) + self.key_block.keys * CHUNK * 2)
            at = self.shared.at(lay.v) + first + C.uint32(self.thread * 16)
            C.store_shared(at, [C.uint32(0)] * 4)
        C.fence_async_proxy()

    def _barrier(self, offset: int, index: Expr) -> Expr:
        return self.shared.at(offset) + C.uint32(index) * C.uint32(8)

    def _stage(self, position: Expr) -> Expr:
        """The ring's stage of the `position`-th block, counted over all tiles."""
        return T.truncmod(position, T.int32(self.lay.stages))

    def _parity(self, position: Expr) -> Expr:
        """The phase in which the `position`-th block fills its stage."""
        return T.truncdiv(position, T.int32(self.lay.stages)) & 1

    # ------------------------------------------------------------------------------ producer
    def _produce(self) -> None:
        C.set_registers(self.lay.shares[0], raised=False)
        with T.when(T.compare("==", self.thread, T.int32(0))):
            self._walk_tiles()

    def _walk_tiles(self) -> None:
        f, tile = self.frame, self.tile
        counter = f.buffer("counter")
        packed = self.spec.variant.packed
        workers, first = f.grid, self.block
        if packed:
            tiles = T.bind("tiles", listed_tiles(f))
            if f.admits_next:  # the other blocks leave their multiprocessors to the next kernel
                workers = T.bind("workers", T.minimum(Lists(f, TILES).workers, f.grid))
                first = T.select(self.block < workers, self.block, tiles)
        else:
            heads = T.bind("all_heads", f.size("b") * f.size("hq"))
            q_blocks = T.truncdiv(f.size("seq_q") + (tile.block_q - 1), T.int32(tile.block_q))
            q_blocks = T.bind("q_blocks", q_blocks)
            tiles = T.bind("tiles", heads * q_blocks)
        self.position = Cell("position", T.int32(0))
        self.number = Cell("tile_number", T.int32(0))
        # the V of a block is fetched after the K of the next: the order in which their stages come free
        self.late = tuple(Cell(f"late_{name}", T.int32(0)) for name in ("key", "head", "b"))
        following = tuple(Cell(f"next_{name}", T.int32(0)) for name in ("tile", "q_block", "head"))

        def settle(at: Expr) -> None:
            """Where the next tile lies: found while the rings are full, for divisions take long."""
            at = T.bind("at", at)
            place = (
                listed_tile(f, at)
                if packed
                else locate(self.spec, f, at, q_blocks, heads, L2_SHARE)
            )
            for cell, value in zip(following, (at, *place), strict=True):
                cell.set(value)

        settle(first)
        with C.loop_while(following[0].get() < tiles):
            q_block, head = (T.bind("place", cell.get()) for cell in following[1:])
            b = T.bind("b", T.truncdiv(head, f.size("hq")))
            h = T.bind("h", head - b * f.size("hq"))
            kv_head = T.bind("kv_head", T.truncdiv(h * f.size("hkv"), f.size("hq")))
            row = Row(f, self.spec, CudaFunctions(), self.tensors, b, h)
            first_query, first_key = f.first("q", b), f.first("kv", b)
            visited = Cell("visited", T.int32(0))

            def visit(block: Expr, flags: Expr) -> None:
                entry = T.bind("entry", block * 4 + flags)
                key = T.bind("key", first_key + block * self.block_k)
                self._fetch_keys(q_block, key, entry, kv_head, h, b)
                with T.when(self.position.get() > 0):
                    self._fetch_late_values()
                with T.when(T.compare("==", visited.get(), T.int32(0))):
                    self._fetch_queries(first_query, q_block, h, b)
                visited.set(visited.get() + 1)
                ends_early = T.logical_and(visited.get() < 2, flags >= LAST)
                with T.when(T.logical_or(T.compare("==", visited.get(), T.int32(2)), ends_early)):
                    settle(C.fetch_add(counter, 0, 1) + workers)
                self._fetch_pairs(q_block, block, h, b)
                for cell, value in zip(self.late, (key, kv_head, b), strict=True):
                    cell.set(value)
                self.position.set(self.position.get() + 1)

            self._walk_blocks(row, q_block, visit)
            self.number.set(self.number.get() + 1)
        with T.when(self.position.get() > 0):
            self._fetch_late_values()
        for w in range(self.consumers):
            self._publish(w, (T.int32(STOP),), 0)
        # the last block leaves the counters as it found them: zero
        done = Cell("done", C.fetch_add(counter, 1, 1)).get()
        with T.when(T.compare("==", done, f.grid - 1)):
            for i in range(2):
                counter.store(i, T.int32(0))

    def _walk_blocks(self, row: Row, q_block: Expr, visit: Callable[[Expr, Expr], None]) -> None:
        """visit(key block, flags) for the visible blocks of a tile, at least one."""
        blocks = self.blocks
        blocks.enter(row, q_block)
        entry = blocks.following()
        # a tile that sees no key visits a block beyond the tensors, which TMA fills with zeros
        size = self.block_k
        beyond = T.truncdiv(self.frame.size("seq_kv") + (size - 1), T.int32(size)) + 1
        current = Cell("current", T.select(entry < 0, beyond * 2 + PARTIAL, entry))
        more = Cell("more", T.int32(1))
        with C.loop_while(more.get() > 0):
            following = T.bind("following", blocks.following())
            last = T.bind("last", T.cast("int32", following < 0))
            visit(current.get() >> 1, (current.get() & PARTIAL) + last * LAST)
            more.set(1 - last)
            current.set(following)

    def _fetch_keys(
        self, q_block: Expr, key: Expr, entry: Expr, kv_head: Expr, h: Expr, b: Expr
    ) -> None:
        """Keys from `key` on to a stage; columns of biases are head h's."""
        lay, position = self.lay, self.position.get()
        stage = T.bind("k_stage", self._stage(position))
        C.barrier_wait(self._barrier(lay.k_empty, stage), self._parity(position) ^ 1)
        self.entries.store(stage, entry)
        full = self._barrier(lay.k_full, stage)
        C.barrier_expect(full, lay.k_bytes + 4 * lay.columns * lay.key_numbers)
        target = T.bind("target", self.shared.at(lay.k) + C.uint32(stage) * C.uint32(lay.k_bytes))
        pieces = self._pieces(key, b)
        for n in range(lay.q_chunks):
            name, column = self._panel(self.keys, "k", n)
            of, own = (kv_head, pieces) if n < lay.head_chunks else (h, [(0, key, b)])
            for first, row, place in own:
                to = target + C.uint32((n * lay.columns + first) * CHUNK * 2)
                at = (T.int32(column), row, of, place)
                C.load_tile(to, self.frame.tensor_maps[name], at, full)
        self._fetch_numbers(stage, q_block, key, kv_head, h, b, full)

    def _panel(self, rows: str, side: str, n: int) -> tuple[str, int]:
        """Of the n-th panel of a tile of queries or keys: its tensor, and its first column there."""
        if n < self.lay.head_chunks:
            return rows, n * self.panel_columns
        return f"{side}_factors", (n - self.lay.head_chunks) * CHUNK

    def _fetch_numbers(
        self, stage: Expr, q_block: Expr, key: Expr, kv_head: Expr, h: Expr, b: Expr, full: Expr
    ) -> None:
        """What else comes with a block of keys from `key` on."""

    def _fetch_late_values(self) -> None:
        position = T.bind("v_position", self.position.get() - 1)
        stage = T.bind("v_stage", self._stage(position))
        C.barrier_wait(self._barrier(self.lay.v_empty, stage), self._parity(position) ^ 1)
        full = self._barrier(self.lay.v_full, stage)
        size = self.lay.v_bytes
        target = T.bind("target", self.shared.at(self.lay.v) + C.uint32(stage) * C.uint32(size))
        key, head, b = (cell.get() for cell in self.late)
        self._fetch_values(target, key, head, b, full)

    def _fetch_values(self, target: Expr, key: Expr, head: Expr, b: Expr, full: Expr) -> None:
        """The values of keys from `key` on: a copy for each 64 columns."""
        lay = self.lay
        C.barrier_expect(full, self.block_k * lay.v_chunks * CHUNK * 2)
        pieces = self._pieces(key, b)
        for n in range(lay.v_chunks):
            for first, row, place in pieces:
                to = target + C.uint32((n * lay.value_rows + first) * CHUNK * 2)
                at = (T.int32(n * CHUNK), row, head, place)
                C.load_tile(to, self.frame.tensor_maps["v"], at, full)

    def _pieces(self, key: Expr, b: Expr) -> list[tuple[int, Expr, Expr]]:
        """Where the keys from `key` on lie: of each piece its first row in the tile, and TMA's row and batch.

        With pages these are the row in a page and its number; one that there is not is beyond the tensor, so
        zeros arrive.
        """
        rows = self.spec.variant.paged
        if rows is None:
            return [(0, key, self._batch(b))]
        table, found = self.frame.tensor("page_table"), []
        for first in range(0, self.block_k, rows):
            nth = T.bind("nth_page", T.truncdiv(key, T.int32(rows)) + first // rows)
            at = T.int64(b) * table.strides[0] + T.int64(nth) * table.strides[1]
            inside = nth < table.sizes[1]
            page = T.bind("listed", T.guarded(inside, table.buffer.load(at), T.int32(-1)))
            pages = self.frame.size("num_pages")
            exists = T.logical_and(page >= 0, page < pages)
            page = T.bind("page", T.select(exists, page, pages))
            found.append((first, T.bind("row_in_page", T.truncmod(key, T.int32(rows))), page))
        return found

    def _batch(self, b: Expr) -> Expr:
        """TMA's batch of q, and of keys that are not in pages."""
        return T.int32(0) if self.spec.variant.packed else b

    def _fetch_queries(self, first: Expr, q_block: Expr, h: Expr, b: Expr) -> None:
        """A tile's queries; those of batch row b begin at `first`."""
        for w in range(self.consumers):
            self._publish(w, (q_block, h, b), self.lay.q_bytes)
            full = self.shared.at(self.lay.q_full + 8 * w)
            for n in range(self.lay.q_chunks):
                target = self.shared.at(self.lay.q(w) + n * ROWS * CHUNK * 2)
                row = first + q_block * self.tile.block_q + w * ROWS
                name, column = self._panel(self.queries, "q", n)
                at = (T.int32(column), row, h, self._batch(b))
                C.load_tile(target, self.frame.tensor_maps[name], at, full)

    def _fetch_pairs(self, q_block: Expr, block: Expr, h: Expr, b: Expr) -> None:
        """Tiles of the tensors read at (query, key): a block's for each consumer, in step with K."""
        if not self.pair_elements:
            return
        lay, position = self.lay, self.position.get()
        stage = T.bind("pair_stage", self._stage(position))
        chunk = ROWS * CHUNK * 2
        for w in range(self.consumers):
            slot = T.bind("pair_slot", stage + w * lay.stages)
            C.barrier_wait(self._barrier(lay.pair_empty, slot), self._parity(position) ^ 1)
            full = self._barrier(lay.pair_full, slot)
            size = T.select(self.pairs_present, T.int32(lay.pair_bytes), T.int32(0))
            C.barrier_expect(full, size)
            target = self.shared.at(lay.pair) + C.uint32(slot) * C.uint32(lay.pair_bytes)
            target = T.bind("pair_target", target)
            with T.when(self.pairs_present):
                for n, element in enumerate(self.pair_elements):
                    name = str(element.base.label)
                    place = [
                        T.select(T.compare("==", self.frame.stride(name, axis), T.int64(0)), 0, at)
                        for axis, at in (("hq", h), ("b", b))
                    ]
                    for c in range(chunks(self.lay.columns)):
                        offset = n * (lay.pair_bytes // len(self.pair_elements)) + c * chunk
                        column = block * self.block_k + c * CHUNK
                        row = q_block * self.tile.block_q + w * ROWS
                        at = (column, row, *place)
                        tensor_map = self.frame.tensor_maps[name]
                        C.load_tile(target + C.uint32(offset), tensor_map, at, full)

    def _publish(self, consumer: int, values: tuple[Expr, ...], size: int) -> None:
        """Hand a tile's coordinates to a consumer once it has read the last one's queries."""
        empty = self.shared.at(self.lay.q_empty + 8 * consumer)
        C.barrier_wait(empty, (self.number.get() & 1) ^ 1)
        for i, value in enumerate(values):
            self.coordinates.store(4 * consumer + i, value)
        C.barrier_expect(self.shared.at(self.lay.q_full + 8 * consumer), size)

    # ------------------------------------------------------------------------------ consumers
    def _consume(self) -> None:
        C.set_registers(self.lay.shares[1], raised=True)
        lay = self.lay
        self.me = Cell("consumer", self.group - 1).get()
        self.lane = Cell("lane", self.thread & (C.WARP - 1)).get()
        warp = T.truncdiv(self.thread & (WARPGROUP - 1), T.int32(C.WARP))
        self.row_in_tile = Cell("row_in_tile", self.me * ROWS + warp * 16 + (self.lane >> 2)).get()
        self.score_tile = self._make_tile()
        if self.pair_elements:
            self.pairs = self.score_tile.pairs = _PairTiles(self, self.me, warp, self.lane)
        self.number = Cell("tile_number", T.int32(0))
        self.entry = Cell("entry", T.int32(0))
        queries = self.shared.at(0) + C.uint32(self.me) * C.uint32(lay.q_bytes)
        self.q_descriptor = Cell(
            "q_descriptor", C.matrix_descriptor(queries, 1, EIGHT_ROWS), "uint64"
        ).get()
        keys = C.matrix_descriptor(self.shared.at(lay.k), 1, EIGHT_ROWS)
        self.k_ring = MatrixCursor("k", lay.stages, keys, lay.k_bytes)
        self.v_ring = MatrixCursor("v", lay.stages, self._value_descriptor(), lay.v_bytes)
        if self.turns:  # the first consumer has the first turn on the tensor cores
            with T.when(T.compare("==", self.group, T.int32(self.consumers))):
                C.named_arrive(T.int32(1), 2 * WARPGROUP)

        self.zero = T.bind("zero", self.frame.size("seq_q") >> 31)
        place = tuple(Cell(f"tile_{name}", T.int32(0)) for name in ("q_block", "h", "b"))
        self._next_tile(place)
        with T.when(place[0].get() >= 0):
            self._fetch_row_numbers(place)
            self._wait(lay.k_full, self.k_ring)
            C.wgmma_fence()
            self._issue_scores()
            C.wgmma_wait(0, self.score_tile.product_registers)
            self._take_tile(place)
            self._read_entry()
            self._release(lay.k_empty, self.k_ring)
        with C.loop_while(place[0].get() >= 0):
            self._tile(place)

    def _tile(self, place: tuple[Cell, ...]) -> None:
        """From the scores of the tile's first block to those of the next tile's."""
        tile, f = self.score_tile, self.frame
        _, h, b = place
        row = Row(
            f, self.spec, CudaFunctions(), self.tensors, T.bind("b", b.get()), T.bind("h", h.get())
        )
        end = None
        if self.tile.block_q % ROWS:  # a warpgroup's other rows are those of the next tile
            end = T.bind("tile_end", (place[0].get() + 1) * self.tile.block_q)
        tile.enter(row, T.bind("first_row", self._first_row(place)), self.lane, end)
        self._free_queries_after_last()
        tile.start()
        k0 = T.bind("k_first", self._key_of(self.entry.get()))
        self._take_pairs()
        tile.prepare(k0, True, self.entry.get() & PARTIAL)
        tile.normalise(first=True)
        tile.pack()
        with C.loop_while(T.compare("==", self.entry.get() & LAST, T.int32(0))):
            self._step(row)

        following = tuple(Cell(f"next_{name}", T.int32(0)) for name in ("q_block", "h", "b"))
        self._next_tile(following)
        with T.when(following[0].get() >= 0):
            self._fetch_row_numbers(following)
            self._wait(self.lay.k_full, self.k_ring)
        self._wait(self.lay.v_full, self.v_ring)
        self._clear_padding(row)
        self._begin_burst()
        C.wgmma_fence()
        self._issue_output()
        # after the last tile this reads stale shared memory, and nobody looks at the result
        self._issue_scores()
        self._end_burst()
        C.wgmma_wait(1, tile.sum_registers)
        self._finish_output()
        self._release(self.lay.v_empty, self.v_ring)
        tile.finish()
        C.wgmma_wait(0, tile.product_registers)
        # not only where there is a next tile: the scores of this one would have to be kept beside
        self._take_tile(following)
        with T.when(following[0].get() >= 0):
            self._read_entry()
            self._release(self.lay.k_empty, self.k_ring)
        for cell, value in zip(place, following, strict=True):
            cell.set(value.get())

    def _step(self, row: Row) -> None:
        """The scores of the next block together with the output of this one, then the softmax."""
        tile = self.score_tile
        self._wait(self.lay.k_full, self.k_ring)
        if self._padded:
            self._wait(self.lay.v_full, self.v_ring)
            self._clear_padding(row)
        self._begin_burst()
        C.wgmma_fence()
        self._issue_scores()
        if not self._padded:
            self._wait(self.lay.v_full, self.v_ring)
        C.wgmma_fence()
        self._issue_output()
        if not self.late_turns:
            self._end_burst()
        self._read_entry()
        self._take_pairs()
        self._take_factors()
        C.wgmma_wait(1, tile.product_registers)
        self._take_scores(tile.first_row)
        self._release(self.lay.k_empty, self.k_ring)
        self._free_queries_after_last()
        k0 = T.bind("k_first", self._key_of(self.entry.get()))
        partial = T.bind("partial", self.entry.get() & PARTIAL)

        def weigh(partial: Expr | bool) -> None:
            tile.prepare(k0, False, partial)
            looked = self._end_burst if self.late_turns else None
            tile.normalise(first=False, holds=self._holds(), looked=looked)
            C.wgmma_wait(0, tile.sum_registers)
            self._arrive(self._barrier(self.lay.v_empty, self.v_ring.stage.get()))
            tile.pack()
            tile.rescale()

        if tile.is_long:
            weigh(partial)
        else:  # most blocks are whole: their code has no jump
            whole = T.compare("==", partial, T.int32(0))
            T.branch(whole, lambda: weigh(False), lambda: weigh(True))
        self.v_ring.advance()

    def _take_pairs(self) -> None:
        """What a block's scores read at (query, key), to registers; its tile is given back.

        Tensors that TMA can't address are gathered; where there are no keys, nothing may be read.
        """
        if not self.pair_elements:
            return
        pairs, row = self.pairs, self.score_tile.row
        C.barrier_wait(self._barrier(self.lay.pair_full, pairs.slot), pairs.ring.phase.get())
        tile, k0 = pairs.tile(self.shared), T.bind("pair_key", self._key_of(self.entry.get()))
        with T.when(T.logical_and(T.logical_not(self.pairs_present), k0 < row.seq_kv)):
            first = T.bind("first_query", self.score_tile.first_row - (self.lane >> 2))
            pairs.gather(tile, row, first, k0)
            C.synchronise_warp()
        pairs.fetch(tile)
        C.synchronise_warp()
        self._arrive(self._barrier(self.lay.pair_empty, pairs.slot))
        pairs.ring.advance()

    def _key_of(self, entry: Expr) -> Expr:
        return (entry >> 2) * self.block_k

    def _read_entry(self) -> None:
        """What the producer says of a block, before its K is given back."""
        self.entry.set(self.entries.load(self.k_ring.stage.get()))
        C.synchronise_warp()  # one lane gives the block back for all

    def _free_queries_after_last(self) -> None:
        last = T.compare("!=", self.entry.get() & LAST, T.int32(0))
        free = self.shared.at(self.lay.q_empty) + C.uint32(self.me) * C.uint32(8)
        self._arrive(free, last)

    def _next_tile(self, place: tuple[Cell, ...]) -> None:
        full = self.shared.at(self.lay.q_full) + C.uint32(self.me) * C.uint32(8)
        C.barrier_wait(full, self.number.get() & 1)
        self.number.set(self.number.get() + 1)
        for i, cell in enumerate(place):
            cell.set(self.coordinates.load(4 * self.me + i))
        C.synchronise_warp()

    def _wait(self, full: int, ring: Cursor) -> None:
        C.barrier_wait(self._barrier(full, ring.stage.get()), ring.phase.get())

    def _release(self, empty: int, ring: Cursor) -> None:
        """Give a stage back to the producer and go on to the next."""
        self._arrive(self._barrier(empty, ring.stage.get()))
        ring.advance()

    def _arrive(self, barrier: Expr, condition: Expr | None = None) -> None:
        arrive(barrier, self.lane, condition)

    def _holds(self) -> Sequence[Callable[[Expr | None], None]]:
        """What stands among a block's exponentials: the product of the block before ends no sooner."""
        return (self._hold,)

    def _hold(self, weight: Expr | None) -> None:
        if weight is not None:
            C.hold(self.shared.at(self.lay.q_full), weight, self.zero)

    # ------------------------------------------------------------------------------ products
    def _make_tile(self) -> ScoreTile:
        """The registers between the products."""
        columns, fragment = self.key_block.columns, row_major_16x8(1)
        tile = ScoreTile(self.spec, columns, self.frame, fragment, block=self.key_block)
        if self.spec.head_dim_v <= LAGGING_WIDTH or self.pair_elements:
            tile.lag(SLACK)
        return tile

    def _value_descriptor(self) -> Expr:
        """Of the first stage's tile of V."""
        at = self.shared.at(self.lay.v)
        return C.matrix_descriptor(at, panel(self.lay.value_rows), EIGHT_ROWS)

    def _fetch_row_numbers(self, place: tuple[Cell, ...]) -> None:
        """Load what a tile's rows need beside queries, for `_take_tile`."""

    def _take_tile(self, place: tuple[Cell, ...]) -> None:
        """Make scores of the products of a tile's first block."""

    def _take_factors(self) -> None:
        """Load what scores of the products in flight will be multiplied by."""

    def _take_scores(self, first_row: Expr) -> None:
        """Make scores of products, before K is given back; this thread's first row is `first_row`."""

    def _first_row(self, place: tuple[Cell, ...]) -> Expr:
        return place[0].get() * self.tile.block_q + self.row_in_tile

    def _operands(self) -> tuple[tuple[Expr, int], tuple[Expr, int]]:
        """Of the tiles of q and k: descriptor and rows."""
        return (self.q_descriptor, ROWS), (self.k_ring.descriptor.get(), self.key_block.columns)

    def _issue_scores(self) -> None:
        """scores = Q·Kᵀ, 16 columns of q and k at a time, low-rank biases' among them."""
        steps = list(range(-(-self.spec.head_dim // 16)))
        biased = range(-(-factor_columns(self.spec) // 16))
        steps += [4 * self.lay.head_chunks + step for step in biased]
        queries, keys = self._operands()
        with T.block("s_gemm"):
            multiply_rows(self.spec.dtype, self.score_tile.score_registers, queries, keys, steps)
            C.wgmma_commit()

    def _finish_output(self) -> None:
        """What is left of a tile's last product."""

    def _issue_output(self) -> None:
        """out += P·V, 16 keys at a time."""
        tile, values = self.score_tile, self.v_ring.descriptor.get()
        with T.block("o_gemm"):
            rows = self.key_block.rows
            multiply_packed(self.spec.dtype, tile.out_registers, tile.weights, values, rows)
            C.wgmma_commit()

    # ------------------------------------------------------------------------------ turns and padding
    def _begin_burst(self) -> None:
        if self.turns:
            C.named_sync(self.group, 2 * WARPGROUP)

    def _end_burst(self) -> None:
        if self.turns:
            following = T.truncmod(self.group, T.int32(self.consumers)) + 1
            C.named_arrive(following, 2 * WARPGROUP)

    @property
    def _padded(self) -> bool:
        return "kv" in self.spec.variant.lengths

    def _clear_padding(self, row: Row) -> None:
        """Zero the rows of V beyond the row's own length: they may hold anything, and 0·NaN is NaN."""
        if not self._padded:
            return
        lay = self.lay
        k0 = T.bind("v_first", self._key_of(self.entry.get()))
        with T.when(k0 + self.block_k > row.seq_kv):
            kept = T.bind("kept", T.maximum(row.seq_kv - k0, T.int32(0)))
            stage = C.uint32(self.v_ring.stage.get()) * C.uint32(lay.v_bytes)
            values = T.bind("values", self.shared.at(lay.v) + stage)
            thread = self.thread & (WARPGROUP - 1)
            clear_rows(values, lay.v_chunks, lay.value_rows, kept, thread)
            C.fence_async_proxy()
            C.named_sync(self.me + (1 + self.consumers), WARPGROUP)
