"""Quantised kernels on a GPU: the same mathematics in fp64, accuracy, kept keys.

Packages as in test_variants.
"""

from __future__ import annotations

import pytest
import torch

import attngen
from attngen.inputs import Shape, random_inputs
from attngen.quantised_reference import quantised_reference
from attngen.spec import specialise

from .cases import ACCURACY_BUILDS, EMPTY_SHAPES, LONG_SHAPE, QUANTISED_BUILDS, SHAPES, Build
from .test_quantised import (
    BOUNDS,
    accuracy,
    assert_module_matches,
    kernels_of,
    plain_inputs,
    relative,
    with_offsets,
)
from .test_variants import module_of

pytestmark = [pytest.mark.cuda, pytest.mark.usefixtures("poisoned_memory")]


@pytest.mark.parametrize("build", QUANTISED_BUILDS, ids=str)
def test_matches_the_same_mathematics(build: Build, pytestconfig: pytest.Config) -> None:
    module = module_of(build, pytestconfig)
    options = (build.dtype, build.head_dim, build.head_dim_v, build.layout)
    spec = specialise(build.define(), *options)
    assert_module_matches(module, spec, (*SHAPES, *EMPTY_SHAPES, LONG_SHAPE), "cuda")


@pytest.mark.parametrize("kind", ["randn", "outliers in K", "offsets in Q"])
@pytest.mark.parametrize("build", ACCURACY_BUILDS, ids=str)
def test_accuracy_on_unquantised_inputs(
    build: Build, kind: str, pytestconfig: pytest.Config
) -> None:
    module, variant = module_of(build, pytestconfig), build.define()
    quant = variant.quant
    assert quant is not None
    if kind == "offsets in Q" and not quant.smooth_q:
        pytest.skip("smoothed queries are for these inputs")
    inputs = {n: t.half().cuda() for n, t in plain_inputs(kind, 4096, build.head_dim).items()}
    with torch.device("cuda"):
        exact, _ = attngen.attention_reference(variant, **inputs)
    cosine, error = accuracy(module(**inputs), exact)
    least, most = BOUNDS[quant.qk, quant.pv]
    assert cosine >= least and error <= most, (cosine, error)


@pytest.mark.parametrize(
    ("target", "quant"),
    [
        ("sm80", "warp"),
        ("sm80", "int4_thread"),
        ("sm89", "fp8_tensor"),
        ("sm90a", "fp8_tensor"),
        ("sm90a", "warp"),
    ],
)
def test_kept_keys_give_the_same_bits(target: str, quant: str, pytestconfig: pytest.Config) -> None:
    build = Build("causal", target, "bfloat16", quant=quant)
    module = module_of(build, pytestconfig)
    inputs = random_inputs(specialise(build.define(), build.dtype, 64), Shape(2, 4, 2, 70, 333))
    inputs = {n: t.cuda() for n, t in inputs.items()}
    kept = module.quantise_kv(inputs["k"], inputs["v"])
    for _ in range(2):
        assert torch.equal(module.attend(inputs["q"], kept), module(**inputs))


@pytest.mark.parametrize(
    "build",
    [
        *(
            Build("causal", target, "bfloat16", quant=quant)
            for target, quant in (
                ("sm80", "warp"),
                ("sm80", "int4_thread"),
                ("sm89", "fp8_tensor"),
                ("sm90a", "fp8_tensor"),
                ("sm90a", "warp"),
            )
        ),
        Build("causal", "sm90a", "bfloat16", 128, 128, quant="fp8_tensor"),
        Build("causal", "sm90a", "bfloat16", 128, 128, quant="int8_fp8"),
    ],
    ids=str,
)
def test_few_queries_share_kept_keys(build: Build, pytestconfig: pytest.Config) -> None:
    """Of long sequences: 4, 16 and 64 rows of a group, whose keys are split."""
    module, variant = module_of(build, pytestconfig), build.define()
    spec = specialise(variant, build.dtype, build.head_dim, build.head_dim_v)
    for kernel, seq_q in (("decode", 1), ("decode", 4), ("decode_more", 16)):
        shape = Shape(3, 16, 4, seq_q, 5000)
        inputs = {n: t.cuda() for n, t in with_offsets(random_inputs(spec, shape), seq_q).items()}
        kept = module.quantise_kv(inputs["k"], inputs["v"])
        out, lse = module.attend(inputs["q"], kept, return_lse=True)
        assert kernels_of(module, shape)[-2:] == [kernel, "combine"]
        assert torch.equal(out, module(**inputs))
        with torch.device("cuda"):
            expected, expected_lse = quantised_reference(variant, **inputs, key_block=None)
            exact, _ = attngen.attention_reference(variant, **inputs)
        cost = relative(expected - exact, exact)
        rounding = float(torch.finfo(torch.bfloat16).eps)
        assert relative(out.double() - expected, expected) <= rounding + 0.05 * cost
        torch.testing.assert_close(lse.double(), expected_lse, rtol=1e-4, atol=1e-4)
