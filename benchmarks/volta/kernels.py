"""The kernels that the model compares: attngen's own, and the memory-efficient one of a torch wheel."""

from __future__ import annotations

import ctypes
import re
import struct
import subprocess
import tempfile
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from attngen import Variant, nvrtc
from attngen.codegen import CudaCode
from attngen.errors import ToolchainError
from attngen.pipeline import Sources, make_sources, plan_tile
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.tiling import TileConfig
from attngen.toolchain import find_disassembler
from benchmarks.volta.interpreter import PARAMETERS, STACK, Step, Warp
from benchmarks.volta.sass import Function, disassemble

BATCH, HEADS, LENGTH = 1, 16, 4096
"""The shape for which addresses are interpreted; only the second key block of the first query block is."""
POINTER = 0x10000


@dataclass(frozen=True)
class Kernel:
    """A kernel and its launch.

    rows, keys     of the scores that one warp computes in one pass of the key loop
    parameters     the bytes of its parameters
    """

    name: str
    function: Function
    head_dim: int
    rows: int
    keys: int
    warps: int
    block_dimensions: tuple[int, int]
    shared_bytes: int
    parameters: bytes

    def traces(self, votes: bool = True) -> list[list[Step]]:
        """What each warp of the first block executes in a steady pass."""
        constants = constant_bank(self.parameters, self.block_dimensions)
        return [
            Warp(self.function, constants, n, self.block_dimensions, votes=votes).steady_pass()
            for n in range(self.warps)
        ]

    @property
    def multiply_adds(self) -> int:
        """That a warp's scores and outputs of one pass need."""
        return 2 * self.rows * self.keys * self.head_dim


def constant_bank(parameters: bytes, block_dimensions: tuple[int, int]) -> Mapping[int, int]:
    """The 32-bit words of constant bank 0, by offset."""
    padded = parameters + bytes(-len(parameters) % 4)
    words = struct.unpack(f"<{len(padded) // 4}I", padded)
    bank = {PARAMETERS + 4 * n: word for n, word in enumerate(words)}
    # blockDim, gridDim, the stack's end
    return bank | {
        0: block_dimensions[0],
        4: block_dimensions[1],
        8: 1,
        12: 32,
        16: HEADS,
        20: BATCH,
        0x28: STACK,
    }


# ------------------------------------------------------------------------------------------ the peer
class _MemoryEfficient(ctypes.Structure):
    """Parameters of PyTorch 2.5's memory-efficient forward kernels (AttentionKernel::Params)."""

    _fields_ = (
        *(
            (name, ctypes.c_uint64)
            for name in ("q", "k", "v", "bias", "start_q", "start_k", "lengths")
        ),
        ("causal_offset", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("out", "out_accumulated", "lse")),
        ("window", ctypes.c_int32),
        ("scale", ctypes.c_float),
        *(
            (name, ctypes.c_int32)
            for name in ("head_dim", "head_dim_v", "queries", "keys", "all_keys")
        ),
        ("mask", ctypes.c_uint8),
        *((f"{name}_row", ctypes.c_int32) for name in ("q", "k", "v", "bias", "out")),
        *((f"{name}_head", ctypes.c_int32) for name in ("q", "k", "v")),
        ("bias_head", ctypes.c_int64),
        *((f"{name}_batch", ctypes.c_int64) for name in ("q", "k", "v", "bias")),
        ("batches", ctypes.c_int32),
        ("heads", ctypes.c_int32),
        ("dropout", ctypes.c_bool),
        ("dropout_offset", ctypes.c_uint64),
        ("dropout_probability", ctypes.c_float),
        ("random", ctypes.c_uint64 * 5),
    )


PEERS = {64: ("64x64_rf", 64, 64), 128: ("32x128_rf", 32, 128)}
"""By head_dim: the kernel that PyTorch takes, its queries and keys a block (32 × 32 scores a warp).

Its launch bounds ask for 12 warps an SM, which registers limit it to; its shared memory is less than a
third.
"""


def peer(library: bytes, head_dim: int) -> Kernel:
    """PyTorch's memory-efficient kernel for head_dim from the cubin that holds it."""
    kind, queries, keys = PEERS[head_dim]
    found = {n: f for n, f in disassemble(library).items() if f"f16_aligned_{kind}_sm70" in n}
    ((_, function),) = found.items()
    warps = queries * keys // 1024
    tensor = {"row": HEADS * head_dim, "head": head_dim, "batch": LENGTH * HEADS * head_dim}
    parameters = _MemoryEfficient(
        scale=1.0, head_dim=head_dim, head_dim_v=head_dim, queries=LENGTH, keys=LENGTH, all_keys=LENGTH,
        out=POINTER, batches=BATCH, heads=HEADS, out_row=tensor["row"],
        **{name: POINTER for name in "qkv"},
        **{f"{name}_{axis}": stride for name in "qkv" for axis, stride in tensor.items()},
    )  # fmt: skip
    return Kernel(
        f"torch 2.5.1 memory-efficient {kind}",
        function,
        head_dim,
        32,
        32,
        warps,
        (32, warps),
        0,
        bytes(parameters),
    )


def find_peer(path: Path) -> bytes:
    """The sm_70 cubin with PyTorch's memory-efficient fp16 kernels.

    path: a torch wheel, its libtorch_cuda.so, or such a cubin. Raises ToolchainError if it has none.
    """
    if path.suffix == ".cubin":
        return path.read_bytes()
    tool = find_disassembler()
    extractor = Path(tool).with_name("cuobjdump") if tool else None
    if extractor is None or not extractor.is_file():
        raise ToolchainError("cuobjdump not found: pip install triton==3.3.1")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = path.resolve()
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as wheel:
                library = Path(wheel.extract("torch/lib/libtorch_cuda.so", folder))
        images = folder / "images"
        images.mkdir()
        command = [str(extractor), "-xelf", ".sm_70.cubin", str(library)]
        subprocess.run(command, cwd=images, check=True, stdout=subprocess.DEVNULL)
        for image in sorted(images.iterdir()):
            content = image.read_bytes()
            if b"fmha_cutlassF_f16_aligned_64x64_rf_sm70" in content:
                return content
    raise ToolchainError(
        f"{path} has no memory-efficient kernel for sm_70; torch 2.5.1 for CUDA has"
    )


# ------------------------------------------------------------------------------------------ attngen's own
_SIGNATURE = re.compile(
    r'extern "C" __global__ void[^(]*\([^)]*\)\s*attngen_main_kernel\(([^)]*)\)\s*{'
)
_SIZES = {"int": ("i", 4), "float": ("f", 4), "int64_t": ("q", 8)}


def own(
    variant: Variant, head_dim: int, tiling: TileConfig | None = None
) -> tuple[Kernel, nvrtc.Usage]:
    """attngen's sm70 kernel of a variant, and what the assembler says of its registers."""
    target = get_target("sm70")
    spec = specialise(
        variant if tiling is None else replace(variant, tiling=tiling), "float16", head_dim
    )
    plan = plan_tile(spec, target)
    sources = make_sources(plan.spec, plan.tile, target)
    return own_kernel(sources, plan.tile, head_dim)


def own_kernel(sources: Sources, tile: TileConfig, head_dim: int) -> tuple[Kernel, nvrtc.Usage]:
    """The main kernel of generated sources."""
    launch = sources.program.kernels[-1].launch
    code = sources.code
    assert launch is not None and isinstance(code, CudaCode)
    signature = _SIGNATURE.search(code.source)
    assert signature is not None
    symbol = "attngen_main_kernel"
    kernel = Kernel(
        f"attngen {tile}",
        disassemble(code.cubin.image)[symbol],
        head_dim,
        tile.inner_q,
        tile.block_k,
        launch.threads // 32,
        (launch.threads, 1),
        launch.shared_bytes,
        pack_parameters(signature[1], head_dim),
    )
    return kernel, code.cubin.usage[symbol]


def pack_parameters(signature: str, head_dim: int) -> bytes:
    """The parameters of a kernel of ours for (BATCH, HEADS, LENGTH, head_dim), from its printed signature."""
    shape = {
        "b_size": BATCH,
        "hq_size": HEADS,
        "hkv_size": HEADS,
        "seq_q_size": LENGTH,
        "seq_kv_size": LENGTH,
    }
    strides = (HEADS * LENGTH * head_dim, LENGTH * head_dim, head_dim)
    packed = b""
    for parameter in signature.split(","):
        kind, name = parameter.rsplit(maxsplit=1)
        stride = re.search(r"_stride_(\d)$", name)
        if "*" in kind:
            code, size, value = "Q", 8, POINTER
        else:
            code, size = _SIZES[kind.split()[-1]]
            value = 1.0 if code == "f" else shape.get(name, 1)
            if stride:
                value = strides[int(stride[1])] // (head_dim if name.startswith("lse") else 1)
            elif name == "grid":
                value = BATCH * HEADS * LENGTH // 128
            elif name.endswith("_given"):
                value = 0
        packed += bytes(-len(packed) % size) + struct.pack(f"<{code}", value)
    return packed
