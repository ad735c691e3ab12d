"""A report as HTML: one file that runs nothing, fetches nothing, and prints well."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from kinerja_cli.export.encoding import encode
from kinerja_cli.export.html.naskah import daftar, paragraf, pohon
from kinerja_cli.export.html.pena import Pena
from kinerja_cli.export.html.tabel_ import tabel
from kinerja_cli.export.html.tanda import atribut, lolos
from kinerja_cli.export.html.ukuran import ukur
from kinerja_cli.laporan.bagian import (
    Bagian,
    Daftar,
    Grafik,
    Judul,
    Paragraf,
    Pohon,
    Tabel,
)
from kinerja_cli.laporan.model import Laporan

_KEBIJAKAN = "default-src 'none'; style-src 'unsafe-inline'"
_UKURAN = {"a4": "210mm 297mm", "f4": "215mm 330mm"}
_PANJANG = 8  # titles, from which on contents stand before them
_DALAM = 3  # the level down to which they say them
JEJAK_ANGKA = "Jejak angka"
_CARA_JEJAK = "Asal setiap angka yang bergaris bawah. Yang dibuka ikut tercetak."


def render(laporan: Laporan) -> bytes:
    """Write what eyes read of ``laporan`` as one page."""
    return encode("\n".join(_halaman(laporan)) + "\n")


def _halaman(laporan: Laporan) -> Iterator[str]:
    pena = Pena(laporan.judul)
    awal, *isi = (list(b) for b in _bagian(laporan, pena))
    yield "<!DOCTYPE html>"
    yield '<html lang="id"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_KEBIJAKAN}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{atribut(laporan.judul)}</title>"
    yield f"<style>\n{_gaya(laporan.kertas)}</style></head>"
    yield "<body><main><header>"
    yield from (*awal, "</header>")
    yield from _daftar_isi(pena)
    yield from (baris for b in isi for baris in b)
    yield "</main></body></html>"


def _gaya(kertas: str) -> str:
    css = Path(__file__).with_name("gaya.css").read_text("utf-8")
    tegak = _UKURAN[kertas]
    lebar, tinggi = tegak.split()
    mendatar = f"@page melintang {{ size: {tinggi} {lebar} }}"
    return f"{css}@page {{ size: {tegak} }}\n{mendatar}\n"


def _bagian(laporan: Laporan, pena: Pena) -> Iterator[Iterator[str]]:
    """Yield the parts, the head of the report first; then the trails they cite."""
    semua = list(laporan.bagian())
    tabel_tampak = iter(ukur(b for b in semua if isinstance(b, Tabel) and b.rows))
    awal = semua[:1] if _kepala_laporan(semua) else []
    yield _kepala(laporan, awal, pena)
    for bagian in semua[len(awal) :]:
        if isinstance(bagian, Tabel):
            yield tabel(next(tabel_tampak), pena) if bagian.rows else iter(())
        else:
            yield _isi(bagian, pena)
    yield pena.tutup()
    yield _jejak(pena)


def _kepala_laporan(semua: Sequence[Bagian]) -> bool:
    return bool(semua) and isinstance(semua[0], Daftar) and not semua[0].judul


def _kepala(laporan: Laporan, awal: Sequence[Bagian], pena: Pena) -> Iterator[str]:
    """Yield whose report it is, what it is, and of which files."""
    if sampul := laporan.sampul:
        pemilik = filter(None, (sampul.instansi, sampul.daerah))
        yield f'<p class="sampul">{lolos(", ".join(pemilik))}</p>'
    yield f"<h1>{lolos(laporan.judul)}</h1>"
    for bagian in awal:
        yield from _isi(bagian, pena)


def _isi(bagian: Bagian, pena: Pena) -> Iterator[str]:
    """Yield a part that is no table; an empty one is passed over."""
    match bagian:
        case Judul():
            kelas = ' class="melintang"' if bagian.melintang else ""
            yield from pena.buka(bagian.teks, bagian.tingkat, kelas)
        case Daftar() if bagian.lines:
            yield from daftar(bagian, pena)
        case Pohon():
            yield from pohon(bagian, pena)
        case Paragraf():
            yield from paragraf(bagian, pena)
        case Grafik() if bagian.kategori and bagian.deret:
            yield from _grafik(bagian, pena)


def _grafik(bagian: Grafik, pena: Pena) -> Iterator[str]:
    if bagian.jenis == "batang":
        from kinerja_cli.export.html.grafik.batang import batang  # noqa: PLC0415 - of few reports

        return batang(bagian, pena)
    from kinerja_cli.export.html.grafik.garis import garis  # noqa: PLC0415 - of few reports

    return garis(bagian, pena)


def _daftar_isi(pena: Pena) -> Iterator[str]:
    entri = [e for e in pena.daftar_isi if e.judul and e.tingkat <= _DALAM]
    if len(entri) < _PANJANG:
        return
    yield '<nav aria-labelledby="isi"><h2 id="isi">Daftar isi</h2><ol>'
    for e in entri:
        judul = f'<a href="#{e.tanda}">{lolos(e.judul)}</a>'
        yield f'<li class="t{e.tingkat}">{judul}</li>'
    yield "</ol></nav>"


def _jejak(pena: Pena) -> Iterator[str]:
    if pena.jejak:
        yield '<section class="jejak">'
        yield from pena.kepala(JEJAK_ANGKA)
        yield f"<p>{_CARA_JEJAK}</p>"
        yield from pena.jejak.lampiran()
        yield "</section>"
