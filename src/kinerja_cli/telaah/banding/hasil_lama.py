"""A result of an older version: what it did not write yet, told from what it did."""

from collections.abc import Iterable, Iterator

from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.hasil.declaration import Akhir, BarisTercatat, HasilTercatat
from kinerja_cli.dokumen.hasil.target import target_tercatat
from kinerja_cli.hitung.lewat import lewat_selamanya
from kinerja_cli.hitung.target_akhir import tahun_berjalan
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus


def lengkapi(hasil: HasilTercatat) -> HasilTercatat:
    """Say of every target that is missed whether its year was over, where that is not.

    Otherwise it would be missed for good, though it may have been reached since.
    """
    program = hasil.program and tuple(
        p._replace(indikator=tuple(_indikator(hasil, p.indikator)))
        for p in hasil.program
    )
    indikator = tuple(_indikator(hasil, hasil.indikator))
    return hasil._replace(indikator=indikator, program=program)


def _indikator(
    hasil: HasilTercatat, baris: Iterable[BarisTercatat]
) -> Iterator[BarisTercatat]:
    tahun = max(r.tahun for r in hasil.realisasi)
    setahun = max(r.periode.akhir for r in hasil.realisasi) == SETAHUN
    for b in baris:
        akhir, berjalan = b.target_akhir, b.masa_berjalan
        if akhir:
            akhir = _akhir(akhir, tahun, setahun=setahun)
        if b.tercapai is False and berjalan is None:
            berjalan = not (setahun or _terlewat(b))
        yield b._replace(target_akhir=akhir, masa_berjalan=berjalan)


def _akhir(akhir: Akhir, kini: int, *, setahun: bool) -> Akhir:
    if akhir.tercapai is not False or akhir.masa_berjalan is not None:
        return akhir
    berjalan = tahun_berjalan(akhir.tahun, kini, setahun=setahun)
    return akhir._replace(masa_berjalan=berjalan)


def _terlewat(b: BarisTercatat) -> bool:
    target, nilai = target_tercatat(b), b.realisasi
    if target is None or nilai is None or b.rumus not in SEMUA_RUMUS:
        return False
    kelas = load_rumus(b.rumus)
    cara = b.akumulasi.cara if b.akumulasi else kelas.akumulasi
    return lewat_selamanya(kelas, cara, target, nilai)
