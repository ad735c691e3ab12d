"""A PK from its file: its shape, its rules, and the inputs behind its targets."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import (
    Diagnostic,
    Gathering,
    Keys,
    KinerjaError,
    raise_galat,
)
from kinerja_cli.core.exact import kali
from kinerja_cli.dokumen.elsewhere import beside
from kinerja_cli.dokumen.format import PK, refuse_other
from kinerja_cli.dokumen.pk.acuan_indikator import acuan_keliru
from kinerja_cli.dokumen.pk.batas import batas_terlalu_halus
from kinerja_cli.dokumen.pk.bobot import timbangan_keliru
from kinerja_cli.dokumen.pk.declaration import Perjanjian
from kinerja_cli.dokumen.pk.indikator import Indikator
from kinerja_cli.dokumen.pk.loading import load_pk_source
from kinerja_cli.dokumen.pk.pohon import check_program, kode_ganda
from kinerja_cli.dokumen.pk.target.perubahan import KUNCI_PERUBAHAN
from kinerja_cli.source import Document, Source


def load_perjanjian(path: str) -> Document[Perjanjian]:
    """Read the PK at ``path`` whole.

    Raises:
        KinerjaError: KIN241 it is a workbook, or CSV; or as :func:`read_perjanjian`.
    """
    return read_perjanjian(load_pk_source(path))


def read_perjanjian(source: Source) -> Document[Perjanjian]:
    """Read a PK whole: its shape, its rules, and the inputs behind its targets.

    With one that changes another, that is read too, and both become one.

    Raises:
        KinerjaError: All findings of the file, at their places.
    """
    refuse_other(source, PK)
    pk = source.read(Perjanjian, beside(), lanjut=True)
    with source.locating():
        _has_its_rules(pk)
        _holds_together(pk)
    document = Document(pk, source)
    if pk.perubahan_dari is None:
        return document
    from kinerja_cli.dokumen.pk.perubahan import read_perubahan  # noqa: PLC0415 - of few PK

    return read_perubahan(document, read_perjanjian)


def _has_its_rules(pk: Perjanjian) -> None:
    found = Gathering()
    for subjek in dict.fromkeys((*pk.subjek(), *pk.konvensi.pilihan())):
        with found.under():
            pk.aturan.ketentuan(subjek)
    found.finish()


def _holds_together(pk: Perjanjian) -> None:
    found, rumah = Gathering(), {i.id: m for m, _, i in pk.semua_indikator()}
    found.add(
        *_twice(pk),
        *kode_ganda(pk),
        *_berakhir(pk),
        *_berubah_kapan(pk),
        *batas_terlalu_halus(pk),
        *timbangan_keliru(pk),
        *acuan_keliru(pk.semua_acuan(), rumah),
        *_skala_lain(pk),
    )
    for at, acuan in _pendukung(pk):
        with found.under(*at):
            check_program(pk, acuan)
    for _, keys, indikator in pk.semua_indikator():
        with found.under(*keys, "dasar_target"):
            _read_dasar(indikator, pk.aturan)
        with found.under(*keys):
            _read_tahun_lain(indikator, pk)
    found.finish()


def _read_dasar(indikator: Indikator, aturan: Aturan) -> None:
    try:
        isian = indikator.isian_target
    except KinerjaError as error:
        from kinerja_cli.rumus.alat.jadi import finished_value  # noqa: PLC0415 - only on the way to an error

        tree, kelas = indikator.dasar_target, indikator.kelas
        found = finished_value(error.diagnostics, tree, kelas, aturan)
        raise KinerjaError(*found) from None
    if isian:
        raise_galat(isian.periksa(aturan))


def _read_tahun_lain(indikator: Indikator, pk: Perjanjian) -> None:
    if lain := indikator.tahun_lain:
        from kinerja_cli.dokumen.pk.tahun_lain import tahun_keliru  # noqa: PLC0415 - of few PK

        raise_galat(tahun_keliru(lain, pk.tahun))


def _pendukung(pk: Perjanjian) -> Iterator[tuple[Keys, int | str]]:
    for m, sasaran in enumerate(pk.sasaran):
        for n, acuan in enumerate(sasaran.program):
            yield ("sasaran", m, "program", n), acuan


def _twice(pk: Perjanjian) -> Iterator[Diagnostic]:
    ids = (((*keys, "id"), i.id) for _, keys, i in pk.semua_indikator())
    yield from _repeated(ids, "id")
    nomor = (
        (("program", n, "nomor"), p.nomor)
        for n, p in enumerate(pk.program)
        if p.nomor is not None
    )
    yield from _repeated(nomor, "nomor")
    for _, milik in groupby(_pendukung(pk), key=lambda p: p[0][:2]):
        yield from _repeated(milik, "program")


def _berakhir(pk: Perjanjian) -> Iterator[Diagnostic]:
    for _, keys, i in pk.semua_indikator():
        if i.target_akhir and i.target_akhir.tahun < pk.tahun:
            message = (
                f"target akhir tahun {i.target_akhir.tahun}, padahal PK {pk.tahun}"
            )
            hint = "jangka menengah berakhir pada tahun PK atau sesudahnya"
            at = (*keys, "target_akhir", "tahun")
            yield Diagnostic("KIN225", message, hint, keys=at)


def _berubah_kapan(pk: Perjanjian) -> Iterator[Diagnostic]:
    for _, keys, i in pk.semua_indikator():
        mulai = i.target_perubahan.mulai if i.target_perubahan else None
        if mulai and mulai.tahun not in {None, pk.tahun}:
            message = f"{mulai} tahun {mulai.tahun}, padahal PK {pk.tahun}"
            hint = f"tulis `{mulai}`: periode di tahun PK ini"
            at = (*keys, KUNCI_PERUBAHAN, "mulai")
            yield Diagnostic("KIN281", message, hint, keys=at)


def _skala_lain(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find targets on the scale of the inputs, where the value is on another one."""
    for _, keys, i in pk.semua_indikator():
        kelas = i.kelas
        if not (kelas.pengali and kelas.subjek):
            continue
        faktor = pk.aturan.ketentuan(kelas.subjek).tetapan[kelas.pengali].nilai
        for at, target in i.semua_target():
            sesudah = target._replace(
                bawah=kali(target.bawah, faktor), atas=kali(target.atas, faktor)
            )
            if not kelas.rentang.admits(target.batas) and kelas.rentang.admits(
                sesudah.batas
            ):
                message = (
                    f"target {target} di luar skala nilai {i.rumus}, "
                    f"{kelas.rentang.batas()}"
                )
                hint = f"pada skala itu {target} × {faktor}: tulis {sesudah}"
                yield Diagnostic("KIN343", message, hint, keys=(*keys, *at))


def _repeated(
    named: Iterable[tuple[Keys, str | int]], sebutan: str
) -> Iterator[Diagnostic]:
    seen = set()
    for keys, nama in named:
        if nama in seen:
            message = f"{sebutan} `{nama}` dipakai dua kali"
            yield Diagnostic("KIN221", message, f"beri {sebutan} yang lain", keys=keys)
        seen.add(nama)
