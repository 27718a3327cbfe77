"""Emitted packages, run by the emulator through their own host code."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from attngen import pipeline
from attngen.codegen import generate
from attngen.inputs import random_inputs
from attngen.reference import TorchOps
from attngen.runtime.module import Module
from attngen.schedules import lower
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.cases import SHAPES, VARIANTS

from .emulate import module_of


def planning_module(name: str, target: str) -> Module:
    """The planning kernels alone of a variant."""
    chosen = get_target(target)
    plan = pipeline.plan_tile(specialise(VARIANTS[name](), "float16"), chosen)
    lowered = lower(plan.spec, plan.tile, chosen)
    kernels = tuple(k for k in lowered.program.kernels if k.stage == "plan")
    lowered = replace(lowered, program=replace(lowered.program, kernels=kernels))
    sources = pipeline.Sources(lowered.program, "", generate(lowered, chosen))
    return module_of(plan, target, sources)


@pytest.mark.parametrize("name", ["document", "block_sparse", "sparse_complement", "random_keep"])
def test_plans(name: str) -> None:
    module = planning_module(name, "sm90a")
    inputs = random_inputs(specialise(VARIANTS[name](), "float16"), SHAPES[0])
    given = {n: inputs[n] for n in module.plan_names}
    plan = module.plan(**given, seq_q=200, seq_kv=333, b=2, hq=4)
    print(plan)
