"""What was achieved beside what it cost: efficiency, or why there is none."""

from collections.abc import Iterator

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.hitung.efisiensi.rumus import RUMUS
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.laporan.kalimat.catatan import kalimat_catatan
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik

_BUKAN_EFISIENSI, _BERJALAN = "KIN450", "KIN419"  # the other is said of the mean
# What stands behind a number, by the end of its title, and how short titles are read.
_AKHIRAN = {" %": " persen", " (poin)": " poin persen"}
_SEBUTAN = {
    "E": "efisiensi (E)",
    "NE": "nilai efisiensi (NE)",
    "IE": "indeks efisiensi (IE)",
    "TE": "tingkat efisiensi (TE)",
    "Selisih": "selisih capaian dan serapan",
    "Sisa": "sisa anggaran",
}


def kalimat_efisiensi(e: Efisiensi, hasil: Hasil) -> list[str]:
    """Say the capaian and serapan of a sasaran or of all, and its efficiency."""
    awal = hasil.efisiensi.sementara if e.nilai else ()
    semua = (d for d in (*e.catatan, *awal) if d.code != _BERJALAN)
    catatan = (_catatan(d, e) for d in semua)
    return [titik(_kinerja(e)), *_nilai(e), *catatan]


def _nama(e: Efisiensi) -> str:
    """Name it; the mean of all is of every indikator, not of the means of sasaran."""
    return "seluruh indikator" if e.nama == "seluruhnya" else visible(e.nama)


def _kinerja(e: Efisiensi) -> str:
    """Say both sides: the capaian, and the share of the budget that was spent."""
    nama = _nama(e)
    if e.capaian is None:
        capaian = f"capaian {nama} tidak terhitung"
    else:
        rata = "capaian" if len(e.capaian.asal.dasar) == 1 else "rata-rata capaian"
        capaian = f"{rata} {nama} sebesar {kata_persen(e.capaian.nilai)}"
    if e.serapan is None:
        return f"{capaian}; program yang mendukungnya tidak disebut dalam PK"
    if e.serapan.persen is None:
        return f"{capaian}; serapan anggarannya tidak terhitung"
    serapan = kata_persen(e.serapan.persen.nilai)
    return f"{capaian}, sedangkan serapan anggarannya {serapan}"


def _nilai(e: Efisiensi) -> Iterator[str]:
    """Say what the formula gives, by the names that it has there."""
    if e.ketentuan is None:
        if e.nama == "seluruhnya":  # once
            yield "Efisiensi tidak dihitung karena rumusnya tidak ditetapkan dalam PK."
    elif e.nilai:
        judul = (title for _, title in RUMUS[e.ketentuan.nama].nilai)
        semua = zip(judul, e.nilai, strict=False)  # what cannot go on ends early
        isi = rangkai(_angka(t, format_angka(n.nilai)) for t, n in semua)
        sebutan = f", dengan sebutan {visible(e.sebutan)}" if e.sebutan else ""
        yield titik(f"untuk {_nama(e)}, {isi}{sebutan}")
    elif all(d.code == _BERJALAN for d in e.catatan):
        yield titik(f"efisiensi {_nama(e)} tidak dihitung")


def _angka(judul: str, angka: str) -> str:
    """Say a value behind its title: ``selisih 14,71 poin persen``."""
    for akhiran, satuan in _AKHIRAN.items():
        if judul.endswith(akhiran):
            judul, angka = judul.removesuffix(akhiran), f"{angka}{satuan}"
    return f"{_SEBUTAN.get(judul) or judul.lower()} sebesar {angka}"


def _catatan(d: Diagnostic, e: Efisiensi) -> str:
    """Say a note; what was missed is not reached yet only while the year goes on."""
    lanjut = any(b.masa_berjalan for b in e.baris if not b.tercapai)
    if d.code == _BUKAN_EFISIENSI and not lanjut:
        d = d._replace(message=d.message.replace("belum tercapai", "tidak tercapai"))
    return kalimat_catatan(d, e.baris)
