"""CUDA packages on the CPU: the emitted sources, launched by their own host code, against the fp64 reference."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import torch

from attngen import Variant, pipeline
from attngen.accuracy import compare
from attngen.codegen import generate
from attngen.inputs import Shape, random_inputs
from attngen.library import low_rank_bias
from attngen.reference import attention_reference
from attngen.runtime.module import Module
from attngen.schedules import lower
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.cases import CUDA_BUILDS, EMPTY_SHAPES, VARIANTS, Build, strided

from .emulate import emulated, module_of

SHAPES = (
    Shape(2, 4, 2, 150, 333),  # grouped heads, ragged, more keys than queries, several key blocks
    Shape(1, 2, 2, 200, 70),  # fewer keys than queries: causal rows without keys
    Shape(1, 2, 1, 1, 77),  # one query
    Shape(1, 4, 2, 7, 700),  # more key blocks than a ring has stages
    Shape(1, 1, 1, 1, 1),
)
TARGETS = sorted({build.target for build in CUDA_BUILDS})
BUDGET = {
    "sm70": ("causal", "document", "alibi", "everything", "low_rank_bias", "sinks_padded"),
    "sm75": ("causal", "block_sparse", "dense_bias", "everything"),
    "sm80": tuple(VARIANTS),
    "sm90a": ("causal", "document_padded", "everything"),
}
"""What `make test` runs in float16, head_dim 64; `make test-full` runs every build."""


def in_budget(build: Build) -> bool:
    plain = build.dtype == "float16" and build.head_dim == 64 and build.layout == "bhsd"
    return plain and build.variant in BUDGET.get(build.target, ())


@pytest.fixture(autouse=True)
def poisoned_memory():
    """torch.empty gives NaN (integers: the largest value): what a kernel fails to write shows."""
    torch.use_deterministic_algorithms(True)
    yield
    torch.use_deterministic_algorithms(False)


def module_for(build: Build) -> Module:
    variant = VARIANTS[build.variant]()
    dims = (build.head_dim, build.head_dim_v)
    return emulated(variant, build.dtype, *dims, build.layout, target=build.target)


def inputs_of(name: str, shape: Shape = SHAPES[0]) -> dict[str, torch.Tensor]:
    return random_inputs(specialise(VARIANTS[name](), "float16"), shape)


def qkv(*sizes: int) -> list[torch.Tensor]:
    return [torch.randn(sizes, dtype=torch.float16) for _ in range(3)]


@pytest.mark.parametrize(
    "build",
    [
        pytest.param(b, id=str(b), marks=[] if in_budget(b) else [pytest.mark.slow])
        for b in CUDA_BUILDS
    ],
)
def test_matches_fp64(build: Build) -> None:
    """In any order of threads and copies: another seed for each call, and the same bits again."""
    module = module_for(build)
    variant = VARIANTS[build.variant]()
    spec = specialise(variant, build.dtype, build.head_dim, build.head_dim_v, build.layout)
    has_lse = variant.normalizer == "softmax"
    for i, shape in enumerate((*SHAPES, *EMPTY_SHAPES)):
        inputs = random_inputs(spec, shape, seed=i, broadcast=("b",) if i % 2 else ("h",))
        module.library.set_seed(2 * i)
        result = module(**inputs, return_lse=True) if has_lse else (module(**inputs), None)
        comparison = compare(variant, inputs, *result, layout=build.layout)
        assert comparison.holds, (str(shape), comparison)
        module.library.set_seed(2 * i + 1)
        assert torch.equal(module(**inputs), result[0])


def test_factors_of_another_dtype_keep_their_bits() -> None:
    """float32 factors beside float16 tensors: three strips of columns carry what 16 bits can't."""
    variant = Variant("wide_factors", score=low_rank_bias(9, dtype="float32"))
    module = emulated(variant, "float16", 32, target="sm80")
    inputs = random_inputs(specialise(variant, "float16", 32), Shape(1, 2, 1, 70, 90))
    inputs["phi_q"] *= 30.0  # rounded to 16 bits, the bias would be off by more than the tolerance
    comparison = compare(variant, inputs, *module(**inputs, return_lse=True))
    assert comparison.holds, comparison


# -------------------------------------------------------------------------------------- planning kernels
def planning_module(name: str, target: str) -> Module:
    """The planning kernels alone of a variant."""
    chosen = get_target(target)
    plan = pipeline.plan_tile(specialise(VARIANTS[name](), "float16"), chosen)
    lowered = lower(plan.spec, plan.tile, chosen)
    kernels = tuple(k for k in lowered.program.kernels if k.stage == "plan")
    lowered = replace(lowered, program=replace(lowered.program, kernels=kernels))
    sources = pipeline.Sources(lowered.program, "", generate(lowered, chosen))
    return module_of(plan, target, sources)


def visible_scores(variant: Variant, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
    """Which scores the mask leaves, (b, hq, seq_q, seq_kv): sigmoid(0) = 0.5 weights of unit vectors."""
    q, k = (torch.zeros_like(inputs[name]) for name in "qk")
    units = torch.eye(k.shape[2]).expand(*k.shape[:2], -1, -1)
    masked = Variant("masked", mask=variant.mask, normalizer="sigmoid")
    names = {a.name for a in masked.aux} | {f"{which}_lengths" for which in masked.lengths}
    return attention_reference(masked, q, k, units, **{n: inputs[n] for n in names})[0] > 0


@pytest.mark.parametrize("name", ["document", "block_sparse", "sparse_complement", "random_keep"])
def test_plans_list_the_visible_tiles(name: str) -> None:
    module = planning_module(name, TARGETS[-1])
    inputs = inputs_of(name)
    given = {n: inputs[n] for n in module.plan_names}
    plan = module.plan(**given, seq_q=150, seq_kv=333, b=2, hq=4)
    visible = visible_scores(VARIANTS[name](), inputs)
    tile = module.manifest["tile"]
    for b in range(plan.shape[0]):
        for h in range(plan.shape[1]):
            for row, listed in enumerate(plan[b, h].tolist()):
                first = row * tile["block_q"]
                rows = visible[b:, h:][0, 0, first : first + tile["block_q"]]
                blocks = rows.split(tile["block_k"], dim=1)
                expected = [2 * n + 1 for n, block in enumerate(blocks) if block.any()]
                found = listed[1 : 1 + listed[0]]
                assert [entry | 1 for entry in found] == expected
                assert all(blocks[entry // 2].all() for entry in found if entry % 2 == 0)


# -------------------------------------------------------------------------------------- calls
@pytest.fixture(scope="module", params=[t for t in TARGETS if t in BUDGET])
def modules(request: pytest.FixtureRequest) -> Any:
    """Modules of a target by variant, made once."""
    made: dict[str, Module] = {}

    def of(name: str) -> Module:
        if name not in made:
            made[name] = emulated(VARIANTS[name](), "float16", target=request.param)
        return made[name]

    return of


@pytest.mark.parametrize("name", ["causal", "document"])
def test_strided_tensors_are_read_in_place(name: str, modules: Any) -> None:
    module, inputs = modules(name), inputs_of(name)
    wide = {n: t.repeat_interleave(2, -1) if t.ndim == 4 else t for n, t in inputs.items()}
    changed = {
        n: w[..., : t.shape[-1]].copy_(t) if n in "qkv" else strided(t)
        for (n, t), w in zip(inputs.items(), wide.values(), strict=True)
    }
    assert not any(changed[n].is_contiguous() for n in "qkv")
    assert torch.equal(module(**changed), module(**inputs))


def test_an_expanded_batch_is_read_in_place(modules: Any) -> None:
    module = modules("causal")
    q, k, v = qkv(3, 2, 50, 64)
    shared = module(q, k[:1].expand(3, -1, -1, -1), v[:1].expand(3, -1, -1, -1))
    assert torch.equal(shared, module(q, k[:1].repeat(3, 1, 1, 1), v[:1].repeat(3, 1, 1, 1)))


def test_padded_keys_are_never_used(modules: Any) -> None:
    module = modules("sinks_padded")
    q, k, v = qkv(3, 2, 200, 64)
    lengths = torch.tensor([0, 137, 192], dtype=torch.int32)
    given = {"kv_lengths": lengths, "sink_logits": torch.randn(2)}
    clean = module(q, k, v, **given)
    for tensor in (k, v):
        for row, length in enumerate(lengths.tolist()):
            tensor[row, :, length:] = float("nan")
    assert torch.equal(module(q, k, v, **given), clean)
    assert clean.isfinite().all()


def test_nan_inputs_reach_exactly_their_rows(modules: Any) -> None:
    q, k, v = qkv(1, 1, 200, 64)
    q[0, 0, 5, 3] = float("nan")
    out, lse = modules("causal")(q, k, v, return_lse=True)
    assert out[0, 0].isnan().any(-1).nonzero().flatten().tolist() == [5]
    assert lse[0, 0].isnan().nonzero().flatten().tolist() == [5]


def test_wrong_plans_touch_no_other_memory(modules: Any) -> None:
    """The emulator refuses every access beyond a tensor's elements."""
    module, inputs = modules("document"), inputs_of("document")
    plan = module.plan(**{n: inputs[n] for n in module.plan_names}, seq_q=150, seq_kv=333)
    assert torch.equal(module(**inputs, plan=plan), module(**inputs))
    for wrong in (2**30, -(2**30), 77):
        assert module(**inputs, plan=torch.full_like(plan, wrong)).isfinite().all()


def test_unaligned_tensors_are_refused(modules: Any) -> None:
    q, k, v = qkv(1, 2, 50, 64)
    shifted = torch.randn(1, 2, 50, 65, dtype=torch.float16)[..., 1:]
    with pytest.raises(ValueError, match="k must start at a multiple of 16 bytes"):
        modules("causal")(q, shifted, v)
