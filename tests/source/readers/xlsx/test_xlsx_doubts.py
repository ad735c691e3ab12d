"""What was done to a form beside filling it in: hidden, merged, sorted, typed over."""

import re
from pathlib import Path

import pytest

from alat.buku_buatan import LembarBuatan, Sel, sheet_xml
from alat.formulir_buatan import buka, lembar_bersama, lembar_cap, lembar_periode
from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.source import Source
from kinerja_cli.source.readers.formulir.label_check import with_check

ISI = {"realisasi.a.x": 3, "realisasi.a.y": None, "realisasi.b": 4}
DAFTAR = ["kunci realisasi", "periode", "nama", "nilai", "nilai ^bobot"]


def _found(source: Source) -> list[Diagnostic]:
    """Return errors before warnings, each once."""
    galat = dict.fromkeys(source.torn.values())
    return [*map(source.place, galat), *source.warnings]


def _told(*sources: Source) -> list[tuple[str, str]]:
    semua = [d for s in sources for d in _found(s)]
    return [(d.code, str(d.location).rpartition("isian.xlsx")[2]) for d in semua]


def _rows(lembar: LembarBuatan, ubah: tuple[str, str]) -> LembarBuatan:
    """Change the XML of the rows of a sheet."""
    rows = re.search(r"<sheetData>(.*)</sheetData>", sheet_xml(lembar), re.DOTALL)
    assert rows
    return lembar._replace(baris=rows[1].replace(*ubah))


def _columns(isi: str) -> LembarBuatan:
    return lembar_periode(ISI, sebelum=f"<cols>{isi}</cols>")


def _merged(*ref: str, isi: dict[str, object] | None = None) -> LembarBuatan:
    sel = "".join(f'<mergeCell ref="{r}"/>' for r in ref)
    sesudah = f"<mergeCells>{sel}</mergeCells>"
    return lembar_periode(isi or ISI, sesudah=sesudah)


@pytest.mark.parametrize(
    ("lembar", "found"),
    [
        (
            _rows(lembar_periode(ISI), ('<row r="4"', '<row r="4" hidden="1"')),
            [("KIN148", ":'TW III'!D4")],
        ),
        # Nothing is filled in there.
        (_rows(lembar_periode(ISI), ('<row r="5"', '<row r="5" hidden="1"')), []),
        (
            _columns('<col min="4" max="4" hidden="1"/>'),
            [("KIN148", ":'TW III'!D4")],
        ),
        (_columns('<col min="1" max="1" hidden="1"/>'), []),
        (
            lembar_periode(ISI | {"realisasi.b": Sel(4, rumus="[1]TW3!$C$5*2")}),
            [("KIN149", ":'TW III'!D6")],
        ),
        (
            lembar_periode(ISI | {"realisasi.b": Sel(4, rumus="Tabel[Nilai]")}),
            [],
        ),
        (_merged("D4:D5"), [("KIN144", ":'TW III'!D4")]),
        (_merged("D5:D6"), [("KIN144", ":'TW III'!D5")]),
        (_merged("C4:E4", "A1:D2"), [("KIN144", ":'TW III'!D4")]),
        # A blank cell that is merged with the blank one beside it.
        (_merged("D5:E5"), []),
        (_merged("A1:XFD1"), []),
    ],
)
def test_what_somebody_did_to_cells(
    tmp_path: Path, lembar: LembarBuatan, found: list[tuple[str, str]]
) -> None:
    (source,) = buka(tmp_path, lembar)
    assert _told(source) == found


def test_cells_that_are_merged_are_refused_once(tmp_path: Path) -> None:
    isi = {f"realisasi.a.unsur.{n}": 3 if n == 1 else None for n in range(1, 4)}
    (source,) = buka(tmp_path, _merged("D4:D6", isi=dict(isi)))
    assert "(D4:D6)" in _found(source)[0].message
    assert len(source.get("realisasi", "a", "unsur")) == 3


@pytest.mark.parametrize(
    ("isi", "found"),
    [
        ([("realisasi.a", 1), ("realisasi.a", None)], [("KIN145", "!D5")]),
        ([("realisasi.a", None), ("realisasi.a", 1)], [("KIN145", "!D5")]),
        ([("realisasi.a", None), ("realisasi.a", "-")], []),
        ([("realisasi.a", 1), ("realisasi.a.x", 2)], [("KIN208", "!D5")]),
        ([("realisasi.a.x", 2), ("realisasi.a", 1)], [("KIN208", "!D5")]),
        ([("realisasi.a", "-"), ("realisasi.a.x", 2)], []),
        ([("realisasi.a", 1), ("realisasi.a.x", "n/a")], []),
        ([("realisasi.a.m[]", 0), ("realisasi.a.m.1", 2)], [("KIN208", "!D5")]),
        ([("realisasi.a.m[]", 0.0), ("realisasi.a.m.1", None)], []),
        ([("realisasi.a.m[]", 3), ("realisasi.a.m.1", None)], [("KIN153", "!D4")]),
        ([("realisasi.a.m[]", "#N/A"), ("realisasi.a.m.1", 1)], [("KIN140", "!D4")]),
        ([("", 1), ("realisasi.a", 2)], [("KIN146", "!D4")]),
        ([("Catatan: lihat", 1), ("realisasi.a", 2)], [("KIN146", "!D4")]),
        ([(5, 1), ("realisasi.a", 2)], [("KIN146", "!D4")]),
        ([("a." * 40 + "b", 1), ("realisasi.a", 2)], [("KIN146", "!D4")]),
        ([("a.99999", 1), ("realisasi.a", 2)], [("KIN146", "!D4")]),
        ([("", Sel(3, rumus="SUM(D5:D6)")), ("realisasi.a", 2)], []),
        ([("", " "), ("realisasi.a", 2)], []),
        ([("", "Isian (Nilai)"), ("realisasi.a", 2)], []),
        ([("", "81,33"), ("realisasi.a", 2)], [("KIN146", "!D4")]),
        ([("realisasi a", "baru"), ("realisasi.a", 2)], [("KIN146", "!D4")]),
    ],
)
def test_rows_that_do_not_go_together(
    tmp_path: Path, isi: list[tuple[str, object]], found: list[tuple[str, str]]
) -> None:
    (source,) = buka(tmp_path, lembar_periode(isi))
    assert _told(source) == [(code, f":'TW III'{di}") for code, di in found]


@pytest.mark.parametrize(
    ("baris", "found"),
    [
        (
            [["x.n.1", "TW III", None, 1, 1], ["x.n.2", "TW III", "B", 2, 1]],
            "KIN154 C4",
        ),
        ([["x.n.1", "TW III", "A", 1, 1], ["x.n.1", "TW III", "A", 2, 1]], "KIN145 D5"),
        ([["x.n.1", "TW III", "#N/A", 1, 1]], "KIN140 C4"),
        ([["x.n.1", None, None, 1, None]], "KIN155 B4"),
        ([["x.n.1", "TW V", None, 1, None]], "KIN155 B4"),
        ([["x.n.1", "Januari", None, 1, None]], "KIN155 B4"),
        ([["x.n.1", "TW I", None, 1, None]], ""),
        ([["x.n.1", "TW 3", None, 1, None]], ""),
        ([["x.n.1", "Triwulan III", None, 1, None]], ""),
        ([["x.n.1", 3, None, 1, None]], ""),
        ([["x.n.1", 5, None, 1, None]], "KIN155 B4"),
        ([["x.n.1", "semester 1", None, 1, None]], "KIN155 B4"),
        ([["x.n.1", None, None, None, None]], ""),
        (
            [["", "Nama", "", "Nilai"], ["x.n.1"], [None, None, None, "Malili"]],
            "KIN146 D6",
        ),
        ([["", "Periode", "Nama", "Nilai", "Bobot"], ["x.n.1"]], ""),
        (
            [
                ["", "Periode", "Nama", "Nilai"],
                ["x.n.1"],
                [None, None, "A", "Wotu", "B"],
            ],
            "KIN146 D6",
        ),
        ([["x.n.1"], ["", "Tabel", "berikutnya", "Nilai"]], ""),
        ([["x.n.1", None, None, "-", None]], ""),
    ],
)
def test_rows_of_a_table(tmp_path: Path, baris: list[list[object]], found: str) -> None:
    isi = {"realisasi.y": 1}
    sources = buka(
        tmp_path,
        lembar_periode(isi, "triwulan=2", "TW II"),
        lembar_periode(isi),
        lembar_bersama("Daftar", DAFTAR, baris),
    )
    semua = [f"{code} {di.partition('!')[2]}" for code, di in _told(*sources)]
    # Two rows of one name are told of for each of their columns.
    assert (semua or [""])[0] == found


def test_rows_without_a_period_are_told_of_once_and_fill_in_none(
    tmp_path: Path,
) -> None:
    baris: list[list[object]] = [[f"x.n.{n}", None, None, n] for n in (1, 2, 3)]
    kosong = lembar_periode({"realisasi.y": None}, "triwulan=2", "TW II")
    daftar = lembar_bersama("Daftar", DAFTAR, baris)
    (satu,) = buka(tmp_path, kosong, lembar_periode({"realisasi.y": 1}), daftar)
    assert satu.get("triwulan") == "3"
    assert _told(satu) == [("KIN155", ":'Daftar'!B4"), ("KIN136", "")]
    assert _found(satu)[0].message == "3 baris belum disebut periodenya: 4, 5, dan 6"


@pytest.mark.parametrize(
    ("unsur", "nama", "isi", "found"),
    [
        (None, None, ["3", "4"], []),
        (None, "A", {"A": "3", "B": "4"}, []),
        (2, None, ["2"], [("KIN208", ":'Daftar'!D4")]),
    ],
)
def test_a_list_may_be_filled_in_row_by_row_or_in_its_table(
    tmp_path: Path, unsur: object, nama: str | None, isi: object, found: object
) -> None:
    baris: list[list[object]] = [
        ["x.unsur.1", None, nama, 3],
        ["x.unsur.2", None, nama and "B", 4],
    ]
    rows = {"realisasi.x.unsur.1": unsur, "realisasi.x.unsur.2": None}
    daftar = lembar_bersama("Daftar", DAFTAR, baris)
    (source,) = buka(tmp_path, lembar_periode(rows), daftar)
    assert source.get("realisasi", "x", "unsur") == isi
    assert _told(source) == found


def test_values_and_weights_have_their_names_in_common(tmp_path: Path) -> None:
    baris: list[list[object]] = [
        ["x.n.1", None, "Malili", 1, None],
        ["x.n.2", None, None, None, None],
        ["x.n.3", None, "Wotu", None, 2],
    ]
    daftar = lembar_bersama("Daftar", DAFTAR, baris)
    (source,) = buka(tmp_path, lembar_periode({"realisasi.x.belum": None}), daftar)
    nilai = {"n": {"Malili": "1", "Wotu": None}, "bobot": {"Malili": None, "Wotu": "2"}}
    assert source.get("realisasi", "x") == nilai
    wotu = source.location(("realisasi", "x", "n", "Wotu"))
    assert str(wotu).endswith("'Daftar'!D6")


@pytest.mark.parametrize("nilai", [1, None])
def test_a_value_of_no_period_is_refused(tmp_path: Path, nilai: object) -> None:
    isi = {"realisasi.y": 1}
    sources = buka(
        tmp_path,
        lembar_periode(isi, "triwulan=2", "TW II"),
        lembar_periode(isi),
        lembar_bersama("Lain", ["kunci", "nilai"], [["keterangan", nilai]]),
    )
    assert _told(*sources) == ([("KIN155", ":'Lain'!B4")] if nilai else [])


def test_what_a_sheet_that_is_passed_over_was_told_of_is_said(tmp_path: Path) -> None:
    uang = lembar_bersama(
        "Anggaran", ["kunci anggaran", "nilai triwulan=3"], [[None, 5], ['"1"', 6]]
    )
    kosong = lembar_periode({"realisasi.b": None, "": 7}, "triwulan=2", "TW II")
    (satu,) = buka(tmp_path, kosong, lembar_periode(ISI), uang)
    di = [("KIN136", ""), ("KIN146", ":'TW II'!D5"), ("KIN146", ":'Anggaran'!B4")]
    assert sorted(_told(satu)) == sorted(di)


@pytest.mark.parametrize(
    ("kode", "nama", "lain", "found"),
    [
        ("1", "Penunjang", {}, []),
        (1, " penunjang", {}, []),
        ("2", "Penunjang", {}, [("KIN156", ":'Anggaran'!D4")]),
        ("1", "Pencatatan", {}, [("KIN156", ":'Anggaran'!D4")]),
        ("2", "Penunjang", {3: None}, []),
        # Columns that are gone.
        (None, "Penunjang", {1: None}, []),
        ("1", None, {2: None}, []),
    ],
)
def test_a_row_that_went_to_another_key_is_refused(
    tmp_path: Path, kode: object, nama: str | None, lain: dict[int, None], found: object
) -> None:
    kunci = with_check('"2.1"', ("1", "Penunjang"))
    penanda = ["kunci anggaran", "kode", "isian", "nilai triwulan=3"]
    baris = [kunci, kode, nama, 5]
    for kolom, isi in lain.items():
        baris[kolom] = isi
        penanda[kolom] = penanda[kolom] if kolom == 3 else ""
    uang = lembar_bersama("Anggaran", penanda, [baris])
    (source,) = buka(tmp_path, lembar_periode(ISI), uang)
    assert _told(source) == found
    assert source.get("anggaran", "2.1") == (None if 3 in lain else "5")


def test_rows_that_are_gone_are_named(tmp_path: Path) -> None:
    cap = lembar_cap(
        ["baris", "triwulan=3", "a", 'x y unsur.1 n."Kec. Wotu" m[]'],
        ["baris", "triwulan=3", "b"],
        ["baris", "triwulan=4", "a", "z"],
        ["baris", "triwulan=3", "c", "a..b"],
    )
    isi = ISI | {"realisasi.a.m[]": None}
    (source,) = buka(tmp_path, lembar_periode(isi), cap)
    found, lembar = _found(source)
    assert lembar.message == "lembar TW IV tidak ada lagi"
    assert (found.code, found.level) == ("KIN147", "peringatan")
    assert str(found.location).endswith("isian.xlsx:'TW III'")
    assert found.message.startswith("3 baris formulir tidak ada lagi di lembar ini")
    assert found.message.endswith('`a.unsur.1`, `a.n."Kec. Wotu"`, dan `c.a..b`')


def test_a_key_that_was_typed_over_is_told_of_with_what_to_write(
    tmp_path: Path,
) -> None:
    cap = lembar_cap(["baris", "triwulan=3", "a", "x y"])
    isi = {"realisasi.abc": 3, "realisasi.a.y": 4}
    (source,) = buka(tmp_path, lembar_periode(isi), cap)
    (found,) = _found(source)
    assert (found.code, str(found.location)[-4:]) == ("KIN146", "'!A4")
    assert "a.x" in found.hint
    assert source.get("realisasi") == {"a": {"x": None, "y": "4"}}


def test_a_sheet_that_is_gone_is_named(tmp_path: Path) -> None:
    cap = lembar_cap(["baris", "triwulan=1", "b"], ["baris", "triwulan=3", "b"])
    uang = lembar_bersama(
        "Anggaran", ["kunci", "nilai triwulan=1"], [['anggaran."1"', 5]]
    )
    _, satu = buka(tmp_path, lembar_periode(ISI), uang, cap)
    assert satu.tree == {
        "format": "kinerja/realisasi@1",
        "tahun": "2024",
        "triwulan": "1",
        "realisasi": {"b": None},
        "anggaran": {"1": "5"},
    }
    (found,) = _found(satu)
    assert found.code == "KIN147"
    assert found.message.startswith("lembar “TW I” tidak ada lagi")


def test_a_stamp_that_was_tampered_with_takes_no_time(tmp_path: Path) -> None:
    rusak = '"' + '\\"' * 16_000
    cap = lembar_cap(*[["baris", "triwulan=3", f"i{n}", rusak] for n in range(50)])
    (source,) = buka(tmp_path, lembar_periode(ISI), cap)
    assert [d.code for d in source.warnings] == ["KIN147"]


@pytest.mark.parametrize(
    ("bersama", "found"),
    [
        (["Anggaran", "anggaran", "triwulan=3", '"1" "2"'], []),
        (["Anggaran", "anggaran", "triwulan=3", '"1" "3" "4"'], ["2 baris", '"3"`']),
        (["Anggaran", "anggaran", "triwulan=2 triwulan=3", '"2"'], ["kolom TW II"]),
        (["Anggaran", "anggaran_perubahan", "triwulan=3", '"1"'], ["lembar Anggaran"]),
        (["Daftar", "realisasi"], ["lembar Daftar"]),
        (["Uang", "anggaran"], []),
    ],
)
def test_what_sheets_of_several_periods_have_lost_is_named(
    tmp_path: Path, bersama: list[str], found: list[str]
) -> None:
    penanda = ["kunci anggaran", "nilai triwulan=3"]
    uang = lembar_bersama("Anggaran", penanda, [['"1" #a1b2', 5], ['"2"', None]])
    cap = lembar_cap(["lembar", *bersama])
    (source,) = buka(tmp_path, lembar_periode(ISI), uang, cap)
    semua = [d for d in _found(source) if d.code == "KIN147"]
    assert len(semua) == bool(found)
    assert all(f in d.message for d in semua for f in found)


def test_the_sheet_of_a_period_that_is_gone_is_named(tmp_path: Path) -> None:
    baris = [["baris", f"triwulan={n}", "b"] for n in (1, 2, 3)]
    tersembunyi = lembar_periode({}, "triwulan=2", "TW II", sifat='state="hidden"')
    cap = lembar_cap(*baris)
    (source,) = buka(tmp_path, lembar_periode(ISI), tersembunyi, cap)
    (found,) = _found(source)
    assert (found.code, found.message) == ("KIN147", "lembar TW I tidak ada lagi")


def _without_head(lembar: LembarBuatan) -> LembarBuatan:
    return lembar._replace(baris=[[], *lembar.baris[1:]])


def _without_markers(lembar: LembarBuatan) -> LembarBuatan:
    return lembar._replace(baris=[*lembar.baris[:2], *lembar.baris[3:]])


def _sorted(lembar: LembarBuatan) -> LembarBuatan:
    return lembar._replace(baris=[*lembar.baris[:2], *lembar.baris[:1:-1]])


@pytest.mark.parametrize("ubah", [_without_head, _without_markers, _sorted])
def test_markers_that_are_destroyed_are_told_of(tmp_path: Path, ubah: object) -> None:
    assert callable(ubah)
    utuh = lembar_periode(ISI, "triwulan=2", "TW II")
    sources = buka(tmp_path, utuh, ubah(lembar_periode(ISI)))
    assert ("KIN135", ":'TW III'") in _told(*sources)


def _inserted(lembar: LembarBuatan) -> LembarBuatan:
    return lembar._replace(baris=[[], *([None, *row] for row in lembar.baris)])


def _shuffled(lembar: LembarBuatan) -> LembarBuatan:
    return lembar._replace(baris=[*lembar.baris[:3], *lembar.baris[:2:-1]])


@pytest.mark.parametrize(
    "ubah", [_inserted, _shuffled, lambda x: x._replace(nama="A'b")]
)
def test_a_form_is_read_by_its_markers(tmp_path: Path, ubah: object) -> None:
    assert callable(ubah)
    (source,) = buka(tmp_path, ubah(lembar_periode(ISI)))
    assert source.get("realisasi") == {"a": {"x": "3", "y": None}, "b": "4"}
    assert _told(source) == []


@pytest.mark.parametrize(
    ("lembar", "found"),
    [
        (LembarBuatan("Data", [["Nilai", 1]]), [("KIN137", ":'Data'")]),
        (
            LembarBuatan("Data", [["x"]], sifat='state="hidden"'),
            [("KIN137", ":'Data'")],
        ),
        (LembarBuatan("Data"), []),
        (LembarBuatan("PETUNJUK", [["Isilah"]]), []),
        (
            lembar_periode(ISI, "triwulan=4", "TW IV", sifat='state="veryHidden"'),
            [("KIN137", ":'TW IV'")],
        ),
        (
            lembar_periode({"a": None}, "triwulan=4", "TW IV", sifat='state="hidden"'),
            [],
        ),
    ],
)
def test_sheets_that_are_passed_over(
    tmp_path: Path, lembar: LembarBuatan, found: list[tuple[str, str]]
) -> None:
    (source,) = buka(tmp_path, lembar_periode(ISI), lembar)
    assert _told(source) == found


def test_a_form_without_any_period_is_refused(tmp_path: Path) -> None:
    tersembunyi = lembar_periode(ISI, sifat='state="hidden"')
    (found,) = refusals(buka, tmp_path, tersembunyi)
    assert found.code == "KIN135"


@pytest.mark.parametrize("nama", ["~$isian.xlsx", ".~lock.isian.xlsx#"])
def test_a_workbook_that_is_open_is_told_of(tmp_path: Path, nama: str) -> None:
    (tmp_path / nama).write_bytes(b"")
    (source,) = buka(tmp_path, lembar_periode(ISI))
    assert _told(source) == [("KIN138", "")]


def test_how_a_cell_was_read_is_not_said_where_it_is_refused(tmp_path: Path) -> None:
    (source,) = buka(tmp_path, lembar_periode({"catatan": "2024"}))
    assert [d.code for d in source.warnings] == ["KIN150"]
    galat = Diagnostic("KIN205", "bukan alasan", keys=("catatan",))

    def refuse() -> None:
        with source.locating():
            raise KinerjaError(galat)

    assert [d.code for d in refusals(refuse)] == ["KIN205"]
