"""The budget of a program before a PK perubahan, and since."""

from collections.abc import Sequence

from kinerja_cli.core.langkah import Langkah, janji
from kinerja_cli.dokumen.pk import Berpagu, Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.pk.perubahan.rangkaian import KUNCI_PAGU_AWAL
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.anggaran.serapan import BarisAnggaran


def before_and_after(
    b: Berpagu,
    sendiri: Langkah,
    perubahan: Sequence[Langkah],
    realisasi: Himpunan,
    r: RangkaianPk[Perjanjian],
) -> tuple[Langkah | None, Langkah]:
    """Return the budget of the first PK, if it had one, and the one that holds.

    Args:
        b: A program, or the lowest part of one.
        sendiri: What the second PK sets aside for it.
        perubahan: What files say it was changed to, in the order of time.
        realisasi: The files; what those before the change say is past.
        r: Both PK.
    """
    sesudah = [p for p in perubahan if not r.sebelum(realisasi.periode[p.berkas])]
    pagu = sesudah[-1] if sesudah else sendiri
    return _pertama(b, r, *sendiri.keys[:-1]), pagu


def with_pagu_pertama(
    baris: BarisAnggaran, r: RangkaianPk[Perjanjian], *keys: str | int
) -> BarisAnggaran:
    """Give what is parted the budget of the first PK, be that parted otherwise.

    What is new has none, whatever its parts had elsewhere.
    """
    awal = _pertama(baris.program, r, *keys)
    return baris._replace(serapan=baris.serapan._replace(awal=awal))


def _pertama(
    b: Berpagu, r: RangkaianPk[Perjanjian], *keys: str | int
) -> Langkah | None:
    lama = r.pagu_awal(b.kunci_uang)
    if lama is None:
        return None
    return janji(f"pagu awal {b.sebutan}", lama, *keys, KUNCI_PAGU_AWAL)


def all_pagu_pertama(r: RangkaianPk[Perjanjian]) -> tuple[Langkah, ...]:
    """Return what the first PK set aside for each of its programs, be they gone."""
    semua = r.pertama.value.program
    return tuple(
        janji(f"pagu awal {p.sebutan}", p.pagu, "program", n, KUNCI_PAGU_AWAL)
        for n, p in enumerate(semua)
    )
