"""Where earlier years come from, in sentences, said once for all indikator."""

from collections.abc import Iterator, Sequence

from kinerja_cli.core.teks import rangkai, visible
from kinerja_cli.laporan.kalimat.masa import kata_sisi
from kinerja_cli.laporan.kalimat.ukuran import titik
from kinerja_cli.telaah.banding import Sisi


def kalimat_sisi(sisi: Sequence[Sisi]) -> list[str]:
    """Say which files earlier sides are of, and what is not known of them."""
    lama = sisi[:-1]
    tercetak = [s.tahun for s in lama if s.tercetak]
    isi = [kalimat for s in lama if not s.tercetak for kalimat in _sisi(s)]
    if not tercetak:
        return isi
    awal = f"realisasi tahun {rangkai(tercetak)} dikutip dari riwayat dalam PK"
    return [titik(f"{awal}; target dan capaiannya tidak tersedia"), *isi]


def _sisi(s: Sisi) -> Iterator[str]:
    masa = kata_sisi(s.label)
    nama = [s.hasil.name] if s.hasil else dict.fromkeys(r.berkas for r in s.berkas)
    yield titik(f"realisasi {masa} dibaca dari {rangkai(map(visible, nama))}")
    yield from (titik(f"keterangannya: “{visible(k)}”") for k in s.keterangan)
    if s.rumus_saja:
        kata = "tidak tersedia karena PK-nya tidak disertakan"
        yield titik(f"target dan capaian {masa} {kata}")
