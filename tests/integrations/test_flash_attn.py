"""flash-attn's functions against their documented meaning, spelled out here in float64."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import pytest
import torch

from attngen.errors import UnsupportedError
from attngen.integrations import flash_attn
from attngen.integrations.flash_attn import (
    flash_attn_func,
    flash_attn_varlen_func,
    flash_attn_with_kvcache,
)
from attngen.reference import unpaged
from tests.emulation.emulate import emulated

OPTIONS: list[dict[str, Any]] = [
    {},
    {"causal": True},
    {"causal": True, "window_size": (5, -1)},
    {"window_size": (3, 2)},
    {"window_size": (-1, 1)},
    {"window_size": (4, -1), "softcap": 2.0},
    {"causal": True, "alibi": 1, "softmax_scale": 0.3},
    {"alibi": 2, "softcap": 1.5},
]


def cases(quick: tuple[int, ...], options: list[dict[str, Any]] = OPTIONS) -> list[Any]:
    """`make test` runs those numbered; each builds a kernel."""
    marks = [[] if n in quick else [pytest.mark.slow] for n in range(len(options))]
    return [pytest.param(o, id=str(o), marks=m) for o, m in zip(options, marks, strict=True)]


def expected(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    causal: bool = False,
    window_size: tuple[int, int] = (-1, -1),
    softcap: float = 0.0,
    alibi_slopes: torch.Tensor | None = None,
    softmax_scale: float | None = None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Of one sequence: q (seq_q, hq, d), k and v (seq_kv, hkv, d), slopes (hq); out and lse (hq, seq_q)."""
    q, k, v = (t.double() for t in (q, k, v))
    k, v = (t.repeat_interleave(q.shape[1] // t.shape[1], 1) for t in (k, v))
    scores = torch.einsum("qhd,khd->hqk", q, k) * (softmax_scale or 1 / math.sqrt(q.shape[-1]))
    if softcap:
        scores = softcap * torch.tanh(scores / softcap)
    i, j = torch.arange(q.shape[0])[:, None], torch.arange(k.shape[0])
    distance = i + k.shape[0] - q.shape[0] - j
    if alibi_slopes is not None:
        scores = scores - alibi_slopes.double()[:, None, None] * distance.abs()
    left, right = window_size[0], 0 if causal else window_size[1]
    hidden = torch.zeros_like(distance, dtype=torch.bool)
    if left >= 0:
        hidden |= distance > left
    if right >= 0:
        hidden |= distance < -right
    scores = scores.masked_fill(hidden, -math.inf)
    lse = scores.logsumexp(-1)
    weights = torch.exp(scores - torch.where(lse == -math.inf, 0.0, lse)[..., None])
    return torch.einsum("hqk,khd->qhd", weights, v), lse


def drawn(options: dict[str, Any], b: int, heads: int) -> dict[str, Any]:
    """The options of a call, with slopes for one head count or for each batch row."""
    options = dict(options)
    if axes := options.pop("alibi", 0):
        options["alibi_slopes"] = torch.rand(heads) if axes == 1 else torch.rand(b, heads)
    return options


def of_row(options: dict[str, Any], b: int) -> dict[str, Any]:
    slopes = options.get("alibi_slopes")
    if slopes is not None and slopes.ndim == 2:
        return options | {"alibi_slopes": slopes[b]}
    return options


def close(got: torch.Tensor, right: torch.Tensor, tolerance: float = 2e-5) -> bool:
    return torch.allclose(got.double(), right, atol=tolerance, rtol=tolerance)


@pytest.mark.parametrize("options", cases((1, 5, 7)))
def test_flash_attn_func(options: dict[str, Any]) -> None:
    q, k, v = torch.randn(2, 7, 4, 32), torch.randn(2, 19, 2, 32), torch.randn(2, 19, 2, 32)
    options = drawn(options, 2, 4)
    out, lse, none = flash_attn_func(q, k, v, return_attn_probs=True, **options)
    assert none is None and torch.equal(flash_attn_func(q, k, v, **options), out)
    for b in range(2):
        right, right_lse = expected(q[b], k[b], v[b], **of_row(options, b))
        assert close(out[b], right) and close(lse[b], right_lse)


LENGTHS = ((3, 0, 40, 1, 17), (5, 9, 40, 0, 30))
"""Of the queries and keys of five sequences; one without queries, one without keys."""


def cumulative(lengths: tuple[int, ...]) -> torch.Tensor:
    return torch.tensor([0, *lengths]).cumsum(0).int()


@pytest.mark.parametrize("options", cases((2, 6), [o for o in OPTIONS if o.get("alibi") != 2]))
@pytest.mark.parametrize("same", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_flash_attn_varlen_func(options: dict[str, Any], same: bool, dtype: torch.dtype) -> None:
    lengths_q, lengths_k = (LENGTHS[0], LENGTHS[0]) if same else LENGTHS
    starts_q = cumulative(lengths_q)
    starts_k = starts_q if same else cumulative(lengths_k)
    q = torch.randn(sum(lengths_q), 4, 32).to(dtype)
    k, v = (torch.randn(sum(lengths_k), 2, 32).to(dtype) for _ in range(2))
    options, tolerance = drawn(options, 5, 4), tolerance_of(dtype)
    out, lse, _ = flash_attn_varlen_func(
        q, k, v, starts_q, starts_k, max(lengths_q), max(lengths_k), return_attn_probs=True, **options
    )  # fmt: skip
    assert out.shape == q.shape and lse.shape == (4, q.shape[0])
    for b in range(5):
        rows, keys = (slice(int(s[b]), int(s[b + 1])) for s in (starts_q, starts_k))
        right, right_lse = expected(q[rows], k[keys], v[keys], **options)
        assert close(out[rows], right, tolerance) and close(lse[:, rows], right_lse, tolerance)


def tolerance_of(dtype: torch.dtype) -> float:
    return 2e-5 if dtype is torch.float32 else 4e-3


# -------------------------------------------------------------------------------------- caches
@lru_cache(maxsize=2)
def emulated_module(variant: Any) -> Any:
    return emulated(variant, "float16", 32, layout="bshd", target="sm80")


def emulated_for(
    q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, variant: Any, backward: bool = False
) -> Any:
    assert not backward
    return emulated_module(variant)


@pytest.fixture(params=["cpu", "emulated"])
def dtype(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> torch.dtype:
    """On the CPU's kernels, or on those of sm_80 in the emulator, which take pages and packed rows."""
    if request.param == "cpu":
        return torch.float32
    monkeypatch.setattr(flash_attn, "_serves", lambda q: True)
    monkeypatch.setattr(flash_attn, "module_for", emulated_for)
    return torch.float16


def in_pages(rows: torch.Tensor, size: int) -> tuple[torch.Tensor, torch.Tensor]:
    """(b, seq, hkv, d) in shuffled pages, and their table."""
    b, seq = rows.shape[:2]
    order = torch.randperm(b * seq // size)
    pages = torch.empty(len(order), size, *rows.shape[2:], dtype=rows.dtype)
    pages[order] = rows.reshape(-1, size, *rows.shape[2:])
    return pages, order.view(b, -1).int()


@pytest.mark.parametrize(
    "kind",
    [
        "contiguous",
        pytest.param("indexed", marks=pytest.mark.slow),
        "pages of 16",
        pytest.param("pages of 512", marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("new", [0, 3])
def test_flash_attn_with_kvcache(kind: str, new: int, dtype: torch.dtype) -> None:
    lengths = torch.tensor([0, 70, 509]).int()
    q = torch.randn(3, 3, 4, 32).to(dtype)
    caches = [torch.randn(3, 512, 2, 32).to(dtype) for _ in range(2)]
    added = [torch.randn(3, new, 2, 32).to(dtype) for _ in range(2)] if new else [None, None]
    wanted = [c.clone() for c in caches]
    total = lengths + new
    for row, length in enumerate(lengths.tolist()):
        for cache, more in zip(wanted, added, strict=True):
            if more is not None:
                cache[row, length : length + new] = more[row]
    given: dict[str, Any] = {"cache_seqlens": lengths, "causal": True, "window_size": (100, -1)}
    if kind == "indexed":
        given["cache_batch_idx"] = torch.tensor([2, 0, 1]).int()
        for n in range(2):
            shuffled = torch.empty_like(caches[n])
            shuffled[[2, 0, 1]] = caches[n]
            caches[n] = shuffled
    elif kind.startswith("pages"):
        size = int(kind.split()[-1])
        torch.manual_seed(1)
        caches[0], given["block_table"] = in_pages(caches[0], size)
        torch.manual_seed(1)
        caches[1], again = in_pages(caches[1], size)
        assert torch.equal(again, given["block_table"])
    out, lse = flash_attn_with_kvcache(q, *caches, *added, return_softmax_lse=True, **given)
    tolerance = tolerance_of(dtype)
    for b in range(3):
        keys, values = (cache[b, : int(total[b])] for cache in wanted)
        right, right_lse = expected(q[b], keys, values, True, (100, -1))
        assert close(out[b], right, tolerance) and close(lse[b], right_lse, tolerance)
    for cache, right_rows in zip(caches, wanted, strict=True):  # what was written, and nothing else
        rows = unpaged(cache, given["block_table"]) if "block_table" in given else cache
        rows = rows[[2, 0, 1]] if kind == "indexed" else rows
        assert torch.equal(rows, right_rows)


@pytest.mark.parametrize("lengths_q", [(1, 20, 0, 4), (1, 1, 1, 1)], ids=["ragged", "one each"])
def test_varlen_reads_pages(lengths_q: tuple[int, ...], dtype: torch.dtype) -> None:
    lengths_k = (50, 33, 7, 64)
    q = torch.randn(sum(lengths_q), 4, 32).to(dtype)
    rows = [torch.randn(4, 64, 2, 32).to(dtype) for _ in range(2)]
    torch.manual_seed(1)
    k, table = in_pages(rows[0], 32)
    torch.manual_seed(1)
    v, _ = in_pages(rows[1], 32)
    starts = cumulative(lengths_q)
    out, lse, _ = flash_attn_varlen_func(
        q, k, v, starts, cumulative(lengths_k), max(lengths_q), 64, causal=True, block_table=table,
        return_attn_probs=True,
    )  # fmt: skip
    tolerance = tolerance_of(dtype)
    for b, count in enumerate(lengths_k):
        place = slice(int(starts[b]), int(starts[b + 1]))
        right, right_lse = expected(q[place], rows[0][b, :count], rows[1][b, :count], True)
        assert close(out[place], right, tolerance) and close(lse[:, place], right_lse, tolerance)


@pytest.mark.parametrize("interleaved", [True, False])
@pytest.mark.parametrize("causal", [True, False])
def test_rotary_positions(interleaved: bool, causal: bool) -> None:
    """The scores of turned rows depend on distances alone; without a mask all queries share a position."""
    width, positions = 16, 64
    angles = torch.arange(positions)[:, None] * 10000.0 ** -(
        torch.arange(width // 2) / (width // 2)
    )
    cos, sin = angles.cos(), angles.sin()

    def turned(x: torch.Tensor, position: int) -> torch.Tensor:
        pairs = [
            (2 * i, 2 * i + 1) if interleaved else (i, i + width // 2) for i in range(width // 2)
        ]
        result = x.clone()
        for i, (a, b) in enumerate(pairs):
            c, s = cos[position, i], sin[position, i]
            result[..., a] = x[..., a] * c - x[..., b] * s
            result[..., b] = x[..., a] * s + x[..., b] * c
        return result

    q, new_k, new_v = (torch.randn(1, 3, 2, 32) for _ in range(3))
    k_cache, v_cache = torch.randn(1, 40, 2, 32), torch.randn(1, 40, 2, 32)
    k_rows, v_rows = k_cache[0, :20].clone(), v_cache[0, :20].clone()
    out = flash_attn_with_kvcache(
        q,
        k_cache,
        v_cache,
        new_k,
        new_v,
        cos,
        sin,
        20,
        causal=causal,
        rotary_interleaved=interleaved,
    )
    keys = torch.cat([k_rows, torch.stack([turned(new_k[0, i], 20 + i) for i in range(3)])])
    queries = torch.stack([turned(q[0, i], 20 + i if causal else 20) for i in range(3)])
    right, _ = expected(queries, keys, torch.cat([v_rows, new_v[0]]), causal)
    assert close(out[0], right)


def test_gradients_flow_through_full_and_packed_sequences() -> None:
    lengths = (5, 0, 9)
    starts = torch.tensor([0, 5, 5, 14]).int()
    q, k, v = (torch.randn(14, heads, 32, requires_grad=True) for heads in (4, 2, 2))
    packed = flash_attn_varlen_func(q, k, v, starts, starts, 9, 9, causal=True, softcap=5.0)
    weights = torch.randn_like(packed)
    found = torch.autograd.grad(packed, (q, k, v), weights)
    one_by_one = [
        flash_attn_func(*(t[None, begin : begin + n] for t in (q, k, v)), causal=True, softcap=5.0)[0]
        for begin, n in zip(starts.tolist(), lengths, strict=False) if n
    ]  # fmt: skip
    expected = torch.autograd.grad(torch.cat(one_by_one), (q, k, v), weights)
    for a, b in zip(found, expected, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-5, atol=1e-6)
    double = [t.detach().double()[None].requires_grad_() for t in (q, k, v)]
    rows = [t[:, :5].transpose(1, 2) for t in double]
    scores = rows[0] @ rows[1].repeat_interleave(2, 1).transpose(-1, -2) / 32**0.5
    scores = 5 * torch.tanh(scores / 5) + torch.full((5, 5), -torch.inf).triu(1)
    out = (scores.softmax(-1) @ rows[2].repeat_interleave(2, 1)).transpose(1, 2)
    exact = torch.autograd.grad(out, double, weights[None, :5].double())
    for a, b in zip(found, exact, strict=True):
        torch.testing.assert_close(a[:5].double(), b[0, :5], rtol=1e-4, atol=1e-5)


def test_what_is_not_there_is_refused_with_the_remedy() -> None:
    q = torch.randn(1, 4, 2, 32)
    with pytest.raises(UnsupportedError, match=r"no dropout, got dropout_p=0.1.* pass 0"):
        flash_attn_func(q, q, q, 0.1)
    with pytest.raises(UnsupportedError, match="cache_leftpad is not there"):
        flash_attn_with_kvcache(q, q, q, cache_leftpad=torch.zeros(1).int())
    with pytest.raises(ValueError, match="k and v must be given together"):
        flash_attn_with_kvcache(q, q, q, k=q)
    with pytest.raises(ValueError, match="need cache_seqlens"):
        flash_attn_with_kvcache(q, q, q, q, q)
    with pytest.raises(ValueError, match="leave cache_batch_idx out"):
        table = torch.zeros(1, 1).int()
        flash_attn_with_kvcache(q, q, q, block_table=table, cache_batch_idx=table[0])
    with pytest.raises(UnsupportedError, match=r"alibi_slopes must be \(hq,\)"):
        starts = torch.tensor([0, 4]).int()
        slopes = torch.rand(1, 2)
        flash_attn_varlen_func(q[0], q[0], q[0], starts, starts, 4, 4, alibi_slopes=slopes)
