"""Kernels for sm_90a beside FlashAttention-3, cuDNN and FlexAttention, in one run on one GPU.

    python benchmarks/sm90a.py build DIR          where the compiler is; no GPU needed
    python benchmarks/sm90a.py run DIR -o FILE    on the GPU: torch, apache-tvm-ffi, attngen's wheel, fa3-fwd
    python benchmarks/sm90a.py table FILE         the Markdown table of a result

Times are medians of CUDA events over many calls; candidates take turns, in another order in each of the
rounds, because the first of a round runs on a cooler chip. TFLOP/s count the visible (query, key) pairs.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

import attngen
from attngen import Variant
from attngen.inputs import list_blocks
from attngen.library import alibi_slopes

TOKENS = 16384
ROUNDS = 4


@dataclass(frozen=True)
class Work:
    """One row: a variant, its shape (b, hq, hkv, seq), and how many pairs of the square are visible."""

    name: str
    variant: Variant
    head_dim: int
    shape: tuple[int, int, int, int]
    visible: float = 1.0

    @property
    def flops(self) -> float:
        b, heads, _, seq = self.shape
        return 4.0 * b * heads * seq * seq * self.visible * self.head_dim


def library() -> dict[str, Variant]:
    """The variants timed, by the name of their package."""
    causal = attngen.causal()
    return {
        "full": Variant("full"),
        "causal": Variant("causal", mask=causal),
        "alibi": Variant("alibi", score=attngen.alibi(), mask=causal),
        "softcap": Variant("softcap", score=attngen.softcap(30.0)),
        "window": Variant("window", mask=causal & attngen.sliding_window(4096)),
        "dense_bias": Variant("dense_bias", score=attngen.dense_bias()),
        "table": Variant("table", score=attngen.relative_position(128), mask=causal),
        "sparse": Variant("sparse", mask=attngen.block_sparse((128, 128))),
    }


def works() -> Iterator[Work]:
    """The rows, plain ones first."""
    v = library()
    for head_dim in (64, 128, 256):
        for seq in (2048, 8192, 16384):
            shape = (TOKENS // seq, 2048 // head_dim, 2048 // head_dim, seq)
            for name, share in (("full", 1.0), ("causal", 0.5)):
                yield Work(name, v[name], head_dim, shape, share)
    for name, share in (("alibi", 0.5), ("softcap", 1.0), ("dense_bias", 1.0), ("table", 0.5)):
        yield Work(name, v[name], 128, (2, 16, 16, 8192), share)
    long = 32768
    pairs = sum(min(i, 4096) + 1 for i in range(long)) / long**2
    yield Work("window", v["window"], 128, (1, 32, 8, long), pairs)
    yield Work("sparse", v["sparse"], 128, (1, 16, 16, long), 0.25)


def build(folder: Path) -> None:
    """Build the packages of all rows into `folder`."""
    from attngen.pipeline import build_package

    for name, head_dim in dict.fromkeys((w.name, w.head_dim) for w in works()):
        variant = replace(library()[name], layout="bhsd")
        print(build_package(variant, "sm90a", "bfloat16", head_dim, out=folder).path)


# ------------------------------------------------------------------------------------------ candidates
def tensors(work: Work) -> dict[str, torch.Tensor]:
    b, heads, kv_heads, seq = work.shape

    def randn(*sizes: int) -> torch.Tensor:
        return torch.randn(sizes, device="cuda", dtype=torch.bfloat16)

    result = {
        "q": randn(b, heads, seq, work.head_dim),
        "k": randn(b, kv_heads, seq, work.head_dim),
        "v": randn(b, kv_heads, seq, work.head_dim),
    }
    if work.name == "alibi":
        result["slopes"] = torch.tensor(alibi_slopes(heads), device="cuda")
    elif work.name == "dense_bias":
        result["bias"] = randn(1, heads, seq, seq)
    elif work.name == "table":
        result["relative_table"] = torch.randn(heads, 257, device="cuda")
    elif work.name == "sparse":
        blocks = seq // 128
        visible = torch.rand(1, 1, blocks, blocks) < work.visible
        visible |= torch.eye(blocks, dtype=torch.bool)
        counts, indices = list_blocks(visible)
        names = [a.name for a in work.variant.aux]
        full = torch.zeros_like(counts), torch.zeros_like(indices)
        given = (*full, counts, indices) if len(names) == 4 else (counts, indices)
        result |= {n: t.cuda() for n, t in zip(names, given, strict=True)}
        result["_visible"] = visible.cuda()
    return result


def flex_of(work: Work, t: dict[str, torch.Tensor]) -> Callable[[], Any]:
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention

    def visible(b: Any, h: Any, q: Any, k: Any) -> Any:
        if work.name == "window":
            return (q >= k) & (q - k <= 4096)
        if work.name == "sparse":
            return t["_visible"][0, 0, q // 128, k // 128]
        return q >= k

    def score(s: Any, b: Any, h: Any, q: Any, k: Any) -> Any:
        if work.name == "alibi":
            return s - t["slopes"][h] * (q - k)
        if work.name == "softcap":
            return 30.0 * torch.tanh(s / 30.0)
        if work.name == "dense_bias":
            return s + t["bias"][0, h, q, k]
        return s + t["relative_table"][h, (q - k).clamp(-128, 128) + 128]

    seq = work.shape[3]
    masked = work.name in ("causal", "alibi", "table", "window", "sparse")
    mask = create_block_mask(visible, None, None, seq, seq, device="cuda") if masked else None
    modified = score if work.name in ("alibi", "softcap", "dense_bias", "table") else None
    compiled = torch.compile(flex_attention, dynamic=False)
    grouped = work.shape[1] != work.shape[2]
    return lambda: compiled(
        t["q"], t["k"], t["v"], score_mod=modified, block_mask=mask, enable_gqa=grouped
    )


def candidates(work: Work, folder: Path) -> dict[str, Callable[[], Any]]:
    from torch.nn.attention import SDPBackend, sdpa_kernel

    t = tensors(work)
    q, k, v = t["q"], t["k"], t["v"]
    (path,) = (folder / "sm90a").glob(f"{work.name}_bf16_d{work.head_dim}")
    module = attngen.load(path)
    given = {n: x for n, x in t.items() if not n.startswith("_")}
    if module.plan_names:  # as Flex' block mask: made once, before the calls
        lists = {n: given[n] for n in module.plan_names}
        given["plan"] = module.plan(**lists, b=1, hq=1, seq_q=work.shape[3], seq_kv=work.shape[3])
    result: dict[str, Callable[[], Any]] = {"attngen": lambda: module(**given)}
    causal = work.name in ("causal", "window")

    def cudnn(**options: Any) -> Any:
        with sdpa_kernel(SDPBackend.CUDNN_ATTENTION):
            return F.scaled_dot_product_attention(q, k, v, **options)

    if work.name in ("full", "causal"):
        result["cudnn"] = lambda: cudnn(is_causal=causal)
    if work.name == "dense_bias":
        mask = t["bias"].expand(work.shape[0], -1, -1, -1)
        result["cudnn"] = lambda: cudnn(attn_mask=mask)
    if work.name in ("full", "causal", "softcap", "window"):
        from fa3_fwd_interface import flash_attn_func

        qt, kt, vt = (x.transpose(1, 2).contiguous() for x in (q, k, v))
        options = {
            "softcap": {"softcap": 30.0},
            "window": {"window_size": (4096, 0)},
        }.get(work.name, {})
        result["fa3"] = lambda: flash_attn_func(qt, kt, vt, causal=causal, **options)
    if work.name not in ("full", "causal"):
        result["flex"] = flex_of(work, t)
    return result


# ------------------------------------------------------------------------------------------ measuring
def measure(
    work: Work, runs: dict[str, Callable[[], Any]], by_rows: tuple[str, ...] = ("fa3",)
) -> dict[str, Any]:
    """Median milliseconds of every candidate, and how far its output is from ours.

    `by_rows` are candidates whose outputs have positions before heads.
    """
    from triton.testing import do_bench

    outputs = {}
    for name, run in list(runs.items()):
        try:
            out = run()
        except Exception as error:  # a peer that can't do this row is reported as such
            if name == "attngen":
                raise
            print(f"  {name}: {str(error).splitlines()[0][:100]}", file=sys.stderr)
            del runs[name]
            continue
        out = out[0] if isinstance(out, tuple) else out
        outputs[name] = out.transpose(1, 2) if name in by_rows else out
    ours = outputs["attngen"].float()
    errors = {n: float((o.float() - ours).norm() / ours.norm()) for n, o in outputs.items()}
    del outputs, ours
    names, times = list(runs), {name: [] for name in runs}
    for turn in range(ROUNDS):
        for i in range(len(names)):
            name = names[(i + turn) % len(names)]
            times[name].append(do_bench(runs[name], warmup=20, rep=80, return_mode="median"))
    medians = {name: sorted(t)[len(t) // 2] for name, t in times.items()}
    return {
        "work": work.name,
        "head_dim": work.head_dim,
        "shape": work.shape,
        "milliseconds": medians,
        "tflops": {name: work.flops / ms * 1e-9 for name, ms in medians.items()},
        "difference": errors,
    }


def overhead(folder: Path) -> dict[str, float]:
    """Microseconds of a call on tensors too small to occupy the GPU, and of torch's own."""
    import time

    module = attngen.load(folder / "sm90a" / "causal_bf16_d64")
    q, k, v = (torch.randn(1, 1, 64, 64, device="cuda", dtype=torch.bfloat16) for _ in range(3))

    def microseconds(call: Callable[[], Any]) -> float:
        for _ in range(200):
            call()
        torch.cuda.synchronize()
        begin = time.perf_counter()
        for _ in range(2000):
            call()
        torch.cuda.synchronize()
        return (time.perf_counter() - begin) / 2000 * 1e6

    return {
        "attngen": microseconds(lambda: module(q, k, v)),
        "torch.relu": microseconds(lambda: torch.relu(q)),
        "sdpa": microseconds(lambda: F.scaled_dot_product_attention(q, k, v)),
    }


def run(folder: Path, output: Path | None) -> None:
    torch.manual_seed(0)
    rows = []
    for work in works():
        row = measure(work, candidates(work, folder))
        rows.append(row)
        ours = row["milliseconds"]["attngen"]
        peers = "  ".join(
            f"{name} {row['tflops'][name]:.0f} ({ms / ours:.3f})"
            for name, ms in row["milliseconds"].items()
            if name != "attngen"
        )
        far = {n: f"{e:.1e}" for n, e in row["difference"].items() if e > 1e-2}
        label = f"{work.name} d{work.head_dim} {work.shape}"
        print(f"{label:36s} {row['tflops']['attngen']:.0f}  {peers} {far or ''}", flush=True)
        if output is not None:
            result = {
                "date": datetime.date.today().isoformat(),
                "device": torch.cuda.get_device_name(),
                "torch": torch.__version__,
                "command": "python benchmarks/sm90a.py run DIR",
                "rounds": ROUNDS,
                "rows": rows,
            }
            output.write_text(json.dumps(result, indent=1) + "\n")
        torch.cuda.empty_cache()
    calls = overhead(folder)
    print("microseconds a call:", {n: round(x, 1) for n, x in calls.items()})
    if output is not None:
        result["microseconds_a_call"] = calls
        output.write_text(json.dumps(result, indent=1) + "\n")


def table(file: Path) -> None:
    """Print TFLOP/s and the peers' times over ours."""
    peers = ("fa3", "cudnn", "flex")
    print("| work | b, hq, hkv, s | attngen TFLOP/s | × FA3 | × cuDNN | × FlexAttention |")
    print("|---|---|---|---|---|---|")
    ratios = []
    for row in json.loads(file.read_text())["rows"]:
        ms = row["milliseconds"]
        cells = [f"{ms[p] / ms['attngen']:.2f}" if p in ms else "–" for p in peers]
        shape = ", ".join(map(str, row["shape"]))
        name = f"{row['work']} d{row['head_dim']}"
        print(f"| {name} | {shape} | {row['tflops']['attngen']:.0f} | {' | '.join(cells)} |")
        if row["work"] in ("full", "causal"):
            ratios.append(ms["fa3"] / ms["attngen"])
    mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
    print(f"\nfull and causal against FA3: geometric mean {mean:.3f}, least {min(ratios):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("build", "run", "table"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    arguments = parser.parse_args()
    if arguments.action == "build":
        build(arguments.folder)
    elif arguments.action == "run":
        run(arguments.folder, arguments.output)
    else:
        table(arguments.folder)


if __name__ == "__main__":
    main()
