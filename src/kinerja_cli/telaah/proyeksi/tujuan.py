"""What a row is to reach: its target, or the next name on the scale of its law."""

from collections.abc import Iterator

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.tujuan import Tujuan


def tujuan(baris: Baris, pk: Perjanjian) -> Iterator[Tujuan]:
    """Yield the target of a row, then the name next above its value."""
    i = baris.indikator
    target = f"target {format_angka(baris.target)}"
    yield Tujuan(target, i.target, baris.desimal, i.tercapai, i.arah == "naik")
    utuh = baris.realisasi_penuh
    if i.arah == "naik" and i.kelas.subjek and utuh is not None:
        ketentuan = pk.aturan.ketentuan(i.kelas.subjek)
        if jenjang := ketentuan.di_atasnya(utuh):
            batas = ketentuan.terendah(jenjang)
            sebutan = f"{jenjang.predikat} {format_angka(batas)}"
            yield Tujuan(sebutan, batas, ketentuan.desimal or 0, jenjang.holds)
