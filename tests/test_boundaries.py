"""The boundaries of the design that the sources alone decide: who imports whom, who knows what."""

from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from attngen import library
from attngen.variant import NORMALIZERS, LowRankFactors, Mask, Score, Sink

ROOT = Path(__file__).parents[1]
FOLDERS = {
    "attngen": "attngen",
    "schedules": "attngen.schedules",
    "targets": "attngen.targets",
    "templates": "attngen.templates",
}
BACK_ENDS = ("attngen.schedules", "attngen.targets", "attngen.templates")


def module_name(path: Path) -> str:
    folder, *parts = path.relative_to(ROOT).with_suffix("").parts
    names = [FOLDERS[folder], *parts]
    return ".".join(names[:-1] if names[-1] == "__init__" else names)


SOURCES = {
    module_name(path): path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))
}
TREES = {name: ast.parse(path.read_text(), str(path)) for name, path in SOURCES.items()}


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


def run_time_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node of the code except what only type checkers read."""
    for node in ast.iter_child_nodes(tree):
        if not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield node
            yield from run_time_nodes(node)


def imports(name: str) -> Iterator[str]:
    """The absolute names that module `name` imports at any time, in functions too."""
    for node in run_time_nodes(TREES[name]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = node.module or ""
            if node.level:
                is_package = SOURCES[name].name == "__init__.py"
                base = name.split(".")[: None if is_package else -1]
                base = base[: len(base) - node.level + 1]
                source = ".".join([*base, *filter(None, [source])])
            yield source
            yield from (f"{source}.{alias.name}" for alias in node.names)


def importers(*packages: str) -> set[str]:
    return {name for name in TREES for i in imports(name) if any(within(i, p) for p in packages)}


# ------------------------------------------------------------------------------------------- imports
def loaded_after(statement: str, tmp_path: Path) -> set[str]:
    """The top-level modules in memory after a fresh interpreter ran `statement`."""
    script = f"import sys\n{statement}\nprint(*sorted({{m.split('.')[0] for m in sys.modules}}))"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import attngen",
        "import attngen\nfor name in ('library', 'masks', 'program', 'reference', 'spec'):\n"
        "    __import__(f'attngen.{name}')",
        "import attngen\nattngen.Variant('x', score=attngen.alibi(), mask=attngen.causal())",
        "import attngen.targets\nattngen.targets.get_target('cpu')",
    ],
    ids=["attngen", "the symbolic part", "a variant", "a target"],
)
def test_describing_variants_needs_neither_tvm_nor_torch(statement: str, tmp_path: Path) -> None:
    loaded = loaded_after(statement, tmp_path)
    assert "attngen" in loaded
    assert not loaded & {"tvm", "tvm_ffi", "torch"}


def test_importing_attngen_alone_does_not_import_sympy(tmp_path: Path) -> None:
    assert "sympy" not in loaded_after("import attngen", tmp_path)


def test_every_public_name_exists(tmp_path: Path) -> None:
    loaded_after("import attngen\nfor name in attngen.__all__: getattr(attngen, name)", tmp_path)


def test_the_runtime_stands_alone() -> None:
    """Packages carry it verbatim, without the rest of attngen."""
    runtime = [name for name in TREES if within(name, "attngen.runtime")]
    assert "attngen.runtime.errors" in runtime
    for name in runtime:
        strangers = [i for i in imports(name) if not within(i, "attngen.runtime")]
        assert not [i for i in strangers if within(i, "attngen")], f"{name} imports {strangers}"
        assert not [i for i in strangers if within(i, "tvm") or within(i, "sympy")]


@pytest.mark.parametrize(
    "name",
    [
        "errors",
        "expr",
        "factors",
        "variant",
        "library",
        "masks",
        "tiling",
        "spec",
        "program",
        "quant",
        "reference",
    ],
)
def test_the_symbolic_part_knows_no_back_end(name: str) -> None:
    reached, waiting = set[str](), [f"attngen.{name}"]
    while waiting:
        module = waiting.pop()
        reached.add(module)
        waiting += [i for i in set(imports(module)) if i in TREES and i not in reached]
    assert not [m for m in reached if any(within(m, package) for package in BACK_ENDS)]
    assert "attngen.pipeline" not in reached


def test_schedules_know_no_pipeline() -> None:
    allowed = {
        "abi",
        "errors",
        "expr",
        "factors",
        "gradients",
        "masks",
        "program",
        "quant",
        "runtime",
    }
    allowed |= {"spec", "tiling", "variant", "schedules", "targets"}
    for name in TREES:
        if within(name, "attngen.schedules") or within(name, "attngen.targets"):
            used = {i.split(".")[1] for i in imports(name) if i.startswith("attngen.")}
            assert used <= allowed, f"{name} imports {sorted(used - allowed)}"


def test_schedules_do_not_import_targets() -> None:
    assert not [m for m in importers("attngen.targets") if within(m, "attngen.schedules")]


def test_only_the_vocabulary_imports_tvm() -> None:
    assert importers("tvm") == {"attngen.schedules.tirx", "attngen.schedules.tirx_cuda"}


# ------------------------------------------------------------------------------- who knows what
def words_of(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of every identifier and string of the code; docstrings and comments don't count."""
    statements = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    docstrings = {id(value) for value in statements if isinstance(value, ast.Constant)}
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str) and id(node) not in docstrings:
                yield line, node.value
            continue
        for field in ("id", "attr", "name", "asname", "arg", "module"):
            text = getattr(node, field, None)
            if isinstance(text, str):
                yield line, text


def library_names() -> set[str]:
    """Names of library variants, masks, scores and sinks, and of the tensors they declare."""
    made = (Mask.__name__, Score.__name__, Sink.__name__)
    functions = {
        name
        for name, function in inspect.getmembers(library, inspect.isfunction)
        if function.__module__ == library.__name__
        and inspect.signature(function).return_annotation in made
    }
    fields = {a for a in LowRankFactors.__dataclass_fields__}
    tensors = {aux.name for make in library.GALLERY.values() for aux in make().aux} - fields
    vocabulary = {"full", *NORMALIZERS}  # a block's state and the fields of a variant
    return (functions | tensors | set(library.GALLERY)) - vocabulary


def test_back_ends_name_no_library_variant() -> None:
    names = library_names() | {"sliding", "documents", "prefix_lengths"}
    assert {"alibi", "softcap", "causal", "document", "prefix_lm", "sinks", "slopes"} <= names
    alternatives = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    known = re.compile(rf"(?<![a-z])({alternatives})(?![a-z])", re.IGNORECASE)
    found = [
        f"{SOURCES[name].relative_to(ROOT)}:{line}: {text!r} names {match[1]!r}"
        for name, tree in TREES.items()
        if any(within(name, package) for package in BACK_ENDS)
        for line, text in words_of(tree)
        if (match := known.search(text))
    ]
    assert not found, "\n".join(found)


def test_templates_name_no_library_variant() -> None:
    for template in (ROOT / "templates").glob("*.jinja"):
        text = re.sub(r"\{#.*?#\}", "", template.read_text(), flags=re.DOTALL)
        found = [n for n in library_names() if re.search(rf"(?<![a-z]){n}(?![a-z])", text)]
        assert not found, f"{template.name} names {found}"


def target_kinds() -> set[str]:
    """The values of `kind` in the classes of targets/."""
    return {
        statement.value.value
        for name, tree in TREES.items()
        if within(name, "attngen.targets")
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.Assign)
        if [t.id for t in statement.targets if isinstance(t, ast.Name)] == ["kind"]
        if isinstance(statement.value, ast.Constant)
    }


def decisions(tree: ast.Module) -> Iterator[tuple[ast.AST, list[ast.expr]]]:
    """What comparisons, matches and look-ups decide by."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            yield node, [node.left, *node.comparators]
        elif isinstance(node, ast.Match):
            yield node, [node.subject]
        elif isinstance(node, ast.Subscript):
            yield node, [node.slice]
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".get"):
            yield node, node.args


def kind_decisions(tree: ast.Module, kinds: set[str]) -> list[ast.AST]:
    """The decisions by a target's kind: `….target.kind`, or any `.kind` against a target kind."""
    found = []
    for node, terms in decisions(tree):
        attributes = [t for t in terms if isinstance(t, ast.Attribute) and t.attr == "kind"]
        of_target = [a for a in attributes if ast.unparse(a.value).endswith("target")]
        constants = {c.value for t in terms for c in ast.walk(t) if isinstance(c, ast.Constant)}
        if of_target or (attributes and constants & kinds):
            found.append(node)
    return found


def test_only_the_dispatch_tables_decide_by_the_kind_of_a_target() -> None:
    kinds = target_kinds()
    assert "cpu" in kinds
    for code in ("if self.target.kind == 'cpu': x", "a.kind in ('cpu',)", "f[target.kind]"):
        assert kind_decisions(ast.parse(code), kinds), "the test has lost its teeth"
    found = {name: kind_decisions(tree, kinds) for name, tree in TREES.items()}
    tables = {name: nodes for name, nodes in found.items() if nodes}
    assert set(tables) <= {"attngen.schedules", "attngen.codegen"}, {
        name: [ast.unparse(node) for node in nodes] for name, nodes in tables.items()
    }
    assert all(len(nodes) == 1 and isinstance(nodes[0], ast.Subscript) for nodes in tables.values())
