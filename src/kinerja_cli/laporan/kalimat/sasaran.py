"""A sasaran in sentences: its indikator counted, and its mean."""

from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.per_sasaran import rows_per_sasaran
from kinerja_cli.laporan.kalimat.hitungan import kata_hitungan
from kinerja_cli.laporan.kalimat.purata import kalimat_purata
from kinerja_cli.laporan.kalimat.ukuran import kata_persen, titik


def kalimat_sasaran(hasil: Hasil, nomor: int) -> list[str]:
    """Say what became of a sasaran, by its number from 1."""
    pk, r = hasil.pk.value, hasil.ringkasan
    baris = dict(rows_per_sasaran(hasil.baris, pk))[nomor]
    nama, uraian = f"sasaran {nomor}", visible(pk.sasaran[nomor - 1].uraian)
    if not baris:
        return [titik(f"{nama}, {uraian}, tidak memiliki indikator")]
    awal = f"{nama}, {uraian}, diukur dengan"
    rata = dict(r.langkah_sasaran)[nomor]
    selesai = dict(r.selesai_sasaran).get(nomor)
    isi = [titik(f"{awal} {kata_hitungan(baris)}")]
    isi += kalimat_purata(nama, rata, baris, selesai)
    berbobot = r.berbobot.langkah_sasaran.get(nomor) if r.berbobot else None
    if berbobot:
        kata = f"rata-rata berbobot {nama} menurut bobot indikatornya"
        isi.append(titik(f"{kata} sebesar {kata_persen(berbobot.nilai)}"))
    return isi
