"""Tokens of a video in tile order."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
import torch

from attngen import in_tile_order

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
