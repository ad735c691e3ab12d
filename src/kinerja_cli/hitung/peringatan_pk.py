"""What a PK says of an indikator, and no realisasi can do right by: each a warning."""

from collections.abc import Iterator

from kinerja_cli.core.angka import DESIMAL_TERTULIS, decimals, ringkas
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.indikator import DESIMAL_TERBANYAK
from kinerja_cli.dokumen.pk.target.satuan import is_percent


def peringatan_baris(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of every indikator whose target or unit does not fit its rumus."""
    for _, keys, i in pk.semua_indikator():
        yield from _terlalu_halus(keys, i, pk)
        yield from _bukan_persen(keys, i)


def _terlalu_halus(keys: Keys, i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say of a target with more decimals than the realisasi: nothing equals it."""
    desimal = pk.desimal_realisasi(i)
    for at, target in i.semua_target():
        pecahan = max(decimals(ringkas(n)) for n in target.ujung)
        if pecahan <= desimal:
            continue
        message = (
            f"{sebut_target(at)} memakai {pecahan} desimal, tetapi realisasi "
            f"dibulatkan ke {desimal}: keduanya tidak dapat tepat sama"
        )
        hint = _hint(i, pecahan)
        yield Diagnostic("KIN311", message, hint, "peringatan", (*keys, *at))


def sebut_target(keys: Keys) -> str:
    """Name a target of an indikator by its keys there: ``target triwulan 2``."""
    kunci, *di = keys
    if kunci == "target_triwulan":
        return f"target triwulan {int(di[0]) + 1}"
    return "target akhir" if kunci == "target_akhir" else "target"


def _hint(i: Indikator, pecahan: int) -> str:
    cukup = f"tulis `desimal: {pecahan}` pada indikator ini"
    if i.desimal is not None and pecahan <= DESIMAL_TERTULIS:
        return (
            f"hapus `desimal` pada indikator ini, maka mengikuti target; atau {cukup}"
        )
    tercetak = "tulis target sebagaimana tercetak dalam PK, misalnya 81,33"
    return tercetak if pecahan > DESIMAL_TERBANYAK else f"{tercetak}; atau {cukup}"


def _bukan_persen(keys: Keys, i: Indikator) -> Iterator[Diagnostic]:
    """Say that a value in percent would be printed under another unit."""
    if i.kelas.satuan != "%" or is_percent(i.satuan):
        return
    message = (
        f"rumus `{i.rumus}` menghasilkan persen, padahal satuannya {kutip(i.satuan)}"
    )
    hint = 'tulis `satuan: "%"`, atau pakai `rumus: nilai` dengan angka jadinya'
    yield Diagnostic("KIN346", message, hint, "peringatan", (*keys, "satuan"))
