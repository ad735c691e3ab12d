"""Surveys of several periods as one: who answered, which unsur, how many."""

from decimal import Decimal
from fractions import Fraction

import pytest

from alat.pendukung import ENGLISH
from alat.tahun_berjalan import baris, janji, notes, setahun
from kinerja_cli.core.langkah import TERTIMBANG
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.telaah.jelaskan import jelaskan_indikator

SKM = janji("skm")
NAMA = "indeks tiap periode dibobot menurut respondennya"


def _skm(*isian: str) -> Baris:
    row = baris(SKM, *isian)
    assert ENGLISH.findall(" ".join(d.message for d in row.catatan)) == []
    return row


def _is(row: Baris, indeks: Fraction) -> None:
    assert row.status == "terhitung"
    assert row.realisasi_penuh == indeks * 25


def _weighted(row: Baris, sebab: str, indeks: Fraction) -> None:
    assert notes(row)["KIN423"] == f"{sebab}: {NAMA}"
    _is(row, indeks)


def test_unsur_by_name_in_another_order() -> None:
    row = _skm(
        '{unsur: {Biaya: "3,9", Waktu: 3}, responden: 10}',
        '{unsur: {Waktu: 2, Biaya: "3,6"}, responden: 20}',
    )
    biaya = (Fraction("3.9") * 10 + Fraction("3.6") * 20) / 30
    waktu = Fraction(3 * 10 + 2 * 20, 30)
    _is(row, (biaya + waktu) / 2)
    assert "KIN423" not in notes(row)
    assert row.rekap.isian is not None
    assert row.realisasi is not None
    indeks = row.realisasi.asal.dasar[0]
    assert [u.label for u in indeks.dasar] == ["Biaya", "Waktu"]


@pytest.mark.parametrize(
    "lain", ["cafe\u0301 – kota", "Café\xa0-\xa0Kota", "Ca\u00adfé—Kota"], ids=ascii
)
def test_unsur_spelt_otherwise(lain: str) -> None:
    row = _skm(
        '{unsur: {Café-Kota: "3,9", Waktu: 3}, responden: 10}',
        f'{{unsur: {{Waktu: 2, "{lain}": "3,6"}}, responden: 20}}',
    )
    _is(row, (Fraction("3.7") + Fraction(70, 30)) / 2)
    assert "KIN423" not in notes(row)


def test_a_list_against_names() -> None:
    row = _skm(
        '{unsur: {Biaya: "3,9", Waktu: 3}, responden: 10}',
        "{unsur: [3, 2], responden: 20}",
    )
    indeks = (Fraction("3.45") * 10 + Fraction("2.5") * 20) / 30
    _weighted(row, "unsur berbeda antarperiode", indeks)


def test_names_against_totals() -> None:
    row = _skm(
        '{unsur: {Biaya: "3,9", Waktu: 3}, responden: 10}',
        "{jumlah_per_unsur: [30, 20], terisi: [10, 8]}",
    )
    indeks = (Fraction("3.45") * 10 + Fraction("2.75") * 10) / 20
    _weighted(row, "unsur berbeda antarperiode", indeks)


def test_another_number_of_unsur() -> None:
    row = _skm("{unsur: [3, 4], responden: 1}", "{unsur: [3, 2, 4], responden: 3}")
    _weighted(row, "unsur berbeda antarperiode", Fraction("3.125"))
    assert "KIN363" not in notes(row)


def test_another_name() -> None:
    row = _skm(
        "{unsur: {Biaya: 3, Waktu: 4}, responden: 1}",
        "{unsur: {Biaya: 3, Sarana: 4}, responden: 1}",
    )
    _weighted(row, "unsur berbeda antarperiode", Fraction("3.5"))


def test_another_printed_weight() -> None:
    row = _skm(
        '{unsur: [3, 3, 3], responden: 1, bobot: "0,33"}',
        "{unsur: [4, 4, 4], responden: 3}",
    )
    indeks = (9 * Fraction("0.33") + 4 * 3) / 4
    _weighted(row, "bobot tercetak berbeda antarperiode", indeks)


def test_an_index_among_unsur() -> None:
    row = _skm("{unsur: [3, 3, 3], responden: 1}", '{nilai_skm: "3,25", responden: 3}')
    indeks = (3 + Fraction("3.25") * 3) / 4
    _weighted(row, "ada periode yang hanya menyebut nilai indeks", indeks)
    assert "KIN321" not in notes(row)


def test_one_reason_is_given() -> None:
    row = _skm(
        '{unsur: [3, 3, 3], responden: 1, bobot: "0,33"}',
        '{nilai_skm: "3,25", responden: 3}',
        "{unsur: {A: 1, B: 2}, responden: 1}",
    )
    assert [d.code for d in row.catatan].count("KIN423") == 1
    assert notes(row)["KIN423"].startswith("ada periode yang hanya menyebut")


@pytest.mark.parametrize(
    ("isian", "kapan"),
    [
        (("{nilai_skm: 3}", "{nilai_skm: 4, responden: 3}"), 1),
        (("{unsur: [3, 4], responden: 3}", "{nilai_skm: 4}"), 2),
        (("{nilai_skm: 4, responden: 3}", "", "{nilai_skm: 4}"), 3),
    ],
)
def test_a_period_that_does_not_say_who_answered(
    isian: tuple[str, ...], kapan: int
) -> None:
    row = _skm(*isian)
    assert (row.status, row.realisasi) == ("tak_terhitung", None)
    (d,) = row.catatan
    assert (d.code, d.level, d.hint) == ("KIN424", "catatan", "isi `responden`")
    kata = "tidak menyebut `responden`: bobotnya tidak diketahui"
    assert d.message == f"triwulan {kapan} {kata}"


def test_alone_it_needs_no_respondents() -> None:
    row = _skm("", "{nilai_skm: 3}", "")
    assert (row.status, str(row.realisasi_penuh)) == ("terhitung", "75")


def test_who_filled_in_the_most_is_how_many_answered_where_that_is_not_said() -> None:
    row = _skm(
        "{jumlah_per_unsur: [33, 25], terisi: [11, 9]}", "{nilai_skm: 4, responden: 1}"
    )
    satu = (Fraction(3) + Fraction(25, 9)) / 2
    _is(row, (satu * 11 + 4) / 12)
    assert row.rekap.isian is not None
    ditanya = setahun(
        SKM,
        "{jumlah_per_unsur: [33, 25], terisi: [11, 9], responden: 14}",
        "{nilai_skm: 4, responden: 1}",
    ).baris[0]
    _is(ditanya, (satu * 14 + 4) / 15)


def test_an_answer_that_is_left_blank_does_not_count() -> None:
    row = _skm(
        "{jumlah_per_unsur: [40, 4], terisi: [10, 1], responden: 10}",
        "{unsur: [1, 1], responden: 10}",
    )
    _is(row, (Fraction(50, 20) + Fraction(14, 11)) / 2)


def _leaves(s: Simpul) -> list[Simpul]:
    return [t for d in s.dasar for t in _leaves(d)] if s.dasar else [s]


def _places(label: str, *isian: str) -> list[str]:
    (p,) = jelaskan_indikator(setahun(SKM, *isian), set())
    assert p.capaian is not None
    return [
        str(s.letak) for s in _leaves(p.capaian) if s.langkah.label.startswith(label)
    ]


def test_respondents_stand_where_they_are_written() -> None:
    isi = "{jumlah_per_unsur: [33, 25], terisi: [9, 11]}"
    assert _places("responden triwulan 2", "{nilai_skm: 3, responden: 2}", isi) == [
        *("q2.yaml:6:47", "q2.yaml:6:47")
    ]
    assert isi[47 - 6 :] == "11]}"


@pytest.mark.parametrize(
    "isian",
    [
        ('{unsur: [3, 3, 3], responden: 9, bobot: "0,33"}',) * 2,
        ('{unsur: [3, 3, 3], responden: 9, bobot: "0,33"}',) * 4,
    ],
)
def test_a_printed_weight_stands_in_a_file_that_has_it(isian: tuple[str, ...]) -> None:
    assert _places("bobot tercetak", *isian) == ["q1.yaml:6:46"]


def test_a_printed_weight_stands_behind_a_blank_period() -> None:
    isi = '{unsur: [3, 3, 3], responden: 9, bobot: "0,33"}'
    assert _places("bobot tercetak", "", isi, isi)[0] in {
        "q2.yaml:6:46",
        "q3.yaml:6:46",
    }


def test_a_weight_that_differs_stands_in_its_own_file() -> None:
    isi = '{unsur: [3, 3, 3], responden: 9, bobot: "0,33"}'
    tanpa = "{unsur: [3, 3, 3], responden: 9}"
    assert _places("bobot tercetak", "", tanpa, isi) == ["q3.yaml:6:46"]


@pytest.mark.parametrize(
    ("isian", "catatan"),
    [
        (("populasi: 100", "populasi: 200"), "18 responden dari populasi 200"),
        (("populasi: 100", "responden: 9"), "18 responden dari populasi 100"),
        (("responden: 9", "populasi: 200"), "18 responden dari populasi 200"),
    ],
)
def test_the_last_population_that_is_said_stands_for_the_year(
    isian: tuple[str, str], catatan: str
) -> None:
    semua = (
        f"{{unsur: [3, 4], {'' if 'responden' in i else 'responden: 9, '}{i}}}"
        for i in isian
    )
    row = _skm(*semua)
    assert notes(row)["KIN362"].startswith(catatan)


def test_no_population_and_nothing_is_said_of_the_sample() -> None:
    row = _skm(*["{unsur: [3, 4], responden: 9}"] * 2)
    assert notes(row).keys() & {"KIN306", "KIN361", "KIN362"} == set()


def test_more_answers_than_people_over_the_year_are_named() -> None:
    row = _skm(*["{unsur: [3, 4], responden: 60, populasi: 100}"] * 2)
    said = notes(row)
    assert said["KIN365"].startswith("120 responden dari populasi 100: ")
    assert not said.keys() & {"KIN361", "KIN362"}


def test_the_lowest_unsur_are_those_of_the_year() -> None:
    row = _skm(
        "{unsur: [4, 3, 3, 3, 1], responden: 1}",
        "{unsur: [1, 3, 3, 3, 4], responden: 9}",
    )
    assert notes(row)["KIN363"].startswith("unsur terendah: unsur 1 (1,3)")


def test_means_are_added_up_as_they_are_written() -> None:
    angka = [Decimal(n) for n in ("3.2", "10", "3.4", "30")]
    assert TERTIMBANG.hitung(angka) == 134
    tertulis = TERTIMBANG.tulis(["3,2", "10", "3,4", "30"])
    assert tertulis == "3,2 × 10 + 3,4 × 30"
