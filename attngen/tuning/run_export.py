"""Measure exported candidates where the device is: `python run.py`, with torch and apache-tvm-ffi.

Successive halving: all candidates for a few rounds, the best third for more. Writes results_<shape>.json to
the output folder for each problem, which `attngen tune … --import FILE` reads; what is measured is kept after
every candidate, and a second start goes on from there.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

_children: Any = import_module("attngen.tuning.child" if __package__ else "child")
_times: Any = import_module("attngen.tuning.stopwatch" if __package__ else "stopwatch")

HERE = Path(__file__).resolve().parent


class Run:
    """The measurements of an export's candidates on one of its problems; `file` keeps them."""

    def __init__(
        self, folder: Path, problem: dict[str, Any], file: Path, limit: float, child: Any = None
    ) -> None:
        self.folder, self.problem, self.file = folder, problem, file
        self.listing = json.loads((folder / "candidates.json").read_text())
        self.tiles = {c["path"]: c["tile"] for c in self.listing["candidates"]}
        self.default = str(self.listing["candidates"][0]["path"])
        command = [sys.executable, str(folder / "worker.py"), str(folder / problem["path"])]
        self.child = child or _children.Child(command)
        self.stopwatch = _times.Stopwatch(self.child, str(folder / self.default), limit)
        kept = json.loads(file.read_text())["kept"] if file.exists() else {}
        self.samples: dict[str, list[list[float]]] = kept.get("samples", {})
        self.out: dict[str, str] = kept.get("out", {})
        self.noisy = set(kept.get("noisy", ()))

    def keep(self, **more: Any) -> None:
        """Write what is known, in one rename."""
        kept = {"samples": self.samples, "out": self.out, "noisy": sorted(self.noisy)}
        fresh = self.file.with_suffix(".new")
        fresh.write_text(json.dumps({"kept": kept, **more}, indent=1) + "\n")
        fresh.rename(self.file)

    def ratio(self, path: str) -> float:
        return float(_times.ratio(*self.samples[path]))

    def advance(self, path: str, rounds: int) -> None:
        """Bring a candidate to so many rounds."""
        have = self.samples.get(path, [[], []])
        if path in self.out or len(have[0]) >= rounds:
            return
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
        """Successive halving over all candidates."""
        alive = list(self.tiles)
        for rounds in _times.RUNGS:
            for path in alive:
                self.advance(path, rounds)
            alive = sorted((p for p in alive if p not in self.out), key=self.ratio)
            print(f"{rounds} rounds: best {self.ratio(alive[0]):.3f} of {len(alive)}", flush=True)
            alive = alive[: max(_times.FINALISTS, len(alive) // _times.REDUCTION)]

    def finish(self) -> None:
        """The best candidates, the default and peers in turns; writes the results."""
        order = sorted(self.samples, key=lambda p: (-len(self.samples[p][0]), self.ratio(p)))
        best = [path for path in order if path != self.default][: _times.FINALISTS]
        final = _times.last_comparison(
            self.stopwatch, [str(self.folder / path) for path in best], True
        )
        work = json.loads((self.folder / self.problem["path"] / "problem.json").read_text())
        self.keep(
            schema=self.listing["schema"],
            study=self.problem["study"],
            identity=self.problem["identity"],
            date=time.strftime("%Y-%m-%dT%H:%M:%S+00:00", time.gmtime()),
            work={key: work[key] for key in ("flops", "bytes", "dtype")},
            trials=[self._trial(path) for path in self.tiles],
            tiles=[self.tiles[path] for path in (self.default, *best)],
            final=final,
        )
        winner = final["entries"][final["winner"]]
        beside = [f"{name} {peer['ratio']:.2f}" for name, peer in final["peers"].items()]
        print(
            f"winner: {final['ratio']:.3f} × the default's time, {1e3 * winner['median']:.4g} ms; "
            f"peers' times over it: {', '.join(beside) or 'none'}"
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


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--output", type=Path, default=HERE, help="folder of the results")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds of a measurement")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    for problem in json.loads((HERE / "candidates.json").read_text())["problems"]:
        file = arguments.output / f"results_{Path(problem['path']).name}.json"
        start = time.monotonic()
        print(problem["study"], flush=True)
        run = Run(HERE, problem, file, arguments.limit)
        try:
            run.search()
            run.finish()
        except (_times.DeviceGone, _times.Disqualified) as error:
            print(f"stopped: {error}; what was measured is kept in {file}", file=sys.stderr)
            return 1
        finally:
            run.child.close()
        print(f"{file} after {time.monotonic() - start:.0f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
