"""A finished value where the inputs of a rumus were meant: what to write instead."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import (
    DESIMAL_TERTULIS,
    bulatkan,
    readings,
    ringkas,
    split_unit,
)
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.exact import bagi
from kinerja_cli.core.teks import kutip, nearest, rangkai
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.rumus.alat.tempelan import number_in
from kinerja_cli.rumus.registry import SEMUA_RUMUS, load_rumus
from kinerja_cli.source.advice import KOSONGKAN
from kinerja_cli.source.keys import MAKSUD
from kinerja_cli.source.plain import nihil
from kinerja_cli.source.validation import blank, validate

Kelas = type[DasarRumus]
_BATAS = "KIN212"
_BERKATA = ("KIN226", "KIN245", "KIN246", "KIN247")  # what is beside it is of another


def finished_value(
    found: Sequence[Diagnostic],
    tree: Any,
    kelas: Kelas,
    aturan: Aturan,
    konteks: Mapping[str, Any] = MappingProxyType({}),
) -> Sequence[Diagnostic]:
    """Say of inputs that could not be read what to write, if they are one value.

    Args:
        found: What is wrong with them.
        tree: What stands there: the value itself, or under a name.
        kelas: The rumus whose inputs were to stand there.
        aturan: The rule book, which has its factor and its scale.
        konteks: What the indikator says beside its inputs, as its numbers take it.
    """
    jadi = _value(tree, kelas)
    if jadi is None or (tree == jadi[1] and nihil(jadi[1])):
        nol = zero_written(kelas) if jadi else ""
        return [d._replace(hint=f"{KOSONGKAN}; {nol}") for d in found] if nol else found
    kunci, teks = jadi
    teks = number_in(teks, konteks)
    keys = (kunci,) if kunci else ()
    d = next((d for d in found if d.keys[:1] == keys), None)
    if d is None or d.code in _BERKATA:
        return found
    if kelas.tunggal is None:
        return (_counted(d, teks, kelas),) if _numbers(teks) else found
    if _misspelt(d, teks, kelas):
        return found
    hint = next(_written(teks, kelas, aturan), "")
    if not hint:
        return _word(d, teks, kelas, aturan) or found
    # Out of the bounds of its own key, a slip of the comma is as likely.
    batas = f"{d.hint}; " if kunci == kelas.tunggal and d.code == _BATAS else ""
    return (d._replace(hint=f"{batas}{hint}"),)


def zero_written(kelas: Kelas) -> str:
    """Say how zero is written for all inputs, where one of them holds it alone."""
    isi = f"{{{kelas.tunggal}: 0}}"
    nol = kelas.tunggal and _reads(kelas, {kelas.tunggal: "0"})
    return f"bila nol, tulis `{isi}`" if nol else ""


def _misspelt(d: Diagnostic, teks: str, kelas: Kelas) -> bool:
    nama = str(kelas.tunggal)
    return d.hint == MAKSUD.format(nama) and _reads(kelas, {nama: teks})


def _value(tree: Any, kelas: Kelas) -> tuple[str, str] | None:
    """Return the name and the text of the one value there is; the name may be none."""
    if isinstance(tree, str):
        return "", tree
    isi = tree.items() if isinstance(tree, dict) else ()
    terisi = [(k, v) for k, v in isi if not blank(v)]
    if len(terisi) != 1 or not isinstance(terisi[0][1], str):
        return None
    kunci, teks = terisi[0]
    if kunci == kelas.tunggal:
        return kunci, teks
    lain = [n for n in kelas.model_fields if n != kelas.tunggal]
    return None if kunci in lain or nearest(kunci, lain) else (kunci, teks)


def _written(teks: str, kelas: Kelas, aturan: Aturan) -> Iterator[str]:
    """Yield how the value is written so that the rumus reads it; the first will do."""
    nama = str(kelas.tunggal)
    for isi in (teks, [teks]):
        if _reads(kelas, {nama: isi}):
            yield f"tulis `{_shown(nama, isi)}`"
    if kelas.pengali and kelas.subjek:
        faktor = aturan.ketentuan(kelas.subjek).tetapan[kelas.pengali].nilai
        for nilai in _numbers(teks):
            sebelum = _typed(bulatkan(bagi(nilai, faktor), DESIMAL_TERTULIS))
            if _reads(kelas, {nama: sebelum}):
                tulis = _shown(nama, sebelum)
                hitungan = f"{_typed(nilai)} : {faktor:f} = {sebelum}"
                yield f"bila sudah dikalikan {faktor:f}: {hitungan}, tulis `{tulis}`"


def _numbers(teks: str) -> tuple[Decimal, ...]:
    return readings(split_unit(teks)[0])


def _typed(nilai: Decimal) -> str:
    return f"{ringkas(nilai):f}".replace(".", ",")


def _reads(kelas: Kelas, isi: dict[str, Any]) -> bool:
    try:
        validate(kelas, isi)
    except KinerjaError:
        return False
    return True


def _shown(nama: str, isi: Any) -> str:
    teks = isi if isinstance(isi, str) else isi[0]
    angka = teks if teks.replace(".", "").isdecimal() else f'"{teks}"'
    return f"{{{nama}: {angka if isinstance(isi, str) else f'[{angka}]'}}}"


def _counted(d: Diagnostic, teks: str, kelas: Kelas) -> Diagnostic:
    """Say that the rumus computes, and that a finished value is of another one."""
    nama = _name(kelas)
    perlu = [f"`{n}`" for n, f in kelas.model_fields.items() if f.is_required()]
    message = f"{kutip(teks)} nilai jadi, sedangkan rumus `{nama}` menghitungnya"
    hint = (
        f"isi {rangkai(perlu)}; bila hanya nilai jadi yang ada, pakai `rumus: nilai` "
        f"di PK dan tulis `{_shown('nilai', teks)}`"
    )
    return Diagnostic("KIN218", message, hint, keys=d.keys)


def _word(
    d: Diagnostic, teks: str, kelas: Kelas, aturan: Aturan
) -> Sequence[Diagnostic]:
    """Say of a word that is on the scale of the rumus that its value is asked for."""
    skala = aturan.ketentuan(kelas.subjek).skala if kelas.subjek else ()
    if teks.strip().upper() not in (j.predikat for j in skala):
        return ()
    message = f"{kutip(teks)} predikatnya, sedangkan yang diisi nilainya"
    hint = (
        f"tulis `{{{kelas.tunggal}: ...}}`; bila hanya predikat yang ada, pakai "
        f"`rumus: predikat` dan `skala: {kelas.subjek}` di PK"
    )
    return (Diagnostic("KIN219", message, hint, keys=d.keys),)


def _name(kelas: Kelas) -> str:
    return next(n for n in SEMUA_RUMUS if issubclass(kelas, load_rumus(n)))
