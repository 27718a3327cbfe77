"""flash-attn's functions on attngen's kernels, for CUDA and CPU tensors.

    from attngen.integrations.flash_attn import flash_attn_func, flash_attn_with_kvcache

Signatures and meaning are those of flash-attn 2.8: tensors are (b, seq, heads, d), causal masks and windows
are aligned to the last query and key, a softcap comes before ALiBi. Gradients flow to q, k,
v and alibi_slopes, but not through pages. What attngen lacks (dropout, left padding) raises
UnsupportedError. Each combination of options is a variant, built at its first call.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch

from attngen.errors import UnsupportedError
from attngen.expr import per
from attngen.library import document, key_padding, query_padding, softcap
from attngen.pipeline import module_for, trains
from attngen.reference import unpaged
from attngen.variant import Mask, Rotary, Score, Variant, mask, score

Window = tuple[int, int]
"""Keys visible behind and ahead of a query; −1: all of them."""
NO_WINDOW: Window = (-1, -1)
Options = tuple[bool, Window, float, bool]
"""causal, window, softcap, and whether there are ALiBi's slopes."""
PAGES = range(16, 257, 16)
"""Rows of a page that kernels read in place."""


# -------------------------------------------------------------------------------------- the functions
def flash_attn_func(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    dropout_p: float = 0.0,
    softmax_scale: float | None = None,
    causal: bool = False,
    window_size: Window = NO_WINDOW,
    softcap: float = 0.0,
    alibi_slopes: torch.Tensor | None = None,
    deterministic: bool = False,
    return_attn_probs: bool = False,
) -> Any:
    """Attention of q (b, seq_q, hq, d) to k and v (b, seq_kv, hkv, d).

    Returns out, or with return_attn_probs (out, lse (b, hq, seq_q), None). Results are the same bits in every
    run with `deterministic` or without. Raises UnsupportedError for dropout.
    """
    _refuse_dropout("flash_attn_func", dropout_p)
    variant = variant_of(causal, _window(window_size), float(softcap), alibi_slopes is not None)
    out, lse = _attend(q, k, v, variant, softmax_scale, **_slopes(alibi_slopes))
    return (out, lse, None) if return_attn_probs else out


def flash_attn_varlen_func(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    cu_seqlens_q: torch.Tensor,
    cu_seqlens_k: torch.Tensor,
    max_seqlen_q: int,
    max_seqlen_k: int,
    dropout_p: float = 0.0,
    softmax_scale: float | None = None,
    causal: bool = False,
    window_size: Window = NO_WINDOW,
    softcap: float = 0.0,
    alibi_slopes: torch.Tensor | None = None,
    deterministic: bool = False,
    return_attn_probs: bool = False,
    block_table: torch.Tensor | None = None,
) -> Any:
    """Attention of sequences that follow one another: q (total_q, hq, d), k and v (total_k, hkv, d).

    cu_seqlens_q, cu_seqlens_k   int32 (b + 1): where each sequence begins, and the total
    block_table                  int32 (b, max_pages): k and v are pages (num_pages, rows, hkv, d)

    On GPUs a kernel reads the lengths there and lists the work: sequences with few queries are decoded, the
    others are prompts, in one call that a graph may capture. max_seqlen_q only says whether, with pages, all
    sequences have as many; max_seqlen_k nothing. On CPUs, and for gradients, sequences are documents of one
    row, and with pages queries are brought to (b, max_seqlen_q).
    Returns out (total_q, hq, d), or with return_attn_probs also lse (hq, total_q) and None.
    """
    _refuse_dropout("flash_attn_varlen_func", dropout_p)
    options = (causal, _window(window_size), float(softcap), alibi_slopes is not None)
    sequences = _Sequences(
        q, k, v, cu_seqlens_q, cu_seqlens_k, max_seqlen_q, options, softmax_scale, alibi_slopes
    )
    if block_table is None:
        served = _serves(q) and not trains(q, k, v, *sequences.slopes.values())
        out, lse = sequences.packed(None) if served else sequences.documents()
    elif sequences.alike or not (_serves(q) and _pieces(k.shape[1])):
        out, lse = sequences.padded(block_table)
    else:
        out, lse = sequences.packed(block_table)
    return (out, lse, None) if return_attn_probs else out


def flash_attn_with_kvcache(
    q: torch.Tensor,
    k_cache: torch.Tensor,
    v_cache: torch.Tensor,
    k: torch.Tensor | None = None,
    v: torch.Tensor | None = None,
    rotary_cos: torch.Tensor | None = None,
    rotary_sin: torch.Tensor | None = None,
    cache_seqlens: int | torch.Tensor | None = None,
    cache_batch_idx: torch.Tensor | None = None,
    cache_leftpad: torch.Tensor | None = None,
    block_table: torch.Tensor | None = None,
    softmax_scale: float | None = None,
    causal: bool = False,
    window_size: Window = NO_WINDOW,
    softcap: float = 0.0,
    rotary_interleaved: bool = True,
    alibi_slopes: torch.Tensor | None = None,
    num_splits: int = 0,
    return_softmax_lse: bool = False,
) -> Any:
    """Attention of q (b, seq_q, hq, d) to a cache (b, seq_cache, hkv, d), after writing new k and v into it.

    k, v             (b, seq_new, hkv, d): written in place behind the cache_seqlens (int32 (b), or a number)
                     rows that each sequence has
    block_table      int32 (b, max_pages): the cache is pages (num_pages, rows, hkv, d)
    cache_batch_idx  (b): which row of the cache is whose
    rotary_cos, rotary_sin   (positions, rotary_dim / 2): applied to k at their positions and to q at theirs,
                     or, without a causal mask or window, all at the first new one

    How keys are split follows from the sizes: num_splits is not looked at. Returns out, or (out, lse).
    """
    name = "flash_attn_with_kvcache"
    if cache_leftpad is not None:
        raise UnsupportedError(f"{name}: cache_leftpad is not there; move the keys to the start")
    if (k is None) != (v is None):
        raise ValueError(f"{name}: k and v must be given together")
    if k is not None and cache_seqlens is None:
        raise ValueError(f"{name}: new k and v need cache_seqlens, the rows that are there already")
    if block_table is not None and cache_batch_idx is not None:
        raise ValueError(f"{name}: a block_table says where rows are: leave cache_batch_idx out")
    window, b = _window(window_size), q.shape[0]
    if isinstance(cache_seqlens, int):
        cache_seqlens = torch.full((b,), cache_seqlens, dtype=torch.int32, device=q.device)
    lengths = cache_seqlens
    turn = None
    if rotary_cos is not None:
        if rotary_sin is None or lengths is None:
            raise ValueError(f"{name}: rotary_cos needs rotary_sin and cache_seqlens")
        turn = (rotary_cos, rotary_sin, rotary_interleaved)
        q = rotated(q, lengths, causal or window != NO_WINDOW, *turn)
    options = (causal, window, float(softcap), alibi_slopes is not None)
    if k is not None and v is not None and lengths is not None:
        if block_table is not None and _serves(q) and k_cache.shape[1] in PAGES:
            _append(k_cache, v_cache, block_table, lengths, k, v, turn)
        else:
            where = _rows_of(k_cache, lengths, k.shape[1], block_table, cache_batch_idx)
            k = rotated(k, lengths, True, *turn) if turn is not None else k
            k_cache[where], v_cache[where] = k, v
        lengths = lengths + k.shape[1]
    slopes = _slopes(alibi_slopes)
    if block_table is not None:
        if lengths is None:
            raise ValueError(f"{name}: a block_table needs cache_seqlens")
        result = _attend_pages(
            q, k_cache, v_cache, block_table, lengths.int(), options, softmax_scale, **slopes
        )
    else:
        if cache_batch_idx is not None:
            k_cache, v_cache = k_cache[cache_batch_idx.long()], v_cache[cache_batch_idx.long()]
        given = {} if lengths is None else {"kv_lengths": lengths.int()}
        variant = variant_of(*options, lengths=("kv",) if given else ())
        result = _attend(q, k_cache, v_cache, variant, softmax_scale, **given, **slopes)
    return result if return_softmax_lse else result[0]


# -------------------------------------------------------------------------------------- variants
@lru_cache(maxsize=256)
def variant_of(
    causal: bool,
    window: Window,
    cap: float,
    biased: bool,
    lengths: tuple[str, ...] = (),
    paged: int | None = None,
    packed: bool = False,
    documents: str = "",
) -> Variant:
    """The variant of a call's options.

    lengths    of "q" and "kv", those given for each batch row
    documents  sequences are documents of one row: "same" with as many keys as queries, or "shifted",
               with a tensor that says how far the keys of a query's sequence end behind it
    """
    left, right = window[0], 0 if causal else window[1]
    shifted = documents == "shifted"
    masks: list[Mask] = [document()] if documents else []
    if left >= 0 or right >= 0:
        masks.append(_band(left, right, shifted))
    masks += [key_padding()] if "kv" in lengths else []
    masks += [query_padding()] if "q" in lengths else []
    whole: Mask | None = None
    for one in masks:
        whole = one if whole is None else whole & one
    scores: list[Score] = [softcap(cap)] if cap else []
    scores += [_alibi(shifted)] if biased else []
    parts = ["flash", *lengths, documents, f"left{left}" if left >= 0 else ""]
    parts += [f"right{right}" if right >= 0 else "", f"cap{cap!r}" if cap else ""]
    name = "_".join(part for part in (*parts, "alibi" if biased else "") if part)
    name = "".join(letter if letter.isalnum() else "_" for letter in name)
    rows = {"paged": paged, "packed": packed}
    return Variant(name, score=scores, mask=whole, layout="bshd", **rows)  # type: ignore[arg-type]


def _band(left: int, right: int, shifted: bool) -> Mask:
    """Keys at most `left` behind and `right` ahead of a query's place among the keys; negative: any."""

    def visible(distance: Any) -> Any:
        if left < 0:
            return distance >= -right
        return distance <= left if right < 0 else (distance <= left) & (distance >= -right)

    @mask
    def band(b: Any, h: Any, q: Any, k: Any, seq_q: Any, seq_kv: Any) -> Any:
        return visible(q + (seq_kv - seq_q) - k)

    @mask
    def shifted_band(
        b: Any, h: Any, q: Any, k: Any, q_shifts: Any = per("q", dtype="int32")
    ) -> Any:
        return visible(q + q_shifts[q] - k)

    return shifted_band if shifted else band


def _alibi(shifted: bool) -> Score:
    """−slopes[b, h]·|distance|."""

    @score
    def alibi(
        score: Any, b: Any, h: Any, q: Any, k: Any, seq_q: Any, seq_kv: Any,
        slopes: Any = per("b?", "h"),
    ) -> Any:  # fmt: skip
        return score - slopes[b, h] * abs(q + (seq_kv - seq_q) - k)

    @score
    def shifted_alibi(
        score: Any, b: Any, h: Any, q: Any, k: Any,
        q_shifts: Any = per("q", dtype="int32"), slopes: Any = per("b?", "h"),
    ) -> Any:  # fmt: skip
        return score - slopes[b, h] * abs(q + q_shifts[q] - k)

    return shifted_alibi if shifted else alibi


# -------------------------------------------------------------------------------------- sequences
@dataclass(frozen=True)
class _Sequences:
    """A call of flash_attn_varlen_func, and its ways to kernels; each returns out and lse (hq, total_q)."""

    q: torch.Tensor
    k: torch.Tensor
    v: torch.Tensor
    starts_q: torch.Tensor
    starts_k: torch.Tensor
    longest: int
    options: Options
    scale: float | None
    alibi_slopes: torch.Tensor | None

    @property
    def slopes(self) -> dict[str, torch.Tensor]:
        return _slopes(self.alibi_slopes)

    @property
    def count(self) -> int:
        return self.starts_q.numel() - 1

    @property
    def alike(self) -> bool:
        """Whether every sequence has as many queries."""
        return self.q.shape[0] == self.count * self.longest

    def packed(self, table: torch.Tensor | None) -> tuple[torch.Tensor, torch.Tensor]:
        """The sequences as they lie, by kernels that read where they begin."""
        starts = {"q_starts": self.starts_q.int()}
        if table is None:
            starts["kv_starts"] = self.starts_k.int()
            variant = variant_of(*self.options, packed=True)
            out, lse = _attend(
                self.q[None], self.k[None], self.v[None], variant, self.scale,
                **starts, **self.slopes,
            )  # fmt: skip
        else:
            out, lse = self._rows(self.q[None], table, **starts)
        return out[0], lse[0]

    def padded(self, table: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Queries as (b, longest), where all sequences have as many or kernels skip blocks of padding."""
        sizes = (self.count, self.longest, *self.q.shape[1:])
        if self.alike:
            out, lse = self._rows(self.q.reshape(sizes), table)
            return out.flatten(0, 1), lse.transpose(0, 1).flatten(1)
        row, place = _places(self.starts_q, self.q.shape[0])
        q = self.q.new_zeros(sizes)
        q[row, place] = self.q
        out, lse = self._rows(q, table, q_lengths=self.starts_q.diff().int())
        return out[row, place], lse[row, :, place].transpose(0, 1)

    def _rows(
        self, q: torch.Tensor, table: torch.Tensor, **tensors: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """q (b or 1, seq, hq, d) with the keys in pages."""
        lengths = self.starts_k.diff().int()
        tensors |= self.slopes
        return _attend_pages(q, self.k, self.v, table, lengths, self.options, self.scale, **tensors)

    def documents(self) -> tuple[torch.Tensor, torch.Tensor]:
        """All sequences as one row: a kernel lists the tiles that one sees."""
        if self.alibi_slopes is not None and self.alibi_slopes.ndim != 1:
            raise UnsupportedError(
                "flash_attn_varlen_func: alibi_slopes must be (hq,), got "
                f"{tuple(self.alibi_slopes.shape)}; call it for each sequence"
            )
        q_row, _ = _places(self.starts_q, self.q.shape[0])
        k_row, _ = _places(self.starts_k, self.k.shape[0])
        same = self.starts_q is self.starts_k
        variant = variant_of(*self.options, documents="same" if same else "shifted")
        tensors = {"q_documents": q_row.int()[None], "kv_documents": k_row.int()[None]}
        if any(aux.name == "q_shifts" for aux in variant.aux):
            shifts = self.starts_k[1:] - self.starts_q[1:]
            tensors["q_shifts"] = shifts[q_row].int()
        out, lse = _attend(
            self.q[None], self.k[None], self.v[None], variant, self.scale,
            **tensors, **self.slopes,
        )  # fmt: skip
        return out[0], lse[0]


# -------------------------------------------------------------------------------------- calls
def _attend(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    variant: Variant,
    scale: float | None,
    **tensors: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor]:
    module = module_for(q, k, v, variant, trains(q, k, v, *tensors.values()))
    out, lse = module(q, k, v, scale=scale, return_lse=True, **tensors)
    return out, lse


def _attend_pages(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    table: torch.Tensor,
    lengths: torch.Tensor,
    options: Options,
    scale: float | None,
    **tensors: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Keys in pages: read in place on CUDA, gathered for a CPU and for pages of other sizes."""
    given = ("q",) if "q_lengths" in tensors else ()
    packed = "q_starts" in tensors
    table, rows = table.int(), k.shape[1]
    pieces = _pieces(rows)
    if not (pieces and _serves(q)):
        variant = variant_of(*options, lengths=("kv", *given))
        k, v = unpaged(k, table), unpaged(v, table)
        return _attend(q, k, v, variant, scale, kv_lengths=lengths, **tensors)
    if pieces > 1:  # a page as several, one behind the other
        k, v = (pages.reshape(-1, rows // pieces, *pages.shape[2:]) for pages in (k, v))
        parts = torch.arange(pieces, dtype=torch.int32, device=table.device)
        parts = table[..., None] * pieces + parts
        table = torch.where(table[..., None] < 0, table[..., None], parts).flatten(1)
    variant = variant_of(*options, lengths=given, paged=rows // pieces, packed=packed)
    return _attend(q, k, v, variant, scale, page_table=table, kv_lengths=lengths, **tensors)


def _pieces(rows: int) -> int:
    """How many pages that kernels read are one of so many rows; 0 if it can't be cut into such."""
    counts = range(1, rows // PAGES.start + 1)
    return next((n for n in counts if rows % n == 0 and rows // n in PAGES), 0)


def _serves(q: torch.Tensor) -> bool:
    """Whether there are kernels for pages and for packed rows where the tensors are."""
    return q.is_cuda


def _append(
    k_pages: torch.Tensor,
    v_pages: torch.Tensor,
    table: torch.Tensor,
    lengths: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    turn: tuple[torch.Tensor, torch.Tensor, bool] | None,
) -> None:
    """Write new rows into pages by one kernel, which turns the keys too."""
    rotary, tables = None, {}
    if turn is not None:
        cos, sin, interleaved = turn
        rotary = Rotary(2 * cos.shape[1], interleaved)
        tables = {"rotary_cos": cos.float(), "rotary_sin": sin.float()}
    variant = Variant("flash_append", paged=k_pages.shape[1], rotary=rotary, layout="bshd")
    new = {"k_new": k, "v_new": v, **tables}
    module = module_for(k_pages, k_pages, v_pages, variant)
    module.append(k_pages, v_pages, page_table=table.int(), kv_lengths=lengths.int(), new=new)


def _window(size: tuple[int, int]) -> Window:
    left, right = size
    return left, right


def _slopes(slopes: torch.Tensor | None) -> dict[str, torch.Tensor]:
    if slopes is None:
        return {}
    return {"slopes": slopes.float() if slopes.ndim == 2 else slopes.float()[None]}


def _refuse_dropout(name: str, probability: float) -> None:
    if probability:
        raise UnsupportedError(
            f"{name}: attngen has no dropout, got dropout_p={probability}; it computes inference: pass 0"
        )


def _places(starts: torch.Tensor, total: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Of each of `total` packed rows the sequence and the position in it."""
    rows = torch.arange(total, device=starts.device)
    sequence = torch.searchsorted(starts.long(), rows, right=True) - 1
    return sequence, rows - starts.long()[sequence]


def _rows_of(
    cache: torch.Tensor,
    lengths: torch.Tensor,
    count: int,
    table: torch.Tensor | None,
    batch_rows: torch.Tensor | None,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Indices into a cache of the `count` rows (b, count) behind each sequence's `lengths`."""
    position = lengths.long()[:, None] + torch.arange(count, device=lengths.device)
    sequence = torch.arange(lengths.numel(), device=lengths.device)[:, None]
    if table is not None:
        page = table.long().gather(1, position // cache.shape[1])
        return page, position % cache.shape[1]
    if batch_rows is not None:
        sequence = batch_rows.long()[:, None]
    return sequence.expand_as(position), position


def rotated(
    x: torch.Tensor,
    first: torch.Tensor,
    advancing: bool,
    cos: torch.Tensor,
    sin: torch.Tensor,
    interleaved: bool,
) -> torch.Tensor:
    """x (b, seq, heads, d) turned by its positions from `first` (b) on, or all by the first one (2104.09864).

    The first 2·cos.shape[1] columns are turned, in pairs of neighbours if `interleaved`, else of halves.
    """
    count, width = x.shape[1], 2 * cos.shape[1]
    steps = torch.arange(count, device=x.device) if advancing else x.new_zeros(count).long()
    position = first.long()[:, None] + steps
    c, s = (table.to(torch.float32)[position][:, :, None] for table in (cos, sin))
    turned = x[..., :width].float()
    pairs = (width // 2, 2) if interleaved else (2, width // 2)
    halves = turned.reshape(*turned.shape[:-1], *pairs)
    axis = -1 if interleaved else -2
    a, b = halves.unbind(axis)
    result = torch.stack((a * c - b * s, a * s + b * c), dim=axis).flatten(-2)
    return torch.cat((result.to(x.dtype), x[..., width:]), dim=-1)
