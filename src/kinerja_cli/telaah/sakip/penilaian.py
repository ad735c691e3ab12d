"""One SAKIP evaluation, wherever it was written down: a file, or the command line."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, Keys, warned
from kinerja_cli.dokumen.lookup import paths_of
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.source import Document, Source
from kinerja_cli.source.arguments import BARIS_PERINTAH
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan


class Penilaian(NamedTuple):
    """An evaluation, looked at.

    Attributes:
        asal: What it was read from.
        tahun: The year whose regulation holds.
        mandiri: The office's own column, where there is one.
        baris: The indikator of the PK that it fulfils, where a PK is at hand.
        awal: Where the components stand in that.
        kriteria: By component and sub-component, how the criteria are met, in words.
        temuan: Notes and warnings, placed; errors were raised.
    """

    asal: Source
    tahun: int
    tinjauan: Tinjauan
    temuan: tuple[Diagnostic, ...] = ()
    instansi: str = ""
    kata_periode: str = ""
    keterangan: str = ""
    mandiri: Tinjauan | None = None
    pk: Document[Perjanjian] | None = None
    baris: Baris | None = None
    kriteria: Mapping[tuple[str, str], str] = {}
    awal: Keys = ()

    @property
    def sumber(self) -> tuple[Source, ...]:
        """What it was read from, and the PK that it is held against."""
        return (self.asal, self.pk.source) if self.pk else (self.asal,)

    @property
    def dibaca(self) -> tuple[str, ...]:
        """The files that it was read from."""
        paths = (self.asal.text.path, *(paths_of(self.pk) if self.pk else ()))
        return tuple(path for path in paths if path != BARIS_PERINTAH)

    @property
    def peringatan(self) -> tuple[Diagnostic, ...]:
        """The warnings among the findings."""
        return tuple(d for d in self.temuan if d.level == "peringatan")

    def halangan(self, sasaran: Tujuan | None = None) -> Iterator[str]:
        """Say what stands against submitting it, and against ``sasaran``, in words."""
        total = self.tinjauan.total
        if total is None:
            yield "penilaian belum lengkap"
        yield from warned(self.temuan)
        if self.baris and self.baris.meleset:
            yield f"target PK {self.baris.target} tidak tercapai"
        if sasaran and total is not None and not sasaran.tercapai(total):
            yield f"{sasaran.sebutan} tidak tercapai"
