"""What all CUDA targets have in common."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from attngen.errors import UnsupportedError
from attngen.expr import SCORE, K, Q
from attngen.factors import Factorisation
from attngen.spec import AttentionSpec
from attngen.targets.instructions import Instructions, count
from attngen.tiling import TileConfig


@dataclass(frozen=True)
class CudaTarget:
    """Facts of a compute capability (CUDA C++ Programming Guide 12.9, tables 28 to 30).

    arch           what NVRTC compiles for
    capability     (major, minor) that the GPU must have
    shared_bytes   of one block at most
    tensor_rate    multiply-adds of 16-bit matrix units a cycle in one SM; special_rate: exponentials
    """

    name: str
    arch: str
    capability: tuple[int, int]
    shared_bytes: int
    tensor_rate: int
    special_rate: int
    dtypes: tuple[str, ...] = field(default=("float16", "bfloat16"), kw_only=True)

    portable = False  # whether newer GPUs run the target's PTX
    avoids_spills = False
    kind = "cuda"
    device = "cuda"
    lacks = ()
    default_dtype = "float16"
    positive_scale = True  # maxima are taken before the factor

    def requirements(self, spec: AttentionSpec) -> dict[str, list[int]]:
        """What a package's manifest demands of a machine."""
        return {"capability": list(self.capability)}

    def refuse(self, spec: AttentionSpec) -> None:
        """Raise UnsupportedError for what no tile of this target can do."""
        subject = f"variant {spec.variant.name!r} on {self.name}"
        if spec.dtype not in self.dtypes:
            raise UnsupportedError(
                f"{subject}: the matrix units take {' and '.join(self.dtypes)}, got {spec.dtype}; build it "
                f"with dtype={self.dtypes[0]}, or for a CPU"
            )

    def candidates(self, spec: AttentionSpec) -> Iterator[TileConfig]:
        """The tiles worth considering, legal or not."""
        raise NotImplementedError

    def check(self, spec: AttentionSpec, tile: TileConfig) -> None:
        """Raise TileError with the physical reason if `tile` breaks a rule."""
        raise NotImplementedError

    def cost(self, spec: AttentionSpec, tile: TileConfig) -> float:
        """Estimated cycles per score and per SM; lower is better."""
        raise NotImplementedError

    def score_instructions(self, spec: AttentionSpec) -> float:
        """Estimated instructions of the score function and the mask for one score."""
        integers = frozenset(a.name for a in spec.variant.aux if a.decl.is_integer)
        changing = frozenset({Q, K, SCORE})
        counter = Instructions(1, True, changing, changing, integers)
        return count([spec.plain_score, spec.variant.mask_expr], counter)

    def factoring_costs(self, spec: AttentionSpec, found: Factorisation) -> tuple[float, float]:
        """Factors are never cheaper: 16-bit columns would not hold positions exactly."""
        return float("inf"), 0.0
