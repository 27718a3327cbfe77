"""Derivatives of score functions against PyTorch's autograd over the same expressions."""

from __future__ import annotations

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

import attngen
from attngen.errors import VariantError
from attngen.expr import SCORE, SEQ_KV, SEQ_Q, B, H, K, Q, fold
from attngen.gradients import derivative, derivatives
from attngen.reference import TorchOps
from attngen.spec import specialise
from attngen.variant import Variant
from tests.numerics.cases import LIBRARY, USERS

SHAPE = (2, 3, 5, 7)
SIZES = {B: 2, H: 3, Q: 5, K: 7}


def positions() -> dict[sympy.Symbol, torch.Tensor]:
    result = {}
    for axis, (symbol, size) in enumerate(SIZES.items()):
        shape = [size if i == axis else 1 for i in range(4)]
        result[symbol] = torch.arange(size).reshape(shape)
    return result | {SEQ_Q: torch.tensor(5), SEQ_KV: torch.tensor(7)}


def evaluate(expr: sympy.Expr, x: torch.Tensor, tensors: dict[str, torch.Tensor]) -> torch.Tensor:
    ops = TorchOps(positions() | {SCORE: x}, tensors, torch.float64)
    return fold(expr, ops).to(torch.float64).expand(SHAPE)


def tensors_of(variant: Variant) -> dict[str, torch.Tensor]:
    named = {"b": 2, "h": 3, "q": 5, "k": 7}
    made = {}
    for aux in variant.score.aux:
        sizes = [
            a if isinstance(a, int) else named.get(a.removesuffix("?"), 11) for a in aux.decl.axes
        ]
        made[aux.name] = torch.randn(sizes, dtype=torch.float64)
    return made


DIFFERENTIABLE = {n: f for n, f in (LIBRARY | USERS).items() if not f().score.factors}


@pytest.mark.parametrize("name", DIFFERENTIABLE)
def test_derivative_by_the_dot_product_is_autograds(name: str) -> None:
    spec = specialise(DIFFERENTIABLE[name]())
    tensors = tensors_of(spec.variant)
    x = torch.randn(SHAPE, dtype=torch.float64, requires_grad=True)
    (expected,) = torch.autograd.grad(evaluate(spec.plain_score, x, tensors).sum(), x)
    got = evaluate(derivatives(spec).score, x.detach(), tensors)
    torch.testing.assert_close(got, expected, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("name", [n for n, f in DIFFERENTIABLE.items() if f().score.aux])
def test_derivatives_by_elements_add_up_to_autograds(name: str) -> None:
    """Scattered to the places that were read, they are the gradient of the whole tensor."""
    spec = specialise(DIFFERENTIABLE[name]())
    tensors = {n: t.requires_grad_() for n, t in tensors_of(spec.variant).items()}
    x, weight = torch.randn(2, *SHAPE, dtype=torch.float64)
    (evaluate(spec.plain_score, x, tensors) * weight).sum().backward()
    plain = {n: t.detach() for n, t in tensors.items()}
    found = {n: torch.zeros_like(t) for n, t in plain.items()}
    for element, by_element in derivatives(spec).gathered:
        target = found[str(element.base.label)]
        places = [
            evaluate(index, x, plain).long().clamp(0, size - 1)
            for index, size in zip(element.indices, target.shape, strict=True)
        ]
        target.index_put_(places, evaluate(by_element, x, plain) * weight, accumulate=True)
    for n, t in tensors.items():
        torch.testing.assert_close(found[n], t.grad, rtol=1e-9, atol=1e-12)


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=40, deadline=None)
def test_random_compositions_are_autograds(seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)

    def choose(n: int) -> int:
        return int(torch.randint(n, (), generator=generator))

    expr = SCORE
    for _ in range(4):
        c = sympy.Float(0.25 + choose(8) / 8)
        steps = (
            expr * c + 1,
            c * sympy.tanh(expr),
            sympy.exp(-sympy.Abs(expr) * c),
            sympy.Max(expr, SCORE * c),
            sympy.Min(expr, c),
            sympy.Piecewise((expr**2, SCORE > 0), (sympy.sin(expr), True)),
            expr / (1 + SCORE**2),
            sympy.log(2 + sympy.cos(expr)),
            sympy.sqrt(1 + expr**2),
        )
        expr = steps[choose(len(steps))]
    x = torch.randn(SHAPE, dtype=torch.float64, generator=generator).requires_grad_()
    value = evaluate(expr, x, {})
    expected = torch.zeros_like(x)
    if value.requires_grad:
        (expected,) = torch.autograd.grad(value.sum(), x)
    got = evaluate(derivative(expr, SCORE), x.detach(), {})
    torch.testing.assert_close(got, expected, rtol=1e-8, atol=1e-10)


def test_masks_have_no_derivatives() -> None:
    assert derivatives(specialise(Variant("full", mask=attngen.document()))).tensors == ()


def test_integer_tensors_have_no_derivatives() -> None:
    @attngen.score
    def picked(score, b, h, q, k, which: attngen.per("h", dtype="int32"), table: attngen.per("n")):
        return score * table[which[h]]

    found = derivatives(specialise(Variant("picked", score=picked)))
    assert found.tensors == ("table",)
    assert found.gathered[0][1] == SCORE


def test_what_has_no_rule_is_refused() -> None:
    with pytest.raises(VariantError, match="can't be differentiated"):
        derivative(sympy.gamma(SCORE), SCORE)
