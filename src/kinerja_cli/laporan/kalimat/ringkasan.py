"""The whole PK in sentences: its indikator counted, and its means."""

from collections.abc import Iterator

from kinerja_cli.hitung.berbobot import ATAS_SASARAN
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.ringkasan import RingkasanTriwulan
from kinerja_cli.laporan.kalimat.hitungan import kata_hitungan
from kinerja_cli.laporan.kalimat.purata import kalimat_purata
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik


def kalimat_ringkasan(hasil: Hasil) -> list[str]:
    """Say what became of a PK."""
    return list(_ringkasan(hasil))


def _ringkasan(hasil: Hasil) -> Iterator[str]:
    pk, r = hasil.pk.value, hasil.ringkasan
    if hasil.baris:
        awal = f"Perjanjian Kinerja tahun {pk.tahun} memuat {len(pk.sasaran)} sasaran"
        yield titik(f"{awal} dengan {kata_hitungan(hasil.baris)}")
        nama = "seluruh indikator"
        yield from kalimat_purata(nama, r.langkah, hasil.baris, r.selesai)
    if r.berbobot and r.berbobot.langkah:
        rata, per_sasaran = r.berbobot.langkah.nilai, ATAS_SASARAN in r.berbobot.kata
        satuan = "sasaran" if per_sasaran else "indikator"
        kata = f"rata-rata capaian {satuan} menurut bobot {satuan}"
        yield titik(f"{kata} sebesar {kata_persen(rata)}")
    if r.triwulan:
        yield titik(_triwulan(r.triwulan))
    if hasil.baris_program:
        program = kata_hitungan(hasil.baris_program)
        yield titik(f"di luar sasaran, program memuat {program}")


def _triwulan(t: RingkasanTriwulan) -> str:
    """Say the same against the targets of the quarter."""
    semua = t.berputusan + t.kosong
    awal = f"dari {semua} indikator yang bertarget pada triwulan {t.triwulan}"
    kosong = f", {t.kosong} kosong" if t.kosong else ""
    rata = t.langkah
    kata = f", dengan rata-rata capaian {kata_persen(rata.nilai)}" if rata else ""
    tercapai = f"{t.tercapai} tercapai" if t.tercapai else "tidak ada yang tercapai"
    return f"{awal}, {tercapai}{kosong}{kata}"
