"""Planning kernels, run by the emulator: the tiles that they list against the mask's own elements."""

from __future__ import annotations

import secrets
from dataclasses import replace

import pytest
import torch

from attngen import Variant, pipeline
from attngen.codegen import generate
from attngen.inputs import Shape, random_inputs
from attngen.reference import attention_reference
from attngen.runtime.module import Module
from attngen.schedules import lower
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.cases import VARIANTS

from .emulate import module_of

NAMES = ("document", "block_sparse", "sparse_complement", "random_keep")


def planning_module(name: str, target: str) -> Module:
    """The planning kernels alone of a variant."""
    chosen = get_target(target)
    plan = pipeline.plan_tile(specialise(VARIANTS[name](), "float16"), chosen)
    lowered = lower(plan.spec, plan.tile, chosen)
    kernels = tuple(k for k in lowered.program.kernels if k.stage == "plan")
    lowered = replace(lowered, program=replace(lowered.program, kernels=kernels))
    sources = pipeline.Sources(lowered.program, None, (), generate(lowered, chosen))
    return module_of(plan, target, sources)


def visible_scores(variant: Variant, inputs: dict[str, torch.Tensor]) -> torch.Tensor:
    """Which scores the mask leaves, (b, hq, seq_q, seq_kv): sigmoid(0) = 0.5 weights of unit vectors."""
    q, k = (torch.zeros_like(inputs[name]) for name in "qk")
    units = torch.eye(k.shape[2]).expand(*k.shape[:2], -1, -1)
    masked = Variant("masked", mask=variant.mask, normalizer="sigmoid")
    names = {a.name for a in masked.aux} | {f"{which}_lengths" for which in masked.lengths}
    return attention_reference(masked, q, k, units, **{n: inputs[n] for n in names})[0] > 0


@pytest.mark.parametrize("target", ["sm70", "sm80", "sm90a"])
@pytest.mark.parametrize("name", NAMES)
def test_plans_list_the_visible_tiles(name: str, target: str) -> None:
    module = planning_module(name, target)
    spec = specialise(VARIANTS[name](), "float16")
    inputs = random_inputs(spec, Shape(2, 4, 2, 150, 333), secrets.randbits(32))
    given = {n: inputs[n] for n in module.plan_names}
    plan = module.plan(**given, seq_q=150, seq_kv=333, b=2, hq=4)
    visible = visible_scores(VARIANTS[name](), inputs)
    tile = module.manifest["tile"]
    for b in range(plan.shape[0]):
        for h in range(plan.shape[1]):
            for row, listed in enumerate(plan[b, h].tolist()):
                first = row * tile["block_q"]
                rows = visible[b:, h:][0, 0, first : first + tile["block_q"]]
                blocks = rows.split(tile["block_k"], dim=1)
                expected = [2 * n + 1 for n, block in enumerate(blocks) if block.any()]
                found = listed[1 : 1 + listed[0]]
                assert [entry | 1 for entry in found] == expected
                assert all(blocks[entry // 2].all() for entry in found if entry % 2 == 0)
