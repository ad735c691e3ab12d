"""The budget of a PK, out of its files."""

from collections.abc import Iterator
from decimal import Decimal

from kinerja_cli.core.angka import format_angka, format_rupiah
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError, note
from kinerja_cli.core.exact import kurang
from kinerja_cli.core.langkah import Langkah, dari_isian, janji
from kinerja_cli.dokumen.pk import Perjanjian, Program
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.anggaran.serapan import Anggaran, BarisAnggaran, Serapan
from kinerja_cli.hitung.anggaran.sifat import SIFAT, Terisi

_REALISASI, _PERUBAHAN = "anggaran", "anggaran_perubahan"


def hitung_anggaran(realisasi: Himpunan, pk: Perjanjian) -> Anggaran | None:
    """Compute the budget of a PK; None where no spending is filled in."""
    baris = tuple(_baris(n, realisasi, pk) for n in range(len(pk.program)))
    anggaran = Anggaran(baris)
    return anggaran if anggaran.terisi else None


def tersedia(
    anggaran: Anggaran | None, realisasi: Himpunan, pk: Perjanjian
) -> Anggaran:
    """Return the budget, or raise KIN238 where there is none to look at."""
    if anggaran:
        return anggaran
    akhir = realisasi.berkas[-1].source
    message = "belum ada realisasi anggaran"
    hint = "isi `anggaran: {NOMOR: RUPIAH}` menurut nomor program dalam PK"
    if not pk.program:
        hint = "tulis dahulu `program` beserta anggarannya di PK"
    with akhir.locating():
        raise KinerjaError(Diagnostic("KIN238", message, hint, keys=(_REALISASI,)))


def _baris(n: int, realisasi: Himpunan, pk: Perjanjian) -> BarisAnggaran:
    program, desimal = pk.program[n], pk.konvensi.desimal
    nama = f"program {program.nomor}"
    awal = janji(f"pagu {nama}", program.anggaran, "program", n, "anggaran")
    perubahan = _stated(f"pagu perubahan {nama}", _PERUBAHAN, program, realisasi)
    pagu = perubahan[-1] if perubahan else awal
    isian = _stated(f"realisasi {nama}", _REALISASI, program, realisasi)
    if not isian:
        return BarisAnggaran(program, Serapan(awal, pagu, None, desimal))
    sifat, terisi = SIFAT[pk.konvensi.sifat_anggaran], Terisi(isian, realisasi.periode)
    terpakai = sifat.realisasi(terisi)
    serapan = Serapan(awal, pagu, terpakai, desimal)
    catatan = (*_against(serapan, terpakai), *sifat.catatan(terisi))
    return BarisAnggaran(program, serapan, catatan, sifat.kurang(terisi))


def _stated(
    label: str, kunci: str, program: Program, realisasi: Himpunan
) -> tuple[Langkah, ...]:
    """Return what the files say of a program, in the order of time."""
    nomor = str(program.nomor)
    return tuple(
        dari_isian(label, nilai, kunci, nomor)._replace(berkas=n)
        for n, d in enumerate(realisasi.berkas)
        if (nilai := _of(d.value, kunci).get(nomor)) is not None
    )


def _of(realisasi: Realisasi, kunci: str) -> dict[str, Decimal | None]:
    isi: dict[str, Decimal | None] | None = getattr(realisasi.berkas, kunci)
    return isi or {}


def _against(serapan: Serapan, realisasi: Langkah) -> Iterator[Diagnostic]:
    pagu, persen = serapan.pagu, serapan.persen
    if pagu.nilai == 0:
        yield note("KIN431", "pagunya nol: serapan tidak dapat dihitung")
    if realisasi.nilai > pagu.nilai:
        lebih = format_rupiah(kurang(realisasi.nilai, pagu.nilai))
        kata = f" (serapan {format_angka(persen.nilai)} %)" if persen else ""
        yield note("KIN432", f"realisasi melebihi pagu, lebih {lebih}{kata}")
