"""Names that a comma may have torn, or that a line or a semicolon may have joined."""

import pytest
import yaml

from kinerja_cli.source.counted import doubtful_names
from kinerja_cli.source.readers.yaml import scanner, tree
from kinerja_cli.source.text import Text

LOADERS = pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])
BARIS, KOMA = "yang tertulis di beberapa baris", "yang memuat titik koma"


def read(content: str) -> object:
    return tree.parse_tree(Text("f.yaml", content, ""))


def test_what_was_read_is_listed() -> None:
    (note,) = doubtful_names(read("a: [{b: [Dinas A, B, dan C]}]"))
    assert (note.code, note.level, note.keys) == ("KIN214", "catatan", ("a", 0, "b"))
    assert note.message == (
        "terbaca 3 butir: “Dinas A”, “B”, dan “dan C”; bila keliru, kutip nama yang "
        "memuat koma"
    )
    assert "satu butir sebaris" in note.hint


def test_a_long_list_is_listed_in_part() -> None:
    (note,) = doubtful_names(read(f"[{', '.join(f'n{n}' for n in range(50))}]"))
    assert note.message.startswith("terbaca 50 butir: “n0”, “n1”, ")
    assert ", “n19”, dan 30 lainnya; bila keliru" in note.message


@LOADERS
@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("- Dinas A\n  Dinas B\n- C\n", f"“Dinas A Dinas B”, {BARIS}"),
        ("- A\n- B\n   C", f"“B C”, {BARIS}"),
        ("mitra:\n- nama: A\n   B\n  jenis: baru\n", f"“A B”, {BARIS}"),
        ("i: {mitra: [{nama: A\n B}]}", f"“A B”, {BARIS}"),
        ("- |\n A\n B\n", f"“A B”, {BARIS}"),
        ("- >\n A\n\n B\n", f"“A B”, {BARIS}"),
        ("[A\nB]", f"“A B”, {BARIS}"),
        ("- A; B\n", f"“A; B”, {KOMA}"),
        ("[A; B; C]", f"“A; B; C”, {KOMA}"),
        ("nilai: {A; B: 3}", f"“A; B”, {KOMA}"),
        ("mitra: [{nama: A; B}]", f"“A; B”, {KOMA}"),
    ],
)
def test_names_that_may_be_several(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str, said: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    (note,) = doubtful_names(read(content))
    assert (note.code, note.level) == ("KIN214", "catatan")
    assert note.message == f"terbaca satu nama: {said}"


@LOADERS
@pytest.mark.parametrize(
    "content",
    [
        "- A\n- B\n",
        "- |\n A\n",
        "- >\n A\n B\n",
        '- "A\n  B; C"\n',
        '- "A\n\n  B\\nC"\n',
        "sasaran:\n- nama: A\n    B; C\n",
        "mitra:\n- nama: A\n  catatan: B\n   C; D\n",
        "uraian: A; B\n",
        "nama: A\n  B\n",
    ],
)
def test_what_is_one_name_or_is_not_counted(
    monkeypatch: pytest.MonkeyPatch, loader: object, content: str
) -> None:
    monkeypatch.setattr(scanner, "_Loader", loader)
    assert [*doubtful_names(read(content))] == []
