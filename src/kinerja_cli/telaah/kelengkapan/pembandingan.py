"""A realisasi beside its target, other years, later ones, a standard: A.1 to A.4."""

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.tahun_tertulis import dinyatakan_tiada
from kinerja_cli.hitung.berjalan import jatuh_tempo
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.telaah.kelengkapan.cakupan import belum_sampai
from kinerja_cli.telaah.kelengkapan.sel import (
    BahanKelengkapan,
    SelKelengkapan,
    tak_berlaku,
    terpenuhi,
    tiada,
)


def sel_target(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.1: is there a realisasi beside the target of the year?"""
    if b.indikator.target is None:
        return tak_berlaku("PK tidak menetapkan targetnya")
    if kosong := tanpa_realisasi(b, k):
        return kosong
    if kurang := belum_sampai(b, k):
        return tiada(kurang, _isian(b, k), k.realisasi)
    return terpenuhi()


def sel_antartahun(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.2: is there a realisasi of last year beside that of this year?"""
    if kosong := tanpa_realisasi(b, k):
        return kosong
    i, lalu = b.indikator, k.hasil.pk.value.tahun - 1
    ada = sorted(k.tahun.get(i.id, ()))
    if lalu in ada:
        return terpenuhi(rangkai(ada))
    if not ada and dinyatakan_tiada(i.riwayat):
        return tak_berlaku("PK menyatakan belum ada riwayatnya")
    yang_ada = f"; yang ada {rangkai(ada)}" if ada else ""
    tulis = (
        f"`riwayat: {{{lalu}: ...}}` pada `{i.id}`, atau sebut {lalu} dengan --banding"
    )
    if not ada:
        tulis += "; `riwayat: tidak ada` bila indikatornya baru"
    return tiada(f"realisasi {lalu} belum ada{yang_ada}", tulis, k.pk)


def sel_jangka_menengah(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.3: is there a target of the medium term that the realisasi is held against?"""
    kosong = tanpa_realisasi(b, k)
    if kosong and kosong.keadaan == "tidak berlaku":
        return kosong
    if not _bertarget_lain(b.indikator):
        tulis = "`target_akhir: {tahun: ..., nilai: ..., sumber: ...}` pada "
        return tiada(
            "target akhir Renstra belum ada", f"{tulis}`{b.indikator.id}`", k.pk
        )
    return kosong or terpenuhi()


def _bertarget_lain(i: Indikator) -> bool:
    return i.target_akhir is not None or bool(i.tahun_lain and i.tahun_lain.tahunan)


def sel_standar(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.4: is there a standard, or is it said that there is none?"""
    i = b.indikator
    if dinyatakan_tiada(i.standar):
        return tak_berlaku("PK menyatakan tidak ada standarnya")
    kosong = tanpa_realisasi(b, k)
    if kosong and kosong.keadaan == "tidak berlaku":
        return kosong
    if i.tahun_lain and i.tahun_lain.standar:
        return kosong or terpenuhi(visible(i.tahun_lain.standar.nama))
    tulis = f"`standar: {{nilai: ..., nama: ..., sumber: ...}}` pada `{i.id}`"
    tulis += "; `standar: tidak ada` bila memang tidak ada"
    return tiada("standar belum disebut", tulis, k.pk)


def tanpa_realisasi(b: Baris, k: BahanKelengkapan) -> SelKelengkapan | None:
    """Say why there is nothing to be held beside anything; None where there is."""
    if b.realisasi is not None:
        return None
    sebab = "; ".join(visible(d.message) for d in b.catatan)
    di = _isian(b, k)
    if b.status == "tidak_ada":
        return tak_berlaku(f"realisasi {sebab}")
    if b.tanpa_kejadian:
        return tak_berlaku("tidak ada kejadian yang diukur")
    if b.status == "tak_terhitung":
        return tiada(
            f"realisasi tidak terhitung: {sebab}", f"lengkapi {di}", k.realisasi
        )
    if not jatuh_tempo(b.indikator, k.hasil.realisasi):
        return tak_berlaku(f"realisasi {sebab or 'belum jatuh tempo'}")
    return tiada(f"realisasi {sebab or 'belum diisi'}", di, k.realisasi)


def _isian(b: Baris, k: BahanKelengkapan) -> str:
    id_ = b.indikator.id
    return k.tulisan(f"realisasi: {{{id_}: ...}}", f"isian `{id_}`")
