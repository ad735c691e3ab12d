"""A.5 and its warning: which words are wanted of what became of a target."""

from typing import Any

import pytest

from alat.lengkap import lengkap_of, sel_of
from alat.setahun import butir, janji, laporan
from kinerja_cli.hitung.narasi import himpun_narasi

TW: dict[str, Any] = {"target_triwulan": [3, 6, 13, 20], "target": 20}
DUA = ("penghambat", "tindak_lanjut")


def _narasi(*ruas: str) -> dict[str, Any]:
    return {"narasi": {"a": dict.fromkeys(ruas, "Kata kantor.")}}


@pytest.mark.parametrize(
    ("kunci", "ruas", "keadaan", "sebab"),
    [
        ({}, (), "tidak ada", "target tercapai, `pendorong` belum ditulis"),
        ({}, ("pendorong",), "ada", ""),
        ({}, ("upaya",), "tidak ada", "target tercapai, `pendorong` belum ditulis"),
        (
            *({"target": 13}, ()),
            "tidak ada",
            "target 13,00 tidak tercapai, `penghambat` dan `tindak_lanjut` belum",
        ),
        (
            *({"target": 13}, ("penghambat",)),
            *(
                "tidak ada",
                "target 13,00 tidak tercapai, `tindak_lanjut` belum ditulis",
            ),
        ),
        ({"target": 13}, DUA, "ada", ""),
        ({"target": "-"}, (), "tidak berlaku", "tanpa target tidak ada putusan"),
        (
            *(TW | {"periode": 3}, ("penghambat",), "tidak ada"),
            "target triwulan 3 (13,00) tidak tercapai, `tindak_lanjut` belum ditulis",
        ),
        (TW | {"periode": 3}, DUA, "ada", ""),
        (
            *(TW | {"periode": 3, "target": "-"}, (), "tidak ada"),
            "target triwulan 3 (13,00) tidak tercapai",
        ),
        (
            *({"periode": 3, "target": 13}, (), "tidak ada"),
            "target belum tercapai, `pendorong` atau `penghambat` belum ditulis",
        ),
        ({"periode": 3, "target": 13}, ("penghambat",), "ada", ""),
    ],
)
def test_words(
    kunci: dict[str, Any], ruas: tuple[str, ...], keadaan: str, sebab: str
) -> None:
    s = sel_of("penyebab", berkas=_narasi(*ruas), **kunci)
    assert (s.keadaan, s.sebab[: len(sebab)]) == (keadaan, sebab)
    if not sebab:
        assert s.sebab == ""


@pytest.mark.parametrize(
    ("realisasi", "periode", "sebab"),
    [
        ({}, "tahun", "belum ada hasil yang dijelaskan"),
        ({}, 2, "realisasi belum jatuh tempo"),
        ({"tidak_ada": "Ditiadakan"}, "tahun", "realisasi tidak ada: Ditiadakan"),
    ],
)
def test_nothing_is_to_be_explained_where_there_is_nothing(
    realisasi: Any, periode: Any, sebab: str
) -> None:
    s = sel_of("penyebab", realisasi, periode=periode, target=99)
    assert (s.keadaan, s.sebab) == ("tidak berlaku", sebab)


def test_words_of_a_sasaran_are_of_all_its_indikator() -> None:
    kata = {"penghambat": "Mesin rusak.", "tindak_lanjut": "Dibeli."}
    pk = janji([butir("a", 13)], [butir("b", 13), {"acuan": "a"}])
    isi = {"realisasi": {"a": {"nilai": 12}, "b": {"nilai": 12}}}
    for nomor, tersisa in (("1", ["b"]), ("2", [])):
        r = laporan("tahun", **isi, narasi_sasaran={nomor: kata})
        semua = lengkap_of(pk, r).temuan
        assert [d.message[1] for d in semua] == tersisa


def test_an_earlier_file_says_it_too() -> None:
    pk = janji([butir("a", 40, "nilai", akumulasi="posisi")])
    satu = laporan(
        1, realisasi={"a": {"nilai": 5}}, narasi={"a": dict.fromkeys(DUA, "X")}
    )
    dua = laporan(4, realisasi={"a": {"nilai": 12}})
    assert lengkap_of(pk, dua, satu).temuan == ()
    assert len(lengkap_of(pk, dua).temuan) == 1


@pytest.mark.parametrize(
    ("berkas", "line"),
    [
        ({}, 5),
        (_narasi("pendorong"), 6),
        ({"narasi": {"b": {"upaya": "X"}}}, 6),
        ({"narasi": None}, 5),
    ],
)
def test_it_is_placed_where_the_words_should_stand(
    berkas: dict[str, Any], line: int
) -> None:
    pk = janji([butir("a", 13), butir("b", 13)])
    isi = {"a": {"nilai": 12}, "b": {"nilai": 14}}
    (d,) = lengkap_of(pk, laporan("tahun", realisasi=isi, **berkas)).temuan
    assert (d.code, d.level) == ("KIN375", "peringatan")
    assert d.location
    assert (d.location.path, d.location.line) == ("r1.yaml", line)
    assert d.hint == "tulis `narasi: {a: {penghambat: ..., tindak_lanjut: ...}}`"


def test_what_is_reached_or_blank_is_not_warned_of() -> None:
    pk = janji([butir("a", 12), butir("b", 13), butir("c", 13), butir("d", "-")])
    isi = {"a": {"nilai": 12}, "c": {"tidak_ada": "Ditiadakan"}, "d": {"nilai": 1}}
    k = lengkap_of(pk, laporan("tahun", realisasi=isi))
    assert k.temuan == ()
    assert himpun_narasi(()) == ({}, {})
