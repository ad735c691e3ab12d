"""The rows of a comparison, and its columns: each said once, for eyes and programs."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir, BarisTercatat
from kinerja_cli.dokumen.pk.target import Arah
from kinerja_cli.laporan.columns import PENUH, verdict, verdict_penuh
from kinerja_cli.laporan.jejak_perubahan import akhir_berjejak, perubahan_berjejak
from kinerja_cli.laporan.kolom import Cell, Column
from kinerja_cli.laporan.susunan import jenis_of
from kinerja_cli.telaah.banding import Banding, Sisi
from kinerja_cli.telaah.banding.perbandingan import (
    PenilaianPerubahan,
    Perubahan,
    Sandingan,
)
from kinerja_cli.telaah.banding.sisi import NilaiSisi

_WARNA = {"membaik": "green", "memburuk": "red", "tetap": "dim"}


class Kini(NamedTuple):
    """One indikator on one side, or on the newest.

    Attributes:
        milik: What is said of it here, or on the newest side that knows it.
        nilai: What this side says of it, if it does.
        perubahan: What became of it, since the side called ``sejak``.
        akhir: Its medium-term target, on the newest side.
        asal: How ``nilai`` came about.
    """

    sisi: Sisi
    sandingan: Sandingan
    milik: BarisTercatat
    nilai: BarisTercatat | None
    perubahan: Perubahan | None
    sejak: str | None
    akhir: Akhir | None
    catatan: tuple[str, ...]
    asal: NilaiSisi | None = None


def pada(banding: Banding, b: Sandingan, n: int) -> Kini:
    """Make the row of an indikator on side ``n``; the change is that since before."""
    nilai, p = b.nilai[n], b.perubahan[n]
    return Kini(
        banding.sisi[n],
        b,
        (nilai or b.terbaru).baris,
        nilai.baris if nilai else None,
        p,
        banding.sisi[p.dari].label if p else None,
        b.akhir if n == len(b.nilai) - 1 else None,
        write_notes(b.catatan_sisi(n)),
        nilai,
    )


def terakhir(banding: Banding, b: Sandingan) -> Kini:
    """Make the row of an indikator on all sides; the change is the last there was."""
    p = b.terakhir
    sejak = banding.sisi[p.dari].label if p else None
    milik = b.terbaru.baris
    return Kini(
        banding.sisi[-1], b, milik, milik, p, sejak, b.akhir, write_notes(b.catatan)
    )


def _of(bagian: str, nama: str) -> Callable[[Kini], Any]:
    return lambda row: getattr(getattr(row, bagian), nama, None)


def _putusan(row: Kini) -> Cell:
    return verdict(row.nilai) if row.nilai else None


def _putusan_penuh(row: Kini) -> Cell:
    return verdict_penuh(row.nilai) if row.nilai else None


def _putusan_akhir(row: Kini) -> Cell:
    return verdict(row.akhir) if row.akhir else None


def _tercetak(row: Kini) -> Cell:
    return row.asal.tercetak if row.asal else None


def _sumber(row: Kini) -> Cell:
    return row.asal.sumber if row.asal else None


def _penilaian(row: Kini) -> str:
    return _WARNA.get(row.perubahan.penilaian or "", "") if row.perubahan else ""


def _berubah(row: Kini) -> Cell:
    p = row.perubahan
    if p is None or p.nilai is None or not p.bertingkat:
        return p.nilai if p else None
    return f"{format_angka(p.nilai)} jenjang"


def _nilai(key: str) -> Column:
    """Make a column for programs of what a side says; nothing where it says nothing."""
    putusan = {"tercapai": _putusan, PENUH.key: _putusan_penuh}
    value = putusan.get(key) or _of("nilai", key)
    return Column(key, value, jenis=jenis_of(BarisTercatat, key) | None)


def _akhir(key: str, of: str) -> Column:
    """Make a column of the medium-term target, of the newest side alone."""
    value = _putusan_akhir if of == "tercapai" else _of("akhir", of)
    return Column(key, value, jenis=jenis_of(Akhir, of) | None)


INDIKATOR = (
    Column("id", _of("milik", "id"), jenis=str),
    Column("nama", _of("milik", "nama"), "Indikator", jenis=str),
    Column("satuan", _of("milik", "satuan"), "Satuan", detail=True, jenis=str),
    Column("arah", _of("milik", "arah"), jenis=Arah),
)
_JANJI = ("realisasi", "target", "capaian", "tercapai", "predikat", "status")
JANJI = tuple(map(_nilai, _JANJI))
PERUBAHAN = (
    Column("sejak", jenis=str | None),
    Column(
        "perubahan",
        _of("perubahan", "nilai"),
        "Perubahan",
        numeric=True,
        lipat=2,
        awalan="perubahan",
        tampak=_berubah,
        jejak=perubahan_berjejak("langkah"),
        jenis=Decimal | None,
    ),
    Column(
        "relatif",
        _of("perubahan", "relatif"),
        "Relatif %",
        numeric=True,
        detail=True,
        awalan="relatif %",
        jejak=perubahan_berjejak("langkah_relatif"),
        jenis=Decimal | None,
    ),
    Column(
        "penilaian",
        _of("perubahan", "penilaian"),
        "Penilaian",
        lipat=1,
        style=_penilaian,
        jenis=PenilaianPerubahan | None,
    ),
    Column(
        "perubahan_capaian",
        _of("perubahan", "capaian"),
        "Poin persen",
        numeric=True,
        lipat=2,
        awalan="poin persen",
        jejak=perubahan_berjejak("langkah_capaian"),
        jenis=Decimal | None,
    ),
)
AKHIR = (
    _akhir("tahun_target_akhir", "tahun")._replace(
        title="Tahun", numeric=True, lipat=1, awalan="tahun"
    ),
    _akhir("target_akhir", "nilai")._replace(
        title="Target",
        numeric=True,
        tampak=lambda row: row.akhir and (row.akhir.kata or row.akhir.nilai),
        jejak=akhir_berjejak("nilai"),
    ),
    _akhir("capaian_target_akhir", "capaian")._replace(
        title="Capaian %", numeric=True, jejak=akhir_berjejak("capaian")
    ),
    _akhir("tercapai_target_akhir", "tercapai")._replace(title="Tercapai"),
    _akhir("sumber_target_akhir", "sumber")._replace(title="Sumber", detail=True),
)
# What a target is beside its number, and until when a verdict may still change.
SELENGKAPNYA = (
    *map(_nilai, ("target_sampai", "target_kata", "tercapai_penuh", "masa_berjalan")),
    _akhir("target_akhir_sampai", "sampai"),
    _akhir("target_akhir_kata", "kata"),
    _akhir("target_akhir_masa_berjalan", "masa_berjalan"),
)
DARI_PK = (
    Column("tercetak", _tercetak, jenis=bool | None),
    Column("sumber_tercetak", _sumber, jenis=str | None),
)
CATATAN_SISI = Column("catatan", jenis=tuple[str, ...])
NILAI = (*JANJI, *PERUBAHAN, *AKHIR, *SELENGKAPNYA, *DARI_PK, CATATAN_SISI)
