"""Few queries against many keys on the CPU: grouped heads share keys, and keys are split over items.

One item is (batch row, key head, up to 16 rows of its group, chunk of keys). A row is a query head of
the group at one position: a block of keys comes from memory once for all of them. With several chunks
each item leaves a normalised partial output and its log-sum-exp, and `combine` joins them in order, so
that the result does not depend on the number of threads.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from attngen.abi import kernel_symbol
from attngen.masks import BlockAnalysis, analyse_group
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu.forward import NO_SCORE, MainKernel
from attngen.schedules.cpu.layout import DECODE_CHUNK, DECODE_ROWS, Isa, decode_layout, decode_tile
from attngen.schedules.cpu.rows import prefetch_row
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import Value, emit
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LN2, LOG2E
from attngen.spec import AttentionSpec


def decode_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that attends DECODE_ROWS rows of a group to one chunk of keys an item."""
    with T.function(kernel_symbol(kernel)) as result:
        _Decode(spec, decode_tile(isa), isa, Frame(program, kernel), listed=False).items()
    return result[0]


OUT_ACCUMULATORS = 16
"""Vectors of o in registers while v streams by, of 1, 2 or OUT_ROWS rows."""
OUT_ROWS = 4


class _Decode(MainKernel):
    """Lanes along head_dim for q·k, along the keys for the softmax, along head_dim_v for p·v."""

    def items(self) -> None:
        f = self.frame
        self.place = decode_layout(self.spec, self.isa)
        with T.serial("item", f.begin, f.end) as item:
            chunks = T.maximum(_ceildiv(f.size("seq_kv"), DECODE_CHUNK), T.int32(1))
            chunks = T.bind("chunks", chunks)
            group = T.bind("group", T.truncdiv(f.size("hq"), f.size("hkv")))
            total = T.bind("group_rows", group * f.size("seq_q"))
            parts = T.bind("parts", _ceildiv(total, DECODE_ROWS))
            rest = T.bind("rest", T.truncdiv(item, chunks))
            self.chunk = T.bind("chunk", item - rest * chunks)
            head = T.bind("bkv", T.truncdiv(rest, parts))
            self.first_row = T.bind("first_row", (rest - head * parts) * DECODE_ROWS)
            self.rows = T.bind("rows", T.minimum(total - self.first_row, T.int32(DECODE_ROWS)))
            self.b = T.bind("b", T.truncdiv(head, f.size("hkv")))
            self.kv_head = T.bind("kv_head", head - self.b * f.size("hkv"))
            self.h = T.bind("h", self.kv_head * group)
            self.row = Row(
                f, self.spec, vector.VectorFunctions(self.isa), self.tensors, self.b, self.h
            )
            self.seq_q, self.seq_kv = self.row.seq_q, self.row.seq_kv
            self.q0, self.q1 = T.int32(0), T.bind("q_last", self.seq_q - 1)
            self.k_base = self._head_offset("k", self.kv_head, "hkv")
            self.v_base = self._head_offset("v", self.kv_head, "hkv")
            self._pack()
            self._key_blocks()
            T.branch(T.compare("==", chunks, T.int32(1)), self._direct, self._partial)

    def _query(self, row: Expr) -> tuple[Expr, Expr]:
        """Head and position of the item's row."""
        in_group = T.bind("in_group", self.first_row + row)
        head = T.bind("of_group", T.truncdiv(in_group, self.frame.size("seq_q")))
        position = in_group - head * self.frame.size("seq_q")
        return T.bind("head", self.h + head), T.bind("q_row", position)

    def _pack(self) -> None:
        """Scale the queries into scratch, padded with zeros; clear the accumulators."""
        place, scratch, spec = self.place, self.frame.scratch, self.spec
        factor = T.bind("factor", self.frame.scalar("scale") * T.float32(self.unit))
        with T.block("q_pack"), T.serial("row", 0, self.rows) as row:
            start = self.row_offset("q", *self._query(row))
            with eights(spec.head_dim) as d:
                loaded = self.frame.buffer("q").load(start + T.int64(d), 8)
                element = vector.to_float32(loaded, spec.dtype) * T.broadcast(factor, 8)
                scratch.store(row * place.depth + d, element, 8)
            with T.serial("d", spec.head_dim, place.depth) as d:
                scratch.store(row * place.depth + d, T.float32(0.0))
            with eights(spec.head_dim_v) as d:
                at = place.out + row * spec.head_dim_v + d
                scratch.store(at, T.broadcast(T.float32(0.0), 8), 8)
            scratch.store(place.row_max + row, T.float32(NO_SCORE))
            scratch.store(place.row_sum + row, T.float32(0.0))

    # ------------------------------------------------------------------------------ key blocks
    def _analysis(self, rows: int) -> BlockAnalysis:
        return analyse_group(self.mask, DECODE_ROWS, self.tile.block_k)

    def _block_range(self, begin: Expr, end: Expr) -> tuple[Expr, Expr]:
        size = DECODE_CHUNK // self.tile.block_k
        first = T.bind("chunk_first", T.maximum(begin, self.chunk * size))
        return first, T.bind(
            "chunk_last", T.maximum(T.minimum(end, (self.chunk + 1) * size), first)
        )

    def _key_block(self, k0: Expr, listed_full: Expr | None) -> None:
        self.k0 = k0
        self.keys = T.bind("keys", T.minimum(self.seq_kv - k0, T.int32(self.tile.block_k)))
        must = self._condition(self._analysis(DECODE_ROWS).must, self.q0, self.q1, k0)
        whole = T.compare("==", self.keys, T.int32(self.tile.block_k))
        T.branch(
            T.logical_and(whole, must),
            lambda: self._rows_of_scores(masked=False),
            lambda: self._rows_of_scores(masked=True),
        )
        self._weighted_values()

    def _rows_of_scores(self, masked: bool) -> None:
        """Scores and weights of all rows; two at a time where converting their keys costs something."""
        lanes = self.isa.lanes
        steps = _ceildiv(self.keys, lanes) if masked else T.int32(self.tile.block_k // lanes)
        steps = T.bind("steps", steps)

        def singly() -> None:
            with T.serial("row", 0, self.rows) as row:
                self._scores_of([row], steps, masked)

        def pairs() -> None:
            with T.serial("pair", 0, _ceildiv(self.rows, 2)) as pair:
                first = T.bind("row", pair * 2)
                # a second row beyond the last holds whatever the scratch does, and nobody reads it
                self._scores_of([first, first + 1], steps, masked)

        if self.spec.dtype == "float32":
            singly()
        else:
            T.branch(self.rows < 2, singly, pairs)

    def _scores_of(self, rows: list[Expr], steps: Expr, masked: bool) -> None:
        """Scores of one or two rows in scratch, turned into weights."""
        place, lanes, scratch = self.place, self.isa.lanes, self.frame.scratch
        queries = [self._query(row) for row in rows]
        scores = [T.bind("s_row", place.scores + row * self.tile.block_k) for row in rows]
        tops = [T.registers("top", lanes) for _ in rows]
        for top in tops:
            top.store(0, self.constant(NO_SCORE), lanes)
        with T.serial("step", 0, steps) as step:
            # the rows share the work: a core has few fill buffers
            shares = (rows[0] * lanes, T.minimum((rows[0] + len(rows)) * lanes, self.rows * lanes))
            with T.serial("t", *(T.truncdiv(share, self.rows) for share in shares)) as t:
                self._prefetch("v", self.v_base, step * lanes + t, self.spec.head_dim_v)
            with T.block("s_gemm"):
                products = self._dot_products(
                    [row * place.depth for row in rows], step * lanes, masked
                )
            with T.block("s_mod"):
                base = T.bind("k_lane", self.k0 + step * lanes)
                keys = Value(T.bind("k_vec", T.ramp(base, lanes)), "int", lanes, aligned_base=base)
                for (head, position), x, at, top in zip(
                    queries, products, scores, tops, strict=True
                ):
                    symbols = {
                        "h": Value(head, "int"),
                        "q": Value(position, "int"),
                        "k": keys,
                    }
                    x = self._meaning(x, symbols, masked, {})
                    scratch.store(at + step * lanes, x, lanes)
                    top.store(0, T.maximum(top.load(0, lanes), x), lanes)
        with T.block("softmax"):
            for row, at, top in zip(rows, scores, tops, strict=True):
                self._softmax(row, at, steps, top)

    def _prefetch(self, name: str, base: Expr, key: Expr, width: int) -> None:
        """Fetch the row of a key counted from this block's first: while one block is worked on, the memory
        brings the next one, which it would not by itself."""
        start = base + T.int64(self.k0 + key) * self.frame.stride(name, "seq_kv")
        prefetch_row(self.frame.buffer(name), self.spec.dtype, start, width)

    def _dot_products(self, queries: list[Expr], first: Expr, masked: bool) -> list[Expr]:
        """For each of one or two packed queries the products with `lanes` keys from `first`, in order.

        All of them keep as many sums in registers as a vector has lanes: two queries take half the keys
        at a time and share what it costs to load and convert them.
        """
        lanes = self.isa.lanes
        keys = lanes // len(queries)
        sums = [
            self._partial_products(queries, first + part * keys, keys, masked)
            for part in range(len(queries))
        ]
        if len(queries) == 1:
            return sums
        halves = [[*range(h, h + keys), *range(lanes + h, lanes + h + keys)] for h in (0, keys)]
        return [T.bind("s", T.shuffle(sums, half)) for half in halves]

    def _partial_products(self, queries: list[Expr], first: Expr, keys: int, masked: bool) -> Expr:
        """A vector of the products with `keys` keys from `first`, one query after the other."""
        lanes, scratch, spec = self.isa.lanes, self.frame.scratch, self.spec
        source, stride = self.frame.buffer("k"), self.frame.stride("k", "seq_kv")
        acc, offsets = T.registers("s_acc", lanes * lanes), T.registers("k_rows", keys, "int64")
        with T.unroll("t", keys) as t:
            key = T.minimum(first + t, self.keys - 1) if masked else first + t
            offsets.store(t, self.k_base + T.int64(self.k0 + key) * stride)
        with T.unroll("t", lanes) as t:
            acc.store(t * lanes, self.constant(0.0), lanes)

        def accumulate(d: Expr, width: int) -> None:
            packed = [T.bind("q_vec", scratch.load(query + d, lanes)) for query in queries]
            with T.unroll("t", keys) as t:
                loaded = source.load(offsets.load(t) + T.int64(d), width)
                part = T.bind("k_part", vector.to_float32(loaded, spec.dtype))
                for n, query in enumerate(packed):
                    at = (n * keys + t) * lanes
                    product = query * vector.padded(part, lanes)
                    acc.store(at, acc.load(at, lanes) + product, lanes)

        with T.serial("d_step", 0, spec.head_dim // lanes) as step:
            accumulate(step * lanes, lanes)
        if rest := spec.head_dim % lanes:
            accumulate(T.int32(spec.head_dim - rest), rest)
        sums = [acc.load(t * lanes, lanes) for t in range(lanes)]
        return T.bind("sums", vector.transposed_sum(sums))

    def _softmax(self, row: Expr, scores: Expr, steps: Expr, top: T.Buffer) -> None:
        """Turn a row of scores into weights; update its maximum and sum."""
        place, lanes, scratch = self.place, self.isa.lanes, self.frame.scratch
        before = T.bind("m_old", scratch.load(place.row_max + row))
        after = T.bind("m_new", T.maximum(before, vector.fold_lanes(top.load(0, lanes), T.maximum)))
        alpha = T.bind("alpha", vector.exp2(before - after, self.isa))
        total = T.registers("total", lanes)
        total.store(0, self.constant(0.0), lanes)
        with T.serial("step", 0, steps) as step:
            at = scores + step * lanes
            p = vector.exp2(scratch.load(at, lanes) - T.broadcast(after, lanes), self.isa)
            scratch.store(at, p, lanes)
            total.store(0, total.load(0, lanes) + p, lanes)
        added = vector.fold_lanes(total.load(0, lanes), lambda a, b: a + b)
        scratch.store(place.row_sum + row, scratch.load(place.row_sum + row) * alpha + added)
        scratch.store(place.row_max + row, after)
        scratch.store(place.rescale + row, alpha)

    def _weighted_values(self) -> None:
        """o = alpha·o + p·v: each row of v is loaded once for several rows of p."""
        place, scratch, width = self.place, self.frame.scratch, self.spec.head_dim_v
        lanes = next(n for n in (self.isa.lanes, 8, 4) if width % n == 0)
        vectors = width // lanes
        source, stride = self.frame.buffer("v"), self.frame.stride("v", "seq_kv")

        def product(rows: int) -> None:
            wanted = min(vectors, 8, OUT_ACCUMULATORS // rows)
            columns = next(n for n in range(wanted, 0, -1) if vectors % n == 0)
            # rows divide DECODE_ROWS: whole blocks of them never leave the scratch
            blocks = _ceildiv(self.rows, rows)
            with (
                T.serial("part", 0, blocks) as part,
                T.serial("slab", 0, vectors // columns) as slab,
            ):
                row = T.bind("row", part * rows)
                first = T.bind("first_column", slab * (columns * lanes))
                acc = T.registers("o_acc", rows * columns * lanes)
                with T.unroll("i", rows * columns) as i:
                    acc.store(i * lanes, T.broadcast(T.float32(0.0), lanes), lanes)
                with T.serial("key", 0, self.keys) as key:
                    with T.when(T.compare("==", part + slab, T.int32(0))):
                        self._prefetch(
                            "k", self.k_base, key + self.tile.block_k, self.spec.head_dim
                        )
                    at = self.v_base + T.int64(self.k0 + key) * stride + T.int64(first)
                    at = T.bind("v_row", at)
                    with T.unroll("c", columns) as c:
                        loaded = source.load(at + T.int64(c * lanes), lanes)
                        value = T.bind("v_vec", vector.to_float32(loaded, self.spec.dtype))
                        with T.unroll("r", rows) as r:
                            p = scratch.load(place.scores + (row + r) * self.tile.block_k + key)
                            i = (r * columns + c) * lanes
                            acc.store(i, acc.load(i, lanes) + T.broadcast(p, lanes) * value, lanes)
                with T.unroll("r", rows) as r:
                    factor = T.broadcast(scratch.load(place.rescale + row + r), lanes)
                    with T.unroll("c", columns) as c:
                        at = place.out + (row + r) * width + first + c * lanes
                        total = scratch.load(at, lanes) * factor
                        total = total + acc.load((r * columns + c) * lanes, lanes)
                        scratch.store(at, total, lanes)

        with T.block("o_gemm"):
            T.branch(
                self.rows < 3,
                lambda: T.branch(self.rows < 2, lambda: product(1), lambda: product(2)),
                lambda: product(OUT_ROWS),
            )

    # ------------------------------------------------------------------------------ results
    def _statistics(
        self, row: Expr, head: Expr, position: Expr, with_sink: bool
    ) -> tuple[Expr, Expr]:
        """The factor of a row's output and its log-sum-exp."""
        scratch, one = self.frame.scratch, T.float32(1.0)
        total = T.bind("l", scratch.load(self.place.row_sum + row))
        top = T.bind("m", scratch.load(self.place.row_max + row))
        factor = one / T.select(T.compare("==", total, T.float32(0.0)), one, total)
        if with_sink and self.spec.variant.sink is not None:
            ops = self.row.ops(h=Value(head, "int"), q=Value(position, "int"))
            sink = T.bind("sink", emit(self.spec.variant.sink.expr, ops).expr * T.float32(LOG2E))
            raised = T.bind("m_sink", T.maximum(top, sink))
            shrink = T.bind("shrink", vector.exp2(top - raised, self.isa))
            total = T.bind("l_sink", total * shrink + vector.exp2(sink - raised, self.isa))
            factor, top = shrink / total, raised
        lse = (top + vector.log2(total)) * T.float32(LN2)
        return T.bind("factor", factor), T.bind("lse_value", lse)

    def _direct(self) -> None:
        """The only chunk: write the outputs."""
        f, spec = self.frame, self.spec
        with T.block("epilogue"), T.serial("row", 0, self.rows) as row:
            head, position = self._query(row)
            factor, lse = self._statistics(row, head, position, with_sink=True)
            exists = position < self.seq_q  # with run-time lengths, rows beyond give 0 and −inf
            start = self.row_offset("out", head, position)
            with eights(spec.head_dim_v) as d:
                element = f.scratch.load(self.place.out + row * spec.head_dim_v + d, 8)
                element = element * T.broadcast(factor, 8)
                element = T.select(T.broadcast(exists, 8), element, T.broadcast(T.float32(0.0), 8))
                stored = vector.from_float32(element, spec.dtype)
                f.buffer("out").store(start + T.int64(d), stored, 8)
            with T.when(f.given("lse")):
                value = T.select(exists, lse, T.float32(float("-inf")))
                f.buffer("lse").store(self.row_offset("lse", head, position), value)

    def _partial(self) -> None:
        """Leave the chunk's normalised output and log-sum-exp to `combine`."""
        f, width = self.frame, self.spec.head_dim_v
        out, lse = f.tensor("partial_out"), f.tensor("partial_lse")
        with T.block("epilogue"), T.serial("row", 0, self.rows) as row:
            head, position = self._query(row)
            factor, value = self._statistics(row, head, position, with_sink=False)
            where = (T.int64(self.b), T.int64(head), T.int64(position), T.int64(self.chunk))
            start = T.bind("partial_row", _offset(where, out.strides))
            with eights(width) as d:
                element = f.scratch.load(self.place.out + row * width + d, 8)
                out.buffer.store(start + T.int64(d), element * T.broadcast(factor, 8), 8)
            lse.buffer.store(_offset(where, lse.strides), value)


@contextmanager
def eights(width: int) -> Iterator[Expr]:
    """The columns 0, 8, … of a row: every head size is a multiple of 8."""
    with T.serial("d8", 0, width // 8) as d:
        yield d * 8


def combine_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc that joins the chunks of a row: out = Σ 2^(lse_c − m)·out_c / Σ 2^(lse_c − m)."""
    lanes = min(isa.lanes, 8)  # divides every head_dim
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        out, lse = f.tensor("partial_out"), f.tensor("partial_lse")
        tensors = {a.name: f.tensor(a.name) for a in _sink_arguments(spec, program)}
        with T.serial("item", f.begin, f.end) as item:
            chunks = T.bind("chunks", _ceildiv(f.size("seq_kv"), DECODE_CHUNK))
            head = T.bind("bh", T.truncdiv(item, f.size("seq_q")))
            q = T.bind("q_row", item - head * f.size("seq_q"))
            b = T.bind("b", T.truncdiv(head, f.size("hq")))
            h = T.bind("h", head - b * f.size("hq"))
            row = Row(f, spec, vector.VectorFunctions(isa), tensors, b, h)
            where = (T.int64(b), T.int64(h), T.int64(q))
            lse_row = T.bind("lse_row", _offset(where, lse.strides))
            out_row = T.bind("out_row", _offset(where, out.strides))
            top = T.Cell("top", T.float32(-1e30), "float32")
            sink = None
            if spec.variant.sink is not None:
                logit = emit(spec.variant.sink.expr, row.ops(q=Value(q, "int"))).expr
                sink = T.bind("sink", logit)
                top.set(T.maximum(top.get(), sink))
            with T.serial("chunk", 0, chunks) as c:
                top.set(T.maximum(top.get(), lse.buffer.load(lse_row + T.int64(c))))
            total = T.Cell("total", T.float32(0.0), "float32")

            def weight(value: Expr) -> Expr:
                return vector.exp2((value - top.get()) * T.float32(LOG2E), isa)

            if sink is not None:
                total.set(weight(sink))
            with T.serial("chunk", 0, chunks) as c:
                w = T.bind("w", weight(lse.buffer.load(lse_row + T.int64(c))))
                lse.buffer.store(lse_row + T.int64(c), w)  # from here on the row holds weights
                total.set(total.get() + w)
            nothing = T.compare("==", total.get(), T.float32(0.0))
            inverse = T.bind(
                "inverse", T.float32(1.0) / T.select(nothing, T.float32(1.0), total.get())
            )
            exists = q < row.seq_q
            scale = T.bind("scale", T.select(exists, inverse, T.float32(0.0)))
            strides = (f.stride("out", "b"), f.stride("out", "hq"), f.stride("out", "seq_q"))
            start = T.bind("start", _offset(where, strides))
            with T.block("combine"), T.serial("d", 0, spec.head_dim_v // lanes) as d:
                acc = T.registers("acc", lanes)
                acc.store(0, T.broadcast(T.float32(0.0), lanes), lanes)
                with T.serial("chunk", 0, chunks) as c:
                    at = out_row + T.int64(c) * out.strides[3] + T.int64(d * lanes)
                    part = out.buffer.load(at, lanes)
                    w = T.broadcast(lse.buffer.load(lse_row + T.int64(c)), lanes)
                    acc.store(0, acc.load(0, lanes) + part * w, lanes)
                value = acc.load(0, lanes) * T.broadcast(scale, lanes)
                stored = vector.from_float32(value, spec.dtype)
                f.buffer("out").store(start + T.int64(d * lanes), stored, lanes)
            with T.when(f.given("lse")):
                value = top.get() + vector.log2(total.get()) * T.float32(LN2)
                value = T.select(exists, value, T.float32(float("-inf")))
                strides = (f.stride("lse", "b"), f.stride("lse", "hq"), f.stride("lse", "seq_q"))
                f.buffer("lse").store(_offset(where, strides), value)
    return result[0]


def _sink_arguments(spec: AttentionSpec, program: Program) -> list[Any]:
    names = {a.name for a in spec.variant.sink.aux} if spec.variant.sink is not None else set()
    return [a for a in program.arguments if a.name in names]


def _ceildiv(a: Expr, b: int) -> Expr:
    return T.truncdiv(a + (b - 1), T.int32(b))


def _offset(indices: tuple[Expr, ...], strides: tuple[Expr, ...]) -> Expr:
    result: Expr = T.int64(0)
    for index, stride in zip(indices, strides[: len(indices)], strict=True):
        result = result + index * stride
    return result
