"""A value in a cell: a number as a number, a text as nothing but a text."""

from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import format_ketik
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.formulir.lembar import NilaiSel
from kinerja_cli.dokumen.formulir.pilihan_panjang import panjang_sel

PALING_PANJANG, _TERPOTONG = 32_767, 2_000  # letters of a cell; of one that is cut
_DIGIT = 15  # of a number that a cell keeps as it was typed


def tulis_nilai(ws: Any, n: int, kolom: int, nilai: NilaiSel, bentuk: Any) -> None:
    """Write what an input holds.

    Raises:
        KinerjaError: KIN511, a text is longer than a cell.
    """
    match nilai:
        case None:
            ws.write_blank(n, kolom, None, bentuk)
        case Decimal() if len(nilai.normalize().as_tuple().digits) <= _DIGIT:
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
            _string(ws, n, kolom, nilai, bentuk)


def tulis_teks(ws: Any, n: int, kolom: int, teks: str, bentuk: Any) -> None:
    """Write a label, never as a formula; one too long for a cell is cut.

    Raises:
        KinerjaError: KIN511, it is the key of its row.
    """
    if panjang_sel(teks) > PALING_PANJANG:
        if not kolom:
            tulis_nilai(ws, n, kolom, teks, bentuk)
        teks = f"{teks[:_TERPOTONG]}…"
    _string(ws, n, kolom, teks, bentuk)


def _string(ws: Any, n: int, kolom: int, teks: str, bentuk: Any) -> None:
    if not teks:
        ws.write_blank(n, kolom, None, bentuk)
    elif teks.startswith("<r>") and teks.endswith("</r>"):
        # The writer would take it for what it wrote itself.
        ws.write_rich_string(n, kolom, "<r", ">", teks[3:], bentuk)
    else:
        ws.write_string(n, kolom, teks, bentuk)
