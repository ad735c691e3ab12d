"""Part B: what was spent of each budget, and what is left."""

from collections.abc import Iterator

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.pk import Berpagu
from kinerja_cli.dokumen.pk.program import JenjangProgram
from kinerja_cli.hitung.anggaran import Anggaran
from kinerja_cli.laporan.bagian import Bagian, Judul, Paragraf, Tabel
from kinerja_cli.laporan.baris_anggaran import (
    JENJANG,
    BarisUang,
    program_rows,
    uang_columns,
)
from kinerja_cli.laporan.jejak_uang import berjejak_uang
from kinerja_cli.laporan.kalimat.anggaran import kalimat_anggaran
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.lkjip.bahan import BahanLaporan

# As reports head what screens call otherwise.
_JUDUL = {
    "pagu_awal": "Pagu Awal (Rp)",
    "pagu": "Pagu (Rp)",
    "realisasi": "Realisasi (Rp)",
    "sisa": "Sisa (Rp)",
    "serapan": "Serapan (%)",
}
_AWAL = "pagu_awal"
_URUT = ("nama", _AWAL, "pagu", "realisasi", "serapan", "sisa")


def bagian_anggaran(bahan: BahanLaporan) -> Iterator[Bagian]:
    """Yield the budget down to the lowest level that has money, or what is to fill."""
    yield Judul("B. Realisasi Anggaran", 2, lembar="Anggaran")
    uang = bahan.hasil.anggaran
    if uang is None:
        yield Paragraf("", [_belum(bahan)], kurang=True)
        return
    rows = [*program_rows(uang, deepest(uang))]
    columns = berjejak_uang(money_columns(uang), bahan.jejak)
    yield Tabel("", columns, rows)
    yield Paragraf("", kalimat_anggaran(bahan.hasil))


def _belum(bahan: BahanLaporan) -> str:
    if not bahan.hasil.pk.value.program:
        return (
            "Belum ada program: tulis `program` beserta anggarannya di "
            f"{bahan.berkas_pk}."
        )
    return f"Belum ada realisasi anggaran: isi `anggaran` di {bahan.berkas_terakhir}."


def deepest(uang: Anggaran) -> JenjangProgram:
    """Return the lowest level that a budget is parted into."""
    return max((b.program.tingkat for b in uang.semua), key=JENJANG.index)


def money_columns(uang: Anggaran) -> tuple[Column, ...]:
    """Return the columns of money; those of a first budget where another took over."""
    semua = {c.key: c for c in uang_columns(uang, deepest(uang))}
    awal = (b.serapan.awal for b in uang.semua)
    berubah = any(
        a is None or a.nilai != b.serapan.pagu.nilai
        for a, b in zip(awal, uang.semua, strict=True)
    )
    semua["nama"] = semua["nama"]._replace(tampak=_called)
    return tuple(headed(semua[k]) for k in _URUT if berubah or k != _AWAL)


def _called(row: BarisUang) -> str:
    return called(row.kode, row.nomor, row.nama)


def nama_program(p: Berpagu) -> str:
    """Name a program, or a part of one, as every table of a report does."""
    return called(p.kode, getattr(p, "nomor", None), p.nama)


def called(kode: str | None, nomor: int | None, nama: str) -> str:
    """Put its kode before a name; without one, its number."""
    awal = kode or (f"{nomor}." if nomor else "")
    return visible(f"{awal} {nama}".lstrip())


def headed(c: Column) -> Column:
    """Head a column of money as reports do."""
    return c._replace(title=_JUDUL.get(c.key, c.title))
