"""The mathematics of quantised kernels in torch: what a kernel must compute, rounding errors apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attngen.quant import LEVELS, NO_SCALE, QUERY_BLOCK, WEIGHT_LEVELS, Grouping
from attngen.reference import Dense, check_tensors
from attngen.variant import Variant

if TYPE_CHECKING:
    import torch


def quantise_tokens(
    x: torch.Tensor, exists: torch.Tensor, grouping: Grouping, levels: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Integers and scales of tokens x (b, h, s, d) in float32; exists (b, 1, s).

    Returns (n, scale): n (b, h, s, d) integral float32, scale (b, h, s), NaN for tokens that are not finite.
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
    scale = torch.where(top > NO_SCALE, top * (1.0 / levels), 0.0)
    inverse = torch.where(scale > 0, 1.0 / scale, 0.0)
    y = x.nan_to_num(0.0, 0.0, 0.0) * inverse[..., None]
    n = (y + torch.where(y < 0, -0.5, 0.5)).trunc().clamp(-levels, levels)
    return n, torch.where(finite, scale, math.nan)


def quantise_channels(
    x: torch.Tensor, exists: torch.Tensor, levels: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Integers and scales (b, h, 1, d) of the channels of x (b, h, s, d) in float32."""
    import torch

    kept = torch.where(exists[..., None], x, 0.0)
    finite = kept.isfinite().all(2, keepdim=True)
    magnitudes = kept.nan_to_num(0.0, 0.0, 0.0).abs()
    top = magnitudes.amax(2, keepdim=True) if x.shape[2] else magnitudes.sum(2, keepdim=True)
    scale = torch.where(top > NO_SCALE, top * (1.0 / levels), 0.0)
    y = kept.nan_to_num(0.0, 0.0, 0.0) * torch.where(scale > 0, 1.0 / scale, 0.0)
    n = (y + torch.where(y < 0, -0.5, 0.5)).trunc().clamp(-levels, levels)
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
    key_block: int,
    scale: float | None = None,
    layout: str = "bhsd",
    **aux: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Attention of a quantised `variant` with all scores in memory: a kernel's integers, then float64.

    Shapes, arguments and results as for `attention_reference`. Weights of pv="int8" are rounded to 1/255 of
    the largest one among `key_block` keys. Raises ValueError for a variant that is not quantised and for
    floating-point formats.
    """
    import torch

    quant = variant.quant
    if quant is None or quant.qk not in LEVELS or quant.pv not in ("float", *LEVELS):
        raise ValueError(f"quantised_reference: variant {variant.name!r} has quant={quant}")
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
    levels = LEVELS[quant.qk]
    q_int, q_scale = quantise_tokens(queries - query_mean, has_query, quant.queries, levels)
    k_int, k_scale = quantise_tokens(smooth_keys, has_key, quant.keys, levels)
    per_head = problem.per_query_head
    products = q_int.double() @ per_head(k_int).transpose(-1, -2)
    products *= q_scale.double()[..., None] * per_head(k_scale)[..., None, :]
    if quant.smooth_k:
        products += queries.double() @ per_head(key_mean).transpose(-1, -2)
    if quant.smooth_q:
        products += query_mean.double() @ per_head(smooth_keys).transpose(-1, -2)
    scores = problem.scores(problem.scale * products)
    if quant.pv == "float":
        out, lse = _attend(problem, scores, per_head(values))
    else:
        value_mean = mean_of_all(values, has_key) if quant.smooth_v else torch.zeros(())
        v_int, v_scale = quantise_channels(values - value_mean, has_key, LEVELS[quant.pv])
        rounded = per_head(v_int * v_scale + value_mean)
        out, lse = _attend_in_bytes(problem, scores, rounded, key_block)
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


def _attend_in_bytes(
    problem: Dense, scores: torch.Tensor, values: torch.Tensor, key_block: int
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Weights rounded to 1/255 of the largest one in their block of keys."""
    import torch

    if problem.variant.normalizer != "softmax":
        weights = problem.weights(scores)
        return (weights * WEIGHT_LEVELS).round() / WEIGHT_LEVELS @ values, None
    running = torch.full(scores.shape[:-1], -1e30, dtype=scores.dtype)
    total, out = torch.zeros_like(running), running.new_zeros(*running.shape, values.shape[-1])
    for first in range(0, scores.shape[-1], key_block):
        keys = slice(first, first + key_block)
        block, part = scores[..., keys], values[:, :, keys]
        own = block.amax(-1).clamp_min(-1e30)
        highest = torch.maximum(running, own)
        before, now = torch.exp(running - highest), torch.exp(own - highest)
        weights = (torch.exp(block - own[..., None]) * WEIGHT_LEVELS).round() / WEIGHT_LEVELS
        total = total * before + weights.sum(-1) * now
        out = out * before[..., None] + weights @ part * now[..., None]
        running = highest
    lse = torch.where(total == 0, -math.inf, running + total.log())
    sink = problem.sink()
    if sink is not None:
        lse = torch.logaddexp(lse, sink.squeeze(-1))
    # rows without keys have no sum to divide by
    factor = torch.exp(running - problem.finite(lse))
    return torch.where(total[..., None] == 0, 0.0, out * factor[..., None]), lse
