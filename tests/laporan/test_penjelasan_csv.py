"""CSV of an explanation: a row an indikator, a step, a name and a step of the means."""

from decimal import Decimal

import pytest

from alat.kantor import KANTOR, write_kantor
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
    *("tertulis", "acuan", "keyakinan", "catatan"),
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


def test_what_is_not_there_has_no_row_but_its_own(rows: list[dict[str, str]]) -> None:
    bagian = {(r["id"], r["bagian"]) for r in rows}
    assert {id_ for id_, b in bagian if b == "capaian"} == set(KANTOR) - {"belum"}
    assert ("belum", "dasar_target") in bagian
    assert {b for id_, b in bagian if id_ == "belum"} == {"indikator", "dasar_target"}
    assert {id_ for id_, b in bagian if b == "indikator"} == set(KANTOR)
    assert {id_ for id_, b in bagian if b == "rata_rata"} == {""}
    nol = next(r for r in rows if r["id"] == "nilai_nol")
    assert nol["status"] == "tak_terhitung"
    assert nol["catatan"] == "KIN401: target nol: capaian tidak dapat dihitung"


def test_the_means_come_last_and_only_where_all_is_explained(
    cetak: Cetak, write: Write, rows: list[dict[str, str]]
) -> None:
    semua = [r["bagian"] == "rata_rata" for r in rows]
    assert semua == sorted(semua)
    assert sum(semua) == 2 + len(set(KANTOR) - {"belum", "nilai_nol"})
    some = cetak.csv("jelaskan", *KANTOR, "-r", write_kantor(write))
    assert "rata_rata" not in {r["bagian"] for r in some}
    assert len(some) == semua.count(False)
