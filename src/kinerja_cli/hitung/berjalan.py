"""While the year goes on: what is due by now, and what may still be met."""

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import note
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.periode import SETAHUN
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.akumulasi.rekap import hanya_bertambah
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.lewat import terlewat
from kinerja_cli.hitung.triwulan import triwulan_tiba


def setahun_penuh(himpunan: Himpunan) -> bool:
    """Tell whether the last period that is filled in ends with the year."""
    return himpunan.terisi[-1].akhir == SETAHUN


def jatuh_tempo(i: Indikator, himpunan: Himpunan) -> bool:
    """Tell whether an indikator is to be filled in by now; none without a target is."""
    if triwulan_tiba(i, himpunan):
        return True
    return setahun_penuh(himpunan) and i.target is not None


def selama_tahun(baris: Baris, himpunan: Himpunan, aturan: Aturan) -> Baris:
    """Mark a row as of a year that goes on.

    Where the target of a quarter stands beside it, the category is of that one; else a
    sum of some months has none yet.
    """
    i, target = baris.indikator, baris.indikator.target
    lewat = baris.realisasi and target and terlewat(i, target, baris.realisasi.nilai)
    if setahun_penuh(himpunan) or lewat:
        return baris
    baris = baris._replace(masa_berjalan=True)
    cukup = baris.tercapai and i.arah == "naik"
    if baris.capaian is None or cukup:
        return baris
    if baris.triwulan and (kini := baris.triwulan.capaian):
        return _of_quarter(baris, baris.triwulan.triwulan, kini, aturan)
    if hanya_bertambah(i):
        return baris._replace(dinilai=None, kategori=None)
    return baris


def _of_quarter(baris: Baris, triwulan: int, kini: Bulat, aturan: Aturan) -> Baris:
    message = (
        f"kategori dari capaian terhadap target triwulan {triwulan} "
        f"({format_angka(kini.nilai)})"
    )
    return baris._replace(
        dinilai=kini,
        kategori=aturan.ketentuan("capaian").predikat(kini.nilai),
        catatan=(*baris.catatan, note("KIN420", message)),
    )
