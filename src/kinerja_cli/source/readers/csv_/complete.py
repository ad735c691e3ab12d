"""Whether a form as CSV is whole: its last row, and as many as it was given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

from kinerja_cli.core.diagnostic import Diagnostic, Keys, Location, Place, refusal
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai, visible
from kinerja_cli.source.readers.csv_.records import Field
from kinerja_cli.source.readers.csv_.rows import keyed, parted
from kinerja_cli.source.readers.csv_.said import BARIS
from kinerja_cli.source.readers.formulir.entries import Anywhere, Entri
from kinerja_cli.source.readers.formulir.row_keys import write_key
from kinerja_cli.source.readers.formulir.rows import is_list_row
from kinerja_cli.source.scalar import Scalar

# The key of the last row, which holds nothing: where it is missing, others may be.
KUNCI_AKHIR = "akhir"
_TERBANYAK = 1_000  # more are lost of no form


def is_last(kunci: str) -> bool:
    """Tell the key of the last row."""
    return kunci.strip().casefold() == KUNCI_AKHIR


def fixed_rows(kunci: Iterable[str]) -> int:
    """Count the rows with these keys that are in no table: nobody adds to those."""
    entries, _ = parted(keyed(k, Field("", Place())) for k in kunci)
    return len({e.keys for e in entries})


def refuse_torn(
    path: str, dikatakan: Mapping[str, Scalar], kunci: Iterable[str], akhir: Place
) -> None:
    """Raise KIN165 where the last row of a form that had one is not there.

    What a torn file ends with may be a number that lost its last digits.

    Args:
        path: The file.
        dikatakan: What its head says.
        kunci: The keys of its rows.
        akhir: Where it ends.
    """
    if BARIS in dikatakan and not any(map(is_last, kunci)):
        message = f"berkas ini terpotong: baris terakhirnya, `{KUNCI_AKHIR}`, tidak ada"
        hint = (
            "salin atau unduh ulang berkasnya; bila hanya baris itu yang terhapus, "
            f"tulis kembali `{KUNCI_AKHIR}` di kolom kunci di bawah"
        )
        raise refusal(Location(path, akhir), "KIN165", message, hint)


def gaps(entries: Sequence[Entri]) -> Sequence[Entri]:
    """Make a blank for each row that a list has lost, at the row before it."""
    return [*islice(_gaps(entries), _TERBANYAK)]


def _gaps(entries: Sequence[Entri]) -> Iterator[Entri]:
    ada: dict[Keys, dict[int, Anywhere]] = {}
    for e in entries:
        if is_list_row(e.keys):
            ada.setdefault(e.keys[:-1], {}).setdefault(int(e.keys[-1]), e.di)
    for daftar, nomor in ada.items():
        di = next(iter(nomor.values()))
        for n in range(max(nomor)):
            di = nomor.get(n, di)
            if n not in nomor:
                yield Entri((*daftar, n), di)


def lost_rows(
    path: str, semula: Scalar | None, entries: Sequence[Entri], celah: Sequence[Entri]
) -> Iterator[Diagnostic]:
    """Warn, as KIN147, of rows that are not there any more, by name where it is told.

    Args:
        path: The file.
        semula: How many it was given, if its head says that.
        entries: Those that are there, but for tables.
        celah: Those that lists have lost.
    """
    kurang = int(semula or 0) - len({e.keys for e in entries})
    banyak = max(kurang, len(celah))
    if banyak <= 0:
        return
    message = f"{banyak} baris formulir tidak ada lagi"
    if celah:
        sebut = (f"`{visible(write_key(e.keys))}`" for e in celah)
        tanda = ", di antaranya" if kurang > len(celah) else ":"
        message += f"{tanda} {rangkai(sebut, BATAS_SEBUT)}"
    hint = "bila terhapus, tulis formulir baru: `kinerja templat --dari`"
    awal = celah[0].di if celah or semula is None else _place(semula)
    yield Diagnostic(
        "KIN147", message, hint, "peringatan", location=Location(path, awal)
    )


def _place(teks: Scalar) -> Place:
    return Place(teks.line, teks.column)
