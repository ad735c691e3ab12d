"""YAML to a tree: what is read, and what is refused at its exact place."""

from types import SimpleNamespace

import pytest
import yaml

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.source.readers.yaml.stops import BATAS_DALAM
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.scalar import Scalar
from kinerja_cli.source.text import Text


def tree(content: str) -> object:
    return parse_tree(Text("f.yaml", content, ""))


def refused(content: str) -> Diagnostic:
    (found,) = refusals(tree, content)
    return found


def test_scalars_stay_as_they_are_written() -> None:
    content = "a: no\nb: 0o17\nc: 1e9\nd: 2024-01-01\ne: '1'\nf: 12:30\n"
    expected = {"a": "no", "b": "0o17", "c": "1e9", "d": "2024-01-01", "e": "1"}
    assert tree(content) == expected | {"f": "12:30"}


def test_scalars_know_their_places() -> None:
    found = tree("a:\r\n  - é: '81,33'\r\n")
    assert isinstance(found, dict)
    (key,), (value,) = found["a"][0], found["a"][0].values()
    assert isinstance(key, Scalar)
    assert (key.line, key.column, value.line, value.column) == (2, 5, 2, 8)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        *((plain, None) for plain in ("", "~", "null", "Null", "NULL")),
        *((f"'{quoted}'", quoted) for quoted in ("", "~", "null", "Null", "NULL")),
        ("nUll", "nUll"),
        ("0", "0"),
        ("none", "none"),
        ("[]", []),
        ("{}", {}),
    ],
)
def test_nothing_is_not_an_empty_text(written: str, value: object) -> None:
    assert tree(f"a: {written}\n") == {"a": value}


@pytest.mark.parametrize("content", ["", "\n\n", "# hanya komentar\n", " "])
def test_an_empty_file(content: str) -> None:
    found = refused(content)
    assert (found.code, str(found.location)) == ("KIN107", "f.yaml:1:1")
    assert found.message == "berkas kosong, atau hanya berisi komentar"


def test_an_empty_document_is_nothing() -> None:
    assert tree("---\n# hanya komentar\n") is None


@pytest.mark.parametrize(
    ("content", "place"),
    [
        pytest.param("a: 1\na: 2\n", "2:1", id="at the top"),
        pytest.param("a:\n  - b: 1\n    c: 2\n    b: 3\n", "4:5", id="in a list"),
        pytest.param("{a: 1, 'a': 2}\n", "1:8", id="quoted or not"),
        pytest.param("a: 1\nb: {x: , x: }\n", "2:10", id="blank or not"),
    ],
)
def test_a_key_written_twice(content: str, place: str) -> None:
    found = refused(content)
    assert (found.code, str(found.location)) == ("KIN112", f"f.yaml:{place}")
    assert "ditulis dua kali" in found.message


def test_a_key_written_twice_names_the_first_line() -> None:
    found = refused("x: 0\nnama: 1\ny: 0\nnama: 2\n")
    assert found.message == "“nama” ditulis dua kali"
    assert found.hint == "yang pertama di baris 2; hapus salah satunya"


def test_one_key_in_two_mappings_is_two_keys() -> None:
    assert tree("- {a: 1}\n- {a: 1}\n") == [{"a": "1"}, {"a": "1"}]


@pytest.mark.parametrize(
    ("content", "code", "place"),
    [
        pytest.param("a: &x 1\n", "KIN113", "1:4", id="anchor"),
        pytest.param("a: &x [1]\n", "KIN113", "1:4", id="anchor of a list"),
        pytest.param("a: 1\nb: *x\n", "KIN113", "2:4", id="alias"),
        pytest.param("a: !!python/name:os.system x\n", "KIN113", "1:4", id="tag"),
        pytest.param("a: !!map {}\n", "KIN113", "1:4", id="tag of a mapping"),
        pytest.param("&x a: 1\n", "KIN116", "1:1", id="anchor on a key"),
        pytest.param("!!str a: 1\n", "KIN116", "1:1", id="tag on a key"),
        pytest.param("a: 1\n[b]: 2\n", "KIN116", "2:1", id="a list as key"),
        pytest.param("? {a: 1}\n: 2\n", "KIN116", "1:3", id="a mapping as key"),
        pytest.param("a: 1\n'': 2\n", "KIN116", "2:1", id="a key of no letters"),
        pytest.param('a:\n  - {" ": 86}\n', "KIN116", "2:6", id="a key of blanks"),
        pytest.param('"\\t\\n": 1\n', "KIN116", "1:1", id="a key of escaped blanks"),
        pytest.param('"\\u00a0": 1\n', "KIN116", "1:1", id="a key out of Word"),
        pytest.param("? \n: 2\n", "KIN116", "1:2", id="no key at all"),
        pytest.param("{? : 1}\n", "KIN116", "1:4", id="no key in braces"),
        pytest.param("a: 1\n---\nb: 2\n", "KIN115", "2:1", id="second document"),
        pytest.param("a: 1\n...\n---\n", "KIN115", "3:1", id="empty second document"),
        pytest.param("a: 1\nb:\n\tc: 2\n", "KIN111", "3:1", id="tab as indent"),
        pytest.param("a: 1\né: x\x01\n", "KIN111", "2:5", id="control character"),
        pytest.param("a: b: c\n", "KIN111", "1:5", id="colon in plain text"),
    ],
)
def test_refused_at_its_place(content: str, code: str, place: str) -> None:
    found = refused(content)
    assert (found.code, str(found.location)) == (code, f"f.yaml:{place}")
    assert found.hint


@pytest.mark.parametrize("kunci", ["''", '""', "' '", '"\\t"'])
def test_a_key_that_is_blank_is_told_so(kunci: str) -> None:
    for content in (f"{kunci}: 1\n", f"a: [{{b: 1, {kunci}: 2}}]\n"):
        found = refused(content)
        assert (found.code, found.message) == ("KIN116", "kunci ini kosong")
        assert found.hint == "tulis `kunci: nilai`"


def test_a_character_that_yaml_does_not_admit_is_named_alone() -> None:
    assert refused("é: \x01\x02\n").message == (
        r"tanda “\x01” tidak boleh ada dalam YAML"
    )


def test_an_alias_bomb_stops_at_the_first_anchor() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    found = refused("\n".join(rows))
    assert (found.code, str(found.location)) == ("KIN113", "f.yaml:1:5")


def test_sixty_four_levels_are_read_and_one_more_is_not() -> None:
    assert BATAS_DALAM == 64
    assert str(tree("[" * 64 + "]" * 64)) == "[" * 64 + "]" * 64
    found = refused("[" * 65 + "]" * 65)
    assert (found.code, str(found.location)) == ("KIN114", "f.yaml:1:65")
    mappings = "".join(f"{' ' * n}a:\n" for n in range(65))
    assert refused(mappings + " " * 65 + "a: 1\n").code == "KIN114"
    assert tree(mappings.removesuffix("a:\n") + "a\n")


@pytest.mark.parametrize("sign", ["[", "{a: ", "- "])
def test_a_hundred_thousand_levels_stop_at_the_sixty_fifth(sign: str) -> None:
    found = refused(sign * 100_000)
    assert (found.code, found.location and found.location.line) == ("KIN114", 1)


def test_the_limit_of_the_scanner_itself_is_told_alike(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stop() -> None:
        mark = yaml.error.Mark("", 1000, 0, 1000, None, 0)
        said = "exceeded maximum nesting depth"
        raise yaml.scanner.ScannerError(None, None, said, mark)

    scanner = SimpleNamespace(get_event=stop)
    monkeypatch.setattr(
        "kinerja_cli.source.readers.yaml.tree.scanner", lambda _text: scanner
    )
    assert str(refused("[")).startswith("f.yaml:1:1001: KIN114 galat: ")
