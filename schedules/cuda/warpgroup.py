"""What the kernels of sm_90a's warpgroups share: rings of tiles that TMA fills, and products by wgmma.

A tile's columns come in panels of 64 elements, each row of a panel 128 bytes, swizzled. A warpgroup
multiplies 64 rows; what its threads hold of the result is the fragment of `row_major_16x8(1)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules import vector
from attngen.schedules.cuda.layout import CHUNK, WARPGROUP
from attngen.schedules.meaning import Value
from attngen.schedules.tirx import Cell, Expr

EIGHT_ROWS = 8 * CHUNK * 2 // 16
"""Eight rows of a panel in the units of matrix descriptors, 16 bytes."""


def panel(rows: int) -> int:
    """The size of a panel in the units of matrix descriptors."""
    return rows * CHUNK * 2 // 16


class Cursor:
    """Where a thread is in a ring: the stage and its barriers' phase.

    Carried from block to block, so that nothing is left to compute between two products.
    """

    def __init__(self, name: str, stages: int) -> None:
        self.stages = stages
        self.stage = Cell(f"{name}_stage", T.int32(0))
        self.phase = Cell(f"{name}_phase", T.int32(0))

    def advance(self) -> None:
        """Go on to the next stage."""
        wraps = T.bind("wraps", T.compare("==", self.stage.get(), T.int32(self.stages - 1)))
        self._move(wraps)

    def _move(self, wraps: Expr) -> None:
        self.phase.set(T.select(wraps, 1 - self.phase.get(), self.phase.get()))
        self.stage.set(T.select(wraps, T.int32(0), self.stage.get() + 1))


class MatrixCursor(Cursor):
    """With the matrix descriptor of the stage's tile; `first` is that of stage 0."""

    def __init__(self, name: str, stages: int, first: Expr, size: int) -> None:
        super().__init__(name, stages)
        self.size = size // 16
        self.first = Cell(f"{name}_first", first, "uint64").get()
        self.descriptor = Cell(f"{name}_descriptor", self.first, "uint64")

    def _move(self, wraps: Expr) -> None:
        super()._move(wraps)
        moved = self.descriptor.get() + C.uint64(self.size)
        self.descriptor.set(T.select(wraps, self.first, moved))


def arrive(barrier: Expr, lane: Expr, condition: Expr | None = None) -> None:
    """One arrival for each warp, after all its lanes."""
    mine = T.compare("==", lane, T.int32(0))
    with T.when(mine if condition is None else T.logical_and(mine, condition)):
        C.barrier_arrive(barrier)


def multiply_rows(
    dtype: str,
    sums: Sequence[Expr],
    left: tuple[Expr, int],
    right: tuple[Expr, int],
    steps: Iterable[int],
    accumulate: bool = False,
) -> None:
    """sums = A·Bᵀ over those `steps` of 16 columns, or sums += A·Bᵀ; of each tile descriptor and rows."""
    for n, step in enumerate(steps):
        at, within = step // 4, step % 4 * 2  # 16 columns are 32 bytes
        a, b = (tile + C.uint64(at * panel(rows) + within) for tile, rows in (left, right))
        C.wgmma_shared(dtype, sums, a, b, accumulate or n != 0)


def multiply_narrow_rows(
    number: str,
    sums: Sequence[Expr],
    left: tuple[Expr, int],
    right: tuple[Expr, int],
    steps: Iterable[int],
) -> None:
    """sums = A·Bᵀ of numbers of a byte over those `steps` of 32 columns, as `multiply_rows`."""
    for n, step in enumerate(steps):
        at, within = step // 4, step % 4 * 2
        a, b = (tile + C.uint64(at * panel(rows) + within) for tile, rows in (left, right))
        C.wgmma_narrow(number, sums, a, b, n != 0)


def multiply_packed_bytes(
    number: str,
    sums: Sequence[Expr],
    packed: T.Buffer,
    right: Expr,
    rows: int,
    width: int,
    accumulate: Expr | bool,
) -> None:
    """sums = W·B, or += if they `accumulate`, for W packed in fours of columns and B of so many rows.

    32 rows at a time; right: its descriptor: `width` columns, 16 rows of each in 16 bytes, unswizzled
    """
    for step in range(rows // 32):
        a = [packed.load(4 * step + i) for i in range(4)]
        at = right + C.uint64(step * 2 * width)
        C.wgmma_narrow_registers(number, sums, a, at, True if step else accumulate)


def multiply_packed(
    dtype: str, sums: Sequence[Expr], packed: T.Buffer, right: Expr, rows: int
) -> None:
    """sums += W·B for W packed in pairs of columns, and B of so many rows, 16 of them at a time.

    right   its descriptor, whose leading offset is that of panels
    """
    for step in range(rows // 16):
        a = [packed.load(4 * step + i) for i in range(4)]
        C.wgmma_registers(dtype, sums, a, right + C.uint64(step * 2 * EIGHT_ROWS))


def multiply_columns(dtype: str, sums: Sequence[Expr], left: Expr, right: Expr, rows: int) -> None:
    """sums += Aᵀ·B over so many rows of A and B, 16 of them at a time; of each its descriptor.

    right   whose leading offset is that of panels
    """
    for step in range(rows // 16):
        offset = C.uint64(step * 2 * EIGHT_ROWS)
        C.wgmma_columns(dtype, sums, left + offset, right + offset, True)


def half_of_word(word: Expr, high: Expr, dtype: str) -> Value:
    """The number of 16 bits in the lower half of a word (int32), or in the higher one, as float32."""
    word = T.cast("uint32", word)
    shifted = T.select(
        T.compare("!=", high, T.int32(0)), word >> C.uint32(16), word & C.uint32(0xFFFF)
    )
    half = T.cast("uint16", shifted)
    stored = half if dtype == "bfloat16" else T.reinterpret("float16", half)
    return Value(T.bind("pair", vector.to_float32(stored, dtype)), "float")


def clear_rows(tile: Expr, panels: int, rows: int, kept: Expr, thread: Expr) -> None:
    """Zero the rows of a tile at a shared address from the `kept`-th on: they may hold NaN.

    Every warpgroup writes the same zeros before it reads, so none waits for another; it must fence and
    meet before its products.
    """
    words = [C.uint32(0)] * 4
    row_pieces = CHUNK * 2 // 16
    count = T.bind("pieces", (rows - kept) * row_pieces)
    steps = T.bind("steps", T.truncdiv(count + (WARPGROUP - 1), T.int32(WARPGROUP)))
    for n in range(panels):
        first = tile + C.uint32(n * rows * CHUNK * 2) + C.uint32(kept * (CHUNK * 2))
        with T.serial("i", 0, steps) as i:
            at = T.bind("piece", i * WARPGROUP + thread)
            with T.when(at < count):
                C.store_shared(first + C.uint32(at * 16), words)
