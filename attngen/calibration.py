"""Which precision each layer of a model bears: captured tensors through quantised kernels.

SageAttention2 (2411.10958) keeps the layers that 4 bits harm in 8 by a threshold of the cosine; here the
same is done over every precision a target has, on the user's own tensors, and the cheapest is what was
fastest there.
"""

from __future__ import annotations

import json
import math
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attngen.errors import AttngenError, UnsupportedError, VariantError
from attngen.quant import Quant
from attngen.spec import canonical
from attngen.variant import Variant
from attngen.version import VERSION

if TYPE_CHECKING:
    import torch

    from attngen.runtime.module import Module

    Tensors = Mapping[str, torch.Tensor]

SCHEMA = 1
OPERANDS = ("q", "k", "v")
NUMBERS = ("cosine", "relative_l2", "seconds")
"""Of a trial; null in a plan where there is none."""


# ------------------------------------------------------------------------------------------- results
@dataclass(frozen=True)
class Trial:
    """One precision on one layer; None for `quant` is the variant as it is.

    cosine       with the output of the variant as it is: the least over batch rows and heads
    relative_l2  ‖difference‖ / ‖output‖: the largest over batch rows and heads
    seconds      the median of a call, quantising included; NaN where the trial does not hold
    refused      why there is no such kernel, else empty
    """

    quant: Quant | None
    cosine: float = math.nan
    relative_l2: float = math.nan
    seconds: float = math.nan
    refused: str = ""


@dataclass(frozen=True)
class Layer:
    """What was found for one layer: its chosen precision, and every trial."""

    name: str
    dtype: str
    head_dim: int
    head_dim_v: int
    quant: Quant | None
    trials: tuple[Trial, ...]

    @property
    def chosen(self) -> Trial:
        """The trial of the chosen precision."""
        return next(t for t in self.trials if t.quant == self.quant)

    @property
    def plain(self) -> Trial:
        """The trial of the variant as it is."""
        return next(t for t in self.trials if t.quant is None)


@dataclass(frozen=True)
class Calibration:
    """A precision for every layer of a model, for one variant on one target.

    cosine, relative_l2   what was asked of each layer
    """

    variant: str
    meaning: str
    target: str
    device: str
    layout: str
    cosine: float
    relative_l2: float
    layers: tuple[Layer, ...]

    def save(self, path: str | Path) -> None:
        """Write the plan as JSON; a number that is not finite becomes null."""
        data = {"schema": SCHEMA, "attngen": VERSION, **asdict(self)}
        Path(path).write_text(json.dumps(_finite(data), indent=1) + "\n")

    @staticmethod
    def load(path: str | Path) -> Calibration:
        """Read a plan. Raises VariantError for a file that is none."""
        try:
            data = json.loads(Path(path).read_text())
            if data.pop("schema") != SCHEMA:
                raise ValueError("it was written by another version of attngen")
            data.pop("attngen")
            if data["relative_l2"] is None:
                data["relative_l2"] = math.inf
            return Calibration(**data | {"layers": tuple(map(_read_layer, data["layers"]))})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise VariantError(
                f"{path} is not a calibration: {type(error).__name__}: {error}; write one by "
                "`attngen calibrate`"
            ) from error

    def precisions(self, variant: Variant) -> dict[str, Variant]:
        """The variant of every layer. Raises VariantError for another variant than the calibrated one."""
        if (variant.name, meaning_of(variant)) != (self.variant, self.meaning):
            raise VariantError(
                f"variant {variant.name!r} is not the one that was calibrated ({self.variant!r}, as it was "
                "then): calibrate it anew"
            )
        return {layer.name: replace(variant, quant=layer.quant) for layer in self.layers}

    def build(self, variant: Variant, **options: Any) -> dict[str, Module]:
        """A module for every layer; layers of equal precision and sizes share theirs.

        options are those of `attngen.build` but for dtype, head sizes and layout. Raises what it raises, and
        VariantError for another variant than the calibrated one.
        """
        from attngen.pipeline import load

        modules: dict[Path, Module] = {}
        result: dict[str, Module] = {}
        for name, path in self.build_packages(variant, **options).items():
            if path not in modules:
                modules[path] = load(path)
            result[name] = modules[path]
        return result

    def build_packages(self, variant: Variant, **options: Any) -> dict[str, Path]:
        """The package of every layer; options and errors as for `build`."""
        from attngen.pipeline import build_package

        options = {"target": self.target} | options
        precisions = self.precisions(variant)
        return {
            layer.name: build_package(
                precisions[layer.name], dtype=layer.dtype, head_dim=layer.head_dim,
                head_dim_v=layer.head_dim_v, layout=self.layout, **options,
            ).path
            for layer in self.layers
        }  # fmt: skip


def meaning_of(variant: Variant) -> str:
    """A digest of everything that a plan's precisions were measured with."""
    import hashlib

    return hashlib.sha256(canonical(replace(variant, quant=None), sparse=True).encode()).hexdigest()


def _read_layer(data: dict[str, Any]) -> Layer:
    trials = tuple(_read_trial(trial) for trial in data["trials"])
    return Layer(**data | {"quant": _read_quant(data["quant"]), "trials": trials})


def _read_trial(data: dict[str, Any]) -> Trial:
    numbers = {n: math.nan if data[n] is None else data[n] for n in NUMBERS}
    return Trial(_read_quant(data["quant"]), **numbers, refused=data["refused"])


def _read_quant(data: dict[str, Any] | None) -> Quant | None:
    return Quant(**data) if data is not None else None


def _finite(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _finite(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [_finite(value) for value in data]
    return None if isinstance(data, float) and not math.isfinite(data) else data


# ------------------------------------------------------------------------------------------ candidates
def candidates(offers: Sequence[tuple[str, str]]) -> tuple[Quant, ...]:
    """What is tried where a target `offers` these pairs of formats (qk, pv).

    Each in blocks, then with all that helps accuracy: a scale for each thread's fragment, queries smoothed,
    and values where they are quantised.
    """
    found: list[Quant] = []
    for qk, pv in offers:
        fine = Quant(qk=qk, pv=pv, granularity="thread", smooth_v=pv != "float")
        found += [Quant(qk=qk, pv=pv), fine, replace(fine, smooth_q=True)]
    return tuple(found)


# ------------------------------------------------------------------------------------------- measuring
Make = Callable[..., Any]
"""Builds a module: (variant, target=…, dtype=…, head_dim=…, head_dim_v=…, layout=…)."""


def calibrate(
    variant: Variant,
    layers: Mapping[str, Tensors],
    *,
    target: str = "cpu",
    cosine: float = 0.999,
    relative_l2: float = math.inf,
    layout: str | None = None,
    tried: Sequence[Quant] | None = None,
    make: Make | None = None,
    rounds: int = 10,
    progress: Callable[[str], None] = lambda text: None,
) -> Calibration:
    """The fastest precision for each layer that keeps its output close to that of `variant` as it is.

    layers       by name the tensors q, k, v and those that the variant takes, as for a call
    cosine       least cosine of a layer's output with the unquantised kernel's, over batch rows and heads
    relative_l2  largest relative error of a head
    tried        precisions; by default `candidates` of what the target offers
    make         builds the modules; by default `attngen.build`
    rounds       of timing, at least 5

    A layer none of whose quantised kernels holds, or is faster, keeps its precision. Layers of the same
    shapes are timed together, on the tensors of the first. Raises VariantError for a variant that is
    quantised already, ValueError for layers that lack tensors or hold NaN or infinity, UnsupportedError
    for targets that quantise nothing, and what a build and a call raise.
    """
    from attngen.pipeline import build
    from attngen.targets import get_target

    chosen = get_target(target)
    if not layers:
        raise ValueError("calibrate: no layers; give q, k and v of each by name")
    if variant.quant is not None:
        raise VariantError(
            f"calibrate: variant {variant.name!r} has {variant.quant} already; leave quant= out of it"
        )
    if not 0 < cosine <= 1:
        raise ValueError(f"calibrate: cosine must be above 0 and at most 1, got {cosine}")
    quants = candidates(chosen.quantised) if tried is None else tuple(tried)
    if not quants:
        raise UnsupportedError(
            f"calibrate: {chosen.name} has no quantised kernels; calibrate for a target that has "
            "(README's table)"
        )
    for name, tensors in layers.items():
        _check(variant, name, tensors)

    def holds(trial: Trial) -> bool:
        close = trial.cosine >= cosine and trial.relative_l2 <= relative_l2
        return close or trial.quant is None

    axes = layout or variant.layout
    found: dict[str, Layer] = {}
    for names in _same_shapes(layers):
        first = layers[names[0]]
        dtype = str(first["q"].dtype).removeprefix("torch.")
        widths = first["q"].shape[-1], first["v"].shape[-1]
        built = _build_all(
            variant, quants, make or build, target=chosen.name, dtype=dtype,
            head_dim=widths[0], head_dim_v=widths[1], layout=axes,
        )  # fmt: skip
        kernels = sum(not isinstance(module, str) for module in built.values())
        progress(f"{', '.join(names)}: {kernels} of {len(built)} precisions have kernels")
        group = {name: _compare(built, layers[name], axes) for name in names}
        holding = {t.quant for trials in group.values() for t in trials if holds(t)}
        seconds = _time({q: module for q, module in built.items() if q in holding}, first, rounds)
        for name, trials in group.items():
            timed = tuple(replace(t, seconds=seconds.get(t.quant, math.nan)) for t in trials)
            best = min(filter(holds, timed), key=lambda t: t.seconds)
            found[name] = Layer(name, dtype, *widths, quant=best.quant, trials=timed)
    return Calibration(
        variant.name, meaning_of(variant), chosen.name, _device(chosen.device), axes, cosine,
        relative_l2, tuple(found[name] for name in layers),
    )  # fmt: skip


def _check(variant: Variant, layer: str, tensors: Tensors) -> None:
    """Raise ValueError unless the layer has q, k, v and what the variant takes, all finite."""
    wanted = [*OPERANDS, *(a.name for a in variant.aux), *variant.length_tensors]
    if missing := [name for name in wanted if name not in tensors]:
        raise ValueError(
            f"calibrate: layer {layer!r} lacks {', '.join(missing)}; it must hold {', '.join(wanted)}"
        )
    if unknown := [name for name in tensors if name not in wanted]:
        raise ValueError(
            f"calibrate: layer {layer!r} has {', '.join(unknown)}, which the variant does not take; it must "
            f"hold {', '.join(wanted)}"
        )
    for name in OPERANDS:
        if not bool(tensors[name].isfinite().all()):
            raise ValueError(
                f"calibrate: {name} of layer {layer!r} holds NaN or infinity; capture one without"
            )


def _same_shapes(layers: Mapping[str, Tensors]) -> Iterator[list[str]]:
    """The names of layers whose tensors have the same shapes and dtypes."""
    groups: dict[Any, list[str]] = {}
    for name, tensors in layers.items():
        shapes = tuple(sorted((n, tuple(t.shape), str(t.dtype)) for n, t in tensors.items()))
        groups.setdefault(shapes, []).append(name)
    yield from groups.values()


def _build_all(
    variant: Variant, quants: Sequence[Quant], make: Make, **options: Any
) -> dict[Quant | None, Any]:
    """The module of every precision, or why there is none; the variant as it is under None."""
    built: dict[Quant | None, Any] = {None: make(variant, **options)}
    for quant in quants:
        try:
            built[quant] = make(replace(variant, quant=quant), **options)
        except AttngenError as error:
            built[quant] = str(error)
    return built


def _compare(built: Mapping[Quant | None, Any], tensors: Tensors, layout: str) -> list[Trial]:
    """The accuracy of every precision."""
    import torch

    with torch.no_grad():
        exact = _heads(built[None](**tensors), layout)
        trials = []
        for quant, module in built.items():
            if quant is None:
                trials.append(Trial(None, 1.0, 0.0))
                continue
            if isinstance(module, str):
                trials.append(Trial(quant, refused=module))
                continue
            out = _heads(module(**tensors), layout)
            norms = exact.norm(dim=-1), out.norm(dim=-1)
            cosines = (exact * out).sum(-1) / (norms[0] * norms[1])
            # heads without a visible key are 0 in both
            cosines = torch.where((norms[0] == 0) & (norms[1] == 0), 1.0, cosines)
            errors = (out - exact).norm(dim=-1) / norms[0].clamp_min(1e-30)
            trials.append(Trial(quant, float(cosines.min().clamp_max(1.0)), float(errors.max())))
    return trials


def _heads(out: torch.Tensor, layout: str) -> torch.Tensor:
    """An output as float64 (b · h, s · d)."""
    out = out.transpose(1, 2) if layout == "bshd" else out
    return out.double().flatten(2).flatten(0, 1)


def _time(
    modules: Mapping[Quant | None, Any], tensors: Tensors, rounds: int
) -> dict[Quant | None, float]:
    """Median seconds of a call of each, in turns."""
    import torch

    from attngen.timing import cpu_seconds, cuda_seconds, measure

    clock = cuda_seconds if tensors["q"].is_cuda else cpu_seconds
    calls = [partial(module, **tensors) for module in modules.values()]
    with torch.no_grad():
        samples = measure(calls, rounds, math.inf, clock=clock)
    return {quant: statistics.median(own) for quant, own in zip(modules, samples, strict=True)}


def _device(kind: str) -> str:
    import torch

    from attngen.runtime.machine import cpu_model

    return torch.cuda.get_device_name() if kind == "cuda" else cpu_model()


# ------------------------------------------------------------------------------------------- captures
def read_capture(path: str | Path, device: str = "cpu") -> dict[str, dict[str, torch.Tensor]]:
    """The layers of a safetensors file: tensors named <layer>.q, <layer>.k, <layer>.v, <layer>.<aux>.

    Raises ValueError for a file that is none, and for tensors without a layer in their name.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors = load_file(path, device=device)
    except SafetensorError as error:
        raise ValueError(
            f"{path} is not a safetensors file: {error}; write one by safetensors.torch.save_file"
        ) from error
    layers: dict[str, dict[str, torch.Tensor]] = {}
    for full, tensor in tensors.items():
        layer, dot, name = full.rpartition(".")
        if not dot:
            raise ValueError(f"{path}: tensor {full!r} names no layer; name it <layer>.{full}")
        layers.setdefault(layer, {})[name] = tensor
    if not layers:
        raise ValueError(
            f"{path}: no tensors; save <layer>.q, <layer>.k and <layer>.v of each layer"
        )
    return layers
