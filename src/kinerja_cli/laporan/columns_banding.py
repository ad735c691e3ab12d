"""The columns of a comparison on the screen: a column a side, where they fit."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import groupby
from typing import Any

from kinerja_cli.core.angka import format_angka
from kinerja_cli.laporan.baris_banding import AKHIR, INDIKATOR, PERUBAHAN, Kini
from kinerja_cli.laporan.columns import STATUS
from kinerja_cli.laporan.model import KOSONG, Cell, Column
from kinerja_cli.telaah.banding import Sisi

_, NAMA, SATUAN, _ = INDIKATOR
_, *BERUBAH, POIN = PERUBAHAN


def _of_side(n: int, kunci: str) -> Callable[[Kini], Any]:
    def of(row: Kini) -> Any:
        nilai = row.sandingan.nilai[n]
        return getattr(nilai.baris, kunci) if nilai else None

    return of


def _kosong(n: int) -> Callable[[Kini], str]:
    return lambda row: STATUS.get(_of_side(n, "status")(row), KOSONG)


def _putusan(n: int) -> Callable[[Kini], str]:
    """Say of a side without a capaian whether its target is reached all the same."""
    kata = {True: "tercapai", False: "tidak tercapai", None: KOSONG}
    return lambda row: kata[_of_side(n, "tercapai")(row)]


def realisasi_columns(
    sisi: Sequence[Sisi], baris: Sequence[Kini]
) -> tuple[Column, ...]:
    """Return the columns of the realisasi, and of its change."""
    per_sisi = (
        _per_sisi(n, sisi, "realisasi")._replace(kosong=_kosong(n))
        for n in range(len(sisi))
    )
    berbeda = len(_semua_antara(sisi, baris)) > 1
    column = Column("", lambda row: _antara(sisi, row), "Antara", detail=True)
    return (NAMA, SATUAN, *per_sisi, *([column] if berbeda else ()), *BERUBAH)


def _per_sisi(n: int, sisi: Sequence[Sisi], kunci: str) -> Column:
    # Where not all sides fit, the newest stays, and the oldest goes first.
    lipat = 0 if n == len(sisi) - 1 else n + 3
    label = sisi[n].label
    return Column(
        "", _of_side(n, kunci), label, numeric=True, lipat=lipat, awalan=label
    )


def antara(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> str | None:
    """Say which two of many sides all changes lie between, where they are the same."""
    semua = _semua_antara(sisi, baris)
    return semua.pop() if len(semua) == 1 else None


def _semua_antara(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> set[str]:
    if len(sisi) <= len(("dulu", "kini")):
        return set()
    return {teks for row in baris if (teks := _antara(sisi, row))}


def _antara(sisi: Sequence[Sisi], row: Kini) -> str | None:
    p = row.perubahan
    return f"{sisi[p.dari].label} ke {sisi[p.ke].label}" if p else None


def capaian_columns(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> tuple[Column, ...]:
    """Return the columns of target and capaian, of the sides that have a target."""
    berjanji = [
        n
        for n in range(len(sisi))
        if any(_of_side(n, "target")(row) is not None for row in baris)
    ]
    per_sisi = [
        _per_sisi(n, sisi, "capaian")._replace(kosong=_putusan(n)) for n in berjanji
    ]
    return (NAMA, _target(sisi, baris), *per_sisi, POIN) if per_sisi else ()


def _target(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> Column:
    def target(row: Kini) -> Cell:
        return _janji(sisi, row)

    berubah = any(isinstance(target(row), str) for row in baris)
    return Column(
        "",
        target,
        "Target",
        numeric=not berubah,
        detail=berubah,
        lipat=1,
        awalan="target",
    )


def _janji(sisi: Sequence[Sisi], row: Kini) -> Decimal | str | None:
    """Say a target once; where it changes, since which side."""
    semua = (
        (i.label, n.baris.target)
        for i, n in zip(sisi, row.sandingan.nilai, strict=True)
        if n and n.baris.target is not None
    )
    beda = [next(sama) for _, sama in groupby(semua, key=lambda janji: janji[1])]
    if len(beda) <= 1:
        return beda[0][1] if beda else None
    awal, *lain = ((label, format_angka(t)) for label, t in beda)
    return "; ".join((awal[1], *(f"sejak {label} {t}" for label, t in lain)))


def akhir_columns(label: str) -> tuple[Column, ...]:
    """Return the columns of the way to the medium-term targets."""
    realisasi = Column(
        "",
        _of_side(-1, "realisasi"),
        f"Realisasi {label}",
        numeric=True,
        kosong=_kosong(-1),
    )
    return (NAMA, realisasi, *AKHIR)
