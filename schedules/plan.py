"""Planning kernels: run-time data becomes lists of the tiles that a query block visits.

One text for every target: on CPUs a thread works on an item with vectors, on GPUs a block of threads does.
"""

from __future__ import annotations

from typing import Any

import sympy

from attngen.abi import kernel_symbol
from attngen.masks import analyse
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules.frame import Frame, Row
from attngen.schedules.meaning import Functions, Value, emit
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.variant import BlockLists


def block_state_kernel(
    lists: BlockLists, program: Program, kernel: Kernel, frame: type[Frame]
) -> Any:
    """Fill the state table from block lists: 0 empty, 1 partial, 2 full.

    One item is one row of blocks. Counts and indices out of range are never followed; they set the
    status tensor instead.
    """
    with T.function(kernel_symbol(kernel)) as result:
        f = frame(program, kernel)
        table, status = f.tensor(lists.state), f.buffer(f"{lists.state}_status")
        rows, columns = table.sizes[2], table.sizes[3]
        with f.items() as item:
            head = T.bind("bh", T.truncdiv(item, rows))
            row = T.bind("row", item - head * rows)
            b = T.bind("b", T.truncdiv(head, f.size("hq")))
            position = (T.int64(b), T.int64(head - b * f.size("hq")), T.int64(row))

            def start(tensor: Any, position: tuple[Expr, ...] = position) -> Expr:
                offset: Expr = T.int64(0)
                for index, stride in zip(position, tensor.strides[:3], strict=True):
                    offset = offset + index * stride
                return T.bind("start", offset)

            out = start(table)
            f.clear(table, out, columns)
            pairs = [(lists.partial, 1)] + ([(lists.full, 2)] if lists.has_full else [])
            if not lists.has_full:
                pairs = [(lists.partial, 2)]
            for (count_aux, index_aux), state in pairs:
                f.synchronise()
                counts, indices = f.tensor(count_aux.name), f.tensor(index_aux.name)
                count = T.bind("count", counts.buffer.load(start(counts)))
                first = start(indices)
                with T.when(T.logical_or(count < 0, count > columns)):
                    status.store(T.int64(0), T.int32(1))
                listed_blocks = T.maximum(T.minimum(count, columns), T.int32(0))
                with f.shared_out("n", T.bind("listed_blocks", listed_blocks)) as n:
                    listed = T.bind(
                        "listed", indices.buffer.load(first + T.int64(n) * indices.strides[3])
                    )
                    inside = T.logical_and(listed >= 0, listed < columns)

                    def mark(listed: Expr = listed, state: int = state) -> None:
                        at = out + T.int64(listed) * table.strides[3]
                        table.buffer.store(at, T.const(state, "int8"))

                    T.branch(inside, mark, lambda: status.store(T.int64(0), T.int32(1)))
    return result[0]


def plan_kernel(
    spec: AttentionSpec,
    tile: TileConfig,
    lanes: int,
    functions: Functions,
    program: Program,
    kernel: Kernel,
    planner: type[Planner],
) -> Any:
    """List the visible tiles of every query block; one item is one row of the plan."""
    with T.function(kernel_symbol(kernel)) as result:
        planner(spec, tile, lanes, functions, planner.frame_type(program, kernel)).items()
    return result[0]


class Planner:
    """Emits the plan kernel; a family may evaluate the mask on a tile in its own way."""

    frame_type: type[Frame] = Frame
    row_type: type[Row] = Row
    plan = "plan"

    def __init__(
        self,
        spec: AttentionSpec,
        tile: TileConfig,
        lanes: int,
        functions: Functions,
        frame: Frame,
    ) -> None:
        self.spec, self.tile, self.lanes, self.functions = spec, tile, lanes, functions
        self.frame = frame
        self.mask = spec.variant.mask_expr
        self.analysis = analyse(self.mask, tile.block_q, tile.block_k)
        names = {str(g.base.label) for g in self.mask.atoms(sympy.Indexed)}
        self.tensors = {name: frame.tensor(name) for name in names}

    def items(self) -> None:
        f, tile = self.frame, self.tile
        plan = f.tensor(self.plan)
        _, heads, blocks, _ = plan.sizes
        with f.items() as item:
            head = T.bind("bh", T.truncdiv(item, blocks))
            q_block = T.bind("q_block", item - head * blocks)
            b = T.bind("b", T.truncdiv(head, heads))
            h = T.bind("h", head - b * heads)
            self.row = self.row_type(f, self.spec, self.functions, self.tensors, b, h)
            q0 = T.bind("q_first", q_block * tile.block_q)
            q1 = T.bind("q_last", T.minimum(q0 + tile.block_q, self.row.seq_q) - 1)
            offset = T.int64(b) * plan.strides[0] + T.int64(h) * plan.strides[1]
            row = T.bind("plan_row", offset + T.int64(q_block) * plan.strides[2])
            self.count = T.Cell("count", T.int32(0))
            begin, end = self.row.key_blocks(self.analysis, q0, q1, tile.block_k)
            with T.when(q0 < self.row.seq_q), T.serial("k_block", begin, end) as k_block:
                self._visit(row, k_block, q0, q1)
            with f.once():
                plan.buffer.store(row, self.count.get())

    def _visit(self, row: Expr, k_block: Expr, q0: Expr, q1: Expr) -> None:
        size = self.tile.block_k
        k0 = T.bind("k_first", k_block * size)
        k1 = T.bind("k_last", T.minimum(k0 + size, self.row.seq_kv) - 1)
        corners = {"q0": q0, "q1": q1, "k0": k0, "k1": k1}

        def append(partial: Expr) -> None:
            at = row + T.int64(self.count.get()) + T.int64(1)
            with self.frame.once():
                self.frame.buffer(self.plan).store(at, k_block * 2 + partial)
            self.count.set(self.count.get() + 1)

        def undecided() -> None:
            if self.analysis.exact:
                append(T.int32(1))
                return
            seen, every = self.elements(q0, k0, k1)
            with T.when(T.compare("!=", seen, T.int32(0))):
                append(T.select(T.compare("!=", every, T.int32(0)), T.int32(0), T.int32(1)))

        with T.when(self.row.uniform(self.analysis.may, **corners)):
            T.branch(
                self.row.uniform(self.analysis.must, **corners),
                lambda: append(T.int32(0)),
                undecided,
            )

    def elements(self, q0: Expr, k0: Expr, k1: Expr) -> tuple[Expr, Expr]:
        """Whether any, and whether every, pair of the block is visible: evaluates the mask on all."""
        lanes = self.lanes
        one, zero = T.broadcast(T.float32(1.0), lanes), T.broadcast(T.float32(0.0), lanes)
        some, misses = T.registers("some", lanes), T.registers("misses", lanes)
        some.store(0, zero, lanes)
        misses.store(0, zero, lanes)
        with self.frame.shared_out("i", T.int32(self.tile.block_q // lanes)) as i:
            base = T.bind("q_lane", q0 + i * lanes)
            q = T.bind("q_vec", T.ramp(base, lanes))
            exists = q < T.broadcast(self.row.seq_q, lanes)
            with T.serial("k", k0, k1 + 1) as k:
                key = T.bind("k_pos", k)
                ops = self.row.ops(q=Value(q, "int", lanes, aligned_base=base), k=Value(key, "int"))
                visible = ops.widen(emit(self.mask, ops), lanes)
                hit = T.select(T.logical_and(exists, visible), one, some.load(0, lanes))
                some.store(0, hit, lanes)
                miss = T.logical_and(exists, T.logical_not(visible))
                misses.store(0, T.select(miss, one, misses.load(0, lanes)), lanes)
        found = self.frame.any_lane(some.load(0, lanes))
        missed = self.frame.any_lane(misses.load(0, lanes))
        return found, T.bind("every", 1 - missed)


def plan_functions(
    spec: AttentionSpec,
    tile: TileConfig,
    lanes: int,
    functions: Functions,
    program: Program,
    planner: type[Planner] = Planner,
) -> dict[str, Any]:
    """The planning kernels of `program` by name; `lanes` of a vector evaluate the mask at once."""
    states = {lists.state: lists for lists in spec.block_lists}
    result: dict[str, Any] = {}
    for kernel in program.kernels:
        if kernel.name in states:
            lists = states[kernel.name]
            result[kernel.name] = block_state_kernel(lists, program, kernel, planner.frame_type)
        elif kernel.stage == "plan":
            arguments = (spec, tile, lanes, functions, program, kernel)
            result[kernel.name] = plan_kernel(*arguments, planner)
    return result
