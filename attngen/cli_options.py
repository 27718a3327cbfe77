"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

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
            help="cpu, cpu-amx, cpu-avx512, cpu-avx2, cpu-generic.",
        ),
        click.argument("variant"),
    ):
        command = option(command)
    return command
