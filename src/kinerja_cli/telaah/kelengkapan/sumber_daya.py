"""What was spent, and on what: efficiency, programs, the budget: A.6, A.7, B."""

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.hitung.anggaran import Anggaran, BarisAnggaran
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.telaah.kelengkapan.sel import (
    BahanKelengkapan,
    SelKelengkapan,
    tak_berlaku,
    terpenuhi,
    tiada,
)

# Its formula says so: what is left is no saving while the target is missed.
_BUKAN_HEMAT = "KIN450"


def sel_program(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.7: are the programs named that carry its sasaran?"""
    return _tanpa_program(b, k) or terpenuhi(_pendukung(b, k))


def sel_anggaran(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """B: is what was spent filled in, of its programs; of all, where none is named?"""
    if not k.hasil.pk.value.program:
        return _tanpa_pagu(k)
    uang = k.hasil.anggaran
    if uang is None:
        return _belum_dibelanjakan(k)
    milik = _milik(b, k, uang) or uang.baris
    kosong = [p.program.acuan for p in milik if p.serapan.realisasi is None]
    if not kosong:
        return terpenuhi()
    tulis = ", ".join(f"{acuan}: ..." for acuan in kosong)
    sebab = f"realisasi anggaran {rangkai(kosong)} belum diisi"
    di = k.tulisan(f"anggaran: {{{tulis}}}", f"realisasi anggaran {rangkai(kosong)}")
    return tiada(sebab, di, k.realisasi)


def sel_efisiensi(b: Baris, k: BahanKelengkapan) -> SelKelengkapan:
    """A.6: is there an efficiency of its sasaran, or its program?"""
    if k.hasil.pk.value.konvensi.efisiensi is None:
        tulis = "`konvensi: {efisiensi: ...}`, misalnya indeks atau selisih"
        return tiada("rumus efisiensi belum dipilih", tulis, k.pk)
    if tanpa := _tanpa_program(b, k):
        return tanpa
    if k.hasil.anggaran is None:
        return _belum_dibelanjakan(k)
    e = _efisiensi(b, k)
    if e is None:
        return tak_berlaku("tidak ada capaian yang disandingkan dengan anggarannya")
    return _dari(e, k)


def _dari(e: Efisiensi, k: BahanKelengkapan) -> SelKelengkapan:
    if e.nilai:
        return terpenuhi()
    if not any(b.dijanjikan for b in e.baris):
        return tak_berlaku(f"{e.nama} tanpa target yang berlaku")
    if any(d.code == _BUKAN_HEMAT for d in e.catatan):
        return tak_berlaku("; ".join(visible(d.message) for d in e.catatan))
    sebab = "; ".join(visible(d.message) for d in e.catatan)
    bila_diam = f"capaian atau serapan {e.nama} belum terhitung"
    return tiada(sebab or bila_diam, "lengkapi `realisasi` dan `anggaran`", k.realisasi)


def _efisiensi(b: Baris, k: BahanKelengkapan) -> Efisiensi | None:
    semua = k.hasil.efisiensi
    if b.sasaran:
        return next((e for e in semua.baris if e.sasaran == b.sasaran), None)
    id_ = b.indikator.id
    milik = (e for e in semua.program if any(t.indikator.id == id_ for t in e.baris))
    return next(milik, None)


def _tanpa_program(b: Baris, k: BahanKelengkapan) -> SelKelengkapan | None:
    pk = k.hasil.pk.value
    if not b.sasaran:
        return None
    if not pk.program:
        return _tanpa_pagu(k)
    if pk.pendukung(pk.sasaran[b.sasaran - 1]):
        return None
    sebab = f"sasaran {b.sasaran} belum menyebut programnya"
    return tiada(sebab, f"`program: [nomor, ...]` pada sasaran {b.sasaran}", k.pk)


def _pendukung(b: Baris, k: BahanKelengkapan) -> str:
    pk = k.hasil.pk.value
    if not b.sasaran:
        return ""
    return f"program {rangkai(pk.pendukung(pk.sasaran[b.sasaran - 1]))}"


def _milik(b: Baris, k: BahanKelengkapan, uang: Anggaran) -> tuple[BarisAnggaran, ...]:
    """Return what carries a row: the programs of its sasaran, or what it is of."""
    pk = k.hasil.pk.value
    if b.sasaran:
        return uang.dari(pk.pendukung(pk.sasaran[b.sasaran - 1]))
    return tuple(u for u in uang.semua if u.program is k.butir(b))


def _tanpa_pagu(k: BahanKelengkapan) -> SelKelengkapan:
    tulis = "`program: [{nomor: ..., nama: ..., anggaran: ...}]`"
    return tiada("PK tidak memuat program", tulis, k.pk)


def _belum_dibelanjakan(k: BahanKelengkapan) -> SelKelengkapan:
    acuan = k.hasil.pk.value.program[0].acuan
    di = k.tulisan(f"anggaran: {{{acuan}: ...}}", "realisasi anggaran")
    return tiada("realisasi anggaran belum diisi", f"{di}, tiap program", k.realisasi)
