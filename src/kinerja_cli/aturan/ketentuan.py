"""What one regulation says, as data: dated, cited, and marked with how sure we are."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, NamedTuple

from kinerja_cli.aturan.butir import ButirAturan
from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.exact import Exact, tambah, utuh
from kinerja_cli.core.langkah import Langkah, tetapan
from kinerja_cli.source.fields import Angka, Bilangan, Tahun

# 2: restated alike in two independent public documents; 1: in one; 0: from memory.
Keyakinan = Annotated[int, Angka(minimal=0, maksimal=2, desimal=0)]


class Jenjang(NamedTuple):
    """A band of a scale, named from its lower bound upwards.

    ``mulai`` is a bound that belongs to the band, ``di_atas`` one that does not;
    a band with neither takes whatever is left. Where criteria give a grade, a value is
    the share of them that is met, in percent, and ``bertahan`` for how many years.
    """

    predikat: str
    sebutan: str = ""
    mulai: Bilangan | None = None
    di_atas: Bilangan | None = None
    bertahan: Annotated[int, Angka("tahun", minimal=0, desimal=0)] = 0

    def holds(self, nilai: Exact) -> bool:
        """Tell whether ``nilai``, already rounded, reaches this band."""
        if self.mulai is not None:
            return nilai >= self.mulai
        return self.di_atas is None or nilai > self.di_atas

    @property
    def tanda(self) -> str:
        """The lower bound as a sign: ``≥ 76,61``, ``> 80``; empty without a bound."""
        if self.mulai is not None:
            return f"≥ {format_angka(self.mulai)}"
        return "" if self.di_atas is None else f"> {format_angka(self.di_atas)}"

    @property
    def batas(self) -> str:
        """The lower bound in words: ``mulai 76,61``, ``di atas 80``."""
        if self.mulai is not None:
            return f"mulai {format_angka(self.mulai)}"
        if self.di_atas is not None:
            return f"di atas {format_angka(self.di_atas)}"
        return "selebihnya"

    @property
    def lengkap(self) -> str:
        """The band as reports print it: ``B (Baik)``."""
        return f"{self.predikat} ({self.sebutan})" if self.sebutan else self.predikat


class Tingkat(NamedTuple):
    """A place in an order of names, with the other names that it goes by."""

    predikat: str
    sebutan: str = ""
    nama_lain: tuple[str, ...] = ()

    @property
    def semua_nama(self) -> tuple[str, ...]:
        """Every way of writing it: ``B``, ``Baik``, ``B (Baik)``, and its other names.

        ``B Baik`` and ``B - Baik`` are written, too.
        """
        if not self.sebutan:
            return self.predikat, *self.nama_lain
        berdua = (f"{self.predikat}{di}{self.sebutan}" for di in (" ", " - ", ", "))
        lengkap = f"{self.predikat} ({self.sebutan})"
        return self.predikat, self.sebutan, lengkap, *berdua, *self.nama_lain


class Tetapan(NamedTuple):
    """One number that the regulation sets."""

    nilai: Bilangan
    keyakinan: Keyakinan


class TabelTetapan(NamedTuple):
    """Numbers that the regulation sets by name."""

    isi: Mapping[str, Bilangan]
    keyakinan: Keyakinan


class Kriteria(NamedTuple):
    """How the criteria that are met give a grade."""

    keyakinan: Keyakinan
    jenjang: tuple[Jenjang, ...]

    def huruf(self, persen: Exact, bertahan: int | None) -> tuple[str, ...]:
        """Return the grades that are possible, the best first.

        Args:
            persen: The share of criteria that are met.
            bertahan: For how many years; None where that is not known.
        """
        terpenuhi = [j for j in self.jenjang if j.holds(persen)]
        if bertahan is not None:
            dapat = [j for j in terpenuhi if j.bertahan <= bertahan][:1]
        else:
            pasti = next(n for n, j in enumerate(terpenuhi) if not j.bertahan)
            dapat = terpenuhi[: pasti + 1]
        return tuple(j.predikat for j in dapat)


class Ketentuan(NamedTuple):
    """What one regulation says, from fiscal year ``sejak`` until replaced.

    With ``pilihan`` it never replaces another: it holds only where it is named.
    With ``desimal`` its scale is read on a value rounded to that many decimals. Where
    names have an order and no bounds, they stand in ``urutan``, the worst first. Lists
    of words stand in ``kata``, commas between them; ``butir`` is what it asks for.
    """

    nama: str
    sumber: str
    keyakinan: Keyakinan
    sejak: Tahun
    diperiksa: str
    pilihan: bool = False
    desimal: Annotated[int, Angka(minimal=0, desimal=0)] | None = None
    tetapan: Mapping[str, Tetapan] = {}
    tabel: Mapping[str, TabelTetapan] = {}
    kriteria: Kriteria | None = None
    skala: tuple[Jenjang, ...] = ()
    urutan: tuple[Tingkat, ...] = ()
    kata: Mapping[str, str] = {}
    butir: Mapping[str, ButirAturan] = {}

    def daftar_kata(self, nama: str) -> tuple[str, ...]:
        """Return the words of the list that is called ``nama``."""
        return tuple(k.strip() for k in self.kata[nama].split(","))

    def tingkatan(self) -> tuple[Tingkat, ...]:
        """Return its names in their order, the worst first."""
        berbatas = (Tingkat(j.predikat, j.sebutan) for j in reversed(self.skala))
        return self.urutan or tuple(berbatas)

    def digolongkan(self, nilai: Exact) -> Decimal:
        """Return what the scale is read on: the value, rounded where it says so."""
        return utuh(nilai) if self.desimal is None else bulatkan(nilai, self.desimal)

    def jenjang(self, nilai: Exact) -> Jenjang | None:
        """Find the band of a value; None if it is below them all."""
        return self.persis(self.digolongkan(nilai))

    def persis(self, nilai: Exact) -> Jenjang | None:
        """Find the band of a value as it is, without rounding it."""
        return next((j for j in self.skala if j.holds(nilai)), None)

    def tanda(self, jenjang: Jenjang) -> str:
        """Say as a sign what a value of ``jenjang`` is: ``> 80``, or ``< 51``."""
        if jenjang.tanda:
            return jenjang.tanda
        atasnya = self.skala[self.skala.index(jenjang) - 1]
        return atasnya.tanda.replace("≥", "<").replace(">", "≤")

    def terendah(self, jenjang: Jenjang) -> Decimal:
        """Return the least value that a scale with ``desimal`` calls ``jenjang``."""
        if jenjang.mulai is not None:
            return jenjang.mulai
        satuan = Decimal(1).scaleb(-(self.desimal or 0))
        return tambah(jenjang.di_atas or Decimal(0), satuan)

    def di_atasnya(self, nilai: Exact) -> Jenjang | None:
        """Return the band next above that of ``nilai``; None if there is none."""
        dibaca = self.digolongkan(nilai)
        lebih = [j for j in self.skala if not j.holds(dibaca)]
        return lebih[-1] if lebih else None

    def predikat(self, nilai: Exact) -> str | None:
        """Name the band of a value: ``B (Baik)``."""
        jenjang = self.jenjang(nilai)
        return jenjang.lengkap if jenjang else None

    def tetap(self, nama: str) -> Langkah:
        """Make a leaf of the number that is called ``nama``."""
        isi = self.tetapan[nama]
        acuan = self.acuan(isi.keyakinan)
        return tetapan(nama.replace("_", " "), isi.nilai, acuan)

    def angka(self, tabel: str, nama: str) -> tuple[Decimal, Acuan]:
        """Return a number of a table, cited with the mark of that table."""
        return self.tabel[tabel].isi[nama], self.acuan(self.tabel[tabel].keyakinan)

    def acuan(self, keyakinan: int | None = None) -> Acuan:
        """Cite this regulation, for a number with a confidence mark of its own."""
        mark = self.keyakinan if keyakinan is None else keyakinan
        return Acuan(self.nama, self.sumber, mark)
