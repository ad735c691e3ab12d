"""A form of several sheets gives one tree a period, as a file of YAML gives it."""

from pathlib import Path

import pytest

from alat.buku_buatan import LembarBuatan
from alat.formulir_buatan import buka, lembar_bersama, lembar_cap, lembar_periode
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.source import Source, load
from kinerja_cli.source.readers.xlsx.isian import form

DAFTAR = ["kunci realisasi", "periode", "nilai .nama", "nilai .jenis"]
TRIWULAN = {"format": "kinerja/realisasi@1", "tahun": "2024", "triwulan": "3"}


def _codes(source: Source) -> list[str]:
    return [d.code for d in (*source.warnings, *source.torn.values())]


def test_a_period_is_read_as_yaml_is(tmp_path: Path) -> None:
    isi = {
        "keterangan": "Angka contoh",
        "realisasi.ikm.unsur.1": 3.21,
        "realisasi.ikm.unsur.2": 3.18,
        "realisasi.ikm.unsur.3": None,
        "realisasi.ikm.responden": 118,
        "realisasi.ikm.belum": None,
        "realisasi.sakip.nilai": None,
        "realisasi.sakip.belum": None,
        "realisasi.tunggal": "12",
        'anggaran."1"': 1112440900,
        'anggaran."2"': None,
        "narasi.ikm.pendorong": None,
    }
    (source,) = buka(tmp_path, lembar_periode(isi))
    assert source.tree == TRIWULAN | {
        "keterangan": "Angka contoh",
        "realisasi": {
            "ikm": {"unsur": ["3,21", "3,18"], "responden": "118"},
            "sakip": None,
            "tunggal": "12",
        },
        "anggaran": {"1": "1.112.440.900", "2": None},
    }
    assert source.text.lembar == "TW III"
    assert str(source.location(("realisasi", "ikm", "belum"))).endswith("'TW III'!D9")
    assert str(source.location(("realisasi", "ikm"))).endswith("'TW III'!D5")
    assert str(source.location(("tahun",))).endswith("isian.xlsx:'TW III'")


def test_rows_of_shared_sheets_go_to_their_periods(tmp_path: Path) -> None:
    daftar: list[list[object]] = [
        ["pks.mitra.1", "TW III", "Kecamatan Malili", "baru"],
        ["pks.mitra.2", None, None, None],
        ["pks.mitra.3", "Triwulan kesatu", "Kecamatan Wotu", None],
        ["pks.mitra.3", "tw iii", "Kecamatan Angkona", "baru"],
    ]
    uang = [['anggaran."1"', "Program 1", 100, 200, None]]
    penanda = ["kunci", "isian", "nilai triwulan=1", "nilai triwulan=3"]
    satu, tiga = buka(
        tmp_path,
        lembar_periode({}, "triwulan=1", "Triwulan kesatu"),
        lembar_periode({"realisasi.pks.belum": None}),
        lembar_bersama("Daftar", DAFTAR, daftar),
        lembar_bersama("Anggaran", [*penanda, "nilai triwulan=4"], uang),
    )
    wotu = [{"nama": "Kecamatan Wotu", "jenis": None}]
    assert satu.get("realisasi", "pks", "mitra") == wotu
    assert satu.get("anggaran") == {"1": "100"}
    mitra = tiga.get("realisasi", "pks", "mitra")
    assert [m["nama"] for m in mitra] == ["Kecamatan Malili", "Kecamatan Angkona"]
    assert tiga.get("anggaran", "1") == "200"


def test_blank_periods_are_passed_over_with_one_note(tmp_path: Path) -> None:
    lembar = [
        lembar_periode({"realisasi.x": isi}, f"triwulan={n}", f"TW {n}")
        for n, isi in enumerate((None, 7, "-", None), 1)
    ]
    (source,) = buka(tmp_path, *lembar)
    assert source.text.lembar == "TW 2"
    (found,) = source.warnings
    message = "KIN136 catatan: belum diisi, dilewati: lembar TW 1, TW 3, dan TW 4"
    assert str(found) == f"{source.text.path}: {message}"


def test_of_a_form_that_is_wholly_blank_the_first_period_is_read(
    tmp_path: Path,
) -> None:
    lembar = [
        lembar_periode({"realisasi.x": None}, f"triwulan={n}", f"TW {n}")
        for n in (1, 2)
    ]
    (source,) = buka(tmp_path, *lembar)
    assert source.tree == TRIWULAN | {"triwulan": "1", "realisasi": {"x": None}}


def test_two_sheets_of_one_period_are_two_files_of_it(tmp_path: Path) -> None:
    isi = {"realisasi.x": 1}
    salinan = lembar_periode(isi, nama="TW III (2)")
    dua = buka(tmp_path, lembar_periode(isi), salinan)
    assert [s.get("triwulan") for s in dua] == ["3", "3"]


def test_a_worksheet_of_an_evaluation_is_one_file(tmp_path: Path) -> None:
    penanda = ["kunci komponen", "isian", "nilai .huruf", "nilai .mandiri.huruf"]
    baris: list[list[object]] = [
        ["perencanaan.keberadaan", "Keberadaan", "A", "BB"],
        ["perencanaan.kualitas", "Kualitas", None, None],
        ["kunci", "isian", "nilai"],
        ["instansi", "Instansi", "Dinas Contoh"],
    ]
    cap = lembar_cap(["pk", "pk.yaml"], berkas="kinerja/lke@1")
    (source,) = buka(tmp_path, lembar_bersama("LKE", penanda, baris), cap)
    assert source.tree == {
        "format": "kinerja/lke@1",
        "tahun": "2024",
        "pk": "pk.yaml",
        "komponen": {
            "perencanaan": {
                "keberadaan": {"huruf": "A", "mandiri": {"huruf": "BB"}},
                "kualitas": None,
            }
        },
        "instansi": "Dinas Contoh",
    }


def test_a_workbook_of_somebody_else_is_offered_the_form(tmp_path: Path) -> None:
    rekap = LembarBuatan("Rekap", [["Indikator", "Nilai"], ["IKM", 81.33]])
    with pytest.raises(KinerjaError) as caught:
        buka(tmp_path, rekap, lembar_cap()._replace(baris=[]))
    (found,) = caught.value.diagnostics
    assert found.code == "KIN134"
    assert "kinerja templat --pk PK -o isian-2024.xlsx" in found.hint


def test_a_later_version_is_told_from_a_foreign_workbook(tmp_path: Path) -> None:
    cap = lembar_cap()._replace(baris=[["format", "kinerja/isian@2"]])
    with pytest.raises(KinerjaError) as caught:
        buka(tmp_path, LembarBuatan("TW I", [["kinerja/isian@2", "tahun=2024"]]), cap)
    (found,) = caught.value.diagnostics
    assert found.code == "KIN134"
    assert "kinerja/isian@2" in found.message
    assert found.hint.startswith("perbarui `kinerja`")


def test_the_pk_that_a_form_was_made_from_is_handed_on(tmp_path: Path) -> None:
    cap = lembar_cap(["pk", "../pk.yaml"], ["pk_sha256", "abc"])
    (source,) = buka(tmp_path, lembar_periode({"realisasi.x": 1}), cap)
    assert source.get("pk") == "../pk.yaml"
    assert source.sheet
    assert source.sheet.pk_sha256 == "abc"
    path = source.text.path
    assert load(path).tree == source.tree
    assert _codes(source) == []


def test_whatever_strange_parts_come_to_is_a_finding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def strange(_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(form, "read_stamp", strange)
    with pytest.raises(KinerjaError) as error:
        buka(tmp_path, lembar_periode({}))
    (found,) = error.value.diagnostics
    assert (found.code, str(found.location)) == ("KIN131", f"{tmp_path}/isian.xlsx")
