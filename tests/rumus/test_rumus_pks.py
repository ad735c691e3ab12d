"""PKS: partners are counted, new ones and renewals apart, each once."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.core.exact import Exact
from kinerja_cli.rumus.pks import Pks
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
JENIS = st.sampled_from(["baru", "perpanjangan"])


def _mitra(*jenis: str) -> list[dict[str, str]]:
    return [{"nama": f"Dinas {i}", "jenis": j} for i, j in enumerate(jenis)]


def _named(*nama: object) -> list[dict[str, object]]:
    return [{"nama": n, "jenis": "baru"} for n in nama]


def _pks(**inputs: object) -> Pks:
    return validate(Pks, inputs)


def _nilai(**inputs: object) -> Exact:
    return _pks(**inputs).langkah(ATURAN).nilai


@pytest.mark.parametrize(
    ("inputs", "nilai"),
    [
        pytest.param({"mitra": []}, 0, id="an empty list is zero"),
        pytest.param({"jumlah": "0"}, 0, id="zero is a value"),
        pytest.param({"jumlah": "15"}, 15, id="as stated"),
        pytest.param({"mitra": _mitra("baru")}, 1, id="one"),
        pytest.param({"mitra": _mitra("Baru ", "PERPANJANGAN")}, 2, id="capitals"),
        pytest.param(
            {"mitra": _mitra(*["baru"] * 13, *["perpanjangan"] * 2)},
            15,
            id="PK 2024, Lampiran 2",
        ),
    ],
)
def test_nilai(inputs: dict[str, object], nilai: int) -> None:
    assert _nilai(**inputs) == nilai


def test_new_partners_and_renewals_stand_apart_in_the_steps() -> None:
    step = _pks(mitra=_mitra("perpanjangan", "baru", "perpanjangan")).langkah(ATURAN)
    baru, perpanjangan = step.dasar
    assert (step.kata, step.angka) == ("mitra baru + mitra perpanjangan", "1 + 2")
    assert baru.kata == "banyaknya Dinas 1"
    assert [d.keys for d in baru.dasar] == [("mitra", 1)]
    assert [d.keys for d in perpanjangan.dasar] == [("mitra", 0), ("mitra", 2)]


def test_a_stated_count_is_a_leaf() -> None:
    step = _pks(jumlah="15").langkah(ATURAN)
    assert (step.label, step.keys, step.dasar) == ("banyaknya mitra", ("jumlah",), ())


@pytest.mark.parametrize(
    ("inputs", "found"),
    [
        ({}, [("KIN205", ())]),
        ({"mitra": None}, [("KIN205", ())]),
        ({"mitra": [], "jumlah": "3"}, [("KIN208", ())]),
        ({"jumlah": "-1"}, [("KIN212", ("jumlah",))]),
        ({"jumlah": "1,5"}, [("KIN212", ("jumlah",))]),
        ({"mitra": {"Dinas": "baru"}}, [("KIN203", ("mitra",))]),
        ({"mitra": ["Dinas"]}, [("KIN203", ("mitra", 0))]),
        (
            {"mitra": [{"nama": "Dinas", "jenis": "lama"}]},
            [("KIN204", ("mitra", 0, "jenis"))],
        ),
        (
            {"mitra": [{"nama": "Dinas", "jenis": None}]},
            [("KIN205", ("mitra", 0, "jenis"))],
        ),
        ({"mitra": [{"nama": "Dinas"}]}, [("KIN201", ("mitra", 0, "jenis"))]),
        ({"mitra": _named("")}, [("KIN205", ("mitra", 0, "nama"))]),
        ({"mitra": _named(None)}, [("KIN205", ("mitra", 0, "nama"))]),
    ],
)
def test_refused(inputs: dict[str, object], found: list[tuple[str, Keys]]) -> None:
    assert [(d.code, d.keys) for d in refusals(_pks, **inputs)] == found


@pytest.mark.parametrize(
    ("nama", "found"),
    [
        (["Dinas A", "Dinas B"], []),
        (["Dinas A", "Dinas A"], [1]),
        (["Dinas A", "DINAS a"], [1]),
        (["Dinas A", "  Dinas   A "], [1]),
        (["Dinas A", "Dinas\tA"], [1]),
        (["Dinas A", "DinasA"], []),
        (["a", "b", "B", "A"], [2, 3]),
        (["a", "a", "a"], [1, 2]),
    ],
)
def test_a_partner_listed_twice_is_found(nama: list[object], found: list[int]) -> None:
    diagnostics = list(_pks(mitra=_named(*nama)).periksa(ATURAN))
    assert [d.keys for d in diagnostics] == [("mitra", i) for i in found]
    assert all((d.code, d.level) == ("KIN305", "galat") for d in diagnostics)


def test_a_renewal_of_a_new_partner_is_the_same_partner() -> None:
    mitra = [{"nama": "A", "jenis": "baru"}, {"nama": "a", "jenis": "perpanjangan"}]
    (d,) = _pks(mitra=mitra).periksa(ATURAN)
    assert d.message == "mitra “a” tercatat dua kali"
    assert d.hint == "hapus salah satu; yang pertama butir ke-1"


def test_a_stated_count_has_nothing_to_check() -> None:
    assert not list(_pks(jumlah="2").periksa(ATURAN))


@given(st.lists(JENIS, max_size=30), JENIS, st.randoms())
def test_one_more_partner_adds_one_wherever_it_stands(
    jenis: list[str], more: str, chance: Random
) -> None:
    before = _nilai(mitra=_mitra(*jenis))
    mitra = _mitra(*jenis, more)
    chance.shuffle(mitra)
    step = _pks(mitra=mitra).langkah(ATURAN)
    assert step.nilai == before + 1 == len(jenis) + 1
    assert sum(d.nilai for d in step.dasar) == step.nilai
