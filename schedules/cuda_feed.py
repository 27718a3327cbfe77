"""Ways from global to shared memory where there is no TMA: asynchronous copies, or through registers.

Threads copy 16 bytes at a time: `lanes` of them take a row's chunks, the others the next rows. Rows that
the tensor does not have, or that lie beyond the batch row's own length, arrive as zeros.
"""

from __future__ import annotations

from collections.abc import Iterator

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda_layout import MmaLayout, swizzled
from attngen.schedules.frame import Frame, Row
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

CHUNK = 8
"""Elements of 16 bits in 16 bytes."""


class Feed:
    """Fetches tiles of q, k and v for one row."""

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, thread: Expr) -> None:
        self.spec, self.lay, self.frame, self.thread = spec, lay, frame, thread

    def enter(self, row: Row) -> None:
        self.row = row
        f = self.frame
        kv_head = T.bind("kv_head", T.truncdiv(row.h * f.size("hkv"), f.size("hq")))
        self.starts = {
            name: T.bind(
                f"{name}_start",
                T.int64(row.b) * f.stride(name, "b") + T.int64(head) * f.stride(name, axis),
            )
            for name, head, axis in (
                ("q", row.h, "hq"),
                ("k", kv_head, "hkv"),
                ("v", kv_head, "hkv"),
            )
        }

    def queries(self, target: Expr, first: Expr) -> None:
        """Fetch the block's rows of q from row `first` on, before the first request."""
        raise NotImplementedError

    def queries_arrived(self, requests: int) -> None:
        """The queries, after which so many requests were made, are in shared memory, as by `arrived`."""
        raise NotImplementedError

    def request(self, name: str, slot: Expr, first: Expr, wanted: Expr) -> None:
        """Start to fetch a tile of k or v from key `first` on, if wanted."""
        raise NotImplementedError

    def arrived(self, pending: int) -> None:
        """All but the last `pending` requests are in shared memory, once all threads have come here."""
        raise NotImplementedError

    def finish(self) -> None:
        """Nothing more is requested."""

    def _pieces(self, name: str, first: Expr) -> Iterator[tuple[Expr, Expr, Expr]]:
        """For each 16 bytes of a tile that are this thread's: offset in the tile, element, existence.

        A piece beyond the tile is guarded: the body of the loop runs under a condition.
        """
        lay, f = self.lay, self.frame
        rows, width, axis, length = (
            (lay.block_q, self.spec.head_dim, "seq_q", self.row.seq_q)
            if name == "q"
            else (
                lay.block_k,
                self.spec.head_dim if name == "k" else self.spec.head_dim_v,
                "seq_kv",
                self.row.seq_kv,
            )
        )
        chunks = width // CHUNK
        lanes = 1 << (chunks - 1).bit_length()
        step = lay.threads // lanes
        chunk = T.bind("chunk", self.thread & (lanes - 1))
        row = T.bind("row", T.truncdiv(self.thread, T.int32(lanes)))
        stride = f.stride(name, axis)
        at = T.int64(first + row) * stride + T.int64(chunk * CHUNK)
        at = T.bind("element", self.starts[name] + at)
        for n in range(-(-rows // step)):
            here = row + n * step
            offset = (here * chunks + swizzled(here, chunk, chunks)) * 16
            inside = T.const(1, "bool") if lanes == chunks else chunk < chunks
            if (n + 1) * step > rows:
                inside = T.logical_and(inside, here < rows)
            with T.when(inside):
                yield offset, at + stride * (n * step), first + here < length


class AsyncFeed(Feed):
    """cp.async (sm_80 on): as many requests in flight as the ring has room for."""

    def _copy(self, name: str, target: Expr, first: Expr) -> None:
        for offset, element, exists in self._pieces(name, first):
            C.copy_async(target + C.uint32(offset), self.frame.buffer(name), element, exists)

    def queries(self, target: Expr, first: Expr) -> None:
        self._copy("q", target, first)

    def queries_arrived(self, requests: int) -> None:
        C.copy_wait(requests - 1)  # a group holds all copies since the one before

    def request(self, name: str, slot: Expr, first: Expr, wanted: Expr) -> None:
        with T.when(wanted):
            self._copy(name, slot, first)
        C.copy_commit()

    def arrived(self, pending: int) -> None:
        C.copy_wait(pending)

    def finish(self) -> None:
        C.copy_wait(0)


class RegisterFeed(Feed):
    """Loads to registers when requested, to shared memory before the next barrier: one request in flight."""

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, thread: Expr) -> None:
        super().__init__(spec, lay, frame, thread)
        self.words = T.registers("fetched", max(lay.q_words, lay.ring_words), "uint32")
        self.requested = ("", T.int32(0))

    def _load(self, name: str, first: Expr) -> None:
        for n, (_, element, exists) in enumerate(self._pieces(name, first)):
            words = [self.words.load(4 * n + i) for i in range(4)]
            for i in range(4):
                self.words.store(4 * n + i, C.uint32(0))
            with T.when(exists):
                C.load_words(words, self.frame.buffer(name), element)

    def _store(self, name: str, target: Expr) -> None:
        for n, (offset, _, _) in enumerate(self._pieces(name, T.int32(0))):
            words = [self.words.load(4 * n + i) for i in range(4)]
            C.store_shared(target + C.uint32(offset), words)

    def queries(self, target: Expr, first: Expr) -> None:
        self._load("q", first)
        self._store("q", target)

    def queries_arrived(self, requests: int) -> None:
        pass

    def request(self, name: str, slot: Expr, first: Expr, wanted: Expr) -> None:
        with T.when(wanted):
            self._load(name, first)
        self.requested = (name, slot)

    def arrived(self, pending: int) -> None:
        self._store(*self.requested)
