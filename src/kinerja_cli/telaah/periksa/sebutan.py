"""How the document names things: units, second names, and whose year a figure is."""

import re
from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.source import Document

_SATUAN_TERCETAK = re.compile(r"[-0-9.,\s]+(.*)")
_TAHUN_LALU = re.compile(r"tahun\s+(lalu|sebelumnya)", re.IGNORECASE)


def satuan_tercetak(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find an index printed as a percentage, and units printed only here and there."""
    for _, keys, i in document.value.semua_indikator():
        tercetak = [_unit(t) for t in i.tercetak]
        if i.kelas.bukan_persen and "%" in tercetak:
            bentuk = " dan ".join(map(kutip, i.tercetak))
            message = f"target tercetak {bentuk}: indeks bukan persentase"
            hint = "tulis targetnya tanpa tanda %"
            yield Diagnostic("KIN333", message, hint, "peringatan", (*keys, "tercetak"))
        elif i.kelas.bukan_persen and is_percent(i.satuan):
            message = f"satuan {kutip(i.satuan)}: indeks bukan persentase"
            hint = "tulis `satuan: indeks`"
            yield Diagnostic("KIN333", message, hint, "peringatan", (*keys, "satuan"))
        elif "" in tercetak:
            yield _unprinted(i).under(*keys)


def _unit(tercetak: str) -> str:
    match = _SATUAN_TERCETAK.fullmatch(tercetak)
    return sepadan(match[1]) if match else ""


def _unprinted(i: Indikator) -> Diagnostic:
    bentuk = " dan ".join(map(kutip, dict.fromkeys(i.tercetak)))
    message = f"target tercetak {bentuk}: satuannya tidak selalu tercetak"
    hint = f"satuan yang dipakai: {i.satuan}"
    return Diagnostic("KIN334", message, hint, "catatan", ("tercetak",))


def nama_lain(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find indikator that the document calls by several names."""
    for _, keys, i in document.value.semua_indikator():
        if i.nama_lain:
            sebutan = ", ".join(kutip(n, 200) for n in i.nama_lain)
            message = f"indikator `{i.id}` disebut juga {sebutan}"
            hint = f"dikenali menurut id: {i.id}"
            yield Diagnostic("KIN338", message, hint, "catatan", (*keys, "nama_lain"))


def tahun_lalu(document: Document[Perjanjian]) -> Iterator[Diagnostic]:
    """Find explanations that give the results of an earlier year."""
    for _, keys, i in document.value.semua_indikator():
        if match := _TAHUN_LALU.search(i.penjelasan):
            message = f"angka penjelasan ialah hasil {match[0].lower()}"
            hint = "dasar penetapan target; jangan dipakai sebagai realisasi"
            yield Diagnostic("KIN339", message, hint, "catatan", (*keys, "penjelasan"))
