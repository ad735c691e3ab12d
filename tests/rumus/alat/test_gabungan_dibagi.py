"""Counts split over two periods and rolled up give what they gave whole."""

from collections.abc import Sequence
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alat.ragam_isian import Isi
from alat.tahun_berjalan import TRIWULAN, baris, janji

banyak = st.integers(0, 10**6)
ada = st.integers(1, 10**6)
uang = st.decimals(-(10**6), 10**6, places=2)
positif = st.decimals(1, 10**6, places=2)
calm = settings(max_examples=50)


def _whole(rumus: str, bagian: Sequence[Isi], utuh: Isi, **lain: object) -> None:
    """Assert that the parts rolled up are what the whole is, to the last digit."""
    pk = janji(rumus, **lain)
    satu = baris(pk, utuh, periode=["periode: tahun"])
    # The last of them ends the year, as the whole does.
    semua = baris(pk, *bagian, periode=[*TRIWULAN[: len(bagian) - 1], TRIWULAN[-1]])
    assert (semua.status, satu.status) == ("terhitung", "terhitung")
    assert semua.realisasi_penuh == satu.realisasi_penuh
    assert semua.realisasi is not None
    assert semua.capaian is not None
    assert satu.realisasi is not None
    assert satu.capaian is not None
    assert semua.realisasi.nilai == satu.realisasi.nilai
    assert semua.capaian.nilai == satu.capaian.nilai
    assert (semua.kategori, semua.predikat) == (satu.kategori, satu.predikat)
    assert semua.tercapai == satu.tercapai


def _sums(bagian: Sequence[Isi]) -> Isi:
    return {k: sum((b[k] for b in bagian), Decimal()) for k in bagian[0]}


each = st.lists(
    st.fixed_dictionaries({"tepat_waktu": banyak, "ditargetkan": ada}),
    min_size=2,
    max_size=4,
)


@given(each)
@calm
def test_services_on_time(bagian: list[Isi]) -> None:
    _whole("ketepatan_waktu", bagian, _sums(bagian), akumulasi="jumlah")


def _periods(**isian: st.SearchStrategy[Decimal]) -> st.SearchStrategy[list[Isi]]:
    return st.lists(st.fixed_dictionaries(isian), min_size=2, max_size=4)


@given(_periods(pembilang=uang, penyebut=positif), st.sampled_from([1, 100, 100000]))
@calm
def test_the_two_sides_of_a_ratio(bagian: list[Isi], faktor: int) -> None:
    _whole("rasio", bagian, _sums(bagian), akumulasi="jumlah", faktor=faktor)


@pytest.mark.parametrize("penurunan", [False, True])
@given(_periods(sekarang=uang, sebelum=positif))
@calm
def test_what_there_is_and_what_there_was(penurunan: bool, bagian: list[Isi]) -> None:  # noqa: FBT001 - a case
    lain = {"akumulasi": "jumlah", "penurunan": penurunan}
    _whole("pertumbuhan", bagian, _sums(bagian), **lain)


RUMUS = "(a + b × 1,2) : c × 100"
BERTIGA = _periods(a=uang, b=banyak.map(lambda n: Decimal(12 * n)), c=positif)


@given(BERTIGA)
@calm
def test_the_inputs_of_a_formula(bagian: list[Isi]) -> None:
    lain = {"akumulasi": "jumlah", "hitungan": RUMUS, "isian": {k: {} for k in "abc"}}
    _whole("hitungan", bagian, _sums(bagian), **lain)


@given(BERTIGA)
@calm
def test_each_input_of_a_formula_in_its_own_way(bagian: list[Isi]) -> None:
    cara = {"a": "jumlah", "b": "rata_rata", "c": "posisi"}
    isian = {k: {"gabung": n} for k, n in cara.items()}
    utuh = _sums(bagian) | {"c": bagian[-1]["c"]}
    utuh["b"] /= len(bagian)
    _whole("hitungan", bagian, utuh, hitungan=RUMUS, isian=isian)


@given(_periods(x=uang, y=uang))
@calm
def test_sums_of_what_weighs(nilai: list[Isi]) -> None:
    bobot = {"x": "70 %", "y": "2,5"}
    bagian = [{"nilai": n} for n in nilai]
    _whole("jumlah", bagian, {"nilai": _sums(nilai)}, bobot_nilai=bobot)


@given(st.lists(uang, min_size=2, max_size=4))
@calm
def test_values_that_add_up(nilai: list[Decimal]) -> None:
    bagian = [{"nilai": n} for n in nilai]
    utuh = {"nilai": sum(nilai, Decimal())}
    _whole("nilai", bagian, utuh, akumulasi="jumlah", arah="turun")


@given(st.lists(st.lists(uang, min_size=1, max_size=4), min_size=2, max_size=4))
@calm
def test_sums(nilai: list[list[Decimal]]) -> None:
    utuh = {"nilai": [n for bagian in nilai for n in bagian]}
    _whole("jumlah", [{"nilai": n} for n in nilai], utuh)


def _kuesioner(unsur: list[tuple[int, int]], responden: int) -> Isi:
    """Make totals that as many answers of 1 to 4 can give."""
    terisi = [min(t, responden) for t, _ in unsur]
    return {
        "jumlah_per_unsur": [
            t + lebih % (3 * t + 1) for t, (_, lebih) in zip(terisi, unsur, strict=True)
        ],
        "terisi": terisi,
        "responden": responden,
    }


@st.composite
def _putaran(draw: st.DrawFn) -> list[Isi]:
    n = draw(st.integers(2, 9))
    unsur = st.lists(st.tuples(st.integers(1, 300), banyak), min_size=n, max_size=n)
    putaran = st.tuples(unsur, st.integers(1, 300)).map(lambda u: _kuesioner(*u))
    return draw(st.lists(putaran, min_size=2, max_size=4))


@given(_putaran())
@calm
def test_answers_to_a_survey(bagian: list[Isi]) -> None:
    utuh: Isi = {"responden": sum(b["responden"] for b in bagian)}
    for kunci in ("jumlah_per_unsur", "terisi"):
        utuh[kunci] = [sum(n) for n in zip(*(b[kunci] for b in bagian), strict=True)]
    _whole("skm", bagian, utuh)


nama = st.integers(0, 30).map(lambda n: f"Dinas {n}")
daftar = st.lists(st.lists(nama, unique=True, max_size=8), min_size=2, max_size=4)


def _united(bagian: Sequence[Sequence[str]]) -> list[str]:
    return list(dict.fromkeys(n for b in bagian for n in b))


@given(daftar)
@calm
def test_things_by_name(bagian: list[list[str]]) -> None:
    _whole("cacah", [{"butir": b} for b in bagian], {"butir": _united(bagian)})


@given(daftar)
@calm
def test_partners_by_name(bagian: list[list[str]]) -> None:
    def mitra(nama: Sequence[str]) -> Isi:
        return {"mitra": [{"nama": n, "jenis": "baru"} for n in nama]}

    _whole("pks", [mitra(b) for b in bagian], mitra(_united(bagian)))


@pytest.mark.parametrize("rumus", ["pks", "cacah"])
@given(st.lists(banyak, min_size=2, max_size=4))
@calm
def test_counts_without_names(rumus: str, bagian: list[int]) -> None:
    _whole(rumus, [{"jumlah": n} for n in bagian], {"jumlah": sum(bagian)})


@given(st.lists(nama, unique=True, min_size=1, max_size=8), st.data())
@calm
def test_a_list_cut_in_two_anywhere(butir: list[str], data: st.DataObject) -> None:
    di = data.draw(st.integers(0, len(butir)))
    bagian = [{"butir": butir[:di]}, {"butir": butir[di:]}]
    _whole("cacah", bagian, {"butir": butir})
    assert baris(janji("cacah"), *bagian).catatan == ()
