"""One side of a comparison: what one period, or one year so far, came to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.periode import SETAHUN, Berperiode, Periode, hilang
from kinerja_cli.core.teks import rangkai
from kinerja_cli.dokumen.hasil.declaration import (
    BarisTercatat,
    ProgramTercatat,
    RealisasiTercatat,
)
from kinerja_cli.dokumen.hasil.pk import PkTercatat
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.hitung.pembanding import Pembanding
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.banding.asal import AsalNilai

_SINGKATAN = {"triwulan": "TW", "semester": "SMT"}
_NILAI, _PEMBILANG = "nilainya", "pembilangnya"


class NilaiSisi(NamedTuple):
    """What one side says of one indikator.

    Attributes:
        bulan: How many months its inputs are of; all since January, of what counts so.
        acuan: The name of the regulation that its rumus computes with, if any.
        catatan: What a reader should know of how it came about.
        program: What it is an indikator of, where that is no sasaran.
        tercetak: Whether its PK states it, and nothing was computed; ``sumber`` is
            the document that it is out of, where that is said.
        pembanding: What it is held beside, on the newest side.
        asal: Where its numbers are from.
    """

    baris: BarisTercatat
    bulan: int
    acuan: str | None
    catatan: tuple[Diagnostic, ...] = ()
    program: ProgramTercatat | None = None
    tercetak: bool = False
    sumber: str | None = None
    pembanding: tuple[Pembanding, ...] = ()
    asal: AsalNilai = AsalNilai()

    @property
    def bertingkat(self) -> bool:
        """Whether its values are places of words: a change is counted in steps."""
        dikenal = self.baris.rumus in SEMUA_RUMUS
        return dikenal and load_rumus(self.baris.rumus).bertingkat

    @property
    def bertambah(self) -> str:
        """What grows with the months that it covers; empty where nothing does.

        The value of a sum or a count does. A share of sums does not; of counts since
        January it does where its denominator is of the year, which nobody states.
        """
        b = self.baris
        cara = b.akumulasi.cara if b.akumulasi else None
        if b.rumus not in SEMUA_RUMUS:
            return _NILAI if cara == "jumlah" else ""
        kelas = load_rumus(b.rumus)
        if kelas.satuan == "%" and kelas.dapat_turun:
            return ""  # of a growth both parts are of the same months
        if cara == "kumulatif" and kelas.tergabung == "jumlah":
            bagian = kelas.satuan == "%" or is_percent(b.satuan)
            return _PEMBILANG if bagian else _NILAI
        return _NILAI if cara == "jumlah" and kelas.jumlahan() else ""


@dataclass(frozen=True)
class Sisi(Berperiode):
    """One side.

    Attributes:
        periode: Its periods, in the order of time.
        nilai: By the id of an indikator, in the order of its PK; those of programs
            come last.
        pk: The PK that it was computed with, of a year that need not be its own.
        berkas: The realisasi files.
        desimal: To how many decimals its office rounds percentages.
        desimal_nilai: How many decimals its values have at the least, unless they are
            counts: zeros behind the mark may be lost where another tool wrote them.
        hasil: The file that the result was read from, where it was not computed here.
        label: Its name among the sides.
        tercetak: Whether a PK states all of it, and there is no file.
        perubahan: What a PK perubahan of its year brought or took away.
    """

    periode: tuple[Periode, ...]
    nilai: Mapping[str, NilaiSisi]
    pk: PkTercatat
    berkas: tuple[RealisasiTercatat, ...]
    desimal: int
    keterangan: tuple[str, ...] = ()
    hasil: Text | None = None
    desimal_nilai: int = 0
    label: str = ""
    tercetak: bool = False
    perubahan: tuple[Diagnostic, ...] = ()

    @property
    def setahun(self) -> bool:
        """Whether it is of a whole year."""
        return self.periode[-1].akhir == SETAHUN and not hilang(self.periode)

    def sumber(self) -> Iterator[tuple[str, str]]:
        """Yield documents that its values are out of, each with what is out of it.

        That is the side, and which indikator where it is not all that are stated.
        """
        semua = {id_: n.sumber for id_, n in self.nilai.items() if n.tercetak}
        for sumber in dict.fromkeys(filter(None, semua.values())):
            milik = [id_ for id_, dari in semua.items() if dari == sumber]
            ids = "" if len(milik) == len(semua) else f" ({rangkai(milik)})"
            yield sumber, f"{self.label}{ids}"

    @property
    def urutan(self) -> tuple[int, int, int]:
        """By what sides are put in order: year, last month, first month."""
        return self.tahun, max(p.akhir for p in self.periode), self.periode[0].awal

    @property
    def rumus_saja(self) -> bool:
        """Whether its PK is of another year, and so promises nothing for it."""
        return self.pk.tahun != self.tahun and not self.tercetak

    def catatan(self) -> Iterator[Diagnostic]:
        """Say what is no longer promised, or that nothing was, as is known here."""
        yield from self.perubahan
        if self.rumus_saja:
            message = (
                f"tidak ada PK tahun {self.tahun}: dihitung dengan rumus PK "
                f"{self.pk.tahun}, tanpa target dan capaian; sebut PK {self.tahun} "
                "dengan --pk"
            )
            yield note("KIN443", message)


def urutkan(sisi: Sequence[Sisi]) -> tuple[Sisi, ...]:
    """Put sides in the order of time, each with a label of its own."""
    urut = sorted(sisi, key=lambda s: s.urutan)
    semua = [_label(s) for s in urut]
    return tuple(
        replace(s, label=f"{label} ({semua[: n + 1].count(label)})")
        if semua.count(label) > 1
        else replace(s, label=label)
        for n, (s, label) in enumerate(zip(urut, semua, strict=True))
    )


def _label(sisi: Sisi) -> str:
    """Name a side shortly: ``2023``, ``TW 3 2024``, ``s.d. TW 3 2024``."""
    awal, *lain = sisi.periode
    akhir = sisi.periode[-1]
    if not lain:
        return _singkat(awal)
    if akhir.akhir == SETAHUN and not hilang(sisi.periode):
        return str(sisi.tahun)
    return f"s.d. {_singkat(akhir)}"


def _singkat(periode: Periode) -> str:
    if periode.panjang == SETAHUN:
        return str(periode.tahun)
    jenis = _SINGKATAN.get(periode.jenis, periode.jenis)
    return f"{jenis} {periode.nomor} {periode.tahun}"
