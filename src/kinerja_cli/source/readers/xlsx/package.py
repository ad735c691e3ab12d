"""The zip that a workbook is: its parts by name, read no further than the limits go."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from kinerja_cli.core.cell_place import WORKBOOK, CellPlace
from kinerja_cli.core.diagnostic import KinerjaError, Location, refusal
from kinerja_cli.source.readers.xlsx.limits import (
    BATAS_BAGIAN,
    BATAS_BANYAK_BAGIAN,
    BATAS_BUKU,
    BATAS_JUMLAH,
    MIB,
    POTONGAN,
    Allowance,
)

SIMPAN_ULANG = (
    "buka di Excel, simpan ulang; bila tidak terbuka, pakai salinan yang utuh"
)
_SALIN_ULANG = "unduh atau salin ulang berkasnya dari asalnya"
HAPUS_SANDI = "hapus sandinya di Excel (Berkas > Info > Proteksi), lalu simpan"
# What the library raises on a zip that is not whole, or not what it says it is.
_RUSAK = (
    *(zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, struct.error),
    *(ValueError, ArithmeticError, LookupError),
)
_ENTRI = b"PK\x01\x02"
_SANDI = 1
_CARA = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Package:
    """The parts of one workbook; names are told apart regardless of case.

    Attributes:
        path: Where the file is.
    """

    def __init__(self, raw: bytes, path: str) -> None:
        self.path = path
        if len(raw) > BATAS_BUKU:
            raise self.allowance.exceeded(f"lebih dari {BATAS_BUKU // MIB} MiB")
        # Counted before the library makes an object of each.
        if raw.count(_ENTRI) > BATAS_BANYAK_BAGIAN:
            banyak = f"bagiannya lebih dari {BATAS_BANYAK_BAGIAN}"
            raise self.allowance.exceeded(banyak)
        with self._torn("berkas ini terpotong atau rusak", _SALIN_ULANG):
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
            # A name ending in a slash is a folder.
            isi = [i for i in self._zip.infolist() if not i.filename.endswith("/")]
        self._isi = {i.filename.lstrip("/").casefold(): i for i in isi}
        if len(self._isi) < len(isi):
            raise self.broken("ada dua bagian yang senama di dalam berkas ini")
        if sum(i.file_size for i in isi) > BATAS_JUMLAH:
            besar = f"isinya lebih dari {BATAS_JUMLAH // MIB} MiB"
            raise self.allowance.exceeded(besar)

    @cached_property
    def allowance(self) -> Allowance:
        """What is left to be read."""
        return Allowance(self.path)

    def __contains__(self, part: str) -> bool:
        return part.casefold() in self._isi

    def names(self) -> Iterator[str]:
        """Yield the names of all parts, in lower case."""
        yield from self._isi

    def chunks(self, part: str) -> Iterator[bytes]:
        """Yield a part piece by piece.

        Raises:
            KinerjaError: KIN131 it is missing or torn, KIN132 it is too large, KIN130
                it is encrypted.
        """
        info = self._isi.get(part.casefold())
        if info is None:
            raise self.broken(f"bagian “{part}” tidak ada di dalam berkas ini")
        if info.flag_bits & _SANDI:
            raise self.refused("KIN130", "berkas ini berkata sandi", HAPUS_SANDI)
        if info.file_size > BATAS_BAGIAN:
            besar = f"“{part}” lebih dari {BATAS_BAGIAN // MIB} MiB"
            raise self.allowance.exceeded(besar)
        with self._torn(f"bagian “{part}” rusak"):
            if info.compress_type not in _CARA:
                raise ValueError
            # What is read never exceeds file_size, however much more is compressed.
            with self._zip.open(info) as stream:
                while data := stream.read(POTONGAN):
                    self.allowance.chunk(data)
                    yield data

    @contextmanager
    def _torn(self, message: str, hint: str = SIMPAN_ULANG) -> Iterator[None]:
        try:
            yield
        except _RUSAK:
            raise self.refused("KIN131", message, hint) from None

    def broken(self, message: str, cell: CellPlace = WORKBOOK) -> KinerjaError:
        """Make the error KIN131, of the whole workbook or of a cell."""
        return refusal(Location(self.path, cell), "KIN131", message, SIMPAN_ULANG)

    def refused(self, code: str, message: str, hint: str) -> KinerjaError:
        """Make another error of the whole workbook."""
        return refusal(Location(self.path, WORKBOOK), code, message, hint)
