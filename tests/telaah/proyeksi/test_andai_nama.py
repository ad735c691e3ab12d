"""What a what-if may name, and what of the file it sets aside."""

from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

LAIN = "realisasi-dinas-lain.yaml"


@pytest.mark.parametrize(
    ("nama", "hint"),
    [
        ("puskesmas utar", "mungkin maksudnya `Puskesmas Utara`"),
        ("1", "pilih Puskesmas Utara, Puskesmas Tengah, Puskesmas Selatan"),
    ],
)
def test_no_value_is_added_under_a_new_name(
    kinerja: Kinerja, data: Path, nama: str, hint: str
) -> None:
    path = data / "contoh" / LAIN
    args = ("--bila", f"mutu_puskesmas.nilai.{nama}=90")
    err = kinerja("proyeksi", "-r", path, *args).refusal(2)
    assert err.startswith("baris perintah:1:")
    assert f"KIN252 galat: tidak ada “{nama}” di antara isian `nilai`" in err
    assert hint in err


EJAAN = pytest.mark.parametrize(
    "nama",
    [
        "Puskesmas Utara",
        "puskesmas utara",
        "Puskesmas\xa0Utara",
        "Pus\xadkesmas  UTARA",
    ],
    ids=ascii,
)


@EJAAN
def test_a_value_is_replaced_under_its_name(
    kinerja: Kinerja, data: Path, nama: str
) -> None:
    path = data / "contoh" / LAIN
    args = ("--bila", f"mutu_puskesmas.nilai.{nama}=90")
    out = kinerja("proyeksi", "-r", path, *args).clean()
    assert "bila nilai.Puskesmas Utara 90; di berkas: 86,40" in " ".join(out.split())


@EJAAN
def test_what_is_wrong_with_it_stands_at_its_column(
    kinerja: Kinerja, data: Path, nama: str
) -> None:
    path = data / "contoh" / LAIN
    args = ("--bila", f"mutu_puskesmas.nilai.{nama}=x")
    err = kinerja("proyeksi", "-r", path, *args).refusal(2)
    kolom = len(f"--bila mutu_puskesmas.nilai.{nama}=x")
    assert err.startswith(f"baris perintah:1:{kolom}: KIN210 galat: “x” bukan angka")


@EJAAN
def test_one_value_under_two_spellings_is_named_twice(
    kinerja: Kinerja, data: Path, nama: str
) -> None:
    path = data / "contoh" / LAIN
    args = (f"mutu_puskesmas.nilai.{n}=90" for n in ("PUSKESMAS UTARA", nama))
    bila = [a for arg in args for a in ("--bila", arg)]
    err = kinerja("proyeksi", "-r", path, *bila).refusal(2)
    assert "KIN252" in err
    assert "disebut dua kali" in err


@pytest.mark.parametrize("nomor", ["３", "٣", "0", "10"])
def test_an_item_of_a_list_is_named_by_plain_digits(
    kinerja: Kinerja, data: Path, nomor: str
) -> None:
    path = data / "contoh" / "q3.yaml"
    status, _, err = kinerja("proyeksi", "-r", path, "--bila", f"ikm.unsur.{nomor}=3")
    assert status == 2
    assert f"KIN252 galat: tidak ada butir “{nomor}” di daftar ini" in err


def test_a_printed_total_is_for_what_is(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "angka-dokumen.yaml"
    out = kinerja("proyeksi", "-r", path, "--bila", "sakip.evaluasi=21").clean()
    assert " 82,35 " in out
    args = ("--bila", "sakip.evaluasi=21", "--bila", "sakip.total=99")
    status, _, err = kinerja("proyeksi", "-r", path, *args)
    assert status == 2
    assert "KIN403" in err


def test_parts_that_are_replaced_are_shown(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "q3.yaml"
    args = ("--bila", "cakupan_dokumen.ktp_elektronik=99", "--bila", "pks.mitra=")
    _, out, _ = kinerja("proyeksi", "-r", path, *args)
    shown = " ".join(out.split())
    assert "di berkas: terbit 201.345, wajib 204.881" in shown
    assert "bila mitra kosong; di berkas: 4 butir" in shown


def test_respondents_that_nobody_counts_are_refused(
    kinerja: Kinerja, data: Path
) -> None:
    path = data / "contoh" / "angka-dokumen.yaml"
    status, out, err = kinerja("proyeksi", "-r", path, "--responden-akhir", "400")
    assert (status, out) == (2, "")
    assert err.startswith("baris perintah:1:19: KIN312 galat: --responden-akhir tidak")
    # A what-if may bring them.
    more = ("--responden-akhir", "400", "--bila", "ikm.responden=100")
    assert kinerja("proyeksi", "-r", path, *more).status == 0


def test_a_ratio_may_still_turn_while_its_whole_grows(
    kinerja: Kinerja, write: Write
) -> None:
    write(
        "pk.yaml",
        "format: kinerja/pk@1\ntahun: 2024\ninstansi: D\nsasaran:\n  - uraian: S\n"
        "    indikator:\n      - {id: a, nama: A, satuan: '%', target: '1,25', "
        "rumus: rasio, arah: turun}\n",
    )
    path = write(
        "r.yaml",
        "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 2\npk: pk.yaml\n"
        "realisasi:\n  a: {pembilang: 63, penyebut: 5003}\n",
    )
    out = " ".join(kinerja("proyeksi", "-r", path).out.split())
    assert "tidak dapat tercapai lagi selama penyebut tetap 5.003, paling rendah" in out
