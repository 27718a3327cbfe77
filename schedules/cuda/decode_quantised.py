"""Few query rows and quantised operands: e4m3 is multiplied as float16, which holds it exactly.

Bytes are what is read from memory and shared memory, and reading is all that takes time there. So weights
are not rounded to e4m3, sums are float32 as they are, and the results do not depend on what a share of keys
has for its largest score. sm_90a has no instruction for e4m3 of a warp's own: its assembler would convert
the same bytes, and add every product apart.

Four bytes that a lane has of an operand of mma m16n8k32 are two pairs: as operands of m16n8k16, the lower
ones are columns 2t and 2t + 1, the upper ones 2t + 8 and 2t + 9. Those of values are of just these keys
(`KEY_ORDER`); the columns of q and k are any, as long as they are the same ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules.cuda.layout import VALUE_KEYS, MmaLayout
from attngen.schedules.cuda.quantised import NarrowScores
from attngen.schedules.cuda.sm80 import Product
from attngen.schedules.cuda.tile import ScoreTile
from attngen.schedules.frame import Frame
from attngen.schedules.tirx import Expr
from attngen.spec import AttentionSpec

HALF = "float16"


class HalfTile(ScoreTile):
    """With weights of float16, whatever q is."""

    def _pack_pair(self, word: Expr, low: Expr, high: Expr) -> None:
        C.pack_halves(word, low, high)


class DecodeMma(NarrowScores):
    """The unit for few query rows of quantised operands."""

    def __init__(self, spec: AttentionSpec, lay: MmaLayout, frame: Frame, lane: Expr) -> None:
        super().__init__(spec, lay, frame, lane)
        self.pair = T.registers("halves", 4, "uint32")
        if not self.integers:
            self.query_halves = T.registers("query_halves", 8 * len(self.slabs), "uint32")

    @property
    def tile_type(self) -> type[ScoreTile]:
        return HalfTile if self.narrow_values else ScoreTile

    def _halves(self, words: Sequence[Expr], into: T.Buffer, first: int) -> list[list[Expr]]:
        """The lower and the upper pair of each word."""
        pairs = []
        for n, word in enumerate(words):
            pair = [into.load(first + 2 * n + i) for i in range(2)]
            C.unpack_fp8(word, *pair)
            pairs.append(pair)
        return pairs

    # ------------------------------------------------------------------------------ scores
    def _left(self, product: Product, tile: Expr, step: int) -> list[list[Expr]]:
        operands = super()._left(product, tile, step)
        if product is not self.qk or self.integers:
            return operands
        return [self._left_halves(slab, operands[slab]) for slab in self.slabs]

    def _left_halves(self, slab: int, words: Sequence[Expr]) -> list[Expr]:
        """Operands of two products of 16 columns."""
        pairs = self._halves(words, self.query_halves, 8 * slab)
        return [
            pairs[2 * chunk + row][n] for chunk in range(2) for n in range(2) for row in range(2)
        ]

    def _multiply_narrow(self, acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
        if self.integers:
            super()._multiply_narrow(acc, a, b)
            return
        for chunk, pair in enumerate(self._halves(b, self.pair, 0)):
            C.mma(HALF, acc, a[4 * chunk : 4 * chunk + 4], pair)

    # ------------------------------------------------------------------------------ output
    def output(self, values: Expr) -> None:
        if not self.narrow_values:
            super().output(values)
            return
        width, of_slab = self.spec.head_dim_v, self.lay.block_k // 4
        for key in range(0, self.lay.block_k, 2 * VALUE_KEYS):
            for group in range(0, width // 8, 2):
                for n, words in enumerate(self.load_values(values, group, key)):
                    for chunk, pair in enumerate(self._halves(words, self.pair, 0)):
                        for slab in self.slabs:
                            first = slab * of_slab + key // 4 + 4 * chunk
                            a = [self.tile.weights.load(first + i) for i in range(4)]
                            out = self._accumulator(self.tile.out, width, slab, group + n)
                            C.mma(HALF, out, a, pair)
