"""How a number came to be called what it is called: its scale, its band, its law."""

from dataclasses import replace

import pytest

from alat.pendukung import Write
from alat.penjelas import compute_one, explain
from alat.tabel import tabel
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.langkah import dari_isian, pembulatan
from kinerja_cli.laporan.bagian import Pohon
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.telaah.jelaskan import Golongan, jelaskan_indikator


def _name(g: Golongan) -> tuple[str, str, str, str]:
    return g.nama, str(g.nilai), g.sebutan, g.batas


def _read(g: Golongan) -> tuple[str, int | None]:
    return str(g.asal), g.desimal


@pytest.mark.parametrize(("janji", "isian", "names", "read"), tabel("golongan"))
def test_how_a_number_came_to_be_named(
    write: Write,
    janji: str,
    isian: str,
    names: list[list[str]],
    read: list[list[str | int | None]],
) -> None:
    golongan = explain(write, janji, isian).golongan
    assert [list(_name(g)) for g in golongan] == names
    assert [list(_read(g)) for g in golongan] == read
    for g in golongan:
        subjek = "capaian" if g.nama == "kategori" else janji.rpartition(" ")[2]
        buku = Aturan(2024).ketentuan(subjek)
        assert (g.acuan.sumber, g.acuan.keyakinan) == (buku.sumber, buku.keyakinan)


@pytest.mark.parametrize(
    ("skala", "sebutan", "batas"),
    [("lan", "Kurang", "≤ 30"), ("sampang-2019", "Sangat Kurang", "< 51")],
)
def test_a_scale_that_the_pk_chose(
    write: Write, skala: str, sebutan: str, batas: str
) -> None:
    konvensi = f"konvensi: {{skala_capaian: {skala}}}"
    p = explain(write, "target: 5, rumus: nilai", "{nilai: 1}", konvensi)
    assert [_name(g) for g in p.golongan] == [("kategori", "20.00", sebutan, batas)]
    assert _read(p.golongan[0]) == ("20.00", None)
    assert p.golongan[0].acuan.nama == skala


def test_below_every_band_there_is_no_name(write: Write) -> None:
    hasil = compute_one(write, "target: 80, rumus: skm", "{nilai_skm: 1}")
    (baris,) = hasil.baris
    rendah = pembulatan("realisasi", dari_isian("nilai SKM", 24, "nilai_skm"), 2)
    hasil = replace(hasil, baris=(baris._replace(realisasi=rendah),))
    (p,) = jelaskan_indikator(hasil, {"a"})
    assert [g.nama for g in p.golongan] == ["kategori"]


@pytest.mark.parametrize(("janji", "isian", "lines"), tabel("golongan_baris"))
def test_the_lines_beneath_a_name(
    write: Write, janji: str, isian: str, lines: list[list[str]]
) -> None:
    hasil = compute_one(write, janji, isian)
    penjelasan = tuple(jelaskan_indikator(hasil, set()))
    _, pohon, *_ = LaporanPenjelasan(hasil, penjelasan).bagian()
    assert isinstance(pohon, Pohon)
    kata = ("kategori ", "predikat ")
    names = [a for a in pohon.akar.anak if a.lines[0].startswith(kata)]
    acuan = [str(g.acuan) for g in penjelasan[0].golongan]
    assert [list(a.lines) for a in names] == [
        [*ln, a] for ln, a in zip(lines, acuan, strict=True)
    ]
    assert all(a.anak == () for a in names)
