"""What a PK may declare, with its defaults and its bounds."""

from collections.abc import Mapping

import pytest

from kinerja_cli.core.diagnostic import Keys, KinerjaError
from kinerja_cli.dokumen.pk import Indikator, Konvensi, Perjanjian
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


def _refused(
    kind: type[Indikator | Perjanjian], tree: Mapping[str, object]
) -> list[tuple[str, Keys]]:
    with pytest.raises(KinerjaError) as error:
        validate(kind, tree)
    return [(d.code, d.keys) for d in error.value.diagnostics]


def test_defaults_of_an_indikator() -> None:
    i = validate(Indikator, IKM)
    assert (i.arah, i.rumus_turun) == ("naik", "selisih")
    assert (i.desimal, i.batas_capaian, i.target_triwulan) == (None, None, None)
    assert (i.akumulasi, i.dasar_target, i.dasar) == (None, None, None)
    assert i.kelas.__name__ == "Skm"


def test_defaults_of_a_pk() -> None:
    pk = validate(Perjanjian, PK)
    assert pk.konvensi == Konvensi()
    assert (pk.konvensi.desimal, pk.konvensi.pilihan()) == (2, {})
    assert (pk.program, pk.total_anggaran, pk.pihak_pertama) == ((), None, None)


def test_the_inputs_behind_a_target_are_read_by_the_rumus() -> None:
    tree = IKM | {"rumus": "nilai", "dasar_target": {"nilai": "81,33"}}
    i = validate(Indikator, tree)
    assert isinstance(i.dasar, Nilai)
    assert i.dasar.langkah(validate(Perjanjian, PK).aturan).nilai == i.target


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"id": "IKM"}, [("KIN207", ("id",))]),
        ({"id": "1ikm"}, [("KIN207", ("id",))]),
        ({"id": "ikm-1"}, [("KIN207", ("id",))]),
        ({"id": "a" * 65}, [("KIN206", ("id",))]),
        ({"nama": ""}, [("KIN205", ("nama",))]),
        ({"target": None}, [("KIN205", ("target",))]),
        ({"target": "-0,01"}, [("KIN212", ("target",))]),
        ({"target": "78.000"}, [("KIN211", ("target",))]),
        ({"rumus": "skn"}, [("KIN204", ("rumus",))]),
        ({"rumus": None}, [("KIN205", ("rumus",))]),
        ({"arah": "naek"}, [("KIN204", ("arah",))]),
        ({"rumus_turun": "x"}, [("KIN204", ("rumus_turun",))]),
        ({"akumulasi": "x"}, [("KIN204", ("akumulasi",))]),
        ({"desimal": "13"}, [("KIN212", ("desimal",))]),
        ({"desimal": "-1"}, [("KIN212", ("desimal",))]),
        ({"batas_capaian": "99,99"}, [("KIN212", ("batas_capaian",))]),
        ({"target_triwulan": ["1"] * 3}, [("KIN206", ("target_triwulan",))]),
        ({"target_triwulan": ["1"] * 5}, [("KIN206", ("target_triwulan",))]),
        ({"taget": "1"}, [("KIN202", ("taget",))]),
    ],
    ids=str,
)
def test_refused(more: dict[str, object], found: list[tuple[str, Keys]]) -> None:
    assert _refused(Indikator, IKM | more) == found


@pytest.mark.parametrize(
    "more",
    [
        {"id": "a" * 64},
        {"id": "a_1"},
        {"target": "0"},
        {"target": "98 %"},
        {"target": "Rp 4.500.000.000,-"},
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


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"format": "kinerja/pk@2"}, [("KIN204", ("format",))]),
        ({"tahun": "1989"}, [("KIN212", ("tahun",))]),
        ({"tahun": "2101"}, [("KIN212", ("tahun",))]),
        ({"sasaran": []}, [("KIN206", ("sasaran",))]),
        (
            {"sasaran": [{"uraian": "S", "indikator": []}]},
            [("KIN206", ("sasaran", 0, "indikator"))],
        ),
        (
            {"program": [{"nomor": "0", "nama": "P", "anggaran": "-1"}]},
            [
                ("KIN212", ("program", 0, "nomor")),
                ("KIN212", ("program", 0, "anggaran")),
            ],
        ),
        ({"total_anggaran": "0,001"}, [("KIN212", ("total_anggaran",))]),
        ({"konvensi": {"desimal": "13"}}, [("KIN212", ("konvensi", "desimal"))]),
    ],
    ids=str,
)
def test_a_pk_is_refused(
    more: dict[str, object], found: list[tuple[str, Keys]]
) -> None:
    assert _refused(Perjanjian, PK | more) == found


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
