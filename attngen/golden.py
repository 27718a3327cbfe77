"""Golden sources: a checked-in gallery of emitted TIR and host code, regenerated and compared."""

from __future__ import annotations

import difflib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from attngen.errors import ArtifactError
from attngen.pipeline import make_sources, plan_tile
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.variant_file import resolve_variant

GALLERY_FILE = "gallery.json"


@dataclass(frozen=True)
class Difference:
    """A golden file that is missing or differs; `diff` is a unified diff from it to what is emitted now."""

    path: Path
    diff: str


def golden_sources(folder: Path) -> dict[Path, str]:
    """What attngen emits now for every entry of folder/gallery.json, by path.

    An entry is {"variant", "target", "dtype", "head_dim"}; a variant's file is relative to `folder`.
    Raises ArtifactError if the list can't be read.
    """
    listing = folder / GALLERY_FILE
    try:
        entries: list[dict[str, Any]] = json.loads(listing.read_text())
    except (OSError, ValueError) as error:
        raise ArtifactError(
            f"{listing} can't be read ({error}); it lists the golden kernels"
        ) from error
    texts: dict[Path, str] = {}
    for entry in entries:
        name = entry["variant"]
        variant = resolve_variant(str(folder / name) if name.endswith(".py") else name)
        target = get_target(entry["target"])
        spec = specialise(variant, entry["dtype"], entry["head_dim"])
        plan = plan_tile(spec, target)
        sources = make_sources(plan.spec, plan.tile, target)
        place = folder / target.name / spec.full_name
        texts[place / "kernel.tir.py"] = sources.tir
        texts[place / "host.cpp"] = sources.code.host
    return texts


def check(folder: Path, update: bool = False) -> list[Difference]:
    """Compare the golden files under `folder` with what is emitted now; with `update`, write them."""
    differences = []
    for path, text in golden_sources(folder).items():
        before = path.read_text() if path.is_file() else None
        if before == text:
            continue
        lines = difflib.unified_diff(
            (before or "").splitlines(keepends=True),
            text.splitlines(keepends=True),
            str(path),
            "emitted",
        )
        differences.append(Difference(path, "".join(lines) if before is not None else "missing\n"))
        if update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return differences
