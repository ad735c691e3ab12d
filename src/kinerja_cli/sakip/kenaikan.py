"""What would lift a SAKIP result: the fewest changes of grade that reach a goal."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import product
from typing import NamedTuple

from kinerja_cli.angka import HITUNG, bulatkan
from kinerja_cli.aturan import Ketentuan
from kinerja_cli.rumus.kisi import kisi
from kinerja_cli.rumus.komponen import Isian, SubKomponen, bobot_sub
from kinerja_cli.sakip.pencarian import TETAP, Perubahan, Pilihan, gabung, terbaik
from kinerja_cli.sakip.tinjauan import Tinjauan

TERBANYAK = 10  # answers that are shown


class Tujuan(NamedTuple):
    """A total to be reached.

    Attributes:
        sebutan: What it is, in words.
        nilai: The least total that counts as reaching it.
        desimal: The decimals to which a total is rounded before it is held against
            ``nilai``; None where it is not.
    """

    sebutan: str
    nilai: Decimal
    desimal: int | None = None

    @property
    def ambang(self) -> Decimal:
        """The least unrounded total that reaches it."""
        if self.desimal is None:
            return self.nilai
        return HITUNG.subtract(self.nilai, Decimal(5).scaleb(-self.desimal - 1))

    def lebih(self, total: Decimal) -> Decimal:
        """Return the points above what was needed."""
        dibaca = total if self.desimal is None else bulatkan(total, self.desimal)
        return HITUNG.subtract(dibaca, self.nilai)


def predikat_berikutnya(tinjauan: Tinjauan) -> Tujuan | None:
    """Aim at the predikat next above; None above the highest."""
    jenjang, ketentuan = tinjauan.berikutnya, tinjauan.ketentuan
    if jenjang is None:
        return None
    batas = ketentuan.terendah(jenjang)
    return Tujuan(f"predikat {jenjang.lengkap}", batas, ketentuan.desimal)


class Kenaikan(NamedTuple):
    """Changes that reach the goal, none of them by a grade more than it needs.

    Attributes:
        langkah: Grade steps, all changes together.
        tambahan: Points gained.
        total: The total with them, unrounded.
        lebih: Points above what was needed.
    """

    perubahan: tuple[Perubahan, ...]
    langkah: int
    tambahan: Decimal
    total: Decimal
    lebih: Decimal


def terjauh(tinjauan: Tinjauan) -> Decimal | None:
    """Return the most that better grades can give; None where nothing is computed."""
    if tinjauan.total is None:
        return None
    kelompok = _semua(tinjauan)
    tambahan = (max(p.tambahan for p in k) for k in kelompok)
    return HITUNG.add(tinjauan.total, sum(tambahan, Decimal(0)))


def cari(tinjauan: Tinjauan, tujuan: Tujuan) -> tuple[Kenaikan, ...]:
    """Find the ten best ways to ``tujuan``.

    Fewest grade steps first, then fewest points above the need. A way is left out
    when one of its changes could be smaller and it would still reach the goal.

    Returns:
        Nothing where the goal is reached already, or cannot be reached.
    """
    if tinjauan.total is None or tinjauan.total >= tujuan.ambang:
        return ()
    perlu = HITUNG.subtract(tujuan.ambang, tinjauan.total)
    return tuple(
        Kenaikan(
            cara.perubahan,
            cara.langkah,
            cara.tambahan,
            (total := HITUNG.add(tinjauan.total, cara.tambahan)),
            tujuan.lebih(total),
        )
        for cara in terbaik(_semua(tinjauan), perlu, TERBANYAK)
    )


def _semua(tinjauan: Tinjauan) -> list[list[Pilihan]]:
    return [
        kelompok
        for nama, isi in tinjauan.isi.items()
        for kelompok in _kelompok(nama, isi, tinjauan.ketentuan)
    ]


def _kelompok(nama: str, isi: Isian, ketentuan: Ketentuan) -> Iterator[list[Pilihan]]:
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
) -> Iterator[Pilihan]:
    sub = (
        _lebih_baik(nama, s, huruf, ketentuan)
        for s, huruf in zip(SubKomponen.model_fields, tripel, strict=True)
    )
    yield from map(gabung, product(*sub))


def _lebih_baik(
    nama: str, sub: str, huruf: str, ketentuan: Ketentuan
) -> Iterator[Pilihan]:
    yield TETAP
    persen: Mapping[str, Decimal] = ketentuan.tabel["huruf"].isi
    tangga = sorted(persen, key=lambda h: persen[h])
    bobot = bobot_sub(nama, sub, ketentuan).nilai
    kini = tangga.index(huruf)
    for at in range(kini + 1, len(tangga)):
        ke, sebelum = tangga[at], tangga[at - 1]
        yield Pilihan(
            (Perubahan(nama, sub, huruf, ke),),
            at - kini,
            _bagian(bobot, persen[ke] - persen[huruf]),
            _bagian(bobot, persen[ke] - persen[sebelum]),
        )


def _bagian(bobot: Decimal, persen: Decimal) -> Decimal:
    return HITUNG.divide(HITUNG.multiply(bobot, persen), Decimal(100))
