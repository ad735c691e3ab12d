"""Predikat: sebuah kata pada skala, seperti WTP, BB, atau Level 3."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, ClassVar, Self

from pydantic import Field, create_model, field_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import Langkah, dari_isian
from kinerja_cli.core.teks import kutip, rangkai
from kinerja_cli.rumus.alat.dasar import Akumulasi, DasarRumus
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.rumus.predikat.skala import Skala, baca_skala
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject
from kinerja_cli.source.validation import Teks

_URAIAN = "predikat sebagaimana ditetapkan"


def _bidang(uraian: str, skala: Skala) -> Any:
    """Describe the word: one of a scale, or any where there is none yet."""

    def schema(isi: dict[str, Any]) -> None:
        # A name may be a number: to an editor it is not a text then.
        del isi["minLength"]
        isi["type"] = ["string", "number"]
        if pilihan := list(dict.fromkeys(skala.pilihan())):
            # Other spellings of a name are read, too: those are offered, none refused.
            del isi["type"]
            isi["anyOf"] = [{"enum": pilihan}, {"type": "string"}]

    return Field(description=uraian, json_schema_extra=schema)


class Predikat(DasarRumus):
    """The place of a word on a scale, 1 for the worst; ``menurut`` gives it a scale.

    Attributes:
        skala: The scale; that of no PK is empty.
    """

    judul = "sebuah kata pada skala, dari yang terendah"
    nama_lain = (
        "akreditasi",
        "kategori",
        "level",
        "maturitas",
        "mutu",
        "opini",
        "skala",
    )
    satuan = "predikat"
    peraturan = "rumus umum"
    akumulasi = "posisi"
    desimal = 0
    rentang = Angka(minimal=1, desimal=0)
    pendek = tunggal = "predikat"
    bertingkat = True
    kunci_pk = ("skala", "capaian_predikat")
    skala: ClassVar[Skala] = Skala(())

    predikat: Annotated[Teks, _bidang(_URAIAN, Skala(()))]
    # Where it is thought to stand: beyond the ends, too, for a line goes on there.
    _peringkat: Decimal | None = None

    @field_validator("predikat")
    @classmethod
    def _on_the_scale(cls, teks: str) -> str:
        cls.baca_kata(teks)
        return teks

    @classmethod
    def menurut(cls, janji: Mapping[str, Any]) -> type[Self]:
        """Return this rumus with the scale of an indikator.

        Raises:
            PydanticCustomError: There is none, or it is not one.
        """
        kelas: type[Self] = _menurut(cls, janji.get("skala"))
        return kelas

    @classmethod
    def cara_akumulasi(cls) -> tuple[Akumulasi, ...]:
        """Return the one way: neither a sum nor a mean of words is a word."""
        return ("posisi",)

    @classmethod
    def peringkat(cls, teks: str) -> int | None:
        """Return the place of a word, from 1; None where the scale has no such word."""
        return cls.skala.peringkat(teks)

    @classmethod
    def knows(cls, isi: Any) -> bool:
        return isinstance(isi, str) and cls.peringkat(isi) is not None

    @classmethod
    def baca_kata(cls, teks: str) -> int:
        """Return the place of a word, or raise KIN204 with the scale in order."""
        if (di := cls.peringkat(teks)) is None:
            message = f"{kutip(teks)} tidak ada pada skalanya"
            raise reject("KIN204", message, cls.skala.saran(teks))
        return di

    @classmethod
    def sebutan(cls, peringkat: Exact | int) -> str:
        """Return the word at a place of the scale."""
        return cls.skala.sebutan(int(peringkat))

    @classmethod
    def predikat_dari(cls, nilai: Exact, aturan: Aturan) -> str | None:
        """Return the word that ``nilai`` is the place of."""
        return cls.sebutan(nilai)

    @property
    def _di(self) -> Decimal:
        if self._peringkat is not None:
            return self._peringkat
        return Decimal(self.peringkat(self.predikat) or 0)

    def langkah(self, aturan: Aturan) -> Langkah:
        di = format_angka(self._di)
        label = f"{self.sebutan(self._di)}: ke-{di} dari {self.skala.kata}"
        step = dari_isian(label, self._di, "predikat")
        if self.buku_skala is None:
            return step
        return step._replace(acuan=aturan.ketentuan(self.buku_skala).acuan())

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        yield Peubah(
            "predikat",
            self._di,
            self._pindah,
            satuan="jenjang",
            tetap=True,
            minimal=Decimal(1),
            maksimal=Decimal(len(self.skala)),
            batas=f"{self.sebutan(len(self.skala))} yang tertinggi",
            batas_bawah=f"{self.sebutan(1)} yang terendah",
            setara=lambda ke: f"dari {self.sebutan(self._di)} ke {self.sebutan(ke)}",
            tulis=self.sebutan,
        )

    def _pindah(self, peringkat: Decimal) -> Self:
        lain = self.model_copy(update={"predikat": self.sebutan(peringkat)})
        lain._peringkat = peringkat  # noqa: SLF001 - one of our own
        return lain

    def tetangga(self, aturan: Aturan, desimal: int) -> Iterator[tuple[str, Terhitung]]:
        """Yield nothing: the next word is another verdict, and no matter of a unit."""
        yield from ()


@cache
def _menurut(kelas: type[Predikat], tertulis: str | tuple[str, ...] | None) -> Any:
    skala = baca_skala(tertulis)
    nama = tertulis if isinstance(tertulis, str) else "_".join(skala.nama)
    uraian = f"{_URAIAN}: {rangkai(skala.nama, kata='atau')}"
    hasil = create_model(
        f"{kelas.__name__}_{nama}",
        __base__=kelas,
        __module__=kelas.__module__,
        predikat=(Annotated[Teks, _bidang(uraian, skala)], ...),
    )
    hasil.skala, hasil.kata, hasil.buku_skala = skala, skala.nama, skala.subjek
    return hasil
