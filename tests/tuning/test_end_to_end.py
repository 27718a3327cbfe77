"""The commands themselves, on this CPU: tune, build what was found, export, measure elsewhere, import."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from attngen import Variant, records
from attngen.library import library_variant
from attngen.pipeline import build_package
from attngen.records import read, tile_from_json
from attngen.runtime.package import read_manifest

ROOT = Path(__file__).resolve().parents[2]
SUBJECT = ("causal", "--target", "cpu-generic", "--head-dim", "16", "--shape", "1,2,130,130")
ALONE = """
import sys

class Refused:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("attngen", "tvm", "sympy", "optuna", "click", "jinja2"):
            raise ImportError(f"{name} is not on the machine with the device")

sys.meta_path.insert(0, Refused())
"""
"""A sitecustomize.py: the interpreter of a machine with torch and apache-tvm-ffi alone."""


@pytest.fixture
def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("ATTNGEN_CACHE_DIR", str(tmp_path / "cache"))
    return {**os.environ}


def attngen(*arguments: str, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from attngen.cli import main; main()", *arguments]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, env=environment, timeout=240
    )


def test_a_tuned_tile_is_what_builds_take(environment: dict[str, str], tmp_path: Path) -> None:
    done = attngen("tune", *SUBJECT, "--budget", "3", environment=environment)
    assert done.returncode == 0, done.stderr
    assert len(re.findall(r"^ +\d  block .* × default", done.stdout, re.M)) == 3, done.stdout
    (record,) = read(records.local_file("cpu-generic"))
    assert record.name == "causal_f32_d16" and record.trials == 3 and 0 < record.median < 1
    assert record.ratio <= 1.0 and {"torch", "attngen"} <= set(record.versions)
    built = build_package(library_variant("causal"), "cpu-generic", head_dim=16)
    assert tile_from_json(read_manifest(built.path)["tile"]) == record.tile

    again = attngen("tune", *SUBJECT, "--budget", "3", environment=environment)
    assert "× default" not in again.stdout and again.returncode == 0, again.stdout
    name = "causal_f32_d16@cpu-generic@1,2,130,130"
    page = attngen("report", name, "-o", str(tmp_path / "out"), environment=environment)
    assert page.returncode == 0, page.stderr
    data = re.search(r'id="data">(.*?)</script>', Path(page.stdout.splitlines()[0]).read_text())
    assert data is not None
    final = json.loads(data[1])["final"]
    assert final["ceilings"]["flops"] > 1e9 and final["peers"]["SDPA"]["median"] > 0


def test_what_was_built_here_is_measured_there(environment: dict[str, str], tmp_path: Path) -> None:
    folder, out = tmp_path / "export", tmp_path / "results"
    shapes = ("--shape", "2,4/2,60,200")
    done = attngen(
        "tune", *SUBJECT, *shapes, "--budget", "4", "--export", str(folder), environment=environment
    )
    assert done.returncode == 0, done.stderr
    taken = attngen("tune", *SUBJECT, "--export", str(folder), environment=environment)
    assert taken.returncode == 1 and "is not empty" in taken.stderr

    # one candidate computes something else, one can't be loaded
    scaled = build_package(
        Variant("causal", mask=library_variant("causal").mask, scale=3.0),
        "cpu-generic",
        head_dim=16,
    )
    shutil.rmtree(folder / "candidates" / "1")
    shutil.copytree(scaled.path, folder / "candidates" / "1")
    (folder / "candidates" / "2" / "host.cpp").write_text("edited")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(ALONE)
    alone = {**environment, "PYTHONPATH": str(tmp_path / "site")}
    command = [sys.executable, str(folder / "run.py"), "-o", str(out)]
    ran = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, timeout=240, env=alone
    )
    assert ran.returncode == 0, ran.stderr
    (file,) = out.iterdir()
    results = json.loads(file.read_text())
    assert list(results) == ["export/1_2_130_130", "export/2_4-2_60_200"]
    for entry, shape in zip(results.values(), ("1,2,130,130", "2,4/2,60,200"), strict=True):
        trials = entry["trials"]
        assert [t["state"] for t in trials].count("FAIL") == 2
        assert "wrong: differs from the float64 reference" in trials[1]["reason"]
        assert "is damaged or was edited" in trials[2]["reason"]
        arguments = (*SUBJECT[:-1], shape, "--import", str(file))
        imported = attngen("tune", *arguments, environment=environment)
        assert imported.returncode == 0, imported.stderr
    found = read(records.local_file("cpu-generic"))
    assert [str(r.shape) for r in found] == ["2,4/2,60,200", "1,2,130,130"]
    assert all(r.trials == 4 for r in found)

    twice = attngen("tune", *SUBJECT, "--import", str(file), environment=environment)
    assert twice.returncode == 1 and "already" in twice.stderr
    other = attngen(
        "tune", *SUBJECT, "--head-dim", "24", "--import", str(file), environment=environment
    )
    assert other.returncode == 1 and "results of something else" in other.stderr
    halted = {name: {**entry} for name, entry in results.items()}
    for entry in halted.values():
        del entry["final"]
    for content, words in (
        (halted, "stopped before its end"),
        ({"x": 1}, "can't be read as results"),
    ):
        (out / "x.json").write_text(json.dumps(content))
        refused = attngen(
            "tune", *SUBJECT, "--import", str(out / "x.json"), environment=environment
        )
        assert refused.returncode == 1 and words in refused.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--budget", "0"), "neither a number of trials"),
        (("--budget", "10 minutes"), "neither a number of trials"),
        (("--shape", "1,2,3,4"), "several --shape go with --export only"),
        (("--worker",), "--storage journal:PATH"),
        (("--storage", "grpc://nohost"), "got no port"),
    ],
)
def test_wrong_options_are_one_message(
    arguments: tuple[str, ...], words: str, environment: dict[str, str]
) -> None:
    done = attngen("tune", *SUBJECT, *arguments, environment=environment)
    assert done.returncode in (1, 2) and "Traceback" not in done.stderr
    assert words in " ".join(done.stderr.split())


@pytest.mark.slow
def test_three_workers_of_the_command_share_a_study(
    environment: dict[str, str], tmp_path: Path
) -> None:
    url = f"journal:{tmp_path / 'study.log'}"
    shared = (*SUBJECT, "--storage", url, "--budget", "7", "--jobs", "1")
    command = [sys.executable, "-c", "from attngen.cli import main; main()", "tune", *shared]
    workers = [
        subprocess.Popen([*command, "--worker"], cwd=ROOT, env=environment) for _ in range(3)
    ]
    assert [worker.wait(timeout=240) for worker in workers] == [0, 0, 0]
    ended = attngen("tune", *shared, environment=environment)
    assert ended.returncode == 0, ended.stderr
    (record,) = read(records.local_file("cpu-generic"))
    assert 7 <= record.trials <= 9  # workers that asked at the same moment may go over


@pytest.mark.slow
def test_ctrl_c_keeps_the_trials(environment: dict[str, str]) -> None:
    program = "from attngen.cli import main; main()"
    command = [sys.executable, "-u", "-c", program, "tune", *SUBJECT]
    process = subprocess.Popen(
        [*command, "--budget", "40"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("   2  block"):
            break
    process.send_signal(signal.SIGINT)
    rest = process.stdout.read()
    assert process.wait(timeout=60) == 130 and "the same command goes on from there" in rest
    ended = attngen("tune", *SUBJECT, "--budget", "3", environment=environment)
    assert ended.returncode == 0, ended.stderr
    (record,) = read(records.local_file("cpu-generic"))
    assert record.trials >= 3 and "   2  block" not in ended.stdout
