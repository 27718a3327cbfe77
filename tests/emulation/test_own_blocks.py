"""sm_90a kernels whose blocks are as large as the mask's own tiles, or the tokens that share a scale.

Such a block is no whole number of steps of the matrix unit: columns of scores, rows of V and rows of
queries that pad it belong to neighbours, and must not count.
"""

from __future__ import annotations

import math
import re
import secrets
from dataclasses import replace
from typing import Any

import pytest
import torch

import attngen
from attngen import Quant, Variant, pipeline
from attngen.accuracy import compare
from attngen.errors import TileError
from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from attngen.targets import get_target
from tests.numerics.test_quantised import assert_module_matches

from .emulate import emulated
from .test_plans import visible_scores

pytestmark = pytest.mark.usefixtures("poisoned_memory")

TILES = attngen.sliding_tile((3, 20, 12), (3, 10, 4), (1, 3, 1))  # 2 × 3 tiles of 120
ODD_TILES = attngen.sliding_tile((3, 14, 15), (3, 7, 5), (1, 1, 3))  # of 105
SHAPES = (Shape(1, 2, 1, 720, 720), Shape(2, 2, 2, 250, 333), Shape(1, 4, 2, 119, 601))
CASES = {
    "tiles": (Variant("tiles", mask=TILES), "bfloat16", 64, 120),
    "odd tiles": (Variant("odd_tiles", mask=ODD_TILES), "float16", 40, 105),
    "a dense bias": (Variant("b", mask=TILES, score=attngen.dense_bias()), "bfloat16", 128, 120),
    "rank": (Variant("r", mask=TILES, score=attngen.low_rank_bias(9)), "float16", 64, 120),
    "padding": (Variant("p", mask=TILES & attngen.key_padding()), "float16", 64, 120),
    "both": (
        Variant("pb", mask=ODD_TILES & attngen.key_padding() & attngen.query_padding()),
        "bfloat16", 64, 105,
    ),
    "lists": (Variant("l", mask=attngen.block_sparse((120, 120))), "float16", 64, 120),
    "sigmoid": (Variant("s", mask=ODD_TILES, normalizer="sigmoid"), "float16", 64, 105),
    "packed": (Variant("k", mask=TILES, packed=True), "float16", 64, 120),
}  # fmt: skip
FP8 = Quant(qk="fp8", pv="fp8", granularity=120)
QUANTISED = {
    "fp8": (Variant("f", mask=TILES, quant=FP8), "bfloat16", 128, 120),
    "fp8, odd": (
        Variant("fo", mask=ODD_TILES, quant=replace(FP8, granularity=105, smooth_v=True)),
        "float16", 72, 105,
    ),
    "fp8 q·kᵀ": (Variant("fk", mask=ODD_TILES, quant=Quant(qk="fp8")), "float16", 64, 105),
    "int8": (Variant("i", mask=TILES, quant=Quant(granularity=120)), "bfloat16", 64, 120),
    "int8, fp8": (Variant("if", mask=TILES, quant=Quant(pv="fp8")), "float16", 64, 120),
    "scales alone": (Variant("sa", mask=attngen.causal(), quant=FP8), "float16", 64, None),
}  # fmt: skip
SLOW = {"rank", "both", "sigmoid", "fp8 q·kᵀ", "int8, fp8", "scales alone"}


def shown(cases: dict[str, Any]) -> list[Any]:
    """`make test` runs a share of the cases."""
    marks = {name: [pytest.mark.slow] if name in SLOW else [] for name in cases}
    return [pytest.param(*cases[name], id=name, marks=marks[name]) for name in cases]


def module_of(variant: Variant, dtype: str, width: int, size: int | None) -> Any:
    """The rules' choice, with blocks of `size` queries and keys."""
    module = emulated(variant, dtype, width, target="sm90a")
    tile = module.manifest["tile"]
    assert size is None or (tile["block_q"], tile["block_k"]) == (size, size)
    module.library.set_seed(secrets.randbits(32))
    return module


@pytest.mark.parametrize(("variant", "dtype", "width", "size"), shown(CASES))
def test_matches_fp64(variant: Variant, dtype: str, width: int, size: int) -> None:
    module = module_of(variant, dtype, width, size)
    for shape in SHAPES:
        inputs = random_inputs(specialise(variant, dtype, width), shape, seed=secrets.randbits(30))
        has_lse = variant.normalizer == "softmax"
        result = module(**inputs, return_lse=True) if has_lse else (module(**inputs), None)
        comparison = compare(variant, inputs, *result)
        assert comparison.holds, (str(shape), comparison)


@pytest.mark.parametrize(("variant", "dtype", "width", "size"), shown(QUANTISED))
def test_matches_the_same_mathematics(
    variant: Variant, dtype: str, width: int, size: int | None
) -> None:
    module = module_of(variant, dtype, width, size)
    assert_module_matches(module, specialise(variant, dtype, width), SHAPES)
    inputs = random_inputs(specialise(variant, dtype, width), SHAPES[1])
    kept = module.quantise_kv(inputs["k"], inputs["v"])
    assert torch.equal(module.attend(inputs["q"], kept), module(**inputs))


@pytest.mark.parametrize(("name", "broken"), [("tiles", (1, 4)), ("odd tiles", (0, 6))])
def test_neighbours_that_are_not_finite_do_not_count(name: str, broken: tuple[int, ...]) -> None:
    """Their keys, values and queries share boxes, columns and rows with a tile."""
    variant, dtype, width, size = CASES[name]
    module = module_of(variant, dtype, width, size)
    inputs = random_inputs(specialise(variant, dtype, width), SHAPES[0])
    expected = module(**inputs)
    hurt = torch.isin(torch.arange(720) // size, torch.tensor(broken))
    sound = ~(visible_scores(variant, inputs)[0, 0] & hurt).any(-1)
    assert (sound[:-size] & hurt[size:]).any() and not sound[hurt].any()
    for what in "qkv":
        inputs[what][:, :, hurt] = math.inf
    assert torch.equal(module(**inputs)[:, :, sound], expected[:, :, sound])


# ------------------------------------------------------------------------------------ what is emitted
def consumer_source(variant: Variant, dtype: str, width: int) -> str:
    """What the main kernel's warpgroups do that multiply, without the numbers of its names."""
    target = get_target("sm90a")
    plan = pipeline.plan_tile(specialise(variant, dtype, width), target)
    source = pipeline.make_sources(plan.spec, plan.tile, target).code.source
    (kernel,) = re.findall(r"attngen_main_kernel\(.*?\n}", source, flags=re.DOTALL)[-1:]
    return re.sub(r"(cse_v|_)\d+\b", "", kernel.partition("setmaxnreg_inc")[2])


@pytest.mark.parametrize("quant", [None, FP8])
def test_no_mask_is_evaluated_within_blocks(quant: Quant | None) -> None:
    """Consumers do with a mask of whole blocks what they do without one."""
    own = attngen.tile((120, 120), (64, 16), stages=2)
    masked = Variant("masked", mask=TILES, quant=quant, tiling=own)
    text = consumer_source(masked, "bfloat16", 128)
    assert text == consumer_source(replace(masked, mask=None), "bfloat16", 128)
    crossed = replace(masked, tiling=attngen.tile((128, 128), (64, 16), stages=2))
    unmasked = replace(crossed, mask=None)
    assert consumer_source(crossed, "bfloat16", 128) != consumer_source(unmasked, "bfloat16", 128)


@pytest.mark.parametrize(
    ("tile", "quant", "words"),
    [
        ((200, 64), None, "block_q=200 must fit in one, two or three warpgroups"),
        ((64, 264), None, "block_k=264 exceeds the 256 columns"),
        ((120, 64), Quant(smooth_q=True), "multiple of the 16 rows of a warp"),
    ],
)
def test_what_no_block_can_be_is_refused(
    tile: tuple[int, int], quant: Quant | None, words: str
) -> None:
    variant = Variant("x", quant=quant, tiling=attngen.tile(tile, (64, 16), stages=2))
    with pytest.raises(TileError, match=words):
        pipeline.plan_tile(specialise(variant, "float16", 64), get_target("sm90a"))
