"""A rumus of several values that may weigh differently, and be shares of two each."""

from collections.abc import Hashable, Iterator, Mapping
from decimal import Decimal
from functools import partial
from itertools import chain
from typing import Annotated, Any, ClassVar, Self

from pydantic import Field, model_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals, desimal_tertulis, format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Langkah, Operasi, dari_isian, janji, langkah
from kinerja_cli.core.persen import is_percent
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.rumus.alat.beberapa import bernama, replaced
from kinerja_cli.rumus.alat.bobot_nilai import KUNCI_BOBOT, DaftarBobot
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.dua_angka import DaftarNilai, DuaAngka
from kinerja_cli.rumus.alat.faktor import KUNCI_FAKTOR, SERATUSAN, faktor_satuan
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.source.rejection import reject

_SAMA = "tulis bobot tiap nilai, dengan nama atau urutan yang sama"


class Berbobot(DasarRumus):
    """Values that are put together, each as it weighs; alike where nothing is said.

    Attributes:
        operasi: How they are put together; ``tertimbang`` where they weigh, each value
            before its weight.
        faktor: Per how many the shares among them are told; in percent of no word.
        bobot_pk: What they weigh by the PK: by name, or by place from 0.
        satuan_lain: The unit of the PK, where that is no percentage and nothing says
            a factor.
    """

    kunci_pk = (KUNCI_FAKTOR, KUNCI_BOBOT)
    operasi: ClassVar[Operasi]
    tertimbang: ClassVar[Operasi]
    faktor: ClassVar[int] = SERATUSAN
    bobot_pk: ClassVar[tuple[tuple[str | int, Decimal], ...]] = ()
    satuan_lain: ClassVar[str] = ""

    nilai: Annotated[DaftarNilai, Field(description="nilainya")]
    bobot: Annotated[
        DaftarBobot | None,
        Field(description="bobot tiap nilai, bila tidak disebut di PK"),
    ] = None

    @classmethod
    def dikatakan(cls, janji: Mapping[str, Any]) -> Iterator[tuple[str, Hashable]]:
        yield from super().dikatakan(janji)
        satuan = janji.get("satuan") or ""
        faktor = janji.get(KUNCI_FAKTOR) or faktor_satuan(satuan)
        if faktor and faktor != SERATUSAN:
            yield KUNCI_FAKTOR, faktor
        elif satuan and not (faktor or is_percent(satuan)):
            yield "satuan_lain", satuan
        if bobot := janji.get(KUNCI_BOBOT):
            semua = tuple((kunci, n) for _, kunci, n in bernama(bobot, ""))
            _not_all_zero(semua, KUNCI_BOBOT)
            yield "bobot_pk", semua
            yield "kata_pk", ("bobot",)

    @classmethod
    def butir_pk(cls) -> tuple[str | int, ...]:
        return tuple(kunci for kunci, _ in cls.bobot_pk)

    @model_validator(mode="after")
    def _weights_are_of_its_values(self) -> Self:
        if isinstance(self.nilai, Mapping) and {*self.nilai} == {
            *DuaAngka.model_fields
        }:
            message = "`pembilang` dan `penyebut` di sini bukan nama nilai"
            hint = (
                "tulis sebagai satu butir: `nilai: [{pembilang: ..., penyebut: ...}]`"
            )
            raise reject("KIN203", message, hint, ("nilai",))
        if self.bobot is not None and self.bobot_pk:
            hint = f"hapus `bobot` di sini, atau `{KUNCI_BOBOT}` di PK"
            raise reject("KIN383", "bobotnya sudah ada di PK", hint, ("bobot",))
        if self.bobot is not None:
            _not_all_zero(self._semua_bobot(), "bobot")
        if self.bobot is not None or self.bobot_pk:
            self._check_names()
        return self

    def _check_names(self) -> None:
        milik = {_same(kunci): kunci for _, kunci, _ in bernama(self.nilai, "")}
        ada = {_same(kunci): kunci for kunci, _ in self._semua_bobot()}
        for lupa in (k for k in milik if k not in ada):
            message = f"{_named('nilai', milik[lupa])} tanpa bobot"
            raise reject("KIN381", message, _SAMA, ("nilai", milik[lupa]))
        for lebih in (k for k in ada if k not in milik):
            di = ("nilai",) if self.bobot_pk else ("bobot", ada[lebih])
            message = f"{_named('bobot', ada[lebih])} tanpa nilai"
            raise reject("KIN381", message, _SAMA, di)

    def _semua_bobot(self) -> tuple[tuple[str | int, Decimal], ...]:
        sendiri = bernama(self.bobot, "") if self.bobot is not None else ()
        return self.bobot_pk or tuple((kunci, n) for _, kunci, n in sendiri)

    def _bobot(self) -> dict[str | int, Langkah]:
        """Return what each value weighs, if they do, where that is stated."""
        nyata = janji if self.bobot_pk else dari_isian
        di = KUNCI_BOBOT if self.bobot_pk else "bobot"
        semua = {_same(kunci): (kunci, n) for kunci, n in self._semua_bobot()}
        hasil = {}
        for label, kunci, _ in bernama(self.nilai, "nilai") if semua else ():
            tertulis, n = semua[_same(kunci)]
            hasil[kunci] = nyata(f"bobot {label}", n, di, tertulis)
        return hasil

    def langkah(self, aturan: Aturan) -> Langkah:
        nilai = {
            kunci: self._satu(label, kunci, isi)
            for label, kunci, isi in bernama(self.nilai, "nilai")
        }
        if not (bobot := self._bobot()):
            return langkah(self.operasi.nama, self.operasi, *nilai.values())
        sepasang = chain(*((n, bobot[kunci]) for kunci, n in nilai.items()))
        return langkah(self.tertimbang.nama, self.tertimbang, *sepasang)

    def _satu(self, label: str, kunci: str | int, isi: Any) -> Langkah:
        if isinstance(isi, DuaAngka):
            return isi.langkah(self.faktor, label, "nilai", kunci)
        return dari_isian(label, isi, "nilai", kunci)

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        bobot = self._bobot()
        for label, kunci, isi in bernama(self.nilai, "nilai"):
            if bobot and not bobot[kunci].nilai:
                continue  # however it moves, nothing follows
            if isinstance(isi, DuaAngka):
                yield self._pembilang(label, kunci, isi)
            else:
                ganti = partial(self._dengan, kunci)
                yield Peubah(label, isi, ganti, desimal=desimal_tertulis(isi))

    def _pembilang(self, label: str, kunci: str | int, isi: DuaAngka) -> Peubah:
        return Peubah(
            f"pembilang {label}",
            isi.pembilang,
            lambda n: self._dengan(kunci, isi.model_copy(update={"pembilang": n})),
            satuan="satuan",
            desimal=max(decimals(isi.pembilang), decimals(isi.penyebut)),
            tetap=True,
            selama=f"penyebut {label} tetap {format_angka(isi.penyebut)}",
        )

    def _dengan(self, kunci: str | int, isi: Any) -> Self:
        return self.model_copy(update={"nilai": replaced(self.nilai, kunci, isi)})

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        yield from super().periksa(aturan)
        berpasangan = (
            kunci
            for _, kunci, isi in bernama(self.nilai, "")
            if isinstance(isi, DuaAngka)
        )
        if self.satuan_lain and (kunci := next(berpasangan, None)) is not None:
            message = (
                f"dua angka ini dihitung dalam persen, padahal satuannya "
                f"{kutip(self.satuan_lain)}"
            )
            hint = (
                "tulis `faktor` di PK: 1 untuk perbandingannya sendiri, 100, atau 1000"
            )
            yield Diagnostic("KIN470", message, hint, "catatan", ("nilai", kunci))


def _same(kunci: str | int) -> str | int:
    return sepadan(kunci) if isinstance(kunci, str) else kunci


def _named(apa: str, kunci: str | int) -> str:
    return f"{apa} {kutip(kunci) if isinstance(kunci, str) else kunci + 1}"


def _not_all_zero(bobot: tuple[tuple[str | int, Decimal], ...], di: str) -> None:
    if not any(n for _, n in bobot):
        hint = "beri sedikitnya satu nilai bobot di atas nol"
        raise reject("KIN382", "bobotnya nol semua", hint, (di,))
