"""Values that weigh differently, and shares of two: their mean and their sum."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from alat.pk_satu import baris_of, kebutuhan_of, perjanjian
from alat.ragam_isian import ATURAN, Isi
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.rumus import load_rumus
from kinerja_cli.rumus.alat.isian import daftar_isian
from kinerja_cli.source.validation import validate

BERDUA = {"pembilang": 45, "penyebut": 50}


def _nilai(rumus: str, isi: Isi, janji: Isi | None = None) -> Exact:
    kelas = load_rumus(rumus).menurut(janji or {})
    return validate(kelas, isi).langkah(ATURAN).nilai


@pytest.mark.parametrize(
    ("isi", "rata_rata", "jumlah"),
    [
        ({"nilai": [80, 90], "bobot": [3, 1]}, "82.5", "330"),
        ({"nilai": [80, 90], "bobot": ["0,75", "0,25"]}, "82.5", "82.5"),
        ({"nilai": [80, 90], "bobot": ["75 %", "0,25"]}, "82.5", "82.5"),
        ({"nilai": [80, 90], "bobot": [0, 1]}, "90", "90"),
        ({"nilai": {"a": 80, "b": 90}, "bobot": {"B": "1", "A": "3"}}, "82.5", "330"),
        ({"nilai": [80, BERDUA]}, "85", "170"),
        ({"nilai": [86, BERDUA], "bobot": [3, 1]}, "87", "348"),
        ({"nilai": {"a": BERDUA}}, "90", "90"),
    ],
)
def test_nilai(isi: Isi, rata_rata: str, jumlah: str) -> None:
    assert _nilai("rata_rata", isi) == Decimal(rata_rata)
    assert _nilai("jumlah", isi) == Decimal(jumlah)


@pytest.mark.parametrize("rumus", ["rata_rata", "jumlah"])
def test_a_pk_says_what_they_weigh_as_a_realisasi_does(rumus: str) -> None:
    nilai = {"nilai": {"a": 80, "b": BERDUA}}
    bobot = {"a": Decimal(3), "b": Decimal(1)}
    di_pk = _nilai(rumus, nilai, {"bobot_nilai": bobot})
    assert di_pk == _nilai(rumus, nilai | {"bobot": bobot})
    faktor = _nilai(rumus, {"nilai": [BERDUA]}, {"faktor": 1000})
    assert (
        faktor == _nilai(rumus, {"nilai": [BERDUA]}, {"satuan": "per 1.000 KH"}) == 900
    )


@pytest.mark.parametrize(
    ("bobot", "isian"), [(["1"], ["nilai"]), (None, ["nilai", "bobot"])]
)
def test_what_a_pk_says_is_not_filled_in(bobot: Any, isian: list[str]) -> None:
    pk = perjanjian("rata_rata", 90, bobot_nilai=bobot)
    assert [i.nama for i in daftar_isian(pk.menurut_id["a"].kelas)] == isian


def test_steps() -> None:
    isi = {"nilai": {"a": "80", "b": BERDUA}, "bobot": {"a": 3, "b": 1}}
    step = validate(load_rumus("rata_rata"), isi).langkah(ATURAN)
    assert step.kata == "(a × bobot a + b × bobot b) : (bobot a + bobot b)"
    assert step.angka == "(80 × 3 + 90 × 1) : (3 + 1)"
    assert [d.keys for d in step.dasar[::3]] == [("nilai", "a"), ("bobot", "b")]
    kelas = load_rumus("jumlah").menurut({"bobot_nilai": (Decimal(2),)})
    step = validate(kelas, {"nilai": ["80"]}).langkah(ATURAN)
    assert step.kata == "nilai 1 × bobot nilai 1"
    assert (step.dasar[1].milik, step.dasar[1].keys) == ("pk", ("bobot_nilai", 0))


@pytest.mark.parametrize(
    ("isi", "janji", "found"),
    [
        ({"nilai": [1, 2], "bobot": [1]}, {}, ("KIN381", ("nilai", 1))),
        ({"nilai": [1], "bobot": [1, 2]}, {}, ("KIN381", ("bobot", 1))),
        ({"nilai": {"a": 1}, "bobot": {"b": 1}}, {}, ("KIN381", ("nilai", "a"))),
        ({"nilai": [1]}, {"bobot_nilai": ["1", "2"]}, ("KIN381", ("nilai",))),
        ({"nilai": [1], "bobot": [0]}, {}, ("KIN382", ("bobot",))),
        ({"nilai": [1], "bobot": [-1]}, {}, ("KIN212", ("bobot", 0))),
        ({"nilai": [1], "bobot": [1]}, {"bobot_nilai": ["1"]}, ("KIN383", ("bobot",))),
        ({"nilai": BERDUA}, {}, ("KIN203", ("nilai",))),
        (
            {"nilai": [{"pembilang": 1, "penyebut": 0}]},
            {},
            ("KIN212", ("nilai", 0, "penyebut")),
        ),
        (
            {"nilai": [{"pembilang": 0, "penyebut": 0}]},
            {},
            ("KIN212", ("nilai", 0, "penyebut")),
        ),
        ({"nilai": [{"pembilang": 1}]}, {}, ("KIN201", ("nilai", 0, "penyebut"))),
    ],
)
@pytest.mark.parametrize("rumus", ["rata_rata", "jumlah"])
def test_refused(rumus: str, isi: Isi, janji: Isi, found: tuple[str, Keys]) -> None:
    pk = perjanjian(rumus, 90, **janji)
    (d,) = refusals(read_isian, pk.menurut_id["a"], isi, pk)
    assert (d.code, d.keys[: len(found[1])]) == found


@pytest.mark.parametrize(
    ("rumus", "bobot", "code"),
    [
        ("rata_rata", ["0", "0"], "KIN382"),
        ("rata_rata", ["-1", "2"], "KIN212"),
        ("rata_rata", [], "KIN206"),
        ("rasio", ["1"], "KIN215"),
    ],
)
def test_refused_in_a_pk(rumus: str, bobot: list[str], code: str) -> None:
    (d,) = refusals(perjanjian, rumus, 90, bobot_nilai=bobot)
    assert d.code == code
    assert "bobot_nilai" in d.keys


@given(
    st.lists(
        st.tuples(st.decimals(-99, 999, places=2), st.decimals(0, 9, places=1)),
        min_size=1,
    ).filter(lambda semua: any(b for _, b in semua)),
    st.decimals("0.1", 99, places=1),
)
def test_only_how_weights_compare_counts(
    semua: list[tuple[Decimal, Decimal]], kali: Decimal
) -> None:
    nilai = [n for n, _ in semua]
    sekali = _nilai("rata_rata", {"nilai": nilai, "bobot": [b for _, b in semua]})
    isi = {"nilai": nilai, "bobot": [b * kali for _, b in semua]}
    assert _nilai("rata_rata", isi) == sekali
    assert min(nilai) <= sekali <= max(nilai)


@pytest.mark.parametrize("rumus", ["rata_rata", "jumlah"])
@pytest.mark.parametrize("bobot", [["3", "1"], ["1", "0"], None])
def test_what_a_target_asks_reaches_it(rumus: str, bobot: Any) -> None:
    pk = perjanjian(rumus, 200, bobot_nilai=bobot, satuan="%")
    isi: Isi = {"nilai": [BERDUA, "70"]}
    semua = kebutuhan_of(pk, isi)
    berbobot = len([b for b in bobot or ["1", "1"] if b != "0"])
    assert len(semua) == berbobot
    for k, n in zip(semua, range(2), strict=False):
        assert k.perlu is not None
        for perlu, tercapai in ((k.perlu, True), (k.perlu - k.peubah.unit, False)):
            lain = [BERDUA | {"pembilang": str(perlu)}, str(perlu)][n]
            nilai = [lain if i == n else v for i, v in enumerate(isi["nilai"])]
            assert baris_of(pk, {"nilai": nilai}).tercapai is tercapai


@pytest.mark.parametrize(
    ("satuan", "faktor", "found"),
    [
        ("hari", None, ["KIN470"]),
        ("hari", 1, []),
        ("hari", 100, []),
        ("%", None, []),
        ("per 1.000", None, []),
    ],
)
def test_shares_in_a_unit_that_is_no_percentage(
    satuan: str, faktor: int | None, found: list[str]
) -> None:
    kelas = (
        perjanjian("rata_rata", 5, satuan=satuan, faktor=faktor).menurut_id["a"].kelas
    )
    assert [
        d.code for d in validate(kelas, {"nilai": [BERDUA]}).periksa(ATURAN)
    ] == found
    assert not list(validate(kelas, {"nilai": [5]}).periksa(ATURAN))
