"""Targets by name: facts and tiling rules."""

from __future__ import annotations

import difflib

from attngen.errors import UnsupportedError
from attngen.targets.ascend import ASCEND_TARGETS, AscendTarget
from attngen.targets.cpu import CPU_TARGETS, CpuTarget, native_cpu
from attngen.targets.cuda import CudaTarget
from attngen.targets.cuda_mma import MMA_TARGETS
from attngen.targets.cuda_sm90 import SM90_TARGETS

Target = CpuTarget | CudaTarget | AscendTarget

CUDA_TARGETS: dict[str, CudaTarget] = {**MMA_TARGETS, **SM90_TARGETS}


def target_names() -> list[str]:
    """The names that `get_target` knows, the alias "cpu" first."""
    return ["cpu", *CPU_TARGETS, *CUDA_TARGETS, *ASCEND_TARGETS]


def get_target(name: str) -> Target:
    """The target called `name`; "cpu" is the best CPU target that this machine runs.

    Raises UnsupportedError for an unknown name.
    """
    if name == "cpu":
        return native_cpu()
    if name in CPU_TARGETS:
        return CPU_TARGETS[name]
    if name in CUDA_TARGETS:
        return CUDA_TARGETS[name]
    if name in ASCEND_TARGETS:
        return ASCEND_TARGETS[name]
    close = difflib.get_close_matches(name, target_names(), 1)
    hint = f"did you mean {close[0]!r}?" if close else f"use one of {', '.join(target_names())}"
    raise UnsupportedError(f"unknown target {name!r}; {hint}")


def gpu_target(capability: tuple[int, int]) -> CudaTarget:
    """The target for a GPU of that compute capability. Raises UnsupportedError if there is none."""
    for target in CUDA_TARGETS.values():
        if target.capability == capability:
            return target
    raise UnsupportedError(
        f"no kernels for GPUs of compute capability {capability[0]}.{capability[1]} yet; this version "
        f"builds for {', '.join(target_names())}"
    )
