"""Symbolic sizes of a program: an int, a name, or (operation, size, size).

Operations: mul, add, ceildiv, max, and the conditions le and lt (1 or 0).
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
    if operation == "le":
        return int(a <= b)
    if operation == "lt":
        return int(a < b)
    raise ValueError(f"size {dim!r}: unknown operation {operation!r}")
