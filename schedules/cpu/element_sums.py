"""Gradients of the tensors that a score reads, in the CPU's backward kernel.

Each element's gradient is Σ R·∂score/∂element over the pairs that read it, with R the gradient of the
score. How it adds up depends on what decides the element (`ElementSum.place`): running sums in scratch
where several pairs of a tile share it, then additions to this item's own part of a float32 workspace. Only
elements read at pairs share their workspace between items, which meet none of them twice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu.backward_layout import ElementSum, pair_order
from attngen.schedules.meaning import TirOps, Value, emit
from attngen.schedules.tirx import Expr

if TYPE_CHECKING:
    from attngen.schedules.cpu.backward import BackwardKernel


def _of(kernel: BackwardKernel, *places: str) -> list[tuple[int, ElementSum]]:
    return [(n, s) for n, s in enumerate(kernel.sums) if s.place in places]


def start(kernel: BackwardKernel) -> None:
    """Before the queries of a head: sums over all pairs are zero."""
    for n, _ in _of(kernel, "uniform"):
        at = kernel.more.element_sum(n)
        kernel.frame.scratch.store(at, kernel.constant(0.0), kernel.isa.lanes)


def start_tile(kernel: BackwardKernel) -> None:
    """Before a tile: sums over its keys, and for each distance in it, are zero."""
    for n, _ in _of(kernel, "query", "distance"):
        kernel._clear(kernel.more.element_sum(n), kernel.more.sum_size)


def add(kernel: BackwardKernel, d_scores: T.Buffer, row: Expr, tile_row: Expr) -> None:
    """Take in the gradients of the scores of the inner_k keys from `row`, which `d_scores` holds."""
    for n, found in enumerate(kernel.sums):
        if found.place == "pair" and _is_slope(kernel, found):
            continue
        with T.block("element_sums"), T.when(kernel.frame.given(found.workspace)):
            _add(kernel, n, found, d_scores, row, tile_row)


def _is_slope(kernel: BackwardKernel, found: ElementSum) -> bool:
    """Whether the element's gradients are those of the dot products."""
    by_score = kernel.by_score
    return bool(kernel.in_unit(found.derivative) == by_score)


def _add(
    kernel: BackwardKernel,
    n: int,
    found: ElementSum,
    d_scores: T.Buffer,
    row: Expr,
    tile_row: Expr,
) -> None:
    lanes, scratch, inner_q = kernel.isa.lanes, kernel.frame.scratch, kernel.layout.inner_q
    sums = kernel.more.element_sum(n)
    if found.place == "uniform":
        total = T.registers("total", lanes)
        total.store(0, scratch.load(sums, lanes), lanes)
    with T.unroll("r", kernel.tile.inner_k) as r:
        key_row = row + r
        if found.place == "key":
            total = T.registers("key_total", lanes)
            total.store(0, kernel.constant(0.0), lanes)
        with T.unroll("j", kernel.vectors) as j:
            at = r * inner_q + kernel.lane(j)
            by_element = kernel.derivative_of(n, key_row, j, tile_row + at)
            slope = d_scores.load(at, lanes)
            gradient = T.bind("gradient", kernel.chained(slope, by_element, found.derivative))
            if found.place in ("uniform", "key"):
                total.store(0, total.load(0, lanes) + gradient, lanes)
            elif found.place in ("query", "distance"):
                place = sums + kernel.lane(j)
                if found.place == "distance":
                    place = place + (kernel.tile.block_k - 1) - key_row
                scratch.store(place, scratch.load(place, lanes) + gradient, lanes)
            elif found.place == "pair":
                scratch.store(kernel.more.pair_tile(n) + tile_row + at, gradient, lanes)
            else:
                _scatter(kernel, found, gradient, kernel.ops_at(key_row, j))
        if found.place == "key":
            key = T.bind("k_one", T.minimum(kernel.k0 + key_row, kernel.seq_kv - 1))
            ops = kernel.row.ops(k=Value(key, "int"))
            folded = vector.fold_lanes(total.load(0, lanes), lambda a, b: a + b)
            _add_at(kernel, found, _place(kernel, found, ops)[0], folded)
    if found.place == "uniform":
        scratch.store(sums, total.load(0, lanes), lanes)


def finish_tile(kernel: BackwardKernel, begin: Expr, end: Expr) -> None:
    """After a tile: hand on sums over its keys, over its distances, and elements of their own."""
    for n, found in _of(kernel, "query", "distance", "pair"):
        with T.block("element_sums"), T.when(kernel.frame.given(found.workspace)):
            if found.place == "pair":
                _add_pairs(kernel, n, found, begin, end)
                continue
            sums = kernel.more.element_sum(n)
            count = kernel.rows
            if found.place == "distance":
                count = T.int32(kernel.layout.inner_q + kernel.tile.block_k - 1)
            with T.serial("n", 0, count) as i:
                ops = kernel.row.ops(q=Value(T.bind("q_one", kernel.q0 + i), "int"))
                if found.place == "distance":
                    distance = kernel.q0 - kernel.k0 - (kernel.tile.block_k - 1) + i
                    ops = kernel.row.ops(distance=Value(T.bind("distance", distance), "int"))
                at = _place(kernel, found, ops)[0]
                _add_at(kernel, found, at, kernel.frame.scratch.load(sums + i))


def finish(kernel: BackwardKernel) -> None:
    """After the queries of a head: hand on sums over all pairs."""
    for n, found in _of(kernel, "uniform"):
        with T.when(kernel.frame.given(found.workspace)):
            held = kernel.frame.scratch.load(kernel.more.element_sum(n), kernel.isa.lanes)
            total = vector.fold_lanes(held, lambda a, b: a + b)
            _add_at(kernel, found, _place(kernel, found, kernel.row.ops())[0], total)


# ------------------------------------------------------------------------------------- workspaces
def _place(kernel: BackwardKernel, found: ElementSum, ops: TirOps) -> tuple[Expr, int]:
    """The offset of the element in this item's part of the workspace, one for each lane, and the lanes."""
    tensor, workspace = kernel.tensors[found.tensor], kernel.frame.tensor(found.workspace)
    own = (kernel.b, kernel.h, kernel.chunk)
    offset: Expr = T.int64(0)
    for at, stride in zip(own, workspace.strides, strict=False):
        offset = offset + T.int64(at) * stride
    element = found.over if found.over is not None else found.element
    indices = [emit(element.indices[n], ops) for n in found.free]
    lanes = max([1, *(i.lanes for i in indices)])
    offset = T.broadcast(offset, lanes)
    for n, index, stride in zip(found.free, indices, workspace.strides[3:], strict=True):
        top = T.broadcast(tensor.sizes[n] - 1, index.lanes)
        clamped = T.maximum(T.minimum(index.expr, top), T.broadcast(T.int32(0), index.lanes))
        position = ops.widen(Value(T.cast("int64", clamped), "int", index.lanes), lanes)
        offset = offset + position * T.broadcast(stride, lanes)
    return T.bind("element_at", offset), lanes


def _add_at(kernel: BackwardKernel, found: ElementSum, at: Expr, value: Expr) -> None:
    buffer = kernel.frame.buffer(found.workspace)
    buffer.store(at, buffer.load(at) + value)


def _scatter(kernel: BackwardKernel, found: ElementSum, gradient: Expr, ops: TirOps) -> None:
    """Add the lanes of a vector one after the other: some may belong to the same element."""
    lanes = kernel.isa.lanes
    at, wide = _place(kernel, found, ops)
    places, values = T.registers("places", lanes, "int64"), T.registers("values", lanes)
    places.store(0, at if wide == lanes else T.broadcast(at, lanes), lanes)
    values.store(0, gradient, lanes)
    with T.unroll("t", lanes) as t:
        _add_at(kernel, found, places.load(t), values.load(t))


def _add_pairs(kernel: BackwardKernel, n: int, found: ElementSum, begin: Expr, end: Expr) -> None:
    """Add a tile's gradients to elements of their own: rows of queries, keys side by side."""
    lanes, scratch, lay = kernel.isa.lanes, kernel.frame.scratch, kernel.layout
    workspace = kernel.frame.tensor(found.workspace)
    tile = kernel.more.d_scores if _is_slope(kernel, found) else kernel.more.pair_tile(n)
    start: Expr = T.int64(kernel.k0)
    for axis, stride in zip(pair_order(found.element)[:-2], workspace.strides, strict=False):
        size = kernel.tensors[found.tensor].sizes[axis] - 1
        index = T.maximum(
            T.minimum(kernel.row.uniform(found.element.indices[axis]), size), T.int32(0)
        )
        start = start + T.int64(index) * stride
    start = T.bind("pairs_at", start)
    step_q, buffer = workspace.strides[-2], workspace.buffer
    stop = T.bind("keys_end", T.minimum(end, kernel.keys))
    whole = T.bind("whole_vectors", T.truncdiv(stop - begin, T.int32(lanes)))
    with T.serial("j", 0, kernel.vectors) as j:
        base = T.bind("lane_row", kernel.lane(j))
        with T.serial("step", 0, whole) as step:
            key = T.bind("first_key", begin + step * lanes)
            columns = [
                T.bind("column", scratch.load(tile + (key + t) * lay.inner_q + base, lanes))
                for t in range(lanes)
            ]
            for t, values in enumerate(vector.transpose(columns)):
                with T.when(base + t < kernel.rows):
                    row = T.int64(kernel.q0 + base + t)
                    at = T.bind("pair_at", start + row * step_q + T.int64(key))
                    buffer.store(at, buffer.load(at, lanes) + values, lanes)
        with T.serial("key", begin + whole * lanes, stop) as key, T.serial("t", 0, lanes) as t:
            with T.when(base + t < kernel.rows):
                row = T.int64(kernel.q0 + base + t)
                at = T.bind("pair_at", start + row * step_q + T.int64(key))
                value = scratch.load(tile + key * lay.inner_q + base + t)
                buffer.store(at, buffer.load(at) + value)
