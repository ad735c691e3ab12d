"""The rows by which a rumus is filled in, every way of it, told by its fields alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.formulir.bentuk_isian import (
    BagianIsian,
    Bentuk,
    Berganti,
    Deret,
    Menurut,
    Terinci,
    Tunggal,
    bagian_of,
)
from kinerja_cli.dokumen.formulir.tabel import TabelIsian, tabel_of
from kinerja_cli.dokumen.formulir.tunggal import (
    ALASAN,
    KATA_TIAP,
    MENURUT_NAMA,
    TAMBAHAN,
    RuasIsian,
    bersih,
    besar,
    satu_ruas,
    sebutan_bagian,
    sebutan_isian,
)
from kinerja_cli.dokumen.realisasi.tanpa_isian import TanpaIsian
from kinerja_cli.rumus.alat.dasar import DasarRumus
from kinerja_cli.source.readers.formulir.rows import BIASANYA

TEMPAT_DERET = 14  # unsur of KepmenPAN 25/2004, the most that an office has had
DIRINCI = "Cara lain: dirinci, sebagai ganti nilainya"
IsiRumus = RuasIsian | TabelIsian


class _Letak(NamedTuple):
    """Where rows belong: below which keys, with which words, in which group."""

    keys: Keys
    label: str
    kelompok: str
    wajib: bool
    satuan: str
    bulat: bool
    aturan: Aturan

    def ruas(self, isi: Tunggal) -> RuasIsian:
        if self.bulat and isi.angka and isi.angka.dapat_bulat:
            isi = isi._replace(angka=isi.angka._replace(desimal=0))
        ruas = satu_ruas(self.keys, self.label, isi, self.satuan, self.aturan)
        return ruas._replace(kelompok=self.kelompok, wajib=self.wajib)


def ruas_rumus(
    kelas: type[DasarRumus], satuan: str, aturan: Aturan
) -> tuple[IsiRumus, ...]:
    """List the rows of a rumus, and the tables of which it takes lists.

    Args:
        kelas: The rumus, as an indikator has it.
        satuan: The unit of the indikator.
        aturan: The rule book, whose words some rows offer.
    """
    return tuple(_semua(kelas, satuan, aturan))


def _semua(kelas: type[DasarRumus], satuan: str, aturan: Aturan) -> Iterator[IsiRumus]:
    bagian = [b for b in bagian_of(kelas) if b.nama not in kelas.kata_pk]
    menumpang = _siblings(bagian)
    for b in bagian:
        if b.nama in menumpang:
            continue
        kelompok = _kelompok(b, kelas, bagian)
        wajib = b.wajib or any(b.nama in bentuk for bentuk in kelas.bentuk)
        label = sebutan_isian(b.nama, b.uraian, kelas.subjek)
        di = _Letak((b.nama,), label, kelompok, wajib, satuan, kelas.bulat, aturan)
        isi = _worded(b, kelas)
        if kelas.butir_pk() and isinstance(isi, Berganti | Deret | Menurut):
            yield from _bernama(isi, kelas.butir_pk(), di)
        else:
            yield from _rows(isi, di, tuple(n for n in bagian if n.nama in menumpang))
    for nama, field in TanpaIsian.model_fields.items():
        uraian = field.description or ""
        yield RuasIsian((nama,), besar(uraian), kelompok=ALASAN, wajib=False)


def _siblings(bagian: list[BagianIsian]) -> set[str]:
    """Name the lists that say something of each item of another one, which must be."""
    daftar = [b for b in bagian if isinstance(_butir(b.bentuk), Tunggal | Berganti)]
    if not any(b.wajib and _bebas(b.bentuk) for b in daftar):
        return set()
    return {b.nama for b in daftar if not b.wajib and _bebas(b.bentuk)}


def _butir(isi: Bentuk) -> Bentuk | None:
    if isinstance(isi, Berganti):
        return _butir(isi.langsung)
    return isi.butir if isinstance(isi, Deret | Menurut) else None


def _bebas(isi: Bentuk) -> bool:
    """Tell whether it is a list without an end, or by name."""
    return (isinstance(isi, Berganti) and _bebas(isi.langsung)) or (
        isinstance(isi, Deret) and isi.paling is None
    )


def _worded(b: BagianIsian, kelas: type[DasarRumus]) -> Bentuk:
    if b.nama == kelas.pendek and kelas.kata and isinstance(b.bentuk, Tunggal):
        return b.bentuk._replace(pilihan=kelas.kata, terbuka=True)
    return b.bentuk


def _kelompok(b: BagianIsian, kelas: type[DasarRumus], semua: list[BagianIsian]) -> str:
    """Name the group that an input stands in; the usual way has no name."""
    cara = next((n for n, c in enumerate(kelas.bentuk) if b.nama in c), None)
    if cara is None:
        return "" if b.wajib else TAMBAHAN
    uraian = {n.nama: n.uraian for n in semua}
    kata = ", dan ".join(bersih(uraian[n]) for n in kelas.bentuk[cara])
    return f"Cara lain: {kata}" if cara else ""


def _rows(
    isi: Bentuk, di: _Letak, sejajar: tuple[BagianIsian, ...]
) -> Iterator[IsiRumus]:
    match isi:
        case Tunggal():
            yield di.ruas(isi)
        case Terinci(bagian):
            for b in bagian:
                kata = f"{di.label}: {sebutan_bagian(b)}"
                dalam = di._replace(keys=(*di.keys, b.nama), label=kata)
                yield from _rows(b.bentuk, dalam, ())
        case Berganti(langsung=Tunggal() as satu, rinci=rinci):
            yield from _rows(satu, di, ())
            yield from _rows(rinci, di._replace(kelompok=DIRINCI, wajib=False), ())
        case Deret(butir=Tunggal() as satu, paling=int(paling)):
            yield from (_ke(n, satu, di) for n in range(paling))
        case Berganti(langsung=Deret(paling=int()) as deret, rinci=rinci):
            yield from _rows(deret, di, ())
            yield from _rows(rinci, di._replace(kelompok=MENURUT_NAMA, wajib=False), ())
        case _:
            yield tabel_of(di.ruas(Tunggal()), isi, sejajar, di.satuan, di.aturan)


def _ke(n: int, satu: Tunggal, di: _Letak) -> RuasIsian:
    """Return the row of place ``n``, from 0."""
    kata = KATA_TIAP.sub(rf"\1 {n + 1}", di.label, count=1)
    kata = f"{di.label} {n + 1}" if kata == di.label else kata
    ruas = di._replace(keys=(*di.keys, n), label=besar(kata)).ruas(satu)
    return ruas._replace(lebih=n >= BIASANYA, wajib=di.wajib and n < BIASANYA)


def _bernama(
    isi: Bentuk, nama: tuple[str | int, ...], di: _Letak
) -> Iterator[IsiRumus]:
    """Yield a row, or the rows of its parts, for each item that the PK tells of."""
    butir = _butir(isi)
    for kunci in nama if butir else ():
        kata = kunci if isinstance(kunci, str) else f"{di.label} {kunci + 1}"
        satu = di._replace(keys=(*di.keys, kunci), label=visible(kata))
        yield from _rows(butir, satu, ()) if butir else ()
