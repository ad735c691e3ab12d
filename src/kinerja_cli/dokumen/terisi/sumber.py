"""Realisasi that are carried over: which they are, of which PK, and of which period."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kinerja_cli.core.cell_place import WORKBOOK
from kinerja_cli.core.diagnostic import (
    Diagnostic,
    Gathering,
    KinerjaError,
    Location,
    refusal,
)
from kinerja_cli.core.periode import Periode, kata_periode
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.berkas import load_realisasi
from kinerja_cli.dokumen.head import read_heads
from kinerja_cli.dokumen.lookup import pk_of, whole_pk
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.realisasi import Realisasi, read_realisasi
from kinerja_cli.dokumen.realisasi.declaration import NARASI, NARASI_SASARAN
from kinerja_cli.dokumen.realisasi.periode import kunci_periode
from kinerja_cli.source import Document
from kinerja_cli.source.loading import warnings
from kinerja_cli.source.validation import blank

_PILIH = "pilih dengan --triwulan, --bulan, --semester, atau --setahun"


class SatuTerisi(NamedTuple):
    """A realisasi, and the PK that holds for its period."""

    realisasi: Document[Realisasi]
    pk: Document[Perjanjian]

    @property
    def periode(self) -> Periode:
        """The period that it is of."""
        return self.realisasi.value.periode

    @property
    def path(self) -> str:
        """The file that it is from."""
        return self.realisasi.source.text.path

    @property
    def berisi(self) -> bool:
        """Whether it says anything: numbers, reasons, money, or words."""
        lain = (self.realisasi.source.get(k) for k in (NARASI, NARASI_SASARAN))
        return not (self.realisasi.value.kosong and all(map(blank, lain)))


class SumberTerisi(NamedTuple):
    """All of them, in the order of time.

    Attributes:
        pk: The PK that they name; of one that was changed, both.
        temuan: What was found on reading that does not keep it from being read.
    """

    semua: tuple[SatuTerisi, ...]
    pk: Document[Perjanjian]
    temuan: tuple[Diagnostic, ...]

    def satu(self, dipilih: Periode | None = None) -> SatuTerisi:
        """Return the one of a period; without it the one that says anything.

        Raises:
            KinerjaError: KIN512, there is none, or there are several.
        """
        if dipilih:
            return self._chosen([t for t in self.semua if t.periode == dipilih])[0]
        berisi = [t for t in self.semua if t.berisi] or self.semua
        if len(berisi) == 1:
            return berisi[0]
        message = f"yang terisi {_sebut(berisi)}, sedangkan di sini hanya satu periode"
        raise refusal(_place(berisi[1]), "KIN512", message, _PILIH)

    def dari(self, dipilih: Sequence[Periode]) -> tuple[SatuTerisi, ...]:
        """Return those of some periods.

        Raises:
            KinerjaError: KIN512, there is none.
        """
        return tuple(self._chosen([t for t in self.semua if t.periode in dipilih]))

    def ringan(self, dipilih: Sequence[Periode]) -> tuple[Diagnostic, ...]:
        """Return what was found of some periods, and of whole files; else all of it."""
        if not dipilih:
            return self.temuan
        milik, lain = set[Diagnostic](), set[Diagnostic]()
        for t in self.semua:
            (milik if t.periode in dipilih else lain).update(
                t.realisasi.source.warnings
            )
        lain = {d for d in lain - milik if not _of_whole(d)}
        # That sheets are blank matters to those who would have them.
        return tuple(d for d in self.temuan if d not in lain and d.code != "KIN136")

    def _chosen(self, cocok: list[SatuTerisi]) -> list[SatuTerisi]:
        if not cocok:
            ada = _sebut(self.semua)
            message = f"periode itu tidak ada di sini, atau belum diisi; yang ada {ada}"
            hint = f"{_PILIH}; yang kosong ditulis tanpa --dari"
            raise refusal(self.semua[0].path, "KIN512", message, hint)
        return cocok


def buka_terisi(paths: Iterable[str], pk: str | None) -> SumberTerisi:
    """Read realisasi of one year, each against the PK that holds for its period.

    Raises:
        KinerjaError: They are not of one year or of one PK, KIN233 two are of one
            period, or all that is wrong with the PK, or with them.
    """
    dimuat = load_realisasi(paths)
    heads = read_heads(dimuat.sources)
    pokok, found = whole_pk(heads, pk), Gathering()
    semua: list[SatuTerisi] = []
    for head in heads:
        with found.under():
            berlaku = pk_of([head], pokok)
            semua.append(SatuTerisi(read_realisasi(head.source, berlaku), berlaku))
    found.finish()
    semua.sort(key=lambda t: (t.periode.panjang, t.periode))
    _refuse_same(semua)
    temuan = (*dimuat.temuan, *warnings(dimuat.sources))
    return SumberTerisi(tuple(semua), pokok, temuan)


def _refuse_same(semua: Sequence[SatuTerisi]) -> None:
    found = Gathering()
    for dulu, kini in pairwise(semua):
        if dulu.periode == kini.periode:
            nama = dulu.realisasi.source.text.sebutan
            message = f"{kini.periode}, padahal {nama} juga {dulu.periode}"
            hint = "tiap periode satu berkas atau lembar: sebut satu saja"
            with found.under(), kini.realisasi.source.locating():
                kunci = kunci_periode(kini.realisasi.source)
                raise KinerjaError(Diagnostic("KIN233", message, hint, keys=(kunci,)))
    found.finish()


def _sebut(semua: Sequence[SatuTerisi]) -> str:
    siapa = rangkai(dict.fromkeys(t.realisasi.source.text.sebutan for t in semua))
    return f"{kata_periode([t.periode for t in semua])} ({siapa})"


def _of_whole(d: Diagnostic) -> bool:
    return d.location is not None and d.location.place == WORKBOOK


def _place(terisi: SatuTerisi) -> Location:
    source = terisi.realisasi.source
    return source.location((kunci_periode(source),))
