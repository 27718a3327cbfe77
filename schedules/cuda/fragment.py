"""Fragments: which elements of a warp's accumulator tile a thread holds.

The layouts are the PTX ISA's (9.0, "Matrix Fragments"). A tile's columns come in groups; within a group a
thread holds the same few columns of each of its rows. A row is spread over a few lanes, which meet in
shuffles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.tirx import Expr

STORED = 32
"""Columns of the output that the lanes of a row store together: 16 bytes each."""


@dataclass(frozen=True)
class Fragment:
    """The layout of an accumulator tile; offsets count from a thread's first row and column.

    rows      of this thread
    group     columns of a group
    columns   of this thread in a group; neighbours 2i and 2i + 1 are adjacent
    lanes     distances between the lanes that share a row
    """

    rows: tuple[int, ...]
    group: int
    columns: tuple[int, ...]
    lanes: tuple[int, ...]

    def size(self, width: int) -> int:
        """Elements that a thread holds of a tile of `width` columns."""
        return len(self.rows) * len(self.columns) * (width // self.group)

    def index(self, width: int, group: Expr, r: int, e: int) -> Expr:
        """Which element of a thread is its row r, column e of a group, in a tile of `width` columns."""
        raise NotImplementedError

    def first_row(self, lane: Expr) -> Expr:
        raise NotImplementedError

    def first_column(self, lane: Expr) -> Expr:
        raise NotImplementedError

    def pairs(self, width: int, begin: int, r: int) -> list[int | None]:
        """Where row r's pairs of STORED columns of an output from column `begin` are; None beyond it.

        Four, in the order that `exchange` expects.
        """
        groups = range(begin // self.group, (begin + STORED) // self.group)
        return [
            self.index(width, group, r, e) if group < width // self.group else None
            for group in groups
            for e in range(0, len(self.columns), 2)
        ]

    def exchange(self, words: T.Buffer, lane: Expr) -> None:
        """From this thread's pairs of a row's STORED columns to 8 adjacent columns: the `stored`-th 8."""
        raise NotImplementedError

    def stored(self, lane: Expr, columns: int) -> Expr:
        """Of the last `columns` of an output, up to STORED."""
        raise NotImplementedError


@dataclass(frozen=True)
class RowMajor16x8(Fragment):
    """Of wgmma and mma m16n8: slabs of 16 rows, of which a thread has lane/4 and that + 8.

    Of every 8 columns it has two, 2·(lane mod 4) and the next.
    """

    def index(self, width: int, group: Expr, r: int, e: int) -> Expr:
        return 4 * group + (r // 2 * (width // 2) + 2 * (r % 2) + e)

    def first_row(self, lane: Expr) -> Expr:
        return lane >> 2

    def first_column(self, lane: Expr) -> Expr:
        return (lane & 3) * 2

    def exchange(self, words: T.Buffer, lane: Expr) -> None:
        odd = T.compare("!=", lane & 1, T.int32(0))
        high = T.compare("!=", lane & 2, T.int32(0))
        swap_words(words, odd, 1, ((0, 1), (2, 3)))
        swap_words(words, high, 2, ((0, 2), (1, 3)))

    def stored(self, lane: Expr, columns: int) -> Expr:
        return lane & 3


def row_major_16x8(slabs: int) -> Fragment:
    """The fragment of `slabs` × 16 rows."""
    rows = tuple(16 * slab + r for slab in range(slabs) for r in (0, 8))
    return RowMajor16x8(rows, 8, (0, 1), (1, 2))


def swap_words(
    words: T.Buffer, second: Expr, distance: int, pairs: Sequence[tuple[int, int]]
) -> None:
    """Of each pair (a, b) a lane keeps b if it is the `second` of two, else a, and gets its partner's."""
    for a, b in pairs:
        sent = T.select(second, words.load(a), words.load(b))
        got = T.bind("got", C.shuffle_xor(sent, distance))
        mine, other = T.bind("a", words.load(a)), T.bind("b", words.load(b))
        words.store(a, T.select(second, got, mine))
        words.store(b, T.select(second, other, got))
