"""The dense fp64 reference: every variant evaluated from the same symbolic expressions as the kernels."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from attngen.expr import SCORE, SEQ_KV, SEQ_Q, B, H, K, Q, fold
from attngen.variant import BlockLists, Variant

if TYPE_CHECKING:
    import torch


class TorchOps:
    """`attngen.expr.Ops` on broadcast tensors of shape (b, hq, seq_q, seq_kv)."""

    def __init__(self, symbols: dict[Any, Any], tensors: dict[str, Any], dtype: Any) -> None:
        import torch

        self.torch, self.symbols, self.tensors, self.dtype = torch, symbols, tensors, dtype

    def integer(self, value: int) -> Any:
        return self.torch.tensor(value, dtype=self.torch.int64)

    def floating(self, value: float) -> Any:
        return self.torch.tensor(value, dtype=self.dtype)

    def boolean(self, value: bool) -> Any:
        return self.torch.tensor(value)

    def symbol(self, symbol: Any) -> Any:
        return self.symbols[symbol]

    def gather(self, name: str, indices: list[Any]) -> Any:
        tensor = self.tensors[name]
        clamped = [
            self.torch.zeros_like(i) if size == 1 else i.clamp(0, size - 1)
            for i, size in zip(indices, tensor.shape, strict=True)
        ]
        picked = tensor[tuple(clamped)]
        integral = not picked.dtype.is_floating_point
        return picked.to(self.torch.int64 if integral else self.dtype)

    def is_integer(self, value: Any) -> bool:
        return bool(value.dtype == self.torch.int64)

    def to_float(self, value: Any) -> Any:
        return value.to(self.dtype)

    def add(self, a: Any, b: Any) -> Any:
        return a + b

    def mul(self, a: Any, b: Any) -> Any:
        return a * b

    def div(self, a: Any, b: Any) -> Any:
        return a / b

    def floordiv(self, a: Any, b: Any) -> Any:
        return self.torch.div(a, b, rounding_mode="floor")

    def mod(self, a: Any, b: Any) -> Any:
        return a % b

    def minimum(self, a: Any, b: Any) -> Any:
        return self.torch.minimum(a, b)

    def maximum(self, a: Any, b: Any) -> Any:
        return self.torch.maximum(a, b)

    def absolute(self, a: Any) -> Any:
        return a.abs()

    def floor(self, a: Any) -> Any:
        return a.floor()

    def exp(self, a: Any) -> Any:
        return a.exp()

    def log(self, a: Any) -> Any:
        return a.log()

    def tanh(self, a: Any) -> Any:
        return a.tanh()

    def cos(self, a: Any) -> Any:
        return a.cos()

    def sin(self, a: Any) -> Any:
        return a.sin()

    def sqrt(self, a: Any) -> Any:
        return a.sqrt()

    def pow(self, a: Any, b: Any) -> Any:
        return a.pow(b)

    def compare(self, op: str, a: Any, b: Any) -> Any:
        kinds = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
        return getattr(self.torch, kinds[op])(a, b)

    def logical_and(self, a: Any, b: Any) -> Any:
        return a & b

    def logical_or(self, a: Any, b: Any) -> Any:
        return a | b

    def logical_not(self, a: Any) -> Any:
        return ~a

    def select(self, condition: Any, a: Any, b: Any) -> Any:
        return self.torch.where(condition, a, b)


def attention_reference(
    variant: Variant,
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    *,
    scale: float | None = None,
    layout: str = "bhsd",
    compute_dtype: torch.dtype | None = None,
    **aux: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """Attention of `variant` with all scores in memory, in float64 unless `compute_dtype` says otherwise.

    Shapes and arguments as for the built module; packed rows are evaluated one by one. Returns (out, lse):
    out (b, hq, seq_q, d_v), or (b, seq_q, hq, d_v) for layout "bshd", and the natural log-sum-exp
    (b, hq, seq_q), None for other normalisers; both in the compute dtype. A fully masked row gives 0 and
    −inf. Nothing is quantised: that is what `attngen.quantised_reference` does.
    """
    import torch

    check_tensors(variant, aux)
    if variant.packed:
        return _packed_reference(variant, q, k, v, scale, layout, compute_dtype, aux)
    dtype = compute_dtype or torch.float64
    if variant.paged is not None:
        k, v = (unpaged(t, aux["page_table"]).transpose(1, 2) for t in (k, v))
    elif layout == "bshd":
        k, v = (t.transpose(1, 2) for t in (k, v))
    if layout == "bshd":
        q = q.transpose(1, 2)
    problem = Dense(variant, q, k, v, scale, dtype, aux)
    queries, keys, values = q.to(dtype), problem.per_query_head(k), problem.per_query_head(v)
    scores = problem.scores(problem.scale * (queries @ keys.transpose(-1, -2)))
    if variant.normalizer != "softmax":
        out, lse = problem.weights(scores) @ values, None
    else:
        lse = problem.log_sum_exp(scores)
        out = torch.exp(scores - problem.finite(lse)[..., None]) @ values
    return problem.finish(out, lse, layout)


def _packed_reference(
    variant: Variant,
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    scale: float | None,
    layout: str,
    dtype: torch.dtype | None,
    aux: dict[str, torch.Tensor],
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """The rows of a packed variant one by one; what lies beyond the last one is 0 and −inf."""
    import torch

    axis = 2 if layout == "bhsd" else 1
    plain = replace(variant, packed=False)
    heads = q.shape[3 - axis]
    shape = (*q.shape[:3], v.shape[-1])
    out = torch.zeros(shape, dtype=dtype or torch.float64)
    lse = torch.full((1, heads, q.shape[axis]), -math.inf, dtype=out.dtype)
    starts = {which: aux[f"{which}_starts"].tolist() for which in variant.starts}
    for row, (begin, end) in enumerate(itertools.pairwise(starts["q"])):
        keys, values, given = k, v, dict(aux)
        if "kv" in starts:
            first, last = starts["kv"][row : row + 2]
            keys, values = (t.narrow(axis, first, last - first) for t in (k, v))
        for name in variant.length_tensors:
            if name.endswith("_starts"):
                del given[name]
        for tensor in given:  # of one row
            decl = next((a.decl for a in variant.aux if a.name == tensor), None)
            by_row = decl is None or decl.axes[:1] in (("b",), ("b?",))
            if by_row and given[tensor].shape[0] > 1:
                given[tensor] = given[tensor][row : row + 1]
        found, found_lse = attention_reference(
            plain, q.narrow(axis, begin, end - begin), keys, values, scale=scale, layout=layout,
            compute_dtype=dtype, **given,
        )  # fmt: skip
        out.narrow(axis, begin, end - begin).copy_(found)
        if found_lse is not None:
            lse[:, :, begin:end] = found_lse
    return out, lse if variant.normalizer == "softmax" else None


def check_tensors(variant: Variant, aux: dict[str, torch.Tensor]) -> None:
    """Raise TypeError for tensors that the variant does not take or that are missing."""
    wanted = {a.name for a in variant.aux} | set(variant.length_tensors)
    if variant.paged is not None:
        wanted.add("page_table")
    if wanted != aux.keys():
        raise TypeError(
            f"attention_reference: {variant.name} takes {', '.join(sorted(wanted)) or 'no tensors'} "
            f"by name, got {', '.join(sorted(aux)) or 'none'}"
        )


class Dense:
    """One call of a variant with all scores in memory: what its expressions mean on (b, hq, q, k).

    q (b, hq, seq_q, d), k and v (b, hkv, seq_kv, ·) in layout "bhsd", out of their pages.
    """

    def __init__(
        self,
        variant: Variant,
        q: torch.Tensor,
        k: torch.Tensor,
        v: torch.Tensor,
        scale: float | None,
        dtype: torch.dtype,
        aux: dict[str, torch.Tensor],
    ) -> None:
        import torch

        batch, heads, seq_q, head_dim = q.shape
        self.variant, self.dtype, self.aux = variant, dtype, aux
        self.group, seq_kv = heads // k.shape[1] if k.shape[1] else 1, k.shape[2]
        self.shape = (batch, heads, seq_q, seq_kv)
        if scale is None:
            scale = variant.scale if variant.scale is not None else 1.0 / math.sqrt(head_dim)
        self.scale = scale

        def positions(size: int, axis: int) -> Any:
            return torch.arange(size).reshape([size if i == axis else 1 for i in range(4)])

        def length(which: str, size: int) -> Any:
            given = aux[f"{which}_lengths"] if which in variant.lengths else None
            return (
                torch.tensor(size)
                if given is None
                else given.to(torch.int64).clamp(0, size).reshape(-1, 1, 1, 1)
            )

        self.symbols: dict[Any, Any] = {
            B: positions(batch, 0),
            H: positions(heads, 1),
            Q: positions(seq_q, 2),
            K: positions(seq_kv, 3),
            SEQ_Q: length("q", seq_q),
            SEQ_KV: length("kv", seq_kv),
        }
        for factors in variant.score.factors:
            phi_q, phi_k = (aux[a.name].to(dtype) for a in (factors.phi_q, factors.phi_k))
            self.symbols[factors.symbol] = phi_q @ phi_k.transpose(-1, -2)
        self.tensors = dict(aux)
        for lists in variant.mask.blocks if variant.mask is not None else ():
            self.tensors[lists.state] = block_state(lists, aux, seq_q, seq_kv)

    def per_query_head(self, tensor: torch.Tensor) -> torch.Tensor:
        """A tensor of keys or values (b, hkv, …) in the compute dtype, its heads repeated: (b, hq, …)."""
        return tensor.to(self.dtype).repeat_interleave(self.group, dim=1)

    def _ops(self, products: Any = None) -> TorchOps:
        return TorchOps(self.symbols | {SCORE: products}, self.tensors, self.dtype)

    def scores(self, products: torch.Tensor) -> torch.Tensor:
        """The variant's scores for scaled dot products; −inf where masked."""
        ops, symbols = self._ops(products), self.symbols
        scores: torch.Tensor = fold(self.variant.score.expr, ops).to(self.dtype)
        visible = fold(self.variant.mask_expr, ops).expand(self.shape)
        visible = visible & (symbols[Q] < symbols[SEQ_Q]) & (symbols[K] < symbols[SEQ_KV])
        return scores.expand(self.shape).masked_fill(~visible, -math.inf)

    def weights(self, scores: torch.Tensor) -> torch.Tensor:
        """The weights of a normaliser that looks at one score alone."""
        import torch

        sigmoid = self.variant.normalizer == "sigmoid"
        return torch.sigmoid(scores) if sigmoid else scores.clamp_min(0)

    def sink(self) -> torch.Tensor | None:
        """The sink's logits (b, hq, seq_q, 1), if there is one."""
        sink = self.variant.sink
        if sink is None:
            return None
        logits: torch.Tensor = fold(sink.expr, self._ops()).to(self.dtype)
        return logits.expand(*self.shape[:3], 1)

    def log_sum_exp(self, scores: torch.Tensor) -> torch.Tensor:
        """Natural, over the scores and the sink; −inf for rows without either."""
        import torch

        sink = self.sink()
        logits = scores if sink is None else torch.cat([scores, sink], dim=-1)
        if not logits.shape[-1]:
            return torch.full(self.shape[:3], -math.inf, dtype=self.dtype)
        return torch.logsumexp(logits, dim=-1)

    @staticmethod
    def finite(lse: torch.Tensor) -> torch.Tensor:
        """0 in place of −inf."""
        import torch

        return torch.where(lse == -math.inf, torch.zeros_like(lse), lse)

    def finish(
        self, out: torch.Tensor, lse: torch.Tensor | None, layout: str
    ) -> tuple[torch.Tensor, torch.Tensor | None]:
        """What a call returns: 0 and −inf for rows beyond a batch row's own length."""
        import torch

        if "q" in self.variant.lengths:
            exists = self.symbols[Q] < self.symbols[SEQ_Q]
            out = out * exists.to(self.dtype)
            if lse is not None:
                lse = torch.where(exists.squeeze(-1), lse, torch.full_like(lse, -math.inf))
        return (out.transpose(1, 2) if layout == "bshd" else out), lse


def unpaged(pages: torch.Tensor, page_table: torch.Tensor) -> torch.Tensor:
    """The rows (b, max_pages · page_size, hkv, d) of pages (num_pages, page_size, hkv, d) in a table's order.

    Where the table (int32, (b, max_pages)) has no page, rows are 0.
    """
    exists = (page_table >= 0) & (page_table < pages.shape[0])
    if not pages.shape[0]:
        return pages.new_zeros(page_table.shape[0], 0, *pages.shape[2:])
    rows = pages[page_table.clamp(0, pages.shape[0] - 1).long()]
    rows = rows.masked_fill(~exists[..., None, None, None], 0)
    return rows.flatten(1, 2)


def block_state(lists: BlockLists, aux: dict[str, Any], seq_q: int, seq_kv: int) -> Any:
    """The table that block lists describe: int64 (b?, h?, q_blocks, k_blocks), 0 empty, 1 partial, 2 full."""
    import torch

    pairs = [(lists.partial, 1), (lists.full, 2)] if lists.has_full else [(lists.partial, 2)]
    rows, columns = -(-seq_q // lists.block[0]), -(-seq_kv // lists.block[1])
    states = []
    for (counts, indices), state in pairs:
        count, index = aux[counts.name].to(torch.int64), aux[indices.name].to(torch.int64)
        leading = [max(a, b) for a, b in zip(count.shape[:2], index.shape[:2], strict=True)]
        index = index.expand(*leading, rows, columns)
        listed = torch.arange(columns) < count.expand(*leading, rows)[..., None]
        table = torch.zeros((*leading, rows, columns + 1), dtype=torch.int64)
        table.scatter_(-1, torch.where(listed, index, columns), state)
        states.append(table[..., :columns])
    if len(states) == 1:
        return states[0]
    return torch.maximum(states[0], states[1])
