"""Where a value stands beside what it is held against, and the verdict, in words."""

from decimal import Decimal

from kinerja_cli.dokumen.hasil.putusan import Berputusan, kata_putusan
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.laporan.kalimat.ukuran import UkuranKalimat

_TURUN = "; pada indikator ini, makin rendah makin baik"


def kedudukan(
    u: UkuranKalimat, nilai: Decimal, target: Target, sebutan: str, *, lain: bool = True
) -> str:
    """Say where a value stands: ``di bawah target 98,00 persen``.

    Args:
        u: How its values are said.
        nilai: The value, as printed.
        target: What it is held against.
        sebutan: What that is called.
        lain: Whether it is anything else than the target of the year, and so has a
            longer name.
    """
    kata = f"{sebutan}, yaitu" if lain or target.tanda else sebutan
    isi = u.target(target)
    arah = _TURUN if target.arah == "turun" and not target.tanda else ""
    if target.rentang:
        letak = (
            "di dalam"
            if target.bawah <= nilai <= target.atas
            else _letak(nilai, target.bawah)
        )
        return f"{letak} rentang {kata} {isi}{arah}"
    letak = "sama dengan" if nilai == target.bawah else _letak(nilai, target.bawah)
    batas = "batas " if target.tanda else ""
    return f"{letak} {batas}{kata} {isi}{arah}"


def _letak(nilai: Decimal, batas: Decimal) -> str:
    return "di bawah" if nilai < batas else "di atas"


def kata_tercapai(
    b: Berputusan, sebutan: str = "target", *, bertambah: bool = False
) -> str:
    """Say the verdict: ``target belum tercapai``.

    What is reached while the year goes on is so until now; of what only grows, and is
    to stay below (``bertambah``), nothing is reached yet, but it is not past it either.
    """
    if not (b.tercapai and b.masa_berjalan):
        return f"{sebutan} {kata_putusan(b)}"
    kata = "belum terlampaui" if bertambah else kata_putusan(b)
    return f"sampai periode ini, {sebutan} {kata}"
