"""The printer of tile programs, and the simulator's parser, by themselves."""

from __future__ import annotations

import numpy as np
import pytest

from attngen.errors import UnsupportedError
from attngen.library import GALLERY
from attngen.pipeline import make_sources, plan_tile
from attngen.schedules import tirx as T
from attngen.schedules.ascend import mlir
from attngen.schedules.ascend.mask import triangle, triangle_shape, window_of
from attngen.spec import specialise
from attngen.targets import get_target
from attngen.variant import mask

from .mlir_text import ParseError, parse_affine_map, parse_memref, parse_module

TARGET = get_target("ascend910b3")


def test_the_blocks_have_the_names_of_every_target() -> None:
    spec = specialise(GALLERY["low_rank_bias"](), "float16", 64)
    sources = make_sources(spec, plan_tile(spec, TARGET).tile, TARGET)
    names = ("q_pack", "s_gemm", "s_mod", "softmax", "o_gemm", "epilogue")
    assert all(f'"attngen.block": "{name}"' in sources.tir for name in names)
    assert all(f"// {name}" in sources.code.source for name in names)
    assert sources.code.source.count("linalg.matmul") == 3


def test_what_is_no_tile_program_is_refused() -> None:
    with T.function("odd") as result:
        pointer = T.pointer_argument("data", "float32")
        for name in ("grid", "core"):
            T.scalar_argument(name, "int32")
        data = T.view(pointer, "buffer", "float32", 1)
        tile = T.Tile("tile", (16, 16))
        with T.parallel("i", 16) as i, T.parallel("j", 16) as j:
            tile.store(data.load(i * 16 + j), j, i)
        with T.parallel("i", 16) as i, T.parallel("j", 16) as j:
            tile.store(tile.load(i, T.int32(3)) + tile.load(i, j), i, j)
    with pytest.raises(UnsupportedError, match=r"kernel odd: .* is not part of a tile program"):
        mlir.print_function(result[0], "odd")


@pytest.mark.parametrize("bound", [-40, -3, 0, 1, 17, 90])
def test_windows_of_the_triangle_are_comparisons(bound: int) -> None:
    rows, keys = 32, 48
    table = triangle(*triangle_shape(rows, keys))
    for q0, k0 in ((0, 0), (32, 48), (64, 0), (0, 96)):
        q, k = q0 + np.arange(rows)[:, None], k0 + np.arange(keys)[None, :]
        start = min(max(k0 - q0 - bound + keys, 0), rows + keys)
        np.testing.assert_array_equal(table[:, start : start + keys] > 0, k - q <= bound)
        start = min(max(k0 - bound + keys, 0), rows + keys)
        np.testing.assert_array_equal(table[0, start : start + keys] > 0, k[0] <= bound)


@pytest.mark.parametrize(
    ("rule", "diagonal", "inverted"),
    [
        (lambda b, h, q, k: q >= k, True, False),
        (lambda b, h, q, k: q - k < 7, True, True),
        (lambda b, h, q, k: k < 9, False, False),
        (lambda b, h, q, k: k >= 3, False, True),
    ],
)
def test_comparisons_of_positions_are_windows(rule: object, diagonal: bool, inverted: bool) -> None:
    window = window_of(mask(rule).expr)  # type: ignore[arg-type]
    assert window is not None
    assert (window.diagonal, window.inverted) == (diagonal, inverted)


def test_other_comparisons_are_no_windows() -> None:
    for rule in (lambda b, h, q, k: q == k, lambda b, h, q, k: 2 * q < k, lambda b, h, q, k: q < 5):
        assert window_of(mask(rule).expr) is None


def test_the_parser_reads_generic_mlir() -> None:
    text = """"builtin.module"() ({
      "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
      ^bb0(%arg0: i32):
        %0:2 = "x.pair"(%arg0) {list = [1 : i64, -2 : i64], array = array<i64: 3, 4>, on}
             : (i32) -> (i32, i32)
        "func.return"(%0#1) : (i32) -> ()
      }) : () -> ()
    }) : () -> ()"""
    (function,) = parse_module(text).regions[0][0].operations
    assert function.attributes == {"function_type": "(i32) -> ()", "sym_name": "f"}
    block = function.regions[0][0]
    pair, back = block.operations
    assert block.arguments == [("%arg0", "i32")] and pair.results == ["%0#0", "%0#1"]
    assert pair.attributes == {"list": [1, -2], "array": [3, 4], "on": True}
    assert back.operands == ["%0#1"]
    memref = parse_memref("memref<?x8xf16, strided<[?, 1], offset: ?>, #hivm.address_space<ub>>")
    assert memref.shape == (None, 8) and memref.strides == (None, 1) and memref.space == "ub"
    (value,) = parse_affine_map("affine_map<(d0)[s0] -> ((d0 + s0 * 3) floordiv 4 - d0 mod 5)>")
    assert value([7, 2]) == (7 + 6) // 4 - 7 % 5
    with pytest.raises(ParseError):
        parse_module('"builtin.module"() ({')
