"""A call remembers what its checks led to; a later one that differs in anything is checked all the same."""

from __future__ import annotations

import threading
from typing import Any

import pytest
import torch

import attngen
from attngen.runtime import execution


@pytest.fixture(scope="module")
def module() -> Any:
    variant = attngen.Variant("biased", score=attngen.dense_bias(), mask=attngen.causal())
    return attngen.build(variant, head_dim=16)


@pytest.fixture(scope="module")
def trained() -> Any:
    return attngen.build(attngen.library_variant("causal"), head_dim=16, backward=True)


def good(seed: int = 0) -> dict[str, torch.Tensor]:
    random = torch.Generator().manual_seed(seed)
    shapes = {
        "q": (2, 4, 30, 16),
        "k": (2, 2, 40, 16),
        "v": (2, 2, 40, 16),
        "bias": (1, 4, 30, 40),
    }
    return {name: torch.randn(shape, generator=random) for name, shape in shapes.items()}


def refusal(module: Any, arguments: dict[str, Any]) -> tuple[type[Exception], str]:
    with pytest.raises(Exception) as caught:
        module(**arguments)
    return caught.type, str(caught.value)


WRONG = {
    "dtype": lambda t: t.double(),
    "half": lambda t: t.half(),
    "device": lambda t: t.to("meta"),
    "batch": lambda t: t[:1].expand(3, -1, -1, -1).contiguous(),
    "heads": lambda t: t[:, :1].expand(-1, 3, -1, -1).contiguous(),
    "rows": lambda t: torch.cat([t, t], 2),
    "columns": lambda t: torch.cat([t, t], 3),
    "fewer axes": lambda t: t[0],
    "no axes": lambda t: torch.zeros(()),
    "none": lambda t: None,
    "no tensor": lambda t: t.numpy(),
    "gradient": lambda t: t.clone().requires_grad_(),
    "sparse": lambda t: t.to_sparse(),
}


@pytest.mark.parametrize("name", ["q", "k", "v", "bias"])
@pytest.mark.parametrize("wrong", [*WRONG, "strides"])
def test_what_a_first_call_refuses_a_later_one_does(module: Any, name: str, wrong: str) -> None:
    arguments = good()
    if wrong == "strides":
        if name == "bias":
            pytest.skip("tensors that are no inputs may have any strides")
        arguments[name] = arguments[name].mT.contiguous().mT
    else:
        arguments[name] = WRONG[wrong](arguments[name])
    if (name, wrong) in (("k", "batch"), ("v", "batch"), ("bias", "batch")):
        assert arguments[name].shape[0] == 3
    module._forward._launches.clear()
    first = refusal(module, arguments)
    module(**good())
    module(**good())
    assert refusal(module, arguments) == first


@pytest.mark.parametrize(
    "change",
    [
        {"scale": "x"},
        {"return_lse": True, "scale": "x"},
        {"slopes": torch.ones(4)},
        {"plan": torch.zeros(1, dtype=torch.int32)},
    ],
)
def test_what_is_no_tensor_is_looked_at_in_every_call(module: Any, change: dict[str, Any]) -> None:
    module._forward._launches.clear()
    first = refusal(module, good() | change)
    module(**good())
    assert refusal(module, good() | change) == first


def test_values_and_layouts_may_change(module: Any) -> None:
    """Same shapes, other memory: the kernels get the strides and pointers of this call."""
    for seed in range(3):
        given = good(seed)
        expected = module(**given)
        out, lse = module(**given, return_lse=True)
        assert torch.equal(out, expected)
        swapped = {n: t.transpose(1, 2).contiguous().transpose(1, 2) for n, t in given.items()}
        padded = {n: torch.cat([t, t], 2)[:, :, : t.shape[2]] for n, t in given.items()}
        for others in (swapped, padded, given):
            assert torch.equal(module(**others), expected)
            again = module(**others, return_lse=True)
            assert torch.equal(again[0], expected) and torch.equal(again[1], lse)
        assert not torch.equal(module(**given, scale=0.1), expected)
        assert torch.equal(module(**given), expected)


def test_results_are_new_tensors(module: Any) -> None:
    given = good()
    one, other = module(**given), module(**given)
    assert one.data_ptr() != other.data_ptr()
    assert one.is_contiguous() and one.shape == (2, 4, 30, 16)


def test_threads_may_change(module: Any) -> None:
    given, before = good(), torch.get_num_threads()
    expected = module(**given)
    try:
        for threads in (1, 3):
            torch.set_num_threads(threads)
            assert torch.equal(module(**given), expected)
    finally:
        torch.set_num_threads(before)


def test_calls_from_several_threads(module: Any) -> None:
    """Few launches are remembered, so that threads forget each other's all the time."""
    cases = [good(seed) for seed in range(4)]
    cases = [{n: t[: 1 + i % 2] for n, t in case.items()} for i, case in enumerate(cases)]
    expected = [module(**case) for case in cases]
    wrong: list[int] = []

    def work(i: int) -> None:
        for _ in range(200):
            if not torch.equal(module(**cases[i]), expected[i]):
                wrong.append(i)
            if i == 0:
                module._forward._launches.clear()

    threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_few_launches_are_remembered(module: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(execution, "_REMEMBERED_LAUNCHES", 4)
    module._forward._launches.clear()
    given = good()
    for rows in range(1, 11):
        cut = given | {"q": given["q"][:, :, :rows], "bias": given["bias"][:, :, :rows]}
        assert module(**cut).shape == (2, 4, rows, 16)
        assert len(module._forward._launches) <= 4


def test_refused_calls_are_not_remembered(module: Any) -> None:
    module._forward._launches.clear()
    refusal(module, good() | {"q": torch.randn(2, 4, 30, 8)})
    assert not module._forward._launches


def test_gradients_after_plain_calls_and_before(trained: Any) -> None:
    given = {n: t for n, t in good().items() if n != "bias"}
    plain = trained(**given)
    leaves = {n: t.clone().requires_grad_() for n, t in given.items()}
    for _ in range(2):
        out = trained(**leaves)
        assert out.requires_grad and torch.equal(out, plain)
        gradients = torch.autograd.grad(out.sum(), list(leaves.values()))
        assert all(g.shape == t.shape for g, t in zip(gradients, given.values(), strict=True))
        with torch.no_grad():
            assert not trained(**leaves).requires_grad
        with torch.inference_mode():
            assert trained(**given).is_inference()
        assert not trained(**given).is_inference()


def test_fake_tensors_after_plain_calls(module: Any) -> None:
    given = good()
    module(**given)
    with torch._subclasses.FakeTensorMode() as mode:
        out = module(**{n: mode.from_tensor(t) for n, t in given.items()})
    assert isinstance(out, torch._subclasses.FakeTensor) and out.shape == (2, 4, 30, 16)
    assert type(module(**given)) is torch.Tensor
