"""What a package runs: an ordered list of kernels over typed arguments, as frozen data.

Host code, manifest and the Python call are printed or driven from a Program; split decoding, quantising
prologues, paged caches and backward passes are other programs, not other paths through the compiler.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from attngen.expr import Axis, Per
from attngen.runtime.shapes import Dim
from attngen.spec import AttentionSpec


class Role(StrEnum):
    """What an argument is to its caller; what is APPENDED is no argument of the attention call.

    A counter is zero before a kernel and left zero by it; a constant is made once by the host. What is
    kept (quantised keys and values) is made by prologue kernels unless the caller gives it. A backward
    pass reads what was saved, the outputs of the forward pass and their gradients, and writes gradients.
    """

    INPUT = "input"
    OUTPUT = "output"
    LSE = "lse"
    AUX = "aux"
    BLOCK_LIST = "block_list"
    LENGTHS = "lengths"
    PAGE_TABLE = "page_table"
    APPENDED = "appended"
    SCALE = "scale"
    WORKSPACE = "workspace"
    STATUS = "status"
    COUNTER = "counter"
    CONSTANT = "constant"
    KEPT = "kept"
    SAVED = "saved"
    GRADIENT = "gradient"


@dataclass(frozen=True)
class Argument:
    """A tensor (or, with scalar=True, a number) that kernels read or write.

    axes       symbolic size of each axis
    broadcast  axes that may have size 1 instead
    optional   the program makes it itself unless the caller gives it; a workspace, may be left out
    zeroed     a workspace that kernels find zero
    """

    name: str
    role: Role
    dtype: str
    axes: tuple[Dim, ...] = ()
    broadcast: tuple[int, ...] = ()
    differentiable: bool = False
    scalar: bool = False
    optional: bool = False
    zeroed: bool = False


@dataclass(frozen=True)
class TensorMap:
    """How the TMA unit sees a tensor: boxes of `rows` positions of one head, or of one page.

    form      "panels": 128 bytes of each position (64 elements of 16 bits) with the 128-byte swizzle;
              "columns": the same of each row of a tensor whose last two axes are rows and columns;
              "numbers": of rows of numbers (…, positions), as they lie; "lines": of bytes (b, heads,
              positions, channels, 16) all channels, as they lie, in lines of 128 bytes
    optional  left out where the tensor does not lie as the unit needs it: the kernel is told, and has the
              tensor's pointer and strides too
    """

    argument: str
    rows: int
    optional: bool = False
    form: str = "panels"


@dataclass(frozen=True)
class Launch:
    """A CUDA launch: blocks of `threads` with `shared_bytes` of shared memory.

    One block works on one item, or, if `persistent`, one block a multiprocessor on many. Tensors that
    are seen through maps, or named in `aligned`, must start, and their rows too, at multiples of 16 bytes.

    admits_next  lets the kernel after it start when all its own blocks have, if that one `overlaps`
    overlaps     starts so. It waits before it reads what the kernel before leaves, and for that one's end
                 before its own, so that whatever comes next finds both done
    """

    threads: int
    shared_bytes: int = 0
    persistent: bool = False
    tensor_maps: tuple[TensorMap, ...] = ()
    aligned: tuple[str, ...] = ()
    admits_next: bool = False
    overlaps: bool = False


@dataclass(frozen=True)
class Kernel:
    """`items` independent work items over `arguments`.

    On CPUs a thread gets `scratch_bytes` and the host hands out items, up to `joined` neighbours at once
    where there are enough; on GPUs `launch` says how.
    stage is "plan", "prologue", "main", "combine" or "epilogue", or "append", which no attention call runs;
    `skippable` names the argument that,
    when the caller gives it, makes the kernel unnecessary; `applies`, a size that is 0 or 1, says for
    which shapes the kernel runs; `matrix_tiles`, that a CPU's host configures tile registers for it;
    `repeated`, that it and its repeated neighbours run in each of the program's turns.
    """

    name: str
    stage: str
    arguments: tuple[str, ...]
    items: Dim
    scratch_bytes: int = 0
    skippable: str | None = None
    applies: Dim = None
    launch: Launch | None = None
    matrix_tiles: bool = False
    joined: int = 1
    repeated: bool = False


@dataclass(frozen=True)
class Split:
    """Into how many parts, the run-time size `splits`, each of `items` items of `steps` steps is cut.

    A multiprocessor (the run-time size `processors` counts them) works on `resident` parts at a time.
    """

    items: Dim
    steps: Dim
    resident: Dim


def names_in(dim: Dim) -> tuple[str, ...]:
    """The names of a size, in order."""
    if isinstance(dim, tuple):
        return (*names_in(dim[1]), *names_in(dim[2]))
    return (dim,) if isinstance(dim, str) else ()


@dataclass(frozen=True)
class Reduction:
    """The gradient of an auxiliary tensor as sums over a workspace, where the tensor's axes have size 1 too.

    axes   of the workspace, in the order of the tensor's; over the others the runtime sums
    """

    tensor: str
    workspace: str
    axes: tuple[int, ...]


TURN = "turn"


@dataclass(frozen=True)
class Program:
    """Arguments and kernels of one pass ("forward" or "backward") of a variant.

    derived     run-time sizes that follow from those of the arguments
    reductions  how a backward pass ends; an optional workspace is made if its tensor's gradient is wanted
    turns       how often the repeated kernels run, one after the other, for which a workspace has room for a
                share of the work alone; the run-time size `turn` counts from 0
    """

    name: str
    direction: str
    arguments: tuple[Argument, ...]
    kernels: tuple[Kernel, ...]
    split: Split | None = None
    derived: tuple[tuple[str, Dim], ...] = ()
    reductions: tuple[Reduction, ...] = ()
    turns: Dim = None

    def argument(self, name: str) -> Argument:
        """The argument called `name`. Raises KeyError."""
        for argument in self.arguments:
            if argument.name == name:
                return argument
        raise KeyError(name)

    @property
    def dims(self) -> tuple[str, ...]:
        """The names of all run-time sizes, in the order in which arguments introduce them."""
        found: dict[str, None] = {name: None for name, _ in self.derived}
        if self.turns is not None:
            found[TURN] = None
        for argument in self.arguments:
            for axis in argument.axes:
                found |= dict.fromkeys(names_in(axis))
        return tuple(found)

    def to_json(self) -> dict[str, Any]:
        """Plain data for the manifest."""
        return asdict(self)


AXIS_DIMS = {"b": "b", "h": "hq", "q": "seq_q", "k": "seq_kv"}


def axis_dim(axis: Axis) -> Dim:
    """The run-time size behind a declared axis."""
    if isinstance(axis, int):
        return axis
    return AXIS_DIMS.get(axis.removesuffix("?"), axis.removesuffix("?"))


def aux_argument(name: str, decl: Per, spec: AttentionSpec) -> Argument:
    """The argument of a declared tensor."""
    broadcast = tuple(
        i for i, axis in enumerate(decl.axes) if isinstance(axis, str) and axis.endswith("?")
    )
    dtype = spec.dtype if decl.dtype == "input" else decl.dtype
    return Argument(
        name, Role.AUX, dtype, tuple(map(axis_dim, decl.axes)), broadcast, decl.differentiable
    )


def derived_sizes(spec: AttentionSpec) -> tuple[tuple[str, Dim], ...]:
    """With pages, keys and values have room for seq_kv rows in each batch row's table; rows that follow one
    another have a start each, and the last an end."""
    sizes: list[tuple[str, Dim]] = []
    if spec.variant.packed:
        sizes.append(("b", ("add", "starts", -1)))
    if spec.variant.paged is not None:
        sizes.append(("seq_kv", ("mul", "max_pages", spec.variant.paged)))
    return tuple(sizes)


def gradient_of(name: str) -> str:
    """What the gradient of a tensor is called."""
    return f"d_{name}"


def backward_arguments(spec: AttentionSpec) -> tuple[Argument, ...]:
    """The forward pass's arguments, its outputs saved, their gradients d_out and (optional) d_lse, and
    the gradients d_q, d_k, d_v, which have the shapes and dtype of q, k, v."""
    forward = {a.name: a for a in forward_arguments(spec)}
    softmax = "lse" in forward
    result = [forward[name] for name in ("q", "k", "v")]
    if softmax:
        result += [replace(forward[n], role=Role.SAVED, optional=False) for n in ("out", "lse")]
    result.append(replace(forward["out"], name="d_out", role=Role.SAVED))
    if softmax:
        result.append(replace(forward["lse"], name="d_lse", role=Role.SAVED, optional=True))
    skipped = ("q", "k", "v", "out", "lse")
    result += [a for name, a in forward.items() if name not in skipped]
    result += [
        replace(forward[name], name=gradient_of(name), role=Role.GRADIENT)
        for name in ("q", "k", "v")
    ]
    return tuple(result)


def forward_arguments(spec: AttentionSpec) -> tuple[Argument, ...]:
    """q, k, v, the outputs, the scale and every tensor that the variant declares, in call order."""

    batch: Dim = 1 if spec.variant.packed else "b"

    def tensor(name: str, role: Role, heads: str, length: str, width: int) -> Argument:
        axes: tuple[Dim, ...] = (batch, heads, length, width)
        if spec.layout == "bshd":
            axes = (axes[0], axes[2], axes[1], axes[3])
        return Argument(name, role, spec.dtype, axes, differentiable=True)

    def keys(name: str, width: int) -> Argument:
        if spec.variant.paged is None:
            return tensor(name, Role.INPUT, "hkv", "seq_kv", width)
        axes = ("num_pages", spec.variant.paged, "hkv", width)
        return Argument(name, Role.INPUT, spec.dtype, axes)

    variant = spec.variant
    arguments = [
        tensor("q", Role.INPUT, "hq", "seq_q", spec.head_dim),
        keys("k", spec.head_dim),
        keys("v", spec.head_dim_v),
        tensor("out", Role.OUTPUT, "hq", "seq_q", spec.head_dim_v),
        Argument("scale", Role.SCALE, "float32", scalar=True),
    ]
    if variant.normalizer == "softmax":
        arguments.append(
            Argument("lse", Role.LSE, "float32", (batch, "hq", "seq_q"), optional=True)
        )
    listed = {t.name for lists in spec.block_lists for t in lists.tensors}
    arguments += [aux_argument(a.name, a.decl, spec) for a in variant.aux if a.name not in listed]
    for lists in spec.block_lists:
        blocks = (("ceildiv", "seq_q", lists.block[0]), ("ceildiv", "seq_kv", lists.block[1]))
        for t in lists.tensors:
            axes = ("b", "hq", *blocks)[: len(t.decl.axes)]
            arguments.append(Argument(t.name, Role.BLOCK_LIST, "int32", axes, broadcast=(0, 1)))
    if variant.paged is not None:
        axes = ("b", "max_pages")
        arguments.append(Argument("page_table", Role.PAGE_TABLE, "int32", axes))
    for name in variant.length_tensors:
        axis = "starts" if name.endswith("_starts") else "b"
        arguments.append(Argument(name, Role.LENGTHS, "int32", (axis,)))
    return tuple(arguments)
