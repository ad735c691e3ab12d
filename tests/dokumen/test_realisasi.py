"""Reading a realisasi against its PK: all findings at once, each at its place."""

from pathlib import Path

import pytest

from alat.pendukung import Write, refusals
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.realisasi import BelumLengkap, Realisasi, read_realisasi
from kinerja_cli.dokumen.shipped import data_path
from kinerja_cli.rumus.ketepatan_waktu import KetepatanWaktu
from kinerja_cli.source import Document, load

REALISASI = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
realisasi:
  ikm: {nilai_skm: "3,253"}
  ketepatan_waktu: {tepat_waktu: 58127, ditargetkan: 58500}
  sakip:
anggaran:
  1: "4.012.345.678"
  5:
"""

BAWAAN = "PK bawaan 2024 (Dinas Kependudukan dan Pencatatan Sipil)"
PK_LAIN = "PK lain disebut dengan `pk:` di berkas ini, --pk, atau KINERJA_PK"


@pytest.fixture
def pk() -> Document[Perjanjian]:
    return read_perjanjian(load(str(data_path("pk2024.yaml"))))


def _read(path: Path, pk: Document[Perjanjian]) -> Realisasi:
    return read_realisasi(load(str(path)), pk).value


def _found(path: Path, pk: Document[Perjanjian]) -> list[Diagnostic]:
    return list(refusals(_read, path, pk))


def _places(found: list[Diagnostic]) -> list[tuple[str, int, int]]:
    return [(d.code, d.location.line, d.location.column) for d in found if d.location]


def test_every_indikator_of_the_pk_has_its_place(
    write: Write, pk: Document[Perjanjian]
) -> None:
    realisasi = _read(write("q3.yaml", REALISASI), pk)
    ids = ["ikm", "ketepatan_waktu", "pks", "cakupan_dokumen", "sakip"]
    assert list(realisasi.isian) == ids
    assert isinstance(realisasi.isian["ketepatan_waktu"], KetepatanWaktu)
    assert realisasi.isian["sakip"] is None  # null
    assert realisasi.isian["pks"] is None  # left out
    assert realisasi.berkas.anggaran == {"1": 4_012_345_678, "5": None}


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("triwulan: 1", "triwulan 1 tahun 2024"),
        ("triwulan: 4", "triwulan 4 tahun 2024"),
        ("periode: tahun", "tahun 2024"),
    ],
)
def test_the_period_in_words(
    write: Write, pk: Document[Perjanjian], written: str, said: str
) -> None:
    path = write("q.yaml", REALISASI.replace("triwulan: 3", written))
    assert str(_read(path, pk).periode) == said


@pytest.mark.parametrize("isi", ["realisasi:\n", "realisasi: {}\n", ""])
def test_a_file_without_realisasi_leaves_all_open(
    write: Write, pk: Document[Perjanjian], isi: str
) -> None:
    head = REALISASI.partition("realisasi:\n")[0]
    assert set(_read(write("q.yaml", head + isi), pk).isian.values()) == {None}


def test_a_blank_among_the_filled_in_is_kept_with_its_reason(
    write: Write, pk: Document[Perjanjian]
) -> None:
    path = write("q.yaml", REALISASI.replace("58500", ""))
    isian = _read(path, pk).isian["ketepatan_waktu"]
    assert isinstance(isian, BelumLengkap)
    assert [(d.code, d.level) for d in isian.alasan] == [("KIN205", "catatan")]


def test_both_periods_are_one_too_many(write: Write, pk: Document[Perjanjian]) -> None:
    path = write("q.yaml", REALISASI.replace("triwulan", "periode: tahun\ntriwulan"))
    (d,) = _found(path, pk)
    assert (d.code, d.message) == ("KIN209", "periode harus disebut, satu saja")


@pytest.mark.parametrize(
    ("kunci", "hint"),
    [
        ("imk", "mungkin maksudnya `ikm`"),
        ("IKM", "mungkin maksudnya `ikm`"),
        ("xyzzy", "pilih ikm, ketepatan_waktu, pks, cakupan_dokumen, sakip"),
    ],
)
def test_an_unknown_id_suggests_the_nearest(
    write: Write, pk: Document[Perjanjian], kunci: str, hint: str
) -> None:
    path = write("q.yaml", REALISASI.replace("ikm:", f"{kunci}:"))
    (d,) = _found(path, pk)
    assert d.hint == f"{hint}; {PK_LAIN}"
    assert d.message == f"{BAWAAN} tidak memuat indikator “{kunci}”"


def test_of_another_pk_it_goes_without_saying_which(write: Write, data: Path) -> None:
    sendiri = write("pk.yaml", (data / "pk2024.yaml").read_text("utf-8"))
    path = write("q.yaml", REALISASI.replace("ikm:", "imk:"))
    (d,) = _found(path, read_perjanjian(load(str(sendiri))))
    assert d.message == "PK tidak memuat indikator “imk”"
    assert d.hint == "mungkin maksudnya `ikm`"


def test_an_unknown_program_lists_those_there_are(
    write: Write, pk: Document[Perjanjian], data: Path
) -> None:
    path = write("q.yaml", REALISASI.replace("  5:", "  01:"))
    (d,) = _found(path, pk)
    assert d.message == f"{BAWAAN} tidak memuat program nomor “01”"
    assert d.hint == f"pilih 1, 2, 3, 4, 5; {PK_LAIN}"
    bare = (data / "pk2024.yaml").read_text("utf-8").partition("program:\n")[0]
    (first, _) = _found(path, read_perjanjian(load(str(write("pk.yaml", bare)))))
    assert first.hint == "tulis dahulu `program` di PK, atau hapus baris ini"


def test_of_many_ids_ten_are_offered_the_nearest_first(write: Write) -> None:
    ids = "".join(
        f"      - {{id: ukur_{n}, nama: N, satuan: s, target: 1, rumus: nilai}}\n"
        for n in range(30)
    )
    head = "format: kinerja/pk@1\ntahun: 2024\ninstansi: D\nsasaran:\n  - uraian: S\n"
    pk = read_perjanjian(load(str(write("pk.yaml", f"{head}    indikator:\n{ids}"))))
    head = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 1\n"
    (d,) = _found(write("q.yaml", f"{head}realisasi:\n  ukr_baru_27:\n"), pk)
    assert d.hint.startswith("pilih ukur_27, ")
    assert d.hint.endswith(", dan 20 lainnya")


def test_all_findings_come_at_once_in_file_order(
    write: Write, pk: Document[Perjanjian]
) -> None:
    wrong = REALISASI.replace("triwulan: 3", "triwulan: 7").replace("ikm:", "imk:")
    wrong = wrong.replace("58127", "-1").replace("  5:", "  9:")
    wrong = wrong.replace("  sakip:", "  sakip: {perencanaan: x}")
    found = _found(write("q3.yaml", wrong), pk)
    codes = ["KIN212", "KIN230", "KIN212", "KIN201", "KIN201", "KIN201", "KIN210"]
    assert sorted(d.code for d in found) == sorted([*codes, "KIN232"])
    places = [(line, column) for _, line, column in _places(found)]
    assert places == sorted(places)
    assert len(places) == len(found)


def test_a_realisasi_that_is_a_list_is_one_finding(
    write: Write, pk: Document[Perjanjian]
) -> None:
    head = REALISASI.partition("realisasi:\n")[0]
    path = write("q.yaml", head + "realisasi: [1, 2]\nanggaran: [1]\n")
    assert [d.code for d in _found(path, pk)] == ["KIN203", "KIN203"]


def test_a_regulation_broken_is_said_at_the_datum(
    write: Write, pk: Document[Perjanjian]
) -> None:
    sakip = "{perencanaan: 31, pengukuran: 30, pelaporan: 15, evaluasi: 25}"
    path = write("q.yaml", REALISASI.replace("  sakip:", f"  sakip: {sakip}"))
    assert _places(_found(path, pk)) == [("KIN303", 7, 24)]
