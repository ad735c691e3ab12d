"""How a number came to be called what it is called: its scale, its band, its law."""

import pytest

from kinerja_cli.aturan import Aturan
from kinerja_cli.penjelasan import Golongan, jelaskan
from kinerja_cli.rumus.langkah import masukan, pembulatan
from pendukung import Write
from penjelas import compute_one, explain


def _name(g: Golongan) -> tuple[str, str, str, str]:
    return g.nama, str(g.nilai), g.sebutan, g.batas


@pytest.mark.parametrize(
    ("janji", "isian", "names"),
    [
        pytest.param(
            'target: "81,33", rumus: skm',
            '{nilai_skm: "3,253"}',
            [
                ("kategori", "100.00", "Sangat Tinggi", "mulai 91"),
                ("predikat", "81.33", "B (Baik)", "mulai 76,61"),
            ],
            id="rounded before it is named",
        ),
        pytest.param(
            "target: 76, desimal: 0, rumus: skm",
            '{nilai_skm: "3,0642"}',
            [
                ("kategori", "101.32", "Sangat Tinggi", "mulai 91"),
                ("predikat", "76.61", "B (Baik)", "mulai 76,61"),
            ],
            id="read by its own rounding",
        ),
        pytest.param(
            "target: 160, rumus: sakip",
            "{perencanaan: 25, pengukuran: 25, pelaporan: 10, evaluasi: 20}",
            [
                ("kategori", "50.00", "Sangat Rendah", "selebihnya"),
                ("predikat", "80.00", "BB (Sangat Baik)", "di atas 70"),
            ],
            id="a bound that is not in the band",
        ),
        pytest.param(
            "target: 5, batas_capaian: 120, rumus: nilai",
            "{nilai: 10}",
            [("kategori", "120.00", "Sangat Tinggi", "mulai 91")],
            id="cut off",
        ),
        pytest.param(
            "target: 0, rumus: skm",
            "{nilai_skm: 1}",
            [("predikat", "25.00", "D (Tidak Baik)", "mulai 25,00")],
            id="no capaian",
        ),
    ],
)
def test_how_a_number_came_to_be_named(
    write: Write, janji: str, isian: str, names: list[tuple[str, str, str, str]]
) -> None:
    golongan = explain(write, janji, isian).golongan
    assert list(map(_name, golongan)) == names
    for g in golongan:
        subjek = "capaian" if g.nama == "kategori" else janji.rpartition(" ")[2]
        buku = Aturan(2024).ketentuan(subjek)  # type: ignore[arg-type]
        assert (g.acuan.sumber, g.acuan.keyakinan) == (buku.sumber, buku.keyakinan)


@pytest.mark.parametrize(
    ("skala", "sebutan", "batas"),
    [
        ("lan", "Kurang", "selebihnya"),
        ("sampang-2019", "Sangat Kurang", "selebihnya"),
    ],
)
def test_a_scale_that_the_pk_chose(
    write: Write, skala: str, sebutan: str, batas: str
) -> None:
    konvensi = f"konvensi: {{skala_capaian: {skala}}}"
    p = explain(write, "target: 5, rumus: nilai", "{nilai: 1}", konvensi)
    assert [_name(g) for g in p.golongan] == [("kategori", "20.00", sebutan, batas)]
    assert p.golongan[0].acuan.nama == skala


def test_below_every_band_there_is_no_name(write: Write) -> None:
    hasil = compute_one(write, "target: 80, rumus: skm", "{nilai_skm: 1}")
    (baris,) = hasil.baris
    rendah = pembulatan("realisasi", masukan("nilai SKM", 24, "nilai_skm"), 2)
    hasil = hasil._replace(baris=(baris._replace(realisasi=rendah),))
    (p,) = jelaskan(hasil, {"a"})
    assert [g.nama for g in p.golongan] == ["kategori"]
