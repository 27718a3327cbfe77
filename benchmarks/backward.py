"""Backward passes beside PyTorch's: cuDNN, FlashAttention-2 and FlexAttention on a GPU, SDPA on a CPU.

    python benchmarks/backward.py cpu -o FILE       forward and backward on this machine's CPU
    python benchmarks/backward.py build DIR         where the compiler is; no GPU needed
    python benchmarks/backward.py run DIR -o FILE   on the GPU: torch, apache-tvm-ffi, attngen's wheel
    python benchmarks/backward.py table FILE        the Markdown table of a result

On a GPU the backward pass alone is timed, on a CPU forward and backward together. Candidates take turns, in
another order in each round; medians. TFLOP/s count five products of the visible (query, key) pairs.
"""

from __future__ import annotations

import argparse
import datetime
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

sys.path.insert(0, str(Path(__file__).parents[1]))

import attngen
from benchmarks.sm90a import RANK, ROUNDS, TOKENS, Work, flex_of, library, tensors

WIDE = (128 + RANK, 128)
"""head_dim of q and k, and of v, of plain attention that multiplies as much as a low-rank bias."""
CPU_SHAPES = ((1, 8, 8, 4096), (1, 8, 8, 1024))
Pass = tuple[Callable[[], torch.Tensor], list[torch.Tensor]]
"""A forward pass and the tensors whose gradients are asked for."""


def works() -> Iterator[Work]:
    """The rows on a GPU, plain ones first."""
    v = library()
    for head_dim in (64, 128):
        for seq in (2048, 8192, 16384):
            shape = (TOKENS // seq, 2048 // head_dim, 2048 // head_dim, seq)
            for name, share in (("full", 1.0), ("causal", 0.5)):
                yield Work(name, v[name], head_dim, shape, share)
    for name, share in (("alibi", 0.5), ("dense_bias", 1.0), ("low_rank", 1.0)):
        yield Work(name, v[name], 128, (2, 16, 16, 8192), share)
    pairs = sum(min(i, 4096) + 1 for i in range(16384)) / 16384**2
    yield Work("window", v["window"], 128, (1, 16, 4, 16384), pairs)


def build(folder: Path, target: str) -> None:
    from attngen.pipeline import build_package

    wanted = dict.fromkeys((w.name, w.head_dim, w.head_dim) for w in works())
    for name, *widths in (*wanted, ("full", *WIDE)):
        variant = replace(library()[name], layout="bhsd")
        options = {"out": folder, "backward": True, "ptx": target != "sm90a"}
        path = build_package(variant, target, "bfloat16", *widths, **options).path
        print(path, flush=True)


def operands(work: Work) -> dict[str, torch.Tensor]:
    """Random tensors; those that have gradients ask for them, but slopes, which are constants."""
    return {
        n: x.requires_grad_() if x.is_floating_point() and n != "slopes" else x
        for n, x in tensors(work).items()
    }


def candidates(work: Work, folder: Path) -> dict[str, Pass]:
    from torch.nn.attention import SDPBackend, sdpa_kernel

    t = operands(work)
    q, k, v = t["q"], t["k"], t["v"]
    given = {n: x for n, x in t.items() if not n.startswith("_")}
    leaves = [x for x in given.values() if x.requires_grad]
    result: dict[str, Pass] = {}
    for path in sorted(folder.glob(f"*/{work.name}_bf16_d{work.head_dim}")):
        module = attngen.load(path, allow_jit=True)
        name = "attngen" if path.parent.name == "sm90a" else f"attngen {path.parent.name}"
        result[name] = ((lambda module=module: module(**given)), leaves)

    if work.name == "low_rank":
        b, heads, _, seq = work.shape
        shapes = ((b, heads, seq, width) for width in (WIDE[0], *WIDE))
        wide = [torch.randn(s, device="cuda", dtype=q.dtype, requires_grad=True) for s in shapes]
        module = attngen.load(folder / "sm90a" / "full_bf16_d192_dv128", allow_jit=True)
        result["plain"] = (lambda: module(*wide), wide)

    def sdpa(backend: Any) -> Callable[[], torch.Tensor]:
        def forward() -> torch.Tensor:
            with sdpa_kernel(backend):
                return F.scaled_dot_product_attention(q, k, v, is_causal=work.name == "causal")

        return forward

    if work.name in ("full", "causal"):
        result["cudnn"] = (sdpa(SDPBackend.CUDNN_ATTENTION), [q, k, v])
        result["flash"] = (sdpa(SDPBackend.FLASH_ATTENTION), [q, k, v])
    if work.name != "low_rank" and (work.name not in ("full", "causal") or work.shape[3] == 8192):
        result["flex"] = (flex_of(work, t), leaves)
    return result


def backward_of(forward: Callable[[], torch.Tensor], leaves: list[torch.Tensor]) -> Any:
    """The backward pass alone, as a function of nothing, and its gradients."""
    out = forward()
    torch.manual_seed(1)
    d_out = torch.randn_like(out)
    return lambda: torch.autograd.grad(out, leaves, d_out, retain_graph=True)


def run(folder: Path, output: Path) -> None:
    from triton.testing import do_bench

    torch.manual_seed(0)
    rows: list[dict[str, Any]] = []
    for work in works():
        passes, exact, differences = {}, None, {}
        for name, (forward, leaves) in candidates(work, folder).items():
            try:
                passes[name] = backward_of(forward, leaves)
                found = [gradient.float() for gradient in passes[name]()]
            except Exception as error:  # a peer that can't do this row is reported as such
                if name.startswith("attngen"):
                    raise
                print(f"  {name}: {str(error).splitlines()[0][:100]}", file=sys.stderr)
                passes.pop(name, None)
                continue
            exact = exact or found
            if name != "plain":
                pairs = zip(found, exact, strict=False)
                differences[name] = max(float((a - b).norm() / b.norm()) for a, b in pairs)
            del found
        exact = None
        if not passes:
            print(f"{work.name} d{work.head_dim}: no package", flush=True)
            continue
        times: dict[str, list[float]] = {name: [] for name in passes}
        names = list(passes)
        for turn in range(ROUNDS):
            order = names[turn % len(names) :] + names[: turn % len(names)]
            for name in reversed(order) if turn % 2 else order:  # who follows whom changes too
                times[name].append(do_bench(passes[name], warmup=15, rep=50, return_mode="median"))
        medians = {name: statistics.median(found) for name, found in times.items()}
        flops = {name: 2.5 * work.flops / ms * 1e-9 for name, ms in medians.items()}
        rows.append({
            "work": work.name, "head_dim": work.head_dim, "shape": work.shape,
            "milliseconds": medians, "tflops": flops, "difference": differences,
        })  # fmt: skip
        shown = "  ".join(f"{n} {x:.0f}" for n, x in flops.items())
        far = {n: f"{e:.1e}" for n, e in differences.items() if e > 1e-2}
        print(f"{work.name} d{work.head_dim} {work.shape}: {shown} {far or ''}", flush=True)
        write(output, rows, torch.cuda.get_device_name(), "python benchmarks/backward.py run DIR")
        del passes
        torch.cuda.empty_cache()


def write(output: Path, rows: list[dict[str, Any]], device: str, command: str) -> None:
    result = {
        "date": datetime.date.today().isoformat(),
        "device": device,
        "torch": torch.__version__,
        "command": command,
        "rounds": ROUNDS,
        "rows": rows,
    }
    output.write_text(json.dumps(result, indent=1) + "\n")


# ------------------------------------------------------------------------------------------------ CPU
def measure_cpu(output: Path) -> None:
    """Forward and backward of full and causal attention beside SDPA."""
    from attngen.bench import machine

    rows: list[dict[str, Any]] = []
    for shape in CPU_SHAPES:
        for dtype in ("float32", "bfloat16"):
            for head_dim, name in ((64, "full"), (64, "causal"), (128, "full")):
                work = Work(name, library()[name], head_dim, shape, 0.5 if name == "causal" else 1)
                row = {"work": name, "dtype": dtype, "head_dim": head_dim, "shape": shape}
                rows.append(row | {"milliseconds": beside_sdpa(work, dtype)})
                print(rows[-1], flush=True)
                write(output, rows, machine()["cpu"], "python benchmarks/backward.py cpu")


def beside_sdpa(work: Work, dtype: str) -> dict[str, float]:
    b, heads, kv_heads, seq = work.shape
    torch.manual_seed(0)
    q, k, v, d_out = (
        torch.randn(b, h, seq, work.head_dim, dtype=getattr(torch, dtype))
        for h in (heads, kv_heads, kv_heads, heads)
    )
    leaves = [x.requires_grad_() for x in (q, k, v)]
    module = attngen.build(work.variant, dtype=dtype, head_dim=work.head_dim, backward=True)
    causal = work.name == "causal"
    forwards = {
        "attngen": lambda: module(q, k, v),
        "sdpa": lambda: F.scaled_dot_product_attention(q, k, v, is_causal=causal),
    }
    times: dict[str, list[float]] = {name: [] for name in forwards}
    for turn in range(1 + 2 * ROUNDS):
        for name in sorted(forwards, reverse=turn % 2 == 1):
            begin = time.perf_counter()
            torch.autograd.grad(forwards[name](), leaves, d_out)
            if turn:
                times[name].append((time.perf_counter() - begin) * 1e3)
    return {name: statistics.median(found) for name, found in times.items()}


def table(file: Path) -> None:
    """Print the peers' times over ours; "plain" is our own plain attention at head_dim 192 and 128."""
    rows = json.loads(file.read_text())["rows"]
    peers = [
        p
        for p in ("cudnn", "flash", "flex", "plain", "sdpa")
        if any(p in r["milliseconds"] for r in rows)
    ]
    print(f"| work | b, hq, hkv, s | attngen ms | {' | '.join('× ' + p for p in peers)} |")
    print(f"|---|---|---|{'---|' * len(peers)}")
    for row in rows:
        ms = row["milliseconds"]
        cells = [f"{ms[p] / ms['attngen']:.2f}" if p in ms else "–" for p in peers]
        name = f"{row['work']} {row.get('dtype', 'bfloat16')} d{row['head_dim']}"
        shape = ", ".join(map(str, row["shape"]))
        print(f"| {name} | {shape} | {ms['attngen']:.2f} | {' | '.join(cells)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("build", "run", "cpu", "table"))
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--target", default="sm90a", help="of the packages to build")
    arguments = parser.parse_args()
    if arguments.action in ("run", "cpu") and arguments.output is None:
        parser.error(f"{arguments.action} needs -o FILE")
    if arguments.action != "cpu" and arguments.folder is None:
        parser.error(f"{arguments.action} needs a folder or a file")
    if arguments.action == "build":
        build(arguments.folder, arguments.target)
    elif arguments.action == "run":
        run(arguments.folder, arguments.output)
    elif arguments.action == "cpu":
        measure_cpu(arguments.output)
    else:
        table(arguments.folder)


if __name__ == "__main__":
    main()
