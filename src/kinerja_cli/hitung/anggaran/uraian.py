"""The budget of a PK, out of its files."""

from decimal import Decimal

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.core.langkah import Langkah, dari_isian, janji
from kinerja_cli.dokumen.pk import Berpagu, Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.anggaran.induk import jauh_di_bawah, jumlahkan_anak, melebihi
from kinerja_cli.hitung.anggaran.serapan import Anggaran, BarisAnggaran, Serapan
from kinerja_cli.hitung.anggaran.sifat import SIFAT, Terisi

_REALISASI, _PERUBAHAN = "anggaran", "anggaran_perubahan"


def hitung_anggaran(realisasi: Himpunan, pk: Perjanjian) -> Anggaran | None:
    """Compute the budget of a PK; None where no spending is filled in."""
    baris = tuple(
        _baris(p, realisasi, pk, "program", n) for n, p in enumerate(pk.program)
    )
    anggaran = Anggaran(baris)
    if not anggaran.terisi:
        return None
    if pk.rangkaian and pk.rangkaian.berubah:
        from kinerja_cli.hitung.anggaran.pagu import all_pagu_pertama  # noqa: PLC0415 - of few PK

        return anggaran._replace(pertama=all_pagu_pertama(pk.rangkaian))
    return anggaran


def tersedia(
    anggaran: Anggaran | None, realisasi: Himpunan, pk: Perjanjian
) -> Anggaran:
    """Return the budget, or raise KIN238 where there is none to look at."""
    if anggaran:
        return anggaran
    akhir = realisasi.berkas[-1].source
    message = "belum ada realisasi anggaran"
    hint = "isi `anggaran: {NOMOR: RUPIAH}` menurut nomor program dalam PK"
    if any(pos.butir.kode for pos in pk.semua_pos):
        hint = 'isi `anggaran: {"KODE": RUPIAH}` menurut kode di tingkat terbawah PK'
    if not pk.program:
        hint = "tulis dahulu `program` beserta anggarannya di PK"
    with akhir.locating():
        raise KinerjaError(Diagnostic("KIN238", message, hint, keys=(_REALISASI,)))


def _baris(
    b: Berpagu, realisasi: Himpunan, pk: Perjanjian, *keys: str | int
) -> BarisAnggaran:
    anak = tuple(
        _baris(a, realisasi, pk, *keys, a.tingkat, n) for n, a in enumerate(b.bawah)
    )
    if not anak:
        return _terbawah(b, realisasi, pk, *keys)
    if pk.rangkaian and pk.rangkaian.berubah:
        from kinerja_cli.hitung.anggaran.pagu import with_pagu_pertama  # noqa: PLC0415 - of few PK

        utuh = _stated(f"realisasi {b.sebutan}", _REALISASI, b, realisasi)
        baris = jumlahkan_anak(b, anak, _undivided(utuh, anak, realisasi, pk))
        return with_pagu_pertama(baris, pk.rangkaian, *keys)
    return jumlahkan_anak(b, anak)


def _undivided(
    utuh: tuple[Langkah, ...],
    anak: tuple[BarisAnggaran, ...],
    realisasi: Himpunan,
    pk: Perjanjian,
) -> tuple[Langkah, ...]:
    """Return what was spent before a PK perubahan parted it, where that still counts.

    Since January, what its parts spent holds all of it.
    """
    sifat = SIFAT[pk.konvensi.sifat_anggaran]
    terganti = sifat.sejak_januari and any(a.serapan.realisasi for a in anak)
    if not utuh or terganti:
        return ()
    return (sifat.realisasi(Terisi(utuh, realisasi.periode)),)


def _terbawah(
    b: Berpagu, realisasi: Himpunan, pk: Perjanjian, *keys: str | int
) -> BarisAnggaran:
    nama, desimal = b.sebutan, pk.konvensi.desimal
    sendiri = janji(f"pagu {nama}", b.pagu, *keys, "anggaran")
    perubahan = _stated(f"pagu perubahan {nama}", _PERUBAHAN, b, realisasi)
    awal: Langkah | None = sendiri
    sejak = 1
    pagu = perubahan[-1] if perubahan else sendiri
    if pk.rangkaian and pk.rangkaian.berubah:
        from kinerja_cli.hitung.anggaran.pagu import before_and_after  # noqa: PLC0415 - of few PK

        awal, pagu = before_and_after(b, sendiri, perubahan, realisasi, pk.rangkaian)
        sejak = pk.rangkaian.sejak_uang(b.kunci_uang)
    isian = _stated(f"realisasi {nama}", _REALISASI, b, realisasi)
    if not isian:
        return BarisAnggaran(b, Serapan(awal, pagu, None, desimal))
    sifat = SIFAT[pk.konvensi.sifat_anggaran]
    terisi = Terisi(isian, realisasi.periode, sejak)
    terpakai = sifat.realisasi(terisi)
    serapan = Serapan(awal, pagu, terpakai, desimal)
    kurang = sifat.kurang(terisi)
    kecil = () if kurang else jauh_di_bawah(serapan, terpakai, terisi.periode[-1])
    catatan = (*melebihi(serapan, terpakai), *kecil, *sifat.catatan(terisi))
    return BarisAnggaran(b, serapan, catatan, kurang, kunci=str(isian[-1].keys[-1]))


def _stated(
    label: str, kunci: str, b: Berpagu, realisasi: Himpunan
) -> tuple[Langkah, ...]:
    """Return what the files say of a program, in the order of time."""
    return tuple(
        dari_isian(label, nilai, kunci, nama)._replace(berkas=n)
        for n, d in enumerate(realisasi.berkas)
        for nama in b.kunci_uang
        if (nilai := _of(d.value, kunci).get(nama)) is not None
    )


def _of(realisasi: Realisasi, kunci: str) -> dict[str, Decimal | None]:
    isi: dict[str, Decimal | None] | None = getattr(realisasi.berkas, kunci)
    return isi or {}
