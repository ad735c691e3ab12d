"""The columns of the sasaran beside their money, and of the formula of efficiency."""

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.teks import rangkai
from kinerja_cli.hitung.anggaran import tercetak
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.bahan import Antara, RumusEfisiensi
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.laporan.baris_anggaran import UANG
from kinerja_cli.laporan.kolom import Column

_UANG = {c.key: c for c in UANG}
_PROGRAM = Column(
    "program",
    title="Program",
    detail=True,
    awalan="program",
    kosong=lambda _: "tidak disebut",
    tampak=lambda e: rangkai(e.program) if e.program else None,
    jenis=tuple[int | str, ...],
)
_CAPAIAN = Column(
    "capaian",
    lambda e: tercetak(e.capaian),
    "Capaian %",
    numeric=True,
    jenis=Decimal | None,
)
BERANGGARAN = (
    Column(
        "bagian",
        lambda e: "sasaran" if e.sasaran else "seluruhnya",
        jenis=Literal["sasaran", "seluruhnya"],
    ),
    Column("nomor", lambda e: e.sasaran, jenis=int | None),
    Column("nama", lambda e: e.uraian, jenis=str | None),
    *UANG,
    _PROGRAM,
    _CAPAIAN,
)
KINERJA = (
    Column(
        "bagian",
        lambda e: f"kinerja_{e.pos.tingkat}",
        jenis=Literal["kinerja_program", "kinerja_kegiatan", "kinerja_sub_kegiatan"],
    ),
    Column("nomor", lambda e: getattr(e.pos, "nomor", None), jenis=int | None),
    Column("kode", lambda e: e.pos.kode, jenis=str | None),
    Column("nama", lambda e: e.uraian, jenis=str),
    *UANG,
    _CAPAIAN,
)
_SEBUTAN = Column("sebutan", title="Sebutan", lipat=2, jenis=str | None)


def visible_columns(
    ketentuan: Ketentuan | None, judul: str = "Sasaran"
) -> tuple[Column, ...]:
    """Return what eyes read of a sasaran; the columns of the formula come last."""
    return (
        Column("", lambda e: e.nama.capitalize(), judul),
        *((_PROGRAM,) if judul == "Sasaran" else ()),
        _UANG["pagu"]._replace(detail=True),
        _UANG["realisasi"]._replace(lipat=1, awalan="realisasi"),
        _CAPAIAN,
        _UANG["serapan"],
        *_rumus_columns(ketentuan),
    )


def program_columns(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return what programs read of a sasaran, and of all of them."""
    return (*BERANGGARAN, *_rumus_columns(ketentuan))


def kinerja_columns(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return what programs read of a program beside its money."""
    return (*KINERJA, *_rumus_columns(ketentuan))


def _rumus_columns(ketentuan: Ketentuan | None) -> tuple[Column, ...]:
    """Return a column for each thing that a formula gives, and what it is called."""
    if ketentuan is None:
        return ()
    rumus = _angka_rumus(RUMUS[ketentuan.nama])
    return (*rumus, *((_SEBUTAN,) if ketentuan.skala else ()))


def _angka_rumus(rumus: RumusEfisiensi) -> tuple[Column, ...]:
    """Return a column for each number that a formula gives."""
    antara = (_antara(rumus.antara),) if rumus.antara else ()
    return (*antara, *(_nilai(n, *judul) for n, judul in enumerate(rumus.nilai)))


def semua_rumus() -> tuple[Column, ...]:
    """Return the columns of all formulas."""
    tiap = (c for rumus in RUMUS.values() for c in _angka_rumus(rumus))
    return (*tiap, _SEBUTAN)


def _antara(a: Antara) -> Column:
    def of(e: Efisiensi) -> Decimal | None:
        return tercetak(a.langkah(e.nilai[0])) if e.nilai else None

    return _angka(a.kunci, of, a.judul)._replace(detail=True, awalan=a.judul.lower())


def _nilai(n: int, key: str, title: str) -> Column:
    def of(e: Efisiensi) -> Decimal | None:
        return e.nilai[n].nilai if n < len(e.nilai) else None

    return _angka(key, of, title)


def _angka(key: str, of: Callable[[Efisiensi], Decimal | None], title: str) -> Column:
    return Column(key, of, title, numeric=True, jenis=Decimal | None)
