"""The forward kernel of sm_80 to sm_89 on quantised queries and keys: q·kᵀ of integers by mma m16n8.

Signed integers of 8 or 4 bits lie in shared memory in chunks of 16 bytes, as numbers of 16 bits do, and a
lane's four bytes of an operand are those that ldmatrix gives it: only the matrix operation differs. Scales
of keys, and what smoothing the queries took from their scores, come behind each k tile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from attngen.quant import QUERY_BLOCK
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cpu_layout import half_bytes
from attngen.schedules.cuda_feed import AsyncFeed, forward_sources
from attngen.schedules.cuda_layout import MmaLayout, integer_bytes
from attngen.schedules.cuda_sm80 import WarpMma
from attngen.schedules.frame import Frame
from attngen.schedules.quantised import Q_CHUNK, Storage
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

NUMBERS = 4
"""float32 of a copy of 16 bytes."""
FLOAT_ZERO = 0x4B400000
"""The bits of 1.5·2^23: with n added to them, for |n| < 2^22, those of 1.5·2^23 + n."""
FLOAT_ZERO_VALUE = 1.5 * 2**23


def integer_storage(spec: AttentionSpec) -> Storage:
    """Queries and keys as the matrix unit reads them; numbers of keys in whole copies."""
    bits, width = (4 if half_bytes(spec) else 8), integer_bytes(spec)
    return Storage(
        f"q_int{bits}", f"k_int{bits}", width, width, "seq_kv", NUMBERS, KV_CHUNK, apart=True
    )


KV_CHUNK = 2 * Q_CHUNK
"""Keys of an item of quantising kernels: a multiple of every slab. Short, so that heads fill a GPU."""


class IntegerFeed(AsyncFeed):
    """Fetches integers for q and k, and the numbers of k's keys behind each of its tiles."""

    lay: MmaLayout

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, thread: Expr) -> None:
        storage, chunks = integer_storage(spec), lay.qk_chunks
        sources = forward_sources(spec, lay.block_q, lay.block_k)
        for name, tensor in (("q", storage.queries), ("k", storage.keys)):
            sources[name] = replace(sources[name], chunks=chunks, elements=16, tensor=tensor)
        super().__init__(spec, lay, frame, thread, sources)
        assert spec.variant.quant is not None
        # without smoothed keys there is no second term, and a place for one
        self.row_terms = ("q_scale", "q_shift") if spec.variant.quant.smooth_k else ("q_scale",)

    def rows(self, name: str, target: Expr, first: Expr) -> None:
        """Numbers of rows too; those beyond the last are 0."""
        self.first_query = first
        super().rows(name, target, first)
        f, row, lay = self.frame, self.row, self.lay
        for step in range(0, lay.block_q, lay.team_threads):
            here = T.bind("number_row", self.thread + step)
            inside = T.const(1, "bool")
            if step + lay.team_threads > lay.block_q:
                inside = here < lay.block_q
            with T.when(inside):
                words = T.registers("row_numbers", lay.query_numbers, "uint32")
                for n, name in enumerate(self.row_terms):
                    at = f.element(name, row.b, row.h, first + here)
                    exists = first + here < row.seq_q
                    number = T.guarded(exists, f.buffer(name).load(at), T.float32(0.0))
                    words.store(n, T.reinterpret("uint32", T.bind("number", number)))
                place = C.uint32(here * (4 * lay.query_numbers) + lay.q_numbers)
                C.store_shared(target + place, [words.load(n) for n in range(lay.query_numbers)])

    def _copy(self, name: str, target: Expr, first: Expr, pages: Sequence[Expr] = ()) -> None:
        super()._copy(name, target, first, pages)
        if name == "k":
            with T.when(self.thread < self.lay.block_k // NUMBERS):
                self._copy_numbers(target + C.uint32(self.lay.k_numbers), first)

    def _copy_numbers(self, target: Expr, first: Expr) -> None:
        """This thread's copy of each row of numbers; keys without numbers get zeros."""
        f, row = self.frame, self.row
        key = T.bind("number_key", first + self.thread * NUMBERS)
        target = target + C.uint32(self.thread * (4 * NUMBERS))
        scales = f.tensor("k_scale")
        head = T.truncdiv(row.h * f.size("hkv"), f.size("hq"))
        at = T.int64(row.b) * scales.strides[0] + T.int64(head) * scales.strides[1]
        at = T.bind("scales_at", at + T.int64(key))
        C.copy_async(target, scales.buffer, at, key < scales.sizes[2])
        for n in range(self.lay.key_numbers - 1):
            means = f.tensor("q_mean_k")
            block = T.truncdiv(self.first_query, T.int32(QUERY_BLOCK)) + n
            exists = T.logical_and(block < means.sizes[2], key < means.sizes[3])
            indices = (row.b, row.h, block, key)
            at = sum(
                (T.int64(i) * s for i, s in zip(indices, means.strides, strict=True)), T.int64(0)
            )
            place = target + C.uint32(4 * self.lay.block_k * (n + 1))
            C.copy_async(place, means.buffer, T.bind("means_at", at), exists)


class IntegerMma(WarpMma):
    """The unit whose first product is of integers."""

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        super().__init__(spec, lay, frame, lane)
        assert spec.variant.quant is not None
        self.quant, self.lane = spec.variant.quant, lane
        self.bits = 4 if half_bytes(spec) else 8
        self.sums = T.registers("s_int", self.tile.fragment.size(lay.block_k), "uint32")

    def start(self, queries: Expr, factors: Expr, numbers: Expr) -> None:
        """Numbers of rows stay in shared memory: registers are worth more in the loop."""
        super().start(queries, factors, numbers)
        row = self.tile.fragment.first_row(self.lane) * (4 * self.lay.query_numbers)
        self.row_numbers = T.Cell("row_numbers", numbers + C.uint32(row), "uint32").get()

    def scores(self, keys: Expr) -> None:
        """As ever. Sums count from FLOAT_ZERO, which makes them numbers without conversion.

        Those of 256 products of bytes stay below 2^22.
        """
        with C.counted("i", self.tile.fragment.size(self.lay.block_k)) as i:
            self.sums.store(i, C.uint32(FLOAT_ZERO))
        self.by_rows(self.sums, self.qk, self.queries_at, keys, self._multiply_integers)
        self._scale(keys + C.uint32(self.lay.k_numbers))
        self._add_biases(keys)

    def _multiply_integers(self, acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
        C.mma_integers(self.bits, acc, a, b)

    def _scale(self, numbers: Expr) -> None:
        """scores = the products of q and k, from the integers' sums and the keys' numbers at an address."""
        tile, lay = self.tile, self.lay
        fragment = tile.fragment
        width = 4 * lay.block_k
        row_terms = []
        for r in tile.rows:
            place = C.uint32(4 * lay.query_numbers * fragment.rows[r])
            row_terms.append(_pair("row_terms", self.row_numbers + place))
        mine = T.bind("numbers", numbers + C.uint32(tile.first_column * 4))
        if self.quant.smooth_q:
            # the rows of a warp have one mean
            block = T.truncdiv(tile.first_row, T.int32(QUERY_BLOCK))
            nth = T.truncmod(block, T.int32(lay.key_numbers - 1))
            means = T.bind("means", mine + C.uint32((nth + 1) * width))
        with C.counted("j", lay.block_k // fragment.group) as j:
            offset = C.uint32(j * (4 * fragment.group))
            scales = _pair("k_scales", mine + offset)
            added = _pair("added_means", means + offset) if self.quant.smooth_q else None
            for r in tile.rows:
                for e in range(len(fragment.columns)):
                    i = fragment.index(lay.block_k, j, r, e)
                    total = T.reinterpret("float32", self.sums.load(i))
                    x = (total - T.float32(FLOAT_ZERO_VALUE)) * scales[e]
                    x = x * row_terms[r][0]
                    if self.quant.smooth_k:
                        x = x + row_terms[r][1]
                    tile.scores.store(i, x if added is None else x + added[e])


def _pair(name: str, address: Expr) -> list[Expr]:
    """Two adjacent float32 of shared memory."""
    words = T.registers(name, 2, "uint32")
    C.load_shared([words.load(n) for n in range(2)], address)
    return [T.reinterpret("float32", words.load(n)) for n in range(2)]
