"""A projection on any screen and through a pipe, with its text shown literally."""

import re

import pytest

from alat.keluaran import Cetak
from alat.sesi import Q3

LEBAR = [40, 60, 80, 200]
JUDUL = ("Isian", "Menuju", "Sekarang", "Perlu")
BILA = ("--bila", "pks.jumlah=15", "--bila", "ketepatan_waktu.tepat_waktu=57000")


def _needs(out: str) -> list[list[str]]:
    """Return the tables of needs, each with its head."""
    lines = [*out.splitlines(), ""]
    heads = [n for n, ln in enumerate(lines) if ln.startswith("Isian ")]
    return [lines[n : lines.index("", n)] for n in heads]


@pytest.mark.parametrize("columns", LEBAR)
def test_the_heads_stay_whole_and_the_words_fold_beneath(
    cetak: Cetak, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = cetak("proyeksi", "-r", Q3, *BILA)
    tables = _needs(out)
    assert len(tables) == 5
    for head, *body in tables:
        titles = re.split(r" {2,}", head)
        # The number sought stands at any width, the aim where there is room for it.
        berdiri = list(JUDUL) if columns > 40 else [j for j in JUDUL if j != "Menuju"]
        assert titles == [*berdiri, *(["Keterangan"] if columns == 200 else [])]
        assert "sudah tercapai" in " ".join(" ".join(body).split())


def test_what_would_be_is_marked(cetak: Cetak) -> None:
    out = cetak("proyeksi", "-r", Q3, *BILA)
    marked = [ln for ln in out.splitlines() if ln.startswith("→ ")]
    assert [re.split(r" {2,}", ln)[0] for ln in marked] == [
        "→ bila tepat_waktu 57000",
        "→ bila jumlah 15",
        "→ layanan tepat waktu",
        "→ mitra",
    ]
    assert "  pks    " in out.replace("ketepatan_waktu  ", "pks    ")
    assert re.search(
        r"ketepatan_waktu +bila tepat_waktu 57000; di berkas: 58\.127", out
    )
