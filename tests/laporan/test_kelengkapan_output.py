"""The list in every output: the same cells, whatever it is written in."""

import csv
import io
import json
import re
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write
from alat.sesi import LAIN, LALU, SETAHUN
from alat.setahun import butir, isi_berkas, janji, laporan, tulis

BARIS = {
    "setahun": ("laporan", *SETAHUN, "--banding", LALU),
    "lain": ("laporan", "-r", LAIN),
}
SEL = ("analisis", "keadaan", "sebab", "tulis", "berkas")


def _json(kinerja: Kinerja, *args: Any) -> Any:
    return json.loads(kinerja(*args, "--format", "json").out)


@pytest.mark.parametrize("nama", BARIS)
def test_csv_says_what_json_says(kinerja: Kinerja, nama: str) -> None:
    isi = _json(kinerja, *BARIS[nama])
    teks = kinerja(*BARIS[nama], "--format", "csv").out
    baris = [*csv.DictReader(io.StringIO(teks.lstrip("\ufeff")))]
    semua = [(i, s) for i in isi["indikator"] for s in i["analisis"]]
    assert len(baris) == len(semua) == 8 * len(isi["indikator"])
    nomor = {a["kunci"]: (a["nomor"], a["kriteria"] or "") for a in isi["analisis"]}
    for b, (i, s) in zip(baris, semua, strict=True):
        assert b["id"] == i["id"]
        assert (b["sasaran"], b["program"]) == (
            str(i["sasaran"] or ""),
            str(i["program"] or ""),
        )
        assert [b[k] for k in SEL] == [s[k] or "" for k in SEL]
        assert b["wajib"] == ("ya" if s["wajib"] else "tidak")
        assert (b["nomor"], b["kriteria"]) == nomor[s["analisis"]]


@pytest.mark.parametrize("nama", BARIS)
def test_counts_add_up_in_json(kinerja: Kinerja, nama: str) -> None:
    isi = _json(kinerja, *BARIS[nama])
    sel = [s for i in isi["indikator"] for s in i["analisis"]]
    for kunci, banyak in isi["jumlah"].items():
        if kunci != "wajib_tidak_ada":
            keadaan = kunci.replace("_", " ")
            assert banyak == sum(s["keadaan"] == keadaan for s in sel)
            assert banyak == sum(a[kunci] for a in isi["analisis"])
    kurang = [s for s in sel if s["wajib"] and s["keadaan"] == "tidak ada"]
    assert isi["jumlah"]["wajib_tidak_ada"] == len(kurang)


@pytest.mark.parametrize("nama", BARIS)
def test_eyes_read_what_is_missing(kinerja: Kinerja, nama: str) -> None:
    isi = _json(kinerja, *BARIS[nama])
    out = " ".join(kinerja(*BARIS[nama]).out.split())
    for i in isi["indikator"]:
        for s in i["analisis"]:
            assert (s["sebab"] or "") in out or s["keadaan"] == "ada"
            umum = re.sub(rf"\b{i['id']}\b", "ID", s["tulis"] or "")
            assert (s["tulis"] or "") in out or umum in out


def test_a_missed_target_is_a_warning_everywhere(
    kinerja: Kinerja, write: Write
) -> None:
    args = tulis(
        *(write, janji([butir("a", 13), butir("b", 13)])),
        laporan("tahun", realisasi={"a": {"nilai": 12}, "b": {"nilai": 13}}),
    )
    status, out, err = kinerja("laporan", *args, "--format", "json")
    (temuan,) = json.loads(out)["temuan"]
    assert (status, temuan["kode"], temuan["tingkat"]) == (0, "KIN375", "peringatan")
    assert (temuan["berkas"].endswith("r1.yaml"), temuan["baris"]) == (True, 5)
    assert err.count("KIN375 peringatan: `a`: target 13,00 tidak tercapai") == 1
    assert "`narasi: {a: {penghambat: ..., tindak_lanjut: ...}}`" in err


def test_words_that_are_markup_stand_as_they_are(
    kinerja: Kinerja, write: Write
) -> None:
    jahat = "[bold]x[/bold] <script> \x07 `"
    pk = janji([butir("a", 1, standar={"nilai": 1, "nama": jahat})])
    args = tulis(write, pk, laporan("tahun", realisasi={"a": {"tidak_ada": jahat}}))
    out = kinerja("laporan", *args).out
    assert "\x07" not in out
    assert "[bold]x[/bold] <script>" in out


def test_what_all_lack_alike_is_said_once(kinerja: Kinerja, write: Write) -> None:
    pk = janji([butir(id_, 1) for id_ in ("a", "b", "nilai")])
    args = tulis(write, pk, laporan("tahun", realisasi={}))
    out = " ".join(kinerja("laporan", *args).out.split())
    assert out.count("realisasi belum diisi") == 2  # A.1 and A.2
    assert "semua indikator: realisasi belum diisi. Di r1.yaml tulis" in out
    assert "`realisasi: {ID: ...}`" in out
    assert "`target_akhir: {tahun: ..., nilai: ..., sumber: ...}` pada `nilai`" in out


def test_a_form_is_filled_in_by_its_rows(kinerja: Kinerja, write: Write) -> None:
    pk = write("pk.yaml", isi_berkas(janji([butir("a", 13)])))
    r = laporan(4, realisasi={"a": {"nilai": 12}}, narasi={"a": {"upaya": "X"}})
    buku = write("lama.yaml", isi_berkas(r)).with_name("isi.xlsx")
    kinerja("templat", "--dari", buku.with_name("lama.yaml"), "-o", buku)
    _, out, err = kinerja("laporan", "-r", buku, "--pk", pk)
    baris = "baris Penghambat dan Tindak lanjut milik `a` di lembar Narasi"
    assert baris in " ".join(out.split())
    assert "isi.xlsx:'Narasi'!" in err
    assert f"saran: tulis {baris}" in err
    assert "Penghambat: faktor yang menghambatnya: (kosong)" in err


def test_no_format_and_no_file_is_the_list(kinerja: Kinerja, write: Write) -> None:
    args = tulis(write, janji([butir("a", 1)]), laporan("tahun", realisasi={}))
    daftar = kinerja("laporan", *args).out
    assert "Yang wajib dan belum ada" in daftar.splitlines()
    assert "realisasi belum diisi" in daftar
    tabel = kinerja("laporan", *args, "--format", "tabel").out
    assert tabel != daftar
