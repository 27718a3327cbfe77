"""AttentionSpec: a variant together with the dtype, head sizes and layout of one build."""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import Any

import sympy

from attngen.errors import UnsupportedError, VariantError
from attngen.expr import SCORE, K, Q
from attngen.factors import Factorisation, without
from attngen.variant import DTYPES, LAYOUTS, BlockLists, LowRankFactors, Variant

DISTANCE = sympy.Symbol("distance", integer=True)
"""q − k in what `AttentionSpec.distance_gathers` returns."""

DTYPE_SHORT = {"float32": "f32", "float16": "f16", "bfloat16": "bf16"}


@dataclass(frozen=True)
class AttentionSpec:
    """What is built, independent of the target.

    dtype       "float32", "float16" or "bfloat16": of q, k, v and out
    head_dim    width of q and k; head_dim_v of v and out; multiples of 8 in 8…256
    layout      "bhsd" or "bshd"
    factored    the part of the score function that the target computes as columns of the dot product
    backward    whether gradients can be computed too
    """

    variant: Variant
    dtype: str
    head_dim: int
    head_dim_v: int
    layout: str = "bhsd"
    factored: Factorisation | None = None
    backward: bool = False

    def __post_init__(self) -> None:
        name = self.variant.name
        if self.dtype not in DTYPES:
            raise VariantError(
                f"variant {name!r}: dtype {self.dtype!r} is not one of {', '.join(DTYPES)}"
            )
        if self.layout not in LAYOUTS:
            raise VariantError(
                f"variant {name!r}: layout {self.layout!r} is not one of {', '.join(LAYOUTS)}"
            )
        for field in ("head_dim", "head_dim_v"):
            width = getattr(self, field)
            if not isinstance(width, int) or width % 8 or not 8 <= width <= 256:
                raise UnsupportedError(
                    f"variant {name!r}: {field} must be a multiple of 8 from 8 to 256, "
                    f"got {width!r}; pad the heads"
                )
        rotary = self.variant.rotary
        if rotary is not None and rotary.width > self.head_dim:
            raise VariantError(
                f"variant {name!r}: rotary turns {rotary.width} columns, a head has {self.head_dim}"
            )
        for what, given, remedy in (
            (
                "quantised operands",
                self.variant.quant,
                "there is no rule yet for rounding's gradient",
            ),
            ("keys in pages", self.variant.paged, "train on keys that lie in one tensor"),
            ("packed rows", self.variant.packed or None, "train on document() masks"),
        ):
            if self.backward and given is not None:
                raise UnsupportedError(
                    f"variant {name!r}: backward=True: {what} have no backward pass: {remedy}; build it "
                    "without backward"
                )
        for factors in self.variant.score.factors:
            if self.plain_score.has(factors.symbol):
                raise UnsupportedError(
                    f"variant {name!r}: the low-rank bias ({factors.phi_q.name}, "
                    f"{factors.phi_k.name}) is not added to the plain scaled score; put "
                    "low_rank_bias first in the chain of scores"
                )

    @property
    def full_name(self) -> str:
        """Name of the package folder: <variant>_<dtype>_d<head_dim>, with what differs from the defaults."""
        text = f"{self.variant.name}_{DTYPE_SHORT[self.dtype]}_d{self.head_dim}"
        if self.head_dim_v != self.head_dim:
            text += f"_dv{self.head_dim_v}"
        if self.variant.paged is not None:
            text += f"_p{self.variant.paged}"
        if self.variant.quant is not None:
            text += f"_{self.variant.quant.label}"
        if self.variant.packed:
            text += "_packed"
        return text if self.layout == "bhsd" else f"{text}_{self.layout}"

    @property
    def block_lists(self) -> tuple[BlockLists, ...]:
        return self.variant.mask.blocks if self.variant.mask is not None else ()

    @property
    def factors(self) -> tuple[LowRankFactors, ...]:
        return self.variant.score.factors

    @cached_property
    def plain_score(self) -> sympy.Expr:
        """The score function once the low-rank and factored biases are part of the dot product."""
        expr = self.variant.score.expr
        for factors in self.factors:
            added = expr.subs(SCORE, SCORE - factors.symbol)
            # expanding would tear integer differences apart: only if the bias does not cancel as it stands
            expr = added.expand() if added.has(factors.symbol) else added
        return without(expr, self.factored.bias) if self.factored is not None else expr

    @cached_property
    def pair_gathers(self) -> tuple[sympy.Indexed, ...]:
        """The elements that the score reads at [.., q, .., k, ..] of a tensor, such as a dense bias.

        Every other index is the same for a whole block.
        """
        found = []
        for element in self.plain_score.atoms(sympy.Indexed):
            others = [i for i in element.indices if i not in (Q, K)]
            paired = element.indices.count(Q) == element.indices.count(K) == 1
            if paired and not any(i.has(Q, K) for i in others) and not element.is_integer:
                found.append(element)
        return tuple(sorted(found, key=str))

    @cached_property
    def distance_gathers(self) -> tuple[tuple[sympy.Indexed, sympy.Indexed], ...]:
        """What the score reads at positions that only q − k decides, and the same over `DISTANCE`.

        A block of rows and keys has few distances: a relative-position table is read once for each.
        """
        found = []
        for element in sorted(self.plain_score.atoms(sympy.Indexed), key=str):
            over = element.xreplace({Q: K + DISTANCE})
            if over.has(DISTANCE) and not over.has(K) and not element.is_integer:
                found.append((element, over))
        return tuple(found)

    def description(self) -> dict[str, Any]:
        """Readable plain data, for the manifest and `attngen show --stage variant`."""
        v = self.variant
        return {
            "variant": v.name,
            "score": str(v.score.expr),
            "mask": str(v.mask_expr),
            "normalizer": v.normalizer,
            "sink": str(v.sink.expr) if v.sink is not None else None,
            "scale": v.scale,
            "aux": [
                {"name": a.name, "axes": list(a.decl.axes), "dtype": a.decl.dtype} for a in v.aux
            ],
            "lengths": list(v.lengths),
            "paged": v.paged,
            "packed": v.packed,
            "rotary": str(v.rotary) if v.rotary is not None else None,
            "quant": asdict(v.quant) if v.quant is not None else None,
            "factored": str(self.factored.expr) if self.factored is not None else None,
            "dtype": self.dtype,
            "head_dim": self.head_dim,
            "head_dim_v": self.head_dim_v,
            "layout": self.layout,
            "backward": self.backward,
        }

    def digest(self) -> str:
        """sha256 of everything that decides the meaning and shape of the kernels."""
        return hashlib.sha256(canonical(self).encode()).hexdigest()


def canonical(value: Any, sparse: bool = False) -> str:
    """A text that is equal for equal frozen data, whatever the process.

    A `sparse` one leaves out fields that have their default: it stays what it is when a class gets a field.
    """
    if isinstance(value, sympy.Basic):
        return str(sympy.srepr(value))
    if hasattr(value, "__dataclass_fields__"):
        kept = [(f, getattr(value, f.name)) for f in fields(value)]
        kept = [(f, own) for f, own in kept if not (sparse and own == f.default)]
        inner = ",".join(f"{f.name}={canonical(own, sparse)}" for f, own in kept)
        return f"{type(value).__name__}({inner})"
    if isinstance(value, (tuple, list)):
        return f"({','.join(canonical(own, sparse) for own in value)})"
    return repr(value)


def specialise(
    variant: Variant,
    dtype: str | None = None,
    head_dim: int | None = None,
    head_dim_v: int | None = None,
    layout: str | None = None,
    default_dtype: str = "float32",
    backward: bool = False,
) -> AttentionSpec:
    """Fix the build-time choices of `variant`; None takes the variant's own, then the default."""
    width = head_dim if head_dim is not None else variant.head_dim
    if head_dim_v is None:
        head_dim_v = (
            variant.head_dim_v if variant.head_dim_v is not None and head_dim is None else width
        )
    return AttentionSpec(
        variant,
        dtype or variant.dtype or default_dtype,
        width,
        head_dim_v,
        layout or variant.layout,
        backward=backward,
    )
