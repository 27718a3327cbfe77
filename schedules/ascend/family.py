"""The Ascend family: the program of a spec and the kernels by name."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from attngen.program import Argument, Kernel, Launch, Program, Role
from attngen.runtime.shapes import Dim
from attngen.schedules.ascend.forward import main_kernel
from attngen.schedules.ascend.frame import AscendFunctions
from attngen.schedules.ascend.layout import TRIANGLE, workspace
from attngen.schedules.ascend.mask import triangle_shape
from attngen.schedules.ascend.plan import TilePlanner
from attngen.schedules.plan import plan_functions
from attngen.schedules.program import Lowered, planning
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig


def ascend_program(spec: AttentionSpec, tile: TileConfig, cores: int) -> Program:
    """One main kernel on `cores` AI cores.

    A block that is handed over has workspaces a core: scores, what low-rank factors add to them, weights.
    """
    launch = Launch(threads=1, persistent=True)
    chunk = replace(tile, block_k=tile.inner_k)
    before = planning(spec, chunk, launch=launch)
    arguments = before.arguments
    shape = triangle_shape(tile.block_q, tile.inner_k)
    arguments.append(Argument(TRIANGLE, Role.CONSTANT, "float16", shape))
    handed: tuple[str, ...] = ()
    if tile.block_k > tile.inner_k:
        dtypes = {"score": "float32", "weight": spec.dtype}
        if spec.factors:
            dtypes["added"] = "float32"
        for name, dtype in dtypes.items():
            axes: tuple[Dim, ...] = (cores, tile.block_q, tile.block_k)
            arguments.append(Argument(workspace(name), Role.WORKSPACE, dtype, axes))
        handed = tuple(map(workspace, dtypes))
    items: Dim = ("mul", ("mul", "b", "hq"), ("ceildiv", "seq_q", tile.block_q))
    names = (*before.inputs, *before.states, *before.planned, TRIANGLE, *handed)
    kernels = [*before.kernels, Kernel("main", "main", names, items, launch=launch)]
    return Program(spec.full_name, "forward", tuple(arguments), tuple(kernels))


class Cores(Protocol):
    """What lowering needs to know of a target."""

    @property
    def cube_cores(self) -> int: ...


def lower(spec: AttentionSpec, tile: TileConfig, target: Cores) -> Lowered:
    """The forward program of `spec` and the PrimFunc of each of its kernels."""
    program = ascend_program(spec, tile, target.cube_cores)
    chunk = replace(tile, block_k=tile.inner_k)
    functions = plan_functions(spec, chunk, 1, AscendFunctions(), program, TilePlanner)
    for kernel in program.kernels:
        if kernel.name == "main":
            functions["main"] = main_kernel(spec, tile, program, kernel)
    return Lowered(program, functions)
