"""Tokens of a video tile by tile, as `sliding_tile` and a scale for each 3-D tile want them."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
