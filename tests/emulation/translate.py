"""Emitted CUDA C++ made fit for g++: inline assembly becomes calls of ptx.h, kernels make themselves known.

Everything else of the source stays as it is. TVM prints each PTX operation as a small function with one
`asm` statement, so what is translated is the very text that NVRTC would hand to ptxas.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

PTX_TYPES = {
    "pred": "bool",
    **dict.fromkeys(("b16", "u16"), "uint16_t"),
    **dict.fromkeys(("b32", "u32"), "uint32_t"),
    **dict.fromkeys(("b64", "u64"), "uint64_t"),
    "s32": "int32_t",
    "f32": "float",
}
"""C++ types of PTX registers."""

_WORD = r"(?:b|u|s|f)32"
OPERATIONS = [
    (re.compile(pattern), call)
    for pattern, call in (
        (
            r"mma\.sync\.aligned\.m16n8k(8|16)\.row\.col\.f32\.(f16|bf16)\.\2\.f32",
            r"mma_m16n8<\1, ptx::\2>",
        ),
        (
            r"mma\.sync\.aligned\.m16n8k(16|32|64)\.row\.col\.s32\.s([48])\.s\2\.s32",
            r"mma_integers<\1, \2>",
        ),
        (r"mma\.sync\.aligned\.m16n8k32\.row\.col\.f32\.e4m3\.e4m3\.f32", "mma_fp8"),
        (r"mma\.sync\.aligned\.m8n8k4\.row\.row\.f32\.f16\.f16\.f32", "mma_m8n8k4<true>"),
        (r"mma\.sync\.aligned\.m8n8k4\.row\.col\.f32\.f16\.f16\.f32", "mma_m8n8k4<false>"),
        (r"ldmatrix\.sync\.aligned\.m8n8\.x[124]\.shared\.b16", "ldmatrix<false>"),
        (r"ldmatrix\.sync\.aligned\.m8n8\.x[124]\.trans\.shared\.b16", "ldmatrix<true>"),
        (r"movmatrix\.sync\.aligned\.m8n8\.trans\.b16", "movmatrix"),
        (rf"ld(?:\.volatile)?\.shared(?:\.v[24])?\.{_WORD}", "ld_shared"),
        (rf"st(?:\.volatile)?\.shared(?:\.v[24])?\.{_WORD}", "st_shared"),
        (rf"ld\.global(?:\.nc)?(?:\.v[24])?\.{_WORD}", "ld_global"),
        (rf"st\.global(?:\.v[24])?\.{_WORD}", "st_global"),
        (r"cp\.async\.c[ag]\.shared\.global", "cp_async"),
        (r"cp\.async\.(commit_group|wait_group|wait_all)", r"cp_async_\1"),
        (r"(?:bar|barrier)\.sync", "bar_sync"),
        (r"(?:bar|barrier)\.arrive", "bar_arrive"),
        (r"bar\.warp\.sync", "bar_warp_sync"),
        (r"mbarrier\.init\.shared\.b64", "mbarrier_init"),
        (r"mbarrier\.arrive\.shared\.b64", "mbarrier_arrive"),
        (r"mbarrier\.arrive\.expect_tx\.shared\.b64", "mbarrier_arrive_expect"),
        (r"mbarrier\.test_wait\.parity\.shared::cta\.b64", "mbarrier_test_wait"),
        (r"mbarrier\.try_wait\.parity\.acquire\.cta\.shared::cta\.b64", "mbarrier_try_wait"),
        (
            r"cp\.async\.bulk\.tensor\.[1-5]d\.shared::cluster\.global\.mbarrier::complete_tx::bytes",
            "cp_async_bulk_tensor",
        ),
        (
            r"wgmma\.mma_async\.sync\.aligned\.m64n(\d+)k16\.f32\.(f16|bf16)\.\2",
            r"wgmma<\1, ptx::Number::\2>",
        ),
        (
            r"wgmma\.mma_async\.sync\.aligned\.m64n(\d+)k32\.f32\.e4m3\.e4m3",
            r"wgmma<\1, ptx::Number::e4m3>",
        ),
        (
            r"wgmma\.mma_async\.sync\.aligned\.m64n(\d+)k32\.s32\.s8\.s8",
            r"wgmma<\1, ptx::Number::s8>",
        ),
        (r"wgmma\.(commit_group|wait_group)\.sync\.aligned", r"wgmma_\1"),
        (r"wgmma\.fence\.sync\.aligned|fence\.proxy\.async\.shared::cta", "fence"),
        (r"griddepcontrol\.(launch_dependents|wait)", r"griddepcontrol_\1"),
        (r"setmaxnreg\.(inc|dec)\.sync\.aligned\.u32", r"setmaxnreg_\1"),
        (r"(ex2|lg2|rcp)\.approx\.ftz\.f32", r"\1"),
        (r"cvt\.rn\.(f16|bf16)x2\.f32", r"cvt_\1x2"),
        (r"cvt\.rn\.satfinite\.e4m3x2\.f32", "cvt_e4m3x2"),
        (r"cvt\.rn\.f16x2\.e4m3x2", "cvt_f16x2_e4m3x2"),
        (r"mov\.(?:[bus](?:32|64)|f32)", "mov"),
        (r"fma\.rn\.f32", "fma"),
        (r"prmt\.b32", "prmt"),
    )
]
"""PTX operations that the emulator has, and their functions in ptx.h."""

MEMORY = ("ld_shared", "st_shared", "ld_global", "st_global", "ldmatrix")
"""Functions whose registers are a group even if there is only one."""


class UnknownOperation(Exception):
    """The source holds something that the emulator does not know."""


# -------------------------------------------------------------------------------------- assembly
@dataclass(frozen=True)
class Assembly:
    """One `asm` statement: the PTX text and the C++ operands %0, %1, …"""

    text: str
    operands: tuple[str, ...]


_ASM = re.compile(r"\basm(?:\s+volatile)?\s*\(")
_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def translate_assembly(source: str) -> str:
    """Replace every `asm` statement by calls of ptx.h. Raises UnknownOperation with its name."""
    result, at = [], 0
    while match := _ASM.search(source, at):
        result.append(source[at : match.start()])
        end = _closing(source, match.end() - 1)
        result.append(_statements(_parse(source[match.end() : end])))
        at = end + 1  # the statement's semicolon stays
    return "".join(result) + source[at:]


def _closing(text: str, opening: int) -> int:
    """Where the bracket at `opening` closes; string literals do not count."""
    depth, at = 0, opening
    while True:
        if text[at] == '"':
            found = _LITERAL.match(text, at)
            if found is None:
                raise UnknownOperation(f"a string without end: {text[at : at + 60]}")
            at = found.end()
            continue
        depth += (text[at] in "([{") - (text[at] in ")]}")
        if depth == 0:
            return at
        at += 1


def _parse(inside: str) -> Assembly:
    """The parts of `"text" "text" : "=r"(a), … : "r"(b), … : "memory"`."""
    at, text, operands = 0, [], []
    while found := re.compile(r'\s*"((?:[^"\\]|\\.)*)"').match(inside, at):
        text.append(found[1].replace("\\n", "\n").replace("\\t", "\t"))
        at = found.end()
    while found := re.compile(r'[^"(]*"[^"]*"\s*').match(inside, at):
        at = found.end()
        if at < len(inside) and inside[at] == "(":
            end = _closing(inside, at)
            operands.append(inside[at : end + 1])
            at = end + 1
    return Assembly("".join(text), tuple(operands))


# -------------------------------------------------------------------------------------- instructions
def _statements(assembly: Assembly) -> str:
    """C++ statements for PTX text; the last lacks its semicolon."""
    text, result = assembly.text, []
    at = 0
    while at < len(text):
        if text[at] in "{}":  # where no operand can be: a scope
            result.append(text[at])
            at += 1
        elif text[at].isspace():
            at += 1
        elif label := re.compile(r"(\w+):").match(text, at):
            result.append(f"{label[1]}:;")
            at = label.end()
        else:
            end = text.index(";", at)
            result.append(_instruction(text[at:end].strip(), assembly.operands) + ";")
            at = end + 1
    return "{ " + " ".join(result) + " }"


_PREDICATE = re.compile(r"@(!?)([%\w]+)\s+")
_DECLARATION = re.compile(r"\.reg\s+\.(\w+)\s+(.+)", re.DOTALL)
_SETP = re.compile(r"setp\.(eq|ne|lt|le|gt|ge)\.[bus]32")
_COMPARE = {"eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">="}


def _instruction(text: str, operands: tuple[str, ...]) -> str:
    if declared := _DECLARATION.fullmatch(text):
        return f"{PTX_TYPES[declared[1]]} {declared[2]}"
    condition = ""
    if predicate := _PREDICATE.match(text):
        condition = f"if ({predicate[1]}{_operand(predicate[2], operands)}) "
        text = text[predicate.end() :]
    name, *others = text.split(maxsplit=1)
    rest = others[0] if others else ""
    arguments = [_operand(o, operands) for o in _split(rest)]
    if name in ("bra", "bra.uni"):
        return f"{condition}goto {rest.strip()}"
    if compared := _SETP.fullmatch(name):
        target, a, b = arguments
        return f"{condition}{target} = {a} {_COMPARE[compared[1]]} {b}"
    for pattern, call in OPERATIONS:
        if found := pattern.fullmatch(name):
            function = found.expand(call)
            arguments = [a for a in arguments if a != "_"]  # a result that nobody wants
            if function.split("<")[0] in MEMORY:
                arguments = [
                    a if o.startswith(("[", "{")) else f"ptx::group({a})"
                    for a, o in zip(arguments, _split(rest), strict=True)
                ]
            return f"{condition}ptx::{function}({', '.join(arguments)})"
    raise UnknownOperation(f"the emulator has no PTX operation {name}")


def _split(text: str) -> list[str]:
    """Operands, at the commas outside brackets."""
    parts, depth = [""], 0
    for character in text:
        depth += (character in "{[") - (character in "}]")
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts if part.strip()]


def _operand(text: str, operands: tuple[str, ...]) -> str:
    if text.startswith("{"):
        return f"ptx::group({', '.join(_operand(o, operands) for o in _split(text[1:-1]))})"
    if text.startswith("["):
        return ", ".join(_operand(o, operands) for o in _split(text[1:-1]))
    return re.sub(r"%(\d+)", lambda found: operands[int(found[1])], text)


# -------------------------------------------------------------------------------------- kernels
_SHARED = re.compile(r"extern __shared__ __align__\((\d+)\) uchar (\w+)\[\];")
_KERNEL = re.compile(
    r'extern "C" __global__ void\s+__launch_bounds__\((\d+)[^)]*\)\s*(\w+)\([^)]*\)\s*\{'
)


_LARGE = re.compile(
    r"__forceinline__(?=[^\n]*\{\n[^\n]*ptx::(?:mma|wgmma|ldmatrix|ld_|st_|cp_async|mbarrier))"
)
"""Operations of many operands: hundreds of them inlined take g++ seconds."""


def translate(source: str) -> str:
    """The emitted source as C++ for g++. Raises UnknownOperation for what the emulator does not know."""
    source = _SHARED.sub(r"uchar* \2 = emulator::shared_memory();", source)
    if "__shared__" in source:
        raise UnknownOperation("the emulator has dynamic shared memory of bytes alone")
    kernels = _KERNEL.findall(source)
    if not kernels or len(kernels) != len(re.findall(r"__global__[^;{]*\{", source)):
        raise UnknownOperation("a kernel without launch bounds, or none at all")
    known = "".join(
        f'static emulator::Kernel emulated_{name}("{name}", {threads}, '
        f"&emulator::Caller<&{name}>::call);\n"
        for threads, name in kernels
    )
    return _LARGE.sub("inline __attribute__((noinline))", translate_assembly(source)) + known
