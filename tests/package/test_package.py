"""An emitted package: what it needs, what it refuses, and how PyTorch sees it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
import torch

import attngen
from attngen.pipeline import build_package
from attngen.runtime import devices, machine
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.variant import DTYPES

OPENMP = re.compile(r"lib(gomp|i?omp)")

VARIANT = attngen.Variant(
    "alibi_window", score=attngen.alibi(), mask=attngen.causal() & attngen.sliding_window(64)
)


def tensors(batch: int = 2, heads: int = 4, kv_heads: int = 2, seq: int = 50, dim: int = 64):
    q = torch.randn(batch, heads, seq, dim)
    k, v = (torch.randn(batch, kv_heads, seq, dim) for _ in range(2))
    return q, k, v, torch.tensor(attngen.alibi_slopes(heads))


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("out") / "generated"
    return build_package(VARIANT, "cpu", out=out).path


@pytest.fixture(scope="module")
def module(package: Path):
    return attngen.load(package)


@pytest.fixture
def copy(package: Path, tmp_path: Path) -> Path:
    """A private copy of the package, to be damaged."""
    return Path(shutil.copytree(package, tmp_path / "copy"))


def test_folder_is_named_by_target_variant_dtype_and_head_dim(package: Path) -> None:
    assert package.parts[-3:] == ("generated", "cpu", "alibi_window_f32_d64")
    names = {p.name for p in package.iterdir()}
    assert {
        "__init__.py",
        "manifest.json",
        "kernel.tir.py",
        "kernel.ll",
        "host.cpp",
        "_runtime",
    } <= names
    assert any(name.endswith(".so") for name in names)


def test_runtime_is_carried_verbatim(package: Path) -> None:
    source = Path(attngen.__file__).parent / "runtime"
    for file in source.glob("*.py"):
        assert (package / "_runtime" / file.name).read_bytes() == file.read_bytes()


def test_imports_with_torch_and_tvm_ffi_alone_and_starts_no_process(
    package: Path, tmp_path: Path
) -> None:
    """In a venv without TVM and attngen, with nothing on PATH, under an audit hook."""
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    (site,) = venv.glob("lib/python*/site-packages")
    hidden = (
        "tvm",
        "apache_tvm-",
        "attngen",
        "__editable__",
        "_virtualenv",
        "distutils-precedence",
    )
    for entry in Path(sysconfig.get_path("purelib")).iterdir():
        if not entry.name.startswith(hidden) and not (site / entry.name).exists():
            (site / entry.name).symlink_to(entry)
    # tvm_ffi itself starts with "tvm"
    (site / "tvm_ffi").symlink_to(Path(sysconfig.get_path("purelib")) / "tvm_ffi")
    script = """
import importlib.util, sys
assert importlib.util.find_spec("tvm") is None and importlib.util.find_spec("attngen") is None
import torch
started = []
starts = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.fork")
sys.addaudithook(lambda event, args: started.append(event) if event in starts else None)
from generated.cpu.alibi_window_f32_d64 import alibi_window
q, k, v = (torch.randn(1, 2, 40, 64) for _ in range(3))
out = alibi_window(q, k, v, slopes=torch.tensor([0.5, 0.25]))
assert out.shape == q.shape and torch.isfinite(out).all()
assert not started, started
assert not [m for m in sys.modules if m == "tvm" or m.startswith(("tvm.", "attngen"))]
print("ran")
"""
    result = subprocess.run(
        [str(venv / "bin" / "python"), "-c", script],
        cwd=package.parents[2],
        env={"PATH": "", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.strip() == "ran"


def test_matches_the_reference_and_returns_lse(module) -> None:
    q, k, v, slopes = tensors()
    out, lse = module(q, k, v, slopes=slopes, return_lse=True)
    expected, expected_lse = attngen.attention_reference(VARIANT, q, k, v, slopes=slopes)
    torch.testing.assert_close(out.double(), expected, atol=2e-6, rtol=0)
    torch.testing.assert_close(lse.double(), expected_lse, atol=1e-5, rtol=1e-5)
    assert torch.equal(module(q, k, v, slopes=slopes), out)


def test_default_scale_and_the_callers_scale(module) -> None:
    q, k, v, slopes = tensors()
    expected, _ = attngen.attention_reference(VARIANT, q, k, v, slopes=slopes, scale=0.3)
    torch.testing.assert_close(
        module(q, k, v, slopes=slopes, scale=0.3).double(), expected, atol=5e-6, rtol=0
    )


def test_opcheck(module) -> None:
    q, k, v, slopes = tensors(batch=1, seq=9)
    for op in (module._op, module._op_lse):
        results = torch.library.opcheck(op, (q, k, v, slopes, 0.125))
        assert set(results.values()) == {"SUCCESS"}, results


def test_torch_compile_fullgraph(module) -> None:
    q, k, v, slopes = tensors()

    def layer(q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
        out, lse = module(q * 2.0, k, v, slopes=slopes, return_lse=True)
        return out.relu() + lse.exp().unsqueeze(-1)

    expected = layer(q, k, v)
    torch.testing.assert_close(torch.compile(layer, fullgraph=True)(q, k, v), expected)


def test_torch_export(module) -> None:
    class Layer(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("slopes", torch.tensor(attngen.alibi_slopes(4)))

        def forward(self, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor) -> torch.Tensor:
            return module(q, k, v, slopes=self.slopes) + 1

    q, k, v, slopes = tensors()
    exported = torch.export.export(Layer(), (q, k, v))
    torch.testing.assert_close(exported.module()(q, k, v), module(q, k, v, slopes=slopes) + 1)


def test_two_builds_of_one_name_coexist() -> None:
    narrow = attngen.build(attngen.Variant("twin", mask=attngen.sliding_window(2)))
    wide = attngen.build(attngen.Variant("twin", mask=attngen.sliding_window(40)))
    q, k, v, _ = tensors(kv_heads=4)
    assert narrow._op is not wide._op
    for module, window in ((narrow, 2), (wide, 40)):
        variant = attngen.Variant("twin", mask=attngen.sliding_window(window))
        expected, _ = attngen.attention_reference(variant, q, k, v)
        torch.testing.assert_close(module(q, k, v).double(), expected, atol=2e-6, rtol=0)


def test_threads_follow_torch(module) -> None:
    q, k, v, slopes = tensors(seq=300)
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        one = module(q, k, v, slopes=slopes)
        torch.set_num_threads(2)
        two = module(q, k, v, slopes=slopes)
    finally:
        torch.set_num_threads(before)
    assert torch.equal(one, two)  # deterministic, whatever the threads


def test_runs_on_torchs_own_openmp(module) -> None:
    """One OpenMP runtime in the process: torch's."""
    q, k, v, slopes = tensors(seq=300)
    module(q, k, v, slopes=slopes)
    mapped = Path("/proc/self/maps").read_text().splitlines()
    runtimes = {line.split()[-1] for line in mapped if OPENMP.match(Path(line.split()[-1]).name)}
    assert len(runtimes) == 1, runtimes


def test_attention_builds_on_first_use() -> None:
    q, k, v, slopes = tensors()
    out = attngen.attention(q, k, v, VARIANT, slopes=slopes)
    expected, _ = attngen.attention_reference(VARIANT, q, k, v, slopes=slopes)
    torch.testing.assert_close(out.double(), expected, atol=2e-6, rtol=0)


def test_workspace_bytes_counts_scratch_and_lists() -> None:
    module = attngen.build(attngen.Variant("sparse", mask=attngen.block_sparse((64, 64))))
    sizes = {"b": 1, "hq": 2, "hkv": 2, "seq_q": 640, "seq_kv": 640}
    one, two = (module.workspace_bytes(threads, **sizes) for threads in (1, 2))
    assert 0 < two - one <= 2 * 2**20  # each further thread costs its scratch, at most 2 MB
    longer = module.workspace_bytes(1, **{**sizes, "seq_q": 1280, "seq_kv": 1280})
    assert one < longer < one + 8 * 2 * 20 * 21  # lists only: far from 1280² elements


# ------------------------------------------------------------------------------- damaged packages
def refused(path: Path, *words: str) -> None:
    with pytest.raises(attngen.ArtifactError) as error:
        attngen.load(path)
    for word in words:
        assert word in str(error.value)


def test_a_flipped_byte_is_refused(copy: Path) -> None:
    (library,) = copy.glob("*.so")
    content = bytearray(library.read_bytes())
    content[len(content) // 2] ^= 1
    library.write_bytes(content)
    refused(copy, library.name, "sha256", "build the package again")


def test_a_truncated_library_is_refused(copy: Path) -> None:
    (library,) = copy.glob("*.so")
    library.write_bytes(library.read_bytes()[:1000])
    refused(copy, library.name, "damaged")


def test_a_missing_file_is_refused(copy: Path) -> None:
    (copy / "kernel.tir.py").unlink()
    refused(copy, "kernel.tir.py", "can't be read")


def test_a_broken_manifest_is_refused(copy: Path) -> None:
    manifest = copy / "manifest.json"
    manifest.write_text(manifest.read_text()[:200])
    refused(copy, "manifest.json", "build the package again")


def test_another_format_is_refused(copy: Path) -> None:
    manifest = json.loads((copy / "manifest.json").read_text())
    (copy / "manifest.json").write_text(json.dumps({**manifest, "schema": 99}))
    refused(copy, "format 99")


def test_no_package_is_refused(tmp_path: Path) -> None:
    refused(tmp_path, "no attngen package")


AMX_FLAGS = frozenset(get_target("cpu-amx").flags)


def test_the_best_cpu_target_uses_amx_only_where_the_system_grants_it(monkeypatch) -> None:
    monkeypatch.setattr(machine, "processor_flags", lambda: AMX_FLAGS)
    for granted, best in ((True, "cpu-amx"), (False, "cpu-avx512")):
        monkeypatch.setattr(machine, "_request_tiles", lambda granted=granted: granted)
        monkeypatch.setattr("attngen.targets.cpu.cpu_flags", machine.cpu_flags.__wrapped__)
        assert get_target("cpu").name == best


@pytest.mark.parametrize(
    ("vendor", "best"), [("AuthenticAMD", "cpu-avx512bf16"), ("GenuineIntel", "cpu-avx512")]
)
def test_products_of_pairs_are_chosen_where_they_are_fast(monkeypatch, vendor, best) -> None:
    flags = frozenset(get_target("cpu-avx512bf16").flags)
    monkeypatch.setattr("attngen.targets.cpu.cpu_flags", lambda: flags)
    monkeypatch.setattr("attngen.targets.cpu.cpu_vendor", lambda: vendor)
    assert get_target("cpu").name == best


def test_tiles_that_the_system_refuses_are_named_at_load(monkeypatch) -> None:
    target = {"name": "cpu-amx", "flags": sorted(AMX_FLAGS)}
    usable = frozenset(flag for flag in AMX_FLAGS if not flag.startswith("amx_"))
    monkeypatch.setattr(devices, "processor_flags", lambda: AMX_FLAGS)
    monkeypatch.setattr(devices, "cpu_flags", lambda: usable)
    with pytest.raises(attngen.ArtifactError, match="refuses the use of amx_bf16, amx_tile"):
        devices.Cpu().check(Path("here"), target)
    monkeypatch.setattr(devices, "processor_flags", lambda: usable)
    with pytest.raises(attngen.ArtifactError, match="this CPU lacks amx_bf16, amx_tile"):
        devices.Cpu().check(Path("here"), target)


@pytest.mark.parametrize("name", ["cpu-amx", "cpu-avx512bf16"])
def test_units_of_16_bits_are_needed_only_by_the_kernels_that_use_them(name: str) -> None:
    target = get_target(name)
    variant = attngen.Variant("full")
    needed = {d: set(target.requirements(specialise(variant, d))["flags"]) for d in DTYPES}
    assert needed["bfloat16"] == set(target.flags)
    assert needed["float32"] == needed["float16"] == set(get_target("cpu-avx512").flags)


def test_code_for_another_cpu_is_refused_before_it_is_loaded(copy: Path) -> None:
    manifest = json.loads((copy / "manifest.json").read_text())
    manifest["target"]["flags"].append("avx1024")
    (copy / "manifest.json").write_text(json.dumps(manifest))
    script = (
        "import torch, attngen, sys\n"
        "try:\n    attngen.load(sys.argv[1])\n"
        "except attngen.ArtifactError as error:\n    print(error)\n"
        "print('.so' in open('/proc/self/maps').read().split('alibi_window_f32_d64')[-1][:40])"
    )
    result = subprocess.run(
        [sys.executable, "-c", script, str(copy)],
        capture_output=True,
        text=True,
        env=dict(os.environ),
    )
    assert "lacks avx1024" in result.stdout and "--target cpu" in result.stdout
