"""The CPU family: the kernels of a program by name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from attngen.schedules.backward import planning_function
from attngen.schedules.cpu.amx import tile_kernel
from attngen.schedules.cpu.amx_backward import tile_backward_kernel
from attngen.schedules.cpu.backward import backward_kernel
from attngen.schedules.cpu.backward_program import backward_program, planned_tile
from attngen.schedules.cpu.backward_rows import delta_kernel, query_gradients_kernel
from attngen.schedules.cpu.byte_tiles import byte_tile_kernel
from attngen.schedules.cpu.bytes import byte_kernel
from attngen.schedules.cpu.decode import combine_kernel, decode_kernel
from attngen.schedules.cpu.forward import main_kernel
from attngen.schedules.cpu.layout import (
    decode_layout,
    in_pairs,
    in_tiles,
    scratch_layout,
    short_tile,
)
from attngen.schedules.cpu.pairs import pair_kernel
from attngen.schedules.cpu.pairs_backward import pair_backward_kernel
from attngen.schedules.cpu.quantise import quantising_functions
from attngen.schedules.plan import plan_functions
from attngen.schedules.program import Lowered, forward_program
from attngen.schedules.vector import VectorFunctions
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

if TYPE_CHECKING:
    from attngen.targets.cpu import CpuTarget


def lower_backward(spec: AttentionSpec, target: CpuTarget) -> Lowered:
    """The backward program of `spec` and the PrimFunc of each of its kernels."""
    spec = replace(spec, factored=None)
    isa, tile = target.isa, target.backward_tile(spec)
    main = backward_kernel
    if in_tiles(spec, isa):
        main = tile_backward_kernel
    elif in_pairs(spec, isa):
        main = pair_backward_kernel
    program = backward_program(spec, tile, isa)
    functions = {}
    for kernel in program.kernels:
        if kernel.name == "grad_delta":
            function = delta_kernel(spec, isa, program, kernel)
        elif kernel.name == "grad_main":
            function = main(spec, tile, isa, program, kernel)
        elif kernel.name == "grad_queries":
            function = query_gradients_kernel(spec, tile, isa, program, kernel)
        else:
            meaning = VectorFunctions(isa)
            function = planning_function(
                spec, planned_tile(tile), isa.lanes, meaning, program, kernel
            )
        functions[kernel.name] = function
    return Lowered(program, functions)


def lower(spec: AttentionSpec, tile: TileConfig, target: CpuTarget) -> Lowered:
    """The forward program of `spec` and the PrimFunc of each of its kernels."""
    isa = target.isa
    tiles = in_tiles(spec, isa)
    quantised = spec.variant.quant is not None
    kernels = (byte_kernel, byte_tile_kernel) if quantised else (main_kernel, tile_kernel)
    main = pair_kernel if in_pairs(spec, isa) else kernels[tiles]
    # few queries: columns packed for them would serve few scores
    evaluated = replace(spec, factored=None)
    small = short_tile(isa)
    scratch = {
        "main": scratch_layout(spec, tile, isa).bytes,
        "short": scratch_layout(evaluated, small, isa).bytes,
        "decode": decode_layout(spec, isa).bytes,
    }
    program = forward_program(spec, tile, scratch, isa)
    functions = plan_functions(spec, tile, isa.lanes, VectorFunctions(isa), program)
    if quantised:
        functions |= quantising_functions(spec, isa, program)
    for kernel in program.kernels:
        if kernel.name == "main":
            functions["main"] = main(spec, tile, isa, program, kernel)
        elif kernel.name == "short":
            functions["short"] = main(evaluated, small, isa, program, kernel)
        elif kernel.name == "decode":
            functions["decode"] = decode_kernel(evaluated, isa, program, kernel)
        elif kernel.name == "combine":
            functions["combine"] = combine_kernel(spec, isa, program, kernel)
    return Lowered(program, functions, target.byte_attributes if quantised else ())
