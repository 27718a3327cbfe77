"""Few query rows, and batches of many lengths, on sm_90a beside cuDNN, FlashAttention-3 and 2, on one GPU.

    python benchmarks/decode.py build DIR [--tiles N]   where the compiler is; no GPU needed
    python benchmarks/decode.py run DIR -o FILE [--only NAME …]
                                                        on the GPU: torch, apache-tvm-ffi, attngen, fa3-fwd
    python benchmarks/decode.py table FILE              the Markdown table of a result

With --tiles, DIR/<n> has the plain and the quantised kernels with the n-th best tile for few rows by the
rules, and their rows time all of them. GB/s count the bytes of K and V, quantised ones with their scales,
that the mask lets a query see; "copy" is what a copy reads and writes, in the same run. Quantised rows
attend to kept keys; "bfloat16" is the plain kernel on the keys themselves, "same keys" the plain kernel on
those that a window's query sees: as many bytes. Batches are packed, prompts and
decoding rows in one call, and causal; "apart" are our contiguous kernels on the two parts of the mixed
batch, one after the other. Times are medians of CUDA events with a cold L2 cache; candidates take turns, in
another order in each of the rounds.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import random
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

import attngen
from attngen import Quant, Variant
from attngen.library import alibi_slopes

TARGET, DTYPE, HEAD_DIM = "sm90a", "bfloat16", 128
HEADS, KV_HEADS = 32, 8
ROUNDS = 4
WINDOW = 4096
PROMPTS, DECODING = (2048,) * 8, (56, 8192)
MIXED = "8 prompts of 2048, 56 × 1 query, 8192 keys"
SHAPES = ((32, 8192), (4, 65536), (1, 131072))
"""Batch and keys."""
QUANTISED = {
    "fp8": Quant("fp8", "fp8", "warp"),
    "int8_fp8": Quant("int8", "fp8", "warp"),
    "int8": Quant("int8", "float", "warp"),
}
"""Variants with quantised operands, by name."""


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
        of_key = 2 * 2 * HEAD_DIM
        if self.name in QUANTISED:  # a byte an element, and a scale
            of_key = (3 if QUANTISED[self.name].pv == "float" else 2) * HEAD_DIM + 4
        return self.b * KV_HEADS * keys * of_key

    def __str__(self) -> str:
        return f"{self.name} b{self.b} q{self.seq_q} kv{self.seq_kv}"


@dataclass(frozen=True)
class Batch:
    """One row of packed sequences: queries and keys of each."""

    name: str
    queries: tuple[int, ...]
    keys: tuple[int, ...]

    @property
    def bytes(self) -> int:
        return 2 * 2 * sum(self.keys) * KV_HEADS * HEAD_DIM

    def __str__(self) -> str:
        return self.name


def batches() -> Iterator[Batch]:
    """The rows of packed sequences; those of many lengths are the same in every run."""
    draw = random.Random(0)

    def lengths(count: int, least: int, most: int) -> tuple[int, ...]:
        return tuple(draw.randint(least, most) for _ in range(count))

    yield Batch(MIXED, PROMPTS + (1,) * DECODING[0], PROMPTS + (DECODING[1],) * DECODING[0])
    for count, least, most in ((16, 256, 4096), (64, 16, 512)):
        prompts = lengths(count, least, most)
        yield Batch(f"{count} prompts of {least} to {most}", prompts, prompts)
    yield Batch("64 × 1 query, 512 to 16384 keys", (1,) * 64, lengths(64, 512, 16384))
    yield Batch("32 × 8 queries, 4096 to 8192 keys", (8,) * 32, lengths(32, 4096, 8192))


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
        "causal": Variant("causal", mask=attngen.causal()),
        "packed": Variant("packed", mask=attngen.causal(), packed=True, layout="bshd"),
        "packed128": Variant(
            "packed128", mask=attngen.causal(), packed=True, paged=128, layout="bshd"
        ),
    } | {name: Variant(name, quant=quant) for name, quant in QUANTISED.items()}


def works() -> Iterator[Work]:
    """The rows, plain ones first."""
    for b, seq_kv in SHAPES:
        yield Work("full", b, 1, seq_kv)
    yield Work("full", 8, 4, 16384)  # 16 rows of a group
    for b, seq_q, seq_kv in ((8, 8, 16384), (8, 16, 16384), (32, 16, 8192), (64, 16, 1024)):
        yield Work("full", b, seq_q, seq_kv)  # 32 and 64 rows
    yield Work("full", 1, 64, 16384)  # 256 rows
    for name in ("alibi", "softcap", "window", "paged16", "paged128"):
        for b, seq_kv in SHAPES:
            yield Work(name, b, 1, seq_kv)
    yield Work("window", 128, 1, 8192)  # as many bytes as the plain first row
    for name in QUANTISED:
        for b, seq_kv in SHAPES:
            yield Work(name, b, 1, seq_kv)
        for seq_q in (4, 16):  # 16 and 64 rows of a group
            yield Work(name, 8, seq_q, 16384)


# ------------------------------------------------------------------------------------------ packages
def build(folder: Path, tiles: int) -> None:
    """Build the packages of all rows into DIR/0, and some with other tiles into DIR/1, …"""
    from attngen.pipeline import build_package
    from attngen.schedules.cuda.layout import FEW_ROWS
    from attngen.spec import specialise
    from attngen.targets import get_target

    target = get_target(TARGET)
    best = type(target).decode_tile
    for n in range(tiles):
        if n:  # the cache takes the tile to follow from the rules
            os.environ["ATTNGEN_CACHE_DIR"] = str(folder / f"cache{n}")
            type(target).decode_tile = lambda self, spec, rows, n=n: (
                self.decode_tiles(spec, rows)[n] if rows == FEW_ROWS else best(self, spec, rows)
            )
        for name in ["full", *QUANTISED] if n else library():
            spec = specialise(library()[name], DTYPE, HEAD_DIM)
            tile = target.decode_tiles(spec, FEW_ROWS)[n]
            out = folder / str(n)
            path = build_package(library()[name], TARGET, DTYPE, HEAD_DIM, out=out).path
            (path / "few_rows").write_text(str(tile))
            print(path, tile)


def modules(name: str, folder: Path) -> dict[str, Any]:
    """The modules of a variant: "attngen" and, for plain rows, those with other tiles."""
    found = sorted(folder.glob(f"*/{TARGET}/{name}_bf16_d{HEAD_DIM}*"), key=lambda p: p.parts)
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
    ours = modules(work.name, folder)
    runs: dict[str, Callable[[], Any]] = {
        name: lambda module=module: module(**tensors) for name, module in ours.items()
    }
    if work.name == "window":
        seen = slice(max(work.seq_kv - WINDOW - 1, 0), None)
        plain = modules("full", folder)["attngen"]
        runs["same keys"] = lambda: plain(q, k[:, :, seen], v[:, :, seen])
    if work.name in QUANTISED:
        runs = {name: on_kept(module, q, k, v) for name, module in ours.items()}
        plain = modules("full", folder)["attngen"]
        runs["bfloat16"] = lambda: plain(q, k, v)
    if work.name.startswith("paged"):
        contiguous = modules("full", folder)["attngen"]
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


def on_kept(module: Any, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> Callable[[], Any]:
    """Calls on keys and values that the module quantises once."""
    kept = module.quantise_kv(k, v)
    return lambda: module.attend(q, kept)


def starts(lengths: tuple[int, ...]) -> torch.Tensor:
    return torch.tensor([0, *lengths], device="cuda").cumsum(0).int()


def packed_candidates(batch: Batch, folder: Path) -> dict[str, Callable[[], Any]]:
    """The calls of a packed batch, all on the same sequences."""
    from fa3_fwd_interface import flash_attn_varlen_func

    def randn(rows: int, heads: int) -> torch.Tensor:
        return torch.randn(rows, heads, HEAD_DIM, device="cuda", dtype=torch.bfloat16)

    q, (k, v) = randn(sum(batch.queries), HEADS), (randn(sum(batch.keys), KV_HEADS) for _ in "kv")
    q_starts, kv_starts = starts(batch.queries), starts(batch.keys)
    packed, paged = (modules(name, folder)["attngen"] for name in ("packed", "packed128"))
    rows = {"q": q[None], "q_starts": q_starts}
    pages = packed_in_pages(batch, k, v, 128)
    runs: dict[str, Callable[[], Any]] = {
        "attngen": lambda: packed(**rows, k=k[None], v=v[None], kv_starts=kv_starts)[0],
        "pages of 128": lambda: paged(**rows, **pages)[0],
    }
    longest = max(batch.queries), max(batch.keys)
    for name, options in (("fa3", {}), ("fa3 packed", {"pack_gqa": True}), ("fa3 unsplit", None)):
        splits = {"num_splits": 1} if options is None else {"num_splits": 0, **options}
        runs[name] = lambda splits=splits: flash_attn_varlen_func(
            q, k, v, q_starts, kv_starts, *longest, causal=True, **splits
        )
    if batch.name == MIXED:
        runs["apart"] = apart(batch, q, k, v, folder)
    return runs


def apart(
    batch: Batch, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, folder: Path
) -> Callable[[], Any]:
    """Prompts and decoding rows by the kernels for contiguous tensors, one call after the other."""
    counts = (len(PROMPTS), DECODING[0])
    split = len(PROMPTS) * PROMPTS[0]
    halves = [
        [t[part].unflatten(0, (count, -1)).transpose(1, 2) for t in (q, k, v)]
        for count, part in zip(counts, (slice(split), slice(split, None)), strict=True)
    ]
    prompts, decoding = (modules(name, folder)["attngen"] for name in ("causal", "full"))

    def run() -> Any:
        outs = prompts(*halves[0]), decoding(*halves[1])
        return outs

    return run


def packed_in_pages(
    batch: Batch, k: torch.Tensor, v: torch.Tensor, rows: int
) -> dict[str, torch.Tensor]:
    """The sequences' keys and values in pages of so many rows, in random order."""
    counts = [-(-length // rows) for length in batch.keys]
    order = torch.randperm(sum(counts), device="cuda")
    table = torch.full((len(counts), max(counts)), -1, dtype=torch.int32, device="cuda")
    result = {name: k.new_zeros(sum(counts), rows, KV_HEADS, HEAD_DIM) for name in "kv"}
    first = row = 0
    for n, (count, length) in enumerate(zip(counts, batch.keys, strict=True)):
        own = order[first : first + count]
        table[n, :count] = own
        for name, source in (("k", k), ("v", v)):
            padded = source.new_zeros(count * rows, KV_HEADS, HEAD_DIM)
            padded[:length] = source[row : row + length]
            result[name][own] = padded.unflatten(0, (count, rows))
        first, row = first + count, row + length
    lengths = torch.tensor(batch.keys, dtype=torch.int32, device="cuda")
    return {**result, "page_table": table, "kv_lengths": lengths}


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


def measure(work: Work | Batch, runs: dict[str, Callable[[], Any]]) -> dict[str, Any]:
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
        if name == "apart":
            continue
        out = out[0] if isinstance(out, tuple) else out
        turned = isinstance(work, Work) and name.startswith("fa3")
        outputs[name] = (out.transpose(1, 2) if turned else out).float()
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


def run(folder: Path, output: Path, only: list[str]) -> None:
    torch.manual_seed(0)
    rows: list[dict[str, Any]] = []
    copies = [copy_bandwidth()]
    for work in (*works(), *batches()):
        if only and work.name not in only:
            continue
        make = candidates if isinstance(work, Work) else packed_candidates
        row = measure(work, make(work, folder))
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
    packed = {str(batch) for batch in batches()}
    peers = {"cudnn": "cuDNN", "fa3": "FA3", "fa2": "FA2"}
    peers |= {name: name for name in ("contiguous", "same keys", "bfloat16")}
    titles = " | ".join(f"× {title}" for title in peers.values())
    print(f"| work | attngen µs | GB/s | of the copy | {titles} |")
    print("|---" * (4 + len(peers)) + "|")
    for row in result["rows"]:
        if row["work"] in packed:
            continue
        ms = dict(row["milliseconds"])
        fa3 = [ms[name] for name in ("fa3", "fa3 packed") if name in ms]
        if fa3:
            ms["fa3"] = min(fa3)
        cells = [f"{ms[p] / ms['attngen']:.2f}" if p in ms else "–" for p in peers]
        rate = row["gbps"]["attngen"]
        head = f"{row['work']} | {ms['attngen'] * 1e3:.1f} | {rate:.0f} | {rate / copy:.2f}"
        print(f"| {head} | {' | '.join(cells)} |")
    print(
        "\n| packed batch | attngen µs | × FA3 | pages of 128 µs | prompts and decoding apart µs |"
    )
    print("|---|---|---|---|---|")
    for row in result["rows"]:
        if row["work"] in packed:
            us = {name: t * 1e3 for name, t in row["milliseconds"].items()}
            fa3 = min(t for name, t in us.items() if name.startswith("fa3"))
            apart = f"{us['apart']:.1f}" if "apart" in us else "–"
            head = f"{row['work']} | {us['attngen']:.1f} | {fa3 / us['attngen']:.2f}"
            print(f"| {head} | {us['pages of 128']:.1f} | {apart} |")
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
    parser.add_argument("--only", nargs="*", default=[], help="names of rows, such as fp8")
    arguments = parser.parse_args()
    if arguments.action == "build":
        build(arguments.folder, arguments.tiles)
    elif arguments.action == "run":
        if arguments.output is None:
            parser.error("run needs -o FILE")
        run(arguments.folder, arguments.output, arguments.only)
    else:
        table(arguments.folder)


if __name__ == "__main__":
    main()
