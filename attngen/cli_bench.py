"""`attngen bench`. Heavy imports happen only when the command runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from attngen.cli_options import build_options, parse_shape
from attngen.errors import UnsupportedError

if TYPE_CHECKING:
    from attngen.shape import Shape


@click.command(name="bench")
@build_options
@click.option(
    "--shape",
    callback=parse_shape,
    required=True,
    metavar="b,h,seq_q,seq_kv",
    help="Sizes of the call; b,hq/hkv,seq_q,seq_kv for grouped heads.",
)
@click.option(
    "--rounds",
    type=click.IntRange(min=1),
    default=20,
    show_default=True,
    help="Interleaved rounds: 5 at least, no more after 10 seconds.",
)
@click.option(
    "--density",
    type=click.FloatRange(0, 1),
    default=0.25,
    show_default=True,
    help="Visible fraction of the blocks in random block lists.",
)
@click.option(
    "--peers/--no-peers", default=True, show_default=True, help="Time SDPA and FlexAttention too."
)
@click.option(
    "--plan/--no-plan",
    default=True,
    show_default=True,
    help="Call module.plan once outside the timing, where data decides the blocks.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    default="bench-output",
    show_default=True,
    help="Folder for the JSON file and the plot.",
)
def bench_command(
    variant: str,
    target: str,
    shape: Shape,
    rounds: int,
    density: float,
    peers: bool,
    plan: bool,
    out: Path,
    **options: Any,
) -> None:
    """Time VARIANT beside SDPA and FlexAttention in one run, and compare all with the reference.

    Prints a table; writes OUT/<package>_<target>_<shape>.json and .png.
    """
    from attngen import bench
    from attngen.pipeline import build_package, load
    from attngen.targets import get_target
    from attngen.variant_file import resolve_variant

    if (chosen := get_target(target)).device != "cpu":
        raise UnsupportedError(
            f"bench --target {chosen.name}: this command times CPU kernels; the scripts for GPUs are "
            "benchmarks/sm90a.py and sm80.py, static figures for Ascend come from benchmarks/ascend.py"
        )
    console = bench.make_console()
    with console.status("building"):
        built = build_package(resolve_variant(variant), target, **options, shape=shape)
        module = load(built.path)
    with console.status("measuring"):
        result = bench.run_benchmark(
            built.spec, module, shape, peers=peers, plan=plan, rounds=rounds, density=density
        )
    console.print(bench.make_table([result]))
    sizes = str(shape).replace("/", "-").replace(",", "_")
    file = out / f"{result.name}_{result.target}_{sizes}.json"
    bench.save_json([result], file)
    console.print(f"{file}", soft_wrap=True)
    if bench.save_plot([result], file.with_suffix(".png")):
        console.print(f"{file.with_suffix('.png')}", soft_wrap=True)
    else:
        console.print("no plot: matplotlib is not installed (pip install matplotlib)")
