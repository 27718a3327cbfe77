"""Tokens of a video tile by tile, as `sliding_tile` and a scale for each 3-D tile want them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from attngen.errors import VariantError
from attngen.library import sliding_tile
from attngen.quant import Quant
from attngen.variant import Variant

if TYPE_CHECKING:
    import torch


def in_tile_order(
    x: torch.Tensor,
    grid: tuple[int, int, int],
    tile: tuple[int, int, int],
    *,
    axis: int = -2,
    inverse: bool = False,
) -> torch.Tensor:
    """The tokens of a video of `grid` = (T, H, W), row-major along `axis`, tile by tile.

    Tiles, and the tokens in each, are row-major; attention does not mind as long as q, k and v have the same
    order, so a model does this once before its first layer and, with `inverse`, undoes it after the last.
    x has any shape and dtype; the result is a copy. Raises ValueError where the tile does not divide the
    grid, or the axis has another length than the grid has tokens (FPSAttention, 2506.04648).
    """
    tokens = grid[0] * grid[1] * grid[2]
    if any(part < 1 or size % part for size, part in zip(grid, tile, strict=True)):
        raise ValueError(
            f"in_tile_order: tile {tile} does not divide grid {grid}; pad the video first"
        )
    if not -x.ndim <= axis < x.ndim or x.shape[axis] != tokens:
        raise ValueError(
            f"in_tile_order: axis {axis} of x must have the grid's {tokens} tokens, got {tuple(x.shape)}"
        )
    axis %= x.ndim
    counts = tuple(size // part for size, part in zip(grid, tile, strict=True))
    if inverse:
        sizes, order = (*counts, *tile), (0, 3, 1, 4, 2, 5)
    else:
        sizes = tuple(n for pair in zip(counts, tile, strict=True) for n in pair)
        order = (0, 2, 4, 1, 3, 5)
    split = x.reshape(*x.shape[:axis], *sizes, *x.shape[axis + 1 :])
    behind = range(axis + 6, split.ndim)
    moved = split.permute(*range(axis), *(axis + n for n in order), *behind)
    return moved.reshape(x.shape)


Size = tuple[int, int, int]


class VideoAttention:
    """Self-attention over a video whose tiles and windows follow the denoising step (FPSAttention).

    Early and late steps bear coarse tiles and few neighbours, those between need fine ones: `table` has for
    each step the tile, in tokens, and the window, in tiles (see `sliding_tile`); None for a window is dense.
    With `quant` q and k have a scale for each tile. `options` are those of `attngen.build`; each pair of
    tile and window is built once. Raises VariantError where the table is empty or a tile does not divide the
    grid, and what `attngen.build` raises.

    A call takes q, k, v (b, h, T·H·W, d), or (b, T·H·W, h, d) with layout="bshd", row-major, and returns
    the output in the same order; with `ordered` they are in the step's tile order, and so is the output: a
    model whose steps share a tile brings its tokens into that order once.
    """

    def __init__(
        self,
        grid: Size,
        table: Sequence[tuple[Size, Size | None]],
        quant: Quant | None = None,
        **options: Any,
    ) -> None:
        from attngen.pipeline import build

        if not table:
            raise VariantError("VideoAttention: the table needs a tile and a window for each step")
        self.grid, self.table = grid, tuple(table)
        self.axis = 1 if options.get("layout") == "bshd" else 2
        self.modules = {
            regime: build(_variant(grid, *regime, quant), **options)
            for regime in dict.fromkeys(self.table)
        }

    def __call__(
        self, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, *, step: int, ordered: bool = False
    ) -> torch.Tensor:
        """The output of one step. Raises ValueError for a step that the table does not have."""
        if not 0 <= step < len(self.table):
            raise ValueError(
                f"VideoAttention: step {step} is not one of the table's {len(self.table)} steps"
            )
        regime = self.table[step]
        module: Any = self.modules[regime]
        if ordered:
            return cast("torch.Tensor", module(q, k, v))
        q, k, v = (in_tile_order(x, self.grid, regime[0], axis=self.axis) for x in (q, k, v))
        return in_tile_order(module(q, k, v), self.grid, regime[0], axis=self.axis, inverse=True)


def _variant(grid: Size, tile: Size, window: Size | None, quant: Quant | None) -> Variant:
    name = "video_" + "x".join(map(str, tile))
    if window is not None:
        name += "_" + "x".join(map(str, window))
    if quant is not None:
        quant = replace(quant, granularity=math.prod(tile))
    # a dense window checks the tile too
    mask = sliding_tile(grid, tile, window or (1, 1, 1))
    return Variant(name, mask=mask if window is not None else None, quant=quant)
