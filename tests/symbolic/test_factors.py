"""Exact low-rank factors of biases: what is found, of which rank, what is refused, and the check."""

from __future__ import annotations

import pytest
import sympy

import attngen
from attngen import factors
from attngen.describe import describe_stage
from attngen.expr import SCORE, K, Q
from attngen.factors import Column, Factorisation, Refusal, disagreement, factorise, separate
from attngen.pipeline import plan_tile
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.variant import Mask, Score, Variant

CAUSAL = attngen.causal().expr
EVERYTHING = sympy.true


def bias_of(fn) -> sympy.Expr:
    return attngen.score(fn).expr - SCORE


def linear(score, b, h, q, k, slopes: attngen.per("h")):
    return score + slopes[h] * (k - q)


def spread(score, b, h, q, k, slopes: attngen.per("h")):
    return score + slopes[h] * k - slopes[h] * q


def quadratic(score, b, h, q, k, slopes: attngen.per("h")):
    return score - slopes[h] * (k - q) ** 2


def cubic(score, b, h, q, k):
    return score - 0.3 * (k - q) ** 3 + 0.1 * (k - q)


def distance_1d(score, b, h, q, k, x: attngen.per("q", 1), y: attngen.per("k", 1)):
    return score - 0.5 * (x[q, 0] - y[k, 0]) ** 2


def distance_2d(score, b, h, q, k, x: attngen.per("b", "n", 2)):
    return score - sum((x[b, q, i] - x[b, k, i]) ** 2 for i in range(2))


def distance_3d(score, b, h, q, k, x: attngen.per("n", 3), c: attngen.per("h")):
    return score - c[h] * sum((x[q, i] - x[k, i]) ** 2 for i in range(3))


def cosine(score, b, h, q, k):
    return score + attngen.cos(0.1 * (q - k))


def sine_per_head(score, b, h, q, k, w: attngen.per("h")):
    return score + 3 * attngen.sin(w[h] * (q - k))


def sum_of_both(score, b, h, q, k, w: attngen.per("h")):
    return score + attngen.sin(w[h] * (q - k)) + w[h] * (q - k)


def product(score, b, h, q, k):
    return score + attngen.cos(0.3 * (q - k)) * attngen.cos(0.2 * (q - k))


def learned_pair(score, b, h, q, k, x: attngen.per("q"), y: attngen.per("k")):
    return score + x[q] * y[k]


@pytest.mark.parametrize(
    "fn, rank",
    [
        (linear, 2),
        (spread, 2),
        (quadratic, 3),
        (cubic, 4),
        (distance_1d, 3),
        (distance_2d, 4),
        (distance_3d, 5),
        (cosine, 2),
        (sine_per_head, 2),
        (sum_of_both, 4),
        (product, 4),
        (learned_pair, 1),
    ],
    ids=lambda value: getattr(value, "__name__", str(value)),
)
def test_finds_factors_of_least_rank(fn, rank: int) -> None:
    found = separate(bias_of(fn))
    assert isinstance(found, Factorisation)
    assert found.rank == rank
    for column in found.columns:
        assert K not in column.phi_q.free_symbols and Q not in column.phi_k.free_symbols
    assert Q not in found.start.free_symbols


@pytest.mark.parametrize("align", ["bottom-right", "top-left"])
def test_distances_factor_where_the_mask_proves_their_sign(align: str) -> None:
    @attngen.score
    def distance(score, b, h, q, k, seq_q, seq_kv, slopes: attngen.per("h")):
        shift = seq_kv - seq_q if align == "bottom-right" else 0
        return score - slopes[h] * abs(q + shift - k)

    bias = distance.expr - SCORE
    for mask in (
        attngen.causal(align),
        attngen.causal(align) & attngen.sliding_window(9),
        (attngen.causal(align) & attngen.document())
        | (attngen.causal(align) & attngen.block_sparse()),
        Mask(sympy.Not(attngen.causal(align).expr)),
    ):
        found = separate(bias, mask.expr)
        assert isinstance(found, Factorisation) and found.rank == 2, mask
    other = attngen.causal("top-left" if align == "bottom-right" else "bottom-right")
    for mask in (other, attngen.document(), attngen.prefix_lm(align), attngen.sliding_window(9)):
        refused = separate(bias, mask.expr)
        assert isinstance(refused, Refusal) and "does not prove the sign" in refused.reason


@pytest.mark.parametrize(
    "fn, reason",
    [
        (lambda score, b, h, q, k: score + attngen.exp(0.1 * (q - k)), "knows no factors"),
        (lambda score, b, h, q, k: score + attngen.cos(0.1 * q * k), "no sum of a part of q"),
        (lambda score, b, h, q, k: score + (q - k) ** 9, "knows no factors"),
        (lambda score, b, h, q, k: score + (q - k) // 2, "knows no factors"),
    ],
    ids=["exp", "product in the angle", "high degree", "floor"],
)
def test_refuses_with_a_reason(fn, reason: str) -> None:
    def traced(score, b, h, q, k):
        return fn(score, b, h, q, k)

    refused = separate(bias_of(traced))
    assert isinstance(refused, Refusal) and reason in refused.reason


def test_what_does_not_separate_stays() -> None:
    chain = attngen.dense_bias().then(attngen.alibi()).then(attngen.softcap(5.0)).expr
    found, refused = factorise(chain, CAUSAL)
    assert found is not None and found.rank == 2
    assert ["depends on q and k together" in r.reason for r in refused] == [True]
    assert factors.without(chain, found.bias) == (
        attngen.dense_bias().then(attngen.softcap(5.0)).expr
    )


def test_scores_that_multiply_by_positions_are_left_alone() -> None:
    @attngen.score
    def scaled(score, b, h, q, k):
        return score * (k + 1) + (q - k)

    assert factorise(scaled.expr, EVERYTHING) == (None, ())
    assert factorise(Score().expr, EVERYTHING) == (None, ())

    @attngen.score
    def twice(score, b, h, q, k):
        return attngen.minimum(score + (q - k), 1.5) / (1 + attngen.sqrt(abs(score)))

    assert factorise(twice.expr, EVERYTHING) == (None, ())


# ---------------------------------------------------------------------------------------- the check
@pytest.mark.parametrize(
    "start, columns",
    [
        (K - factors.ORIGIN, [Column(Q - factors.ORIGIN, sympy.Integer(1))]),  # a sign
        (K - factors.ORIGIN, []),  # a lost term
        (K, [Column(Q - factors.ORIGIN, sympy.Integer(-1))]),  # the wrong origin
        (
            K - factors.ORIGIN + sympy.Rational(1, 10**9),
            [Column(Q - factors.ORIGIN, sympy.Integer(-1))],
        ),  # close
    ],
)
def test_the_check_finds_wrong_factors(start, columns) -> None:
    wrong = Factorisation(K - Q, start, tuple(columns))
    problem = disagreement(wrong)
    assert problem is not None and "the bias is" in problem


def test_the_check_sees_both_signs() -> None:
    right = Factorisation(K - Q, K - factors.ORIGIN, (Column(Q - factors.ORIGIN, -sympy.S.One),))
    assert disagreement(right) is None
    one_sided = Factorisation(
        sympy.Abs(K - Q), -right.start, (Column(Q - factors.ORIGIN, sympy.S.One),)
    )
    assert disagreement(one_sided, sympy.Ge(Q, K)) is None
    assert disagreement(one_sided) is not None
    assert "no pair" in str(disagreement(right, sympy.Lt(K, 0)))


def test_wrong_factors_are_discarded(monkeypatch: pytest.MonkeyPatch) -> None:
    right = factors._expand

    def wrong(bias, exact, centred):
        found = right(bias, exact, centred)
        return Factorisation(bias, found.start + 1, found.columns)

    monkeypatch.setattr(factors, "_expand", wrong)
    refused = separate(bias_of(linear))
    assert isinstance(refused, Refusal) and refused.reason.startswith("discarded: at ")


# ---------------------------------------------------------------------------------------- the choice
def test_the_target_chooses_by_its_estimate() -> None:
    target = get_target("cpu-avx512")
    waves = Variant("waves", score=attngen.score(cosine))
    plan = plan_tile(specialise(waves), target)
    assert plan.spec.factored is not None and plan.bias.factored < plan.bias.evaluated
    assert plan.spec.plain_score == SCORE
    distances = Variant("distances", score=attngen.score(distance_1d))
    plan = plan_tile(specialise(distances), target)
    assert plan.bias.found is not None and plan.spec.factored is None
    assert plan.bias.factored >= plan.bias.evaluated


def test_the_plan_says_what_was_found_and_chosen() -> None:
    target = get_target("cpu-avx512")

    def plan(variant: Variant) -> str:
        return describe_stage(specialise(variant), target, "plan")

    assert "exact factors of rank 2 found; used: " in plan(
        Variant("waves", score=attngen.score(cosine))
    )
    assert "exact factors of rank 3 found; evaluated instead: " in plan(
        Variant("distances", score=attngen.score(distance_1d))
    )
    assert "no exact factors: |" in plan(Variant("signs", score=attngen.alibi()))


def test_the_variant_may_decide() -> None:
    target = get_target("cpu-generic")
    score = attngen.score(distance_1d)
    always = plan_tile(specialise(Variant("forced", score=score, factor="always")), target)
    never = plan_tile(specialise(Variant("forced", score=score, factor="never")), target)
    assert always.spec.factored is not None and never.spec.factored is None
    assert always.spec.digest() != never.spec.digest()
    with pytest.raises(attngen.UnsupportedError, match="does not prove the sign"):
        plan_tile(specialise(Variant("signs", score=attngen.alibi(), factor="always")), target)
    with pytest.raises(attngen.UnsupportedError, match="adds none"):
        plan_tile(specialise(Variant("plain", factor="always")), target)
    with pytest.raises(attngen.VariantError, match="factor 'maybe' is not one of"):
        Variant("typo", factor="maybe")
