"""A cycle sketch of one Volta SM in the key loop: `costs` plus latencies, scoreboards, barriers and warps.

Four sub-partitions; warps issue in order, one a cycle and sub-partition, the one that issued last first,
then the oldest. Stalls and scoreboards are those that the assembler wrote into the instructions [fact].
Resident blocks start at random phases. Each pipe takes an instruction when it is free; special functions
queue for 32 cycles, the memory path of the SM for 64. Assumed latencies in cycles, after Jia et al.
(arXiv:1804.06826): see `Latencies`. Not modelled: register banks, instruction caches, L2 and DRAM
bandwidth. It was never compared with a V100: good for ratios between kernels, at most.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from benchmarks.volta.costs import SUB_PARTITIONS, pipe, wavefronts
from benchmarks.volta.interpreter import Step
from benchmarks.volta.sass import Control, Function

MEMORY_QUEUE, SPECIAL_QUEUE = 64, 32
PHASES = 3000
"""Cycles over which the starts of resident blocks are spread."""


@dataclass(frozen=True)
class Latencies:
    """Cycles until a result is there, beyond the time in its pipe for memory."""

    matrix: int = 16
    simple: int = 6
    special: int = 20
    shared: int = 19
    shuffle: int = 22
    local: int = 28
    far: int = 193
    """An L2 hit."""
    special_register: int = 30
    barrier: int = 12


@dataclass(frozen=True)
class Simulated:
    """Cycles of a sub-partition for one pass of one warp; the share of cycles in which units were busy; and
    the share in which tensor cores were idle, by what the warps of the sub-partition did meanwhile."""

    cycles: float
    busy: dict[str, float]
    waits: dict[str, float]


@dataclass(frozen=True)
class _Event:
    """What one step of a trace does, looked up once."""

    control: Control
    pipe: str
    busy: int
    wavefronts: int
    latency: int
    name: str


@dataclass(eq=False)
class _Warp:
    block: int
    partition: int
    events: list[_Event]
    ready: int
    at: int = 0
    waiting: bool = False
    scoreboards: list[int] = field(default_factory=lambda: [0] * 6)
    finished: list[int] = field(default_factory=list)


def _events(function: Function, trace: Sequence[Step], latencies: Latencies) -> list[_Event]:
    by_name = {
        "SHFL": latencies.shuffle, "LDG": latencies.far, "LD": latencies.far, "LDL": latencies.local,
        "S2R": latencies.special_register, "LDC": latencies.special_register,
    }  # fmt: skip
    by_pipe = {"tensor": latencies.matrix, "special": latencies.special, "memory": latencies.shared}
    result = []
    for step in trace:
        instruction = function.instructions[step.index]
        name, busy = pipe(instruction)
        if not step.active and name in ("special", "memory"):
            name = "control"
        if instruction.name == "BAR":
            name = "barrier"
        latency = by_name.get(instruction.name, by_pipe.get(name, latencies.simple))
        result.append(
            _Event(
                instruction.control,
                name,
                busy,
                wavefronts(instruction, step),
                latency,
                instruction.name,
            )
        )
    return result


class _Machine:
    def __init__(self, warps: list[_Warp], warps_in_block: int, latencies: Latencies) -> None:
        self.warps, self.warps_in_block, self.latencies = warps, warps_in_block, latencies
        self.free = [
            dict.fromkeys(("tensor", "special", "fma", "alu", "half"), 0)
            for _ in range(SUB_PARTITIONS)
        ]
        self.memory_free = 0
        self.arrived: dict[int, list[_Warp]] = {}
        self.busy = dict.fromkeys(("tensor", "special", "shared", "issue"), 0)
        self.now = 0

    def obstacle(self, warp: _Warp, free: dict[str, int]) -> tuple[str, int]:
        """Why `warp` can't issue now, and the earliest cycle at which that may change; "" if it can."""
        if warp.waiting:
            return "barrier", 1 << 60
        if warp.ready > self.now:
            return "stall", warp.ready
        event = warp.events[warp.at]
        blocked = max((warp.scoreboards[n] for n in event.control.wait), default=0)
        if blocked > self.now:
            return "scoreboard", blocked
        if event.pipe == "memory":
            until, reason = self.memory_free - MEMORY_QUEUE, "memory queue"
        elif event.pipe == "special":
            until, reason = free["special"] - SPECIAL_QUEUE, "special queue"
        else:
            until, reason = free.get(event.pipe, 0), f"{event.pipe} pipe"
        return (reason, until) if until > self.now else ("", self.now)

    def issue(self, warp: _Warp, free: dict[str, int]) -> None:
        event, now = warp.events[warp.at], self.now
        done, read = now + event.latency, now + 4
        if event.pipe == "memory":
            start = max(now, self.memory_free)
            self.memory_free = start + event.wavefronts
            self.busy["shared"] += event.wavefronts
            done, read = self.memory_free + event.latency, self.memory_free + 2
        elif event.pipe == "special":
            start = max(now, free["special"])
            free["special"] = start + event.busy
            self.busy["special"] += event.busy
            done, read = start + event.latency, start + 4
        elif event.pipe in free:
            free[event.pipe] = now + event.busy
            if event.pipe == "tensor":
                self.busy["tensor"] += event.busy
        control = event.control
        if control.write is not None:
            warp.scoreboards[control.write] = max(warp.scoreboards[control.write], done)
        if control.read is not None:
            warp.scoreboards[control.read] = max(warp.scoreboards[control.read], read)
        self.busy["issue"] += 1
        warp.ready = now + max(control.stall, 1)
        warp.at += 1
        if event.pipe == "barrier":
            self._arrive(warp)
        if warp.at == len(warp.events):
            warp.at = 0
            warp.finished.append(now)

    def _arrive(self, warp: _Warp) -> None:
        present = self.arrived.setdefault(warp.block, [])
        present.append(warp)
        warp.waiting = True
        if len(present) == self.warps_in_block:
            for other in self.arrived.pop(warp.block):
                other.waiting, other.ready = False, self.now + self.latencies.barrier


def simulate(
    function: Function,
    traces: Sequence[Sequence[Step]],
    blocks: int,
    passes: int = 8,
    latencies: Latencies = Latencies(),
    seed: int = 0,
) -> Simulated:
    """Repeat every warp's pass on `blocks` resident blocks until each warp has made `passes`."""
    rng = random.Random(seed)
    warps = []
    per_partition: list[list[_Warp]] = [[] for _ in range(SUB_PARTITIONS)]
    decoded = [_events(function, trace, latencies) for trace in traces]
    for block in range(blocks):
        start = int(rng.random() * PHASES) if block else 0
        for n, events in enumerate(decoded):
            warp = _Warp(block, n % SUB_PARTITIONS, events, start)
            warps.append(warp)
            per_partition[warp.partition].append(warp)
    machine = _Machine(warps, len(traces), latencies)
    recent: list[_Warp | None] = [None] * SUB_PARTITIONS
    waits: dict[str, int] = {}
    while any(len(w.finished) < passes for w in warps):
        issued, wake = False, 1 << 60
        idle: list[str] = []
        for mine, last, free in zip(per_partition, recent, machine.free, strict=True):
            reasons = []
            for warp in sorted(mine, key=lambda w: w is not last):
                reason, until = machine.obstacle(warp, free)
                if not reason:
                    machine.issue(warp, free)
                    recent[warp.partition], issued, reasons = warp, True, ["other instructions"]
                    break
                reasons.append(reason)
                wake = min(wake, until)
            if free["tensor"] <= machine.now:
                idle.append(" + ".join(sorted(reasons)))
        step = 1 if issued else max(1, wake - machine.now)
        for reason in idle:
            waits[reason] = waits.get(reason, 0) + step
        machine.now += step
    rates = []
    for warp in warps:  # from the first quarter of the passes on, the phases have settled
        first = max(1, passes // 4)
        rates.append((passes - first) / (warp.finished[passes - 1] - warp.finished[first - 1]))
    share = {name: value / machine.now / SUB_PARTITIONS for name, value in machine.busy.items()}
    share["shared"] *= SUB_PARTITIONS
    return Simulated(
        SUB_PARTITIONS / sum(rates),
        share,
        {
            k: v / machine.now / SUB_PARTITIONS
            for k, v in sorted(waits.items(), key=lambda x: -x[1])
        },
    )
