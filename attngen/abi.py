"""The native signature of kernels, shared by the TIR that defines them and the host that calls them."""

from __future__ import annotations

from dataclasses import dataclass

from attngen.program import Kernel, Program, Role

MAY_BE_ABSENT = (Role.OUTPUT, Role.LSE, Role.SAVED, Role.WORKSPACE)
"""Roles of optional arguments of which a kernel is told whether they are there."""


@dataclass(frozen=True)
class Parameter:
    """One C parameter of a kernel; its name ends with its kind, so no user's name hits a keyword.

    kind: "pointer" (of `argument`), "stride" (int64, elements, of `argument` along `axis`; 0 where a
    broadcast axis has size 1), "given" (int32, whether the optional `argument` is there), "dim" (int32
    run-time size), "scalar" (float). On CPUs also "scratch" (float*, this thread's), "begin" and "end"
    (int32 range of work items); of a launch "tensor_map" (of `argument`; in place of pointer and strides, or
    beside them with "mapped", int32, whether it can be used) and "grid" (int32, number of blocks).
    """

    name: str
    kind: str
    argument: str = ""
    axis: int = 0


def kernel_parameters(program: Program, kernel: Kernel) -> tuple[Parameter, ...]:
    """The parameters of `kernel` in order."""
    maps = kernel.launch.tensor_maps if kernel.launch is not None else ()
    mapped = {m.argument: m.optional for m in maps}
    result: list[Parameter] = []
    for name in kernel.arguments:
        argument = program.argument(name)
        if argument.scalar:
            result.append(Parameter(f"{name}_value", "scalar", name))
            continue
        if name in mapped:
            result.append(Parameter(f"{name}_map", "tensor_map", name))
            if not mapped[name]:
                continue
            result.append(Parameter(f"{name}_mapped", "mapped", name))
        result.append(Parameter(f"{name}_ptr", "pointer", name))
        axes = range(len(argument.axes))
        result += [Parameter(f"{name}_stride_{i}", "stride", name, i) for i in axes]
        if argument.optional and argument.role in MAY_BE_ABSENT:
            result.append(Parameter(f"{name}_given", "given", name))
    result += [Parameter(f"{dim}_size", "dim") for dim in program.dims]
    if kernel.launch is not None:
        return (*result, Parameter("grid", "grid"))
    tail = ("scratch", "begin", "end")
    return (*result, *(Parameter(name, name) for name in tail))


def kernel_symbol(kernel: Kernel) -> str:
    """The native symbol of a kernel."""
    return f"attngen_{kernel.name}"
