"""Gradients of every variant on CPUs against autograd of the fp64 reference, what kernels leave poisoned."""

from __future__ import annotations

import itertools
from functools import cache
from typing import Any

import pytest
import torch

import attngen
from attngen import Variant
from attngen.errors import UnsupportedError
from attngen.inputs import Shape, random_inputs
from attngen.runtime.machine import cpu_flags, missing_flags
from attngen.spec import AttentionSpec, specialise
from attngen.targets import get_target
from tests.gradients import Problem

from .cases import DTYPES, EMPTY_SHAPES, NATIVE, SHAPES, TARGETS, UNPAGED, strided

pytestmark = pytest.mark.usefixtures("poisoned_memory")

BACKWARD_DIMS = ((8, 8), (40, 40), (72, 24), (192, 128), (256, 256))

QUICK = (
    "alibi", "attention_sinks", "bias_then_softcap", "block_sparse", "document", "low_rank_bias",
    "relative_position", "relu", "sigmoid",
)  # fmt: skip
"""Variants that `make test` runs: one for each way to a gradient."""
QUICK_TILES = ("alibi", "causal", "low_rank_bias")
ROUNDED = (("cpu-amx", "bfloat16"), ("cpu-avx512bf16", "bfloat16"))
"""What rounds weights and gradients of scores as operands."""
QUICK_CAUSAL = (("cpu-avx2", "float32"), ("cpu-generic", "bfloat16"))


@cache
def trained(
    variant: Variant,
    target: str,
    dtype: str,
    dims: tuple[int, int] = (64, 64),
    layout: str = "bhsd",
) -> Any:
    if missing_flags(get_target(target).flags, cpu_flags()):
        pytest.skip(f"this machine can't run {target}")
    return attngen.build(
        variant, target=target, dtype=dtype, head_dim=dims[0], head_dim_v=dims[1],
        layout=layout, backward=True,
    )  # fmt: skip


def gradients(module: Any, problem: Problem, device: str = "cpu") -> dict[str, torch.Tensor]:
    """By autograd through the module, of everything that has a gradient; on the CPU in the end."""
    differentiable = set(module._backward.differentiable)
    leaves = {
        n: t.detach().to(device, copy=True).requires_grad_(n in differentiable)
        for n, t in problem.inputs.items()
    }
    with_lse = problem.d_lse is not None
    results = module(**leaves, return_lse=with_lse)
    out, ends, given = results[0] if with_lse else results, [], []
    if out.requires_grad:
        ends, given = [out], [problem.d_out.to(device)]
    if with_lse:
        ends.append(results[1])
        given.append(problem.d_lse.to(device))
    wanted = {n: t for n, t in leaves.items() if n in differentiable}
    found = torch.autograd.grad(ends, list(wanted.values()), given)
    return {n: gradient.cpu() for n, gradient in zip(wanted, found, strict=True)}


def assert_exact(
    module: Any, spec: AttentionSpec, shapes: tuple[Shape, ...], device: str = "cpu"
) -> None:
    softmax = spec.variant.normalizer == "softmax"
    target = module.manifest["target"]["name"]
    in_units = device == "cuda" or (target, spec.dtype) in ROUNDED
    operands = getattr(torch, spec.dtype) if in_units else torch.float32
    for i, shape in enumerate(shapes):
        inputs = random_inputs(
            spec, shape, seed=i, broadcast=(("b",), ("h",), ("b", "h"), ())[i % 4]
        )
        problem = Problem.random(spec, inputs, i, softmax and i % 2 == 0, operands)
        found = gradients(module, problem, device)
        assert {n: t.shape for n, t in found.items()} == {n: inputs[n].shape for n in found}
        for name, (error, bound) in problem.errors(found).items():
            assert error <= bound, (str(shape), name, error, bound)
        again = gradients(module, problem, device)
        assert all(torch.equal(found[n], again[n]) for n in found)


def in_budget(name: str, target: str, dtype: str) -> bool:
    if (target, dtype) in ROUNDED:
        return name in QUICK_TILES
    if name == "causal":
        return target == "cpu-avx512" or (target, dtype) in QUICK_CAUSAL
    return (target, dtype) == ("cpu-avx512", "float32") and name in QUICK


CASES = [
    pytest.param(
        name, target, dtype, id=f"{name}-{target}-{dtype}",
        marks=[] if in_budget(name, target, dtype) else [pytest.mark.slow],
    )
    for name in UNPAGED
    for target, dtype in (*itertools.product(TARGETS, DTYPES), *ROUNDED)
]  # fmt: skip


@pytest.mark.parametrize(("name", "target", "dtype"), CASES)
def test_gradients_match_fp64(name: str, target: str, dtype: str) -> None:
    variant = UNPAGED[name]()
    module = trained(variant, target, dtype)
    assert_exact(module, specialise(variant, dtype), (*SHAPES, *EMPTY_SHAPES))


@pytest.mark.parametrize("dims", BACKWARD_DIMS, ids=str)
@pytest.mark.parametrize(
    ("target", "dtype"),
    [("cpu-avx512", "float32"), ("cpu-avx512", "bfloat16"), *ROUNDED],
)
def test_gradients_of_any_head_size(dims: tuple[int, int], target: str, dtype: str) -> None:
    variant = UNPAGED["low_rank_alibi"]()
    module = trained(variant, target, dtype, dims)
    assert_exact(module, specialise(variant, dtype, *dims), SHAPES[:3])


@pytest.mark.parametrize("name", ["alibi", "dense_bias"])
def test_gradients_of_positions_before_heads(name: str) -> None:
    variant = UNPAGED[name]()
    module = trained(variant, NATIVE, "float32", layout="bshd")
    assert_exact(module, specialise(variant, "float32", layout="bshd"), SHAPES[:3])


@attngen.score
def awkward_tables(
    score, b, h, q, k,
    by_query: attngen.per("h", "q"), by_key: attngen.per("k", "b"), grouped: attngen.per("n"),
    turned: attngen.per("h?", "k", "q"), twice: attngen.per("n", "n"), one: attngen.per(3),
):  # fmt: skip
    """Tensors read at every kind of place: rows, keys, pairs in another order, two elements of one tensor."""
    x = score * by_query[h, q] + by_key[k, b] + grouped[h // 2]
    x = x + turned[h, k, q] + twice[q, k] * twice[k, q]
    return x + one[1] * attngen.sin(score) - one[2]


def test_gradients_of_tensors_read_at_every_kind_of_place() -> None:
    variant = Variant("awkward_tables", score=awkward_tables, mask=attngen.causal())
    for dtype in ("float32", "bfloat16"):
        module = trained(variant, NATIVE, dtype)
        assert_exact(module, specialise(variant, dtype), SHAPES)


def test_derivatives_need_not_be_numbers_where_scores_are_hidden() -> None:
    @attngen.score
    def unsafe(score, b, h, q, k, weight: attngen.per("h")):
        return weight[h] * (score + attngen.log(q - k + 1))

    @attngen.score
    def safe(score, b, h, q, k, weight: attngen.per("h")):
        return weight[h] * (score + attngen.log(attngen.maximum(q - k + 1, 1)))

    variants = [
        Variant(f"log_{n}", score=score, mask=attngen.causal())
        for n, score in enumerate((unsafe, safe))
    ]
    spec = specialise(variants[1])
    inputs = random_inputs(spec, Shape(2, 4, 2, 200, 200))
    problem = Problem.random(spec, inputs, 0, True, torch.float32)
    found = gradients(trained(variants[0], NATIVE, "float32"), problem)
    bounds = problem.errors(found)
    assert all(error <= bound for error, bound in bounds.values()), bounds


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_the_bits_do_not_depend_on_threads(dtype: str) -> None:
    variant = UNPAGED["bias_then_softcap"]()
    spec, module = specialise(variant, dtype), trained(variant, NATIVE, dtype)
    inputs = random_inputs(spec, Shape(2, 4, 2, 300, 700), broadcast=("b", "h"))
    problem = Problem.random(spec, inputs, 0, True, torch.float32)
    threads, found = torch.get_num_threads(), []
    try:
        for count in (1, 2, 5):
            torch.set_num_threads(count)
            found.append(gradients(module, problem))
    finally:
        torch.set_num_threads(threads)
    for other in found[1:]:
        assert all(torch.equal(found[0][n], other[n]) for n in other)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("name", ["causal", "dense_bias", "low_rank_bias"])
def test_strided_tensors_and_gradients_of_any_strides(name: str, dtype: str) -> None:
    variant = UNPAGED[name]()
    spec, module = specialise(variant, dtype), trained(variant, NATIVE, dtype)
    inputs = random_inputs(spec, SHAPES[0])
    problem = Problem.random(spec, inputs, 0, True, torch.float32)
    plain = gradients(module, problem)
    problem.inputs = {n: strided(t) for n, t in inputs.items()}
    problem.d_out = strided(problem.d_out)[..., : problem.d_out.shape[-1]]
    found = gradients(module, problem)
    assert all(torch.equal(plain[n], found[n]) for n in found)
    q, k, v = (inputs[n].clone().requires_grad_() for n in "qkv")
    aux = {n: t for n, t in inputs.items() if n not in ("q", "k", "v")}
    module(q, k, v, **aux).sum().backward()  # a gradient with strides of 0
    ones = Problem.random(spec, inputs, 0, False, torch.float32)
    ones.d_out = torch.ones_like(ones.d_out)
    assert torch.equal(gradients(module, ones)["k"], k.grad)


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_padded_rows_get_zero_and_their_values_are_never_read(dtype: str) -> None:
    variant = UNPAGED["padded_both"]()
    spec, module = specialise(variant, dtype), trained(variant, NATIVE, dtype)
    inputs = random_inputs(spec, Shape(2, 2, 1, 90, 200))
    inputs["q_lengths"] = torch.tensor([0, 61], dtype=torch.int32)
    inputs["kv_lengths"] = torch.tensor([77, 130], dtype=torch.int32)
    problem = Problem.random(spec, inputs, 0, False, torch.float32)
    clean = gradients(module, problem)
    for name, lengths in (("q", "q_lengths"), ("k", "kv_lengths"), ("v", "kv_lengths")):
        for b, length in enumerate(inputs[lengths].tolist()):
            problem.inputs[name][b, :, length:] = float("nan")
    found = gradients(module, problem)
    for name in ("q", "k", "v", "slopes"):
        assert torch.equal(found[name], clean[name])
        assert found[name].isfinite().all()
    assert found["q"][0].eq(0).all() and found["k"][1, :, 130:].eq(0).all()
    assert found["k"][0].eq(0).all() and found["k"][1, :, :100].ne(0).any()


def test_gradcheck() -> None:
    """Finite differences of the kernel itself; float32 leaves about three digits of them."""
    variant = UNPAGED["bias_then_softcap"]()
    spec, module = specialise(variant, head_dim=8), trained(variant, NATIVE, "float32", (8, 8))
    inputs = random_inputs(spec, Shape(1, 2, 1, 3, 5))
    names = list(inputs)

    def call(*tensors: torch.Tensor) -> torch.Tensor:
        return module(**{n: t.float() for n, t in zip(names, tensors, strict=True)}).double()

    doubles = [t.double().requires_grad_() for t in inputs.values()]
    assert torch.autograd.gradcheck(call, doubles, eps=1e-2, atol=2e-3, rtol=2e-2)


# ------------------------------------------------------------------------------------- autograd
def small(name: str = "causal", requires: str = "qkv", **more: Any) -> tuple[Any, dict[str, Any]]:
    variant = UNPAGED[name]()
    module = trained(variant, NATIVE, "float32")
    inputs = random_inputs(specialise(variant), Shape(1, 2, 2, 33, 47))
    return module, {n: t.requires_grad_() if n in requires else t for n, t in inputs.items()}


def test_only_wanted_gradients_are_made() -> None:
    module, inputs = small("alibi", requires="k")
    module(**inputs).sum().backward()
    assert inputs["k"].grad is not None
    assert all(inputs[n].grad is None for n in ("q", "v", "slopes"))


def test_gradients_flow_through_the_log_sum_exp_alone() -> None:
    module, inputs = small()
    _, lse = module(**inputs, return_lse=True)
    lse.sum().backward()
    assert inputs["v"].grad.eq(0).all()
    assert inputs["q"].grad.ne(0).any()


def test_without_grad_mode_nothing_is_saved() -> None:
    module, inputs = small()
    with torch.no_grad():
        assert not module(**inputs).requires_grad
    assert module(**inputs).requires_grad


def test_a_package_without_backward_says_so() -> None:
    module = attngen.build(UNPAGED["causal"]())
    q = torch.randn(1, 1, 4, 64, requires_grad=True)
    with pytest.raises(UnsupportedError, match="backward=True"):
        module(q, q, q)
    with pytest.raises(UnsupportedError, match="backward=True"):
        module.workspace_bytes(backward=True)


def test_a_second_derivative_is_refused() -> None:
    module, inputs = small()
    (first,) = torch.autograd.grad(module(**inputs).sum(), inputs["q"], create_graph=True)
    with pytest.raises(Exception, match="second derivatives"):
        first.sum().backward()


def test_inputs_changed_in_place_are_noticed() -> None:
    module, inputs = small()
    k = inputs["k"] * 1
    out = module(inputs["q"], k, inputs["v"])
    k.mul_(2)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        out.sum().backward()


def test_tensors_without_gradients_are_refused() -> None:
    @attngen.score
    def shifted(score, b, h, q, k, table: attngen.per("h", differentiable=False)):
        return score + table[h]

    module = attngen.build(Variant("shifted", score=shifted), backward=True)
    q, table = torch.randn(1, 2, 4, 64), torch.randn(2, requires_grad=True)
    with pytest.raises(UnsupportedError, match="table requires grad"):
        module(q, q, q, table=table)


def test_what_has_no_backward_pass_is_refused_at_build_time() -> None:
    quantised = Variant("quantised", quant=attngen.Quant())
    with pytest.raises(UnsupportedError, match="quantised operands"):
        attngen.build(quantised, target="cpu-avx512", backward=True)
    with pytest.raises(UnsupportedError, match="keys in pages"):
        attngen.build(Variant("paged", paged=16), target="sm80", dtype="float16", backward=True)
    with pytest.raises(UnsupportedError, match="no backward kernels"):
        attngen.build(Variant("full"), target="ascend910b3", dtype="float16", backward=True)


def test_opcheck() -> None:
    module, inputs = small("dense_bias", requires=("q", "k", "v", "bias"))
    tensors = [inputs[n] for n in ("q", "k", "v", "bias")]
    torch.library.opcheck(module._op_lse, (*tensors, 0.125))


def test_compiles_without_graph_breaks() -> None:
    module, inputs = small("alibi", requires=("q", "k", "v", "slopes"))

    def loss(**tensors: Any) -> torch.Tensor:
        return (module(**tensors) ** 2).sum()

    names = [n for n, t in inputs.items() if t.requires_grad]
    plain = torch.autograd.grad(loss(**inputs), [inputs[n] for n in names])
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")(**inputs)
    found = torch.autograd.grad(compiled, [inputs[n] for n in names])
    assert all(torch.equal(a, b) for a, b in zip(plain, found, strict=True))


def test_activation_checkpointing() -> None:
    from torch.utils.checkpoint import checkpoint

    module, inputs = small()
    plain = torch.autograd.grad(module(**inputs).sum(), [inputs[n] for n in "qkv"])
    again = checkpoint(
        lambda q, k, v: module(q, k, v), *(inputs[n] for n in "qkv"), use_reentrant=False
    )
    found = torch.autograd.grad(again.sum(), [inputs[n] for n in "qkv"])
    assert all(torch.equal(a, b) for a, b in zip(plain, found, strict=True))


def test_attention_builds_the_backward_pass_where_it_is_needed() -> None:
    q = torch.randn(1, 2, 20, 64, requires_grad=True)
    out = attngen.attention(q, q, q, UNPAGED["causal"]())
    out.sum().backward()
    assert q.grad is not None and q.grad.isfinite().all()


def test_workspace_grows_with_the_rows_alone() -> None:
    module = trained(UNPAGED["causal"](), NATIVE, "float32")

    def bytes_of(length: int) -> int:
        return module.workspace_bytes(
            2, backward=True, b=1, hq=8, hkv=8, seq_q=length, seq_kv=length
        )

    assert bytes_of(32768) < 2.2 * bytes_of(16384)
    assert bytes_of(32768) < 20 * 8 * 32768 * 64 * 4
