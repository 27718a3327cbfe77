"""Checking the tensors of a call against a program's arguments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from .shapes import Dim, evaluate


@dataclass(frozen=True)
class Argument:
    """An argument of the manifest's program; see attngen.program.Argument."""

    name: str
    role: str
    dtype: torch.dtype
    axes: tuple[Dim, ...]
    broadcast: frozenset[int]
    differentiable: bool
    scalar: bool
    optional: bool
    zeroed: bool = False

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Argument:
        return cls(
            data["name"],
            data["role"],
            getattr(torch, data["dtype"]),
            tuple(data["axes"]),
            frozenset(data["broadcast"]),
            data["differentiable"],
            data["scalar"],
            data["optional"],
            data["zeroed"],
        )

    @property
    def is_internal(self) -> bool:
        """Whether the program allocates it: never an argument of the call."""
        return self.role in (
            "workspace", "status", "counter", "constant", "output", "lse", "gradient",
        )  # fmt: skip

    @property
    def may_be_absent(self) -> bool:
        """Whether kernels do without it where nobody wants what they leave in it."""
        return self.role in ("workspace", "lse") and self.optional

    def size_name(self, axis: int) -> str:
        """What the size of an axis that may be broadcast is called, which is 1 or that of the axis."""
        return f"{self.name}_size_{axis}"

    def describe(self) -> str:
        """The axes as text, e.g. (b, hq, seq_q, 64)."""
        return f"({', '.join(describe_dim(axis) for axis in self.axes)})"


def describe_dim(dim: Dim) -> str:
    """A symbolic size as text."""
    if isinstance(dim, (int, str)):
        return str(dim)
    a, b = describe_dim(dim[1]), describe_dim(dim[2])
    return {"ceildiv": f"ceil({a} / {b})", "mul": f"{a}·{b}", "add": f"{a} + {b}"}[dim[0]]


def bind_sizes(
    where: str,
    arguments: Sequence[Argument],
    tensors: Sequence[Any],
    device: str,
    known: Mapping[str, int] | None = None,
    derived: Sequence[tuple[str, Dim]] = (),
) -> dict[str, int]:
    """The named sizes that the tensors of a call define, the `known` ones, and those `derived` from both.

    None stands for an optional tensor not given.

    Raises TypeError for what is no tensor of the right dtype and ValueError for a wrong device, rank,
    size, head ratio or layout, naming the variant, the argument, the rule and what it got.
    """
    sizes: dict[str, int] = dict(known or {})
    computed: list[tuple[Argument, int, int]] = []
    first: torch.device | None = None
    for argument, tensor in zip(arguments, tensors, strict=True):
        if tensor is None and argument.optional:
            continue
        if not isinstance(tensor, torch.Tensor):
            raise TypeError(
                f"{where}: {argument.name} must be a tensor, got {type(tensor).__name__}"
            )
        if tensor.dtype is not argument.dtype:
            raise TypeError(
                f"{where}: {argument.name} must be {argument.dtype}, got {tensor.dtype}; "
                "convert it or build the variant with that dtype"
            )
        if tensor.device.type != device:
            raise ValueError(
                f"{where}: {argument.name} must be on {device}, got {tensor.device}; move it there"
            )
        if first is None:
            first = tensor.device
        elif tensor.device != first:
            raise ValueError(
                f"{where}: {argument.name} must be on {first} as the arguments before it, got "
                f"{tensor.device}; move it there"
            )
        shape = tensor.shape
        if len(shape) != len(argument.axes):
            raise ValueError(
                f"{where}: {argument.name} must have {len(argument.axes)} axes "
                f"{argument.describe()}, got shape {tuple(shape)}"
            )
        for i, axis in enumerate(argument.axes):
            size = shape[i]
            if i in argument.broadcast:
                sizes[argument.size_name(i)] = size
                if size == 1:
                    continue
            if not isinstance(axis, str):
                computed.append((argument, i, size))
            elif sizes.setdefault(axis, size) != size:
                raise ValueError(
                    f"{where}: axis {i} of {argument.name} {argument.describe()} must be "
                    f"{axis}={sizes[axis]} as in the arguments before it, got shape {tuple(shape)}"
                )
        strided = argument.role == "input" and shape[-1] > 1 and tensor.stride(-1) != 1
        if strided and not tensor.is_contiguous():
            raise ValueError(
                f"{where}: {argument.name} must have a contiguous last axis, got strides "
                f"{tensor.stride()}; call .contiguous() on it"
            )
    for name, dim in derived:
        if sizes.setdefault(name, evaluate(dim, sizes)) != evaluate(dim, sizes):
            raise ValueError(
                f"{where}: {name}={sizes[name]} in the tensors must be {describe_dim(dim)} = "
                f"{evaluate(dim, sizes)}"
            )
    for argument, i, size in computed:
        expected = evaluate(argument.axes[i], sizes)
        if size != expected:
            raise ValueError(
                f"{where}: axis {i} of {argument.name} must be {describe_dim(argument.axes[i])}"
                f"{'' if isinstance(argument.axes[i], int) else f' = {expected}'}, got size {size}"
            )
    return sizes


def check_heads(where: str, sizes: Mapping[str, int]) -> None:
    """Raise ValueError unless the query heads are a multiple of the key heads."""
    query_heads, key_heads = sizes["hq"], sizes["hkv"]
    if key_heads == 0 or query_heads % key_heads:
        if query_heads == key_heads == 0:
            return
        raise ValueError(
            f"{where}: the {query_heads} heads of q must be a multiple of the {key_heads} heads of k and v"
        )


def check_values(
    where: str,
    arguments: Mapping[str, Argument],
    tensors: Mapping[str, torch.Tensor],
    sizes: Mapping[str, int],
) -> None:
    """Raise ValueError for lengths or pages out of range; waits for the tensors' device."""
    for name in ("q", "kv"):
        lengths = tensors.get(f"{name}_lengths")
        longest = sizes[f"seq_{name}"]
        if lengths is not None and bool(((lengths < 0) | (lengths > longest)).any()):
            raise ValueError(
                f"{where}: {name}_lengths must lie in [0, {longest}], got {lengths.tolist()}"
            )
        starts = tensors.get(f"{name}_starts")
        if starts is not None and bool(
            (starts.diff() < 0).any() or starts[0] < 0 or starts[-1] > longest
        ):
            raise ValueError(
                f"{where}: {name}_starts must rise from 0 or more to {longest} or less, got {starts.tolist()}"
            )
    table = tensors.get("page_table")
    if table is None:
        return
    rows, pages = arguments["k"].axes[1], sizes["num_pages"]
    needed = (tensors["kv_lengths"].to(table.device)[:, None] + (rows - 1)) // rows
    used = torch.arange(table.shape[1], device=table.device) < needed
    missing = used & (table < 0)
    beyond = (table >= pages) | (table < -1)
    for wrong, rule in (
        (missing, "rows of kv_lengths need a page"),
        (beyond, f"pages lie in [0, {pages}), and −1 is none"),
    ):
        if bool(wrong.any()):
            b, i = wrong.nonzero()[0].tolist()
            raise ValueError(
                f"{where}: page_table[{b}, {i}] is {int(table[b, i])}, but {rule}; correct the table"
            )


def check_places(
    where: str, rows: int, tensors: Mapping[str, torch.Tensor], sizes: Mapping[str, int]
) -> None:
    """Raise ValueError if new rows have no place in their page table, or two have the same; waits."""
    table, lengths = tensors["page_table"].long(), tensors["kv_lengths"].long()
    position = lengths[:, None] + torch.arange(sizes["seq_new"], device=lengths.device)
    inside = (position >= 0) & (position < sizes["seq_kv"])
    if not bool(inside.all()):
        raise ValueError(
            f"{where}: the table has room for {sizes['seq_kv']} rows, kv_lengths {lengths.tolist()} and "
            f"{sizes['seq_new']} new rows need more; add pages to the table"
        )
    page = table.gather(1, position // rows)
    if bool(((page < 0) | (page >= sizes["num_pages"])).any()):
        raise ValueError(
            f"{where}: new rows need pages in [0, {sizes['num_pages']}), the table has {page.tolist()}; "
            "give each sequence a page for them"
        )
    places = (page * rows + position % rows).flatten().sort().values
    if bool((places[1:] == places[:-1]).any()):
        raise ValueError(
            f"{where}: two sequences would write the same row of a page; pages being written must belong "
            "to one sequence each"
        )
