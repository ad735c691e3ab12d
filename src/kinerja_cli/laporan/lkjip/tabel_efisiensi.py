"""Analysis 6: what was achieved beside what it cost, and why no more is said."""

from collections.abc import Iterator
from functools import partial

from kinerja_cli.core.teks import visible
from kinerja_cli.hitung.efisiensi import Efisiensi
from kinerja_cli.laporan.anggaran import TANPA_RUMUS
from kinerja_cli.laporan.bagian import Bagian, Paragraf, Tabel
from kinerja_cli.laporan.baris_efisiensi import visible_columns
from kinerja_cli.laporan.jejak_uang import berjejak_uang
from kinerja_cli.laporan.kalimat.efisiensi import kalimat_efisiensi
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.lingkup import Lingkup, paragraf_tiap

_KETERANGAN = Column(
    "keterangan",
    lambda e: "; ".join(visible(d.message) for d in e.catatan) or None,
    "Keterangan",
    detail=True,
)
_JUDUL = {"capaian": "Capaian (%)", "serapan": "Serapan (%)"}
_BERULANG = {"", "program", "pagu", "realisasi"}  # other tables have them


def bagian_efisiensi(lingkup: Lingkup) -> Iterator[Bagian]:
    """Yield the table; where nothing can be computed, why."""
    yield lingkup.judul("Efisiensi Penggunaan Sumber Daya", "Efisiensi")
    semua = lingkup.bahan.hasil.efisiensi
    ketentuan = semua.ketentuan
    rows = [e for e in semua.baris if _asked(e, lingkup)]
    nama = Column("nama", _nama, "Sasaran")
    columns = [c for c in visible_columns(ketentuan) if c.key not in _BERULANG]
    headed = (c._replace(title=_JUDUL.get(c.key, c.title)) for c in columns)
    keterangan = (_KETERANGAN,) if any(map(_KETERANGAN.cell, rows)) else ()
    jejak = lingkup.bahan.jejak
    yield Tabel("", berjejak_uang((nama, *headed, *keterangan), jejak), rows)
    # Without a formula all say the same of it: what is said of all is enough.
    dikatakan = rows if ketentuan else rows[-1:]
    tutur = partial(kalimat_efisiensi, hasil=lingkup.bahan.hasil)
    yield from paragraf_tiap(tutur, dikatakan)
    if not rows:
        yield Paragraf("", [_belum(lingkup)], kurang=True)
    elif ketentuan is None:
        yield Paragraf("", [f"Efisiensi {TANPA_RUMUS}."], kurang=True)


def _asked(e: Efisiensi, lingkup: Lingkup) -> bool:
    seluruhnya = e.sasaran is None and not lingkup.hanya
    return seluruhnya or e.sasaran in lingkup.sasaran


def _belum(lingkup: Lingkup) -> str:
    berkas = lingkup.bahan.berkas_terakhir
    return f"Efisiensi tidak dihitung: isi `anggaran` di {berkas}."


def _nama(e: Efisiensi) -> str:
    uraian = f": {visible(e.uraian)}" if e.uraian else ""
    return f"{e.nama.capitalize()}{uraian}"
