"""Runs the address arithmetic of one warp on the CPU: which instructions it executes, with which addresses.

Integer, predicate and branch instructions and local memory are exact, 32 lanes at a time. What comes from
memory and from floating-point and matrix units reads as zero, except in conversions and reciprocals, with
which the assembler divides integers. Votes hold, so an online softmax rescales its output in every pass
unless told otherwise. A divergent forward branch runs its fall-through side with the other lanes off
until its target.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from benchmarks.volta.sass import Function, Instruction

Lanes = NDArray[np.uint32]
Flags = NDArray[np.bool_]
WARP = 32
LANES = np.arange(WARP, dtype=np.uint32)
PARAMETERS = 0x160
"""Where kernel parameters begin in constant bank 0; block dimensions lie at 0, the stack's end at 0x28."""
STACK = 0x100000
LIMIT = 50_000
"""Instructions after which a warp that has not come far enough is given up."""

ARITHMETIC = {
    "FADD", "FMUL", "FFMA", "FMNMX", "FSEL", "FSET", "F2F", "HADD2", "HMUL2", "HFMA2", "HMMA", "DADD", "DMUL",
    "DFMA", "FCHK", "CS2R", "LDS", "LDG", "LD",
}  # fmt: skip
"""Instructions whose result reads as zero."""
WITHOUT_RESULT = {
    "BAR", "BSSY", "BSYNC", "BMOV", "BREAK", "WARPSYNC", "NOP", "YIELD", "STG", "ST", "STS", "ATOMS", "RED",
    "DEPBAR", "MEMBAR", "EXIT", "BRA", "CALL",
}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One executed instruction: its index, whether any lane ran it, its wavefronts of shared memory."""

    index: int
    active: bool
    wavefronts: int = 0


@dataclass(frozen=True)
class _Operand:
    """A source: a register, a predicate, a constant or a literal, perhaps negated or inverted."""

    kind: str
    number: int
    sign: str


_SOURCE = re.compile(
    r"(?P<sign>[-~!]?)\|?(?:R(?P<register>\d+|Z)|P(?P<predicate>\d|T)|SR(?P<zero>Z)"
    r"|c\[0x(?P<bank>\w+)\]\[(?P<constant>0x\w+)\]|(?P<literal>0x[0-9a-f]+|\d+)(?![.\w]))"
)
_ADDRESS = re.compile(r"\[(?:R(\d+|Z)(?:\.X(\d+))?(?:\.\w+)?)?\+?(-?0x[0-9a-f]+)?\]")


@cache
def _parse(text: str) -> _Operand:
    found = _SOURCE.match(text)
    if found is None:
        return _Operand("literal", 0, "")  # a floating-point literal
    sign = found["sign"]
    if found["register"] is not None:
        return _Operand(
            "register", 255 if found["register"] == "Z" else int(found["register"]), sign
        )
    if found["predicate"] is not None:
        return _Operand(
            "predicate", 7 if found["predicate"] == "T" else int(found["predicate"]), sign
        )
    if found["constant"] is not None:
        bank = int(found["bank"], 16)  # other banks hold floating-point literals
        return _Operand(
            "constant" if bank == 0 else "literal", int(found["constant"], 16) * (bank == 0), sign
        )
    return _Operand("literal", 0 if found["zero"] else int(found["literal"], 0), sign)


def _signed(value: Lanes) -> NDArray[np.int64]:
    return value.view(np.int32).astype(np.int64)


def _table(lookup: int, a: Lanes | Flags, b: Lanes | Flags, c: Lanes | Flags) -> Lanes | Flags:
    """The bitwise function of three values that `lookup` tabulates (LOP3, PLOP3)."""
    result = np.zeros_like(a)
    for row in range(8):
        if lookup >> row & 1:
            result |= (a if row & 4 else ~a) & (b if row & 2 else ~b) & (c if row & 1 else ~c)
    return result


class Warp:
    """Warp `number` of block `block` (x, y, z) of `function`."""

    def __init__(
        self,
        function: Function,
        constants: Mapping[int, int],
        number: int,
        block_dimensions: tuple[int, int],
        block: tuple[int, int, int] = (0, 0, 0),
        votes: bool = True,
    ) -> None:
        self.function, self.constants, self.votes = function, constants, votes
        self.at = {i.address: n for n, i in enumerate(function.instructions)}
        self.registers = np.zeros((256 + 4, WARP), np.uint32)
        self.predicates = np.zeros((8, WARP), np.bool_)
        self.predicates[7] = True
        self.local: defaultdict[int, Lanes] = defaultdict(lambda: np.zeros(WARP, np.uint32))
        thread = LANES + np.uint32(WARP * number)
        width = np.uint32(block_dimensions[0])
        zero = np.zeros(WARP, np.uint32)
        self.special = {
            "SR_TID.X": thread % width,
            "SR_TID.Y": thread // width,
            "SR_TID.Z": zero,
            "SR_LANEID": LANES,
        }
        self.special |= {
            f"SR_CTAID.{axis}": np.full(WARP, place, np.uint32)
            for axis, place in zip("XYZ", block, strict=True)
        }
        self.lanes = np.ones(WARP, np.bool_)
        self.trace: list[Step] = []
        self.passes: list[int] = []

    # ------------------------------------------------------------------------------ control flow
    def steady_pass(self) -> list[Step]:
        """What the warp executes in the second pass of the key loop."""
        self.run(3)
        if len(self.passes) < 3:
            raise ValueError(f"{self.function.name} makes {len(self.passes)} passes, not three")
        return self.trace[self.passes[1] : self.passes[2]]

    def run(self, passes: int) -> None:
        """Execute until `passes` passes of the key loop have begun.

        Fills `trace`, and `passes` with the positions in it at which they begin.
        """
        code, head = self.function.instructions, self.function.key_loop.first
        rejoin: list[tuple[int, Flags]] = []
        n = 0
        while n < len(code):
            i = code[n]
            while rejoin and i.address >= rejoin[-1][0]:
                self.lanes = rejoin.pop()[1]
            if n == head:
                self.passes.append(len(self.trace))
                if len(self.passes) == passes:
                    return
            if len(self.trace) > LIMIT:
                raise RuntimeError(f"{self.function.name} does not end after {LIMIT} instructions")
            mask = self.lanes & self._flags(i.predicate[1:]) if i.predicate else self.lanes
            if i.name == "BRA" and len(i.operands) == 2:
                mask = mask & self._flags(i.operands[0])
            everyone, active = bool((mask == self.lanes).all()), bool(mask.any())
            self.trace.append(Step(n, active, self._wavefronts(i, mask) if active else 0))
            if i.name == "CALL" or (i.name == "EXIT" and everyone):
                return  # only slow paths of an epilogue's divisions call
            if i.name == "BRA" and active:
                assert i.target is not None
                if everyone:
                    n = self.at[i.target]
                    continue
                if i.target <= i.address:
                    raise NotImplementedError(f"{i.address:#x}: a loop that lanes leave one by one")
                rejoin.append((i.target, self.lanes))
                self.lanes = self.lanes & ~mask
            if active:
                self._execute(i, mask)
            n += 1

    def _execute(self, i: Instruction, mask: Flags) -> None:
        if i.name in WITHOUT_RESULT:
            return
        if i.name in ARITHMETIC:
            words = max(i.words, 2 if i.name in ("CS2R", "DADD", "DMUL", "DFMA") else 1)
            words = 2 if i.name == "HMMA" and "F16" not in i.modifiers[2:3] else words
            if i.operands[0].startswith("R"):
                self._put(i.operands[0], [np.zeros(WARP, np.uint32)] * words, mask)
            return
        handler: Callable[[Instruction, Flags], None] | None = getattr(
            self, f"_do_{i.name.lower()}", None
        )
        if handler is None:
            raise NotImplementedError(f"{i.address:#x}: {i.opcode} is not interpreted")
        handler(i, mask)

    # ------------------------------------------------------------------------------ operands
    def _value(self, text: str, word: int = 0) -> Lanes:
        operand = _parse(text)
        if operand.kind == "register":
            value = (
                self.registers[operand.number + word]
                if operand.number != 255
                else self.registers[255]
            )
        elif operand.kind == "constant":
            value = np.full(WARP, self.constants.get(operand.number + 4 * word, 0), np.uint32)
        else:
            value = np.full(WARP, operand.number >> 32 * word & 0xFFFFFFFF, np.uint32)
        return (
            ~value if operand.sign == "~" else np.negative(value) if operand.sign == "-" else value
        )

    def _wide(self, text: str) -> NDArray[np.uint64]:
        high = self._value(text, 1).astype(np.uint64)
        return self._value(text).astype(np.uint64) | high << np.uint64(32)

    def _flags(self, text: str) -> Flags:
        operand = _parse(text)
        value = self.predicates[operand.number]
        return ~value if operand.sign == "!" else value

    def _put(self, target: str, words: list[Lanes], mask: Flags) -> None:
        number = _parse(target).number
        if number != 255:
            for k, value in enumerate(words):
                self.registers[number + k] = np.where(mask, value, self.registers[number + k])

    def _put_flags(self, target: str, value: Flags, mask: Flags) -> None:
        number = _parse(target).number
        if number != 7:
            self.predicates[number] = np.where(mask, value, self.predicates[number])

    def _address(self, i: Instruction) -> Lanes:
        found = next(m for o in i.operands if (m := _ADDRESS.match(o)))
        base = np.zeros(WARP, np.uint32)
        if found[1] is not None:
            base = self._value(f"R{found[1]}") * np.uint32(found[2] or 1)
        return base + np.uint32(int(found[3] or "0", 16) & 0xFFFFFFFF)

    def _wavefronts(self, i: Instruction, mask: Flags) -> int:
        if i.name not in ("LDS", "STS", "ATOMS"):
            return 0
        return wavefronts(self._address(i), mask, i.words, atomic=i.name == "ATOMS")

    # ------------------------------------------------------------------------------ instructions
    def _do_mov(self, i: Instruction, mask: Flags) -> None:
        self._put(i.operands[0], [self._value(i.operands[1])], mask)

    def _do_s2r(self, i: Instruction, mask: Flags) -> None:
        self._put(i.operands[0], [self.special[i.operands[1]]], mask)

    def _do_ldc(self, i: Instruction, mask: Flags) -> None:
        offset = int(re.findall(r"0x[0-9a-f]+", i.operands[1])[1], 16)
        word = self.constants.get(offset & ~3, 0) >> 8 * (offset & 3)
        self._put(
            i.operands[0],
            [np.full(WARP, word & (0xFF if "U8" in i.modifiers else 0xFFFFFFFF), np.uint32)],
            mask,
        )

    def _do_stl(self, i: Instruction, mask: Flags) -> None:
        at = int(self._address(i)[0])
        for k in range(i.words):
            self.local[at + 4 * k] = np.where(
                mask, self._value(i.operands[1], k), self.local[at + 4 * k]
            )

    def _do_ldl(self, i: Instruction, mask: Flags) -> None:
        at = int(self._address(i)[0])
        self._put(i.operands[0], [self.local[at + 4 * k] for k in range(i.words)], mask)

    def _do_vote(self, i: Instruction, mask: Flags) -> None:
        for target in i.operands[:-1]:
            if target.startswith("P"):
                self._put_flags(target, np.full(WARP, self.votes), mask)
            else:
                self._put(target, [np.full(WARP, 0xFFFFFFFF * self.votes, np.uint32)], mask)

    def _do_shfl(self, i: Instruction, mask: Flags) -> None:
        _, target, source, lane, _ = i.operands
        distance = self._value(lane)
        other = distance if "IDX" in i.modifiers else LANES ^ distance
        if i.modifiers[0] not in ("IDX", "BFLY"):
            raise NotImplementedError(f"{i.address:#x}: {i.opcode}")
        self._put(target, [self._value(source)[other % WARP]], mask)

    def _do_imad(self, i: Instruction, mask: Flags) -> None:
        target, a, b, c, *carry = i.operands
        unsigned = "U32" in i.modifiers
        if not {"WIDE", "HI"} & set(i.modifiers):
            value = self._value(a) * self._value(b) + self._value(c)
            self._put(
                target,
                [value + self._flags(carry[0]).astype(np.uint32) if "X" in i.modifiers else value],
                mask,
            )
            return
        x, y = self._value(a), self._value(b)
        product = (
            x.astype(np.uint64) * y if unsigned else (_signed(x) * _signed(y)).astype(np.uint64)
        )
        if "HI" in i.modifiers:
            product += self._value(c)
            self._put(target, [(product >> np.uint64(32)).astype(np.uint32)], mask)
            return
        product += self._wide(c)
        self._put(
            target, [product.astype(np.uint32), (product >> np.uint64(32)).astype(np.uint32)], mask
        )

    def _do_iadd3(self, i: Instruction, mask: Flags) -> None:
        target, *rest = i.operands
        carries = []
        while rest[0].startswith("P"):
            carries.append(rest.pop(0))
        total = sum((self._value(x).astype(np.uint64) for x in rest[:3]), np.zeros(WARP, np.uint64))
        if "X" in i.modifiers:
            total = total + self._flags(rest[3])
        self._put(target, [total.astype(np.uint32)], mask)
        if carries:
            self._put_flags(carries[0], total >> np.uint64(32) != 0, mask)

    def _do_lea(self, i: Instruction, mask: Flags) -> None:
        target, *rest = i.operands
        carry = rest.pop(0) if rest[0].startswith("P") else None
        high = "HI" in i.modifiers
        # LEA d, a, b, shift [, carry in]; LEA.HI d, a, b, high word of a unless SX32, shift [, carry in]
        a, b = self._value(rest[0]), self._value(rest[1])
        shift = int(rest[3 if high and "SX32" not in i.modifiers else 2], 0)
        if high:
            top = (
                _signed(a) >> 31 if "SX32" in i.modifiers else self._value(rest[2]).astype(np.int64)
            )
            wide = a.astype(np.uint64) | (top.astype(np.uint64) << np.uint64(32))
            part = (wide << np.uint64(shift) >> np.uint64(32)).astype(np.uint32)
        else:
            part = a << np.uint32(shift)
        total = part.astype(np.uint64) + b
        if "X" in i.modifiers:
            total = total + self._flags(rest[-1])
        self._put(target, [total.astype(np.uint32)], mask)
        if carry is not None:
            self._put_flags(carry, total >> np.uint64(32) != 0, mask)

    def _do_shf(self, i: Instruction, mask: Flags) -> None:
        target, low, shift, high = i.operands
        amount = self._value(shift).astype(np.uint64) & np.uint64(63)
        wide_type = "U64" in i.modifiers or "S64" in i.modifiers
        if not wide_type:
            amount = (
                np.minimum(amount, np.uint64(32))
                if "W" not in i.modifiers
                else amount & np.uint64(31)
            )
        wide = self._value(low).astype(np.uint64) | self._value(high).astype(
            np.uint64
        ) << np.uint64(32)
        if "R" in i.modifiers:
            signed = "S32" in i.modifiers or "S64" in i.modifiers
            wide = (
                (wide.view(np.int64) >> amount.view(np.int64)).view(np.uint64)
                if signed
                else wide >> amount
            )
            result = wide >> np.uint64(32) if "HI" in i.modifiers else wide
        else:
            wide = wide << amount
            result = wide >> np.uint64(32) if "HI" in i.modifiers else wide
        self._put(target, [result.astype(np.uint32)], mask)

    def _do_lop3(self, i: Instruction, mask: Flags) -> None:
        operands = list(i.operands)
        flags = operands.pop(0) if operands[0].startswith("P") else None
        target, a, b, c, lookup, *_ = operands
        value = _table(int(lookup, 0), self._value(a), self._value(b), self._value(c))
        self._put(target, [value], mask)
        if flags is not None:
            self._put_flags(flags, value != 0, mask)

    def _do_prmt(self, i: Instruction, mask: Flags) -> None:
        target, a, selector, b = i.operands
        both = self._value(a).astype(np.uint64) | self._value(b).astype(np.uint64) << np.uint64(32)
        choice, result = self._value(selector), np.zeros(WARP, np.uint32)
        for k in range(4):
            nibble = choice >> np.uint32(4 * k) & np.uint32(15)
            byte = (both >> (nibble & np.uint32(7)).astype(np.uint64) * np.uint64(8)).astype(
                np.uint32
            ) & np.uint32(255)
            byte = np.where(nibble & 8, np.where(byte & 128, np.uint32(255), np.uint32(0)), byte)
            result |= byte << np.uint32(8 * k)
        self._put(target, [result], mask)

    def _do_sel(self, i: Instruction, mask: Flags) -> None:
        target, a, b, condition = i.operands
        self._put(target, [np.where(self._flags(condition), self._value(a), self._value(b))], mask)

    def _do_iabs(self, i: Instruction, mask: Flags) -> None:
        self._put(
            i.operands[0], [np.abs(_signed(self._value(i.operands[1]))).astype(np.uint32)], mask
        )

    def _do_imnmx(self, i: Instruction, mask: Flags) -> None:
        target, a, b, least = i.operands
        x, y = self._value(a), self._value(b)
        smaller = x < y if "U32" in i.modifiers else _signed(x) < _signed(y)
        self._put(target, [np.where(smaller == self._flags(least), x, y)], mask)

    def _do_isetp(self, i: Instruction, mask: Flags) -> None:
        _, _, a, b, *conditions = i.operands
        x, y = (
            self._value(v).astype(np.int64) if "U32" in i.modifiers else _signed(self._value(v))
            for v in (a, b)
        )
        if (
            "EX" in i.modifiers
        ):  # the low words were compared before: equal high words leave it to them
            *conditions, low = conditions
            equal, low_flags = x == y, self._flags(low)
            by_high = {"EQ": equal & low_flags, "NE": ~equal | low_flags}
            strict = x < y if i.modifiers[0] in ("LT", "LE") else x > y
            value = by_high.get(i.modifiers[0], strict | equal & low_flags)
        else:
            compare = {
                "EQ": x == y,
                "NE": x != y,
                "LT": x < y,
                "LE": x <= y,
                "GT": x > y,
                "GE": x >= y,
            }
            value = compare[i.modifiers[0]]
        self._combine(i, value, self._flags(conditions[0]), mask)

    def _do_fsetp(self, i: Instruction, mask: Flags) -> None:
        x, y = (self._value(v).view(np.float32) for v in i.operands[2:4])
        relation = i.modifiers[0].removesuffix("U")
        compare = {"EQ": x == y, "NE": x != y, "LT": x < y, "LE": x <= y, "GT": x > y, "GE": x >= y}
        self._combine(i, compare[relation], self._flags(i.operands[4]), mask)

    _do_dsetp = _do_fsetp

    def _combine(self, i: Instruction, value: Flags, other: Flags, mask: Flags) -> None:
        """Set the two target predicates of a comparison: with the value, and with its opposite."""
        join = (
            np.logical_and
            if "AND" in i.modifiers
            else np.logical_or
            if "OR" in i.modifiers
            else np.logical_xor
        )
        self._put_flags(i.operands[0], join(value, other), mask)
        self._put_flags(i.operands[1], join(~value, other), mask)

    def _do_plop3(self, i: Instruction, mask: Flags) -> None:
        sources = [self._flags(o) for o in i.operands[2:5]]
        for target, lookup in zip(i.operands[:2], i.operands[5:7], strict=True):
            self._put_flags(target, _table(int(lookup, 0), *sources), mask)

    def _do_p2r(self, i: Instruction, mask: Flags) -> None:
        target, _, value, kept = i.operands
        bits = sum(
            (self.predicates[k].astype(np.uint32) << np.uint32(k) for k in range(7)),
            np.zeros(WARP, np.uint32),
        )
        keep = self._value(kept)
        self._put(target, [(self._value(value) & ~keep) | (bits & keep)], mask)

    def _do_r2p(self, i: Instruction, mask: Flags) -> None:
        value, chosen = self._value(i.operands[1]), int(i.operands[2], 0)
        for k in range(7):
            if chosen >> k & 1:
                self._put_flags(f"P{k}", value >> np.uint32(k) & np.uint32(1) != 0, mask)

    def _do_i2f(self, i: Instruction, mask: Flags) -> None:
        value = self._value(i.operands[1])
        number = (
            value.astype(np.float32) if "U32" in i.modifiers else _signed(value).astype(np.float32)
        )
        self._put(i.operands[0], [number.view(np.uint32)], mask)

    def _do_f2i(self, i: Instruction, mask: Flags) -> None:
        value = np.nan_to_num(
            self._value(i.operands[1]).view(np.float32).astype(np.float64), posinf=2**32 - 1
        )
        self._put(i.operands[0], [value.astype(np.int64).astype(np.uint32)], mask)

    def _do_mufu(self, i: Instruction, mask: Flags) -> None:
        value = np.zeros(WARP, np.float32)
        if "RCP" in i.modifiers:
            with np.errstate(divide="ignore"):
                value = np.float32(1.0) / self._value(i.operands[1]).view(np.float32)
        self._put(i.operands[0], [value.view(np.uint32)], mask)


def wavefronts(addresses: Lanes, mask: Flags, words: int, atomic: bool = False) -> int:
    """Cycles of shared memory for one access: 32 banks of 4 bytes; a bank serves one word a cycle.

    Accesses of 8 bytes a lane go in two halves of the warp, of 16 bytes in four quarters [assumed];
    atomics also serialise lanes that share a word [assumed].
    """
    group, total = WARP // words, 0
    for first in range(0, WARP, group):
        lanes = slice(first, first + group)
        touched = (addresses[lanes][mask[lanes]] // 4)[:, None] + np.arange(words, dtype=np.uint32)
        if touched.size:
            distinct = touched.ravel() if atomic else np.unique(touched)
            total += int(np.bincount(distinct % 32).max())
    return total
