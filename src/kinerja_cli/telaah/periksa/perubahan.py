"""A PK that changes another: what it changes, and what is to be said of both."""

from collections.abc import Iterator
from typing import NamedTuple

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.periode import quarter_of
from kinerja_cli.core.teks import visible
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.pk.perubahan.beda import sama_target
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.berkala import TRIWULAN
from kinerja_cli.hitung.janji_berubah import triwulan_lampau
from kinerja_cli.hitung.konvensi_berubah import konvensi_berubah
from kinerja_cli.telaah.periksa.perubahan_lain import LainDiubah, lain_diubah


class TargetDiubah(NamedTuple):
    """A target before the change and since.

    Attributes:
        triwulan: The quarter that it is of; None for that of the year.
        semula: What it was; None where the indikator was not there, or had none.
        menjadi: What it is; None where that is so since.
        ada: Whether the indikator is in the first PK, and in the second.
    """

    id: str
    triwulan: int | None
    semula: Target | None
    menjadi: Target | None
    ada: tuple[bool, bool] = (True, True)

    @property
    def hal(self) -> str:
        """Which target it is, in words."""
        return f"target triwulan {self.triwulan}" if self.triwulan else "target"

    @property
    def kata(self) -> str:
        """What became of it, in words."""
        dulu, kini = (str(t) if t else "-" for t in (self.semula, self.menjadi))
        if not all(self.ada):
            apa = "indikator baru" if self.ada[1] else "tidak ada lagi"
            return f"{apa}, {self.hal} {kini if self.ada[1] else dulu}"
        return f"{self.hal} dari {dulu} menjadi {kini}"


class PerubahanDiperiksa(NamedTuple):
    """What a PK perubahan changes.

    Attributes:
        semula: The name of the file that it changes; ``mulai`` since when, in words.
        lain: What else it changes.
    """

    semula: str
    mulai: str
    target: tuple[TargetDiubah, ...]
    lain: tuple[LainDiubah, ...] = ()

    @property
    def kata(self) -> str:
        """What it changes, in one line."""
        banyak = f"{len(self.target) or 'tanpa'} perubahan target"
        banyak += f", {len(self.lain)} perubahan lain" if self.lain else ""
        return f"mengubah {visible(self.semula)} sejak {self.mulai}: {banyak}"


def perubahan_pk_ini(r: RangkaianPk[Perjanjian]) -> PerubahanDiperiksa:
    """Say what the second of two PK changes in the first."""
    nama = r.pertama.source.text.name
    lain = lain_diubah(r.pertama.value, r.kedua.value)
    target = tuple(_target_diubah(r))
    return PerubahanDiperiksa(nama, r.mulai.sebutan, target, tuple(lain))


def _target_diubah(r: RangkaianPk[Perjanjian]) -> Iterator[TargetDiubah]:
    """List what the second PK changes, in its order, then what it has no more."""
    dulu, kini = r.pertama.value.menurut_id, r.kedua.value.menurut_id
    for id_, i in kini.items():
        if id_ not in dulu:
            yield TargetDiubah(id_, None, None, i.target, (False, True))
        elif id_ in r.ubahan.target:
            yield from _diubah(dulu[id_], i, quarter_of(r.mulai.awal))
    for id_ in r.ubahan.hilang:
        yield TargetDiubah(id_, None, dulu[id_].target, None, (True, False))


def _diubah(dulu: Indikator, kini: Indikator, sejak: int) -> Iterator[TargetDiubah]:
    if not sama_target(dulu.target, kini.target):
        yield TargetDiubah(kini.id, None, dulu.target, kini.target)
    for n in range(sejak, TRIWULAN + 1):
        lama, baru = dulu.target_pada(n), kini.target_pada(n)
        if not sama_target(lama, baru):
            yield TargetDiubah(kini.id, n, lama, baru)


def temuan_berdua(r: RangkaianPk[Perjanjian]) -> Iterator[Diagnostic]:
    """Find what keeps the time before the change from that behind it, at its place."""
    lain = (d._replace(level="peringatan") for d in r.ubahan.bertentangan)
    semua = (*lain, *konvensi_berubah(r), *triwulan_lampau(r))
    yield from map(r.kedua.source.place, semua)
