"""Calibration: each layer gets the fastest precision that it bears, and builds take the plan."""

from __future__ import annotations

import importlib
import json
import math
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from click.testing import CliRunner
from safetensors.torch import save_file

import attngen
from attngen import Calibration, Quant, UnsupportedError, Variant, VariantError, calibration
from attngen.calibration import calibrate, candidates, read_capture
from attngen.cli import main_group
from attngen.reference import attention_reference
from attngen.runtime.machine import cpu_flags, missing_flags
from attngen.targets import get_target

TARGET = "cpu-avx512"
FAST, FINE = Quant(pv="int8", smooth_k=False), Quant(pv="int8", granularity="thread", smooth_v=True)

pytestmark = pytest.mark.skipif(
    bool(missing_flags((*get_target(TARGET).flags, "avx512_vnni"), cpu_flags())),
    reason="this machine has no byte dot products",
)


def variant() -> Variant:
    return attngen.library_variant("alibi")


def captured(sharp: float = 40.0) -> dict[str, dict[str, torch.Tensor]]:
    """A layer that bears anything, one whose keys have offsets, and one with nearly equal large scores."""
    random = torch.Generator().manual_seed(3)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(*shape, generator=random)

    layers = {
        name: {n: draw(1, 3, 300, 32) for n in ("q", "k", "v")} | {"slopes": draw(3).abs()}
        for name in ("early", "middle.attn", "late")
    }
    layers["middle.attn"]["k"] += 30 * draw(32)
    layers["late"]["q"] *= sharp
    return layers


def chosen_by_hand(layer: dict[str, torch.Tensor], quant: Quant) -> float:
    """The least cosine over heads of a quantised kernel with the fp64 reference."""
    module = attngen.build(replace(variant(), quant=quant), target=TARGET, head_dim=32)
    exact, _ = attention_reference(variant(), **layer)
    pair = module(**layer).double().flatten(2), exact.double().flatten(2)
    return float(torch.cosine_similarity(*pair, dim=-1).min())


SECONDS = {None: 3.0, FINE: 2.0, FAST: 1.0}


def set_times(modules: dict[Quant | None, Any], *rest: Any) -> dict[Quant | None, float]:
    """In place of timing, which other work on a machine decides too."""
    return {quant: SECONDS[quant] for quant in modules}


def test_each_layer_gets_the_fastest_precision_that_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calibration, "_time", set_times)
    layers = captured()
    plan = calibrate(variant(), layers, target=TARGET, tried=(FAST, FINE))
    assert [layer.name for layer in plan.layers] == list(layers)
    for layer in plan.layers:
        for trial in layer.trials:
            if trial.quant is not None:
                measured = chosen_by_hand(layers[layer.name], trial.quant)
                assert trial.cosine == pytest.approx(measured, abs=1e-5)
    assert [layer.quant for layer in plan.layers] == [FAST, FINE, None]
    assert [layer.chosen.seconds for layer in plan.layers] == [1.0, 2.0, 3.0]


def test_times_are_those_of_the_calls() -> None:
    tensors = captured()["early"]
    modules = {None: lambda **given: time.sleep(0.5), FAST: lambda **given: time.sleep(0.01)}
    seconds = calibration._time(modules, tensors, 5)
    assert 0.5 <= seconds[None] < 5 and 0.01 <= seconds[FAST] < seconds[None]


def test_relative_error_and_cosine_decide_each_alone() -> None:
    layers = {"only": captured()["early"]}
    strict = calibrate(variant(), layers, target=TARGET, relative_l2=1e-4, tried=(FINE,))
    assert strict.layers[0].quant is None
    sharp = calibrate(variant(), layers, target=TARGET, cosine=1 - 1e-9, tried=(FINE,))
    assert sharp.layers[0].quant is None
    assert math.isnan(sharp.layers[0].trials[1].seconds)


def test_candidates_cover_what_the_target_offers() -> None:
    offers = get_target(TARGET).quantised
    found = candidates(offers)
    assert {(q.qk, q.pv) for q in found} == set(offers)
    assert len(set(found)) == len(found) == 3 * len(offers)


def test_what_cannot_be_built_is_told_and_not_chosen() -> None:
    """Relu's weights have no bound, so they can't be bytes."""
    tensors = {n: t for n, t in captured()["early"].items() if n != "slopes"}
    relu = Variant("relu_calibrated", normalizer="relu")
    plan = calibrate(relu, {"a": tensors}, target=TARGET, cosine=0.9, tried=(FAST,))
    assert plan.layers[0].quant is None and "pv='int8'" in plan.layers[0].trials[1].refused


def test_the_command_and_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    layers = captured()
    flat = {f"{layer}.{n}": t for layer, own in layers.items() for n, t in own.items()}
    save_file(flat, tmp_path / "capture.safetensors")
    read = read_capture(tmp_path / "capture.safetensors")
    assert set(read) == set(layers)
    plan, out = tmp_path / "plan.json", tmp_path / "calibrated_packages"
    invoke("calibrate", "alibi", tmp_path / "capture.safetensors", "--target", TARGET, "-o", plan)
    loaded = Calibration.load(plan)
    assert {layer.name for layer in loaded.layers} == set(layers)
    loaded.save(tmp_path / "again.json")
    assert (tmp_path / "again.json").read_text() == plan.read_text()

    text = invoke("build", "alibi", "--target", TARGET, "--calibration", plan, "-o", out)
    paths = dict(line.split() for line in text.splitlines())
    monkeypatch.syspath_prepend(str(tmp_path))
    modules = loaded.build(variant())
    for layer in loaded.layers:
        path = Path(paths[layer.name])
        package = importlib.import_module(
            f"calibrated_packages.{TARGET}.{path.name}".replace("/", ".")
        )
        manifest = json.loads((path / "manifest.json").read_text())
        assert (manifest["spec"]["quant"] is None) == (layer.quant is None)
        expected = modules[layer.name](**layers[layer.name])
        assert torch.equal(package.alibi(**layers[layer.name]), expected)


def invoke(*arguments: Any) -> str:
    result = CliRunner().invoke(main_group, [str(a) for a in arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_bad_input(tmp_path: Path) -> None:
    layers = captured()
    quantised = replace(variant(), quant=FAST)
    with pytest.raises(VariantError, match=r"has Quant.* already"):
        calibrate(quantised, layers, target=TARGET)
    with pytest.raises(UnsupportedError, match="cpu-generic has no quantised kernels"):
        calibrate(variant(), layers, target="cpu-generic")
    with pytest.raises(ValueError, match="cosine must be above 0 and at most 1, got 2"):
        calibrate(variant(), layers, target=TARGET, cosine=2)
    with pytest.raises(ValueError, match="no layers"):
        calibrate(variant(), {}, target=TARGET)
    lacking = {n: t for n, t in layers["early"].items() if n != "slopes"}
    with pytest.raises(ValueError, match="layer 'early' lacks slopes"):
        calibrate(variant(), {"early": lacking}, target=TARGET)
    more = layers["early"] | {"bias": torch.zeros(1)}
    with pytest.raises(ValueError, match="layer 'early' has bias, which the variant does not take"):
        calibrate(variant(), {"early": more}, target=TARGET)
    broken = layers["early"] | {"v": torch.full_like(layers["early"]["v"], math.nan)}
    with pytest.raises(ValueError, match="v of layer 'early' holds NaN or infinity"):
        calibrate(variant(), {"early": broken}, target=TARGET)
    save_file({"q": torch.zeros(1)}, tmp_path / "bad.safetensors")
    with pytest.raises(ValueError, match="tensor 'q' names no layer"):
        read_capture(tmp_path / "bad.safetensors")
    (tmp_path / "bad.json").write_text("{}")
    with pytest.raises(VariantError, match=r"bad.json is not a calibration"):
        Calibration.load(tmp_path / "bad.json")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "is not a safetensors file"),
        ({"q": torch.zeros(1, 1, 8, 16)}, "tensor 'q' names no layer"),
        ({"a.q": torch.zeros(1, 1, 8, 16)}, "layer 'a' lacks k, v, slopes"),
        (
            {f"a.{n}": torch.zeros(1, s, 8, 16) for n, s in (("q", 3), ("k", 2), ("v", 2))}
            | {"a.slopes": torch.zeros(3)},
            "the 3 heads of q must be a multiple of the 2 heads of k and v",
        ),
    ],
)
def test_the_command_says_what_is_wrong_with_a_capture(
    content: dict[str, torch.Tensor] | None, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "capture.safetensors"
    if content is None:
        path.write_bytes(b"nothing of the kind")
    else:
        save_file(content, path)
    words = ["calibrate", "alibi", str(path), "--target", TARGET, "-o", str(tmp_path / "p.json")]
    result = CliRunner().invoke(main_group, words)
    told = " ".join(result.output.split())
    assert result.exit_code == 2 and "CAPTURE" in told and says in told
    assert not (tmp_path / "p.json").exists()


def test_a_plan_belongs_to_its_variant() -> None:
    plan = calibrate(variant(), {"a": captured()["early"]}, target=TARGET, tried=(FAST,))
    other = replace(variant(), scale=0.5)
    with pytest.raises(VariantError, match="is not the one that was calibrated"):
        plan.build(other)
