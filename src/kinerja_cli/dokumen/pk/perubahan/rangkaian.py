"""The first PK of a year and the one that changed it, and what came of the change."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Generic, NamedTuple, TypeVar

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import Periode
from kinerja_cli.core.teks import visible
from kinerja_cli.source import Document

_P = TypeVar("_P")
# Where a tree keeps what the first PK set aside for a program; no file may say it.
KUNCI_PAGU_AWAL = "anggaran_awal"


class Ubahan(NamedTuple):
    """What is not the same in both.

    Attributes:
        target: The ids of both whose target, of the year or of quarters, is another.
        baru: The ids that only the second has; ``hilang`` those of the first alone.
        program: What has money and only the first has, as it is named; ``program_baru``
            what only the second has.
        uang: The keys of money that only the first has; ``uang_baru`` those that
            only the second has.
        dirinci: The keys of money of what the second parts, and the first does not.
        pagu_awal: By a key of money of the first, how much it set aside.
        bertentangan: Why a time before the change and one behind it do not combine,
            with keys of the second: of one id the rumus, or the unit, is another.
    """

    target: tuple[str, ...]
    baru: tuple[str, ...]
    hilang: tuple[str, ...]
    program: tuple[str, ...]
    program_baru: tuple[str, ...]
    uang: tuple[str, ...]
    uang_baru: tuple[str, ...]
    dirinci: tuple[str, ...]
    pagu_awal: Mapping[str, Decimal]
    bertentangan: tuple[Diagnostic, ...]


class RangkaianPk(NamedTuple, Generic[_P]):
    """Both PK of a year.

    Attributes:
        mulai: The period with which the second begins to hold.
        pertama: The first PK, as it stands in its file; ``kedua`` the second.
        berubah: Whether the second holds, or what is computed ends before.
    """

    mulai: Periode
    pertama: Document[_P]
    kedua: Document[_P]
    ubahan: Ubahan
    berubah: bool = True

    @property
    def nama_pertama(self) -> str:
        """The name of the first file, as a sentence shows it."""
        return visible(self.pertama.source.text.name)

    @property
    def nama_kedua(self) -> str:
        """The name of the second."""
        return visible(self.kedua.source.text.name)

    @property
    def dokumen_kedua(self) -> str:
        """The second as a report cites it: what it is and of when, then its file."""
        tanggal = visible(getattr(self.kedua.value, "tanggal", ""))
        return (
            f"PK perubahan {tanggal} ({self.nama_kedua})"
            if tanggal
            else self.nama_kedua
        )

    @property
    def kata_sejak(self) -> str:
        """Say since when the second holds, and which it is."""
        return f"sejak {self.mulai.sebutan} menurut {self.nama_kedua}"

    def sebelum(self, periode: Periode) -> bool:
        """Tell whether a period is over before the second holds."""
        return periode.akhir < self.mulai.awal

    def sejak(self, id_: str) -> int:
        """Return the month since which an indikator is there: what is new, later."""
        return self.mulai.awal if id_ in self.ubahan.baru else 1

    def sejak_uang(self, kunci: Iterable[str]) -> int:
        """Return the month since which there is money under one of these keys."""
        return self.mulai.awal if self.pagu_awal(kunci) is None else 1

    def pagu_awal(self, kunci: Iterable[str]) -> Decimal | None:
        """Return what the first PK set aside for what has one of these keys."""
        ada = self.ubahan.pagu_awal
        return next((ada[k] for k in kunci if k in ada), None)
