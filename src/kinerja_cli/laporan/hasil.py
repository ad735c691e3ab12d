"""A result of ``hitung`` as a report, format ``kinerja/hasil@1``."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.hasil.catatan import write_notes
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat, ProgramTercatat
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam, rekam_baris
from kinerja_cli.hitung.rekaman_program import rekam_program
from kinerja_cli.hitung.triwulan import triwulan_terakhir
from kinerja_cli.laporan import prose, prose_akhir
from kinerja_cli.laporan.bagian import Bagian, Daftar, Tabel
from kinerja_cli.laporan.baris_sasaran import milik_sasaran
from kinerja_cli.laporan.columns import (
    BOBOT,
    BUKAN_SEL,
    PENUH,
    TAMPAK,
    TARGET_BERUBAH,
    TIAP,
    TRIWULANAN,
)
from kinerja_cli.laporan.isi import isi_pk, konteks
from kinerja_cli.laporan.kolom import Column, constant, dengan_jejak
from kinerja_cli.laporan.model import Laporan, Lembar

if TYPE_CHECKING:
    from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil
    from kinerja_cli.hitung.jejak.simpul import Simpul


@dataclass(frozen=True)
class LaporanHasil(Laporan):
    """A result; what it adds where there is room, and on demand.

    Attributes:
        rinci: Inputs and unrounded values.
        per_triwulan: The quarters of every indikator, each by itself.
    """

    judul: ClassVar[str] = "Capaian kinerja"
    hasil: Hasil
    rinci: bool = False
    per_triwulan: bool = False

    def bagian(self) -> Iterator[Bagian]:
        """Yield the head, a table a sasaran, notes, summary and conventions."""
        hasil, columns = self.hasil, self._berjejak(self._tampak)
        tercatat = {b.id: b for b in self.baris}
        yield Daftar("", list(prose.head(hasil)))
        for sasaran in range(1, len(hasil.pk.value.sasaran) + 1):
            judul = prose.sasaran(hasil.pk.value, sasaran)
            milik = milik_sasaran(hasil, sasaran, tercatat)
            yield Tabel(judul, columns, milik)
        for p in self.program:
            judul = f"{prose.sebutan_program(p)}: {visible(p.nama)}"
            yield Tabel(judul, columns, p.indikator)
        if self.per_triwulan:
            from kinerja_cli.laporan.per_triwulan import triwulan_tables  # noqa: PLC0415 - on demand

            semua = self._seluruh
            yield from triwulan_tables(hasil.triwulan, semua, self._berjejak)
        yield Daftar("Anggaran", list(prose.budget(hasil)))
        yield Daftar("Target jangka menengah", list(prose.medium_term(hasil)))
        yield Daftar("Akumulasi", list(prose.accumulation(hasil)))
        triwulan = prose.quarter_notes(hasil) if self.per_triwulan else ()
        yield Daftar("Catatan", [*prose.notes(hasil), *triwulan])
        for nama, lines in prose.details(hasil) if self.rinci else ():
            yield Daftar(f"Rincian {nama}", lines)
        yield Daftar("Ringkasan", list(prose_akhir.summary(hasil)))
        yield Daftar("Konvensi", list(prose_akhir.conventions(hasil)))

    def _berjejak(self, columns: Iterable[Column]) -> tuple[Column, ...]:
        def dari(key: str, row: Any) -> "Simpul | None":
            from kinerja_cli.laporan.jejak import simpul_baris  # noqa: PLC0415 - on demand

            return simpul_baris(self.jejak, key, row)

        return dengan_jejak(columns, dari)

    @cached_property
    def jejak(self) -> "JejakHasil":
        """The steps of its numbers, each placed when a writer asks for it."""
        from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil  # noqa: PLC0415 - on demand

        return JejakHasil(self.hasil)

    def lembar(self) -> Lembar:
        """Return a row an indikator; period, PK and keterangan stand in every row.

        A row has no room for inputs: ``rinci`` changes nothing here.
        """
        from kinerja_cli.laporan.lembar_hasil import akhir_lembar  # noqa: PLC0415 - on demand

        columns = [c for k in self._kunci() for c in self._sel(k)]
        program = (
            ([*columns, constant("program", p.kode or p.nomor)], p.indikator)
            for p in self.program
        )
        isi = [(columns, self.baris), *program]
        tiap = any(b.tiap_triwulan for b in self.baris)
        akhir = list(akhir_lembar(self.hasil, tiap_triwulan=tiap))
        return Lembar(isi, konteks(self.hasil), akhir)

    def _sel(self, kunci: str) -> Sequence[Column]:
        """Return the columns of a key: of the quarters several, of much none."""
        if kunci == TIAP:
            from kinerja_cli.laporan.columns_triwulan import sheet_triwulan  # noqa: PLC0415 - on demand

            return list(sheet_triwulan())
        if kunci == "akumulasi":
            semua = ((b.indikator, b.rekap) for b in self.hasil.seluruh_baris)
            kata = {i.id: rekap.kata(i) for i, rekap in semua}
            return [Column(kunci, lambda b: kata[b.id] or None)]
        if kunci in BUKAN_SEL:
            return []
        return [PENUH if kunci == PENUH.key else TAMPAK.get(kunci, Column(kunci))]

    def isi(self) -> dict[str, Any]:
        """Return ``kinerja/hasil@1``; ``rinci`` adds the inputs of every indikator."""
        isi = rekam(self.hasil, self.baris)._asdict()
        isi |= {"pk": isi_pk(isi["pk"]), "indikator": self._isi_baris(self.baris)}
        del isi["program"]
        program = [
            p._asdict() | {"indikator": self._isi_baris(p.indikator)}
            for p in self.program
        ]
        return isi | ({"program": program} if program else {})

    def _isi_baris(self, baris: Sequence[BarisTercatat]) -> list[dict[str, Any]]:
        kunci = self._kunci()
        return [{k: getattr(b, k) for k in kunci} for b in baris]

    @cached_property
    def baris(self) -> tuple[BarisTercatat, ...]:
        """Every indikator as it is recorded, with what was asked for."""
        return tuple(map(self._direkam, self.hasil.baris))

    @cached_property
    def program(self) -> tuple[ProgramTercatat, ...]:
        """What has indikator that are in no sasaran, with them."""
        baris = tuple(map(self._direkam, self.hasil.baris_program))
        return rekam_program(self.hasil, baris) or ()

    @property
    def _seluruh(self) -> tuple[BarisTercatat, ...]:
        return (*self.baris, *(b for p in self.program for b in p.indikator))

    @property
    def _tampak(self) -> tuple[Column, ...]:
        """The columns for eyes: the first target, too, where another stands for it."""
        berubah = filter(None, (b.target_perubahan for b in self._seluruh))
        if not any(p.berlaku for p in berubah):
            return self._bertriwulan
        from kinerja_cli.laporan.columns_perubahan import dengan_semula  # noqa: PLC0415 - of few PK

        return dengan_semula(self._bertriwulan)

    @property
    def _bertriwulan(self) -> tuple[Column, ...]:
        """The columns with those of a quarter, where it has targets, and weights.

        A table of every quarter says the first already.
        """
        bobot = [BOBOT] if self.hasil.pk.value.indikator_berbobot else []
        lain = (b for b in self._seluruh if not b.tiap_triwulan)
        if not any(b.target_triwulan_tertulis for b in lain):
            return (*TAMPAK.values(), *bobot)
        from kinerja_cli.laporan.columns_triwulan import dengan_triwulan  # noqa: PLC0415 - on demand

        triwulan = triwulan_terakhir(self.hasil.realisasi)
        return (*dengan_triwulan(triwulan), *bobot)

    def _direkam(self, b: Baris) -> BarisTercatat:
        baris, tentang = rekam_baris(b), write_notes(self.hasil.realisasi.catatan())
        baris = baris._replace(catatan=(*baris.catatan, *tentang))
        if self.per_triwulan:
            from kinerja_cli.hitung.rekaman_triwulan import rekam_triwulan  # noqa: PLC0415 - on demand

            baris = rekam_triwulan(baris, self.hasil)
        if not self.rinci:
            return baris
        from kinerja_cli.hitung.rekaman_masukan import rekam_masukan  # noqa: PLC0415 - on demand

        return baris._replace(masukan=rekam_masukan(b))

    def _kunci(self) -> list[str]:
        diminta = {"masukan": self.rinci} | dict.fromkeys(TRIWULANAN, self.per_triwulan)
        diminta[TIAP] = any(b.tiap_triwulan for b in self._seluruh)
        diminta[BOBOT.key] = self.hasil.pk.value.indikator_berbobot
        diminta[TARGET_BERUBAH] = any(b.target_perubahan for b in self._seluruh)
        return [k for k in BarisTercatat._fields if diminta.get(k, True)]
