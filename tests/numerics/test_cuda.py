"""What only a GPU shows: streams, graphs, memory, wrong tensors. Packages as in test_variants."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from attngen.accuracy import compare
from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise

from .cases import SHAPES, VARIANTS, Build, strided
from .test_variants import load_build, runnable

pytestmark = pytest.mark.cuda
TARGET = "sm90a"


def module_of(name: str, config: pytest.Config, dtype: str = "bfloat16", dims: int = 64) -> Any:
    build = Build(name, TARGET, dtype, dims, dims)
    if not runnable(build) and not config.getoption("--build-only"):
        pytest.skip(f"this machine can't run {TARGET}")
    return load_build(build, config)


def inputs_of(name: str, shape: Shape = SHAPES[0]) -> dict[str, torch.Tensor]:
    inputs = random_inputs(specialise(VARIANTS[name](), "bfloat16"), shape)
    return {n: t.cuda() for n, t in inputs.items()}


def qkv(*sizes: int) -> list[torch.Tensor]:
    return [torch.randn(sizes, device="cuda", dtype=torch.bfloat16) for _ in range(3)]


@pytest.mark.parametrize("name", ["causal", "dense_bias", "document", "block_sparse"])
def test_strided_tensors_are_read_in_place(name: str, pytestconfig: pytest.Config) -> None:
    module, inputs = module_of(name, pytestconfig), inputs_of(name)
    wide = {n: t.repeat_interleave(2, -1) if t.ndim == 4 else t for n, t in inputs.items()}
    changed = {
        n: w[..., : t.shape[-1]].copy_(t) if n in "qkv" else strided(t.cpu()).cuda()
        for (n, t), w in zip(inputs.items(), wide.values(), strict=True)
    }
    assert not any(changed[n].is_contiguous() for n in "qkv")
    assert torch.equal(module(**changed), module(**inputs))


def test_an_expanded_batch_is_read_in_place(pytestconfig: pytest.Config) -> None:
    module = module_of("causal", pytestconfig)
    q, k, v = qkv(3, 2, 50, 64)
    shared = module(q, k[:1].expand(3, -1, -1, -1), v[:1].expand(3, -1, -1, -1))
    repeated = module(q, k[:1].repeat(3, 1, 1, 1), v[:1].repeat(3, 1, 1, 1))
    assert torch.equal(shared, repeated)


def test_unaligned_tensors_are_refused(pytestconfig: pytest.Config) -> None:
    module = module_of("causal", pytestconfig)
    q, k, v = qkv(1, 2, 50, 64)
    shifted = torch.randn(1, 2, 50, 65, device="cuda", dtype=torch.bfloat16)[..., 1:]
    with pytest.raises(ValueError, match="k must start at a multiple of 16 bytes"):
        module(q, shifted, v)
    with pytest.raises(ValueError, match="q must be on cuda"):
        module(q.cpu(), k.cpu(), v.cpu())
    with pytest.raises(ValueError, match="scale must be positive"):
        module(q, k, v, scale=-1.0)


def test_padded_keys_are_never_read(pytestconfig: pytest.Config) -> None:
    module = module_of("key_padding", pytestconfig)
    q, k, v = qkv(3, 2, 300, 64)
    lengths = torch.tensor([0, 137, 256], dtype=torch.int32, device="cuda")
    clean = module(q, k, v, kv_lengths=lengths)
    for tensor in (k, v):
        for row, length in enumerate(lengths.tolist()):
            tensor[row, :, length:] = float("nan")
    assert torch.equal(module(q, k, v, kv_lengths=lengths), clean)
    assert clean[0].eq(0).all() and clean.isfinite().all()


def test_nan_inputs_reach_exactly_their_rows(pytestconfig: pytest.Config) -> None:
    module = module_of("causal", pytestconfig)
    q, k, v = qkv(1, 1, 200, 64)
    q[0, 0, 5, 3] = float("nan")
    out, lse = module(q, k, v, return_lse=True)
    assert out[0, 0].isnan().any(-1).nonzero().flatten().tolist() == [5]
    assert lse[0, 0].isnan().nonzero().flatten().tolist() == [5]


@pytest.mark.parametrize("name", ["document", "block_sparse", "sparse_within", "random_keep"])
def test_a_plan_is_reusable_and_wrong_ones_are_harmless(
    name: str, pytestconfig: pytest.Config
) -> None:
    module, inputs = module_of(name, pytestconfig), inputs_of(name)
    plan = module.plan(**{n: inputs[n] for n in module.plan_names}, seq_q=200, seq_kv=333)
    assert torch.equal(module(**inputs, plan=plan), module(**inputs))
    for wrong in (2**30, -(2**30), 77):
        assert module(**inputs, plan=torch.full_like(plan, wrong)).isfinite().all()


def test_wrong_block_lists_are_refused_by_plan(pytestconfig: pytest.Config) -> None:
    module, inputs = module_of("block_sparse", pytestconfig), inputs_of("block_sparse")
    lists = {n: inputs[n] for n in module.plan_names}
    name = module.plan_names[0]  # the counts of partial blocks
    lists[name] = torch.full_like(lists[name], 1000)
    with pytest.raises(ValueError, match="block list"):
        module.plan(**lists, seq_q=200, seq_kv=333)
    assert module(**{**inputs, **lists}).isfinite().all()


def test_graphs_capture_calls(pytestconfig: pytest.Config) -> None:
    """Two launches in one graph, replayed on new inputs, beside calls on the capturing stream."""
    module = module_of("causal", pytestconfig)
    q, k, v = qkv(4, 40, 300, 64)
    module(q, k, v)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = module(module(q, k, v), k, v)
    for _ in range(3):
        q.normal_()
        graph.replay()
        assert torch.equal(out, module(module(q, k, v), k, v))


def test_streams_do_not_disturb_each_other(pytestconfig: pytest.Config) -> None:
    module = module_of("causal", pytestconfig)
    sets = [qkv(2, 40, 700, 64) for _ in range(4)]
    expected = [module(*s) for s in sets]
    torch.cuda.synchronize()
    streams = [torch.cuda.Stream() for _ in sets]
    results: list[list[torch.Tensor]] = [[] for _ in sets]
    for _ in range(20):
        for stream, tensors, kept in zip(streams, sets, results, strict=True):
            with torch.cuda.stream(stream):
                kept.append(module(*tensors))
    torch.cuda.synchronize()
    for kept, right in zip(results, expected, strict=True):
        assert all(torch.equal(out, right) for out in kept)


def test_torch_compile_and_opcheck(pytestconfig: pytest.Config) -> None:
    module = module_of("softcap", pytestconfig)
    q, k, v = qkv(1, 4, 130, 64)
    compiled = torch.compile(lambda q, k, v: module(q * 2, k, v) + 1, fullgraph=True)
    assert torch.allclose(compiled(q, k, v), module(q * 2, k, v) + 1, atol=2e-2)
    torch.library.opcheck(module._op, (q, k, v, 0.125))


def test_tensors_beyond_32_bit_offsets(pytestconfig: pytest.Config) -> None:
    """More than 2^31 elements in each tensor: the last head is as if it were alone."""
    module = module_of("causal", pytestconfig)
    q, k, v = (
        torch.empty(1, 34000, 1000, 64, device="cuda", dtype=torch.bfloat16) for _ in range(3)
    )
    for tensor in (q, k, v):
        tensor[:, -1:].normal_()
        tensor[:, :-1].fill_(0.5)
    assert q.numel() > 2**31
    out, lse = module(q, k, v, return_lse=True)
    alone = module(*(t[:, -1:].contiguous() for t in (q, k, v)), return_lse=True)
    assert torch.equal(out[:, -1:], alone[0]) and torch.equal(lse[:, -1:], alone[1])
    assert out[:, :-1].eq(0.5).all()


def test_every_device(pytestconfig: pytest.Config) -> None:
    module = module_of("causal", pytestconfig)
    inputs = inputs_of("causal")
    right = module(**inputs)
    if torch.cuda.device_count() < 2:
        pytest.skip("one GPU")
    other = {n: t.to("cuda:1") for n, t in inputs.items()}
    assert torch.equal(module(**other).cpu(), right.cpu())
    with pytest.raises(ValueError, match="must be on cuda:1"):
        module(**{**other, "k": inputs["k"]})


def test_a_long_sequence_matches_fp64(pytestconfig: pytest.Config) -> None:
    module = module_of("sliding_window", pytestconfig)
    inputs = inputs_of("sliding_window", Shape(1, 2, 1, 5000, 6000))
    result = module(**inputs, return_lse=True)
    with torch.device("cuda"):
        comparison = compare(VARIANTS["sliding_window"](), inputs, *result)
    assert comparison.holds, comparison


# -------------------------------------------------------------------------------------- few query rows
@pytest.mark.parametrize(
    "shape",
    [Shape(4, 32, 8, 1, 9000), Shape(1, 8, 1, 2, 50000), Shape(2, 16, 2, 8, 3000)],
    ids=str,
)
@pytest.mark.parametrize("name", ["causal", "alibi", "attention_sinks", "key_padding", "sigmoid"])
def test_few_rows_match_fp64(name: str, shape: Shape, pytestconfig: pytest.Config) -> None:
    module, inputs = module_of(name, pytestconfig), inputs_of(name, shape)
    has_lse = VARIANTS[name]().normalizer == "softmax"
    result = module(**inputs, return_lse=True) if has_lse else (module(**inputs), None)
    with torch.device("cuda"):
        comparison = compare(VARIANTS[name](), inputs, *result)
    assert comparison.holds, comparison
    for _ in range(10):
        assert torch.equal(module(**inputs), result[0])


def test_graphs_capture_few_rows(pytestconfig: pytest.Config) -> None:
    """Split keys and their workspace, replayed on new inputs."""
    module = module_of("causal", pytestconfig)
    q, k, v = (
        torch.randn(2, heads, n, 64, device="cuda", dtype=torch.bfloat16)
        for heads, n in ((8, 1), (2, 5000), (2, 5000))
    )
    module(q, k, v)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = module(module(q, k, v), k, v)
    for _ in range(3):
        q.normal_()
        k.normal_()
        graph.replay()
        assert torch.equal(out, module(module(q, k, v), k, v))


def test_streams_of_few_rows_do_not_disturb_each_other(pytestconfig: pytest.Config) -> None:
    module = module_of("causal", pytestconfig)
    sets = [
        [
            torch.randn(1, heads, n, 64, device="cuda", dtype=torch.bfloat16)
            for heads, n in ((8, 2), (2, 20000), (2, 20000))
        ]
        for _ in range(4)
    ]
    expected = [module(*s) for s in sets]
    torch.cuda.synchronize()
    streams = [torch.cuda.Stream() for _ in sets]
    results: list[list[torch.Tensor]] = [[] for _ in sets]
    for _ in range(20):
        for stream, tensors, kept in zip(streams, sets, results, strict=True):
            with torch.cuda.stream(stream):
                kept.append(module(*tensors))
    torch.cuda.synchronize()
    for kept, right in zip(results, expected, strict=True):
        assert all(torch.equal(out, right) for out in kept)


# -------------------------------------------------------------------------------------- packed rows
def packed_batch(queries: list[int], keys: list[int]) -> dict[str, torch.Tensor]:
    def starts(lengths: list[int]) -> torch.Tensor:
        return torch.tensor([0, *lengths], device="cuda").cumsum(0).int()

    q, k, v = (
        torch.randn(1, heads, n, 64, device="cuda", dtype=torch.bfloat16)
        for heads, n in ((8, sum(queries)), (2, sum(keys)), (2, sum(keys)))
    )
    return {"q": q, "k": k, "v": v, "q_starts": starts(queries), "kv_starts": starts(keys)}


MIXED_BATCHES = {
    "prompts last longest": ([3000] * 6 + [1] * 3, [3000] * 6 + [500] * 3),
    "decoding lasts longest": ([300] * 2 + [1] * 60 + [7], [300] * 2 + [20000] * 60 + [900]),
    "decoding alone": ([1] * 20, [5000] * 20),
    "prompts alone": ([700, 0, 1000], [700, 10, 1000]),
}


@pytest.mark.parametrize("name", list(MIXED_BATCHES))
def test_what_follows_packed_rows_finds_all_of_them(name: str, pytestconfig: pytest.Config) -> None:
    """Kernels of a call run side by side; the next in the stream starts when all have ended."""
    module, batch = module_of("packed_causal", pytestconfig), packed_batch(*MIXED_BATCHES[name])
    right, lse = module(**batch, return_lse=True)
    with torch.device("cuda"):
        comparison = compare(VARIANTS["packed_causal"](), batch, right, lse)
    assert comparison.holds, comparison
    for _ in range(30):
        memory = torch.full_like(right, float("nan"))
        del memory  # the next output gets it
        assert torch.equal(module(**batch).clone(), right)


def test_graphs_capture_packed_rows_of_other_lengths(pytestconfig: pytest.Config) -> None:
    module = module_of("packed_causal", pytestconfig)
    batch = packed_batch([2000, 1, 1, 30, 900], [2000, 9000, 40, 800, 900])
    module(**batch)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = module(**batch)
        after = out.clone()
    for queries in (
        [2000, 1, 1, 30, 900],
        [1, 2000, 4, 1, 926],
        [586] * 4 + [588],
        [2932, 0, 0, 0, 0],
    ):
        batch["q"].normal_()
        batch["q_starts"].copy_(torch.tensor([0, *queries], device="cuda").cumsum(0))
        graph.replay()
        right = module(**batch)
        assert torch.equal(out, right) and torch.equal(after, right)


def test_streams_of_packed_rows_do_not_disturb_each_other(pytestconfig: pytest.Config) -> None:
    module = module_of("packed_causal", pytestconfig)
    sets = [packed_batch(*lengths) for lengths in MIXED_BATCHES.values()]
    expected = [module(**s) for s in sets]
    torch.cuda.synchronize()
    streams = [torch.cuda.Stream() for _ in sets]
    results: list[list[torch.Tensor]] = [[] for _ in sets]
    for _ in range(20):
        for stream, batch, kept in zip(streams, sets, results, strict=True):
            with torch.cuda.stream(stream):
                kept.append(module(**batch))
    torch.cuda.synchronize()
    for kept, right in zip(results, expected, strict=True):
        assert all(torch.equal(out, right) for out in kept)


# -------------------------------------------------------------------------------------- pages
def test_append_and_attend_in_one_graph(pytestconfig: pytest.Config) -> None:
    """Rows written by the kernel are those that the next one reads, at lengths that change in place."""
    module = module_of("paged_rotary", pytestconfig)
    k, v = (torch.randn(64, 32, 2, 64, device="cuda", dtype=torch.bfloat16) for _ in range(2))
    table = torch.randperm(64, device="cuda").int().view(2, 32)
    lengths = torch.tensor([0, 500], device="cuda", dtype=torch.int32)
    q = torch.randn(2, 8, 1, 64, device="cuda", dtype=torch.bfloat16)
    angles = torch.arange(1024)[:, None] * 10000.0 ** -(torch.arange(16) / 16)
    new = {
        "k_new": torch.randn(2, 1, 2, 64, device="cuda", dtype=torch.bfloat16),
        "v_new": torch.randn(2, 1, 2, 64, device="cuda", dtype=torch.bfloat16),
        "rotary_cos": angles.cos().cuda(),
        "rotary_sin": angles.sin().cuda(),
    }

    def step() -> torch.Tensor:
        module.append(k, v, page_table=table, kv_lengths=lengths, new=new)
        lengths.add_(1)
        return module(q, k, v, page_table=table, kv_lengths=lengths)

    step()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = step()
    for _ in range(3):
        q.normal_()
        new["k_new"].normal_()
        before = k.clone()
        graph.replay()
        given = {"q": q, "k": k, "v": v, "page_table": table, "kv_lengths": lengths}
        with torch.device("cuda"):
            comparison = compare(VARIANTS["paged_rotary"](), given, out)
        assert comparison.holds, comparison
        changed = (before != k).any(-1).any(-1)
        assert int(changed.sum()) == 2  # one row of each sequence
    module.check(**given)
