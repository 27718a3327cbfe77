"""Global memory of a tile program: strided windows, copies, and loops over single elements."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from attngen.schedules.ascend.mlir_expressions import Expressions
from attngen.schedules.ascend.mlir_values import Value, mlir_type, name_of


@dataclass(frozen=True)
class Place:
    """Part of a global tensor: offset, and per axis stride and the extent that lies inside it."""

    memory: str
    dtype: str
    axes: tuple[int, ...]
    offset: Value
    strides: tuple[Value | int, ...]
    inside: tuple[Value | int, ...]


class Memory(Expressions):
    """Reads global memory, and finds the places that stores write."""

    # ------------------------------------------------------------------------------ places
    def _place(self, buffer: Any, index: Any, guards: list[Any]) -> Place | None:
        """Where the elements of an access lie, if that is affine in the axes."""
        memory, dtype = self.memory[hash(buffer)]
        linear = self.linear(index)
        if linear is None:
            return None
        inside = {a: self.axes[a].extent for a in linear.coefficients}
        limits: dict[int, Value | int] = dict(inside)
        for condition in guards:
            for axis, limit in self._limits(condition):
                if axis not in limits or limit is None:
                    return None
                limits[axis] = limit
        # a contiguous axis last; otherwise in the order of the nest
        order = sorted(
            linear.coefficients,
            key=lambda a: (linear.coefficients[a] == 1, list(self.axes).index(a)),
        )
        strides = tuple(linear.coefficients[a] for a in order)
        inside_values = tuple(limits[a] for a in order)
        offset = self._scalar(linear.rest, "int64")
        return Place(memory, dtype, tuple(order), offset, strides, inside_values)

    def _limits(self, condition: Any) -> Iterator[tuple[int, Value | int | None]]:
        """Of a conjunction of `affine < bound`: how much of each axis lies below the bound."""
        if name_of(condition) == "And":
            yield from self._limits(condition.a)
            yield from self._limits(condition.b)
            return
        low = self.linear(condition.a) if name_of(condition) == "LT" else None
        high = self.linear(condition.b) if low is not None else None
        if (
            low is None
            or high is None
            or high.coefficients
            or list(low.coefficients.values()) != [1]
        ):
            yield -1, None
            return
        (axis,) = low.coefficients
        extent = self.axes[axis].extent
        room = self._linear_binary("Sub", high.rest, low.rest)
        if isinstance(room, int):
            yield axis, max(0, min(extent, room))
            return
        zero, top = self.constant(0, room.dtype), self.constant(extent, room.dtype)
        yield axis, self._binary("Max", zero, self._binary("Min", top, room))

    def _sizes(self, place: Place) -> tuple[list[str], bool]:
        """The extents of a place as they are written, and whether they are less than whole."""
        sizes, partial = [], False
        for axis, inside in zip(place.axes, place.inside, strict=True):
            partial |= inside != self.axes[axis].extent
            sizes.append(str(inside) if isinstance(inside, int) else self._index(inside).ssa)
        return sizes, partial

    def _strided(self, place: Place, sizes: list[str], offset: str = "?") -> str:
        shape = "x".join("?" if s.startswith("%") else s for s in sizes)
        strides = ", ".join(str(s) if isinstance(s, int) else "?" for s in place.strides)
        layout = f"strided<[{strides}], offset: {offset}>" if offset else f"strided<[{strides}]>"
        return f"memref<{shape}x{mlir_type(place.dtype)}, {layout}>"

    def _view(self, place: Place) -> tuple[str, str]:
        """The whole tile's window of global memory, and its type."""
        sizes = [str(n) for n in self._shape(place.axes)]
        kind = self._strided(place, sizes)
        strides = [str(s) if isinstance(s, int) else self._index(s).ssa for s in place.strides]
        offset = self._index(place.offset).ssa
        ssa = self._new("window_")
        self._line(
            f"{ssa} = memref.reinterpret_cast {place.memory} to offset: [{offset}], "
            f"sizes: [{', '.join(sizes)}], strides: [{', '.join(strides)}] "
            f": memref<?x{mlir_type(place.dtype)}> to {kind}"
        )
        return ssa, kind

    def _subview(self, source: str, kind: str, place: Place, sizes: list[str]) -> tuple[str, str]:
        zeros, ones = ", ".join("0" for _ in sizes), ", ".join("1" for _ in sizes)
        part = self._strided(place, sizes)
        ssa = self._new("inside_")
        window = f"[{zeros}] [{', '.join(sizes)}] [{ones}]"
        self._line(f"{ssa} = memref.subview {source}{window} : {kind} to {part}")
        return ssa, part

    # ------------------------------------------------------------------------------ reads
    def _read(self, load: Any, guards: list[Any]) -> Value:
        """A tile of global memory, zero where a guard fails."""
        memory, dtype = self.memory[hash(load.source)]
        self.read.add(memory)
        kind = f"memref<?x{mlir_type(dtype)}>"
        place = self._place(load.source, load.indices[0], guards)
        if place is None:
            return self._gather(load, guards)
        if not place.axes:
            at = self._index(place.offset)
            return self._emit(f"memref.load {memory}[{at.ssa}] : {kind}", dtype)
        source, source_kind = self._view(place)
        shape = self._shape(place.axes)
        packed = f"memref<{'x'.join(map(str, shape))}x{mlir_type(dtype)}>"
        target = self._new("tile_")
        self._line(f"{target} = memref.alloc() : {packed}")
        sizes, partial = self._sizes(place)
        whole, target_kind = target, packed
        if partial:
            self._clear(target, packed, dtype, place)
            source, source_kind = self._subview(source, source_kind, place, sizes)
            strides = [math.prod(shape[i + 1 :]) for i in range(len(shape))]
            flat = Place("", dtype, place.axes, place.offset, tuple(strides), place.inside)
            target_kind = self._strided(flat, sizes, offset="")
            zeros, ones = ", ".join("0" for _ in sizes), ", ".join("1" for _ in sizes)
            window = f"[{zeros}] [{', '.join(sizes)}] [{ones}]"
            target = self._new("inside_")
            self._line(f"{target} = memref.subview {whole}{window} : {packed} to {target_kind}")
        self._line(f"memref.copy {source}, {target} : {source_kind} to {target_kind}")
        value = self._emit(
            f"bufferization.to_tensor {whole} restrict writable : {packed}", dtype, place.axes
        )
        ordered = tuple(a for a in self.axes if a in place.axes)
        if ordered == place.axes:
            return value
        empty = self._empty(dtype, self._shape(ordered))
        return self._emit(
            f"linalg.transpose ins({value.ssa} : {self._type_of(value)}) "
            f"outs({empty.ssa} : {self._type_of(empty)}) permutation = [1, 0]",
            dtype,
            ordered,
        )

    def _clear(self, target: str, kind: str, dtype: str, place: Place) -> None:
        """Fill a buffer with zeros where the copy will not cover it."""
        zero = self.constant(0, dtype).ssa
        fill = f"linalg.fill ins({zero} : {mlir_type(dtype)}) outs({target} : {kind})"
        extents = zip(place.axes, place.inside, strict=True)
        short = [
            self._compare("LT", v, self.constant(self.axes[a].extent, v.dtype))
            for a, v in extents
            if isinstance(v, Value)
        ]
        static = [
            v < self.axes[a].extent
            for a, v in zip(place.axes, place.inside, strict=True)
            if isinstance(v, int)
        ]
        if any(static):
            self._line(fill)
            return
        condition = short[0]
        for other in short[1:]:
            condition = self._emit(f"arith.ori {condition.ssa}, {other.ssa} : i1", "bool")
        self._line(f"scf.if {condition.ssa} {{")
        self._line(f"  {fill}")
        self._line("}")

    # ------------------------------------------------------------------------------ single elements
    def _gather(self, load: Any, guards: list[Any]) -> Value:
        """A tile of single elements, each loaded by the scalar unit."""
        memory, dtype = self.memory[hash(load.source)]
        kind = f"memref<?x{mlir_type(dtype)}>"
        axes = self._axes_of(load, *guards)
        shape = self._shape(axes)
        tensor = self._type(dtype, shape)
        value = self._empty(dtype, shape).ssa
        outer, self.axes = self.axes, {}
        zero, one = self.constant(0, "int32").ssa, self.constant(1, "int32").ssa
        indices = []
        saved = dict(self.tiles)
        for key, extent in zip(axes, shape, strict=True):
            variable, carried, result = self._new("e"), self._new("c"), self._new("gathered_")
            top = self.constant(extent, "int32").ssa
            self._line(
                f"{result} = scf.for {variable} = {zero} to {top} step {one} "
                f"iter_args({carried} = {value}) -> ({tensor}) : i32 {{"
            )
            self.depth += 1
            self.scalars[key] = Value(variable, "int32")
            indices.append((variable, result))
            value = carried
        self._forget(load, *guards)
        element = self._guarded_element(load, guards, memory, kind, dtype)
        at = ", ".join(self._index(Value(v, "int32")).ssa for v, _ in indices)
        inserted = self._new("c")
        self._line(f"{inserted} = tensor.insert {element.ssa} into {value}[{at}] : {tensor}")
        for _, result in reversed(indices):
            self._line(f"scf.yield {inserted} : {tensor}")
            self.depth -= 1
            self._line("}")
            inserted = result
        for key in axes:
            del self.scalars[key]
        self.axes, self.tiles = outer, saved
        return Value(inserted, dtype, axes)

    def _forget(self, *expressions: Any) -> None:
        """Evaluate again, as scalars, what the expressions' cells were defined as."""
        for e in expressions:
            for node in self._nodes(e):
                key = hash(node.source) if name_of(node) == "TensorLoad" else 0
                value = self.tiles.get(key)
                if key in self.definitions and (value is None or value.axes):
                    definition = self.definitions[key]
                    self._forget(definition)
                    self.tiles[key] = self.evaluate(definition)

    def _guarded_element(
        self, load: Any, guards: list[Any], memory: str, kind: str, dtype: str
    ) -> Value:
        def element() -> Value:
            at = self._index(self.evaluate(load.indices[0]))
            return self._emit(f"memref.load {memory}[{at.ssa}] : {kind}", dtype)

        if not guards:
            return element()
        condition = self.evaluate(guards[0])
        result, scalar = self._new("element_"), mlir_type(dtype)
        self._line(f"{result} = scf.if {condition.ssa} -> ({scalar}) {{")
        with self._region():
            self._line(f"scf.yield {element().ssa} : {scalar}")
        self._line("} else {")
        self._line(f"  scf.yield {self.constant(0, dtype).ssa} : {scalar}")
        self._line("}")
        return Value(result, dtype)
