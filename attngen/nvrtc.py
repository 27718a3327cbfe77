"""NVRTC, NVIDIA's run-time compiler, driven from its wheel: machine code without CUDA or a GPU."""

from __future__ import annotations

import ctypes
import importlib.util
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

from attngen.errors import ToolchainError

WHEELS = ("nvidia-cuda-nvrtc-cu12", "nvidia-cuda-runtime-cu12", "nvidia-cuda-cccl-cu12")
"""The compiler; cuda.h and the 16-bit types; cuda/std headers."""


@dataclass(frozen=True)
class Usage:
    """What a kernel uses, per thread: registers, and bytes of stack and of spilled registers."""

    registers: int
    stack: int
    spill_stores: int
    spill_loads: int


@dataclass(frozen=True)
class Cubin:
    """Machine code for one architecture; `usage` by kernel symbol, `log` the assembler's messages."""

    image: bytes
    usage: dict[str, Usage]
    log: str


def _missing(what: str) -> ToolchainError:
    return ToolchainError(
        f"{what} is not installed: CUDA targets compile with NVRTC from its wheels; "
        "pip install 'attngen[cuda]'"
    )


def _folder(part: str) -> Path:
    package = importlib.util.find_spec("nvidia")
    for root in package.submodule_search_locations or () if package is not None else ():
        if (Path(root) / part).is_dir():
            return Path(root) / part
    raise _missing(f"the NVIDIA wheel with {part}")


def include_folders() -> list[Path]:
    """Header folders of the wheels. Raises ToolchainError if one is missing."""
    return [_folder(part) / "include" for part in ("cuda_runtime", "cuda_cccl")]


def identity() -> str:
    """The versions that decide the machine code; "none" where a wheel is missing."""
    try:
        return " ".join(metadata.version(name) for name in WHEELS)
    except metadata.PackageNotFoundError:
        return "none"


@lru_cache(maxsize=1)
def _library() -> Any:
    found = sorted((_folder("cuda_nvrtc") / "lib").glob("libnvrtc.so.*"))
    if not found:
        raise _missing("libnvrtc")
    library = ctypes.CDLL(str(found[0]))
    library.nvrtcGetErrorString.restype = ctypes.c_char_p
    return library


def _text(library: Any, kind: str, program: Any) -> bytes:
    size = ctypes.c_size_t()
    getattr(library, f"nvrtcGet{kind}Size")(program, ctypes.byref(size))
    buffer = ctypes.create_string_buffer(size.value)
    getattr(library, f"nvrtcGet{kind}")(program, buffer)
    return buffer.raw


def compile_cubin(source: str, arch: str, name: str = "kernel.cu") -> Cubin:
    """Compile CUDA C++ to machine code for `arch`, such as "sm_90a".

    Raises ToolchainError with the compiler's log.
    """
    image, log = _compile(source, arch, name, "CUBIN")
    return Cubin(image, parse_usage(log), log)


def compile_ptx(source: str, arch: str, name: str = "kernel.cu") -> bytes:
    """Compile CUDA C++ to PTX (zero-terminated text) for `arch`, such as "compute_80".

    Raises ToolchainError with the compiler's log.
    """
    return _compile(source, arch, name, "PTX")[0]


def _compile(source: str, arch: str, name: str, kind: str) -> tuple[bytes, str]:
    library = _library()
    options = [
        f"-arch={arch}",
        "--std=c++17",
        "-default-device",
        "--ptxas-options=-v",
        "--disable-warnings",
    ]
    options += [f"-I{folder}" for folder in include_folders()]
    program = ctypes.c_void_p()
    code = library.nvrtcCreateProgram(
        ctypes.byref(program), source.encode(), name.encode(), 0, None, None
    )
    try:
        if code == 0:
            values = (ctypes.c_char_p * len(options))(*[o.encode() for o in options])
            code = library.nvrtcCompileProgram(program, len(options), values)
        log = _text(library, "ProgramLog", program).rstrip(b"\0").decode(errors="replace")
        if code != 0:
            tail = "\n".join(log.strip().splitlines()[-20:])
            raise ToolchainError(
                f"NVRTC {' '.join(options)} failed on {name}: "
                f"{library.nvrtcGetErrorString(code).decode()}\n{tail}"
            )
        return _text(library, kind, program), log
    finally:
        library.nvrtcDestroyProgram(ctypes.byref(program))


_ENTRY = re.compile(r"Compiling entry function '(\w+)'")
_STACK = re.compile(r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads")
_REGISTERS = re.compile(r"Used (\d+) registers")


def parse_usage(log: str) -> dict[str, Usage]:
    """The kernels' use of registers and stack from the assembler's verbose log."""
    usage: dict[str, Usage] = {}
    symbol, frame = "", (0, 0, 0)
    for line in log.splitlines():
        if found := _ENTRY.search(line):
            symbol = found[1]
        elif found := _STACK.search(line):
            frame = (int(found[1]), int(found[2]), int(found[3]))
        elif found := _REGISTERS.search(line):
            usage[symbol] = Usage(int(found[1]), *frame)
    return usage
