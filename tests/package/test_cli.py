"""The command line: every command, and one-line errors with exit code 1."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def attngen(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from attngen.cli import main; main()", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True)


def test_build_writes_an_importable_package(tmp_path: Path) -> None:
    result = attngen(
        "build", "examples/alibi_window.py", "--target", "cpu", "-o", str(tmp_path / "generated")
    )
    assert result.returncode == 0, result.stderr
    script = (
        "import torch\n"
        "from generated.cpu.alibi_window_f32_d64 import alibi_window\n"
        "q, k, v = (torch.randn(1, 2, 9, 64) for _ in range(3))\n"
        "print(tuple(alibi_window(q, k, v, slopes=torch.ones(2)).shape))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.stdout.strip() == "(1, 2, 9, 64)", ran.stderr


def test_a_cached_build_imports_neither_torch_nor_tvm() -> None:
    attngen("build", "causal", "--target", "cpu")
    script = (
        "import sys\nfrom attngen.cli import main_group\n"
        "main_group(['build', 'causal', '--target', 'cpu'], standalone_mode=False)\n"
        "print(sorted({'torch', 'tvm', 'tvm_ffi'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True
    )
    assert "from the cache" in result.stdout and result.stdout.splitlines()[-1] == "[]", (
        result.stdout
    )


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("variant", ('"mask": "-k + q + seq_kv - seq_q >= 0"', '"head_dim": 64')),
        ("mask", ("loop bounds", "q_last + seq_kv - seq_q + 1")),
        ("plan", ("tile: block", "rejected:", "vector registers")),
        ("tir", ("@T.prim_func", "s_gemm", "o_gemm", "softmax")),
        ("source", ("__tvm_ffi_main", "define", "attngen_main")),
        ("asm", ("attngen_main:", "vfmadd")),
    ],
)
def test_show_prints_every_stage(stage: str, words: tuple[str, ...]) -> None:
    result = attngen("show", "causal", "--target", "cpu-avx512", "--stage", stage)
    assert result.returncode == 0, result.stderr
    for word in words:
        assert word in result.stdout


def test_a_package_with_a_backward_pass(tmp_path: Path) -> None:
    built = attngen("build", "alibi", "--backward", "--target", "cpu", "-o", str(tmp_path / "made"))
    assert built.returncode == 0, built.stderr
    script = (
        "import torch\n"
        "from made.cpu.alibi_f32_d64 import alibi\n"
        "q, slopes = torch.randn(1, 2, 9, 64, requires_grad=True), torch.ones(2, requires_grad=True)\n"
        "alibi(q, q, q, slopes=slopes).sum().backward()\n"
        "print(tuple(q.grad.shape), tuple(slopes.grad.shape))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.stdout.strip() == "(1, 2, 9, 64) (2,)", ran.stderr
    shown = attngen("show", "alibi", "--backward", "--target", "cpu-avx512", "--stage", "tir")
    assert "grad_main(q_ptr" in shown.stdout and "d_slopes" in shown.stdout, shown.stderr


def test_a_users_tile_is_used_and_shown(tmp_path: Path) -> None:
    file = tmp_path / "v.py"
    file.write_text(
        "import attngen\n"
        "v = attngen.Variant('v', tiling=attngen.tile(block=(64, 32), inner=(32, 4)))\n"
    )
    result = attngen("show", str(file), "--target", "cpu-avx512")
    assert "tile: block (64, 32), inner (32, 4)" in result.stdout
    assert "given by the variant" in result.stdout


@pytest.mark.parametrize(
    ("tiling", "target", "words"),
    [
        ("(64, 32), inner=(48, 4)", "cpu-avx512", ("not a multiple of inner_q=48",)),
        ("(64, 32), inner=(64, 8)", "cpu-avx512", ("vector registers", "there are 32")),
        (
            "(40, 32), inner=(40, 4)",
            "cpu-avx512",
            ("inner_q=40 is not a multiple of the 16 lanes",),
        ),
        ("(4096, 512), inner=(64, 4)", "cpu-avx512", ("B of scratch", "1,048,576")),
        ("(64, 32), inner=(64, 4), stages=2", "cpu-avx512", ("stages",)),
    ],
)
def test_a_tile_that_does_not_fit_is_refused(
    tmp_path: Path, tiling: str, target: str, words: tuple[str, ...]
) -> None:
    file = tmp_path / "v.py"
    file.write_text(
        f"import attngen\nv = attngen.Variant('v', tiling=attngen.tile(block={tiling}))\n"
    )
    result = attngen("build", str(file), "--target", target)
    assert result.returncode == 1
    assert "TileError" in result.stderr
    for word in words:
        assert word in result.stderr


def test_list_names_variants_tensors_and_targets() -> None:
    result = attngen("list")
    for word in ("alibi", "slopes", "kv_num_blocks, kv_indices", "cpu-avx512", "cpu-generic"):
        assert word in result.stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("build", "causal", "--target", "gpu"), ("unknown target 'gpu'", "cpu")),
        (("build", "causal", "--target", "cpu-avx513"), ("did you mean 'cpu-avx512'",)),
        (("build", "causal", "--target", "sm71"), ("unknown target 'sm71'", "did you mean 'sm7")),
        (("build", "causal", "--target", "sm70", "--dtype", "bfloat16"), ("with dtype=float16",)),
        (("build", "causal", "--target", "cpu", "--ptx"), ("this target has none",)),
        (("build", "causl", "--target", "cpu"), ("no library variant 'causl'", "causal")),
        (("build", "missing.py", "--target", "cpu"), ("missing.py", "no such file")),
        (("build", "causal", "--target", "cpu", "--head-dim", "12"), ("multiple of 8", "12")),
        (("build", "causal", "--target", "cpu", "--head-dim", "264"), ("multiple of 8", "264")),
        (("check", "nowhere"), ("gallery.json",)),
    ],
)
def test_errors_are_one_message_without_traceback(
    arguments: tuple[str, ...], words: tuple[str, ...]
) -> None:
    result = attngen(*arguments)
    assert result.returncode == 1
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


def test_an_unknown_dtype_lists_the_choices() -> None:
    result = attngen("build", "causal", "--target", "cpu", "--dtype", "float8")
    assert result.returncode == 2 and "'bfloat16'" in result.stderr


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("x = 1 +", ("v.py:", "SyntaxError")),
        ("import attngen\nattngen.nonsense", ("v.py:2", "nonsense")),
        ("import attngen", ("exactly one attngen.Variant", "none")),
        (
            "import attngen\na = attngen.Variant('a')\nb = attngen.Variant('b')",
            ("exactly one", "Variant('a'", "Variant('b'"),
        ),
        (
            "import attngen\n@attngen.score\ndef s(score, b, h, q, k):\n    return score + slope\n",
            ("v.py:4", "slope"),
        ),
        (
            "import attngen\nv = attngen.Variant('v', quant=attngen.Quant(qk='fp8'))",
            ("UnsupportedError", "no fp8 units", "without quant="),
        ),
    ],
)
def test_errors_of_a_users_file_name_the_line(
    tmp_path: Path, body: str, words: tuple[str, ...]
) -> None:
    file = tmp_path / "v.py"
    file.write_text(body)
    result = attngen("build", str(file), "--target", "cpu")
    assert result.returncode == 1 and "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


def test_golden_sources_are_up_to_date() -> None:
    result = attngen("check", "generated")
    assert result.returncode == 0, result.stdout
    entries = json.loads((ROOT / "generated" / "gallery.json").read_text())
    assert len(entries) >= 5
    assert len(list((ROOT / "generated").glob("*/*/kernel.tir.py"))) == len(entries)


def test_check_shows_what_changed_and_update_accepts_it(tmp_path: Path) -> None:
    entry = {"variant": "causal", "target": "cpu-generic", "dtype": "float32", "head_dim": 64}
    (tmp_path / "gallery.json").write_text(json.dumps([entry]))
    missing = attngen("check", str(tmp_path))
    assert missing.returncode == 1 and "missing" in missing.stdout
    assert attngen("check", str(tmp_path), "--update").returncode == 0
    assert attngen("check", str(tmp_path)).returncode == 0
    tir = tmp_path / "cpu-generic" / "causal_f32_d64" / "kernel.tir.py"
    tir.write_text(tir.read_text().replace("s_gemm", "t_gemm"))
    changed = attngen("check", str(tmp_path))
    assert changed.returncode == 1 and "-" in changed.stdout and "s_gemm" in changed.stdout
