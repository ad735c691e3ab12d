"""What a row is to reach: its target, or the next name on the scale of its law."""

from collections.abc import Iterator, Sequence

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.tujuan import Tujuan


def tujuan(baris: Baris, pk: Perjanjian) -> Iterator[Tujuan]:
    """Yield the target of a row, if it has one, then the name next above its value."""
    i = baris.indikator
    # What is promised for the year is to be reached by its end.
    if target := i.pada(SETAHUN).target:
        sejak = f" sejak {p.mulai}" if (p := i.target_perubahan) and p.nanti else ""
        for naik in _sides(target, baris):
            yield _menuju(target, baris, sejak, naik=naik)
    utuh = baris.realisasi_penuh
    if i.arah == "naik" and i.kelas.subjek and utuh is not None:
        ketentuan = pk.aturan.ketentuan(i.kelas.subjek)
        if jenjang := ketentuan.di_atasnya(utuh):
            batas = ketentuan.terendah(jenjang)
            sebutan = f"{jenjang.predikat} {format_angka(batas)}"
            yield Tujuan(sebutan, batas, ketentuan.desimal or 0, jenjang.holds)


def _sides(target: Target, baris: Baris) -> Sequence[bool]:
    """Say from where a target is reached; in a range there is room either way."""
    if target.arah != "rentang":
        return (target.arah == "naik",)
    if baris.realisasi and target.tercapai(baris.realisasi.nilai):
        return (True, False)
    return (baris.realisasi is None or baris.realisasi.nilai < target.bawah,)


def _menuju(target: Target, baris: Baris, sejak: str, *, naik: bool) -> Tujuan:
    return Tujuan(
        f"target {target.sejajar(baris.desimal)}{sejak}",
        target.bawah if naik else target.atas,
        baris.desimal,
        target.tercapai,
        naik,
        target.tegas,
    )
