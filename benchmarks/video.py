"""Sliding tiles of a video (FPSAttention) beside dense attention, in one run on one GPU.

    python benchmarks/video.py build DIR          where the compiler is; no GPU needed
    python benchmarks/video.py run DIR -o FILE    on the GPU: torch, apache-tvm-ffi, attngen, fa3-fwd
    python benchmarks/video.py table FILE         the Markdown table of a result

Wan2.1 at 480p, 12 heads of 128 (examples/fp8_video.py). A call takes bfloat16 tensors in tile order and
quantises them inside; "kept" has quantised keys and values before. Measured as in sm90a.py; outputs of a
few rows are compared with attention in float64 over the same tiles.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

import attngen
from attngen import Quant, Variant
from benchmarks.sm90a import ROUNDS, Work, measure
from examples.fp8_video import GRID, TILE, WINDOW

SHAPE = (1, 12, 12, math.prod(GRID))
WIDTH = 128
WINDOWS = (WINDOW, (3, 3, 15))
"""In tiles; None: dense."""
SAMPLED = 192
"""Rows of each head whose outputs are compared."""
QUANTS = {
    "bfloat16": None,
    "fp8": Quant(qk="fp8", pv="fp8", granularity=math.prod(TILE)),
    "int8": Quant(granularity=math.prod(TILE)),
}
Window = tuple[int, int, int] | None


def variants() -> dict[tuple[str, Window], Variant]:
    """By format and window; int8 only in the example's."""
    found = {}
    for name, quant in QUANTS.items():
        for window in (None, *WINDOWS) if name != "int8" else (WINDOW,):
            mask = attngen.sliding_tile(GRID, TILE, window) if window else None
            label = "dense" if window is None else "x".join(map(str, window))
            found[name, window] = Variant(f"video_{name}_{label}", mask=mask, quant=quant)
    return found


def tiles_of_tokens() -> torch.Tensor:
    """The tile coordinates of every token, in tile order."""
    counts = [size // part for size, part in zip(GRID, TILE, strict=True)]
    coordinates = torch.cartesian_prod(*(torch.arange(n) for n in counts))
    return coordinates.repeat_interleave(math.prod(TILE), dim=0)


def share(window: Window) -> float:
    """How many of all pairs are visible."""
    if window is None:
        return 1.0
    tiles = tiles_of_tokens()[:: math.prod(TILE)]
    return float(visible(tiles, tiles, window).double().mean())


def visible(q: torch.Tensor, k: torch.Tensor, window: Window) -> torch.Tensor:
    reach = torch.tensor(window, device=q.device) // 2
    return ((q[:, None] - k).abs() <= reach).all(-1)


def build(folder: Path) -> None:
    from attngen.pipeline import build_package

    for variant in variants().values():
        made = build_package(variant, "sm90a", "bfloat16", WIDTH, layout="bhsd", out=folder)
        print(made.path, flush=True)


def errors(q: Any, k: Any, v: Any, outputs: dict[str, tuple[Window, torch.Tensor]]) -> Any:
    """Relative L2 distance of each output from attention in float64, over a few rows of each head."""
    rows = torch.randperm(q.shape[2], device="cuda")[:SAMPLED]
    tiles = tiles_of_tokens().cuda()
    found, exact = {}, {}
    for name, (window, out) in outputs.items():
        if window not in exact:
            per_head = []
            for h in range(q.shape[1]):
                scores = q[0, h, rows].double() @ k[0, h].double().T / math.sqrt(WIDTH)
                if window is not None:
                    hidden = ~visible(tiles[rows], tiles, window)
                    scores = scores.masked_fill(hidden, -math.inf)
                per_head.append(scores.softmax(-1) @ v[0, h].double())
            exact[window] = torch.stack(per_head)
        expected = exact[window]
        found[name] = float((out[0, :, rows].double() - expected).norm() / expected.norm())
    return found


def run(folder: Path, output: Path) -> None:
    from fa3_fwd_interface import flash_attn_func

    torch.manual_seed(0)
    b, heads, _, seq = SHAPE
    q, k, v = (
        torch.randn(b, heads, seq, WIDTH, device="cuda", dtype=torch.bfloat16) for _ in range(3)
    )
    runs: dict[str, Callable[[], Any]] = {}
    windows: dict[str, Window] = {}
    for (number, window), variant in variants().items():
        suffix = f"_{variant.quant.label}" if variant.quant is not None else ""
        module = attngen.load(folder / "sm90a" / f"{variant.name}_bf16_d{WIDTH}{suffix}")
        label = number if window is None else f"{number} {share(window):.1%}"
        label = "attngen" if (number, window) == ("bfloat16", None) else label
        runs[label], windows[label] = lambda module=module: module(q, k, v), window
        if variant.quant is not None:
            kept = module.quantise_kv(k, v)
            runs[f"{label} kept"] = lambda module=module, kept=kept: module.attend(q, kept)
            windows[f"{label} kept"] = window
    far = errors(q, k, v, {name: (windows[name], call()) for name, call in runs.items()})
    print({name: f"{error:.1e}" for name, error in far.items()}, flush=True)
    rows = tuple(x.transpose(1, 2).contiguous() for x in (q, k, v))
    runs["fa3"] = lambda: flash_attn_func(*rows)
    row = measure(Work("video", Variant("full"), WIDTH, SHAPE), runs)
    row["error"] = far
    dense = row["milliseconds"]["attngen"]
    for name, ms in row["milliseconds"].items():
        print(f"{name:24s} {ms:8.3f} ms  {dense / ms:.2f}", flush=True)
    result = {
        "date": datetime.date.today().isoformat(),
        "device": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "command": "python benchmarks/video.py run DIR",
        "rounds": ROUNDS,
        "rows": [row],
    }
    output.write_text(json.dumps(result, indent=1) + "\n")


def table(file: Path) -> None:
    """Print milliseconds, and those of dense bfloat16 over them."""
    (row,) = json.loads(file.read_text())["rows"]
    print("| | ms | × dense bfloat16 | relative L2 error |\n|---|---|---|---|")
    dense = row["milliseconds"]["attngen"]
    for name, ms in row["milliseconds"].items():
        shown = "bfloat16" if name == "attngen" else name
        error = f"{row['error'][name]:.1%}" if name in row["error"] else "–"
        print(f"| {shown} | {ms:.2f} | {dense / ms:.2f} | {error} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("build", "run", "table"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    arguments = parser.parse_args()
    if arguments.action == "build":
        build(arguments.folder)
    elif arguments.action == "run":
        if arguments.output is None:
            parser.error("run needs -o FILE")
        run(arguments.folder, arguments.output)
    else:
        table(arguments.folder)


if __name__ == "__main__":
    main()
