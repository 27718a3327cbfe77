"""The package for owners of an NPU: what it holds, how it is finished, and what is refused.

hivmc, CANN's headers and its runtime are stand-ins (tests/ascend/stand_ins): the finished launcher is run,
the kernels are not.
"""

from __future__ import annotations

import ctypes
import re
import shutil
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest
import torch

import attngen
from attngen import Variant, bishengir
from attngen.errors import ArtifactError, TileError, ToolchainError, UnsupportedError
from attngen.finish import finish
from attngen.inputs import Shape, random_inputs
from attngen.pipeline import build_package
from attngen.runtime.package import load_package, read_manifest, verify
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.targets.ascend import ASCEND_TARGETS
from attngen.tiling import tile
from attngen.toolchain import find_compiler
from tests.numerics.cases import VARIANTS

from .harness import Call, Compiled
from .machine import load_module
from .memory import Window

STAND_INS = Path(__file__).parent / "stand_ins"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A fresh copy of a package with planning kernels."""
    return build_package(VARIANTS["sparse_within"](), "ascend910b3", head_dim=32, out=tmp_path).path


@pytest.fixture
def cann(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with (stand-ins of) CANN; returns the file that records launches."""
    home = tmp_path / "cann"
    shutil.copytree(STAND_INS / "cann", home)
    (home / "lib64").mkdir()
    library = [
        "-shared",
        "-fPIC",
        "-Wl,-soname,libruntime.so",
        "-o",
        str(home / "lib64" / "libruntime.so"),
    ]
    source = [f"-I{home / 'include'}", str(STAND_INS / "runtime.cpp")]
    subprocess.run([find_compiler(), *library, *source], check=True)
    monkeypatch.setenv("ASCEND_HOME_PATH", str(home))
    monkeypatch.setenv("PATH", str(STAND_INS), prepend=":")
    ctypes.CDLL(str(home / "lib64" / "libruntime.so"))  # what set_env.sh lets the loader find
    record = tmp_path / "launches"
    monkeypatch.setenv("ATTNGEN_TEST_LAUNCHES", str(record))
    return record


def test_the_package_holds_mlir_hivm_and_launchers(package: Path) -> None:
    manifest = read_manifest(package)
    verify(package, manifest)
    assert {"kernel.tir.py", "kernel.mlir", "kernel.hivm.mlir", "host.cpp"} <= set(
        manifest["files"]
    )
    assert manifest["target"]["soc"] == "Ascend910B3"
    hivm = (package / "kernel.hivm.mlir").read_text()
    assert "func.func @attngen_main_mix_aic" in hivm and "func.func @attngen_main_mix_aiv" in hivm
    assert "hivm.hir.sync_block_wait" in hivm
    assert "linalg.matmul" in (package / "kernel.mlir").read_text()


def test_calling_an_unfinished_package_says_how_to_finish_it(package: Path) -> None:
    module = load_package(package)
    q = torch.zeros(1, 1, 8, 32, dtype=torch.float16)
    with pytest.raises(ArtifactError, match=f"run `attngen finish {package}`"):
        module(q, q, q)


def test_finishing_needs_cann(
    package: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolchainError, match=r"hivmc is not on PATH.*source <CANN>/set_env.sh"):
        finish(package)
    monkeypatch.setenv("PATH", str(STAND_INS))
    monkeypatch.delenv("ASCEND_HOME_PATH", raising=False)
    with pytest.raises(ToolchainError, match="ASCEND_HOME_PATH is None"):
        finish(package)
    load_package(package)  # still the same package


def test_only_ascend_packages_are_finished(tmp_path: Path) -> None:
    package = build_package(VARIANTS["full"](), "cpu", out=tmp_path).path
    with pytest.raises(ArtifactError, match="only Ascend packages"):
        finish(package)


def unpack(blob: bytes, types: list[str]) -> list[Any]:
    """The fields of a naturally aligned C struct, by the types of a kernel's parameters."""
    values, at = [], 0
    for kind in types:
        layout = "<f" if kind == "f32" else "<i" if kind == "i32" else "<q"
        size = struct.calcsize(layout)
        at = -(-at // size) * size
        values += struct.unpack_from(layout, blob, at)
        at += size
    assert -(-at // 8) * 8 == len(blob)
    return values


def test_finished_launchers_pass_what_the_kernels_take(package: Path, cann: Path) -> None:
    """Each launch's arguments have the types and the order of the HIVM's, and the values of the call."""
    library = finish(package)
    manifest = read_manifest(package)
    verify(package, manifest)
    assert manifest["library"] in manifest["files"] and finish(package) == library
    with pytest.raises(ArtifactError, match="PyTorch sees no NPU"):
        load_package(package)

    import tvm_ffi

    spec = specialise(VARIANTS["sparse_within"](), "float16", 32)
    from attngen.pipeline import plan_tile
    from attngen.schedules import lower

    target = get_target("ascend910b3")
    chosen = tile(**_levels(manifest["tile"]))
    lowered = lower(plan_tile(spec, target).spec, chosen, target)
    shape = Shape(2, 4, 2, 70, 99)
    call = Call(Compiled(spec, lowered, {}), shape, random_inputs(spec, shape, seed=3))
    functions = tvm_ffi.load_module(str(library))
    modules = (package / "kernel.hivm.mlir").read_text().split("// -----\n")
    tensors = {name: torch.from_numpy(array) for name, array in call.arrays.items()}
    for kernel, module in zip(lowered.program.kernels, modules, strict=True):
        cann.unlink(missing_ok=True)
        arguments = [tensors.get(name, 0.125) for name in kernel.arguments]
        dims = [call.dims[d] for d in lowered.program.dims]
        functions.get_function(kernel.name)(*arguments, *dims, 0, 77)
        (binary, launch) = cann.read_text().splitlines()
        _, symbol, blocks, stream, blob = launch.split()
        mixed = kernel.name == "main"
        assert binary.split()[1] == ("43554245" if mixed else "41415246")
        assert symbol == f"attngen_{kernel.name}" and stream == "77" and 0 < int(blocks) <= 20
        path = package.parent / f"{kernel.name}.mlir"
        path.write_text(module)
        symbols = {f.attributes["sym_name"]: f for f in load_module(path).regions[0][0].operations}
        function = symbols[f"{symbol}_mix_aic" if mixed else symbol]
        types = [kind for _, kind in function.regions[0][0].arguments]
        values = unpack(bytes.fromhex(blob), types)
        expected = [0.125 if isinstance(v, float) else v for v in call.arguments(kernel)]
        expected = [v.memory.ctypes.data if isinstance(v, Window) else v for v in expected]
        assert values[0] == 0xFF75 and values[1] == 0
        assert values[3:] == [*expected, int(blocks), 1, 1]


def _levels(data: dict[str, Any]) -> dict[str, Any]:
    return {
        "block": (data["block_q"], data["block_k"]),
        "inner": (data["inner_q"], data["inner_k"]),
    }


# ---------------------------------------------------------------------------------------- bad input
def test_a_tile_over_the_unified_buffer_is_refused_with_bytes_and_limit() -> None:
    variant = Variant("huge", tiling=tile((256, 256), (256, 256)), head_dim=128)
    with pytest.raises(TileError, match=r"needs 670,\d{3} B of UB, there are 196,608"):
        build_package(variant, "ascend910b3")


def test_what_the_compiler_refuses_has_bytes_and_limit(tmp_path: Path) -> None:
    from .harness import compile_spec

    spec = specialise(VARIANTS["full"](), "float16", 128)
    with pytest.raises(TileError, match=r"needs 361,\d{3} B of UB, there are 196,608"):
        compile_spec(spec, tile((128, 256), (128, 256)), tmp_path)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"dtype": "float32"}, "the cube takes float16 and bfloat16 tiles, got float32"),
        ({"head_dim": 40}, "head_dim must be a multiple of 16, got 40; pad the heads"),
        ({"head_dim": 64, "head_dim_v": 24}, "head_dim_v must be a multiple of 16, got 24"),
    ],
)
def test_what_a_910b_lacks_is_refused(options: dict[str, Any], message: str) -> None:
    with pytest.raises(UnsupportedError, match=message):
        build_package(VARIANTS["full"](), "ascend910b3", **options)


def test_quantised_variants_are_refused() -> None:
    for quant, message in (
        (attngen.Quant(qk="fp8", pv="fp8"), "ascend910b3 has no fp8 units"),
        (attngen.Quant(), "ascend910b3 has no quantised kernels"),
    ):
        with pytest.raises(UnsupportedError, match=message):
            build_package(Variant("eight_bits", quant=quant), "ascend910b3")


def test_columns_of_positions_are_refused() -> None:
    variant = Variant("forced", score=attngen.alibi(), mask=attngen.causal(), factor="always")
    with pytest.raises(UnsupportedError, match="positions beyond 2048 round"):
        build_package(variant, "ascend910b3")


def test_a_missing_wheel_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bishengir.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(ToolchainError, match=r"pip install 'attngen\[ascend\]'"):
        bishengir.compile_hivm("module {}", "full", "Ascend910B3")


def test_a_crash_of_the_compiler_keeps_its_input_and_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    crash = tmp_path / "crash"
    crash.write_text("#!/bin/sh\necho 'stack dump: something' >&2\nexit 134\n")
    crash.chmod(0o755)
    monkeypatch.setattr(bishengir, "find_tool", lambda name: str(crash))
    with pytest.raises(
        ToolchainError, match=re.compile(r"full: .*failed with exit code 134", re.DOTALL)
    ) as caught:
        bishengir.compile_hivm("module { }", "full", "Ascend910B3")
    assert "stack dump: something" in str(caught.value)
    kept = Path(re.search(r"kept as (\S+\.mlir)", str(caught.value))[1])  # type: ignore[index]
    assert kept.read_text() == "module { }"
    assert "stack dump" in kept.with_suffix(".stderr").read_text()


def test_a_compiler_that_dies_now_and_then_is_run_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    compiler, runs = tmp_path / "compiler", tmp_path / "runs"
    compiler.write_text(
        f"#!/bin/sh\necho run >> {runs}\n[ $(wc -l < {runs}) -lt $TRIES ] && kill -SEGV $$\n"
        f"mkdir -p temps && echo compiled > temps/{bishengir.RESULT}\n"
    )
    compiler.chmod(0o755)
    monkeypatch.setattr(bishengir, "find_tool", lambda name: str(compiler))
    monkeypatch.setenv("TRIES", str(bishengir.ATTEMPTS))
    assert bishengir.compile_hivm("module {}", "full", "Ascend910B3") == "compiled\n"
    runs.unlink()
    monkeypatch.setenv("TRIES", str(bishengir.ATTEMPTS + 1))
    with pytest.raises(ToolchainError, match="failed with exit code -11"):
        bishengir.compile_hivm("module {}", "full", "Ascend910B3")
    assert len(runs.read_text().split()) == bishengir.ATTEMPTS


@pytest.mark.parametrize("target", ASCEND_TARGETS)
def test_every_910b_compiles(target: str) -> None:
    package = build_package(VARIANTS["causal"](), target, head_dim=128).path
    module = load_module(package / "kernel.hivm.mlir")
    facts = ASCEND_TARGETS[target]
    described = str(module.attributes["dlti.target_system_spec"])
    for key, value in {
        "CUBE_CORE_COUNT": facts.cube_cores,
        "VECTOR_CORE_COUNT": 2 * facts.cube_cores,
        "UB_SIZE": 8 * facts.ub_bytes,
        "L1_SIZE": 8 * facts.l1_bytes,
        "L0A_SIZE": 8 * facts.l0a_bytes,
        "L0B_SIZE": 8 * facts.l0b_bytes,
        "L0C_SIZE": 8 * facts.l0c_bytes,
        "UB_ALIGN_SIZE": 8 * facts.ub_align,
        "L1_ALIGN_SIZE": 8 * facts.l1_align,
        "L0C_ALIGN_SIZE": 8 * facts.l0c_align,
    }.items():
        assert f'"{key}", {value} : i32' in described
