"""How many respondents a survey needs: Krejcie and Morgan, rounded half up."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.aturan import Aturan, Ketentuan
from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import bagi, kali, kurang, tambah


def besar_sampel(populasi: int, ketentuan: Ketentuan) -> int:
    """Return the least number of respondents out of ``populasi`` people.

    Source: n = X2 N P(1-P) / (d2 (N-1) + X2 P(1-P)), Krejcie and Morgan (1970);
        X2, P and d: ``aturan/sampel.yaml``.
    """
    khi, p, d = (ketentuan.tetapan[n].nilai for n in ("khi_kuadrat", "p", "d"))
    ragam = kali(khi, kali(p, kurang(Decimal(1), p)))
    kesalahan = kali(kali(d, d), Decimal(populasi - 1))
    n = bagi(kali(ragam, Decimal(populasi)), tambah(kesalahan, ragam))
    return int(bulatkan(n, 0))


def nilai_sampel(
    responden: int | None, populasi: int | None, aturan: Aturan
) -> Iterator[Diagnostic]:
    """Say whether as many answered as a population asks for, where both are known."""
    if responden is None or populasi is None:
        return
    if responden > populasi:
        message = f"responden {responden} melebihi populasi {populasi}"
        hint = "responden ialah bagian dari populasi: periksa keduanya"
        yield Diagnostic("KIN306", message, hint, keys=("populasi",))
        return
    ketentuan = aturan.ketentuan("sampel")
    perlu = besar_sampel(populasi, ketentuan)
    angka = [format_angka(Decimal(n)) for n in (responden, populasi, perlu)]
    message = f"{angka[0]} responden dari populasi {angka[1]}; sampel paling sedikit "
    message += f"{angka[2]} ({ketentuan.sumber})"
    if responden < perlu:
        kurang = format_angka(Decimal(perlu - responden))
        yield note("KIN362", f"{message}: kurang {kurang}")
    else:
        yield note("KIN361", f"{message}: cukup")
