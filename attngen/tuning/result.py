"""The end of a search: the best tiles, the rule's and PyTorch's own attention once more, all in turns."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from optuna.study import Study
from optuna.trial import FrozenTrial, TrialState

from attngen.errors import AttngenError
from attngen.records import Record, meaning
from attngen.shape import Shape
from attngen.spec import AttentionSpec
from attngen.targets import Target
from attngen.tiling import TileConfig
from attngen.tuning.search import Submits
from attngen.tuning.space import Space
from attngen.tuning.stopwatch import FINALISTS, Disqualified, Stopwatch, last_comparison
from attngen.tuning.study import finished


def best_trials(study: Study, count: int) -> list[FrozenTrial]:
    """The trials of least value, those measured to the end first."""
    measured = [t for t in finished(study) if t.value is not None]
    measured.sort(key=lambda t: (t.state != TrialState.COMPLETE, t.value))
    return measured[:count]


def compare_finalists(
    study: Study,
    space: Space,
    compilers: Submits,
    stopwatch: Stopwatch,
    *,
    peers: bool,
    progress: Callable[[str], None],
) -> None:
    """Measure the best tiles, the rule's and peers in turns; keeps all as the study's "final"."""
    progress("comparing the best tiles once more, in turns")
    trials = best_trials(study, FINALISTS + 1)
    tiles = [tile for t in trials if (tile := space.tile(t.params)) not in (None, space.default)]
    tiles = tiles[:FINALISTS]
    futures: list[Future[Path]] = [compilers.submit(tile) for tile in tiles if tile is not None]
    try:
        final = last_comparison(stopwatch, [str(future.result()) for future in futures], peers)
    except Disqualified as error:  # it did compute the right thing in its trial
        raise AttngenError(f"a finalist failed in the last comparison: {error}") from None
    keep_final(study, space, final, [space.default, *(tile for tile in tiles if tile is not None)])


def keep_final(study: Study, space: Space, final: dict[str, Any], tiles: list[TileConfig]) -> None:
    """Keep a last comparison of `tiles` in the study."""
    for tile, entry in zip(tiles, final["entries"], strict=True):
        entry |= {"tile": str(tile), "parameters": space.parameters(tile)}
    study.set_user_attr("final", final)


def record_of(
    study: Study, spec: AttentionSpec, target: Target, shape: Shape, space: Space
) -> Record:
    """The record of a study whose finalists were compared."""
    final = study.user_attrs["final"]
    winner, default = final["entries"][final["winner"]], final["entries"][0]
    tile = space.tile(winner["parameters"])
    if tile is None:
        raise AttngenError(
            f"study {study.study_name!r}: its winner {winner['tile']} is no legal tile"
        )
    device = final["device"]
    return Record(
        spec=meaning(spec),
        name=spec.full_name,
        target=target.tuned_as(spec),
        shape=shape,
        tile=tile,
        median=winner["median"],
        spread=winner["spread"],
        default=space.default,
        default_median=default["median"],
        ratio=final["ratio"],
        device=device["device"],
        threads=device["threads"],
        noisy=final["noisy"],
        trials=len(finished(study)),
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        versions={**study.user_attrs["versions"], **device["versions"]},
    )
