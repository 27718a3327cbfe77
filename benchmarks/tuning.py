"""Every legal tile of gallery variants on this CPU: how good are the rule's tiles, and the search?

    python benchmarks/tuning.py build DIR [WORK …]          compile every tile
    python benchmarks/tuning.py measure DIR -o FILE         time them; a second start goes on
    python benchmarks/tuning.py table FILE [--records OUT]  the Markdown tables; the winners as records

Every tile is timed in interleaved rounds whose order rotates; then the best eight and the rule's tile in
longer ones (the winner is chosen there), and the winner and the rule's tile once more, which gives the ratios
of the tables: a choice among many noisy times looks better than it is. Each work holds the machine for half a
minute: measure on a quiet one.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import statistics
import tempfile
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from attngen.bench import machine, make_plan
from attngen.inputs import Shape, random_inputs
from attngen.library import GALLERY
from attngen.pipeline import build_package, load
from attngen.records import Record, append, meaning, tile_from_json
from attngen.tiling import TileConfig
from attngen.timing import measure
from attngen.tuning.run import Subject
from attngen.tuning.search import Budget, search
from attngen.tuning.stopwatch import LEAST_GAIN, Stopwatch, ratio, spread
from attngen.tuning.study import finished, open_study

SHAPES = (Shape(1, 8, 8, 512, 512), Shape(1, 8, 8, 2048, 2048))
FLOAT32 = (
    "full", "causal", "causal_top_left", "sliding_window", "alibi", "softcap", "block_sparse",
    "dense_bias", "document", "relative_position", "low_rank_bias", "attention_sinks", "sigmoid",
    "prefix_lm", "key_padding", "sliding_tile",
)  # fmt: skip
WORKS = [
    *((name, "cpu-avx512", "float32", 64) for name in FLOAT32),
    *((name, "cpu-avx512", "float32", 128) for name in ("full", "causal")),
    ("full", "cpu-avx512", "float16", 64),
    *(
        (name, target, "bfloat16", 64)
        for target in ("cpu-amx", "cpu-avx512bf16")
        for name in ("full", "causal")
    ),
]
ROUNDS, BEST, BEST_ROUNDS, LAST_ROUNDS = 5, 8, 15, 21
WITHIN = 1.03
SEEDS = range(5)


def subjects(shape: Shape | None = None) -> dict[str, Subject]:
    """The works by target and package."""
    found = {}
    for name, target, dtype, head_dim in WORKS:
        subject = Subject.of(GALLERY[name](), target, shape, dtype=dtype, head_dim=head_dim)
        found[f"{target}/{subject.spec.full_name}"] = subject
    return found


# ----------------------------------------------------------------------------------------- measuring
def build(folder: Path, names: list[str]) -> None:
    """Compile what is missing of every tile of the works."""
    for name, subject in subjects().items():
        if names and not any(part in name for part in names):
            continue
        place = folder / name
        place.mkdir(parents=True, exist_ok=True)
        space = subject.space
        spec = subject.spec
        for number, tile in enumerate(space.tiles):
            variant = replace(spec.variant, tiling=tile)
            sizes = (spec.dtype, spec.head_dim, spec.head_dim_v, spec.layout)
            final = place / f"{number:03d}"
            if not final.exists():
                build_package(variant, subject.target.name, *sizes).path.rename(final)
        listing = [{"tile": asdict(tile)} for tile in space.tiles]
        (place / "tiles.json").write_text(json.dumps(listing))
        print(name, len(listing), flush=True)


def measure_work(subject: Subject, place: Path, shape: Shape) -> dict[str, Any]:
    """Times of every tile; the rule's is number 0."""
    listing = json.loads((place / "tiles.json").read_text())
    numbers = {tile_from_json(entry["tile"]): number for number, entry in enumerate(listing)}
    space = subject.space
    inputs = random_inputs(subject.spec, shape)
    calls: list[Callable[[], Any]] = []
    for tile in space.tiles:
        module = load(place / f"{numbers[tile]:03d}")
        plan = make_plan(module, inputs, shape)
        calls.append(lambda module=module, plan=plan: module(**inputs, **plan))
    samples = measure(calls, ROUNDS, 60.0)
    ratios = [ratio(samples[0], own) for own in samples]
    best = sorted(range(1, len(calls)), key=ratios.__getitem__)[:BEST]
    again = measure([calls[0], *(calls[i] for i in best)], BEST_ROUNDS, 20.0)
    confirmed = [ratio(again[0], own) for own in again]
    winner = confirmed.index(min(confirmed))
    if confirmed[winner] > 1.0 - LEAST_GAIN:
        winner = 0
    chosen = [0, *best][winner]
    last = measure([calls[0], calls[chosen]], LAST_ROUNDS, 20.0)
    return {
        "shape": str(shape),
        "tiles": [asdict(tile) for tile in space.tiles],
        "milliseconds": [round(1e3 * statistics.median(own), 5) for own in samples],
        "ratios": [round(r, 4) for r in ratios],
        "best": dict(zip(map(str, [0, *best]), confirmed, strict=True)),
        "winner": chosen,
        "last": {
            "default": statistics.median(last[0]),
            "winner": statistics.median(last[1]),
            "ratio": ratio(*last),
            "spread": spread(last[1]),
        },
    }


def measure_all(folder: Path, file: Path, names: list[str], most: int) -> None:
    """Measure what `file` lacks, at most `most` works."""
    kept = json.loads(file.read_text()) if file.exists() else {"machine": machine(), "works": {}}
    for name, subject in subjects().items():
        for shape in SHAPES:
            key = f"{name} {shape}"
            known = key in kept["works"] or not (folder / name / "tiles.json").exists()
            if known or (names and not any(part in key for part in names)):
                continue
            if most == 0:
                return
            most -= 1
            row = measure_work(subject, folder / name, shape)
            kept["works"][key] = {**row, "date": datetime.now(UTC).isoformat(timespec="seconds")}
            file.write_text(json.dumps(kept, indent=None, separators=(",", ":")) + "\n")
            last = row["last"]
            print(f"{key}: {last['ratio']:.3f}, {1e3 * last['winner']:.2f} ms", flush=True)


# ------------------------------------------------------------------------------------------- figures
def rank_correlation(a: list[float], b: list[float]) -> float:
    """Spearman's, equal values sharing their mean rank."""

    def ranks(values: list[float]) -> list[float]:
        order = sorted(values)
        return [(order.index(v) + len(order) - 1 - order[::-1].index(v)) / 2 for v in values]

    return statistics.correlation(ranks(a), ranks(b))


class Recorded:
    """A measuring process that answers from the exhaustive run."""

    ready: Any = None

    def __init__(self, ratios: dict[str, float]) -> None:
        self.ratios = ratios

    def ask(self, request: dict[str, Any], limit: float) -> dict[str, Any]:
        return {"seconds": [[self.ratios[path]] * request["rounds"] for path in request["paths"]]}


class Compiled:
    """Compilers with nothing left to do."""

    def submit(self, tile: TileConfig) -> Future[Path]:
        future: Future[Path] = Future()
        future.set_result(Path(str(tile)))
        return future


class Found(Exception):
    """The search has what it was to find."""


def trials_needed(subject: Subject, row: dict[str, Any], seed: int) -> int:
    """Trials until the search has a tile within 3 % of the exhaustive run's best."""
    space = subject.space
    tiles = [tile_from_json(tile) for tile in row["tiles"]]
    ratios = {str(tile): r for tile, r in zip(tiles, row["ratios"], strict=True)}
    good = {tile for tile, r in ratios.items() if r <= WITHIN * min(ratios.values())}

    def stop(text: str) -> None:
        if text.split(None, 1)[1].split(":")[0] in good:
            raise Found

    with tempfile.TemporaryDirectory() as folder:
        study = open_study(
            f"journal:{folder}/study.log", "s", subject.identity(""), space,
            seed=seed, grid=False, restart=False,
        )  # fmt: skip
        watch = Stopwatch(Recorded(ratios), str(space.default), 1.0)
        with contextlib.suppress(Found):
            search(study, space, Compiled(), watch, Budget(), ahead=0, progress=stop)
        return len(finished(study))


def kept_ratio(row: dict[str, Any]) -> float:
    """The winner's time over the default's; 1 where the last comparison lets the default stay."""
    again = float(row["last"]["ratio"])
    return again if row["winner"] and again <= 1.0 - LEAST_GAIN else 1.0


def table(file: Path, simulate: bool) -> None:
    """Print a row for each work and the means."""
    works = json.loads(file.read_text())["works"]
    known = subjects()
    print("| work | default ms | tuned / default | best of all / default | ρ of the cost model |"
          + (" trials within 3 % |" if simulate else ""))  # fmt: skip
    print("|---|---|---|---|---|" + ("---|" if simulate else ""))
    gains, correlations, shares, least = [], [], [], []
    for key, row in works.items():
        space = known[key.split()[0]].space
        costs = dict(zip(space.tiles, space.costs, strict=True))
        tiles = [tile_from_json(tile) for tile in row["tiles"]]
        correlation = rank_correlation([costs[tile] for tile in tiles], row["ratios"])
        last, best = row["last"], min(row["best"].values())
        gain = kept_ratio(row)
        cells = [
            f"`{key}`",
            f"{1e3 * last['default']:.2f}",
            f"{gain:.3f}",
            f"{best:.3f}",
            f"{correlation:.2f}",
        ]
        gains.append(gain)
        least.append(best)
        correlations.append(correlation)
        if simulate:
            subject = known[key.split()[0]]
            needed = [trials_needed(subject, row, seed) for seed in SEEDS]
            share = statistics.median(needed) / len(row["tiles"])
            shares.append(share)
            middle = statistics.median(needed)
            cells.append(f"{middle} of {len(row['tiles'])} ({share:.0%}), most {max(needed)}")
        print(f"| {' | '.join(cells)} |", flush=True)
    mean = math.exp(statistics.fmean(-math.log(gain) for gain in gains))
    print(f"\n{len(works)} works: default's time over tuned, geometric mean {mean:.3f}, least "
          f"{1 / max(gains):.3f}; the default takes at most {1 / min(least):.3f} × the best; rank "
          f"correlation: median {statistics.median(correlations):.2f}, "
          f"least {min(correlations):.2f}")  # fmt: skip
    if shares:
        print(
            f"share of the trials, median over works {statistics.median(shares):.0%}, most {max(shares):.0%}"
        )


def write_records(file: Path, out: Path) -> None:
    """Add the winners to the tuned records, one file for each target."""
    data = json.loads(file.read_text())
    known = subjects()
    for key, row in data["works"].items():
        subject = known[key.split()[0]]
        tiles, last = [tile_from_json(tile) for tile in row["tiles"]], row["last"]
        record = Record(
            spec=meaning(subject.spec),
            name=subject.spec.full_name,
            target=subject.target.tuned_as(subject.spec),
            shape=Shape.parse(row["shape"]),
            tile=tiles[row["winner"] if kept_ratio(row) < 1.0 else 0],
            median=last["winner" if kept_ratio(row) < 1.0 else "default"],
            spread=last["spread"],
            default=tiles[0],
            default_median=last["default"],
            ratio=kept_ratio(row),
            device=data["machine"]["cpu"],
            threads=data["machine"]["threads"],
            noisy=last["spread"] > 0.05,
            trials=len(tiles),
            date=row["date"],
            versions=data["machine"]["versions"],
        )
        append(record, out / f"{record.target}.jsonl")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("build", "measure", "table"))
    parser.add_argument("place", type=Path, help="folder of packages, or the result file of table")
    parser.add_argument("names", nargs="*", help="parts of the names of works")
    parser.add_argument("-o", "--output", type=Path)
    parser.add_argument("--most", type=int, default=-1, help="works to measure in this start")
    parser.add_argument("--simulate", action="store_true", help="how many trials the search needs")
    parser.add_argument("--records", type=Path, help="folder to write the winners to")
    arguments = parser.parse_args()
    if arguments.action == "build":
        build(arguments.place, arguments.names)
    elif arguments.action == "measure":
        measure_all(arguments.place, arguments.output, arguments.names, arguments.most)
    else:
        table(arguments.place, arguments.simulate)
        if arguments.records:
            write_records(arguments.place, arguments.records)


if __name__ == "__main__":
    main()
