"""The list of rumus, and the inputs of one, from the registry."""

from collections.abc import Sequence

from rich import box
from rich.console import Console
from rich.table import Table

from kinerja_cli.rumus import SEMUA_RUMUS, check_rumus, load_rumus
from kinerja_cli.rumus.alat.isian import daftar_isian, kata_satuan


def show_rumus(nama: str | None, console: Console) -> None:
    """Print every rumus, or one with its inputs.

    Raises:
        KinerjaError: KIN204, there is no such rumus.
    """
    if nama is None:
        console.print(_semua())
        return
    check_rumus(nama)
    kelas = load_rumus(nama)
    console.print(f"{nama}: {kelas.judul}")
    console.print(f"Satuan: {kata_satuan(kelas)}. Acuan: {kelas.peraturan}.")
    console.print(f"Gabungan triwulan bila tidak disebut: {kelas.akumulasi}.\n")
    console.print(_isian(nama))
    if kelas.kunci_pk:
        console.print("\nDi PK, pada indikatornya:")
        console.print(_janji(kelas.kunci_pk))


def _semua() -> Table:
    table = _table("Rumus", "Isi", "Satuan", "Acuan")
    for nama in SEMUA_RUMUS:
        kelas = load_rumus(nama)
        table.add_row(nama, kelas.judul, kata_satuan(kelas), kelas.peraturan)
    return table


def _isian(nama: str) -> Table:
    kelas = load_rumus(nama)
    table = _table("Isian", "Arti", "Satuan", "Wajib")
    for isian in daftar_isian(kelas):
        wajib = "ya" if isian.wajib else "tidak"
        if isian.cara is not None:
            wajib = f"cara {isian.cara + 1}"
        atau = f", atau {' dan '.join(isian.rincian)}" if isian.rincian else ""
        table.add_row(isian.nama, isian.uraian + atau, isian.satuan or "–", wajib)
    return table


def _janji(kunci: Sequence[str]) -> Table:
    from kinerja_cli.dokumen.pk import Indikator  # noqa: PLC0415 - of few rumus

    table = _table("Kunci", "Arti")
    for nama in kunci:
        table.add_row(nama, Indikator.model_fields[nama].description)
    return table


def _table(*titles: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for title in titles:
        table.add_column(title, overflow="fold")
    return table
