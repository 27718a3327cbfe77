"""The DSL: what users can't write and what the messages say, composition, specs and digests."""

from __future__ import annotations

import inspect
import itertools
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import sympy

from attngen.errors import TileError, UnsupportedError, VariantError
from attngen.expr import SCORE, SEQ_KV, SEQ_Q, K, Per, Q, per, tanh
from attngen.library import (
    GALLERY,
    alibi,
    alibi_slopes,
    block_sparse,
    causal,
    dense_bias,
    document,
    document_ids,
    key_padding,
    library_variant,
    low_rank_bias,
    prefix_lm,
    query_padding,
    relative_position,
    sinks,
    sliding_tile,
    sliding_window,
    softcap,
)
from attngen.spec import AttentionSpec, specialise
from attngen.tiling import Opt, TileConfig, tile
from attngen.variant import Mask, Quant, Score, Variant, as_score, mask, score

PER_HEAD = per("h")
PER_ROW_AND_HEAD = per("b", "h")
KEY_FLAGS = per("b", "k", dtype="bool")


def marked_line(fn: Callable[..., Any], mark: str = "# wrong") -> str:
    """file:line of the marked line of a function: where its error must point."""
    lines, first = inspect.getsourcelines(fn)
    line = first + next(i for i, text in enumerate(lines) if mark in text)
    return f"{fn.__code__.co_filename}:{line}"


def first_line(fn: Callable[..., Any]) -> str:
    return f"{fn.__code__.co_filename}:{fn.__code__.co_firstlineno}"


def error_of(make: Callable[[], Any], kind: type[Exception] = VariantError) -> str:
    with pytest.raises(kind) as caught:
        make()
    assert type(caught.value) is kind
    return str(caught.value)


def assert_words(message: str, *words: str) -> None:
    missing = [word for word in words if word not in message]
    assert not missing, f"{missing} not in {message!r}"


# ------------------------------------------------------------------------- wrong function bodies
def test_undefined_name() -> None:
    def undefined(b, h, q, k):
        distance = q - k
        return distance <= windw  # noqa: F821  # wrong

    message = error_of(lambda: mask(undefined))
    assert_words(message, marked_line(undefined), "in undefined", "name 'windw' is not defined")


def python_if(b, h, q, k):
    if q < 3:  # wrong
        return k < 3
    return q >= k


def python_and(b, h, q, k):
    near = k + 5 > q
    return q >= k and near  # wrong


def python_not(b, h, q, k):
    return not q >= k  # wrong


def python_chain(b, h, q, k):
    return 0 <= q - k < 5  # wrong


def python_min(b, h, q, k):
    return min(q, k) < 5  # wrong


@pytest.mark.parametrize("fn", [python_if, python_and, python_not, python_chain, python_min])
def test_python_control_flow_on_traced_values(fn: Any) -> None:
    message = error_of(lambda: Variant("x", mask=fn))
    assert message.startswith(f"{marked_line(fn)}: in {fn.__name__}: ")
    assert_words(message, "has no truth value", "attngen.where", "`&`", "attngen.minimum/maximum")


def test_errors_in_helpers_point_at_the_users_file() -> None:
    def clamp(value):
        return max(value, 0)  # wrong

    def bounded(score, b, h, q, k):
        return clamp(score) + 1

    message = error_of(lambda: score(bounded))
    assert_words(message, marked_line(clamp), "in bounded", "has no truth value")


def test_unsupported_operations_of_python() -> None:
    def shifted(b, h, q, k):
        return (q >> 3) == k  # wrong

    message = error_of(lambda: mask(shifted))
    assert_words(message, marked_line(shifted), "in shifted", "unsupported operand", "Value")


def test_division_by_zero_is_found_while_tracing() -> None:
    def divided(score, b, h, q, k):
        return score + q / 0  # wrong

    message = error_of(lambda: score(divided))
    assert_words(message, marked_line(divided), "zero")


def test_wrong_number_of_indices() -> None:
    def biased(score, b, h, q, k, bias: per("h", "q", "k")):
        return score + bias[q, k]  # wrong

    message = error_of(lambda: score(biased))
    assert_words(message, marked_line(biased), "bias has 3 axes", "'h', 'q', 'k'", "got 2 indices")


def test_float_index() -> None:
    def biased(score, b, h, q, k, table: per("h", 16)):
        return score + table[h, (q - k) / 2]  # wrong

    message = error_of(lambda: score(biased))
    assert_words(message, marked_line(biased), "table[…]", "is not an integer expression")


def test_tensor_used_without_indices() -> None:
    def biased(score, b, h, q, k, slopes: per("h")):
        return score + slopes  # wrong

    message = error_of(lambda: score(biased))
    assert_words(message, marked_line(biased), "slopes is a tensor", "index it", "('h',)")


def test_bad_declaration() -> None:
    assert_words(error_of(lambda: per("h", dtype="fp8")), "dtype='fp8'", "float16", "int32")
    assert_words(error_of(lambda: per("h", -2)), "axis -2", "name", "positive size")


# ------------------------------------------------------------------------------ wrong signatures
def test_wrong_parameter_order() -> None:
    def swapped(b, h, k, q):
        return q >= k

    def scoreless(b, h, q, k):
        return q - k

    message = error_of(lambda: mask(swapped))
    assert_words(
        message, first_line(swapped), "swapped(b, h, k, q)", "must begin with (b, h, q, k)"
    )
    message = error_of(lambda: score(scoreless))
    assert_words(message, first_line(scoreless), "must begin with (score, b, h, q, k)")


def test_undeclared_parameter() -> None:
    def biased(score, b, h, q, k, slopes):
        return score + slopes[h]

    message = error_of(lambda: score(biased))
    assert_words(message, first_line(biased), "parameter 'slopes' of biased", 'per("h")', "seq_kv")


def test_annotation_with_an_undefined_name() -> None:
    def biased(score, b, h, q, k, slopes: parr("h")):  # noqa: F821
        return score + slopes[h]

    message = error_of(lambda: score(biased))
    assert_words(message, first_line(biased), "annotation of biased", "name 'parr'")


@pytest.mark.parametrize("name", ["out", "lse", "scale", "v", "plan", "seq_q", "seq_kv"])
def test_tensor_names_taken_by_the_call(name: str) -> None:
    namespace: dict[str, Any] = {"per": per}
    source = f"def biased(score, b, h, q, k, {name}=per('h')):\n    return score + {name}[h]\n"
    exec(compile(source, "variant.py", "exec"), namespace)
    message = error_of(lambda: score(namespace["biased"]))
    assert_words(message, "variant.py:1", f"tensor name {name!r}", "taken")


# ---------------------------------------------------------------------------- wrong return values
def test_mask_returning_a_number() -> None:
    def distance(b, h, q, k):
        return q - k

    message = error_of(lambda: mask(distance))
    assert_words(message, first_line(distance), "distance returns", "is a number", "compare it")


def test_returning_nothing() -> None:
    def forgotten(score, b, h, q, k):
        score + 1

    message = error_of(lambda: score(forgotten))
    assert_words(message, first_line(forgotten), "forgotten returns None")


def test_score_returning_a_truth_value_is_0_or_1() -> None:
    traced = score(lambda score, b, h, q, k: q >= k)
    assert traced.expr == sympy.Piecewise((1, Q >= K), (0, True))


def test_mask_returning_a_python_truth_value() -> None:
    assert mask(lambda b, h, q, k: True).expr is sympy.true
    assert mask(lambda b, h, q, k: False).expr is sympy.false


# ------------------------------------------------------------------------------------- declarations
def test_declared_by_annotation_or_default() -> None:
    def annotated(score, b, h, q, k, slopes: per("h"), seq_kv):
        return score + slopes[h] * seq_kv

    def defaulted(score, b, h, q, k, seq_kv, slopes=PER_HEAD):
        return score + slopes[h] * seq_kv

    assert score(annotated) == score(defaulted)
    (aux,) = score(annotated).aux
    assert (aux.name, aux.decl) == ("slopes", Per(("h",), "float32", True))


def test_same_tensor_declared_twice() -> None:
    one = score(lambda score, b, h, q, k, gain=PER_HEAD: score * gain[h])
    two = score(lambda score, b, h, q, k, gain=PER_HEAD: score + gain[h])
    other = score(lambda score, b, h, q, k, gain=PER_ROW_AND_HEAD: score + gain[b, h])
    assert [aux.name for aux in Variant("x", score=one.then(two)).aux] == ["gain"]
    message = error_of(lambda: Variant("x", score=[one, other]))
    assert_words(message, "variant 'x'", "tensor 'gain'", "('h',)", "('b', 'h')", "rename one")


def test_score_and_mask_declare_the_same_name_differently() -> None:
    flagged = mask(lambda b, h, q, k, bias=KEY_FLAGS: bias[b, k])
    message = error_of(lambda: Variant("x", score=dense_bias(), mask=flagged))
    assert_words(message, "variant 'x'", "tensor 'bias'", "rename one")


def test_two_block_lists_need_names() -> None:
    coarse, fine = block_sparse((128, 128)), block_sparse((64, 64))
    message = error_of(lambda: Variant("x", mask=coarse & fine))
    assert_words(message, "variant 'x'", "block")
    named = Variant("x", mask=coarse & block_sparse((64, 64), name="fine"))
    assert [aux.name for aux in named.aux] == [
        "kv_num_blocks",
        "kv_indices",
        "fine_kv_num_blocks",
        "fine_kv_indices",
    ]


def test_declared_tensors_that_collide_with_the_variants_own() -> None:
    def padded(b, h, q, k, kv_lengths: per("b", dtype="int32")):
        return k < kv_lengths[b]

    message = error_of(lambda: Variant("x", mask=mask(padded) & key_padding()))
    assert_words(message, "kv_lengths")


# -------------------------------------------------------------------------------- wrong variants
@pytest.mark.parametrize("name", ["", "2fast", "my-variant", "a b", "_private", "café!"])
def test_bad_name(name: str) -> None:
    assert_words(error_of(lambda: Variant(name)), repr(name), "public Python identifier")


def test_bad_normalizer_and_layout() -> None:
    message = error_of(lambda: Variant("x", normalizer="softmin"))
    assert_words(message, "variant 'x'", "normalizer 'softmin'", "softmax, sigmoid, relu")
    message = error_of(lambda: Variant("x", layout="sbhd"))
    assert_words(message, "variant 'x'", "layout 'sbhd'", "bhsd, bshd")


@pytest.mark.parametrize("normalizer", ["sigmoid", "relu"])
def test_sinks_need_softmax(normalizer: str) -> None:
    message = error_of(lambda: Variant("x", sink=sinks(), normalizer=normalizer))
    assert_words(message, "variant 'x'", "softmax denominator", normalizer)


def test_truth_of_a_mask() -> None:
    for use in (lambda m: bool(m), lambda m: m and causal(), lambda m: not m):
        assert_words(error_of(lambda use=use: use(causal())), "no truth value", "&, | and ~")


def test_wrong_kinds_of_parts() -> None:
    assert_words(error_of(lambda: Variant("x", mask=3)), "3 is not a mask", "mask(b, h, q, k)")
    assert_words(error_of(lambda: Variant("x", score="alibi")), "'alibi' is not a score")
    assert_words(error_of(lambda: Variant("x", score=causal())), "is not a score")
    assert_words(error_of(lambda: causal() & 1), "1 is not a mask")
    assert_words(error_of(lambda: alibi().then(None)), "None is not a score")
    assert_words(error_of(lambda: Variant("x", sink=sinks)), "sink")  # not called


def test_unknown_keyword_arguments() -> None:
    with pytest.raises(TypeError, match="dropout"):
        Variant("x", dropout=0.1)


def test_illegal_tiles() -> None:
    message = error_of(lambda: tile(block=(0, 64), inner=(32, 64)), TileError)
    assert_words(message, "block_q", "positive integer", "got 0")
    message = error_of(lambda: tile((64, 64), (64, 64), stages=1.5), TileError)
    assert_words(message, "stages", "positive integer", "got 1.5")


# ----------------------------------------------------------------------------- wrong library calls
@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: causal("left"), ("align='left'", "bottom-right, top-left")),
        (lambda: sliding_window(-1), ("sliding_window(-1, -1)", "must not be negative")),
        (lambda: sliding_window(4, -2), ("sliding_window(4, -2)", "must not be negative")),
        (lambda: block_sparse((0, 64)), ("block_sparse block", "positive integer", "got 0")),
        (lambda: sliding_tile((4, 4, 6), (2, 2, 4), (1, 1, 1)), ("(2, 2, 4)", "(4, 4, 6)", "pad")),
        (lambda: softcap(0.0), ("softcap(0.0)", "must be positive")),
        (lambda: softcap(float("nan")), ("softcap(nan)", "must be positive")),
        (lambda: relative_position(0), ("max_distance", "positive integer", "got 0")),
        (lambda: low_rank_bias(-4), ("rank", "positive integer", "got -4")),
        (lambda: dense_bias("fp16"), ("dtype='fp16'", "float16")),
        (lambda: alibi_slopes(0), ("heads", "positive integer", "got 0")),
        (lambda: library_variant("casual"), ("'casual'", "causal", "softcap", ".py file")),
    ],
)
def test_wrong_library_calls(make: Any, words: tuple[str, ...]) -> None:
    assert_words(error_of(make), *words)


# ------------------------------------------------------------------------------------- composition
def test_masks_compose() -> None:
    near, past = sliding_window(3), causal()
    assert (near & past).expr == sympy.And(near.expr, past.expr)
    assert (near | past).expr == sympy.Or(near.expr, past.expr)
    assert (~past).expr == sympy.Not(past.expr)
    assert (~~past) == past
    assert (past & past) == past
    assert (past | ~past).expr is sympy.true
    assert past & (lambda b, h, q, k: q >= k) == past & mask(lambda b, h, q, k: q >= k)
    assert (lambda b, h, q, k: q >= k) & past == mask(lambda b, h, q, k: q >= k) & past
    assert (lambda b, h, q, k: q >= k) | past == mask(lambda b, h, q, k: q >= k) | past


def test_composed_masks_keep_what_they_read() -> None:
    lists = block_sparse((64, 32))
    composed = ~(document() & key_padding()) | (lists & query_padding())
    assert {aux.name for aux in composed.aux} == {"q_documents", "kv_documents"}
    assert set(composed.lengths) == {"q", "kv"}
    assert [item.block for item in composed.blocks] == [(64, 32)]
    variant = Variant("x", mask=composed & document())
    assert variant.lengths == ("q", "kv")
    assert [aux.name for aux in variant.aux] == [
        "q_documents",
        "kv_documents",
        "kv_num_blocks",
        "kv_indices",
    ]


def test_scores_chain_in_order() -> None:
    doubled = score(lambda score, b, h, q, k: 2 * score)
    raised = score(lambda score, b, h, q, k: score + k)
    assert doubled.then(raised).expr == 2 * SCORE + K
    assert raised.then(doubled).expr == 2 * SCORE + 2 * K
    assert as_score([doubled, raised]) == doubled.then(raised)
    assert as_score(()) == Score()
    assert Score().then(doubled) == doubled.then(Score()) == doubled
    capped = alibi().then(softcap(5.0))
    assert capped.expr == 5.0 * sympy.tanh(alibi().expr / 5.0)
    assert [aux.name for aux in capped.aux] == ["slopes"]


def test_alignment() -> None:
    assert causal().expr == (Q + SEQ_KV - SEQ_Q - K >= 0)
    assert causal("top-left").expr == (Q - K >= 0)
    assert sliding_window(2, 0, "top-left") == sliding_window(2, 0, align="top-left")
    assert SEQ_KV not in prefix_lm("top-left").expr.free_symbols


def test_plain_functions_make_variants() -> None:
    variant = Variant(
        "x",
        score=lambda score, b, h, q, k: 20 * tanh(score / 20),
        mask=lambda b, h, q, k: (q >= k) | (k < 4),
    )
    assert isinstance(variant.score, Score)
    assert isinstance(variant.mask, Mask)
    assert variant.mask_expr == sympy.Or(Q >= K, K < 4)
    assert Variant("x").mask_expr is sympy.true


# ------------------------------------------------------------------------------------------ library
def test_alibi_slopes_of_powers_of_two_are_geometric() -> None:
    assert alibi_slopes(8) == [1 / 2, 1 / 4, 1 / 8, 1 / 16, 1 / 32, 1 / 64, 1 / 128, 1 / 256]
    assert alibi_slopes(1) == [2.0**-8]
    sixteen = alibi_slopes(16)
    assert sixteen[0] == pytest.approx(2**-0.5)
    assert all(b / a == pytest.approx(2**-0.5) for a, b in itertools.pairwise(sixteen))


def test_alibi_slopes_of_other_head_counts_interleave() -> None:
    """The first power of two below, then every other slope of the next one (2108.12409)."""
    published = [0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.00390625]
    published += [0.7071067811865476, 0.35355339059327384, 0.17677669529663692, 0.08838834764831849]
    assert alibi_slopes(12) == pytest.approx(published, rel=1e-15)
    assert alibi_slopes(12)[8:] == alibi_slopes(16)[0:8:2]
    assert [len(alibi_slopes(n)) for n in range(1, 40)] == list(range(1, 40))


def test_document_ids_number_packed_sequences() -> None:
    assert document_ids([0, 3, 5, 5, 6]) == [0, 0, 0, 1, 1, 3]
    assert document_ids([0, 2, 3], total=6) == [0, 0, 1, -1, -2, -3]
    assert document_ids([0]) == []
    for wrong in ([], [1, 3], [0, 4, 2]):
        assert_words(error_of(lambda w=wrong: document_ids(w)), "must rise from 0", str(wrong))


@pytest.mark.parametrize("name", GALLERY)
def test_library_variants(name: str) -> None:
    variant = library_variant(name)
    assert variant.name == name
    assert variant == library_variant(name)
    spec = specialise(variant, dtype="bfloat16", head_dim=128)
    assert spec.full_name == f"{name}_bf16_d128"
    description = spec.description()
    assert description["variant"] == name
    assert [aux["name"] for aux in description["aux"]] == [aux.name for aux in variant.aux]


# -------------------------------------------------------------------------------------------- spec
def test_specialise_takes_arguments_then_the_variant_then_defaults() -> None:
    plain = Variant("x")
    assert specialise(plain) == AttentionSpec(plain, "float32", 64, 64, "bhsd")
    assert specialise(plain, default_dtype="float16").dtype == "float16"
    own = Variant("x", dtype="bfloat16", head_dim=96, head_dim_v=32, layout="bshd")
    assert specialise(own) == AttentionSpec(own, "bfloat16", 96, 32, "bshd")
    given = specialise(own, dtype="float32", head_dim=48, head_dim_v=16, layout="bhsd")
    assert given == AttentionSpec(own, "float32", 48, 16, "bhsd")
    assert specialise(own, head_dim=48).head_dim_v == 48


def test_full_names_say_what_differs() -> None:
    variant = Variant("mine")
    assert specialise(variant).full_name == "mine_f32_d64"
    assert specialise(variant, "float16", 128, 64).full_name == "mine_f16_d128_dv64"
    assert specialise(variant, layout="bshd").full_name == "mine_f32_d64_bshd"


@pytest.mark.parametrize("width", [12, 264, 0, -8, 4, 64.0])
def test_unsupported_head_dims(width: Any) -> None:
    for field in ("head_dim", "head_dim_v"):
        message = error_of(
            lambda field=field: specialise(Variant("x"), **{field: width}), UnsupportedError
        )
        assert_words(message, "variant 'x'", field, "multiple of 8 from 8 to 256", f"got {width!r}")
        assert_words(message, "pad the heads")


def test_unknown_dtype_and_layout() -> None:
    message = error_of(lambda: specialise(Variant("x"), dtype="half"))
    assert_words(message, "variant 'x'", "dtype 'half'", "float32, float16, bfloat16")
    message = error_of(lambda: specialise(Variant("x", dtype="float64")))
    assert_words(message, "dtype 'float64'")
    message = error_of(lambda: specialise(Variant("x"), layout="bsd"))
    assert_words(message, "variant 'x'", "layout 'bsd'", "bhsd, bshd")


def test_low_rank_bias_must_be_added_to_the_plain_score() -> None:
    allowed = low_rank_bias(4).then(softcap(20.0)).then(alibi())
    spec = specialise(Variant("x", score=allowed))
    assert spec.plain_score == softcap(20.0).then(alibi()).expr
    refused = softcap(20.0).then(low_rank_bias(4))
    message = error_of(lambda: specialise(Variant("x", score=refused)), UnsupportedError)
    assert_words(message, "variant 'x'", "phi_q", "phi_k", "put low_rank_bias first")


def test_low_rank_bias_leaves_the_rest_of_the_score_alone() -> None:
    """Expanding slope·(q − k) would cancel in floating point at large positions."""

    def sloped(score, b, h, q, k, slopes: per("h")):
        return score + slopes[h] * (q - k)

    spec = specialise(Variant("x", score=[low_rank_bias(4), sloped]))
    assert spec.plain_score == score(sloped).expr


def test_quantisation_is_refused_by_targets_that_lack_it() -> None:
    Variant("x").refuse_quant("anything")
    message = error_of(lambda: Variant("x", quant=Quant()).refuse_quant("vax"), UnsupportedError)
    assert_words(message, "vax", "variant 'x'", "int8", "without quant=")
    asked = Variant("x", quant=Quant(qk="int4"))
    asked.refuse_quant("vax", offers=(("int4", "float"),))
    message = error_of(
        lambda: asked.refuse_quant("vax", offers=(("int8", "float"),)), UnsupportedError
    )
    assert_words(message, "vax", "qk='int8' with pv='float'", "int4")


# ------------------------------------------------------------------------------------------- digest
DIGESTS = """
from attngen.library import GALLERY, library_variant
from attngen.spec import specialise
for name in GALLERY:
    print(name, specialise(library_variant(name)).digest())
"""


def test_digests_do_not_depend_on_the_process() -> None:
    here = {name: specialise(library_variant(name)).digest() for name in GALLERY}
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", DIGESTS],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert dict(line.split() for line in done.stdout.splitlines()) == here


BROADCAST, CONSTANT = per("h?"), per("h", differentiable=False)
BASE = Variant("x", score=softcap(30.0), mask=causal(), tiling=tile((64, 64), (16, 16)))
CHANGED_VARIANTS = {
    "name": replace(BASE, name="y"),
    "score constant": replace(BASE, score=softcap(30.000000000000004)),
    "score": replace(BASE, score=alibi()),
    "mask alignment": replace(BASE, mask=causal("top-left")),
    "no mask": replace(BASE, mask=None),
    "lengths": replace(BASE, mask=Mask(causal().expr, lengths=("kv",))),
    "sink": replace(BASE, sink=sinks()),
    "normalizer": replace(BASE, normalizer="relu"),
    "scale": replace(BASE, scale=0.125),
    "scale value": replace(BASE, scale=0.12500000000000003),
    "no tiling": replace(BASE, tiling=None),
    "tile": replace(BASE, tiling=tile((64, 128), (16, 16))),
    "tile option": replace(BASE, tiling=tile((64, 64), (16, 16), opts=(Opt("warps", 4),))),
    "quant": replace(BASE, quant=Quant()),
    "quant smoothing": replace(BASE, quant=Quant(smooth_q=True)),
    "aux dtype": replace(BASE, score=dense_bias("float32")),
    "aux input dtype": replace(BASE, score=dense_bias()),
    "rank": replace(BASE, score=low_rank_bias(4)),
    "other rank": replace(BASE, score=low_rank_bias(8)),
    "block list": replace(BASE, mask=block_sparse((64, 64))),
    "block list size": replace(BASE, mask=block_sparse((64, 128))),
    "partial block list": replace(BASE, mask=block_sparse((64, 64), within=causal())),
    "block list name": replace(BASE, mask=block_sparse((64, 64), name="one")),
    "broadcast axis": replace(
        BASE, score=lambda score, b, h, q, k, slopes=BROADCAST: score + slopes[h]
    ),
    "no broadcast axis": replace(
        BASE, score=lambda score, b, h, q, k, slopes=PER_HEAD: score + slopes[h]
    ),
    "constant slopes": replace(
        BASE,
        score=lambda score, b, h, q, k, slopes=CONSTANT: score + slopes[h],
    ),
}


def test_every_field_changes_the_digest() -> None:
    spec = specialise(BASE)
    specs = {"base": spec, "dtype": replace(spec, dtype="float16")}
    specs["head_dim"] = replace(spec, head_dim=128)
    specs["head_dim_v"] = replace(spec, head_dim_v=128)
    specs["layout"] = replace(spec, layout="bshd")
    specs |= {what: replace(spec, variant=variant) for what, variant in CHANGED_VARIANTS.items()}
    by_digest: dict[str, str] = {}
    for what, changed in specs.items():
        other = by_digest.setdefault(changed.digest(), what)
        assert other == what, f"{what} and {other} have one digest"
    assert spec.digest() == specialise(replace(BASE)).digest()


def test_variants_are_frozen_and_hashable() -> None:
    assert len({library_variant(name) for name in [*GALLERY, *GALLERY]}) == len(GALLERY)
    with pytest.raises(AttributeError):
        BASE.name = "y"
    assert str(TileConfig(64, 32, 16, 8, 2, (Opt("warps", 4),))) == (
        "block (64, 32), inner (16, 8), stages 2, warps 4"
    )
