"""What a row is to reach: its target, or the next name on the scale of its law."""

from collections.abc import Iterator

from kinerja_cli.core.angka import format_angka
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.tujuan import Tujuan


def tujuan(baris: Baris, pk: Perjanjian) -> Iterator[Tujuan]:
    """Yield the target of a row, if it has one, then the name next above its value."""
    i = baris.indikator
    if i.target:
        yield _menuju(i.target, baris)
    utuh = baris.realisasi_penuh
    if i.arah == "naik" and i.kelas.subjek and utuh is not None:
        ketentuan = pk.aturan.ketentuan(i.kelas.subjek)
        if jenjang := ketentuan.di_atasnya(utuh):
            batas = ketentuan.terendah(jenjang)
            sebutan = f"{jenjang.predikat} {format_angka(batas)}"
            yield Tujuan(sebutan, batas, ketentuan.desimal or 0, jenjang.holds)


def _menuju(target: Target, baris: Baris) -> Tujuan:
    """Look at a range from the side on which the realisasi is, and in it from below."""
    di_atas = baris.realisasi is not None and baris.realisasi.nilai > target.atas
    naik = target.arah == "naik" or (target.arah == "rentang" and not di_atas)
    return Tujuan(
        f"target {baris.target}",
        target.bawah if naik else target.atas,
        baris.desimal,
        target.tercapai,
        naik,
        target.tegas,
    )
