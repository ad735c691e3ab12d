"""What a realisasi is held beside, in rows: later years, where it began, a standard."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.hitung.pembanding import JenisPembanding, Pembanding
from kinerja_cli.laporan.baris_banding import AKHIR, Kini
from kinerja_cli.laporan.columns import verdict
from kinerja_cli.laporan.columns_banding import NAMA, terbaru_column
from kinerja_cli.laporan.kolom import Cell, Column, within
from kinerja_cli.laporan.susunan import jenis_of
from kinerja_cli.telaah.banding import Sisi
from kinerja_cli.telaah.banding.jejak_banding import jejak_selisih


class Beserta(NamedTuple):
    """One indikator on the newest side, and one thing that it is held beside."""

    kini: Kini
    pembanding: Pembanding

    @property
    def sisi(self) -> Sisi:
        """The newest side."""
        return self.kini.sisi


def _of(key: str) -> Column:
    """Make a column for programs of what a realisasi comes to against it."""

    def value(p: Pembanding) -> Cell:
        cell: Cell = verdict(p.isi) if key == "tercapai" else getattr(p.isi, key)
        return cell

    return Column(key, value, jenis=jenis_of(Akhir, key))


PEMBANDING = (
    Column("jenis", jenis=JenisPembanding),
    Column("tahun", jenis=int | None),
    Column("nama", jenis=str | None),
    *map(_of, ("nilai", "sampai", "kata", "capaian", "tercapai", "masa_berjalan")),
    Column("sumber", lambda p: p.isi.sumber or None, jenis=str | None),
    _of("catatan"),
    Column("selisih", jenis=Decimal | None),
)
# In a sheet they stand beside what is said of the indikator itself.
LEMBAR_PEMBANDING = tuple(
    c._replace(key=f"pembanding_{c.key}") for c in within("pembanding", PEMBANDING)
)


def menuju(baris: Sequence[Kini]) -> Iterator[Kini]:
    """Yield a row for every target of the years to come, by indikator and year."""
    for b in baris:
        lain = _sejenis(b, "target_tahunan")
        tahunan = [*(p.isi for p in lain), *([b.akhir] if b.akhir else [])]
        urut = sorted(tahunan, key=lambda a: a.tahun)
        yield from (b._replace(akhir=akhir) for akhir in urut)
        if not urut and _sejenis(b, "kondisi_awal"):
            yield b


def _sumber(b: Kini) -> Cell:
    return (b.akhir and b.akhir.sumber) or None


_SUMBER = AKHIR[-1]._replace(key="", value=_sumber)


def menuju_columns(label: str, baris: Sequence[Kini]) -> tuple[Column, ...]:
    """Return the columns of the way to them, with where it began if that is said."""
    awal = Column("", _kondisi_awal, "Kondisi awal", detail=True, awalan="kondisi awal")
    ada = (awal,) if any(_sejenis(b, "kondisi_awal") for b in baris) else ()
    return (NAMA, *ada, terbaru_column(label), *AKHIR[:-1], _SUMBER)


def berstandar(baris: Sequence[Kini]) -> Iterator[Kini]:
    """Yield a row for every indikator that has a standard."""
    for b in baris:
        yield from (b._replace(akhir=p.isi) for p in _sejenis(b, "standar"))


def standar_columns(label: str) -> tuple[Column, ...]:
    """Return the columns of a realisasi beside its standard."""
    _, nilai, capaian, tercapai, _ = AKHIR
    return (
        NAMA,
        terbaru_column(label),
        nilai._replace(title="Standar"),
        capaian,
        tercapai,
        Column("", _of_standar("nama"), "Nama", detail=True),
        Column("", _of_standar("tahun"), "Tahun", detail=True, awalan="tahun"),
        _SUMBER,
    )


def selisih_columns(label: str) -> tuple[Column, ...]:
    """Return the same columns, with the difference in place of a capaian."""
    nama, terbaru, nilai, _, _, sebutan, *tentang = standar_columns(label)
    sebutan = sebutan._replace(title="Nama Standar")
    selisih = Column(
        "selisih",
        _of_standar("selisih"),
        "Selisih",
        numeric=True,
        lipat=1,
        awalan="selisih",
        jejak=lambda row: jejak_selisih(row.sandingan, row.akhir),
    )
    return (nama, terbaru, nilai, sebutan, *tentang, selisih)


def _sejenis(b: Kini, jenis: JenisPembanding) -> list[Pembanding]:
    return [p for p in b.sandingan.pembanding if p.jenis == jenis]


def _of_standar(key: str) -> Callable[[Kini], Any]:
    return lambda b: next((getattr(p, key) for p in _sejenis(b, "standar")), None)


def _kondisi_awal(b: Kini) -> Cell:
    return next(
        (
            f"{p.isi.kata or format_angka(p.isi.nilai)} ({p.tahun})"
            for p in _sejenis(b, "kondisi_awal")
        ),
        None,
    )
