"""Does the kode of each part of a program begin with that of what it is a part of?"""

from collections.abc import Iterable, Iterator, Sequence

from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.teks import BATAS_SEBUT, rangkai
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.program import KATA_TINGKAT, Pos


def temuan_kode(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Warn of a kode that does not begin with its parent's, where others do.

    Where the kode of an office are not made so, nothing is said. What is below one that
    is wrong itself is not looked at: one mistake, one finding.
    """
    keluarga = [(a, [p for p in a if not _begins(p)]) for a in _families(pk)]
    semua, salah = (sum(len(k[n]) for k in keluarga) for n in (0, 1))
    for anak, lain in keluarga:
        if len(lain) < len(anak):
            yield from map(_part, lain)
        elif len(anak) < semua and len(lain) == salah:
            yield _whole(pk, anak) if len(anak) > 1 else _part(anak[0])


def _families(pk: Perjanjian) -> Iterable[list[Pos]]:
    """Return what has a kode, the parts of one together, none below what is wrong."""
    keluarga: dict[int, list[Pos]] = {}
    salah: set[int] = set()
    for pos in pk.semua_pos:
        if not (pos.induk and pos.induk.kode and pos.butir.kode):
            continue
        if not _begins(pos):
            salah.add(id(pos.butir))
        if id(pos.induk) not in salah:
            keluarga.setdefault(id(pos.induk), []).append(pos)
    return keluarga.values()


def _begins(pos: Pos) -> bool:
    awal, kode = (pos.induk.kode if pos.induk else "") or "", pos.butir.kode or ""
    sisa = kode.removeprefix(awal)
    return sisa != kode and not sisa[:1].isalnum()


def _part(pos: Pos) -> Diagnostic:
    b, induk = pos.butir, pos.induk or pos.butir
    message = (
        f"kode {KATA_TINGKAT[b.tingkat]} {b.kode} tidak berawalan kode "
        f"{KATA_TINGKAT[induk.tingkat]}nya, {induk.kode}"
    )
    hint = "betulkan kodenya, atau pindahkan ke bawah induknya menurut DPA"
    return Diagnostic("KIN396", message, hint, "peringatan", (*pos.keys, "kode"))


def _whole(pk: Perjanjian, anak: Sequence[Pos]) -> Diagnostic:
    (pos,) = (p for p in pk.semua_pos if p.butir is anak[0].induk)
    b, ditulis = pos.butir, rangkai((str(a.butir.kode) for a in anak), BATAS_SEBUT)
    message = (
        f"kode {KATA_TINGKAT[b.tingkat]} {b.kode} bukan awalan kode di bawahnya: "
        f"{ditulis}"
    )
    hint = "betulkan kodenya menurut DPA"
    return Diagnostic("KIN396", message, hint, "peringatan", (*pos.keys, "kode"))
