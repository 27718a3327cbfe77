"""What `schedules.mlir` knows of values, types and TIR nodes."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

MLIR_TYPES = {
    "float32": "f32",
    "float16": "f16",
    "bfloat16": "bf16",
    "int32": "i32",
    "int64": "i64",
    "int8": "i8",
    "bool": "i1",
    "index": "index",
}
INTEGERS = frozenset({"int32", "int64", "int8", "bool", "index"})


@dataclass(frozen=True)
class Value:
    """An SSA value: a scalar, a tensor over axes of the current nest, or a tile of a fixed shape."""

    ssa: str
    dtype: str
    axes: tuple[int, ...] = ()
    shape: tuple[int, ...] = ()
    constant: int | None = None

    def named(self, ssa: str) -> Value:
        """A value of the same type under another name."""
        return replace(self, ssa=ssa, constant=None)


@dataclass(frozen=True)
class Linear:
    """Σ coefficient·axis + rest; coefficients and rest are scalars or known integers."""

    coefficients: dict[int, Value | int]
    rest: Value | int


def mlir_type(dtype: str) -> str:
    """MLIR's name of a TIR dtype."""
    return MLIR_TYPES[dtype]


def name_of(node: Any) -> str:
    """The kind of a TIR node."""
    return type(node).__name__


def is_constant(node: Any) -> bool:
    return name_of(node) in ("IntImm", "FloatImm")


def bits_of(number: float, dtype: str) -> str:
    """A float constant as its bits in hexadecimal."""
    single = struct.unpack("<I", struct.pack("<f", number))[0]
    if dtype == "float32":
        return f"0x{single:08X}"
    if dtype == "float16":
        return f"0x{struct.unpack('<H', struct.pack('<e', number))[0]:04X}"
    return f"0x{single >> 16:04X}"


def children(node: Any) -> Iterator[Any]:
    """The operands of an expression."""
    kind = name_of(node)
    if kind in ("Var", "IntImm", "FloatImm", "StringImm"):
        return
    if kind in ("Cast",):
        yield node.value
    elif kind == "Not":
        yield node.a
    elif kind == "Select":
        yield from (node.condition, node.true_value, node.false_value)
    elif kind == "Call":
        yield from node.args
    elif kind == "TensorLoad":
        yield from node.indices
    else:
        yield from (node.a, node.b)
