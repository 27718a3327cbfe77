"""A parser of MLIR's generic form, as `bishengir-opt --mlir-print-op-generic` prints it.

    %0 = "dialect.name"(%a, %b) <{property = 1 : i64}> ({ regions }) {attribute = "x"} : (types) -> types

Operations, blocks, regions and attributes become Python objects; types stay text but for memrefs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

DYNAMIC = -(2**63)
"""What MLIR stores for a size, offset or stride that is known only at run time."""

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<string>"(?:[^"\\]|\\.)*")
    | (?P<value>%[\w.$-]+(?:\#\d+)?)
    | (?P<block>\^\w+)
    | (?P<symbol>@(?:"[^"]*"|[\w.$-]+))
    | (?P<number>-?(?:0x[0-9A-Fa-f]+|\d+\.\d+(?:[eE][+-]?\d+)?|\d+(?:[eE][+-]?\d+)?))
    | (?P<arrow>->)
    | (?P<word>[!\#]?[A-Za-z_][\w.$]*)
    | (?P<mark>[-+*=,:(){}\[\]<>?])
    )""",
    re.VERBOSE,
)


@dataclass
class Operation:
    """One operation; `results` and `operands` are SSA names."""

    name: str
    results: list[str]
    operands: list[str]
    attributes: dict[str, Any]
    regions: list[Region]
    operand_types: list[str]
    result_types: list[str]


@dataclass
class Block:
    """A block's arguments (name, type) and operations."""

    arguments: list[tuple[str, str]] = field(default_factory=list)
    operations: list[Operation] = field(default_factory=list)


Region = list[Block]


@dataclass(frozen=True)
class MemRef:
    """A memref type; None marks what is dynamic. `space` is "gm", "ub", "cbuf" (L1), "cc" (L0C), …"""

    shape: tuple[int | None, ...]
    dtype: str
    strides: tuple[int | None, ...] | None
    offset: int | None
    space: str


class ParseError(Exception):
    """The text is not what this parser knows; the message shows where."""


class Parser:
    """Recursive descent over the tokens of a module."""

    def __init__(self, text: str) -> None:
        self.text, self.position = text, 0

    def _match(self) -> re.Match[str]:
        match = _TOKEN.match(self.text, self.position)
        if match is None:
            raise ParseError(f"unexpected text: {self.text[self.position : self.position + 60]!r}")
        return match

    def peek(self) -> str:
        if not self.text[self.position : self.position + 200].strip():
            self.position = len(self.text.rstrip())
            return ""
        match = self._match()
        return match[match.lastgroup or 0]

    def next(self) -> str:
        match = self._match()
        self.position = match.end()
        return match[match.lastgroup or 0]

    def accept(self, token: str) -> bool:
        if self.peek() != token:
            return False
        self.next()
        return True

    def expect(self, token: str) -> None:
        found = self.next()
        if found != token:
            raise ParseError(f"expected {token!r}, found {found!r} before "
                             f"{self.text[self.position : self.position + 60]!r}")  # fmt: skip

    def balanced(self, opening: str, closing: str) -> str:
        """The text between an opening bracket, not yet read, and its partner."""
        self.expect(opening)
        begin, depth = self.position, 1
        while depth:
            token = self.next()
            depth += (token == opening) - (token == closing)
        return self.text[begin : self.position - 1].strip()

    def list_of(self, item: Callable[[], Any], opening: str, closing: str) -> list[Any]:
        self.expect(opening)
        items = []
        while not self.accept(closing):
            items.append(item())
            self.accept(",")
        return items

    # ------------------------------------------------------------------------------ operations
    def operation(self) -> Operation:
        results: list[str] = []
        while self.peek().startswith("%"):
            name = self.next()
            if self.accept(":"):
                results += [f"{name}#{i}" for i in range(int(self.next()))]
            else:
                results.append(name)
            self.accept(",")
        if results:
            self.expect("=")
        name = self.next().strip('"')
        operands = self.list_of(self.next, "(", ")")
        attributes: dict[str, Any] = {}
        regions: list[Region] = []
        if self.accept("<"):
            attributes |= self.dictionary()
            self.expect(">")
        if self.peek() == "(":
            regions = self.list_of(self.region, "(", ")")
        if self.peek() == "{":
            attributes |= self.dictionary()
        self.expect(":")
        operand_types = self.list_of(self.type, "(", ")")
        self.expect("->")
        result_types = self.list_of(self.type, "(", ")") if self.peek() == "(" else [self.type()]
        return Operation(name, results, operands, attributes, regions, operand_types, result_types)

    def region(self) -> Region:
        self.expect("{")
        blocks = [Block()]
        while not self.accept("}"):
            if self.peek().startswith("^"):
                self.next()
                if blocks[-1].operations or blocks[-1].arguments:
                    blocks.append(Block())
                if self.peek() == "(":
                    blocks[-1].arguments = self.list_of(self.argument, "(", ")")
                self.expect(":")
            else:
                blocks[-1].operations.append(self.operation())
        return blocks

    def argument(self) -> tuple[str, str]:
        name = self.next()
        self.expect(":")
        return name, self.type()

    # ------------------------------------------------------------------------------ types
    def type(self) -> str:
        begin = self.position
        if self.peek() == "(":
            self.balanced("(", ")")
            if self.accept("->"):
                self.type()
        else:
            self.next()
            if self.peek() == "<":
                self.balanced("<", ">")
        return self.text[begin : self.position].strip()

    # ------------------------------------------------------------------------------ attributes
    def dictionary(self) -> dict[str, Any]:
        def entry() -> tuple[str, Any]:
            key = self.next().strip('"')
            return key, (self.attribute() if self.accept("=") else True)

        return dict(self.list_of(entry, "{", "}"))

    def attribute(self) -> Any:
        """int, float, bool, str, list, dict; dialect attributes, maps and types as text."""
        token = self.peek()
        if token == "{":
            return self.dictionary()
        if token == "[":
            return self.list_of(self.attribute, "[", "]")
        if token.startswith('"'):
            return self.next()[1:-1]
        if token.startswith("@"):
            return self.next()[1:].strip('"')
        if token in ("true", "false"):
            return self.next() == "true"
        if token == "array":
            self.next()
            inside = self.balanced("<", ">").partition(":")[2]
            return [int(n) for n in inside.split(",") if n.strip()]
        if token[0].isdigit() or token[0] == "-":
            return self._number()
        text = self.type()
        if text.startswith("dense") and self.accept(":"):
            self.type()
        return text

    def _number(self) -> Any:
        token = self.next()
        kind = self.type() if self.accept(":") else "i64"
        if kind.startswith(("i", "si", "ui")):
            return int(token, 0)
        return (token, kind) if token.startswith("0x") else float(token)


def parse_module(text: str) -> Operation:
    """The module operation of a generic-form text. Raises ParseError."""
    return Parser(text).operation()


# ----------------------------------------------------------------------------------------- memrefs
def _sizes(text: str) -> tuple[int | None, ...]:
    return tuple(None if n.strip() == "?" else int(n) for n in text.split(",") if n.strip())


@lru_cache(maxsize=4096)
def parse_memref(text: str) -> MemRef:
    """A memref type from its text. Raises ParseError."""
    match = re.fullmatch(
        r"memref<((?:[\d?]+x)*)(\w+)(?:, strided<\[([^\]]*)\](?:, offset: (\?|-?\d+))?>)?"
        r"(?:, #hivm.address_space<(\w+)>)?>",
        text,
    )
    if match is None:
        raise ParseError(f"not a memref that this parser knows: {text}")
    shape, dtype, strides, offset, space = match.groups()
    sizes = tuple(None if n == "?" else int(n) for n in shape.split("x")[:-1])
    where = None if offset == "?" else int(offset or 0)
    layout = None if strides is None else _sizes(strides)
    return MemRef(sizes, dtype, layout, where, space or "gm")


# ------------------------------------------------------------------------------------- affine maps
class _AffineParser:
    """Expressions of +, *, floordiv, ceildiv and mod, as functions of the dimensions' values."""

    def __init__(self, text: str, names: list[str]) -> None:
        self.tokens = re.findall(r"[A-Za-z]\w*|\d+|[-+*()]", text)
        self.names, self.position = names, 0

    def _peek(self) -> str:
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def _next(self) -> str:
        self.position += 1
        return self.tokens[self.position - 1]

    def sum(self) -> Callable[[list[int]], int]:
        left = self.product()
        while self._peek() in ("+", "-"):
            sign, right = (1 if self._next() == "+" else -1), self.product()
            left = lambda v, a=left, b=right, s=sign: a(v) + s * b(v)  # type: ignore[misc] # noqa: E731
        return left

    def product(self) -> Callable[[list[int]], int]:
        left = self.atom()
        operations: dict[str, Callable[[int, int], int]] = {
            "*": lambda a, b: a * b,
            "floordiv": lambda a, b: a // b,
            "ceildiv": lambda a, b: -(-a // b),
            "mod": lambda a, b: a % b,
        }
        while self._peek() in operations:
            operation, right = operations[self._next()], self.atom()
            left = lambda v, a=left, b=right, f=operation: f(a(v), b(v))  # type: ignore[misc] # noqa: E731
        return left

    def atom(self) -> Callable[[list[int]], int]:
        token = self._next()
        if token == "(":
            inner = self.sum()
            self._next()
            return inner
        if token == "-":
            negated = self.atom()
            return lambda v: -negated(v)
        if token.isdigit():
            number = int(token)
            return lambda v: number
        index = self.names.index(token)
        return lambda v: v[index]


@lru_cache(maxsize=1024)
def parse_affine_map(text: str) -> tuple[Callable[[list[int]], int], ...]:
    """The results of an affine_map<…> as functions of its dimensions and symbols, in order."""
    match = re.fullmatch(r"affine_map<\((.*?)\)(?:\[(.*?)\])? -> \((.*)\)>", text)
    if match is None:
        raise ParseError(f"not an affine map: {text}")
    names = [n.strip() for part in match.groups()[:2] if part for n in part.split(",")]
    return tuple(_AffineParser(e, names).sum() for e in _split(match[3]))


def _split(text: str) -> list[str]:
    parts, depth, begin = [], 0, 0
    for i, c in enumerate(text):
        depth += (c == "(") - (c == ")")
        if c == "," and not depth:
            parts.append(text[begin:i])
            begin = i + 1
    return [*parts, text[begin:]]
