from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from alat.formulir import TW3, isi_dari, pk_satu_rumus, pk_semua_rumus
from alat.libreoffice import recalculated
from kinerja_cli.dokumen.formulir.lembar import Formulir, Isi
from kinerja_cli.dokumen.formulir.pemeriksaan import (
    PeriksaDaftar,
    PeriksaSel,
    PeriksaSemua,
)
from kinerja_cli.dokumen.formulir.periksa_nilai import temuan_nilai
from kinerja_cli.dokumen.formulir.susun import susun_formulir
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.formulir.xlsx.buku_kerja import tulis_formulir
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.readers.formulir.label_check import without_check

BANYAK = RuasIsian((), "", angka=Angka(minimal=0, desimal=0))
INDEKS = RuasIsian((), "", angka=Angka(minimal=1, maksimal=4))
PEMBAGI = RuasIsian((), "", angka=Angka(di_atas=0))
PERSEN = RuasIsian((), "", "%", Angka("%", 0, 100))
JENIS = RuasIsian((), "", pilihan=("baru", "perpanjangan"))
PREDIKAT = RuasIsian((), "", pilihan=("WDP", "WTP"), terbuka=True)
# Numbers and words of every kind, to stand wherever they may.
ANGKA = ("-1", "0", "0.5", "1", "4.5", "100", "101")
ANEH: list[Decimal | str] = ["teks", *map(Decimal, ANGKA)]


@pytest.mark.parametrize(
    ("ruas", "nilai", "temuan"),
    [
        (BANYAK, Decimal(0), "ok"),
        (BANYAK, Decimal("76.226"), "harus bulat"),
        (BANYAK, Decimal(-1), "di luar batas"),
        (BANYAK, "76.226", "teks"),
        (INDEKS, Decimal("3.253"), "ok"),
        (INDEKS, Decimal("4.01"), "di luar batas"),
        (PEMBAGI, Decimal(0), "di luar batas"),
        (PERSEN, Decimal(98), "ok"),
        (PERSEN, Decimal("0.98"), "98, bukan 0,98"),
        (PERSEN, Decimal(0), "ok"),
        (JENIS, "Baru", "ok"),
        (JENIS, "lama", "bukan pilihan"),
        (PREDIKAT, "opini WTP", "ok"),
        (RuasIsian((), ""), "Diukur TW IV", "ok"),
    ],
)
def test_a_value_is_judged_as_it_stands(
    ruas: RuasIsian, nilai: Decimal | str, temuan: str
) -> None:
    assert temuan_nilai(ruas, nilai) == temuan


def _hasil(f: Formulir, lembar: str) -> Iterator[object]:
    (satu,) = [s for s in f.lembar if s.nama == lembar]
    for isi in (isi for baris in satu.baris for isi in baris.sel):
        if isinstance(isi, PeriksaSemua | PeriksaSel | PeriksaDaftar):
            yield isi.hasil()


@pytest.mark.parametrize(
    ("rumus", "isi", "kata"),
    [
        ("rasio", {}, ["belum diisi"] * 3 + ["", ""]),
        ("rasio", {"pembilang": Decimal(1)}, ["1 dari 2", "ok", "belum diisi", "", ""]),
        ("rasio", {"belum": "TW IV"}, ["beralasan", "", "", "ok", ""]),
        (
            "rasio",
            {"belum": "TW IV", "pembilang": Decimal(1)},
            ["periksa", "ok", "", "ok", ""],
        ),
        ("cacah", {"jumlah": Decimal("0.5")}, ["periksa", "harus bulat", "", "", ""]),
        ("cacah", {"jumlah": Decimal(6)}, ["lengkap", "ok", "", "", ""]),
    ],
)
def test_an_indikator_says_how_far_it_is(
    rumus: str, isi: dict[str, Decimal | str], kata: list[str]
) -> None:
    terisi: Isi = {("triwulan=3", ("realisasi", "a", k)): n for k, n in isi.items()}
    f = susun_formulir(pk_satu_rumus(rumus), (TW3,), terisi)
    assert [*_hasil(f, "TW III")] == kata


@pytest.mark.parametrize(
    ("jenis", "kata"), [("Baru", ["lengkap", "2 baris"]), ("lama", None)]
)
def test_a_list_says_what_is_wrong_with_its_rows(
    jenis: str, kata: list[str] | None
) -> None:
    mitra = [{"nama": "A", "jenis": "baru"}, {"nama": "B", "jenis": jenis}]
    isi = isi_dari({"realisasi": {"a": {"mitra": mitra}}})
    f = susun_formulir(pk_satu_rumus("pks"), (TW3,), isi)
    assert [*_hasil(f, "TW III")][:2] == (kata or ["periksa", "periksa Daftar"])


def test_the_format_that_typing_gives_a_cell_is_looked_at(tmp_path: Path) -> None:
    """A spreadsheet makes a fraction of 150 %, and a date of 3/4."""
    berkas = tmp_path / "isian.xlsx"
    berkas.write_bytes(tulis_formulir(susun_formulir(pk_semua_rumus(), (TW3,))))
    buku = load_workbook(berkas)
    ws = buku["TW III"]
    kolom = [without_check(str(sel.value)) for (sel,) in ws.iter_rows(max_col=1)]
    tertulis = {
        "cakupan_dokumen.kartu_keluarga": (1.5, "0%", "di luar batas"),
        "cakupan_dokumen.ktp_elektronik": (0.98, "0%", "ok"),
        "skm.responden": (412, "m/d/yy", "tanggal"),
        "skm.unsur.1": (3.24, "0%", "bukan persen"),
    }
    for kunci, (nilai, bentuk, _) in tertulis.items():
        sel = ws.cell(kolom.index(kunci) + 1, 6)
        sel.value, sel.number_format = nilai, bentuk
    buku.save(berkas)
    hasil = load_workbook(recalculated(berkas), data_only=True)["TW III"]
    for kunci, (*_, kata) in tertulis.items():
        assert (kunci, hasil.cell(kolom.index(kunci) + 1, 7).value) == (kunci, kata)


def _aneh() -> Isi:
    isi: dict[tuple[str, Any], Decimal | str] = {}
    for n, sel in enumerate(susun_formulir(pk_semua_rumus()).semua_sel()):
        if sel.tanda and n % 3:
            isi[sel.tanda, sel.keys] = ANEH[n % len(ANEH)]
    for n in range(20):
        mitra = ("realisasi", "pks", "mitra", n)
        isi["triwulan=2", (*mitra, "nama")] = f"M{n}"
        if n % 3:
            isi["triwulan=2", (*mitra, "jenis")] = ("baru", "lama")[n % 2]
    return isi


def test_a_spreadsheet_comes_to_the_same(tmp_path: Path) -> None:
    berkas = tmp_path / "isian.xlsx"
    berkas.write_bytes(tulis_formulir(susun_formulir(pk_semua_rumus(), isi=_aneh())))
    dihitung = load_workbook(recalculated(berkas), data_only=True)
    rumus, tersimpan = load_workbook(berkas), load_workbook(berkas, data_only=True)
    semua = [c for ws in rumus for r in ws.rows for c in r if c.data_type == "f"]
    for sel in semua:
        di = (sel.parent.title, sel.coordinate)
        lama, baru = (b[di[0]][di[1]].value or "" for b in (tersimpan, dihitung))
        assert (di, lama) == (di, baru)
        assert len(str(sel.value)) < 8192
    assert len(semua) > 700
