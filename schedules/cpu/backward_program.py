"""The backward Program of the CPU family: which kernels run, over which arguments."""

from __future__ import annotations

from attngen.errors import UnsupportedError
from attngen.expr import B, H
from attngen.gradients import derivatives
from attngen.program import Argument, Kernel, Program, Reduction, Role
from attngen.runtime.shapes import Dim
from attngen.schedules.aux_gradients import factor_workspaces
from attngen.schedules.cpu.backward_layout import (
    D_QUERIES,
    DELTA_ROWS,
    KEY_CHUNKS,
    backward_layout,
    classes,
    plan_derivatives,
    query_columns,
    sink_workspace,
    tensor_arguments,
)
from attngen.schedules.cpu.layout import Isa, in_tiles
from attngen.schedules.program import PLANS, backward_planning
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.variant import names_of


def planned_tile(tile: TileConfig) -> TileConfig:
    """What plans of a backward pass list: for each block of keys the sub-blocks of queries that see it."""
    return TileConfig(tile.block_k, tile.inner_q, tile.block_k, tile.inner_q)


def backward_program(spec: AttentionSpec, tile: TileConfig, isa: Isa) -> Program:
    """Planning kernels, `grad_delta`, `grad_main` and `grad_queries`. Raises UnsupportedError."""
    before = backward_planning(spec, planned_tile(tile), plans=PLANS[1:], scratch_bytes=256)
    softmax = spec.variant.normalizer == "softmax"
    _, sums = plan_derivatives(spec)
    elements, reductions = tensor_arguments(spec, sums)
    sides = [factor_workspaces(factors, n) for n, factors in enumerate(spec.factors)]
    query_sides = tuple(a[0] for a, _ in sides)
    key_sides = tuple(a[1] for a, _ in sides)
    reductions += tuple(r for _, both in sides for r in both)
    sink_sums, sink_reductions = _of_sink(spec)
    columns = query_columns(spec, isa) + sum(f.rank for f in spec.factors)
    subs: Dim = ("ceildiv", "seq_q", tile.inner_q)
    axes: tuple[Dim, ...] = ("b", "hq", "key_chunks", subs, columns, tile.inner_q)
    d_queries = Argument(D_QUERIES, Role.WORKSPACE, "float32", axes)
    deltas = (
        (Argument("delta", Role.WORKSPACE, "float32", ("b", "hq", "seq_q")),) if softmax else ()
    )

    def names(*groups: tuple[Argument, ...]) -> tuple[str, ...]:
        return tuple(a.name for group in groups for a in group)

    lengths = tuple(a.name for a in before.arguments if a.role is Role.LENGTHS)
    kernels = list(before.kernels)
    if softmax:
        sink = names_of(spec.variant.sink.aux) if spec.variant.sink is not None else ()
        read = ("out", "lse", "d_out", "d_lse", *sink, *lengths, "delta", *names(sink_sums))
        parts: Dim = ("mul", ("mul", "b", "hq"), ("ceildiv", "seq_q", DELTA_ROWS))
        kernels.append(Kernel("grad_delta", "prologue", read, parts))
    unread = ("out", "d_lse", "d_q")
    inputs = tuple(name for name in before.inputs if name not in unread)
    sums_kept = names(deltas, (d_queries,), elements, key_sides)
    groups: Dim = ("mul", "b_classes", "h_classes")
    scratch = backward_layout(spec, tile, isa).bytes
    main = (*inputs, *before.states, *before.planned, *sums_kept)
    items: Dim = ("mul", groups, "key_chunks")
    tiles = in_tiles(spec, isa)
    kernels.append(Kernel("grad_main", "main", main, items, scratch, matrix_tiles=tiles))
    rows: Dim = ("mul", ("mul", "b", "hq"), subs)
    written = ("scale", "d_q", D_QUERIES, *names(query_sides))
    kernels.append(Kernel("grad_queries", "epilogue", written, rows))
    batch, heads = classes(spec, sums)
    return Program(
        spec.full_name,
        "backward",
        (*before.arguments, *deltas, d_queries, *elements, *query_sides, *key_sides, *sink_sums),
        tuple(kernels),
        derived=(
            ("key_blocks", ("ceildiv", "seq_kv", tile.block_k)),
            ("key_chunks", KEY_CHUNKS),
            ("b_classes", batch),
            ("h_classes", heads),
        ),
        reductions=(*reductions, *sink_reductions),
    )


def _of_sink(spec: AttentionSpec) -> tuple[tuple[Argument, ...], tuple[Reduction, ...]]:
    """Workspaces of a sink's elements (b, hq, items of `grad_delta`), and their sums."""
    arguments, reductions = [], []
    places = {B: 0, H: 1}
    for element, _ in derivatives(spec).sink:
        name = str(element.base.label)
        if not all(index in places for index in element.indices):
            raise UnsupportedError(
                f"variant {spec.variant.name!r}: its backward pass has no gradient of the sink's {element}, "
                "whose indices are not just b and h; index it so, or declare it differentiable=False"
            )
        axes: tuple[Dim, ...] = ("b", "hq", ("ceildiv", "seq_q", DELTA_ROWS))
        workspace = sink_workspace(name)
        arguments.append(
            Argument(workspace, Role.WORKSPACE, "float32", axes, optional=True, zeroed=True)
        )
        axes_of = tuple(places[index] for index in element.indices)
        reductions.append(Reduction(name, workspace, axes_of))
    return tuple(arguments), tuple(reductions)
