"""Load and run packages built here with the oldest supported torch, in a venv without TVM.

`make test-old-torch`; downloads torch 2.4.1 and its dependencies, so it is not part of `make test`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import attngen
from attngen.pipeline import build_package

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / "build" / "old-torch"
OLD_TORCH = "2.4.1"

CHECK = """
import math, torch
from generated.cpu.old_f32_d64 import old
from generated.cpu.old_f16_d64 import old as old_half
assert torch.__version__.startswith("{version}"), torch.__version__
torch.manual_seed(0)
q, k, v = (torch.randn(2, 4, 70, 64) for _ in range(3))
slopes = torch.tensor([0.5, 0.25, 0.125, 0.0625])
distance = torch.arange(70)[:, None] - torch.arange(70)[None]
bias = -slopes[:, None, None] * distance.abs()
scores = q.double() @ k.double().transpose(-1, -2) / 8 + bias
scores = scores.masked_fill(distance < 0, -math.inf)
expected = scores.softmax(-1) @ v.double()
for module, dtype, bound in ((old, torch.float32, 5e-6), (old_half, torch.float16, 5e-3)):
    out, lse = module(*(t.to(dtype) for t in (q, k, v)), slopes=slopes, return_lse=True)
    error = (out.double() - expected).abs().max().item()
    assert error < bound, error
    assert (lse.double() - scores.logsumexp(-1)).abs().max() < (1e-5 if dtype is torch.float32 else 1e-2)
compiled = torch.compile(lambda q, k, v: old(q, k, v, slopes=slopes), fullgraph=True, backend="aot_eager")
torch.testing.assert_close(compiled(q, k, v), old(q, k, v, slopes=slopes))
print("torch", torch.__version__, "runs the packages; max error", error)
"""


def main() -> None:
    python = VENV / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    wheels = [f"torch=={OLD_TORCH}", "apache-tvm-ffi==0.1.15.post2", "numpy<2"]
    subprocess.run([*pip, *wheels], check=True)
    out = VENV / "packages" / "generated"
    variant = attngen.Variant("old", score=attngen.alibi(), mask=attngen.causal())
    for dtype in ("float32", "float16"):
        build_package(variant, "cpu", dtype, out=out)
    environment = {k: v for k, v in os.environ.items() if not k.startswith("TVM_FFI")}
    script = CHECK.format(version=OLD_TORCH)
    subprocess.run([str(python), "-c", script], cwd=out.parent, env=environment, check=True)


if __name__ == "__main__":
    main()
