"""The columns of the sasaran beside their money, and of the formula of efficiency."""

from collections.abc import Sequence
from decimal import Decimal

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.pk.declaration import Sasaran
from kinerja_cli.hitung.anggaran import tercetak
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.bahan import Antara
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.laporan.baris_anggaran import UANG
from kinerja_cli.laporan.model import Column

_UANG = {c.key: c for c in UANG}
_PROGRAM = Column(
    "program",
    title="Program",
    detail=True,
    awalan="program",
    kosong=lambda _: "tidak disebut",
    tampak=lambda e: rangkai(e.program) if e.program else None,
)
_CAPAIAN = Column("capaian", lambda e: tercetak(e.capaian), "Capaian %", numeric=True)


def visible_columns(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return what eyes read of a sasaran; the columns of the formula come last."""
    return (
        Column("", lambda e: e.nama.capitalize(), "Sasaran"),
        _PROGRAM,
        _UANG["pagu"]._replace(detail=True),
        _UANG["realisasi"]._replace(lipat=1, awalan="realisasi"),
        _CAPAIAN,
        _UANG["serapan"],
        *_rumus_columns(ketentuan),
    )


def program_columns(
    ketentuan: Ketentuan | None, sasaran: Sequence[Sasaran]
) -> tuple[Column, ...]:
    """Return what programs read of a sasaran, and of all of them."""

    def uraian(e: Efisiensi) -> str | None:
        return sasaran[e.sasaran - 1].uraian if e.sasaran else None

    return (
        Column("bagian", lambda e: "sasaran" if e.sasaran else "seluruhnya"),
        Column("nomor", lambda e: e.sasaran),
        Column("nama", uraian),
        *UANG,
        _PROGRAM,
        _CAPAIAN,
        *_rumus_columns(ketentuan),
    )


def _rumus_columns(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return a column for each thing that a formula gives, and what it is called."""
    if ketentuan is None:
        return ()
    rumus = RUMUS[ketentuan.nama]
    antara = (_antara(rumus.antara),) if rumus.antara else ()
    nilai = (_nilai(n, *judul) for n, judul in enumerate(rumus.nilai))
    sebutan = Column("sebutan", title="Sebutan", lipat=2)
    return (*antara, *nilai, *((sebutan,) if ketentuan.skala else ()))


def _antara(a: Antara) -> Column:
    def of(e: Efisiensi) -> Decimal | None:
        return tercetak(a.langkah(e.nilai[0])) if e.nilai else None

    awalan = a.judul.lower()
    return Column(a.kunci, of, a.judul, numeric=True, detail=True, awalan=awalan)


def _nilai(n: int, key: str, title: str) -> Column:
    def of(e: Efisiensi) -> Decimal | None:
        return e.nilai[n].nilai if n < len(e.nilai) else None

    return Column(key, of, title, numeric=True)
