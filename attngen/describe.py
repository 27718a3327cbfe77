"""Readable text for every stage of the compiler, as `attngen show` prints it."""

from __future__ import annotations

import json

from attngen.masks import data_decides
from attngen.pipeline import TilePlan, analyse_mask, make_sources, plan_tile
from attngen.records import Record
from attngen.spec import AttentionSpec
from attngen.targets import Target


def describe_stage(
    spec: AttentionSpec, target: Target, stage: str, record: Record | None = None
) -> str:
    """The text of one of the stages variant, mask, plan, tir, source, asm; `record` decides the tile."""
    if stage == "variant":
        return json.dumps(spec.description(), indent=2, ensure_ascii=False) + "\n"
    plan = plan_tile(spec, target, record)
    spec = plan.spec
    if stage == "mask":
        return describe_mask(plan)
    if stage == "plan":
        lines = [f"{spec.full_name} on {target.name}", f"tile: {plan.tile}", f"why:  {plan.reason}"]
        lines += plan.bias.describe()
        lines += ["", "legal tiles by estimated cost:"]
        lines += [f"  {cost:8.3f}  {tile}" for tile, cost in plan.ranked]
        if plan.rejected:
            lines += ["", "rejected:", *(f"  {reason}" for _, reason in plan.rejected)]
        return "\n".join(lines) + "\n"
    sources = make_sources(spec, plan.tile, target)
    if stage == "tir":
        return sources.tir
    code = sources.code
    return f"{code.host}\n{code.source}" if stage == "source" else code.assembly


def describe_mask(plan: TilePlan) -> str:
    """What the block analysis found, for the planned tile."""
    spec, tile = plan.spec, plan.tile
    analysis = analyse_mask(spec, tile)
    how = "run-time lists (module.plan)" if data_decides(spec.variant.mask_expr) else "loop bounds"
    return "\n".join(
        (
            f"mask: {spec.variant.mask_expr}",
            f"blocks of {tile.block_q} queries × {tile.block_k} keys, found by {how}",
            f"a block may be visible where  {analysis.may}",
            f"and is full where             {analysis.must}",
            f"blocks that the mask cuts:    {'none' if analysis.decided else 'where these differ'}",
            f"keys of a query block: from   {analysis.k_begin}",
            f"                       to     {analysis.k_end} (exclusive)",
            "",
        )
    )
