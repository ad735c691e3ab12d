"""Surveys of several periods as one: answers pooled, or indexes weighted."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kinerja_cli.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.rumus.dasar import bernama
from kinerja_cli.rumus.gabungan import Asal, Bagian, Gabungan, ditempatkan
from kinerja_cli.rumus.langkah import BAGI, JUMLAH, KALI, Langkah, langkah

Nama = str | int  # an unsur is told apart by its name, or by its place in the list


class Jawaban(NamedTuple):
    """All answers to one unsur in one period: their sum, and how many there are."""

    label: str
    jumlah: Langkah
    terisi: Langkah


class Gelombang(NamedTuple):
    """One round of a survey.

    Attributes:
        jawaban: By unsur; nothing where only the index is stated.
        responden: How many answered.
    """

    bagian: Bagian[Any]
    jawaban: Mapping[Nama, Jawaban]
    responden: Langkah


def gabung_skm(bagian: Sequence[Bagian[Any]]) -> Gabungan:
    """Pool the answers of each unsur; where unsur differ, weight the indexes.

    Raises:
        KinerjaError: KIN424, a period does not say how many answered.
    """
    semua = [_gelombang(b) for b in bagian]
    isi: dict[str, Any] = {
        "responden": sum(int(g.responden.nilai) for g in semua),
        "populasi": next((p for b in bagian[::-1] if (p := b.isian.populasi)), None),
        **dict.fromkeys(("jumlah_per_unsur", "terisi", "nilai_skm", "unsur")),
    }
    beda = _perbedaan(semua)
    if beda is None:
        unsur = {n: _disatukan(n, semua) for n in semua[0].jawaban}
        nilai = {n: step.nilai for n, step in unsur.items()}
        asal: Asal = {("unsur", n): (step,) for n, step in unsur.items()}
        bernama = isinstance(bagian[0].isian.unsur, Mapping)
        isi["unsur"] = nilai if bernama else tuple(nilai.values())
        return Gabungan(bagian[0].isian.model_copy(update=isi), asal)
    indeks = _tertimbang(semua)
    isi |= {"nilai_skm": indeks.nilai, "bobot": None}
    message = f"{beda}: indeks tiap periode dibobot menurut respondennya"
    catatan = (Diagnostic("KIN423", message, level="catatan"),)
    gabungan = bagian[0].isian.model_copy(update=isi)
    return Gabungan(gabungan, {("nilai_skm",): (indeks,)}, catatan)


def _gelombang(b: Bagian[Any]) -> Gelombang:
    isian = b.isian
    if isian.banyak_responden is None:
        message = f"{b.sebutan} tidak menyebut `responden`: bobotnya tidak diketahui"
        found = Diagnostic("KIN424", message, "isi `responden`", level="catatan")
        raise KinerjaError(found)
    keys: tuple[str | int, ...] = ("responden",)
    if isian.responden is None:
        keys = ("terisi", isian.terisi.index(isian.banyak_responden))
    responden = b.masukan("responden", isian.banyak_responden, *keys)
    return Gelombang(b, dict(_jawaban(b, responden)), responden)


def _jawaban(b: Bagian[Any], responden: Langkah) -> Iterator[tuple[Nama, Jawaban]]:
    """Walk the unsur of a period, by totals as counted, or by means and respondents."""
    totals = zip(b.isian.jumlah_per_unsur or (), b.isian.terisi or (), strict=True)
    for n, (jumlah, terisi) in enumerate(totals):
        label = f"unsur {n + 1}"
        yield (
            n,
            Jawaban(
                label,
                b.masukan(f"jumlah jawaban {label}", jumlah, "jumlah_per_unsur", n),
                b.masukan(f"terisi {label}", terisi, "terisi", n),
            ),
        )
    for label, key, nilai in bernama(b.isian.unsur or (), "unsur"):
        rata = b.masukan(label, nilai, "unsur", key)
        jumlah = langkah(f"jumlah jawaban {rata.label}", KALI, rata, responden)
        yield key, Jawaban(label, jumlah, responden)


def _perbedaan(semua: Sequence[Gelombang]) -> str | None:
    """Say why the unsur of the periods cannot be pooled; None if they can."""
    if not all(g.jawaban for g in semua):
        return "ada periode yang hanya menyebut nilai indeks"
    if len({g.bagian.isian.bobot for g in semua}) > 1:
        return "bobot tercetak berbeda antarperiode"
    if len({frozenset(g.jawaban) for g in semua}) > 1:
        return "unsur berbeda antarperiode"
    return None


def _disatukan(nama: Nama, semua: Sequence[Gelombang]) -> Langkah:
    """Divide all answers to one unsur by how many there are."""
    jawaban = [g.jawaban[nama] for g in semua]
    label = jawaban[0].label
    jumlah = langkah(f"jumlah jawaban {label}", JUMLAH, *(j.jumlah for j in jawaban))
    terisi = langkah(f"terisi {label}", JUMLAH, *(j.terisi for j in jawaban))
    return langkah(label, BAGI, jumlah, terisi)


def _tertimbang(semua: Sequence[Gelombang]) -> Langkah:
    bagian = (
        langkah(f"indeks kali {g.responden.label}", KALI, _indeks(g), g.responden)
        for g in semua
    )
    jumlah = langkah("jumlah indeks tertimbang", JUMLAH, *bagian)
    responden = langkah("responden", JUMLAH, *(g.responden for g in semua))
    return langkah("nilai indeks", BAGI, jumlah, responden)


def _indeks(g: Gelombang) -> Langkah:
    step = ditempatkan(g.bagian.isian.indeks(), g.bagian.berkas)
    return g.bagian.sebut(step)
