"""What a report is made of: a result, what stands beside it, the office's words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.narasi import NarasiSetahun, himpun_narasi
from kinerja_cli.telaah.banding import Banding, bandingkan_hasil


@dataclass(frozen=True)
class BahanLaporan:
    """All that a report arranges; nothing of it is computed there.

    Attributes:
        banding: The result as the newest side, beside earlier ones and what its PK
            says of other years.
    """

    hasil: Hasil
    banding: Banding

    @cached_property
    def narasi(self) -> NarasiSetahun:
        """What the office says in its own words."""
        return himpun_narasi(self.hasil.realisasi.berkas)

    @property
    def temuan(self) -> tuple[Diagnostic, ...]:
        """Warnings about the files that it was held beside."""
        return tuple(d for d in self.banding.temuan if d not in self.hasil.temuan)


def siapkan(
    hasil: Hasil, pembanding: Sequence[str] = (), *, pk_disebut: bool = False
) -> BahanLaporan:
    """Lay a result beside earlier ones, named by their files.

    Raises:
        KinerjaError: What is wrong with those.
    """
    banding = bandingkan_hasil(hasil, pembanding, pk_disebut=pk_disebut)
    return BahanLaporan(hasil, banding)
