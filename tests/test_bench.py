"""Random inputs, PyTorch's attention as a peer, and what `attngen bench` and the demo write."""

from __future__ import annotations

import inspect
import json
import math
import sys
import time
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
import torch
from click.testing import CliRunner

import attngen
from attngen import bench, demo, peers
from attngen.cli import main_group
from attngen.errors import UnsupportedError, VariantError
from attngen.inputs import Shape, random_inputs
from attngen.library import GALLERY
from attngen.program import Role, forward_arguments
from attngen.runtime.arguments import Argument, bind_sizes
from attngen.spec import AttentionSpec, specialise

SHAPE = Shape(2, 4, 2, 70, 200)
SQUARE = Shape(1, 4, 4, 150, 150)


@attngen.score
def blended(score, b, h, q, k, seq_kv, weights: attngen.per("h", 3), table: attngen.per("h?", "n")):
    """A user's score: computed indices, selection and a named run-time size."""
    distance = attngen.minimum(abs(k - q), seq_kv // 2)
    scaled = attngen.where(q % 2 == 0, score, weights[h, k % 3] * score)
    return attngen.maximum(scaled, -5.0) + attngen.tanh(table[h, distance] / 3)


@attngen.mask
def striped(
    b, h, q, k, keep: attngen.per("b?", "k", dtype="bool"), width: attngen.per("h", dtype="int32")
):
    return (keep[b, k] & (k // 8 % 2 == q // 8 % 2)) | (abs(q - k) < width[h] // 4 + 1)


def user_variant() -> attngen.Variant:
    return attngen.Variant("blended", score=blended, mask=striped & attngen.key_padding())


VARIANTS = {
    **GALLERY,
    "blended": user_variant,
    "two_lists": lambda: attngen.Variant(
        "two_lists",
        mask=attngen.block_sparse((64, 32), within=attngen.causal())
        | attngen.block_sparse((32, 128), name="more"),
    ),
    "query_padding": lambda: attngen.Variant(
        "query_padding", mask=attngen.query_padding() & attngen.causal()
    ),
}


def spec_of(name: str, **options: Any) -> AttentionSpec:
    return specialise(VARIANTS[name](), **{"head_dim": 16, **options})


def reference(spec: AttentionSpec, inputs: dict[str, Any], **options: Any) -> torch.Tensor:
    out, _ = attngen.attention_reference(spec.variant, **inputs, **options)
    return out


# -------------------------------------------------------------------------------------------- shapes
def test_shapes_are_read_and_printed() -> None:
    assert Shape.parse("2,8,100,200") == Shape(2, 8, 8, 100, 200)
    assert Shape.parse(" 2, 8/2, 100, 200 ") == Shape(2, 8, 2, 100, 200)
    for text in ("2,8,100,200", "2,8/2,100,200"):
        assert str(Shape.parse(text)) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1,2,3", "got 3 fields"),
        ("1,2,3,4,5", "got 5 fields"),
        ("1,2,x,4", "seq_q must be a positive integer, got 'x'"),
        ("1,2,-3,4", "seq_q must be a positive integer, got '-3'"),
        ("1,2,3,0", "seq_kv must be a positive integer, got '0'"),
        ("1,6/,3,4", "hkv must be a positive integer, got ''"),
        ("1,6/4,3,4", "6 query heads must be a multiple of the 4 key heads"),
    ],
)
def test_bad_shapes_are_refused(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Shape.parse(text)


# -------------------------------------------------------------------------------------- random inputs
@pytest.mark.parametrize("broadcast", [("b",), ("h",), (), ("b", "h", "n")])
@pytest.mark.parametrize("name", VARIANTS)
def test_inputs_are_what_a_call_takes(name: str, broadcast: tuple[str, ...]) -> None:
    spec = spec_of(name, dtype="bfloat16", head_dim_v=24, layout="bshd")
    arguments = [a for a in forward_arguments(spec) if not a.scalar]
    arguments = [a for a in arguments if a.role not in (Role.OUTPUT, Role.LSE)]
    declared = [Argument.from_json(asdict(a)) for a in arguments]
    for shape in (SHAPE, SQUARE, Shape(1, 1, 1, 1, 1), Shape(0, 2, 2, 3, 0)):
        inputs = random_inputs(spec, shape, broadcast=broadcast)
        assert list(inputs) == [a.name for a in declared]
        sizes = bind_sizes(name, declared, list(inputs.values()), "cpu")
        assert sizes["seq_q"] == shape.seq_q and sizes["hkv"] == shape.kv_heads


def test_inputs_repeat_with_their_seed() -> None:
    spec = spec_of("blended")
    first, again, other = (random_inputs(spec, SHAPE, seed) for seed in (1, 1, 2))
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not torch.equal(first["q"], other["q"])


def test_integers_lie_in_sensible_ranges() -> None:
    spec = spec_of("blended")
    width = random_inputs(spec, Shape(1, 500, 1, 1, 7))["width"]
    assert width.unique().tolist() == list(range(1, 8))
    lengths = random_inputs(spec, Shape(300, 1, 1, 1, 7))["kv_lengths"]
    assert lengths.unique().tolist() == [4, 5, 6, 7]
    inputs = random_inputs(spec_of("document"), SHAPE, broadcast=())
    queries, keys = inputs["q_documents"], inputs["kv_documents"]
    assert keys.diff().min() >= 0 and keys.max() <= 3
    assert torch.equal(queries, keys[:, -SHAPE.seq_q :])


def test_block_lists_hold_the_diagonal_and_have_their_density() -> None:
    spec = specialise(attngen.Variant("lists", mask=attngen.block_sparse((64, 64))))
    inputs = random_inputs(spec, Shape(1, 2, 2, 2048, 4096), density=0.25)
    counts, indices = inputs["kv_num_blocks"], inputs["kv_indices"]
    assert counts.unique().tolist() == [16] and indices.shape == (1, 2, 32, 64)
    for row in range(32):
        assert row + 32 in indices[0, 0, row, :16]
    with pytest.raises(ValueError, match=r"density must lie in \[0, 1\]"):
        random_inputs(spec, SHAPE, density=25)


# ---------------------------------------------------------------------------------------------- peers
@pytest.mark.parametrize("name", VARIANTS)
def test_windows_give_the_rows_of_the_reference(name: str) -> None:
    spec = spec_of(name)
    inputs = random_inputs(spec, SHAPE, broadcast=())
    expected = reference(spec, inputs)
    for rows in (range(0, 33), range(33, 70)):
        for b in range(SHAPE.batch):
            got = peers.window_reference(spec.variant, inputs, SHAPE, rows, b)
            of_these = expected[b, :, rows.start : rows.stop]
            # fewer rows may be added in another order
            torch.testing.assert_close(got, of_these, atol=1e-14, rtol=0)


@pytest.mark.parametrize("shape", [SHAPE, SQUARE], ids=str)
@pytest.mark.parametrize("name", VARIANTS)
def test_sdpa_computes_the_variant_or_refuses_it(name: str, shape: Shape) -> None:
    spec = spec_of(name)
    inputs = random_inputs(spec, shape)
    refused = {
        "softcap": "no score functions",
        "blended": "no score functions",
        "sigmoid": "no sigmoid normaliser",
        "attention_sinks": "no attention sinks",
    }
    if name in refused:
        with pytest.raises(UnsupportedError, match=refused[name]):
            peers.sdpa(spec.variant, inputs, shape)
        return
    _, call = peers.sdpa(spec.variant, inputs, shape)
    torch.testing.assert_close(call().double(), reference(spec, inputs), atol=5e-6, rtol=0)


@pytest.mark.parametrize(
    ("mask", "shape", "label"),
    [
        (None, SHAPE, "SDPA"),
        (attngen.causal("top-left"), SHAPE, "SDPA"),
        (attngen.causal(), SQUARE, "SDPA"),
        (attngen.causal(), SHAPE, "SDPA, dense mask"),
        (attngen.mask(lambda b, h, q, k: k <= q), SHAPE, "SDPA"),
        (attngen.mask(lambda b, h, q, k: k < q + 1), SHAPE, "SDPA"),
        (attngen.mask(lambda b, h, q, k: k < q), SQUARE, "SDPA, dense mask"),
        (attngen.mask(lambda b, h, q, k: 2 * k <= q), SQUARE, "SDPA, dense mask"),
        (attngen.causal() & attngen.key_padding(), SQUARE, "SDPA, dense mask"),
        (attngen.causal() & attngen.sliding_window(8), SQUARE, "SDPA, dense mask"),
    ],
)
def test_only_exactly_causal_masks_need_no_tensor(mask: Any, shape: Shape, label: str) -> None:
    spec = specialise(attngen.Variant("x", mask=mask), head_dim=16)
    inputs = random_inputs(spec, shape)
    found, call = peers.sdpa(spec.variant, inputs, shape)
    assert found == label
    expected = reference(spec, inputs)
    if shape is SQUARE and mask is not None:  # rows that see no key are zero
        torch.testing.assert_close(call().double(), expected, atol=5e-6, rtol=0)


def test_a_dense_mask_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = spec_of("alibi")
    monkeypatch.setattr(peers, "MASK_BYTES", 1000)
    with pytest.raises(UnsupportedError, match=r"a dense mask would take 0\.0 GiB"):
        peers.sdpa(spec.variant, random_inputs(spec, SQUARE), SQUARE)


@pytest.mark.filterwarnings("ignore:flex_attention called without")
@pytest.mark.parametrize(
    "name",
    ["causal", "document", "relative_position", "low_rank_bias", "two_lists", "blended", "softcap"],
)
def test_flex_attention_computes_the_variant(name: str) -> None:
    spec = spec_of(name)
    inputs = random_inputs(spec, SHAPE)
    counts = peers.block_counts(spec.variant, inputs, SHAPE)
    call = peers.flex(spec.variant, inputs, SHAPE, counts, compiled=False)
    torch.testing.assert_close(call().double(), reference(spec, inputs), atol=5e-6, rtol=0)


@pytest.mark.parametrize("name", ["sliding_window", "document", "two_lists", "blended"])
def test_blocks_are_those_of_create_block_mask(name: str) -> None:
    from torch.nn.attention.flex_attention import create_block_mask

    shape = Shape(2, 4, 2, 300, 500)
    spec = spec_of(name)
    inputs = random_inputs(spec, shape, broadcast=())
    counts = peers.block_counts(spec.variant, inputs, shape)
    visible = peers.whole_mask(spec.variant)
    mask_mod = peers.flex_function("mask_mod", visible, spec.variant, inputs, shape)
    size = (shape.batch, shape.heads, shape.seq_q, shape.seq_kv)
    expected = create_block_mask(mask_mod, *size, device="cpu").to_dense()
    assert torch.equal((counts > 0).int().expand_as(expected), expected.int())
    rows, columns = (torch.arange(n) for n in size[2:])
    b, h = (torch.arange(n) for n in size[:2])
    grid = (b[:, None, None, None], h[:, None, None], rows[:, None], columns)
    dense = torch.vmap(lambda *index: mask_mod(*index))(*(g.expand(size).ravel() for g in grid))
    assert peers.visible_pairs(counts, shape) == int(dense.sum())


def test_a_mask_that_all_rows_share_is_evaluated_once() -> None:
    spec = spec_of("two_lists")
    inputs = random_inputs(spec, SHAPE, broadcast=("b", "h"))
    counts = peers.block_counts(spec.variant, inputs, SHAPE)
    assert counts.shape == (1, 1, 1, 2)
    full = peers.block_counts(GALLERY["full"](), {}, SHAPE)
    assert peers.visible_pairs(full, SHAPE) == 2 * 4 * 70 * 200


# ------------------------------------------------------------------------------------------ measuring
def fake_module(spec: AttentionSpec, with_plan: bool = False, wrong: float = 0.0) -> Any:
    """Stands for a built module: the reference in float32, off by `wrong`."""

    class Fake:
        manifest: ClassVar[dict[str, Any]] = {"target": {"name": "fake"}, "plan_needs": ["b"]}
        plan_names = ("q_documents", "kv_documents")
        planned: dict[str, Any]

        def __call__(self, plan: Any = None, **inputs: Any) -> torch.Tensor:
            out = reference(spec, inputs, layout=spec.layout, compute_dtype=torch.float32) + wrong
            return out.to(getattr(torch, spec.dtype))

        def plan(self, **given: Any) -> str:
            self.planned = given
            return "a plan"

    module = Fake()
    if not with_plan:
        module.__signature__ = inspect.Signature()
    return module


def test_rounds_rotate_and_end_with_the_budget() -> None:
    order: list[str] = []

    def call(name: str) -> None:
        order.append(name)
        time.sleep(0.002)  # too long to be repeated within a sample

    calls = [lambda: call("a"), None, lambda: call("b")]
    a, none, b = bench.measure(calls, rounds=6, budget=60.0)
    assert len(a) == len(b) == 6 and none == () and min(a) > 0.001
    assert "".join(order) == "ab" + "abba" * 3
    assert [len(s) for s in bench.measure(calls, rounds=50, budget=0.0)] == [5, 0, 5]


@pytest.fixture
def refused_flex(monkeypatch: pytest.MonkeyPatch) -> None:
    """FlexAttention that fails at once: compiling it takes long."""

    def refuse(*arguments: Any) -> None:
        raise RuntimeError("no compiler\nand a long explanation")

    monkeypatch.setattr(bench, "flex", refuse)


@pytest.mark.usefixtures("refused_flex")
@pytest.mark.parametrize("layout", ["bhsd", "bshd"])
def test_a_run_reports_every_candidate(layout: str, tmp_path: Path) -> None:
    spec = spec_of("causal", layout=layout, head_dim_v=24)
    shape = Shape(2, 4, 2, 50, 50)
    result = bench.run_benchmark(spec, fake_module(spec), shape, rounds=6)
    attngen_row, sdpa_row, flex_row = result.timings
    assert (attngen_row.name, sdpa_row.name, flex_row.name) == ("attngen", "SDPA", "FlexAttention")
    assert result.pairs == 2 * 4 * 50 * 51 // 2
    assert result.flops == 2 * result.pairs * (16 + 24)
    assert result.compared_queries == 2 * 50
    assert result.within_tolerance and 0 < result.worst_error < 1e-5
    assert len(sdpa_row.seconds) == 6 and sdpa_row.max_error < 1e-5
    assert flex_row.unavailable == "RuntimeError: no compiler" and not flex_row.seconds

    bench.save_json([result], tmp_path / "new" / "x.json")
    data = json.loads((tmp_path / "new" / "x.json").read_text(), parse_constant=pytest.fail)
    assert set(data) == {"date", "machine", "command", "results"}
    assert {"cpu", "threads", "versions"} <= set(data["machine"])
    assert {"attngen", "torch", "apache-tvm"} <= set(data["machine"]["versions"])
    (saved,) = data["results"]
    assert saved["shape"]["kv_heads"] == 2 and saved["flops"] == result.flops
    assert [t["name"] for t in saved["timings"]] == [t.name for t in result.timings]
    assert saved["timings"][0]["seconds"] == list(attngen_row.seconds)
    assert saved["timings"][0]["median_ms"] == pytest.approx(1e3 * attngen_row.median)
    assert saved["timings"][0]["ratio_to_attngen"] == 1.0
    assert saved["timings"][2]["gflops"] is None and saved["timings"][2]["seconds"] == []

    pytest.importorskip("matplotlib")
    from matplotlib import image

    assert bench.save_plot([result, result], tmp_path / "x.png")
    pixels = image.imread(tmp_path / "x.png")
    assert min(pixels.shape[:2]) > 200 and pixels.min() < pixels.max()

    console = bench.make_console()
    with console.capture() as captured:
        console.print(bench.make_table([result]))
    assert "FlexAttention: unavailable: RuntimeError: no compiler" in " ".join(
        captured.get().split()
    )


@pytest.mark.usefixtures("refused_flex")
def test_a_wrong_kernel_is_out_of_tolerance() -> None:
    spec = spec_of("alibi", dtype="bfloat16")
    result = bench.run_benchmark(spec, fake_module(spec, wrong=0.1), SQUARE, rounds=5)
    assert not result.within_tolerance and result.worst_error == pytest.approx(0.1, abs=0.02)
    result = bench.run_benchmark(spec, fake_module(spec, wrong=math.nan), SQUARE, rounds=5)
    assert not result.within_tolerance and result.worst_error == math.inf


def test_planning_is_timed_outside_and_inside() -> None:
    spec = spec_of("document")
    module = fake_module(spec, with_plan=True)
    result = bench.run_benchmark(spec, module, SHAPE, peers=False, rounds=5)
    assert [t.name for t in result.timings] == ["attngen", "attngen, plan inside"]
    assert set(module.planned) == {"q_documents", "kv_documents", "seq_q", "seq_kv", "b"}
    result = bench.run_benchmark(spec, module, SHAPE, peers=False, plan=False, rounds=5)
    assert [t.name for t in result.timings] == ["attngen"]


def test_large_problems_are_compared_in_places(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bench.compared_rows(SHAPE) == [range(70)]
    monkeypatch.setattr(bench, "REFERENCE_ELEMENTS", 2 * 4 * 200 * 20)
    assert bench.compared_rows(SHAPE) == [range(n, n + 5) for n in (0, 21, 43, 65)]
    spec = spec_of("low_rank_bias")
    result = bench.run_benchmark(spec, fake_module(spec), SHAPE, peers=False, rounds=5)
    assert result.compared_queries == 2 * 20 and result.within_tolerance


def test_without_matplotlib_there_is_no_plot(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    assert not bench.save_plot([], tmp_path / "x.png")
    assert not list(tmp_path.iterdir())


# --------------------------------------------------------------------------------- command line, demo
def test_bench_command(tmp_path: Path) -> None:
    options = ["document", "--target", "cpu", "--head-dim", "16", "--no-peers", "--rounds", "5"]
    command = ["bench", *options, "--shape", "2,4/2,40,60", "-o", str(tmp_path)]
    result = CliRunner().invoke(main_group, command, catch_exceptions=False)
    assert result.exit_code == 0, result.output
    assert "attngen, plan inside" in result.output and "SDPA" not in result.output
    (file,) = tmp_path.glob("document_f32_d16_*_2_4-2_40_60.json")
    (saved,) = json.loads(file.read_text())["results"]
    assert saved["timings"][0]["max_error"] <= saved["tolerance"]
    assert file.with_suffix(".png").exists() or "no plot" in result.output


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--shape", "1,2,3"], "must be b,h,seq_q,seq_kv"),
        (["--shape", "1,3/2,4,4"], "3 query heads must be a multiple of the 2 key heads"),
        ([], "Missing option '--shape'"),
        (["--shape", "1,2,3,4", "--density", "25"], "25.0 is not in the range"),
    ],
)
def test_bad_bench_commands(arguments: list[str], message: str) -> None:
    result = CliRunner().invoke(main_group, ["bench", "causal", "--target", "cpu", *arguments])
    assert result.exit_code == 2
    assert message in " ".join(result.output.split())


@pytest.mark.parametrize("target", ["sm90a", "ascend910b3"])
def test_bench_refuses_what_it_cannot_time(target: str) -> None:
    arguments = ["bench", "causal", "--target", target, "--shape", "1,2,64,64"]
    error = CliRunner().invoke(main_group, arguments).exception
    assert isinstance(error, UnsupportedError) and "benchmarks/sm90a.py" in str(error)


def test_the_demo_needs_the_examples(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(demo, "__file__", str(tmp_path / "attngen" / "demo.py"))
    with pytest.raises(VariantError, match="the demo builds the examples of a source checkout"):
        demo.examples_folder()
    result = CliRunner().invoke(demo.main, ["-o", str(tmp_path / "out")])
    assert result.exit_code == 1 and "VariantError" in result.output


def test_the_demo_fails_for_a_kernel_out_of_tolerance(monkeypatch: pytest.MonkeyPatch) -> None:
    result = SimpleNamespace(within_tolerance=False, worst_error=1.0, tolerance=0.1)
    assert "OUT OF TOLERANCE" in demo.verdict(result)
    monkeypatch.setattr(demo, "run", lambda out: False)
    ran = CliRunner().invoke(demo.main, [])
    assert ran.exit_code == 1 and "out of tolerance" in ran.output
