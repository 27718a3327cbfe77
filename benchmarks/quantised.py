"""Quantised kernels on a GPU beside bfloat16 ones and FlashAttention-3, in one run.

    python benchmarks/quantised.py build DIR          where the compiler is; no GPU needed
    python benchmarks/quantised.py run DIR -o FILE    on the GPU: torch, apache-tvm-ffi, attngen, fa3-fwd
    python benchmarks/quantised.py table FILE         the Markdown table of a result

A call takes bfloat16 tensors and quantises them inside; "kept" has quantised keys and values once, before the
timing. Measured as in sm90a.py. Sliding tiles of the video (Wan2.1 at 480p) are timed in video.py.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch

sys.path.insert(0, str(Path(__file__).parents[1]))

import attngen
from attngen import Quant, Variant
from benchmarks.sm90a import ROUNDS, TOKENS, Work, measure
from examples.fp8_video import GRID

TARGETS = ("sm80", "sm90a")
FA3_FP8 = "fa3 fp8, quantised before"
VIDEO = (1, 12, 12, math.prod(GRID))
QUANTS = {
    "int8": Quant(granularity="warp"),
    "fp8": Quant(qk="fp8", pv="fp8", granularity="warp"),
}


def variants() -> dict[str, Variant]:
    quantised = {name: Variant(f"full_{name}", quant=quant) for name, quant in QUANTS.items()}
    return {"bfloat16": Variant("full"), **quantised}


def works() -> Iterator[Work]:
    for head_dim in (64, 128):
        for seq in (8192, 16384):
            shape = (TOKENS // seq, 2048 // head_dim, 2048 // head_dim, seq)
            yield Work("full", variants()["bfloat16"], head_dim, shape)
    yield Work("video", variants()["bfloat16"], 128, VIDEO)


def build(folder: Path) -> None:
    """Every package that a target has."""
    from attngen.errors import UnsupportedError
    from attngen.pipeline import build_package

    for target in TARGETS:
        for variant in variants().values():
            for head_dim in (64, 128):
                ptx = target != "sm90a"
                try:
                    made = build_package(
                        variant, target, "bfloat16", head_dim, layout="bhsd", out=folder, ptx=ptx
                    )
                except UnsupportedError as error:
                    print(f"{variant.name} on {target}: {error}", file=sys.stderr)
                    continue
                print(made.path, flush=True)


def candidates(work: Work, folder: Path) -> dict[str, Callable[[], Any]]:
    from fa3_fwd_interface import flash_attn_func

    b, heads, _, seq = work.shape
    q, k, v = (
        torch.randn(b, heads, seq, work.head_dim, device="cuda", dtype=torch.bfloat16)
        for _ in range(3)
    )
    result: dict[str, Callable[[], Any]] = {}
    chosen = variants()
    if work.name == "video":
        chosen = {"bfloat16": chosen["bfloat16"], "fp8": chosen["fp8"]}
    for name, variant in chosen.items():
        suffix = "" if variant.quant is None else f"_{variant.quant.label}"
        for path in sorted(folder.glob(f"*/{variant.name}_bf16_d{work.head_dim}{suffix}")):
            target = path.parent.name
            module = attngen.load(path, allow_jit=True)
            label = "attngen" if (name, target) == ("bfloat16", "sm90a") else f"{name} {target}"
            result[label] = lambda module=module: module(q, k, v)
            if name != "bfloat16":
                kept = module.quantise_kv(k, v)
                result[f"{label} kept"] = lambda module=module, kept=kept: module.attend(q, kept)
    rows = tuple(x.transpose(1, 2).contiguous() for x in (q, k, v))
    result["fa3"] = lambda: flash_attn_func(*rows)
    eighths = tuple(x.to(torch.float8_e4m3fn) for x in rows)
    result[FA3_FP8] = lambda: flash_attn_func(*eighths)
    return result


def run(folder: Path, output: Path) -> None:
    torch.manual_seed(0)
    rows = []
    for work in works():
        row = measure(work, candidates(work, folder), by_rows=("fa3", FA3_FP8))
        rows.append(row)
        shown = "  ".join(f"{name} {x:.0f}" for name, x in row["tflops"].items())
        print(f"d{work.head_dim} {work.shape}: {shown}", flush=True)
        print("  relative distance: " + str({n: f"{e:.1e}" for n, e in row["difference"].items()}))
        result = {
            "date": datetime.date.today().isoformat(),
            "device": torch.cuda.get_device_name(),
            "torch": torch.__version__,
            "command": "python benchmarks/quantised.py run DIR",
            "rounds": ROUNDS,
            "rows": rows,
        }
        output.write_text(json.dumps(result, indent=1) + "\n")
        torch.cuda.empty_cache()


def table(file: Path) -> None:
    """Print TFLOP/s of every candidate."""
    rows = json.loads(file.read_text())["rows"]
    names = list(dict.fromkeys(name for row in rows for name in row["tflops"]))
    print(f"| full, b, hq, hkv, s | {' | '.join(names)} |")
    print(f"|---|{'---|' * len(names)}")
    for row in rows:
        cells = [f"{row['tflops'][n]:.0f}" if n in row["tflops"] else "–" for n in names]
        shape = ", ".join(map(str, row["shape"]))
        print(f"| d{row['head_dim']} {shape} | {' | '.join(cells)} |")


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
