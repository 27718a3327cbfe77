"""Tuned tiles for an H200: candidates built here, measured there, kept as shipped records.

    python benchmarks/tuning_h200.py build DIR [EXPORT …]    where the compiler is: DIR/<export>/…
    python DIR/<any export>/run.py DIR/* -o OUT --all-rounds on the GPU: torch and apache-tvm-ffi
    python benchmarks/tuning_h200.py import OUT/results.json --records schedules/tuned
    python benchmarks/tuning_h200.py table OUT/results.json -o docs/tuning.md

Kernels for sm_80 are measured from their PTX, which the driver compiles for the H200. Peers are timed in the
same run where the runner knows them (FlashAttention-3 if `fa3_fwd_interface` can be imported); what sm90a.py
alone has is shown with a mark.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from attngen import Variant
from attngen.library import low_rank_bias
from attngen.records import tile_from_json
from attngen.shape import Shape
from attngen.tiling import TileConfig
from attngen.tuning.run import Options, Subject
from attngen.tuning.search import Budget
from attngen.tuning.transfer import export_candidates, import_results, read_results
from benchmarks.sm90a import TOKENS, library
from benchmarks.tuning import rank_correlation

DTYPES = {"sm90a": "bfloat16", "sm80": "float16"}
SEQUENCES = {"sm90a": (2048, 8192, 16384), "sm80": (2048, 8192)}
LONG = 32768
BEGIN, END = "<!-- table of tuning_h200.py -->", "<!-- end of it -->"
PEERS = Path(__file__).parent / "results" / "sm90a_2026-11-23.json"
PEER_NAMES = {"fa3": "FlashAttention-3", "cudnn": "cuDNN", "flex": "FlexAttention"}


@dataclass(frozen=True)
class Export:
    """A variant on a target at some shapes, and how many of its best tiles are measured."""

    target: str
    name: str
    head_dim: int
    shapes: tuple[Shape, ...]
    tiles: int

    @property
    def folder(self) -> str:
        return f"{self.target}_{self.name}_d{self.head_dim}"

    def subjects(self) -> list[Subject]:
        """What is tuned, for each shape."""
        options = {"dtype": DTYPES[self.target], "head_dim": self.head_dim}
        variant = variants()[self.name]
        return [Subject.of(variant, self.target, shape, **options) for shape in self.shapes]


NAMES = {
    "softcap": "softcap_unmasked",
    "table": "relative_position_causal",
    "window": "causal_window_4096",
    "sparse": "block_sparse",
}
"""What records call the variants of sm90a.py that are not the gallery's of that name."""


def variants() -> dict[str, Variant]:
    """The variants tuned, those of sm90a.py and one more."""
    named = {key: replace(v, name=NAMES.get(key, key)) for key, v in library().items()}
    return {**named, "low_rank": Variant("low_rank_bias_64", score=low_rank_bias(64))}


def _square(target: str, head_dim: int) -> tuple[Shape, ...]:
    """The shapes of plain rows: 16384 tokens in all, 2048 columns."""
    heads = 2048 // head_dim
    return tuple(Shape(TOKENS // s, heads, heads, s, s) for s in SEQUENCES[target])


def exports() -> Iterator[Export]:
    """Everything tuned, what matters most first."""
    for head_dim, tiles in ((128, 17), (64, 16), (256, 6)):
        for name in ("full", "causal"):
            yield Export("sm90a", name, head_dim, _square("sm90a", head_dim), tiles)
    middle = (Shape(2, 16, 16, 8192, 8192),)
    for name, tiles in (("alibi", 11), ("softcap", 11), ("table", 11), ("dense_bias", 6),
                        ("low_rank", 6)):  # fmt: skip
        yield Export("sm90a", name, 128, middle, tiles)
    yield Export("sm90a", "window", 128, (Shape(1, 32, 8, LONG, LONG),), 17)
    yield Export("sm90a", "sparse", 128, (Shape(1, 16, 16, LONG, LONG),), 8)
    for name in ("full", "causal", "alibi"):
        for head_dim in (64, 128):
            yield Export("sm80", name, head_dim, _square("sm80", head_dim), 12)


def build(folder: Path, names: list[str], jobs: int) -> None:
    """Build what is missing of every export, or of those with one of `names` in theirs."""
    for export in exports():
        place = folder / export.folder
        unwanted = names and not any(name in export.folder for name in names)
        if unwanted or (place / "candidates.json").exists():
            continue
        options = Options(budget=Budget(trials=export.tiles), jobs=jobs)
        print(place, flush=True)
        export_candidates(export.subjects(), options, place, print)


def import_all(file: Path, folder: Path) -> None:
    """Make the records of all results anew: FOLDER/<target>.jsonl."""
    for target in DTYPES:
        (folder / f"{target}.jsonl").unlink(missing_ok=True)
    for export in exports():
        for subject in export.subjects():
            options = Options(records=folder / f"{export.target}.jsonl", restart=True)
            record = import_results(subject, options, file, print)
            print(f"{subject.name}: {record.ratio:.3f} × {record.default}: {record.tile}")


# --------------------------------------------------------------------------------------------- table
def elsewhere(export: Export, shape: Shape) -> dict[str, float]:
    """The times of the peers in sm90a.py's run at this shape, over the rule's tile's there."""
    sizes = [shape.batch, shape.heads, shape.kv_heads, shape.seq_kv]
    for row in json.loads(PEERS.read_text())["rows"]:
        if (row["work"], row["head_dim"], row["shape"]) == (export.name, export.head_dim, sizes):
            own = row["tflops"]["attngen"]
            return {PEER_NAMES[n]: own / x for n, x in row["tflops"].items() if n != "attngen"}
    return {}


def fastest_peer(export: Export, shape: Shape, entry: dict[str, Any]) -> str:
    """The fastest peer and its time over the tuned tile's; "*": known from sm90a.py's run alone.

    Only times that took turns are compared: clocks differ between comparisons. sm_80's peer is
    FlashAttention-2, made for sm_80 too.
    """
    found = {name: (peer["ratio"], "") for name, peer in entry["final"]["peers"].items()}
    if export.target == "sm80":
        found = {name: peer for name, peer in found.items() if name == "FlashAttention-2"}
    else:
        found = {n: (x, " *") for n, x in elsewhere(export, shape).items()} | found
    if not found:
        return "–"
    name = min(found, key=found.__getitem__)
    ratio, mark = found[name]
    return f"{name} {ratio:.2f}{mark}"


def describe(tile: TileConfig) -> str:
    """What differs between the tiles of these targets."""
    options = "".join(f", {opt.value} {opt.name}" for opt in tile.opts)
    return f"{tile.block_q} × {tile.block_k}, {tile.stages} stages{options}"


def table(file: Path) -> str:
    """A row for each shape, and the means."""
    lines = [
        "| kernel | b, hq/hkv, s | default | tuned | tuned / default | tile | fastest peer |",
        "|---|---|---|---|---|---|---|",
    ]
    gains: dict[str, list[float]] = {}
    flash: dict[str, list[float]] = {"default": [], "tuned": []}
    best: dict[str, float] = {}
    correlations, noisy = [], 0
    for export in exports():
        for subject in export.subjects():
            entry, shape = read_results(file, subject), subject.shape
            final, flops = entry["final"], entry["work"]["flops"] * 1e-12
            default, ratio = final["entries"][0]["median"], final["ratio"]
            tiles = [tile_from_json(tile) for tile in entry["tiles"]]
            winner = tiles[final["winner"]]
            heads = f"{shape.heads}" + f"/{shape.kv_heads}" * (shape.heads != shape.kv_heads)
            cells = [
                f"`{export.target}/{subject.spec.full_name}`",
                f"{shape.batch}, {heads}, {shape.seq_kv}",
                f"{flops / default:.0f}",
                f"{flops / default / ratio:.0f}",
                f"{ratio:.3f}",
                "the default's" if winner == tiles[0] else describe(winner),
                fastest_peer(export, shape, entry),
            ]
            lines.append(f"| {' | '.join(cells)} |")
            gains.setdefault(export.target, []).append(ratio)
            best[f"{cells[0]} {shape}"] = min(each["ratio"] for each in final["entries"])
            if export.name in ("full", "causal") and "FlashAttention-3" in final["peers"]:
                beside = final["peers"]["FlashAttention-3"]["ratio"]
                flash["tuned"].append(beside)
                flash["default"].append(beside * ratio)
            noisy += final["noisy"]
            correlations.append(correlation(subject, entry))
    lines.append("")
    for target, ratios in (*gains.items(), ("both", [x for each in gains.values() for x in each])):
        lines.append(
            f"- {target}, {len(ratios)} works: default's time over tuned, geometric mean "
            f"{1 / geometric_mean(ratios):.3f}, least {1 / max(ratios):.3f}, most {1 / min(ratios):.3f}; the "
            f"default stays in {ratios.count(1.0)}."
        )
    worst = min(best, key=best.__getitem__)
    lines.append(
        f"- The default takes at most {1 / best[worst]:.3f} × the time of the fastest tile measured "
        f"({worst})."
    )
    for tiles, ratios in flash.items():
        lines.append(
            f"- FlashAttention-3's time over that of {tiles} tiles, {len(ratios)} full and causal works: "
            f"geometric mean {geometric_mean(ratios):.3f}, least {min(ratios):.3f}."
        )
    lines.append(
        f"- Rank correlation of the cost model and the times: median {statistics.median(correlations):.2f}, "
        f"least {min(correlations):.2f}. Noisy: {noisy}."
    )
    return "\n".join(lines) + "\n"


def geometric_mean(values: list[float]) -> float:
    return math.exp(statistics.fmean(map(math.log, values)))


def write_between_marks(file: Path, text: str) -> None:
    """Replace what is between `BEGIN` and `END` in a document."""
    before, _, rest = file.read_text().partition(BEGIN)
    _, _, after = rest.partition(END)
    file.write_text(f"{before}{BEGIN}\n{text}{END}{after}")


def correlation(subject: Subject, entry: dict[str, Any]) -> float:
    """Spearman's, of the cost model and the times of the tiles measured."""
    costs = dict(zip(subject.space.tiles, subject.space.costs, strict=True))
    measured = [
        (costs[tile], list(trial["steps"].values())[-1])
        for trial in entry["trials"]
        if trial["steps"] and (tile := tile_from_json(trial["tile"])) in costs
    ]
    return rank_correlation(*map(list, zip(*measured, strict=True)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("action", choices=("build", "import", "table"))
    parser.add_argument("place", type=Path, help="folder of exports, or the results")
    parser.add_argument("names", nargs="*", help="parts of the names of exports")
    parser.add_argument("--jobs", type=int, default=max(1, (os.cpu_count() or 2) - 1))
    parser.add_argument("-o", "--output", type=Path, help="document to write the table to")
    parser.add_argument("--records", type=Path, default=Path("schedules/tuned"))
    arguments = parser.parse_args()
    if arguments.action == "build":
        build(arguments.place, arguments.names, arguments.jobs)
    elif arguments.action == "import":
        import_all(arguments.place, arguments.records)
    else:
        text = table(arguments.place)
        print(text)
        if arguments.output:
            write_between_marks(arguments.output, text)


if __name__ == "__main__":
    main()
