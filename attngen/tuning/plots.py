"""The plots of a study: Optuna's own of its history, and tiles, roofline and comparison by matplotlib."""

from __future__ import annotations

import io
import math
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib
from optuna.study import Study
from optuna.visualization import matplotlib as optuna_plots

from attngen.tuning.study import finished

matplotlib.use("Agg")
from matplotlib import pyplot

SIZE = (6.4, 4.0)
RATIO = "time / time of the rule's tile"
LABEL_BOX = {"facecolor": "white", "alpha": 0.7, "pad": 1, "edgecolor": "none"}


@dataclass(frozen=True)
class Plot:
    """A figure by name; `svg` is an element without declarations or metadata."""

    name: str
    title: str
    svg: str


def make_plots(study: Study, folder: Path | None = None) -> list[Plot]:
    """Every plot that the study has data for; with `folder`, also as <name>.png there."""
    plots = []
    for name, (title, draw) in PLOTS.items():
        pyplot.close("all")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # experimental, says Optuna
            if not draw(study):
                continue
        figure = pyplot.gcf()
        figure.set_size_inches(*SIZE)
        figure.tight_layout()
        if folder is not None:
            figure.savefig(folder / f"{name}.png", dpi=120)
        plots.append(Plot(name, title, _svg(figure, name)))
    pyplot.close("all")
    return plots


def _svg(figure: Any, name: str) -> str:
    """The figure as one element; text stays text."""
    stream = io.StringIO()
    settings = {"svg.fonttype": "none", "svg.hashsalt": name}
    with matplotlib.rc_context(settings):
        metadata = {"Creator": None, "Date": None, "Format": None, "Type": None}
        figure.savefig(stream, format="svg", metadata=metadata)
    text = stream.getvalue()
    text = text[text.index("<svg") :]
    # the identifiers of several figures share one page
    text = re.sub(r'(id="|href="#|url\(#)', rf"\g<1>{name}-", text)
    return re.sub(
        r'(<svg[^>]*?) width="[^"]*"', r"\1", re.sub(r' height="[^"]*pt"', "", text, count=1)
    )


# ------------------------------------------------------------------------------------------- figures
def _history(study: Study) -> bool:
    if not any(t.state.name == "COMPLETE" for t in study.trials):
        return False
    axes = optuna_plots.plot_optimization_history(study)
    axes.set_ylabel(RATIO)
    return True


def _halving(study: Study) -> bool:
    if not any(t.intermediate_values for t in study.trials):
        return False
    axes = optuna_plots.plot_intermediate_values(study)
    if axes.get_legend() is not None:
        axes.get_legend().remove()
    axes.set_xlabel("rounds of measuring")
    axes.set_ylabel(RATIO)
    return True


def tile_grid(study: Study) -> tuple[list[int], list[int], dict[tuple[int, int], float]]:
    """Values of block_q and block_k, and the least ratio of the trials with both."""
    best: dict[tuple[int, int], float] = {}
    for trial in finished(study):
        place = (trial.params.get("block_q", 0), trial.params.get("block_k", 0))
        if trial.value is not None:
            best[place] = min(trial.value, best.get(place, math.inf))
    return sorted({q for q, _ in best}), sorted({k for _, k in best}), best


def _heat_map(study: Study) -> bool:
    rows, columns, best = tile_grid(study)
    if not best:
        return False
    _, axes = pyplot.subplots()
    grid = [[best.get((q, k), math.nan) for k in columns] for q in rows]
    image = axes.imshow(grid, cmap="viridis_r", aspect="auto", origin="lower")
    for i, q in enumerate(rows):
        for j, k in enumerate(columns):
            if (q, k) in best:
                label = f"{best[q, k]:.2f}"
                axes.text(j, i, label, ha="center", va="center", fontsize=8, bbox=LABEL_BOX)
    axes.grid(False)
    axes.set_xticks(range(len(columns)), [str(k) for k in columns])
    axes.set_yticks(range(len(rows)), [str(q) for q in rows])
    axes.set_xlabel("block_k, keys")
    axes.set_ylabel("block_q, query rows")
    pyplot.colorbar(image, label=RATIO)
    return True


def measured_points(study: Study) -> dict[str, float]:
    """Median seconds of the rule's tile, the winner and the peers of the last comparison."""
    final = study.user_attrs.get("final")
    if final is None:
        return {}
    entries, winner = final["entries"], final["winner"]
    points = {"default": entries[0]["median"]}
    if winner:
        points["winner"] = entries[winner]["median"]
    return points | {name: peer["median"] for name, peer in final["peers"].items()}


def _roofline(study: Study) -> bool:
    points, work = measured_points(study), study.user_attrs.get("work", {})
    ceilings = study.user_attrs.get("final", {}).get("ceilings", {})
    if not points or not ceilings or not work.get("flops"):
        return False
    _, axes = pyplot.subplots()
    intensity = work["flops"] / work["bytes"]
    ridge = ceilings["flops"] / ceilings["bytes"]
    ends = sorted({min(ridge, intensity) / 8, ridge, max(ridge, intensity) * 8})
    roof = [min(ceilings["flops"], x * ceilings["bytes"]) * 1e-9 for x in ends]
    measured = (
        f"{ceilings['flops'] * 1e-9:.0f} GFLOP/s, reading {ceilings['bytes'] * 1e-9:.0f} GB/s"
    )
    axes.plot(ends, roof, "k-", label=f"torch.mm {measured}")
    for name, seconds in points.items():
        speed = work["flops"] / seconds * 1e-9
        axes.plot([intensity], [speed], "o", label=f"{name} {speed:.0f} GFLOP/s")
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("operations per byte of tensors")
    axes.set_ylabel("GFLOP/s of visible pairs")
    axes.legend(fontsize=8)
    return True


def _comparison(study: Study) -> bool:
    points = measured_points(study)
    if not points:
        return False
    _, axes = pyplot.subplots()
    colours = ["tab:orange" if name == "winner" else "tab:gray" for name in points]
    bars = axes.barh(list(points), [1e3 * s for s in points.values()], color=colours)
    axes.bar_label(bars, [f" {1e3 * s:.3g} ms" for s in points.values()])
    axes.invert_yaxis()
    axes.margins(x=0.15)
    axes.set_xlabel("milliseconds of a call")
    return True


PLOTS: dict[str, tuple[str, Callable[[Study], bool]]] = {
    "history": ("Search history", _history),
    "halving": ("Successive halving", _halving),
    "heat_map": ("Tiles", _heat_map),
    "roofline": ("Roofline", _roofline),
    "comparison": ("Winner, default and peers", _comparison),
}
