"""The first PK, for as long as it holds: it knows the target that will come."""

import pytest

from alat.dua_pk import tulis_dua
from alat.pendukung import Write
from alat.setahun import Isi, butir
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.pk.perubahan.kelak import sebelum_berubah
from kinerja_cli.source import Document, load


def _sebelum(write: Write, dulu: Isi, kini: Isi) -> Document[Perjanjian]:
    _, kedua = tulis_dua(write, [dulu], [kini])
    r = read_perjanjian(load(str(kedua))).value.rangkaian
    assert r is not None
    return sebelum_berubah(r)


def test_each_target_stands_at_its_place_in_its_file(write: Write) -> None:
    document = _sebelum(
        write,
        butir("a", 80, target_triwulan=[20, 40, 60, 80]),
        butir("a", 90, target_triwulan=[20, 40, 65, 90]),
    )
    source, ((_, keys, i),) = document.source, document.value.semua_indikator()
    semua = [
        (".".join(map(str, at)), str(t), source.named(di.path))
        for at, t in i.semua_target()
        if (di := source.location((*keys, *at)))
    ]
    lama, baru = "pk.yaml", "pk-baru.yaml"
    assert semua == [
        ("target", "80", lama),
        *((f"target_triwulan.{n}", f"{20 * n + 20}", lama) for n in range(4)),
        ("target_perubahan.nilai", "90", baru),
        ("target_perubahan.target_triwulan.0", "65", baru),
        ("target_perubahan.target_triwulan.1", "90", baru),
    ]
    assert i.target_perubahan is not None
    assert i.target_perubahan.nanti
    r = document.value.rangkaian
    assert r is not None
    assert not r.berubah


def test_how_new_quarters_count_is_said_by_who_brings_them(write: Write) -> None:
    kini: Isi = {"target_triwulan": [20, 20, 20, 20], "sifat_triwulan": "per_triwulan"}
    document = _sebelum(write, butir("a", 80), {**butir("a", 80), **kini})
    i = document.value.menurut_id["a"]
    assert i.sifat_triwulan == "per_triwulan"
    assert (str(i.target), str(i.target_pada(3))) == ("80", "20")
    assert i.target_pada(2) is None


@pytest.mark.parametrize(
    "kini",
    [
        pytest.param({"target": 80}, id="it stays"),
        pytest.param({"target": "-"}, id="it is withdrawn"),
        pytest.param({"target": 90, "satuan": "orang"}, id="of another measure"),
    ],
)
def test_without_a_new_target_it_stays_as_it_is(write: Write, kini: Isi) -> None:
    document = _sebelum(write, butir("a", 80), {**butir("a", 80), **kini})
    i = document.value.menurut_id["a"]
    assert (str(i.target), i.target_perubahan) == ("80", None)
    assert document.value.rangkaian is not None
