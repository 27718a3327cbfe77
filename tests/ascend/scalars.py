"""The scalar unit's arithmetic: MLIR's arith operations on numbers."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import ml_dtypes
import numpy as np

from .mlir_text import Operation

FLOATS = {"f32": np.float32, "f16": np.float16, "bf16": ml_dtypes.bfloat16}
_FORMATS = {
    "f32": ("<I", np.float32),
    "f16": ("<H", np.float16),
    "bf16": ("<H", ml_dtypes.bfloat16),
}


def _constant(op: Operation, _: list[Any]) -> Any:
    value = op.attributes["value"]
    if isinstance(value, tuple):  # a float's bits
        text, kind = value
        layout, dtype = _FORMATS[kind]
        return float(np.frombuffer(struct.pack(layout, int(text, 16)), dtype)[0])
    return value


def _width(kind: str) -> int:
    return 64 if kind == "index" else int(kind[1:])


def _wrapped(value: int, kind: str) -> int:
    """Two's complement of the type's width; one bit is 0 or 1."""
    bits = _width(kind)
    if bits == 1:
        return value & 1
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def _integer(function: Callable[..., int]) -> Callable[[Operation, list[Any]], int]:
    return lambda op, a: _wrapped(function(*map(int, a)), op.result_types[0])


def _unsigned(op: Operation, a: list[Any]) -> int:
    bits = _width(op.operand_types[0])
    return _wrapped(int(a[0]) & ((1 << bits) - 1), op.result_types[0])


def _float(function: Callable[[Any, Any], Any]) -> Callable[[Operation, list[Any]], float]:
    def run(op: Operation, a: list[Any]) -> float:
        dtype = FLOATS[op.result_types[0]]
        return float(dtype(function(np.float32(a[0]), np.float32(a[1]))))

    return run


def _to_float(op: Operation, a: list[Any]) -> float:
    return float(FLOATS[op.result_types[0]](a[0]))


def _quotient(a: int, b: int) -> int:
    """Rounded towards zero."""
    return abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1)


_PREDICATES: list[Callable[[Any, Any], bool]] = [
    lambda a, b: a == b, lambda a, b: a != b, lambda a, b: a < b, lambda a, b: a <= b,
    lambda a, b: a > b, lambda a, b: a >= b,
]  # fmt: skip


def _compare(op: Operation, a: list[Any]) -> int:
    predicate, (x, y) = op.attributes["predicate"], map(int, a)
    if predicate > 5:  # unsigned
        mask = (1 << _width(op.operand_types[0])) - 1
        return int(_PREDICATES[predicate - 4](x & mask, y & mask))
    return int(_PREDICATES[predicate](x, y))


def _compare_floats(op: Operation, a: list[Any]) -> int:
    ordered = {1: "==", 2: ">", 3: ">=", 4: "<", 5: "<=", 6: "!="}
    number = op.attributes["predicate"]
    x, y = (float(v) for v in a)
    if number > 7:  # unordered: true for NaN
        number -= 7
        if x != x or y != y:
            return 1
    names = {"==": 0, "!=": 1, "<": 2, "<=": 3, ">": 4, ">=": 5}
    return int(x == x and y == y and _PREDICATES[names[ordered[number]]](x, y))


SCALAR_OPERATIONS: dict[str, Callable[[Operation, list[Any]], Any]] = {
    "arith.constant": _constant,
    "arith.index_cast": _integer(lambda a: a),
    "arith.index_castui": _unsigned,
    "arith.extsi": lambda op, a: -a[0] if op.operand_types[0] == "i1" else int(a[0]),
    "arith.extui": _unsigned,
    "arith.trunci": _integer(lambda a: a),
    "arith.addi": _integer(lambda a, b: a + b),
    "arith.subi": _integer(lambda a, b: a - b),
    "arith.muli": _integer(lambda a, b: a * b),
    "arith.divsi": _integer(_quotient),
    "arith.remsi": _integer(lambda a, b: a - b * _quotient(a, b)),
    "arith.divui": _integer(lambda a, b: a // b),
    "arith.remui": _integer(lambda a, b: a % b),
    "arith.floordivsi": _integer(lambda a, b: a // b),
    "arith.ceildivsi": _integer(lambda a, b: -(-a // b)),
    "arith.minsi": _integer(min),
    "arith.maxsi": _integer(max),
    "arith.minui": _integer(min),
    "arith.maxui": _integer(max),
    "arith.andi": _integer(lambda a, b: a & b),
    "arith.ori": _integer(lambda a, b: a | b),
    "arith.xori": _integer(lambda a, b: a ^ b),
    "arith.shli": _integer(lambda a, b: a << b),
    "arith.shrsi": _integer(lambda a, b: a >> b),
    "arith.cmpi": _compare,
    "arith.cmpf": _compare_floats,
    "arith.select": lambda op, a: a[1] if a[0] else a[2],
    "arith.addf": _float(lambda a, b: a + b),
    "arith.subf": _float(lambda a, b: a - b),
    "arith.mulf": _float(lambda a, b: a * b),
    "arith.divf": _float(lambda a, b: a / b),
    "arith.maximumf": _float(np.maximum),
    "arith.minimumf": _float(np.minimum),
    "arith.maxnumf": _float(np.fmax),
    "arith.minnumf": _float(np.fmin),
    "arith.sitofp": _to_float,
    "arith.uitofp": _to_float,
    "arith.extf": _to_float,
    "arith.truncf": _to_float,
    "arith.fptosi": lambda op, a: int(a[0]),
    "arith.negf": lambda op, a: -a[0],
}
