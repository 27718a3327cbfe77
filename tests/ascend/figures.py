"""What a kernel executes, counted by following its control flow without moving data."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from attngen.tiling import Opt, TileConfig, tile
from tests.numerics.cases import VARIANTS

from .harness import Call, compile_spec
from .machine import Core, Launch
from .memory import DTYPES, Window

SEQUENCE = Shape(1, 1, 1, 4096, 4096)


@dataclass(frozen=True)
class Figures:
    """Of a whole launch: instructions of both kinds of core, bytes moved, hand-overs, memory used."""

    cube_instructions: int
    vector_instructions: int
    bytes_gm_to_l1: int
    bytes_l0c_to_gm: int
    bytes_gm_to_ub: int
    bytes_ub_to_gm: int
    synchronisations: int
    tiles: int
    synchronisations_per_128x128: float
    ub_bytes: int
    l0c_bytes: int
    l1_bytes: int

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


def _bytes(window: Window) -> int:
    return math.prod(window.shape) * np.dtype(DTYPES[window.dtype]).itemsize


_ROUTES = {
    "nd2nz": ("gm_to_l1", 0), "fixpipe": ("l0c_to_gm", 1),
    "load_gm_to_ubuf": ("gm_to_ub", 0), "store_ubuf_to_gm": ("ub_to_gm", 0),
}  # fmt: skip
"""Device functions that move data: which way, and the argument that says how much."""


class Counting(Launch):
    """A launch that follows each core's control flow; waits succeed at once, pipes only count."""

    def __init__(self, module: Any, name: str) -> None:
        super().__init__(module, name)
        self.moved: Counter[str] = Counter()
        self.instructions: Counter[str] = Counter()

    def issue(self, core: Core, name: str, arguments: list[Any]) -> None:
        route = next((r for prefix, r in _ROUTES.items() if name.startswith(prefix)), None)
        if route is not None:
            self.moved[route[0]] += _bytes(arguments[route[1]])
        elif name.startswith("mma_tile"):
            self.instructions["cube"] += _cube_steps(arguments)
        elif core.kind == "VECTOR":
            self.instructions["vector"] += 1

    def _schedule(self) -> None:
        for core in self.cores:
            for _ in core.program:
                pass

    def _check_flags(self) -> None:
        pass

    def signal(self, core: Core, flag: int) -> None:
        pass


def _cube_steps(args: list[Any]) -> int:
    """Fractal products of one mma_tile call."""
    m, k, n = args[3:6]
    return math.prod(-(-size // 16) for size in (m, k, n))


def figures(variant: str, chosen: TileConfig, folder: Path, head_dim: int = 128) -> Figures:
    """The figures of a library variant in float16 for one head of SEQUENCE."""
    spec = specialise(VARIANTS[variant](), "float16", head_dim)
    compiled = compile_spec(spec, chosen, folder)
    call = Call(compiled, SEQUENCE, random_inputs(spec, SEQUENCE))
    (kernel,) = compiled.lowered.program.kernels
    launch = Counting(compiled.modules["main"], "attngen_main")
    launch.run(call.arguments(kernel), blocks=1)
    tiles = launch.instructions["cube"] // (2 * (128 // 16) ** 2 * (head_dim // 16))
    handed = launch.executed["sync_block_set"]
    text = (folder / "main.hivm.mlir").read_text()
    return Figures(
        launch.instructions["cube"],
        launch.instructions["vector"],
        launch.moved["gm_to_l1"],
        launch.moved["l0c_to_gm"],
        launch.moved["gm_to_ub"],
        launch.moved["ub_to_gm"],
        handed,
        tiles,
        round(handed / tiles, 2),
        *(used_bytes(text).get(space, 0) for space in ("ub", "cc", "cbuf")),
    )


def used_bytes(hivm: str) -> dict[str, int]:
    """The end of the last buffer in each on-chip memory of a final HIVM module."""
    used: dict[str, int] = {}
    pattern = (
        r"pointer_cast\(%c(\d+)_i64[^)]*\) : memref<((?:\d+x)*)(\w+), #hivm.address_space<(\w+)>"
    )
    for address, shape, dtype, space in re.findall(pattern, hivm):
        elements = math.prod(int(n) for n in shape.split("x")[:-1])
        bits = 1 if dtype == "i1" else 8 * np.dtype(DTYPES[dtype]).itemsize
        used[space] = max(used.get(space, 0), int(address) + -(-elements * bits // 8))
    return used


def one_and_two_levels(folder: Path) -> dict[str, Figures]:
    """Causal attention with blocks that are one tile, and with blocks of 4 and 8."""
    tiles = {
        "one level, 128×128": tile((128, 128), (128, 128)),
        "two levels, 128×512": tile((128, 512), (128, 128)),
        "two levels, 128×1024": tile((128, 1024), (128, 128)),
    }
    return {name: figures("causal", chosen, folder) for name, chosen in tiles.items()}


def windows_and_indices(folder: Path) -> dict[str, Figures]:
    """A causal mask read through windows of the triangle, and computed from index vectors."""
    chosen = tile((64, 64), (64, 64))
    indices = tile((64, 64), (64, 64), opts=(Opt("windowed", 0),))
    return {
        "windows of a triangle": figures("causal", chosen, folder),
        "index vectors": figures("causal", indices, folder),
    }
