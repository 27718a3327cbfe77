"""Tiling rules that hold on every target."""

from __future__ import annotations

import math
from functools import lru_cache

import sympy

from attngen.errors import TileError, UnsupportedError
from attngen.expr import SEQ_KV, SEQ_Q, K, Q
from attngen.masks import Q0, Q1, analyse, data_decides, granule
from attngen.quant import QUERY_BLOCK
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

LONG = 8192
"""The length that stands for a long sequence."""
SEGMENT = 512
"""Keys that a row is taken to see, about its own position, where only data says which (documents)."""


def check_levels(tile: TileConfig) -> None:
    """Raise TileError unless blocks are whole inner tiles."""
    for axis, block, inner in (
        ("q", tile.block_q, tile.inner_q),
        ("k", tile.block_k, tile.inner_k),
    ):
        if block % inner:
            raise TileError(
                f"tile {tile}: block_{axis}={block} is not a multiple of inner_{axis}={inner}"
            )


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
    """Raise TileError unless a key block lies in one page or is several."""
    rows = spec.variant.paged
    if rows is not None and rows % tile.block_k and tile.block_k % rows:
        raise TileError(
            f"tile {tile} on {target}: block_k={tile.block_k} neither divides nor is a multiple of the "
            f"{rows} rows of a page; change the tile or the pages"
        )


def refuse_byte_weights(spec: AttentionSpec, target: str) -> None:
    """Raise UnsupportedError for weights that can't be bytes, and for values smoothed in vain."""
    variant, quant = spec.variant, spec.variant.quant
    if quant is None or quant.pv == "float":
        return
    if variant.normalizer == "relu":
        raise UnsupportedError(
            f"variant {variant.name!r} on {target}: pv={quant.pv!r} makes bytes of weights between "
            '0 and 1, and those of relu have no bound; use Quant(pv="float")'
        )
    if variant.normalizer != "softmax" and quant.smooth_v:
        raise UnsupportedError(
            f"variant {variant.name!r} on {target}: smooth_v=True needs rows of weights that sum to "
            f"1, and those of {variant.normalizer} do not; leave smooth_v out"
        )


def refuse_slabs(spec: AttentionSpec, target: str, any_slab: bool) -> None:
    """Raise UnsupportedError for scales of so many tokens that the target's quantising kernels can't have.

    `any_slab`: whether only smoothed queries, whose means are those of QUERY_BLOCK, must fit.
    """
    variant, quant = spec.variant, spec.variant.quant
    if quant is None or not isinstance(quant.granularity, int):
        return
    slab = quant.granularity
    if QUERY_BLOCK % slab == 0:
        return
    if not any_slab:
        raise UnsupportedError(
            f"variant {variant.name!r} on {target}: granularity={slab} must divide the {QUERY_BLOCK} tokens "
            "that its quantising kernels take at a time; use another tile, or build it for a GPU"
        )
    if quant.smooth_q and slab % QUERY_BLOCK:
        raise UnsupportedError(
            f"variant {variant.name!r} on {target}: smooth_q takes the means of {QUERY_BLOCK} queries, which "
            f"granularity={slab} neither divides nor is a multiple of; take another tile, or leave it out"
        )


def refuse_layouts(spec: AttentionSpec, target: str) -> None:
    """Raise UnsupportedError for keys in pages and for packed rows."""
    if spec.variant.packed:
        raise UnsupportedError(
            f"variant {spec.variant.name!r} on {target}: it has no kernels for packed rows; build the "
            "variant for a CUDA target, or without packed= and with the rows' numbers in its mask"
        )
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


def fitting_blocks(spec: AttentionSpec, position: sympy.Symbol, most: int) -> set[int]:
    """Sizes up to `most` that divide, or are multiples of, tiles of positions (Q or K) of mask and scales.

    Blocks of a size that divides them have no edge within.
    """
    granules = {_granule(spec.variant.mask_expr, position)}
    quant = spec.variant.quant
    if position == K and quant is not None and isinstance(quant.granularity, int):
        granules.add(quant.granularity)  # a query's scale is that of its row
    return {
        size
        for n in granules
        if n is not None and n > 1
        for size in range(1, most + 1)
        if n % size == 0 or size % n == 0
    }


def granule_waste(spec: AttentionSpec, tile: TileConfig) -> float:
    """How many times the visible pairs a tile computes where the mask is constant on tiles of positions.

    A block that spans several visits all for one; one that they do not divide has an edge in each, and the
    mask is evaluated there, which costs about as much as the scores. Block lists: `sparse_waste`.
    """
    if spec.block_lists:
        return 1.0
    factor = 1.0
    for size, position in ((tile.block_q, Q), (tile.block_k, K)):
        n = _granule(spec.variant.mask_expr, position)
        if n is not None and n > 1 and n % size:
            factor *= size / n if size % n == 0 else 1.0 + 2.0 * size / n
    return factor


def has_whole_blocks(spec: AttentionSpec, tile: TileConfig) -> bool:
    """Whether the mask has no edge within a block of `tile`."""
    granules = (_granule(spec.variant.mask_expr, position) for position in (Q, K))
    sizes = (tile.block_q, tile.block_k)
    return all(n is None or n % size == 0 for n, size in zip(granules, sizes, strict=True))


_granule = lru_cache(maxsize=256)(granule)


def edge_waste(spec: AttentionSpec, tile: TileConfig) -> float:
    """How many times the visible pairs a tile computes, whose sub-blocks have inner_q rows.

    At an edge that moves with the rows, half of a sub-block's square and a fourth of a key block are idle on
    average, and evaluating the mask there costs about as much as the square's idle half. Where data decides,
    whole tiles are listed, and both ends of a segment lie anywhere in them. Where a mask goes by tiles of
    positions (q // 256), a sub-block across two of them meets the keys of both and evaluates the mask for
    all. Fits what tiles take for windows of 128 and 256 keys and for documents on a Xeon, and for tiles of
    256 positions on a Zen 5 (benchmarks/tuning.py).
    """
    if spec.block_lists:
        return 1.0
    if data_decides(spec.variant.mask_expr):
        return 1.0 + (tile.block_q + tile.block_k) / SEGMENT
    keys, edges = _visible_keys(spec.variant.mask_expr)
    waste = edges * (tile.inner_q + tile.block_k / 4) / keys
    n = _granule(spec.variant.mask_expr, Q)
    if n is not None and n > 1:
        across = (tile.inner_q - math.gcd(tile.inner_q, n)) / n
        waste += 2.0 * across
    return 1.0 + waste


@lru_cache(maxsize=256)
def _visible_keys(mask: sympy.Basic) -> tuple[float, int]:
    """Keys that a row amid a long sequence may see, and how many of their two ends move with it."""
    found = analyse(mask, 1, 1)
    ends = [sympy.sympify(end) for end in (found.k_begin, found.k_end)]
    middle = {Q0: LONG // 2, Q1: LONG // 2, SEQ_Q: LONG, SEQ_KV: LONG}
    begin, end = (sympy.sympify(e.xreplace(middle)) for e in ends)
    if not (begin.is_number and end.is_number):  # a call's tensors decide
        return float(LONG), 0
    moving = sum(bool({Q0, Q1} & e.free_symbols) for e in ends)
    return max(1.0, float(min(end, LONG)) - float(max(begin, 0))), moving
