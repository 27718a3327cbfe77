"""Few query rows against long keys on sm_90a beside cuDNN, FlashAttention-3 and 2, in one run on one GPU.

    python benchmarks/decode.py build DIR [--tiles N]   where the compiler is; no GPU needed
    python benchmarks/decode.py run DIR -o FILE         on the GPU: torch, apache-tvm-ffi, attngen, fa3-fwd
    python benchmarks/decode.py table FILE              the Markdown table of a result

With --tiles, DIR/<n> has the plain kernel with the n-th best tile for few rows by the rules, and the plain
rows time all of them. GB/s count the bytes of K and V that the mask lets a query see; "copy" is what a copy
reads and writes, in the same run. Times are medians of CUDA events with a cold L2 cache; candidates take
turns, in another order in each of the rounds.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

import attngen
from attngen import Variant
from attngen.library import alibi_slopes

TARGET, DTYPE, HEAD_DIM = "sm90a", "bfloat16", 128
HEADS, KV_HEADS = 32, 8
ROUNDS = 4
WINDOW = 4096
SHAPES = ((32, 8192), (4, 65536), (1, 131072))
"""Batch and keys."""


@dataclass(frozen=True)
class Work:
    """One row: a variant, batch, queries and keys."""

    name: str
    b: int
    seq_q: int
    seq_kv: int

    @property
    def bytes(self) -> int:
        keys = min(self.seq_kv, WINDOW + 1) if self.name == "window" else self.seq_kv
        return 2 * 2 * self.b * KV_HEADS * keys * HEAD_DIM

    def __str__(self) -> str:
        return f"{self.name} b{self.b} q{self.seq_q} kv{self.seq_kv}"


def library() -> dict[str, Variant]:
    """The variants timed, by the name of their package."""
    mask = attngen.causal() & attngen.sliding_window(WINDOW)
    return {
        "full": Variant("full"),
        "alibi": Variant("alibi", score=attngen.alibi()),
        "softcap": Variant("softcap", score=attngen.softcap(30.0)),
        "window": Variant("window", mask=mask),
        "paged16": Variant("paged16", paged=16),
        "paged128": Variant("paged128", paged=128),
    }


def works() -> Iterator[Work]:
    """The rows, plain ones first."""
    for b, seq_kv in SHAPES:
        yield Work("full", b, 1, seq_kv)
    yield Work("full", 8, 4, 16384)  # 16 rows of a group
    yield Work("full", 8, 16, 16384)  # 64 rows
    for name in ("alibi", "softcap", "window", "paged16", "paged128"):
        for b, seq_kv in SHAPES:
            yield Work(name, b, 1, seq_kv)
    yield Work("window", 128, 1, 8192)  # as many bytes as the plain first row


# ------------------------------------------------------------------------------------------ packages
def build(folder: Path, tiles: int) -> None:
    """Build the packages of all rows into DIR/0, and the plain one with other tiles into DIR/1, …"""
    from attngen.pipeline import build_package
    from attngen.schedules.cuda_layout import FEW_ROWS
    from attngen.spec import specialise
    from attngen.targets import get_target

    target = get_target(TARGET)
    best = type(target).decode_tile
    ranked = target.decode_tiles(specialise(Variant("full"), DTYPE, HEAD_DIM), FEW_ROWS)
    for n, tile in enumerate(ranked[:tiles]):
        if n:  # the cache takes the tile to follow from the rules
            os.environ["ATTNGEN_CACHE_DIR"] = str(folder / f"cache{n}")
            type(target).decode_tile = lambda self, spec, rows, tile=tile: (
                tile if rows == FEW_ROWS else best(self, spec, rows)
            )
        for name in ["full"] if n else library():
            out = folder / str(n)
            path = build_package(library()[name], TARGET, DTYPE, HEAD_DIM, out=out).path
            (path / "few_rows").write_text(str(tile))
            print(path, tile)


def modules(work: Work, folder: Path) -> dict[str, Any]:
    """The row's modules: "attngen" and, for plain rows, those with other tiles."""
    found = sorted(folder.glob(f"*/{TARGET}/{work.name}_bf16_d{HEAD_DIM}*"), key=lambda p: p.parts)
    numbers = [path.relative_to(folder).parts[0] for path in found]
    loaded = {}
    for number, path in zip(numbers, found, strict=True):
        tile = (path / "few_rows").read_text()
        loaded["attngen" if number == "0" else f"{number}: {tile}"] = attngen.load(path)
    return loaded


# ------------------------------------------------------------------------------------------ candidates
def in_pages(tensors: dict[str, torch.Tensor], rows: int) -> dict[str, torch.Tensor]:
    """The keys and values in pages of so many rows, in random order."""
    b, _, seq_kv, _ = tensors["k"].shape
    order = torch.randperm(b * seq_kv // rows, device="cuda")
    result = {"q": tensors["q"], "page_table": order.int().view(b, -1)}
    result["kv_lengths"] = torch.full((b,), seq_kv, device="cuda", dtype=torch.int32)
    for name in "kv":
        pages = tensors[name].transpose(1, 2).reshape(-1, rows, KV_HEADS, HEAD_DIM)
        result[name] = torch.empty_like(pages)
        result[name][order] = pages
    return result


def candidates(work: Work, folder: Path) -> dict[str, Callable[[], Any]]:
    from torch.nn.attention import SDPBackend, sdpa_kernel

    def randn(heads: int, length: int) -> torch.Tensor:
        return torch.randn(work.b, heads, length, HEAD_DIM, device="cuda", dtype=torch.bfloat16)

    q, k, v = randn(HEADS, work.seq_q), randn(KV_HEADS, work.seq_kv), randn(KV_HEADS, work.seq_kv)
    tensors = {"q": q, "k": k, "v": v}
    if work.name == "alibi":
        tensors["slopes"] = torch.tensor(alibi_slopes(HEADS), device="cuda")
    if work.name.startswith("paged"):
        tensors = in_pages(tensors, int(work.name.removeprefix("paged")))
    runs: dict[str, Callable[[], Any]] = {
        name: lambda module=module: module(**tensors)
        for name, module in modules(work, folder).items()
    }
    if work.name.startswith("paged"):
        contiguous = modules(replace(work, name="full"), folder)["attngen"]
        runs["contiguous"] = lambda: contiguous(q, k, v)

    def sdpa(backend: Any) -> Callable[[], Any]:
        def run() -> Any:
            with sdpa_kernel(backend):
                return F.scaled_dot_product_attention(q, k, v, enable_gqa=True)

        return run

    if work.name == "full":
        runs["cudnn"] = sdpa(SDPBackend.CUDNN_ATTENTION)
        runs["fa2"] = sdpa(SDPBackend.FLASH_ATTENTION)
    if work.name in ("full", "softcap", "window"):
        from fa3_fwd_interface import flash_attn_func

        qt, kt, vt = (x.transpose(1, 2).contiguous() for x in (q, k, v))
        options: dict[str, Any] = {"softcap": {"softcap": 30.0}}.get(work.name, {})
        if work.name == "window":
            options = {"window_size": (WINDOW, 0), "causal": True}
        runs["fa3"] = lambda: flash_attn_func(qt, kt, vt, num_splits=0, **options)
        runs["fa3 packed"] = lambda: flash_attn_func(
            qt, kt, vt, num_splits=0, pack_gqa=True, **options
        )
    return runs


# ------------------------------------------------------------------------------------------ measuring
def medians(runs: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """Milliseconds of every candidate."""
    from triton.testing import do_bench

    names, times = list(runs), {name: [] for name in runs}
    for turn in range(ROUNDS):
        for i in range(len(names)):
            name = names[(i + turn) % len(names)]
            times[name].append(do_bench(runs[name], warmup=20, rep=60, return_mode="median"))
    return {name: sorted(t)[len(t) // 2] for name, t in times.items()}


def measure(work: Work, runs: dict[str, Callable[[], Any]]) -> dict[str, Any]:
    """Milliseconds and GB/s of every candidate, and how far its output is from ours."""
    outputs = {}
    for name, call in list(runs.items()):
        try:
            out = call()
        except Exception as error:  # a peer that can't do this row is reported as such
            if name == "attngen":
                raise
            print(f"  {name}: {str(error).splitlines()[0][:100]}", file=sys.stderr)
            del runs[name]
            continue
        out = out[0] if isinstance(out, tuple) else out
        outputs[name] = (out.transpose(1, 2) if name.startswith("fa3") else out).float()
    ours = outputs["attngen"]
    again = runs["attngen"]().float()
    assert torch.equal(ours, again), f"{work}: two runs differ"
    times = medians(runs)
    return {
        "work": str(work),
        "bytes": work.bytes,
        "milliseconds": times,
        "gbps": {name: work.bytes / ms * 1e-6 for name, ms in times.items()},
        "difference": {n: float((o - ours).norm() / ours.norm()) for n, o in outputs.items()},
    }


def copy_bandwidth() -> float:
    """GB/s, read and written, of a copy of 1 GiB."""
    source = torch.empty(1 << 30, device="cuda", dtype=torch.uint8)
    target = torch.empty_like(source)
    return 2 * source.numel() / medians({"copy": lambda: target.copy_(source)})["copy"] * 1e-6


def run(folder: Path, output: Path) -> None:
    torch.manual_seed(0)
    rows: list[dict[str, Any]] = []
    copies = [copy_bandwidth()]
    for work in works():
        row = measure(work, candidates(work, folder))
        rows.append(row)
        rates = "  ".join(f"{name} {rate:.0f}" for name, rate in row["gbps"].items())
        far = {n: f"{e:.1e}" for n, e in row["difference"].items() if e > 1e-2}
        print(f"{row['work']:28s} {rates} {far or ''}", flush=True)
        torch.cuda.empty_cache()
    copies.append(copy_bandwidth())
    result = {
        "date": datetime.date.today().isoformat(),
        "device": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "command": "python benchmarks/decode.py run DIR",
        "rounds": ROUNDS,
        "copy_gbps": copies,
        "rows": rows,
    }
    print(f"copy: {copies[0]:.0f} before, {copies[1]:.0f} GB/s after")
    output.write_text(json.dumps(result, indent=1) + "\n")


def table(file: Path) -> None:
    """Print GB/s, the peers' times over ours, and ours over the copy's rate."""
    result = json.loads(file.read_text())
    copy = max(result["copy_gbps"])
    print(f"copy: {copy:.0f} GB/s\n")
    peers = {"cudnn": "cuDNN", "fa3": "FA3", "fa2": "FA2", "contiguous": "contiguous"}
    titles = " | ".join(f"× {title}" for title in peers.values())
    print(f"| work | attngen µs | GB/s | of the copy | {titles} |")
    print("|---|---|---|---|---|---|---|---|")
    for row in result["rows"]:
        ms = dict(row["milliseconds"])
        fa3 = [ms[name] for name in ("fa3", "fa3 packed") if name in ms]
        if fa3:
            ms["fa3"] = min(fa3)
        cells = [f"{ms[p] / ms['attngen']:.2f}" if p in ms else "–" for p in peers]
        rate = row["gbps"]["attngen"]
        head = f"{row['work']} | {ms['attngen'] * 1e3:.1f} | {rate:.0f} | {rate / copy:.2f}"
        print(f"| {head} | {' | '.join(cells)} |")
    print("\nOther tiles, GB/s:\n")
    for row in result["rows"]:
        others = {n: round(x) for n, x in row["gbps"].items() if n[0].isdigit()}
        if others:
            print(f"- {row['work']}: {others}")


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
