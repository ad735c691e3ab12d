"""Number formats: what their codes make of a stored number."""

import re

from kinerja_cli.source.readers.xlsx.buku import UMUM, FormatAngka, JenisFormat

# Formats that files name by number alone; what is missing here is General.
_BAWAAN: dict[int, str] = {
    **dict.fromkeys((1, 3), "0"),
    **dict.fromkeys((2, 4), "0.00"),
    **dict.fromkeys((9, 67), "0%"),
    **dict.fromkeys((10, 68), "0.00%"),
    **dict.fromkeys((11, 48), "0E+0"),
    **dict.fromkeys((5, 6, 37, 38, 41, 42, 59, 61), "0"),
    **dict.fromkeys((7, 8, 39, 40, 43, 44, 60, 62), "0.00"),
    **dict.fromkeys((12, 13, 69, 70), "# ?/?"),
    **dict.fromkeys((*range(14, 18), 22, *range(27, 37), *range(50, 59)), "d/m/y"),
    **dict.fromkeys((18, 19, 20, 21, 45, 46, 47), "h:mm"),
    49: "@",
    **dict.fromkeys((*range(71, 75), 77), "d/m/y"),
    **dict.fromkeys((75, 76, 78, 79, 80), "h:mm"),
    81: "d/m/y",
}
# What stands in a code and formats nothing: texts, signs taken literally, a space as
# wide as a sign, a sign that fills the cell; colours, conditions, locales.
_HARFIAH = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_UMUM = re.compile(r"general|standard", re.IGNORECASE)
_WAKTU = re.compile(r"[dmyhs]", re.IGNORECASE)
_TANGGAL = re.compile(r"[dy]", re.IGNORECASE)
_JAM = re.compile(r"[hs\[]", re.IGNORECASE)  # in brackets: longer than a day
_PECAHAN = re.compile(r"\.([0#?]*)")
# An exponent, a fraction, or commas that divide by thousands: not the number itself.
_SYARAT = re.compile(r"\[[<>=]")  # a condition: which part applies, the number says
_LAIN = re.compile(r"E[+-]|[0#?]\s*/\s*[0-9#?]|[0#?],+(?![0#?,])", re.IGNORECASE)


def number_format(nomor: int, kode: str | None = None) -> FormatAngka:
    """Read format ``nomor``, whose code a file may say; of a code unknown, General."""
    if kode is None:
        kode = _BAWAAN.get(nomor, "General")
    # One for positive numbers, and for negative ones, for zero, for texts.
    bagian = _HARFIAH.sub("", kode).split(";")
    waktu = (jenis for b in bagian if (jenis := _of_time(b)))
    angka = _of_number(bagian[0])
    if _SYARAT.search(kode):
        angka = angka._replace(desimal=None)
    return next((FormatAngka(jenis) for jenis in waktu), angka)


def _of_time(bagian: str) -> JenisFormat | None:
    bagian = _UMUM.sub("", bagian)
    if not _WAKTU.search(bagian):
        return None
    jam = _JAM.search(bagian) and not _TANGGAL.search(bagian)
    return "durasi" if jam else "tanggal"


def _of_number(bagian: str) -> FormatAngka:
    if not re.search(r"[0#?]", bagian):
        return FormatAngka("teks") if "@" in bagian else UMUM
    jenis: JenisFormat = "persen" if "%" in bagian else "angka"
    if _LAIN.search(bagian):
        return FormatAngka(jenis)
    pecahan = _PECAHAN.search(bagian)
    return FormatAngka(jenis, len(pecahan[1]) if pecahan else 0)
