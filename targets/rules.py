"""Tiling rules that hold on every target."""

from __future__ import annotations

from attngen.errors import TileError, UnsupportedError
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


def check_sparse_blocks(spec: AttentionSpec, tile: TileConfig, target: str) -> None:
    """Raise TileError unless the tile divides, or is a multiple of, every block of block lists."""
    for lists in spec.block_lists:
        for size, block, axis in zip(
            (tile.block_q, tile.block_k), lists.block, ("block_q", "block_k"), strict=True
        ):
            if size % block and block % size:
                raise TileError(
                    f"tile {tile} on {target}: {axis}={size} neither divides nor is a multiple of the "
                    f"sparse block's {block}; change the tile or the block"
                )


def check_pages(spec: AttentionSpec, tile: TileConfig, target: str) -> None:
    """Raise TileError unless a key block lies in one page."""
    rows = spec.variant.paged
    if rows is not None and rows % tile.block_k:
        raise TileError(
            f"tile {tile} on {target}: block_k={tile.block_k} does not divide the {rows} rows of a page; a "
            "key block is read from one page"
        )


def refuse_pages(spec: AttentionSpec, target: str) -> None:
    """Raise UnsupportedError for keys in pages."""
    if spec.variant.paged is not None:
        raise UnsupportedError(
            f"variant {spec.variant.name!r} on {target}: it has no kernels for keys in pages; build the "
            "variant for a CUDA target, or without paged= and gather the pages"
        )


def sparse_waste(spec: AttentionSpec, tile: TileConfig) -> float:
    """How many times the listed blocks a tile visits: one that spans several visits all of them for one."""
    factor = 1.0
    for lists in spec.block_lists:
        for size, block in zip((tile.block_q, tile.block_k), lists.block, strict=True):
            factor *= max(1.0, size / block)
    return factor
