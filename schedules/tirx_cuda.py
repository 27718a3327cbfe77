"""The CUDA half of the TIR vocabulary: launches, shared memory, barriers, TMA, wgmma, fast functions.

Like `schedules.tirx` it wraps TVM's IR builder, traced by plain Python. PTX operations are named as in the
PTX ISA (9.0) and cost one instruction each; `Expr` stands for TIR expressions.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import tvm
from tvm import tirx
from tvm.script import tirx as script
from tvm.script.ir_builder import IRBuilder
from tvm.tirx.script.builder import ir as builder

from attngen.schedules.tirx import Buffer, Cell, Expr, element_dtype

WARP = 32
FULL_WARP = 0xFFFFFFFF


# -------------------------------------------------------------------------------------- launches
@dataclass(frozen=True)
class Launch:
    """Where a thread is: `block` in the grid and `thread` in its block."""

    block: Expr
    thread: Expr


def launch(grid: Expr, threads: int, resident: int = 1) -> Launch:
    """Device code from here to the end of the function: `grid` blocks of `threads`.

    The assembler keeps to the registers with which `resident` blocks run on one multiprocessor.
    """
    builder.device_entry()
    # ptxas obeys setmaxnreg only with a minimum of resident blocks
    _until_parent_closes(builder.attr({"tirx.launch_bounds_min_blocks_per_sm": resident}))
    return Launch(builder.cta_id([grid]), builder.thread_id([threads]))


def _until_parent_closes(frame: Any) -> None:
    frame.add_callback(functools.partial(frame.__exit__, None, None, None))
    frame.__enter__()


@contextmanager
def loop_while(condition: Expr) -> Iterator[None]:
    """while condition"""
    with builder.While(condition):
        yield


@contextmanager
def counted(name: str, count: int) -> Iterator[Expr]:
    """for name in [0, count), unrolled by the CUDA compiler."""
    with builder.unroll(count) as variable:
        IRBuilder.name(name, variable)
        yield variable


# -------------------------------------------------------------------------------------- shared memory
class SharedMemory:
    """The block's dynamic shared memory, aligned to 1024 bytes (the period of the 128-byte swizzle)."""

    def __init__(self, size: int) -> None:
        self._handle = builder.alloc_buffer((size,), "uint8", scope="shared.dyn", align=1024)
        address = script.cuda.cvta_generic_to_shared(self._handle.data)
        self.base = Cell("shared_base", address, "uint32").get()

    def at(self, offset: int) -> Expr:
        """The shared-space address (uint32) of a byte offset."""
        return self.base + uint32(offset)

    def view(self, name: str, dtype: str, offset: int, size: int) -> Buffer:
        """`size` elements from a byte offset as a buffer for ordinary loads and stores."""
        width = tirx.const(0, dtype).ty.dtype.bits // 8
        handle = builder.decl_buffer(
            (size,),
            dtype,
            data=self._handle.data,
            scope="shared.dyn",
            elem_offset=offset // width,
            layout=None,
        )
        IRBuilder.name(name, handle)
        return Buffer(handle, dtype)


def uint32(value: Expr) -> Expr:
    return tirx.const(value, "uint32") if isinstance(value, int) else tirx.Cast("uint32", value)


def uint64(value: Expr) -> Expr:
    return tirx.const(value, "uint64") if isinstance(value, int) else tirx.Cast("uint64", value)


def address_of(buffer: Buffer, index: Expr) -> Expr:
    """The generic address of an element."""
    return buffer.handle.ptr_to([index])


# -------------------------------------------------------------------------------------- statements
def _do(call: Any) -> None:
    builder.evaluate(call)


def synchronise() -> None:
    """All threads of the block; orders their shared memory accesses."""
    _do(script.cuda.cta_sync())


def synchronise_warp() -> None:
    """All threads of the warp; orders their shared memory accesses."""
    _do(script.cuda.warp_sync())


def fence_async_proxy() -> None:
    """Order this thread's shared memory stores before what the TMA and tensor units read next."""
    _do(script.ptx.fence.proxy.async_.shared__cta())


def set_registers(count: int, raised: bool) -> None:
    """setmaxnreg: every warp of the warpgroup gives up, or gets, registers up to `count` a thread."""
    direction = "inc" if raised else "dec"
    _do(script.ptx[f"setmaxnreg.{direction}.sync.aligned.u32"](count))


def named_sync(barrier: Expr, threads: int) -> None:
    """bar.sync on a numbered barrier for `threads` threads."""
    _do(script.ptx.bar.sync(uint32(barrier), threads))


def named_arrive(barrier: Expr, threads: int) -> None:
    """bar.arrive: count on a numbered barrier without waiting."""
    _do(script.ptx.bar.arrive(uint32(barrier), threads))


def barrier_init(address: Expr, arrivals: int) -> None:
    """Make an mbarrier at a shared address whose phase ends after `arrivals` arrivals."""
    _do(script.ptx.mbarrier.init.shared.b64(address, uint32(arrivals)))


def barrier_arrive(address: Expr) -> None:
    _do(script.ptx.mbarrier.arrive.shared.b64(address))


def barrier_expect(address: Expr, size: Expr) -> None:
    """Arrive, and let the phase wait for `size` bytes of copies too."""
    _do(script.ptx.mbarrier.arrive.expect_tx.shared.b64(address, uint32(size)))


def barrier_wait(address: Expr, parity: Expr) -> None:
    """Wait for the end of the phase of that parity."""
    _do(script.cuda.mbarrier_wait(address, parity))


def load_tile(shared: Expr, tensor_map: Any, coordinates: Sequence[Expr], barrier: Expr) -> None:
    """TMA: copy a box of a tensor to shared memory; its bytes count on the mbarrier."""
    name = f"cp.async.bulk.tensor.{len(coordinates)}d.shared::cluster.global.mbarrier::complete_tx::bytes"
    _do(script.ptx[name](shared, script.address_of(tensor_map), *coordinates, barrier))


def admit_next() -> None:
    """The next kernel's blocks may start, if it is launched so, once all of this one have come here."""
    _do(script.ptx.griddepcontrol.launch_dependents())


def wait_for_previous() -> None:
    """Wait for the end of the kernel that admitted this one, and see what it wrote."""
    _do(script.ptx.griddepcontrol.wait())


def fetch_add(buffer: Buffer, index: int, value: int) -> Expr:
    """atomicAdd on an int32 of global memory: the value before."""
    return script.cuda.atomic_add(buffer.handle.ptr_to([index]), tirx.const(value, "int32"))


def copy_async(shared: Expr, buffer: Buffer, index: Expr, exists: Expr) -> None:
    """cp.async: 16 bytes from element `index` to a shared address; zeros unless the element exists."""
    size = tirx.Select(exists, uint32(16), uint32(0))
    _do(script.ptx["cp.async.cg.shared.global"](shared, address_of(buffer, index), 16, size))


def copy_commit() -> None:
    """Close a group of this thread's asynchronous copies; it may be empty."""
    _do(script.ptx["cp.async.commit_group"]())


def copy_wait(pending: int) -> None:
    """Wait until at most `pending` of this thread's groups are in flight."""
    _do(script.ptx["cp.async.wait_group"](pending))


def _vector(words: Sequence[Expr]) -> str:
    """How PTX operations on so many adjacent words are called."""
    return "" if len(words) == 1 else f".v{len(words)}"


def load_words(registers: Sequence[Expr], buffer: Buffer, index: Expr) -> None:
    """Load adjacent 32-bit words of global memory from element `index`."""
    operation = script.ptx[f"ld.global{_vector(registers)}.b32"]
    _do(operation(*registers, address_of(buffer, index)))


def load_shared(registers: Sequence[Expr], address: Expr) -> None:
    """Load adjacent 32-bit words from a shared address."""
    _do(script.ptx[f"ld.shared{_vector(registers)}.b32"](*registers, address))


def store_shared(address: Expr, words: Sequence[Expr]) -> None:
    """Store adjacent 32-bit words at a shared address."""
    _do(script.ptx[f"st.shared{_vector(words)}.b32"](address, *words))


def store_words(buffer: Buffer, index: Expr, words: Sequence[Expr], condition: Expr) -> None:
    """Store 32-bit words to adjacent global memory from element `index`, if the condition holds."""
    operation = script.ptx[f"st.global{_vector(words)}.b32"]
    _do(operation(address_of(buffer, index), *words, pred=condition))


# -------------------------------------------------------------------------------------- tensor cores
PTX_TYPE = {"bfloat16": "bf16", "float16": "f16"}


def matrix_descriptor(address: Expr, leading: int, stride: int, swizzled: bool = True) -> Expr:
    """The wgmma descriptor (uint64) of a tile with the 128-byte swizzle, or none; offsets in 16 bytes."""
    fixed = (int(swizzled) << 62) | (stride << 32) | (leading << 16)
    low = tirx.shift_right(tirx.bitwise_and(address, uint32(0x3FFFF)), uint32(4))
    return tirx.Cast("uint64", low) | uint64(fixed)


def wgmma_fence() -> None:
    """Order register and shared memory accesses before the next wgmma of this warpgroup."""
    _do(script.ptx.wgmma.fence.sync.aligned())


def wgmma_commit() -> None:
    _do(script.ptx.wgmma.commit_group.sync.aligned())


def wgmma_shared(dtype: str, acc: Sequence[Expr], a: Expr, b: Expr, accumulate: Expr) -> None:
    """acc (+)= A·Bᵀ for A (64 × 16) and B (n × 16) in shared memory, both K-major; n = 2·len(acc)."""
    kind = PTX_TYPE[dtype]
    name = f"wgmma.mma_async.sync.aligned.m64n{2 * len(acc)}k16.f32.{kind}.{kind}"
    _do(script.ptx[name](*acc, a, b, accumulate, 1, 1, 0, 0))


def wgmma_columns(dtype: str, acc: Sequence[Expr], a: Expr, b: Expr, accumulate: Expr) -> None:
    """acc (+)= Aᵀ·B for A (16 × 64) and B (16 × n) in shared memory, rows of both contiguous."""
    kind = PTX_TYPE[dtype]
    name = f"wgmma.mma_async.sync.aligned.m64n{2 * len(acc)}k16.f32.{kind}.{kind}"
    _do(script.ptx[name](*acc, a, b, accumulate, 1, 1, 1, 1))


def wgmma_registers(dtype: str, acc: Sequence[Expr], a: Sequence[Expr], b: Expr) -> None:
    """acc += A·B for A (64 × 16) in registers and B (16 × n) in shared memory, rows of n contiguous."""
    kind = PTX_TYPE[dtype]
    name = f"wgmma.mma_async.sync.aligned.m64n{2 * len(acc)}k16.f32.{kind}.{kind}"
    _do(script.ptx[name](*acc, *a, b, True, 1, 1, 1))


def wgmma_narrow(number: str, acc: Sequence[Expr], a: Expr, b: Expr, accumulate: Expr) -> None:
    """acc (+)= A·Bᵀ as `wgmma_shared`, 32 deep: "fp8" (e4m3) into float32, "int8" into int32 (in uint32)."""
    _do(script.ptx[_narrow_name(number, acc)](*acc, a, b, accumulate, *_narrow_flags(number)))


def wgmma_narrow_registers(
    number: str, acc: Sequence[Expr], a: Sequence[Expr], b: Expr, accumulate: Expr
) -> None:
    """acc (+)= A·Bᵀ for A (64 × 32) in registers, as for mma m16n8k32, and B (n × 32) in shared memory."""
    _do(script.ptx[_narrow_name(number, acc)](*acc, *a, b, accumulate, *_narrow_flags(number)))


def _narrow_name(number: str, acc: Sequence[Expr]) -> str:
    kinds = {"fp8": "f32.e4m3.e4m3", "int8": "s32.s8.s8"}[number]
    return f"wgmma.mma_async.sync.aligned.m64n{2 * len(acc)}k32.{kinds}"


def _narrow_flags(number: str) -> tuple[int, ...]:
    return (1, 1) if number == "fp8" else ()


def wgmma_wait(pending: int, tied: Sequence[Expr]) -> None:
    """Wait until at most `pending` groups are in flight; `tied` are the registers that this completes.

    The PTX operation names no register, so the compiler might read one before: they pass through it.
    """
    letters = ["r" if element_dtype(register) == "uint32" else "f" for register in tied]
    runs = ((letter, len(list(run))) for letter, run in itertools.groupby(letters))
    name = f"attngen_wgmma_wait{pending}_" + "".join(
        f"{count}" if letter == "f" else f"{letter}{count}" for letter, count in runs
    )
    types = {"f": "float", "r": "unsigned"}
    parameters = ", ".join(f"{types[letter]}& r{i}" for i, letter in enumerate(letters))
    operands = ", ".join(f'"+{letter}"(r{i})' for i, letter in enumerate(letters))
    body = f'asm volatile("wgmma.wait_group.sync.aligned {pending};" : {operands} :: "memory");'
    source = f"__forceinline__ __device__ void {name}({parameters}) {{ {body} }}\n"
    _do(script.cuda.func_call(name, *tied, source_code=source))


def load_matrices(registers: Sequence[Expr], address: Expr, transposed: bool = False) -> None:
    """ldmatrix: one 8 × 8 tile of 16-bit elements for each register; lane 8i + r has row r of tile i."""
    name = f"ldmatrix.sync.aligned.m8n8.x{len(registers)}"
    _do(script.ptx[f"{name}{'.trans' if transposed else ''}.shared.b16"](*registers, address))


def mma(dtype: str, acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
    """acc += A·B of one warp: 16 × 8 × 8 with two registers of A and one of B, else 16 × 8 × 16."""
    kind = PTX_TYPE[dtype]
    name = f"mma.sync.aligned.m16n8k{8 * len(b)}.row.col.f32.{kind}.{kind}.f32"
    _do(script.ptx[name](*acc, *a, *b, *acc))


def mma_integers(bits: int, acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
    """acc (int32, in uint32) += A·B of one warp for signed integers of 8 or 4 bits.

    16 × 8 × (16 bytes of integers) with two registers of A and one of B, else twice as deep.
    """
    name = f"mma.sync.aligned.m16n8k{128 // bits * len(b)}.row.col.s32.s{bits}.s{bits}.s32"
    _do(script.ptx[name](*acc, *a, *b, *acc))


def mma_fp8(acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr]) -> None:
    """acc (float32) += A·B of one warp for e4m3, 16 × 8 × 32."""
    _do(script.ptx["mma.sync.aligned.m16n8k32.row.col.f32.e4m3.e4m3.f32"](*acc, *a, *b, *acc))


def mma_quad_pairs(
    acc: Sequence[Expr], a: Sequence[Expr], b: Sequence[Expr], transposed: bool = False
) -> None:
    """acc += A·B of float16 in four quadpairs of a warp, 8 × 8 × 4 each (mma m8n8k4, sm_70).

    A lane has four elements of a row of A, and of B four of a row or, if `transposed`, of a column.
    """
    order = "col" if transposed else "row"
    _do(script.ptx[f"mma.sync.aligned.m8n8k4.row.{order}.f32.f16.f16.f32"](*acc, *a, *b, *acc))


def pack_pair(dtype: str, target: Expr, low: Expr, high: Expr) -> None:
    """Round two float32 to `dtype` into one 32-bit register."""
    if dtype == "bfloat16":
        _do(script.ptx["cvt.rn.bf16x2.f32"](target, high, low))
        return
    # before sm_80 no instruction rounds two at once
    source = (
        "__forceinline__ __device__ void attngen_pack_half(unsigned& pair, float low, float high) {\n"
        "  const __half2 rounded = __floats2half2_rn(low, high);\n"
        "  pair = reinterpret_cast<const unsigned&>(rounded);\n}\n"
    )
    _do(script.cuda.func_call("attngen_pack_half", target, low, high, source_code=source))


def pack_halves(target: Expr, low: Expr, high: Expr) -> None:
    """The same of float16 in one instruction (sm_80)."""
    _do(script.ptx["cvt.rn.f16x2.f32"](target, high, low))


def pack_fp8(x: Sequence[Expr]) -> Expr:
    """Four float32 rounded to e4m3 (ties to even, at most its largest) in a uint32, the first lowest."""
    source = (
        "__forceinline__ __device__ unsigned attngen_pack_fp8(float a, float b, float c, float d) {\n"
        "  unsigned word;\n"
        '  asm("{.reg .b16 low, high; cvt.rn.satfinite.e4m3x2.f32 low, %2, %1; '
        'cvt.rn.satfinite.e4m3x2.f32 high, %4, %3; mov.b32 %0, {low, high};}" '
        ': "=r"(word) : "f"(a), "f"(b), "f"(c), "f"(d));\n'
        "  return word;\n}\n"
    )
    return _device_function("attngen_pack_fp8", "uint32", source, *x)


def unpack_fp8(word: Expr, low: Expr, high: Expr) -> None:
    """Four e4m3 of a register as float16: its lower two in `low`, the others in `high`, as they are."""
    source = (
        "__forceinline__ __device__ void attngen_unpack_fp8(unsigned word, unsigned& low, unsigned& high) {\n"
        '  asm("{.reg .b16 first, second; mov.b32 {first, second}, %2; '
        'cvt.rn.f16x2.e4m3x2 %0, first; cvt.rn.f16x2.e4m3x2 %1, second;}" '
        ': "=r"(low), "=r"(high) : "r"(word));\n}\n'
    )
    _do(script.cuda.func_call("attngen_unpack_fp8", word, low, high, source_code=source))


def hold(barrier: Expr, value: Expr, zero: Expr) -> None:
    """Keep later wgmma waits below `value`; `zero` is a 0 that the compiler does not know.

    ptxas moves such waits up to where a piece of straight code begins, but not past a test of an
    mbarrier; the address of this one depends on `value`.
    """
    source = (
        "__forceinline__ __device__ void attngen_hold(unsigned barrier, float value, int zero) { "
        'asm volatile("{.reg .pred p; mbarrier.test_wait.parity.shared::cta.b64 p, [%0], 0;}" '
        ':: "r"(barrier + (__float_as_uint(value) & zero)) : "memory"); }\n'
    )
    _do(script.cuda.func_call("attngen_hold", barrier, value, zero, source_code=source))


# -------------------------------------------------------------------------------------- expressions
def shuffle_xor(value: Expr, mask: int) -> Expr:
    """The value of the lane whose number differs by `mask`."""
    operation = getattr(script.cuda, "__shfl_xor_sync")
    return operation(uint32(FULL_WARP), value, mask, WARP)


def broadcast_lane(value: Expr) -> Expr:
    """Lane 0's value: tells the compiler that it is the same for the whole warp."""
    operation = getattr(script.cuda, "__shfl_sync")
    return operation(uint32(FULL_WARP), value, 0, WARP)


def afresh(value: Expr) -> Expr:
    """The same int32, but so that what follows from it is computed again, not kept in registers."""
    source = (
        "__forceinline__ __device__ int attngen_afresh(unsigned x) { unsigned y; "
        'asm volatile("mov.b32 %0, %1;" : "=r"(y) : "r"(x)); return y; }\n'
    )
    return _device_function("attngen_afresh", "int32", source, value)


def opaque(value: Expr) -> Expr:
    """The same int64, or uint32, of which the compiler knows nothing."""
    dtype = element_dtype(value)
    kind, bits, letter = ("int64_t", 64, "l") if dtype == "int64" else ("uint32_t", 32, "r")
    name = "attngen_opaque" if dtype == "int64" else "attngen_opaque_word"
    source = (
        f"__forceinline__ __device__ {kind} {name}({kind} x) {{ uint{bits}_t y; "
        f'asm("mov.b{bits} %0, %1;" : "={letter}"(y) : "{letter}"((uint{bits}_t)x)); return y; }}\n'
    )
    return _device_function(name, dtype, source, value)


def any_in_warp(condition: Expr) -> Expr:
    """Whether the condition holds in any lane of the warp (int32)."""
    source = "__forceinline__ __device__ int attngen_any_lane(int x) { return __any_sync(0xffffffffu, x); }\n"
    return _device_function("attngen_any_lane", "int32", source, tirx.Cast("int32", condition))


def any_in_block(condition: Expr) -> Expr:
    """Whether the condition holds in any thread of the block (int32); synchronises."""
    source = "__forceinline__ __device__ int attngen_any(int x) { return __syncthreads_or(x); }\n"
    return _device_function("attngen_any", "int32", source, tirx.Cast("int32", condition))


def approximate(name: str, value: Expr) -> Expr:
    """One instruction of the special function unit: ex2, lg2, rcp (…approx.ftz.f32)."""
    function = f"attngen_{name}"
    source = (
        f"__forceinline__ __device__ float {function}(float x) {{ float y; "
        f'asm("{name}.approx.ftz.f32 %0, %1;" : "=f"(y) : "f"(x)); return y; }}\n'
    )
    return _device_function(function, "float32", source, value)


def _device_function(name: str, dtype: str, source: str, *arguments: Expr) -> Expr:
    return script.cuda.func_call(name, *arguments, source_code=source, return_type=dtype)


# -------------------------------------------------------------------------------------- compilation
@dataclass(frozen=True)
class CudaSource:
    """CUDA C++ of a module and, for each kernel, its symbol and the names of its parameters in order."""

    text: str
    kernels: dict[str, tuple[str, tuple[str, ...]]]


TENSOR_MAP = """#ifdef __CUDACC_RTC__  // NVRTC has no cuda.h
struct alignas(64) CUtensorMap { unsigned long long opaque[16]; };
#endif
"""
_SIGNATURE = re.compile(r'extern "C" __global__ void[^(]*\([^)]*\)\s*(\w+)\(([^)]*)\)\s*{')


def cuda_source(functions: dict[str, Any], arch: str) -> CudaSource:
    """Lower kernels (by symbol) with TVM and print them as CUDA C++ for `arch`, such as "sm_90a".

    TVM orders parameters by kind and name and drops unused ones: the host follows the printed signature.
    """
    target = tvm.target.Target({"kind": "cuda", "arch": arch}, host="llvm")
    passes = tirx.transform
    # TVM's pipeline "tirx" without its own host code, which attngen replaces, and without passes that find
    # nothing here (vectorised loops, memory of warps); one simplification before the common subexpressions
    # gives the same text as two.
    pipeline = [
        passes.BindTarget(target),
        passes.LowerTIRx(),
        tvm.s_tir.transform.UnifyThreadBinding(),
        passes.LowerTIRxOpaque(),
        passes.FlattenBuffer(),
        passes.BF16ComputeLegalize(),
        passes.NarrowDataType(32),
        passes.UnrollLoop(),
        passes.StmtSimplify(),
        passes.CommonSubexprElim(),
        passes.FP8ComputeLegalize(),
        passes.VerifyMemory(),
        passes.AnnotateEntryFunc(),
        passes.SplitHostDevice(),
        passes.MakePackedAPI(),
        passes.FP8StorageLegalize(),
        passes.BF16StorageLegalize(),
        passes.Filter(lambda function: function.attrs["target"].kind.name == "cuda"),
        passes.StmtSimplify(),
        passes.LowerIntrin(),
    ]
    with tvm.transform.PassContext(config={"tirx.UnrollLoop": {"explicit_unroll": False}}):
        module = tvm.transform.Sequential(pipeline)(tvm.IRModule(functions))
    device = tvm.get_global_func("target.build.cuda")(module, target)
    text = TENSOR_MAP + device.inspect_source().lstrip()
    found = {}
    for symbol, parameters in _SIGNATURE.findall(text):
        names = tuple(p.strip().split()[-1] for p in parameters.split(",") if p.strip())
        found[symbol.removesuffix("_kernel")] = (symbol, names)
    return CudaSource(text, found)
