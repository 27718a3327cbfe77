"""Emission of the host launchers of Ascend packages."""

from __future__ import annotations

from dataclasses import dataclass

from attngen.abi import Parameter, kernel_parameters, kernel_symbol
from attngen.emit import C_TYPES, c_size, parameter_value, render, unpacking
from attngen.program import Kernel, Program
from attngen.version import VERSION


@dataclass(frozen=True)
class CompiledKernel:
    """What the launcher must know of a kernel's HIVM: CANN's magic number and bytes of workspace a block."""

    magic: str
    workspace: int


@dataclass(frozen=True)
class HostKernel:
    """The printed parts of one kernel's launcher."""

    name: str
    stage: str
    symbol: str
    object: str
    magic: str
    workspace: int
    protocol: str
    unpack: tuple[str, ...]
    items: str
    fields: tuple[str, ...]
    values: str


def object_file(kernel: str) -> str:
    """The file of a kernel's object in a finished package."""
    return f"{kernel}.o"


def _host_kernel(program: Program, kernel: Kernel, compiled: CompiledKernel) -> HostKernel:
    """It takes the kernel's arguments, every size, the device's index and the stream."""
    own = [p for p in kernel_parameters(program, kernel) if p.kind != "grid"]

    def field(p: Parameter) -> str:
        if p.kind == "pointer":
            return f"{C_TYPES[program.argument(p.argument).dtype]}* {p.name};"
        return f"{ {'stride': 'int64_t', 'scalar': 'float'}.get(p.kind, 'int32_t') } {p.name};"

    unpack = unpacking(program, kernel)
    at = len(kernel.arguments) + len(program.dims)
    unpack.append(f"const int device_index = static_cast<int>(args[{at}].v_int64);")
    unpack.append(f"const int64_t stream = args[{at + 1}].v_int64;")
    return HostKernel(
        name=kernel.name,
        stage=kernel.stage,
        symbol=kernel_symbol(kernel),
        object=object_file(kernel.name),
        magic=compiled.magic,
        workspace=compiled.workspace,
        protocol=", ".join((*kernel.arguments, *program.dims, "device", "stream")),
        unpack=tuple(unpack),
        items=c_size(kernel.items),
        fields=tuple(map(field, own)),
        values=", ".join(parameter_value(program, p) for p in own),
    )


def ascend_host(program: Program, compiled: dict[str, CompiledKernel], cores: int) -> str:
    """The C++ host of an Ascend package for `cores` AI cores; `compiled` by kernel name."""
    kernels = [_host_kernel(program, k, compiled[k.name]) for k in program.kernels]
    return render(
        "host_ascend.cpp.jinja",
        program=program.name,
        version=VERSION,
        kernels=kernels,
        cores=f"int64_t{{{cores}}}",
    )
