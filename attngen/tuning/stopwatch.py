"""What times mean: candidates beside the rule's tile, drift, and the last comparison.

Needs the standard library alone: exported tuning runs carry this file as it is.
"""

from __future__ import annotations

import contextlib
import statistics
from collections.abc import Sequence
from importlib import import_module
from typing import Any

ChildError: Any = import_module("attngen.tuning.child" if __package__ else "child").ChildError

RUNGS = (2, 6, 18)
"""Rounds of measuring after which a candidate may be dropped: successive halving by a factor of 3."""
REDUCTION = 3
DRIFT = 0.05
"""Clocks that change by more than that between two measurements of the rule's tile spoil them."""
FINALISTS = 4
FINAL_ROUNDS = 16
LEAST_GAIN = 0.01
"""A tile takes the place of the rule's only if it is faster by that part of its time."""


class Disqualified(Exception):
    """A candidate that is wrong, hung or crashed; the message says which."""


class DeviceGone(Exception):
    """The rule's own tile can't be measured any more."""


class Stopwatch:
    """Times candidates beside the package `default`, whose own times tell how far clocks drifted.

    `measurer` answers requests as `worker.Worker` does; a measurement may take `limit` seconds. Within
    `quiet()` nothing else is to run.
    """

    def __init__(
        self, measurer: Any, default: str, limit: float, quiet: Any = contextlib.nullcontext
    ) -> None:
        self.measurer, self.default, self.limit = measurer, default, limit
        self.quiet = quiet
        self.baseline: float | None = None

    def time(self, paths: Sequence[str], rounds: int) -> list[list[float]]:
        """Seconds of the default and of `paths` in turns. Raises Disqualified, or DeviceGone."""
        request = {"do": "measure", "paths": [self.default, *paths], "rounds": rounds}
        try:
            with self.quiet():
                answer = self.measurer.ask(request, self.limit)
        except ChildError as error:
            self._examine(error)
            raise Disqualified(error.reason) from None
        if "wrong" in answer:
            if answer["path"] == self.default:
                raise DeviceGone(
                    f"the rule's own tile is wrong here: {answer['wrong']}; report this"
                )
            raise Disqualified(f"wrong: {answer['wrong']}")
        return [list(seconds) for seconds in answer["seconds"]]

    def steady(self, paths: Sequence[str], rounds: int) -> tuple[list[list[float]], bool]:
        """As `time`, once more if clocks drifted by over 5 %; whether they did so again."""
        for _ in range(2):
            seconds = self.time(paths, rounds)
            if not self._drifted(seconds[0]):
                return seconds, False
        return seconds, True

    def _drifted(self, default: Sequence[float]) -> bool:
        """Whether the default's time is off that of the last measurement, or changed within this one."""
        now, before = statistics.median(default), self.baseline
        self.baseline = now
        half = len(default) // 2
        halves = [statistics.median(h) for h in (default[:half], default[half:]) if h]
        within = max(halves) / min(halves) - 1.0
        since = abs(now / before - 1.0) if before is not None else 0.0
        return max(within, since) > DRIFT

    def _examine(self, error: Any) -> None:
        """Raise DeviceGone if a fresh process can't measure the rule's own tile either."""
        request = {"do": "measure", "paths": [self.default], "rounds": 1}
        self.measurer.close()  # a GPU's error stays with its process
        try:
            self.measurer.ask(request, self.limit)
        except ChildError as second:
            raise DeviceGone(
                f"the device is gone: a candidate failed ({error.reason}), and so does the rule's own tile "
                f"({second.reason}); all trials are kept, run the same command again once it is back"
            ) from None


def ratio(default: Sequence[float], candidate: Sequence[float]) -> float:
    """The median over rounds of the candidate's time over the default's."""
    return statistics.median(c / d for c, d in zip(candidate, default, strict=True))


def spread(seconds: Sequence[float]) -> float:
    """The distance of the quartiles over the median."""
    if len(seconds) < 2:
        return 0.0
    low, middle, high = statistics.quantiles(seconds, n=4)
    return (high - low) / middle


def last_comparison(stopwatch: Stopwatch, paths: Sequence[str], peers: bool) -> dict[str, Any]:
    """The rule's tile, `paths` and peers in turns, the device and its ceilings.

    entries    for the rule's tile and each of `paths`: median, spread, ratio to the rule's tile, seconds
    winner     the index of the fastest entry; 0 (the rule's) unless it is faster by 1 %, in a second
               comparison of the two as well: the best of several noisy times looks better than it is
    ratio      the winner's ratio in that second comparison
    peers      median and ratio to the winner, `refused` those that failed and why
    """
    seconds, noisy = stopwatch.steady(paths, FINAL_ROUNDS)
    ratios = [ratio(seconds[0], own) for own in seconds]
    entries = [
        {
            "median": statistics.median(own),
            "ratio": ratios[number],
            "spread": spread(own),
            "seconds": own,
        }
        for number, own in enumerate(seconds)
    ]
    winner = ratios.index(min(ratios))
    again = 1.0
    if winner:
        both, drifted = stopwatch.steady([paths[winner - 1]], FINAL_ROUNDS)
        noisy, again = noisy or drifted, ratio(*both)
    if max(ratios[winner], again) > 1.0 - LEAST_GAIN:
        winner, again = 0, 1.0
    final = {"noisy": noisy, "winner": winner, "ratio": again, "entries": entries}
    with stopwatch.quiet():
        return final | _surroundings(stopwatch, [stopwatch.default, *paths][winner], peers)


def _surroundings(stopwatch: Stopwatch, winner: str, peers: bool) -> dict[str, Any]:
    child, limit = stopwatch.measurer, stopwatch.limit
    found: dict[str, Any] = {"peers": {}, "refused": {}, "ceilings": {}, "device": child.ready}
    try:
        if peers:
            paths = list(dict.fromkeys([stopwatch.default, winner]))
            answer = child.ask({"do": "peers", "paths": paths, "rounds": FINAL_ROUNDS // 2}, limit)
            medians = {name: statistics.median(own) for name, own in answer["seconds"].items()}
            mine = medians[f"path {winner}"]
            found["peers"] = {
                name: {"median": median, "ratio": median / mine}
                for name, median in medians.items()
                if not name.startswith("path ")
            }
            found["refused"] = answer["refused"]
        found["ceilings"] = child.ask({"do": "ceilings"}, limit)
    except ChildError as error:
        found["refused"]["measuring"] = error.reason
    return found
