"""Random tensors for any variant, made from its declarations alone.

For benchmarks and tests: what a call of the built module takes, in sensible ranges.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import torch

from attngen.expr import Per
from attngen.shape import Shape
from attngen.spec import AttentionSpec
from attngen.variant import BlockLists, names_of

__all__ = ["Shape", "list_blocks", "random_inputs"]

DOCUMENTS = 4
"""Segments that an integer tensor indexed by position has in each batch row."""

SPREAD = 0.5
"""Standard deviation of floating-point tensors: a low-rank bias of rank 16 is then of order 1."""


def random_inputs(
    spec: AttentionSpec,
    shape: Shape,
    seed: int = 0,
    density: float = 0.25,
    broadcast: Collection[str] = ("b",),
) -> dict[str, torch.Tensor]:
    """Every tensor that the module of `spec` takes, by its argument's name: q, k, v, then the others.

    q (b, hq, seq_q, d), k (b, hkv, seq_kv, d), v (b, hkv, seq_kv, d_v) are normal, in the spec's dtype
    and layout. The others follow their declarations:

    - floating point: uniform in [0, 0.5) per head or batch row (a coefficient, such as a slope), else
      normal with standard deviation 0.5;
    - bool: true with probability 1/2;
    - int32 with a position axis: the number of the document at that position, 4 documents a row at
      random places; queries lie at the end of the keys, so that q and k tensors agree;
    - other int32: uniform in [1, seq_kv];
    - block lists: the blocks on the diagonal and others at random, a fraction `density` of each row;
    - lengths: uniform in [seq / 2, seq];
    - of a packed variant: the first row is as long as may be, the second one empty, others anything;
    - of a paged variant: k and v in pages that `page_table` lists in random order.

    Axes that may broadcast ("b?") have size 1 if `broadcast` holds their name; axes whose size is
    known only at run time are as long as the longer sequence. Raises ValueError for a density
    outside [0, 1].
    """
    if not 0 <= density <= 1:
        raise ValueError(f"random_inputs: density must lie in [0, 1], got {density}")
    return _Generator(spec, shape, seed, density, broadcast).inputs()


class _Generator:
    def __init__(
        self,
        spec: AttentionSpec,
        shape: Shape,
        seed: int,
        density: float,
        broadcast: Collection[str],
    ) -> None:
        self.spec, self.shape = spec, shape
        self.density, self.broadcast = density, broadcast
        self.random = torch.Generator().manual_seed(seed)
        self.dtype: torch.dtype = getattr(torch, spec.dtype)
        cuts = torch.randint(
            0, max(1, shape.seq_kv), (max(1, shape.batch), DOCUMENTS - 1), generator=self.random
        )
        self.document_starts = cuts.sort().values

    def inputs(self) -> dict[str, torch.Tensor]:
        spec, shape = self.spec, self.shape
        longest_kv = shape.seq_kv
        starts = self._starts()
        seq_q, seq_kv = shape.seq_q, shape.seq_kv
        if spec.variant.packed:
            seq_q, seq_kv = (int(starts.get(f"{n}_starts", [0])[-1]) for n in ("q", "kv"))
        result = {"q": self._heads(shape.heads, seq_q, spec.head_dim)}
        if spec.variant.paged is not None:
            result |= self._pages(spec.variant.paged)
        else:
            result |= {
                "k": self._heads(shape.kv_heads, seq_kv, spec.head_dim),
                "v": self._heads(shape.kv_heads, seq_kv, spec.head_dim_v),
            }
        listed = {t.name for lists in spec.block_lists for t in lists.tensors}
        for aux in spec.variant.aux:
            if aux.name not in listed:
                result[aux.name] = self._tensor(aux.decl)
        for lists in spec.block_lists:
            result |= self._block_lists(lists)
        for name in spec.variant.length_tensors:
            longest = shape.seq_q if name == "q_lengths" else longest_kv
            result[name] = (
                starts[name]
                if name in starts
                else self._integers(-(-longest // 2), longest, [shape.batch])
            )
        return result

    def _starts(self) -> dict[str, torch.Tensor]:
        """Where the rows of a packed variant begin, and the last one ends."""
        result = {}
        for which in self.spec.variant.starts:
            longest = self.shape.seq_q if which == "q" else self.shape.seq_kv
            lengths = self._integers(0, longest, [self.shape.batch])
            lengths[:1], lengths[1:2] = longest, 0
            result[f"{which}_starts"] = torch.cat([lengths.new_zeros(1), lengths.cumsum(0).int()])
        return result

    def _heads(self, heads: int, length: int, width: int) -> torch.Tensor:
        sizes = [1 if self.spec.variant.packed else self.shape.batch, heads, length, width]
        if self.spec.layout == "bshd":
            sizes = [sizes[0], length, heads, width]
        return torch.randn(sizes, generator=self.random).to(self.dtype)

    def _pages(self, rows: int) -> dict[str, torch.Tensor]:
        """Pages in random order, and a few more that no row has: they hold NaN.

        From here on the keys are those that the table has room for.
        """
        count = -(-self.shape.seq_kv // rows)
        total = self.shape.batch * count
        self.shape = replace(self.shape, seq_kv=count * rows)
        order = torch.randperm(total + 3, generator=self.random).to(torch.int32)
        table = order[:total].reshape(self.shape.batch, count)
        result = {}
        for name, width in (("k", self.spec.head_dim), ("v", self.spec.head_dim_v)):
            sizes = [total + 3, rows, self.shape.kv_heads, width]
            pages = torch.randn(sizes, generator=self.random).to(self.dtype)
            pages[order[total:].long()] = float("nan")
            result[name] = pages
        return result | {"page_table": table}

    def _size(self, axis: str | int) -> int:
        if isinstance(axis, int):
            return axis
        name = axis.rstrip("?")
        if axis.endswith("?") and name in self.broadcast:
            return 1
        shape = self.shape
        sizes = {"b": shape.batch, "h": shape.heads, "q": shape.seq_q, "k": shape.seq_kv}
        return sizes.get(name, max(shape.seq_q, shape.seq_kv))

    def _integers(self, low: int, high: int, sizes: list[int]) -> torch.Tensor:
        """int32, uniform in [low, high]."""
        return torch.randint(low, high + 1, sizes, generator=self.random, dtype=torch.int32)

    def _tensor(self, decl: Per) -> torch.Tensor:
        sizes = [self._size(axis) for axis in decl.axes]
        names = [axis.rstrip("?") if isinstance(axis, str) else "" for axis in decl.axes]
        if decl.dtype == "bool":
            return torch.rand(sizes, generator=self.random) < 0.5
        if decl.dtype == "int32":
            if {"q", "k"} & set(names):
                return self._documents(names, sizes)
            return self._integers(min(1, self.shape.seq_kv), self.shape.seq_kv, sizes)
        dtype = self.dtype if decl.dtype == "input" else getattr(torch, decl.dtype)
        if set(names) <= {"b", "h"}:
            return (SPREAD * torch.rand(sizes, generator=self.random)).to(dtype)
        return (SPREAD * torch.randn(sizes, generator=self.random)).to(dtype)

    def _documents(self, names: list[str], sizes: list[int]) -> torch.Tensor:
        """Document numbers, rising along the tensor's last position axis."""

        def index(axis: int) -> torch.Tensor:
            return torch.arange(sizes[axis]).reshape(
                [-1 if i == axis else 1 for i in range(len(sizes))]
            )

        axis = max(i for i, name in enumerate(names) if name in ("q", "k"))
        position = index(axis)
        if names[axis] == "q":
            position = position + self.shape.seq_kv - self.shape.seq_q
        row = index(names.index("b")) if "b" in names else torch.zeros_like(position)
        numbers = (self.document_starts[row] <= position[..., None]).sum(-1, dtype=torch.int32)
        return numbers.expand(sizes).contiguous()

    def _block_lists(self, lists: BlockLists) -> dict[str, torch.Tensor]:
        shape, (block_q, block_k) = self.shape, lists.block
        rows, columns = -(-shape.seq_q // block_q), -(-shape.seq_kv // block_k)
        leading = [self._size("b?"), self._size("h?")]
        first_q = torch.arange(rows)[:, None] * block_q + shape.seq_kv - shape.seq_q
        first_k = torch.arange(columns) * block_k
        diagonal = (first_q + block_q > first_k) & (first_k + block_k > first_q)
        order = torch.rand([*leading, rows, columns], generator=self.random) + diagonal
        rank = order.argsort(-1, descending=True).argsort(-1)
        listed = diagonal | (rank < round(self.density * columns))
        tables = [listed]
        if lists.has_full:
            full = listed & ~diagonal & (torch.rand(listed.shape, generator=self.random) < 0.5)
            tables = [listed & ~full, full]
        tensors = [tensor for table in tables for tensor in list_blocks(table)]
        return dict(zip(names_of(lists.tensors), tensors, strict=True))


def list_blocks(visible: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Counts (…, rows) and ascending indices (…, rows, columns), int32, of a table's true entries.

    Laid out as FlexAttention's BlockMask; indices beyond a row's count are those of false entries.
    """
    order = (~visible).to(torch.int8).argsort(dim=-1, stable=True)
    return visible.sum(-1, dtype=torch.int32), order.to(torch.int32)
