"""What programs read of a SAKIP evaluation: ``kinerja/sakip@1``."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.angka import Penuh, penuh
from kinerja_cli.dokumen.hasil.catatan import TemuanTercatat, write_findings
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.pk import PerubahanPk
from kinerja_cli.hitung.rekaman import rekam_baris
from kinerja_cli.hitung.rekaman_pk import rekam_pk
from kinerja_cli.laporan.baris_sakip import (
    KENAIKAN,
    SEMUA,
    BarisSakip,
    komponen_rows,
)
from kinerja_cli.laporan.isi import BerkasDibaca, LembarDibaca, identify, kepala
from kinerja_cli.laporan.kolom import Column, within
from kinerja_cli.laporan.susunan import Susunan, jenis_of
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.sakip.pencarian import KenaikanHuruf
from kinerja_cli.telaah.sakip.penilaian import Penilaian


class IsiKomponen(Susunan):
    """A component or a sub-component."""

    columns = SEMUA


class IsiDiAtas(Susunan):
    """The predikat next above."""

    columns = (
        Column("predikat", lambda t: t.berikutnya.lengkap, jenis=str),
        Column(
            "paling_sedikit",
            lambda t: t.ketentuan.terendah(t.berikutnya),
            jenis=Decimal,
        ),
        Column("kurang", jenis=Decimal),
    )


class IsiDiBawah(Susunan):
    """The predikat next below."""

    columns = (
        Column("predikat", lambda t: t.di_bawahnya.lengkap, jenis=str),
        Column("cadangan", jenis=Decimal | None),
    )


class IsiJumlahan(Susunan):
    """What the parts come to, and how far that is from the next predikat."""

    columns = (
        Column("total", lambda t: t.bulat, jenis=Decimal | None),
        Column("total_penuh", lambda t: penuh(t.total), jenis=Penuh | None),
        Column(
            "predikat",
            lambda t: t.jenjang.lengkap if t.jenjang else None,
            jenis=str | None,
        ),
        Column(
            "di_atasnya",
            lambda t: t if t.berikutnya else None,
            jenis=IsiDiAtas | None,
        ),
        Column(
            "di_bawahnya",
            lambda t: t if t.di_bawahnya else None,
            jenis=IsiDiBawah | None,
        ),
    )


class IsiTarget(Susunan):
    """The indikator of the PK that the evaluation fulfils."""

    columns = tuple(
        Column(k, jenis=jenis_of(BarisTercatat, k))
        for k in (
            *("id", "target", "target_sampai", "target_kata", "capaian", "tercapai"),
            *("tercapai_penuh", "masa_berjalan", "arah", "status"),
        )
    )


class IsiTujuan(Susunan):
    """What is aimed at."""

    columns = (
        Column("sebutan", jenis=str),
        Column("paling_sedikit", lambda t: t.nilai, jenis=Decimal),
    )


class IsiKenaikan(Susunan):
    """Changes that reach it; a sheet says in words which they are."""

    columns = (
        Column("perubahan", jenis=tuple[KenaikanHuruf, ...]),
        Column("langkah", jenis=int),
        *(c for c in KENAIKAN if c.key not in {"perubahan", "langkah"}),
    )


def _bagian(p: Penilaian) -> tuple[BarisSakip, ...]:
    return tuple(b for b in komponen_rows(p) if b.bagian.komponen)


def _asal(text: Text) -> LembarDibaca:
    return LembarDibaca(text.name, text.sha256, text.lembar or None)


def _teks(key: str) -> Column:
    return Column(key, lambda p: getattr(p, key) or None, jenis=str | None)


_PENILAIAN = (
    Column("asal", lambda p: _asal(p.asal.text), jenis=LembarDibaca),
    Column(
        "pk",
        lambda p: identify(p.pk.source.text) if p.pk else None,
        jenis=BerkasDibaca | None,
    ),
    Column("tahun", jenis=int),
    Column("periode", lambda p: p.kata_periode, jenis=str),
    _teks("instansi"),
    _teks("keterangan"),
    Column("komponen", _bagian, jenis=tuple[IsiKomponen, ...]),
    *within("tinjauan", IsiJumlahan.columns),
    Column("mandiri", jenis=IsiJumlahan | None),
    Column(
        "target",
        lambda p: rekam_baris(p.baris) if p.baris else None,
        jenis=IsiTarget | None,
    ),
)


def _perubahan(laporan: Any) -> PerubahanPk | None:
    pk = laporan.penilaian.pk
    return rekam_pk(pk).perubahan if pk else None


class IsiSakip(Susunan):
    """A whole evaluation; the two PK of its year where one changed the other."""

    mungkin = (Column("perubahan_pk", _perubahan, jenis=PerubahanPk),)

    columns = (
        *kepala("kinerja/sakip@1"),
        *within("penilaian", _PENILAIAN),
        Column("tujuan", jenis=IsiTujuan | None),
        Column("kenaikan", jenis=tuple[IsiKenaikan, ...]),
        *within(
            "penilaian",
            (
                Column("acuan", lambda p: p.tinjauan.ketentuan.acuan(), jenis=Acuan),
                Column(
                    "temuan",
                    lambda p: write_findings(p.temuan),
                    jenis=tuple[TemuanTercatat, ...],
                ),
            ),
        ),
    )

    @classmethod
    def of(cls, row: Any) -> Sequence[Column]:
        """Return the keys that stand there."""
        return (*cls.columns, *(cls.mungkin if _perubahan(row) else ()))
