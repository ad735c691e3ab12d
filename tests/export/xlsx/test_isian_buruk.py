"""What nobody should write, and somebody will: each is a right workbook."""

from decimal import Decimal
from io import BytesIO
from time import process_time
from typing import Any

import pytest
from openpyxl import load_workbook

from alat.buku import bagian_buku, sel_buku
from alat.contoh_laporan import Baris, Contoh
from alat.pendukung import Kinerja, Write
from kinerja_cli.export.formats import render
from kinerja_cli.export.xlsx.nama_lembar import namai_lembar
from kinerja_cli.laporan.bagian import (
    Daftar,
    DeretGrafik,
    Grafik,
    Judul,
    Paragraf,
    Tabel,
)
from kinerja_cli.laporan.kolom import Column

KOLOM = (
    Column("nama", lambda b: b.nama, "Nama"),
    Column("nilai", lambda b: b.nilai, "Nilai", numeric=True),
)


def _nilai(*bagian: Any) -> list[Any]:
    return [s.nilai for s in sel_buku(render(Contoh(*bagian), "xlsx"))]


@pytest.mark.parametrize(
    "teks",
    [
        *("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "{=1}"),
        *("<script>", "]]>", "&amp;", "<r>x</r>", "http://contoh.go.id", "'petik"),
        *("a" * 500, "kata " * 2000, "panjang" * 6000, "{}[]:*?/\\"),
    ],
    ids=lambda t: t[:12],
)
def test_a_text_is_whole_and_a_text(teks: str) -> None:
    semua = _nilai(
        Tabel(teks, KOLOM, [Baris(teks, Decimal(1))]),
        Daftar(teks, [("label", teks)]),
        Paragraf("", [teks], kurang=True),
    )
    rapat = "".join(str(n) for n in semua).replace(" ", "")
    assert rapat.count(teks.replace(" ", "")) >= 3
    assert all(len(str(n)) <= 32_767 for n in semua)


@pytest.mark.parametrize(
    ("nilai", "tertulis"),
    [
        ("1000000000000.00", 1e12),
        ("-1234567.5", -1234567.5),
        ("0", 0),
        ("999999999999999", 999999999999999),
        ("1234567890123456", "1.234.567.890.123.456"),
        ("123456789012345.67", "123.456.789.012.345,67"),
    ],
)
def test_a_number_is_what_it_is(nilai: str, tertulis: object) -> None:
    isi = render(Contoh(Tabel("T", KOLOM, [Baris("a", Decimal(nilai))])), "xlsx")
    (sel,) = (s for s in sel_buku(isi) if s.alamat == "B6")
    assert sel.nilai == tertulis
    assert type(sel.nilai) is not bool


def test_a_number_that_a_cell_would_round_says_so() -> None:
    nilai = Decimal(1234567890123456)
    isi = render(Contoh(Tabel("T", KOLOM, [Baris("a", nilai)])), "xlsx")
    sel = load_workbook(BytesIO(isi))["Contoh"]["B6"]
    assert sel.comment
    assert "15 digit" in sel.comment.text


@pytest.mark.parametrize(
    ("sebutan", "nama"),
    [
        (["A", "a", "A"], ["A", "a (2)", "A (3)"]),
        (["x" * 40, "x" * 41], ["x" * 31, f"{'x' * 27} (2)"]),
        (["Rincian", "History"], ["Rincian (2)", "History (2)"]),
        (["a/b:c?[d]*\\", "''", ""], ["a-b-c--d---", "Lembar", "Lembar (2)"]),
        (["\U0001f600" * 20], ["\U0001f600" * 15]),
        (["\x07"], [r"-x07"]),
    ],
)
def test_a_sheet_has_a_name_that_excel_takes(
    sebutan: list[str], nama: list[str]
) -> None:
    assert [*namai_lembar(sebutan)] == nama


def test_sheets_begin_where_headings_say_so() -> None:
    satu = Tabel("", KOLOM, [Baris("a", Decimal(1))])
    isi = render(
        Contoh(Daftar("", [("a", "b")]), Judul("Bab", lembar="Satu"), satu, satu),
        "xlsx",
    )
    assert {s.lembar for s in sel_buku(isi)} == {"Laporan", "Satu"}


def test_a_chart_leaves_a_gap_and_begins_at_zero() -> None:
    deret = (DeretGrafik("R", (Decimal(99), None, Decimal(101))),)
    batang = Grafik("Capaian", "batang", ("a", "b", "c"), deret, "%", Decimal(100))
    garis = batang._replace(jenis="garis", acuan=None)
    semua = bagian_buku(render(Contoh(batang, garis), "xlsx"))
    satu, dua = (semua[f"xl/charts/chart{n}.xml"].decode() for n in (1, 2))
    assert '<c:min val="0"/>' in satu
    assert satu.count("<c:ser>") == 2
    assert "<c:barChart>" in satu
    assert "<c:lineChart>" in satu
    assert "dispBlanksAs" not in dua  # a gap, unless another thing is said
    assert '<c:min val="0"/>' in dua  # a small change is no leap
    assert "<c:showVal" in dua
    assert "<c:showVal" not in satu


def test_a_line_below_zero_is_drawn() -> None:
    turun = (DeretGrafik("R", (Decimal(-2), Decimal(3))),)
    semua = bagian_buku(render(Contoh(Grafik("G", "garis", ("a", "b"), turun)), "xlsx"))
    assert "<c:min " not in semua["xl/charts/chart1.xml"].decode()


def test_a_long_number_has_room_beside_its_chart() -> None:
    deret = (DeretGrafik("R", (Decimal(4736528750), Decimal(1))),)
    isi = render(Contoh(Grafik("G", "batang", ("a", "b"), deret)), "xlsx")
    ws = load_workbook(BytesIO(isi)).worksheets[0]
    assert ws.column_dimensions["B"].width > len("4.736.528.750")


def test_a_heading_with_nothing_below_stands_over_the_next_sheet() -> None:
    satu, dua = Judul("Satu", 2, "Satu"), Judul("Dua", 3, "Dua")
    lampiran, isi = Judul("Lampiran", 2), Daftar("", [("a", "b")])
    semua = [*sel_buku(render(Contoh(satu, isi, lampiran, dua, isi), "xlsx"))]
    assert [s.lembar for s in semua if s.nilai == "Lampiran"] == ["Dua"]


def test_three_hundred_indikator_over_four_quarters(
    kinerja: Kinerja, write: Write
) -> None:
    baris = "".join(
        f"      - {{id: i{n}, nama: Indikator {n}, satuan: '%', target: 90, "
        "rumus: rasio}\n"
        for n in range(300)
    )
    write(
        "pk.yaml",
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: D\nsasaran:\n"
        f"  - uraian: S\n    indikator:\n{baris}",
    )
    args: list[object] = []
    for tw in range(1, 5):
        isi = "".join(
            f"  i{n}: {{pembilang: {n + tw}, penyebut: 400}}\n" for n in range(300)
        )
        kepala = (
            f"format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: {tw}\npk: pk.yaml\n"
        )
        args += ["-r", write(f"q{tw}.yaml", f"{kepala}realisasi:\n{isi}")]
    mulai = process_time()
    path = write("x", "").with_name("a.xlsx")
    assert kinerja("hitung", *args, "--per", "triwulan", "-o", path)[:2] == (0, "")
    assert process_time() - mulai < 10  # three, unless a tracer looks on
    assert sum(1 for s in sel_buku(path.read_bytes()) if s.rumus) > 300 * 3
