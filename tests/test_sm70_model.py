"""The arithmetic of `benchmarks/sm70_model.py`: parsing, addresses, bank conflicts, costs and waiting."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from attngen import nvrtc
from benchmarks.volta import costs, interpreter, kernels, sass, simulator

SOURCE = """
extern __shared__ float tile[];
extern "C" __global__ void __launch_bounds__(64) sample(float* out, int n, int stride) {
    float* mine = tile + (threadIdx.x / (n / 5)) * stride + threadIdx.x;
    float sum = 0.f;
    #pragma unroll 1
    for (int i = 0; i < n; i++) {
        __syncthreads();
        mine[0] = sum;
        __syncthreads();
        sum += tile[threadIdx.x * stride + i] * 3.0f;
        sum += __expf(sum);
        float c[8] = {0, 0, 0, 0, 0, 0, 0, 0};
        unsigned a = __float_as_uint(sum);
        asm volatile("mma.sync.aligned.m8n8k4.row.col.f32.f16.f16.f32 {%0,%1,%2,%3,%4,%5,%6,%7},{%8,%8},"
            "{%8,%8},{%0,%1,%2,%3,%4,%5,%6,%7};" : "+f"(c[0]), "+f"(c[1]), "+f"(c[2]), "+f"(c[3]), "+f"(c[4]),
            "+f"(c[5]), "+f"(c[6]), "+f"(c[7]) : "r"(a));
        sum += c[0] + c[1] + c[2] + c[3] + c[4] + c[5] + c[6] + c[7];
    }
    out[threadIdx.x] = sum;
}
"""


@pytest.fixture(scope="module")
def function() -> sass.Function:
    return sass.disassemble(nvrtc.compile_cubin(SOURCE, "sm_70").image)["sample"]


def traces(function: sass.Function, stride: int) -> list[list[interpreter.Step]]:
    constants = kernels.constant_bank(struct.pack("<Qii", 0x1000, 20, stride), (64, 1))
    return [interpreter.Warp(function, constants, n, (64, 1)).steady_pass() for n in range(2)]


def test_the_key_loop_is_the_one_with_the_matrix_products(function: sass.Function) -> None:
    loop = function.key_loop
    body = function.instructions[loop.first : loop.last + 1]
    assert (
        sum(i.name == "HMMA" for i in body)
        == 4
        == sum(i.name == "HMMA" for i in function.instructions)
    )
    assert function.registers > 0
    assert body[-1].name == "BRA" and body[-1].target == body[0].address


def test_control_bits_are_those_of_the_encoding() -> None:
    # stall 5, no write scoreboard, read scoreboard 2, waits for 0 and 4
    high = 5 << 41 | 7 << 46 | 2 << 49 | 0b010001 << 52
    text = (
        '.sectioninfo @"SHI_REGISTERS=40"\n.text.f:\n.L_x_1:\n'
        f"  /*0000*/  @!P0 LDS.U.128 R4, [R2+0x10] ;  /* 0x{1:016x} */\n   /* 0x{high:016x} */\n"
        f"  /*0010*/  @P1 BRA `(.L_x_1) ;  /* 0x{1:016x} */\n   /* 0x{high:016x} */\n"
    )
    (function,) = sass.parse(text).values()
    load, branch = function.instructions
    assert load.control == sass.Control(5, None, 2, (0, 4))
    assert (load.predicate, load.name, load.words, load.operands) == (
        "@!P0",
        "LDS",
        4,
        ("R4", "[R2+0x10]"),
    )
    assert branch.target == 0 and function.registers == 40 and function.loops == [sass.Loop(0, 1)]


@pytest.mark.parametrize("stride", [1, 2, 8, 32, 33])
def test_bank_conflicts_come_from_the_addresses(function: sass.Function, stride: int) -> None:
    """The kernel divides to find its own row: addresses need exact integer arithmetic."""
    thread = np.arange(64)
    for warp, trace in enumerate(traces(function, stride)):
        steps = {function.instructions[s.index].name: s.wavefronts for s in trace if s.wavefronts}
        mine = thread[32 * warp :][:32]

        def longest(words: np.ndarray) -> int:
            return int(np.bincount(np.unique(words) % 32).max())

        assert steps == {"LDS": longest(mine * stride), "STS": longest(mine // 4 * stride + mine)}


def test_wavefronts_of_wide_accesses() -> None:
    lanes, everyone = np.arange(32, dtype=np.uint32), np.ones(32, np.bool_)
    count = interpreter.wavefronts
    assert count(lanes * 16, everyone, 4) == 4
    assert count(lanes * 128, everyone, 4) == 32  # every quarter's lanes meet in one bank
    assert count(lanes * 8, everyone, 2) == 2
    assert count(lanes * 0, everyone, 1) == 1
    assert count(lanes * 0, everyone, 1, atomic=True) == 32
    assert count(lanes * 128, lanes < 5, 1) == 5


def test_work_counts_every_pipe(function: sass.Function) -> None:
    work = costs.work_of(function, traces(function, 1))
    names = [function.instructions[s.index].name for s in traces(function, 1)[0]]
    assert work.cycles["tensor"] == 8 and work.multiply_adds == 1024
    assert work.cycles["issue"] == len(names)
    assert work.cycles["special"] == 8 * names.count("MUFU") > 0
    assert work.cycles["shared"] == 4 * (work.counts["LDS"] + work.counts["STS"] + work.conflicts)
    assert work.bound == max(work.cycles, key=lambda n: work.cycles[n])


@pytest.mark.parametrize(
    ("registers", "warps", "shared", "blocks"),
    [
        (228, 4, 32 << 10, 2),
        (254, 4, 48 << 10, 2),
        (168, 4, 0, 3),
        (255, 8, 96 << 10, 1),
        (32, 4, 40 << 10, 2),
    ],
)
def test_resident_blocks(registers: int, warps: int, shared: int, blocks: int) -> None:
    assert costs.resident_blocks(registers, warps, shared) == blocks


def test_the_simulation_waits_for_what_it_must(function: sass.Function) -> None:
    """Alone, a warp's chain of dependent instructions takes at least its latencies; more blocks hide them."""
    both = traces(function, 1)
    alone = simulator.simulate(function, both, 1)
    slower = simulator.simulate(function, both, 1, latencies=simulator.Latencies(special=520))
    assert slower.cycles - alone.cycles == pytest.approx(4 / 2 * 500, rel=0.02)
    crowded = simulator.simulate(function, both, 8)
    assert crowded.cycles < alone.cycles / 3
    assert crowded.cycles >= max(costs.work_of(function, both).cycles.values())
    assert 0 < alone.busy["tensor"] < crowded.busy["tensor"] <= 1


def test_parameters_are_packed_as_the_compiler_lays_them_out() -> None:
    packed = kernels.pack_parameters(
        "half* __restrict__ q_ptr, int b_size, int64_t q_stride_1, float scale_value", 64
    )
    assert packed == struct.pack(
        "<Qi4xqf", kernels.POINTER, kernels.BATCH, kernels.LENGTH * 64, 1.0
    )
