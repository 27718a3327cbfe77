"""What the rows of `benchmarks/sm90a.py` compute, on small shapes, against the reference: no GPU needed."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from attngen.inputs import Shape
from attngen.peers import block_counts
from attngen.reference import attention_reference
from benchmarks import sm90a

SEQ = 384


@pytest.fixture(autouse=True)
def short_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sm90a, "WINDOW", 100)


def small(name: str) -> sm90a.Work:
    """A row of variant `name`, of fewer queries and heads."""
    torch.manual_seed(0)
    (work,) = [w for w in sm90a.works() if w.name == name][:1]
    return replace(work, shape=(2, 4, 2 if name == "window" else 4, SEQ))


def outputs(work: sm90a.Work, t: sm90a.Tensors) -> torch.Tensor:
    """The reference's, in float64."""
    given = {n: x for n, x in t.items() if not n.startswith("_")}
    q, k, v = (given.pop(name) for name in ("q", "k", "v"))
    return attention_reference(work.variant, q, k, v, compute_dtype=torch.float64, **given)[0]


@pytest.mark.parametrize("name", sm90a.library())
def test_sampled_rows_are_those_of_the_variant(name: str) -> None:
    work = small(name)
    t = sm90a.tensors(work, "cpu")
    rows, found = sm90a.sampled_rows(work, t)
    expected = outputs(work, t)[-1][:, rows]
    assert (found - expected).norm() < 1e-5 * expected.norm()


@pytest.mark.parametrize(
    "name", ["full", "causal", "alibi", "dense_bias", "low_rank", "table", "window", "sparse"]
)
def test_peers_get_operands_of_the_same_function(name: str) -> None:
    work = small(name)
    t = sm90a.tensors(work, "cpu")
    found = sm90a.sdpa_of(work, t)["math"]()
    expected = outputs(work, t)
    assert (found - expected).norm() < 1e-2 * expected.norm()


@pytest.mark.parametrize("name", ["full", "causal", "window", "sparse"])
def test_scores_of_visited_blocks(name: str) -> None:
    work = small(name)
    t = sm90a.tensors(work, "cpu")
    shape = Shape(2, *work.shape[1:3], SEQ, SEQ)
    counts = block_counts(work.variant, {n: x for n, x in t.items() if n != "_visible"}, shape)
    visited = int((counts[0, 0] > 0).sum())
    assert sm90a.visited_scores(work, t, 128, 128) == visited * 128 * 128
    # no block ends where another size's do
    assert sm90a.visited_scores(work, t, 128, 176) % (128 * 176) == 0


def test_rows_are_chosen_by_name() -> None:
    assert {w.name for w in sm90a.chosen(["window"])} == {"window"}
    assert {w.shape for w in sm90a.chosen(["full_d40"])} == {(2560, 8, 8, 16), (16, 8, 8, 4096)}
    (cross,) = sm90a.chosen(["full_d40_s4096x77"])
    assert (cross.keys, cross.scores) == (77, 16 * 8 * 4096 * 77)
    assert len(sm90a.chosen([])) == len({w.names[2] for w in sm90a.works()})
    with pytest.raises(ValueError, match="no row 'windows'; there are full_d64_s2048, "):
        sm90a.chosen(["windows"])


def test_table_has_the_fastest_backend_and_plain(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        {
            "work": "table",
            "head_dim": 128,
            "shape": [2, 16, 16, 8192],
            "keys": 8192,
            "milliseconds": {"attngen": 2.0, "cudnn": 5.0, "efficient": 4.0, "plain": 3.0},
            "tflops": {"attngen": 500.0},
            "visited_scores": {"attngen": 4000, "plain": 8000},
            "dense_mask": True,
        },
        {
            "work": "full",
            "head_dim": 40,
            "shape": [16, 8, 8, 4096],
            "keys": 77,
            "milliseconds": {"attngen": 1.0, "math": 9.0, "flex": 1.5},
            "tflops": {"attngen": 7.0},
            "visited_scores": {},
            "dense_mask": False,
        },
    ]
    file = tmp_path / "rows.json"
    file.write_text(json.dumps({"rows": rows}))
    sm90a.table(file)
    printed = capsys.readouterr().out.splitlines()
    assert printed[2:] == [
        "| table d128 | 2, 16, 16, 8192 | 2.000 | 500 | – | 2.00 (efficient, dense mask) | – | 1.50 | 0.75 |",
        "| full d40 | 16, 8, 8, 4096 × 77 | 1.000 | 7 | – | 9.00 (math) | 1.50 | – | – |",
    ]
