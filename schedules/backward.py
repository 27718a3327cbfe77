"""What the backward passes of all families share: attention seen from its keys, and plans of both sides."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from attngen.masks import swapped
from attngen.program import Kernel, Program
from attngen.schedules.frame import KeyRow
from attngen.schedules.meaning import Functions
from attngen.schedules.plan import Planner, block_state_kernel, plan_kernel
from attngen.schedules.program import PLANS
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


def by_keys(spec: AttentionSpec) -> AttentionSpec:
    """The same attention seen from its keys: in score and mask, queries and keys change places."""
    variant = spec.variant
    score = replace(variant.score, expr=swapped(variant.score.expr))
    mask = variant.mask
    if mask is not None:
        mask = replace(mask, expr=swapped(mask.expr))
    return replace(spec, variant=replace(variant, score=score, mask=mask, tiling=None))


class KeyPlanner(Planner):
    """Lists the query blocks that see a key block."""

    row_type = KeyRow
    plan = PLANS[1]


class QueryPlanner(Planner):
    """Lists the key blocks that a query block sees."""

    plan = PLANS[0]


def planning_function(
    spec: AttentionSpec,
    tile: TileConfig,
    lanes: int,
    functions: Functions,
    program: Program,
    kernel: Kernel,
) -> Any:
    """The PrimFunc of a planning kernel of a backward pass; `lanes` as for `plan_functions`."""
    for lists in spec.block_lists:
        if kernel.name == f"grad_{lists.state}":
            return block_state_kernel(lists, program, kernel, Planner.frame_type)
    planner = KeyPlanner if kernel.name == KeyPlanner.plan else QueryPlanner
    view = by_keys(spec) if planner is KeyPlanner else spec
    return plan_kernel(view, tile, lanes, functions, program, kernel, planner)
