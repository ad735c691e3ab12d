"""What stands around the table, in words: head, notes, quarters, money, steps."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.angka import format_angka, format_rupiah, hasilnya
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.core.langkah import CACAH, Bulat, Langkah
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.catatan import read_notes
from kinerja_cli.dokumen.hasil.declaration import ProgramTercatat
from kinerja_cli.dokumen.hasil.putusan import kata_putusan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.program import KATA_TINGKAT
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.triwulan import triwulan_terakhir
from kinerja_cli.laporan.bagian import Line
from kinerja_cli.laporan.kolom import KOSONG
from kinerja_cli.laporan.prose_berkas import pk_lines, realisasi_lines

SERAPAN = "realisasi dari pagu; pagu ialah yang sesudah perubahan, bila ada"


def head(hasil: Hasil) -> Iterator[Line]:
    """Say whose result this is, of which period, against which PK."""
    pk, realisasi = hasil.pk.value, hasil.realisasi
    yield "Instansi", visible(", ".join(filter(None, (pk.instansi, pk.daerah))))
    yield "Periode", realisasi.kata_periode
    yield from pk_lines(hasil.pk)
    yield from realisasi_lines(hasil)
    if pk.keterangan:
        yield "Keterangan PK", visible(pk.keterangan)
    yield from (("Keterangan", visible(k)) for k in realisasi.keterangan)


def sasaran(pk: Perjanjian, nomor: int) -> str:
    """Head the table of a sasaran, from 1: its number, its weight, its words."""
    s = pk.sasaran[nomor - 1]
    bobot = "" if s.bobot is None else f" (bobot {format_angka(s.bobot)})"
    return f"Sasaran {nomor}{bobot}: {visible(s.uraian)}"


def sebutan_program(p: ProgramTercatat) -> str:
    """Name a program, or a part of one: ``Program 1``, ``Kegiatan 2.12.01.2.01``."""
    acuan = p.kode if p.nomor is None else p.nomor
    return visible(f"{KATA_TINGKAT[p.bagian].capitalize()} {acuan}")


def kalimat(d: Diagnostic) -> str:
    """Write a finding as a sentence, with its code."""
    return f"{visible(d.message)} [{d.code}]"


def file_notes(hasil: Hasil) -> Iterator[tuple[str, Diagnostic]]:
    """Yield what is to be known of all files, each with the indikator that it is of.

    Then what a PK perubahan brought or took away.
    """
    for d in (*hasil.temuan, *hasil.realisasi.catatan()):
        di = (b.indikator.id for b in hasil.seluruh_baris if _of_row(d.keys, b))
        yield next(di, "berkas"), d
    yield from (("perubahan", d) for d in hasil.akibat_perubahan)


def _of_row(keys: Keys, b: Baris) -> bool:
    return keys[: len(b.keys)] == b.keys or keys[:2] == ("realisasi", b.indikator.id)


def file_lines(hasil: Hasil) -> Iterator[Line]:
    """Say the same."""
    yield from ((di, kalimat(d)) for di, d in file_notes(hasil))


def notes(hasil: Hasil) -> Iterator[Line]:
    """Say what a reader of the rows, the means, and the files should know."""
    yield from file_lines(hasil)
    for baris in hasil.seluruh_baris:
        akhir = read_notes(baris.akhir.catatan) if baris.akhir else ()
        for d in (*baris.catatan, *akhir):
            yield baris.indikator.id, kalimat(d)
    sudah = hasil.akibat_perubahan
    for d in (d for d in hasil.ringkasan.catatan if d not in sudah):
        yield "ringkasan", kalimat(d)
    for d in hasil.anggaran.catatan if hasil.anggaran else ():
        yield "anggaran", kalimat(d)


def quarter_notes(hasil: Hasil) -> Iterator[Line]:
    """Say what is to be known of quarters before the last, which is a row's own."""
    yield from (("triwulan", kalimat(d)) for d in hasil.triwulan.catatan)
    akhir = triwulan_terakhir(hasil.realisasi)
    for id_, tiap in hasil.triwulan.terhadap.items():
        lalu = (d for n, b in tiap.items() if n < akhir for d in b.catatan)
        yield from ((id_, kalimat(d)) for d in lalu)


def accumulation(hasil: Hasil) -> Iterator[Line]:
    """Say by which rule each indikator was rolled up, and from which periods."""
    for b in hasil.seluruh_baris:
        if kata := b.rekap.kata(b.indikator):
            yield b.indikator.id, kata


def medium_term(hasil: Hasil) -> Iterator[Line]:
    """Say how far each indikator is on its way to its medium-term target."""
    for b in hasil.seluruh_baris:
        if akhir := b.akhir:
            nilai = b.indikator.tulis(b.realisasi.nilai) if b.realisasi else "–"
            target = f"{akhir.kata or format_angka(akhir.nilai)} pada {akhir.tahun}"
            capaian = persen_tampak(akhir.capaian)
            sumber = visible(akhir.sumber)
            teks = f"{nilai} dari target {target} ({sumber}), capaian {capaian}"
            putusan = "" if akhir.tercapai is None else f", {kata_putusan(akhir)}"
            yield b.indikator.id, f"{teks}{putusan}"


def persen_tampak(nilai: Decimal | None) -> str:
    """Print a percentage, or that there is none."""
    return KOSONG if nilai is None else f"{format_angka(nilai)} %"


def budget(hasil: Hasil) -> Iterator[Line]:
    """Say how much of the budget was spent, where that is filled in."""
    anggaran = hasil.anggaran
    if anggaran is None:
        return
    jumlah, terisi = anggaran.jumlah, len(anggaran.terisi)
    pagu, awal = jumlah.pagu.nilai, jumlah.awal
    if jumlah.realisasi:
        realisasi = format_rupiah(jumlah.realisasi.nilai)
        yield "Serapan", _dari(jumlah.persen, realisasi, "pagu", pagu)
        if awal and pagu != awal.nilai:
            teks = _dari(jumlah.persen_awal, realisasi, "pagu awal", awal.nilai)
            yield "Serapan pagu awal", teks
    if terisi < len(anggaran.baris):
        yield (
            "Program",
            f"{terisi} dari {len(anggaran.baris)} diisi; yang lain tidak ikut",
        )


def _dari(serapan: Bulat | None, realisasi: str, sebutan: str, pagu: Exact) -> str:
    nilai = persen_tampak(serapan.nilai if serapan else None)
    return f"{nilai}: {realisasi} dari {sebutan} {format_rupiah(pagu)}"


def details(hasil: Hasil) -> Iterator[tuple[str, list[Line]]]:
    """Say, for each row, every step from its inputs to its capaian."""
    for b in hasil.seluruh_baris:
        akhir = b.capaian or b.realisasi
        if akhir:
            yield b.indikator.id, list(_steps(akhir))


def _steps(langkah: Langkah) -> Iterator[Line]:
    for d in langkah.dasar:
        yield from _steps(d)
    if langkah.dasar or langkah.acuan is None or langkah.keys:
        yield visible(langkah.label), visible(_worked_out(langkah))


def _worked_out(langkah: Langkah) -> str:
    if langkah.operasi is None or langkah.operasi is CACAH:
        return langkah.tertulis
    if langkah.desimal is not None:
        return f"{langkah.angka} = {langkah.tertulis}"
    hasil = hasilnya(langkah.nilai)
    # What the calculator gives of operands that are cut is not the result itself.
    hasil = hasil.replace("=", "≈", 1) if langkah.terpotong else hasil
    return f"{langkah.angka} {hasil}"
