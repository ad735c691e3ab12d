"""What would lift a SAKIP result: the fewest changes of grade that reach a goal."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from kinerja_cli.aturan import Ketentuan
from kinerja_cli.core.exact import jumlahkan, kurang, sepersen, tambah, utuh
from kinerja_cli.hitung.tujuan import Tujuan
from kinerja_cli.rumus.sakip.kisi import kisi
from kinerja_cli.rumus.sakip.komponen import IsianKomponen, SubKomponen, bobot_sub
from kinerja_cli.telaah.sakip.pencarian import (
    TETAP,
    KenaikanHuruf,
    Kombinasi,
    combine,
    terbaik,
)
from kinerja_cli.telaah.sakip.tinjauan import Tinjauan

TERBANYAK = 10  # answers that are shown


def predikat_berikutnya(tinjauan: Tinjauan) -> Tujuan | None:
    """Aim at the predikat next above; None above the highest."""
    jenjang, ketentuan = tinjauan.berikutnya, tinjauan.ketentuan
    if jenjang is None:
        return None
    batas, sebutan = ketentuan.terendah(jenjang), f"predikat {jenjang.lengkap}"
    return Tujuan(sebutan, batas, ketentuan.desimal or 0, jenjang.holds)


def nilai_sebesar(poin: Decimal, tinjauan: Tinjauan) -> Tujuan:
    """Aim at a total, held against what is printed of it as a target would be."""
    sebutan = f"nilai {f'{poin:f}'.replace('.', ',')}"
    desimal = tinjauan.ketentuan.desimal or 0
    return Tujuan(sebutan, poin, desimal, lambda total: total >= poin)


class Kenaikan(NamedTuple):
    """Changes that reach the goal, none of them by a grade more than it needs.

    Attributes:
        langkah: Grade steps, all changes together.
        tambahan: Points gained.
        total: The total with them, unrounded.
        lebih: Points above what was needed.
    """

    perubahan: tuple[KenaikanHuruf, ...]
    langkah: int
    tambahan: Decimal
    total: Decimal
    lebih: Decimal


def total_terjauh(tinjauan: Tinjauan) -> Decimal | None:
    """Return the most that better grades can give; None where nothing is computed."""
    if tinjauan.total is None:
        return None
    kelompok = _semua(tinjauan)
    tambahan = (max(p.tambahan for p in k) for k in kelompok)
    return tambah(tinjauan.total, jumlahkan(tambahan))


def find_kenaikan(tinjauan: Tinjauan, tujuan: Tujuan) -> tuple[Kenaikan, ...]:
    """Find the ten best ways to ``tujuan``.

    Fewest grade steps first, then fewest points above the need. A way is left out
    when one of its changes could be smaller and it would still reach the goal.

    Returns:
        Nothing where the goal is reached already, or cannot be reached.
    """
    if tinjauan.total is None or tujuan.tercapai(tinjauan.total):
        return ()
    perlu = kurang(tujuan.ambang, tinjauan.total)
    return tuple(
        Kenaikan(
            cara.perubahan,
            cara.langkah,
            cara.tambahan,
            (total := tambah(tinjauan.total, cara.tambahan)),
            tujuan.lebih(total),
        )
        for cara in terbaik(_semua(tinjauan), perlu, TERBANYAK)
    )


def _semua(tinjauan: Tinjauan) -> list[list[Kombinasi]]:
    return [
        kelompok
        for nama, isi in tinjauan.isi.items()
        for kelompok in _kelompok(nama, isi, tinjauan.ketentuan)
    ]


def _kelompok(
    nama: str, isi: IsianKomponen, ketentuan: Ketentuan
) -> Iterator[list[Kombinasi]]:
    """Group what can be done with one component; of each group one is chosen."""
    if isinstance(isi, SubKomponen):
        for sub, huruf in isi:
            yield list(_lebih_baik(nama, sub, huruf, ketentuan))
    elif isinstance(isi, Decimal):
        # The grades behind a value are not known: any that give it may be bettered.
        tripel = kisi(ketentuan, nama).tripel.get(isi, ())
        semua = (p for t in tripel for p in _gabungan(nama, t, ketentuan))
        yield list({p.perubahan: p for p in (TETAP, *semua)}.values())


def _gabungan(
    nama: str, tripel: Sequence[str], ketentuan: Ketentuan
) -> Iterator[Kombinasi]:
    sub = (
        _lebih_baik(nama, s, huruf, ketentuan)
        for s, huruf in zip(SubKomponen.model_fields, tripel, strict=True)
    )
    yield from map(combine, product(*sub))


def _lebih_baik(
    nama: str, sub: str, huruf: str, ketentuan: Ketentuan
) -> Iterator[Kombinasi]:
    yield TETAP
    persen: Mapping[str, Decimal] = ketentuan.tabel["huruf"].isi
    tangga = sorted(persen, key=lambda h: persen[h])
    bobot = utuh(bobot_sub(nama, sub, ketentuan).nilai)
    kini = tangga.index(huruf)
    for at in range(kini + 1, len(tangga)):
        ke, sebelum = tangga[at], tangga[at - 1]
        yield Kombinasi(
            (KenaikanHuruf(nama, sub, huruf, ke),),
            at - kini,
            sepersen(bobot, persen[ke] - persen[huruf]),
            sepersen(bobot, persen[ke] - persen[sebelum]),
        )
