"""Interleaved timing of calls. Needs torch alone: exported tuning runs carry this file as it is."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch

MIN_ROUNDS = 5
SAMPLE_SECONDS = 1e-3
"""Calls shorter than this are repeated within a sample, as clocks and interrupts would show."""

Call = Callable[[], object]
Clock = Callable[[Call, int], float]
"""Seconds of one of so many calls in a row."""


def cpu_seconds(call: Call, repeats: int) -> float:
    """Seconds of a call, by the host's clock."""
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) / repeats


def cuda_seconds(call: Call, repeats: int) -> float:
    """Seconds of a call on the current stream, between two CUDA events."""
    make: Any = torch.cuda.Event
    begin, end = make(enable_timing=True), make(enable_timing=True)
    begin.record()
    for _ in range(repeats):
        call()
    end.record()
    end.synchronize()
    return float(begin.elapsed_time(end)) * 1e-3 / repeats


def repeats_of(calls: Sequence[Call], clock: Clock, sample: float) -> list[int]:
    """How often each call is repeated within a sample of `sample` seconds; each is called once."""
    return [max(1, math.ceil(sample / max(clock(call, 1), 1e-7))) for call in calls]


def measure(
    calls: Sequence[Call | None],
    rounds: int,
    budget: float,
    *,
    clock: Clock = cpu_seconds,
    sample: float = SAMPLE_SECONDS,
    least: int = MIN_ROUNDS,
) -> list[tuple[float, ...]]:
    """Seconds of every call in interleaved rounds whose order rotates; () for None.

    `least` rounds at least, `rounds` at most; none is begun after `budget` seconds. Calls shorter than
    `sample` seconds are repeated within a sample.
    """
    running = [(i, call) for i, call in enumerate(calls) if call is not None]
    counts = repeats_of([call for _, call in running], clock, sample)
    repeats = {i: count for (i, _), count in zip(running, counts, strict=True)}
    samples: list[list[float]] = [[] for _ in calls]
    start = time.perf_counter()
    for number in range(max(rounds, least)):
        if number >= least and time.perf_counter() - start > budget:
            break
        turn = number % len(running) if running else 0
        for i, call in running[turn:] + running[:turn]:
            samples[i].append(clock(call, repeats[i]))
    return [tuple(s) for s in samples]
