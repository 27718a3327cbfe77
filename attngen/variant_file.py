"""Variants by name or from a user's Python file."""

from __future__ import annotations

import importlib.util
import sys
import traceback
from pathlib import Path

from attngen.errors import AttngenError, VariantError
from attngen.library import library_variant
from attngen.variant import Variant


def resolve_variant(text: str) -> Variant:
    """The library variant called `text`, or the one variant that the Python file `text` defines.

    Raises VariantError: unknown name, unreadable file, an error in the file (with its line), no variant
    or several.
    """
    path = Path(text)
    if path.suffix != ".py":
        return library_variant(text)
    if not path.is_file():
        raise VariantError(f"{path}: no such file; give a Python file that defines a variant")
    variants = read_variants(path)
    if len(variants) != 1:
        found = (
            ", ".join(f"{name} = Variant({v.name!r}, …)" for name, v in variants.items()) or "none"
        )
        raise VariantError(
            f"{path} must define exactly one attngen.Variant at module level, found {found}"
        )
    return next(iter(variants.values()))


def read_variants(path: Path) -> dict[str, Variant]:
    """The distinct Variant objects at module level of the file, by the first name of each."""
    name = f"attngen_user_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise VariantError(f"{path} can't be imported as a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses and annotations of the file look themselves up
    try:
        spec.loader.exec_module(module)
    except AttngenError:
        raise
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [f.lineno for f in frames if f.filename == str(path)]
        line = lines[-1] if lines else getattr(error, "lineno", None) or 1
        raise VariantError(f"{path}:{line}: {type(error).__name__}: {error}") from error
    finally:
        del sys.modules[name]
    found: dict[str, Variant] = {}
    for key, value in vars(module).items():
        if isinstance(value, Variant) and not any(value is other for other in found.values()):
            found[key] = value
    return found
