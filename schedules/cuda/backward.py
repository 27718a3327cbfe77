"""Backward passes of GPUs whose warps multiply matrices themselves.

FlashAttention-2 (2307.08691) without atomics: `grad_rows` makes two numbers of each query's row, then two
kernels of one program go through the visible blocks. A block of threads of `grad_queries` owns a query block
and meets key blocks; one of `grad_keys` owns a key block of a key head and meets the query blocks of every
query head of its group, one head after the other. Both compute the products of their own two tiles with the
two that pass by, x and dP (or their transposes), make weights and gradients of them (`cuda/gradient.py`) and
add products of these with the passing tiles to their sums:

    grad_queries   owns q, dO; meets k, v    dQ += dX·K
    grad_keys      owns k, v;  meets q, dO   dK += dXᵀ·Q, dV += Pᵀ·dO

`grad_keys` sees the variant with queries and keys in each other's place (`masks.swapped`): its rows are keys.
Each result is the sum of one block of threads, in the order of its walk: the same bits in every run.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from attngen.abi import kernel_symbol
from attngen.errors import UnsupportedError
from attngen.program import (
    TURN,
    Argument,
    Kernel,
    Launch,
    Program,
    Reduction,
    Role,
    TensorMap,
    gradient_of,
)
from attngen.runtime.shapes import Dim
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules import vector
from attngen.schedules.aux_gradients import (
    AuxGradient,
    aux_gradients,
    factor_workspaces,
    of_place,
)
from attngen.schedules.backward import by_keys, planning_function
from attngen.schedules.cuda.blocks import KeyBlocks, locate
from attngen.schedules.cuda.factors import SIDES, laid_out, layout_function, layout_kernel
from attngen.schedules.cuda.feed import CHUNK, Feed, FeedLayout, Part, Source
from attngen.schedules.cuda.fragment import Fragment
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.gradient import (
    AuxSums,
    ColumnStatistics,
    GradientTile,
    NoStatistics,
    RowStatistics,
    Statistics,
)
from attngen.schedules.cuda.layout import (
    BackwardLayout,
    PairsLayout,
    QueriesLayout,
    factor_strips,
    pair_elements,
)
from attngen.schedules.cuda.mma import Products
from attngen.schedules.cuda.tile import RowPlace, spread_rows, store_row
from attngen.schedules.frame import Frame, KeyRow, Row
from attngen.schedules.program import PLANS, Lowered, Planning, backward_planning
from attngen.schedules.tirx import Cell, Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

PLAN_THREADS = 128
ROWS_THREADS = 128
ROW_LANES = 8
"""Threads of `grad_rows` that share a row."""
SHARE_BYTES = 1 << 30
"""Of gradients of scores in memory at a time, about."""
SCORE_GRADIENTS, SHARE = "score_gradients", "share"
"""The workspace, and the run-time size that counts its key heads."""
MOST_LEFT = 4
"""How many times the elements of q, k, v, the output and their gradients they may have: memory stays linear
in the lengths."""
MOST_ELEMENTS = 1 << 31
LEAST_BLOCKS = 512
"""Blocks of keys, and of as many queries, of a turn: four for each of 132 multiprocessors."""
HEADS: Dim = ("mul", "b", "hkv")
GROUP: Dim = ("ceildiv", "hq", ("max", 1, "hkv"))
STATISTICS = "row_statistics"
"""The workspace of offsets and deltas: (b, hq, pairs of queries, 4), float32."""


class ProductsType(Protocol):
    def __call__(self, dtype: str, rows: int, block_k: int, lane: Expr) -> Products: ...


class FeedType(Protocol):
    def __call__(
        self,
        spec: AttentionSpec,
        lay: FeedLayout,
        frame: Frame,
        thread: Expr,
        sources: dict[str, Source] | None = None,
    ) -> Feed: ...


@dataclass(frozen=True)
class Side:
    """What a kernel owns: two tensors of rows; two that pass by; which gradients it sums.

    sums     by name: whether the weights are multiplied (else the gradients of scores), and with which of
             the tensors that pass by
    places   of which elements, that scores read, it sums the gradients
    leaves   whether it leaves the gradients of its scores to another kernel
    """

    own: tuple[str, str]
    met: tuple[str, str]
    sums: tuple[tuple[str, bool, int], ...]
    places: tuple[str, ...] = ()
    leaves: bool = False

    @property
    def by_keys(self) -> bool:
        return self.own[0] == "k"

    def tiles(self, lay: BackwardLayout) -> list[tuple[str, int]]:
        """The tensors, and the rows of a tile of each."""
        found = [(n, lay.block_q) for n in self.own] + [(n, lay.block_k) for n in self.met]
        if lay.factor_dim:
            own, met = (f"{names[0]}_factors" for names in (self.own, self.met))
            found += [(own, lay.block_q), (met, lay.block_k)]
        return found

    @property
    def with_d_dots(self) -> bool:
        """Whether it makes gradients of scores."""
        return any(not weighted for _, weighted, _ in self.sums)


QUERIES = Side(("q", "d_out"), ("k", "v"), (("q", False, 0),), ("heads", "queries", "distances"))
KEYS = Side(("k", "v"), ("q", "d_out"), (("k", False, 0), ("v", True, 1)), ("keys",))
LEAVING_KEYS = replace(KEYS, leaves=True)


def lower_backward(
    spec: AttentionSpec,
    tile: TileConfig,
    name: str,
    l2_share: int,
    lay: BackwardLayout,
    make: MakePass,
    pairs: PairKernels | None = None,
    left: LeftKernels | None = None,
) -> Lowered:
    """The backward program of `spec` and the PrimFunc of each of its kernels, whose code `make` writes.

    Gradients at (query, key) have the kernels of `pairs`; without these, `grad_queries` leaves them head by
    head. The kernels that are `left` take the place of `grad_keys` and `grad_queries` where memory suffices.
    Raises UnsupportedError for gradients that have no kernels.
    """
    spec = replace(spec, factored=None)
    aux = refuse(spec, name)
    factors = factor_sums(spec)
    before = backward_planning(spec, tile, Launch(PLAN_THREADS))
    kernels, arguments = list(before.kernels), list(before.arguments)
    softmax = spec.variant.normalizer == "softmax"
    if softmax:
        arguments.append(statistics_argument(lay))
        kernels.append(rows_kernel(spec, lay))
    strips = factor_strips(spec)
    layouts = {}
    if strips and lay.maps:
        arguments += [laid_out(letter, strips, spec.dtype) for letter in SIDES]
        layouts = {
            letter: layout_kernel(letter, strips, divided=False, prefix="grad_") for letter in SIDES
        }
        kernels += layouts.values()
    sides = {"grad_queries": QUERIES, "grad_keys": KEYS}
    of_pairs = {f"grad_pairs_{n}": g for n, g in enumerate(of_place(aux, "pairs"))}
    if pairs is None:
        sides["grad_queries"] = replace(QUERIES, places=(*QUERIES.places, "pairs"))
        of_pairs = {}
    if lay.apart:
        d_k, d_v = KEYS.sums
        sides["grad_keys"] = replace(KEYS, sums=(d_k,))
        sides["grad_values"] = replace(KEYS, sums=(d_v,), places=())
    applies: Dim = None if left is None else ("lt", left.fits, 1)
    for kernel_name, side in sides.items():
        kernels.append(_side_kernel(spec, lay, before, kernel_name, side, aux, applies))
    if left is not None:
        arguments.append(left.argument(spec))
        kernels += left.kernels(spec, before, aux)
    if pairs is not None:
        for kernel_name, gradient in of_pairs.items():
            kernels.append(_pairs_kernel(spec, pairs.tile, before, kernel_name, gradient))
    blocks: Dim = ("ceildiv", "seq_q", lay.block_q)
    parts: Dim = ("mul", blocks, lay.warps)
    tensors = [gradient.tensor for gradient in aux]
    sums = [
        g.own(spec, tensors.count(g.tensor) == 1)
        if g in of_pairs.values()
        else (g.argument(spec, parts, blocks), g.reduction)
        for g in aux
    ]
    arguments += [argument for argument, _ in sums]
    arguments += [gradient.argument for gradient in factors]
    program = Program(
        spec.full_name, "backward", tuple(arguments), tuple(kernels),
        reductions=(*(reduction for _, reduction in sums), *(g.reduction for g in factors)),
        derived=((SHARE, left.share),) if left is not None else (),
        turns=("ceildiv", HEADS, SHARE) if left is not None else None,
    )  # fmt: skip
    functions = {
        kernel.name: layout_function(letter, strips, spec.dtype, program, kernel)
        for letter, kernel in layouts.items()
    }
    for kernel in kernels:
        if kernel.name in functions:
            continue
        if kernel.name in sides:
            side = sides[kernel.name]
            with T.function(kernel_symbol(kernel)) as result:
                make(spec, tile, lay, program, kernel, side, l2_share).emit()
            function = result[0]
        elif kernel.name in of_pairs and pairs is not None:
            gradient = of_pairs[kernel.name]
            function = pairs.function(spec, pairs.tile, program, kernel, gradient)
        elif kernel.repeated and left is not None:
            function = left.make(spec, program, kernel, l2_share, make)
        elif kernel.name == "grad_rows":
            function = rows_function(spec, lay, program, kernel)
        else:
            function = planning_function(spec, tile, 1, CudaFunctions(), program, kernel)
        functions[kernel.name] = function
    return Lowered(program, functions)


def refuse(spec: AttentionSpec, name: str) -> list[AuxGradient]:
    """The gradients of tensors that scores read. Raises UnsupportedError for what has no kernels here."""
    summed, wanted = aux_gradients(spec)
    if wanted:
        raise UnsupportedError(
            f"variant {spec.variant.name!r} on {name}: its backward pass does not sum the gradient of "
            f"{', '.join(wanted)}, read at indices that are neither b, h, q and k nor a function of q − k; "
            "declare it with attngen.per(…, differentiable=False), or build for a CPU"
        )
    return summed


@dataclass(frozen=True)
class FactorSums:
    """The gradient of one side ("q" or "k") of a low-rank bias: `rank` columns of all from `first` on."""

    side: str
    rank: int
    first: int
    argument: Argument
    reduction: Reduction


def factor_sums(spec: AttentionSpec) -> list[FactorSums]:
    """Of all low-rank biases; the columns of a factor's first strip are those that it is known by."""
    firsts: dict[tuple[str, str], int] = {}
    for strip in factor_strips(spec):
        firsts.setdefault((strip.phi_q, strip.phi_k), CHUNK * strip.first)
    found = []
    for n, factors in enumerate(spec.factors):
        first = firsts[factors.phi_q.name, factors.phi_k.name]
        both = zip((factors.phi_q, factors.phi_k), *factor_workspaces(factors, n), strict=True)
        for side, (aux, argument, reduction) in zip("qk", both, strict=True):
            if aux.decl.differentiable:
                found.append(FactorSums(side, factors.rank, first, argument, reduction))
    return found


# -------------------------------------------------------------------------------------- rows
def statistics_argument(lay: BackwardLayout) -> Argument:
    """Offsets and deltas of all rows; whole tiles of them may be read."""
    block = math.lcm(lay.block_q, lay.block_k)
    pairs: Dim = ("mul", ("ceildiv", "seq_q", block), block // 2)
    return Argument(STATISTICS, Role.WORKSPACE, "float32", ("b", "hq", pairs, 4))


def rows_kernel(spec: AttentionSpec, lay: BackwardLayout) -> Kernel:
    """The kernel that fills the statistics; an item is ROWS_THREADS / ROW_LANES rows of a head."""
    block = math.lcm(lay.block_q, lay.block_k) * ROW_LANES // ROWS_THREADS
    parts: Dim = ("mul", ("ceildiv", "seq_q", block * ROWS_THREADS // ROW_LANES), block)
    lengths = tuple(f"{name}_lengths" for name in spec.variant.lengths)
    names = ("out", "d_out", "lse", "d_lse", *lengths, STATISTICS)
    launch = Launch(ROWS_THREADS, aligned=("out", "d_out"))
    return Kernel("grad_rows", "prologue", names, ("mul", ("mul", "b", "hq"), parts), launch=launch)


def rows_function(
    spec: AttentionSpec, lay: BackwardLayout, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of `rows_kernel`: delta = Σ out∘d_out − d_lse, offset = lse·log2 e; 0 without keys."""
    with T.function(kernel_symbol(kernel)) as result:
        f = Frame(program, kernel)
        where = C.launch(f.grid, ROWS_THREADS)
        rows = ROWS_THREADS // ROW_LANES
        parts = T.bind("parts", T.truncdiv(f.tensor(STATISTICS).sizes[2] * 2, T.int32(rows)))
        head = T.bind("bh", T.truncdiv(where.block, parts))
        lane = T.bind("row_lane", where.thread & (ROW_LANES - 1))
        q = T.bind(
            "q_row",
            (where.block - head * parts) * rows + T.truncdiv(where.thread, T.int32(ROW_LANES)),
        )
        b = T.bind("b", T.truncdiv(head, f.size("hq")))
        h = T.bind("h", head - b * f.size("hq"))
        row = Row(f, spec, CudaFunctions(), {}, b, h)
        exists = T.bind("exists", T.cast("int32", q < row.seq_q))
        total = Cell("delta", T.float32(0.0), "float32")
        chunks = spec.head_dim_v // CHUNK
        names = ("out", "d_out")
        words = {name: T.registers(f"{name}_words", 4, "uint32") for name in names}
        starts = {name: T.bind("row_start", f.element(name, b, h, q)) for name in names}
        for first in range(0, chunks, ROW_LANES):
            chunk = T.bind("chunk", lane + first)
            inside = T.logical_and(T.compare("!=", exists, T.int32(0)), chunk < chunks)
            with T.when(inside):
                for name in names:
                    registers = [words[name].load(i) for i in range(4)]
                    C.load_words(registers, f.buffer(name), starts[name] + T.int64(chunk * CHUNK))
                for i in range(4):
                    for pair in zip(
                        *(_unpacked(spec.dtype, words[n].load(i)) for n in names), strict=True
                    ):
                        total.set(total.get() + pair[0] * pair[1])
        for distance in (1, 2, 4):
            total.set(total.get() + C.shuffle_xor(total.get(), distance))
        leads = T.logical_and(
            T.compare("==", lane, T.int32(0)), T.compare("!=", exists, T.int32(0))
        )
        offset, delta = (Cell(name, T.float32(0.0), "float32") for name in ("offset", "row_delta"))
        with T.when(leads):
            lse = T.bind("lse", f.buffer("lse").load(f.element("lse", b, h, q)))
            with T.when(lse > T.float32(float("-inf"))):
                offset.set(lse * T.float32(LOG2E))
                delta.set(total.get())
                with T.when(f.given("d_lse")):
                    delta.set(delta.get() - f.buffer("d_lse").load(f.element("d_lse", b, h, q)))
        with T.when(T.compare("==", lane, T.int32(0))):
            at = T.bind("at", statistics_at(f, b, h, q))
            f.buffer(STATISTICS).store(at, offset.get())
            f.buffer(STATISTICS).store(at + T.int64(1), delta.get())
    return result[0]


def statistics_at(f: Frame, b: Expr, h: Expr, q: Expr) -> Expr:
    """Where the two numbers of a query's row are."""
    strides = f.tensor(STATISTICS).strides
    return T.int64(b) * strides[0] + T.int64(h) * strides[1] + T.int64(q * 2)


def row_statistics(f: Frame, tile: GradientTile, b: Expr, h: Expr) -> Statistics:
    """Those of a thread's rows of a head."""
    if not tile.softmax:
        return NoStatistics()
    rows = RowStatistics(len(tile.rows))
    start = T.bind("statistics_start", statistics_at(f, b, h, tile.first_row))
    for r, distance in enumerate(tile.fragment.rows):
        rows.load(r, f.buffer(STATISTICS), start + T.int64(2 * distance))
    return rows


def _unpacked(dtype: str, word: Expr) -> tuple[Expr, Expr]:
    """The two numbers of 16 bits in a word, as float32."""
    halves = []
    for shift in (0, 16):
        bits = T.bind("bits", T.cast("uint16", (word >> C.uint32(shift)) & C.uint32(0xFFFF)))
        half = bits if dtype == "bfloat16" else T.reinterpret("float16", bits)
        halves.append(vector.to_float32(half, dtype))
    return halves[0], halves[1]


# -------------------------------------------------------------------------------------- gradients of scores
@dataclass(frozen=True)
class LeftKernels:
    """Five products where there were seven: gradients of scores go through memory.

    `grad_scores` owns keys as `grad_keys` does and leaves the gradients of its scores, which `grad_products`
    multiplies with keys: dQ. They run in turns, each for as many heads as SHARE_BYTES hold and as have
    LEAST_BLOCKS. Where these are more than MOST_LEFT or MOST_ELEMENTS allow, the kernels that compute scores
    twice run instead.
    """

    tile: TileConfig
    lay: BackwardLayout
    queries: QueriesLayout
    products: Callable[[AttentionSpec, LeftKernels, Program, Kernel, int], Any]

    @property
    def elements(self) -> Dim:
        """Gradients of scores of a key head."""
        return ("mul", ("mul", GROUP, "seq_kv"), self._padded_queries)

    @property
    def _padded_queries(self) -> Dim:
        """Of whole blocks."""
        return ("mul", ("ceildiv", "seq_q", self.lay.block_k), self.lay.block_k)

    @property
    def share(self) -> Dim:
        """Key heads of a turn, as many in each."""
        most: Dim = ("ceildiv", SHARE_BYTES // 2, ("max", 1, self.elements))
        q_blocks: Dim = ("mul", GROUP, ("ceildiv", "seq_q", self.lay.block_q))
        for blocks in (("ceildiv", "seq_kv", self.lay.block_q), q_blocks):
            most = ("max", most, ("ceildiv", LEAST_BLOCKS, ("max", 1, blocks)))
        turns: Dim = ("max", 1, ("ceildiv", HEADS, most))
        return ("max", 1, ("ceildiv", HEADS, turns))

    @property
    def fits(self) -> Dim:
        """Whether what a turn leaves is little enough beside the tensors of the pass."""
        width = 2 * (self.lay.head_dim + self.lay.head_dim_v)
        rows: Dim = ("mul", "b", ("add", ("mul", "hq", "seq_q"), ("mul", "hkv", "seq_kv")))
        left: Dim = ("mul", SHARE, self.elements)
        return (
            "mul", ("le", left, ("mul", MOST_LEFT * width, rows)), ("le", left, MOST_ELEMENTS)
        )  # fmt: skip

    def argument(self, spec: AttentionSpec) -> Argument:
        """Of a turn's heads, by keys; each 64 queries in the order of `cuda.sm90_products.left_query`."""
        queries: Dim = ("max", self.lay.block_k, self._padded_queries)
        axes = (SHARE, GROUP, ("max", 1, "seq_kv"), queries)
        return Argument(SCORE_GRADIENTS, Role.WORKSPACE, spec.dtype, axes)

    def kernels(
        self, spec: AttentionSpec, before: Planning, gradients: list[AuxGradient]
    ) -> tuple[Kernel, Kernel]:
        """The two, which run in each turn."""
        scores = _side_kernel(
            spec, self.lay, before, "grad_scores", LEAVING_KEYS, gradients, self.fits
        )
        items = turn_items(1, ("ceildiv", "seq_kv", self.lay.block_q))
        names = (*scores.arguments, SCORE_GRADIENTS)
        scores = replace(scores, arguments=names, items=items, repeated=True)
        lay = self.queries
        maps = (TensorMap(SCORE_GRADIENTS, lay.keys, form="columns"), TensorMap("k", lay.keys))
        names = ("k", "scale", *(a.name for a in spec.variant.aux), SCORE_GRADIENTS, "d_q")
        items = turn_items(GROUP, ("ceildiv", "seq_q", lay.block_q))
        launch = Launch(lay.block_threads, lay.bytes, True, maps)
        products = Kernel(
            "grad_products", "main", names, items, launch=launch, applies=self.fits, repeated=True
        )
        return scores, products

    def make(
        self, spec: AttentionSpec, program: Program, kernel: Kernel, l2_share: int, make: MakePass
    ) -> Any:
        """The PrimFunc of one of the kernels."""
        if kernel.name == "grad_products":
            return self.products(spec, self, program, kernel, l2_share)
        with T.function(kernel_symbol(kernel)) as result:
            make(spec, self.tile, self.lay, program, kernel, LEAVING_KEYS, l2_share).emit()
        return result[0]


def turn_items(heads: Dim, blocks: Dim) -> Dim:
    """Of a turn: so many blocks for each of its heads, `heads` for each key head."""
    left: Dim = ("add", HEADS, ("mul", -1, ("mul", TURN, SHARE)))
    return ("mul", ("mul", ("min", SHARE, left), heads), blocks)


def turn_heads(f: Frame) -> tuple[Expr, Expr]:
    """The first key head of this turn, counted over all batch rows, and how many it has."""
    first = T.bind("turn_first", f.size(TURN) * f.size(SHARE))
    left = f.size("b") * f.size("hkv") - first
    return first, T.bind("turn_heads", T.minimum(f.size(SHARE), left))


# -------------------------------------------------------------------------------------- queries, keys
def _read(spec: AttentionSpec, before: Planning) -> tuple[str, ...]:
    """What kernels read that make scores and their gradients."""
    aux = tuple(a.name for a in spec.variant.aux if a not in _listed(spec))
    lengths = tuple(f"{which}_lengths" for which in spec.variant.lengths)
    statistics = (STATISTICS,) if spec.variant.normalizer == "softmax" else ()
    return ("q", "k", "v", "d_out", "scale", *aux, *lengths, *before.states, *statistics)


def _side_kernel(
    spec: AttentionSpec,
    lay: BackwardLayout,
    before: Planning,
    name: str,
    side: Side,
    gradients: list[AuxGradient],
    applies: Dim = None,
) -> Kernel:
    plan = tuple(p for p in before.planned if p == PLANS[side.by_keys])
    results = tuple(gradient_of(tensor) for tensor, *_ in side.sums)
    results += tuple(gradient.workspace for gradient in of_place(gradients, *side.places))
    if side.with_d_dots:
        results += tuple(g.argument.name for g in factor_sums(spec) if g.side == side.own[0])
    laid = tuple(f"{letter}_factors" for letter in SIDES) if lay.maps and lay.factor_dim else ()
    names = (*_read(spec, before), *plan, *laid, *results)
    heads, length = ("hkv", "seq_kv") if side.by_keys else ("hq", "seq_q")
    items: Dim = ("mul", ("mul", "b", heads), ("ceildiv", length, lay.block_q))
    return Kernel(name, "main", names, items, launch=_launch(spec, lay, side), applies=applies)


def _launch(spec: AttentionSpec, lay: BackwardLayout, side: Side) -> Launch:
    shared = lay.bytes if side.by_keys else lay.query_bytes
    if not lay.maps:
        return Launch(lay.block_threads, shared, aligned=("q", "k", "v", "d_out"))
    maps = [TensorMap(name, rows) for name, rows in side.tiles(lay)]
    queries = lay.block_k if side.by_keys else lay.block_q
    names = (str(element.base.label) for element in pair_elements(spec))
    maps += [TensorMap(name, queries, optional=True) for name in names]
    return Launch(lay.block_threads, shared, tensor_maps=tuple(maps))


def _pairs_kernel(
    spec: AttentionSpec, tile: TileConfig, before: Planning, name: str, gradient: AuxGradient
) -> Kernel:
    lay = PairsLayout.of(spec, tile)
    maps = [TensorMap(name, lay.block_q) for name in ("q", "d_out")]
    maps += [TensorMap(name, lay.block_k) for name in ("k", "v")]
    laid = tuple(f"{letter}_factors" for letter in SIDES) if lay.factor_dim else ()
    maps += map(TensorMap, laid, (lay.block_q, lay.block_k))
    if gradient.elements[0][0] in pair_elements(spec):
        maps.append(TensorMap(gradient.tensor, lay.block_q, optional=True))
    launch = Launch(lay.block_threads, lay.bytes, True, tuple(maps))
    heads: Dim = ("mul", *gradient.classes(spec))
    tiles: Dim = ("mul", ("ceildiv", "seq_q", lay.block_q), ("ceildiv", "seq_kv", lay.block_k))
    names = (*_read(spec, before), *laid, gradient.workspace)
    return Kernel(name, "main", names, ("mul", heads, tiles), launch=launch)


def _listed(spec: AttentionSpec) -> set[Any]:
    return {t for lists in spec.block_lists for t in lists.tensors}


class Pass:
    """One kernel that owns rows, and whose ring brings the blocks that they meet."""

    tile: GradientTile
    """The registers between the products."""
    lane: Expr
    memory: Expr
    """The address of the block's shared memory."""
    factor_sums: T.Buffer
    turn_head: Expr
    """Of the heads of this turn the one whose gradients of scores are left."""

    def __init__(
        self,
        spec: AttentionSpec,
        tile: TileConfig,
        lay: BackwardLayout,
        program: Program,
        kernel: Kernel,
        side: Side,
        l2_share: int,
    ) -> None:
        self.spec, self.side, self.l2_share = spec, side, l2_share
        self.view = by_keys(spec) if side.by_keys else spec
        self.lay = lay
        self.chunks = (spec.head_dim // CHUNK, spec.head_dim_v // CHUNK)
        self.frame = Frame(program, kernel)
        self.tensors = self.frame.auxiliaries(spec)
        gradients = of_place(aux_gradients(spec)[0], *side.places)
        self.gradients = [g.seen_from_keys() if side.by_keys else g for g in gradients]
        plan = PLANS[side.by_keys]
        listed = plan in kernel.arguments
        self.blocks = KeyBlocks(self.view, tile, self.frame, listed, plan=plan)
        self.factors = [
            gradient
            for gradient in factor_sums(spec)
            if side.with_d_dots and gradient.side == side.own[0]
        ]

    def emit(self) -> None:
        """Write the kernel."""
        raise NotImplementedError

    def fragment(self, chunks: int) -> Fragment:
        """The layout of sums as wide as so many chunks."""
        raise NotImplementedError

    def _place(self, at: Expr) -> tuple[Expr, Expr, Expr]:
        """The `at`-th item: its block, batch row and head."""
        f, by_keys = self.frame, self.side.by_keys
        heads, length = ("hkv", "seq_kv") if by_keys else ("hq", "seq_q")
        size = self.lay.block_q
        blocks = T.bind("blocks", T.truncdiv(f.size(length) + (size - 1), T.int32(size)))
        if self.side.leaves:
            first, all_heads = turn_heads(f)
        else:
            all_heads = T.bind("all_heads", f.size("b") * f.size(heads))
        block, head = locate(self.spec, f, at, blocks, all_heads, self.l2_share, by_keys)
        block, head = T.bind("block", block), T.bind("tile_head", head)
        if self.side.leaves:
            self.turn_head, head = head, T.bind("of_all_heads", first + head)
        b = T.bind("b", T.truncdiv(head, f.size(heads)))
        return block, b, T.bind("h", head - b * f.size(heads))

    def _row(self, b: Expr, h: Expr, kind: type[Row]) -> Row:
        return kind(self.frame, self.view, CudaFunctions(), self.tensors, b, h)

    def _make_sums(
        self,
        thread: Expr,
        synchronise: Callable[[], None] = C.synchronise,
        in_two: bool = False,
    ) -> None:
        """The registers; `synchronise` is a barrier of all that sum, `in_two` as for GradientTile."""
        lay, fragment = self.lay, self.fragment(self.chunks[0])
        self.aux = None
        if self.gradients:
            memory = self.memory
            self.aux = AuxSums(self.gradients, self.frame, lay, memory, thread, synchronise)
        with_d_dots, scaled = self.side.with_d_dots, lay.factor_dim > 0
        self.tile = GradientTile(
            self.view, lay.block_k, self.frame, fragment, with_d_dots, self.aux, scaled, in_two
        )
        self.sums = [self._cleared(self.chunks[which]) for *_, which in self.side.sums]

    def _rows_of(self, block: Expr, warp: Expr) -> tuple[Expr, Expr, Expr]:
        """The first row of a block, and from there the warp's; and this thread's first."""
        lay = self.lay
        self.part = T.bind("part", block * lay.warps + warp) if self.aux is not None else None
        self.first = T.bind("first_row", block * lay.block_q)
        warp_row = T.bind("warp_row", warp * lay.rows)
        first_row = self.fragment(self.chunks[0]).first_row(self.lane)
        return self.first, warp_row, self.first + warp_row + first_row

    def _cleared(self, chunks: int) -> T.Buffer:
        """Registers for sums as wide as so many chunks."""
        size = self._sum_size(chunks)
        buffer = T.registers("sums", size)
        with C.counted("i", size) as i:
            buffer.store(i, T.float32(0.0))
        return buffer

    def _sum_size(self, chunks: int) -> int:
        """Registers of a thread's sums, whose columns are padded to whole groups."""
        group = self.fragment(chunks).group
        return -(-chunks * CHUNK // group) * group * self.lay.rows // C.WARP

    @property
    def _column_statistics(self) -> bool:
        return self.side.by_keys and self.spec.variant.normalizer == "softmax"

    def _statistics(self, b: Expr, h: Expr) -> Callable[[Expr], Statistics]:
        """The statistics of a step, whose columns' are at a shared address."""
        if not self.tile.softmax:
            return lambda address: NoStatistics()
        if self.side.by_keys:
            return ColumnStatistics
        rows = row_statistics(self.frame, self.tile, b, h)
        return lambda address: rows

    # ------------------------------------------------------------------------------ results
    def _store_factors(self, b: Expr, h: Expr) -> None:
        """Store the gradients of low-rank biases for a query head."""
        f, row = self.frame, self.tile.row
        fragment = self.fragment(self.lay.factor_dim // CHUNK)
        length = f.size("seq_kv" if self.side.by_keys else "seq_q")

        def store(r: int, column: Expr, words: Sequence[Expr], exists: Expr) -> None:
            position = T.bind("position", self.tile.first_row + fragment.rows[r])
            write = T.logical_and(exists, position < length)
            for gradient in self.factors:
                workspace = gradient.argument.name
                tensor = f.tensor(workspace)
                at = T.int64(b) * tensor.strides[0] + T.int64(h) * tensor.strides[1]
                at = at + T.int64(position) * tensor.strides[2]
                begin = T.bind("begin", column - gradient.first)
                with T.when(T.logical_and(f.given(workspace), write)):
                    for i, word in enumerate(words):
                        inside = T.logical_and(begin + i >= 0, begin + i < gradient.rank)
                        value = T.reinterpret("float32", word)
                        value = T.select(position < row.seq_q, value, T.float32(0.0))
                        with T.when(inside):
                            tensor.buffer.store(at + T.int64(begin + i), value)

        spread_rows(fragment, self.lane, self.factor_sums, self.lay.factor_dim, store)

    def _finish(self, where: C.Launch) -> None:
        """Store the sums. Where they go is computed anew: registers are worth more in the loop."""
        f, lay, by_keys = self.frame, self.lay, self.side.by_keys
        block, b, h = self._place(C.afresh(where.block))
        thread = Cell("thread", C.afresh(where.thread)).get()
        lane = Cell("lane", thread & (C.WARP - 1)).get()
        first = block * lay.block_q + T.truncdiv(thread, T.int32(C.WARP)) * lay.rows
        which = "kv" if by_keys else "q"
        length = f.length(which, b, self.spec.variant.lengths)
        with T.block("epilogue"):
            for sums, (name, weighted, column) in zip(self.sums, self.side.sums, strict=True):
                fragment = self.fragment(self.chunks[column])
                if not weighted:
                    with C.counted("i", self._sum_size(self.chunks[column])) as i:
                        sums.store(i, sums.load(i) * f.scalar("scale"))
                start = T.bind("thread_row", first + fragment.first_row(lane))
                for r, distance in enumerate(fragment.rows):
                    position = T.bind("position", start + distance)
                    target = gradient_of(name)
                    place = RowPlace(
                        f.buffer(target),
                        f.element(target, b, h, position),
                        position < f.size(f"seq_{which}"),
                        position >= length if which in self.spec.variant.lengths else None,
                    )
                    width = self.chunks[column] * CHUNK
                    store_row(self.spec.dtype, fragment, lane, sums, width, r, place)


class WarpPass(Pass):
    """Warps multiply matrices themselves; all of them fetch tiles into a ring of slots."""

    def __init__(self, *of_any: Any, products: ProductsType, feed: FeedType) -> None:
        super().__init__(*of_any)
        self.products_type, self.feed_type = products, feed

    def fragment(self, chunks: int) -> Fragment:
        return self.products.fragment(chunks)

    def emit(self) -> None:
        f, lay, spec = self.frame, self.lay, self.spec
        where = C.launch(f.grid, lay.threads, lay.resident)
        shared = C.SharedMemory(lay.bytes if self.side.by_keys else lay.query_bytes)
        self.memory = shared.base
        warp = C.broadcast_lane(T.truncdiv(where.thread, T.int32(C.WARP)))
        warp = Cell("warp", warp).get()
        self.lane = Cell("lane", where.thread & (C.WARP - 1)).get()
        self.products = self.products_type(spec.dtype, lay.rows, lay.block_k, self.lane)
        self.operands = self._operands()
        self._make_sums(where.thread)
        self.feed = self.feed_type(spec, lay, f, where.thread, self._sources())

        block, b, h = self._place(where.block)
        first, warp_row, thread_row = self._rows_of(block, warp)
        if self.side.by_keys:
            group = T.bind("group", T.truncdiv(f.size("hq"), f.size("hkv")))
            self._fetch_rows(b, T.bind("first_head", h * group), first, warp_row)
            with T.serial("member", 0, group) as member:
                C.synchronise()  # the ring is free again
                self._meet(b, T.bind("head", h * group + member), block, thread_row)
        else:
            self._fetch_rows(b, h, first, warp_row)
            self._meet(b, h, block, thread_row)
        self._finish(where)

    def _operands(self) -> list[Any]:
        d, d_v = self.chunks
        first = self.products.operand(d)
        return [first, first if d == d_v else self.products.operand(d_v)]

    def _sources(self) -> dict[str, Source]:
        lay, result = self.lay, {}
        for names, rows in ((self.side.own, lay.block_q), (self.side.met, lay.block_k)):
            for name, chunks in zip(names, self.chunks, strict=True):
                heads, axis = ("hkv", "seq_kv") if name in "kv" else ("hq", "seq_q")
                result[name] = Source(rows, chunks, heads, axis)
        if self._column_statistics:
            axis = statistics_argument(lay).axes[2]
            result[STATISTICS] = Source(lay.block_k // 2, 1, "hq", axis, elements=4, positions=2)
        return result

    def _fetch_rows(self, b: Expr, h: Expr, first: Expr, warp_row: Expr) -> None:
        """Fetch the block's own rows, and say where the warp's are."""
        lay, d = self.lay, self.spec.head_dim
        self.feed.enter(self._row(b, h, Row))
        self.left = []
        widths = (d, self.spec.head_dim_v)
        for name, at, width, operand in zip(
            self.side.own, (0, lay.second), widths, self.operands, strict=True
        ):
            self.feed.rows(name, self.memory + C.uint32(at), first)
            self.left.append(self._own(operand, at, width, warp_row))
        if lay.factor_dim:
            self.factor_operand = self.products.operand(lay.factor_dim // CHUNK)
            self.factors_left = self._own(
                self.factor_operand, lay.factors, lay.factor_dim, warp_row
            )

    def _own(self, operand: Any, at: int, width: int, warp_row: Expr) -> Any:
        """The warp's rows of a tile at an offset, as left operands."""
        address = self.memory + C.uint32(at) + C.uint32(warp_row) * C.uint32(2 * width)
        return self.products.left(operand, Cell("own_rows", address, "uint32").get())

    # ------------------------------------------------------------------------------ the ring
    def _meet(self, b: Expr, h: Expr, block: Expr, thread_row: Expr) -> None:
        """Go through the blocks that the rows meet in query head h."""
        lay, ahead = self.lay, self.lay.stages - 1
        row = self._row(b, h, KeyRow if self.side.by_keys else Row)
        self.tile.enter(row, T.bind("thread_row", thread_row), self.lane)
        self.feed.enter(self._row(b, h, Row))
        statistics = self._statistics(b, h)
        if self.aux is not None:
            self.aux.enter(row, block, self.tile.fragment, self.lane)
        if lay.factor_dim:
            self.feed.factors(self.side.own[0], self.memory + C.uint32(lay.factors), self.first)
        if self.factors:
            self.factor_sums = self._cleared(lay.factor_dim // CHUNK)
        self.blocks.enter(row, block)
        self.queue = [Cell(f"entry_{n}", T.int32(0)) for n in range(lay.stages)]
        for entry in self.queue:
            entry.set(self.blocks.following())
        self.turn = Cell("turn", T.int32(0))
        for n in range(ahead):
            self._request(n)
            self._request_rest(n)
        with C.loop_while(self.queue[0].get() >= 0):
            self.feed.arrived(lay.stages - 2, lambda: self._batches(self._slot(0))[-1])
            C.synchronise()
            self._request(ahead)
            slot = self._slot(0)
            self._weigh(slot, statistics)
            self._request_rest(ahead)
            self._add(slot)
            if self.aux is not None:
                self.aux.end()
            turn = T.bind("turned", self.turn.get() + 1)
            self.turn.set(T.select(turn >= lay.stages, turn - lay.stages, turn))
            for entry, after in itertools.pairwise(self.queue):
                entry.set(after.get())
            self.queue[-1].set(self.blocks.following())
        if self.aux is not None:
            self.aux.finish(self.tile.first_row, self.part, statistics(self.memory))
        if self.factors:
            self._store_factors(b, h)

    def _slot(self, n: int) -> Expr:
        """The address of the n-th slot from the current one."""
        at = T.bind("at_slot", self.turn.get() + n)
        at = T.select(at >= self.lay.stages, at - self.lay.stages, at)
        address = self.memory + C.uint32(self.lay.ring)
        address = address + C.uint32(at) * C.uint32(self.lay.slot_bytes)
        return Cell("slot", address, "uint32").get()

    def _batches(self, slot: Expr) -> list[list[Part]]:
        """What comes to a slot, by what is fetched at once: a tile if it waits in registers, else all."""
        first, second = self.side.met
        parts = [Part(second, slot + C.uint32(self.lay.slot_second))]
        if self._column_statistics:
            parts.append(Part(STATISTICS, slot + C.uint32(self.lay.slot_statistics)))
        if self.feed.in_registers:
            return [[Part(first, slot)], parts]
        return [[Part(first, slot), *parts]]

    def _request(self, n: int, batch: int = 0) -> None:
        """Start to fetch for the n-th entry from the current one, unless the blocks end before."""
        entry = self.queue[n].get()
        position = T.bind("first_met", (entry >> 1) * self.lay.block_k)
        slot = self._slot(n)
        self.feed.request(self._batches(slot)[batch], position, entry >= 0)
        if self.lay.factor_dim and batch == 0:
            with T.when(entry >= 0):
                columns = slot + C.uint32(self.lay.slot_factors)
                self.feed.factors(self.side.met[0], columns, position)

    def _request_rest(self, n: int) -> None:
        """Fetch what remains for the n-th entry: the registers in between get free."""
        if self.feed.in_registers:
            self.feed.arrived(0, lambda: self._batches(self._slot(n))[0])
            self._request(n, 1)

    def _met(self, slot: Expr) -> tuple[Expr, Expr]:
        return slot, slot + C.uint32(self.lay.slot_second)

    def _weigh(self, slot: Expr, statistics: Callable[[Expr], Statistics]) -> None:
        """The packed weights and gradients of scores of the slot's block."""
        tile, products, met = self.tile, self.products, self._met(slot)
        results = (tile.scores, tile.d_dots)
        with T.block("s_gemm"):
            for n, sums in enumerate(results if tile.with_d_dots else results[:1]):
                tile.clear(sums)
                products.by_rows(sums, self.operands[n], self.left[n], met[n])
            if self.lay.factor_dim:
                tile.scale()
                columns = slot + C.uint32(self.lay.slot_factors)
                products.by_rows(tile.scores, self.factor_operand, self.factors_left, columns)
        entry = self.queue[0].get()
        k0 = T.bind("k_first", (entry >> 1) * self.lay.block_k)
        at = slot + C.uint32(self.lay.slot_statistics)
        tile.differentiate(k0, entry & 1, statistics(at))
        for _, weighted, _ in self.side.sums:
            tile.pack(weighted)

    def _add(self, slot: Expr) -> None:
        """Add the products of these with the slot's tiles to the sums."""
        for sums, (_, weighted, which) in zip(self.sums, self.side.sums, strict=True):
            packed, met = self.tile.packed(weighted), self._met(slot)
            with T.block("grad_gemm"):
                self.products.by_columns(sums, self.operands[which], packed, met[which])
        if self.factors:
            with T.block("grad_gemm"):
                columns = slot + C.uint32(self.lay.slot_factors)
                packed = self.tile.packed(False)
                self.products.by_columns(self.factor_sums, self.factor_operand, packed, columns)


@dataclass(frozen=True)
class PairKernels:
    """Kernels of their own for gradients at (query, key): their tile, and what writes their code."""

    tile: TileConfig
    function: Callable[[AttentionSpec, TileConfig, Program, Kernel, AuxGradient], Any]


MakePass = Callable[[AttentionSpec, TileConfig, BackwardLayout, Program, Kernel, Side, int], Pass]
"""What the code of one kernel is made by, of the arguments of `Pass`."""
