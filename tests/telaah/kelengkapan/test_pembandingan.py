"""A.1 to A.4 of one indikator: there, missing, or without a place."""

from typing import Any

import pytest

from alat.lengkap import sel_of

TIADA: dict[str, Any] = {"tidak_ada": "Kegiatan ditiadakan"}
BELUM: dict[str, Any] = {"belum": "Diukur pada triwulan IV"}
AKHIR: dict[str, Any] = {
    "target_akhir": {"tahun": 2026, "nilai": 15, "sumber": "Renstra"}
}
STANDAR: dict[str, Any] = {"standar": {"nilai": 11, "nama": "SPM"}}
KOSONG = {"tulis": "`realisasi: {a: ...}`", "berkas": "r1.yaml"}


def _said(analisis: str, realisasi: Any, kunci: dict[str, Any]) -> tuple[str, ...]:
    s = sel_of(analisis, realisasi, **kunci)
    assert bool(s.tulis) == bool(s.berkas) == (s.keadaan == "tidak ada")
    return s.keadaan, s.sebab


@pytest.mark.parametrize(
    ("realisasi", "kunci", "keadaan", "sebab"),
    [
        (None, {}, "ada", ""),
        (None, {"target": 0}, "ada", ""),
        (None, {"target": 13}, "ada", ""),
        (None, {"target": "-"}, "tidak berlaku", "PK tidak menetapkan targetnya"),
        ({}, {"target": "-"}, "tidak berlaku", "PK tidak menetapkan targetnya"),
        ({}, {}, "tidak ada", "realisasi belum diisi"),
        ("-", {}, "tidak ada", "realisasi belum diisi"),
        ({}, {"periode": 3}, "tidak berlaku", "realisasi belum jatuh tempo"),
        (
            *({}, {"periode": 3, "target_triwulan": [1, 2, 3, 10]}),
            *("tidak ada", "realisasi belum diisi"),
        ),
        (
            *(BELUM, {"periode": 3}),
            *("tidak berlaku", "realisasi belum ada: Diukur pada triwulan IV"),
        ),
        (BELUM, {}, "tidak ada", "realisasi belum ada: Diukur pada triwulan IV"),
        (TIADA, {}, "tidak berlaku", "realisasi tidak ada: Kegiatan ditiadakan"),
        (
            *({"pembilang": 0, "penyebut": 0}, {"rumus": "rasio"}),
            *("tidak berlaku", "tidak ada kejadian yang diukur"),
        ),
    ],
)
def test_a_target_and_its_realisasi(
    realisasi: Any, kunci: dict[str, Any], keadaan: str, sebab: str
) -> None:
    assert _said("target", realisasi, kunci) == (keadaan, sebab)


def test_what_is_begun_and_not_finished() -> None:
    s = sel_of("target", {"pembilang": 3, "penyebut": None}, rumus="rasio")
    assert (s.keadaan, s.tulis) == ("tidak ada", "lengkapi `realisasi: {a: ...}`")
    assert s.sebab.startswith("realisasi tidak terhitung: ")


@pytest.mark.parametrize(
    ("realisasi", "kunci", "keadaan", "sebab"),
    [
        (None, {"tahun": (2023,)}, "ada", "2023"),
        (None, {"tahun": (2023, 2021, 2022)}, "ada", "2021, 2022, dan 2023"),
        (None, {}, "tidak ada", "realisasi 2023 belum ada"),
        (
            *(None, {"tahun": (2021, 2022)}, "tidak ada"),
            "realisasi 2023 belum ada; yang ada 2021 dan 2022",
        ),
        (
            *(None, {"riwayat": "tidak ada"}, "tidak berlaku"),
            "PK menyatakan belum ada riwayatnya",
        ),
        (None, {"riwayat": "tidak ada", "tahun": (2023,)}, "ada", "2023"),
        (None, {"target": "-", "tahun": (2023,)}, "ada", "2023"),
        ({}, {"tahun": (2023,)}, "tidak ada", "realisasi belum diisi"),
        (
            *(TIADA, {"tahun": (2023,)}, "tidak berlaku"),
            "realisasi tidak ada: Kegiatan ditiadakan",
        ),
    ],
)
def test_other_years(
    realisasi: Any, kunci: dict[str, Any], keadaan: str, sebab: str
) -> None:
    assert _said("antartahun", realisasi, kunci) == (keadaan, sebab)


@pytest.mark.parametrize(
    ("realisasi", "kunci", "keadaan", "sebab"),
    [
        (None, AKHIR, "ada", ""),
        (None, {"target_tahunan": {"2025": 12}}, "ada", ""),
        (None, {"target_tahunan": {"2025": "-"}}, "tidak ada", "target akhir"),
        (None, {}, "tidak ada", "target akhir"),
        ({}, {}, "tidak ada", "target akhir"),
        ({}, AKHIR, "tidak ada", "realisasi belum diisi"),
        ({}, AKHIR | {"periode": 2}, "tidak berlaku", "realisasi belum jatuh tempo"),
        (TIADA, AKHIR, "tidak berlaku", "realisasi tidak ada"),
        (None, AKHIR | {"target": "-"}, "ada", ""),
    ],
)
def test_the_medium_term(
    realisasi: Any, kunci: dict[str, Any], keadaan: str, sebab: str
) -> None:
    kini, mengapa = _said("jangka_menengah", realisasi, kunci)
    assert (kini, mengapa[: len(sebab)]) == (keadaan, sebab)


@pytest.mark.parametrize(
    ("realisasi", "kunci", "keadaan", "sebab"),
    [
        (None, STANDAR, "ada", "SPM"),
        (None, {}, "tidak ada", "standar belum disebut"),
        (None, {"standar": None}, "tidak ada", "standar belum disebut"),
        (
            *(None, {"standar": "tidak ada"}),
            *("tidak berlaku", "PK menyatakan tidak ada standarnya"),
        ),
        (
            *({}, {"standar": "Tidak ada"}),
            *("tidak berlaku", "PK menyatakan tidak ada standarnya"),
        ),
        ({}, STANDAR, "tidak ada", "realisasi belum diisi"),
        (TIADA, STANDAR, "tidak berlaku", "realisasi tidak ada: Kegiatan ditiadakan"),
    ],
)
def test_a_standard(
    realisasi: Any, kunci: dict[str, Any], keadaan: str, sebab: str
) -> None:
    assert _said("standar", realisasi, kunci) == (keadaan, sebab)


def test_what_is_to_be_written_names_its_key_and_its_file() -> None:
    s = sel_of("antartahun")
    assert s.tulis.startswith("`riwayat: {2023: ...}` pada `a`, atau sebut 2023 dengan")
    assert s.berkas == "pk.yaml"
    assert sel_of("jangka_menengah").tulis.endswith("pada `a`")
    s = sel_of("target", {})
    assert (s.tulis, s.berkas) == ("`realisasi: {a: ...}`", "r1.yaml")
