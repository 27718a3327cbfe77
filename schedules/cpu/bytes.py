"""The main CPU kernel on quantised operands: matrix products of bytes by AVX-512 VNNI.

`vpdpbusd` adds to each lane of 32 bits the products of four unsigned and four signed bytes. Lanes stay
queries, as in the kernel that this one derives from: a word of four elements of a key is broadcast and
multiplied with those of 16 queries. Queries are the unsigned operand, n + 128, and what that adds, 128 times
the sum of the key's bytes, is subtracted by starting from `k_start`. With quantised values the weights are
the unsigned operand: words of four keys' weights times words of four keys' elements of v.
Source: Intel 325462-084, volume 2C.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.quant import QUERY_BLOCK, WEIGHT_LEVELS
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu import rows as cpu_rows
from attngen.schedules.cpu.forward import MainKernel
from attngen.schedules.cpu.layout import WORD_BYTES, Isa, byte_values, half_bytes
from attngen.schedules.frame import Frame
from attngen.schedules.quantised import key_bytes, key_integers
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

ROW_WORDS = 16
"""Words of 64 bytes, which are loaded at once."""
QUERY_TERMS = 2
"""Columns beside the words of the queries: their scales and what smoothing took."""
ONES = 0x01010101
WORD_UNROLL = 2
"""Steps of the products, of a word each, that are unrolled."""


def byte_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of the main kernel on quantised operands; items as for `main_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), "plan" in kernel.arguments
        ByteKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class ByteKernel(MainKernel):
    """Overrides the matrix products; with pv="float" only the first one.

    query_offset  what the bits of four bytes of a query are changed by
    """

    query_offset = -0x7F7F7F80  # the upper bit of each byte

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        super().__init__(spec, tile, isa, frame, listed)
        assert spec.variant.quant is not None
        self.quant = spec.variant.quant
        self.words = self.layout.first_learned - QUERY_TERMS
        self.key_bytes = key_bytes(spec, isa)
        self.byte_values, self.half_bytes = byte_values(spec), half_bytes(spec)
        if self.byte_values:
            self.weight_group = WORD_BYTES
            self.weight_unit = float(WEIGHT_LEVELS["int8"])
            self.exp2_coefficients = vector.EXP2_BYTE

    # ------------------------------------------------------------------------------ operands
    def _locate_keys(self) -> None:
        self.keys_base = self._kept_offset(key_integers(self.spec))
        self.key_scales = self._kept_offset("k_scale")
        if self.byte_values:
            self.values_base = self._kept_offset("v_int8")
        else:
            self.v_base = self._head_offset("v", self.kv_head, "hkv")

    def _kept_offset(self, name: str) -> Expr:
        b, h = self.frame.tensor(name).strides[:2]
        return T.bind(f"{name}_base", T.int64(self.b) * b + T.int64(self.kv_head) * h)

    def _pack_queries(self, sub: Expr) -> None:
        """Words of four elements along the queries, then a column of scales and one of added terms."""
        f, inner_q = self.frame, self.layout.inner_q
        columns = T.bind("q_columns", self.sub_offset(sub, 0))
        queries, offset = f.buffer("q_int8"), T.broadcast(T.int32(self.query_offset), 16)
        held = self.spec.head_dim // WORD_BYTES
        with T.block("q_pack"), T.serial("j", 0, self.vectors) as j:
            rows = T.registers("q_rows", self.isa.lanes, "int64")
            with T.unroll("t", self.isa.lanes) as t:
                row = self.packed_row(sub, self.lane(j) + t)
                rows.store(t, self.row_offset("q_int8", self.h, row))
                statistics = self.row_offset("q_scale", self.h, row)
                for n, name in enumerate(("q_scale", "q_shift")):
                    at = columns + (self.words + n) * inner_q + self.lane(j) + t
                    smooth = name == "q_scale" or self.quant.smooth_k
                    value = f.buffer(name).load(statistics) if smooth else T.float32(0.0)
                    f.scratch.store(at, value)

            def pack(step: Expr, count: int) -> None:
                loaded = [
                    cpu_rows.words(
                        queries.load(
                            rows.load(t) + T.int64(step * (ROW_WORDS * WORD_BYTES)),
                            count * WORD_BYTES,
                        ),
                        self.isa.lanes,
                    )
                    for t in range(self.isa.lanes)
                ]
                wanted = ROW_WORDS if self.words % ROW_WORDS == 0 else count
                for p, words in enumerate(vector.transpose(loaded)[:wanted]):
                    word = T.reinterpret("int32", words) ^ offset
                    at = columns + (step * ROW_WORDS + p) * inner_q + self.lane(j)
                    f.scratch.store(at, T.reinterpret("float32", word), self.isa.lanes)

            with T.serial("d_step", 0, held // ROW_WORDS) as step:
                pack(step, ROW_WORDS)
            if rest := held % ROW_WORDS:
                pack(T.int32(held // ROW_WORDS), rest)

    def _pack_keys(self) -> None:
        if self.half_bytes:
            self._unpack_keys()
        if not self.byte_values:
            self._unpack("v", self.v_base, self.layout.values, self.spec.head_dim_v)

    def _unpack_keys(self) -> None:
        """Half bytes of this block's keys to bytes in scratch, zeros behind them."""
        scratch, packed, total = (
            self.frame.scratch,
            self.frame.buffer("k_int4"),
            self.layout.packed_k,
        )
        held, most = self.spec.head_dim // 8, 8
        with T.block("k_unpack"), T.serial("row", 0, self.keys) as row:
            start = self.keys_base + T.int64(self.k0 + row) * T.int64(self.key_bytes)
            start = T.bind("k_row", start)
            target = T.bind("k_bytes", self.layout.keys + row * total)
            for first in range(0, held, most):
                count = min(most, held - first)
                loaded = packed.load(start + T.int64(first * WORD_BYTES), count * WORD_BYTES)
                word = T.bind("halves", T.regroup("int32", loaded))
                lower = T.broadcast(T.int32(0x0F0F0F0F), count)
                halves = [word & lower, (word >> T.broadcast(T.int32(4), count)) & lower]
                order = [half * count + n for n in range(count) for half in (0, 1)]
                mixed = T.regroup("int8", T.bind("mixed", T.shuffle(halves, order)))
                sign = T.broadcast(T.const(8, "int8"), 2 * count * WORD_BYTES)
                signed = T.regroup("float32", (mixed ^ sign) - sign)
                scratch.store(target + 2 * first, signed, 2 * count)
            with T.serial("pad", 2 * held, total) as pad:
                scratch.store(target + pad, T.float32(0.0))

    # ------------------------------------------------------------------------------ q·k
    def _products(self, acc: T.Buffer, scores: Expr, row: Expr, masked: bool) -> None:
        lanes, inner_k, lay, f = self.isa.lanes, self.tile.inner_k, self.layout, self.frame
        clamped = self._clamped(row, masked)
        sums = T.registers("s_int", inner_k * lay.inner_q, "int32")
        offsets = T.registers("k_rows", inner_k, "int64")
        with T.block("s_gemm"):
            with T.unroll("r", inner_k) as r:
                key = T.int64(self.k0 + clamped(r))
                offsets.store(r, self._key_offset(clamped(r)))
                start = f.buffer("k_start").load(self.key_scales + key)
                with T.unroll("j", self.vectors) as j:
                    at = r * lay.inner_q + self.lane(j)
                    sums.store(at, T.broadcast(start, lanes), lanes)

            def multiply(word: Expr) -> None:
                columns = self.columns + word * lay.inner_q
                with T.unroll("r", inner_k) as r:
                    four = T.bind("k_word", self._key_word(offsets.load(r), word))
                    four = T.broadcast(four, lanes)
                    with T.unroll("j", self.vectors) as j:
                        queries = f.scratch.load(columns + self.lane(j), lanes)
                        at = r * lay.inner_q + self.lane(j)
                        sums.store(at, _dot_bytes(sums.load(at, lanes), queries, four), lanes)

            _unrolled(T.int32(0), T.int32(self.words), WORD_UNROLL, multiply)
        self._scaled(acc, lambda at: sums.load(at, lanes), clamped)

    def _key_offset(self, row: Expr) -> Expr:
        """Where a key of the block begins, for `_key_word`."""
        if self.half_bytes:
            return T.int64(self.layout.keys + row * self.layout.packed_k)
        return self.keys_base + T.int64(self.k0 + row) * T.int64(self.key_bytes)

    def _key_word(self, start: Expr, word: Expr) -> Expr:
        """Four elements of a key."""
        if self.half_bytes:
            return T.reinterpret("int32", self.frame.scratch.load(start + T.int64(word)))
        four = self.frame.buffer("k_int8").load(start + T.int64(word * WORD_BYTES), WORD_BYTES)
        return T.regroup("int32", four)

    def _scaled(
        self, acc: T.Buffer, sums: Callable[[Expr], Expr], clamped: Callable[[Expr], Expr]
    ) -> None:
        """acc = the scaled products of inner_k keys, from vectors of their integer sums."""
        lanes, f = self.isa.lanes, self.frame
        with T.block("s_gemm"):
            with T.unroll("r", self.tile.inner_k) as r:
                key = T.int64(self.k0 + clamped(r))
                scale = T.bind("k_scale", f.buffer("k_scale").load(self.key_scales + key))
                with T.unroll("j", self.vectors) as j:
                    at = r * self.layout.inner_q + self.lane(j)
                    x = T.cast("float32", sums(at)) * T.broadcast(scale, lanes)
                    x = x * self._query_column(0, j)
                    if self.quant.smooth_k:
                        x = x + self._query_column(1, j)
                    if self.quant.smooth_q:
                        x = x + T.broadcast(self._added_mean(j, clamped(r)), lanes)
                    acc.store(at, x, lanes)

    def _query_column(self, n: int, j: Expr) -> Expr:
        at = self.columns + (self.words + n) * self.layout.inner_q + self.lane(j)
        return self.frame.scratch.load(at, self.isa.lanes)

    def _added_mean(self, j: Expr, key: Expr) -> Expr:
        """The product of a key of the block and the mean that vector j of rows was smoothed by."""
        means = self.frame.tensor("q_mean_k")
        row = self.q0 + self.sub * self.layout.inner_q + self.lane(j)
        # rows beyond the last are computed, too
        block = T.minimum(T.truncdiv(row, T.int32(QUERY_BLOCK)), means.sizes[2] - 1)
        indices = (self.b, self.h, block, self.k0 + key)
        at: Expr = T.int64(0)
        for index, stride in zip(indices, means.strides, strict=True):
            at = at + T.int64(index) * stride
        return T.bind("added", means.buffer.load(at))

    # ------------------------------------------------------------------------------ p·v
    def _move_reference(self) -> None:
        """As ever; beside it the factor between the maximum of this block and the running one.

        Bytes of weights relative to the block's own maximum are finer where another block holds the row's.
        """
        super()._move_reference()
        if self.byte_values:
            lanes = self.isa.lanes
            self.shrink = T.registers("shrink", self.layout.inner_q)
            with T.unroll("j", self.vectors) as j:
                highest = self.frame.scratch.load(
                    self.columns + self.layout.row_max + self.lane(j), lanes
                )
                own = self.tile_max.load(self.lane(j), lanes)
                self.shrink.store(self.lane(j), vector.exp2(own - highest, self.isa), lanes)

    def _reference(self, j: Expr) -> Expr:
        if not self.byte_values:
            return super()._reference(j)
        return self.tile_max.load(self.lane(j), self.isa.lanes)

    def _weights(self, first: Expr, last: Expr, row_max: T.Buffer, row_sum: T.Buffer) -> None:
        if self.byte_values:
            # a NaN is no byte: its sign bit is kept here, and a row's sum becomes one
            self.broken = T.registers("broken", self.layout.inner_q, "int32")
            zero = T.broadcast(T.int32(0), self.isa.lanes)
            with T.unroll("j", self.vectors) as j:
                self.broken.store(self.lane(j), zero, self.isa.lanes)
        super()._weights(first, last, row_max, row_sum)
        if self.byte_values and not self.softmax:
            with T.unroll("j", self.vectors) as j:
                at = self.columns + self.layout.row_sum + self.lane(j)
                total = self.frame.scratch.load(at, self.isa.lanes)
                total = total + self._nan_where_broken(self.constant(0.0), j)
                self.frame.scratch.store(at, total, self.isa.lanes)

    def _weight_step(self, step: Expr, row_max: T.Buffer, row_sum: T.Buffer) -> None:
        if not self.byte_values:
            super()._weight_step(step, row_max, row_sum)
            return
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch
        with T.unroll("j", self.vectors) as j:
            at = self.lane(j)
            integers = []
            for n in range(WORD_BYTES):
                score = self.scores + (step * WORD_BYTES + n) * lay.inner_q + at
                p = self._probability(scratch.load(score, lanes), row_max, j)
                integers.append(T.bind("p_int", _rounded(p)))
            a, b, c, d = integers
            self.broken.store(at, self.broken.load(at, lanes) | a | b | c | d, lanes)
            word = a
            for n, byte in enumerate((b, c, d), start=1):
                word = word | (byte << T.broadcast(T.int32(8 * n), lanes))
            word = T.reinterpret("float32", T.bind("p_word", word))
            scratch.store(self.scores + step * lay.inner_q + at, word, lanes)
            if self.softmax:
                total = T.reinterpret("int32", row_sum.load(at, lanes))
                ones = T.broadcast(T.int32(ONES), lanes)
                total = T.reinterpret("float32", _dot_bytes(total, word, ones))
                row_sum.store(at, total, lanes)

    def _nan_where_broken(self, x: Expr, j: Expr) -> Expr:
        lanes = self.isa.lanes
        broken = self.broken.load(self.lane(j), lanes) < T.broadcast(T.int32(0), lanes)
        return T.select(broken, self.constant(math.nan), x)

    def _block_sum(self, row_sum: T.Buffer, j: Expr) -> Expr:
        if not self.byte_values:
            return super()._block_sum(row_sum, j)
        total = T.reinterpret("int32", row_sum.load(self.lane(j), self.isa.lanes))
        total = T.cast("float32", total) * self.constant(1.0 / self.weight_unit)
        total = total * self.shrink.load(self.lane(j), self.isa.lanes)
        return self._nan_where_broken(total, j)

    def _add_output(self, begin: Expr, end: Expr) -> None:
        if not self.byte_values:
            super()._add_output(begin, end)
            return
        T.branch(
            T.compare("==", end - begin, T.int32(self.tile.block_k)),
            lambda: self._byte_output(T.int32(0), T.int32(self.tile.block_k // WORD_BYTES)),
            lambda: self._byte_output(
                *(T.truncdiv(key, T.int32(WORD_BYTES)) for key in (begin, end))
            ),
        )

    def _byte_output(self, first: Expr, last: Expr) -> None:
        """oᵀ = alpha·oᵀ + vᵀ·p over the words [first, last) of the block, inner_k columns of v at a time."""
        lay, lanes, scratch, width = (
            self.layout,
            self.isa.lanes,
            self.frame.scratch,
            self.tile.inner_k,
        )
        values, row = self.frame.buffer("v_int8"), self.spec.head_dim_v * WORD_BYTES
        block = T.truncdiv(self.k0, T.int32(WORD_BYTES))
        start = T.bind("v_block", self.values_base + T.int64(block) * T.int64(row))
        with T.block("o_gemm"), T.serial("db", 0, self.spec.head_dim_v // width) as db:
            sums = T.registers("o_int", width * lay.inner_q, "int32")
            out = T.bind("o_row", self.columns + lay.out + db * (width * lay.inner_q))
            with T.unroll("r", width) as r, T.unroll("j", self.vectors) as j:
                zero = T.broadcast(T.int32(0), lanes)
                sums.store(r * lay.inner_q + self.lane(j), zero, lanes)

            def multiply(word: Expr) -> None:
                at = T.bind("v_words", start + T.int64(word * row + db * (width * WORD_BYTES)))
                with T.unroll("r", width) as r:
                    four = values.load(at + T.int64(r * WORD_BYTES), WORD_BYTES)
                    four = T.broadcast(T.bind("v_word", T.regroup("int32", four)), lanes)
                    with T.unroll("j", self.vectors) as j:
                        p = scratch.load(lay.scores + word * lay.inner_q + self.lane(j), lanes)
                        to = r * lay.inner_q + self.lane(j)
                        sums.store(to, _dot_bytes(sums.load(to, lanes), p, four), lanes)

            _unrolled(first, last, WORD_UNROLL, multiply)
            with T.unroll("r", width) as r:
                self._add_row(out, r, lambda at: sums.load(at, lanes))

    def _add_row(self, out: Expr, r: Expr, sums: Callable[[Expr], Expr]) -> None:
        """Row r of oᵀ from `out` on = alpha·itself + the integer sums of the block."""
        lanes, scratch = self.isa.lanes, self.frame.scratch
        with T.unroll("j", self.vectors) as j:
            at = r * self.layout.inner_q + self.lane(j)
            before, added = scratch.load(out + at, lanes), T.cast("float32", sums(at))
            if self.softmax:
                before = before * self.alpha.load(self.lane(j), lanes)
                added = added * self.shrink.load(self.lane(j), lanes)
            scratch.store(out + at, before + added, lanes)

    def normalised(self, at: Expr, weight: Expr) -> None:
        if self.quant.smooth_v:  # the queries are read no more
            place = at + self.words * self.layout.inner_q
            self.frame.scratch.store(place, weight, self.isa.lanes)

    def finished(self, element: Expr, column: Expr, at: Expr) -> Expr:
        if not self.byte_values:
            return element
        lanes, lay, f = self.isa.lanes, self.layout, self.frame
        channel = self._kept_channel("v_scale", column)
        scale = T.bind("v_scale", channel * T.float32(1.0 / self.weight_unit))
        element = element * T.broadcast(scale, lanes)
        if not self.softmax:
            return element + f.scratch.load(at + lay.row_sum, lanes)
        if self.quant.smooth_v:
            seen = f.scratch.load(at + self.words * lay.inner_q, lanes)
            element = element + T.broadcast(self._kept_channel("v_mean", column), lanes) * seen
        return element

    def _kept_channel(self, name: str, column: Expr) -> Expr:
        return T.bind(name, self.frame.buffer(name).load(self._kept_offset(name) + T.int64(column)))


def _dot_bytes(total: Expr, unsigned: Expr, signed: Expr) -> Expr:
    """total + Σ of the products of each lane's four bytes (int32x16)."""
    operands = (T.regroup("int8", unsigned), T.regroup("int8", signed))
    return T.llvm_intrinsic("int32x16", "llvm.x86.avx512.vpdpbusd.512", total, *operands)


def _rounded(x: Expr) -> Expr:
    """The nearest integers of a vector, halves to even; NaN gives −2^31."""
    lanes, current_mode = T.lanes_of(x), T.int32(4)
    zero, mask = T.broadcast(T.int32(0), lanes), T.const(-1, "int16")
    name = "llvm.x86.avx512.mask.cvtps2dq.512"
    return T.llvm_intrinsic("int32x16", name, x, zero, mask, current_mode)


def _unrolled(first: Expr, last: Expr, step: int, body: Any) -> None:
    """body(n) for n in [first, last), `step` at a time."""
    steps = T.bind("steps", T.truncdiv(last - first, T.int32(step)))
    with T.serial("outer", 0, steps) as outer, T.unroll("inner", step) as inner:
        body(first + outer * step + inner)
    with T.serial("rest", first + steps * step, last) as n:
        body(n)
