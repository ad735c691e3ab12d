"""Capaian and spending are of one time, and of all of it, or there is no efficiency."""

from collections.abc import Mapping

import pytest

from alat.setahun import butir, hitung, janji, laporan
from kinerja_cli.hitung.efisiensi import Efisiensi

Isian = object


def _pk(*indikator: Mapping[str, object]) -> dict[str, object]:
    pk = janji(
        indikator,
        program=[{"nomor": 1, "nama": "Program 1", "anggaran": 100}],
        konvensi={"efisiensi": "selisih"},
    )
    pk["sasaran"][0]["program"] = [1]
    return pk


def _berkas(triwulan: int, uang: int | None, **isi: Isian) -> dict[str, object]:
    realisasi = {k: None if n is None else {"nilai": n} for k, n in isi.items()}
    anggaran = {"1": uang}
    return laporan({"triwulan": triwulan}, realisasi=realisasi, anggaran=anggaran)


def _semua(pk: dict[str, object], *berkas: dict[str, object]) -> list[Efisiensi]:
    return [*hitung(pk, *berkas).efisiensi.baris]


def _refused(semua: list[Efisiensi]) -> set[str]:
    assert all(e.nilai == () for e in semua)
    awal = "efisiensi tidak dihitung: "
    catatan = [d for e in semua for d in e.catatan]
    assert [d.code for d in catatan] == ["KIN439"] * len(semua)
    return {d.message.removeprefix(awal) for d in catatan}


@pytest.mark.parametrize(
    ("isian", "sebab"),
    [
        ({1: 10, 2: 10, 3: 10, 4: 10}, None),
        ({1: 10, 2: 0, 3: 10, 4: 10}, None),
        ({4: 10}, "`a` tanpa triwulan 1, 2, dan 3"),
        ({1: 10, 2: None, 3: None, 4: 10}, "`a` tanpa triwulan 2 dan 3"),
        ({1: 10, 2: 10, 3: 10, 4: None}, "`a` tanpa triwulan 4"),
        ({2: None, 4: 10}, "`a` tanpa triwulan 1, 2, dan 3"),
    ],
)
def test_a_sum_has_all_of_the_year_so_far(
    isian: dict[int, object], sebab: str | None
) -> None:
    pk = _pk(butir("a", 40, akumulasi="jumlah"))
    semua = _semua(pk, *(_berkas(t, 20 * t, a=n) for t, n in isian.items()))
    if sebab:
        assert _refused(semua) == {sebab}
    else:
        assert all(e.nilai and not e.catatan for e in semua)


@pytest.mark.parametrize("akumulasi", ["posisi", "kumulatif"])
def test_what_the_last_period_says_is_of_all_of_it(akumulasi: str) -> None:
    (satu, semua) = _semua(
        _pk(butir("a", 40, akumulasi=akumulasi)),
        *(_berkas(t, 20 * t, a=n) for t, n in {1: None, 4: 30}.items()),
    )
    assert [str(n.nilai) for n in (*satu.nilai, *semua.nilai)] == ["-5.00"] * 2


def test_a_mean_is_not_of_the_sasaran_while_an_indikator_is_open() -> None:
    pk = _pk(*(butir(i, 40, akumulasi="posisi") for i in ("a", "b")))
    assert _refused(_semua(pk, _berkas(4, 80, a=30, b=None))) == {"`b` belum terhitung"}


def test_money_that_stands_still_since_an_earlier_quarter() -> None:
    pk = _pk(butir("a", 40, akumulasi="posisi"))
    semua = _semua(pk, _berkas(1, 20, a=10), _berkas(4, None, a=30))
    assert _refused(semua) == {"program 1 baru diisi sampai triwulan 1"}
