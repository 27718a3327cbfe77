"""The code of an Ascend program: MLIR printed from TIR, final HIVM from Huawei's compiler, host launchers.

A package holds no object code: HIVM to object needs CANN, which `attngen finish` uses where it is installed.
"""

from __future__ import annotations

import re
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from attngen import bishengir
from attngen.abi import kernel_symbol
from attngen.emit_ascend import CompiledKernel, ascend_host
from attngen.schedules.ascend.layout import compiler_options

if TYPE_CHECKING:
    from attngen.schedules.program import Lowered
    from attngen.targets.ascend import AscendTarget

SPLIT = "// -----\n"
"""MLIR's marker between the modules of a file."""
HIVM = "kernel.hivm.mlir"


class AscendCode:
    """`attngen.codegen.Code` of kernels for a 910B; compiled to HIVM when that is first needed."""

    source_file = "kernel.mlir"
    spilled = 0
    compiler = staticmethod(bishengir.identity)

    def __init__(self, lowered: Lowered, target: AscendTarget) -> None:
        from attngen.schedules.ascend import mlir

        self._program, self._target = lowered.program, target
        self._modules = {
            k.name: mlir.print_function(lowered.functions[k.name], kernel_symbol(k))
            for k in lowered.program.kernels
        }
        self.source = SPLIT.join(self._modules.values())

    @cached_property
    def hivm(self) -> dict[str, str]:
        """The final HIVM by kernel name. Raises TileError or ToolchainError."""
        names = [argument.name for argument in self._program.arguments]
        options, soc = compiler_options(names), self._target.soc
        return {
            name: bishengir.compile_hivm(text, f"{self._program.name} ({name})", soc, options)
            for name, text in self._modules.items()
        }

    @property
    def host(self) -> str:
        compiled = {name: describe_hivm(text) for name, text in self.hivm.items()}
        return ascend_host(self._program, compiled, self._target.cube_cores)

    @property
    def assembly(self) -> str:
        return SPLIT.join(self.hivm.values())

    def link(self, folder: Path, library: str) -> None:
        """Write the HIVM; the library is linked by `attngen finish`."""
        (folder / HIVM).write_text(self.assembly)


def describe_hivm(text: str) -> CompiledKernel:
    """What a launcher must know of a final HIVM module."""
    mixed = "#hivm.module_core_type<MIX>" in text
    magic = "RT_DEV_BINARY_MAGIC_ELF" if mixed else "RT_DEV_BINARY_MAGIC_ELF_AIVEC"
    size = re.search(r"_infer_workspace_shape_function.*?arith\.constant (\d+) : index", text, re.S)
    return CompiledKernel(magic, int(size[1]) if size else 0)
