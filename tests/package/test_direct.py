"""A call goes past PyTorch's dispatcher only where nothing else would see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch.fx.experimental.proxy_tensor import make_fx
from torch.profiler import ProfilerActivity, profile
from torch.utils._python_dispatch import TorchDispatchMode

import attngen
from attngen.runtime.direct import may_skip_dispatcher


@pytest.fixture(scope="module")
def module() -> Any:
    return attngen.build(attngen.library_variant("causal"), head_dim=16)


def tensors(seed: int = 0) -> tuple[torch.Tensor, ...]:
    random = torch.Generator().manual_seed(seed)
    return tuple(torch.randn(2, 2, 20, 16, generator=random) for _ in range(3))


class Seen(TorchDispatchMode):
    """The names of the operators that are called."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.names.append(str(func))
        return func(*args, **(kwargs or {}))


def test_plain_calls_go_past_it_with_the_same_bits(
    module: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    q, k, v = tensors()
    through = module._op(q, k, v, 0.25), module._op_lse(q, k, v, 0.25)

    def fail(*arguments: Any) -> None:
        raise AssertionError("the dispatcher was asked")

    monkeypatch.setattr(module, "_op", fail)
    monkeypatch.setattr(module, "_op_lse", fail)
    assert torch.equal(module(q, k, v), through[0])
    for one, other in zip(module(q, k, v, return_lse=True), through[1], strict=True):
        assert torch.equal(one, other)
    with torch.no_grad():
        assert torch.equal(module(torch.nn.Parameter(q), k, v), through[0])


def test_modes_see_the_operator(module: Any) -> None:
    with Seen() as seen:
        module(*tensors())
    assert any(name.startswith("attngen.causal_") for name in seen.names)


def test_profiles_name_the_operator(module: Any) -> None:
    with profile(activities=[ProfilerActivity.CPU]) as profiled:
        module(*tensors())
    assert any(e.key.startswith("attngen::causal_") for e in profiled.key_averages())


def test_traces_hold_the_operator(module: Any) -> None:
    graph = make_fx(lambda *given: module(*given))(*tensors())
    assert any("attngen.causal_" in str(node.target) for node in graph.graph.nodes)


def plainly(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> bool:
    return may_skip_dispatcher([q, k, v])


def in_vmap(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> bool:
    found = []

    def one(*given: torch.Tensor) -> torch.Tensor:
        found.append(may_skip_dispatcher(given))
        return given[0]

    torch.vmap(one)(q, k, v)
    return found[0]


def in_forward_mode(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> bool:
    with torch.autograd.forward_ad.dual_level():
        return may_skip_dispatcher([torch.autograd.forward_ad.make_dual(q, q), k, v])


def of_a_subclass(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> bool:
    class Own(torch.Tensor):
        pass

    return may_skip_dispatcher([q.as_subclass(Own), k, v])


def under_a_function_mode(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> bool:
    with torch.overrides.TorchFunctionMode():
        return may_skip_dispatcher([q, k, v])


@pytest.mark.parametrize("ask", [in_vmap, in_forward_mode, of_a_subclass, under_a_function_mode])
def test_what_else_must_see_it(ask: Callable[..., bool]) -> None:
    assert plainly(*tensors())
    assert not ask(*tensors())
