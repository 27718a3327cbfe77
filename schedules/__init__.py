"""Kernel families. `_family` is the one place where a target's kind chooses the family."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from attngen.errors import UnsupportedError
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

if TYPE_CHECKING:
    from attngen.schedules.program import Lowered
    from attngen.targets import Target


def lower(spec: AttentionSpec, tile: TileConfig, target: Target) -> Lowered:
    """The program of `spec` on `target` and the TIR of its kernels; and of its backward pass. Imports TVM.

    Raises UnsupportedError for what has no kernels there.
    """
    backward = lower_backward(spec, target) if spec.backward else None
    forward, _ = _family(target)
    lowered: Lowered = forward(spec, tile, target)
    return replace(lowered, backward=backward)


def lower_backward(spec: AttentionSpec, target: Target) -> Lowered:
    """The backward program of `spec` on `target` and the TIR of its kernels. Imports TVM.

    Raises UnsupportedError for what has no backward pass there, TileError where no tile fits.
    """
    _, backward = _family(target)
    if backward is None:
        raise UnsupportedError(
            f"variant {spec.variant.name!r} on {target.name}: backward=True: this target has no backward "
            "kernels; build it without backward, or for a CPU or a CUDA GPU"
        )
    lowered: Lowered = backward(spec, target)
    return lowered


def _family(target: Target) -> tuple[Any, Any]:
    """What lowers forward and, if it can, backward passes for the target."""
    from attngen.schedules.ascend import family as ascend_family
    from attngen.schedules.cpu import family as cpu_family
    from attngen.schedules.cuda import family as cuda_family

    families = {
        "cpu": (cpu_family.lower, cpu_family.lower_backward),
        "cuda": (cuda_family.lower, cuda_family.lower_backward),
        "cuda_mma": (cuda_family.lower_mma, cuda_family.lower_backward_mma),
        "ascend": (ascend_family.lower, None),
    }
    return families[target.kind]
