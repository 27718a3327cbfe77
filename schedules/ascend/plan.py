"""Planning on Ascend's vector cores: the mask of a chunk is evaluated as a tile."""

from __future__ import annotations

from attngen.schedules import tirx as T
from attngen.schedules.ascend.frame import AscendFrame, TileRow
from attngen.schedules.meaning import emit
from attngen.schedules.plan import Planner
from attngen.schedules.tirx import Expr


class TilePlanner(Planner):
    """Evaluates the mask of a chunk on whole tiles and reduces them."""

    frame_type = AscendFrame
    row_type = TileRow
    row: TileRow

    def elements(self, q0: Expr, k0: Expr, k1: Expr) -> tuple[Expr, Expr]:
        rows, keys = self.tile.block_q, self.tile.block_k
        shown, hidden = T.Tile("shown", (rows, keys)), T.Tile("hidden", (rows, keys))
        with T.parallel("i", rows) as i, T.parallel("j", keys) as j:
            ops = self.row.elements(q0, k0, (rows, keys), i, j)
            exists = T.logical_and(q0 + i < self.row.seq_q, k0 + j <= k1)
            visible = emit(self.mask, ops).expr
            one, zero = T.float32(1.0), T.float32(0.0)
            shown.store(T.select(T.logical_and(exists, visible), one, zero), i, j)
            missed = T.logical_and(exists, T.logical_not(visible))
            hidden.store(T.select(missed, one, zero), i, j)
        seen, missing = (self._any(tile) for tile in (shown, hidden))
        return seen, T.bind("every", 1 - missing)

    def _any(self, tile: T.Tile) -> Expr:
        """Whether a tile of zeros and ones holds a one (int32)."""
        rows, keys = tile.shape
        by_row = T.Tile("by_row", (rows,))
        with T.parallel("i", rows) as i:
            by_row.store(T.float32(0.0), i)
        with T.parallel("i", rows) as i, T.serial("j", 0, keys) as j:
            by_row.store(T.maximum(by_row.load(i), tile.load(i, j)), i)
        largest = T.Cell("largest", T.float32(0.0), "float32")
        with T.parallel("axis", 1), T.serial("i", 0, rows) as i:
            largest.set(T.maximum(largest.get(), by_row.load(i)))
        found = largest.get() > T.float32(0.5)
        return T.bind("found", T.select(found, T.int32(1), T.int32(0)))
