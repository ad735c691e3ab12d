"""What a cell of a form is filled in with, or why what it holds is refused."""

from __future__ import annotations

from typing import NamedTuple

from kinerja_cli.core.angka import (
    bulatkan,
    decimals,
    format_angka,
    readings,
    split_unit,
)
from kinerja_cli.core.cell_place import CellPlace
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import hampa, kutip
from kinerja_cli.source.plain import BETULKAN
from kinerja_cli.source.readers.xlsx.buku import Buku, StoredCell
from kinerja_cli.source.readers.xlsx.numbers import stored_decimal
from kinerja_cli.source.scalar import CellPercent, CellText, Numeral, Scalar

_SERATUS = 2


class Terbaca(NamedTuple):
    """A cell as it was read.

    Attributes:
        isi: None of one that is blank.
        galat: Why it is refused, if it is.
        catatan: What a reader should know of how it was read, if anything.
    """

    isi: Scalar | None = None
    galat: Diagnostic | None = None
    catatan: Diagnostic | None = None


def read_value(cell: StoredCell | None, di: CellPlace, buku: Buku) -> Terbaca:
    """Read a cell of ``buku`` at ``di``; None is a blank one."""
    if cell is None or (cell.jenis == "teks" and hampa(cell.teks)):
        return Terbaca()
    if cell.jenis == "teks":
        return Terbaca(CellText(cell.teks, di, cell.formula), catatan=_text_note(cell))
    if cell.jenis == "angka" and cell.format.jenis not in {"tanggal", "durasi"}:
        return _number(cell, di)
    return Terbaca(CellText(cell.teks or "?", di, cell.formula), _refused(cell, buku))


def _number(cell: StoredCell, di: CellPlace) -> Terbaca:
    nilai, dihitung = stored_decimal(cell.teks)
    isi: CellText = Numeral.of(nilai, di, cell.formula)
    tanda = ""
    if cell.format.jenis == "persen":
        nilai, tanda = nilai.scaleb(_SERATUS), " %"
        isi = CellPercent.of(nilai, di, cell.formula)
    desimal = cell.format.desimal
    if desimal is not None and decimals(nilai) > desimal:
        tersimpan, tampil = map(format_angka, (nilai, bulatkan(nilai, desimal)))
        message = f"tersimpan {tersimpan}{tanda}, tampil {tampil}{tanda}"
        hint = "yang dihitung yang tersimpan; bila yang tampil benar, ketik angka itu"
        return Terbaca(isi, catatan=Diagnostic("KIN152", message, hint, "catatan"))
    if dihitung:
        message = f"angka hasil hitungan, dibaca 15 angka: {format_angka(nilai)}{tanda}"
        return Terbaca(isi, catatan=Diagnostic("KIN151", message, level="catatan"))
    return Terbaca(isi)


def _text_note(cell: StoredCell) -> Diagnostic | None:
    if not readings(split_unit(cell.teks)[0]):
        return None
    message = f"{kutip(cell.teks)} tertulis sebagai teks, bukan angka"
    hint = "tetap terbaca; agar pasti, ubah format selnya ke Umum lalu ketik ulang"
    return Diagnostic("KIN150", message, hint, "catatan")


def _refused(cell: StoredCell, buku: Buku) -> Diagnostic:
    match cell.jenis:
        case "galat":
            message = f"{kutip(cell.teks)} nilai galat Excel, bukan isian"
            return Diagnostic("KIN140", message, BETULKAN)
        case "logika":
            message = f"{kutip(cell.teks)} nilai logika, bukan angka atau teks"
            return Diagnostic("KIN141", message, "tulis angkanya, atau kosongkan")
        case "tanpa_hasil":
            message = "rumus Excel ini belum dihitung: hasilnya tidak tersimpan"
            hint = "buka bukunya di Excel, simpan, lalu jalankan lagi"
            return Diagnostic("KIN143", message, hint)
    from kinerja_cli.source.readers.xlsx.isian.moments import no_number  # noqa: PLC0415 - a finding

    return no_number(cell, sejak1904=buku.sejak1904)
