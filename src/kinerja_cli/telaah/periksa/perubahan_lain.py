"""What a PK perubahan changes beside its targets: weights, money, homes."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from kinerja_cli.core.angka import format_angka, format_rupiah
from kinerja_cli.core.teks import sepadan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.program import Berpagu

_Bobot = Mapping[tuple[int, str], Decimal | None]


class LainDiubah(NamedTuple):
    """Something other than a target, before the change and since.

    Attributes:
        apa: Of what it is: ``sasaran 1``, ``program 2``, the id of an indikator.
        hal: What of it: ``bobot``, ``pagu``, ``sasaran``.
        semula: What it was, in words; None where it was not written, or there.
        ada: Whether it is in the first PK, and in the second.
    """

    apa: str
    hal: str
    semula: str | None
    menjadi: str | None
    ada: tuple[bool, bool] = (True, True)

    @property
    def kata(self) -> str:
        """What became of it, in words."""
        if self.ada == (False, True):
            return f"baru, {self.hal} {self.menjadi}"
        if self.ada == (True, False):
            return f"tidak ada lagi, {self.hal} {self.semula}"
        return f"{self.hal} dari {self.semula or '-'} menjadi {self.menjadi or '-'}"


def lain_diubah(pertama: Perjanjian, kedua: Perjanjian) -> Iterator[LainDiubah]:
    """List them: of sasaran, of what measures them, then of programs."""
    asal = _asal(pertama, kedua)
    for n, s in enumerate(kedua.sasaran, 1):
        lama = pertama.sasaran[asal[n] - 1].bobot if n in asal else s.bobot
        if lama != s.bobot:
            yield _bobot_lain(f"sasaran {n}", lama, s.bobot)
    yield from _pengukur(pertama, kedua, asal)
    yield from _pagu(pertama, kedua)


def _asal(pertama: Perjanjian, kedua: Perjanjian) -> dict[int, int]:
    """Tell which sasaran of the first each of the second is, by its words or place."""
    dulu = {sepadan(s.uraian): n for n, s in enumerate(pertama.sasaran, 1)}
    kini = [sepadan(s.uraian) for s in kedua.sasaran]
    asal = {n: dulu[u] for n, u in enumerate(kini, 1) if u in dulu}
    sisa = {*range(1, len(pertama.sasaran) + 1)} - {*asal.values()}
    return asal | {n: n for n in range(1, len(kini) + 1) if n not in asal and n in sisa}


def _pengukur(
    pertama: Perjanjian, kedua: Perjanjian, asal: Mapping[int, int]
) -> Iterator[LainDiubah]:
    rumah = {i.id: n for n, _, i in pertama.semua_indikator()}
    dulu, kini = _bobot(pertama), _bobot(kedua)
    for n, _, i in kedua.semua_indikator():
        if i.id in rumah and rumah[i.id] != (asal.get(n, 0) if n else 0):
            dari, ke = (f"{r}" if r else "program" for r in (rumah[i.id], n))
            yield LainDiubah(i.id, "sasaran", dari, ke)
    for (n, id_), bobot in kini.items():
        lama = dulu.get((asal.get(n, 0), id_), bobot)
        if lama != bobot:
            yield _bobot_lain(id_, lama, bobot)


def _bobot(pk: Perjanjian) -> _Bobot:
    """Return what weighs in each sasaran, by its number and the id."""
    sendiri = {(n, i.id): i.bobot for n, _, i in pk.semua_indikator()}
    return sendiri | {(n, a.acuan): a.bobot for n, _, a in pk.semua_acuan()}


def _pagu(pertama: Perjanjian, kedua: Perjanjian) -> Iterator[LainDiubah]:
    dulu, kini = _butir(pertama), _butir(kedua)
    for b in (pos.butir for pos in kedua.semua_pos):
        lama = next((dulu[k] for k in b.kunci_uang if k in dulu), None)
        if lama is None:
            menjadi = format_rupiah(b.pagu)
            yield LainDiubah(b.sebutan, "pagu", None, menjadi, (False, True))
        elif lama.pagu != b.pagu:
            semula, menjadi = map(format_rupiah, (lama.pagu, b.pagu))
            yield LainDiubah(b.sebutan, "pagu", semula, menjadi)
    for b in (pos.butir for pos in pertama.semua_pos):
        if not any(k in kini for k in b.kunci_uang):
            semula = format_rupiah(b.pagu)
            yield LainDiubah(b.sebutan, "pagu", semula, None, (True, False))


def _butir(pk: Perjanjian) -> dict[str, Berpagu]:
    semua = (pos.butir for pos in pk.semua_pos)
    return {k: b for b in semua for k in b.kunci_uang}


def _bobot_lain(apa: str, *bobot: Decimal | None) -> LainDiubah:
    semula, menjadi = (None if b is None else format_angka(b) for b in bobot)
    return LainDiubah(apa, "bobot", semula, menjadi)
