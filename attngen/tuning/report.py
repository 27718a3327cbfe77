"""A study as one self-contained HTML page, and its plots as PNG."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import Any

import optuna
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from optuna.study import Study

from attngen.errors import ArtifactError
from attngen.tuning.study import default_storage, is_lost, open_storage, storage_errors


def write_report(name: str, storage: str | None, out: Path) -> list[Path]:
    """Write <study>.html and its plots as PNG files to `out`; returns the files, the page first.

    Raises ArtifactError for an unknown study, a storage that can't be reached or a folder that can't be
    written.
    """
    study = load_study(name, storage or default_storage())
    from attngen.tuning.plots import make_plots

    stem = name.replace("/", "-").replace(",", "_")
    folder, page = out / stem, out / f"{stem}.html"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        plots = make_plots(study, folder)
        page.write_text(render(study, [vars(plot) for plot in plots]))
    except OSError as error:
        raise ArtifactError(
            f"{out} can't be written ({error}); choose another folder with -o"
        ) from error
    return [page, *(folder / f"{plot.name}.png" for plot in plots)]


def load_study(name: str, url: str) -> Study:
    """The study called `name`. Raises ArtifactError, with names like it, if there is none."""
    storage = open_storage(url)
    with storage_errors(url):
        names = optuna.get_all_study_names(storage)
        if name not in names:
            close = difflib.get_close_matches(name, names, 3, 0.3) or names[:3]
            hint = (
                f"there are {', '.join(close)}" if close else "it holds none yet; run attngen tune"
            )
            raise ArtifactError(f"no study {name!r} in {url}: {hint}")
        return optuna.load_study(study_name=name, storage=storage)


def trial_rows(study: Study) -> list[dict[str, Any]]:
    """What the page says of every trial but lost ones, whose tiles have others."""
    rows = []
    for trial in study.trials:
        if is_lost(trial):
            continue
        seconds = trial.user_attrs.get("seconds")
        rows.append(
            {
                "number": trial.number,
                "tile": trial.user_attrs.get("tile", ""),
                "seconds": seconds,
                "ratio": trial.value,
                "rounds": trial.last_step or 0,
                "state": trial.state.name.lower(),
                "noisy": trial.user_attrs.get("noisy", False),
                "reason": trial.user_attrs.get("reason", ""),
            }
        )
    return rows


def report_data(study: Study) -> dict[str, Any]:
    """All that the page shows, as plain data."""
    attributes = study.user_attrs
    return {
        "study": study.study_name,
        "identity": attributes.get("identity", {}),
        "versions": attributes.get("versions", {}),
        "work": attributes.get("work", {}),
        "trials": trial_rows(study),
        "final": attributes.get("final"),
    }


def render(study: Study, figures: list[dict[str, Any]]) -> str:
    """The page."""
    data = report_data(study)
    environment = Environment(
        loader=PackageLoader("attngen.templates", ""), undefined=StrictUndefined, autoescape=True
    )
    # in a script element only the end of the element needs care
    raw = json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")
    return environment.get_template("report.html.jinja").render(
        title=f"Tuning {study.study_name}",
        summary=_summary(data),
        facts=_facts(data),
        comparison=_comparison(data["final"]),
        figures=[{**figure, "svg": Markup(figure["svg"])} for figure in figures],
        trials=[_printed(row) for row in data["trials"]],
        data=Markup(raw),
    )


def _summary(data: dict[str, Any]) -> str:
    final = data["final"]
    if final is None:
        return f"{len(data['trials'])} trials; the best tiles have not been compared yet."
    winner = final["entries"][final["winner"]]
    noisy = (
        " Clocks drifted by more than 5 % meanwhile: the result is noisy." if final["noisy"] else ""
    )
    if final["winner"] == 0:
        return (
            f"The rule's own tile stays: {winner['tile']}, {1e3 * winner['median']:.3g} ms.{noisy}"
        )
    return (
        f"{winner['tile']}: {1e3 * winner['median']:.3g} ms, {final['ratio']:.3f} × the time of the "
        f"rule's {final['entries'][0]['tile']}.{noisy}"
    )


def _facts(data: dict[str, Any]) -> list[tuple[str, str]]:
    identity, final = data["identity"], data["final"] or {}
    facts = [
        (name, str(identity.get(name, "–"))) for name in ("target", "shape", "device", "version")
    ]
    versions = {**data["versions"], **final.get("device", {}).get("versions", {})}
    facts.append(("versions", ", ".join(f"{name} {value}" for name, value in versions.items())))
    facts += [(f"{name} is missing", reason) for name, reason in final.get("refused", {}).items()]
    return facts


def _comparison(final: dict[str, Any] | None) -> list[dict[str, Any]]:
    if final is None:
        return []
    rows = []
    for number, entry in enumerate(final["entries"]):
        rows.append(
            {
                "name": entry["tile"] + (" (the rule's)" if number == 0 else ""),
                "ms": f"{1e3 * entry['median']:.4g}",
                "ratio": f"{entry['ratio']:.3f}",
                "spread": f"{entry['spread']:.1%}",
                "winner": number == final["winner"],
            }
        )
    for name, peer in final["peers"].items():  # timed beside the winner, at clocks of their own
        ratio = f"{peer['ratio'] * final['ratio']:.3f}"
        rows.append(
            {"name": name, "ms": f"{1e3 * peer['median']:.4g}", "ratio": ratio, "spread": "",
             "winner": False}
        )  # fmt: skip
    return rows


def _printed(row: dict[str, Any]) -> dict[str, Any]:
    seconds, ratio = row["seconds"], row["ratio"]
    return {
        **row,
        "ms": f"{1e3 * seconds:.4g}" if seconds is not None else "",
        "ratio": f"{ratio:.3f}" if ratio is not None else "",
        "state": row["state"] + (", noisy" if row["noisy"] else ""),
    }
