"""Building a kernel for Ascend and running its HIVM in the simulator, on torch tensors."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import ml_dtypes
import numpy as np
import torch

from attngen.abi import kernel_parameters, kernel_symbol
from attngen.accuracy import Comparison, compare
from attngen.bishengir import compile_hivm
from attngen.inputs import Shape, random_inputs
from attngen.program import Kernel, Role
from attngen.runtime.shapes import evaluate
from attngen.schedules.ascend import mlir
from attngen.schedules.ascend.family import lower
from attngen.schedules.ascend.layout import compiler_options
from attngen.schedules.ascend.mask import triangle
from attngen.schedules.program import Lowered
from attngen.spec import AttentionSpec
from attngen.targets.ascend import ASCEND_TARGETS
from attngen.tiling import TileConfig

from .machine import Launch, load_module
from .memory import wrap

CORES = 2
"""Blocks of a simulated launch: each works on several items."""

_NUMPY: dict[str, Any] = {
    "float32": np.float32, "float16": np.float16, "bfloat16": ml_dtypes.bfloat16,
    "int32": np.int32, "int8": np.int8, "bool": np.int8,
}  # fmt: skip
_MLIR = {
    "float32": "f32", "float16": "f16", "bfloat16": "bf16", "int32": "i32", "int8": "i8", "bool": "i8",
}  # fmt: skip


@dataclass
class Compiled:
    """A lowered spec and the parsed HIVM of its kernels, by name."""

    spec: AttentionSpec
    lowered: Lowered
    modules: dict[str, Any]


def compile_spec(spec: AttentionSpec, tile: TileConfig, folder: Path) -> Compiled:
    """Lower `spec` with `tile` and compile every kernel; HIVM is left in `folder`."""
    lowered = lower(spec, tile, replace(ASCEND_TARGETS["ascend910b3"], cube_cores=CORES))
    modules = {}
    for kernel in lowered.program.kernels:
        text = mlir.print_function(lowered.functions[kernel.name], kernel_symbol(kernel))
        path = folder / f"{kernel.name}.hivm.mlir"
        options = compiler_options([a.name for a in lowered.program.arguments])
        path.write_text(compile_hivm(text, spec.full_name, "Ascend910B3", options))
        modules[kernel.name] = load_module(path)
    return Compiled(spec, lowered, modules)


def to_numpy(tensor: torch.Tensor) -> Any:
    """The same memory as a numpy array of the same strides; bool as int8."""
    if tensor.dtype == torch.bfloat16:
        return tensor.view(torch.int16).numpy().view(ml_dtypes.bfloat16)
    return tensor.view(torch.int8).numpy() if tensor.dtype == torch.bool else tensor.numpy()


class Call:
    """The arrays of one call: inputs as given, everything else poisoned."""

    def __init__(self, compiled: Compiled, shape: Shape, inputs: dict[str, torch.Tensor]) -> None:
        self.compiled = compiled
        program = compiled.lowered.program
        self.dims = {"b": shape.batch, "hq": shape.heads, "hkv": shape.kv_heads,
                     "seq_q": shape.seq_q, "seq_kv": shape.seq_kv}  # fmt: skip
        self.arrays = {name: to_numpy(tensor) for name, tensor in inputs.items()}
        for argument in program.arguments:
            for axis, size in zip(
                argument.axes, self.arrays.get(argument.name, np.empty(())).shape, strict=False
            ):
                if isinstance(axis, str):
                    self.dims.setdefault(axis, size)
        for argument in program.arguments:
            if argument.name in self.arrays or argument.scalar:
                continue
            sizes = [evaluate(axis, self.dims) for axis in argument.axes]
            dtype = _NUMPY[argument.dtype]
            poison = np.iinfo(dtype).max if argument.dtype.startswith("int") else np.nan
            self.arrays[argument.name] = np.full(sizes, poison, dtype)
            if argument.role is Role.CONSTANT:
                self.arrays[argument.name][...] = triangle(*sizes)
            elif argument.role is Role.STATUS:
                self.arrays[argument.name][...] = 0

    def arguments(self, kernel: Kernel) -> list[Any]:
        """The kernel's own arguments, without grid and core."""
        program, spec = self.compiled.lowered.program, self.compiled.spec
        given: list[Any] = []
        for p in kernel_parameters(program, kernel):
            if p.kind == "pointer":
                dtype = _MLIR[program.argument(p.argument).dtype]
                given.append(wrap(self.arrays[p.argument], dtype))
            elif p.kind == "stride":
                array = self.arrays[p.argument]
                moves = array.shape[p.axis] > 1  # as launchers do: an axis of size 1 broadcasts
                given.append(array.strides[p.axis] // array.itemsize if moves else 0)
            elif p.kind == "given":
                given.append(1)
            elif p.kind == "dim":
                given.append(self.dims[p.name.removesuffix("_size")])
            elif p.kind == "scalar":
                scale = spec.variant.scale or 1.0 / math.sqrt(spec.head_dim)
                given.append(float(np.float32(scale)))
        return given

    def run(self, seed: int) -> dict[str, Launch]:
        """Launch every kernel; returns the launches by kernel name."""
        launches = {}
        for kernel in self.compiled.lowered.program.kernels:
            module = self.compiled.modules[kernel.name]
            launches[kernel.name] = Launch(module, kernel_symbol(kernel), seed)
            launches[kernel.name].run(self.arguments(kernel), CORES)
        return launches

    def output(self, name: str) -> torch.Tensor:
        array = self.arrays[name]
        dtype = getattr(torch, self.compiled.lowered.program.argument(name).dtype)
        return torch.from_numpy(array.astype(np.float32)).to(dtype)


def simulate(
    compiled: Compiled, shape: Shape, seed: int = 0, broadcast: tuple[str, ...] = ("b",)
) -> Comparison:
    """Run random inputs of `shape` in the simulator, in an order drawn from `seed`; compare with fp64."""
    spec = compiled.spec
    inputs = random_inputs(spec, shape, seed=seed, broadcast=broadcast)
    call = Call(compiled, shape, inputs)
    call.run(seed)
    softmax = spec.variant.normalizer == "softmax"
    lse = call.output("lse") if softmax else None
    return compare(spec.variant, inputs, call.output("out"), lse, layout=spec.layout)
