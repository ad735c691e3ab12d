"""The weighted means, beside the unweighted: of each sasaran, and of all."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.core.langkah import (
    BAGI,
    JUMLAH,
    TERTIMBANG,
    Bulat,
    Langkah,
    janji,
    langkah,
    pembulatan,
)
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.bobot import timbangan_sasaran
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.per_sasaran import PerSasaran

BERBOBOT = "jumlah (capaian tercetak × bobot) : jumlah bobot"
ATAS_SASARAN = "seluruhnya dari rata-rata sasaran yang tercetak, menurut bobot sasaran"
ATAS_INDIKATOR = "seluruhnya menurut bobot semua indikator"


class RataBerbobot(NamedTuple):
    """The weighted means of a result; None where one has no weights, or nothing in it.

    Attributes:
        kata: How they are computed.
    """

    langkah: Bulat | None
    langkah_sasaran: Mapping[int, Bulat | None]
    kata: str
    catatan: tuple[Diagnostic, ...] = ()

    @property
    def semua(self) -> Iterator[Bulat]:
        """Walk them: each sasaran's, then that of all."""
        yield from (r for r in (*self.langkah_sasaran.values(), self.langkah) if r)


class Tertimbang(NamedTuple):
    """Something weighed: its weight, and what it counts with, if there is anything.

    Attributes:
        diacu: Whether it is declared in another sasaran: in the mean of all, once.
    """

    nama: str
    bobot: Langkah
    nilai: Langkah | None
    diacu: bool = False

    @property
    def luput(self) -> str:
        """Name it with its weight, where the two drop out; else nothing."""
        if self.nilai or not self.bobot.nilai:
            return ""
        return f"{self.nama} ({self.bobot.tertulis})"


class Penimbang(NamedTuple):
    """What the means of a result are made of.

    Attributes:
        nilai: What each row counts with, by its id.
        rata: The unweighted mean of each sasaran.
    """

    pk: Perjanjian
    baris: PerSasaran
    nilai: Mapping[str, Langkah | None]
    rata: Mapping[int, Bulat | None]

    def hitung(self) -> RataBerbobot | None:
        """Compute the weighted means; None for a PK without weights.

        Where sasaran have weights, the mean of all is of their means, else of every
        indikator. What is not computed drops out with its weight.
        """
        tiap = {s: [*self._indikator(s, g)] for s, g in self.baris}
        sasaran = [*self._sasaran(tiap)]
        if not (sasaran or any(tiap.values())):
            return None
        rata = {s: self._rata(f" sasaran {s}", isi) for s, isi in tiap.items() if isi}
        if sasaran:
            semua = [self._dengan_rata(s, t, rata) for s, t in sasaran]
        else:
            utuh = all(tiap.values())
            semua = [t for isi in tiap.values() for t in isi if not t.diacu]
            semua = semua if utuh else []
        cara = ATAS_SASARAN if sasaran else ATAS_INDIKATOR
        kata = f"{BERBOBOT}; {cara}" if semua else BERBOBOT
        hasil = RataBerbobot(self._rata("", semua), rata, kata)
        return hasil._replace(catatan=tuple(_notes(hasil, tiap, semua)))

    def _indikator(self, s: int, group: Sequence[Baris]) -> Iterator[Tertimbang]:
        semua = timbangan_sasaran(self.pk, s - 1)
        for b, (keys, bobot) in zip(group, semua, strict=True):
            if bobot is not None:
                id_ = b.indikator.id
                diacu = b.sasaran != s
                nama = sebutan_timbangan(id_, s if diacu else None)
                step = berat(nama, bobot, keys)
                yield Tertimbang(nama, step, self.nilai[id_], diacu)

    def _sasaran(
        self, tiap: Mapping[int, Sequence[Tertimbang]]
    ) -> Iterator[tuple[int, Tertimbang]]:
        for s in tiap:
            bobot = self.pk.sasaran[s - 1].bobot
            if bobot is not None:
                nama, keys = f"sasaran {s}", ("sasaran", s - 1)
                yield s, Tertimbang(nama, berat(nama, bobot, keys), self.rata[s])

    def _dengan_rata(
        self, s: int, t: Tertimbang, rata: Mapping[int, Bulat | None]
    ) -> Tertimbang:
        """Let a sasaran count with its weighted mean, where its indikator have one."""
        return t._replace(nilai=rata[s]) if s in rata else t

    def _rata(self, nama: str, semua: Sequence[Tertimbang]) -> Bulat | None:
        ikut = [(t.nilai, t.bobot) for t in semua if t.nilai]
        if not any(bobot.nilai for _, bobot in ikut):
            return None
        judul = f"rata-rata capaian{nama} berbobot"
        bobot = langkah(f"jumlah bobot{nama}", JUMLAH, *(b for _, b in ikut))
        dasar = (step for pasangan in ikut for step in pasangan)
        isi = langkah(f"jumlah capaian{nama} × bobot", TERTIMBANG, *dasar)
        rata = langkah(f"{judul} sebelum dibulatkan", BAGI, isi, bobot)
        return pembulatan(judul, rata, self.pk.konvensi.desimal_persen)


def sebutan_timbangan(id_: str, sasaran: int | None) -> str:
    """Name an indikator that is weighed, in its own sasaran or in ``sasaran``."""
    return id_ if sasaran is None else f"{id_} di sasaran {sasaran}"


def berat(nama: str, bobot: Decimal, keys: Keys) -> Langkah:
    """Make a leaf of the weight of a sasaran, or of an indikator in one."""
    return janji(f"bobot {nama}", bobot, *keys, "bobot")


def _notes(
    hasil: RataBerbobot,
    tiap: Mapping[int, Sequence[Tertimbang]],
    semua: Sequence[Tertimbang],
) -> Iterator[Diagnostic]:
    """Say what dropped out with its weight, and where nothing that weighs is left."""
    ditimbang = [t for isi in (*tiap.values(), semua) for t in isi]
    if luput := ", ".join(dict.fromkeys(filter(None, (t.luput for t in ditimbang)))):
        message = f"di luar rata-rata berbobot beserta bobotnya: {luput}; tanpa capaian"
        yield note("KIN476", message)
    rata = {f"sasaran {s}": (r, tiap[s]) for s, r in hasil.langkah_sasaran.items()}
    rata["seluruhnya"] = hasil.langkah, semua
    for nama, (mean, isi) in rata.items():
        if mean is None and any(t.nilai for t in isi):
            kata = f"rata-rata berbobot {nama} tidak dihitung"
            yield note("KIN477", f"{kata}: bobot yang tersisa nol")
