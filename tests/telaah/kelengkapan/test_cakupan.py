"""Is what is reported of all its time? Each way of combining has its own answer."""

from typing import Any

import pytest

from alat.lengkap import lengkap_of
from alat.setahun import butir, hitung, janji, laporan

UANG: dict[str, Any] = {"anggaran": {"1": 50}}
PROGRAM = [{"nomor": 1, "nama": "P", "anggaran": 100}]


def _pk(*cara: str) -> dict[str, Any]:
    semua = [butir(f"i{n}", 1, akumulasi=c) for n, c in enumerate(cara)]
    return janji(semua, program=PROGRAM)


def _isi(periode: Any, *nilai: Any, **more: Any) -> dict[str, Any]:
    isi = {f"i{n}": None if v is None else {"nilai": v} for n, v in enumerate(nilai)}
    return laporan(periode, realisasi=isi, **more)


def _kata(pk: Any, *berkas: Any) -> tuple[list[str], list[str]]:
    k = lengkap_of(pk, *berkas)
    kode = [d.code for d in k.temuan if d.code in {"KIN378", "KIN379"}]
    sel = [b.petak[0].sel for b in k.baris]
    return kode, [s.sebab or s.keadaan for s in sel]


@pytest.mark.parametrize(
    ("cara", "berkas", "kode", "target"),
    [
        (("posisi",), [_isi(4, 5)], [], ["ada"]),
        (("posisi",), [_isi("tahun", 5)], [], ["ada"]),
        (
            *(("jumlah",), [_isi(4, 5)], ["KIN378"]),
            ["berkas triwulan 1, 2, dan 3 tidak disebut"],
        ),
        (("jumlah",), [_isi(3, 5)], [], ["ada"]),
        (("jumlah",), [_isi(n, 5) for n in range(1, 5)], [], ["ada"]),
        (("jumlah",), [_isi("s2", 5)], ["KIN378"], ["berkas semester 1 tidak disebut"]),
        (
            *(("jumlah", "posisi"), [_isi(4, None, 5)], []),
            ["realisasi belum diisi", "ada"],
        ),
        (
            *(("jumlah", "posisi"), [*(_isi(n, 5, 5) for n in (1, 2, 3))]),
            *([], ["ada", "ada"]),
        ),
        (
            ("jumlah", "posisi"),
            [_isi(1, 5, 5), _isi(2, None, 5), _isi(3, 5, 5), _isi(4, 5, 5)],
            [],
            ["isian triwulan 2 kosong", "ada"],
        ),
        (
            ("posisi", "jumlah"),
            [*(_isi(n, 5, 5) for n in (1, 2, 3)), _isi(4, None, None, **UANG)],
            ["KIN379"],
            ["isian triwulan 4 belum ada", "isian triwulan 4 belum ada"],
        ),
        (
            ("posisi", "jumlah"),
            [*(_isi(n, 5, 5) for n in (1, 2, 3)), _isi(4, None, 5, **UANG)],
            [],
            ["ada", "ada"],
        ),
        (
            ("posisi",),
            [_isi(1, 5), _isi(2, None, **UANG)],
            ["KIN379"],
            ["isian triwulan 2 belum ada"],
        ),
        (("posisi",), [_isi(1, 5), _isi(2, None)], [], ["ada"]),
        (("posisi",), [_isi(2, None, **UANG)], [], ["realisasi belum jatuh tempo"]),
    ],
)
def test_time(
    cara: tuple[str, ...], berkas: list[Any], kode: list[str], target: list[str]
) -> None:
    assert _kata(_pk(*cara), *berkas) == (kode, target)


def test_a_gap_is_told_once() -> None:
    pk, berkas = _pk("jumlah"), [_isi(n, 5) for n in (1, 2, 4)]
    assert [d.code for d in hitung(pk, *berkas).temuan] == ["KIN235"]
    assert _kata(pk, *berkas)[0] == []


def test_it_is_placed_at_the_period_of_the_last_file() -> None:
    (d,) = lengkap_of(_pk("jumlah"), _isi(4, 5)).temuan
    assert d.location
    assert (d.location.path, d.location.line, d.level) == ("r1.yaml", 4, "peringatan")
    assert d.message.startswith("berkas triwulan 1, 2, dan 3 tidak disebut")
