"""The rows of an explanation, for a sheet: one a step, under their columns."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import Penuh, penuh
from kinerja_cli.core.teks import slashed
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.laporan.kolom import Column, constant, within
from kinerja_cli.laporan.model import Rows
from kinerja_cli.telaah.jelaskan import Penjelasan, PenjelasanEfisiensi


def _letak(key: str, of: str, jenis: type) -> Column:
    """Make a column of a place: of a whole sheet, or of a text, some are empty."""
    return Column(
        key,
        lambda s: getattr(s.letak.place, of) or None if s.letak else None,
        jenis=jenis | None,
    )


HITUNGAN = (
    Column("label", lambda s: s.langkah.label, jenis=str),
    Column("rumus", lambda s: s.langkah.kata or None, jenis=str | None),
    Column("hitungan", lambda s: s.langkah.angka or None, jenis=str | None),
    Column("nilai", lambda s: penuh(s.langkah.nilai), jenis=Penuh),
    Column(
        "bulat",
        lambda s: None if s.langkah.desimal is None else s.langkah.nilai,
        jenis=Decimal | None,
    ),
    Column("desimal", lambda s: s.langkah.desimal, jenis=int | None),
)
LETAK = (
    Column("berkas", lambda s: slashed(s.letak.path) if s.letak else None, jenis=str),
    _letak("baris", "line", int),
    _letak("kolom", "column", int),
    _letak("lembar", "sheet", str),
    _letak("sel", "cell", str),
    Column("tertulis", jenis=str | None),
    Column("formula", jenis=str | None),
)
_ACUAN = (
    Column("acuan", lambda s: s.langkah.acuan.sumber if s.langkah.acuan else None),
    Column(
        "keyakinan", lambda s: s.langkah.acuan.keyakinan if s.langkah.acuan else None
    ),
)
_GOLONGAN = (
    Column("label", lambda g: g.sebutan),
    Column("rumus", lambda g: g.batas),
    Column("nilai", lambda g: penuh(g.asal)),
    Column("bulat", lambda g: g.nilai),
    Column("desimal"),
    Column("acuan", lambda g: g.acuan.sumber),
    Column("keyakinan", lambda g: g.acuan.keyakinan),
)


class Turunan(NamedTuple):
    """A step, and how deep below the number that it explains."""

    tingkat: int
    simpul: Simpul


_LANGKAH = (Column("tingkat"), *within("simpul", (*HITUNGAN, *LETAK, *_ACUAN)))


def _milik(id_: str | None, status: str | None, bagian: str) -> tuple[Column, ...]:
    return constant("id", id_), constant("status", status), constant("bagian", bagian)


HEADER: Rows = (
    (*_milik(None, None, ""), *_LANGKAH, constant("catatan", None)),
    (),
)


def rows_of(p: Penjelasan) -> Iterator[Rows]:
    """Write the steps of one indikator, and how its numbers are named."""
    milik = p.baris.indikator.id, p.baris.status
    sendiri = (
        constant("tingkat", 0),
        constant("catatan", write_notes(p.baris.catatan)),
    )
    yield (*_milik(*milik, "indikator"), *sendiri), [p]
    pohon = {
        "capaian": p.capaian,
        "capaian_triwulan": p.triwulan,
        "dasar_target": p.dasar_target,
    }
    for bagian, akar in pohon.items():
        yield (*_milik(*milik, bagian), *_LANGKAH), list(_walk(akar))
    for g in p.golongan:
        yield (*_milik(*milik, g.nama), sendiri[0], *_GOLONGAN), [g]


def rows_of_efisiensi(p: PenjelasanEfisiensi) -> Iterator[Rows]:
    """Write an efficiency: its notes, steps and name."""
    awal = constant("tingkat", 0)
    nama = constant("label", p.efisiensi.nama)
    catatan = constant("catatan", write_notes(p.efisiensi.catatan))
    yield (*_milik(None, None, "efisiensi"), awal, nama, catatan), [p]
    yield rows_beside("nilai_efisiensi", p.nilai)
    for g in p.golongan:
        yield (*_milik(None, None, g.nama), awal, *_GOLONGAN), [g]


def rows_beside(bagian: str, pohon: Sequence[Simpul]) -> Rows:
    """Write the steps of what belongs to no indikator: the means, the money."""
    semua = [t for akar in pohon for t in _walk(akar)]
    return (*_milik(None, None, bagian), *_LANGKAH), semua


def _walk(s: Simpul | None, tingkat: int = 0) -> Iterator[Turunan]:
    if s:
        yield Turunan(tingkat, s)
        for d in s.dasar:
            yield from _walk(d, tingkat + 1)
