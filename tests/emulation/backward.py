"""Backward programs on the CPU: the emitted kernels in order, as the runtime runs them."""

from __future__ import annotations

from typing import Any

import torch

import attngen
from attngen.codegen import generate
from attngen.program import Role, forward_arguments
from attngen.runtime import gradients
from attngen.runtime.execution import Pass
from attngen.runtime.package import _load_library
from attngen.schedules import lower_backward
from attngen.spec import AttentionSpec, specialise
from attngen.targets import get_target
from tests.gradients import Problem

from .emulate import Emulated, Library, _checked


class Backward:
    """The backward program of a spec on a CUDA target, run by the emulator on CPU tensors."""

    def __init__(self, spec: AttentionSpec, target: str, code: Any = None) -> None:
        self.spec, facts = spec, get_target(target)
        lowered = lower_backward(spec, facts)
        program = lowered.program
        code = code or generate(lowered, facts)
        self.library = Library(code.source, code.host)
        self.library.limit_shared(facts.shared_bytes)
        loaded = _load_library(self.library.path)
        names = [kernel.name for kernel in program.kernels]
        kernels = {name: _checked(loaded.get_function(name), self.library) for name in names}
        manifest = {"program": program.to_json(), "dims": list(program.dims)}
        self.run = Pass("backward", manifest, kernels, Emulated())
        outside = (Role.INPUT, Role.AUX, Role.BLOCK_LIST, Role.LENGTHS)
        forward = forward_arguments(spec)
        self.gradients = gradients.Backward(
            self.run, [a.name for a in forward if a.role in outside]
        )

    def __call__(self, problem: Problem) -> dict[str, torch.Tensor]:
        """The gradients, by what they are of, as the runtime computes them."""
        given, names = problem.saved(), self.gradients.names
        saved = [given.get(name) for name in ("d_out", "d_lse", "out", "lse")]
        wanted = [name in self.gradients.differentiable for name in names]
        tensors = [given[name] for name in names]
        found = self.gradients._execute(*saved, *tensors, given["scale"], wanted)
        asked = [name for name, is_wanted in zip(names, wanted, strict=True) if is_wanted]
        return dict(zip(asked, found, strict=True))


def backward_of(
    variant: attngen.Variant,
    dtype: str,
    head_dim: int = 64,
    head_dim_v: int | None = None,
    layout: str = "bhsd",
    *,
    target: str,
) -> Backward:
    """The backward program of a variant for a CUDA target such as "sm80"."""
    return Backward(specialise(variant, dtype, head_dim, head_dim_v, layout), target)
