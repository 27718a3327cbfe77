"""External tools: finding the C++ compiler, running it, and errors that say what happened."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from attngen.errors import ToolchainError

CXX_FLAGS = (
    "-O2",
    "-std=c++17",
    "-fPIC",
    "-fno-exceptions",
    "-fno-rtti",
    "-fvisibility=hidden",
)


def find_compiler() -> str:
    """The C++ compiler: $CXX, else g++, c++ or clang++. Raises ToolchainError naming what to install."""
    chosen = os.environ.get("CXX")
    candidates = [chosen] if chosen else ["g++", "c++", "clang++"]
    for name in candidates:
        if path := shutil.which(name):
            return path
    raise ToolchainError(
        f"no C++ compiler found (looked for {', '.join(candidates)} on PATH): install one, for example with "
        "`apt-get install g++`, or set CXX to it"
    )


def compiler_identity() -> str:
    """What changes when the compiler does, without running it; "none" where there is none."""
    try:
        path = Path(find_compiler()).resolve()
    except ToolchainError:
        return "none"
    stat = path.stat()
    return f"{path}:{stat.st_size}:{stat.st_mtime_ns}:{' '.join(CXX_FLAGS)}"


def run(command: list[str], source: Path) -> str:
    """Run a tool and return what it prints.

    Raises ToolchainError with command, exit code and the end of stderr.
    """
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise ToolchainError(f"{command[0]} can't be run: {error}") from error
    if result.returncode != 0:
        tail = "\n".join(result.stderr.strip().splitlines()[-20:])
        raise ToolchainError(
            f"{' '.join(command)}\nfailed with exit code {result.returncode} on {source}:\n{tail}"
        )
    return result.stdout


def _tvm_ffi(part: str) -> Path:
    package = importlib.util.find_spec("tvm_ffi")
    if package is None or not package.submodule_search_locations:
        raise ToolchainError("apache-tvm-ffi is not installed: pip install apache-tvm-ffi")
    return Path(package.submodule_search_locations[0]) / part


def build_cpu_library(host: Path, kernels: Path, library: Path) -> None:
    """Compile the host source and link it with the kernels' object file; both objects are removed.

    The OpenMP functions stay undefined: they resolve to the library that torch has loaded globally, so
    the kernels run on torch's own threads.
    """
    _build_library(host, library, ["-fopenmp"], [str(kernels)])
    kernels.unlink()


def build_cuda_library(host: Path, includes: list[Path], library: Path) -> None:
    """Compile the host source, which takes the machine code in from a file beside it, and link it.

    It raises errors through tvm-ffi's library, which is loaded before it.
    """
    flags = [*(f"-I{folder}" for folder in includes), f"-Wa,-I{host.parent}"]
    _build_library(host, library, flags, [str(_tvm_ffi("lib") / "libtvm_ffi.so"), "-ldl"])


def build_ascend_library(host: Path, cann: Path, library: Path) -> None:
    """Compile the host source, which takes in the kernels' objects beside it, and link CANN's runtime."""
    flags = [f"-I{cann / 'include'}", f"-Wa,-I{host.parent}"]
    linked = [str(_tvm_ffi("lib") / "libtvm_ffi.so"), f"-L{cann / 'lib64'}", "-lruntime"]
    _build_library(host, library, flags, linked)


def _build_library(host: Path, library: Path, flags: list[str], linked: list[str]) -> None:
    compiler = find_compiler()
    object_file = host.with_suffix(".o")
    flags = [*CXX_FLAGS, *flags, f"-I{_tvm_ffi('include')}"]
    run([compiler, *flags, "-c", str(host), "-o", str(object_file)], host)
    link = [compiler, "-shared", "-Wl,--as-needed", "-Wl,-z,noexecstack", "-o", str(library)]
    run([*link, str(object_file), *linked], host)
    object_file.unlink()


def find_disassembler() -> str | None:
    """nvdisasm on PATH or in Triton's wheel, None where there is none."""
    if path := shutil.which("nvdisasm"):
        return path
    package = importlib.util.find_spec("triton")
    for root in package.submodule_search_locations or () if package is not None else ():
        tool = Path(root) / "backends" / "nvidia" / "bin" / "nvdisasm"
        if tool.is_file():
            return str(tool)
    return None


def disassemble(cubin: bytes) -> str:
    """The SASS of a cubin as text. Raises ToolchainError where there is no disassembler."""
    tool = find_disassembler()
    if tool is None:
        raise ToolchainError(
            "nvdisasm not found: it comes with CUDA and inside Triton's wheel; pip install triton==3.3.1"
        )
    with tempfile.NamedTemporaryFile(suffix=".cubin") as file:
        file.write(cubin)
        file.flush()
        return run([tool, "-c", file.name], Path(file.name))
