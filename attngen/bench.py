"""Measuring a built variant side by side with PyTorch's own attention, in one run.

A ratio within one run counts; an absolute time on a CPU that others use does not. Every candidate is
also compared with the float64 reference.
"""

from __future__ import annotations

import inspect
import json
import math
import os
import platform
import shlex
import statistics
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from attngen.accuracy import ulp
from attngen.errors import UnsupportedError
from attngen.inputs import Shape, random_inputs
from attngen.peers import (
    Inputs,
    block_counts,
    flex,
    sdpa,
    visible_pairs,
    window_reference,
)
from attngen.runtime.machine import cpu_model
from attngen.spec import AttentionSpec
from attngen.timing import measure
from attngen.version import VERSION

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

__all__ = [
    "Benchmark", "Shape", "Timing", "make_table", "measure", "run_benchmark", "save_json", "save_plot",
]  # fmt: skip

REFERENCE_ELEMENTS = 1 << 25
"""Scores of the float64 reference: 256 MiB. Larger problems are compared on some of their queries."""

REFERENCE_PLACES = 4
"""Places along the queries at which a larger problem is compared."""


# ------------------------------------------------------------------------------------------- results
@dataclass(frozen=True)
class Timing:
    """One candidate: the seconds of every round, and its largest error to the float64 reference.

    `unavailable` says why a candidate has none.
    """

    name: str
    seconds: tuple[float, ...] = ()
    max_error: float = math.nan
    unavailable: str = ""

    @property
    def median(self) -> float:
        """Seconds of a call; NaN if unavailable."""
        return statistics.median(self.seconds) if self.seconds else math.nan


@dataclass(frozen=True)
class Benchmark:
    """What one run measured; `timings[0]` is attngen, to which ratios refer.

    pairs             visible (query, key) pairs over all batch rows and query heads
    compared_queries  of how many query rows the errors were taken
    tolerance         2 × the baseline's error + 2 ulp of the largest output, in the output's dtype;
                      the baseline is SDPA where it expresses the variant, else the formula in float32
    """

    name: str
    target: str
    spec: dict[str, Any]
    shape: Shape
    pairs: int
    compared_queries: int
    tolerance: float
    timings: tuple[Timing, ...]

    @property
    def flops(self) -> int:
        """Floating-point operations of q·kᵀ and p·v over the visible pairs."""
        return 2 * self.pairs * int(self.spec["head_dim"] + self.spec["head_dim_v"])

    @property
    def worst_error(self) -> float:
        """The largest error of attngen's outputs."""
        return max(t.max_error for t in self.timings if t.name.startswith("attngen"))

    @property
    def allowed(self) -> str:
        """The tolerance as text; quantised kernels have none, as their errors are not those of rounding."""
        return f"{self.tolerance:.1e}" if math.isfinite(self.tolerance) else "quantised"

    @property
    def within_tolerance(self) -> bool:
        """Whether attngen is as exact as `tolerance` asks."""
        return self.worst_error <= self.tolerance

    def gflops(self, timing: Timing) -> float:
        """GFLOP/s of a candidate."""
        return self.flops / timing.median * 1e-9

    def ratio(self, timing: Timing) -> float:
        """How many times faster attngen is than this candidate."""
        return timing.median / self.timings[0].median

    def to_json(self) -> dict[str, Any]:
        """Plain data: raw times and what derives from them; a number that is not finite becomes null."""
        candidates = []
        for timing in self.timings:
            derived = {
                "median_ms": 1e3 * timing.median,
                "gflops": self.gflops(timing),
                "ratio_to_attngen": self.ratio(timing),
            }
            candidates.append(
                {
                    key: None if isinstance(value, float) and not math.isfinite(value) else value
                    for key, value in (asdict(timing) | derived).items()
                }
            )
        tolerance = self.tolerance if math.isfinite(self.tolerance) else None
        own = {"flops": self.flops, "tolerance": tolerance, "timings": candidates}
        return asdict(self) | own


# ----------------------------------------------------------------------------------------- measuring
@dataclass(frozen=True)
class _Candidate:
    name: str
    call: Callable[[], torch.Tensor] | None = None
    unavailable: str = ""


def run_benchmark(
    spec: AttentionSpec,
    module: Any,
    shape: Shape,
    *,
    peers: bool = True,
    plan: bool = True,
    rounds: int = 20,
    budget: float = 10.0,
    seed: int = 0,
    density: float = 0.25,
) -> Benchmark:
    """Time `module`, built from `spec`, and its peers on random inputs of `shape`.

    One call of each in every round, in rotated order: 5 rounds at least, `rounds` at most, no more
    are begun after `budget` seconds. First calls (which compile) are not timed. With `plan`, a module
    whose blocks data decides is timed with module.plan outside the timing, as block masks are for
    FlexAttention, and once more as "attngen, plan inside". A peer that fails is reported as
    unavailable with its reason. `density` as for `random_inputs`.
    """
    variant = spec.variant
    inputs = random_inputs(spec, shape, seed, density)
    heads_first = dict(inputs)
    if spec.layout == "bshd":
        heads_first |= {name: inputs[name].transpose(1, 2) for name in ("q", "k", "v")}
    counts = block_counts(variant, heads_first, shape)
    candidates = _attngen_candidates(spec, module, inputs, shape, plan)
    if peers:
        candidates += [
            _peer("SDPA", lambda: sdpa(variant, heads_first, shape)),
            _peer(
                "FlexAttention",
                lambda: ("FlexAttention", flex(variant, heads_first, shape, counts)),
            ),
        ]
    with torch.no_grad():
        outputs: list[torch.Tensor | None] = []
        for i, candidate in enumerate(candidates):
            output, candidates[i] = _first_call(candidate, required=i == 0)
            outputs.append(output)
        comparison = _compare(spec, heads_first, shape, outputs)
        samples = measure([c.call for c in candidates], rounds, budget)
    timings = tuple(
        Timing(c.name, seconds, error, c.unavailable)
        for c, seconds, error in zip(candidates, samples, comparison.errors, strict=True)
    )
    baselines = [t.max_error for t in timings if t.name.startswith("SDPA") and t.seconds]
    baseline = next(filter(math.isfinite, baselines), comparison.formula_error)
    return Benchmark(
        spec.full_name,
        module.manifest["target"]["name"],
        spec.description(),
        shape,
        visible_pairs(counts, shape),
        comparison.queries,
        math.inf
        if variant.quant is not None
        else 2 * baseline + 2 * ulp(comparison.largest, getattr(torch, spec.dtype)),
        timings,
    )


def _attngen_candidates(
    spec: AttentionSpec, module: Any, inputs: Inputs, shape: Shape, plan: bool
) -> list[_Candidate]:
    tensors = dict(inputs)

    def run(**options: Any) -> Callable[[], torch.Tensor]:
        def call() -> torch.Tensor:
            out: torch.Tensor = module(**tensors, **options)
            return out if spec.layout == "bhsd" else out.transpose(1, 2)

        return call

    planned = make_plan(module, inputs, shape) if plan else {}
    if not planned:
        return [_Candidate("attngen", run())]
    return [
        _Candidate("attngen", run(**planned)),
        _Candidate("attngen, plan inside", run()),
    ]


def make_plan(module: Any, inputs: Inputs, shape: Shape) -> dict[str, torch.Tensor]:
    """``plan=`` for a call of `module` on these inputs; nothing where no data decides its blocks."""
    if "plan" not in inspect.signature(module).parameters:
        return {}
    sizes = {"b": shape.batch, "hq": shape.heads, "seq_q": shape.seq_q, "seq_kv": shape.seq_kv}
    needed = ("seq_q", "seq_kv", *module.manifest["plan_needs"])
    plan = module.plan(
        **{name: inputs[name] for name in module.plan_names},
        **{name: sizes[name] for name in needed},
    )
    return {"plan": plan}


def _peer(name: str, make: Callable[[], tuple[str, Callable[[], torch.Tensor]]]) -> _Candidate:
    try:
        return _Candidate(*make())
    except Exception as error:  # whatever a peer raises is its result, not ours
        return _Candidate(name, unavailable=_reason(error))


def _first_call(candidate: _Candidate, required: bool) -> tuple[torch.Tensor | None, _Candidate]:
    """The output of `candidate`, and the candidate itself or why it is unavailable."""
    if candidate.call is None:
        return None, candidate
    try:
        return candidate.call(), candidate
    except Exception as error:
        if required:
            raise
        return None, _Candidate(candidate.name, unavailable=_reason(error))


def _reason(error: Exception) -> str:
    """The first line of an error's message; its class where it has none."""
    if isinstance(error, UnsupportedError):
        return str(error)
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__


# ---------------------------------------------------------------------------------------- comparison
@dataclass(frozen=True)
class _Comparison:
    errors: list[float]
    formula_error: float
    largest: float
    queries: int


def compared_rows(shape: Shape) -> list[range]:
    """All query rows, or evenly spaced windows of them where the reference would take over 256 MiB."""
    affordable = max(
        REFERENCE_PLACES, REFERENCE_ELEMENTS // (shape.batch * shape.heads * shape.seq_kv)
    )
    if affordable >= shape.seq_q:
        return [range(shape.seq_q)]
    width = affordable // REFERENCE_PLACES
    step = (shape.seq_q - width) / (REFERENCE_PLACES - 1)
    return [range(start, start + width) for start in (int(i * step) for i in range(4))]


def _compare(
    spec: AttentionSpec, inputs: Inputs, shape: Shape, outputs: Sequence[torch.Tensor | None]
) -> _Comparison:
    """Errors of `outputs` (b, hq, seq_q, d_v), and of the formula in float32 rounded to the dtype."""
    dtype: torch.dtype = getattr(torch, spec.dtype)
    errors = [math.nan if output is None else 0.0 for output in outputs]
    formula_error = largest = 0.0
    places = compared_rows(shape)
    for rows, batch_row in _windows(places, shape.batch):
        expected = window_reference(spec.variant, inputs, shape, rows, batch_row)
        formula = window_reference(spec.variant, inputs, shape, rows, batch_row, torch.float32)
        formula_error = max(formula_error, _distance(formula.to(dtype), expected))
        largest = max(largest, float(expected.abs().max()))
        for i, output in enumerate(outputs):
            if output is not None:
                got = output[batch_row, :, rows.start : rows.stop]
                errors[i] = max(errors[i], _distance(got, expected))
    return _Comparison(errors, formula_error, largest, shape.batch * sum(map(len, places)))


def _windows(places: Sequence[range], batch: int) -> Iterator[tuple[range, int]]:
    for batch_row in range(batch):
        for rows in places:
            yield rows, batch_row


def _distance(got: torch.Tensor, expected: torch.Tensor) -> float:
    """The largest absolute difference; infinite where `got` is not finite."""
    difference = (got.to(torch.float64) - expected).abs().nan_to_num(nan=math.inf)
    return float(difference.max())


# ------------------------------------------------------------------------------------------- reports
def make_table(results: Sequence[Benchmark], title: str = "") -> Table:
    """A rich table of all candidates of all results, with ratios to attngen's time.

    "allowed" is the tolerance, for attngen's own errors.
    """
    from rich import box
    from rich.markup import escape
    from rich.table import Table

    table = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column("variant, b,h,seq_q,seq_kv", overflow="fold")
    table.add_column("candidate", overflow="fold", ratio=1)
    for column in ("ms", "ratio", "GFLOP/s", "max error", "allowed"):
        table.add_column(column, justify="right", no_wrap=True)
    for result in results:
        for i, timing in enumerate(result.timings):
            what = f"{result.name}\n{result.shape}" if i == 0 else ""
            if not timing.seconds:
                table.add_row(what, f"{timing.name}: unavailable: {escape(timing.unavailable)}")
                continue
            table.add_row(
                what,
                timing.name,
                f"{1e3 * timing.median:.3g}",
                f"{result.ratio(timing):.2f}",
                f"{result.gflops(timing):.1f}",
                f"{timing.max_error:.1e}",
                result.allowed if timing.name.startswith("attngen") else "",
            )
        table.add_section()
    return table


def make_console() -> Console:
    """The terminal, or 110 columns where output goes to a file."""
    from rich.console import Console

    return Console(width=None if sys.stdout.isatty() else 110)


def machine() -> dict[str, Any]:
    """This machine: CPU model, logical cores, torch's threads, load averages, versions."""
    versions = {"attngen": VERSION, "torch": torch.__version__, "python": platform.python_version()}
    for package in ("apache-tvm", "apache-tvm-ffi"):
        try:
            versions[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return {
        "cpu": cpu_model(),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "load_average": os.getloadavg(),
        "versions": versions,
    }


def result_data(results: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Plain data of a measurement: date, machine, command and its results."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "command": _command_line(),
        "results": list(results),
    }


def save_json(results: Sequence[Benchmark], path: Path) -> None:
    """Write date, machine, command and all results with every raw time."""
    data = result_data([result.to_json() for result in results])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n")


def _command_line() -> str:
    started = getattr(sys.modules["__main__"], "__spec__", None)
    program = ["python", "-m", started.name] if started else [Path(sys.argv[0]).name]
    return shlex.join([*program, *sys.argv[1:]])


def save_plot(results: Sequence[Benchmark], path: Path) -> bool:
    """Write a PNG with one bar plot of GFLOP/s for each result; False without matplotlib."""
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError:
        return False
    figure = Figure(figsize=(8.0, 0.8 + 1.9 * len(results)), layout="constrained")
    FigureCanvasAgg(figure)
    for number, result in enumerate(results):
        axes = figure.add_subplot(len(results), 1, number + 1)
        shown = [t for t in result.timings if t.seconds]
        names = [t.name for t in result.timings]
        speeds = [result.gflops(t) if t in shown else 0.0 for t in result.timings]
        colours = ["tab:orange" if n.startswith("attngen") else "tab:gray" for n in names]
        bars = axes.barh(names, speeds, color=colours)
        texts = [
            f" {1e3 * t.median:.3g} ms" if t in shown else " unavailable" for t in result.timings
        ]
        axes.bar_label(bars, texts)
        axes.invert_yaxis()
        axes.margins(x=0.15)
        axes.set_title(f"{result.name} on {result.target}, shape {result.shape}", loc="left")
        axes.set_xlabel("GFLOP/s of visible pairs")
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)
    return True
