"""Published tables of offices, copied cell by cell: what comes out, what is right."""

import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
import yaml

from alat.kantor_terbit import DUA_ANGKA, KOLOM, TAMBAHAN, TERBIT, TITIK, Titik, berkas
from alat.keluaran import baca_json
from alat.pendukung import ROOT, Kinerja, Write
from alat.setahun import tulis
from kinerja_cli.core.angka import bulatkan

# Point -> why another capaian is published, as it is printed, and the right one.
LAIN: dict[str, tuple[str, str, str | None]] = yaml.safe_load(
    (ROOT / "tests/kasus/tabel/capaian_terbit.yaml").read_text("utf-8")
)
STATUS = {
    "tanpa target": "tanpa_target",
    "belum ada": "belum_ada",
    "target nol": "tak_terhitung",
}
TITIK_LAIN = [pytest.param(t, id=t.nama) for t in TITIK if t.nama in LAIN]
TITIK_DUA = [pytest.param(t, id=t.nama) for t in TITIK if t.indikator in DUA_ANGKA]


def _golongan(t: Titik) -> str:
    if t.indikator in DUA_ANGKA:
        return "dua angka"
    if not re.search("[0-9]", t.target):
        return "tanpa target"
    if not re.search("[0-9]", t.realisasi):
        return "belum ada"
    if t.nama in LAIN:
        return LAIN[t.nama][0]
    return "cocok" if t.capaian else "tanpa capaian"


def _angka(teks: str) -> Decimal:
    bagian = re.split("[.,]", teks.strip("% "))
    return Decimal(".".join(bagian) if len(bagian) == 2 else "".join(bagian))


def _desimal(teks: str) -> int:
    return len(re.split("[.,]", teks.strip("% ") + ".")[1])


def _ujung(target: str) -> tuple[Decimal, Decimal]:
    ujung = [_angka(n) for n in re.findall(r"[0-9.,]+", target)]
    return min(ujung), max(ujung)


def _tercapai(t: Titik) -> bool:
    """Compare the numbers as they are printed; no realisasi stands beside a `<`."""
    bawah, atas = _ujung(t.target)
    nilai = _angka(t.realisasi)
    return nilai >= bawah if t.arah == "naik" else nilai <= atas


def _tepat(t: Titik) -> Fraction:
    """Work the capaian out; none is published beside a range."""
    target, nilai = Fraction(_ujung(t.target)[0]), Fraction(_angka(t.realisasi))
    return (nilai if t.arah == "naik" else 2 * target - nilai) / target * 100


@pytest.mark.parametrize("titik", KOLOM.values(), ids=KOLOM)
def test_a_column_copied_cell_by_cell(
    kinerja: Kinerja, write: Write, titik: list[Titik]
) -> None:
    ran = kinerja("hitung", *tulis(write, *berkas(titik)), "--format", "json")
    assert ran.status == 0, ran.err
    for t, row in zip(titik, baca_json(ran.out)["indikator"], strict=True):
        _is_right(t, row)


def _is_right(t: Titik, row: dict[str, Any]) -> None:
    golongan = _golongan(t)
    nilai = None if golongan == "belum ada" else _angka(t.realisasi)
    ada = golongan not in {"belum ada", "tanpa target"}
    assert row["status"] == STATUS.get(golongan, "terhitung")
    assert row["realisasi"] == nilai
    assert row["tercapai"] is (_tercapai(t) if ada else None)
    assert (row["capaian_penuh"] is None) is (golongan in STATUS)
    if t.capaian and golongan not in STATUS:
        benar = LAIN[t.nama][2] if t.nama in LAIN else t.capaian
        assert benar is not None
        penuh = Decimal(row["capaian_penuh"])
        assert bulatkan(penuh, _desimal(benar)) == _angka(benar)


@pytest.mark.parametrize("t", TITIK_LAIN)
def test_another_capaian_is_published_for_the_reason_that_is_said(t: Titik) -> None:
    alasan, terbit, benar = LAIN[t.nama]
    assert terbit == t.capaian
    assert (benar is None) is (alasan in STATUS)
    if benar is not None:
        assert _desimal(benar) == _desimal(terbit)
        assert _angka(benar) == bulatkan(_tepat(t), _desimal(benar)) != _angka(terbit)
        assert _sebab(t).get(alasan, alasan == "keliru" and not any(_sebab(t).values()))


def _sebab(t: Titik) -> dict[str, bool]:
    tepat, terbit = _tepat(t), _angka(t.capaian)
    potong = {Fraction(int(tepat * 10**n), 10**n) for n in (0, _desimal(t.capaian))}
    return {
        "dipotong": terbit in potong,
        "dibulatkan": terbit == bulatkan(tepat, 0),
        "realisasi": terbit == _angka(t.realisasi),
        "dibatasi": terbit == 100 < tepat,
    }


@pytest.mark.parametrize("t", TITIK_DUA)
def test_a_cell_of_several_numbers_is_a_finding_that_says_so(
    kinerja: Kinerja, write: Write, t: Titik
) -> None:
    err = kinerja("hitung", *tulis(write, *berkas([t]))).refusal(3)
    assert err.count("KIN") == 1
    assert f"KIN210 galat: “{t.target}” memuat lebih dari satu angka\n" in err


def test_no_office_indikator_or_point_is_lost() -> None:
    indikator = [i for k in TERBIT.values() for i in k["indikator"]]
    assert (len(TERBIT), len(indikator), len(TITIK)) == (25, 116, 264)
    assert TERBIT.keys() - {t.kantor for t in TITIK} == {"ptn-iku"}  # formulas only
    assert sum(map(len, KOLOM.values())) + len(TITIK_DUA) == 264
    nama = {n for t in TITIK for n in (t.nama, t.indikator, t.tabel)}
    assert LAIN.keys() | TAMBAHAN.keys() | {*DUA_ANGKA} <= nama
    assert Counter(map(_golongan, TITIK)) == {
        "cocok": 104,  # the published capaian comes out
        "tanpa capaian": 25,  # none is published
        "realisasi": 15,
        "dipotong": 12,
        "dibulatkan": 11,
        "keliru": 2,
        "dibatasi": 1,
        "target nol": 1,
        "tanpa target": 15,
        "belum ada": 75,
        "dua angka": 3,
    }
