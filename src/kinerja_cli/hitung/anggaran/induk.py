"""A program that is parted: the sum of its parts, and what is to be said of that."""

from collections.abc import Iterator, Sequence

from kinerja_cli.core.angka import format_angka, format_rupiah
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.exact import SERATUS, kali, kurang
from kinerja_cli.core.langkah import JUMLAH, Langkah, langkah
from kinerja_cli.core.periode import SETAHUN, Periode
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai
from kinerja_cli.dokumen.pk import Berpagu
from kinerja_cli.hitung.anggaran.serapan import (
    BarisAnggaran,
    Serapan,
    bersama,
    jumlahkan_awal,
)
from kinerja_cli.hitung.catatan import JAUH


def jumlahkan_anak(
    b: Berpagu, anak: tuple[BarisAnggaran, ...], utuh: tuple[Langkah, ...] = ()
) -> BarisAnggaran:
    """Add up what a program is parted into; what is blank there is no zero, and said.

    Its budget is of all of it, for that was set aside for all. ``utuh`` is what was
    spent of it before it was parted.
    """
    semua = [a.serapan for a in anak]
    terpakai = [*utuh, *(s.realisasi for s in semua if s.realisasi)]
    nama = b.sebutan
    realisasi = langkah(f"realisasi {nama}", JUMLAH, *terpakai) if terpakai else None
    serapan = Serapan(
        jumlahkan_awal(f"pagu awal {nama}", (s.awal for s in semua)),
        langkah(f"pagu {nama}", JUMLAH, *(s.pagu for s in semua)),
        realisasi,
        semua[0].desimal,
    )
    if realisasi is None:
        return BarisAnggaran(b, serapan, anak=anak)
    kosong = [a for a in anak if a.serapan.realisasi is None]
    catatan = (*melebihi(serapan, realisasi), *_kosong(kosong))
    return BarisAnggaran(b, serapan, catatan, _kurang(anak, kosong), anak)


def melebihi(serapan: Serapan, realisasi: Langkah) -> Iterator[Diagnostic]:
    """Say that more was spent than there was, or that there was nothing."""
    pagu, persen = serapan.pagu, serapan.persen
    if pagu.nilai == 0:
        yield note("KIN431", "pagunya nol: serapan tidak dapat dihitung")
    if realisasi.nilai > pagu.nilai:
        lebih = format_rupiah(kurang(realisasi.nilai, pagu.nilai))
        kata = f" (serapan {format_angka(persen.nilai)} %)" if persen else ""
        yield note("KIN432", f"realisasi melebihi pagu, lebih {lebih}{kata}")


def jauh_di_bawah(
    serapan: Serapan, realisasi: Langkah, sampai: Periode
) -> Iterator[Diagnostic]:
    """Say that next to nothing was spent in a year: in millions of rupiah, it seems."""
    kali_seratus, pagu = kali(realisasi.nilai, SERATUS), serapan.pagu.nilai
    if sampai.akhir == SETAHUN and 0 < kali_seratus < pagu:
        yield note(JAUH, "realisasi kurang dari seperseratus pagu; periksa keduanya")


def _kosong(kosong: Sequence[BarisAnggaran]) -> Iterator[Diagnostic]:
    if kosong:
        message = f"realisasi tanpa {_sebut(kosong)} yang belum diisi"
        yield note("KIN487", message)


def _kurang(anak: Sequence[BarisAnggaran], kosong: Sequence[BarisAnggaran]) -> str:
    """Say of which part, or of which time, its realisasi is not."""
    sebagian = bersama((a.kurang, a) for a in anak if a.kurang)
    # What is further down is named alone: all that it is part of goes without saying.
    tiap = [isi if isi.startswith("di ") else f"di {n} {isi}" for isi, n in sebagian]
    awal = [f"tanpa {_sebut(kosong)}"] if kosong else []
    return rangkai([*awal, *tiap], BATAS_SEBUT) if awal or tiap else ""


def _sebut(baris: Sequence[BarisAnggaran]) -> str:
    tingkat = baris[0].program.sebutan.removesuffix(str(baris[0].program.acuan))
    return tingkat + rangkai((b.program.acuan for b in baris), BATAS_SEBUT)
