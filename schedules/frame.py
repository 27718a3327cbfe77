"""The frame of a kernel: its parameters by name, the tensors behind them, the row it works on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from attngen.abi import kernel_parameters
from attngen.expr import SCORE, SEQ_KV, SEQ_Q, B, H, K, Q
from attngen.factors import ORIGIN
from attngen.masks import K0, K1, Q0, Q1, BlockAnalysis
from attngen.program import Kernel, Program, Role
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.meaning import Functions, Tensor, TirOps, Value, emit
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import STORAGE
from attngen.spec import DISTANCE, AttentionSpec


class Frame:
    """Declares the native parameters of `kernel` inside an open `tirx.function`.

    Attributes: on CPUs `scratch` (float32, 64-byte aligned), `begin`, `end` (item range); of a launch
    `grid` (blocks) and `tensor_maps` by argument name, and its `admits_next` and `overlaps`.
    """

    storage: ClassVar[dict[str, str]] = STORAGE
    """The TIR dtype of each dtype's buffers."""

    def __init__(self, program: Program, kernel: Kernel) -> None:
        self.program, self.launch = program, kernel.launch
        self.admits_next = kernel.launch is not None and kernel.launch.admits_next
        self.overlaps = kernel.launch is not None and kernel.launch.overlaps
        self._values: dict[str, Expr] = {}
        self.tensor_maps: dict[str, Any] = {}
        pointers: dict[str, Any] = {}
        for p in kernel_parameters(program, kernel):
            if p.kind == "pointer":
                dtype = self.storage[program.argument(p.argument).dtype]
                pointers[p.argument] = T.pointer_argument(p.name, dtype)
            elif p.kind == "tensor_map":
                self.tensor_maps[p.argument] = T.tensor_map_argument(p.name)
            elif p.kind == "scratch":
                scratch = T.pointer_argument(p.name, "float32")
            else:
                dtype = {"stride": "int64", "scalar": "float32"}.get(p.kind, "int32")
                self._values[p.name] = T.scalar_argument(p.name, dtype)
        self._declare_more()
        self._buffers = {
            name: T.view(pointer, name, self.storage[program.argument(name).dtype], align=1)
            for name, pointer in pointers.items()
        }
        if kernel.launch is None:
            self.scratch = T.view(scratch, "scratch_buffer", "float32", align=64)
            self.begin, self.end = self._values["begin"], self._values["end"]
        else:
            self.grid = self._values["grid"]

    def _declare_more(self) -> None:
        """Declare the parameters that only one family has, after all others."""

    def size(self, dim: Dim) -> Expr:
        """A run-time size: a name or an expression of names."""
        if isinstance(dim, int):
            return T.int32(dim)
        if isinstance(dim, str):
            return self._values[f"{dim}_size"]
        operation, left, right = dim[0], self.size(dim[1]), self.size(dim[2])
        operations = {
            "ceildiv": lambda: T.truncdiv(left + right - 1, right),
            "max": lambda: T.maximum(left, right),
            "min": lambda: T.minimum(left, right),
            "add": lambda: left + right,
            "mul": lambda: left * right,
        }
        return operations[operation]()

    def scalar(self, name: str) -> Expr:
        """A number that the caller gives, such as the scale."""
        return self._values[f"{name}_value"]

    def given(self, name: str) -> Expr:
        """Whether the caller asks for an optional output."""
        return T.compare("!=", self._values[f"{name}_given"], T.int32(0))

    def mapped(self, name: str) -> Expr:
        """Whether a tensor lies as the TMA unit needs it."""
        return T.compare("!=", self._values[f"{name}_mapped"], T.int32(0))

    def length(self, which: str, b: Expr, given: tuple[str, ...]) -> Expr:
        """seq_q ("q") or seq_kv ("kv") of batch row b: at run time if `given` holds its name."""
        size = self.size(f"seq_{which}")
        if which not in given:
            return size
        if f"{which}_starts" in self._buffers:
            begin, end = (self._start(which, b + n) for n in range(2))
            return T.bind(f"seq_{which}_row", T.maximum(end - begin, T.int32(0)))
        length = self.buffer(f"{which}_lengths").load(T.int64(b))
        return T.bind(f"seq_{which}_row", T.maximum(T.minimum(length, size), T.int32(0)))

    def first(self, which: str, b: Expr) -> Expr:
        """The position in q ("q"), or in k and v ("kv"), where batch row b begins: 0 if not packed."""
        return self._start(which, b) if f"{which}_starts" in self._buffers else T.int32(0)

    def _start(self, which: str, b: Expr) -> Expr:
        """The starts are the caller's: whatever they hold, nothing is read out of bounds."""
        found = self.buffer(f"{which}_starts").load(T.int64(b))
        inside = T.maximum(T.minimum(found, self.size(f"seq_{which}")), T.int32(0))
        return T.bind(f"{which}_start", inside)

    def stride(self, name: str, axis: str) -> Expr:
        """The stride, in elements, of the axis whose size is `axis`; 0 of "b" where rows are packed."""
        axes = self.program.argument(name).axes
        if axis == "b" and axis not in axes:
            return T.int64(0)
        return self._values[f"{name}_stride_{axes.index(axis)}"]

    def element(self, name: str, b: Expr, head: Expr, position: Expr) -> Expr:
        """The offset (int64) of a row's first element in q, k or v, or in an output."""
        rows = ("hq", "seq_q") if "hq" in self.program.argument(name).axes else ("hkv", "seq_kv")
        position = self.first(rows[1].removeprefix("seq_"), b) + position
        index = dict(zip(("b", *rows), (b, head, position), strict=True))
        return sum(
            (T.int64(at) * self.stride(name, axis) for axis, at in index.items()), T.int64(0)
        )

    # ------------------------------------------------------------------------------ work and workers
    @contextmanager
    def items(self) -> Iterator[Expr]:
        """The work items of this call, one after the other; of a launch, the block's one item."""
        if self.launch is None:
            with T.serial("item", self.begin, self.end) as item:
                yield item
        else:
            where = C.launch(self.grid, self.launch.threads)
            self.thread = where.thread
            yield where.block

    @contextmanager
    def shared_out(self, name: str, count: Expr) -> Iterator[Expr]:
        """for name in [0, count), divided among the threads that work on an item."""
        if self.launch is None:
            with T.serial(name, 0, count) as i:
                yield i
        else:
            threads = self.launch.threads
            with T.serial(name, 0, T.truncdiv(count + (threads - 1), T.int32(threads))) as n:
                i = T.bind(name, n * threads + self.thread)
                with T.when(i < count):
                    yield i

    def clear(self, tensor: Tensor, start: Expr, count: Expr) -> None:
        """Set `count` int8 elements along the last axis, from offset `start`, to zero."""
        with self.shared_out("column", count) as column:
            tensor.buffer.store(start + T.int64(column) * tensor.strides[-1], T.const(0, "int8"))

    @contextmanager
    def once(self) -> Iterator[None]:
        """By one of the threads that work on an item."""
        if self.launch is None:
            yield
        else:
            with T.when(T.compare("==", self.thread, T.int32(0))):
                yield

    def synchronise(self) -> None:
        """All threads that work on an item: what one wrote, every other sees."""
        if self.launch is not None:
            C.synchronise()

    def any_lane(self, flags: Expr) -> Expr:
        """Whether a float32 vector holds anything but zeros in any thread that works on an item (int32)."""
        if self.launch is not None:
            return T.bind("any", C.any_in_block(T.compare("!=", flags, T.float32(0.0))))
        self.scratch.store(0, flags, T.lanes_of(flags))
        found = T.Cell("found", T.int32(0))
        with T.serial("lane", 0, T.lanes_of(flags)) as lane:
            with T.when(T.compare("!=", self.scratch.load(lane), T.float32(0.0))):
                found.set(T.int32(1))
        return T.bind("any", found.get())

    def buffer(self, name: str) -> T.Buffer:
        return self._buffers[name]

    def tensor(self, name: str) -> Tensor:
        """The gatherable tensor behind argument `name`."""
        argument = self.program.argument(name)
        sizes = tuple(self.size(axis) for axis in argument.axes)
        strides = tuple(self._values[f"{name}_stride_{i}"] for i in range(len(argument.axes)))
        return Tensor(self._buffers[name], argument.dtype, strides, sizes)

    def auxiliaries(self, spec: AttentionSpec) -> dict[str, Tensor]:
        """The tensors that the variant declares and its tables of block states, by name."""
        states = {lists.state for lists in spec.block_lists}
        return {
            a.name: self.tensor(a.name)
            for a in self.program.arguments
            if a.role is Role.AUX or a.name in states
        }


SYMBOLS = {
    "h": H,
    "q": Q,
    "k": K,
    "score": SCORE,
    "q0": Q0,
    "q1": Q1,
    "k0": K0,
    "k1": K1,
    "q_origin": ORIGIN,
    "distance": DISTANCE,
}


class Row:
    """One batch row and query head: what the index symbols of a variant mean there.

    Attributes: `b`, `h`, and the row's own lengths `seq_q` and `seq_kv` (int32).
    """

    def __init__(
        self,
        frame: Frame,
        spec: AttentionSpec,
        functions: Functions,
        tensors: dict[str, Tensor],
        b: Expr,
        h: Expr,
    ) -> None:
        self.frame, self.spec, self.functions, self.tensors = frame, spec, functions, tensors
        self.b, self.h = b, h
        self.seq_q, self.seq_kv = self._length("q"), self._length("kv")

    def _length(self, which: str) -> Expr:
        return self.frame.length(which, self.b, self.spec.variant.lengths)

    def ops(self, **more: Value) -> TirOps:
        """Expression emission with the named symbols (keys of SYMBOLS) bound."""
        symbols = {
            B: Value(self.b, "int"),
            H: Value(self.h, "int"),
            SEQ_Q: Value(self.seq_q, "int"),
            SEQ_KV: Value(self.seq_kv, "int"),
        }
        return TirOps(
            symbols | {SYMBOLS[n]: v for n, v in more.items()}, self.tensors, self.functions
        )

    def uniform(self, expr: Any, **corners: Expr) -> Expr:
        """A scalar expression of the lengths, b, h and a block's corners."""
        values = {n: Value(e, "int", natural=n in ("q0", "k0")) for n, e in corners.items()}
        return emit(expr, self.ops(**values)).expr

    def key_blocks(
        self, analysis: BlockAnalysis, q0: Expr, q1: Expr, block_k: int
    ) -> tuple[Expr, Expr]:
        """First and one-past-last key block that query rows [q0, q1] can see."""
        begin = T.maximum(self.uniform(analysis.k_begin, q0=q0, q1=q1), T.int32(0))
        end = T.minimum(self.uniform(analysis.k_end, q0=q0, q1=q1), self.seq_kv)
        first = T.bind("first_block", T.truncdiv(begin, T.int32(block_k)))
        last = T.truncdiv(T.maximum(end, T.int32(0)) + (block_k - 1), T.int32(block_k))
        return first, T.bind("last_block", T.maximum(last, first))


class KeyRow(Row):
    """A Row whose queries are the keys and whose keys are the queries, for what is `masks.swapped`."""

    def _length(self, which: str) -> Expr:
        return super()._length({"q": "kv", "kv": "q"}[which])
