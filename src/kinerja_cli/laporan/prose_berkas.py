"""The files that something is made of, in words: each once, with its sheets."""

from collections.abc import Iterable, Iterator
from pathlib import PurePath

from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Location
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.declaration import RealisasiTercatat
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam_realisasi
from kinerja_cli.laporan.bagian import Line
from kinerja_cli.source import Document
from kinerja_cli.source.text import Text

_LETAK, _SEL = "berkas:baris:kolom", "berkas:'lembar'!sel"


def name_file(nama: str, sha256: str, lembar: Iterable[str] = ()) -> str:
    """Name a file, its sheets if any were read, and what identifies it."""
    tentang = [*map(visible, lembar), f"sha256 {sha256[:12]}"]
    return f"{visible(nama)} ({'; '.join(tentang)})"


def teks(text: Text) -> str:
    """Name a file that was read here."""
    return name_file(text.name, text.sha256, [text.lembar] if text.lembar else ())


def name_files(berkas: Iterable[RealisasiTercatat]) -> Iterator[str]:
    """Name realisasi, of a workbook all its sheets in one."""
    lembar: dict[tuple[str, str], list[str]] = {}
    for r in berkas:
        lembar.setdefault((r.berkas, r.sha256), []).extend(filter(None, [r.lembar]))
    for (nama, sha256), semua in lembar.items():
        yield name_file(nama, sha256, [", ".join(semua)] if semua else ())


def pk_lines(document: Document[Perjanjian]) -> Iterator[Line]:
    """Name the PK that was used, and the other one where the year has two."""
    nama, r = teks(document.source.text), document.value.rangkaian
    if r is None:
        yield "PK", nama
    elif r.berubah:
        yield "PK", f"{nama}, berlaku sejak {r.mulai.sebutan}"
        yield "Perubahan dari", teks(r.pertama.source.text)
    else:
        yield "PK", f"{nama}, berlaku sebelum {r.mulai.sebutan}"
        yield "Diubah oleh", teks(r.kedua.source.text)


def realisasi_lines(hasil: Hasil) -> Iterator[Line]:
    """Name the realisasi of a result."""
    yield from (("Realisasi", nama) for nama in name_files(rekam_realisasi(hasil)))


def kata_letak(hasil: Hasil) -> str:
    """Say what a place is made of, in the files of a result."""
    bersel = [bool(d.source.text.lembar) for d in hasil.realisasi.berkas]
    bentuk = [*([] if all(bersel) else [_LETAK]), *([_SEL] if any(bersel) else [])]
    return " atau ".join(bentuk)


def di_berkas(location: Location) -> str:
    """Name a file without its folders, and the line of it, or the cell."""
    nama, place = PurePath(location.path).name, location.place
    if isinstance(place, CellPlace):
        return str(Location(nama, place))
    return visible(f"{nama}:{place.line}")
