"""Targets that no realisasi can equal: of its rumus, or with its decimals."""

from collections.abc import Iterator

from kinerja_cli.core.angka import DESIMAL_TERTULIS, decimals, format_angka, ringkas
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.jenis import DESIMAL_TERBANYAK
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN


def tak_tercapai_tepat(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of every target that nothing equals.

    Of one that is not possible at all, its decimals say nothing more.
    """
    for at, target in i.semua_target():
        tak_mungkin = [*mustahil(i, at, target)]
        yield from tak_mungkin or _terlalu_halus(i, at, target, pk)


def mustahil(i: Indikator, at: Keys, target: Target) -> Iterator[Diagnostic]:
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
    """Name a target of an indikator by its keys there: ``target triwulan 2``.

    What was published, and a standard, is named so, too: ``riwayat 2021``.
    """
    if "target_triwulan" in keys:
        nomor = (n for n in range(1, TRIWULAN + 1) if i.janji_triwulan(n)[0] == keys)
        return f"target triwulan {next(nomor, int(keys[-1]) + 1)}"
    tahun = (str(k) for k in keys[1:] if k != "nilai")  # one that is not of the PK
    return " ".join((str(keys[0]).replace("_", " "), *tahun))


def _hint(i: Indikator, pecahan: int) -> str:
    cukup = f"tulis `desimal: {pecahan}` pada indikator ini"
    if i.desimal is not None and pecahan <= DESIMAL_TERTULIS:
        return (
            f"hapus `desimal` pada indikator ini, maka mengikuti target; atau {cukup}"
        )
    tercetak = "tulis target sebagaimana tercetak dalam PK, misalnya 81,33"
    return tercetak if pecahan > DESIMAL_TERBANYAK else f"{tercetak}; atau {cukup}"
