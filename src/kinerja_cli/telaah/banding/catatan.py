"""What a reader of a change should know: what else changed between its two sides."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.angka import decimals
from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.teks import kutip, sepadan
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
        seskala = not (lama.skala and baru.skala) or lama.skala == baru.skala
        return seskala and sepadan(lama.satuan) == sepadan(baru.satuan)

    @property
    def seukuran(self) -> bool:
        """Whether both measure the same thing, and in the same direction."""
        lama, baru = self.lama.baris, self.baru.baris
        sama = (lama.rumus, lama.arah) == (baru.rumus, baru.arah)
        return self.sesatuan and sama

    @property
    def selama(self) -> bool:
        """Whether both cover as many months, where they grow with them."""
        bertambah = self.lama.bertambah or self.baru.bertambah
        return not bertambah or self.lama.bulan == self.baru.bulan


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
    if p.sesatuan and not p.lama.baris.realisasi:
        message = f"realisasi {p.dulu.label} nol: perubahan relatif tidak terhitung"
        yield note("KIN444", message)
    if not p.selama:
        message = (
            f"nilainya bertambah tiap bulan: {p.lama.bulan} bulan ({p.dulu.label}), "
            f"{p.baru.bulan} bulan ({p.kini.label}); {TAK_DINILAI}"
        )
        yield note("KIN445", message)


def _conventions(p: Pasangan) -> Iterator[str]:
    lama, baru = p.lama.baris, p.baru.baris
    if lama.skala and baru.skala and lama.skala != baru.skala:
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
        if dari != ke:
            yield f"desimal {dari} menjadi {ke}"
