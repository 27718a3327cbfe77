"""Symbolic sizes of a program: an int, a name, or (operation, size, size).

Operations: mul, add, ceildiv, max, min, and the conditions le and lt (1 or 0).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Dim = Any
"""int | str | tuple[str, Dim, Dim]; JSON turns the tuples into lists."""


def evaluate(dim: Dim, sizes: Mapping[str, int]) -> int:
    """The value of `dim` for the given named sizes. Raises KeyError for an unknown name."""
    if isinstance(dim, int):
        return dim
    if isinstance(dim, str):
        return sizes[dim]
    operation, a, b = dim[0], evaluate(dim[1], sizes), evaluate(dim[2], sizes)
    if operation == "mul":
        return a * b
    if operation == "add":
        return a + b
    if operation == "ceildiv":
        return -(-a // b)
    if operation == "max":
        return max(a, b)
    if operation == "min":
        return min(a, b)
    if operation == "le":
        return int(a <= b)
    if operation == "lt":
        return int(a < b)
    raise ValueError(f"size {dim!r}: unknown operation {operation!r}")


START, JOIN, JOINED = 1, 1, 32
"""In steps: what a part takes besides its own, what joining takes, and the parts that it joins in one."""
MOST_SPLITS = 128


def choose_splits(items: int, steps: int, slots: int) -> int:
    """The number of parts into which to cut `items` items of `steps` steps for `slots` workers.

    Parts take as long as their steps and a start; waves of them follow one another, and splitting ends with
    joining. Of each number of waves only the most parts that fit are worth looking at.
    """
    best, least = 1, float("inf")
    for waves in range(1, 9):
        fitting = waves * slots // max(items, 1)
        for splits in {1, max(1, min(fitting, steps, MOST_SPLITS))}:
            cost = float(-(-items * splits // slots) * (-(-steps // splits) + START))
            if splits > 1:
                cost += JOIN + splits / JOINED
            if cost < least:
                best, least = splits, cost
    return best
