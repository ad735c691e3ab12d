"""What a PK perubahan leaves in a result: what is new, gone, or named too late."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from kinerja_cli.core.angka import format_rupiah
from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import Diagnostic, Location, note
from kinerja_cli.core.periode import sebut
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai
from kinerja_cli.dokumen.named import path_from, same_file
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.dokumen.realisasi.declaration import KUNCI_UANG
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.janji_berubah import target_sepihak, triwulan_lampau
from kinerja_cli.hitung.konvensi_berubah import konvensi_berubah
from kinerja_cli.hitung.terlalu_dini import isian_terlalu_dini
from kinerja_cli.source import Document
from kinerja_cli.source.validation import blank

_Rangkaian = RangkaianPk[Perjanjian]
_Berkas = Document[Realisasi]


def akibat_perubahan(
    h: Himpunan, pk: Perjanjian, r: _Rangkaian
) -> Iterator[Diagnostic]:
    """Find what is to be said of a year with two PK, ``pk`` being the one that is used.

    What is said of an indikator has its keys, what is of the whole (gone, or a new
    program) none; files that name the wrong PK, or what is not there yet, are warned of
    at their place.
    """
    yield from target_sepihak(pk, r)
    yield from isian_terlalu_dini(h, r)
    if r.berubah:
        yield from konvensi_berubah(r)
        yield from triwulan_lampau(r)
        yield from _sejak_berlaku(h, r)


def _sejak_berlaku(h: Himpunan, r: _Rangkaian) -> Iterator[Diagnostic]:
    """Find what is to be said where the second PK holds."""
    dulu = [d for d in h.berkas if r.sebelum(d.value.periode)]
    kini = [d for d in h.berkas if d not in dulu]
    for _, keys, i in r.kedua.value.semua_indikator():
        if i.id in r.ubahan.baru:
            yield _baru(i.id, dulu, r).under(*keys)
    if r.ubahan.program_baru:
        baru = rangkai(r.ubahan.program_baru, BATAS_SEBUT)
        yield note("KIN482", f"{baru} baru, {r.kata_sejak}")
    yield from _hilang(dulu, r) if dulu else ()
    yield from _menyebut_lama(kini, r)


def _baru(id_: str, dulu: list[_Berkas], r: _Rangkaian) -> Diagnostic:
    message = f"indikator baru, {r.kata_sejak}"
    terisi = [d.value.periode for d in dulu if d.value.isian[id_] is not None]
    lewat = f"; isian {sebut(terisi)} tidak dipakai" if terisi else ""
    return note("KIN482", f"{message}{lewat}")


def _hilang(dulu: list[_Berkas], r: _Rangkaian) -> Iterator[Diagnostic]:
    u, akhir = (
        r.ubahan,
        f"tidak ada lagi {r.kata_sejak}",
    )
    ids = tuple(f"indikator `{id_}`" for id_ in u.hilang)
    for sebutan, nama, kunci in (
        (ids, u.hilang, ("realisasi",)),
        (u.program, u.uang, KUNCI_UANG),
    ):
        di = [d for d in dulu if any(_says(d, k, nama) for k in kunci)]
        isian = f"isiannya{_amount(dulu, r) if nama is u.uang else ''}"
        lewat = f"; {isian} di {_sebut(di)} tidak dihitung" if di else ""
        if sebutan:
            message = f"{rangkai(sebutan, BATAS_SEBUT)} {akhir}{lewat}"
            yield note("KIN483", message)


def _amount(dulu: list[_Berkas], r: _Rangkaian) -> str:
    """Say how much was spent of what is gone, as money is filled in."""
    kumulatif = r.pertama.value.konvensi.sifat_anggaran == "kumulatif"
    terpakai = Decimal(0)
    for k in r.ubahan.uang:
        tiap = [n for d in dulu if (n := (d.value.berkas.anggaran or {}).get(k))]
        terpakai += sum(tiap[-1:] if kumulatif else tiap)
    return f", {format_rupiah(terpakai)}," if terpakai else ""


def _sebut(berkas: list[_Berkas]) -> str:
    return rangkai((d.source.text.sebutan for d in berkas), BATAS_SEBUT)


def _says(berkas: _Berkas, kunci: str, nama: tuple[str, ...]) -> bool:
    isi: Mapping[str, Any] = getattr(berkas.value.berkas, kunci) or {}
    return any(not blank(isi.get(n)) for n in nama)


def _menyebut_lama(kini: list[_Berkas], r: _Rangkaian) -> Iterator[Diagnostic]:
    """Find them; of a workbook, which names its PK once, that is said once."""
    pertama = r.pertama.source.text.path
    lama = (d for d in kini if (named := d.value.berkas.pk) and _is(d, named, pertama))
    yield from dict.fromkeys(d.source.place(memakai_yang_lama(r, d)) for d in lama)


def _is(d: _Berkas, named: str, path: str) -> bool:
    return same_file(path_from(d.source.text.path, named), path)


def memakai_yang_lama(r: _Rangkaian, d: _Berkas) -> Diagnostic:
    """Warn, at ``pk``, that a file behind the change names the first PK."""
    nama = r.nama_pertama
    sejak = f"sejak {r.mulai.sebutan} berlaku {r.nama_kedua}"
    message = f"berkas ini memakai {nama}, padahal {sejak}"
    hint = "sebut di sini PK yang berlaku pada periodenya"
    found = Diagnostic("KIN392", message, hint, "peringatan", ("pk",))
    if not d.source.text.lembar:
        return found
    # Where a workbook names its PK, no one can write.
    hint = f"buat formulir baru dari {r.nama_kedua} dengan `kinerja templat --dari`"
    return found._replace(hint=hint, location=Location(d.source.text.path, WORKBOOK))
