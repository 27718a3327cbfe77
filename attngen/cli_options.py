"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from attngen.shape import Shape

DTYPES = ("float32", "float16", "bfloat16")


def build_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what to build."""
    for option in (
        click.option(
            "--layout", type=click.Choice(("bhsd", "bshd")), help="Axis order of q, k, v, out."
        ),
        click.option("--head-dim-v", type=int, metavar="N", help="Width of v; default as q."),
        click.option(
            "--head-dim", type=int, metavar="N", help="Width of q and k: a multiple of 8 up to 256."
        ),
        click.option("--dtype", type=click.Choice(DTYPES), help="Default float32 on CPUs."),
        click.option(
            "--target",
            required=True,
            metavar="T",
            help="cpu, cpu-avx512, ascend910b3, … (`attngen list`).",
        ),
        click.argument("variant"),
    ):
        command = option(command)
    return command


def parse_shapes(
    context: click.Context, parameter: click.Parameter, texts: tuple[str, ...]
) -> list[Shape | None]:
    """The shapes of an option that may be given several times."""
    return [parse_shape(context, parameter, text) for text in texts]


def parse_shape(
    context: click.Context, parameter: click.Parameter, text: str | None
) -> Shape | None:
    """The shape of an option, or click's error with the reason."""
    from attngen.shape import Shape

    try:
        return Shape.parse(text) if text is not None else None
    except ValueError as error:
        raise click.BadParameter(str(error), context, parameter) from error


def record_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say which tuned record decides the tile."""
    for option in (
        click.option(
            "--tuned/--no-tuned", default=True, show_default=True,
            help="Take the tile of a tuned record, if there is one.",
        ),
        click.option(
            "--shape", callback=parse_shape, metavar="b,h,seq_q,seq_kv",
            help="Sizes to build for: the tuned record of the nearest shape is taken.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command
