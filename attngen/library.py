"""Ready-made masks, scores and variants.

Positions count from 0 within their own sequence. Positional rules compare q + seq_kv − seq_q with k
(bottom-right alignment), which is right for decoding and caches; ``align="top-left"`` omits the shift.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import sympy

from attngen.errors import VariantError
from attngen.expr import (
    SEQ_KV,
    SEQ_Q,
    FloorMod,
    H,
    K,
    Per,
    Q,
    gather,
    maximum,
    minimum,
    number,
    per,
)
from attngen.expr import tanh as traced_tanh
from attngen.variant import (
    Aux,
    BlockLists,
    LowRankFactors,
    Mask,
    Score,
    Sink,
    Variant,
    as_mask,
    mask,
    score,
)

ALIGNMENTS = ("bottom-right", "top-left")


def _shift(align: str) -> sympy.Expr:
    if align not in ALIGNMENTS:
        raise VariantError(f"align={align!r} is not one of {', '.join(ALIGNMENTS)}")
    return SEQ_KV - SEQ_Q if align == "bottom-right" else sympy.Integer(0)


def _positive(what: str, value: int) -> int:
    if not isinstance(value, int) or value < 1:
        raise VariantError(f"{what} must be a positive integer, got {value!r}")
    return value


# -------------------------------------------------------------------------------------------- masks
def causal(align: str = "bottom-right") -> Mask:
    """Keys up to the query's own position (flash-attn ≥ 2.1 aligns bottom-right, PyTorch top-left)."""
    return Mask(sympy.Ge(Q + _shift(align) - K, 0))


def sliding_window(left: int, right: int | None = None, align: str = "bottom-right") -> Mask:
    """Keys at most `left` behind and `right` ahead (default: as many ahead as behind)."""
    right = left if right is None else right
    if type(left) is not int or type(right) is not int or min(left, right) < 0:
        raise VariantError(
            f"sliding_window({left}, {right}): distances must be integers and must not be negative"
        )
    distance = Q + _shift(align) - K
    return Mask(sympy.And(sympy.Le(distance, left), sympy.Ge(distance, -right)))


def prefix_lm(align: str = "bottom-right") -> Mask:
    """Causal, plus a prefix of ``prefix_lengths[b]`` (int32) keys that every query sees."""
    decl = Per(("b",), "int32", False)

    @mask
    def prefix(b: Any, h: Any, q: Any, k: Any, prefix_lengths: Any = decl) -> Any:
        return k < prefix_lengths[b]

    return causal(align) | prefix


def document() -> Mask:
    """Packed sequences: a query sees the keys of its own document.

    ``q_documents[b?, seq_q]`` and ``kv_documents[b?, seq_kv]`` (int32) number the documents; see
    `attngen.document_ids` for cumulative lengths. Data decides the blocks: `module.plan` lists them.
    """

    @mask
    def same_document(
        b: Any,
        h: Any,
        q: Any,
        k: Any,
        q_documents: Any = per("b?", "q", dtype="int32"),
        kv_documents: Any = per("b?", "k", dtype="int32"),
    ) -> Any:
        return q_documents[b, q] == kv_documents[b, k]

    return same_document


def document_ids(cumulative: Sequence[int], total: int | None = None) -> list[int]:
    """The document number of every position, from cumulative lengths [0, n₁, n₁ + n₂, …].

    Positions from the last length to `total` get −1, −2, …: each sees only itself.
    """
    if not cumulative or cumulative[0] != 0 or any(a > b for a, b in pairwise(cumulative)):
        raise VariantError(
            f"document_ids: cumulative lengths must rise from 0, got {list(cumulative)}"
        )
    ids = [n for n, (a, b) in enumerate(pairwise(cumulative)) for _ in range(b - a)]
    return ids + [-1 - i for i in range((total or len(ids)) - len(ids))]


def key_padding() -> Mask:
    """Row b has ``kv_lengths[b]`` (int32) keys; they are its seq_kv in every other rule too."""
    return Mask(sympy.Lt(K, SEQ_KV), lengths=("kv",))


def query_padding() -> Mask:
    """Row b has ``q_lengths[b]`` (int32) queries; rows beyond give 0 and LSE −inf."""
    return Mask(sympy.Lt(Q, SEQ_Q), lengths=("q",))


def block_sparse(block: tuple[int, int] = (128, 128), within: Any = None, name: str = "") -> Mask:
    """Run-time lists of visible blocks of `block` = (query rows, keys), named as FlexAttention's BlockMask.

    ``kv_num_blocks[b?, h?, q_blocks]`` and ``kv_indices[b?, h?, q_blocks, k_blocks]`` (int32) list the
    visible key blocks of each query block. With `within`, a mask, those blocks are partial (visible
    where `within` holds) and ``full_kv_num_blocks``, ``full_kv_indices`` list the wholly visible ones.
    `name` prefixes the tensors' names when a variant has several lists.
    """
    if not isinstance(block, tuple) or len(block) != 2:
        raise VariantError(f"block_sparse({block!r}): block must be (query rows, keys)")
    if name and not name.isidentifier():
        raise VariantError(f"block_sparse(name={name!r}): the name must be a Python identifier")
    bq, bk = (_positive("block_sparse block", n) for n in block)
    prefix = f"{name}_" if name else ""
    lists = BlockLists(prefix, (bq, bk), has_full=within is not None)
    if within is None:
        return Mask(sympy.Gt(lists.listed(), 0), blocks=(lists,))
    partial = Mask(sympy.Eq(lists.listed(), 1), blocks=(lists,)) & as_mask(within)
    return partial | Mask(sympy.Eq(lists.listed(), 2), blocks=(lists,))


def sliding_tile(
    grid: tuple[int, int, int], tile: tuple[int, int, int], window: tuple[int, int, int]
) -> Mask:
    """3-D sliding tile attention over a video of `grid` = (T, H, W) tokens in tile order.

    Tokens are ordered tile by tile (tiles and the tokens in them row-major, see `in_tile_order`); a query
    sees the tiles whose coordinates differ by at most window[i] // 2 tiles on every axis (FPSAttention, STA).
    Raises VariantError where a tile does not divide the grid.
    """
    for size, part in zip(grid, tile, strict=True):
        if _positive("sliding_tile grid", size) % _positive("sliding_tile tile", part):
            raise VariantError(
                f"sliding_tile: tile {tile} does not divide grid {grid}; pad the video first"
            )
    tokens = math.prod(tile)
    _, rows, columns = (size // part for size, part in zip(grid, tile, strict=True))

    def coordinates(position: sympy.Symbol) -> tuple[sympy.Expr, ...]:
        plane, row = (
            sympy.floor(position / (tokens * rows * columns)),
            sympy.floor(position / (tokens * columns)),
        )
        return plane, FloorMod(row, rows), FloorMod(sympy.floor(position / tokens), columns)

    pairs = zip(coordinates(Q), coordinates(K), window, strict=True)
    return Mask(sympy.And(*(sympy.Le(sympy.Abs(a - b), w // 2) for a, b, w in pairs)))


# ------------------------------------------------------------------------------------------- scores
def alibi_slopes(heads: int) -> list[float]:
    """The published ALiBi slopes (2108.12409), for head counts that are no power of two too."""

    def geometric(n: int) -> list[float]:
        return [2.0 ** (-8.0 * (i + 1) / n) for i in range(n)]

    power = 2 ** int(math.log2(_positive("alibi_slopes heads", heads)))
    return geometric(power) + geometric(2 * power)[0::2][: heads - power]


def alibi() -> Score:
    """−slopes[h]·|q + seq_kv − seq_q − k| with ``slopes[h]`` (float32); see `alibi_slopes`."""

    @score
    def linear_bias(
        score: Any, b: Any, h: Any, q: Any, k: Any, seq_q: Any, seq_kv: Any, slopes: Any = per("h")
    ) -> Any:
        return score - slopes[h] * abs(q + seq_kv - seq_q - k)

    return linear_bias


def softcap(cap: float) -> Score:
    """cap·tanh(score / cap)."""
    if not cap > 0:
        raise VariantError(f"softcap({cap!r}): the cap must be positive")

    @score
    def capped(score: Any, b: Any, h: Any, q: Any, k: Any) -> Any:
        return cap * traced_tanh(score / cap)

    return capped


def relative_position(max_distance: int) -> Score:
    """A learned bias ``relative_table[h, 2·max_distance + 1]`` of the clamped distance q − k (aligned)."""
    n = _positive("relative_position max_distance", max_distance)
    table = per("h", 2 * n + 1)

    @score
    def relative(
        score: Any,
        b: Any,
        h: Any,
        q: Any,
        k: Any,
        seq_q: Any,
        seq_kv: Any,
        relative_table: Any = table,
    ) -> Any:
        distance = q + seq_kv - seq_q - k
        return score + relative_table[h, minimum(maximum(distance, -n), n) + n]

    return relative


def dense_bias(dtype: str = "input") -> Score:
    """An additive bias ``bias[b?, h?, seq_q, seq_kv]``, by default in the dtype of q."""

    @score
    def biased(
        score: Any,
        b: Any,
        h: Any,
        q: Any,
        k: Any,
        bias: Any = per("b?", "h?", "q", "k", dtype=dtype),
    ) -> Any:
        return score + bias[b, h, q, k]

    return biased


def low_rank_bias(rank: int, dtype: str = "input") -> Score:
    """An additive bias Σ_r phi_q[b?, h?, q, r]·phi_k[b?, h?, k, r], computed as extra columns of q and k.

    FlashBias (2505.12044); V keeps its width.
    """
    _positive("low_rank_bias rank", rank)
    factors = LowRankFactors(
        rank,
        Aux("phi_q", per("b?", "h?", "q", rank, dtype=dtype)),
        Aux("phi_k", per("b?", "h?", "k", rank, dtype=dtype)),
    )
    return Score(number(Score().expr + factors.symbol), factors=(factors,))


def sinks() -> Sink:
    """A learned logit ``sink_logits[h]`` (float32) per head in the softmax denominator and in the LSE."""
    decl = per("h")
    return Sink(gather("sink_logits", decl, (H,)), (Aux("sink_logits", decl),))


# ------------------------------------------------------------------------------------------ gallery
GALLERY: dict[str, Callable[[], Variant]] = {
    "full": lambda: Variant("full"),
    "causal": lambda: Variant("causal", mask=causal()),
    "causal_top_left": lambda: Variant("causal_top_left", mask=causal("top-left")),
    "sliding_window": lambda: Variant("sliding_window", mask=causal() & sliding_window(256)),
    "prefix_lm": lambda: Variant("prefix_lm", mask=prefix_lm()),
    "document": lambda: Variant("document", mask=document() & causal()),
    "key_padding": lambda: Variant("key_padding", mask=key_padding()),
    "alibi": lambda: Variant("alibi", score=alibi(), mask=causal()),
    "softcap": lambda: Variant("softcap", score=softcap(30.0), mask=causal()),
    "relative_position": lambda: Variant("relative_position", score=relative_position(128)),
    "dense_bias": lambda: Variant("dense_bias", score=dense_bias()),
    "low_rank_bias": lambda: Variant("low_rank_bias", score=low_rank_bias(16)),
    "block_sparse": lambda: Variant("block_sparse", mask=block_sparse()),
    "sliding_tile": lambda: Variant(
        "sliding_tile", mask=sliding_tile((12, 16, 16), (4, 8, 8), (3, 1, 1))
    ),
    "attention_sinks": lambda: Variant(
        "attention_sinks", mask=causal() & sliding_window(128), sink=sinks()
    ),
    "sigmoid": lambda: Variant("sigmoid", mask=causal(), normalizer="sigmoid"),
}


def library_variant(name: str) -> Variant:
    """The library variant called `name`. Raises VariantError listing the names."""
    if name not in GALLERY:
        raise VariantError(
            f"no library variant {name!r}; there are {', '.join(GALLERY)}, or give a .py file"
        )
    return GALLERY[name]()
