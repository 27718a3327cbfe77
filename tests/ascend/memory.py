"""The memories of a 910B core and windows of them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import ml_dtypes
import numpy as np

from attngen.targets.ascend import ASCEND_TARGETS

from .mlir_text import MemRef

FACTS = next(iter(ASCEND_TARGETS.values()))
SIZES = {
    "ub": FACTS.ub_bytes,
    "cbuf": FACTS.l1_bytes,
    "cc": FACTS.l0c_bytes,
    "ca": FACTS.l0a_bytes,
    "cb": FACTS.l0b_bytes,
}
"""Bytes of each on-chip memory of a core."""

DTYPES: dict[str, Any] = {
    "f32": np.float32,
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "i8": np.int8,
    "i16": np.int16,
    "i32": np.int32,
    "i64": np.int64,
}


class SimulationError(Exception):
    """The program does something that the hardware does not define: out of bounds, deadlock, …"""


def poisoned(size: int) -> Any:
    """Bytes that are NaN as any float."""
    return np.full(size, 0xFF, np.uint8)


@dataclass(frozen=True)
class Window:
    """A strided view of a memory. Bytes start at `base`; offset and strides are in elements.

    dtype "i1" is packed, eight to a byte.
    """

    memory: Any
    space: str
    base: int
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]
    dtype: str

    def array(self) -> Any:
        """The elements as a numpy view. Raises SimulationError outside the memory."""
        if self.dtype == "i1":
            raise SimulationError("packed truth values used as numbers")
        dtype = np.dtype(DTYPES[self.dtype])
        if 0 in self.shape:
            return np.zeros(self.shape, dtype)
        first = self.base + self.offset * dtype.itemsize
        reach = sum((n - 1) * s for n, s in zip(self.shape, self.strides, strict=True))
        end = first + (reach + 1) * dtype.itemsize
        if min(first, end) < 0 or max(first, end) > self.memory.size:
            raise SimulationError(
                f"{self.space}: access to bytes [{first}, {end}) of {self.memory.size}"
            )
        if first % dtype.itemsize:
            raise SimulationError(f"{self.space}: {self.dtype} at byte {first}")
        flat = self.memory[first:end].view(dtype)
        steps = [s * dtype.itemsize for s in self.strides]
        return np.lib.stride_tricks.as_strided(flat, self.shape, steps)

    def bits(self) -> Any:
        """The bytes of packed truth values, as a view."""
        if self.dtype != "i1" or self.offset % 8 or self.strides != contiguous(self.shape):
            raise SimulationError(f"not a whole number of packed bytes: {self.shape} {self.dtype}")
        begin = self.base + self.offset // 8
        end = begin + -(-math.prod(self.shape) // 8)
        if end > self.memory.size:
            raise SimulationError(f"{self.space}: access to bytes [{begin}, {end})")
        return self.memory[begin:end]

    def truths(self) -> Any:
        """Packed truth values as an array of bool."""
        bits = np.unpackbits(self.bits(), count=math.prod(self.shape), bitorder="little")
        return bits.astype(bool).reshape(self.shape)

    def set_truths(self, values: Any) -> None:
        packed = np.packbits(np.asarray(values).reshape(-1), bitorder="little")
        self.bits()[: packed.size] = packed

    # ------------------------------------------------------------------------------ reshaping
    def part(self, offsets: list[int], sizes: list[int], steps: list[int], kind: MemRef) -> Window:
        """A subview, with the axes of size 1 dropped that `kind` lacks."""
        for at, size, extent in zip(offsets, sizes, self.shape, strict=True):
            if at < 0 or size < 0 or (size and at + size > extent):
                raise SimulationError(f"subview {offsets} {sizes} of {self.shape}")
        offset = self.offset + sum(a * s for a, s in zip(offsets, self.strides, strict=True))
        strides = [a * b for a, b in zip(steps, self.strides, strict=True)]
        kept = _kept_axes(sizes, kind.shape)
        return replace(
            self,
            offset=offset,
            shape=tuple(sizes[i] for i in kept),
            strides=tuple(strides[i] for i in kept),
        )

    def collapse(self, groups: list[list[int]]) -> Window:
        shape, strides = [], []
        for group in groups:
            large = [i for i in group if self.shape[i] != 1] or [group[-1]]
            for a, b in pairwise(large):
                if self.strides[a] != self.strides[b] * self.shape[b]:
                    raise SimulationError("collapse of axes that are not contiguous")
            shape.append(math.prod(self.shape[i] for i in group))
            strides.append(self.strides[large[-1]])
        return replace(self, shape=tuple(shape), strides=tuple(strides))

    def expand(self, groups: list[list[int]], shape: list[int]) -> Window:
        strides = [0] * len(shape)
        for axis, group in enumerate(groups):
            step = self.strides[axis]
            for i in reversed(group):
                strides[i] = step
                step *= shape[i]
        return replace(self, shape=tuple(shape), strides=tuple(strides))


def contiguous(shape: tuple[int, ...]) -> tuple[int, ...]:
    """The strides of a packed array."""
    return tuple(math.prod(shape[i + 1 :]) for i in range(len(shape)))


def _kept_axes(sizes: list[int], wanted: tuple[int | None, ...]) -> list[int]:
    """Which axes a rank-reducing subview keeps: axes of size 1 go, from the front."""
    kept = list(range(len(sizes)))
    for axis in range(len(sizes)):
        if len(kept) > len(wanted) and sizes[axis] == 1:
            kept.remove(axis)
    if len(kept) != len(wanted):
        raise SimulationError(f"subview of sizes {sizes} as {wanted}")
    return kept


def wrap(array: Any, dtype: str) -> Window:
    """A global-memory window of all that a numpy array spans, which may be part of a wider one."""
    reach = sum((n - 1) * s for n, s in zip(array.shape, array.strides, strict=True))
    size = reach // array.itemsize + 1 if array.size else 0
    flat = np.lib.stride_tricks.as_strided(array, (size,), (array.itemsize,)).view(np.uint8)
    return Window(flat, "gm", 0, 0, (size,), (1,), dtype)
