"""Expressions of a tile program as MLIR operations on tensors and scalars."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attngen.errors import UnsupportedError
from attngen.schedules.ascend.mlir_values import (
    INTEGERS,
    Linear,
    Value,
    children,
    is_constant,
    mlir_type,
    name_of,
)
from attngen.schedules.ascend.mlir_writer import Writer

BITWISE = {
    "RShift": "arith.shrsi", "LShift": "arith.shli", "BitwiseAnd": "arith.andi",
    "shift_right": "arith.shrsi", "shift_left": "arith.shli", "bitwise_and": "arith.andi",
}  # fmt: skip
COMPARISONS = {"LT": "lt", "LE": "le", "GT": "gt", "GE": "ge", "EQ": "eq", "NE": "ne"}
ARITHMETIC = {
    "Add": ("arith.addf", "arith.addi"),
    "Sub": ("arith.subf", "arith.subi"),
    "Mul": ("arith.mulf", "arith.muli"),
    "Max": ("arith.maximumf", "arith.maxsi"),
    "Min": ("arith.minimumf", "arith.minsi"),
}
FUNCTIONS = {
    "exp": "math.exp", "log": "math.log", "tanh": "math.tanh", "cos": "math.cos", "sin": "math.sin",
    "sqrt": "math.sqrt", "floor": "math.floor", "pow": "math.powf",
}  # fmt: skip
"""TIR's functions of floats."""


class Expressions(Writer):
    """Evaluates expressions on as few axes as they depend on."""

    def _read(self, load: Any, guards: list[Any]) -> Value:
        """A tile of global memory, zero where a guard fails."""
        raise NotImplementedError

    def evaluate(self, e: Any) -> Value:
        """The value of an expression on the axes that it depends on."""
        kind = name_of(e)
        if kind == "Var":
            return self._iota(hash(e)) if hash(e) in self.axes else self.scalars[hash(e)]
        if is_constant(e):
            return self.constant(e.value, str(e.ty.dtype))
        if kind in COMPARISONS or kind in ("And", "Or", "Not"):
            return self.truth(e, self._axes_of(e))
        if kind == "Select":
            return self._select(e)
        if kind == "Cast":
            return self._cast(self.evaluate(e.value), str(e.ty.dtype))
        if kind == "TensorLoad":
            return self._load(e, [])
        if kind == "Call":
            return self._call(e)
        return self._binary(kind, self.evaluate(e.a), self.evaluate(e.b))

    def at(self, e: Any, axes: tuple[int, ...]) -> Value:
        """The value of an expression on exactly these axes."""
        if str(e.ty.dtype) == "bool":
            return self.truth(e, axes)
        return self._broadcast(self.evaluate(e), axes)

    def _current(self, buffer: Any) -> Value:
        """The value of a tile or cell; empty before it is first stored."""
        key = hash(buffer)
        if self.tiles[key] is None and key in self.definitions and self.axes:
            self.tiles[key] = self.evaluate(self.definitions[key])
        value = self.tiles[key]
        if value is not None:
            return value
        shape, dtype = tuple(int(n) for n in buffer.shape), str(buffer.dtype)
        if shape == (1,):
            return self.constant(0, dtype)
        return self._empty(dtype, shape)

    def _load(self, e: Any, guards: list[Any]) -> Value:
        key = hash(e.source)
        if key in self.memory:
            return self._read(e, guards)
        value = self._current(e.source)
        if not value.shape:
            return value
        axes = tuple(hash(i) for i in e.indices)
        if any(a not in self.axes for a in axes) or self._shape(axes) != value.shape:
            raise self._refuse(e)
        return Value(value.ssa, value.dtype, axes)

    def _call(self, e: Any) -> Value:
        name = str(e.op.name).rpartition(".")[2]
        if name == "if_then_else" and name_of(e.args[1]) == "TensorLoad":
            return self._load(e.args[1], [e.args[0]])
        if name in BITWISE:
            return self._binary(name, *(self.evaluate(a) for a in e.args))
        if name == "fabs":
            value = self.evaluate(e.args[0])
            negative = self._binary("Sub", self.constant(0.0, value.dtype), value)
            return self._binary("Max", value, negative)
        if name not in FUNCTIONS:
            raise self._refuse(e)
        values = [self.evaluate(a) for a in e.args]
        if not self._common(*values) and self.axes:
            # the scalar unit has no such functions: compute a vector of copies
            values = [self._broadcast(v, tuple(self.axes)[:1]) for v in values]
        return self._elementwise(FUNCTIONS[name], *values)

    def _select(self, e: Any) -> Value:
        axes = self._axes_of(e)
        condition = self.truth(e.condition, axes)
        a, b = self.at(e.true_value, axes), self.at(e.false_value, axes)
        tail = f"{self._type_of(condition)}, {self._type_of(a)}" if axes else self._type_of(a)
        return self._emit(f"arith.select {condition.ssa}, {a.ssa}, {b.ssa} : {tail}", a.dtype, axes)

    # ------------------------------------------------------------------------------ numbers
    def _broadcast(self, value: Value, axes: tuple[int, ...]) -> Value:
        if value.axes == axes:
            return value
        shape = self._shape(axes)
        if not value.axes:
            return Value(self._filled(value, shape).ssa, value.dtype, axes)
        missing = ", ".join(str(n) for n, a in enumerate(axes) if a not in value.axes)
        empty = self._empty(value.dtype, shape)
        return self._emit(
            f"linalg.broadcast ins({value.ssa} : {self._type_of(value)}) "
            f"outs({empty.ssa} : {self._type_of(empty)}) dimensions = [{missing}]",
            value.dtype,
            axes,
        )

    def _iota(self, axis: int) -> Value:
        """0, 1, 2, … along an axis."""
        empty = self._empty("int32", self._shape((axis,)))
        kind = self._type_of(empty)
        ssa = self._new("iota_")
        self._line(
            f"{ssa} = linalg.generic {{indexing_maps = [affine_map<(d) -> (d)>], "
            f'iterator_types = ["parallel"]}} outs({empty.ssa} : {kind}) {{'
        )
        self._line("^bb0(%unused: i32):")
        self._line("  %position = linalg.index 0 : index")
        self._line("  %number = arith.index_cast %position : index to i32")
        self._line("  linalg.yield %number : i32")
        self._line(f"}} -> {kind}")
        return Value(ssa, "int32", (axis,))

    def _common(self, *values: Value) -> tuple[int, ...]:
        return tuple(a for a in self.axes if any(a in v.axes for v in values))

    def _elementwise(self, operation: str, *values: Value, dtype: str | None = None) -> Value:
        axes = self._common(*values)
        spread = [self._broadcast(v, axes) for v in values]
        names = ", ".join(v.ssa for v in spread)
        return self._emit(
            f"{operation} {names} : {self._type_of(spread[0])}", dtype or values[0].dtype, axes
        )

    def _binary(self, kind: str, a: Value, b: Value) -> Value:
        integer = a.dtype in INTEGERS
        if kind in ARITHMETIC:
            return self._elementwise(ARITHMETIC[kind][integer], a, b)
        if kind in BITWISE and integer:
            return self._elementwise(BITWISE[kind], a, b)
        if kind == "Div":
            return self._elementwise("arith.divsi" if integer else "arith.divf", a, b)
        if kind == "Mod" and integer and not (a.axes or b.axes):
            return self._elementwise("arith.remsi", a, b)
        if not integer or kind not in ("FloorDiv", "FloorMod"):
            raise UnsupportedError(
                f"kernel {self.name}: {kind} on {a.dtype} has no vector instruction"
            )
        quotient = self._floordiv(a, b)
        if kind == "FloorDiv":
            return quotient
        return self._binary("Sub", a, self._binary("Mul", quotient, b))

    def _floordiv(self, a: Value, b: Value) -> Value:
        """Floored quotients; of tiles by a float division, exact below 2^24."""
        if a.axes or b.axes:
            quotient = self._elementwise(
                "arith.divf", self._cast(a, "float32"), self._cast(b, "float32")
            )
            return self._cast(self._elementwise("math.floor", quotient), "int32")
        truncated = self._elementwise("arith.divsi", a, b)
        rest = self._elementwise("arith.remsi", a, b)
        zero, one = self.constant(0, a.dtype), self.constant(1, a.dtype)
        signs = [self._compare("LT", rest, zero), self._compare("LT", b, zero)]
        differ = self._emit(f"arith.xori {signs[0].ssa}, {signs[1].ssa} : i1", "bool")
        inexact = self._compare("NE", rest, zero)
        down = self._emit(f"arith.andi {differ.ssa}, {inexact.ssa} : i1", "bool")
        lower = self._binary("Sub", truncated, one)
        kind = mlir_type(a.dtype)
        return self._emit(
            f"arith.select {down.ssa}, {lower.ssa}, {truncated.ssa} : {kind}", a.dtype
        )

    def _cast(self, value: Value, dtype: str) -> Value:
        source = value.dtype
        if source == dtype:
            return value
        if value.constant is not None:
            return self.constant(value.constant, dtype)
        if not value.axes and self.axes and (source not in INTEGERS or dtype not in INTEGERS):
            # the scalar unit has no 16-bit floats: convert a vector of copies
            value = self._broadcast(value, tuple(self.axes)[:1])
        sizes = {"bool": 1, "int8": 8, "float16": 16, "bfloat16": 16, "index": 64}
        wider = sizes.get(dtype, 64 if dtype == "int64" else 32) > sizes.get(
            source, 64 if source == "int64" else 32
        )
        if source in INTEGERS and dtype in INTEGERS:
            operation = "arith.extui" if source == "bool" else "arith.extsi"
            operation = operation if wider else "arith.trunci"
        elif source in INTEGERS:
            operation = "arith.uitofp" if source == "bool" else "arith.sitofp"
        elif dtype in INTEGERS:
            operation = "arith.fptosi"
        else:
            operation = "arith.extf" if wider else "arith.truncf"
        result = self._type(dtype, self._shape(value.axes))
        return self._emit(
            f"{operation} {value.ssa} : {self._type_of(value)} to {result}", dtype, value.axes
        )

    # ------------------------------------------------------------------------------ truth values
    def _compare(self, kind: str, a: Value, b: Value) -> Value:
        predicate = COMPARISONS[kind]
        if a.dtype in INTEGERS:
            signed = predicate if predicate in ("eq", "ne") else f"s{predicate}"
            return self._elementwise(f"arith.cmpi {signed},", a, b, dtype="bool")
        ordered = "une" if predicate == "ne" else f"o{predicate}"
        return self._elementwise(f"arith.cmpf {ordered},", a, b, dtype="bool")

    def truth(self, e: Any, axes: tuple[int, ...]) -> Value:
        """A truth value on exactly these axes; bits are never broadcast, numbers are."""
        kind = name_of(e)
        if kind in ("And", "Or"):
            a, b = self.truth(e.a, axes), self.truth(e.b, axes)
            operation = "arith.andi" if kind == "And" else "arith.ori"
            return self._emit(f"{operation} {a.ssa}, {b.ssa} : {self._type_of(a)}", "bool", axes)
        if kind == "Not":
            a = self.truth(e.a, axes)
            ones = f"%const_{len(self.constants)}"
            text = "dense<true>" if axes else "true"
            ones = self.constants.setdefault((text, self._type_of(a)), ones)
            return self._emit(f"arith.xori {a.ssa}, {ones} : {self._type_of(a)}", "bool", axes)
        if kind in COMPARISONS:
            a, b = self.evaluate(e.a), self.evaluate(e.b)
            return self._compare(kind, self._broadcast(a, axes), self._broadcast(b, axes))
        value = self.evaluate(e)
        if value.axes == axes:
            return value
        number = self._cast(value, "int32")
        zero = self._broadcast(self.constant(0, "int32"), axes)
        return self._compare("NE", self._broadcast(number, axes), zero)

    # ------------------------------------------------------------------------------ affine forms
    def linear(self, e: Any) -> Linear | None:
        """`e` as Σ coefficient·axis + rest, if it is one; casts to int64 are looked through."""
        kind = name_of(e)
        if kind == "Cast" and str(e.value.ty.dtype) in INTEGERS:
            return self.linear(e.value)
        if hash(e) in self.axes:
            return Linear({hash(e): 1}, 0)
        if not self._axes_of(e):
            return Linear({}, int(e.value) if kind == "IntImm" else self.evaluate(e))
        if kind == "TensorLoad" and hash(e.source) in self.definitions:
            return self.linear(self.definitions[hash(e.source)])
        if kind not in ("Add", "Sub", "Mul"):
            return None
        a, b = self.linear(e.a), self.linear(e.b)
        if a is None or b is None:
            return None
        if kind == "Mul":
            if a.coefficients and b.coefficients:
                return None
            form, factor = (b, a.rest) if not a.coefficients else (a, b.rest)
            scaled = {
                k: self._linear_binary("Mul", c, factor) for k, c in form.coefficients.items()
            }
            return Linear(scaled, self._linear_binary("Mul", form.rest, factor))
        total = dict(a.coefficients)
        for key, coefficient in b.coefficients.items():
            total[key] = self._linear_binary(kind, total.get(key, 0), coefficient)
        kept = {key: c for key, c in total.items() if c != 0}
        return Linear(kept, self._linear_binary(kind, a.rest, b.rest))

    def _linear_binary(self, kind: str, a: Value | int, b: Value | int) -> Value | int:
        if isinstance(a, int) and isinstance(b, int):
            return {"Add": a + b, "Sub": a - b, "Mul": a * b}[kind]
        if (kind == "Mul" and a == 1) or (kind == "Add" and a == 0):
            return b
        if (kind == "Mul" and b == 1) or (kind in ("Add", "Sub") and b == 0):
            return a
        widths = {v.dtype for v in (a, b) if isinstance(v, Value)}
        dtype = "int64" if "int64" in widths else "int32"
        return self._binary(kind, self._scalar(a, dtype), self._scalar(b, dtype))

    def _scalar(self, value: Value | int, dtype: str) -> Value:
        if isinstance(value, int):
            return self.constant(value, dtype)
        return value if value.dtype == dtype else self._cast(value, dtype)

    def _index(self, value: Value | int) -> Value:
        if isinstance(value, int):
            return self.constant(value, "index")
        if value.dtype == "index":
            return value
        if value.constant is not None:
            return self.constant(value.constant, "index")
        kind = mlir_type(value.dtype)
        return self._emit(f"arith.index_cast {value.ssa} : {kind} to index", "index")

    def _nodes(self, e: Any) -> Iterator[Any]:
        yield e
        for child in children(e):
            yield from self._nodes(child)

    def _axes_of(self, *expressions: Any) -> tuple[int, ...]:
        """The axes of the nest on which the expressions depend, in its order."""
        found: set[int] = set()
        for e in expressions:
            for node in self._nodes(e):
                found.add(hash(node))
                if name_of(node) == "TensorLoad":
                    key = hash(node.source)
                    value = self.tiles.get(key)
                    if value is not None:
                        found.update(value.axes)
                    elif key in self.definitions:
                        found.update(self._axes_of(self.definitions[key]))
        return tuple(a for a in self.axes if a in found)
