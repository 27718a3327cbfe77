"""What this machine's CPU can do."""

from __future__ import annotations

import ctypes
import platform
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

_ARCH_PRCTL, _REQUEST_PERMISSION, _TILE_DATA = 158, 0x1023, 18
"""x86-64's system call, ARCH_REQ_XCOMP_PERM and XFEATURE_XTILEDATA (Linux, arch/x86)."""


@lru_cache(maxsize=1)
def cpu_flags() -> frozenset[str]:
    """The feature flags that this process may use; those of AMX only if the system grants them."""
    flags = processor_flags()
    if "amx_tile" in flags and not _request_tiles():
        return frozenset(flag for flag in flags if not flag.startswith("amx_"))
    return flags


def _request_tiles() -> bool:
    """Ask Linux for the use of AMX tiles by this process and its threads; from 5.16 on it may say yes."""
    try:
        request = ctypes.CDLL(None).syscall
    except (OSError, AttributeError):
        return False
    return int(request(_ARCH_PRCTL, _REQUEST_PERMISSION, _TILE_DATA)) == 0


@lru_cache(maxsize=1)
def processor_flags() -> frozenset[str]:
    """The feature flags of the first processor in /proc/cpuinfo; empty where there is none."""
    return frozenset(_described("flags").split())


@lru_cache(maxsize=1)
def cpu_vendor() -> str:
    """Who made this processor, such as "AuthenticAMD"; empty where nothing is known of it."""
    return _described("vendor_id")


@lru_cache(maxsize=1)
def cpu_model() -> str:
    """The name of the first processor, such as "AMD EPYC"; its architecture where nothing is known of it."""
    return _described("model name") or platform.processor() or platform.machine()


def _described(what: str) -> str:
    """What /proc/cpuinfo says of the first processor; empty where it says nothing."""
    try:
        with Path("/proc/cpuinfo").open() as lines:
            for line in lines:
                if line.startswith(what):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return ""


def missing_flags(needed: Iterable[str], available: frozenset[str]) -> list[str]:
    """The flags of `needed` that this machine lacks, in order."""
    return [flag for flag in needed if flag not in available]
