"""The sides of a comparison as a sentence names them: years, quarters, so far."""

import re

_PENDEK = {"TW": "triwulan", "SMT": "semester"}


def kata_sisi(label: str) -> str:
    """Say a side by its label: ``tahun 2023``, ``triwulan 3 2024``."""
    if re.fullmatch(r"[0-9]{4}( \([0-9]+\))?", label):
        return f"tahun {label}"
    teks = label.removeprefix("s.d. ")
    awal, _, lain = teks.partition(" ")
    nomor, _, tahun = lain.partition(" ")
    return f"{_PENDEK.get(awal, awal)} {nomor} tahun {tahun}" if tahun else teks


def pada_sisi(label: str) -> str:
    """Say when that was: ``pada tahun 2023``, ``sampai triwulan 3 tahun 2024``."""
    return f"{'sampai' if label.startswith('s.d. ') else 'pada'} {kata_sisi(label)}"


def tanpa_singkatan(teks: str, *label: str) -> str:
    """Spell sides out where a text calls them by their labels; a year stays."""
    for sisi in label:
        if not sisi[:4].isdigit():
            teks = teks.replace(sisi, pada_sisi(sisi).removeprefix("pada "))
    return teks
