"""``laporan --ketat`` as a gate: a miss that is explained passes, silence does not."""

from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.setahun import butir, janji, laporan, tulis

AKHIR = {"tahun": 2026, "nilai": 20, "sumber": "Renstra"}
PROGRAM = {"nomor": 1, "nama": "P", "anggaran": 100}
KATA = dict.fromkeys(("pendorong", "penghambat", "tindak_lanjut"), "Kata kantor.")
UTUH: dict[str, Any] = {"riwayat": {"2023": 9}, "target_akhir": AKHIR}


def _pk(**more: Any) -> dict[str, Any]:
    konvensi = {"efisiensi": "selisih"}
    pk = janji([butir("a", 13, **UTUH | more)], program=[PROGRAM], konvensi=konvensi)
    pk["sasaran"][0]["program"] = [1]
    return pk


def _isi(nilai: Any = 12, periode: Any = "tahun", **more: Any) -> dict[str, Any]:
    isi: dict[str, Any] = {"anggaran": {"1": 50}, "narasi": {"a": KATA}} | more
    return laporan(periode, realisasi={"a": {"nilai": nilai}}, **isi)


def _ketat(kinerja: Kinerja, write: Write, pk: Any, isi: Any) -> tuple[int, list[str]]:
    status, out, err = kinerja("laporan", *tulis(write, pk, isi), "--ketat")
    assert out
    awal = "kinerja: --ketat: "
    sebab = [ln.removeprefix(awal) for ln in err.splitlines() if ln.startswith(awal)]
    assert bool(sebab) == (status == 1)
    return status, sebab


def test_a_miss_that_is_explained_passes(kinerja: Kinerja, write: Write) -> None:
    assert _ketat(kinerja, write, _pk(), _isi()) == (0, [])


@pytest.mark.parametrize(
    ("pk", "isi", "sebab"),
    [
        (
            *({}, {"narasi": None}),
            ["ada 1 peringatan (KIN375)", "A.5 Penyebab dan solusi belum ada: a"],
        ),
        ({"riwayat": None}, {}, ["A.2 Antartahun belum ada: a"]),
        ({"riwayat": "tidak ada"}, {}, []),
        ({"target_akhir": None}, {}, ["A.3 Target jangka menengah belum ada: a"]),
        ({"standar": None}, {}, []),
        ({}, {"anggaran": None}, ["A.6 Efisiensi belum ada: a"]),
        (
            *({"riwayat": None, "target_akhir": None}, {"periode": 2}),
            [],
        ),
        ({}, {"periode": 2, "narasi": {}}, ["A.5 Penyebab dan solusi belum ada: a"]),
    ],
)
def test_what_is_wanted(
    kinerja: Kinerja, write: Write, pk: Any, isi: Any, sebab: list[str]
) -> None:
    status, kata = _ketat(kinerja, write, _pk(**pk), _isi(**isi))
    assert (status, kata) == (int(bool(sebab)), sebab)


def test_nothing_filled_in_is_not_handed_in(kinerja: Kinerja, write: Write) -> None:
    status, kata = _ketat(kinerja, write, _pk(), _isi(nilai=None))
    assert status == 1
    assert "A.1 Target dan realisasi belum ada: a" in kata


def test_many_are_not_named_all(kinerja: Kinerja, write: Write) -> None:
    pk = janji([butir(f"i{n}", 13) for n in range(40)])
    _, kata = _ketat(kinerja, write, pk, laporan("tahun", realisasi={}))
    assert (
        "A.1 Target dan realisasi belum ada: i0, i1, i2, i3, i4, dan 35 lainnya" in kata
    )


def test_an_indikator_of_a_program_is_not_wanted(
    kinerja: Kinerja, write: Write
) -> None:
    pk = _pk()
    pk["program"] = [PROGRAM | {"indikator": [butir("p", 10)]}]
    isi = _isi()
    isi["realisasi"]["p"] = {"nilai": 10}
    assert _ketat(kinerja, write, pk, isi) == (0, [])


def test_the_report_is_written_all_the_same(kinerja: Kinerja, write: Write) -> None:
    args = tulis(write, _pk(), _isi(narasi=None))
    tujuan = write("lama.md", "").with_name("lkjip.md")
    status, out, _ = kinerja("laporan", *args, "--ketat", "-o", tujuan)
    assert (status, out, tujuan.exists()) == (1, "", True)
