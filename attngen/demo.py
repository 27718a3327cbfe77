"""``python -m attngen.demo``: build the examples, import them, compare them, time them, plot them."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from attngen.errors import AttngenError, VariantError

TARGET = "cpu"
ROUNDS = 7
BUDGET = 4.0
"""Seconds of timing for each example, once all is compiled."""


@dataclass(frozen=True)
class Example:
    """A file of the examples folder and the shape it is timed with (b,hq/hkv,seq_q,seq_kv)."""

    file: str
    shape: str


EXAMPLES = (
    Example("causal_gqa.py", "1,8/2,2048,2048"),
    Example("alibi_window.py", "1,8,4096,4096"),
    Example("lowrank_blocksparse.py", "1,8,4096,4096"),
)


def examples_folder() -> Path:
    """The examples of the checkout that this package lies in. Raises VariantError if there is none."""
    folder = Path(__file__).resolve().parent.parent / "examples"
    for example in EXAMPLES:
        if not (folder / example.file).is_file():
            raise VariantError(
                f"{folder / example.file}: no such file; the demo builds the examples of a source "
                "checkout, so run it in one (pip install -e .)"
            )
    return folder


def import_package(out: Path, name: str) -> Any:
    """The module of the package out/generated/cpu/<name>, imported as a user would."""
    sys.path.insert(0, str(out.resolve()))
    try:
        importlib.invalidate_caches()
        package = importlib.import_module(f"generated.{TARGET}.{name}")
    finally:
        sys.path.pop(0)
    return getattr(package, package.__all__[0])


def run(out: Path) -> bool:
    """Run the demo, writing to `out`; whether every kernel is within its tolerance."""
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    from attngen import bench
    from attngen.inputs import Shape
    from attngen.pipeline import build_package
    from attngen.variant_file import resolve_variant

    console = bench.make_console()
    folder = examples_folder()
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    results = []
    with Progress(*columns, console=console) as progress:
        for example in EXAMPLES:
            task = progress.add_task(f"{example.file}: compiling", total=1)
            variant = resolve_variant(str(folder / example.file))
            built = build_package(variant, TARGET, out=out / "generated")
            name = built.spec.full_name
            state = "taken from the cache" if built.cached else "compiled"
            progress.update(task, description=f"{example.file}: {state}; importing")
            module = import_package(out, name)
            progress.update(task, description=f"{name}: {state}, imported; comparing and timing")
            shape = Shape.parse(example.shape)
            result = bench.run_benchmark(
                built.spec, module, shape, rounds=ROUNDS, budget=BUDGET, plan=True
            )
            results.append(result)
            done = f"{name}: {state}, imported from generated.{TARGET}, {verdict(result)}"
            progress.update(task, description=done, completed=1)
    console.print(bench.make_table(results))
    bench.save_json(results, out / "demo.json")
    written = [out / "demo.json"]
    if bench.save_plot(results, out / "demo.png"):
        written.append(out / "demo.png")
    else:
        console.print("no plot: matplotlib is not installed (pip install matplotlib)")
    console.print(f"packages in {out / 'generated' / TARGET}; wrote {', '.join(map(str, written))}")
    return all(result.within_tolerance for result in results)


def verdict(result: Any) -> str:
    """How the largest error of attngen's outputs stands to its tolerance, as text."""
    sign = "≤" if result.within_tolerance else "> — OUT OF TOLERANCE"
    return f"error {result.worst_error:.1e} {sign} {result.tolerance:.1e}"


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    default="demo-output",
    show_default=True,
    help="Folder for the packages, demo.json and demo.png.",
)
def main(out: Path) -> None:
    """Build the examples for this CPU, compare them with the fp64 reference and time them.

    Exits with 1 if a kernel is out of tolerance.
    """
    try:
        exact = run(out)
    except AttngenError as error:
        click.echo(f"attngen: {type(error).__name__}: {error}", err=True)
        sys.exit(1)
    if not exact:
        click.echo("attngen: a kernel is out of tolerance", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
