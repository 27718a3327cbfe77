"""Gradients of attention: random problems, autograd of the fp64 reference, and bounds of errors."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import torch

from attngen.accuracy import ulp
from attngen.reference import Dense, attention_reference
from attngen.spec import AttentionSpec

CANCELLED = 1e-6
"""What float32 leaves of dP − delta, numbers of order 10, in a row with one key, where they cancel."""

UNDECIDED = 1e-5
"""Scores so close to 0 may be on either side of relu's step."""


def summed_to(total: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
    """Summed over the axes that another tensor has once, in its dtype."""
    for i, size in enumerate(like.shape):
        if size == 1:
            total = total.sum(i, keepdim=True)
    return total.to(like.dtype)


@dataclass
class Problem:
    """One call of a variant and the gradients of what it returned, from a random number generator's seed.

    operands   what weights and gradients of scores are rounded to before they are multiplied
    noise      for each gradient, what comes of errors in the rows' deltas as large as rounding makes them,
               with random signs (found by `rounded`): sums over many scores have other ones in each kernel
    """

    spec: AttentionSpec
    inputs: dict[str, torch.Tensor]
    d_out: torch.Tensor
    d_lse: torch.Tensor | None
    scale: float
    operands: torch.dtype
    noise: dict[str, float] = field(default_factory=dict)

    @classmethod
    def random(
        cls,
        spec: AttentionSpec,
        inputs: dict[str, torch.Tensor],
        seed: int,
        with_lse: bool,
        operands: torch.dtype | None = None,
    ) -> Problem:
        """`operands` are by default of the inputs' dtype, as matrix units have them."""
        generator = torch.Generator().manual_seed(seed)
        q = inputs["q"]
        d_out = torch.randn([*q.shape[:-1], spec.head_dim_v], generator=generator).to(q.dtype)
        shape = (q.transpose(1, 2) if spec.layout == "bshd" else q).shape[:3]
        d_lse = torch.randn(shape, generator=generator) if with_lse else None
        scale = spec.variant.scale or 1.0 / math.sqrt(spec.head_dim)
        return cls(spec, inputs, d_out, d_lse, scale, operands or d_out.dtype)

    def saved(self) -> dict[str, Any]:
        """What a backward program takes: the inputs, what forward returned, and its gradients."""
        out, lse = attention_reference(self.spec.variant, **self.inputs, layout=self.spec.layout)
        result: dict[str, Any] = {**self.inputs, "d_out": self.d_out, "scale": self.scale}
        if lse is not None:
            result |= {"out": out.to(self.d_out.dtype), "lse": lse.float()}
            if self.d_lse is not None:
                result["d_lse"] = self.d_lse
        return result

    def exact(self) -> dict[str, torch.Tensor]:
        """The gradients by autograd through the fp64 reference; rows without keys have lse −inf and none."""
        leaves = {
            name: t.double().requires_grad_() if t.is_floating_point() else t
            for name, t in self.inputs.items()
        }
        out, lse = attention_reference(self.spec.variant, **leaves, layout=self.spec.layout)
        total = (out * self.d_out.double()).nan_to_num(0.0).sum()
        if lse is not None and self.d_lse is not None:
            total = total + (torch.where(lse.isfinite(), lse, 0.0) * self.d_lse).sum()
        wanted = {n: t for n, t in leaves.items() if t.requires_grad}
        if not total.requires_grad:
            return {n: torch.zeros_like(t) for n, t in wanted.items()}
        found = torch.autograd.grad(total, list(wanted.values()), allow_unused=True)
        return {
            n: torch.zeros_like(t) if g is None else g.nan_to_num(0.0)
            for (n, t), g in zip(wanted.items(), found, strict=True)
        }

    def rounded(self) -> dict[str, torch.Tensor]:
        """The gradients in float32, with what kernels round.

        That is the output in delta, weights and gradients of scores as operands of products, and results.
        """
        dtype, variant = self.d_out.dtype, self.spec.variant

        def cut(x: torch.Tensor) -> torch.Tensor:
            return x.to(dtype).float()

        def operand(x: torch.Tensor) -> torch.Tensor:
            return x.to(self.operands).float()

        swap = self.spec.layout == "bshd"
        q, k, v, d_out = (
            t.transpose(1, 2) if swap else t for t in (*(self.inputs[n] for n in "qkv"), self.d_out)
        )
        aux = {
            n: t.detach().clone().requires_grad_() if t.is_floating_point() else t
            for n, t in self.inputs.items()
            if n not in ("q", "k", "v")
        }
        learned = {n: t for n, t in aux.items() if t.requires_grad}
        problem = Dense(variant, q, k, v, self.scale, torch.float32, aux)
        keys, values = problem.per_query_head(k), problem.per_query_head(v)
        d_out = d_out.float()
        x = self.scale * (q.float() @ keys.transpose(-1, -2))
        x.requires_grad_()
        scores = problem.scores(x)
        spread = CANCELLED
        d_p = d_out @ values.transpose(-1, -2)
        if variant.normalizer == "softmax":
            lse = problem.log_sum_exp(scores)
            weights = torch.exp(scores - problem.finite(lse)[..., None]).detach()
            delta = (cut(operand(weights) @ values) * d_out).sum(-1)
            terms = (weights @ values) * d_out
            # rounded outputs are off by up to half an ulp, evenly spread
            squares = (0.3 * torch.finfo(dtype).eps * terms).square().sum(-1)
            spread += float(squares.mean().sqrt()) if squares.numel() else 0.0
            if self.d_lse is not None:
                delta = delta - self.d_lse
            d_scores = weights * (d_p - delta[..., None])
        else:
            weights = problem.weights(scores).detach()
            sigmoid = variant.normalizer == "sigmoid"
            d_scores = weights * (1 - weights) * d_p if sigmoid else (weights > 0) * d_p
        hidden = torch.isinf(scores)
        d_scores = d_scores.detach().masked_fill(hidden, 0.0)
        outputs, gradients = [scores], [d_scores]
        sink = problem.sink()
        if sink is not None:
            outputs.append(sink)
            gradients.append(-(torch.exp(sink - lse[..., None]) * delta[..., None]).detach())
        leaves = [x, *learned.values()]
        generator = torch.Generator().manual_seed(0)
        self.noise = {}
        by = [(o, g) for o, g in zip(outputs, gradients, strict=True) if o.requires_grad]
        ends, d_ends = zip(*by, strict=True) if by else ((), ())
        for _ in range(3 if by else 0):
            row_errors = spread * torch.randn((*scores.shape[:-1], 1), generator=generator)
            errors = [self._errors(scores, weights, d_p, row_errors).masked_fill(hidden, 0.0)]
            if sink is not None:
                errors.append(-torch.exp(sink - lse[..., None]) * row_errors)
            given = [e.detach() for o, e in zip(outputs, errors, strict=True) if o.requires_grad]
            d_x, *others = torch.autograd.grad(
                ends, leaves, given, retain_graph=True, allow_unused=True
            )
            drawn = dict(zip(learned, others, strict=True))
            if d_x is not None:
                d_x = d_x.masked_fill(hidden, 0.0)
                drawn |= {"q": d_x @ keys, "k": d_x.transpose(-1, -2) @ q.float()}
            for name, error in drawn.items():
                if error is not None and error.numel():
                    largest = float(error.abs().max()) * (self.scale if name in "qk" else 1.0)
                    self.noise[name] = max(self.noise.get(name, 0.0), largest)
        results = [None] * len(leaves)
        if by:
            results = torch.autograd.grad(ends, leaves, d_ends, allow_unused=True)
        d_x, *d_learned = (
            torch.zeros_like(t) if g is None else g for t, g in zip(leaves, results, strict=True)
        )
        d_x, weights = operand(d_x.masked_fill(hidden, 0.0)), operand(weights)
        found = {
            "q": self.scale * (d_x @ keys),
            "k": self._grouped(self.scale * (d_x.transpose(-1, -2) @ q.float()), k),
            "v": self._grouped(weights.transpose(-1, -2) @ d_out, v),
        }
        result = {n: cut(t.transpose(1, 2) if swap else t) for n, t in found.items()}
        result |= dict(zip(learned, d_learned, strict=True))
        for factors in variant.score.factors:  # operands of products too
            phi_q, phi_k = (aux[a.name].detach() for a in (factors.phi_q, factors.phi_k))
            result[factors.phi_q.name] = summed_to(d_x @ operand(phi_k), phi_q)
            result[factors.phi_k.name] = summed_to(d_x.transpose(-1, -2) @ operand(phi_q), phi_k)
        return result

    def _errors(
        self,
        scores: torch.Tensor,
        weights: torch.Tensor,
        d_p: torch.Tensor,
        row_errors: torch.Tensor,
    ) -> torch.Tensor:
        """Errors of gradients of scores: of the rows' deltas, or of a step that rounding decides."""
        if self.spec.variant.normalizer == "relu":
            return torch.where(scores.abs() < UNDECIDED, d_p, 0.0)
        return row_errors * weights

    @staticmethod
    def _grouped(gradient: torch.Tensor, like: torch.Tensor) -> torch.Tensor:
        """Summed over the query heads that share a key head."""
        group = gradient.shape[1] // like.shape[1]
        return gradient.unflatten(1, (like.shape[1], group)).sum(2)

    def errors(self, found: Mapping[str, torch.Tensor]) -> dict[str, tuple[float, float]]:
        """For each gradient its maximum error and the bound of it.

        A bound is 2 × the error of `rounded`: a kernel rounds the same numbers, in another order. To that
        come 2 ulp of max |reference|, as for outputs of a forward pass, CANCELLED, and 3 × `noise`.
        """
        exact, rounded = self.exact(), self.rounded()
        result = {}
        for name, gradient in found.items():
            if not gradient.numel():
                continue
            bound = 2 * ulp(float(exact[name].abs().max()), gradient.dtype) + CANCELLED
            bound += 2 * float((rounded[name].double() - exact[name]).abs().max())
            bound += 3 * self.noise.get(name, 0.0)
            result[name] = (float((gradient.double() - exact[name]).abs().max()), bound)
        return result
