"""A tuning run: everything between the command line and the parts."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from optuna.study import Study

from attngen import records, store
from attngen.errors import ArtifactError, UnsupportedError
from attngen.pipeline import TilePlan, build_package, plan_tile
from attngen.records import Record, meaning, tile_from_json
from attngen.runtime.package import read_manifest
from attngen.shape import Shape
from attngen.spec import AttentionSpec, specialise
from attngen.targets import Target, get_target
from attngen.tuning.child import Child
from attngen.tuning.compiling import Compilers
from attngen.tuning.problem import Problem
from attngen.tuning.result import compare_finalists, record_of
from attngen.tuning.search import Budget, search
from attngen.tuning.space import Space
from attngen.tuning.stopwatch import DeviceGone, Disqualified, Stopwatch
from attngen.tuning.study import Identity, default_storage, open_study, storage_errors
from attngen.variant import Variant
from attngen.version import VERSION

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Subject:
    """What is tuned: a variant's spec on a target, at a shape."""

    spec: AttentionSpec
    target: Target
    shape: Shape

    @classmethod
    def of(cls, variant: Variant, target: str, shape: Shape | None, **options: Any) -> Subject:
        """As `build_package` reads the same arguments. Raises UnsupportedError, or VariantError."""
        chosen = get_target(target)
        variant.refuse_quant(chosen.name, chosen.lacks, chosen.quantised)
        if variant.tiling is not None:
            raise UnsupportedError(
                f"variant {variant.name!r} brings its own tile, there is nothing to tune; leave tiling= out"
            )
        spec = specialise(variant, default_dtype=chosen.default_dtype, **options)
        chosen.refuse(spec)
        return cls(spec, chosen, shape or records.NOMINAL_SHAPE)

    @property
    def name(self) -> str:
        """The name of its study, unless a user gives another."""
        return f"{self.spec.full_name}@{self.target.name}@{self.shape}"

    @property
    def ptx(self) -> bool:
        """Whether candidates hold PTX: what has it may be measured on newer GPUs too."""
        return self.target.portable

    @cached_property
    def plan(self) -> TilePlan:
        return plan_tile(self.spec, self.target)

    @cached_property
    def default_package(self) -> Path:
        """The package that is built without records."""
        sizes = (self.spec.dtype, self.spec.head_dim, self.spec.head_dim_v, self.spec.layout)
        built = build_package(
            self.spec.variant, self.target.name, *sizes, ptx=self.ptx, tuned=False
        )
        return built.path

    @cached_property
    def space(self) -> Space:
        """The legal tiles, the default first. Raises TileError with the reason of each rule if none is."""
        plan = self.plan
        default = plan.tile
        if self.target.spill_limit(self.spec) is not None:  # only the build knows
            default = tile_from_json(read_manifest(self.default_package)["tile"])
        return Space.of_plan(plan, default)

    def problem(self) -> Problem:
        return Problem(self.spec, self.target.name, self.shape, self.target.device)

    def identity(self, device: str) -> Identity:
        tiles = [str(tile) for tile in self.space.tiles]
        return Identity(
            spec=meaning(self.spec),
            name=self.spec.full_name,
            target=self.target.name,
            shape=str(self.shape),
            device=device,
            version=f"{VERSION} ({store.code_digest()[:12]})",
            space=store.key_of(*sorted(tiles))[:16],
        )


@dataclass(frozen=True)
class Options:
    """How to tune.

    limit    seconds that compiling or one measurement of a candidate may take
    jobs     processes that compile, while one more measures
    worker   only work on trials of a shared study, until none are left: another process ends it
    records  the file that the record is appended to, by default the user's own
    """

    budget: Budget = field(default_factory=lambda: Budget(trials=24))
    storage: str | None = None
    study: str | None = None
    worker: bool = False
    grid: bool = False
    restart: bool = False
    seed: int = 0
    limit: float = 120.0
    jobs: int = max(1, (os.cpu_count() or 2) - 1)
    peers: bool = True
    records: Path | None = None


def measuring_child(folder: Path) -> Child:
    """The process that measures the problem in `folder`."""
    return Child([sys.executable, "-m", "attngen.tuning.worker", str(folder)])


def tune(subject: Subject, options: Options, progress: Progress) -> Record | None:
    """Search, compare and record; a worker returns None.

    Raises AttngenError: no legal tile, a storage that can't be reached, a study of something else, a full
    disk, a device that is gone. Interrupted, it keeps what it has, and the next run goes on from there.
    """
    refuse_unreachable(subject, options)
    space = subject.space
    url = options.storage or default_storage()
    with store.staging() as folder:
        work = subject.problem().write(folder / "problem")
        child = measuring_child(folder / "problem")
        compilers = Compilers(
            subject.spec, subject.target.name, options.jobs, options.limit, subject.ptx
        )
        quiet = compilers.paused if subject.target.device == "cpu" else nullcontext
        default = str(subject.default_package)
        stopwatch = Stopwatch(child, default, options.limit, quiet)
        try:
            stopwatch.time([], 1)  # starts the process: the device must be there
            study = make_study(subject, options, child.ready["device"], work)
            progress(
                f"study {study.study_name}: {len(space.tiles)} legal tiles ({space.rejected} rejected), "
                f"{child.ready['device']}"
            )
            with storage_errors(url):
                search(
                    study, space, compilers, stopwatch, options.budget,
                    ahead=options.jobs, progress=progress,
                )  # fmt: skip
                if options.worker:
                    return None
                compare_finalists(
                    study, space, compilers, stopwatch, peers=options.peers, progress=progress
                )
                record = record_of(study, subject.spec, subject.target, subject.shape, space)
        except (DeviceGone, Disqualified) as error:
            raise ArtifactError(f"tune {subject.name}: {error}") from None
        finally:
            compilers.close()
            child.close()
    records.append(record, options.records or records.local_file(record.target))
    return record


def make_study(subject: Subject, options: Options, device: str, work: dict[str, Any]) -> Study:
    """The study of `subject` on `device`, with what reports need to know of it."""
    url = options.storage or default_storage()
    study = open_study(
        url, options.study or subject.name, subject.identity(device), subject.space,
        seed=options.seed, grid=options.grid, restart=options.restart,
    )  # fmt: skip
    with storage_errors(url):
        study.set_user_attr("versions", {"attngen": VERSION, "code": store.code_digest()[:12]})
        study.set_user_attr("work", {key: work[key] for key in ("flops", "bytes", "dtype")})
    return study


def refuse_unreachable(subject: Subject, options: Options) -> None:
    """Raise UnsupportedError where nothing can be measured, or a storage can't be shared."""
    target = subject.target
    if target.device == "npu":
        raise UnsupportedError(
            f"tune on {target.name}: its kernels are finished where CANN is installed, and nothing can be "
            "measured here; give the variant a tile with tiling="
        )
    if target.device == "cuda":
        import torch

        if not torch.cuda.is_available():
            raise UnsupportedError(
                f"tune on {target.name}: PyTorch sees no GPU here; build the candidates with --export DIR, "
                "measure them where the GPU is, and read the results with --import FILE"
            )
    if options.worker and (options.storage or "sqlite").startswith("sqlite"):
        raise UnsupportedError(
            "a worker needs a storage that several processes may share, and SQLite loses trials then: give "
            "--storage journal:PATH, grpc://HOST:PORT or the URL of a database server"
        )
