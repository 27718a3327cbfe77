"""Sizes mean the same in Python, which chooses kernels, and in the C++ that launches them."""

from __future__ import annotations

import subprocess
from itertools import product
from pathlib import Path

import pytest

from attngen.emit import C_SIZES, c_size
from attngen.runtime.shapes import evaluate

HEAD = """#include <cstdint>
#include <cstdio>
int64_t ceildiv(int64_t a, int64_t b) { return (a + b - 1) / b; }
int64_t max(int64_t a, int64_t b) { return a > b ? a : b; }
int64_t min(int64_t a, int64_t b) { return a < b ? a : b; }
"""


def test_every_operation_has_one_value(tmp_path: Path) -> None:
    pairs = list(product((0, 1, 5, 64), (1, 5, 7)))
    lines = []
    for operation, (a, b) in product(C_SIZES, pairs):
        dim = ("add", (operation, "a", "b"), ("mul", "a", (operation, "b", 5)))
        body = (
            f'int32_t a_size = {a}, b_size = {b}; std::printf("%lld\\n", (long long){c_size(dim)});'
        )
        lines.append((evaluate(dim, {"a": a, "b": b}), f"{{ {body} }}"))
    source, program = tmp_path / "sizes.cpp", tmp_path / "sizes"
    source.write_text(HEAD + "int main() {\n" + "\n".join(line for _, line in lines) + "\n}\n")
    subprocess.run(["g++", str(source), "-o", str(program)], check=True)
    printed = subprocess.run([str(program)], check=True, capture_output=True, text=True).stdout
    assert [int(word) for word in printed.split()] == [value for value, _ in lines]


def test_unknown_operations_are_no_size() -> None:
    with pytest.raises(KeyError, match="floordiv"):
        c_size(("floordiv", "a", 2))
