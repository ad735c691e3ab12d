"""A verdict that rests on rounding alone: both are said."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.dokumen.hasil.putusan import Berputusan, kata_putusan
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.laporan.kalimat.ukuran import UkuranKalimat, titik


class PutusanUtuh(NamedTuple):
    """The verdict on what is not rounded."""

    tercapai: bool
    masa_berjalan: bool | None


def kalimat_pembulatan(
    u: UkuranKalimat, realisasi: Bulat, target: Target, b: Berputusan, sebutan: str
) -> Iterator[str]:
    """Say the verdict on the unrounded value, where it is another one."""
    utuh = realisasi.asal.nilai
    lain = PutusanUtuh(target.tercapai(utuh), b.masa_berjalan)
    if b.tercapai is not None and lain.tercapai != b.tercapai:
        nilai = u.utuh(utuh)
        yield titik(
            f"putusan itu menurut angka tercetak; menurut angka sebelum dibulatkan, "
            f"yaitu {nilai}, {sebutan} {kata_putusan(lain)}"
        )
