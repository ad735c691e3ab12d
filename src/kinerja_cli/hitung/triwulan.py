"""Quarters within the year: each by itself, and against the target set for it."""

from collections.abc import Mapping

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.periode import SETRIWULAN, Periode, hilang, quarter_of, sebut
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.hitung.akumulasi import Himpunan, rekap_triwulan
from kinerja_cli.hitung.akumulasi.rekap import Rekap
from kinerja_cli.hitung.akumulasi.terpilih import BERSAMA
from kinerja_cli.hitung.capaian import Baris, CapaianTriwulan, hitung_baris
from kinerja_cli.hitung.catatan import by_rounding, cut_off
from kinerja_cli.hitung.lewat import terlewat
from kinerja_cli.hitung.terhadap_target import Sebutan, Terbanding, bandingkan_target
from kinerja_cli.rumus.alat.dasar import Akumulasi

SIFAT_TRIWULAN = {"kumulatif": "sejak 1 Januari", "per_triwulan": "triwulan itu saja"}


def terhadap_triwulan(baris: Baris, himpunan: Himpunan, pk: Perjanjian) -> Baris:
    """Hold a row against the target of the quarter that its files end with.

    A row without such targets stays as it is; one that cannot be compared says why
    (KIN416, KIN426), and one that changed what it was (KIN455). A quarter that goes on
    is compared where it is missed already; a file of the whole year meets the fourth
    target if that is since January.
    """
    target = baris.indikator.target_pada(triwulan_terakhir(himpunan))
    if target is None:
        return baris
    if kata := baris.indikator.kata_triwulan(triwulan_terakhir(himpunan)):
        baris = baris._replace(catatan=(*baris.catatan, note("KIN455", kata)))
    if triwulan_tiba(baris.indikator, himpunan):
        baris = baris._replace(janji=target.sejajar(baris.desimal))
    if not baris.realisasi:
        return baris
    kini = _dibandingkan(baris, triwulan_terakhir(himpunan), himpunan, pk)
    if isinstance(kini, Diagnostic):
        return baris._replace(catatan=(*baris.catatan, kini))
    janji, lain = (kini.target, kini.catatan) if kini else (baris.janji, ())
    catatan = (*baris.catatan, *lain)
    return baris._replace(triwulan=kini, janji=janji, catatan=catatan)


def triwulan_tiba(i: Indikator, himpunan: Himpunan) -> bool:
    """Tell whether a quarter is over that the indikator has a target for."""
    if i.target_pada(triwulan_terakhir(himpunan)) is None or lebih_panjang(i, himpunan):
        return False
    return himpunan.terisi[-1].triwulan is not None


def triwulan_terakhir(himpunan: Himpunan) -> int:
    """Return the quarter that they are filled in to, be it not over."""
    return quarter_of(himpunan.terisi[-1].akhir)


def _dibandingkan(
    baris: Baris, triwulan: int, himpunan: Himpunan, pk: Perjanjian
) -> CapaianTriwulan | Diagnostic | None:
    i = baris.indikator
    if himpunan.terisi[-1].triwulan is None:
        return _sejauh_ini(baris, triwulan, himpunan, pk)
    sifat = SIFAT_TRIWULAN[i.sifat_triwulan]
    if lebih_panjang(i, himpunan):
        isian = f"isiannya {himpunan.terisi[-1].sebutan}, targetnya {sifat}"
        return note("KIN426", f"target triwulan tidak dibandingkan: {isian}")
    milik, awal = _milik(baris, triwulan, himpunan, pk)
    if sebab := kekurangan(milik.rekap, himpunan, i.cara_akumulasi, awal):
        return _uncomparable(triwulan, f"targetnya {sifat}, {sebab}")
    hasil = _putusan(baris, triwulan, milik.realisasi)
    return _bercapaian(hasil, i, pk) if hasil else None


def _sejauh_ini(
    baris: Baris, triwulan: int, himpunan: Himpunan, pk: Perjanjian
) -> CapaianTriwulan | Diagnostic:
    """Hold what there is of a quarter that goes on against its target, if past it.

    Then it is missed for good; any other verdict may turn yet.
    """
    milik, _ = _milik(baris, triwulan, himpunan, pk)
    kini, i = _putusan(baris, triwulan, milik.realisasi), baris.indikator
    if kini and terlewat(i, kini.target, kini.realisasi.nilai):
        return _bercapaian(kini, i, pk)
    return _uncomparable(triwulan, "triwulannya belum selesai")


def _bercapaian(
    hasil: CapaianTriwulan, i: Indikator, pk: Perjanjian
) -> CapaianTriwulan:
    """Add the capaian, or as a note why there is none."""
    target = i.target_pada(hasil.triwulan) or hasil.target
    nama = f"triwulan {hasil.triwulan}"
    keys, _ = i.janji_triwulan(hasil.triwulan)
    sebutan = Sebutan(f"capaian {nama}", f"target {nama}", keys)
    banding = bandingkan_target(i, hasil.realisasi, target, pk.konvensi, sebutan)
    if isinstance(banding, Terbanding):
        dibatasi = cut_off(banding, f"TW {hasil.triwulan}: ")
        catatan = (*hasil.catatan, *dibatasi)
        return hasil._replace(capaian=banding.capaian, catatan=catatan)
    awal = "" if nama in banding.message else f"{nama}: "
    alasan = banding._replace(message=f"{awal}{banding.message}")
    return hasil._replace(catatan=(*hasil.catatan, alasan))


def _putusan(
    baris: Baris, triwulan: int, realisasi: Bulat | None
) -> CapaianTriwulan | None:
    i = baris.indikator
    target = i.target_pada(triwulan)
    if realisasi is None or target is None:
        return None
    utuh = realisasi.asal.nilai
    return CapaianTriwulan(
        triwulan,
        SIFAT_TRIWULAN[i.sifat_triwulan],
        target.sejajar(realisasi.desimal),
        realisasi,
        target.tercapai(realisasi.nilai),
        catatan=(*by_rounding(target, realisasi.nilai, utuh, f"TW {triwulan}: "),),
    )


def lebih_panjang(i: Indikator, himpunan: Himpunan) -> bool:
    """Tell whether the target is of a quarter alone, and the last inputs of more."""
    panjang = himpunan.terisi[-1].panjang
    return panjang > SETRIWULAN and i.sifat_triwulan == "per_triwulan"


def _milik(
    baris: Baris, triwulan: int, himpunan: Himpunan, pk: Perjanjian
) -> tuple[Baris, int]:
    """Return the row that a quarter's target is for, and the month it begins in."""
    if baris.indikator.sifat_triwulan == "kumulatif":
        return baris, 1
    awal = Periode.ke(himpunan.tahun, SETRIWULAN, triwulan).awal
    return tiap_triwulan(baris, himpunan, pk)[triwulan], awal


def kekurangan(
    rekap: Rekap, himpunan: Himpunan, cara: Akumulasi, awal: int = 1
) -> str | None:
    """Say what keeps inputs from being of all the time since month ``awal``."""
    if cara in BERSAMA and (tiada := hilang(himpunan.terisi, awal)):
        return f"berkas {sebut(tiada)} tidak disebut"
    kosong = _kosong(rekap, himpunan, cara)
    return f"isian {sebut(kosong)} kosong" if kosong else None


def _kosong(rekap: Rekap, himpunan: Himpunan, cara: Akumulasi) -> list[Periode]:
    """Return the blank periods without which inputs are not of all the time."""
    kosong = [p for p in rekap.kosong if p in himpunan.terisi]
    if cara == "jumlah":
        return kosong
    return [p for p in kosong[-1:] if p == himpunan.terisi[-1]]


def triwulan_kosong(baris: Baris, himpunan: Himpunan, pk: Perjanjian) -> bool:
    """Tell whether a row is due in the quarter that is over, and blank there.

    It may have a value all the same, of quarters before it.
    """
    i = baris.indikator
    if not triwulan_tiba(i, himpunan):
        return False
    if baris.triwulan or not baris.realisasi:
        return baris.status == "belum_ada"
    milik, _ = _milik(baris, triwulan_terakhir(himpunan), himpunan, pk)
    return bool(_kosong(milik.rekap, himpunan, i.cara_akumulasi))


def tiap_triwulan(
    baris: Baris, himpunan: Himpunan, pk: Perjanjian
) -> Mapping[int, Baris]:
    """Compute a row for every quarter by itself of which there is a file."""
    i = baris.indikator
    rekap = {n: rekap_triwulan(himpunan, n, i, pk) for n in range(1, 5)}
    return {
        n: hitung_baris(baris.sasaran, baris.keys, i, r, pk)
        for n, r in rekap.items()
        if r
    }


def _uncomparable(triwulan: int, sebab: str) -> Diagnostic:
    message = f"tidak dibandingkan dengan target triwulan {triwulan}: {sebab}"
    return note("KIN416", message)
