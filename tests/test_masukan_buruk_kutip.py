"""Curly quotes out of Word: refused where they would quote, kept inside a text."""

import re

import pytest

from alat.pendukung import Kinerja, Write

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"


@pytest.mark.parametrize("sign", "“”‘’„", ids=lambda s: f"U+{ord(s):04X}")
@pytest.mark.parametrize(
    ("isi", "place"),
    [
        ("keterangan: ISI\n", "4:13"),
        ("realisasi:\n  ikm: {nilai_skm: ISI}\n", "5:20"),
        ("realisasi:\n  ikm: {unsur: [3, ISI]}\n", "5:20"),
        ("realisasi:\n  sakip:\n    - ISI\n", "6:7"),
    ],
    ids=["value", "in braces", "in brackets", "item"],
)
def test_at_the_start_it_is_refused(
    kinerja: Kinerja, write: Write, isi: str, place: str, sign: str
) -> None:
    path = write("r.yaml", HEAD + isi.replace("ISI", f"{sign}3.5”"))
    err = kinerja("hitung", "-r", path).refusal(3)
    said = "tanda kutip lengkung dari Word tidak dikenal di sini"
    assert err.startswith(f"{path}:{place}: KIN118 galat: {said}\n")
    assert err.endswith('    saran: ganti dengan tanda kutip lurus: "..."\n')
    assert len(re.findall(r"KIN\d{3}", err)) == 1


@pytest.mark.parametrize(
    "teks",
    ["Kota “Sehat”", '"“Sehat” 2024"', "'‘Sehat’'", "|\n  “Sehat” 2024", "Jum‘at"],
    ids=["inside", "in straight quotes", "in single quotes", "block", "apostrophe"],
)
def test_elsewhere_it_is_text(kinerja: Kinerja, write: Write, teks: str) -> None:
    path = write("r.yaml", f"{HEAD}keterangan: {teks}\n")
    out = kinerja("hitung", "-r", path, "--format", "json").clean()
    word = re.search(r"[“‘]\w+", teks)
    assert word
    assert word[0] in out


def test_a_number_in_straight_quotes_as_advised(kinerja: Kinerja, write: Write) -> None:
    isi = f'{HEAD}realisasi:\n  ikm: {{nilai_skm: "3,253"}}\n'
    out = kinerja("hitung", "-r", write("r.yaml", isi)).clean()
    assert "81,33" in out
