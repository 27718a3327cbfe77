"""Tokens of a video in tile order."""

from __future__ import annotations

import itertools
import math
from typing import Any

import pytest
import torch

from attngen import Quant, UnsupportedError, VariantError, VideoAttention, in_tile_order

GRID, TILE = (4, 6, 10), (2, 3, 5)


def test_tokens_come_tile_by_tile() -> None:
    numbers = torch.arange(4 * 6 * 10).view(GRID)
    expected = [
        numbers[a : a + 2, b : b + 3, c : c + 5].flatten()
        for a, b, c in itertools.product(range(0, 4, 2), range(0, 6, 3), range(0, 10, 5))
    ]
    found = in_tile_order(numbers.flatten(), GRID, TILE, axis=0)
    assert torch.equal(found, torch.cat(expected))


@pytest.mark.parametrize(("shape", "axis"), [((2, 3, 240, 8), -2), ((2, 240, 3, 8), 1)])
def test_the_inverse_undoes_it(shape: tuple[int, ...], axis: int) -> None:
    x = torch.randn(shape)
    moved = in_tile_order(x, GRID, TILE, axis=axis)
    assert not torch.equal(moved, x)
    first = torch.tensor([0, 1, 2, 3, 4, 10, 11])  # a row of the tile, then the next
    assert torch.equal(moved.narrow(axis, 0, 7), x.index_select(axis, first))
    assert torch.equal(in_tile_order(moved, GRID, TILE, axis=axis, inverse=True), x)


@pytest.mark.parametrize(
    ("tile", "options", "words"),
    [
        ((2, 4, 5), {}, r"tile \(2, 4, 5\) does not divide grid"),
        ((2, 3, 0), {}, "does not divide"),
        (TILE, {"axis": -1}, "axis -1 of x must have the grid's 240 tokens"),
        (TILE, {"axis": 4}, "axis 4 of x"),
    ],
)
def test_what_does_not_fit_is_refused(tile: Any, options: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        in_tile_order(torch.zeros(1, 1, 240, 8), GRID, tile, **options)


# ----------------------------------------------------------------------------- tiles by denoising step
VIDEO = (4, 8, 8)
TABLE = (((4, 4, 4), (1, 3, 1)), ((2, 4, 4), None), ((2, 4, 4), (3, 1, 1)), ((4, 4, 4), (1, 3, 1)))


def row_major_reference(q: Any, k: Any, v: Any, tile: Any, window: Any) -> torch.Tensor:
    coordinates = torch.cartesian_prod(*(torch.arange(n) for n in VIDEO)) // torch.tensor(tile)
    apart = (coordinates[:, None] - coordinates).abs()
    scores = q.double() @ k.double().mT / math.sqrt(q.shape[-1])
    if window is not None:
        scores = scores.masked_fill((apart > torch.tensor(window) // 2).any(-1), -math.inf)
    return scores.softmax(-1) @ v.double()


def test_tiles_and_windows_follow_the_step() -> None:
    attend = VideoAttention(VIDEO, TABLE, head_dim=16)
    assert len(attend.modules) == 3
    q, k, v = (torch.randn(1, 2, math.prod(VIDEO), 16) for _ in range(3))
    for step, (tile, window) in enumerate(TABLE):
        expected = row_major_reference(q, k, v, tile, window)
        out = attend(q, k, v, step=step)
        torch.testing.assert_close(out.double(), expected, rtol=1e-4, atol=1e-5)
        moved = [in_tile_order(x, VIDEO, tile) for x in (q, k, v)]
        ordered = attend(*moved, step=step, ordered=True)
        assert torch.equal(in_tile_order(ordered, VIDEO, tile, inverse=True), out)
    with pytest.raises(ValueError, match="step 4 is not one of the table's 4 steps"):
        attend(q, k, v, step=4)
    by_tokens = VideoAttention(VIDEO, TABLE[:1], head_dim=16, layout="bshd")
    swapped = by_tokens(*(x.transpose(1, 2).contiguous() for x in (q, k, v)), step=0)
    torch.testing.assert_close(swapped.transpose(1, 2), attend(q, k, v, step=0))


def test_each_tile_has_its_scale() -> None:
    try:
        attend = VideoAttention(VIDEO, TABLE, Quant(), head_dim=16)
    except UnsupportedError:
        pytest.skip("this CPU has no byte dot products")
    found = {
        tile: m.manifest["spec"]["quant"]["granularity"] for (tile, _), m in attend.modules.items()
    }
    assert found == {(4, 4, 4): 64, (2, 4, 4): 32}
    q, k, v = (torch.randn(1, 2, math.prod(VIDEO), 16) for _ in range(3))
    k[:, :, : 4 * 8] *= 4  # another scale in some tiles
    for step, regime in enumerate(TABLE):
        expected = row_major_reference(q, k, v, *regime)
        error = (attend(q, k, v, step=step).double() - expected).norm() / expected.norm()
        assert error < 0.03


@pytest.mark.parametrize(
    ("table", "words"),
    [((), "the table needs a tile"), ((((3, 4, 4), None),), "does not divide grid")],
)
def test_tables_without_meaning_are_refused(table: Any, words: str) -> None:
    with pytest.raises(VariantError, match=words):
        VideoAttention(VIDEO, table, head_dim=16)
