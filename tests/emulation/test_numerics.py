"""The emitted CUDA of every variant, run by the emulator on CPU tensors, against the fp64 reference.

`make test` runs a share of the cases, `make test-full` all. Threads run in another order, and asynchronous
copies arrive at another time, with every seed.
"""

from __future__ import annotations

import math
import secrets
from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
import torch

from attngen.accuracy import compare
from attngen.inputs import Shape, random_inputs
from attngen.schedules.cuda.tile import SLACK
from attngen.spec import specialise
from tests.numerics.cases import (
    EMPTY_SHAPES,
    MMA_BUILDS,
    SHAPES,
    SM90_BUILDS,
    VARIANTS,
    Build,
    strided,
)

from .emulate import emulated

pytestmark = pytest.mark.usefixtures("poisoned_memory")

QUICK = {
    "sm70": (
        "causal", "document", "everything", "padded_both", "sparse_small_blocks", "low_rank_alibi",
        "paged_capped_alibi",
    ),
    "sm75": ("causal", "dense_bias", "attention_sinks", "sparse_complement", "low_rank_bias"),
    "sm80": (
        "full", "sliding_window", "everything", "key_padding", "sparse_within", "low_rank_alibi", "sigmoid",
        "paged_causal", "paged_sinks", "packed_causal", "packed_pages",
    ),
    "sm86": ("document",),
    "sm89": ("causal",),
    "sm90a": (
        "causal", "document", "key_padding", "attention_sinks", "low_rank_bias", "paged_window",
        "packed_window",
    ),
}  # fmt: skip
QUICK_DIMS = ((40, 40), (72, 24), (192, 128))
FEW = (Shape(1, 8, 1, 2, 700), Shape(1, 2, 2, 40, 130))
"""Few rows of a group of heads: one part and several shares of keys; several parts."""
SHORT = (*SHAPES[:3], SHAPES[-1], *FEW)
"""Of a long sequence the emulator takes seconds: full runs take SHAPES[3] too."""


def in_budget(build: Build) -> bool:
    """Whether `make test` runs the build."""
    if (build.head_dim, build.head_dim_v) == (64, 64):
        return build.variant in QUICK[build.target] and (
            build.dtype == "float16" or (build.target == "sm90a" and build.dtype == "bfloat16")
        )
    return build.variant == "causal" and (build.head_dim, build.head_dim_v) in QUICK_DIMS


def cases(builds: list[Build]) -> list[Any]:
    return [
        pytest.param(b, id=str(b), marks=[] if in_budget(b) else [pytest.mark.slow]) for b in builds
    ]


@lru_cache(maxsize=4)
def module_of(build: Build) -> Any:
    dims = (build.head_dim, build.head_dim_v, build.layout)
    return emulated(VARIANTS[build.variant](), build.dtype, *dims, target=build.target)


@pytest.mark.parametrize("build", cases([*MMA_BUILDS, *SM90_BUILDS]))
def test_matches_fp64(build: Build) -> None:
    module, variant = module_of(build), VARIANTS[build.variant]()
    spec = specialise(variant, build.dtype, build.head_dim, build.head_dim_v, build.layout)
    has_lse = variant.normalizer == "softmax"
    shapes = SHORT if in_budget(build) else (*SHAPES, *FEW, *EMPTY_SHAPES)
    for i, shape in enumerate(shapes):
        seed = secrets.randbits(32)
        module.library.set_seed(seed)
        inputs = random_inputs(spec, shape, seed=seed, broadcast=("b",) if i % 2 else ("h",))
        result = module(**inputs, return_lse=True) if has_lse else (module(**inputs), None)
        comparison = compare(variant, inputs, *result, layout=build.layout)
        assert comparison.holds, (str(shape), seed, comparison)
        module.library.set_seed(seed + 1)
        assert torch.equal(module(**inputs), result[0]), (str(shape), seed)  # in any order


@pytest.mark.parametrize("target", ["sm70", "sm80", "sm90a"])
def test_strided_tensors_are_read_in_place(target: str) -> None:
    build = Build("causal", target, "float16")
    module = module_of(build)
    inputs = random_inputs(specialise(VARIANTS["causal"](), "float16"), SHAPES[0])
    changed = {n: aligned_strided(t) for n, t in inputs.items()}
    assert not any(t.is_contiguous() for t in changed.values())
    assert torch.equal(module(**changed), module(**inputs))


def aligned_strided(tensor: torch.Tensor) -> torch.Tensor:
    """Heads behind positions, in rows of a wider tensor of NaN, at multiples of 16 bytes."""
    wide = torch.full((*tensor.shape[:-1], 2 * tensor.shape[-1]), float("nan")).to(tensor.dtype)
    wide = wide.transpose(1, 2).contiguous().transpose(1, 2)
    return wide[..., : tensor.shape[-1]].copy_(tensor)


@pytest.mark.parametrize("broadcast", [("b",), ("h",), ("b", "h")], ids=",".join)
@pytest.mark.parametrize("seq_kv", [336, 333])
def test_tiles_of_a_bias_come_by_tma_where_it_is_aligned(
    seq_kv: int, broadcast: tuple[str, ...]
) -> None:
    """Rows of 333 elements are not: the kernel then reads them one by one."""
    module, variant = module_of(Build("dense_bias", "sm90a", "bfloat16")), VARIANTS["dense_bias"]()
    spec = specialise(variant, "bfloat16")
    inputs = random_inputs(spec, Shape(2, 4, 2, 200, seq_kv), broadcast=broadcast)
    assert compare(variant, inputs, *module(**inputs, return_lse=True)).holds
    if seq_kv % 8 == 0:  # the same numbers in unaligned rows
        unaligned = strided(inputs["bias"])
        assert torch.equal(module(**{**inputs, "bias": unaligned}), module(**inputs))


@pytest.mark.parametrize("target", ["sm70", "sm80", "sm90a"])
@pytest.mark.parametrize("scale", [0.004, 3.0])
def test_what_is_added_to_scores_waits_for_no_scale(target: str, scale: float) -> None:
    """Kernels divide it by the scale; keys, and all of a row's, may be hidden by −∞."""
    module, variant = module_of(Build("dense_bias", target, "float16")), VARIANTS["dense_bias"]()
    for shape in (Shape(1, 4, 2, 150, 200), Shape(1, 4, 1, 2, 300)):
        inputs = random_inputs(specialise(variant, "float16"), shape)
        inputs["bias"][..., 1, :] = inputs["bias"][..., 5:9] = -math.inf
        result = module(**inputs, scale=scale, return_lse=True)
        assert not result[0][..., 1, :].any() and (result[1][..., 1] == -math.inf).all()
        scaled = replace(variant, scale=scale)
        assert compare(scaled, inputs, *result).holds, shape


@pytest.mark.parametrize("target", ["sm70", "sm80"])
def test_unaligned_tensors_are_refused(target: str) -> None:
    module = module_of(Build("causal", target, "float16"))
    inputs = random_inputs(specialise(VARIANTS["causal"](), "float16"), SHAPES[0])
    for name in "qkv":
        with pytest.raises(ValueError, match=f"{name} must start at a multiple of 16 bytes"):
            module(**{**inputs, name: strided(inputs[name])})


@pytest.mark.parametrize("target", ["sm70", "sm80"])
def test_padded_keys_are_never_read(target: str) -> None:
    module = module_of(Build("key_padding", target, "float16"))
    q, k, v = (torch.randn(3, 2, n, 64).half() for n in (70, 300, 300))
    lengths = torch.tensor([0, 137, 256], dtype=torch.int32)
    clean = module(q, k, v, kv_lengths=lengths)
    for tensor in (k, v):
        for row, length in enumerate(lengths.tolist()):
            tensor[row, :, length:] = float("nan")
    assert torch.equal(module(q, k, v, kv_lengths=lengths), clean)
    assert clean[0].eq(0).all() and clean.isfinite().all()


@pytest.mark.parametrize("target", ["sm70", "sm80"])
def test_a_plan_is_reusable_and_wrong_ones_are_harmless(target: str) -> None:
    """Reads out of bounds end the emulation with an error."""
    module = module_of(Build("document", target, "float16"))
    inputs = random_inputs(specialise(VARIANTS["document"](), "float16"), SHAPES[0])
    plan = module.plan(**{n: inputs[n] for n in module.plan_names}, seq_q=200, seq_kv=333)
    assert torch.equal(module(**inputs, plan=plan), module(**inputs))
    for wrong in (2**30, -(2**30), 77):
        assert module(**inputs, plan=torch.full_like(plan, wrong)).isfinite().all()


@pytest.mark.parametrize("target", ["sm70", "sm80", "sm90a"])
def test_an_expanded_batch_is_read_in_place(target: str) -> None:
    module = module_of(Build("causal", target, "float16"))
    q, k, v = (torch.randn(3, 2, 50, 64).half() for _ in range(3))
    shared = module(q, k[:1].expand(3, -1, -1, -1), v[:1].expand(3, -1, -1, -1))
    assert torch.equal(shared, module(q, k[:1].repeat(3, 1, 1, 1), v[:1].repeat(3, 1, 1, 1)))


@pytest.mark.parametrize("target", ["sm70", "sm80", "sm90a"])
def test_nan_inputs_reach_exactly_their_rows(target: str) -> None:
    q, k, v = (torch.randn(1, 1, 200, 64).half() for _ in range(3))
    q[0, 0, 5, 3] = float("nan")
    out, lse = module_of(Build("causal", target, "float16"))(q, k, v, return_lse=True)
    assert out[0, 0].isnan().any(-1).nonzero().flatten().tolist() == [5]
    assert lse[0, 0].isnan().nonzero().flatten().tolist() == [5]


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_maxima_that_rise_from_block_to_block(target: str, below: bool) -> None:
    """Maxima lag by no more than weights of 16 bits bear; sums and output follow where they move.

    `below`: all scores are negative, half of them far below the others; as bits they are in reverse order.
    """
    module = module_of(Build("causal", target, "float16"))
    module.library.set_seed(secrets.randbits(32))
    generator = torch.Generator().manual_seed(secrets.randbits(32))
    q, k, v = (torch.randn(1, 2, 500, 64, generator=generator).half() for _ in range(3))
    k = (k * torch.linspace(6.0, 0.1, 500)[:, None]).half()  # the last block is visited first
    if below:
        q[..., 0], k[..., ::2, 0], k[..., 1::2, 0] = 8.0, -900.0, -200.0
    scores = q.double() @ k.double().mT / 8 / math.log(2)
    top, last = (s.amax(-1)[..., -50:] for s in (scores, scores[..., -128:]))
    assert (top > last + SLACK).double().mean() > 0.8, "what the test is about"
    out, lse = module(q, k, v, return_lse=True)
    assert compare(VARIANTS["causal"](), {"q": q, "k": k, "v": v}, out, lse).holds


def test_factors_of_another_dtype_keep_their_bits() -> None:
    """float32 factors beside float16 tensors: three strips of columns carry what 16 bits can't."""
    import attngen

    variant = attngen.Variant("wide_factors", score=attngen.low_rank_bias(9, dtype="float32"))
    module = emulated(variant, "float16", 32, target="sm80")
    inputs = random_inputs(specialise(variant, "float16", 32), Shape(1, 2, 1, 70, 90))
    inputs["phi_q"] *= 30.0  # rounded to 16 bits, the bias would be off by more than the tolerance
    comparison = compare(variant, inputs, *module(**inputs, return_lse=True))
    assert comparison.holds, comparison
