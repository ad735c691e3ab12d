"""An input that moves: its unit, its bounds, and what is one unit away."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from alat.ragam_isian import ATURAN, BOBOT_SAKIP, SUB, Isi, rumus_of
from kinerja_cli.core.angka import bulatkan, penuh
from kinerja_cli.rumus.alat.peubah import Peubah
from kinerja_cli.rumus.nilai import Nilai
from kinerja_cli.source.validation import validate

KOMPONEN: Isi = dict.fromkeys(BOBOT_SAKIP, "12,5")


def _peubah(nilai: str, desimal: int = 0, **more: Any) -> Peubah:
    def ganti(n: Decimal) -> Nilai:
        return validate(Nilai, {"nilai": n})

    return Peubah("besaran", Decimal(nilai), ganti, desimal=desimal)._replace(**more)


@pytest.mark.parametrize(
    ("desimal", "unit"), [(0, "1"), (1, "0.1"), (2, "0.01"), (12, "0.000000000001")]
)
def test_one_unit_is_the_last_digit(desimal: int, unit: str) -> None:
    assert _peubah("1", desimal).unit == Decimal(unit)


@pytest.mark.parametrize(
    ("desimal", "tetap", "diminta", "hasil"),
    [
        pytest.param(0, False, 2, 2, id="finer"),
        pytest.param(4, False, 2, 4, id="fine enough already"),
        pytest.param(2, False, 2, 2, id="as fine"),
        pytest.param(0, True, 2, 0, id="there is no half of a service"),
    ],
)
def test_halus(
    desimal: int,
    tetap: bool,  # noqa: FBT001 - a column of the table
    diminta: int,
    hasil: int,
) -> None:
    assert _peubah("1", desimal, tetap=tetap).halus(diminta).desimal == hasil


@pytest.mark.parametrize(
    ("nilai", "minimal", "maksimal", "dekat"),
    [
        pytest.param("5", None, None, ["4", "6"], id="free"),
        pytest.param("0", "0", None, ["1"], id="nothing below none"),
        pytest.param("4", "1", "4", ["3"], id="nothing above the best"),
        pytest.param("3", "3", "3", [], id="nowhere to go"),
        pytest.param("1", "0", "2", ["0", "2"], id="onto both bounds"),
    ],
)
def test_tetangga_keep_to_the_bounds(
    nilai: str, minimal: str | None, maksimal: str | None, dekat: list[str]
) -> None:
    p = _peubah(
        nilai,
        minimal=minimal and Decimal(minimal),
        maksimal=maksimal and Decimal(maksimal),
    )
    found = list(p.tetangga())
    assert [str(t.langkah(ATURAN).nilai) for _, t in found] == dekat
    assert [teks for teks, _ in found] == [f"besaran {d}" for d in dekat]


def test_tetangga_are_said_as_offices_write() -> None:
    below, above = (teks for teks, _ in _peubah("76226.50", 2).tetangga())
    assert below == "besaran 76.226,49"
    assert above == "besaran 76.226,51"


def _tetangga(ragam: str, isi: Isi | None = None) -> Iterator[tuple[str, str]]:
    for teks, t in rumus_of(ragam, isi).tetangga(ATURAN, 0):
        yield teks, penuh(t.langkah(ATURAN).nilai) or ""


@pytest.mark.parametrize(
    ("ragam", "isi", "expected"),
    [
        (
            "ketepatan_waktu",
            {"tepat_waktu": 1, "ditargetkan": 4},
            [
                ("layanan tepat waktu 0", "0"),
                ("layanan tepat waktu 2", "50"),
            ],
        ),
        ("pks, a count", {"jumlah": 0}, [("mitra 1", "1")]),
        (
            "cacah, a list",
            None,
            [("jumlah 1", "1"), ("jumlah 3", "3")],
        ),
        (
            "skm, the index",
            {"nilai_skm": "4"},
            [("nilai indeks 3,99", "99.75")],
        ),
        (
            "skm, the index",
            {"nilai_skm": "3,2530"},
            [
                ("nilai indeks 3,2529", "81.3225"),
                ("nilai indeks 3,2531", "81.3275"),
            ],
        ),
        (
            "skm, answers",
            {"jumlah_per_unsur": [2, 8], "terisi": [2, 2]},
            [
                ("jumlah jawaban unsur 1 3", "68.75"),
                ("jumlah jawaban unsur 2 7", "56.25"),
            ],
        ),
        (
            "rasio",
            {"pembilang": "1", "penyebut": "2,5"},
            [("pembilang 0,9", "36"), ("pembilang 1,1", "44")],
        ),
        (
            "rata_rata, by name",
            {"nilai": {"Utara": "1", "Selatan": "2,5"}},
            [
                ("Utara 0", "1.25"),
                ("Utara 2", "2.25"),
                ("Selatan 2,4", "1.7"),
                ("Selatan 2,6", "1.8"),
            ],
        ),
        (
            "jumlah",
            {"nilai": ["1", "0,25"]},
            [("jumlah 1,24", "1.24"), ("jumlah 1,26", "1.26")],
        ),
        (
            "nilai",
            {"nilai": "-0,1"},
            [("nilai -0,2", "-0.2"), ("nilai 0,0", "0")],
        ),
    ],
)
def test_tetangga_of_a_rumus(
    ragam: str, isi: Isi | None, expected: list[tuple[str, str]]
) -> None:
    assert list(_tetangga(ragam, isi)) == expected


def test_a_count_of_documents_moves_by_one_document() -> None:
    persen = dict.fromkeys(rumus_of("cakupan_dokumen, counts").model_dump(), "100")
    isi = persen | {"kartu_keluarga": {"terbit": 4, "wajib": 4}}
    found = list(_tetangga("cakupan_dokumen, counts", isi))
    # Five are at 100 already, each can only fall by 0,01; one of four is 25 %.
    teks, nilai = found[0]
    assert teks == "kartu keluarga terbit 3"
    assert bulatkan(Decimal(nilai), 9) == Decimal("95.833333333")
    assert [teks for teks, _ in found[1:]] == [
        f"cakupan {nama} 99,99"
        for nama in (
            *("ktp elektronik", "akta kelahiran", "akta perkawinan"),
            *("akta kematian", "akta perceraian"),
        )
    ]


def test_a_graded_component_moves_by_one_grade() -> None:
    huruf = dict(zip(SUB, ("AA", "BB", "E"), strict=True))
    found = list(_tetangga("sakip, grades", KOMPONEN | {"evaluasi": huruf}))
    # evaluasi: 5 x 100 % + 7,5 x 80 % + 12,5 x 0 % = 11, so 48,5 with the others.
    assert found[-4:] == [
        ("evaluasi keberadaan A", "48"),
        ("evaluasi kualitas A", "49.25"),
        ("evaluasi kualitas B", "47.75"),
        ("evaluasi pemanfaatan D", "52.25"),
    ]
    assert found[0] == ("perencanaan 12,49", "48.49")
    assert len(found) == 10
