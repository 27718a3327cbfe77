"""Gradients of the tensors that scores and sinks read: which elements are added up where.

A gradient of an element is a sum over the pairs (query, key) of all rows that read it. Kernels sum over what
they own and leave the rest to the runtime (`Program.reductions`), in a fixed order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import sympy

from attngen.expr import B, H, K, Q
from attngen.gradients import derivatives
from attngen.masks import swapped
from attngen.program import Argument, Reduction, Role, axis_dim
from attngen.runtime.shapes import Dim
from attngen.spec import DISTANCE, AttentionSpec

PLACES: dict[frozenset[sympy.Symbol], str] = {
    frozenset(): "heads",
    frozenset({Q}): "queries",
    frozenset({K}): "keys",
    frozenset({Q, K}): "pairs",
}
"""What elements belong to, by the positions that choose them."""
AXES = {B: "b", H: "h", Q: "q", K: "k"}


@dataclass(frozen=True)
class AuxGradient:
    """The elements of one tensor that a score, or a sink, reads, and its derivatives by them.

    place       one of PLACES: "heads" elements are summed over all pairs of a head, those of "queries"
                over the keys that a query sees, …; or "distances": q − k chooses the element
    elements, sink_elements   with the derivatives of the score and of the sink's logit by them
    """

    tensor: str
    place: str
    elements: tuple[tuple[sympy.Indexed, sympy.Expr], ...]
    sink_elements: tuple[tuple[sympy.Indexed, sympy.Expr], ...] = ()

    @property
    def workspace(self) -> str:
        return f"{self.tensor}_workspace"

    @property
    def fixed(self) -> tuple[int, ...]:
        """The tensor's axes that all its elements have at fixed places."""
        first = self._indices[0]
        return tuple(i for i, index in enumerate(first) if index not in AXES)

    def seen_from_keys(self) -> AuxGradient:
        """The same in the score that `backward.by_keys` makes."""
        elements = tuple((swapped(element), swapped(by)) for element, by in self.elements)
        return replace(self, elements=elements)

    @property
    def _indices(self) -> list[tuple[sympy.Expr, ...]]:
        return [element.indices for element, _ in self.elements + self.sink_elements]

    def argument(self, spec: AttentionSpec, parts: Dim, blocks: Dim) -> Argument:
        """The workspace; heads are summed in so many `parts`, distances in `blocks`."""
        axes: tuple[Dim, ...] = ("b", "hq")
        axes += {
            "heads": (parts,), "queries": ("seq_q",), "keys": ("seq_kv",), "pairs": ("seq_q", "seq_kv"),
            "distances": (blocks,),
        }[self.place]  # fmt: skip
        (declared,) = (a.decl.axes for a in spec.variant.aux if a.name == self.tensor)
        axes += tuple(axis_dim(declared[i]) for i in self.fixed)
        return Argument(
            self.workspace, Role.WORKSPACE, "float32", axes, optional=True, zeroed=self.is_zeroed
        )

    @property
    def is_zeroed(self) -> bool:
        """Whether kernels may leave elements out: of what nobody sees, of places that nobody reads."""
        return self.place == "pairs" or bool(self.fixed)

    @property
    def by_distance(self) -> sympy.Expr:
        """The index of an element that DISTANCE chooses."""
        return distance_index(self._indices[0][self.fixed[0]])

    @property
    def reduction(self) -> Reduction:
        order = {B: 0, H: 1, Q: 2, K: 3 if self.place == "pairs" else 2}
        places = {axis: 3 + n for n, axis in enumerate(self.fixed)}
        axes = (places.get(i, order.get(at)) for i, at in enumerate(self._indices[0]))
        return Reduction(self.tensor, self.workspace, tuple(a for a in axes if a is not None))


def aux_gradients(spec: AttentionSpec) -> tuple[list[AuxGradient], list[str]]:
    """The gradients that are sums of this kind, and the tensors of which some element is none."""
    found = derivatives(spec)
    summed, others = [], []
    for name in found.tensors:
        elements, sinks = (
            tuple(entry for entry in entries if str(entry[0].base.label) == name)
            for entries in (found.gathered, found.sink)
        )
        (declared,) = (a.decl.axes for a in spec.variant.aux if a.name == name)
        read = [element.indices for element, _ in (*elements, *sinks)]
        positions = frozenset(set(read[0]) & {Q, K})
        fits = all(_fits(indices, declared) for indices in read)
        kinds = {tuple(i if i in AXES else None for i in indices) for indices in read}
        alone = len(read) == 1 or (not positions and len(kinds) == 1)
        if fits and alone and not (positions and (sinks or _fixed(read[0]))):
            summed.append(AuxGradient(name, PLACES[positions], elements, sinks))
        elif len(read) == 1 and elements and _by_distance(read[0], declared):
            summed.append(AuxGradient(name, "distances", elements))
        else:
            others.append(name)
    return summed, others


def _fixed(indices: tuple[sympy.Expr, ...]) -> bool:
    return any(index not in AXES for index in indices)


def _fits(indices: tuple[sympy.Expr, ...], declared: tuple[str | int, ...]) -> bool:
    """Whether an element is read where its axes say: at [b, h, q, k], or at fixed places of sizes."""

    def one(index: sympy.Expr, axis: str | int) -> bool:
        if isinstance(axis, int):
            return bool(index.is_Integer and 0 <= index < axis)
        return AXES.get(index) == axis.removesuffix("?")

    plain = [index for index in indices if index in AXES]
    return len(set(plain)) == len(plain) and all(map(one, indices, declared))


def _by_distance(indices: tuple[sympy.Expr, ...], declared: tuple[str | int, ...]) -> bool:
    """Whether q − k chooses the element along one axis, and the others are read where they say."""
    far = [i for i, index in enumerate(indices) if index not in (B, H)]
    if len(far) != 1 or str(declared[far[0]]).endswith("?"):
        return False
    over = distance_index(indices[far[0]])
    rest = [(i, a) for n, (i, a) in enumerate(zip(indices, declared, strict=True)) if n != far[0]]
    plain = all(isinstance(a, str) and AXES[i] == a.removesuffix("?") for i, a in rest)
    return (
        plain and len({i for i, _ in rest}) == len(rest) and over.has(DISTANCE) and not over.has(K)
    )


def distance_index(index: sympy.Expr) -> sympy.Expr:
    """An index over q and k, over DISTANCE where only their difference decides."""
    return index.xreplace({Q: K + DISTANCE})


def of_place(gradients: list[AuxGradient], *places: str) -> Iterator[AuxGradient]:
    """Those whose place is one of these."""
    return (gradient for gradient in gradients if gradient.place in places)


@dataclass(frozen=True)
class FactorGradient:
    """The gradient of one side ("q" or "k") of a low-rank bias, whose columns begin at `first` of all."""

    tensor: str
    side: str
    rank: int
    first: int

    @property
    def workspace(self) -> str:
        return f"{self.tensor}_workspace"

    @property
    def argument(self) -> Argument:
        length = "seq_q" if self.side == "q" else "seq_kv"
        axes = ("b", "hq", length, self.rank)
        return Argument(self.workspace, Role.WORKSPACE, "float32", axes, optional=True)

    @property
    def reduction(self) -> Reduction:
        return Reduction(self.tensor, self.workspace, (0, 1, 2, 3))


def factor_gradients(spec: AttentionSpec, firsts: dict[str, int]) -> list[FactorGradient]:
    """Of the differentiable factors; `firsts` has for each tensor where its columns begin."""
    return [
        FactorGradient(aux.name, side, factors.rank, firsts[aux.name])
        for factors in spec.factors
        for side, aux in (("q", factors.phi_q), ("k", factors.phi_k))
        if aux.decl.differentiable
    ]
