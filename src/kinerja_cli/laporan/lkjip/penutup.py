"""What closes a report: conventions and law, notes, and who signs it."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.aturan import load_buku
from kinerja_cli.core.acuan import KEYAKINAN, Acuan
from kinerja_cli.core.teks import visible
from kinerja_cli.laporan.bagian import (
    Bagian,
    Daftar,
    Judul,
    Line,
    Paragraf,
    Tabel,
)
from kinerja_cli.laporan.banding import comparison_notes
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan
from kinerja_cli.laporan.lkjip.pilihan import PilihanLaporan
from kinerja_cli.laporan.prose import notes, quarter_notes
from kinerja_cli.laporan.prose_akhir import conventions

TITIK = "." * 30  # where somebody writes by hand


class BarisAturan(NamedTuple):
    """A regulation that numbers rest on, and what it was applied to."""

    hal: str
    acuan: Acuan


ATURAN = (
    Column("hal", title="Hal"),
    Column("sumber", lambda r: r.acuan.sumber, "Peraturan", detail=True),
    Column(
        "keyakinan",
        lambda r: f"{r.acuan.keyakinan}: {KEYAKINAN[r.acuan.keyakinan]}",
        "Keyakinan",
        detail=True,
        awalan="keyakinan",
    ),
)


def bagian_konvensi(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield how numbers were rounded, and under which regulations, with certainty."""
    yield Judul("Konvensi dan Peraturan", 3, lembar="Konvensi")
    semua = [(n, t) for n, t in conventions(bahan.hasil) if not n.startswith("Acuan ")]
    yield Daftar("", semua)
    acuan = bahan.hasil.acuan.items()
    rows = [BarisAturan(load_buku(s).tentang.capitalize(), a) for s, a in acuan]
    if (efisiensi := bahan.hasil.efisiensi.ketentuan) is not None:
        rows.append(BarisAturan("Efisiensi", efisiensi.acuan()))
    yield Tabel("Peraturan yang Dipakai", ATURAN, rows)


def bagian_catatan(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield what is to be known of numbers, files and comparisons; each once."""
    yield Judul("Catatan", 3, lembar="Catatan")
    yield Daftar("", [*dict.fromkeys(_said(bahan))])


def _said(bahan: BahanLaporan) -> Iterator[Line]:
    semua = (*notes(bahan.hasil), *quarter_notes(bahan.hasil))
    yield from semua
    sudah, awal = {teks for _, teks in semua}, f"{bahan.label}: "
    for hal, teks in comparison_notes(bahan.banding):
        if teks.removeprefix(awal) not in sudah:
            yield hal, teks


def pengesahan(bahan: BahanLaporan, pilihan: PilihanLaporan) -> Iterator[Bagian]:
    """Yield where the one who gave the promise signs, and when."""
    pk, (pihak, _) = bahan.hasil.pk.value, bahan.pihak
    yield Judul("Pengesahan", 2, lembar="Pengesahan")
    if pihak is None:
        teks = (
            "Belum ada penanda tangan: tulis `pihak_pertama: {nama: ..., jabatan: "
            f"...}}` di {bahan.berkas_pk}."
        )
        yield Paragraf("", [teks], kurang=True)
    else:
        tempat = f"{visible(pk.tempat)}, " if pk.tempat else ""
        waktu = visible(pilihan.tanggal) if pilihan.tanggal else TITIK
        baris: list[Line] = [("Tempat, tanggal", f"{tempat}{waktu}")]
        baris += [("Jabatan", visible(pihak.jabatan)), ("Tanda tangan", TITIK)]
        baris += [("Nama", visible(pihak.nama))]
        baris += [("Pangkat", visible(pihak.pangkat))] if pihak.pangkat else []
        baris += [("NIP", pihak.nip_tercetak)] if pihak.nip_tercetak else []
        yield Daftar("", baris)
