"""``kinerja temuan``: what a code of a finding means, and what to do about it."""

from typing import TYPE_CHECKING, Annotated

import typer

from kinerja_cli.cli.completion import codes
from kinerja_cli.cli.reporting import BERHASIL

if TYPE_CHECKING:
    from kinerja_cli.dokumen.kode import UraianKode


def temuan(
    kode: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="KODE",
            help="Kode temuan, misalnya KIN331; tanpa ini daftar semua kode.",
            autocompletion=codes,
        ),
    ] = None,
) -> int:
    """Jelaskan kode temuan: tingkat, sebab, obat, dan contohnya."""
    from kinerja_cli.cli.screen import print_rich
    from kinerja_cli.dokumen.kode import daftar_kode
    from kinerja_cli.export.daftar_temuan import show_kode, show_uraian

    if not kode:
        print_rich(lambda console: show_kode(daftar_kode().values(), console))
        return BERHASIL
    uraian = _found(kode)
    print_rich(lambda console: show_uraian(uraian, console))
    return BERHASIL


def _found(kode: list[str]) -> "list[UraianKode]":
    from kinerja_cli.core.diagnostic import Gathering
    from kinerja_cli.dokumen.kode import find_kode
    from kinerja_cli.source.arguments import Argument, read_arguments

    found = Gathering()
    uraian = []
    with read_arguments(Argument((k,), "", k) for k in kode).locating():
        for k in kode:
            with found.under(k):
                uraian.append(find_kode(k))
        found.finish()
    return uraian
