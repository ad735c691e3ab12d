"""Weights that no mean can be of: of some only, all of them zero, or in no sasaran."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk.declaration import Perjanjian

# What is weighed, and its weight; None where it has none.
Timbangan = Sequence[tuple[Keys, Decimal | None]]


def timbangan_keliru(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find lists that are weighted in part, or whose weights are all zero."""
    semua = [(("sasaran", m), s.bobot) for m, s in enumerate(pk.sasaran)]
    yield from _keliru(semua, "sasaran")
    for m in range(len(pk.sasaran)):
        yield from _keliru(timbangan_sasaran(pk, m), f"indikator sasaran {m + 1}")
    for sasaran, keys, i in pk.semua_indikator():
        if not sasaran and i.bobot is not None:
            message = f"indikator program `{i.id}` di luar rata-rata sasaran"
            hint = "hapus `bobot`-nya: tidak ada yang ditimbang di sini"
            yield Diagnostic("KIN275", message, hint, keys=(*keys, "bobot"))


def timbangan_sasaran(pk: Perjanjian, m: int) -> Timbangan:
    """Return the indikator of a sasaran, from 0, by their keys, with their weights."""
    semua = enumerate(pk.sasaran[m].indikator)
    return [(("sasaran", m, "indikator", n), i.bobot) for n, i in semua]


def berbobot(semua: Timbangan) -> bool:
    """Tell whether a list is weighted: all of it has weights, or none."""
    return semua[0][1] is not None


def _keliru(semua: Timbangan, nama: str) -> Iterator[Diagnostic]:
    tanpa = [keys for keys, bobot in semua if bobot is None]
    if not tanpa and not any(bobot for _, bobot in semua):
        message = f"semua bobot {nama} nol"
        hint = "isi paling sedikit satu yang lebih dari nol, atau hapus semuanya"
        yield Diagnostic("KIN270", message, hint, keys=(*semua[0][0], "bobot"))
    elif tanpa and len(tanpa) < len(semua):
        message = f"{len(tanpa)} dari {len(semua)} {nama} tanpa `bobot`"
        hint = "isi bobotnya (0 bila tidak diperhitungkan), atau hapus dari semuanya"
        yield Diagnostic("KIN271", message, hint, keys=tanpa[0])
