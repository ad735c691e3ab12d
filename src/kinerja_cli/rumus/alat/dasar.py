"""What every rumus is: inputs that compute themselves, step by step."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import ClassVar, Literal, Self

from pydantic import model_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Langkah
from kinerja_cli.rumus.alat.beberapa import kembar
from kinerja_cli.rumus.alat.gabungan import (
    Gabungan,
    IsianPeriode,
    daun,
    gabung_jumlah,
)
from kinerja_cli.rumus.alat.menurut_pk import MenurutPk
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject

Akumulasi = Literal["kumulatif", "jumlah", "posisi", "rata_rata"]
SEPERTI_INDIKATOR = "seperti indikatornya"


class DasarRumus(MenurutPk, ABC):
    """A declaration that can compute itself, and does nothing else.

    Attributes:
        judul: One line for the list of rumus.
        satuan: The unit of the value.
        peraturan: The regulation or practice that the rumus follows.
        akumulasi: How the quarters of a year combine, unless a PK says otherwise.
        tergabung: The way of combining in which its inputs become one (``gabung``).
        cara_gabung: What that does, in words.
        bentuk: The alternative ways to fill it in, each the names of its inputs,
            the usual one first, each told by its first input; empty where there is
            one way only.
        pelengkap: Inputs that may stand beside any of the ways.
        desimal: The decimals of its value where those are fixed (a count has none).
        rentang: What a value, and so a target, can be.
        dapat_turun: Whether it may become less: a mean, or what may be negative.
        cetakan: Inputs that only repeat, as printed, what the others come to.
        subjek: The book of ``aturan/`` that it computes with, if any.
        bukan_persen: Whether its value is an index, whatever unit a document prints.
        pengali: What the book calls the factor of its formula, where a document may
            print 100 instead.
        sudah_persen: Whether it is a mean of values in its own unit: percentages are
            not multiplied by 100 again, though a document may print that.
        sebutan_isian: How documents call its inputs, the usual word first, where they
            name each.
    """

    bertahap = True
    judul: ClassVar[str]
    satuan: ClassVar[str]
    peraturan: ClassVar[str]
    akumulasi: ClassVar[Akumulasi]
    tergabung: ClassVar[Akumulasi | None] = None
    cara_gabung: ClassVar[str] = "isian dijumlahkan"
    bentuk: ClassVar[tuple[tuple[str, ...], ...]] = ()
    pelengkap: ClassVar[tuple[str, ...]] = ()
    cetakan: ClassVar[tuple[str, ...]] = ()
    desimal: ClassVar[int | None] = None
    subjek: ClassVar[str | None] = None
    bukan_persen: ClassVar[bool] = False
    pengali: ClassVar[str | None] = None
    sudah_persen: ClassVar[bool] = False
    sebutan_isian: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    rentang: ClassVar[Angka] = Angka()
    dapat_turun: ClassVar[bool] = False

    @model_validator(mode="after")
    def _exactly_one_form(self) -> Self:
        if not self.bentuk:
            return self
        dipilih = next((b for b in self.bentuk if self._filled(b[0])), None)
        if dipilih is None:
            raise reject("KIN205", "isian ini masih kosong", f"isi {self._ways()}")
        semua = dict.fromkeys(nama for b in self.bentuk for nama in b)
        boleh = (*dipilih, *self.pelengkap)
        if asing := [n for n in semua if self._filled(n) and n not in boleh]:
            message = f"`{dipilih[0]}` dan `{asing[0]}` dua cara yang berbeda"
            raise reject("KIN208", message, "pilih salah satunya")
        if kosong := [n for n in dipilih if not self._filled(n)]:
            message = f"`{kosong[0]}` masih kosong"
            raise reject("KIN205", message, f"lengkapi {self._ways()}", (kosong[0],))
        return self

    def _filled(self, nama: str) -> bool:
        return getattr(self, nama) is not None

    @classmethod
    def _ways(cls) -> str:
        return ", atau ".join(" dan ".join(f"`{n}`" for n in b) for b in cls.bentuk)

    @abstractmethod
    def langkah(self, aturan: Aturan) -> Langkah:
        """Return the last step of the computation; its ``nilai`` is the realisasi.

        There is one where ``tanpa_nilai`` says nothing.
        """

    def leaves(self, aturan: Aturan) -> Iterator[Langkah]:
        """Yield its inputs as leaves of a step; without computing, where that divides.

        Args:
            aturan: The rule book.
        """
        yield from daun(self.langkah(aturan))

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        """Say why it has no value, as notes; where it says so, no step is computed."""
        yield from ()

    @abstractmethod
    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        """Yield what was filled in and can move, each while the others stay."""

    def tuas(self, aturan: Aturan, responden: int | None) -> Iterator[Peubah]:
        """Yield what can still be worked on until the year ends.

        Args:
            aturan: The rule book.
            responden: How many will have answered a survey by then, if that is known.
        """
        yield from self.peubah(aturan)

    def tetangga(self, aturan: Aturan, desimal: int) -> Iterator[tuple[str, Terhitung]]:
        """Yield every rumus one unit away, and what then is filled in.

        Args:
            aturan: The rule book.
            desimal: The decimals of the realisasi: the unit of what is no count.
        """
        for peubah in self.peubah(aturan):
            yield from peubah.halus(desimal).tetangga()

    @property
    def dinyatakan(self) -> Decimal | None:
        """The value itself, where it is stated as it was published and not computed."""
        return None

    @property
    def banyak_responden(self) -> int | None:
        """How many answered so far, where it is a survey that says so."""
        return None

    def jawaban_kosong(self) -> Iterator[tuple[str, Terhitung]]:
        """Yield the rumus with blank answers filled in, worst and best, and how."""
        yield from ()

    @classmethod
    def cara_akumulasi(cls) -> tuple[Akumulasi, ...]:
        """Return the ways in which its quarters can combine, its own one first."""
        umum: tuple[Akumulasi, ...] = ("kumulatif", "posisi", "rata_rata")
        semua = (cls.akumulasi, cls.tergabung, *umum)
        return tuple(dict.fromkeys(cara for cara in semua if cara))

    @classmethod
    def jumlahan(cls) -> bool:
        """Tell whether it grows as periods are added: a share may become less."""
        return cls.tergabung == "jumlah" and cls.satuan != "%"

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        """Make one rumus of several periods', in the way that is ``tergabung``.

        Args:
            bagian: At least two periods, in the order of time.
            aturan: The rule book.

        Raises:
            KinerjaError: As a note, what keeps them from being one.
        """
        return gabung_jumlah(bagian, aturan)

    @classmethod
    def predikat_dari(cls, nilai: Exact, aturan: Aturan) -> str | None:
        """Name an unrounded ``nilai`` on the scale of its regulation, if it has one."""
        if cls.subjek is None:
            return None
        return aturan.ketentuan(cls.subjek).predikat(nilai)

    def sorotan(self, aturan: Aturan) -> Iterator[Diagnostic]:
        """Say what of the inputs a report points out beside their value."""
        yield from ()

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        """Find what is well-formed and yet wrong, or worth knowing.

        Of every rumus: values of one name.
        """
        for nama, isi in self:
            if isinstance(isi, Mapping):
                yield from kembar(isi, nama, nama)
