"""The rows of a comparison, and its columns: each said once, for eyes and programs."""

from collections.abc import Callable
from typing import Any, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir, BarisTercatat
from kinerja_cli.laporan.columns import verdict
from kinerja_cli.laporan.model import Cell, Column
from kinerja_cli.telaah.banding import Banding, Sisi
from kinerja_cli.telaah.banding.perbandingan import Perubahan, Sandingan

_WARNA = {"membaik": "green", "memburuk": "red", "tetap": "dim"}


class Kini(NamedTuple):
    """One indikator on one side, or on the newest.

    Attributes:
        milik: What is said of it here, or on the newest side that knows it.
        nilai: What this side says of it, if it does.
        perubahan: What became of it, since the side called ``sejak``.
        akhir: Its medium-term target, on the newest side.
    """

    sisi: Sisi
    sandingan: Sandingan
    milik: BarisTercatat
    nilai: BarisTercatat | None
    perubahan: Perubahan | None
    sejak: str | None
    akhir: Akhir | None
    catatan: tuple[str, ...]


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


def _putusan_akhir(row: Kini) -> Cell:
    return verdict(row.akhir) if row.akhir else None


def _penilaian(row: Kini) -> str:
    return _WARNA.get(row.perubahan.penilaian or "", "") if row.perubahan else ""


def _berubah(row: Kini) -> Cell:
    p = row.perubahan
    if p is None or p.nilai is None or not p.bertingkat:
        return p.nilai if p else None
    return f"{format_angka(p.nilai)} jenjang"


INDIKATOR = (
    Column("id", _of("milik", "id")),
    Column("nama", _of("milik", "nama"), "Indikator"),
    Column("satuan", _of("milik", "satuan"), "Satuan", detail=True),
    Column("arah", _of("milik", "arah")),
)
_JANJI = ("realisasi", "target", "capaian", "tercapai", "predikat", "status")
JANJI = tuple(
    Column(k, _putusan if k == "tercapai" else _of("nilai", k)) for k in _JANJI
)
PERUBAHAN = (
    Column("sejak"),
    Column(
        "perubahan",
        _of("perubahan", "nilai"),
        "Perubahan",
        numeric=True,
        lipat=2,
        awalan="perubahan",
        tampak=_berubah,
    ),
    Column(
        "relatif",
        _of("perubahan", "relatif"),
        "Relatif %",
        numeric=True,
        detail=True,
        awalan="relatif %",
    ),
    Column(
        "penilaian",
        _of("perubahan", "penilaian"),
        "Penilaian",
        lipat=1,
        style=_penilaian,
    ),
    Column(
        "perubahan_capaian",
        _of("perubahan", "capaian"),
        "Poin persen",
        numeric=True,
        lipat=2,
        awalan="poin persen",
    ),
)
AKHIR = (
    Column(
        "tahun_target_akhir",
        _of("akhir", "tahun"),
        "Tahun",
        numeric=True,
        lipat=1,
        awalan="tahun",
    ),
    Column(
        "target_akhir",
        _of("akhir", "nilai"),
        "Target",
        numeric=True,
        tampak=lambda row: row.akhir and (row.akhir.kata or row.akhir.nilai),
    ),
    Column("capaian_target_akhir", _of("akhir", "capaian"), "Capaian %", numeric=True),
    Column("tercapai_target_akhir", _putusan_akhir, "Tercapai"),
    Column("sumber_target_akhir", _of("akhir", "sumber"), "Sumber", detail=True),
)
# What a target is beside its number, and until when a verdict may still change.
SELENGKAPNYA = (
    Column("target_sampai", _of("nilai", "target_sampai")),
    Column("target_kata", _of("nilai", "target_kata")),
    Column("tercapai_penuh", _of("nilai", "tercapai_penuh")),
    Column("masa_berjalan", _of("nilai", "masa_berjalan")),
    Column("target_akhir_sampai", _of("akhir", "sampai")),
    Column("target_akhir_kata", _of("akhir", "kata")),
    Column("target_akhir_masa_berjalan", _of("akhir", "masa_berjalan")),
)
NILAI = (*JANJI, *PERUBAHAN, *AKHIR, *SELENGKAPNYA, Column("catatan"))
