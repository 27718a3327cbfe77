"""The mathematics of quantised kernels in torch: what a kernel must compute, rounding errors apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attngen.quant import LEVELS, NO_SCALE, QUERY_BLOCK, WEIGHT_LEVELS, Grouping
from attngen.reference import Dense, check_tensors
from attngen.variant import Variant

if TYPE_CHECKING:
    import torch


def round_to(y: torch.Tensor, number_format: str) -> torch.Tensor:
    """The numbers of a format nearest to float32 y, at most its largest."""
    import torch

    levels = LEVELS[number_format]
    if number_format == "fp8":
        return y.clamp(-levels, levels).to(torch.float8_e4m3fn).float()
    return (y + torch.where(y < 0, -0.5, 0.5)).trunc().clamp(-levels, levels)


def quantise_tokens(
    x: torch.Tensor, exists: torch.Tensor, grouping: Grouping, number_format: str
) -> tuple[torch.Tensor, torch.Tensor]:
    """Numbers and scales of tokens x (b, h, s, d) in float32; exists (b, 1, s).

    Returns (n, scale): n (b, h, s, d) in float32, scale (b, h, s), NaN for tokens that are not finite.
    """
    import torch

    batch, heads, length, _ = x.shape
    position = torch.arange(length)
    slab = grouping.slab or max(1, length)
    within = position % grouping.period // grouping.run
    group = (position // slab * grouping.groups + within).expand(batch, heads, length)
    finite = x.isfinite().all(-1)
    top = torch.where(finite & exists, x.abs().amax(-1), 0.0)
    tops = torch.zeros(batch, heads, (length // slab + 1) * grouping.groups)
    top = tops.scatter_reduce(-1, group, top, "amax").gather(-1, group)
    scale = torch.where(top > NO_SCALE, top * (1.0 / LEVELS[number_format]), 0.0)
    inverse = torch.where(scale > 0, 1.0 / scale, 0.0)
    n = round_to(x.nan_to_num(0.0, 0.0, 0.0) * inverse[..., None], number_format)
    return n, torch.where(finite, scale, math.nan)


def quantise_channels(
    x: torch.Tensor, exists: torch.Tensor, number_format: str
) -> tuple[torch.Tensor, torch.Tensor]:
    """Numbers and scales (b, h, 1, d) of the channels of x (b, h, s, d) in float32."""
    import torch

    kept = torch.where(exists[..., None], x, 0.0)
    finite = kept.isfinite().all(2, keepdim=True)
    magnitudes = kept.nan_to_num(0.0, 0.0, 0.0).abs()
    top = magnitudes.amax(2, keepdim=True) if x.shape[2] else magnitudes.sum(2, keepdim=True)
    scale = torch.where(top > NO_SCALE, top * (1.0 / LEVELS[number_format]), 0.0)
    inverse = torch.where(scale > 0, 1.0 / scale, 0.0)
    n = round_to(kept.nan_to_num(0.0, 0.0, 0.0) * inverse, number_format)
    return n, torch.where(finite, scale, math.nan)


def mean_of_finite(x: torch.Tensor, exists: torch.Tensor) -> torch.Tensor:
    """The mean (…, 1, d) of the tokens of x (…, s, d) that exist (…, s) and are finite, 0 without any."""
    import torch

    used = (x.isfinite().all(-1) & exists)[..., None]
    total = torch.where(used, x, 0.0).double().sum(-2, keepdim=True)
    return (total / used.sum(-2, keepdim=True).clamp_min(1)).float()


def quantised_reference(
    variant: Variant,
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    *,
    key_block: int | None,
    scale: float | None = None,
    layout: str = "bhsd",
    **aux: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Attention of a quantised `variant` with all scores in memory: a kernel's numbers, then float64.

    Shapes, arguments and results as for `attention_reference`. Weights of pv="int8" are rounded to 1/255 of
    the largest one among `key_block` keys, those of pv="fp8" to e4m3, relative to a power of two above the
    largest one so far, from the last such block to the first; without key_block they are not rounded, as
    kernels for few queries on GPUs leave them. Raises ValueError for a variant that is not quantised.
    """
    import torch

    quant = variant.quant
    if quant is None:
        raise ValueError(f"quantised_reference: variant {variant.name!r} has quant=None")
    check_tensors(variant, aux)
    if layout == "bshd":
        q, k, v = (t.transpose(1, 2) for t in (q, k, v))
    problem = Dense(variant, q, k, v, scale, torch.float64, aux)
    queries, keys, values = q.float(), k.float(), v.float()
    has_key, has_query = (
        torch.arange(x.shape[2]) < aux[f"{which}_lengths"].reshape(-1, 1, 1)
        if which in variant.lengths
        else torch.ones(1, 1, x.shape[2], dtype=torch.bool)
        for which, x in (("kv", k), ("q", q))
    )
    key_mean = mean_of_finite(keys, has_key) if quant.smooth_k else torch.zeros(())
    smooth_keys = keys - key_mean
    query_mean = torch.zeros_like(queries)
    if quant.smooth_q:
        for first in range(0, queries.shape[2], QUERY_BLOCK):
            block = slice(first, first + QUERY_BLOCK)
            query_mean[:, :, block] = mean_of_finite(queries[:, :, block], has_query[..., block])
    q_numbers, q_scale = quantise_tokens(queries - query_mean, has_query, quant.queries, quant.qk)
    k_numbers, k_scale = quantise_tokens(smooth_keys, has_key, quant.keys, quant.qk)
    per_head = problem.per_query_head
    products = q_numbers.double() @ per_head(k_numbers).transpose(-1, -2)
    products *= q_scale.double()[..., None] * per_head(k_scale)[..., None, :]
    if quant.smooth_k:
        products += queries.double() @ per_head(key_mean).transpose(-1, -2)
    if quant.smooth_q:
        products += query_mean.double() @ per_head(smooth_keys).transpose(-1, -2)
    scores = problem.scores(problem.scale * products)
    if quant.pv == "float":
        out, lse = _attend(problem, scores, per_head(values))
    else:
        value_mean = values.new_zeros(*values.shape[:2], 1, values.shape[-1])
        if quant.smooth_v:
            value_mean = mean_of_all(values, has_key)
        v_numbers, v_scale = quantise_channels(values - value_mean, has_key, quant.pv)
        smooth = per_head(v_numbers * v_scale), per_head(value_mean)
        out, lse = _attend_in_blocks(problem, scores, *smooth, key_block, quant.pv)
    return problem.finish(out, lse, layout)


def mean_of_all(x: torch.Tensor, exists: torch.Tensor) -> torch.Tensor:
    """The mean (…, 1, d) of the tokens of x (…, s, d) that exist (…, s)."""
    import torch

    total = torch.where(exists[..., None], x, 0.0).double().sum(-2, keepdim=True)
    return (total / exists.sum(-1)[..., None, None].clamp_min(1)).float()


def _attend(
    problem: Dense, scores: torch.Tensor, values: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor | None]:
    import torch

    if problem.variant.normalizer != "softmax":
        return problem.weights(scores) @ values, None
    lse = problem.log_sum_exp(scores)
    return torch.exp(scores - problem.finite(lse)[..., None]) @ values, lse


def _attend_in_blocks(
    problem: Dense,
    scores: torch.Tensor,
    values: torch.Tensor,
    mean: torch.Tensor,
    key_block: int | None,
    pv: str,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Weights rounded as `pv` says; sums of rows of "int8" are those of the rounded weights."""
    import torch

    in_bytes, rounds = pv == "int8", key_block is not None
    key_block = key_block or max(scores.shape[-1], 1)
    if problem.variant.normalizer != "softmax":
        weights = problem.weights(scores)
        return (_rounded_weights(weights, pv) if rounds else weights) @ values, None
    running = torch.full(scores.shape[:-1], -1e30, dtype=scores.dtype)
    total, out = torch.zeros_like(running), running.new_zeros(*running.shape, values.shape[-1])
    for first in reversed(range(0, scores.shape[-1], key_block)):
        keys = slice(first, first + key_block)
        block, part = scores[..., keys], values[:, :, keys]
        own = block.amax(-1).clamp_min(-1e30)
        highest = torch.maximum(running, own)
        if pv == "fp8":
            binades = (highest / math.log(2)).ceil() * math.log(2)
            highest = torch.where(highest > -1e30, binades, highest)
        relative_to = own if in_bytes else highest
        before, now = torch.exp(running - highest), torch.exp(relative_to - highest)
        weights = torch.exp(block - relative_to[..., None])
        rounded = _rounded_weights(weights, pv) if rounds else weights
        total = total * before + (rounded if in_bytes else weights).sum(-1) * now
        out = out * before[..., None] + rounded @ part * now[..., None]
        running = highest
    lse = torch.where(total == 0, -math.inf, running + total.log())
    sink = problem.sink()
    if sink is not None:
        lse = torch.logaddexp(lse, sink.squeeze(-1))
    # rows without keys have no sum to divide by
    factor = torch.exp(running - problem.finite(lse))
    out = out * factor[..., None] + mean * (total * factor)[..., None]
    return torch.where(total[..., None] == 0, 0.0, out), lse


def _rounded_weights(weights: torch.Tensor, pv: str) -> torch.Tensor:
    """Weights between 0 and 1 as bytes or e4m3 of them."""
    levels = WEIGHT_LEVELS[pv]
    if pv == "int8":
        return (weights * levels).round() / levels
    return round_to((weights * levels).float(), pv).to(weights.dtype) / levels
