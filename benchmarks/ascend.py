"""Static figures of Ascend kernels, from their compiled HIVM: nothing here ran on an NPU.

    python benchmarks/ascend.py

prints the tables of docs/ascend.md. Control flow is followed as one core would for the given shape, and what
the kernel would execute is counted; no data moves.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.ascend.figures import Figures, one_and_two_levels, windows_and_indices


def table(title: str, rows: dict[str, Figures]) -> str:
    """A Markdown table of figures, a column a kernel."""
    names = list(next(iter(rows.values())).as_dict())
    lines = [f"| {title} | {' | '.join(rows)} |", "|---" * (len(rows) + 1) + "|"]
    for name in names:
        values = " | ".join(f"{figures.as_dict()[name]:,}" for figures in rows.values())
        lines.append(f"| {name} | {values} |")
    return "\n".join(lines)


def main() -> None:
    """Print both tables."""
    with tempfile.TemporaryDirectory() as folder:
        print(table("causal, D=128, S=4096, one head", one_and_two_levels(Path(folder))), "\n")
        print(table("causal, D=128, block 64×64", windows_and_indices(Path(folder))))


if __name__ == "__main__":
    main()
