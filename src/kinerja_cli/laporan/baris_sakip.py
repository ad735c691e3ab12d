"""The rows and columns of a SAKIP evaluation, and of what would lift it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import format_angka, ringkas
from kinerja_cli.core.angka import poin as bulatkan_poin
from kinerja_cli.core.exact import SERATUS, kurang
from kinerja_cli.laporan.model import KOSONG, Cell, Column
from kinerja_cli.telaah.sakip.kenaikan import Kenaikan
from kinerja_cli.telaah.sakip.penilaian import Penilaian
from kinerja_cli.telaah.sakip.tinjauan import Bagian, Tinjauan


class Baris(NamedTuple):
    """A component, a sub-component, or their sum; ``mandiri`` is the office's own."""

    judul: str
    bagian: Bagian
    mandiri: Bagian | None = None
    kriteria: str = ""

    @property
    def huruf(self) -> str | None:
        """The grade; of a value, how many grades can give it."""
        if self.bagian.tripel is None:
            return self.bagian.huruf
        return f"{self.bagian.tripel} kemungkinan" if self.bagian.tripel else "–"

    @property
    def selisih(self) -> Decimal | None:
        """Points above what the office gave itself."""
        if self.mandiri is None or self.mandiri.nilai is None:
            return None
        if self.bagian.nilai is None:
            return None
        return kurang(self.bagian.nilai, self.mandiri.nilai)


def rows(penilaian: Penilaian) -> Iterator[Baris]:
    """Walk the components, each before its sub-components, then their sum."""
    mandiri = penilaian.mandiri
    sendiri = {(b.komponen, b.sub): b for b in mandiri.bagian} if mandiri else {}
    for b in penilaian.tinjauan.bagian:
        judul = f"· {b.sub}" if b.sub else b.judul
        kunci = (b.komponen, b.sub)
        yield Baris(judul, b, sendiri.get(kunci), penilaian.kriteria.get(kunci, ""))
    akhir = _jumlah(mandiri) if mandiri else None
    yield Baris("Jumlah", _jumlah(penilaian.tinjauan), akhir)


def _jumlah(tinjauan: Tinjauan) -> Bagian:
    return Bagian("", "", SERATUS, tinjauan.total)


def poin(nilai: Decimal | None) -> Decimal | None:
    """Write points that may not be there."""
    return None if nilai is None else bulatkan_poin(nilai)


def tulis(nilai: Decimal | None) -> str:
    """Write points for eyes."""
    bulat = poin(nilai)
    return KOSONG if bulat is None else format_angka(bulat)


COLUMNS = (
    Column("nama", lambda b: b.judul, "Komponen"),
    Column("bobot", lambda b: ringkas(b.bagian.bobot), "Bobot", numeric=True),
    Column(
        "nilai",
        lambda b: poin(b.bagian.nilai),
        "Nilai",
        numeric=True,
        kosong=lambda _: "belum ada",
    ),
    Column(
        "persen",
        lambda b: b.bagian.persen,
        "% bobot",
        numeric=True,
        lipat=2,
        awalan="% bobot",
    ),
    Column("huruf", lambda b: b.huruf, "Huruf"),
)
MANDIRI = (
    Column(
        "mandiri",
        lambda b: poin(b.mandiri.nilai) if b.mandiri else None,
        "Mandiri",
        numeric=True,
    ),
    Column("huruf_mandiri", lambda b: b.mandiri.huruf if b.mandiri else None, "Huruf"),
    Column(
        "selisih",
        lambda b: poin(b.selisih),
        "Selisih",
        numeric=True,
        lipat=1,
        awalan="selisih",
    ),
)
KRITERIA = (Column("kriteria", lambda b: b.kriteria or None, "Kriteria", detail=True),)


def columns(penilaian: Penilaian) -> tuple[Column, ...]:
    """Choose the columns: the office's own and the criteria only where they are."""
    return (
        *COLUMNS,
        *(MANDIRI if penilaian.mandiri else ()),
        *(KRITERIA if any(penilaian.kriteria.values()) else ()),
    )


def perubahan(kenaikan: Kenaikan) -> str:
    """Say which grades change: ``evaluasi: keberadaan B ke A, kualitas BB ke A``."""
    komponen: dict[str, list[str]] = {}
    for p in kenaikan.perubahan:
        komponen.setdefault(p.komponen, []).append(f"{p.sub} {p.dari} ke {p.ke}")
    return "; ".join(f"{nama}: {', '.join(sub)}" for nama, sub in komponen.items())


KENAIKAN = (
    Column("perubahan", perubahan, "Perubahan"),
    Column("langkah", lambda k: Decimal(k.langkah), "Langkah", numeric=True),
    Column("tambahan", lambda k: poin(k.tambahan), "Tambahan", numeric=True),
    Column("total", lambda k: poin(k.total), "Total", numeric=True),
    Column("lebih", lambda k: poin(k.lebih), "Lebih", numeric=True),
)

KEPALA = (
    *("jenis", "komponen", "subkomponen", "bobot", "nilai", "persen_bobot", "huruf"),
    *("kemungkinan_huruf", "mandiri", "huruf_mandiri", "selisih", "kriteria"),
    *("perubahan", "langkah", "tambahan", "total", "lebih"),
)


def cells(b: Baris) -> tuple[Cell, ...]:
    """Write one row for a sheet, under ``KEPALA``."""
    bagian, sendiri = b.bagian, b.mandiri
    jenis = "subkomponen" if bagian.sub else "komponen" if bagian.komponen else "jumlah"
    return (
        *(jenis, bagian.komponen or None, bagian.sub or None, ringkas(bagian.bobot)),
        *(poin(bagian.nilai), bagian.persen, bagian.huruf, bagian.tripel),
        *((poin(sendiri.nilai), sendiri.huruf) if sendiri else (None, None)),
        *(poin(b.selisih), b.kriteria or None),
        *[None] * len(KENAIKAN),
    )


def kenaikan_cells(k: Kenaikan) -> tuple[Cell, ...]:
    """Write one way to a better total for a sheet, under ``KEPALA``."""
    kosong = len(KEPALA) - len(KENAIKAN) - 1
    return ("kenaikan", *[None] * kosong, *(c.value(k) for c in KENAIKAN))
