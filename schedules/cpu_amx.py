"""The main CPU kernel with both matrix products in AMX tiles, for bfloat16.

A tile register holds 16 rows of 64 bytes. `tdpbf16ps` adds the product of a 16 × 32 tile and a 32 × 16
tile to a 16 × 16 tile of float32; the second operand holds pairs of rows, lane by lane. So Sᵀ = K·Qᵀ
takes keys as they lie and pairs of the queries' elements, and Oᵀ += Vᵀ·P takes values transposed and
pairs of keys' weights: lanes stay queries, as in the kernel that this one derives from. Two by two
result tiles share their operands, which leaves no tile register idle. The host configures the tiles.
Source: Intel 355828-002, chapter 3.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import cpu_rows, vector
from attngen.schedules import tirx as T
from attngen.schedules.cpu import MainKernel
from attngen.schedules.cpu_layout import TILE_DEPTH, TILE_ROWS, Isa, round_up
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

ROW_FLOATS = TILE_DEPTH // 2
"""float32 elements in the space of a row."""
TILE_FLOATS = TILE_ROWS * ROW_FLOATS
MAX_LAG = 8.0
"""How far (log2 units) a row's maximum may rise before output and sum are rescaled. FlashAttention-4
does the same; sums stay far from float32's limits, and every result is exact in the same sense."""
RESULT, LEFT, RIGHT = 0, 4, 6
"""The first register of the 2 × 2 results and of the operands that share rows and columns with them."""


def tile_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of the main kernel with AMX tiles; items as for `main_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), "plan" in kernel.arguments
        TileKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class TileKernel(MainKernel):
    """Overrides the matrix products; scores and weights pass between them in scratch."""

    weight_group = 2
    exp2_coefficients = vector.EXP2_SHORT

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        super().__init__(spec, tile, isa, frame, listed)
        self.chunk = self.key_step = TILE_DEPTH
        self.depth_steps = round_up(spec.head_dim, TILE_DEPTH) // TILE_DEPTH

    # ------------------------------------------------------------------------------ packing
    def _pack_queries(self, sub: Expr) -> None:
        """Pairs of elements along the queries: row p of scratch holds elements 2p and 2p + 1."""
        scratch, inner_q = self.frame.scratch, self.layout.inner_q
        columns = T.bind("q_columns", self.sub_offset(sub, 0))
        with T.block("q_pack"), T.serial("j", 0, self.vectors) as j:
            rows = T.registers("q_rows", TILE_ROWS, "int64")
            with T.unroll("t", TILE_ROWS) as t:
                row = self.packed_row(sub, self.lane(j) + t)
                rows.store(t, self.row_offset("q", self.h, row))

            def pack(step: Expr, width: int) -> None:
                loaded = [self._words("q", rows.load(t), step, width) for t in range(TILE_ROWS)]
                for p, pair in enumerate(vector.transpose(loaded)):
                    at = columns + (step * ROW_FLOATS + p) * inner_q + self.lane(j)
                    scratch.store(at, pair, self.isa.lanes)

            self._whole_rows(self.spec.head_dim, pack)

    def _pack_keys(self) -> None:
        """Keys in rows padded with zeros to whole tiles, values transposed into tiles.

        Rows up to whole tiles of keys repeat the last key; their weights are zero.
        """
        lay, scratch = self.layout, self.frame.scratch
        rows = T.bind("padded_keys", self._padded(self.keys))
        with T.block("k_unpack"), T.serial("row", 0, rows) as row:
            start = self._key_row("k", self.k_base, row)

            def copy(step: Expr, width: int) -> None:
                at = lay.keys + row * lay.packed_k + step * ROW_FLOATS
                scratch.store(at, self._words("k", start, step, width), self.isa.lanes)

            self._whole_rows(self.spec.head_dim, copy)
        with T.block("v_unpack"), T.serial("step", 0, T.truncdiv(rows, T.int32(TILE_DEPTH))) as n:
            starts = T.registers("v_rows", TILE_DEPTH, "int64")
            with T.unroll("t", TILE_DEPTH) as t:
                starts.store(t, self._key_row("v", self.v_base, n * TILE_DEPTH + t))

            def transpose(part: Expr, width: int) -> None:
                pairs = [
                    self._interleaved(starts.load(2 * t), starts.load(2 * t + 1), part, width)
                    for t in range(TILE_ROWS)
                ]
                target = T.bind("v_tile", self._value_tile(part, n))
                for r, row in enumerate(vector.transpose(pairs)):
                    scratch.store(target + r * ROW_FLOATS, row, self.isa.lanes)

            width = self.spec.head_dim_v
            with T.serial("part", 0, width // TILE_ROWS) as part:
                transpose(part, TILE_ROWS)
            if rest := width % TILE_ROWS:
                transpose(T.int32(width // TILE_ROWS), rest)

    def _padded(self, keys: Expr) -> Expr:
        return T.truncdiv(keys + (TILE_DEPTH - 1), T.int32(TILE_DEPTH)) * TILE_DEPTH

    def _key_row(self, name: str, base: Expr, row: Expr) -> Expr:
        key = T.int64(self.k0 + T.minimum(row, self.keys - 1))
        return T.bind(f"{name}_row", base + key * self.frame.stride(name, "seq_kv"))

    def _whole_rows(self, width: int, emit: Callable[[Expr, int], None]) -> None:
        """emit(step, elements) for each TILE_DEPTH elements of `width`, the last perhaps fewer."""
        with T.serial("d_step", 0, width // TILE_DEPTH) as step:
            emit(step, TILE_DEPTH)
        if rest := width % TILE_DEPTH:
            emit(T.int32(width // TILE_DEPTH), rest)

    def _words(self, name: str, start: Expr, step: Expr, width: int) -> Expr:
        """`width` elements of a row from TILE_DEPTH·step, zeros behind them, as float32 words."""
        loaded = self.frame.buffer(name).load(start + T.int64(step * TILE_DEPTH), width)
        return cpu_rows.words(loaded, self.isa.lanes)

    def _interleaved(self, even: Expr, odd: Expr, part: Expr, width: int) -> Expr:
        """Two rows of v, element by element, from TILE_ROWS·part; zeros behind `width` elements."""
        source, offset = self.frame.buffer("v"), T.int64(part * TILE_ROWS)
        pair = [source.load(row + offset, width) for row in (even, odd)]
        mixed = T.shuffle(pair, [half * width + n for n in range(width) for half in (0, 1)])
        return cpu_rows.words(mixed, self.isa.lanes)

    def _value_tile(self, part: Expr, step: Expr) -> Expr:
        """Where the tile of 16 elements of v, the part-th, and 32 keys, the step-th, lies."""
        steps = self.tile.block_k // TILE_DEPTH
        return self.layout.values + (part * steps + step) * TILE_FLOATS

    # ------------------------------------------------------------------------------ products
    @contextmanager
    def _chunks(self, begin: Expr, end: Expr) -> Iterator[tuple[Expr, Expr]]:
        chunks = [T.truncdiv(key, T.int32(TILE_DEPTH)) for key in (begin, end)]
        first, self.last_chunk = (T.bind("chunks", chunk) for chunk in chunks)
        self.pending = T.Cell("pending", first)
        with T.when(first < self.last_chunk), T.block("s_gemm"):
            for product in self._chunk_products(first):
                product()
        with T.serial("chunk", first, self.last_chunk) as chunk:
            self.step, self.origin = chunk, T.bind("first_row", chunk * TILE_DEPTH)
            self.scores = T.bind("scores", self._chunk_scores(chunk))
            # few lines a chunk, because a core waits for few at a time
            self._prefetch_keys(chunk, self.tile.block_k // TILE_DEPTH)
            yield T.int32(0), T.int32(TILE_DEPTH)

    def _chunk_scores(self, chunk: Expr) -> Expr:
        """Where the scores of a chunk lie: those of the next one are computed beside its weights."""
        return self.layout.scores + (chunk & 1) * (TILE_DEPTH * self.layout.inner_q)

    def _chunk_products(self, chunk: Expr) -> list[Callable[[], None]]:
        """s = k·qᵀ of a chunk, without the scale: the emission of each tile product, in order."""
        lay = self.layout
        keys = T.bind("key_tiles", lay.keys + chunk * (TILE_DEPTH * lay.packed_k))
        scores = T.bind("score_tiles", self._chunk_scores(chunk))
        result: list[Callable[[], None]] = []
        for first, count in pairs(self.vectors):
            for d in range(self.depth_steps):
                left = (keys + d * ROW_FLOATS, TILE_ROWS * lay.packed_k, lay.packed_k)
                right = self.columns + d * (ROW_FLOATS * lay.inner_q) + first * TILE_ROWS
                products = self._product_steps(left, (right, TILE_ROWS, lay.inner_q), 2, count)
                if d == 0:
                    clear = functools.partial(
                        each_result, 2, count, lambda r, _: on_tiles("tilezero", r)
                    )
                    products[0] = _in_turn(clear, products[0])
                result += products
            at = scores + first * TILE_ROWS
            store = functools.partial(self._results, "tilestored64", at, 2, count)
            result[-1] = _in_turn(result[-1], store)
        return result

    def _weights(self, first: Expr, last: Expr, row_max: T.Buffer, row_sum: T.Buffer) -> None:
        """The weights of this chunk beside the products of the next one.

        Tile products leave one of the two ports of vector instructions free.
        """
        steps = TILE_DEPTH // self.weight_group

        def beside_products() -> None:
            products = self._chunk_products(self.step + 1)
            for step in range(steps):
                share = slice(*(len(products) * n // steps for n in (step, step + 1)))
                for product in products[share]:
                    product()
                self._weight_step(T.int32(step), row_max, row_sum)

        T.branch(
            self.step + 1 < self.last_chunk,
            beside_products,
            lambda: super(TileKernel, self)._weights(first, last, row_max, row_sum),
        )

    def _products(self, acc: T.Buffer, scores: Expr, row: Expr, masked: bool) -> None:
        """acc = scale·s of inner_k keys."""
        lanes = self.isa.lanes
        scale = T.broadcast(self.frame.scalar("scale") * T.float32(self.unit), lanes)
        with (
            T.block("s_gemm"),
            T.unroll("r", self.tile.inner_k) as r,
            T.unroll("j", self.vectors) as j,
        ):
            at = r * self.layout.inner_q + self.lane(j)
            acc.store(at, self.frame.scratch.load(scores + at, lanes) * scale, lanes)

    def _move_reference(self) -> None:
        """The reference stays until a score is MAX_LAG above: weights are then at most 2^MAX_LAG.

        When one of a row moves, the output is brought up to date with the chunks so far.
        """
        lay, lanes, scratch = self.layout, self.isa.lanes, self.frame.scratch

        def rises(j: int) -> tuple[Expr, Expr, Expr]:
            before = scratch.load(self.columns + lay.row_max + j * lanes, lanes)
            highest = self.tile_max.load(j * lanes, lanes)
            return before, highest, highest > before + self.constant(MAX_LAG)

        some = rises(0)[2]
        for j in range(1, self.vectors):
            some = T.logical_or(some, rises(j)[2])
        with T.when(T.any_lane(some)):
            for j in range(self.vectors):
                before, highest, moves = rises(j)
                before = T.bind("m_old", before)
                self._rescale_sum(
                    T.int32(j), before, T.bind("m_new", T.select(moves, highest, before))
                )
            self._accumulate(self.pending.get(), self.step)
            self.pending.set(self.step)
            with T.serial("d", 0, lay.width_v) as d, T.unroll("j", self.vectors) as j:
                at = self.columns + lay.out + d * lay.inner_q + self.lane(j)
                scaled = scratch.load(at, lanes) * self.alpha.load(self.lane(j), lanes)
                scratch.store(at, scaled, lanes)

    def _store_weights(self, step: Expr, j: Expr, weights: list[Expr]) -> None:
        if self.softmax:  # a NaN makes the row's sum one, whatever its weight becomes
            pairs = vector.bfloat16_pairs(*weights)
        else:
            even, odd = (T.cast("uint32", vector.from_float32(p, "bfloat16")) for p in weights)
            shift = T.broadcast(T.const(16, "uint32"), self.isa.lanes)
            pairs = T.reinterpret("float32", even | (odd << shift))
        lay = self.layout
        at = lay.weights + (self.step * ROW_FLOATS + step) * lay.inner_q + self.lane(j)
        self.frame.scratch.store(at, pairs, self.isa.lanes)

    def _add_output(self, begin: Expr, end: Expr) -> None:
        self._accumulate(self.pending.get(), T.truncdiv(end, T.int32(TILE_DEPTH)))

    def _accumulate(self, begin: Expr, end: Expr) -> None:
        """oᵀ += vᵀ·p over the chunks [begin, end), two by two tiles at a time."""
        lay = self.layout

        def accumulate(part: Expr, parts: int) -> None:
            out = T.bind("o_tiles", self.columns + lay.out + part * (TILE_ROWS * lay.inner_q))
            for first, count in pairs(self.vectors):
                self._results("tileloadd64", out + first * TILE_ROWS, parts, count)
                with T.serial("step", begin, end) as step:
                    values = self._value_tile(part, step)
                    next_part = self.tile.block_k // TILE_DEPTH * TILE_FLOATS
                    weights = lay.weights + step * (ROW_FLOATS * lay.inner_q) + first * TILE_ROWS
                    self._multiply(
                        (values, next_part, ROW_FLOATS),
                        (weights, TILE_ROWS, lay.inner_q),
                        parts,
                        count,
                    )
                self._results("tilestored64", out + first * TILE_ROWS, parts, count)

        with T.block("o_gemm"):
            tiles = lay.width_v // TILE_ROWS
            with T.serial("pair", 0, tiles // 2) as pair:
                accumulate(pair * 2, 2)
            if tiles % 2:
                accumulate(T.int32(tiles - 1), 1)

    # ------------------------------------------------------------------------------ tiles
    def _multiply(
        self,
        left: tuple[Expr, int, int],
        right: tuple[Expr, int, int],
        rows: int,
        columns: int,
    ) -> None:
        """results += left·right; an operand is its first tile, the next tile's distance, a row's."""
        for product in self._product_steps(left, right, rows, columns):
            product()

    def _product_steps(
        self,
        left: tuple[Expr, int, int],
        right: tuple[Expr, int, int],
        rows: int,
        columns: int,
    ) -> list[Callable[[], None]]:
        """What `_multiply` emits, one tile product each; the first also loads the operands."""

        def load() -> None:
            for register, count, (start, distance, stride) in (
                (LEFT, rows, left),
                (RIGHT, columns, right),
            ):
                for n in range(count):
                    self._move("tileloadd64", register + n, start + n * distance, stride)

        result: list[Callable[[], None]] = []
        each_result(
            rows,
            columns,
            lambda into, at: result.append(
                functools.partial(on_tiles, "tdpbf16ps", into, LEFT + at[0], RIGHT + at[1])
            ),
        )
        result[0] = _in_turn(load, result[0])
        return result

    def _results(self, instruction: str, start: Expr, rows: int, columns: int) -> None:
        """Load or store the result tiles: columns side by side, rows of tiles below each other."""
        stride = self.layout.inner_q

        def move(result: int, at: tuple[int, int]) -> None:
            where = start + (at[0] * TILE_ROWS * stride + at[1] * TILE_ROWS)
            self._move(instruction, result, where, stride)

        each_result(rows, columns, move)

    def _move(self, instruction: str, register: int, at: Expr, stride: int) -> None:
        move_tile(instruction, register, self.frame.scratch.address(at), 4 * stride)


def move_tile(instruction: str, register: int, address: Expr, row_bytes: int) -> None:
    """Load or store a tile register whose rows begin `row_bytes` apart in memory."""
    name = f"llvm.x86.{instruction}"
    T.llvm_statement(name, T.const(register, "int8"), address, T.int64(row_bytes))


def on_tiles(instruction: str, *registers: int) -> None:
    """An instruction on tile registers."""
    T.llvm_statement(f"llvm.x86.{instruction}", *(T.const(r, "int8") for r in registers))


def each_result(rows: int, columns: int, emit: Callable[[int, tuple[int, int]], None]) -> None:
    """emit(register, (row, column)) for each result tile."""
    for row in range(rows):
        for column in range(columns):
            emit(RESULT + 2 * row + column, (row, column))


def _in_turn(*emissions: Callable[[], None]) -> Callable[[], None]:
    def emit() -> None:
        for emission in emissions:
            emission()

    return emit


def pairs(count: int) -> list[tuple[int, int]]:
    """(first, how many) for up to two at a time."""
    return [(first, min(2, count - first)) for first in range(0, count, 2)]
