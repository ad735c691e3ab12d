"""Lines over time: a gap where there is no value, the numbers beneath their points."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.angka import format_angka
from kinerja_cli.export.html.grafik.sumbu import (
    Sumbu,
    keterangan_acuan,
    nilai_kategori,
)
from kinerja_cli.export.html.pena import Pena
from kinerja_cli.export.html.tabel_ import pembuka, tulis_angka
from kinerja_cli.export.html.tanda import atribut, lolos
from kinerja_cli.laporan.bagian import DeretGrafik, Grafik
from kinerja_cli.laporan.kolom import KOSONG

_JARAK = 100  # from one category to the next
_Titik = tuple[int, Decimal]


def garis(g: Grafik, pena: Pena) -> Iterator[str]:
    """Yield a table of a series a row, its lines drawn above the columns."""
    yield from pembuka(g.judul, pena, "grafik garis utuh", keterangan_acuan(g))
    kolom = "".join(f'<th scope="col" class="n">{lolos(k)}</th>' for k in g.kategori)
    satuan = lolos(g.satuan or "Nilai")
    yield f'<thead><tr><th scope="col">{satuan}</th>{kolom}</tr>'
    yield "</thead><tbody>"
    yield f"<tr>{_batas(g)}"
    yield f'<td class="b" colspan="{len(g.kategori)}">{"".join(_gambar(g))}</td></tr>'
    for k, deret in enumerate(g.deret):
        isi = "".join(_sel(deret, n, pena) for n in range(len(g.kategori)))
        contoh = f'<svg class="contoh" role="img"><title>{_nama_garis(k)}</title>'
        contoh += f'<line class="d{k}" x1="2" x2="26" y1="50%" y2="50%"/></svg>'
        yield f'<tr><th scope="row">{contoh}{lolos(deret.nama)}</th>{isi}</tr>'
    yield "</tbody></table></div>"


def _batas(g: Grafik) -> str:
    """Say between which values the lines run."""
    if all(n is None for d in g.deret for n in d.nilai):
        return f'<td class="batas">{KOSONG}</td>'
    batas = sorted({*g.rentang}, reverse=True)
    semua = "".join(f"<span>{format_angka(n)}</span>" for n in batas)
    return f'<td class="batas">{semua}</td>'


def _nama_garis(k: int) -> str:
    return ("garis utuh", "garis putus-putus", "garis titik-titik")[k % 3]


def _sel(deret: DeretGrafik, n: int, pena: Pena) -> str:
    nilai, simpul = nilai_kategori(deret, n)
    tulis = KOSONG if nilai is None else format_angka(nilai)
    isi = tulis_angka(tulis, simpul, deret.nama, pena)
    return f'<td class="n">{isi}</td>'


def _gambar(g: Grafik) -> Iterator[str]:
    ruang, lebar = Sumbu(*g.rentang), _JARAK * len(g.kategori)
    yield f'<svg role="img" viewBox="0 -8 {lebar} 116" preserveAspectRatio="none">'
    yield f"<title>{atribut(g.judul)}</title>"
    if g.acuan is not None:
        y = _tinggi(g.acuan, ruang)
        yield f'<line class="acuan" x1="0" x2="{lebar}" y1="{y}" y2="{y}"/>'
    for k, deret in enumerate(g.deret):
        for potong in _potongan(deret):
            titik = [f"{_JARAK * n + 50},{_tinggi(v, ruang)}" for n, v in potong]
            yield f'<polyline class="d{k}" points="{" ".join(titik)}"/>'
            noktah = " ".join(f"M{t}h0" for t in titik)
            yield f'<path class="noktah d{k}" d="{noktah}"/>'
    yield "</svg>"


def _tinggi(nilai: Decimal, ruang: Sumbu) -> Decimal:
    return 100 - ruang.letak(nilai)


def _potongan(deret: DeretGrafik) -> Iterator[list[_Titik]]:
    """Yield the points between two gaps."""
    potong: list[_Titik] = []
    for n, nilai in enumerate((*deret.nilai, None)):
        if nilai is not None:
            potong.append((n, nilai))
        elif potong:
            yield potong
            potong = []
