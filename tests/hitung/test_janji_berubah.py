"""A target that one of two PK has alone, and quarters that the second has otherwise."""

import pytest

from alat.dua_pk import tulis_dua, tulis_triwulan
from alat.pendukung import Write
from alat.setahun import Isi, butir
from kinerja_cli.api import hitung
from kinerja_cli.hitung.hasil import Hasil

ISI: Isi = {"a": {"nilai": 60}}


def _tentang(hasil: Hasil, *kode: str) -> list[str]:
    (baris,) = hasil.baris
    return [f"{d.code} {d.message}" for d in baris.catatan if d.code in kode]


@pytest.mark.parametrize(
    ("dulu", "kini", "masih", "sudah"),
    [
        (
            80,
            "-",
            "KIN481 target masih 80; sejak triwulan 3 tanpa target (pk-baru.yaml)",
            "KIN480 tanpa target sejak triwulan 3 (pk-baru.yaml), semula 80",
        ),
        (
            "-",
            80,
            "KIN481 masih tanpa target; sejak triwulan 3 menjadi 80 (pk-baru.yaml)",
            "KIN480 target 80 sejak triwulan 3 (pk-baru.yaml), semula tanpa target",
        ),
        (
            80,
            90,
            "KIN481 target masih 80; sejak triwulan 3 menjadi 90 (pk-baru.yaml)",
            "KIN480 target 90 sejak triwulan 3 (pk-baru.yaml), semula 80",
        ),
    ],
)
@pytest.mark.parametrize("isi", [ISI, {"a": None}])
def test_a_target_that_goes_comes_or_changes_is_said_once(
    write: Write, dulu: object, kini: object, masih: str, sudah: str, isi: Isi
) -> None:
    _, kedua = tulis_dua(write, [butir("a", dulu)], [butir("a", kini)])
    lalu, sejak = tulis_triwulan(write, 2, isi), tulis_triwulan(write, 3, isi)
    assert _tentang(hitung(lalu, kedua), "KIN480", "KIN481") == [masih]
    assert _tentang(hitung([lalu, sejak]), "KIN480", "KIN481") == [sudah]


def test_a_quarter_that_is_over_is_no_change(write: Write) -> None:
    dulu, kini = ([n, 40, 60, 80] for n in (20, 25))
    tulis_dua(
        write,
        [butir("a", 80, target_triwulan=dulu)],
        [butir("a", 80, target_triwulan=kini)],
    )
    hasil = hitung([tulis_triwulan(write, n, ISI) for n in (1, 2, 3)])
    assert _tentang(hasil, "KIN391", "KIN480") == []
    (d,) = hasil.temuan
    assert (d.code, d.level) == ("KIN283", "peringatan")
    assert d.message == (
        "target triwulan 1 25, padahal di pk.yaml 20, yang berlaku sebelum triwulan 3"
    )
    assert d.location is not None
    assert d.location.path.endswith("pk-baru.yaml")


def test_what_comes_is_not_judged_by_what_the_first_says_of_its_digits(
    write: Write,
) -> None:
    dulu, kini = butir("a", 75, desimal=0), butir("a", "77,5", desimal=1)
    _, kedua = tulis_dua(write, [dulu], [kini])
    hasil = hitung(tulis_triwulan(write, 2, ISI), kedua)
    assert hasil.temuan == ()
    (message,) = _tentang(hasil, "KIN481", "KIN311")
    assert message.endswith("sejak triwulan 3 menjadi 77,5 (pk-baru.yaml)")
