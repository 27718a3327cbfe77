"""The units of sm_90a in the emulator against plain formulas: TMA, mbarriers, wgmma, the register pool."""

from __future__ import annotations

import ctypes

import pytest
import torch

from .emulate import Library
from .test_operations import SEEDS, fresh_numbers, probe, words

__all__ = ["fresh_numbers"]  # a fixture of every test here

WAIT = """PTX({{ .reg .pred P; AGAIN{0}:
        mbarrier.try_wait.parity.acquire.cta.shared::cta.b64 P, [%0], %1, 1000;
        @P bra DONE{0}; bra AGAIN{0}; DONE{0}: }} | r:{1} r:{2});"""


def wait(name: int, barrier: str, parity: str) -> str:
    """The loop that TVM prints around try_wait."""
    return WAIT.format(name, barrier, parity)


# -------------------------------------------------------------------------------------- TMA
def tensor_map(library: Library, tensor: torch.Tensor, rows: int) -> torch.Tensor:
    """The encoded map of a (b, h, rows, d) tensor of 16-bit elements, in boxes of 64 elements × rows."""
    memory = torch.zeros(192, dtype=torch.uint8)
    aligned = memory[-memory.data_ptr() % 64 :][:128]
    sizes = (ctypes.c_uint64 * 4)(*reversed(tensor.shape))
    strides = (ctypes.c_uint64 * 3)(*[2 * s for s in reversed(tensor.stride()[:3])])
    boxes, steps = (ctypes.c_uint32 * 4)(64, rows, 1, 1), (ctypes.c_uint32 * 4)(1, 1, 1, 1)
    float16, no_interleave, swizzle_128, promotion, zeros = 6, 0, 3, 0, 0  # of cuda.h
    code = library.driver_function("cuTensorMapEncodeTiled")(
        ctypes.c_void_p(aligned.data_ptr()), float16, 4, ctypes.c_void_p(tensor.data_ptr()),
        sizes, strides, boxes, steps, no_interleave, swizzle_128, promotion, zeros,
    )  # fmt: skip
    assert code == 0
    return aligned


TMA = f"""
    unsigned barrier = base + 4096;
    if (thread == 0) {{
      PTX(mbarrier.init.shared.b64 [%0], 1; | r:barrier);
      PTX(fence.proxy.async.shared::cta; |);
    }}
    __syncthreads();
    if (thread == 0) {{
      PTX(mbarrier.arrive.expect_tx.shared.b64 _, [%0], 4096; | r:barrier);
      PTX(cp.async.bulk.tensor.4d.shared::cluster.global.mbarrier::complete_tx::bytes
        [%0], [%1, {{%2, %3, %4, %5}}], [%6]; | r:base l:map_ptr r:column r:row r:h r:b r:barrier);
    }}
    {wait(0, "barrier", "0")}
    for (int i = thread; i < 1024; i += 64) out_ptr[i] = ((int*)memory)[i];"""


@pytest.mark.parametrize(
    ("column", "row"), [(0, 0), (0, 64), (64, 10), (0, 45), (-8, -3)]
)  # within the tensor, beyond each of its edges
def test_boxes_arrive_swizzled_with_zeros_beyond_the_tensor(column: int, row: int) -> None:
    parameters = "char* map_ptr, int* out_ptr, int column, int row, int h, int b"
    library = probe(TMA, parameters, threads=64)
    tensor = torch.randn(2, 60, 3, 72).half().transpose(1, 2)
    shared_map = tensor_map(library, tensor, 32)
    padded = torch.zeros(2, 3, 60 + 200, 72 + 200).half()
    padded[:, :, 100:160, 100:172] = tensor
    for seed in SEEDS:
        out = torch.empty(32, 8, 8).half()
        library.set_seed(seed)
        library.launch("probe", shared_map, words(out), column, row, 1, 1, shared_bytes=4104)
        box = padded[1, 1, 100 + row : 132 + row, 100 + column : 164 + column].reshape(32, 8, 8)
        rows, chunks = torch.arange(32)[:, None], torch.arange(8)
        assert torch.equal(out[rows, chunks ^ (rows & 7)], box)


def test_a_wait_for_a_box_that_is_left_out_is_noticed() -> None:
    lines = TMA.replace(wait(0, "barrier", "0"), "__syncthreads();")
    library = probe(lines, "char* map_ptr, int* out_ptr, int column, int row, int h, int b", 64)
    tensor, out = torch.randn(2, 3, 60, 72).half(), torch.empty(2048).half()
    shared_map = tensor_map(library, tensor, 32)
    problems = set()
    for seed in SEEDS:
        library.set_seed(seed)
        try:
            library.launch("probe", shared_map, words(out), 0, 0, 1, 1, shared_bytes=4104)
        except RuntimeError as error:
            problems.add(str(error).partition(": ")[2])
    assert problems == {"a bulk copy is under way as the block ends"}


# -------------------------------------------------------------------------------------- mbarriers
RING = f"""
    unsigned full = base + 256, empty = base + 264;
    if (thread == 0) {{
      PTX(mbarrier.init.shared.b64 [%0], 1; | r:full);
      PTX(mbarrier.init.shared.b64 [%0], 2; | r:empty);
    }}
    __syncthreads();
    for (int i = 0; i < 9; ++i) {{
      int odd = (i & 1), even = (odd ^ 1);
      if (thread < 32) {{
        {wait(0, "empty", "even")}
        ((int*)memory)[lane] = x_ptr[32 * i + lane];
        __syncwarp();
        if (lane == 0) {{ PTX(mbarrier.arrive.shared.b64 _, [%0]; | r:full);
        }}
      }} else {{
        {wait(1, "full", "odd")}
        out_ptr[64 * i + thread - 32] = ((int*)memory)[31 - lane];
        __syncwarp();
        if (lane == 0) {{ PTX(mbarrier.arrive.shared.b64 _, [%0]; | r:empty);
        }}
      }}
    }}"""


def test_mbarriers_hand_a_slot_back_and_forth() -> None:
    library = probe(RING, "int* x_ptr, int* out_ptr", threads=96)
    for seed in SEEDS:
        x, out = torch.randint(0, 99, (9, 32)).int(), torch.empty(9, 64).int()
        library.set_seed(seed)
        library.launch("probe", x, out, shared_bytes=272)
        assert torch.equal(out, x.flip(1).repeat(1, 2))


def test_wrong_use_of_mbarriers_is_reported() -> None:
    arrive = "PTX(mbarrier.arrive.shared.b64 _, [%0]; | r:base);\n"
    init = "PTX(mbarrier.init.shared.b64 [%0], 1; | r:base);\n"
    pending = "PTX(mbarrier.arrive.expect_tx.shared.b64 _, [%0], 16; | r:base);\n"
    never = wait(0, "base", "0") + "\n"
    for body, problem in (
        (arrive, "there is no mbarrier at byte 0"),
        (init + pending + arrive, "all 1 arrivals of the phase have been"),
        (init + never, "deadlock.*wait at mbarrier.try_wait"),
    ):
        with pytest.raises(RuntimeError, match=problem):
            probe(body, "int* x_ptr", 1).launch("probe", torch.zeros(1).int(), shared_bytes=8)


# -------------------------------------------------------------------------------------- wgmma
def product(
    columns: int,
    kind: str,
    a: tuple[str, ...],
    b: str,
    accumulate: str,
    transposed: bool = False,
) -> str:
    """A wgmma into d[columns / 2], in TVM's form.

    a            a descriptor, or four registers; then B is transposed, if its numbers have 16 bits
    transposed   whether both are, in shared memory
    """
    types = {"e4m3": "k32.f32.e4m3.e4m3", "s8": "k32.s32.s8.s8"}.get(kind, f"k16.f32.{kind}.{kind}")
    n = columns // 2
    registers = ", ".join(f"%{i}" for i in range(n))
    outputs = " ".join(f"+{'r' if kind == 's8' else 'f'}:d[{i}]" for i in range(n))
    in_registers = len(a) == 4
    left = ", ".join(f"%{n + i}" for i in range(len(a)))
    left = f"{{{left}}}" if in_registers else left
    at = n + len(a)
    inputs = " ".join(f"{'r' if in_registers else 'l'}:{operand}" for operand in a)
    flags = ", 1, 1, 1" if in_registers else ", 1, 1, 1, 1" if transposed else ", 1, 1, 0, 0"
    flags = {"e4m3": ", 1, 1", "s8": ""}.get(kind, flags)
    return f"""
    PTX({{ .reg .pred p; setp.ne.b32 p, %{at + 1}, 0;
        wgmma.mma_async.sync.aligned.m64n{columns}{types}
        {{{registers}}}, {left}, %{at}, p{flags}; }} | {outputs} {inputs} l:{b} r:{accumulate});
"""


def descriptor(address: str, leading: int, stride: int) -> str:
    """With the 128-byte swizzle; offsets in bytes (PTX ISA, "Matrix Descriptor")."""
    fixed = 1 << 62 | (stride // 16) << 32 | (leading // 16) << 16
    return f"(((uint64_t)((({address})&262143)>>4))|{fixed}ULL)"


def store(name: str, rows: int, start: int) -> str:
    """Rows of 128 bytes to shared memory, swizzled."""
    return f"""
    for (int i = thread; i < {rows} * 32; i += 128) {{
      int at = {start} + 4 * i;
      ((int*)memory)[(at ^ (at >> 7 & 7) << 4) / 4] = {name}_ptr[i];
    }}"""


def finish(columns: int) -> str:
    return f"""
    PTX(wgmma.commit_group.sync.aligned; |);
    PTX(wgmma.wait_group.sync.aligned 0; |);
    for (int i = 0; i < {columns} / 2; ++i) {{
      int row = thread / 32 * 16 + lane / 4 + i / 2 % 2 * 8;
      d_ptr[row * {columns} + i / 4 * 8 + lane % 4 * 2 + i % 2] = d[i];
    }}"""


KINDS = {"f16": torch.float16, "bf16": torch.bfloat16}
PARAMETERS = "int* a_ptr, int* b_ptr, float* d_ptr"


@pytest.mark.parametrize(("columns", "kind"), [(8, "f16"), (96, "bf16"), (256, "f16")])
def test_wgmma_of_shared_memory(columns: int, kind: str) -> None:
    """D = A·Bᵀ over 64 columns of A and B: four products, the first of which does not accumulate."""
    body = f"float d[{columns // 2}];" + store("a", 64, 0) + store("b", columns, 8192)
    body += "\n    __syncthreads();\n    uint64_t a_at, b_at; int more;"
    for step in range(4):
        of_a = descriptor(f"base+{32 * step}", 16, 1024)
        of_b = descriptor(f"base+8192+{32 * step}", 16, 1024)
        body += f"\n    a_at = {of_a}; b_at = {of_b}; more = {int(step > 0)};"
        body += product(columns, kind, ("a_at",), "b_at", "more")
    library = probe(body + finish(columns), PARAMETERS, 128)
    for seed in SEEDS:
        a, b = torch.randn(64, 64).to(KINDS[kind]), torch.randn(columns, 64).to(KINDS[kind])
        d = torch.empty(64, columns)
        library.set_seed(seed)
        library.launch("probe", words(a), words(b), d, shared_bytes=8192 + 128 * columns)
        torch.testing.assert_close(d, a.float() @ b.float().T, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(("columns", "kind"), [(64, "bf16"), (128, "f16")])
def test_wgmma_of_registers(columns: int, kind: str) -> None:
    """D = 1 + A·B for A (64 × 16) in registers and B (16 × columns) by rows, in chunks of 64 columns."""
    chunks = columns // 64
    body = f"float d[{columns // 2}];\n    unsigned a[4];" + store("b", 16 * chunks, 0)
    body += f"""
    __syncthreads();
    for (int i = 0; i < {columns // 2}; ++i) d[i] = 1.0f;
    for (int i = 0; i < 4; ++i)
      a[i] = a_ptr[(thread / 32 * 16 + lane / 4 + i % 2 * 8) * 8 + lane % 4 + i / 2 * 4];
    uint64_t b_at = {descriptor("base", 2048, 1024)}; int more = 1;"""
    body += product(columns, kind, ("a[0]", "a[1]", "a[2]", "a[3]"), "b_at", "more")
    library = probe(body + finish(columns), PARAMETERS, 128)
    for seed in SEEDS:
        a, b = torch.randn(64, 16).to(KINDS[kind]), torch.randn(16, columns).to(KINDS[kind])
        d = torch.empty(64, columns)
        library.set_seed(seed)
        chunked = b.view(16, chunks, 64).transpose(0, 1).contiguous()
        library.launch("probe", words(a), words(chunked), d, shared_bytes=2048 * chunks)
        torch.testing.assert_close(d, 1 + a.float() @ b.float(), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(("columns", "kind"), [(64, "bf16"), (128, "f16")])
def test_wgmma_of_columns(columns: int, kind: str) -> None:
    """D = Aᵀ·B over 32 rows of A (32 × 64) and B (32 × columns), in chunks of 64 columns."""
    chunks = columns // 64
    body = f"float d[{columns // 2}];" + store("a", 32, 0) + store("b", 32 * chunks, 4096)
    body += "\n    __syncthreads();\n    uint64_t a_at, b_at; int more;"
    for step in range(2):
        of_a = descriptor(f"base+{2048 * step}", 16, 1024)
        of_b = descriptor(f"base+4096+{2048 * step}", 4096, 1024)
        body += f"\n    a_at = {of_a}; b_at = {of_b}; more = {int(step > 0)};"
        body += product(columns, kind, ("a_at",), "b_at", "more", transposed=True)
    library = probe(body + finish(columns), PARAMETERS, 128)
    for seed in SEEDS:
        a, b = torch.randn(32, 64).to(KINDS[kind]), torch.randn(32, columns).to(KINDS[kind])
        d = torch.empty(64, columns)
        library.set_seed(seed)
        chunked = b.view(32, chunks, 64).transpose(0, 1).contiguous()
        library.launch("probe", words(a), words(chunked), d, shared_bytes=4096 * (1 + chunks))
        torch.testing.assert_close(d, a.float().T @ b.float(), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("kind", ["e4m3", "s8"])
def test_wgmma_of_bytes(kind: str) -> None:
    """D = A·Bᵀ over 64 columns of bytes: two products, operands swizzled."""
    columns = 32
    body = f"{'unsigned' if kind == 's8' else 'float'} d[{columns // 2}];"
    body += store("a", 64, 0) + store("b", columns, 8192)
    body += "\n    __syncthreads();\n    uint64_t a_at, b_at; int more;"
    for step in range(2):
        of_a = descriptor(f"base+{32 * step}", 16, 1024)
        of_b = descriptor(f"base+8192+{32 * step}", 16, 1024)
        body += f"\n    a_at = {of_a}; b_at = {of_b}; more = {int(step > 0)};"
        body += product(columns, kind, ("a_at",), "b_at", "more")
    parameters = PARAMETERS.replace("float*", "unsigned*") if kind == "s8" else PARAMETERS
    library = probe(body + finish(columns), parameters, 128)
    for seed in SEEDS:
        # rows of 128 bytes, of which 64 are multiplied
        a, b = (random_bytes(kind, rows, 128) for rows in (64, columns))
        d = torch.empty(64, columns, dtype=torch.int32 if kind == "s8" else torch.float32)
        library.set_seed(seed)
        library.launch("probe", words(a), words(b), d, shared_bytes=8192 + 128 * columns)
        expected = a[:, :64].float() @ b[:, :64].float().T
        torch.testing.assert_close(
            d.float(), expected, rtol=2e-3, atol=2e-3 * float(expected.abs().max())
        )
        assert kind != "s8" or torch.equal(d.float(), expected)


def test_wgmma_of_bytes_in_registers() -> None:
    """D = A·Bᵀ for A (64 × 32) in registers and B unswizzled: 16 bytes of eight rows are one piece of 128."""
    columns = 40
    body = f"float d[{columns // 2}];\n    unsigned a[4];"
    body += f"\n    for (int i = thread; i < {columns * 8}; i += 128) ((int*)memory)[i] = b_ptr[i];"
    body += f"""
    __syncthreads();
    for (int i = 0; i < 4; ++i)
      a[i] = a_ptr[(thread / 32 * 16 + lane / 4 + i % 2 * 8) * 8 + lane % 4 + i / 2 * 4];
    uint64_t b_at = {descriptor("base", 16 * columns, 128)} & ~(1ULL << 62); int more = 0;"""
    body += product(columns, "e4m3", ("a[0]", "a[1]", "a[2]", "a[3]"), "b_at", "more")
    library = probe(body + finish(columns), PARAMETERS, 128)
    for seed in SEEDS:
        a, b = random_bytes("e4m3", 64, 32), random_bytes("e4m3", columns, 32)
        d = torch.empty(64, columns)
        library.set_seed(seed)
        pieces = b.view(torch.int8).view(columns, 2, 16).transpose(0, 1).contiguous()
        library.launch("probe", words(a), words(pieces), d, shared_bytes=32 * columns)
        expected = a.float() @ b.float().T
        torch.testing.assert_close(d, expected, rtol=2e-3, atol=2e-3 * float(expected.abs().max()))


def random_bytes(kind: str, *sizes: int) -> torch.Tensor:
    if kind == "s8":
        return torch.randint(-128, 128, sizes, dtype=torch.int8)
    return torch.randn(sizes).to(torch.float8_e4m3fn)


@pytest.mark.parametrize("line", ["wait_group", "commit_group"])
def test_a_product_that_is_not_waited_for_is_noticed(line: str) -> None:
    body = "float d[4];" + store("a", 64, 0) + store("b", 8, 8192)
    body += f"\n    __syncthreads();\n    uint64_t a_at = {descriptor('base', 16, 1024)};"
    body += f"\n    uint64_t b_at = {descriptor('base+8192', 16, 1024)}; int more = 0;"
    body += product(8, "f16", ("a_at",), "b_at", "more") + finish(8)
    kept = [text for text in body.splitlines() if line not in text]
    library = probe("\n".join(kept), PARAMETERS, 128)
    a, b, found = torch.randn(64, 64).half(), torch.randn(8, 64).half(), set()
    for seed in SEEDS:
        library.set_seed(seed)
        try:
            library.launch("probe", words(a), words(b), torch.empty(64, 8), shared_bytes=9216)
        except RuntimeError as error:
            found.add(str(error).partition(": ")[2])
    assert found == {"a wgmma is under way as the block ends"}


# -------------------------------------------------------------------------------------- registers
def test_registers_are_handed_over_and_never_more_than_there_are() -> None:
    """512 threads start with 128 registers each; three warpgroups can have 160 once the first has 32."""
    body = """
    if (thread < 128) {
      PTX(setmaxnreg.dec.sync.aligned.u32 32; |);
    } else {
      PTX(setmaxnreg.inc.sync.aligned.u32 %d; |);
    }
    x_ptr[thread] = 1;"""
    x = torch.zeros(512).int()
    probe(body % 160, "int* x_ptr", 512).launch("probe", x)
    assert x.sum() == 512
    with pytest.raises(RuntimeError, match=r"deadlock.* wait at setmaxnreg"):
        probe(body % 168, "int* x_ptr", 512).launch("probe", x)
    with pytest.raises(RuntimeError, match="the other direction"):
        probe(body % 96, "int* x_ptr", 512).launch("probe", x)
