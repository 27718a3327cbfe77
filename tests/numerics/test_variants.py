"""Every variant on every target and dtype against the fp64 reference, outputs poisoned with NaN."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

import attngen
from attngen import Variant
from attngen.accuracy import compare
from attngen.inputs import Shape, random_inputs
from attngen.pipeline import build_package
from attngen.runtime.machine import cpu_flags, missing_flags
from attngen.spec import specialise
from attngen.targets import get_target

from .cases import (
    BUILDS,
    CUDA_BUILDS,
    EMPTY_SHAPES,
    LONG_SHAPE,
    NATIVE,
    SHAPES,
    VARIANTS,
    Build,
    strided,
)

pytestmark = pytest.mark.usefixtures("poisoned_memory")


def load_build(build: Build, config: pytest.Config) -> Any:
    """The module of a build: made here, or taken from --packages; --build-only makes it there."""
    folder: Path | None = config.getoption("--packages")
    variant = build.define()
    if folder is not None and build.backward:
        folder = folder / "backward"
    if folder is not None and not config.getoption("--build-only"):
        spec = specialise(variant, build.dtype, build.head_dim, build.head_dim_v, build.layout)
        return attngen.load(folder / build.target / spec.full_name, allow_jit=True)
    options = (build.dtype, build.head_dim, build.head_dim_v, build.layout)
    ptx = get_target(build.target).portable
    path = build_package(
        variant, build.target, *options, out=folder, ptx=ptx, backward=build.backward
    ).path
    if config.getoption("--build-only"):
        pytest.skip("built")
    return attngen.load(path)


def runnable(build: Build) -> bool:
    target = get_target(build.target)
    if build.device == "cuda":
        if not torch.cuda.is_available():
            return False
        found = torch.cuda.get_device_capability()
        return found == target.capability or (target.portable and found > target.capability)
    return not missing_flags(target.flags, cpu_flags())


def module_of(build: Build, config: pytest.Config) -> Any:
    """`load_build` where this machine can run the build, or is only to make it; else the test is skipped."""
    if not runnable(build) and not config.getoption("--build-only"):
        pytest.skip(f"this machine can't run {build.target}")
    return load_build(build, config)


@pytest.mark.parametrize(
    "build",
    [pytest.param(b, id=str(b), marks=b.marks) for b in (*BUILDS, *CUDA_BUILDS)],
)
def test_matches_fp64(build: Build, pytestconfig: pytest.Config) -> None:
    module = module_of(build, pytestconfig)
    variant = VARIANTS[build.variant]()
    spec = specialise(variant, build.dtype, build.head_dim, build.head_dim_v, build.layout)
    has_lse = variant.normalizer == "softmax"
    shapes = (*SHAPES, *EMPTY_SHAPES, *((LONG_SHAPE,) if build.device == "cuda" else ()))
    for i, shape in enumerate(shapes):
        inputs = random_inputs(spec, shape, seed=i, broadcast=("b",) if i % 2 else ("h",))
        inputs = {name: tensor.to(build.device) for name, tensor in inputs.items()}
        result = module(**inputs, return_lse=True) if has_lse else (module(**inputs), None)
        with torch.device(build.device):
            comparison = compare(variant, inputs, *result, layout=build.layout)
        assert comparison.holds, (str(shape), comparison)
        again = module(**inputs)
        assert torch.equal(again, result[0])  # bit-identical, with and without the LSE


@pytest.mark.parametrize(
    "name", ["causal", "dense_bias", "document", "low_rank_bias", "block_sparse"]
)
def test_strided_tensors_are_read_in_place(name: str, pytestconfig: pytest.Config) -> None:
    """Heads behind positions, slices of wider rows, expanded batches: any stride but the last one."""
    variant = VARIANTS[name]()
    module = load_build(Build(name, NATIVE), pytestconfig)
    inputs = random_inputs(specialise(variant), SHAPES[0])
    changed = {n: strided(t) for n, t in inputs.items()}
    assert not any(changed[n].is_contiguous() for n in ("q", "k", "v"))
    assert torch.equal(module(**changed), module(**inputs))


def test_an_expanded_batch_is_read_in_place(pytestconfig: pytest.Config) -> None:
    module = load_build(Build("causal", NATIVE), pytestconfig)
    q, k, v = torch.randn(3, 2, 50, 64), torch.randn(1, 2, 60, 64), torch.randn(1, 2, 60, 64)
    shared = module(q, k.expand(3, -1, -1, -1), v.expand(3, -1, -1, -1))
    assert torch.equal(shared, module(q, k.repeat(3, 1, 1, 1), v.repeat(3, 1, 1, 1)))


@pytest.mark.parametrize(
    "name", ["document", "block_sparse", "sparse_within", "random_keep", "document_padded"]
)
def test_a_plan_is_reusable(name: str, pytestconfig: pytest.Config) -> None:
    variant = VARIANTS[name]()
    module = load_build(Build(name, NATIVE), pytestconfig)
    inputs = random_inputs(specialise(variant), SHAPES[0])
    tensors = {n: inputs[n] for n in module.plan_names}
    plan = module.plan(**tensors, seq_q=200, seq_kv=333)
    assert torch.equal(module(**inputs, plan=plan), module(**inputs))


def test_a_plan_lists_each_visible_tile_once(pytestconfig: pytest.Config) -> None:
    """Counts, order and the partial flag against brute force over the elements."""
    module = load_build(Build("document", NATIVE), pytestconfig)
    documents = torch.tensor(attngen.document_ids([0, 100, 101, 350, 512])).int()[None]
    plan = module.plan(q_documents=documents, kv_documents=documents)
    tile = module.manifest["tile"]
    visible = (documents[0][:, None] == documents[0][None]) & torch.ones(512, 512).tril().bool()
    for row in range(plan.shape[2]):
        rows = visible[row * tile["block_q"] : (row + 1) * tile["block_q"]]
        expected = []
        for block, columns in enumerate(rows.split(tile["block_k"], dim=1)):
            if columns.any():
                expected.append(2 * block + (0 if columns.all() else 1))
        count = int(plan[0, 0, row, 0])
        assert plan[0, 0, row, 1 : 1 + count].tolist() == expected


def test_a_wrong_plan_reads_nothing_out_of_bounds(pytestconfig: pytest.Config) -> None:
    module = load_build(Build("document", NATIVE), pytestconfig)
    inputs = random_inputs(specialise(VARIANTS["document"]()), SHAPES[0])
    plan = module.plan(**{n: inputs[n] for n in module.plan_names})
    for wrong in (2**30, -(2**30), 77):
        out = module(**inputs, plan=torch.full_like(plan, wrong))
        assert out.isfinite().all()


def test_a_plan_of_a_mask_that_names_its_head_needs_the_heads() -> None:
    @attngen.mask
    def mixed(b, h, q, k, ids: attngen.per("b?", "k", dtype="int32")):
        return (ids[b, k] == 0) | (h == 1)

    variant = Variant("mixed", mask=mixed)
    module = attngen.build(variant)
    inputs = random_inputs(specialise(variant), SHAPES[0])
    with pytest.raises(TypeError, match="give hq="):
        module.plan(ids=inputs["ids"], seq_q=200)
    plan = module.plan(ids=inputs["ids"], seq_q=200, hq=4)
    assert torch.equal(module(**inputs, plan=plan), module(**inputs))


def test_a_plan_needs_no_size_of_a_score_tensor() -> None:
    @attngen.score
    def shifted(score, b, h, q, k, table: attngen.per("n")):
        return score + table[k]

    module = attngen.build(Variant("shifted", score=shifted, mask=attngen.document()))
    documents = torch.tensor(attngen.document_ids([0, 3, 9])).int()[None]
    q = torch.randn(1, 2, 9, 64)
    tensors = {"q_documents": documents, "kv_documents": documents}
    plan = module.plan(**tensors)
    table = torch.randn(9)
    assert torch.equal(
        module(q, q, q, table=table, **tensors, plan=plan), module(q, q, q, table=table, **tensors)
    )


def test_padded_keys_are_never_read(pytestconfig: pytest.Config) -> None:
    module = load_build(Build("key_padding", NATIVE), pytestconfig)
    q, k, v = torch.randn(2, 2, 30, 64), torch.randn(2, 2, 200, 64), torch.randn(2, 2, 200, 64)
    lengths = torch.tensor([0, 137], dtype=torch.int32)
    clean = module(q, k, v, kv_lengths=lengths)
    for tensor in (k, v):
        tensor[0] = float("nan")
        tensor[1, :, 137:] = float("nan")
    assert torch.equal(module(q, k, v, kv_lengths=lengths), clean)
    assert clean[0].eq(0).all() and clean.isfinite().all()


def test_nan_inputs_reach_exactly_their_rows(pytestconfig: pytest.Config) -> None:
    module = load_build(Build("causal", NATIVE), pytestconfig)
    q, k, v = (torch.randn(1, 1, 64, 64) for _ in range(3))
    q[0, 0, 5, 3] = float("nan")
    rows = module(q, k, v)[0, 0].isnan().any(-1)
    assert rows.nonzero().flatten().tolist() == [5]


def test_subnormals_are_flushed_in_kernels_only(pytestconfig: pytest.Config) -> None:
    """Weights that underflow count as zero, and the caller's floating-point mode is left as it was."""
    module = load_build(Build("alibi", NATIVE), pytestconfig)
    q, k, v = (torch.randn(1, 1, 300, 64) for _ in range(3))
    module(q, k, v, slopes=torch.tensor([0.5]))
    tiny = torch.full((1000,), 1e-40)
    assert (tiny * 0.5).ne(0).all()


@pytest.mark.parametrize(
    "build",
    [
        *(Build("softcap", target) for target in ("cpu-avx512", "cpu-avx2", "cpu-generic")),
        *(Build("softcap", target, "bfloat16") for target in ("cpu-amx", "cpu-avx512bf16")),
    ],
    ids=str,
)
@pytest.mark.parametrize("seq_q", [3, 40])  # few queries and many
def test_nan_scores_reach_output_and_lse(
    build: Build, seq_q: int, pytestconfig: pytest.Config
) -> None:
    if not runnable(build) and not pytestconfig.getoption("--build-only"):
        pytest.skip(f"this CPU can't run {build.target}")
    module = load_build(build, pytestconfig)
    dtype = getattr(torch, build.dtype)
    q, k, v = (torch.randn(1, 1, n, 64).to(dtype) for n in (seq_q, 90, 90))
    q[0, 0, 1, 3] = float("nan")
    out, lse = module(q, k, v, return_lse=True)
    assert out[0, 0].isnan().any(-1).nonzero().flatten().tolist() == [1]
    assert lse[0, 0].isnan().nonzero().flatten().tolist() == [1]


@pytest.mark.parametrize("target", ["cpu-amx", "cpu-avx512bf16", "cpu-avx512"])
@pytest.mark.parametrize("slope", [-1.0, 0.02, 0.2, 3.0])
def test_scores_that_rise_or_fall_with_the_keys(target: str, slope: float) -> None:
    """Running maxima that move in no, some or every step; above 2^8 of lag the output is rescaled."""

    @attngen.score
    def slanted(score, b, h, q, k, slopes: attngen.per("h")):
        return score + slopes[h] * k

    build = Build("slanted", target, "bfloat16")
    if not runnable(build):
        pytest.skip(f"this CPU can't run {target}")
    variant = Variant("slanted", score=slanted, mask=attngen.causal(), factor="never")
    module = attngen.build(variant, target=target, dtype="bfloat16")
    inputs = random_inputs(specialise(variant, "bfloat16"), Shape(1, 2, 2, 150, 700))
    inputs["slopes"] = torch.tensor([slope, slope / 2])
    comparison = compare(variant, inputs, *module(**inputs, return_lse=True))
    assert comparison.holds, comparison


@pytest.mark.parametrize("seq_q", [5, 20])
def test_squares_of_long_distances_do_not_overflow(seq_q: int) -> None:
    """(q − k)² beyond 46340 outgrows 32 bits; evaluated per score, not factored."""

    @attngen.score
    def squared(score, b, h, q, k):
        return score - 1e-9 * (q - k) ** 2 + 1e-9 * q * k

    @attngen.mask
    def near(b, h, q, k):
        return (q - k) ** 2 < 65000**2

    variant = Variant("squared", score=squared, mask=near, factor="never", head_dim=16)
    inputs = random_inputs(specialise(variant), Shape(1, 1, 1, seq_q, 70000))
    comparison = compare(variant, inputs, *attngen.build(variant)(**inputs, return_lse=True))
    assert comparison.holds, comparison
