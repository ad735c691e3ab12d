"""A scale of words: their order, and each word found however it is written."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from kinerja_cli.aturan import Tingkat, load_buku, skala_predikat
from kinerja_cli.core.teks import BATAS_SEBUT, kutip, nearest, sepadan, visible
from kinerja_cli.source.advice import KOSONGKAN
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.rejection import reject

SEDIKITNYA, BANYAKNYA = 2, 30
_BERKURUNG = re.compile(r"([^()]*[^()\s])\s*\(([^()]+)\)")
CONTOH = "atau tulis sendiri, misalnya `skala: [Rendah, Sedang, Tinggi]`"
# What offices write before a word of a scale: ``opini BPK WTP``, ``Level 3``.
_AWALAN = {
    *("opini", "bpk", "predikat", "kategori", "mutu", "nilai", "level", "tingkat"),
    *("peringkat", "maturitas", "skala", "kelas", "jenjang"),
}


class Skala:
    """Names in their order, the worst first.

    Attributes:
        subjek: The book of ``aturan/`` that it is out of; None where a PK has its own.
    """

    def __init__(self, tingkat: Sequence[Tingkat], subjek: str | None = None) -> None:
        self.tingkat, self.subjek = tuple(tingkat), subjek

    def __len__(self) -> int:
        return len(self.tingkat)

    @cached_property
    def nama(self) -> tuple[str, ...]:
        """The short names, as eyes read them: on one line, with nothing hidden."""
        return tuple(visible(t.predikat) for t in self.tingkat)

    @property
    def kata(self) -> str:
        """How many names there are, and which: ``4 (TMP, TW, WDP, WTP)``."""
        isi = ", ".join(self.nama)
        if len(self) > BATAS_SEBUT:
            isi = f"{self.nama[0]} sampai {self.nama[-1]}"
        return f"{len(self)} ({isi})"

    def pilihan(self) -> Iterator[str | int]:
        """Yield what an editor offers: each name short and in full, or as a number."""
        for t in self.tingkat:
            yield from filter(None, (t.predikat, t.sebutan))
            angka = _tanpa_awalan(sepadan(t.predikat))
            if angka.isdecimal():
                yield int(angka)

    @cached_property
    def _menurut(self) -> dict[str, int]:
        semua = [
            (sepadan(k), n) for n, t in enumerate(self.tingkat, 1) for k in t.semua_nama
        ]
        tanpa: dict[str, set[int]] = {}
        for k, n in semua:
            tanpa.setdefault(_tanpa_awalan(k), set()).add(n)
        # What is left of a name must be of that one only; the name itself stands first.
        return {k: n for k, (n, *lain) in tanpa.items() if not lain} | dict(semua)

    def peringkat(self, teks: str) -> int | None:
        """Return the place of a word, from 1; None where the scale has no such word."""
        tulisan = sepadan(teks)
        lain = _tanpa_awalan(tulisan)
        if di := self._menurut.get(tulisan) or self._menurut.get(lain):
            return di
        berdua = {self.peringkat(b) for b in _parts(teks)}
        return berdua.pop() if len(berdua) == 1 else None

    def sebutan(self, peringkat: int) -> str:
        """Return the word at a place; beyond the ends of the scale there is none."""
        ada = 1 <= peringkat <= len(self)
        return self.nama[peringkat - 1] if ada else f"jenjang {peringkat}"

    def saran(self, teks: str) -> str:
        """Advise what to write in the place of a word that the scale has not."""
        if nihil(teks):
            return KOSONGKAN
        semua = {
            k: t.predikat for t in self.tingkat for k in (t.predikat, t.sebutan) if k
        }
        dikenal = (self.peringkat(b) for b in _parts(teks))
        if nama := [f"`{self.nama[di - 1]}`" for di in dikenal if di]:
            return f"tulis {' atau '.join(nama)} saja"
        dekat = nearest(teks, semua)
        maksud = f"mungkin maksudnya `{semua[dekat]}`; " if dekat else ""
        return f"{maksud}skalanya dari yang terendah: {', '.join(self.nama)}"


def _parts(teks: str) -> tuple[str, ...]:
    """Part what stands before brackets from what is in them; nothing of another text.

    ``Wajar Tanpa Pengecualian (WTP)`` says a name twice.
    """
    found = _BERKURUNG.fullmatch(teks.strip())
    return found.groups() if found else ()


def _tanpa_awalan(tulisan: str) -> str:
    kata = re.split("[ :]+", tulisan)
    while len(kata) > 1 and kata[0] in _AWALAN:
        del kata[0]
    return " ".join(kata)


def baca_skala(tertulis: str | Sequence[str] | None) -> Skala:
    """Make the scale that a PK names, or lists.

    Raises:
        PydanticCustomError: KIN216 there is none; KIN204 no such name; KIN206 too few
            names, or too many; KIN305 two of them are one.
    """
    if tertulis is None:
        message = "rumus `predikat` memerlukan `skala`"
        raise reject("KIN216", message, f"{_pilih()}, {CONTOH}", ("rumus",))
    if isinstance(tertulis, str):
        return _bernama(tertulis)
    if not SEDIKITNYA <= len(tertulis) <= BANYAKNYA:
        message = f"`skala` berisi {len(tertulis)} nama"
        hint = f"tulis {SEDIKITNYA} sampai {BANYAKNYA} nama, dari yang terendah"
        raise reject("KIN206", message, hint, ("skala",))
    for ganda in _ganda(tertulis):
        message = f"{kutip(ganda)} disebut dua kali dalam `skala`"
        raise reject("KIN305", message, "hapus salah satunya", ("skala",))
    return Skala([Tingkat(str(nama)) for nama in tertulis])


def _bernama(nama: str) -> Skala:
    if nama not in skala_predikat():
        dekat = nearest(nama, skala_predikat())
        maksud = f"mungkin maksudnya `{dekat}`" if dekat else _pilih()
        message = f"{kutip(nama)} bukan nama skala"
        raise reject("KIN204", message, f"{maksud}, {CONTOH}", ("skala",))
    terbaru = max(load_buku(nama).ketentuan, key=lambda k: k.sejak)
    return Skala(terbaru.tingkatan(), nama)


def _pilih() -> str:
    nama = ", ".join(f"`{s}`" for s in skala_predikat())
    return f"sebut nama skala yang ada ({nama})"


def _ganda(nama: Sequence[str]) -> Iterator[str]:
    semua = [sepadan(n) for n in nama]
    return (n for k, n in enumerate(nama) if semua[k] in semua[:k])
