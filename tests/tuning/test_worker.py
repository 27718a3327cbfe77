"""What is measured: correct tiles of every kind of variant are accepted, other kernels are not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from attngen import Variant, per, score
from attngen.library import dense_bias, library_variant, low_rank_bias
from attngen.pipeline import build_package
from attngen.quant import Quant
from attngen.shape import Shape
from attngen.spec import specialise
from attngen.tuning.problem import Problem
from attngen.tuning.worker import Worker, Wrong, prepare

SHAPE = Shape(2, 4, 2, 200, 333)
QUANTISED = replace(library_variant("causal"), quant=Quant(qk="int8"))


@score
def shifted(score, b, h, q, k, shift: per("h", "k")):
    """A tensor that every tile reads in its own way."""
    return score + shift[h, k]


CASES = [
    ("causal", "float32", "bhsd"),
    ("document", "float16", "bshd"),
    ("dense_bias", "bfloat16", "bhsd"),
    pytest.param("block_sparse", "float32", "bhsd", marks=pytest.mark.slow),
    pytest.param("key_padding", "float32", "bhsd", marks=pytest.mark.slow),
    pytest.param("sigmoid", "float32", "bhsd", marks=pytest.mark.slow),
]


def problem(
    variant: Variant, dtype: str, layout: str, folder: Path, shape: Shape = SHAPE
) -> Worker:
    spec = specialise(variant, dtype, 16, None, layout)
    Problem(spec, "cpu-avx2", shape, "cpu").write(folder)
    return Worker(folder)


def built(variant: Variant, dtype: str, layout: str, target: str = "cpu-avx2") -> str:
    return str(build_package(variant, target, dtype, 16, layout=layout).path)


@pytest.mark.parametrize(("name", "dtype", "layout"), CASES)
def test_tiles_of_a_variant_are_accepted(
    name: str, dtype: str, layout: str, tmp_path: Path
) -> None:
    variant = library_variant(name)
    worker = problem(variant, dtype, layout, tmp_path)
    other = "cpu-generic"  # another tile of the same variant, as this target has other rules
    answer = worker.measure(
        [built(variant, dtype, layout), built(variant, dtype, layout, other)], 2
    )
    assert [len(seconds) for seconds in answer["seconds"]] == [2, 2]
    assert worker.problem["flops"] > 0 and worker.problem["bytes"] > 0


def test_another_kernel_is_wrong(tmp_path: Path) -> None:
    variant = Variant("own", score=shifted)
    worker = problem(variant, "float32", "bhsd", tmp_path)
    right = built(variant, "float32", "bhsd")
    scaled = built(replace(variant, scale=0.2), "float32", "bhsd")
    assert worker.measure([right, scaled], 1)["path"] == scaled
    with pytest.raises(Wrong, match="differs from the float64 reference by"):
        worker.accept(scaled)


def test_what_is_wrong_on_the_timed_tensors_alone_is_found(tmp_path: Path) -> None:
    variant = library_variant("causal")
    worker = problem(variant, "float32", "bhsd", tmp_path)
    worker.accept(built(variant, "float32", "bhsd"))
    expected = worker._expected
    assert expected is not None
    worker._resemble(expected.clone())
    with pytest.raises(Wrong, match="away from the default's"):
        worker._resemble(expected * 1.01)
    with pytest.raises(Wrong, match="not finite"):
        worker._resemble(torch.full_like(expected, torch.nan))


def test_quantised_kernels_may_cost_what_quantising_costs(tmp_path: Path) -> None:
    spec = specialise(QUANTISED, "float32", 64)
    Problem(spec, "cpu-avx512", SHAPE, "cpu").write(tmp_path)
    worker = Worker(tmp_path)
    package = build_package(QUANTISED, "cpu-avx512", "float32", 64).path
    assert len(worker.measure([str(package)], 1)["seconds"]) == 1
    scaled = build_package(replace(QUANTISED, scale=0.3), "cpu-avx512", "float32", 64).path
    with pytest.raises(Wrong):
        worker.accept(str(scaled))


def test_peers_and_ceilings_are_measured(tmp_path: Path) -> None:
    spec = specialise(library_variant("causal"), "float32", 16)
    Problem(spec, "cpu-avx2", Shape(1, 2, 2, 200, 200), "cpu").write(tmp_path)
    worker = Worker(tmp_path)
    package = built(library_variant("causal"), "float32", "bhsd")
    answer: dict[str, Any] = worker.answer({"do": "peers", "paths": [package], "rounds": 2})
    assert set(answer["seconds"]) == {f"path {package}", "SDPA"} and answer["refused"] == {}
    ceilings = worker.answer({"do": "ceilings"})
    assert ceilings["flops"] > 1e9 and ceilings["bytes"] > 1e8
    assert worker.problem["peer"] == {"causal": True, "scale": 0.25, "bias": None, "factors": []}
    assert (
        problem(library_variant("alibi"), "float32", "bhsd", tmp_path / "x").problem["peer"] is None
    )


@score
def turned(score, b, h, q, k, bias: per("b?", "h?", "k", "q")):
    """A bias whose axes are not those of a mask."""
    return score + bias[b, h, k, q]


def test_peers_compute_what_candidates_do(tmp_path: Path) -> None:
    both = Variant("both", score=low_rank_bias(8).then(dense_bias()), scale=0.3)
    alike = replace(SHAPE, kv_heads=SHAPE.heads)
    for variant, shape in ((library_variant("dense_bias"), SHAPE), (both, alike)):
        worker = problem(variant, "float32", "bhsd", tmp_path / variant.name, shape)
        ours = worker.accept(built(variant, "float32", "bhsd"))()
        (make,) = worker._peers().values()
        torch.testing.assert_close(make()(), ours, atol=2e-5, rtol=0)
    causal = Variant("causal_bias", score=dense_bias(), mask=library_variant("causal").mask)
    for variant in (causal, Variant("turned", score=turned), replace(both, name="grouped")):
        assert problem(variant, "float32", "bhsd", tmp_path / variant.name).problem["peer"] is None


def test_a_request_opens_its_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = library_variant("causal"), Variant("full")
    problem(first, "float32", "bhsd", tmp_path / "first")
    problem(second, "float32", "bhsd", tmp_path / "second")
    monkeypatch.setattr("sys.argv", ["worker.py", str(tmp_path / "first")])
    _, answer = prepare()
    for name, variant in (("first", first), ("second", second), ("first", first)):
        request = {"do": "measure", "rounds": 1, "problem": str(tmp_path / name)}
        assert "seconds" in answer({**request, "paths": [built(variant, "float32", "bhsd")]})
    other = {"do": "measure", "rounds": 1, "paths": [built(second, "float32", "bhsd")]}
    assert "wrong" in answer(other)
