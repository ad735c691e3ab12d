"""What a PK alone gives away of its indikator: one list, for all who look at a PK."""

from collections.abc import Callable, Iterator

from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.hitung.arah_pk import arah_target, rentang_terbalik
from kinerja_cli.hitung.pagu_program import temuan_pagu
from kinerja_cli.hitung.sejenis import target_sejenis
from kinerja_cli.hitung.target_pk import tak_tercapai_tepat
from kinerja_cli.rumus.alat.faktor import KUNCI_FAKTOR, SERATUSAN, faktor_satuan


def peringatan_baris(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of every indikator that no realisasi can do right by."""
    yield from (d for d in temuan_pk(pk) if d.level == "peringatan")


def temuan_pk(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find what each indikator of a PK gives away, and its programs and weights."""
    for _, keys, i in pk.semua_indikator():
        yield from (d.under(*keys) for d in temuan_indikator(i, pk))
    yield from temuan_pagu(pk)
    if any(p.kode and p.bawah for p in pk.program):
        from kinerja_cli.hitung.kode_program import temuan_kode  # noqa: PLC0415 - of few PK

        yield from temuan_kode(pk)
    if pk.berbobot:
        from kinerja_cli.hitung.bobot_pk import temuan_bobot  # noqa: PLC0415 - of few PK

        yield from temuan_bobot(pk)


def temuan_indikator(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find what one indikator gives away, with keys below it; one mistake, one finding.

    What is wrong with a target in itself, other targets say nothing more of.
    """
    disebut: set[Keys] = set()
    for d in (d for check in TENTANG_INDIKATOR for d in check(i, pk)):
        if d.keys not in disebut:
            yield d
        disebut.add(d.keys)


def bukan_persen(i: Indikator, _pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say that a value in percent would be printed under another unit."""
    if i.kelas.satuan != "%" or is_percent(i.satuan) or faktor_satuan(i.satuan):
        return
    message = (
        f"rumus `{i.rumus}` menghasilkan persen, padahal satuannya {kutip(i.satuan)}"
    )
    faktor = "`faktor` yang lain, " if KUNCI_FAKTOR in i.kelas.kunci_pk else ""
    hint = (
        f'tulis `satuan: "%"`, {faktor}atau pakai `rumus: nilai` dengan angka jadinya'
    )
    yield Diagnostic("KIN346", message, hint, "peringatan", ("satuan",))


def faktor_lain(i: Indikator, _pk: Perjanjian) -> Iterator[Diagnostic]:
    """Say that a value would be of so many, and its unit says of how many others."""
    tersirat = SERATUSAN if is_percent(i.satuan) else faktor_satuan(i.satuan)
    if i.faktor and tersirat and i.faktor != tersirat:
        message = f"`faktor: {i.faktor}`, padahal {kutip(i.satuan)} berarti {tersirat}"
        hint = f"tulis `faktor: {tersirat}`, atau betulkan `satuan`"
        yield Diagnostic("KIN380", message, hint, "peringatan", (KUNCI_FAKTOR,))


def rumus_tertulis(i: Indikator, _pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find what its rumus gives away, where the PK itself writes that."""
    yield from i.kelas.periksa_janji(i.satuan)


def perubahan_target(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find what a target that changes in the course of the year gives away."""
    baru = i.target_perubahan
    if baru and not pk.rangkaian:  # two PK may differ in what is over, alone
        from kinerja_cli.hitung.perubahan_pk import perubahan_kosong  # noqa: PLC0415 - of few PK

        yield from perubahan_kosong(i, baru)


def tahun_lain(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find what it says of other years, where it says anything."""
    if i.tahun_lain or (i.target_akhir and i.target_akhir.tahun == pk.tahun):
        from kinerja_cli.hitung.tahun_lain_pk import akhir_lain, temuan_tahun_lain  # noqa: PLC0415 - of few PK

        yield from akhir_lain(i, pk)
        yield from temuan_tahun_lain(i, i.tahun_lain, pk) if i.tahun_lain else ()


# Each looks at one indikator of a PK. `hitung` says the warnings, and notes in the row;
# `periksa` says all of them.
TENTANG_INDIKATOR: tuple[
    Callable[[Indikator, Perjanjian], Iterator[Diagnostic]], ...
] = (
    tak_tercapai_tepat,
    bukan_persen,
    faktor_lain,
    target_sejenis,
    arah_target,
    rentang_terbalik,
    rumus_tertulis,
    perubahan_target,
    tahun_lain,
)
