"""The exception classes of attngen; defined in the runtime so that packages carry them too."""

from attngen.runtime.errors import (
    ArtifactError,
    AttngenError,
    TileError,
    ToolchainError,
    UnsupportedError,
    VariantError,
)

__all__ = [
    "ArtifactError",
    "AttngenError",
    "TileError",
    "ToolchainError",
    "UnsupportedError",
    "VariantError",
]
