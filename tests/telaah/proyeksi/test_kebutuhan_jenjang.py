"""The next mutu and predikat, the coverage of one document, and where it ends."""

from decimal import Decimal

import pytest

from alat.pk_satu import kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN, BOBOT_SAKIP, DOKUMEN, SUB, Isi
from kinerja_cli.telaah.proyeksi.kebutuhan import nilai_terjauh

LAMPIRAN_2 = dict(
    zip(DOKUMEN, ("99,85", "98,21", "99,03", "55,85", "100", "100"), strict=True)
)
SAKIP = dict(zip(BOBOT_SAKIP, ("25,50", "24", "11,85", "19,75"), strict=True))
TIGA: Isi = {"unsur": ["3", "3"], "responden": 100}


def _mutu(isi: Isi, akhir: int | None = None) -> list[tuple[str, Decimal | None]]:
    semua = kebutuhan_of(perjanjian("skm", "50"), isi, akhir)
    return [(k.tujuan.sebutan, k.perlu) for k in semua[1:]]


@pytest.mark.parametrize(
    ("nilai_skm", "expected"),
    [
        ("2,5996", [("C 65,00", Decimal("2.5998"))]),  # 64,99
        ("2,5998", [("B 76,61", Decimal("3.0642"))]),  # 64,995 is printed 65,00
        ("3,253", [("A 88,31", Decimal("3.5322"))]),
        ("3,5321", [("A 88,31", Decimal("3.5322"))]),
        ("3,5322", []),  # 88,305 is printed 88,31, an A
        ("4", []),
    ],
)
def test_the_next_mutu(nilai_skm: str, expected: list[tuple[str, Decimal]]) -> None:
    assert _mutu({"nilai_skm": nilai_skm}) == expected


def test_the_next_mutu_of_those_still_to_come() -> None:
    # B begins at 3,0642, printed 76,61: (2 x 3,0642 - 3) of the second half.
    assert _mutu(TIGA, 200) == [("B 76,61", Decimal("3.1284"))]


@pytest.mark.parametrize(
    ("isi", "perlu"),
    [
        pytest.param(SAKIP, [None] * 4, id="8,91 is more than any has left"),
        pytest.param(
            SAKIP | {"perencanaan": "29", "pengukuran": "28"},
            [None, "29.41", "13.26", "21.16"],
            id="1,41 more than 88,60, but 29 has 1 left",
        ),
        pytest.param(
            SAKIP | {"perencanaan": "30", "evaluasi": "24,14"},
            [None, "24.02", "11.87", "24.16"],
            id="from 89,99 to over 90",
        ),
    ],
)
def test_the_points_up_to_the_next_predikat(isi: Isi, perlu: list[str | None]) -> None:
    semua = kebutuhan_of(perjanjian("sakip", "81,10"), isi)[4:]
    assert {k.tujuan.sebutan for k in semua} == {"AA 90,01"}
    assert {k.tujuan.nilai for k in semua} == {Decimal("90.01")}
    assert [k.perlu for k in semua] == [p and Decimal(p) for p in perlu]


def test_grades_are_asked_for_in_points() -> None:
    huruf = dict(zip(SUB, ("A", "B", "BB"), strict=True))  # 4,5 + 5,25 + 10 = 19,75
    semua = kebutuhan_of(perjanjian("sakip", "82"), SAKIP | {"evaluasi": huruf})
    k = semua[3]
    assert (k.peubah.nama, k.perlu) == ("evaluasi", Decimal("20.65"))
    assert k.selisih == Decimal("0.9")


def test_the_coverage_that_one_document_must_reach() -> None:
    semua = kebutuhan_of(perjanjian("cakupan_dokumen", "92,17"), LAMPIRAN_2)
    # 552,94 of the 552,99 that are printed as 92,17: 0,05 more, where there is room.
    perlu = [*map(Decimal, ("99.90", "98.26", "99.08", "55.90")), None, None]
    assert [k.perlu for k in semua] == perlu
    assert [k.status for k in semua] == ["perlu"] * 4 + ["mustahil"] * 2


@pytest.mark.parametrize("terbit", [0, 1900, 1986, 1987, 2000])
def test_persons_where_they_are_known(terbit: int) -> None:
    # 6 x 91,84 = 551,04; the others make 451,70: 99,34 % of 2.000 are 1.986,8.
    lain = dict.fromkeys(DOKUMEN, "90,14") | {DOKUMEN[5]: "91,14"}
    isi = lain | {DOKUMEN[0]: {"terbit": terbit, "wajib": 2000}}
    (k, *_) = kebutuhan_of(perjanjian("cakupan_dokumen", "91,84"), isi)
    assert (k.peubah.nama, k.peubah.satuan) == ("kartu keluarga terbit", "dokumen")
    assert (k.perlu, k.selisih) == (Decimal(1987), Decimal(1987 - terbit))
    assert k.peubah.setara is not None
    assert k.peubah.setara(Decimal(1987)) == "cakupan 99,35 %"


def test_persons_are_not_enough_where_all_have_it() -> None:
    isi = dict.fromkeys(DOKUMEN, "90") | {DOKUMEN[0]: {"terbit": 3, "wajib": 4}}
    k, *lain = kebutuhan_of(perjanjian("cakupan_dokumen", "91,68"), isi)
    assert (k.status, k.peubah.batas) == ("mustahil", "wajib 4")
    assert [n.status for n in lain] == ["mustahil"] * 5
    (k, *_) = kebutuhan_of(perjanjian("cakupan_dokumen", "91,67"), isi)
    # 550 : 6 is printed 91,67, and is no 91,67 without that.
    assert (k.status, k.perlu, k.tanpa_pembulatan) == ("perlu", Decimal(4), None)


@pytest.mark.parametrize(
    ("rumus", "isi", "target", "jauh"),
    [
        ("sakip", SAKIP, "101", "100"),
        ("cakupan_dokumen", LAMPIRAN_2, "101", "100"),
        ("skm", {"nilai_skm": "3"}, "101", "100"),
        ("skm", TIGA | {"bobot": "0,495"}, "101", "99"),
        ("pks", {"jumlah": 3}, "101", None),
        ("nilai", {"nilai": "3"}, "101", None),
    ],
)
def test_how_far_all_inputs_together_can_come(
    rumus: str, isi: Isi, target: str, jauh: str | None
) -> None:
    semua = kebutuhan_of(perjanjian(rumus, target), isi)
    sama = [k for k in semua if k.tujuan == semua[0].tujuan]
    assert nilai_terjauh(sama, ATURAN) == (jauh and Decimal(jauh))
    assert nilai_terjauh([], ATURAN) is None
