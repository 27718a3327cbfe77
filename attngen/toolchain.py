"""External tools: finding the C++ compiler, running it, and errors that say what happened."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from pathlib import Path

from attngen.errors import ToolchainError

CXX_FLAGS = (
    "-O2",
    "-std=c++17",
    "-fPIC",
    "-fopenmp",
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


def run(command: list[str], source: Path) -> None:
    """Run a tool. Raises ToolchainError with command, exit code and the end of stderr."""
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        raise ToolchainError(f"{command[0]} can't be run: {error}") from error
    if result.returncode != 0:
        tail = "\n".join(result.stderr.strip().splitlines()[-20:])
        raise ToolchainError(
            f"{' '.join(command)}\nfailed with exit code {result.returncode} on {source}:\n{tail}"
        )


def build_shared_library(host: Path, kernel_object: Path, library: Path) -> None:
    """Compile the host source and link it with the kernels' object file; both objects are removed.

    The OpenMP functions stay undefined: they resolve to the library that torch has loaded globally, so
    the kernels run on torch's own threads.
    """
    compiler = find_compiler()
    package = importlib.util.find_spec("tvm_ffi")
    if package is None or not package.submodule_search_locations:
        raise ToolchainError("apache-tvm-ffi is not installed: pip install apache-tvm-ffi")
    include = Path(package.submodule_search_locations[0]) / "include"
    host_object = host.with_suffix(".o")
    run([compiler, *CXX_FLAGS, f"-I{include}", "-c", str(host), "-o", str(host_object)], host)
    link = [compiler, "-shared", "-Wl,--as-needed", "-Wl,-z,noexecstack", "-o", str(library)]
    run([*link, str(host_object), str(kernel_object)], host)
    host_object.unlink()
    kernel_object.unlink()
