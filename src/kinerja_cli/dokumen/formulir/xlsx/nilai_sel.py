"""A value in a cell: a number as a number, a text as nothing but a text."""

from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import format_ketik
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.excel.isi_sel import (
    PALING_PANJANG,
    muat_sel,
    panjang_sel,
    tulis_harfiah,
)
from kinerja_cli.dokumen.formulir.lembar import NilaiSel

_TERPOTONG = 2_000  # letters of a label that is cut


def tulis_nilai(ws: Any, n: int, kolom: int, nilai: NilaiSel, bentuk: Any) -> None:
    """Write what an input holds.

    Raises:
        KinerjaError: KIN511, a text is longer than a cell.
    """
    match nilai:
        case None:
            ws.write_blank(n, kolom, None, bentuk)
        case Decimal() if muat_sel(nilai):
            ws.write_number(n, kolom, nilai, bentuk)
        case Decimal():  # a cell would round it; as a text it stands as it is
            ws.write_string(n, kolom, format_ketik(nilai), bentuk)
        case _ if panjang_sel(nilai) > PALING_PANJANG:
            message = (
                f"teks yang diawali {kutip(nilai)} lebih panjang dari sel Excel, "
                f"{PALING_PANJANG} huruf"
            )
            hint = "persingkat di berkas asalnya, atau tulis ke .yaml"
            raise KinerjaError(Diagnostic("KIN511", message, hint))
        case _:
            tulis_harfiah(ws, n, kolom, nilai, bentuk)


def tulis_teks(ws: Any, n: int, kolom: int, teks: str, bentuk: Any) -> None:
    """Write a label, never as a formula; one too long for a cell is cut.

    Raises:
        KinerjaError: KIN511, it is the key of its row.
    """
    if panjang_sel(teks) > PALING_PANJANG:
        if not kolom:
            tulis_nilai(ws, n, kolom, teks, bentuk)
        teks = f"{teks[:_TERPOTONG]}…"
    tulis_harfiah(ws, n, kolom, teks, bentuk)
