"""What the CPU's backward kernels keep where, and how a score's tensors take part: known without lowering."""

from __future__ import annotations

from dataclasses import dataclass, replace

import sympy

from attngen.expr import SCORE, B, H, K, Per, Q
from attngen.gradients import derivatives
from attngen.program import Argument, Reduction, Role, aux_argument, gradient_of
from attngen.runtime.shapes import Dim
from attngen.schedules.cpu.layout import (
    TILE_DEPTH,
    TILE_ROWS,
    Isa,
    ScratchLayout,
    in_pairs,
    in_tiles,
    round_up,
    scratch_layout,
)
from attngen.spec import DISTANCE, AttentionSpec
from attngen.tiling import TileConfig

MOST_CHUNKS, ITEMS = 8, 64
"""Keys of a head are cut into chunks until there are so many items of work: fixed by the shapes alone, so
that results do not depend on the threads. Each chunk has its own part of the gradient of the queries."""

KEY_CHUNKS: Dim = (
    "max",
    (
        "min",
        ("ceildiv", ITEMS, ("max", ("mul", "b", "hkv"), 1)),
        ("min", MOST_CHUNKS, "key_blocks"),
    ),
    1,
)
"""The run-time size `key_chunks`; `key_blocks` is that of blocks of a head's keys."""


D_QUERIES = "d_q_workspace"
"""Gradients of queries, transposed: (b, hq, key_chunks, sub-blocks, columns of q and factors, inner_q)."""
DELTA_ROWS = 64
"""Queries of an item of `grad_delta`."""


def sink_workspace(name: str) -> str:
    """Partial sums of the gradients of a sink's element: (b, hq, items of `grad_delta`)."""
    return f"{gradient_of(name)}_sink_workspace"


def query_columns(spec: AttentionSpec, isa: Isa) -> int:
    """Columns of q's gradient in D_QUERIES: whole matrix tiles or vectors where operands are rounded."""
    return round_up(spec.head_dim, TILE_ROWS) if rounds(spec, isa) else spec.head_dim


def rounds(spec: AttentionSpec, isa: Isa) -> bool:
    """Whether weights and gradients of scores are rounded to 16 bits as operands of the sums."""
    return in_tiles(spec, isa) or in_pairs(spec, isa)


# ------------------------------------------------------------------------------ elements of tensors
@dataclass(frozen=True)
class ElementSum:
    """How the gradient of one element that a score reads adds up over pairs of queries and keys.

    place   "pair" (an element of its own for each pair), "uniform" (one for all pairs), "key" or "query"
            (decided by one of them), "distance" (by q − k, see `over`) or "any"
    free    the axes of the tensor whose index is not just b or h
    over    the element in terms of DISTANCE, where that decides it
    slot    of the derivative in scratch where it depends on the score; None where it does not
    """

    element: sympy.Indexed
    derivative: sympy.Expr
    place: str
    free: tuple[int, ...]
    over: sympy.Indexed | None
    slot: int | None

    @property
    def tensor(self) -> str:
        return str(self.element.base.label)

    @property
    def workspace(self) -> str:
        return f"{gradient_of(self.tensor)}_workspace"


@dataclass(frozen=True)
class Slots:
    """Derivatives that depend on scores: they are evaluated with these and kept until dP is known.

    score   the slot of ∂score/∂x; None where that does not depend on x
    """

    exprs: tuple[sympy.Expr, ...]
    score: int | None


def _place(element: sympy.Indexed) -> tuple[str, sympy.Indexed | None]:
    indices = element.indices
    others = [i for i in indices if i not in (Q, K)]
    if indices.count(Q) == indices.count(K) == 1 and not any(i.has(Q, K) for i in others):
        return "pair", None
    has_q, has_k = (any(i.has(axis) for i in indices) for axis in (Q, K))
    if not (has_q and has_k):
        return {(False, False): "uniform", (True, False): "query", (False, True): "key"}[
            has_q, has_k
        ], None
    over = element.xreplace({Q: K + DISTANCE})
    return ("any", None) if over.has(K) else ("distance", over)


def plan_derivatives(spec: AttentionSpec) -> tuple[Slots, tuple[ElementSum, ...]]:
    """Where each derivative of the score function is evaluated and how gradients of elements add up."""
    found = derivatives(spec)
    varying = dict.fromkeys(
        e for e in (found.score, *(d for _, d in found.gathered)) if e.has(SCORE)
    )
    slots = {expr: n for n, expr in enumerate(varying)}
    places = {element: _place(element) for element, _ in found.gathered}
    read = [str(e.base.label) for e in places]
    sums = []
    for element, derivative in found.gathered:
        place, over = places[element]
        if place == "pair" and read.count(str(element.base.label)) > 1:
            place = "any"  # another element of the tensor may be the same one of another pair
        free = tuple(n for n, i in enumerate(element.indices) if place == "pair" or i not in (B, H))
        sums.append(ElementSum(element, derivative, place, free, over, slots.get(derivative)))
    return Slots(tuple(varying), slots.get(found.score)), tuple(_same_axes(sums))


def _same_axes(sums: list[ElementSum]) -> list[ElementSum]:
    """Elements of one tensor share its workspace: an axis is free if any of them needs it."""
    free: dict[str, set[int]] = {}
    for s in sums:
        free.setdefault(s.tensor, set()).update(s.free)
    return [replace(s, free=tuple(sorted(free[s.tensor]))) for s in sums]


def pair_order(element: sympy.Indexed) -> tuple[int, ...]:
    """The axes of a tensor read at pairs, those of q and k last."""
    q, k = element.indices.index(Q), element.indices.index(K)
    return (*(n for n in range(len(element.indices)) if n not in (q, k)), q, k)


def tensor_arguments(
    spec: AttentionSpec, sums: tuple[ElementSum, ...]
) -> tuple[tuple[Argument, ...], tuple[Reduction, ...]]:
    """Workspaces in which the gradients of elements add up, and the reductions that end them.

    For pairs it has the tensor's own axes, those of q and k last; else (b, hq, key_chunks, free axes…).
    """
    arguments, reductions = {}, {}
    for s in sums:
        declared = aux_argument(s.tensor, _decl(spec, s.tensor), spec)

        def size(n: int, declared: Argument = declared) -> Dim:
            return f"{declared.name}_size_{n}" if n in declared.broadcast else declared.axes[n]

        if s.place == "pair":
            order = pair_order(s.element)
            axes = tuple(size(n) for n in order)
            back = tuple(order.index(n) for n in range(len(order)))
        else:
            leading: tuple[Dim, ...] = ("b", "hq", "key_chunks")
            axes = (*leading, *(size(n) for n in s.free))
            place = {n: 3 + i for i, n in enumerate(s.free)}
            back = tuple(
                place.get(n, 0 if index == B else 1) for n, index in enumerate(s.element.indices)
            )
        arguments[s.workspace] = Argument(
            s.workspace, Role.WORKSPACE, "float32", axes, optional=True, zeroed=True
        )
        reductions[s.workspace] = Reduction(s.tensor, s.workspace, back)
    return tuple(arguments.values()), tuple(reductions.values())


def _decl(spec: AttentionSpec, name: str) -> Per:
    return next(a.decl for a in spec.variant.aux if a.name == name)


def classes(spec: AttentionSpec, sums: tuple[ElementSum, ...]) -> tuple[Dim, Dim]:
    """Into how many groups batch rows and key heads fall that write different elements at pairs.

    One work item does those of a group one after the other.
    """
    batch: Dim = "b"
    heads: Dim = "hkv"
    for s in sums:
        if s.place != "pair":
            continue
        declared = aux_argument(s.tensor, _decl(spec, s.tensor), spec)
        for symbol in (B, H):
            at = [n for n, index in enumerate(s.element.indices) if index == symbol]
            whole: Dim = f"{s.tensor}_size_{at[0]}" if at and at[0] in declared.broadcast else None
            if symbol == B and not (at and whole is None):
                batch = ("min", batch, whole if at else 1)
            if symbol == H and not (at and whole is None):
                heads = ("min", heads, whole if at else 1)
    return batch, heads


# ------------------------------------------------------------------------------------------ scratch
@dataclass(frozen=True)
class BackwardLayout:
    """Offsets (float32 elements) of one thread's scratch in `grad_main`.

    forward     what it shares with the forward kernel: a sub-block's packed rows of q and, as `out`, of
                d_out, its log-sum-exps and deltas in place of maxima and sums, weights, unpacked keys
    width, width_v   floats of a row of the gradients of k and v
    packed_out  rows of packed d_out
    rounds      whether operands are 16-bit: two elements a float, padded to whole tiles
    d_score_rows   keys whose gradients of dot products are kept as float32
    """

    forward: ScratchLayout
    width: int
    width_v: int
    packed_out: int
    rounds: bool
    d_score_rows: int
    unpacks: bool
    slots: int
    ranks: tuple[int, ...]
    sums: int
    pairs: int
    lanes: int

    @property
    def tile(self) -> int:
        return self.forward.block_k * self.forward.inner_q

    @property
    def d_scores(self) -> int:
        """Gradients of the dot products, as the weights lie."""
        return self.forward.bytes // 4

    def slot(self, n: int) -> int:
        """The n-th derivative that depends on scores, as the weights lie."""
        return self.d_scores + self.d_score_rows * self.forward.inner_q + n * self.tile

    @property
    def d_keys(self) -> int:
        return self.slot(self.slots)

    @property
    def d_values(self) -> int:
        return self.d_keys + self.forward.block_k * self.width

    def d_factor(self, n: int) -> int:
        """The gradient of the keys' side of the n-th learned factors, rows padded to whole vectors."""
        before = sum(self.padded(rank) for rank in self.ranks[:n])
        return self.d_values + self.forward.block_k * (self.width_v + before)

    @property
    def q_rows(self) -> int:
        """Rows of q and d_out, where they must be unpacked, and of the queries' side of factors."""
        return self.d_factor(len(self.ranks))

    @property
    def out_rows(self) -> int:
        return self.q_rows + (self.forward.inner_q * self.width if self.unpacks else 0)

    def factor_rows(self, n: int) -> int:
        before = sum(self.padded(rank) for rank in self.ranks[:n])
        own = self.width_v if self.unpacks else 0
        return self.out_rows + self.forward.inner_q * (own + before)

    @property
    def element_sums(self) -> int:
        return self.factor_rows(len(self.ranks))

    def element_sum(self, n: int) -> int:
        """Running sums of the n-th element: a vector, one for each row or for each distance."""
        return self.element_sums + n * self.sum_size

    @property
    def sum_size(self) -> int:
        return round_up(self.forward.inner_q + self.forward.block_k, self.lanes)

    def padded(self, rank: int) -> int:
        return round_up(rank, self.lanes)

    def pair_tile(self, n: int) -> int:
        """Gradients of the n-th element, one for each pair, as the weights lie."""
        return self.element_sum(self.sums) + n * self.tile

    # operands of 16 bits: two elements a float
    @property
    def d_score_keys(self) -> int:
        """Gradients of the dot products, rows of pairs of queries for each key."""
        return self.pair_tile(self.pairs)

    @property
    def d_score_queries(self) -> int:
        """The same, pairs of keys for each query."""
        return self.d_score_keys + self.tile // 2

    @property
    def weight_keys(self) -> int:
        """Weights, rows of pairs of queries for each key."""
        return self.forward.weights

    @property
    def q_pairs(self) -> int:
        """Pairs of queries, rows of pairs of elements of q."""
        return self.d_score_queries + self.tile // 2

    @property
    def out_pairs(self) -> int:
        return self.q_pairs + self.forward.inner_q // 2 * self.width

    @property
    def key_columns(self) -> int:
        """The key block transposed: in matrix tiles, or in groups of columns, each with all keys or pairs."""
        if self.rounds:
            return self.out_pairs + self.forward.inner_q // 2 * self.width_v
        return self.pair_tile(self.pairs)

    @property
    def bytes(self) -> int:
        columns = self.forward.block_k * self.width
        elements = self.key_columns + (columns // 2 if self.rounds else columns)
        return -(-elements // 16) * 64


def backward_layout(spec: AttentionSpec, tile: TileConfig, isa: Isa) -> BackwardLayout:
    """The scratch of `grad_main` for sub-blocks of tile.inner_q queries and blocks of tile.block_k keys."""
    slots, sums = plan_derivatives(spec)
    rounded, forward = rounds(spec, isa), scratch_layout(spec, tile, isa)
    pairs = any(s.place == "pair" for s in sums)
    packed_out = width_v = spec.head_dim_v
    if rounded:
        packed_out, width_v = round_up(width_v, TILE_DEPTH) // 2, round_up(width_v, TILE_ROWS)
        forward = replace(forward, packed_v=packed_out)
    if in_pairs(spec, isa):  # values are read as they lie, and few scores wait to be rounded
        forward = replace(
            forward,
            width_v=width_v,
            packed_v=0,
            score_rows=tile.inner_k,
            weight_rows=tile.block_k // 2,
        )
    whole = (
        not rounded or spec.factors or pairs
    )  # products for factors, and sums at pairs, read them
    return BackwardLayout(
        forward=forward,
        width=query_columns(spec, isa),
        width_v=width_v,
        packed_out=packed_out,
        rounds=rounded,
        d_score_rows=tile.block_k if whole else TILE_DEPTH,
        unpacks=spec.dtype != "float32" and not rounded,
        slots=len(slots.exprs),
        ranks=tuple(f.rank for f in spec.factors),
        sums=len(sums),
        pairs=len(sums) if pairs else 0,
        lanes=isa.lanes,
    )
