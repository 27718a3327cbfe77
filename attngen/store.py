"""The package store: a content-addressed cache, built aside and published by one rename."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from importlib import metadata, resources
from pathlib import Path
from typing import Any

from attngen.errors import ArtifactError
from attngen.runtime.package import MANIFEST, read_manifest, verify

VERSIONED = ("apache-tvm", "apache-tvm-ffi")
_TOOL_NAMES = (
    "accuracy bench cli cli_bench cli_options cli_tune demo describe finish golden inputs peers records "
    "shape timing"
)
TOOLS = frozenset(f"{name}.py" for name in _TOOL_NAMES.split())
"""Modules beside the compiler, which no package depends on."""
STALE_SECONDS = 24 * 3600
"""Age at which the staging folder of a killed build is removed."""


def cache_dir() -> Path:
    """$ATTNGEN_CACHE_DIR, else the user's cache folder."""
    if given := os.environ.get("ATTNGEN_CACHE_DIR"):
        return Path(given)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "attngen"


@lru_cache(maxsize=1)
def code_digest() -> str:
    """sha256 of the sources that decide a package's bytes: another compiler makes other packages."""
    digest = hashlib.sha256()
    for package in (
        "attngen",
        "attngen.runtime",
        "attngen.schedules",
        "attngen.schedules.ascend",
        "attngen.schedules.cpu",
        "attngen.schedules.cuda",
        "attngen.targets",
        "attngen.templates",
    ):
        folder = resources.files(package)
        for file in sorted(folder.iterdir(), key=lambda f: f.name):
            if file.name.endswith((".py", ".jinja")) and file.name not in TOOLS:
                digest.update(file.name.encode() + file.read_bytes())
    return digest.hexdigest()


def versions() -> tuple[str, ...]:
    """Digest of attngen's code and the versions of the libraries that make code."""
    return (code_digest(), *(metadata.version(name) for name in VERSIONED))


def key_of(*parts: str) -> str:
    """sha256 of an ordered list of texts."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def find(key: str) -> Path | None:
    """The intact package of `key` in the cache, or None; a damaged one is removed."""
    path = cache_dir() / key[:2] / key
    if not path.is_dir():
        return None
    try:
        verify(path, read_manifest(path))
    except ArtifactError:
        shutil.rmtree(path, ignore_errors=True)
        return None
    return path


@contextmanager
def staging() -> Iterator[Path]:
    """A fresh folder in the cache to build in; removed unless published.

    Raises ArtifactError when the cache can't be written (read-only, full).
    """
    root = cache_dir()
    try:
        root.mkdir(parents=True, exist_ok=True)
        _remove_stale(root)
        folder = Path(tempfile.mkdtemp(prefix="staging-", dir=root))
    except OSError as error:
        raise _unwritable(root, error) from error
    try:
        yield folder
    except OSError as error:
        raise _unwritable(root, error) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _unwritable(root: Path, error: OSError) -> ArtifactError:
    return ArtifactError(
        f"the package cache {root} can't be written ({error}); free some space or set ATTNGEN_CACHE_DIR "
        "to another folder"
    )


def _remove_stale(root: Path) -> None:
    limit = time.time() - STALE_SECONDS
    for folder in root.glob("staging-*"):
        # another process may have published or removed it since it was listed
        with suppress(FileNotFoundError):
            if folder.stat().st_mtime < limit:
                shutil.rmtree(folder, ignore_errors=True)


def publish(folder: Path, key: str) -> Path:
    """Move a staged package to its place; if another process was first, its package stands."""
    final = cache_dir() / key[:2] / key
    final.parent.mkdir(parents=True, exist_ok=True)
    try:
        folder.rename(final)
    except OSError:
        if find(key) is None:
            raise
    return final


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Write manifest.json with the sha256 of every file in `folder`."""
    files = {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }
    (folder / MANIFEST).write_text(json.dumps({**manifest, "files": files}, indent=1) + "\n")


def add_files(folder: Path, manifest: dict[str, Any], names: list[str]) -> None:
    """Take further files of `folder` into its manifest, in one rename."""
    added = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}
    fresh = folder / f"{MANIFEST}.new"
    files = {**manifest["files"], **added}
    fresh.write_text(json.dumps({**manifest, "files": files}, indent=1) + "\n")
    fresh.rename(folder / MANIFEST)


def copy_runtime(folder: Path) -> None:
    """Copy attngen.runtime as it is."""
    folder.mkdir()
    for file in resources.files("attngen.runtime").iterdir():
        if file.name.endswith(".py"):
            (folder / file.name).write_bytes(file.read_bytes())


def foreign_files(path: Path) -> list[str]:
    """What lies in `path` that no attngen package put there; everything, if it holds no package."""
    present = [f for f in path.rglob("*") if f.is_file() and "__pycache__" not in f.parts]
    try:
        known = {MANIFEST, *read_manifest(path)["files"]}
    except ArtifactError:
        known = set()
    return sorted(
        str(f.relative_to(path)) for f in present if str(f.relative_to(path)) not in known
    )


def export(source: Path, destination: Path) -> Path:
    """Copy a package to `destination`, replacing an older package there in one rename.

    Raises ArtifactError if `destination` holds anything but a package.
    """
    if destination.exists() and (
        not destination.is_dir() or (foreign := foreign_files(destination))
    ):
        what = (
            f"files that attngen did not write ({', '.join(foreign[:3])})"
            if destination.is_dir()
            else "a file"
        )
        raise ArtifactError(
            f"{destination} holds {what}; move them away or choose another output folder"
        )
    try:
        destination.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".attngen-", dir=destination.parent) as temporary:
            fresh = Path(temporary) / "new"
            shutil.copytree(source, fresh, ignore=shutil.ignore_patterns("__pycache__"))
            if destination.exists():
                destination.rename(Path(temporary) / "old")
            fresh.rename(destination)
    except OSError as error:
        raise ArtifactError(
            f"{destination} can't be written ({error}); choose another output folder"
        ) from error
    return destination
