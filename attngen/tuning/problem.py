"""What a tuning run measures, written to a folder that needs nothing of attngen to be read.

problem.json   names, sizes, amounts of work, how the timed tensors are drawn
tensors.pt     the timed tensors that can't be drawn elsewhere: integers, flags and small ones
checks.pt      small ragged problems with their float64 results and bounds
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import sympy
import torch

from attngen.accuracy import expect
from attngen.expr import SCORE, B, H, K, Q
from attngen.inputs import random_inputs
from attngen.peers import block_counts, is_causal, visible_pairs
from attngen.quantised_reference import quantised_reference
from attngen.shape import Shape
from attngen.spec import AttentionSpec
from attngen.tuning.worker import CHECKS, PROBLEM, TENSORS

DRAWN_ELEMENTS = 1 << 16
"""Floating-point tensors from that size on are drawn where they are timed."""
CHECK_SEQUENCES = ((300, 700), (130, 130))
"""Lengths of the small problems: longer than most blocks, multiples of none."""
NOMINAL_KEY_BLOCK = 128
"""Weights in bytes are relative to the largest among a tile's keys; what that costs differs little."""
SEED = 20260101


@dataclass(frozen=True)
class Problem:
    """A spec at a shape, on "cpu" or "cuda"; `density` as for `random_inputs`."""

    spec: AttentionSpec
    target: str
    shape: Shape
    device: str
    density: float = 0.25

    def write(self, folder: Path) -> dict[str, Any]:
        """Write the three files; returns what problem.json holds."""
        inputs = random_inputs(self.spec, self.shape, SEED, self.density)
        stored, entries = {}, []
        for name, tensor in inputs.items():
            entry: dict[str, Any] = {"name": name}
            drawn = tensor.is_floating_point() and bool(
                tensor.isfinite().all()
            )  # spare pages are NaN
            if drawn and tensor.numel() >= DRAWN_ELEMENTS:
                entry |= {
                    "sizes": list(tensor.shape),
                    "std": float(tensor.float().std()),
                    "dtype": str(tensor.dtype).removeprefix("torch."),
                }
            else:
                stored[name] = tensor
            entries.append(entry)
        data = {
            "name": self.spec.full_name,
            "target": self.target,
            "device": self.device,
            "dtype": self.spec.dtype,
            "quantised": self.spec.variant.quant is not None,
            "shape": str(self.shape),
            "sizes": _sizes(self.shape),
            "seed": SEED,
            "inputs": entries,
            "peer": self._peer(),
            **self._work(inputs),
        }
        folder.mkdir(parents=True, exist_ok=True)
        torch.save(stored, folder / TENSORS)
        torch.save(
            [self._check(seq_q, seq_kv) for seq_q, seq_kv in CHECK_SEQUENCES], folder / CHECKS
        )
        (folder / PROBLEM).write_text(json.dumps(data, indent=1) + "\n")
        return data

    def _check(self, seq_q: int, seq_kv: int) -> dict[str, Any]:
        """Tensors, the float64 result, and bounds: of rounding, or of what quantising costs."""
        group = self.shape.heads // self.shape.kv_heads
        shape = Shape(2, group * 2, 2, seq_q, seq_kv)
        spec = self.spec
        inputs = random_inputs(spec, shape, SEED + 1, 0.5)
        dtype: torch.dtype = getattr(torch, spec.dtype)
        expected = expect(spec.variant, inputs, dtype, layout=spec.layout)
        if spec.variant.quant is not None:
            cost = self._quantised(inputs) - expected.out
            worst, rms = float(cost.abs().max()), float(cost.square().mean().sqrt())
            bound, rms_bound = expected.bound + 3 * worst, expected.rms_bound + 2 * rms
            expected = replace(expected, bound=bound, rms_bound=rms_bound)
        return {
            "inputs": inputs,
            "sizes": _sizes(shape),
            # bounds of 16-bit results are far above what single precision rounds, and exports travel
            "expected": expected.out if spec.dtype == "float32" else expected.out.float(),
            "bound": expected.bound,
            "rms_bound": expected.rms_bound,
        }

    def _quantised(self, inputs: dict[str, Any]) -> torch.Tensor:
        """The float64 result of the integers that a kernel multiplies."""
        variant = self.spec.variant
        out, _ = quantised_reference(
            variant, **inputs, key_block=NOMINAL_KEY_BLOCK, layout=self.spec.layout
        )
        return out

    def _work(self, inputs: dict[str, torch.Tensor]) -> dict[str, float]:
        """Floating-point operations of the visible pairs, and bytes that a call reads and writes at least."""
        heads_first = dict(inputs)
        if self.spec.layout == "bshd":
            heads_first |= {name: inputs[name].transpose(1, 2) for name in ("q", "k", "v")}
        pairs = visible_pairs(block_counts(self.spec.variant, heads_first, self.shape), self.shape)
        read = sum(t.numel() * t.element_size() for t in inputs.values())
        q = inputs["q"]
        written = q.numel() // self.spec.head_dim * self.spec.head_dim_v * q.element_size()
        return {
            "flops": 2.0 * pairs * (self.spec.head_dim + self.spec.head_dim_v),
            "bytes": float(read + written),
        }

    def _peer(self) -> dict[str, Any] | None:
        """How PyTorch's own attention computes the problem; None where it can't without more.

        bias      the tensor added to the scores
        factors   the two of a low-rank bias: more columns of q and k
        """
        spec, variant = self.spec, self.spec.variant
        if variant.normalizer != "softmax" or spec.layout != "bhsd":
            return None
        if variant.lengths or variant.sink is not None or variant.paged is not None:
            return None
        causal = is_causal(variant.mask_expr, self.shape)
        if variant.mask_expr is not sympy.true and not causal:
            return None
        grouped = self.shape.heads != self.shape.kv_heads  # phi_k has a row for each query head
        if len(spec.factors) > 1 or (spec.factors and grouped):
            return None
        added = spec.plain_score - SCORE
        paired = isinstance(added, sympy.Indexed) and added.indices == (B, H, Q, K)
        if added != 0 and (causal or not paired):  # SDPA takes no two masks
            return None
        scale = variant.scale if variant.scale is not None else 1.0 / math.sqrt(spec.head_dim)
        return {
            "causal": causal,
            "scale": scale,
            "bias": str(added.base) if added != 0 else None,
            "factors": [aux.name for f in spec.factors for aux in (f.phi_q, f.phi_k)],
        }


def _sizes(shape: Shape) -> dict[str, int]:
    return {"b": shape.batch, "hq": shape.heads, "seq_q": shape.seq_q, "seq_kv": shape.seq_kv}
