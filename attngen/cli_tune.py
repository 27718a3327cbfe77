"""`attngen tune` and `attngen report`. Heavy imports happen only when a command runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from attngen.cli_options import build_options, parse_shapes
from attngen.errors import UnsupportedError

if TYPE_CHECKING:
    from attngen.shape import Shape

UNITS = {"s": 1.0, "m": 60.0, "h": 3600.0}


def _parse_budget(context: click.Context, parameter: click.Parameter, text: str) -> Any:
    """(trials, seconds) of "24", "90s", "10m" or "1.5h"."""
    if text.isascii() and text.isdigit() and int(text) > 0:
        return int(text), None
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([smh])", text)
    if match is None or float(match[1]) <= 0:
        raise click.BadParameter(
            f"{text!r} is neither a number of trials (24) nor a time (90s, 10m, 1h)",
            context,
            parameter,
        )
    return None, float(match[1]) * UNITS[match[2]]


def _require_optuna() -> None:
    try:
        import optuna  # noqa: F401
    except ImportError:
        raise UnsupportedError(
            "tuning needs Optuna, which is not installed: pip install 'attngen[tune]'"
        ) from None


@click.command(name="tune")
@build_options
@click.option(
    "--shape",
    "shapes",
    callback=parse_shapes,
    multiple=True,
    metavar="b,h,seq_q,seq_kv",
    help="Sizes to tune for; b,hq/hkv,seq_q,seq_kv for grouped heads. Default 1,8,2048,2048. An export may "
    "have several.",
)
@click.option(
    "--budget",
    callback=_parse_budget,
    default="24",
    show_default=True,
    help="Trials of the study in all (24), or time of this run (90s, 10m, 1h).",
)
@click.option("--grid", is_flag=True, help="Try every legal tile, in the cost model's order.")
@click.option("--seed", type=int, default=0, show_default=True, help="Of Optuna's sampler.")
@click.option(
    "--storage",
    metavar="URL",
    help="Where the study is: a database URL, journal:PATH or grpc://HOST:PORT. Default SQLite in the cache.",
)
@click.option("--study", metavar="NAME", help="Name of the study; default PACKAGE@TARGET@SHAPE.")
@click.option("--restart", is_flag=True, help="Forget the study's earlier trials.")
@click.option(
    "--worker", is_flag=True, help="Only work on the trials of a shared study; another run ends it."
)
@click.option(
    "--limit",
    type=click.FloatRange(min=1),
    default=120.0,
    show_default=True,
    help="Seconds that compiling or one measurement of a candidate may take.",
)
@click.option(
    "--jobs", type=click.IntRange(min=1), help="Processes that compile; default cores − 1."
)
@click.option("--peers/--no-peers", default=True, show_default=True, help="Time SDPA at the end.")
@click.option(
    "--export",
    "export_to",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write candidate packages and a runner for another machine to DIR (the best BUDGET tiles).",
)
@click.option(
    "--import",
    "import_from",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Read what the runner of an export measured.",
)
@click.option(
    "--records", "record_file", type=click.Path(path_type=Path), metavar="FILE",
    help="Append the record to FILE instead of the user's own.",
)  # fmt: skip
def tune_command(
    variant: str,
    target: str,
    shapes: list[Shape | None],
    budget: tuple[int | None, float | None],
    jobs: int | None,
    export_to: Path | None,
    import_from: Path | None,
    record_file: Path | None,
    dtype: str | None,
    head_dim: int | None,
    head_dim_v: int | None,
    layout: str | None,
    **settings: Any,
) -> None:
    """Search the fast tile of VARIANT on a device and keep it: builds then use it.

    Interrupted, it keeps what it has; the same command goes on from there.
    """
    _require_optuna()
    from attngen.tuning.run import Options, Subject, tune
    from attngen.tuning.search import Budget
    from attngen.tuning.transfer import export_candidates, import_results
    from attngen.variant_file import resolve_variant

    build = {"dtype": dtype, "head_dim": head_dim, "head_dim_v": head_dim_v, "layout": layout}
    described = resolve_variant(variant)
    subjects = [Subject.of(described, target, shape, **build) for shape in shapes or [None]]
    subject = subjects[0]
    if len(subjects) > 1 and export_to is None:
        raise UnsupportedError("tune: one shape at a time; several --shape go with --export only")
    if jobs is not None:
        settings["jobs"] = jobs
    options = Options(budget=Budget(*budget), records=record_file, **settings)
    if export_to is not None:
        where = export_candidates(subjects, options, export_to, click.echo)
        click.echo(f"{where}: on the machine with the device run `python run.py` in it")
        return
    try:
        if import_from is not None:
            record = import_results(subject, options, import_from, click.echo)
        else:
            found = tune(subject, options, click.echo)
            if found is None:
                return
            record = found
    except KeyboardInterrupt:
        click.echo("interrupted; all finished trials are kept, the same command goes on from there")
        raise SystemExit(130) from None
    better = "the rule's own tile stays" if record.tile == record.default else f"{record.tile}"
    click.echo(f"{better}: {record.ratio:.3f} × the time of {record.default}")
    click.echo(f"report: attngen report {options.study or subject.name}")


@click.command(name="report")
@click.argument("study")
@click.option(
    "--storage", metavar="URL", help="Where the study is kept. Default SQLite in the cache."
)
@click.option(
    "-o", "--out", type=click.Path(path_type=Path), default="tune-output", show_default=True,
    help="Folder for the page and the plots.",
)  # fmt: skip
def report_command(study: str, storage: str | None, out: Path) -> None:
    """Write STUDY as a self-contained HTML page and PNG plots."""
    _require_optuna()
    from attngen.tuning.report import write_report

    for file in write_report(study, storage, out):
        click.echo(f"{file}")
