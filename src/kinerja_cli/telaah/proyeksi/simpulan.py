"""What the needs of one indikator come to, said plainly."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import bulatkan, format_angka
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.core.teks import rangkai
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.telaah.proyeksi.kebutuhan import Kebutuhan, nilai_terjauh

TAK_PERLU = "tidak ada yang diperlukan"


def simpulan(baris: Baris, semua: Sequence[Kebutuhan], aturan: Aturan) -> Iterator[str]:
    """Say what cannot be reached any more, and what takes more than one input."""
    yield from _tanpa_kebutuhan(baris, semua)
    for tujuan, group in groupby(semua, key=lambda k: k.tujuan):
        butuh = list(group)
        if all(k.status == "mustahil" for k in butuh):
            yield from _tak_terjangkau(tujuan, butuh, aturan)


def _tanpa_kebutuhan(baris: Baris, semua: Sequence[Kebutuhan]) -> Iterator[str]:
    """Say why nothing is asked of the inputs of a row, or why less than elsewhere."""
    target = baris.indikator.pada(SETAHUN).target
    if baris.status == "tidak_ada":
        yield TAK_PERLU
    elif baris.status == "belum_ada":
        naik = target is not None and target.arah == "naik"
        sisa = ": seluruh target masih diperlukan" if naik else ""
        yield f"belum ada isian{sisa if target else '; tanpa target'}"
    elif target is None and baris.realisasi:
        hanya = "yang diperlukan hanya menuju predikat di atasnya"
        yield f"tanpa target: {hanya if semua else TAK_PERLU}"
    elif baris.realisasi and not semua:
        lampau = "rata-rata beberapa periode: isian yang diperlukan tidak dicari"
        tetap = "tidak ada isian yang masih dapat berubah"
        yield lampau if baris.rekap.lampau else tetap
    elif baris.realisasi is None and isinstance(baris.rekap.isian, DasarRumus):
        yield "belum ada nilainya: isian yang diperlukan tidak dapat dicari"


def _tak_terjangkau(
    tujuan: Tujuan, butuh: Sequence[Kebutuhan], aturan: Aturan
) -> Iterator[str]:
    """Say why no one input reaches a goal."""
    if lewat := [k.peubah.nama for k in butuh if k.terlewati]:
        satu = f"satu satuan {rangkai(dict.fromkeys(lewat))} melompatinya"
        yield f"{tujuan.sebutan} terlewati: {satu}"
        return
    jauh = nilai_terjauh(butuh, aturan)
    if jauh is None:
        return
    if tujuan.tercapai(jauh) or tujuan.melewati(jauh):
        yield f"{tujuan.sebutan} tidak cukup dengan satu isian saja"
        return
    ujung = "tinggi" if tujuan.naik else "rendah"
    tulis = butuh[0].peubah.tulis or format_angka
    paling = f"paling {ujung} {tulis(bulatkan(jauh, tujuan.desimal))}"
    semua = (k.peubah.sebab(naik=tujuan.naik) for k in butuh)
    sebab = ", ".join(dict.fromkeys(filter(None, semua)))
    lagi = f"tidak dapat tercapai lagi{_selama(butuh)}"
    yield f"{tujuan.sebutan} {lagi}, {paling}{f': {sebab}' if sebab else ''}"


def _selama(butuh: Sequence[Kebutuhan]) -> str:
    tetap = next((k.peubah.selama for k in butuh if k.peubah.selama), "")
    return f" selama {tetap}" if tetap else ""
