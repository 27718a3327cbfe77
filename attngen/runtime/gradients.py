"""The backward pass of a module: an operator of its own, registered with PyTorch's autograd."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import torch

from .errors import UnsupportedError
from .execution import Pass

_OWN = ("q", "k", "v")
"""Inputs whose gradients every backward pass computes."""


class Backward:
    """Runs a backward program for the tensors of forward calls.

    differentiable   names of the forward operator's tensors that have gradients
    """

    def __init__(self, run: Pass, names: Sequence[str]) -> None:
        """`names` are those of the forward operator's tensors, in order."""
        self.run, self.names = run, tuple(names)
        reduced = {r["tensor"] for r in run.reductions}
        self.differentiable = tuple(n for n in self.names if n in _OWN or n in reduced)
        self.has_lse = "lse" in run.arguments

    # ------------------------------------------------------------------------------ the operators
    def register(self, library: Any, forward: str, device: str) -> None:
        """Define the operator `<forward>_backward` and make it the derivative of `forward`."""
        name = f"{forward}_backward"
        optional = {
            n: n not in self.run.arguments or self.run.arguments[n].optional for n in self.names
        }
        tensors = [f"Tensor{'?' if optional[n] else ''} {n}" for n in self.names]
        saved = ["Tensor d_out", "Tensor? d_lse", "Tensor? out", "Tensor? lse"]
        library.define(
            f"{name}({', '.join([*saved, *tensors])}, float scale, bool[] wanted) -> Tensor[]"
        )
        library.impl(name, self._execute, device.upper())
        torch.library.register_fake(f"attngen::{name}", self._fake, lib=library)
        torch.library.register_autograd(f"attngen::{name}", _refuse_twice, lib=library)
        operator = getattr(torch.ops.attngen, name).default

        def save(ctx: Any, inputs: tuple[Any, ...], output: Any) -> None:
            results = output if self.has_lse else (None, None)
            ctx.set_materialize_grads(False)
            ctx.save_for_backward(*results, *inputs[:-1])
            ctx.scale = inputs[-1]
            ctx.out = None if self.has_lse else output.shape

        def backward(ctx: Any, d_out: Any, d_lse: Any = None) -> tuple[Any, ...]:
            out, lse, *tensors = ctx.saved_tensors
            if d_out is None:
                q = tensors[0]
                d_out = torch.zeros_like(out) if out is not None else q.new_zeros(ctx.out)
            needed = ctx.needs_input_grad[: len(self.names)]
            wanted = [
                bool(needs) and n in self.differentiable
                for n, needs in zip(self.names, needed, strict=True)
            ]
            found = iter(operator(d_out, d_lse, out, lse, *tensors, ctx.scale, wanted))
            return (*(next(found) if is_wanted else None for is_wanted in wanted), None)

        torch.library.register_autograd(
            f"attngen::{forward}", backward, setup_context=save, lib=library
        )

    def _execute(self, *args: Any) -> list[torch.Tensor]:
        d_out, d_lse, out, lse, *tensors, scale, wanted = args
        values: dict[str, Any] = dict(zip(self.names, tensors, strict=True))
        if not _is_readable(d_out):
            d_out = d_out.clone(memory_format=torch.contiguous_format)
        values |= {"d_out": d_out, "d_lse": d_lse, "out": out, "lse": lse}
        asked = [n for n, is_wanted in zip(self.names, wanted, strict=True) if is_wanted]
        given = [values[n] for n in self.run.call_names]
        absent = [r["workspace"] for r in self.run.reductions if r["tensor"] not in asked]
        launch = self.run.prepare(given, tuple(absent))
        made = self.run.execute(launch, (*given, scale))
        values |= {name: made[place] for name, place in launch.places.items()}
        return [self._gradient(n, values) for n in asked]

    def _gradient(self, name: str, values: Mapping[str, Any]) -> torch.Tensor:
        if name in _OWN:
            gradient: torch.Tensor = values[f"d_{name}"]
            return gradient
        tensor = values[name]
        parts = [
            _reduced(values[r["workspace"]], r["axes"], tensor.shape)
            for r in self.run.reductions
            if r["tensor"] == name
        ]
        total = parts[0]
        for part in parts[1:]:
            total = total + part
        return total.to(tensor.dtype).contiguous()

    def _fake(self, *args: Any) -> list[torch.Tensor]:
        tensors, wanted = args[4:-2], args[-1]
        pairs = zip(tensors, wanted, strict=True)
        return [t.new_empty(t.shape) for t, is_wanted in pairs if is_wanted]


def _is_readable(d_out: torch.Tensor) -> bool:
    """Whether kernels read the tensor as it lies: rows at multiples of 16 bytes, as GPUs need them."""
    units = 16 // d_out.element_size()
    aligned = d_out.data_ptr() % 16 == 0 and all(s % units == 0 for s in d_out.stride()[:-1])
    return d_out.stride(-1) == 1 and aligned


def _reduced(workspace: torch.Tensor, axes: Sequence[int], shape: Sequence[int]) -> torch.Tensor:
    """The sum of a workspace over all but `axes`, these in that order, and over what `shape` has once."""
    others = [n for n in range(workspace.dim()) if n not in axes]
    result = workspace.sum(dim=others) if others else workspace
    order = sorted(axes)
    result = result.permute([order.index(n) for n in axes])
    once = [n for n, size in enumerate(shape) if size == 1 and result.shape[n] != 1]
    return result.sum(dim=once, keepdim=True) if once else result


def _refuse_twice(ctx: Any, *gradients: Any) -> Any:
    raise UnsupportedError(
        "attngen has no second derivatives: gradients of gradients of an attention were asked for; "
        "call backward without create_graph=True, or use torch's own attention there"
    )
