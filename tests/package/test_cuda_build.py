"""CUDA packages without a GPU: every gallery kernel compiles, to the instructions that it is meant to use."""

from __future__ import annotations

import importlib.util
import re
from dataclasses import replace
from pathlib import Path

import pytest

import attngen
from attngen import nvrtc
from attngen.errors import ArtifactError, TileError, ToolchainError, UnsupportedError
from attngen.library import GALLERY, library_variant
from attngen.pipeline import build_package, make_sources, plan_tile
from attngen.schedules.cuda.layout import CONSUMER_REGISTERS, PRODUCER_REGISTERS, WARPGROUP
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.tiling import tile

TARGET = get_target("sm90a")
SPILLED = {
    "prefix_lm": 288,
    "sliding_tile": 224,
    "block_sparse": 96,
}
"""Bytes that a thread of the kernels of some variants may spill, in code for partial blocks or gathers."""
FEW = 32
"""Bytes that the producer's one thread may spill, beside the time of a copy."""


@pytest.mark.parametrize("name", list(GALLERY))
def test_gallery_kernels_use_the_tensor_cores(name: str) -> None:
    plan = plan_tile(specialise(library_variant(name), "bfloat16", 128), TARGET)
    code = make_sources(plan.spec, plan.tile, TARGET).code
    assembly = code.assembly
    assert assembly.count("HGMMA") > 20 and "UTMALDG" in assembly
    assert "C75" not in code.cubin.log  # ptxas: wgmma serialised
    for usage in code.cubin.usage.values():
        assert usage.spill_stores <= SPILLED.get(name, FEW), usage
    for few_rows in ("attngen_decode_kernel", "attngen_decode_more_kernel"):
        assert code.cubin.usage[few_rows].spill_stores == 0
    assert "HMMA.16816" in assembly and "LDGSTS" in assembly


@pytest.mark.parametrize("packed", [False, True])
def test_shares_are_read_when_their_kernel_has_ended(packed: bool) -> None:
    """No load of a share comes before the wait for them. Lists are older, and need none."""
    variant = replace(library_variant("causal"), packed=packed)
    plan = plan_tile(specialise(variant, "bfloat16", 128), TARGET)
    assembly = make_sources(plan.spec, plan.tile, TARGET).code.assembly
    functions = dict(re.findall(r"^\.text\.(\w+):(.*?)(?=^\.text\.|\Z)", assembly, re.M | re.S))
    before, after = functions["attngen_combine_kernel"].split("ACQBULK")
    loads = re.compile(r"\bLDG(?!\S*\.CONSTANT)")
    assert loads.search(after) and not loads.search(before)
    assert ("LDG" in before) <= packed
    for name in ("attngen_decode_kernel", "attngen_decode_more_kernel"):
        assert "PREEXIT" in functions[name] and ("ACQBULK" in functions[name]) is packed
    assert ("PREEXIT" in functions["attngen_main_kernel"]) is packed


def test_a_dense_bias_comes_by_matrices() -> None:
    """An instruction brings a thread eight elements; the code that gathers them is no copy of the scores'."""
    plan = plan_tile(specialise(library_variant("dense_bias"), "bfloat16", 128), TARGET)
    code = make_sources(plan.spec, plan.tile, TARGET).code
    _, _, main = code.assembly.partition("- .text.attngen_main_kernel -")
    main = main.partition("//----")[0]
    scores = plan.tile.block_k // 2
    assert main.count("LDSM") == 2 * scores // 8  # a tile's first block, and the others
    assert main.count("LDG.E.U16") < scores
    assert main.count("FMUL") < 4 * scores  # outputs, of whole and partial blocks and at the end


@pytest.mark.parametrize(("rows", "wgmma"), [(64, True), (48, False)])
def test_pages_that_key_blocks_fit_come_by_tma(rows: int, wgmma: bool) -> None:
    variant = replace(library_variant("causal"), paged=rows, rotary=attngen.Rotary(32))
    plan = plan_tile(specialise(variant, "bfloat16", 128), TARGET)
    code = make_sources(plan.spec, plan.tile, TARGET).code
    assert ("HGMMA" in code.assembly and "UTMALDG" in code.assembly) is wgmma
    assert "HMMA.16816" in code.assembly
    assert "attngen_append_kernel" in code.cubin.usage and (wgmma or code.spilled == 0)


@pytest.mark.parametrize("head_dim", [64, 128, 256])
def test_plain_kernels_keep_everything_in_registers(head_dim: int) -> None:
    plan = plan_tile(specialise(library_variant("causal"), "float16", head_dim), TARGET)
    usage = make_sources(plan.spec, plan.tile, TARGET).code.cubin.usage["attngen_main_kernel"]
    assert usage.spill_stores <= (FEW if head_dim == 64 else 0)


@pytest.mark.parametrize("consumers", [1, 2, 3])
def test_warpgroups_ask_for_no_more_registers_than_there_are(consumers: int) -> None:
    threads = WARPGROUP * (1 + consumers)
    launched = min(65536 // threads // 8 * 8, 256) * threads
    asked = PRODUCER_REGISTERS[consumers] + consumers * CONSUMER_REGISTERS[consumers]
    assert asked * WARPGROUP <= launched


@pytest.mark.parametrize(
    ("block", "inner", "stages", "reason"),
    [
        ((128, 192), (64, 16), 3, "B of shared memory"),
        ((192, 176), (64, 16), 2, "registers"),
        ((256, 64), (64, 16), 2, "two or three warpgroups"),
        ((128, 64), (32, 16), 2, "rows of a wgmma"),
        ((128, 512), (64, 16), 2, "256 columns"),
        ((128, 64), (64, 16), 1, "two stages"),
    ],
)
def test_illegal_tiles_are_refused_with_the_reason(
    block: tuple[int, int], inner: tuple[int, int], stages: int, reason: str
) -> None:
    variant = replace(library_variant("causal"), tiling=tile(block, inner, stages))
    with pytest.raises(TileError, match=reason):
        build_package(variant, "sm90a", "float16", 128)


def test_what_the_target_lacks_is_refused() -> None:
    with pytest.raises(UnsupportedError, match="float16 and bfloat16, got float32"):
        build_package(library_variant("causal"), "sm90a", "float32")


@pytest.fixture(scope="module")
def package() -> Path:
    return build_package(library_variant("alibi"), "sm90a", "bfloat16", 64).path


def test_a_package_holds_its_sources_and_machine_code(package: Path) -> None:
    names = {f.name for f in package.iterdir()}
    assert {"kernel.cu", "kernel.cubin", "kernel.tir.py", "host.cpp", "manifest.json"} <= names
    image = (package / "kernel.cubin").read_bytes()
    (library,) = package.glob("*.so")
    assert image in library.read_bytes()
    assert b"libcudart" not in library.read_bytes()


def test_loading_needs_the_right_gpu(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(ArtifactError, match="PyTorch sees no CUDA GPU"):
        attngen.load(package)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (8, 0))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "A100")
    with pytest.raises(ArtifactError, match=r"capability 9\.0, and this machine's A100 has 8\.0"):
        attngen.load(package)


def test_loading_needs_a_driver(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    if torch.cuda.is_available():
        pytest.skip("this machine has a driver")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (9, 0))
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    with pytest.raises(ArtifactError, match="no NVIDIA driver"):
        attngen.load(package)


def test_missing_wheels_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "nvidia" else find(name)
    )
    with pytest.raises(ToolchainError, match=r"pip install 'attngen\[cuda\]'"):
        nvrtc.include_folders()


def test_compiler_errors_show_the_log() -> None:
    with pytest.raises(ToolchainError, match='identifier "nonsense" is undefined'):
        nvrtc.compile_cubin('extern "C" __global__ void f() { nonsense(); }', "sm_90a")


def test_usage_is_read_from_the_log() -> None:
    source = 'extern "C" __global__ void f(float* x) { x[threadIdx.x] = 1; }'
    usage = nvrtc.compile_cubin(source, "sm_90a").usage["f"]
    assert usage.registers > 0 and usage.spill_stores == 0
