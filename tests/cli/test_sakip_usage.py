"""``kinerja sakip`` with a wrong command line: status 2, and the column of it."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write
from alat.pendukung_sakip import LAMPIRAN_2, lembar
from alat.tabel import tabel

NILAI = [x for k, n in LAMPIRAN_2.items() for x in (f"--{k}", f"{n}")]
ASAL = "baris perintah"


def _column(args: list[str], isi: str) -> int:
    """Count where ``isi`` stands in the command line, options in their own order."""
    return " ".join(args).index(isi) + 1


@pytest.mark.parametrize(("args", "isi", "words", "hint"), tabel("sakip_perintah"))
def test_one_finding_at_its_column(
    kinerja: Kinerja, args: list[str], isi: str, words: str, hint: str
) -> None:
    err = kinerja("sakip", *args).refusal(2)
    column = 1 if isi.startswith("--") else _column(args, isi)
    assert err.startswith(f"{ASAL}:1:{column}: {words}")
    assert hint in err.partition("saran: ")[2]
    assert len(re.findall(r"KIN\d{3}", err)) == err.count("    saran: ") == 1


def test_the_caret_stands_beneath_the_value(kinerja: Kinerja) -> None:
    args = ["--perencanaan", "banyak", "--pengukuran", "24"]
    shown = kinerja("sakip", *args).err.splitlines()
    at = next(n for n, text in enumerate(shown) if "“banyak”" in text)
    line, caret = shown[at + 1], shown[at + 2]
    assert line.index("banyak") == caret.index("^")


def test_all_that_is_wrong_at_once(kinerja: Kinerja) -> None:
    args = ["--pengukuran", "-1", "--pelaporan", "x", "--evaluasi", "1", "--total", "y"]
    status, _, err = kinerja("sakip", *args)
    assert status == 2
    found = re.findall(r":1:(\d+): (KIN\d+)", err)
    assert found == [
        ("1", "KIN201"),
        (str(_column(args, "-1")), "KIN212"),
        (str(_column(args, "x --")), "KIN210"),
        (str(_column(args, "y")), "KIN210"),
    ]
    assert "--perencanaan belum disebut" in err


LEBIH = "masukannya lebih dari satu"


@pytest.mark.parametrize(
    ("args", "message"),
    [
        ([], "belum ada yang diperiksa"),
        (["lke.yaml", "-r", "q.yaml"], f"{LEBIH}: berkas LKE, --realisasi"),
        (["lke.yaml", "--total", "9"], f"{LEBIH}: berkas LKE, nilai komponen"),
        (["-r", "q.yaml", *NILAI], f"{LEBIH}: --realisasi, nilai komponen"),
        (["lke.yaml", "--tahun", "2024"], "--tahun tidak dipakai bersama berkas"),
        (["-r", "q.yaml", "--tahun", "2024"], "--tahun tidak dipakai bersama berkas"),
        ([*NILAI, "--indikator", "s"], "--indikator hanya dipakai bersama PK"),
    ],
    ids=str,
)
def test_the_evaluation_is_given_in_one_way(
    kinerja: Kinerja, args: list[str], message: str
) -> None:
    err = kinerja("sakip", *args).refusal(2)
    assert re.match(rf"{ASAL}:1:\d+: KIN251 galat: {re.escape(message)}", err)
    assert err.count("KIN") == err.count("    saran: ") == 1


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--perencanan", "25"], "--perencanan tidak ada"),
        (["lke.yaml", "lagi"], "lagi berlebih"),
        ([*NILAI, "--format", "xml"], "isi --format “xml” tidak dapat diterima"),
        ([*NILAI, "--sasaran"], "--sasaran memerlukan isi"),
        ([*NILAI, "--sasaran", ""], "--sasaran masih kosong"),
        (["--perencanaan", ""], "--perencanaan masih kosong"),
        ([""], "LKE masih kosong"),
    ],
    ids=str,
)
def test_a_usage_error(kinerja: Kinerja, args: list[str], message: str) -> None:
    err = kinerja("sakip", *args).refusal(2)
    assert err.startswith("kinerja: ")
    assert message in err.partition("\n")[0]
    assert err.count("    saran: ") == 1


def test_another_kind_of_file_in_the_place_of_the_one_that_is_read(
    kinerja: Kinerja, write: Write, data: Path
) -> None:
    lke = write("lke.yaml", lembar(""))
    isi = "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 4\n"
    realisasi = write("q4.yaml", isi)
    pk = data / "pk2024.yaml"
    for args in ((realisasi,), ("-r", lke), (pk,)):
        err = kinerja("sakip", *args).refusal(3)
        assert re.match(rf"{re.escape(str(args[-1]))}:\d:9: KIN241 galat: ", err)


def test_what_is_typed_is_shown_literally(kinerja: Kinerja) -> None:
    for isi in ("[bold]9", "\x1b[31m", "9\n9", "9\u202e"):
        err = kinerja("sakip", "--perencanaan", isi, *NILAI[2:]).refusal(2)
        assert err.count("KIN210") == 1
        assert "\x1b" not in err
        assert "\u202e" not in err
        assert err.count("\n") == 4
