"""Comparisons of positions as windows of one triangle (FastAttention's tiling-mask, 2410.16663).

The triangle of a tile of R queries × C keys is T[i, c] = 1 where c − C ≤ i, else 0, for 0 ≤ i < R and
0 ≤ c < R + 2·C. For the tile at (q0, k0), k − q ≤ bound is T[i, c0 + j] with c0 = k0 − q0 − bound + C
clamped to [0, R + C], and k ≤ bound is the first row from c0 = k0 − bound + C: a strided read of constant
memory instead of index vectors, a subtraction and a compare per tile.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy
from sympy.logic.boolalg import Boolean

from attngen.expr import K, Q


@dataclass(frozen=True)
class Window:
    """k − q ≤ bound (diagonal) or k ≤ bound; `inverted` negates it. `bound` is free of q and k."""

    bound: sympy.Expr
    diagonal: bool
    inverted: bool


def triangle_shape(rows: int, keys: int) -> tuple[int, int]:
    """The shape of the triangle of a tile of `rows` queries × `keys` keys."""
    return rows, rows + 2 * keys


def window_of(relation: Any) -> Window | None:
    """The window that decides an integer comparison linear in q and k, None for any other."""
    distance = relation.lhs - relation.rhs
    at_least_zero = {
        ">=": distance, ">": distance - 1, "<=": -distance, "<": -distance - 1,
    }.get(relation.rel_op)  # fmt: skip
    if at_least_zero is None or not distance.is_integer:
        return None
    form = sympy.expand(at_least_zero)
    of_q, of_k = form.coeff(Q), form.coeff(K)
    rest = form - of_q * Q - of_k * K
    if rest.has(Q, K) or (of_q, of_k) not in ((1, -1), (-1, 1), (0, -1), (0, 1)):
        return None
    if of_k == -1:
        return Window(rest, of_q == 1, inverted=False)
    return Window(-rest - 1, of_q == -1, inverted=True)


def windows_of(mask: Boolean) -> dict[Any, Window]:
    """The comparisons of `mask` that are windows."""
    found = {relation: window_of(relation) for relation in mask.atoms(sympy.core.relational.Rel)}
    ordered = sorted(found, key=sympy.default_sort_key)
    return {relation: window for relation in ordered if (window := found[relation]) is not None}


def triangle(rows: int, width: int) -> Any:
    """The triangle as a float16 array of shape (rows, width), for the host to place in memory."""
    import numpy as np

    keys = (width - rows) // 2
    lower = np.arange(width)[None, :] - keys <= np.arange(rows)[:, None]
    return lower.astype(np.float16)
