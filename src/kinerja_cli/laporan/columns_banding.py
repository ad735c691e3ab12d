"""The columns of a comparison on the screen: a column a side, where they fit."""

from collections.abc import Callable, Sequence
from typing import Any

from kinerja_cli.dokumen.hasil.putusan import kata_putusan
from kinerja_cli.dokumen.hasil.target import target_tercatat
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.laporan.baris_banding import INDIKATOR, PERUBAHAN, Kini
from kinerja_cli.laporan.columns import STATUS, of_scale
from kinerja_cli.laporan.kolom import KOSONG, Cell, Column
from kinerja_cli.laporan.prose import sebutan_program
from kinerja_cli.telaah.banding import Sisi
from kinerja_cli.telaah.banding.jejak_banding import jejak_sisi

_, NAMA, SATUAN, _ = INDIKATOR
_, *BERUBAH, POIN = PERUBAHAN
SEJAK, TERCETAK = "sejak ", "tercetak"
# Where a side has no capaian, and no verdict either, its realisasi says the rest.
TANPA_PUTUSAN = {k: STATUS[k] for k in ("tanpa_target", "tidak_ada")}


def _of_side(n: int, kunci: str) -> Callable[[Kini], Any]:
    def of(row: Kini) -> Any:
        nilai = row.sandingan.nilai[n]
        return getattr(nilai.baris, kunci) if nilai else None

    return of


def _kosong(n: int) -> Callable[[Kini], str]:
    return lambda row: STATUS.get(_of_side(n, "status")(row), KOSONG)


def _putusan(n: int) -> Callable[[Kini], str]:
    """Say of a side without a capaian whether its target is reached all the same."""

    def kata(row: Kini) -> str:
        nilai = row.sandingan.nilai[n]
        if nilai is None:
            return KOSONG
        b = nilai.baris
        if b.tercapai is None:
            return TANPA_PUTUSAN.get(b.status, KOSONG)
        return kata_putusan(b)

    return kata


def of_program(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """Say behind the name of an indikator, too, what it is of."""
    nama, *lain = columns
    return (nama, Column("", _program, "Program", detail=True), *lain)


def _program(row: Kini) -> str | None:
    program = row.sandingan.program
    return sebutan_program(program) if program else None


def realisasi_columns(
    sisi: Sequence[Sisi], baris: Sequence[Kini]
) -> tuple[Column, ...]:
    """Return the columns of the realisasi, and of its change."""
    per_sisi = (realisasi_sisi(n, sisi) for n in range(len(sisi)))
    return (NAMA, SATUAN, *per_sisi, *antara_columns(sisi, baris), *BERUBAH)


def antara_columns(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> tuple[Column, ...]:
    """Return the column of which sides a change lies between, where they differ."""
    if len(_semua_antara(sisi, baris)) < len(("satu", "lain")):
        return ()
    return (Column("", lambda row: _antara(sisi, row), "Antara", detail=True),)


def realisasi_sisi(n: int, sisi: Sequence[Sisi]) -> Column:
    """Return the column of the realisasi of a side."""
    column = _per_sisi(n, sisi, "realisasi")
    return column._replace(kosong=_kosong(n), tampak=_kata(n))


def capaian_sisi(n: int, sisi: Sequence[Sisi]) -> Column:
    """Return the column of the capaian of a side."""
    return _per_sisi(n, sisi, "capaian")._replace(kosong=_putusan(n))


def _per_sisi(n: int, sisi: Sequence[Sisi], kunci: str) -> Column:
    # Where not all sides fit, the newest stays, and the oldest goes first.
    lipat = 0 if n == len(sisi) - 1 else n + 3
    label = sisi[n].label + (f"\n{TERCETAK}" if sisi[n].tercetak else "")
    awalan = label.replace("\n", " ")
    return Column(
        "",
        _of_side(n, kunci),
        label,
        numeric=True,
        lipat=lipat,
        awalan=awalan,
        jejak=_jejak(n, kunci),
    )


def _jejak(n: int, kunci: str) -> Callable[[Kini], Simpul | None]:
    return lambda row: jejak_sisi(row.sandingan.nilai[n], kunci)


def _kata(n: int) -> Callable[[Kini], Cell]:
    """Print the realisasi of a side: a number, or its word on a scale."""

    def tampak(row: Kini) -> Cell:
        nilai = row.sandingan.nilai[n]
        return of_scale(nilai.baris, nilai.baris.realisasi) if nilai else None

    return tampak


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
    per_sisi = [capaian_sisi(n, sisi) for n in berjanji(sisi, baris)]
    return (NAMA, _target(sisi, baris), *per_sisi, POIN) if per_sisi else ()


def berjanji(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> list[int]:
    """Return the numbers of the sides that have a target for anything."""
    return [
        n
        for n in range(len(sisi))
        if any(_of_side(n, "target")(row) is not None for row in baris)
    ]


def _target(sisi: Sequence[Sisi], baris: Sequence[Kini]) -> Column:
    def target(row: Kini) -> Cell:
        return _janji(sisi, row)

    berubah = any(SEJAK in str(target(row)) for row in baris)
    return Column(
        "",
        target,
        "Target",
        numeric=not berubah,
        detail=berubah,
        lipat=1,
        awalan="target",
    )


def _janji(sisi: Sequence[Sisi], row: Kini) -> str | None:
    """Say a target once; where it changes, since which side."""
    semua = (
        (i.label, target)
        for i, n in zip(sisi, row.sandingan.nilai, strict=True)
        if n and (target := target_tercatat(n.baris))
    )
    beda: list[tuple[str, Target]] = []
    for label, target in semua:
        if not (beda and target.senilai(beda[-1][1])):
            beda.append((label, target))
    kata = [f"{SEJAK}{label} {t}" if n else str(t) for n, (label, t) in enumerate(beda)]
    return "; ".join(kata) or None


def terbaru_column(label: str) -> Column:
    """Return the column of the realisasi of the newest side."""
    return Column(
        "realisasi",
        _of_side(-1, "realisasi"),
        f"Realisasi\n{label}",
        numeric=True,
        kosong=_kosong(-1),
        tampak=_kata(-1),
        jejak=_jejak(-1, "realisasi"),
    )
