"""Where the kernels of a package run: what each kind of device adds to a call."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

import torch

from .errors import ArtifactError
from .machine import cpu_flags, missing_flags, processor_flags

log = logging.getLogger(__name__)


class Device(Protocol):
    """What loading and calling a package need to know of its kind of device, PyTorch's name of it."""

    kind: str

    def check(self, path: Path, target: Mapping[str, Any], allow_jit: bool = False) -> None:
        """Raise ArtifactError if this machine can't run code for the manifest's target.

        `allow_jit`: the driver may compile the package's PTX for a newer GPU.
        """

    def prepare(self, path: Path, library: Any) -> None:
        """Make the library's kernels ready. Raises ArtifactError."""

    def tail(self, device: torch.device) -> tuple[int, ...]:
        """The last arguments of every kernel."""

    def counter(self, device: torch.device, shape: Sequence[int]) -> torch.Tensor:
        """int32 zeros that a kernel leaves as zeros."""

    def processors(self, device: torch.device | None) -> int:
        """Multiprocessors of a GPU (None: the current one); 1 where the program does not ask."""

    def may_wait(self) -> bool:
        """Whether a call may wait for its kernels to end, to look at their status."""


class Cpu:
    """Kernels on PyTorch's threads."""

    kind = "cpu"

    def check(self, path: Path, target: Mapping[str, Any], allow_jit: bool = False) -> None:
        if missing := missing_flags(target["flags"], cpu_flags()):
            lacks = f"this CPU lacks {', '.join(missing)}"
            if not missing_flags(missing, processor_flags()):
                lacks = (
                    f"this system refuses the use of {', '.join(missing)}, which Linux grants from 5.16 on "
                    "(arch_prctl ARCH_REQ_XCOMP_PERM)"
                )
            raise ArtifactError(
                f"{path} is built for {target['name']}, and {lacks}; "
                "build it with --target cpu on this machine, or with --target cpu-generic"
            )

    def prepare(self, path: Path, library: Any) -> None:
        pass

    def tail(self, device: torch.device) -> tuple[int]:
        return (torch.get_num_threads(),)

    def counter(self, device: torch.device, shape: Sequence[int]) -> torch.Tensor:
        return torch.zeros(shape, dtype=torch.int32)

    def processors(self, device: torch.device | None) -> int:
        return 1

    def may_wait(self) -> bool:
        return True


class Cuda:
    """Kernels on the current stream of the tensors' GPU."""

    kind = "cuda"

    def __init__(self) -> None:
        self._counters: dict[tuple[int, int], torch.Tensor] = {}
        self._use_ptx = False
        self._stream: Callable[[int], int] = getattr(torch._C, "_cuda_getCurrentRawStream", _none)

    def check(self, path: Path, target: Mapping[str, Any], allow_jit: bool = False) -> None:
        if not torch.cuda.is_available():
            raise ArtifactError(
                f"{path} is built for {target['name']}, and PyTorch sees no CUDA GPU on this machine "
                f"(torch {torch.__version__}); install a CUDA build of PyTorch and a driver, or build it "
                "with --target cpu"
            )
        found, wanted = torch.cuda.get_device_capability(), tuple(target["capability"])
        if found == wanted:
            return
        name = torch.cuda.get_device_name()
        newer = found > wanted and target.get("ptx", False)
        if newer and allow_jit:
            log.warning(
                "%s is built for %s; the driver compiles its PTX for %s", path, target["name"], name
            )
            self._use_ptx = True
            return
        remedy = ", or allow its PTX with load(path, allow_jit=True)" if newer else ""
        raise ArtifactError(
            f"{path} is built for {target['name']}, compute capability {_dotted(wanted)}, and this "
            f"machine's {name} has {_dotted(found)}; build it for that GPU{remedy}"
        )

    def prepare(self, path: Path, library: Any) -> None:
        try:
            if self._use_ptx:
                library.get_function("use_ptx")()
            library.get_function("prepare")(torch.cuda.current_device())
        except (RuntimeError, ValueError) as error:
            raise ArtifactError(
                f"{path} can't be loaded on this GPU ({error}); its machine code needs a driver of "
                "CUDA 12.0 or later"
            ) from error

    def tail(self, device: torch.device) -> tuple[int, int]:
        return device.index, self._stream(device.index)

    def counter(self, device: torch.device, shape: Sequence[int]) -> torch.Tensor:
        """One for each stream, whose kernels follow one another; a captured graph has its own."""
        if torch.cuda.is_current_stream_capturing():
            return torch.zeros(shape, dtype=torch.int32, device=device)
        key = (device.index, self._stream(device.index))
        made = self._counters.get(key)
        if made is None:
            made = self._counters[key] = torch.zeros(shape, dtype=torch.int32, device=device)
        return made

    def processors(self, device: torch.device | None) -> int:
        count: int = torch.cuda.get_device_properties(device).multi_processor_count
        return count

    def may_wait(self) -> bool:
        return False


class Npu:
    """Kernels on the current stream of the tensors' NPU, through torch_npu."""

    kind = "npu"

    def check(self, path: Path, target: Mapping[str, Any], allow_jit: bool = False) -> None:
        npu = getattr(torch, "npu", None)
        if npu is None or not npu.is_available():
            raise ArtifactError(
                f"{path} is built for {target['name']}, and PyTorch sees no NPU on this machine; import "
                "torch_npu before it, where CANN and an NPU are installed"
            )

    def prepare(self, path: Path, library: Any) -> None:
        pass

    def tail(self, device: torch.device) -> tuple[int, int]:
        npu: Any = getattr(torch, "npu", None)
        return device.index, npu.current_stream(device).npu_stream

    def counter(self, device: torch.device, shape: Sequence[int]) -> torch.Tensor:
        return torch.zeros(shape, dtype=torch.int32, device=device)

    def processors(self, device: torch.device | None) -> int:
        return 1

    def may_wait(self) -> bool:
        return False


def _none(index: int) -> int:
    raise ArtifactError("this PyTorch has no CUDA support; install a CUDA build of it")


def _dotted(capability: Sequence[int]) -> str:
    return ".".join(map(str, capability))


DEVICES: dict[str, Callable[[], Device]] = {"cpu": Cpu, "cuda": Cuda, "npu": Npu}
