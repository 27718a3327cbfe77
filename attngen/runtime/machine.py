"""What this machine's CPU can do."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def cpu_flags() -> frozenset[str]:
    """The feature flags of the first processor in /proc/cpuinfo; empty where there is none."""
    try:
        with Path("/proc/cpuinfo").open() as lines:
            for line in lines:
                if line.startswith("flags"):
                    return frozenset(line.split(":", 1)[1].split())
    except OSError:
        pass
    return frozenset()


def missing_flags(needed: Iterable[str], available: frozenset[str]) -> list[str]:
    """The flags of `needed` that this machine lacks, in order."""
    return [flag for flag in needed if flag not in available]
