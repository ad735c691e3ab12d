"""Surveys of several periods as one: answers pooled, or indexes weighted."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.core.langkah import (
    BAGI,
    JUMLAH,
    KALI,
    TERTIMBANG,
    Langkah,
    dari_isian,
    langkah,
)
from kinerja_cli.core.teks import sepadan
from kinerja_cli.rumus.alat.beberapa import bernama
from kinerja_cli.rumus.alat.gabungan import Asal, Gabungan, IsianPeriode, ditempatkan

NamaUnsur = str | int  # an unsur is told apart by its name, or by its place in the list


class JawabanUnsur(NamedTuple):
    """All answers to one unsur in one period.

    Attributes:
        faktor: Their sum alone; or their mean, and how many there are.
        terisi: How many there are.
    """

    label: str
    faktor: tuple[Langkah, ...]
    terisi: Langkah

    @property
    def jumlah(self) -> Langkah:
        """Their sum."""
        if len(self.faktor) == 1:
            return self.faktor[0]
        return langkah(f"jumlah jawaban {self.faktor[0].label}", KALI, *self.faktor)


class Gelombang(NamedTuple):
    """One round of a survey.

    Attributes:
        jawaban: By unsur; nothing where only the index is stated.
        responden: How many answered.
    """

    bagian: IsianPeriode[Any]
    jawaban: Mapping[NamaUnsur, JawabanUnsur]
    responden: Langkah


def gabung_skm(bagian: Sequence[IsianPeriode[Any]]) -> Gabungan:
    """Pool the answers of each unsur; where unsur differ, weight the indexes.

    Where a period does not say how many answered (KIN424), neither can be done.
    """
    tanpa = next((b for b in bagian if b.isian.banyak_responden is None), None)
    if tanpa:
        message = (
            f"{tanpa.sebutan} tidak menyebut `responden`: bobotnya tidak diketahui"
        )
        found = Diagnostic("KIN424", message, "isi `responden`", level="catatan")
        return Gabungan(None, {}, (found,))
    semua = [_gelombang(b) for b in bagian]
    responden = sum(int(g.responden.nilai) for g in semua)
    populasi = next((p for b in bagian[::-1] if (p := b.isian.populasi)), None)
    isi: dict[str, Any] = {
        "responden": responden,
        "populasi": populasi,
        **dict.fromkeys(("jumlah_per_unsur", "terisi", "nilai_skm", "unsur")),
    }
    catatan = tuple(_berulang(responden, populasi))
    if beda := _perbedaan(semua):
        indeks = _tertimbang(semua)
        isi |= {"nilai_skm": indeks.nilai, "bobot": None}
        message = f"{beda}: indeks tiap periode dibobot menurut respondennya"
        catatan += (note("KIN423", message),)
        asal: Asal = {("nilai_skm",): (indeks,)}
    else:
        tercacah = any(b.isian.terisi for b in bagian)
        isian, asal = _dicacah(semua) if tercacah else _dirata_rata(semua)
        isi |= isian
    return Gabungan(bagian[0].isian.model_copy(update=isi), asal, catatan)


def _berulang(responden: int, populasi: int | None) -> Iterator[Diagnostic]:
    if populasi is not None and responden > populasi:
        message = (
            f"{responden} responden dari populasi {populasi}: ada yang menjawab pada "
            "lebih dari satu periode; besar sampelnya tidak dinilai"
        )
        yield note("KIN365", message)


def _dicacah(semua: Sequence[Gelombang]) -> tuple[dict[str, Any], Asal]:
    """Add up the totals of each unsur, so that blank answers stay known."""
    asal: dict[Keys, tuple[Langkah, ...]] = dict(_bobot(semua[0]))
    isi: dict[str, Any] = {}
    for kunci, milik in (("jumlah_per_unsur", "jumlah"), ("terisi", "terisi")):
        tiap = {
            n: tuple(getattr(g.jawaban[n], milik) for g in semua)
            for n in semua[0].jawaban
        }
        asal |= {(kunci, n): steps for n, steps in tiap.items()}
        isi[kunci] = tuple(jumlahkan([s.nilai for s in t]) for t in tiap.values())
    return isi, asal


def _dirata_rata(semua: Sequence[Gelombang]) -> tuple[dict[str, Any], Asal]:
    """Divide all answers to an unsur by how many there are, as a mean of the year."""
    unsur = {n: _disatukan(n, semua) for n in semua[0].jawaban}
    bernama = isinstance(semua[0].bagian.isian.unsur, Mapping)
    kunci = {n: step.label if bernama else n for n, step in unsur.items()}
    asal = {("unsur", kunci[n]): (step,) for n, step in unsur.items()}
    nilai = {kunci[n]: step.nilai for n, step in unsur.items()}
    isi = {"unsur": nilai if bernama else tuple(nilai.values())}
    return isi, asal | dict(_bobot(semua[0]))


def _bobot(g: Gelombang) -> Iterator[tuple[Keys, tuple[Langkah, ...]]]:
    """Place the printed weight, which is the same in every period."""
    bobot = g.bagian.isian.bobot
    if bobot is not None:
        step = dari_isian("bobot tercetak", bobot, "bobot")
        yield ("bobot",), (step._replace(berkas=g.bagian.berkas),)


def _gelombang(b: IsianPeriode[Any]) -> Gelombang:
    isian = b.isian
    keys: tuple[str | int, ...] = ("responden",)
    if isian.responden is None:
        keys = ("terisi", isian.terisi.index(isian.banyak_responden))
    responden = b.dari_isian("responden", isian.banyak_responden, *keys)
    return Gelombang(b, dict(_jawaban(b, responden)), responden)


def _jawaban(
    b: IsianPeriode[Any], responden: Langkah
) -> Iterator[tuple[NamaUnsur, JawabanUnsur]]:
    """Walk the unsur of a period, by totals as counted, or by means and respondents."""
    totals = zip(b.isian.jumlah_per_unsur or (), b.isian.terisi or (), strict=True)
    for n, (jumlah, terisi) in enumerate(totals):
        label = f"unsur {n + 1}"
        semua = b.dari_isian(f"jumlah jawaban {label}", jumlah, "jumlah_per_unsur", n)
        banyak = b.dari_isian(f"terisi {label}", terisi, "terisi", n)
        yield n, JawabanUnsur(label, (semua,), banyak)
    for label, key, nilai in bernama(b.isian.unsur or (), "unsur"):
        rata = b.dari_isian(label, nilai, "unsur", key)
        nama = sepadan(key) if isinstance(key, str) else key
        yield nama, JawabanUnsur(label, (rata, responden), responden)


def _perbedaan(semua: Sequence[Gelombang]) -> str | None:
    """Say why the unsur of the periods cannot be pooled; None if they can."""
    if not all(g.jawaban for g in semua):
        return "ada periode yang hanya menyebut nilai indeks"
    if len({g.bagian.isian.bobot for g in semua}) > 1:
        return "bobot tercetak berbeda antarperiode"
    if len({frozenset(g.jawaban) for g in semua}) > 1:
        return "unsur berbeda antarperiode"
    return None


def _disatukan(nama: NamaUnsur, semua: Sequence[Gelombang]) -> Langkah:
    """Divide the answers to one unsur by how many there are, from the means of each."""
    jawaban = [g.jawaban[nama] for g in semua]
    label = jawaban[0].label
    bagian = (step for j in jawaban for step in j.faktor)
    jumlah = langkah(f"jumlah jawaban {label}", TERTIMBANG, *bagian)
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
