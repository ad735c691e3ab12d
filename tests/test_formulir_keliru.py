"""One mistake in the form of the shipped PK gives one finding, at its cell."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from alat.isi_formulir import sel
from alat.pendukung import ENGLISH, ROOT
from kinerja_cli.core.cell_place import column_letters
from kinerja_cli.core.diagnostic import Diagnostic, Keys, KinerjaError
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import render_form
from kinerja_cli.dokumen.pk import Perjanjian, load_perjanjian
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.source import Document, load
from kinerja_cli.source.loading import source_of
from kinerja_cli.source.readers.formulir.label_check import without_check
from kinerja_cli.source.readers.xlsx.buku import UMUM, Buku, FormatAngka, StoredCell
from kinerja_cli.source.readers.xlsx.isian.blocks import blocks_of
from kinerja_cli.source.readers.xlsx.isian.form import Form
from kinerja_cli.source.readers.xlsx.reading import read_workbook

Q3 = Path(f"{ROOT}/data/contoh/q3.yaml")
PERSEN, DURASI = FormatAngka("persen", 2), FormatAngka("durasi")
UNSUR, TEPAT = "ikm.unsur.1", "ketepatan_waktu.tepat_waktu"
AKTA, MITRA = "cakupan_dokumen.akta_kelahiran", "pks.mitra.1"


@cache
def _pk() -> Document[Perjanjian]:
    return load_perjanjian(f"{ROOT}/data/pk2024.yaml")


@cache
def _buku() -> Buku:
    semua = load(str(Q3)).tree
    tree = {k: semua[k] for k in ("realisasi", "anggaran")}
    isi = {("triwulan=3", keys): sel(teks) for keys, teks in _leaves(tree)}
    return read_workbook(render_form(_pk(), isi=isi), "isian.xlsx")


def _leaves(isi: Any, *keys: str | int) -> Iterator[tuple[Keys, str]]:
    if not isinstance(isi, dict | list):
        yield keys, isi
        return
    for k, v in isi.items() if isinstance(isi, dict) else enumerate(isi):
        yield from _leaves(v, *keys, k)


def _typed(kunci: str, cell: StoredCell, buku: Buku | None = None) -> tuple[Buku, str]:
    """Type over the first cell that is filled in with what is at a key."""
    buku = buku or _buku()
    for n, lembar in enumerate(buku.lembar):
        for blok in blocks_of(lembar):
            for baris, row in blok.rows:
                tertulis = row.get(blok.kunci)
                kolom = next((k.kolom for k in blok.nilai if k.kolom in row), 0)
                if tertulis and without_check(tertulis.teks) == kunci and kolom:
                    di = cell._replace(baris=baris, kolom=kolom)
                    sel = {**lembar.sel, baris: {**row, kolom: di}}
                    semua = [*buku.lembar]
                    semua[n] = lembar._replace(sel=sel)
                    tempat = f"'{lembar.nama}'!{column_letters(kolom)}{baris}"
                    return buku._replace(lembar=tuple(semua)), tempat
    raise AssertionError(kunci)


def _found(buku: Buku) -> tuple[Diagnostic, ...]:
    reads = Form(buku).read()
    (source,) = (s for s in map(source_of, reads) if s.get("triwulan") == "3")
    try:
        read_realisasi(source, _pk())
    except KinerjaError as error:
        return error.diagnostics
    return source.warnings


def _angka(teks: str, cara: FormatAngka = UMUM) -> StoredCell:
    return StoredCell(1, 1, "angka", teks, cara)


def _teks(teks: str) -> StoredCell:
    return StoredCell(1, 1, "teks", teks)


GALAT = StoredCell(1, 1, "galat", "#DIV/0!")


@pytest.mark.parametrize(
    ("kunci", "cell", "code", "hint"),
    [
        (UNSUR, GALAT, "KIN140", "betulkan angkanya"),
        (UNSUR, StoredCell(1, 1, "logika", "TRUE"), "KIN141", "tulis angkanya"),
        (UNSUR, _angka("0.13", DURASI), "KIN142", "pecahan dengan koma: 3,07"),
        (UNSUR, StoredCell(1, 1, "tanpa_hasil", ""), "KIN143", "simpan"),
        (UNSUR, _angka("5"), "KIN212", ""),
        (UNSUR, _angka("0.0324", PERSEN), "KIN210", ""),
        (TEPAT, _angka("58.127"), "KIN212", "tulis 58127"),
        (TEPAT, _angka("0.9936", PERSEN), "KIN210", ""),
        (TEPAT, _angka("-1"), "KIN212", ""),
        (TEPAT, _teks("58127 orang"), "KIN210", "tanpa “orang”"),
        (TEPAT, _teks("3/4/2024"), "KIN210", ""),
        (AKTA, _angka("0.9911"), "KIN211", "tulis 99,11"),
        (AKTA, _angka("1.9911", PERSEN), "KIN212", ""),
        (f"{MITRA}", GALAT, "KIN140", "kosongkan"),
        ('"1"', GALAT, "KIN140", "kosongkan"),
        ('"1"', _angka("0.5", PERSEN), "KIN210", ""),
    ],
)
def test_one_mistake_gives_one_finding(
    kunci: str, cell: StoredCell, code: str, hint: str
) -> None:
    buku, tempat = _typed(kunci, cell)
    (found,) = (d for d in _found(buku) if d.code != "KIN136")
    assert (found.code, found.level) == (code, "galat")
    assert str(found.location) == f"isian.xlsx:{tempat}"
    assert hint in found.hint
    assert found.excerpt
    assert ENGLISH.findall(str(found).replace("TRUE", "")) == []


@pytest.mark.parametrize(
    ("kunci", "cell", "code"),
    [
        (TEPAT, _teks("58.127"), "KIN150"),
        (UNSUR, _teks("3,21"), "KIN150"),
        (AKTA, _angka("0.9911", PERSEN), ""),
        (AKTA, _angka("0.991123", PERSEN), "KIN152"),
        (AKTA, _angka("99.110000000000014"), "KIN151"),
    ],
)
def test_what_is_read_all_the_same_gives_a_note_at_most(
    kunci: str, cell: StoredCell, code: str
) -> None:
    found = _found(_typed(kunci, cell)[0])
    assert [d.code for d in found if d.code != "KIN136"] == ([code] if code else [])


def test_a_row_that_is_deleted_is_blank_and_told_of_once() -> None:
    buku, _ = _typed(AKTA, GALAT)
    for lembar in buku.lembar:
        for baris, row in lembar.sel.items():
            if any(c.jenis == "galat" for c in row.values()):
                sel = {n: r for n, r in lembar.sel.items() if n != baris}
                tanpa = lembar._replace(sel=sel)
    semua = (tanpa if s.nomor == tanpa.nomor else s for s in buku.lembar)
    found = _found(buku._replace(lembar=tuple(semua)))
    assert [d.code for d in found if d.code != "KIN136"] == ["KIN147"]


def test_a_cell_of_a_table_is_called_by_its_column_and_its_row() -> None:
    (found,) = (d for d in _found(_typed(MITRA, GALAT)[0]) if d.code != "KIN136")
    assert " data: Nama, baris 1: " in found.excerpt


def test_all_mistakes_of_a_workbook_come_at_once() -> None:
    buku = _buku()
    for kunci in (UNSUR, TEPAT, AKTA):
        buku, _ = _typed(kunci, GALAT, buku)
    assert [d.code for d in _found(buku)] == ["KIN136", *["KIN140"] * 3]


@pytest.mark.parametrize(
    ("unsur", "ditunjuk"),
    [(8, ["'TW III'!F17"]), (2, ["'TW III'!F11"]), (9, []), (10, []), (0, [])],
)
def test_the_last_of_the_usual_places_is_not_forgotten(
    unsur: int, ditunjuk: list[str]
) -> None:
    tw3, ikm = "triwulan=3", ("realisasi", "ikm")
    isi: dict[tuple[str, Keys], Decimal | str] = {
        (tw3, (*ikm, "unsur", n)): Decimal(3) for n in range(unsur)
    }
    isi |= {(tw3, (*ikm, "responden")): Decimal(90)}
    isi |= {(tw3, ("narasi", "ikm", "bukti", 0)): "BA-1.pdf"}
    for strip in (isi, isi | {(tw3, (*ikm, "unsur", unsur)): "-"}):
        found = _found(read_workbook(render_form(_pk(), isi=strip), "isian.xlsx"))
        (*kurang,) = (d for d in found if d.code == "KIN157")
        assert [str(d.location and d.location.place) for d in kurang] == ditunjuk
