"""Efficiency of a program, or a part of one, that has indikator of its own."""

from collections.abc import Iterator, Sequence

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.periode import Periode
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.anggaran import Anggaran, BarisAnggaran
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.efisiensi.bahan import Keluaran
from kinerja_cli.hitung.efisiensi.keutuhan import belum, capaian_sebagian
from kinerja_cli.hitung.efisiensi.sasaran import (
    Efisiensi,
    berefisiensi,
    berketerangan,
)
from kinerja_cli.hitung.ringkasan import mean_step


def efisiensi_program(
    pk: Perjanjian,
    periode: Sequence[Periode],
    baris: Sequence[Baris],
    anggaran: Anggaran,
    ketentuan: Ketentuan | None,
) -> Iterator[Efisiensi]:
    """Compute the efficiency of what has a capaian; ``baris`` are those of programs."""
    di = {pos.keys: id(pos.butir) for pos in pk.semua_pos}
    milik: dict[int, list[Baris]] = {}
    for b in baris:
        milik.setdefault(di[b.keys[:-2]], []).append(b)
    for uang in anggaran.semua:
        tujuan = tuple(milik.get(id(uang.program), ()))
        desimal = pk.konvensi.desimal_persen
        e = _kinerja(uang, tujuan, desimal)
        if e.capaian:
            dihitung = _dihitung(e, uang, periode, ketentuan) if ketentuan else e
            lain = tuple(b for b in tujuan if not b.menunggu)
            yield berketerangan(dihitung, _kinerja(uang, lain, desimal).capaian)


def _kinerja(uang: BarisAnggaran, tujuan: tuple[Baris, ...], desimal: int) -> Efisiensi:
    b = uang.program
    ada = [(t.indikator.id, t.capaian) for t in tujuan]
    capaian = [c._replace(label=id_) for id_, c in ada if c]
    rata = mean_step(f"rata-rata capaian {b.sebutan}", capaian, desimal)
    e = Efisiensi(None, (b.acuan,), tujuan, uang.serapan, rata)
    return e._replace(uraian=b.nama, pos=b)


def _dihitung(
    e: Efisiensi, uang: BarisAnggaran, periode: Sequence[Periode], ketentuan: Ketentuan
) -> Efisiensi:
    sebab = [*belum([uang]), *capaian_sebagian(e.nama, e.capaian, e.baris, periode)]
    keluaran = (Keluaran(uang.serapan.pagu, e.capaian),) if e.capaian else ()
    dihitung = berefisiensi(e, ketentuan, sebab, keluaran)
    return dihitung._replace(ketentuan=ketentuan)
