"""The search space: the legal tiles of a spec on a target, as Optuna sees them.

A tile's fields are the parameters of a trial. What Optuna's sampler proposes need not be legal; the
nearest legal tile that no trial has yet takes its place, so that no trial is spent on rules or repetition.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from optuna.distributions import BaseDistribution, IntDistribution

from attngen.pipeline import TilePlan
from attngen.tiling import TileConfig

FIELDS = ("block_q", "block_k", "inner_q", "inner_k", "stages")


def parameters_of(tile: TileConfig) -> dict[str, int]:
    """The tile's fields and options as parameters of a trial."""
    values = {name: int(getattr(tile, name)) for name in FIELDS}
    return values | {opt.name: opt.value for opt in tile.opts}


@dataclass(frozen=True)
class Space:
    """Legal tiles, the cheapest by the cost model first; `default` is what the rules build."""

    tiles: tuple[TileConfig, ...]
    costs: tuple[float, ...]
    rejected: int

    @classmethod
    def of_plan(cls, plan: TilePlan, default: TileConfig) -> Space:
        """The legal tiles of a plan, `default` first: a build may pass over tiles that spill registers."""
        ranked = sorted(plan.ranked, key=lambda entry: entry[0] != default)
        tiles, costs = zip(*ranked, strict=True)
        return cls(tiles, costs, len(plan.rejected))

    @property
    def default(self) -> TileConfig:
        return self.tiles[0]

    @cached_property
    def ranges(self) -> dict[str, list[int]]:
        """What each parameter may be, those only that differ between tiles."""
        every = [parameters_of(tile) for tile in self.tiles]
        names = dict.fromkeys(name for values in every for name in values)
        found = {name: sorted({values[name] for values in every}) for name in names}
        varying = {name: values for name, values in found.items() if len(values) > 1}
        return varying or {"block_q": found["block_q"]}

    def distributions(self) -> dict[str, BaseDistribution]:
        """Optuna's view: integers on a logarithmic scale."""
        return {
            name: IntDistribution(values[0], values[-1], log=True)
            for name, values in self.ranges.items()
        }

    def parameters(self, tile: TileConfig) -> dict[str, int]:
        """The parameters of a trial of `tile`."""
        every = parameters_of(tile)
        return {name: every[name] for name in self.ranges}

    def tile(self, parameters: Mapping[str, Any]) -> TileConfig | None:
        """The legal tile of a trial's parameters, if there is one."""
        return next((t for t in self.tiles if self.parameters(t) == dict(parameters)), None)

    def nearest(
        self, parameters: Mapping[str, Any], taken: Iterable[TileConfig]
    ) -> TileConfig | None:
        """The tile nearest to a proposal, in factors of two, that is not `taken`; None if all are."""
        used = set(taken)
        free = [
            (tile, cost)
            for tile, cost in zip(self.tiles, self.costs, strict=True)
            if tile not in used
        ]

        def apart(entry: tuple[TileConfig, float]) -> tuple[float, float]:
            own = self.parameters(entry[0])
            steps = [abs(math.log2(own[name] / parameters[name])) for name in own]
            return round(sum(steps), 6), entry[1]

        return min(free, key=apart, default=(None, 0.0))[0]
