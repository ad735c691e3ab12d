"""Whatever is spent period by period: the parts are the whole, told any way."""

from decimal import Decimal
from itertools import accumulate
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from alat.uang import Pagu, anggaran_of, angka, belanja, kantor_uang
from kinerja_cli.hitung.anggaran import Anggaran, Serapan

rupiah = st.decimals(0, 10**9, places=2)
bulanan = st.lists(st.none() | rupiah, min_size=12, max_size=12)
# What two programs spent in each month of a year; some of it may be blank.
tahun = st.tuples(bulanan, bulanan).filter(
    lambda t: any(n is not None for program in t for n in program)
)
penuh = st.tuples(*[st.lists(rupiah, min_size=12, max_size=12)] * 2)
PAGU: Pagu = {1: 10**10, 2: 10**9}
tenang = settings(max_examples=40)
Tahun = tuple[list[Decimal | None], ...]


def _berkas(isi: Tahun, jenis: str = "bulan") -> list[dict[str, Any]]:
    return [
        belanja(
            {k: None if n is None else f"{n:f}" for k, n in enumerate(tiap, 1)},
            periode={jenis: nomor},
        )
        for nomor, tiap in enumerate(zip(*isi, strict=True), 1)
    ]


def _anggaran(berkas: list[dict[str, Any]], sifat: str = "per_periode") -> Anggaran:
    return anggaran_of(kantor_uang(PAGU, sifat_anggaran=sifat), *berkas)


def _semua(anggaran: Anggaran) -> list[tuple[Any, ...]]:
    serapan: list[Serapan] = [b.serapan for b in anggaran.baris]
    return [angka(s) for s in (*serapan, anggaran.jumlah)]


@tenang
@given(tahun)
def test_what_was_spent_is_the_sum_of_what_is_filled_in(isi: Tahun) -> None:
    anggaran = _anggaran(_berkas(isi))
    for baris, program in zip(anggaran.baris, isi, strict=True):
        ada = [n for n in program if n is not None]
        assert angka(baris.serapan)[1] == (sum(ada) if ada else None)
        assert bool(baris.kurang) is (0 < len(ada) < len(program))
        assert bool(baris.kurang) is ("KIN434" in {d.code for d in baris.catatan})
    terisi = [n for program in isi for n in program if n is not None]
    assert angka(anggaran.jumlah)[1] == sum(terisi)


@tenang
@given(tahun, st.randoms())
def test_the_order_of_the_files_does_not_matter(isi: Tahun, acak: Any) -> None:
    berkas = _berkas(isi)
    terkocok = acak.sample(berkas, len(berkas))
    assert _anggaran(terkocok) == _anggaran(berkas)


@tenang
@given(penuh)
def test_months_or_quarters_or_a_year_or_since_january_it_is_one_year(
    isi: Tahun,
) -> None:
    bulan = [[n or Decimal(0) for n in program] for program in isi]
    triwulan: Tahun = tuple(
        [sum(p[n : n + 3], Decimal(0)) for n in range(0, 12, 3)] for p in bulan
    )
    setahun = {k: f"{sum(p):f}" for k, p in enumerate(bulan, 1)}
    sejak_januari: Tahun = tuple([*accumulate(p)] for p in bulan)
    benar = _semua(_anggaran(_berkas(isi)))
    assert benar == _semua(_anggaran(_berkas(triwulan, "triwulan")))
    for sifat in ("per_periode", "kumulatif"):
        assert benar == _semua(_anggaran([belanja(setahun)], sifat))
    assert benar == _semua(_anggaran(_berkas(sejak_januari), "kumulatif"))
