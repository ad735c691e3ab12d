"""What a PK may declare, with its defaults and its bounds."""

from decimal import Decimal

import pytest

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.pk import Indikator, Konvensi, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.rumus.nilai import Nilai
from kinerja_cli.source.validation import validate

IKM: dict[str, object] = {
    "id": "ikm",
    "nama": "Indeks",
    "satuan": "indeks",
    "target": "81,33",
    "rumus": "skm",
}
PK: dict[str, object] = {
    "format": "kinerja/pk@1",
    "tahun": "2024",
    "instansi": "Dinas",
    "sasaran": [{"uraian": "S", "indikator": [IKM]}],
}


def test_defaults_of_an_indikator() -> None:
    i = validate(Indikator, IKM)
    assert (i.arah, i.rumus_turun) == ("naik", "selisih")
    assert (i.desimal, i.batas_capaian, i.target_triwulan) == (None, None, None)
    assert (i.akumulasi, i.dasar_target, i.isian_target) == (None, None, None)
    assert i.kelas.__name__ == "Skm"


def test_defaults_of_a_pk() -> None:
    pk = validate(Perjanjian, PK)
    assert pk.konvensi == Konvensi()
    assert (pk.konvensi.desimal, pk.konvensi.pilihan()) == (2, {})
    assert (pk.program, pk.total_anggaran, pk.pihak_pertama) == ((), None, None)


def test_the_inputs_behind_a_target_are_read_by_the_rumus() -> None:
    tree = IKM | {"rumus": "nilai", "dasar_target": {"nilai": "81,33"}}
    i = validate(Indikator, tree)
    assert isinstance(i.isian_target, Nilai)
    nilai = i.isian_target.langkah(validate(Perjanjian, PK).aturan).nilai
    assert i.target == Target(Decimal("81.33"), Decimal("81.33"))
    assert nilai == i.target.batas


@pytest.mark.parametrize(
    "more",
    [
        {"id": "a" * 64},
        {"id": "a_1"},
        {"target": "0"},
        {"target": "-2,1"},
        {"target": "98 %", "satuan": "%"},
        {"target": "Rp 4.500.000.000,-", "satuan": "Rupiah"},
        {"desimal": "0"},
        {"desimal": "12"},
        {"batas_capaian": "100 %"},
        {"target_triwulan": ["20", "40", "60", "81,33"]},
        {"arah": "turun", "rumus_turun": "rasio"},
        {"akumulasi": "kumulatif"},
    ],
    ids=str,
)
def test_accepted(more: dict[str, object]) -> None:
    assert validate(Indikator, IKM | more).nama == "Indeks"


def test_a_refusal_suggests_the_nearest_name() -> None:
    with pytest.raises(KinerjaError, match="mungkin maksudnya `skm`"):
        validate(Indikator, IKM | {"rumus": "skn"})
    with pytest.raises(KinerjaError, match="mungkin maksudnya `satuan`"):
        validate(Indikator, IKM | {"satuam": "%"})


def test_indikator_are_walked_with_their_sasaran_and_place() -> None:
    tiga = [IKM | {"id": nama} for nama in ("a", "b", "c")]
    sasaran = [
        {"uraian": "S", "indikator": tiga[:2]},
        {"uraian": "T", "indikator": tiga[2:]},
    ]
    pk = validate(Perjanjian, PK | {"sasaran": sasaran})
    assert [(s, keys, i.id) for s, keys, i in pk.semua_indikator()] == [
        (1, ("sasaran", 0, "indikator", 0), "a"),
        (1, ("sasaran", 0, "indikator", 1), "b"),
        (2, ("sasaran", 1, "indikator", 0), "c"),
    ]


def test_only_the_books_in_use_are_opened() -> None:
    assert validate(Perjanjian, PK).subjek() == ("capaian", "skm")
    sasaran = [{"uraian": "S", "indikator": [IKM | {"rumus": "pks"}]}]
    assert validate(Perjanjian, PK | {"sasaran": sasaran}).subjek() == ("capaian",)


def test_a_pk_chooses_its_scales_by_name() -> None:
    konvensi = {"skala_capaian": "lan", "skala_skm": "kep-25-2004"}
    pk = validate(Perjanjian, PK | {"konvensi": konvensi})
    assert pk.konvensi.pilihan() == {"capaian": "lan", "skm": "kep-25-2004"}
    assert pk.aturan.ketentuan("capaian").nama == "lan"
    assert pk.aturan.ketentuan("skm").nama == "kep-25-2004"
    assert pk.aturan.ketentuan("sakip").nama == "permenpanrb-88-2021"
