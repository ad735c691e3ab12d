"""The inputs of each rumus, as templates and the list of rumus name them."""

import pytest

from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import SEPERTI_INDIKATOR
from kinerja_cli.rumus.alat.isian import UraianIsian, daftar_isian


def _isian(nama: str) -> dict[str, UraianIsian]:
    return {i.nama: i for i in daftar_isian(load_rumus(nama))}


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_every_input_is_listed_in_order_and_explained(nama: str) -> None:
    isian = daftar_isian(load_rumus(nama))
    assert [i.nama for i in isian] == list(load_rumus(nama).model_fields)
    assert all(i.uraian for i in isian)


@pytest.mark.parametrize(
    ("rumus", "satuan"),
    [
        ("skm", {"unsur": "nilai 1-4", "responden": "orang", "bobot": ""}),
        ("ketepatan_waktu", {"tepat_waktu": "layanan", "ditargetkan": "layanan"}),
        ("cakupan_dokumen", {"ktp_elektronik": "%"}),
        ("sakip", {"evaluasi": "poin", "total": "poin"}),
        ("pks", {"mitra": "", "jumlah": "mitra"}),
        ("rasio", {"pembilang": "", "penyebut": ""}),
        ("rata_rata", {"nilai": SEPERTI_INDIKATOR}),
        ("jumlah", {"nilai": SEPERTI_INDIKATOR}),
        ("cacah", {"jumlah": SEPERTI_INDIKATOR, "butir": ""}),
        ("nilai", {"nilai": SEPERTI_INDIKATOR}),
    ],
)
def test_units(rumus: str, satuan: dict[str, str]) -> None:
    isian = _isian(rumus)
    assert {nama: isian[nama].satuan for nama in satuan} == satuan


@pytest.mark.parametrize(
    ("rumus", "cara"),
    [
        (
            "skm",
            {
                "unsur": 0,
                "responden": 0,
                "nilai_skm": 1,
                "jumlah_per_unsur": 2,
                "terisi": 2,
                "populasi": None,
                "bobot": None,
            },
        ),
        ("pks", {"mitra": 0, "jumlah": 1}),
        ("cacah", {"jumlah": 0, "butir": 1}),
        ("nilai", {"nilai": None}),
    ],
)
def test_the_way_of_filling_in_that_an_input_belongs_to(
    rumus: str, cara: dict[str, int | None]
) -> None:
    assert {i.nama: i.cara for i in _isian(rumus).values()} == cara


def test_only_what_may_be_left_out_is_not_required() -> None:
    optional = {
        (nama, i.nama)
        for nama in SEMUA_RUMUS
        for i in _isian(nama).values()
        if not i.wajib
    }
    berbobot = {(nama, "bobot") for nama in ("skm", "rata_rata", "jumlah")}
    assert optional == {*berbobot, ("skm", "populasi"), ("sakip", "total")}
