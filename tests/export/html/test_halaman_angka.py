"""A page says the numbers that the other formats say, and how each came about."""

import re
from collections.abc import Iterator
from decimal import Decimal

import pytest

from alat.contoh_halaman import halaman_contoh, ukuran
from alat.contoh_laporan import Contoh
from alat.keluaran import Cetak, angka, dibaca, mata, polos, tertulis
from alat.kesepakatan import semua_indikator
from alat.peramban import Halaman, teks
from alat.sesi import SESI
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik

SEMUA = SESI | {"laporan": ("laporan", *SESI["hitung setahun"][1:-2])}
SVG = "{http://www.w3.org/2000/svg}"


def _isi(row: list[str]) -> list[str]:
    """Return the cells that say anything: one of several rows is said once."""
    return [sel for sel in row if sel]


def _tabel(markdown: str) -> Iterator[list[list[str]]]:
    for blok in re.findall(r"(?:^\|.*\n)+", markdown, re.MULTILINE):
        kepala, _, *lagi = blok.splitlines()
        yield [
            _isi([polos(sel).strip() for sel in re.split(r"(?<!\\)\|", ln)])
            for ln in (kepala, *lagi)
        ]


@pytest.mark.parametrize("args", SEMUA.values(), ids=SEMUA)
def test_a_page_says_what_the_others_say(cetak: Cetak, args: tuple[str, ...]) -> None:
    naskah = cetak(*args, format_="markdown")
    h = Halaman(cetak(*args, format_="html"))
    halaman = [
        isi
        for isi, t in zip(h.tabel, h.semua("table"), strict=True)
        if not t.get("class", "").startswith("grafik")
    ]
    assert [*_tabel(naskah)] == [[*map(_isi, rows)] for _, rows in halaman]
    hilang = angka(dibaca(naskah, "markdown")) - angka(h.terlihat)
    assert [*hilang] == []


@pytest.mark.parametrize("args", [SESI["hitung"], SESI["hitung lain"]], ids=str)
def test_a_row_says_what_its_json_says(cetak: Cetak, args: tuple[str, ...]) -> None:
    semua = semua_indikator(cetak.json(*args))
    halaman = Halaman(cetak(*args, format_="html"))
    rows = {r[0]: {*r} for _, isi in halaman.tabel for r in isi}
    assert len(semua) > 4
    for i in semua:
        tampak = {mata(i[k]) for k in ("realisasi", "capaian") if i[k] is not None}
        assert tampak <= rows[i["nama"]]


def test_a_number_leads_to_its_steps() -> None:
    baris = [ukuran("Satu", 58120, 58500, 98), ukuran("Dua", 40, 90, 85)]
    h = Halaman(tertulis(halaman_contoh(baris), "html"))
    sasaran = {e.get("id"): e for e in h.akar.iter() if e.get("id")}
    tabel = h.semua("table")[0]
    tautan = [(teks(a), teks(sasaran[a.attrib["href"][1:]])) for a in tabel.iter("a")]
    assert [t for t, _ in tautan] == ["99,35", "101,38", "44,44", "52,28"]
    for tulis, asal in tautan:
        assert re.match(rf"\w+ = {tulis} ", asal)
    assert "= tepat waktu : semua × 100" in tautan[0][1]
    assert "q4.yaml:7:5" in tautan[0][1]
    assert "Permen 1/2020 (keyakinan 2: " in tautan[1][1]


def test_a_step_is_said_once() -> None:
    baris = [ukuran("Satu", 58120, 58500, 98)]
    h = Halaman(tertulis(halaman_contoh(baris), "html"))
    (jejak,) = (s for s in h.semua("section") if s.get("class") == "jejak")
    langkah = [teks(b) for b in jejak.iter("b")]
    assert len(langkah) == len({*langkah}) == 9
    assert h.terlihat.count("= tepat waktu : semua × 100") == 1


def _grafik(
    *deret: DeretGrafik, jenis: str = "batang", acuan: Decimal | None = None
) -> str:
    kategori = ("a", "b", "c")
    g = Grafik("G", jenis, kategori, deret, "%", acuan)  # type: ignore[arg-type]
    return tertulis(Contoh(g), "html")


def _batang(isi: str) -> list[tuple[str, str]]:
    semua = Halaman(isi).akar.iter(f"{SVG}rect")
    return [(r.attrib["x"], r.attrib["width"]) for r in semua]


@pytest.mark.parametrize(
    ("nilai", "acuan", "batang"),
    [
        pytest.param(("50", "100", None), None, "0+50 0+100", id="from zero, a gap"),
        pytest.param(("50", "-50", "0"), None, "50+50 0+50 50+0", id="below zero"),
        pytest.param(("-1", "-2", "-4"), None, "75+25 50+50 0+100", id="all below"),
        pytest.param(("50", "25", "50"), "100", "0+50 0+25 0+50", id="line beyond"),
        pytest.param(("0", "0", "0"), None, "0+0 0+0 0+0", id="all zero"),
        pytest.param((None, None, None), None, "", id="nothing"),
        pytest.param(("1e12", "3", "1"), None, "0+100 0+0 0+0", id="1e12"),
    ],
)
def test_bars_are_as_long_as_their_numbers(
    nilai: tuple[str | None, ...], acuan: str | None, batang: str
) -> None:
    deret = DeretGrafik("d", tuple(Decimal(n) if n else None for n in nilai))
    isi = _grafik(deret, acuan=Decimal(acuan) if acuan else None)
    found = [f"{x.rstrip('%')}+{w.rstrip('%')}" for x, w in _batang(isi)]
    assert " ".join(found) == batang
    assert isi.count('class="acuan"') == (3 if acuan else 0)


def test_every_bar_has_its_name_and_number_beside_it() -> None:
    isi = _grafik(
        DeretGrafik("Target", (Decimal(1), Decimal(2), Decimal(3))),
        DeretGrafik("Realisasi", (Decimal(2),)),
    )
    ((judul, (_, *rows)),) = Halaman(isi).tabel
    assert judul == "G"
    assert [[sel for sel in r if sel] for r in rows] == [
        *(["a", "Target", "1"], ["Realisasi", "2"]),
        *(["b", "Target", "2"], ["Realisasi", "–"]),
        *(["c", "Target", "3"], ["Realisasi", "–"]),
    ]


def test_a_line_has_a_gap_where_there_is_no_value() -> None:
    isi = _grafik(DeretGrafik("d", (Decimal(1), None, Decimal(4))), jenis="garis")
    garis = [p.attrib["points"] for p in Halaman(isi).akar.iter(f"{SVG}polyline")]
    assert garis == ["50,75", "250,0"]
    ((_, (kepala, batas, deret)),) = Halaman(isi).tabel
    assert kepala == ["%", "a", "b", "c"]
    assert batas[0] == "4 0"
    assert deret == ["d", "1", "–", "4"]


@pytest.mark.parametrize(
    ("nilai", "tinggi", "batas"),
    [
        pytest.param(("81.10", "81.85"), "0.92 0", "81,85 0", id="a small change"),
        pytest.param(("-1", "3"), "100 0", "3 -1", id="below zero, and above"),
        pytest.param(("-4", "-2"), "100 50", "0 -4", id="below zero"),
        pytest.param(("0", "0"), "50 50", "0", id="nothing at all"),
        pytest.param((None, None), "", "–", id="nothing known"),
    ],
)
def test_a_line_is_as_high_as_it_is_above_zero(
    nilai: tuple[str | None, ...], tinggi: str, batas: str
) -> None:
    deret = DeretGrafik("d", tuple(Decimal(n) if n else None for n in nilai))
    page = Halaman(_grafik(deret, jenis="garis"))
    titik = [p.attrib["points"] for p in page.akar.iter(f"{SVG}polyline")]
    assert [t.split(",")[1] for s in titik for t in s.split()] == tinggi.split()
    ((_, (_, baris, _)),) = page.tabel
    assert baris[0] == batas
