"""The last step of an Ascend package, on a machine with CANN: HIVM to object code, and the launcher.

What it runs: the owner's bishengir-compile (CANN's, else the wheel's) with hivmc on the package's MLIR, then
the C++ compiler on the package's host.cpp against CANN's runtime. The library joins the package's manifest.
"""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from pathlib import Path

from attngen.ascend_code import SPLIT, AscendCode
from attngen.bishengir import compile_command, find_tool
from attngen.emit_ascend import object_file
from attngen.errors import ArtifactError, ToolchainError
from attngen.runtime.package import read_manifest, verify
from attngen.schedules.ascend.layout import compiler_options
from attngen.store import add_files
from attngen.toolchain import build_ascend_library, run

log = logging.getLogger("attngen")


def finish(path: Path) -> Path:
    """Make the Ascend package at `path` callable; returns its library. Does nothing to a finished one.

    Raises ArtifactError for anything but an intact Ascend package, ToolchainError where CANN is missing or a
    tool fails.
    """
    manifest = read_manifest(path)
    verify(path, manifest)
    target = manifest["target"]
    if "soc" not in target:
        raise ArtifactError(
            f"{path} is built for {target['name']}: only Ascend packages are finished on their owner's "
            "machine; this one is complete"
        )
    library: Path = path / manifest["library"]
    if manifest["library"] in manifest["files"]:
        return library
    compiler, cann = _find_cann()
    modules = (path / AscendCode.source_file).read_text().split(SPLIT)
    program = manifest["program"]
    names = [kernel["name"] for kernel in program["kernels"]]
    options = compiler_options([argument["name"] for argument in program["arguments"]])
    with tempfile.TemporaryDirectory(prefix="attngen-finish-") as temporary:
        folder = Path(temporary)
        for name, module in zip(names, modules, strict=True):
            source = folder / f"{name}.mlir"
            source.write_text(module)
            log.info("compiling kernel %s with %s", name, compiler)
            _compile(compiler, source, target["soc"], options)
        shutil.copy(path / "host.cpp", folder / "host.cpp")
        build_ascend_library(folder / "host.cpp", cann, folder / library.name)
        made = [*map(object_file, names), library.name]
        for name in made:
            shutil.copy(folder / name, path / name)
    add_files(path, manifest, made)
    return library


def _find_cann() -> tuple[str, Path]:
    """bishengir-compile and the folder of CANN. Raises ToolchainError saying what is missing."""
    if shutil.which("hivmc") is None:
        raise ToolchainError(
            "hivmc is not on PATH: it comes with CANN (8.5.0 or later), whose set_env.sh puts it there; "
            "run `source <CANN>/set_env.sh` first"
        )
    home = os.environ.get("ASCEND_HOME_PATH")
    if not home or not (Path(home) / "include").is_dir():
        raise ToolchainError(
            f"ASCEND_HOME_PATH is {home!r}, not the folder of a CANN installation; run "
            "`source <CANN>/set_env.sh` first"
        )
    return shutil.which("bishengir-compile") or find_tool("bishengir-compile"), Path(home)


def _compile(compiler: str, source: Path, soc: str, options: tuple[str, ...]) -> None:
    output = source.parent / object_file(source.stem)
    temps = str(source.parent / f"{source.stem}.temps")
    run([compiler, *compile_command(str(source), soc, temps, str(output), options)], source)
    if not output.is_file():
        raise ToolchainError(f"{compiler} ended well on {source}, but left no {output.name}")
