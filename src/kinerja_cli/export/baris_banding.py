"""The rows and columns of a comparison: a row an indikator, a column a side."""

from collections.abc import Callable, Sequence
from typing import Any

from kinerja_cli.banding import Sisi
from kinerja_cli.banding.perbandingan import Sandingan
from kinerja_cli.export.columns import STATUS
from kinerja_cli.export.laporan import KOSONG, Column

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

RELATIF = Column(
    "relatif",
    _of_change("relatif"),
    "Relatif %",
    numeric=True,
    detail=True,
    awalan="relatif %",
)


def realisasi_columns(sisi: Sequence[Sisi]) -> tuple[Column, ...]:
    """Return the columns of the realisasi, and of its change."""
    per_sisi = (
        Column(
            s.label, _of_side(n, "realisasi"), s.label, numeric=True, kosong=_kosong(n)
        )
        for n, s in enumerate(sisi)
    )
    return (
        NAMA,
        SATUAN,
        *per_sisi,
        *([_antara(sisi)] if len(sisi) > len(("dulu", "kini")) else ()),
        Column("perubahan", _of_change("nilai"), "Perubahan", numeric=True),
        RELATIF,
        Column("penilaian", _of_change("penilaian"), "Penilaian", style=_penilaian),
    )


def _antara(sisi: Sequence[Sisi]) -> Column:
    """Say which two of many sides a change lies between."""

    def antara(s: Sandingan) -> str | None:
        p = s.terakhir
        return f"{sisi[p.dari].label} ke {sisi[p.ke].label}" if p else None

    return Column("antara", antara, "Antara", detail=True)


def capaian_columns(
    sisi: Sequence[Sisi], baris: Sequence[Sandingan]
) -> tuple[Column, ...]:
    """Return the columns of target and capaian, of the sides that have a target."""
    berjanji = (
        n
        for n in range(len(sisi))
        if any(_of_side(n, "target")(s) is not None for s in baris)
    )
    per_sisi = [c for n in berjanji for c in _capaian(n, sisi[n].label)]
    poin = Column("poin", _of_change("capaian"), "Poin persen", numeric=True)
    return (NAMA, *per_sisi, poin) if per_sisi else ()


def _capaian(n: int, label: str) -> tuple[Column, Column]:
    target = Column(
        f"target {label}",
        _of_side(n, "target"),
        f"Target {label}",
        numeric=True,
        detail=True,
        awalan=f"target {label}",
    )
    judul = f"Capaian {label}"
    capaian = Column(
        judul, _of_side(n, "capaian"), judul, numeric=True, kosong=_putusan(n)
    )
    return target, capaian


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
        Column("tahun", _of_target("tahun"), "Tahun", numeric=True),
        Column("target", _of_target("nilai"), "Target", numeric=True),
        Column("capaian", _of_target("capaian"), "Capaian %", numeric=True),
        Column("tercapai", _of_target("tercapai"), "Tercapai"),
        Column("sumber", _of_target("sumber"), "Sumber", detail=True),
    )
