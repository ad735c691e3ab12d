"""What a PK says of other years: read in the unit of its indikator, at its place."""

from decimal import Decimal
from typing import Any

import pytest

from alat.pendukung import Write, refusals
from alat.pk_satu import perjanjian
from alat.setahun import butir, isi_berkas, janji
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.pk.tahun_lain import TahunLain
from kinerja_cli.source import load

OPINI: dict[str, Any] = {"rumus": "predikat", "target": "WTP", "skala": "opini_bpk"}


def _lain(**kunci: Any) -> TahunLain:
    rumus, target = kunci.pop("rumus", "nilai"), kunci.pop("target", "81,33")
    lain = perjanjian(rumus, target, **kunci).menurut_id["a"].tahun_lain
    assert lain
    return lain


@pytest.mark.parametrize(
    ("more", "isi", "nilai"),
    [
        ({}, "80,10", "80.10"),
        ({}, "80.1", "80.1"),
        ({}, "-2,1", "-2.1"),
        ({"satuan": "%"}, "97,5 %", "97.5"),
        ({"satuan": "orang"}, "12 orang", "12"),
        ({}, "80,10 (A)", "80.10"),
        ({"desimal": "3"}, "3,500", "3.500"),
        ({"satuan": "Rp"}, "78.000", "78000"),
        (OPINI, "WDP", "3"),
        (OPINI, " wtp ", "4"),
        ({}, "", None),
        ({}, "-", None),
        ({}, "n/a", None),
        ({}, "tidak ada", None),
        (OPINI, "–", None),
    ],
)
@pytest.mark.parametrize("berkunci", [False, True])
def test_a_published_value(
    more: dict[str, Any], isi: str, nilai: str | None, *, berkunci: bool
) -> None:
    tertulis: object = {"nilai": isi, "sumber": "LKjIP"} if berkunci else isi
    lain = _lain(**more, riwayat={"2022": tertulis})
    terbaca = {t: (str(n.nilai), n.sumber) for t, n in lain.terbit.items()}
    sumber = "LKjIP" if berkunci else None
    assert terbaca == ({} if nilai is None else {2022: (nilai, sumber)})


def test_targets_and_a_standard_are_read_as_targets_are() -> None:
    lain = _lain(
        arah="turun",
        target_tahunan={
            "2025": "≤ 80 nilai",
            "2026": {"paling_banyak": 79},
            "2027": "-",
        },
        standar={"nilai": "60-85", "nama": "Nasional"},
        satuan="nilai",
    )
    assert {t: str(n) for t, n in lain.tahunan.items()} == {2025: "≤ 80", 2026: "≤ 79"}
    assert lain.standar
    assert lain.standar.nilai
    assert (str(lain.standar.nilai), lain.standar.nilai.batas) == ("60–85", Decimal(85))


def test_without_its_keys_there_is_nothing() -> None:
    assert perjanjian("nilai", "80").menurut_id["a"].tahun_lain is None
    assert perjanjian("nilai", "80", riwayat=None).menurut_id["a"].tahun_lain is None


def test_the_medium_term_may_begin_with_the_year_of_the_pk(write: Write) -> None:
    awal = {"tahun": 2024, "nilai": 79}
    milik = butir("a", 80, kondisi_awal=awal, target_tahunan={"2024": 80})
    pk = janji([milik])
    document = read_perjanjian(load(str(write("pk.yaml", isi_berkas(pk)))))
    lain = document.value.menurut_id["a"].tahun_lain
    assert lain
    assert (lain.kondisi_awal and lain.kondisi_awal.tahun) == 2024


SATU = "riwayat: {{2022: {0}}}"


@pytest.mark.parametrize(
    ("isi", "kode", "pada", "saran"),
    [
        # A year of the wrong side of that of the PK, which is 2024.
        ("riwayat: {2023: 1, 2024: 2}", "KIN287", "2024", "sebelum 2024"),
        ("riwayat: {2025: 1}", "KIN287", "2025", "sebelum 2024"),
        ("target_tahunan: {2023: 1, 2024: 2}", "KIN287", "2023", "`riwayat`"),
        ("kondisi_awal: {tahun: 2025, nilai: 1}", "KIN287", "2025", "paling lambat"),
        # No year.
        ("riwayat: {23: 1}", "KIN289", "23", """empat angka: `2022: "80,75"`"""),
        ("riwayat: {2O22: 1}", "KIN289", "2O22", "empat angka"),
        ("riwayat: {1989: 1}", "KIN289", "1989", "empat angka"),
        ("target_tahunan: {TW1: 1}", "KIN289", "TW1", "empat angka"),
        ("riwayat: {2022: 1, 2022: 2}", "KIN112", "2022: 2", "hapus"),
        # No value.
        (SATU.format("baik"), "KIN210", "baik", "angkanya"),
        (SATU.format("≥ 80"), "KIN210", "≥ 80", "angkanya"),
        (SATU.format("60-85"), "KIN210", "60-85", "angkanya"),
        (SATU.format("80 orang"), "KIN226", "80 orang", "dalam nilai"),
        (SATU.format("[1, 2]"), "KIN203", "2022", "angkanya"),
        (SATU.format("{nilia: 1}"), "KIN202", "nilia", "`nilai`"),
        (SATU.format("{nilai: 1, dari: LKjIP}"), "KIN202", "dari", "hapus"),
        ("riwayat: 80", "KIN203", "80", "{2022: "),
        ("riwayat: [80, 81]", "KIN203", "riwayat", "{2022: "),
        ("target_tahunan: 82", "KIN203", "82", "{2025: 82"),
        ("kondisi_awal: 80", "KIN203", "80", "{tahun: 2021"),
        ("kondisi_awal: {2020: 80}", "KIN203", "kondisi_", "{tahun: 2021"),
        ("standar: 98", "KIN203", "98", "{nilai: 98, nama: SPM"),
        ("standar: [{nilai: 9}]", "KIN203", "standar", "{nilai: 98, nama: SPM"),
        ("standar: [{nilai: 9}, {nilai: 8}]", "KIN203", "standar", "{nilai: 98, nama"),
        ("standar: {2023: 98}", "KIN203", "standar", "{nilai: 98, nama: SPM"),
        ("kondisi_awal: {tahun: 2020, nilai: -}", "KIN205", "nilai: -", "isi nilainya"),
        ("kondisi_awal: {nilai: 80}", "KIN201", "kondisi", "tahun"),
        ("standar: {nilai: 80}", "KIN201", "standar", "nama"),
        ("standar: {nilai: -, nama: SPM}", "KIN205", "nilai: -", "isi nilainya"),
        ("standar: {nilai: 60-85, nama: SPM}", "KIN227", "60-85", "arah: naik"),
        ("standar: {nilai: ≤ 25, nama: SPM}", "KIN228", "≤ 25", "arah: turun"),
        ("standar: {target: 80, nama: SPM}", "KIN202", "target", "`nilai`"),
        # Under another name.
        ("standar_nasional: {nilai: 80, nama: SPM}", "KIN202", "standar_", "`standar`"),
        ("riwayat_: {2022: 80}", "KIN202", "riwayat_", "`riwayat`"),
        ("realisasi_tahun_lalu: 80", "KIN202", "realisasi_", "`riwayat`"),
    ],
)
def test_what_is_wrong_is_found_at_its_place(
    write: Write, isi: str, kode: str, pada: str, saran: str
) -> None:
    teks = (
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: Dinas\nsasaran:\n"
        "  - uraian: S\n    indikator:\n"
        "      - {id: a, nama: A, satuan: nilai, target: 80, rumus: nilai,\n"
        f"         {isi}}}\n"
    )
    found = refusals(lambda: read_perjanjian(load(str(write("pk.yaml", teks)))))
    letak = [str(d.location.place) for d in found if d.location]
    kolom = teks.splitlines()[7].index(pada) + 1
    assert (len(found), found[0].code, letak) == (1, kode, [f"8:{kolom}"])
    assert saran in found[0].hint


@pytest.mark.parametrize(
    ("banyak", "kata"), [(1, "berisi kunci dan nilainya"), (2, "hanya satu `standar`")]
)
def test_of_several_standards_one_is_taken(banyak: int, kata: str) -> None:
    semua = [{"nilai": 98, "nama": "SPM"}] * banyak
    pk = perjanjian(**butir("a", 80, standar=semua))
    (d,) = refusals(lambda: pk.menurut_id["a"].tahun_lain)
    assert kata in d.message


def test_a_predikat_is_what_was_reached_and_no_target() -> None:
    pk = perjanjian(**OPINI, riwayat={"2022": "≥ WDP", "2023": "Bagus"})
    found = refusals(lambda: pk.menurut_id["a"].tahun_lain)
    assert [(d.code, d.keys) for d in found] == [
        ("KIN289", ("riwayat", "2022")),
        ("KIN204", ("riwayat", "2023")),
    ]


def test_what_hitung_holds_a_row_against_does_not_know_them() -> None:
    """A value of another year, and its digits, changes no target of the year."""
    polos = perjanjian("nilai", "80")
    lain = {"riwayat": {"2022": "80,1234"}, "target_tahunan": {"2025": "82,125"}}
    beserta = perjanjian("nilai", "80", **lain)
    tanpa, dengan = polos.menurut_id["a"], beserta.menurut_id["a"]
    assert list(tanpa.semua_target()) == list(dengan.semua_target())
    assert polos.desimal_realisasi(tanpa) == beserta.desimal_realisasi(dengan)
