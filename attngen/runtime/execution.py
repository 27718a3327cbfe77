"""A program at run time: sizes become launches, launches run kernels over tensors."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from .arguments import Argument, bind_sizes, check_heads
from .constants import constant
from .devices import Device
from .shapes import choose_splits, evaluate

Allocate = Callable[[torch.device], Any]
_INDEX_LIMIT = 2**31
_REMEMBERED_LAUNCHES = 4096
_SPLIT = ("items", "steps", "resident")


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
        )


@dataclass(frozen=True)
class Launch:
    """Kernels, the shapes of what the program allocates, and the run-time sizes in their order.

    made   for each kernel the arguments to allocate unless the caller gave them, with what does it
    """

    kernels: list[Kernel]
    shapes: dict[str, list[int]]
    dims: list[int]
    made: list[list[tuple[Argument, Allocate]]]


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
        made = {a.name for a in arguments if a.is_internal and a.role not in ("output", "lse")}
        made |= {a.name for a in arguments if a.role in ("block_list", "kept") and a.optional}
        made -= {a.name for a in arguments if a.role == "block_list" and not a.optional}
        every = [Kernel.from_json(k, kernels[k["name"]], made, status) for k in program["kernels"]]
        self.kernels = [k for k in every if k.stage != "append"]
        self.append = [k for k in every if k.stage == "append"]
        self.split = program.get("split")
        self.derived = program.get("derived", ())
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

    def prepare(self, tensors: tuple[Any, ...]) -> Launch:
        """What the checks and sizes of these tensors' shapes lead to; remembered, as calls repeat."""
        key = tuple(
            [None if t is None else (t.shape, t.dtype, t.device, t.stride()) for t in tensors]
        )
        launch = self._launches.get(key)
        if launch is None:
            if len(self._launches) >= _REMEMBERED_LAUNCHES:
                self._launches.clear()
            sizes = self.check(tensors)
            sizes = dict.fromkeys(self.dims, 0) | sizes  # those that only appending has
            sizes |= self._divided(sizes, self.device.processors(tensors[0].device))
            launch = self._launches[key] = self.launch(sizes, self._applicable(sizes))
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

    def launch(self, sizes: dict[str, int], kernels: list[Kernel]) -> Launch:
        """Evaluate every size of a program once. Raises ValueError for more than 2^31 work items."""
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
                shapes[name] = [evaluate(axis, sizes) for axis in argument.axes]
        made = [
            [
                (a, self._allocator(a, shapes.get(a.name)))
                for a in map(self.arguments.__getitem__, k.made)
            ]
            for k in kernels
        ]
        return Launch(kernels, shapes, [sizes[name] for name in self.dims], made)

    def execute(
        self, launch: Launch, values: dict[str, Any], device: torch.device, wait: bool
    ) -> dict[str, Any]:
        """Run the kernels in order over `values`, allocating what the caller did not give.

        With `wait`, look at the status that planning kernels leave.
        """
        for kernel, made in zip(launch.kernels, launch.made, strict=True):
            if kernel.skippable is not None and values[kernel.skippable] is not None:
                continue
            for argument, allocate in made:
                name = argument.name
                if values.get(name) is None and not (name in values and argument.may_be_absent):
                    values[name] = allocate(device)
            tail = self.device.tail(device, kernel.scratch)
            kernel.run(*[values[n] for n in kernel.arguments], *launch.dims, *tail)
            for name in kernel.status:
                if wait and int(values[name]):
                    raise ValueError(
                        f"{self.where}: a block list holds a count or an index out of range; indices "
                        "of key blocks lie in [0, ceil(seq_kv / block)), counts in [0, that]"
                    )
        return values

    def _allocator(self, argument: Argument, shape: list[int] | None) -> Allocate:
        """What allocates an argument of this shape; None where no other kernel reads it."""
        if shape is None:
            return lambda device: None
        if argument.role == "counter":
            return lambda device: self.device.counter(device, shape)
        if argument.role == "constant":
            return lambda device: constant(shape, device)
        zeroed = argument.zeroed or argument.role == "status"
        make = torch.zeros if zeroed else torch.empty
        return lambda device: make(shape, dtype=argument.dtype, device=device)

    def workspace_bytes(self, threads: int, sizes: dict[str, int]) -> int:
        """Bytes that a call allocates besides its outputs, for named sizes; those left out are 0."""
        for name, size in self._broadcast_sizes():
            sizes.setdefault(name, evaluate(size, sizes))
        for name, dim in self.derived:
            sizes.setdefault(name, evaluate(dim, sizes))
        sizes = dict.fromkeys(self.dims, 0) | sizes
        sizes |= self._divided(sizes, self.device.processors(None))
        kernels = self._applicable(sizes)
        launch = self.launch(sizes, kernels)
        total = 4 * max(kernel.scratch for kernel in kernels) * threads
        for name in {n for kernel in kernels for n in kernel.made}:
            if name in launch.shapes and self.arguments[name].role != "gradient":
                elements = math.prod(launch.shapes[name])
                total += elements * self.arguments[name].dtype.itemsize
        return total

    def _broadcast_sizes(self) -> list[tuple[str, Any]]:
        """The sizes of axes that may be broadcast, as if none were."""
        return [
            (a.size_name(n), a.axes[n])
            for a in self.arguments.values()
            for n in sorted(a.broadcast)
        ]
