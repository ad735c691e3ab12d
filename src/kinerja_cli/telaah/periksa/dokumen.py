"""Does the formula that the document words agree with the one that is computed?"""

import re
from collections.abc import Iterator, Mapping

from kinerja_cli.core.diagnostic import Diagnostic, Level
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.source import Document

_KALI_SERATUS = re.compile(
    r"([x×*]|dikali(kan)?)\s*(100|seratus)(\s*(%|persen))?", re.IGNORECASE
)


def pengali(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find a formula times 100, where the regulation has another factor."""
    pk = document.value
    for keys, i, kali in _times_hundred(pk):
        if i.kelas.subjek and i.kelas.pengali:
            ketentuan = pk.aturan.ketentuan(i.kelas.subjek)
            faktor = ketentuan.tetapan[i.kelas.pengali].nilai
            nama = i.rumus.upper()
            message = f"rumus tercetak “{kali}”, sedangkan konversi {nama} × {faktor}"
            hint = f"yang dihitung × {faktor}, menurut {ketentuan.sumber}"
            yield Diagnostic("KIN335", message, hint, "peringatan", keys)


def seratus_persen(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find percentages that the printed formula would turn into percent again."""
    for keys, i, kali in _times_hundred(document.value):
        if i.kelas.sudah_persen and (i.kelas.satuan == "%" or is_percent(i.satuan)):
            message = (
                f"rumus tercetak “{kali}”, padahal yang dirata-ratakan sudah persen"
            )
            hint = "tidak dikalikan lagi"
            yield Diagnostic("KIN336", message, hint, "catatan", keys)


def _times_hundred(
    pk: Perjanjian,
) -> Iterator[tuple[tuple[str | int, ...], Indikator, str]]:
    for _, keys, i in pk.semua_indikator():
        if match := _KALI_SERATUS.search(i.formulasi):
            yield (*keys, "formulasi"), i, match[0]


def daftar_dokumen(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find documents that formula and data name, or order, differently."""
    for _, keys, i in document.value.semua_indikator():
        sebutan = i.kelas.sebutan_isian
        if not (sebutan and i.formulasi and i.penjelasan):
            continue
        rumus, data = (_named(t, sebutan) for t in (i.formulasi, i.penjelasan))
        beda = [
            f"{rumus.get(d, 'tidak ada')} (rumus) dan {data.get(d, 'tidak ada')} (data)"
            for d in sebutan
            if rumus.get(d) != data.get(d)
        ]
        if list(rumus) != list(data):
            beda.append("urutannya berbeda")
        if beda:
            level: Level = "catatan" if rumus.keys() == data.keys() else "peringatan"
            message = f"dokumen dalam rumus dan data tidak sama: {'; '.join(beda)}"
            hint = "dikenali menurut nama, bukan urutan"
            where = (*keys, "formulasi")
            yield Diagnostic("KIN337", message, hint, level, where)


def _named(teks: str, sebutan: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """Return the words by which ``teks`` names each document, in its order."""
    kecil = teks.lower()
    found = (
        (kecil.index(kata), dokumen, kata)
        for dokumen, semua in sebutan.items()
        if (kata := next((s for s in semua if s in kecil), ""))
    )
    return {dokumen: kata for _, dokumen, kata in sorted(found)}
