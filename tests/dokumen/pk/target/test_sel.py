"""Cells of a realisasi as pasted: with a unit, a predikat, words beside them."""

from decimal import Decimal
from typing import Any

import pytest

from alat.naskah import naskah_pk, naskah_realisasi
from alat.pendukung import Kinerja, Write, refusals
from alat.pk_satu import perjanjian
from alat.ragam_isian import BOBOT_SAKIP
from alat.tabel import tabel
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.rumus.alat.dasar import DasarRumus

Isi = dict[str, Any]
KATA = "seribu dua ratus tiga puluh empat"
KUNCI = {"nilai": "nilai", "cacah": "jumlah", "pks": "jumlah"}
UANG = "{nomor: 1, nama: Satu, anggaran: Rp 5.000 (lima ribu)}"


def _nilai(rumus: str, isi: Isi, satuan: str) -> Decimal:
    pk = perjanjian(rumus, None, satuan=satuan)
    isian = read_isian(pk.menurut_id["a"], isi, pk)
    assert isinstance(isian, DasarRumus)
    return Decimal(str(isian.langkah(pk.aturan).nilai))


@pytest.mark.parametrize(
    ("rumus", "satuan", "isi", "nilai"),
    [
        ("nilai", "Skala 1-10", "Skala 7", "7"),
        ("nilai", "level", "Level 3", "3"),
        ("nilai", "Level", "3 level", "3"),
        ("nilai", "%", "98 %", "98"),
        ("nilai", "%", "98,5 persen", "98.5"),
        ("nilai", "°C", "31,5 °C", "31.5"),
        ("nilai", "orang (ASN)", "12 orang (ASN)", "12"),
        ("nilai", "per 1.000", "12 per 1000", "12"),
        ("nilai", "per 1.000 KH", "10,2 per 1.000 kelahiran hidup", "10.2"),
        ("nilai", "per 1.000 kelahiran hidup", "10,2 per seribu KH", "10.2"),
        ("nilai", "per 100.000", "10,2 per 100.000 penduduk", "10.2"),
        ("nilai", "nilai", "72 (BB)", "72"),
        ("nilai", "nilai", "72 (Sangat Baik)", "72"),
        ("nilai", "nilai", "72 (predikat bb)", "72"),
        ("nilai", "poin", "81,33 poin (B)", "81.33"),
        ("nilai", "nilai", "80 (BB)", "80"),
        ("nilai", "nilai", "80,01 (A)", "80.01"),
        ("nilai", "nilai", "12 (dua belas)", "12"),
        ("nilai", "ton", f"1.234 ({KATA})", "1234"),
        ("nilai", "ton", "1.234 (satu koma dua tiga empat)", "1.234"),
        ("nilai", "ton", f"1.234 ({KATA}) ton", "1234"),
        ("nilai", "rupiah", "Rp 5.000.000,- (lima juta rupiah)", "5000000"),
        ("nilai", "%", "98 % (sembilan puluh delapan persen)", "98"),
        ("cacah", "Laporan", "12 Laporan", "12"),
        ("cacah", "laporan", "12 (dua belas laporan)", "12"),
        ("cacah", "laporan", "12 (dua belas) Laporan", "12"),
        ("cacah", "orang", "2.000 (dua ribu) orang", "2000"),
        ("cacah", "orang", "2.000 (dua)", "2"),
        ("pks", "PKS", "15 PKS", "15"),
    ],
)
def test_what_says_the_same_is_read(
    rumus: str, satuan: str, isi: str, nilai: str
) -> None:
    assert _nilai(rumus, {KUNCI[rumus]: isi}, satuan) == Decimal(nilai)


def test_values_in_lists_and_by_name_are_cells_too() -> None:
    assert _nilai("jumlah", {"nilai": ["7 ton", "3 (tiga)"]}, "ton") == 10
    assert _nilai("rata_rata", {"nilai": {"u": "Skala 7"}}, "skala") == 7


def test_the_total_of_a_rumus_has_the_predikat_of_its_scale() -> None:
    isi = dict.fromkeys(BOBOT_SAKIP, "12,5")
    assert _nilai("sakip", isi | {"total": "50 (C)"}, "nilai") == 50
    pk = perjanjian("sakip", None, satuan="nilai")
    (d,) = refusals(read_isian, pk.menurut_id["a"], isi | {"total": "50 (B)"}, pk)
    assert (d.code, d.keys) == ("KIN246", ("total",))
    assert d.message.endswith("50 berpredikat C (Kurang) menurut SAKIP")


@pytest.mark.parametrize(
    ("rumus", "satuan", "isi", "code", "words", "hint"), tabel("sel_ditolak")
)
def test_what_says_another_thing_is_refused(
    rumus: str, satuan: str, isi: str, code: str, words: str, hint: str
) -> None:
    pk = perjanjian(rumus, None, satuan=satuan)
    kunci = KUNCI.get(rumus, "tepat_waktu")
    semua = refusals(read_isian, pk.menurut_id["a"], {kunci: isi}, pk)
    (d,) = (d for d in semua if d.keys == (kunci,))
    assert d.code == code
    assert words in d.message
    assert hint in d.hint


@pytest.mark.parametrize(
    ("satuan", "target", "terbaca"),
    [
        ("laporan", "12 (dua belas)", "12"),
        ("laporan", "12 (dua belas) Laporan", "12"),
        ("%", "≥ 98 % (sembilan puluh delapan persen)", "98"),
        ("ton", f"1.234 ({KATA})", "1234"),
        ("ton", {"paling_sedikit": "12 (dua belas) ton"}, "12"),
    ],
)
def test_a_target_may_say_its_words_too(
    satuan: str, target: object, terbaca: str
) -> None:
    i = perjanjian("nilai", target, satuan=satuan).menurut_id["a"]
    assert i.target
    assert i.target.bawah == Decimal(terbaca)


def test_a_target_whose_words_are_others_is_refused() -> None:
    (d,) = refusals(perjanjian, "nilai", "12 (tiga belas)", satuan="ton")
    assert d.code == "KIN245"


def test_the_inputs_behind_a_target_are_cells_too() -> None:
    pk = perjanjian("nilai", 70, satuan="nilai", dasar_target={"nilai": "72 (BB)"})
    isian = pk.menurut_id["a"].isian_target
    assert isian
    assert dict(isian) == {"nilai": 72}


def test_every_command_reads_them(kinerja: Kinerja, write: Write) -> None:
    i = "{id: a, nama: A, satuan: Laporan, target: 12 Laporan, rumus: cacah}"
    pk = write("pk.yaml", naskah_pk(i, program=(UANG,)))
    uang = "{1: Rp 5.000 (lima ribu rupiah)}"
    isi = ("periode: tahun", "a: {jumlah: 9 Laporan}")
    r = write("r.yaml", naskah_realisasi(*isi, pk="pk.yaml", anggaran=uang))
    assert kinerja("periksa", pk, r)[0] == 0
    assert "75,00" in kinerja("hitung", "-r", r).clean()
    assert "tertulis “9 Laporan”" in kinerja("jelaskan", "-r", r).clean()
    assert "5.000" in kinerja("anggaran", "-r", r).clean()
    out = kinerja("proyeksi", "-r", r, "--bila", "a.jumlah=12 (dua belas)").clean()
    assert "100,00" in out
