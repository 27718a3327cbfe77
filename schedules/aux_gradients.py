"""Gradients of the tensors that scores and sinks read: which elements are added up where.

A gradient of an element is a sum over the pairs (query, key) of all rows that read it. Kernels sum over what
they own and leave the rest to the runtime (`Program.reductions`), in a fixed order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import sympy

from attngen.expr import B, H, K, Q
from attngen.gradients import derivatives
from attngen.masks import swapped
from attngen.program import Argument, Reduction, Role, aux_argument, gradient_of
from attngen.runtime.shapes import Dim
from attngen.spec import DISTANCE, AttentionSpec
from attngen.variant import LowRankFactors

PLACES: dict[frozenset[sympy.Symbol], str] = {
    frozenset(): "heads",
    frozenset({Q}): "queries",
    frozenset({K}): "keys",
    frozenset({Q, K}): "pairs",
}
"""What elements belong to, by the positions that choose them."""
AXES = {B: "b", H: "h", Q: "q", K: "k"}
Entry = tuple[sympy.Indexed, sympy.Expr]
"""An element and the derivative by it."""


@dataclass(frozen=True)
class AuxGradient:
    """The elements of one tensor that a score, or a sink, reads, and its derivatives by them.

    place       one of PLACES: "heads" elements are summed over all pairs of a head, those of "queries"
                over the keys that a query sees, …; or "distances": q − k chooses the element
    elements, sink_elements   with the derivatives of the score and of the sink's logit by them
    number      of a tensor that is read in several ways, the how-manieth
    """

    tensor: str
    place: str
    elements: tuple[Entry, ...]
    sink_elements: tuple[Entry, ...] = ()
    number: int = 0

    @property
    def workspace(self) -> str:
        return f"{gradient_of(self.tensor)}_{self.number}_workspace"

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
        declared = self._declared(spec)
        axes += tuple(declared.axes[i] for i in self.fixed)
        return Argument(self.workspace, Role.WORKSPACE, "float32", axes, optional=True, zeroed=True)

    def classes(self, spec: AttentionSpec) -> tuple[Dim, Dim]:
        """Of elements at pairs: how many batch rows, and heads, have different ones."""
        declared = self._declared(spec)

        def count(axis: sympy.Symbol) -> Dim:
            if axis not in self._indices[0]:
                return 1
            n = self._indices[0].index(axis)
            return f"{self.tensor}_size_{n}" if n in declared.broadcast else declared.axes[n]

        return count(B), count(H)

    def own(self, spec: AttentionSpec, alone: bool) -> tuple[Argument, Reduction]:
        """Of elements at pairs: a workspace of the tensor's own shape, queries and keys last, written once.

        If the runtime has nothing to add to it, `alone` of the tensor's gradients, it has the tensor's type.
        """
        indices, declared = self._indices[0], self._declared(spec)
        positions = [indices.index(Q), indices.index(K)]
        order = [n for n in range(len(indices)) if n not in positions] + positions
        sizes = dict(zip((B, H, Q, K), (*self.classes(spec), "seq_q", "seq_kv"), strict=True))
        whole = alone and not set(declared.broadcast) & set(positions)
        argument = Argument(
            self.workspace, Role.WORKSPACE, declared.dtype if whole else "float32",
            tuple(sizes[indices[n]] for n in order), optional=True,
        )  # fmt: skip
        axes = tuple(order.index(n) for n in range(len(order)))
        return argument, Reduction(self.tensor, self.workspace, axes)

    def _declared(self, spec: AttentionSpec) -> Argument:
        (decl,) = (a.decl for a in spec.variant.aux if a.name == self.tensor)
        return aux_argument(self.tensor, decl, spec)

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
        (declared,) = (a.decl.axes for a in spec.variant.aux if a.name == name)
        own = []
        groups: dict[tuple[sympy.Expr | None, ...], tuple[list[Entry], list[Entry]]] = {}
        for n, entries in enumerate((found.gathered, found.sink)):
            for entry in entries:
                indices = entry[0].indices
                if str(entry[0].base.label) != name:
                    continue
                place = _place(indices, declared)
                if place == "heads":  # at fixed places of the same axes
                    pattern = tuple(i if i in AXES else None for i in indices)
                    groups.setdefault(pattern, ([], []))[n].append(entry)
                elif place is not None and n == 0:
                    own.append(AuxGradient(name, place, (entry,)))
                else:
                    others.append(name)
        own += [AuxGradient(name, "heads", tuple(a), tuple(b)) for a, b in groups.values()]
        summed += [replace(gradient, number=n) for n, gradient in enumerate(own)]
    return summed, list(dict.fromkeys(others))


def _place(indices: tuple[sympy.Expr, ...], declared: tuple[str | int, ...]) -> str | None:
    """The place of an element; None if it has none."""
    positions = frozenset(set(indices) & {Q, K})
    if _fits(indices, declared) and not (positions and _fixed(indices)):
        return PLACES[positions]
    return "distances" if _by_distance(indices, declared) else None


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


def of_place(gradients: Iterable[AuxGradient], *places: str) -> Iterator[AuxGradient]:
    """Those whose place is one of these."""
    return (gradient for gradient in gradients if gradient.place in places)


def factor_workspace(tensor: str, n: int) -> str:
    """The workspace of the gradient of one side of the n-th learned factors."""
    return f"{gradient_of(tensor)}_factor_{n}_workspace"


def factor_workspaces(
    factors: LowRankFactors, n: int
) -> tuple[tuple[Argument, Argument], tuple[Reduction, Reduction]]:
    """Of the n-th learned factors: (b, hq, seq, rank) for both sides."""
    arguments, reductions = [], []
    for aux, length in ((factors.phi_q, "seq_q"), (factors.phi_k, "seq_kv")):
        name = factor_workspace(aux.name, n)
        axes: tuple[Dim, ...] = ("b", "hq", length, factors.rank)
        arguments.append(
            Argument(name, Role.WORKSPACE, "float32", axes, optional=True, zeroed=True)
        )
        reductions.append(Reduction(aux.name, name, (0, 1, 2, 3)))
    return (arguments[0], arguments[1]), (reductions[0], reductions[1])
