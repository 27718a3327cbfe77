"""Kernels for sm_80 beside FlashAttention-2 (PyTorch's flash backend), in one run on one GPU.

    python benchmarks/sm80.py build DIR [--tiles N]   where the compiler is; no GPU needed
    python benchmarks/sm80.py run DIR -o FILE         on a GPU of sm_80 or later, which compiles the PTX
    python benchmarks/sm80.py table FILE              the Markdown table of a result

With --tiles, the N best tiles by the rules' estimate are built and timed, not only the best one: that is how
the estimate is compared with a GPU. Measured as in sm90a.py.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parents[1]))

import attngen
from attngen import Variant
from benchmarks.sm90a import ROUNDS, TOKENS, Work, measure

TARGET, DTYPE = "sm80", "float16"
SEQ = 8192


def works() -> Iterator[Work]:
    for head_dim in (64, 128):
        shape = (TOKENS // SEQ, 2048 // head_dim, 2048 // head_dim, SEQ)
        yield Work("full", Variant("full"), head_dim, shape)
        yield Work("causal", Variant("causal", mask=attngen.causal()), head_dim, shape, 0.5)


def build(folder: Path, tiles: int) -> None:
    """Build each row's packages: DIR/<n>/sm80/… has the n-th best tile."""
    from attngen.pipeline import build_package, plan_tile
    from attngen.spec import specialise
    from attngen.targets import get_target

    for work in works():
        plan = plan_tile(specialise(work.variant, DTYPE, work.head_dim), get_target(TARGET))
        for n, (tile, _) in enumerate(plan.ranked[:tiles]):
            # without a tile of its own the variant gets the rules' best one that spills nothing
            variant = replace(work.variant, tiling=tile) if tiles > 1 else work.variant
            out = folder / str(n)
            options = {"out": out, "ptx": True, "tuned": False}
            print(build_package(variant, TARGET, DTYPE, work.head_dim, **options).path, tile)


def built(work: Work, folder: Path) -> list[Path]:
    """The row's packages, the best tile's first."""
    found = folder.glob(f"*/{TARGET}/{work.name}_f16_d{work.head_dim}")
    return sorted(found, key=lambda path: int(path.relative_to(folder).parts[0]))


def candidates(work: Work, folder: Path) -> dict[str, Callable[[], Any]]:
    from torch.nn.attention import SDPBackend, sdpa_kernel

    b, heads, _, seq = work.shape
    q, k, v = (
        torch.randn(b, heads, seq, work.head_dim, device="cuda", dtype=torch.float16)
        for _ in range(3)
    )

    def flash() -> Any:
        with sdpa_kernel(SDPBackend.FLASH_ATTENTION):
            return F.scaled_dot_product_attention(q, k, v, is_causal=work.name == "causal")

    def ours(path: Path) -> Callable[[], Any]:
        module = attngen.load(path, allow_jit=True)
        return lambda: module(q, k, v)

    paths = built(work, folder)
    runs = {f"tile {n}" if n else "attngen": ours(path) for n, path in enumerate(paths)}
    return {**runs, "flash": flash}


def run(folder: Path, output: Path) -> None:
    torch.manual_seed(0)
    rows = []
    for work in works():
        runs = candidates(work, folder)
        row = measure(work, runs)
        manifests = [path / "manifest.json" for path in built(work, folder)]
        row["tiles"] = [json.loads(file.read_text())["tile"] for file in manifests]
        rows.append(row)
        flash = row["milliseconds"]["flash"]
        ratios = {n: f"{flash / ms:.3f}" for n, ms in row["milliseconds"].items() if n != "flash"}
        print(f"{work.name} d{work.head_dim} {work.shape}: × flash {ratios}", flush=True)
        result = {
            "date": datetime.date.today().isoformat(),
            "device": torch.cuda.get_device_name(),
            "torch": torch.__version__,
            "command": "python benchmarks/sm80.py run DIR",
            "rounds": ROUNDS,
            "rows": rows,
        }
        output.write_text(json.dumps(result, indent=1) + "\n")


def table(file: Path) -> None:
    """Print TFLOP/s and FlashAttention-2's time over ours."""
    print("| work | b, hq, hkv, s | attngen TFLOP/s | × FlashAttention-2 |")
    print("|---|---|---|---|")
    for row in json.loads(file.read_text())["rows"]:
        ms = row["milliseconds"]
        shape = ", ".join(map(str, row["shape"]))
        ratio = ms["flash"] / ms["attngen"]
        name = f"{row['work']} d{row['head_dim']}"
        print(f"| {name} | {shape} | {row['tflops']['attngen']:.0f} | {ratio:.2f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("build", "run", "table"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--tiles", type=int, default=1)
    arguments = parser.parse_args()
    if arguments.action == "build":
        build(arguments.folder, arguments.tiles)
    elif arguments.action == "run":
        if arguments.output is None:
            parser.error("run needs -o FILE")
        run(arguments.folder, arguments.output)
    else:
        table(arguments.folder)


if __name__ == "__main__":
    main()
