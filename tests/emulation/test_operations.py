"""The emulator's operations against plain formulas, on random data; every mistake it is made to find, found.

Kernels here are written in the form in which TVM prints CUDA C++.
"""

from __future__ import annotations

import re
import secrets

import pytest
import torch

from .emulate import Library
from .translate import UnknownOperation, translate

SEEDS = range(8)


@pytest.fixture(autouse=True)
def fresh_numbers() -> None:
    torch.manual_seed(secrets.randbits(32))


def probe(body: str, parameters: str, threads: int = 32) -> Library:
    """A library with the kernel `probe`.

    `PTX(mov.b32 %0, %1; | =r:d r:a);` in its body is inline assembly: text, then constraints and operands.
    """

    def assembly(found: re.Match[str]) -> str:
        text, outputs, inputs = found[1], [], []
        for operand in found[2].split():
            constraint, _, expression = operand.partition(":")
            side = outputs if constraint[0] in "=+" else inputs
            side.append(f'"{constraint}"({expression})')
        return f'asm volatile("{text}" : {", ".join(outputs)} : {", ".join(inputs)} : "memory");'

    body = re.sub(r"PTX\((.*?) \|(.*?)\);\n", assembly, body + "\n", flags=re.DOTALL)
    return Library(
        "#define uchar unsigned char\n"
        f'extern "C" __global__ void __launch_bounds__({threads}, 1) probe({parameters}) {{\n'
        "  extern __shared__ __align__(1024) uchar memory[];\n"
        "  unsigned base = __cvta_generic_to_shared(memory);\n"
        f"  int thread = ((int)threadIdx.x), lane = thread & 31;\n{body}\n}}\n"
    )


def words(tensor: torch.Tensor) -> torch.Tensor:
    """16-bit numbers as pairs in int32."""
    return tensor.contiguous().view(torch.int32)


# -------------------------------------------------------------------------------------- matrices
def fragments(k: int, kind: str) -> str:
    """D = A·B + C of mma.m16n8: A and C by ldmatrix and plain loads, B transposed by ldmatrix.trans."""
    a, b = ("%4, %5, %6, %7", "%8, %9") if k == 16 else ("%4, %5", "%6")
    c = "%10, %11, %12, %13" if k == 16 else "%7, %8, %9, %10"
    registers = "r:a[0] r:a[1] r:a[2] r:a[3] r:b[0] r:b[1]" if k == 16 else "r:a[0] r:a[1] r:b[0]"
    sums = " ".join(f"f:c[{i}]" for i in range(4))
    outputs = " ".join(f"=f:d[{i}]" for i in range(4))
    loads = {
        16: """
    PTX(ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4]; |
        =r:a[0] =r:a[1] =r:a[2] =r:a[3] r:at);
    PTX(ldmatrix.sync.aligned.m8n8.x2.trans.shared.b16 {%0, %1}, [%2]; | =r:b[0] =r:b[1] r:bt);""",
        8: """
    PTX(ldmatrix.sync.aligned.m8n8.x2.shared.b16 {%0, %1}, [%2]; | =r:a[0] =r:a[1] r:at);
    PTX(ldmatrix.sync.aligned.m8n8.x1.trans.shared.b16 {%0}, [%1]; | =r:b[0] r:bt);""",
    }[k]
    return f"""
    for (int i = lane; i < {16 * k // 2}; i += 32) ((int*)memory)[i] = a_ptr[i];
    for (int i = lane; i < {k * 4}; i += 32) ((int*)memory)[256 + i] = b_ptr[i];
    __syncwarp();
    unsigned at = base + (lane & 15) * {2 * k} + (lane >> 4) * 16, bt = base + 1024 + (lane & {k - 1}) * 16;
    unsigned a[4], b[2]; float c[4], d[4];
    for (int i = 0; i < 4; ++i) c[i] = c_ptr[(lane / 4 + i / 2 * 8) * 8 + lane % 4 * 2 + i % 2];{loads}
    PTX(mma.sync.aligned.m16n8k{k}.row.col.f32.{kind}.{kind}.f32
        {{%0, %1, %2, %3}}, {{{a}}}, {{{b}}}, {{{c}}}; | {outputs} {registers} {sums});
    for (int i = 0; i < 4; ++i) d_ptr[(lane / 4 + i / 2 * 8) * 8 + lane % 4 * 2 + i % 2] = d[i];"""


@pytest.mark.parametrize("kind", ["f16", "bf16"])
@pytest.mark.parametrize("k", [8, 16])
def test_mma_m16n8(k: int, kind: str) -> None:
    library = probe(fragments(k, kind), "int* a_ptr, int* b_ptr, float* c_ptr, float* d_ptr")
    dtype = {"f16": torch.float16, "bf16": torch.bfloat16}[kind]
    a, b = torch.randn(16, k).to(dtype), torch.randn(k, 8).to(dtype)
    c, d = torch.randn(16, 8), torch.full((16, 8), float("nan"))
    for seed in SEEDS:
        library.set_seed(seed)
        library.launch("probe", words(a), words(b), c, d, shared_bytes=2048)
        torch.testing.assert_close(d, a.float() @ b.float() + c, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("bits", [8, 4])
@pytest.mark.parametrize("words", [1, 2])
def test_mma_of_integers(words: int, bits: int) -> None:
    """Elements as the PTX ISA has them, section "Matrix Fragments for mma.m16n8k32" and its neighbours."""
    k, held = 128 // bits * words, 32 // bits
    a, b = (
        ", ".join(f"%{i}" for i in range(*span)) for span in ((4, 4 + 2 * words), (8, 8 + words))
    )
    registers = [f"r:a_ptr[lane*4+{i}]" for i in range(4)] + [
        f"r:b_ptr[lane*2+{i}]" for i in range(2)
    ]
    sums = [f"r:c_ptr[lane*4+{i}]" for i in range(4)]
    body = f"""
    unsigned d[4];
    PTX(mma.sync.aligned.m16n8k{k}.row.col.s32.s{bits}.s{bits}.s32
        {{%0, %1, %2, %3}}, {{{a}}}, {{{b}}}, {{%10, %11, %12, %13}};
        | {" ".join(f"=r:d[{i}]" for i in range(4))} {" ".join(registers + sums)});
    for (int i = 0; i < 4; ++i) d_ptr[lane * 4 + i] = d[i];"""
    parameters = "unsigned* a_ptr, unsigned* b_ptr, unsigned* c_ptr, unsigned* d_ptr"
    library = probe(body, parameters)
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1)
    a, b = torch.randint(low, high, (16, k)), torch.randint(low, high, (k, 8))
    c = torch.randint(-(2**30), 2**30, (16, 8))
    of_a, of_b = torch.zeros(32, 4, dtype=torch.int64), torch.zeros(32, 2, dtype=torch.int64)
    of_c, expected = torch.zeros(32, 4).int(), torch.zeros(32, 4).int()
    products = (a @ b + c).int()
    shifts = bits * torch.arange(held)
    for lane in range(32):
        g, t = lane // 4, lane % 4
        for w in range(2 * words):
            first = held * t + 4 * held * (w // 2)
            of_a[lane, w] = ((a[g + 8 * (w % 2), first:][:held] & (2**bits - 1)) << shifts).sum()
        for w in range(words):
            first = held * t + 4 * held * w
            of_b[lane, w] = ((b[first:, g][:held] & (2**bits - 1)) << shifts).sum()
        for i in range(4):
            at = (g + 8 * (i // 2), 2 * t + i % 2)
            of_c[lane, i], expected[lane, i] = c[at], products[at]
    result = torch.zeros(32, 4).int()
    library.launch("probe", of_a.int(), of_b.int(), of_c, result)
    assert torch.equal(result, expected)


def test_mma_of_fp8() -> None:
    """Elements as those of bytes; of a sum 14 bits are left, of its terms what these 14 bits reach."""
    body = f"""
    float d[4];
    PTX(mma.sync.aligned.m16n8k32.row.col.f32.e4m3.e4m3.f32
        {{%0, %1, %2, %3}}, {{%4, %5, %6, %7}}, {{%8, %9}}, {{%10, %11, %12, %13}};
        | {" ".join(f"=f:d[{i}]" for i in range(4))}
        {" ".join(f"r:a_ptr[lane*4+{i}]" for i in range(4))}
        {" ".join(f"r:b_ptr[lane*2+{i}]" for i in range(2))}
        {" ".join(f"f:c_ptr[lane*4+{i}]" for i in range(4))});
    for (int i = 0; i < 4; ++i) d_ptr[lane * 4 + i] = d[i];"""
    library = probe(body, "unsigned* a_ptr, unsigned* b_ptr, float* c_ptr, float* d_ptr")
    a, b = (torch.randn(*sizes).mul(30).to(torch.float8_e4m3fn) for sizes in ((16, 32), (32, 8)))
    c = torch.randn(16, 8) * 5000
    expected = a.double() @ b.double() + c
    largest = torch.maximum((a.double()[:, :, None] * b.double()).abs().amax(1), c.abs())
    lanes, of_a, of_b = torch.arange(32), torch.zeros(32, 4, 4).byte(), torch.zeros(32, 2, 4).byte()
    of_c, result = torch.zeros(32, 4), torch.zeros(32, 4)
    for lane in range(32):
        g, t = lane // 4, lane % 4
        for w in range(4):
            columns = slice(4 * t + 16 * (w // 2), 4 * t + 16 * (w // 2) + 4)
            of_a[lane, w] = a.view(torch.uint8)[g + 8 * (w % 2), columns]
        for w in range(2):
            of_b[lane, w] = b.view(torch.uint8)[4 * t + 16 * w : 4 * t + 16 * w + 4, g]
    rows = (lanes // 4)[:, None] + torch.tensor([0, 0, 8, 8])
    columns = 2 * (lanes % 4)[:, None] + torch.tensor([0, 1, 0, 1])
    of_c[:] = c[rows, columns]
    library.launch("probe", of_a.view(torch.int32), of_b.view(torch.int32), of_c, result)
    # each of 33 terms loses less than 2^-13 of the largest, then the sum less than 2^-13 of its own
    error = (result.double() - expected[rows, columns]).abs()
    bound = 33 * 2.0**-13 * largest + 2.0**-13 * expected.abs()
    assert (error <= bound[rows, columns]).all()
    mantissas = torch.frexp(result)[0] * 2**14
    assert torch.equal(mantissas, mantissas.trunc()) and error.max() > 0


def test_rounding_to_fp8() -> None:
    body = """
    PTX({.reg .b16 low, high; cvt.rn.satfinite.e4m3x2.f32 low, %2, %1;
         cvt.rn.satfinite.e4m3x2.f32 high, %4, %3; mov.b32 %0, {low, high};} |
        =r:out[lane] f:x[4*lane] f:x[4*lane+1] f:x[4*lane+2] f:x[4*lane+3]);"""
    library = probe(body, "float* x, unsigned* out")
    special = torch.tensor(
        [0.0, -0.0, 448, 460, 1e9, -1e9, float("nan"), 2**-9, 2**-10, 3 * 2**-10, 2**-6]
    )
    for size in (1e-3, 0.02, 1.0, 100.0):
        x = torch.randn(128) * size
        x[: len(special)] = special
        x[64:80] = torch.arange(16) / 16 + 1  # halfway between two, every other one
        out = torch.zeros(32, dtype=torch.int32)
        library.launch("probe", x, out)
        expected = x.clamp(-448, 448).to(torch.float8_e4m3fn).view(torch.uint8)
        assert torch.equal(out.view(torch.uint8), expected)


def test_fp8_as_float16() -> None:
    """Every number of e4m3, and NaN, in the order of the bytes."""
    body = """
    for (int i = 0; i < 2; ++i) {
      unsigned low, high;
      PTX({.reg .b16 first, second; mov.b32 {first, second}, %2;
           cvt.rn.f16x2.e4m3x2 %0, first; cvt.rn.f16x2.e4m3x2 %1, second;} |
          =r:low =r:high r:bytes[2*lane+i]);
      out[4 * lane + 2 * i] = low;
      out[4 * lane + 2 * i + 1] = high;
    }"""
    library = probe(body, "unsigned* bytes, unsigned* out")
    given = torch.arange(256).to(torch.uint8)
    out = torch.zeros(128, dtype=torch.int32)
    library.launch("probe", given.view(torch.int32), out)
    expected = given.view(torch.float8_e4m3fn).half()
    torch.testing.assert_close(out.view(torch.float16), expected, rtol=0, atol=0, equal_nan=True)


@pytest.mark.parametrize("b_layout", ["row", "col"])
def test_mma_m8n8k4(b_layout: str) -> None:
    """Four products; the layouts of the PTX ISA, section "Matrix Fragments for mma.m8n8k4"."""
    d = ", ".join(f"%{i}" for i in range(8))
    c = ", ".join(f"%{i}" for i in range(12, 20))
    outputs = " ".join(f"=f:d[{i}]" for i in range(8))
    inputs = "r:a[0] r:a[1] r:b[0] r:b[1] " + " ".join(f"f:c[{i}]" for i in range(8))
    body = f"""
    unsigned a[2], b[2]; float c[8], d[8];
    for (int i = 0; i < 2; ++i) a[i] = a_ptr[lane * 2 + i], b[i] = b_ptr[lane * 2 + i];
    for (int i = 0; i < 8; ++i) c[i] = c_ptr[lane * 8 + i];
    PTX(mma.sync.aligned.m8n8k4.row.{b_layout}.f32.f16.f16.f32
        {{{d}}}, {{%8, %9}}, {{%10, %11}}, {{{c}}}; | {outputs} {inputs});
    for (int i = 0; i < 8; ++i) d_ptr[lane * 8 + i] = d[i];"""
    library = probe(body, "int* a_ptr, int* b_ptr, float* c_ptr, float* d_ptr")
    a, b, c = torch.randn(4, 8, 4).half(), torch.randn(4, 4, 8).half(), torch.randn(4, 8, 8)
    of_a, of_b = torch.empty(32, 4).half(), torch.empty(32, 4).half()
    of_c, result = torch.empty(32, 8), torch.empty(32, 8)
    expected = torch.empty(32, 8)
    products = a.float() @ b.float() + c
    for lane in range(32):
        quadpair, high = lane // 4 % 4, lane // 16
        row = lane % 4 + 4 * high
        of_a[lane] = a[quadpair, row]
        columns = b[quadpair, :, row] if b_layout == "col" else b[quadpair, lane % 4, 4 * high :]
        of_b[lane] = columns[:4]
        for i in range(8):
            at = ((lane & 1) + (i & 2) + 4 * high, (i & 4) + (lane & 2) + (i & 1))
            of_c[lane, i], expected[lane, i] = c[quadpair][at], products[quadpair][at]
    library.launch("probe", words(of_a), words(of_b), of_c, result)
    torch.testing.assert_close(result, expected, rtol=1e-5, atol=1e-5)


def test_movmatrix() -> None:
    body = """
    unsigned a = a_ptr[lane], d;
    PTX(movmatrix.sync.aligned.m8n8.trans.b16 %0, %1; | =r:d r:a);
    d_ptr[lane] = d;"""
    a, d = torch.randn(8, 8).half(), torch.empty(8, 8).half()
    probe(body, "int* a_ptr, int* d_ptr").launch("probe", words(a), words(d))
    assert torch.equal(d, a.T)


# -------------------------------------------------------------------------------------- warps and blocks
def test_shuffles_and_votes() -> None:
    body = """
    int x = x_ptr[thread];
    int* out = out_ptr + thread * 10;
    out[0] = __shfl_xor_sync(0xffffffff, x, 5, 32);
    out[1] = __shfl_sync(0xffffffff, x, 9, 32);
    out[2] = __shfl_up_sync(0xffffffff, x, 3, 32);
    out[3] = __shfl_down_sync(0xffffffff, x, 3, 32);
    out[4] = __shfl_sync(0xffffffff, x, lane * 7, 8);
    out[5] = __shfl_up_sync(0xffffffff, x, 3, 8);
    out[6] = __any_sync(0xffffffff, x > 2);
    out[7] = __all_sync(0xffffffff, x > -3);
    out[8] = __ballot_sync(0xffffffff, x > 0);
    out[9] = __syncthreads_or(x > 2);"""
    library = probe(body, "int* x_ptr, int* out_ptr", threads=96)
    for seed in SEEDS:
        x, out = torch.randn(3, 32).mul(1.3).int(), torch.empty(3, 32, 10, dtype=torch.int32)
        library.set_seed(seed)
        library.launch("probe", x, out)
        lanes = torch.arange(32)
        bits = torch.where(x > 0, 1 << lanes, 0).sum(1).int()
        expected = [
            x[:, lanes ^ 5],
            x[:, 9:10].expand(3, 32),
            x[:, torch.where(lanes < 3, lanes, lanes - 3)],
            x[:, torch.where(lanes > 28, lanes, lanes + 3)],
            x[:, lanes // 8 * 8 + lanes * 7 % 8],
            x[:, torch.where(lanes % 8 < 3, lanes, lanes - 3)],
            (x > 2).any(1, keepdim=True).expand(3, 32),
            (x > -3).all(1, keepdim=True).expand(3, 32),
            bits[:, None].expand(3, 32),
            (x > 2).any().expand(3, 32),
        ]
        assert torch.equal(out, torch.stack([e.int() for e in expected], -1))


def test_named_barriers_hand_over() -> None:
    """Warps 1 and 2 wait on barrier 3 for warp 0, which counts on it and goes on."""
    body = """
    if (thread < 32) {
      ((int*)memory)[lane] = x_ptr[lane];
      PTX(bar.arrive 3, 96; |);
    } else {
      PTX(bar.sync 3, 96; |);
      out_ptr[thread - 32] = ((int*)memory)[31 - lane];
    }"""
    library = probe(body, "int* x_ptr, int* out_ptr", threads=96)
    for seed in SEEDS:
        x, out = torch.randint(0, 99, (32,)).int(), torch.empty(64, dtype=torch.int32)
        library.set_seed(seed)
        library.launch("probe", x, out, shared_bytes=128)
        assert torch.equal(out, x.flip(0).repeat(2))


def test_atomic_add_over_blocks() -> None:
    library = probe(
        "old_ptr[blockIdx.x * 64 + thread] = atomicAdd(sum_ptr, 2);",
        "int* sum_ptr, int* old_ptr",
        64,
    )
    total, old = torch.zeros(1).int(), torch.empty(5 * 64).int()
    library.launch("probe", total, old, grid=5)
    assert int(total) == 5 * 64 * 2
    assert torch.equal(old.sort().values, torch.arange(0, 5 * 64 * 2, 2).int())


# -------------------------------------------------------------------------------------- memory
ALL_COPIES = """
    int valid = valid_ptr[thread];
    PTX(cp.async.cg.shared.global [%0], [%1], 16, %2; | r:(base+16*thread) l:(x_ptr+4*thread) r:valid);
    PTX(cp.async.commit_group; |);
    PTX(cp.async.wait_group 0; |);
    __syncthreads();
    for (int i = 0; i < 4; ++i) out_ptr[4 * thread + i] = ((int*)memory)[4 * (thread ^ 40) + i];"""


def copied(library: Library) -> bool:
    """Whether threads find in shared memory what others copied there, in each of the seeds."""
    right = True
    for seed in SEEDS:
        x, out = torch.randint(0, 99, (64, 4)).int(), torch.full((64, 4), -7).int()
        valid = torch.randint(0, 5, (64,)).int() * 4
        library.set_seed(seed)
        library.launch("probe", x, valid, out, shared_bytes=1024)
        kept = torch.where(torch.arange(4) < valid[:, None] // 4, x, 0)
        right = right and torch.equal(out, kept[torch.arange(64) ^ 40])
    return right


def without(body: str, line: str) -> str:
    kept = [text for text in body.splitlines() if line not in text]
    assert len(kept) == len(body.splitlines()) - 1
    return "\n".join(kept)


def test_asynchronous_copies_fill_with_zeros() -> None:
    assert copied(probe(ALL_COPIES, "int* x_ptr, int* valid_ptr, int* out_ptr", 64))


@pytest.mark.parametrize("line", ["__syncthreads", "wait_group", "commit_group"])
def test_what_a_copy_needs_is_missed(line: str) -> None:
    body = without(ALL_COPIES, line)
    assert not copied(probe(body, "int* x_ptr, int* valid_ptr, int* out_ptr", 64))


def test_a_wait_covers_the_older_groups_alone() -> None:
    """With one group pending, the first copy is there and the second, in some orders, is not."""
    body = """
    PTX(cp.async.ca.shared.global [%0], [%1], 16; | r:base l:x_ptr);
    PTX(cp.async.commit_group; |);
    PTX(cp.async.ca.shared.global [%0], [%1], 16; | r:(base+16) l:(x_ptr+4));
    PTX(cp.async.commit_group; |);
    PTX(cp.async.wait_group 1; |);
    for (int i = 0; i < 8; ++i) out_ptr[i] = ((int*)memory)[i];
    PTX(cp.async.wait_all; |);
    for (int i = 0; i < 8; ++i) out_ptr[8 + i] = ((int*)memory)[i];"""
    library = probe(body, "int* x_ptr, int* out_ptr", threads=1)
    x, second = torch.randint(0, 99, (8,)).int(), set()
    for seed in SEEDS:
        out = torch.empty(16).int()
        library.set_seed(seed)
        library.launch("probe", x, out, shared_bytes=32)
        assert torch.equal(out[:4], x[:4]) and torch.equal(out[8:], x)
        second.add(torch.equal(out[4:8], x[4:]))
    assert second == {True, False}


def test_vectors_and_predicates() -> None:
    body = """
    int given = lane % 3 == 0;
    unsigned a = 1, b = 2, c = 3, d = 4;
    PTX({ .reg .pred p; setp.ne.b32 p, %5, 0; @p ld.global.nc.v4.b32 {%0, %1, %2, %3}, [%4]; } |
        +r:a +r:b +r:c +r:d l:(x_ptr+4*lane) r:given);
    PTX(st.shared.v4.b32 [%0], {%1, %2, %3, %4}; | r:(base+16*lane) r:a r:b r:c r:d);
    PTX(st.shared.b32 [%0], %1; | r:(base+16*lane+4) r:lane);
    __syncwarp();
    PTX(ld.shared.v2.b32 {%0, %1}, [%2]; | =r:a =r:b r:(base+16*(lane^1)));
    PTX(ld.shared.b32 %0, [%1]; | =r:c r:(base+16*(lane^1)+8));
    PTX({ .reg .pred p; setp.ne.b32 p, %3, 0; @!p st.global.v2.b32 [%0], {%1, %2}; } |
        l:(out_ptr+2*lane) r:b r:c r:given);"""
    x, out = torch.randint(5, 99, (32, 4)).int(), torch.full((32, 2), -7).int()
    probe(body, "int* x_ptr, int* out_ptr").launch("probe", x, out, shared_bytes=512)
    lanes = torch.arange(32)
    other = lanes ^ 1
    third = torch.where(other % 3 == 0, x[other, 2], 3)
    expected = torch.where((lanes % 3 == 0)[:, None], -7, torch.stack([other, third], -1))
    assert torch.equal(out, expected.int())


# -------------------------------------------------------------------------------------- arithmetic
@pytest.mark.parametrize("kind", ["f16", "bf16"])
def test_conversions_round_to_nearest_even(kind: str) -> None:
    body = f"""
    for (int i = lane; i < 2048; i += 32) {{
      unsigned d;
      PTX(cvt.rn.{kind}x2.f32 %0, %1, %2; | =r:d f:x_ptr[2*i+1] f:x_ptr[2*i]);
      out_ptr[i] = d;
    }}"""
    dtype = {"f16": torch.float16, "bf16": torch.bfloat16}[kind]
    x = torch.randn(4096)
    x[:2000] *= 10.0 ** torch.randint(-9, 9, (2000,))
    step = 2.0 ** (x.abs().log2().floor() - (10 if kind == "f16" else 7))
    x[2000:3000] = ((x / step).floor() * step + step / 2)[2000:3000]  # halfway between two numbers
    x[-3:] = torch.tensor([float("inf"), -float("inf"), 0.0])
    out = torch.empty(4096, dtype=dtype)
    probe(body, "float* x_ptr, int* out_ptr").launch("probe", x, words(out))
    assert torch.equal(out, x.to(dtype))


def test_special_functions() -> None:
    body = """
    for (int i = lane; i < 4096; i += 32) {
      float a, b, c;
      PTX(ex2.approx.ftz.f32 %0, %1; | =f:a f:x_ptr[i]);
      PTX(lg2.approx.ftz.f32 %0, %1; | =f:b f:x_ptr[i]);
      PTX(rcp.approx.ftz.f32 %0, %1; | =f:c f:x_ptr[i]);
      out_ptr[i] = a, out_ptr[4096 + i] = b, out_ptr[8192 + i] = c;
    }"""
    x = torch.randn(4096) * 10.0 ** torch.randint(-3, 3, (4096,))
    x[:6] = torch.tensor([0.0, -0.0, 1e-40, -130.0, float("inf"), -float("inf")])
    out = torch.empty(3, 4096)
    probe(body, "float* x_ptr, float* out_ptr").launch("probe", x, out)
    flushed = torch.where(x.abs() < 2.0**-126, torch.copysign(torch.zeros(()), x), x).double()
    for result, expected in zip(
        out, (flushed.exp2(), flushed.log2(), flushed.reciprocal()), strict=True
    ):
        expected = torch.where(expected.abs() < 2.0**-126, expected * 0.0, expected).float()
        torch.testing.assert_close(result, expected, rtol=3e-7, atol=1e-6, equal_nan=True)


def test_prmt() -> None:
    body = """
    unsigned d;
    PTX(prmt.b32 %0, %1, %2, %3; | =r:d r:x_ptr[4*lane] r:x_ptr[4*lane+1] r:x_ptr[4*lane+2]);
    x_ptr[4 * lane + 3] = d;"""
    x = torch.randint(-(2**31), 2**31, (32, 4)).int()
    probe(body, "int* x_ptr").launch("probe", x)
    for a, b, selectors, d in x.tolist():
        number = (b & 0xFFFFFFFF) << 32 | (a & 0xFFFFFFFF)
        bytes_of = [number >> 8 * i & 255 for i in range(8)]
        for i in range(4):
            selector = selectors >> 4 * i & 15
            byte = bytes_of[selector & 7]
            if selector & 8:
                byte = 255 if byte & 128 else 0
            assert d >> 8 * i & 255 == byte


# -------------------------------------------------------------------------------------- mistakes
@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (
            "if (thread == 37) ((int*)memory)[64] = 1;",
            "thread 37: a store: bytes 256 to 260 of 256",
        ),
        ("if (thread == 5) x_ptr[0] = memory[-1];", "thread 5: a load: bytes -1 to 0 of 256"),
        (
            "if (thread == 9) { PTX(st.shared.v2.b32 [%0], {%1, %2}; | r:(base+252) r:thread r:thread);\n}",
            "thread 9: st.shared: bytes 252 to 260 of 256",
        ),
        (
            "unsigned a; PTX(ldmatrix.sync.aligned.m8n8.x1.shared.b16 {%0}, [%1]; | =r:a r:(base+8*lane));\n",
            "ldmatrix: byte 8 of shared memory is not aligned to 16",
        ),
        (
            "PTX(cp.async.cg.shared.global [%0], [%1], 16; | r:base l:(x_ptr+1));\n",
            "cp.async: address .* is not aligned to 16",
        ),
        (
            "PTX(cp.async.cg.shared.global [%0], [%1], 16; | r:base l:(x_ptr+64));\n",
            "cp.async of 16 bytes at address .* none of the kernel's tensors",
        ),
        ("if (thread == 7) x_ptr[64] = 0;", "thread 7: a store of 4 bytes .* none of the kernel's"),
        (
            "if (thread < 32) __syncthreads();",
            "deadlock.* 32 returned .*; 32 wait at __syncthreads",
        ),
        (
            "if (thread == 3) __syncwarp(); else __shfl_sync(0xffffffff, thread, 0);",
            "the warp diverges: lane .* arrives at",
        ),
        ("__shfl_sync(0xffff, thread, 0);", "do not hold the calling lane"),
        ("if (lane < 16) __shfl_sync(0xffff, thread, 20);", "a shuffle reads lane 20"),
        ("PTX(bar.sync 1, 40; |);\n", "40 threads, which is no multiple of 32"),
        ("int n = thread < 32 ? 64 : 32; PTX(bar.sync 1, %0; | r:n);\n", "this one says"),
    ],
)
def test_mistakes_are_reported(body: str, problem: str) -> None:
    library = probe(body, "int* x_ptr", threads=64)
    x = torch.zeros(64).int()
    with pytest.raises(RuntimeError, match=problem):
        library.launch("probe", x, shared_bytes=256)
    probe("x_ptr[thread] = 1;", "int* x_ptr", threads=64).launch("probe", x)
    assert x.sum() == 64


def test_shared_memory_holds_poison() -> None:
    library = probe("x_ptr[thread] = ((float*)memory)[thread];", "float* x_ptr", threads=64)
    x = torch.zeros(64)
    for _ in range(2):
        library.launch("probe", x, grid=2, shared_bytes=256)
        assert x.isnan().all()


def test_registers_hold_no_zeros_by_chance() -> None:
    library = probe("float a[4]; x_ptr[thread] = a[x_index[thread]];", "float* x_ptr, int* x_index")
    x, index = torch.zeros(32), torch.randint(0, 4, (32,)).int()
    library.launch("probe", x, index)
    assert x.abs().min() > 1e38


@pytest.mark.parametrize(
    "assembly", ["wgmma.mma_async.sp.sync.aligned.m64n8k32", "ldmatrix.sync.aligned.m16n16.x1"]
)
def test_unknown_operations_are_refused(assembly: str) -> None:
    source = f'asm volatile("{{ {assembly} %0, [%1]; }}" : "=r"(a) : "l"(b));'
    with pytest.raises(UnknownOperation, match=re.escape(assembly)):
        translate('extern "C" __global__ void __launch_bounds__(32) f(int* a) {' + source + "}")


def test_unknown_functions_and_static_shared_memory_are_refused() -> None:
    with pytest.raises(RuntimeError, match="__match_any_sync"):
        probe("__match_any_sync(0xffffffff, thread);", "int* x_ptr")
    with pytest.raises(UnknownOperation, match="shared memory"):
        probe("__shared__ float tile[32];", "int* x_ptr")
