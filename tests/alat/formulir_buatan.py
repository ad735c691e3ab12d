"""Forms made by hand: period sheets, tables and a stamp, out of what their rows say."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from alat.buku_buatan import LembarBuatan, buat_buku
from kinerja_cli.source import Source, load_each

ISIAN = "kinerja/isian@1"
BERKAS = "kinerja/realisasi@1"
# The column in which the values of a sheet stand, and the row of its first one.
KOLOM, AWAL = "D", 4


def lembar_periode(
    isi: Mapping[str, object] | Sequence[tuple[str, object]],
    masa: str = "triwulan=3",
    nama: str = "TW III",
    **lagi: str,
) -> LembarBuatan:
    """Make the sheet of a period: row keys below the file's root, and their cells."""
    pasangan = isi.items() if isinstance(isi, Mapping) else isi
    baris = [[kunci, f"Isian {kunci}", "nilai", nilai] for kunci, nilai in pasangan]
    kepala = [[ISIAN, "tahun=2024", masa], ["", "Isian kinerja"]]
    penanda = ["kunci", "isian", "satuan", "nilai"]
    return LembarBuatan(nama, [*kepala, penanda, *baris], **lagi)


def lembar_bersama(
    nama: str, penanda: Sequence[str], baris: Sequence[Sequence[object]], **lagi: str
) -> LembarBuatan:
    """Make a sheet of several periods: its markers, and its rows."""
    kepala = [[ISIAN, "tahun=2024"], ["", nama]]
    return LembarBuatan(nama, [*kepala, list(penanda), *baris], **lagi)


def lembar_cap(*baris: Sequence[str], berkas: str = BERKAS) -> LembarBuatan:
    """Make the hidden sheet of the stamp."""
    awal = [["format", ISIAN], ["berkas", berkas], ["tahun", "2024"]]
    return LembarBuatan("_kinerja", [*awal, *baris], sifat='state="hidden"')


def buka(
    folder: Path, *lembar: LembarBuatan, format_angka: Sequence[str | int] = ()
) -> tuple[Source, ...]:
    """Write a workbook and read it; a stamp is added where there is none."""
    semua = [*lembar]
    if all(s.nama != "_kinerja" for s in lembar):
        semua.append(lembar_cap())
    path = folder / "isian.xlsx"
    path.write_bytes(buat_buku(*semua, format_angka=format_angka))
    return load_each(str(path))
