"""The office's own words about why, and what will be done: A.5."""

from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.realisasi.declaration import NARASI
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.telaah.kelengkapan.pembandingan import tanpa_realisasi
from kinerja_cli.telaah.kelengkapan.sel import (
    BahanKelengkapan,
    SelKelengkapan,
    tak_berlaku,
    terpenuhi,
    tiada,
)

BERHASIL_KARENA = ("pendorong",)
MELESET_KARENA = ("penghambat", "tindak_lanjut")
# While the year goes on and nothing is decided, either tells enough.
SALAH_SATU = ("pendorong", "penghambat")


def sel_penyebab(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.5: is it said why the target was reached, or missed, and what follows?"""
    if b.realisasi is None:
        kosong = tanpa_realisasi(b, k)
        sebab = kosong.sebab if kosong and kosong.keadaan == "tidak berlaku" else ""
        return tak_berlaku(sebab or "belum ada hasil yang dijelaskan")
    if b.tercapai is None and not gagal(b):
        return tak_berlaku("tanpa target tidak ada putusan yang dijelaskan")
    id_, kurang = b.indikator.id, belum_ditulis(b, k)
    if not kurang:
        return terpenuhi()
    if len(kurang) > 1 and kurang == SALAH_SATU:
        apa, kurang = "`pendorong` atau `penghambat`", SALAH_SATU[:1]
    else:
        apa = rangkai(f"`{r}`" for r in kurang)
    sebab = f"{kata_capaian(b)}, {apa} belum ditulis"
    return tiada(sebab, tulis_narasi(id_, kurang, k), k.realisasi)


def tulis_narasi(id_: str, ruas: tuple[str, ...], k: BahanKelengkapan) -> str:
    """Say which keys of ``narasi`` to write, or in a form which rows."""
    kata = ": ..., ".join(ruas)
    baris = rangkai(r.replace("_", " ").capitalize() for r in ruas)
    di = f"baris {baris} milik `{id_}` di lembar Narasi"
    return k.tulisan(f"{NARASI}: {{{id_}: {{{kata}: ...}}}}", di)


def belum_ditulis(b: Baris, k: BahanKelengkapan) -> tuple[str, ...]:
    """Name the keys of ``narasi`` that are still to be written for a row."""
    if gagal(b):
        return tuple(r for r in MELESET_KARENA if not dituturkan(b, r, k))
    if b.tercapai:
        return tuple(r for r in BERHASIL_KARENA if not dituturkan(b, r, k))
    return () if any(dituturkan(b, r, k) for r in SALAH_SATU) else SALAH_SATU


def gagal(b: Baris) -> bool:
    """Tell whether the target of the year is missed; while it runs, of the quarter."""
    return b.meleset or _triwulan_gagal(b)


def _triwulan_gagal(b: Baris) -> bool:
    berjalan = b.masa_berjalan or b.tercapai is None
    return berjalan and b.triwulan is not None and not b.triwulan.tercapai


def kata_capaian(b: Baris) -> str:
    """Say what became of its target."""
    if b.meleset:
        return f"target {b.target} tidak tercapai"
    if (t := b.triwulan) and _triwulan_gagal(b):
        return f"target triwulan {t.triwulan} ({t.target}) tidak tercapai"
    return "target tercapai" if b.tercapai else "target belum tercapai"


def dituturkan(b: Baris, ruas: str, k: BahanKelengkapan) -> bool:
    """Tell whether a key was ever written, for an indikator or for a sasaran of it.

    PermenPANRB 53/2014 asks for the analysis of a sasaran: its words are of all of it.
    """
    tentang: tuple[str | int, ...] = (
        b.indikator.id,
        *k.milik.get(b.indikator.id, ()),
    )
    return any(k.narasi.tentang(t).kini(ruas) for t in tentang)
