"""Biases as exact low-rank factors and evaluated, against fp64; cosines, sines and far positions."""

from __future__ import annotations

import pytest
import torch

import attngen
from attngen import Variant
from attngen.accuracy import compare, ulp
from attngen.inputs import random_inputs
from attngen.spec import specialise

from .cases import EMPTY_SHAPES, SHAPES

TARGETS = ("cpu-avx512", "cpu-generic")
FAR = 100_000


@attngen.score
def distance_1d(score, b, h, q, k, x: attngen.per("q", 1), y: attngen.per("k", 1)):
    return score - 0.5 * (x[q, 0] - y[k, 0]) ** 2


@attngen.score
def distance_2d(score, b, h, q, k, x: attngen.per("b?", "n", 2, dtype="input")):
    return score - sum((x[b, q, i] - x[b, k, i]) ** 2 for i in range(2))


@attngen.score
def distance_3d(score, b, h, q, k, x: attngen.per("n", 3), c: attngen.per("h")):
    return score - c[h] * sum((x[q, i] - x[k, i]) ** 2 for i in range(3))


@attngen.score
def quadratic(score, b, h, q, k, c: attngen.per("h")):
    return score - 0.01 * c[h] * (q - k) ** 2


@attngen.score
def waves(score, b, h, q, k, w: attngen.per("h")):
    return score + 2 * attngen.cos(w[h] * (q - k))


@attngen.score
def products(score, b, h, q, k, w: attngen.per("h"), y: attngen.per("k")):
    return score + attngen.sin(0.3 * (q - k)) * w[h] * y[k] - 0.01 * (q - k)


VARIANTS = {
    "linear": {"score": attngen.alibi(), "mask": attngen.causal()},
    "linear_padded": {
        "score": [attngen.low_rank_bias(3), attngen.alibi(), attngen.softcap(20.0)],
        "mask": attngen.causal() & attngen.key_padding() & attngen.query_padding(),
    },
    "linear_sigmoid": {
        "score": attngen.alibi(),
        "mask": attngen.causal(),
        "normalizer": "sigmoid",
    },
    "quadratic": {"score": quadratic},
    "distance_1d": {"score": distance_1d},
    "distance_2d": {"score": distance_2d, "mask": attngen.document()},
    "distance_3d": {"score": distance_3d, "mask": attngen.causal()},
    "waves": {"score": waves},
    "products": {"score": products, "mask": attngen.causal("top-left")},
}


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", VARIANTS)
def test_factored_biases_match_fp64(name: str, target: str, dtype: str) -> None:
    check(Variant(name, factor="always", **VARIANTS[name]), target, dtype)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", ["distance_2d", "waves", "products"])
def test_evaluated_biases_match_fp64(name: str, target: str) -> None:
    check(Variant(name, factor="never", **VARIANTS[name]), target, "float32")


def check(variant: Variant, target: str, dtype: str) -> None:
    module = attngen.build(variant, target=target, dtype=dtype, head_dim=32)
    spec = specialise(variant, dtype, 32)
    for i, shape in enumerate((*SHAPES, *EMPTY_SHAPES)):
        inputs = random_inputs(spec, shape, seed=i, broadcast=("b",) if i % 2 else ("h",))
        has_lse = variant.normalizer == "softmax"
        result = module(**inputs, return_lse=True) if has_lse else (module(**inputs), None)
        comparison = compare(variant, inputs, *result)
        assert comparison.holds, (str(shape), comparison)


# ------------------------------------------------------------------------------- positions near 1e5
@pytest.mark.parametrize("target", TARGETS)
def test_the_last_queries_of_a_long_row(target: str) -> None:
    """Bottom-right alignment: 70 queries at the end of 100,000 keys."""
    variant = Variant("far", score=attngen.alibi(), mask=attngen.causal(), factor="always")
    module = attngen.build(variant, target=target, head_dim=8)
    random = torch.Generator().manual_seed(0)
    q = torch.randn(1, 2, 70, 8, generator=random)
    k, v = (torch.randn(1, 2, FAR, 8, generator=random) for _ in range(2))
    inputs = {"q": q, "k": k, "v": v, "slopes": torch.tensor([0.43, 0.03])}
    comparison = compare(variant, inputs, *module(**inputs, return_lse=True))
    assert comparison.holds, comparison


@attngen.score
def signed_distance(score, b, h, q, k, c: attngen.per("h")):
    return score + c[h] * (k - q)


@attngen.score
def wave(score, b, h, q, k, c: attngen.per("h")):
    return score + attngen.cos(c[h] * (q - k))


@attngen.score
def parabola(score, b, h, q, k, c: attngen.per("h")):
    return score - 0.001 * c[h] * (q - k) ** 2


@attngen.mask
def nearby(b, h, q, k):
    return (q >= k) & (q - k < 400)


@pytest.mark.parametrize(
    "score", [signed_distance, wave, parabola], ids=["linear", "cos", "square"]
)
def test_queries_and_keys_near_100_000(score: attngen.Score) -> None:
    """Both positions are large and their difference is small: what absolute factors would lose."""
    near = Variant("near", score=score, mask=nearby)
    module = attngen.build(
        Variant("near", score=score, mask=nearby, factor="always"), target="cpu-avx512", head_dim=8
    )
    random = torch.Generator().manual_seed(0)
    q, k, v = (torch.randn(1, 2, FAR, 8, generator=random) for _ in range(3))
    c = torch.tensor([0.5, 0.03])
    out, lse = module(q, k, v, c=c, return_lse=True)
    # the functions depend on q − k alone: the last 600 rows by themselves are the reference
    last = slice(FAR - 600, FAR)
    inputs = {"q": q[:, :, last], "k": k[:, :, last], "v": v[:, :, last], "c": c}
    expected, expected_lse = attngen.attention_reference(near, **inputs)
    rounded, _ = attngen.attention_reference(near, **inputs, compute_dtype=torch.float32)
    seen = slice(450, 600)  # rows whose keys are all among the last 600
    error = (out[:, :, last].double() - expected)[:, :, seen].abs().max()
    baseline = (rounded.double() - expected)[:, :, seen].abs().max()
    assert error <= 2 * baseline + 2 * ulp(float(expected.abs().max()), torch.float32)
    lse_error = (lse[:, :, last].double() - expected_lse)[:, :, seen].abs()
    assert (lse_error <= 1e-5 * (1 + expected_lse[:, :, seen].abs())).all()


# ---------------------------------------------------------------------------------- functions
@pytest.mark.parametrize("target", TARGETS)
def test_tanh(target: str) -> None:
    """Relative error below 4e-7, near zero too: read back as the log-sum-exp of one score."""

    @attngen.score
    def only(score, b, h, q, k, x: attngen.per("q")):
        return 0 * score + attngen.tanh(x[q])

    module = attngen.build(Variant("tanh", score=only, factor="never"), target=target, head_dim=8)
    random = torch.Generator().manual_seed(0)
    x = torch.cat([s * (2 * torch.rand(4096, generator=random) - 1) for s in (1e-6, 1e-2, 1, 12)])
    x = torch.cat([torch.tensor([float("inf"), -float("inf"), 0.0, float("nan")]), x])
    ones = torch.ones(1, 1, 1, 8)
    out, lse = module(torch.ones(1, 1, len(x), 8), ones, ones, x=x, return_lse=True)
    got, expected = lse[0, 0].double(), torch.tanh(x.double())
    if target == "cpu-avx512":  # other kernels' softmax doesn't pass every NaN score on
        assert out[0, 0, 3].isnan().all()
    defined = ~x.isnan()
    # and the roundings of the change to log2 units and back
    error = (got - expected)[defined].abs() / expected[defined].abs().clamp(min=1e-30)
    assert error.max() <= 5e-7
    assert got[defined].abs().max() <= 1.0 + 2.0**-23


@pytest.mark.parametrize("function", ["cos", "sin"])
@pytest.mark.parametrize("target", TARGETS)
def test_cosines_and_sines(function: str, target: str) -> None:
    """Within 1.2e-7 for |x| ≤ 1e5; NaN for infinities: read back as the log-sum-exp of one score."""

    @attngen.score
    def only(score, b, h, q, k, x: attngen.per("q")):
        return 0 * score + getattr(attngen, function)(x[q])

    module = attngen.build(Variant(function, score=only, factor="never"), target=target, head_dim=8)
    random = torch.Generator().manual_seed(0)
    x = torch.cat([s * (2 * torch.rand(4096, generator=random) - 1) for s in (1, 100, 1e5)])
    special = torch.tensor([float("inf"), float("-inf"), float("nan")])
    x = torch.cat([special, x])
    ones = torch.ones(1, 1, 1, 8)
    out, lse = module(torch.ones(1, 1, len(x), 8), ones, ones, x=x, return_lse=True)
    expected = getattr(torch, function)(x.double())
    if target == "cpu-avx512":  # other kernels' softmax doesn't pass every NaN score on
        assert out[0, 0, :3].isnan().all()
    # 1.2e-7 of the function and the roundings of the change to log2 units and back
    assert (lse[0, 0, 3:].double() - expected[3:]).abs().max() <= 3e-7
