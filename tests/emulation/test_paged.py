"""Keys in pages: tables that the caller gets wrong, layouts, what has no such kernels."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pytest
import torch

import attngen
from attngen import pipeline
from attngen.accuracy import compare
from attngen.errors import TileError, UnsupportedError, VariantError
from attngen.inputs import Shape, random_inputs
from attngen.reference import unpaged
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.cases import VARIANTS

from .emulate import emulated

PLAIN = attngen.Variant("paged", paged=32)


@lru_cache(maxsize=2)
def module_of(target: str) -> Any:
    return emulated(PLAIN, target=target)


def module() -> Any:
    return module_of("sm80")


FEW = Shape(2, 4, 2, 3, 300)


def inputs_of(shape: Shape = FEW, seed: int = 0) -> dict[str, torch.Tensor]:
    return random_inputs(specialise(PLAIN, "float16"), shape, seed=seed)


@pytest.mark.parametrize("target", ["sm80", "sm90a"])
def test_pages_are_read_in_the_order_of_the_table(target: str) -> None:
    """As the contiguous kernel on the gathered rows, few rows and many; pages of no row hold NaN."""
    dense = emulated(attngen.Variant("dense", mask=attngen.key_padding()), target="sm80")
    for seq_q in (1, 90):
        inputs = inputs_of(Shape(2, 4, 2, seq_q, 300), seed=seq_q)
        rows = {n: unpaged(inputs[n], inputs["page_table"]).transpose(1, 2) for n in "kv"}
        expected = dense(inputs["q"], **rows, kv_lengths=inputs["kv_lengths"])
        assert (module_of(target)(**inputs) - expected).abs().max() < 2e-3


def test_a_table_may_be_longer_and_shared_and_have_holes() -> None:
    inputs = inputs_of()
    clean = module()(**inputs)
    used = -(-inputs["kv_lengths"] // 32)
    table = torch.full((2, 20), -1, dtype=torch.int32)
    for row, count in enumerate(used.tolist()):
        table[row, :count] = inputs["page_table"][row, :count]
    longer = module()(**{**inputs, "page_table": table})
    assert (longer - clean).abs().max() < 1e-3  # other splits, other rounding
    table[1] = table[0]
    same = module()(**{**inputs, "page_table": table, "q": inputs["q"][:1].expand(2, -1, -1, -1),
                       "kv_lengths": inputs["kv_lengths"][:1].expand(2).contiguous()})  # fmt: skip
    assert torch.equal(same[0], same[1])


@pytest.mark.parametrize("wrong", [-1, -7, 10**6, 2**31 - 1, -(2**31)])
@pytest.mark.parametrize(("target", "seq_q"), [("sm80", 3), ("sm80", 90), ("sm90a", 90)])
def test_no_page_is_read_out_of_bounds(wrong: int, target: str, seq_q: int) -> None:
    """The emulator ends reads of memory that no tensor has; keys of missing pages are taken as 0."""
    inputs = inputs_of(Shape(2, 4, 2, seq_q, 300))
    inputs["page_table"][0, 2] = wrong
    inputs["page_table"][1, :] = wrong
    assert module_of(target)(**inputs).isfinite().all()
    inputs["kv_lengths"][:] = 2**31 - 1
    inputs["page_table"][1, :] = 0
    assert module_of(target)(**inputs).isfinite().all()


def test_check_refuses_wrong_values() -> None:
    inputs = inputs_of()
    module().check(**inputs)
    for value, rule in ((-1, "need a page"), (-2, "-1"), (10**6, r"\[0, 23\)")):
        table = inputs["page_table"].clone()
        table[1, 1] = value
        with pytest.raises(ValueError, match=r"page_table\[1, 1\] is .*" + rule.replace("-1", "")):
            module().check(**{**inputs, "page_table": table})
    for length in (-1, 321):
        with pytest.raises(ValueError, match=r"kv_lengths must lie in \[0, 320\]"):
            lengths = torch.tensor([length, 5], dtype=torch.int32)
            module().check(**{**inputs, "kv_lengths": lengths})


def test_tensors_that_are_no_pages_are_refused() -> None:
    inputs = inputs_of()
    for name, value, error in (
        ("page_table", inputs["page_table"].long(), TypeError),
        ("page_table", inputs["page_table"][:1], ValueError),
        ("k", inputs["k"][:, :16], ValueError),
        ("v", inputs["v"][:-1], ValueError),
    ):
        with pytest.raises(error, match=name):
            module()(**{**inputs, name: value})
    with pytest.raises(TypeError, match="missing page_table"):
        module()(inputs["q"], inputs["k"], inputs["v"], kv_lengths=inputs["kv_lengths"])


def test_workspace_follows_the_table() -> None:
    sizes = {"b": 2, "hq": 4, "hkv": 2, "seq_q": 3}
    assert module().workspace_bytes(**sizes, max_pages=32, num_pages=1) > 0


@pytest.mark.parametrize("layout", ["bhsd", "bshd"])
def test_pages_are_laid_out_the_same_beside_either_layout(layout: str) -> None:
    variant = VARIANTS["paged_causal"]()
    made = emulated(variant, "float16", 40, 24, layout, target="sm75")
    spec = specialise(variant, "float16", 40, 24, layout)
    for shape in (Shape(2, 4, 2, 3, 300), Shape(1, 2, 1, 70, 100)):
        inputs = random_inputs(spec, shape)
        comparison = compare(variant, inputs, *made(**inputs, return_lse=True), layout=layout)
        assert comparison.holds, comparison


@pytest.mark.parametrize("rows", [0, 8, 24, 272, -16, 16.0])
def test_page_sizes_are_multiples_of_16(rows: Any) -> None:
    with pytest.raises(VariantError, match="multiple of 16 from 16 to 256"):
        attngen.Variant("paged", paged=rows)


def test_targets_without_pages_say_so() -> None:
    for target in ("cpu-generic", "ascend910b1"):
        with pytest.raises(UnsupportedError, match=r"no kernels for keys in pages; build .* CUDA"):
            pipeline.plan_tile(specialise(PLAIN, "float16"), get_target(target))


@pytest.mark.parametrize("target", ["sm70", "sm80", "sm90a"])
def test_key_blocks_and_pages_divide_each_other(target: str) -> None:
    facts = get_target(target)
    for rows in range(16, 257, 16):
        spec = specialise(attngen.Variant("paged", paged=rows), "float16")
        few = facts.few_tiles(spec)
        block_k = pipeline.plan_tile(spec, facts).tile.block_k
        assert rows % block_k == 0 or block_k % rows == 0
        assert few is not None and all(rows % tile.block_k == 0 for tile in few)
    with pytest.raises(
        TileError, match="block_k=64 neither divides nor is a multiple of the 48 rows"
    ):
        tile = attngen.tile((128, 64), (16, 16), 2)
        pipeline.plan_tile(
            specialise(attngen.Variant("p", paged=48, tiling=tile), "float16"), facts
        )


# -------------------------------------------------------------------------------------- appending
@lru_cache(maxsize=2)
def rotary_module(interleaved: bool) -> Any:
    variant = attngen.Variant("rotary", paged=32, rotary=attngen.Rotary(16, interleaved))
    return emulated(variant, "float16", 32, 40, target="sm80")


def new_rows() -> dict[str, Any]:
    """Two sequences of 30 and 70 rows get 5 each, across the end of a page."""
    angles = torch.arange(100)[:, None] * 10000.0 ** -(torch.arange(8) / 8)
    return {
        "k": torch.randn(9, 32, 2, 32).half(),
        "v": torch.randn(9, 32, 2, 40).half(),
        "page_table": torch.tensor([[3, 1, -1], [0, 4, 8]]).int(),
        "kv_lengths": torch.tensor([30, 70]).int(),
        "new": {
            "k_new": torch.randn(2, 2, 5, 32).half().transpose(1, 2),
            "v_new": torch.randn(2, 5, 2, 80).half()[..., ::2],
            "rotary_cos": angles.cos(),
            "rotary_sin": angles.sin(),
        },
    }


@pytest.mark.parametrize("interleaved", [True, False])
def test_append_writes_turned_keys_behind_the_rows(interleaved: bool) -> None:
    given = new_rows()
    k, v, new = given["k"].clone(), given["v"].clone(), given["new"]
    for b in range(2):
        for n in range(5):
            position = int(given["kv_lengths"][b]) + n
            place = int(given["page_table"][b, position // 32]), position % 32
            v[place] = new["v_new"][b, n]
            row = new["k_new"][b, n].float()
            turned = row.clone()
            for i in range(8):
                one, two = (2 * i, 2 * i + 1) if interleaved else (i, i + 8)
                c, s = new["rotary_cos"][position, i], new["rotary_sin"][position, i]
                turned[:, one] = row[:, one] * c - row[:, two] * s
                turned[:, two] = row[:, one] * s + row[:, two] * c
            k[place] = turned.half()
    rotary_module(interleaved).append(**given, check=True)
    assert torch.equal(given["v"], v) and (given["k"].float() - k.float()).abs().max() < 2e-3
    assert torch.equal(given["k"][..., 16:], k[..., 16:])


@pytest.mark.parametrize(
    ("lengths", "table", "reason"),
    [
        ([30, 92], [[3, 1, -1], [0, 4, 8]], "room for 96 rows"),
        ([30, -1], [[3, 1, -1], [0, 4, 8]], "room for 96 rows"),
        ([30, 2**31 - 3], [[3, 1, -1], [0, 4, 8]], "room for 96 rows"),
        ([30, 70], [[3, -1, -1], [0, 4, 8]], r"need pages in \[0, 9\)"),
        ([30, 70], [[3, 9, -1], [0, 4, 2**31 - 1]], r"need pages in \[0, 9\)"),
        ([70, 70], [[3, 1, 8], [0, 4, 8]], "two sequences would write the same row"),
    ],
)
def test_append_writes_nothing_out_of_bounds(lengths: Any, table: Any, reason: str) -> None:
    module = rotary_module(True)
    given = new_rows() | {
        "kv_lengths": torch.tensor(lengths).int(),
        "page_table": torch.tensor(table).int(),
    }
    with pytest.raises(ValueError, match=reason):
        module.append(**given, check=True)
    module.append(**given)  # the emulator ends writes outside of the tensors
    assert given["k"].isfinite().all() and given["v"].isfinite().all()


def test_append_refuses_what_it_does_not_take() -> None:
    given = new_rows()
    missing = {n: t for n, t in given["new"].items() if n != "rotary_sin"}
    with pytest.raises(TypeError, match=r"new must have k_new, v_new, rotary_cos, rotary_sin, got"):
        rotary_module(True).append(**{**given, "new": missing})
    with pytest.raises(TypeError, match=r"page_table must be torch\.int32"):
        rotary_module(True).append(**{**given, "page_table": given["page_table"].long()})
    with pytest.raises(VariantError, match="give paged= too"):
        attngen.Variant("dense", rotary=attngen.Rotary(16))
    with pytest.raises(VariantError, match="turns 64 columns, a head has 32"):
        specialise(attngen.Variant("p", paged=16, rotary=attngen.Rotary(64)), head_dim=32)
    with pytest.raises(VariantError, match="even and positive"):
        attngen.Rotary(7)
