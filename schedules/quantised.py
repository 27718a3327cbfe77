"""The arguments and kernels that quantising adds to a CPU program, known without lowering."""

from __future__ import annotations

from dataclasses import dataclass

from attngen.program import Argument, Kernel, Role
from attngen.quant import QUERY_BLOCK
from attngen.runtime.shapes import Dim
from attngen.schedules.cpu_layout import (
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
"""Keys of an item: a multiple of every slab, and fixed so that results do not depend on the threads."""
Q_CHUNK = QUERY_BLOCK
"""Queries of an item: what shares a mean, and a multiple of every slab."""
SUM, COUNT, HIGH, LOW = range(4)
MOMENTS = 4
"""Rows of a table of statistics."""
Q_MEAN_STEP = 16
"""Keys of a row of `q_mean_k` are padded to whole steps."""


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


def quantising(spec: AttentionSpec, isa: Isa) -> Quantising:
    """The quantising part of the program of `spec`.

    Kept tensors (b, hkv, …): k_int8 (seq_kv, d), or k_int4 (seq_kv, d / 2), whose bytes hold element e in
    their lower and e + 4 in their upper half, and k_scale (seq_kv); without matrix tiles k_start (seq_kv),
    −128 times the sum of a key's bytes; with smoothing k_mean (d); with quantised values v_int8
    (seq_kv / n, d_v, n), where n is `value_keys`, v_scale (d_v) and, with smoothing, v_mean (d_v).
    Workspaces (b, hq, …): q_int8 (seq_q, d), q_scale (seq_q), in the units of scores; q_shift (seq_q), what
    smoothing the keys took from the scores of a query; q_mean_k (seq_q / 128, seq_kv), the products of
    the keys and the mean of a block of queries.
    """
    quant = spec.variant.quant
    assert quant is not None
    values, tensor_wide = byte_values(spec), quant.granularity == "tensor"
    d, d_v = spec.head_dim, spec.head_dim_v
    kv_chunks: Dim = ("ceildiv", "seq_kv", KV_CHUNK)
    q_chunks: Dim = ("ceildiv", "seq_q", Q_CHUNK)

    def kept(name: str, dtype: str, *axes: Dim) -> Argument:
        return Argument(name, Role.KEPT, dtype, ("b", "hkv", *axes), optional=True)

    def made(name: str, dtype: str, heads: str, *axes: Dim) -> Argument:
        return Argument(name, Role.WORKSPACE, dtype, ("b", heads, *axes))

    tiles = in_tiles(spec, isa)
    rows: Dim = "seq_kv"
    if tiles and not half_bytes(spec):
        rows = ("mul", ("ceildiv", "seq_kv", TILE_BYTES), TILE_BYTES)
    integers = key_integers(spec)
    keys = [
        kept(integers, "int8", rows, key_bytes(spec, isa)),
        kept("k_scale", "float32", "seq_kv"),
    ]
    keys += [] if tiles else [kept("k_start", "int32", "seq_kv")]
    means = [kept("k_mean", "float32", d)] if quant.smooth_k else []
    channels, packed = [], []
    if values:
        together = value_keys(spec, isa)
        rows_v = round_up(d_v, TILE_ROWS) if tiles else d_v
        packed = [kept("v_int8", "int8", ("ceildiv", "seq_kv", together), rows_v, together)]
        channels = [kept("v_scale", "float32", d_v)]
        channels += [kept("v_mean", "float32", d_v)] if quant.smooth_v else []
    statistics = []
    if quant.smooth_k or tensor_wide:
        statistics.append(made("k_statistics", "float32", "hkv", kv_chunks, MOMENTS, d))
    if values:
        statistics.append(made("v_statistics", "float32", "hkv", kv_chunks, MOMENTS, d_v))
    tops = [made("k_top", "float32", "hkv")] if tensor_wide else []
    q_tops = [made("q_top", "float32", "hq", q_chunks)] if tensor_wide else []
    queries = [
        made("q_int8", "int8", "hq", "seq_q", d),
        made("q_scale", "float32", "hq", "seq_q"),
    ]
    queries += [made("q_shift", "float32", "hq", "seq_q")] if quant.smooth_k else []
    if quant.smooth_q:
        padded: Dim = ("mul", ("ceildiv", "seq_kv", Q_MEAN_STEP), Q_MEAN_STEP)
        queries.append(made("q_mean_k", "float32", "hq", q_chunks, padded))

    q_lengths, kv_lengths = (
        (f"{which}_lengths",) if which in spec.variant.lengths else () for which in ("q", "kv")
    )

    def names(*groups: list[Argument]) -> tuple[str, ...]:
        return tuple(a.name for group in groups for a in group)

    heads: Dim = ("mul", "b", "hkv")
    kv_items: Dim = ("mul", heads, kv_chunks)
    q_items: Dim = ("mul", ("mul", "b", "hq"), q_chunks)
    scratch = quantise_layout(spec).bytes

    def kernel(
        name: str, arguments: tuple[str, ...], items: Dim, skippable: str | None = None
    ) -> Kernel:
        return Kernel(name, "prologue", arguments, items, scratch, skippable=skippable)

    inputs = ("k", "v") if values else ("k",)
    kernels = []
    if statistics:
        # what a kernel reads of v it is given only where it does
        reads = tuple(a.name.removesuffix("_statistics") for a in statistics)
        kernels = [
            kernel("kv_statistics", (*reads, *kv_lengths, *names(statistics)), kv_items, integers),
            kernel(
                "kv_moments",
                names(statistics, means, channels, tops),
                heads,
                integers,
            ),
        ]
    written = names(keys, packed)
    kernels.append(
        kernel(
            "kv_quantise",
            (*inputs, *kv_lengths, *names(means, channels, tops), *written),
            kv_items,
            integers,
        )
    )
    lengths = (*q_lengths, *kv_lengths)
    if tensor_wide:
        kernels.append(kernel("q_extremes", ("q", *lengths, *names(q_tops)), q_items))
    smoothing = (*(("k",) if quant.smooth_q else ()), *names(means))
    kernels.append(
        kernel(
            "q_quantise",
            ("q", "scale", *lengths, *smoothing, *names(q_tops, queries)),
            q_items,
        )
    )
    return Quantising(
        (*keys, *means, *channels, *packed, *statistics, *tops, *q_tops, *queries),
        tuple(kernels),
        names(queries, keys, channels, packed),
        ("q", "k", "v") if values else ("q", "k"),
    )
