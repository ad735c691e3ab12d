"""The columns of the sasaran beside their money, and of the formula of efficiency."""

from decimal import Decimal

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.teks import rangkai
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.bahan import Antara
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.laporan.baris_anggaran import UANG, tercetak
from kinerja_cli.laporan.model import Column


def kolom_sasaran(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return the columns of the sasaran; those of the formula come last."""
    semua = {c.key: c for c in UANG}
    return (
        Column("sasaran", lambda e: e.nama.capitalize(), "Sasaran"),
        Column(
            "program",
            _program,
            "Program",
            detail=True,
            awalan="program",
            kosong=lambda _: "tidak disebut",
        ),
        semua["pagu"]._replace(detail=True),
        semua["realisasi"]._replace(lipat=1, awalan="realisasi"),
        Column("capaian", lambda e: tercetak(e.capaian), "Capaian %", numeric=True),
        semua["serapan"],
        *kolom_rumus(ketentuan),
    )


def kolom_rumus(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return a column for each thing that a formula gives, and what it is called."""
    if ketentuan is None:
        return ()
    rumus = RUMUS[ketentuan.nama]
    antara = (_antara(rumus.antara),) if rumus.antara else ()
    nilai = (_nilai(n, *judul) for n, judul in enumerate(rumus.nilai))
    sebutan = Column("sebutan", lambda e: e.sebutan, "Sebutan", lipat=2)
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


def _program(e: Efisiensi) -> str | None:
    return rangkai(e.program) if e.program else None
