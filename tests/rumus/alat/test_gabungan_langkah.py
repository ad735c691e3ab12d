"""The steps by which periods become one: in words, in figures, each in its file."""

import pytest

from alat.tahun_berjalan import baris, janji
from kinerja_cli.core.langkah import Langkah


def _step(pk: str, *isian: str) -> Langkah:
    row = baris(pk, *isian)
    assert row.realisasi is not None
    return row.realisasi.asal


@pytest.mark.parametrize(
    ("pk", "isian", "kata", "angka"),
    [
        (
            janji("ketepatan_waktu", akumulasi="jumlah"),
            (
                "{tepat_waktu: 950, ditargetkan: 1000}",
                "",
                "{tepat_waktu: 0, ditargetkan: 120}",
            ),
            "layanan tepat waktu triwulan 1 + layanan tepat waktu triwulan 3",
            "950 + 0",
        ),
        (
            janji("rasio", akumulasi="jumlah"),
            ('{pembilang: "-1,5", penyebut: 2}', "{pembilang: 4, penyebut: 8}"),
            "pembilang triwulan 1 + pembilang triwulan 2",
            "(-1,5) + 4",
        ),
    ],
    ids=["on time", "ratio"],
)
def test_inputs_that_are_added(
    pk: str, isian: tuple[str, ...], kata: str, angka: str
) -> None:
    atas, bawah = _step(pk, *isian).dasar
    assert (atas.kata, atas.angka) == (kata, angka)
    terisi = [n for n, i in enumerate(isian) if i]
    for bagian in (atas, bawah):
        assert [d.berkas for d in bagian.dasar] == terisi
        assert len({d.keys for d in bagian.dasar}) == 1


def test_a_value_that_is_added_is_a_sum_of_values() -> None:
    step = _step(janji("nilai", akumulasi="jumlah"), "{nilai: 1}", "{nilai: 2}")
    assert (step.kata, step.angka) == ("nilai triwulan 1 + nilai triwulan 2", "1 + 2")


def test_sums_are_summed_and_their_parts_stay() -> None:
    step = _step(janji("jumlah"), "{nilai: [1, 2]}", "{nilai: {Utara: 3, Barat: 4}}")
    assert (step.kata, step.angka) == ("jumlah triwulan 1 + jumlah triwulan 2", "3 + 7")
    assert [d.kata for d in step.dasar] == ["nilai 1 + nilai 2", "Utara + Barat"]
    assert [d.berkas for s in step.dasar for d in s.dasar] == [0, 0, 1, 1]


def test_values_of_periods_are_averaged() -> None:
    isian = ("{pembilang: 1, penyebut: 2}", "", "{pembilang: 0, penyebut: 3}")
    step = _step(janji("rasio", akumulasi="rata_rata"), *isian)
    assert step.kata == "(rasio triwulan 1 + rasio triwulan 3) : 2"
    assert step.angka == "(50 + 0) : 2"
    assert [d.berkas for s in step.dasar for d in s.dasar] == [0, 0, 2, 2]


@pytest.mark.parametrize("akumulasi", ["kumulatif", "posisi"])
def test_what_stands_alone_is_in_its_file_and_names_no_period(akumulasi: str) -> None:
    isi = "{pembilang: 1, penyebut: 2}"
    step = _step(janji("rasio", akumulasi=akumulasi), "", isi, isi, "")
    assert (step.kata, step.angka) == ("pembilang : penyebut × 100", "1 : 2 × 100")
    assert [d.berkas for d in step.dasar] == [2, 2]


def test_indexes_are_weighted_in_steps() -> None:
    isian = ("{nilai_skm: 3, responden: 4}", "{nilai_skm: 4, responden: 1}")
    indeks, faktor = _step(janji("skm"), *isian).dasar
    assert (faktor.label, str(faktor.nilai)) == ("faktor konversi", "25")
    assert (indeks.kata, indeks.angka) == (
        "jumlah indeks tertimbang : responden",
        "16 : 5",
    )
    jumlah, responden = indeks.dasar
    assert (jumlah.angka, responden.angka) == ("12 + 4", "4 + 1")
    assert [d.angka for d in jumlah.dasar] == ["3 × 4", "4 × 1"]
