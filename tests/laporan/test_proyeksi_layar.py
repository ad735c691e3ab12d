"""A projection on any screen and through a pipe, with its text shown literally."""

import re

import pytest

from alat.keluaran import Cetak
from alat.sesi import Q3
from alat.tahun_berjalan import janji, setahun
from kinerja_cli.laporan.baris_proyeksi import KEBUTUHAN, baris_kebutuhan
from kinerja_cli.telaah.proyeksi import proyeksikan

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


@pytest.mark.parametrize(
    ("pembilang", "penyebut", "sekarang", "perlu"),
    [
        ("1794", 2050, "1794", "≥ 1948"),
        ("940", 999, "940", "≥ 950"),
        ("949000", 2 * 10**6, "949000", "≥ 1899900"),
        ("1234567", 2 * 10**6, "1.234.567", "≥ 1.899.900"),
        ("1,5", 2000, "1,5", "≥ 1.899,9"),
    ],
)
def test_a_row_is_of_one_spelling(
    pembilang: str, penyebut: int, sekarang: str, perlu: str
) -> None:
    isi = {"pembilang": pembilang, "penyebut": penyebut}
    (keadaan,) = proyeksikan(setahun(janji("rasio", 95), isi), (), None).keadaan
    (b,) = baris_kebutuhan(keadaan)
    tampak = {k.key: k.tampak for k in KEBUTUHAN if k.tampak}
    assert (tampak["sekarang"](b), tampak["perlu"](b)) == (sekarang, perlu)


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
