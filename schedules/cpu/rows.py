"""Rows of q, out and their statistics between memory and the main CPU kernel, whose lanes are queries.

Both directions go through a square of registers: whole vectors are read and written, and a shuffle
network turns rows into columns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LN2, LOG2E

if TYPE_CHECKING:
    from attngen.schedules.cpu.forward import MainKernel
    from attngen.schedules.cpu.layout import Isa
    from attngen.schedules.frame import Frame
    from attngen.spec import AttentionSpec


def line_elements(dtype: str) -> int:
    """Elements of a floating-point dtype in a cache line."""
    return 64 // (4 if dtype == "float32" else 2)


def prefetch_row(buffer: T.Buffer, dtype: str, start: Expr, width: int) -> None:
    """Fetch the cache lines of a row of `width` elements from offset `start`."""
    line = line_elements(dtype)
    start = T.bind("row_ahead", start)
    with T.block("prefetch"), T.unroll("line", -(-width // line)) as n:
        T.prefetch(buffer, start + T.int64(n * line))


def load_columns(
    buffer: T.Buffer, dtype: str, rows: T.Buffer, first: Expr, width: int, lanes: int
) -> list[Expr]:
    """Elements first … first + width − 1 of `lanes` rows, as `width` float32 vectors across the rows.

    `rows` holds the rows' offsets; `width` is `lanes` or half of it.
    """
    loaded = [
        vector.to_float32(buffer.load(rows.load(t) + T.int64(first), width), dtype)
        for t in range(lanes)
    ]
    return vector.transpose([T.bind("row", vector.padded(x, lanes)) for x in loaded])[:width]


def _squares(width: int, lanes: int, body: Callable[[Expr, int], None]) -> None:
    """body(first column, columns) for every square of a row of `width`, a multiple of 8."""
    with T.serial("square", 0, width // lanes) as n:
        body(T.bind("first_column", n * lanes), lanes)
    if rest := width % lanes:
        body(T.int32(width - rest), rest)


def pack_queries(kernel: MainKernel, sub: Expr) -> None:
    """Transpose and scale the queries of a sub-block; rows beyond the last repeat it."""
    factor = T.bind("q_factor", kernel.frame.scalar("scale") * T.float32(kernel.unit))
    pack_rows(kernel, "q", sub, 0, kernel.spec.head_dim, factor)


def pack_rows(
    kernel: MainKernel, name: str, sub: Expr, part: int, width: int, factor: Expr | None = None
) -> None:
    """Transpose a sub-block's rows of a tensor along the queries to its scratch from `part` on, scaled."""
    lay, spec, f, lanes = kernel.layout, kernel.spec, kernel.frame, kernel.isa.lanes
    with T.block(f"{name}_pack"), T.serial("j", 0, kernel.vectors) as j:
        rows = T.registers(f"{name}_rows", lanes, "int64")
        with T.unroll("t", lanes) as t:
            row = kernel.packed_row(sub, kernel.lane(j) + t)
            rows.store(t, kernel.row_offset(name, kernel.h, row))
        target = T.bind(f"{name}_target", kernel.sub_offset(sub, part) + kernel.lane(j))

        def square(first: Expr, width: int) -> None:
            columns = load_columns(f.buffer(name), spec.dtype, rows, first, width, lanes)
            for n, column in enumerate(columns):
                scaled = column if factor is None else column * T.broadcast(factor, lanes)
                f.scratch.store(target + (first + n) * lay.inner_q, scaled, lanes)

        _squares(width, lanes, square)


def words(loaded: Expr, lanes: int) -> Expr:
    """The bits of a vector of elements as `lanes` 32-bit words (float32), zeros behind them."""
    loaded = T.regroup("float32", loaded)
    while (held := T.lanes_of(loaded)) < lanes:
        zeros = T.broadcast(T.float32(0.0), held)
        loaded = T.shuffle([loaded, zeros], range(min(2 * held, lanes)))
    return T.bind("words", loaded)


class RowWriter(Protocol):
    """A kernel that writes rows along the queries of one head."""

    spec: AttentionSpec
    isa: Isa
    frame: Frame
    h: Expr

    def lane(self, j: Expr) -> Expr: ...
    def constant(self, value: float) -> Expr: ...
    def row_offset(self, name: str, head: Expr, row: Expr) -> Expr: ...


def store_rows(
    kernel: RowWriter, name: str, q0: Expr, j: Expr, width: int, column: Callable[[Expr], Expr]
) -> None:
    """Write vector j of the rows from q0 of a tensor along the queries; rows beyond the last are dropped.

    column(n) is element n of each row.
    """
    spec, f, lanes = kernel.spec, kernel.frame, kernel.isa.lanes
    first_row = T.bind("first_row", q0 + kernel.lane(j))
    left = T.bind("rows_left", f.size("seq_q") - first_row)
    rows = T.registers(f"{name}_rows", lanes, "int64")
    with T.unroll("t", lanes) as t:
        rows.store(t, kernel.row_offset(name, kernel.h, first_row + t))

    def square(first: Expr, width: int) -> None:
        taken = [column(first + n) for n in range(width)]
        taken += [kernel.constant(0.0)] * (lanes - width)
        for t, row in enumerate(vector.transpose(taken)):
            part = row if width == lanes else T.shuffle([row], range(width))
            stored = T.bind(f"{name}_part", vector.from_float32(part, spec.dtype))
            with T.when(t < left):
                f.buffer(name).store(rows.load(t) + T.int64(first), stored, width)

    _squares(width, lanes, square)


def _store_outputs(kernel: MainKernel, columns: Expr, q0: Expr) -> None:
    """Write the rows of a sub-block from q0, times their factors; rows beyond the last are dropped."""
    lay, spec, f, lanes = kernel.layout, kernel.spec, kernel.frame, kernel.isa.lanes
    with T.block("epilogue"), T.serial("j", 0, kernel.vectors) as j:
        at = columns + kernel.lane(j)
        factor = (
            T.bind("factor", f.scratch.load(at + lay.row_sum, lanes)) if kernel.softmax else None
        )
        first_row = T.bind("vector_row", q0 + kernel.lane(j))
        exists = T.ramp(first_row, lanes) < T.broadcast(kernel.seq_q, lanes)

        def column(n: Expr) -> Expr:
            element = f.scratch.load(at + lay.out + n * lay.inner_q, lanes)
            element = element * factor if factor is not None else element
            element = kernel.finished(element, n, at)
            if "q" in spec.variant.lengths:  # rows beyond the row's own length
                element = T.select(exists, element, kernel.constant(0.0))
            return T.bind("column", element)

        store_rows(kernel, "out", q0, j, spec.head_dim_v, column)


def finish(kernel: MainKernel, sub: Expr) -> None:
    """Divide by the row sums, store the outputs of a sub-block and, if asked for, the log-sum-exp."""
    columns = T.bind("columns", kernel.sub_offset(sub, 0))
    q0 = T.bind("sub_first", kernel.q0 + sub * kernel.layout.inner_q)
    if kernel.softmax:
        _row_statistics(kernel, columns)
    _store_outputs(kernel, columns, q0)
    if kernel.softmax:
        _store_lse(kernel, columns, q0)


def _row_statistics(kernel: MainKernel, columns: Expr) -> None:
    """Replace the row sums by factors 1/sum and the row maxima by the log-sum-exp."""
    lay, lanes, scratch = kernel.layout, kernel.isa.lanes, kernel.frame.scratch
    zero, one, sink = kernel.constant(0.0), kernel.constant(1.0), kernel.spec.variant.sink
    with T.unroll("j", kernel.vectors) as j:
        at = columns + kernel.lane(j)
        total = T.bind("l", scratch.load(at + lay.row_sum, lanes))
        top = T.bind("m", scratch.load(at + lay.row_max, lanes))
        factor = one / T.select(T.compare("==", total, zero), one, total)
        seen = total
        if sink is not None:
            logit = T.broadcast(kernel.row.uniform(sink.expr), lanes)
            logit = kernel.constant(LOG2E) * logit
            raised = T.bind("m_sink", T.maximum(top, logit))
            shrink = T.bind("shrink", vector.exp2(top - raised, kernel.isa))
            total = T.bind("l_sink", total * shrink + vector.exp2(logit - raised, kernel.isa))
            factor, top = shrink / total, raised
        lse = (top + vector.log2(total)) * kernel.constant(LN2)
        kernel.normalised(at, seen * factor)
        scratch.store(at + lay.row_sum, factor, lanes)
        scratch.store(at + lay.row_max, lse, lanes)


def _store_lse(kernel: MainKernel, columns: Expr, q0: Expr) -> None:
    f, lay = kernel.frame, kernel.layout
    rows = T.bind("rows", T.minimum(f.size("seq_q") - q0, T.int32(lay.inner_q)))
    with T.when(f.given("lse")), T.serial("row", 0, rows) as row:
        value = f.scratch.load(columns + lay.row_max + row)
        if "q" in kernel.spec.variant.lengths:
            value = T.select(q0 + row < kernel.seq_q, value, T.float32(float("-inf")))
        f.buffer("lse").store(kernel.row_offset("lse", kernel.h, q0 + row), value)
