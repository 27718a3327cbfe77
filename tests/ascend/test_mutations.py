"""The simulator must notice every wait that is missing from a compiled kernel."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from attngen.inputs import Shape
from attngen.spec import specialise
from attngen.tiling import tile
from tests.numerics.cases import VARIANTS

from .harness import Compiled, compile_spec, simulate
from .memory import SimulationError
from .mlir_text import Operation

WAITS = ("hivm.hir.wait_flag", "hivm.hir.sync_block_wait")
ORDERS = 6
SHAPE = Shape(1, 3, 3, 100, 330)
"""Both blocks work on several items, each item on several blocks of keys, some of them partial."""


def waits(operation: Operation) -> Iterator[tuple[list[Operation], int]]:
    """Where the waits of a module are: the list of operations that holds one, and its place."""
    for region in operation.regions:
        for block in region:
            for number, inner in enumerate(block.operations):
                if inner.name in WAITS:
                    yield block.operations, number
                yield from waits(inner)


def noticed(compiled: Compiled, orders: int) -> str | None:
    """How a run shows that something is wrong, None if `orders` runs look right."""
    for seed in range(orders):
        try:
            comparison = simulate(compiled, SHAPE, seed)
        except SimulationError as error:
            return str(error)
        if not comparison.holds:
            return str(comparison)
    return None


def compiled_case(variant: str, levels: str, folder: Path) -> Compiled:
    chosen = tile((64, 128), (64, 64)) if levels == "two" else tile((64, 64), (64, 64))
    return compile_spec(specialise(VARIANTS[variant](), "float16", 32), chosen, folder)


def mutants(compiled: Compiled) -> Iterator[tuple[Compiled, Operation]]:
    """The compiled case without one of its waits, for each wait."""
    module: Any = compiled.modules["main"]
    for number in range(len(list(waits(module)))):
        changed = copy.deepcopy(module)
        operations, at = list(waits(changed))[number]
        removed = operations.pop(at)
        yield Compiled(compiled.spec, compiled.lowered, {"main": changed}), removed


@pytest.mark.parametrize(
    ("variant", "levels"),
    [
        ("causal", "two"),
        pytest.param("causal", "one", marks=pytest.mark.slow),
        pytest.param("dense_bias", "two", marks=pytest.mark.slow),
    ],
)
def test_every_deleted_wait_is_noticed(variant: str, levels: str, tmp_path: Path) -> None:
    compiled = compiled_case(variant, levels, tmp_path)
    assert noticed(compiled, ORDERS) is None
    missed = [
        f"{removed.name} {removed.attributes}"
        for mutant, removed in mutants(compiled)
        if noticed(mutant, ORDERS) is None
    ]
    assert not missed, "\n".join(missed)
