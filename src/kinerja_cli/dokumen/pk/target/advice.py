"""What to write for a target that is no number: each kind has its own remedy."""

import re

from pydantic_core import PydanticCustomError

from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk.target.satuan import KELIPATAN
from kinerja_cli.rumus.alat.faktor import faktor_satuan
from kinerja_cli.source.advice import number_advice
from kinerja_cli.source.rejection import reject

_BULAN = (
    r"jan(uari)?|[fp]eb(ruari)?|mar(et)?|apr(il)?|mei|jun[i]?|jul[i]?|agu(stus|s)?"
    r"|sep(t|tember)?|okt(ober)?|no[vp](ember)?|des(ember)?"
)
_TANGGAL = (
    rf"(?i)([0-9]{{1,2}}\s+)?({_BULAN})(\s+[0-9]{{4}})?"
    r"|[0-3]?[0-9][-/][01]?[0-9][-/][0-9]{2,4}|[0-9]{4}-[01]?[0-9]-[0-3]?[0-9]"
)
_BANDING = r"[0-9.,]+\s*[:/]\s*[0-9.,]+"
# What makes another number of the one before it.
_PENGALI = rf"(?i)({'|'.join(KELIPATAN)})\b.*|e[-+]?[0-9]+"
_HURUF = r"[^\W\d_][^\d]*"
_BERANGKA = r"[0-9][0-9.,]*"
_BERSATUAN = 2  # numbers in one cell
_HARI = (
    "tulis banyaknya hari dengan `arah: turun`; atau `target: tepat waktu` dengan "
    "`rumus: predikat` dan `skala: [terlambat, tepat waktu]`"
)
_HASIL_BAGI = (
    "tulis hasil baginya; atau angka keduanya saja, dengan satuan misalnya `murid per "
    "guru`, dan `arah: turun` bila makin kecil makin baik"
)
_PISAH = (
    "tulis satu angka, atau rentang “60-85”; yang lain jadikan indikator sendiri, atau "
    "`target_triwulan` bila tiap triwulan"
)
_SATUAN = (
    "tulis angkanya saja, dengan tandanya bila ada, misalnya “≤ 5”; atau betulkan "
    "`satuan`"
)
_PREDIKAT = (
    "bila itu predikat, pakai `rumus: predikat` dengan `skala`, yang terendah dahulu"
)
# What each kind of cell says, and what to write instead; the first that fits.
_NASIHAT = (
    (_TANGGAL, "tanggal, bukan angka", _HARI),
    (_BANDING, "perbandingan, bukan satu angka", _HASIL_BAGI),
)


def not_a_number(teks: str, *, satuan: str = "", kata: str = "") -> PydanticCustomError:
    """Say why a cell is no target, and what to write.

    Args:
        teks: The cell.
        satuan: The unit of the indikator, where the cell has another one.
        kata: What stands there in its place.
    """
    for pola, message, hint in _NASIHAT:
        if re.fullmatch(pola, teks.strip()):
            return reject("KIN210", f"{kutip(teks)} {message}", hint)
    satu = None if ";" in teks else number_advice(teks)
    # The number of per 1.000 is none of its own.
    sendiri = teks.replace(kata, "") if faktor_satuan(kata) else teks
    if len(re.findall(_BERANGKA, sendiri)) >= _BERSATUAN and satu is None:
        return reject("KIN210", f"{kutip(teks)} memuat lebih dari satu angka", _PISAH)
    if kata and not re.match(_PENGALI, kata):
        message = f"satuan {kutip(kata)} bukan satuan indikatornya, {kutip(satuan)}"
        return reject("KIN226", message, _SATUAN)
    if re.fullmatch(_HURUF, teks.strip()) and not satu:
        return reject("KIN210", f"{kutip(teks)} bukan angka", _PREDIKAT)
    hint = satu or "tulis angkanya saja, misalnya 12000 atau 81,33"
    return reject("KIN210", f"{kutip(teks)} bukan angka untuk isian ini", hint)
