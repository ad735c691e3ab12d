"""Do the targets of an indikator, or its name, go another way than its ``arah``?"""

from collections.abc import Iterator
from itertools import pairwise

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.teks import kutip
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.hitung.akumulasi.rekap import BERTAMBAH
from kinerja_cli.hitung.kata_turun import kata_turun
from kinerja_cli.hitung.target_pk import sebut_target

_NAIK = "padahal tanpa `arah` makin besar dianggap makin baik"
_TULIS = "tulis `arah: turun`, atau `arah: naik` bila memang makin besar makin baik"


def arah_target(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find targets that fall, or a name of what should fall, where no ``arah`` is said.

    Targets since January of what only adds up cannot fall, whatever the ``arah``.
    """
    if _jumlahan(i) and i.sifat_triwulan == "kumulatif":
        yield from _since_january(i)
    if "arah" in i.model_fields_set:
        return
    if menurun := next(_menurun(i, pk), None):
        yield menurun
    elif found := _bernama(i):
        yield found


def rentang_terbalik(i: Indikator, _pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of ranges that go down, as documents print what should fall, with `naik`."""
    for at, t in i.semua_target():
        if t.terbalik and t.arah == "naik":
            message = (
                f"{sebut_target(at, i)} tercetak dari ujung atasnya, padahal "
                f"`arah: naik`: yang dinilai paling sedikit {format_angka(t.bawah)}"
            )
            hint = f"tulis {t}, atau `arah: turun` bila makin kecil makin baik"
            yield Diagnostic("KIN390", message, hint, "peringatan", at)


def _jumlahan(i: Indikator) -> bool:
    """Tell whether quarters are parts of the year, or all that there is so far."""
    if i.cara_akumulasi == "kumulatif" and i.kelas.dapat_turun:
        return False
    return i.kelas.jumlahan() and i.cara_akumulasi in BERTAMBAH


def _triwulan(i: Indikator) -> list[tuple[int, Keys, Target]]:
    """List the quarters that have targets, each with its keys."""
    tiap = enumerate(i.target_triwulan or ())
    return [(n + 1, ("target_triwulan", n), t) for n, t in tiap if t]


def _berubah(i: Indikator) -> list[tuple[int, Keys, Target]]:
    """List those that change; over the change itself a target may go either way."""
    tiap = i.target_perubahan.triwulan() if i.target_perubahan else {}
    return [(n, keys, t) for n, (keys, t) in tiap.items() if t]


def _since_january(i: Indikator) -> Iterator[Diagnostic]:
    berdua = (*pairwise(_triwulan(i)), *pairwise(_berubah(i)))
    for (m, _, dulu), (n, at, kini) in berdua:
        if kini.batas < dulu.batas:
            message = (
                f"target triwulan {n} {kini}, di bawah triwulan {m} {dulu}, padahal "
                "sejak 1 Januari"
            )
            hint = "betulkan, atau tulis `sifat_triwulan: per_triwulan`"
            yield Diagnostic("KIN345", message, hint, "peringatan", at)


def _menurun(i: Indikator, pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find targets that fall: of quarters that never rise, then of the years."""
    berdua = [] if _jumlahan(i) else list(pairwise(_triwulan(i)))
    tak_naik = all(kini.batas <= dulu.batas for (*_, dulu), (*_, kini) in berdua)
    for (m, _, dulu), (n, at, kini) in berdua if tak_naik else ():
        if kini.batas < dulu.batas:
            kata = f"target triwulan {n} {kini}, di bawah triwulan {m} {dulu}"
            yield _tanpa_arah(kata, *at)
    for tahun, at, nanti in _tahun_depan(i):
        if i.target and tahun > pk.tahun and nanti.batas < i.target.batas:
            kata = f"{sebut_target(at[:1], i)} {nanti} ({tahun})"
            yield _tanpa_arah(f"{kata}, di bawah target {i.target}", *at)


def _tahun_depan(i: Indikator) -> Iterator[tuple[int, Keys, Target]]:
    """Walk the targets of the years to come, each with its keys."""
    if i.target_akhir and i.target_akhir.nilai:
        yield i.target_akhir.tahun, ("target_akhir", "nilai"), i.target_akhir.nilai
    for tahun, target in sorted(i.tahun_lain.tahunan.items() if i.tahun_lain else ()):
        yield tahun, ("target_tahunan", str(tahun)), target


def _tanpa_arah(kata: str, *at: str | int) -> Diagnostic:
    return Diagnostic("KIN348", f"{kata}, {_NAIK}", _TULIS, "peringatan", at)


def _bernama(i: Indikator) -> Diagnostic | None:
    """Say that a name or unit is of what one wants fewer of, if no scale says more."""
    if i.kelas.bertingkat or i.kelas.subjek or not any(i.semua_target()):
        return None
    found = kata_turun(i)
    if found is None:
        return None
    kunci, kata = found
    message = (
        f"{kunci} memuat {kutip(kata)}, yang biasanya diharapkan berkurang, {_NAIK}"
    )
    return Diagnostic("KIN349", message, _TULIS, "catatan", (kunci,))
