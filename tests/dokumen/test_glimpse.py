"""The ids of a PK at a glance: whichever PK is meant, however it is written."""

from pathlib import Path

import pytest

from alat.formulir_buatan import buka, lembar_cap, lembar_periode
from alat.pendukung import Write
from kinerja_cli.dokumen.glimpse import ids_at_a_glance
from kinerja_cli.dokumen.pk import read_perjanjian
from kinerja_cli.dokumen.shipped import VARIABEL_PK
from kinerja_cli.source import load

BAWAAN = ["ikm", "ketepatan_waktu", "pks", "cakupan_dokumen", "sakip"]
PK = """\
sasaran:
  - uraian: "id nya: b"
    indikator: # id: c
      - id: satu  # id: d
        nama: 'Nilai "id"'
      - {"id": "dua", nama: D}
      # - id: tiga
"""


@pytest.fixture
def pk(write: Write) -> Path:
    return write("pk.yaml", PK.replace("\n", "\r\n"))


def test_ids_are_found_in_every_spelling_and_not_in_comments(pk: Path) -> None:
    assert ids_at_a_glance(str(pk), []) == ["satu", "dua"]


@pytest.mark.parametrize("nama", ["pk2024.yaml", "contoh/pk-dinas-lain.yaml"])
def test_they_are_those_that_are_read(data: Path, nama: str) -> None:
    dibaca = read_perjanjian(load(str(data / nama))).value
    assert ids_at_a_glance(str(data / nama), []) == [*dibaca.menurut_id]


@pytest.mark.parametrize("line", ["pk: ../pk.yaml  # di atas", '"pk": "../pk.yaml"'])
def test_a_realisasi_or_the_first_of_its_folder_names_its_pk(
    pk: Path, write: Write, line: str
) -> None:
    berkas = write("tw/q1.yaml", f"tahun: 2024\n{line}\n")
    write("tw/q2.yaml", "tahun: 2024\n")
    assert pk.is_file()
    assert ids_at_a_glance(None, [str(berkas)]) == ["satu", "dua"]
    assert ids_at_a_glance(None, [str(berkas.parent)]) == ["satu", "dua"]


def test_the_one_that_is_named_wins_then_that_of_the_environment(
    pk: Path, write: Write, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lain = write("lain.yaml", "id: lain")
    berkas = write("q1.yaml", "pk: lain.yaml")
    monkeypatch.setenv(VARIABEL_PK, str(pk))
    assert ids_at_a_glance(None, [str(berkas)]) == ["satu", "dua"]
    assert ids_at_a_glance(str(lain), [str(berkas)]) == ["lain"]
    monkeypatch.delenv(VARIABEL_PK)
    assert ids_at_a_glance(None, [str(data / "contoh" / "q1.yaml")]) == BAWAAN
    assert ids_at_a_glance(None, []) == BAWAAN


def test_what_cannot_be_read_offers_nothing(tmp_path: Path, write: Write) -> None:
    berkas = str(write("q1.yaml", "tahun: 1999\n"))
    assert ids_at_a_glance(str(tmp_path), []) == []
    assert ids_at_a_glance("tiada.yaml", []) == []
    assert ids_at_a_glance(None, [berkas]) == []


def test_a_form_names_its_pk_too(write: Write, tmp_path: Path) -> None:
    write("pk.yaml", PK)
    buka(tmp_path, lembar_periode({}), lembar_cap(("pk", "pk.yaml")))
    assert ids_at_a_glance(None, [f"{tmp_path}/isian.xlsx"]) == ["satu", "dua"]
    torn = write("torn.xlsx", "bukan buku kerja")
    assert ids_at_a_glance(None, [str(torn)]) == BAWAAN
