"""Is what is reported filled in to the end of its time, and of all of it?"""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import hilang, sebut
from kinerja_cli.dokumen.realisasi.periode import kunci_periode
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.triwulan import kekurangan
from kinerja_cli.telaah.kelengkapan.sel import BahanKelengkapan

# What is of all its files together: one that is not named is missing in the number.
_BERSAMA = frozenset({"jumlah", "rata_rata"})
_SELA = "KIN235"  # said of the files already


def temuan_cakupan(k: BahanKelengkapan) -> Iterator[Diagnostic]:
    """Warn of a year whose files are not all named, and of a last one that is blank."""
    realisasi = k.hasil.realisasi
    akhir, sumber = realisasi.terisi[-1], realisasi.berkas[-1].source
    kunci = (kunci_periode(sumber),)
    if tak_disebut := _tak_disebut(k):
        message = f"berkas {tak_disebut} tidak disebut: bukan realisasi setahun"
        hint = "sebut juga berkasnya dengan -r"
        d = Diagnostic("KIN378", message, hint, "peringatan", kunci)
        yield sumber.place(d)
    if akhir_kosong(k):
        message = f"{akhir.sebutan} belum berisi realisasi: angkanya dari sebelumnya"
        hint = f"isi `realisasi`, atau laporkan sampai sebelum {akhir.sebutan}"
        d = Diagnostic("KIN379", message, hint, "peringatan", kunci)
        yield sumber.place(d)


def _tak_disebut(k: BahanKelengkapan) -> str:
    realisasi = k.hasil.realisasi
    bersama = (b for b in k.hasil.seluruh_baris if b.realisasi)
    perlu = any(b.indikator.cara_akumulasi in _BERSAMA for b in bersama)
    tiada = hilang(realisasi.terisi) if k.setahun and perlu else []
    sudah = any(d.code == _SELA for d in k.hasil.temuan)
    return sebut(tiada) if tiada and not sudah else ""


def akhir_kosong(k: BahanKelengkapan) -> bool:
    """Tell whether the last period has no inputs at all, but some before it have."""
    akhir = k.hasil.realisasi.terisi[-1]
    terisi = [b for b in k.hasil.seluruh_baris if b.realisasi]
    return bool(terisi) and all(akhir in b.rekap.kosong for b in terisi)


def belum_sampai(b: Baris, k: BahanKelengkapan) -> str:
    """Say what keeps a realisasi from being of all the time; empty if nothing does."""
    realisasi, cara = k.hasil.realisasi, b.indikator.cara_akumulasi
    if akhir_kosong(k):
        return f"isian {realisasi.terisi[-1].sebutan} belum ada"
    if k.setahun and cara in BERTAMBAH:
        return kekurangan(b.rekap, realisasi, cara) or ""
    return ""
