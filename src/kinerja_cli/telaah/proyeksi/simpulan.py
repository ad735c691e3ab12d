"""What the needs of one indikator come to, said plainly."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan, nilai_terjauh


def simpulan(baris: Baris, semua: Sequence[Kebutuhan], aturan: Aturan) -> Iterator[str]:
    """Say what cannot be reached any more, and what takes more than one input."""
    if baris.status == "belum_ada":
        seluruh = ": seluruh target masih diperlukan"
        yield f"belum ada isian{seluruh if baris.indikator.arah == 'naik' else ''}"
    elif baris.realisasi and not semua:
        lampau = "rata-rata beberapa periode: isian yang diperlukan tidak dicari"
        tetap = "tidak ada isian yang masih dapat berubah"
        yield lampau if baris.rekap.lampau else tetap
    for tujuan, group in groupby(semua, key=lambda k: k.tujuan):
        butuh = list(group)
        if any(k.status != "mustahil" for k in butuh):
            continue
        jauh = nilai_terjauh(butuh, aturan)
        if jauh is None:
            continue
        ujung = "tinggi" if tujuan.naik else "rendah"
        paling = f"paling {ujung} {format_angka(bulatkan(jauh, tujuan.desimal))}"
        if tujuan.tercapai(jauh):
            yield f"{tujuan.sebutan} tidak cukup dengan satu isian saja"
        else:
            sebab = ", ".join(dict.fromkeys(k.peubah.batas for k in butuh))
            lagi = f"tidak dapat tercapai lagi{_selama(butuh)}"
            yield f"{tujuan.sebutan} {lagi}, {paling}: {sebab}"


def _selama(butuh: Sequence[Kebutuhan]) -> str:
    tetap = next((k.peubah.selama for k in butuh if k.peubah.selama), "")
    return f" selama {tetap}" if tetap else ""
