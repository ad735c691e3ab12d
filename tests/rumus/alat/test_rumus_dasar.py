"""What holds for every rumus, and how one is found by its name."""

from typing import get_args

import pytest

from alat.pendukung import refusals
from alat.ragam_isian import JANJI
from kinerja_cli.aturan import Aturan
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.kunci_rumus import KUNCI_RUMUS
from kinerja_cli.rumus import SEMUA_RUMUS, check_rumus, load_rumus
from kinerja_cli.rumus.alat.beberapa import bernama, kembar
from kinerja_cli.rumus.alat.dasar import Akumulasi
from kinerja_cli.source.validation import validate

each = pytest.mark.parametrize("nama", SEMUA_RUMUS)


@each
def test_a_rumus_is_found_by_its_name(nama: str) -> None:
    check_rumus(nama)
    kelas = load_rumus(nama)
    assert nama in kelas.__module__.split(".")
    assert load_rumus(nama) is kelas


@each
def test_a_rumus_says_what_it_is(nama: str) -> None:
    kelas = load_rumus(nama)
    assert all((kelas.judul, kelas.satuan, kelas.peraturan))
    assert kelas.akumulasi in get_args(Akumulasi)
    if kelas.subjek:
        assert Aturan(2024).ketentuan(kelas.subjek).skala


@each
def test_a_way_to_fill_it_in_names_inputs_that_are_optional(nama: str) -> None:
    kelas = load_rumus(nama)
    named = [n for cara in kelas.bentuk for n in cara]
    assert len(named) == len(set(named))
    assert not any(kelas.model_fields[n].is_required() for n in named)


@pytest.mark.parametrize(
    ("nama", "akumulasi", "dapat_dijumlahkan"),
    [
        ("skm", "rata_rata", False),
        ("ketepatan_waktu", "kumulatif", True),
        ("cakupan_dokumen", "posisi", False),
        ("sakip", "posisi", False),
        ("pks", "jumlah", True),
        ("cacah", "jumlah", True),
        ("jumlah", "jumlah", True),
        ("rasio", "kumulatif", True),
        ("pertumbuhan", "kumulatif", True),
        ("rata_rata", "posisi", False),
        ("nilai", "posisi", True),
        ("predikat", "posisi", False),
    ],
)
def test_how_quarters_combine(
    nama: str, akumulasi: str, *, dapat_dijumlahkan: bool
) -> None:
    sendiri, *_ = cara = load_rumus(nama).cara_akumulasi()
    assert (sendiri, "jumlah" in cara) == (akumulasi, dapat_dijumlahkan)


@each
def test_an_indikator_completes_only_a_rumus_that_asks_for_it(nama: str) -> None:
    kelas = load_rumus(nama)
    janji = {"skala": "level", "bulat": True, "faktor": 1000} | JANJI["hitungan"]
    assert (kelas.menurut(janji) is kelas) == (not kelas.kunci_pk)
    assert kelas.pendek is None or kelas.pendek in kelas.model_fields


def test_what_indikator_say_of_their_rumus_is_known() -> None:
    """A PK is read without importing all rumus, so their keys are listed there."""
    semua = (k for nama in SEMUA_RUMUS for k in load_rumus(nama).kunci_pk)
    assert set(KUNCI_RUMUS) == set(semua)
    assert set(KUNCI_RUMUS) <= Indikator.model_fields.keys()


@each
def test_only_a_count_fixes_its_decimals(nama: str) -> None:
    kelas = load_rumus(nama)
    assert kelas.desimal == kelas.rentang.desimal
    assert nama not in {"pks", "cacah"} or kelas.desimal == 0


@pytest.mark.parametrize(
    ("nama", "hint"),
    [
        ("skn", "mungkin maksudnya `skm`"),
        ("Rata-rata", "mungkin maksudnya `rata_rata`"),
        ("xyzzy", f"pilih {', '.join(SEMUA_RUMUS[:9])}, "),
    ],
)
def test_an_unknown_rumus_suggests_the_nearest(nama: str, hint: str) -> None:
    (d,) = refusals(check_rumus, nama)
    assert (d.code, d.message) == ("KIN204", f"rumus “{nama}” tidak dikenal")
    assert d.hint.startswith(hint)


def test_several_values_are_labelled_by_name_or_by_number() -> None:
    assert list(bernama(["a", "b"], "unsur")) == [
        ("unsur 1", 0, "a"),
        ("unsur 2", 1, "b"),
    ]
    assert list(bernama({"x": "a"}, "unsur")) == [("x", "x", "a")]


@pytest.mark.parametrize("rumus", ["rata_rata", "jumlah"])
@pytest.mark.parametrize(
    "lain", ["UTARA", "U\xadtara", "Utara\xa0", "\uff35tara"], ids=ascii
)
def test_two_values_of_one_name_are_found(rumus: str, lain: str) -> None:
    aturan = Aturan(2024)
    isi = validate(load_rumus(rumus), {"nilai": {"Utara": "1", "b": "2", lain: "3"}})
    (d,) = isi.periksa(aturan)
    assert (d.code, d.level, d.keys) == ("KIN305", "galat", ("nilai", lain))
    assert d.hint.endswith("butir ke-1")
    for nilai in ({"Utara": "1", "Utar": "3"}, ["1", "1"]):
        assert not [*validate(load_rumus(rumus), {"nilai": nilai}).periksa(aturan)]


def test_a_repeated_name_points_at_the_first_of_its_kind() -> None:
    (d,) = kembar(["a", "b", "c", "B"], "mitra", "mitra")
    assert d.keys == ("mitra", 3)
    assert d.hint.endswith("butir ke-2")
