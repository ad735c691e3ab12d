"""Slips of people who come from Word and Excel: each is told, and the advice helps."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from alat.pendukung import Write, refusals
from alat.selip.daftar import TANDA
from alat.selip.isi import ISI, PK
from alat.selip.kosong import KOSONG
from alat.selip.kunci import KUNCI
from alat.selip.susunan import AWAL, SUSUNAN
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.lke.reading import read_lke
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.dokumen.shipped import data_path
from kinerja_cli.source import Document, Source, load
from kinerja_cli.source.readers.yaml import scanner

SELIP = SUSUNAN | TANDA | ISI | KOSONG | KUNCI


@pytest.fixture(params=["libyaml", "python"])
def _scanner(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(scanner, "_Loader", yaml.BaseLoader)


@cache
def _pk() -> Document[Perjanjian]:
    return read_perjanjian(load(str(data_path("pk2024.yaml"))))


def _read(path: Path) -> Source:
    source = load(str(path))
    if "kinerja/pk@" in source.text.content:
        read_perjanjian(source)
    elif "kinerja/lke@" in source.text.content:
        read_lke(source)
    else:
        read_realisasi(source, load_pk(source, None) if source.get("pk") else _pk())
    return source


def _found(path: Path) -> Diagnostic:
    (found,) = refusals(_read, path)
    return found


@pytest.mark.usefixtures("_scanner")
@pytest.mark.parametrize(
    ("isi", "place", "code", "hint", "benar"),
    SELIP.values(),
    ids=[ascii(r) for r in SELIP],
)
def test_it_is_told_at_its_place_and_the_advice_helps(
    write: Write, isi: str, place: str, code: str, hint: str, benar: str
) -> None:
    found = _found(path := write("f.yaml", isi))
    assert (found.code, found.level) == (code, "galat")
    assert str(found.location) == f"{path}:{place}"
    assert found.hint.startswith(hint)
    _read(write("benar.yaml", benar))


@pytest.mark.parametrize(
    ("pk", "hint"),
    [
        (r"data\pk.yaml", "pakai `/` di antara folder: data/pk.yaml"),
        (r'"data\new.yaml"', "pakai `/` di antara folder: di dalam kutip ganda `\\` "),
        (r"..\pk.yaml", "pakai `/` di antara folder: ../pk.yaml"),
        ("data/pk.yaml", "letaknya dihitung dari folder berkas ini"),
    ],
)
def test_a_pk_behind_backslashes(
    write: Write, monkeypatch: pytest.MonkeyPatch, pk: str, hint: str
) -> None:
    monkeypatch.setattr("os.sep", "/")
    found = _found(write("f.yaml", f"{AWAL}pk: {pk}\n"))
    assert (found.code, found.keys) == ("KIN242", ("pk",))
    assert found.hint.startswith(hint)


@pytest.mark.parametrize(
    "isi",
    [
        "keterangan: |\n  • satu\n  • dua: x\n  a = b\n",
        "keterangan: harga=5; lihat http://x.id\n",
        'keterangan: "a\tb"\n',
        "keterangan: satu\tdua\n",
        "keterangan: - x\n".replace("- ", "-"),
    ],
)
@pytest.mark.usefixtures("_scanner")
def test_in_a_text_it_is_text(write: Write, isi: str) -> None:
    source = _read(write("f.yaml", AWAL + isi))
    assert source.warnings == ()
    assert str(source.get("keterangan")).strip()


def test_what_is_in_a_text_above_is_not_what_stopped_the_scanner(write: Write) -> None:
    teks = "        penjelasan: |\n          • satu\n          • dua\n"
    isi = f"{PK}{teks}       arah: naik\n"
    found = _found(write("f.yaml", isi))
    assert (found.code, found.message) == (
        "KIN111",
        "“arah” tidak sekolom dengan yang di atasnya",
    )
    assert found.hint.endswith("sejajar dengan “penjelasan” di baris 12")
