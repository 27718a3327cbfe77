"""Variants: what the scores, masks and biases of an attention mean, as frozen symbolic data."""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

import sympy
from sympy.logic.boolalg import Boolean

from attngen.errors import AttngenError, UnsupportedError, VariantError
from attngen.expr import (
    INDEX_SYMBOLS,
    SCORE,
    AuxTensor,
    B,
    H,
    K,
    Per,
    Q,
    Value,
    gather,
    number,
    truth,
)
from attngen.quant import Quant
from attngen.tiling import TileConfig

NORMALIZERS = ("softmax", "sigmoid", "relu")
LAYOUTS = ("bhsd", "bshd")
DTYPES = ("float32", "float16", "bfloat16")
FACTORINGS = ("auto", "always", "never")


@dataclass(frozen=True)
class Aux:
    """A named auxiliary tensor of a variant and its declaration."""

    name: str
    decl: Per


@dataclass(frozen=True)
class LowRankFactors:
    """Two tensors whose product is an additive bias: Σ_r phi_q[b,h,q,r]·phi_k[b,h,k,r].

    `symbol` stands for the bias in a score expression.
    """

    rank: int
    phi_q: Aux
    phi_k: Aux

    @property
    def symbol(self) -> sympy.Symbol:
        return sympy.Symbol(f"low_rank[{self.phi_q.name},{self.phi_k.name}]", real=True)


@dataclass(frozen=True)
class BlockLists:
    """Run-time lists of visible (query block, key block) pairs, laid out as FlexAttention's BlockMask.

    `num_blocks[b?, h?, q_blocks]` counts the entries of `indices[b?, h?, q_blocks, k_blocks]`; the
    full lists exist only where partial blocks have a mask of their own. `state` names the
    (b, h, q_blocks, k_blocks) table that a kernel makes of them: 0 empty, 1 partial, 2 full.
    """

    prefix: str
    block: tuple[int, int]
    has_full: bool

    @property
    def state(self) -> str:
        return f"{self.prefix}block_state"

    def _pair(self, kind: str) -> tuple[Aux, Aux]:
        q_blocks, k_blocks = f"{self.prefix}q_blocks", f"{self.prefix}k_blocks"
        count = Per(("b?", "h?", q_blocks), "int32", False)
        index = Per(("b?", "h?", q_blocks, k_blocks), "int32", False)
        return (
            Aux(f"{self.prefix}{kind}kv_num_blocks", count),
            Aux(f"{self.prefix}{kind}kv_indices", index),
        )

    @property
    def partial(self) -> tuple[Aux, Aux]:
        return self._pair("")

    @property
    def full(self) -> tuple[Aux, Aux]:
        return self._pair("full_")

    @property
    def tensors(self) -> tuple[Aux, ...]:
        return self.partial + (self.full if self.has_full else ())

    def listed(self) -> sympy.Expr:
        """The symbolic state of the block that holds (q, k)."""
        bq, bk = self.block
        state = Per(("b?", "h?", 1, 1), "int32", False)
        return gather(self.state, state, (B, H, sympy.floor(Q / bq), sympy.floor(K / bk)))


_T = TypeVar("_T")


def _union(*parts: tuple[_T, ...]) -> tuple[_T, ...]:
    return tuple(dict.fromkeys(item for part in parts for item in part))


@dataclass(frozen=True)
class Mask:
    """Which (q, k) pairs are visible. Masks compose with ``&``, ``|`` and ``~``.

    `lengths` holds "q" or "kv" where a row's run-time length replaces the tensor's size.
    """

    expr: Boolean
    aux: tuple[Aux, ...] = ()
    lengths: tuple[str, ...] = ()
    blocks: tuple[BlockLists, ...] = ()

    def _combine(self, other: Mask, expr: Boolean) -> Mask:
        return Mask(
            expr,
            _union(self.aux, other.aux),
            _union(self.lengths, other.lengths),
            _union(self.blocks, other.blocks),
        )

    def __and__(self, other: Mask) -> Mask:
        other = as_mask(other)
        return self._combine(other, sympy.And(self.expr, other.expr))

    def __or__(self, other: Mask) -> Mask:
        other = as_mask(other)
        return self._combine(other, sympy.Or(self.expr, other.expr))

    __rand__ = __and__
    __ror__ = __or__

    def __invert__(self) -> Mask:
        return Mask(sympy.Not(self.expr), self.aux, self.lengths, self.blocks)

    def __bool__(self) -> bool:
        raise VariantError(
            "a mask has no truth value: compose masks with &, | and ~, not and/or/not"
        )


@dataclass(frozen=True)
class Score:
    """How a scaled dot product becomes a score. Scores chain: ``alibi().then(softcap(30))``."""

    expr: sympy.Expr = SCORE
    aux: tuple[Aux, ...] = ()
    factors: tuple[LowRankFactors, ...] = ()

    def then(self, following: Score) -> Score:
        """The score that applies `self` first and `following` to its result."""
        following = as_score(following)
        return Score(
            following.expr.subs(SCORE, self.expr),
            _union(self.aux, following.aux),
            _union(self.factors, following.factors),
        )


@dataclass(frozen=True)
class Sink:
    """A logit per head that joins the softmax denominator and has no value (attention sinks)."""

    expr: sympy.Expr
    aux: tuple[Aux, ...]


@dataclass(frozen=True)
class Rotary:
    """Rotary embedding (2104.09864) of the keys that `Module.append` writes.

    width         columns that are turned, the first of a head: even, at most head_dim
    interleaved   pairs are neighbouring columns, else column i and i + width / 2
    """

    width: int
    interleaved: bool = False

    def __post_init__(self) -> None:
        if not isinstance(self.width, int) or self.width < 2 or self.width % 2:
            raise VariantError(f"Rotary: width must be even and positive, got {self.width!r}")


# ------------------------------------------------------------------------------------------ tracing
def _declarations(
    fn: Callable[..., Any], positional: tuple[str, ...]
) -> list[tuple[str, Per | None]]:
    """The parameters of `fn` after its positional ones: declared tensors, or named lengths (None)."""
    names = list(inspect.signature(fn).parameters)
    if tuple(names[: len(positional)]) != positional:
        raise VariantError(
            f"{_where(fn)}: {fn.__name__}{inspect.signature(fn)} must begin with ({', '.join(positional)})"
        )
    try:
        annotations = inspect.get_annotations(fn, eval_str=True)
    except NameError as error:
        raise VariantError(f"{_where(fn)}: annotation of {fn.__name__}: {error}") from error
    result: list[tuple[str, Per | None]] = []
    for name in names[len(positional) :]:
        default = inspect.signature(fn).parameters[name].default
        decl = default if isinstance(default, Per) else annotations.get(name)
        if isinstance(decl, Per):
            if name in RESERVED or name.endswith(RESERVED_ENDINGS):
                raise VariantError(
                    f"{_where(fn)}: tensor name {name!r} is taken by the call's own arguments"
                )
            result.append((name, decl))
        elif name in INDEX_SYMBOLS:
            result.append((name, None))
        else:
            raise VariantError(
                f"{_where(fn)}: parameter {name!r} of {fn.__name__} is not declared; write {name}: "
                f'attngen.per("h") for a tensor, or seq_q / seq_kv for a length'
            )
    return result


RESERVED = frozenset(
    {
        "q",
        "k",
        "v",
        "out",
        "lse",
        "scale",
        "return_lse",
        "plan",
        "q_lengths",
        "kv_lengths",
        "q_starts",
        "kv_starts",
    }
    | {"page_table", "k_new", "v_new", "rotary_cos", "rotary_sin"}
    | {"partial_out", "partial_lse", "partial_max", "partial_sum", "counter"}
    | {"d_out", "d_lse", "d_q", "d_k", "d_v", "delta"}
    | INDEX_SYMBOLS.keys()
)
RESERVED_ENDINGS = ("block_state", "block_state_status", "_workspace", "_constant")
"""Of the tables that planning kernels make, and of what kernels keep in memory."""


def _where(fn: Callable[..., Any]) -> str:
    code = fn.__code__
    return f"{code.co_filename}:{code.co_firstlineno}"


def _trace(fn: Callable[..., Any], positional: tuple[str, ...]) -> tuple[Any, tuple[Aux, ...]]:
    """Call `fn` once with traced arguments; errors carry the user's file and line."""
    if not inspect.isfunction(fn):
        raise VariantError(
            f"{fn!r} can't be traced: give a plain function ({', '.join(positional)}, …)"
        )
    declared = _declarations(fn, positional)
    args = [Value(SCORE if name == "score" else INDEX_SYMBOLS[name]) for name in positional]
    kwargs = {
        name: Value(INDEX_SYMBOLS[name]) if decl is None else AuxTensor(name, decl)
        for name, decl in declared
    }
    try:
        result = fn(*args, **kwargs)
    except Exception as error:
        if isinstance(error, AttngenError) and str(error).startswith(fn.__code__.co_filename):
            raise
        frames = traceback.extract_tb(error.__traceback__)
        lines = [f.lineno for f in frames if f.filename == fn.__code__.co_filename]
        where = f"{fn.__code__.co_filename}:{lines[-1]}" if lines else _where(fn)
        raise VariantError(f"{where}: in {fn.__name__}: {error}") from error
    expr = result.expr if isinstance(result, Value) else result
    if isinstance(expr, sympy.Basic) and expr.has(sympy.zoo, sympy.nan):
        raise VariantError(f"{_where(fn)}: {fn.__name__} divides by zero or has no value: {expr}")
    return result, tuple(Aux(name, decl) for name, decl in declared if decl is not None)


def score(fn: Callable[..., Any]) -> Score:
    """Trace ``fn(score, b, h, q, k, ...)`` into a Score; further parameters are declared tensors.

    `score` is the scaled dot product; `b`, `h`, `q`, `k` are batch, query head and positions within
    their own sequences. A parameter declared ``name: per(...)`` (or defaulting to it) is an auxiliary
    tensor of that name; `seq_q` and `seq_kv` are the row's lengths. Raises VariantError.
    """
    result, aux = _trace(fn, ("score", "b", "h", "q", "k"))
    try:
        return Score(number(result), aux)
    except VariantError as error:
        raise VariantError(f"{_where(fn)}: {fn.__name__} returns {result!r}: {error}") from error


def mask(fn: Callable[..., Any]) -> Mask:
    """Trace ``fn(b, h, q, k, ...)``, true where key k is visible to query q, into a Mask.

    Parameters as for `score`. Raises VariantError.
    """
    result, aux = _trace(fn, ("b", "h", "q", "k"))
    try:
        return Mask(truth(result), aux)
    except VariantError as error:
        raise VariantError(f"{_where(fn)}: {fn.__name__} returns {result!r}: {error}") from error


def as_mask(value: Any) -> Mask:
    """A Mask as it is, or a plain function traced into one."""
    if isinstance(value, Mask):
        return value
    if callable(value):
        return mask(value)
    raise VariantError(
        f"{value!r} is not a mask: use a library mask or a function mask(b, h, q, k)"
    )


def as_score(value: Any) -> Score:
    """A Score as it is, a plain function traced into one, or a sequence of them chained in order."""
    if isinstance(value, Score):
        return value
    if callable(value):
        return score(value)
    if isinstance(value, (tuple, list)):
        result = Score()
        for item in value:
            result = result.then(item)
        return result
    raise VariantError(
        f"{value!r} is not a score: use a library score or a function score(score, b, h, q, k)"
    )


# ------------------------------------------------------------------------------------------ variant
@dataclass(frozen=True)
class Variant:
    """One attention: out = normalizer(score(scale·q·kᵀ), masked)·v.

    name        a Python identifier; names the package and the torch op
    score       Score, function, or a sequence of them applied in order
    mask        Mask or function; None shows every key
    sink        attention sinks, softmax only
    normalizer  "softmax", "sigmoid" or "relu"
    scale       factor of q·kᵀ; None is 1/sqrt(head_dim), and a call may give its own
    tiling      a TileConfig to use instead of the target's rules
    factor      whether an additive bias that separates into exact low-rank factors becomes columns of
                q·kᵀ: "auto" where the target expects it to be cheaper, "always" (building a variant
                without such a bias is an UnsupportedError) or "never"
    paged       keys and values lie in pages of so many rows: k and v are (num_pages, paged, hkv, d or d_v),
                page_table, int32 (b, max_pages), says where each row's pages are (−1: none), and
                kv_lengths, int32 (b), how many keys a row has; seq_kv is that in expressions
    packed      the batch's rows, of lengths of their own, follow one another in one: q, k, v and out have a
                batch of 1, and q_starts and kv_starts, int32 (b + 1), say where each row begins and the last
                ends (with pages, k and v lie in these); seq_q and seq_kv are a row's own lengths
    rotary      how `Module.append` turns new keys before it writes them into pages
    head_dim, head_dim_v, dtype, layout: defaults that a build may override

    Raises VariantError.
    """

    name: str
    score: Score = Score()
    mask: Mask | None = None
    sink: Sink | None = None
    normalizer: str = "softmax"
    scale: float | None = None
    tiling: TileConfig | None = None
    factor: str = "auto"
    quant: Quant | None = None
    paged: int | None = None
    packed: bool = False
    rotary: Rotary | None = None
    head_dim: int = 64
    head_dim_v: int | None = None
    dtype: str | None = None
    layout: str = "bhsd"

    def __post_init__(self) -> None:
        if (
            not isinstance(self.name, str)
            or not self.name.isidentifier()
            or self.name.startswith("_")
        ):
            raise VariantError(f"variant name {self.name!r} is not a public Python identifier")
        object.__setattr__(self, "score", as_score(self.score))
        if self.mask is not None:
            object.__setattr__(self, "mask", as_mask(self.mask))
        for field, allowed in (
            ("normalizer", NORMALIZERS),
            ("layout", LAYOUTS),
            ("factor", FACTORINGS),
        ):
            if getattr(self, field) not in allowed:
                raise VariantError(
                    f"variant {self.name!r}: {field} {getattr(self, field)!r} is not one of "
                    f"{', '.join(allowed)}"
                )
        for field, kind in (
            ("sink", Sink),
            ("tiling", TileConfig),
            ("quant", Quant),
            ("rotary", Rotary),
            ("scale", float),
        ):
            value = getattr(self, field)
            if value is not None and not isinstance(value, (kind, int) if kind is float else kind):
                raise VariantError(
                    f"variant {self.name!r}: {field} must be a {kind.__name__}, got {value!r}"
                )
        if self.paged is not None and (
            not isinstance(self.paged, int) or self.paged % 16 or not 16 <= self.paged <= 256
        ):
            raise VariantError(
                f"variant {self.name!r}: paged, the rows of a page, must be a multiple of 16 from 16 to 256, "
                f"got {self.paged!r}"
            )
        if self.rotary is not None and self.paged is None:
            raise VariantError(
                f"variant {self.name!r}: rotary turns keys that are appended to pages; give paged= too, or "
                "turn the keys before the call"
            )
        self._check_packed()
        lists: dict[str, BlockLists] = {}
        for entry in self.mask.blocks if self.mask is not None else ():
            if lists.setdefault(entry.prefix, entry) != entry:
                raise VariantError(
                    f"variant {self.name!r}: two different block_sparse lists share their tensors' "
                    'names; give one of them name="…"'
                )
        if self.sink is not None and self.normalizer != "softmax":
            raise VariantError(
                f"variant {self.name!r}: sinks join a softmax denominator; {self.normalizer} has none"
            )
        declared: dict[str, Per] = {}
        for aux in self._declared():
            if declared.setdefault(aux.name, aux.decl) != aux.decl:
                raise VariantError(
                    f"variant {self.name!r}: tensor {aux.name!r} is declared as {declared[aux.name]} and as "
                    f"{aux.decl}; rename one"
                )

    def _check_packed(self) -> None:
        if not self.packed:
            return
        if self.quant is not None:
            raise VariantError(
                f"variant {self.name!r}: packed rows are not quantised; leave quant= out"
            )
        if self.mask is not None and self.mask.lengths:
            raise VariantError(
                f"variant {self.name!r}: packed rows have the lengths that their starts say; leave "
                "key_padding() and query_padding() out"
            )
        by_position = [
            a.name for a in self._declared() if {"q", "k", "q?", "k?"} & set(a.decl.axes)
        ]
        by_position += [
            lists.prefix for lists in (self.mask.blocks if self.mask is not None else ())
        ]
        if by_position:
            raise VariantError(
                f"variant {self.name!r}: packed rows have lengths of their own, and {by_position[0]!r} has "
                "an axis of positions; index it by b and h, or call the rows one by one"
            )

    def _declared(self) -> Iterator[Aux]:
        yield from self.score.aux
        for factors in self.score.factors:
            yield from (factors.phi_q, factors.phi_k)
        if self.sink is not None:
            yield from self.sink.aux
        if self.mask is not None:
            yield from self.mask.aux
            for lists in self.mask.blocks:
                yield from lists.tensors

    @property
    def aux(self) -> tuple[Aux, ...]:
        """Every auxiliary tensor once, scores first."""
        return _union(tuple(self._declared()))

    @property
    def lengths(self) -> tuple[str, ...]:
        """The subset of ("q", "kv") whose lengths are given per batch row at run time."""
        given = set(self.mask.lengths if self.mask is not None else ())
        if self.paged is not None:
            given.add("kv")
        return ("q", "kv") if self.packed else tuple(n for n in ("q", "kv") if n in given)

    @property
    def starts(self) -> tuple[str, ...]:
        """The subset of ("q", "kv") whose rows follow one another."""
        if not self.packed:
            return ()
        return ("q", "kv") if self.paged is None else ("q",)

    @property
    def length_tensors(self) -> tuple[str, ...]:
        """The names of the tensors that say where rows begin, or how long they are."""
        return tuple(
            f"{name}_starts" if name in self.starts else f"{name}_lengths" for name in self.lengths
        )

    @property
    def mask_expr(self) -> Boolean:
        return self.mask.expr if self.mask is not None else sympy.true

    def refuse_quant(
        self, target: str, lacks: tuple[str, ...] = (), offers: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Raise UnsupportedError if the variant asks for quantisation that the target does not have.

        lacks    formats that the target's hardware does not have
        offers   the pairs (qk, pv) of formats that the target has kernels for
        """
        quant = self.quant
        if quant is None or (quant.qk, quant.pv) in offers:
            return
        asked = f"variant {self.name!r} asks for {quant}"
        for wanted in (quant.qk, quant.pv):
            if wanted in lacks:
                raise UnsupportedError(
                    f"{target} has no {wanted} units: {asked}; build it without quant=, for cpu-avx512 or "
                    "sm80 where its formats are integers, or for sm89"
                )
        if offers:
            pairs = " or ".join(f"qk={qk!r} with pv={pv!r}" for qk, pv in offers)
            raise UnsupportedError(
                f"{target} has no quantised kernels in these formats yet: {asked}; it has {pairs}"
            )
        raise UnsupportedError(
            f"{target} has no quantised kernels yet: {asked}; build it without quant=, or for "
            "cpu-avx512, cpu-avx512bf16, cpu-amx, sm80, sm86, sm89 or sm90a"
        )


def names_of(items: Iterable[Aux]) -> tuple[str, ...]:
    """The tensor names of `items`, in order."""
    return tuple(item.name for item in items)
