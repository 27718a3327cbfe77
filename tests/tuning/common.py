"""A search space with made-up times, and what stands for compilers and the measuring process."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from optuna.study import Study

from attngen import Variant
from attngen.records import NOMINAL_SHAPE
from attngen.tiling import TileConfig
from attngen.tuning.child import Child
from attngen.tuning.run import Subject
from attngen.tuning.search import Budget, search
from attngen.tuning.space import Space
from attngen.tuning.stopwatch import Stopwatch
from attngen.tuning.study import open_study

SUBJECT = Subject.of(Variant("plain"), "cpu-avx512", NOMINAL_SHAPE, dtype="float32", head_dim=64)
STAND_IN = Path(__file__).with_name("stand_in.py")


def made_up_seconds(tile: TileConfig) -> float:
    """A valley around block (256, 64), inner (64, 4), far from the rule's tile."""
    best = {"block_q": 256, "block_k": 64, "inner_q": 64, "inner_k": 4}
    steps = [abs(math.log2(getattr(tile, name) / size)) for name, size in best.items()]
    return 1e-3 * (1.0 + 0.1 * sum(steps))


def part_of(space: Space, count: int) -> Space:
    return Space(space.tiles[:count], space.costs[:count], space.rejected)


class InstantCompilers:
    """Packages are called as their tiles."""

    def __init__(self) -> None:
        self.compiled: list[TileConfig] = []

    def submit(self, tile: TileConfig) -> Future[Path]:
        self.compiled.append(tile)
        future: Future[Path] = Future()
        future.set_result(Path(str(tile)))
        return future


class Measurer:
    """Answers at once from `seconds`; calls `before` with each request."""

    ready: Any = {"device": "made up", "threads": 1, "versions": {"torch": "0"}}  # noqa: RUF012

    def __init__(self, seconds: Mapping[str, Any], before: Any = None) -> None:
        self.seconds, self.before = seconds, before
        self.requests: list[dict[str, Any]] = []

    def ask(self, request: dict[str, Any], limit: float) -> dict[str, Any]:
        self.requests.append(request)
        if self.before is not None:
            self.before(request)
        if request["do"] == "ceilings":
            return {"flops": 3e11, "bytes": 1e10}
        rows = [[self.seconds[path]] * request["rounds"] for path in request["paths"]]
        if request["do"] == "peers":
            named = {f"path {p}": row for p, row in zip(request["paths"], rows, strict=True)}
            return {"seconds": named | {"SDPA": [2e-3]}, "refused": {"cuDNN": "none here"}}
        return {"seconds": rows}


def times(space: Space) -> dict[str, float]:
    return {str(tile): made_up_seconds(tile) for tile in space.tiles}


def study_at(url: str, space: Space, **options: Any) -> Study:
    settings = {"seed": 0, "grid": False, "restart": False, **options}
    return open_study(url, "s", SUBJECT.identity("made up"), space, **settings)


def stored(folder: Path) -> str:
    return f"journal:{folder / 'study.log'}"


def run_search(
    study: Study,
    space: Space,
    measurer: Any,
    trials: int | None = None,
    limit: float = 5.0,
    ahead: int = 1,
) -> list[str]:
    """Work on the study; returns what was said."""
    said: list[str] = []
    stopwatch = Stopwatch(measurer, str(space.default), limit)
    search(
        study, space, InstantCompilers(), stopwatch, Budget(trials=trials),
        ahead=ahead, progress=said.append,
    )  # fmt: skip
    return said


@contextmanager
def stand_in(folder: Path, table: Mapping[str, Any]) -> Iterator[Child]:
    """A process that measures by `table`."""
    file = folder / "table.json"
    file.write_text(json.dumps(dict(table)))
    child = Child([sys.executable, str(STAND_IN), str(file)])
    try:
        yield child
    finally:
        child.close()


def tiles_of(space: Space, study: Study) -> Sequence[TileConfig | None]:
    return [space.tile(trial.params) for trial in study.trials]
