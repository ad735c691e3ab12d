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
    # What seems to be missing may well be a sheet that could not be read.
    ditolak = any(p.lembar and not p.setahun and p.banyak("galat") for p in semua)
    for setahun in terkumpul.values():
        found = _only_together(setahun, sendiri)
        lagi = (d for d in found if not (ditolak and d.code == "KIN235"))
        semua = [*_ditambah(semua, lagi)]
    return tuple(_said_once(semua))


def _each_once(semua: Iterable[Pemeriksaan]) -> Iterable[Setahun]:
    """Walk what was read, a file that was named twice once."""
    return {p.berkas: p.setahun for p in semua if p.setahun}.values()


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
    di = {_di(d) for d in error.diagnostics}
    text = {id(s): s.berkas[0].source.text for s in setahun}
    ditolak = [s for s in setahun if (text[id(s)].path, text[id(s)].lembar) in di]
    lain = [s for s in setahun if s not in ditolak]
    return max(lain, ditolak, key=len) if lain and ditolak else [*setahun[:1]]


def _ditambah(
    semua: Sequence[Pemeriksaan], found: Iterable[Diagnostic]
) -> Iterator[Pemeriksaan]:
    """Add what was found to the file that it is in; of a workbook, to the sheet."""
    dikenal = {(p.path, p.lembar) for p in semua}
    pertama = {p.path: p.lembar for p in reversed(semua)}
    lagi: dict[tuple[str, str], list[Diagnostic]] = {}
    for d in found:
        path, lembar = _di(d)
        tentang = lembar if (path, lembar) in dikenal else pertama.get(path, "")
        lagi.setdefault((path, tentang), []).append(d)
    for p in semua:
        temuan = (*p.temuan, *lagi.pop((p.path, p.lembar), ()))
        yield p._replace(temuan=tuple(in_order(temuan)))


def _di(d: Diagnostic) -> tuple[str, str]:
    """Say in which file a finding is, and in which sheet of it."""
    return (d.location.path, d.location.place.sheet) if d.location else ("", "")


def _said_once(semua: Sequence[Pemeriksaan]) -> Iterator[Pemeriksaan]:
    disebut, terucap = {p.berkas[0] for p in semua}, set()
    for p in semua:
        temuan = []
        for d in p.temuan:
            path, lembar = _di(d) if d.location else (p.path, p.lembar)
            hal = (
                os.path.realpath(path),
                d.location and d.location.place,
                d.code,
                d.message,
            )
            sendiri = (path, lembar) == (p.path, p.lembar)
            # What is of a workbook, and of none of its periods, is said of one.
            lain = hal[0] in disebut and path != p.path
            if sendiri or not (lain or hal in terucap):
                temuan.append(d)
            terucap.add(hal)
        if not p.lembar or p.setahun:
            yield p._replace(temuan=tuple(temuan))
        elif temuan or not p.temuan:  # else what keeps it from being read is said
            tentang_buku = all(_di(d)[1] == "" for d in temuan)
            lembar = "" if temuan and tentang_buku else p.lembar
            yield p._replace(temuan=tuple(temuan), lembar=lembar)
