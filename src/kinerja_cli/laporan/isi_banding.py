"""What programs read of a comparison: ``kinerja/banding@1``."""

from collections.abc import Sequence
from typing import NamedTuple

from kinerja_cli.dokumen.hasil.catatan import (
    TemuanTercatat,
    write_findings,
    write_notes,
)
from kinerja_cli.dokumen.hasil.declaration import ProgramTercatat, RealisasiTercatat
from kinerja_cli.dokumen.hasil.pk import PkTercatat
from kinerja_cli.hitung.pembanding import Pembanding
from kinerja_cli.laporan.baris_banding import (
    CATATAN_SISI,
    INDIKATOR,
    NILAI,
    PERUBAHAN,
    Kini,
    pada,
    terakhir,
)
from kinerja_cli.laporan.baris_pembanding import PEMBANDING
from kinerja_cli.laporan.isi import (
    BerkasDibaca,
    LembarDibaca,
    identify,
    isi_pk,
    kepala,
)
from kinerja_cli.laporan.kolom import Column, within
from kinerja_cli.laporan.susunan import Susunan, jenis_of
from kinerja_cli.telaah.banding import Banding
from kinerja_cli.telaah.banding.perbandingan import Sandingan

SISI = (
    Column("sisi", lambda s: s.label, jenis=str),
    Column("tahun", jenis=int),
    Column("periode", lambda s: s.kata_periode, jenis=str),
    Column("pk", lambda s: s.pk.berkas, jenis=str),
    Column("rumus_saja", jenis=bool),
    Column("tercetak", jenis=bool),
)
# A sheet has the name of the PK, and JSON which file it was.
_PK = Column("pk", lambda s: isi_pk(s.pk), jenis=PkTercatat)


def _dibaca(r: RealisasiTercatat) -> LembarDibaca:
    return LembarDibaca(r.berkas, r.sha256, r.lembar)


class IsiSisi(Susunan):
    """One side."""

    columns = (
        *(c if c.key != _PK.key else _PK for c in SISI),
        Column(
            "hasil",
            lambda s: identify(s.hasil) if s.hasil else None,
            jenis=BerkasDibaca | None,
        ),
        Column(
            "realisasi",
            lambda s: tuple(
                LembarDibaca(r.berkas, r.sha256, r.lembar) for r in s.berkas
            ),
            jenis=tuple[LembarDibaca, ...],
        ),
        Column("keterangan", jenis=tuple[str, ...]),
        Column("catatan", lambda s: write_notes(s.catatan()), jenis=tuple[str, ...]),
    )


class IsiNilai(Susunan):
    """One indikator on one side."""

    columns = (Column("sisi", lambda row: row.sisi.label, jenis=str), *NILAI)


class IsiPembanding(Susunan):
    """What the newest side is held beside, other than its target."""

    columns = PEMBANDING


class Disandingkan(NamedTuple):
    """One indikator of a comparison, on all sides.

    Attributes:
        kini: What it came to in the end; its notes are of all sides.
        sisi: What each side says of it.
        hingga: The side up to which the change is.
    """

    kini: Kini
    sisi: tuple[Kini, ...]
    hingga: str | None

    @property
    def pembanding(self) -> tuple[Pembanding, ...]:
        """What the newest side is held beside."""
        return self.kini.sandingan.pembanding


def _disandingkan(banding: Banding, b: Sandingan) -> Disandingkan:
    sisi, p = banding.sisi, b.terakhir
    tiap = tuple(pada(banding, b, n) for n in range(len(sisi)))
    return Disandingkan(terakhir(banding, b), tiap, sisi[p.ke].label if p else None)


class IsiSandingan(Susunan):
    """One indikator, on every side and on the whole."""

    columns = (
        *within("kini", INDIKATOR),
        Column("sisi", jenis=tuple[IsiNilai, ...]),
        Column("hingga", jenis=str | None),
        *within("kini", (*PERUBAHAN, CATATAN_SISI)),
        Column("pembanding", jenis=tuple[IsiPembanding, ...]),
    )


class IsiProgramBanding(Susunan):
    """What is no sasaran, and its indikator, on every side."""

    columns = (
        *within(
            "program",
            [
                Column(k, jenis=jenis_of(ProgramTercatat, k))
                for k in ("bagian", "nomor", "kode", "nama")
            ],
        ),
        Column("indikator", jenis=tuple[IsiSandingan, ...]),
    )


class ProgramDisandingkan(NamedTuple):
    """A program or a part of one, as its newest side has it, and its indikator."""

    program: ProgramTercatat
    indikator: tuple[Disandingkan, ...]


def _program(banding: Banding) -> tuple[ProgramDisandingkan, ...]:
    return tuple(
        ProgramDisandingkan(p, tuple(_disandingkan(banding, b) for b in milik))
        for p, milik in banding.per_program
    )


class IsiBanding(Susunan):
    """A whole comparison; programs where they have indikator."""

    mungkin = (Column("program", _program, jenis=tuple[IsiProgramBanding, ...]),)

    columns = (
        *kepala("kinerja/banding@1"),
        Column("sisi", jenis=tuple[IsiSisi, ...]),
        Column(
            "indikator",
            lambda b: tuple(_disandingkan(b, s) for s in b.baris),
            jenis=tuple[IsiSandingan, ...],
        ),
        Column("catatan", lambda b: write_notes(b.catatan()), jenis=tuple[str, ...]),
        Column(
            "temuan",
            lambda b: write_findings(b.temuan),
            jenis=tuple[TemuanTercatat, ...],
        ),
    )

    @classmethod
    def of(cls, row: Banding) -> Sequence[Column]:
        """Return the keys that stand there."""
        return (*cls.columns, *(cls.mungkin if row.per_program else ()))
