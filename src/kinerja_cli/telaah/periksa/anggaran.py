"""Is the table of budgets written one way, and what does it add up to?"""

from collections.abc import Iterator

from kinerja_cli.core.angka import format_rupiah
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import jumlahkan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.source import Document


def tanda_ribuan(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find thousands marked with dots here and with commas there, in one table."""
    tanda: dict[str, Keys] = {}
    for pos in document.value.semua_pos:
        keys = (*pos.keys, "anggaran")
        teks = str(document.source.get(*keys))
        for mark in ".,":
            if teks.strip("RrPp. ,-").count(mark) > 1:
                tanda.setdefault(mark, keys)
    if len(tanda) > 1:
        message = (
            "anggaran memakai titik dan koma sebagai tanda ribuan dalam satu tabel"
        )
        *_, keys = tanda.values()
        hint = "terbaca benar; seragamkan dengan titik"
        yield Diagnostic("KIN341", message, hint, "catatan", keys)


def jumlah_program(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Say what the programs add up to, where the PK prints no total."""
    pk = document.value
    if pk.program and pk.total_anggaran is None:
        total = format_rupiah(jumlahkan([p.pagu for p in pk.program]))
        message = f"jumlah anggaran tidak tercetak; {len(pk.program)} program: {total}"
        hint = "cocokkan dengan DPA, lalu tulis sebagai `total_anggaran`"
        yield Diagnostic("KIN342", message, hint, "catatan", ("program",))
