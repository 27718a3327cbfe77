"""The dense reference against PyTorch's attention and against formulas written out."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch.nn.functional import scaled_dot_product_attention as sdpa

from attngen.library import (
    alibi,
    alibi_slopes,
    block_sparse,
    causal,
    dense_bias,
    document,
    key_padding,
    low_rank_bias,
    prefix_lm,
    query_padding,
    relative_position,
    sinks,
    sliding_window,
    softcap,
)
from attngen.reference import attention_reference
from attngen.variant import Mask, Variant

HEADS, GROUPED = 4, 2


def normal(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator, dtype=torch.float64).to(dtype)


def inputs(
    batch: int = 2, heads_kv: int = HEADS, seq_q: int = 7, seq_kv: int = 11, width_v: int = 8
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """q, k and v in float64 with head_dim 16."""
    q, k = normal(batch, HEADS, seq_q, 16), normal(batch, heads_kv, seq_kv, 16, seed=1)
    return q, k, normal(batch, heads_kv, seq_kv, width_v, seed=2)


def scores_of(q: torch.Tensor, k: torch.Tensor) -> torch.Tensor:
    return q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])


def assert_close(result: torch.Tensor | None, expected: torch.Tensor) -> None:
    assert result is not None
    torch.testing.assert_close(result, expected, rtol=1e-12, atol=1e-12)


def visible(seq_q: int, seq_kv: int, shift: int) -> torch.Tensor:
    """A causal mask, true where key k ≤ q + shift."""
    return torch.ones(seq_q, seq_kv, dtype=torch.bool).tril(shift)


def length_tensor(*lengths: int) -> torch.Tensor:
    return torch.tensor(lengths, dtype=torch.int32)


# -------------------------------------------------------------------------------- against PyTorch
def test_plain_attention_is_sdpa() -> None:
    q, k, v = inputs()
    out, lse = attention_reference(Variant("x"), q, k, v)
    assert out.dtype == torch.float64
    assert_close(out, sdpa(q, k, v))
    assert_close(lse, scores_of(q, k).logsumexp(-1))


@pytest.mark.parametrize(("seq_q", "seq_kv"), [(7, 11), (9, 9), (11, 7), (1, 11), (5, 1)])
def test_causal_top_left_is_sdpas_is_causal(seq_q: int, seq_kv: int) -> None:
    q, k, v = inputs(seq_q=seq_q, seq_kv=seq_kv)
    out, _ = attention_reference(Variant("x", mask=causal("top-left")), q, k, v)
    assert_close(out, sdpa(q, k, v, is_causal=True))


@pytest.mark.parametrize(("seq_q", "seq_kv"), [(7, 11), (9, 9), (1, 11)])
def test_causal_is_aligned_at_the_last_query(seq_q: int, seq_kv: int) -> None:
    q, k, v = inputs(seq_q=seq_q, seq_kv=seq_kv)
    out, _ = attention_reference(Variant("x", mask=causal()), q, k, v)
    assert_close(out, sdpa(q, k, v, attn_mask=visible(seq_q, seq_kv, seq_kv - seq_q)))


def test_dense_bias_is_sdpas_float_mask() -> None:
    q, k, v = inputs()
    for shape in ((2, HEADS, 7, 11), (1, HEADS, 7, 11), (2, 1, 7, 11), (1, 1, 7, 11)):
        bias = normal(*shape, seed=3)
        out, _ = attention_reference(Variant("x", score=dense_bias()), q, k, v, bias=bias)
        assert_close(out, sdpa(q, k, v, attn_mask=bias))


def test_query_heads_share_key_heads_in_groups() -> None:
    q, k, v = inputs(heads_kv=GROUPED)
    out, lse = attention_reference(Variant("x", mask=causal()), q, k, v)
    repeated = [t.repeat_interleave(HEADS // GROUPED, dim=1) for t in (k, v)]
    assert_close(out, sdpa(q, *repeated, attn_mask=visible(7, 11, 4)))
    assert_close(lse, attention_reference(Variant("x", mask=causal()), q, *repeated)[1])  # type: ignore[arg-type]


def test_scale_of_the_call_then_the_variant_then_the_head_dim() -> None:
    q, k, v = inputs()
    halved, plain = Variant("x", scale=0.5), Variant("x")
    assert_close(attention_reference(halved, q, k, v)[0], sdpa(q, k, v, scale=0.5))
    assert_close(attention_reference(halved, q, k, v, scale=0.3)[0], sdpa(q, k, v, scale=0.3))
    assert_close(attention_reference(plain, q, k, v, scale=0.0)[0], sdpa(q, k, v, scale=0.0))


def test_layout_bshd() -> None:
    q, k, v = inputs(heads_kv=GROUPED)
    variant = Variant("x", mask=causal(), score=alibi())
    slopes = torch.tensor(alibi_slopes(HEADS))
    expected, expected_lse = attention_reference(variant, q, k, v, slopes=slopes)
    swapped = [t.transpose(1, 2).contiguous() for t in (q, k, v)]
    out, lse = attention_reference(variant, *swapped, layout="bshd", slopes=slopes)
    assert out.shape == (2, 7, HEADS, 8)
    assert torch.equal(out.transpose(1, 2), expected)
    assert lse is not None and expected_lse is not None
    assert torch.equal(lse, expected_lse)


def test_inputs_are_widened_to_the_compute_dtype() -> None:
    q, k, v = (t.to(torch.bfloat16) for t in inputs())
    out, _ = attention_reference(Variant("x"), q, k, v)
    assert_close(out, sdpa(q.double(), k.double(), v.double()))
    out, lse = attention_reference(Variant("x"), q, k, v, compute_dtype=torch.float32)
    assert out.dtype == torch.float32
    assert lse is not None and lse.dtype == torch.float32
    torch.testing.assert_close(out, sdpa(q.float(), k.float(), v.float()), rtol=1e-5, atol=1e-5)


# -------------------------------------------------------------------------------------- masked rows
def test_fully_masked_rows_are_0_and_minus_infinity() -> None:
    q, k, v = inputs(seq_q=11, seq_kv=7)
    out, lse = attention_reference(Variant("x", mask=causal()), q, k, v)
    assert lse is not None
    assert (out[:, :, :4] == 0).all()
    assert (lse[:, :, :4] == -math.inf).all()
    assert_close(out[:, :, 4:], sdpa(q[:, :, 4:], k, v, is_causal=True))
    assert lse[:, :, 4:].isfinite().all()


@pytest.mark.parametrize("normalizer", ["softmax", "sigmoid", "relu"])
def test_nothing_visible_is_0(normalizer: str) -> None:
    q, k, v = inputs()
    nothing = Mask(causal().expr) & ~causal()
    out, lse = attention_reference(Variant("x", mask=nothing, normalizer=normalizer), q, k, v)
    assert (out == 0).all()
    assert lse is None if normalizer != "softmax" else (lse == -math.inf).all()  # type: ignore[union-attr]


@pytest.mark.parametrize("seq_kv", [0, 1])
@pytest.mark.parametrize("seq_q", [0, 1, 5])
@pytest.mark.parametrize("batch", [0, 1])
def test_empty_and_short_calls(batch: int, seq_q: int, seq_kv: int) -> None:
    q, k, v = inputs(batch, seq_q=seq_q, seq_kv=seq_kv)
    bias = normal(batch, HEADS, seq_q, seq_kv, seed=3)
    variant = Variant("x", score=dense_bias(), mask=causal("top-left"))
    out, lse = attention_reference(variant, q, k, v, bias=bias)
    assert out.shape == (batch, HEADS, seq_q, 8)
    assert lse is not None and lse.shape == (batch, HEADS, seq_q)
    expected = v.expand(batch, HEADS, 1, 8).expand_as(out) if seq_kv else torch.zeros_like(out)
    assert_close(out, expected)


# ---------------------------------------------------------------------------------- scores and masks
def test_alibi_bias_is_minus_slope_times_distance() -> None:
    q, k, v = inputs()
    slopes = torch.tensor(alibi_slopes(HEADS), dtype=torch.float64)
    distance = (torch.arange(7)[:, None] + 4 - torch.arange(11)).abs()
    out, _ = attention_reference(Variant("x", score=alibi()), q, k, v, slopes=slopes)
    assert_close(out, sdpa(q, k, v, attn_mask=-slopes[:, None, None] * distance))


def test_softcap_is_applied_to_the_scaled_scores() -> None:
    q, k, v = inputs()
    out, lse = attention_reference(Variant("x", score=softcap(0.7)), q, k, v)
    capped = 0.7 * (scores_of(q, k) / 0.7).tanh()
    assert_close(out, capped.softmax(-1) @ v)
    assert_close(lse, capped.logsumexp(-1))


def test_scores_chain_in_order() -> None:
    q, k, v = inputs()
    bias = normal(2, HEADS, 7, 11, seed=3)
    biased_then_capped = Variant("x", score=[dense_bias(), softcap(0.7)])
    out, _ = attention_reference(biased_then_capped, q, k, v, bias=bias)
    assert_close(out, (0.7 * ((scores_of(q, k) + bias) / 0.7).tanh()).softmax(-1) @ v)
    capped_then_biased = Variant("x", score=[softcap(0.7), dense_bias()])
    out, _ = attention_reference(capped_then_biased, q, k, v, bias=bias)
    assert_close(out, (0.7 * (scores_of(q, k) / 0.7).tanh() + bias).softmax(-1) @ v)


def test_relative_positions_read_a_clamped_table() -> None:
    q, k, v = inputs()
    table = normal(HEADS, 7, seed=3)
    distance = (torch.arange(7)[:, None] + 4 - torch.arange(11)).clamp(-3, 3)
    out, _ = attention_reference(
        Variant("x", score=relative_position(3)), q, k, v, relative_table=table
    )
    assert_close(out, sdpa(q, k, v, attn_mask=table[:, distance + 3]))


def test_low_rank_bias_is_the_dense_product() -> None:
    q, k, v = inputs()
    dense, low_rank = Variant("x", score=dense_bias()), Variant("x", score=low_rank_bias(3))
    for batch, heads in ((2, HEADS), (1, HEADS), (2, 1), (1, 1)):
        phi_q, phi_k = normal(batch, heads, 7, 3, seed=3), normal(batch, 1, 11, 3, seed=4)
        bias = phi_q @ phi_k.transpose(-1, -2)
        expected, expected_lse = attention_reference(dense, q, k, v, bias=bias)
        out, lse = attention_reference(low_rank, q, k, v, phi_q=phi_q, phi_k=phi_k)
        assert_close(out, expected)
        assert expected_lse is not None
        assert_close(lse, expected_lse)


def test_documents_and_prefixes() -> None:
    q, k, v = inputs(seq_q=6, seq_kv=6)
    documents = torch.tensor([[0, 0, 1, 1, 1, 2], [0, 1, 1, 1, 3, 3]], dtype=torch.int32)
    ids = {"q_documents": documents, "kv_documents": documents}
    out, _ = attention_reference(Variant("x", mask=document()), q, k, v, **ids)
    same = (documents[:, :, None] == documents[:, None, :])[:, None]
    assert_close(out, sdpa(q, k, v, attn_mask=same))
    prefixes = length_tensor(4, 0)
    out, _ = attention_reference(Variant("x", mask=prefix_lm()), q, k, v, prefix_lengths=prefixes)
    in_prefix = torch.arange(6) < prefixes[:, None, None, None]
    assert_close(out, sdpa(q, k, v, attn_mask=in_prefix | visible(6, 6, 0)))


def test_sliding_window_counts_both_sides() -> None:
    q, k, v = inputs()
    distance = torch.arange(7)[:, None] + 4 - torch.arange(11)
    for window, left, right in ((sliding_window(3), 3, 3), (sliding_window(4, 1), 4, 1)):
        out, _ = attention_reference(Variant("x", mask=window), q, k, v)
        assert_close(out, sdpa(q, k, v, attn_mask=(distance <= left) & (distance >= -right)))


# --------------------------------------------------------------------------------- normalisers, sinks
def test_sinks_join_the_denominator_only() -> None:
    q, k, v = inputs(seq_q=11, seq_kv=7)
    logits = normal(HEADS, seed=3)
    variant = Variant("x", mask=causal(), sink=sinks())
    out, lse = attention_reference(variant, q, k, v, sink_logits=logits)
    scores = scores_of(q, k).masked_fill(~visible(11, 7, -4), -math.inf)
    weights, sink = scores.exp(), logits.exp()[:, None]
    total = weights.sum(-1) + sink
    assert_close(out, weights @ v / total[..., None])
    assert_close(lse, total.log())
    assert_close(lse[:, :, 0], logits.expand(2, HEADS))  # type: ignore[index]
    assert (out[:, :, :4] == 0).all()


def test_sigmoid_and_relu_weigh_keys_independently() -> None:
    q, k, v = inputs()
    scores, past = scores_of(q, k), visible(7, 11, 4)
    out, lse = attention_reference(Variant("x", mask=causal(), normalizer="sigmoid"), q, k, v)
    assert lse is None
    assert_close(out, (scores.sigmoid() * past) @ v)
    out, lse = attention_reference(Variant("x", mask=causal(), normalizer="relu"), q, k, v)
    assert lse is None
    assert_close(out, (scores.relu() * past) @ v)


# -------------------------------------------------------------------------------------------- lengths
def test_key_lengths_cut_each_row() -> None:
    q, k, v = inputs(batch=3)
    out, lse = attention_reference(
        Variant("x", mask=key_padding()), q, k, v, kv_lengths=length_tensor(11, 4, 0)
    )
    assert_close(out[0], sdpa(q[0], k[0], v[0]))
    assert_close(out[1], sdpa(q[1], k[1, :, :4], v[1, :, :4]))
    assert lse is not None
    assert (out[2] == 0).all() and (lse[2] == -math.inf).all()


def test_lengths_are_the_sequence_lengths_in_every_other_rule() -> None:
    q, k, v = inputs(batch=2)
    variant = Variant("x", score=alibi(), mask=causal() & key_padding() & query_padding())
    slopes = torch.tensor(alibi_slopes(HEADS))
    given: dict[str, Any] = {"q_lengths": length_tensor(5, 7), "kv_lengths": length_tensor(6, 9)}
    out, lse = attention_reference(variant, q, k, v, slopes=slopes, **given)
    assert lse is not None
    alone = Variant("x", score=alibi(), mask=causal())
    for row, (seq_q, seq_kv) in enumerate([(5, 6), (7, 9)]):
        cut = (q[row, None, :, :seq_q], k[row, None, :, :seq_kv], v[row, None, :, :seq_kv])
        expected, expected_lse = attention_reference(alone, *cut, slopes=slopes)
        assert_close(out[row, None, :, :seq_q], expected)
        assert expected_lse is not None
        assert_close(lse[row, None, :, :seq_q], expected_lse)
        assert (out[row, :, seq_q:] == 0).all()
        assert (lse[row, :, seq_q:] == -math.inf).all()


@pytest.mark.parametrize("normalizer", ["softmax", "sigmoid"])
def test_rows_beyond_the_query_length_are_0(normalizer: str) -> None:
    q, k, v = inputs(batch=2)
    sink = sinks() if normalizer == "softmax" else None
    variant = Variant("x", mask=query_padding(), normalizer=normalizer, sink=sink)
    aux = {"sink_logits": normal(HEADS, seed=3)} if sink is not None else {}
    out, lse = attention_reference(variant, q, k, v, q_lengths=length_tensor(3, 0), **aux)
    assert (out[0, :, 3:] == 0).all() and (out[1] == 0).all()
    assert (out[0, :, :3] != 0).all()
    if lse is not None:
        assert (lse[0, :, 3:] == -math.inf).all() and (lse[1] == -math.inf).all()
        assert lse[0, :, :3].isfinite().all()


# ---------------------------------------------------------------------------------------- block lists
def listing(table: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """FlexAttention's counts and indices of a Boolean table; unused entries hold an index too."""
    order = table.int().argsort(dim=-1, descending=True, stable=True)
    return table.sum(-1).to(torch.int32), order.to(torch.int32)


def table_of(*shape: int, seed: int) -> torch.Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed)) < 0.5


def dense(table: torch.Tensor, block: tuple[int, int], seq_q: int, seq_kv: int) -> torch.Tensor:
    grown = table.repeat_interleave(block[0], dim=-2).repeat_interleave(block[1], dim=-1)
    return grown[..., :seq_q, :seq_kv]


@pytest.mark.parametrize("shape", [(2, HEADS), (2, 1), (1, HEADS), (1, 1)])
def test_block_lists_are_a_dense_block_mask(shape: tuple[int, int]) -> None:
    q, k, v = inputs(seq_q=11, seq_kv=13)
    table = table_of(*shape, 3, 3, seed=5)
    table[..., 0] = True  # SDPA has no fully masked rows
    counts, indices = listing(table)
    lists = {"kv_num_blocks": counts, "kv_indices": indices}
    out, _ = attention_reference(Variant("x", mask=block_sparse((4, 5))), q, k, v, **lists)
    assert_close(out, sdpa(q, k, v, attn_mask=dense(table, (4, 5), 11, 13)))


def test_partial_and_full_block_lists() -> None:
    q, k, v = inputs(seq_q=12, seq_kv=12)
    partial, full = table_of(2, HEADS, 3, 3, seed=6), table_of(1, HEADS, 3, 3, seed=7)
    full[..., 0] = True
    names = ("kv_num_blocks", "kv_indices", "full_kv_num_blocks", "full_kv_indices")
    lists = dict(zip(names, (*listing(partial), *listing(full)), strict=True))
    variant = Variant("x", mask=block_sparse((4, 4), within=causal()))
    out, _ = attention_reference(variant, q, k, v, **lists)
    partial_pairs = dense(partial, (4, 4), 12, 12) & visible(12, 12, 0)
    assert_close(out, sdpa(q, k, v, attn_mask=partial_pairs | dense(full, (4, 4), 12, 12)))


def test_two_named_block_lists_compose() -> None:
    q, k, v = inputs(seq_q=12, seq_kv=12)
    coarse, fine = table_of(1, 1, 2, 2, seed=8), table_of(2, 1, 4, 4, seed=9)
    fine[..., 0], coarse[..., 0] = True, True
    mask = block_sparse((6, 6), name="coarse") & block_sparse((3, 3), name="fine")
    lists: dict[str, torch.Tensor] = {}
    for name, table in (("coarse", coarse), ("fine", fine)):
        lists[f"{name}_kv_num_blocks"], lists[f"{name}_kv_indices"] = listing(table)
    out, _ = attention_reference(Variant("x", mask=mask), q, k, v, **lists)
    assert_close(
        out, sdpa(q, k, v, attn_mask=dense(coarse, (6, 6), 12, 12) & dense(fine, (3, 3), 12, 12))
    )
    inverted, _ = attention_reference(Variant("x", mask=~mask | causal()), q, k, v, **lists)
    pairs = ~(dense(coarse, (6, 6), 12, 12) & dense(fine, (3, 3), 12, 12)) | visible(12, 12, 0)
    assert_close(inverted, sdpa(q, k, v, attn_mask=pairs))


@pytest.mark.parametrize(("batch_of_counts", "batch_of_indices"), [(2, 1), (1, 2)])
def test_counts_and_indices_broadcast_apart(batch_of_counts: int, batch_of_indices: int) -> None:
    q, k, v = inputs(seq_q=8, seq_kv=8)
    counts = torch.tensor([[1, 2], [2, 1]], dtype=torch.int32)[:batch_of_counts, None]
    indices = torch.tensor([[[1, 0], [0, 1]], [[0, 1], [1, 0]]], dtype=torch.int32)
    indices = indices[:batch_of_indices, None]
    table = torch.zeros(2, 1, 2, 2, dtype=torch.bool)
    rows = zip(table, counts.expand(2, 1, 2), indices.expand(2, 1, 2, 2), strict=True)
    for visible_blocks, count, listed in rows:
        for row in range(2):
            visible_blocks[0, row, listed[0, row, : count[0, row]].long()] = True
    lists = {"kv_num_blocks": counts, "kv_indices": indices}
    out, _ = attention_reference(Variant("x", mask=block_sparse((4, 4))), q, k, v, **lists)
    assert_close(out, sdpa(q, k, v, attn_mask=dense(table, (4, 4), 8, 8)))


# ----------------------------------------------------------------------------------------- wrong calls
def test_undeclared_and_missing_arguments_are_errors() -> None:
    q, k, v = inputs()
    with pytest.raises((TypeError, ValueError), match="slopes"):
        attention_reference(Variant("x"), q, k, v, slopes=torch.ones(HEADS))
    with pytest.raises((TypeError, ValueError, KeyError), match="slopes"):
        attention_reference(Variant("x", score=alibi()), q, k, v)
    with pytest.raises((TypeError, ValueError, KeyError), match="kv_lengths"):
        attention_reference(Variant("x", mask=key_padding()), q, k, v)
