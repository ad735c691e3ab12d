"""Targets that no realisasi can equal: of its rumus, or with its decimals."""

from collections.abc import Iterator

from kinerja_cli.core.angka import DESIMAL_TERTULIS, decimals, format_angka, ringkas
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.jenis import DESIMAL_TERBANYAK
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN


def tak_tercapai_tepat(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of every target that nothing equals.

    Of one that is not possible at all, its decimals say nothing more.
    """
    for at, target in i.semua_target():
        mustahil = [*_tidak_mungkin(i, at, target)]
        yield from mustahil or _terlalu_halus(i, at, target, pk)


def _tidak_mungkin(i: Indikator, at: Keys, target: Target) -> Iterator[Diagnostic]:
    """Say of a target that no inputs of its rumus come to it."""
    rentang = i.kelas.rentang
    luar = next((n for n in target.ujung if not rentang.admits(n)), None)
    # Of a quarter, 0 says that nothing is due yet.
    if luar is None or (not luar and "target_triwulan" in at):
        return
    angka = f"{sebut_target(at, i)} {format_angka(luar)}"
    batas = rentang.batas() if rentang.maksimal else "bilangan bulat"
    message, hint = f"{angka} tidak mungkin untuk {i.rumus}", f"nilainya {batas}"
    yield Diagnostic("KIN343", message, hint, "peringatan", at)


def _terlalu_halus(
    i: Indikator, at: Keys, target: Target, pk: Perjanjian
) -> Iterator[Diagnostic]:
    """Say of a target that it has more decimals than the realisasi."""
    desimal = pk.desimal_realisasi(i)
    pecahan = max(decimals(ringkas(n)) for n in target.ujung)
    if pecahan <= desimal:
        return
    message = (
        f"{sebut_target(at, i)} memakai {pecahan} desimal, tetapi realisasi "
        f"dibulatkan ke {desimal}: keduanya tidak dapat tepat sama"
    )
    yield Diagnostic("KIN311", message, _hint(i, pecahan), "peringatan", at)


def sebut_target(keys: Keys, i: Indikator) -> str:
    """Name a target of an indikator by its keys there: ``target triwulan 2``."""
    kunci, *_ = keys
    if "target_triwulan" in keys:
        nomor = (n for n in range(1, TRIWULAN + 1) if i.janji_triwulan(n)[0] == keys)
        return f"target triwulan {next(nomor, int(keys[-1]) + 1)}"
    if kunci == KUNCI_PERUBAHAN:
        return "target perubahan"
    return "target akhir" if kunci == "target_akhir" else "target"


def _hint(i: Indikator, pecahan: int) -> str:
    cukup = f"tulis `desimal: {pecahan}` pada indikator ini"
    if i.desimal is not None and pecahan <= DESIMAL_TERTULIS:
        return (
            f"hapus `desimal` pada indikator ini, maka mengikuti target; atau {cukup}"
        )
    tercetak = "tulis target sebagaimana tercetak dalam PK, misalnya 81,33"
    return tercetak if pecahan > DESIMAL_TERBANYAK else f"{tercetak}; atau {cukup}"
