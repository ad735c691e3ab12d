"""The PK of 2024 that ships is the document, whole and word for word."""

from decimal import Decimal
from pathlib import Path

import pytest

from kinerja_cli.core.angka import bulatkan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian, read_perjanjian
from kinerja_cli.rumus.pks import Pks
from kinerja_cli.source import load

KECAMATAN = (
    "Malili Angkona Wotu Tomoni_Timur Burau Tomoni Mangkutana Kalaena "
    "Wasuponda Nuha Towuti"
)
DINAS = [
    "Dinas Tenaga Kerja dan Transmigrasi",
    "Dinas Perdagangan,Koperasi, Usaha Kecil, Menengah dan Perindustrian",
    "Dinas Perpustakaan",
    "Dinas Kesehatan",
]


@pytest.fixture
def pk(data: Path) -> Perjanjian:
    return read_perjanjian(load(str(data / "pk2024.yaml"))).value


@pytest.fixture
def indikator(pk: Perjanjian) -> dict[str, Indikator]:
    return {i.id: i for _, _, i in pk.semua_indikator()}


def test_who_signed_where_and_when(pk: Perjanjian) -> None:
    assert pk.instansi == "Dinas Kependudukan dan Pencatatan Sipil"
    assert (pk.daerah, pk.tempat, pk.tanggal, pk.tahun) == (
        "Kabupaten Luwu Timur",
        "Malili",
        "Maret 2024",
        2024,
    )
    assert pk.pihak_pertama is not None
    assert pk.pihak_kedua is not None
    assert pk.pihak_pertama.nama == "OKSEN BIJA, SH"
    assert pk.pihak_kedua.nama == "Drs. H. BUDIMAN, M.Pd"
    assert pk.pihak_kedua.jabatan == "BUPATI LUWU TIMUR"


def test_three_sasaran_each_with_its_legal_basis(pk: Perjanjian) -> None:
    assert [len(s.indikator) for s in pk.sasaran] == [3, 1, 1]
    assert [len(s.dasar_hukum) for s in pk.sasaran] == [2, 3, 4]
    assert all(s.penjelasan for s in pk.sasaran)
    assert "Nomor 88 Tahun 2021" in pk.sasaran[2].dasar_hukum[0]


def test_five_indikator_with_their_targets(indikator: dict[str, Indikator]) -> None:
    assert [(i.id, i.rumus, i.satuan, str(i.target)) for i in indikator.values()] == [
        ("ikm", "skm", "indeks", "81,33"),
        ("ketepatan_waktu", "ketepatan_waktu", "%", "98"),
        ("pks", "pks", "OPD", "15"),
        ("cakupan_dokumen", "cakupan_dokumen", "%", "92,16"),
        ("sakip", "sakip", "nilai", "81,10"),
    ]


def test_targets_stand_twice_as_printed(indikator: dict[str, Indikator]) -> None:
    assert {nama: i.tercetak for nama, i in indikator.items()} == {
        "ikm": ("81,33 %", "81.33"),
        "ketepatan_waktu": ("98 %", "98 %"),
        "pks": ("15 OPD", "15 OPD/Lembaga Pengguna"),
        "cakupan_dokumen": ("92,16 %", "92,16"),
        "sakip": ("81,10", "81,10"),
    }


def test_every_indikator_is_explained(indikator: dict[str, Indikator]) -> None:
    for i in indikator.values():
        assert all((i.relevansi, i.formulasi, i.sumber_data, i.penjelasan))
        assert (i.arah, i.desimal, i.batas_capaian) == ("naik", None, None)


@pytest.mark.parametrize(
    ("nama", "penuh"),
    [
        ("ikm", "81.325"),
        ("ketepatan_waktu", "97.725641"),
        ("pks", "15"),
        ("cakupan_dokumen", "92.156667"),
        ("sakip", "81.1"),
    ],
)
def test_the_inputs_behind_each_target(
    pk: Perjanjian, indikator: dict[str, Indikator], nama: str, penuh: str
) -> None:
    dasar = indikator[nama].isian_target
    assert dasar is not None
    assert bulatkan(dasar.langkah(pk.aturan).nilai, 6) == Decimal(penuh)
    assert not [d for d in dasar.periksa(pk.aturan) if d.level == "galat"]


def test_fifteen_partners_of_which_two_renewals(
    indikator: dict[str, Indikator],
) -> None:
    pks = indikator["pks"].isian_target
    assert isinstance(pks, Pks)
    assert pks.mitra is not None
    kecamatan = [f"Kecamatan {k.replace('_', ' ')}" for k in KECAMATAN.split()]
    assert [m.nama for m in pks.mitra] == kecamatan + DINAS
    assert [m.jenis for m in pks.mitra] == ["baru"] * 13 + ["perpanjangan"] * 2


def test_five_programs_and_the_total_that_is_not_printed(pk: Perjanjian) -> None:
    assert [(p.nomor, int(p.pagu)) for p in pk.program] == [
        (1, 5_581_884_078),
        (2, 437_531_700),
        (3, 458_091_635),
        (4, 114_060_000),
        (5, 451_365_200),
    ]
    assert sum(p.pagu for p in pk.program) == 7_042_932_613
    assert pk.total_anggaran is None
    assert [p.sumber for p in pk.program] == ["APBD/DAU", *["APBD"] * 4]


def test_the_inspector_is_on_the_scale_of_his_year(pk: Perjanjian) -> None:
    assert {s: pk.aturan.ketentuan(s).nama for s in pk.subjek()} == {
        "capaian": "permendagri-54-2010",
        "sakip": "permenpanrb-88-2021",
        "skm": "permenpanrb-14-2017",
    }
