"""Mutants of emitted sources: one barrier, wait or swizzle less each; the emulation must notice every one.

All mutants of a source are compiled at once: `sites` guards each place with a number, and the library's
`break_site` says which one is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import torch

from .emulate import Library

SYNCHRONISES = re.compile(
    r"__syncthreads|__syncwarp|\bbar(?:rier)?\.(?:\w+\.)?(?:sync|arrive)|cp\.async\.(?:wait|commit)"
    r"|mbarrier\.(?:try_wait|arrive)|wgmma\.(?:wait_group|commit_group)"
)
"""What a small function that orders threads or copies holds."""

_FUNCTION = re.compile(r"__device__ [\w ]*?(\w+)\(([^)]*)\)\s*\{")
_KERNEL = re.compile(r'extern "C" __global__ [^;{]*\{')
_XOR = re.compile(r" \^ ")


@dataclass(frozen=True)
class Site:
    """A place that can be left out: its number, the line in the source, and what the line says."""

    number: int
    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text[:100]}"


def sites(source: str) -> tuple[str, list[Site]]:
    """The source with every barrier, wait, commit and arrival of its kernels, and every `x ^ y`, guarded.

    Without its y, an address is not swizzled and a parity is that of the other phase.
    """
    kernels = [found.end() for found in _KERNEL.finditer(source)]
    at = min(kernels)
    helpers = source[: source.rindex("\n", 0, at)]
    names = ["__syncthreads", "__syncwarp"]
    for found in _FUNCTION.finditer(helpers):
        end = helpers.find("\n}", found.end())
        one_line = helpers.find("}\n", found.end())
        body = helpers[found.end() : min(e for e in (end, one_line, len(helpers)) if e >= 0)]
        if SYNCHRONISES.search(body):
            names.append(found[1])
    call = re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, names))})\(.*\);$")
    found_sites: list[Site] = []
    lines = source[at:].split("\n")
    first = source.count("\n", 0, at) + 1

    def guard(line: int, text: str) -> str:
        found_sites.append(Site(len(found_sites), line, text.strip()))
        return f"emulator::intact({len(found_sites) - 1})"

    for i, text in enumerate(lines):
        if text.startswith('extern "C"'):
            continue
        if found := call.search(text):
            lines[i] = f"{text[: found.start()]}if ({guard(first + i, text)}) {found[0]}"
        lines[i] = _XOR.sub(lambda _, i=i, text=text: f" ^ {guard(first + i, text)} * ", lines[i])
    return source[:at] + "\n".join(lines), found_sites


def unnoticed(
    library: Library,
    found: Iterable[Site],
    runs: Sequence[Callable[[], torch.Tensor]],
    seeds: Sequence[int] = range(10),
) -> list[Site]:
    """The mutants that compute what the intact source does, bit for bit, in every run with every seed.

    library   made of the guarded source
    runs      calls of it; what can go wrong depends on the shapes
    """
    library.break_site(-1)
    right = [run() for run in runs]
    for seed in seeds:
        library.set_seed(seed)
        for run, expected in zip(runs, right, strict=True):
            assert torch.equal(run(), expected), "the intact source depends on the order of threads"

    def is_noticed(site: Site) -> bool:
        library.break_site(site.number)
        for seed in seeds:
            library.set_seed(seed)
            for run, expected in zip(runs, right, strict=True):
                try:
                    if not torch.equal(run(), expected):
                        return True
                except RuntimeError:  # the emulator's: a deadlock, an access out of bounds, …
                    return True
        return False

    missed = [site for site in found if not is_noticed(site)]
    library.break_site(-1)
    return missed
