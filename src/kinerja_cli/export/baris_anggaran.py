"""The rows and columns of a budget: programs, and the sasaran that they carry."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from kinerja_cli.anggaran import Anggaran, Serapan
from kinerja_cli.angka import rupiah
from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.export.laporan import KOSONG, Column
from kinerja_cli.rumus.langkah import Langkah
from kinerja_cli.teks import rangkai

if TYPE_CHECKING:
    from kinerja_cli.efisiensi import Efisiensi

# What each formula gives: its key for programs, its title for eyes.
NILAI: dict[str | None, tuple[tuple[str, str], ...]] = {
    None: (),
    "selisih": (("selisih", "Selisih (poin)"),),
    "indeks": (("ie", "IE"), ("te", "TE")),
    "rasio": (("rasio", "Efisiensi %"),),
    "pmk214": (("e", "E %"), ("ne", "NE %")),
}


class Uang(NamedTuple):
    """One program, or all of them."""

    nomor: int | None
    nama: str
    sumber: str
    serapan: Serapan | None
    catatan: tuple[Diagnostic, ...] = ()


def rows(anggaran: Anggaran) -> Iterator[Uang]:
    """Walk the programs, then their sum."""
    for b in anggaran.baris:
        p = b.program
        yield Uang(p.nomor, p.nama, p.sumber, b.serapan, b.catatan)
    terisi, semua = len(anggaran.terisi), len(anggaran.baris)
    jumlah = "Jumlah" if terisi == semua else f"Jumlah {terisi} dari {semua} program"
    yield Uang(None, jumlah, "", anggaran.jumlah)


def _rupiah(step: Langkah | None) -> Decimal | None:
    return rupiah(step.nilai) if step else None


def _nilai(step: Langkah | None) -> Decimal | None:
    return step.nilai if step else None


def _uang(
    key: str, of: Callable[[Serapan], Langkah | None], title: str, **more: Any
) -> Column:
    """Make a column of money; it serves whatever row has a ``serapan``."""
    tulis = _nilai if key.startswith("serapan") else _rupiah
    return Column(
        key,
        lambda row: tulis(of(row.serapan)) if row.serapan else None,
        title,
        numeric=True,
        **more,
    )


def _belum(row: Any) -> str:
    return "belum ada" if row.serapan and row.serapan.realisasi is None else KOSONG


UANG = (
    _uang("pagu_awal", lambda s: s.awal, "Pagu awal", detail=True, awalan="awal"),
    _uang("pagu", lambda s: s.pagu, "Pagu", lipat=2, awalan="pagu"),
    _uang("realisasi", lambda s: s.realisasi, "Realisasi", kosong=_belum),
    _uang("sisa", lambda s: s.sisa, "Sisa", lipat=1, awalan="sisa"),
    _uang("serapan", lambda s: s.persen, "Serapan %"),
    _uang(
        "serapan_awal",
        lambda s: s.persen_awal,
        "Dari pagu awal %",
        detail=True,
        awalan="serapan awal",
    ),
)
PROGRAM = (
    Column("nomor", lambda u: u.nomor),
    Column("nama", lambda u: f"{u.nomor}. {u.nama}" if u.nomor else u.nama, "Program"),
    Column("sumber", lambda u: u.sumber or None, "Sumber", detail=True),
    *UANG,
)


def kolom_sasaran(rumus: str | None) -> tuple[Column, ...]:
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
        Column("capaian", lambda e: _nilai(e.capaian), "Capaian %", numeric=True),
        semua["serapan"],
        *kolom_rumus(rumus),
    )


def kolom_rumus(rumus: str | None) -> tuple[Column, ...]:
    """Return a column for each thing that a formula gives, and what it is called."""
    nilai = tuple(
        _of_rumus(n, key, title) for n, (key, title) in enumerate(NILAI[rumus])
    )
    if rumus == "pmk214":
        return (_SEHARUSNYA, *nilai)
    sebutan = Column("sebutan", lambda e: e.sebutan, "Sebutan", lipat=2)
    return (*nilai, sebutan) if rumus == "indeks" else nilai


def _seharusnya(e: "Efisiensi") -> Decimal | None:
    """Return what E is measured by: all budgets, each times its capaian."""
    return _rupiah(e.nilai[0].asal.dasar[1]) if e.nilai else None


_SEHARUSNYA = Column(
    "pagu_capaian",
    _seharusnya,
    "Pagu × capaian",
    numeric=True,
    detail=True,
    awalan="pagu × capaian",
)


def _program(e: "Efisiensi") -> str | None:
    return rangkai(e.program) if e.program else None


def _of_rumus(n: int, key: str, title: str) -> Column:
    def of(e: "Efisiensi") -> Decimal | None:
        return e.nilai[n].nilai if n < len(e.nilai) else None

    return Column(key, of, title, numeric=True)
