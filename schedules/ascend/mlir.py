"""Prints tile programs as MLIR: linalg on tensors, as Huawei's bishengir-compile takes them.

A tile (an on-chip array) is a tensor value; loops and branches carry the tiles that they change. A nest of
parallel loops is not a loop but the axes of its statements: an elementwise store becomes operations on
whole tensors, a store that adds or maximises over an inner serial loop a linalg.reduce, a sum of products
a linalg.matmul. Reads of global memory that are affine in the axes become strided copies into a new
on-chip buffer; all others become loops over single elements. Values depend on as few axes as they can.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from attngen.schedules.ascend.mlir_expressions import ARITHMETIC
from attngen.schedules.ascend.mlir_memory import Memory
from attngen.schedules.ascend.mlir_values import INTEGERS, Value, mlir_type, name_of
from attngen.schedules.ascend.mlir_writer import Axis

PARALLEL = 1
"""tvm.tirx.ForKind.PARALLEL"""


def print_function(function: Any, name: str) -> str:
    """The MLIR function of a kernel's TIR, with the arguments of bishengir's Triton convention.

    They are a lock and a workspace (int8), the kernel's own parameters but its last two, then grid and
    program index along x, y, z (int32); the last two parameters, `grid` and `core`, are those along x.
    Raises UnsupportedError for TIR that is no tile program.
    """
    return Printer(function, name).text()


class Printer(Memory):
    """Prints the statements of a function."""

    def text(self) -> str:
        *own, grid, core = self.function.params
        dtypes = {hash(d.data): str(d.buffer.dtype) for d in self._declared(self.function.body)}
        parameters: list[tuple[str, str, bool]] = []
        for p in own:
            dtype = dtypes.get(hash(p))
            kind = mlir_type(dtype or str(p.ty.dtype))
            parameters.append((f"%{p.name}", f"memref<?x{kind}>" if dtype else kind, bool(dtype)))
            self.scalars[hash(p)] = Value(f"%{p.name}", "" if dtype else str(p.ty.dtype))
        self.scalars[hash(grid)] = Value("%grid_x", "int32")
        self.scalars[hash(core)] = Value("%program_x", "int32")
        self._statement(self.function.body)
        head = ["%lock: memref<?xi8>", "%workspace: memref<?xi8>"]
        for name, kind, is_memory in parameters:
            use = (name in self.written) * (1 + (name in self.read))  # 0 read, 1 written, 2 both
            head.append(f"{name}: {kind}" + f" {{tt.tensor_kind = {use} : i32}}" * is_memory)
        head += [f"%{what}_{axis}: i32" for what in ("grid", "program") for axis in "xyz"]
        mode = "mix" if self.multiplies else "aiv"
        constants = [
            f"    {ssa} = arith.constant {text}" + f" : {kind}" * (kind != "i1")
            for (text, kind), ssa in self.constants.items()
        ]
        return "\n".join(
            (
                "module {",
                f"  func.func @{self.name}(",
                ",\n".join(f"      {p}" for p in head),
                "  ) attributes {SyncBlockLockArgIdx = 0 : i64, WorkspaceArgIdx = 1 : i64,",
                f'      global_kernel = "local", parallel_mode = "simd", mix_mode = "{mode}"}} {{',
                *constants,
                *self.lines,
                "    return",
                "  }",
                "}",
                "",
            )
        )

    def _declared(self, statement: Any) -> Iterator[Any]:
        for s in statement.seq if name_of(statement) == "SeqStmt" else [statement]:
            if name_of(s) == "DeclBuffer":
                yield s

    # ------------------------------------------------------------------------------ statements
    def _statement(self, s: Any) -> None:
        kind = name_of(s)
        if kind == "SeqStmt":
            for part in s.seq:
                self._statement(part)
        elif kind == "DeclBuffer":
            self.memory[hash(s.buffer)] = (self.scalars[hash(s.data)].ssa, str(s.buffer.dtype))
        elif kind == "AllocBuffer":
            self.tiles[hash(s.buffer)] = None
        elif kind == "AttrStmt":
            self._line(f"// {s.value.value}")
            self._statement(s.body)
        elif kind == "For":
            self._for(s)
        elif kind == "IfThenElse":
            self._if(s)
        elif kind == "BufferStore":
            self._store(s)
        elif kind != "Evaluate":
            raise self._refuse(s)

    def _changed(self, s: Any) -> list[Any]:
        """The tiles and cells that a statement changes and did not allocate."""
        stored: dict[int, Any] = {}
        local: set[int] = set()

        def walk(node: Any) -> None:
            kind = name_of(node)
            if kind == "SeqStmt":
                for part in node.seq:
                    walk(part)
            elif kind == "AllocBuffer":
                local.add(hash(node.buffer))
            elif kind == "BufferStore":
                stored.setdefault(hash(node.buffer), node.buffer)
            elif kind == "IfThenElse":
                walk(node.then_case)
                if node.else_case is not None:
                    walk(node.else_case)
            elif kind in ("For", "AttrStmt"):
                walk(node.body)

        walk(s)
        return [b for key, b in stored.items() if key not in local and key in self.tiles]

    def _results(self, carried: list[Any], types: list[str]) -> tuple[str, list[str]]:
        if not carried:
            return "", []
        ssa = self._new("r")
        if len(carried) == 1:
            return f"{ssa} = ", [ssa]
        return f"{ssa}:{len(types)} = ", [f"{ssa}#{i}" for i in range(len(types))]

    def _for(self, s: Any) -> None:
        if int(s.kind) == PARALLEL or self.axes:
            axis = Axis(hash(s.loop_var), int(s.extent), int(s.kind) != PARALLEL)
            self.axes[axis.key] = axis
            self._statement(s.body)
            del self.axes[axis.key]
            return
        begin, extent = self.evaluate(s.min), self.evaluate(s.extent)
        end = extent if begin.constant == 0 else self._binary("Add", begin, extent)
        carried = self._changed(s.body)
        initial = [self._current(b) for b in carried]
        types = [self._type_of(v) for v in initial]
        bound, results = self._results(carried, types)
        variable = self._new(f"{s.loop_var.name}_")
        names = [self._new("c") for _ in carried]
        pairs = ", ".join(f"{n} = {v.ssa}" for n, v in zip(names, initial, strict=True))
        arguments = f" iter_args({pairs}) -> ({', '.join(types)})" if carried else ""
        step = self.constant(1, "int32").ssa
        loop = f"{variable} = {begin.ssa} to {end.ssa} step {step}"
        self._line(f"{bound}scf.for {loop}{arguments} : i32 {{")
        self.scalars[hash(s.loop_var)] = Value(variable, "int32")
        for buffer, name, value in zip(carried, names, initial, strict=True):
            self.tiles[hash(buffer)] = value.named(name)
        with self._region():
            self._statement(s.body)
            self._yield(carried, types)
        self._line("}")
        self._rename(carried, results)

    def _yield(self, carried: list[Any], types: list[str]) -> None:
        if carried:
            values = ", ".join(self._current(b).ssa for b in carried)
            self._line(f"scf.yield {values} : {', '.join(types)}")

    def _rename(self, carried: list[Any], results: list[str]) -> None:
        for buffer, ssa in zip(carried, results, strict=True):
            self.tiles[hash(buffer)] = self._current(buffer).named(ssa)

    def _if(self, s: Any) -> None:
        if self.axes:
            if s.else_case is not None:
                raise self._refuse(s)
            self.guards.append(s.condition)
            self._statement(s.then_case)
            self.guards.pop()
            return
        condition = self.evaluate(s.condition)
        carried = self._changed(s)
        before = [self._current(b) for b in carried]
        types = [self._type_of(v) for v in before]
        bound, results = self._results(carried, types)
        arguments = f" -> ({', '.join(types)})" if carried else ""
        self._line(f"{bound}scf.if {condition.ssa}{arguments} {{")
        branches = [s.then_case] + ([s.else_case] if carried or s.else_case is not None else [])
        for number, branch in enumerate(branches):
            if number:
                self._line("} else {")
            for buffer, value in zip(carried, before, strict=True):
                self.tiles[hash(buffer)] = value
            with self._region():
                if branch is not None:
                    self._statement(branch)
                self._yield(carried, types)
        self._line("}")
        self._rename(carried, results)

    # ------------------------------------------------------------------------------ stores
    def _store(self, s: Any) -> None:
        key = hash(s.buffer)
        if key in self.memory:
            self._write(s)
            return
        shape = tuple(int(n) for n in s.buffer.shape)
        if shape == (1,) and any(a.reduced for a in self.axes.values()):
            self._reduce_to_scalar(s)
            return
        if shape == (1,):
            self.definitions[key] = s.value
            # positions on tiles are often needed as scalars only: compute them when they are read
            later = self.axes and str(s.buffer.dtype) in INTEGERS
            self.tiles[key] = None if later else self.evaluate(s.value)
            return
        reduced = [a for a in self.axes.values() if a.reduced]
        if not self.axes:
            raise self._refuse(s)
        if reduced:
            self._reduce(s, reduced[0])
            return
        axes = tuple(hash(i) for i in s.indices)
        if any(a not in self.axes for a in axes) or self._shape(axes) != shape:
            raise self._refuse(s)
        value = self.at(s.value, axes)
        self.tiles[key] = Value(value.ssa, value.dtype, shape=shape)

    def _reduce(self, s: Any, over: Axis) -> None:
        """buffer[i…] = op(buffer[i…], x[i…, over])"""
        operation = name_of(s.value)
        if name_of(s.value.a) != "TensorLoad" or hash(s.value.a.source) != hash(s.buffer):
            raise self._refuse(s)
        product = s.value.b
        axes = tuple(hash(i) for i in s.indices)
        shape = self._shape(axes)
        before = self._current(s.buffer)
        if operation == "Add" and name_of(product) == "Mul" and len(axes) == 2:
            result = self._multiply(product, axes, over, before)
            self.tiles[hash(s.buffer)] = Value(result, before.dtype, shape=shape)
            return
        x = self.at(product, (*axes, over.key))
        neutral = {"Add": 0.0, "Max": -math.inf, "Min": math.inf}[operation]
        start = self._filled(self.constant(neutral, x.dtype), shape)
        # reducing from the neutral element, then joining: the compiler knows no other start
        join = ARITHMETIC[operation][0]
        element, kind = mlir_type(x.dtype), self._type(x.dtype, shape)
        ssa = self._new("reduced_")
        self._line(
            f"{ssa} = linalg.reduce ins({x.ssa} : {self._type_of(x)}) outs({start.ssa} : {kind}) "
            f"dimensions = [{len(axes)}]"
        )
        self._joining(join, element)
        joined = self._emit(f"{join} {before.ssa}, {ssa} : {kind}", x.dtype)
        self.tiles[hash(s.buffer)] = Value(joined.ssa, x.dtype, shape=shape)

    def _reduce_to_scalar(self, s: Any) -> None:
        """cell = op(cell, x[i]) over the reduced axis i"""
        (over,) = (a.key for a in self.axes.values() if a.reduced)
        x, operation = self.at(s.value.b, (over,)), name_of(s.value)
        neutral = {"Add": 0.0, "Max": -math.inf, "Min": math.inf}[operation]
        join, element = ARITHMETIC[operation][0], mlir_type(x.dtype)
        empty = self._emit(f"tensor.empty() : tensor<{element}>", x.dtype)
        start = self._emit(
            f"linalg.fill ins({self.constant(neutral, x.dtype).ssa} : {element}) "
            f"outs({empty.ssa} : tensor<{element}>) -> tensor<{element}>",
            x.dtype,
        )
        ssa = self._new("reduced_")
        self._line(
            f"{ssa} = linalg.reduce ins({x.ssa} : {self._type_of(x)}) "
            f"outs({start.ssa} : tensor<{element}>) dimensions = [0]"
        )
        self._joining(join, element)
        found = self._emit(f"tensor.extract {ssa}[] : tensor<{element}>", x.dtype)
        before = self._current(s.buffer)
        joined = self._emit(f"{join} {before.ssa}, {found.ssa} : {element}", x.dtype)
        self.tiles[hash(s.buffer)] = joined

    def _joining(self, join: str, element: str) -> None:
        """The body of a linalg.reduce."""
        self._line(f"  (%a: {element}, %b: {element}) {{")
        self._line(f"    %joined = {join} %a, %b : {element}")
        self._line(f"    linalg.yield %joined : {element}")
        self._line("  }")

    def _multiply(self, product: Any, axes: tuple[int, ...], over: Axis, before: Value) -> str:
        """A matmul into `before`; casts of its 16-bit operands are the cube's own."""
        self.multiplies = True
        operands = []
        for factor, wanted in ((product.a, (axes[0], over.key)), (product.b, (over.key, axes[1]))):
            load = factor.value if name_of(factor) == "Cast" else factor
            tile, order = self._current(load.source), tuple(hash(i) for i in load.indices)
            shape = self._shape(wanted)
            if order != wanted:
                if order != wanted[::-1]:
                    raise self._refuse(product)
                empty = self._empty(tile.dtype, shape)
                ssa = self._new("transposed_")
                self._line(
                    f"{ssa} = linalg.transpose ins({tile.ssa} : {self._type_of(tile)}) "
                    f"outs({empty.ssa} : {self._type_of(empty)}) permutation = [1, 0]"
                )
                tile = Value(ssa, tile.dtype, shape=shape)
            operands.append(tile)
        kinds = ", ".join(self._type_of(t) for t in operands)
        names = ", ".join(t.ssa for t in operands)
        kind = self._type_of(before)
        ssa = self._new("product_")
        self._line(
            f"{ssa} = linalg.matmul ins({names} : {kinds}) outs({before.ssa} : {kind}) -> {kind}"
        )
        return ssa

    def _write(self, s: Any) -> None:
        """Store to global memory: one element, or the part of a tile that the guards leave."""
        memory, dtype = self.memory[hash(s.buffer)]
        self.written.add(memory)
        if not self.axes:
            self._write_one(self.evaluate(s.value), s.indices[0], memory, dtype)
            return
        place = self._place(s.buffer, s.indices[0], self.guards)
        if place is None or not place.axes:
            raise self._refuse(s)
        value = self.at(s.value, place.axes)
        target, kind = self._view(place)
        tensor_kind, ssa = self._type_of(value), value.ssa
        sizes, dynamic = self._sizes(place)
        if dynamic:
            zeros, ones = ", ".join("0" for _ in sizes), ", ".join("1" for _ in sizes)
            shape = "x".join("?" if s.startswith("%") else s for s in sizes)
            part = f"tensor<{shape}x{mlir_type(dtype)}>"
            ssa = self._new("part_")
            window = f"[{zeros}] [{', '.join(sizes)}] [{ones}]"
            self._line(
                f"{ssa} = tensor.extract_slice {value.ssa}{window} : {tensor_kind} to {part}"
            )
            tensor_kind = part
            target, kind = self._subview(target, kind, place, sizes)
        self._line(
            f"bufferization.materialize_in_destination {ssa} in writable {target} "
            f": ({tensor_kind}, {kind}) -> ()"
        )

    def _write_one(self, value: Value, index: Any, memory: str, dtype: str) -> None:
        """Store one element by DMA: the scalar unit's cache lines are shared with other cores."""
        at, kind = self._index(self.evaluate(index)).ssa, mlir_type(dtype)
        one = self._filled(value, (1,))
        place = f"memref<1x{kind}, strided<[1], offset: ?>>"
        window = self._new("window_")
        self._line(
            f"{window} = memref.reinterpret_cast {memory} to offset: [{at}], sizes: [1], "
            f"strides: [1] : memref<?x{kind}> to {place}"
        )
        self._line(
            f"bufferization.materialize_in_destination {one.ssa} in writable {window} "
            f": (tensor<1x{kind}>, {place}) -> ()"
        )
