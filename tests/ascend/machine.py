"""A functional simulator of the final HIVM of bishengir-compile for Ascend 910B.

A block is one cube and two vector cores. Each has a scalar unit that runs the program and in-order pipes
(MTE1, MTE2, MTE3, M, V, FIX) that it feeds. Units are stepped in random order: only flags (set_flag,
wait_flag within a core, sync_block_* between cores) order them. On-chip memories have their real sizes and
start as NaN. What is not modelled: time, same-pipe barriers (pipes are in order here) and unit flags. The
semantics are those of the open template library; nobody has compared them with hardware.
"""

from __future__ import annotations

import random
import subprocess
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from attngen.bishengir import find_tool

from .memory import SIZES, SimulationError, Window, contiguous, poisoned, wrap
from .mlir_text import DYNAMIC, Block, Operation, parse_affine_map, parse_memref, parse_module
from .scalars import SCALAR_OPERATIONS
from .templates import issue

PIPES = ("PIPE_MTE1", "PIPE_MTE2", "PIPE_MTE3", "PIPE_M", "PIPE_V", "PIPE_FIX")
VECTOR_CORES = 2

Blocked = Iterator[Callable[[], bool]]
"""A scalar program: it yields conditions to wait for."""


def load_module(path: Path) -> Operation:
    """The final HIVM at `path`, parsed from its generic form."""
    command = [find_tool("bishengir-opt"), str(path)]
    flags = ["--mlir-print-op-generic", "--mlir-print-local-scope"]
    done = subprocess.run([*command, *flags], capture_output=True, text=True, check=True)
    return parse_module(done.stdout)


def enum_of(text: str) -> str:
    """PIPE_V of #hivm.pipe<PIPE_V>."""
    return text[text.index("<") + 1 : text.rindex(">")]


class Core:
    """One cube or vector core: its memories, pipes, flags and scalar program."""

    def __init__(self, kind: str, block: int, sub_block: int, launch: Launch) -> None:
        self.kind, self.block, self.sub_block, self.launch = kind, block, sub_block, launch
        self.pipes: dict[str, deque[tuple[str, Any]]] = {p: deque() for p in PIPES}
        self.flags: Counter[Any] = Counter()
        self.arrived: Counter[int] = Counter()
        self.signalled: Counter[int] = Counter()
        self.memory = {name: poisoned(size) for name, size in SIZES.items()}
        self.program: Blocked = iter(())
        self.waiting: Callable[[], bool] | None = None
        self.done = False

    def push(self, pipe: str, kind: str, action: Any) -> None:
        self.pipes[pipe].append((kind, action))

    @property
    def idle(self) -> bool:
        return not any(self.pipes.values())

    def ready(self) -> list[str | None]:
        """The units that can step: pipes by name, None the scalar unit."""
        units: list[str | None] = [
            p for p, q in self.pipes.items() if q and (q[0][0] != "wait" or self.flags[q[0][1]] > 0)
        ]
        if not self.done and (self.waiting is None or self.waiting()):
            units.append(None)
        return units

    def step(self, unit: str | None) -> None:
        if unit is None:
            self.waiting = next(self.program, None)
            self.done = self.waiting is None
            return
        kind, action = self.pipes[unit].popleft()
        if kind == "wait":
            self.flags[action] -= 1
        elif kind == "set":
            self.flags[action] += 1
        elif kind == "signal":
            self.launch.signal(self, action)
        else:
            self.launch.executed[kind] += 1
            action()

    # ------------------------------------------------------------------------------ the scalar unit
    def run(self, block: Block, values: dict[str, Any]) -> Any:
        """Run a block's operations; the generator's value are the yielded operands."""
        for op in block.operations:
            arguments = [values[name] for name in op.operands]
            name = op.name
            if name in ("scf.yield", "func.return"):
                return arguments
            if name == "scf.for":
                low, high, step, *carried = arguments
                body = op.regions[0][0]
                while low < high:
                    names = [a for a, _ in body.arguments]
                    values.update(zip(names, [low, *carried], strict=True))
                    carried = (yield from self.run(body, values)) or []
                    low += step
                values.update(zip(op.results, carried, strict=True))
            elif name == "scf.if":
                chosen = 0 if arguments[0] else 1
                region = op.regions[chosen] if chosen < len(op.regions) else []
                results = (yield from self.run(region[0], values)) if region else []
                values.update(zip(op.results, results or [], strict=True))
            elif name == "func.call":
                self.launch.issue(self, op.attributes["callee"], arguments)
            elif name.startswith("hivm.hir."):
                yield from self.hivm(op, arguments, values)
            elif name.startswith("memref."):
                result = self.memref(op, arguments)
                if op.results:
                    values[op.results[0]] = result
            elif name in ("affine.apply", "affine.min", "affine.max"):
                results = [f(arguments) for f in parse_affine_map(op.attributes["map"])]
                pick = {"affine.min": min, "affine.max": max}.get(name, lambda r: r[0])
                values[op.results[0]] = pick(results)
            else:
                values[op.results[0]] = self.scalar(op, arguments)
        return []

    def scalar(self, op: Operation, arguments: list[Any]) -> Any:
        if op.name not in SCALAR_OPERATIONS:
            raise SimulationError(f"no semantics for {op.name}")
        return SCALAR_OPERATIONS[op.name](op, arguments)

    def hivm(self, op: Operation, arguments: list[Any], values: dict[str, Any]) -> Blocked:
        attributes, name = op.attributes, op.name.removeprefix("hivm.hir.")
        if name in ("set_flag", "wait_flag"):
            event = arguments[0] if arguments else enum_of(attributes["static_event_id"])
            if isinstance(event, str):
                event = int(event.removeprefix("EVENT_ID"))
            key = (enum_of(attributes["set_pipe"]), enum_of(attributes["wait_pipe"]), event)
            pipe = key[0] if name == "set_flag" else key[1]
            if pipe != "PIPE_S":
                self.push(pipe, name.removesuffix("_flag"), key)
            elif name == "set_flag":
                self.flags[key] += 1
            else:
                yield lambda: self.flags[key] > 0
                self.flags[key] -= 1
        elif name == "pipe_barrier":
            if enum_of(attributes["pipe"]) == "PIPE_ALL":
                yield lambda: self.idle
        elif name == "sync_block_set":
            flag = attributes.get("static_flag_id", arguments[0] if arguments else None)
            pipe = enum_of(attributes["tpipe"])
            self.launch.executed["sync_block_set"] += 1
            if pipe == "PIPE_S":
                self.launch.signal(self, flag)
            else:
                self.push(pipe, "signal", flag)
        elif name == "sync_block_wait":
            flag = attributes.get("static_flag_id", arguments[0] if arguments else None)
            self.launch.executed["sync_block_wait"] += 1
            yield lambda: self.arrived[flag] > 0
            self.arrived[flag] -= 1
        elif name == "get_block_idx":
            values[op.results[0]] = self.block
        elif name == "get_sub_block_idx":
            values[op.results[0]] = self.sub_block
        elif name == "pointer_cast":
            kind = parse_memref(op.result_types[0])
            values[op.results[0]] = self.place(kind, arguments)
        elif name == "bitcast":
            kind = parse_memref(op.result_types[0])
            values[op.results[0]] = replace(arguments[0], dtype=kind.dtype)
        elif name == "load_scalar":
            values[op.results[0]] = arguments[0].array().reshape(-1)[0].item()
        elif name not in ("set_ffts_base_addr", "set_mask_norm", "set_ctrl", "dcci"):
            raise SimulationError(f"no semantics for {op.name}")

    def place(self, kind: Any, arguments: list[Any]) -> Window:
        """An on-chip buffer at a planned address."""
        sizes = iter(arguments[1:])
        shape = tuple(next(sizes) if n is None else n for n in kind.shape)
        memory = self.memory[kind.space]
        self.launch.reach(self, kind, arguments[0], shape)
        return Window(memory, kind.space, arguments[0], 0, shape, contiguous(shape), kind.dtype)

    def memref(self, op: Operation, arguments: list[Any]) -> Any:
        attributes, name = op.attributes, op.name.removeprefix("memref.")
        if name == "cast":
            return arguments[0]
        if name == "load":
            window, *indices = arguments
            value = self.element(window, indices)
            return float(value) if np.asarray(value).dtype.kind not in "iu" else int(value)
        if name == "store":
            value, window, *indices = arguments
            window.array()[tuple(indices)] = value
            return None
        window = arguments[0]
        if name == "view":
            kind, sizes = parse_memref(op.result_types[0]), iter(arguments[2:])
            shape = tuple(next(sizes) if n is None else n for n in kind.shape)
            base = window.base + window.offset + arguments[1]
            return Window(
                window.memory, window.space, base, 0, shape, contiguous(shape), kind.dtype
            )
        if name in ("subview", "reinterpret_cast"):
            dynamic = iter(arguments[1:])
            offsets, sizes, strides = (
                [next(dynamic) if n == DYNAMIC else n for n in attributes[f"static_{what}"]]
                for what in ("offsets", "sizes", "strides")
            )
            if name == "subview":
                return window.part(offsets, sizes, strides, parse_memref(op.result_types[0]))
            return Window(
                window.memory, window.space, window.base, offsets[0], tuple(sizes), tuple(strides),
                window.dtype,
            )  # fmt: skip
        if name == "collapse_shape":
            return window.collapse(attributes["reassociation"])
        if name == "expand_shape":
            sizes = iter(arguments[1:])
            static = attributes["static_output_shape"]
            shape = [next(sizes) if n == DYNAMIC else n for n in static]
            return window.expand(attributes["reassociation"], shape)
        raise SimulationError(f"no semantics for {op.name}")

    def element(self, window: Window, indices: list[int]) -> Any:
        at = sum(i * s for i, s in zip(indices, window.strides, strict=True))
        one = Window(
            window.memory, window.space, window.base, window.offset + at, (), (), window.dtype
        )
        return one.array()[()]


class Launch:
    """One launch of a kernel, block after block.

    executed   how often each device function ran, over all cores
    used       bytes of each memory that the program places buffers in, by core kind
    """

    def __init__(self, module: Operation, name: str, seed: int = 0) -> None:
        self.name, self.random = name, random.Random(seed)
        functions = [o for o in module.regions[0][0].operations if o.name == "func.func"]
        self.functions = {f.attributes["sym_name"]: f for f in functions}
        self.executed: Counter[str] = Counter()
        self.used: dict[str, int] = {}
        self.cores: list[Core] = []

    def issue(self, core: Core, name: str, arguments: list[Any]) -> None:
        """Queue a device function on a core's pipes."""
        issue(core, name, arguments)

    def reach(self, core: Core, kind: Any, address: int, shape: tuple[int, ...]) -> None:
        bits = {"i1": 1, "i8": 8, "f16": 16, "bf16": 16, "i16": 16, "i64": 64}.get(kind.dtype, 32)
        end = address + -(-int(np.prod(shape)) * bits // 8)
        self.used[kind.space] = max(self.used.get(kind.space, 0), end)

    @property
    def workspace_bytes(self) -> int:
        """What the compiler's own workspace needs a block."""
        function = self.functions.get(f"{self.name}_infer_workspace_shape_function")
        if function is None:
            return 0
        constants = function.regions[0][0].operations
        return next(int(o.attributes["value"]) for o in constants if o.name == "arith.constant")

    def run(self, arguments: Sequence[Any], blocks: int) -> None:
        """Run `blocks` blocks over the kernel's own arguments (windows and numbers) and the grid.

        Raises SimulationError for deadlocks, accesses out of bounds and flags that nobody waited for.
        """
        mixed = [self.functions.get(f"{self.name}_mix_{kind}") for kind in ("aic", "aiv")]
        workspace = wrap(poisoned(max(64, self.workspace_bytes * blocks)), "i8")
        lock = wrap(np.zeros(64, np.uint8), "i8")
        with np.errstate(all="ignore"):
            for block in range(blocks):
                self.cores = []
                if mixed[0] is None:
                    self._add("VECTOR", block, 0, self.functions[self.name])
                else:
                    self._add("CUBE", block, 0, mixed[0])
                    for sub_block in range(VECTOR_CORES):
                        self._add("VECTOR", block, sub_block, mixed[1])
                for core, function in self._functions:
                    values = _bind(function, lock, workspace, [*arguments, blocks, 1, 1])
                    core.program = core.run(function.regions[0][0], values)
                self._schedule()
                self._check_flags()

    def _add(self, kind: str, block: int, sub_block: int, function: Any) -> None:
        if not self.cores:
            self._functions: list[tuple[Core, Operation]] = []
        core = Core(kind, block, sub_block, self)
        self.cores.append(core)
        self._functions.append((core, function))

    def _schedule(self) -> None:
        while True:
            units = [(core, unit) for core in self.cores for unit in core.ready()]
            if not units:
                break
            core, unit = self.random.choice(units)
            core.step(unit)
        stuck = [c for c in self.cores if not (c.done and c.idle)]
        if stuck:
            heads = {p: q[0] for c in stuck for p, q in c.pipes.items() if q}
            raise SimulationError(f"deadlock; next in the pipes: {heads}")

    def _check_flags(self) -> None:
        for core in self.cores:
            counts = (core.flags, core.arrived, core.signalled)
            left = {k: n for count in counts for k, n in count.items() if n}
            if left:
                raise SimulationError(f"flags set and never waited for: {left}")

    def signal(self, core: Core, flag: int) -> None:
        """A cube core signals both vector cores; the vector cores signal it together."""
        vectors = [c for c in self.cores if c.kind == "VECTOR"]
        if core.kind == "CUBE":
            for other in vectors:
                other.arrived[flag] += 1
            return
        core.signalled[flag] += 1
        if all(c.signalled[flag] for c in vectors):
            for other in vectors:
                other.signalled[flag] -= 1
            for cube in self.cores:
                if cube.kind == "CUBE":
                    cube.arrived[flag] += 1


def _bind(
    function: Operation, lock: Window, workspace: Window, arguments: list[Any]
) -> dict[str, Any]:
    """The values of a function's parameters: the compiler's own by attribute, then ours in order."""
    attributes = function.attributes.get("arg_attrs", [])
    parameters = function.regions[0][0].arguments
    ours = iter(arguments)
    values: dict[str, Any] = {}
    for index, (name, _) in enumerate(parameters):
        kind = str(attributes[index].get("hacc.arg_type", "")) if index < len(attributes) else ""
        if "ffts_base_address" in kind:
            values[name] = 0
        elif "sync_block_lock" in kind:
            values[name] = lock
        elif "workspace" in kind:
            values[name] = workspace
        else:
            values[name] = next(ours)
    return values
