"""CPU kernels beside SDPA and compiled FlexAttention, and beside our own plain kernel.

    python benchmarks/cpu.py [SECTION …] [-o FILE]    measure; writes FILE or results/cpu_<date>.json
    python benchmarks/cpu.py --table FILE             print the Markdown tables of a result

Sections are those of `SECTIONS`, by default all; a run replaces them in the file. Run it on a quiet
machine: ratios within one section count, absolute times do not.
"""

from __future__ import annotations

import argparse
import datetime
import functools
import json
import statistics
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

import attngen
from attngen.bench import make_console, make_plan, make_table, measure, result_data, run_benchmark
from attngen.inputs import Shape, random_inputs
from attngen.peers import FLEX_BLOCK, block_counts
from attngen.pipeline import build_package, load
from attngen.runtime.machine import cpu_flags, missing_flags
from attngen.targets import CPU_TARGETS

HERE = Path(__file__).resolve().parent


def variant(name: str, **fields: object) -> attngen.Variant:
    return attngen.Variant(name, **fields)  # type: ignore[arg-type]


LONG = Shape(1, 8, 8, 4096, 4096)
FULL, CAUSAL = variant("full"), variant("causal", mask=attngen.causal())
VARIANTS = (
    variant("alibi", score=attngen.alibi()),
    variant("softcap", score=attngen.softcap(30.0)),
    variant("window_1024", mask=attngen.causal() & attngen.sliding_window(1024)),
    variant("relative_table", score=attngen.relative_position(128)),
    variant("dense_bias", score=attngen.dense_bias()),
    variant("block_sparse_25", mask=attngen.block_sparse()),
)
WINDOW_TABLE = variant("window_table", score=attngen.relative_position(575))

PEERS = {
    "float32": [(v, LONG, "float32", d) for d in (64, 128) for v in (FULL, CAUSAL)],
    "float16": [(v, LONG, "float16", d) for d in (64, 128) for v in (FULL, CAUSAL)],
    "bfloat16": [(v, LONG, "bfloat16", d) for d in (64, 128) for v in (FULL, CAUSAL)],
    "variants": [(v, LONG, "float32", 64) for v in VARIANTS],
    "decode": [
        (FULL, Shape(1, heads, 8, 1, 16384), dtype, 128)
        for dtype in ("float32", "bfloat16")
        for heads in (32, 8)
    ],
    "short": [
        (FULL, Shape(2560, 8, 8, 16, 16), "float32", 40),
        (FULL, Shape(1, 8, 8, 4096, 77), "float32", 40),
        (WINDOW_TABLE, Shape(64, 6, 6, 576, 576), "float32", 32),
    ],
}
"""Work that is timed beside PyTorch's own: variant, shape, dtype, head_dim."""

QUANTISED = (
    ("int8, p·v float32", "cpu-avx512", attngen.Quant()),
    ("int8, p·v int8", "cpu-avx512", attngen.Quant(pv="int8")),
    ("int8, p·v int8 in AMX", "cpu-amx", attngen.Quant(pv="int8")),
)
"""Quantised kernels that are timed where the processor has the target's instructions: label, target,
quantisation; the keys of the last are kept, too."""

SCALING = [Shape(1, 8 if s <= 8192 else 2, 8 if s <= 8192 else 2, s, s) for s in
           (512, 1024, 2048, 4096, 8192, 16384, 32768)]  # fmt: skip
THREADED = [(FULL, LONG, 64), (CAUSAL, LONG, 64), (FULL, LONG, 128), (CAUSAL, LONG, 128)]
SAMPLE = 0.1
"""Seconds that a sample of `scaling` takes at least."""


# ----------------------------------------------------------------------------------------- measuring
def beside_peers(works: list[Any]) -> list[dict[str, Any]]:
    """Each work beside SDPA and FlexAttention."""
    console, results = make_console(), []
    for case, shape, dtype, head_dim in works:
        built = build_package(case, "cpu", dtype, head_dim)
        result = run_benchmark(built.spec, load(built.path), shape, rounds=9, budget=5.0)
        console.print(make_table([result]))
        results.append(result.to_json())
    return results


def prepared(case: attngen.Variant, shape: Shape, head_dim: int) -> tuple[Callable[[], Any], int]:
    """A float32 call, its plan made, and how many blocks of 128 × 128 hold a visible pair."""
    built = build_package(case, "cpu", "float32", head_dim)
    module, inputs = load(built.path), random_inputs(built.spec, shape, 0, 0.25)
    counts = block_counts(case, inputs, shape)
    times = shape.batch // counts.shape[0] * (shape.heads // counts.shape[1])
    options = make_plan(module, inputs, shape)
    return lambda: module(**inputs, **options), int((counts > 0).sum()) * times


def per_block() -> list[dict[str, Any]]:
    """Time per visited block of the variants beside the plain kernel's, all in one run."""
    works = [(case.name, *prepared(case, LONG, 64)) for case in (FULL, CAUSAL, *VARIANTS)]
    samples = measure([call for _, call, _ in works], 9, 60.0)
    return [
        {"name": name, "blocks": blocks, "seconds": seconds}
        for (name, _, blocks), seconds in zip(works, samples, strict=True)
    ]


def scaling() -> list[dict[str, Any]]:
    """Time per visited block from 512 to 32,768 positions.

    A sample is as many calls as take SAMPLE seconds: after the long calls that it takes turns with, a short
    one would not find its inputs in the caches.
    """
    results = []
    for case in (FULL, CAUSAL):
        works = [(shape, *prepared(case, shape, 64)) for shape in SCALING]
        samples = measure([call for _, call, _ in works], 5, 60.0, sample=SAMPLE)
        results += [
            {
                "name": case.name,
                "seq": shape.seq_q,
                "heads": shape.heads,
                "blocks": blocks,
                "seconds": seconds,
            }
            for (shape, _, blocks), seconds in zip(works, samples, strict=True)
        ]
    return results


def threads() -> list[dict[str, Any]]:
    """One thread beside two, in turns."""

    def on(count: int, call: Callable[[], Any]) -> Callable[[], Any]:
        def run() -> Any:
            torch.set_num_threads(count)
            return call()

        return run

    before, results = torch.get_num_threads(), []
    for case, shape, head_dim in THREADED:
        call, _ = prepared(case, shape, head_dim)
        for run in (on(1, call), on(2, call)):
            run()
        one, two = measure([on(1, call), on(2, call)], 9, 12.0)
        results.append({"name": f"{case.name}_f32_d{head_dim}", "one": one, "two": two})
    torch.set_num_threads(before)
    return results


def quantised() -> list[dict[str, Any]]:
    """Quantised kernels on float32 tensors beside the exact one and SDPA, quantising included or kept."""
    results = []
    for head_dim in (64, 128):
        for name, mask in (("full", None), ("causal", attngen.causal())):
            exact = build_package(variant(name, mask=mask), "cpu-avx512", "float32", head_dim)
            inputs = random_inputs(exact.spec, LONG)
            q, k, v = inputs["q"], inputs["k"], inputs["v"]
            calls: dict[str, Callable[[], Any]] = {
                "float32": functools.partial(load(exact.path), q, k, v),
                "SDPA": functools.partial(
                    torch.nn.functional.scaled_dot_product_attention,
                    q,
                    k,
                    v,
                    is_causal=name == "causal",
                ),
            }
            runnable = [
                entry
                for entry in QUANTISED
                if not missing_flags(CPU_TARGETS[entry[1]].flags, cpu_flags())
            ]
            for label, target, quant in runnable:
                case = variant(name, mask=mask, quant=quant)
                module = load(build_package(case, target, "float32", head_dim).path)
                calls[label] = functools.partial(module, q, k, v)
            kept = module.quantise_kv(k, v)
            calls[f"{label}, kept"] = functools.partial(module.attend, q, kept)
            for call in calls.values():
                call()
            samples = measure(list(calls.values()), 9, 15.0)
            results += [
                {"name": f"{name}_d{head_dim}", "call": label, "seconds": seconds}
                for label, seconds in zip(calls, samples, strict=True)
            ]
    return results


def bandwidth() -> list[dict[str, Any]]:
    """Bytes per second at which torch reads 128 MiB again and again, as the decoding works do."""
    x = torch.ones(1 << 25)
    names, calls = ("sum", "dot", "max"), (x.sum, lambda: torch.dot(x, x), x.max)
    samples = measure(calls, 15, 10.0)
    return [
        {"name": name, "bytes": 4 * x.numel(), "seconds": seconds}
        for name, seconds in zip(names, samples, strict=True)
    ]


SECTIONS: dict[str, Callable[[], list[dict[str, Any]]]] = {
    **{name: (lambda works=works: beside_peers(works)) for name, works in PEERS.items()},
    "per_block": per_block,
    "scaling": scaling,
    "threads": threads,
    "bandwidth": bandwidth,
    "quantised": quantised,
}


def run(names: list[str], out: Path) -> None:
    """Measure sections and put them in `out` beside those that it holds."""
    sections = json.loads(out.read_text())["sections"] if out.exists() else {}
    for name in names:
        sections[name] = result_data(SECTIONS[name]())
    ordered = {name: sections[name] for name in SECTIONS if name in sections}
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps({"sections": ordered}, indent=1, ensure_ascii=False) + "\n")


# -------------------------------------------------------------------------------------------- tables
def peer_rows(results: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    rows = []
    for result in results:
        ours, *peers = result["timings"]
        ratios = {"SDPA": "–", "Flex": "–"}
        for timing in peers:
            for peer in ratios:
                if timing["name"].startswith(peer) and timing["median_ms"]:
                    dense = " (dense mask)" if "dense" in timing["name"] else ""
                    ratios[peer] = f"{timing['median_ms'] / ours['median_ms']:.2f}{dense}"
        work = f"{result['name']} `{Shape(**result['shape'])}`"
        times = (f"{ours['median_ms']:.2f}", f"{ours['gflops']:.0f}")
        rows.append((work, *times, ratios["SDPA"], ratios["Flex"]))
    return rows


def block_rows(results: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    def rate(result: dict[str, Any]) -> float:
        return statistics.median(result["seconds"]) / result["blocks"]

    plain = rate(results[0])
    return [
        (r["name"], str(r["blocks"]), f"{1e6 * rate(r):.2f}", f"{plain / rate(r):.2f}")
        for r in results
    ]


def scaling_rows(results: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    rates = [1e6 * statistics.median(r["seconds"]) / r["blocks"] for r in results]
    base = {r["name"]: rate for r, rate in zip(results, rates, strict=True) if r["seq"] == 4096}
    return [
        (r["name"], str(r["seq"]), str(r["heads"]), f"{rate:.2f}", f"{rate / base[r['name']]:.2f}")
        for r, rate in zip(results, rates, strict=True)
    ]


def thread_rows(results: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    medians = [
        (r["name"], statistics.median(r["one"]), statistics.median(r["two"])) for r in results
    ]
    return [
        (name, f"{1e3 * one:.1f}", f"{1e3 * two:.1f}", f"{one / two:.2f}")
        for name, one, two in medians
    ]


def decode_rows(
    results: list[dict[str, Any]], measured: list[dict[str, Any]]
) -> list[tuple[str, ...]]:
    """Bytes of K and V over the time of a call, and their share of what torch reads at best."""
    best = max(m["bytes"] / statistics.median(m["seconds"]) for m in measured)
    rows = []
    for r in results:
        shape, spec = Shape(**r["shape"]), r["spec"]
        size = 4 if spec["dtype"] == "float32" else 2
        width = spec["head_dim"] + spec["head_dim_v"]
        speed = shape.kv_heads * shape.seq_kv * width * size * shape.batch
        speed /= 1e-3 * r["timings"][0]["median_ms"]
        work = f"{r['name']} `{shape}`"
        rows.append((work, f"{1e-9 * speed:.1f}", f"{1e-9 * best:.1f}", f"{speed / best:.0%}"))
    return rows


def quantised_rows(results: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    medians = {(r["name"], r["call"]): statistics.median(r["seconds"]) for r in results}
    return [
        (
            f"{name}: {call}",
            f"{1e3 * own:.2f}",
            f"{medians[name, 'float32'] / own:.2f}",
            f"{medians[name, 'SDPA'] / own:.2f}",
        )
        for (name, call), own in medians.items()
    ]


def tables(file: Path) -> str:
    """The Markdown tables of a result file."""
    results = {name: s["results"] for name, s in json.loads(file.read_text())["sections"].items()}
    parts = []

    def table(title: str, heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        lines = [" | ".join(heads), " | ".join("---" for _ in heads), *map(" | ".join, rows)]
        parts.append("\n".join((f"### {title}\n", *(f"| {line} |" for line in lines))))

    peers = [r for name in PEERS for r in results.get(name, [])]
    heads = ("work", "attngen ms", "GFLOP/s", "× SDPA", "× FlexAttention")
    table("Beside PyTorch", heads, peer_rows(peers))
    if "decode" in results and "bandwidth" in results:
        heads = ("work", "GB/s of K and V", "GB/s that torch reads", "share")
        table("Decoding", heads, decode_rows(results["decode"], results["bandwidth"]))
    if "per_block" in results:
        title = f"Time per visited block of {FLEX_BLOCK} × {FLEX_BLOCK}"
        heads = ("float32, d64", "blocks", "µs per block", "speed beside full")
        table(title, heads, block_rows(results["per_block"]))
    if "scaling" in results:
        heads = ("float32, d64", "positions", "heads", "µs per visited block", "beside 4096")
        table("Cost and length", heads, scaling_rows(results["scaling"]))
    if "quantised" in results:
        heads = ("h8 s4096, float32 tensors", "ms", "× our float32", "× SDPA")
        table("Quantised operands", heads, quantised_rows(results["quantised"]))
    if "threads" in results:
        heads = ("work", "1 thread, ms", "2 threads, ms", "ratio")
        table("Threads", heads, thread_rows(results["threads"]))
    return "\n\n".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], metavar="SECTION")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE")
    parser.add_argument("--table", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    if arguments.table:
        print(tables(arguments.table))
        return
    out = HERE / "results" / f"cpu_{datetime.date.today():%Y-%m-%d}.json"
    run(arguments.sections or list(SECTIONS), arguments.output or out)


if __name__ == "__main__":
    main()
