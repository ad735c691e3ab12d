"""Surveys of several periods as one: answers pooled, or indexes weighted."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from kinerja_cli.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.rumus.gabungan import Asal, Bagian, Gabungan, ditempatkan
from kinerja_cli.rumus.langkah import BAGI, JUMLAH, KALI, Langkah, langkah, masukan


class Gelombang(NamedTuple):
    """One round of a survey, its steps in their places.

    Attributes:
        unsur: The mean of each unsur; nothing where only the index is stated.
        nama: How the unsur are told apart: by name, or by number.
        indeks: What it comes to, 1 to 4.
        responden: How many answered.
    """

    bagian: Bagian[Any]
    unsur: tuple[Langkah, ...]
    nama: tuple[str | int, ...]
    indeks: Langkah
    responden: Langkah


def gabung_skm(bagian: Sequence[Bagian[Any]]) -> Gabungan:
    """Pool the answers of each unsur; where unsur differ, weight the indexes.

    Raises:
        KinerjaError: KIN424, a period does not say how many answered.
    """
    semua = [_gelombang(b) for b in bagian]
    pertama = semua[0]
    isi: dict[str, Any] = {
        "responden": sum(int(g.responden.nilai) for g in semua),
        "populasi": next((p for b in bagian[::-1] if (p := b.isian.populasi)), None),
        **dict.fromkeys(("jumlah_per_unsur", "terisi", "nilai_skm", "unsur")),
    }
    beda = _perbedaan(semua)
    if beda is None:
        unsur = {n: _disatukan(semua, at) for at, n in enumerate(pertama.nama)}
        nilai = {n: step.nilai for n, step in unsur.items()}
        asal: Asal = {("unsur", n): (step,) for n, step in unsur.items()}
        bernama = isinstance(pertama.bagian.isian.unsur, Mapping)
        isi["unsur"] = nilai if bernama else tuple(nilai.values())
        return Gabungan(pertama.bagian.isian.model_copy(update=isi), asal)
    indeks = _tertimbang(semua)
    isi |= {"nilai_skm": indeks.nilai, "bobot": None}
    message = f"{beda}: indeks tiap periode dibobot menurut respondennya"
    catatan = (Diagnostic("KIN423", message, level="catatan"),)
    gabungan = pertama.bagian.isian.model_copy(update=isi)
    return Gabungan(gabungan, {("nilai_skm",): (indeks,)}, catatan)


def _gelombang(b: Bagian[Any]) -> Gelombang:
    isian = b.isian
    if isian.banyak_responden is None:
        message = f"{b.sebutan} tidak menyebut `responden`: bobotnya tidak diketahui"
        found = Diagnostic("KIN424", message, "isi `responden`", level="catatan")
        raise KinerjaError(found)
    tempat = [ditempatkan(u, b.berkas) for u in isian.rata_rata_unsur()]
    unsur = () if isian.nilai_skm is not None else tuple(tempat)
    bernama = isinstance(isian.unsur, Mapping)
    nama = tuple(isian.unsur) if bernama else tuple(range(len(unsur)))
    indeks = b.sebut(ditempatkan(isian.indeks(), b.berkas))
    return Gelombang(b, unsur, nama, indeks, b.sebut(_responden(b)))


def _responden(b: Bagian[Any]) -> Langkah:
    isian = b.isian
    keys: tuple[str | int, ...] = ("responden",)
    if isian.responden is None:
        keys = ("terisi", isian.terisi.index(isian.banyak_responden))
    return ditempatkan(masukan("responden", isian.banyak_responden, *keys), b.berkas)


def _perbedaan(semua: Sequence[Gelombang]) -> str | None:
    """Say why the unsur of the periods cannot be pooled; None if they can."""
    if not all(g.unsur for g in semua):
        return "ada periode yang hanya menyebut nilai indeks"
    if len({g.bagian.isian.bobot for g in semua}) > 1:
        return "bobot tercetak berbeda antarperiode"
    if len({frozenset(g.nama) for g in semua}) > 1:
        return "unsur berbeda antarperiode"
    return None


def _disatukan(semua: Sequence[Gelombang], at: int) -> Langkah:
    """Divide all answers to one unsur by how many there are."""
    nama = semua[0].nama[at]
    steps = [(g, g.unsur[g.nama.index(nama)]) for g in semua]
    pasangan = [_jawaban(g, step) for g, step in steps]
    label = steps[0][1].label
    jumlah = langkah(f"jumlah jawaban {label}", JUMLAH, *(j for j, _ in pasangan))
    terisi = langkah(f"terisi {label}", JUMLAH, *(t for _, t in pasangan))
    return langkah(label, BAGI, jumlah, terisi)


def _jawaban(g: Gelombang, unsur: Langkah) -> tuple[Langkah, Langkah]:
    if unsur.dasar:  # totals, as they were counted
        jumlah, terisi = unsur.dasar
        return g.bagian.sebut(jumlah), g.bagian.sebut(terisi)
    label = f"jumlah jawaban {unsur.label}"
    jumlah = langkah(label, KALI, g.bagian.sebut(unsur), g.responden)
    return g.bagian.sebut(jumlah), g.responden


def _tertimbang(semua: Sequence[Gelombang]) -> Langkah:
    bagian = (
        langkah(f"indeks kali {g.responden.label}", KALI, g.indeks, g.responden)
        for g in semua
    )
    jumlah = langkah("jumlah indeks tertimbang", JUMLAH, *bagian)
    responden = langkah("responden", JUMLAH, *(g.responden for g in semua))
    return langkah("nilai indeks", BAGI, jumlah, responden)
