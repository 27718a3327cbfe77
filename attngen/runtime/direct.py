"""Whether a call may run its kernels at once, past PyTorch's dispatcher, which costs as much as a launch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

_PLAIN = (torch.Tensor, torch.nn.Parameter)
_is_compiling = torch.compiler.is_compiling
_forward_mode: Any = torch.autograd.forward_ad


def _state(path: str) -> Callable[[], Any]:
    """A function of torch's that says what is going on; where this torch has none of that name, always so."""
    found: Any = torch
    for name in path.split("."):
        found = getattr(found, name, None)
    return (lambda: True) if found is None else found


# what else than kernels may want to see a call: modes, transforms, tracing, profiling
_dispatch_modes = _state("_C._len_torch_dispatch_stack")
_function_modes = _state("_C._len_torch_function_stack")
_transforms = _state("_C._functorch.peek_interpreter_stack")
_tracing = _state("_C._get_tracing_state")
_profiling = _state("_C._autograd._profiler_enabled")


def may_skip_dispatcher(tensors: Sequence[Any]) -> bool:
    """Whether nothing but the kernels would see a call of an operator on these tensors.

    False under torch.compile, for what autograd follows, for subclasses of tensors, in a mode or a transform
    (fake tensors, vmap), while tracing, for forward-mode derivatives, and where this torch does not tell.
    """
    if _is_compiling():
        return False
    if _dispatch_modes() or _function_modes() or _transforms() or _tracing() or _profiling():
        return False
    if _forward_mode._current_level >= 0:  # −1 outside all of its levels
        return False
    follows = torch.is_grad_enabled()
    for tensor in tensors:
        if tensor is not None and (
            type(tensor) not in _PLAIN or (follows and tensor.requires_grad)
        ):
            return False
    return True
