"""The realisasi of a period against its target, in sentences."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.langkah import Bulat
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.putusan import Berputusan
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.akumulasi.rekap import hanya_bertambah
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.laporan.kalimat.batas import kalimat_batas
from kinerja_cli.laporan.kalimat.cakupan import kalimat_cakupan
from kinerja_cli.laporan.kalimat.catatan import kalimat_catatan
from kinerja_cli.laporan.kalimat.kedudukan import kata_tercapai, kedudukan
from kinerja_cli.laporan.kalimat.pembulatan import kalimat_pembulatan
from kinerja_cli.laporan.kalimat.perubahan import kalimat_perubahan
from kinerja_cli.laporan.kalimat.tanpa_nilai import kalimat_tanpa_nilai
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik, ukuran_indikator

# Why there is no capaian, and what else a reader of the verdict has to know.
_TANPA_CAPAIAN = frozenset({"KIN401", "KIN402", "KIN406"})
_LAIN = frozenset({"KIN413", "KIN418"})


def kalimat_target(b: Baris, *, setahun: bool) -> list[str]:
    """Say what a row came to against its target of the year.

    ``setahun`` says whether that is of a whole year: in a part of it the target is
    called that of the year.
    """
    if b.realisasi is None:
        return list(kalimat_tanpa_nilai(b))
    if b.target is None:
        return [titik(f"{_tercatat(b)}; targetnya tidak ditetapkan")]
    return list(_terhadap(b, b.realisasi, b.target, "" if setahun else " setahun"))


def _terhadap(b: Baris, realisasi: Bulat, target: Target, hal: str) -> Iterator[str]:
    u, sebutan = ukuran_indikator(b.indikator), f"target{hal}"
    letak = kedudukan(u, realisasi.nilai, target, sebutan, lain=False)
    yield titik(f"{_tercatat(b)}, {letak}")
    kategori = b.kategori if b.dinilai is b.capaian else None
    bertambah = _bertambah(b.indikator, target)
    yield kalimat_capaian(b, b.capaian, sebutan, kategori, bertambah=bertambah)
    yield from kalimat_cakupan(b)
    yield from kalimat_pembulatan(u, realisasi, target, b, sebutan)
    yield from kalimat_batas(b.capaian)
    yield from (kalimat_catatan(d) for d in b.catatan if _ikut(d, b))
    yield from kalimat_perubahan(b)


def _bertambah(i: Indikator, target: Target) -> bool:
    """Tell whether it only grows over the year, and is to stay below its target."""
    return target.arah == "turun" and hanya_bertambah(i) and not i.kelas.dapat_turun


def _ikut(d: Diagnostic, b: Baris) -> bool:
    return d.code in _LAIN or (b.capaian is None and d.code in _TANPA_CAPAIAN)


def _tercatat(b: Baris) -> str:
    """Say the realisasi of a row that has one, and the predikat of a number."""
    u = ukuran_indikator(b.indikator)
    nilai = u.nilai(b.realisasi.nilai) if b.realisasi else ""
    sebut = b.predikat and not u.bertingkat
    predikat = f" dengan predikat {visible(b.predikat or '')}" if sebut else ""
    return f"realisasi {u.nama} tercatat {nilai}{predikat}"


def kalimat_capaian(
    b: Berputusan,
    capaian: Bulat | None,
    sebutan: str,
    kategori: str | None = None,
    *,
    bertambah: bool = False,
) -> str:
    """Say the verdict, with the capaian and its category where there are."""
    putusan = kata_tercapai(b, sebutan, bertambah=bertambah)
    if capaian is None:
        return titik(putusan)
    nama = f", berkategori {visible(kategori)}" if kategori else ""
    sudah = b.tercapai and not bertambah
    hubung = " dengan capaian" if sudah else "; capaiannya"
    return titik(f"{putusan}{hubung} {kata_persen(capaian.nilai)}{nama}")
