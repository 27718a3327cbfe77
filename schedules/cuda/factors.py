"""Columns of low-rank biases on CUDA: a strip's elements, and the kernel that lays them out for TMA."""

from __future__ import annotations

from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Argument, Kernel, Launch, Program, Role
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cuda.layout import Strip
from attngen.schedules.frame import Frame
from attngen.schedules.meaning import Tensor
from attngen.schedules.tirx import Expr

ROWS, THREADS = 64, 128
"""Rows that one block of the layout kernel works on, and its threads."""
SIDES = ("q", "k")


def strip_element(
    tensors: dict[str, Tensor],
    strip: Strip,
    side: str,
    at: Expr,
    column: Expr,
    exists: Expr,
    dtype: str,
    scale: Expr | None = None,
) -> Expr:
    """An element of a strip's column as float32; rounding it to `dtype` gives what is multiplied.

    at      offset of the row in the factor of that side; elements beyond the rank are 0
    scale   the queries' side is divided by it
    """
    name, rest = (strip.phi_q, strip.rest_q) if side == "q" else (strip.phi_k, strip.rest_k)
    phi = tensors[name]
    inside = T.logical_and(exists, column < strip.rank)
    zero = T.const(0, phi.buffer.dtype)
    read = T.guarded(inside, phi.buffer.load(at + T.int64(column) * phi.strides[3]), zero)
    value = vector.to_float32(read, phi.dtype)
    value = T.bind("phi", value if scale is None or side == "k" else value / scale)
    if not rest:
        return value
    rounded = vector.from_float32(value, dtype)
    return T.bind("rest", value - vector.to_float32(rounded, dtype))


def laid_out(side: str, strips: tuple[Strip, ...], dtype: str) -> Argument:
    """The workspace of one side's columns: (b, hq, rows, columns), contiguous."""
    rows = "seq_q" if side == "q" else "seq_kv"
    width = 8 * sum(strip.chunks for strip in strips)
    return Argument(f"{side}_factors", Role.WORKSPACE, dtype, ("b", "hq", rows, width))


def layout_kernel(
    side: str,
    strips: tuple[Strip, ...],
    applies: Dim = None,
    divided: bool = True,
    prefix: str = "",
) -> Kernel:
    """The kernel that fills `laid_out` where it `applies`: an item is ROWS rows of one head.

    divided   by the scale, the queries' side
    """
    rows = "seq_q" if side == "q" else "seq_kv"
    items: Dim = ("mul", ("mul", "b", "hq"), ("ceildiv", rows, ROWS))
    phis = dict.fromkeys(s.phi_q if side == "q" else s.phi_k for s in strips)
    names = (*phis, *(("scale",) if divided else ()), f"{side}_factors")
    launch, name = Launch(THREADS), f"{prefix}{side}_factors"
    return Kernel(name, "prologue", names, items, applies=applies, launch=launch)


def layout_function(
    side: str, strips: tuple[Strip, ...], dtype: str, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of `layout_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        tensors = {name: f.tensor(name) for name in kernel.arguments if name not in ("scale",)}
        target = f.tensor(f"{side}_factors")
        scale = f.scalar("scale") if "scale" in kernel.arguments else None
        count = f.size("seq_q" if side == "q" else "seq_kv")
        with f.items() as item:
            blocks = T.bind("blocks", T.truncdiv(count + (ROWS - 1), T.int32(ROWS)))
            head = T.bind("bh", T.truncdiv(item, blocks))
            first = T.bind("first_row", (item - head * blocks) * ROWS)
            b = T.bind("b", T.truncdiv(head, f.size("hq")))
            h = T.bind("h", head - b * f.size("hq"))
            for strip in strips:
                phi = tensors[strip.phi_q if side == "q" else strip.phi_k]
                width = 8 * strip.chunks
                with f.shared_out("i", T.int32(ROWS * width)) as i:
                    row = T.bind("row", first + T.truncdiv(i, T.int32(width)))
                    column = T.bind("column", T.truncmod(i, T.int32(width)))
                    with T.when(row < count):
                        at = T.int64(b) * phi.strides[0] + T.int64(h) * phi.strides[1]
                        at = T.bind("phi_at", at + T.int64(row) * phi.strides[2])
                        exists = T.const(1, "bool")
                        value = strip_element(
                            tensors, strip, side, at, column, exists, dtype, scale
                        )
                        place = T.int64(b) * target.strides[0] + T.int64(h) * target.strides[1]
                        place = place + T.int64(row) * target.strides[2]
                        stored = vector.from_float32(value, dtype)
                        target.buffer.store(place + T.int64(column + 8 * strip.first), stored)
    return result[0]
