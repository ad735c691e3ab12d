"""A worksheet of the right shape that contradicts itself, or deserves a look."""

from pathlib import Path

import pytest

from alat.pendukung import Write
from alat.pendukung_sakip import BAGIAN, BOBOT, lembar
from alat.tabel import tabel
from kinerja_cli.core.diagnostic import Diagnostic, KinerjaError
from kinerja_cli.dokumen.lke import read_lke
from kinerja_cli.dokumen.lke.reading import temuan_lke
from kinerja_cli.source import load

SEMUA_BB = ", ".join(f"{s}: BB" for s in BAGIAN)
BB = "\n".join(f"{k}: {{{SEMUA_BB}}}" for k in BOBOT)  # 80,00


LAIN = "keberadaan: A, pemanfaatan: A"


def _found(write: Write, komponen: str, total: str = "") -> list[Diagnostic]:
    path = write("lke.yaml", lembar(komponen, total))
    document = read_lke(load(str(path)))
    return [document.source.place(d) for d in temuan_lke(document.value)]


def _refused(write: Write, komponen: str, total: str = "") -> list[str]:
    path = write("lke.yaml", lembar(komponen, total))
    with pytest.raises(KinerjaError) as error:
        read_lke(load(str(path)))
    assert all(d.level == "galat" for d in error.value.diagnostics)
    return [_place(d) for d in error.value.diagnostics]


def _place(d: Diagnostic) -> str:
    assert d.location is not None
    assert Path(d.location.path).name == "lke.yaml"
    assert d.excerpt
    return f"{d.location.line}:{d.location.column} {d.code}"


@pytest.mark.parametrize(("isi", "kata"), tabel("lke_kriteria"))
def test_a_grade_that_its_criteria_do_not_support(
    write: Write, isi: str, kata: str
) -> None:
    (d,) = _found(write, f"pelaporan: {{kualitas: {isi}, {LAIN}}}")
    assert (_place(d), d.level) == ("4:33 KIN326", "peringatan")
    assert d.message == kata
    assert d.hint == "betulkan nilai hurufnya, atau kriterianya"


@pytest.mark.parametrize(
    "isi",
    [
        "{huruf: B, terpenuhi: 7, dari: 8}",
        "{huruf: CC, terpenuhi: 3, dari: 4}",
        "{huruf: E, terpenuhi: 0, dari: 4}",
        "{huruf: AA, terpenuhi: 4, dari: 4}",
        "{huruf: A, terpenuhi: 4, dari: 4}",
        "{huruf: BB, terpenuhi: 4, dari: 4, bertahan: 0}",
        "{huruf: AA, terpenuhi: 4, dari: 4, bertahan: 9}",
        "{terpenuhi: 1, dari: 8}",
        "{huruf: A}",
    ],
)
def test_a_grade_that_its_criteria_support(write: Write, isi: str) -> None:
    assert _found(write, f"pelaporan: {{kualitas: {isi}, {LAIN}}}") == []


def test_both_columns_are_checked(write: Write) -> None:
    isi = "{huruf: A, terpenuhi: 1, dari: 8, mandiri: {huruf: AA, terpenuhi: 2, dari: 8"
    places = [
        _place(d) for d in _found(write, f"pelaporan: {{kualitas: {isi}}}}}, {LAIN}}}")
    ]
    assert places == ["4:33 KIN326", "4:76 KIN326"]


@pytest.mark.parametrize(
    "isi",
    [
        pytest.param("{keberadaan: A, kualitas: BB, pemanfaatan: }", id="grades"),
        pytest.param("{nilai: 12, kualitas: BB, keberadaan: A}", id="a value beside"),
    ],
)
def test_some_of_the_grades_do_not_make_a_component(write: Write, isi: str) -> None:
    (d,) = _found(write, f"pelaporan: {isi}")
    assert (d.code, d.level) == ("KIN205", "catatan")
    assert d.message == "pemanfaatan pelaporan belum diisi"
    assert d.keys == ("komponen", "pelaporan", "pemanfaatan")


@pytest.mark.parametrize(
    ("nilai", "wrong"),
    [
        pytest.param('"24"', False, id="the sum"),
        pytest.param('"24,005"', False, id="half a hundredth above"),
        pytest.param('"23,995"', False, id="half a hundredth below"),
        pytest.param('"24,005001"', True, id="a hair more than that"),
        pytest.param('"23,994999"', True, id="a hair less than that"),
        pytest.param('"30,01"', True, id="above the weight: still one finding"),
        pytest.param("", False, id="left blank"),
    ],
)
def test_grades_that_do_not_add_up_to_the_stated_component(
    write: Write, nilai: str, *, wrong: bool
) -> None:
    isi = f"perencanaan: {{nilai: {nilai}, {SEMUA_BB}}}"
    if wrong:
        assert _refused(write, isi) == ["4:24 KIN405"]
    else:
        assert _found(write, isi) == []


@pytest.mark.parametrize(
    ("komponen", "total", "found"),
    [
        pytest.param(BB, "80", [], id="the sum"),
        pytest.param(BB, '"80,01"', ["8:8 KIN403"], id="grades are exact"),
        pytest.param(
            BB.replace(f"{{{SEMUA_BB}}}", "{nilai: 12}", 3).replace(": 12", ": 24", 2),
            '"80,015"',
            ["8:8 KIN325"],
            id="three stated values, within 0,015",
        ),
        pytest.param(
            BB.replace(f"{{{SEMUA_BB}}}", "{nilai: 12}", 3).replace(": 12", ": 24", 2),
            '"80,0151"',
            ["8:8 KIN403"],
            id="three stated values, beyond 0,015",
        ),
        pytest.param(BB.replace("evaluasi", "evaluasi: # "), "9", [], id="partial"),
    ],
)
def test_the_stated_total(
    write: Write, komponen: str, total: str, found: list[str]
) -> None:
    if "KIN403" in str(found):
        assert _refused(write, komponen, total) == found
    else:
        assert [_place(d) for d in _found(write, komponen, total)] == found


@pytest.mark.parametrize(
    ("nilai", "galat"),
    [('"15,01"', ["KIN303"]), ('"14,99"', []), ("15", []), ("0", [])],
)
def test_a_component_above_its_weight(
    write: Write, nilai: str, galat: list[str]
) -> None:
    isi = f"pelaporan: {{nilai: {nilai}}}"
    if galat:
        assert [f.split()[1] for f in _refused(write, isi)] == galat
    else:
        assert all(d.level == "catatan" for d in _found(write, isi))


def test_a_component_off_the_lattice(write: Write) -> None:
    (d,) = _found(write, 'perencanaan: {nilai: "25,51"}\nevaluasi: {nilai: "19,75"}')
    assert (d.code, d.level, d.keys) == (
        "KIN324",
        "catatan",
        ("komponen", "perencanaan", "nilai"),
    )
    assert "(terdekat 25,50 dan 25,80)" in d.message


def test_grades_are_put_right_before_sums_are_looked_at(write: Write) -> None:
    isi = BB.replace("kualitas: BB", "kualitas: A+", 1)
    isi = isi.replace("evaluasi: {", "evaluasi: {nilai: 9, ")
    assert _refused(write, isi, "50") == ["4:43 KIN304"]


def test_all_errors_of_the_grades_at_once_in_the_order_of_the_file(
    write: Write,
) -> None:
    isi = (
        "evaluasi: {keberadaan: {huruf: A, mandiri: Z}, kualitas: X}\n"
        "perencanaan: {keberadaan: {mandiri: {huruf: Y}}}"
    )
    assert _refused(write, isi) == ["4:46 KIN304", "4:60 KIN304", "5:47 KIN304"]
