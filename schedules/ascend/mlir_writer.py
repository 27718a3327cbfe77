"""Text, names, types and constants of an MLIR function under construction."""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from attngen.errors import UnsupportedError
from attngen.schedules.ascend.mlir_values import INTEGERS, Value, bits_of, mlir_type, name_of


@dataclass(frozen=True)
class Axis:
    """A loop of the current nest: parallel, or summed (maximised) over."""

    key: int
    extent: int
    reduced: bool


class Writer:
    """Lines of a function, and what its names stand for.

    scalars, memory    values of TIR variables, and the name and dtype of global tensors
    tiles, definitions what on-chip arrays and cells hold, and the expressions of cells
    axes               the loops of the current nest, from outside in
    """

    def __init__(self, function: Any, name: str) -> None:
        self.function, self.name = function, name
        self.lines: list[str] = []
        self.depth = 1
        self.count = 0
        self.constants: dict[tuple[str, str], str] = {}
        self.scalars: dict[int, Value] = {}
        self.memory: dict[int, tuple[str, str]] = {}
        self.tiles: dict[int, Value | None] = {}
        self.definitions: dict[int, Any] = {}
        self.axes: dict[int, Axis] = {}
        self.guards: list[Any] = []
        self.read: set[str] = set()
        self.written: set[str] = set()
        self.multiplies = False

    def _line(self, text: str) -> None:
        self.lines.append("  " * (self.depth + 1) + text)

    def _new(self, what: str = "") -> str:
        self.count += 1
        return f"%{what}{self.count}"

    def _emit(self, operation: str, dtype: str, axes: tuple[int, ...] = ()) -> Value:
        """Define a value by `operation`."""
        value = Value(self._new(), dtype, axes)
        self._line(f"{value.ssa} = {operation}")
        return value

    def _refuse(self, what: Any) -> UnsupportedError:
        text = str(what).strip().splitlines()
        return UnsupportedError(
            f"kernel {self.name}: {name_of(what)} ({text[0] if text else ''}) is not part of a tile "
            "program; write tiles with schedules.tirx as schedules/ascend/forward.py does"
        )

    @contextmanager
    def _region(self) -> Iterator[None]:
        self.depth += 1
        yield
        self.depth -= 1

    # ------------------------------------------------------------------------------ types, constants
    def _shape(self, axes: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(self.axes[a].extent for a in axes)

    def _type(self, dtype: str, shape: tuple[int, ...]) -> str:
        if not shape:
            return mlir_type(dtype)
        return f"tensor<{'x'.join(map(str, shape))}x{mlir_type(dtype)}>"

    def _type_of(self, value: Value) -> str:
        return self._type(value.dtype, value.shape or self._shape(value.axes))

    def constant(self, number: float, dtype: str) -> Value:
        """A scalar constant, defined once at the head of the function."""
        if dtype == "bool":
            text = "true" if number else "false"
        elif dtype in INTEGERS:
            text = str(int(number))
        elif math.isfinite(number) and dtype == "float32":
            text = f"0x{struct.unpack('<I', struct.pack('<f', number))[0]:08X}"
        else:
            text = bits_of(number, dtype)
        kind = mlir_type(dtype)
        known = self.constants.setdefault((text, kind), f"%const_{len(self.constants)}")
        return Value(known, dtype, constant=int(number) if dtype in INTEGERS else None)

    def _empty(self, dtype: str, shape: tuple[int, ...]) -> Value:
        ssa = self._new("empty_")
        self._line(f"{ssa} = tensor.empty() : {self._type(dtype, shape)}")
        return Value(ssa, dtype, shape=shape)

    def _filled(self, scalar: Value, shape: tuple[int, ...]) -> Value:
        empty = self._empty(scalar.dtype, shape)
        kind = self._type_of(empty)
        filled = self._emit(
            f"linalg.fill ins({scalar.ssa} : {mlir_type(scalar.dtype)}) "
            f"outs({empty.ssa} : {kind}) -> {kind}",
            scalar.dtype,
        )
        return Value(filled.ssa, scalar.dtype, shape=shape)
