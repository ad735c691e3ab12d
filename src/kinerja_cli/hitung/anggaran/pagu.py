"""The budget of a program before a PK perubahan, and since."""

from collections.abc import Sequence

from kinerja_cli.core.langkah import Langkah, janji
from kinerja_cli.dokumen.pk import Berpagu, Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.pk.perubahan.rangkaian import KUNCI_PAGU_AWAL
from kinerja_cli.hitung.akumulasi import Himpunan


def before_and_after(
    b: Berpagu,
    sendiri: Langkah,
    perubahan: Sequence[Langkah],
    realisasi: Himpunan,
    r: RangkaianPk[Perjanjian],
) -> tuple[Langkah, Langkah]:
    """Return the budget of the first PK, and the one that holds.

    Args:
        b: A program, or the lowest part of one.
        sendiri: What the second PK sets aside for it.
        perubahan: What files say it was changed to, in the order of time.
        realisasi: The files; what those before the change say is past.
        r: Both PK.
    """
    sesudah = [p for p in perubahan if not r.sebelum(realisasi.periode[p.berkas])]
    pagu = sesudah[-1] if sesudah else sendiri
    lama = r.pagu_awal(b.kunci_uang)
    if lama is None:
        return sendiri, pagu
    keys = (*sendiri.keys[:-1], KUNCI_PAGU_AWAL)
    return janji(f"pagu awal {b.sebutan}", lama, *keys), pagu
