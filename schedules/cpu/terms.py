"""Terms of the scores that the main CPU kernel prepares tile by tile.

Found factors of a bias (attngen.factors): the queries' side lies with the packed queries, the keys' side
is computed once a tile, and their sum is added to the dot products. Biases read at (q, k): a tile is
loaded along the keys and transposed, because lanes are queries. Tables read at q − k: a key block needs
few distances, and a vector of queries reads consecutive ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sympy

from attngen.expr import K, Q
from attngen.factors import Factorisation
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu.rows import line_elements, load_columns
from attngen.schedules.meaning import TirOps, Value, emit
from attngen.schedules.tirx import Expr

if TYPE_CHECKING:
    from attngen.schedules.cpu.forward import MainKernel


def _origin(kernel: MainKernel, first: Expr) -> Value:
    """What the factors of the vector of rows from `first` are relative to: its middle row.

    The factors' products cancel down to the bias, so |q − origin| bounds the rounding errors.
    """
    middle = T.minimum(first + kernel.isa.lanes // 2, kernel.seq_q - 1)
    return Value(T.bind("q_origin", middle), "int")


def _float(expr: sympy.Expr, ops: TirOps, lanes: int = 1) -> Expr:
    value = emit(expr, ops)
    return ops.widen(value if value.kind == "float" else ops.to_float(value), lanes)


def pack_factors(kernel: MainKernel, sub: Expr) -> None:
    """The queries' side of learned and found factors, as columns beside the packed queries."""
    lanes, lay, spec, f = kernel.isa.lanes, kernel.layout, kernel.spec, kernel.frame
    if not spec.factors and spec.factored is None:
        return
    columns = T.bind("q_columns", kernel.sub_offset(sub, 0))
    with T.block("q_factors"), T.serial("row", 0, lay.inner_q) as row:
        q_row = kernel.packed_row(sub, row)
        column = lay.first_learned
        for factors in spec.factors:
            phi = kernel.tensors[factors.phi_q.name]
            where = kernel.factor_row(factors.phi_q.name, q_row)
            with T.serial("r", 0, factors.rank) as r:
                loaded = phi.buffer.load(where + T.int64(r) * phi.strides[3])
                element = vector.to_float32(loaded, phi.dtype) * T.float32(kernel.unit)
                f.scratch.store(columns + (column + r) * lay.inner_q + row, element)
            column += factors.rank
        if spec.factored is None:
            return
        vector_start = T.truncdiv(row, T.int32(lanes)) * lanes
        origin = _origin(kernel, kernel.q0 + sub * lay.inner_q + vector_start)
        ops = kernel.row.ops(q=Value(q_row, "int"), q_origin=origin)
        for n, found in enumerate(spec.factored.columns):
            at = columns + (lay.first_found + n) * lay.inner_q
            f.scratch.store(at + row, _float(found.phi_q, ops))


def key_factors(kernel: MainKernel, found: Factorisation, q0: Expr) -> None:
    """The keys' side for one sub-block: for each vector of rows the start, then the columns."""
    lay, lanes = kernel.layout, kernel.isa.lanes
    with T.block("k_factors"), T.serial("j", 0, kernel.vectors) as j:
        origin = _origin(kernel, q0 + kernel.lane(j))
        with T.serial("i", 0, lay.key_column // lanes) as i:
            at = T.bind("key_at", i * lanes)
            key = Value(T.bind("k_vec", T.ramp(kernel.k0 + at, lanes)), "int", lanes)
            ops = kernel.row.ops(k=key, q_origin=origin)
            for n, expr in enumerate((found.start, *(c.phi_k for c in found.columns))):
                value = _float(sympy.Float(kernel.unit, 17) * expr, ops, lanes)
                kernel.frame.scratch.store(_key_factor(kernel, j, n) + at, value, lanes)


def _key_factor(kernel: MainKernel, j: Expr, n: int) -> Expr:
    lay = kernel.layout
    return lay.key_factors + (j * lay.key_columns + n) * lay.key_column


def factored_sum(kernel: MainKernel, found: Factorisation, j: Expr, key_row: Expr) -> Expr:
    """The factored bias of one vector of scores, summed apart from the dot product.

    On top of a large bias the dot product would round at the bias' magnitude in every step.
    """
    lanes, scratch, lay = kernel.isa.lanes, kernel.frame.scratch, kernel.layout
    total = T.broadcast(T.bind("start", scratch.load(_key_factor(kernel, j, 0) + key_row)), lanes)
    for n in range(len(found.columns)):
        word = T.bind("phi_k", scratch.load(_key_factor(kernel, j, n + 1) + key_row))
        column = kernel.columns + (lay.first_found + n) * lay.inner_q + kernel.lane(j)
        total = total + scratch.load(column, lanes) * T.broadcast(word, lanes)
    return total


def transpose_tile(kernel: MainKernel, number: int, element: sympy.Indexed, q0: Expr) -> Expr:
    """Copy this tile of a tensor indexed by (q, k) to scratch with the queries along the lanes.

    Returns the offset of the tensor's element (0, first key).
    """
    lay, lanes, scratch = kernel.layout, kernel.isa.lanes, kernel.frame.scratch
    tensor = kernel.tensors[str(element.base.label)]
    axis_q, axis_k = element.indices.index(Q), element.indices.index(K)
    step_q, step_k = tensor.strides[axis_q], tensor.strides[axis_k]
    start: Expr = T.int64(0)
    for index, stride, size in zip(element.indices, tensor.strides, tensor.sizes, strict=True):
        if index not in (Q, K):
            place = T.maximum(T.minimum(kernel.row.uniform(index), size - 1), T.int32(0))
            start = start + T.int64(place) * stride
    start = T.bind("gather_start", start + T.int64(kernel.k0) * step_k)
    target = lay.gathers + number * lay.block_k * lay.inner_q
    vectors = T.select(
        T.compare("==", step_k, T.int64(1)), T.truncdiv(kernel.keys, T.int32(lanes)), 0
    )
    vectors = T.bind("whole_vectors", vectors)
    with T.block("transpose"), T.serial("j", 0, kernel.vectors) as j:
        rows = T.registers("gather_rows", lanes, "int64")
        with T.unroll("t", lanes) as t:
            row = T.minimum(q0 + kernel.lane(j) + t, tensor.sizes[axis_q] - 1)
            rows.store(t, start + T.int64(row) * step_q)
        with T.serial("step", 0, vectors) as step:
            keys = load_columns(tensor.buffer, tensor.dtype, rows, step * lanes, lanes, lanes)
            for t, column in enumerate(keys):
                at = target + (step * lanes + t) * lay.inner_q + kernel.lane(j)
                scratch.store(at, column, lanes)
        with T.serial("key", vectors * lanes, kernel.keys) as key, T.unroll("t", lanes) as t:
            loaded = tensor.buffer.load(rows.load(t) + T.int64(key) * step_k)
            at = target + key * lay.inner_q + kernel.lane(j) + t
            scratch.store(at, vector.to_float32(loaded, tensor.dtype))
    return start


def prefetch_tile(
    kernel: MainKernel, element: sympy.Indexed, start: Expr, q0: Expr, step: Expr
) -> None:
    """One of block_k / inner_k steps that fetch the tile which `transpose_tile` reads next.

    Its rows lie far apart, so no hardware prefetcher follows them, and a core has few line-fill buffers:
    the lines come one by one beside the multiply-adds. One sub-block ahead and no more, because rows at
    a distance of a power of two share few sets of the cache. `start` is what `transpose_tile` gave.
    """
    lay = kernel.layout
    tensor = kernel.tensors[str(element.base.label)]
    step_q, step_k = (tensor.strides[element.indices.index(axis)] for axis in (Q, K))
    another = q0 + lay.inner_q <= kernel.q1
    row = T.select(another, q0 + lay.inner_q, kernel.q0)
    start = start + T.int64(T.select(another, 0, lay.block_k)) * step_k
    rows = -(-lay.inner_q * kernel.tile.inner_k // lay.block_k)
    line = line_elements(tensor.dtype)
    with T.block("prefetch"), T.unroll("r", rows) as r:
        at = T.bind("next_row", start + T.int64(row + step * rows + r) * step_q)
        with T.unroll("line", -(-lay.block_k // line)) as n:
            T.prefetch(tensor.buffer, at + T.int64(n * line) * step_k)


def gathered_at(kernel: MainKernel, number: int, key: Expr, j: Expr) -> Expr:
    """Where `transpose_tile` left vector j of a key of the tile."""
    lay = kernel.layout
    return lay.gathers + (number * lay.block_k + key) * lay.inner_q + kernel.lane(j)


def distance_tables(kernel: MainKernel) -> None:
    """Read what the score gathers at distances q − k, from the smallest of this key block upwards."""
    lay = kernel.layout
    for number, (_, over) in enumerate(kernel.spec.distance_gathers):
        target = _distance_table(kernel, number)
        with T.block("distances"), T.serial("n", 0, lay.distance_count) as n:
            distance = T.bind("distance", kernel.q0 - kernel.k0 - (lay.block_k - 1) + n)
            ops = kernel.row.ops(distance=Value(distance, "int"))
            kernel.frame.scratch.store(target + n, emit(over, ops).expr)


def _distance_table(kernel: MainKernel, number: int) -> int:
    return kernel.layout.distances + number * kernel.layout.distance_count


def known_elements(kernel: MainKernel, row: Expr, key: Expr, j: Expr) -> dict[sympy.Indexed, Value]:
    """What the score reads of tensors for vector j of rows and a key of the tile, loaded already.

    `row` is the distance from the block's first row to the sub-block's.
    """
    lanes, scratch, lay = kernel.isa.lanes, kernel.frame.scratch, kernel.layout
    places = {
        element: gathered_at(kernel, n, key, j)
        for n, element in enumerate(kernel.spec.pair_gathers)
    }
    for n, (element, _) in enumerate(kernel.spec.distance_gathers):
        first = _distance_table(kernel, n) + (lay.block_k - 1)
        places[element] = first + row + kernel.lane(j) - key
    return {e: Value(scratch.load(at, lanes), "float", lanes) for e, at in places.items()}
