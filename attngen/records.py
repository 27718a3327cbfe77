"""Tuned records: which tile was fastest for a spec, a target and a shape, and where that was measured.

A record is one line of JSON. Shipped ones lie in schedules/tuned/<target>.jsonl, a user's own in the
cache. A build takes the record whose shape is nearest to the one it is built for.
"""

from __future__ import annotations

import hashlib
import json
import logging
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attngen import store
from attngen.errors import ArtifactError, TileError
from attngen.runtime.machine import cpu_model
from attngen.shape import Shape
from attngen.spec import AttentionSpec, canonical
from attngen.tiling import Opt, TileConfig
from attngen.variant import Variant

if TYPE_CHECKING:
    from attngen.targets import Target

log = logging.getLogger("attngen")

SCHEMA = 1
NOMINAL_SHAPE = Shape(1, 8, 8, 2048, 2048)
"""What a build stands for when nothing is known of its calls."""


def meaning(spec: AttentionSpec) -> str:
    """sha256 of what a record is about: the spec but for its name and the tile that a user gave."""
    nameless = replace(spec.variant, name="nameless", tiling=None)
    return hashlib.sha256(
        canonical(replace(spec, variant=nameless), sparse=True).encode()
    ).hexdigest()


def bucket_of(shape: Shape) -> tuple[int, int, int, int]:
    """The bucket of a shape: log2, rounded up, of batch × key heads, group size, seq_q and seq_kv."""
    group = shape.heads // max(1, shape.kv_heads)
    sizes = (shape.batch * shape.kv_heads, group, shape.seq_q, shape.seq_kv)
    batch, heads, seq_q, seq_kv = (max(0, size - 1).bit_length() for size in sizes)
    return batch, heads, seq_q, seq_kv


def distance(a: Shape, b: Shape) -> float:
    """How far apart two shapes are: factors of two, those of the sequences counted twice."""
    steps = [abs(x - y) for x, y in zip(bucket_of(a), bucket_of(b), strict=True)]
    return steps[0] + steps[1] + 2.0 * (steps[2] + steps[3])


def tile_from_json(data: dict[str, Any]) -> TileConfig:
    """The tile that `asdict` made plain data of. Raises TileError if it is none."""
    try:
        opts = tuple(Opt(str(o["name"]), int(o["value"])) for o in data["opts"])
        return TileConfig(**{**data, "opts": opts})
    except (KeyError, TypeError, ValueError) as error:
        raise TileError(f"{data!r} is no tile: {type(error).__name__} {error}") from error


@dataclass(frozen=True)
class Record:
    """One tuned tile.

    spec, name       digest of the meaning, and the readable name of the package
    shape            the sizes that were timed
    median, spread   seconds of a call; (largest − smallest quartile) / median
    default, default_median   the rule's own tile and its seconds, timed in turns with the winner
    ratio            median over rounds of the tile's time over the default's
    noisy            clocks drifted by more than 5 % during the last comparison, twice in a row
    """

    spec: str
    name: str
    target: str
    shape: Shape
    tile: TileConfig
    median: float
    spread: float
    default: TileConfig
    default_median: float
    ratio: float
    device: str
    threads: int
    noisy: bool
    trials: int
    date: str
    versions: dict[str, str] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Plain data; `bucket` is there for readers."""
        data = asdict(self) | {"shape": str(self.shape), "bucket": list(bucket_of(self.shape))}
        return {"schema": SCHEMA, **data}

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Record:
        """The record of a line. Raises ArtifactError if it is damaged or of another schema."""
        if data.get("schema") != SCHEMA:
            raise ArtifactError(
                f"a record has schema {data.get('schema')!r}, this version reads {SCHEMA}"
            )
        try:
            fields = {name: data[name] for name in cls.__dataclass_fields__}
            fields["shape"] = Shape.parse(fields["shape"])
            for name in ("tile", "default"):
                fields[name] = tile_from_json(fields[name])
            return cls(**fields)
        except (KeyError, TypeError, ValueError, TileError) as error:
            raise ArtifactError(f"a record is damaged: {type(error).__name__} {error}") from error

    def describe(self) -> str:
        """Why a build takes this tile, in a line."""
        noisy = ", noisy" if self.noisy else ""
        return (
            f"tuned at {self.shape} on {self.device}, {self.date[:10]}: {self.ratio:.3f} × the time of "
            f"the rule's {self.default}{noisy}"
        )


# ------------------------------------------------------------------------------------------- files
def local_file(target: str) -> Path:
    """This user's records for `target`."""
    return store.cache_dir() / "tuned" / f"{target}.jsonl"


def shipped_file(target: str) -> Path:
    """The records for `target` that attngen comes with."""
    return Path(str(resources.files("attngen.schedules"))) / "tuned" / f"{target}.jsonl"


def append(record: Record, file: Path) -> None:
    """Add a line. Raises ArtifactError if the file can't be written."""
    line = json.dumps(record.to_json(), ensure_ascii=False) + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as stream:
            stream.write(line)
    except OSError as error:
        raise ArtifactError(
            f"the record of {record.name} can't be written to {file} ({error}); free some space or set "
            "ATTNGEN_CACHE_DIR to another folder"
        ) from error


def read(file: Path) -> tuple[Record, ...]:
    """The records of a file, later ones first; none if there is no file. Damaged lines are skipped."""
    try:
        stat = file.stat()
    except OSError:
        return ()
    return _read(file, stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=32)
def _read(file: Path, changed: int, size: int) -> tuple[Record, ...]:
    found: dict[tuple[Any, ...], Record] = {}
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        try:
            record = Record.from_json(json.loads(line))
        except (ArtifactError, ValueError) as error:
            log.warning("%s:%d is ignored: %s", file, number, error)
            continue
        key = (record.spec, record.device, record.threads, bucket_of(record.shape))
        found.pop(key, None)  # a later line takes the place of an earlier one
        found[key] = record
    return tuple(reversed(found.values()))


def find(spec: AttentionSpec, target: Target, shape: Shape | None = None) -> Record | None:
    """The record for `spec` of the shape nearest to `shape`.

    Of equally near ones that of a CPU like this machine's comes first, then a user's own. None if there is
    none, or if the variant brings its own tile.
    """
    if spec.variant.tiling is not None:
        return None
    name, wanted = target.tuned_as(spec), shape or NOMINAL_SHAPE
    known = [*read(local_file(name)), *read(shipped_file(name))]
    digest = meaning(spec) if known else ""
    fitting = [record for record in known if record.spec == digest]
    here = cpu_model()

    def remoteness(record: Record) -> tuple[float, bool]:
        return distance(record.shape, wanted), record.device != here

    return min(fitting, key=remoteness, default=None)


_WARNED: set[tuple[str, str, TileConfig]] = set()


def warn_illegal(record: Record, error: TileError) -> None:
    """Say once that a record is ignored, and why."""
    key = (record.spec, record.target, record.tile)
    if key not in _WARNED:
        _WARNED.add(key)
        log.warning(
            "the tuned record of %s for %s at %s is ignored, its tile is no longer legal: %s; run "
            "`attngen tune` again",
            record.name, record.target, record.shape, error,
        )  # fmt: skip


def shape_of(q: Any, k: Any, variant: Variant) -> Shape | None:
    """The sizes of a call with tensors q and k in the variant's layout; None if these don't fit together.

    None for keys in pages and packed rows too, whose lengths the shapes don't tell.
    """
    if len(q.shape) != 4 or len(k.shape) != 4 or variant.paged is not None or variant.packed:
        return None
    heads, seq = (1, 2) if variant.layout == "bhsd" else (2, 1)
    try:
        return Shape(q.shape[0], q.shape[heads], k.shape[heads], q.shape[seq], k.shape[seq])
    except ValueError:
        return None
