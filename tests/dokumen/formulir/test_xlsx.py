import re
import sys
from decimal import Decimal
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from alat.formulir import TW3, isi_dari, pk_satu_rumus, pk_semua_rumus
from alat.pk_satu import perjanjian
from alat.ragam_isian import RAGAM, target_of
from alat.tahun_berjalan import source
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.formulir.lembar import Isi, SelIsian
from kinerja_cli.dokumen.formulir.ruas import TEMPAT_DERET
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import render_form, tulis_formulir
from kinerja_cli.source import Document
from kinerja_cli.source.readers.formulir.label_check import without_check

JAHAT = ['=HYPERLINK("http://a")', "@SUM(A1)", "+1", "<r><t>a</t></r>", "a\u202eb\x07c"]


def _buka(isi: bytes) -> Any:
    return load_workbook(BytesIO(isi))


def _kunci(baris: Any) -> str:
    return without_check(str(baris[0].value))


@pytest.fixture(scope="module")
def semua() -> Any:
    """The form of every rumus, opened."""
    return _buka(render_form(pk_semua_rumus(), (TW3,)))


def test_the_same_form_has_the_same_bytes() -> None:
    pk = pk_semua_rumus()
    assert render_form(pk) == render_form(pk)


def test_only_inputs_are_open(semua: Any) -> None:
    for lembar in susun_formulir(pk_semua_rumus(), (TW3,)).lembar:
        ws = semua[lembar.nama]
        assert ws.protection.sheet
        terbuka = {c.coordinate for r in ws.rows for c in r if not c.protection.locked}
        assert terbuka == {
            ws.cell(n, k).coordinate
            for n, baris in enumerate(lembar.baris, 1)
            for k, isi in enumerate(baris.sel, 1)
            if isinstance(isi, SelIsian)
        }


def test_columns_and_rows_may_be_seen(semua: Any) -> None:
    for ws in semua:
        assert not ws.protection.formatColumns
        assert not ws.protection.formatRows
        assert not ws.protection.selectLockedCells
        assert ws.column_dimensions["A"].hidden or ws.title == "_kinerja"


def test_it_is_stamped() -> None:
    buku = _buka(render_form(pk_satu_rumus("nilai"), tujuan="isian.xlsx"))
    ws = buku["_kinerja"]
    assert ws.sheet_state == "veryHidden"
    kepala = {r[0].value: r[1].value for r in ws.rows if r[0].value != "baris"}
    assert kepala["format"] == "kinerja/isian@1"
    assert (kepala["berkas"], kepala["tahun"]) == ("kinerja/realisasi@1", "2024")
    assert kepala["pk"] == "pk.yaml"
    semua = [tuple(c.value for c in r if c.value is not None) for r in ws.rows]
    baris = [b for b in semua if b[0] == "baris"]
    assert baris[0] == ("baris", "triwulan=1", "a", "nilai belum tidak_ada")
    masa = " ".join(f"triwulan={n}" for n in range(1, 5))
    assert [b[1:4] for b in semua if b[0] == "lembar"] == [
        ("Narasi", "narasi", masa),
        ("Narasi", "narasi_sasaran", masa),
    ]
    (cap,) = buku.custom_doc_props.props
    assert (cap.name, cap.value) == ("kinerja", "kinerja/isian@1")
    assert [ws["A1"].value, ws["B1"].value] == ["format", "kinerja/isian@1"]
    kepala_tw = [c.value for c in buku["TW III"][1]][:3]
    assert kepala_tw == ["kinerja/isian@1", "tahun=2024", "triwulan=3"]


@pytest.mark.parametrize("nama", JAHAT)
def test_a_name_is_no_formula(nama: str) -> None:
    pk = perjanjian("nilai", 1, nama=nama)
    buku = _buka(render_form(Document(pk, source("pk.yaml", "a: b\n")), (TW3,)))
    sel = [c for ws in buku for r in ws.rows for c in r if c.value is not None]
    assert all(c.data_type != "f" or "IF(" in str(c.value) for c in sel)
    assert not any("\x07" in str(c.value) or "\u202e" in str(c.value) for c in sel)


@pytest.mark.parametrize(
    "teks", ["=A1", "<r>a</r>", "<r>", "  tepi ", "dua\nbaris", "_x0041_"]
)
def test_a_text_stands_as_it_is(teks: str) -> None:
    isi = isi_dari({"realisasi": {"a": {"belum": teks}}})
    formulir = susun_formulir(pk_satu_rumus("nilai"), (TW3,), isi)
    ws = _buka(tulis_formulir(formulir))["TW III"]
    (sel,) = [r[5] for r in ws.rows if _kunci(r) == "a.belum"]
    assert (sel.value, sel.data_type) == (teks, "s")


def test_a_name_too_long_for_a_cell_is_cut() -> None:
    pk = perjanjian("nilai", 1, nama="N" * 40_000)
    buku = _buka(render_form(Document(pk, source("pk.yaml", "a: b\n")), (TW3,)))
    panjang = {len(str(c.value)) for ws in buku for r in ws.rows for c in r}
    assert max(panjang) < 32_767


def test_a_text_too_long_for_a_cell_is_refused() -> None:
    isi = isi_dari({"realisasi": {"a": {"belum": "x" * 32_768}}})
    with pytest.raises(KinerjaError, match="KIN511"):
        render_form(pk_satu_rumus("nilai"), (TW3,), isi)


@pytest.mark.parametrize(
    ("nilai", "sel"),
    [
        (Decimal("3.253"), 3.253),
        (Decimal("123456789012.345"), 123456789012.345),
        (Decimal("-0.5"), -0.5),
        (Decimal("1234567890.1234567"), "1.234.567.890,1234567"),
    ],
)
def test_a_number_that_a_cell_would_round_is_a_text(nilai: Decimal, sel: Any) -> None:
    isi: Isi = {("triwulan=3", ("realisasi", "a", "nilai")): nilai}
    ws = _buka(render_form(pk_satu_rumus("nilai"), (TW3,), isi))["TW III"]
    assert [r[5].value for r in ws.rows if _kunci(r) == "a.nilai"] == [sel]


def test_what_is_filled_in_stands_in_its_cell() -> None:
    r = RAGAM["skm, unsur"]
    isi = isi_dari({"realisasi": {"a": r.lengkap}})
    ws = _buka(render_form(pk_satu_rumus("skm"), (TW3,), isi))["TW III"]
    nilai = {_kunci(b): b[5].value for b in ws.rows}
    assert (nilai["a.unsur.2"], nilai["a.responden"], nilai["a.populasi"]) == (
        3.18,
        90,
        500,
    )


def test_what_excel_says_is_short_enough(semua: Any) -> None:
    pk = perjanjian("nilai", 1, satuan="s" * 400)
    buku = _buka(render_form(Document(pk, source("pk.yaml", "a: b\n")), (TW3,)))
    for ws in (*buku, *semua):
        for v in ws.data_validations.dataValidation:
            assert len(v.promptTitle or "") <= 32
            assert max(len(v.prompt or ""), len(v.error or "")) <= 255
            assert v.type != "list" or len(v.formula1) <= 257


@pytest.mark.parametrize(
    "skala",
    [
        [f"Tingkat {n}: {'panjang ' * 6}".strip() for n in range(8)],
        ["Kurang", "Cukup, baik", "Baik"],
        ["Kurang", 'Cukup "baik"', "Baik"],
        ["=A1", "B"],
    ],
)
def test_words_that_a_list_does_not_hold_stand_elsewhere(skala: list[str]) -> None:
    pk = perjanjian("predikat", skala[1], skala=skala)
    buku = _buka(render_form(Document(pk, source("pk.yaml", "a: b\n")), (TW3,)))
    semua = buku["TW III"].data_validations.dataValidation
    (v,) = [v for v in semua if v.type == "list"]
    lembar, _, tempat = v.formula1.replace("$", "").partition("!")
    ws = buku[lembar.strip("'")]
    assert [c.value for c in ws[tempat][0]] == skala


def test_places_beyond_the_usual_are_out_of_sight_until_they_are_filled_in() -> None:
    isi = isi_dari({"realisasi": {"a": {"unsur": [3] * 11}}})
    ws = _buka(render_form(pk_satu_rumus("skm"), (TW3,), isi))["TW III"]
    baris = {_kunci(r): ws.row_dimensions[r[0].row] for r in ws.rows}
    terlipat = [n for n in range(1, TEMPAT_DERET + 1) if baris[f"a.unsur.{n}"].hidden]
    assert terlipat == [12, 13, 14]
    assert {baris[f"a.unsur.{n}"].outlineLevel for n in terlipat} == {1}


@pytest.mark.parametrize(("terisi", "tempat"), [(0, 14), (14, 14), (15, 15), (30, 30)])
def test_there_are_as_many_places_as_are_filled_in(terisi: int, tempat: int) -> None:
    isi = isi_dari({"realisasi": {"a": {"unsur": [3] * terisi}}} if terisi else {})
    ws = _buka(render_form(pk_satu_rumus("skm"), (TW3,), isi))["TW III"]
    kunci = [str(r[0].value) for r in ws.rows]
    assert sum(k.startswith("a.unsur.") for k in kunci) == tempat
    assert sum(k.startswith("a.terisi.") for k in kunci) == TEMPAT_DERET


def test_without_the_writer_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(KinerjaError) as found:
        render_form(pk_satu_rumus("nilai"))
    (d,) = found.value.diagnostics
    assert d.code == "KIN510"
    assert "pip install xlsxwriter" in d.hint


def test_each_page_is_a4_on_its_side_with_its_head(semua: Any) -> None:
    for ws in semua:
        assert (ws.page_setup.orientation, ws.page_setup.paperSize) == ("landscape", 9)
        assert ws.page_setup.fitToWidth != 0
        sehalaman = ws.title in {"Petunjuk", "_kinerja"}
        assert ws.page_setup.fitToHeight in ({1, None} if sehalaman else {0})
        assert sehalaman or (ws.freeze_panes and ws.print_title_rows)


def test_targets_are_told() -> None:
    assert target_of("predikat") == "WTP"
    ws = _buka(render_form(pk_satu_rumus("predikat"), (TW3,)))["TW III"]
    assert any(c.value == "Target WTP" for r in ws.rows for c in r)


def test_a_row_of_texts_grows_as_it_is_written_in() -> None:
    isi: Isi = {("triwulan=3", ("narasi", "a", "upaya")): "kata " * 60}
    buku = render_form(pk_satu_rumus("nilai"), (TW3,), isi)
    ws = _buka(buku)["Narasi"]
    tinggi = {_kunci(r): ws.row_dimensions[r[0].row].height for r in ws.rows}
    with ZipFile(BytesIO(buku)) as berkas:
        sheet = berkas.read("xl/worksheets/sheet3.xml").decode()
    tetap = re.findall(r'<row r="(\d+)"[^>]* customHeight="1"', sheet)
    bebas = {r[0].row for r in ws.rows if str(r[0].value).startswith("a.")}
    assert bebas
    assert not bebas & {int(n) for n in tetap}
    assert tinggi["a.bukti.1"] < tinggi["a.pendorong"] < tinggi["a.upaya"]
