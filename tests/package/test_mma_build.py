"""Packages for sm_70 to sm_89 without a GPU: machine code, tiles, refusals, PTX."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import attngen
from attngen.abi import kernel_symbol
from attngen.codegen import disassemble, generate
from attngen.errors import ArtifactError, TileError, UnsupportedError
from attngen.library import GALLERY, library_variant
from attngen.nvrtc import compile_cubin
from attngen.pipeline import build_package, make_sources, plan_tile
from attngen.runtime import devices
from attngen.schedules import lower, lower_backward
from attngen.schedules.cuda.layout import mma_layout, swizzled
from attngen.schedules.tirx_cuda import cuda_source
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.tiling import Opt, tile

INSTRUCTION = {
    "sm70": "HMMA.884",
    "sm75": "HMMA.1688",
    "sm80": "HMMA.16816",
    "sm86": "HMMA.16816",
    "sm89": "HMMA.16816",
}
"""The matrix instruction of each architecture's machine code."""


@pytest.mark.parametrize(
    ("target", "name", "head_dim"),
    [
        pytest.param(t, n, d, marks=[] if quick else [pytest.mark.slow])
        for t in INSTRUCTION
        for n in GALLERY
        for d in (64, 128)
        for quick in ((n, d) in (("causal", 64), ("causal", 128), ("dense_bias", 128)),)
    ],
)
def test_gallery_kernels_use_the_tensor_cores_and_spill_nothing(
    target: str, name: str, head_dim: int
) -> None:
    package = build_package(library_variant(name), target, "float16", head_dim).path
    chosen = attngen.runtime.package.read_manifest(package)["tile"]
    facts = get_target(target)
    spec = plan_tile(specialise(library_variant(name), "float16", head_dim), facts).spec
    opts = tuple(Opt(**o) for o in chosen.pop("opts"))
    code = make_sources(spec, attngen.TileConfig(**chosen, opts=opts), facts).code
    assert code.spilled == 0
    assert code.cubin.usage["attngen_decode_kernel"].spill_stores == 0
    assembly = code.assembly
    assert assembly.count(INSTRUCTION[target]) > 20
    assert ("LDGSTS" in assembly) == facts.copies_async


BACKWARD = ("full", "causal", "softcap")
QUICK = (
    ("sm70", "causal", 64), ("sm75", "full", 128), ("sm80", "causal", 128), ("sm90a", "causal", 128),
)  # fmt: skip


@pytest.mark.parametrize(
    ("target", "name", "head_dim"),
    [
        pytest.param(t, n, d, marks=[] if quick else [pytest.mark.slow])
        for t in (*INSTRUCTION, "sm90a")
        for n in BACKWARD
        for d in (64, 128)
        for quick in ((t, n, d) in QUICK,)
    ],
)  # fmt: skip
def test_backward_kernels_use_the_tensor_cores_and_spill_nothing(
    target: str, name: str, head_dim: int
) -> None:
    facts = get_target(target)
    code = generate(
        lower_backward(specialise(library_variant(name), "float16", head_dim), facts), facts
    )
    leaves = target == "sm90a" and head_dim == 128
    kernels = ["queries", "keys", *(("scores", "products") if leaves else ())]
    for kernel in kernels:
        assert code.cubin.usage[f"attngen_grad_{kernel}_kernel"].spill_stores == 0
    assert "serialized" not in code.cubin.log  # what ptxas does to wgmma where registers are few
    assert code.assembly.count(INSTRUCTION.get(target, "HGMMA.64x")) > 20
    copies = {"LDGSTS": facts.copies_async and target != "sm90a", "UTMALDG": target == "sm90a"}
    assert {name: name in code.assembly for name in copies} == copies


def test_gradients_of_pairs_are_summed_in_registers() -> None:
    """What spills is a few addresses, which no loop over scores reads; the sums alone are 256 bytes."""
    facts = get_target("sm90a")
    spec = specialise(library_variant("dense_bias"), "bfloat16", 128)
    code = generate(lower_backward(spec, facts), facts)
    assert code.cubin.usage["attngen_grad_pairs_0_kernel"].spill_stores <= 32
    assert "serialized" not in code.cubin.log


@pytest.mark.parametrize("target", [*INSTRUCTION, "sm90a"])
def test_head_dims_have_a_backward_tile(target: str) -> None:
    """All but 256 on sm75: two tiles of rows and a ring of four take all of its shared memory."""
    for head_dim in range(8, 257, 8):
        spec = specialise(library_variant("causal"), "float16", head_dim)
        if (target, head_dim) == ("sm75", 256):
            with pytest.raises(TileError, match="no legal backward tile"):
                get_target(target).backward_tile(spec)
        else:
            get_target(target).backward_tile(spec)


NARROW = {"int8": "IMMA.16832.S8.S8", "int4": "IMMA.16864.S4.S4", "fp8": "QMMA.16832.F32.E4M3.E4M3"}
"""Instructions of products by the format of their operands."""
BY_WARPGROUPS = {"int8": "IGMMA.64x", "fp8": "QGMMA.64x", "float": "HGMMA.64x"}
FORMATS = (("int8", "float"), ("int4", "float"), ("int8", "fp8"), ("int4", "fp8"), ("fp8", "fp8"))
QUICK = {
    ("sm80", "int8", "float", "causal", 128),
    ("sm89", "int4", "fp8", "causal", 64),
    ("sm89", "fp8", "fp8", "softcap", 128),
    ("sm90a", "fp8", "fp8", "causal", 128),
    ("sm90a", "int8", "float", "low_rank_bias", 64),
}


@pytest.mark.parametrize(
    ("target", "qk", "pv", "name", "head_dim"),
    [
        pytest.param(*case, marks=[] if case in QUICK else [pytest.mark.slow])
        for t in ("sm80", "sm86", "sm89", "sm90a")
        for qk, pv in FORMATS
        for n in ("causal", "document", "dense_bias", "softcap", "low_rank_bias", "sliding_tile")
        for d in (64, 128)
        for case in ((t, qk, pv, n, d),)
        if (qk, pv) in get_target(t).quantised
    ],
)
def test_quantised_kernels_multiply_few_bits_and_spill_no_more_than_addresses(
    target: str, qk: str, pv: str, name: str, head_dim: int
) -> None:
    quant = attngen.Quant(qk, pv, smooth_q=True)
    variant = replace(library_variant(name), quant=quant)
    package = build_package(variant, target, "float16", head_dim).path
    chosen = attngen.runtime.package.read_manifest(package)["tile"]
    opts = tuple(Opt(**o) for o in chosen.pop("opts"))
    spec = specialise(variant, "float16", head_dim)
    code = make_sources(spec, attngen.TileConfig(**chosen, opts=opts), get_target(target)).code
    limit = get_target(target).spill_limit(spec)
    assert limit is not None
    allowed = max(
        limit, 8 if name == "document" else 0
    )  # two registers, with a mask that reads tensors
    assert max(u.spill_stores for u in code.cubin.usage.values()) <= allowed
    if target == "sm90a":
        instructions, absent = {BY_WARPGROUPS[qk], BY_WARPGROUPS[pv]}, ("MMA.16", "UNPACK_B")
        if pv == "fp8":
            instructions.add("VIMNMX3")  # scores that exceed a maximum are looked for by twos
        assert "Potential Performance Loss" not in code.cubin.log  # ptxas: wgmma serialised
        assert not any(instruction in code.assembly for instruction in absent)
    else:
        instructions = {NARROW[qk], "HMMA.16816" if pv == "float" else NARROW[pv]}
        conversions = re.findall(r"I2F[\w.]* ", code.assembly)
        assert {c for c in conversions if ".RP" not in c} == set(), (
            "sums need none, divisions' round up"
        )
    for instruction in instructions:
        assert code.assembly.count(instruction) >= 4, instruction


BYTES_AS_HALVES = "F2FP.F16.E4M3.UNPACK_B"


@pytest.mark.parametrize(
    ("target", "qk", "pv", "head_dim"),
    [
        pytest.param(*case, marks=[] if case == ("sm90a", "fp8", "fp8", 128) else [pytest.mark.slow])
        for t in ("sm80", "sm86", "sm89", "sm90a")
        for qk, pv in FORMATS
        for d in (64, 128, 256)
        for case in ((t, qk, pv, d),)
        if (qk, pv) in get_target(t).quantised
    ],
)  # fmt: skip
def test_quantised_kernels_for_few_rows_spill_nothing(
    target: str, qk: str, pv: str, head_dim: int
) -> None:
    """Integers are multiplied as they are, e4m3 as float16."""
    facts = get_target(target)
    variant = replace(library_variant("alibi"), quant=attngen.Quant(qk, pv))
    spec = specialise(variant, "bfloat16", head_dim)
    lowered = lower(spec, plan_tile(spec, facts).tile, facts)
    chosen = [k for k in lowered.program.kernels if k.name in ("decode", "decode_more", "combine")]
    functions = {kernel_symbol(k): lowered.functions[k.name] for k in chosen}
    cubin = compile_cubin(cuda_source(functions, facts.arch).text, facts.arch)
    assert max(usage.spill_stores for usage in cubin.usage.values()) == 0 and len(chosen) == 3
    assembly = disassemble(cubin.image)
    assert (NARROW["int8" if qk == "fp8" else qk] in assembly) == (qk != "fp8")
    assert (BYTES_AS_HALVES in assembly) == ("fp8" in (qk, pv))
    assert NARROW["fp8"] not in assembly and assembly.count("HMMA.16816") > 8


@pytest.mark.parametrize("head_dim", [64, 128, 256])
def test_smaller_chips_get_smaller_tiles(head_dim: int) -> None:
    """An SM's shared memory in use, by what the rules choose."""

    def used(target: str) -> int:
        plan = plan_tile(
            specialise(library_variant("causal"), "float16", head_dim), get_target(target)
        )
        layout = mma_layout(plan.spec, plan.tile)
        return layout.resident * layout.bytes

    assert used("sm75") <= 64 * 1024 and used("sm86") <= 100 * 1024
    if head_dim > 64:
        assert used("sm75") < used("sm86") < used("sm80")


def test_every_head_dim_has_a_tile_on_every_chip() -> None:
    for target in INSTRUCTION:
        for head_dim in range(16, 257, 8):
            plan_tile(
                specialise(library_variant("causal"), "float16", head_dim), get_target(target)
            )


@pytest.mark.parametrize(
    ("target", "chosen", "reason"),
    [
        ("sm75", tile((128, 128), (16, 16), 2), r"needs 98,304 B of shared memory .* has 65,536"),
        ("sm86", tile((256, 64), (32, 16), 4), r"needs 131,072 B of shared memory .* has 101,376"),
        ("sm80", tile((128, 96), (32, 16), 2), "a thread needs about 2.. registers"),
        ("sm80", tile((128, 64), (16, 16), 2, (Opt("resident", 3),)), "3 blocks need 199,680 B"),
        ("sm80", tile((128, 64), (64, 16), 2), "a warp's query rows"),
        ("sm80", tile((120, 64), (32, 16), 2), "block_q=120 is not a multiple of inner_q=32"),
        ("sm80", tile((512, 64), (32, 16), 2), "1, 2, 4 or 8 warps"),
        ("sm75", tile((64, 32), (16, 16), 3), "stages must be 2"),
        ("sm80", tile((64, 32), (16, 16), 5), "stages must be 2 or 3 or 4"),
        ("sm70", tile((64, 32), (32, 16), 2, (Opt("warps", 4),)), "only option is resident"),
    ],
)
def test_illegal_tiles_are_refused_with_the_reason(target: str, chosen: Any, reason: str) -> None:
    variant = replace(library_variant("causal"), tiling=chosen)
    with pytest.raises(TileError, match=reason):
        build_package(variant, target, "float16", 128)


def test_a_head_dim_that_fits_no_tile_is_refused_with_the_bytes() -> None:
    facts = replace(get_target("sm75"), shared_bytes=16 * 1024)
    with pytest.raises(TileError, match=r"no legal tile.*\n.*needs 49,152 B of shared memory"):
        plan_tile(specialise(library_variant("full"), "float16", 256), facts)


def test_what_a_chip_lacks_is_refused_with_the_remedy() -> None:
    for target in ("sm70", "sm75"):
        with pytest.raises(
            UnsupportedError, match="take float16, got bfloat16; build it with dtype=float16"
        ):
            build_package(library_variant("causal"), target, "bfloat16")
    with pytest.raises(UnsupportedError, match="got float32"):
        build_package(library_variant("causal"), "sm80", "float32")
    quantised = attngen.Variant("eight_bits", quant=attngen.Quant())
    with pytest.raises(UnsupportedError, match="sm70 has no int8 units"):
        build_package(quantised, "sm70")


def test_swizzled_rows_meet_in_no_bank() -> None:
    """Of 8 rows, one chunk each at a time, as ldmatrix reads them: 8 different groups of banks."""
    for chunks in range(1, 33):
        for chunk in range(chunks):
            for first in range(0, 64, 8):
                places = [r * chunks + swizzled(r, chunk, chunks) for r in range(first, first + 8)]
                assert len({p % 8 for p in places}) == 8
        for row in range(16):
            assert sorted(swizzled(row, c, chunks) for c in range(chunks)) == list(range(chunks))


# -------------------------------------------------------------------------------------- PTX
@pytest.fixture(scope="module")
def package() -> Path:
    return build_package(library_variant("alibi"), "sm80", "float16", 64, ptx=True).path


def on_gpu(monkeypatch: pytest.MonkeyPatch, capability: tuple[int, int]) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: capability)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "some GPU")
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)


def test_older_gpus_are_refused_at_load(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    on_gpu(monkeypatch, (7, 5))
    for allow_jit in (False, True):
        with pytest.raises(
            ArtifactError, match=r"capability 8\.0, and this .* has 7\.5; build it for that"
        ):
            attngen.load(package, allow_jit=allow_jit)


def test_newer_gpus_may_run_the_ptx(
    package: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    on_gpu(monkeypatch, (9, 0))
    with pytest.raises(ArtifactError, match=r"has 9\.0; .* load\(path, allow_jit=True\)"):
        attngen.load(package)
    device = devices.Cuda()
    manifest = attngen.runtime.package.read_manifest(package)
    with caplog.at_level(logging.WARNING):
        device.check(package, manifest["target"], allow_jit=True)
    assert "compiles its PTX for some GPU" in caplog.text
    called: list[str] = []
    device.prepare(
        package, SimpleNamespace(get_function=lambda name: lambda *_: called.append(name))
    )
    assert called == ["use_ptx", "prepare"]


def test_the_package_holds_the_ptx(package: Path) -> None:
    ptx = (package / "kernel.ptx").read_bytes()
    assert b".target sm_80" in ptx and ptx.endswith(b"\0")
    (library,) = package.glob("*.so")
    assert ptx in library.read_bytes()
    plain = build_package(library_variant("alibi"), "sm80", "float16", 64).path
    assert plain != package and not (plain / "kernel.ptx").exists()


def test_ptx_is_refused_where_no_other_gpu_runs_it() -> None:
    for target in ("sm90a", "cpu-generic"):
        with pytest.raises(UnsupportedError, match="this target has none"):
            build_package(library_variant("causal"), target, ptx=True)
