"""Whether a call may run its kernels at once, past PyTorch's dispatcher, which costs as much as a launch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch

_PLAIN = (torch.Tensor, torch.nn.Parameter)


def _state(path: str) -> Callable[[], Any] | None:
    """A function of torch's that says what is going on, None where this torch has none of that name."""
    found: Any = torch
    for name in path.split("."):
        found = getattr(found, name, None)
    return found  # type: ignore[no-any-return]


# what else than kernels may want to see a call: modes, transforms, tracing, profiling
_WATCHERS = [
    _state("_C._len_torch_dispatch_stack"),
    _state("_C._len_torch_function_stack"),
    _state("_C._functorch.peek_interpreter_stack"),
    _state("_C._get_tracing_state"),
    _state("_C._autograd._profiler_enabled"),
]


def may_skip_dispatcher(tensors: Sequence[Any]) -> bool:
    """Whether nothing but the kernels would see a call of an operator on these tensors.

    False under torch.compile, for subclasses of tensors, in a mode or a transform (fake tensors, vmap), while
    tracing, for forward-mode derivatives, and where this torch does not tell.
    """
    if torch.compiler.is_compiling():
        return False
    for tensor in tensors:
        if tensor is not None and type(tensor) not in _PLAIN:
            return False
    for watcher in _WATCHERS:
        if watcher is None or watcher():
            return False
    level: int = getattr(torch.autograd.forward_ad, "_current_level", 0)
    return level < 0
