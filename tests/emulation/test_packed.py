"""Packed rows: lists of work, lengths that only the GPU knows, starts that the caller gets wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pytest
import torch

import attngen
from attngen import pipeline
from attngen.accuracy import compare
from attngen.errors import UnsupportedError, VariantError
from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from attngen.targets import get_target

from .emulate import Emulated, emulated

CAUSAL = attngen.Variant("packed", mask=attngen.causal(), packed=True)
MIXED = ([140, 1, 0, 20, 1, 1, 70, 3], [140, 700, 9, 300, 0, 31, 50, 3])
"""Queries and keys of prompts, of decoding rows, of rows without keys, and of none."""


@lru_cache(maxsize=2)
def module(target: str) -> Any:
    return emulated(CAUSAL, target=target)


def starts(lengths: list[int]) -> torch.Tensor:
    return torch.tensor([0, *lengths]).cumsum(0).int()


def inputs_of(lengths_q: list[int], lengths_kv: list[int], seed: int = 0) -> dict[str, Any]:
    torch.manual_seed(seed)
    q = torch.randn(1, 4, sum(lengths_q), 64).half()
    k, v = (torch.randn(1, 2, sum(lengths_kv), 64).half() for _ in range(2))
    return {"q": q, "k": k, "v": v, "q_starts": starts(lengths_q), "kv_starts": starts(lengths_kv)}


def row_of(inputs: dict[str, Any], row: int) -> list[torch.Tensor]:
    """q, k and v of one row."""
    ends = [inputs[f"{name}_starts"].tolist() for name in ("q", "kv", "kv")]
    return [inputs[n][:, :, e[row] : e[row + 1]] for n, e in zip("qkv", ends, strict=True)]


def call(target: str, inputs: dict[str, Any], processors: int = 16) -> tuple[Any, Any]:
    module(target)._forward.device = Emulated(processors)
    module(target)._forward._launches.clear()
    out, lse = module(target)(**inputs, return_lse=True)
    return out, lse


def workspaces(target: str, inputs: dict[str, Any], processors: int = 16) -> dict[str, Any]:
    """What a call gives its kernels, by name."""
    run = module(target)._forward
    taken: dict[str, Any] = {}
    before = run.execute

    def execute(launch: Any, given: Iterable[Any]) -> list[Any]:
        values = before(launch, given)
        taken.update({name: values[place] for name, place in launch.places.items()})
        return values

    run.execute = execute
    try:
        call(target, inputs, processors)
    finally:
        run.execute = before
    return taken


# -------------------------------------------------------------------------------------- results
@pytest.mark.parametrize("processors", [1, 7, 132])
@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_prompts_and_decoding_rows_in_one_call(target: str, processors: int) -> None:
    inputs = inputs_of(*MIXED, seed=processors)
    out, lse = call(target, inputs, processors)
    comparison = compare(CAUSAL, inputs, out, lse)
    assert comparison.holds, comparison
    for seed in range(3):
        module(target).library.set_seed(seed)
        again = call(target, inputs, processors)
        assert torch.equal(again[0], out) and torch.equal(again[1], lse)


@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_rows_do_not_see_their_neighbours(target: str) -> None:
    """Of every other row queries, keys and values are NaN."""
    inputs = inputs_of(*MIXED)
    clean, _ = call(target, inputs)
    ends = inputs["q_starts"].tolist()
    for n in range(2):
        poisoned = {name: t.clone() for name, t in inputs.items()}
        for row in range(n, len(ends) - 1, 2):
            for tensor in row_of(poisoned, row):
                tensor.fill_(float("nan"))
        out, _ = call(target, poisoned)
        for row in range(1 - n, len(ends) - 1, 2):
            place = slice(ends[row], ends[row + 1])
            assert torch.equal(out[:, :, place], clean[:, :, place])


def test_a_row_is_what_it_is_alone() -> None:
    plain = emulated(attngen.Variant("plain", mask=attngen.causal()), target="sm80")
    inputs = inputs_of(*MIXED)
    out, _ = call("sm80", inputs)
    ends = inputs["q_starts"].tolist()
    for row, (begin, end) in enumerate(pairwise(ends)):
        alone = plain(*row_of(inputs, row))
        assert (out[:, :, begin:end] - alone).abs().max().item() < 2e-3 if end > begin else True


# -------------------------------------------------------------------------------------- lists
@pytest.mark.parametrize("count", [1, pytest.param(130, marks=pytest.mark.slow)])
def test_the_lists_hold_all_work_once(count: int) -> None:
    """Every query block of prompts, and all shares of each decoding row; also of more rows than threads."""
    lengths = ([1, 100, 4, 17, 0] * count, [3000, 100, 50, 400, 8] * count)
    taken = workspaces("sm80", inputs_of(*lengths))

    def listed(name: str) -> list[list[int]]:
        table = taken[name]
        return table[1 : 1 + int(table[0, 0])].tolist()

    block_q = module("sm80").manifest["tile"]["block_q"]
    rows = range(len(lengths[0]))
    # 2 heads a group: rows of 8 queries or fewer, of 32 or fewer, and prompts
    kinds = {row: 0 if n <= 8 else 1 if n <= 32 else 2 for row, n in enumerate(lengths[0]) if n}
    tiles = [
        [row, block]
        for row in rows
        if kinds.get(row) == 2
        for block in reversed(range(-(-lengths[0][row] // block_q)))
    ]
    assert listed("tiles") == tiles
    partial, joined = 0, []
    for kind, name in enumerate(("decode_items", "decode_more_items")):
        entries, seen = listed(name), []
        while entries:
            row, share, shares, first = entries[0]
            assert share == 0 and entries[:shares] == [
                [row, n, shares, first] for n in range(shares)
            ]
            if shares > 1:
                size = (16, 64)[kind]
                partial = max(partial, first + shares * 2 * size)
                joined += [
                    [row, first, shares, size, n] for n in range(0, 2 * lengths[0][row], 8)
                ]  # 128 threads, 16 of them a row of 64 columns
            seen.append(row)
            del entries[:shares]
        assert seen == [row for row in rows if kinds.get(row) == kind]
    assert partial <= taken["partial_out"].shape[0]
    assert sorted(listed("joined")) == sorted(joined) and bool(joined) is (count == 1)


# -------------------------------------------------------------------------------------- side by side
def test_kernels_that_overlap_depend_on_none_before_but_the_schedule() -> None:
    """Prompts and rows of both kinds, with the kernels for few rows before main, and in reverse order."""
    inputs = inputs_of(*MIXED)
    expected = call("sm90a", inputs)
    run = module("sm90a")._forward
    before = run._applicable

    def reversed_between(sizes: Any) -> Any:
        kernels = {kernel.name: kernel for kernel in before(sizes)}
        assert list(kernels) == ["schedule", "main", "decode", "decode_more", "combine"]
        order = ("schedule", "decode_more", "decode", "main", "combine")
        return [kernels[name] for name in order]

    run._applicable = reversed_between
    try:
        found = call("sm90a", inputs)
    finally:
        run._applicable = before
    assert all(torch.equal(a, b) for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    ("lengths", "least", "most"),
    [
        (([2048] * 3, [2048] * 3), 132, 132),  # nothing else to do
        (([1024] * 3 + [1] * 2, [1024] * 3 + [4096] * 2), 110, 131),
        (([1024] + [1] * 8, [1024] + [8192] * 8), 60, 100),
        (([256] + [1] * 40, [256] + [8192] * 40), 60, 90),  # no more than the memory can feed
        (([16] * 12 + [64], [8192] * 12 + [64]), 1, 20),  # 32 rows of a group: bound by products
    ],
)
def test_multiprocessors_are_shared_by_how_long_the_work_takes(
    lengths: tuple[list[int], list[int]], least: int, most: int
) -> None:
    """Kernels of little work and of much: what the schedule alone says, without running the others."""
    run = module("sm90a")._forward
    before = run.prepare

    def prepare(tensors: Any, absent: Any) -> Any:
        launch = before(tensors, absent)
        return replace(launch, steps=launch.steps[:1])

    run.prepare = prepare
    try:
        taken = workspaces("sm90a", inputs_of(*lengths), processors=132)
    finally:
        run.prepare = before
    assert least <= int(taken["tiles"][0, 1]) <= most


def test_only_what_admits_the_next_kernel_is_overlapped() -> None:
    """sm90a alone does it; decoding of one length overlaps only its end."""
    plain = attngen.Variant("plain", mask=attngen.causal())
    beside = ["decode", "decode_more"]
    for variant, target, admitting, overlapping in (
        (CAUSAL, "sm90a", ["main", *beside], [*beside, "combine"]),
        (plain, "sm90a", ["decode", "decode_more"], ["combine"]),
        (CAUSAL, "sm80", [], []),
    ):
        chosen = get_target(target)
        plan = pipeline.plan_tile(specialise(variant, "float16"), chosen)
        sources = pipeline.make_sources(plan.spec, plan.tile, chosen)
        launches = {k.name: k.launch for k in sources.program.kernels if k.launch is not None}
        assert [name for name, launch in launches.items() if launch.admits_next] == admitting
        assert [name for name, launch in launches.items() if launch.overlaps] == overlapping
        flags = re.search(r"kOverlaps\[\] = \{(.*?)\}", sources.code.host)
        assert flags is not None
        told = [flag == "true" for flag in re.findall("true|false", flags[1])]
        assert told == [launch.overlaps for launch in launches.values()]
        assert ("griddepcontrol" in sources.code.source) is bool(overlapping)


@pytest.mark.parametrize("target", ["sm80", "sm90a"])
@pytest.mark.parametrize(
    "wrong", [[0, 5, 3, 20], [-7, 5, 10, 20], [0, 10**9, -(10**9), 2**31 - 1], [9, 9, 9, 9]]
)
def test_wrong_starts_read_nothing_out_of_bounds(target: str, wrong: list[int]) -> None:
    """The emulator ends accesses of memory that no tensor has."""
    inputs = inputs_of([5, 5, 10], [100, 60, 40])
    for name in ("q_starts", "kv_starts"):
        call(target, {**inputs, name: torch.tensor(wrong).int()})
    with pytest.raises(ValueError, match="q_starts must rise from 0 or more to 20 or less"):
        falling = torch.tensor([0, 5, 3, 20]).int()
        module(target).check(**{**inputs, "q_starts": falling})
    module(target).check(**inputs)


# -------------------------------------------------------------------------------------- refusals
def test_what_has_positions_of_its_own_is_refused() -> None:
    for options, what in (
        ({"mask": attngen.key_padding()}, "leave key_padding"),
        ({"mask": attngen.document()}, "'q_documents' has an axis of positions"),
        ({"score": attngen.dense_bias()}, "'bias' has an axis of positions"),
        ({"mask": attngen.block_sparse()}, "axis of positions"),
        ({"quant": attngen.Quant()}, "packed rows are not quantised"),
    ):
        with pytest.raises(VariantError, match=what):
            attngen.Variant("packed", packed=True, **options)
    for target in ("cpu-generic", "ascend910b1"):
        with pytest.raises(UnsupportedError, match=r"no kernels for packed rows; build .* CUDA"):
            pipeline.plan_tile(specialise(CAUSAL, "float16"), get_target(target))
    with pytest.raises(UnsupportedError, match="packed rows have no backward pass"):
        specialise(CAUSAL, "float16", backward=True)


def test_tensors_of_other_shapes_are_refused() -> None:
    inputs = inputs_of([5, 5], [9, 9])
    two = inputs["q"].expand(2, -1, -1, -1)
    for name, value, rule in (
        ("q", two, "axis 0 of q must be 1"),
        ("q_starts", starts([5, 4, 1]), "axis 0 of kv_starts .* must be starts=4"),
    ):
        with pytest.raises(ValueError, match=rule):
            module("sm80")(**{**inputs, name: value})


def test_heads_without_kernels_for_few_rows_take_the_main_kernel() -> None:
    inputs = random_inputs(specialise(CAUSAL, "float16", 200), Shape(4, 2, 1, 90, 120))
    made = emulated(CAUSAL, "float16", 200, target="sm70")
    assert [k.name for k in made._forward.kernels] == ["schedule", "main"]
    comparison = compare(CAUSAL, inputs, *made(**inputs, return_lse=True))
    assert comparison.holds, comparison
