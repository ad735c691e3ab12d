"""Survei Kepuasan Masyarakat: jawaban 1 sampai 4 menjadi nilai 25 sampai 100."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import partial
from typing import Annotated, Self

from pydantic import Field, model_validator

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import Exact, kali
from kinerja_cli.core.langkah import (
    JUMLAH,
    KALI,
    RATA_RATA,
    Langkah,
    dari_isian,
    langkah,
)
from kinerja_cli.rumus.alat.beberapa import bernama, replaced
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.gabungan import Gabungan, IsianPeriode
from kinerja_cli.rumus.alat.peubah import Peubah, Terhitung
from kinerja_cli.rumus.skm.bobot import bobot_keliru
from kinerja_cli.rumus.skm.mutu_unsur import banyaknya, di_luar, janggal, terendah
from kinerja_cli.rumus.skm.sampel import nilai_sampel
from kinerja_cli.rumus.skm.survei import Survei, Unsur
from kinerja_cli.rumus.skm.unsur import (
    BANYAK_UNSUR,
    Jawaban,
    Kuesioner,
    NilaiSkm,
    Orang,
    UnsurSkm,
    bergerak,
    bertambah,
    dibagi,
)
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.rejection import reject


class Skm(DasarRumus):
    """Mean of the unsur, each weighted 1/n, times the conversion in force.

    Unit: nilai SKM, 25 to 100.
    Source: PermenPANRB 14/2017, lampiran; factor and classes: ``aturan/skm.yaml``.
    """

    judul = "indeks kepuasan masyarakat (SKM), rata-rata unsur yang dikonversi"
    nama_lain = ("ikm", "indeks", "kepuasan", "survei", "indeks kepuasan masyarakat")
    satuan = "nilai 25-100"
    peraturan = "PermenPANRB 14/2017, lampiran"
    akumulasi = tergabung = "rata_rata"
    cara_gabung = "dibobot menurut responden"
    subjek = "skm"
    bukan_persen = True
    pengali = "faktor_konversi"
    tunggal = "nilai_skm"
    rentang = Angka(minimal=25, maksimal=100)
    bentuk = (("unsur", "responden"), ("nilai_skm",), ("jumlah_per_unsur", "terisi"))
    pelengkap = ("responden", "populasi")

    unsur: Annotated[
        UnsurSkm | None, Field(description="nilai rata-rata tiap unsur")
    ] = None
    responden: Annotated[Orang | None, Field(description="banyaknya responden")] = None
    nilai_skm: Annotated[
        NilaiSkm | None, Field(description="nilai indeks sebelum dikonversi")
    ] = None
    jumlah_per_unsur: Annotated[
        tuple[Jawaban, ...] | None,
        Field(description="jumlah seluruh jawaban tiap unsur"),
        BANYAK_UNSUR,
    ] = None
    terisi: Annotated[
        tuple[Kuesioner, ...] | None,
        Field(description="banyaknya kuesioner yang mengisi tiap unsur"),
        BANYAK_UNSUR,
    ] = None
    populasi: Annotated[
        Orang | None,
        Field(description="banyaknya pengguna layanan, untuk menilai besar sampel"),
    ] = None
    bobot: Annotated[
        Annotated[Decimal, Angka(di_atas=0, maksimal=1)] | None,
        Field(description="bobot tercetak tiap unsur, bila bukan tepat 1/n"),
    ] = None

    @model_validator(mode="after")
    def _inputs_match(self) -> Self:
        totals, counts = self.jumlah_per_unsur or (), self.terisi or ()
        if len(totals) != len(counts):
            message = (
                f"`jumlah_per_unsur` berisi {len(totals)} butir, tetapi `terisi` "
                f"berisi {len(counts)}"
            )
            raise reject("KIN206", message, "samakan banyaknya unsur")
        if self.bobot is not None and self.nilai_skm is not None:
            message = "`bobot` tidak dipakai bersama `nilai_skm`, yang sudah dibobot"
            raise reject("KIN208", message, "hapus `bobot`")
        return self

    def langkah(self, aturan: Aturan) -> Langkah:
        konversi = aturan.ketentuan("skm").tetap(self.pengali)
        return langkah("nilai SKM", KALI, self.indeks(), konversi)

    def indeks(self) -> Langkah:
        """Compute the index, 1 to 4."""
        unsur = self.rata_rata_unsur()
        if self.nilai_skm is not None:
            return unsur[0]
        if self.bobot is None:
            return langkah("nilai indeks", RATA_RATA, *unsur)
        jumlah = langkah("jumlah nilai unsur", JUMLAH, *unsur)
        bobot = dari_isian("bobot tercetak", self.bobot, "bobot")
        return langkah("nilai indeks", KALI, jumlah, bobot)

    def rata_rata_unsur(self) -> list[Langkah]:
        """Compute the mean of each unsur; the index alone where only that is stated."""
        if self.nilai_skm is not None:
            return [dari_isian("nilai indeks", self.nilai_skm, "nilai_skm")]
        if self.unsur is not None:
            named = bernama(self.unsur, "unsur")
            return [
                dari_isian(label, nilai, "unsur", key) for label, key, nilai in named
            ]
        return [dibagi(i, *jawaban) for i, jawaban in enumerate(self._jawaban())]

    def peubah(self, aturan: Aturan) -> Iterator[Peubah]:
        if self.nilai_skm is not None:
            yield bergerak(
                "nilai indeks", self.nilai_skm, lambda n: self._dengan_unsur([n])
            )
        for label, key, nilai in bernama(self.unsur or (), "unsur"):
            yield bergerak(label, nilai, partial(self._dengan, "unsur", key))
        for i, (jumlah, terisi) in enumerate(self._jawaban()):
            ganti = partial(self._dengan, "jumlah_per_unsur", i)
            yield bertambah(i, jumlah, terisi, ganti)

    def tuas(self, aturan: Aturan, responden: int | None) -> Iterator[Peubah]:
        if tuas := self._survei().tuas(responden):
            yield tuas

    @property
    def banyak_responden(self) -> int | None:
        return self.responden or max(self.terisi or (), default=None)

    def jawaban_kosong(self) -> Iterator[tuple[str, Terhitung]]:
        yield from self._survei().dilengkapi() if self.terisi else ()

    def _jawaban(self) -> Iterator[Unsur]:
        pasangan = zip(self.jumlah_per_unsur or (), self.terisi or (), strict=True)
        yield from (Unsur(Decimal(j), Decimal(t)) for j, t in pasangan)

    def _survei(self) -> Survei:
        n = Decimal(self.responden or 1)
        rata = (Unsur(kali(u.nilai, n), n) for u in self.rata_rata_unsur())
        jawaban = tuple(self._jawaban() if self.terisi else rata)
        sebutan = "nilai indeks" if self.nilai_skm else "rata-rata tiap unsur"
        return Survei(jawaban, self.banyak_responden, self._dengan_unsur, sebutan)

    def _dengan(self, nama: str, key: str | int, nilai: Decimal) -> Self:
        return self.model_copy(update={nama: replaced(getattr(self, nama), key, nilai)})

    def _dengan_unsur(self, unsur: Iterable[Exact]) -> Self:
        lain = dict.fromkeys(("nilai_skm", "jumlah_per_unsur", "terisi"))
        return self.model_copy(update={"unsur": tuple(unsur), **lain})

    @classmethod
    def gabung(cls, bagian: Sequence[IsianPeriode[Self]], aturan: Aturan) -> Gabungan:
        from kinerja_cli.rumus.skm.gabungan_skm import gabung_skm  # noqa: PLC0415 - rarely

        return gabung_skm(bagian)

    def sorotan(self, aturan: Aturan) -> Iterator[Diagnostic]:
        yield from terendah([] if self.nilai_skm else self.rata_rata_unsur())

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        yield from super().periksa(aturan)
        yield from nilai_sampel(self.banyak_responden, self.populasi, aturan)
        if self.nilai_skm is not None:
            return
        unsur = self.rata_rata_unsur()
        yield from janggal(self.terisi or (), self.responden)
        yield from di_luar(unsur)
        yield from banyaknya(unsur, aturan.ketentuan("skm"))
        if self.bobot:
            yield from bobot_keliru(self.bobot, len(unsur), self.indeks().nilai)
