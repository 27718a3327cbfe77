"""Functions on CUDA: the special function unit where it is exact enough, polynomials elsewhere."""

from __future__ import annotations

from attngen.schedules import tirx as T
from attngen.schedules import tirx_cuda as C
from attngen.schedules import vector
from attngen.schedules.cpu.layout import Isa
from attngen.schedules.tirx import Expr
from attngen.schedules.vector import LOG2E


def exp2(x: Expr) -> Expr:
    """2^x: ex2.approx.ftz, within 2 ulp (PTX ISA 9.0, 9.7.3)."""
    return C.approximate("ex2", x)


def log2(x: Expr) -> Expr:
    """log2 x: lg2.approx.ftz, absolute error 2^-22 near 1, else 2 ulp (PTX ISA 9.0, 9.7.3)."""
    return C.approximate("lg2", x)


def reciprocal(x: Expr) -> Expr:
    """1/x: rcp.approx.ftz, within 1 ulp."""
    return C.approximate("rcp", x)


def scaled_tanh(height: float, x: Expr) -> Expr:
    """height·tanh y for x = 2·log2(e)·y: height − 2·height / (1 + 2^x)."""
    e = T.bind("tanh_e", exp2(x))
    return T.float32(height) - T.float32(2.0 * height) * reciprocal(T.float32(1.0) + e)


class CudaFunctions:
    """`attngen.schedules.meaning.Functions` for one thread's float32 values."""

    exp, log2 = staticmethod(vector.exp), staticmethod(vector.log2)
    cos, sin = staticmethod(vector.cos), staticmethod(vector.sin)

    def tanh(self, x: Expr) -> Expr:
        """1 − 2/(1 + e^2x): absolute error 2e-7; tanh.approx would be 5e-4 off."""
        return T.bind("tanh", scaled_tanh(1.0, x * T.float32(2.0 * LOG2E)))

    def power(self, x: Expr, y: Expr) -> Expr:
        return vector.power(x, y, SCALAR)


SCALAR = Isa(1, has_scalef=False)
