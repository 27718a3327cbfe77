"""Huawei's compiler from the wheel ascendnpu-ir: MLIR (linalg on tensors) to final HIVM.

The last step, HIVM to object, needs CANN's hivmc; without it the compiler stops after the HIVM, which is
what `compile_hivm` returns. `attngen finish` runs the rest where CANN is installed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
import signal
import subprocess
import tempfile
from importlib import metadata
from pathlib import Path

from attngen.errors import TileError, ToolchainError
from attngen.store import cache_dir

WHEEL = "ascendnpu-ir"
FLAGS = (
    "--enable-auto-multi-buffer=true",
    "--enable-auto-bind-sub-block=true",
    "--enable-hfusion-compile=true",
    "--enable-hivm-compile=true",
    "--enable-triton-kernel-compile=true",
)
RESULT = "module.hivm.opt.mlir"
"""What --save-temps calls the final HIVM."""
ATTEMPTS = 3
"""Now and then the compiler dies of SIGSEGV (about once in 200 runs of one input, threads or not) and
compiles the same input the next time."""
_OVERFLOW = re.compile(r"(\w+) overflow, requires (\d+) bits while (\d+) bits available")
_MEMORIES = {"ub": "UB", "cc": "L0C", "cbuf": "L1", "ca": "L0A", "cb": "L0B"}


def find_tool(name: str) -> str:
    """The path of bishengir-compile or bishengir-opt. Raises ToolchainError naming the extra to install."""
    package = importlib.util.find_spec("ascendnpuir")
    for folder in package.submodule_search_locations or () if package is not None else ():
        if (path := Path(folder) / "bin" / name).is_file():
            return str(path)
    raise ToolchainError(
        f"{name} is not installed: Ascend targets need Huawei's compiler from the wheel {WHEEL}; "
        "install it with `pip install 'attngen[ascend]'`"
    )


def identity() -> str:
    """The compiler's version and flags; without the wheel, "none"."""
    try:
        return f"{metadata.version(WHEEL)} {' '.join(FLAGS)}"
    except metadata.PackageNotFoundError:
        return "none"


def compile_command(
    source: str, soc: str, temps: str, output: str, options: tuple[str, ...]
) -> list[str]:
    """The arguments of bishengir-compile, without the program."""
    return [source, f"--target={soc}", *FLAGS, *options, f"--save-temps={temps}", "-o", output]


def compile_hivm(source: str, subject: str, soc: str, options: tuple[str, ...] = ()) -> str:
    """The final HIVM of an MLIR module for `soc` (Ascend910B1 …).

    Raises TileError, with bytes and limit, where a memory overflows, and ToolchainError for any other
    failure; input and stderr are kept then, and the message says where.
    """
    compiler = find_tool("bishengir-compile")
    with tempfile.TemporaryDirectory(prefix="attngen-ascend-") as temporary:
        folder = Path(temporary)
        (folder / "kernel.mlir").write_text(source)
        command = compile_command("kernel.mlir", soc, "temps", "kernel.o", options)
        for _ in range(ATTEMPTS):
            try:
                done = subprocess.run(
                    [compiler, *command], cwd=folder, capture_output=True, text=True, check=False
                )
            except OSError as error:
                raise ToolchainError(f"{compiler} can't be run: {error}") from error
            if done.returncode != -signal.SIGSEGV:
                break
        result = folder / "temps" / RESULT
        overflows = _OVERFLOW.findall(done.stderr)
        if result.is_file() and not overflows:
            return result.read_text()
    if overflows:
        raise TileError(f"{subject}: {_describe(overflows)}; use a smaller tile")
    kept = _keep(source, done.stderr)
    tail = "\n".join(done.stderr.strip().splitlines()[-20:])
    raise ToolchainError(
        f"{subject}: {compiler} {' '.join(command)}\nfailed with exit code {done.returncode}; "
        f"its input is kept as {kept}, all of its stderr beside it:\n{tail}"
    )


def _describe(overflows: list[tuple[str, str, str]]) -> str:
    needs = {_MEMORIES.get(m, m): (int(n) // 8, int(limit) // 8) for m, n, limit in overflows}
    return ", ".join(
        f"needs {n:,} B of {m}, there are {limit:,}" for m, (n, limit) in needs.items()
    )


def _keep(source: str, stderr: str) -> Path:
    """Write what a failed run was given and what it said into the cache."""
    name = hashlib.sha256(source.encode()).hexdigest()[:16]
    folder = cache_dir() / "failed"
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder / f"{name}.mlir"
    kept.write_text(source)
    kept.with_suffix(".stderr").write_text(stderr)
    return kept
