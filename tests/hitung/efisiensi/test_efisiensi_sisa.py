"""What is left of a budget is efficiency only where every target is reached."""

from alat.setahun import butir, hitung
from alat.uang import belanja, efisiensi_of, kantor_uang, nilai
from kinerja_cli.hitung.efisiensi import Efisiensi


def _teks(e: Efisiensi) -> list[str]:
    return [str(n.nilai) for n in e.nilai]


def _codes(e: Efisiensi) -> list[str]:
    return [d.code for d in e.catatan]


def test_sisa_is_efficiency_only_where_every_target_is_reached() -> None:
    """One sasaran by its own indikator; all of them by those of every sasaran."""
    satu, dua, semua = efisiensi_of([[1], [2, 3]], 100, "99,99", rumus="sisa")
    assert (_teks(satu), _codes(satu)) == (["50.00"], [])
    assert (_teks(dua), _codes(dua)) == ([], ["KIN450"])
    assert (_teks(semua), _codes(semua)) == ([], ["KIN450"])
    assert dua.catatan == semua.catatan
    satu, dua, semua = efisiensi_of([[1], [2, 3]], 100, 250, rumus="sisa")
    assert [_teks(e) for e in (satu, dua, semua)] == [["50.00"], ["16.67"], ["20.00"]]


def test_a_mean_of_100_does_not_hide_a_target_that_was_missed() -> None:
    pk = kantor_uang({1: 100}, [1], efisiensi="sisa")
    pk["sasaran"][0]["indikator"] = [butir("i1", 100), butir("i2", 100)]
    for e in hitung(pk, belanja({1: 80}, 150, 90)).efisiensi.baris:
        assert str(nilai(e.capaian)) == "120.00"
        assert (e.nilai, _codes(e)) == ((), ["KIN450"])
        assert "`i2`" in e.catatan[0].message
