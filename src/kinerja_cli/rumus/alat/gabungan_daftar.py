"""Lists of several periods united by name: whoever stands in two is counted once."""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import CACAH, Langkah, langkah
from kinerja_cli.core.teks import kutip, rangkai, sepadan
from kinerja_cli.rumus.alat.gabungan import Asal, Gabungan, IsianPeriode

_JUMLAH = "jumlah"  # the input that says how many, where they are not listed


class Butir(NamedTuple):
    """One thing that a period lists.

    Attributes:
        isi: It, as the rumus holds it.
        step: Its leaf, in its place.
    """

    nama: str
    isi: Any
    step: Langkah
    bagian: IsianPeriode[Any]


def gabung_daftar(
    bagian: Sequence[IsianPeriode[Any]],
    aturan: Aturan,
    kunci: str,
    nama: Callable[[Any], str],
) -> Gabungan:
    """Unite what the periods list below ``kunci``; add what they only number.

    Args:
        bagian: The periods, in the order of time.
        aturan: The rule book.
        kunci: The input that lists; its name is the word for one thing, too.
        nama: Tells the name of one thing.
    """
    menurut: dict[str, list[Butir]] = {}
    for b in bagian:
        for butir in _butir(b, kunci, nama):
            menurut.setdefault(sepadan(butir.nama), []).append(butir)
    catatan = [d for sama in menurut.values() for d in _berulang(sama, kunci)]
    unik = [sama[0] for sama in menurut.values()]
    isian = bagian[0].isian
    if all(getattr(b.isian, kunci) is not None for b in bagian):
        asal: Asal = {(kunci, n): (butir.step,) for n, butir in enumerate(unik)}
        semua = {kunci: tuple(butir.isi for butir in unik)}
        return Gabungan(isian.model_copy(update=semua), asal, tuple(catatan))
    parts = tuple(_banyaknya(b, unik, aturan, kunci) for b in bagian)
    jumlah = sum(int(step.nilai) for step in parts)
    isian = isian.model_copy(update={kunci: None, _JUMLAH: jumlah})
    tanpa = [b for b in bagian if getattr(b.isian, kunci) is None and b.isian.jumlah]
    catatan += [_tak_dikenali(tanpa, kunci)] if menurut and tanpa else []
    return Gabungan(isian, {(_JUMLAH,): parts}, tuple(catatan))


def _butir(
    b: IsianPeriode[Any], kunci: str, nama: Callable[[Any], str]
) -> Iterator[Butir]:
    for n, isi in enumerate(getattr(b.isian, kunci) or ()):
        step = Langkah(nama(isi), Decimal(1), keys=(kunci, n), berkas=b.berkas)
        yield Butir(step.label, isi, step, b)


def _banyaknya(
    b: IsianPeriode[Any], unik: Sequence[Butir], aturan: Aturan, kunci: str
) -> Langkah:
    if getattr(b.isian, kunci) is None:
        return b.sebut(b.langkah(aturan))
    milik = (butir.step for butir in unik if butir.bagian is b)
    return b.sebut(langkah(kunci, CACAH, *milik))


def _berulang(sama: Sequence[Butir], kunci: str) -> Iterator[Diagnostic]:
    pertama, *lain = sama
    if lain:
        di = rangkai(butir.bagian.sebutan for butir in sama)
        beda = any(butir.isi != pertama.isi for butir in lain)
        menurut = f", menurut {pertama.bagian.sebutan}" if beda else ""
        message = f"{kunci} {kutip(pertama.nama)} ada di {di}: dihitung sekali{menurut}"
        yield note("KIN421", message)


def _tak_dikenali(tanpa: Sequence[IsianPeriode[Any]], kunci: str) -> Diagnostic:
    sebutan = rangkai(b.sebutan for b in tanpa)
    message = f"{sebutan} hanya menyebut jumlah: {kunci} yang berulang tidak dikenali"
    return note("KIN422", message)
