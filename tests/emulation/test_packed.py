"""Packed rows: lists of work, lengths that only the GPU knows, starts that the caller gets wrong."""

from __future__ import annotations

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
    from attngen.runtime.execution import Pass

    run: Pass = module("sm80")._forward
    taken: dict[str, torch.Tensor] = {}
    before = run.execute

    def execute(launch: Any, values: dict[str, Any], *more: Any) -> dict[str, Any]:
        taken.update(before(launch, values, *more))
        return taken

    lengths = ([1, 100, 4, 17, 0] * count, [3000, 100, 50, 400, 8] * count)
    run.execute = execute  # type: ignore[method-assign]
    try:
        call("sm80", inputs_of(*lengths))
    finally:
        run.execute = before  # type: ignore[method-assign]

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
    partial = 0
    for kind, name in enumerate(("decode_items", "decode_more_items")):
        entries, seen = listed(name), []
        while entries:
            row, share, shares, first = entries[0]
            assert share == 0 and entries[:shares] == [
                [row, n, shares, first] for n in range(shares)
            ]
            partial = max(partial, first + shares * 2 * (16, 64)[kind] if shares > 1 else 0)
            seen.append(row)
            del entries[:shares]
        assert seen == [row for row in rows if kinds.get(row) == kind]
    assert partial <= taken["partial_out"].shape[0]


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
