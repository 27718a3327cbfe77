"""Modelled figures of the sm_70 kernels beside PyTorch's memory-efficient kernel: nothing ran.

    python benchmarks/sm70_model.py run --peer PATH -o FILE
    python benchmarks/sm70_model.py table FILE        the Markdown table of a result

PATH is a wheel of torch 2.5.1 for CUDA, the libtorch_cuda.so in it, or the cubin with the kernel. Both
kernels' machine code is disassembled, the addresses of one block are interpreted, and what a warp
executes in a steady pass of the loop over keys is costed (`volta/costs.py`) and simulated with latencies
(`volta/simulator.py`, never compared with a V100). A range is over the assumed latencies in ASSUMPTIONS.
Every figure is modelled; ratios mean more than rates.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from attngen import Variant
from benchmarks.volta.costs import MULTIPLY_ADDS, SUB_PARTITIONS, resident_blocks, work_of
from benchmarks.volta.kernels import Kernel, find_peer, own, peer
from benchmarks.volta.simulator import Latencies, simulate

HEAD_DIMS = (64, 128)
MULTIPROCESSORS, CLOCKS = 80, (1.38, 1.53)
"""Of a V100: PCIe boost under load and SXM2 boost, in GHz."""
ASSUMPTIONS = {
    "base": Latencies(),
    "slower matrix units": Latencies(matrix=24),
    "faster matrix units": Latencies(matrix=10),
    "slower shared memory": Latencies(shared=28, shuffle=30),
    "L2 misses": Latencies(far=500),
}
SEEDS = (0, 1, 2)


def figures(kernel: Kernel, spilled: int) -> dict[str, Any]:
    """What the model says of a kernel."""
    traces = kernel.traces()
    work = work_of(kernel.function, traces)
    ideal = kernel.multiply_adds / MULTIPLY_ADDS
    if work.multiply_adds != kernel.multiply_adds:
        raise ValueError(
            f"{kernel.name}: a pass has {work.multiply_adds:,.0f} multiply-adds, "
            f"expected {kernel.multiply_adds:,}"
        )
    blocks = resident_blocks(kernel.function.registers, kernel.warps, kernel.shared_bytes)
    shares: dict[str, list[float]] = {}
    for name, latencies in ASSUMPTIONS.items():
        runs = [
            simulate(kernel.function, traces, blocks, latencies=latencies, seed=seed)
            for seed in SEEDS
        ]
        shares[name] = [ideal / run.cycles for run in runs]
    base = simulate(kernel.function, traces, blocks)
    share = sum(shares["base"]) / len(SEEDS)
    peak = MULTIPLY_ADDS * SUB_PARTITIONS * MULTIPROCESSORS * 2e-3
    return {
        "kernel": kernel.name,
        "head_dim": kernel.head_dim,
        "registers": kernel.function.registers,
        "spilled_bytes": spilled,
        "blocks_an_SM": blocks,
        "warps": kernel.warps,
        "cycles": {name: round(value, 1) for name, value in work.cycles.items()},
        "bank_conflicts": work.conflicts,
        "issue_slots_per_32_scores": 32 * work.cycles["issue"] / (kernel.rows * kernel.keys),
        "bound": work.bound,
        "tensor_share_bound": ideal / work.cycles[work.bound],
        "tensor_share_simulated": share,
        "simulated": shares,
        "tflops_simulated": [share * peak * clock for clock in CLOCKS],
        "idle_tensor_cores": dict(list(base.waits.items())[:6]),
    }


def run(path: Path, output: Path | None) -> None:
    """Model both kernels for each head_dim; print and store the figures."""
    library = find_peer(path)
    rows = []
    for head_dim in HEAD_DIMS:
        kernel, usage = own(Variant("full"), head_dim)
        ours = figures(kernel, usage.spill_stores + usage.spill_loads)
        theirs = figures(peer(library, head_dim), 0)
        rows.append({"ours": ours, "peer": theirs, "ratio": ratios(ours, theirs)})
    result = {
        "date": datetime.date.today().isoformat(),
        "label": "modelled from machine code; nothing ran on a V100",
        "command": "python benchmarks/sm70_model.py run --peer torch-2.5.1 (CUDA wheel)",
        "assumptions": {name: asdict(latencies) for name, latencies in ASSUMPTIONS.items()},
        "rows": rows,
    }
    if output is not None:
        output.write_text(json.dumps(result, indent=1) + "\n")
    print(table(result))


def ratios(ours: dict[str, Any], theirs: dict[str, Any]) -> dict[str, Any]:
    """Ours over theirs: of the bounds, and of the simulations under each assumption."""
    each = {
        name: sum(shares) / sum(theirs["simulated"][name])
        for name, shares in ours["simulated"].items()
    }
    return {
        "bound": ours["tensor_share_bound"] / theirs["tensor_share_bound"],
        "simulated": each["base"],
        "simulated_range": [min(each.values()), max(each.values())],
    }


def table(result: dict[str, Any]) -> str:
    """The Markdown table of a result."""
    lines = [
        "| modelled | registers | blocks/SM | tensor / issue / shared / special cycles | bound "
        "| tensor share, all overlapping | simulated | TFLOP/s simulated |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in result["rows"]:
        for side in ("peer", "ours"):
            f = row[side]
            cycles = " / ".join(
                f"{f['cycles'][n]:.0f}" for n in ("tensor", "issue", "shared", "special")
            )
            low, high = f["tflops_simulated"]
            lines.append(
                f"| {f['kernel']}, D={f['head_dim']} | {f['registers']} | {f['blocks_an_SM']} | {cycles} | "
                f"{f['bound']} | {f['tensor_share_bound']:.2f} | {f['tensor_share_simulated']:.2f} | "
                f"{low:.0f}–{high:.0f} |"
            )
    for row in result["rows"]:
        ratio = row["ratio"]
        low, high = ratio["simulated_range"]
        lines.append(
            f"\nModelled ratio at D={row['ours']['head_dim']}: {ratio['bound']:.2f} (bound), "
            f"{ratio['simulated']:.2f} (simulated; {low:.2f}–{high:.2f} over the assumed latencies)"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("action", choices=("run", "table"))
    parser.add_argument("file", type=Path, nargs="?", help="a result, for `table`")
    parser.add_argument(
        "--peer", type=Path, help="torch wheel, libtorch_cuda.so or cubin, for `run`"
    )
    parser.add_argument("-o", "--output", type=Path)
    arguments = parser.parse_args()
    if arguments.action == "run":
        if arguments.peer is None:
            parser.error("run needs --peer")
        run(arguments.peer, arguments.output)
    elif arguments.file is None:
        parser.error("table needs a result file")
    else:
        print(table(json.loads(arguments.file.read_text())))


if __name__ == "__main__":
    main()
