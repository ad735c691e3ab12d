"""Several files, checked: what is found only of them together, and each thing once."""

import os
from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.setahun import Setahun, read_setahun
from kinerja_cli.hitung.hasil import hitung_hasil
from kinerja_cli.source import Document, in_order
from kinerja_cli.telaah.periksa.berkas import Pemeriksaan
from kinerja_cli.telaah.periksa.isian import temuan_isian


def periksa_bersama(semua: Sequence[Pemeriksaan]) -> tuple[Pemeriksaan, ...]:
    """Add to files that were checked what the realisasi of one PK say together.

    What is found in a file that is only named by another, its PK, is said once.
    """
    terkumpul: dict[tuple[str, int], list[Setahun]] = {}
    tiap = [*_each_once(semua)]
    diubah = {lama: baru for s in tiap for lama, baru in _changed(s)}
    for s in tiap:
        path = os.path.realpath(s.pk.source.text.path)
        pk = diubah.get(path, path), s.pk.value.tahun
        terkumpul.setdefault(pk, []).append(s)
    sendiri = [d for p in semua for d in p.temuan]
    for setahun in terkumpul.values():
        semua = [*_ditambah(semua, _only_together(setahun, sendiri))]
    return tuple(_said_once(semua))


def _each_once(semua: Iterable[Pemeriksaan]) -> Iterable[Setahun]:
    """Walk what was read, a file that was named twice once."""
    return {os.path.realpath(p.path): p.setahun for p in semua if p.setahun}.values()


def _changed(s: Setahun) -> Iterator[tuple[str, str]]:
    """Yield the first PK of a year and the one that changed it, where they combine."""
    if (r := s.pk.value.rangkaian) and not r.ubahan.bertentangan:
        lama, baru = (d.source.text.path for d in (r.pertama, r.kedua))
        yield os.path.realpath(lama), os.path.realpath(baru)


def _berlaku(setahun: Sequence[Setahun]) -> Document[Perjanjian]:
    """Return the PK of several files; of two of a year, the second."""
    kedua = (s.pk for s in setahun if (r := s.pk.value.rangkaian) and r.berubah)
    return next(kedua, setahun[0].pk)


def _only_together(
    setahun: Sequence[Setahun], sendiri: Sequence[Diagnostic]
) -> Iterator[Diagnostic]:
    """Find what files of a year say that none of them says alone, at its place.

    What keeps them from being rolled up, two of one time, is among it; of the others
    all the rest is found none the less.
    """
    if len(setahun) == 1:
        return
    pk, sources = _berlaku(setahun), [d.source for s in setahun for d in s.berkas]
    try:
        hasil = hitung_hasil(pk, *read_setahun(sources, pk).berkas)
    except KinerjaError as error:
        yield from error.diagnostics
        yield from _only_together(_largest_part(setahun, error), sendiri)
        return
    akhir = hasil.realisasi.berkas[-1].source
    terucap, hal = set(sendiri), {(d.code, d.keys[:2]) for d in sendiri if d.keys}
    for d in (*hasil.temuan, *map(akhir.place, temuan_isian(hasil))):
        if d not in terucap and (d.code, d.keys[:2]) not in hal:
            yield d


def _largest_part(setahun: Sequence[Setahun], error: KinerjaError) -> list[Setahun]:
    """Part the files that were refused from the others: quarters beside their year."""
    di = {d.location.path for d in error.diagnostics if d.location}
    ditolak = [s for s in setahun if s.berkas[0].source.text.path in di]
    lain = [s for s in setahun if s not in ditolak]
    return max(lain, ditolak, key=len) if lain and ditolak else [*setahun[:1]]


def _ditambah(
    semua: Iterable[Pemeriksaan], found: Iterable[Diagnostic]
) -> Iterator[Pemeriksaan]:
    lagi: dict[str, list[Diagnostic]] = {}
    for d in found:
        lagi.setdefault(d.location.path if d.location else "", []).append(d)
    for p in semua:
        temuan = (*p.temuan, *lagi.pop(p.path, ()))
        yield p._replace(temuan=tuple(in_order(temuan)))


def _said_once(semua: Sequence[Pemeriksaan]) -> Iterator[Pemeriksaan]:
    disebut, terucap = {os.path.realpath(p.path) for p in semua}, set()
    for p in semua:
        temuan = []
        for d in p.temuan:
            di = d.location.path if d.location else p.path
            hal = (
                os.path.realpath(di),
                d.location and d.location.place,
                d.code,
                d.message,
            )
            if di == p.path or not (hal[0] in disebut or hal in terucap):
                temuan.append(d)
            terucap.add(hal)
        yield p._replace(temuan=tuple(temuan))
