"""Writing new keys and values into pages: each block of threads copies one row, and turns its keys.

Positions follow those that a sequence has. What has no place in the table is not written.
"""

from __future__ import annotations

from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Argument, Kernel, Launch, Program, Role
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.variant import Rotary

THREADS = 128


def append_arguments(spec: AttentionSpec) -> tuple[Argument, ...]:
    """What only appending reads: new rows (b, seq_new, hkv, d), and the tables of a rotary embedding."""

    def rows(name: str, width: int) -> Argument:
        return Argument(name, Role.APPENDED, spec.dtype, ("b", "seq_new", "hkv", width))

    arguments = [rows("k_new", spec.head_dim), rows("v_new", spec.head_dim_v)]
    rotary = spec.variant.rotary
    if rotary is not None:
        axes: tuple[Dim, ...] = ("rotary_positions", rotary.width // 2)
        for name in ("rotary_cos", "rotary_sin"):
            arguments.append(Argument(name, Role.APPENDED, "float32", axes))
    return tuple(arguments)


def append_kernel(spec: AttentionSpec) -> Kernel:
    """The kernel of stage "append"; an item is one new row of one sequence."""
    names = (*(a.name for a in append_arguments(spec)), "k", "v", "page_table", "kv_lengths")
    return Kernel("append", "append", names, ("mul", "b", "seq_new"), launch=Launch(THREADS))


def append_function(spec: AttentionSpec, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc of `append_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        rows = spec.variant.paged
        with f.items() as item:
            b = T.bind("b", T.truncdiv(item, f.size("seq_new")))
            n = T.bind("n", item - b * f.size("seq_new"))
            # a wrong length may be huge: the comparison with the table's end must not wrap around
            length = T.bind("length", f.buffer("kv_lengths").load(T.int64(b)))
            position = T.bind("position", T.minimum(length, f.size("seq_kv")) + n)
            inside = T.logical_and(length >= 0, position < f.size("seq_kv"))
            table = f.tensor("page_table")
            entry = T.int64(b) * table.strides[0]
            entry = entry + T.int64(T.truncdiv(position, T.int32(rows))) * table.strides[1]
            page = T.guarded(inside, table.buffer.load(entry), T.int32(-1))
            page = T.bind("page", page)
            with T.when(T.logical_and(page >= 0, page < f.size("num_pages"))):
                place = T.bind("row", T.truncmod(position, T.int32(rows)))
                for name, width in (("k", spec.head_dim), ("v", spec.head_dim_v)):
                    _copy(spec, f, name, width, (b, n), (page, place), position)
    return result[0]


def _copy(
    spec: AttentionSpec,
    f: Frame,
    name: str,
    width: int,
    source: tuple[Expr, Expr],
    target: tuple[Expr, Expr],
    position: Expr,
) -> None:
    """The heads of one row, at two leading indices each."""
    new, pages = f.tensor(f"{name}_new"), f.tensor(name)
    starts = [
        T.bind("start", T.int64(at[0]) * t.strides[0] + T.int64(at[1]) * t.strides[1])
        for at, t in ((source, new), (target, pages))
    ]
    with f.shared_out("i", f.size("hkv") * width) as i:
        head = T.bind("head", T.truncdiv(i, T.int32(width)))
        column = T.bind("column", i - head * width)
        here = T.bind("from", starts[0] + T.int64(head) * new.strides[2])
        there = starts[1] + T.int64(head) * pages.strides[2] + T.int64(column)
        element = new.buffer.load(here + T.int64(column) * new.strides[3])
        rotary = spec.variant.rotary
        if name == "k" and rotary is not None:
            element = _turned(rotary, spec.dtype, f, position, column, here)
        pages.buffer.store(there, element)


def _turned(
    rotary: Rotary, dtype: str, f: Frame, position: Expr, column: Expr, start: Expr
) -> Expr:
    """An element of a key turned by its position (2104.09864), in the storage of the dtype.

    Positions beyond the tables take their last row.
    """
    new = f.tensor("k_new")
    half = rotary.width // 2
    if rotary.interleaved:
        pair, second = T.truncdiv(column, T.int32(2)), T.compare("!=", column & 1, T.int32(0))
        other = column ^ 1
    else:
        second = column >= half
        pair = T.select(second, column - half, column)
        other = T.select(second, column - half, column + half)
    inside = T.bind("turns", T.cast("int32", column < rotary.width))
    turns = T.compare("!=", inside, T.int32(0))
    at = T.minimum(position, f.size("rotary_positions") - 1)

    def table(name: str, still: float) -> Expr:
        t = f.tensor(name)
        place = T.int64(at) * t.strides[0] + T.int64(pair) * t.strides[1]
        return T.bind(name, T.guarded(turns, t.buffer.load(place), T.float32(still)))

    cos, sin = table("rotary_cos", 1.0), table("rotary_sin", 0.0)

    def key(column: Expr) -> Expr:
        return new.buffer.load(start + T.int64(column) * new.strides[3])

    x = T.bind("x", vector.to_float32(key(column), dtype))
    partner = T.guarded(turns, key(other), T.const(0, new.buffer.dtype))
    y = T.bind("y", vector.to_float32(partner, dtype))
    return vector.from_float32(x * cos + T.select(second, y, T.float32(0.0) - y) * sin, dtype)
