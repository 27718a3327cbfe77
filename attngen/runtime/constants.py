"""Tensors that kernels read and the host makes once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import torch


def constant(shape: Sequence[int], device: torch.device) -> torch.Tensor:
    """The triangle T[i, c] = (c − keys ≤ i) as float16, of shape (rows, rows + 2·keys)."""
    return _triangle(*shape, device)


@lru_cache(maxsize=64)
def _triangle(rows: int, width: int, device: torch.device) -> torch.Tensor:
    columns = torch.arange(width, device=device) - (width - rows) // 2
    return (columns <= torch.arange(rows, device=device)[:, None]).to(torch.float16)
