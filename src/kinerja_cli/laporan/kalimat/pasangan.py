"""Two sides of a change as a sentence says them."""

from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.laporan.kalimat.masa import kata_sisi, pada_sisi
from kinerja_cli.laporan.kalimat.ukuran import UkuranKalimat, ukuran_tercatat
from kinerja_cli.telaah.banding.perbandingan import Perubahan
from kinerja_cli.telaah.banding.sisi import NilaiSisi


class PasanganKalimat(NamedTuple):
    """A change, and both sides of it, which have a realisasi.

    Attributes:
        sejak: The label of the older side; ``label`` that of the newer.
    """

    perubahan: Perubahan
    lama: NilaiSisi
    baru: NilaiSisi
    sejak: str
    label: str

    @property
    def masa(self) -> tuple[str, str]:
        """Both labels."""
        return self.sejak, self.label

    @property
    def ukuran(self) -> UkuranKalimat:
        """How the values of the newer side are said."""
        return ukuran_tercatat(self.baru.baris)

    @property
    def dulu(self) -> str:
        """When the older one was; ``kini`` the newer."""
        return pada_sisi(self.sejak)

    @property
    def kini(self) -> str:
        """When the newer one was."""
        return pada_sisi(self.label)

    @property
    def realisasi(self) -> tuple[str, str]:
        """Both realisasi, each as its own side says it."""
        dari, ke = (_realisasi(n) for n in (self.lama, self.baru))
        return dari, ke

    @property
    def capaian(self) -> tuple[Decimal, Decimal] | None:
        """Both capaian; None unless both sides have one."""
        dari, ke = self.lama.baris.capaian, self.baru.baris.capaian
        return None if dari is None or ke is None else (dari, ke)

    def dari_ke(self, dari: str, ke: str) -> str:
        """Say from what it came to what."""
        return f"dari {dari} {self.dulu} menjadi {ke} {self.kini}"

    def tetap(self, dari: str, ke: str) -> str:
        """Say that nothing changed, in the decimals that both have."""
        if dari == ke:
            return f"{ke}, sama dengan {kata_sisi(self.sejak)}"
        kata = "menurut desimal yang ada pada keduanya"
        return f"{kata}: {dari} {self.dulu} dan {ke} {self.kini}"


def _realisasi(n: NilaiSisi) -> str:
    nilai = n.baris.realisasi
    return "" if nilai is None else ukuran_tercatat(n.baris).nilai(nilai)
