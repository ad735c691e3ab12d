"""What to write in the place of a text that is no number."""

import re
from decimal import Decimal

from kinerja_cli.core.angka import readings, ringkas, split_unit, too_long
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.ambiguous import unmistakable
from kinerja_cli.source.plain import BETULKAN, excel_error, nihil

KOSONGKAN = "kosongkan bila belum ada"
KOSONGKAN_ANGKA = f"{KOSONGKAN}, tulis 0 bila nol"
KOSONGKAN_DAFTAR = f"{KOSONGKAN}, tulis [] bila nol"
TANPA_SATUAN = "tulis angkanya saja, tanpa"
_TERPANJANG = 60  # longer than any number with its unit
_SEBUAH = r"[0-9][0-9.,]*"
# A text -> what to write instead; the first that fits.
_NASIHAT = (
    (
        r"(.*[^\w])?[0-9.,]+\s*(ribu|rb|juta|jt|miliar|milyar|m|triliun|t)\b.*",
        "tulis angkanya penuh, misalnya 400500000",
    ),
    (
        r"\D*[0-9]{1,3}(\s[0-9]{3})+\s?([.,%].*)?",
        "spasi bukan tanda ribuan: tulis angkanya rapat",
    ),
    # Digits of another script, or of full width.
    (r".*[^\D0-9].*", "tulis dengan angka 0 sampai 9"),
    (rf"{_SEBUAH}(\s*;\s*{_SEBUAH})+", "pisahkan dengan koma, bukan titik koma"),
    (rf"{_SEBUAH}(\s+{_SEBUAH})+", "di sini satu angka saja, tanpa spasi"),
    (rf"-?{_SEBUAH}(?<=[.,])|-?{_SEBUAH};", "hapus tanda baca di ujungnya"),
    (
        r"(\+|-\s*[-+])[-+\s]*[0-9].*",
        "tulis angkanya tanpa `+`, dan paling banyak satu `-`",
    ),
    (
        r"ya|iya|tidak|sudah|ada|benar|salah|true|false|yes|no|[\u2713\u2714\u221a]",
        "tulis banyaknya dengan angka, bukan ya atau tidak",
    ),
    (r"rp\b\.?[^0-9]*", "tulis rupiahnya dengan angka, bukan huruf"),
)
_NOL = dict.fromkeys(("ribu", "rb"), 3) | dict.fromkeys(("juta", "jt"), 6)
_NOL |= dict.fromkeys(("miliar", "milyar", "m"), 9) | dict.fromkeys(
    ("triliun", "t"), 12
)
_PENDEK = re.compile(
    rf"(rp\.?)?\s*(-?{_SEBUAH})\s*({'|'.join(_NOL)})\.?(\s+rupiah)?", re.IGNORECASE
)
_ILMIAH = re.compile(r"(-?[0-9]+(?:[.,][0-9]+)?)e([-+]?[0-9]{1,2})", re.IGNORECASE)
_BERSATUAN = re.compile(r"(?:(rp\.?)\s*)?(.*[0-9])\s*(%|[^\W\d_]\D*)?", re.IGNORECASE)
_PERSEN = re.compile(r"(.*[0-9])\s*(?:[%\uff05]|persen|prosen|percent)", re.IGNORECASE)
_BERKURUNG = re.compile(r"(.*[0-9%])\s*(\([^()]*\))")
_TANDA = str.maketrans("\u2212\u2013\u2014", "---")


def number_advice(teks: str, *, boleh_nol: bool = True) -> str | None:
    """Say what to write for ``teks``, if it is one of the slips that are known."""
    if excel_error(teks.strip()):
        return f"itu nilai galat Excel: {BETULKAN}"
    if len(teks) > _TERPANJANG:
        return None
    rapi = " ".join(teks.translate(_TANDA).split())
    if dikenal := _dipendekkan(rapi) or _nasihat(rapi):
        return dikenal
    if rapi.casefold() == "nol":
        return "tulis 0" if boleh_nol else None
    if nihil(rapi):
        return KOSONGKAN_ANGKA if boleh_nol else KOSONGKAN
    return _ilmiah(rapi) or _tanpa_kurung(rapi) or _tanpa_satuan(rapi)


def _nasihat(teks: str) -> str:
    semua = (h for p, h in _NASIHAT if re.fullmatch(p, teks, re.IGNORECASE))
    return next(semua, "")


def stated_percent(teks: str) -> bool:
    """Tell whether ``teks`` is a number in percent, by its sign or by the word."""
    found = _PERSEN.fullmatch(teks.strip())
    return found is not None and bool(readings(split_unit(found[1])[0]))


def _dipendekkan(teks: str) -> str | None:
    """Write out a number of thousands or millions in words, if it can be but one."""
    found = _PENDEK.fullmatch(teks)
    dibaca = readings(found[2]) if found else ()
    if not found or len(dibaca) != 1 or (len(found[3]) == 1 and not found[1]):
        return None  # `5 m` may be metres, where nothing says that it is money
    nilai = dibaca[0].scaleb(_NOL[found[3].casefold()])
    return f"tulis angkanya penuh: {ringkas(nilai):f}".replace(".", ",")


def _ilmiah(teks: str) -> str | None:
    """Write out what a spreadsheet shortens, as far as no digit of it is lost."""
    found = _ILMIAH.fullmatch(teks)
    if not found:
        return None
    nilai = Decimal(found[1].replace(",", ".")).scaleb(int(found[2]))
    pendek = "ini tulisan ilmiah dari Excel: tulis"
    if int(nilai.as_tuple().exponent) > 0 or too_long(nilai):
        return f"{pendek} semua angkanya, misalnya 400500000"
    return f"{pendek} {unmistakable(nilai)}"


def _tanpa_kurung(teks: str) -> str | None:
    found = _BERKURUNG.fullmatch(teks)
    if not found or not readings(split_unit(found[1])[0]):
        return None
    return f"tulis {found[1]} saja, tanpa {kutip(found[2])}"


def _tanpa_satuan(teks: str) -> str | None:
    found = _BERSATUAN.fullmatch(teks)
    if not found or not readings(split_unit(found[2])[0]):
        return None
    satuan = [kutip(s) for s in found.group(1, 3) if s]
    return f"{TANPA_SATUAN} {' dan '.join(satuan)}" if satuan else None


def valued(isi: object) -> str:
    """Say how a number alone is written where a mapping has a key for it."""
    angka = isinstance(isi, str) and readings(isi.strip())
    return f'tulis `{{nilai: "{isi}"}}`' if angka else ""
