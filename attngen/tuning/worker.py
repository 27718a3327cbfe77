"""The process that measures candidates: loads packages, compares them with correct outputs, times them.

Reads requests as lines of JSON and answers each with one (`Worker`); what it runs may hang or crash, so
another process holds the clock. Needs torch, apache-tvm-ffi and the runtime of packages alone: exported
tuning runs carry this file as it is, beside `child.py`, `timing.py` and `_runtime/`.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import math
import platform
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

import torch

child: Any = import_module("attngen.tuning.child" if __package__ else "child")
timing: Any = import_module("attngen.timing" if __package__ else "timing")
load_package: Any = import_module(
    "attngen.runtime.package" if __package__ else "_runtime.package"
).load_package
cpu_model: Any = import_module(
    "attngen.runtime.machine" if __package__ else "_runtime.machine"
).cpu_model

PROBLEM, TENSORS, CHECKS = "problem.json", "tensors.pt", "checks.pt"
SECONDS_A_REQUEST = 20.0
"""No further round of a measurement is begun after that."""
SAMPLE_SECONDS = 5e-3
"""A sample lasts that long: launching, interrupts and a clock's steps are then a small part of it."""
DIFFERENCE = {"float32": 1e-4, "float16": 1e-2, "bfloat16": 5e-2, "quantised": 5e-2}
"""How far two tiles' outputs may be apart on the timed tensors, as RMS of the difference over RMS."""

Tensors = dict[str, torch.Tensor]


class Wrong(Exception):
    """A candidate computes something else."""


class Worker:
    """Measures the candidates of the problem in `folder` on `device`, "cpu" or "cuda"."""

    def __init__(self, folder: Path) -> None:
        self.problem: dict[str, Any] = json.loads((folder / PROBLEM).read_text())
        self.device = torch.device(self.problem["device"])
        if self.device.type == "cuda" and not torch.cuda.is_available():
            raise RuntimeError("PyTorch sees no CUDA GPU on this machine")
        stored: Tensors = torch.load(folder / TENSORS, weights_only=True)
        self.inputs = self._inputs(stored)
        self.checks: list[dict[str, Any]] = torch.load(folder / CHECKS, weights_only=True)
        self.clock = timing.cuda_seconds if self.device.type == "cuda" else timing.cpu_seconds
        self._calls: dict[str, Callable[[], torch.Tensor]] = {}
        self._expected: torch.Tensor | None = None

    # ------------------------------------------------------------------------------- tensors
    def _inputs(self, stored: Tensors) -> Tensors:
        """The timed tensors: stored ones, and large random ones drawn here."""
        random = torch.Generator(self.device).manual_seed(self.problem["seed"])
        inputs = {}
        for entry in self.problem["inputs"]:
            if entry["name"] in stored:
                inputs[entry["name"]] = stored[entry["name"]].to(self.device)
                continue
            drawn = torch.randn(entry["sizes"], generator=random, device=self.device)
            drawn = (drawn * entry["std"]).to(getattr(torch, entry["dtype"]))
            inputs[entry["name"]] = drawn
        return inputs

    def _to_device(self, tensors: Tensors) -> Tensors:
        return {name: tensor.to(self.device) for name, tensor in tensors.items()}

    # ---------------------------------------------------------------------------- candidates
    def _module(self, path: str) -> Any:
        return load_package(path, allow_jit=True)

    def _planned(self, module: Any, inputs: Tensors, sizes: dict[str, int]) -> dict[str, Any]:
        """``plan=`` for a call, where data decides a module's blocks: made once, outside the timing."""
        if "plan" not in inspect.signature(module).parameters:
            return {}
        needed = ("seq_q", "seq_kv", *module.manifest["plan_needs"])
        given = {name: inputs[name] for name in module.plan_names}
        return {"plan": module.plan(**given, **{name: sizes[name] for name in needed})}

    def accept(self, path: str) -> Callable[[], torch.Tensor]:
        """The timed call of the package at `path`, once it has computed what it should. Raises Wrong."""
        if path in self._calls:
            return self._calls[path]
        module = self._module(path)
        for check in self.checks:
            inputs = self._to_device(check["inputs"])
            plan = self._planned(module, inputs, check["sizes"])
            out = module(**inputs, **plan).to("cpu", torch.float64)
            compare(out, check)
        inputs = self.inputs
        plan = self._planned(module, inputs, self.problem["sizes"])

        def call() -> torch.Tensor:
            out: torch.Tensor = module(**inputs, **plan)
            return out

        self._resemble(call().float())
        self._calls[path] = call
        return call

    def _resemble(self, out: torch.Tensor) -> None:
        """Raise Wrong unless `out` is near the first candidate's output on the timed tensors."""
        if not bool(out.isfinite().all()):
            raise Wrong("the output for the timed tensors is not finite")
        if self._expected is None:
            self._expected = out
            return
        scale = max(float(self._expected.square().mean().sqrt()), 1e-20)
        apart = float((out - self._expected).square().mean().sqrt()) / scale
        if apart > DIFFERENCE["quantised" if self.problem["quantised"] else self.problem["dtype"]]:
            raise Wrong(f"the output for the timed tensors is {apart:.1e} away from the default's")

    # ------------------------------------------------------------------------------ requests
    def measure(self, paths: list[str], rounds: int) -> dict[str, Any]:
        """Seconds of all candidates in turns. A wrong one: {"wrong": reason, "path": …}."""
        calls = []
        for path in paths:
            try:
                calls.append(self.accept(path))
            except Wrong as wrong:
                return {"wrong": str(wrong), "path": path}
        return {"seconds": self._time(calls, rounds)}

    def _time(self, calls: list[Callable[[], Any]], rounds: int) -> list[tuple[float, ...]]:
        found: list[tuple[float, ...]] = timing.measure(
            calls, rounds, SECONDS_A_REQUEST, clock=self.clock, sample=SAMPLE_SECONDS, least=1
        )
        return found

    def peers(self, paths: list[str], rounds: int) -> dict[str, Any]:
        """The candidates and PyTorch's own attention, all in turns; a peer that fails says why."""
        names = [f"path {path}" for path in paths]
        calls: list[Callable[[], Any]] = [self.accept(path) for path in paths]
        refused = {}
        for name, make in self._peers().items():
            try:
                call = make()
                call()
            except Exception as error:  # whatever a peer raises is its result
                refused[name] = f"{type(error).__name__}: {str(error).strip()[:120]}"
            else:
                names.append(name)
                calls.append(call)
        seconds = self._time(calls, rounds)
        return {"seconds": dict(zip(names, seconds, strict=True)), "refused": refused}

    def _peers(self) -> dict[str, Callable[[], Callable[[], Any]]]:
        """What else computes the problem, where PyTorch's own attention can (`Problem._peer`)."""
        peer = self.problem.get("peer")
        if peer is None:
            return {}
        attention = torch.nn.functional.scaled_dot_product_attention
        q, k, v = (self.inputs[name] for name in ("q", "k", "v"))
        scale = peer["scale"]
        if peer["factors"]:  # more columns of q and k
            phi_q, phi_k = (self.inputs[name].to(q.dtype) for name in peer["factors"])
            q = torch.cat([q, (phi_q / scale).expand(*q.shape[:3], -1)], dim=-1)
            k = torch.cat([k, phi_k.expand(*k.shape[:3], -1)], dim=-1)
        options = {"is_causal": peer["causal"], "scale": scale}
        if peer["bias"]:
            options["attn_mask"] = self.inputs[peer["bias"]].expand(*q.shape[:3], k.shape[2])
        if q.shape[1] != k.shape[1]:
            options["enable_gqa"] = True

        def backend(name: str) -> Callable[[], Any]:
            from torch.nn.attention import SDPBackend, sdpa_kernel

            def call() -> Any:
                with sdpa_kernel(getattr(SDPBackend, name)):
                    return attention(q, k, v, **options)

            return call

        def flash3() -> Callable[[], Any]:
            function = import_module("fa3_fwd_interface").flash_attn_func
            turned = [x.transpose(1, 2).contiguous() for x in (q, k, v)]
            return lambda: function(*turned, softmax_scale=scale, causal=peer["causal"])

        made: dict[str, Callable[[], Callable[[], Any]]] = {
            "SDPA": lambda: lambda: attention(q, k, v, **options)
        }
        if self.device.type == "cuda":
            made["cuDNN"] = partial(backend, "CUDNN_ATTENTION")
            if not peer["bias"]:
                made["FlashAttention-2"] = partial(backend, "FLASH_ATTENTION")
                made["FlashAttention-3"] = flash3
        return made

    def ceilings(self) -> dict[str, float]:
        """What the device reaches: floating-point operations of torch.mm a second, bytes read a second."""
        dtype = getattr(torch, self.problem["dtype"])
        flops = 0.0
        for n in (1024, 2048, 8192) if self.device.type == "cuda" else (768, 1536):
            a, b = (torch.randn(n, n, device=self.device).to(dtype) for _ in range(2))
            (seconds,) = self._time([partial(torch.mm, a, b)], 7)
            flops = max(flops, 2.0 * n**3 / min(seconds))
        x = torch.ones(1 << (28 if self.device.type == "cuda" else 25), device=self.device)
        (seconds,) = self._time([x.sum], 7)
        return {"flops": flops, "bytes": 4.0 * x.numel() / min(seconds)}

    def describe(self) -> dict[str, Any]:
        """The device and what runs on it."""
        versions = {"torch": torch.__version__, "python": platform.python_version()}
        with contextlib.suppress(metadata.PackageNotFoundError):
            versions["apache-tvm-ffi"] = metadata.version("apache-tvm-ffi")
        name, threads = cpu_model(), torch.get_num_threads()
        if self.device.type == "cuda":
            name, threads = torch.cuda.get_device_name(), 1
        return {"device": name, "threads": threads, "versions": versions}

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """The answer to one request."""
        with torch.inference_mode():
            if request["do"] == "measure":
                return self.measure(request["paths"], request["rounds"])
            if request["do"] == "peers":
                return self.peers(request["paths"], request["rounds"])
            return self.ceilings()


def compare(out: torch.Tensor, check: dict[str, Any]) -> None:
    """Raise Wrong unless `out` is as near to the float64 reference as the check's bounds ask."""
    difference = (out - check["expected"]).abs().nan_to_num(nan=math.inf)
    if not difference.numel():
        return
    error, rms = float(difference.max()), float(difference.square().mean().sqrt())
    if error > check["bound"] or rms > check["rms_bound"]:
        raise Wrong(
            f"differs from the float64 reference by {error:.2e} (RMS {rms:.2e}), allowed are "
            f"{check['bound']:.2e} ({check['rms_bound']:.2e})"
        )


def prepare() -> tuple[Any, Callable[[dict[str, Any]], dict[str, Any]]]:
    """A worker for the problem in the folder that the command names, or the one that a request names."""
    first = Path(sys.argv[1])
    workers = {first: Worker(first)}  # one at a time

    def answer(request: dict[str, Any]) -> dict[str, Any]:
        folder = Path(request.get("problem", first))
        if folder not in workers:
            workers.clear()
            torch.cuda.empty_cache()
            workers[folder] = Worker(folder)
        return workers[folder].answer(request)

    return workers[first].describe(), answer


if __name__ == "__main__":
    child.serve(prepare)
