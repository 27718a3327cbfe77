"""Forward kernels of GPUs whose warps multiply matrices themselves: sm_70 to sm_89.

FlashAttention-2 (2307.08691): a block of threads owns one query block of one head, each of its warps
inner_q rows. K and V of the visible key blocks come one after the other, K V K V …, into a ring of shared
memory slots. Before each product the block waits for its operand and starts to fetch the one that is
`stages` − 1 further: two barriers a key block. The matrix unit (`cuda/sm80.py`, `cuda/sm70.py`) and the way
into shared memory (`cuda/feed.py`) differ between GPUs; everything else is here. `cuda/decode.py` has the
same program for few query rows.
"""

from __future__ import annotations

import itertools
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Protocol

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.blocks import KeyBlocks, locate
from attngen.schedules.cuda.feed import Feed, Part
from attngen.schedules.cuda.fragment import Fragment
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.layout import MmaLayout, mma_layout
from attngen.schedules.cuda.packed import listed_tile, listed_tiles
from attngen.schedules.cuda.tile import ScoreTile
from attngen.schedules.frame import Frame, Row
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


class Products(Protocol):
    """The products of one warp's rows with tiles in shared memory.

    An operand stands for all tiles whose rows are so many chunks of 8 columns.
    """

    def fragment(self, chunks: int) -> Fragment:
        """The layout of sums over a product's rows, and of sums of rows `chunks` × 8 columns wide."""

    def operand(self, chunks: int) -> Any: ...

    def left(self, operand: Any, address: Expr) -> Any:
        """The warp's own rows, which lie at a shared address, for `by_rows`."""

    def by_rows(self, sums: T.Buffer, operand: Any, left: Any, right: Expr) -> None:
        """sums += A·Bᵀ for the warp's rows A and the tile B at a shared address."""

    def by_columns(self, sums: T.Buffer, operand: Any, weights: T.Buffer, values: Expr) -> None:
        """sums += W·B for W packed in pairs of columns, and the tile B at a shared address."""


class MatrixUnit(Protocol):
    """The two products of a warp; `tile` holds the accumulators."""

    tile: ScoreTile
    keeps_queries: bool
    weighs: bool

    def start(self, queries: Expr, factors: Expr, numbers: Expr) -> None:
        """The warp's rows of q, of the columns of low-rank biases and of numbers lie at shared addresses."""

    def scores(self, keys: Expr) -> None:
        """tile.scores = Q·Kᵀ for the K tile at a shared address, scaled and biased by what lies behind it."""

    def output(self, values: Expr) -> None:
        """tile.out += P·V for the packed weights and the V tile at a shared address."""


class UnitType(Protocol):
    def __call__(
        self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr
    ) -> MatrixUnit: ...


class FeedType(Protocol):
    def __call__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, thread: Expr) -> Feed: ...


def main_kernel(
    spec: AttentionSpec,
    tile: TileConfig,
    program: Program,
    kernel: Kernel,
    unit: UnitType,
    feed: FeedType,
    l2_share: int,
) -> Any:
    """The PrimFunc of the forward kernel: an item is one query block of one head."""
    with T.function(kernel_symbol(kernel)) as result:
        _Forward(spec, tile, program, kernel, l2_share).emit(unit, feed)
    return result[0]


class Attend:
    """What a team of warps does: its rows of q against key blocks that come through its ring.

    A kernel says in `start` which rows and key blocks these are, and in `finish` where the results go.
    """

    blocks: KeyBlocks

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, program: Program, kernel: Kernel
    ) -> None:
        self.spec = spec
        self.lay = mma_layout(spec, tile)
        self.frame = Frame(program, kernel)
        self.tensors = self.frame.auxiliaries(spec)

    def emit(self, unit: UnitType, feed: FeedType) -> None:
        where = C.launch(self.frame.grid, self.lay.threads, self.lay.resident)
        if self.frame.admits_next:
            C.admit_next()
        self.shared = C.SharedMemory(self.lay.bytes)
        with self.works(where):
            self._attend(where, unit, feed)
        if (
            self.frame.overlaps
        ):  # one block is enough, and the last one keeps no other from starting
            with T.when(T.compare("==", where.block, self.frame.grid - 1)):
                C.wait_for_previous()

    def works(self, where: C.Launch) -> AbstractContextManager[None]:
        """What follows is done if the block of threads has anything to do."""
        return nullcontext()

    def _attend(self, where: C.Launch, unit: UnitType, feed: FeedType) -> None:
        f, lay = self.frame, self.lay
        thread = where.thread
        warp = C.broadcast_lane(T.truncdiv(thread, T.int32(C.WARP)))
        self.warp = Cell("warp", warp).get()
        self.lane = Cell("lane", thread & (C.WARP - 1)).get()
        self.memory = self.shared.base
        if lay.teams > 1:  # of one warp each
            offset = C.uint32(self.warp) * C.uint32(lay.team_bytes)
            self.memory = Cell("team_memory", self.shared.base + offset, "uint32").get()
            thread = self.lane
        self.unit = unit(self.spec, lay, f, self.lane)
        self.feed = feed(self.spec, lay, f, thread)
        first, warp_row = self.start(where)
        self._fetch_first(first, warp_row)
        with C.loop_while(self.queue[0].get() >= 0):
            self._step()
        self.finish(where)

    def start(self, where: C.Launch) -> tuple[Expr, Expr]:
        """Make tile, feed and key blocks ready: the team's first row of q, and the warp's among its rows."""
        raise NotImplementedError

    def finish(self, where: C.Launch) -> None:
        """Store what the tile holds."""
        raise NotImplementedError

    def _at(self, offset: int) -> Expr:
        """The shared address of an offset in the team's memory."""
        return self.memory + C.uint32(offset)

    def _synchronise(self) -> None:
        """All threads of the team."""
        if self.lay.teams > 1:
            C.synchronise_warp()
        else:
            C.synchronise()

    # ------------------------------------------------------------------------------ the ring
    def _fetch_first(self, first: Expr, warp_row: Expr) -> None:
        """Fetch the queries and what the first products need; `queue` holds the entries known so far."""
        lay, ahead = self.lay, self.lay.stages - 1
        length = 1 + (ahead + 1) // 2
        self.queue = [Cell(f"entry_{i}", T.int32(0)) for i in range(length)]
        self.pages = [
            [Cell(f"page_{i}", T.int32(0)) for _ in range(self.feed.page_count)]
            for i in range(length)
        ]
        for n in range(length):
            self._append(n)
        self.turn = Cell("turn", T.int32(0))
        self.feed.rows("q", self._at(0), first)
        if lay.factor_dim:
            self.feed.factors("q", self._at(lay.q_factors), first)
        for n in range(ahead):
            self._request(n)
        if self.unit.keeps_queries:
            self.feed.rows_arrived(ahead)
            self._synchronise()

        def rows_at(name: str, start: int, row_bytes: int) -> Expr:
            offset = C.uint32(warp_row) * C.uint32(row_bytes)
            return Cell(name, self._at(start) + offset, "uint32").get()

        queries = rows_at("queries", 0, lay.q_row_bytes)
        factors = (
            rows_at("factors", lay.q_factors, 2 * lay.factor_dim) if lay.factor_dim else queries
        )
        numbers = (
            rows_at("numbers", lay.q_numbers, 4 * lay.query_numbers)
            if lay.query_numbers
            else queries
        )
        self.unit.start(queries, factors, numbers)

    def _append(self, n: int = -1) -> None:
        """Find the next block, and at once its pages: the table's elements arrive before they are needed."""
        entry = self.queue[n]
        entry.set(self.blocks.following())
        if self.pages[n]:
            key = (entry.get() >> 1) * self.lay.block_k
            found = self.feed.pages_of(key, entry.get() >= 0)
            for cell, page in zip(self.pages[n], found, strict=True):
                cell.set(page)

    def _slot(self, n: int) -> Expr:
        """The address of the slot of the `n`-th operand from the current block's K."""
        lay = self.lay
        if lay.stages == 2:
            return self._at(lay.ring + n % 2 * lay.slot_bytes)
        at = T.bind("at_slot", self.turn.get() + n % lay.stages)
        at = T.select(at >= lay.stages, at - lay.stages, at)
        address = self._at(lay.ring) + C.uint32(at) * C.uint32(lay.slot_bytes)
        return Cell("slot", address, "uint32").get()

    def _part(self, n: int, slot: Expr) -> Part:
        return Part("kv"[n % 2], slot)

    def _request(self, n: int) -> None:
        """Start to fetch the `n`-th operand from the current block's K, unless the blocks end before."""
        entry = self.queue[n // 2].get()
        slot = self._slot(n)
        key = T.bind("first_key", (entry >> 1) * self.lay.block_k)
        pages = [cell.get() for cell in self.pages[n // 2]]
        self.feed.request((self._part(n, slot),), key, entry >= 0, pages)
        if self.lay.factor_dim and n % 2 == 0:
            with T.when(entry >= 0):
                self.feed.factors("k", slot + C.uint32(self.lay.k_factors), key)

    def _await(self, n: int) -> None:
        """Wait for the `n`-th operand of the current block, then start to fetch the one further on."""
        self.feed.arrived(self.lay.stages - 2, lambda: (self._part(n, self._slot(n)),))
        self._synchronise()
        self._request(n + self.lay.stages - 1)

    def _step(self) -> None:
        tile, entry = self.unit.tile, self.queue[0].get()
        self._await(0)
        with T.block("s_gemm"):
            self.unit.scores(self._slot(0))
        k0 = T.bind("k_first", (entry >> 1) * self.lay.block_k)
        tile.prepare(k0, first=False, partial=entry & 1)
        if self.unit.weighs:
            tile.raise_maxima()
        else:
            tile.normalise(first=False)
            tile.pack()
            tile.rescale()
        self._await(1)
        with T.block("o_gemm"):
            self.unit.output(self._slot(1))
        if self.lay.stages > 2:
            turn = T.bind("turned", self.turn.get() + 2)
            self.turn.set(T.select(turn >= self.lay.stages, turn - self.lay.stages, turn))
        for cells in (self.queue, *zip(*self.pages, strict=True)):
            for cell, after in itertools.pairwise(cells):
                cell.set(after.get())
        self._append()


class _Forward(Attend):
    """A block of threads is one team, which owns a query block of one head."""

    def __init__(
        self,
        spec: AttentionSpec,
        tile: TileConfig,
        program: Program,
        kernel: Kernel,
        l2_share: int,
    ) -> None:
        super().__init__(spec, tile, program, kernel)
        self.l2_share = l2_share
        self.blocks = KeyBlocks(spec, tile, self.frame, "plan" in kernel.arguments)

    def works(self, where: C.Launch) -> AbstractContextManager[None]:
        if not self.spec.variant.packed:
            return nullcontext()
        return T.when(where.block < listed_tiles(self.frame))

    def start(self, where: C.Launch) -> tuple[Expr, Expr]:
        row, q_block = self._place(where.block)
        first = T.bind("first_query", q_block * self.lay.block_q)
        warp_row = T.bind("warp_row", self.warp * self.lay.rows)
        tile = self.unit.tile
        tile.enter(row, first + warp_row + tile.fragment.first_row(self.lane), self.lane)
        tile.start(statistics=True)
        self.feed.enter(row)
        self.blocks.enter(row, q_block)
        return first, warp_row

    def finish(self, where: C.Launch) -> None:
        self._find_rows_again(where)
        self.unit.tile.finish()

    def _find_rows_again(self, where: C.Launch) -> None:
        """Where the output goes: registers are worth more in the loop than two divisions after it."""
        row, q_block = self._place(C.afresh(where.block))
        thread = Cell("thread", C.afresh(where.thread)).get()
        lane = Cell("lane", thread & (C.WARP - 1)).get()
        first = q_block * self.lay.block_q + T.truncdiv(thread, T.int32(C.WARP)) * self.lay.rows
        first = first + self.unit.tile.fragment.first_row(lane)
        self.unit.tile.enter(row, T.bind("first_row", first), lane)

    def _place(self, at: Expr) -> tuple[Row, Expr]:
        """The row of the `at`-th item and its query block."""
        f = self.frame
        if self.spec.variant.packed:
            q_block, head = listed_tile(f, at)
        else:
            heads = T.bind("all_heads", f.size("b") * f.size("hq"))
            size = self.lay.block_q
            q_blocks = T.truncdiv(f.size("seq_q") + (size - 1), T.int32(size))
            q_blocks = T.bind("q_blocks", q_blocks)
            q_block, head = locate(self.spec, f, at, q_blocks, heads, self.l2_share)
        q_block, head = T.bind("q_block", q_block), T.bind("head", head)
        b = T.bind("b", T.truncdiv(head, f.size("hq")))
        h = T.bind("h", head - b * f.size("hq"))
        return Row(f, self.spec, CudaFunctions(), self.tensors, b, h), q_block
