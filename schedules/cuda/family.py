"""The CUDA family: the kernels of a program by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from attngen.program import (
    Argument,
    Kernel,
    Launch,
    Program,
    Role,
    TensorMap,
    derived_sizes,
)
from attngen.runtime.shapes import Dim
from attngen.schedules.cpu.layout import byte_values
from attngen.schedules.cuda import backward as cuda_backward
from attngen.schedules.cuda import mma as cuda_mma
from attngen.schedules.cuda.append import append_arguments, append_function, append_kernel
from attngen.schedules.cuda.decode import (
    KERNELS,
    Decoding,
    FewTiles,
    combined_rows,
    decode_functions,
    decoding,
    few_layouts,
    packed_decoding,
)
from attngen.schedules.cuda.decode_quantised import DecodeMma
from attngen.schedules.cuda.factors import SIDES, laid_out, layout_function, layout_kernel
from attngen.schedules.cuda.feed import AsyncFeed, RegisterFeed
from attngen.schedules.cuda.functions import CudaFunctions
from attngen.schedules.cuda.layout import (
    ROWS,
    VALUE_KEYS,
    Paces,
    backward_layout,
    divides_factors,
    factor_strips,
    mma_layout,
    padded_keys,
    pair_elements,
    sm90_layout,
)
from attngen.schedules.cuda.packed import TILES, schedule_kernel
from attngen.schedules.cuda.quantise import cuda_quantising, quantising_functions
from attngen.schedules.cuda.quantised import NarrowFeed, NarrowMma, narrow_storage
from attngen.schedules.cuda.sm70 import QuadPairMma, QuadPairProducts
from attngen.schedules.cuda.sm80 import TuringMma, TuringProducts, WarpMma, WarpProducts
from attngen.schedules.cuda.sm90 import Forward, main_kernel
from attngen.schedules.cuda.sm90_backward import WarpgroupPass
from attngen.schedules.cuda.sm90_pairs import pairs_function
from attngen.schedules.cuda.sm90_products import products_function
from attngen.schedules.cuda.sm90_quantised import QuantisedForward
from attngen.schedules.plan import plan_functions
from attngen.schedules.program import Lowered, planning
from attngen.schedules.quantised import Quantising
from attngen.spec import AttentionSpec
from attngen.tiling import TileConfig

if TYPE_CHECKING:
    from attngen.targets.cuda_mma import MmaTarget
    from attngen.targets.cuda_sm90 import Sm90Target

PLAN_THREADS = 128


def lower(spec: AttentionSpec, tile: TileConfig, target: Sm90Target) -> Lowered:
    """The forward program of `spec` on sm_90a and the PrimFunc of each of its kernels.

    What has no kernels of warpgroups takes the program of warps that multiply matrices themselves.
    """
    if not target.has_wgmma_kernels(spec):
        return lower_mma(spec, tile, target.by_warps)
    layout, divided = sm90_layout(spec, tile), divides_factors(spec)
    storage = None
    if spec.variant.quant is not None:
        storage = narrow_storage(spec, (tile.block_k, layout.value_rows))
    added = cuda_quantising(spec, storage) if storage is not None else None
    # kernels for few rows have blocks of other sizes than those that values of bytes may be padded in
    padded = storage is not None and byte_values(spec) and storage.pads_values
    few_tiles = None if padded else target.few_tiles(spec)
    few = _few(spec, tile, few_tiles, added, overlapping=True)
    paces = None
    if spec.variant.packed and few_tiles is not None:
        paces = target.paces(spec, tile, few_tiles)
    before = planning(spec, tile, few.many, launch=Launch(PLAN_THREADS))
    arguments, inputs = list(before.arguments), before.inputs
    kernels = list(before.kernels)
    page = spec.variant.paged or layout.columns
    maps = [TensorMap("q", ROWS), TensorMap("k", min(layout.columns, page))]
    maps.append(TensorMap("v", min(tile.block_k, page)))
    if added is not None:
        arguments, inputs = added.joined(arguments), added.main_inputs(inputs)
        kernels = [*added.kernels, *kernels]
        maps = quantised_maps(spec, tile)
    strips = factor_strips(spec, divided)
    columns = [laid_out(side, strips, spec.dtype) for side in SIDES] if strips else []
    prologue = [layout_kernel(side, strips, few.many, divided) for side in SIDES] if strips else []
    if strips:
        maps += [TensorMap("q_factors", ROWS), TensorMap("k_factors", layout.columns)]
    for element in pair_elements(spec):
        maps.append(TensorMap(str(element.base.label), ROWS, optional=True))
    beside = paces is not None
    launch = Launch(layout.threads, layout.bytes, True, tuple(maps), admits_next=beside)
    # which tile is next, and how many blocks have finished
    counter = Argument("counter", Role.COUNTER, "int32", (2,))
    names = (*inputs, *before.states, *before.planned, *(c.name for c in columns), counter.name)
    main = _main(spec, tile, few, names, launch)
    listed = few.schedule.arguments if few.schedule is not None else ()
    arguments += (*columns, counter, *listed, *few.arguments)
    kernels += (*prologue, *_scheduled(few), main, *few.kernels)
    append = append_kernel(spec) if spec.variant.paged is not None else None
    if append is not None:
        arguments += append_arguments(spec)
        kernels.append(append)
    program = Program(
        spec.full_name, "forward", tuple(arguments), tuple(kernels), few.split, derived_sizes(spec)
    )
    functions = plan_functions(spec, tile, 1, CudaFunctions(), program)
    functions |= quantising_functions(spec, program, storage)
    for side, kernel in zip(SIDES, prologue, strict=False):
        functions[kernel.name] = layout_function(side, strips, spec.dtype, program, kernel)
    forward = Forward if storage is None else QuantisedForward
    functions["main"] = main_kernel(spec, tile, program, main, forward)
    functions |= _few_functions(spec, tile, few_tiles, program, target.mma, paces)
    if append is not None:
        functions[append.name] = append_function(spec, program, append)
    return Lowered(program, functions)


def _few(
    spec: AttentionSpec,
    tile: TileConfig,
    few_tiles: FewTiles | None,
    added: Quantising | None,
    overlapping: bool,
) -> Decoding:
    """What beside main attends few query rows."""
    if spec.variant.packed:
        return packed_decoding(spec, tile.block_q, few_tiles, overlapping)
    return decoding(spec, few_tiles, added, overlapping)


def _scheduled(few: Decoding) -> tuple[Kernel, ...]:
    return () if few.schedule is None else (few.schedule.kernel,)


def _main(
    spec: AttentionSpec, tile: TileConfig, few: Decoding, names: tuple[str, ...], launch: Launch
) -> Kernel:
    """The main kernel, which takes `names`; of packed rows, what the schedule lists."""
    items: Dim = ("mul", ("mul", "b", "hq"), ("ceildiv", "seq_q", tile.block_q))
    if few.schedule is not None:
        names, items = (*names, TILES), few.schedule.tiles
    return Kernel("main", "main", names, items, applies=few.many, launch=launch)


def _few_functions(
    spec: AttentionSpec,
    tile: TileConfig,
    few_tiles: FewTiles | None,
    program: Program,
    mma: str,
    paces: Paces | None = None,
) -> dict[str, Any]:
    """The PrimFuncs of what `_few` adds."""
    unit, feed = UNITS[mma] if spec.variant.quant is None else (DecodeMma, NarrowFeed)
    functions = decode_functions(spec, few_tiles, program, unit, feed)
    if spec.variant.packed:
        lays = few_layouts(spec, few_tiles) if few_tiles is not None else ()
        few = dict(zip(KERNELS, lays, strict=False))
        kernel = next(k for k in program.kernels if k.name == "schedule")
        rows = combined_rows(spec)
        functions["schedule"] = schedule_kernel(spec, tile, few, rows, paces, program, kernel)
    return functions


def quantised_maps(spec: AttentionSpec, tile: TileConfig) -> list[TensorMap]:
    """How the TMA unit sees quantised operands and the numbers of keys."""
    quant, storage = spec.variant.quant, narrow_storage(spec)
    assert quant is not None
    columns, rows = padded_keys(spec, tile)
    maps = [TensorMap(storage.queries, ROWS), TensorMap(storage.keys, columns)]
    if byte_values(spec):
        maps.append(TensorMap(storage.values, rows // VALUE_KEYS, form="lines"))
    else:
        maps.append(TensorMap("v", tile.block_k))
    maps.append(TensorMap("k_scale", columns, form="numbers"))
    if quant.smooth_q:
        maps.append(TensorMap("q_mean_k", columns, form="numbers"))
    return maps


UNITS: dict[str, tuple[cuda_mma.UnitType, cuda_backward.FeedType]] = {
    "m8n8k4": (QuadPairMma, RegisterFeed),
    "m16n8k8": (TuringMma, RegisterFeed),
    "m16n8k16": (WarpMma, AsyncFeed),
}
"""By shape of the matrix instruction: the unit, and the way into shared memory."""


def lower_mma(spec: AttentionSpec, tile: TileConfig, target: MmaTarget) -> Lowered:
    """The forward program of `spec` on sm_70 to sm_89."""
    storage = narrow_storage(spec) if spec.variant.quant is not None else None
    added = cuda_quantising(spec, storage) if storage is not None else None
    few_tiles = target.few_tiles(spec)
    few = _few(spec, tile, few_tiles, added, overlapping=False)
    before = planning(spec, tile, few.many, launch=Launch(PLAN_THREADS))
    arguments, inputs = list(before.arguments), before.inputs
    kernels = list(before.kernels)
    unit: cuda_mma.UnitType
    feed: cuda_mma.FeedType
    unit, feed = UNITS[target.mma]
    aligned: tuple[str, ...] = ("q", "k", "v")
    if added is not None:
        arguments, inputs = added.joined(arguments), added.main_inputs(inputs)
        kernels = [*added.kernels, *kernels]
        unit, feed = NarrowMma, NarrowFeed
        aligned = tuple(name for name in aligned if name in inputs)
    layout = mma_layout(spec, tile)
    launch = Launch(layout.threads, layout.bytes, aligned=aligned)
    names = (*inputs, *before.states, *before.planned)
    main = _main(spec, tile, few, names, launch)
    arguments += few.schedule.arguments if few.schedule is not None else ()
    arguments += few.arguments
    kernels += (*_scheduled(few), main, *few.kernels)
    append = append_kernel(spec) if spec.variant.paged is not None else None
    if append is not None:
        arguments += append_arguments(spec)
        kernels.append(append)
    program = Program(
        spec.full_name, "forward", tuple(arguments), tuple(kernels), few.split, derived_sizes(spec)
    )
    functions = plan_functions(spec, tile, 1, CudaFunctions(), program)
    functions |= quantising_functions(spec, program, storage)
    share = target.l2_bytes * 2 // 3
    functions["main"] = cuda_mma.main_kernel(spec, tile, program, main, unit, feed, share)
    functions |= _few_functions(spec, tile, few_tiles, program, target.mma)
    if append is not None:
        functions[append.name] = append_function(spec, program, append)
    return Lowered(program, functions)


PRODUCTS: dict[str, cuda_backward.ProductsType] = {
    "m8n8k4": QuadPairProducts,
    "m16n8k8": TuringProducts,
    "m16n8k16": WarpProducts,
}


def lower_backward(spec: AttentionSpec, target: Sm90Target) -> Lowered:
    """The backward program of `spec` on sm_90a, by warpgroups where registers suffice."""
    tile = target.backward_tile(spec)
    if tile.inner_q != ROWS:
        return lower_backward_mma(spec, target.by_warps)
    lay, share = backward_layout(spec, tile), target.by_warps.l2_bytes * 2 // 3
    of_pairs = target.pairs_tile(spec)
    pairs = cuda_backward.PairKernels(of_pairs, pairs_function) if of_pairs is not None else None
    left = None
    if target.leaves_scores(spec):
        queries = target.queries_layout(spec)
        left = cuda_backward.LeftKernels(tile, lay, queries, products_function)
    return cuda_backward.lower_backward(
        spec, tile, target.name, share, lay, WarpgroupPass, pairs, left
    )


def lower_backward_mma(spec: AttentionSpec, target: MmaTarget) -> Lowered:
    """The backward program of `spec` on sm_70 to sm_89."""
    tile = target.backward_tile(spec)
    _, feed = UNITS[target.mma]
    share = target.l2_bytes * 2 // 3
    make = partial(cuda_backward.WarpPass, products=PRODUCTS[target.mma], feed=feed)
    lay = backward_layout(spec, tile)
    return cuda_backward.lower_backward(spec, tile, target.name, share, lay, make)
