"""What an Ascend kernel keeps where, known without lowering."""

from __future__ import annotations

from collections.abc import Iterable

from attngen.tiling import TileConfig

FRACTAL = 16
"""Rows, columns and depth of what the cube multiplies in one step, for 16-bit inputs."""

WINDOWED = "windowed"
"""The tile option that chooses between windows of a triangle (1, the default) and index vectors (0)."""


def windowed(tile: TileConfig) -> bool:
    """Whether masks read windows of the triangle where they can."""
    return all(option.value for option in tile.opts if option.name == WINDOWED)


TRIANGLE = "triangle_constant"
"""The argument that masks read windows of."""


def workspace(name: str) -> str:
    """The argument through which the cores of a block hand over `name`."""
    return f"{name}_workspace"


def padded_rank(rank: int) -> int:
    """The columns of a low-rank factor on chip: a multiple of the cube's depth."""
    return -(-rank // FRACTAL) * FRACTAL


def compiler_options(arguments: Iterable[str]) -> tuple[str, ...]:
    """What bishengir-compile must be told of a program with these arguments.

    A block that is handed over lies once in memory: the compiler may not start the next one before it is
    used up, as it does with the workspaces that it makes itself.
    """
    return ("--set-workspace-multibuffer=1",) if workspace("score") in arguments else ()
