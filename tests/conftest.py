"""Shared options and fixtures.

``--build-only --packages DIR`` builds every case's package into DIR; ``--packages DIR`` runs the cases
on packages built elsewhere, without a compiler (a missing package fails).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

# Before torch loads its OpenMP library: the threads of two workers share the cores, and one that spins while
# it waits takes the core from the one that it waits for.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))  # benchmarks/ is in no wheel


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--packages", type=Path, help="folder of prebuilt packages")
    parser.addoption("--build-only", action="store_true", help="build the cases' packages and stop")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--build-only") and config.getoption("--packages") is None:
        raise pytest.UsageError("--build-only needs --packages DIR to build into")


@pytest.fixture(scope="session", autouse=True)
def package_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of this run alone, shared by its workers: every test builds with today's compiler."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    folder = shared / "attngen-cache"
    os.environ["ATTNGEN_CACHE_DIR"] = str(folder)
    return folder


@pytest.fixture(scope="module")
def poisoned_memory() -> Iterator[None]:
    """torch.empty gives NaN (integers: the largest value): what a kernel fails to write shows."""
    torch.use_deterministic_algorithms(True)
    yield
    torch.use_deterministic_algorithms(False)
