"""The sm_70 kernels without a GPU: layouts against the PTX ISA, bank conflicts, registers, pipes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np
import pytest

from attngen import Variant
from attngen.codegen import CudaCode
from attngen.errors import UnsupportedError
from attngen.library import library_variant
from attngen.pipeline import Sources, build_package, make_sources, plan_tile
from attngen.schedules.cuda import sm70 as unit
from attngen.schedules.cuda.layout import mma_layout, swizzled
from attngen.spec import specialise
from attngen.targets import get_target
from benchmarks.volta.costs import work_of
from benchmarks.volta.interpreter import wavefronts
from benchmarks.volta.kernels import own_kernel

TARGET = get_target("sm70")
HEAD_DIMS = range(16, 257, 8)
QUICK = (16, 64, 72, 128, 256)
LANES = np.arange(32)
rng = np.random.default_rng()


# -------------------------------------------------------------------------------------- layouts
def multiply(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """mma.m8n8k4 by the PTX ISA: a and b [lane, 4] as a lane holds them, b by columns; [lane, 8] float32.

    Quadpair n is lanes 4n … 4n + 3 and 16 + 4n … 16 + 4n + 3. Row or column of a lane in it: lane mod 4, and
    4 more for the upper lanes. Element i of a lane: row (lane & 1) + (i & 2), 4 more for the upper lanes;
    column (i & 4) + (lane & 2) + (i & 1).
    """
    result = np.zeros((32, 8))
    for quadpair in range(4):
        members = [4 * quadpair + i for i in range(4)] + [16 + 4 * quadpair + i for i in range(4)]
        product = a[members] @ b[members].T
        for lane in members:
            for i in range(8):
                row = (lane & 1) + (i & 2) + 4 * (lane // 16)
                result[lane, i] = product[row, (i & 4) + (lane & 2) + (i & 1)]
    return result


def by_rows(b: np.ndarray) -> np.ndarray:
    """B operands held by rows (lane mod 4 is k, four columns of the upper lanes after four) as by columns."""
    result = np.zeros_like(b)
    for lane in range(32):
        column = lane % 4 + 4 * (lane // 16)
        base = lane % 16 // 4 * 4
        for k in range(4):
            result[lane, k] = b[base + k + 16 * (column // 4), column % 4]
    return result


def test_scores_lie_where_the_fragment_says() -> None:
    q, k = rng.standard_normal((16, 4)), rng.standard_normal((16, 4))
    fragment = unit.quad_pairs(1, 8)
    scores = multiply(q[unit.query_row(LANES)], k[unit.key_row(LANES)])
    expected = q @ k.T
    for lane in range(32):
        for r, row in enumerate(fragment.rows):
            for e, column in enumerate(fragment.columns):
                i = fragment.index(16, 0, r, e)
                at = (fragment.first_row(lane) + row, fragment.first_column(lane) + column)
                assert scores[lane, i] == pytest.approx(expected[at])


@pytest.mark.parametrize("chunks", range(2, 33))
def test_outputs_lie_where_the_stores_expect(chunks: int) -> None:
    """P·V of 8 keys: each quadpair's own four and then the other's, as `QuadPairMma.output` reads them."""
    width = -(-chunks // 2) * 16
    p, v = rng.standard_normal((16, 8)), np.zeros((8, width))
    v[:, : 8 * chunks] = rng.standard_normal((8, 8 * chunks))
    fragment = unit.quad_pairs(1, chunks)
    near, far = unit.chunk_steps(chunks)
    out = np.zeros((32, width // 16 * 8))
    for other in (False, True):
        keys = unit.value_row(LANES, other)
        own = 4 * (1 - unit.column_half(LANES) if other else unit.column_half(LANES))
        a = np.stack([p[unit.query_row(n), own[n] : own[n] + 4] for n in range(32)])
        for tile in range(0, width // 16, 2):
            alone = tile + 1 == width // 16
            for n in range(1 if alone else 2):
                if alone:
                    first = 16 * tile + 8 * unit.column_half(LANES) + 4 * unit.upper(LANES)
                else:
                    chunk = near * unit.column_half(LANES) + far * unit.upper(LANES)
                    first = 16 * tile + 8 * chunk + 4 * n
                b = np.stack([v[keys[i], first[i] : first[i] + 4] for i in range(32)])
                out[:, 8 * (tile + n) : 8 * (tile + n) + 8] += multiply(a, by_rows(b))
    expected = p @ v
    for lane in range(32):
        for begin in range(0, 8 * chunks, 32):
            columns = min(8 * chunks - begin, 32)
            for r, row in enumerate(fragment.rows):
                mine, partner = (
                    exchanged(out, fragment, width, begin, r, n) for n in (lane, lane ^ 2)
                )
                second = lane & 2 != 0
                words = [
                    (partner if second else mine)[a if not second else b]
                    if slot == 0
                    else (mine if second else partner)[a if not second else b]
                    for a, b in ((0, 1), (2, 3))
                    for slot in range(2)
                ]
                at = begin + 8 * fragment.stored(lane, columns)
                if at < 8 * chunks and at < begin + columns:
                    place = fragment.first_row(lane) + row
                    np.testing.assert_allclose(np.concatenate(words), expected[place, at : at + 8])


def exchanged(
    out: np.ndarray, fragment: unit.QuadPairs, width: int, begin: int, r: int, lane: int
) -> list[np.ndarray]:
    """A lane's pairs of one row before `Fragment.exchange`."""
    pairs = fragment.pairs(width, begin, r)
    return [np.zeros(2) if at is None else out[lane, at : at + 2] for at in pairs]


# -------------------------------------------------------------------------------------- shared memory
def cycles(row: Callable[[int], int], chunk: Callable[[int], int], chunks: int) -> int:
    """Of shared memory, for 16 bytes a lane."""
    at = [(row(n) * chunks + swizzled(row(n), chunk(n), chunks)) * 16 for n in range(32)]
    return wavefronts(np.array(at, np.uint32), np.ones(32, np.bool_), 4)


@pytest.mark.parametrize("chunks", range(2, 33))
def test_reads_are_free_of_bank_conflicts(chunks: int) -> None:
    near, far = unit.chunk_steps(chunks)
    for chunk in range(chunks):
        assert cycles(unit.query_row, lambda n, c=chunk: c, chunks) == 4
        assert cycles(unit.key_row, lambda n, c=chunk: c, chunks) == 4
    for group in range(chunks // 4):
        for other in (False, True):
            taken = cycles(
                lambda n, o=other: unit.value_row(n, o),
                lambda n, g=group: 4 * g + near * unit.column_half(n) + far * unit.upper(n),
                chunks,
            )
            # rows of an odd number of chunks leave no way for both halves of the columns
            assert taken == 4 if chunks % 2 == 0 else taken <= 8


# -------------------------------------------------------------------------------------- compiled kernels
@lru_cache(maxsize=4)
def sources(head_dim: int) -> Sources:
    plan = plan_tile(specialise(Variant("full"), "float16", head_dim), TARGET)
    return make_sources(plan.spec, plan.tile, TARGET)


@pytest.mark.parametrize(
    "head_dim", [pytest.param(d, marks=[] if d in QUICK else [pytest.mark.slow]) for d in HEAD_DIMS]
)
def test_plain_kernels_keep_everything_in_registers(head_dim: int) -> None:
    code = sources(head_dim).code
    assert isinstance(code, CudaCode)
    usage = code.cubin.usage["attngen_main_kernel"]
    assert usage.spill_stores == usage.spill_loads == 0
    assert "HMMA.884.F32.F32.STEP3" in code.assembly


@pytest.mark.parametrize("head_dim", [64, 128])
def test_the_tensor_cores_bound_the_loop(head_dim: int) -> None:
    """With all pipes overlapping (modelled, see benchmarks/sm70_model.py)."""
    plan = plan_tile(specialise(Variant("full"), "float16", head_dim), TARGET)
    kernel, _ = own_kernel(sources(head_dim), plan.tile, head_dim)
    work = work_of(kernel.function, kernel.traces())
    assert kernel.rows == 32 and mma_layout(plan.spec, plan.tile).resident == 2
    assert work.multiply_adds == kernel.multiply_adds
    assert work.bound == "tensor" and work.conflicts == 0


# -------------------------------------------------------------------------------------- refusals
@pytest.mark.parametrize("dtype", ["bfloat16", "float32"])
def test_other_dtypes_are_refused_with_the_remedy(dtype: str) -> None:
    message = f"the matrix units take float16, got {dtype}; build it with dtype=float16"
    with pytest.raises(UnsupportedError, match=message):
        build_package(library_variant("causal"), "sm70", dtype)
