"""The steps of a whole result, placed: each once, and when it is asked for."""

from typing import overload

from kinerja_cli.core.langkah import Bulat, Langkah
from kinerja_cli.dokumen.pk.bobot import timbangan_sasaran
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.jejak.simpul import Placer, Simpul
from kinerja_cli.hitung.terhadap_target import (
    Sebutan,
    sebutan_setahun,
    ujung_target,
)

_UMUM = ""  # whom a step belongs to that is no indikator's


class JejakHasil:
    """Places the steps of a result; an equal step of one owner is the same object."""

    def __init__(self, hasil: Hasil) -> None:
        """Place nothing yet."""
        self.hasil = hasil
        self.baris = {b.indikator.id: b for b in hasil.seluruh_baris}
        self._placer = {_UMUM: Placer.dari(hasil)}
        self._placed: dict[tuple[str, int], Simpul] = {}

    @overload
    def indikator(self, id_: str, step: Langkah) -> Simpul: ...
    @overload
    def indikator(self, id_: str, step: Langkah | None) -> Simpul | None: ...
    def indikator(self, id_: str, step: Langkah | None) -> Simpul | None:
        """Place a step of an indikator: its keys stand below it, in file and PK."""
        return self._simpul(step, id_) if step else None

    @overload
    def umum(self, step: Langkah) -> Simpul: ...
    @overload
    def umum(self, step: Langkah | None) -> Simpul | None: ...
    def umum(self, step: Langkah | None) -> Simpul | None:
        """Place a step of the summary or of money: each capaian in it as its own."""
        return self._simpul(step, self._pemilik(step)) if step else None

    def target(self, b: Baris, *, atas: bool = False) -> Simpul | None:
        """Place the target of the year, of a range its lower end or ``atas``."""
        i = b.indikator
        return self._target(i.id, i.target, sebutan_setahun(i), atas=atas)

    def target_semula(self, b: Baris, *, atas: bool = False) -> Simpul | None:
        """Place the target of the year that another one took the place of."""
        baru = b.indikator.target_perubahan
        semula = baru.semula if baru else None
        sebutan = Sebutan(target="target semula")
        return self._target(b.indikator.id, semula, sebutan, atas=atas)

    def target_triwulan(
        self, b: Baris, triwulan: int, *, atas: bool = False
    ) -> Simpul | None:
        """Place the target of a quarter, from 1."""
        keys, target = b.indikator.janji_triwulan(triwulan)
        sebutan = Sebutan(target=f"target triwulan {triwulan}", keys=keys)
        return self._target(b.indikator.id, target, sebutan, atas=atas)

    def bobot(self, b: Baris, sasaran: int) -> Simpul | None:
        """Place the weight of an indikator in a sasaran, its own or another's."""
        from kinerja_cli.hitung.berbobot import (  # noqa: PLC0415 - of few PK
            berat,
            sebutan_timbangan,
        )

        pk, id_ = self.hasil.pk.value, b.indikator.id
        timbangan = timbangan_sasaran(pk, sasaran - 1)
        semua = dict(zip(pk.milik_sasaran(sasaran), timbangan, strict=True))
        keys, bobot = semua.get(id_, ((), None))
        if bobot is None:
            return None
        lain = None if sasaran == b.sasaran else sasaran
        return self.umum(berat(sebutan_timbangan(id_, lain), bobot, keys))

    def _target(
        self, id_: str, target: Target | None, sebutan: Sebutan, *, atas: bool
    ) -> Simpul | None:
        if target is None:
            return None
        return self.indikator(id_, ujung_target(target, sebutan)[atas])

    def _simpul(self, step: Langkah, milik: str) -> Simpul:
        kunci = milik, id(step)  # which a step that is placed keeps
        if kunci not in self._placed:
            dasar = tuple(
                self._simpul(d, milik or self._pemilik(d)) for d in step.dasar
            )
            self._placed[kunci] = self._placer_of(milik).letakkan(step, dasar)
        return self._placed[kunci]

    def _placer_of(self, milik: str) -> Placer:
        if milik not in self._placer:
            keys = self.baris[milik].keys
            placer = Placer.dari(self.hasil, ("realisasi", milik), keys)
            self._placer[milik] = placer
        return self._placer[milik]

    def _pemilik(self, step: Langkah) -> str:
        """Tell whose capaian a step of a mean is, which is called by its id there."""
        b = self.baris.get(step.label)
        if b is None or not isinstance(step, Bulat):
            return _UMUM
        sendiri = (b.capaian, b.triwulan.capaian if b.triwulan else None)
        sama = any(c and c.dasar == step.dasar for c in sendiri)
        return step.label if sama else _UMUM
