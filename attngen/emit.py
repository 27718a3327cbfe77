"""Emission: from lowered kernels to the sources and binaries of a package.

Templates receive one typed context and hold no arithmetic; what varies is printed here from the Program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Any

from attngen.abi import Parameter, kernel_parameters, kernel_symbol
from attngen.program import Kernel, Program, Role, TensorMap
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
    joined: int
    call: str
    scratch_bytes: int
    matrix_tiles: bool


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


C_SIZES = {
    "mul": "({} * {})",
    "add": "({} + {})",
    "ceildiv": "ceildiv({}, {})",
    "max": "max({}, {})",
    "min": "min({}, {})",
    "le": "int64_t{{{} <= {}}}",
    "lt": "int64_t{{{} < {}}}",
}
"""The operations of sizes (`runtime.shapes.evaluate`) in C."""


def c_size(dim: Dim) -> str:
    """A symbolic size as a C expression in int64_t. Raises KeyError for an unknown operation."""
    if isinstance(dim, int):
        return f"int64_t{{{dim}}}"
    if isinstance(dim, str):
        return f"int64_t{{{dim}_size}}"
    return C_SIZES[dim[0]].format(c_size(dim[1]), c_size(dim[2]))


def unpacking(program: Program, kernel: Kernel) -> list[str]:
    """C++ that names the arguments and run-time sizes of a launcher's call."""
    unpack = []
    for i, name in enumerate(kernel.arguments):
        if program.argument(name).scalar:
            unpack.append(f"const float {name}_value = static_cast<float>(args[{i}].v_float64);")
        else:
            unpack.append(f"const DLTensor* {name}_tensor = tensor(args[{i}]);")
    at = len(kernel.arguments)
    for i, dim in enumerate(program.dims):
        unpack.append(f"const int32_t {dim}_size = static_cast<int32_t>(args[{at + i}].v_int64);")
    return unpack


def parameter_value(program: Program, p: Parameter) -> str:
    """A kernel's parameter as a C++ expression of what `unpacking` names."""
    if p.kind == "pointer":
        return f"data<{C_TYPES[program.argument(p.argument).dtype]}>({p.argument}_tensor)"
    if p.kind == "stride":
        return f"stride({p.argument}_tensor, {p.axis})"
    if p.kind == "given":
        return f"int32_t{{{p.argument}_tensor != nullptr}}"
    return p.name


def host_kernel(program: Program, kernel: Kernel, symbol: str) -> HostKernel:
    """Print the launcher of `kernel`: it takes the kernel's arguments, every size, and threads."""

    def declaration(p: Parameter) -> str:
        if p.kind == "pointer":
            return f"{C_TYPES[program.argument(p.argument).dtype]}* {p.name}"
        if p.kind == "scratch":
            return f"float* {p.name}"
        return f"{ {'stride': 'int64_t', 'scalar': 'float'}.get(p.kind, 'int32_t') } {p.name}"

    def value(p: Parameter) -> str:
        own = p.kind in ("scratch", "begin", "end")
        return p.kind if own else parameter_value(program, p)

    unpack = unpacking(program, kernel)
    at = len(kernel.arguments) + len(program.dims)
    unpack.append(f"const int threads = static_cast<int>(args[{at}].v_int64);")
    for name in kernel.arguments:
        argument = program.argument(name)
        sums = program.direction == "backward" and argument.role is Role.WORKSPACE
        if argument.role is Role.OUTPUT or (sums and not (argument.zeroed or argument.optional)):
            unpack.append(f"prefer_huge_pages({name}_tensor);")
    parameters = kernel_parameters(program, kernel)
    return HostKernel(
        name=kernel.name,
        stage=kernel.stage,
        symbol=symbol,
        signature=", ".join(map(declaration, parameters)),
        protocol=", ".join((*kernel.arguments, *program.dims, "threads")),
        unpack=tuple(unpack),
        items=c_size(kernel.items),
        joined=kernel.joined,
        call=", ".join(map(value, parameters)),
        scratch_bytes=kernel.scratch_bytes,
        matrix_tiles=kernel.matrix_tiles,
    )


def cpu_host(*programs: Program) -> str:
    """The C++ host of a CPU package, of the programs of all its passes."""
    kernels = [
        host_kernel(p, kernel, kernel_symbol(kernel)) for p in programs for kernel in p.kernels
    ]
    return render("host_cpu.cpp.jinja", program=programs[0].name, version=VERSION, kernels=kernels)


@dataclass(frozen=True)
class PrintedMap:
    """A tensor map of a launch: its variable, the tensor behind it, and how it is seen.

    axes   C++ of its axes, the innermost first
    """

    name: str
    argument: str
    stand_in: str
    axes: str
    how: str
    optional: bool


@dataclass(frozen=True)
class HostLaunch:
    """The printed parts of one CUDA kernel's launcher."""

    name: str
    stage: str
    symbol: str
    protocol: str
    unpack: tuple[str, ...]
    blocks: str
    threads: int
    shared_bytes: int
    overlaps: bool
    aligned: tuple[str, ...]
    maps: tuple[PrintedMap, ...]
    values: tuple[str, ...]


MAP_TYPES = {
    "float16": ("CU_TENSOR_MAP_DATA_TYPE_FLOAT16", 2),
    "bfloat16": ("CU_TENSOR_MAP_DATA_TYPE_BFLOAT16", 2),
    "float32": ("CU_TENSOR_MAP_DATA_TYPE_FLOAT32", 4),
    "int8": ("CU_TENSOR_MAP_DATA_TYPE_UINT8", 1),
}
"""What the driver calls elements, and their bytes."""


def printed_maps(program: Program, maps: Sequence[TensorMap]) -> tuple[PrintedMap, ...]:
    """Print how the TMA unit sees arguments. Where one is empty, it is pointed at another that is not."""
    axes = {m.argument: program.argument(m.argument).axes for m in maps}
    of_queries = {
        name: any(_depends(dim, "seq_q") for dim in found)
        and not any(_depends(dim, "seq_kv") for dim in found)
        for name, found in axes.items()
    }
    printed = []
    for tensor_map in maps:
        name = tensor_map.argument
        workspaces = [o for o in axes if program.argument(o).role is Role.WORKSPACE and o != name]
        stand_ins = [o for o in axes if of_queries[o] != of_queries[name]] + workspaces
        stand_in = next(iter(stand_ins), name)
        kind, size = MAP_TYPES[program.argument(name).dtype]
        swizzle = "128B" if tensor_map.form in ("panels", "columns") else "NONE"
        how = f"{kind}, CU_TENSOR_MAP_SWIZZLE_{swizzle}"
        seen = ", ".join(_map_axes(tensor_map, axes[name], size))
        optional = tensor_map.optional
        printed.append(PrintedMap(f"{name}_map", name, stand_in, seen, how, optional))
    return tuple(printed)


def _depends(dim: Dim, name: str) -> bool:
    """Whether a size is that run-time size, or an expression of it."""
    return dim == name or (isinstance(dim, tuple) and any(_depends(d, name) for d in dim[1:]))


def _map_axes(tensor_map: TensorMap, axes: tuple[Dim, ...], size: int) -> list[str]:
    """The axes of a map in C++, the innermost first; elements have `size` bytes."""
    rows, last = tensor_map.rows, len(axes) - 1

    def axis(i: int, box: int = 1) -> str:
        return f"axis({tensor_map.argument}_tensor, {i}, {box})"

    if tensor_map.form == "panels":
        batch, row = 0, 1  # of pages
        if "num_pages" not in axes:
            batch = axes.index("b") if "b" in axes else axes.index(1)
            row = axes.index("seq_q") if "seq_q" in axes else axes.index("seq_kv")
        head = axes.index("hq") if "hq" in axes else axes.index("hkv")
        return [axis(last, 128 // size), axis(row, rows), axis(head), axis(batch)]
    if tensor_map.form == "columns":
        return [axis(last, 128 // size), axis(last - 1, rows), axis(last - 2), axis(last - 3)]
    if tensor_map.form == "numbers":
        return [axis(i, rows if i == last else 1) for i in reversed(range(len(axes)))]
    lines = axes[3] // 8
    return ["{128, 1, 128}", f"{{{lines}, 128, {lines}}}", axis(2, rows), axis(1), axis(0)]


def host_launch(
    program: Program, kernel: Kernel, symbol: str, parameters: tuple[str, ...]
) -> HostLaunch:
    """Print the launcher of a CUDA kernel whose code takes `parameters` in that order.

    It takes the kernel's arguments, every size, the device's index and the stream.
    """
    if kernel.launch is None:
        raise ValueError(f"kernel {kernel.name} has no launch")
    unpack = unpacking(program, kernel)
    at = len(kernel.arguments) + len(program.dims)
    unpack.append(f"const int device_index = static_cast<int>(args[{at}].v_int64);")
    unpack.append(f"const int64_t stream = args[{at + 1}].v_int64;")
    declared = {p.name: p for p in kernel_parameters(program, kernel)}
    items = c_size(kernel.items)
    maps = printed_maps(program, kernel.launch.tensor_maps)
    return HostLaunch(
        name=kernel.name,
        stage=kernel.stage,
        symbol=symbol,
        protocol=", ".join((*kernel.arguments, *program.dims, "device", "stream")),
        unpack=tuple(unpack),
        blocks=f"min({items}, device.multiprocessors)" if kernel.launch.persistent else items,
        threads=kernel.launch.threads,
        shared_bytes=kernel.launch.shared_bytes,
        overlaps=kernel.launch.overlaps,
        aligned=(*kernel.launch.aligned, *(m.argument for m in maps if not m.optional)),
        maps=maps,
        values=tuple(parameter_value(program, declared[name]) for name in parameters),
    )


def cuda_host(
    programs: Sequence[Program],
    code: dict[str, tuple[str, tuple[str, ...]]],
    ptx: bool = False,
) -> str:
    """The C++ host of a CUDA package, of the programs of all its passes.

    `code` has, by kernel symbol, the symbol and parameters of its code.
    """
    kernels = [host_launch(p, k, *code[kernel_symbol(k)]) for p in programs for k in p.kernels]
    return render(
        "host_cuda.cpp.jinja",
        program=programs[0].name,
        version=VERSION,
        kernels=kernels,
        image=CUDA_IMAGE,
        ptx=CUDA_PTX if ptx else None,
    )


CUDA_IMAGE = "kernel.cubin"
"""File of a package's machine code."""
CUDA_PTX = "kernel.ptx"
"""File of what the driver of a newer GPU compiles."""


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
