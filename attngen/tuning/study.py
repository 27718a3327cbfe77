"""The Optuna study of a tuning run: where it is stored, how it samples, and who works on which trial.

Several processes and machines may share a study. A trial belongs to the worker that asked for it, until its
lease ends: what a killed worker leaves is queued again, once.
"""

from __future__ import annotations

import os
import socket
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import optuna
from optuna.distributions import BaseDistribution
from optuna.exceptions import DuplicatedStudyError, StorageInternalError, UpdateFinishedTrialError
from optuna.pruners import SuccessiveHalvingPruner
from optuna.samplers import BaseSampler, TPESampler
from optuna.storages import BaseStorage, GrpcStorageProxy, JournalStorage, RDBStorage
from optuna.storages.journal import JournalFileBackend, JournalFileOpenLock
from optuna.study import Study
from optuna.trial import FrozenTrial, Trial, TrialState

from attngen import store
from attngen.errors import ArtifactError, AttngenError
from attngen.tiling import TileConfig
from attngen.tuning.space import Space
from attngen.tuning.stopwatch import REDUCTION, RUNGS

SMALL_SPACE = 16
"""Spaces of so many tiles are searched as a grid."""
QUEUED = 8
"""Of a larger space, the best tiles by the cost model are tried before TPE proposes."""
CONNECT_SECONDS = 10.0

optuna.logging.set_verbosity(optuna.logging.WARNING)


# ------------------------------------------------------------------------------------------ storage
def default_storage() -> str:
    """SQLite in the cache."""
    return f"sqlite:///{store.cache_dir() / 'tuned' / 'studies.db'}"


def open_storage(url: str) -> BaseStorage:
    """The storage at `url`.

    journal:PATH is a file on a folder that all workers share, grpc://HOST:PORT Optuna's storage proxy, any
    other URL a database as SQLAlchemy names it. Raises ArtifactError if it can't be reached.
    """
    with storage_errors(url):
        if url.startswith("journal:"):
            path = Path(url.removeprefix("journal:").removeprefix("//"))
            path.parent.mkdir(parents=True, exist_ok=True)
            # a lock that a killed worker left is taken over after `grace_period` seconds
            lock = JournalFileOpenLock(str(path), grace_period=10)
            return JournalStorage(JournalFileBackend(str(path), lock_obj=lock))
        if url.startswith("grpc://"):
            return _grpc(url)
        if url.startswith("sqlite:///"):
            Path(url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
        options: dict[str, Any] = {}
        if url.startswith("sqlite"):  # several processes: wait for each other
            options["connect_args"] = {"timeout": 60}
        return RDBStorage(url, engine_kwargs=options)


def _grpc(url: str) -> BaseStorage:
    host, _, port = url.removeprefix("grpc://").partition(":")
    if not port.isdigit():
        raise ArtifactError(f"storage {url!r}: a proxy is grpc://HOST:PORT, got no port")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        proxy = GrpcStorageProxy(host=host, port=int(port))
    proxy.wait_server_ready(timeout=int(CONNECT_SECONDS))
    return proxy


@contextmanager
def storage_errors(url: str) -> Iterator[None]:
    """Turn what storages raise into ArtifactError that says what to do."""
    from sqlalchemy.exc import SQLAlchemyError

    try:
        yield
    except AttngenError:
        raise
    except ImportError as error:
        raise ArtifactError(
            f"storage {url!r} needs a package that is not installed ({error}); install its driver "
            "(for grpc:// grpcio and protobuf)"
        ) from error
    except (StorageInternalError, SQLAlchemyError, OSError, RuntimeError, ValueError) as error:
        cause = error.__cause__ or error
        text = str(cause).strip().splitlines()[0] if str(cause).strip() else type(cause).__name__
        full = any(
            words in str(cause).lower() for words in ("disk is full", "no space", "too large")
        )
        remedy = (
            "free some space or give another place with --storage"
            if full or "disk I/O" in str(cause)
            else "check that it exists and can be reached from here, or give another with --storage"
        )
        raise ArtifactError(f"the study's storage {url!r} failed: {text}; {remedy}") from error


# ------------------------------------------------------------------------------------------- studies
@dataclass(frozen=True)
class Identity:
    """What a study is about; trials of different ones don't compare."""

    spec: str
    name: str
    target: str
    shape: str
    device: str
    version: str
    space: str

    def refuse_other(self, study: Study) -> None:
        """Raise ArtifactError if `study` was made for something else, or by another version."""
        known = study.user_attrs.get("identity", {})
        names = {"spec": "the variant's meaning", "space": "the legal tiles"}
        for field, own in vars(self).items():
            other = known.get(field)
            if other != own:
                what = names.get(field, field)
                shown = f" {other!r}, not {own!r}" if field not in names else " another"
                raise ArtifactError(
                    f"study {study.study_name!r} was made with{shown} as {what}; its trials don't compare: "
                    "give this run another --study, or start anew with --restart"
                )


class LegalSampler(BaseSampler):  # type: ignore[misc]
    """TPE over the fields of tiles; a proposal becomes the nearest legal tile that no trial has."""

    def __init__(self, space: Space, seed: int) -> None:
        self.space = space
        self._inner = TPESampler(
            seed=seed,
            multivariate=True,
            n_startup_trials=QUEUED,
        )

    def infer_relative_search_space(
        self, study: Study, trial: FrozenTrial
    ) -> dict[str, BaseDistribution]:
        return self.space.distributions()

    def sample_relative(
        self, study: Study, trial: FrozenTrial, search_space: dict[str, BaseDistribution]
    ) -> dict[str, Any]:
        proposed = self._inner.sample_relative(study, trial, search_space)
        if not proposed:  # too few trials for TPE: the cost model decides
            proposed = self.space.parameters(self.space.default)
        others = [t for t in study.get_trials(deepcopy=False) if t.number != trial.number]
        tile = self.space.nearest(proposed, claimed(self.space, others))
        return self.space.parameters(tile or self.space.default)

    def sample_independent(
        self,
        study: Study,
        trial: FrozenTrial,
        param_name: str,
        param_distribution: BaseDistribution,
    ) -> Any:
        return self._inner.sample_independent(study, trial, param_name, param_distribution)


def claimed(space: Space, trials: list[FrozenTrial]) -> set[TileConfig]:
    """The tiles of trials that wait, run or ended; not those of lost trials."""
    found = set()
    for trial in trials:
        if not is_lost(trial):
            tile = space.tile(trial.params or trial.system_attrs.get("fixed_params", {}))
            if tile is not None:
                found.add(tile)
    return found


def is_lost(trial: FrozenTrial) -> bool:
    """Whether a trial ended without saying anything about its tile: its tile has another trial."""
    return trial.state == TrialState.FAIL and "lost" in trial.user_attrs


def finished(study: Study) -> list[FrozenTrial]:
    """Trials that say something about their tile."""
    return [t for t in study.get_trials(deepcopy=False) if t.state.is_finished() and not is_lost(t)]


def open_study(
    url: str, name: str, identity: Identity, space: Space, *, seed: int, grid: bool, restart: bool
) -> Study:
    """The study called `name`: made and its first tiles queued, or found and checked.

    As a grid, or if the space is small, every tile is queued in the cost model's order; else the best
    ones are, and TPE follows. Raises ArtifactError.
    """
    storage = open_storage(url)
    with storage_errors(url):
        if restart and name in optuna.get_all_study_names(storage):
            optuna.delete_study(study_name=name, storage=storage)
        options: dict[str, Any] = {
            "study_name": name,
            "storage": storage,
            "sampler": LegalSampler(space, seed),
            "pruner": SuccessiveHalvingPruner(min_resource=RUNGS[0], reduction_factor=REDUCTION),
        }
        try:
            study = optuna.create_study(direction="minimize", **options)
        except DuplicatedStudyError:
            study = optuna.load_study(**options)
            _await_identity(study)
            identity.refuse_other(study)
            return study
        all_queued = grid or len(space.tiles) <= SMALL_SPACE
        study.set_user_attr(
            "costs", [[str(t), c] for t, c in zip(space.tiles, space.costs, strict=True)]
        )
        for tile in space.tiles[: None if all_queued else QUEUED]:
            study.enqueue_trial(space.parameters(tile))
        study.set_user_attr("identity", vars(identity))
        return study


def _await_identity(study: Study) -> None:
    """Wait until the process that makes the study has queued its first tiles."""
    end = time.monotonic() + CONNECT_SECONDS
    while "identity" not in study.user_attrs and time.monotonic() < end:
        time.sleep(0.1)


# -------------------------------------------------------------------------------------------- leases
def worker_name() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def claim(study: Study, space: Space, lease: float) -> tuple[Trial, TileConfig] | None:
    """The next trial and its tile, claimed for `lease` seconds; None if every tile has a trial."""
    while True:
        trials = study.get_trials(deepcopy=False)
        waiting = any(t.state == TrialState.WAITING for t in trials)
        if not waiting and len(claimed(space, trials)) >= len(space.tiles):
            return None
        trial = study.ask(space.distributions())
        hold(trial, lease)
        tile = space.tile(trial.params)
        if tile is not None and not _claimed_before(study, space, trial, tile):
            trial.set_user_attr("tile", str(tile))
            return trial, tile
        # another worker asked for the same tile at the same moment
        trial.set_user_attr("lost", "another trial has its tile")
        study.tell(trial, state=TrialState.FAIL)


def _claimed_before(study: Study, space: Space, trial: Trial, tile: TileConfig) -> bool:
    earlier = [t for t in study.get_trials(deepcopy=False) if t.number < trial.number]
    return tile in claimed(space, earlier)


def hold(trial: Trial, lease: float) -> None:
    """Say that this process works on the trial for `lease` more seconds."""
    trial.set_user_attr("worker", worker_name())
    trial.set_user_attr("lease", time.time() + lease)


def release(study: Study, trial: Trial, why: str) -> None:
    """Give a trial back: its tile is queued again."""
    trial.set_user_attr("lost", why)
    parameters = dict(trial.params)
    study.tell(trial, state=TrialState.FAIL)
    study.enqueue_trial(parameters)


def reclaim(study: Study) -> int:
    """Queue again what workers that are gone left unfinished; returns how many trials."""
    count = 0
    storage = study._storage
    for trial in study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
        if not _abandoned(trial):
            continue
        try:  # of several workers that see it, one ends the trial
            storage.set_trial_user_attr(trial._trial_id, "lost", "its worker is gone")
            storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)
        except UpdateFinishedTrialError:
            continue
        parameters = trial.params or trial.system_attrs.get("fixed_params")
        if parameters:
            study.enqueue_trial(parameters)
        count += 1
    return count


def _abandoned(trial: FrozenTrial) -> bool:
    """Whether the trial's worker is dead (on this host) or its lease is over."""
    worker, lease = trial.user_attrs.get("worker"), trial.user_attrs.get("lease")
    if worker is None or lease is None:  # killed between asking and claiming
        started = trial.datetime_start
        return started is not None and time.time() - started.timestamp() > CONNECT_SECONDS
    host, _, pid = worker.rpartition(":")
    if host == socket.gethostname() and not _alive(int(pid)):
        return True
    return bool(time.time() > lease)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
