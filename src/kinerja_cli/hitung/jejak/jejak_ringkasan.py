"""The means of a result as steps, each capaian at its own indikator."""

from collections.abc import Mapping
from typing import NamedTuple

from kinerja_cli.core.langkah import Bulat
from kinerja_cli.hitung.jejak.jejak_hasil import JejakHasil
from kinerja_cli.hitung.jejak.simpul import Simpul

RataSasaran = Mapping[int, Simpul | None]


class JejakRingkasan(NamedTuple):
    """The steps of a summary; None where a mean is not there.

    Attributes:
        semua: The mean of all; ``sasaran`` of each, by its number.
        selesai: The same without what waits, where something does.
        triwulan: Against the targets of the quarter.
        berbobot: The weighted mean of all, where there are weights.
    """

    semua: Simpul | None
    sasaran: RataSasaran
    selesai: Simpul | None
    selesai_sasaran: RataSasaran
    triwulan: Simpul | None
    berbobot: Simpul | None
    berbobot_sasaran: RataSasaran


def jejak_ringkasan(jejak: JejakHasil) -> JejakRingkasan:
    """Place every mean of a result."""
    r = jejak.hasil.ringkasan

    def tiap(rata: Mapping[int, Bulat | None]) -> RataSasaran:
        return {s: jejak.umum(step) for s, step in rata.items()}

    return JejakRingkasan(
        jejak.umum(r.langkah),
        tiap(dict(r.langkah_sasaran)),
        jejak.umum(r.selesai),
        tiap(dict(r.selesai_sasaran)),
        jejak.umum(r.triwulan.langkah) if r.triwulan else None,
        jejak.umum(r.berbobot.langkah) if r.berbobot else None,
        tiap(r.berbobot.langkah_sasaran if r.berbobot else {}),
    )
