"""The training example: losses as with PyTorch's attention, and the whole model under torch.compile."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import torch

pytestmark = pytest.mark.xdist_group("training")  # one process trains what both tests expect

CLOSE = 1e-4
"""How far losses may be apart; a scale of attention that is 2 % off is seen."""
EXAMPLE = Path(__file__).parents[2] / "examples" / "train_characters.py"


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("train_characters", EXAMPLE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def expected(example: ModuleType) -> list[float]:
    return list(example.train(example.torch_attention, 300))


def test_300_steps_follow_the_losses_of_torch(example: ModuleType, expected: list[float]) -> None:
    generated, calls = example.generated_attention(), 0

    def attention(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        nonlocal calls
        calls += 1
        return generated(q, k, v)

    losses = list(example.train(attention, 300))
    assert calls == 300 * example.LAYERS
    assert sum(losses[-20:]) / 20 < 0.6 * losses[0]
    assert max(abs(a - b) for a, b in zip(losses, expected, strict=True)) < CLOSE


def test_another_attention_has_other_losses(example: ModuleType, expected: list[float]) -> None:
    def off(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        return example.torch_attention(1.02 * q, k, v)

    losses = list(example.train(off, 60))
    assert max(abs(a - b) for a, b in zip(losses, expected[:60], strict=True)) > CLOSE


@pytest.mark.parametrize("backend", ["aot_eager", pytest.param("inductor", marks=pytest.mark.slow)])
def test_a_compiled_model_trains(example: ModuleType, expected: list[float], backend: str) -> None:
    losses = list(example.train(example.generated_attention(), 20, backend))
    assert max(abs(a - b) for a, b in zip(losses, expected[:20], strict=True)) < CLOSE
