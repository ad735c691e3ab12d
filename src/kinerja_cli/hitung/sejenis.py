"""Are two numbers of one kind, or is one in percent and the other a share of 1?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja_cli.core.angka import format_angka, format_ketik, ringkas
from kinerja_cli.core.diagnostic import Diagnostic, Keys
from kinerja_cli.core.exact import SERATUS, Exact, kali
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.dokumen.pk.target.satuan import is_percent
from kinerja_cli.hitung.target_pk import sebut_target

# What is right is rarely less than a twentieth of its target; a share is a hundredth.
_SEPERDUA_PULUH = Decimal(20)
LAIN_JENIS = "agaknya yang satu persen, yang lain pecahan dari satu"


def pecahan_dari(kecil: Exact, besar: Exact, *, satu: bool = False) -> bool:
    """Tell whether ``kecil`` looks like a share of 1 beside ``besar`` in percent.

    Zero is a share of nothing, and in both the same.

    Args:
        kecil: What may be a share: 0,985 for 98,5 %.
        besar: What it is held against.
        satu: Whether 1 can be one, all of it; where it counts something, it is not.
    """
    mungkin = 0 < kecil < 1 or (satu and kecil == 1)
    return mungkin and besar > 1 and kali(kecil, _SEPERDUA_PULUH) <= besar


def bertimbangan(i: Indikator) -> bool:
    """Tell whether the values of an indikator may be shares: no counts, no words."""
    return i.kelas.desimal != 0 and not i.kelas.bertingkat


def kali_seratus(nilai: Exact) -> Exact:
    """Return a share of 1 in percent."""
    return kali(nilai, SERATUS)


def target_sejenis(i: Indikator, _pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of a target that is a share of 1 beside another in percent.

    A quarter may well have a small one: of the four the largest is compared.
    """
    if not (bertimbangan(i) and is_percent(i.satuan)):
        return
    wakil = [*_wakil(i)]
    for at, nilai in wakil:
        lain = next((w for w in wakil if pecahan_dari(nilai, w[1])), None)
        if lain:
            message = (
                f"{sebut_target(at, i)} {format_angka(nilai)}, padahal "
                f"{sebut_target(lain[0], i)} {format_angka(lain[1])}: {LAIN_JENIS}"
            )
            persen = format_ketik(ringkas(kali(nilai, SERATUS)))
            hint = f"tulis {persen}, atau betulkan yang lain"
            yield Diagnostic("KIN374", message, hint, "peringatan", at)


def _wakil(i: Indikator) -> Iterator[tuple[Keys, Decimal]]:
    """Yield the largest target of each kind: of the year, of its quarters, beyond."""
    menurut: dict[object, list[tuple[Keys, Target]]] = {}
    for at, target in i.semua_target():
        sejenis = at[:-1] if "target_triwulan" in at else at
        menurut.setdefault(sejenis, []).append((at, target))
    for semua in menurut.values():
        at, target = max(semua, key=_atas)
        yield at, target.atas


def _atas(bertempat: tuple[Keys, Target]) -> Decimal:
    return bertempat[1].atas


def ujung_bukan_nol(i: Indikator) -> Sequence[Decimal]:
    """Return the ends of all its targets; a zero says that nothing is due."""
    return [n for _, target in i.semua_target() for n in target.ujung if n]
