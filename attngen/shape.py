"""The run-time sizes of a call, as plain data: importing this needs neither torch nor TVM."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Shape:
    """The run-time sizes of a call; `heads` are query heads, a multiple of `kv_heads`.

    Raises ValueError for a negative size or heads that don't group.
    """

    batch: int
    heads: int
    kv_heads: int
    seq_q: int
    seq_kv: int

    def __post_init__(self) -> None:
        sizes = (self.batch, self.heads, self.kv_heads, self.seq_q, self.seq_kv)
        if min(sizes) < 0:
            raise ValueError(f"shape {self}: sizes must not be negative")
        if self.heads and (self.kv_heads == 0 or self.heads % self.kv_heads):
            raise ValueError(
                f"shape {self}: the {self.heads} query heads must be a multiple of the "
                f"{self.kv_heads} key heads"
            )

    @classmethod
    def parse(cls, text: str) -> Shape:
        """The shape of "b,h,seq_q,seq_kv" or "b,hq/hkv,seq_q,seq_kv". Raises ValueError."""
        fields = [field.strip() for field in text.split(",")]
        if len(fields) != 4:
            raise ValueError(
                f"shape {text!r} must be b,h,seq_q,seq_kv (or b,hq/hkv,seq_q,seq_kv), "
                f"got {len(fields)} fields"
            )
        heads, slash, kv_heads = fields[1].partition("/")
        named = {
            "b": fields[0],
            "hq": heads,
            "hkv": kv_heads if slash else heads,
            "seq_q": fields[2],
            "seq_kv": fields[3],
        }
        sizes = []
        for name, size in named.items():
            if not (size.isascii() and size.isdigit() and int(size) > 0):
                raise ValueError(f"shape {text!r}: {name} must be a positive integer, got {size!r}")
            sizes.append(int(size))
        return cls(*sizes)

    def __str__(self) -> str:
        heads = f"{self.heads}/{self.kv_heads}" if self.kv_heads != self.heads else f"{self.heads}"
        return f"{self.batch},{heads},{self.seq_q},{self.seq_kv}"
