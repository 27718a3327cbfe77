"""The sm_90a forward kernel on quantised operands: wgmma of bytes or e4m3, 32 numbers deep.

Rows of numbers are panels of 128 bytes, as rows of 16 bits are. Scales of keys, and what smoothing the
queries took from their scores, come by TMA with each block of keys; a thread loads those of its two rows
while the tile before ends.

Values of 8 bits lie in shared memory as in global memory, 16 keys of a channel in 16 bytes: eight channels
are what the unit reads at a time, without swizzle, and the keys' order (`KEY_ORDER`) lets weights stay in
the registers where softmax made them. Of sums of e4m3 the unit keeps few bits: after CHAIN keys the output is
added, in float32, to what shared memory has of the tile, while the next scores are multiplied. If channels
are summed in pieces (`byte_sums`), one after the other, these have sums of their own, of one block, which are
added to the output. Rows' maxima move where a score exceeds one by SLACK. A warpgroup's turn on the tensor
cores ends where its exponentials begin: beside them the other one's products run.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from attngen.expr import SCORE
from attngen.quant import QUERY_BLOCK
from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cpu.layout import byte_values
from attngen.schedules.cuda.fragment import row_major_16x8
from attngen.schedules.cuda.layout import (
    CHUNK,
    ROWS,
    VALUE_KEYS,
    WARPGROUP,
    byte_sums,
    chains_sums,
    factor_columns,
    key_spans,
    narrow_bytes,
    number_row,
)
from attngen.schedules.cuda.quantised import (
    NarrowTile,
    key_factors,
    narrow_storage,
    scale_products,
)
from attngen.schedules.cuda.sm90 import Forward
from attngen.schedules.cuda.tile import BlockKeys, ScoreTile
from attngen.schedules.cuda.warpgroup import (
    EIGHT_ROWS,
    multiply_narrow_rows,
    multiply_packed_bytes,
    multiply_rows,
)
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Cell, Expr
from attngen.schedules.vector import LOG2E
from attngen.spec import AttentionSpec

LEAST_FACTOR = 1e-30
"""Factors of scores are not 0, as scales of zeros are: a hidden score is −∞, and 0·∞ is NaN."""
CHAIN = 576
"""Keys whose products are summed by the unit, which cuts each of them off at 14 bits of the sum: of values of
one sign 0.5 % was lost after 384 keys and 7 % after 4096 (H200)."""
SLACK = 4.0
"""By how much, in log2 units, scores may exceed a row's maximum before it moves. Weights of e4m3 begin so
much lower, which leaves 11 binades of normal numbers below."""


class QuantisedTile(ScoreTile):
    """The registers between two products of which the first is of numbers of few bits.

    qk_sums   sums of that product: int32 for integers, else the scores' own registers
    `defers`: softmax multiplies what the product left by factors of a row and of a span of keys, in
    log2 units.
    """

    def __init__(self, spec: AttentionSpec, block: BlockKeys, frame: Frame) -> None:
        fragment = row_major_16x8(1)
        super().__init__(spec, block.columns, frame, fragment, scaled=True, block=block)
        quant = spec.variant.quant
        assert quant is not None
        self.quant, self.spans = quant, key_spans(spec, block.keys, block.columns)
        self.number_row = number_row(block.columns)
        plain = self.softmax and self.score == SCORE and not spec.factors
        self.defers = plain and bool(self.spans) and not quant.smooth_q
        self.qk_sums = self.scores
        if quant.qk != "fp8":
            self.qk_sums = T.registers("s_int", self.fragment.size(block.columns), "uint32")
        terms = 2 if quant.smooth_k else 1
        self.fetched = T.registers("fetched_terms", terms * len(self.rows))
        self.terms = T.registers("row_terms", terms * len(self.rows))
        self.span_scales = T.registers("span_scales", len(self.rows) * max(1, len(self.spans)))

    @property
    def product_registers(self) -> list[Expr]:
        return [self.qk_sums.load(i) for i in range(self.fragment.size(self.block_k))]

    # ------------------------------------------------------------------------------ numbers of rows and keys
    def fetch_rows(self, b: Expr, h: Expr, first_row: Expr) -> None:
        """Load scales and what smoothing the keys took of this thread's rows from `first_row` on."""
        for n, name in enumerate(("q_scale", "q_shift")[: 2 if self.quant.smooth_k else 1]):
            for r in self.rows:
                row = first_row + self.fragment.rows[r]
                at = self.frame.element(name, b, h, row)
                exists = row < self.frame.size("seq_q")
                loaded = T.guarded(exists, self.frame.buffer(name).load(at), T.float32(0.0))
                self.fetched.store(len(self.rows) * n + r, loaded)

    def take_rows(self) -> None:
        """What was fetched is that of the present rows."""
        for i in range(self.terms_count):
            self.terms.store(i, self.fetched.load(i))

    @property
    def terms_count(self) -> int:
        return (2 if self.quant.smooth_k else 1) * len(self.rows)

    def _row_terms(self, r: int) -> list[Expr]:
        return [self.terms.load(i) for i in range(r, self.terms_count, len(self.rows))]

    def take_factors(self, numbers: Expr, lane: Expr) -> None:
        """Factors of this thread's rows and of each span of keys, whose numbers are at a shared address."""
        mine = T.bind("numbers", numbers + C.uint32(self.fragment.first_column(lane) * 4))
        for n in range(len(self.spans)):
            word = T.registers("span_scale", 1, "uint32")
            C.load_shared([word.load(0)], mine + C.uint32(4 * sum(self.spans[:n])))
            scale = T.reinterpret("float32", word.load(0))
            for r in self.rows:
                factor = self._row_terms(r)[0] * scale
                if self.defers:
                    factor = T.maximum(factor * T.float32(LOG2E), T.float32(LEAST_FACTOR))
                self.span_scales.store(r * len(self.spans) + n, factor)

    def take_scores(self, numbers: Expr, means: int, first_row: Expr, lane: Expr) -> None:
        """Scores of products with keys whose numbers, and `means` rows of means, are at a shared address."""
        if self.defers:
            return
        mine = T.bind("numbers", numbers + C.uint32(self.fragment.first_column(lane) * 4))
        means_at = None
        if self.quant.smooth_q:
            nth = T.truncmod(T.truncdiv(first_row, T.int32(QUERY_BLOCK)), T.int32(means))
            means_at = T.bind("means", mine + C.uint32((nth + 1) * self.number_row))
        terms = [self._row_terms(r) for r in self.rows]
        factors = key_factors(self, mine, [scale for scale, *_ in terms])
        if self.spans:
            factors = self._span_factors
        shifts = [shift for _, shift in terms] if self.quant.smooth_k else None
        scale_products(self, self._product, factors, shifts, means_at)

    def _span_factors(self, group: Expr) -> Callable[[int, int], Expr]:
        return lambda r, e: self.span_factor(r, group)

    def _product(self, i: Expr) -> Expr:
        x = self.qk_sums.load(i)
        return x if self.qk_sums is self.scores else T.cast("float32", T.cast("int32", x))

    def span_factor(self, r: int, group: Expr) -> Expr:
        """The factor of row r and the span of a group of columns."""
        nth = T.truncdiv(group, T.int32(self.spans[0] // self.fragment.group))
        return self.span_scales.load(r * len(self.spans) + nth)

    # ------------------------------------------------------------------------------ softmax
    @property
    def top_factor(self) -> Expr:
        return T.float32(1.0) if self.defers else super().top_factor

    def _modify(self, k0: Expr) -> None:
        if not self.defers:
            super()._modify(k0)

    def _raise_best(self, best: T.Buffer) -> None:
        if not self.defers:
            super()._raise_best(best)
            return
        for n, span in enumerate(self.spans):
            first = sum(self.spans[:n]) // self.fragment.group
            largest = T.registers("span_best", len(self.rows))
            for r in self.rows:
                largest.store(r, T.float32(-math.inf))
            with C.counted("j", span // self.fragment.group) as j:
                for r in self.rows:
                    for e in range(len(self.fragment.columns)):
                        i = self.fragment.index(self.block_k, j + first, r, e)
                        largest.store(r, T.maximum(largest.load(r), self.scores.load(i)))
            for r in self.rows:
                x = largest.load(r) * self.span_scales.load(r * len(self.spans) + n)
                best.store(r, T.maximum(best.load(r), x))

    def _look(self, highest: T.Buffer) -> None:
        if not self.defers:
            super()._look(highest)
            return
        for n, span in enumerate(self.spans):
            first = sum(self.spans[:n]) // self.fragment.group
            for r in self.rows:
                x = self._highest_bits(r, first, span // self.fragment.group)
                x = x * self.span_scales.load(r * len(self.spans) + n)
                highest.store(r, T.maximum(highest.load(r), x) if n else x)

    def _in_log2(self, i: Expr, r: int, group: Expr) -> Expr:
        if not self.defers:
            return super()._in_log2(i, r, group)
        return self.scores.load(i) * self.span_factor(r, group)

    def _in_units(self, r: int, top: Expr) -> Expr:
        shift = self._waiting_shift(r)
        if not self.raised or shift is None:
            return super()._in_units(r, top)
        return T.ceil(top + shift) - shift  # a whole number of the scores themselves

    def _waiting_shift(self, r: int) -> Expr | None:
        """What smoothing took from the scores of row r and they lack still, in log2 units."""
        if not (self.defers and self.quant.smooth_k):
            return None
        return self._row_terms(r)[1] * T.float32(LOG2E)

    @property
    def log2_maxima(self) -> list[Expr]:
        maxima = super().log2_maxima
        shifts = [self._waiting_shift(r) for r in self.rows]
        return [m if s is None else m + s for m, s in zip(maxima, shifts, strict=True)]


class QuantisedValuesTile(QuantisedTile, NarrowTile):
    """With values, and weights, of e4m3.

    `chains`: the unit adds to the output itself, `pending` blocks by now. Chains that `ended`, if any, are
    added up in shared memory, `owed` are the factors of maxima that moved since.
    block_sums   else: of blocks' second products, of one piece of the channels at a time, `owed` likewise
    """

    def __init__(self, spec: AttentionSpec, block: BlockKeys, frame: Frame) -> None:
        super().__init__(spec, block, frame)
        width = spec.head_dim_v
        piece = byte_sums(spec)
        self.pieces = [(begin, min(piece, width - begin)) for begin in range(0, width, piece)]
        self.chains = chains_sums(spec)
        self.block_sums = self.out
        self.owed = T.registers("owed_shrink", len(self.rows))
        self.lag(SLACK)
        self.raised = NarrowTile.raised - SLACK
        if self.chains:
            self.pending = Cell("pending_blocks", T.int32(0))
            self.ended = Cell("ended_chains", T.int32(0))
        else:
            self.block_sums = T.registers("block_sums", self.fragment.size(self.pieces[0][1]))

    def keep_at(self, kept: Expr) -> None:
        """Where this thread's sums of chains that ended are: four every WARPGROUP times 16 bytes."""
        self.kept = kept

    def piece_registers(self, piece: int) -> list[Expr]:
        """The sums of a piece of the channels."""
        size = self.fragment.size(self.pieces[piece][1])
        return [self.block_sums.load(i) for i in range(size)]

    @property
    def sum_registers(self) -> list[Expr]:
        return self.piece_registers(0)

    def start(self, statistics: bool = False) -> None:
        super().start(statistics)
        for r in self.rows:
            self.owed.store(r, T.float32(1.0))
        if self.chains:
            self.pending.set(T.int32(0))
            self.ended.set(T.int32(0))

    def add_piece(self, piece: int) -> None:
        """The output's piece, brought to the maxima that its products are relative to, and these."""
        fragment, (begin, width) = self.fragment, self.pieces[piece]
        with C.counted("j", width // fragment.group) as j:
            for r in self.rows:
                for e in range(len(fragment.columns)):
                    at = fragment.index(self.out_width, j + begin // fragment.group, r, e)
                    before = self.out.load(at)
                    if self.softmax:
                        before = before * self.owed.load(r)
                    new = self.block_sums.load(fragment.index(width, j, r, e))
                    self.out.store(at, before + new)

    def rescale(self) -> None:
        """Add the last piece of a block; or bring a chain to new maxima."""
        if not self.chains:
            self._add_last()
            return
        self.pending.set(self.pending.get() + 1)
        if self.softmax:
            with T.when(T.compare("!=", self.moved.get(), T.int32(0))):
                self._multiply_rows()
                for r in self.rows:
                    self.owed.store(r, self.owed.load(r) * self.shrink.load(r))

    def end_chain(self) -> None:
        """Keep a chain that is long enough: the next begins with its first product."""
        if not self.chains:
            return
        with T.when(self.pending.get() >= max(1, CHAIN // self.block.rows)):
            T.branch(T.compare("==", self.ended.get(), T.int32(0)), self._keep, self._keep_sums)
            self.pending.set(T.int32(0))
            self.ended.set(T.int32(1))
            for r in self.rows:
                self.owed.store(r, T.float32(1.0))

    def _places(self) -> Iterator[tuple[int, Expr]]:
        """Of each four of this thread's numbers the first, and where they are kept."""
        for first in range(0, self.fragment.size(self.out_width), 4):
            yield first, self.kept + C.uint32(first * 4 * WARPGROUP)

    def _keep(self) -> None:
        for first, at in self._places():
            C.store_shared(
                at, [T.reinterpret("uint32", self.out.load(first + n)) for n in range(4)]
            )

    def _keep_sums(self) -> None:
        for first, at in self._places():
            C.store_shared(at, [T.reinterpret("uint32", x) for x in self._with_kept(first, at)])

    def _with_kept(self, first: int, at: Expr) -> list[Expr]:
        """Four of this thread's sums, what is kept among them."""
        fragment, words = self.fragment, T.registers("kept_words", 4, "uint32")
        C.load_shared([words.load(n) for n in range(4)], at)
        sums = []
        for n in range(4):
            owed = self.owed.load((first + n) // len(fragment.columns) % len(self.rows))
            kept = T.reinterpret("float32", words.load(n))
            sums.append(T.bind("kept_sum", kept * owed + self.out.load(first + n)))
        return sums

    def _add_last(self) -> None:
        self.add_piece(len(self.pieces) - 1)
        if self.softmax:
            for r in self.rows:
                self.owed.store(r, self.shrink.load(r))

    def finish(self) -> None:
        if not self.chains:
            self._add_last()
        else:
            with T.when(T.compare("!=", self.ended.get(), T.int32(0))):
                for first, at in self._places():
                    for n, x in enumerate(self._with_kept(first, at)):
                        self.out.store(first + n, x)
        super().finish()


class QuantisedForward(Forward):
    """The kernel whose first product, and perhaps the second, is of numbers of few bits."""

    def __init__(self, spec: AttentionSpec, *rest: object) -> None:
        super().__init__(spec, *rest)  # type: ignore[arg-type]
        assert spec.variant.quant is not None
        self.quant, self.storage = spec.variant.quant, narrow_storage(spec)
        self.queries, self.keys, self.panel_columns = (
            self.storage.queries,
            self.storage.keys,
            2 * CHUNK,
        )
        self.byte_values = byte_values(spec)
        self.late_turns = self.byte_values
        self.means = self.lay.key_numbers - 1

    # ------------------------------------------------------------------------------ producer
    def _fetch_numbers(
        self, stage: Expr, q_block: Expr, key: Expr, kv_head: Expr, h: Expr, b: Expr, full: Expr
    ) -> None:
        lay, maps = self.lay, self.frame.tensor_maps
        target = self.shared.at(lay.numbers) + C.uint32(stage) * C.uint32(lay.numbers_bytes)
        target = T.bind("numbers_target", target)
        C.load_tile(target, maps["k_scale"], (key, kv_head, b), full)
        for n in range(self.means):
            block = T.truncdiv(q_block * self.tile.block_q, T.int32(QUERY_BLOCK)) + n
            nth = T.truncmod(block, T.int32(self.means)) + 1
            to = target + C.uint32(nth) * C.uint32(lay.number_row)
            C.load_tile(to, maps["q_mean_k"], (key, block, h, b), full)

    def _fetch_values(self, target: Expr, key: Expr, head: Expr, b: Expr, full: Expr) -> None:
        if not self.byte_values:
            super()._fetch_values(target, key, head, b, full)
            return
        rows = self.key_block.rows
        C.barrier_expect(full, rows * self.spec.head_dim_v)
        chunk = T.truncdiv(key, T.int32(self.block_k)) * (rows // VALUE_KEYS)
        at = (T.int32(0), T.int32(0), chunk, head, b)
        C.load_tile(target, self.frame.tensor_maps[self.storage.values], at, full)

    # ------------------------------------------------------------------------------ consumers
    def _make_tile(self) -> ScoreTile:
        if not self.byte_values:
            self.narrow_tile = QuantisedTile(self.spec, self.key_block, self.frame)
            return self.narrow_tile
        tile = self.narrow_tile = QuantisedValuesTile(self.spec, self.key_block, self.frame)
        mine = self.me * (ROWS * self.lay.kept_channels) + (self.thread & (WARPGROUP - 1)) * 4
        tile.keep_at(
            Cell("kept", self.shared.at(self.lay.kept) + C.uint32(mine) * 4, "uint32").get()
        )
        return tile

    def _value_descriptor(self) -> Expr:
        if not self.byte_values:
            return super()._value_descriptor()
        # 16 keys further are all channels further; eight channels are 128 bytes
        return C.matrix_descriptor(
            self.shared.at(self.lay.v), self.spec.head_dim_v, EIGHT_ROWS // 8, swizzled=False
        )

    def _fetch_row_numbers(self, place: tuple[Cell, ...]) -> None:
        first = T.bind("row_to_fetch", self._first_row(place))
        self.narrow_tile.fetch_rows(place[2].get(), place[1].get(), first)

    def _take_tile(self, place: tuple[Cell, ...]) -> None:
        self.narrow_tile.take_rows()
        self._take_factors()
        self._take_scores(T.bind("row_of_tile", self._first_row(place)))

    @property
    def _numbers(self) -> Expr:
        """The shared address of numbers of the present block of keys."""
        stage = C.uint32(self.k_ring.stage.get()) * C.uint32(self.lay.numbers_bytes)
        return self.shared.at(self.lay.numbers) + stage

    def _take_factors(self) -> None:
        self.narrow_tile.take_factors(self._numbers, self.lane)

    def _take_scores(self, first_row: Expr) -> None:
        self.narrow_tile.take_scores(self._numbers, self.means, first_row, self.lane)
        C.synchronise_warp()  # one lane gives them back with K
        if self.spec.factors:
            self._add_biases()

    def _add_biases(self) -> None:
        """Low-rank biases, of 16 bits, to scores."""
        tile, width = self.score_tile, factor_columns(self.spec)
        steps = [4 * self.lay.head_chunks + step for step in range(-(-width // 16))]
        queries, keys = self._operands()
        C.wgmma_fence()
        multiply_rows(self.spec.dtype, tile.score_registers, queries, keys, steps, accumulate=True)
        C.wgmma_commit()
        C.wgmma_wait(0, [*tile.score_registers, *tile.sum_registers])

    def _issue_scores(self) -> None:
        """The products of q and k, 32 bytes at a time."""
        queries, keys = self._operands()
        steps = range(-(-narrow_bytes(self.spec) // 32))
        with T.block("s_gemm"):
            sums = self.narrow_tile.product_registers
            multiply_narrow_rows(self.quant.qk, sums, queries, keys, steps)
            C.wgmma_commit()

    def _issue_output(self) -> None:
        """The products of weights and values; e4m3: 32 keys at a time, in sums of their own."""
        if not self.byte_values:
            super()._issue_output()
            return
        tile = self.narrow_tile
        assert isinstance(tile, QuantisedValuesTile)
        tile.end_chain()
        with T.block("o_gemm"):
            self._issue_piece(0)

    def _issue_piece(self, piece: int) -> None:
        tile, width = self.narrow_tile, self.spec.head_dim_v
        assert isinstance(tile, QuantisedValuesTile)
        begin, _ = tile.pieces[piece]
        values = self.v_ring.descriptor.get() + C.uint64(begin * VALUE_KEYS // 16)
        sums = tile.piece_registers(piece)
        rows = self.key_block.rows
        begun = T.compare("!=", tile.pending.get(), T.int32(0)) if tile.chains else False
        multiply_packed_bytes(self.quant.pv, sums, tile.weights, values, rows, width, begun)
        C.wgmma_commit()

    def _next_piece(self, piece: int) -> None:
        """Add the products of a piece, which have ended, and begin with the next."""
        tile = self.narrow_tile
        assert isinstance(tile, QuantisedValuesTile)
        tile.add_piece(piece)
        C.wgmma_fence()
        self._issue_piece(piece + 1)

    def _holds(self) -> Sequence[Callable[[Expr | None], None]]:
        tile = self.narrow_tile
        if not isinstance(tile, QuantisedValuesTile):
            return super()._holds()

        def between(piece: int, weight: Expr | None) -> None:
            self._hold(weight)
            C.wgmma_wait(0, tile.piece_registers(piece))
            self._next_piece(piece)

        pieces = [partial(between, piece) for piece in range(len(tile.pieces) - 1)]
        return (*pieces, self._hold)

    def _finish_output(self) -> None:
        tile = self.narrow_tile
        if not isinstance(tile, QuantisedValuesTile):
            return
        for piece in range(len(tile.pieces) - 1):
            self._next_piece(piece)
            C.wgmma_wait(0, tile.piece_registers(piece + 1))

    @property
    def _padded(self) -> bool:
        """Values of bytes are zeros beyond a row's own length."""
        return not self.byte_values and super()._padded
