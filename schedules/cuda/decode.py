"""Few queries against many keys on CUDA: grouped heads share keys, and keys are split over blocks of threads.

A block of threads has 16 or 64 rows of one group of query heads, a row being a head at one position, and a
share of the keys that these rows see. For up to 16 rows (`decode`) each of its warps is a team of its own
(`cuda.mma.Attend`): all have the same rows and take turns in the key blocks, which come through rings of
their own, so that no warp waits for another and many bytes are on their way. Then they join their outputs,
maxima and sums in shared memory. Where one key block holds all keys each team has rows of its own: thousands
of small problems. More rows (`decode_more`) are those of one team. With several
shares of keys, blocks leave what they joined in global memory, and `combine` joins that in the order of the
keys: the same bits in every run (Flash-Decoding, 2311.01282).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from attngen.abi import kernel_symbol
from attngen.masks import analyse_group, visible_keys
from attngen.program import Argument, Kernel, Launch, Program, Role, Split, forward_arguments
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cpu.layout import byte_values
from attngen.schedules.cuda import functions as fast
from attngen.schedules.cuda.blocks import GroupRows, KeyBlocks
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.layout import (
    MOST_QUERIES,
    MmaLayout,
    mma_layout,
    packs_heads,
)
from attngen.schedules.cuda.mma import Attend, FeedType, UnitType
from attngen.schedules.cuda.packed import (
    ENTRY,
    JOINED,
    Lists,
    Schedule,
    ceildiv,
    items_of,
    scheduling,
)
from attngen.schedules.cuda.quantised import Channels, channel_numbers
from attngen.schedules.cuda.tile import NO_SCORE, row_end
from attngen.schedules.frame import Frame, Row
from attngen.schedules.quantised import Quantising
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.variant import names_of

COLUMNS = 4
"""Of an output row that a thread joins: 16 bytes of float32."""
COMBINE_THREADS = 128
COMBINE_BLOCKS = 8
"""Of a multiprocessor, where rows are packed: they take turns in what the lists hold."""
BATCH = 16
"""Shares that a thread of `combine` reads at once."""


@dataclass(frozen=True)
class Decoding:
    """What a program with few query rows runs, beside its main kernel.

    many        a size that is 0 or 1: whether the main kernel runs, and its planning; None: always
    schedule    of packed rows, what lists the work of all kernels
    """

    kernels: tuple[Kernel, ...] = ()
    arguments: tuple[Argument, ...] = ()
    split: Split | None = None
    many: Dim = None
    schedule: Schedule | None = None


FewTiles = tuple[TileConfig, TileConfig]
"""For FEW_ROWS and for MORE_ROWS of a group."""
KERNELS = ("decode", "decode_more")


def decoding(
    spec: AttentionSpec,
    tiles: FewTiles | None,
    quantised: Quantising | None = None,
    overlapping: bool = False,
) -> Decoding:
    """The kernels `decode`, `decode_more` and `combine`; without tiles, none.

    They read what `quantised` makes of q, k and v, if it is given. If `overlapping`, `combine` starts where
    the others end.

    Rows are few if one block has them all and, where they are more than one warp's, reads keys for several
    heads at once; or if a head's queries are up to MOST_QUERIES and the main kernel would leave
    multiprocessors idle.
    """
    if tiles is None:
        return Decoding()
    few_lay, more_lay = lays = few_layouts(spec, tiles)
    packs = packs_heads(spec)
    heads: Dim = "hkv" if packs else "hq"
    rows: Dim = ("mul", "hq", "seq_q")  # of `heads` groups
    one_warp: Dim = ("le", rows, ("mul", heads, few_lay.block_q))
    idle: Dim = ("lt", ("mul", "b", "hq"), "processors")
    more: Dim = ("mul", ("le", "seq_q", MOST_QUERIES), idle)
    if packs:
        one_block: Dim = ("le", rows, ("mul", heads, more_lay.block_q))
        more = ("max", more, ("mul", one_block, ("lt", "hkv", "hq")))
    applies: tuple[Dim, Dim] = (one_warp, ("mul", more, ("lt", one_warp, 1)))
    few: Dim = ("max", *applies)
    visible = visible_keys(spec.variant.mask_expr)
    keys: Dim = "seq_kv" if visible is None else ("min", "seq_kv", ("add", "seq_q", visible))

    def groups(lay: MmaLayout) -> Dim:
        parts: Dim = ("ceildiv", rows, ("max", ("mul", heads, lay.block_q), 1))
        return ("mul", ("mul", "b", heads), parts)

    def chosen(of: Callable[[MmaLayout], Dim]) -> Dim:
        """What the kernel that runs has."""
        return ("add", *(("mul", a, of(lay)) for a, lay in zip(applies, lays, strict=True)))

    steps = chosen(lambda lay: ("ceildiv", keys, lay.teams * lay.block_k))
    resident: Dim = ("max", chosen(lambda lay: lay.resident), 1)  # where neither runs
    split = Split(chosen(groups), steps, resident)

    partial = _partials(spec, ("b", "hq", "seq_q", "splits"))
    read = _read(spec) if quantised is None else quantised.main_inputs(_read(spec))
    names = (*read, *(a.name for a in partial))
    aligned = tuple(name for name in ("q", "k", "v") if name in read)

    def blocks(lay: MmaLayout) -> Dim:
        """Blocks of threads."""
        apart: Dim = ("le", "seq_kv", lay.block_k)
        together: Dim = ("mul", ("lt", apart, 1), ("mul", groups(lay), "splits"))
        return ("add", ("mul", apart, ("ceildiv", groups(lay), lay.teams)), together)

    decode = tuple(
        Kernel(
            name, "main", names, blocks(lay), applies=runs,
            launch=Launch(lay.threads, lay.bytes, aligned=aligned, admits_next=overlapping),
        )
        for name, lay, runs in zip(KERNELS, lays, applies, strict=True)
    )  # fmt: skip
    joined: Dim = ("ceildiv", ("mul", "b", rows), combined_rows(spec))
    combine = Kernel(
        "combine", "combine", _joined(spec, partial), joined,
        applies=("mul", few, ("lt", 1, "splits")),
        launch=Launch(COMBINE_THREADS, overlaps=overlapping),
    )  # fmt: skip
    return Decoding((*decode, combine), partial, split, ("lt", few, 1))


def packed_decoding(
    spec: AttentionSpec, block_q: int, tiles: FewTiles | None, overlapping: bool
) -> Decoding:
    """The same of packed rows, and what lists their work and that of main, of block_q queries a tile.

    If `overlapping`, they run beside main.
    """
    lays = dict(zip(KERNELS, few_layouts(spec, tiles), strict=True)) if tiles is not None else {}
    schedule = scheduling(spec, block_q, lays, combined_rows(spec))
    if not lays:
        return Decoding(schedule=schedule)
    partial = _partials(spec, (schedule.partial_rows,))
    names = (*_read(spec), *(a.name for a in partial))
    decode = tuple(
        Kernel(
            name, "main", (*names, items_of(name)), schedule.blocks,
            launch=Launch(
                lay.threads, lay.bytes, aligned=("q", "k", "v"),
                admits_next=overlapping, overlaps=overlapping,
            ),
        )
        for name, lay in lays.items()
    )  # fmt: skip
    names = (*_joined(spec, partial), JOINED)
    blocks: Dim = ("mul", "processors", COMBINE_BLOCKS)
    launch = Launch(COMBINE_THREADS, overlaps=overlapping)
    combine = Kernel("combine", "combine", names, blocks, launch=launch)
    return Decoding((*decode, combine), partial, schedule=schedule)


def few_layouts(spec: AttentionSpec, tiles: FewTiles) -> tuple[MmaLayout, MmaLayout]:
    """The layouts of `decode` and `decode_more`."""
    few, more = (mma_layout(spec, tile) for tile in tiles)
    return few, more


def _partials(spec: AttentionSpec, axes: tuple[Dim, ...]) -> tuple[Argument, ...]:
    """What shares leave of rows, which are counted along `axes`."""
    arguments = [Argument("partial_out", Role.WORKSPACE, "float32", (*axes, spec.head_dim_v))]
    if spec.variant.normalizer == "softmax":
        arguments += [
            Argument(name, Role.WORKSPACE, "float32", axes)
            for name in ("partial_max", "partial_sum")
        ]
    return tuple(arguments)


def _read(spec: AttentionSpec) -> tuple[str, ...]:
    """What `decode` takes of the call."""
    inputs = [a.name for a in forward_arguments(spec) if a.role is not Role.BLOCK_LIST]
    return (*inputs, *(lists.state for lists in spec.block_lists))


def _joined(spec: AttentionSpec, partial: tuple[Argument, ...]) -> tuple[str, ...]:
    """What `combine` takes."""
    lse = ("lse",) if spec.variant.normalizer == "softmax" else ()
    sink = names_of(spec.variant.sink.aux) if spec.variant.sink is not None else ()
    lengths = spec.variant.length_tensors
    return ("out", *lse, *sink, *lengths, *channel_numbers(spec), *(a.name for a in partial))


def decode_functions(
    spec: AttentionSpec,
    tiles: FewTiles | None,
    program: Program,
    unit: UnitType,
    feed: FeedType,
) -> dict[str, Any]:
    """The PrimFuncs of `decoding`'s kernels by name."""
    if tiles is None:
        return {}
    kernels = {k.name: k for k in program.kernels}
    result = {
        name: decode_kernel(spec, tile, program, kernels[name], unit, feed)
        for name, tile in zip(KERNELS, tiles, strict=True)
    }
    combine = packed_combine_kernel if spec.variant.packed else combine_kernel
    return result | {"combine": combine(spec, program, kernels["combine"])}


def decode_kernel(
    spec: AttentionSpec,
    tile: TileConfig,
    program: Program,
    kernel: Kernel,
    unit: UnitType,
    feed: FeedType,
) -> Any:
    """The PrimFunc in which an item is one part of a group's rows and one share of its keys."""
    make = _PackedDecode if spec.variant.packed else _Decode
    with T.function(kernel_symbol(kernel)) as result:
        make(spec, tile, program, kernel).emit(unit, feed)
    return result[0]


class _Decode(Attend):
    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, program: Program, kernel: Kernel
    ) -> None:
        super().__init__(spec, tile, program, kernel)
        self.apart = T.const(0, "bool")
        self.exists = T.const(1, "bool")
        analysis = analyse_group(spec.variant.mask_expr, MOST_QUERIES, tile.block_k)
        self.blocks = KeyBlocks(spec, tile, self.frame, False, analysis)

    def locate(self, where: C.Launch) -> None:
        """Find the item: `group`, its rows, and which of how many shares of the keys is its.

        Items count parts of rows first, which read the same keys, then shares, then groups. The teams of
        this block have one of them, or where they are `apart` one each, which `exists` or not.
        """
        f, lay = self.frame, self.lay
        packs = packs_heads(self.spec)
        heads = f.size("hkv" if packs else "hq")
        group = T.bind("group", T.truncdiv(f.size("hq"), heads))
        count = T.bind("group_rows", group * f.size("seq_q"))
        parts = T.bind("parts", T.truncdiv(count + (lay.block_q - 1), T.int32(lay.block_q)))
        self.shares = f.size("splits")
        item = where.block
        if lay.teams > 1:
            self.apart = f.size("seq_kv") <= lay.block_k
            item = T.bind("item", T.select(self.apart, item * lay.teams + self.team, item))
            items = T.bind("items", f.size("b") * heads * self.shares * parts)
            self.exists = item < items
            item = T.minimum(item, items - 1)
        rest = T.bind("rest", T.truncdiv(item, parts))
        first = T.bind("first_row", (item - rest * parts) * lay.block_q)
        head = T.bind("bh", T.truncdiv(rest, self.shares))
        self.share = T.bind("share", rest - head * self.shares)
        b = T.bind("b", T.truncdiv(head, heads))
        h = T.bind("h", (head - b * heads) * group)
        row = Row(f, self.spec, CudaFunctions(), self.tensors, b, h)
        self.group = GroupRows(row, first, count, f.size("seq_q"))

    def start(self, where: C.Launch) -> tuple[Expr, Expr]:
        self.team = self.warp if self.lay.teams > 1 else T.int32(0)
        self.locate(where)
        lay, row = self.lay, self.group.row
        tile, fragment = self.unit.tile, self.unit.tile.fragment
        warp_row = T.int32(0) if lay.teams > 1 else self.warp * lay.rows
        self.first_row = T.bind("thread_row", warp_row + fragment.first_row(self.lane))
        places = [self.group.at(self.first_row + r) for r in fragment.rows]
        tile.enter_group([self._head(h) for h, _ in places], [q for _, q in places], self.lane)
        tile.start(statistics=True)
        tile.votes = True  # rows of long sequences rarely find a larger score
        self.feed.enter(row, self.group)
        # a team apart has the first turn in the only block
        turn = T.select(self.apart, T.int32(0), self.team)
        self.blocks.enter_share(row, self.share, self.shares, turn, lay.teams)
        # low-rank biases are those of one head, whose positions are the rows
        return self.group.first, warp_row

    def _head(self, h: Expr) -> Row:
        row = self.group.row
        return Row(self.frame, self.spec, CudaFunctions(), self.tensors, row.b, h)

    # ------------------------------------------------------------------------------ joining the teams
    def finish(self, where: C.Launch) -> None:
        with T.block("epilogue"):
            if not self.unit.keeps_queries:  # a team without keys has not waited for them
                self.feed.drain()
            C.synchronise()  # the teams' rings become the place where they meet
            self._leave()
            C.synchronise()
            self._join_rows(where)

    def _join_rows(self, where: C.Launch) -> None:
        """All threads join the rows that the teams share; a team apart ends its own."""
        lay, width = self.lay, self.spec.head_dim_v // COLUMNS
        rows = T.minimum(self.group.count - self.group.first, T.int32(lay.block_q))
        count = T.bind("rows", T.select(self.exists, rows, T.int32(0)))
        thread, threads, turns = (
            where.thread,
            T.int32(lay.threads),
            -(-lay.block_q * width // lay.threads),
        )
        if lay.teams > 1:
            thread = T.bind("joining", T.select(self.apart, self.lane, thread))
            threads = T.select(self.apart, T.int32(C.WARP), threads)
            turns = T.select(self.apart, T.int32(turns * lay.teams), T.int32(turns))
        with T.serial("n", 0, turns) as n:
            i = T.bind("i", n * threads + thread)
            row = T.bind("row", T.truncdiv(i, T.int32(width)))
            with T.when(row < count):
                self._join(row, T.bind("column", (i - row * width) * COLUMNS))

    def _leave(self) -> None:
        """Put the team's rows into shared memory."""
        lay, tile = self.lay, self.unit.tile
        base = T.bind("team_row", self.team * lay.block_q + self.first_row)

        def store(r: int, column: Expr, words: Sequence[Expr], exists: Expr) -> None:
            row = base + tile.fragment.rows[r]
            at = T.bind("at", row * lay.joined_row_bytes + column * 4)
            with T.when(exists):
                for half in range(2):
                    C.store_shared(self.shared.at(16 * half) + C.uint32(at), words[4 * half :][:4])

        tile.spread(store)
        if not tile.softmax:
            return
        tile.add_lanes()
        leads = T.compare("==", tile.first_column, T.int32(0))
        with T.when(leads):
            for r, top in zip(tile.rows, tile.log2_maxima, strict=True):
                words = [T.reinterpret("uint32", x) for x in (top, tile.sum.load(r))]
                at = C.uint32((base + tile.fragment.rows[r]) * 8)
                C.store_shared(self.shared.at(lay.joined_statistics) + at, words)

    def _join(self, row: Expr, column: Expr) -> None:
        end = RowEnd(self.spec, self.frame, self._head)
        own = T.bind("own", T.select(self.apart, self.team, T.int32(0)))
        parts = [self._part_of(own, row, column)]
        for team in range(1, self.lay.teams):
            parts.append(self._part_of(T.int32(team), row, column, T.logical_not(self.apart)))
        end.absorb(parts)
        head, position = self.group.at(row)
        b = self.group.row.b
        T.branch(
            T.compare("==", self.shares, T.int32(1)),
            lambda: end.store(b, head, position, column),
            lambda: end.store_partial(self.partial(row, b, head, position), self.share, column),
        )

    def _part_of(self, team: Expr, row: Expr, column: Expr, counts: Expr | None = None) -> Part:
        """What a team has left of a row, nothing unless it `counts`."""
        lay = self.lay
        region = T.bind("team_row", team * lay.block_q + row)
        words = T.registers("words", COLUMNS, "uint32")
        at = self.shared.at(0) + C.uint32(region * lay.joined_row_bytes + column * 4)
        C.load_shared([words.load(i) for i in range(COLUMNS)], at)
        statistics = T.registers("statistics", 2, "uint32")
        if self.unit.tile.softmax:
            at = self.shared.at(lay.joined_statistics) + C.uint32(region * 8)
            C.load_shared([statistics.load(i) for i in range(2)], at)
        top, total = (T.reinterpret("float32", statistics.load(i)) for i in range(2))
        if counts is None:
            return Part(words, top, total)
        return counted(self.spec, counts, Part(words, top, total))

    def partial(self, row: Expr, b: Expr, head: Expr, position: Expr) -> PartialRow:
        """Where the block leaves a row of its share."""
        return _by_position(self.frame, b, head, position)


class _PackedDecode(_Decode):
    """An item is a share of a batch row's keys, and an entry of the list, for each group of heads."""

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, program: Program, kernel: Kernel
    ) -> None:
        super().__init__(spec, tile, program, kernel)
        self.items = Lists(self.frame, items_of(kernel.name))

    def works(self, where: C.Launch) -> AbstractContextManager[None]:
        return T.when(where.block < self.items.length * self.frame.size("hkv"))

    def locate(self, where: C.Launch) -> None:
        f = self.frame
        heads = f.size("hkv")
        item = T.bind("item", T.truncdiv(where.block, heads))
        self.kv_head = T.bind("kv_head", where.block - item * heads)
        b, self.share, self.shares, self.first_partial = self.items.entry(item, ENTRY["items"])
        group = T.bind("group", T.truncdiv(f.size("hq"), heads))
        h = T.bind("h", self.kv_head * group)
        row = Row(f, self.spec, CudaFunctions(), self.tensors, b, h)
        count = T.bind("group_rows", group * row.seq_q)
        self.group = GroupRows(row, T.int32(0), count, row.seq_q)

    def partial(self, row: Expr, b: Expr, head: Expr, position: Expr) -> PartialRow:
        return _by_share(
            self.frame, self.first_partial, self.kv_head, T.int32(self.lay.block_q), row
        )


PartialRow = Callable[[str, Expr], Expr]
"""The first element in a workspace of what a share leaves of a row."""


def _by_position(f: Frame, b: Expr, head: Expr, position: Expr) -> PartialRow:
    def at(name: str, share: Expr) -> Expr:
        return f.element(name, b, head, position) + T.int64(share) * f.stride(name, "splits")

    return at


def _by_share(f: Frame, first: Expr, kv_head: Expr, rows: Expr, row: Expr) -> PartialRow:
    """Of packed rows: shares follow one another, and in each the groups of heads, of so many `rows`."""

    def at(name: str, share: Expr) -> Expr:
        nth = T.bind("nth_partial", first + (share * f.size("hkv") + kv_head) * rows + row)
        return T.int64(nth) * f.tensor(name).strides[0]

    return at


# -------------------------------------------------------------------------------------- ends of rows
@dataclass(frozen=True)
class Part:
    """What some keys make of COLUMNS columns of a row: float32 in 32-bit words, maximum (log2 units), sum."""

    words: T.Buffer
    top: Expr
    total: Expr


def counted(spec: AttentionSpec, counts: Expr, part: Part) -> Part:
    """The part where it counts, else one that changes nothing."""
    for i in range(COLUMNS):
        part.words.store(i, T.select(counts, part.words.load(i), C.uint32(0)))
    top, total = part.top, part.total
    if spec.variant.normalizer == "softmax":
        top = T.bind("top", T.select(counts, top, T.float32(NO_SCORE)))
        total = T.bind("total", T.select(counts, total, T.float32(0.0)))
    return Part(part.words, top, total)


class RowEnd:
    """Joins the parts of COLUMNS columns of a row, and stores what comes of them.

    With a normaliser other than softmax the parts' outputs are added up.
    """

    def __init__(self, spec: AttentionSpec, frame: Frame, head: Callable[[Expr], Row]) -> None:
        self.spec, self.frame, self.head = spec, frame, head
        self.softmax = spec.variant.normalizer == "softmax"
        self.out = T.registers("joined", COLUMNS)
        for i in range(COLUMNS):
            self.out.store(i, T.float32(0.0))
        self.top = Cell("joined_max", T.float32(NO_SCORE), "float32")
        self.total = Cell("joined_sum", T.float32(0.0), "float32")

    def absorb(self, parts: Sequence[Part]) -> None:
        """Join more parts, in this order; those without keys have the maximum NO_SCORE or less."""
        if self.softmax:
            best = self.top.get()
            for part in parts:
                best = T.maximum(best, part.top)
            best = T.bind("best", best)
            shrink = T.bind("shrink", fast.exp2(self.top.get() - best))
            weights = [T.bind("weight", fast.exp2(part.top - best)) for part in parts]
            self._add(parts, weights, shrink)
            total = self.total.get() * shrink
            for part, weight in zip(parts, weights, strict=True):
                total = total + part.total * weight
            self.total.set(total)
            self.top.set(best)
        else:
            self._add(parts, [T.float32(1.0) for _ in parts], T.float32(1.0))

    def _add(self, parts: Sequence[Part], weights: Sequence[Expr], shrink: Expr) -> None:
        for i in range(COLUMNS):
            value = self.out.load(i) * shrink
            for part, weight in zip(parts, weights, strict=True):
                value = value + T.reinterpret("float32", part.words.load(i)) * weight
            self.out.store(i, value)

    def store(self, b: Expr, head: Expr, position: Expr, column: Expr) -> None:
        """Normalise; store the output and, with the first columns, the log-sum-exp."""
        f, row = self.frame, self.head(head)
        weight: Expr = T.float32(1.0)
        padded = "q" in self.spec.variant.lengths and not self.spec.variant.packed
        if self.softmax:
            weight, lse = row_end(self.spec, row, self.top.get(), self.total.get())
            if padded:
                lse = T.select(position < row.seq_q, lse, T.float32(float("-inf")))
            lse = T.bind("lse", lse)
            with T.when(T.logical_and(f.given("lse"), T.compare("==", column, T.int32(0)))):
                f.buffer("lse").store(f.element("lse", b, head, position), lse)
        weight = T.bind("weight", weight)
        values = [self.out.load(i) * weight for i in range(COLUMNS)]
        if byte_values(self.spec):
            values = self._restored(row, column, values, weight)
        words = T.registers("packed", COLUMNS // 2, "uint32")
        for i in range(COLUMNS // 2):
            C.pack_pair(self.spec.dtype, words.load(i), *values[2 * i : 2 * i + 2])
            if padded:
                word = T.select(position < row.seq_q, words.load(i), C.uint32(0))
                words.store(i, word)
        at = f.element("out", b, head, position) + T.int64(column)
        registers = [words.load(i) for i in range(COLUMNS // 2)]
        C.store_words(f.buffer("out"), at, registers, T.const(1, "bool"))

    def _restored(self, row: Row, column: Expr, values: Sequence[Expr], weight: Expr) -> list[Expr]:
        """What sums of values of bytes stand for, which `weight` has normalised."""
        channels = Channels(self.spec, self.frame, row, column)
        total = self.total.get() if self.softmax else None
        share = self.total.get() * weight if channels.smooth else None
        return [channels.at(T.int32(i))(x, share, total) for i, x in enumerate(values)]

    def store_partial(self, at: PartialRow, share: Expr, column: Expr) -> None:
        """Leave the row of one share to `combine`."""
        f = self.frame
        row = T.bind("partial_row", at("partial_out", share) + T.int64(column))
        words = [T.reinterpret("uint32", self.out.load(i)) for i in range(COLUMNS)]
        C.store_words(f.buffer("partial_out"), row, words, T.const(1, "bool"))
        if not self.softmax:
            return
        with T.when(T.compare("==", column, T.int32(0))):
            for name, value in (("partial_max", self.top), ("partial_sum", self.total)):
                f.buffer(name).store(at(name, share), value.get())


def combine_kernel(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that joins the shares of a row; a thread has COLUMNS of it."""
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        sink = names_of(spec.variant.sink.aux) if spec.variant.sink is not None else ()
        tensors = {name: f.tensor(name) for name in sink}
        where = C.launch(f.grid, COMBINE_THREADS)
        if f.overlaps:
            C.wait_for_previous()
        width = spec.head_dim_v // COLUMNS
        at_once = combined_rows(spec)
        within = T.bind("row_in_block", T.truncdiv(where.thread, T.int32(width)))
        column = T.bind("column", (where.thread - within * width) * COLUMNS)
        item = T.bind("item", where.block * at_once + within)
        rows = f.size("b") * f.size("hq") * f.size("seq_q")
        with T.when(T.logical_and(within < at_once, item < rows)):
            rest = T.bind("bh", T.truncdiv(item, f.size("seq_q")))
            position = T.bind("position", item - rest * f.size("seq_q"))
            b = T.bind("b", T.truncdiv(rest, f.size("hq")))
            h = T.bind("h", rest - b * f.size("hq"))
            end = RowEnd(spec, f, lambda h: Row(f, spec, CudaFunctions(), tensors, b, h))
            at = _by_position(f, b, h, position)
            _absorb_all(end, at, f.size("splits"), column)
            end.store(b, h, position, column)
    return result[0]


def packed_combine_kernel(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that joins the shares of packed rows, so many rows of a group of heads at a time."""
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        sink = names_of(spec.variant.sink.aux) if spec.variant.sink is not None else ()
        tensors = {name: f.tensor(name) for name in sink}
        where = C.launch(f.grid, COMBINE_THREADS)
        if f.overlaps:
            C.wait_for_previous()
        width, at_once = spec.head_dim_v // COLUMNS, combined_rows(spec)
        within = T.bind("row_in_block", T.truncdiv(where.thread, T.int32(width)))
        column = T.bind("column", (where.thread - within * width) * COLUMNS)
        heads, joined = f.size("hkv"), Lists(f, JOINED)
        group = T.bind("group", T.truncdiv(f.size("hq"), heads))
        items = T.bind("items", joined.length * heads)
        with T.serial("turn", 0, ceildiv(items, f.grid)) as turn:
            item = T.bind("item", turn * f.grid + where.block)
            nth = T.bind("nth", T.truncdiv(item, heads))
            kv_head = T.bind("kv_head", item - nth * heads)
            b, first, shares, rows, first_row = joined.entry(nth, ENTRY[JOINED])
            row = T.bind("row", first_row + within)
            queries = f.length("q", b, spec.variant.lengths)
            exists = T.logical_and(item < items, row < group * queries)
            with T.when(T.logical_and(exists, within < at_once)):
                of_group = T.bind("of_group", T.truncdiv(row, queries))
                h = T.bind("h", kv_head * group + of_group)
                end = RowEnd(spec, f, lambda h: Row(f, spec, CudaFunctions(), tensors, b, h))
                _absorb_all(end, _by_share(f, first, kv_head, rows, row), shares, column)
                end.store(b, h, T.bind("position", row - of_group * queries), column)
    return result[0]


def _absorb_all(end: RowEnd, at: PartialRow, shares: Expr, column: Expr) -> None:
    """Join all shares of a row, BATCH at a time."""
    with T.serial("batch", 0, T.truncdiv(shares + (BATCH - 1), T.int32(BATCH))) as batch:
        end.absorb(_shares(end.spec, end.frame, at, shares, column, batch * BATCH))


def _shares(
    spec: AttentionSpec, f: Frame, at: PartialRow, shares: Expr, column: Expr, first: Expr
) -> list[Part]:
    """BATCH of a row's `shares` from share `first` on; those beyond the last one count nothing.

    All loads are PTX operations: ordinary ones the compiler may move before the wait for the shares.
    """
    softmax = spec.variant.normalizer == "softmax"
    parts = []
    for n in range(BATCH):
        exists = first + n < shares
        share = T.bind("nth_share", T.minimum(first + n, shares - 1))
        words = T.registers("words", COLUMNS, "uint32")
        row = T.bind("partial_row", at("partial_out", share) + T.int64(column))
        C.load_words([words.load(i) for i in range(COLUMNS)], f.buffer("partial_out"), row)
        top = total = T.float32(0.0)
        if softmax:
            statistics = T.registers("statistics", 2, "uint32")
            for i, name in enumerate(("partial_max", "partial_sum")):
                C.load_words([statistics.load(i)], f.buffer(name), at(name, share))
            top, total = (T.reinterpret("float32", statistics.load(i)) for i in range(2))
        parts.append(counted(spec, exists, Part(words, top, total)))
    return parts


def combined_rows(spec: AttentionSpec) -> int:
    """Rows that one block of threads of `combine` joins."""
    return COMBINE_THREADS // (spec.head_dim_v // COLUMNS)
