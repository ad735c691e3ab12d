"""The sheet of lists: partners, items, values by name, each in a table of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple, cast

from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    IsiSel,
    LembarFormulir,
    SelIsian,
)
from kinerja_cli.dokumen.formulir.masa import nama_lembar, tanda_periode
from kinerja_cli.dokumen.formulir.pemeriksaan_baris import PeriksaBaris
from kinerja_cli.dokumen.formulir.rentang import Rentang
from kinerja_cli.dokumen.formulir.tabel import KolomIsian, TabelIsian
from kinerja_cli.dokumen.formulir.terisi import SudahTerisi
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.realisasi.kunci import ISIAN
from kinerja_cli.source.readers.formulir.row_keys import write_key

DAFTAR = "Daftar"
BARIS_KOSONG, BARIS_SISA = (
    40,
    10,
)  # blank rows, and how many there are below filled ones
_AWAL = 3  # columns before those of a table: key, number, period


class DaftarTerpasang(NamedTuple):
    """A table as it stands on its sheet.

    Attributes:
        rentang: By the name of a period, the rows that are of it, by each column that
            tells that there is one.
        keliru: Likewise, those of which something is wrong.
    """

    tabel: TabelIsian
    pertama: SelIsian
    rentang: Mapping[str, tuple[Rentang, ...]]
    keliru: Mapping[str, tuple[Rentang, ...]]


class _Baris(NamedTuple):
    periode: str
    nama: str | None
    nilai: dict[str, Decimal | str | None]


class _Tempat(NamedTuple):
    """Where tables are laid out, and with what."""

    masa: Sequence[Periode]
    terisi: SudahTerisi
    kolom: int

    @property
    def ruas_periode(self) -> RuasIsian:
        return RuasIsian((), "Periode", pilihan=tuple(map(nama_lembar, self.masa)))


def susun_daftar(
    semua: Sequence[tuple[Indikator, TabelIsian]],
    masa: Sequence[Periode],
    terisi: SudahTerisi,
) -> tuple[LembarFormulir | None, dict[tuple[str, Keys], DaftarTerpasang]]:
    """Lay out all lists of a form; no sheet where there are none.

    Returns:
        The sheet, and by id and keys how each list stands on it.
    """
    if not semua:
        return None, {}
    di = _Tempat(masa, terisi, max(len(t.kolom) for _, t in semua))
    baris, terpasang = [*_kepala(di)], {}
    for i, tabel in semua:
        isi = [*_rows(i.id, tabel, di)]
        baris += _judul(i, tabel, di)
        baris += (b for b, _ in isi)
        terpasang[i.id, tabel.keys] = _terpasang(tabel, isi, di)
        baris.append(BarisLembar("jarak", ()))
    lebar = (0, 5, 14 if len(masa) > 1 else 0, 46, *[17] * (di.kolom - 1), 20)
    return LembarFormulir(DAFTAR, tuple(baris), lebar), terpasang


def _kepala(di: _Tempat) -> Iterator[BarisLembar]:
    akhir = _AWAL + di.kolom
    yield BarisLembar("judul", (None, "Daftar"), ((1, akhir),))
    kata = (
        "Satu baris satu butir; yang kosong dilewati. Bila barisnya kurang, buka "
        "proteksi lembar dan salin barisnya ke bawah."
    )
    if len(di.masa) > 1:
        kata += " Periode tiap baris dipilih dari daftarnya."
    yield BarisLembar("subjudul", (None, kata), ((1, akhir),))


def _judul(i: Indikator, tabel: TabelIsian, di: _Tempat) -> Iterator[BarisLembar]:
    akhir = _AWAL + di.kolom
    yield BarisLembar("indikator", (None, visible(i.nama)), ((1, akhir),))
    kata = tabel.induk.label + (f". {tabel.kelompok}" if tabel.kelompok else "")
    yield BarisLembar("target", (None, kata), ((1, akhir),))
    tanda = [f"kunci {ISIAN}", None, "periode" if len(di.masa) > 1 else None]
    kepala: list[IsiSel] = [None, "No", "Periode" if len(di.masa) > 1 else None]
    for kolom in tabel.kolom:
        tanda.append(kolom.tanda)
        kepala.append(_kolom(kolom.ruas))
    sisa = [None] * (di.kolom - len(tabel.kolom))
    yield BarisLembar("penanda", tuple(tanda))
    yield BarisLembar("kepala", (*kepala, *sisa, "Pemeriksaan"))


def _kolom(ruas: RuasIsian) -> str:
    sama = ruas.satuan in {"", ruas.label.casefold()}
    return ruas.label if sama else f"{ruas.label} ({ruas.satuan})"


def _rows(
    id_: str, tabel: TabelIsian, di: _Tempat
) -> Iterator[tuple[BarisLembar, tuple[SelIsian, ...]]]:
    terisi = [*_filled((ISIAN, id_, *tabel.keys), tabel, di)]
    banyak = max(BARIS_KOSONG, len(terisi) + BARIS_SISA)
    sisa = [None] * (di.kolom - len(tabel.kolom))
    for n in range(banyak):
        isi = terisi[n] if n < len(terisi) else _Baris("", None, {})
        keys = (id_, *tabel.keys, n)
        isian = tuple(_cells((ISIAN, *keys), tabel.kolom, isi))
        milik = zip(isian, tabel.kolom, strict=True)
        pokok = tuple(s for s, k in milik if k.pokok)
        periode = (*_periode((ISIAN, *keys), isi, di),)
        depan = (write_key(keys), str(n + 1), *(periode or (None,)))
        periksa = PeriksaBaris((*periode, *isian), pokok)
        sel = (*depan, *isian, *sisa, periksa)
        yield BarisLembar("isian", sel), (*periode, *isian)


def _periode(keys: Keys, isi: _Baris, di: _Tempat) -> Iterator[SelIsian]:
    if len(di.masa) > 1:
        yield SelIsian(keys, "", di.ruas_periode, isi.periode or None, "periode")


def _cells(keys: Keys, kolom: Sequence[KolomIsian], isi: _Baris) -> Iterator[SelIsian]:
    for k in kolom:
        if k.tanda == "nama":
            yield SelIsian(keys, "", k.ruas, isi.nama, "nama")
        else:
            di = _keys(keys[:-1], keys[-1], k)
            yield SelIsian(di, "", k.ruas, isi.nilai.get(k.tanda))


def _filled(keys: Keys, tabel: TabelIsian, di: _Tempat) -> Iterator[_Baris]:
    """Yield the rows that are filled in already, period by period."""
    for p in di.masa:
        tanda = tanda_periode(p)
        for butir in di.terisi.butir(tanda, keys, berurut=tabel.tanpa_nama):
            nilai = {
                k.tanda: di.terisi.ambil(tanda, _keys(keys, butir, k))
                for k in tabel.kolom
                if k.tanda != "nama"
            }
            nama = butir if isinstance(butir, str) else None
            yield _Baris(nama_lembar(p), nama, nilai)


def _keys(keys: Keys, butir: str | int, kolom: KolomIsian) -> Keys:
    """Return where a value of an item belongs: below it, or beside its list."""
    if "^" in kolom.tanda:
        return (*keys[:-1], *kolom.ruas.keys, butir)
    return (*keys, butir, *kolom.ruas.keys)


def _terpasang(
    tabel: TabelIsian,
    semua: Sequence[tuple[BarisLembar, tuple[SelIsian, ...]]],
    di: _Tempat,
) -> DaftarTerpasang:
    banyak, baris = len(tabel.kolom), [sel for _, sel in semua]
    periksa = tuple(cast("PeriksaBaris", b.sel[-1]) for b, _ in semua)
    periode = tuple(b[0] for b in baris) if len(di.masa) > 1 else ()
    pokok = [
        tuple(b[-banyak:][n] for b in baris)
        for n, k in enumerate(tabel.kolom)
        if k.pokok
    ]
    semua_masa = [*map(nama_lembar, di.masa)]
    rentang = {n: tuple(Rentang(s, periode, n) for s in pokok) for n in semua_masa}
    keliru = {
        n: tuple(r._replace(periksa=periksa) for r in milik)
        for n, milik in rentang.items()
    }
    return DaftarTerpasang(tabel, baris[0][-banyak], rentang, keliru)
