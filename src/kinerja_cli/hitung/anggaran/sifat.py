"""What a program spent by the files of a year: since January, or of each period."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from kinerja_cli.core.angka import format_rupiah
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.langkah import JUMLAH, Langkah, langkah
from kinerja_cli.core.periode import Periode, hilang, sebut
from kinerja_cli.dokumen.pk import SIFAT_ANGGARAN, SifatAnggaran


class Terisi(NamedTuple):
    """What the files of a year say of one program; at least one of them does.

    Attributes:
        isian: In the order of time.
        periode: The periods of all files, in the same order.
        sejak: The month since which it is there: what is new in a PK perubahan, later.
    """

    isian: tuple[Langkah, ...]
    periode: tuple[Periode, ...]
    sejak: int = 1

    def periode_isian(self, isian: Langkah) -> Periode:
        """Return the period of the file that says so."""
        return self.periode[isian.berkas]

    @property
    def tiada(self) -> list[Periode]:
        """The periods since it is there of which nothing is said."""
        ada = {s.berkas for s in self.isian}
        kosong = [p for n, p in enumerate(self.periode) if n not in ada]
        semua = (*hilang(self.periode), *kosong)
        return sorted(p for p in semua if p.akhir >= self.sejak)


class Sifat(NamedTuple):
    """A habit of filling in money.

    Attributes:
        kata: The habit, as reports print it.
        realisasi: What was spent.
        kurang: Of which time that is not, in words; empty where it is of all.
        catatan: What a reader should know of it.
        sejak_januari: Whether what is filled in last holds what was before.
    """

    kata: str
    realisasi: Callable[[Terisi], Langkah]
    kurang: Callable[[Terisi], str]
    catatan: Callable[[Terisi], Iterator[Diagnostic]]
    sejak_januari: bool = False


def _terakhir(t: Terisi) -> Langkah:
    return t.isian[-1]


def _sampai(t: Terisi) -> str:
    akhir = t.periode_isian(t.isian[-1])
    return "" if akhir == t.periode[-1] else f"baru diisi sampai {akhir.sebutan}"


def _of_kumulatif(t: Terisi) -> Iterator[Diagnostic]:
    for dulu, kini in pairwise(t.isian):
        if kini.nilai < dulu.nilai:
            tertulis = (
                f"{format_rupiah(s.nilai)} ({t.periode_isian(s).sebutan})"
                for s in (dulu, kini)
            )
            yield _turun(*tertulis)
    kosong = t.periode[t.isian[-1].berkas + 1 :]
    if kosong:
        sampai = t.periode_isian(t.isian[-1]).sebutan
        yield note("KIN434", f"realisasi sampai {sampai}; {sebut(kosong)} tidak diisi")


def _turun(dari: str, ke: str) -> Diagnostic:
    message = (
        f"realisasi turun dari {dari} menjadi {ke}, padahal terhitung sejak 1 Januari; "
        "bila isiannya per periode, tulis `sifat_anggaran: per_periode` pada "
        "`konvensi` PK"
    )
    return note("KIN433", message)


def _jumlah(t: Terisi) -> Langkah:
    if len(t.isian) == 1:
        return t.isian[0]
    tiap = (
        s._replace(label=f"{s.label} {t.periode_isian(s).sebutan}") for s in t.isian
    )
    return langkah(t.isian[0].label, JUMLAH, *tiap)


def _tanpa(t: Terisi) -> str:
    return f"tanpa {sebut(t.tiada)}" if t.tiada else ""


def _of_per_periode(t: Terisi) -> Iterator[Diagnostic]:
    if t.tiada:
        ada = sebut([t.periode_isian(s) for s in t.isian])
        yield note("KIN434", f"realisasi {ada} saja, {_tanpa(t)}")


SIFAT: Mapping[SifatAnggaran, Sifat] = {
    "kumulatif": Sifat(
        f"{SIFAT_ANGGARAN['kumulatif']}: isian terakhir tiap program",
        _terakhir,
        _sampai,
        _of_kumulatif,
        sejak_januari=True,
    ),
    "per_periode": Sifat(
        f"{SIFAT_ANGGARAN['per_periode']}: isian tiap program dijumlahkan",
        _jumlah,
        _tanpa,
        _of_per_periode,
    ),
}
