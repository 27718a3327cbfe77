"""Kernel families. `lower` is the one place where a target's kind chooses the family."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

if TYPE_CHECKING:
    from attngen.schedules.program import Lowered
    from attngen.targets import Target


def lower(spec: AttentionSpec, tile: TileConfig, target: Target) -> Lowered:
    """The program of `spec` on `target` and the TIR of its kernels. Imports TVM."""
    from attngen.schedules import ascend_family, cpu_family, cuda_family

    families: dict[str, Any] = {
        "cpu": cpu_family.lower,
        "cuda": cuda_family.lower,
        "cuda_mma": cuda_family.lower_mma,
        "ascend": ascend_family.lower,
    }
    lowered: Lowered = families[target.kind](spec, tile, target)
    return lowered


def lower_backward(spec: AttentionSpec, target: Target) -> Lowered:
    """The backward program of `spec` on `target` and the TIR of its kernels. Imports TVM.

    Raises UnsupportedError for what has no backward pass there, TileError where no tile fits.
    """
    from attngen.schedules import cuda_family

    families: dict[str, Any] = {
        "cuda": cuda_family.lower_backward,
        "cuda_mma": cuda_family.lower_backward_mma,
    }
    lowered: Lowered = families[target.kind](spec, target)
    return lowered
