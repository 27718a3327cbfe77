"""Measure exported candidates where the device is: `python run.py`, with torch and apache-tvm-ffi.

Successive halving: all candidates for a few rounds, the best third for more. Writes results.json to the
output folder, which `attngen tune … --import FILE` reads; what is measured is kept after every candidate, and
a second start goes on from there. Given several exports, measures all of them, in one process.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

_children: Any = import_module("attngen.tuning.child" if __package__ else "child")
_times: Any = import_module("attngen.tuning.stopwatch" if __package__ else "stopwatch")

HERE = Path(__file__).resolve().parent
FILE = "results.json"


class TimeOver(Exception):
    """The run has lasted as long as it may."""


class Results:
    """What was measured of each problem, in one file."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.known: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}

    def keep(self, name: str, entry: dict[str, Any]) -> None:
        """Replace a problem's entry, in one rename."""
        self.known[name] = entry
        fresh = self.file.with_suffix(".new")
        fresh.write_text(json.dumps(self.known, separators=(",", ":")) + "\n")
        fresh.rename(self.file)


class About:
    """A measuring process whose requests are about one problem."""

    def __init__(self, child: Any, problem: Path) -> None:
        self.child, self.problem = child, problem

    @property
    def ready(self) -> Any:
        return self.child.ready

    def ask(self, request: dict[str, Any], limit: float) -> Any:
        return self.child.ask({**request, "problem": str(self.problem)}, limit)

    def close(self) -> None:
        self.child.close()


def measuring_child(problem: Path) -> Any:
    """A process that measures; it opens `problem` first."""
    return _children.Child([sys.executable, str(HERE / "worker.py"), str(problem)])


class Run:
    """The measurements of an export's candidates on one of its problems.

    deadline   when to stop, by time.monotonic
    pruned     whether slow candidates are dropped after a few rounds
    """

    def __init__(
        self,
        folder: Path,
        problem: dict[str, Any],
        results: Results,
        child: Any,
        limit: float,
        deadline: float = math.inf,
        pruned: bool = True,
    ) -> None:
        self.folder, self.problem, self.results = folder, problem, results
        self.deadline, self.pruned = deadline, pruned
        self.listing = json.loads((folder / "candidates.json").read_text())
        self.tiles = {c["path"]: c["tile"] for c in self.listing["candidates"]}
        self.default = str(self.listing["candidates"][0]["path"])
        measurer = About(child, folder / problem["path"])
        self.stopwatch = _times.Stopwatch(measurer, str(folder / self.default), limit)
        self.name = f"{folder.name}/{Path(problem['path']).name}"
        kept = results.known.get(self.name, {}).get("kept", {})
        self.samples: dict[str, list[list[float]]] = kept.get("samples", {})
        self.out: dict[str, str] = kept.get("out", {})
        self.noisy = set(kept.get("noisy", ()))

    @property
    def finished(self) -> bool:
        """Whether there is nothing left to do."""
        return "final" in self.results.known.get(self.name, {})

    def keep(self, **more: Any) -> None:
        """Write what is known."""
        kept = {"samples": self.samples, "out": self.out, "noisy": sorted(self.noisy)}
        about = {key: self.problem[key] for key in ("study", "identity")}
        self.results.keep(
            self.name, {"schema": self.listing["schema"], **about, "kept": kept, **more}
        )

    def ratio(self, path: str) -> float:
        return float(_times.ratio(*self.samples[path]))

    def advance(self, path: str, rounds: int) -> None:
        """Bring a candidate to so many rounds. Raises TimeOver."""
        have = self.samples.get(path, [[], []])
        if path in self.out or len(have[0]) >= rounds:
            return
        if time.monotonic() > self.deadline:
            raise TimeOver
        try:
            needed = rounds - len(have[0])
            seconds, drifted = self.stopwatch.steady([str(self.folder / path)], needed)
        except _times.Disqualified as error:
            self.out[path] = str(error)
        else:
            self.samples[path] = [[*old, *new] for old, new in zip(have, seconds, strict=True)]
            if drifted:
                self.noisy.add(path)
        self.keep()

    def search(self) -> None:
        """Successive halving over all candidates. Raises TimeOver."""
        alive = list(self.tiles)
        for rounds in _times.RUNGS:
            for path in alive:
                self.advance(path, rounds)
            alive = sorted((p for p in alive if p not in self.out), key=self.ratio)
            print(f"{rounds} rounds: best {self.ratio(alive[0]):.3f} of {len(alive)}", flush=True)
            if self.pruned:
                alive = alive[: max(_times.FINALISTS, len(alive) // _times.REDUCTION)]

    def finish(self) -> None:
        """The best candidates, the default and peers in turns; writes the results. Raises TimeOver."""
        if time.monotonic() > self.deadline:
            raise TimeOver
        order = sorted(self.samples, key=lambda p: (-len(self.samples[p][0]), self.ratio(p)))
        best = [path for path in order if path != self.default][: _times.FINALISTS]
        final = _times.last_comparison(
            self.stopwatch, [str(self.folder / path) for path in best], True
        )
        work = json.loads((self.folder / self.problem["path"] / "problem.json").read_text())
        self.keep(
            date=time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()),
            work={key: work[key] for key in ("flops", "bytes", "dtype")},
            trials=[self._trial(path) for path in self.tiles],
            tiles=[self.tiles[path] for path in (self.default, *best)],
            final=final,
        )

    def _trial(self, path: str) -> dict[str, Any]:
        """A trial as Optuna keeps it."""
        tile = self.tiles[path]
        if path not in self.samples:
            reason = self.out.get(path, "not measured")
            return {"tile": tile, "state": "FAIL", "steps": {}, "reason": reason}
        default, own = self.samples[path]
        reached = [rounds for rounds in _times.RUNGS if rounds <= len(own)]
        steps = {rounds: _times.ratio(default[:rounds], own[:rounds]) for rounds in reached}
        return {
            "tile": tile,
            "state": "COMPLETE" if reached[-1] == _times.RUNGS[-1] else "PRUNED",
            "steps": steps,
            "seconds": statistics.median(own),
            "default_seconds": statistics.median(default),
            "noisy": path in self.noisy,
        }


def describe(entry: dict[str, Any]) -> str:
    """A finished problem in a line."""
    final = entry["final"]
    default, tile = final["entries"][0], entry["tiles"][final["winner"]]
    beside = [f"{name} {peer['ratio']:.2f}" for name, peer in final["peers"].items()]
    return (
        f"{entry['study']}: {1e3 * default['median']:.4g} ms by rule, {final['ratio']:.3f} × that with "
        f"({tile['block_q']}, {tile['block_k']}), stages {tile['stages']}; peers' times over it: "
        f"{', '.join(beside) or 'none'}{'; noisy' if final['noisy'] else ''}"
    )


def compile_ahead(folders: Sequence[Path], jobs: int, limit: float, deadline: float) -> None:
    """Load the packages that hold PTX in `jobs` processes: the driver compiles and keeps it on disk.

    Each may take `limit` seconds.
    """
    work = []
    for folder in folders:
        listing = json.loads((folder / "candidates.json").read_text())
        problem = folder / listing["problems"][0]["path"]
        for candidate in listing["candidates"]:
            package = folder / candidate["path"]
            if json.loads((package / "manifest.json").read_text())["target"].get("ptx"):
                work.append((problem, str(package)))
    if not work or jobs < 1:
        return
    children = [About(measuring_child(work[0][0]), work[0][0]) for _ in range(min(jobs, len(work)))]
    idle = list(children)

    def load(entry: tuple[Path, str]) -> bool:
        child = idle.pop()
        child.problem = entry[0]
        try:
            if time.monotonic() > deadline:
                return False
            child.ask({"do": "measure", "paths": [entry[1]], "rounds": 1}, limit)
        except _children.ChildError:  # the measurement will say why
            return False
        finally:
            idle.append(child)
        return True

    start = time.monotonic()
    with ThreadPoolExecutor(len(children)) as threads:
        loaded = sum(threads.map(load, work))
    for child in children:
        child.close()
    took = time.monotonic() - start
    print(f"{loaded} of {len(work)} packages with PTX compiled in {took:.0f} s", flush=True)


def measure(runs: Sequence[Run]) -> int:
    """Do what is left of `runs`; how many of them failed."""
    failed = 0
    for run in runs:
        if run.finished:
            continue
        start = time.monotonic()
        print(run.problem["study"], flush=True)
        try:
            run.search()
            run.finish()
        except (_times.DeviceGone, _times.Disqualified) as error:
            print(f"stopped: {error}; what was measured is kept", file=sys.stderr)
            failed += 1
        except TimeOver:
            print("time is over; what was measured is kept, a second start goes on from there")
            break
        else:
            entry = run.results.known[run.name]
            print(f"{describe(entry)} (after {time.monotonic() - start:.1f} s)", flush=True)
    return failed


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exports", type=Path, nargs="*", default=[HERE], help="default: this one")
    parser.add_argument("-o", "--output", type=Path, default=HERE, help="folder of the results")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds of a measurement")
    parser.add_argument("--seconds", type=float, default=math.inf, help="stop after so long")
    parser.add_argument("--all-rounds", action="store_true", help="drop no slow candidates")
    parser.add_argument(
        "--jobs",
        type=int,
        default=min(12, os.cpu_count() or 1),
        help="processes that compile PTX; 0: none",
    )
    arguments = parser.parse_args()
    deadline = time.monotonic() + arguments.seconds
    arguments.output.mkdir(parents=True, exist_ok=True)
    results = Results(arguments.output / FILE)
    folders = [path.resolve() for path in arguments.exports]
    if len({folder.name for folder in folders}) < len(folders):
        parser.error("several exports have the same name: results are kept by it")
    compile_ahead(folders, arguments.jobs, arguments.limit, deadline)
    problems = [
        (folder, problem)
        for folder in folders
        for problem in json.loads((folder / "candidates.json").read_text())["problems"]
    ]
    child = measuring_child(problems[0][0] / problems[0][1]["path"])
    runs = [
        Run(*each, results, child, arguments.limit, deadline, not arguments.all_rounds)
        for each in problems
    ]
    try:
        failed = measure(runs)
    finally:
        child.close()
    left = sum(not run.finished for run in runs)
    if len(runs) > 1:
        print(*(describe(results.known[run.name]) for run in runs if run.finished), sep="\n")
    print(f"{results.file}: {len(runs) - left} of {len(runs)} problems finished, {failed} failed")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
