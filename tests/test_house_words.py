"""One word, one thing: no two modules of the package call two things by one name."""

import ast
from collections.abc import Iterator
from pathlib import Path

import kinerja_cli
from kinerja_cli import api
from kinerja_cli.export.formats import FORMATS

SRC = Path(kinerja_cli.__file__).parent

# A question is asked by a function of the API, and by the command of its name.
PERTANYAAN = [nama for nama in api.__all__ if nama.islower()]
# What every writer has, and the registry that picks one of them.
PENULIS = {"export.formats", *(f"export.{f.module}" for f in FORMATS.values())}
# A reader is known by one function, too.
PEMBACA = {
    f"source.readers.{p}" for p in ("yaml.reading", "csv_.form", "xlsx.isian.form")
}
BERSAMA = {q: {"api", f"cli.{q}"} for q in PERTANYAAN} | {
    "render": PENULIS,
    "read": PEMBACA,
}


def _public(tree: ast.Module) -> Iterator[str]:
    """Yield the classes, functions, type aliases and constants that others can see."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names = [node.name]
        else:
            assigned = (n for n in ast.walk(node) if isinstance(n, ast.stmt))
            parts = (n for a in assigned for t in _targets(a) for n in ast.walk(t))
            names = [n.id for n in parts if isinstance(n, ast.Name)]
        yield from (n for n in names if not n.startswith("_"))


def _targets(node: ast.stmt) -> list[ast.expr]:
    if isinstance(node, ast.AnnAssign):
        return [node.target]
    return node.targets if isinstance(node, ast.Assign) else []


def test_no_two_things_have_one_name() -> None:
    homes: dict[str, set[str]] = {}
    for path in SRC.rglob("*.py"):
        module = ".".join(path.relative_to(SRC).with_suffix("").parts)
        for nama in _public(ast.parse(path.read_text("utf-8"))):
            homes.setdefault(nama, set()).add(module)
    assert {nama: h for nama, h in homes.items() if len(h) > 1} == BERSAMA
