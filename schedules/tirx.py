"""The one importer of TVM's IR builder: a small typed vocabulary for writing TIR programs.

Programs are traced, not parsed: plain Python runs once and every call here appends a statement to the
function under construction. Kernels have the native C signature (pointers and scalars), so a thin host
can call them without packed arguments. TVM's expression types have no annotations; `Expr` stands for
them. Source for the idioms: docs/tirx of Apache TVM 0.27.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import tvm
from tvm import tirx
from tvm.script.ir_builder import IRBuilder
from tvm.tirx.script.builder import ir as builder

Expr = Any
"""A TIR expression (tvm.tirx.PrimExpr), scalar or vector."""

UNBOUNDED = 1 << 40
"""Declared extent of buffers whose size only the caller knows."""


class Buffer:
    """A flat buffer: loads and stores of one element or of `lanes` consecutive ones."""

    def __init__(self, handle: Any, dtype: str) -> None:
        self.handle, self.dtype = handle, dtype

    def load(self, index: Expr, lanes: int = 1) -> Expr:
        return tirx.BufferLoad(self.handle, [ramp(index, lanes)])

    def load_at(self, indices: Expr) -> Expr:
        """Elements at a vector of indices."""
        return tirx.BufferLoad(self.handle, [indices])

    def address(self, index: Expr) -> Expr:
        """Pointer to an element."""
        return tirx.address_of(tirx.BufferLoad(self.handle, [index]))

    def store(self, index: Expr, value: Expr, lanes: int = 1) -> None:
        builder.buffer_store(self.handle, value, [ramp(index, lanes)])


@contextmanager
def function(name: str) -> Iterator[list[Any]]:
    """Trace one kernel; the list receives its PrimFunc on exit. Pointer arguments never alias."""
    result: list[Any] = []
    with IRBuilder() as ir, builder.prim_func():
        builder.func_name(name)
        builder.func_attr({"global_symbol": name, "tirx.noalias": True})
        yield result
    result.append(ir.get())


def scalar_argument(name: str, dtype: str) -> Expr:
    """A scalar parameter of the kernel."""
    return builder.arg(name, getattr(builder, dtype)())


def pointer_argument(name: str, dtype: str) -> Any:
    """A pointer parameter; `view` makes it a buffer once all parameters are declared."""
    return builder.arg(name, builder.ptr(dtype))


def tensor_map_argument(name: str) -> Any:
    """A TMA tensor map, passed by value."""
    return builder.arg(name, builder.TensorMap())


def view(pointer: Any, name: str, dtype: str, align: int) -> Buffer:
    """The buffer behind a pointer parameter, aligned to `align` bytes."""
    handle = builder.decl_buffer((UNBOUNDED,), dtype, data=pointer, align=align, layout=None)
    IRBuilder.name(name, handle)
    return Buffer(handle, dtype)


def registers(name: str, size: int, dtype: str = "float32") -> Buffer:
    """A local array that LLVM promotes to registers: its indices must become constants."""
    handle = builder.alloc_buffer(
        (size,), dtype, scope="local", layout=None, annotations={"disable_lower_builtin": True}
    )
    IRBuilder.name(name, handle)
    return Buffer(handle, dtype)


class Tile:
    """An on-chip array of fixed shape, indexed by axis."""

    def __init__(self, name: str, shape: tuple[int, ...], dtype: str = "float32") -> None:
        self.shape, self.dtype = shape, dtype
        self.handle = builder.alloc_buffer(shape, dtype, scope="local", layout=None)
        IRBuilder.name(name, self.handle)

    def load(self, *indices: Expr) -> Expr:
        return tirx.BufferLoad(self.handle, list(indices))

    def store(self, value: Expr, *indices: Expr) -> None:
        builder.buffer_store(self.handle, value, list(indices))


class Cell:
    """A mutable scalar."""

    def __init__(self, name: str, initial: Expr, dtype: str = "int32") -> None:
        self.buffer = registers(name, 1, dtype)
        self.set(initial)

    def get(self) -> Expr:
        return self.buffer.load(0)

    def set(self, value: Expr) -> None:
        self.buffer.store(0, value)


def bind(name: str, value: Expr) -> Expr:
    """Name a number that is used more than once.

    It lives in a register buffer: plain TIR bindings are substituted into every use by the simplifier
    and by the analyser inside the code generator, and chains of them take minutes.
    """
    lanes = lanes_of(value)
    buffer = registers(name, lanes, element_dtype(value))
    buffer.store(0, value, lanes)
    return buffer.load(0, lanes)


@contextmanager
def serial(name: str, begin: Expr, end: Expr) -> Iterator[Expr]:
    """for name in [begin, end)"""
    with builder.serial(begin, end) as variable:
        IRBuilder.name(name, variable)
        yield variable


@contextmanager
def unroll(name: str, count: int) -> Iterator[Expr]:
    """for name in [0, count), unrolled by TVM."""
    with builder.unroll(count) as variable:
        IRBuilder.name(name, variable)
        yield variable


@contextmanager
def parallel(name: str, extent: int) -> Iterator[Expr]:
    """for name in [0, extent), in any order: an axis of a tile."""
    with builder.parallel(0, extent) as variable:
        IRBuilder.name(name, variable)
        yield variable


@contextmanager
def when(condition: Expr) -> Iterator[None]:
    """if condition"""
    with builder.If(condition), builder.Then():
        yield


def branch(condition: Expr, then: Any, otherwise: Any) -> None:
    """if condition: then() else: otherwise()"""
    with builder.If(condition):
        with builder.Then():
            then()
        with builder.Else():
            otherwise()


@contextmanager
def block(name: str) -> Iterator[None]:
    """A named part of a kernel; the names are the same on every target."""
    with builder.attr({"attngen.block": name}):
        yield


# -------------------------------------------------------------------------------------- expressions
def ramp(start: Expr, lanes: int) -> Expr:
    """start, start + 1, … (`lanes` of them)."""
    if lanes == 1:
        return start
    one = tirx.const(1, str(start.dtype)) if hasattr(start, "dtype") else 1
    return tirx.Ramp(start, one, lanes)


def const(value: float, dtype: str) -> Expr:
    return tirx.const(value, dtype)


def int32(value: Expr) -> Expr:
    return tirx.const(value, "int32") if isinstance(value, int) else tirx.Cast("int32", value)


def int64(value: Expr) -> Expr:
    return tirx.const(value, "int64") if isinstance(value, int) else tirx.Cast("int64", value)


def float32(value: float) -> Expr:
    return tirx.const(float(value), "float32")


def lanes_of(value: Expr) -> int:
    return int(value.ty.dtype.lanes)


def element_dtype(value: Expr) -> str:
    return str(value.ty.dtype).split("x")[0]


def broadcast(value: Expr, lanes: int) -> Expr:
    return value if lanes == 1 else tirx.Broadcast(value, lanes)


def cast(dtype: str, value: Expr) -> Expr:
    """Convert `value` to `dtype`, keeping its lanes."""
    lanes = lanes_of(value)
    return tirx.Cast(dtype if lanes == 1 else f"{dtype}x{lanes}", value)


def reinterpret(dtype: str, value: Expr) -> Expr:
    """The same bits as `dtype`, keeping the lanes."""
    lanes = lanes_of(value)
    return tirx.reinterpret(dtype if lanes == 1 else f"{dtype}x{lanes}", value)


def regroup(dtype: str, value: Expr) -> Expr:
    """The same bits as a vector of `dtype`, whatever its size, or as one."""
    lanes = value.ty.dtype.bits * lanes_of(value) // tvm.DataType(dtype).bits
    return tirx.reinterpret(dtype if lanes == 1 else f"{dtype}x{lanes}", value)


def shuffle(vectors: Sequence[Expr], lanes: Sequence[int]) -> Expr:
    """The vector of the given lanes of the concatenated vectors."""
    return tirx.Shuffle(list(vectors), [tirx.const(lane, "int32") for lane in lanes])


def select(condition: Expr, a: Expr, b: Expr) -> Expr:
    return tirx.Select(condition, a, b)


def logical_and(a: Expr, b: Expr) -> Expr:
    return tirx.And(a, b)


def logical_or(a: Expr, b: Expr) -> Expr:
    return tirx.Or(a, b)


def logical_not(a: Expr) -> Expr:
    return tirx.Not(a)


def compare(op: str, a: Expr, b: Expr) -> Expr:
    kinds = {"<": tirx.LT, "<=": tirx.LE, ">": tirx.GT, ">=": tirx.GE, "==": tirx.EQ, "!=": tirx.NE}
    return kinds[op](a, b)


def minimum(a: Expr, b: Expr) -> Expr:
    return tirx.Min(a, b)


def maximum(a: Expr, b: Expr) -> Expr:
    return tirx.Max(a, b)


def truncdiv(a: Expr, b: Expr) -> Expr:
    """a / b for non-negative integers."""
    return tirx.truncdiv(a, b)


def truncmod(a: Expr, b: Expr) -> Expr:
    """a mod b for non-negative integers."""
    return tirx.truncmod(a, b)


def floordiv(a: Expr, b: Expr) -> Expr:
    return tirx.FloorDiv(a, b)


def floormod(a: Expr, b: Expr) -> Expr:
    return tirx.FloorMod(a, b)


def ceil(a: Expr) -> Expr:
    return tirx.ceil(a)


def floor(a: Expr) -> Expr:
    return tirx.floor(a)


def sqrt(a: Expr) -> Expr:
    return tirx.sqrt(a)


def absolute(a: Expr) -> Expr:
    return tirx.abs(a)


def exp(a: Expr) -> Expr:
    return tirx.exp(a)


def log(a: Expr) -> Expr:
    return tirx.log(a)


def tanh(a: Expr) -> Expr:
    return tirx.tanh(a)


def cos(a: Expr) -> Expr:
    return tirx.cos(a)


def sin(a: Expr) -> Expr:
    return tirx.sin(a)


def power(a: Expr, b: Expr) -> Expr:
    return tirx.pow(a, b)


def guarded(condition: Expr, value: Expr, otherwise: Expr) -> Expr:
    """`value`, whose loads happen only where `condition` holds, else `otherwise`."""
    return tirx.if_then_else(condition, value, otherwise)


def llvm_intrinsic(dtype: str, name: str, *args: Expr) -> Expr:
    return tirx.call_llvm_pure_intrin(dtype, name, *args)


@contextmanager
def llvm_functions(source: str) -> Iterator[None]:
    """Let the body of a kernel call functions in LLVM's language, which are inlined."""
    with builder.attr({"pragma_import_llvm": source}):
        yield


def llvm_function(dtype: str, name: str, *args: Expr) -> Expr:
    """A call without effects of a function that `llvm_functions` defines."""
    return tirx.call_pure_extern(dtype, name, *args)


def any_lane(condition: Expr) -> Expr:
    """Whether a vector of conditions holds in some lane."""
    return tirx.call_llvm_pure_intrin("bool", "llvm.vector.reduce.or", condition)


def llvm_statement(name: str, *args: Expr) -> None:
    """Call an LLVM intrinsic for its effect."""
    builder.evaluate(tirx.call_llvm_intrin("void", name, *args))


def prefetch(buffer: Buffer, index: Expr) -> None:
    """Fetch the cache line of an element into the second-level cache; any address is allowed."""
    read, into_l2, data = int32(0), int32(2), int32(1)
    llvm_statement("llvm.prefetch.p0", buffer.address(index), read, into_l2, data)


# -------------------------------------------------------------------------------------- compilation
def script(functions: Sequence[Any]) -> str:
    """The TVMScript of kernels, as `show --stage tir` prints it."""
    return "\n\n".join(str(f.script()).strip() for f in functions) + "\n"


def compile_llvm(functions: dict[str, Any], target: dict[str, Any]) -> Any:
    """Lower kernels with native C signatures and generate machine code with TVM's LLVM back end.

    Buffers of these kernels are flat and no loop is a vector: there are no passes for either.
    `target` is a TVM target description, e.g. {"kind": "llvm", "mcpu": "sapphirerapids"}. The result
    writes object files ("o") and shows its source ("ll", "s").
    """
    llvm = tvm.target.Target(target)
    module = tvm.IRModule(functions)
    passes = tirx.transform
    pipeline = [
        passes.BindTarget(tvm.target.Target(llvm, llvm)),
        passes.LowerTIRx(),
        passes.StmtSimplify(),
        passes.UnrollLoop(),
        passes.StmtSimplify(),
        passes.LowerTVMBuiltin(),
        passes.LowerIntrin(),
    ]
    module = tvm.transform.Sequential(pipeline)(module)
    return tvm.get_global_func("target.build.llvm")(module, llvm)
