"""CUDA packages on the CPU: `emulated(…)` is the module of a variant whose emitted source ran through g++.

The package's own host.cpp launches the kernels, through an emulated driver, on CPU tensors:

    module = emulated(variant, "float16", 64, target="sm80")
    module.library.set_seed(7)  # another order of threads and asynchronous copies
    out = module(q, k, v)

What a kernel does wrong (an access beyond a tensor or shared memory, a deadlock, a divergent warp) raises
RuntimeError with block, thread and address; what depends on the order of threads gives wrong numbers in
some of the seeds. `translate.py` says which PTX operations there are, `block.h` how threads run.
"""

from __future__ import annotations

import atexit
import ctypes
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch

import attngen
from attngen import nvrtc, pipeline, store
from attngen.emit import CUDA_IMAGE
from attngen.runtime.module import Module
from attngen.runtime.package import _load_library
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.toolchain import _tvm_ffi, find_compiler

from .translate import translate

HERE = Path(__file__).parent
CXX = ("-std=c++17", "-fPIC", "-march=native", "-fno-exceptions")
KERNEL_FLAGS = (
    "-O1",
    "-fira-region=one",  # spends less on registers, and the code is as fast
    "-w",
    "-fsanitize=thread",  # g++ calls the emulator before each access to memory that others may see
    "-ftrivial-auto-var-init=pattern",  # registers that a kernel does not set are huge numbers
    "-include",
    "device.h",
    "-include",
    "driver.h",
)


@lru_cache(maxsize=1)
def folder() -> Path:
    """Where this process keeps what it compiles, until it ends."""
    path = Path(tempfile.mkdtemp(prefix="attngen-emulation-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path


@lru_cache(maxsize=1)
def emulator_digest() -> str:
    """sha256 of the emulator's own sources and of how kernels are compiled."""
    digest = hashlib.sha256(repr((find_compiler(), CXX, KERNEL_FLAGS)).encode())
    for file in sorted(HERE.rglob("*")):
        if file.suffix in (".cpp", ".h"):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def kept_library(translated: str, host: str | None) -> Path:
    """Where the workers of a run of tests keep what these sources were compiled to."""
    digest = hashlib.sha256(
        "\0".join((emulator_digest(), str(host), translated)).encode()
    ).hexdigest()
    return store.cache_dir().with_name("emulated-libraries") / f"{digest}.so"


def compile_cpp(arguments: Sequence[str]) -> None:
    """Run the C++ compiler. Raises RuntimeError with what it says."""
    result = subprocess.run([find_compiler(), *arguments], capture_output=True, text=True)
    if result.returncode:
        raise RuntimeError(f"{' '.join(arguments)}\n{result.stderr[:8000]}")


@lru_cache(maxsize=1)
def emulator_objects() -> tuple[str, ...]:
    """The emulator itself, compiled once."""
    cuda = [f"-I{path}" for path in nvrtc.include_folders()]
    objects = []
    for name in ("block", "operations", "hopper", "traps", "driver"):
        target = folder() / f"{name}.o"
        includes = cuda if name == "driver" else []
        compile_cpp(
            [
                *CXX,
                "-O2",
                "-Wall",
                "-Werror",
                *includes,
                "-c",
                str(HERE / f"{name}.cpp"),
                "-o",
                str(target),
            ]
        )
        objects.append(str(target))
    return tuple(objects)


class Library:
    """A shared library of emulated kernels.

    source   CUDA C++ as emitted
    host     C++ of the launchers, None for kernels that tests launch themselves
    """

    _made = 0

    def __init__(self, source: str, host: str | None = None) -> None:
        Library._made += 1
        self.folder = folder() / f"library{Library._made}"
        self.folder.mkdir()
        # a file of its own for each library: the emulator's state is that of a file
        self.path = self.folder / f"emulated{Library._made}.so"
        translated = translate(source)
        kept = kept_library(translated, host)
        if kept.is_file():
            shutil.copyfile(kept, self.path)
        else:
            self._compile(translated, host)
            kept.parent.mkdir(exist_ok=True)
            fresh = kept.with_name(f"{kept.name}.{os.getpid()}")
            shutil.copyfile(self.path, fresh)
            fresh.rename(kept)
        self._library = ctypes.CDLL(str(self.path))
        self._library.emulator_seed.argtypes = [ctypes.c_uint64]
        self._library.emulator_launch.restype = ctypes.c_char_p
        self._library.emulator_allow.argtypes = [ctypes.c_void_p, ctypes.c_uint64]

    def _compile(self, translated: str, host: str | None) -> None:
        kernel = self.folder / "kernel.cpp"
        kernel.write_text(translated)
        includes = [f"-I{HERE / 'headers'}", f"-I{HERE}"]
        objects = [str(kernel.with_suffix(".o"))]
        compile_cpp([*CXX, *KERNEL_FLAGS, *includes, "-c", str(kernel), "-o", objects[0]])
        linked = []
        if host is not None:
            objects.append(self._compile_host(host))
            linked = [str(_tvm_ffi("lib") / "libtvm_ffi.so")]
        compile_cpp(["-shared", "-o", str(self.path), *objects, *emulator_objects(), *linked])

    def _compile_host(self, host: str) -> str:
        file = self.folder / "host.cpp"
        file.write_text(host)
        (self.folder / CUDA_IMAGE).write_bytes(b"the kernels lie beside the host")
        driver = ["-Ddlopen=emulator_dlopen", "-Ddlsym=emulator_dlsym"]
        includes = [*nvrtc.include_folders(), _tvm_ffi("include")]
        target = file.with_suffix(".o")
        flags = [
            *CXX,
            "-O0",
            "-w",
            *driver,
            *(f"-I{path}" for path in includes),
            f"-Wa,-I{self.folder}",
        ]
        compile_cpp([*flags, "-c", str(file), "-o", str(target)])
        return str(target)

    def launch(
        self, name: str, *arguments: torch.Tensor | int, grid: int = 1, shared_bytes: int = 0
    ) -> None:
        """Run a kernel of pointers and int32 alone. Raises RuntimeError with what the emulator finds."""
        values = [
            ctypes.c_void_p(a.data_ptr()) if isinstance(a, torch.Tensor) else ctypes.c_int32(a)
            for a in arguments
        ]
        parameters = (ctypes.c_void_p * max(len(values), 1))(*map(ctypes.addressof, values))
        self.allow_only([a for a in arguments if isinstance(a, torch.Tensor)])
        problem = self._library.emulator_launch(name.encode(), grid, shared_bytes, parameters)
        if problem is not None:
            raise RuntimeError(problem.decode())

    def driver_function(self, name: str) -> Any:
        """A function of the emulated driver, as the host looks it up; it returns a CUresult."""
        self._library.emulator_dlsym.restype = ctypes.c_void_p
        address = self._library.emulator_dlsym(None, name.encode())
        return ctypes.CFUNCTYPE(ctypes.c_int)(address)

    def set_seed(self, seed: int) -> None:
        """Choose the order of threads and of asynchronous copies in later launches."""
        self._library.emulator_seed(seed)

    def limit_shared(self, size: int) -> None:
        """Refuse kernels that ask for more than `size` bytes of shared memory."""
        self._library.emulator_limit_shared(size)

    def break_site(self, number: int) -> None:
        """Leave out a place that `mutate.sites` guarded; −1 for none."""
        self._library.emulator_break_site(number)

    def allow_only(self, tensors: Sequence[torch.Tensor]) -> None:
        """Let later launches touch these tensors' elements and nothing else."""
        self._library.emulator_forget_allowed()
        for tensor in tensors:
            if tensor.numel():
                span = sum((n - 1) * s for n, s in zip(tensor.shape, tensor.stride(), strict=True))
                size = (span + 1) * tensor.element_size()
                self._library.emulator_allow(tensor.data_ptr(), size)


class Emulated:
    """The runtime's Device of emulated kernels: a GPU of so many multiprocessors."""

    kind = "cpu"

    def __init__(self, processors: int = 16) -> None:
        self.count = processors

    def tail(self, device: torch.device) -> tuple[int, int]:
        return 0, 0  # device, stream

    def counter(self, device: torch.device, shape: Sequence[int]) -> torch.Tensor:
        return torch.zeros(list(shape), dtype=torch.int32)

    def processors(self, device: torch.device | None) -> int:
        return self.count

    def may_wait(self) -> bool:
        return False


def module_of(
    plan: pipeline.TilePlan, target: str, sources: pipeline.Sources, processors: int = 16
) -> Module:
    """The module of sources that the compiler made, or that a test changed; `module.library` runs it."""
    chosen = get_target(target)
    library = Library(sources.code.source, sources.code.host)
    library.limit_shared(chosen.shared_bytes)
    manifest = pipeline._manifest(
        plan.spec,
        plan.tile,
        chosen,
        sources,
        library.path.name,
        f"emu{Library._made:07}",
    )
    manifest["target"]["device"] = "cpu"
    loaded = _load_library(library.path)
    programs = [program for program in (sources.program, sources.backward) if program is not None]
    names = [kernel.name for program in programs for kernel in program.kernels]
    kernels = {name: _checked(loaded.get_function(name), library) for name in names}
    module = Module(manifest, kernels, library.folder, Emulated(processors))
    module.library = library  # type: ignore[attr-defined]
    return module


def _checked(kernel: Callable[..., Any], library: Library) -> Callable[..., Any]:
    def run(*arguments: Any) -> Any:
        library.allow_only([a for a in arguments if isinstance(a, torch.Tensor)])
        return kernel(*arguments)

    return run


def emulated(
    variant: attngen.Variant,
    dtype: str = "float16",
    head_dim: int = 64,
    head_dim_v: int | None = None,
    layout: str = "bhsd",
    *,
    target: str,
    backward: bool = False,
) -> Module:
    """The module of a variant for a CUDA target such as "sm80", on CPU tensors."""
    chosen = get_target(target)
    spec = specialise(variant, dtype, head_dim, head_dim_v, layout, backward=backward)
    plan = pipeline.plan_tile(spec, chosen)
    return module_of(plan, target, pipeline.make_sources(plan.spec, plan.tile, chosen))
