"""The backward pass of the CPU family.

FlashAttention-2 (2307.08691) with keys outside: a work item of `grad_main` owns a chunk of the keys of a
head, goes through the sub-blocks of queries that see each of its key blocks, for every query head of the
group, and computes weights and gradients of scores once for all results:

    dV += Pᵀ·dO    dK += dXᵀ·Q    dQᵀ += Kᵀ·dX     with dX = P∘(dO·Vᵀ − delta)·∂score/∂x

Sᵀ and dPᵀ are the forward kernel's products with queries along the lanes; dK and dV take lanes along
head_dim, where rows of q and d_out lie as they are. Gradients of keys are complete when an item ends; those
of queries add up in a workspace with a part for each chunk, which `grad_queries` sums in order: no atomics,
the same bits whatever the threads. Before both, `grad_delta` makes delta = Σ out∘d_out − d_lse of each row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.expr import SCORE, K, fold
from attngen.gradients import derivatives
from attngen.masks import query_bounds
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.aux_gradients import factor_workspace
from attngen.schedules.cpu import element_sums
from attngen.schedules.cpu import rows as cpu_rows
from attngen.schedules.cpu import terms as cpu_terms
from attngen.schedules.cpu.backward_layout import (
    D_QUERIES,
    backward_layout,
    plan_derivatives,
)
from attngen.schedules.cpu.forward import DEPTH_UNROLL, MainKernel
from attngen.schedules.cpu.layout import Isa
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import TirOps, Value, over_log2
from attngen.schedules.program import PLANS
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

MOST_COLUMNS, MOST_PAIR_COLUMNS = 2, 4
"""Vectors of columns that sums for keys take at a time: with three LLVM spills, and is a third slower. Of
pairs, whose products have a longer latency, there are fewer keys and no spills."""
Element = Callable[[Expr, Expr, Expr], Expr]
"""Of a key, a group of columns and a column of it."""


def backward_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of `grad_main`."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), PLANS[1] in kernel.arguments
        BackwardKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class BackwardKernel(MainKernel):
    """Emits `grad_main`; packing, products and the meaning of scores are the forward kernel's."""

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        super().__init__(spec, tile, isa, frame, listed)
        self.more = backward_layout(spec, tile, isa)
        self.layout = self.more.forward
        self.slots, self.sums = plan_derivatives(spec)
        self.query_bounds = query_bounds(self.mask, tile.inner_q, tile.block_k)
        self.by_score = self.in_unit(derivatives(spec).score)

    def in_unit(self, derivative: sympy.Expr) -> sympy.Expr:
        """A derivative over the dot products as this kernel has them."""
        return derivative if self.unit == 1.0 else over_log2(derivative)

    # ------------------------------------------------------------------------------ one item
    def items(self) -> None:
        f = self.frame
        chunks = f.size("key_chunks")
        with f.items() as item:
            group = T.bind("class", T.truncdiv(item, chunks))
            self.chunk = T.bind("chunk", item - group * chunks)
            step_b, step_h = f.size("b_classes"), f.size("h_classes")
            first_b = T.bind("first_b", T.truncdiv(group, step_h))
            first_h = T.bind("first_h", group - first_b * step_h)
            blocks = T.truncdiv(f.size("key_blocks") + (chunks - 1), chunks)
            first = T.bind("first_block", self.chunk * blocks)
            last = T.bind("last_block", T.minimum(first + blocks, f.size("key_blocks")))
            count_b, count_h = (
                T.truncdiv(size - start + (step - 1), step)
                for size, start, step in (
                    (f.size("b"), first_b, step_b),
                    (f.size("hkv"), first_h, step_h),
                )
            )
            with T.serial("n_b", 0, count_b) as n_b, T.serial("n_h", 0, count_h) as n_h:
                self.b = T.bind("b", first_b + n_b * step_b)
                self.kv_head = T.bind("kv_head", first_h + n_h * step_h)
                self._locate_keys()
                self.group = T.bind("group", T.truncdiv(f.size("hq"), f.size("hkv")))
                self._clear_queries()
                with T.serial("k_block", first, last) as k_block:
                    self._own(k_block)

    def _own(self, k_block: Expr) -> None:
        """The gradients of one key block."""
        f, more, size = self.frame, self.more, self.tile.block_k
        self._enter_head(T.int32(0))
        self.k0 = T.bind("k_first", k_block * size)
        self.keys = T.bind("keys", T.minimum(self.seq_kv - self.k0, T.int32(size)))
        self._clear(more.d_keys, size * (more.width + more.width_v))
        with T.when(self.keys > 0):
            self._pack_keys()
            with T.serial("in_group", 0, self.group) as member:
                self._enter_head(member)
                self._meet_queries()
        scale, spec = f.scalar("scale"), self.spec
        self._store_keys("d_k", more.d_keys, more.width, spec.head_dim, scale)
        self._store_keys("d_v", more.d_values, more.width_v, spec.head_dim_v, None)

    def _clear_queries(self) -> None:
        """This item's part of the gradients of queries, of all heads of the group."""
        sums, lanes = self.frame.tensor(D_QUERIES), self.isa.lanes
        step_b, step_h, step_chunk = sums.strides[:3]
        count = T.int64(1)
        for size in sums.sizes[3:]:
            count = count * T.int64(size)
        with T.serial("in_group", 0, self.group) as member:
            head = T.int64(self.kv_head * self.group + member)
            start = T.int64(self.b) * step_b + head * step_h + T.int64(self.chunk) * step_chunk
            start = T.bind("d_q_part", start)
            with T.serial("n", 0, T.truncdiv(count, T.int64(lanes))) as n:
                sums.buffer.store(start + n * lanes, self.constant(0.0), lanes)

    def _enter_head(self, member: Expr) -> None:
        self.h = T.bind("h", self.kv_head * self.group + member)
        functions = vector.VectorFunctions(self.isa)
        self.row = Row(self.frame, self.spec, functions, self.tensors, self.b, self.h)
        self.seq_q, self.seq_kv = self.row.seq_q, self.row.seq_kv

    def _clear(self, start: int, count: int) -> None:
        lanes = self.isa.lanes
        with T.serial("n", 0, count // lanes) as n:
            self.frame.scratch.store(start + n * lanes, self.constant(0.0), lanes)

    def _store_keys(
        self, name: str, start: int, step: int, width: int, factor: Expr | None
    ) -> None:
        """Write the rows of a gradient of keys, `step` apart, times `factor`; zero beyond a length by now."""
        f, lanes = self.frame, 8  # divides every head_dim
        base = self._head_offset(name, self.kv_head, "hkv")
        rows = T.minimum(f.size("seq_kv") - self.k0, T.int32(self.tile.block_k))
        with T.block("epilogue"), T.serial("row", 0, rows) as row:
            at = T.bind(f"{name}_row", base + T.int64(self.k0 + row) * f.stride(name, "seq_kv"))
            with T.serial("d", 0, width // lanes) as d:
                element = f.scratch.load(start + row * step + d * lanes, lanes)
                if factor is not None:
                    element = element * T.broadcast(factor, lanes)
                stored = vector.from_float32(T.bind("element", element), self.spec.dtype)
                f.buffer(name).store(at + T.int64(d * lanes), stored, lanes)

    # ------------------------------------------------------------------------------ queries
    def _meet_queries(self) -> None:
        """All sub-blocks of this head's queries that see the key block."""
        more, inner_q = self.more, self.tile.inner_q
        for n, rank in enumerate(more.ranks):
            self._clear(more.d_factor(n), self.tile.block_k * more.padded(rank))
        element_sums.start(self)
        if self.listed:
            self._listed_queries()
        else:
            k1 = T.minimum(self.k0 + self.tile.block_k, self.seq_kv) - 1
            bounds = [self.row.uniform(e, k0=self.k0, k1=k1) for e in self.query_bounds]
            begin = T.maximum(bounds[0], T.int32(0))
            end = T.maximum(T.minimum(bounds[1], self.seq_q), T.int32(0))
            first = T.bind("first_sub", T.truncdiv(begin, T.int32(inner_q)))
            last = T.bind("last_sub", T.truncdiv(end + (inner_q - 1), T.int32(inner_q)))
            with T.serial("sub", first, last) as sub:
                self._meet(sub, None)
        for n, factors in enumerate(self.spec.factors):
            self._store_key_factor(n, factors.phi_k.name, factors.rank)
        element_sums.finish(self)

    def _listed_queries(self) -> None:
        plan = self.frame.tensor(PLANS[1])
        b, h, k, _ = plan.strides
        block = T.truncdiv(self.k0, T.int32(self.tile.block_k))
        row = T.int64(self.b) * b + T.int64(self.h) * h + T.int64(block) * k
        row = T.bind("plan_row", row)
        with T.serial("n", 0, T.bind("listed", plan.buffer.load(row))) as n:
            entry = T.bind("entry", plan.buffer.load(row + T.int64(n) + T.int64(1)))
            self._meet(T.bind("sub", entry >> 1), T.compare("==", entry & 1, T.int32(0)))

    def _meet(self, sub: Expr, listed_full: Expr | None) -> None:
        """One sub-block of queries against the key block; `listed_full` is the plan's word on the mask."""
        inner_q = self.tile.inner_q
        self.sub_block = sub
        self.q0 = q0 = T.bind("q_first", sub * inner_q)
        self.q1 = q1 = T.bind("q_last", T.minimum(q0 + inner_q, self.seq_q) - 1)
        inner = self._analysis(inner_q)
        if listed_full is not None:
            self._tile_gradients(listed_full)
            return
        with T.when(self._condition(inner.may, q0, q1, self.k0)):
            self._tile_gradients(self._condition(inner.must, q0, q1, self.k0))

    def packed_row(self, sub: Expr, row: Expr) -> Expr:
        """The query in row `row`; rows beyond the row's own last one repeat it."""
        return T.bind("q_row", T.minimum(self.q0 + row, self.seq_q - 1))

    def _tile_gradients(self, must: Expr) -> None:
        lay, inner = self.layout, self._analysis(self.tile.inner_q)
        self.sub, self.columns = T.int32(0), T.int32(0)
        self.rows = T.bind("q_rows", self.q1 - self.q0 + 1)
        whole = T.compare("==", self.keys, T.int32(self.tile.block_k))
        full = T.bind("full", T.cast("int32", T.logical_and(whole, must)))
        full = T.compare("!=", full, T.int32(0))
        self._pack()
        cpu_terms.distance_tables(self)
        self.pair_tiles = [
            (element, cpu_terms.transpose_tile(self, number, element, self.q0))
            for number, element in enumerate(self.spec.pair_gathers)
        ]
        begin, end = self._visible_keys(self.q0, self.q1, inner, full)
        self.weights_at, self.gradients_at = T.int32(lay.scores), T.int32(self.more.d_scores)
        element_sums.start_tile(self)
        T.branch(
            full,
            lambda: self._differentiate(T.int32(0), T.int32(self.tile.block_k), masked=False),
            lambda: self._differentiate(begin, end, masked=True),
        )
        element_sums.finish_tile(self, begin, end)
        self._add_to_keys(begin, end)
        self._add_to_queries(begin, end)

    # ------------------------------------------------------------------------------ what a tile reads
    def _pack(self) -> None:
        """Rows of q, d_out and factors along the lanes, what else a row has, and 16-bit rows unpacked."""
        self._pack_queries(T.int32(0))
        cpu_terms.pack_factors(self, T.int32(0))
        self._pack_gradients()
        if self.softmax:
            self._load_statistics()
        else:
            self._drop_absent_rows()
        self._pack_rows()
        for n, factors in enumerate(self.spec.factors):
            self._factor_rows(n, factors.phi_q.name, factors.rank)

    def _load_statistics(self) -> None:
        """Log-sum-exps in log2 units, 0 of rows without keys; infinity, for weights of 0, of absent rows."""
        f, lay = self.frame, self.layout
        with T.block("statistics"), T.serial("row", 0, lay.inner_q) as row:
            q_row = self.packed_row(T.int32(0), row)
            exists = row < self.rows
            lse = T.bind("lse", f.buffer("lse").load(self.row_offset("lse", self.h, q_row)))
            none = T.compare("==", lse, T.float32(float("-inf")))
            offset = T.select(none, T.float32(0.0), lse * T.float32(LOG2E))
            absent = T.select(exists, offset, T.float32(float("inf")))
            f.scratch.store(lay.row_max + row, absent)
            delta = f.buffer("delta").load(self.row_offset("delta", self.h, q_row))
            f.scratch.store(lay.row_sum + row, T.select(exists, delta, T.float32(0.0)))

    def _drop_absent_rows(self) -> None:
        """Zero the packed rows of d_out that repeat the last one."""
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch
        with T.when(self.rows < lay.inner_q), T.unroll("j", self.vectors) as j:
            exists = T.ramp(self.lane(j), lanes) < T.broadcast(self.rows, lanes)
            with T.serial("d", 0, self.more.packed_out) as d:
                at = lay.out + d * lay.inner_q + self.lane(j)
                kept = T.select(exists, scratch.load(at, lanes), self.constant(0.0))
                scratch.store(at, kept, lanes)

    def _unpack_rows(self, name: str, target: int, width: int) -> None:
        """Convert the sub-block's 16-bit rows of a tensor along the queries to float32 scratch."""
        lanes = 8  # divides every head_dim
        with T.block(f"{name}_unpack"), T.serial("row", 0, self.rows) as row:
            start = self.row_offset(name, self.h, self.q0 + row)
            with T.serial("d", 0, width // lanes) as d:
                loaded = self.frame.buffer(name).load(start + T.int64(d * lanes), lanes)
                element = vector.to_float32(loaded, self.spec.dtype)
                self.frame.scratch.store(target + row * width + d * lanes, element, lanes)

    def _factor_rows(self, n: int, name: str, rank: int) -> None:
        """Rows of the queries' side of learned factors, with zeros up to whole vectors."""
        target, padded = self.more.factor_rows(n), self.more.padded(rank)
        phi = self.tensors[name]
        self._clear(target, self.layout.inner_q * padded)
        with T.block("q_factors"), T.serial("row", 0, self.rows) as row:
            where = self.factor_row(name, self.q0 + row)
            with T.serial("r", 0, rank) as r:
                loaded = phi.buffer.load(where + T.int64(r) * phi.strides[3])
                element = vector.to_float32(loaded, phi.dtype)
                self.frame.scratch.store(target + row * padded + r, element)

    def _prefetch_keys(self, step: Expr, steps: int) -> None:
        """The key block stays; what comes next are queries, which were packed a moment ago."""

    # ------------------------------------------------------------------------------ one tile's scores
    def _differentiate(self, first: Expr, last: Expr, masked: bool) -> None:
        """Weights and gradients of the dot products of the keys [first, last)."""
        groups = (T.truncdiv(key, T.int32(self.tile.inner_k)) for key in (first, last))
        with T.serial("i", *groups) as i:
            self._differentiate_keys(T.bind("key_row", i * self.tile.inner_k), masked)

    def _differentiate_keys(self, row: Expr, masked: bool) -> None:
        """Those of the inner_k keys from `row`."""
        lay, inner_k, lanes, scratch = (
            self.layout,
            self.tile.inner_k,
            self.isa.lanes,
            self.frame.scratch,
        )
        tile_row = T.bind("tile_row", row * lay.inner_q)
        weights = T.bind("s_row", self.weights_at + tile_row)
        gradients = T.bind("d_row", self.gradients_at + tile_row)
        acc = T.registers("s_acc", inner_k * lay.inner_q)
        self._products(acc, weights, row, masked)
        self._add_learned_factors(acc, row, masked)
        with T.block("s_mod"), T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
            at = r * lay.inner_q + self.lane(j)
            x = T.bind("s", acc.load(at, lanes))
            p = self._weight(x, row + r, j, masked, tile_row + at)
            scratch.store(weights + at, p, lanes)
        self._value_products(acc, gradients, row, masked)
        with T.block("s_grad"), T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
            at = r * lay.inner_q + self.lane(j)
            slope = self._slope(scratch.load(weights + at, lanes), acc.load(at, lanes), j)
            acc.store(at, slope, lanes)
            by_score = self._derivative(self.by_score, self.slots.score, row + r, j, tile_row + at)
            scratch.store(gradients + at, self.chained(slope, by_score, self.by_score), lanes)
        element_sums.add(self, acc, row, tile_row)

    def ops_at(self, key_row: Expr, j: Expr, score: Expr | None = None) -> TirOps:
        """The meaning of expressions for one key and vector j of queries."""
        lanes = self.isa.lanes
        base = T.bind("q_lane", self.q0 + self.lane(j))
        more = {} if score is None else {"score": Value(score, "float", lanes)}
        return self.row.ops(
            k=Value(T.bind("k_pos", self.k0 + key_row), "int"),
            q=Value(T.bind("q_vec", T.ramp(base, lanes)), "int", lanes, aligned_base=base),
            **more,
        )

    def _weight(self, x: Expr, key_row: Expr, j: Expr, masked: bool, at: Expr) -> Expr:
        """The weights of a vector of dot products; derivatives that depend on these go to their slots."""
        lanes = self.isa.lanes
        ops = self.ops_at(key_row, j, x)
        memo: dict[Any, Value] = dict(cpu_terms.known_elements(self, T.int32(0), key_row, j))
        score = x
        if self.score != SCORE:
            score = ops.widen(fold(self.score, ops, memo), lanes)
        for n, expr in enumerate(self.slots.exprs):
            value = ops.widen(fold(self.in_unit(expr), ops, memo), lanes)
            self.frame.scratch.store(self.more.slot(n) + at, value, lanes)
        if masked:
            score = self._masked(score, ops, ops.symbol(K))
        if self.softmax:
            offset = self.frame.scratch.load(self.layout.row_max + self.lane(j), lanes)
            return vector.exp2(score - offset, self.isa, self.exp2_coefficients)
        return self._probability(score, T.registers("unused", 1), j)

    def _slope(self, p: Expr, dp: Expr, j: Expr) -> Expr:
        """The gradient of a vector of scores."""
        lanes, zero = self.isa.lanes, self.constant(0.0)
        if self.softmax:
            delta = self.frame.scratch.load(self.layout.row_sum + self.lane(j), lanes)
            return T.bind("slope", p * (dp - delta))
        if self.spec.variant.normalizer == "sigmoid":
            return T.bind("slope", (p - p * p) * dp)
        return T.bind("slope", T.select(p > zero, dp, zero))

    def _derivative(
        self, expr: sympy.Expr, slot: int | None, key_row: Expr, j: Expr, at: Expr
    ) -> Expr:
        """A derivative of a vector of scores; one that depends on them is in its slot."""
        lanes = self.isa.lanes
        if slot is not None:
            return self.frame.scratch.load(self.more.slot(slot) + at, lanes)
        if expr.is_number:
            return self.constant(float(expr))
        ops = self.ops_at(key_row, j)
        known = dict(cpu_terms.known_elements(self, T.int32(0), key_row, j))
        value = fold(expr, ops, known)
        return ops.widen(value if value.kind == "float" else ops.to_float(value), lanes)

    def derivative_of(self, n: int, key_row: Expr, j: Expr, at: Expr) -> Expr:
        """That of the score by the n-th element, for a vector of scores."""
        found = self.sums[n]
        return self._derivative(self.in_unit(found.derivative), found.slot, key_row, j, at)

    def chained(self, slope: Expr, value: Expr, derivative: sympy.Expr) -> Expr:
        """The gradient of a score times a derivative of it.

        A derivative need not be a number where a score is hidden, or where a tile ends: there it is 0.
        """
        if derivative.is_number:
            return slope * value
        zero = self.constant(0.0)
        return T.select(T.compare("==", slope, zero), zero, slope * value)

    # ------------------------------------------------------------------------------ learned factors
    def _add_to_keys(self, begin: Expr, end: Expr) -> None:
        """dV += Pᵀ·dO, dK += dXᵀ·Q and the keys' side of factors, for the keys [begin, end)."""
        more = self.more
        self._key_sums(begin, end)
        with T.block("dk_gemm"):
            for n, rank in enumerate(more.ranks):
                padded, start = more.padded(rank), more.factor_rows(n)

                def row_at(
                    row: Expr, padded: int = padded, start: int = start
                ) -> tuple[T.Buffer, Expr]:
                    return self.frame.scratch, start + row * padded

                self._add_rows(more.d_scores, more.d_factor(n), padded, row_at, begin, end)

    def _add_to_queries(self, begin: Expr, end: Expr) -> None:
        """dQᵀ += Kᵀ·dX and the queries' side of factors, over the keys [begin, end)."""
        parts = self.frame.tensor(D_QUERIES).strides
        index = (self.b, self.h, self.chunk, self.sub_block)
        start: Expr = T.int64(0)
        for at, stride in zip(index, parts, strict=False):
            start = start + T.int64(at) * stride
        start = T.bind("d_q_start", start)
        with T.block("dq_gemm"):
            self._query_sums(start, begin, end)
            column, end = self.more.width, T.bind("last_key", T.minimum(end, self.keys))
            for factors in self.spec.factors:
                name = factors.phi_k.name
                phi = self.tensors[name]

                together = self._together(factors.rank)

                def element(
                    key: Expr, group: Expr, r: Expr, phi: Any = phi, name: str = name,
                    together: int = together,
                ) -> Expr:  # fmt: skip
                    at = self.factor_row(name, self.k0 + key)
                    at = at + T.int64(group * together + r) * phi.strides[3]
                    return vector.to_float32(phi.buffer.load(at), phi.dtype)

                at = start + T.int64(column * self.layout.inner_q)
                self._add_columns(at, factors.rank, element, begin, end)
                column += factors.rank

    # ------------------------------------------------------------------------------ matrix products
    def _pack_gradients(self) -> None:
        """Rows of d_out along the lanes, as `_pack_queries` packs those of q; not scaled."""
        width = self.spec.head_dim_v
        cpu_rows.pack_rows(self, "d_out", T.int32(0), self.layout.out, width)

    def _pack_rows(self) -> None:
        """Rows of q and d_out as the sums for keys read them: as they lie, or unpacked."""
        if self.more.unpacks:
            self._unpack_rows("q", self.more.q_rows, self.spec.head_dim)
            self._unpack_rows("d_out", self.more.out_rows, self.spec.head_dim_v)

    def _value_products(self, acc: T.Buffer, gradients: Expr, row: Expr, masked: bool) -> None:
        """acc = v·d_outᵀ for the inner_k keys from `row`; their gradients will lie at `gradients`."""
        inner_k, lanes = self.tile.inner_k, self.isa.lanes
        values, offset = self._row_source("v")
        clamped = self._clamped(row, masked)
        offsets = T.registers("v_rows", inner_k, "int64")
        with T.block("dp_gemm"):
            with T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
                acc.store(r * self.layout.inner_q + self.lane(j), self.constant(0.0), lanes)
            with T.unroll("r", inner_k) as r:
                offsets.store(r, offset(clamped(r)))
            element = self._element(values, offsets, T.int32(0))
            self._dot(acc, self.spec.head_dim_v, self.layout.columns, element)

    def _key_sums(self, begin: Expr, end: Expr) -> None:
        """dV += Pᵀ·dO and dK += dXᵀ·Q for the keys [begin, end)."""
        more, spec, lay = self.more, self.spec, self.layout
        with T.block("dv_gemm"):
            rows = self._rows_of("d_out", more.out_rows, spec.head_dim_v)
            self._add_rows(lay.scores, more.d_values, spec.head_dim_v, rows, begin, end)
        with T.block("dk_gemm"):
            rows = self._rows_of("q", more.q_rows, spec.head_dim)
            self._add_rows(more.d_scores, more.d_keys, spec.head_dim, rows, begin, end)

    def _pack_keys(self) -> None:
        """Groups of columns of the keys, as `_query_sums` reads them; rows of 16-bit keys before that.

        Where they lie, the rows of a wide head fall on few sets of the cache.
        """
        super()._pack_keys()
        width, scratch = self.spec.head_dim, self.frame.scratch
        together = self._together(width)
        source, offset = self._row_source("k")
        with T.block("k_columns"), T.serial("key", 0, self.keys) as key:
            row = T.bind("k_row", offset(key))
            with T.serial("group", 0, width // together) as group:
                columns = source.load(row + T.int64(group * together), together)
                scratch.store(self._key_columns(key, group), columns, together)

    def _key_columns(self, key: Expr, group: Expr) -> Expr:
        """Where a key's elements of a group of columns lie."""
        together = self._together(self.spec.head_dim)
        return self.more.key_columns + (group * self.tile.block_k + key) * together

    def _together(self, width: int) -> int:
        """Columns of a group: those whose sums over keys share the loads of gradients."""
        return next(n for n in (self.tile.inner_k, 4, 2, 1) if width % n == 0)

    def _query_sums(self, start: Expr, begin: Expr, end: Expr) -> None:
        """dQᵀ += Kᵀ·dX over the keys [begin, end), in the workspace from `start`."""

        def element(key: Expr, group: Expr, r: Expr) -> Expr:
            return self.frame.scratch.load(self._key_columns(key, group) + r)

        last = T.bind("last_key", T.minimum(end, self.keys))
        self._add_columns(start, self.spec.head_dim, element, begin, last)

    def _rows_of(
        self, name: str, unpacked: int, width: int
    ) -> Callable[[Expr], tuple[T.Buffer, Expr]]:
        """Where row `row` of the sub-block begins, as float32."""
        f = self.frame
        if self.more.unpacks:
            return lambda row: (f.scratch, unpacked + row * width)
        start = self.row_offset(name, self.h, self.q0)
        step = f.stride(name, "seq_q")
        return lambda row: (f.buffer(name), T.bind("row_at", start + T.int64(row) * step))

    def _add_rows(
        self,
        tile: int,
        target: int,
        width: int,
        rows: Callable[[Expr], tuple[T.Buffer, Expr]],
        begin: Expr,
        end: Expr,
        pairs: bool = False,
    ) -> None:
        """scratch[target + key·width + d] += Σ_rows tile[key, row]·rows[row, d] for the keys [begin, end).

        With `pairs`, a row of `rows` and an element of `tile` are those of two queries.
        """
        inner_k, inner_q, scratch = self.tile.inner_k, self.layout.inner_q, self.frame.scratch
        if pairs:
            inner_q //= 2
        count = T.int32(inner_q) if pairs else self.rows
        multiply_add = vector.multiply_add_pairs if pairs else vector.multiply_add
        most = MOST_PAIR_COLUMNS if pairs else MOST_COLUMNS
        groups = (T.truncdiv(key, T.int32(inner_k)) for key in (begin, end))
        with T.serial("i", *groups) as i:
            weights = T.bind("weights", tile + i * (inner_k * inner_q))
            results = T.bind("results", target + i * (inner_k * width))
            for first, parts in _column_groups(width, self.isa.lanes, most):
                wide = sum(parts)
                starts = [sum(parts[:n]) for n in range(len(parts))]
                acc = T.registers("rows_acc", inner_k * wide)
                with T.unroll("r", inner_k) as r:
                    for start, lanes in zip(starts, parts, strict=True):
                        zero = T.broadcast(T.float32(0.0), lanes)
                        acc.store(r * wide + start, zero, lanes)

                def step(
                    row: Expr,
                    acc: T.Buffer = acc,
                    first: int = first,
                    parts: tuple[int, ...] = parts,
                    starts: list[int] = starts,
                    wide: int = wide,
                ) -> None:
                    buffer, at = rows(row)
                    for start, lanes in zip(starts, parts, strict=True):
                        loaded = T.bind("row_part", buffer.load(at + (first + start), lanes))
                        with T.unroll("r", inner_k) as r:
                            weight = scratch.load(weights + r * inner_q + row)
                            place = r * wide + start
                            word = T.broadcast(weight, lanes)
                            total = multiply_add(acc.load(place, lanes), loaded, word)
                            acc.store(place, total, lanes)

                steps = T.truncdiv(count, T.int32(DEPTH_UNROLL))
                with T.serial("outer", 0, steps) as outer, T.unroll("n", DEPTH_UNROLL) as n:
                    step(outer * DEPTH_UNROLL + n)
                with T.serial("rest", steps * DEPTH_UNROLL, count) as rest:
                    step(rest)
                with T.unroll("r", inner_k) as r:
                    for start, lanes in zip(starts, parts, strict=True):
                        at = results + r * width + (first + start)
                        total = scratch.load(at, lanes) + acc.load(r * wide + start, lanes)
                        scratch.store(at, total, lanes)

    def _add_columns(
        self,
        start: Expr,
        width: int,
        element: Element,
        begin: Expr,
        end: Expr,
        pairs: int | None = None,
    ) -> None:
        """workspace[start + column·inner_q + q] += Σ_keys element(key, column)·dX[key, q]

        With `pairs`, where dX of pairs of keys lies, an element is that of two keys.
        """
        d_scores = self.more.d_scores if pairs is None else pairs
        multiply_add = vector.multiply_add if pairs is None else vector.multiply_add_pairs
        f, lanes, inner_q = self.frame, self.isa.lanes, self.layout.inner_q
        sums = f.buffer(D_QUERIES)
        together = self._together(width)
        with T.serial("db", 0, width // together) as db:
            acc = T.registers("q_acc", together * inner_q)
            target = T.bind("d_q_row", start + T.int64(db * (together * inner_q)))
            with T.unroll("r", together) as r, T.unroll("j", self.vectors) as j:
                acc.store(r * inner_q + self.lane(j), self.constant(0.0), lanes)

            def step(key: Expr, acc: T.Buffer = acc, db: Expr = db) -> None:
                row = d_scores + key * inner_q
                with T.unroll("r", together) as r:
                    word = T.broadcast(T.bind("k_kr", element(key, db, r)), lanes)
                    with T.unroll("j", self.vectors) as j:
                        at = r * inner_q + self.lane(j)
                        slope = f.scratch.load(row + self.lane(j), lanes)
                        acc.store(at, multiply_add(acc.load(at, lanes), slope, word), lanes)

            steps = T.bind("steps", T.truncdiv(end - begin, T.int32(DEPTH_UNROLL)))
            with T.serial("outer", 0, steps) as outer, T.unroll("n", DEPTH_UNROLL) as n:
                step(T.bind("key", begin + outer * DEPTH_UNROLL + n))
            with T.serial("rest", begin + steps * DEPTH_UNROLL, end) as rest:
                step(rest)
            with T.unroll("r", together) as r, T.unroll("j", self.vectors) as j:
                at = r * inner_q + self.lane(j)
                place = target + T.int64(at)
                sums.store(place, sums.load(place, lanes) + acc.load(at, lanes), lanes)

    def _store_key_factor(self, n: int, name: str, rank: int) -> None:
        """Write the gradient of this head's keys' side of the n-th learned factors."""
        f, workspace = self.frame, factor_workspace(name, n)
        start, padded = self.more.d_factor(n), self.more.padded(rank)
        strides = f.tensor(workspace).strides
        with T.when(f.given(workspace)), T.serial("row", 0, self.keys) as row:
            index = (self.b, self.h, self.k0 + row)
            at: Expr = T.int64(0)
            for position, stride in zip(index, strides, strict=False):
                at = at + T.int64(position) * stride
            at = T.bind("factor_at", at)
            with T.serial("r", 0, rank) as r:
                f.buffer(workspace).store(at + T.int64(r), f.scratch.load(start + row * padded + r))


def _column_groups(width: int, lanes: int, most: int) -> list[tuple[int, tuple[int, ...]]]:
    """(first column, lanes of each vector) of groups of at most `most` vectors; a multiple of 8 wide."""
    whole = width // lanes
    groups = -(-whole // most)
    result, first = [], 0
    for n in range(groups):
        count = whole * (n + 1) // groups - whole * n // groups
        result.append((first, (lanes,) * count))
        first += count * lanes
    if first < width:
        result.append((first, (width - first,)))
    return result
