"""The tiling rules against what the compiler says, and static figures of compiled kernels."""

from __future__ import annotations

from pathlib import Path

import pytest

from attngen.errors import TileError
from attngen.spec import AttentionSpec, specialise
from attngen.targets.ascend import ASCEND_TARGETS
from attngen.tiling import Opt, TileConfig, tile
from tests.numerics.cases import VARIANTS

from .figures import one_and_two_levels, used_bytes, windows_and_indices
from .harness import compile_spec

TARGET = ASCEND_TARGETS["ascend910b3"]
SWEEP = [
    tile((block_q, inner_k * chunks), (block_q, inner_k))
    for block_q, inner_k in (
        (32, 128), (64, 64), (64, 128), (64, 256), (96, 128), (128, 32), (128, 64), (128, 128),
        (128, 256), (160, 128), (256, 32), (256, 64), (256, 128),
    )
    for chunks in (1, 4)
]  # fmt: skip
QUICK = {
    (128, 32, 32), (256, 128, 32),
    (64, 256, 256), (64, 1024, 256), (128, 128, 128), (128, 512, 128), (160, 128, 128), (256, 64, 64),
}  # fmt: skip


def allowed(spec: AttentionSpec, chosen: TileConfig) -> bool:
    try:
        TARGET.check(spec, chosen)
    except TileError:
        return False
    return True


def reported(spec: AttentionSpec, chosen: TileConfig, folder: Path) -> dict[str, int] | None:
    """Bytes of each memory that the compiled kernel uses, None where the compiler refuses the tile."""
    try:
        compile_spec(spec, chosen, folder)
    except TileError:
        return None
    return used_bytes((folder / "main.hivm.mlir").read_text())


def sweep() -> list[object]:
    cases = []
    for name in (
        "full", "causal", "sliding_window", "softcap", "alibi", "dense_bias", "low_rank_bias", "sigmoid",
    ):  # fmt: skip
        for head_dim in (64, 128, 256):
            for t in SWEEP:
                key = (t.block_q, t.block_k, t.inner_k)
                quick = key in QUICK and name in ("full", "sliding_window", "alibi")
                marks = [] if quick else [pytest.mark.slow]
                text = f"{name}-d{head_dim}-{'x'.join(map(str, key))}"
                cases.append(pytest.param(name, head_dim, t, id=text, marks=marks))
    return cases


@pytest.mark.parametrize(("name", "head_dim", "chosen"), sweep())
def test_rules_agree_with_the_compiler(
    name: str, head_dim: int, chosen: TileConfig, tmp_path: Path
) -> None:
    """No tile that the rules allow is refused, none that is refused fits with more than a tenth to spare."""
    spec = specialise(VARIANTS[name](), "float16", head_dim)
    used = reported(spec, chosen, tmp_path)
    if allowed(spec, chosen):
        assert used is not None, "allowed by the rules, refused by the compiler"
        assert used["cc"] <= TARGET.l0c_bytes and used["cbuf"] <= TARGET.l1_bytes
    elif used is not None:
        assert used["ub"] > 0.9 * TARGET.ub_bytes, "refused by the rules, and fits easily"


def test_two_levels_cut_synchronisations(tmp_path: Path) -> None:
    one, two, large = one_and_two_levels(tmp_path).values()
    assert one.tiles == two.tiles == large.tiles == 32 * 33 // 2  # the same work
    assert one.synchronisations >= 2 * two.synchronisations > 2 * large.synchronisations
    assert two.vector_instructions < one.vector_instructions


def test_windows_cost_less_than_indices(tmp_path: Path) -> None:
    window, index = windows_and_indices(tmp_path).values()
    assert window.tiles == index.tiles
    assert window.ub_bytes < index.ub_bytes
    assert window.vector_instructions < index.vector_instructions
    large = tile((128, 128), (128, 128))
    indices = TileConfig(128, 128, 128, 128, opts=(Opt("windowed", 0),))
    spec = specialise(VARIANTS["causal"](), "float16", 128)
    assert allowed(spec, large) and not allowed(spec, indices)
    assert reported(spec, large, tmp_path) is not None
    assert reported(spec, indices, tmp_path) is None
