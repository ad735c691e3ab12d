"""How a number came to be called what it is called: its scale, its band, its law."""

from dataclasses import replace

import pytest

from alat.pendukung import Write
from alat.penjelas import compute_one, explain
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.langkah import masukan, pembulatan
from kinerja_cli.laporan.model import Pohon
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.telaah.jelaskan import Golongan, jelaskan


def _name(g: Golongan) -> tuple[str, str, str, str]:
    return g.nama, str(g.nilai), g.sebutan, g.batas


def _read(g: Golongan) -> tuple[str, int | None]:
    return str(g.asal), g.desimal


@pytest.mark.parametrize(
    ("janji", "isian", "names", "read"),
    [
        pytest.param(
            'target: "81,33", rumus: skm',
            '{nilai_skm: "3,253"}',
            [
                ("kategori", "100.00", "Sangat Tinggi", "≥ 91"),
                ("predikat", "81.33", "B (Baik)", "≥ 76,61"),
            ],
            [("100.00", None), ("81.325", 2)],
            id="rounded before it is named",
        ),
        pytest.param(
            "target: 76, desimal: 0, rumus: skm",
            '{nilai_skm: "3,0642"}',
            [
                ("kategori", "101.32", "Sangat Tinggi", "≥ 91"),
                ("predikat", "76.61", "B (Baik)", "≥ 76,61"),
            ],
            [("101.32", None), ("76.6050", 2)],
            id="read by its own rounding",
        ),
        pytest.param(
            "target: 160, rumus: sakip",
            "{perencanaan: 25, pengukuran: 25, pelaporan: 10, evaluasi: 20}",
            [
                ("kategori", "50.00", "Sangat Rendah", "< 51"),
                ("predikat", "80.00", "BB (Sangat Baik)", "> 70"),
            ],
            [("50.00", None), ("80", 2)],
            id="a bound that is not in the band",
        ),
        pytest.param(
            "target: 5, batas_capaian: 120, rumus: nilai",
            "{nilai: 10}",
            [("kategori", "120.00", "Sangat Tinggi", "≥ 91")],
            [("120.00", None)],
            id="cut off",
        ),
        pytest.param(
            "target: 0, rumus: skm",
            "{nilai_skm: 1}",
            [("predikat", "25.00", "D (Tidak Baik)", "≥ 25,00")],
            [("25", 2)],
            id="no capaian",
        ),
    ],
)
def test_how_a_number_came_to_be_named(
    write: Write,
    janji: str,
    isian: str,
    names: list[tuple[str, str, str, str]],
    read: list[tuple[str, int | None]],
) -> None:
    golongan = explain(write, janji, isian).golongan
    assert list(map(_name, golongan)) == names
    assert list(map(_read, golongan)) == read
    for g in golongan:
        subjek = "capaian" if g.nama == "kategori" else janji.rpartition(" ")[2]
        buku = Aturan(2024).ketentuan(subjek)
        assert (g.acuan.sumber, g.acuan.keyakinan) == (buku.sumber, buku.keyakinan)


@pytest.mark.parametrize(
    ("skala", "sebutan", "batas"),
    [
        ("lan", "Kurang", "≤ 30"),
        ("sampang-2019", "Sangat Kurang", "< 51"),
    ],
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
    rendah = pembulatan("realisasi", masukan("nilai SKM", 24, "nilai_skm"), 2)
    hasil = replace(hasil, baris=(baris._replace(realisasi=rendah),))
    (p,) = jelaskan(hasil, {"a"})
    assert [g.nama for g in p.golongan] == ["kategori"]


@pytest.mark.parametrize(
    ("janji", "isian", "lines"),
    [
        pytest.param(
            'target: "81,33", rumus: skm',
            '{nilai_skm: "3,253"}',
            [
                ["kategori Sangat Tinggi: 100,00 ≥ 91"],
                [
                    "predikat B (Baik): 81,33 ≥ 76,61",
                    "81,325 dibulatkan ke 2 desimal, setengah ke atas",
                ],
            ],
            id="rounded before it is named",
        ),
        pytest.param(
            "target: 5, rumus: nilai",
            "{nilai: 1}",
            [["kategori Sangat Rendah: 20,00 < 51"]],
            id="below the lowest bound",
        ),
        pytest.param(
            "target: 84, rumus: skm",
            "{jumlah_per_unsur: [10, 17], terisi: [3, 6]}",
            [
                ["kategori Sangat Tinggi: 91,76 ≥ 91"],
                [
                    "predikat B (Baik): 77,08 ≥ 76,61",
                    "77,083333333333 dibulatkan ke 2 desimal, setengah ke atas",
                ],
            ],
            id="cut on paper",
        ),
    ],
)
def test_the_lines_beneath_a_name(
    write: Write, janji: str, isian: str, lines: list[list[str]]
) -> None:
    hasil = compute_one(write, janji, isian)
    penjelasan = tuple(jelaskan(hasil, set()))
    _, pohon, _ = LaporanPenjelasan(hasil, penjelasan).bagian()
    assert isinstance(pohon, Pohon)
    kata = ("kategori ", "predikat ")
    names = [a for a in pohon.akar.anak if a.lines[0].startswith(kata)]
    acuan = [str(g.acuan) for g in penjelasan[0].golongan]
    assert [list(a.lines) for a in names] == [
        [*ln, a] for ln, a in zip(lines, acuan, strict=True)
    ]
    assert all(a.anak == () for a in names)
