"""A component of SAKIP: a value as stated, or the grades of its three parts."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Annotated

from pydantic import BeforeValidator, Field

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.angka import format_angka, poin
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import (
    DARI_BOBOT,
    JUMLAH,
    Langkah,
    dari_isian,
    langkah,
    tetapan,
)
from kinerja_cli.core.teks import kutip, pilih
from kinerja_cli.rumus.alat.pilihan_aturan import PilihanAturan
from kinerja_cli.rumus.sakip.kisi import kisi
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN, Declaration, Teks

Poin = Annotated[Decimal, Angka("poin", 0, 100)]
Total = Annotated[Decimal, Angka("poin", 0, 100, sesatuan=True)]
Huruf = Annotated[
    Teks,
    BeforeValidator(lambda v: v.strip().upper() if isinstance(v, str) else v),
    PilihanAturan("sakip", "huruf"),
]


class SubKomponen(Declaration):
    """A component as the grades of its three parts: AA to E."""

    keberadaan: Huruf = Field(description="apakah yang diminta ada")
    kualitas: Huruf = Field(description="mutunya")
    pemanfaatan: Huruf = Field(description="pemakaiannya")


def _not_a_grade(isi: object) -> object:
    if isinstance(isi, str) and re.fullmatch("[A-E]{1,2}", isi.strip().upper()):
        message = f"{kutip(isi)} bukan angka untuk isian ini"
        sub = ", ".join(f"{n}: {isi.strip().upper()}" for n in SubKomponen.model_fields)
        hint = f"nilai huruf ditulis tiap subkomponen, di berkas: `{{{sub}}}`"
        raise reject("KIN210", message, hint)
    return isi


# A component while it is being filled in: a value, its grades, some of them, nothing.
IsianKomponen = Decimal | SubKomponen | Mapping[str, str | None] | None
Komponen = Annotated[
    Annotated[Poin, BeforeValidator(_not_a_grade), LANGSUNG]
    | Annotated[SubKomponen, RINCIAN],
    PILAH,
]


def bobot_komponen(ketentuan: Ketentuan) -> Mapping[str, Decimal]:
    """Return the weight of each component, in points; together 100."""
    return ketentuan.tabel["bobot"].isi


def hitung_komponen(
    nama: str, isi: Decimal | SubKomponen, ketentuan: Ketentuan
) -> Langkah:
    """Compute a component, in points: as stated, or the sum of its graded parts."""
    if not isinstance(isi, SubKomponen):
        return dari_isian(nama, isi, nama)
    bagian = (hitung_sub(nama, sub, huruf, ketentuan) for sub, huruf in isi)
    return langkah(nama, JUMLAH, *bagian)


def hitung_sub(nama: str, sub: str, huruf: str, ketentuan: Ketentuan) -> Langkah:
    """Compute a sub-component, in points: its grade's share of its weight."""
    persen, acuan = ketentuan.angka("huruf", huruf)
    label = f"nilai {huruf} dalam persen"
    nilai = Langkah(label, persen, keys=(nama, sub), acuan=acuan)
    return langkah(f"{sub} {nama}", DARI_BOBOT, bobot_sub(nama, sub, ketentuan), nilai)


def bobot_sub(nama: str, sub: str, ketentuan: Ketentuan) -> Langkah:
    """Compute the weight of a sub-component, in points: a share of its component's."""
    return langkah(
        f"bobot {sub} {nama}",
        DARI_BOBOT,
        tetapan(f"bobot {nama}", *ketentuan.angka("bobot", nama)),
        tetapan(f"bagian {sub} dalam persen", *ketentuan.angka("bagian", sub)),
    )


def keliru(
    nama: str, isi: Decimal | SubKomponen, ketentuan: Ketentuan
) -> Iterator[Diagnostic]:
    """Find a value above its weight, and grades that the regulation does not know."""
    bobot = bobot_komponen(ketentuan)[nama]
    acuan = f"batas ini dari {ketentuan.acuan(ketentuan.tabel['bobot'].keyakinan)}"
    if isinstance(isi, SubKomponen):
        for sub, huruf in isi:
            yield from (d.under(nama, sub) for d in huruf_keliru(huruf, ketentuan))
    elif isi > bobot:
        message = f"{format_angka(isi)} melebihi bobot komponen {nama}, {bobot}"
        yield Diagnostic("KIN303", message, acuan, keys=(nama,))


def huruf_keliru(huruf: str, ketentuan: Ketentuan) -> Iterator[Diagnostic]:
    """Find a grade that the regulation does not know."""
    dikenal = ketentuan.tabel["huruf"].isi
    if huruf not in dikenal:
        from kinerja_cli.source.advice import KOSONGKAN  # noqa: PLC0415 - only on the way to an error

        message = f"{kutip(huruf)} bukan nilai subkomponen"
        pilihan = f"{pilih(dikenal)}, menurut {ketentuan.sumber}"
        hint = KOSONGKAN if nihil(huruf) else pilihan
        yield Diagnostic("KIN304", message, hint)


def luar_kisi(
    nama: str, isi: Decimal | SubKomponen, ketentuan: Ketentuan
) -> Iterator[Diagnostic]:
    """Find a value that whole grades cannot give: legal, and worth a look."""
    if isinstance(isi, Decimal) and isi not in (k := kisi(ketentuan, nama)).tripel:
        dekat = " dan ".join(format_angka(poin(n)) for n in k.terdekat(isi))
        message = (
            f"{nama} {format_angka(isi)} tidak dapat berasal dari nilai huruf "
            f"subkomponen (terdekat {dekat}); mungkin tiap kriteria dinilai sendiri"
        )
        yield Diagnostic("KIN324", message, level="catatan", keys=(nama,))
