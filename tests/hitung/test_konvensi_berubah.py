"""Choices that a PK perubahan leaves out or makes otherwise hold for the whole year."""

import pytest

from alat.dua_pk import tulis_triwulan
from alat.pendukung import Write, refusals
from alat.setahun import Isi, butir, isi_berkas, janji
from kinerja_cli.api import hitung, periksa
from kinerja_cli.core.diagnostic import Diagnostic

SEJAK = {"perubahan_dari": "pk.yaml", "berlaku_mulai": "triwulan 3"}
A: Isi = {"a": {"nilai": 60}}


def _kata(write: Write, dulu: Isi, kini: Isi) -> list[Diagnostic]:
    write("pk.yaml", isi_berkas(dulu))
    baru = write("pk-baru.yaml", isi_berkas(kini))
    return [d for h in periksa(baru) for d in h.temuan if d.code == "KIN277"]


@pytest.mark.parametrize(
    ("dulu", "kini", "tingkat", "sebut"),
    [
        (
            {"desimal_capaian": 1, "target_nol": "seratus_bila_tercapai"},
            {},
            "peringatan",
            "`desimal_capaian` tidak ditulis, semula 1; `target_nol` tak_terhitung",
        ),
        (
            {"batas_capaian": "120,5", "desimal": 1},
            {"batas_capaian": 110, "desimal": 1},
            "catatan",
            "`batas_capaian` 110, semula 120,5",
        ),
        ({}, {"efisiensi": "selisih"}, "catatan", "semula tidak ditulis"),
        (
            {},
            {"sifat_anggaran": "per_periode"},
            "peringatan",
            "`sifat_anggaran` per_periode, semula kumulatif",
        ),
        (
            {"batas_capaian": 120, "rata_rata": "semua"},
            {"batas_capaian": 110},
            "peringatan",
            "`rata_rata` terhitung, semula semua",
        ),
    ],
)
def test_a_choice_that_is_not_the_same_is_said(
    write: Write, dulu: Isi, kini: Isi, tingkat: str, sebut: str
) -> None:
    tiap = [{"konvensi": k} if k else {} for k in (dulu, kini)]
    lama, baru = (janji([butir("a", 80)], **k) for k in tiap)
    (d,) = _kata(write, lama, baru | SEJAK)
    assert (d.level, sebut in d.message) == (tingkat, True)
    assert d.keys == (("konvensi",) if kini else ("perubahan_dari",))
    assert d.location is not None
    assert d.location.path.endswith("pk-baru.yaml")


def test_the_same_choices_are_not_spoken_of(write: Write) -> None:
    dulu = janji([butir("a", 80)], konvensi={"desimal": 2, "batas_capaian": 120})
    kini = janji([butir("a", 90)], konvensi={"batas_capaian": "120,0"})
    assert _kata(write, dulu, kini | SEJAK) == []


@pytest.mark.parametrize(
    ("dulu", "kini", "tingkat"),
    [
        ({"batas_capaian": 120}, {}, "peringatan"),
        ({"batas_capaian": 120}, {"batas_capaian": 110}, "catatan"),
        (
            {"arah": "turun", "rumus_turun": "rasio"},
            {"arah": "turun", "rumus_turun": "selisih"},
            "peringatan",
        ),
        ({}, {"batas_bawah": 0}, "catatan"),
        ({"desimal": 1}, {"desimal": 2}, None),
    ],
)
def test_so_is_how_one_indikator_is_judged(
    write: Write, dulu: Isi, kini: Isi, tingkat: str | None
) -> None:
    lama, baru = (janji([{**butir("a", 80), **k}]) for k in (dulu, kini))
    semua = _kata(write, lama, baru | SEJAK)
    assert [d.level for d in semua] == ([tingkat] if tingkat else [])
    assert all("indikator `a` lain daripada di pk.yaml" in d.message for d in semua)


def test_a_result_warns_of_it_where_the_second_holds(write: Write) -> None:
    dulu = janji([butir("a", 80)], konvensi={"desimal_capaian": 1})
    write("pk.yaml", isi_berkas(dulu))
    baru = write("pk-baru.yaml", isi_berkas(janji([butir("a", 80)]) | SEJAK))
    q1, q3 = (tulis_triwulan(write, n, A) for n in (1, 3))
    assert [d.code for d in hitung(q3).temuan] == ["KIN277"]
    assert hitung(q1, baru).temuan == ()


def test_values_weigh_alike_all_the_year(write: Write) -> None:
    lama, baru = (
        butir("a", 80, "rata_rata", bobot_nilai=[1, n], akumulasi="posisi")
        for n in (1, 2)
    )
    write("pk.yaml", isi_berkas(janji([lama])))
    write("pk-baru.yaml", isi_berkas(janji([baru]) | SEJAK))
    isi: Isi = {"a": {"nilai": [60, 70]}}
    (d,) = refusals(hitung, [tulis_triwulan(write, n, isi) for n in (2, 3)])
    assert d.code == "KIN286"
    assert "`bobot_nilai` indikator `a` berubah" in d.message
