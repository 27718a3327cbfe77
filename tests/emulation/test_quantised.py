"""Quantised kernels of sm_80 to sm_90a, emulated: same mathematics in fp64, accuracy, edges, kept keys."""

from __future__ import annotations

import math
import secrets
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any

import pytest
import torch

import attngen
from attngen import Quant, Variant
from attngen.inputs import Shape, random_inputs
from attngen.quantised_reference import (
    mean_of_all,
    mean_of_finite,
    quantise_channels,
    quantise_tokens,
    quantised_reference,
)
from attngen.schedules.cuda.quantised import KEY_ORDER
from attngen.schedules.cuda.sm90_quantised import CHAIN, SLACK
from attngen.spec import specialise
from tests.numerics.cases import ALL_QUANTS as QUANTS
from tests.numerics.cases import (
    EMPTY_SHAPES,
    SHAPES,
    UNPAGED,
    VARIANTS,
    strided,
    takes,
)
from tests.numerics.test_quantised import (
    BOUNDS,
    accuracy,
    assert_bytes,
    assert_module_matches,
    kernels_of,
    key_block,
    plain_inputs,
    quantised,
    relative,
    with_offsets,
)

from .emulate import Emulated, emulated
from .test_numerics import aligned_strided

pytestmark = pytest.mark.usefixtures("poisoned_memory")

IN_BUDGET = {
    ("causal", "block"), ("everything", "queries"), ("sparse_within", "warp"),
    ("low_rank_alibi", "plain"), ("sigmoid", "int4"), ("sinks_padded", "int4_thread"),
    ("causal", "fp8"), ("everything", "int4_fp8"), ("padded_both", "fp8_tensor"), ("sigmoid", "int8_fp8"),
    ("sinks_padded", "int4_fp8"), ("document", "fp8_keys"),
    ("sliding_tile", "tiles"), ("causal", "tiles_queries"), ("key_padding", "tiles_long"),
}  # fmt: skip


IN_BUDGET_SM90 = {
    ("causal", "fp8"), ("everything", "fp8_tensor"), ("padded_both", "fp8_keys"),
    ("low_rank_bias", "int8_fp8"), ("dense_bias", "int8_fp8_smooth"),
    ("sinks_padded", "fp8_tensor"), ("document", "queries"), ("sparse_within", "tiles"),
    ("key_padding", "plain"),
}  # fmt: skip


def has_wgmma(quant: Quant) -> bool:
    return quant.qk != "int4"


def target_of(quant: Quant, turn: int = 0) -> str:
    """One of the targets whose warps multiply and that have the formats, in turn."""
    if "fp8" in (quant.qk, quant.pv):
        return "sm89"
    return ("sm80", "sm86", "sm89")[turn % 3]


SHORT = (*SHAPES[:3], SHAPES[-1], EMPTY_SHAPES[-1])
CASES = [
    pytest.param(
        name,
        quant,
        ("float16", "bfloat16")[(i + j) % 2],
        target,
        id=f"{name}-{quant}-{target}",
        marks=[] if (name, quant) in chosen else [pytest.mark.slow],
    )
    for i, name in enumerate(UNPAGED)
    for j, quant in enumerate(QUANTS)
    for target, chosen in ((target_of(QUANTS[quant], i + j), IN_BUDGET), ("sm90a", IN_BUDGET_SM90))
    if takes(name, QUANTS[quant]) and (target != "sm90a" or has_wgmma(QUANTS[quant]))
]


@lru_cache(maxsize=12)
def module_of(
    variant: Variant, width: int = 64, target: str | None = None, dtype: str = "float16"
) -> Any:
    assert variant.quant is not None
    return emulated(variant, dtype, width, target=target or target_of(variant.quant))


@pytest.mark.parametrize(("name", "quant", "dtype", "target"), CASES)
def test_matches_the_same_mathematics(name: str, quant: str, dtype: str, target: str) -> None:
    """On ragged shapes, with grouped heads and rows without keys, threads in any order."""
    variant = quantised(name, QUANTS[quant])
    module = emulated(variant, dtype, target=target)
    module.library.set_seed(secrets.randbits(32))
    quick = (name, quant) in (IN_BUDGET_SM90 if target == "sm90a" else IN_BUDGET)
    shapes = SHORT if quick else (*SHAPES, *EMPTY_SHAPES)
    assert_module_matches(module, specialise(variant, dtype, 64), shapes)
    inputs = random_inputs(specialise(variant, dtype, 64), SHAPES[0])
    expected = module(**inputs)
    module.library.set_seed(secrets.randbits(32))
    assert torch.equal(module(**inputs), expected)


@pytest.mark.parametrize(
    ("dims", "quant"),
    [
        ((8, 8), "int4"),
        ((40, 24), "queries"),
        ((72, 128), "int4_thread"),
        ((40, 24), "fp8"),
        pytest.param((256, 256), "tensor", marks=pytest.mark.slow),
        *(
            pytest.param(dims, quant, marks=pytest.mark.slow)
            for dims in ((8, 8), (16, 16), (24, 248), (80, 80), (128, 128), (192, 128), (256, 256))
            for quant in ("queries", "int4", "fp8", "int8_fp8")
        ),
    ],
    ids=str,
)
def test_head_sizes(dims: tuple[int, int], quant: str) -> None:
    variant = quantised("causal", QUANTS[quant])
    module = emulated(variant, "float16", *dims, "bshd", target=target_of(QUANTS[quant]))
    assert_module_matches(module, specialise(variant, "float16", *dims, "bshd"), SHORT)


@pytest.mark.parametrize(
    ("dims", "quant"),
    [
        ((8, 8), "fp8_tensor"),
        ((40, 24), "int8_fp8"),
        ((72, 160), "tiles"),
        ((192, 128), "fp8_tensor"),
        ((256, 256), "fp8_keys"),
        *(
            pytest.param(dims, quant, marks=pytest.mark.slow)
            for dims in ((8, 8), (16, 16), (24, 248), (80, 80), (128, 128), (192, 128), (256, 256))
            for quant in ("queries", "fp8", "fp8_tensor", "int8_fp8")
        ),
    ],
    ids=str,
)
def test_head_sizes_of_warpgroups(dims: tuple[int, int], quant: str) -> None:
    variant = quantised("causal", QUANTS[quant])
    module = emulated(variant, "float16", *dims, "bshd", target="sm90a")
    assert module.manifest["tile"]["inner_q"] == 64, "warps multiply"
    assert_module_matches(module, specialise(variant, "float16", *dims, "bshd"), SHORT)


# ----------------------------------------------------------------------------------- accuracy
INT4_FP8 = Quant(qk="int4", pv="fp8", granularity="token")


@pytest.mark.parametrize("kind", ["randn", "outliers in K", "offsets in Q"])
@pytest.mark.parametrize(
    ("width", "length"),
    [
        (64, 700),
        pytest.param(64, 4096, marks=pytest.mark.slow),
        pytest.param(128, 4096, marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize(
    ("quant", "target"),
    [
        (Quant(), "sm80"),
        pytest.param(Quant(qk="int4", granularity="token"), "sm80", marks=pytest.mark.slow),
        (Quant(pv="fp8", granularity="thread"), "sm89"),
        (Quant(pv="fp8", granularity="thread"), "sm90a"),
        (Quant(qk="fp8", pv="fp8"), "sm89"),
        (Quant(qk="fp8", pv="fp8"), "sm90a"),
        pytest.param(INT4_FP8, "sm89", marks=pytest.mark.slow),
    ],
    ids=["int8", "int4", "int8-fp8", "int8-fp8-sm90a", "fp8", "fp8-sm90a", "int4-fp8"],
)
def test_accuracy_on_unquantised_inputs(
    kind: str, width: int, length: int, quant: Quant, target: str
) -> None:
    """Within the bounds of the formats, and no further from float64 than their mathematics in float64."""
    smooth_q = kind == "offsets in Q" or quant.qk != "int8"
    variant = Variant("accuracy", quant=replace(quant, smooth_q=smooth_q))
    inputs = {n: t[:, :1].half() for n, t in plain_inputs(kind, length, width).items()}
    inputs["q"] = inputs["q"][:, :, :256]  # of as many keys: each takes the emulator a while
    module = module_of(variant, width, target)
    out = module(**inputs)
    exact, _ = attngen.attention_reference(variant, **inputs)
    (cosine, error), (least, most) = accuracy(out, exact), BOUNDS[quant.qk, quant.pv]
    assert cosine >= least and error <= most, (cosine, error)
    block = key_block(module, Shape(1, 1, 1, 256, length))
    expected, _ = quantised_reference(variant, **inputs, key_block=block)
    assert error <= 1.01 * accuracy(expected, exact)[1]


# -------------------------------------------------------------------------------------- edges
def normal(*sizes: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*sizes, generator=torch.Generator().manual_seed(seed)).half()


CAUSAL = quantised("causal", Quant())


@pytest.mark.parametrize("order", ["rising", "falling"])
def test_maxima_that_move_and_sums_of_many_blocks(order: str) -> None:
    """Sums that the unit goes on with reach the output where maxima move, and after CHAIN keys."""
    variant = Variant("ramp", quant=Quant(qk="fp8", pv="fp8", granularity="warp"))
    module = module_of(variant, 128, "sm90a")
    generator = torch.Generator().manual_seed(secrets.randbits(32))
    seq_q, seq_kv = 80, 2 * CHAIN + 70  # too many rows for the kernels of few
    q, k, v = (
        torch.randn(1, 1, n, 128, generator=generator, dtype=torch.float16)
        for n in (seq_q, seq_kv, seq_kv)
    )
    ramp = torch.linspace(3.0, 0.1, seq_kv)[:, None]  # the last block is visited first
    k = (k * (ramp if order == "rising" else ramp.flip(0))).half()
    out, lse = module(q, k, v, return_lse=True)
    block = key_block(module, Shape(1, 1, 1, seq_q, seq_kv))
    expected, expected_lse = quantised_reference(variant, q, k, v, key_block=block)
    exact, _ = attngen.attention_reference(variant, q, k, v)
    scores = (q.double() @ k.double().mT / 128**0.5)[0, 0]
    rises = scores[:, -block:].amax(1) + SLACK < scores.amax(1)
    share = float(rises.float().mean())
    assert share > 0.8 if order == "rising" else share < 0.2, "what the test is about"
    assert relative(out.double() - expected, expected) <= 0.25 * relative(expected - exact, exact)
    assert (lse.double() - expected_lse).abs().max() < 0.005


@pytest.mark.parametrize(("width", "qk"), [(128, "fp8"), (64, "int8")])
def test_maxima_that_lag_follow_scores_below_zero(width: int, qk: str) -> None:
    """A test of scores' bits, which orders negative ones the other way round, must not miss any."""
    variant = Variant("below", quant=Quant(qk=qk, pv="fp8", granularity="warp", smooth_k=False))
    module = module_of(variant, width, "sm90a")
    generator = torch.Generator().manual_seed(secrets.randbits(32))
    q, k, v = (
        torch.randn(1, 1, n, width, generator=generator, dtype=torch.float16)
        for n in (80, 500, 500)
    )
    fall = torch.linspace(-16.0, -40.0, 500)[:, None]  # the last block is visited first
    fall[::2] = -60.0
    q[..., :8], k[..., :8] = 1.0, (fall * width**0.5 / 8).half()
    out, lse = module(q, k, v, return_lse=True)
    block = key_block(module, Shape(1, 1, 1, 80, 500))
    expected, expected_lse = quantised_reference(variant, q, k, v, key_block=block)
    assert (expected_lse < -8).all(), "what the test is about"
    assert relative(out.double() - expected, expected) < 0.05
    assert (lse.double() - expected_lse).abs().max() < 0.01


@pytest.mark.parametrize(
    ("quant", "target"),
    [
        ("block", "sm80"),
        ("block", "sm90a"),
        ("fp8", "sm89"),
        ("fp8_tensor", "sm89"),
        ("fp8_tensor", "sm90a"),
        ("fp8_keys", "sm90a"),
    ],
)
def test_zero_blocks_and_constant_keys(quant: str, target: str) -> None:
    module = module_of(quantised("causal", QUANTS[quant]), target=target)
    limit = 0.03 if quant == "block" else 0.06
    q, k, v = (normal(1, 2, 200, 64, seed=n) for n in range(3))
    q[:, :, :128], k[:, 0, 64:128], k[:, 1], v[:, 0] = 0, 0, 3.25, 0
    for keys in (k, torch.zeros_like(k)):
        out = module(q, keys, v)
        exact, _ = attngen.attention_reference(CAUSAL, q, keys, v)
        assert out.isfinite().all() and (out[:, 0] == 0).all()
        assert relative(out.double() - exact, exact) < limit


@pytest.mark.parametrize(
    ("quant", "target"),
    [
        (Quant(smooth_q=True), "sm80"),
        (Quant(smooth_q=True), "sm90a"),
        (QUANTS["fp8"], "sm89"),
        (QUANTS["fp8"], "sm90a"),
        (QUANTS["fp8_tensor"], "sm90a"),
    ],
    ids=["int8", "int8-sm90a", "fp8", "fp8-sm90a", "fp8_tensor-sm90a"],
)
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_what_is_not_finite_reaches_exactly_its_rows(
    value: float, quant: Quant, target: str
) -> None:
    variant = quantised("causal", quant)
    module = module_of(variant, target=target)
    q, k, v = (normal(1, 2, 200, 64, seed=n) for n in range(3))
    clean = module(q, k, v)
    q[0, 0, 5, 3], k[0, 1, 7, 9] = value, value
    out, lse = module(q, k, v, return_lse=True)
    expected, _ = quantised_reference(variant, q, k, v, key_block=64)
    broken = torch.zeros(2, 200, dtype=torch.bool)
    broken[0, 5], broken[1, 7:] = True, True
    assert torch.equal(out.isnan(), expected.isnan())
    assert torch.equal(out[0].isnan().any(-1), broken)
    assert torch.equal(lse[0].isnan(), broken)
    assert relative((out - clean)[0][~broken], clean[0][~broken]) < 0.05


@pytest.mark.parametrize("target", ["sm89", "sm90a"])
@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_values_that_are_not_finite_reach_their_channel(value: float, target: str) -> None:
    """And nothing else; rows without keys stay zeros."""
    variant = quantised("causal", QUANTS["fp8_tensor"])
    module = module_of(variant, target=target)
    q, k, v = normal(1, 4, 200, 64), normal(1, 2, 150, 64, seed=1), normal(1, 2, 150, 64, seed=2)
    clean = module(q, k, v)
    v[0, 1, 70, 9] = value
    out = module(q, k, v)
    assert out[0, 2:, 50:, 9].isnan().all() and (out[:, :, :50] == 0).all()
    out[0, 2:, 50:, 9] = clean[0, 2:, 50:, 9]
    assert torch.equal(out, clean)


@pytest.mark.parametrize(
    ("quant", "target"),
    [
        ("tensor", "sm80"),
        ("fp8_tensor", "sm89"),
        ("fp8_tensor", "sm90a"),
        ("int8_fp8", "sm90a"),
        ("fp8_keys", "sm90a"),
    ],
)
def test_padded_tokens_are_never_read(quant: str, target: str) -> None:
    module = module_of(quantised("padded_both", QUANTS[quant]), target=target)
    inputs = random_inputs(
        specialise(VARIANTS["padded_both"](), "float16"), Shape(3, 2, 2, 150, 300)
    )
    inputs["kv_lengths"] = torch.tensor([0, 137, 256], dtype=torch.int32)
    inputs["q_lengths"] = torch.tensor([150, 129, 0], dtype=torch.int32)
    clean = module(**inputs)
    for names, lengths in (("kv", inputs["kv_lengths"]), ("q", inputs["q_lengths"])):
        for row, length in enumerate(lengths.tolist()):
            for name in names:
                if name in inputs:
                    inputs[name][row, :, length:] = float("nan")
    assert torch.equal(module(**inputs), clean)
    assert clean[0].eq(0).all() and clean[2].eq(0).all() and clean.isfinite().all()


def test_strided_tensors_are_read_in_place_and_unaligned_ones_refused() -> None:
    module = module_of(CAUSAL)
    inputs = random_inputs(specialise(CAUSAL, "float16"), SHAPES[0])
    expected = module(**inputs)
    assert torch.equal(module(**{n: aligned_strided(t) for n, t in inputs.items()}), expected)
    for name in "qkv":
        with pytest.raises(ValueError, match=f"{name} must start at a multiple of 16 bytes"):
            module(**{**inputs, name: strided(inputs[name])})


# -------------------------------------------------------------------------- kept keys and values
@pytest.mark.parametrize(
    ("name", "quant"),
    [
        ("padded_both", Quant(granularity="tensor")),
        ("padded_both", QUANTS["fp8_tensor"]),
        pytest.param("causal", QUANTS["int4_thread"], marks=pytest.mark.slow),
        pytest.param("causal", QUANTS["plain"], marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("target", [None, "sm90a"])
def test_kept_keys_give_the_same_bits(name: str, quant: Quant, target: str | None) -> None:
    if target is not None and not has_wgmma(quant):
        pytest.skip("sm90a has no units for int4")
    variant = quantised(name, quant)
    module = module_of(variant, target=target)
    for shape in (Shape(2, 4, 2, 70, 333), Shape(2, 4, 2, 1, 130)):
        inputs = random_inputs(specialise(variant, "float16"), shape)
        lengths = {n: inputs[n] for n in ("kv_lengths",) if n in inputs}
        kept = module.quantise_kv(inputs["k"], inputs["v"], **lengths)
        rest = {n: t for n, t in inputs.items() if n not in ("k", "v", "kv_lengths")}
        for _ in range(2):
            out, lse = module.attend(kept=kept, **rest, return_lse=True)
            expected, expected_lse = module(**inputs, return_lse=True)
            assert torch.equal(out, expected) and torch.equal(lse, expected_lse)


@pytest.mark.parametrize(
    ("name", "quant", "target"),
    [
        ("padded_both", Quant(granularity="tensor"), None),
        ("padded_both", QUANTS["fp8_tensor"], "sm90a"),
        pytest.param("padded_both", QUANTS["fp8_tensor"], None, marks=pytest.mark.slow),
        *(
            pytest.param(name, QUANTS[quant], target, marks=pytest.mark.slow)
            for name in (
                "sinks_padded",
                "everything",
                "low_rank_alibi",
                "sigmoid",
                "window_per_head",
            )
            for quant in ("warp", "int4_thread", "int8_fp8", "fp8_keys")
            for target in (None, "sm90a")
            if takes(name, QUANTS[quant]) and (target is None or has_wgmma(QUANTS[quant]))
        ),
    ],
    ids=str,
)
def test_few_queries_share_kept_keys(name: str, quant: Quant, target: str | None) -> None:
    """As exact with any number of shares: of a batch row without keys, too."""
    variant = quantised(name, quant)
    module, spec = module_of(variant, target=target), specialise(variant, "float16")
    module.library.set_seed(secrets.randbits(32))
    run = module._forward
    given, run.device = run.device, Emulated(1)
    for kernel, shape in (
        ("decode", FEW),
        ("decode", replace(FEW, seq_q=4)),
        ("decode_more", MORE),
    ):
        if spec.factors and kernel == "decode_more":
            continue  # heads do not share rows
        inputs = with_offsets(random_inputs(spec, shape), shape.seq_q)
        if "kv_lengths" in inputs:
            inputs["kv_lengths"] = torch.tensor([0, shape.seq_kv, 77], dtype=torch.int32)
        lengths = {n: inputs[n] for n in ("kv_lengths",) if n in inputs}
        expected, expected_lse = quantised_reference(variant, **inputs, key_block=None)
        exact, _ = attngen.attention_reference(variant, **inputs)
        bound = 1e-3 + 0.05 * relative(expected - exact, exact)
        kept = module.quantise_kv(inputs["k"], inputs["v"], **lengths)
        rest = {n: t for n, t in inputs.items() if n not in ("k", "v", "kv_lengths")}
        for processors in (1, 50):  # one share of the keys, and several
            run.device = Emulated(processors)
            run._launches.clear()
            out = module.attend(kept=kept, **rest)
            kernels = kernels_of(module, shape)
            assert kernel in kernels
            if kernel == "decode":
                assert ("combine" in kernels) == (processors > 1)
            assert relative(out.double() - expected, expected) <= bound
            if variant.normalizer == "softmax":
                again, lse = module.attend(kept=kept, **rest, return_lse=True)
                assert torch.equal(again, out)
                torch.testing.assert_close(lse.double(), expected_lse, rtol=1e-4, atol=1e-4)
    run.device = given
    run._launches.clear()


FEW, MORE = Shape(3, 8, 2, 1, 700), Shape(3, 8, 2, 9, 700)


def test_smoothed_queries_have_no_kernels_for_few() -> None:
    """Every call reads and quantises all keys then."""
    module = module_of(quantised("causal", QUANTS["queries"]))
    assert "main" in kernels_of(module, FEW)


@pytest.mark.parametrize(
    ("qk", "width", "granularity"),
    [
        ("int8", 40, "thread"),
        ("int4", 72, "tensor"),
        *(
            pytest.param(qk, width, granularity, marks=pytest.mark.slow)
            for qk in ("int8", "int4")
            for width in (8, 40, 72)
            for granularity in ("block", "warp", "thread", "token")
        ),
    ],
)
def test_kept_integers_are_those_of_the_reference(qk: str, width: int, granularity: str) -> None:
    quant = Quant(qk, granularity=granularity)
    module = module_of(Variant("kept", quant=quant), width=width)
    k = (normal(2, 2, 600, width) + normal(width, seed=3)).half()
    kept = module.quantise_kv(k, normal(2, 2, 600, width, seed=1)).tensors
    everything = torch.ones(1, 1, 600, dtype=torch.bool)
    mean = mean_of_finite(k.float(), everything)
    torch.testing.assert_close(kept["k_mean"][:, :, None], mean, rtol=1e-5, atol=1e-6)
    n, scale = quantise_tokens(k.float() - mean, everything, quant.keys, qk)
    found = kept["k_int8"] if qk == "int8" else halves(kept["k_int4"])
    assert_bytes(found[..., :width], n)
    assert (found[..., width:] == 0).all() and found.shape[-1] < width + 32
    torch.testing.assert_close(kept["k_scale"][..., :600], scale, rtol=1e-5, atol=0)


def halves(packed: torch.Tensor) -> torch.Tensor:
    """Integers of half bytes: of each four bytes the lower halves, then the upper ones."""
    bytes_ = packed.unflatten(-1, (-1, 4))
    return torch.cat([(bytes_ << 4) >> 4, bytes_ >> 4], -1).flatten(-2)


def test_halves_are_rounded_away_from_zero() -> None:
    module = module_of(Variant("halves", quant=Quant(smooth_k=False, granularity="token")))
    k = torch.zeros(1, 1, 1, 64).half()
    k[..., :6] = torch.tensor([127.0, 2.5, -2.5, 3.5, -0.5, 0.49])
    kept = module.quantise_kv(k, torch.zeros(1, 1, 1, 64).half())
    assert kept.tensors["k_int8"].flatten()[:6].tolist() == [127, 3, -3, 4, -1, 0]
    assert math.isclose(kept.tensors["k_scale"].flatten()[0].item(), 1.0)


@pytest.mark.parametrize("seq_q", [3, 80])  # few, and too many for their kernels
@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_long_rows_of_the_largest_integers_do_not_overflow(target: str, seq_q: int) -> None:
    """Sums are exact up to 256 products of 127²."""
    variant = Variant("largest", quant=Quant(smooth_k=False, granularity="token"))
    module = module_of(variant, 256, target)
    k = torch.where(torch.rand(1, 1, 70, 1) < 0.5, -1.0, 1.0).expand(-1, -1, -1, 256).half()
    q, v = torch.ones(1, 1, seq_q, 256).half(), normal(1, 1, 70, 256)
    out, lse = module(q, k, v, scale=0.01, return_lse=True)
    exact, exact_lse = attngen.attention_reference(variant, q, k, v, scale=0.01)
    assert relative(out.double() - exact, exact) < 1e-3
    torch.testing.assert_close(lse.double(), exact_lse, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_offsets_that_smoothing_takes_come_back(target: str) -> None:
    """Scores of ±8 from means alone, under a score function that needs them whole."""
    variant = Variant("capped", score=attngen.softcap(6.0), quant=QUANTS["queries"])
    spec = specialise(variant, "float16")
    inputs = with_offsets(random_inputs(spec, Shape(1, 2, 1, 140, 300)), 5)
    inputs["q"], inputs["k"] = inputs["q"] + 1, inputs["k"] + 1
    out, lse = module_of(variant, target=target)(**inputs, return_lse=True)
    exact, exact_lse = attngen.attention_reference(variant, **inputs)
    assert relative(out.double() - exact, exact) < 0.03
    assert float((lse.double() - exact_lse).abs().max()) < 0.02


@pytest.mark.parametrize("target", ["sm89", "sm90a"])
def test_video_by_tiles(target: str) -> None:
    """A scale for each 3-D tile and sliding tiles of the same, against attention over a row-major video."""
    grid, tile = (4, 8, 12), (2, 4, 6)
    quant = Quant("fp8", "fp8", granularity=math.prod(tile))
    mask = attngen.sliding_tile(grid, tile, (1, 3, 1))
    module = module_of(Variant("video_tiles", mask=mask, quant=quant), target=target)
    q, k, v = (normal(1, 2, math.prod(grid), 64, seed=n) for n in range(3))
    k += normal(64, seed=3)
    in_order = partial(attngen.in_tile_order, grid=grid, tile=tile)
    out = in_order(module(in_order(q), in_order(k), in_order(v)), inverse=True)
    coordinates = torch.cartesian_prod(*(torch.arange(n) for n in grid)) // torch.tensor(tile)
    apart = (coordinates[:, None] - coordinates).abs()
    visible = (apart <= torch.tensor([0, 1, 0])).all(-1)
    scores = (q.double() @ k.double().mT / 8).masked_fill(~visible, -math.inf)
    found = accuracy(out, scores.softmax(-1) @ v.double())
    assert found[0] >= 0.998 and found[1] <= 0.056, found


@pytest.mark.parametrize("seq_q", [5, 80])
@pytest.mark.parametrize(
    ("target", "width", "error"),
    [("sm89", 64, 1.5e-3), ("sm90a", 64, 1.5e-3), ("sm90a", 128, 0.01)],
)
def test_long_sums_of_weighted_values_keep_their_bits(
    target: str, width: int, error: float, seq_q: int
) -> None:
    """Units that add e4m3 keep 14 bits: over 2048 positive terms they would lose several per cent."""
    variant = Variant("long_sums", quant=QUANTS["int8_fp8"])
    q, k = torch.zeros(1, 1, seq_q, width).half(), normal(1, 1, 2048, width)
    v = (torch.rand(1, 1, 2048, width, generator=torch.Generator().manual_seed(1)) + 0.5).half()
    out = module_of(variant, width, target)(q, k, v)
    expected, _ = quantised_reference(variant, q, k, v, key_block=64)
    assert relative(out.double() - expected, expected) < error


def test_kept_values_are_those_of_the_reference() -> None:
    quant = QUANTS["fp8_tensor"]
    module = module_of(Variant("kept_values", quant=quant), width=40)
    k, v = normal(2, 2, 600, 40), (normal(2, 2, 600, 40, seed=1) + normal(40, seed=3)).half()
    kept = module.quantise_kv(k, v)
    assert kept.v is None
    everything = torch.ones(1, 1, 600, dtype=torch.bool)
    mean = mean_of_all(v.float(), everything)
    torch.testing.assert_close(kept.tensors["v_mean"][:, :, None], mean, rtol=1e-5, atol=1e-6)
    n, scale = quantise_channels(v.float() - mean, everything, "fp8")
    torch.testing.assert_close(kept.tensors["v_scale"][:, :, None], scale, rtol=1e-5, atol=0)
    packed = kept.tensors["v_fp8"].view(torch.float8_e4m3fn).float()  # 16 keys, channel, key
    unpacked = torch.empty_like(packed)
    unpacked[..., list(KEY_ORDER)] = packed
    found = unpacked.transpose(-1, -2).flatten(2, 3)
    assert (found[:, :, 600:] == 0).all()
    same = found[:, :, :600] == n
    assert same.double().mean() > 0.999  # but where a quotient lies between two
    assert relative(found[:, :, :600] - n, n) < 5e-3
    k_mean = mean_of_finite(k.float(), everything)
    n, scale = quantise_tokens(k.float() - k_mean, everything, quant.keys, "fp8")
    found = kept.tensors["k_fp8"].view(torch.float8_e4m3fn).float()
    assert found.shape[-1] == 64 and (found[..., 40:] == 0).all()
    assert relative(found[..., :40] - n, n) < 5e-3
    torch.testing.assert_close(kept.tensors["k_scale"][..., :600], scale, rtol=1e-5, atol=0)
