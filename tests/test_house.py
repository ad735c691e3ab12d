"""The rules of the house that no reviewer should have to remember."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import kinerja_cli
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus

SRC = Path(kinerja_cli.__file__).parent
MODULES = sorted(SRC.rglob("*.py"))

# From the ground up: a room imports only from those below it, and nothing has to list
# what is in a room.
FLOORS = (
    *("core", "source", "aturan", "rumus", "dokumen", "hitung", "telaah"),
    *("laporan", "export", "api", "cli"),
)
LUAR = ("__init__", "__main__")  # the package's door, and Python's way in
BATAS_BARIS = 200


def _name(path: Path) -> str:
    return ".".join(path.relative_to(SRC).with_suffix("").parts)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _imports(path: Path, tree: ast.AST) -> Iterator[str]:
    """Yield every module of ours that ``tree`` imports, as its path below src."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{_name(path)} imports relatively"
            names = [f"{node.module}.{a.name}" for a in node.names]
        elif isinstance(node, ast.Import):
            names = [a.name for a in node.names]
        for name in names:
            package, _, rest = name.partition(".")
            if package == "kinerja_cli":
                yield _module(rest)


def _module(dotted: str) -> str:
    """Name the module that ``dotted`` is, or that it is taken out of."""
    parts = dotted.split(".") if dotted else []
    while parts:
        path = SRC.joinpath(*parts)
        if path.is_dir():
            return ".".join((*parts, "__init__"))
        if path.with_suffix(".py").is_file():
            return ".".join(parts)
        parts.pop()
    return "__init__"


each_module = pytest.mark.parametrize("path", MODULES, ids=_name)


def test_every_room_has_its_floor() -> None:
    assert {_name(p).split(".")[0] for p in MODULES} == {*FLOORS, *LUAR}


@each_module
def test_imports_go_down(path: Path) -> None:
    room = _name(path).split(".")[0]
    if room in LUAR:
        return
    for target in _imports(path, _tree(path)):
        below = target.split(".")[0]
        if below not in {room, "__init__"}:
            assert FLOORS.index(below) < FLOORS.index(room), f"{room} imports {below}"


@pytest.mark.parametrize("path", sorted((SRC / "telaah").rglob("*.py")), ids=_name)
def test_questions_do_not_know_one_another(path: Path) -> None:
    pertanyaan = _name(path).split(".")[1]
    lain = {t.split(".")[1] for t in _imports(path, _tree(path)) if t[:7] == "telaah."}
    assert lain <= {pertanyaan}


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {_name(p): set(_imports(p, _tree(p))) for p in MODULES}
    while free := {name for name, targets in graph.items() if not targets & set(graph)}:
        graph = {name: graph[name] for name in graph if name not in free}
    assert graph == {}


@pytest.mark.parametrize("path", sorted(SRC.rglob("*/__init__.py")), ids=_name)
def test_a_door_has_no_logic(path: Path) -> None:
    sentence, *rest = _tree(path).body
    assert isinstance(sentence, ast.Expr)
    for node in rest:
        names = isinstance(node, ast.Assign) and ast.unparse(node.targets[0])
        assert isinstance(node, ast.ImportFrom) or names == "__all__"


@each_module
def test_no_number_passes_through_float(path: Path) -> None:
    calls = [n.func for n in ast.walk(_tree(path)) if isinstance(n, ast.Call)]
    called = {f.id for f in calls if isinstance(f, ast.Name)}
    assert not called & {"float", "round"}


@each_module
def test_a_module_is_short_and_opens_with_a_sentence(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= BATAS_BARIS
    first = (ast.get_docstring(_tree(path)) or "").partition("\n")[0]
    assert first.endswith((".", "?"))


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_each_rumus_has_its_module_its_class_and_its_test(nama: str) -> None:
    kelas = load_rumus(nama)
    assert issubclass(kelas, DasarRumus)
    assert all((kelas.judul, kelas.satuan, kelas.peraturan, kelas.akumulasi))
    rumah = nama if (SRC / "rumus" / f"{nama}.py").is_file() else f"{nama}.{nama}"
    assert kelas.__module__ == f"kinerja_cli.rumus.{rumah}"
    assert kelas.__name__ == "".join(part.capitalize() for part in nama.split("_"))
    assert list((Path(__file__).parent / "rumus").rglob(f"test_rumus_{nama}.py"))


def test_what_stands_beside_the_registry_is_a_rumus() -> None:
    """Everything else stands in the folder of its rumus, or in ``alat/``."""
    beside = {p.stem for p in (SRC / "rumus").iterdir() if p.stem[0] != "_"}
    assert beside == {*SEMUA_RUMUS, "alat", "registry"}


# The worksheet of SAKIP is of that rumus, and so is the question that has its name: it
# stands where questions are named.
MILIK_SAKIP = (
    *("dokumen.lke", "telaah.sakip", "laporan.skema", "api"),
    *("cli.program", "cli.skema"),
)


@each_module
def test_no_module_above_knows_a_single_rumus(path: Path) -> None:
    """What one rumus has of its own it declares: see ``DasarRumus``."""
    name, tree = _name(path), _tree(path)
    if name.startswith(("rumus.", *MILIK_SAKIP)):
        return
    milik = {f"rumus.{r}" for r in SEMUA_RUMUS}
    asked = {".".join(t.split(".")[:2]) for t in _imports(path, tree)}
    assert not asked & milik
    # A word for a rumus of the trade is that word only; the others are words of all.
    words = {r for r in SEMUA_RUMUS if load_rumus(r).peraturan != "rumus umum"}
    assert not _texts(tree) & words
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and "rumus" in _attributes(node):
            assert not _texts(node)


def _texts(tree: ast.AST) -> set[str]:
    values = (n.value for n in ast.walk(tree) if isinstance(n, ast.Constant))
    return {v for v in values if isinstance(v, str)}


def _attributes(tree: ast.AST) -> set[str]:
    return {n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)}


def test_no_two_test_files_have_one_name() -> None:
    names = [p.name for p in Path(__file__).parent.rglob("test_*.py")]
    assert sorted(names) == sorted(set(names))
