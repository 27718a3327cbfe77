"""The frame of an Ascend kernel: typed parameters, the core it runs on, meaning on tile elements."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import sympy

from attngen.expr import K, Q
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import Tensor, TirOps, Value
from attngen.schedules.tirx import Expr

STORED = {
    "float32": "float32",
    "float16": "float16",
    "bfloat16": "bfloat16",
    "int32": "int32",
    "int8": "int8",
    "bool": "int8",
}


class AscendFrame(Frame):
    """A Frame of native dtypes with `core`, the block that runs (the kernel's last parameter)."""

    storage = STORED

    def __init__(self, program: Program, kernel: Kernel) -> None:
        self.count = kernel.items
        super().__init__(program, kernel)

    def _declare_more(self) -> None:
        self.core = T.scalar_argument("core", "int32")

    @contextmanager
    def items(self) -> Iterator[Expr]:
        """The items of this core: every grid-th."""
        items = self.size(self.count)
        mine = T.truncdiv(T.maximum(items - self.core, T.int32(0)) + self.grid - 1, self.grid)
        with T.serial("n", 0, T.bind("mine", mine)) as n:
            yield T.bind("item", self.core + n * self.grid)

    @contextmanager
    def shared_out(self, name: str, count: Expr) -> Iterator[Expr]:
        with T.serial(name, 0, count) as i:
            yield i

    @contextmanager
    def once(self) -> Iterator[None]:
        yield

    def synchronise(self) -> None:
        """One scalar unit runs an item."""

    def clear(self, tensor: Tensor, start: Expr, count: Expr) -> None:
        pieces = T.truncdiv(count + (CLEARED - 1), T.int32(CLEARED))
        with T.serial("piece", 0, pieces) as piece:
            first = T.bind("first", piece * CLEARED)
            with T.parallel("i", CLEARED) as i, T.when(first + i < count):
                at = start + T.cast("int64", first + i)
                tensor.buffer.store(at, T.const(0, "int8"))

    def tensor(self, name: str) -> Tensor:
        """As Frame's; the last axis is contiguous unless it may broadcast."""
        tensor = super().tensor(name)
        axes, broadcast = self.program.argument(name).axes, self.program.argument(name).broadcast
        if not axes or len(axes) - 1 in broadcast:
            return tensor
        return replace(tensor, strides=(*tensor.strides[:-1], T.int64(1)))


POSITIONS: dict[Any, sympy.Symbol] = {"seq_q": Q, "seq_kv": K}
"""The symbol that runs over each length."""
CLEARED = 256
"""Elements that one DMA clears."""
Spans = Mapping[Any, tuple[Expr, int]]
"""Of position symbols: the first position of the tile and how many there are."""


class AscendFunctions:
    """`attngen.schedules.meaning.Functions`: the vector unit's own, or the compiler's expansions."""

    exp, tanh = staticmethod(T.exp), staticmethod(T.tanh)
    cos, sin = staticmethod(T.cos), staticmethod(T.sin)
    power = staticmethod(T.power)

    @staticmethod
    def log2(x: Expr) -> Expr:
        return T.log(x) * T.float32(math.log2(math.e))


class TileOps(TirOps):
    """TIR values of one element of a tile.

    An axis as long as the queries or keys that is indexed by their position itself is read in rows, with
    zeros beyond its edge: such positions are masked or never stored. Every other index is clamped.

    rows   of each tensor, by axis, the position symbol that its length belongs to, or None
    spans  where the tile lies
    """

    rows: Mapping[str, tuple[sympy.Symbol | None, ...]] = MappingProxyType({})
    spans: Spans = MappingProxyType({})

    def log(self, a: Value) -> Value:
        return self._unary(T.log, a)

    def floordiv(self, a: Value, b: Value) -> Value:
        for symbol, (first, extent) in self.spans.items():
            whole = b.constant is not None and b.constant % extent == 0
            if whole and a is self.symbols.get(symbol):
                a = Value(first, "int")  # the whole tile shares the quotient
        return super().floordiv(a, b)

    def gather(self, name: str, indices: list[Value]) -> Value:
        tensor = self.tensors[name]
        rows = self.rows[name]
        offset: Expr = T.int64(0)
        inside: Expr | None = None
        for index, row, stride, size in zip(
            indices, rows, tensor.strides, tensor.sizes, strict=True
        ):
            place = index.expr
            if row is not None and index is self.symbols.get(row):
                within = place < size
                inside = within if inside is None else T.logical_and(inside, within)
            else:
                place = T.maximum(T.minimum(place, size - 1), T.int32(0))
            offset = offset + T.cast("int64", place) * stride
        loaded = tensor.buffer.load_at(offset)
        if inside is not None:
            loaded = T.guarded(inside, loaded, T.const(0, STORED[tensor.dtype]))
        integer = tensor.dtype in ("int32", "bool", "int8")
        value = T.cast("int32" if integer else "float32", loaded)
        return self._keep(value, "int" if integer else "float", 1)


class TileRow(Row):
    """A Row whose expressions are evaluated with TileOps on the tile at `spans`."""

    spans: Spans = MappingProxyType({})

    def ops(self, **more: Value) -> TileOps:
        base = super().ops(**more)
        ops = TileOps(base.symbols, base.tensors, base.functions)
        ops.spans = self.spans
        ops.rows = {name: self._rows(name) for name in base.tensors}
        return ops

    def _rows(self, name: str) -> tuple[sympy.Symbol | None, ...]:
        argument = self.frame.program.argument(name)
        return tuple(
            None if n in argument.broadcast else POSITIONS.get(axis)
            for n, axis in enumerate(argument.axes)
        )

    def elements(
        self, q0: Expr, k0: Expr, extents: tuple[int, int], i: Expr, j: Expr, **more: Value
    ) -> TileOps:
        """Expressions of element (i, j) of the tile at (q0, k0), which are multiples of `extents`."""
        self.spans = {Q: (q0, extents[0]), K: (k0, extents[1])}
        ops = self.ops(q=Value(q0 + i, "int"), k=Value(k0 + j, "int"), **more)
        self.spans = MappingProxyType({})
        return ops
