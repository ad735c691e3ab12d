"""What a PK says of an indikator, and no realisasi can do right by: each a warning."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.hitung.target_desimal import terlalu_halus


def peringatan_baris(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of every indikator whose target or unit does not fit its rumus."""
    for _, keys, i in pk.semua_indikator():
        yield from terlalu_halus(keys, i, pk)
        yield from _bukan_persen(keys, i)


def _bukan_persen(keys: Keys, i: Indikator) -> Iterator[Diagnostic]:
    """Say that a value in percent would be printed under another unit."""
    if i.kelas.satuan != "%" or is_percent(i.satuan):
        return
    message = (
        f"rumus `{i.rumus}` menghasilkan persen, padahal satuannya {kutip(i.satuan)}"
    )
    hint = 'tulis `satuan: "%"`, atau pakai `rumus: nilai` dengan angka jadinya'
    yield Diagnostic("KIN346", message, hint, "peringatan", (*keys, "satuan"))
