"""A formula computed: each chain and function one step, its own numbers in it."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, Inexact
from fractions import Fraction
from typing import TypeVar

from kinerja_cli.core import exact
from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import JUMLAH, RATA_RATA, Langkah, Operasi
from kinerja_cli.core.sel import fungsi_sel, selisih_sel
from kinerja_cli.rumus.alat.pembagi import tanpa_kejadian
from kinerja_cli.rumus.hitungan.ruas import (
    Fungsi,
    Harga,
    Rangkaian,
    Ruas,
    Variabel,
    anak,
    dalam_kurung,
)

# Beyond that nothing is counted, and a number could not be printed.
_TERBESAR = 10**60
_T = TypeVar("_T")
LABEL = "hitungan"
_TANDA_SEL = {"+": "+", "−": "-", "×": "*", ":": "/"}


class TakBernilai(Exception):  # noqa: N818 - it says why there is no value
    """There is no value with these inputs, and why, as a note."""

    def __init__(self, catatan: Diagnostic) -> None:
        super().__init__(catatan.message)
        self.catatan = catatan


def _pecahan(nilai: Exact) -> Fraction:
    return Fraction(nilai)


def _rata_rata(nilai: Sequence[Exact]) -> Exact:
    return exact.bagi(_jumlah(nilai), Decimal(len(nilai)))


def _jumlah(nilai: Sequence[Exact]) -> Exact:
    try:
        return exact.jumlahkan(nilai)
    except Inexact:  # of more digits than decimals are kept in
        return sum((Fraction(n) for n in nilai), Fraction(0))


def _kali(a: Exact, b: Exact) -> Exact:
    try:
        return exact.kali(a, b)
    except Inexact:
        return Fraction(a) * Fraction(b)


def _negatif(nilai: Exact) -> Exact:
    # A minus before a decimal would round it.
    return nilai.copy_negate() if isinstance(nilai, Decimal) else -nilai


# The functions, each as the operation that it is where it says no number of its own.
OPERASI_FUNGSI: Mapping[str, Operasi] = {
    "jumlah": JUMLAH._replace(hitung=_jumlah),
    "rata_rata": RATA_RATA._replace(hitung=_rata_rata),
    "terkecil": Operasi(
        "terkecil",
        lambda n: min(n, key=_pecahan),
        lambda p: f"terkecil dari {'; '.join(p)}",
        fungsi_sel("MIN"),
    ),
    "terbesar": Operasi(
        "terbesar",
        lambda n: max(n, key=_pecahan),
        lambda p: f"terbesar dari {'; '.join(p)}",
        fungsi_sel("MAX"),
    ),
}


def langkah_dari(ruas: Ruas, daun: Mapping[str, Langkah]) -> Langkah:
    """Compute a formula step by step over the leaves ``daun``.

    Raises:
        TakBernilai: KIN462, KIN473 it divides by zero; KIN474 it is out of all bounds.
    """
    step = _langkah(ruas, daun, ruas)
    return step._replace(label=LABEL) if step.operasi else step


def _langkah(ruas: Ruas, daun: Mapping[str, Langkah], di: Ruas) -> Langkah:
    if isinstance(ruas, Variabel):
        return daun[ruas.nama]
    dasar = [_langkah(r, daun, ruas) for r in anak(ruas) if not isinstance(r, Harga)]
    operasi = _operasi(ruas)
    nilai = operasi.hitung([d.nilai for d in dasar])
    if abs(Fraction(nilai)) >= _TERBESAR:
        raise TakBernilai(note("KIN474", "hasil hitungan melampaui segala batas"))
    return Langkah(dalam_kurung(ruas, di), nilai, operasi, tuple(dasar))


def nilai_tetap(ruas: Ruas) -> Exact | None:
    """Return the value of a part that names no input; None of any other."""
    if isinstance(ruas, Harga):
        return ruas.nilai
    isi = [nilai_tetap(r) for r in anak(ruas)]
    tetap = [n for n in isi if n is not None]
    if isinstance(ruas, Variabel) or len(tetap) < len(isi):
        return None
    return _hitung(ruas, tetap)


def _operasi(ruas: Ruas) -> Operasi:
    """Make the operation of a part: of its operands without the numbers it says."""

    def hitung(nilai: Sequence[Exact]) -> Exact:
        return _hitung(ruas, _sisip(ruas, nilai, lambda h: h.nilai))

    def tulis(isi: Sequence[str]) -> str:
        teks = _sisip(ruas, isi, str)
        if isinstance(ruas, Rangkaian):
            return ruas.tulis(teks)
        return OPERASI_FUNGSI[ruas.nama].tulis(teks) if isinstance(ruas, Fungsi) else ""

    def sel(isi: Sequence[str]) -> str:
        butir = _sisip(ruas, isi, lambda h: f"{h.nilai:f}")
        if isinstance(ruas, Fungsi):
            return OPERASI_FUNGSI[ruas.nama].sel(butir)
        return _rangkaian_sel(ruas, butir) if isinstance(ruas, Rangkaian) else ""

    return Operasi(_nama(ruas), hitung, tulis, sel)


def _rangkaian_sel(ruas: Rangkaian, isi: Sequence[str]) -> str:
    tanda = [_TANDA_SEL[t] for t, _ in ruas.butir]
    teks = "".join(map(str.__add__, tanda, isi))
    if ruas.jenis == "jumlah":
        teks = teks.removeprefix("+")
        return selisih_sel(teks) if "-" in tanda else teks
    return teks[1:]  # the sign before the first factor


def _sisip(ruas: Ruas, isi: Sequence[_T], harga: Callable[[Harga], _T]) -> list[_T]:
    sisa = iter(isi)
    return [harga(r) if isinstance(r, Harga) else next(sisa) for r in anak(ruas)]


def _hitung(ruas: Ruas, nilai: Sequence[Exact]) -> Exact:
    if isinstance(ruas, Fungsi):
        return OPERASI_FUNGSI[ruas.nama].hitung(nilai)
    if not isinstance(ruas, Rangkaian):
        raise TypeError(ruas)
    if ruas.jenis == "jumlah":
        bertanda = zip(ruas.butir, nilai, strict=True)
        return _jumlah([_negatif(n) if t == "−" else n for (t, _), n in bertanda])
    hasil: Exact = nilai[0]
    for (tanda, r), n in zip(ruas.butir[1:], nilai[1:], strict=True):
        hasil = _kali(hasil, n) if tanda == "×" else _bagi(hasil, n, r)
    return hasil


def _bagi(a: Exact, b: Exact, pembagi: Ruas) -> Exact:
    if b:
        return exact.bagi(a, b)
    keys: Keys = (pembagi.nama,) if isinstance(pembagi, Variabel) else ()
    if not a:
        raise TakBernilai(tanpa_kejadian(keys))
    message = f"pembaginya nol: {pembagi}"
    raise TakBernilai(note("KIN473", message)._replace(keys=keys))


def _nama(ruas: Ruas) -> str:
    """Name an operation as others are named, where it is one of those and no more."""
    if any(isinstance(r, Harga) for r in anak(ruas)):
        return LABEL
    if isinstance(ruas, Fungsi):
        return ruas.nama.replace("_", "-")
    tanda = "".join(t for t, _ in ruas.butir) if isinstance(ruas, Rangkaian) else ""
    if not tanda.strip("+"):
        return "jumlah"
    return {"+−": "kurang", "××": "kali", "×:": "bagi"}.get(tanda, LABEL)
