"""CSV of an explanation: a row an indikator, a step, a name and a step of the means."""

from decimal import Decimal

import pytest

from alat.kantor import write_kantor
from alat.keluaran import Cetak
from alat.pendukung import Write
from alat.pohon_json import SELISIH

HEADER = (
    *(
        "tahun",
        "triwulan",
        "periode",
        "pk",
        "id",
        "status",
        "bagian",
        "tingkat",
        "label",
    ),
    *("rumus", "hitungan", "nilai", "bulat", "desimal", "berkas", "baris", "kolom"),
    *("lembar", "sel", "tertulis", "formula", "acuan", "keyakinan", "catatan"),
    *("keterangan", "catatan_berkas"),
)


@pytest.fixture
def rows(cetak: Cetak, write: Write) -> list[dict[str, str]]:
    return cetak.csv("jelaskan", "-r", write_kantor(write))


def test_its_columns(rows: list[dict[str, str]]) -> None:
    assert tuple(rows[0]) == HEADER
    # What is noted is noted once, where an indikator begins.
    assert {r["bagian"] for r in rows if r["catatan"]} == {"indikator"}


def test_a_name_stands_beside_the_number_that_has_it(
    cetak: Cetak, write: Write, rows: list[dict[str, str]]
) -> None:
    isi = cetak.json("jelaskan", "-r", write_kantor(write))
    asal = {
        (i["id"], g["nama"]): Decimal(g["asal"])
        for i in isi["indikator"]
        for g in i["golongan"]
    }
    names = [r for r in rows if r["bagian"] in {"kategori", "predikat"}]
    assert [(r["id"], r["bagian"]) for r in names] == list(asal)
    for r in names:
        selisih = abs(Decimal(r["nilai"]) - asal[r["id"], r["bagian"]])
        assert selisih <= SELISIH.numerator / Decimal(SELISIH.denominator)
        # What it is read off is in the tree above, to the last digit.
        tree = [s for s in rows if (s["id"], s["bagian"]) == (r["id"], "capaian")]
        assert r["nilai"] in {s["nilai"] for s in tree}
