"""The numbers of a sentence, read out of it as a reader would."""

import re
from collections.abc import Iterable
from decimal import Decimal

from kinerja_cli.core.angka import format_angka, format_penuh
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat

ANGKA = re.compile(r"-?\d+(?:\.\d{3})*(?:,\d+)?")
# What names a time, and is no number of a row.
_MASA = re.compile(
    r"(?:triwulan|bulan|semester|TW|SMT) \d+(?:(?:,? dan|,) \d+)*|\b1 Januari",
    re.IGNORECASE,
)
_KUTIPAN = re.compile("“[^”]*”")
_CATATAN = frozenset({"KIN412", "KIN413", "KIN415", "KIN455", "KIN462"})
_SEL = (
    *("target", "target_sampai", "realisasi", "capaian"),
    *("target_triwulan", "target_triwulan_sampai"),
    *("realisasi_triwulan", "capaian_triwulan"),
)


def angka_dalam(teks: str, *bukan: str) -> list[str]:
    """Read the numbers of a sentence; ``bukan`` are names and units, passed over."""
    for nama in sorted({*map(visible, bukan)} - {""}, key=len, reverse=True):
        teks = teks.replace(nama, "").replace(nama.lower(), "")
    return ANGKA.findall(_MASA.sub("", _KUTIPAN.sub("", teks)))


def tercetak_dalam(b: BarisTercatat) -> set[str]:
    """Return all that a recorded row prints of numbers, its notes with them."""
    sel = [getattr(b, kunci) for kunci in _SEL]
    p = b.target_perubahan
    sel += [p.semula, p.semula_sampai, p.nilai, p.sampai] if p else []
    angka = {format_angka(n) for n in sel if n is not None}
    angka |= {*ANGKA.findall(b.target_triwulan_tertulis or "")}
    if b.realisasi_penuh:
        angka.add(format_penuh(Decimal(b.realisasi_penuh)).removeprefix("≈ "))
    return angka | {n for d in b.catatan if _beginning(d) for n in ANGKA.findall(d)}


def _beginning(catatan: str) -> bool:
    return any(kode in catatan for kode in _CATATAN)


def kalimat_utuh(kalimat: Iterable[str]) -> str:
    """Join sentences, each of which begins and ends as one."""
    semua = [*kalimat]
    for teks in semua:
        assert teks[:1] == teks[:1].upper(), teks
        assert teks.endswith((".", ".”")), teks
        assert "  " not in teks, teks
        assert not re.search(r" [.,;:]|[(] | [)]|\.\.|`", _KUTIPAN.sub("K", teks)), teks
    return " ".join(semua)
