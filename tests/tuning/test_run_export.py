"""The runner of exports: pruning, time limits, resumption, and a problem that fails beside others."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

import pytest

from attngen.tuning import run_export
from attngen.tuning.child import ChildError
from attngen.tuning.run_export import Results, Run, TimeOver, compile_ahead, measure
from attngen.tuning.stopwatch import FINAL_ROUNDS, RUNGS
from tests.tuning.common import Measurer

COUNT, BEST = 14, 9
TILE = {"block_q": 8, "inner_q": 8, "inner_k": 4, "stages": 1, "opts": []}


def made(folder: Path, problems: tuple[str, ...] = ("p",), ptx: bool = False) -> Path:
    """An export without packages: candidate n has block_k 4·(n + 1)."""
    names = [f"candidates/{n}" for n in range(COUNT)]
    candidates = [{"path": n, "tile": {**TILE, "block_k": 4 * i + 4}} for i, n in enumerate(names)]
    listed = [{"path": p, "study": f"study of {p}", "identity": {"name": p}} for p in problems]
    for path in (*names, *problems):
        (folder / path).mkdir(parents=True)
    for name in names:
        (folder / name / "manifest.json").write_text(json.dumps({"target": {"ptx": ptx}}))
    for path in problems:
        work = {"flops": 1e9, "bytes": 1e6, "dtype": "float16"}
        (folder / path / "problem.json").write_text(json.dumps(work))
    listing = {"schema": 2, "problems": listed, "candidates": candidates}
    (folder / "candidates.json").write_text(json.dumps(listing))
    return folder


def seconds(folder: Path) -> dict[str, float]:
    """The farther from candidate `BEST`, the slower."""
    return {str(folder / f"candidates/{n}"): 1e-3 * (1 + abs(n - BEST) / 100) for n in range(COUNT)}


class Device(Measurer):
    """A measuring process that can be ended."""

    def close(self) -> None:
        pass


def runs_of(folder: Path, device: Device, out: Path, **options: Any) -> list[Run]:
    out.mkdir(exist_ok=True)
    results = Results(out / run_export.FILE)
    problems = json.loads((folder / "candidates.json").read_text())["problems"]
    return [Run(folder, each, results, device, 5.0, **options) for each in problems]


@pytest.mark.parametrize("pruned", [True, False])
def test_the_best_candidate_wins(tmp_path: Path, pruned: bool) -> None:
    folder = made(tmp_path / "export")
    (run,) = runs_of(folder, Device(seconds(folder)), tmp_path / "out", pruned=pruned)
    assert measure([run]) == 0 and run.finished
    entry = json.loads((tmp_path / "out" / run_export.FILE).read_text())["export/p"]
    final = entry["final"]
    assert entry["tiles"][final["winner"]]["block_k"] == 4 * BEST + 4
    assert len(final["entries"][0]["seconds"]) == FINAL_ROUNDS
    states = [trial["state"] for trial in entry["trials"]]
    assert states.count("COMPLETE") == (4 if pruned else COUNT)
    assert final["ratio"] == pytest.approx(1 / 1.09)


def test_a_run_stops_in_time_and_goes_on_later(tmp_path: Path) -> None:
    folder = made(tmp_path / "export")
    device = Device(seconds(folder))
    (run,) = runs_of(folder, device, tmp_path / "out")

    def late(request: dict[str, Any]) -> None:
        if len(device.requests) == 3:
            run.deadline = -math.inf

    device.before = late
    with pytest.raises(TimeOver):
        run.search()
    (again,) = runs_of(folder, device, tmp_path / "out", deadline=time.monotonic() - 1)
    assert len(again.samples) == 3 and measure([again]) == 0 and not again.finished
    device.before = None
    (again,) = runs_of(folder, device, tmp_path / "out")
    assert measure([again]) == 0 and again.finished
    asked = [r["paths"][1:] for r in device.requests if r["do"] == "measure" and r["rounds"] == 2]
    assert len(asked) == COUNT == RUNGS[0] * COUNT // 2  # none was measured twice
    count = len(device.requests)
    assert measure(runs_of(folder, device, tmp_path / "out")) == 0  # nothing is left
    assert len(device.requests) == count


def test_a_problem_that_fails_does_not_stop_the_others(tmp_path: Path) -> None:
    folder = made(tmp_path / "export", ("bad", "good"))

    def fail(request: dict[str, Any]) -> None:
        if request["problem"].endswith("bad"):
            raise ChildError("an illegal memory access")

    device = Device(seconds(folder), fail)
    bad, good = runs_of(folder, device, tmp_path / "out")
    assert measure([bad, good]) == 1
    assert not bad.finished and good.finished
    assert {r["problem"] for r in device.requests} == {str(folder / "bad"), str(folder / "good")}


def test_packages_with_ptx_are_loaded_ahead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = made(tmp_path / "plain")
    portable = made(tmp_path / "portable", ptx=True)
    made_devices: list[Device] = []

    def child(problem: Path) -> Device:
        made_devices.append(Device(seconds(portable)))
        return made_devices[-1]

    monkeypatch.setattr(run_export, "measuring_child", child)
    compile_ahead([plain], 3, 5.0, math.inf)
    assert made_devices == []
    compile_ahead([plain, portable], 3, 5.0, math.inf)
    loaded = [r["paths"] for device in made_devices for r in device.requests]
    assert sorted(loaded) == sorted([str(portable / f"candidates/{n}")] for n in range(COUNT))
    compile_ahead([portable], 3, 5.0, time.monotonic() - 1)
    assert sum(len(device.requests) for device in made_devices) == COUNT
