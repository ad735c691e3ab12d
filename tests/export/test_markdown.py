"""Markdown: every text is read back as it was, and columns share a line of a page."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from alat.contoh_laporan import Contoh
from alat.keluaran import tertulis
from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import Cabang, Daftar, Pohon, Tabel
from kinerja_cli.laporan.kolom import Column

BACA = MarkdownIt("commonmark").enable(["table", "strikethrough"])
# What pandoc, or GitHub, makes of a text -> how it is written so that neither does.
PANDOC = {
    "a $x^2$ b": r"a \$x\^2\$ b",
    "Rp 5.000 $ dan $": r"Rp 5.000 \$ dan \$",
    "H~2~O": r"H\~2\~O",
    "@doe99": r"\@doe99",
    "[@doe99]": r"\[\@doe99\]",
    "judul {#id .kelas}": r"judul \{\#id .kelas\}",
    "`x`{=html}": r"\`x\`\{=html\}",
    'Ma\'had "A"': r"Ma\'had \"A\"",
    "2023--2024": r"2023\-\-2024",
    "dst...": r"dst\.\.\.",
    "https://a.go.id/b_c": r"https\://a.go.id/b\_c",
    "www.a.go.id": r"www\.a.go.id",
    ":smile: 10:30": r"\:smile: 10:30",
    "::: catatan": r"\::: catatan",
    ": arti": r"\: arti",
    "===": r"\===",
    "(1) satu": r"(1\) satu",
    "(a) satu": r"(a\) satu",
    "iv) satu": r"iv\) satu",
    "C. Tiga": r"C\. Tiga",
    "#. satu": r"\#. satu",
    "(@) satu": r"(\@) satu",
    "| baris": r"\| baris",
    "---- ----": r"\-\-\-\- \-\-\-\-",
    "-1,08": "-1,08",
    "81,33 % = 1 + 2": "81,33 % = 1 + 2",
    "Permendagri 54/2010, tetap (2: dua)": "Permendagri 54/2010, tetap (2: dua)",
    "a. n. Bupati": r"a\. n. Bupati",
}
_TEKS = st.text(
    "\\`*_[]<>|#~&$^{}@'\"-+.:)(=!%;/ \t\n1ai", min_size=1, max_size=12
).filter(lambda t: visible(t) != "")
NAMA = " ".join(["kata"] * 20)
# The first column is the name; then a number, and a short text.
KOLOM = (
    Column("a", lambda b: b[0], "Nama"),
    Column("b", lambda b: b[1], "Nilai", numeric=True),
    Column("c", lambda b: b[2], "Uraian"),
)


def _texts(markdown: str) -> Iterator[str]:
    """Read the texts of a document; every one of them must be nothing but text."""
    for token in BACA.parse(markdown):
        if token.type == "inline":
            anak = token.children or []
            assert {c.type for c in anak} <= {"text", "hardbreak"}
            yield "".join(c.content or "\n" for c in anak)


@example("0")
@given(teks=_TEKS)
def test_a_text_is_read_back_wherever_it_stands(teks: str) -> None:
    tampak = visible(teks)
    cabang = Cabang((tampak, tampak), (Cabang((tampak,)),))
    laporan = Contoh(
        Daftar(tampak, [(tampak, tampak)]),
        Tabel("", KOLOM, [(teks, 1, teks)]),
        Pohon("", cabang),
    )
    assert list(_texts(tertulis(laporan, "markdown"))) == [
        *("Contoh", tampak, f"{tampak}: {tampak}"),
        *("Nama", "Nilai", "Uraian", tampak, "1", tampak),
        *(f"{tampak}\n{tampak}", tampak),
    ]


@pytest.mark.parametrize(("teks", "lolos"), PANDOC.items(), ids=PANDOC)
def test_pandoc_reads_no_more_than_the_text(teks: str, lolos: str) -> None:
    out = tertulis(Contoh(Tabel("", KOLOM, [(teks, 1, "")])), "markdown")
    assert out.endswith(f"\n| {lolos} | 1 | – |\n")


@pytest.mark.parametrize(
    ("nama", "nilai", "uraian", "garis"),
    [
        pytest.param("ikm", "81,33", "indeks", (6, 7, 8), id="room for all"),
        pytest.param(NAMA, "81,33", "indeks", (65, 7, 8), id="a long name"),
        pytest.param(NAMA, "1", NAMA, (35, 7, 37), id="two long texts"),
        pytest.param(NAMA, "9" * 18, "9" * 60, (18, 20, 42), id="long words"),
        pytest.param(NAMA, "9" * 40, "9" * 60, (6, 42, 42), id="too much for a page"),
    ],
)
def test_dashes_are_as_wide_as_the_columns(
    nama: str, nilai: str, uraian: str, garis: tuple[int, ...]
) -> None:
    out = tertulis(Contoh(Tabel("", KOLOM, [(nama, nilai, uraian)])), "markdown")
    baris = next(ln for ln in out.splitlines() if re.fullmatch(r"[-|: ]+", ln))
    _, *tanda, _ = baris.split("|")
    assert tuple(len(t.strip()) for t in tanda) == garis
    assert [t.strip().endswith(":") for t in tanda] == [False, True, False]
