"""The forward Program of a spec and tile: which kernels run, over which arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy

from attngen.masks import data_decides, depends_on
from attngen.program import Argument, Kernel, Program, Role, forward_arguments
from attngen.runtime.shapes import Dim
from attngen.schedules.cpu_layout import DECODE_CHUNK, DECODE_ROWS, decodes
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig
from attngen.variant import names_of


@dataclass(frozen=True)
class Lowered:
    """A program and the TIR PrimFunc of each kernel, by kernel name."""

    program: Program
    functions: dict[str, Any]


def forward_program(
    spec: AttentionSpec, tile: TileConfig, scratch_bytes: int, decode_scratch_bytes: int
) -> Program:
    """One main kernel, preceded by planning kernels where run-time data decides which blocks are visible.

    `block_state` turns block lists into a table, `plan` lists the tiles of every query block: a row of
    the int32 tensor `plan` holds the count and then, for each tile, 2·(key block) + (partial: 1).
    Up to DECODE_ROWS queries a head take `decode` and, with more than one chunk of keys, `combine`.
    """
    variant = spec.variant
    arguments = list(forward_arguments(spec))
    inputs = tuple(a.name for a in arguments if a.role is not Role.BLOCK_LIST)
    read = {str(g.base.label) for g in variant.mask_expr.atoms(sympy.Indexed)}
    readable = tuple(
        a.name
        for a in arguments
        if a.role is Role.LENGTHS or (a.role is Role.AUX and a.name in read)
    )
    kernels: list[Kernel] = []
    states: tuple[str, ...] = ()
    for lists in spec.block_lists:
        q_blocks: Dim = ("ceildiv", "seq_q", lists.block[0])
        axes: tuple[Dim, ...] = ("b", "hq", q_blocks, ("ceildiv", "seq_kv", lists.block[1]))
        arguments.append(Argument(lists.state, Role.WORKSPACE, "int8", axes))
        arguments.append(Argument(f"{lists.state}_status", Role.STATUS, "int32", (1,)))
        names = (*(t.name for t in lists.tensors), lists.state, f"{lists.state}_status")
        items: Dim = ("mul", ("mul", "b", "hq"), q_blocks)
        kernels.append(Kernel(lists.state, "plan", names, items))
        states += (lists.state,)
    many: Dim = ("lt", DECODE_ROWS, "seq_q") if decodes(spec) else None
    planned: tuple[str, ...] = ()
    if data_decides(variant.mask_expr):
        batch: Dim = "b" if depends_on(variant.mask_expr, "b", variant.lengths) else 1
        heads: Dim = "hq" if depends_on(variant.mask_expr, "h") else 1
        q_blocks = ("ceildiv", "seq_q", tile.block_q)
        entries = ("add", ("ceildiv", "seq_kv", tile.block_k), 1)
        axes = (batch, heads, q_blocks, entries)
        plan = Argument("plan", Role.BLOCK_LIST, "int32", axes, broadcast=(0, 1), optional=True)
        arguments.append(plan)
        items = ("mul", ("mul", batch, heads), q_blocks)
        arguments_of_plan = (*readable, *states, "plan")
        kernels.append(
            Kernel("plan", "plan", arguments_of_plan, items, 256, skippable="plan", applies=many)
        )
        planned = ("plan",)
    main_items: Dim = ("mul", ("mul", "b", "hq"), ("ceildiv", "seq_q", tile.block_q))
    main_arguments = (*inputs, *states, *planned)
    kernels.append(Kernel("main", "main", main_arguments, main_items, scratch_bytes, applies=many))
    if decodes(spec):
        chunks: Dim = ("ceildiv", "seq_kv", DECODE_CHUNK)
        few: Dim = ("le", "seq_q", DECODE_ROWS)
        rows: tuple[Dim, ...] = ("b", "hq", "seq_q", chunks)
        arguments.append(Argument("partial_lse", Role.WORKSPACE, "float32", rows))
        out_axes = (*rows, spec.head_dim_v)
        arguments.append(Argument("partial_out", Role.WORKSPACE, "float32", out_axes))
        partial = ("partial_lse", "partial_out")
        groups: Dim = ("ceildiv", ("mul", "hq", "seq_q"), ("mul", "hkv", DECODE_ROWS))
        items = ("mul", ("mul", "b", "hkv"), ("mul", groups, ("max", chunks, 1)))
        names = (*inputs, *states, *partial)
        kernels.append(Kernel("decode", "main", names, items, decode_scratch_bytes, applies=few))
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
