"""How exact a kernel has to be, and how exact it is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch

from attngen.quantised_reference import quantised_reference
from attngen.reference import attention_reference
from attngen.variant import Variant

KEY_BLOCK = 128
"""Keys whose weights share a scale where bounds of bytes are taken; kernels have about as many."""
LSE_TOLERANCE = 1e-5
"""Absolute and relative, of the natural log-sum-exp."""


@dataclass(frozen=True)
class Comparison:
    """Maximum and RMS error of an output against fp64, their bounds, and the LSE's error in bounds.

    A bound is 2 × the error of the same formula in fp32 rounded once to the dtype, plus 2 ulp of
    max |reference| in the dtype; of the maximum, also what one more rounding of the largest score to fp32
    can do: scores are summed in another order, and which row meets the worst one is luck.
    `lse_error` is |Δ| / (1e-5 + 1e-5·|LSE|), inf where −inf differs.
    """

    error: float
    bound: float
    rms: float
    rms_bound: float
    lse_error: float = 0.0

    @property
    def holds(self) -> bool:
        return self.error <= self.bound and self.rms <= self.rms_bound and self.lse_error <= 1.0


def ulp(value: float, dtype: torch.dtype) -> float:
    """The spacing of `dtype` at `value`."""
    tiny = torch.finfo(dtype).tiny
    return torch.finfo(dtype).eps * 2.0 ** math.floor(math.log2(max(abs(value), tiny)))


@dataclass(frozen=True)
class Expected:
    """What a kernel is compared with: the fp64 output and log-sum-exp, and the bounds of its errors."""

    out: torch.Tensor
    lse: torch.Tensor | None
    bound: float
    rms_bound: float


def expect(
    variant: Variant, inputs: Mapping[str, Any], dtype: torch.dtype, **options: Any
) -> Expected:
    """What is expected on `inputs` of a kernel whose output has `dtype`; `options` as for `compare`.

    In place of the formula in fp32 the bounds of a quantised variant are from the formula with the same
    integers, in fp64.
    """
    out, lse = attention_reference(variant, **inputs, **options)
    if variant.quant is None:
        rounded, _ = attention_reference(variant, **inputs, compute_dtype=torch.float32, **options)
    else:
        rounded, _ = quantised_reference(variant, **inputs, key_block=KEY_BLOCK, **options)
    if not out.numel():
        return Expected(out, lse, 0.0, 0.0)
    worst, rms = _size(rounded.to(dtype).double() - out)
    largest = float(out.abs().max())
    floor = 2 * ulp(largest, dtype)
    of_score = 0.0
    if lse is not None and (finite := lse[lse.isfinite()]).numel():
        of_score = largest * ulp(float(finite.abs().max()), torch.float32)
    return Expected(out, lse, 2 * worst + floor + of_score, 2 * rms + floor)


def _size(difference: torch.Tensor) -> tuple[float, float]:
    return float(difference.abs().max()), float(difference.square().mean().sqrt())


def compare(
    variant: Variant,
    inputs: Mapping[str, Any],
    out: torch.Tensor,
    lse: torch.Tensor | None = None,
    **options: Any,
) -> Comparison:
    """Compare a module's output with the fp64 reference on `inputs` (q, k, v and tensors by name).

    `options` are attention_reference's scale and layout.
    """
    expected = expect(variant, inputs, out.dtype, **options)
    if not expected.out.numel():
        return Comparison(0.0, 0.0, 0.0, 0.0)
    worst, rms = _size(out.double() - expected.out)
    lse_error = 0.0
    if lse is not None and expected.lse is not None:
        finite = expected.lse.isfinite()
        scaled = (lse.double() - expected.lse).abs() / (LSE_TOLERANCE * (1 + expected.lse.abs()))
        lse_error = float(scaled[finite].max()) if finite.any() else 0.0
        if not torch.equal(lse.double()[~finite], expected.lse[~finite]):
            lse_error = math.inf
    return Comparison(worst, expected.bound, rms, expected.rms_bound, lse_error)
