"""Emission: from lowered kernels to the sources and binaries of a package.

Templates receive one typed context and hold no arithmetic; what varies is printed here from the Program.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from attngen.abi import Parameter, kernel_parameters, kernel_symbol
from attngen.program import Kernel, Program
from attngen.runtime.shapes import Dim
from attngen.spec import AttentionSpec
from attngen.version import VERSION

C_TYPES = {
    "float32": "float",
    "float16": "uint16_t",
    "bfloat16": "uint16_t",
    "int32": "int32_t",
    "int8": "int8_t",
    "bool": "uint8_t",
}


@dataclass(frozen=True)
class HostKernel:
    """The printed parts of one kernel's launcher."""

    name: str
    stage: str
    symbol: str
    signature: str
    protocol: str
    unpack: tuple[str, ...]
    items: str
    call: str


@lru_cache(maxsize=1)
def _environment() -> Any:
    import jinja2

    loader = jinja2.FunctionLoader(
        lambda name: resources.files("attngen.templates").joinpath(name).read_text()
    )
    return jinja2.Environment(
        loader=loader,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(template: str, **context: Any) -> str:
    """The text of a template for its context; an undefined name is an error."""
    text: str = _environment().get_template(template).render(**context)
    return text


def c_size(dim: Dim) -> str:
    """A symbolic size as a C expression in int64_t."""
    if isinstance(dim, int):
        return f"int64_t{{{dim}}}"
    if isinstance(dim, str):
        return f"int64_t{{{dim}_size}}"
    operation, a, b = dim[0], c_size(dim[1]), c_size(dim[2])
    if operation in ("ceildiv", "max"):
        return f"{operation}({a}, {b})"
    return f"({a} {'*' if operation == 'mul' else '+'} {b})"


def host_kernel(program: Program, kernel: Kernel, symbol: str) -> HostKernel:
    """Print the launcher of `kernel`: it takes the kernel's arguments, every size, scratch, threads."""

    def declaration(p: Parameter) -> str:
        if p.kind == "pointer":
            return f"{C_TYPES[program.argument(p.argument).dtype]}* {p.name}"
        if p.kind == "scratch":
            return f"float* {p.name}"
        return f"{ {'stride': 'int64_t', 'scalar': 'float'}.get(p.kind, 'int32_t') } {p.name}"

    def value(p: Parameter) -> str:
        if p.kind == "pointer":
            return f"data<{C_TYPES[program.argument(p.argument).dtype]}>({p.argument}_tensor)"
        if p.kind == "stride":
            return f"stride({p.argument}_tensor, {p.axis})"
        return {
            "given": f"{p.argument}_tensor != nullptr",
            "scratch": f"data<float>(scratch_tensor) + thread * int64_t{{{kernel.scratch_bytes // 4}}}",
            "begin": "item",
            "end": "item + 1",
        }.get(p.kind, p.name)

    unpack = []
    for i, name in enumerate(kernel.arguments):
        if program.argument(name).scalar:
            unpack.append(f"const float {name}_value = static_cast<float>(args[{i}].v_float64);")
        else:
            unpack.append(f"const DLTensor* {name}_tensor = tensor(args[{i}]);")
    at = len(kernel.arguments)
    for i, dim in enumerate(program.dims):
        unpack.append(f"const int32_t {dim}_size = static_cast<int32_t>(args[{at + i}].v_int64);")
    at += len(program.dims)
    unpack.append(f"const DLTensor* scratch_tensor = tensor(args[{at}]);")
    unpack.append(f"const int threads = static_cast<int>(args[{at + 1}].v_int64);")
    parameters = kernel_parameters(program, kernel)
    return HostKernel(
        name=kernel.name,
        stage=kernel.stage,
        symbol=symbol,
        signature=", ".join(map(declaration, parameters)),
        protocol=", ".join((*kernel.arguments, *program.dims, "scratch", "threads")),
        unpack=tuple(unpack),
        items=c_size(kernel.items),
        call=", ".join(map(value, parameters)),
    )


def cpu_host(program: Program) -> str:
    """The C++ host of a CPU package."""
    kernels = [host_kernel(program, kernel, kernel_symbol(kernel)) for kernel in program.kernels]
    return render("host_cpu.cpp.jinja", program=program.name, version=VERSION, kernels=kernels)


def package_init(spec: AttentionSpec, target: str) -> str:
    """The __init__.py of a package."""
    description = spec.description()
    summary = f"score {description['score']}, mask {description['mask']}"
    return render(
        "package_init.py.jinja",
        full_name=spec.full_name,
        name=spec.variant.name,
        target=target,
        summary=summary,
        version=VERSION,
    )
