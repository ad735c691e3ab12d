"""PK and realisasi in, Hasil out: the whole computation, and all that outputs show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from kinerja_cli.core.acuan import Acuan
from kinerja_cli.core.diagnostic import Diagnostic, Keys, note
from kinerja_cli.dokumen.lookup import about_their_pk, paths_of
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi
from kinerja_cli.hitung.akumulasi import Himpunan, himpun
from kinerja_cli.hitung.anggaran import Anggaran, hitung_anggaran
from kinerja_cli.hitung.berjalan import selama_tahun, setahun_penuh
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.catatan import JAUH, period_note
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.hitung.ringkasan import Ringkasan
from kinerja_cli.hitung.ringkasan_pk import ringkas_pk
from kinerja_cli.hitung.sejenis_isian import lain_jenis
from kinerja_cli.hitung.target_akhir import hitung_akhir
from kinerja_cli.hitung.triwulan import terhadap_triwulan, triwulan_terakhir
from kinerja_cli.source import Document, warnings

if TYPE_CHECKING:
    from kinerja_cli.hitung.efisiensi import SemuaEfisiensi
    from kinerja_cli.hitung.per_triwulan import PerTriwulan


@dataclass(frozen=True)
class Hasil:
    """The results of one PK for one period, in the order of its file.

    What costs, and not everyone asks for, is computed when it is asked for.

    Attributes:
        acuan: By subject, the regulation that was applied.
        temuan: Warnings and notes about the files, at their places; errors were raised.
        anggaran: The budget of the programs, where spending is filled in.
        baris_program: The indikator of programs and what is below them: they are in
            no sasaran, and in no mean.
    """

    pk: Document[Perjanjian]
    realisasi: Himpunan
    baris: tuple[Baris, ...]
    ringkasan: Ringkasan
    acuan: dict[str, Acuan]
    temuan: tuple[Diagnostic, ...]
    anggaran: Anggaran | None = None
    baris_program: tuple[Baris, ...] = ()

    @property
    def seluruh_baris(self) -> tuple[Baris, ...]:
        """The rows of sasaran, then those of programs."""
        return (*self.baris, *self.baris_program)

    @property
    def akibat_perubahan(self) -> tuple[Diagnostic, ...]:
        """What a PK perubahan brought or took away, of all that is not one row's."""
        semua = self.ringkasan.catatan
        return tuple(d for d in semua if d.code in {"KIN482", "KIN483"})

    @property
    def dibaca(self) -> tuple[str, ...]:
        """The files that it was read from."""
        berkas = (d.source.text.path for d in self.realisasi.berkas)
        return (*paths_of(self.pk), *berkas)

    @cached_property
    def triwulan(self) -> PerTriwulan:
        """Each quarter by itself of which there is a file."""
        from kinerja_cli.hitung.per_triwulan import hitung_triwulan  # noqa: PLC0415 - on demand

        return hitung_triwulan(self.seluruh_baris, self.realisasi, self.pk.value)

    @cached_property
    def efisiensi(self) -> SemuaEfisiensi:
        """What was achieved beside what it cost, of each sasaran and of all."""
        from kinerja_cli.hitung.efisiensi import (  # noqa: PLC0415 - on demand
            efisiensi_program,
            hitung_efisiensi,
        )

        periode, pk = self.realisasi.periode, self.pk.value
        berjanji = tuple(b for b in self.baris if b.dijanjikan)
        uang = self.anggaran
        semua = hitung_efisiensi(pk, periode, berjanji, self.ringkasan, uang)
        if not (uang and self.baris_program):
            return semua
        tujuan = [b for b in self.baris_program if b.dijanjikan]
        tiap = efisiensi_program(pk, periode, tujuan, uang, semua.ketentuan)
        return semua._replace(program=tuple(tiap))


def hitung_hasil(
    pk: Document[Perjanjian],
    *berkas: Document[Realisasi],
    temuan: tuple[Diagnostic, ...] = (),
) -> Hasil:
    """Compute every indikator under the rules of its year.

    Args:
        pk: The PK.
        berkas: One realisasi or more of its year, in any order.
        temuan: Warnings about the folders that they were in.

    Raises:
        KinerjaError: The files cannot be rolled up.
    """
    realisasi = himpun(berkas, pk.value, temuan)
    of_change = _of_change(realisasi, pk.value)
    of_pk = (*temuan_pk(_own_words(pk.value)), *of_change)
    seluruh = tuple(
        _dicatat(_baris(sasaran, keys, i, realisasi, pk.value), of_pk, of_change)
        for sasaran, keys, i in pk.value.semua_indikator()
    )
    baris = tuple(b for b in seluruh if b.sasaran)
    ringkasan = ringkas_pk(baris, realisasi, pk.value)
    hilang = (note(d.code, d.message) for d in of_change if not d.keys)
    ringkasan = ringkasan._replace(catatan=(*ringkasan.catatan, *hilang))
    aturan = pk.value.aturan
    acuan = {s: aturan.ketentuan(s).acuan() for s in pk.value.subjek()}
    terbaca = warnings((pk.source, *(d.source for d in realisasi.berkas)))
    of_rows = map(pk.source.place, (d for d in of_pk if d.level == "peringatan"))
    of_kinds = (d for b in seluruh for d in lain_jenis(b, realisasi, pk))
    lain = about_their_pk(pk, [d.source for d in realisasi.berkas])
    semua = (*terbaca, *realisasi.temuan, *lain, *of_rows, *of_kinds)
    anggaran = hitung_anggaran(realisasi, pk.value)
    of_program = tuple(b for b in seluruh if not b.sasaran)
    return Hasil(pk, realisasi, baris, ringkasan, acuan, semua, anggaran, of_program)


def _own_words(pk: Perjanjian) -> Perjanjian:
    """Return a PK without the targets that another one brings, which speaks of them."""
    r = pk.rangkaian
    return r.pertama.value if r and not r.berubah else pk


def _of_change(h: Himpunan, pk: Perjanjian) -> tuple[Diagnostic, ...]:
    """Find what the two PK of a year leave to say, where there are two."""
    if pk.rangkaian is None:
        return ()
    from kinerja_cli.hitung.pk_berubah import akibat_perubahan  # noqa: PLC0415 - of few PK

    return tuple(akibat_perubahan(h, pk, pk.rangkaian))


def _baris(
    sasaran: int, keys: Keys, i: Indikator, realisasi: Himpunan, pk: Perjanjian
) -> Baris:
    i = i.pada(realisasi.terisi[-1].akhir)
    baris = hitung_baris(sasaran, keys, i, realisasi.rekap[i.id], pk)
    if akhir := hitung_akhir(i, baris.realisasi, pk, setahun=setahun_penuh(realisasi)):
        baris = baris._replace(akhir=akhir.isi, langkah_akhir=akhir.langkah)
    if baris.status == "terhitung" and realisasi.tunggal:
        of_part = period_note(baris.indikator, realisasi.tunggal)
        baris = baris._replace(catatan=(*baris.catatan, *of_part))
    baris = _terbaca_lain(baris, realisasi, pk)
    baris = terhadap_triwulan(baris, realisasi, pk)
    baris = baris._replace(catatan=(*baris.catatan, *_lalu(baris, realisasi, pk)))
    return selama_tahun(baris, realisasi, pk.aturan)


def _lalu(b: Baris, realisasi: Himpunan, pk: Perjanjian) -> Iterator[Diagnostic]:
    i = b.indikator
    bertarget = i.target_triwulan or i.target_perubahan
    if bertarget and i.target_pada(triwulan_terakhir(realisasi)) is None:
        from kinerja_cli.hitung.tempo_lalu import luput  # noqa: PLC0415 - of few PK

        yield from luput(b, realisasi, pk)


def _terbaca_lain(baris: Baris, realisasi: Himpunan, pk: Perjanjian) -> Baris:
    """Add to a sum what else it may be: that says more than that it is far off."""
    i, utuh = baris.indikator, baris.realisasi_penuh
    if utuh is None or realisasi.tunggal:
        return baris
    from kinerja_cli.hitung.akumulasi.bacaan_lain import bacaan_lain  # noqa: PLC0415 - of several files

    lain = (*bacaan_lain(i, realisasi, utuh, pk.aturan),)
    tetap = (d for d in baris.catatan if not (lain and d.code == JAUH))
    return baris._replace(catatan=(*tetap, *lain))


def _dicatat(
    baris: Baris, of_pk: tuple[Diagnostic, ...], of_change: tuple[Diagnostic, ...]
) -> Baris:
    """Add to a row what the change of its PK means for it, and is no warning.

    To one that has a verdict also what else its PK gives away.
    """
    di = baris.keys
    tentang = of_change if baris.tercapai is None else of_pk
    milik = (d for d in tentang if d.level == "catatan" and d.keys[: len(di)] == di)
    catatan = tuple(note(d.code, d.message) for d in milik)
    return baris._replace(catatan=(*catatan, *baris.catatan)) if catatan else baris
