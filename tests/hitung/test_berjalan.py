"""While the year goes on: what waits for its end, and what is past its target."""

from collections.abc import Mapping
from typing import Any

import pytest

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.hitung.berjalan import setahun_penuh
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.lewat import terlewat

TW: dict[str, Any] = {"target_triwulan": [1, 2, 3, 5]}
TURUN = {"arah": "turun"}
RENTANG = {"arah": "rentang"}
BERTAMBAH, MEAN = {"akumulasi": "jumlah"}, {"akumulasi": "rata_rata"}
NILAI, KUMULATIF = {"rumus": "nilai"}, {"akumulasi": "kumulatif"}


def _baris(
    berkas: Mapping[Any, Any], target: object = 5, rumus: str = "cacah", **more: Any
) -> Baris:
    """Compute one indikator: what each file says of it, by its period."""
    kunci = {"cacah": "jumlah", "nilai": "nilai", "jumlah": "nilai"}[rumus]

    def isi(n: int) -> object:
        return [n] if rumus == "jumlah" else n

    semua = (
        laporan(k, realisasi={"a": None if n is None else {kunci: isi(n)}})
        for k, n in berkas.items()
    )
    (baris,) = hitung(janji([butir("a", target, rumus, **more)]), *semua).baris
    return baris


@pytest.mark.parametrize(
    ("berkas", "penuh"),
    [
        ({1: 1}, False),
        ({3: 1}, False),
        ({"b11": 1}, False),
        ({1: 1, 2: 1, 3: 1}, False),
        ({"b12": 1}, True),
        ({4: 1}, True),
        ({"tahun": 1}, True),
        ({1: 1, 4: 1}, True),
        ({4: None}, True),
    ],
    ids=str,
)
def test_the_year_is_whole_with_its_last_month(
    berkas: Mapping[Any, int], *, penuh: bool
) -> None:
    semua = (laporan(k, realisasi={}) for k in berkas)
    hasil = hitung(janji([butir("a", 5, "cacah")]), *semua)
    assert setahun_penuh(hasil.realisasi) is penuh
    assert _baris(berkas).masa_berjalan is not penuh


@pytest.mark.parametrize(
    ("rumus", "more", "realisasi", "tercapai", "kategori"),
    [
        # A sum of some months against the target of all of them.
        pytest.param("cacah", {}, 4, False, None, id="a sum"),
        pytest.param("cacah", {}, 0, False, None, id="a sum of nothing"),
        pytest.param("cacah", {}, 5, True, "Sangat Tinggi", id="a sum that is enough"),
        pytest.param("cacah", TURUN, 4, True, None, id="a sum that may come to more"),
        pytest.param("nilai", BERTAMBAH, 4, False, None, id="values that add up"),
        # What stands for itself has its category at any time.
        pytest.param("cacah", {"akumulasi": "posisi"}, 4, False, "Tinggi", id="posisi"),
        pytest.param("cacah", MEAN, 4, False, "Tinggi", id="a mean"),
        pytest.param("nilai", {}, 4, False, "Tinggi", id="a value"),
        pytest.param("nilai", {}, 0, False, "Sangat Rendah", id="a value of 0"),
        pytest.param("nilai", TURUN, 6, False, "Tinggi", id="turun, and above"),
    ],
)
def test_the_category_of_a_sum_waits(
    rumus: str,
    more: dict[str, Any],
    realisasi: int,
    kategori: str | None,
    *,
    tercapai: bool,
) -> None:
    baris = _baris({1: realisasi}, 5, rumus, **more)
    assert (baris.masa_berjalan, baris.tercapai) == (True, tercapai)
    assert (baris.meleset, baris.menunggu) == (False, kategori is None)
    assert (baris.kategori, baris.capaian is None) == (kategori, False)
    selesai = _baris({"tahun": realisasi}, 5, rumus, **more)
    assert (selesai.masa_berjalan, selesai.menunggu) == (False, False)
    assert selesai.meleset is not tercapai
    assert selesai.kategori is not None


@pytest.mark.parametrize(
    ("berkas", "more", "kategori"),
    [
        pytest.param({1: 1}, TW, "Sangat Tinggi", id="the first, met"),
        pytest.param({1: 0}, TW, "Sangat Rendah", id="the first, missed"),
        pytest.param({1: 1, 2: 1}, TW, "Sangat Tinggi", id="since January"),
        pytest.param({1: 1, 2: 0}, TW, "Sangat Rendah", id="half of it"),
        pytest.param(
            {1: 1, 2: 1},
            TW | {"sifat_triwulan": "per_triwulan"},
            "Sangat Rendah",
            id="of the quarter alone",
        ),
        pytest.param({"b1": 1}, TW, None, id="a quarter that is not over"),
        pytest.param({1: 1, 2: None}, TW, "Sangat Tinggi", id="one not due yet"),
        pytest.param(
            {1: 1}, {"target_triwulan": [None, 2, 3, 5]}, None, id="none for this one"
        ),
        pytest.param(
            {1: 0}, {"target_triwulan": [0, 2, 3, 5]}, None, id="no capaian of it"
        ),
        # Its own, once it has one: enough for the year is more than for a quarter.
        pytest.param({1: 5}, TW, "Sangat Tinggi", id="enough for the year"),
    ],
)
def test_the_target_of_a_quarter_beside_it_gives_the_category(
    berkas: Mapping[Any, int], more: dict[str, Any], kategori: str | None
) -> None:
    baris = _baris(berkas, **more)
    assert baris.masa_berjalan
    assert baris.kategori == kategori
    assert baris.menunggu is (kategori is None)
    if kategori and not baris.tercapai:
        assert baris.triwulan is not None
        assert baris.dinilai == baris.triwulan.capaian


@pytest.mark.parametrize(
    ("target", "more", "realisasi", "lewat"),
    [
        pytest.param("5", TURUN, 6, True, id="turun: above"),
        pytest.param("5", TURUN, 5, False, id="turun: equal is reached"),
        pytest.param("5", TURUN, 4, False, id="turun: below"),
        pytest.param("0", TURUN, 1, True, id="turun: above none at all"),
        pytest.param("0", TURUN, 0, False, id="turun: none at all"),
        pytest.param("< 5", {}, 5, True, id="strict: equal is too much"),
        pytest.param("< 5", {}, 4, False, id="strict: below"),
        pytest.param("3-5", TURUN, 6, True, id="a range, turun: above"),
        pytest.param("3-5", TURUN, 5, False, id="a range, turun: the upper end"),
        pytest.param("3-5", RENTANG, 6, True, id="rentang: above"),
        pytest.param("3-5", RENTANG, 5, False, id="rentang: the upper end"),
        pytest.param("3-5", RENTANG, 4, False, id="rentang: within"),
        pytest.param("3-5", RENTANG, 2, False, id="rentang: more may come"),
        pytest.param("5", RENTANG, 6, True, id="one number, rentang: above"),
        pytest.param("5", RENTANG, 4, False, id="one number, rentang: below"),
        pytest.param("5", {}, 4, False, id="naik: more may come"),
        pytest.param("5", {}, 9, False, id="naik: reached"),
        pytest.param("> 5", {}, 5, False, id="naik, strict: more may come"),
        # What may come down again is past nothing.
        pytest.param("5", TURUN | NILAI | BERTAMBAH, 7, False, id="values that add up"),
        pytest.param("5", TURUN | NILAI | KUMULATIF, 7, False, id="values so far"),
        pytest.param("5", TURUN | {"rumus": "jumlah"}, 7, False, id="a sum of values"),
        pytest.param("5", TURUN | MEAN, 6, False, id="a mean"),
        pytest.param("5", TURUN | {"akumulasi": "posisi"}, 6, False, id="posisi"),
    ],
)
def test_a_sum_is_past_its_target_for_good(
    target: str, more: dict[str, Any], realisasi: int, *, lewat: bool
) -> None:
    baris = _baris({1: realisasi}, target, **more)
    i = baris.indikator
    assert i.target is not None
    assert baris.realisasi is not None
    assert terlewat(i, i.target, baris.realisasi.nilai) is lewat
    assert (baris.meleset, baris.masa_berjalan) == (lewat, not lewat)
    if lewat and i.target.batas:  # then it has its category, too
        assert baris.kategori is not None


def test_a_sum_over_its_range_with_the_wrong_arah_is_not_past_it() -> None:
    """Of ``naik`` the upper end forbids nothing."""
    baris = _baris({1: 6}, "3-5", arah="naik")
    assert (baris.tercapai, baris.meleset) == (True, False)


@pytest.mark.parametrize("isi", [{}, {"a": None}, {"a": {"tidak_ada": "ditiadakan"}}])
@pytest.mark.parametrize("triwulan", [1, 4])
def test_without_a_realisasi_nothing_is_missed(isi: Isi, triwulan: int) -> None:
    berkas = laporan({"triwulan": triwulan}, realisasi=isi)
    (baris,) = hitung(janji([butir("a", 5, "cacah")]), berkas).baris
    assert (baris.tercapai, baris.meleset, baris.menunggu) == (None, False, False)
    assert baris.masa_berjalan is (triwulan == 1)


@pytest.mark.parametrize("rumus", ["cacah", "nilai"])
@pytest.mark.parametrize("more", [{}, TW])
def test_without_a_target_nothing_waits(rumus: str, more: dict[str, Any]) -> None:
    """Nor is there a category, be there one of the quarter beside it."""
    baris = _baris({1: 4}, "-", rumus, **more)
    sebutan = baris.status, baris.tercapai, baris.kategori
    assert sebutan == ("tanpa_target", None, None)
    assert (baris.menunggu, baris.meleset, baris.dinilai) == (False, False, None)
    assert (baris.triwulan is not None) is bool(more)


@pytest.mark.parametrize(
    ("rumus", "realisasi", "kategori", "pesan"),
    [
        pytest.param("cacah", 2, "Sangat Tinggi", "(100,00)", id="a sum"),
        pytest.param("nilai", 2, "Sangat Tinggi", "(100,00)", id="a value"),
        pytest.param("nilai", 1, "Sangat Rendah", "(50,00)", id="below its quarter"),
        pytest.param("nilai", 5, "Sangat Tinggi", None, id="the year is reached"),
    ],
)
def test_420_a_category_says_that_it_is_of_the_quarter(
    rumus: str, realisasi: int, kategori: str, pesan: str | None
) -> None:
    baris = _baris({1: 1, 2: realisasi}, rumus=rumus, akumulasi="kumulatif", **TW)
    assert baris.kategori == kategori
    found = [d.message for d in baris.catatan if d.code == "KIN420"]
    awal = "kategori dari capaian terhadap target triwulan 2"
    assert found == ([f"{awal} {pesan}"] if pesan else [])


def test_414_a_part_of_the_year_is_not_called_far_from_its_target() -> None:
    def jauh(berkas: Mapping[Any, int]) -> list[str]:
        baris = _baris(berkas, 40, arah="turun")
        return [d.code for d in baris.catatan if d.code == "KIN414"]

    assert (jauh({1: 12}), jauh({"tahun": 12})) == ([], ["KIN414"])
    assert (jauh({1: 6, 2: 6}), jauh({1: 6, 4: 6})) == ([], ["KIN414"])
    assert jauh({4: 6}) == []


@pytest.mark.parametrize(
    ("berkas", "more", "jauh"),
    [
        ({2: 1}, {"akumulasi": "posisi"}, True),
        ({2: 1}, {"akumulasi": "posisi", "target_triwulan": [0, 1, 50, 200]}, False),
        ({2: 1}, {"akumulasi": "kumulatif"}, False),
        ({1: 1, 2: 0}, {"akumulasi": "jumlah"}, False),
        ({1: 1, 4: 0}, {"akumulasi": "jumlah"}, True),
        ({"tahun": 1}, {"akumulasi": "kumulatif"}, True),
    ],
)
def test_414_what_should_grow_is_of_another_unit_unless_it_has_just_begun(
    berkas: Mapping[Any, int], more: dict[str, Any], *, jauh: bool
) -> None:
    baris = _baris(berkas, 101, "nilai", **more)
    assert ("KIN414" in [d.code for d in baris.catatan]) is jauh
