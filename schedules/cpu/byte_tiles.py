"""The main CPU kernel on quantised operands with both matrix products in AMX tiles.

`tdpbssd` and `tdpbsud` add the product of a tile of 16 × 64 bytes and one of 64 × 16 bytes, words of four
rows lane by lane, to a 16 × 16 tile of integers. Sᵀ = K·Qᵀ takes keys as they lie and words of the queries'
elements, Oᵀ = Vᵀ·P values as `cpu.quantise` packs them and words of four keys' weights: lanes stay queries.
All scores of a key block are computed first, because weights are bytes relative to their largest.
Source: Intel 355828-002, chapter 3.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules.cpu.bytes import ROW_WORDS, ByteKernel
from attngen.schedules.cpu.layout import TILE_BYTES, TILE_ROWS, WORD_BYTES, Isa, round_up
from attngen.schedules.cpu.tiles import (
    LEFT,
    RIGHT,
    each_result,
    move_tile,
    on_tiles,
    pairs,
    pairs_of_tiles,
)
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

Operand = tuple[Callable[[int], Expr], int]
"""The address of the n-th tile, and the bytes from one row to the next."""


def byte_tile_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of the main kernel on quantised operands in tiles; items as for `main_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), "plan" in kernel.arguments
        ByteTileKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class ByteTileKernel(ByteKernel):
    """Overrides the products; packing, scales and weights are those of the vector kernel."""

    query_offset = 0  # both operands of these products have signs

    def __init__(
        self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame, listed: bool
    ) -> None:
        super().__init__(spec, tile, isa, frame, listed)
        self.key_step = TILE_BYTES
        self.row_bytes = 4 * self.layout.inner_q

    @contextmanager
    def _chunks(self, begin: Expr, end: Expr) -> Iterator[tuple[Expr, Expr]]:
        """The products of all keys as integers in place of their scores; then one chunk."""
        with T.block("s_gemm"), T.serial("step", *self._steps(begin, end)) as step:
            for first, count in pairs(self.vectors):
                for half in range(0, TILE_BYTES // TILE_ROWS, 2):
                    self._key_products(step * TILE_BYTES + half * TILE_ROWS, first, count)
        with super()._chunks(begin, end) as chunk:
            yield chunk

    def _steps(self, begin: Expr, end: Expr) -> tuple[Expr, Expr]:
        first, last = (T.truncdiv(key, T.int32(TILE_BYTES)) for key in (begin, end))
        return first, last

    def _key_products(self, key: Expr, first: int, count: int) -> None:
        """k·qᵀ of 32 keys of the block from `key` and `count` vectors of queries from the first-th."""
        scratch, inner_q = self.frame.scratch, self.layout.inner_q
        start = T.bind("k_tiles", self._key_offset(key))
        keys, element = (
            (scratch, WORD_BYTES) if self.half_bytes else (self.frame.buffer("k_int8"), 1)
        )
        row_bytes = WORD_BYTES * self.words
        each_result(2, count, lambda result, _: on_tiles("tilezero", result))
        for d in range(self.words // ROW_WORDS):
            columns = self.columns + d * (ROW_WORDS * inner_q) + first * TILE_ROWS

            def key_tile(n: int, d: int = d) -> Expr:
                return keys.address(
                    start + T.int64((n * TILE_ROWS * row_bytes + d * TILE_BYTES) // element)
                )

            def query_tile(n: int, columns: Expr = columns) -> Expr:
                return scratch.address(columns + n * TILE_ROWS)

            self._multiply("tdpbssd", (key_tile, row_bytes), (query_tile, self.row_bytes), 2, count)
        self._store_results(self.layout.scores + key * inner_q + first * TILE_ROWS, 2, count)

    def _multiply(
        self, instruction: str, left: Operand, right: Operand, rows: int, columns: int
    ) -> None:
        """results += left·right for rows × columns tiles."""
        for register, count, (address, row_bytes) in ((LEFT, rows, left), (RIGHT, columns, right)):
            for n in range(count):
                move_tile("tileloadd64", register + n, address(n), row_bytes)
        each_result(
            rows,
            columns,
            lambda into, at: on_tiles(instruction, into, LEFT + at[0], RIGHT + at[1]),
        )

    def _store_results(self, start: Expr, rows: int, columns: int) -> None:
        """Result tiles to scratch: columns side by side, rows of tiles below each other."""

        def store(result: int, at: tuple[int, int]) -> None:
            where = start + (at[0] * TILE_ROWS * self.layout.inner_q + at[1] * TILE_ROWS)
            move_tile("tilestored64", result, self.frame.scratch.address(where), self.row_bytes)

        each_result(rows, columns, store)

    def _products(self, acc: T.Buffer, scores: Expr, row: Expr, masked: bool) -> None:
        def sums(at: Expr) -> Expr:
            return T.reinterpret("int32", self.frame.scratch.load(scores + at, self.isa.lanes))

        self._scaled(acc, sums, self._clamped(row, masked))

    def _add_output(self, begin: Expr, end: Expr) -> None:
        """oᵀ = alpha·oᵀ + vᵀ·p over the keys [begin, end) of the block, two tiles of channels at a time."""
        accumulate = functools.partial(self._channels, self._steps(begin, end))
        with T.block("o_gemm"):
            pairs_of_tiles(self.layout.width_v, accumulate)

    def _channels(self, steps: tuple[Expr, Expr], part: Expr, parts: int) -> None:
        """Add the products of `parts` tiles of channels from the part-th to the output."""
        lay, scratch, values = self.layout, self.frame.scratch, self.frame.buffer("v_int8")
        group = round_up(self.spec.head_dim_v, TILE_ROWS) * TILE_BYTES
        block = T.truncdiv(self.k0, T.int32(TILE_BYTES))
        for first, count in pairs(self.vectors):
            each_result(parts, count, lambda result, _: on_tiles("tilezero", result))
            with T.serial("step", *steps) as step:
                start = T.int64(block + step) * T.int64(group) + T.int64(part) * (
                    TILE_ROWS * TILE_BYTES
                )
                start = T.bind("v_tiles", self.values_base + start)
                weights = lay.scores + step * (ROW_WORDS * lay.inner_q) + first * TILE_ROWS

                def value_tile(n: int, start: Expr = start) -> Expr:
                    return values.address(start + T.int64(n * TILE_ROWS * TILE_BYTES))

                def weight_tile(n: int, weights: Expr = weights) -> Expr:
                    return scratch.address(weights + n * TILE_ROWS)

                self._multiply(
                    "tdpbsud", (value_tile, TILE_BYTES), (weight_tile, self.row_bytes), parts, count
                )
            self._store_results(T.int32(lay.weights + first * TILE_ROWS), parts, count)
        out = T.bind("o_tiles", self.columns + lay.out + part * (TILE_ROWS * lay.inner_q))
        with T.serial("r", 0, parts * TILE_ROWS) as r:
            self._add_row(
                out,
                r,
                lambda at: T.reinterpret("int32", scratch.load(lay.weights + at, self.isa.lanes)),
            )
