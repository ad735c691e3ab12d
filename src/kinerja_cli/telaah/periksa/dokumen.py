"""Does the formula that the document words agree with the one that is computed?"""

import re
from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Level
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.source import Document

_KALI_SERATUS = re.compile(
    r"([x×*]|dikali(kan)?)\s*(100|seratus)(\s*(%|persen))?", re.IGNORECASE
)
# How documents call the six, the usual word first.
_SEBUTAN = {
    "kartu_keluarga": ("kartu keluarga",),
    "ktp_elektronik": ("ktp elektronik", "ktp-el"),
    "akta_kelahiran": ("kelahiran",),
    "akta_perkawinan": ("perkawinan", "nikah"),
    "akta_kematian": ("kematian",),
    "akta_perceraian": ("perceraian", "cerai"),
}


def faktor_skm(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find an SKM formula times 100, where the regulation converts with 25."""
    pk = document.value
    for keys, i, kali in _times_hundred(pk):
        if i.rumus == "skm":
            ketentuan = pk.aturan.ketentuan("skm")
            faktor = ketentuan.tetapan["faktor_konversi"].nilai
            message = f"rumus tercetak “{kali}”, sedangkan konversi SKM × {faktor}"
            hint = f"yang dihitung × {faktor}, menurut {ketentuan.sumber}"
            yield Diagnostic("KIN335", message, hint, "peringatan", keys)


def seratus_persen(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find percentages that the printed formula would turn into percent again."""
    for keys, i, kali in _times_hundred(document.value):
        if i.rumus == "cakupan_dokumen" or (
            i.rumus == "rata_rata" and sepadan(i.satuan) == "%"
        ):
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
        if i.rumus != "cakupan_dokumen" or not (i.formulasi and i.penjelasan):
            continue
        rumus, data = _named(i.formulasi), _named(i.penjelasan)
        beda = [
            f"{rumus.get(d, 'tidak ada')} (rumus) dan {data.get(d, 'tidak ada')} (data)"
            for d in _SEBUTAN
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


def _named(teks: str) -> dict[str, str]:
    """Return the words by which ``teks`` names each document, in its order."""
    kecil = teks.lower()
    found = (
        (kecil.index(kata), dokumen, kata)
        for dokumen, sebutan in _SEBUTAN.items()
        if (kata := next((s for s in sebutan if s in kecil), ""))
    )
    return {dokumen: kata for _, dokumen, kata in sorted(found)}
