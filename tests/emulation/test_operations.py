"""The emulator's operations against plain formulas, on random data; every mistake it is made to find, found.

Kernels here are written in the form in which TVM prints CUDA C++.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable

import pytest
import torch

from .emulate import Library
from .translate import UnknownOperation, translate

SEEDS = range(8)


@pytest.fixture(autouse=True)
def fresh_numbers() -> None:
    torch.manual_seed(secrets.randbits(32))


def kernel(body: str, parameters: str, threads: int = 32) -> str:
    """Source of kernel `probe`; words like `PTX(mov.b32 %0, %1; =r:d r:a)` become inline assembly."""

    def assembly(found: re.Match[str]) -> str:
        text, outputs, inputs = found[1], [], []
        for operand in found[2].split():
            constraint, _, expression = operand.partition(":")
            side = outputs if constraint[0] in "=+" else inputs
            side.append(f'"{constraint}"({expression})')
        return f'asm volatile("{text}" : {", ".join(outputs)} : {", ".join(inputs)} : "memory");'

    body = re.sub(r"PTX\((.*?) \|(.*?)\);", assembly, body, flags=re.DOTALL)
    return (
        (
            f'extern "C" __global__ void __launch_bounds__({threads}, 1) probe({parameters}) {{\n'
            "  extern __shared__ __align__(1024) unsigned char memory[];\n"
            "  unsigned base = __cvta_generic_to_shared(memory);\n"
            f"  int thread = ((int)threadIdx.x), lane = thread & 31;\n{body}\n}}\n"
        )
        .replace("unsigned char memory[]", "uchar memory[]")
        .replace("{\n", "{\n", 1)
    )


UCHAR = "#define uchar unsigned char\n"


def probe(body: str, parameters: str, threads: int = 32) -> Library:
    return Library(UCHAR + kernel(body, parameters, threads))


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
    PTX(ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%0, %1, %2, %3}, [%4]; | =r:a[0] =r:a[1] =r:a[2] =r:a[3] r:at);
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
    PTX(mma.sync.aligned.m16n8k{k}.row.col.f32.{kind}.{kind}.f32 {{%0, %1, %2, %3}}, {{{a}}}, {{{b}}}, {{{c}}}; | {outputs} {registers} {sums});
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
    PTX(mma.sync.aligned.m8n8k4.row.{b_layout}.f32.f16.f16.f32 {{{d}}}, {{%8, %9}}, {{%10, %11}}, {{{c}}}; | {outputs} {inputs});
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
