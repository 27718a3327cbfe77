"""The forward Program of a spec and tile: which kernels run, over which arguments."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import sympy

from attngen.masks import data_decides, depends_on
from attngen.program import (
    Argument,
    Kernel,
    Launch,
    Program,
    Role,
    backward_arguments,
    forward_arguments,
)
from attngen.runtime.shapes import Dim
from attngen.schedules.cpu.layout import (
    DECODE_CHUNK,
    DECODE_ROWS,
    Isa,
    decodes,
    in_tiles,
    item_rows,
)
from attngen.schedules.quantised import cpu_storage, quantising
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.variant import names_of


@dataclass(frozen=True)
class Lowered:
    """A program and the TIR PrimFunc of each kernel, by kernel name.

    attributes   LLVM's names of what its code needs beyond the target's
    backward     the same of the backward pass, if there is one
    """

    program: Program
    functions: dict[str, Any]
    attributes: tuple[str, ...] = ()
    backward: Lowered | None = None

    @property
    def passes(self) -> tuple[Lowered, ...]:
        """This and the backward pass."""
        return (self,) if self.backward is None else (self, self.backward)


@dataclass
class Planning:
    """What precedes a main kernel: the arguments so far, planning kernels, and what they hand on.

    inputs   what the main kernel reads and writes
    states   tables of block states; planned: ("plan",) where run-time data decides the visible tiles
    """

    arguments: list[Argument]
    inputs: tuple[str, ...]
    kernels: list[Kernel] = field(default_factory=list)
    states: tuple[str, ...] = ()
    planned: tuple[str, ...] = ()


def planning(
    spec: AttentionSpec,
    tile: TileConfig,
    applies: Dim = None,
    scratch_bytes: int = 0,
    launch: Launch | None = None,
) -> Planning:
    """Planning kernels where run-time data decides which blocks are visible.

    `block_state` turns block lists into a table, `plan` lists the tiles of every query block: a row of
    the int32 tensor `plan` holds the count and then, for each tile, 2·(key block) + (partial: 1).
    """
    arguments = list(forward_arguments(spec))
    result = Planning(arguments, tuple(a.name for a in arguments if a.role is not Role.BLOCK_LIST))
    _add_states(spec, result, launch)
    if data_decides(spec.variant.mask_expr):
        axes = _plan_axes(spec, ("seq_q", tile.block_q), ("seq_kv", tile.block_k))
        plan = Argument("plan", Role.BLOCK_LIST, "int32", axes, broadcast=(0, 1), optional=True)
        kernel = Kernel(
            "plan", "plan", (), 1, scratch_bytes, skippable="plan", applies=applies, launch=launch
        )
        _add_plan(spec, result, plan, kernel)
    return result


PLANS = ("grad_plan", "grad_plan_by_keys")
"""Of a backward pass: key blocks that each query block sees, and query blocks that see each key block."""


def backward_planning(
    spec: AttentionSpec,
    tile: TileConfig,
    launch: Launch | None = None,
    plans: tuple[str, ...] = PLANS,
    scratch_bytes: int = 0,
) -> Planning:
    """`planning` of a backward pass: kernels own block_q queries, or keys, and meet block_k of the others.

    `plans` are those of PLANS that its kernels follow.
    """
    arguments = list(backward_arguments(spec))
    result = Planning(arguments, tuple(a.name for a in arguments if a.role is not Role.BLOCK_LIST))
    _add_states(spec, result, launch, "grad_")
    if data_decides(spec.variant.mask_expr):
        for name, own, other in zip(PLANS, ("seq_q", "seq_kv"), ("seq_kv", "seq_q"), strict=True):
            if name not in plans:
                continue
            axes = _plan_axes(spec, (own, tile.block_q), (other, tile.block_k))
            plan = Argument(name, Role.WORKSPACE, "int32", axes)
            kernel = Kernel(name, "plan", (), 1, scratch_bytes, launch=launch)
            _add_plan(spec, result, plan, kernel)
    return result


def _add_states(
    spec: AttentionSpec, result: Planning, launch: Launch | None, prefix: str = ""
) -> None:
    """Tables of block states and the kernels that fill them, whose names begin with `prefix`."""
    for lists in spec.block_lists:
        q_blocks: Dim = ("ceildiv", "seq_q", lists.block[0])
        axes: tuple[Dim, ...] = ("b", "hq", q_blocks, ("ceildiv", "seq_kv", lists.block[1]))
        result.arguments.append(Argument(lists.state, Role.WORKSPACE, "int8", axes))
        result.arguments.append(Argument(f"{lists.state}_status", Role.STATUS, "int32", (1,)))
        names = (*(t.name for t in lists.tensors), lists.state, f"{lists.state}_status")
        items: Dim = ("mul", ("mul", "b", "hq"), q_blocks)
        result.kernels.append(Kernel(prefix + lists.state, "plan", names, items, launch=launch))
        result.states += (lists.state,)


def _plan_axes(
    spec: AttentionSpec, own: tuple[str, int], other: tuple[str, int]
) -> tuple[Dim, ...]:
    """Of a plan: a row for every block of `own` positions, with room for every block of the `other` ones."""
    mask = spec.variant.mask_expr
    batch: Dim = "b" if depends_on(mask, "b", spec.variant.lengths) else 1
    heads: Dim = "hq" if depends_on(mask, "h") else 1
    return batch, heads, ("ceildiv", *own), ("add", ("ceildiv", *other), 1)


def _add_plan(spec: AttentionSpec, result: Planning, plan: Argument, kernel: Kernel) -> None:
    read = {str(g.base.label) for g in spec.variant.mask_expr.atoms(sympy.Indexed)}
    readable = tuple(
        a.name
        for a in result.arguments
        if a.role is Role.LENGTHS or (a.role is Role.AUX and a.name in read)
    )
    result.arguments.append(plan)
    names = (*readable, *result.states, plan.name)
    items: Dim = ("mul", ("mul", *plan.axes[:2]), plan.axes[2])
    result.kernels.append(replace(kernel, arguments=names, items=items))
    result.planned += (plan.name,)


def forward_program(
    spec: AttentionSpec,
    tile: TileConfig,
    scratch_bytes: dict[str, int],
    isa: Isa,
) -> Program:
    """The CPU's program: one main kernel, preceded by planning kernels.

    Up to DECODE_ROWS queries a head take `decode` and, with more than one chunk of keys, `combine`; more
    than half as many with one chunk of keys take `short`, a main kernel with a small tile; quantised
    programs have no `decode`, and `short` for all of these.
    `scratch_bytes` is the scratch per thread of main, short and decode.
    """
    matrix_tiles = in_tiles(spec, isa)
    variant = spec.variant
    quantised = variant.quant is not None
    many: Dim = ("lt", DECODE_ROWS, "seq_q") if decodes(spec) or quantised else None
    before = planning(spec, tile, many, scratch_bytes=256)
    arguments, kernels, inputs, states = (
        before.arguments, before.kernels, before.inputs, before.states,
    )  # fmt: skip
    if quantised:
        added = quantising(spec, cpu_storage(spec, isa))
        arguments, inputs = added.joined(arguments), added.main_inputs(inputs)
        kernels = [*added.kernels, *kernels]
    rows_of_item = item_rows(tile, bool(before.planned))
    main_items: Dim = ("mul", ("mul", "b", "hq"), ("ceildiv", "seq_q", rows_of_item))
    main_arguments = (*inputs, *states, *before.planned)
    kernels.append(
        Kernel(
            "main", "main", main_arguments, main_items, scratch_bytes["main"],
            applies=many, matrix_tiles=matrix_tiles, joined=tile.block_q // rows_of_item,
        )
    )  # fmt: skip
    few: Dim = ("le", "seq_q", DECODE_ROWS)
    heads: Dim = ("mul", "b", "hq")
    if quantised:
        # bytes are multiplied so fast that a vector of a few queries may be half empty
        names, blocks = (*inputs, *states), ("mul", heads, ("ceildiv", "seq_q", DECODE_ROWS))
        kernels.append(
            Kernel(
                "short", "main", names, blocks, scratch_bytes["short"],
                applies=few, matrix_tiles=matrix_tiles,
            )
        )  # fmt: skip
    if decodes(spec):
        chunks: Dim = ("ceildiv", "seq_kv", DECODE_CHUNK)
        half: Dim = ("lt", DECODE_ROWS // 2, "seq_q")
        one_chunk: Dim = ("le", "seq_kv", DECODE_CHUNK)
        short: Dim = ("mul", few, ("mul", half, one_chunk))
        names = (*inputs, *states)
        kernels.append(
            Kernel(
                "short", "main", names, heads, scratch_bytes["short"],
                applies=short, matrix_tiles=matrix_tiles,
            )
        )  # fmt: skip
        rows: tuple[Dim, ...] = ("b", "hq", "seq_q", chunks)
        arguments.append(Argument("partial_lse", Role.WORKSPACE, "float32", rows))
        out_axes = (*rows, spec.head_dim_v)
        arguments.append(Argument("partial_out", Role.WORKSPACE, "float32", out_axes))
        partial = ("partial_lse", "partial_out")
        groups: Dim = ("ceildiv", ("mul", "hq", "seq_q"), ("mul", "hkv", DECODE_ROWS))
        items: Dim = ("mul", ("mul", "b", "hkv"), ("mul", groups, ("max", chunks, 1)))
        names = (*inputs, *states, *partial)
        decode: Dim = ("mul", few, ("lt", short, 1))
        kernels.append(
            Kernel("decode", "main", names, items, scratch_bytes["decode"], applies=decode)
        )
        sink = names_of(variant.sink.aux) if variant.sink is not None else ()
        lengths = tuple(a.name for a in arguments if a.role is Role.LENGTHS)
        several: Dim = ("mul", few, ("lt", DECODE_CHUNK, "seq_kv"))
        kernels.append(
            Kernel(
                "combine",
                "combine",
                ("out", "lse", *sink, *lengths, *partial),
                ("mul", ("mul", "b", "hq"), "seq_q"),
                applies=several,
            )
        )
    return Program(spec.full_name, "forward", tuple(arguments), tuple(kernels))
