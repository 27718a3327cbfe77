"""The main CPU kernel with both matrix products of bfloat16 pairs, and what it shares with matrix tiles.

`vdpbf16ps` adds to each lane of 32 bits the products of two bfloat16 each. Lanes stay queries, as in the
kernel that this one derives from: two neighbouring elements of a key are a word in memory, which is
broadcast and multiplied with those of 16 queries; weights are stored in pairs of keys and meet pairs of
rows of v, which are packed element by element.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attngen.abi import kernel_symbol
from attngen.program import Kernel, Program
from attngen.schedules import tirx as T
from attngen.schedules import vector
from attngen.schedules.cpu import rows as cpu_rows
from attngen.schedules.cpu.forward import MainKernel
from attngen.schedules.cpu.layout import TILE_DEPTH, TILE_ROWS, Isa
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

ROW_FLOATS = TILE_DEPTH // 2
"""float32 elements in the space of a row of a matrix tile, which are loaded at once."""


def pair_kernel(
    spec: AttentionSpec, tile: TileConfig, isa: Isa, program: Program, kernel: Kernel
) -> Any:
    """The PrimFunc of the main kernel with products of pairs; items as for `main_kernel`."""
    with T.function(kernel_symbol(kernel)) as result:
        frame, listed = Frame(program, kernel), "plan" in kernel.arguments
        with T.llvm_functions(vector.PAIR_PRODUCTS):
            PairKernel(spec, tile, isa, frame, listed).items()
    return result[0]


class PairOperands(MainKernel):
    """Packs bfloat16 operands of products that add up pairs of elements or of keys."""

    def pack_elements(self, name: str, sub: Expr, part: int, width: int) -> None:
        """Pairs of elements of a sub-block's rows, along the queries, to its scratch from `part` on.

        Row p of scratch holds elements 2p and 2p + 1; zeros behind `width`, up to whole tiles.
        """
        scratch, inner_q = self.frame.scratch, self.layout.inner_q
        columns = T.bind(f"{name}_columns", self.sub_offset(sub, part))
        with T.block(f"{name}_pack"), T.serial("j", 0, self.vectors) as j:
            rows = T.registers(f"{name}_rows", TILE_ROWS, "int64")
            with T.unroll("t", TILE_ROWS) as t:
                row = self.packed_row(sub, self.lane(j) + t)
                rows.store(t, self.row_offset(name, self.h, row))

            def pack(step: Expr, width: int) -> None:
                loaded = [self._words(name, rows.load(t), step, width) for t in range(TILE_ROWS)]
                for p, pair in enumerate(vector.transpose(loaded)):
                    at = columns + (step * ROW_FLOATS + p) * inner_q + self.lane(j)
                    scratch.store(at, pair, self.isa.lanes)

            whole_rows(width, pack)

    def weight_pairs(self, even: Expr, odd: Expr) -> Expr:
        """The weights of two keys as pairs; a NaN stays one in the output."""
        if self.softmax:  # a NaN makes the row's sum one, whatever its weight becomes
            return vector.bfloat16_pairs(even, odd)
        low, high = (T.cast("uint32", vector.from_float32(p, "bfloat16")) for p in (even, odd))
        shift = T.broadcast(T.const(16, "uint32"), self.isa.lanes)
        return T.reinterpret("float32", low | (high << shift))

    def _key_row(self, name: str, row: Expr) -> Expr:
        base = self.k_base if name == "k" else self.v_base
        key = T.int64(self.k0 + T.minimum(row, self.keys - 1))
        return T.bind(f"{name}_row", base + key * self.frame.stride(name, "seq_kv"))

    def _words(self, name: str, start: Expr, step: Expr, width: int) -> Expr:
        """`width` elements of a row from TILE_DEPTH·step, zeros behind them, as float32 words."""
        loaded = self.frame.buffer(name).load(start + T.int64(step * TILE_DEPTH), width)
        return cpu_rows.words(loaded, self.isa.lanes)

    def _interleaved(self, name: str, even: Expr, odd: Expr, part: Expr, width: int) -> Expr:
        """Two rows of a tensor, element by element, from TILE_ROWS·part; zeros behind `width` elements."""
        source, offset = self.frame.buffer(name), T.int64(part * TILE_ROWS)
        pair = [source.load(row + offset, width) for row in (even, odd)]
        mixed = T.shuffle(pair, [half * width + n for n in range(width) for half in (0, 1)])
        return cpu_rows.words(mixed, self.isa.lanes)


class PairKernel(PairOperands):
    """Overrides the matrix products; learned factors stay float32."""

    weight_group = 2
    exp2_coefficients = vector.EXP2_SHORT

    def _pack_queries(self, sub: Expr) -> None:
        self.pack_elements("q", sub, 0, self.spec.head_dim)

    def _pack_keys(self) -> None:
        """Rows of v two by two; a last one without partner is repeated, with a weight of zero."""
        lay = self.layout
        rows = self._first_row(self.keys)
        with T.block("v_unpack"), T.serial("row", 0, rows) as row:
            even, odd = (self._key_row("v", row * 2 + n) for n in (0, 1))

            def pair(part: Expr, width: int) -> None:
                at = lay.values + row * (2 * lay.packed_v) + part * TILE_ROWS
                words = self._interleaved("v", even, odd, part, width)
                self.frame.scratch.store(at, words, self.isa.lanes)

            whole_parts(self.spec.head_dim_v, pair)

    def _row_source(self, name: str) -> tuple[T.Buffer, Callable[[Expr], Expr]]:
        """Pairs of values in scratch."""
        start, width = self.layout.values, 2 * self.layout.packed_v
        return self.frame.scratch, lambda row: T.int64(start + row * width)

    def _products(self, acc: T.Buffer, scores: Expr, row: Expr, masked: bool) -> None:
        lanes, inner_k = self.isa.lanes, self.tile.inner_k
        self._prefetch_keys(T.truncdiv(row, T.int32(inner_k)), self.tile.block_k // inner_k)
        scale = T.broadcast(self.frame.scalar("scale") * T.float32(self.unit), lanes)
        with T.block("s_gemm"):
            self.dot_rows(acc, "k", self.spec.head_dim, 0, row)
            with T.unroll("r", inner_k) as r, T.unroll("j", self.vectors) as j:
                at = r * self.layout.inner_q + self.lane(j)
                acc.store(at, acc.load(at, lanes) * scale, lanes)

    def dot_rows(self, acc: T.Buffer, name: str, width: int, column: int, row: Expr) -> None:
        """acc = products of inner_k rows of k or v, as they lie, and what is packed from `column` on."""
        source = self.frame.buffer(name)
        offsets = T.registers(f"{name}_rows", self.tile.inner_k, "int64")
        with T.unroll("r", self.tile.inner_k) as r:
            offsets.store(r, self._key_row(name, row + r))
            with T.unroll("j", self.vectors) as j:
                at = r * self.layout.inner_q + self.lane(j)
                acc.store(at, self.constant(0.0), self.isa.lanes)

        def pair(r: Expr, d: Expr) -> Expr:
            return T.regroup("float32", source.load(offsets.load(r) + T.int64(d * 2), 2))

        self._dot(acc, width // 2, column, pair, vector.multiply_add_pairs)

    def _store_weights(self, step: Expr, j: Expr, weights: list[Expr]) -> None:
        super()._store_weights(step, j, [self.weight_pairs(*weights)])

    def _multiply_add(self, total: Expr, weights: Expr, word: Expr) -> Expr:
        return vector.multiply_add_pairs(total, weights, word)


def whole_rows(width: int, emit: Callable[[Expr, int], None]) -> None:
    """emit(step, elements) for each TILE_DEPTH elements of `width`, the last perhaps fewer."""
    with T.serial("d_step", 0, width // TILE_DEPTH) as step:
        emit(step, TILE_DEPTH)
    if rest := width % TILE_DEPTH:
        emit(T.int32(width // TILE_DEPTH), rest)


def whole_parts(width: int, emit: Callable[[Expr, int], None]) -> None:
    """emit(part, elements) for each TILE_ROWS elements of `width`, the last perhaps fewer."""
    with T.serial("part", 0, width // TILE_ROWS) as part:
        emit(part, TILE_ROWS)
    if rest := width % TILE_ROWS:
        emit(T.int32(width // TILE_ROWS), rest)
