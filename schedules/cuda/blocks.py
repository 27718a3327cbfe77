"""Which tile a block of threads works on, and which key blocks that tile sees. Shared by the CUDA kernels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from attngen.expr import K, Q
from attngen.masks import BlockAnalysis, analyse
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.frame import Frame, Row
from attngen.schedules.tirx import Cell, Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

NONE = -1
"""The entry after the last block of a tile."""


def locate(
    spec: AttentionSpec,
    frame: Frame,
    at: Expr,
    q_blocks: Expr,
    heads: Expr,
    l2_share: int,
    by_keys: bool = False,
) -> tuple[Expr, Expr]:
    """The query block and head of the `at`-th of q_blocks × heads tiles.

    Neighbours in time share K and V. Where the mask depends on positions, the last query blocks see most
    keys: they come first, over as many heads as `l2_share` bytes of cache hold. Blocks `by_keys` are those
    of keys, of which the first ones are seen by most queries.
    """
    if not spec.variant.mask_expr.has(Q, K):
        head = T.bind("tile_head", T.truncdiv(at, q_blocks))
        return at - head * q_blocks, head
    width = 2 * (spec.head_dim + spec.head_dim_v)
    rows = T.maximum(frame.size("seq_q" if by_keys else "seq_kv"), T.int32(1))
    section = T.maximum(T.truncdiv(T.int32(l2_share // width), rows), T.int32(1))
    section = T.bind("section", T.minimum(section, heads))
    start = T.truncdiv(at, section * q_blocks) * section
    start = T.bind("first_head", start)
    size = T.bind("section_size", T.minimum(section, heads - start))
    within = T.bind("within", at - start * q_blocks)
    nth = T.bind("nth", T.truncdiv(within, size))
    return nth if by_keys else q_blocks - 1 - nth, start + within - nth * size


@dataclass(frozen=True)
class GroupRows:
    """Rows of a tile that are queries of several heads, head after head: those of one group, or one head's.

    row      of batch row and first head
    first    the tile's first row, counted in the group, of `count`; rows beyond are as the last one
    queries  rows of a head
    """

    row: Row
    first: Expr
    count: Expr
    queries: Expr

    def at(self, row: Expr) -> tuple[Expr, Expr]:
        """Head and position of a row of the tile."""
        in_group = T.bind("in_group", T.minimum(self.first + row, self.count - 1))
        head = T.bind("of_group", T.truncdiv(in_group, self.queries))
        return T.bind("head", self.row.h + head), T.bind("position", in_group - head * self.queries)

    def holds(self, row: Expr) -> Expr:
        """Whether the tile has this row."""
        return self.first + row < self.count


class KeyBlocks:
    """Finds the visible key blocks of a tile one after the other, the last one first.

    An entry is 2·(key block) + (1 if the mask must be evaluated), as in a plan; NONE ends them. `analysis`
    is that of the mask, unless given; `listed`, that the tensor `plan` has the entries.
    """

    def __init__(
        self,
        spec: AttentionSpec,
        tile: TileConfig,
        frame: Frame,
        listed: bool,
        analysis: BlockAnalysis | None = None,
        plan: str = "plan",
    ) -> None:
        self.frame, self.listed, self.stride, self.plan_name = frame, listed, 1, plan
        self.block_q, self.block_k = tile.block_q, tile.block_k
        self.analysis = analysis or analyse(spec.variant.mask_expr, tile.block_q, tile.block_k)

    def enter(self, row: Row, q_block: Expr) -> None:
        """Start with a query block of `row`'s head."""
        self.row = row
        if self.listed:
            self._enter_list(row, q_block)
            return
        self.q0 = T.bind("q_first", q_block * self.block_q)
        self.q1 = T.bind("q_last", T.minimum(self.q0 + self.block_q, row.seq_q) - 1)
        self.begin, self.end = row.key_blocks(self.analysis, self.q0, self.q1, self.block_k)
        self.at = Cell("at_block", self.end)

    def enter_share(self, row: Row, share: Expr, shares: Expr, turn: Expr, teams: int) -> None:
        """Start with the share-th of `shares` of the blocks that any position of `row` sees.

        Of those, every `teams`-th is this thread's, the turn-th from the last one on.
        """
        self.row, self.stride = row, teams
        self.q0, self.q1 = T.int32(0), T.bind("q_last", row.seq_q - 1)
        begin, end = row.key_blocks(self.analysis, self.q0, self.q1, self.block_k)
        turns = T.truncdiv(end - begin + (shares * teams - 1), shares * teams)
        size = T.bind("share_size", turns * teams)
        self.begin = T.bind("share_begin", T.minimum(begin + share * size, end))
        last = T.minimum(self.begin + size, end)
        self.at = Cell("at_block", last + (teams - 1) - turn)

    def following(self) -> Expr:
        """Go to the next block: its entry."""
        if self.listed:
            return self._following_listed()
        self.at.set(self.at.get() - self.stride)
        if not self.analysis.gapless:
            seek = Cell("seek", T.int32(1))
            with C.loop_while(T.logical_and(self.at.get() >= self.begin, seek.get() > 0)):
                visible = self._holds(self.analysis.may, self.at.get())
                T.branch(
                    visible,
                    lambda: seek.set(T.int32(0)),
                    lambda: self.at.set(self.at.get() - self.stride),
                )
        block = self.at.get()
        full = (block + 1) * self.block_k <= self.row.seq_kv
        if not self.analysis.decided:
            full = T.logical_and(self._holds(self.analysis.must, block), full)
        entry = block * 2 + T.select(full, T.int32(0), T.int32(1))
        return T.bind("entry", T.select(block < self.begin, T.int32(NONE), entry))

    def meets(self, block: Expr) -> Expr:
        """Whether the entries have this block; of those that are not `listed`."""
        found = T.logical_and(block >= self.begin, block < self.end)
        if not self.analysis.gapless:
            found = T.logical_and(found, self._holds(self.analysis.may, block))
        return found

    def _holds(self, condition: Any, block: Expr) -> Expr:
        k0 = T.bind("k_first", block * self.block_k)
        k1 = T.bind("k_last", T.minimum(k0 + self.block_k, self.row.seq_kv) - 1)
        return self.row.uniform(condition, q0=self.q0, q1=self.q1, k0=k0, k1=k1)

    def _enter_list(self, row: Row, q_block: Expr) -> None:
        """A plan is the caller's: whatever it holds, nothing is read out of bounds."""
        self.plan = self.frame.tensor(self.plan_name)
        sb, sh, sq, _ = self.plan.strides
        start = T.int64(row.b) * sb + T.int64(row.h) * sh + T.int64(q_block) * sq
        self.start = T.bind("plan_row", start)
        size = self.block_k
        self.blocks = T.bind("k_blocks", T.truncdiv(row.seq_kv + (size - 1), T.int32(size)))
        count = T.maximum(T.minimum(self.plan.buffer.load(self.start), self.blocks), T.int32(0))
        self.left = Cell("left", count)

    def _following_listed(self) -> Expr:
        left = self.left.get()
        read = self.plan.buffer.load(self.start + T.int64(left))
        listed = T.bind("listed", T.guarded(left > 0, read, T.int32(1)))
        block = T.maximum(T.minimum(listed >> 1, self.blocks - 1), T.int32(0))
        ragged = (block + 1) * self.block_k > self.row.seq_kv
        partial = T.select(ragged, T.int32(1), listed & 1)
        entry = T.bind("entry", T.select(left > 0, block * 2 + partial, T.int32(NONE)))
        self.left.set(left - 1)
        return entry
