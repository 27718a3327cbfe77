"""The CPU kernel family: FlashAttention-2 forward with vector lanes along the queries.

Level 1 (block) is a tile of keys that stays in the caches while all query sub-blocks of the item use
it; level 2 (inner) is the register micro-kernel: inner_k key rows × inner_q queries. A sub-block keeps
qᵀ and oᵀ transposed, so keys and values are broadcast from memory as they lie, softmax needs no
horizontal reduction and masks are lane compares. Scores are in log2 units; a masked score is −inf and
the running maximum starts at the finite NO_SCORE, so nothing is ever NaN that the inputs did not make
so: scores at or below NO_SCORE count as masked.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.expr import SCORE, Q
from attngen.masks import BlockAnalysis, analyse
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu import rows as cpu_rows
from attngen.schedules.cpu import terms as cpu_terms
from attngen.schedules.cpu.layout import Isa, item_rows, scratch_layout
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import TirOps, Value, emit, scores_in_log2
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

NO_SCORE = -1e30
SHORT_CHAIN = 16
"""Products that blocks at an edge add up before a partial sum is stored: a query with few keys has only
such blocks, and no long average to hide the rounding errors of long chains."""
DEPTH_UNROLL = 2
"""Steps of the dot products over head_dim (a multiple of 8) and over keys that are unrolled."""


def main_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of the main kernel: an item is some rows of a head, neighbours form a query block."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), "plan" in kernel.arguments
        MainKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class MainKernel:
    """Emits the main kernel; the decode kernel shares its key blocks and its meaning of scores.

    The two matrix products are vector multiply-adds here. A kernel for other units overrides the methods
    of the section "matrix products" and these numbers; all the rest is common.

    chunk         keys of a tile whose scores become weights before those of the next are computed
    key_step      keys whose products are computed together: a tile visits whole steps of them
    weight_group  keys whose weights p are stored together
    weight_unit   what a weight of 1 is while it is summed
    """

    weight_group = 1
    weight_unit = 1.0
    exp2_coefficients: tuple[float, ...] = vector.EXP2

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        self.spec, self.tile, self.isa, self.frame, self.listed = spec, tile, isa, frame, listed
        self.layout = scratch_layout(spec, tile, isa)
        self.vectors = tile.inner_q // isa.lanes
        self.chunk, self.key_step = tile.block_k, tile.inner_k
        self.softmax = spec.variant.normalizer == "softmax"
        in_log2 = spec.variant.normalizer in ("softmax", "sigmoid")
        self.unit = LOG2E if in_log2 else 1.0
        self.score = scores_in_log2(spec.plain_score) if in_log2 else spec.plain_score
        self.mask = spec.variant.mask_expr
        self.tensors = frame.auxiliaries(spec)

    # ------------------------------------------------------------------------------ small helpers
    def constant(self, value: float) -> Expr:
        return T.broadcast(T.float32(value), self.isa.lanes)

    def lane(self, j: Expr) -> Expr:
        return j * self.isa.lanes

    # ------------------------------------------------------------------------------ one item
    def items(self) -> None:
        f, tile = self.frame, self.tile
        item = item_rows(tile, self.listed)
        blocks = T.bind("items", T.truncdiv(f.size("seq_q") + (item - 1), T.int32(item)))
        heads = T.truncdiv(f.begin, blocks), T.truncdiv(f.end - 1, blocks) + 1
        with T.serial("bh", *heads) as head:
            # the last rows of causal masks see most keys: start with them
            last = T.bind("before", T.maximum(f.begin - head * blocks, T.int32(0)))
            first = T.minimum(f.end - head * blocks, blocks)
            count = T.bind("joined", first - last)
            self.q_block = T.bind("q_block", blocks - first)
            self.b = T.bind("b", T.truncdiv(head, f.size("hq")))
            self.h = T.bind("h", head - self.b * f.size("hq"))
            self.kv_head = T.bind("kv_head", T.truncdiv(self.h * f.size("hkv"), f.size("hq")))
            self.row = Row(
                f, self.spec, vector.VectorFunctions(self.isa), self.tensors, self.b, self.h
            )
            self.seq_q, self.seq_kv = self.row.seq_q, self.row.seq_kv
            self.q0 = T.bind("q_first", self.q_block * item)
            rows = T.bind("q_rows", T.minimum(f.size("seq_q") - self.q0, count * item))
            self.q1 = T.bind("q_last", T.minimum(self.q0 + rows, self.seq_q) - 1)
            self._locate_keys()
            sub_blocks = T.truncdiv(rows + (tile.inner_q - 1), T.int32(tile.inner_q))
            self.sub_blocks = T.bind("sub_blocks", sub_blocks)
            with T.serial("sub", 0, self.sub_blocks) as sub:
                self._start(sub)
            self._key_blocks()
            with T.serial("sub", 0, self.sub_blocks) as sub:
                cpu_rows.finish(self, sub)

    def _head_offset(self, name: str, head: Expr, axis: str) -> Expr:
        stride = self.frame.stride
        offset = T.int64(self.b) * stride(name, "b") + T.int64(head) * stride(name, axis)
        return T.bind(f"{name}_base", offset)

    def row_offset(self, name: str, head: Expr, row: Expr) -> Expr:
        """Offset of element (b, head, row, 0) of a tensor along the queries."""
        stride = self.frame.stride
        offset = T.int64(self.b) * stride(name, "b") + T.int64(head) * stride(name, "hq")
        return T.bind(f"{name}_row", offset + T.int64(row) * stride(name, "seq_q"))

    def sub_offset(self, sub: Expr, part: int) -> Expr:
        return sub * self.layout.sub_block + part

    def _start(self, sub: Expr) -> None:
        """Pack the queries of a sub-block and their factors; clear its accumulators."""
        lay, f = self.layout, self.frame
        self._pack_queries(sub)
        cpu_terms.pack_factors(self, sub)
        with T.serial("d", 0, lay.width_v * self.vectors) as d:
            f.scratch.store(
                self.sub_offset(sub, lay.out) + self.lane(d), self.constant(0.0), self.isa.lanes
            )
        with T.unroll("j", self.vectors) as j:
            at = self.sub_offset(sub, 0) + self.lane(j)
            f.scratch.store(at + lay.row_max, self.constant(NO_SCORE), self.isa.lanes)
            f.scratch.store(at + lay.row_sum, self.constant(0.0), self.isa.lanes)

    def packed_row(self, sub: Expr, row: Expr) -> Expr:
        """The query in row `row` of a sub-block; rows beyond the last repeat it: computed, never stored."""
        row = self.q0 + sub * self.layout.inner_q + row
        return T.bind("q_row", T.minimum(row, self.frame.size("seq_q") - 1))

    def factor_row(self, name: str, row: Expr) -> Expr:
        """Offset of element (b, h, row, 0) of a low-rank factor."""
        stride = self.tensors[name].strides
        offset = (
            T.int64(self.b) * stride[0] + T.int64(self.h) * stride[1] + T.int64(row) * stride[2]
        )
        return T.bind(f"{name}_row", offset)

    # ------------------------------------------------------------------------------ key blocks
    def _key_blocks(self) -> None:
        size = self.tile.block_k
        if self.listed:
            plan = self.frame.tensor("plan")
            row = T.bind("plan_row", self._plan_row(plan))
            blocks = T.bind("k_blocks", T.truncdiv(self.seq_kv + (size - 1), T.int32(size)))
            # a plan is the caller's: whatever it holds, nothing is read out of bounds
            count = T.bind("listed", T.minimum(plan.buffer.load(row), blocks))
            with T.serial("n", 0, count) as n:

                def entry(n: Expr) -> tuple[Expr, Expr]:
                    number = T.bind("entry", plan.buffer.load(row + T.int64(n) + T.int64(1)))
                    k_block = T.maximum(T.minimum(number >> 1, blocks - 1), T.int32(0))
                    return T.bind("k_first", k_block * size), number & 1

                k0, partial = entry(n)
                self.ahead, _ = entry(T.minimum(n + 1, count - 1))
                self._key_block(k0, T.compare("==", partial, T.int32(0)))
            return
        whole = self._analysis(self.tile.block_q)
        begin, end = self._block_range(*self.row.key_blocks(whole, self.q0, self.q1, size))
        with T.serial("k_block", begin, end) as k_block:
            k0 = T.bind("k_first", k_block * size)
            self.ahead = k0 + size
            with T.when(self._condition(whole.may, self.q0, self.q1, k0)):
                self._key_block(k0, None)

    def _analysis(self, rows: int) -> BlockAnalysis:
        """What the mask says of blocks of `rows` queries."""
        return analyse(self.mask, rows, self.tile.block_k)

    def _block_range(self, begin: Expr, end: Expr) -> tuple[Expr, Expr]:
        """The part of the visible key blocks that this item visits."""
        return begin, end

    def _plan_row(self, plan: Any) -> Expr:
        """Offset of the plan's row for this item; axes of size 1 have stride 0."""
        b, h, q, _ = plan.strides
        return T.int64(self.b) * b + T.int64(self.h) * h + T.int64(self.q_block) * q

    def _condition(self, condition: Any, q0: Expr, q1: Expr, k0: Expr) -> Expr:
        k1 = T.minimum(k0 + self.tile.block_k, self.seq_kv) - 1
        return self.row.uniform(condition, q0=q0, q1=q1, k0=k0, k1=k1)

    def _key_block(self, k0: Expr, listed_full: Expr | None) -> None:
        """All sub-blocks against the keys from k0; `listed_full` is the plan's word on the mask."""
        self.k0 = k0
        self.keys = T.bind("keys", T.minimum(self.seq_kv - k0, T.int32(self.tile.block_k)))
        self._pack_keys()
        cpu_terms.distance_tables(self)
        inner = self._analysis(self.tile.inner_q)
        with T.serial("sub", 0, self.sub_blocks) as sub:
            q0 = T.bind("sub_first", self.q0 + sub * self.layout.inner_q)
            q1 = T.bind("sub_last", T.minimum(q0 + self.layout.inner_q, self.seq_q) - 1)
            live = q0 < self.seq_q
            if listed_full is None:
                live = T.logical_and(live, self._condition(inner.may, q0, q1, k0))
            with T.when(live):
                whole = T.compare("==", self.keys, T.int32(self.tile.block_k))
                must = (
                    listed_full
                    if listed_full is not None
                    else self._condition(inner.must, q0, q1, k0)
                )
                self._tile(sub, q0, q1, inner, T.logical_and(whole, must))

    # ------------------------------------------------------------------------------ one tile
    def _tile(self, sub: Expr, q0: Expr, q1: Expr, inner: BlockAnalysis, full: Expr) -> None:
        """One sub-block against one key block; of a partial one only the keys that some row may see."""
        lay = self.layout
        self.sub, self.columns = sub, T.bind("columns", self.sub_offset(sub, 0))
        if self.spec.factored is not None:
            cpu_terms.key_factors(self, self.spec.factored, q0)
        self.pair_tiles = [
            (element, cpu_terms.transpose_tile(self, number, element, q0))
            for number, element in enumerate(self.spec.pair_gathers)
        ]
        begin, end = self._visible_keys(q0, q1, inner, full)
        with self._chunks(begin, end) as (first, last):
            self.tile_max = T.registers("tile_max", lay.inner_q)
            self.alpha = T.registers("alpha", lay.inner_q)
            with T.unroll("j", self.vectors) as j:
                self.tile_max.store(self.lane(j), self.constant(NO_SCORE), self.isa.lanes)
            T.branch(
                full,
                lambda: self._scores(q0, T.int32(0), T.int32(self.chunk), masked=False),
                lambda: self._scores(q0, first, last, masked=True),
            )
            self._normalise(first, last)
        self._add_output(begin, end)

    def _visible_keys(
        self, q0: Expr, q1: Expr, inner: BlockAnalysis, full: Expr
    ) -> tuple[Expr, Expr]:
        """The keys of this block that a sub-block visits: all, or whole steps that some row may see."""
        step, block_k = self.key_step, self.tile.block_k
        begin, end = T.Cell("begin", T.int32(0)), T.Cell("end", T.int32(block_k))
        with T.when(T.logical_not(full)):
            first, last = self.row.key_blocks(inner, q0, q1, step)
            for cell, group in ((begin, first), (end, last)):
                row = T.minimum(group * step - self.k0, T.int32(block_k))
                cell.set(T.maximum(row, T.int32(0)))
        # a constant where the mask allows it: the loops over chunks are up to 4 % faster
        first = T.int32(0) if inner.k_begin == 0 else T.bind("first", begin.get())
        return first, T.bind("last", end.get())

    @contextmanager
    def _chunks(self, begin: Expr, end: Expr) -> Iterator[tuple[Expr, Expr]]:
        """The chunks of the keys [begin, end) of a tile, one here: yields the keys of each, counted from
        `origin`, the key row whose scores lie first in scratch, from `scores`."""
        self.origin: Expr = T.int32(0)
        self.scores: Expr = T.int32(self.layout.scores)
        yield begin, end

    def _scores(self, q0: Expr, first: Expr, last: Expr, masked: bool) -> None:
        """s = k·qᵀ for the keys [first, last) of a chunk, the variant's score and mask; the row maxima."""
        lay, inner_k, lanes, scratch = (
            self.layout,
            self.tile.inner_k,
            self.isa.lanes,
            self.frame.scratch,
        )
        groups = (T.truncdiv(key, T.int32(inner_k)) for key in (first, last))
        with T.serial("i", *groups) as i:
            row = T.bind("key_row", self.origin + i * inner_k)
            acc = T.registers("s_acc", inner_k * lay.inner_q)
            scores = T.bind("s_row", self.scores + i * (inner_k * lay.inner_q))
            for element, start in self.pair_tiles:
                step = T.truncdiv(row, T.int32(inner_k))
                cpu_terms.prefetch_tile(self, element, start, q0, step)
            self._products(acc, scores, row, masked)
            self._add_learned_factors(acc, row, masked)
            with T.block("s_mod"), T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
                at = r * lay.inner_q + self.lane(j)
                x = acc.load(at, lanes)
                if self.spec.factored is not None:
                    x = x + cpu_terms.factored_sum(self, self.spec.factored, j, row + r)
                x = T.bind("s", x)
                known = cpu_terms.known_elements(self, q0 - self.q0, row + r, j)
                x = self._modified(x, q0 + self.lane(j), self.k0 + row + r, masked, known)
                scratch.store(scores + at, x, lanes)
                if self.softmax:
                    seen = self.tile_max.load(self.lane(j), lanes)
                    self.tile_max.store(self.lane(j), T.maximum(seen, x), lanes)

    def _clamped(self, row: Expr, masked: bool) -> Callable[[Expr], Expr]:
        """The key row `row` + r of the block; in masked tiles, rows beyond the last key repeat it."""
        return lambda r: T.minimum(row + r, self.keys - 1) if masked else row + r

    def _add_learned_factors(self, acc: T.Buffer, row: Expr, masked: bool) -> None:
        """acc += φk·φq of the learned low-rank biases, for the inner_k keys from `row`."""
        column, clamped = self.layout.first_learned, self._clamped(row, masked)
        for factors in self.spec.factors:
            name = factors.phi_k.name
            offsets = T.registers("k_rows", self.tile.inner_k, "int64")
            with T.block("s_gemm"):
                with T.unroll("r", self.tile.inner_k) as r:
                    offsets.store(r, self.factor_row(name, self.k0 + clamped(r)))
                self._dot(acc, factors.rank, column, self._factor_element(name, offsets))
            column += factors.rank

    def _factor_element(self, name: str, offsets: T.Buffer) -> Callable[[Expr, Expr], Expr]:
        phi = self.tensors[name]

        def element(r: Expr, d: Expr) -> Expr:
            loaded = phi.buffer.load(offsets.load(r) + T.int64(d) * phi.strides[3])
            return vector.to_float32(loaded, phi.dtype)

        return element

    def _dot(
        self,
        acc: T.Buffer,
        depth: int,
        column: int,
        key: Callable[[Expr, Expr], Expr],
        multiply_add: Callable[[Expr, Expr, Expr], Expr] = vector.multiply_add,
    ) -> None:
        """acc[r, queries] += Σ_d key(r, d) · q[column + d, queries]"""
        lay, lanes = self.layout, self.isa.lanes
        step = next(n for n in (DEPTH_UNROLL, 2, 1) if depth % n == 0)
        with T.serial("d_outer", 0, depth // step) as d_outer, T.unroll("d", step) as d_inner:
            d = d_outer * step + d_inner
            with T.unroll("r", self.tile.inner_k) as r:
                word = T.broadcast(T.bind("k_rd", key(r, d)), lanes)
                with T.unroll("j", self.vectors) as j:
                    at = r * lay.inner_q + self.lane(j)
                    queries = self.frame.scratch.load(
                        self.columns + (column + d) * lay.inner_q + self.lane(j), lanes
                    )
                    acc.store(at, multiply_add(acc.load(at, lanes), queries, word), lanes)

    def _modified(self, x: Expr, q: Expr, k: Expr, masked: bool, known: dict[Any, Value]) -> Expr:
        """The variant's score function and mask on the scores of key k and a vector of queries from q."""
        lanes = self.isa.lanes
        symbols = {"k": Value(T.bind("k_pos", k), "int")}
        if Q in self.score.free_symbols | (self.mask.free_symbols if masked else set()):
            base = T.bind("q_lane", q)
            vector_of_q = T.bind("q_vec", T.ramp(base, lanes))
            symbols["q"] = Value(vector_of_q, "int", lanes, aligned_base=base)
        return self._meaning(x, symbols, masked, known)

    def _meaning(
        self, x: Expr, symbols: dict[str, Value], masked: bool, known: dict[Any, Value]
    ) -> Expr:
        """The variant's score of a vector x of dot products, −inf where it is masked.

        `known` holds gathered elements that have been loaded already.
        """
        lanes = self.isa.lanes
        ops = self.row.ops(**symbols, score=Value(x, "float", lanes))
        if self.score != SCORE:
            x = ops.widen(emit(self.score, ops, known), lanes)
        return self._masked(x, ops, symbols["k"]) if masked else x

    def _masked(self, x: Expr, ops: TirOps, key: Value) -> Expr:
        """A vector of scores, −inf where the mask hides them or there is no such key."""
        lanes = self.isa.lanes
        limit = T.broadcast(self.seq_kv, key.lanes)
        visible = ops.widen(Value(key.expr < limit, "bool", key.lanes), lanes)
        if self.mask != sympy.true:
            visible = T.logical_and(visible, ops.widen(emit(self.mask, ops), lanes))
        return T.bind("s_masked", T.select(visible, x, self.constant(float("-inf"))))

    def _normalise(self, first: Expr, last: Expr) -> None:
        """p = normalizer(s) in place; softmax also updates row maxima, sums and the rescaling factor."""
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch
        row_max = T.registers("row_max", lay.inner_q)
        row_sum = T.registers("row_sum", lay.inner_q)
        with T.block("softmax"):
            if self.softmax:
                self._move_reference()
                with T.unroll("j", self.vectors) as j:
                    reference = self._reference(j)
                    if self.weight_unit != 1.0:
                        reference = reference - self.constant(math.log2(self.weight_unit))
                    row_max.store(self.lane(j), reference, lanes)
                    row_sum.store(self.lane(j), self.constant(0.0), lanes)
            self._weights(first, last, row_max, row_sum)
            if self.softmax:
                with T.unroll("j", self.vectors) as j:
                    at = self.columns + lay.row_sum + self.lane(j)
                    total = scratch.load(at, lanes) + self._block_sum(row_sum, j)
                    scratch.store(at, total, lanes)

    def _weights(self, first: Expr, last: Expr, row_max: T.Buffer, row_sum: T.Buffer) -> None:
        """The weights of the keys [first, last) of a chunk, and their sums."""
        steps = (T.truncdiv(key, T.int32(self.weight_group)) for key in (first, last))
        with T.serial("row", *steps) as step:
            self._weight_step(step, row_max, row_sum)

    def _weight_step(self, step: Expr, row_max: T.Buffer, row_sum: T.Buffer) -> None:
        """The weights of `weight_group` keys."""
        lay, lanes, group = self.layout, self.isa.lanes, self.weight_group
        with T.unroll("j", self.vectors) as j:
            weights = []
            for n in range(group):
                at = self.scores + (step * group + n) * lay.inner_q + self.lane(j)
                p = self._probability(self.frame.scratch.load(at, lanes), row_max, j)
                weights.append(p)
                if self.softmax:
                    row_sum.store(self.lane(j), row_sum.load(self.lane(j), lanes) + p, lanes)
            self._store_weights(step, j, weights)

    def _move_reference(self) -> None:
        """Set what the weights are relative to from now on, the row maximum, and scale the row sums to it."""
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch
        with T.unroll("j", self.vectors) as j:
            at = self.columns + self.lane(j)
            before = T.bind("m_old", scratch.load(at + lay.row_max, lanes))
            after = T.maximum(before, self.tile_max.load(self.lane(j), lanes))
            self._rescale_sum(j, before, T.bind("m_new", after))

    def _reference(self, j: Expr) -> Expr:
        """What the weights of vector j of rows are relative to until they are summed: the row maxima."""
        at = self.columns + self.layout.row_max + self.lane(j)
        return self.frame.scratch.load(at, self.isa.lanes)

    def _rescale_sum(self, j: Expr, before: Expr, after: Expr) -> None:
        """Make `after` the reference of vector j of rows and keep the factor in alpha."""
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch
        at = self.columns + self.lane(j)
        alpha = vector.exp2(before - after, self.isa)
        self.alpha.store(self.lane(j), alpha, lanes)
        scratch.store(at + lay.row_max, after, lanes)
        scratch.store(at + lay.row_sum, scratch.load(at + lay.row_sum, lanes) * alpha, lanes)

    def _probability(self, s: Expr, row_max: T.Buffer, j: Expr) -> Expr:
        if self.softmax:
            x = s - row_max.load(self.lane(j), self.isa.lanes)
            return vector.exp2(x, self.isa, self.exp2_coefficients)
        if self.spec.variant.normalizer == "sigmoid":
            one, unit = self.constant(1.0), self.constant(self.weight_unit)
            return T.bind("p", unit / (one + vector.exp2(self.constant(0.0) - s, self.isa)))
        return T.bind("p", T.maximum(s, self.constant(0.0)))

    # ------------------------------------------------------------------------------ matrix products
    def _locate_keys(self) -> None:
        """Find the keys and values of this item's head."""
        self.k_base = self._head_offset("k", self.kv_head, "hkv")
        self.v_base = self._head_offset("v", self.kv_head, "hkv")

    def _pack_queries(self, sub: Expr) -> None:
        """Transpose and scale the queries of a sub-block: column d holds element d of every row."""
        cpu_rows.pack_queries(self, sub)

    def _pack_keys(self) -> None:
        """Bring this block's keys and values into the form that the products read, if it is another."""
        self._unpack("k", self.k_base, self.layout.keys, self.spec.head_dim)
        self._unpack("v", self.v_base, self.layout.values, self.spec.head_dim_v)

    def _unpack(self, name: str, base: Expr, target: int, width: int) -> None:
        """Convert this block's rows of a 16-bit tensor to float32 scratch."""
        if self.spec.dtype == "float32":
            return
        lanes = 8  # divides every head_dim
        with T.block(f"{name}_unpack"), T.serial("row", 0, self.keys) as row:
            start = base + T.int64(self.k0 + row) * self.frame.stride(name, "seq_kv")
            start = T.bind(f"{name}_row", start)
            with T.serial("d", 0, width // lanes) as d:
                loaded = self.frame.buffer(name).load(start + T.int64(d * lanes), lanes)
                element = vector.to_float32(loaded, self.spec.dtype)
                self.frame.scratch.store(target + row * width + d * lanes, element, lanes)

    def _row_source(self, name: str) -> tuple[T.Buffer, Callable[[Expr], Expr]]:
        """Where rows of this key block are read from, and the offset of a row in [0, block_k)."""
        if self.spec.dtype == "float32":
            base, stride = (
                (self.k_base if name == "k" else self.v_base),
                self.frame.stride(name, "seq_kv"),
            )
            return self.frame.buffer(name), lambda row: base + T.int64(self.k0 + row) * stride
        start, width = (
            (self.layout.keys, self.spec.head_dim)
            if name == "k"
            else (self.layout.values, self.spec.head_dim_v)
        )
        return self.frame.scratch, lambda row: T.int64(start + row * width)

    def _products(self, acc: T.Buffer, scores: Expr, row: Expr, masked: bool) -> None:
        """acc = scale·k·qᵀ (in log2 units if the scores are) for the inner_k keys from `row`.

        Their scores will be stored in scratch from `scores`.
        """
        lay, lanes, scratch, inner_k = (
            self.layout,
            self.isa.lanes,
            self.frame.scratch,
            self.tile.inner_k,
        )
        steps = self.tile.block_k // inner_k
        self._prefetch_keys(T.truncdiv(row, T.int32(inner_k)), steps)
        source, offset = self._row_source("k")
        offsets = T.registers("k_rows", inner_k, "int64")
        clamped = self._clamped(row, masked)
        with T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
            at = r * lay.inner_q + self.lane(j)
            acc.store(at, self.constant(0.0), lanes)
            if masked:
                scratch.store(scores + at, self.constant(0.0), lanes)
        with T.block("s_gemm"):
            with T.unroll("r", inner_k) as r:
                offsets.store(r, offset(clamped(r)))
            depth = self.spec.head_dim
            chain = _short_chain(depth) if masked else depth
            with T.serial("chain", 0, depth // chain) as n:
                self._dot(acc, chain, n * chain, self._element(source, offsets, n * chain))
                if masked:
                    self._flush(acc, scores)
            if masked:
                with T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
                    at = r * lay.inner_q + self.lane(j)
                    acc.store(at, scratch.load(scores + at, lanes), lanes)

    def _multiply_add(self, total: Expr, weights: Expr, word: Expr) -> Expr:
        """total + weights · word, a row of each: keys' weights of queries and one element of v."""
        return vector.multiply_add(total, weights, word)

    def _prefetch_keys(self, step: Expr, steps: int) -> None:
        """Fetch rows of the next key block: the share of one of the `steps` steps of each sub-block."""
        size = self.tile.block_k
        rows = -(-size // (steps * self.layout.sub_blocks))
        first = T.bind("ahead", self.ahead + (self.sub * steps + step) * rows)
        sources = ("k", self.k_base, self.spec.head_dim), ("v", self.v_base, self.spec.head_dim_v)
        for name, base, width in sources:
            with T.unroll("r", rows) as r:
                start = base + T.int64(first + r) * self.frame.stride(name, "seq_kv")
                cpu_rows.prefetch_row(self.frame.buffer(name), self.spec.dtype, start, width)

    def _element(
        self, source: T.Buffer, offsets: T.Buffer, first: Expr
    ) -> Callable[[Expr, Expr], Expr]:
        return lambda r, d: source.load(offsets.load(r) + T.int64(first + d))

    def _flush(self, acc: T.Buffer, target: Expr, factor: T.Buffer | None = None) -> None:
        """scratch[target …] = factor · scratch[target …] + acc; acc = 0"""
        lanes, scratch = self.isa.lanes, self.frame.scratch
        with T.unroll("r", self.tile.inner_k) as r, T.unroll("j", self.vectors) as j:
            at = r * self.layout.inner_q + self.lane(j)
            before = scratch.load(target + at, lanes)
            if factor is not None:
                before = before * factor.load(self.lane(j), lanes)
            scratch.store(target + at, before + acc.load(at, lanes), lanes)
            acc.store(at, self.constant(0.0), lanes)

    def _store_weights(self, step: Expr, j: Expr, weights: list[Expr]) -> None:
        """Keep the weights of `weight_group` keys for `_add_output`, in place of scores already read."""
        at = self.layout.scores + step * self.layout.inner_q + self.lane(j)
        self.frame.scratch.store(at, weights[0], self.isa.lanes)

    def _block_sum(self, row_sum: T.Buffer, j: Expr) -> Expr:
        """The sum of a chunk's weights of vector j of rows."""
        return row_sum.load(self.lane(j), self.isa.lanes)

    def normalised(self, at: Expr, weight: Expr) -> None:
        """Note the sums of the normalised weights (1, 0 or, beside a sink, less) of rows at `at`."""

    def finished(self, element: Expr, column: Expr, at: Expr) -> Expr:
        """A vector of column `column` of the normalised output of rows whose scratch begins at `at`."""
        return element

    def _add_output(self, begin: Expr, end: Expr) -> None:
        """oᵀ = alpha·oᵀ + vᵀ·p over the keys [begin, end) of the block; alpha only of a softmax."""
        end = T.minimum(end, self.keys)
        T.branch(
            T.compare("==", end - begin, T.int32(self.tile.block_k)),
            lambda: self._output(None),
            lambda: self._output((self._first_row(begin), self._first_row(end))),
        )

    def _first_row(self, key: Expr) -> Expr:
        """The first row of weights that holds no key before `key` of a block."""
        group = self.weight_group
        return key if group == 1 else T.truncdiv(key + (group - 1), T.int32(group))

    def _output(self, part: tuple[Expr, Expr] | None) -> None:
        """inner_k columns of v at a time; over a part of the rows of weights or all."""
        lay, lanes, scratch, width = (
            self.layout,
            self.isa.lanes,
            self.frame.scratch,
            self.tile.inner_k,
        )
        source, offset = self._row_source("v")
        with T.block("o_gemm"), T.serial("db", 0, self.spec.head_dim_v // width) as db:
            acc = T.registers("o_acc", width * lay.inner_q)
            out = T.bind("o_row", self.columns + lay.out + db * (width * lay.inner_q))
            with T.unroll("r", width) as r, T.unroll("j", self.vectors) as j:
                at = r * lay.inner_q + self.lane(j)
                acc.store(at, self.constant(0.0), lanes)
                if self.softmax and part is not None:
                    before = scratch.load(out + at, lanes)
                    scratch.store(out + at, before * self.alpha.load(self.lane(j), lanes), lanes)

            def accumulate(first: Expr, last: Expr, step: int) -> None:
                with T.serial("key_outer", 0, T.truncdiv(last - first, T.int32(step))) as outer:
                    with T.unroll("key", step) as inner:
                        key = first + outer * step + inner
                        row = T.bind("v_row", offset(key) + T.int64(db * width))
                        with T.unroll("r", width) as r:
                            word = T.broadcast(T.bind("v_kr", source.load(row + T.int64(r))), lanes)
                            with T.unroll("j", self.vectors) as j:
                                at = r * lay.inner_q + self.lane(j)
                                p = scratch.load(
                                    lay.scores + key * lay.inner_q + self.lane(j), lanes
                                )
                                total = self._multiply_add(acc.load(at, lanes), p, word)
                                acc.store(at, total, lanes)

            # a chain per block, then one addition: rounding errors grow with the blocks, not the keys
            if part is None:
                rows = self.tile.block_k // self.weight_group
                accumulate(T.int32(0), T.int32(rows), DEPTH_UNROLL)
                self._flush(acc, out, self.alpha if self.softmax else None)
            else:
                begin, end = part
                chains = T.bind("chains", T.truncdiv(end - begin, T.int32(SHORT_CHAIN)))
                with T.serial("chain", 0, chains) as n:
                    first = T.bind("first_key", begin + n * SHORT_CHAIN)
                    accumulate(first, first + SHORT_CHAIN, DEPTH_UNROLL)
                    self._flush(acc, out)
                accumulate(T.bind("rest", begin + chains * SHORT_CHAIN), end, 1)
                self._flush(acc, out)


def _short_chain(depth: int) -> int:
    """The longest divisor of `depth`, a multiple of 8, up to SHORT_CHAIN."""
    return next(n for n in range(SHORT_CHAIN, 0, -8) if depth % n == 0)
