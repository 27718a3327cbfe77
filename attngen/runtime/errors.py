"""The exceptions attngen raises, shared by the compiler and by every emitted package.

Wrong tensors raise ``ValueError`` or ``TypeError``; everything else derives from ``AttngenError``.
Each message names the subject, the rule, what it got and the remedy.
"""


class AttngenError(Exception):
    """Base of all attngen errors."""


class VariantError(AttngenError):
    """The user's description of a variant is wrong; the message holds its file and line."""


class UnsupportedError(AttngenError):
    """A valid variant asks for something that this target or this version can't do."""


class TileError(AttngenError):
    """A tile breaks a rule of the target; a search skips exactly this error."""


class ToolchainError(AttngenError):
    """An external tool is missing or failed; the message holds command, exit code and stderr."""


class ArtifactError(AttngenError):
    """A package is damaged, from another version, or not made for this machine."""
