"""What an office says in its own words: of which indikator, and of which sasaran."""

import pytest

from alat.pendukung import Write
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi, read_realisasi
from kinerja_cli.dokumen.realisasi.narasi import Narasi
from kinerja_cli.dokumen.shipped import data_path
from kinerja_cli.source import load
from kinerja_cli.source.plenty import BATAS_SAMA

KEPALA = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"
PK = data_path("pk2024.yaml")


def _read(write: Write, isi: str) -> Realisasi:
    pk = read_perjanjian(load(str(PK)))
    return read_realisasi(load(str(write("q3.yaml", KEPALA + isi))), pk).value


def _refused(write: Write, isi: str) -> Diagnostic:
    with pytest.raises(KinerjaError) as caught:
        _read(write, isi)
    (found,) = caught.value.diagnostics
    return found


def test_words_are_kept_by_id_and_by_number(write: Write) -> None:
    narasi = _read(
        write,
        "narasi:\n  ikm: {pendorong: Loket dibuka, bukti: [BA-12.pdf, 7]}\n"
        "  pks: {upaya: -, batas_waktu: 2025}\n  sakip:\n"
        "narasi_sasaran: {2: {tindak_lanjut: Dilanjutkan}}\n",
    ).narasi
    assert narasi
    ikm = Narasi(pendorong="Loket dibuka", bukti=("BA-12.pdf", "7"))
    assert narasi.indikator == {"ikm": ikm, "pks": Narasi(batas_waktu="2025")}
    assert narasi.sasaran == {2: Narasi(tindak_lanjut="Dilanjutkan")}


def test_words_alone_fill_nothing_in(write: Write) -> None:
    realisasi = _read(write, "narasi: {ikm: {pendorong: Loket dibuka}}\n")
    assert realisasi.kosong
    assert _read(write, "narasi:\n").narasi is None


@pytest.mark.parametrize(
    ("isi", "code", "said", "hint"),
    [
        ("narasi: {ikmm: {upaya: x}}", "KIN230", "tidak memuat indikator", "`ikm`"),
        ("narasi: {upaya: x}", "KIN230", "di luar id", "`ikm: {upaya: ...}`"),
        ("narasi: {ikm: {kendala: x}}", "KIN202", "“kendala”", "`penghambat`"),
        ("narasi: {ikm: {asing: x}}", "KIN202", "“asing”", "hapus kunci ini"),
        ("narasi: {ikm: {upaya: [x]}}", "KIN203", "harus berupa teks", "teksnya"),
        ("narasi: {ikm: {bukti: a.pdf}}", "KIN203", "berupa daftar", '["a.pdf"]'),
        ("narasi: {ikm: Loket dibuka}", "KIN203", "kunci: nilai", "`pendorong`"),
        ("narasi: Loket dibuka", "KIN203", "kunci: nilai", "kunci dan nilainya"),
        ("narasi_sasaran: {4: {upaya: x}}", "KIN230", "sasaran nomor “4”", "dan `3`"),
        ("narasi_sasaran: {upaya: x}", "KIN230", "di luar nomor", "`1: {upaya: ...}`"),
        ("realisasi: {ikm: {upaya: x}}", "KIN202", "“upaya”", "`narasi.ikm`"),
        ("upaya: x", "KIN202", "“upaya”", "`narasi.ikm`"),
    ],
)
def test_what_has_no_place_there(
    write: Write, isi: str, code: str, said: str, hint: str
) -> None:
    found = _refused(write, f"{isi}\n")
    assert (found.code, said in found.message, hint in found.hint) == (code, True, True)


def test_many_unknown_ids_are_counted(write: Write) -> None:
    isi = "".join(f"  asing{n}: {{upaya: x}}\n" for n in range(150))
    with pytest.raises(KinerjaError) as caught:
        _read(write, f"narasi:\n{isi}")
    assert len(caught.value.diagnostics) == BATAS_SAMA + 1
