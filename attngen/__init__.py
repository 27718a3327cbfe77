"""attngen: a compiler that turns attention variants into compiled PyTorch operators.

    import attngen
    variant = attngen.Variant("mine", score=attngen.alibi(), mask=attngen.causal())
    module = attngen.build(variant, target="cpu", dtype="float32", head_dim=64)
    out = module(q, k, v, slopes=slopes)

Importing this package imports neither torch nor TVM.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attngen.errors import (
    ArtifactError,
    AttngenError,
    TileError,
    ToolchainError,
    UnsupportedError,
    VariantError,
)
from attngen.version import VERSION as __version__

if TYPE_CHECKING:
    from attngen.calibration import Calibration, calibrate
    from attngen.expr import cos, exp, log, maximum, minimum, per, sigmoid, sin, sqrt, tanh, where
    from attngen.library import (
        alibi,
        alibi_slopes,
        block_sparse,
        causal,
        dense_bias,
        document,
        document_ids,
        key_padding,
        library_variant,
        low_rank_bias,
        prefix_lm,
        query_padding,
        relative_position,
        sinks,
        sliding_tile,
        sliding_window,
        softcap,
    )
    from attngen.pipeline import attention, build, load
    from attngen.quant import Quant
    from attngen.quantised_reference import quantised_reference
    from attngen.reference import attention_reference
    from attngen.tiling import Opt, TileConfig, tile
    from attngen.variant import Mask, Rotary, Score, Variant, mask, score
    from attngen.video import VideoAttention, in_tile_order

_HOMES = {
    "attngen.calibration": "Calibration calibrate",
    "attngen.expr": "cos exp log maximum minimum per sigmoid sin sqrt tanh where",
    "attngen.library": (
        "alibi alibi_slopes block_sparse causal dense_bias document document_ids key_padding "
        "library_variant low_rank_bias prefix_lm query_padding relative_position sinks sliding_tile "
        "sliding_window softcap"
    ),
    "attngen.pipeline": "attention build load",
    "attngen.quant": "Quant",
    "attngen.quantised_reference": "quantised_reference",
    "attngen.reference": "attention_reference",
    "attngen.tiling": "Opt TileConfig tile",
    "attngen.variant": "Mask Rotary Score Variant mask score",
    "attngen.video": "VideoAttention in_tile_order",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "ArtifactError", "AttngenError", "Calibration", "Mask", "Opt", "Quant", "Rotary", "Score", "TileConfig",
    "TileError", "ToolchainError", "UnsupportedError", "Variant", "VariantError", "VideoAttention",
    "__version__", "alibi", "alibi_slopes", "attention", "attention_reference", "block_sparse", "build",
    "calibrate", "causal", "cos", "dense_bias", "document", "document_ids", "exp", "in_tile_order",
    "key_padding", "library_variant", "load", "log", "low_rank_bias", "mask", "maximum", "minimum", "per",
    "prefix_lm", "quantised_reference", "query_padding", "relative_position", "score", "sigmoid", "sin",
    "sinks", "sliding_tile", "sliding_window", "softcap", "sqrt", "tanh", "tile", "where",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    """Import a public name from its home on first use."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'attngen' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME_OF[name]), name)
