"""The rows and columns of a SAKIP evaluation, and of what would lift it."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import starmap
from typing import Literal, NamedTuple

from kinerja_cli.core.angka import format_angka, poin, ringkas
from kinerja_cli.core.exact import SERATUS
from kinerja_cli.laporan.columns import PENUH, verdict
from kinerja_cli.laporan.kolom import KOSONG, Column
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.tinjauan import BagianSakip, Tinjauan


class BarisSakip(NamedTuple):
    """A component, a sub-component, or their sum; ``mandiri`` is the office's own."""

    judul: str
    bagian: BagianSakip
    mandiri: BagianSakip | None = None
    kriteria: str = ""

    @property
    def jenis(self) -> str:
        """What kind of row it is."""
        if self.bagian.sub:
            return "subkomponen"
        return "komponen" if self.bagian.komponen else "jumlah"

    @property
    def huruf(self) -> str | None:
        """The grade; of a value, how many grades can give it."""
        if self.bagian.tripel is None:
            return self.bagian.huruf
        return f"{self.bagian.tripel} kemungkinan" if self.bagian.tripel else "–"

    @property
    def selisih(self) -> Decimal | None:
        """Points above what the office gave itself."""
        return self.bagian.di_atas(self.mandiri) if self.mandiri else None


def komponen_rows(penilaian: Penilaian) -> Iterator[BarisSakip]:
    """Walk the components, each before its sub-components, then their sum."""
    mandiri = penilaian.mandiri
    sendiri = {(b.komponen, b.sub): b for b in mandiri.bagian} if mandiri else {}
    for b in penilaian.tinjauan.bagian:
        judul = f"· {b.sub}" if b.sub else b.judul
        kunci = (b.komponen, b.sub)
        yield BarisSakip(
            judul, b, sendiri.get(kunci), penilaian.kriteria.get(kunci, "")
        )
    akhir = _jumlah(mandiri) if mandiri else None
    yield BarisSakip("Jumlah", _jumlah(penilaian.tinjauan), akhir)


def _jumlah(tinjauan: Tinjauan) -> BagianSakip:
    return BagianSakip("", "", SERATUS, tinjauan.total)


def poin_atau(nilai: Decimal | None) -> Decimal | None:
    """Write points that may not be there."""
    return None if nilai is None else poin(nilai)


def tulis(nilai: Decimal | None) -> str:
    """Write points for eyes."""
    bulat = poin_atau(nilai)
    return KOSONG if bulat is None else format_angka(bulat)


KOMPONEN = (
    Column("jenis", jenis=Literal["komponen", "subkomponen", "jumlah"]),
    Column("komponen", lambda b: b.bagian.komponen or None, jenis=str | None),
    Column("subkomponen", lambda b: b.bagian.sub or None, jenis=str | None),
    Column("", lambda b: b.judul, "Komponen"),
    Column(
        "bobot",
        lambda b: ringkas(b.bagian.bobot),
        "Bobot",
        numeric=True,
        jenis=Decimal,
    ),
    Column(
        "nilai",
        lambda b: poin_atau(b.bagian.nilai),
        "Nilai",
        numeric=True,
        kosong=lambda _: "belum ada",
        jenis=Decimal | None,
    ),
    Column(
        "persen_bobot",
        lambda b: b.bagian.persen,
        "% bobot",
        numeric=True,
        lipat=2,
        awalan="% bobot",
        jenis=Decimal | None,
    ),
    Column(
        "huruf",
        lambda b: b.bagian.huruf,
        "Huruf",
        tampak=lambda b: b.huruf,
        jenis=str | None,
    ),
    Column("kemungkinan_huruf", lambda b: b.bagian.tripel, jenis=int | None),
)
MANDIRI = (
    Column(
        "mandiri",
        lambda b: poin_atau(b.mandiri.nilai) if b.mandiri else None,
        "Mandiri",
        numeric=True,
        jenis=Decimal | None,
    ),
    Column(
        "huruf_mandiri",
        lambda b: b.mandiri.huruf if b.mandiri else None,
        "Huruf",
        jenis=str | None,
    ),
    Column(
        "selisih",
        lambda b: poin_atau(b.selisih),
        "Selisih",
        numeric=True,
        lipat=1,
        awalan="selisih",
        jenis=Decimal | None,
    ),
)
KRITERIA = (
    Column(
        "kriteria",
        lambda b: b.kriteria or None,
        "Kriteria",
        detail=True,
        jenis=str | None,
    ),
)
SEMUA = (*KOMPONEN, *MANDIRI, *KRITERIA)


# Of the indikator that the evaluation fulfils: what was promised, and what came of it.
TARGET_PK = (
    Column("id"),
    Column("target"),
    Column("target_sampai"),
    Column("target_kata"),
    Column("capaian"),
    Column("tercapai", verdict),
    PENUH,
    Column("status"),
)


def komponen_columns(penilaian: Penilaian) -> tuple[Column, ...]:
    """Choose the columns: the office's own and the criteria only where they are."""
    return (
        *KOMPONEN,
        *(MANDIRI if penilaian.mandiri else ()),
        *(KRITERIA if any(penilaian.kriteria.values()) else ()),
    )


def perubahan(kenaikan: Kenaikan) -> str:
    """Say which grades change: ``evaluasi: keberadaan B ke A, kualitas BB ke A``."""
    komponen: dict[str, list[str]] = {}
    for p in kenaikan.perubahan:
        komponen.setdefault(p.komponen, []).append(f"{p.sub} {p.dari} ke {p.ke}")
    return "; ".join(f"{nama}: {', '.join(sub)}" for nama, sub in komponen.items())


def _poin(key: str, title: str) -> Column:
    """Make a column of points."""

    def of(k: Kenaikan) -> Decimal | None:
        return poin_atau(getattr(k, key))

    return Column(key, of, title, numeric=True, jenis=Decimal)


KENAIKAN = (
    Column("perubahan", perubahan, "Perubahan"),
    Column("langkah", lambda k: Decimal(k.langkah), "Langkah", numeric=True, jenis=int),
    *starmap(_poin, (("tambahan", "Tambahan"), ("total", "Total"), ("lebih", "Lebih"))),
)
