"""``periksa`` says how much of a realisasi is filled in: blank is not clean."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.tabel import tabel

HEAD = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\n"
IKM = "ikm: {nilai_skm: 3}"
SETENGAH = "ketepatan_waktu: {tepat_waktu: 9, ditargetkan: }"
SEMUA = ["ikm", "ketepatan_waktu", "pks", "cakupan_dokumen", "sakip"]


def _isi(*isian: str) -> str:
    return HEAD + "realisasi:\n" + "".join(f"  {i}\n" for i in isian)


@pytest.mark.parametrize(("isi", "kata"), tabel("keterisian"))
def test_text(kinerja: Kinerja, write: Write, isi: str, kata: str) -> None:
    path = write("r.yaml", isi)
    status, out, err = kinerja("periksa", "-r", path)
    *_, terisi, akhir = out.splitlines()
    assert (status, err) == (0, "")
    assert terisi.startswith(f"{path}: {kata}")
    assert akhir.startswith(f"{path}: tanpa galat, ")
    assert kinerja("periksa", path).out == out


def test_all_of_it(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "q4.yaml"
    out = kinerja("periksa", path).out
    assert f"{path}: terisi 5 dari 5 indikator\n" in out


def _json(kinerja: Kinerja, *args: object) -> Any:
    return json.loads(kinerja("periksa", *args, "--format", "json").out)["berkas"]


def test_programs_read_the_ids(kinerja: Kinerja, write: Write, data: Path) -> None:
    path = write("r.yaml", _isi(IKM, SETENGAH))
    pk, realisasi = _json(kinerja, data / "pk2024.yaml", "-r", path)
    assert pk["keterisian"] is None
    assert realisasi["keterisian"] == {
        "indikator": 5,
        "terisi": ["ikm"],
        "belum_lengkap": ["ketepatan_waktu"],
        "belum_ada": ["pks", "cakupan_dokumen", "sakip"],
        "tidak_ada": [],
        "alasan": {},
    }


def test_programs_read_the_reasons(kinerja: Kinerja, write: Write) -> None:
    path = write("r.yaml", _isi("ikm: {belum: B}", "pks: {tidak_ada: T}"))
    (keterisian,) = (b["keterisian"] for b in _json(kinerja, path))
    assert (keterisian["belum_ada"][0], keterisian["tidak_ada"]) == ("ikm", ["pks"])
    assert (keterisian["indikator"], keterisian["alasan"]) == (
        5,
        {"ikm": "B", "pks": "T"},
    )


def test_many_blanks_are_counted_and_ten_named(kinerja: Kinerja, write: Write) -> None:
    satu = "      - {id: i%d, nama: N%d, satuan: x, target: 1, rumus: nilai}\n"
    pk = "format: kinerja/pk@1\ntahun: 2024\ninstansi: D\nsasaran:\n  - uraian: S\n"
    write("pk.yaml", f"{pk}    indikator:\n{''.join(satu % (n, n) for n in range(13))}")
    path = write("r.yaml", f"{HEAD}pk: pk.yaml\nrealisasi: {{i0: {{nilai: 1}}}}\n")
    out = kinerja("periksa", path).out
    sepuluh = ", ".join(f"i{n}" for n in range(1, 11))
    assert f"terisi 1 dari 13 indikator; belum ada: {sepuluh}, dan 2 lainnya\n" in out


def test_a_file_in_error_says_nothing_of_it(kinerja: Kinerja, write: Write) -> None:
    out = kinerja("periksa", write("r.yaml", _isi("ikm: {nilai_skm: 9}"))).out
    assert "terisi" not in out


def test_a_folder_is_checked_file_by_file(kinerja: Kinerja, write: Write) -> None:
    folder = write("r/q1.yaml", _isi(IKM)).parent
    write("r/q2.yaml", "a: [")
    write("r/pk.yaml", "format: kinerja/pk@1\n")
    write("r/q3.xlsx", "")
    kosong = _isi(*[f"{s}:" for s in SEMUA])
    lain = write("q9.yaml", kosong.replace("triwulan: 3", "triwulan: 4"))
    hasil = _json(kinerja, "-r", folder, "-r", lain)
    assert [
        (h["berkas"], h["galat"], h["peringatan"], [t["kode"] for t in h["temuan"]])
        for h in hasil
    ] == [
        (str(folder / "q1.yaml"), 0, 0, []),
        (str(folder / "q2.yaml"), 1, 0, ["KIN111"]),
        (str(folder), 0, 1, ["KIN110"]),
        (str(lain), 0, 0, []),
    ]


def test_standard_input_cannot_be_checked_twice(kinerja: Kinerja) -> None:
    for args in (("-", "-"), ("-r", "-", "-r", "-"), ("-", "-r", "-")):
        status, out, err = kinerja("periksa", *args)
        assert (status, out, err.count("KIN108")) == (3, "", 1)
