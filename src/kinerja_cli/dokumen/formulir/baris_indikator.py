"""The rows of an indikator on the sheet of a period."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.isi_indikator import (
    IndikatorFormulir,
    IsianBaris,
)
from kinerja_cli.dokumen.formulir.lembar import (
    BarisLembar,
    Penanda,
    Terhubung,
)
from kinerja_cli.dokumen.formulir.lembar_daftar import DAFTAR, DaftarTerpasang
from kinerja_cli.dokumen.formulir.masa import nama_lembar
from kinerja_cli.dokumen.formulir.tunggal import RuasIsian
from kinerja_cli.dokumen.sebutan_target import kata_gabung, kata_sejak, target_setahun
from kinerja_cli.source.readers.formulir.row_keys import write_key
from kinerja_cli.source.readers.formulir.rows import BIASANYA

_PANJANG_ID = 20
_TARGET = ((2, 4), (5, 6))


def baris_utama(i: IndikatorFormulir) -> Iterator[BarisLembar]:
    """Yield its heading, its target, and the rows of its usual way."""
    nama, target = visible(i.indikator.nama), _target(i)
    kepala = (None, str(i.nomor), nama, None, None, None, i.kemajuan)
    yield BarisLembar("indikator", kepala, ((2, 5),))
    ke_lain = Terhubung("cara lain, atau belum ada", i.lain[0].pertama)
    yield BarisLembar("target", (None, None, target, None, None, ke_lain), _TARGET)
    yield from (_baris(i, s) for s in i.utama)


def baris_lain(i: IndikatorFormulir) -> Iterator[BarisLembar]:
    """Yield its heading again, and the rows of all other ways, group by group."""
    kembali = Terhubung("kembali ke atas", i.kunjungan) if i.kunjungan else None
    nama = visible(i.indikator.nama)
    kepala = (None, str(i.nomor), nama, None, None, kembali)
    yield BarisLembar("indikator", kepala, _TARGET)
    for judul, isi in groupby(i.lain, key=lambda s: _heading(s.ruas)):
        yield BarisLembar("kelompok", (None, None, judul), ((2, 6),))
        yield from (_baris(i, s) for s in isi)


def _heading(ruas: RuasIsian) -> str:
    awal = f"{ruas.kelompok}, k" if ruas.kelompok else "K"
    lebih = f"{awal}e-{BIASANYA + 1} dan seterusnya: terlipat, lihat Petunjuk"
    return lebih if ruas.lebih else ruas.kelompok


def _target(i: IndikatorFormulir) -> str:
    satu = i.indikator
    tiap = satu.target_pada(i.masa.nomor) if i.masa.jenis == "triwulan" else None
    berkala = f"; {nama_lembar(i.masa)}: {visible(str(tiap))}" if tiap else ""
    sejak = kata_sejak(satu, i.masa.jenis)
    return f"Target {visible(target_setahun(satu))}{berkala}{sejak}"


def _baris(i: IndikatorFormulir, s: IsianBaris) -> BarisLembar:
    ruas, sel, id_ = s.ruas, s.sel, i.indikator.id
    if s.daftar:
        return _menunjuk(i, s, s.daftar)
    label = ruas.label + kata_gabung(i.indikator, ruas.keys, i.masa.jenis)
    kunci = write_key((id_, *ruas.keys))
    isi = (kunci, None, _penanda(id_), label, ruas.satuan, sel, s.periksa)
    lebih = ruas.lebih and (sel is None or sel.nilai is None)
    return BarisLembar("isian", isi, lebih=lebih)


def _penanda(id_: str) -> Penanda:
    return Penanda(id_ if len(id_) <= _PANJANG_ID else f"{id_[: _PANJANG_ID - 1]}…")


def _menunjuk(
    i: IndikatorFormulir, s: IsianBaris, daftar: DaftarTerpasang
) -> BarisLembar:
    """Point to the list of an indikator, and ask whether it is empty."""
    id_, ruas = i.indikator.id, s.ruas
    kunci = write_key((id_, *ruas.keys)) if s.sel else None
    kosong = "; bila tidak ada satu pun, tulis 0 di sini" if s.sel else ""
    label = f"{ruas.label}: isi di lembar {DAFTAR}{kosong}"
    tautan = Terhubung(f"ke {DAFTAR}", daftar.pertama)
    isi = (kunci, None, _penanda(id_), label, tautan, s.sel, s.periksa)
    return BarisLembar("isian", isi)
