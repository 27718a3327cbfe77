"""The Ascend kernel family: FlashAttention-2 forward on cube and vector cores, in two levels of tiles.

Level 1 (block) is what the cores hand over through global memory: scores one way, weights the other, one
synchronisation each for a whole block of block_q queries × block_k keys (FastAttention, 2410.16663).
Level 2 (inner) is what the on-chip memories hold: the cube multiplies block_q × inner_k scores at a time,
the vector cores normalise as many. A block whose block_k is inner_k stays in tiles throughout.

Every statement works on whole tiles: nests of parallel loops whose bodies are elementwise, reductions and
matrix products; `schedules.mlir` prints them as tensor operations. A masked score is −inf and the running
maximum starts at the finite NO_SCORE, so that only inputs make NaN; scores at or below it count as masked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.expr import SCORE, SEQ_KV, K
from attngen.masks import analyse
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules.ascend.frame import STORED, AscendFrame, AscendFunctions, TileRow
from attngen.schedules.ascend.layout import TRIANGLE, padded_rank, windowed, workspace
from attngen.schedules.ascend.mask import Window, triangle_shape, windows_of
from attngen.schedules.meaning import Tensor, Value, emit
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

NO_SCORE = -1e30


def main_kernel(spec: AttentionSpec, tile: TileConfig, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc of the main kernel: a core works on every grid-th query block of a head."""
    with T.function(kernel_symbol(kernel)) as result:
        MainKernel(spec, tile, AscendFrame(program, kernel), "plan" in kernel.arguments).items()
    return result[0]


class MainKernel:
    """Emits the main kernel."""

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, frame: AscendFrame, listed: bool
    ) -> None:
        self.spec, self.tile, self.frame, self.listed = spec, tile, frame, listed
        self.softmax = spec.variant.normalizer == "softmax"
        self.score = spec.plain_score
        self.mask = sympy.And(spec.variant.mask_expr, sympy.Lt(K, SEQ_KV))
        self.windows = windows_of(self.mask) if windowed(tile) else {}
        self.inner_chunks = tile.block_k // tile.inner_k
        self.first_key: Callable[[Expr], Expr]
        self.full: Callable[[Expr, Expr], Expr]
        self.tensors = frame.auxiliaries(spec)

    # ------------------------------------------------------------------------------ one item
    def items(self) -> None:
        f, tile = self.frame, self.tile
        rounded_up = f.size("seq_q") + (tile.block_q - 1)
        blocks = T.bind("q_blocks", T.truncdiv(rounded_up, T.int32(tile.block_q)))
        with f.items() as item:
            head = T.bind("bh", T.truncdiv(item, blocks))
            # the last rows of causal masks see most keys: start with them
            self.q_block = T.bind("q_block", blocks - 1 - (item - head * blocks))
            self.b = T.bind("b", T.truncdiv(head, f.size("hq")))
            self.h = T.bind("h", head - self.b * f.size("hq"))
            self.kv_head = T.bind("kv_head", T.truncdiv(self.h * f.size("hkv"), f.size("hq")))
            self.row = TileRow(f, self.spec, AscendFunctions(), self.tensors, self.b, self.h)
            self.q0 = T.bind("q_first", self.q_block * tile.block_q)
            self.q1 = T.bind("q_last", T.minimum(self.q0 + tile.block_q, self.row.seq_q) - 1)
            self._start()
            self._key_blocks()
            self._finish()

    def _base(self, name: str, head: Expr, axis: str) -> Expr:
        """Offset of element (b, head, 0, 0) of q, k, v or out."""
        stride = self.frame.stride
        row, column = T.cast("int64", self.b), T.cast("int64", head)
        return T.bind(f"{name}_base", row * stride(name, "b") + column * stride(name, axis))

    def _start(self) -> None:
        """Load the block's queries; clear its accumulators."""
        spec, rows = self.spec, self.tile.block_q
        base = self._base("q", self.h, "hq")
        # loads name their block themselves: what they allocate is used beyond it
        self.queries = self._load_rows("q", base, "seq_q", self.q0, rows, spec.head_dim, "q_pack")
        self.q_factors = [
            self._load_factor(factors.phi_q.name, factors.rank, self.q0, rows, "q_pack")
            for factors in spec.factors
        ]
        self.out = self._filled("out_tile", 0.0, rows, spec.head_dim_v)
        if self.softmax:
            self.row_max = self._filled("row_max", NO_SCORE, rows)
            self.row_sum = self._filled("row_sum", 0.0, rows)

    @contextmanager
    def _axes(self, *extents: int) -> Iterator[tuple[Expr, ...]]:
        """Parallel loops over a tile of one or two axes."""
        if len(extents) == 1:
            with T.parallel("i", extents[0]) as i:
                yield (i,)
        else:
            with T.parallel("i", extents[0]) as i, T.parallel("j", extents[1]) as j:
                yield i, j

    def _filled(self, name: str, value: float, *shape: int) -> T.Tile:
        tile = T.Tile(name, shape)
        self._fill(tile, value)
        return tile

    def _fill(self, tile: T.Tile, value: float) -> None:
        with self._axes(*tile.shape) as axes:
            tile.store(T.float32(value), *axes)

    def _load_rows(
        self, name: str, base: Expr, axis: str, first: Expr, rows: int, width: int, block: str
    ) -> T.Tile:
        """Rows first … first + rows of q, k or v; zeros beyond the edge.

        The edge of k and v is the batch row's own length: what lies beyond may be NaN, and 0·NaN too.
        """
        tile = T.Tile(f"{name}_tile", (rows, width), STORED[self.spec.dtype])
        source, stride = self.frame.buffer(name), self.frame.stride(name, axis)
        with T.block(block), self._axes(rows, width) as (i, d):
            at = base + T.cast("int64", first + i) * stride + T.cast("int64", d)
            inside = first + i < (self.row.seq_kv if axis == "seq_kv" else self.frame.size(axis))
            tile.store(T.guarded(inside, source.load(at), T.const(0, tile.dtype)), i, d)
        return tile

    def _load_factor(self, name: str, rank: int, first: Expr, rows: int, block: str) -> T.Tile:
        """Rows of a low-rank factor, padded with zeros to what the cube multiplies."""
        phi = self.tensors[name]
        tile = T.Tile(f"{name}_tile", (rows, padded_rank(rank)), STORED[phi.dtype])
        offset = T.cast("int64", self.b) * phi.strides[0] + T.cast("int64", self.h) * phi.strides[1]
        base = T.bind(f"{name}_base", offset)
        with T.block(block), self._axes(rows, tile.shape[1]) as (i, r):
            at = base + T.cast("int64", first + i) * phi.strides[2] + T.cast("int64", r)
            inside = T.logical_and(first + i < phi.sizes[2], r < rank)
            tile.store(T.guarded(inside, phi.buffer.load(at), T.const(0, tile.dtype)), i, r)
        return tile

    # ------------------------------------------------------------------------------ key blocks
    def _key_blocks(self) -> None:
        """Visit the chunks of inner_k keys that the query block may see, block_k keys at a time."""
        size, chunks = self.tile.inner_k, self.inner_chunks
        self.k_base = self._base("k", self.kv_head, "hkv")
        self.v_base = self._base("v", self.kv_head, "hkv")
        self.analysis = analyse(self.mask, self.tile.block_q, size)
        if self.listed:
            plan = self.frame.tensor("plan")
            b, h, q, _ = plan.strides
            at = T.cast("int64", self.b) * b + T.cast("int64", self.h) * h
            row = T.bind("plan_row", at + T.cast("int64", self.q_block) * q)
            blocks = T.truncdiv(self.row.seq_kv + (size - 1), T.int32(size))
            # a plan is the caller's: whatever it holds, nothing is read out of bounds
            begin, end = T.int32(0), T.bind("listed", T.minimum(plan.buffer.load(row), blocks))
            last = T.bind("last_block", blocks - 1)

            def entry(n: Expr) -> Expr:
                return plan.buffer.load(row + T.cast("int64", n) + T.int64(1))

            self.first_key = lambda n: T.maximum(T.minimum(entry(n) >> 1, last), T.int32(0)) * size
            self.full = lambda n, k0: T.logical_and(
                T.compare("==", entry(n) & 1, T.int32(0)), k0 + size <= self.row.seq_kv
            )
        else:
            begin, end = self.row.key_blocks(self.analysis, self.q0, self.q1, size)
            self.first_key = lambda n: n * size
            self.full = self._must
        count = T.truncdiv(end - begin + (chunks - 1), T.int32(chunks))
        with T.serial("k_block", 0, T.bind("k_blocks", count)) as k_block:
            first = T.bind("first_chunk", begin + k_block * chunks)
            self.chunks = T.bind("chunks", T.minimum(end - first, T.int32(chunks)))
            self.first = first
            self._key_block()

    def _must(self, n: Expr, k0: Expr) -> Expr:
        """Whether every pair of the chunk from k0 is visible; a tile beyond the keys never is."""
        k1 = T.bind("k_last", k0 + (self.tile.inner_k - 1))
        return self.row.uniform(self.analysis.must, q0=self.q0, q1=self.q1, k0=k0, k1=k1)

    @contextmanager
    def _each_chunk(self) -> Iterator[tuple[Expr, Expr, Expr]]:
        """For each chunk of the block: its place among the visible ones, first key, and column."""
        if self.inner_chunks == 1:
            yield self.first, T.bind("k_first", self.first_key(self.first)), T.int32(0)
            return
        with T.serial("chunk", 0, self.chunks) as c:
            n = T.bind("nth", self.first + c)
            yield n, T.bind("k_first", self.first_key(n)), T.bind("column", c * self.tile.inner_k)

    def _key_block(self) -> None:
        handed_over = self.inner_chunks > 1
        rows, keys = self.tile.block_q, self.tile.inner_k
        with self._each_chunk() as (_, k0, column):
            scores = self._products(k0)
            if handed_over:
                for name, tile in zip(("score", "added"), scores, strict=False):
                    self._hand_over(name, tile, column)

        def modified(n: Expr, k0: Expr, column: Expr) -> T.Tile:
            taken = scores
            if handed_over:
                names = ("score", "added")[: len(scores)]
                taken = [self._take_over(name, column, "float32") for name in names]
            return self._modified(taken, n, k0)

        if self.softmax:
            block_max = self._filled("block_max", NO_SCORE, rows)
            with self._each_chunk() as (n, k0, column):
                normalised = modified(n, k0, column)
                with T.parallel("i", rows) as i, T.serial("j", 0, keys) as j:
                    seen = T.maximum(block_max.load(i), normalised.load(i, j))
                    block_max.store(seen, i)
            self.alpha = T.Tile("alpha", (rows,))
            self._raise_maximum(block_max)
        with self._each_chunk() as (n, k0, column):
            # the block's maximum is known: modify the scores again rather than keep them
            if handed_over or not self.softmax:
                normalised = modified(n, k0, column)
            weights = self._weights(normalised)
            if handed_over:
                self._hand_over("weight", weights, column)
        self._accumulate(None if handed_over else weights)

    def _products(self, k0: Expr) -> list[T.Tile]:
        """q·kᵀ of a chunk, and the sum of low-rank biases if there are any."""
        spec, rows, keys = self.spec, self.tile.block_q, self.tile.inner_k
        k_tile = self._load_rows("k", self.k_base, "seq_kv", k0, keys, spec.head_dim, "s_gemm")
        k_factors = [
            self._load_factor(factors.phi_k.name, factors.rank, k0, keys, "s_gemm")
            for factors in spec.factors
        ]
        scores = [
            T.Tile(name, (rows, keys)) for name in ("s_tile", "b_tile")[: 1 + bool(k_factors)]
        ]
        with T.block("s_gemm"):
            for tile in scores:
                self._fill(tile, 0.0)
            self._multiply(scores[0], self.queries, k_tile, spec.head_dim)
            for q_factor, k_factor in zip(self.q_factors, k_factors, strict=True):
                self._multiply(scores[1], q_factor, k_factor, q_factor.shape[1])
        return scores

    def _multiply(self, result: T.Tile, a: T.Tile, b: T.Tile, depth: int) -> None:
        """result[i, j] += Σ_d a[i, d]·b[j, d]"""
        with self._axes(*result.shape) as (i, j), T.serial("d", 0, depth) as d:
            product = T.cast("float32", a.load(i, d)) * T.cast("float32", b.load(j, d))
            result.store(result.load(i, j) + product, i, j)

    def _handed(self, i: Expr, j: Expr) -> Expr:
        """Offset of element (i, j) of this core's part of a workspace."""
        tile = self.tile
        row = T.cast("int64", self.frame.core) * tile.block_q + T.cast("int64", i)
        return row * tile.block_k + T.cast("int64", j)

    def _hand_over(self, name: str, tile: T.Tile, column: Expr) -> None:
        """Write a chunk of the block for the other cores."""
        target = self.frame.buffer(workspace(name))
        with self._axes(*tile.shape) as (i, j):
            target.store(self._handed(i, column + j), tile.load(i, j))

    def _take_over(self, name: str, column: Expr, dtype: str) -> T.Tile:
        """Read what the other cores wrote."""
        tile = T.Tile(f"{name}_taken", (self.tile.block_q, self.tile.inner_k), dtype)
        source = self.frame.buffer(workspace(name))
        with self._axes(*tile.shape) as (i, j):
            tile.store(source.load(self._handed(i, column + j)), i, j)
        return tile

    # ------------------------------------------------------------------------------ scores
    def _modified(self, scores: list[T.Tile], n: Expr, k0: Expr) -> T.Tile:
        """The variant's scores of a chunk, −inf where they are masked."""
        rows, keys = self.tile.block_q, self.tile.inner_k
        result = T.Tile("s_modified", (rows, keys))

        def write(masked: bool) -> None:
            windows = self._windows(k0) if masked else {}
            with self._axes(rows, keys) as (i, j):
                x = scores[0].load(i, j) * self.frame.scalar("scale")
                for added in scores[1:]:
                    x = x + added.load(i, j)
                result.store(self._meaning(T.bind("s", x), i, j, k0, windows, masked), i, j)

        with T.block("s_mod"):
            T.branch(T.bind("full", self.full(n, k0)), lambda: write(False), lambda: write(True))
        return result

    def _meaning(
        self,
        x: Expr,
        i: Expr,
        j: Expr,
        k0: Expr,
        windows: dict[Any, Callable[[Expr, Expr], Expr]],
        masked: bool,
    ) -> Expr:
        extents = (self.tile.block_q, self.tile.inner_k)
        ops = self.row.elements(self.q0, k0, extents, i, j, score=Value(x, "float"))
        if self.score != SCORE:
            x = emit(self.score, ops).expr
        if not masked:
            return x
        known = {relation: Value(read(i, j), "bool") for relation, read in windows.items()}
        visible = emit(self.mask, ops, known).expr
        return T.select(visible, x, T.float32(float("-inf")))

    def _windows(self, k0: Expr) -> dict[Any, Callable[[Expr, Expr], Expr]]:
        """How to read, for an element (i, j) of the chunk at k0, each comparison that is a window."""
        rows, keys = self.tile.block_q, self.tile.inner_k
        width = triangle_shape(rows, keys)[1]

        def reader(window: Window) -> Callable[[Expr, Expr], Expr]:
            bound = self.row.uniform(window.bound)
            distance = k0 - self.q0 - bound if window.diagonal else k0 - bound
            clamped = T.minimum(T.maximum(distance + keys, T.int32(0)), T.int32(rows + keys))
            start = T.bind("window", clamped)

            def read(i: Expr, j: Expr) -> Expr:
                at = start + j + i * width if window.diagonal else start + j
                inside = self.frame.buffer(TRIANGLE).load(T.cast("int64", at))
                holds = T.compare(">", inside, T.const(0.0, "float16"))
                return T.logical_not(holds) if window.inverted else holds

            return read

        return {relation: reader(window) for relation, window in self.windows.items()}

    # ------------------------------------------------------------------------------ softmax
    def _raise_maximum(self, block_max: T.Tile) -> None:
        """row_max = max(row_max, block_max); alpha rescales what was summed below the old maximum."""
        with T.block("softmax"), T.parallel("i", self.tile.block_q) as i:
            after = T.bind("m_new", T.maximum(self.row_max.load(i), block_max.load(i)))
            factor = T.bind("factor", T.exp(self.row_max.load(i) - after))
            self.alpha.store(factor, i)
            self.row_sum.store(self.row_sum.load(i) * factor, i)
            self.row_max.store(after, i)

    def _weights(self, scores: T.Tile) -> T.Tile:
        """p = normalizer(s) in the dtype of v; softmax also sums the rows."""
        rows, keys = scores.shape
        rounded = T.Tile("p_rounded", scores.shape, STORED[self.spec.dtype])
        with T.block("softmax"):
            weights = T.Tile("p_tile", scores.shape)
            with self._axes(rows, keys) as (i, j):
                weights.store(self._probability(scores.load(i, j), i), i, j)
            if self.softmax:
                with T.parallel("i", rows) as i, T.serial("j", 0, keys) as j:
                    self.row_sum.store(self.row_sum.load(i) + weights.load(i, j), i)
            with self._axes(rows, keys) as (i, j):
                rounded.store(T.cast(rounded.dtype, weights.load(i, j)), i, j)
        return rounded

    def _probability(self, score: Expr, i: Expr) -> Expr:
        if self.softmax:
            return T.exp(score - self.row_max.load(i))
        if self.spec.variant.normalizer == "relu":
            return T.maximum(score, T.float32(0.0))
        return T.float32(1.0) / (T.float32(1.0) + T.exp(T.float32(0.0) - score))

    # ------------------------------------------------------------------------------ output
    def _accumulate(self, weights: T.Tile | None) -> None:
        """out = alpha·out + p·v over the whole block."""
        spec, rows, keys = self.spec, self.tile.block_q, self.tile.inner_k
        block_out = self._filled("o_tile", 0.0, rows, spec.head_dim_v)
        with self._each_chunk() as (_, k0, column):
            v_tile = self._load_rows(
                "v", self.v_base, "seq_kv", k0, keys, spec.head_dim_v, "o_gemm"
            )
            p_tile = weights or self._take_over("weight", column, STORED[spec.dtype])
            with T.block("o_gemm"):
                with self._axes(rows, spec.head_dim_v) as (i, d), T.serial("j", 0, keys) as j:
                    p, v = (
                        T.cast("float32", p_tile.load(i, j)),
                        T.cast("float32", v_tile.load(j, d)),
                    )
                    block_out.store(block_out.load(i, d) + p * v, i, d)
        with T.block("o_gemm"), self._axes(rows, spec.head_dim_v) as (i, d):
            before = self.out.load(i, d)
            if self.softmax:
                before = before * self.alpha.load(i)
            self.out.store(before + block_out.load(i, d), i, d)

    def _finish(self) -> None:
        """Divide by the row sums, store the rows that exist and, if asked for, their log-sum-exp."""
        with T.block("epilogue"):
            if self.softmax:
                self._normalise()
            if "q" in self.spec.variant.lengths:
                with self._axes(*self.out.shape) as (i, d):
                    exists = self.q0 + i < self.row.seq_q
                    kept = T.select(exists, self.out.load(i, d), T.float32(0.0))
                    self.out.store(kept, i, d)
            stride, target = self.frame.stride, self.frame.buffer("out")
            base = self._base("out", self.h, "hq")
            with T.parallel("i", self.tile.block_q) as i:
                with T.when(self.q0 + i < self.frame.size("seq_q")):
                    with T.parallel("d", self.spec.head_dim_v) as d:
                        at = base + T.cast("int64", self.q0 + i) * stride("out", "seq_q")
                        value = T.cast(STORED[self.spec.dtype], self.out.load(i, d))
                        target.store(at + T.cast("int64", d), value)

    def _normalise(self) -> None:
        """out /= row_sum, and the log-sum-exp; a row without keys gives 0 and −inf."""
        rows = self.tile.block_q
        sink = self.spec.variant.sink
        if sink is not None:
            self._join_sink(sink.expr)
        lse, divisor = T.Tile("lse_tile", (rows,)), T.Tile("divisor", (rows,))
        with T.parallel("i", rows) as i:
            total = self.row_sum.load(i)
            empty = T.compare("==", total, T.float32(0.0))
            if "q" in self.spec.variant.lengths:
                empty = T.logical_or(empty, self.q0 + i >= self.row.seq_q)
            safe = T.bind("safe", T.select(empty, T.float32(1.0), total))
            divisor.store(safe, i)
            logarithm = self.row_max.load(i) + T.log(safe)
            lse.store(T.select(empty, T.float32(float("-inf")), logarithm), i)
        with self._axes(*self.out.shape) as (i, d):
            self.out.store(self.out.load(i, d) / divisor.load(i), i, d)
        tensor: Tensor = self.frame.tensor("lse")
        b, h, q = tensor.strides
        base = T.bind("lse_base", T.cast("int64", self.b) * b + T.cast("int64", self.h) * h)
        with T.when(self.frame.given("lse")), T.parallel("i", rows) as i:
            with T.when(self.q0 + i < self.frame.size("seq_q")):
                at = base + T.cast("int64", self.q0 + i) * q
                tensor.buffer.store(at, lse.load(i))

    def _join_sink(self, logit: sympy.Expr) -> None:
        """Add e^logit to the row sums, relative to a maximum that counts it."""
        scaled = T.Tile("sink_scale", (self.tile.block_q,))
        with T.parallel("i", self.tile.block_q) as i:
            sink = T.bind("sink", emit(logit, self.row.ops()).expr)
            after = T.bind("m_sink", T.maximum(self.row_max.load(i), sink))
            factor = T.bind("factor", T.exp(self.row_max.load(i) - after))
            total = self.row_sum.load(i) * factor + T.exp(sink - after)
            scaled.store(factor, i)
            self.row_sum.store(total, i)
            self.row_max.store(after, i)
        with self._axes(*self.out.shape) as (i, d):
            self.out.store(self.out.load(i, d) * scaled.load(i), i, d)
