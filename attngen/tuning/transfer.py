"""Build here, measure there: candidates and a runner for a machine without a compiler, and its results."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import asdict
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attngen import records, store
from attngen.errors import ArtifactError
from attngen.records import Record, tile_from_json
from attngen.tuning.child import ChildError
from attngen.tuning.compiling import Compilers
from attngen.tuning.result import keep_final, record_of
from attngen.tuning.run_export import FILE

if TYPE_CHECKING:
    from attngen.tuning.run import Options, Progress, Subject

SCHEMA = 2
CARRIED = (
    ("attngen.tuning", "run_export.py", "run.py"),
    ("attngen.tuning", "worker.py", "worker.py"),
    ("attngen.tuning", "child.py", "child.py"),
    ("attngen.tuning", "stopwatch.py", "stopwatch.py"),
    ("attngen", "timing.py", "timing.py"),
)
"""Modules that an export carries verbatim."""


def export_candidates(
    subjects: Sequence[Subject], options: Options, folder: Path, progress: Progress
) -> Path:
    """Build the best tiles by the cost model (as many as the budget's trials, else all) into `folder`.

    `subjects` differ in their shapes alone. The folder holds candidates/<number>/ (packages, the rule's own
    tile first), problems/<shape>/ and run.py, which needs torch and apache-tvm-ffi. Candidates that can't be
    compiled are left out. Raises ArtifactError if `folder` holds something else.
    """
    subject = subjects[0]
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ArtifactError(f"{folder} is not empty; give another folder to --export")
    space = subject.space
    tiles = space.tiles[: options.budget.trials]
    compilers = Compilers(
        subject.spec, subject.target.name, options.jobs, options.limit, subject.ptx
    )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        futures: list[Future[Path]] = [compilers.submit(tile) for tile in tiles[1:]]
        problems = []
        for each in subjects:
            path = f"problems/{str(each.shape).replace('/', '-').replace(',', '_')}"
            each.problem().write(folder / path)
            study = options.study or each.name
            problems.append({"path": path, "study": study, "identity": vars(each.identity(""))})
        shutil.copytree(subject.default_package, folder / "candidates" / "0")
        candidates = [{"path": "candidates/0", "tile": asdict(tiles[0])}]
        for number, (tile, future) in enumerate(zip(tiles[1:], futures, strict=True), 1):
            path = f"candidates/{number}"
            try:
                shutil.copytree(future.result(), folder / path)
            except ChildError as error:
                progress(f"{number:4d}  {tile}: left out: {error}")
                continue
            progress(f"{number:4d}  {tile}")
            candidates.append({"path": path, "tile": asdict(tile)})
        for package, source, name in CARRIED:
            (folder / name).write_text((resources.files(package) / source).read_text())
        store.copy_runtime(folder / "_runtime")
        listing = {
            "schema": SCHEMA,
            "problems": problems,
            "candidates": candidates,
        }
        (folder / "candidates.json").write_text(json.dumps(listing, indent=1) + "\n")
    except OSError as error:
        raise ArtifactError(
            f"{folder} can't be written ({error}); free some space or choose another folder"
        ) from error
    finally:
        compilers.close()
    return folder


def read_results(file: Path, subject: Subject) -> dict[str, Any]:
    """What an export's runner wrote about `subject`.

    Raises ArtifactError if the file is damaged, or holds nothing or nothing finished about it.
    """
    try:
        entries = list(json.loads(file.read_text()).values())
        known = [(entry["schema"], dict(entry["identity"])) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArtifactError(
            f"{file} can't be read as results of a tuning run ({type(error).__name__}: {error}); give the "
            f"{FILE} that run.py of an export wrote"
        ) from error
    own = vars(subject.identity(""))
    # another version's times are still times of these tiles
    for entry, (schema, identity) in zip(entries, known, strict=True):
        if schema != SCHEMA or any(identity[n] != own[n] for n in ("spec", "target", "shape")):
            continue
        if "final" not in entry:
            raise ArtifactError(
                f"{file}: the run of {entry['study']!r} was stopped before its end; start run.py again"
            )
        found: dict[str, Any] = entry
        return found
    held = ", ".join(f"{i['name']}@{i['target']}@{i['shape']}" for _, i in known) or "nothing"
    raise ArtifactError(
        f"{file} holds results of something else ({held}), not of {subject.name}; import them with the "
        "variant, target and shape that they were exported with"
    )


def import_results(subject: Subject, options: Options, file: Path, progress: Progress) -> Record:
    """Put measured results into a study as trials, and record the winner. Raises ArtifactError."""
    from optuna.trial import TrialState, create_trial

    from attngen.tuning.run import make_study
    from attngen.tuning.study import storage_errors

    data = read_results(file, subject)
    space = subject.space
    study = make_study(subject, options, data["final"]["device"]["device"], data["work"])
    with storage_errors(options.storage or "the cache"):
        if study.user_attrs.get("imported") == data["date"]:
            raise ArtifactError(
                f"{file} is in study {study.study_name!r} already; see `attngen report`"
            )
        states = {state.name: state for state in TrialState}
        for trial in data["trials"]:
            tile = tile_from_json(trial["tile"])
            if tile not in space.tiles:
                progress(f"{tile} is left out: it is no longer a legal tile")
                continue
            attributes = {key: trial[key] for key in trial if key not in ("state", "tile", "steps")}
            steps = {int(step): value for step, value in trial["steps"].items()}
            state = states[trial["state"]]
            study.add_trial(
                create_trial(
                    state=state,
                    value=steps[max(steps)] if state != TrialState.FAIL else None,
                    params=space.parameters(tile),
                    distributions=space.distributions(),
                    intermediate_values=steps,
                    user_attrs={"tile": str(tile), **attributes},
                )
            )
        tiles = [tile_from_json(tile) for tile in data["tiles"]]
        keep_final(study, space, data["final"], tiles)
        study.set_user_attr("imported", data["date"])
        record = record_of(study, subject.spec, subject.target, subject.shape, space)
    records.append(record, options.records or records.local_file(record.target))
    return record
