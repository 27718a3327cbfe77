"""PyTorch's own attention for a variant, where it can express it: SDPA and FlexAttention.

Both are made from the variant's symbolic expressions, as the kernels and the reference are. Tensors
here have the axes (b, heads, seq, width), whatever the layout of the build.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import sympy
import torch
from torch.nn import functional

from attngen.errors import UnsupportedError
from attngen.expr import SCORE, SEQ_KV, SEQ_Q, B, H, K, Per, Q, fold, gather
from attngen.inputs import Shape, list_blocks
from attngen.reference import TorchOps, attention_reference, block_state
from attngen.variant import Aux, Mask, Variant

Inputs = Mapping[str, torch.Tensor]

MASK_BYTES = 2 << 30
"""A dense mask larger than this is not made."""

CHUNK_ELEMENTS = 1 << 23
"""(q, k) pairs evaluated at a time: 64 MiB in float64."""

FLEX_BLOCK = 128
"""Rows and keys of a FlexAttention block."""


def auxiliary(inputs: Inputs) -> dict[str, Any]:
    """The tensors of a call besides q, k and v."""
    return {name: tensor for name, tensor in inputs.items() if name not in ("q", "k", "v")}


def whole_mask(variant: Variant) -> Any:
    """The mask of `variant` together with the ends of its batch rows, where these have lengths."""
    ends = {"q": sympy.Lt(Q, SEQ_Q), "kv": sympy.Lt(K, SEQ_KV)}
    return sympy.And(variant.mask_expr, *(ends[which] for which in variant.lengths))


# ------------------------------------------------------------------------------- parts of a variant
@dataclass(frozen=True)
class Window:
    """Some query rows of a variant: a variant over q[:, :, rows], whose positions start at 0 again.

    `aux` are its tensors. Lengths and block lists have become plain tensors that its mask gathers.
    """

    variant: Variant
    rows: range
    aux: dict[str, Any]


def window(
    variant: Variant, inputs: Inputs, shape: Shape, rows: range, batch_row: int | None = None
) -> Window:
    """The part of `variant` that computes query rows `rows` of one batch row, or of all (None)."""
    aux = auxiliary(inputs)
    lengths = {"q": sympy.Integer(shape.seq_q), "kv": sympy.Integer(shape.seq_kv)}
    mask = variant.mask if variant.mask is not None else Mask(sympy.true)
    declared = list(mask.aux)
    for which in variant.lengths:
        lengths_of_rows = Aux(f"{which}_lengths", Per(("b",), "int32"))
        declared.append(lengths_of_rows)
        lengths[which] = gather(lengths_of_rows.name, lengths_of_rows.decl, (B,))
    for lists in mask.blocks:
        declared.append(Aux(lists.state, Per(("b?", "h?", "rows", "columns"), "int32")))
        aux[lists.state] = block_state(lists, aux, shape.seq_q, shape.seq_kv)
    for name in {t.name for lists in mask.blocks for t in lists.tensors}:
        del aux[name]
    for factors in variant.score.factors:
        for name in (factors.phi_q.name, factors.phi_k.name):
            if batch_row is not None and len(aux[name]) > 1:
                aux[name] = aux[name][batch_row : batch_row + 1]
        aux[factors.phi_q.name] = aux[factors.phi_q.name][:, :, rows.start : rows.stop]
    place = {SEQ_Q: lengths["q"], SEQ_KV: lengths["kv"]}
    move = {B: B + (batch_row or 0), Q: Q + rows.start}

    def moved(expr: Any) -> Any:
        return expr.xreplace(place).xreplace(move)

    sink = variant.sink
    part = replace(
        variant,
        score=replace(variant.score, expr=moved(variant.score.expr)),
        mask=Mask(moved(whole_mask(variant)), tuple(declared)),
        sink=replace(sink, expr=moved(sink.expr)) if sink is not None else None,
    )
    return Window(part, rows, aux)


def window_reference(
    variant: Variant,
    inputs: Inputs,
    shape: Shape,
    rows: range,
    batch_row: int,
    dtype: torch.dtype = torch.float64,
) -> torch.Tensor:
    """The reference output of query rows `rows` of one batch row: (hq, rows, d_v), in `dtype`."""
    part = window(variant, inputs, shape, rows, batch_row)
    q, k, v = (inputs[name][batch_row : batch_row + 1] for name in ("q", "k", "v"))
    q = q[:, :, rows.start : rows.stop]
    out, _ = attention_reference(part.variant, q, k, v, compute_dtype=dtype, **part.aux)
    return out[0]


class _GridOps(TorchOps):
    """Keeps axes of size 1 along which a tensor is broadcast: a mask then shows what it depends on."""

    def gather(self, name: str, indices: list[Any]) -> Any:
        sizes = self.tensors[name].shape
        first = self.integer(0)
        kept = [first if n == 1 else i for i, n in zip(indices, sizes, strict=True)]
        return super().gather(name, kept)


def _evaluate(expr: Any, part: Window, shape: Shape, dtype: torch.dtype) -> torch.Tensor:
    """`expr` of `part` at all its pairs, the score being 0: (b or 1, hq or 1, rows, seq_kv)."""
    symbols: dict[Any, Any] = {
        B: torch.arange(shape.batch).reshape(-1, 1, 1, 1),
        H: torch.arange(shape.heads).reshape(1, -1, 1, 1),
        Q: torch.arange(len(part.rows)).reshape(1, 1, -1, 1),
        K: torch.arange(shape.seq_kv).reshape(1, 1, 1, -1),
        SCORE: torch.zeros((1, 1, 1, 1), dtype=dtype),
    }
    for factors in part.variant.score.factors:
        if expr.has(factors.symbol):
            phi_q, phi_k = (part.aux[a.name].to(dtype) for a in (factors.phi_q, factors.phi_k))
            symbols[factors.symbol] = phi_q @ phi_k.transpose(-1, -2)
    value: torch.Tensor = fold(expr, _GridOps(symbols, part.aux, dtype))
    value = value.reshape(*[1] * (4 - value.dim()), *value.shape)
    return value.expand(*value.shape[:2], len(part.rows), shape.seq_kv)


def _chunks(shape: Shape, multiple: int = 1) -> Iterator[range]:
    """Query rows in chunks of at most CHUNK_ELEMENTS pairs, where `multiple` allows."""
    pairs = max(1, shape.batch * shape.heads * shape.seq_kv)
    step = max(1, CHUNK_ELEMENTS // pairs // multiple) * multiple
    for start in range(0, shape.seq_q, step):
        yield range(start, min(start + step, shape.seq_q))


def block_counts(variant: Variant, inputs: Inputs, shape: Shape) -> torch.Tensor:
    """How many pairs of each block of 128 queries × 128 keys are visible, from the reference's mask.

    int64 (b or 1, hq or 1, query blocks, key blocks); 1 where all batch rows or heads agree.
    """
    parts = []
    for rows in _chunks(shape, FLEX_BLOCK):
        part = window(variant, inputs, shape, rows)
        visible = _evaluate(part.variant.mask_expr, part, shape, torch.float32)
        keys = functional.pad(visible, (0, -shape.seq_kv % FLEX_BLOCK))
        by_key = keys.reshape(*keys.shape[:-1], -1, FLEX_BLOCK).sum(-1)
        queries = functional.pad(by_key, (0, 0, 0, -len(rows) % FLEX_BLOCK))
        blocks = queries.reshape(*queries.shape[:2], -1, FLEX_BLOCK, queries.shape[-1])
        parts.append(blocks.sum(-2))
    return torch.cat(parts, dim=-2)


def visible_pairs(counts: torch.Tensor, shape: Shape) -> int:
    """The number of visible (q, k) pairs over all batch rows and query heads, from `block_counts`."""
    times = shape.batch // counts.shape[0] * (shape.heads // counts.shape[1])
    return int(counts.sum()) * times


# --------------------------------------------------------------------------------------------- SDPA
def _refuse_normaliser(variant: Variant) -> None:
    if variant.normalizer != "softmax":
        raise UnsupportedError(f"no {variant.normalizer} normaliser")
    if variant.sink is not None:
        raise UnsupportedError("no attention sinks")


def is_causal(mask: Any, shape: Shape) -> bool:
    """Whether `mask` is exactly k ≤ q for these sizes."""
    if not isinstance(mask, sympy.core.relational.Relational):
        return False
    difference = (mask.lhs - mask.rhs).xreplace(
        {SEQ_Q: sympy.Integer(shape.seq_q), SEQ_KV: sympy.Integer(shape.seq_kv)}
    )
    form = {  # each is equivalent to "form ≥ 0" for integers
        ">=": difference,
        ">": difference - 1,
        "<=": -difference,
        "<": -difference - 1,
    }.get(mask.rel_op)
    return form is not None and sympy.expand(form - (Q - K)) == 0


def dense_mask(variant: Variant, inputs: Inputs, shape: Shape) -> torch.Tensor:
    """The additive bias of `variant` with −inf where nothing is visible, in the dtype of q.

    (b or 1, hq or 1, seq_q, seq_kv). Raises UnsupportedError unless the score is the scaled product
    plus a bias, or for a mask of more than 2 GiB.
    """
    bias = sympy.expand(variant.score.expr - SCORE)
    if bias.has(SCORE):
        raise UnsupportedError("no score functions but an added bias")
    dtype = inputs["q"].dtype
    result: torch.Tensor | None = None
    for rows in _chunks(shape):
        part = window(variant, inputs, shape, rows)
        added = _evaluate(part.variant.score.expr, part, shape, torch.float64)
        visible = _evaluate(part.variant.mask_expr, part, shape, torch.float64)
        chunk = torch.where(visible, added, -math.inf).to(dtype)
        if result is None:
            sizes = (*chunk.shape[:2], shape.seq_q, shape.seq_kv)
            if (needed := math.prod(sizes) * dtype.itemsize) > MASK_BYTES:
                raise UnsupportedError(f"a dense mask would take {needed / 2**30:.1f} GiB")
            result = torch.empty(sizes, dtype=dtype)
        result[:, :, rows.start : rows.stop] = chunk
    if result is None:
        raise UnsupportedError("no queries")
    return result


def sdpa(variant: Variant, inputs: Inputs, shape: Shape) -> tuple[str, Callable[[], torch.Tensor]]:
    """A label and a call of scaled_dot_product_attention that computes `variant`.

    A mask or bias that is not exactly causal becomes one dense tensor, made here. Raises
    UnsupportedError where SDPA can't express the variant.
    """
    _refuse_normaliser(variant)
    options: dict[str, Any] = {"scale": variant.scale}
    if shape.heads != shape.kv_heads:
        options["enable_gqa"] = True
    plain = variant.score.expr == SCORE and not variant.lengths
    label = "SDPA"
    if plain and is_causal(variant.mask_expr, shape):
        options["is_causal"] = True
    elif not plain or variant.mask_expr is not sympy.true:
        label = "SDPA, dense mask"
        options["attn_mask"] = dense_mask(variant, inputs, shape)
    q, k, v = inputs["q"], inputs["k"], inputs["v"]
    return label, lambda: functional.scaled_dot_product_attention(q, k, v, **options)


# ------------------------------------------------------------------------------------ FlexAttention
def flex(
    variant: Variant, inputs: Inputs, shape: Shape, counts: torch.Tensor, compiled: bool = True
) -> Callable[[], torch.Tensor]:
    """A call of FlexAttention that computes `variant`; `compiled` through torch.compile.

    The block mask is made here, from `block_counts`. Raises UnsupportedError where FlexAttention
    can't express the variant; compiling happens at the first call and raises what torch raises.
    """
    from torch.nn.attention.flex_attention import flex_attention

    _refuse_normaliser(variant)
    score_mod = mask_mod = None
    if variant.score.expr != SCORE:
        score_mod = flex_function("score_mod", variant.score.expr, variant, inputs, shape)
    visible = whole_mask(variant)
    if visible is not sympy.true:
        mask_mod = flex_function("mask_mod", visible, variant, inputs, shape)
    block_mask = _block_mask(counts, mask_mod, shape) if mask_mod is not None else None
    attention: Any = flex_attention
    if compiled:
        torch.compiler.reset()  # else the recompilations of earlier variants count against this one
        attention = torch.compile(flex_attention, dynamic=False, fullgraph=True)
    q, k, v = inputs["q"], inputs["k"], inputs["v"]
    options: dict[str, Any] = {"scale": variant.scale, "enable_gqa": shape.heads != shape.kv_heads}

    def call() -> torch.Tensor:
        out: torch.Tensor = attention(
            q, k, v, score_mod=score_mod, block_mask=block_mask, **options
        )
        return out

    return call


def _block_mask(counts: torch.Tensor, mask_mod: Any, shape: Shape) -> Any:
    """What create_block_mask makes of `mask_mod`, without its dense (b, h, seq_q, seq_kv) mask."""
    from torch.nn.attention.flex_attention import BlockMask

    full = counts == FLEX_BLOCK * FLEX_BLOCK
    return BlockMask.from_kv_blocks(
        *list_blocks((counts > 0) & ~full),
        *list_blocks(full),
        BLOCK_SIZE=FLEX_BLOCK,
        mask_mod=mask_mod,
        seq_lengths=(shape.seq_q, shape.seq_kv),
    )


def flex_function(
    name: str, expr: Any, variant: Variant, inputs: Inputs, shape: Shape
) -> Callable[..., Any]:
    """`expr` as a Python function of FlexAttention's 0-d tensors: (score,) b, h, q, k.

    torch.compile reads Python source, so the function is written out, one line for each operation,
    and closes over the variant's tensors.
    """
    tensors = auxiliary(inputs)
    for lists in variant.mask.blocks if variant.mask is not None else ():
        tensors[lists.state] = block_state(lists, tensors, shape.seq_q, shape.seq_kv).int()
    source = _Source(variant, tensors, shape)
    result = fold(expr, source)
    parameters = ["score"] * (name == "score_mod") + ["b", "h", "q", "k"]
    body = [f"def {name}({', '.join(parameters)}):", *source.lines, f"return {result.text}"]
    namespace: dict[str, Any] = {"torch": torch, "math": math, "inf": math.inf, **source.tensors}
    exec(compile("\n    ".join(body), f"<{name} of {variant.name}>", "exec"), namespace)
    function: Callable[..., Any] = namespace[name]
    return function


@dataclass(frozen=True)
class _Term:
    """Python text; `constant` where it has no tensor in it."""

    text: str
    integer: bool = False
    constant: bool = False


class _Source:
    """`attngen.expr.Ops` that writes Python over 0-d tensors and Python numbers."""

    def __init__(self, variant: Variant, tensors: dict[str, torch.Tensor], shape: Shape) -> None:
        self.lines: list[str] = []
        self.tensors = {f"tensor_{n}": tensors[name] for n, name in enumerate(tensors)}
        self.names = dict(zip(tensors, self.tensors, strict=True))
        self.variant, self.shape = variant, shape
        self.factors = {factors.symbol: factors for factors in variant.score.factors}

    def _line(self, text: str, *terms: _Term, integer: bool = False) -> _Term:
        constant = bool(terms) and all(term.constant for term in terms)
        self.lines.append(f"t{len(self.lines)} = {text}")
        return _Term(f"t{len(self.lines) - 1}", integer, constant)

    def integer(self, value: int) -> _Term:
        return _Term(f"({value})", integer=True, constant=True)

    def floating(self, value: float) -> _Term:
        return _Term(f"({value!r})", constant=True)

    def boolean(self, value: bool) -> _Term:
        return _Term(str(value), constant=True)

    def symbol(self, symbol: sympy.Symbol) -> _Term:
        if symbol in self.factors:
            return self._low_rank(symbol)
        for which, length in (("q", SEQ_Q), ("kv", SEQ_KV)):
            if symbol == length:
                if which in self.variant.lengths:
                    return self.gather(f"{which}_lengths", [self.symbol(B)])
                return self.integer(self.shape.seq_q if which == "q" else self.shape.seq_kv)
        return _Term(str(symbol), integer=symbol in (B, H, Q, K))

    def _low_rank(self, symbol: sympy.Symbol) -> _Term:
        factors, b, h = self.factors[symbol], self.symbol(B), self.symbol(H)
        products = []
        for r in range(factors.rank):
            phi_q = self.gather(factors.phi_q.name, [b, h, self.symbol(Q), self.integer(r)])
            phi_k = self.gather(factors.phi_k.name, [b, h, self.symbol(K), self.integer(r)])
            products.append(f"{phi_q.text} * {phi_k.text}")
        return self._line(" + ".join(products))

    def gather(self, name: str, indices: list[_Term]) -> _Term:
        tensor, texts = self.tensors[self.names[name]], []
        for index, size in zip(indices, tensor.shape, strict=True):
            if size == 1:
                texts.append("0")
            elif index.constant:
                texts.append(f"min(max({index.text}, 0), {size - 1})")
            elif index.text in ("b", "h", "q", "k"):
                texts.append(index.text)
            else:  # computed indices are clamped, as in the kernels
                texts.append(f"torch.clamp({index.text}, 0, {size - 1})")
        element = f"{self.names[name]}[{', '.join(texts)}]"
        integral = not tensor.dtype.is_floating_point
        if tensor.dtype in (torch.float16, torch.bfloat16):
            element += ".to(torch.float32)"
        return self._line(element, integer=integral)

    def is_integer(self, value: _Term) -> bool:
        return value.integer

    def to_float(self, value: _Term) -> _Term:
        if value.constant:
            return self._line(f"float({value.text})", value)
        return self._line(f"{value.text}.to(torch.float32)", value)

    def _binary(self, sign: str, a: _Term, b: _Term) -> _Term:
        return self._line(f"{a.text} {sign} {b.text}", a, b, integer=a.integer and b.integer)

    def add(self, a: _Term, b: _Term) -> _Term:
        return self._binary("+", a, b)

    def mul(self, a: _Term, b: _Term) -> _Term:
        return self._binary("*", a, b)

    def div(self, a: _Term, b: _Term) -> _Term:
        return self._line(f"{a.text} / {b.text}", a, b)

    def floordiv(self, a: _Term, b: _Term) -> _Term:
        return self._binary("//", a, b)

    def mod(self, a: _Term, b: _Term) -> _Term:
        return self._binary("%", a, b)

    def _extreme(self, name: str, clamp: str, a: _Term, b: _Term) -> _Term:
        if a.constant and not b.constant:
            a, b = b, a
        function = name if a.constant else f"torch.{clamp if b.constant else name + 'imum'}"
        integer = a.integer and b.integer
        return self._line(f"{function}({a.text}, {b.text})", a, b, integer=integer)

    def minimum(self, a: _Term, b: _Term) -> _Term:
        return self._extreme("min", "clamp_max", a, b)

    def maximum(self, a: _Term, b: _Term) -> _Term:
        return self._extreme("max", "clamp_min", a, b)

    def absolute(self, a: _Term) -> _Term:
        return self._line(f"abs({a.text})", a, integer=a.integer)

    def _function(self, name: str, a: _Term) -> _Term:
        return self._line(f"{'math' if a.constant else 'torch'}.{name}({a.text})", a)

    def floor(self, a: _Term) -> _Term:
        return self._function("floor", a)

    def exp(self, a: _Term) -> _Term:
        return self._function("exp", a)

    def log(self, a: _Term) -> _Term:
        return self._function("log", a)

    def tanh(self, a: _Term) -> _Term:
        return self._function("tanh", a)

    def cos(self, a: _Term) -> _Term:
        return self._function("cos", a)

    def sin(self, a: _Term) -> _Term:
        return self._function("sin", a)

    def sqrt(self, a: _Term) -> _Term:
        return self._function("sqrt", a)

    def pow(self, a: _Term, b: _Term) -> _Term:
        return self._line(f"{a.text} ** {b.text}", a, b)

    def compare(self, op: str, a: _Term, b: _Term) -> _Term:
        return self._line(f"{a.text} {op} {b.text}", a, b)

    def logical_and(self, a: _Term, b: _Term) -> _Term:
        return self._line(f"{a.text} & {b.text}", a, b)

    def logical_or(self, a: _Term, b: _Term) -> _Term:
        return self._line(f"{a.text} | {b.text}", a, b)

    def logical_not(self, a: _Term) -> _Term:
        return self._line(f"not {a.text}" if a.constant else f"~{a.text}", a)

    def select(self, condition: _Term, a: _Term, b: _Term) -> _Term:
        text = f"torch.where({condition.text}, {a.text}, {b.text})"
        if condition.constant:
            text = f"{a.text} if {condition.text} else {b.text}"
        return self._line(text, condition, a, b, integer=a.integer and b.integer)
