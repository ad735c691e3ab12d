"""The budget of a program as its PK states it, as a step."""

from kinerja_cli.core.langkah import JUMLAH, Langkah, janji, langkah
from kinerja_cli.dokumen.pk import Berpagu


def pagu_tertulis(b: Berpagu, *keys: str | int) -> Langkah | None:
    """Return what is stated of it, or else the sum of its parts; None of neither.

    Args:
        b: A program, or what one is parted into.
        keys: Where it stands in the PK.
    """
    nama = f"pagu {b.sebutan}"
    if b.anggaran is not None:
        return janji(nama, b.anggaran, *keys, "anggaran")
    tiap = (pagu_tertulis(a, *keys, a.tingkat, n) for n, a in enumerate(b.bawah))
    ada = [step for step in tiap if step]
    return langkah(nama, JUMLAH, *ada) if ada else None
