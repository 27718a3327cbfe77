"""Quantised kernels: the same mathematics in fp64, accuracy on unquantised inputs, edges, kept keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
import torch

import attngen
from attngen import Quant, UnsupportedError, Variant, VariantError
from attngen.accuracy import compare
from attngen.bench import run_benchmark
from attngen.inputs import Shape, random_inputs
from attngen.pipeline import build_package
from attngen.quantised_reference import (
    mean_of_finite,
    quantise_channels,
    quantise_tokens,
    quantised_reference,
)
from attngen.runtime.machine import cpu_flags, missing_flags
from attngen.schedules.cpu.layout import DECODE_ROWS
from attngen.spec import AttentionSpec, specialise
from attngen.targets import get_target

from .cases import EMPTY_SHAPES, SHAPES, UNPAGED, VARIANTS, strided, takes

pytestmark = pytest.mark.usefixtures("poisoned_memory")

BYTES = Quant(pv="int8")
QUANTS = {
    "bytes": BYTES,
    "values": Quant(granularity="token", pv="int8", smooth_v=True),
    "queries": Quant(granularity="thread", pv="int8", smooth_q=True),
    "tensor": Quant(granularity="tensor", smooth_q=True),
    "warp": Quant(granularity="warp", pv="int8", smooth_q=True, smooth_v=True),
    "plain": Quant(smooth_k=False),
    "tiles": Quant(granularity=32, pv="int8", smooth_q=True),
    "int4": Quant(qk="int4", granularity="token", pv="int8", smooth_q=True),
    "int4_kept": Quant(qk="int4", granularity="thread"),
}
IN_BUDGET = {
    ("causal", "bytes"), ("everything", "values"), ("sinks_padded", "warp"), ("sparse_within", "queries"),
    ("padded_both", "tensor"), ("sigmoid", "bytes"), ("low_rank_alibi", "plain"), ("dense_bias", "values"),
    ("document", "int4"), ("causal", "int4_kept"), ("sliding_tile", "tiles"),
}  # fmt: skip

pytestmark = pytest.mark.skipif(
    bool(missing_flags((*get_target("cpu-avx512").flags, "avx512_vnni"), cpu_flags())),
    reason="this machine has no byte dot products",
)


def quantised(name: str, quant: Quant) -> Variant:
    return replace(VARIANTS[name](), quant=quant)


def possible(name: str, quant: Quant) -> bool:
    """Whether CPUs do it: no pages."""
    return name in UNPAGED and takes(name, quant)


def key_block(module: Any, shape: Shape) -> int | None:
    """Keys whose weights are rounded relative to the same maximum; None: they are not rounded."""
    block_k = int(module.manifest["tile"]["block_k"])
    if module.manifest["target"]["name"].startswith("cpu"):
        return 64 if shape.seq_q <= DECODE_ROWS else block_k
    return block_k if "main" in kernels_of(module, shape) else None


def kernels_of(module: Any, shape: Shape) -> list[str]:
    """The kernels that a call of this shape runs."""
    run = module._forward
    sizes = {"b": shape.batch, "hq": shape.heads, "hkv": shape.kv_heads}
    sizes = dict.fromkeys(run.dims, 0) | sizes | {"seq_q": shape.seq_q, "seq_kv": shape.seq_kv}
    processors = run.device.processors(None)
    return [k.name for k in run._applicable(sizes | run._divided(sizes, processors))]


STEPS = {"int8": 1, "int4": 127 / 7, "fp8": 4}
"""How large errors of q·kᵀ are, relative to those of int8."""


def relative(difference: torch.Tensor, expected: torch.Tensor) -> float:
    return float(difference.norm() / expected.norm().clamp_min(1e-30)) if expected.numel() else 0.0


def with_offsets(inputs: dict[str, torch.Tensor], seed: int) -> dict[str, torch.Tensor]:
    """Offsets in the channels of q, k and v, which smoothing is for."""
    random = torch.Generator().manual_seed(seed)
    for name in ("q", "k", "v"):
        offsets = torch.randn(inputs[name].shape[-1], generator=random)
        inputs[name] = inputs[name] + offsets.to(inputs[name].dtype)
    return inputs


CASES = [
    pytest.param(
        name,
        quant,
        ("float32", "bfloat16", "float16")[(i + j) % 3],
        ("cpu-avx512", "cpu-amx")[(i + j) % 2],
        id=f"{name}-{quant}",
        marks=[] if (name, quant) in IN_BUDGET else [pytest.mark.slow],
    )
    for i, name in enumerate(VARIANTS)
    for j, quant in enumerate(QUANTS)
    if possible(name, QUANTS[quant])
]


@pytest.mark.parametrize(("name", "quant", "dtype", "target"), CASES)
def test_matches_the_same_mathematics(name: str, quant: str, dtype: str, target: str) -> None:
    """Within a small part of what quantising costs, on ragged shapes, grouped heads and rows without keys."""
    assert_matches(quantised(name, QUANTS[quant]), dtype, target)


@pytest.mark.parametrize(
    "dims",
    [(8, 8), (40, 24), (72, 128), pytest.param((256, 256), marks=pytest.mark.slow)],
    ids=str,
)
@pytest.mark.parametrize(
    ("quant", "target"),
    [
        ("values", "cpu-avx512"),
        ("queries", "cpu-amx"),
        pytest.param("tensor", "cpu-avx512", marks=pytest.mark.slow),
    ],
)
def test_head_sizes(dims: tuple[int, int], quant: str, target: str) -> None:
    assert_matches(quantised("causal", QUANTS[quant]), "float32", target, dims, "bshd")


def skip_unless_runnable(target: str) -> None:
    if missing_flags(get_target(target).flags, cpu_flags()):
        pytest.skip(f"this CPU can't run {target}")


def assert_matches(
    variant: Variant,
    dtype: str,
    target: str,
    dims: tuple[int, int] = (64, 64),
    layout: str = "bhsd",
) -> None:
    skip_unless_runnable(target)
    options = {"head_dim": dims[0], "head_dim_v": dims[1], "layout": layout}
    module = attngen.build(variant, target=target, dtype=dtype, **options)
    spec = specialise(variant, dtype, *dims, layout)
    assert_module_matches(module, spec, (*SHAPES, *EMPTY_SHAPES))


def assert_module_matches(
    module: Any, spec: AttentionSpec, shapes: Sequence[Shape], device: str = "cpu"
) -> None:
    variant, layout = spec.variant, spec.layout
    softmax = variant.normalizer == "softmax"
    # rounding an output, and weights that differ where a product lies between two bytes
    floor = 1e-5 if spec.dtype == "float32" else float(torch.finfo(getattr(torch, spec.dtype)).eps)
    for seed, shape in enumerate(shapes):
        inputs = random_inputs(spec, shape, seed=seed, broadcast=("b",) if seed % 2 else ("h",))
        inputs = with_offsets(inputs, seed)
        block = key_block(module, shape)
        given = {name: tensor.to(device) for name, tensor in inputs.items()}
        out, lse = module(**given, return_lse=True) if softmax else (module(**given), None)
        again = module(**given)
        assert torch.equal(again, out)
        out, lse = out.cpu(), None if lse is None else lse.cpu()
        expected, expected_lse = quantised_reference(
            variant, **inputs, key_block=block, layout=layout
        )
        exact, _ = attngen.attention_reference(variant, **inputs, layout=layout)
        error, cost = relative(out.double() - expected, expected), relative(expected - exact, exact)
        quant = variant.quant
        share = 0.05 if quant.pv == "float" else 0.25
        assert error <= floor + share * cost, (str(shape), error, cost)
        # a number that lies between two moves a score by its step
        step = STEPS[variant.quant.qk]
        limit = 0.02 * step + (0.04 if variant.quant.pv == "fp8" else 0.0)
        assert cost < limit, "the reference itself is far off"
        assert (out[expected == 0] == 0).all()
        if softmax:
            finite = expected_lse.isfinite()
            assert torch.equal(lse.double()[~finite], expected_lse[~finite])
            difference = (lse.double() - expected_lse)[finite].abs()
            # a byte more or less in a product, or in a sum of at least 255
            bound = (5e-3 if variant.quant.pv == "float" else 0.02) * step
            assert (difference <= bound).all(), (str(shape), float(difference.max()))


# ----------------------------------------------------------------------------------- accuracy
def plain_inputs(kind: str, length: int, width: int) -> dict[str, torch.Tensor]:
    random = torch.Generator().manual_seed(length + width)
    q, k, v = (torch.randn(1, 2, length, width, generator=random) for _ in range(3))
    if kind == "outliers in K":
        offsets = torch.randn(width, generator=random)
        offsets[::16] *= 8
        k = k + offsets
    if kind == "offsets in Q":
        q = q + 1.5 * torch.randn(width, generator=random)
    return {"q": q, "k": k, "v": v}


def accuracy(out: torch.Tensor, exact: torch.Tensor) -> tuple[float, float]:
    """Cosine and relative L2 error."""
    a, b = out.double().flatten(), exact.flatten()
    return float(a @ b / (a.norm() * b.norm())), relative(a - b, b)


BOUNDS = {
    ("int8", "float"): (0.9995, 0.02),
    ("int8", "int8"): (0.9995, 0.02),
    # 15 levels of white noise, which is what smoothing leaves of these inputs, can't do better
    ("int4", "float"): (0.98, 0.18),
    ("int4", "int8"): (0.98, 0.18),
    ("int4", "fp8"): (0.98, 0.18),
    # e4m3 rounds by 2.65 % (RMS), whatever the scale: weights and values together by 3.75 %
    ("int8", "fp8"): (0.999, 0.042),
    # and as much again in scores, 5.3 %, more where the keys that weigh most are those that q·k sees largest
    ("fp8", "fp8"): (0.998, 0.061),
}
"""Cosine at least and relative L2 error at most, by formats of q·kᵀ and p·v."""


@pytest.mark.parametrize("kind", ["randn", "outliers in K", "offsets in Q"])
@pytest.mark.parametrize("width", [64, 128])
@pytest.mark.parametrize(
    "length", [pytest.param(4096, marks=pytest.mark.slow), 1024], ids=lambda n: f"s{n}"
)
@pytest.mark.parametrize(
    ("quant", "cosine", "error"),
    [
        (Quant(), *BOUNDS["int8", "float"]),
        (BYTES, *BOUNDS["int8", "int8"]),
        (Quant(granularity="token"), 0.9995, 0.012),
        (
            Quant(qk="int4", granularity="token", pv="int8", smooth_q=True),
            *BOUNDS["int4", "int8"],
        ),
    ],
    ids=["float", "bytes", "token", "int4"],
)
def test_accuracy_on_unquantised_inputs(
    kind: str, width: int, length: int, quant: Quant, cosine: float, error: float
) -> None:
    smooth_q = quant.smooth_q or kind == "offsets in Q"
    variant = Variant("accuracy", quant=replace(quant, smooth_q=smooth_q))
    inputs = plain_inputs(kind, length, width)
    out = attngen.build(variant, head_dim=width)(**inputs)
    exact, _ = attngen.attention_reference(variant, **inputs)
    assert accuracy(out, exact)[0] >= cosine
    assert accuracy(out, exact)[1] <= error


def test_smoothing_is_what_makes_outliers_bearable() -> None:
    inputs = plain_inputs("outliers in K", 512, 64)
    errors = []
    for smooth in (True, False):
        variant = Variant("smoothed", quant=Quant(smooth_k=smooth))
        exact, _ = attngen.attention_reference(variant, **inputs)
        errors.append(accuracy(attngen.build(variant)(**inputs), exact)[1])
    assert errors[0] < 0.02 and errors[1] > 1.5 * errors[0]


# -------------------------------------------------------------------------------------- edges
@pytest.fixture(scope="module")
def causal() -> tuple[Variant, Any]:
    variant = quantised("causal", BYTES)
    return variant, attngen.build(variant)


def normal(*sizes: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*sizes, generator=torch.Generator().manual_seed(seed))


def test_zero_blocks_and_constant_keys(causal: Any) -> None:
    variant, module = causal
    q, k, v = normal(1, 2, 200, 64), normal(1, 2, 200, 64, seed=1), normal(1, 2, 200, 64, seed=2)
    q[:, :, :128], k[:, 0, 64:128], k[:, 1] = 0, 0, 3.25
    v[:, 0] = 0
    for inputs in ({"q": q, "k": k, "v": v}, {"q": q, "k": torch.zeros_like(k), "v": v}):
        out = module(**inputs)
        exact, _ = attngen.attention_reference(variant, **inputs)
        assert out.isfinite().all() and (out[:, 0] == 0).all()
        assert relative(out.double() - exact, exact) < 0.03


@pytest.mark.parametrize("pv", ["float", "int8"])
@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("seq", [10, 200])  # short and main
def test_what_is_not_finite_reaches_exactly_its_rows(pv: str, value: float, seq: int) -> None:
    variant = quantised("causal", Quant(pv=pv, smooth_q=True))
    module = attngen.build(variant)
    q, k, v = (normal(1, 2, seq, 64, seed=n) for n in range(3))
    clean = module(q, k, v)
    q[0, 0, 5, 3], k[0, 1, 7, 9] = value, value
    out, lse = module(q, k, v, return_lse=True)
    broken = torch.zeros(2, seq, dtype=torch.bool)
    broken[0, 5], broken[1, 7:] = True, True
    assert torch.equal(out[0].isnan().any(-1), broken)
    assert torch.equal(lse[0].isnan(), broken)
    assert relative((out - clean)[0][~broken], clean[0][~broken]) < 0.02
    v[0, 1, 8, 2] = value
    out = module(q, k, v)
    block = key_block(module, Shape(1, 2, 2, seq, seq))
    expected, _ = quantised_reference(variant, q, k, v, key_block=block)
    if pv == "int8":  # a channel has one scale
        assert torch.equal(out.isnan(), expected.isnan()) and out[0, 1, :, 2].isnan().all()
    else:
        assert out[0, 1, 8:, 2].isnan().all() or not out[0, 1, 8:, 2].isfinite().any()


def test_sigmoid_keeps_nan() -> None:
    module = attngen.build(quantised("sigmoid", BYTES))
    q, k, v = (normal(1, 1, 60, 64, seed=n) for n in range(3))
    q[0, 0, 5, 3] = float("nan")
    assert module(q, k, v)[0, 0].isnan().any(-1).nonzero().flatten().tolist() == [5]


def test_padded_keys_are_never_read() -> None:
    module = attngen.build(quantised("key_padding", replace(BYTES, smooth_q=True, smooth_v=True)))
    q, k, v = normal(2, 2, 30, 64), normal(2, 2, 200, 64, seed=1), normal(2, 2, 200, 64, seed=2)
    lengths = torch.tensor([0, 137], dtype=torch.int32)
    clean = module(q, k, v, kv_lengths=lengths)
    for tensor in (k, v):
        tensor[0] = float("nan")
        tensor[1, :, 137:] = float("nan")
    assert torch.equal(module(q, k, v, kv_lengths=lengths), clean)
    assert clean[0].eq(0).all() and clean.isfinite().all()


def test_strided_tensors_and_threads_change_no_bit(causal: Any) -> None:
    variant, module = causal
    inputs = random_inputs(specialise(variant), SHAPES[0])
    expected = module(**inputs)
    assert torch.equal(module(**{n: strided(t) for n, t in inputs.items()}), expected)
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        assert torch.equal(module(**inputs), expected)
    finally:
        torch.set_num_threads(before)


# -------------------------------------------------------------------------- kept keys and values
@pytest.mark.parametrize("quant", ["bytes", "values", "tensor_kept", "plain", "int4_kept"])
@pytest.mark.parametrize("name", ["causal", "padded_both"])
def test_kept_keys_give_the_same_bits(name: str, quant: str) -> None:
    chosen = {"tensor_kept": Quant(granularity="tensor")} | QUANTS
    variant = quantised(name, chosen[quant])
    module = attngen.build(variant)
    for shape in (Shape(2, 4, 2, 70, 333), Shape(2, 4, 2, 1, 333)):
        inputs = random_inputs(specialise(variant), shape)
        lengths = {n: inputs[n] for n in ("kv_lengths",) if n in inputs}
        kept = module.quantise_kv(inputs["k"], inputs["v"], **lengths)
        rest = {n: t for n, t in inputs.items() if n not in ("k", "v", "kv_lengths")}
        for _ in range(2):
            out, lse = module.attend(kept=kept, **rest, return_lse=True)
            assert torch.equal(out, module(**inputs))
            assert torch.equal(lse, module(**inputs, return_lse=True)[1])


@pytest.mark.parametrize("target", ["cpu-avx512", "cpu-amx"])
@pytest.mark.parametrize("granularity", ["tensor", "block", "thread", "token"])
def test_kept_bytes_are_those_of_the_reference(granularity: str, target: str) -> None:
    skip_unless_runnable(target)
    quant = Quant(granularity=granularity, pv="int8", smooth_v=True)
    module = attngen.build(Variant("kept_bytes", quant=quant), target=target, head_dim=40)
    k, v = normal(2, 2, 1100, 40) + normal(40, seed=3), normal(2, 2, 1100, 40, seed=1) - 0.5
    kept = module.quantise_kv(k, v).tensors
    everything = torch.ones(1, 1, 1100, dtype=torch.bool)
    mean = mean_of_finite(k, everything)
    torch.testing.assert_close(kept["k_mean"][:, :, None], mean, rtol=1e-5, atol=1e-6)
    n, scale = quantise_tokens(k - mean, everything, quant.keys, "int8")
    assert_bytes(kept["k_int8"][:, :, :1100, :40], n)
    assert (kept["k_int8"][:, :, :1100, 40:] == 0).all()
    torch.testing.assert_close(kept["k_scale"], scale, rtol=1e-5, atol=0)
    if "k_start" in kept:
        assert torch.equal(kept["k_start"], -128 * kept["k_int8"].sum(-1, dtype=torch.int32))
    v_mean = mean_of_finite(v, everything)
    n, scale = quantise_channels(v - v_mean, everything, "int8")
    packed = (
        kept["v_int8"].transpose(-1, -2).flatten(2, 3)[:, :, :1100, :40]
    )  # in words or in tiles
    assert_bytes(packed, n)
    torch.testing.assert_close(kept["v_scale"][:, :, None], scale, rtol=1e-5, atol=0)


def assert_bytes(bytes_: torch.Tensor, expected: torch.Tensor) -> None:
    """Equal but where a quotient lies between two integers, and never by more than one."""
    difference = (bytes_.double() - expected.double()).abs()
    assert difference.max() <= 1
    assert difference.mean() < 1e-3


@pytest.mark.parametrize("target", ["cpu-avx512", "cpu-amx"])
@pytest.mark.parametrize("width", [8, 40, 72])
def test_int4_keys_are_kept_in_half_bytes(width: int, target: str) -> None:
    skip_unless_runnable(target)
    quant = Quant(qk="int4", pv="int8")
    module = attngen.build(Variant("half_bytes", quant=quant), target=target, head_dim=width)
    k, v = normal(1, 2, 300, width), normal(1, 2, 300, width, seed=1)
    everything = torch.ones(1, 1, 300, dtype=torch.bool)
    n, _ = quantise_tokens(k - mean_of_finite(k, everything), everything, quant.keys, "int4")
    packed = module.quantise_kv(k, v).tensors["k_int4"].unflatten(-1, (-1, 4))
    lower, upper = (packed << 4) >> 4, packed >> 4
    assert_bytes(torch.cat([lower, upper], -1).flatten(-2), n)


def test_halves_are_rounded_away_from_zero() -> None:
    module = attngen.build(Variant("halves", quant=Quant(smooth_k=False, granularity="token")))
    k = torch.zeros(1, 1, 1, 64)
    k[..., :6] = torch.tensor([127.0, 2.5, -2.5, 3.5, -0.5, 0.49])
    kept = module.quantise_kv(k, torch.zeros(1, 1, 1, 64))
    assert kept.tensors["k_int8"].flatten()[:6].tolist() == [127, 3, -3, 4, -1, 0]
    assert kept.tensors["k_scale"].item() == 1.0


def test_kept_tensors_are_a_fourth(causal: Any) -> None:
    k, v = normal(1, 2, 4096, 64), normal(1, 2, 4096, 64, seed=1)
    assert causal[1].quantise_kv(k, v).nbytes < (k.nbytes + v.nbytes) * 0.3


def test_wrong_uses_of_kept_keys_are_refused(causal: Any) -> None:
    _, module = causal
    q, k, v = (normal(1, 2, 20, 64, seed=n) for n in range(3))
    kept = module.quantise_kv(k, v)
    other = attngen.build(quantised("causal", QUANTS["plain"]))
    exact = attngen.build(VARIANTS["causal"]())
    smooth = attngen.build(quantised("causal", QUANTS["queries"]))
    padded = attngen.build(quantised("key_padding", BYTES))
    lengths = torch.tensor([9], dtype=torch.int32)
    for call, error, words in (
        (lambda: other.attend(q, kept), ValueError, "another build"),
        (lambda: exact.quantise_kv(k, v), UnsupportedError, "not quantised"),
        (lambda: smooth.quantise_kv(k, v), UnsupportedError, "without smooth_q"),
        (lambda: module.attend(q, k), TypeError, "what quantise_kv returned"),
        (lambda: module.attend(q[:, :, :, :32], kept), ValueError, "axis 3 of q"),
        (lambda: module.attend(q.expand(3, -1, -1, -1), kept), ValueError, "b=3"),
        (lambda: module.attend(normal(1, 3, 20, 64), kept), ValueError, "multiple"),
        (lambda: module(q, None, None), TypeError, "got None"),
        (lambda: module.quantise_kv(k, v, kv_lengths=lengths), TypeError, "unknown kv_lengths"),
        (lambda: padded.quantise_kv(k, v), TypeError, "missing kv_lengths"),
        (lambda: module.quantise_kv(k, v[:, :, :7]), ValueError, "seq_kv=20"),
        (lambda: module.quantise_kv(k.double(), v), TypeError, "torch.float32"),
    ):
        with pytest.raises(error, match=words):
            call()


def test_torch_compile_fullgraph(causal: Any) -> None:
    _, module = causal
    q, k, v = (normal(1, 2, 20, 64, seed=n) for n in range(3))
    kept = module.quantise_kv(k, v)
    assert torch.equal(
        torch.compile(module, fullgraph=True, backend="eager")(q, k, v), module(q, k, v)
    )
    attend = torch.compile(lambda q: module.attend(q, kept), fullgraph=True, backend="eager")
    assert torch.equal(attend(q), module(q, k, v))


# ------------------------------------------------------------------------------------ refusals
@pytest.mark.parametrize(
    ("variant", "target", "words"),
    [
        (Variant("x", quant=Quant()), "cpu-avx2", "cpu-avx2 has no int8 units.*cpu-avx512"),
        (Variant("x", quant=Quant()), "cpu-generic", "cpu-generic has no int8 units"),
        (Variant("x", quant=Quant()), "sm70", "sm70 has no int8 units.*sm80"),
        (Variant("x", quant=Quant()), "sm75", "sm75 has no quantised kernels yet.*sm80, sm86"),
        (Variant("x", quant=Quant("int4")), "sm90a", "sm90a has no int4 units.*sm80.*sm89"),
        (Variant("x", quant=BYTES), "sm90a", "in these formats yet.*qk='fp8' with pv='fp8'"),
        (Variant("x", quant=Quant(), paged=32), "sm90a", "keys in pages are not quantised"),
        (Variant("x", quant=Quant(pv="fp8"), normalizer="relu"), "sm89", "relu have no bound"),
        (Variant("x", quant=BYTES), "sm80", "sm80 has .* in these formats yet.*qk='int8' with"),
        (Variant("x", quant=Quant(pv="fp8")), "sm86", "sm86 has no fp8 units"),
        (Variant("x", quant=Quant(), paged=32), "sm80", "keys in pages are not quantised"),
        (Variant("x", quant=Quant(granularity=96)), "cpu-avx512", "96 must divide the 128 tokens"),
        (
            Variant("x", quant=Quant(granularity=96, smooth_q=True)),
            "sm80",
            "96 neither divides nor is a multiple of",
        ),
        (Variant("x", quant=Quant(qk="fp8")), "cpu-avx512", "cpu-avx512 has no fp8 units"),
        (Variant("x", quant=Quant(pv="fp8")), "cpu-amx", "cpu-amx has no fp8 units"),
        (Variant("x", quant=BYTES, normalizer="relu"), "cpu-amx", 'use Quant\\(pv="float"\\)'),
        (
            Variant("x", quant=QUANTS["values"], normalizer="sigmoid"),
            "cpu-avx512",
            "leave smooth_v out",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_a_target_cannot_do_is_refused(variant: Variant, target: str, words: str) -> None:
    with pytest.raises(UnsupportedError, match=words):
        build_package(variant, target)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"qk": "int9"}, "qk 'int9' is not one of int8, int4, fp8"),
        ({"pv": "float16"}, "pv 'float16' is not one of float, int8, fp8"),
        ({"granularity": "row"}, "granularity 'row' is not one of tensor, block"),
        ({"granularity": 0}, "granularity 0 must be at least 1"),
        ({"smooth_v": True}, 'pv="float" does not quantise the values'),
    ],
)
def test_quantisation_without_meaning_is_refused(fields: Any, words: str) -> None:
    with pytest.raises(VariantError, match=words):
        Quant(**fields)


def test_tuning_expects_what_quantising_allows(causal: Any) -> None:
    variant, module = causal
    inputs = random_inputs(specialise(variant), Shape(1, 2, 2, 200, 300))
    comparison = compare(variant, inputs, module(**inputs))
    exact = compare(replace(variant, quant=None), inputs, module(**inputs))
    assert comparison.holds and not exact.holds


def test_a_benchmark_holds_no_rounding_tolerance_against_it(causal: Any) -> None:
    variant, module = causal
    result = run_benchmark(
        specialise(variant), module, Shape(1, 2, 2, 64, 64), peers=False, rounds=1
    )
    assert result.within_tolerance and result.allowed == "quantised"
    assert result.to_json()["tolerance"] is None


def test_a_machine_without_byte_products_refuses_the_package() -> None:
    manifest = attngen.build(Variant("needs_bytes", quant=Quant()), target="cpu-avx512").manifest
    assert "avx512_vnni" in manifest["target"]["flags"]
    exact = attngen.build(Variant("needs_none"), target="cpu-avx512").manifest
    assert "avx512_vnni" not in exact["target"]["flags"]
