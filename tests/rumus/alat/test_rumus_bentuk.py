"""Which way of filling in a rumus is meant, what mixes two, and what may be beside."""

import pytest

from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan
from kinerja_cli.core.angka import format_penuh
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus
from kinerja_cli.source.validation import validate

ATURAN = Aturan(2024)
UNSUR = {"unsur": ["3", "4"], "responden": "9"}
JAWABAN = {"jumlah_per_unsur": ["9", "9"], "terisi": ["3", "3"]}
MITRA = {"mitra": [{"nama": "A", "jenis": "baru"}]}
DUA_CARA = "dua cara yang berbeda"


def _refused(nama: str, inputs: dict[str, object]) -> list[Diagnostic]:
    return list(refusals(validate, load_rumus(nama), inputs))


@pytest.mark.parametrize(
    ("nama", "inputs", "satu", "dua"),
    [
        ("skm", {**UNSUR, "nilai_skm": "3"}, "unsur", "nilai_skm"),
        ("skm", {**UNSUR, **JAWABAN}, "unsur", "jumlah_per_unsur"),
        ("skm", {**UNSUR, "terisi": ["3", "3"]}, "unsur", "terisi"),
        ("skm", {"nilai_skm": "3", **JAWABAN}, "nilai_skm", "jumlah_per_unsur"),
        ("skm", {"nilai_skm": "3", "terisi": ["3", "3"]}, "nilai_skm", "terisi"),
        # Named in the order of the rumus, whatever the order of the file.
        ("skm", {"nilai_skm": "3", "unsur": ["3", "4"]}, "unsur", "nilai_skm"),
        ("pks", {**MITRA, "jumlah": "1"}, "mitra", "jumlah"),
        ("pks", {"mitra": [], "jumlah": "0"}, "mitra", "jumlah"),
        ("cacah", {"butir": ["a"], "jumlah": "1"}, "jumlah", "butir"),
    ],
)
def test_two_ways_at_once(
    nama: str, inputs: dict[str, object], satu: str, dua: str
) -> None:
    mixed = [d for d in _refused(nama, inputs) if d.code == "KIN208"]
    assert [(d.message, d.hint, d.keys) for d in mixed] == [
        (f"`{satu}` dan `{dua}` {DUA_CARA}", "pilih salah satunya", ())
    ]


@pytest.mark.parametrize(
    ("inputs", "nilai"),
    [
        ({"nilai_skm": "3"}, "75"),
        ({"nilai_skm": "3", "responden": "4"}, "75"),
        (JAWABAN, "75"),
        ({**JAWABAN, "responden": "4"}, "75"),
        (UNSUR, "87.5"),
    ],
)
def test_responden_stands_beside_every_way(
    inputs: dict[str, object], nilai: str
) -> None:
    isian = validate(load_rumus("skm"), inputs)
    assert format_penuh(isian.langkah(ATURAN).nilai) == nilai.replace(".", ",")


@pytest.mark.parametrize(
    ("inputs", "kosong"),
    [
        ({"unsur": ["3", "4"]}, "responden"),
        ({"jumlah_per_unsur": ["9", "9"]}, "terisi"),
        ({"jumlah_per_unsur": ["9", "9"], "responden": "3"}, "terisi"),
    ],
)
def test_the_way_that_was_begun_is_to_be_finished(
    inputs: dict[str, object], kosong: str
) -> None:
    (d,) = _refused("skm", inputs)
    assert (d.code, d.message) == ("KIN205", f"`{kosong}` masih kosong")


@pytest.mark.parametrize(
    "inputs", [{"responden": "3"}, {"terisi": ["3", "3"]}, {"bobot": "0,5"}, {}]
)
def test_no_way_is_begun_without_its_first_input(inputs: dict[str, object]) -> None:
    (d,) = _refused("skm", inputs)
    assert (d.code, d.message) == ("KIN205", "isian ini masih kosong")


@pytest.mark.parametrize("nama", SEMUA_RUMUS)
def test_what_may_be_beside_is_an_input(nama: str) -> None:
    kelas = load_rumus(nama)
    named = {n for b in kelas.bentuk for n in b} | set(kelas.pelengkap)
    assert named <= kelas.model_fields.keys()
    firsts = [b[0] for b in kelas.bentuk]
    assert len(set(firsts)) == len(firsts)
    assert not set(firsts) & set(kelas.pelengkap)
