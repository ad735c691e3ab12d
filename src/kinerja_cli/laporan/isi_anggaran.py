"""What programs read of a budget: ``kinerja/anggaran@1``."""

from collections.abc import Sequence
from typing import Any

from kinerja_cli.core.acuan import Acuan
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.pk.konvensi import SifatAnggaran
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.baris_anggaran import (
    KODE,
    PROGRAM,
    BarisUang,
    program_rows,
)
from kinerja_cli.laporan.baris_efisiensi import (
    BERANGGARAN,
    KINERJA,
    kinerja_columns,
    program_columns,
    semua_rumus,
)
from kinerja_cli.laporan.isi import ASAL, CATATAN, TEMUAN, kepala
from kinerja_cli.laporan.kolom import Column, within
from kinerja_cli.laporan.susunan import Susunan


class IsiProgram(Susunan):
    """A program or a part of one, or all of them; kode where the PK has any."""

    columns = (*PROGRAM, CATATAN)
    mungkin = (KODE,)

    @classmethod
    def of(cls, row: BarisUang) -> Sequence[Column]:
        """Return its kode, too, where the PK has any."""
        awal, nomor, *lain = cls.columns
        return (awal, nomor, KODE, *lain) if row.berkode else cls.columns


class IsiSasaran(Susunan):
    """A sasaran beside its money, or all of them; of a formula the keys of it alone."""

    columns = (*BERANGGARAN, CATATAN)
    mungkin = semua_rumus()

    @classmethod
    def of(cls, row: Efisiensi) -> Sequence[Column]:
        """Return what the formula of the PK gives, too."""
        return (*program_columns(row.ketentuan), CATATAN)


class IsiKinerja(Susunan):
    """A program, or a part of one, with indikator of its own, beside its money."""

    columns = (*KINERJA, CATATAN)
    mungkin = semua_rumus()

    @classmethod
    def of(cls, row: Efisiensi) -> Sequence[Column]:
        """Return what the formula of the PK gives, too."""
        return (*kinerja_columns(row.ketentuan), CATATAN)


class IsiAnggaran(Susunan):
    """A whole budget; the efficiency of programs where they have indikator."""

    mungkin = (
        Column(
            "kinerja_program",
            lambda a: a.hasil.efisiensi.program,
            jenis=tuple[IsiKinerja, ...],
        ),
    )

    columns = (
        *kepala("kinerja/anggaran@1"),
        *ASAL,
        Column(
            "sifat_anggaran",
            lambda a: a.hasil.pk.value.konvensi.sifat_anggaran,
            jenis=SifatAnggaran,
        ),
        Column(
            "program",
            lambda a: tuple(program_rows(a.anggaran, a.tingkat))[:-1],
            jenis=tuple[IsiProgram, ...],
        ),
        Column(
            "jumlah",
            lambda a: tuple(program_rows(a.anggaran, a.tingkat))[-1],
            jenis=IsiProgram,
        ),
        Column("efisiensi", lambda a: _acuan(a.hasil), jenis=Acuan | None),
        Column(
            "sasaran", lambda a: a.hasil.efisiensi.baris, jenis=tuple[IsiSasaran, ...]
        ),
        Column("catatan", lambda a: _catatan(a.hasil), jenis=tuple[str, ...]),
        *within("hasil", [TEMUAN]),
    )

    @classmethod
    def of(cls, row: Any) -> Sequence[Column]:
        """Return the keys that stand there."""
        ada = cls.mungkin if row.hasil.efisiensi.program else ()
        return (*cls.columns, *ada)


def _acuan(hasil: Hasil) -> Acuan | None:
    ketentuan = hasil.efisiensi.ketentuan
    return ketentuan.acuan() if ketentuan else None


def _catatan(hasil: Hasil) -> tuple[str, ...]:
    semua = hasil.efisiensi
    return write_notes([*semua.ganda, *semua.sementara])
