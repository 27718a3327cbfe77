"""Modelled figures of the sm_70 kernels beside PyTorch's memory-efficient kernel: nothing ran.

    python benchmarks/sm70_model.py run --peer PATH -o FILE
    python benchmarks/sm70_model.py table FILE        the Markdown table of a result

PATH is a wheel of torch 2.5.1 for CUDA, the libtorch_cuda.so in it, or the cubin with the kernel. Both
kernels' machine code is disassembled, the addresses of one block are interpreted, and what a warp
executes in a steady pass of the loop over keys is costed (`volta/costs.py`) and simulated with latencies
(`volta/simulator.py`, never compared with a V100): once with every vote of a warp taken ("rescaled": our
kernel's output is then rescaled in every pass) and once with none ("kept": what long sequences mostly do).
A range is over these and the assumed latencies in ASSUMPTIONS. Every figure is modelled; ratios mean more
than rates.
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
SEEDS, PASSES = (0, 1, 2), 12


def figures(kernel: Kernel) -> dict[str, Any]:
    """What the model says of a kernel."""
    traces = {"rescaled": kernel.traces(votes=True), "kept": kernel.traces(votes=False)}
    if traces["kept"] == traces["rescaled"]:
        del traces["kept"]
    work = work_of(kernel.function, traces["rescaled"])
    ideal = kernel.multiply_adds / MULTIPLY_ADDS
    if work.multiply_adds != kernel.multiply_adds:
        raise ValueError(
            f"{kernel.name}: a pass has {work.multiply_adds:,.0f} multiply-adds, "
            f"expected {kernel.multiply_adds:,}"
        )
    blocks = resident_blocks(kernel.function.registers, kernel.warps, kernel.shared_bytes)
    shares: dict[str, dict[str, float]] = {}
    for name, latencies in ASSUMPTIONS.items():
        shares[name] = {}
        for case, passes in traces.items():
            runs = [
                simulate(kernel.function, passes, blocks, PASSES, latencies, seed) for seed in SEEDS
            ]
            shares[name][case] = sum(ideal / run.cycles for run in runs) / len(runs)
    base = simulate(kernel.function, traces["rescaled"], blocks, PASSES)
    share = shares["base"]
    peak = MULTIPLY_ADDS * SUB_PARTITIONS * MULTIPROCESSORS * 2e-3
    return {
        "kernel": kernel.name,
        "head_dim": kernel.head_dim,
        "registers": kernel.function.registers,
        "spilled_registers_moved": work.counts["LDL"] + work.counts["STL"],
        "blocks_an_SM": blocks,
        "warps": kernel.warps,
        "cycles": {name: round(value, 1) for name, value in work.cycles.items()},
        "bank_conflicts": work.conflicts,
        "issue_slots_per_32_scores": 32 * work.cycles["issue"] / (kernel.rows * kernel.keys),
        "bound": work.bound,
        "tensor_share_bound": ideal / work.cycles[work.bound],
        "tensor_share_simulated": shares,
        "tflops_simulated": [
            min(share.values()) * peak * CLOCKS[0],
            max(share.values()) * peak * CLOCKS[1],
        ],
        "idle_tensor_cores": dict(list(base.waits.items())[:6]),
    }


def run(path: Path, output: Path | None) -> None:
    """Model both kernels for each head_dim; print and store the figures."""
    library = find_peer(path)
    rows = []
    for head_dim in HEAD_DIMS:
        kernel, usage = own(Variant("full"), head_dim)
        ours = figures(kernel) | {"spilled_bytes": usage.spill_stores + usage.spill_loads}
        theirs = figures(peer(library, head_dim))
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
        name: {
            case: share / theirs["tensor_share_simulated"][name]["rescaled"]
            for case, share in shares.items()
        }
        for name, shares in ours["tensor_share_simulated"].items()
    }
    everything = [ratio for shares in each.values() for ratio in shares.values()]
    return {
        "bound": ours["tensor_share_bound"] / theirs["tensor_share_bound"],
        "simulated": each,
        "simulated_range": [min(everything), max(everything)],
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
            shares = f["tensor_share_simulated"]["base"].values()
            simulated = " – ".join(f"{share:.2f}" for share in shares)
            lines.append(
                f"| {f['kernel']}, D={f['head_dim']} | {f['registers']} | {f['blocks_an_SM']} | {cycles} | "
                f"{f['bound']} | {f['tensor_share_bound']:.2f} | {simulated} | "
                f"{low:.0f}–{high:.0f} |"
            )
    for row in result["rows"]:
        ratio = row["ratio"]
        low, high = ratio["simulated_range"]
        cases = ratio["simulated"]["base"]
        lines.append(
            f"\nModelled ratio at D={row['ours']['head_dim']}: {ratio['bound']:.2f} (bound), "
            f"{cases['rescaled']:.2f} simulated with the output rescaled in every pass, "
            f"{cases.get('kept', cases['rescaled']):.2f} where no maximum moves "
            f"({low:.2f}–{high:.2f} over the assumed latencies)"
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
