"""Packed rows on CUDA: a kernel reads where each batch row begins, and lists what the others do.

Only the GPU knows the lengths: the host launches as many blocks of threads as there may be work for, and
blocks without an entry end at once. A row with up to 64 query rows of a group goes to `decode` or `decode_more`
(`cuda_decode.py`), cut into shares of about what the GPU's slots have each; the others go to `main`, tile by
tile. So one call takes prompts and decoding rows, and no block computes padding.

An entry is a few int32; entry 0 of a list is its length. Every thread walks all rows before its own: that
takes no exchange between threads, and the same entries come out in every run.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from attngen.abi import kernel_symbol
from attngen.masks import visible_keys
from attngen.program import Argument, Kernel, Launch, Program, Role
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda_layout import MmaLayout
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec

THREADS = 128
TILES, JOINED = "tiles", "joined"
"""Lists for `main`, of batch row and query block, and for `combine`: batch row, first partial row, shares and
the rows of a share."""
ENTRY = {TILES: 2, JOINED: 4, "items": 4}
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

    def entry(self, n: Expr, width: int) -> list[Expr]:
        """The numbers of the n-th entry, or of some other memory of the list if there are not so many."""
        at = T.bind("entry", T.minimum(n + 1, self.length) * width)
        buffer = self.frame.buffer(self.name)
        return [T.bind("of_entry", buffer.load(T.int64(at + i))) for i in range(width)]


def listed_tile(frame: Frame, at: Expr) -> tuple[Expr, Expr]:
    """`cuda_blocks.locate` where `schedule` lists the tiles: all heads of a query block follow one another."""
    nth = T.bind("nth_tile", T.truncdiv(at, frame.size("hq")))
    row, q_block = Lists(frame, TILES).entry(nth, ENTRY[TILES])
    return q_block, row * frame.size("hq") + (at - nth * frame.size("hq"))


def listed_tiles(frame: Frame) -> Expr:
    """How many tiles all heads have."""
    return Lists(frame, TILES).length * frame.size("hq")


@dataclass(frozen=True)
class Schedule:
    """The kernel `schedule` and its lists, and bounds of what they hold.

    tiles   of all heads, for `main`; blocks of each kernel for few rows, of `combine`, and partial rows
    """

    kernel: Kernel
    arguments: tuple[Argument, ...]
    tiles: Dim
    blocks: tuple[Dim, ...]
    joining: Dim
    partial_rows: Dim


def scheduling(spec: AttentionSpec, block_q: int, few: dict[str, MmaLayout]) -> Schedule:
    """What lists the work of `main`, whose tiles have block_q queries, and of the kernels for few rows.

    A kernel's shares have about total / slots steps or less, so there are at most as many as slots and one
    for each row, and of rows with several twice as many as slots.
    """
    tiles: Dim = ("add", ("ceildiv", "seq_q", block_q), "b")
    slots = {name: ("mul", "processors", lay.resident) for name, lay in few.items()}
    items: dict[str, Dim] = {
        name: ("add", "b", ("ceildiv", count, "hkv")) for name, count in slots.items()
    }
    resident = sum(lay.resident for lay in few.values())
    joining: Dim = ("mul", "processors", resident)
    rows = 2 * sum(lay.resident * lay.block_q for lay in few.values())

    def listing(name: str, width: int, entries: Dim) -> Argument:
        return Argument(name, Role.WORKSPACE, "int32", (("add", entries, 1), width))

    arguments = [listing(TILES, ENTRY[TILES], tiles)]
    if few:
        arguments += [listing(items_of(n), ENTRY["items"], count) for n, count in items.items()]
        arguments.append(listing(JOINED, ENTRY[JOINED], joining))
    names = (*spec.variant.length_tensors, *(a.name for a in arguments))
    threads: Dim = ("ceildiv", ("add", "b", 1), THREADS)
    kernel = Kernel("schedule", "prologue", names, threads, launch=Launch(THREADS))
    blocks: tuple[Dim, ...] = tuple(("mul", "hkv", count) for count in items.values())
    partial: Dim = ("mul", "processors", rows)
    return Schedule(kernel, tuple(arguments), ("mul", "hq", tiles), blocks, joining, partial)


def schedule_kernel(
    spec: AttentionSpec,
    block_q: int,
    few: dict[str, MmaLayout],
    program: Program,
    kernel: Kernel,
) -> Any:
    """The PrimFunc of `scheduling`'s kernel: a thread has one batch row, and the last one the lengths."""
    with T.function(kernel_symbol(kernel)) as result:
        _Schedule(spec, block_q, few, Frame(program, kernel)).emit()
    return result[0]


class _Schedule:
    def __init__(
        self, spec: AttentionSpec, block_q: int, few: dict[str, MmaLayout], frame: Frame
    ) -> None:
        self.spec, self.block_q, self.few, self.frame = spec, block_q, few, frame
        self.visible = visible_keys(spec.variant.mask_expr)

    def emit(self) -> None:
        f, kinds = self.frame, list(self.few.values())
        where = C.launch(f.grid, THREADS)
        mine = T.bind("mine", where.block * THREADS + where.thread)
        batch, heads = f.size("b"), f.size("hkv")
        with T.when(mine <= batch):
            totals = [Cell("total_steps", T.int32(0)) for _ in kinds]
            with T.serial("row", 0, batch) as row:
                for total, steps in zip(totals, self._work(row)[1], strict=True):
                    total.set(total.get() + steps)
            sizes = [
                T.bind(
                    "share_steps",
                    T.maximum(
                        ceildiv(total.get() * heads, f.size("processors") * lay.resident), T.int32(1)
                    ),
                )
                for total, lay in zip(totals, kinds, strict=True)
            ]
            tile, joined, partial = (
                Cell(n, T.int32(0)) for n in ("first_tile", "first_joined", "first_partial")
            )
            items = [Cell("first_item", T.int32(0)) for _ in kinds]
            with T.serial("before", 0, mine) as row:
                tiles, steps = self._work(row)
                tile.set(tile.get() + tiles)
                for item, shares, lay in zip(items, _shares(steps, sizes), kinds, strict=True):
                    item.set(item.get() + shares)
                    several = T.bind("several", T.cast("int32", shares > 1))
                    joined.set(joined.get() + several)
                    partial.set(partial.get() + several * shares * heads * lay.block_q)
            counts = [tile, *items, *([joined] if kinds else [])]
            T.branch(
                mine < batch,
                lambda: self._list(mine, sizes, tile, items, joined, partial),
                lambda: self._end(counts),
            )

    def _work(self, row: Expr) -> tuple[Expr, list[Expr]]:
        """Of a batch row the tiles for `main`, and the steps for each kernel for few rows; 0 for the others."""
        f, lengths = self.frame, self.spec.variant.lengths
        seq_q, seq_kv = f.length("q", row, lengths), f.length("kv", row, lengths)
        rows = T.bind("rows", T.truncdiv(f.size("hq"), f.size("hkv")) * seq_q)
        keys = seq_kv if self.visible is None else T.minimum(seq_kv, seq_q + self.visible)
        steps, least = [], 0
        for lay in self.few.values():
            takes = T.logical_and(rows > least, rows <= lay.block_q)
            count = T.maximum(ceildiv(keys, T.int32(lay.teams * lay.block_k)), T.int32(1))
            steps.append(T.bind("steps", T.select(takes, count, T.int32(0))))
            least = lay.block_q
        tiles = T.select(rows > least, ceildiv(seq_q, T.int32(self.block_q)), T.int32(0))
        return T.bind("own_tiles", tiles), steps

    def _list(
        self,
        row: Expr,
        sizes: Sequence[Expr],
        tile: Cell,
        items: Sequence[Cell],
        joined: Cell,
        partial: Cell,
    ) -> None:
        """The entries of one batch row; of its tiles the last queries', which may see most keys, come first."""
        tiles, steps = self._work(row)
        with T.serial("n", 0, tiles) as n:
            self._store(TILES, tile.get() + n, (row, tiles - 1 - n))
        for name, item, shares in zip(self.few, items, _shares(steps, sizes), strict=True):
            first = partial.get()
            with T.serial("n", 0, shares) as n:
                self._store(items_of(name), item.get() + n, (row, n, shares, first))
            with T.when(shares > 1):
                size = T.int32(self.few[name].block_q)
                self._store(JOINED, joined.get(), (row, first, shares, size))

    def _store(self, name: str, n: Expr, numbers: Sequence[Expr]) -> None:
        at = T.bind("at", (n + 1) * len(numbers))
        for i, number in enumerate(numbers):
            self.frame.buffer(name).store(T.int64(at + i), number)

    def _end(self, counts: Sequence[Cell]) -> None:
        names = [TILES, *map(items_of, self.few), *([JOINED] if self.few else [])]
        for name, count in zip(names, counts, strict=True):
            self.frame.buffer(name).store(T.int64(T.int32(0)), count.get())


def _shares(steps: Sequence[Expr], sizes: Sequence[Expr]) -> list[Expr]:
    """Of a batch row with so many steps for each kernel, of which a share has so many."""
    return [T.bind("shares", ceildiv(s, size)) for s, size in zip(steps, sizes, strict=True)]
