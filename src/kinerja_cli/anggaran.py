"""Money: the budget of each program, what was spent of it, and what is left."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from kinerja_cli.akumulasi import Himpunan
from kinerja_cli.angka import format_rupiah
from kinerja_cli.diagnostic import Diagnostic, KinerjaError, note
from kinerja_cli.periode import sebut
from kinerja_cli.perjanjian import Perjanjian, Program
from kinerja_cli.realisasi import Realisasi
from kinerja_cli.rumus.langkah import (
    JUMLAH,
    KURANG,
    PERSEN,
    Langkah,
    janji,
    langkah,
    masukan,
    pembulatan,
)

REALISASI, PERUBAHAN = "anggaran", "anggaran_perubahan"


class Serapan(NamedTuple):
    """A budget and what was spent of it, in rupiah.

    Attributes:
        awal: The budget of the PK.
        pagu: The budget as it stands: revised, where it was.
        realisasi: What was spent since January; None where that is not filled in.
        desimal: The decimals of what is in percent.
    """

    awal: Langkah
    pagu: Langkah
    realisasi: Langkah | None
    desimal: int

    @property
    def persen(self) -> Langkah | None:
        """The share of the budget as it stands that was spent, in percent, rounded."""
        return self._dari("serapan", self.pagu)

    @property
    def persen_awal(self) -> Langkah | None:
        """The same of the budget of the PK."""
        return self._dari("serapan pagu awal", self.awal)

    @property
    def sisa(self) -> Langkah | None:
        """What is left of the budget as it stands, in rupiah."""
        if self.realisasi is None:
            return None
        return langkah("sisa anggaran", KURANG, self.pagu, self.realisasi)

    def _dari(self, label: str, pagu: Langkah) -> Langkah | None:
        if self.realisasi is None or pagu.nilai == 0:
            return None
        penuh = langkah(f"{label} sebelum dibulatkan", PERSEN, self.realisasi, pagu)
        return pembulatan(label, penuh, self.desimal)


class BarisAnggaran(NamedTuple):
    """One program."""

    program: Program
    serapan: Serapan
    catatan: tuple[Diagnostic, ...]


class Anggaran(NamedTuple):
    """The programs of a PK, and all of them together."""

    baris: tuple[BarisAnggaran, ...]

    @property
    def terisi(self) -> tuple[BarisAnggaran, ...]:
        """The programs whose spending is filled in."""
        return tuple(b for b in self.baris if b.serapan.realisasi)

    @property
    def jumlah(self) -> Serapan:
        """The sum of the programs that are filled in; of all, where none is."""
        return jumlahkan("", self.terisi or self.baris)

    def dari(self, nomor: Sequence[int]) -> tuple[BarisAnggaran, ...]:
        """Return the programs with these numbers, in the order of the PK."""
        return tuple(b for b in self.baris if b.program.nomor in nomor)


def jumlahkan(hal: str, baris: Sequence[BarisAnggaran]) -> Serapan:
    """Add up programs; what was spent is known only where it is known of each."""
    semua = [b.serapan for b in baris]
    realisasi = [s.realisasi for s in semua if s.realisasi]
    lengkap = len(realisasi) == len(semua)
    return Serapan(
        langkah(f"jumlah pagu awal{hal}", JUMLAH, *(s.awal for s in semua)),
        langkah(f"jumlah pagu{hal}", JUMLAH, *(s.pagu for s in semua)),
        langkah(f"jumlah realisasi{hal}", JUMLAH, *realisasi) if lengkap else None,
        semua[0].desimal,
    )


def hitung_anggaran(realisasi: Himpunan, pk: Perjanjian) -> Anggaran | None:
    """Compute the budget of a PK; None where no spending is filled in."""
    baris = tuple(_baris(n, realisasi, pk) for n in range(len(pk.program)))
    anggaran = Anggaran(baris)
    return anggaran if anggaran.terisi else None


def tersedia(
    anggaran: Anggaran | None, realisasi: Himpunan, pk: Perjanjian
) -> Anggaran:
    """Return the budget, or raise KIN238 where there is none to look at."""
    if anggaran:
        return anggaran
    akhir = realisasi.berkas[-1].source
    message = "belum ada realisasi anggaran"
    hint = "isi `anggaran: {NOMOR: RUPIAH}` menurut nomor program dalam PK"
    if not pk.program:
        hint = "tulis dahulu `program` beserta anggarannya di PK"
    with akhir.locating():
        raise KinerjaError(Diagnostic("KIN238", message, hint, keys=(REALISASI,)))


def _baris(n: int, realisasi: Himpunan, pk: Perjanjian) -> BarisAnggaran:
    program = pk.program[n]
    nama = f"program {program.nomor}"
    awal = janji(f"pagu {nama}", program.anggaran, "program", n, "anggaran")
    perubahan = _stated(f"pagu perubahan {nama}", PERUBAHAN, program, realisasi)
    isian = _stated(f"realisasi {nama}", REALISASI, program, realisasi)
    serapan = Serapan(
        awal,
        perubahan[-1] if perubahan else awal,
        isian[-1] if isian else None,
        pk.konvensi.desimal,
    )
    return BarisAnggaran(program, serapan, tuple(_catatan(serapan, isian, realisasi)))


def _stated(
    label: str, kunci: str, program: Program, realisasi: Himpunan
) -> list[Langkah]:
    """Return what the files say of a program, in the order of time."""
    nomor = str(program.nomor)
    return [
        masukan(label, nilai, kunci, nomor)._replace(berkas=n)
        for n, d in enumerate(realisasi.berkas)
        if (nilai := _of(d.value, kunci).get(nomor)) is not None
    ]


def _of(realisasi: Realisasi, kunci: str) -> dict[str, Decimal | None]:
    isi: dict[str, Decimal | None] | None = getattr(realisasi.berkas, kunci)
    return isi or {}


def _catatan(
    serapan: Serapan, isian: Sequence[Langkah], realisasi: Himpunan
) -> Iterator[Diagnostic]:
    if serapan.realisasi is None:
        return
    if serapan.pagu.nilai == 0:
        yield note("KIN431", "pagunya nol: serapan tidak dapat dihitung")
    if serapan.realisasi.nilai > serapan.pagu.nilai:
        lebih = format_rupiah(serapan.realisasi.nilai - serapan.pagu.nilai)
        yield note("KIN432", f"realisasi melebihi pagu, lebih {lebih}")
    for dulu, kini in pairwise(isian):
        if kini.nilai < dulu.nilai:
            masa = [realisasi.masa[s.berkas].sebutan for s in (dulu, kini)]
            dari, ke = format_rupiah(dulu.nilai), format_rupiah(kini.nilai)
            message = (
                f"realisasi turun dari {dari} ({masa[0]}) menjadi {ke} ({masa[1]})"
            )
            yield note("KIN433", f"{message}, padahal terhitung sejak 1 Januari")
    if serapan.realisasi.berkas < len(realisasi.berkas) - 1:
        sampai = realisasi.masa[serapan.realisasi.berkas].sebutan
        kosong = sebut(realisasi.masa[serapan.realisasi.berkas + 1 :])
        yield note("KIN434", f"realisasi sampai {sampai}; {kosong} tidak diisi")
