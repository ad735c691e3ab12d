"""What programs read of findings: ``kinerja/temuan@1``."""

from collections.abc import Sequence
from typing import Any, get_args

from kinerja_cli.core.angka import Penuh, penuh
from kinerja_cli.core.diagnostic import Level
from kinerja_cli.core.teks import slashed
from kinerja_cli.dokumen.hasil.catatan import TemuanTercatat, write_findings
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.target import rekam_target
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.susunan import Susunan, jenis_of, record
from kinerja_cli.telaah.periksa import Pemeriksaan

TINGKAT: tuple[Level, ...] = get_args(Level)


def _banyak(tingkat: Level) -> Column:
    return Column(tingkat, lambda h: h.banyak(tingkat), jenis=int)


def _target(key: str, of: str, hal: str = "target") -> Column:
    """Make a column of a target, as a result records it."""
    jenis = jenis_of(BarisTercatat, f"target_{of}" if of != "nilai" else "target")

    def cell(row: Any) -> Any:
        return getattr(rekam_target(getattr(row, hal)), of)

    return Column(key, cell, jenis=jenis)


class IsiUji(Susunan):
    """A target beside what the PK explains it with."""

    columns = (
        Column("id", jenis=str),
        _target("target", "nilai"),
        _target("target_sampai", "sampai"),
        _target("target_kata", "kata"),
        Column("nilai", lambda u: penuh(u.nilai), jenis=Penuh),
        Column("cocok", jenis=str),
        Column("desimal", jenis=int | None),
    )


class IsiTerisi(Susunan):
    """How much of a realisasi is filled in."""

    columns = (
        Column("indikator", jenis=int),
        *(
            Column(k, jenis=tuple[str, ...])
            for k in ("terisi", "belum_lengkap", "belum_ada", "tidak_ada")
        ),
        Column("alasan", jenis=dict[str, str]),
    )


class IsiDiubah(Susunan):
    """A target before a PK perubahan and since; in words where it is no number."""

    columns = (
        Column("id", jenis=str),
        Column("triwulan", jenis=int | None),
        *(
            _target(f"{hal}{akhiran}", of, hal)
            for hal in ("semula", "menjadi")
            for akhiran, of in (("", "nilai"), ("_sampai", "sampai"), ("_kata", "kata"))
        ),
        Column("kata", jenis=str),
    )


class IsiLain(Susunan):
    """Something else before a PK perubahan and since."""

    columns = (
        *(Column(k, jenis=str) for k in ("apa", "hal")),
        *(Column(k, jenis=str | None) for k in ("semula", "menjadi")),
        Column("kata", jenis=str),
    )


class IsiPerubahan(Susunan):
    """What a PK perubahan changes."""

    columns = (
        Column("semula", jenis=str),
        Column("mulai", jenis=str),
        Column("target", jenis=tuple[IsiDiubah, ...]),
        Column("lain", jenis=tuple[IsiLain, ...]),
    )


class IsiPemeriksaan(Susunan):
    """One file that was checked; what it changes where it is a PK perubahan."""

    mungkin = (Column("perubahan", jenis=IsiPerubahan),)

    columns = (
        Column("berkas", lambda h: slashed(h.path), jenis=str),
        Column("lembar", lambda h: h.lembar or None, jenis=str | None),
        *map(_banyak, TINGKAT),
        Column("dasar_target", jenis=tuple[IsiUji, ...]),
        Column("keterisian", jenis=IsiTerisi | None),
        Column(
            "temuan",
            lambda h: write_findings(h.temuan),
            jenis=tuple[TemuanTercatat, ...],
        ),
    )

    @classmethod
    def of(cls, row: Any) -> Sequence[Column]:
        """Return the keys that stand there."""
        return (*cls.columns, *(cls.mungkin if row.perubahan else ()))


class IsiTemuan(Susunan):
    """All files that were checked."""

    columns = (
        Column("format", lambda _: "kinerja/temuan@1", jenis="kinerja/temuan@1"),
        Column("berkas", lambda semua: semua, jenis=tuple[IsiPemeriksaan, ...]),
    )


def isi_temuan(hasil: Sequence[Pemeriksaan]) -> dict[str, Any]:
    """Say what was found."""
    return record(IsiTemuan.columns, hasil)
