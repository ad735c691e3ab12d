"""Text that is no YAML of ours: the place, what is wrong, and what to write instead."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

HEAD = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
"""
ENGLISH = re.compile(
    r"\b(expected|found|could not|mapping|mappings|scanner|parser|while|token|error|"
    r"block|flow|sequence|document|alias|anchor|traceback|did not|allowed)\b",
    re.IGNORECASE,
)


def _refused(kinerja: Kinerja, path: Path) -> str:
    err = kinerja("hitung", "-r", path).refusal(3)
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert ENGLISH.findall(err.replace("alias (*)", "")) == []
    return err


@pytest.mark.parametrize("isi", ["- a\n- b\n", "kata\n", '"teks"\n', "42\n"], ids=repr)
def test_a_file_that_is_no_mapping(kinerja: Kinerja, write: Write, isi: str) -> None:
    err = _refused(kinerja, write("r.yaml", isi))
    assert ":1:1: KIN203 galat: di sini harus berupa `kunci: nilai`" in err


@pytest.mark.parametrize(
    ("levels", "refused"), [(62, False), (63, True), (64, True)], ids=str
)
def test_nesting(kinerja: Kinerja, write: Write, levels: int, refused: bool) -> None:  # noqa: FBT001
    # Two levels stand above: the file, and `realisasi`; the 65th is refused.
    isi = f"{HEAD}realisasi:\n  ikm: {'[' * levels}{']' * levels}\n"
    err = _refused(kinerja, write("r.yaml", isi))
    assert ("KIN114" in err) == refused
    if refused:
        assert f":5:{8 + 62}: KIN114 galat: susunan lebih dalam dari 64 tingkat" in err


def test_the_same_in_a_pk(kinerja: Kinerja, write: Write) -> None:
    pk = write("pk.yaml", "format: kinerja/pk@1\nformat: x\n")
    realisasi = write("r.yaml", HEAD + "realisasi:\n")
    status, _, err = kinerja("hitung", "-r", realisasi, "--pk", pk)
    assert status == 3
    assert err.startswith(f"{pk}:2:1: KIN112 galat: “format” ditulis dua kali")
    assert "\n    2 | format: x\n      | ^\n" in err
