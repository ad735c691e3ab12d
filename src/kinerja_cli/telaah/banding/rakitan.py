"""Sides computed, put in order and laid beside one another, with their files."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Gathering, KinerjaError, note
from kinerja_cli.core.teks import kutip, rangkai, sepadan
from kinerja_cli.dokumen.berkas import Loaded
from kinerja_cli.dokumen.hasil.declaration import ProgramTercatat
from kinerja_cli.dokumen.hasil.reading import read_hasil
from kinerja_cli.dokumen.lookup import paths_of
from kinerja_cli.dokumen.setahun import read_setahun
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.hitung.jejak import JejakHasil
from kinerja_cli.source import Source, warnings
from kinerja_cli.telaah.banding.dari_hasil import sisi_tercatat, sisi_terhitung
from kinerja_cli.telaah.banding.dimuat import tercatat
from kinerja_cli.telaah.banding.perbandingan import Sandingan, sandingkan
from kinerja_cli.telaah.banding.pk import Dibaca, PkSisi
from kinerja_cli.telaah.banding.sisi import Sisi, urutkan
from kinerja_cli.telaah.banding.tahun_lain import dengan_tahun_lain

SisiBertemuan = tuple[Sisi, tuple[Diagnostic, ...]]


class Banding(NamedTuple):
    """A comparison.

    Attributes:
        sisi: In the order of time.
        semua: Every indikator, those of programs last.
        temuan: Warnings about the files.
        dibaca: The paths of all files that were read.
    """

    sisi: tuple[Sisi, ...]
    semua: tuple[Sandingan, ...]
    temuan: tuple[Diagnostic, ...]
    dibaca: tuple[str, ...]

    @property
    def baris(self) -> tuple[Sandingan, ...]:
        """The indikator of sasaran."""
        return tuple(b for b in self.semua if not b.program)

    @property
    def per_program(self) -> tuple[tuple[ProgramTercatat, tuple[Sandingan, ...]], ...]:
        """What else has indikator, as its newest side calls it, with them."""
        tiap: dict[tuple[object, ...], list[Sandingan]] = {}
        bernama: dict[tuple[object, ...], ProgramTercatat] = {}
        for b in self.semua:
            if p := b.program:
                kunci = p.bagian, p.nomor, p.kode
                tiap.setdefault(kunci, []).append(b)
                bernama.setdefault(kunci, p)
        return tuple((bernama[k], tuple(milik)) for k, milik in tiap.items())

    def catatan(self) -> Iterator[Diagnostic]:
        """Say that the sides are not of one office, where they are not."""
        instansi = {sepadan(s.pk.instansi): s.pk.instansi for s in self.sisi}
        if len(instansi) > 1:
            message = f"instansinya berbeda: {rangkai(map(kutip, instansi.values()))}"
            yield note("KIN446", message)


def semua_sisi(
    semua: Sequence[Loaded], pilihan: Sequence[PkSisi]
) -> list[SisiBertemuan]:
    """Compute each side, or take it as it was recorded.

    Raises:
        KinerjaError: What is wrong with the files, of all sides.
    """
    found, dibaca = Gathering(), iter(pilihan)
    hasil: list[SisiBertemuan] = []
    for dimuat in semua:
        with found.under():
            hasil.append(_sisi(dimuat, dibaca))
    found.finish()
    return hasil


def berdampingan(
    hasil: Sequence[SisiBertemuan], daftar: Sequence[PkSisi], sumber: list[Source]
) -> Banding:
    """Lay sides beside one another, with what the PK at hand state of other years."""
    sisi, beda = dengan_tahun_lain(urutkan([s for s, _ in hasil]), daftar)
    sumber = [*sumber, *(pk.pk.source for pk in daftar)]
    of_sides = (d for _, ditemukan in hasil for d in ditemukan)
    temuan = tuple(dict.fromkeys((*warnings(sumber), *of_sides, *beda)))
    of_pk = (path for pk in daftar for path in paths_of(pk.pk))
    paths = tuple(dict.fromkeys((*(s.text.path for s in sumber), *of_pk)))
    return Banding(sisi, sandingkan(sisi), temuan, paths)


def setiap_pk(disebut: dict[int, Dibaca], pilihan: Sequence[PkSisi]) -> list[PkSisi]:
    """List every PK at hand once, at its own year."""
    semua = [*(PkSisi(pk, tahun) for tahun, pk in disebut.items()), *pilihan]
    semua.sort(key=lambda p: p.tahun == p.pk.value.tahun)  # the lent ones give way
    return [*{p.pk.source.text.path: p for p in semua}.values()]


def _sisi(dimuat: Loaded, pilihan: Iterator[PkSisi]) -> SisiBertemuan:
    if tercatat(dimuat):
        return sisi_tercatat(read_hasil(dimuat.sources[0])), ()
    dipilih = next(pilihan)
    hasil = _hitung(dimuat, dipilih)
    sisi = sisi_terhitung(JejakHasil(hasil), dipilih.tahun)
    # A warning about a target does not concern a side that it was not set for.
    return sisi, (hasil.realisasi if sisi.rumus_saja else hasil).temuan


def _hitung(dimuat: Loaded, pilihan: PkSisi) -> Hasil:
    pk, pertama = pilihan.pk.value, dimuat.sources[0]
    with pertama.locating(lanjut=True):
        for subjek in pk.subjek():
            pk.aturan.ketentuan(subjek)
    try:
        berkas = read_setahun(dimuat.sources, pilihan.pk).berkas
        return hitung_hasil(pilihan.pk, *berkas, temuan=dimuat.temuan)
    except KinerjaError as error:
        if pilihan.tahun == pk.tahun:
            raise
        dipinjam = pertama.place(_dipinjam(pilihan))
        raise KinerjaError(*error.diagnostics, dipinjam) from None


def _dipinjam(pilihan: PkSisi) -> Diagnostic:
    """Say of whose rumus the findings are: they may well be those of another year."""
    tahun = pilihan.pk.value.tahun
    message = (
        f"dibaca dengan rumus PK {pilihan.tahun}, karena tidak ada PK tahun {tahun}"
    )
    hint = f"sebut PK {tahun} dengan --pk"
    return Diagnostic("KIN443", message, hint, "catatan", ("tahun",))
