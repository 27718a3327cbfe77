"""Tracing and the tree walk: what a traced expression computes is what Python and torch compute."""

from __future__ import annotations

import functools
import math
import operator
from typing import Any

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from attngen.errors import VariantError
from attngen.expr import (
    AUX_DTYPES,
    SCORE,
    SEQ_KV,
    SEQ_Q,
    AuxTensor,
    B,
    H,
    K,
    Per,
    Q,
    Value,
    exp,
    fold,
    log,
    maximum,
    minimum,
    number,
    per,
    sigmoid,
    sqrt,
    tanh,
    truth,
    where,
)
from attngen.reference import TorchOps

q, k, score, seq_q, seq_kv = (Value(symbol) for symbol in (Q, K, SCORE, SEQ_Q, SEQ_KV))

Q_POSITIONS = torch.tensor([0, 1, 2, 5, 8, 13])[:, None]
K_POSITIONS = torch.tensor([0, 1, 3, 4, 7, 12, 30])[None, :]
SHAPE = (len(Q_POSITIONS), K_POSITIONS.shape[1])
SCORES = 3 * torch.randn(SHAPE, generator=torch.Generator().manual_seed(0), dtype=torch.float64)


def evaluate(value: Any, dtype: torch.dtype = torch.float64, **tensors: torch.Tensor) -> Any:
    """The traced `value` at every pair of positions with SCORES, of lengths 14 and 31."""
    symbols = {B: torch.tensor(0), H: torch.tensor(1), Q: Q_POSITIONS, K: K_POSITIONS}
    symbols |= {SEQ_Q: torch.tensor(14), SEQ_KV: torch.tensor(31), SCORE: SCORES.to(dtype)}
    expr = value.expr if isinstance(value, Value) else value
    return fold(expr, TorchOps(symbols, tensors, dtype)).expand(SHAPE)


def by_pairs(function: Any) -> torch.Tensor:
    """`function(q, k, score)` called with plain Python numbers at every pair."""
    rows = [
        [function(int(i), int(j), s) for j, s in zip(K_POSITIONS[0], row, strict=True)]
        for i, row in zip(Q_POSITIONS[:, 0], SCORES.tolist(), strict=True)
    ]
    floating = any(isinstance(value, float) for row in rows for value in row)
    return torch.tensor(rows, dtype=torch.float64 if floating else None)


# ---------------------------------------------------------------------------------------- operators
INTEGER_FORMULAS = {
    "sum": lambda q, k: q + k + 3,
    "reflected": lambda q, k: 7 - q - (2 * k),
    "product": lambda q, k: (q - k) * (k + 1) * -2,
    "power": lambda q, k: (q - k) ** 3,
    "exponent": lambda q, k: (-q + k) ** 0,
    "negation": lambda q, k: -(q - 2 * k),
    "identity": lambda q, k: +(q - k),
    "distance": lambda q, k: abs(q - k),
    "floordiv of negatives": lambda q, k: (q - k) // 3,
    "floordiv by a negative": lambda q, k: (q + 5) // -4,
    "floordiv by a position": lambda q, k: (q - 9) // (k + 1),
    "floordiv of a number": lambda q, k: -17 // (k + 2),
    "nested floordiv": lambda q, k: ((q - k) // 2) // 3 + (q - 7) // 5,
    "mod of negatives": lambda q, k: (q - k) % 4,
    "mod by a negative": lambda q, k: (q - k) % -4,
    "mod of a number": lambda q, k: -13 % (k + 3),
    "mod of a multiple": lambda q, k: (6 * (q - k)) % 4,
    "mod of a multiple of a remainder": lambda q, k: (3 * (q % 4)) % 4,
    "mod of a negated remainder": lambda q, k: (-6 * (q % -5)) % -5,
    "mod of a product of remainders": lambda q, k: ((q % 7) * (k % 7)) % 7,
    "mod of a quotient": lambda q, k: ((q - k) // 4) % 3,
    "rational that cancels": lambda q, k: (q - k) // 2 * 2 + (q - k) % 2,
}


@pytest.mark.parametrize("formula", INTEGER_FORMULAS.values(), ids=INTEGER_FORMULAS)
def test_integer_arithmetic_is_pythons_and_stays_integer(formula: Any) -> None:
    result = evaluate(formula(q, k))
    assert result.dtype == torch.int64
    assert torch.equal(result, by_pairs(lambda i, j, s: formula(i, j)))


FLOAT_FORMULAS = {
    "true division": lambda q, k, s: (q - k) / 3 + s,
    "division by a position": lambda q, k, s: s / (k + 1),
    "reflected division": lambda q, k, s: 2 / (1 + s * s),
    "division of positions": lambda q, k, s: (q - 1) / (k + 2),
    "float coefficient": lambda q, k, s: s - 0.0625 * (q + k),
    "powers": lambda q, k, s: s**2 + s**3 - s**-2,
    "power of a number": lambda q, k, s: 2**s,
    "power of positions": lambda q, k, s: (q + 1) ** -2,
    "float power": lambda q, k, s: (1 + s * s) ** 0.75,
    "whole float power of negatives": lambda q, k, s: s**3.0,
    "alternating sign": lambda q, k, s: s * (-1) ** (q + k),
    "floor of a float": lambda q, k, s: s // 1,
    "mod of a float": lambda q, k, s: s % 1.5,
    "mod by a negative float": lambda q, k, s: s % -1.5,
    "magnitude": lambda q, k, s: abs(s) - abs(q - k) * 0.5,
}


@pytest.mark.parametrize("formula", FLOAT_FORMULAS.values(), ids=FLOAT_FORMULAS)
def test_float_arithmetic_is_pythons(formula: Any) -> None:
    expected = by_pairs(formula).to(torch.float64)
    torch.testing.assert_close(evaluate(formula(q, k, score)), expected, rtol=1e-13, atol=1e-13)


COMPARISONS = {
    "less": lambda a, b: a < b,
    "less or equal": lambda a, b: a <= b,
    "greater": lambda a, b: a > b,
    "greater or equal": lambda a, b: a >= b,
    "equal": lambda a, b: a == b,
    "not equal": lambda a, b: a != b,
}


@pytest.mark.parametrize("compare", COMPARISONS.values(), ids=COMPARISONS)
def test_comparisons(compare: Any) -> None:
    cases = [
        (compare(q, k), by_pairs(lambda i, j, s: compare(i, j))),
        (compare(q, 4), by_pairs(lambda i, j, s: compare(i, 4))),
        (compare(4, q), by_pairs(lambda i, j, s: compare(4, i))),
        (compare(q, 1.5), by_pairs(lambda i, j, s: compare(i, 1.5))),
        (compare(score, k / 10), by_pairs(lambda i, j, s: compare(s, j / 10))),
    ]
    for traced, expected in cases:
        assert torch.equal(evaluate(traced), expected)


def test_comparisons_that_positions_decide_are_constant() -> None:
    assert (q >= 0).expr is sympy.true
    assert (k < 0).expr is sympy.false
    assert evaluate(q >= 0).all()


def test_logic() -> None:
    a, b = q < 5, k % 3 == 0
    expected_a = by_pairs(lambda i, j, s: i < 5)
    expected_b = by_pairs(lambda i, j, s: j % 3 == 0)
    assert torch.equal(evaluate(a & b), expected_a & expected_b)
    assert torch.equal(evaluate(a | b), expected_a | expected_b)
    assert torch.equal(evaluate(a ^ b), expected_a ^ expected_b)
    assert torch.equal(evaluate(~a), ~expected_a)
    assert torch.equal(evaluate(True & a), expected_a)
    assert torch.equal(evaluate(False | b), expected_b)
    assert torch.equal(evaluate(a ^ True), ~expected_a)


# ---------------------------------------------------------------------------------------- functions
def test_functions() -> None:
    positive = score * score + 1
    expected = SCORES * SCORES + 1
    for traced, direct in [
        (exp(score), SCORES.exp()),
        (exp(-score) * score, SCORES * (-SCORES).exp()),
        (log(positive), expected.log()),
        (tanh(score / 5), (SCORES / 5).tanh()),
        (sqrt(positive), expected.sqrt()),
        (1 / sqrt(positive), expected.rsqrt()),
        (sigmoid(score), SCORES.sigmoid()),
        (score * sigmoid(score), SCORES * SCORES.sigmoid()),
        (minimum(score, 0.5), SCORES.clamp_max(0.5)),
        (maximum(-1, minimum(score, 2)), SCORES.clamp(-1, 2)),
    ]:
        torch.testing.assert_close(evaluate(traced), direct, rtol=1e-14, atol=1e-14)


def test_minimum_and_maximum_of_integers_stay_integer() -> None:
    clamped = evaluate(maximum(minimum(q - k, 4), -3) + 3)
    assert clamped.dtype == torch.int64
    assert torch.equal(clamped, (Q_POSITIONS - K_POSITIONS).clamp(-3, 4) + 3)
    mixed = evaluate(minimum(q, 2.5))
    assert torch.equal(mixed, Q_POSITIONS.to(torch.float64).clamp_max(2.5).expand(SHAPE))


def test_where_chooses_between_numbers() -> None:
    chosen = evaluate(where(q >= k, score, -math.inf))
    assert torch.equal(chosen, SCORES.masked_fill(Q_POSITIONS < K_POSITIONS, -math.inf))
    nested = evaluate(where(q < 2, 1, where(k > 3, q - k, -5)))
    assert nested.dtype == torch.int64
    assert torch.equal(nested, by_pairs(lambda i, j, s: 1 if i < 2 else i - j if j > 3 else -5))
    assert torch.equal(
        evaluate(where(q < 2, 1, score)),
        torch.where(Q_POSITIONS < 2, torch.ones_like(SCORES), SCORES),
    )


def test_where_chooses_between_truth_values() -> None:
    chosen = where(q < 5, k < 3, k > 7)
    expected = by_pairs(lambda i, j, s: j < 3 if i < 5 else j > 7)
    assert torch.equal(evaluate(truth(chosen)), expected)


def test_whole_float_powers_are_integer_powers() -> None:
    """Targets compute x^y for a symbolic or fractional y by logarithms, which need x > 0."""
    assert (score**3.0).expr == (score**3).expr
    assert (score**-2.0).expr == (score**-2).expr


def test_where_that_is_decided_while_tracing() -> None:
    assert where(q >= 0, score, 7).expr == SCORE
    assert where(False, score, 7).expr == 7


TORCH_CALLS = {
    "abs": lambda s: torch.abs(s),
    "absolute": lambda s: torch.absolute(s),
    "clamp_min": lambda s: torch.clamp_min(s, -0.5),
    "clamp_max": lambda s: torch.clamp_max(s, 0.5),
    "exp": lambda s: torch.exp(s),
    "log": lambda s: torch.log(s * s + 1),
    "maximum": lambda s: torch.maximum(s, s * s),
    "minimum": lambda s: torch.minimum(s, -s),
    "pow": lambda s: torch.pow(s, 2),
    "sigmoid": lambda s: torch.sigmoid(s),
    "sqrt": lambda s: torch.sqrt(s * s),
    "tanh": lambda s: 3 * torch.tanh(s / 3),
    "where": lambda s: torch.where(s > 0, s, -0.5 * s),
    "where with infinity": lambda s: torch.where(s > 0, s, float("-inf")),
    "logical_and": lambda s: torch.logical_and(s > -1, s < 1),
    "logical_or": lambda s: torch.logical_or(s < -1, s > 1),
    "logical_not": lambda s: torch.logical_not(s < 0),
}


@pytest.mark.parametrize("call", TORCH_CALLS.values(), ids=TORCH_CALLS)
def test_torch_functions_trace_as_they_are(call: Any) -> None:
    expected = call(SCORES)
    result = evaluate(call(score))
    assert result.dtype == expected.dtype
    torch.testing.assert_close(result, expected, rtol=1e-14, atol=1e-14)


def test_unknown_torch_functions_are_refused_by_name() -> None:
    with pytest.raises(VariantError, match=r"torch\.erf can't be traced; attngen knows .*tanh"):
        torch.erf(score)
    with pytest.raises(VariantError, match=r"torch\.clamp can't be traced"):
        torch.clamp(score, min=0.0)


# -------------------------------------------------------------------------------- truth and numbers
def test_truth_values_count_as_0_and_1_among_numbers() -> None:
    visible = q >= k
    expected = by_pairs(lambda i, j, s: int(i >= j))
    assert torch.equal(evaluate(visible + 0), expected)
    combined = by_pairs(lambda i, j, s: 2 * (i >= j) - (j < 3))
    assert torch.equal(evaluate(2 * visible - (k < 3)), combined)
    assert torch.equal(evaluate(visible == (k < 3)), by_pairs(lambda i, j, s: (i >= j) == (j < 3)))
    assert number(True) == 1
    assert number(False) == 0


def test_numbers_are_no_truth_values() -> None:
    for wrong in (lambda: q & (k < 3), lambda: (k < 3) | 1, lambda: ~q, lambda: where(q, 1, 2)):
        with pytest.raises(VariantError, match="is a number where a mask needs a truth value"):
            wrong()


@pytest.mark.parametrize(
    "use",
    [bool, lambda v: not v, lambda v: v and True, lambda v: 0 <= v < 3, lambda v: min(v, 3)],
    ids=["bool", "not", "and", "chained comparison", "min"],
)
def test_traced_values_have_no_python_truth(use: Any) -> None:
    with pytest.raises(VariantError, match=r"no truth value: .* use attngen\.where"):
        use(q - k)


def test_traced_values_are_scalars() -> None:
    with pytest.raises(VariantError, match="can't be iterated"):
        _first, *_ = q
    with pytest.raises(VariantError, match="can't use str 'far' as a number"):
        q + "far"
    with pytest.raises(TypeError):
        math.exp(score)


# ------------------------------------------------------------------------------------------ tensors
def test_gathers_read_declared_tensors() -> None:
    slopes = torch.tensor([0.5, 0.25, 0.125])
    table = torch.arange(60, dtype=torch.int32).reshape(3, 20)
    keep = torch.tensor([[True, False, True, False, False]])
    head, row = Value(H), Value(B)
    slope, ids = AuxTensor("slopes", per("h")), AuxTensor("table", per("h", 20, dtype="int32"))
    assert torch.equal(evaluate(slope[head], slopes=slopes), torch.full(SHAPE, 0.25).double())
    by_position = evaluate(ids[head, q + 1], table=table)
    assert by_position.dtype == torch.int64
    assert torch.equal(by_position, table[1][Q_POSITIONS + 1].expand(SHAPE).to(torch.int64))
    flag = evaluate(AuxTensor("keep", per("b?", 5, dtype="bool"))[row, k % 5], keep=keep)
    assert torch.equal(flag, keep[0][K_POSITIONS % 5].expand(SHAPE))


def test_gathered_integers_index_other_tensors() -> None:
    pages, slopes = torch.tensor([[2, 0, 1]], dtype=torch.int32), torch.tensor([1.0, 2.0, 4.0])
    page = AuxTensor("pages", per("b", 3, dtype="int32"))
    slope = AuxTensor("slopes", per(3))
    picked = evaluate(slope[page[Value(B), q % 3]], pages=pages, slopes=slopes)
    assert torch.equal(picked, slopes[pages[0].long()][Q_POSITIONS % 3].expand(SHAPE).double())


def test_gathers_clamp_to_the_edges_and_broadcast_axes_of_size_1() -> None:
    row = torch.arange(10.0)
    clamped = evaluate(AuxTensor("row", per(10))[q - k], row=row)
    expected = row[(Q_POSITIONS - K_POSITIONS).clamp(0, 9)]
    assert torch.equal(clamped, expected.double())
    one = evaluate(AuxTensor("one", per("q?"))[q], one=torch.tensor([3.0]))
    assert torch.equal(one, torch.full(SHAPE, 3.0).double())


def test_tensors_need_all_their_axes_as_integers() -> None:
    bias = AuxTensor("bias", per("h", "q"))
    for indices in (q, (Value(H), q, k)):
        with pytest.raises(VariantError, match=r"bias has 2 axes \('h', 'q'\), got [13] indices"):
            bias[indices]
    for index in (q / 2, q * 0.5, score, 1.5):
        with pytest.raises(VariantError, match=r"bias\[…\]: index .* is not an integer expression"):
            bias[Value(H), index]
    with pytest.raises(VariantError, match="bias is a tensor: index it with its axes"):
        score + bias
    with pytest.raises(VariantError, match=r"\.shape can't be traced"):
        _ = bias.shape


def test_declarations() -> None:
    assert per("b?", "h", 16, dtype="input") == Per(("b?", "h", 16), "input", True)
    assert not per("b", dtype="int32").differentiable
    assert not per("b", dtype="bool", differentiable=True).differentiable
    assert not per("h", differentiable=False).differentiable
    with pytest.raises(VariantError, match=r"per\(dtype='int64'\): unknown dtype") as error:
        per("h", dtype="int64")
    assert all(dtype in str(error.value) for dtype in AUX_DTYPES)
    for axis in (0, -4, 1.5, "", "?", "2d", "b??"):
        with pytest.raises(VariantError, match="is neither a name nor a positive size"):
            per("h", axis)


# ---------------------------------------------------------------------------------------- exactness
FAR = 1 << 30


def at(value: Value, i: int, j: int, dtype: torch.dtype = torch.float32, **tensors: Any) -> float:
    symbols = {Q: torch.tensor(i), K: torch.tensor(j), H: torch.tensor(0)}
    symbols[SCORE] = torch.tensor(0.0, dtype=dtype)
    return float(fold(value.expr, TorchOps(symbols, tensors, dtype)))


@pytest.mark.parametrize(
    "formula",
    [
        lambda q, k: 0.1 * (q - k),
        lambda q, k: (q - k) / 10,
        lambda q, k: -0.1 * (k - q),
        lambda q, k: 0.1 * q - 0.1 * k,
        lambda q, k: 0.1 * (2 * q - k - (q + 1) + 1),
        lambda q, k: 0.1 * (q - k) + 0.0 * score,
    ],
)
def test_terms_that_share_a_coefficient_do_not_cancel_in_floating_point(formula: Any) -> None:
    expected = float(torch.tensor(0.1) * 3)
    assert at(formula(q, k), FAR + 3, FAR) == expected
    assert at(formula(q, k), FAR, FAR + 3) == -expected


def test_different_coefficients_are_summed_apart() -> None:
    value = 0.5 * (q - k) + 0.1 * (q - k - 1) + 7
    assert at(value, FAR + 3, FAR, torch.float64) == pytest.approx(8.7, rel=1e-15)


def test_symbolic_coefficients_keep_the_distance_together() -> None:
    slope = AuxTensor("slopes", per("h"))[Value(H)]
    slopes = torch.tensor([0.1])
    assert at(score + slope * (q - k), FAR + 3, FAR, slopes=slopes) == float(slopes * 3)


def test_integer_arithmetic_is_exact_where_floats_are_not() -> None:
    assert at((q * 4 + k) % 7 + 0.0 * score, FAR, FAR + 1, torch.float32) == (5 * FAR + 1) % 7
    assert at(where(q == k + 1, 1.0, 0.0), FAR + 1, FAR) == 1.0


# ----------------------------------------------------------------------------------------- the walk
class CountingOps(TorchOps):
    """TorchOps that counts how often tanh is evaluated."""

    calls = 0

    def tanh(self, a: Any) -> Any:
        self.calls += 1
        return super().tanh(a)


def test_equal_subexpressions_are_evaluated_once() -> None:
    capped = tanh(score / 30)
    value = where(q > k, capped * capped + 1, capped)
    ops = CountingOps({Q: Q_POSITIONS, K: K_POSITIONS, SCORE: SCORES}, {}, torch.float64)
    fold(value.expr, ops)
    assert ops.calls == 1


def test_expressions_without_a_rule_are_refused() -> None:
    ops = TorchOps({SCORE: SCORES}, {}, torch.float64)
    with pytest.raises(VariantError, match=r"erf in erf\(score\) can't be compiled"):
        fold(sympy.erf(SCORE), ops)
    with pytest.raises(VariantError, match="has no value where none of its conditions holds"):
        fold(sympy.Piecewise((SCORE, SCORE > 0)), ops)


# -------------------------------------------------------------------------- random expression trees
TRACED = {"min": minimum, "max": maximum, "where": where, "tanh": tanh, "exp": exp}
PYTHON = {
    "min": min,
    "max": max,
    "where": lambda c, a, b: a if c else b,
    "tanh": math.tanh,
    "exp": math.exp,
}
OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "<": operator.lt,
    "<=": operator.le,
    "==": operator.eq,
    "!=": operator.ne,
    "&": operator.and_,
    "|": operator.or_,
    "^": operator.xor,
    "abs": abs,
}


def calculate(tree: Any, functions: dict[str, Any], names: dict[str, Any]) -> Any:
    """The value of a tree: a number, a name, or (operation, tree, …)."""
    if not isinstance(tree, tuple):
        return names.get(tree, tree) if isinstance(tree, str) else tree
    arguments = [calculate(part, functions, names) for part in tree[1:]]
    if tree[0] == "not":
        (value,) = arguments
        return ~value if isinstance(value, Value) else not value
    return (OPERATORS | functions)[tree[0]](*arguments)


def trees(operations: str, *parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.tuples(st.sampled_from(operations.split()), *parts)


divisors = st.sampled_from([-5, -3, -2, 2, 3, 4, 7])
integer_leaves = st.sampled_from([-6, -1, 0, 1, 2, 5, "q", "k", "seq_kv"])
float_leaves = st.sampled_from([0.1, -0.75, 2.0, "score", "score", "q", "k"])


def integers(depth: int) -> st.SearchStrategy[Any]:
    if depth == 0:
        return integer_leaves
    part = integers(depth - 1)
    return st.one_of(
        integer_leaves,
        trees("+ - * min max", part, part),
        trees("// %", part, divisors),
        trees("abs", part),
        trees("where", truths(depth - 1), part, part),
    )


def truths(depth: int) -> st.SearchStrategy[Any]:
    part = integers(max(depth - 1, 0))
    compared = trees("< <= == !=", part, part)
    if depth == 0:
        return compared
    inner = truths(depth - 1)
    return st.one_of(compared, trees("& | ^", inner, inner), trees("not", inner))


def floats(depth: int) -> st.SearchStrategy[Any]:
    if depth == 0:
        return float_leaves
    part = floats(depth - 1)
    return st.one_of(
        float_leaves,
        trees("+ - * min max", part, part),
        trees("/", part, st.sampled_from([-4, 3, 0.5])),
        trees("abs tanh", part),
        st.tuples(st.just("exp"), trees("tanh", part)),
        trees("where", truths(1), part, part),
    )


TRACED_NAMES = {"q": q, "k": k, "seq_kv": seq_kv, "score": score}


def directly(tree: Any) -> torch.Tensor:
    names = functools.partial(dict, seq_kv=31)
    return by_pairs(lambda i, j, s: calculate(tree, PYTHON, names(q=i, k=j, score=s)))


def assert_exact(tree: Any, convert: Any) -> None:
    traced = convert(calculate(tree, TRACED, TRACED_NAMES))
    result, expected = evaluate(traced), directly(tree)
    assert torch.equal(result, expected.to(result.dtype)), (tree, traced)


@settings(max_examples=150, deadline=None)
@given(integers(3))
def test_random_integer_expressions_are_exact(tree: Any) -> None:
    assert_exact(tree, number)


@settings(max_examples=100, deadline=None)
@given(truths(3))
def test_random_conditions_are_exact(tree: Any) -> None:
    assert_exact(tree, truth)


@settings(max_examples=100, deadline=None)
@given(floats(4))
def test_random_float_expressions(tree: Any) -> None:
    result = evaluate(number(calculate(tree, TRACED, TRACED_NAMES))).double()
    torch.testing.assert_close(result, directly(tree).double(), rtol=1e-9, atol=1e-9)
