"""What to write in the place of a text that is no number."""

import re
from decimal import Decimal

from kinerja_cli.core.angka import readings, ringkas, split_unit, too_long
from kinerja_cli.core.teks import kutip
from kinerja_cli.source.ambiguous import unmistakable
from kinerja_cli.source.dates import date_advice
from kinerja_cli.source.plain import BETULKAN, excel_error, nihil

KOSONGKAN = "kosongkan bila belum ada"
KOSONGKAN_ANGKA = f"{KOSONGKAN}, tulis 0 bila nol"
KOSONGKAN_DAFTAR = f"{KOSONGKAN}, tulis [] bila nol"
TANPA_SATUAN = "tulis angkanya saja, tanpa"
_SEBUTIR = re.compile(r"[\w%](?:[\w.,%/ -]{0,38}[\w.,%])?")
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


def number_advice(
    teks: str, *, boleh_nol: bool = True, uang: bool = False
) -> str | None:
    """Say what to write for ``teks``, if it is one of the slips that are known.

    Args:
        teks: What stands there.
        boleh_nol: Whether the number may be zero.
        uang: Whether it is an amount of money.
    """
    if excel_error(teks.strip()):
        return f"itu nilai galat Excel: {BETULKAN}"
    if len(teks) > _TERPANJANG:
        return None
    rapi = " ".join(teks.translate(_TANDA).split())
    dikenal = date_advice(rapi) or _dipendekkan(rapi, uang=uang) or _nasihat(rapi)
    if dikenal:
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


def _dipendekkan(teks: str, *, uang: bool) -> str | None:
    """Write out a number of thousands or millions in words, in all that it can be."""
    semua = [f"{ringkas(n):f}".replace(".", ",") for n in written_out(teks, uang=uang)]
    if len(semua) > 1:
        pecahan, ribuan = semua
        return f"tulis angkanya penuh: {ribuan}, atau {pecahan} bila itu tanda desimal"
    return f"tulis angkanya penuh: {semua[0]}" if semua else None


def written_out(teks: str, *, uang: bool = False) -> tuple[Decimal, ...]:
    """Read ``1,1 miliar`` as the numbers that it can be; none if it is not such a one.

    Args:
        teks: What stands there.
        uang: Whether it is money without a sign of it: `5 m` may be metres.
    """
    found = _PENDEK.fullmatch(teks.strip())
    if not found or (len(found[3]) == 1 and not (found[1] or uang)):
        return ()
    nol = _NOL[found[3].casefold()]
    return tuple(n.scaleb(nol) for n in readings(found[2]))


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


def listed(isi: object) -> str:
    """Say how one value alone is written where a list is wanted."""
    if not isinstance(isi, str) or not _SEBUTIR.fullmatch(isi.strip()):
        return ""
    # A comma that nothing stands behind, or no blank, is of a number, or of none.
    bagian = [b.strip() for b in re.split(r",\s+", isi.strip().removesuffix(","))]
    return f"tulis `[{', '.join(map(_butir, bagian))}]`"


def _butir(teks: str) -> str:
    polos = re.fullmatch(r"[1-9][0-9]*|[^\W\d]\w*", teks)
    return teks if polos else f'"{teks}"'


def valued(isi: object) -> str:
    """Say how a number alone is written where a mapping has a key for it."""
    angka = isinstance(isi, str) and readings(isi.strip())
    return f'tulis `{{nilai: "{isi}"}}`' if angka else ""
