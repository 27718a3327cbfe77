"""The arguments and kernels that quantising adds to a program, known without lowering."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from attngen.program import Argument, Kernel, Launch, Role
from attngen.quant import QUERY_BLOCK
from attngen.runtime.shapes import Dim
from attngen.schedules.cpu.layout import (
    TILE_BYTES,
    TILE_ROWS,
    WORD_BYTES,
    Isa,
    byte_values,
    half_bytes,
    in_tiles,
    round_up,
)
from attngen.spec import AttentionSpec

KV_CHUNK = 512
"""Keys of an item on CPUs: a multiple of every slab; fixed, so that results do not depend on the threads."""
Q_CHUNK = QUERY_BLOCK
"""Queries of an item: what shares a mean, and a multiple of every slab."""
SUM, COUNT, HIGH, LOW = range(4)
MOMENTS = 4
"""Rows of a table of statistics."""
Q_MEAN_STEP = 16
"""Keys of a row of `q_mean_k` are padded to whole steps."""


@dataclass(frozen=True)
class Storage:
    """How a family of targets keeps quantised operands, and how its quantising kernels run.

    queries, keys, values   names of the numbers
    query_bytes, key_bytes   of a row, with the zeros that pad it; key_rows: rows of keys
    step               to whole steps of so many keys numbers of keys are padded
    starts             whether there is k_start
    value_keys, value_rows   keys whose bytes of one channel lie side by side, and channels with padding
    value_block        keys after which values are padded with zeros, and with them; equal: nowhere
    kv_chunk, q_chunk  keys and queries of an item; value_chunk: values, of those that pad blocks too
    apart              whether q_mean_k, and what is made of values, have kernels of their own
    """

    queries: str
    keys: str
    query_bytes: int
    key_bytes: int
    key_rows: Dim
    step: int
    kv_chunk: int
    q_chunk: int = Q_CHUNK
    starts: bool = False
    values: str = "v_int8"
    value_keys: int = 1
    value_rows: int = 0
    value_block: tuple[int, int] = (1, 1)
    apart: bool = False
    scratch_bytes: int = 0
    launch: Launch | None = None

    @property
    def key_numbers(self) -> Dim:
        """The length of a row of numbers of keys."""
        if self.step == 1:
            return "seq_kv"
        return ("mul", ("ceildiv", "seq_kv", self.step), self.step)

    @property
    def value_chunk(self) -> int:
        return self.kv_chunk // self.value_keys * self.value_keys

    @property
    def pads_values(self) -> bool:
        keys, padded = self.value_block
        return keys != padded

    @property
    def padded_values(self) -> Dim:
        """The keys of values, with what pads blocks of them."""
        keys, padded = self.value_block
        return ("mul", ("ceildiv", "seq_kv", keys), padded) if self.pads_values else "seq_kv"


@dataclass(frozen=True)
class Quantising:
    """What a program's main kernel reads in place of q, k and v, and the kernels that make it.

    inputs   arguments of the main kernel
    dropped  inputs that it does not read
    """

    arguments: tuple[Argument, ...]
    kernels: tuple[Kernel, ...]
    inputs: tuple[str, ...]
    dropped: tuple[str, ...]

    def joined(self, arguments: Iterable[Argument]) -> list[Argument]:
        """The arguments of the program with those of quantising: keys and values may be given quantised."""
        optional = (replace(a, optional=a.name in ("k", "v") or a.optional) for a in arguments)
        return [*optional, *self.arguments]

    def main_inputs(self, inputs: Iterable[str]) -> tuple[str, ...]:
        """What the main kernel reads and writes, of `inputs` if nothing were quantised."""
        return (*(name for name in inputs if name not in self.dropped), *self.inputs)


@dataclass(frozen=True)
class QuantiseLayout:
    """Offsets (float32 elements) of one thread's scratch in quantising kernels."""

    groups: int
    tops: int
    q_moments: int
    square: int
    elements: int

    @property
    def bytes(self) -> int:
        return -(-self.elements // 16) * 64


def quantise_layout(spec: AttentionSpec) -> QuantiseLayout:
    """Moments of a chunk; or the absmax of groups and rows, the moments of queries, a square of words."""
    groups, width = 16, max(spec.head_dim, spec.head_dim_v)
    tops = groups
    q_moments = tops + max(KV_CHUNK, Q_CHUNK)
    square = q_moments + MOMENTS * round_up(width, 16)
    return QuantiseLayout(0, tops, q_moments, square, square + 16 * 16)


def key_integers(spec: AttentionSpec) -> str:
    """The name of the tensor of quantised keys."""
    return "k_int4" if half_bytes(spec) else "k_int8"


def key_bytes(spec: AttentionSpec, isa: Isa) -> int:
    """Bytes from one quantised key to the next: padded with zeros where matrix tiles read them."""
    if half_bytes(spec):
        return spec.head_dim // 2
    return round_up(spec.head_dim, TILE_BYTES) if in_tiles(spec, isa) else spec.head_dim


def value_keys(spec: AttentionSpec, isa: Isa) -> int:
    """Keys whose bytes of one channel of v lie side by side: a word of them, or a row of a matrix tile."""
    return TILE_BYTES if in_tiles(spec, isa) else WORD_BYTES


def cpu_storage(spec: AttentionSpec, isa: Isa) -> Storage:
    """Keys as lanes or matrix tiles read them: tiles take whole rows of them, 64 bytes wide."""
    tiles = in_tiles(spec, isa)
    rows: Dim = "seq_kv"
    if tiles and not half_bytes(spec):
        rows = ("mul", ("ceildiv", "seq_kv", TILE_BYTES), TILE_BYTES)
    return Storage(
        "q_int8",
        key_integers(spec),
        spec.head_dim,
        key_bytes(spec, isa),
        rows,
        1,
        KV_CHUNK,
        starts=not tiles,
        value_keys=value_keys(spec, isa),
        value_rows=round_up(spec.head_dim_v, TILE_ROWS) if tiles else spec.head_dim_v,
        scratch_bytes=quantise_layout(spec).bytes,
    )


def quantising(spec: AttentionSpec, storage: Storage) -> Quantising:
    """The quantising part of the program of `spec`.

    Kept tensors (b, hkv, …): k_int8 (seq_kv, d), or k_int4 (seq_kv, d / 2), whose bytes hold element e in
    their lower and e + 4 in their upper half, and k_scale (seq_kv); on CPUs without matrix tiles k_start
    (seq_kv), −128 times the sum of a key's bytes; with smoothing k_mean (d); with quantised values v_int8
    (padded_values / n, d_v, n), where n is `value_keys`, v_scale (d_v) and, with smoothing, v_mean (d_v).
    Numbers of e4m3 are called k_fp8 and v_fp8.
    Workspaces (b, hq, …): q_int8 (seq_q, d), q_scale (seq_q), in the units of scores; q_shift (seq_q), what
    smoothing the keys took from the scores of a query; q_mean (seq_q / 128, d), means of blocks of queries;
    q_mean_k (seq_q / 128, seq_kv), the products of the keys and that. What `storage` pads is longer.
    """
    quant = spec.variant.quant
    assert quant is not None
    values, tensor_wide = byte_values(spec), quant.granularity == "tensor"
    # scales that more than an item's tokens share, or not all of them
    k_slab, q_slab = (
        grouping.slab if grouping.slab is not None and size % grouping.slab else None
        for grouping, size in ((quant.keys, storage.kv_chunk), (quant.queries, storage.q_chunk))
    )
    d, d_v = spec.head_dim, spec.head_dim_v
    kv_chunks: Dim = ("ceildiv", "seq_kv", storage.kv_chunk)
    q_chunks: Dim = ("ceildiv", "seq_q", storage.q_chunk)

    def kept(name: str, dtype: str, *axes: Dim) -> Argument:
        return Argument(name, Role.KEPT, dtype, ("b", "hkv", *axes), optional=True)

    def made(name: str, dtype: str, heads: str, *axes: Dim) -> Argument:
        return Argument(name, Role.WORKSPACE, dtype, ("b", heads, *axes))

    keys = [
        kept(storage.keys, "int8", storage.key_rows, storage.key_bytes),
        kept("k_scale", "float32", storage.key_numbers),
    ]
    keys += [kept("k_start", "int32", "seq_kv")] if storage.starts else []
    means = [kept("k_mean", "float32", d)] if quant.smooth_k else []
    channels, packed = [], []
    if values:
        together = storage.value_keys
        blocks: Dim = ("ceildiv", storage.padded_values, together)
        packed = [kept(storage.values, "int8", blocks, storage.value_rows, together)]
        channels = [kept("v_scale", "float32", d_v)]
        channels += [kept("v_mean", "float32", d_v)] if quant.smooth_v else []
    statistics = []
    if quant.smooth_k or tensor_wide:
        statistics.append(made("k_statistics", "float32", "hkv", kv_chunks, MOMENTS, d))
    if values:
        statistics.append(made("v_statistics", "float32", "hkv", kv_chunks, MOMENTS, d_v))
    tops = [made("k_top", "float32", "hkv")] if tensor_wide else []
    q_tops = [made("q_top", "float32", "hq", q_chunks)] if tensor_wide else []
    k_slabs: Dim = ("ceildiv", "seq_kv", k_slab or 1)
    q_slabs: Dim = ("ceildiv", "seq_q", q_slab or 1)
    slab_tops = [made("k_slab_top", "float32", "hkv", k_slabs)] if k_slab else []
    q_tops += [made("q_slab_top", "float32", "hq", q_slabs)] if q_slab else []
    queries = [
        made(storage.queries, "int8", "hq", "seq_q", storage.query_bytes),
        made("q_scale", "float32", "hq", "seq_q"),
    ]
    queries += [made("q_shift", "float32", "hq", "seq_q")] if quant.smooth_k else []
    mean_products = []
    if quant.smooth_q:
        step = max(storage.step, Q_MEAN_STEP)
        padded: Dim = ("mul", ("ceildiv", "seq_kv", step), step)
        mean_products = [made("q_mean_k", "float32", "hq", q_chunks, padded)]
    q_means = []
    if mean_products and storage.apart:
        q_means = [made("q_mean", "float32", "hq", q_chunks, d)]

    q_lengths, kv_lengths = (
        (f"{which}_lengths",) if which in spec.variant.lengths else () for which in ("q", "kv")
    )

    def names(*groups: list[Argument]) -> tuple[str, ...]:
        return tuple(a.name for group in groups for a in group)

    heads: Dim = ("mul", "b", "hkv")
    kv_items: Dim = ("mul", heads, kv_chunks)
    q_items: Dim = ("mul", ("mul", "b", "hq"), q_chunks)

    def kernel(
        name: str, arguments: tuple[str, ...], items: Dim, skippable: str | None = None
    ) -> Kernel:
        scratch, launch = storage.scratch_bytes, storage.launch
        if launch is not None:
            aligned = tuple(n for n in ("q", "k", "v") if n in arguments)
            launch = replace(launch, aligned=aligned)
        return Kernel(
            name, "prologue", arguments, items, scratch, skippable=skippable, launch=launch
        )

    kernels = []

    def of_tokens(
        which: str, numbers: list[Argument], moments: list[Argument], known: list[Argument]
    ) -> None:
        """The kernels of "k", "v" or both, "kv": statistics, what follows from these, and numbers."""
        items: Dim
        of_these = [a for a in known if a.name[0] in which]
        if of_these:
            # what a kernel reads it is given only where it does
            reads = tuple(a.name.removesuffix("_statistics") for a in of_these)
            arguments = (*reads, *kv_lengths, *names(of_these))
            kernels.append(kernel(f"{which}_statistics", arguments, kv_items, numbers[0].name))
            arguments = names(of_these, moments)
            kernels.append(kernel(f"{which}_moments", arguments, heads, numbers[0].name))
        read = tuple(name for name in ("k", "v") if name in which and (values or name == "k"))
        slabs = slab_tops if "k" in which else []
        if slabs:
            arguments = ("k", *kv_lengths, *names(means, slabs))
            items = ("mul", heads, k_slabs)
            kernels.append(kernel("k_extremes", arguments, items, numbers[0].name))
        arguments = (*read, *kv_lengths, *names(moments, slabs, numbers))
        items = kv_items
        if which == "v":
            items = ("mul", heads, ("ceildiv", storage.padded_values, storage.value_chunk))
        kernels.append(kernel(f"{which}_quantise", arguments, items, numbers[0].name))

    if storage.apart:
        of_tokens("k", keys, [*means, *tops], statistics)
        if values:
            of_tokens("v", packed, channels, statistics)
    else:
        of_tokens("kv", [*keys, *packed], [*means, *channels, *tops], statistics)
    lengths = (*q_lengths, *kv_lengths)
    if q_tops:
        items = ("mul", ("mul", "b", "hq"), q_slabs) if q_slab else q_items
        kernels.append(kernel("q_extremes", ("q", *lengths, *names(q_tops)), items))
    together_with = q_means if storage.apart else mean_products
    smoothing = (*(("k",) if mean_products and not storage.apart else ()), *names(means))
    kernels.append(
        kernel(
            "q_quantise",
            ("q", "scale", *lengths, *smoothing, *names(q_tops, queries, together_with)),
            q_items,
        )
    )
    if mean_products and storage.apart:
        kernels.append(
            kernel(
                "q_mean_k",
                ("k", "scale", *kv_lengths, *names(means, q_means, mean_products)),
                ("mul", ("mul", "b", "hq"), kv_chunks),
            )
        )
    return Quantising(
        (
            *keys,
            *means,
            *channels,
            *packed,
            *statistics,
            *tops,
            *slab_tops,
            *q_tops,
            *queries,
            *q_means,
            *mean_products,
        ),
        tuple(kernels),
        names(queries, mean_products, keys, channels, packed),
        ("q", "k", "v") if values else ("q", "k"),
    )
