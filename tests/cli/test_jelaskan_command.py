"""``kinerja jelaskan``: which indikator, in which order, and what is said of a slip."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write

RATA_RATA = [f"rata-rata capaian sasaran {n}" for n in (1, 2, 3)]
RATA_RATA += ["rata-rata capaian", "rata-rata capaian tanpa yang menunggu"]
SEMUA = ["ikm", "ketepatan_waktu", "pks", "cakupan_dokumen", "sakip"]


@pytest.fixture
def q3(data: Path) -> Path:
    return data / "contoh" / "q3.yaml"


def _json(kinerja: Kinerja, *args: object) -> Any:
    out = kinerja("jelaskan", *args, "--format", "json").clean()
    return json.loads(out)


@pytest.mark.parametrize(
    ("ids", "rows"),
    [
        pytest.param([], SEMUA, id="none"),
        pytest.param(["pks"], ["pks"], id="one"),
        pytest.param(["sakip", "ikm"], ["ikm", "sakip"], id="in the order of the pk"),
        pytest.param(["ikm", "ikm"], ["ikm"], id="one twice"),
        pytest.param(SEMUA[::-1], SEMUA, id="all by name"),
    ],
)
def test_which_rows(
    kinerja: Kinerja, q3: Path, ids: list[str], rows: list[str]
) -> None:
    isi = _json(kinerja, *ids, "-r", q3)
    assert [i["id"] for i in isi["indikator"]] == rows
    out = kinerja("jelaskan", *ids, "-r", q3)[1]
    assert re.findall(r"^(\w+): ", out, re.MULTILINE) == rows
    markdown = kinerja("jelaskan", *ids, "-r", q3, "--format", "markdown")[1]
    titles = re.findall(r"^## (.+): ", markdown, re.MULTILINE)
    assert [t.replace("\\", "") for t in titles] == rows
    for text in (out, markdown):
        assert ("Rata-rata capaian\n" in text) == (not ids)
    table = kinerja("jelaskan", *ids, "-r", q3, "--format", "csv")[1]
    found = [r["id"] for r in csv.DictReader(io.StringIO(table))]
    assert list(dict.fromkeys(found)) == ([*rows, ""] if not ids else rows)
    assert [r["label"] for r in isi["rata_rata"]] == ([] if ids else RATA_RATA)


def test_ids_may_stand_behind_the_options(kinerja: Kinerja, q3: Path) -> None:
    before = kinerja("jelaskan", "ikm", "pks", "-r", q3)
    assert kinerja("jelaskan", "-r", q3, "ikm", "pks") == before
    assert kinerja("jelaskan", "ikm", "-r", q3, "--", "pks") == before


RINGKASAN = "angka ringkasan: rata_rata, serapan, efisiensi"


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("ikn", "mungkin maksudnya `ikm`"),
        ("IKM", "mungkin maksudnya `ikm`"),
        ("ketepatan", "mungkin maksudnya `ketepatan_waktu`"),
        ("xyzzy", f"pilih {', '.join(SEMUA)}; {RINGKASAN}"),
        ("81,33", f"pilih {', '.join(SEMUA)}; {RINGKASAN}"),
    ],
)
def test_an_id_that_is_not_there(
    kinerja: Kinerja, q3: Path, wrong: str, hint: str
) -> None:
    err = kinerja("jelaskan", wrong, "-r", q3).refusal(2)
    assert err == (
        f"baris perintah:1:1: KIN230 galat: PK tidak memuat indikator “{wrong}”\n"
        f"    1 | {wrong}\n      | ^\n    saran: {hint}\n"
    )


def test_all_that_are_wrong_are_told_at_once(kinerja: Kinerja, q3: Path) -> None:
    err = kinerja("jelaskan", "smk", "ikm", "pkss", "x\ny", "-r", q3).refusal(2)
    lines = err.splitlines()
    assert [ln for ln in lines if "KIN230" in ln] == [
        "baris perintah:1:1: KIN230 galat: PK tidak memuat indikator “smk”",
        "baris perintah:1:9: KIN230 galat: PK tidak memuat indikator “pkss”",
        "baris perintah:1:14: KIN230 galat: PK tidak memuat indikator “x y”",
    ]
    shown = [n for n, ln in enumerate(lines) if ln == "    1 | smk ikm pkss x y"]
    assert [lines[n + 1].index("^") - 8 for n in shown] == [0, 8, 13]
    assert [ln for ln in lines if "saran" in ln][1] == (
        "    saran: mungkin maksudnya `pks`"
    )


def test_an_id_that_is_said_again_is_asked_once(kinerja: Kinerja, q3: Path) -> None:
    once = kinerja("jelaskan", "ikm", "pks", "-r", q3)
    assert kinerja("jelaskan", "pks", "ikm", "pks", "ikm", "-r", q3) == once
    err = kinerja("jelaskan", "smk", "ikm", "smk", "ikm", "-r", q3).refusal(2)
    assert err == kinerja("jelaskan", "smk", "ikm", "-r", q3)[2]
    assert err.count("KIN230") == 1


@pytest.mark.parametrize(
    "wrong",
    ["\udcff", "\x1b[31mmerah", "[bold]x", "\u202eikm", " ", "-", "x" * 5000],
    ids=ascii,
)
def test_an_id_that_is_no_word_is_shown_harmless(
    kinerja: Kinerja, q3: Path, wrong: str
) -> None:
    err = kinerja("jelaskan", "ikm", wrong, "-r", q3).refusal(2)
    assert err.startswith("baris perintah:1:5: KIN230 galat: PK tidak memuat indikator")
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", err) is None
    assert max(map(len, err.splitlines())) < 200


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("", "-r", "Q3"), "ID masih kosong"),
        (("ikm", "", "-r", "Q3"), "ID masih kosong"),
        (("ikm",), "pilihan --realisasi belum disebut"),
        (("ikm", "-r", "Q3", "--ketat"), "pilihan --ketat tidak ada"),
    ],
    ids=str,
)
def test_a_command_line_that_is_wrong(
    kinerja: Kinerja, q3: Path, args: tuple[str, ...], said: str
) -> None:
    err = kinerja("jelaskan", *(a.replace("Q3", str(q3)) for a in args)).refusal(2)
    assert err.startswith(f"kinerja: {said}\n    saran: ")
    assert err.endswith("lihat `kinerja jelaskan --help`\n")


def test_a_broken_file_comes_before_a_wrong_id(kinerja: Kinerja, write: Write) -> None:
    r = write(
        "r.yaml",
        "format: kinerja/realisasi@1\ntahun: 2024\ntriwulan: 3\nrealisasi:\n"
        "  ikm: {nilai_skm: 5}\n  pks: {jumlah: -1}\n  sakipp: 3\n",
    )
    err = kinerja("jelaskan", "tak_ada", "-r", r).refusal(3)
    found = re.findall(r"^(\S+): (KIN\d+) galat", err, re.MULTILINE)
    assert found == [
        (f"{r}:5:20", "KIN212"),
        (f"{r}:6:17", "KIN212"),
        (f"{r}:7:3", "KIN230"),
    ]
