"""What a PK perubahan leaves in a result: what is new, gone, or named too late."""

from collections.abc import Iterator, Mapping
from typing import Any

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.periode import sebut
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai, visible
from kinerja_cli.dokumen.named import path_from, same_file
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.source import Document
from kinerja_cli.source.validation import blank

_Rangkaian = RangkaianPk[Perjanjian]
_Berkas = Document[Realisasi]
# What only the first PK has, by where a file says something of it.
_ISIAN = {"indikator": ("realisasi",), "program": ("anggaran", "anggaran_perubahan")}


def akibat_perubahan(h: Himpunan, r: _Rangkaian) -> Iterator[Diagnostic]:
    """Find what is to be said where the second PK holds.

    What is new has the keys of its indikator, what is gone (of the whole) none; files
    that name the wrong PK are warned of at their place.
    """
    dulu = [d for d in h.berkas if r.sebelum(d.value.periode)]
    kini = [d for d in h.berkas if d not in dulu]
    for _, keys, i in r.kedua.value.semua_indikator():
        if i.id in r.ubahan.baru:
            yield _baru(i.id, dulu, r).under(*keys)
    yield from _hilang(dulu, r) if dulu else ()
    yield from _menyebut_lama(kini, r)


def _baru(id_: str, dulu: list[_Berkas], r: _Rangkaian) -> Diagnostic:
    message = f"indikator baru, sejak {r.mulai.sebutan} menurut {_nama(r)}"
    terisi = [d.value.periode for d in dulu if d.value.isian[id_] is not None]
    lewat = f"; isian {sebut(terisi)} tidak dipakai" if terisi else ""
    return note("KIN482", f"{message}{lewat}")


def _hilang(dulu: list[_Berkas], r: _Rangkaian) -> Iterator[Diagnostic]:
    semua = {"indikator": r.ubahan.hilang, "program": r.ubahan.uang}
    for apa, nama in semua.items():
        if nama:
            sebutan = rangkai((f"`{n}`" for n in nama), BATAS_SEBUT)
            akhir = f"tidak ada lagi sejak {r.mulai.sebutan} menurut {_nama(r)}"
            di = [d for d in dulu if any(_says(d, k, nama) for k in _ISIAN[apa])]
            lewat = f"; isiannya di {_sebut(di)} tidak dihitung" if di else ""
            yield note("KIN483", f"{apa} {sebutan} {akhir}{lewat}")


def _sebut(berkas: list[_Berkas]) -> str:
    return rangkai((visible(d.source.text.name) for d in berkas), BATAS_SEBUT)


def _says(berkas: _Berkas, kunci: str, nama: tuple[str, ...]) -> bool:
    isi: Mapping[str, Any] = getattr(berkas.value.berkas, kunci) or {}
    return any(not blank(isi.get(n)) for n in nama)


def _menyebut_lama(kini: list[_Berkas], r: _Rangkaian) -> Iterator[Diagnostic]:
    """Warn of files behind the change that name the first PK."""
    pertama = r.pertama.source.text
    for d in kini:
        named, asal = d.value.berkas.pk, d.source.text.path
        if named and same_file(path_from(asal, named), pertama.path):
            message = (
                f"berkas ini memakai {visible(pertama.name)}, padahal sejak "
                f"{r.mulai.sebutan} berlaku {_nama(r)}"
            )
            hint = f"yang dipakai {_nama(r)}: tulis namanya di sini"
            found = Diagnostic("KIN392", message, hint, "peringatan", ("pk",))
            yield d.source.place(found)


def _nama(r: _Rangkaian) -> str:
    return visible(r.kedua.source.text.name)
