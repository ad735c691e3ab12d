"""A change from one side to the next as steps, down to what each of the two says."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import decimals
from kinerja_cli.core.exact import Exact, kurang
from kinerja_cli.core.langkah import (
    KURANG,
    MUTLAK,
    PERSEN,
    Bulat,
    Langkah,
    langkah,
    pembulatan,
)
from kinerja_cli.dokumen.hasil.target import target_tercatat
from kinerja_cli.telaah.banding.catatan import Pasangan, sedesimal
from kinerja_cli.telaah.banding.sisi import Sisi

# The numbers of two sides, from 0: what is of a side says by ``berkas`` of which.
DariKe = tuple[int, int]


class Beda(NamedTuple):
    """Two numbers of a pair, and both in the decimals that both have."""

    kunci: str
    nilai: tuple[Decimal, Decimal]
    bulat: tuple[Decimal, Decimal]

    def langkah(self, nama: str, p: Pasangan, nomor: DariKe) -> Langkah:
        """Subtract the earlier from the later."""
        sisi = zip((p.dulu, p.kini), nomor, self.nilai, self.bulat, strict=True)
        dari, ke = (_sisi(self.kunci, *isi) for isi in sisi)
        return langkah(nama, KURANG, ke, dari)


def selisih_realisasi(p: Pasangan, nomor: DariKe) -> Langkah | None:
    """Subtract the realisasi of the earlier side, in the decimals that both have."""
    lama, baru = p.lama.baris.realisasi, p.baru.baris.realisasi
    if lama is None or baru is None:
        return None
    beda = Beda("realisasi", (lama, baru), p.realisasi)
    return beda.langkah("perubahan", p, nomor)


def selisih_capaian(p: Pasangan, nomor: DariKe) -> Langkah | None:
    """Do the same with the capaian, which are in percent."""
    lama, baru = p.lama.baris.capaian, p.baru.baris.capaian
    if lama is None or baru is None:
        return None
    bulat = sedesimal(lama, baru, p.dulu.desimal, p.kini.desimal)
    beda = Beda("capaian", (lama, baru), bulat)
    return beda.langkah("perubahan capaian", p, nomor)


def relatif(selisih: Langkah, desimal: int) -> Bulat | None:
    """Return a change in percent of what was before; None where that is nothing."""
    lama = selisih.dasar[1]
    if not lama.nilai:
        return None
    besar = langkah(f"besar {lama.label}", MUTLAK, lama) if lama.nilai < 0 else lama
    penuh = langkah("perubahan relatif sebelum dibulatkan", PERSEN, selisih, besar)
    return pembulatan("perubahan relatif", penuh, desimal)


def _sisi(kunci: str, s: Sisi, nomor: int, nilai: Decimal, bulat: Decimal) -> Langkah:
    """Make the leaf of what a side says, rounded where the other has less digits."""
    label = f"{kunci} {s.label}"
    if nilai == bulat:
        return Langkah(label, bulat, keys=(kunci,), berkas=nomor)
    step = Langkah(label, nilai, keys=(kunci,), berkas=nomor)
    return pembulatan(f"{label} dibulatkan", step, decimals(bulat))


def mendekat(p: Pasangan) -> Exact | None:
    """Return how much nearer to the newer range a value came; None without one."""
    target = target_tercatat(p.baru.baris)
    if target is None:
        return None
    dari, ke = p.realisasi
    return kurang(target.jarak(dari), target.jarak(ke))
