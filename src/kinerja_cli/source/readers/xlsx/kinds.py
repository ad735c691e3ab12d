"""What a file is that is no workbook, or not one that is read, and the way out."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import KinerjaError, Location, refusal
from kinerja_cli.source.binary import binary
from kinerja_cli.source.readers.xlsx.package import HAPUS_SANDI, Package
from kinerja_cli.source.readers.xlsx.rels import (
    JENIS_BAGIAN,
    Relation,
    of_kind,
    read_content_types,
)

_BUKU = "buku kerja Excel (.xlsx)"
_SIMPAN = f"buka di Excel, lalu Simpan Sebagai > {_BUKU}"
_TANPA_MAKRO = f"simpan tanpa makro: Simpan Sebagai > {_BUKU}"
_LIBRE = "buka di LibreOffice, lalu Simpan Sebagai > Excel 2007-365 (.xlsx)"
_EKSPOR = "ekspor sebagai Excel (.xlsx)"
_SALIN = "salin angkanya ke formulir dari `kinerja templat`"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AWAL_ZIP = b"PK"

# A word of the type of the main part -> what the file is, and the way out.
_JENIS_UTAMA = (
    (".binary.", "buku kerja biner (.xlsb)", _SIMPAN),
    ("macroenabled", "buku kerja bermakro (.xlsm)", _TANPA_MAKRO),
    ("wordprocessingml", "dokumen Word", _SALIN),
    ("presentationml", "berkas PowerPoint", _SALIN),
)
# What a file of the old kind has a stream of, in the order to look.
_ALIRAN = (
    ("EncryptedPackage", "berkas ini berkata sandi", HAPUS_SANDI),
    ("Workbook", "ini buku kerja Excel lama (.xls)", _SIMPAN),
    ("Book", "ini buku kerja Excel lama (.xls)", _SIMPAN),
    ("WordDocument", "ini dokumen Word lama (.doc)", _SALIN),
)


class Foreign(NamedTuple):
    """What a file is, and the way from there to one that is read."""

    message: str
    hint: str


def refuse_no_zip(raw: bytes, path: str) -> None:
    """Raise KIN130 if ``raw`` is no zip at all, whatever its name is."""
    if not raw.startswith(_AWAL_ZIP):
        asing = _no_zip(raw)
        place = Location(path, WORKBOOK)
        raise refusal(place, "KIN130", asing.message, asing.hint)


def _no_zip(raw: bytes) -> Foreign:
    if not raw:
        return Foreign("berkas ini kosong (0 byte)", "salin atau unduh ulang berkasnya")
    if raw.startswith(_OLE):
        return _old(raw)
    if lain := binary(raw):
        return Foreign(_not_it(lain.jenis), _SALIN)
    if b"\0" not in raw:
        akhiran = "ganti akhirannya menurut isinya: .csv atau .yaml"
        return Foreign(_not_it("berkas teks"), akhiran)
    return Foreign("isi berkas ini bukan buku kerja Excel", _SIMPAN)


def _not_it(jenis: str) -> str:
    return f"ini {jenis}, bukan {_BUKU}"


def _old(raw: bytes) -> Foreign:
    for aliran, message, hint in _ALIRAN:
        if aliran.encode("utf-16-le") in raw:
            return Foreign(message, hint)
    return Foreign(_not_it("berkas Office lama"), _SIMPAN)


def main_part(package: Package, relations: tuple[Relation, ...]) -> str:
    """Return the name of the main part.

    Raises:
        KinerjaError: KIN130 it is of another program, or of a kind that is not read.
    """
    jenis = read_content_types(package)
    utama = next(of_kind(relations, "officeDocument"), None)
    if utama is None:
        raise _refused(package, Foreign(_not_it("arsip ZIP"), _SALIN))
    tipe = jenis.get(utama.target.casefold(), "").casefold()
    for kata, nama, hint in _JENIS_UTAMA:
        if kata in tipe:
            raise _refused(package, Foreign(_not_it(nama), hint))
    return utama.target


def refuse_other_zip(package: Package) -> None:
    """Raise KIN130 if a zip is of a program that marks its files otherwise."""
    names = set(package.names())
    if JENIS_BAGIAN.casefold() not in names and not any(_ours(names)):
        raise _refused(package, _other(package, names))


def _ours(names: set[str]) -> Iterator[bool]:
    return (n.startswith("xl/") for n in names)


def _other(package: Package, names: set[str]) -> Foreign:
    if "mimetype" in names:
        mime = b"".join(package.chunks("mimetype"))
        lembar = b"spreadsheet" in mime
        nama = "lembar kerja LibreOffice (.ods)" if lembar else "dokumen LibreOffice"
        return Foreign(_not_it(nama), _LIBRE if lembar else _SALIN)
    if any(n.endswith(".iwa") or n == "index.zip" for n in names):
        return Foreign(_not_it("berkas Numbers"), _EKSPOR)
    return Foreign(
        _not_it("arsip ZIP"), "uraikan dahulu, lalu sebut berkas di dalamnya"
    )


def _refused(package: Package, asing: Foreign) -> KinerjaError:
    return package.refused("KIN130", asing.message, asing.hint)
