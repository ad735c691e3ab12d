"""Hitungan: rumus milik kantor sendiri, ditulis di PK sebagaimana tercetak."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache, partial
from typing import Any, ClassVar, Self

from pydantic import ConfigDict, create_model

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import decimals, format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact, tambah
from kinerja_cli.core.langkah import Langkah, dari_isian
from kinerja_cli.core.teks import hampa
from kinerja_cli.rumus.alat.dasar import Akumulasi, DasarRumus
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode, gabung_jumlah
from kinerja_cli.rumus.alat.isian_sendiri import IsianSendiri
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.rumus.hitungan.gabung_sendiri import gabung_menurut
from kinerja_cli.rumus.hitungan.keraguan import (
    isian_menganggur,
    kurang_dari_nol,
    satuan_mustahil,
)
from kinerja_cli.rumus.hitungan.lambang import KUNCI_HITUNGAN
from kinerja_cli.rumus.hitungan.nama_isian import KUNCI_ISIAN, check_isian
from kinerja_cli.rumus.hitungan.ruas import Harga, Ruas, nama_dipakai
from kinerja_cli.rumus.hitungan.sifat import derajat
from kinerja_cli.rumus.hitungan.susun import TakBernilai, langkah_dari
from kinerja_cli.rumus.hitungan.urai import urai
from kinerja_cli.source.rejection import reject

_DESIMAL_RATA_RATA = 2  # of an input that is a mean of periods


def _any_number(schema: dict[str, Any]) -> None:
    """Let an editor that does not know the PK take a number under any name."""
    if not schema.get("properties"):
        schema["additionalProperties"] = {"type": ["number", "string", "null"]}


class Hitungan(DasarRumus):
    """The formula of an indikator over its inputs; ``menurut`` gives it both.

    Attributes:
        ruas: The formula, read; that of no PK is a number.
        masukan: The inputs as they are declared.
    """

    model_config = ConfigDict(json_schema_extra=_any_number)

    judul = "rumus milik kantor sendiri, ditulis di PK"
    nama_lain = ("formula", "kustom", "custom", "rumus sendiri", "indeks komposit")
    satuan = "menurut rumusnya"
    peraturan = "rumus umum"
    akumulasi: ClassVar[Akumulasi] = "kumulatif"
    tergabung = "jumlah"
    dapat_turun = True
    kunci_pk = (KUNCI_ISIAN, KUNCI_HITUNGAN)
    ruas: ClassVar[Ruas] = Harga(Decimal(0))
    masukan: ClassVar[Mapping[str, IsianSendiri]] = {}

    @classmethod
    def menurut(cls, janji: Mapping[str, Any]) -> type[Self]:
        """Return this rumus with the formula and the inputs of an indikator.

        Raises:
            PydanticCustomError: KIN256 one of them is missing; what is wrong with it.
        """
        isian, teks = janji.get(KUNCI_ISIAN), janji.get(KUNCI_HITUNGAN)
        for kunci, isi in ((KUNCI_ISIAN, isian), (KUNCI_HITUNGAN, teks)):
            if not isi or hampa(isi):
                message = f"rumus `hitungan` memerlukan `{kunci}`"
                hint = (
                    "tulis `isian: {a: {nama: ..., satuan: ...}, b: {...}}` dan "
                    '`hitungan: "a : b × 100"`'
                )
                raise reject("KIN256", message, hint, ("rumus",))
        masukan = {k: IsianSendiri.model_validate(v) for k, v in (isian or {}).items()}
        check_isian(masukan, cls)
        kelas: type[Self] = _menurut(cls, str(teks), tuple(masukan.items()))
        return kelas

    @classmethod
    def periksa_janji(cls, satuan: str) -> Iterator[Diagnostic]:
        yield from isian_menganggur(cls.ruas, cls.masukan)
        yield from satuan_mustahil(cls.ruas, cls.masukan, satuan)

    @classmethod
    def cara_akumulasi(cls) -> tuple[Akumulasi, ...]:
        """Return the ways of combining; one only where each input says its own."""
        return (cls.akumulasi,) if cls.gabung_isian else super().cara_akumulasi()

    @classmethod
    def jumlahan(cls) -> bool:
        """Return false: what a formula comes to may become less."""
        return False

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        if not cls.gabung_isian:
            return gabung_jumlah(bagian, aturan)
        return gabung_menurut(bagian, aturan, cls.gabung_isian)

    def leaves(self, aturan: Aturan) -> Iterator[Langkah]:
        for kunci, isian in self.masukan.items():
            yield dari_isian(isian.sebutan(kunci), getattr(self, kunci), kunci)

    def langkah(self, aturan: Aturan) -> Langkah:
        return self._langkah()

    def _langkah(self) -> Langkah:
        daun = {str(d.keys[0]): d for d in self.leaves(Aturan(0))}
        return langkah_dari(self.ruas, daun)

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        yield from kurang_dari_nol(self.masukan, dict(self))

    def tanpa_nilai(self) -> Iterator[Diagnostic]:
        try:
            self._langkah()
        except TakBernilai as tanpa:
            yield tanpa.catatan

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        terpisah = derajat(self.ruas) <= 1
        for kunci in dict.fromkeys(nama_dipakai(self.ruas)):
            peubah = self._peubah(kunci)
            lurus = derajat(self.ruas, kunci) == 1 and self._naik(peubah)
            yield peubah._replace(lurus=lurus, terpisah=terpisah)

    def _peubah(self, kunci: str) -> Peubah:
        isian, nilai = self.masukan[kunci], getattr(self, kunci)
        tertulis = decimals(nilai) if isinstance(nilai, Decimal) else _DESIMAL_RATA_RATA
        return Peubah(
            isian.sebutan(kunci),
            nilai,
            partial(self._dengan, kunci),
            satuan=isian.satuan or "satuan",
            desimal=max(tertulis, isian.desimal or 0),
            tetap=True,
            cacahan=isian.desimal == 0,
            minimal=_batas(isian.minimal),
            maksimal=_batas(isian.maksimal),
            batas=_paling_banyak(isian.maksimal),
            tiap_periode=isian.gabung in (None, "jumlah"),
        )

    def _dengan(self, kunci: str, nilai: Exact) -> Self:
        return self.model_copy(update={kunci: nilai})

    def _naik(self, peubah: Peubah) -> bool:
        """Tell whether the value grows with an input."""
        lanjut = peubah.ganti(tambah(peubah.nilai, peubah.unit))
        try:
            return lanjut.langkah(Aturan(0)).nilai > self._langkah().nilai
        except TakBernilai:
            return False

    def tetangga(self, aturan: Aturan, desimal: int) -> Iterator[tuple[str, Terhitung]]:
        """Yield what is one unit away and has a value."""
        for kata, lain in super().tetangga(aturan, desimal):
            if isinstance(lain, Hitungan) and not any(lain.tanpa_nilai()):
                yield kata, lain


def _batas(batas: int | None) -> Decimal | None:
    return None if batas is None else Decimal(batas)


def _paling_banyak(batas: int | None) -> str:
    return "" if batas is None else f"paling banyak {format_angka(Decimal(batas))}"


@cache
def _menurut(
    kelas: type[Hitungan], teks: str, isian: tuple[tuple[str, IsianSendiri], ...]
) -> Any:
    masukan = dict(isian)
    ruas = urai(teks, masukan)
    fields: Any = {k: (i.bidang(k), ...) for k, i in isian}
    nama = f"{kelas.__name__}_{'_'.join(masukan)}"[:80]
    hasil: Any = create_model(
        nama, __base__=kelas, __module__=kelas.__module__, **fields
    )
    hasil.ruas, hasil.masukan = ruas, masukan
    hasil.gabung_isian = {k: i.gabung for k, i in isian if i.gabung}
    if hasil.gabung_isian:
        hasil.akumulasi = "jumlah"
        hasil.cara_gabung = "tiap isian menurut `gabung`-nya"
    return hasil
