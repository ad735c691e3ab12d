"""``kinerja skema --segarkan``: what a file names for its editor, after its PK."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from alat.pendukung import Kinerja, Write

KEPALA = "format: kinerja/realisasi@1\ntahun: 2025\ntriwulan: 2\n"
MENYEBUT = "# yaml-language-server: $schema="


@pytest.fixture
def mulai(kinerja: Kinerja, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    kinerja("mulai", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _ganti(path: Path, lama: str, baru: str) -> None:
    isi = path.read_text("utf-8")
    assert lama in isi
    path.write_text(isi.replace(lama, baru), "utf-8")


def _ids(path: Path) -> set[str]:
    schema: Any = json.loads(path.read_text("utf-8"))
    isi = schema["properties"]["realisasi"]["anyOf"][0]
    return {*isi.get("properties", ())}


@pytest.mark.parametrize("disebut", ["realisasi.yaml", "."])
def test_a_changed_pk_changes_the_schema_beside_it(
    kinerja: Kinerja, mulai: Path, disebut: str
) -> None:
    """Though the realisasi still has the id of old, which the editor is to show."""
    skema = mulai / "skema" / "realisasi.json"
    _ganti(mulai / "pk.yaml", "id: pengaduan", "id: keluhan")
    out = kinerja("skema", "--segarkan", disebut).clean()
    assert "ditulis: skema/realisasi.json\n" in out
    assert ("sudah sesuai: skema/pk.json\n" in out) == (disebut == ".")
    assert _ids(skema) == {"ikm", "tepat_waktu", "keluhan"}
    assert (
        skema.read_text("utf-8")
        == kinerja("skema", "realisasi", "--pk", "pk.yaml").clean()
    )
    again = kinerja("skema", "--segarkan", disebut).clean()
    assert again == out.replace("ditulis", "sudah sesuai")


def test_one_that_is_not_there_is_written_for_the_pk(
    kinerja: Kinerja, mulai: Path, write: Write
) -> None:
    write("tw/r.yaml", f"# \n{MENYEBUT}baru/r.json\n{KEPALA}pk: ../pk.yaml\n")
    out = kinerja("skema", "--segarkan", "tw/r.yaml").clean()
    assert out == "ditulis: tw/baru/r.json\n"
    assert _ids(mulai / "tw" / "baru" / "r.json") == {"ikm", "tepat_waktu", "pengaduan"}


def test_one_of_any_pk_stays_one_of_any(kinerja: Kinerja, mulai: Path) -> None:
    skema = mulai / "skema" / "realisasi.json"
    umum = kinerja("skema", "realisasi").clean()
    skema.write_text(umum.replace('"title": "Format"', '"title": "Lama"'), "utf-8")
    (mulai / "pk.yaml").unlink()
    err = kinerja("skema", "--segarkan", "realisasi.yaml").refusal(3)
    assert "KIN509 galat: skema/realisasi.json bukan skema berkas sejenis ini" in err
    skema.write_text(umum.replace('"title": "Triwulan"', '"title": "Lama"'), "utf-8")
    assert kinerja("skema", "--segarkan", "realisasi.yaml").status == 0
    assert skema.read_text("utf-8") == umum


@pytest.mark.parametrize("isi", ["", "[1]", '{"properties": 1}', "{", "catatan: saya"])
def test_what_is_no_schema_is_not_replaced(
    kinerja: Kinerja, mulai: Path, isi: str
) -> None:
    skema = mulai / "skema" / "realisasi.json"
    skema.write_text(isi, "utf-8")
    err = kinerja("skema", "--segarkan", ".").refusal(3)
    assert "KIN509 galat: skema/realisasi.json bukan skema berkas sejenis ini" in err
    assert skema.read_text("utf-8") == isi


def test_a_schema_of_another_kind_is_not_replaced(
    kinerja: Kinerja, mulai: Path
) -> None:
    _ganti(mulai / "realisasi.yaml", "skema/realisasi.json", "skema/pk.json")
    before = (mulai / "skema" / "pk.json").read_bytes()
    err = kinerja("skema", "--segarkan", "realisasi.yaml").refusal(3)
    assert "realisasi.yaml:1:1: KIN509 galat: skema/pk.json bukan skema " in err
    assert (mulai / "skema" / "pk.json").read_bytes() == before


def test_two_pk_want_two_schemas(kinerja: Kinerja, mulai: Path) -> None:
    pk = (mulai / "pk.yaml").read_text("utf-8").replace("id: ikm", "id: skm")
    (mulai / "lain.yaml").write_text(pk, "utf-8")
    r = (mulai / "realisasi.yaml").read_text("utf-8").replace("pk: pk", "pk: lain")
    (mulai / "zrealisasi.yaml").write_text(r, "utf-8")
    before = (mulai / "skema" / "realisasi.json").read_bytes()
    err = kinerja("skema", "--segarkan", ".").refusal(3)
    assert "KIN509 galat: skema skema/realisasi.json sudah dipakai berkas " in err
    assert (mulai / "skema" / "realisasi.json").read_bytes() == before
    # One PK for both: the option wins over what the files say.
    assert kinerja("skema", "--segarkan", ".", "--pk", "pk.yaml").status == 0


@pytest.mark.parametrize(
    "awal", ["", f"{MENYEBUT}https://contoh.go.id/r.json\n", "tahun: 2025 # \n"]
)
def test_a_file_that_names_none(
    kinerja: Kinerja, mulai: Path, write: Write, awal: str
) -> None:
    isi = f"{awal}{KEPALA}"
    write("sub/r.yaml", isi if awal[:1] != "t" else f"{awal}{MENYEBUT}a.json\n")
    err = kinerja("skema", "--segarkan", "sub/r.yaml").refusal(3)
    assert "sub/r.yaml:1:1: KIN509 galat: berkas ini tidak menyebut skemanya\n" in err
    err = kinerja("skema", "--segarkan", "sub").refusal(3)
    assert "KIN509 galat: di folder ini tidak ada berkas YAML yang menyebut " in err
    assert [p.name for p in (mulai / "sub").iterdir()] == ["r.yaml"]


def test_what_is_wrong_with_a_file_is_said(kinerja: Kinerja, mulai: Path) -> None:
    _ganti(mulai / "pk.yaml", "tahun: 2025", "tahun: dua")
    err = kinerja("skema", "--segarkan", ".").refusal(3)
    assert "pk.yaml:6:8: KIN210" in err
    assert "KIN101" in kinerja("skema", "--segarkan", "tiada.yaml").refusal(3)


def test_a_read_only_schema(kinerja: Kinerja, mulai: Path) -> None:
    skema = mulai / "skema" / "realisasi.json"
    _ganti(mulai / "pk.yaml", "id: pengaduan", "id: keluhan")
    skema.chmod(0o444)
    err = kinerja("skema", "--segarkan", "realisasi.yaml").refusal(3)
    assert "KIN503 galat: berkas ini hanya boleh dibaca" in err
    os.chmod(skema, 0o644)  # noqa: PTH101 - Windows removes no locked file


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((), " belum disebut\n"),
        (("pk", "--segarkan", "."), " tidak dipakai bersama --segarkan\n"),
    ],
    ids=str,
)
def test_one_of_the_two(kinerja: Kinerja, args: tuple[str, ...], said: str) -> None:
    err = kinerja("skema", *args).refusal(2)
    assert said in err
    assert "saran: pilih pk, realisasi, " in err or "JENIS" in err


def test_a_pk_that_names_none_is_told_a_schema_of_its_own(
    kinerja: Kinerja, write: Write
) -> None:
    path = write("pk.yaml", "format: kinerja/pk@1\ntahun: 2024\n")
    err = kinerja("skema", "--segarkan", path).refusal(3)
    assert "`# yaml-language-server: $schema=skema/pk.json`" in err
