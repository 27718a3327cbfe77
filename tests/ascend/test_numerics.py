"""Every variant as compiled HIVM in the simulator, against fp64, in random orders of the pipes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

import attngen
from attngen import Variant
from attngen.accuracy import compare
from attngen.inputs import Shape, random_inputs
from attngen.pipeline import plan_tile
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.tiling import TileConfig, tile
from tests.numerics.cases import UNPAGED, VARIANTS, strided

from .harness import Call, compile_spec, simulate

ONE_LEVEL, TWO_LEVEL = tile((64, 64), (64, 64)), tile((64, 128), (64, 64))
SMALL = tile((32, 64), (32, 32))
TINY = tile((32, 32), (32, 32))
RAGGED = Shape(1, 4, 2, 70, 333)  # grouped heads, more keys than queries, no multiple of a tile
SHAPES = (
    RAGGED,
    Shape(2, 2, 2, 150, 67),  # fewer keys than queries: causal rows without keys
    Shape(1, 2, 1, 1, 77),
    Shape(1, 1, 1, 1, 1),
    Shape(1, 2, 2, 7, 0),
)
INDIRECT = {"everything", "relative_position", "sparse_small_blocks", "awkward_names"}
"""They load element by element, which the simulator does slowly."""
INDIRECT_SHAPES = (Shape(1, 2, 1, 20, 40), Shape(1, 2, 1, 37, 70), Shape(1, 2, 1, 1, 33))


@dataclass(frozen=True)
class Case:
    variant: str
    tile: TileConfig = TWO_LEVEL
    dtype: str = "float16"
    head_dim: int = 64
    head_dim_v: int = 64
    layout: str = "bhsd"

    def __str__(self) -> str:
        widths = f"d{self.head_dim}-dv{self.head_dim_v}"
        levels = f"{self.tile.block_q}x{self.tile.block_k}x{self.tile.inner_k}"
        return f"{self.variant}-{self.dtype}-{widths}-{levels}-{self.layout}"


def tile_of(variant: str, chosen: TileConfig) -> TileConfig:
    return TINY if variant in INDIRECT else chosen


IN_ROWS = tuple(UNPAGED)
"""Pages are refused on Ascend."""
WIDTHS = tuple(range(16, 257, 16))
CASES = [
    *(Case(v, tile_of(v, TWO_LEVEL)) for v in IN_ROWS),
    *(Case(v, tile_of(v, TWO_LEVEL), "bfloat16") for v in ("causal", "alibi", "low_rank_bias")),
    *(Case("causal", SMALL, "float16", d, d) for d in WIDTHS),
    Case("full", SMALL, "bfloat16", 192, 128),
    Case("alibi", SMALL, "float16", 48, 160),
    Case("alibi", TWO_LEVEL, layout="bshd"),
]
MORE = [
    *(Case(v, tile_of(v, ONE_LEVEL)) for v in IN_ROWS if v not in INDIRECT),
    *(Case(v, tile_of(v, TWO_LEVEL), "bfloat16") for v in IN_ROWS),
    *(Case(v, SMALL, t, d, d) for v in ("low_rank_bias", "document", "sigmoid")
      for t in ("float16", "bfloat16") for d in WIDTHS),
    *(Case("full", SMALL, "float16", d, dv) for d, dv in ((16, 256), (256, 16), (80, 112))),
]  # fmt: skip


def check(case: Case, folder: Path, shapes: tuple[Shape, ...], orders: int) -> None:
    spec = specialise(
        VARIANTS[case.variant](), case.dtype, case.head_dim, case.head_dim_v, case.layout
    )
    compiled = compile_spec(spec, case.tile, folder)
    for number, shape in enumerate(shapes):
        for order in range(orders):
            seed = 10 * number + order
            comparison = simulate(compiled, shape, seed, ("b",) if seed % 2 else ("h",))
            assert comparison.holds, (str(shape), order, comparison)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_matches_fp64(case: Case, tmp_path: Path) -> None:
    slow = case.variant in INDIRECT
    check(case, tmp_path, INDIRECT_SHAPES[:1] if slow else SHAPES[:1], orders=1 if slow else 2)


@pytest.mark.parametrize(
    "name", ["causal", "key_padding", "attention_sinks", "document", "relu_softcap"]
)
def test_odd_shapes(name: str, tmp_path: Path) -> None:
    check(Case(name), tmp_path, SHAPES[1:], orders=1)


@pytest.mark.parametrize(
    ("name", "dtype", "head_dim"),
    [
        ("causal", "float16", 128),
        ("full", "bfloat16", 256),
        ("low_rank_bias", "float16", 64),
        ("document", "float16", 128),
    ],
)
def test_the_tile_that_the_rules_choose(
    name: str, dtype: str, head_dim: int, tmp_path: Path
) -> None:
    spec = specialise(VARIANTS[name](), dtype, head_dim)
    chosen = plan_tile(spec, get_target("ascend910b3")).tile
    compiled = compile_spec(spec, chosen, tmp_path)
    comparison = simulate(compiled, Shape(1, 2, 1, 300, 1500), seed=1)
    assert comparison.holds, comparison


@pytest.mark.parametrize("name", ["causal", "dense_bias", "low_rank_bias", "document"])
def test_strided_tensors_are_read_in_place(name: str, tmp_path: Path) -> None:
    spec = specialise(VARIANTS[name](), "float16", 32)
    compiled = compile_spec(spec, TWO_LEVEL, tmp_path)
    inputs = random_inputs(spec, RAGGED, seed=5)
    wide = {k: strided(t) if t.ndim > 1 else t for k, t in inputs.items()}
    call = Call(compiled, RAGGED, wide)
    call.run(seed=5)
    comparison = compare(spec.variant, inputs, call.output("out"), call.output("lse"))
    assert comparison.holds, comparison


def test_padded_keys_may_be_nan(tmp_path: Path) -> None:
    spec = specialise(VARIANTS["key_padding"](), "float16", 32)
    compiled = compile_spec(spec, TWO_LEVEL, tmp_path)
    shape = Shape(2, 2, 1, 40, 300)
    inputs = random_inputs(spec, shape, seed=4)
    dirty = {name: tensor.clone() for name, tensor in inputs.items()}
    for b, length in enumerate(inputs["kv_lengths"]):
        for name in ("k", "v"):
            inputs[name][b, :, length:] = 0
            dirty[name][b, :, length:] = float("nan")
    call = Call(compiled, shape, dirty)
    call.run(seed=4)
    comparison = compare(spec.variant, inputs, call.output("out"), call.output("lse"))
    assert comparison.holds, comparison


def test_nan_reaches_only_its_row(tmp_path: Path) -> None:
    spec = specialise(VARIANTS["causal"](), "float16", 32)
    compiled = compile_spec(spec, TWO_LEVEL, tmp_path)
    shape = Shape(1, 1, 1, 70, 70)
    inputs = random_inputs(spec, shape, seed=6)
    inputs["q"][0, 0, 33] = float("nan")
    call = Call(compiled, shape, inputs)
    call.run(seed=6)
    for result in (call.output("out")[0, 0].sum(-1), call.output("lse")[0, 0]):
        assert result.isnan().nonzero().tolist() == [[33]]


@attngen.score
def edges(
    score, b, h, q, k,
    short: attngen.per("h", 5), rows: attngen.per("b?", "q?"), columns: attngen.per("n"),
):  # fmt: skip
    """Positions beyond a tensor's edge read its last element; axes of size 1 broadcast."""
    return score + short[h, k] + rows[b, q] + short[h, q] * columns[k]


@pytest.mark.parametrize("broadcast", [("b", "q"), ("h",)])
def test_indices_beyond_the_edge_are_clamped(broadcast: tuple[str, ...], tmp_path: Path) -> None:
    spec = specialise(Variant("edges", score=edges), "float16", 16)
    compiled = compile_spec(spec, TINY, tmp_path)
    comparison = simulate(compiled, Shape(2, 2, 1, 20, 40), 2, broadcast)
    assert comparison.holds, comparison


@pytest.mark.slow
@pytest.mark.parametrize("case", MORE, ids=str)
def test_more_cases(case: Case, tmp_path: Path) -> None:
    check(case, tmp_path, (INDIRECT_SHAPES if case.variant in INDIRECT else SHAPES)[:1], orders=1)


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_shape_in_more_orders(case: Case, tmp_path: Path) -> None:
    slow = case.variant in INDIRECT
    check(case, tmp_path, INDIRECT_SHAPES if slow else SHAPES, orders=1 if slow else 3)
