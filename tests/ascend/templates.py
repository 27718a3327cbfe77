"""What the device functions that HIVM calls do, after the open template library of AscendNPU-IR.

A function is named after its operation, shape and dtype (vadd_1d_float, nd2nz_half, …) and runs on one
pipe. `issue` puts it on the pipes of a core; its arguments are windows and scalars.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Protocol

import numpy as np

from .memory import SimulationError, Window

Action = Callable[[], None]


class Pipes(Protocol):
    """What a device function needs of its core."""

    def push(self, pipe: str, kind: str, action: Any) -> None: ...


def issue(core: Pipes, name: str, args: list[Any]) -> None:
    """Queue device function `name` on `core`. Raises SimulationError for one that is not known."""
    if name.startswith("mma_tile_"):
        _multiply(core, name, args)
        return
    for pattern, pipe, make in _FUNCTIONS:
        if match := pattern.fullmatch(name):
            core.push(pipe, name, make(match, args))
            return
    raise SimulationError(f"no semantics for device function {name} ({len(args)} arguments)")


def _value(argument: Any) -> Any:
    """An operand: the elements of a window, or a scalar."""
    return argument.array() if isinstance(argument, Window) else argument


def _assign(target: Window, value: Any) -> None:
    array = target.array()
    array[...] = np.broadcast_to(np.asarray(value).astype(array.dtype), array.shape)


# ------------------------------------------------------------------------------------- moving data
def _copy(_: re.Match[str], args: list[Any]) -> Action:
    source, target = args[:2]

    def run() -> None:
        x, y = source.array(), target.array()
        if x.size != y.size:
            raise SimulationError(f"copy of {x.shape} to {y.shape}")
        y[...] = x.reshape(y.shape).copy()

    return run


def _nd2nz(_: re.Match[str], args: list[Any]) -> Action:
    """Rows to 16-row fractals of 32 bytes a row: (columns / c0, rows / 16, 16, c0), padded with zeros."""
    source, target = args[:2]

    def run() -> None:
        x, z = source.array(), target.array()
        panels, blocks, height, width = z.shape
        padded = np.zeros((blocks * height, panels * width), x.dtype)
        padded[: x.shape[0], : x.shape[1]] = x
        z[...] = padded.reshape(blocks, height, panels, width).transpose(2, 0, 1, 3)

    return run


def _rows(fractals: Any) -> Any:
    """The inverse of `_nd2nz`: a matrix of rows."""
    panels, blocks, height, width = fractals.shape
    return fractals.transpose(1, 2, 0, 3).reshape(blocks * height, panels * width)


def _fixpipe(_: re.Match[str], args: list[Any]) -> Action:
    source, target = args[:2]

    def run() -> None:
        rows, columns = target.shape
        _assign(target, _rows(source.array())[:rows, :columns])

    return run


def _fill(_: re.Match[str], args: list[Any]) -> Action:
    return lambda: _assign(args[1], args[0])


def _arange(_: re.Match[str], args: list[Any]) -> Action:
    def run() -> None:
        target = args[0].array()
        steps = [args[2 + i] for i in range(target.ndim)]
        grid = np.indices(target.shape)
        target[...] = args[1] + sum(s * g for s, g in zip(steps, grid, strict=True))

    return run


def _broadcast(_: re.Match[str], args: list[Any]) -> Action:
    return lambda: _assign(args[1], args[0].array().copy())


def _transpose(_: re.Match[str], args: list[Any]) -> Action:
    return lambda: _assign(args[1], args[0].array().T.copy())


# ------------------------------------------------------------------------------------- arithmetic
def _f32(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda x: function(x.astype(np.float32)) if x.dtype.kind != "i" else function(x)


UNARY: dict[str, Callable[[Any], Any]] = {
    "exp": np.exp, "ln": np.log, "sqrt": np.sqrt, "abs": np.abs, "relu": lambda x: np.maximum(x, 0),
    "rec": lambda x: 1 / x, "rsqrt": lambda x: 1 / np.sqrt(x), "not": np.invert,
}  # fmt: skip
BINARY: dict[str, Callable[[Any, Any], Any]] = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "div": np.divide, "max": np.maximum,
    "min": np.minimum, "shl": np.left_shift, "shr": np.right_shift, "and": np.bitwise_and,
    "or": np.bitwise_or, "xor": np.bitwise_xor,
}  # fmt: skip
COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater,
    "ge": np.greater_equal,
}  # fmt: skip
ROUNDING: dict[int, Callable[[Any], Any]] = {
    0: np.rint, 1: lambda x: np.copysign(np.floor(np.abs(x) + 0.5), x), 2: np.floor, 3: np.ceil,
    4: np.trunc,
}  # fmt: skip
"""Of casts to integers, by the library's mode number: to even, away from zero, down, up, to zero."""


def _unary(match: re.Match[str], args: list[Any]) -> Action:
    function = _f32(UNARY[match[1]])
    return lambda: _assign(args[1], function(args[0].array()))


def _binary(match: re.Match[str], args: list[Any]) -> Action:
    function = BINARY[match[1]]

    def run() -> None:
        dtype = args[2].array().dtype
        a, b = (np.asarray(_value(x)).astype(dtype) for x in args[:2])
        _assign(args[2], function(a, b))

    return run


def _logic(match: re.Match[str], args: list[Any]) -> Action:
    function = {"and": np.logical_and, "or": np.logical_or, "xor": np.logical_xor}[match[1]]
    return lambda: args[2].set_truths(function(args[0].truths(), args[1].truths()))


def _negate(_: re.Match[str], args: list[Any]) -> Action:
    return lambda: args[1].set_truths(~args[0].truths())


def _compare(match: re.Match[str], args: list[Any]) -> Action:
    function = COMPARE[match[1]]
    return lambda: args[2].set_truths(function(_value(args[0]), _value(args[1])))


def _select(_: re.Match[str], args: list[Any]) -> Action:
    def run() -> None:
        target = args[3].array()
        mask = args[0].truths().reshape(-1)[: target.size].reshape(target.shape)
        a, b = (np.asarray(_value(x)).astype(target.dtype) for x in args[1:3])
        target[...] = np.where(mask, a, b)

    return run


def _cast(match: re.Match[str], args: list[Any]) -> Action:
    def run() -> None:
        x, target = args[0].array(), args[1].array()
        mode = args[2] if len(args) > 2 and isinstance(args[2], int) else 0
        whole = target.dtype.kind == "i" or match[1] == match[2]
        if x.dtype.kind != "i" and whole:
            x = ROUNDING[mode](x.astype(np.float32))
        with np.errstate(invalid="ignore"):
            target[...] = x.astype(target.dtype)

    return run


def _cast_bool(_: re.Match[str], args: list[Any]) -> Action:
    return lambda: _assign(args[1], args[0].truths())


def _reduce(match: re.Match[str], args: list[Any]) -> Action:
    function = {"max": np.max, "min": np.min, "sum": np.sum, "prod": np.prod}[match[1]]
    axis = {"ar": 1, "ra": 0, "r": 0}[match[2]]

    def run() -> None:
        x = args[0].array()
        wide = x if x.dtype.kind == "i" else x.astype(np.float32)
        target = args[1].array()
        target[...] = function(wide, axis=axis).reshape(target.shape)

    return run


def _multiply(core: Pipes, name: str, args: list[Any]) -> None:
    """c = a·b (+ c): L1 to L0A and L0B on MTE1, then the cube; the library orders its two halves.

    The events wait_a, wait_b (MTE2 → MTE1) and set_a, set_b (MTE1 → MTE2), −1 for none, are those of the
    operands' loads.
    """
    a, b, initialise, m, k, n, c, wait_a, wait_b, set_a, set_b = args[:11]
    held: dict[str, Any] = {}
    for event in (wait_a, wait_b):
        if event != -1:
            core.push("PIPE_MTE1", "wait", ("PIPE_MTE2", "PIPE_MTE1", event))

    def load() -> None:
        x, y = _rows(a.array()), _rows(b.array())
        held["a"] = (x.T if "_ta" in name else x).astype(np.float32)
        held["b"] = (y.T if "_tb" in name else y).astype(np.float32)

    core.push("PIPE_MTE1", "l1_to_l0", load)
    for event in (set_a, set_b):
        if event != -1:
            core.push("PIPE_MTE1", "set", ("PIPE_MTE1", "PIPE_MTE2", event))
    own = ("PIPE_MTE1", "PIPE_M", id(held))
    core.push("PIPE_MTE1", "set", own)
    core.push("PIPE_M", "wait", own)

    def multiply() -> None:
        z = c.array()
        panels, blocks, height, width = z.shape
        full = np.zeros((blocks * height, panels * width), np.float32)
        full[:m, :n] = held["a"][:m, :k] @ held["b"][:k, :n]
        product = full.reshape(blocks, height, panels, width).transpose(2, 0, 1, 3)
        z[...] = product if initialise else z + product

    core.push("PIPE_M", name, multiply)


_V, _LOAD, _STORE = "PIPE_V", "PIPE_MTE2", "PIPE_MTE3"
_TABLE: list[tuple[str, str, Callable[[re.Match[str], list[Any]], Action]]] = [
    (r"nd2nz_\w+", _LOAD, _nd2nz),
    (r"fixpipe_nz2nd_\w+", "PIPE_FIX", _fixpipe),
    (r"set_l1_2d_\w+", _LOAD, _fill),
    (r"load_gm_to_ubuf_\w+", _LOAD, _copy),
    (r"store_ubuf_to_gm_\w+", _STORE, _copy),
    (r"copy_ubuf_to_ubuf_\w+", _V, _copy),
    (r"broadcast_scalar_\w+", _V, _fill),
    (r"arange_\w+", _V, _arange),
    (r"broadcast_(?:(?:first|last|mid)_axis|\dd)\w*", _V, _broadcast),
    (r"vtranspose_\w+", _V, _transpose),
    (r"(?:enablevc_)?reduce_(max|min|sum|prod)_(ar|ra|r)_\w+", _V, _reduce),
    (r"vcmps?_(eq|ne|lt|le|gt|ge)_\w+", _V, _compare),
    (r"vnot_\w*bool", _V, _negate),
    (r"v(and|or|xor)_\w*bool", _V, _logic),
    (r"vsel_\w+", _V, _select),
    (r"vcast_bool_to_\w+", _V, _cast_bool),
    (r"vcast_(\w+?)_to_(\w+?)_\dd\w*", _V, _cast),
    (rf"v({'|'.join(UNARY)})_\dd_\w+", _V, _unary),
    (rf"v({'|'.join(BINARY)})s?_(?:(?:vs|sv)_)?\dd_\w+", _V, _binary),
]
_FUNCTIONS = [(re.compile(pattern), pipe, make) for pattern, pipe, make in _TABLE]
