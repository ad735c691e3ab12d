"""Every indikator side by side, and what became of it from one side to the next."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import utuh
from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.dokumen.hasil.catatan import read_notes
from kinerja_cli.dokumen.hasil.declaration import Akhir, ProgramTercatat
from kinerja_cli.hitung.pembanding import Pembanding
from kinerja_cli.telaah.banding.catatan import Pasangan, change_notes
from kinerja_cli.telaah.banding.selisih import (
    mendekat,
    relatif,
    selisih_capaian,
    selisih_realisasi,
)
from kinerja_cli.telaah.banding.sisi import NilaiSisi, Sisi

PenilaianPerubahan = Literal["membaik", "memburuk", "tetap"]


class Perubahan(NamedTuple):
    """What became of a realisasi since the side before that has one.

    Attributes:
        dari: The number of that side, ``ke`` of its own, from 0.
        langkah: After less before, of the printed numbers, in the decimals that both
            have; absent between two units.
        langkah_relatif: The same in percent of what was before, rounded; none of
            words, for which one step is no share of another.
        bertingkat: Whether the change is counted in steps of a scale of words.
        penilaian: Whether that is better; absent where it cannot be told.
        langkah_capaian: The same of the capaian, in percentage points.
    """

    dari: int
    ke: int
    langkah: Langkah | None
    langkah_relatif: Bulat | None
    penilaian: PenilaianPerubahan | None
    langkah_capaian: Langkah | None
    catatan: tuple[Diagnostic, ...]
    bertingkat: bool = False

    @property
    def nilai(self) -> Decimal | None:
        """The change of the realisasi."""
        return utuh(self.langkah.nilai) if self.langkah else None

    @property
    def relatif(self) -> Decimal | None:
        """The same in percent of what was before."""
        return self.langkah_relatif.nilai if self.langkah_relatif else None

    @property
    def capaian(self) -> Decimal | None:
        """The change of the capaian, in percentage points."""
        return utuh(self.langkah_capaian.nilai) if self.langkah_capaian else None


class Sandingan(NamedTuple):
    """One indikator on every side.

    Attributes:
        nilai: By side; None where the side does not know it.
        perubahan: By side; None where there is nothing to compare.
    """

    nilai: tuple[NilaiSisi | None, ...]
    perubahan: tuple[Perubahan | None, ...]

    @property
    def terbaru(self) -> NilaiSisi:
        """What the newest side that knows it says of it."""
        return next(n for n in reversed(self.nilai) if n)

    @property
    def program(self) -> ProgramTercatat | None:
        """What it is of, where that is no sasaran; the newest side says it."""
        return self.terbaru.program

    @property
    def terakhir(self) -> Perubahan | None:
        """The change between the last two sides that have a realisasi."""
        return next((p for p in reversed(self.perubahan) if p), None)

    @property
    def akhir(self) -> Akhir | None:
        """How far the newest side is on its way to the medium-term target."""
        return self.nilai[-1].baris.target_akhir if self.nilai[-1] else None

    @property
    def pembanding(self) -> tuple[Pembanding, ...]:
        """What the newest side is held beside: other years, a standard."""
        return self.nilai[-1].pembanding if self.nilai[-1] else ()

    def _menuju(self) -> Iterator[Diagnostic]:
        """Say what is to be known of targets that are not those of the year."""
        lain = (p.isi for p in self.pembanding)
        for isi in (*filter(None, (self.akhir,)), *lain):
            yield from read_notes(isi.catatan)

    def catatan_sisi(self, n: int) -> tuple[Diagnostic, ...]:
        """What a reader of side ``n`` should know."""
        nilai, p = self.nilai[n], self.perubahan[n]
        return (
            *(nilai.catatan if nilai else ()),
            *(p.catatan if p else ()),
            *(self._menuju() if n == len(self.nilai) - 1 else ()),
        )

    @property
    def catatan(self) -> tuple[Diagnostic, ...]:
        """What a reader of all sides, and of the last change, should know."""
        return self._catatan((self.terakhir,))

    @property
    def seluruh_catatan(self) -> tuple[Diagnostic, ...]:
        """What a reader of all sides, and of all changes, should know."""
        return self._catatan(self.perubahan)

    def _catatan(self, perubahan: Sequence[Perubahan | None]) -> tuple[Diagnostic, ...]:
        return (
            *(d for n in self.nilai if n for d in n.catatan),
            *(d for p in perubahan if p for d in p.catatan),
            *self._menuju(),
        )


def sandingkan(sisi: Sequence[Sisi]) -> tuple[Sandingan, ...]:
    """Lay sides side by side, given in the order of time.

    Returns:
        The indikator of the newest side, then what only older ones have.
    """
    semua = dict.fromkeys(id_ for s in reversed(sisi) for id_ in s.nilai)
    return tuple(_sandingan(id_, sisi) for id_ in semua)


def _sandingan(id_: str, sisi: Sequence[Sisi]) -> Sandingan:
    nilai = tuple(_berlabel(s, id_) for s in sisi)
    return Sandingan(nilai, tuple(_perubahan(nilai, sisi)))


def _berlabel(sisi: Sisi, id_: str) -> NilaiSisi | None:
    """Return what a side says of an indikator; its notes say which side that is."""
    nilai = sisi.nilai.get(id_)
    if nilai is None:
        return None
    catatan = (d._replace(message=f"{sisi.label}: {d.message}") for d in nilai.catatan)
    return nilai._replace(catatan=tuple(catatan))


def _perubahan(
    nilai: Sequence[NilaiSisi | None], sisi: Sequence[Sisi]
) -> Iterator[Perubahan | None]:
    dari: int | None = None
    for ke, baru in enumerate(nilai):
        if baru is None or baru.baris.realisasi is None:
            yield None
            continue
        lama = None if dari is None else nilai[dari]
        if dari is None or lama is None:
            yield None
        else:
            yield _berubah(dari, ke, Pasangan(sisi[dari], sisi[ke], lama, baru))
        dari = ke


def _berubah(dari: int, ke: int, p: Pasangan) -> Perubahan:
    nilai = selisih_realisasi(p, (dari, ke)) if p.sesatuan else None
    sebagian = p.selama and not p.baru.bertingkat
    return Perubahan(
        dari,
        ke,
        nilai,
        relatif(nilai, p.kini.desimal) if nilai and sebagian else None,
        _nilai(utuh(nilai.nilai) if nilai else None, p),
        selisih_capaian(p, (dari, ke)) if p.selama else None,
        tuple(change_notes(p)),
        p.baru.bertingkat,
    )


def _nilai(selisih: Decimal | None, p: Pasangan) -> PenilaianPerubahan | None:
    if selisih is None or not (p.seukuran and p.selama):
        return None
    arah = p.baru.baris.arah
    maju = mendekat(p) if arah == "rentang" else selisih
    if maju is None or not maju:
        return None if maju is None else "tetap"
    return "membaik" if (maju > 0) == (arah != "turun") else "memburuk"
