"""What kernels with bfloat16 AMX tiles share: packing of operands in tiles, products, tile registers.

A tile register holds 16 rows of 64 bytes. `tdpbf16ps` adds the product of a 16 × 32 tile and a 32 × 16
tile to a 16 × 16 tile of float32; the second operand holds pairs of rows, lane by lane. Two by two result
tiles share their operands, which leaves no tile register idle. The host configures the tiles.
Source: Intel 355828-002, chapter 3.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu.layout import TILE_DEPTH, TILE_ROWS, round_up
from attngen.schedules.cpu.pairs import ROW_FLOATS, PairOperands, whole_parts, whole_rows
from attngen.schedules.tirx import Expr

TILE_FLOATS = TILE_ROWS * ROW_FLOATS
RESULT, LEFT, RIGHT = 0, 4, 6
"""The first register of the 2 × 2 results and of the operands that share rows and columns with them."""
Emission = Callable[[], None]
Operand = tuple[Expr, int, int]
"""Where the first tile lies in scratch, the next tile's distance, and a row's."""


class TileProducts(PairOperands):
    """Adds products of tiles between places in scratch, and the packing of their operands."""

    # ------------------------------------------------------------------------------ packing
    def copy_keys(self, name: str, target: int, row_words: int, width: int) -> None:
        """This block's rows of k or v as they are, in rows padded with zeros to `row_words` words.

        Rows up to whole tiles of keys repeat the last key; their weights are zero.
        """
        with T.block(f"{name}_unpack"), T.serial("row", 0, self._padded_keys()) as row:
            start = self._key_row(name, row)

            def copy(step: Expr, width: int) -> None:
                at = target + row * row_words + step * ROW_FLOATS
                words = self._words(name, start, step, width)
                self.frame.scratch.store(at, words, self.isa.lanes)

            whole_rows(width, copy)

    def transpose_keys(self, name: str, target: int, width: int) -> None:
        """This block's rows of k or v transposed into tiles of 16 elements and 32 keys."""
        steps = T.truncdiv(self._padded_keys(), T.int32(TILE_DEPTH))
        with T.block(f"{name}_unpack"), T.serial("step", 0, steps) as n:
            starts = T.registers(f"{name}_rows", TILE_DEPTH, "int64")
            with T.unroll("t", TILE_DEPTH) as t:
                starts.store(t, self._key_row(name, n * TILE_DEPTH + t))

            def transpose(part: Expr, width: int) -> None:
                pairs = [
                    self._interleaved(name, starts.load(2 * t), starts.load(2 * t + 1), part, width)
                    for t in range(TILE_ROWS)
                ]
                tile = T.bind(f"{name}_tile", target + self._transposed(part, n))
                for r, row in enumerate(vector.transpose(pairs)):
                    self.frame.scratch.store(tile + r * ROW_FLOATS, row, self.isa.lanes)

            whole_parts(width, transpose)

    def _padded_keys(self) -> Expr:
        steps = T.truncdiv(self.keys + (TILE_DEPTH - 1), T.int32(TILE_DEPTH))
        return T.bind("padded_keys", steps * TILE_DEPTH)

    def _transposed(self, part: Expr, step: Expr) -> Expr:
        """Where the tile of 16 elements, the part-th, and 32 keys, the step-th, lies among such tiles."""
        return (part * (self.tile.block_k // TILE_DEPTH) + step) * TILE_FLOATS

    # ------------------------------------------------------------------------------ products
    def chunk_dots(
        self, keys: Expr, row_words: int, columns: Expr, width: int, target: Expr
    ) -> list[Emission]:
        """scratch[target …] = rows·columnsᵀ of TILE_DEPTH rows of `width` elements from `keys` on.

        `columns` is where the queries' pairs of elements lie. The emission of each tile product, in order.
        """
        inner_q = self.layout.inner_q
        result: list[Emission] = []
        for first, count in pairs(self.vectors):
            for d in range(round_up(width, TILE_DEPTH) // TILE_DEPTH):
                left = (keys + d * ROW_FLOATS, TILE_ROWS * row_words, row_words)
                right = columns + d * (ROW_FLOATS * inner_q) + first * TILE_ROWS
                products = self._product_steps(left, (right, TILE_ROWS, inner_q), 2, count)
                if d == 0:
                    clear = functools.partial(
                        each_result, 2, count, lambda r, _: on_tiles("tilezero", r)
                    )
                    products[0] = in_turn(clear, products[0])
                result += products
            at = target + first * TILE_ROWS
            store = functools.partial(self._results, "tilestored64", at, 2, count)
            result[-1] = in_turn(result[-1], store)
        return result

    def _products(self, acc: T.Buffer, scores: Expr, row: Expr, masked: bool) -> None:
        """acc = scale·s of inner_k keys, whose dot products `chunk_dots` left in scratch."""
        lanes = self.isa.lanes
        scale = T.broadcast(self.frame.scalar("scale") * T.float32(self.unit), lanes)
        with (
            T.block("s_gemm"),
            T.unroll("r", self.tile.inner_k) as r,
            T.unroll("j", self.vectors) as j,
        ):
            at = r * self.layout.inner_q + self.lane(j)
            acc.store(at, self.frame.scratch.load(scores + at, lanes) * scale, lanes)

    def add_transposed(
        self,
        target: Expr,
        transposed: int,
        width: int,
        weights: int,
        chunks: tuple[Expr, Expr],
        buffer: T.Buffer | None = None,
    ) -> None:
        """buffer[target + column·inner_q + q] += Σ_keys row(key)[column]·weights[key, q] over chunks of keys.

        The rows are what `transpose_keys` left at `transposed`; of weights there are pairs of keys. The
        buffer is scratch by default.
        """
        inner_q = self.layout.inner_q

        def accumulate(part: Expr, parts: int) -> None:
            out = T.bind("result_tiles", target + part * (TILE_ROWS * inner_q))
            for first, count in pairs(self.vectors):
                at = out + first * TILE_ROWS
                self._results("tileloadd64", at, parts, count, inner_q, buffer)
                with T.serial("step", *chunks) as step:
                    rows = transposed + self._transposed(part, step)
                    next_part = self.tile.block_k // TILE_DEPTH * TILE_FLOATS
                    pair = weights + step * (ROW_FLOATS * inner_q) + first * TILE_ROWS
                    self._multiply(
                        (rows, next_part, ROW_FLOATS), (pair, TILE_ROWS, inner_q), parts, count
                    )
                self._results("tilestored64", at, parts, count, inner_q, buffer)

        pairs_of_tiles(width, accumulate)

    def _multiply(self, left: Operand, right: Operand, rows: int, columns: int) -> None:
        """results += left·right for rows × columns tiles."""
        for product in self._product_steps(left, right, rows, columns):
            product()

    def _product_steps(
        self, left: Operand, right: Operand, rows: int, columns: int
    ) -> list[Emission]:
        """What `_multiply` emits, one tile product each; the first also loads the operands."""

        def load() -> None:
            for register, count, (start, distance, stride) in (
                (LEFT, rows, left),
                (RIGHT, columns, right),
            ):
                for n in range(count):
                    address = self.frame.scratch.address(start + n * distance)
                    move_tile("tileloadd64", register + n, address, 4 * stride)

        result: list[Emission] = []
        each_result(
            rows,
            columns,
            lambda into, at: result.append(
                functools.partial(on_tiles, "tdpbf16ps", into, LEFT + at[0], RIGHT + at[1])
            ),
        )
        result[0] = in_turn(load, result[0])
        return result

    def _results(
        self,
        instruction: str,
        start: Expr,
        rows: int,
        columns: int,
        stride: int | None = None,
        buffer: T.Buffer | None = None,
    ) -> None:
        """Load or store the result tiles: columns side by side, rows of tiles below each other.

        Their rows are `stride` elements apart in a buffer, by default inner_q in scratch.
        """
        stride, buffer = stride or self.layout.inner_q, buffer or self.frame.scratch

        def move(result: int, at: tuple[int, int]) -> None:
            where = start + (at[0] * TILE_ROWS * stride + at[1] * TILE_ROWS)
            move_tile(instruction, result, buffer.address(where), 4 * stride)

        each_result(rows, columns, move)


# ------------------------------------------------------------------------------------------ registers
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


def in_turn(*emissions: Emission) -> Emission:
    """The emissions as one."""

    def emit() -> None:
        for emission in emissions:
            emission()

    return emit


def pairs(count: int) -> list[tuple[int, int]]:
    """(first, how many) for up to two at a time."""
    return [(first, min(2, count - first)) for first in range(0, count, 2)]


def pairs_of_tiles(width: int, emit: Callable[[Expr, int], None]) -> None:
    """emit(tile, how many) for up to two tiles of TILE_ROWS of `width` elements, a multiple, at a time."""
    tiles = width // TILE_ROWS
    with T.serial("pair", 0, tiles // 2) as pair:
        emit(pair * 2, 2)
    if tiles % 2:
        emit(T.int32(tiles - 1), 1)
