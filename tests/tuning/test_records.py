"""Records: which one a build takes, what it does with bad ones, and who says so."""

from __future__ import annotations

import json
import logging
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from click.testing import CliRunner

import attngen
from attngen import Variant, records
from attngen.cli import main_group
from attngen.errors import ArtifactError
from attngen.golden import golden_sources
from attngen.library import GALLERY
from attngen.pipeline import build_package, cache_key, plan_tile
from attngen.records import Record, append, bucket_of, distance, find, local_file, meaning, read
from attngen.runtime.package import read_manifest
from attngen.shape import Shape
from attngen.spec import AttentionSpec, specialise
from attngen.targets import get_target
from attngen.tiling import Opt, TileConfig
from benchmarks.tuning_h200 import variants

TARGET = get_target("cpu-generic")
TILE = TileConfig(16, 32, 8, 4)
NEAR, FAR = Shape(1, 8, 8, 2048, 2048), Shape(1, 8, 8, 64, 64)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of this test alone, and no shipped records."""
    monkeypatch.setenv("ATTNGEN_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(records, "shipped_file", lambda target: tmp_path / "shipped" / target)
    monkeypatch.setattr(records, "_WARNED", set())
    return tmp_path


def spec_of(variant: Variant | None = None, **options: object) -> AttentionSpec:
    return specialise(variant or Variant("plain"), **{"head_dim": 16, **options})  # type: ignore[arg-type]


def record(
    spec: AttentionSpec, shape: Shape = NEAR, tile: TileConfig = TILE, **fields: object
) -> Record:
    default = plan_tile(spec, TARGET).tile
    known = Record(
        meaning(spec), spec.full_name, TARGET.name, shape, tile, 0.9, 0.01, default, 1.0, 0.9,
        "a machine", 2, False, 24, "2026-11-23T12:00:00+00:00", {"attngen": "0"},
    )  # fmt: skip
    return replace(known, **fields)  # type: ignore[arg-type]


def test_records_keep_what_they_hold(tmp_path: Path) -> None:
    first = record(spec_of(), tile=TileConfig(64, 48, 16, 16, 3, (Opt("resident", 2),)))
    append(first, tmp_path / "r")
    assert read(tmp_path / "r") == (first,)
    data = json.loads((tmp_path / "r").read_text())
    assert data["bucket"] == [3, 0, 11, 11] and data["shape"] == "1,8,2048,2048"
    later = replace(first, median=0.5)
    append(later, tmp_path / "r")
    assert read(tmp_path / "r") == (later,)


def test_buckets_are_powers_of_two() -> None:
    assert bucket_of(Shape(2, 12, 4, 1025, 2048)) == (3, 2, 11, 11)
    assert bucket_of(Shape(0, 4, 2, 0, 1)) == (0, 1, 0, 0)
    assert distance(NEAR, NEAR) == 0 and distance(NEAR, FAR) == 20


def test_a_name_and_a_tile_are_no_part_of_the_meaning() -> None:
    mask = attngen.causal()
    one, other = spec_of(Variant("a", mask=mask)), spec_of(Variant("b", mask=mask, tiling=TILE))
    assert meaning(one) == meaning(other) != meaning(spec_of())
    assert meaning(spec_of(dtype="float16")) != meaning(spec_of())


def test_a_new_field_of_variants_leaves_the_digests_as_they_are() -> None:
    from dataclasses import dataclass

    from attngen.spec import canonical

    @dataclass(frozen=True)
    class Old:
        a: int
        b: int = 2

    @dataclass(frozen=True)
    class New(Old):
        c: int = 3

    assert canonical(New(1), sparse=True) == "New(a=1)" and canonical(Old(1)) == "Old(a=1,b=2)"
    assert canonical(New(1, c=4), sparse=True) == "New(a=1,c=4)"


def test_a_build_takes_the_nearest_record() -> None:
    spec = spec_of()
    near, far = record(spec), record(spec, FAR, TileConfig(8, 64, 4, 4))
    for each in (near, far):
        append(each, local_file(TARGET.name))
    assert find(spec, TARGET) == near == find(spec, TARGET, Shape(1, 4, 4, 1500, 3000))
    assert find(spec, TARGET, Shape(2, 4, 4, 100, 50)) == far
    assert find(spec_of(head_dim=24), TARGET) is None
    tiles = []
    for shape, tuned in ((None, True), (FAR, True), (FAR, False)):
        built = build_package(Variant("plain"), TARGET.name, head_dim=16, shape=shape, tuned=tuned)
        tiles.append(records.tile_from_json(read_manifest(built.path)["tile"]))
    assert tiles == [near.tile, far.tile, near.default]


def test_the_key_of_a_package_holds_the_records_tile() -> None:
    spec = spec_of()
    keys = {cache_key(spec, TARGET, tuned=tile) for tile in (None, TILE, TileConfig(8, 64, 4, 4))}
    assert len(keys) == 3


def test_own_records_come_before_shipped_ones(tmp_path: Path) -> None:
    spec = spec_of()
    append(record(spec, device="shipped"), tmp_path / "shipped" / TARGET.name)
    assert find(spec, TARGET).device == "shipped"  # type: ignore[union-attr]
    append(record(spec, device="mine"), local_file(TARGET.name))
    assert find(spec, TARGET).device == "mine"  # type: ignore[union-attr]
    far = Shape(1, 8, 8, 16, 16)
    append(record(spec, far, device="far"), tmp_path / "shipped" / TARGET.name)
    assert find(spec, TARGET, far).device == "far"  # type: ignore[union-attr]


def test_records_of_this_cpu_come_before_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec, own = spec_of(), TileConfig(8, 64, 4, 4)
    here = record(spec, tile=own, device="a CPU like this")
    append(here, tmp_path / "shipped" / TARGET.name)
    append(record(spec), tmp_path / "shipped" / TARGET.name)
    assert find(spec, TARGET) == record(spec)
    monkeypatch.setattr(records, "cpu_model", lambda: "a CPU like this")
    assert find(spec, TARGET) == here
    append(record(spec, FAR), tmp_path / "shipped" / TARGET.name)
    assert find(spec, TARGET, FAR) == record(spec, FAR)  # the nearer shape all the same


def test_kernels_without_units_of_16_bits_share_their_records() -> None:
    amx = get_target("cpu-amx")
    assert amx.tuned_as(spec_of()) == "cpu-avx512"
    assert amx.tuned_as(spec_of(dtype="bfloat16", head_dim=64)) == "cpu-amx"
    pairs = get_target("cpu-avx512bf16")
    assert pairs.tuned_as(spec_of()) == "cpu-avx512"
    assert pairs.tuned_as(spec_of(dtype="bfloat16", head_dim=64)) == "cpu-avx512bf16"


def test_a_users_tile_beats_a_record() -> None:
    own = Variant("plain", tiling=TileConfig(8, 64, 4, 4))
    append(record(spec_of()), local_file(TARGET.name))
    assert find(spec_of(own), TARGET) is None
    assert plan_tile(spec_of(own), TARGET, record(spec_of())).tile == own.tiling


def test_an_illegal_record_is_ignored_with_one_warning(caplog: pytest.LogCaptureFixture) -> None:
    spec = spec_of()
    append(record(spec, tile=TileConfig(36, 32, 6, 4)), local_file(TARGET.name))
    with caplog.at_level(logging.WARNING, "attngen"):
        built = build_package(Variant("plain"), TARGET.name, head_dim=16)
        plan_tile(spec, TARGET, find(spec, TARGET))
    (message,) = caplog.messages
    assert "inner_q=6 is not a multiple" in message and "run `attngen tune` again" in message
    assert records.tile_from_json(read_manifest(built.path)["tile"]) == plan_tile(spec, TARGET).tile


def test_a_damaged_line_is_skipped(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    good = record(spec_of())
    append(good, tmp_path / "r")
    lines = ['{"schema": 1}', "no json", '{"schema": 99}', (tmp_path / "r").read_text()]
    (tmp_path / "r").write_text("\n".join(lines))
    assert read(tmp_path / "r") == (good,)
    assert len(caplog.messages) == 3 and "r:2 is ignored" in caplog.messages[1]


def test_a_place_that_cannot_be_written_says_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ArtifactError, match="ATTNGEN_CACHE_DIR"):
        append(record(spec_of()), tmp_path / "file" / "r")


def test_show_says_where_the_tile_comes_from() -> None:
    append(record(spec_of(Variant("full"))), local_file(TARGET.name))
    command = ["show", "full", "--target", TARGET.name, "--head-dim", "16"]
    shown = CliRunner().invoke(main_group, command).output
    assert f"tile: {TILE}" in shown
    assert "why:  tuned at 1,8,2048,2048 on a machine, 2026-11-23: 0.900 × the time" in shown
    assert "legal tiles by estimated cost" in shown
    assert "least estimated cost" in CliRunner().invoke(main_group, [*command, "--no-tuned"]).output


def test_attention_takes_a_record_for_its_shape(monkeypatch: pytest.MonkeyPatch) -> None:
    from attngen import pipeline

    monkeypatch.setattr(pipeline, "native_target", lambda device: TARGET.name)
    variant = Variant("own", mask=attngen.causal())
    spec = spec_of(variant)
    append(record(spec, FAR), local_file(TARGET.name))
    append(record(spec, NEAR, TileConfig(8, 64, 4, 4)), local_file(TARGET.name))
    asked = []
    build = pipeline.build_package

    def spy(*arguments: object, **options: object) -> object:
        built = build(*arguments, **options)  # type: ignore[arg-type]
        asked.append(read_manifest(built.path)["tile"]["block_q"])
        return built

    monkeypatch.setattr(pipeline, "build_package", spy)
    for length in (64, 60, 700):
        q, k, v = (torch.randn(1, 8, length, 16) for _ in range(3))
        out = attngen.attention(q, k, v, variant)
        expected, _ = attngen.attention_reference(variant, q, k, v)
        torch.testing.assert_close(out.double(), expected, atol=5e-6, rtol=0)
    assert asked == [16, 8]  # one build for each bucket


def test_golden_sources_know_no_records(tmp_path: Path) -> None:
    entry = {"variant": "full", "target": TARGET.name, "dtype": "float32", "head_dim": 16}
    (tmp_path / "gallery.json").write_text(json.dumps([entry]))
    before = golden_sources(tmp_path)
    append(record(spec_of(Variant("full"))), local_file(TARGET.name))
    assert golden_sources(tmp_path) == before


# ---------------------------------------------------------------------------------- shipped records
GPU = get_target("sm90a")


def gpu_record(tile: TileConfig, shape: Shape = NEAR, head_dim: int = 64) -> Record:
    spec = specialise(Variant("plain"), "bfloat16", head_dim)
    default = plan_tile(spec, GPU).tile
    return record(spec, shape, tile, target=GPU.name, default=default, device="NVIDIA H200")


def gpu_tile(**options: object) -> TileConfig:
    built = build_package(Variant("mine"), GPU.name, "bfloat16", 64, **options)  # type: ignore[arg-type]
    return records.tile_from_json(read_manifest(built.path)["tile"])


def test_a_build_for_a_gpu_takes_the_nearest_shipped_record(tmp_path: Path) -> None:
    near, far = TileConfig(128, 96, 64, 16, 2), TileConfig(64, 64, 64, 16, 2)
    for each in (gpu_record(near), gpu_record(far, FAR)):
        append(each, tmp_path / "shipped" / GPU.name)
    shape = Shape(4, 16, 16, 1500, 3000)
    assert [gpu_tile(), gpu_tile(shape=shape), gpu_tile(shape=FAR)] == [near, near, far]
    assert gpu_tile(tuned=False) == gpu_record(near).default not in (near, far)


def test_an_illegal_shipped_record_of_a_gpu_is_ignored_with_one_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    illegal = gpu_record(TileConfig(128, 512, 64, 16, 2))
    append(illegal, tmp_path / "shipped" / GPU.name)
    with caplog.at_level(logging.WARNING, "attngen"):
        assert gpu_tile() == illegal.default
        plan_tile(specialise(Variant("mine"), "bfloat16", 64), GPU, illegal)
    (message,) = caplog.messages
    assert "block_k=512 exceeds the 256 columns" in message and "no longer legal" in message


SHIPPED = sorted(file.stem for file in records.shipped_file("x").parent.glob("*.jsonl"))
KNOWN = {v.name: v for v in (*variants().values(), *(make() for make in GALLERY.values()))}


def test_records_are_shipped() -> None:
    assert "cpu-avx512" in SHIPPED


@pytest.mark.parametrize("target", SHIPPED)
def test_shipped_records_are_legal(target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    file = records.shipped_file(target)
    known = read(file)
    assert len(known) == len(file.read_text().splitlines()) > 0
    facts = get_target(target)
    for each in known:
        assert each.target == target and each.ratio <= 1.0
        assert each.ratio < 1.0 or each.tile == each.default
        name, _, rest = each.name.rpartition("_d")
        name, _, short = name.rpartition("_")
        dtype = {"f32": "float32", "f16": "float16", "bf16": "bfloat16"}[short]
        spec = specialise(KNOWN[name], dtype, int(rest))
        assert meaning(spec) == each.spec, f"{each.name} means something else now; tune it again"
        facts.check(plan_tile(spec, facts).spec, each.tile)
        monkeypatch.setattr(records, "cpu_model", lambda each=each: each.device)
        assert find(spec, facts, each.shape) == each
