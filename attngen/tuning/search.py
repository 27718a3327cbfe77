"""The search: ask Optuna for tiles, compile them aside, measure them beside the rule's tile, tell Optuna.

The value of a trial is its tile's time over that of the rule's tile, both measured in turns within seconds:
what else the machine does, and the clocks of the device, are then in both.
"""

from __future__ import annotations

import statistics
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from optuna.study import Study
from optuna.trial import Trial, TrialState

from attngen.tiling import TileConfig
from attngen.tuning.child import ChildError
from attngen.tuning.space import Space
from attngen.tuning.stopwatch import RUNGS, Disqualified, Stopwatch, ratio
from attngen.tuning.study import claim, finished, hold, reclaim, release

POLL_SECONDS = 0.5


class Submits(Protocol):
    """What compiles tiles aside."""

    def submit(self, tile: TileConfig) -> Future[Path]: ...


@dataclass(frozen=True)
class Budget:
    """When to stop: after so many trials of the study, or so many seconds of this run."""

    trials: int | None = None
    seconds: float | None = None

    def spent(self, trials: int, seconds: float) -> bool:
        over = self.trials is not None and trials >= self.trials
        return over or (self.seconds is not None and seconds >= self.seconds)


# --------------------------------------------------------------------------------------------- loop
def search(
    study: Study,
    space: Space,
    compilers: Submits,
    stopwatch: Stopwatch,
    budget: Budget,
    *,
    ahead: int,
    progress: Callable[[str], None],
) -> None:
    """Work on the study until its budget is spent or every legal tile has a trial.

    `ahead` trials are compiled while one is measured. On any exception, KeyboardInterrupt too, trials that
    this process has begun are given back.
    """
    start = time.monotonic()
    lease = (ahead + 2) * stopwatch.limit
    open_trials: deque[tuple[Trial, TileConfig, Future[Path]]] = deque()
    try:
        while True:
            if count := reclaim(study):
                progress(f"{count} trials of a worker that is gone are queued again")
            done, seconds = len(finished(study)), time.monotonic() - start
            while len(open_trials) <= ahead and not budget.spent(_begun(study), seconds):
                claimed = claim(study, space, lease)
                if claimed is None:
                    break
                open_trials.append((*claimed, compilers.submit(claimed[1])))
            if not open_trials:
                if budget.spent(done, seconds) or _begun(study) == len(finished(study)):
                    return
                time.sleep(POLL_SECONDS)  # if another worker dies, its trial comes back
                continue
            trial, tile, future = open_trials[0]
            text = _try(study, trial, future, stopwatch, lease)
            open_trials.popleft()
            progress(f"{len(finished(study)):4d}  {tile}: {text}")
    finally:
        for trial, _, future in open_trials:
            future.cancel()
            release(study, trial, "interrupted")


def _begun(study: Study) -> int:
    """How many trials have ended or run, in any process."""
    running = study.get_trials(deepcopy=False, states=(TrialState.RUNNING,))
    return len(finished(study)) + len(running)


def _try(
    study: Study, trial: Trial, future: Future[Path], stopwatch: Stopwatch, lease: float
) -> str:
    """Bring a trial to its end; returns what to say of it."""
    try:
        path = future.result()
        hold(trial, lease)
        return _measure(study, trial, path, stopwatch)
    except (Disqualified, ChildError) as error:
        trial.set_user_attr("reason", str(error))
        study.tell(trial, state=TrialState.FAIL)
        return f"out: {error}"


def _measure(study: Study, trial: Trial, path: Path, stopwatch: Stopwatch) -> str:
    begun = time.monotonic()
    samples: list[list[float]] = [[], []]
    noisy, value = False, 1.0
    for rounds in RUNGS:
        seconds, drifted = stopwatch.steady([str(path)], rounds - len(samples[0]))
        noisy = noisy or drifted
        for kept, new in zip(samples, seconds, strict=True):
            kept += new
        value = ratio(*samples)
        trial.report(value, rounds)
        default, candidate = (statistics.median(kept) for kept in samples)
        trial.set_user_attr("seconds", candidate)
        trial.set_user_attr("default_seconds", default)
        trial.set_user_attr("noisy", noisy)
        trial.set_user_attr("took", time.monotonic() - begun)
        if rounds != RUNGS[-1] and trial.should_prune():
            study.tell(trial, state=TrialState.PRUNED)
            return f"{1e3 * candidate:.3g} ms, {value:.3f} × default, pruned after {rounds} rounds"
    study.tell(trial, value)
    return f"{1e3 * candidate:.3g} ms, {value:.3f} × default{', noisy' if noisy else ''}"
