"""Machine code of sm_70 as data: functions, instructions and their control bits, from `nvdisasm -c -hex`.

An instruction is 128 bits. Bits 105 to 121 hold what the assembler decided for the scheduler: cycles to
wait before the next instruction (stall), the scoreboard that this one releases when its result is written
or its operands are read, and the scoreboards to wait for (Jia et al., arXiv:1804.06826, section 2.1).
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from attngen.errors import ToolchainError
from attngen.toolchain import find_disassembler, run

SIZE = 16
"""Bytes of an instruction."""
_NO_SCOREBOARD = 7


@dataclass(frozen=True)
class Control:
    """What the assembler decided: `write` and `read` are scoreboards or None, `wait` a tuple of them."""

    stall: int
    write: int | None
    read: int | None
    wait: tuple[int, ...]


@dataclass(frozen=True)
class Instruction:
    """`predicate` is "" or as in "@!P0"; `target` the address of a branch."""

    address: int
    predicate: str
    opcode: str
    operands: tuple[str, ...]
    target: int | None
    control: Control

    @cached_property
    def name(self) -> str:
        """The opcode without its modifiers."""
        return self.opcode.partition(".")[0]

    @cached_property
    def modifiers(self) -> tuple[str, ...]:
        return tuple(self.opcode.split(".")[1:])

    @cached_property
    def words(self) -> int:
        """32-bit words that a memory instruction moves for each lane."""
        return 4 if "128" in self.modifiers else 2 if "64" in self.modifiers else 1


@dataclass(frozen=True)
class Loop:
    """Instructions first … last, by index; the last is the branch back."""

    first: int
    last: int


@dataclass(frozen=True)
class Function:
    """A kernel: registers of a thread and instructions in order of addresses."""

    name: str
    registers: int
    instructions: tuple[Instruction, ...]

    @property
    def loops(self) -> list[Loop]:
        """Ranges closed by backward branches, one for each head."""
        at = {i.address: n for n, i in enumerate(self.instructions)}
        last: dict[int, int] = {}
        for n, i in enumerate(self.instructions):
            if i.name == "BRA" and i.target is not None and i.target <= i.address:
                last[at[i.target]] = n
        # a branch of an instruction to itself pads the end of a function
        return [Loop(first, n) for first, n in sorted(last.items()) if n > first]

    @property
    def key_loop(self) -> Loop:
        """The loop over keys: the outermost of those that hold most HMMA."""

        def matrix_products(loop: Loop) -> int:
            return sum(i.name == "HMMA" for i in self.instructions[loop.first : loop.last + 1])

        if not self.loops:
            raise ValueError(f"{self.name} has no loop")
        return max(self.loops, key=lambda loop: (matrix_products(loop), loop.last - loop.first))


_FUNCTION = re.compile(r"\.text\.(\S+):")
_REGISTERS = re.compile(r"SHI_REGISTERS=(\d+)")
_LABEL = re.compile(r"\s*(\.L_\w+):")
_CODE = re.compile(
    r"\s*/\*([0-9a-f]{4,})\*/\s+(@!?\w+\s+)?(\S+)\s*([^;]*?)\s*;.*/\* 0x([0-9a-f]{16}) \*/"
)
_SECOND = re.compile(r"\s*/\* 0x([0-9a-f]{16}) \*/")
_TARGET = re.compile(r"`\((\.L_\w+)\)")


def _control(second: str) -> Control:
    word = int(second, 16) >> 41
    write, read, wait = word >> 5 & 7, word >> 8 & 7, word >> 11 & 63
    return Control(
        word & 15,
        None if write == _NO_SCOREBOARD else write,
        None if read == _NO_SCOREBOARD else read,
        tuple(n for n in range(6) if wait >> n & 1),
    )


def parse(text: str) -> dict[str, Function]:
    """The functions of a disassembly (`nvdisasm -c -hex`) by name."""
    result: dict[str, Function] = {}
    name, registers = "", 0
    rows: list[tuple[re.Match[str], str]] = []
    labels: dict[str, int] = {}
    pending: re.Match[str] | None = None

    def close() -> None:
        if not rows:
            return
        instructions = []
        for code, second in rows:
            address, predicate, opcode, operands, _ = code.groups()
            label = _TARGET.search(operands) if opcode.startswith("BRA") else None
            instructions.append(
                Instruction(
                    int(address, 16),
                    (predicate or "").strip(),
                    opcode,
                    tuple(o.strip() for o in operands.split(",")) if operands else (),
                    labels[label[1]] if label else None,
                    _control(second),
                )
            )
        result[name] = Function(name, registers, tuple(instructions))
        rows.clear()
        labels.clear()

    for line in text.splitlines():
        if found := _CODE.match(line):
            pending = found
        elif pending is not None and (found := _SECOND.match(line)):
            rows.append((pending, found[1]))
            pending = None
        elif found := _LABEL.match(line):
            labels[found[1]] = len(rows) * SIZE
        elif found := _FUNCTION.match(line):
            close()
            name = found[1]
        elif found := _REGISTERS.search(line):
            close()
            registers = int(found[1])
    close()
    return result


def disassemble(cubin: bytes) -> dict[str, Function]:
    """The functions of a cubin by name. Raises ToolchainError where there is no disassembler."""
    tool = find_disassembler()
    if tool is None:
        raise ToolchainError("nvdisasm not found: pip install triton==3.3.1")
    with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
        file.write(cubin)
        file.flush()
        return parse(run([tool, "-c", "-hex", file.name], Path(file.name)))
