"""Block analysis against brute force: no visible key is ever skipped, no masked one ever assumed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
import sympy
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from attngen.expr import SEQ_KV, SEQ_Q, B, H, K, Q, fold, maximum, minimum, per, where
from attngen.library import (
    block_sparse,
    causal,
    document,
    key_padding,
    prefix_lm,
    query_padding,
    sliding_tile,
    sliding_window,
)
from attngen.masks import (
    K0,
    K1,
    Q0,
    Q1,
    analyse,
    analyse_group,
    data_decides,
    depends_on,
    granule,
    query_bounds,
    row_bounds,
)
from attngen.reference import TorchOps
from attngen.variant import Mask, mask


@dataclass(frozen=True)
class Grid:
    """A call's lengths cut into blocks; the last ones may be ragged."""

    block_q: int
    block_k: int
    seq_q: int
    seq_kv: int

    def __str__(self) -> str:
        return f"{self.block_q}x{self.block_k}-{self.seq_q}x{self.seq_kv}"


@dataclass(frozen=True)
class Blocks:
    """One value per block (rows: query blocks, columns: key blocks).

    `some`, `every` are brute force, `may`, `must` the analysis. `first`, `last` are the visible keys
    of a query block by brute force (seq_kv and −1 where there are none), `begin`, `end` its bounds.
    """

    some: torch.Tensor
    every: torch.Tensor
    may: torch.Tensor
    must: torch.Tensor
    first: torch.Tensor
    last: torch.Tensor
    begin: torch.Tensor
    end: torch.Tensor


def corners(size: int, block: int) -> tuple[torch.Tensor, torch.Tensor]:
    first = torch.arange(0, size, block)
    return first, (first + block).clamp_max(size) - 1


def compare(m: Mask, grid: Grid, **tensors: torch.Tensor) -> Blocks:
    """Brute force and analysis of one head (b = h = 0) side by side; a row's bounds must be exact."""
    lengths = {B: 0, H: 0, SEQ_Q: grid.seq_q, SEQ_KV: grid.seq_kv}
    uniform = {symbol: torch.tensor(value) for symbol, value in lengths.items()}

    def value(expr: Any, symbols: dict[Any, torch.Tensor], shape: tuple[int, ...]) -> Any:
        return fold(expr, TorchOps(uniform | symbols, tensors, torch.float64)).expand(shape)

    q, k = torch.arange(grid.seq_q), torch.arange(grid.seq_kv)
    visible = value(m.expr, {Q: q[:, None], K: k}, (grid.seq_q, grid.seq_kv))
    if (bounds := row_bounds(m.expr)) is not None:
        ends = [
            bounds[0] if bounds[0] is not None else 0,
            bounds[1] if bounds[1] is not None else SEQ_KV,
        ]
        begin, end = (value(sympy.sympify(e), {Q: q[:, None]}, (grid.seq_q, 1)) for e in ends)
        assert torch.equal(visible, (begin <= k) & (k < end)), "a row's bounds are not its mask"
    (q0, q1), (k0, k1) = corners(grid.seq_q, grid.block_q), corners(grid.seq_kv, grid.block_k)
    pad = (0, -grid.seq_kv % grid.block_k, 0, -grid.seq_q % grid.block_q)

    def per_block(filler: bool) -> torch.Tensor:
        padded = torch.nn.functional.pad(visible, pad, value=filler)
        return padded.unflatten(1, (len(k0), -1)).unflatten(0, (len(q0), -1)).transpose(1, 2)

    seen = per_block(False).any(dim=3).any(dim=2)
    rows = per_block(False).any(dim=2).flatten(1)[:, : grid.seq_kv]  # keys that a query block sees
    analysis = analyse(m.expr, grid.block_q, grid.block_k)
    blocks = {Q0: q0[:, None], Q1: q1[:, None], K0: k0, K1: k1}
    shape = (len(q0), len(k0))
    every = per_block(True).all(dim=3).all(dim=2)
    if analysis.decided:
        may = value(analysis.may, blocks, shape)
        assert (every | ~may).all(), "a masked key lies in a block that the mask does not cut"
    row = {Q0: q0, Q1: q1}
    columns = per_block(False).any(dim=3).transpose(1, 2).flatten(0, 1)[: grid.seq_q]
    begin, end = (
        value(sympy.sympify(e), {K0: k0, K1: k1}, shape[1:])
        for e in query_bounds(m.expr, grid.block_q, grid.block_k)
    )
    outside = (q[:, None] < begin) | (q[:, None] >= end)
    assert not (columns & outside).any(), "query bounds cut a query that sees a key of the block"
    return Blocks(
        some=seen,
        every=every,
        may=value(analysis.may, blocks, shape),
        must=value(analysis.must, blocks, shape),
        first=torch.where(rows, k, grid.seq_kv).amin(dim=1),
        last=torch.where(rows, k, -1).amax(dim=1),
        begin=value(analysis.k_begin, row, shape[:1]),
        end=value(analysis.k_end, row, shape[:1]),
    )


def assert_safe(b: Blocks) -> None:
    """Blocks that are skipped are empty, blocks that are unmasked are full, no visible key is cut."""
    assert not (b.some & ~b.may).any(), "a visible key lies in a block called empty"
    assert not (~b.every & b.must).any(), "a masked key lies in a block called full"
    seen = b.last >= 0
    assert (b.begin <= b.first)[seen].all(), "k_begin cuts a visible key"
    assert (b.last < b.end)[seen].all(), "k_end cuts a visible key"


def assert_exact(b: Blocks) -> None:
    assert_safe(b)
    assert torch.equal(b.may, b.some)
    assert torch.equal(b.must, b.every)


GRIDS = [
    Grid(16, 16, 64, 64),
    Grid(8, 32, 64, 96),
    Grid(32, 8, 24, 120),
    Grid(16, 16, 96, 40),
    Grid(16, 24, 41, 67),
    Grid(64, 32, 7, 130),
    Grid(16, 16, 130, 7),
    Grid(4, 4, 1, 33),
    Grid(1, 1, 13, 17),
]
ALIGNED = [grid for grid in GRIDS if not (grid.seq_q % grid.block_q or grid.seq_kv % grid.block_k)]
ALIGNMENTS = ("bottom-right", "top-left")


def on(grids: list[Grid]) -> Any:
    return pytest.mark.parametrize("grid", grids, ids=str)


# ------------------------------------------------------------------------------ exact classification
@on(GRIDS)
@pytest.mark.parametrize("align", ALIGNMENTS)
def test_causal_is_exact(grid: Grid, align: str) -> None:
    b = compare(causal(align), grid)
    assert_exact(b)
    assert torch.equal(b.end.clamp(0, grid.seq_kv), b.last + 1)


@on(GRIDS)
@pytest.mark.parametrize("align", ALIGNMENTS)
@pytest.mark.parametrize("window", [(0, 0), (5, 5), (20, 0), (0, 9), (16, 16), (100, 3)])
def test_sliding_window_is_exact(grid: Grid, align: str, window: tuple[int, int]) -> None:
    b = compare(sliding_window(*window, align=align), grid)
    assert_exact(b)
    seen = b.last >= 0
    assert torch.equal(b.begin[seen], b.first[seen])
    assert torch.equal(b.end[seen].clamp_max(grid.seq_kv), b.last[seen] + 1)


@on(GRIDS)
@pytest.mark.parametrize("window", [4, 30])
def test_causal_sliding_window_is_exact(grid: Grid, window: int) -> None:
    assert_exact(compare(causal() & sliding_window(window), grid))


@on(GRIDS)
@pytest.mark.parametrize("align", ALIGNMENTS)
@pytest.mark.parametrize("prefix", [0, 1, 16, 30, 500])
def test_prefix_lm_is_exact(grid: Grid, align: str, prefix: int) -> None:
    lengths = torch.tensor([prefix], dtype=torch.int32)
    assert_exact(compare(prefix_lm(align), grid, prefix_lengths=lengths))


@on([Grid(8, 8, 192, 192), Grid(4, 2, 192, 192), Grid(2, 8, 64, 192), Grid(8, 4, 192, 80)])
@pytest.mark.parametrize("window", [(1, 1, 1), (3, 1, 3), (1, 3, 5), (3, 3, 3)])
def test_sliding_tile_is_exact_where_blocks_divide_tiles(
    grid: Grid, window: tuple[int, int, int]
) -> None:
    assert_exact(compare(sliding_tile((6, 8, 4), (2, 2, 2), window), grid))


@on(GRIDS)
def test_key_padding_shows_every_existing_key(grid: Grid) -> None:
    b = compare(key_padding() & query_padding(), grid)
    assert b.must.all()
    assert_exact(b)


@on(GRIDS)
def test_everything_and_nothing(grid: Grid) -> None:
    full, empty = (compare(Mask(truth), grid) for truth in (sympy.true, sympy.false))
    assert full.may.all() and full.must.all()
    assert not empty.may.any() and not empty.must.any()


# ------------------------------------------------------------------------------------- safe analysis
MASKS: dict[str, Any] = {
    "sliding_tile": sliding_tile((6, 8, 4), (2, 2, 2), (3, 3, 1)),
    "sliding_tile and its complement": ~sliding_tile((4, 6, 6), (2, 3, 2), (1, 3, 3)),
    "not causal": ~causal(),
    "outside a window": ~sliding_window(9, 4),
    "window or prefix": sliding_window(6) | prefix_lm("top-left"),
    "not prefix": ~prefix_lm(),
    "between windows": (sliding_window(30) & ~sliding_window(8)) & causal(),
    "either end": causal("top-left") | ~causal(),
    "stripes": lambda b, h, q, k: (q - k) % 8 == 0,
    "stripes of keys": lambda b, h, q, k: k % 5 < 2,
    "local or strided": lambda b, h, q, k: (q >= k) & ((q - k < 7) | (k % 16 == 15)),
    "same chunk": lambda b, h, q, k: q // 12 == k // 12,
    "chunks behind": lambda b, h, q, k: (k // 16 <= q // 16) & (k // 16 > q // 16 - 2),
    "shifted chunks": lambda b, h, q, k: (q + 5) // 8 >= (k - 3) // 8,
    "negative floors": lambda b, h, q, k: (k - q) // 6 >= -3,
    "negative remainders": lambda b, h, q, k: (k - q) % 9 > 4,
    "mod by a negative": lambda b, h, q, k: (q + k) % -7 < -3,
    "remainders of remainders": lambda b, h, q, k: 3 * (q // 16 % 4) % 4 == k // 16 % 4,
    "image rows": lambda b, h, q, k: (abs(q // 8 - k // 8) <= 1) & (abs(q % 8 - k % 8) <= 2),
    "dilated": lambda b, h, q, k: (abs(q - k) % 3 == 0) & (abs(q - k) < 20),
    "far": lambda b, h, q, k: abs(q - k) > 11,
    "distances": lambda b, h, q, k: abs(q - k) + abs(q - 20) < 30,
    "exactly": lambda b, h, q, k: (q == 2 * k) | (k == 3) | (q + k == 40),
    "not exactly": lambda b, h, q, k: (q != k) & (k != 5),
    "scaled": lambda b, h, q, k: 3 * k <= 2 * q + 5,
    "reversed": lambda b, h, q, k: 2 * q + 3 * k >= 50,
    "products": lambda b, h, q, k: (q - 9) * (k - 20) > 40,
    "squares": lambda b, h, q, k: (q - k) ** 2 < 50,
    "fractions": lambda b, h, q, k: q / 3 - k / 5 > 0.5,
    "clamped": lambda b, h, q, k: minimum(maximum(q - k, -6), 6) < 3,
    "where": lambda b, h, q, k: where(q < 20, k - 5, q - k) > 4,
    "where of a truth value": lambda b, h, q, k: where(q < k, 1, 0) + where(k < 30, 1, 0) == 1,
    "exclusive": lambda b, h, q, k: (q > k) ^ (k > 25),
    "by length": lambda b, h, q, k, seq_q, seq_kv: k * seq_q < q * seq_kv,
    "from the end": lambda b, h, q, k, seq_kv: seq_kv - k <= 10,
    "half": lambda b, h, q, k, seq_kv: (k < seq_kv // 2) & (k >= seq_kv % 4),
    "folded": lambda b, h, q, k: abs(k - 32) <= q // 2,
    "keys by chunk": lambda b, h, q, k: k // 8 * 2 < q // 4 + 3,
}


@on(GRIDS)
@pytest.mark.parametrize("name", MASKS)
def test_no_visible_key_is_lost(grid: Grid, name: str) -> None:
    m = MASKS[name] if isinstance(MASKS[name], Mask) else mask(MASKS[name])
    assert_safe(compare(m, grid, prefix_lengths=torch.tensor([11], dtype=torch.int32)))


@on(GRIDS)
def test_tensors_read_at_positions_leave_blocks_undecided(grid: Grid) -> None:
    generator = torch.Generator().manual_seed(1)
    tensors = {
        f"{side}_documents": torch.randint(0, 3, (1, size), generator=generator).sort().values
        for side, size in (("q", grid.seq_q), ("kv", grid.seq_kv))
    }
    b = compare(document(), grid, **tensors)
    assert_safe(b)
    assert b.may.all() and not b.must.any()
    assert_safe(compare(~document() | causal(), grid, **tensors))
    within = compare(document() & causal(), grid, **tensors)
    assert_safe(within)
    assert torch.equal(within.may, compare(causal(), grid).may)


@on(ALIGNED)
@pytest.mark.parametrize("within", [None, causal(), sliding_window(10)])
def test_block_lists_decide_the_blocks_that_divide_them(grid: Grid, within: Mask | None) -> None:
    lists = block_sparse((grid.block_q * 2, grid.block_k * 3), within=within)
    shape = (1, 1, -(-grid.seq_q // (grid.block_q * 2)), -(-grid.seq_kv // (grid.block_k * 3)))
    generator = torch.Generator().manual_seed(2)
    state = torch.randint(0, 3, shape, generator=generator, dtype=torch.int8)
    assert_exact(compare(lists, grid, block_state=state))
    assert_safe(compare(~lists | causal(), grid, block_state=state))


# -------------------------------------------------------------------------------- random compositions
distances = st.integers(0, 40)
alignments = st.sampled_from(ALIGNMENTS)
SIGNS = {"<": lambda a, b: a < b, ">=": lambda a, b: a >= b, "==": lambda a, b: a == b}


def linear(q_factor: int, k_factor: int, n: int, bound: int, sign: str) -> Mask:
    return mask(lambda b, h, q, k: SIGNS[sign]((q_factor * q + k_factor * k) // n, bound))


def chunks(n: int, m: int, reach: int) -> Mask:
    return mask(lambda b, h, q, k: abs(q // n - k // m) <= reach)


def remainders(n: int, shift: int, below: int) -> Mask:
    return mask(lambda b, h, q, k: (q - k + shift) % n < below)


leaves = st.one_of(
    st.builds(causal, alignments),
    st.builds(sliding_window, distances, distances, alignments),
    st.builds(chunks, st.integers(1, 16), st.integers(1, 16), st.integers(0, 3)),
    st.builds(remainders, st.integers(2, 9), st.integers(-9, 9), st.integers(0, 9)),
    st.builds(
        linear,
        st.integers(-3, 3),
        st.integers(-3, 3),
        st.integers(1, 5),
        st.integers(-30, 30),
        st.sampled_from(sorted(SIGNS)),
    ),
)
compositions = st.recursive(
    leaves,
    lambda part: st.one_of(
        st.builds(lambda a, b: a & b, part, part),
        st.builds(lambda a, b: a | b, part, part),
        st.builds(lambda a: ~a, part),
    ),
    max_leaves=4,
)


@settings(max_examples=80, deadline=None)
@given(compositions, st.sampled_from(GRIDS))
def test_random_compositions_are_safe(m: Mask, grid: Grid) -> None:
    assert_safe(compare(m, grid))


@settings(max_examples=40, deadline=None)
@given(
    st.builds(sliding_window, distances, distances, alignments),
    st.builds(causal, alignments),
    st.sampled_from(GRIDS),
)
def test_random_windows_are_exact(window: Mask, past: Mask, grid: Grid) -> None:
    assert_exact(compare(window, grid))
    assert_safe(compare(window & past, grid))


# ------------------------------------------------------------------------------------------ metadata
KEEP = per("b", "k", dtype="bool")
BY_HEAD = per("h", dtype="int32")
keeping = mask(lambda b, h, q, k, keep=KEEP: keep[b, k])
reaching = mask(lambda b, h, q, k, reach=BY_HEAD: q - k <= reach[h])


TILES = sliding_tile((6, 8, 4), (2, 2, 2), (3, 3, 1))  # of 8 tokens
GRANULES: dict[str, tuple[Any, int | None, int | None]] = {
    "3-D tiles": (TILES, 8, 8),
    "not 3-D tiles": (~TILES, 8, 8),
    "3-D tiles of 24 tokens": (sliding_tile((6, 8, 6), (2, 4, 3), (1, 1, 1)), 24, 24),
    "padded tiles": (TILES & key_padding() & query_padding(), 8, 8),
    "block lists": (block_sparse((12, 20)), 12, 20),
    "chunks of two sizes": (lambda b, h, q, k: (q // 12 >= k // 20) | (q // 18 == k // 30), 6, 10),
    "chunks of chunks": (lambda b, h, q, k: q // 12 // 2 >= (k // 20) % 3, 12, 20),
    "a table of chunks": (
        lambda b, h, q, k, t=per("h", 9, dtype="int32"): t[h, k // 7] > 0,
        None,
        7,
    ),
    "keys alone": (lambda b, h, q, k: k // 16 % 2 == 0, None, 16),
    "tiles and causal": (TILES & causal(), 1, 1),
    "tiles and some keys": (TILES & mask(lambda b, h, q, k: k % 3 > 0), 8, 1),
    "chunks from the end": (lambda b, h, q, k, seq_kv: (k - seq_kv) // 8 == q // 8, 8, 1),
    "shifted chunks": (lambda b, h, q, k: (q + 5) // 8 >= k // 8, 1, 8),
    "documents": (document(), 1, 1),
    "causal": (causal(), 1, 1),
    "everything": (Mask(sympy.true), None, None),
}


@pytest.mark.parametrize("name", GRANULES)
def test_granules_of_positions(name: str) -> None:
    """Where a mask is constant by the size of a tile, blocks that divide the tiles are decided."""
    given_mask, *expected = GRANULES[name]
    m = given_mask if isinstance(given_mask, Mask) else mask(given_mask)
    assert [granule(m.expr, position) for position in (Q, K)] == expected
    block_q, block_k = (n or 5 for n in expected)
    seeks = bool({1} & set(expected))
    assert analyse(m.expr, block_q, block_k).decided == (not seeks)
    if block_q > 1 and not seeks:
        assert not analyse(m.expr, block_q + 1, block_k).decided or expected[0] is None
        if not m.expr.atoms(sympy.Indexed):
            compare(m, Grid(block_q, block_k, 5 * block_q + 1, 3 * block_k + 2))


def test_a_group_of_heads_is_not_decided_where_heads_differ() -> None:
    by_head = mask(lambda b, h, q, k: (q // 8 == k // 8) | (h == 1))
    assert analyse(by_head.expr, 8, 8).decided
    assert not analyse_group(by_head.expr, 8, 8).decided
    assert analyse_group(TILES.expr, 8, 8).decided


def test_masks_that_only_data_decides() -> None:
    assert data_decides(document().expr)
    assert data_decides((causal() & ~keeping).expr)
    assert data_decides(block_sparse((64, 64)).expr)
    for m in (
        causal(),
        prefix_lm(),
        key_padding(),
        reaching,
        sliding_tile((4, 4, 4), (2, 2, 2), (1, 1, 1)),
    ):
        assert not data_decides(m.expr)


def test_what_a_mask_depends_on() -> None:
    assert not depends_on(causal().expr, "b")
    assert not depends_on(causal().expr, "h")
    assert depends_on(causal().expr, "b", lengths=("kv",))
    assert not depends_on(causal().expr, "h", lengths=("kv",))
    assert depends_on(keeping.expr, "b") and not depends_on(keeping.expr, "h")
    assert depends_on(reaching.expr, "h") and not depends_on(reaching.expr, "b")


def test_exact_says_whether_tensors_leave_elements_open() -> None:
    assert analyse(causal().expr, 64, 64).exact
    assert analyse(prefix_lm().expr, 64, 64).exact
    assert not analyse(document().expr, 64, 64).exact
    assert not analyse((causal() | keeping).expr, 64, 64).exact
    lists = block_sparse((128, 64))
    assert analyse(lists.expr, 64, 64).exact
    assert analyse(lists.expr, 128, 32).exact
    assert not analyse(lists.expr, 256, 64).exact


def test_bounds_of_rows_are_found_for_intervals_of_keys_alone() -> None:
    begin, end = Q + SEQ_KV - SEQ_Q - 5, Q + SEQ_KV - SEQ_Q + 1
    assert row_bounds((causal() & sliding_window(5)).expr) == (begin, end)
    assert row_bounds(sympy.true) == (None, None)
    two = mask(lambda b, h, q, k: (k < q) | (k > q + 9))
    assert row_bounds(two.expr) is None
    read = mask(lambda b, h, q, k, limit=per("q", dtype="int32"): k < limit[q])
    assert row_bounds(read.expr) is None


def test_bounds_are_symbolic_in_the_lengths() -> None:
    analysis = analyse((causal() & sliding_window(8)).expr, 64, 32)
    at = {Q0: 64, Q1: 127, SEQ_Q: 200, SEQ_KV: 300}
    assert analysis.k_begin.subs(at) == 64 + 100 - 8
    assert analysis.k_end.subs(at) == 127 + 100 + 1
    uniform = {Q0, Q1, K0, K1, SEQ_Q, SEQ_KV}
    assert analysis.may.free_symbols <= uniform
    assert analysis.must.free_symbols <= uniform
    assert (analysis.k_begin + analysis.k_end).free_symbols <= uniform - {K0, K1}
