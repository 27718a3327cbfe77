"""Busy cycles of a Volta SM's units for what one warp executes in one pass of a kernel's key loop.

Where the numbers come from: [D] vendor documentation, [M] published measurement, [A] assumed.

1. An SM has four sub-partitions; each issues at most one warp instruction a cycle [D: Volta whitepaper].
2. Tensor: 128 multiply-adds a cycle and sub-partition [D]. A warp's m8n8k4 has 1024: four HMMA.884.F32
   steps of 2 cycles, or two HMMA.884.F16 steps of 4.
3. FADD, FMUL, FFMA and IMAD: 16 lanes, 2 cycles; integer, logic, compare, select and move: 2 cycles on a
   pipe of their own; packed half: 2 cycles [D: CUDA C++ Programming Guide, arithmetic throughput, 7.0].
4. Special functions and conversions: 4 lanes, 8 cycles [D for MUFU, A for F2F].
5. Shared memory: 128 bytes a cycle for the whole SM [D]. An access takes a cycle for each wavefront,
   which come from the addresses; a shuffle one; global and local memory pass the same path, 4, 2 or 1 by
   their width [A]. Four sub-partitions share it, so a warp's wavefronts count four times.

Not in these numbers: latencies (`simulator` has them), register banks, instruction caches, DRAM, prologue
and epilogue, the last wave of blocks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.volta.interpreter import Step
from benchmarks.volta.sass import Function, Instruction

SUB_PARTITIONS = 4
MULTIPLY_ADDS = 128
"""Of the tensor cores of one sub-partition in a cycle."""
STEP_CYCLES, SIMPLE_CYCLES, SPECIAL_CYCLES = 2, 2, 8

FMA = {"FADD", "FMUL", "FFMA", "IMAD", "IMUL", "FADD32I", "FMUL32I", "FFMA32I"}
SPECIAL = {"MUFU", "F2F", "F2I", "I2F", "I2I", "FRND", "POPC", "FLO"}
HALF = {"HADD2", "HMUL2", "HFMA2", "HSETP2", "HSET2", "HMNMX2"}
SHARED = {"LDS", "STS", "ATOMS"}
MEMORY = {"LDG", "STG", "LD", "ST", "LDL", "STL"}
CONTROL = {
    "BRA", "BAR", "BSSY", "BSYNC", "BREAK", "BMOV", "EXIT", "NOP", "S2R", "LDC", "CALL", "RET", "WARPSYNC",
    "YIELD", "MEMBAR", "ERRBAR", "DEPBAR", "CCTL", "VOTE", "JMP", "BRX",
}  # fmt: skip
PIPES = ("tensor", "issue", "special", "shared", "fma", "alu", "half")


def pipe(instruction: Instruction) -> tuple[str, int]:
    """The pipe that an instruction occupies and its cycles there; memory's are its wavefronts."""
    name = instruction.name
    if name == "HMMA":
        return "tensor", 2 * STEP_CYCLES if instruction.modifiers[1] == "F16" else STEP_CYCLES
    if name in SPECIAL:
        return "special", SPECIAL_CYCLES
    if name in SHARED | MEMORY or name == "SHFL":
        return "memory", 0
    if name in CONTROL:
        return "control", 0
    return "fma" if name in FMA else "half" if name in HALF else "alu", SIMPLE_CYCLES


def wavefronts(instruction: Instruction, step: Step) -> int:
    """Cycles of the SM's memory path that a step takes."""
    if not step.active:
        return 0
    if instruction.name in SHARED:
        return step.wavefronts
    return 1 if instruction.name == "SHFL" else instruction.words


@dataclass(frozen=True)
class Work:
    """One warp's work in a pass: busy cycles by pipe, and how often it executes each instruction.

    conflicts   cycles of shared memory beyond what the widths of the accesses need
    """

    cycles: dict[str, float]
    counts: Counter[str]
    conflicts: float

    @property
    def multiply_adds(self) -> float:
        return self.cycles["tensor"] * MULTIPLY_ADDS

    @property
    def bound(self) -> str:
        """The busiest pipe: what limits the loop if everything overlaps."""
        return max(PIPES, key=lambda name: self.cycles[name])


def work_of(function: Function, traces: Iterable[list[Step]]) -> Work:
    """The mean over a block's warps of the work in their traces of one pass."""
    cycles: Counter[str] = Counter({name: 0 for name in PIPES})
    counts: Counter[str] = Counter()
    conflicts = warps = 0
    for trace in traces:
        warps += 1
        for step in trace:
            instruction = function.instructions[step.index]
            counts[instruction.name] += 1
            cycles["issue"] += 1
            name, busy = pipe(instruction)
            if name == "memory":
                cycles["shared"] += SUB_PARTITIONS * wavefronts(instruction, step)
                if instruction.name in SHARED and step.active:
                    conflicts += max(0, step.wavefronts - instruction.words)
            elif name != "control":
                cycles[name] += busy
    return Work(
        {name: value / warps for name, value in cycles.items()},
        Counter({name: value / warps for name, value in counts.items()}),
        conflicts / warps,
    )


def resident_blocks(registers: int, warps: int, shared_bytes: int) -> int:
    """Blocks that an SM holds: 65,536 registers in units of 256 a warp, 64 warps, 32 blocks, 96 KB."""
    by_registers = 65536 // (-(-registers * 32 // 256) * 256) // warps
    by_memory = 96 * 1024 // shared_bytes if shared_bytes else 32
    return min(by_registers, 64 // warps, 32, by_memory)
