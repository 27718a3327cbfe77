"""A loaded package: a callable that checks its tensors and runs the program as a torch operator."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from .arguments import bind_sizes, check_places, check_values
from .devices import Device
from .direct import may_skip_dispatcher
from .errors import UnsupportedError
from .execution import Pass
from .gradients import Backward
from .shapes import evaluate

_LIBRARY: Any = torch.library.Library("attngen", "FRAGMENT")  # type: ignore[no-untyped-call]
_WITHOUT_LSE = ("lse",)
_PLAN_SIZES = ("b", "hq", "seq_q", "seq_kv")


class Module:
    """One compiled variant.

    ``module(q, k, v, *, scale=None, return_lse=False, plan=None, **aux)`` returns out, or (out, lse);
    `aux` are the variant's tensors by name. Layout "bhsd": q (b, hq, seq_q, d), k (b, hkv, seq_kv, d),
    v (b, hkv, seq_kv, d_v), out (b, hq, seq_q, d_v); "bshd" swaps the middle axes. lse (b, hq, seq_q)
    is the natural log-sum-exp in float32. Any strides with a contiguous last axis. The operators are
    ``torch.ops.attngen.<variant>_<digest>`` and, with the log-sum-exp, ``…_lse``.

    If built with its backward pass, gradients flow to q, k, v and the differentiable tensors, from out and
    from lse; the same bits in every run.
    """

    def __init__(
        self,
        manifest: Mapping[str, Any],
        kernels: Mapping[str, Callable[..., Any]],
        path: Path,
        device: Device,
    ) -> None:
        self.manifest, self.path, self._where = manifest, path, device
        self.name: str = manifest["name"]
        self.full_name: str = manifest["full_name"]
        self._device: str = manifest["target"]["device"]
        self._scale: float = manifest["scale"]
        self._forward = Pass(self.name, manifest, kernels, device)
        self._arguments, self._call = self._forward.arguments, self._forward.call
        self.aux_names = tuple(a.name for a in self._call if a.role != "input" and not a.optional)
        self._aux_set = set(self.aux_names)
        self._has_plan = "plan" in self._arguments
        self.kept_names = tuple(a.name for a in self._call if a.role == "kept")
        self._nothing_kept = [None] * len(self.kept_names)
        self.plan_names = tuple(n for n in self.aux_names if n in self._forward.planning)
        self._has_lse = "lse" in self._arguments
        self.__name__ = self.name
        self.__doc__ = _document(self)
        self.__signature__ = _signature(self)
        self._backward: Backward | None = None
        if manifest["backward"] is not None:
            where = f"{self.name}'s backward pass"
            backward = Pass(where, manifest["backward"], kernels, device)
            self._backward = Backward(backward, self._forward.call_names)
        self._op = self._register("")
        self._op_lse = self._register("_lse") if self._has_lse else self._op

    def __repr__(self) -> str:
        target, names = self.manifest["target"]["name"], ", ".join(self.aux_names) or "none"
        return f"<attngen module {self.full_name} for {target}, tensors: {names}>"

    # ------------------------------------------------------------------------------ calling
    def __call__(
        self,
        q: torch.Tensor,
        k: torch.Tensor,
        v: torch.Tensor,
        *,
        scale: float | None = None,
        return_lse: bool = False,
        plan: torch.Tensor | None = None,
        **aux: torch.Tensor,
    ) -> Any:
        return self._attend(q, k, v, scale, return_lse, plan, aux, None)

    def _attend(
        self,
        q: torch.Tensor,
        k: torch.Tensor | None,
        v: torch.Tensor | None,
        scale: float | None,
        return_lse: bool,
        plan: torch.Tensor | None,
        aux: dict[str, torch.Tensor],
        kept: QuantisedKV | None,
    ) -> Any:
        """A call, with the keys and values themselves or what `quantise_kv` made of them."""
        if (aux or self.aux_names) and aux.keys() != self._aux_set:
            self._refuse_keywords(aux)
        if return_lse and not self._has_lse:
            raise UnsupportedError(
                f"{self.name}: return_lse=True: the {self.manifest['spec']['normalizer']} normaliser has "
                "no log-sum-exp; call it without return_lse"
            )
        tensors = [q, k, v, *[aux[name] for name in self.aux_names]]
        if self._has_plan:
            tensors.append(plan)
        elif plan is not None:
            raise TypeError(
                f"{self.name}: plan=: no data decides the blocks of this mask; leave plan out"
            )
        if kept is not None:
            tensors += [kept.tensors[name] for name in self.kept_names]
        elif k is None or v is None:
            self._refuse_none()
        else:
            tensors += self._nothing_kept
        if scale is None:
            scale = self._scale
        else:
            scale = float(scale)
            if self.manifest["positive_scale"] and not scale > 0:
                raise ValueError(
                    f"{self.name}: scale must be positive on {self.manifest['target']['name']}, got "
                    f"{scale}; scale or negate q instead"
                )
        if may_skip_dispatcher(tensors):
            return self._run(tensors, scale, return_lse)
        return self._dispatch(tensors, scale, return_lse)

    def _dispatch(self, tensors: list[Any], scale: float, return_lse: bool) -> Any:
        """The call as a torch operator, for autograd and whatever else follows operators."""
        trains = torch.is_grad_enabled() and self._requires_grad(tensors)
        q = tensors[0]
        if isinstance(q, torch.Tensor) and q.device.type != self._device:
            raise ValueError(
                f"{self.name}: q must be on {self._device}, got {q.device}; move the tensors there"
            )
        with_lse = return_lse or (trains and self._has_lse)
        results = (self._op_lse if with_lse else self._op)(*tensors, scale)
        return results[0] if trains and self._has_lse and not return_lse else results

    def _requires_grad(self, tensors: list[torch.Tensor | None]) -> bool:
        """Whether autograd follows a call with these tensors. Raises UnsupportedError where it can't."""
        if not any([isinstance(t, torch.Tensor) and t.requires_grad for t in tensors]):
            return False
        asking = [
            name
            for name, tensor in zip(self._forward.call_names, tensors, strict=True)
            if isinstance(tensor, torch.Tensor) and tensor.requires_grad
        ]
        if self._backward is None:
            raise UnsupportedError(
                f"{self.name}: {asking[0]} requires grad, and this package has no backward pass; build it "
                "with backward=True (attngen build --backward), or call it under torch.no_grad()"
            )
        for name in asking:
            if name not in self._backward.differentiable:
                raise UnsupportedError(
                    f"{self.name}: {name} requires grad, and no gradient flows to it: it is declared "
                    "differentiable=False or only the mask reads it; detach it"
                )
        return True

    def _pass(self, backward: bool) -> Pass:
        if not backward:
            return self._forward
        if self._backward is None:
            raise UnsupportedError(
                f"{self.name}: this package has no backward pass; build it with backward=True"
            )
        return self._backward.run

    def _refuse_keywords(self, aux: Mapping[str, Any]) -> None:
        missing = [name for name in self.aux_names if name not in aux]
        unknown = [name for name in aux if name not in self.aux_names]
        wants = (
            ", ".join(f"{n} {self._arguments[n].describe()}" for n in self.aux_names)
            or "no tensors"
        )
        problem = f"missing {', '.join(missing)}" if missing else f"unknown {', '.join(unknown)}"
        raise TypeError(
            f"{self.name}: {problem}; it takes q, k, v and by name: {wants}, scale, return_lse"
            + (", plan" if self._has_plan else "")
        )

    def _refuse_none(self) -> None:
        raise TypeError(
            f"{self.name}: k and v must be tensors, got None; give what quantise_kv returned to attend"
        )

    # ------------------------------------------------------------------------------ kept keys and values
    def quantise_kv(
        self, k: torch.Tensor, v: torch.Tensor, *, kv_lengths: torch.Tensor | None = None
    ) -> QuantisedKV:
        """Quantise keys and values once, to attend to them many times by `attend`.

        k, v and kv_lengths as in a call; with pv="float" the result holds v itself. Raises as a call does,
        and UnsupportedError where a variant is not quantised, or smooths the queries, which reads the
        keys themselves in every call.
        """
        where = f"{self.name}.quantise_kv"
        quant = self.manifest["spec"]["quant"]
        if quant is None:
            raise UnsupportedError(
                f"{where}: the variant is not quantised; build it with quant=attngen.Quant(...)"
            )
        if quant["smooth_q"]:
            raise UnsupportedError(
                f"{where}: smooth_q=True needs the keys themselves in every call; build the variant "
                "without smooth_q"
            )
        has_lengths = "kv_lengths" in self.aux_names
        if has_lengths != (kv_lengths is not None):
            problem = "missing" if has_lengths else "unknown"
            raise TypeError(
                f"{where}: {problem} kv_lengths; it takes what the variant's mask reads"
            )
        given = {"k": k, "v": v} | ({"kv_lengths": kv_lengths} if has_lengths else {})
        if k is None or v is None:
            self._refuse_none()
        tensors = list(given.values())
        arguments = [self._arguments[name] for name in given]
        sizes = bind_sizes(where, arguments, tensors, self._device)
        sizes = dict.fromkeys(self._forward.dims, 1) | sizes
        kernels = [k for k in self._forward.kernels if k.skippable in self.kept_names]
        launch = self._forward.launch(sizes, kernels, given, k.device, wait=True)
        values = self._forward.execute(launch, tensors)
        kept = {name: values[launch.places[name]] for name in self.kept_names}
        return QuantisedKV(
            self.manifest["digest"], kept, None if "v_scale" in kept else v, kv_lengths
        )

    def attend(
        self,
        q: torch.Tensor,
        kept: QuantisedKV,
        *,
        scale: float | None = None,
        return_lse: bool = False,
        plan: torch.Tensor | None = None,
        **aux: torch.Tensor,
    ) -> Any:
        """A call on keys and values that this module's `quantise_kv` has quantised: the same bits.

        kv_lengths are those that were given there. Raises as a call does, and ValueError for what another
        build quantised.
        """
        if not isinstance(kept, QuantisedKV):
            raise TypeError(
                f"{self.name}.attend: wants what quantise_kv returned, got {type(kept).__name__}"
            )
        if kept.digest != self.manifest["digest"]:
            raise ValueError(
                f"{self.name}.attend: another build quantised these keys and values; "
                "quantise them with this module"
            )
        if kept.kv_lengths is not None:
            if "kv_lengths" in aux:
                raise TypeError(
                    f"{self.name}.attend: kv_lengths were given to quantise_kv; leave them out here"
                )
            aux["kv_lengths"] = kept.kv_lengths
        return self._attend(q, None, kept.v, scale, return_lse, plan, aux, kept)

    def plan(self, **given: Any) -> torch.Tensor:
        """List the visible tiles for these tensors once, to reuse over calls as ``plan=``.

        Takes the tensors that the mask reads (`plan_names`) by name, and the sizes seq_q, seq_kv, b, hq
        where they don't tell; a mask that is the same for every row or head needs no b or hq. Returns
        int32 (b or 1, hq or 1, query blocks, key blocks + 1). Raises as a call does, and ValueError for
        block lists out of range: on a GPU a call follows none of those and says nothing, as it does not
        wait for its kernels.
        """
        where = f"{self.name}.plan"
        if not self._has_plan:
            raise UnsupportedError(
                f"{where}: no data decides the blocks of its mask: nothing to plan; just call it"
            )
        sizes: dict[str, int] = {n: given.pop(n) for n in _PLAN_SIZES if n in given}
        wants = f"it takes {', '.join(self.plan_names)} and the sizes {', '.join(_PLAN_SIZES)}"
        if missing := [n for n in self.plan_names if n not in given]:
            raise TypeError(f"{where}: missing {', '.join(missing)}; {wants}")
        if unknown := [n for n in given if n not in self.plan_names]:
            raise TypeError(f"{where}: unknown {', '.join(unknown)}; {wants}")
        arguments = [self._arguments[n] for n in self.plan_names]
        tensors = [given[n] for n in self.plan_names]
        try:
            sizes = bind_sizes(where, arguments, tensors, self._device, sizes)
            for name in ("seq_q", "seq_kv", *self.manifest["plan_needs"]):
                sizes[name]
        except KeyError as error:
            raise TypeError(
                f"{where}: no tensor tells {error.args[0]}; give {error.args[0]}="
            ) from None
        forward = self._forward
        sizes = dict.fromkeys(forward.dims, 1) | sizes  # sizes that no planning kernel reads
        kernels = [k for k in forward.kernels if k.stage == "plan"]
        device = next(iter(tensors)).device
        launch = forward.launch(sizes, kernels, given, device, wait=True)
        values = forward.execute(launch, tensors)
        plan: torch.Tensor = values[launch.places["plan"]]
        return plan

    def append(
        self,
        k: torch.Tensor,
        v: torch.Tensor,
        *,
        page_table: torch.Tensor,
        kv_lengths: torch.Tensor,
        new: Mapping[str, torch.Tensor],
        check: bool = False,
    ) -> None:
        """Write new keys and values into pages, in place, behind the kv_lengths rows that a sequence has.

        `new` has k_new (b, seq_new, hkv, d) and v_new (b, seq_new, hkv, d_v); with a `Rotary` also rotary_cos
        and rotary_sin, float32 (positions, width / 2). kv_lengths stays as it is: the next call of the
        module takes it grown by seq_new. What has no place in the table is not written; `check` waits and
        raises ValueError for that, and for two new rows of one place. Raises as a call does.
        """
        where = f"{self.name}.append"
        if not self._forward.append:
            raise UnsupportedError(f"{where}: keys are not in pages; give the variant paged=")
        names = [a.name for a in self._forward.appended]
        if new.keys() != set(names):
            raise TypeError(f"{where}: new must have {', '.join(names)}, got {', '.join(new)}")
        given = {"k": k, "v": v, "page_table": page_table, "kv_lengths": kv_lengths, **new}
        arguments = [self._arguments[name] for name in given]
        derived = self._forward.derived
        sizes = bind_sizes(where, arguments, list(given.values()), self._device, derived=derived)
        if check:
            check_places(where, k.shape[1], given, sizes)
        forward = self._forward
        sizes = dict.fromkeys(forward.dims, 1) | sizes
        launch = forward.launch(sizes, forward.append, given, k.device)
        forward.execute(launch, given.values())

    def check(self, q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, **aux: torch.Tensor) -> None:
        """Look at the values of a call's tensors too: lengths, page tables, block lists.

        A call on a GPU does not, as it would have to wait: it keeps within its tensors' bounds and computes
        with lengths clamped and keys of missing pages taken as 0. Raises as a call does, and ValueError.
        """
        if aux.keys() != self._aux_set:
            self._refuse_keywords(aux)
        tensors = {"q": q, "k": k, "v": v, **aux}
        sizes = self._forward.check([tensors.get(name) for name in self._forward.call_names])
        check_values(self.name, self._arguments, tensors, sizes)
        if self._has_plan and sizes["b"] and sizes["hq"]:
            known = {n: sizes[n] for n in _PLAN_SIZES}
            self.plan(**{n: aux[n] for n in self.plan_names}, **known)

    def workspace_bytes(
        self, threads: int | None = None, *, backward: bool = False, **sizes: int
    ) -> int:
        """Bytes that a call, or its backward pass, allocates besides its outputs.

        sizes: b, hq, hkv, seq_q, seq_kv, …; axes that may be broadcast count as if they were not.
        """
        count = torch.get_num_threads() if threads is None else threads
        return self._pass(backward).workspace_bytes(count, dict(sizes))

    # ------------------------------------------------------------------------------ the operator
    def _register(self, suffix: str) -> Any:
        """Define torch.ops.attngen.<variant>_<digest><suffix>, unless this build is loaded already."""
        op = f"{self.name}_{self.manifest['digest'][:10]}{suffix}"
        namespace = torch.ops.attngen
        if not hasattr(namespace, op):
            tensors = [f"Tensor{'?' if a.optional else ''} {a.name}" for a in self._call]
            returns = "(Tensor, Tensor)" if suffix else "Tensor"
            _LIBRARY.define(f"{op}({', '.join([*tensors, 'float scale'])}) -> {returns}")
            with_lse = bool(suffix)

            def run(*args: Any) -> Any:
                return self._run(args[:-1], args[-1], with_lse)

            def fake(*args: Any) -> Any:
                return self._outputs(args[0], self._forward.check(args[:-1]), with_lse)

            _LIBRARY.impl(op, run, self._device.upper())
            torch.library.register_fake(f"attngen::{op}", fake, lib=_LIBRARY)
            if self._backward is not None and with_lse == self._has_lse:
                self._backward.register(_LIBRARY, op, self._device)
        return getattr(namespace, op).default

    def _outputs(self, q: torch.Tensor, sizes: dict[str, int], with_lse: bool) -> Any:
        out = q.new_empty([evaluate(axis, sizes) for axis in self._arguments["out"].axes])
        if not with_lse:
            return out
        lse = self._arguments["lse"]
        return out, q.new_empty([evaluate(axis, sizes) for axis in lse.axes], dtype=lse.dtype)

    def _run(self, tensors: Sequence[Any], scale: float, with_lse: bool) -> Any:
        forward = self._forward
        launch = forward.prepare(tensors, () if with_lse else _WITHOUT_LSE)
        values = forward.execute(launch, (*tensors, scale))
        out = values[launch.places["out"]]
        return (out, values[launch.places["lse"]]) if with_lse else out


@dataclass(frozen=True, eq=False)
class QuantisedKV:
    """Keys and values that `Module.quantise_kv` has quantised.

    digest      of the build that made it, which alone can read it
    tensors     bytes, scales and means by name
    v           the values, where they are not quantised
    kv_lengths  as given
    """

    digest: str
    tensors: Mapping[str, torch.Tensor]
    v: torch.Tensor | None
    kv_lengths: torch.Tensor | None

    @property
    def nbytes(self) -> int:
        """Bytes of all its tensors."""
        held = [*self.tensors.values(), *(t for t in (self.v, self.kv_lengths) if t is not None)]
        return sum(t.numel() * t.element_size() for t in held)


def _signature(module: Module) -> inspect.Signature:
    def parameter(
        name: str, kind: Any, default: Any = inspect.Parameter.empty
    ) -> inspect.Parameter:
        return inspect.Parameter(name, kind, default=default)

    positional, keyword = inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY
    parameters = [parameter(name, positional) for name in ("q", "k", "v")]
    parameters += [parameter(name, keyword) for name in module.aux_names]
    parameters += [parameter("scale", keyword, None), parameter("return_lse", keyword, False)]
    if module._has_plan:
        parameters.append(parameter("plan", keyword, None))
    return inspect.Signature(parameters)


def _document(module: Module) -> str:
    spec, lines = (
        module.manifest["spec"],
        [f"{module.full_name} for {module.manifest['target']['name']}."],
    )
    lines += ["", f"score: {spec['score']}", f"mask:  {spec['mask']}"]
    for argument in (a for a in module._call if a.role != "kept"):
        lines.append(f"{argument.name}: {argument.describe()} {argument.dtype}")
    return "\n".join(lines)
