"""Tiles: the two levels of blocking that every target has, as frozen data."""

from __future__ import annotations

from dataclasses import dataclass

from attngen.errors import TileError


@dataclass(frozen=True)
class Opt:
    """A choice that only one kernel family knows, e.g. Opt("warps", 4)."""

    name: str
    value: int


@dataclass(frozen=True)
class TileConfig:
    """Level 1 (`block_q` query rows × `block_k` keys) and level 2 (`inner_q` × `inner_k`) of a kernel.

    What each level means is the target's: on a CPU, block is what stays in the caches and inner the
    register micro-kernel. Whether a block may end within an inner tile is the target's rule too.
    """

    block_q: int
    block_k: int
    inner_q: int
    inner_k: int
    stages: int = 1
    opts: tuple[Opt, ...] = ()

    def __post_init__(self) -> None:
        for field in ("block_q", "block_k", "inner_q", "inner_k", "stages"):
            value = getattr(self, field)
            if not isinstance(value, int) or value <= 0:
                raise TileError(f"tile {self}: {field} must be a positive integer, got {value!r}")

    def __str__(self) -> str:
        text = f"block ({self.block_q}, {self.block_k}), inner ({self.inner_q}, {self.inner_k})"
        if self.stages != 1:
            text += f", stages {self.stages}"
        return text + "".join(f", {o.name} {o.value}" for o in self.opts)


def tile(
    block: tuple[int, int], inner: tuple[int, int], stages: int = 1, opts: tuple[Opt, ...] = ()
) -> TileConfig:
    """A TileConfig from (query rows, keys) pairs. Raises TileError for numbers below 1."""
    return TileConfig(block[0], block[1], inner[0], inner[1], stages, opts)
