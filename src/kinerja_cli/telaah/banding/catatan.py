"""What a reader of a change should know: what else changed between its two sides."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import bulatkan, decimals
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.teks import kutip, sepadan
from kinerja_cli.dokumen.hasil.declaration import BarisTercatat
from kinerja_cli.dokumen.hasil.target import target_tercatat
from kinerja_cli.telaah.banding.sisi import NilaiSisi, Sisi

TAK_DINILAI = "tidak dinilai"
_JALAN = ("rumus", "arah", "rumus_turun")  # how a number comes about


class Pasangan(NamedTuple):
    """One indikator on two sides, both of which have a realisasi."""

    dulu: Sisi
    kini: Sisi
    lama: NilaiSisi
    baru: NilaiSisi

    @property
    def sesatuan(self) -> bool:
        """Whether both are in one unit, however it is spelt, or on one scale."""
        lama, baru = self.lama.baris, self.baru.baris
        return _seskala(lama, baru) and sepadan(lama.satuan) == sepadan(baru.satuan)

    @property
    def realisasi(self) -> tuple[Decimal, Decimal]:
        """Both realisasi, in the decimals that both have: finer is no change yet."""
        lama, baru = self.lama.baris.realisasi, self.baru.baris.realisasi
        if lama is None or baru is None:
            raise ValueError("a pair has a realisasi on both sides")
        return sedesimal(lama, baru, self.dulu.desimal_nilai, self.kini.desimal_nilai)

    @property
    def seukuran(self) -> bool:
        """Whether both measure the same thing, and in the same direction."""
        lama, baru = self.lama.baris, self.baru.baris
        sama = (lama.rumus, lama.arah) == (baru.rumus, baru.arah)
        return self.sesatuan and sama

    @property
    def selama(self) -> bool:
        """Whether both cover as many months, where they grow with them."""
        return not self.bertambah or self.lama.bulan == self.baru.bulan

    @property
    def bertambah(self) -> str:
        """What of either grows with the months that it covers, in a word."""
        return self.baru.bertambah or self.lama.bertambah


def sedesimal(
    lama: Decimal, baru: Decimal, *paling_sedikit: int
) -> tuple[Decimal, Decimal]:
    """Round both to the decimals of the one that has fewer.

    ``paling_sedikit`` are those that each has at the least, however it is spelt.
    """
    tertulis = decimals(lama), decimals(baru)
    sendiri = map(max, tertulis, paling_sedikit or (0, 0))
    desimal = min(*sendiri, max(tertulis))
    return bulatkan(lama, desimal), bulatkan(baru, desimal)


def _seskala(lama: BarisTercatat, baru: BarisTercatat) -> bool:
    """Tell whether both are words of one scale, or both are none."""
    dari, ke = ([*map(sepadan, b.skala or ())] for b in (lama, baru))
    return dari == ke


def change_notes(p: Pasangan) -> Iterator[Diagnostic]:
    """Say what makes two numbers less comparable than they look."""
    dari, ke = target_tercatat(p.lama.baris), target_tercatat(p.baru.baris)
    if dari and ke and not dari.senilai(ke):
        message = (
            f"target berubah dari {dari} ({p.dulu.label}) menjadi {ke} ({p.kini.label})"
        )
        yield note("KIN441", message)
    if berubah := list(_conventions(p)):
        akibat = "" if p.seukuran else f"; {TAK_DINILAI}"
        antara = f"{p.dulu.label} ke {p.kini.label}"
        message = f"berubah dari {antara}: {', '.join(berubah)}{akibat}"
        yield note("KIN442", message)
    if p.sesatuan and not p.realisasi[0]:
        nol = "nol bila dibulatkan" if p.lama.baris.realisasi else "nol"
        message = f"realisasi {p.dulu.label} {nol}: perubahan relatif tidak terhitung"
        yield note("KIN444", message)
    if not p.selama:
        message = (
            f"{p.bertambah} bertambah tiap bulan: {p.lama.bulan} bulan "
            f"({p.dulu.label}), {p.baru.bulan} bulan ({p.kini.label}); {TAK_DINILAI}"
        )
        yield note("KIN445", message)


def _conventions(p: Pasangan) -> Iterator[str]:
    lama, baru = p.lama.baris, p.baru.baris
    if lama.skala and baru.skala and not _seskala(lama, baru):
        yield f"skala {', '.join(lama.skala)} menjadi {', '.join(baru.skala)}"
    if sepadan(lama.satuan) != sepadan(baru.satuan):
        yield f"satuan {kutip(lama.satuan)} menjadi {kutip(baru.satuan)}"
    pasangan = {k: (getattr(lama, k), getattr(baru, k)) for k in _JALAN}
    pasangan["acuan"] = p.lama.acuan, p.baru.acuan
    for nama, (dari, ke) in pasangan.items():
        if dari and ke and dari != ke:
            yield f"{nama} {kutip(dari)} menjadi {kutip(ke)}"
    if lama.realisasi is not None and baru.realisasi is not None:
        dari, ke = decimals(lama.realisasi), decimals(baru.realisasi)
        if dari != ke and _seskala(lama, baru):  # the place of a word has none
            yield f"desimal {dari} menjadi {ke}"
