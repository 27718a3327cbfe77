"""Building the cases' packages and running them are separate: another machine needs no compiler."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CASE = "tests/numerics/test_variants.py::test_matches_fp64[causal-cpu-generic-float32]"


def pytest_run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", CASE, *arguments]
    env = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST")}
    return subprocess.run(command, cwd=ROOT, env=env | environment, capture_output=True, text=True)


def test_packages_are_built_first_and_run_later(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    built = pytest_run("--build-only", "--packages", str(packages))
    assert built.returncode == 0 and "1 skipped" in built.stdout, built.stdout
    assert (packages / "cpu-generic" / "causal_f32_d64" / "manifest.json").is_file()
    # no compiler is needed, or found, in the second phase
    ran = pytest_run("--packages", str(packages), PATH="", CXX="/nonexistent")
    assert ran.returncode == 0 and "1 passed" in ran.stdout, ran.stdout


def test_a_missing_package_fails(tmp_path: Path) -> None:
    ran = pytest_run("--packages", str(tmp_path))
    assert ran.returncode == 1 and "no attngen package" in ran.stdout


def test_build_only_needs_a_folder() -> None:
    ran = pytest_run("--build-only")
    assert ran.returncode == 4 and "--build-only needs --packages" in ran.stderr
