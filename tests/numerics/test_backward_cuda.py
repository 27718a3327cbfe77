"""Gradients on a GPU against autograd of the fp64 reference. Packages as in test_variants."""

from __future__ import annotations

import pytest
import torch

from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from tests.gradients import Problem

from .cases import BACKWARD_BUILDS, EMPTY_SHAPES, SHAPES, Build
from .test_backward import assert_exact
from .test_variants import module_of

pytestmark = [pytest.mark.cuda, pytest.mark.usefixtures("poisoned_memory")]


@pytest.mark.parametrize("build", BACKWARD_BUILDS, ids=str)
def test_gradients_match_fp64(build: Build, pytestconfig: pytest.Config) -> None:
    module = module_of(build, pytestconfig)
    spec = specialise(build.define(), build.dtype, build.head_dim, build.head_dim_v, build.layout)
    assert_exact(module, spec, (*SHAPES, Shape(1, 8, 2, 700, 900), *EMPTY_SHAPES), "cuda")


@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_trains_under_autograd(target: str, pytestconfig: pytest.Config) -> None:
    """Through both outputs, with gradients of strides 0; compiled without graph breaks; in a CUDA graph."""
    dtype = "bfloat16" if target == "sm90a" else "float16"
    build = Build("dense_bias", target, dtype, backward=True)
    module = module_of(build, pytestconfig)
    spec = specialise(build.define(), dtype)
    inputs = random_inputs(spec, Shape(2, 4, 2, 130, 200), 5, broadcast=("b",))
    leaves = {n: t.cuda().requires_grad_() for n, t in inputs.items()}
    names = list(leaves)

    def loss(**tensors: torch.Tensor) -> torch.Tensor:
        out, lse = module(**tensors, return_lse=True)
        return out.float().sum() + lse.sum()

    plain = torch.autograd.grad(loss(**leaves), list(leaves.values()))
    problem = Problem.random(spec, inputs, 5, True)
    problem.d_out, problem.d_lse = torch.ones_like(problem.d_out), torch.ones(2, 4, 130)
    found = {n: gradient.cpu() for n, gradient in zip(names, plain, strict=True)}
    for name, (error, bound) in problem.errors(found).items():
        assert error <= bound, (name, error, bound)
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")(**leaves)
    again = torch.autograd.grad(compiled, list(leaves.values()))
    assert all(torch.equal(a, b) for a, b in zip(plain, again, strict=True))
    graph, stream = torch.cuda.CUDAGraph(), torch.cuda.Stream()
    with torch.cuda.stream(stream):  # leaves of its own: autograd remembers the stream of others
        leaves = {n: t.detach().clone().requires_grad_() for n, t in leaves.items()}
        torch.autograd.grad(loss(**leaves), list(leaves.values()))
    torch.cuda.synchronize()
    with torch.cuda.graph(graph, stream=stream):
        captured = torch.autograd.grad(loss(**leaves), list(leaves.values()))
    for gradient in captured:
        gradient.fill_(float("nan"))
    graph.replay()
    torch.cuda.synchronize()
    assert all(torch.equal(a, b) for a, b in zip(plain, captured, strict=True))
