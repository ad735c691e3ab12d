"""Is what a PK states of a program what its parts add up to?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja_cli.core.angka import format_rupiah
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.core.exact import jumlahkan, kurang
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.dokumen.pk.program import KATA_TINGKAT, Pos

_HINT = "yang dihitung jumlah dari bawahnya; betulkan yang keliru menurut DPA"


def temuan_pagu(pk: Perjanjian) -> Iterator[Diagnostic]:
    """Find sums that are stated and differ, and parts that are more than the whole.

    What a part states counts, be it wrong itself: one mistake is told once.
    """
    anak: dict[int, list[Pos]] = {}
    for pos in pk.semua_pos:
        anak.setdefault(id(pos.induk), []).append(pos)
    for pos in pk.semua_pos:
        if pos.butir.bawah and pos.butir.anggaran is not None:
            tertulis = pos.butir.anggaran
            yield from _terhadap_bawah(pos, tertulis, anak[id(pos.butir)])
    if pk.program and pk.total_anggaran is not None:
        yield from _terhadap_total(pk, pk.total_anggaran)


def _terhadap_total(pk: Perjanjian, total: Decimal) -> Iterator[Diagnostic]:
    """Compare the total with what is computed.

    Where it is the sum of what programs state, one of them is what is wrong.
    """
    jumlah, tertulis = (
        jumlahkan(tiap)
        for tiap in ([p.pagu for p in pk.program], [p.tertulis for p in pk.program])
    )
    if total not in {jumlah, tertulis}:
        message = (
            f"total anggaran {format_rupiah(total)}, padahal jumlah programnya "
            f"{format_rupiah(jumlah)}"
        )
        hint = "yang dihitung jumlah programnya; periksa anggaran tiap program"
        yield Diagnostic("KIN404", message, hint, "peringatan", ("total_anggaran",))


def _terhadap_bawah(
    pos: Pos, tertulis: Decimal, anak: Sequence[Pos]
) -> Iterator[Diagnostic]:
    b = pos.butir
    lebih = [a for a in anak if a.butir.tertulis > tertulis]
    for a in lebih:
        selisih = format_rupiah(kurang(a.butir.tertulis, tertulis))
        message = (
            f"pagu {a.butir.sebutan} {format_rupiah(a.butir.tertulis)} melebihi pagu "
            f"{b.sebutan} {format_rupiah(tertulis)}, lebih {selisih}"
        )
        keys = (*a.keys, "anggaran") if a.butir.anggaran is not None else a.keys
        yield Diagnostic("KIN395", message, _HINT, "peringatan", keys)
    jumlah = jumlahkan([a.butir.tertulis for a in anak])
    if not lebih and tertulis != jumlah:
        selisih = format_rupiah(abs(kurang(tertulis, jumlah)))
        bawah = KATA_TINGKAT[anak[0].butir.tingkat]
        message = (
            f"pagu {b.sebutan} tertulis {format_rupiah(tertulis)}, padahal jumlah "
            f"{bawah}nya {format_rupiah(jumlah)}: selisih {selisih}"
        )
        keys = (*pos.keys, "anggaran")
        yield Diagnostic("KIN394", message, _HINT, "peringatan", keys)
