"""CPU kernels beside SDPA and compiled FlexAttention, all in one run.

    python benchmarks/cpu.py                      measure; writes results/cpu_<date>.json
    python benchmarks/cpu.py --table FILE.json    print the Markdown table of a result

Run it on a quiet machine: ratios within one run count, absolute times do not.
"""

from __future__ import annotations

import argparse
import datetime
import json
from pathlib import Path

import attngen
from attngen.bench import make_console, make_table, run_benchmark, save_json
from attngen.inputs import Shape
from attngen.pipeline import build_package, load

HERE = Path(__file__).resolve().parent


def variant(name: str, **fields: object) -> attngen.Variant:
    return attngen.Variant(name, **fields)  # type: ignore[arg-type]


LONG = Shape(1, 8, 8, 4096, 4096)
FULL, CAUSAL = variant("full"), variant("causal", mask=attngen.causal())

CASES = [
    *(
        (v, LONG, dtype, d)
        for dtype in ("float32", "bfloat16", "float16")
        for d in (64, 128)
        for v in (FULL, CAUSAL)
    ),
    (variant("alibi", score=attngen.alibi()), LONG, "float32", 64),
    (variant("softcap", score=attngen.softcap(30.0)), LONG, "float32", 64),
    (variant("window_1024", mask=attngen.causal() & attngen.sliding_window(1024)), LONG, "float32", 64),
    (variant("relative_table", score=attngen.relative_position(128)), LONG, "float32", 64),
    (variant("dense_bias", score=attngen.dense_bias()), LONG, "float32", 64),
    (variant("block_sparse_25", mask=attngen.block_sparse()), LONG, "float32", 64),
    *(
        (FULL, Shape(1, heads, 8, 1, 16384), dtype, 128)
        for dtype in ("float32", "bfloat16")
        for heads in (32, 8)
    ),
    (FULL, Shape(2560, 8, 8, 16, 16), "float32", 40),
    (FULL, Shape(1, 8, 8, 4096, 77), "float32", 40),
    (variant("window_table", score=attngen.relative_position(575)), Shape(64, 6, 6, 576, 576), "float32", 32),
]  # fmt: skip


def run(out: Path) -> None:
    console, results = make_console(), []
    for case, shape, dtype, head_dim in CASES:
        built = build_package(case, "cpu", dtype, head_dim)
        result = run_benchmark(built.spec, load(built.path), shape, rounds=7, budget=5.0)
        console.print(make_table([result]))
        results.append(result)
    save_json(results, out)
    console.print(f"wrote {out}")


def table(file: Path) -> str:
    """The Markdown table of a result file: times of attngen, its ratio to each peer."""
    data = json.loads(file.read_text())
    lines = ["| work | attngen ms | GFLOP/s | × SDPA | × FlexAttention |", "|---|---|---|---|---|"]
    for result in data["results"]:
        ours, *peers = result["timings"]
        ratios = {"SDPA": "–", "Flex": "–"}
        for timing in peers:
            for peer in ratios:
                if timing["name"].startswith(peer) and timing["median_ms"]:
                    dense = " (dense mask)" if "dense" in timing["name"] else ""
                    ratios[peer] = f"{timing['median_ms'] / ours['median_ms']:.2f}{dense}"
        work = f"{result['name']} `{Shape(**result['shape'])}`"
        lines.append(
            f"| {work} | {ours['median_ms']:.2f} | {ours['gflops']:.0f} "
            f"| {ratios['SDPA']} | {ratios['Flex']} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--table", type=Path, metavar="FILE")
    arguments = parser.parse_args()
    if arguments.table:
        print(table(arguments.table))
        return
    run(HERE / "results" / f"cpu_{datetime.date.today():%Y-%m-%d}.json")


if __name__ == "__main__":
    main()
