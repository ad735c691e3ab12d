"""The JSON that ``hitung`` wrote, read again: format ``kinerja/hasil@1``."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, PlainValidator

from kinerja_cli.core.angka import DIGIT_BULAT, DIGIT_PECAHAN, decimals
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, note
from kinerja_cli.core.exact import EXACT
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk.indikator import Arah, Desimal, Id, RumusTurun
from kinerja_cli.dokumen.realisasi.masa import Bulan, Triwulan
from kinerja_cli.hitung.capaian import Status
from kinerja_cli.hitung.target_akhir import Akhir
from kinerja_cli.rumus.alat.dasar import Akumulasi
from kinerja_cli.source import Document, Source
from kinerja_cli.source.fields import Tahun
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Declaration, Teks

# The longest capaian of inputs that are not too long themselves: twice a quotient in
# percent, and a little more for periods that are added up.
DIGIT_TERBESAR = DIGIT_BULAT + 2 * (DIGIT_PECAHAN + 3)
_ANGKA = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _number(value: object) -> Decimal:
    """Read a number of JSON: a dot is the decimal mark, whatever stands behind it."""
    if not isinstance(value, str):
        raise reject("KIN203", "di sini harus satu angka", "tulis angkanya saja")
    if not _ANGKA.fullmatch(value):
        message = f"{kutip(value)} bukan angka JSON"
        raise reject("KIN210", message, "tulis dengan titik desimal, misalnya 81.33")
    nilai = Decimal(value)
    if nilai.adjusted() >= DIGIT_TERBESAR or decimals(nilai) > DIGIT_PECAHAN:
        message = f"{kutip(value)} terlalu panjang untuk sebuah angka"
        raise reject("KIN213", message, "tulis ulang hasilnya dengan `kinerja hitung`")
    return EXACT.plus(nilai)


AngkaJson = Annotated[Decimal, PlainValidator(_number)]
YaTidak = Literal["true", "false"]


def benar(tertulis: YaTidak | None) -> bool | None:
    """Read a verdict of JSON; None where there is none."""
    return None if tertulis is None else tertulis == "true"


def tercatat(catatan: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Read notes as they stand in a row."""
    semua = (c.partition(": ") for c in catatan)
    return tuple(note(code, teks) for code, _, teks in semua)


class Terbaca(Declaration):
    """What is read of a result; a newer version may have written more beside it."""

    model_config = ConfigDict(extra="ignore")


class BerkasTercatat(Terbaca):
    """A file that the result came from."""

    berkas: Teks
    sha256: str = ""


class PkTercatat(BerkasTercatat):
    """The PK that was fulfilled."""

    tahun: Tahun
    instansi: Teks


class RealisasiTercatat(BerkasTercatat):
    """A realisasi, and its period."""

    tahun: Tahun
    triwulan: Triwulan | None = None
    bulan: Bulan | None = None
    keterangan: str = ""

    @property
    def masa(self) -> Periode:
        """The period that it is of."""
        return Periode.dari(self.tahun, self.triwulan, self.bulan)


class AcuanTercatat(Terbaca):
    """A regulation that was applied."""

    nama: Teks


class KonvensiTercatat(Terbaca):
    """How it was rounded, and under which regulations, by their subject."""

    desimal: Desimal
    acuan: dict[str, AcuanTercatat] = Field(default_factory=dict)


class AkumulasiTercatat(Terbaca):
    """How periods were rolled up, and which."""

    cara: Akumulasi
    dari: tuple[Teks, ...] = ()


class AkhirTercatat(Terbaca):
    """A medium-term target, and the capaian against it."""

    nilai: AngkaJson
    tahun: Tahun
    sumber: Teks
    capaian: AngkaJson | None = None
    tercapai: YaTidak | None = None  # 0.1.0 did not write it
    catatan: tuple[str, ...] = ()

    @property
    def akhir(self) -> Akhir:
        """The same as it was computed."""
        return Akhir(
            self.nilai,
            self.tahun,
            self.sumber,
            self.capaian,
            benar(self.tercapai),
            tercatat(self.catatan),
        )


class BarisTercatat(Terbaca):
    """One indikator, as it was computed."""

    id: Id
    nama: Teks
    satuan: Teks
    rumus: Teks
    arah: Arah
    rumus_turun: RumusTurun | None = None
    target: AngkaJson | None = None
    realisasi: AngkaJson | None = None
    capaian: AngkaJson | None = None
    tercapai: YaTidak | None = None
    predikat: str | None = None
    akumulasi: AkumulasiTercatat | None = None  # 0.1.0 did not write it
    target_akhir: AkhirTercatat | None = None
    status: Status
    catatan: tuple[str, ...] = ()


class HasilTercatat(Terbaca):
    """A result as far as a comparison looks at it."""

    format: Literal["kinerja/hasil@1"]
    pk: PkTercatat
    realisasi: Annotated[tuple[RealisasiTercatat, ...], Field(min_length=1)]
    konvensi: KonvensiTercatat
    indikator: tuple[BarisTercatat, ...]


def read_hasil(source: Source) -> Document[HasilTercatat]:
    """Read a result that was written as JSON.

    Raises:
        KinerjaError: All findings of the file, at their places.
    """
    hasil = source.read(HasilTercatat)
    if found := [*_other_years(hasil), *_twice(hasil)]:
        with source.locating():
            raise KinerjaError(*found)
    return Document(hasil, source)


def _other_years(hasil: HasilTercatat) -> Iterator[Diagnostic]:
    for n, r in enumerate(hasil.realisasi):
        if r.tahun != hasil.pk.tahun:
            message = f"realisasi tahun {r.tahun}, padahal PK-nya {hasil.pk.tahun}"
            hint = "tulis ulang hasilnya dengan `kinerja hitung`"
            yield Diagnostic("KIN231", message, hint, keys=("realisasi", n, "tahun"))


def _twice(hasil: HasilTercatat) -> Iterator[Diagnostic]:
    seen = set()
    for n, baris in enumerate(hasil.indikator):
        if baris.id in seen:
            message = f"id `{baris.id}` dipakai dua kali"
            hint = "tulis ulang hasilnya dengan `kinerja hitung`"
            yield Diagnostic("KIN221", message, hint, keys=("indikator", n, "id"))
        seen.add(baris.id)
