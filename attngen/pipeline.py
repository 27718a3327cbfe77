"""The whole compiler: variant → spec → tile → TIR → source → package → operator.

Everything up to the sources is a pure function of frozen values; `build_package` and `load` have effects.
"""

from __future__ import annotations

import logging
import math
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sympy

from attngen import records, store
from attngen.codegen import Code, generate, toolchain_identity
from attngen.emit import package_init
from attngen.errors import TileError, UnsupportedError
from attngen.expr import B, H
from attngen.factors import Factorisation, Refusal, factorise
from attngen.masks import BlockAnalysis, analyse
from attngen.program import Program
from attngen.records import Record
from attngen.runtime.package import SCHEMA, load_package
from attngen.shape import Shape
from attngen.spec import AttentionSpec, canonical, specialise
from attngen.targets import Target, get_target, gpu_target
from attngen.tiling import TileConfig
from attngen.variant import Variant
from attngen.version import VERSION

if TYPE_CHECKING:
    import torch

    from attngen.runtime.module import Module

log = logging.getLogger("attngen")


# ------------------------------------------------------------------------------------------ planning
@dataclass(frozen=True)
class BiasPlan:
    """Which exact low-rank factors a bias has, what stays and why, and which form was chosen.

    factored, evaluated   the target's estimates, in instructions per vector of scores
    """

    found: Factorisation | None
    refused: tuple[Refusal, ...]
    factored: float = 0.0
    evaluated: float = 0.0
    chosen: bool = False

    def describe(self) -> list[str]:
        """A line for each additive bias of the score function."""
        lines = [f"bias {r.bias}: evaluated; no exact factors: {r.reason}" for r in self.refused]
        if self.found is not None:
            costs = (f"{self.factored:.1f}", f"{self.evaluated:.1f}")
            text = "used: {} against {}" if self.chosen else "evaluated instead: {1} against {0}"
            text = text.format(*costs)
            lines.append(
                f"bias {self.found.bias}: exact factors of rank {self.found.rank} found; {text} "
                "instructions a vector of scores"
            )
        return lines


@dataclass(frozen=True)
class TilePlan:
    """The tile of a build, why it, and what was rejected with which reason.

    `spec` is what is lowered: with the factors of its bias if the target prefers them.
    """

    spec: AttentionSpec
    tile: TileConfig
    reason: str
    ranked: tuple[tuple[TileConfig, float], ...]
    rejected: tuple[tuple[TileConfig, str], ...]
    bias: BiasPlan = BiasPlan(None, ())
    tuned: bool = False


def plan_tile(spec: AttentionSpec, target: Target, record: Record | None = None) -> TilePlan:
    """The user's tile if the variant has one, else the record's, else the legal tile of least estimated cost.

    A record whose tile is no longer legal is ignored with one warning.
    An additive bias is factored where that is cheaper, or as the variant says. Raises TileError if the
    user's tile, or every candidate, breaks a rule of the target, and UnsupportedError if the variant asks
    for factors that its bias does not have.
    """
    bias = plan_bias(spec, target)
    chosen = replace(spec, factored=bias.found) if bias.chosen else spec
    plan = replace(_rank_tiles(chosen, target), bias=bias)
    if record is None or spec.variant.tiling is not None:
        return plan
    try:
        target.check(chosen, record.tile)
    except TileError as error:
        records.warn_illegal(record, error)
        return plan
    return replace(plan, tile=record.tile, reason=record.describe(), tuned=True)


def plan_bias(spec: AttentionSpec, target: Target) -> BiasPlan:
    """Whether the additive bias of `spec` becomes columns of the dot product. Raises UnsupportedError."""
    target.refuse(spec)
    wanted = spec.variant.factor
    if wanted == "never":
        return BiasPlan(None, ())
    found, refused = factorise(spec.plain_score, spec.variant.mask_expr)
    if found is None:
        if wanted == "always":
            reasons = "; ".join(r.reason for r in refused) or "it adds none to the scaled score"
            raise UnsupportedError(
                f'variant {spec.variant.name!r}: factor="always", but its bias has no exact factors: '
                f'{reasons}; use factor="auto"'
            )
        return BiasPlan(None, refused)
    factored, evaluated = target.factoring_costs(spec, found)
    chosen = wanted == "always" or factored < evaluated
    return BiasPlan(found, refused, factored, evaluated, chosen)


SHOWN_REASONS = 12
"""Rejected tiles that an error names."""


def _rank_tiles(spec: AttentionSpec, target: Target) -> TilePlan:
    chosen = spec.variant.tiling
    if chosen is not None:
        target.check(spec, chosen)
        cost = target.cost(spec, chosen)
        return TilePlan(spec, chosen, "given by the variant", ((chosen, cost),), ())
    ranked: list[tuple[TileConfig, float]] = []
    rejected: list[tuple[TileConfig, str]] = []
    for tile in target.candidates(spec):
        try:
            target.check(spec, tile)
        except TileError as error:
            rejected.append((tile, str(error)))
        else:
            ranked.append((tile, target.cost(spec, tile)))
    if not ranked:
        reasons = [f"  {reason}" for _, reason in rejected[:SHOWN_REASONS]]
        if len(rejected) > SHOWN_REASONS:
            reasons.append(f"  and {len(rejected) - SHOWN_REASONS} more")
        raise TileError(
            f"{target.name} has no legal tile for {spec.full_name}; every candidate breaks a rule:\n"
            + "\n".join(reasons)
        )
    ranked.sort(key=lambda entry: entry[1])
    reason = f"least estimated cost of {len(ranked)} legal tiles ({len(rejected)} rejected)"
    return TilePlan(spec, ranked[0][0], reason, tuple(ranked), tuple(rejected))


def analyse_mask(spec: AttentionSpec, tile: TileConfig) -> BlockAnalysis:
    """What is known at build time about the blocks of the variant's mask."""
    return analyse(spec.variant.mask_expr, tile.block_q, tile.block_k)


# ------------------------------------------------------------------------------------------- sources
@dataclass(frozen=True)
class Sources:
    """What a build is made of: the program of each pass, the PrimFuncs of their kernels and the code."""

    program: Program
    backward: Program | None
    functions: tuple[Any, ...]
    code: Code

    @cached_property
    def tir(self) -> str:
        """The kernels as TVMScript."""
        from attngen.schedules import tirx

        return tirx.script(self.functions)


def make_sources(
    spec: AttentionSpec, tile: TileConfig, target: Target, ptx: bool = False
) -> Sources:
    """Lower and print; machine code, and PTX beside it, is made when it is asked for."""
    from attngen.schedules import lower

    lowered = lower(spec, tile, target)
    functions = tuple(
        each.functions[k.name] for each in lowered.passes for k in each.program.kernels
    )
    backward = lowered.backward.program if lowered.backward is not None else None
    code = generate(lowered, target, ptx)
    return Sources(lowered.program, backward, functions, code)


# -------------------------------------------------------------------------------------------- builds
@dataclass(frozen=True)
class BuildResult:
    """Where a package lies and whether it was in the cache already."""

    path: Path
    cached: bool
    spec: AttentionSpec
    target: Target


def cache_key(
    spec: AttentionSpec, target: Target, ptx: bool = False, tuned: TileConfig | None = None
) -> str:
    """sha256 over everything that decides the bytes of a package; `tuned` is the tile of a record.

    The rule's tile and the factors follow from the spec, the target's facts and attngen's code: they need
    no planning to be found again.
    """
    parts = (spec.digest(), canonical(target), *store.versions(), toolchain_identity(target))
    options = (("ptx",) if ptx else ()) + ((canonical(tuned),) if tuned is not None else ())
    return store.key_of(*parts, *options)


def build_package(
    variant: Variant,
    target: str = "cpu",
    dtype: str | None = None,
    head_dim: int | None = None,
    head_dim_v: int | None = None,
    layout: str | None = None,
    out: str | Path | None = None,
    ptx: bool = False,
    *,
    backward: bool = False,
    shape: Shape | None = None,
    tuned: bool = True,
) -> BuildResult:
    """Build (or find in the cache) the package of `variant`; with `out`, copy it to out/<target>/<name>.

    With `backward` the package computes gradients too. The tile is that of the tuned record nearest to
    `shape` if there is one and `tuned` holds. With `ptx` a
    CUDA package holds PTX too, which `load(path, allow_jit=True)` runs on newer GPUs. Raises VariantError,
    UnsupportedError, TileError, ToolchainError or ArtifactError.
    """
    chosen = get_target(target)
    variant.refuse_quant(chosen.name, chosen.lacks, chosen.quantised)
    spec = specialise(
        variant, dtype, head_dim, head_dim_v, layout, chosen.default_dtype, backward=backward
    )
    if ptx and not chosen.portable:
        raise UnsupportedError(
            f"variant {variant.name!r} on {chosen.name}: ptx=True asks for PTX that newer GPUs run, and this "
            "target has none (sm_90a code runs on no other GPU); leave it out, or build for sm70 to sm89"
        )
    record = records.find(spec, chosen, shape) if tuned else None
    key = cache_key(spec, chosen, ptx, record.tile if record is not None else None)
    path = store.find(key)
    cached = path is not None
    if path is None:
        plan = plan_tile(spec, chosen, record)
        with store.staging() as folder:
            _write_first(folder, plan, chosen, key, ptx)
            path = store.publish(folder, key)
    if out is not None:
        path = store.export(path, Path(out) / target / spec.full_name)
    return BuildResult(path, cached, spec, chosen)


SPILL_TRIES = 10
"""Best tiles of which one may keep within the target's limit of spills; if none does, the best one spills."""


def _write_first(folder: Path, plan: TilePlan, target: Target, key: str, ptx: bool) -> None:
    """Write the package with the best tile that the target's own compiler accepts too."""
    refused: TileError | None = None
    tiles = [tile for tile, _ in plan.ranked]
    chosen: list[tuple[TileConfig, int | None]] = [(tile, None) for tile in tiles]
    limit = target.spill_limit(plan.spec)
    if limit is not None and len(tiles) > 1:
        chosen = [(tile, limit) for tile in tiles[:SPILL_TRIES]] + chosen
    if plan.tuned:  # measured: what it spills is in its time
        chosen = [(plan.tile, None), *chosen]
    for tile, most in chosen:
        log.info("building %s for %s with %s", plan.spec.full_name, target.name, tile)
        try:
            sources = make_sources(plan.spec, tile, target, ptx)
            if most is not None and sources.code.spilled > most:
                raise TileError(
                    f"tile {tile} on {target.name}: a thread spills {sources.code.spilled} B of registers"
                )
            return _write_package(folder, plan.spec, tile, target, key, sources, ptx)
        except TileError as error:
            log.info("%s", error)
            refused = refused or error
    raise refused or TileError(f"{target.name} has no tile for {plan.spec.full_name}")


def _write_package(
    folder: Path,
    spec: AttentionSpec,
    tile: TileConfig,
    target: Target,
    key: str,
    sources: Sources,
    ptx: bool,
) -> None:
    library = f"lib{spec.full_name}_{key[:12]}.so"
    texts = {
        "kernel.tir.py": sources.tir,
        sources.code.source_file: sources.code.source,
        "host.cpp": sources.code.host,
        "__init__.py": package_init(spec, target.name),
    }
    for name, text in texts.items():
        (folder / name).write_text(text)
    sources.code.link(folder, library)
    store.copy_runtime(folder / "_runtime")
    manifest = _manifest(spec, tile, target, sources, library, key)
    if ptx:
        manifest["target"]["ptx"] = True
    store.write_manifest(folder, manifest)


def _manifest(
    spec: AttentionSpec, tile: TileConfig, target: Target, sources: Sources, library: str, key: str
) -> dict[str, Any]:
    variant, backward = spec.variant, sources.backward
    return {
        "schema": SCHEMA,
        "attngen": VERSION,
        "name": variant.name,
        "full_name": spec.full_name,
        "digest": key,
        "target": {
            "name": target.name,
            "kind": target.kind,
            "device": target.device,
            **target.requirements(spec),
        },
        "spec": spec.description(),
        "scale": variant.scale if variant.scale is not None else 1.0 / math.sqrt(spec.head_dim),
        "positive_scale": target.positive_scale,
        "tile": asdict(tile),
        **_printed(sources.program),
        "backward": _printed(backward) if backward is not None else None,
        "plan_needs": plan_needs(spec),
        "library": library,
        "versions": dict(zip(("attngen_code", *store.VERSIONED), store.versions(), strict=True)),
    }


def _printed(program: Program) -> dict[str, Any]:
    return {"program": program.to_json(), "dims": list(program.dims)}


def plan_needs(spec: AttentionSpec) -> list[str]:
    """The sizes among b and hq on which the mask depends by more than the tensors it reads."""
    row_free = spec.variant.mask_expr.replace(
        lambda e: isinstance(e, sympy.Indexed),
        lambda e: sympy.Indexed(e.base, *(0 if i in (B, H) else i for i in e.indices)),
    )
    return [name for name, symbol in (("b", B), ("hq", H)) if row_free.has(symbol)]


def build(
    variant: Variant,
    *,
    target: str = "cpu",
    dtype: str | None = None,
    head_dim: int | None = None,
    head_dim_v: int | None = None,
    layout: str | None = None,
    out: str | Path | None = None,
    backward: bool = False,
    shape: Shape | None = None,
    tuned: bool = True,
) -> Module:
    """Compile `variant` for `target` and load it.

    dtype "float32", "float16" or "bfloat16"; head_dim, head_dim_v multiples of 8 up to 256; layout
    "bhsd" or "bshd"; None takes the variant's own, then the target's default. With `backward`, gradients
    flow through its calls. With `out`, the package is also copied to out/<target>/<name>. If `tuned`, the
    tile is that of the tuned record nearest to `shape`, where there is one. Returns the Module; raises
    VariantError, UnsupportedError, TileError, ToolchainError or ArtifactError.
    """
    built = build_package(
        variant, target, dtype, head_dim, head_dim_v, layout, out,
        backward=backward, shape=shape, tuned=tuned,
    )  # fmt: skip
    return load(built.path)


def load(path: str | Path, *, allow_jit: bool = False) -> Module:
    """The Module of the package at `path`. Raises ArtifactError; see the runtime's load_package."""
    module: Module = load_package(path, allow_jit=allow_jit)
    return module


def native_target(device: torch.device) -> str:
    """The name of the target whose kernels run on `device`. Raises UnsupportedError if there is none."""
    if device.type == "cpu":
        return "cpu"
    if device.type == "cuda":
        import torch

        return gpu_target(torch.cuda.get_device_capability(device)).name
    raise UnsupportedError(
        f"attention on {device}: this version has kernels for CPUs and CUDA GPUs; move the tensors there"
    )


def module_for(
    q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, variant: Variant, backward: bool = False
) -> Module:
    """The module of `variant` for the tensors' device, dtype, head sizes and lengths; built on first use.

    With `backward`, one that computes gradients too.
    """
    dtype = str(q.dtype).removeprefix("torch.")
    shape = records.shape_of(q, k, variant)
    bucket = shape and records.bucket_of(shape)
    key = (variant, q.device, dtype, q.shape[-1], v.shape[-1], bucket, backward)
    module = _ATTENTION_CACHE.get(key)
    if module is None:
        target = native_target(q.device)
        sizes = (q.shape[-1], v.shape[-1])
        built = build_package(variant, target, dtype, *sizes, backward=backward, shape=shape)
        module = _LOADED.get(built.path)
        if module is None:
            module = _LOADED[built.path] = load(built.path)
        _ATTENTION_CACHE[key] = module
    return module


def trains(*tensors: torch.Tensor) -> bool:
    """Whether autograd follows a call with these tensors."""
    import torch

    return torch.is_grad_enabled() and any(
        isinstance(t, torch.Tensor) and t.requires_grad for t in tensors
    )


_ATTENTION_CACHE: dict[tuple[Any, ...], Module] = {}
_LOADED: dict[Path, Module] = {}
"""What `module_for` has loaded: several shapes may share a tile."""


def attention(
    q: torch.Tensor,
    k: torch.Tensor,
    v: torch.Tensor,
    variant: Variant,
    *,
    scale: float | None = None,
    return_lse: bool = False,
    **aux: torch.Tensor,
) -> Any:
    """Attention of `variant` on the tensors' device, dtype and head sizes; built on first use, with its
    backward pass where a tensor requires grad.

    Where tuned records are known, calls whose lengths differ by factors of two may take different tiles.
    Shapes as for the Module, layout as the variant says. Raises what `build` and the call raise.
    """
    module = module_for(q, k, v, variant, trains(q, k, v, *aux.values()))
    return module(q, k, v, scale=scale, return_lse=return_lse, **aux)
