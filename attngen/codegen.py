"""Code generation: what a back end makes of lowered kernels, and how it is linked."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from attngen import nvrtc
from attngen.abi import kernel_symbol
from attngen.ascend_code import AscendCode
from attngen.emit import CUDA_IMAGE, CUDA_PTX, cpu_host, cuda_host
from attngen.toolchain import build_cpu_library, build_cuda_library, compiler_identity, disassemble

if TYPE_CHECKING:
    from attngen.schedules.program import Lowered
    from attngen.targets import Target
    from attngen.targets.cpu import CpuTarget
    from attngen.targets.cuda import CudaTarget


class Code(Protocol):
    """The code of a lowered program; compiled when it is first needed.

    host    C++ of the launchers
    source  readable code of the kernels, kept by packages as `source_file`
    """

    source_file: str

    @property
    def host(self) -> str: ...

    @property
    def source(self) -> str: ...

    @property
    def assembly(self) -> str:
        """The machine code as text. Raises ToolchainError if a tool for that is missing."""

    @property
    def spilled(self) -> int:
        """Bytes of registers that a thread of the main kernel spills, where the compiler says; else 0."""

    def link(self, folder: Path, library: str) -> None:
        """Link the machine code with folder/host.cpp to folder/library. Raises ToolchainError."""


class CpuCode:
    """Object code from TVM's LLVM."""

    source_file = "kernel.ll"
    spilled = 0

    @staticmethod
    def compiler() -> str:
        """What changes when the code generator does, beside TVM."""
        return ""

    def __init__(self, lowered: Lowered, target: CpuTarget) -> None:
        self._lowered, self._target = lowered, target
        self.host = cpu_host(*(each.program for each in lowered.passes))

    @cached_property
    def _compiled(self) -> Any:
        from attngen.schedules import tirx

        description = self._target.llvm(self._lowered.attributes)
        return tirx.compile_llvm(_by_symbol(self._lowered), description)

    @property
    def source(self) -> str:
        return str(self._compiled.inspect_source("ll"))

    @property
    def assembly(self) -> str:
        return str(self._compiled.inspect_source("s"))

    def link(self, folder: Path, library: str) -> None:
        kernels = folder / "kernel.o"
        self._compiled.write_to_file(str(kernels), "o")
        build_cpu_library(folder / "host.cpp", kernels, folder / library)


class CudaCode:
    """CUDA C++ from TVM and its machine code from NVRTC; with `ptx`, PTX for newer GPUs beside it."""

    source_file = "kernel.cu"
    compiler = staticmethod(nvrtc.identity)

    def __init__(self, lowered: Lowered, target: CudaTarget, ptx: bool = False) -> None:
        from attngen.schedules import tirx_cuda

        self._arch, self._ptx = target.arch, ptx
        code = tirx_cuda.cuda_source(_by_symbol(lowered), target.arch)
        self.source = code.text
        programs = [each.program for each in lowered.passes]
        self.host = cuda_host(programs, code.kernels, ptx)
        self._kernels = code.kernels

    @cached_property
    def cubin(self) -> nvrtc.Cubin:
        return nvrtc.compile_cubin(self.source, self._arch)

    @property
    def assembly(self) -> str:
        return disassemble(self.cubin.image)

    @property
    def spilled(self) -> int:
        return self.cubin.usage[self._kernels["attngen_main"][0]].spill_stores

    def link(self, folder: Path, library: str) -> None:
        (folder / CUDA_IMAGE).write_bytes(self.cubin.image)
        if self._ptx:
            virtual = self._arch.replace("sm_", "compute_")
            (folder / CUDA_PTX).write_bytes(nvrtc.compile_ptx(self.source, virtual))
        includes = nvrtc.include_folders()
        build_cuda_library(folder / "host.cpp", includes, folder / library)


def _by_symbol(lowered: Lowered) -> dict[str, Any]:
    return {
        kernel_symbol(k): each.functions[k.name]
        for each in lowered.passes
        for k in each.program.kernels
    }


BACK_ENDS: dict[str, Any] = {
    "cpu": CpuCode,
    "cuda": CudaCode,
    "cuda_mma": CudaCode,
    "ascend": AscendCode,
}


def _back_end(target: Target) -> Any:
    return BACK_ENDS[target.kind]


def generate(lowered: Lowered, target: Target, ptx: bool = False) -> Code:
    """The code of a lowered program; `ptx` only for targets with portable code."""
    options = {"ptx": True} if ptx else {}
    code: Code = _back_end(target)(lowered, target, **options)
    return code


def toolchain_identity(target: Target) -> str:
    """What changes when a tool that decides a package's bytes does."""
    return f"{compiler_identity()} {_back_end(target).compiler()}"
