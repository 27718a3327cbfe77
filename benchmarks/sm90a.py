"""Kernels for sm_90a beside FlashAttention-3, SDPA and FlexAttention, in one run on one GPU.

    python benchmarks/sm90a.py list               the rows
    python benchmarks/sm90a.py build DIR          where the compiler is; no GPU needed
    python benchmarks/sm90a.py run DIR -o FILE    on the GPU: torch, apache-tvm-ffi, attngen's wheel, fa3-fwd
    python benchmarks/sm90a.py table FILE         the Markdown table of a result

`--only NAME …` builds or runs some rows: those of a variant (`alibi`), of one head size (`full_d40`), or
one as `list` prints it. Times are medians of CUDA events over many calls; candidates take turns, in another
order in each of the rounds, because the first of a round runs on a cooler chip. TFLOP/s count the visible
(query, key) pairs, without the columns of a low-rank bias.

What peers need beside q, k and v is made before the timing: block masks, dense masks for SDPA, and q and k
with the factors of a low-rank bias behind them. "plain" is our own attention without mask and bias on the
same tensors; speed per visited block counts the scores in those blocks of a kernel's own tile that hold a
visible pair. Sampled rows of our outputs are compared with float64.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
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
WIDTHS = (64, 128, 256)
"""head_dim of the plain rows."""
WINDOW = 4096
RANK = 64
"""Columns of the low-rank bias."""
SAMPLED = 16
"""Rows of each head, of the last batch row, that are compared with float64."""
SMALL = 1 << 28
"""Scores. Rows with fewer are timed with all of SDPA's backends."""
LONGEST_DENSE = 8192
"""Positions. SDPA gets no dense mask of longer rows, which takes 2 GiB a head and is slow."""
BACKENDS = {"cudnn": "cuDNN", "flash": "flash", "efficient": "efficient", "math": "math"}
"""SDPA's, as results and tables call them."""
BESIDE_PLAIN = ("alibi", "softcap", "dense_bias", "table", "window", "sparse", "window_table")
"""Variants that are compared with plain attention of the same head size."""
Tensors = dict[str, torch.Tensor]
Calls = dict[str, Callable[[], Any]]


@dataclass(frozen=True)
class Work:
    """One row: a variant, its shape (b, hq, hkv, seq), and how many of all pairs are visible.

    keys   of each head, if not as many as queries
    """

    name: str
    variant: Variant
    head_dim: int
    shape: tuple[int, int, int, int]
    visible: float = 1.0
    keys: int | None = None

    @property
    def seq_kv(self) -> int:
        return self.shape[3] if self.keys is None else self.keys

    @property
    def scores(self) -> int:
        """Of the whole rectangle of queries and keys, over all heads."""
        b, heads, _, seq = self.shape
        return b * heads * seq * self.seq_kv

    @property
    def flops(self) -> float:
        return 4.0 * self.scores * self.visible * self.head_dim

    @property
    def names(self) -> tuple[str, str, str]:
        """What selects the row, the last one alone."""
        width = f"{self.name}_d{self.head_dim}"
        keys = f"x{self.keys}" if self.keys is not None else ""
        return self.name, width, f"{width}_s{self.shape[3]}{keys}"


def library() -> dict[str, Variant]:
    """The variants timed, by the name of their package."""
    causal = attngen.causal()
    return {
        "full": Variant("full"),
        "causal": Variant("causal", mask=causal),
        "alibi": Variant("alibi", score=attngen.alibi(), mask=causal),
        "softcap": Variant("softcap", score=attngen.softcap(30.0)),
        "window": Variant("window", mask=causal & attngen.sliding_window(WINDOW)),
        "dense_bias": Variant("dense_bias", score=attngen.dense_bias()),
        "low_rank": Variant("low_rank", score=attngen.low_rank_bias(RANK)),
        "table": Variant("table", score=attngen.relative_position(128), mask=causal),
        "sparse": Variant("sparse", mask=attngen.block_sparse((128, 128))),
        "window_table": Variant("window_table", score=attngen.relative_position(575)),
    }


def works() -> Iterator[Work]:
    """The rows, plain ones first."""
    v = library()
    for head_dim in WIDTHS:
        for seq in (2048, 8192, 16384):
            shape = (TOKENS // seq, 2048 // head_dim, 2048 // head_dim, seq)
            for name, share in (("full", 1.0), ("causal", 0.5)):
                yield Work(name, v[name], head_dim, shape, share)
    middle = (2, 16, 16, 8192)
    for name in ("alibi", "softcap", "dense_bias", "low_rank", "table"):
        yield Work(name, v[name], 128, middle, 0.5 if name in ("alibi", "table") else 1.0)
    long = 32768
    pairs = sum(min(i, WINDOW) + 1 for i in range(long)) / long**2
    yield Work("window", v["window"], 128, (1, 32, 8, long), pairs)
    yield Work("sparse", v["sparse"], 128, (1, 16, 16, long), 0.25)
    yield Work("full", v["full"], 40, (2560, 8, 8, 16))
    yield Work("full", v["full"], 40, (16, 8, 8, 4096), keys=77)
    yield Work("window_table", v["window_table"], 32, (64, 6, 6, 576))


def chosen(only: list[str]) -> list[Work]:
    """The rows that `only` names, or all. Raises ValueError for a name of none."""
    rows = list(works())
    for name in only:
        if not any(name in work.names for work in rows):
            raise ValueError(f"no row {name!r}; there are {', '.join(w.names[2] for w in rows)}")
    return [w for w in rows if not only or set(only) & set(w.names)]


def plain_widths(work: Work) -> tuple[int, int] | None:
    """head_dim and head_dim_v of the plain attention beside a row; None if it has none."""
    if work.name == "low_rank":
        return work.head_dim + RANK, work.head_dim
    return (work.head_dim, work.head_dim) if work.name in BESIDE_PLAIN else None


def build(folder: Path, only: list[str]) -> None:
    """Build the packages of all rows, or of some, into `folder`."""
    from attngen.pipeline import build_package

    rows = chosen(only)
    wanted = [(w.name, w.head_dim, w.head_dim) for w in rows]
    wanted += [("full", *widths) for w in rows if (widths := plain_widths(w)) is not None]
    for name, *widths in dict.fromkeys(wanted):
        variant = replace(library()[name], layout="bhsd")
        print(build_package(variant, "sm90a", "bfloat16", *widths, out=folder).path, flush=True)


# ---------------------------------------------------------------------------------- what a row computes
def tensors(work: Work, device: str = "cuda") -> Tensors:
    """Random tensors of a row; "_visible" is the table of a sparse row's blocks."""
    b, heads, kv_heads, seq = work.shape

    def randn(*sizes: int) -> torch.Tensor:
        return torch.randn(sizes, device=device, dtype=torch.bfloat16)

    result = {
        "q": randn(b, heads, seq, work.head_dim),
        "k": randn(b, kv_heads, work.seq_kv, work.head_dim),
        "v": randn(b, kv_heads, work.seq_kv, work.head_dim),
    }
    if work.name == "alibi":
        result["slopes"] = torch.tensor(alibi_slopes(heads), device=device)
    elif work.name == "dense_bias":
        result["bias"] = randn(1, heads, seq, work.seq_kv)
    elif work.name == "low_rank":
        result["phi_q"] = randn(b, heads, seq, RANK) / 8
        result["phi_k"] = randn(b, heads, work.seq_kv, RANK)
    elif work.name in ("table", "window_table"):
        (aux,) = work.variant.aux
        result["relative_table"] = torch.randn(heads, aux.decl.axes[1], device=device)
    elif work.name == "sparse":
        blocks = seq // 128
        visible = torch.rand(1, 1, blocks, blocks) < work.visible
        visible |= torch.eye(blocks, dtype=torch.bool)
        names = [a.name for a in work.variant.aux]
        lists = zip(names, list_blocks(visible), strict=True)
        result |= {n: x.to(device) for n, x in lists}
        result["_visible"] = visible.to(device)
    return result


def mask_of(work: Work, t: Tensors) -> Callable[..., Any] | None:
    """FlexAttention's mask_mod(b, h, q, k) of a row."""
    if work.name == "window":
        return lambda b, h, q, k: (q >= k) & (q - k <= WINDOW)
    if work.name == "sparse":
        return lambda b, h, q, k: t["_visible"][0, 0, q // 128, k // 128]
    if work.name in ("causal", "alibi", "table"):
        return lambda b, h, q, k: q >= k
    return None


def score_of(work: Work, t: Tensors) -> Callable[..., Any] | None:
    """FlexAttention's score_mod(score, b, h, q, k) of a row; a low-rank bias is `extended`'s instead."""
    if work.name == "alibi":
        return lambda s, b, h, q, k: s - t["slopes"][h] * (q - k)
    if work.name == "softcap":
        return lambda s, b, h, q, k: 30.0 * torch.tanh(s / 30.0)
    if work.name == "dense_bias":
        return lambda s, b, h, q, k: s + t["bias"][0, h, q, k]
    if work.name in ("table", "window_table"):
        n = t["relative_table"].shape[1] // 2
        return lambda s, b, h, q, k: s + t["relative_table"][h, (q - k).clamp(-n, n) + n]
    return None


def extended(work: Work, t: Tensors) -> tuple[list[torch.Tensor], float | None]:
    """q, k and v, factors of a low-rank bias behind q and k; the scale if it is not that of q's width."""
    q, k, v = t["q"], t["k"], t["v"]
    if work.name != "low_rank":
        return [q, k, v], None
    scale = work.head_dim**-0.5
    q = torch.cat([q, t["phi_q"] / scale], -1)
    return [q, torch.cat([k, t["phi_k"]], -1), v], scale


def sampled_rows(work: Work, t: Tensors) -> tuple[torch.Tensor, torch.Tensor]:
    """Some rows, and their outputs (hq, rows, d) in the last batch row, in float64."""
    device, of, group = t["q"].device, work.shape[0] - 1, work.shape[1] // work.shape[2]
    rows = torch.linspace(0, work.shape[3] - 1, SAMPLED, device=device).long()
    k, v = (t[name][of].double().repeat_interleave(group, 0) for name in ("k", "v"))
    s = t["q"][of][:, rows].double() @ k.transpose(1, 2) * work.head_dim**-0.5
    if work.name == "low_rank":
        s += t["phi_q"][of][:, rows].double() @ t["phi_k"][of].double().transpose(1, 2)
    heads = torch.arange(work.shape[1], device=device)[:, None, None]
    at = of, heads, rows[:, None], torch.arange(work.seq_kv, device=device)
    if (score := score_of(work, t)) is not None:
        s = score(s, *at)
    if (mask := mask_of(work, t)) is not None:
        s = s.masked_fill(~mask(*at), -math.inf)
    return rows, s.softmax(-1) @ v


def visited_scores(work: Work, t: Tensors, block_q: int, block_k: int) -> int:
    """Scores of a head in the blocks of `block_q` queries × `block_k` keys that hold a visible pair."""
    mask, seq, count = mask_of(work, t), work.shape[3], 0
    starts = torch.arange(0, work.seq_kv, block_k)
    if mask is None:
        return -(-seq // block_q) * len(starts) * block_q * block_k
    keys = torch.arange(work.seq_kv, device=t["q"].device)
    for first in range(0, seq, block_q):
        rows = torch.arange(first, min(first + block_q, seq), device=keys.device)
        seen = mask(0, 0, rows[:, None], keys).any(0)
        count += int(F.pad(seen, (0, -len(seen) % block_k)).view(-1, block_k).any(1).sum())
    return count * block_q * block_k


# ------------------------------------------------------------------------------------------ candidates
def flex_of(work: Work, t: Tensors) -> Callable[[], Any]:
    from torch.nn.attention.flex_attention import create_block_mask, flex_attention

    mask, sizes = mask_of(work, t), (work.shape[3], work.seq_kv)
    blocks = create_block_mask(mask, None, None, *sizes, device="cuda") if mask else None
    (q, k, v), scale = extended(work, t)
    torch.compiler.reset()  # else the eighth shape is the last one that is compiled
    compiled = torch.compile(flex_attention, dynamic=False)
    score, grouped = score_of(work, t), work.shape[1] != work.shape[2]
    return lambda: compiled(
        q, k, v, score_mod=score, block_mask=blocks, scale=scale, enable_gqa=grouped
    )


def dense_mask(work: Work, t: Tensors) -> torch.Tensor:
    """What is added to the scores, −inf where nothing is visible: (1, hq, seq, keys), in bfloat16."""
    if work.name == "dense_bias":
        return t["bias"]
    device, mask, score = t["q"].device, mask_of(work, t), score_of(work, t)
    q = torch.arange(work.shape[3], device=device)[:, None]
    k = torch.arange(work.seq_kv, device=device)
    heads = []
    for h in range(work.shape[1]):
        added = torch.zeros(len(q), len(k), device=device)
        if score is not None:
            added = score(added, 0, h, q, k)
        if mask is not None:
            added.masked_fill_(~mask(0, h, q, k), -math.inf)
        heads.append(added.bfloat16())
    return torch.stack(heads)[None]


def has_dense_mask(work: Work) -> bool:
    """Whether SDPA gets the row's mask or bias as a tensor."""
    plain = work.name in ("full", "causal", "low_rank", "softcap")
    return not plain and work.shape[3] <= LONGEST_DENSE


def sdpa_of(work: Work, t: Tensors) -> Calls:
    """SDPA by those of its backends that may be the fastest; none where it can't express the row."""
    from torch.nn.attention import SDPBackend, sdpa_kernel

    operands, scale = extended(work, t)
    grouped = work.shape[1] != work.shape[2]
    settings: dict[str, Any] = {
        "scale": scale,
        "is_causal": work.name == "causal",
        "enable_gqa": grouped,
    }
    names = ["cudnn"]
    if has_dense_mask(work):
        settings["attn_mask"] = dense_mask(work, t).expand(work.shape[0], -1, -1, -1)
        names.append("efficient")
    elif work.name not in ("full", "causal", "low_rank"):
        return {}
    if work.scores < SMALL:
        names = list(BACKENDS)

    def call(backend: Any) -> Callable[[], Any]:
        def run() -> Any:
            with sdpa_kernel(backend):
                return F.scaled_dot_product_attention(*operands, **settings)

        return run

    backends = {
        "cudnn": SDPBackend.CUDNN_ATTENTION,
        "flash": SDPBackend.FLASH_ATTENTION,
        "efficient": SDPBackend.EFFICIENT_ATTENTION,
        "math": SDPBackend.MATH,
    }
    return {name: call(backends[name]) for name in names}


def fa3_of(work: Work, t: Tensors) -> Calls:
    from fa3_fwd_interface import flash_attn_func

    settings: dict[str, dict[str, Any]] = {
        "full": {},
        "causal": {"causal": True},
        "softcap": {"softcap": 30.0},
        "window": {"causal": True, "window_size": (WINDOW, 0)},
        "low_rank": {},
    }
    if work.name not in settings:
        return {}
    operands, scale = extended(work, t)
    by_rows = [x.transpose(1, 2).contiguous() for x in operands]
    options = {"softmax_scale": scale, **settings[work.name]}
    return {"fa3": lambda: flash_attn_func(*by_rows, **options)}


def candidates(work: Work, folder: Path, t: Tensors) -> tuple[Calls, dict[str, int]]:
    """The calls of a row, and how many scores of a head are in the blocks that ours and plain visit."""

    def load(name: str, *widths: int) -> Any:
        suffix = f"_dv{widths[1]}" if widths[0] != widths[1] else ""
        return attngen.load(folder / "sm90a" / f"{name}_bf16_d{widths[0]}{suffix}")

    def visited(module: Any, of: Work) -> int:
        tile = module.manifest["tile"]
        return visited_scores(of, t, tile["block_q"], tile["block_k"])

    module = load(work.name, work.head_dim, work.head_dim)
    given: dict[str, Any] = {n: x for n, x in t.items() if not n.startswith("_")}
    if module.plan_names:  # as Flex' block mask: made once, before the calls
        lists = {n: given[n] for n in module.plan_names}
        given["plan"] = module.plan(**lists, b=1, hq=1, seq_q=work.shape[3], seq_kv=work.seq_kv)
    calls: Calls = {"attngen": lambda: module(**given)}
    calls |= fa3_of(work, t) | sdpa_of(work, t)
    blocks = {}
    if (widths := plain_widths(work)) is not None:
        plain, (operands, scale) = load("full", *widths), extended(work, t)
        calls["plain"] = lambda: plain(*operands, scale=scale)
        blocks["attngen"] = visited(module, work)
        blocks["plain"] = visited(plain, replace(work, name="full"))
    if work.name not in ("full", "causal") or work.scores < SMALL:
        calls["flex"] = flex_of(work, t)
    return calls, blocks


# ------------------------------------------------------------------------------------------ measuring
def measure(
    work: Work,
    runs: Calls,
    by_rows: tuple[str, ...] = ("fa3",),
    exact: tuple[torch.Tensor, torch.Tensor] | None = None,
) -> dict[str, Any]:
    """Median milliseconds of every candidate, and how far its output is from ours.

    `by_rows` are candidates whose outputs have positions before heads; "plain" computes something else.
    `exact` has sampled rows, and their outputs in the last batch row.
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
        if name != "plain":
            outputs[name] = out.transpose(1, 2) if name in by_rows else out
    ours = outputs["attngen"].float()
    errors = {n: float((o.float() - ours).norm() / ours.norm()) for n, o in outputs.items()}
    if exact is not None:
        rows, expected = exact
        sampled = ours[-1][:, rows].double()
        errors["float64"] = float((sampled - expected).norm() / expected.norm())
        del sampled
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
        "keys": work.seq_kv,
        "milliseconds": medians,
        "tflops": {name: work.flops / ms * 1e-9 for name, ms in medians.items()},
        "difference": errors,
    }


def overhead(folder: Path) -> dict[str, float]:
    """Microseconds of the host for a call on tensors too small to occupy the GPU, its parts, and torch's own.

    "main" is a call of the kernel of many queries, "few queries" of that of up to 64; "… launch" is the
    launch alone, with its arguments ready: tvm-ffi, the host's C++ and cuLaunchKernel.
    """
    module = attngen.load(folder / "sm90a" / "causal_bf16_d64")
    calls: dict[str, Callable[[], Any]] = {}
    for name, rows in (("main", 128), ("few queries", 64)):
        tensors = [torch.randn(1, 1, rows, 64, device="cuda", dtype=torch.bfloat16) for _ in "qkv"]
        calls[name] = partial(module, *tensors)
        calls[f"{name} launch"] = _launch_alone(module, tensors)
    calls["torch.relu"] = partial(torch.relu, tensors[0])
    calls["sdpa"] = partial(F.scaled_dot_product_attention, *tensors)
    times: dict[str, list[float]] = {name: [] for name in calls}
    for _ in range(40):
        for name, call in calls.items():
            call()
            torch.cuda.synchronize()  # 200 launches wait for no place in the stream
            begin = time.perf_counter()
            for _ in range(200):
                call()
            times[name].append((time.perf_counter() - begin) / 200 * 1e6)
    return {name: statistics.median(found) for name, found in times.items()}


def _launch_alone(module: Any, tensors: list[torch.Tensor]) -> Callable[[], Any]:
    """The one launch of a call, its arguments ready."""
    program = module._forward
    launch = program.prepare(tensors, ("lse",))
    values = [*tensors, 1.0, *[make() for make in launch.make], *launch.constants]
    (step,) = launch.steps
    return partial(step.run, *step.pick([*values, *program.device.tail(launch.device)]))


def run(folder: Path, output: Path | None, only: list[str]) -> None:
    torch.manual_seed(0)
    rows: list[dict[str, Any]] = []
    result: dict[str, Any] = {
        "date": datetime.date.today().isoformat(),
        "device": torch.cuda.get_device_name(),
        "torch": torch.__version__,
        "command": " ".join(
            ["python benchmarks/sm90a.py run DIR", *(["--only", *only] * bool(only))]
        ),
        "rounds": ROUNDS,
        "rows": rows,
    }

    def save() -> None:
        if output is not None:
            output.write_text(json.dumps(result, indent=1) + "\n")

    for work in chosen(only):
        begin = time.perf_counter()
        t = tensors(work)
        calls, visited = candidates(work, folder, t)
        row = measure(work, calls, exact=sampled_rows(work, t))
        row["visited_scores"], row["dense_mask"] = visited, has_dense_mask(work)
        rows.append(row)
        ours = row["milliseconds"]["attngen"]
        peers = "  ".join(
            f"{name} {row['tflops'][name]:.0f} ({ms / ours:.3f})"
            for name, ms in row["milliseconds"].items()
            if name != "attngen"
        )
        if visited:
            peers += f"  × plain per visited block {per_visited_block(row):.3f}"
        far = {n: f"{e:.1e}" for n, e in row["difference"].items() if e > 1e-2}
        shown = f"{ours:.3f} ms {row['tflops']['attngen']:.0f}"
        seconds = time.perf_counter() - begin
        print(f"{label(row):40s} {shown}  {peers} {far or ''} [{seconds:.0f} s]", flush=True)
        save()
        del t, calls
        torch.cuda.empty_cache()
    if not only:
        result["microseconds_a_call"] = overhead(folder)
        calls = {n: round(x, 1) for n, x in result["microseconds_a_call"].items()}
        print("microseconds a call:", calls)
        save()


def label(row: dict[str, Any]) -> str:
    """The row's name, and b, hq, hkv, s (queries × keys where they differ)."""
    *leading, seq = row["shape"]
    keys = row.get("keys", seq)
    sizes = ", ".join(map(str, [*leading, seq if keys == seq else f"{seq} × {keys}"]))
    return f"{row['work']} d{row['head_dim']} | {sizes}"


def per_visited_block(row: dict[str, Any]) -> float:
    """Our speed over plain attention's, both per score in visited blocks."""
    ms, visited = row["milliseconds"], row["visited_scores"]
    return (ms["plain"] / visited["plain"]) / (ms["attngen"] / visited["attngen"])


def table(file: Path) -> None:
    """Print TFLOP/s and the peers' times over ours."""
    heads = ("work", "b, hq, hkv, s", "attngen ms", "TFLOP/s", "× FA3", "× SDPA")
    heads += ("× FlexAttention", "× plain", "× plain per visited block")
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|")
    ratios = []
    for row in json.loads(file.read_text())["rows"]:
        ms = row["milliseconds"]
        ours = ms["attngen"]
        cells = {p: f"{ms[p] / ours:.2f}" if p in ms else "–" for p in ("fa3", "flex", "plain")}
        backends = [name for name in BACKENDS if name in ms]
        fastest = "–"
        if backends:
            best = min(backends, key=ms.__getitem__)
            dense = ", dense mask" if row.get("dense_mask") else ""
            fastest = f"{ms[best] / ours:.2f} ({BACKENDS[best]}{dense})"
        block = f"{per_visited_block(row):.2f}" if row.get("visited_scores") else "–"
        shown = (label(row), f"{ours:.3f}", f"{row['tflops']['attngen']:.0f}", cells["fa3"])
        print(f"| {' | '.join((*shown, fastest, cells['flex'], cells['plain'], block))} |")
        if row["work"] in ("full", "causal") and row["head_dim"] in WIDTHS:
            ratios.append(ms["fa3"] / ours)
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"\nfull and causal against FA3: geometric mean {mean:.3f}, least {min(ratios):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("list", "build", "run", "table"))
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME")
    arguments = parser.parse_args()
    if arguments.action == "list":
        print("\n".join(work.names[2] for work in works()))
        return
    if arguments.folder is None:
        parser.error(f"{arguments.action} needs a folder or a file")
    if arguments.action == "build":
        build(arguments.folder, arguments.only)
    elif arguments.action == "run":
        run(arguments.folder, arguments.output, arguments.only)
    else:
        table(arguments.folder)


if __name__ == "__main__":
    main()
