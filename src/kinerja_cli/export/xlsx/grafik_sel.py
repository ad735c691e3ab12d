"""A chart that Excel draws from the small table below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.teks import visible
from kinerja_cli.export.xlsx import gaya
from kinerja_cli.export.xlsx.halaman import Halaman, Kotak
from kinerja_cli.export.xlsx.rincian import Rincian
from kinerja_cli.laporan.bagian import Grafik

_WARNA = ("#1F4E9E", "#E08E0B", "#3C8D5A", "#8A4FA3", "#7A7A7A")
_JENIS = {"batang": "column", "garis": "line"}
_ACUAN = "#B42318"
_LEBAR, _TINGGI, _BARIS = 760, 320, 20  # pixels; of a row
_TERPANJANG = 40  # letters of a name along the axis
_SELA, _SENDIRI = 80, 400  # percent of a bar between groups; beside one alone
_RIBUAN = 1000
_BERANGKA = (
    1  # lines that numbers stand beside: of more, they would lie upon each other
)
_BERNAMA = 8  # names that have room there; of more, numbers stand


def tulis_grafik(h: Halaman, g: Grafik, rincian: Rincian) -> None:
    """Write a chart, and beneath it what it draws."""
    di = h.n
    h.lewati(_TINGGI // _BARIS)
    data = _Data(h, g)
    data.tulis(rincian)
    pilihan = {"description": visible(g.judul), "object_position": 1}
    h.ws.insert_chart(di, 0, data.diagram(), pilihan)


class _Data:
    """The table of a chart, and the chart that draws it.

    Where there are many names, each is numbered: the axis shows as much as it can.
    """

    def __init__(self, h: Halaman, g: Grafik) -> None:
        self.h, self.g, self.awal = h, g, h.n + 1
        panjang = max(map(len, g.kategori))
        self.bernomor = len(g.kategori) > _BERNAMA and panjang > _BERNAMA
        self.letak = h.kisi.dari(g)

    def tulis(self, rincian: Rincian) -> None:
        g, h = self.g, self.h
        acuan = [] if g.acuan is None else [f"Garis {format_angka(g.acuan)}"]
        kepala = ["", *(visible(d.nama) for d in g.deret), *acuan]
        h.baris(self._sebaris([Kotak(0, t, gaya.RUPA_KEPALA) for t in kepala]))
        for n, kategori in enumerate(g.kategori):
            h.baris(self._sebaris(self._baris(n, visible(kategori), rincian)))

    def _sebaris(self, sel: Iterable[Kotak]) -> Iterator[Kotak]:
        for kotak, (a, z) in zip(sel, self.letak, strict=True):
            yield kotak._replace(kolom=a, sampai=z)

    def _baris(self, n: int, nama: str, rincian: Rincian) -> Iterator[Kotak]:
        awal = f"{n + 1}. " if self.bernomor else ""
        pendek = nama if len(nama) <= _TERPANJANG else f"{nama[:_TERPANJANG]}…"
        yield Kotak(0, f"{awal}{pendek}", gaya.RUPA_SEL)
        for d in self.g.deret:
            isi, jejak = d.nilai[n], d.jejak[n] if n < len(d.jejak) else None
            yield Kotak(0, isi, gaya.RUPA_ANGKA, rincian.rumus(jejak, isi, nama))
        if self.g.acuan is not None:
            yield Kotak(0, self.g.acuan, gaya.RUPA_ANGKA)

    def diagram(self) -> Any:
        g, buku = self.g, self.h.buku
        chart = buku.add_chart({"type": _JENIS[g.jenis]})
        for k in range(len(g.deret)):
            warna = _WARNA[k % len(_WARNA)]
            sela = max(_SELA, _SENDIRI // len(g.kategori))
            rupa: dict[str, Any] = {"fill": {"color": warna}, "gap": sela}
            if g.jenis == "garis":
                rupa = {"line": {"color": warna, "width": 2}}
                rupa["marker"] = {"type": "circle", "size": 6}
                if len(g.deret) <= _BERANGKA:
                    rupa["data_labels"] = {"value": True, "position": "above"}
            chart.add_series(self._deret(k) | rupa)
        if g.acuan is not None:
            garis = buku.add_chart({"type": "line"})
            rupa = {"line": {"color": _ACUAN, "width": 1.5, "dash_type": "dash"}}
            garis.add_series(self._deret(len(g.deret)) | rupa)
            chart.combine(garis)
        chart.set_title({"name": visible(g.judul), "name_font": {"size": 11}})
        chart.set_y_axis(self._sumbu())
        chart.set_x_axis({"num_font": {"size": 9}})
        chart.set_legend({"position": "bottom"})
        chart.show_blanks_as("gap")
        chart.set_size({"width": _LEBAR, "height": _TINGGI - _BARIS // 2})
        return chart

    def _deret(self, k: int) -> dict[str, Any]:
        (kategori, _), (kolom, _) = self.letak[0], self.letak[k + 1]
        nama, akhir = self.h.nama, self.awal + len(self.g.kategori) - 1
        return {
            "name": [nama, self.awal - 1, kolom],
            "categories": [nama, self.awal, kategori, akhir, kategori],
            "values": [nama, self.awal, kolom, akhir, kolom],
        }

    def _sumbu(self) -> dict[str, Any]:
        sumbu: dict[str, Any] = {"major_gridlines": {"visible": True}}
        sumbu["major_gridlines"]["line"] = {"color": "#D9DDE3"}
        sumbu["name"] = visible(self.g.satuan)
        terkecil, terbesar = self.g.rentang
        if not terkecil:
            sumbu["min"] = 0  # by itself it begins near the least of them
        if terbesar >= _RIBUAN:
            sumbu["num_format"] = "#,##0"
        return sumbu
