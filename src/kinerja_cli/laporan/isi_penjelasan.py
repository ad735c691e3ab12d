"""What programs read of an explanation: ``kinerja/penjelasan@1``."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal

from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.angka import Penuh, penuh
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.laporan.baris_efisiensi import BERANGGARAN, KINERJA
from kinerja_cli.laporan.baris_penjelasan import HITUNGAN, LETAK
from kinerja_cli.laporan.isi import ASAL, CATATAN, TEMUAN, kepala
from kinerja_cli.laporan.kolom import Column, within
from kinerja_cli.laporan.susunan import Susunan, jenis_of


class IsiLetak(Susunan):
    """Where a number stands in its file."""

    columns = LETAK


class IsiLangkah(Susunan):
    """A step, and below it the steps that it follows from."""


IsiLangkah.columns = (
    HITUNGAN[0],
    Column(
        "operasi",
        lambda s: s.langkah.operasi.nama if s.langkah.operasi else None,
        jenis=str | None,
    ),
    *HITUNGAN[1:],
    Column("letak", lambda s: s if s.letak else None, jenis=IsiLetak | None),
    Column("acuan", lambda s: s.langkah.acuan, jenis=Acuan | None),
    Column("dasar", jenis=tuple[IsiLangkah, ...]),
)


class IsiGolongan(Susunan):
    """How a number came to be named."""

    columns = (
        Column("nama", jenis=Literal["kategori", "predikat", "sebutan"]),
        Column("nilai", jenis=Decimal),
        Column("asal", lambda g: penuh(g.asal), jenis=Penuh),
        Column("sebutan", jenis=str),
        Column("batas", jenis=str),
        Column("desimal", jenis=int | None),
        Column("acuan", jenis=Acuan),
    )


def _milik_baris(key: str) -> Column:
    jenis = jenis_of(BarisTercatat, key)
    return Column(key, lambda p: getattr(p.baris, key), jenis=jenis)


class IsiIndikator(Susunan):
    """One indikator, explained."""

    columns = (
        Column("id", lambda p: p.baris.indikator.id, jenis=str),
        Column("nama", lambda p: p.baris.indikator.nama, jenis=str),
        *map(_milik_baris, ("status", "tercapai", "tercapai_penuh", "masa_berjalan")),
        Column("capaian", jenis=IsiLangkah | None),
        Column("capaian_triwulan", lambda p: p.triwulan, jenis=IsiLangkah | None),
        Column("dasar_target", jenis=IsiLangkah | None),
        Column("cocok", lambda p: p.uji.cocok if p.uji else None, jenis=str | None),
        Column("golongan", jenis=tuple[IsiGolongan, ...]),
        *within("baris", [CATATAN]),
    )


class IsiEfisiensi(Susunan):
    """The efficiency of one sasaran, or of all, explained."""

    columns = (
        *within("efisiensi", BERANGGARAN[:2]),
        Column("nilai", jenis=tuple[IsiLangkah, ...]),
        Column("golongan", jenis=tuple[IsiGolongan, ...]),
        *within("efisiensi", [CATATAN]),
    )


class IsiEfisiensiProgram(Susunan):
    """The efficiency of a program, or a part of one, explained."""

    columns = (*within("efisiensi", KINERJA[:3]), *IsiEfisiensi.columns[2:])


class IsiPenjelasan(Susunan):
    """A whole explanation; of programs where their efficiency was asked for."""

    mungkin = (
        Column(
            "efisiensi_program",
            lambda p: p.milik_program,
            jenis=tuple[IsiEfisiensiProgram, ...],
        ),
    )

    columns = (
        *kepala("kinerja/penjelasan@1"),
        *ASAL,
        Column("indikator", lambda p: p.penjelasan, jenis=tuple[IsiIndikator, ...]),
        Column("rata_rata", jenis=tuple[IsiLangkah, ...]),
        Column("serapan", jenis=IsiLangkah | None),
        Column("efisiensi", lambda p: p.milik_sasaran, jenis=tuple[IsiEfisiensi, ...]),
        *within("hasil", [TEMUAN]),
    )

    @classmethod
    def of(cls, row: Any) -> Sequence[Column]:
        """Return the keys that stand there."""
        return (*cls.columns, *(cls.mungkin if row.milik_program else ()))
