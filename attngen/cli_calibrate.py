"""`attngen calibrate`, and `attngen build --calibration`. Heavy imports happen only when a command runs."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from attngen.errors import UnsupportedError, VariantError

if TYPE_CHECKING:
    from rich.table import Table

    from attngen.calibration import Layer

DECIDED = ("dtype", "head_dim", "head_dim_v", "layout")
"""Options of a build that a plan decides."""


@click.command(name="calibrate")
@click.argument("variant")
@click.argument("capture", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--target", required=True, metavar="T", help="What this machine runs: cpu, sm89, …")
@click.option("--layout", type=click.Choice(("bhsd", "bshd")), help="Axis order of q, k, v.")
@click.option(
    "--cosine",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.999,
    show_default=True,
    help="Least cosine of each head's output with the unquantised kernel's.",
)
@click.option(
    "--relative-l2",
    type=click.FloatRange(0, min_open=True),
    help="Largest relative error of each head's output.  [default: any]",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    default="calibration.json",
    show_default=True,
    help="The plan.",
)
def calibrate_command(
    variant: str,
    capture: Path,
    target: str,
    layout: str | None,
    cosine: float,
    relative_l2: float | None,
    out: Path,
) -> None:
    """Choose the fastest precision that each layer of CAPTURE bears.

    CAPTURE is a safetensors file with the tensors <layer>.q, <layer>.k, <layer>.v, and <layer>.<name> for
    what VARIANT takes by name. Every precision of the target runs on them, on this machine.
    """
    from attngen.bench import make_console
    from attngen.calibration import calibrate, read_capture
    from attngen.targets import get_target
    from attngen.variant_file import resolve_variant

    try:
        layers = read_capture(capture, get_target(target).device)
    except ImportError:
        raise UnsupportedError(
            "calibrating needs safetensors, which is not installed: pip install 'attngen[calibrate]'"
        ) from None
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="CAPTURE") from error
    console = make_console()
    try:
        plan = calibrate(
            resolve_variant(variant), layers, target=target, layout=layout, cosine=cosine,
            relative_l2=math.inf if relative_l2 is None else relative_l2,
            progress=lambda text: console.print(text, soft_wrap=True),
        )  # fmt: skip
    except (TypeError, ValueError) as error:  # what a call says of tensors that don't fit
        raise click.BadParameter(str(error), param_hint="CAPTURE") from error
    console.print(_table(plan.layers))
    plan.save(out)
    console.print(f"{out}", soft_wrap=True)


def _table(layers: tuple[Layer, ...]) -> Table:
    from rich.table import Table

    table = Table("layer", "precision", "cosine", "relative L2", "ms", "× unquantised")
    for layer in layers:
        chosen = layer.chosen
        table.add_row(
            layer.name,
            layer.quant.label if layer.quant is not None else layer.dtype,
            f"{chosen.cosine:.6f}",
            f"{chosen.relative_l2:.2%}",
            f"{1e3 * chosen.seconds:.3f}",
            f"{layer.plain.seconds / chosen.seconds:.2f}",
        )
    return table


def build_calibrated(
    variant: str, target: str, out: Path | None, plan: Path, options: dict[str, Any]
) -> None:
    """Build the packages of a plan and print the one of each layer."""
    from attngen.calibration import Calibration
    from attngen.variant_file import resolve_variant

    if given := [name for name in DECIDED if options.pop(name) is not None]:
        raise VariantError(
            f"--{given[0].replace('_', '-')}: the plan decides it; leave it out of a build with --calibration"
        )
    paths = Calibration.load(plan).build_packages(
        resolve_variant(variant), target=target, out=out, **options
    )
    for layer, path in paths.items():
        click.echo(f"{layer}  {path}")
