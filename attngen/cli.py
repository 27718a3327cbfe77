"""The command line. Heavy imports (TVM, torch) happen only in the commands that need them."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from attngen.cli_bench import bench_command
from attngen.cli_calibrate import build_calibrated, calibrate_command
from attngen.cli_options import build_options, record_options
from attngen.cli_tune import report_command, tune_command
from attngen.errors import AttngenError
from attngen.version import VERSION

if TYPE_CHECKING:
    from attngen.shape import Shape

STAGES = ("variant", "mask", "plan", "tir", "source", "asm")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="attngen")
@click.option("-v", "--verbose", is_flag=True, help="Log what is being done.")
def main_group(verbose: bool) -> None:
    """Compile attention variants to PyTorch operators.

    VARIANT is a Python file that defines one attngen.Variant, or the name of a library variant
    (`attngen list`).
    """
    logging.basicConfig(level=logging.INFO if verbose else logging.WARNING, format="%(message)s")


@main_group.command()
@build_options
@record_options
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), help="Copy the package to OUT/<target>/<name>."
)
@click.option("--ptx", is_flag=True, help="Add PTX, which newer GPUs may run (sm70 to sm89).")
@click.option(
    "--backward", is_flag=True, help="Add the backward pass: gradients flow through calls."
)
@click.option(
    "--calibration",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A package for each layer of this plan (`attngen calibrate`), which also decides dtypes and sizes.",
)
def build(
    variant: str, target: str, out: Path | None, calibration: Path | None, **options: Any
) -> None:
    """Compile VARIANT into a package that PyTorch imports."""
    from attngen.pipeline import build_package
    from attngen.variant_file import resolve_variant

    if calibration is not None:
        return build_calibrated(variant, target, out, calibration, options)
    result = build_package(resolve_variant(variant), target, out=out, **options)
    state = "from the cache" if result.cached else "built"
    click.echo(f"{result.path}  ({result.target.name}, {state})")


@main_group.command()
@build_options
@record_options
@click.option("--stage", type=click.Choice(STAGES), default="plan", show_default=True)
@click.option("--backward", is_flag=True, help="With the backward pass.")
def show(
    variant: str,
    target: str,
    stage: str,
    dtype: str | None,
    head_dim: int | None,
    head_dim_v: int | None,
    layout: str | None,
    shape: Shape | None,
    tuned: bool,
    backward: bool,
) -> None:
    """Print one stage of compiling VARIANT."""
    from attngen import records
    from attngen.describe import describe_stage
    from attngen.spec import specialise
    from attngen.targets import get_target
    from attngen.variant_file import resolve_variant

    chosen = get_target(target)
    described = resolve_variant(variant)
    described.refuse_quant(chosen.name, chosen.lacks, chosen.quantised)
    spec = specialise(
        described, dtype, head_dim, head_dim_v, layout, chosen.default_dtype, backward=backward
    )
    record = records.find(spec, chosen, shape) if tuned else None
    click.echo(describe_stage(spec, chosen, stage, record), nl=False)


@main_group.command(name="list")
def list_command() -> None:
    """List library variants and targets."""
    from attngen.library import GALLERY
    from attngen.targets import get_target, target_names

    click.echo("library variants (tensors they take by name):")
    for name, make in GALLERY.items():
        variant = make()
        names = [a.name for a in variant.aux] + list(variant.length_tensors)
        click.echo(f"  {name:18s} {', '.join(names)}".rstrip())
    click.echo(f"targets: {', '.join(target_names())}; cpu here is {get_target('cpu').name}")


@main_group.command()
@click.argument("folder", type=click.Path(path_type=Path), default="generated")
@click.option("--update", is_flag=True, help="Write what is emitted now.")
def check(folder: Path, update: bool) -> None:
    """Regenerate the golden sources in FOLDER and compare."""
    from attngen import golden

    differences = golden.check(folder, update)
    for difference in differences:
        click.echo(
            f"{difference.path}:\n{difference.diff}" if not update else f"wrote {difference.path}"
        )
    if differences and not update:
        click.echo(
            f"{len(differences)} golden files differ; `attngen check {folder} --update` accepts them",
            err=True,
        )
        sys.exit(1)
    click.echo(f"{folder}: {'up to date' if not differences else 'updated'}")


@main_group.command(name="finish")
@click.argument("package", type=click.Path(path_type=Path))
def finish_command(package: Path) -> None:
    """Turn the HIVM of an Ascend PACKAGE into object code, where CANN is installed."""
    from attngen.finish import finish

    click.echo(f"{finish(package)}")


for _command in (bench_command, calibrate_command, tune_command, report_command):
    main_group.add_command(_command)


def main() -> None:
    """Entry point: attngen's own errors become one message on stderr and exit code 1."""
    try:
        main_group()
    except AttngenError as error:
        click.echo(f"attngen: {type(error).__name__}: {error}", err=True)
        sys.exit(1)
