"""How the operands of attention's two products are quantised, as frozen data.

Terms and grouping as in SageAttention2 (2411.10958). An operand x becomes numbers n of few bits and scales s,
x ≈ s·n: s = absmax / levels over the tokens that share the scale, n = x / s rounded: integers half away
from zero; fp8, which is e4m3 (OCP 8-bit Floating Point Specification 1.0), to nearest, ties to even.
"""

from __future__ import annotations

from dataclasses import dataclass

from attngen.errors import VariantError

LEVELS = {"int8": 127, "int4": 7, "fp8": 448}
"""The largest number of a format."""
WEIGHT_LEVELS = {"int8": 255, "fp8": 448}
"""By what weights p are multiplied before they are rounded. Those of pv="int8" are bytes without sign,
relative to the largest of a key block; those of pv="fp8" are relative to the largest so far."""
NO_SCALE = 1e-30
"""A group of tokens whose absmax is below this counts as zeros: its scale is 0."""
QUERY_BLOCK, KEY_BLOCK = 128, 64
"""Tokens that share a scale with granularity "block"; with smooth_q, queries that share a mean."""

QK_FORMATS = ("int8", "int4", "fp8")
PV_FORMATS = ("float", "int8", "fp8")
GRANULARITIES = ("tensor", "block", "warp", "thread", "token")


@dataclass(frozen=True)
class Grouping:
    """Which tokens of a head share a scale: those of a slab with equal (position mod period) // run.

    slab  tokens of a slab, a multiple of the period; None: the whole sequence is one
    """

    slab: int | None
    period: int = 1
    run: int = 1

    @property
    def groups(self) -> int:
        """Groups of a slab."""
        return self.period // self.run


_GROUPINGS = {
    "tensor": (Grouping(None), Grouping(None)),
    "block": (Grouping(QUERY_BLOCK), Grouping(KEY_BLOCK)),
    "warp": (Grouping(32), Grouping(KEY_BLOCK)),
    # what one thread of a warp holds of an m16n8 accumulator shares a scale
    "thread": (Grouping(32, 8, 1), Grouping(KEY_BLOCK, 8, 2)),
    "token": (Grouping(1), Grouping(1)),
}


@dataclass(frozen=True)
class Quant:
    """How q·kᵀ and p·v are quantised.

    qk           "int8", "int4" or "fp8": the format of q and k
    pv           "float" (as the target computes it without quantisation), "int8" (weights as unsigned
                 bytes with the static scale 1/255, values as bytes, a scale for each channel) or "fp8"
                 (both as e4m3, weights with the static scale 1/448)
    granularity  what shares a scale of q and of k, always within one head: "tensor" all tokens, "block"
                 128 queries or 64 keys, "warp" 32 queries or 64 keys, "thread" what a thread's fragment
                 of those holds (queries equal mod 8; keys in pairs, the pair equal mod 4), "token" each;
                 a number: so many tokens from the first one on, such as those of a video's 3-D tile
                 (FPSAttention, 2506.04648) where tokens come tile by tile (`in_tile_order`)
    smooth_k     subtract the mean over all keys before quantising
    smooth_q     subtract the mean of each 128 queries before quantising
    smooth_v     subtract the mean over all keys from the values; needs a quantised pv

    What smoothing takes from the scores is added back exactly, so that every score function, sink,
    normaliser and the log-sum-exp keep their meaning. A token that holds NaN or infinity takes the scale NaN
    and no part in means and other scales. Raises VariantError.
    """

    qk: str = "int8"
    pv: str = "float"
    granularity: str | int = "block"
    smooth_k: bool = True
    smooth_q: bool = False
    smooth_v: bool = False

    def __post_init__(self) -> None:
        if isinstance(self.granularity, int) and self.granularity < 1:
            raise VariantError(
                f"Quant: granularity {self.granularity} must be at least 1, the tokens that share a scale, "
                f"or one of {', '.join(GRANULARITIES)}"
            )
        for field, allowed in (
            ("qk", QK_FORMATS),
            ("pv", PV_FORMATS),
            ("granularity", GRANULARITIES),
        ):
            is_number = field == "granularity" and isinstance(self.granularity, int)
            if not is_number and getattr(self, field) not in allowed:
                raise VariantError(
                    f"Quant: {field} {getattr(self, field)!r} is not one of {', '.join(allowed)}"
                )
        if self.smooth_v and self.pv == "float":
            raise VariantError(
                'Quant: smooth_v=True, but pv="float" does not quantise the values; leave smooth_v out '
                'or use pv="int8" or pv="fp8"'
            )

    @property
    def label(self) -> str:
        """The formats and what differs from the defaults, as in the names of packages: "int8_float"."""
        text = f"{self.qk}_{self.pv}"
        if self.granularity != "block":
            text += f"_{self.granularity}"
        smooth = "".join(x for x in "kqv" if getattr(self, f"smooth_{x}"))
        return text if smooth == "k" else f"{text}_smooth_{smooth or 'none'}"

    @property
    def queries(self) -> Grouping:
        """Which queries share a scale."""
        if isinstance(self.granularity, int):
            return Grouping(self.granularity)
        return _GROUPINGS[self.granularity][0]

    @property
    def keys(self) -> Grouping:
        """Which keys share a scale."""
        if isinstance(self.granularity, int):
            return Grouping(self.granularity)
        return _GROUPINGS[self.granularity][1]
