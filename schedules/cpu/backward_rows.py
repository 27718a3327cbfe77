"""What the CPU's backward pass does with rows of queries before and after the main kernel."""

from __future__ import annotations

from typing import Any

from attngen.abi import kernel_symbol
from attngen.gradients import derivatives
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.aux_gradients import factor_workspace
from attngen.schedules.cpu import rows as cpu_rows
from attngen.schedules.cpu.backward_layout import (
    D_QUERIES,
    DELTA_ROWS,
    query_columns,
    sink_workspace,
)
from attngen.schedules.cpu.layout import Isa
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import emit
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.variant import names_of


def delta_kernel(spec: AttentionSpec, isa: Isa, program: Program, kernel: Kernel) -> Any:
    """The PrimFunc of `grad_delta`: delta = Σ out∘d_out − d_lse of each row, and gradients of sinks.

    A sink's logit has the gradient −Σ exp(logit − lse)·delta: its value in the output is 0.
    """
    lanes = 8  # divides every head_dim
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        parts = f.size(("ceildiv", "seq_q", DELTA_ROWS))
        sink = spec.variant.sink
        tensors = {name: f.tensor(name) for name in names_of(sink.aux)} if sink is not None else {}
        with f.items() as item:
            head = T.bind("bh", T.truncdiv(item, parts))
            part = T.bind("part", item - head * parts)
            b = T.bind("b", T.truncdiv(head, f.size("hq")))
            h = T.bind("h", head - b * f.size("hq"))
            row = Row(f, spec, vector.VectorFunctions(isa), tensors, b, h)
            first = T.bind("first_row", part * DELTA_ROWS)
            last = T.bind("last_row", T.minimum(first + DELTA_ROWS, row.seq_q))
            weighted = T.Cell("weighted", T.float32(0.0), "float32")
            with T.serial("q_row", first, last) as q:
                starts = {n: T.bind(f"{n}_row", f.element(n, b, h, q)) for n in ("out", "d_out")}
                total = T.registers("total", lanes)
                total.store(0, T.broadcast(T.float32(0.0), lanes), lanes)
                with T.serial("d", 0, spec.head_dim_v // lanes) as d:
                    x, y = (
                        vector.to_float32(
                            f.buffer(n).load(at + T.int64(d * lanes), lanes), spec.dtype
                        )
                        for n, at in starts.items()
                    )
                    total.store(0, total.load(0, lanes) + x * y, lanes)
                summed = vector.fold_lanes(total.load(0, lanes), lambda x, y: x + y)
                delta = T.Cell("delta", summed, "float32")
                with T.when(f.given("d_lse")):
                    delta.set(delta.get() - f.buffer("d_lse").load(f.element("d_lse", b, h, q)))
                f.buffer("delta").store(f.element("delta", b, h, q), delta.get())
                if sink is not None:
                    lse = f.buffer("lse").load(f.element("lse", b, h, q))
                    exponent = (row.uniform(sink.expr) - lse) * T.float32(LOG2E)
                    weight = vector.exp2(exponent, isa)
                    weighted.set(weighted.get() - weight * delta.get())
            for element, by_element in derivatives(spec).sink:
                name = sink_workspace(str(element.base.label))
                at: Expr = T.int64(0)
                for position, stride in zip((b, h, part), f.tensor(name).strides, strict=True):
                    at = at + T.int64(position) * stride
                with T.when(f.given(name)):
                    ops = row.ops()
                    slope = emit(by_element, ops)
                    slope = slope if slope.kind == "float" else ops.to_float(slope)
                    f.buffer(name).store(at, weighted.get() * slope.expr)
    return result[0]


class QueryGradients:
    """Emits `grad_queries`: an item is a sub-block of a head, whose rows of all chunks it sums and stores."""

    def __init__(self, spec: AttentionSpec, tile: TileConfig, isa: Isa, frame: Frame) -> None:
        self.spec, self.tile, self.isa, self.frame = spec, tile, isa, frame
        self.vectors = tile.inner_q // isa.lanes
        self.b: Expr
        self.h: Expr

    def constant(self, value: float) -> Expr:
        return T.broadcast(T.float32(value), self.isa.lanes)

    def lane(self, j: Expr) -> Expr:
        return j * self.isa.lanes

    def row_offset(self, name: str, head: Expr, row: Expr) -> Expr:
        return T.bind(f"{name}_row", self.frame.element(name, self.b, head, row))

    def items(self) -> None:
        f, inner_q = self.frame, self.tile.inner_q
        subs = f.size(("ceildiv", "seq_q", inner_q))
        with f.items() as item:
            head = T.bind("bh", T.truncdiv(item, subs))
            sub = T.bind("sub", item - head * subs)
            self.b = T.bind("b", T.truncdiv(head, f.size("hq")))
            self.h = T.bind("h", head - self.b * f.size("hq"))
            strides = f.tensor(D_QUERIES).strides
            at: Expr = T.int64(0)
            for position, stride in ((self.b, 0), (self.h, 1), (sub, 3)):
                at = at + T.int64(position) * strides[stride]
            self.start, self.step = T.bind("sums_at", at), strides[2]
            q0 = T.bind("q_first", sub * inner_q)
            scale = T.broadcast(f.scalar("scale"), self.isa.lanes)
            with T.block("epilogue"), T.serial("j", 0, self.vectors) as j:
                width = query_columns(self.spec, self.isa)

                def scaled(n: Expr, j: Expr = j) -> Expr:
                    return T.bind("d_q", self.column(n, j) * scale)

                cpu_rows.store_rows(self, "d_q", q0, j, self.spec.head_dim, scaled)
                for n, factors in enumerate(self.spec.factors):
                    self._store_factor(n, factors.phi_q.name, width, factors.rank, q0, j)
                    width += factors.rank

    def column(self, n: Expr, j: Expr) -> Expr:
        """The sum over the chunks of column n of vector j of rows."""
        lanes, total = self.isa.lanes, T.registers("chunk_sum", self.isa.lanes)
        total.store(0, self.constant(0.0), lanes)
        first = T.bind("column_at", self.start + T.int64(n * self.tile.inner_q + self.lane(j)))
        with T.serial("chunk", 0, self.frame.size("key_chunks")) as chunk:
            part = self.frame.buffer(D_QUERIES).load(first + T.int64(chunk) * self.step, lanes)
            total.store(0, total.load(0, lanes) + part, lanes)
        return T.bind("column", total.load(0, lanes))

    def _store_factor(self, n: int, name: str, first: int, rank: int, q0: Expr, j: Expr) -> None:
        f, lanes, workspace = self.frame, self.isa.lanes, factor_workspace(name, n)
        strides = f.tensor(workspace).strides
        left = f.size("seq_q") - q0 - self.lane(j)
        with T.when(f.given(workspace)), T.serial("r", 0, rank) as r:
            values = T.registers("values", lanes)
            values.store(0, self.column(first + r, j), lanes)
            with T.unroll("t", lanes) as t, T.when(t < left):
                at: Expr = T.int64(r)
                index = (self.b, self.h, q0 + self.lane(j) + t)
                for position, stride in zip(index, strides, strict=False):
                    at = at + T.int64(position) * stride
                f.buffer(workspace).store(at, values.load(t))


def query_gradients_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of `grad_queries`."""
    with T.function(kernel_symbol(kernel)) as result:
        QueryGradients(spec, tile, isa, Frame(program, kernel)).items()
    return result[0]
