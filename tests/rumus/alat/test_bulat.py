"""Counts that a PK declares whole, once: a mark in one parts thousands, anywhere."""

from typing import Any

import pytest

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, Write, refusals
from alat.pk_satu import perjanjian
from alat.ragam_isian import DOKUMEN
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.validation import validate

Isi = dict[str, Any]
# The counts of each rumus that a PK may declare whole, in two ways of filling in.
CACAHAN: dict[str, tuple[str, ...]] = {
    "rasio": ("pembilang", "penyebut"),
    "pertumbuhan": ("sekarang", "sebelum"),
    "ketepatan_waktu": ("tepat_waktu", "ditargetkan"),
    "cacah": ("jumlah",),
    "pks": ("jumlah",),
}
SEKALI = "; bila isiannya selalu bilangan bulat, cukup sekali `bulat: true`"


def _read(pk: Perjanjian, isi: Isi) -> DasarRumus:
    isian = read_isian(pk.menurut_id["a"], isi, pk)
    assert isinstance(isian, DasarRumus)
    return isian


def test_every_rumus_that_counts_asks_for_it() -> None:
    meminta = {n for n in SEMUA_RUMUS if "bulat" in load_rumus(n).kunci_pk}
    assert meminta == {*CACAHAN, "cakupan_dokumen"}


@pytest.mark.parametrize("rumus", CACAHAN)
@pytest.mark.parametrize(
    ("teks", "terbaca"),
    [
        ("2.000", 2000),
        ("2,000", 2000),
        ("1.234", 1234),
        ("1,234", 1234),
        ("-", None),
        ("2", 2),
        ("2000", 2000),
        ("2,0", 2),
        ("1.234.000", 1234000),
        ("0", 0),
    ],
)
def test_a_mark_parts_thousands(rumus: str, teks: str, terbaca: int | None) -> None:
    pk = perjanjian(rumus, 90, bulat="true")
    isi = read_isian(pk.menurut_id["a"], dict.fromkeys(CACAHAN[rumus], teks), pk)
    semua = {getattr(isi, nama, None) for nama in CACAHAN[rumus]}
    assert semua == {terbaca}


@pytest.mark.parametrize("rumus", CACAHAN)
@pytest.mark.parametrize("teks", ["12,5", "12.5", "1234,56", "1.2345"])
def test_a_fraction_is_refused(rumus: str, teks: str) -> None:
    pk = perjanjian(rumus, 90, bulat="true")
    isi = dict.fromkeys(CACAHAN[rumus], "7") | {CACAHAN[rumus][0]: teks}
    (d,) = refusals(read_isian, pk.menurut_id["a"], isi, pk)
    assert (d.code, d.keys) == ("KIN212", (CACAHAN[rumus][0],))
    assert d.message.endswith("harus bulat")
    assert d.hint.startswith("bulatkan dahulu")
    assert d.hint.endswith("`bulat: true` di PK") == (rumus in {"rasio", "pertumbuhan"})


@pytest.mark.parametrize("bulat", ["false", None])
def test_without_it_it_is_advised_once_an_indikator(bulat: str | None) -> None:
    pk = perjanjian("rasio", 90, bulat=bulat)
    isi = {"pembilang": "1.234", "penyebut": "2.000"}
    pertama, kedua = refusals(read_isian, pk.menurut_id["a"], isi, pk)
    assert {pertama.code, kedua.code} == {"KIN211"}
    assert (SEKALI in pertama.hint, SEKALI in kedua.hint) == (True, False)


def test_parts_are_counts_too_and_percentages_are_none() -> None:
    pk = perjanjian("cakupan_dokumen", 90, bulat="true")
    dua = {"terbit": "201.000", "wajib": "204.000"}
    isian = _read(pk, dict.fromkeys(DOKUMEN, "92,5") | {DOKUMEN[0]: dua})
    assert str(isian.model_dump()[DOKUMEN[0]]) == "{'terbit': 201000, 'wajib': 204000}"
    assert str(isian.model_dump()[DOKUMEN[1]]) == "92.5"


def test_it_is_advised_to_no_rumus_that_does_not_know_it() -> None:
    pk = perjanjian("skm", 80)
    isi = {"nilai_skm": 3, "responden": "1.000"}
    (d,) = refusals(read_isian, pk.menurut_id["a"], isi, pk)
    assert d.hint == "tulis 1000; atau 1 bila titik itu tanda desimal"
    (d,) = refusals(perjanjian, "skm", 80, bulat="true")
    assert (d.code, d.keys[-1]) == ("KIN215", "bulat")


@pytest.mark.parametrize("isi", ["mungkin", "1", ["true"], {"a": "b"}])
def test_it_is_yes_or_no(isi: object) -> None:
    (d,) = refusals(perjanjian, "rasio", 90, bulat=isi)
    assert (d.code, d.hint) == ("KIN204", "pilih `true` atau `false`")
    assert d.message.endswith("bukan pilihan `bulat`")


def test_the_inputs_behind_a_target_are_counts_too() -> None:
    i = {"id": "a", "nama": "A", "satuan": "%", "target": 50, "rumus": "rasio"}
    dasar = {"bulat": "true", "dasar_target": {"pembilang": "1.000", "penyebut": 2000}}
    isian = validate(Indikator, i | dasar).isian_target
    assert isian
    assert dict(isian) == {"pembilang": 1000, "penyebut": 2000}


def test_every_command_reads_them_so(kinerja: Kinerja, write: Write) -> None:
    i = 'id: a, nama: A, satuan: "%", target: 60, rumus: rasio, bulat: true'
    pk = write("pk.yaml", naskah_pk(f"{{{i}}}"))
    isi = "a: {pembilang: 1.000, penyebut: 2.000}"
    r = write("r.yaml", naskah_realisasi("periode: tahun", isi, pk="pk.yaml"))
    assert kinerja("periksa", pk, r)[0] == 0
    assert "50,00" in kinerja("hitung", "-r", r).clean()
    out = kinerja("proyeksi", "-r", r, "--bila", "a.pembilang=1.300").clean()
    assert "65,00" in out
    assert "≥ 1.200" in out
    assert "tertulis “1.000”" in kinerja("jelaskan", "-r", r).clean()
