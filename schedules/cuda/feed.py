"""Ways from global to shared memory where there is no TMA: asynchronous copies, or through registers.

Threads copy 16 bytes at a time: `lanes` of them take a row's chunks, the others the next rows. Rows that
the tensor does not have, or that lie beyond the batch row's own length, arrive as zeros.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import ClassVar, Protocol

from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.blocks import GroupRows
from attngen.schedules.cuda.factors import strip_element
from attngen.schedules.cuda.layout import factor_strips, swizzled
from attngen.schedules.frame import Frame, Row
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

ALL = slice(None)
CHUNK = 8
"""Elements of 16 bits in 16 bytes."""


class FeedLayout(Protocol):
    """What feeds must know of a kernel's layout (`cuda.layout`)."""

    @property
    def block_q(self) -> int: ...

    @property
    def block_k(self) -> int: ...

    @property
    def factor_dim(self) -> int: ...

    @property
    def team_threads(self) -> int: ...

    @property
    def ring_words(self) -> int:
        """Of a thread's share of the largest request."""

    def words(self, rows: int, width: int) -> int: ...


@dataclass(frozen=True)
class Source:
    """A tensor of which tiles are fetched: `rows` of `chunks` × 16 bytes each.

    heads, axis   its axes of heads and of rows; a row of q or k is a position, and rows beyond the batch
                  row's own length do not exist
    elements      of a chunk; positions: of a row
    tensor        its name, if another than the tile's
    """

    rows: int
    chunks: int
    heads: str
    axis: Dim
    elements: int = CHUNK
    positions: int = 1
    tensor: str = ""


@dataclass(frozen=True)
class Part:
    """A tile of a request: the name of its source, and the shared address where it goes."""

    name: str
    slot: Expr


def forward_sources(spec: AttentionSpec, block_q: int, block_k: int) -> dict[str, Source]:
    """Tiles of block_q queries, and of block_k keys and values."""
    d, d_v = spec.head_dim // CHUNK, spec.head_dim_v // CHUNK
    return {
        "q": Source(block_q, d, "hq", "seq_q"),
        "k": Source(block_k, d, "hkv", "seq_kv"),
        "v": Source(block_k, d_v, "hkv", "seq_kv"),
    }


class Feed:
    """Fetches tiles of its sources, such as q, k and v, for one row.

    in_registers   whether what is requested waits in registers until it has arrived
    """

    in_registers: ClassVar[bool] = False

    def __init__(
        self,
        spec: AttentionSpec,
        lay: FeedLayout,
        frame: Frame,
        thread: Expr,
        sources: dict[str, Source] | None = None,
    ) -> None:
        self.spec, self.lay, self.frame, self.thread = spec, lay, frame, thread
        self.sources = sources or forward_sources(spec, lay.block_q, lay.block_k)
        self.page_rows = spec.variant.paged
        self.strips = factor_strips(spec)
        if self.strips:
            self.phi = T.registers("phi_words", 4, "uint32")

    def enter(self, row: Row, group: GroupRows | None = None) -> None:
        """Fetch for `row`; with `group`, the rows of q are those of a group of heads."""
        self.row, self.group, self.tensors = row, group, row.tensors
        f = self.frame
        kv_head = T.bind("kv_head", T.truncdiv(row.h * f.size("hkv"), f.size("hq")))
        self.starts = {
            name: T.bind(
                f"{name}_start",
                T.int64(row.b) * f.stride(source.tensor or name, "b")
                + T.int64(row.h if source.heads == "hq" else kv_head)
                * f.stride(source.tensor or name, source.heads)
                + self._before(source.tensor or name, source.axis),
            )
            for name, source in self.sources.items()
            if source.heads == "hq" or self.page_rows is None
        }
        if self.page_rows is not None:
            for name in ("k", "v"):
                start = T.int64(kv_head) * f.stride(name, "hkv")
                self.starts[name] = T.bind(f"{name}_start", start)
            table = f.tensor("page_table")
            self.table, self.pages = table, f.size("num_pages")
            self.table_row = T.bind("table_row", T.int64(row.b) * table.strides[0])

    def _before(self, tensor: str, axis: Dim) -> Expr:
        """Elements before the batch row's own, where rows are packed."""
        if not self.spec.variant.packed:
            return T.int64(0)
        first = self.frame.first(axis.removeprefix("seq_"), self.row.b)
        return T.int64(first) * self.frame.stride(tensor, axis)

    @property
    def page_count(self) -> int:
        """Pages in which a key block lies; 0 if keys are not in pages."""
        return 0 if self.page_rows is None else -(-self.lay.block_k // self.page_rows)

    def pages_of(self, key: Expr, wanted: Expr) -> list[Expr]:
        """The pages of the key block from `key` on, if wanted; −1 for none.

        The table is the caller's: whatever it holds, nothing is read out of bounds.
        """
        table, found = self.table, []
        first = T.bind("first_page", T.truncdiv(key, T.int32(self.page_rows)))
        for n in range(self.page_count):
            inside = T.logical_and(wanted, first + n < table.sizes[1])
            at = self.table_row + T.int64(first + n) * table.strides[1]
            listed = T.bind("listed", T.guarded(inside, table.buffer.load(at), T.int32(-1)))
            inside = T.logical_and(listed >= 0, listed < self.pages)
            found.append(T.bind("page", T.select(inside, listed, T.int32(-1))))
        return found

    def rows(self, name: str, target: Expr, first: Expr) -> None:
        """Fetch the block's own rows, such as those of q, from row `first` on, before the first request."""
        raise NotImplementedError

    def rows_arrived(self, requests: int) -> None:
        """The block's rows, after which so many requests were made, are in shared memory, as by `arrived`."""
        raise NotImplementedError

    def request(
        self, parts: Sequence[Part], first: Expr, wanted: Expr, pages: Sequence[Expr] = ()
    ) -> None:
        """Start to fetch tiles, such as one of k, from row `first` on, if wanted; keys lie in `pages`."""
        raise NotImplementedError

    def arrived(self, pending: int, parts: Callable[[], Sequence[Part]]) -> None:
        """All but the last `pending` requests are in shared memory, once all threads have come here.

        parts   of the last of these requests
        """
        raise NotImplementedError

    def drain(self) -> None:
        """Wait until nothing is on its way to shared memory."""

    def factors(self, side: str, target: Expr, first: Expr) -> None:
        """The columns of low-rank biases for rows from `first` on: side "q" or "k"; at once.

        Their tensors are as the caller has them, so elements are read one by one.
        """
        rows = self.sources[side].rows
        total = self.lay.factor_dim // CHUNK
        for strip in self.strips:
            phi = self.tensors[strip.phi_q if side == "q" else strip.phi_k]
            row_start = T.int64(self.row.b) * phi.strides[0] + T.int64(self.row.h) * phi.strides[1]
            row_start = T.bind("phi_start", row_start)
            chunk, row = self._own(strip.chunks)
            for step in self._steps(rows, strip.chunks, chunk, row):
                here = T.bind("phi_row", row + step)
                at = T.bind("phi_at", row_start + T.int64(first + here) * phi.strides[2])
                words = [self.phi.load(i) for i in range(4)]
                exists = first + here < self._length(self.sources[side])
                for i in range(0, CHUNK, 2):
                    pair = [
                        strip_element(
                            self.tensors,
                            strip,
                            side,
                            at,
                            chunk * CHUNK + (i + e),
                            exists,
                            self.spec.dtype,
                        )
                        for e in range(2)
                    ]
                    C.pack_pair(self.spec.dtype, words[i // 2], *pair)
                place = swizzled(here, chunk + strip.first, total)
                C.store_shared(target + C.uint32((here * total + place) * 16), words)

    def _lanes(self, chunks: int) -> int:
        """Threads that share a row."""
        return 1 << (chunks - 1).bit_length()

    def _own(self, chunks: int) -> tuple[Expr, Expr]:
        """This thread's chunk of a tile's rows, and its first row."""
        lanes = self._lanes(chunks)
        chunk = T.bind("chunk", self.thread & (lanes - 1))
        return chunk, T.bind("row", T.truncdiv(self.thread, T.int32(lanes)))

    def _steps(
        self, rows: int, chunks: int, chunk: Expr, row: Expr, part: slice = ALL
    ) -> Iterator[int]:
        """Distances of this thread's rows from its first, or `part` of them.

        A piece beyond the tile is guarded: the body of the loop runs under a condition.
        """
        lanes = self._lanes(chunks)
        stride = self.lay.team_threads // lanes
        for step in range(0, rows, stride)[part]:
            inside = T.const(1, "bool") if lanes == chunks else chunk < chunks
            if step + stride > rows:
                inside = T.logical_and(inside, row + step < rows)
            with T.when(inside):
                yield step

    def _pieces(
        self, name: str, first: Expr, part: slice = ALL, pages: Sequence[Expr] = ()
    ) -> Iterator[tuple[Expr, Expr, Expr]]:
        """For each 16 bytes of a tile that are this thread's: offset in the tile, element, existence."""
        f, source = self.frame, self.sources[name]
        rows, chunks, length = source.rows, source.chunks, self._length(source)
        paged = source.heads == "hkv" and self.page_rows is not None
        tensor = source.tensor or name
        stride = f.tensor(name).strides[1] if paged else f.stride(tensor, source.axis)
        chunk, row = self._own(chunks)
        if name == "q" and self.group is not None:
            yield from self._group_pieces(self.group, source, chunk, row, part)
            return
        base, begin = self.starts[name], first
        if len(pages) > 1:
            yield from self._page_pieces(name, first, chunks, chunk, row, part, pages)
            return
        if pages:
            base = base + T.int64(T.maximum(pages[0], T.int32(0))) * f.tensor(name).strides[0]
            begin = T.truncmod(first, T.int32(self.page_rows))
        if source.positions > 1:
            begin = T.truncdiv(begin, T.int32(source.positions))
        at = base + T.int64(begin + row) * stride + T.int64(chunk * source.elements)
        # opaque: each piece's row would be multiplied anew
        at = T.bind("element", C.opaque(at))
        for step in self._steps(rows, chunks, chunk, row, part):
            here = row + step
            offset = (here * chunks + swizzled(here, chunk, chunks)) * 16
            exists = T.const(1, "bool") if length is None else first + here < length
            if pages:
                exists = T.logical_and(exists, pages[0] >= 0)
            yield offset, at + stride * step, exists

    def _length(self, source: Source) -> Expr | None:
        """How many rows the batch row has; None if whole tiles exist."""
        return {"seq_q": self.row.seq_q, "seq_kv": self.row.seq_kv}.get(source.axis)

    def _page_pieces(
        self,
        name: str,
        first: Expr,
        chunks: int,
        chunk: Expr,
        row: Expr,
        part: slice,
        pages: Sequence[Expr],
    ) -> Iterator[tuple[Expr, Expr, Expr]]:
        """The `_pieces` of a key block that spans several pages."""
        tensor, rows = self.frame.tensor(name), self.page_rows or 1
        at_once = self.lay.team_threads // self._lanes(chunks)
        for step in self._steps(self.lay.block_k, chunks, chunk, row, part):
            here = T.bind("here", row + step)
            nth = range(step // rows, min((step + at_once - 1) // rows, len(pages) - 1) + 1)
            page, begin = pages[nth[0]], T.int32(nth[0] * rows)
            for n in nth[1:]:
                page = T.select(here >= n * rows, pages[n], page)
                begin = T.select(here >= n * rows, T.int32(n * rows), begin)
            page = T.bind("piece_page", page)
            element = self.starts[name] + T.int64(T.maximum(page, T.int32(0))) * tensor.strides[0]
            element = element + T.int64(here - begin) * tensor.strides[1] + T.int64(chunk * CHUNK)
            offset = (here * chunks + swizzled(here, chunk, chunks)) * 16
            yield offset, element, T.logical_and(first + here < self.row.seq_kv, page >= 0)

    def _group_pieces(
        self, group: GroupRows, source: Source, chunk: Expr, row: Expr, part: slice
    ) -> Iterator[tuple[Expr, Expr, Expr]]:
        """The `_pieces` of the rows of a group of heads, each at a place of its own."""
        chunks, tensor = source.chunks, source.tensor or "q"
        for step in self._steps(self.lay.block_q, chunks, chunk, row, part):
            here = T.bind("here", row + step)
            head, position = group.at(here)
            offset = (here * chunks + swizzled(here, chunk, chunks)) * 16
            element = self.frame.element(tensor, self.row.b, head, position)
            element = element + T.int64(chunk * source.elements)
            yield offset, element, T.logical_and(group.holds(here), position < self.row.seq_q)


class AsyncFeed(Feed):
    """cp.async (sm_80 on): as many requests in flight as the ring has room for."""

    def _copy(self, name: str, target: Expr, first: Expr, pages: Sequence[Expr] = ()) -> None:
        buffer = self.frame.buffer(self.sources[name].tensor or name)
        for offset, element, exists in self._pieces(name, first, pages=pages):
            C.copy_async(target + C.uint32(offset), buffer, element, exists)

    def rows(self, name: str, target: Expr, first: Expr) -> None:
        self._copy(name, target, first)

    def rows_arrived(self, requests: int) -> None:
        C.copy_wait(requests - 1)  # a group holds all copies since the one before

    def request(
        self, parts: Sequence[Part], first: Expr, wanted: Expr, pages: Sequence[Expr] = ()
    ) -> None:
        with T.when(wanted):
            for part in parts:
                self._copy(part.name, part.slot, first, pages)
        C.copy_commit()

    def arrived(self, pending: int, parts: Callable[[], Sequence[Part]]) -> None:
        C.copy_wait(pending)

    def drain(self) -> None:
        C.copy_wait(0)


class RegisterFeed(Feed):
    """Loads to registers when requested, to shared memory before the next barrier: one request in flight."""

    in_registers = True

    def __init__(
        self,
        spec: AttentionSpec,
        lay: FeedLayout,
        frame: Frame,
        thread: Expr,
        sources: dict[str, Source] | None = None,
    ) -> None:
        super().__init__(spec, lay, frame, thread, sources)
        self.words_count = max(lay.ring_words, 16)
        self.words = T.registers("fetched", self.words_count, "uint32")

    def _words(self, source: Source) -> int:
        """This thread's share of a tile, in words of 32 bits."""
        return self.lay.words(source.rows, source.chunks * CHUNK)

    def _registers(self, begin: int) -> list[Expr]:
        return [self.words.load(begin + i) for i in range(4)]

    def _load(
        self,
        name: str,
        first: Expr,
        whole: bool = False,
        part: slice = ALL,
        pages: Sequence[Expr] = (),
        begin: int = 0,
    ) -> None:
        """`whole`: all rows exist; `part` of the thread's pieces; they come to the words from `begin` on."""
        for n, (_, element, exists) in enumerate(self._pieces(name, first, part, pages)):
            words = self._registers(begin + 4 * n)
            if whole:
                C.load_words(words, self.frame.buffer(name), element)
                continue
            for i in range(4):
                self.words.store(begin + 4 * n + i, C.uint32(0))
            with T.when(exists):
                C.load_words(words, self.frame.buffer(name), element)

    def _store(self, name: str, target: Expr, part: slice = ALL, begin: int = 0) -> None:
        for n, (offset, _, _) in enumerate(self._pieces(name, T.int32(0), part)):
            C.store_shared(target + C.uint32(offset), self._registers(begin + 4 * n))

    def rows(self, name: str, target: Expr, first: Expr) -> None:
        pieces, at_once = self._words(self.sources[name]) // 4, self.words_count // 4
        for begin in range(0, pieces, at_once):
            part = slice(begin, begin + at_once)
            self._load(name, first, part=part)
            self._store(name, target, part)

    def rows_arrived(self, requests: int) -> None:
        pass

    def _begins(self, parts: Sequence[Part]) -> Iterator[tuple[Part, int]]:
        """The parts of a request, each with the first of its words."""
        begin = 0
        for part in parts:
            yield part, begin
            begin += self._words(self.sources[part.name])

    def request(
        self, parts: Sequence[Part], first: Expr, wanted: Expr, pages: Sequence[Expr] = ()
    ) -> None:
        sources = [self.sources[part.name] for part in parts]
        bounded = {s.axis: s for s in sources if self._length(s) is not None}.values()
        whole: Expr = reduce(T.logical_and, [first + s.rows <= self._length(s) for s in bounded])
        for page in pages:
            whole = T.logical_and(whole, page >= 0)

        def load(whole: bool) -> None:
            for part, begin in self._begins(parts):
                self._load(part.name, first, whole, pages=pages, begin=begin)

        with T.when(wanted):
            T.branch(whole, lambda: load(True), lambda: load(False))

    def arrived(self, pending: int, parts: Callable[[], Sequence[Part]]) -> None:
        for part, begin in self._begins(parts()):
            self._store(part.name, part.slot, begin=begin)
