"""``kinerja mulai``: a starter that runs, and teaches as it is read."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from kinerja_cli.cli.options import OpsiTimpa
from kinerja_cli.cli.reporting import BERHASIL

_NamaKantor = Literal["dinas", "kecamatan", "perguruan-tinggi", "rsud"]
KANTOR = get_args(_NamaKantor)
_REALISASI, _FORMULIR = "realisasi.yaml", "isian.xlsx"


def mulai(
    folder: Annotated[
        str, typer.Argument(metavar="FOLDER", help="Tempat contohnya ditulis.")
    ] = ".",
    *,
    contoh: Annotated[
        _NamaKantor | None,
        typer.Option(
            metavar="KANTOR",
            case_sensitive=False,
            help=f"Contoh untuk kantor seperti ini: {', '.join(KANTOR)}. Tanpa "
            "ini, yang paling ringkas.",
        ),
    ] = None,
    timpa: OpsiTimpa = False,
) -> int:
    """Tulis contoh PK dan realisasi yang langsung dapat dihitung."""
    from kinerja_cli.cli.output import refuse_sealed, refuse_taken, write_file
    from kinerja_cli.core.shell import shell_word
    from kinerja_cli.core.teks import slashed, visible
    from kinerja_cli.export.encoding import encode

    tujuan = {Path(folder, nama): isi for nama, isi in _starter(contoh)}
    refuse_taken(tujuan, timpa=timpa)
    refuse_sealed(tujuan)
    for path, isi in tujuan.items():
        write_file(encode(isi), path, timpa=timpa, folder=True)
        typer.echo(f"ditulis: {visible(slashed(path))}")
    nama = [shell_word(str(Path(folder, n))) for n in (_REALISASI, _FORMULIR)]
    di = "" if all(nama) else " di folder itu"
    realisasi, formulir = nama if all(nama) else (_REALISASI, _FORMULIR)
    typer.echo(f"\nCoba{di}: kinerja hitung -r {realisasi}")
    typer.echo(f"Lewat Excel{di}: kinerja templat --dari {realisasi} -o {formulir}")
    return BERHASIL


def _starter(kantor: str | None) -> Iterator[tuple[str, str]]:
    from kinerja_cli.dokumen.pk import read_perjanjian
    from kinerja_cli.dokumen.shipped import data_path, starter_path
    from kinerja_cli.dokumen.skema import render_skema, skema_pk, skema_realisasi
    from kinerja_cli.source import load

    asal = starter_path(kantor) if kantor else data_path("mulai")
    pk = asal / "pk.yaml"
    yield "pk.yaml", pk.read_text("utf-8")
    yield _REALISASI, (asal / _REALISASI).read_text("utf-8")
    yield "skema/pk.json", render_skema(skema_pk())
    perjanjian = read_perjanjian(load(str(pk))).value
    yield "skema/realisasi.json", render_skema(skema_realisasi(perjanjian))
