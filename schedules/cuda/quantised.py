"""The forward kernel of sm_80 to sm_89 on quantised operands: products of integers or e4m3 by mma m16n8.

Numbers of 8 or 4 bits lie in shared memory in chunks of 16 bytes, as numbers of 16 bits do, and a lane's
four bytes of an operand are those that ldmatrix gives it: only the matrix operation differs. Scales
of keys, and what smoothing the queries took from their scores, come behind each k tile.

Values of 8 bits lie as P·V's right operand needs them, 16 keys of a channel in a chunk. A lane's weights are
those of keys 2t, 2t + 1, 2t + 8, 2t + 9, and as a left operand's columns they are 4t … 4t + 3: the bytes of a
chunk are in that order of keys, so weights stay where they are. The sums of these products have about
14 bits (SageAttention2, 2411.10958, 3.3): only CHAIN keys are left to the instruction, then they are
added to the output in float32.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from attngen.quant import QUERY_BLOCK, WEIGHT_LEVELS
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cpu.layout import byte_values, half_bytes
from attngen.schedules.cuda.feed import AsyncFeed, forward_sources
from attngen.schedules.cuda.layout import VALUE_KEYS, MmaLayout, narrow_bytes
from attngen.schedules.cuda.sm80 import Product, WarpMma
from attngen.schedules.cuda.tile import ScoreTile
from attngen.schedules.frame import Frame, Row
from attngen.schedules.quantised import Q_CHUNK, Storage
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

NUMBERS = 4
"""float32 of a copy of 16 bytes."""
FLOAT_ZERO = 0x4B400000
"""The bits of 1.5·2^23: with n added to them, for |n| < 2^22, those of 1.5·2^23 + n."""
FLOAT_ZERO_VALUE = 1.5 * 2**23
KEY_ORDER = tuple(2 * (n // 4) + n % 2 + 8 * (n % 4 // 2) for n in range(VALUE_KEYS))
"""The keys of a chunk of values."""
CHAIN = 64
"""Keys whose weighted values the instruction for e4m3 adds up."""
FP8_WEIGHTS = float(WEIGHT_LEVELS["fp8"])


def narrow_storage(spec: AttentionSpec, value_block: tuple[int, int] = (1, 1)) -> Storage:
    """Operands as the matrix unit reads them; numbers of keys in whole copies; `value_block`: see Storage."""
    quant = spec.variant.quant
    assert quant is not None
    width = narrow_bytes(spec)
    q_chunk = Q_CHUNK if quant.smooth_q else _whole_slabs(Q_CHUNK, quant.queries.slab)
    return Storage(
        f"q_{quant.qk}",
        f"k_{quant.qk}",
        width,
        width,
        "seq_kv",
        NUMBERS,
        _whole_slabs(KV_CHUNK, quant.keys.slab),
        q_chunk,
        values=f"v_{quant.pv}",
        value_keys=VALUE_KEYS,
        value_rows=spec.head_dim_v,
        value_block=value_block,
        apart=True,
    )


def _whole_slabs(chunk: int, slab: int | None) -> int:
    """About `chunk` tokens that are whole slabs, so that an item finds their scales; else `chunk`."""
    if slab is None or slab > chunk:
        return chunk
    return chunk // slab * slab


KV_CHUNK = 2 * Q_CHUNK
"""Keys of an item of quantising kernels, at most. Few, so that heads fill a GPU."""


class NarrowFeed(AsyncFeed):
    """Fetches numbers of few bits for q, k and perhaps v, and those of k's keys behind each of its tiles."""

    lay: MmaLayout

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, thread: Expr) -> None:
        storage, chunks = narrow_storage(spec), lay.qk_chunks
        sources = forward_sources(spec, lay.block_q, lay.block_k)
        for name, tensor in (("q", storage.queries), ("k", storage.keys)):
            sources[name] = replace(sources[name], chunks=chunks, elements=16, tensor=tensor)
        self.narrow_values = byte_values(spec)
        if self.narrow_values:
            sources["v"] = replace(sources["v"], tensor=storage.values)
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
                head, position, exists = row.h, first + here, first + here < row.seq_q
                if self.group is not None:
                    head, position = self.group.at(here)
                    exists = T.logical_and(self.group.holds(here), position < row.seq_q)
                for n, name in enumerate(self.row_terms):
                    at = f.element(name, row.b, head, position)
                    number = T.guarded(exists, f.buffer(name).load(at), T.float32(0.0))
                    words.store(n, T.reinterpret("uint32", T.bind("number", number)))
                place = C.uint32(here * (4 * lay.query_numbers) + lay.q_numbers)
                C.store_shared(target + place, [words.load(n) for n in range(lay.query_numbers)])

    def _copy(self, name: str, target: Expr, first: Expr, pages: Sequence[Expr] = ()) -> None:
        if name == "v" and self.narrow_values:
            self._copy_values(target, first)
            return
        super()._copy(name, target, first, pages)
        if name == "k":
            with T.when(self.thread < self.lay.block_k // NUMBERS):
                self._copy_numbers(target + C.uint32(self.lay.k_numbers), first)

    def _copy_values(self, target: Expr, first: Expr) -> None:
        """Chunks of values, which lie one behind the other; a tile's first key is one of a chunk's."""
        width, threads = self.spec.head_dim_v, self.lay.team_threads
        buffer = self.frame.buffer(self.sources["v"].tensor)
        begin = T.bind("first_chunk", T.truncdiv(first, T.int32(VALUE_KEYS)) * width)
        end = T.truncdiv(self.row.seq_kv + (VALUE_KEYS - 1), T.int32(VALUE_KEYS)) * width
        end = T.bind("chunks_end", end)
        at = self.starts["v"] + T.int64(begin + self.thread) * VALUE_KEYS
        # opaque: each chunk's place would be multiplied anew
        at = T.bind("element", C.opaque(at))
        total = self.lay.block_k // VALUE_KEYS * width
        for step in range(0, total, threads):
            here = self.thread + step
            inside = here < total if step + threads > total else T.const(1, "bool")
            with T.when(inside):
                exists = begin + here < end
                place = target + C.uint32(here * VALUE_KEYS)
                C.copy_async(place, buffer, at + T.int64(step * VALUE_KEYS), exists)

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


class NarrowScores(WarpMma):
    """The unit whose first product is of numbers of few bits, and values perhaps too."""

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        self.narrow_values = byte_values(spec)
        super().__init__(spec, lay, frame, lane)
        assert spec.variant.quant is not None
        self.quant, self.lane = spec.variant.quant, lane
        self.bits = 4 if half_bytes(spec) else 8
        self.integers = self.quant.qk != "fp8"
        if self.integers:
            self.sums = T.registers("s_int", self.tile.fragment.size(lay.block_k), "uint32")
        if self.narrow_values:
            # lanes 8i …: channels of 8 · (i / 2), keys of chunk i mod 2
            chunk = (lane & 7) + (lane >> 4) * 8 + ((lane >> 3) & 1) * spec.head_dim_v
            self.value_offset = T.Cell("value_offset", chunk * VALUE_KEYS).get()

    def operand_of_values(self, lane: Expr) -> Product:
        """Values of few bits need no addresses but their own."""
        return self.qk if self.narrow_values else super().operand_of_values(lane)

    def start(self, queries: Expr, factors: Expr, numbers: Expr) -> None:
        """Numbers of rows stay in shared memory: registers are worth more in the loop."""
        super().start(queries, factors, numbers)
        row = self.tile.fragment.first_row(self.lane) * (4 * self.lay.query_numbers)
        self.row_numbers = T.Cell("row_numbers", numbers + C.uint32(row), "uint32").get()

    def scores(self, keys: Expr) -> None:
        """As ever. Sums of integers count from FLOAT_ZERO, which makes them numbers without conversion.

        Those of 256 products of bytes stay below 2^22.
        """
        sums = self.sums if self.integers else self.tile.scores
        with C.counted("i", self.tile.fragment.size(self.lay.block_k)) as i:
            sums.store(i, C.uint32(FLOAT_ZERO) if self.integers else T.float32(0.0))
        self.by_rows(sums, self.qk, self.queries_at, keys, self._multiply_narrow)
        self._scale(keys + C.uint32(self.lay.k_numbers))
        self._add_biases(keys)

    def _multiply_narrow(self, acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
        if self.integers:
            C.mma_integers(self.bits, acc, a, b)
        else:
            C.mma_fp8(acc, a, b)

    def load_values(self, values: Expr, group: int, key: int) -> list[list[Expr]]:
        """For each 8 channels from `group` on, up to two, the words of 16 keys from `key` on and the next."""
        count = min(2, self.spec.head_dim_v // 8 - group)
        b = [self.b.load(i) for i in range(2 * count)]
        at = C.uint32(self.value_offset) + C.uint32(
            key * self.spec.head_dim_v + 8 * VALUE_KEYS * group
        )
        C.load_matrices(b, values + at)
        return [b[2 * n : 2 * n + 2] for n in range(count)]

    def _scale(self, numbers: Expr) -> None:
        """scores = the products of q and k, from sums of numbers and the keys' scales at an address."""
        tile, lay = self.tile, self.lay
        width = 4 * lay.block_k
        row_terms = []
        for r in tile.rows:
            place = C.uint32(4 * lay.query_numbers * tile.fragment.rows[r])
            row_terms.append(_pair("row_terms", self.row_numbers + place))
        mine = T.bind("numbers", numbers + C.uint32(tile.first_column * 4))
        means = None
        if self.quant.smooth_q:
            # the rows of a warp have one mean
            block = T.truncdiv(tile.first_row, T.int32(QUERY_BLOCK))
            nth = T.truncmod(block, T.int32(lay.key_numbers - 1))
            means = T.bind("means", mine + C.uint32((nth + 1) * width))
        shifts = [terms[1] for terms in row_terms] if self.quant.smooth_k else None
        factors = key_factors(tile, mine, [terms[0] for terms in row_terms])
        scale_products(tile, self._sum, factors, shifts, means)

    def _sum(self, i: Expr) -> Expr:
        if not self.integers:
            return self.tile.scores.load(i)
        return T.reinterpret("float32", self.sums.load(i)) - T.float32(FLOAT_ZERO_VALUE)


class NarrowMma(NarrowScores):
    """The unit of the main kernel: weights for values of e4m3 are e4m3 too."""

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        super().__init__(spec, lay, frame, lane)
        if self.narrow_values:
            self.products = T.registers("pv_products", 8 * len(self.slabs))

    @property
    def tile_type(self) -> type[ScoreTile]:
        return NarrowTile if self.narrow_values else ScoreTile

    def output(self, values: Expr) -> None:
        """As ever; of e4m3 it also brings the output to the new row maxima, in the addition."""
        if not self.narrow_values:
            super().output(values)
            return
        tile, width, block_k = self.tile, self.spec.head_dim_v, self.lay.block_k
        for group in range(0, width // 8, 2):
            for chain in range(0, block_k, CHAIN):
                last = min(chain + CHAIN, block_k)
                for i in range(8 * len(self.slabs)):
                    self.products.store(i, T.float32(0.0))
                for key in range(chain, last, 2 * VALUE_KEYS):
                    self._add_products(values, group, key)
                for n in range(min(2, width // 8 - group)):
                    for slab in self.slabs:
                        at = slab * (width // 2) + 4 * (group + n)
                        for i, product in enumerate(self._products(slab, n)):
                            before = tile.out.load(at + i)
                            if chain == 0 and tile.softmax:
                                before = before * tile.shrink.load(2 * slab + i // 2)
                            tile.out.store(at + i, before + product)

    def _add_products(self, values: Expr, group: int, key: int) -> None:
        """products += P·V for the 32 keys from `key` on and two times 8 channels."""
        for n, b in enumerate(self.load_values(values, group, key)):
            for slab in self.slabs:
                first = slab * (self.lay.block_k // 8) + key // 8
                a = [self.tile.weights.load(first + i) for i in range(4)]
                C.mma_fp8(self._products(slab, n), a, b)

    def _products(self, slab: int, n: int) -> list[Expr]:
        """The sums of a slab and of the n-th 8 channels."""
        return [self.products.load(4 * (2 * slab + n) + i) for i in range(4)]


class NarrowTile(ScoreTile):
    """The registers between two products of which the second is of e4m3.

    Weights lie between 0 and FP8_WEIGHTS, in words of the four that a lane has of 16 keys; the output's
    channels take their scales at the end.
    """

    weight_bytes = 1
    raised = math.log2(FP8_WEIGHTS)

    def rescale(self) -> None:
        """Left to the addition of the next products."""

    def pack(self) -> None:
        """Round the weights to e4m3."""
        fragment, width = self.fragment, self.block_k
        factor = T.float32(1.0 if self.softmax else FP8_WEIGHTS)
        for slab in range(len(fragment.rows) // 2):
            for chunk in range(self.block.rows // VALUE_KEYS):
                for half in range(2):
                    four = [
                        self.scores.load(fragment.index(width, group, 2 * slab + half, e)) * factor
                        if group < width // fragment.group
                        else T.float32(0.0)
                        for group in (2 * chunk, 2 * chunk + 1)
                        for e in range(2)
                    ]
                    place = slab * (self.block.rows // 8) + 2 * chunk + half
                    self.weights.store(place, C.pack_fp8(four))

    def finish_columns(self) -> None:
        """Channels get their scales, and what smoothing took of them."""
        fragment = self.fragment
        channels = Channels(self.spec, self.frame, self.row, self.first_column)
        unit = 1.0 if self.softmax else 1.0 / FP8_WEIGHTS
        totals = [self.sum.load(r) for r in self.rows] if self.softmax else None
        shares = []
        if channels.smooth:
            shares = [T.bind("share", self.sum.load(r) * self.shrink.load(r)) for r in self.rows]
        with C.counted("j", self.out_width // fragment.group) as j:
            for e, column in enumerate(fragment.columns):
                restore = channels.at(j * fragment.group + column, unit)
                for r in self.rows:
                    i = fragment.index(self.out_width, j, r, e)
                    share, total = shares[r] if shares else None, totals[r] if totals else None
                    self.out.store(i, restore(self.out.load(i), share, total))


def channel_numbers(spec: AttentionSpec) -> tuple[str, ...]:
    """The arguments that `Channels` reads: none if values are not bytes."""
    if not byte_values(spec):
        return ()
    assert spec.variant.quant is not None
    return ("v_scale", "v_mean") if spec.variant.quant.smooth_v else ("v_scale",)


class Channels:
    """What the numbers of a head's channels of values, from `first` on, stand for."""

    def __init__(self, spec: AttentionSpec, frame: Frame, row: Row, first: Expr) -> None:
        assert spec.variant.quant is not None
        self.smooth = spec.variant.quant.smooth_v
        head = T.truncdiv(row.h * frame.size("hkv"), frame.size("hq"))

        def numbers(name: str) -> tuple[T.Buffer, Expr]:
            tensor = frame.tensor(name)
            at = T.int64(row.b) * tensor.strides[0] + T.int64(head) * tensor.strides[1]
            return tensor.buffer, T.bind(f"{name}_at", at + T.int64(first))

        self.scales = numbers("v_scale")
        self.means = numbers("v_mean") if self.smooth else None

    def at(
        self, channel: Expr, unit: float = 1.0
    ) -> Callable[[Expr, Expr | None, Expr | None], Expr]:
        """restore(x, share, total) for a channel: the output of which x is `unit` times in numbers.

        share   what a row's weights sum to, if values are smoothed; with sinks less than 1
        total   of softmax's sum: a row without keys is 0, whatever the scales are
        """
        scales, at = self.scales
        scale = T.bind("channel_scale", scales.load(at + T.int64(channel)) * T.float32(unit))
        mean = None
        if self.means is not None:
            means, at = self.means
            mean = T.bind("channel_mean", means.load(at + T.int64(channel)))

        def restore(x: Expr, share: Expr | None, total: Expr | None) -> Expr:
            x = x * scale
            if mean is not None:
                x = x + mean * share
            if total is None:
                return x
            return T.select(T.compare("==", total, T.float32(0.0)), T.float32(0.0), x)

        return restore


Factors = Callable[[Expr], Callable[[int, int], Expr]]
"""Of a group of columns, a row r and a column e of it: by what the product of numbers is multiplied."""


def key_factors(tile: ScoreTile, scales: Expr, of_rows: Sequence[Expr]) -> Factors:
    """With a scale of each of this thread's keys, from a shared address on."""

    def of_group(j: Expr) -> Callable[[int, int], Expr]:
        of_keys = _pair("k_scales", scales + C.uint32(j * (4 * tile.fragment.group)))
        return lambda r, e: of_keys[e] * of_rows[r]

    return of_group


def scale_products(
    tile: ScoreTile,
    product: Callable[[Expr], Expr],
    factors: Factors,
    shifts: Sequence[Expr] | None,
    means: Expr | None,
) -> None:
    """tile.scores = the products of q and k.

    product   an element of the products of numbers
    shifts    of rows: what smoothing the keys took from their scores
    means     shared address of what smoothing the queries took
    """
    fragment = tile.fragment
    with C.counted("j", tile.block_k // fragment.group) as j:
        factor = factors(j)
        offset = C.uint32(j * (4 * fragment.group))
        added = _pair("added_means", means + offset) if means is not None else None
        for r in tile.rows:
            for e in range(len(fragment.columns)):
                i = fragment.index(tile.block_k, j, r, e)
                x = product(i) * factor(r, e)
                x = x if shifts is None else x + shifts[r]
                tile.scores.store(i, x if added is None else x + added[e])


def _pair(name: str, address: Expr) -> list[Expr]:
    """Two adjacent float32 of shared memory."""
    words = T.registers(name, 2, "uint32")
    C.load_shared([words.load(n) for n in range(2)], address)
    return [T.reinterpret("float32", words.load(n)) for n in range(2)]
