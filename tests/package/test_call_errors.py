"""Wrong tensors are refused with the argument, the rule, what it got and what to do."""

from __future__ import annotations

import pytest
import torch

import attngen


@pytest.fixture(scope="module")
def module():
    return attngen.build(
        attngen.Variant("biased", score=attngen.dense_bias(), mask=attngen.causal())
    )


@pytest.fixture(scope="module")
def sparse():
    return attngen.build(
        attngen.Variant("sparse64", mask=attngen.block_sparse((64, 64)) & attngen.causal())
    )


def good() -> dict[str, torch.Tensor]:
    return {
        "q": torch.randn(2, 4, 30, 64),
        "k": torch.randn(2, 2, 40, 64),
        "v": torch.randn(2, 2, 40, 64),
        "bias": torch.randn(1, 4, 30, 40),
    }


def test_the_good_call_works(module) -> None:
    assert module(**good()).shape == (2, 4, 30, 64)


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        ({"q": torch.randn(4, 30, 64)}, ValueError, ("q must have 4 axes", "(4, 30, 64)")),
        ({"q": torch.randn(2, 4, 30, 32)}, ValueError, ("axis 3 of q", "64", "32")),
        ({"q": torch.randn(2, 4, 30, 64).double()}, TypeError, ("q must be torch.float32", "float64")),
        ({"k": torch.randn(2, 3, 40, 64), "v": torch.randn(2, 3, 40, 64)}, ValueError, ("multiple", "3")),
        ({"k": torch.randn(3, 2, 40, 64)}, ValueError, ("axis 0 of k", "b=2")),
        ({"v": torch.randn(2, 2, 41, 64)}, ValueError, ("axis 2 of v", "seq_kv=40")),
        ({"q": torch.randn(2, 4, 64, 30).transpose(2, 3)}, ValueError, ("contiguous", "q")),
        ({"k": torch.empty(2, 2, 40, 64, device="meta")}, ValueError, ("k must be on cpu", "meta")),
        ({"bias": torch.randn(1, 3, 30, 40)}, ValueError, ("axis 1 of bias", "hq=4")),
        ({"bias": torch.randn(4, 30, 40)}, ValueError, ("bias must have 4 axes",)),
        ({"bias": torch.zeros(1, 1, 30, 40, dtype=torch.int32)}, TypeError, ("bias", "int32")),
        ({"bias": None}, (TypeError, RuntimeError), ("bias",)),
        ({"slopes": torch.randn(4)}, TypeError, ("unknown slopes", "bias (b, hq, seq_q, seq_kv)")),
        ({"plan": torch.zeros(1, dtype=torch.int32)}, TypeError, ("plan",)),
        ({"return_lse": True, "scale": "x"}, ValueError, ("x",)),
    ],
)  # fmt: skip
def test_wrong_arguments_are_refused(module, change, error, words) -> None:
    with pytest.raises(error) as caught:
        module(**{**good(), **change})
    for word in words:
        assert word in str(caught.value), caught.value


def test_a_missing_tensor_is_named(module) -> None:
    arguments = good()
    del arguments["bias"]
    with pytest.raises(TypeError, match="missing bias"):
        module(**arguments)


def test_inputs_that_require_grad_are_refused(module) -> None:
    arguments = good()
    arguments["bias"].requires_grad_()
    with pytest.raises(attngen.UnsupportedError, match="no backward pass"):
        module(**arguments)
    with torch.no_grad():
        assert module(**arguments).shape == (2, 4, 30, 64)


def test_lse_of_another_normaliser_is_refused() -> None:
    module = attngen.build(attngen.Variant("sig", normalizer="sigmoid"))
    q = torch.randn(1, 1, 8, 64)
    with pytest.raises(attngen.UnsupportedError, match="sigmoid"):
        module(q, q, q, return_lse=True)


def sparse_call() -> dict[str, torch.Tensor]:
    q = torch.randn(1, 2, 128, 64)
    return {
        "q": q,
        "k": q,
        "v": q,
        "kv_num_blocks": torch.ones(1, 1, 2, dtype=torch.int32),
        "kv_indices": torch.zeros(1, 1, 2, 2, dtype=torch.int32),
    }


@pytest.mark.parametrize(
    ("name", "value"), [("kv_indices", 2), ("kv_indices", -1), ("kv_num_blocks", 3)]
)
def test_block_lists_out_of_range_are_refused(sparse, name: str, value: int) -> None:
    arguments = sparse_call()
    assert sparse(**arguments).shape == (1, 2, 128, 64)
    arguments[name][0, 0, 1] = value
    with pytest.raises(ValueError, match="block list holds a count or an index out of range"):
        sparse(**arguments)


def test_block_lists_of_the_wrong_size_are_refused(sparse) -> None:
    arguments = sparse_call()
    arguments["kv_indices"] = torch.zeros(1, 1, 2, 3, dtype=torch.int32)
    with pytest.raises(ValueError, match=r"kv_indices must be ceil\(seq_kv / 64\) = 2, got size 3"):
        sparse(**arguments)


def test_blocks_that_the_tile_cannot_serve_are_refused() -> None:
    mask = attngen.block_sparse((48, 64))
    tiling = attngen.tile(block=(128, 128), inner=(64, 4))
    with pytest.raises(attngen.TileError, match="block_q=128 neither divides nor is a multiple of"):
        attngen.build(attngen.Variant("odd", mask=mask, tiling=tiling), target="cpu-avx512")


@pytest.mark.parametrize(
    ("block", "inner", "words"),
    [
        ((64, 48), (32, 4), "block_k=48 is not a multiple of the 32 keys that a matrix tile"),
        ((64, 96), (32, 12), "inner_k=12 does not divide the 32 keys"),
        ((40, 64), (40, 4), "inner_q=40 is not a multiple of the 16 lanes"),
    ],
)
def test_tiles_that_matrix_tiles_cannot_serve_are_refused(block, inner, words) -> None:
    tiling = attngen.tile(block=block, inner=inner)
    variant = attngen.Variant("odd", tiling=tiling, head_dim=96)
    with pytest.raises(attngen.TileError, match=words):
        attngen.build(variant, target="cpu-amx", dtype="bfloat16")


def test_plan_errors(module, sparse) -> None:
    with pytest.raises(attngen.UnsupportedError, match="nothing to plan"):
        module.plan()
    with pytest.raises(TypeError, match="missing kv_num_blocks"):
        sparse.plan(seq_q=128, seq_kv=128)
    lists = {n: t for n, t in sparse_call().items() if n.startswith("kv_")}
    with pytest.raises(TypeError, match="give seq_q="):
        sparse.plan(**lists)
    with pytest.raises(TypeError, match="unknown typo"):
        sparse.plan(**lists, typo=1)
