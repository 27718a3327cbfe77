"""Hypothesis draws compositions of masks and scores, shapes, strides, tiles and targets."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import attngen
from attngen import Variant
from attngen.accuracy import compare
from attngen.inputs import Shape, random_inputs
from attngen.spec import specialise
from attngen.tiling import TileConfig

from .cases import NATIVE, dilated, learned_scale, random_keep, strided, window_per_head

pytestmark = pytest.mark.usefixtures("poisoned_memory")

EXAMPLES = int(os.environ.get("ATTNGEN_COMPOSITIONS", "30"))
"""Compositions for each half of this file; `make test-full` draws more."""

masks = st.recursive(
    st.one_of(
        st.sampled_from(
            [
                attngen.causal(),
                attngen.causal("top-left"),
                attngen.prefix_lm(),
                attngen.document(),
                attngen.key_padding(),
                attngen.query_padding(),
                attngen.block_sparse((32, 64)),
                attngen.block_sparse((64, 32), within=attngen.causal(), name="inner"),
                attngen.sliding_tile((2, 8, 8), (1, 4, 4), (1, 1, 3)),
                dilated,
                random_keep,
                window_per_head,
            ]
        ),
        st.builds(attngen.sliding_window, st.integers(0, 150), st.integers(0, 150)),
    ),
    lambda inner: st.one_of(
        st.builds(lambda a, b: a & b, inner, inner),
        st.builds(lambda a, b: a | b, inner, inner),
        st.builds(lambda a: ~a, inner),
    ),
    max_leaves=4,
)

scores = st.lists(
    st.sampled_from(
        [
            attngen.alibi(),
            attngen.softcap(20.0),
            attngen.relative_position(40),
            attngen.dense_bias(),
            attngen.dense_bias("float32"),
            learned_scale,
        ]
    ),
    max_size=3,
    unique_by=id,
).filter(
    lambda chain: len({a.name for s in chain for a in s.aux}) == sum(len(s.aux) for s in chain)
)

shapes = st.builds(
    lambda b, group, kv, q, k: Shape(b, group * kv, kv, q, k),
    st.integers(1, 2),
    st.integers(1, 3),
    st.integers(1, 2),
    st.integers(1, 260),
    st.integers(1, 300),
)

tiles = st.sampled_from(
    [None, TileConfig(64, 64, 32, 4), TileConfig(128, 32, 64, 4), TileConfig(96, 64, 48, 8)]
)


def check(
    target: str,
    mask: attngen.Mask,
    chain: list[attngen.Score],
    rank: int | None,
    shape: Shape,
    dtype: str,
    tile: TileConfig | None = None,
    sink: bool = False,
    seed: int = 0,
    any_strides: bool = False,
) -> None:
    low_rank = [attngen.low_rank_bias(rank)] if rank is not None else []
    variant = Variant(
        "drawn",
        mask=mask,
        score=[*low_rank, *chain],
        sink=attngen.sinks() if sink else None,
        tiling=tile,
    )
    try:
        module = attngen.build(variant, target=target, dtype=dtype, head_dim=32)
    except attngen.TileError as error:  # a drawn tile may not serve a drawn block list
        assert tile is not None and "sparse block" in str(error)
        return
    inputs = random_inputs(specialise(variant, dtype, 32), shape, seed, density=0.4)
    given = {n: strided(t) for n, t in inputs.items()} if any_strides else inputs
    out, lse = module(**given, return_lse=True)
    comparison = compare(variant, inputs, out, lse)
    assert comparison.holds, comparison


COMMON = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@COMMON
@given(
    masks,
    scores,
    shapes,
    st.sampled_from(["float32", "bfloat16", "float16"]),
    tiles,
    st.booleans(),
    st.booleans(),
)
def test_compositions_on_the_native_target(
    mask, chain, shape, dtype, tile, sink, any_strides
) -> None:
    check(NATIVE, mask, chain, None, shape, dtype, tile, sink, any_strides=any_strides)


@COMMON
@given(masks, scores, st.sampled_from([None, 1, 6, 16]), shapes, st.integers(0, 99))
def test_compositions_on_generic(mask, chain, rank, shape, seed) -> None:
    check("cpu-generic", mask, chain, rank, shape, "float32", seed=seed)
