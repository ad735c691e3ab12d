"""The tree on the screen can be redone with a pocket calculator, line by line."""

import re
from pathlib import Path

import pytest

from kalkulator import baca
from kantor import KANTOR, write_kantor
from pendukung import Kinerja, Write
from pohon_teks import NILAI, Ranting, read_pohon, recompute

BERKAS = ("angka-dokumen", "q1", "q2", "q3", "q4", "realisasi-dinas-lain", "kantor")
TANDA = {
    "≥": lambda a, b: a >= b,
    "≤": lambda a, b: a <= b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
}


@pytest.fixture(params=["", "80", "120"], ids=["pipe", "80", "120"])
def columns(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("COLUMNS", request.param)
    lebar: str = request.param
    return lebar


@pytest.fixture(params=BERKAS)
def pohon(
    request: pytest.FixtureRequest,
    columns: str,
    kinerja: Kinerja,
    write: Write,
    data: Path,
) -> dict[str, Ranting]:
    path = data / "contoh" / f"{request.param}.yaml"
    if request.param == "kantor":
        path = write_kantor(write)
    status, out, _ = kinerja("jelaskan", "-r", path)
    assert status == 0
    assert (max(map(len, out.splitlines())) <= int(columns)) if columns else out
    return read_pohon(out)


def _steps(akar: Ranting) -> list[Ranting]:
    """Return the trees of steps beneath a root: of the capaian, and of the target."""
    capaian = [a for a in akar.anak if a.teks.startswith(("capaian ", "realisasi "))]
    dasar = [a.anak[0] for a in akar.anak if a.teks.startswith("target ")]
    return capaian + dasar


def _formulas(ranting: Ranting) -> list[str]:
    found = [ranting.hitungan] if ranting.hitungan else []
    return found + [f for a in ranting.anak for f in _formulas(a)]


def _named(akar: Ranting, label: str) -> list[str]:
    """Return the numbers that the tree prints behind ``label``, from the top down."""
    found = [akar.judul[2]] if akar.teks.startswith(f"{label} ") else []
    return found + [n for a in akar.anak for n in _named(a, label)]


def test_every_step(pohon: dict[str, Ranting]) -> None:
    done = {id_: sum(map(recompute, _steps(akar))) for id_, akar in pohon.items()}
    # The tree of a capaian has three steps at the least.
    for id_, akar in pohon.items():
        assert done[id_] >= (3 if akar.teks.startswith("capaian ") else 0)
    assert sum(done.values()) > 15


def test_a_negative_number_stands_in_brackets(pohon: dict[str, Ranting]) -> None:
    formulas = [f for akar in pohon.values() for f in _formulas(akar)]
    assert len(formulas) > 15
    assert [f for f in formulas if re.search(r"(?<!\()-[0-9]", f)] == []
    if "nilai_negatif" in pohon:
        assert "(2 × 4 − (-5,13)) : 4 × 100" in formulas


def test_the_first_line_is_the_first_step(pohon: dict[str, Ranting]) -> None:
    for akar in pohon.values():
        if found := re.fullmatch(rf"capaian ({NILAI}) %", akar.teks):
            assert akar.anak[0].judul == ("capaian", "=", found[1])
        else:
            assert akar.teks in {"belum ada: isiannya kosong", "tak terhitung"}


def test_the_verdict_compares_what_the_tree_shows(pohon: dict[str, Ranting]) -> None:
    putusan = rf"(tidak )?tercapai: realisasi ({NILAI}) ([≥≤<>]) target ({NILAI})"
    found = 0
    for akar in pohon.values():
        for anak in akar.anak:
            if m := re.fullmatch(putusan, anak.teks):
                found += 1
                langkah = akar.anak[0]
                assert m[2] == _named(langkah, "realisasi")[0]
                assert baca(m[4]) == baca(_named(langkah, "target")[0])
                assert TANDA[m[3]](baca(m[2]), baca(m[4]))
                assert (m[1] is None) == (m[3] in "≥≤")
    assert found >= 3


def test_a_name_is_given_from_its_bound_on(pohon: dict[str, Ranting]) -> None:
    pola = rf"(kategori|predikat) [^,]+, (mulai|di atas|selebihnya)(?: ({NILAI}))?: "
    for akar in pohon.values():
        for anak in akar.anak:
            if m := re.match(rf"{pola}({NILAI}) ", anak.teks):
                nilai, batas = baca(m[4]), baca(m[3] or "-99999")
                assert nilai > batas or (m[2] == "mulai" and nilai == batas)
                if m[1] == "kategori":
                    assert m[4] == akar.anak[0].judul[2]
                assert "(keyakinan " in anak.teks


def test_the_office_is_whole(kinerja: Kinerja, write: Write) -> None:
    pohon = read_pohon(kinerja("jelaskan", "-r", write_kantor(write))[1])
    assert list(pohon) == list(KANTOR)
    dijelaskan = [
        id_
        for id_, akar in pohon.items()
        if any(a.teks.startswith("target ") for a in akar.anak)
    ]
    assert dijelaskan == [id_ for id_, b in KANTOR.items() if "dasar_t" in b.janji]
