"""What became of a realisasi: its edges, and whether that is better."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.sisi_buatan import angka, berurutan, nilai, perubahan, sisi
from alat.tabel import tabel
from kinerja_cli.dokumen.hasil.declaration import Akhir
from kinerja_cli.dokumen.pk.target import Arah
from kinerja_cli.telaah.banding.perbandingan import sandingkan
from kinerja_cli.telaah.banding.sisi import urutkan


@pytest.mark.parametrize(
    ("lama", "baru", "selisih", "relatif", "naik", "turun"), tabel("sandingan")
)
@pytest.mark.parametrize("arah", ["naik", "turun"])
def test_change(
    lama: str,
    baru: str,
    selisih: str,
    relatif: str | None,
    naik: str,
    turun: str,
    arah: Arah,
) -> None:
    p = perubahan(nilai(lama, arah=arah), nilai(baru, arah=arah))
    assert (str(p.nilai), p.relatif) == (selisih, angka(relatif))
    assert p.penilaian == (naik if arah == "naik" else turun)
    codes = {d.code for d in p.catatan}
    assert ("KIN444" in codes) == (relatif is None)


def test_a_change_of_words_is_in_steps_and_no_share() -> None:
    p = perubahan(nilai("3", rumus="predikat"), nilai("2", rumus="predikat"))
    assert (p.nilai, p.relatif, p.bertingkat) == (Decimal(-1), None, True)
    assert p.penilaian == "memburuk"
    angka_biasa = perubahan(nilai("3"), nilai("2"))
    assert (str(angka_biasa.relatif), angka_biasa.bertingkat) == ("-33.33", False)


@pytest.mark.parametrize(
    ("lama", "baru", "penilaian"),
    [
        ("50", "90", "membaik"),  # ten below, then five above
        ("50", "96", "memburuk"),
        ("50", "95", "tetap"),
        ("50", "60", "membaik"),
        ("85.00", "85.01", "memburuk"),
        ("85", "85.01", "tetap"),  # in the decimals that both have
        ("60", "85", "tetap"),  # inside, nothing is better
        ("50", "50", "tetap"),
    ],
)
def test_of_a_range_better_is_nearer(lama: str, baru: str, penilaian: str) -> None:
    rentang = {"arah": "rentang", "target": Decimal(60), "target_sampai": Decimal(85)}
    dulu = rentang | {"target_sampai": Decimal(60)}  # the newer side's is what counts
    p = perubahan(nilai(lama, **dulu), nilai(baru, **rentang))
    assert p.penilaian == penilaian
    tanpa = rentang | {"target": None, "target_sampai": None}
    assert perubahan(nilai(lama, **rentang), nilai(baru, **tanpa)).penilaian is None


@pytest.mark.parametrize(
    ("isi", "antara"),
    [
        ((None, "2"), None),
        (("1", None), None),
        ((None, None), None),
        (("1", "2"), (0, 1)),
        (("1", "2", None), (0, 1)),
        (("1", None, "2"), (0, 2)),
        ((None, "1", "2"), (1, 2)),
        (("1", "2", "3"), (1, 2)),
        ((None, "1", None, "2", None), (1, 3)),
    ],
    ids=str,
)
def test_the_last_two_that_have_a_value(
    isi: tuple[str | None, ...], antara: tuple[int, int] | None
) -> None:
    terakhir = berurutan(*(nilai(n) for n in isi)).terakhir
    assert (terakhir and (terakhir.dari, terakhir.ke)) == antara


@pytest.mark.parametrize("tiada", [0, 1])
def test_a_side_that_does_not_know_it(tiada: int) -> None:
    isi = [nilai("1"), nilai("2")]
    s = berurutan(*(None if n == tiada else v for n, v in enumerate(isi)))
    assert s.nilai[tiada] is None
    assert s.perubahan == (None, None)
    assert s.terakhir is None
    assert s.catatan == ()
    assert s.terbaru == isi[1 - tiada]


def test_every_side_is_compared_with_the_one_before() -> None:
    s = berurutan(nilai("1"), nilai(None), nilai("3"), nilai("7"))
    found = [(p.dari, p.ke, str(p.nilai)) if p else None for p in s.perubahan]
    assert found == [None, None, (0, 2, "2"), (2, 3, "4")]


@pytest.mark.parametrize(
    ("lama", "baru", "poin"),
    [
        ("95.50", "101.25", "5.75"),
        ("101.25", "95.50", "-5.75"),
        ("95.50", "101.2512", "5.75"),  # as fine as the coarser of both
        (None, "95.50", None),
        ("95.50", None, None),
    ],
)
def test_capaian_in_points(lama: str | None, baru: str | None, poin: str) -> None:
    p = perubahan(nilai(capaian=angka(lama)), nilai(capaian=angka(baru)))
    assert p.capaian == angka(poin)


def test_of_medium_term_targets_the_newest_side_speaks() -> None:
    def akhir(code: str) -> Akhir:
        return Akhir(Decimal(0), 2026, "R", catatan=(f"{code}: x",))

    dulu, kini = (nilai(target_akhir=akhir(f"KIN40{n}")) for n in (1, 2))
    s = berurutan(dulu, kini)
    found = [[d.code for d in s.catatan_sisi(n)] for n in (0, 1)]
    assert found == [[], ["KIN402"]]
    assert [d.code for d in s.catatan] == ["KIN402"]
    assert berurutan(dulu, None).akhir is None


def test_relatif_is_rounded_as_the_later_office_does() -> None:
    semua = urutkan([sisi(nilai("3")), sisi(nilai("4"), desimal=0)])
    (s,) = sandingkan(semua)
    assert s.terakhir
    assert str(s.terakhir.relatif) == "33"


def test_the_newest_side_sets_the_order() -> None:
    lama = {k: nilai(id=k) for k in ("x", "b", "y")}
    baru = {k: nilai(id=k) for k in ("b", "a")}
    dua = [sisi(None, nilai=lama), sisi(None, nilai=baru)]
    assert [s.terbaru.baris.id for s in sandingkan(dua)] == ["b", "a", "x", "y"]


angka_acak = st.decimals(-(10**9), 10**9, places=2)


@given(angka_acak, angka_acak, st.sampled_from(["naik", "turun"]))
def test_there_and_back(a: Decimal, b: Decimal, arah: Arah) -> None:
    ke = perubahan(nilai(str(a), arah=arah), nilai(str(b), arah=arah))
    balik = perubahan(nilai(str(b), arah=arah), nilai(str(a), arah=arah))
    assert ke.nilai is not None
    assert balik.nilai is not None
    assert a + ke.nilai == b
    assert ke.nilai == -balik.nilai
    lawan = {"membaik": "memburuk", "memburuk": "membaik", "tetap": "tetap"}
    assert ke.penilaian == lawan[balik.penilaian or ""]
    if ke.relatif:
        assert (ke.relatif > 0) == (b > a)
