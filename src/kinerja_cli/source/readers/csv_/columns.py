"""The columns of a form as CSV, told by their markers in the row below the head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Location, refusal
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.readers.csv_.records import Field

_KUNCI, _NILAI = "kunci", "nilai"


class Columns(NamedTuple):
    """Which columns are read, by their numbers from 0.

    Attributes:
        banyak: How many columns there are.
    """

    kunci: int
    nilai: int
    banyak: int

    def key(self, row: Sequence[Field]) -> str:
        """Return the key of a row; empty where it has none."""
        return row[self.kunci].teks if self.kunci < len(row) else ""

    def value(self, row: Sequence[Field]) -> Field:
        """Return the cell that is filled in; a blank one of a row that is short."""
        if self.nilai < len(row):
            return row[self.nilai]
        return Field("", row[-1].di.right(len(row[-1].teks)))

    def too_many(self, row: Sequence[Field]) -> Diagnostic | None:
        """Refuse, as KIN164, a row with cells behind the last column."""
        lebih = [f.teks for f in row[self.banyak :] if not hampa(f.teks)]
        if not lebih:
            return None
        message = f"baris ini {len(row)} sel, padahal kolomnya {self.banyak}"
        hint = f"apit isi yang memuat pemisah dengan tanda kutip: {self._quoted(row)}"
        return Diagnostic("KIN164", message, hint)

    def _quoted(self, row: Sequence[Field]) -> str:
        angka = ",".join(f.teks.strip() for f in row[self.nilai : self.nilai + 2])
        return f'"{angka}"' if angka.replace(",", "").isdigit() else '"3,21"'

    def stray(self, row: Sequence[Field]) -> Iterator[Diagnostic]:
        """Warn, as KIN146, of a value in a row without a key of a form.

        Of a row that is short all that it holds is one: a line that was broken.
        """
        pecahan = len(row) <= self.nilai and not hampa(self.key(row))
        if hampa(self.value(row).teks) and not pecahan:
            return
        message = "isian ini tidak dibaca: barisnya tanpa kunci"
        if not hampa(self.key(row)):
            kunci = kutip(self.key(row))
            message = f"isian ini tidak dibaca: {kunci} bukan kunci formulir"
        hint = "pindahkan ke baris formulir; formulir baru ditulis `kinerja templat`"
        yield Diagnostic("KIN146", message, hint, "peringatan")


def columns_of(
    path: str, kepala: Sequence[Field], judul: Sequence[Sequence[Field]]
) -> Columns:
    """Read the row of markers.

    Args:
        path: The file.
        kepala: The head above it.
        judul: The row, if there is one.

    Raises:
        KinerjaError: KIN162, it is not there.
    """
    nama = [f.teks.strip().casefold() for row in judul for f in row]
    if _KUNCI in nama and _NILAI in nama:
        terpakai = [n for n, teks in enumerate(nama, 1) if teks]
        return Columns(nama.index(_KUNCI), nama.index(_NILAI), max(terpakai))
    message = f"di bawah baris pertama tidak ada baris `{_KUNCI}` dan `{_NILAI}`"
    hint = (
        "kembalikan baris kepala kolomnya: kunci;indikator;isian;satuan;nilai; "
        "formulir .xlsx disimpan tetap .xlsx, bukan CSV"
    )
    di = Location(path, (judul[0] if judul else kepala)[0].di)
    raise refusal(di, "KIN162", message, hint)
