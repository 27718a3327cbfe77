"""Gradients of elements that distances q − k choose, such as those of a table of relative positions.

A tile of rows × columns has rows + columns − 1 distances: its gradients are put into shared memory, each
thread adds up a diagonal, and then, for an element of the table, the diagonals that read it. What a block of
threads finds it adds to a row of its own in global memory, tile by tile: no two blocks write one number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.aux_gradients import AuxGradient
from attngen.schedules.cuda.layout import BackwardLayout
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import Value, emit
from attngen.schedules.tirx import Cell, Expr


class DistanceSums:
    """Adds up the gradients of one table for the query block of a block of threads.

    Shared memory from `address` on: the tile's gradients, then a sum and an index for each diagonal.
    """

    def __init__(
        self,
        gradient: AuxGradient,
        frame: Frame,
        lay: BackwardLayout,
        address: Expr,
        thread: Expr,
        synchronise: Callable[[], None],
    ) -> None:
        self.gradient, self.frame, self.lay = gradient, frame, lay
        self.synchronise = synchronise
        self.tile, self.thread = address, thread
        self.sums = address + C.uint32(lay.distance_tile_bytes)
        self.table = frame.tensor(gradient.workspace)

    def enter(self, row: Row, block: Expr) -> None:
        """Begin with a query block of a head."""
        strides = self.table.strides
        start = T.int64(row.b) * strides[0] + T.int64(row.h) * strides[1]
        self.row = row
        self.start = T.bind("table_start", start + T.int64(block) * strides[2])

    def put(self, row: Expr, column: Expr, value: Expr) -> None:
        """The gradient of a row and column of the tile, 0 for a hidden score."""
        at = C.uint32((row * (self.lay.block_k + 1) + column) * 4)
        C.store_shared(self.tile + at, [T.reinterpret("uint32", value)])

    def add_up(self, q0: Expr, k0: Expr) -> None:
        """Add the tile's sums to the table; all threads that add up come here."""
        lay = self.lay
        self.synchronise()
        with self._shared_out("diagonal", lay.diagonals) as t:
            total = Cell("diagonal_total", T.float32(0.0), "float32")
            below = t - (lay.block_k - 1)  # row − column
            first = T.maximum(T.int32(0), T.int32(0) - below)
            last = T.minimum(T.int32(lay.block_k), lay.block_q - below)
            with T.serial("column", T.bind("first", first), T.bind("last", last)) as column:
                at = (column + below) * (lay.block_k + 1) + column
                total.set(total.get() + self._float(self.tile + C.uint32(at * 4)))
            index = self._index(q0 - k0 + below)
            words = [T.reinterpret("uint32", total.get()), T.cast("uint32", index)]
            C.store_shared(self.sums + C.uint32(t * 8), words)
        self.synchronise()
        low, high = self._range()
        count = T.bind("bins", high - low + 1)
        rounds = T.truncdiv(count + (lay.threads - 1), T.int32(lay.threads))
        with T.serial("n", T.int32(0), T.bind("rounds", rounds)) as n:
            bin_ = T.bind("bin", low + n * lay.threads + self.thread)
            with T.when(bin_ <= high):
                self._add_bin(bin_)

    def _add_bin(self, index: Expr) -> None:
        total = Cell("bin_total", T.float32(0.0), "float32")
        with T.serial("t", 0, self.lay.diagonals) as t:
            words = self._pair(t)
            mine = T.compare("==", T.cast("int32", words.load(1)), index)
            value = T.reinterpret("float32", words.load(0))
            total.set(total.get() + T.select(mine, value, T.float32(0.0)))
        at = T.bind("at", self.start + T.int64(index) * self.table.strides[3])
        self.table.buffer.store(at, self.table.buffer.load(at) + total.get())

    def _index(self, distance: Expr) -> Expr:
        """Of the element that a distance chooses, within the table as gathers are."""
        ops = self.row.ops(distance=Value(T.bind("distance", distance), "int"))
        index = emit(self.gradient.by_distance, ops).expr
        size = self.table.sizes[3]
        return T.bind("index", T.maximum(T.minimum(index, size - 1), T.int32(0)))

    def _range(self) -> tuple[Expr, Expr]:
        """The first and the last element that the tile's diagonals choose."""
        low, high = (Cell(name, T.int32(n)) for name, n in (("low", 2**31 - 1), ("high", -1)))
        lane = T.bind("lane_of_range", self.thread & (C.WARP - 1))
        for begin in range(0, self.lay.diagonals, C.WARP):
            t = T.minimum(lane + begin, T.int32(self.lay.diagonals - 1))
            index = T.bind("of_lane", T.cast("int32", self._pair(t).load(1)))
            low.set(T.minimum(low.get(), index))
            high.set(T.maximum(high.get(), index))
        for distance in (1, 2, 4, 8, 16):
            low.set(T.minimum(low.get(), C.shuffle_xor(low.get(), distance)))
            high.set(T.maximum(high.get(), C.shuffle_xor(high.get(), distance)))
        return low.get(), high.get()

    def _pair(self, t: Expr) -> T.Buffer:
        """A diagonal's sum (bits of a float32) and index."""
        words = T.registers("diagonal_words", 2, "uint32")
        C.load_shared([words.load(i) for i in range(2)], self.sums + C.uint32(t * 8))
        return words

    def _float(self, address: Expr) -> Expr:
        words = T.registers("tile_word", 1, "uint32")
        C.load_shared([words.load(0)], address)
        return T.reinterpret("float32", words.load(0))

    @contextmanager
    def _shared_out(self, name: str, count: int) -> Iterator[Expr]:
        threads = self.lay.threads
        with T.serial("n", 0, -(-count // threads)) as n:
            i = T.bind(name, n * threads + self.thread)
            with T.when(i < count):
                yield i
