"""Survei Kepuasan Masyarakat: jawaban 1 sampai 4 menjadi nilai 25 sampai 100."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Self

from pydantic import Field, model_validator

from kinerja_cli.angka import HITUNG, SERATUS, format_angka, format_penuh, ringkas
from kinerja_cli.aturan import Aturan
from kinerja_cli.diagnostic import Diagnostic
from kinerja_cli.rumus.dasar import DasarRumus, bernama
from kinerja_cli.rumus.langkah import (
    BAGI,
    JUMLAH,
    KALI,
    RATA_RATA,
    Langkah,
    langkah,
    masukan,
    tetapan,
)
from kinerja_cli.source.fields import Angka
from kinerja_cli.source.messages import reject
from kinerja_cli.source.validation import LANGSUNG, PILAH, RINCIAN

_SKALA = "skala jawaban 1 sampai 4, PermenPANRB 14/2017 lampiran"
_UNSUR = Field(min_length=2, max_length=30)

# A weight printed with two decimals is off by this at the most.
SELISIH_BOBOT = Decimal("0.005")

SKALA = Angka("nilai 1-4", 1, 4, sumber=_SKALA)
NilaiSkm = Annotated[Decimal, SKALA]
Jawaban = Annotated[int, Angka("jawaban", minimal=1, desimal=0)]
Kuesioner = Annotated[int, Angka("kuesioner", minimal=1, desimal=0)]
UnsurSkm = Annotated[
    Annotated[tuple[NilaiSkm, ...], _UNSUR, LANGSUNG]
    | Annotated[dict[str, NilaiSkm], _UNSUR, RINCIAN],
    PILAH,
]


class Skm(DasarRumus):
    """Mean of the unsur, each weighted 1/n, times the conversion in force.

    Unit: nilai SKM, 25 to 100.
    Source: PermenPANRB 14/2017, lampiran; factor and classes: ``aturan/skm.yaml``.
    """

    judul = "indeks kepuasan masyarakat (SKM), rata-rata unsur yang dikonversi"
    satuan = "nilai 25-100"
    peraturan = "PermenPANRB 14/2017, lampiran"
    akumulasi = "rata_rata"
    subjek = "skm"
    rentang = Angka(minimal=25, maksimal=100)
    bentuk = (("unsur", "responden"), ("nilai_skm",), ("jumlah_per_unsur", "terisi"))
    pelengkap = ("responden",)

    unsur: Annotated[
        UnsurSkm | None, Field(description="nilai rata-rata tiap unsur")
    ] = None
    responden: Annotated[
        Annotated[int, Angka("orang", minimal=1, desimal=0)] | None,
        Field(description="banyaknya responden"),
    ] = None
    nilai_skm: Annotated[
        NilaiSkm | None, Field(description="nilai indeks sebelum dikonversi")
    ] = None
    jumlah_per_unsur: Annotated[
        tuple[Jawaban, ...] | None,
        Field(description="jumlah seluruh jawaban tiap unsur"),
        _UNSUR,
    ] = None
    terisi: Annotated[
        tuple[Kuesioner, ...] | None,
        Field(description="banyaknya kuesioner yang mengisi tiap unsur"),
        _UNSUR,
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
        ketentuan = aturan.ketentuan("skm")
        faktor = ketentuan.tetapan["faktor_konversi"]
        acuan = ketentuan.acuan(faktor.keyakinan)
        konversi = tetapan("faktor konversi", faktor.nilai, acuan)
        return langkah("nilai SKM", KALI, self._indeks(), konversi)

    def _indeks(self) -> Langkah:
        if self.nilai_skm is not None:
            return masukan("nilai indeks", self.nilai_skm, "nilai_skm")
        unsur = self._rata_rata_unsur()
        if self.bobot is None:
            return langkah("nilai indeks, bobot 1/n", RATA_RATA, *unsur)
        jumlah = langkah("jumlah nilai unsur", JUMLAH, *unsur)
        bobot = masukan("bobot tercetak", self.bobot, "bobot")
        return langkah("nilai indeks", KALI, jumlah, bobot)

    def _rata_rata_unsur(self) -> list[Langkah]:
        if self.unsur is not None:
            named = bernama(self.unsur, "unsur")
            return [masukan(label, nilai, "unsur", key) for label, key, nilai in named]
        pasangan = zip(self.jumlah_per_unsur or (), self.terisi or (), strict=True)
        return [
            langkah(
                f"unsur {i + 1}",
                BAGI,
                masukan(f"jumlah jawaban unsur {i + 1}", jumlah, "jumlah_per_unsur", i),
                masukan(f"terisi unsur {i + 1}", terisi, "terisi", i),
            )
            for i, (jumlah, terisi) in enumerate(pasangan)
        ]

    def periksa(self, aturan: Aturan) -> Iterator[Diagnostic]:
        if self.nilai_skm is not None:
            return
        unsur = self._rata_rata_unsur()
        yield from self._outside(unsur)
        ketentuan = aturan.ketentuan("skm")
        baku = ketentuan.tetapan["jumlah_unsur"].nilai
        if len(unsur) != baku:
            message = f"{len(unsur)} unsur; {ketentuan.sumber}, menetapkan {baku} unsur"
            yield Diagnostic("KIN321", message, level="catatan")
        if self.bobot is not None:
            yield from _weighted(self.bobot, len(unsur), self._indeks().penuh)

    def _outside(self, unsur: list[Langkah]) -> Iterator[Diagnostic]:
        for i, u in enumerate(unsur):
            if not SKALA.admits(u.penuh):
                message = f"rata-rata {u.label} di luar 1 sampai 4"
                keys = ("jumlah_per_unsur", i)
                yield Diagnostic(
                    "KIN303", message, f"batas ini dari {_SKALA}", keys=keys
                )


def _weighted(bobot: Decimal, unsur: int, indeks: Decimal) -> Iterator[Diagnostic]:
    tertulis = f"bobot {format_angka(bobot)}"
    hint = f"hapus `bobot` untuk memakai tepat 1/{unsur}"
    tepat = HITUNG.divide(Decimal(1), Decimal(unsur))
    jumlah = HITUNG.multiply(bobot, Decimal(unsur))
    if abs(HITUNG.subtract(bobot, tepat)) > SELISIH_BOBOT:
        message = f"{tertulis} bukan pembulatan dari 1/{unsur}"
        yield Diagnostic("KIN303", message, hint, keys=("bobot",))
    elif not SKALA.admits(indeks):
        message = (
            f"{tertulis} membuat indeks {format_penuh(indeks)}, di luar 1 sampai 4"
        )
        yield Diagnostic("KIN303", message, hint, keys=("bobot",))
    elif jumlah != 1:
        sempurna = format_angka(ringkas(HITUNG.multiply(jumlah, SERATUS)))
        message = (
            f"{tertulis} bukan tepat 1/{unsur}: survei sempurna bernilai {sempurna}, "
            "bukan 100"
        )
        yield Diagnostic("KIN322", message, level="catatan", keys=("bobot",))
