"""One cell to fill in: where its value belongs, and how it is read."""

from __future__ import annotations

import re
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.bentuk_isian import BagianIsian, Tunggal
from kinerja_cli.source.fields import Angka

KATA_TIAP = re.compile(r"\btiap (\w+)")
TAMBAHAN = "Boleh ditambah"
ALASAN = "Bila belum ada, atau tidak ada: tulis alasannya saja"
MENURUT_NAMA = "Cara lain: dengan nama masing-masing"
_SETELAH = {"": 0, MENURUT_NAMA: 2, ALASAN: 3, TAMBAHAN: 4}


class RuasIsian(NamedTuple):
    """One input, as a form asks for it.

    Attributes:
        keys: Below what it belongs to: an indikator, an item of a list.
        label: What is asked for, in words.
        satuan: Its unit; empty where there is none, or it is open.
        angka: How it is read, if it is a number; else it is a text.
        pilihan: The words that it can be, where there are few.
        terbuka: Whether other spellings of those are read, too.
        kelompok: Under which heading it stands; empty in the usual way.
        wajib: Whether something is missing as long as it is blank.
        lebih: Whether it is one of more than there usually are.
    """

    keys: Keys
    label: str
    satuan: str = ""
    angka: Angka | None = None
    pilihan: tuple[str, ...] = ()
    terbuka: bool = False
    kelompok: str = ""
    wajib: bool = True
    lebih: bool = False

    @property
    def utama(self) -> bool:
        """Whether it is of the usual way."""
        return not self.kelompok and not self.lebih

    @property
    def urutan(self) -> int:
        """Which comes first of what is not: more of it, other ways, reasons, others."""
        return _SETELAH.get(self.kelompok, 1)

    @property
    def mengganti(self) -> bool:
        """Whether it is filled in instead of the usual way."""
        return self.kelompok not in ("", TAMBAHAN)


def satu_ruas(
    keys: Keys, label: str, isi: Tunggal, satuan: str, aturan: Aturan
) -> RuasIsian:
    """Make the input of one value; ``satuan`` is the unit of its indikator."""
    angka, pilihan = isi.angka, isi.pilihan
    if isi.menurut:
        tabel = aturan.ketentuan(isi.menurut.buku).tabel[isi.menurut.tabel]
        pilihan = tuple(tabel.isi)
    unit = (satuan if angka.sesatuan else angka.satuan) if angka else ""
    return RuasIsian(keys, label, visible(unit), angka, pilihan, isi.terbuka)


def sebutan_bagian(b: BagianIsian) -> str:
    """Call a part by its name, and say what that is."""
    kata = b.nama.replace("_", " ")
    return f"{kata} ({visible(b.uraian)})" if b.uraian else kata


def sebutan_isian(nama: str, uraian: str, singkatan: str | None = None) -> str:
    """Call an input as its description does, with its own name where that is not said.

    Args:
        nama: Its key.
        uraian: Its description.
        singkatan: A word that is an abbreviation.
    """
    kata, uraian = nama.replace("_", " "), bersih(uraian)
    if kata.casefold() in uraian.casefold() or KATA_TIAP.search(uraian) or not uraian:
        return besar(uraian or kata)
    kata = " ".join(k.upper() if k == singkatan else k for k in kata.split())
    return f"{besar(kata)}: {uraian}"


def bersih(uraian: str) -> str:
    """Take off the marks of a description that readers of a page see set otherwise."""
    return visible(uraian.replace("`", ""))


def besar(kata: str) -> str:
    """Begin with a capital letter, and leave the others."""
    return kata[:1].upper() + kata[1:]
