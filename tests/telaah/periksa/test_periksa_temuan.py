"""Each finding of ``periksa``: provoked by one change, and gone when it is mended."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write
from alat.tabel import tabel

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: Dinas Contoh
sasaran:
  - uraian: Sasaran
    indikator:
      - id: ikm
        nama: IKM
        satuan: indeks
        target: 81,33
        tercetak: ["81,33 indeks"]
        rumus: skm
        formulasi: Nilai persepsi × 25
        penjelasan: hasil survei tahun 2023
        dasar_target: {nilai_skm: "3,253"}
      - id: cakupan
        nama: Cakupan
        satuan: "%"
        target: 92
        rumus: cakupan_dokumen
        formulasi: Kartu keluarga, KTP-el, kelahiran, nikah, kematian, cerai dibagi 6
        penjelasan: Kartu keluarga, KTP-el, kelahiran, nikah, kematian, cerai
program:
  - {nomor: 1, nama: Satu, anggaran: "1.000.000"}
  - {nomor: 2, nama: Dua, anggaran: "2.500.000,50"}
total_anggaran: "3.500.000,50"
"""


def _write(write: Write, old: str, new: str) -> Path:
    assert PK.count(old) >= 1
    return write("pk.yaml", PK.replace(old, new, 1))


def _codes(out: str) -> list[str]:
    return re.findall(r": (KIN\d+) \w+: ", out)


def test_a_pk_that_makes_sense(kinerja: Kinerja, write: Write) -> None:
    path = write("pk.yaml", PK)
    out = kinerja("periksa", path, "--ketat").clean()
    assert out == (
        f"{path}: ikm: target 81,33, dasarnya 81,325: cocok\n"
        f"{path}: tanpa galat, tanpa peringatan, tanpa catatan\n"
    )


@pytest.mark.parametrize(("old", "new", "place", "words"), tabel("periksa_pk"))
def test_one_change_is_one_finding(
    kinerja: Kinerja, write: Write, old: str, new: str, place: str, words: str
) -> None:
    path = _write(write, old, new)
    status, out, err = kinerja("periksa", path)
    finding = next(ln for ln in out.splitlines() if " KIN" in ln)
    assert finding.startswith(str(path))
    assert place in finding
    assert words in finding
    assert len(_codes(out)) == 1
    assert out.count("    saran: ") == 1
    assert (status, err) == (3 if "galat" in place else 0, "")
    strict = {"galat": 3, "peringatan": 1}.get(place.rstrip(": ").split()[-1], 0)
    ketat = kinerja("periksa", path, "--ketat")
    sebab = f"kinerja: --ketat: ada 1 peringatan ({_codes(out)[0]})\n"
    assert (ketat.status, ketat.err) == (strict, sebab if strict == 1 else "")


@pytest.mark.parametrize(
    ("rumus", "target", "codes"),
    [
        ("skm", "81,33", ["KIN333"]),
        ("sakip", "70,25", ["KIN333"]),
        ("nilai", "81,33", []),
        ("rasio", "81,33", []),
    ],
)
def test_an_index_is_no_percentage(
    kinerja: Kinerja, write: Write, rumus: str, target: str, codes: list[str]
) -> None:
    awal, akhir = PK.partition("        satuan")[0], PK.partition("program:")[1:]
    for satuan in ("%", "％", "persen"):
        isi = f"satuan: '{satuan}'\n        target: {target}\n        rumus: {rumus}\n"
        pk = f"{awal}        {isi}{''.join(akhir)}"
        assert _codes(kinerja("periksa", write("pk.yaml", pk))[1]) == codes


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("× 25", "× 10", id="another factor"),
        pytest.param("tahun 2023", "tahun ini", id="this year"),
        pytest.param("total_anggaran: ", "# ", id="no total, no program"),
        pytest.param("        tercetak:", "        # :", id="not printed"),
        pytest.param("        dasar_target:", "        # :", id="not explained"),
    ],
)
def test_what_is_no_finding(kinerja: Kinerja, write: Write, old: str, new: str) -> None:
    pk = PK.replace(old, new, 1)
    if old.startswith("total"):
        pk = pk[: pk.index("program:")]
    assert _codes(kinerja("periksa", write("pk.yaml", pk))[1]) == []


def test_a_mean_of_percentages(kinerja: Kinerja, write: Write) -> None:
    pk = PK.replace("rumus: cakupan_dokumen", "rumus: rata_rata")
    pk = pk.replace("dibagi 6", "dibagi 6 dikali 100 %")
    out = kinerja("periksa", write("pk.yaml", pk))[1]
    assert _codes(out) == ["KIN336"]
    for satuan, codes in (("persen", ["KIN336"]), ("hari", [])):
        lain = pk.replace('satuan: "%"', f"satuan: {satuan}")
        assert _codes(kinerja("periksa", write("pk.yaml", lain))[1]) == codes


def test_a_partner_twice(kinerja: Kinerja, write: Write) -> None:
    mitra = "[{nama: Dinas A, jenis: baru}, {nama: dinas  a, jenis: baru}]"
    pk = PK.replace("rumus: skm", "rumus: pks").replace(
        '{nilai_skm: "3,253"}', f"{{mitra: {mitra}}}"
    )
    path = write("pk.yaml", pk)
    status, out, _ = kinerja("periksa", path)
    assert status == 3
    assert f"{path}:15:" in out
    assert "KIN305 galat: mitra “dinas a” tercatat dua kali" in out
    assert _codes(out) == ["KIN305"]
