"""Type-check the wheel as users get it: build it, unpack it aside, run mypy --strict on it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        source = place / "source"  # a copy: setuptools leaves a build folder behind
        source.mkdir()
        for name in ("attngen", "schedules", "targets", "templates"):
            shutil.copytree(
                ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        for name in ("pyproject.toml", "README.md"):
            shutil.copy(ROOT / name, source)
        pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check"]
        subprocess.run(
            [*pip, "--no-deps", "--no-build-isolation", "-w", str(place), str(source)], check=True
        )
        (wheel,) = place.glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(place / "wheel")
        config = ["--config-file", str(ROOT / "pyproject.toml")]
        return subprocess.run(
            [sys.executable, "-m", "mypy", *config, "attngen"], cwd=place / "wheel"
        ).returncode


if __name__ == "__main__":
    sys.exit(main())
