"""The rows and columns of a comparison: a row an indikator, a column a side."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any

from kinerja_cli.core.angka import format_angka
from kinerja_cli.laporan.columns import STATUS
from kinerja_cli.laporan.model import KOSONG, Cell, Column
from kinerja_cli.telaah.banding import Sisi
from kinerja_cli.telaah.banding.perbandingan import Sandingan

_WARNA = {"membaik": "green", "memburuk": "red", "tetap": "dim"}


def _nama(s: Sandingan) -> str:
    return s.terbaru.nama


def _of_side(n: int, kunci: str) -> Callable[[Sandingan], Any]:
    return lambda s: getattr(s.nilai[n], kunci, None)


def _kosong(n: int) -> Callable[[Sandingan], str]:
    return lambda s: STATUS.get(_of_side(n, "status")(s), KOSONG)


def _putusan(n: int) -> Callable[[Sandingan], str]:
    """Say of a side without a capaian whether its target is reached all the same."""
    kata = {True: "tercapai", False: "tidak tercapai", None: KOSONG}
    return lambda s: kata[_of_side(n, "tercapai")(s)]


def _of_change(kunci: str) -> Callable[[Sandingan], Any]:
    return lambda s: getattr(s.terakhir, kunci, None)


def _of_target(kunci: str) -> Callable[[Sandingan], Any]:
    return lambda s: getattr(s.akhir, kunci)


def _penilaian(s: Sandingan) -> str:
    return _WARNA.get(_of_change("penilaian")(s), "")


NAMA = Column("nama", _nama, "Indikator")
SATUAN = Column("satuan", lambda s: s.terbaru.satuan, "Satuan", detail=True)
PERUBAHAN = (
    Column(
        "perubahan",
        _of_change("nilai"),
        "Perubahan",
        numeric=True,
        lipat=2,
        awalan="perubahan",
    ),
    Column(
        "relatif",
        _of_change("relatif"),
        "Relatif %",
        numeric=True,
        detail=True,
        awalan="relatif %",
    ),
    Column(
        "penilaian", _of_change("penilaian"), "Penilaian", lipat=1, style=_penilaian
    ),
)
POIN = Column(
    "poin",
    _of_change("capaian"),
    "Poin persen",
    numeric=True,
    lipat=2,
    awalan="poin persen",
)


def realisasi_columns(
    sisi: Sequence[Sisi], baris: Sequence[Sandingan]
) -> tuple[Column, ...]:
    """Return the columns of the realisasi, and of its change."""
    per_sisi = (
        _per_sisi(n, sisi, "realisasi")._replace(kosong=_kosong(n))
        for n in range(len(sisi))
    )
    berbeda = len(_semua_antara(sisi, baris)) > 1
    antara = Column("antara", lambda s: _antara(sisi, s), "Antara", detail=True)
    return (NAMA, SATUAN, *per_sisi, *([antara] if berbeda else ()), *PERUBAHAN)


def _per_sisi(n: int, sisi: Sequence[Sisi], kunci: str) -> Column:
    # Where not all sides fit, the newest stays, and the oldest goes first.
    lipat = 0 if n == len(sisi) - 1 else n + 3
    label = sisi[n].label
    return Column(
        label, _of_side(n, kunci), label, numeric=True, lipat=lipat, awalan=label
    )


def antara(sisi: Sequence[Sisi], baris: Sequence[Sandingan]) -> str | None:
    """Say which two of many sides all changes lie between, where they are the same."""
    semua = _semua_antara(sisi, baris)
    return semua.pop() if len(semua) == 1 else None


def _semua_antara(sisi: Sequence[Sisi], baris: Sequence[Sandingan]) -> set[str]:
    if len(sisi) <= len(("dulu", "kini")):
        return set()
    return {teks for s in baris if (teks := _antara(sisi, s))}


def _antara(sisi: Sequence[Sisi], s: Sandingan) -> str | None:
    p = s.terakhir
    return f"{sisi[p.dari].label} ke {sisi[p.ke].label}" if p else None


def capaian_columns(
    sisi: Sequence[Sisi], baris: Sequence[Sandingan]
) -> tuple[Column, ...]:
    """Return the columns of target and capaian, of the sides that have a target."""
    berjanji = [
        n
        for n in range(len(sisi))
        if any(_of_side(n, "target")(s) is not None for s in baris)
    ]
    per_sisi = [
        _per_sisi(n, sisi, "capaian")._replace(kosong=_putusan(n)) for n in berjanji
    ]
    return (NAMA, _target(sisi, baris), *per_sisi, POIN) if per_sisi else ()


def _target(sisi: Sequence[Sisi], baris: Sequence[Sandingan]) -> Column:
    def target(s: Sandingan) -> Cell:
        return _janji(sisi, s)

    berubah = any(isinstance(target(s), str) for s in baris)
    return Column(
        "target",
        target,
        "Target",
        numeric=not berubah,
        detail=berubah,
        lipat=1,
        awalan="target",
    )


def _janji(sisi: Sequence[Sisi], s: Sandingan) -> Decimal | str | None:
    """Say a target once; where it changes, since which side."""
    semua = (
        (i.label, n.target)
        for i, n in zip(sisi, s.nilai, strict=True)
        if n and n.target is not None
    )
    beda = [next(sama) for _, sama in groupby(semua, key=lambda janji: janji[1])]
    if len(beda) <= 1:
        return beda[0][1] if beda else None
    awal, *lain = ((label, format_angka(t)) for label, t in beda)
    return "; ".join((awal[1], *(f"sejak {label} {t}" for label, t in lain)))


def menuju_akhir(baris: Sequence[Sandingan]) -> list[Sandingan]:
    """Choose the indikator that the newest side has a medium-term target for."""
    return [s for s in baris if s.akhir]


def akhir_columns(label: str) -> tuple[Column, ...]:
    """Return the columns of the way to the medium-term targets."""
    return (
        NAMA,
        Column(
            "realisasi",
            _of_side(-1, "realisasi"),
            f"Realisasi {label}",
            numeric=True,
            kosong=_kosong(-1),
        ),
        Column(
            "tahun",
            _of_target("tahun"),
            "Tahun",
            numeric=True,
            lipat=1,
            awalan="tahun",
        ),
        Column("target", _of_target("nilai"), "Target", numeric=True),
        Column("capaian", _of_target("capaian"), "Capaian %", numeric=True),
        Column("tercapai", _of_target("tercapai"), "Tercapai"),
        Column("sumber", _of_target("sumber"), "Sumber", detail=True),
    )
