"""Loading a package from disk: integrity, machine, library, operator."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path
from typing import Any

from .errors import ArtifactError

SCHEMA = 4
"""Version of manifest.json and of the kernels' calling convention that this runtime understands."""

MANIFEST = "manifest.json"


def read_manifest(path: Path) -> dict[str, Any]:
    """The manifest of the package at `path`. Raises ArtifactError if there is none that can be read."""
    file = path / MANIFEST
    try:
        manifest = json.loads(file.read_text())
    except FileNotFoundError:
        raise ArtifactError(
            f"{path} is no attngen package: it has no {MANIFEST}; build it first"
        ) from None
    except (OSError, ValueError) as error:
        raise ArtifactError(f"{file} can't be read ({error}); build the package again") from error
    if not isinstance(manifest, dict) or "files" not in manifest:
        raise ArtifactError(f"{file} is not a package manifest; build the package again")
    if manifest.get("schema") != SCHEMA:
        raise ArtifactError(
            f"{path} has package format {manifest.get('schema')}, this runtime reads {SCHEMA}; "
            "build it again with this version of attngen"
        )
    return manifest


def verify(path: Path, manifest: dict[str, Any]) -> None:
    """Raise ArtifactError unless every file of the package is there and has its sha256."""
    for name, expected in manifest["files"].items():
        try:
            actual = hashlib.sha256((path / name).read_bytes()).hexdigest()
        except OSError as error:
            raise ArtifactError(
                f"{path / name} can't be read ({error}); build the package again"
            ) from error
        if actual != expected:
            raise ArtifactError(
                f"{path / name} is damaged or was edited: sha256 {actual[:12]}…, the manifest says "
                f"{expected[:12]}…; build the package again"
            )


class Unfinished:
    """A package whose kernels are not object code yet: calling it says how they become that."""

    def __init__(self, manifest: dict[str, Any], path: Path) -> None:
        self.manifest, self.path = manifest, path
        self.name: str = manifest["name"]
        self.full_name: str = manifest["full_name"]

    def __repr__(self) -> str:
        return (
            f"<unfinished attngen package {self.full_name} for {self.manifest['target']['name']}>"
        )

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        raise ArtifactError(
            f"{self.path} holds compiled HIVM but no object code, which needs CANN; where CANN is "
            f"installed, run `attngen finish {self.path}`"
        )

    plan = __call__


def load_package(path: str | os.PathLike[str], *, allow_jit: bool = False) -> Any:
    """The Module of the package at `path`.

    With `allow_jit`, a GPU newer than the one that a CUDA package was made for compiles the package's PTX,
    if it holds any. Starts no process and needs torch and apache-tvm-ffi alone. Raises ArtifactError for a
    package that is damaged, of another format, or not made for this machine.
    """
    folder = Path(path).resolve()
    manifest = read_manifest(folder)
    verify(folder, manifest)
    if manifest["library"] not in manifest["files"]:
        return Unfinished(manifest, folder)
    from .devices import DEVICES
    from .module import Module

    target = manifest["target"]
    device = DEVICES[target["device"]]()
    device.check(folder, target, allow_jit)
    library = _load_library(folder / manifest["library"])
    device.prepare(folder, library)
    programs = [p["program"] for p in (manifest, manifest["backward"]) if p is not None]
    names = [kernel["name"] for program in programs for kernel in program["kernels"]]
    kernels = {name: library.get_function(name) for name in names}
    return Module(manifest, kernels, folder, device)


def _load_library(file: Path) -> Any:
    """Load kernels with tvm-ffi; torch comes first, its OpenMP pool is the one they run on."""
    import torch

    if "tvm_ffi" not in sys.modules and not hasattr(torch.Tensor, "__dlpack_c_exchange_api__"):
        # torch before 2.10: tvm-ffi would compile a DLPack extension at import
        os.environ.setdefault("TVM_FFI_DISABLE_TORCH_C_DLPACK", "1")
    import tvm_ffi

    try:
        return tvm_ffi.load_module(str(file))
    except (OSError, RuntimeError) as error:
        raise ArtifactError(f"{file} can't be loaded ({error}); build the package again") from error
