"""Quantising kernels of the CPU: queries, keys and values become bytes, scales and smoothing terms.

`kv_statistics` takes sums and extremes of chunks of keys and values, `kv_moments` joins them to means and
channel scales, `kv_quantise` writes bytes; `q_extremes` and `q_quantise` do it for queries. Lanes lie along
head_dim. Values are packed [key / n, channel, key mod n]: in words of n = 4 keys, as byte dot products read
them, or in rows of n = 64, as matrix tiles do.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.quant import LEVELS, Grouping
from attngen.schedules import rounding, vector
from attngen.schedules import tirx as T
from attngen.schedules.cpu.layout import WORD_BYTES, Isa, half_bytes
from attngen.schedules.quantised import (
    COUNT,
    HIGH,
    KV_CHUNK,
    LOW,
    MOMENTS,
    Q_CHUNK,
    SUM,
    key_integers,
    quantise_layout,
    value_keys,
)
from attngen.schedules.rounding import INFINITY_BITS, JOIN, STARTS
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec


@dataclass(frozen=True)
class _Mean:
    """What is subtracted from every row: `width` float32 from `start`."""

    buffer: T.Buffer
    start: Expr

    def load(self, d: Expr, lanes: int) -> Expr:
        return self.buffer.load(self.start + T.int64(d), lanes)


class _Head:
    """The rows of one head of an input, read as float32 vectors."""

    def __init__(self, kernel: _Quantise, name: str, head: Expr, axes: tuple[str, str]) -> None:
        f, spec = kernel.frame, kernel.spec
        self.buffer, self.dtype = f.buffer(name), spec.dtype
        self.width = spec.head_dim_v if name == "v" else spec.head_dim
        self.lanes = kernel.lanes_for(self.width)
        base = T.int64(kernel.b) * f.stride(name, "b") + T.int64(head) * f.stride(name, axes[0])
        self.base, self.stride = T.bind(f"{name}_base", base), f.stride(name, axes[1])

    def row(self, row: Expr) -> Callable[[Expr], Expr]:
        """The vector from element d of a row."""
        start = T.bind("row_start", self.base + T.int64(row) * self.stride)

        def load(d: Expr) -> Expr:
            loaded = self.buffer.load(start + T.int64(d), self.lanes)
            return T.bind("x", vector.to_float32(loaded, self.dtype))

        return load

    def smoothed(self, row: Expr, mean: _Mean | None) -> Callable[[Expr], Expr]:
        """The same less the mean."""
        load = self.row(row)
        if mean is None:
            return load
        return lambda d: T.bind("x", load(d) - mean.load(d, self.lanes))


class _Quantise(rounding.Work):
    """Loops over rows and vectors of a head."""

    def __init__(self, spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> None:
        super().__init__(spec, program, kernel)
        self.isa, self.place = isa, quantise_layout(spec)

    def lanes_for(self, width: int) -> int:
        """Lanes of vectors that divide a row: head sizes are multiples of 8."""
        return next(n for n in (self.isa.lanes, 8, 4) if n <= self.isa.lanes and width % n == 0)

    def each(self, head: _Head, body: Callable[[Expr], None]) -> None:
        """body(d) for the first element d of every vector of a row."""
        with T.serial("d_step", 0, head.width // head.lanes) as step:
            body(T.bind("d", step * head.lanes))

    # ------------------------------------------------------------------------------ rows
    def largest(self, head: _Head, load: Callable[[Expr], Expr]) -> Expr:
        """The largest magnitude of a row as int32 bits: above INFINITY_BITS − 1 where one is not finite."""
        top = T.registers("top", head.lanes, "int32")
        top.store(0, T.broadcast(T.int32(0), head.lanes), head.lanes)

        def raise_top(d: Expr) -> None:
            magnitude = rounding.magnitude_bits(load(d))
            top.store(0, T.maximum(top.load(0, head.lanes), magnitude), head.lanes)

        self.each(head, raise_top)
        return vector.fold_lanes(top.load(0, head.lanes), T.maximum)

    def moments(self, head: _Head, first: Expr, last: Expr, place: int, all_rows: bool) -> None:
        """Sum, count, highest and lowest of each channel over rows, in scratch from `place`.

        Rows that are not finite are left out, or count all the same and make the sums so.
        """
        f, lanes, width = self.frame, head.lanes, head.width
        for moment, value in STARTS.items():
            self.each(
                head,
                lambda d, at=place + moment * width, value=value: f.scratch.store(  # type: ignore[misc]
                    at + d, T.broadcast(T.float32(value), lanes), lanes
                ),
            )

        def update(load: Callable[[Expr], Expr]) -> None:
            def of_vector(d: Expr) -> None:
                x = load(d)
                values = {SUM: x, COUNT: T.broadcast(T.float32(1.0), lanes), HIGH: x, LOW: x}
                for moment, value in values.items():
                    at = place + moment * width + d
                    f.scratch.store(at, JOIN[moment](f.scratch.load(at, lanes), value), lanes)

            self.each(head, of_vector)

        with T.serial("row", first, last) as row:
            load = head.row(row)
            if all_rows:
                update(load)
            else:
                with T.when(self.largest(head, load) < T.int32(INFINITY_BITS)):
                    update(load)

    # ------------------------------------------------------------------------------ tokens
    def row_bytes(self, name: str) -> int:
        """Bytes of a row of a tensor of bytes, with what pads it."""
        return int(self.frame.program.argument(name).axes[-1])

    def _store_integers(self, name: str, row: Expr, d: Expr, n: Expr) -> None:
        """Write the integers of the elements from d of the row that begins at `row`, as bytes or halves."""
        if name == key_integers(self.spec) and half_bytes(self.spec):
            n, d = _half_bytes(n), T.truncdiv(d, T.int32(2))
        bytes_ = T.cast("int8", n)
        self.frame.buffer(name).store(row + T.int64(d), bytes_, T.lanes_of(bytes_))

    def quantise_rows(
        self,
        head: _Head,
        names: tuple[str, str, str],
        rows: tuple[Expr, Expr],
        mean: _Mean | None,
        grouping: Grouping,
        sequence_top: Expr | None,
        factor: Expr | None,
    ) -> None:
        """Bytes, scales and, if named, −128·(sum of bytes) of the rows [first, last) of self.head.

        names         of the byte, scale and sum tensors; the last may be ""
        mean          is subtracted first
        sequence_top  the absmax where all tokens share a scale
        factor        of the scales
        """
        slab = grouping.slab
        first, last = rows
        if slab is None:
            self._quantise_slab(head, names, rows, mean, grouping, sequence_top, factor)
            return
        count = T.truncdiv(last - first + (slab - 1), T.int32(slab))
        with T.serial("slab", 0, T.maximum(count, T.int32(0))) as n:
            begin = T.bind("slab_first", first + n * slab)
            end = T.bind("slab_last", T.minimum(begin + slab, last))
            self._quantise_slab(head, names, (begin, end), mean, grouping, None, factor)

    def _quantise_slab(
        self,
        head: _Head,
        names: tuple[str, str, str],
        rows: tuple[Expr, Expr],
        mean: _Mean | None,
        grouping: Grouping,
        sequence_top: Expr | None,
        factor: Expr | None,
    ) -> None:
        f, place, (first, last) = self.frame, self.place, rows
        groups = place.groups
        with T.serial("group", 0, grouping.groups) as group:
            f.scratch.store(
                groups + group, T.float32(0.0) if sequence_top is None else sequence_top
            )

        def group_of(row: Expr) -> Expr:
            if grouping.groups == 1:
                return T.int32(groups)
            return groups + T.truncdiv(
                T.truncmod(row, T.int32(grouping.period)), T.int32(grouping.run)
            )

        with T.serial("row", first, last) as row:
            top = self.largest(head, head.smoothed(row, mean))
            finite = T.bind("finite", top < T.int32(INFINITY_BITS))
            known = T.select(finite, T.reinterpret("float32", top), T.float32(math.nan))
            f.scratch.store(place.tops + row - first, known)
            if sequence_top is None:
                with T.when(finite):
                    at = T.bind("group_at", group_of(row))
                    raised = T.maximum(f.scratch.load(at), T.reinterpret("float32", top))
                    f.scratch.store(at, raised)
        with T.serial("row", first, last) as row:
            top = T.bind("row_top", f.scratch.load(place.tops + row - first))
            scale = T.bind("scale", rounding.scale_of(f.scratch.load(group_of(row)), self.levels))
            inverse = T.bind("inverse", rounding.inverse(scale))
            load, sums = head.smoothed(row, mean), T.registers("sums", head.lanes, "int32")
            sums.store(0, T.broadcast(T.int32(0), head.lanes), head.lanes)
            target = self.at(names[0], self.b, self.head, row)

            def write(
                d: Expr,
                load: Callable[[Expr], Expr] = load,
                inverse: Expr = inverse,
                target: Expr = target,
                sums: T.Buffer = sums,
            ) -> None:
                n = rounding.integers(load(d), T.broadcast(inverse, head.lanes), self.levels)
                self._store_integers(names[0], target, d, n)
                sums.store(0, sums.load(0, head.lanes) + n, head.lanes)

            self.each(head, write)
            if (row_bytes := self.row_bytes(names[0])) > head.width:
                with T.serial("pad", head.width // 8, row_bytes // 8) as pad:
                    zeros = T.broadcast(T.const(0, "int8"), 8)
                    f.buffer(names[0]).store(target + T.int64(pad * 8), zeros, 8)
            scale = scale if factor is None else scale * factor
            # NaN stays NaN: a token that is not finite has no other effect
            scale = T.select(vector.is_nan(top), T.float32(math.nan), scale)
            at = self.at(names[1], self.b, self.head, row)
            f.buffer(names[1]).store(at, scale)
            if names[2]:
                total = vector.fold_lanes(sums.load(0, head.lanes), lambda a, b: a + b)
                f.buffer(names[2]).store(at, total * -128)


def _half_bytes(n: Expr) -> Expr:
    """Pairs of integers (e, e + 4) of every eight lanes in eight bits: e in the lower half."""
    lanes = T.lanes_of(n)
    lower = [lane for lane in range(lanes) if lane % 8 < 4]
    low, high = T.shuffle([n], lower), T.shuffle([n], [lane + 4 for lane in lower])
    low = low & T.broadcast(T.int32(15), lanes // 2)
    return low | (high << T.broadcast(T.int32(4), lanes // 2))


# ------------------------------------------------------------------------------------- keys and values
def kv_statistics_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that takes sums, counts and extremes of KV_CHUNK keys and values an item."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Quantise(spec, isa, program, kernel)
        f = work.frame
        chunks = T.bind("chunks", f.size(("ceildiv", "seq_kv", KV_CHUNK)))
        with T.serial("item", f.begin, f.end) as item:
            chunk = work.locate(item, chunks, "hkv")
            first, last = work.rows("kv", chunk, KV_CHUNK)
            for name in ("k", "v"):
                table = f"{name}_statistics"
                if table not in work.names:
                    continue
                head = _Head(work, name, work.head, ("hkv", "seq_kv"))
                work.moments(head, first, last, 0, all_rows=name == "v")
                target = work.at(table, work.b, work.head, chunk)
                with T.serial("n", 0, MOMENTS * head.width // head.lanes) as n:
                    moved = f.scratch.load(n * head.lanes, head.lanes)
                    f.buffer(table).store(target + T.int64(n * head.lanes), moved, head.lanes)
    return result[0]


def kv_moments_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that joins the chunks of a head: means of k and v, v's scales, k's absmax."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Quantise(spec, isa, program, kernel)
        f, quant = work.frame, work.quant
        chunks = T.bind("chunks", f.size(("ceildiv", "seq_kv", KV_CHUNK)))
        with T.serial("item", f.begin, f.end) as item:
            work.locate(item, T.int32(1), "hkv")
            here = (work.b, work.head)
            top = T.Cell("top", T.float32(0.0), "float32")
            for name in ("k", "v"):
                table = f"{name}_statistics"
                if table not in work.names:
                    continue
                width = spec.head_dim if name == "k" else spec.head_dim_v
                vectors = work.lanes_for(width)
                smooth = quant.smooth_k if name == "k" else quant.smooth_v
                with T.serial("d_step", 0, width // vectors) as step:
                    d = T.bind("d", step * vectors)
                    joined = _joined(work, table, chunks, width, d, vectors)
                    mean = rounding.mean(joined[SUM], joined[COUNT])
                    if smooth:
                        at = work.at(f"{name}_mean", *here) + T.int64(d)
                        f.buffer(f"{name}_mean").store(at, mean, vectors)
                    else:
                        mean = T.broadcast(T.float32(0.0), vectors)
                    high = T.bind("high", T.maximum(joined[HIGH] - mean, mean - joined[LOW]))
                    if name == "v":
                        scale = rounding.scale_of(high, float(LEVELS["int8"]))
                        # a sum that is not finite has a term that is not
                        bits = rounding.magnitude_bits(joined[SUM])
                        finite = bits < T.broadcast(T.int32(INFINITY_BITS), vectors)
                        none = T.broadcast(T.float32(math.nan), vectors)
                        at = work.at("v_scale", *here) + T.int64(d)
                        f.buffer("v_scale").store(at, T.select(finite, scale, none), vectors)
                    elif "k_top" in work.names:
                        top.set(T.maximum(top.get(), vector.fold_lanes(high, T.maximum)))
            if "k_top" in work.names:
                f.buffer("k_top").store(work.at("k_top", *here), top.get())
    return result[0]


def _joined(
    work: _Quantise, table: str, chunks: Expr, width: int, d: Expr, lanes: int
) -> dict[int, Expr]:
    """The moments of `lanes` channels from d over all chunks."""
    buffer = work.frame.buffer(table)
    acc = T.registers("joined", MOMENTS * lanes)
    for moment, value in STARTS.items():
        acc.store(moment * lanes, T.broadcast(T.float32(value), lanes), lanes)
    with T.serial("chunk", 0, chunks) as chunk:
        start = work.at(table, work.b, work.head, chunk)
        for moment, join in JOIN.items():
            loaded = buffer.load(start + T.int64(moment * width + d), lanes)
            acc.store(moment * lanes, join(acc.load(moment * lanes, lanes), loaded), lanes)
    return {m: T.bind("moment", acc.load(m * lanes, lanes)) for m in STARTS}


def kv_quantise_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that writes the bytes of KV_CHUNK keys and values an item."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Quantise(spec, isa, program, kernel)
        f, quant = work.frame, work.quant
        chunks = T.bind("chunks", f.size(("ceildiv", "seq_kv", KV_CHUNK)))
        with T.serial("item", f.begin, f.end) as item:
            chunk = work.locate(item, chunks, "hkv")
            first, last = work.rows("kv", chunk, KV_CHUNK)
            keys = _Head(work, "k", work.head, ("hkv", "seq_kv"))
            mean = None
            if quant.smooth_k:
                mean = _Mean(f.buffer("k_mean"), work.at("k_mean", work.b, work.head))
            top = None
            if quant.keys.slab is None:
                top = T.bind("k_top", f.buffer("k_top").load(work.at("k_top", work.b, work.head)))
            start = "k_start" if "k_start" in work.names else ""
            names = (key_integers(spec), "k_scale", start)
            with T.block("k_quantise"):
                work.quantise_rows(keys, names, (first, last), mean, quant.keys, top, None)
            if "v_int8" in work.names:
                with T.block("v_quantise"):
                    _pack_values(work, first, last)
    return result[0]


def _pack_values(work: _Quantise, first: Expr, last: Expr) -> None:
    """The bytes of `value_keys` keys side by side, channel by channel.

    Keys beyond the last repeat it; their weights are zero.
    """
    f = work.frame
    values = _Head(work, "v", work.head, ("hkv", "seq_kv"))
    lanes, here = values.lanes, (work.b, work.head)
    scales, levels = work.at("v_scale", *here), float(LEVELS["int8"])
    mean = None
    if work.quant.smooth_v:
        mean = _Mean(f.buffer("v_mean"), work.at("v_mean", *here))
    together = value_keys(work.spec, work.isa)
    count = T.maximum(last - first, T.int32(0)) + (together - 1)

    def words(key: Expr) -> Callable[[Expr], Expr]:
        """The words of the four keys from `key` for the channels from d."""
        loads = [
            values.smoothed(T.bind("row", T.minimum(key + n, last - 1)), mean)
            for n in range(WORD_BYTES)
        ]

        def of_channels(d: Expr) -> Expr:
            scale = T.bind("scale", f.buffer("v_scale").load(scales + T.int64(d), lanes))
            inverse = T.bind("inverse", rounding.inverse(scale))
            packed: Expr = T.broadcast(T.int32(0), lanes)
            for n, load in enumerate(loads):
                byte = rounding.integers(load(d), inverse, levels) & T.broadcast(
                    T.int32(255), lanes
                )
                packed = packed | (byte << T.broadcast(T.int32(8 * n), lanes))
            return T.bind("packed", packed)

        return of_channels

    with T.serial("group", 0, T.truncdiv(count, T.int32(together))) as group:
        key = T.bind("key", first + group * together)
        target = work.at("v_int8", *here, T.truncdiv(key, T.int32(together)))

        def store(d: Expr, bytes_: Expr) -> None:
            at = target + T.int64(d * together)
            f.buffer("v_int8").store(at, bytes_, T.lanes_of(bytes_))

        if together == WORD_BYTES:
            load = words(key)
            work.each(values, lambda d: store(d, T.regroup("int8", load(d))))
        else:

            def transpose(d: Expr) -> None:
                square, held = work.isa.lanes, work.place.square
                with T.serial("word", 0, together // WORD_BYTES) as word:
                    words_ = T.reinterpret("float32", words(key + word * WORD_BYTES)(d))
                    f.scratch.store(held + word * square, vector.padded(words_, square), square)
                rows = [f.scratch.load(held + n * square, square) for n in range(square)]
                for n, row in enumerate(vector.transpose(rows)[:lanes]):
                    store(d + n, T.regroup("int8", row))

            work.each(values, transpose)


# --------------------------------------------------------------------------------------------- queries
def _smooth_queries(work: _Quantise, head: _Head, first: Expr, last: Expr) -> _Mean | None:
    """The mean of a block of queries, in scratch."""
    if not work.quant.smooth_q:
        return None
    scratch, place = work.frame.scratch, work.place
    work.moments(head, first, last, place.q_moments, all_rows=False)

    def divide(d: Expr) -> None:
        total, count = (
            scratch.load(place.q_moments + m * head.width + d, head.lanes) for m in (SUM, COUNT)
        )
        scratch.store(place.q_moments + d, rounding.mean(total, count), head.lanes)

    work.each(head, divide)
    return _Mean(scratch, T.int64(place.q_moments))


def q_extremes_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that takes the absmax of Q_CHUNK queries an item."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Quantise(spec, isa, program, kernel)
        f = work.frame
        chunks = T.bind("chunks", f.size(("ceildiv", "seq_q", Q_CHUNK)))
        with T.serial("item", f.begin, f.end) as item:
            chunk = work.locate(item, chunks, "hq")
            first, last = work.rows("q", chunk, Q_CHUNK)
            head = _Head(work, "q", work.head, ("hq", "seq_q"))
            mean = _smooth_queries(work, head, first, last)
            highest = T.Cell("highest", T.int32(0))
            with T.serial("row", first, last) as row:
                top = work.largest(head, head.smoothed(row, mean))
                with T.when(top < T.int32(INFINITY_BITS)):
                    highest.set(T.maximum(highest.get(), top))
            target = work.at("q_top", work.b, work.head, chunk)
            f.buffer("q_top").store(target, T.reinterpret("float32", highest.get()))
    return result[0]


def q_quantise_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that writes the bytes of Q_CHUNK queries an item and what smoothing adds to scores."""
    with T.function(kernel_symbol(kernel)) as result:
        work = _Quantise(spec, isa, program, kernel)
        f, quant = work.frame, work.quant
        chunks = T.bind("chunks", f.size(("ceildiv", "seq_q", Q_CHUNK)))
        unit = 1.0 if spec.variant.normalizer == "relu" else LOG2E
        factor = T.bind("factor", f.scalar("scale") * T.float32(unit))
        with T.serial("item", f.begin, f.end) as item:
            chunk = work.locate(item, chunks, "hq")
            first, last = work.rows("q", chunk, Q_CHUNK)
            head = _Head(work, "q", work.head, ("hq", "seq_q"))
            mean = _smooth_queries(work, head, first, last)
            top = None
            if quant.queries.slab is None:
                highest = T.Cell("highest", T.float32(0.0), "float32")
                start = work.at("q_top", work.b, work.head)
                with T.serial("n", 0, chunks) as n:
                    found = f.buffer("q_top").load(start + T.int64(n))
                    highest.set(T.maximum(highest.get(), found))
                top = highest.get()
            names = ("q_int8", "q_scale", "")
            with T.block("q_quantise"):
                work.quantise_rows(head, names, (first, last), mean, quant.queries, top, factor)
            group = T.truncdiv(f.size("hq"), f.size("hkv"))
            kv_head = T.bind("kv_head", T.truncdiv(work.head, group))
            key_mean = None
            if quant.smooth_k:
                key_mean = _Mean(f.buffer("k_mean"), work.at("k_mean", work.b, kv_head))
                _shifts(work, head, key_mean, (first, last), factor)
            if mean is not None:
                _mean_products(work, mean, key_mean, (chunk, kv_head), factor)
    return result[0]


def _shifts(
    work: _Quantise, head: _Head, key_mean: _Mean, rows: tuple[Expr, Expr], factor: Expr
) -> None:
    """q_shift = factor · q·mean(k) of each row, which smoothing took from all its scores."""
    with T.block("q_shift"), T.serial("row", *rows) as row:
        load, acc = head.row(row), T.registers("acc", head.lanes)
        acc.store(0, T.broadcast(T.float32(0.0), head.lanes), head.lanes)

        def add(d: Expr, load: Callable[[Expr], Expr] = load, acc: T.Buffer = acc) -> None:
            product = load(d) * key_mean.load(d, head.lanes)
            acc.store(0, acc.load(0, head.lanes) + product, head.lanes)

        work.each(head, add)
        total = vector.fold_lanes(acc.load(0, head.lanes), lambda a, b: a + b)
        target = work.at("q_shift", work.b, work.head, row)
        work.frame.buffer("q_shift").store(target, total * factor)


def _mean_products(
    work: _Quantise,
    mean: _Mean,
    key_mean: _Mean | None,
    place: tuple[Expr, Expr],
    factor: Expr,
) -> None:
    """q_mean_k = factor · mean(q)·k of every smoothed key: the rank-1 term of a block of queries."""
    chunk, kv_head = place
    keys = _Head(work, "k", kv_head, ("hkv", "seq_kv"))
    lanes = keys.lanes
    seq_kv = work.length("kv")
    target = work.at("q_mean_k", work.b, work.head, chunk)
    acc = T.registers("acc", lanes * lanes)
    with (
        T.block("q_mean_k"),
        T.serial("step", 0, T.truncdiv(seq_kv + (lanes - 1), T.int32(lanes))) as n,
    ):
        key = T.bind("key", n * lanes)
        loads = []
        for t in range(lanes):
            acc.store(t * lanes, T.broadcast(T.float32(0.0), lanes), lanes)
            loads.append(keys.smoothed(T.bind("k_row", T.minimum(key + t, seq_kv - 1)), key_mean))

        def add(d: Expr, loads: list[Callable[[Expr], Expr]] = loads) -> None:
            factor_q = T.bind("q_part", mean.load(d, lanes))
            for t, load in enumerate(loads):
                acc.store(t * lanes, acc.load(t * lanes, lanes) + load(d) * factor_q, lanes)

        work.each(keys, add)
        sums = vector.transposed_sum([acc.load(t * lanes, lanes) for t in range(lanes)])
        products = sums * T.broadcast(factor, lanes)
        work.frame.buffer("q_mean_k").store(target + T.int64(key), products, lanes)


KERNELS: dict[str, Callable[[AttentionSpec, Isa, Program, Kernel], Any]] = {
    "kv_statistics": kv_statistics_kernel,
    "kv_moments": kv_moments_kernel,
    "kv_quantise": kv_quantise_kernel,
    "q_extremes": q_extremes_kernel,
    "q_quantise": q_quantise_kernel,
}


def quantising_functions(spec: AttentionSpec, isa: Isa, program: Program) -> dict[str, Any]:
    """The PrimFuncs of the quantising kernels of `program`, by kernel name."""
    return {
        kernel.name: KERNELS[kernel.name](spec, isa, program, kernel)
        for kernel in program.kernels
        if kernel.name in KERNELS
    }
