"""Quantising kernels on CUDA: queries, keys and values become numbers of few bits, scales, smoothing terms.

The kernels of `cpu/quantise.py`, with a block of threads for each item. A row is spread over neighbouring
lanes of a warp, 8 channels (16 bytes) each, which meet in shuffles; a block works on several rows at a time.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Launch, Program
from attngen.quant import LEVELS, Grouping
from attngen.schedules import rounding, vector
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cpu.layout import half_bytes
from attngen.schedules.cuda.quantised import KEY_ORDER, KV_CHUNK, narrow_storage
from attngen.schedules.quantised import (
    COUNT,
    HIGH,
    LOW,
    MOMENTS,
    Q_CHUNK,
    SUM,
    Quantising,
    Storage,
    quantising,
)
from attngen.schedules.rounding import INFINITY_BITS, JOIN, STARTS
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

THREADS = 128
WIDTH = 8
"""Channels of a thread: 16 bytes of the inputs."""
BATCH = 4
"""Rows that a thread loads at a time."""
HELD = 16
"""Rows that a thread keeps in registers between their scales and their numbers, at most; it reads others
twice."""
MOST_ROWS = max(KV_CHUNK, Q_CHUNK)
TOPS = 0
SCALES = TOPS + 4 * MOST_ROWS
INVERSES = SCALES + 4 * MOST_ROWS
SHIFTS = INVERSES + 4 * MOST_ROWS
MEANS = SHIFTS + 4 * MOST_ROWS
PARTS = MEANS + 4 * 256
SHARED_BYTES = PARTS + 4 * THREADS * MOMENTS * WIDTH
"""Offsets in shared memory: numbers of rows, of groups of rows, of channels; moments of threads."""
MEAN_ROWS = THREADS * MOMENTS * WIDTH // 256
"""Means of queries, of up to 256 channels, that lie in the place of moments."""


def cuda_quantising(spec: AttentionSpec, storage: Storage) -> Quantising:
    """The quantising part of the program of `spec`, with the launch of its kernels."""
    return quantising(spec, replace(storage, launch=Launch(THREADS, SHARED_BYTES)))


class _Rows(rounding.Work):
    """The rows of heads, as a block of threads walks over them.

    lanes   threads that share a row, a power of 2, so that they have all channels and what pads numbers
    `values`: rows of these.
    """

    def __init__(
        self, spec: AttentionSpec, program: Program, kernel: Kernel, values: bool = False
    ) -> None:
        super().__init__(spec, program, kernel)
        self.half, self.storage = half_bytes(spec), narrow_storage(spec)
        self.width = spec.head_dim_v if values else spec.head_dim
        padded = self.storage.key_bytes * (2 if self.half else 1)
        self.chunks = (spec.head_dim_v if values else padded) // WIDTH
        self.lanes = 1 << (self.chunks - 1).bit_length()
        self.at_once = THREADS // self.lanes

    @contextmanager
    def items(self) -> Iterator[Expr]:
        """The block's item; from here on there are threads and shared memory."""
        f = self.frame
        with f.items() as item:
            self.shared = shared = C.SharedMemory(SHARED_BYTES)
            self.tops = shared.view("tops", "int32", TOPS, MOST_ROWS)
            self.scales = shared.view("scales", "float32", SCALES, MOST_ROWS)
            self.inverses = shared.view("inverses", "float32", INVERSES, MOST_ROWS)
            self.shifts = shared.view("shifts", "float32", SHIFTS, MOST_ROWS)
            self.means = shared.view("means", "float32", MEANS, 256)
            self.parts = shared.view("parts", "float32", PARTS, THREADS * MOMENTS * WIDTH)
            self.chunk = T.bind("chunk", f.thread & (self.lanes - 1))
            self.nth = T.bind("nth_row", T.truncdiv(f.thread, T.int32(self.lanes)))
            self.channel = T.bind("channel", self.chunk * WIDTH)
            self.leads = T.compare("==", self.chunk, T.int32(0))
            yield item

    # ------------------------------------------------------------------------------ rows
    def each(
        self,
        head: _Head,
        rows: tuple[Expr, Expr],
        visit: Callable[[Expr, Expr, T.Buffer], None],
    ) -> None:
        """visit(row, exists, elements) for this thread's rows of [first, last); all threads stay together.

        BATCH rows are loaded before the first of them is looked at: memory answers late.
        """
        first, last = rows
        step_rows = self.at_once * BATCH
        count = T.maximum(last - first, T.int32(0)) + (step_rows - 1)
        with T.serial("step", 0, T.truncdiv(count, T.int32(step_rows))) as step:
            found = []
            for n in range(BATCH):
                row = T.bind("row", first + step * step_rows + n * self.at_once + self.nth)
                found.append((row, head.load(T.minimum(row, last - 1))))
            for row, words in found:
                visit(row, row < last, head.elements(words, row < last))

    def twice(
        self, head: _Head, rows: tuple[Expr, Expr], most: int
    ) -> Callable[[Callable[[Expr, Expr, T.Buffer], None]], None]:
        """each(visit) for walking twice over at most `most` rows, which are read once if registers take them.

        Elements of rows that do not exist may be anything then.
        """
        first, last = rows
        if most > HELD * self.at_once:
            return partial(self.each, head, rows)
        found = []
        for n in range(-(-most // self.at_once)):
            row = T.bind("row", first + n * self.at_once + self.nth)
            there = T.maximum(T.minimum(row, last - 1), T.int32(0))
            found.append((row, head.load(there)))

        def each(visit: Callable[[Expr, Expr, T.Buffer], None]) -> None:
            for row, words in found:
                for i in range(WIDTH // 2):
                    # opaque: else elements of the first walk are kept for the second, twice the registers
                    words.store(i, C.opaque(words.load(i)))
                visit(row, row < last, head.elements(words, T.const(1, "bool")))

        return each

    def start(self, name: str, head: Expr, heads: str, positions: str) -> Callable[[Expr], Expr]:
        """Where this thread's channels of a row begin in an input."""
        f = self.frame
        base = T.int64(self.b) * f.stride(name, "b") + T.int64(head) * f.stride(name, heads)
        channel = T.minimum(self.channel, T.int32(self.width - WIDTH))
        base = T.bind(f"{name}_base", base + T.int64(channel))
        return lambda row: base + T.int64(row) * f.stride(name, positions)

    def queries(self) -> _Head:
        return _Head(self, "q", self.start("q", self.head, "hq", "seq_q"))

    def keys(self, head: Expr, name: str = "k") -> _Head:
        """Rows of keys, or of values."""
        return _Head(self, name, self.start(name, head, "hkv", "seq_kv"))

    def over_lanes(self, name: str, x: Expr, join: Callable[[Expr, Expr], Expr]) -> Expr:
        """`join` of a number over the threads that share a row."""
        cell = T.Cell(name, x, T.element_dtype(x))
        distance = 1
        while distance < self.lanes:
            cell.set(join(cell.get(), C.shuffle_xor(cell.get(), distance)))
            distance *= 2
        return cell.get()

    def largest(self, x: T.Buffer) -> Expr:
        """The largest magnitude of a row as int32 bits: INFINITY_BITS or more where one is not finite."""
        top: Expr = T.int32(0)
        for i in range(WIDTH):
            top = T.bind("top", T.maximum(top, rounding.magnitude_bits(x.load(i))))
        return self.over_lanes("row_top", top, T.maximum)

    def dot(self, x: T.Buffer, y: T.Buffer) -> Expr:
        """The dot product of two rows."""
        total: Expr = T.float32(0.0)
        for i in range(WIDTH):
            total = total + x.load(i) * y.load(i)
        return self.over_lanes("dot", total, lambda a, b: a + b)

    # ------------------------------------------------------------------------------ channels
    def load(self, name: str, at: Expr) -> T.Buffer:
        """WIDTH channels of an input from an offset on, in words."""
        words = T.registers("row_words", WIDTH // 2, "uint32")
        C.load_words([words.load(i) for i in range(WIDTH // 2)], self.frame.buffer(name), at)
        return words

    def elements(self, name: str, words: T.Buffer, exist: Expr) -> T.Buffer:
        """Words of an input as float32; zeros if they do not `exist`."""
        x, dtype = T.registers(f"{name}_row", WIDTH), self.spec.dtype
        for i in range(WIDTH):
            word = T.select(exist, words.load(i // 2), C.uint32(0))
            bits = T.cast("uint16", word >> C.uint32(16 * (i % 2)))
            stored = bits if dtype == "bfloat16" else T.reinterpret(dtype, bits)
            x.store(i, vector.to_float32(stored, dtype))
        return x

    def add_products(self, sums: T.Buffer, m: int, x: T.Buffer, mean: Expr) -> None:
        """sums[n, m] += x[n] · the WIDTH numbers at a shared address, for both n."""
        for i in range(0, WIDTH, 4):
            words = T.registers("mean_words", 4, "uint32")
            loaded = [words.load(j) for j in range(4)]
            C.load_shared(loaded, mean + C.uint32(4 * i))
            for n in range(2):
                total = sums.load(n * MEAN_ROWS + m)
                for j in range(4):
                    total = total + x.load(n * WIDTH + i + j) * T.reinterpret("float32", loaded[j])
                sums.store(n * MEAN_ROWS + m, total)

    def own_channels(self, name: str, load: Callable[[Expr], Expr]) -> T.Buffer:
        """This thread's numbers of a row of numbers, load(channel); 0 beyond the width."""
        own = T.registers(name, WIDTH)
        for i in range(WIDTH):
            inside = self.channel + i < self.width
            own.store(i, T.guarded(inside, load(self.channel + i), T.float32(0.0)))
        return own

    def moments(
        self,
        head: _Head,
        rows: tuple[Expr, Expr],
        wanted: Sequence[int],
        store: Callable[[Expr, dict[int, Expr]], None],
        all_rows: bool = False,
    ) -> None:
        """store(channel, moments) of the rows that are finite, or all, by one thread for each channel."""
        own = T.registers("own_moments", len(wanted) * WIDTH)
        for n, moment in enumerate(wanted):
            for i in range(WIDTH):
                own.store(n * WIDTH + i, T.float32(STARTS[moment]))

        def visit(row: Expr, exists: Expr, x: T.Buffer) -> None:
            counts = exists
            if not all_rows:
                counts = T.logical_and(exists, self.largest(x) < T.int32(INFINITY_BITS))
            with T.when(counts):
                for n, moment in enumerate(wanted):
                    for i in range(WIDTH):
                        value = T.float32(1.0) if moment == COUNT else x.load(i)
                        at = n * WIDTH + i
                        own.store(at, JOIN[moment](own.load(at), value))

        self.each(head, rows, visit)
        row_size = self.lanes * WIDTH
        for n in range(len(wanted)):
            for i in range(WIDTH):
                place = (n * self.at_once + self.nth) * row_size + self.channel + i
                self.parts.store(place, own.load(n * WIDTH + i))
        self.frame.synchronise()
        with self.frame.shared_out("d", T.int32(self.width)) as d:
            joined = {}
            for n, moment in enumerate(wanted):
                cell = T.Cell("joined", T.float32(STARTS[moment]), "float32")
                with T.serial("part", 0, self.at_once) as part:
                    found = self.parts.load((n * self.at_once + part) * row_size + d)
                    cell.set(JOIN[moment](cell.get(), found))
                joined[moment] = cell.get()
            store(d, joined)

    def mean_of_queries(self, rows: tuple[Expr, Expr]) -> T.Buffer | None:
        """This thread's channels of the mean of a block of queries, if they are smoothed."""
        if not self.quant.smooth_q:
            return None

        def store(d: Expr, found: dict[int, Expr]) -> None:
            self.means.store(d, rounding.mean(found[SUM], found[COUNT]))

        self.moments(self.queries(), rows, (SUM, COUNT), store)
        self.frame.synchronise()
        return self.own_channels("q_mean", self.means.load)

    def numbers_of(self, name: str, head: Expr) -> T.Buffer:
        """This thread's channels of a tensor (b, hkv, channels)."""
        start, numbers = self.at(name, self.b, head), self.frame.buffer(name)
        return self.own_channels(f"own_{name}", lambda d: numbers.load(start + T.int64(d)))

    def mean_of_keys(self, head: Expr) -> T.Buffer | None:
        """This thread's channels of the mean of all keys, if they are smoothed."""
        return self.numbers_of("k_mean", head) if self.quant.smooth_k else None

    def largest_of(self, name: str, value: Expr, join: Callable[[Expr, Expr], Expr]) -> Expr:
        """`join` of an int32 over all threads, in the first of them."""
        f = self.frame
        self.tops.store(f.thread, value)
        f.synchronise()
        cell = T.Cell(name, T.int32(0))
        with f.once(), T.serial("thread", 0, THREADS) as n:
            cell.set(join(cell.get(), self.tops.load(n)))
        return cell.get()

    # ------------------------------------------------------------------------------ numbers
    def quantise(
        self,
        head: _Head,
        names: tuple[str, ...],
        rows: tuple[Expr, Expr],
        most: int,
        mean: T.Buffer | None,
        grouping: Grouping,
        top_of: Callable[[Expr], Expr] | None,
        factor: Expr | None = None,
        shift: Callable[[T.Buffer], Expr] | None = None,
    ) -> None:
        """Numbers and scales of the rows [first, last) of self.head, at most `most` and MOST_ROWS.

        names         of the numbers, the scales and the shifts
        mean          is subtracted first
        top_of        the absmax of those that share a row's scale, where it is known before
        factor        of the scales
        shift         a number of a row's elements before, to be stored beside the scales
        """
        f, (first, last) = self.frame, rows

        def look(row: Expr, exists: Expr, x: T.Buffer) -> None:
            taken = None if shift is None else T.bind("shift", shift(x))
            top = self.largest(head.smooth(x, mean))
            with T.when(T.logical_and(exists, self.leads)):
                self.tops.store(row - first, top)
                if taken is not None:
                    self.shifts.store(row - first, taken)

        each = self.twice(head, rows, most)
        each(look)
        f.synchronise()
        if top_of is None:
            self._group_scales(grouping, last - first)
            f.synchronise()

        def scale_of(within: Expr) -> tuple[Expr, Expr]:
            """The scale of a row, and 1 / scale."""
            if top_of is None:
                # no row of the block has that number: what it reads is not used
                group = T.minimum(_group_of(grouping, within), T.int32(MOST_ROWS - 1))
                group = T.bind("group", group)
                return self.scales.load(group), self.inverses.load(group)
            top = T.bind("known_top", top_of(T.minimum(first + within, last - 1)))
            scale = T.bind("scale", rounding.scale_of(top, self.levels))
            return scale, rounding.inverse(scale)

        def or_nan(x: Expr, within: Expr) -> Expr:
            """NaN for a row that is not finite."""
            finite = self.tops.load(within) < T.int32(INFINITY_BITS)
            return T.bind("or_nan", T.select(finite, x, T.float32(math.nan)))

        # e4m3 has NaN: whoever reads some token's scale need not look
        in_numbers = self.quant.qk == "fp8"

        def write(row: Expr, exists: Expr, x: T.Buffer) -> None:
            head.smooth(x, mean)
            within = T.bind("within", row - first)
            _, inverse = scale_of(within)
            inverse = or_nan(inverse, within) if in_numbers else T.bind("inverse", inverse)
            words = self._rounded([x.load(i) for i in range(WIDTH)], inverse)
            target = self.at(names[0], self.b, self.head, row)
            target = target + T.int64(self.chunk * (4 * len(words)))
            wanted = exists
            if self.lanes > self.chunks:
                wanted = T.logical_and(wanted, self.chunk < self.chunks)
            C.store_words(f.buffer(names[0]), target, words, wanted)

        each(write)
        with f.shared_out("within", T.maximum(last - first, T.int32(0))) as within:
            scale, _ = scale_of(within)
            scale = scale if factor is None else scale * factor
            numbers = {names[1]: scale if in_numbers else or_nan(scale, within)}
            if shift is not None:
                numbers[names[2]] = self.shifts.load(within)
            for name, number in numbers.items():
                at = self.at(name, self.b, self.head, first + within)
                f.buffer(name).store(at, number)

    def slab_tops(self, name: str, grouping: Grouping) -> Callable[[Expr], Expr]:
        """The absmax of a row's slab."""
        start, tops = self.at(name, self.b, self.head), self.frame.buffer(name)
        return lambda row: tops.load(start + T.int64(T.truncdiv(row, T.int32(grouping.slab))))

    def largest_of_rows(
        self, own: T.Cell, head: _Head, rows: tuple[Expr, Expr], mean: T.Buffer | None
    ) -> None:
        """Raise `own` to this thread's largest magnitude, as bits, of the rows that are finite."""

        def visit(row: Expr, exists: Expr, x: T.Buffer) -> None:
            top = self.largest(head.smooth(x, mean))
            counts = T.logical_and(exists, top < T.int32(INFINITY_BITS))
            own.set(T.select(counts, T.maximum(own.get(), top), own.get()))

        self.each(head, rows, visit)

    def store_top(self, own: T.Cell, name: str, *indices: Expr) -> None:
        """Store the largest of all threads' `own`."""
        highest = self.largest_of("highest", own.get(), T.maximum)
        with self.frame.once():
            at = self.at(name, self.b, self.head, *indices)
            self.frame.buffer(name).store(at, T.reinterpret("float32", highest))

    def _group_scales(self, grouping: Grouping, count: Expr) -> None:
        """A scale for each group of `count` rows whose tops are known, by lanes that share its members."""
        slab, run = grouping.slab or 1, grouping.run
        members = slab // grouping.groups
        lanes = min(C.WARP, 1 << (members.bit_length() - 1))
        slabs = T.truncdiv(T.maximum(count, T.int32(0)) + (slab - 1), T.int32(slab))
        groups = T.bind("groups", slabs * grouping.groups)
        at_once = THREADS // lanes
        lane = T.bind("group_lane", self.frame.thread & (lanes - 1))
        rounds = T.truncdiv(groups + (at_once - 1), T.int32(at_once))
        with T.serial("round", 0, rounds) as n:
            group = n * at_once + T.truncdiv(self.frame.thread, T.int32(lanes))
            group = T.bind("group", group)
            begin = T.truncdiv(group, T.int32(grouping.groups)) * slab
            begin = begin + T.truncmod(group, T.int32(grouping.groups)) * run
            begin = T.bind("group_first", begin)
            highest = T.Cell("highest", T.int32(0))
            with T.serial("step", 0, -(-members // lanes)) as step:
                member = T.bind("member", step * lanes + lane)
                row = begin + T.truncdiv(member, T.int32(run)) * grouping.period
                row = T.bind("member_row", row + T.truncmod(member, T.int32(run)))
                with T.when(T.logical_and(member < members, row < count)):
                    top = T.bind("member_top", self.tops.load(row))
                    with T.when(top < T.int32(INFINITY_BITS)):
                        highest.set(T.maximum(highest.get(), top))
            distance = 1
            while distance < lanes:
                highest.set(T.maximum(highest.get(), C.shuffle_xor(highest.get(), distance)))
                distance *= 2
            with T.when(T.logical_and(group < groups, T.compare("==", lane, T.int32(0)))):
                top = T.bind("group_top", T.reinterpret("float32", highest.get()))
                scale = T.bind("group_scale", rounding.scale_of(top, self.levels))
                self.scales.store(group, scale)
                self.inverses.store(group, rounding.inverse(scale))

    def _rounded(self, x: Sequence[Expr], inverse: Expr) -> list[Expr]:
        """8 numbers of a row in words."""
        if self.quant.qk == "fp8":
            scaled = [y * inverse for y in x]
            return [T.bind("packed", C.pack_fp8(scaled[i : i + 4])) for i in (0, 4)]
        return self._packed([rounding.integers(y, inverse, self.levels) for y in x])

    def _packed(self, n: Sequence[Expr]) -> list[Expr]:
        """8 integers as bytes, or as half bytes: e in the lower half of a byte, e + 4 in the upper."""
        bits, mask = (4, 15) if self.half else (8, 255)
        words = []
        for first in range(0, WIDTH // 2 if self.half else WIDTH, 4):
            word: Expr = T.int32(0)
            for i in range(4):
                byte = n[first + i] & mask
                if self.half:
                    byte = byte | ((n[first + i + 4] & mask) << bits)
                word = word | (byte << (8 * i))
            words.append(T.bind("packed", C.uint32(word)))
        return words


def always(top: Expr) -> Callable[[Expr], Expr]:
    """One absmax for all rows."""
    return lambda row: top


def _group_of(grouping: Grouping, row: Expr) -> Expr:
    """The number of the group of a row, both counted from the first of an item."""
    group = T.truncmod(row, T.int32(grouping.period))
    slab = T.truncdiv(row, T.int32(grouping.slab or 1))
    return slab * grouping.groups + T.truncdiv(group, T.int32(grouping.run))


class _Head:
    """The rows of one head of an input, as float32 in registers."""

    def __init__(self, work: _Rows, name: str, start: Callable[[Expr], Expr]) -> None:
        self.work, self.name, self.start = work, name, start

    def load(self, row: Expr) -> T.Buffer:
        """This thread's channels of a row that exists, in words; others' beyond the width."""
        return self.work.load(self.name, self.start(row))

    def elements(self, words: T.Buffer, exist: Expr) -> T.Buffer:
        """Words as float32; zeros if the row does not exist, and beyond the width."""
        work = self.work
        if work.lanes * WIDTH > work.width:
            exist = T.logical_and(exist, work.channel < work.width)
        return work.elements(self.name, words, exist)

    def smooth(self, x: T.Buffer, mean: T.Buffer | None) -> T.Buffer:
        """The same less a mean."""
        if mean is not None:
            for i in range(WIDTH):
                x.store(i, x.load(i) - mean.load(i))
        return x


# ------------------------------------------------------------------------------------- keys and values
def statistics_function(
    spec: AttentionSpec, program: Program, kernel: Kernel, name: str = "k"
) -> Any:
    """The PrimFunc that takes sums, counts and extremes of `kv_chunk` keys, or values, an item."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel, values=name == "v")
        f, table = work.frame, f"{name}_statistics"
        with work.items() as item:
            chunk = work.locate(item, f.size(("ceildiv", "seq_kv", work.storage.kv_chunk)), "hkv")
            target = work.at(table, work.b, work.head, chunk)

            def store(d: Expr, found: dict[int, Expr]) -> None:
                for moment, value in found.items():
                    at = target + T.int64(moment * work.width + d)
                    f.buffer(table).store(at, value)

            rows, head = work.rows("kv", chunk, work.storage.kv_chunk), work.keys(work.head, name)
            work.moments(head, rows, tuple(STARTS), store, all_rows=name == "v")
    return result[0]


def moments_function(spec: AttentionSpec, program: Program, kernel: Kernel, name: str = "k") -> Any:
    """The PrimFunc that joins the chunks of a head: the mean and the absmax of its keys, or the mean and the
    scale of each channel of its values."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel, values=name == "v")
        f, quant = work.frame, work.quant
        smooth = quant.smooth_k if name == "k" else quant.smooth_v
        with work.items() as item:
            chunks = T.bind("chunks", f.size(("ceildiv", "seq_kv", work.storage.kv_chunk)))
            work.locate(item, T.int32(1), "hkv")
            top = T.Cell("top", T.float32(0.0), "float32")
            statistics = f.buffer(f"{name}_statistics")
            with f.shared_out("d", T.int32(work.width)) as d:
                joined = {m: T.Cell("joined", T.float32(x), "float32") for m, x in STARTS.items()}
                with T.serial("chunk", 0, chunks) as chunk:
                    start = work.at(f"{name}_statistics", work.b, work.head, chunk) + T.int64(d)
                    for moment, cell in joined.items():
                        found = statistics.load(start + T.int64(moment * work.width))
                        cell.set(JOIN[moment](cell.get(), found))
                mean: Expr = T.float32(0.0)
                if smooth:
                    mean = rounding.mean(joined[SUM].get(), joined[COUNT].get())
                    at = work.at(f"{name}_mean", work.b, work.head) + T.int64(d)
                    f.buffer(f"{name}_mean").store(at, mean)
                high = T.maximum(joined[HIGH].get() - mean, mean - joined[LOW].get())
                if name == "v":
                    scale = rounding.scale_of(T.bind("high", high), float(LEVELS[quant.pv]))
                    # a sum that is not finite has a term that is not
                    finite = rounding.magnitude_bits(joined[SUM].get()) < T.int32(INFINITY_BITS)
                    at = work.at("v_scale", work.b, work.head) + T.int64(d)
                    f.buffer("v_scale").store(at, T.select(finite, scale, T.float32(math.nan)))
                else:
                    top.set(T.maximum(top.get(), high))
            if "k_top" in work.names:
                work.store_top(T.Cell("bits", T.reinterpret("int32", top.get())), "k_top")
    return result[0]


def k_extremes_function(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that takes the absmax of a slab of keys an item."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel)
        slab = work.quant.keys.slab
        assert slab is not None
        with work.items() as item:
            part = work.locate(item, work.frame.size(("ceildiv", "seq_kv", slab)), "hkv")
            own, mean = T.Cell("own", T.int32(0)), work.mean_of_keys(work.head)
            rows = work.rows("kv", part, slab)
            work.largest_of_rows(own, work.keys(work.head), rows, mean)
            work.store_top(own, "k_slab_top", part)
    return result[0]


def k_quantise_function(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that writes the numbers of `kv_chunk` keys an item."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel)
        f, quant = work.frame, work.quant
        with work.items() as item:
            chunk = work.locate(item, f.size(("ceildiv", "seq_kv", work.storage.kv_chunk)), "hkv")
            top_of = None
            if quant.keys.slab is None:
                top = T.bind("k_top", f.buffer("k_top").load(work.at("k_top", work.b, work.head)))
                top_of = always(top)
            elif "k_slab_top" in work.names:
                top_of = work.slab_tops("k_slab_top", quant.keys)
            mean = work.mean_of_keys(work.head)
            rows, names = (
                work.rows("kv", chunk, work.storage.kv_chunk),
                (work.storage.keys, "k_scale"),
            )
            with T.block("k_quantise"):
                head, most = work.keys(work.head), work.storage.kv_chunk
                work.quantise(head, names, rows, most, mean, quant.keys, top_of)
    return result[0]


def v_quantise_function(
    spec: AttentionSpec, program: Program, kernel: Kernel, storage: Storage
) -> Any:
    """The PrimFunc that writes the numbers of `value_chunk` keys' values an item, of what pads blocks too.

    A thread makes the bytes of `value_keys` keys for each of its channels, in KEY_ORDER; what pads blocks,
    and keys beyond the last of a batch row, are zeros, as far as the tensor goes.
    """
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel, values=True)
        f, name, together = work.frame, storage.values, storage.value_keys
        block_keys, padded = storage.value_block
        with work.items() as item:
            count = f.size(storage.padded_values)
            parts = f.size(("ceildiv", storage.padded_values, storage.value_chunk))
            first = T.bind("first", work.locate(item, parts, "hkv") * storage.value_chunk)
            length = T.bind("length", work.length("kv"))
            inverses = work.numbers_of("v_scale", work.head)
            for i in range(WIDTH):
                inverses.store(i, rounding.inverse(inverses.load(i)))
            mean = work.numbers_of("v_mean", work.head) if work.quant.smooth_v else None
            values = work.keys(work.head, "v")
            words = T.registers("packed_words", WIDTH * together // 4, "uint32")
            end = T.minimum(first + storage.value_chunk, count)
            blocks = T.truncdiv(end - first + (together - 1), T.int32(together))
            steps = T.truncdiv(blocks + (work.at_once - 1), T.int32(work.at_once))
            with T.block("v_quantise"), T.serial("step", 0, steps) as step:
                block = T.bind("block", step * work.at_once + work.nth)
                place = T.bind("place", first + block * together)
                key, last = place, length
                if block_keys != padded:
                    nth = T.bind("nth_block", T.truncdiv(place, T.int32(padded)))
                    key = T.bind("key", place - nth * (padded - block_keys))
                    last = T.bind("last", T.minimum(length, (nth + 1) * block_keys))
                # of a batch row without keys the first is read, and not used
                places = [T.bind("v_row", key + n) for n in KEY_ORDER]
                loaded = [
                    values.load(T.maximum(T.minimum(at, last - 1), T.int32(0))) for at in places
                ]
                for word in range(together // 4):
                    rows = []
                    for n in range(4):
                        at = places[4 * word + n]
                        row = values.smooth(values.elements(loaded[4 * word + n], at < last), mean)
                        numbers = [row.load(i) * inverses.load(i) for i in range(WIDTH)]
                        numbers = [T.select(at < last, y, T.float32(0.0)) for y in numbers]
                        rows.append([T.bind("v_scaled", y) for y in numbers])
                    for i in range(WIDTH):
                        word_at = i * (together // 4) + word
                        words.store(word_at, C.pack_fp8([row[i] for row in rows]))
                wanted = T.logical_and(block < blocks, work.channel < work.width)
                at = work.at(name, work.b, work.head, T.truncdiv(place, T.int32(together)))
                at = at + T.int64(work.channel * together)
                for i in range(WIDTH):
                    begin = i * (together // 4)
                    stored = [words.load(begin + n) for n in range(together // 4)]
                    C.store_words(f.buffer(name), at + T.int64(i * together), stored, wanted)
    return result[0]


# --------------------------------------------------------------------------------------------- queries
def q_extremes_function(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that takes the absmax of Q_CHUNK queries an item, or of a slab of them."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel)
        f, slab = work.frame, work.quant.queries.slab
        size, name = (Q_CHUNK, "q_top") if slab is None else (slab, "q_slab_top")
        with work.items() as item:
            part = work.locate(item, f.size(("ceildiv", "seq_q", size)), "hq")
            first, last = work.rows("q", part, size)
            own, head = T.Cell("own", T.int32(0)), work.queries()
            if not work.quant.smooth_q:
                work.largest_of_rows(own, head, (first, last), None)
            else:
                with T.serial("mean_block", 0, size // Q_CHUNK) as n:
                    begin = T.bind("block_first", first + n * Q_CHUNK)
                    rows = begin, T.bind("block_last", T.minimum(begin + Q_CHUNK, last))
                    work.largest_of_rows(own, head, rows, work.mean_of_queries(rows))
                    f.synchronise()
            work.store_top(own, name, part)
    return result[0]


def q_quantise_function(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that writes `q_chunk` queries' integers an item and what smoothing adds to scores."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel)
        f, quant = work.frame, work.quant
        with work.items() as item:
            chunks = T.bind("chunks", f.size(("ceildiv", "seq_q", work.storage.q_chunk)))
            chunk = work.locate(item, chunks, "hq")
            rows, factor = work.rows("q", chunk, work.storage.q_chunk), f.scalar("scale")
            mean, top_of = work.mean_of_queries(rows), None
            if mean is not None:
                mean_at = work.at("q_mean", work.b, work.head, chunk)
                with f.shared_out("d", T.int32(work.width)) as d:
                    f.buffer("q_mean").store(mean_at + T.int64(d), work.means.load(d))
            if quant.queries.slab is None:
                highest = T.Cell("highest", T.float32(0.0), "float32")
                start = work.at("q_top", work.b, work.head)
                with T.serial("n", 0, chunks) as n:
                    found = f.buffer("q_top").load(start + T.int64(n))
                    highest.set(T.maximum(highest.get(), found))
                top_of = always(highest.get())
            elif "q_slab_top" in work.names:
                top_of = work.slab_tops("q_slab_top", quant.queries)
            key_mean = work.mean_of_keys(_kv_head(work))

            def shift(x: T.Buffer) -> Expr:
                """factor · q·mean(k), which smoothing took from all scores of a row."""
                assert key_mean is not None
                return work.dot(x, key_mean) * factor

            names = (work.storage.queries, "q_scale", "q_shift")
            with T.block("q_quantise"):
                head, most = work.queries(), work.storage.q_chunk
                work.quantise(
                    head,
                    names,
                    rows,
                    most,
                    mean,
                    quant.queries,
                    top_of,
                    factor,
                    None if key_mean is None else shift,
                )
    return result[0]


def q_mean_k_function(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc of factor · mean(q)·k, the rank-1 terms of all queries, for `kv_chunk` keys an item.

    A thread has two keys, 8 channels at a time, and sums for MEAN_ROWS means, which lie in shared memory.
    """
    with T.function(kernel_symbol(kernel)) as result:
        work = _Rows(spec, program, kernel)
        f, width = work.frame, spec.head_dim
        with work.items() as item:
            chunk = work.locate(item, f.size(("ceildiv", "seq_kv", work.storage.kv_chunk)), "hq")
            first, last = work.rows("kv", chunk, work.storage.kv_chunk)
            kv_head = _kv_head(work)
            k_start = T.int64(work.b) * f.stride("k", "b") + T.int64(kv_head) * f.stride("k", "hkv")
            k_start = T.bind("k_start", k_start)
            blocks = T.bind("q_blocks", f.size(("ceildiv", "seq_q", Q_CHUNK)))
            means_at = work.at("q_mean", work.b, work.head)
            target = work.at("q_mean_k", work.b, work.head)
            if work.quant.smooth_k:
                key_mean = work.at("k_mean", work.b, kv_head)
                with f.shared_out("d", T.int32(width)) as d:
                    work.means.store(d, f.buffer("k_mean").load(key_mean + T.int64(d)))
            keys = [T.bind("key", first + f.thread + n * THREADS) for n in range(2)]
            sums, x = T.registers("sums", 2 * MEAN_ROWS), T.registers("key_channels", 2 * WIDTH)
            with (
                T.block("q_mean_k"),
                T.serial(
                    "step", 0, T.truncdiv(blocks + (MEAN_ROWS - 1), T.int32(MEAN_ROWS))
                ) as step,
            ):
                f.synchronise()
                with f.shared_out("n", T.int32(MEAN_ROWS * width)) as n:
                    block = step * MEAN_ROWS + T.truncdiv(n, T.int32(width))
                    at = means_at + T.int64(step * (MEAN_ROWS * width) + n)
                    mean = T.guarded(block < blocks, f.buffer("q_mean").load(at), T.float32(0.0))
                    work.parts.store(n, mean * f.scalar("scale"))
                f.synchronise()
                for i in range(2 * MEAN_ROWS):
                    sums.store(i, T.float32(0.0))
                with T.serial("chunk", 0, width // WIDTH) as c:
                    for n, key in enumerate(keys):
                        row = T.int64(T.maximum(T.minimum(key, last - 1), T.int32(0)))
                        at = k_start + row * f.stride("k", "seq_kv") + T.int64(c * WIDTH)
                        channels = work.elements("k", work.load("k", at), key < last)
                        for i in range(WIDTH):
                            y = channels.load(i)
                            y = y - work.means.load(c * WIDTH + i) if work.quant.smooth_k else y
                            x.store(n * WIDTH + i, y)
                    for m in range(MEAN_ROWS):
                        work.add_products(
                            sums,
                            m,
                            x,
                            work.shared.at(PARTS) + C.uint32(4 * (c * WIDTH + m * width)),
                        )
                for m in range(MEAN_ROWS):
                    for n, key in enumerate(keys):
                        wanted = T.logical_and(key < last, step * MEAN_ROWS + m < blocks)
                        with T.when(wanted):
                            row = T.int64(step * MEAN_ROWS + m) * f.tensor("q_mean_k").strides[2]
                            f.buffer("q_mean_k").store(
                                target + row + T.int64(key), sums.load(n * MEAN_ROWS + m)
                            )
    return result[0]


def _kv_head(work: _Rows) -> Expr:
    group = T.truncdiv(work.frame.size("hq"), work.frame.size("hkv"))
    return T.bind("kv_head", T.truncdiv(work.head, group))


FUNCTIONS: dict[str, Callable[[AttentionSpec, Program, Kernel], Any]] = {
    "k_statistics": statistics_function,
    "k_moments": moments_function,
    "k_extremes": k_extremes_function,
    "k_quantise": k_quantise_function,
    "v_statistics": partial(statistics_function, name="v"),
    "v_moments": partial(moments_function, name="v"),
    "q_extremes": q_extremes_function,
    "q_quantise": q_quantise_function,
    "q_mean_k": q_mean_k_function,
}


def quantising_functions(
    spec: AttentionSpec, program: Program, storage: Storage | None
) -> dict[str, Any]:
    """The PrimFuncs of the quantising kernels of `program`, by kernel name."""
    if storage is None:
        return {}
    functions = FUNCTIONS | {"v_quantise": partial(v_quantise_function, storage=storage)}
    return {
        kernel.name: functions[kernel.name](spec, program, kernel)
        for kernel in program.kernels
        if kernel.name in functions
    }
