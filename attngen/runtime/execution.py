"""A program at run time: sizes become launches, launches run kernels over tensors."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

import torch

from .arguments import Argument, bind_sizes, check_heads
from .constants import constant
from .devices import Device
from .shapes import choose_splits, evaluate

_INDEX_LIMIT = 2**31
_REMEMBERED_LAUNCHES = 4096
_SPLIT = ("items", "steps", "resident")
_TURN = "turn"


@dataclass(frozen=True)
class Kernel:
    """A kernel of the manifest's program: `made` are the arguments that the runtime may allocate."""

    name: str
    run: Callable[..., Any]
    stage: str
    arguments: tuple[str, ...]
    made: tuple[str, ...]
    status: tuple[str, ...]
    items: Any
    scratch: int
    skippable: str | None
    applies: Any
    repeated: bool

    @classmethod
    def from_json(
        cls, data: Mapping[str, Any], run: Callable[..., Any], made: set[str], status: set[str]
    ) -> Kernel:
        names = tuple(data["arguments"])
        return cls(
            data["name"],
            run,
            data["stage"],
            names,
            tuple(n for n in names if n in made),
            tuple(n for n in names if n in status),
            data["items"],
            data["scratch_bytes"] // 4,
            data["skippable"],
            data["applies"],
            data.get("repeated", False),
        )


class Step(NamedTuple):
    """A kernel of a launch: what takes its arguments from the values, and what status there to look at."""

    run: Callable[..., Any]
    pick: Callable[[Sequence[Any]], tuple[Any, ...]]
    status: tuple[int, ...]


@dataclass(frozen=True)
class Launch:
    """What a call does, once the shapes of its tensors and which of them are given are known.

    Its values are those given, those made, `constants` (None, the run-time sizes, the numbers of turns), and
    the device's tail.

    places   of the values given and made, by name
    make     allocate the values made
    """

    places: dict[str, int]
    make: tuple[Callable[[], torch.Tensor], ...]
    constants: tuple[int | None, ...]
    steps: tuple[Step, ...]
    device: torch.device


class Pass:
    """One program of a package: its arguments by name, and the kernels of a call and of `append`."""

    def __init__(
        self,
        where: str,
        manifest: Mapping[str, Any],
        kernels: Mapping[str, Callable[..., Any]],
        device: Device,
    ) -> None:
        """`manifest` holds the program and the names of its sizes; `where` begins what errors say."""
        program = manifest["program"]
        self.where, self.device, self.dims = where, device, manifest["dims"]
        arguments = [Argument.from_json(a) for a in program["arguments"]]
        self.arguments = {a.name: a for a in arguments}
        status = {a.name for a in arguments if a.role == "status"}
        made = {a.name for a in arguments if a.is_internal}
        made |= {a.name for a in arguments if a.role in ("block_list", "kept") and a.optional}
        made -= {a.name for a in arguments if a.role == "block_list" and not a.optional}
        every = [Kernel.from_json(k, kernels[k["name"]], made, status) for k in program["kernels"]]
        self.kernels = [k for k in every if k.stage != "append"]
        self.append = [k for k in every if k.stage == "append"]
        self.split = program.get("split")
        self.derived = program.get("derived", ())
        self.turns = program.get("turns")
        self.reductions = program.get("reductions", ())
        planning = {n for k in program["kernels"] if k["stage"] == "plan" for n in k["arguments"]}
        self.planning = planning
        self.appended = [a for a in arguments if a.role == "appended"]
        self.call = [
            a for a in arguments if not a.is_internal and not a.scalar and a.role != "appended"
        ]
        self.call_names = [a.name for a in self.call]
        self._launches: dict[Any, Launch] = {}

    def check(self, tensors: Sequence[Any]) -> dict[str, int]:
        """The sizes of a call's tensors. Raises as `bind_sizes` and `check_heads` do."""
        device = self.device.kind
        sizes = bind_sizes(self.where, self.call, tensors, device, derived=self.derived)
        check_heads(self.where, sizes)
        return sizes

    def prepare(self, tensors: Sequence[Any], absent: tuple[str, ...] = ()) -> Launch:
        """What the checks and sizes of these tensors' shapes lead to; remembered, as calls repeat.

        `tensors` are those of `call_names`; what is `absent` of the results nobody wants. Whatever the checks
        look at is in the key, so tensors that differ in it are checked again.
        """
        key: list[Any] = [absent]
        for t in tensors:
            if t is None:
                key.append(None)
            else:
                key += (t.shape, t.is_contiguous() or t.stride(), t.dtype, t.device)
        launch = self._launches.get(known := tuple(key))
        if launch is None:
            sizes = self.check(tensors)
            device = tensors[0].device
            sizes = dict.fromkeys(self.dims, 0) | sizes  # those that only appending has
            sizes |= self._divided(sizes, self.device.processors(device))
            given = dict(zip(self.call_names, tensors, strict=True)) | {"scale": 1.0}
            kernels, wait = self._applicable(sizes), self.device.may_wait()
            launch = self.launch(sizes, kernels, given, device, wait, absent)
            if len(self._launches) >= _REMEMBERED_LAUNCHES:
                self._launches.clear()
            self._launches[known] = launch
        return launch

    def _divided(self, sizes: Mapping[str, int], processors: int) -> dict[str, int]:
        """The sizes that also depend on the device: how many processors it has, and parts of split work."""
        known = {"processors": processors}
        if self.split is None:
            return known
        items, steps, resident = (evaluate(self.split[n], {**sizes, **known}) for n in _SPLIT)
        return known | {"splits": choose_splits(items, steps, processors * resident)}

    def _applicable(self, sizes: Mapping[str, int]) -> list[Kernel]:
        return [k for k in self.kernels if k.applies is None or evaluate(k.applies, sizes)]

    def launch(
        self,
        sizes: Mapping[str, int],
        kernels: Sequence[Kernel],
        given: Mapping[str, Any],
        device: torch.device,
        wait: bool = False,
        absent: Sequence[str] = (),
    ) -> Launch:
        """Evaluate every size once, and decide what is made and where each kernel finds its arguments.

        `given` are the values that `execute` gets, in order, None for what is not there. With `wait`, calls
        wait for the status that planning kernels leave. Raises ValueError for more than 2^31 work items.
        """
        shapes = self._shapes(sizes, kernels)
        there = {name for name, value in given.items() if value is not None}
        make: dict[str, Callable[[], torch.Tensor]] = {}
        running = []
        for kernel in kernels:
            if kernel.skippable in there:
                continue
            running.append(kernel)
            for name in kernel.made:
                argument = self.arguments[name]
                unwanted = name in absent and argument.may_be_absent
                if name in shapes and name not in there and not unwanted:
                    make[name] = self._allocator(argument, shapes[name], device)
                    there.add(name)
        places = {name: i for i, name in enumerate([*given, *make]) if name in there}
        nothing = len(given) + len(make)
        turns = 1 if self.turns is None else evaluate(self.turns, sizes)
        constants = (None, *[sizes[name] for name in self.dims], *range(turns))
        first_turn = nothing + 1 + len(self.dims)
        tail = range(first_turn + turns, first_turn + turns + len(self.device.tail(device)))

        def step(kernel: Kernel, turn: int) -> Step:
            dims = [
                first_turn + turn if name == _TURN else nothing + 1 + n
                for n, name in enumerate(self.dims)
            ]
            return Step(
                kernel.run,
                itemgetter(*[places.get(n, nothing) for n in kernel.arguments], *dims, *tail),
                tuple(places[n] for n in kernel.status if wait),
            )

        steps: list[Step] = []
        for repeated, group in groupby(running, key=attrgetter("repeated")):
            neighbours = list(group)
            for turn in range(turns if repeated else 1):
                steps += [step(kernel, turn) for kernel in neighbours]
        return Launch(places, tuple(make.values()), constants, tuple(steps), device)

    def _shapes(
        self, sizes: Mapping[str, int], kernels: Sequence[Kernel]
    ) -> dict[str, tuple[int, ...]]:
        """The shapes of what the kernels need that the caller need not give."""
        for kernel in kernels:
            if evaluate(kernel.items, sizes) >= _INDEX_LIMIT:
                raise ValueError(f"{self.where}: more than 2^31 blocks of work; split the batch")
        users = Counter(n for kernel in kernels for n in kernel.arguments)
        shapes = {}
        reduced = {r["workspace"] for r in self.reductions}
        for name, count in users.items():
            argument = self.arguments[name]
            passed_on = count > 1 or argument.zeroed or name in reduced
            if argument.role == "workspace" and not passed_on:
                continue  # what one kernel leaves for another that does not run for these sizes
            if argument.is_internal or argument.optional:
                shapes[name] = tuple(evaluate(axis, sizes) for axis in argument.axes)
        return shapes

    def execute(self, launch: Launch, given: Iterable[Any]) -> list[Any]:
        """Run a launch's kernels in order; returns its values.

        Raises ValueError for a status that is not 0, where the launch waits for it.
        """
        values = [*given]
        for make in launch.make:
            values.append(make())
        values += launch.constants
        values += self.device.tail(launch.device)
        for run, pick, status in launch.steps:
            run(*pick(values))
            for place in status:
                if int(values[place]):
                    raise ValueError(
                        f"{self.where}: a block list holds a count or an index out of range; indices "
                        "of key blocks lie in [0, ceil(seq_kv / block)), counts in [0, that]"
                    )
        return values

    def _allocator(
        self, argument: Argument, shape: tuple[int, ...], device: torch.device
    ) -> Callable[[], torch.Tensor]:
        """What allocates an argument of this shape."""
        if argument.role == "counter":
            return partial(self.device.counter, device, shape)
        if argument.role == "constant":
            return partial(constant, shape, device)
        if argument.zeroed or argument.role == "status":
            return partial(torch.zeros, shape, dtype=argument.dtype, device=device)
        # takes a third less time than torch.empty
        strides = [math.prod(max(n, 1) for n in shape[i + 1 :]) for i in range(len(shape))]
        return partial(torch.empty_strided, shape, strides, dtype=argument.dtype, device=device)

    def workspace_bytes(self, threads: int, sizes: dict[str, int]) -> int:
        """Bytes that a call allocates besides its outputs, for named sizes; those left out are 0."""
        for name, size in self._broadcast_sizes():
            sizes.setdefault(name, evaluate(size, sizes))
        for name, dim in self.derived:
            sizes.setdefault(name, evaluate(dim, dict.fromkeys(self.dims, 0) | sizes))
        sizes = dict.fromkeys(self.dims, 0) | sizes
        sizes |= self._divided(sizes, self.device.processors(None))
        kernels = self._applicable(sizes)
        shapes = self._shapes(sizes, kernels)
        total = 4 * max(kernel.scratch for kernel in kernels) * threads
        for name in {n for kernel in kernels for n in kernel.made}:
            argument = self.arguments[name]
            if name in shapes and argument.role not in ("gradient", "output", "lse"):
                total += math.prod(shapes[name]) * argument.dtype.itemsize
        return total

    def _broadcast_sizes(self) -> list[tuple[str, Any]]:
        """The sizes of axes that may be broadcast, as if none were."""
        return [
            (a.size_name(n), a.axes[n])
            for a in self.arguments.values()
            for n in sorted(a.broadcast)
        ]
