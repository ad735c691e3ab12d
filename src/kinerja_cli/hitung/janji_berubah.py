"""What a PK perubahan does to a promise beside putting one target for another."""

from collections.abc import Iterator

from kinerja_cli.core.diagnostic import Diagnostic, note
from kinerja_cli.core.periode import quarter_of
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.perubahan import RangkaianPk
from kinerja_cli.dokumen.pk.perubahan.beda import sama_target
from kinerja_cli.dokumen.pk.target import Target

_Rangkaian = RangkaianPk[Perjanjian]


def target_sepihak(pk: Perjanjian, r: _Rangkaian) -> Iterator[Diagnostic]:
    """Say of each target that only one of both PK has: it is withdrawn, or given.

    ``pk`` is the one of both that is used, and whose keys they have.
    """
    dulu, kini = r.pertama.value.menurut_id, r.kedua.value.menurut_id
    for _, keys, i in pk.semua_indikator():
        if i.id in dulu and i.id in kini:
            lama, baru = dulu[i.id].target, kini[i.id].target
            if (lama is None) != (baru is None):
                yield _sepihak(lama, baru, r).under(*keys)


def _sepihak(lama: Target | None, baru: Target | None, r: _Rangkaian) -> Diagnostic:
    sejak, menurut = f"sejak {r.mulai.sebutan}", r.nama_kedua
    if r.berubah:
        kini = f"target {baru} {sejak}" if baru else f"tanpa target {sejak}"
        return note("KIN480", f"{kini} ({menurut}), semula {lama or 'tanpa target'}")
    masih = f"target masih {lama}" if lama else "masih tanpa target"
    menjadi = f"menjadi {baru}" if baru else "tanpa target"
    return note("KIN481", f"{masih}; {sejak} {menjadi} ({menurut})")


def triwulan_lampau(r: _Rangkaian) -> Iterator[Diagnostic]:
    """Warn of targets of quarters before the change that the second has otherwise."""
    dulu, nama = r.pertama.value.menurut_id, r.nama_pertama
    for _, keys, i in r.kedua.value.semua_indikator():
        for n in range(1, quarter_of(r.mulai.awal)) if i.id in dulu else ():
            lama, baru = dulu[i.id].target_pada(n), i.target_pada(n)
            if baru and not sama_target(lama, baru):
                message = (
                    f"target triwulan {n} {baru}, padahal di {nama} {lama or '-'}, "
                    f"yang berlaku sebelum {r.mulai.sebutan}"
                )
                hint = "samakan, atau tulis `-`: triwulan itu tidak ikut berubah"
                at = (*keys, "target_triwulan", n - 1)
                yield Diagnostic("KIN283", message, hint, "peringatan", at)
