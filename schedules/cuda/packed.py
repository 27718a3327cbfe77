"""Packed rows on CUDA: a kernel reads where each batch row begins, and lists what the others do.

Only the GPU knows the lengths: the host launches as many blocks of threads as there may be work for, and
blocks without an entry end at once. A row with up to 64 query rows of a group goes to `decode` or
`decode_more` (`cuda/decode.py`), cut into shares of about what the GPU's slots have each; the others go to
`main`, tile by tile. So one call takes prompts and decoding rows, and no block computes padding.

An entry is a few int32; entry 0 of a list is its length. Every thread adds up what the rows before its own
have, so the same entries come out in every run.

Prompts are bound by the tensor cores, decoding rows by memory. Where a persistent `main` lets the kernels for
few rows start beside it, the schedule also says how many of its blocks work. The others end at once and leave
their multiprocessors to decoding rows, which spread to the rest when the prompts are done.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.masks import analyse, visible_keys
from attngen.program import Argument, Kernel, Launch, Program, Role
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.layout import MmaLayout, Paces
from attngen.schedules.frame import Frame, Row
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

THREADS = 128
BLOCKS = 6
"""Shares for each multiprocessor, of all rows together: those of rows of all lengths then end at about the
same time."""
SHORT = 1024
"""Keys of a share unless multiprocessors are idle: reading them takes several times its start and end."""
TILES, JOINED = "tiles", "joined"
"""Lists for `main`, of batch row and query block, and for `combine`: batch row, first partial row, shares,
the rows of a share, and which of them is the first that a block joins."""
ENTRY = {TILES: 2, JOINED: 5, "items": 4}
"""int32 of an entry; items are those of `items_of` a kernel: batch row, share, shares, first partial row."""


def items_of(kernel: str) -> str:
    """The name of the list that a kernel for few rows follows."""
    return f"{kernel}_items"


def ceildiv(a: Expr, b: Expr) -> Expr:
    return T.truncdiv(a + (b - 1), b)


@dataclass(frozen=True)
class Lists:
    """A list's entries at run time."""

    frame: Frame
    name: str

    @property
    def length(self) -> Expr:
        return T.bind("listed", self.frame.buffer(self.name).load(T.int64(T.int32(0))))

    @property
    def workers(self) -> Expr:
        """Of TILES: how many blocks of threads of `main` work on them."""
        return T.bind("workers", self.frame.buffer(self.name).load(T.int64(T.int32(1))))

    def entry(self, n: Expr, width: int) -> list[Expr]:
        """The numbers of the n-th entry, or of some other memory of the list if there are not so many."""
        at = T.bind("entry", T.minimum(n + 1, self.length) * width)
        buffer = self.frame.buffer(self.name)
        return [T.bind("of_entry", buffer.load(T.int64(at + i))) for i in range(width)]


def listed_tile(frame: Frame, at: Expr) -> tuple[Expr, Expr]:
    """`cuda.blocks.locate` where `schedule` lists the tiles: heads of a query block follow one another."""
    nth = T.bind("nth_tile", T.truncdiv(at, frame.size("hq")))
    row, q_block = Lists(frame, TILES).entry(nth, ENTRY[TILES])
    return q_block, row * frame.size("hq") + (at - nth * frame.size("hq"))


def listed_tiles(frame: Frame) -> Expr:
    """How many tiles all heads have."""
    return Lists(frame, TILES).length * frame.size("hq")


@dataclass(frozen=True)
class Schedule:
    """The kernel `schedule` and its lists, and bounds of what they hold.

    tiles    of all heads, for `main`
    blocks   of each kernel for few rows
    partial_rows   of shares of rows with several
    """

    kernel: Kernel
    arguments: tuple[Argument, ...]
    tiles: Dim
    blocks: Dim
    partial_rows: Dim


def scheduling(
    spec: AttentionSpec, block_q: int, few: dict[str, MmaLayout], joined_rows: int
) -> Schedule:
    """What lists the work of `main`, whose tiles have block_q queries, of the kernels for few rows, and of
    `combine`, whose blocks join so many rows of a group.

    Shares have c steps, total / (BLOCKS · processors) or more, and a row of s steps has round(s / c), or one.
    So rows with several have at most 4/3 of BLOCKS for each multiprocessor, and are half as many at most.
    """
    # one more: `main` runs in any case, since what overlaps it counts on the lists being there
    tiles: Dim = ("add", ("ceildiv", "seq_q", block_q), ("add", "b", 1))
    several: Dim = ("mul", "processors", -(-BLOCKS * 4 // 3))
    items: Dim = ("add", "b", ("ceildiv", several, "hkv"))
    rows = sum(lay.block_q for lay in few.values())
    parts = sum(-(-lay.block_q // joined_rows) for lay in few.values())
    joining: Dim = ("mul", "processors", parts * -(-BLOCKS * 2 // 3))

    def listing(name: str, width: int, entries: Dim) -> Argument:
        return Argument(name, Role.WORKSPACE, "int32", (("add", entries, 1), width))

    arguments = [listing(TILES, ENTRY[TILES], tiles)]
    if few:
        arguments += [listing(items_of(name), ENTRY["items"], items) for name in few]
        arguments.append(listing(JOINED, ENTRY[JOINED], joining))
    names = (*spec.variant.length_tensors, *(a.name for a in arguments))
    threads: Dim = ("ceildiv", ("add", "b", 1), THREADS)
    launch = Launch(THREADS, shared_bytes(len(few)))
    kernel = Kernel("schedule", "prologue", names, threads, launch=launch)
    blocks: Dim = ("mul", "hkv", items)
    partial: Dim = ("mul", several, rows)
    return Schedule(kernel, tuple(arguments), ("mul", "hq", tiles), blocks, partial)


def shared_bytes(kernels: int) -> int:
    """What `schedule` shares of THREADS batch rows: int32 for main, each kernel for few rows, and combine."""
    return 4 * THREADS * (2 + kernels)


def schedule_kernel(
    spec: AttentionSpec,
    tile: TileConfig,
    few: dict[str, MmaLayout],
    joined_rows: int,
    paces: Paces | None,
    program: Program,
    kernel: Kernel,
) -> Any:
    """The PrimFunc of `scheduling`'s kernel: a thread has one batch row, and the last one the lengths.

    With `paces`, it says how many blocks of `main`, whose tile is `tile`, work.
    """
    with T.function(kernel_symbol(kernel)) as result:
        _Schedule(spec, tile, few, joined_rows, paces, Frame(program, kernel)).emit()
    return result[0]


class _Schedule:
    def __init__(
        self,
        spec: AttentionSpec,
        tile: TileConfig,
        few: dict[str, MmaLayout],
        joined_rows: int,
        paces: Paces | None,
        frame: Frame,
    ) -> None:
        self.spec, self.tile, self.few, self.paces, self.frame = spec, tile, few, paces, frame
        self.joined_rows = joined_rows
        self.visible = visible_keys(spec.variant.mask_expr)

    def emit(self) -> None:
        f, kinds = self.frame, list(self.few.values())
        where = C.launch(f.grid, THREADS)
        self.thread = where.thread
        shared = C.SharedMemory(shared_bytes(len(kinds)))
        self.seen = shared.view("seen", "int32", 0, (2 + len(kinds)) * THREADS)
        mine = T.bind("mine", where.block * THREADS + where.thread)
        heads = f.size("hkv")
        totals = [Cell("total_steps", T.int32(0)) for _ in kinds]
        met = Cell("met_blocks", T.float32(0.0), "float32")

        def add_steps(_: Expr, numbers: Sequence[Expr]) -> None:
            for total, steps in zip(totals, numbers[1:], strict=True):
                total.set(total.get() + steps)
            if self.paces is not None:
                met.set(met.get() + T.cast("float32", numbers[0]))

        if kinds:
            self._each(self._needed, add_steps)
        self.sizes = [
            self._share(total.get() * heads, lay) for total, lay in zip(totals, kinds, strict=True)
        ]
        names = ("first_tile", *("first_item" for _ in kinds), "first_joined", "first_partial")
        firsts = [Cell(name, T.int32(0)) for name in names]
        tile, *items, joined, partial = firsts

        def add(row: Expr, numbers: Sequence[Expr]) -> None:
            with T.when(row < mine):
                for first, count in zip((tile, *items), numbers[:-1], strict=True):
                    first.set(first.get() + count)
                for shares, lay in zip(numbers[1:-1], kinds, strict=True):
                    several = T.bind("several", T.cast("int32", shares > 1))
                    joined.set(joined.get() + several * numbers[-1])
                    partial.set(partial.get() + several * shares * heads * lay.block_q)

        self._each(self._numbers, add)
        with T.when(mine < f.size("b")):
            self._list(mine, firsts)
        with T.when(T.compare("==", mine, f.size("b"))):
            self._end([tile, *items, *([joined] if kinds else [])])
            if self.paces is not None:
                self._share_processors(self.paces, met, totals)

    def _share(self, steps: Expr, lay: MmaLayout) -> Expr:
        """The steps of a share of so many that all rows have."""
        processors = self.frame.size("processors")
        of_slot = T.bind("steps_of_slot", ceildiv(steps, processors * lay.resident))
        short = T.minimum(of_slot, T.int32(max(SHORT // (lay.teams * lay.block_k), 1)))
        size = T.maximum(ceildiv(steps, processors * BLOCKS), short)
        return T.bind("share_steps", T.maximum(size, T.int32(1)))

    def _each(
        self,
        numbers: Callable[[Expr], Sequence[Expr]],
        body: Callable[[Expr, Sequence[Expr]], None],
    ) -> None:
        """body(row, numbers(row)) for every batch row: each thread finds the numbers of one, for all."""
        batch = self.frame.size("b")
        with T.serial("chunk", 0, ceildiv(batch, T.int32(THREADS))) as chunk:
            first = T.bind("first_row", chunk * THREADS)
            own = T.bind("own_row", first + self.thread)
            with T.when(own < batch):
                found = numbers(own)
                for n, number in enumerate(found):
                    self.seen.store(n * THREADS + self.thread, number)
            C.synchronise()
            with T.serial("n", 0, T.minimum(batch - first, T.int32(THREADS))) as n:
                width = len(found)
                body(
                    first + n,
                    [T.bind("seen", self.seen.load(i * THREADS + n)) for i in range(width)],
                )
            C.synchronise()

    def _numbers(self, row: Expr) -> list[Expr]:
        """Of a batch row the tiles, the shares for each kernel for few rows, and of one share the parts that
        blocks of `combine` have."""
        tiles, *steps_of = self._work(row)
        shares = []
        for steps, size in zip(steps_of, self.sizes, strict=True):
            rounded = T.truncdiv(steps + T.truncdiv(size, T.int32(2)), size)
            shares.append(T.bind("shares", T.maximum(rounded, T.minimum(steps, T.int32(1)))))
        return [tiles, *shares, ceildiv(self._rows(row), T.int32(self.joined_rows))]

    def _rows(self, row: Expr) -> Expr:
        """The query rows of a batch row in each group of heads."""
        f = self.frame
        seq_q = f.length("q", row, self.spec.variant.lengths)
        return T.bind("rows", T.truncdiv(f.size("hq"), f.size("hkv")) * seq_q)

    def _work(self, row: Expr) -> list[Expr]:
        """Of a batch row the tiles for `main`, and the steps for each kernel for few rows; else 0."""
        f, lengths = self.frame, self.spec.variant.lengths
        seq_q, seq_kv = f.length("q", row, lengths), f.length("kv", row, lengths)
        rows = self._rows(row)
        keys = seq_kv if self.visible is None else T.minimum(seq_kv, seq_q + self.visible)
        steps, least = [], 0
        for lay in self.few.values():
            takes = T.logical_and(rows > least, rows <= lay.block_q)
            count = T.maximum(ceildiv(keys, T.int32(lay.teams * lay.block_k)), T.int32(1))
            steps.append(T.bind("steps", T.select(takes, count, T.int32(0))))
            least = lay.block_q
        tiles = T.select(rows > least, ceildiv(seq_q, T.int32(self.tile.block_q)), T.int32(0))
        return [T.bind("own_tiles", tiles), *steps]

    def _needed(self, row: Expr) -> list[Expr]:
        """The same with the key blocks that a head's tiles meet in the place of the tiles, if it matters.

        They are taken to meet as many as the one in the middle.
        """
        tiles, *steps = self._work(row)
        if self.paces is None:
            return [tiles, *steps]
        spec, tile = self.spec, self.tile
        of_row = Row(self.frame, spec, CudaFunctions(), {}, row, T.int32(0))
        met = tiles * ceildiv(of_row.seq_kv, T.int32(tile.block_k))
        analysis = analyse(spec.variant.mask_expr, tile.block_q, tile.block_k)
        if not any(bound.has(sympy.Indexed) for bound in (analysis.k_begin, analysis.k_end)):
            q0 = T.bind("q_first", T.truncdiv(tiles, T.int32(2)) * tile.block_q)
            q1 = T.bind("q_last", q0 + (tile.block_q - 1))
            begin, end = of_row.key_blocks(analysis, q0, q1, tile.block_k)
            met = tiles * (end - begin)
        return [T.bind("own_met", met), *steps]

    def _share_processors(self, paces: Paces, met: Cell, totals: Sequence[Cell]) -> None:
        """Say how many blocks of `main` work: multiprocessors in proportion to the cycles of both.

        Decoding rows get no more than with which they end as soon as the memory can bring their keys.
        """
        f = self.frame

        def cycles(of: Sequence[float]) -> Expr:
            of_heads: Expr = T.float32(0.0)
            for total, pace in zip(totals, of, strict=True):
                of_heads = of_heads + T.cast("float32", total.get()) * T.float32(pace)
            return of_heads * T.cast("float32", f.size("hkv"))

        prompts = met.get() * T.cast("float32", f.size("hq")) * T.float32(paces.tile_step)
        few = T.bind("few_cycles", cycles(paces.steps))
        processors = f.size("processors")
        together = (prompts + few) / T.cast("float32", processors)
        ends = T.maximum(T.maximum(together, cycles(paces.fetched)), T.float32(1.0))
        left = T.bind("left", T.cast("int32", few / ends))
        workers = T.maximum(processors - T.maximum(left, T.int32(0)), T.int32(1))
        f.buffer(TILES).store(T.int64(T.int32(1)), workers)

    def _list(self, row: Expr, firsts: Sequence[Cell]) -> None:
        """The entries of one batch row; of its tiles the last queries', which see most keys, come first."""
        tile, *items, joined, partial = (cell.get() for cell in firsts)
        tiles, *shares_of, parts = self._numbers(row)
        with T.serial("n", 0, tiles) as n:
            self._store(TILES, tile + n, (row, tiles - 1 - n))
        for name, item, shares in zip(self.few, items, shares_of, strict=True):
            with T.serial("n", 0, shares) as n:
                self._store(items_of(name), item + n, (row, n, shares, partial))
            with T.serial("n", 0, T.select(shares > 1, parts, T.int32(0))) as n:
                rows = T.int32(self.few[name].block_q)
                self._store(JOINED, joined + n, (row, partial, shares, rows, n * self.joined_rows))

    def _store(self, name: str, n: Expr, numbers: Sequence[Expr]) -> None:
        at = T.bind("at", (n + 1) * len(numbers))
        for i, number in enumerate(numbers):
            self.frame.buffer(name).store(T.int64(at + i), number)

    def _end(self, counts: Sequence[Cell]) -> None:
        names = [TILES, *map(items_of, self.few), *([JOINED] if self.few else [])]
        for name, count in zip(names, counts, strict=True):
            self.frame.buffer(name).store(T.int64(T.int32(0)), count.get())
