"""``kinerja sakip templat --dari``: a worksheet in a form and back says the same."""

import json
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import ROOT, Kinerja, Write

LKE = ROOT / "data" / "contoh" / "lke.yaml"


@pytest.fixture(autouse=True)
def _in_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _hasil(kinerja: Kinerja, path: object) -> Any:
    tree = json.loads(kinerja("sakip", path, "--format", "json").clean())
    tree.pop("asal")  # which file it is
    return tree


@pytest.mark.parametrize("akhiran", ["yaml", "xlsx", "csv"])
def test_it_computes_as_before(kinerja: Kinerja, akhiran: str) -> None:
    kinerja("sakip", "templat", "--dari", LKE, "-o", f"isian.{akhiran}").clean()
    kinerja("sakip", "templat", "--dari", f"isian.{akhiran}", "-o", "lagi.yaml").clean()
    for nama in (f"isian.{akhiran}", "lagi.yaml"):
        assert _hasil(kinerja, nama) == _hasil(kinerja, LKE)


@pytest.mark.parametrize("akhiran", ["yaml", "xlsx", "csv"])
def test_a_blank_one_is_blank(kinerja: Kinerja, akhiran: str) -> None:
    kinerja("sakip", "templat", "--tahun", 2024, "-o", f"lke.{akhiran}").clean()
    hasil = _hasil(kinerja, f"lke.{akhiran}")
    assert {b["nilai"] for b in hasil["komponen"]} == {None}


def test_a_grade_alone_stays_one(kinerja: Kinerja, write: Write) -> None:
    isi = "format: kinerja/lke@1\ntahun: 2024\npk: ../pk.yaml\nkomponen:\n"
    write("a/lke.yaml", f"{isi}  evaluasi: {{kualitas: a, nilai: 12.5}}\n")
    naskah = kinerja("sakip", "templat", "--dari", "a/lke.yaml").clean().splitlines()
    assert naskah[3] == 'pk: "pk.yaml"'
    mulai = naskah.index("  evaluasi:")
    assert naskah[mulai + 1 :] == [
        *('    nilai: "12,5"', "    keberadaan:", "    kualitas: a", "    pemanfaatan:")
    ]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("templat", "--dari", "x.yaml", "--tahun", "2024"), "tidak dipakai bersama"),
        ((LKE, "--dari", "x.yaml"), "--dari hanya untuk `kinerja sakip templat`"),
        (("templat",), "--tahun belum disebut"),
    ],
)
def test_usage(kinerja: Kinerja, args: tuple[object, ...], words: str) -> None:
    assert words in kinerja("sakip", *args).refusal(2)


def test_what_was_read_is_not_written_over(kinerja: Kinerja, write: Write) -> None:
    write("lke.yaml", LKE.read_text("utf-8"))
    args = ("sakip", "templat", "--dari", "lke.yaml", "-o", "lke.yaml", "--timpa")
    assert "KIN505 galat: " in kinerja(*args).refusal(3)
    err = kinerja("sakip", "templat", "--tahun", 2024, "-o", "lke.ods").refusal(3)
    assert "KIN501 galat: isian tidak ditulis sebagai .ods" in err
