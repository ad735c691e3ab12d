"""A realisasi beside that of the year before, in sentences."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.laporan.baris_banding import Kini
from kinerja_cli.laporan.kalimat.catatan import kalimat_catatan
from kinerja_cli.laporan.kalimat.masa import kata_sisi, pada_sisi, tanpa_singkatan
from kinerja_cli.laporan.kalimat.pasangan import PasanganKalimat
from kinerja_cli.laporan.kalimat.ukuran import (
    UkuranKalimat,
    kata_persen,
    titik,
    ukuran_tercatat,
)
from kinerja_cli.telaah.banding.catatan import TAK_DINILAI
from kinerja_cli.telaah.banding.perbandingan import Perubahan

_CATATAN = frozenset({"KIN441", "KIN442", "KIN444", "KIN445"})


def kalimat_antartahun(kini: Kini) -> list[str]:
    """Say what became of a realisasi since the last earlier side that has one."""
    baru, p = kini.sandingan.nilai[-1], kini.perubahan
    nama = ukuran_tercatat(kini.milik).nama
    if baru is None or baru.baris.realisasi is None:
        kata = f"realisasi {nama} {pada_sisi(kini.sisi.label)} tidak tersedia"
        return [titik(f"{kata} dan tidak dibandingkan dengan masa sebelumnya")]
    lama = kini.sandingan.nilai[p.dari] if p else None
    if p is None or lama is None or kini.sejak is None:
        kata = f"realisasi {nama} pada masa sebelumnya tidak tersedia"
        return [titik(f"{kata}, sehingga tidak ada perbandingan")]
    pasangan = PasanganKalimat(p, lama, baru, kini.sejak, kini.sisi.label)
    return [*_berubah(pasangan), *_beruntun(kini.sandingan.perubahan)]


def _berubah(p: PasanganKalimat) -> Iterator[str]:
    yield titik(_realisasi(p))
    if p.lama.tercetak:
        sumber = f" (sumber: {visible(p.lama.sumber)})" if p.lama.sumber else ""
        kata = f"realisasi {kata_sisi(p.sejak)} itu dikutip dari riwayat dalam PK"
        yield titik(f"{kata}{sumber}")
    if capaian := _capaian(p):
        yield titik(capaian)
    for d in p.perubahan.catatan:
        if d.code in _CATATAN:
            yield from _catatan(d, p)


def _beruntun(semua: Sequence[Perubahan | None]) -> Iterator[str]:
    """Count what became of it from side to side, where there are several."""
    selisih = [p.nilai for p in semua if p and p.nilai is not None]
    if len(selisih) > 1:
        kata = {"naik": 1, "tetap": 0, "turun": -1}
        banyak = {
            k: sum((n > 0) - (n < 0) == s for n in selisih) for k, s in kata.items()
        }
        isi = rangkai(f"{k} {n} kali" for k, n in banyak.items() if n)
        yield titik(f"dari masa ke masa yang dibandingkan, realisasinya {isi}")


def _catatan(d: Diagnostic, p: PasanganKalimat) -> Iterator[str]:
    """Say a note; that nothing is judged for it is a sentence of its own."""
    sebab = d.message.removesuffix(f"; {TAK_DINILAI}")
    yield tanpa_singkatan(kalimat_catatan(d._replace(message=sebab)), *p.masa)
    if sebab != d.message:
        yield "Karena itu, perubahannya tidak dinilai membaik atau memburuk."


def _realisasi(p: PasanganKalimat) -> str:
    u, nilai, awal = p.ukuran, p.perubahan.nilai, f"realisasi {p.ukuran.nama}"
    dari, ke = p.realisasi
    if nilai is None:
        return f"{awal} {dari} {p.dulu} dan {ke} {p.kini} tidak dapat dibandingkan"
    if not nilai:
        return f"{awal} tetap {p.tetap(dari, ke)}"
    gerak = "naik" if nilai > 0 else "turun"
    besar = _besar(u, p.perubahan)
    return f"{awal} {gerak} {besar}, {p.dari_ke(dari, ke)}{_penilaian(p.perubahan)}"


def _besar(u: UkuranKalimat, p: Perubahan) -> str:
    """Say how much it changed, and of what is no percentage also in percent."""
    selisih = u.selisih(abs(p.nilai or Decimal(0)))
    if p.relatif is None or u.persen:
        return selisih
    return f"{selisih} atau {kata_persen(abs(p.relatif))}"


def _penilaian(p: Perubahan) -> str:
    if p.penilaian is None:
        return ""
    if p.penilaian == "tetap":
        return ", dengan jarak dari target yang tetap"
    return f", yang berarti {p.penilaian}"


def _capaian(p: PasanganKalimat) -> str:
    """Say the same of the capaian, where both sides have one."""
    selisih, capaian = p.perubahan.capaian, p.capaian
    if selisih is None or capaian is None:
        return ""
    dari, ke = map(kata_persen, capaian)
    if not selisih:
        return f"capaiannya tetap {p.tetap(dari, ke)}"
    gerak = "naik" if selisih > 0 else "turun"
    besar = format_angka(abs(selisih))
    return f"capaiannya {gerak} {besar} poin persen, {p.dari_ke(dari, ke)}"
