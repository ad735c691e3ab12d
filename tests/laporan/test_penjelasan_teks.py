"""The tree on the screen can be redone with a pocket calculator, line by line."""

import re
from pathlib import Path

import pytest

from alat.kalkulator import BANDING, baca, check
from alat.kantor import KANTOR, write_kantor
from alat.keluaran import Cetak
from alat.pendukung import Write
from alat.pohon_teks import NILAI, RATA_RATA, SERAPAN, Ranting, read_pohon, recompute

BERKAS = ("q4", "realisasi-dinas-lain", "kantor")
PROGRAM = {"paripurna"}  # the indikator of a program: in no mean
TANPA_BOBOT = "tanpa bobot, atas capaian tercetak yang terhitung"
_LAIN = re.compile("target triwulan|berbobot")


@pytest.fixture(params=BERKAS)
def pohon(
    request: pytest.FixtureRequest, cetak: Cetak, write: Write, data: Path
) -> dict[str, Ranting]:
    if request.param == "kantor":
        return read_pohon(cetak("jelaskan", "-r", write_kantor(write)))
    path = data / "contoh" / f"{request.param}.yaml"
    return read_pohon(cetak("jelaskan", "-r", path))


def _steps(akar: Ranting) -> list[Ranting]:
    """Return the trees of steps: of the capaian or the means, and of the target."""
    awal = ("capaian ", "realisasi ", "rata-rata ", "serapan ")
    capaian = [a for a in akar.anak if a.teks.startswith(awal)]
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
    # A mean has two: the mean itself, and its rounding; a weighted one, its two sums.
    rata_rata = [2 + 2 * ("berbobot" in a.teks) for a in pohon[RATA_RATA].anak]
    assert done.pop(RATA_RATA) == sum(rata_rata) >= 2
    assert sum(done.values()) > 15


def test_a_negative_number_stands_in_brackets(pohon: dict[str, Ranting]) -> None:
    formulas = [f for akar in pohon.values() for f in _formulas(akar)]
    assert len(formulas) > 15
    assert [f for f in formulas if re.search(r"(?<!\()-[0-9]", f)] == []
    if "nilai_negatif" in pohon:
        assert "(2 × 4 − (-5,1250)) : 4 × 100" in formulas


def test_the_first_line_is_the_first_step(pohon: dict[str, Ranting]) -> None:
    if uang := pohon.pop(SERAPAN, None):
        assert uang.anak[0].judul[:2] == ("serapan", "=")
    rata_rata = pohon.pop(RATA_RATA)
    assert rata_rata.teks.startswith(TANPA_BOBOT)
    judul = [a.judul[:2] for a in rata_rata.anak if not _LAIN.search(a.teks)]
    assert judul[-1] == ("rata-rata capaian", "=")
    for akar in pohon.values():
        if found := re.fullmatch(rf"capaian ({NILAI}) %", akar.teks):
            assert akar.anak[0].judul == ("capaian", "=", found[1])
        else:
            assert akar.teks in {"belum ada: isiannya kosong", "tak terhitung"}


def test_the_verdict_compares_what_the_tree_shows(pohon: dict[str, Ranting]) -> None:
    putusan = rf"(tidak )?tercapai: realisasi ({NILAI}) ([≥≤<>]) target ({NILAI})"
    found = 0
    for id_, akar in pohon.items():
        for anak in akar.anak:
            if m := re.fullmatch(putusan, anak.teks):
                found += 1
                langkah = akar.anak[0]
                assert m[2] == _named(langkah, "realisasi")[0]
                if target := _named(langkah, "target"):
                    assert baca(m[4]) == baca(target[0])
                assert BANDING[m[3]](baca(m[2]), baca(m[4]))
                # What is to be more than its target is not met where it equals it.
                assert (m[1] is None) == (m[3] in ("<>" if id_ == "tegas" else "≥≤"))
    assert found >= 3


def test_a_name_is_given_by_the_bound_beside_it(pohon: dict[str, Ranting]) -> None:
    pola = (
        rf"(kategori|predikat) [^:]+: ({NILAI}) ([≥≤<>]) ({NILAI})"
        rf"(?: ({NILAI} dibulatkan ke \d+ desimal), setengah ke atas)?"
        r" [^0-9][^:]+ \(keyakinan [012]: [^()]+\)"
    )
    found = 0
    for akar in pohon.values():
        for anak in akar.anak:
            if anak.teks.startswith(("kategori ", "predikat ")):
                m = re.fullmatch(pola, anak.teks)
                assert m, anak.teks
                found += 1
                assert BANDING[m[3]](baca(m[2]), baca(m[4]))
                if m[1] == "kategori":
                    assert (m[2], m[5]) == (akar.anak[0].judul[2], None)
                else:
                    # The scale rounds what the realisasi is rounded from.
                    check(m[5], "=", m[2])
                    langkah = akar.anak[0]
                    while not langkah.teks.startswith("realisasi "):
                        langkah = langkah.anak[0]
                    assert langkah.anak[0].judul[2] == m[5].split(" ")[0]
    assert found >= 3


def test_a_mean_is_of_the_capaian_in_the_trees(pohon: dict[str, Ranting]) -> None:
    semua_rata = pohon.pop(RATA_RATA).anak
    *sasaran, semua = (a for a in semua_rata if not _LAIN.search(a.judul[0]))
    tercetak = {
        id_: akar.anak[0].judul[2]
        for id_, akar in pohon.items()
        if akar.teks.startswith("capaian ")
    }
    for rata_rata in (*sasaran, semua):
        (penuh,) = rata_rata.anak
        assert penuh.judul[0] == f"{rata_rata.judul[0]} sebelum dibulatkan"
        for anak in penuh.anak:
            assert anak == Ranting(f"{anak.judul[0]} = {tercetak[anak.judul[0]]}", [])
    milik_sasaran = [id_ for id_ in tercetak if id_ not in PROGRAM]
    assert [a.judul[0] for a in semua.anak[0].anak] == milik_sasaran
    # What two sasaran name is in both.
    dalam = dict.fromkeys(a.judul[0] for s in sasaran for a in s.anak[0].anak)
    assert list(dalam) == (milik_sasaran if sasaran else [])
    nomor = [s.judul[0].removeprefix("rata-rata capaian sasaran ") for s in sasaran]
    assert nomor == sorted(nomor, key=int)


def test_the_office_is_whole(cetak: Cetak, write: Write) -> None:
    pohon = read_pohon(cetak("jelaskan", "-r", write_kantor(write)))
    assert list(pohon) == [*KANTOR, RATA_RATA]
    dijelaskan = [
        id_
        for id_, akar in pohon.items()
        if any(a.teks.startswith("target ") for a in akar.anak)
    ]
    assert dijelaskan == [id_ for id_, b in KANTOR.items() if "dasar_t" in b.janji]
