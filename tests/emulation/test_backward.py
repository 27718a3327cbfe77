"""The emitted backward kernels, run by the emulator on CPU tensors, against autograd of the fp64 reference.

`make test` runs a share of the cases, `make test-full` all. Threads run in another order, and asynchronous
copies arrive at another time, with every seed.
"""

from __future__ import annotations

import secrets
from functools import lru_cache, partial
from typing import Any

import pytest
import torch

from attngen.codegen import generate
from attngen.errors import UnsupportedError
from attngen.inputs import Shape, random_inputs
from attngen.schedules import lower_backward
from attngen.schedules.cuda import backward as cuda_backward
from attngen.spec import AttentionSpec, specialise
from attngen.targets import get_target
from attngen.variant import Variant
from tests.gradients import Problem
from tests.numerics.cases import EMPTY_SHAPES, SHAPES, TRAINED, VARIANTS, Build

from .backward import Backward
from .emulate import emulated
from .mutate import sites, unnoticed
from .test_mutants import Guarded
from .test_numerics import aligned_strided

pytestmark = pytest.mark.usefixtures("poisoned_memory")

TARGETS = ("sm70", "sm75", "sm80", "sm90a")
QUICK = {
    "sm70": ("bias_then_softcap",),
    "sm75": ("document",),
    "sm80": ("low_rank_alibi", "relative_position", "sinks_padded", "sigmoid"),
    "sm90a": ("padded_both", "relative_position", "low_rank_alibi", "relu_bias"),
}
DIMS = ((8, 8), (40, 40), (72, 24), (128, 128), (192, 128), (256, 256), (24, 248))
LEAVING = ("full", "sliding_window", "softcap", "dense_bias", "window_per_head", "sliding_tile")
"""Variants whose gradients of scores go through memory at 128 channels, with whole blocks hidden by masks of
each kind."""
SHORT = (SHAPES[0], SHAPES[2])


def in_budget(build: Build) -> bool:
    if (build.head_dim, build.head_dim_v) != (64, 64):
        return (build.target, build.head_dim) in (("sm70", 72), ("sm90a", 256))
    return build.variant in QUICK[build.target] and build.layout == "bhsd"


BUILDS = [
    *(Build(v, t, "float16") for v in TRAINED for t in TARGETS),
    *(
        Build("causal", t, "bfloat16" if t in ("sm80", "sm90a") else "float16", *dims)
        for t in TARGETS
        for dims in DIMS
    ),
    *(Build("alibi", t, "float16", 64, 64, "bshd") for t in TARGETS),
    *(Build(v, "sm90a", "float16", 128, 128) for v in LEAVING),
    Build("sliding_window", "sm90a", "bfloat16", 128, 128, "bshd"),
]


@lru_cache(maxsize=4)
def backward_of(build: Build) -> Backward:
    return Backward(spec_of(build), build.target)


def spec_of(build: Build) -> AttentionSpec:
    dims = (build.head_dim, build.head_dim_v, build.layout)
    return specialise(TRAINED[build.variant](), build.dtype, *dims)


@pytest.mark.parametrize(
    "build",
    [pytest.param(b, id=str(b), marks=[] if in_budget(b) else [pytest.mark.slow]) for b in BUILDS],
)
def test_matches_autograd_of_fp64(build: Build) -> None:
    backward = backward_of(build)
    softmax = backward.spec.variant.normalizer == "softmax"
    shapes = SHORT if in_budget(build) else (*SHAPES, *EMPTY_SHAPES)
    for i, shape in enumerate(shapes):
        seed = secrets.randbits(32)
        once = (("b",), ("h",), ("b", "h"), ())[i % 4]
        inputs = random_inputs(backward.spec, shape, seed, broadcast=once)
        problem = Problem.random(backward.spec, inputs, seed, with_lse=softmax and i % 2 == 0)
        backward.library.set_seed(seed)
        found = backward(problem)
        for name, (error, bound) in problem.errors(found).items():
            assert error <= bound, (str(shape), seed, name, error, bound)
        backward.library.set_seed(seed + 1)
        again = backward(problem)  # in any order
        assert all(torch.equal(found[name], again[name]) for name in found), (str(shape), seed)


@pytest.mark.parametrize("target", [pytest.param("sm70", marks=pytest.mark.slow), "sm80", "sm90a"])
def test_padding_is_never_read_and_has_no_gradient(target: str) -> None:
    backward = backward_of(Build("padded_both", target, "float16"))
    inputs = random_inputs(backward.spec, Shape(3, 4, 2, 150, 170), 1)
    inputs["q_lengths"] = torch.tensor([150, 0, 70], dtype=torch.int32)
    inputs["kv_lengths"] = torch.tensor([33, 170, 128], dtype=torch.int32)
    problem = Problem.random(backward.spec, inputs, 1, with_lse=True)
    clean = backward(problem)
    saved = problem.saved()
    for names, which in ((("q", "d_out", "out"), "q"), (("k", "v"), "kv")):
        for row, length in enumerate(inputs[f"{which}_lengths"].tolist()):
            for name in names:
                saved[name][row, :, length:] = float("nan")
            for name in set(names) & set("qkv"):
                assert clean[name][row, :, length:].eq(0).all()
    problem.saved = lambda: saved
    poisoned = backward(problem)
    assert all(torch.equal(clean[name], poisoned[name]) for name in clean)


@pytest.mark.parametrize("target", [pytest.param("sm70", marks=pytest.mark.slow), "sm80", "sm90a"])
def test_strided_tensors_are_read_in_place(target: str) -> None:
    backward = backward_of(Build("causal", target, "float16"))
    problem = Problem.random(
        backward.spec, random_inputs(backward.spec, SHAPES[0]), 0, with_lse=True
    )
    expected, saved = backward(problem), problem.saved()
    for name in ("q", "k", "v", "d_out"):
        saved[name] = aligned_strided(saved[name])
    problem.saved = lambda: saved
    found = backward(problem)
    assert all(torch.equal(found[name], expected[name]) for name in expected)


@pytest.mark.parametrize("broadcast", [(), ("b",), ("h",), ("b", "h")], ids=",".join)
@pytest.mark.parametrize("seq_kv", [336, 333])
def test_a_shared_bias_has_its_gradient_written_once(
    seq_kv: int, broadcast: tuple[str, ...]
) -> None:
    """In its own shape and type, from tiles that come by TMA or, with rows of 333 elements, without."""
    backward = backward_of(Build("dense_bias", "sm90a", "bfloat16"))
    inputs = random_inputs(backward.spec, Shape(2, 4, 2, 200, seq_kv), 2, broadcast=broadcast)
    (workspace,) = (r["workspace"] for r in backward.run.reductions)
    argument = backward.run.arguments[workspace]
    assert argument.dtype == torch.bfloat16 and not argument.zeroed
    problem = Problem.random(backward.spec, inputs, 2, with_lse=True)
    backward.library.set_seed(2)
    found = backward(problem)
    assert found["bias"].shape == inputs["bias"].shape
    for name, (error, bound) in problem.errors(found).items():
        assert error <= bound, (name, error, bound)
    saved = problem.saved()
    saved["bias"] = aligned_strided(saved["bias"])
    problem.saved = lambda: saved
    backward.library.set_seed(3)
    again = backward(problem)
    assert all(torch.equal(found[name], again[name]) for name in found)


@pytest.mark.parametrize("variant", ["prefix_lm", pytest.param("softcap", marks=pytest.mark.slow)])
def test_gradients_of_scores_go_through_what_memory_there_is(
    variant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of all heads at once, of one after the other with the same bits, or of none, twice computed."""
    at_once = backward_of(Build(variant, "sm90a", "float16", 128, 128))
    problem = Problem.random(
        at_once.spec, random_inputs(at_once.spec, Shape(2, 4, 2, 200, 333)), 7, with_lse=True
    )
    found = at_once(problem)
    assert ran(at_once) == 3
    monkeypatch.setattr(cuda_backward, "SHARE_BYTES", 2)
    monkeypatch.setattr(cuda_backward, "LEAST_BLOCKS", 1)
    in_turns = Backward(at_once.spec, "sm90a")
    in_turns.library.set_seed(3)
    again = in_turns(problem)
    assert ran(in_turns) == 1 + 4 * 2
    assert all(torch.equal(found[name], again[name]) for name in found)
    monkeypatch.setattr(cuda_backward, "MOST_LEFT", 0)
    twice = Backward(at_once.spec, "sm90a")
    assert ran(twice) == 0
    for gradients in (found, twice(problem)):
        for name, (error, bound) in problem.errors(gradients).items():
            assert error <= bound, (name, error, bound)
    assert ran(twice) == 3
    sizes = {"b": 2, "hq": 4, "hkv": 2, "seq_q": 200, "seq_kv": 333}
    needed = [x.run.workspace_bytes(1, dict(sizes)) for x in (twice, in_turns, at_once)]
    assert needed[1] - needed[0] == 2 * 2 * 333 * 256 and needed[2] - needed[0] == 4 * (
        needed[1] - needed[0]
    )


def ran(backward: Backward) -> int:
    """Kernels that the calls so far launched; all had the same shapes."""
    launches = list(backward.run._launches.values())
    assert len(launches) <= 1
    return len(launches[0].steps) if launches else 0


def test_a_module_trains() -> None:
    """Through autograd: the forward pass of the package saves what its backward pass takes."""
    variant = VARIANTS["attention_sinks"]()
    module = emulated(variant, "float16", 32, target="sm80", backward=True)
    spec = specialise(variant, "float16", 32)
    problem = Problem.random(spec, random_inputs(spec, SHAPES[0], 3), 3, with_lse=True)
    leaves = {name: t.clone().requires_grad_() for name, t in problem.inputs.items()}
    out, lse = module(**leaves, return_lse=True)
    torch.autograd.backward([out, lse], [problem.d_out, problem.d_lse])
    found = {name: t.grad for name, t in leaves.items()}
    for name, (error, bound) in problem.errors(found).items():
        assert error <= bound, (name, error, bound)
    again = module(**leaves).sum()  # whose gradient has strides of 0
    assert all(g.isfinite().all() for g in torch.autograd.grad(again, [leaves[n] for n in "qkv"]))


@pytest.mark.parametrize(
    ("variant", "reason"),
    [
        (TRAINED["everything"](), None),
        (VARIANTS["everything"](), r"the gradient of weights, .*; declare it with"),
    ],
    ids=lambda x: x.name if isinstance(x, Variant) else "",
)
def test_what_has_no_gradient_is_refused_with_the_remedy(
    variant: Variant, reason: str | None
) -> None:
    spec = specialise(variant, "float16")
    if reason is None:
        lower_backward(spec, get_target("sm80"))
        return
    with pytest.raises(UnsupportedError, match=reason):
        lower_backward(spec, get_target("sm80"))


MUTATED = (
    Shape(1, 2, 1, 300, 200),
    Shape(1, 1, 1, 64, 256),
    Shape(2, 2, 2, 20, 30),
    Shape(1, 1, 1, 40, 700),  # several turns of a ring of long slots
    Shape(3, 4, 2, 200, 200),  # heads that share a bias follow one another
)


@pytest.mark.parametrize(
    ("target", "variant", "head_dim"),
    [
        pytest.param(*case, marks=pytest.mark.slow)
        for case in (
            ("sm70", "causal", 64),
            ("sm80", "causal", 64),
            ("sm90a", "causal", 128),
            ("sm90a", "dense_bias", 64),
        )
    ],
)
def test_every_mutant_of_a_kernel_is_noticed(target: str, variant: str, head_dim: int) -> None:
    spec, facts = specialise(VARIANTS[variant](), "float16", head_dim), get_target(target)
    code = generate(lower_backward(spec, facts), facts)
    source, found = sites(code.source)
    backward = Backward(spec, target, Guarded(source, code.host))

    derived = backward.run.derived

    def run(problem: Problem, twice: bool = False) -> torch.Tensor:
        """With `twice`, by the kernels for heads whose gradients of scores memory does not hold."""
        backward.run.derived = [(name, 1 << 40) for name, _ in derived] if twice else derived
        backward.run._launches.clear()
        gradients = backward(problem)
        return torch.cat([gradient.flatten() for gradient in gradients.values()])

    problems = [
        Problem.random(spec, random_inputs(spec, shape), 0, with_lse=False) for shape in MUTATED
    ]
    ways = (False, True) if derived else (False,)
    runs: list[Any] = [partial(run, problem, twice) for twice in ways for problem in problems]
    missed = unnoticed(backward.library, found, runs)
    missed = [site for site in missed if "warp_sync" not in site.text]
    assert not missed, "\n".join(map(str, missed))
    assert sum("sync" in site.text for site in found) >= 3
