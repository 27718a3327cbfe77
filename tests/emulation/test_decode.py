"""What only few query rows do: keys split over blocks, heads packed into rows, workspace, masks' bounds."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import Any

import pytest
import torch

import attngen
from attngen import pipeline
from attngen.accuracy import compare
from attngen.inputs import Shape, random_inputs
from attngen.library import library_variant
from attngen.masks import visible_keys
from attngen.runtime.shapes import MOST_SPLITS, choose_splits, evaluate
from attngen.schedules import lower
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.cases import VARIANTS

from .emulate import Emulated, emulated

WINDOW = attngen.Variant("window", mask=attngen.causal() & attngen.sliding_window(100))


@lru_cache(maxsize=2)
def module_of(name: str) -> Any:
    return emulated(WINDOW if name == "window" else library_variant(name), target="sm80")


def splits_of(module: Any) -> int:
    """Of the last call."""
    launch = list(module._forward._launches.values())[-1]
    return launch.constants[1 + module._forward.dims.index("splits")]


# -------------------------------------------------------------------------------------- the cost model
@pytest.mark.parametrize(
    ("items", "steps", "slots", "splits"),
    [
        (256, 64, 264, 1),  # b32, 8 key heads, kv 8192 on an H200: blocks fill it
        (32, 512, 264, 8),  # b4, kv 65536: 256 of 264 slots
        (8, 1024, 264, 33),  # b1, kv 131072
        (1, 1 << 20, 264, MOST_SPLITS),
        (1, 1, 264, 1),
        (0, 64, 264, 1),
        (8, 0, 264, 1),
        (100_000, 64, 264, 1),
    ],
)
def test_splits_fill_the_chip(items: int, steps: int, slots: int, splits: int) -> None:
    assert choose_splits(items, steps, slots) == splits


def test_splits_avoid_a_second_wave_of_few() -> None:
    splits = choose_splits(270, 1024, 264)  # whole, six items would run alone after the others
    waves = -(-270 * splits // 264)
    assert splits > 1 and waves * -(-1024 // splits) < 1.2 * 1024 * 270 / 264


@pytest.mark.parametrize(
    ("mask", "keys"),
    [
        (attngen.causal(), None),
        (attngen.causal() & attngen.sliding_window(100), 101),
        (attngen.sliding_window(100), 101),
        (attngen.key_padding(), None),
        (attngen.document(), None),
    ],
)
def test_visible_keys_are_bounded_by_windows_alone(mask: Any, keys: int | None) -> None:
    assert visible_keys(attngen.Variant("v", mask=mask).mask_expr) == keys


# -------------------------------------------------------------------------------------- kernels
@pytest.mark.parametrize("processors", [1, 7, 132])
def test_any_number_of_splits_is_as_exact_and_deterministic(processors: int) -> None:
    module, variant = module_of("alibi"), library_variant("alibi")
    run = module._forward
    run.device, before = Emulated(processors), run.device
    module._forward._launches.clear()
    inputs = random_inputs(specialise(variant, "float16"), Shape(2, 4, 2, 2, 1000))
    out, lse = module(**inputs, return_lse=True)
    assert splits_of(module) == {1: 1, 7: 3, 132: 8}[processors]
    comparison = compare(variant, inputs, out, lse)
    assert comparison.holds, comparison
    for seed in range(3):
        module.library.set_seed(seed)
        again = module(**inputs, return_lse=True)
        assert torch.equal(again[0], out) and torch.equal(again[1], lse)
    run.device = before
    module._forward._launches.clear()


def test_keys_outside_a_window_are_never_read() -> None:
    module = module_of("window")
    q, k, v = (torch.randn(2, 2, n, 64).half() for n in (3, 1000, 1000))
    clean = module(q, k, v)
    for tensor in (k, v):
        tensor[:, :, : 997 - 100 - 32] = float("nan")  # more than a key block before the window
    assert torch.equal(module(q, k, v), clean)
    assert splits_of(module) <= 2  # of 103 keys, not of 1000


def test_workspace_is_what_a_call_allocates() -> None:
    module = module_of("alibi")
    sizes = {"b": 2, "hq": 4, "hkv": 2, "seq_kv": 1000, "h": 4}
    splits = choose_splits(4, 8, 16 * 2)
    rows = 2 * 4 * 2 * splits
    assert module.workspace_bytes(**sizes, seq_q=2) == rows * (64 + 2) * 4
    assert module.workspace_bytes(**sizes, seq_q=200) == 0


@pytest.mark.parametrize("keys", [1, 16, 32])
def test_warps_have_rows_of_their_own_where_a_block_holds_all_keys(keys: int) -> None:
    """Of 15 heads in four blocks of four warps, the last one has no rows."""
    module, variant = module_of("alibi"), library_variant("alibi")
    inputs = random_inputs(specialise(variant, "float16"), Shape(3, 5, 5, 16, keys))
    out, lse = module(**inputs, return_lse=True)
    comparison = compare(variant, inputs, out, lse)
    assert comparison.holds, comparison
    sizes = {"b": 3, "hq": 5, "hkv": 5, "seq_q": 16, "seq_kv": keys, "splits": 1, "processors": 1}
    assert [k.name for k in module._forward._applicable(sizes)] == ["decode"]
    facts, spec = get_target("sm80"), specialise(variant, "float16")
    program = pipeline.make_sources(spec, pipeline.plan_tile(spec, facts).tile, facts).program
    blocks = next(k.items for k in program.kernels if k.name == "decode")
    assert evaluate(blocks, sizes) == 4
    assert evaluate(blocks, sizes | {"seq_kv": 65}) == 15


def test_many_rows_take_the_main_kernel_where_it_fills_the_chip() -> None:
    module = module_of("alibi")

    def kernels(b: int, hq: int, hkv: int, seq_q: int) -> list[str]:
        sizes = {"b": b, "hq": hq, "hkv": hkv, "seq_q": seq_q, "seq_kv": 1000}
        sizes |= module._forward._divided(sizes, 16)
        return [k.name for k in module._forward._applicable(sizes)]

    assert kernels(1, 4, 1, 4) == ["decode", "combine"]  # 16 rows
    assert kernels(100, 4, 1, 4) == ["decode"]  # as many blocks without a split
    assert kernels(1, 4, 1, 5) == kernels(1, 4, 1, 16) == ["decode_more", "combine"]  # 64 rows
    assert kernels(64, 4, 1, 16) == ["decode_more"]  # the heads of a group share keys
    assert kernels(1, 4, 4, 17) == kernels(1, 4, 1, 64) == ["decode_more", "combine"]
    assert kernels(8, 4, 4, 17) == kernels(8, 4, 1, 17) == kernels(1, 4, 1, 65) == ["main"]


def test_ragged_rows_without_keys_and_sinks() -> None:
    variant = VARIANTS["sinks_padded"]()
    module = emulated(variant, target="sm80")
    inputs = random_inputs(specialise(variant, "float16"), Shape(3, 4, 1, 3, 600))
    inputs["kv_lengths"] = torch.tensor([0, 600, 77], dtype=torch.int32)
    comparison = compare(variant, inputs, *module(**inputs, return_lse=True))
    assert splits_of(module) > 1 and comparison.holds, comparison


def test_heads_that_fit_no_registers_have_no_kernel_for_few_rows() -> None:
    facts = get_target("sm70")
    spec = specialise(library_variant("full"), "float16", 256)
    assert facts.few_tiles(spec) is None
    plan = pipeline.plan_tile(spec, facts)
    program = pipeline.make_sources(plan.spec, plan.tile, facts).program
    assert [k.name for k in program.kernels] == ["main"] and program.split is None


@pytest.mark.parametrize("target", ["sm80", "sm86", "sm89", "sm90a"])
def test_every_head_dim_has_decode_tiles_for_quantised_keys(target: str) -> None:
    """With a score function and a mask that is no interval, too."""
    from attngen.schedules.cuda.layout import mma_layout

    facts = get_target(target)
    score, mask = [attngen.softcap(30.0), attngen.alibi()], attngen.document()
    for qk, pv in facts.quantised:
        variant = attngen.Variant("v", score=score, mask=mask, quant=attngen.Quant(qk, pv))
        for head_dim in range(8, 257, 8):
            tiles = facts.few_tiles(specialise(variant, "float16", head_dim))
            assert tiles is not None, (qk, pv, head_dim)
            for tile in tiles:
                lay = mma_layout(specialise(variant, "float16", head_dim), tile)
                assert lay.resident * (lay.bytes + facts.reserved) <= facts.sm_shared
                assert lay.bytes % 16 == 0 and (pv == "float" or tile.block_k % 32 == 0)
    smoothed = replace(variant, quant=attngen.Quant(qk, pv, smooth_q=True))
    assert facts.few_tiles(specialise(smoothed, "float16", 64)) is None


def test_values_that_are_padded_block_by_block_stay_with_the_main_kernel() -> None:
    """Those of a mask's own tiles of 120 positions, 128 rows each; of 16 bits they lie as they are given."""
    facts = get_target("sm90a")
    mask = attngen.sliding_tile((4, 20, 36), (2, 5, 12), (1, 3, 1))
    for qk, pv in facts.quantised:
        quant = attngen.Quant(qk, pv, granularity=120)
        spec = specialise(attngen.Variant("v", mask=mask, quant=quant), "float16")
        tile = pipeline.plan_tile(spec, facts).tile
        kernels = [k.name for k in lower(spec, tile, facts).program.kernels]
        assert tile.block_k == 120 and ("decode" in kernels) == (pv == "float"), (qk, pv)


@pytest.mark.parametrize("target", ["sm70", "sm75", "sm80", "sm86", "sm89", "sm90a"])
def test_decode_tiles_leave_room_for_their_resident_blocks(target: str) -> None:
    from attngen.schedules.cuda.layout import mma_layout

    facts = get_target(target)
    for head_dim in range(8, 257, 8):
        spec = specialise(library_variant("full"), "float16", head_dim)
        tiles = facts.few_tiles(spec)
        if tiles is None:
            assert target in ("sm70", "sm75") and head_dim > 192
            continue
        for tile in tiles:
            lay = mma_layout(spec, tile)
            assert lay.resident * (lay.bytes + facts.reserved) <= facts.sm_shared
            joined = lay.joined_statistics + 8 * lay.teams * lay.block_q
            assert joined <= lay.bytes and lay.bytes % 16 == 0
    assert replace(facts, shared_bytes=4096).few_tiles(spec) is None
