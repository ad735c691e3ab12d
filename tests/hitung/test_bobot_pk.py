"""Weights of a PK: refused where no mean can be of them, warned of where off."""

from typing import Any

import pytest

from alat.setahun import butir, isi_berkas, janji
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.hitung.bobot_pk import temuan_bobot
from kinerja_cli.source import Source
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text

# Of each sasaran: its weight, and those of its indikator.
Sasaran = tuple[object, list[object]]


def _bobot(bobot: object) -> dict[str, object]:
    return {} if bobot is None else {"bobot": bobot}


def _pk(*sasaran: Sasaran) -> Perjanjian:
    semua = []
    for m, (_, bobot) in enumerate(sasaran):
        nama = (f"{'abc'[m]}{n}" for n in range(len(bobot)))
        semua.append(
            [{**butir(a, 9), **_bobot(b)} for a, b in zip(nama, bobot, strict=True)]
        )
    pk: dict[str, Any] = janji(*semua)
    for m, (berat, _) in enumerate(sasaran):
        pk["sasaran"][m] |= _bobot(berat)
    text = Text("pk.yaml", isi_berkas(pk), "0" * 64)
    return read_perjanjian(Source(text, parse_tree(text))).value


@pytest.mark.parametrize(
    ("sasaran", "code", "pesan"),
    [
        ([(None, [0, 0])], "KIN270", "semua bobot indikator sasaran 1 nol"),
        ([(0, [None])], "KIN270", "semua bobot sasaran nol"),
        ([(None, [60, None])], "KIN271", "1 dari 2 indikator sasaran 1 tanpa `bobot`"),
        ([(60, [1]), (None, [1])], "KIN271", "1 dari 2 sasaran tanpa `bobot`"),
        ([(None, [60, -40])], "KIN212", "-40 di luar batas: harus paling sedikit 0"),
        ([(None, [60, "40 orang"])], "KIN210", "“40 orang” bukan angka"),
    ],
)
def test_no_mean_can_be_of_them(sasaran: list[Sasaran], code: str, pesan: str) -> None:
    with pytest.raises(KinerjaError) as caught:
        _pk(*sasaran)
    (d,) = caught.value.diagnostics
    assert (d.code, d.message.startswith(pesan)) == (code, True), d.message
    assert d.location is not None


@pytest.mark.parametrize(
    "sasaran",
    [
        [(None, [None]), (None, [None, None])],
        [(None, ["60 %", 40])],
        [(None, ["0,6", 0.4])],
        [(None, [60, 40]), (None, [100])],
        [(None, [60, 40]), (None, [1])],
        [(None, [50]), (None, [30, 20])],  # of the whole PK
        [(60, [40, 20]), (40, [40])],  # of what the sasaran weighs
        [(60, [70, 30]), (40, [None, None])],
        [(100, [100, 0])],
        [(None, ["33,3", "33,3", "33,4"])],
    ],
)
def test_they_add_up(sasaran: list[Sasaran]) -> None:
    assert list(temuan_bobot(_pk(*sasaran))) == []


@pytest.mark.parametrize(
    ("sasaran", "found"),
    [
        ([(None, [60, 30])], [("indikator sasaran 1 90", 0)]),
        ([(None, ["33,33"] * 3)], [("indikator sasaran 1 99,99", 0)]),
        ([(None, [60, 40]), (None, [9])], [("indikator sasaran 2 9", 1)]),
        ([(None, [50]), (None, [30, 19])], [("seluruh indikator 99", 0)]),
        ([(60, [100]), (30, [100])], [("sasaran 90", 0)]),
        (
            [(60, [61]), (40, [39])],
            [("indikator sasaran 1 61", 0), ("indikator sasaran 2 39", 1)],
        ),
    ],
)
def test_387_they_do_not_add_up(
    sasaran: list[Sasaran], found: list[tuple[str, int]]
) -> None:
    semua = list(temuan_bobot(_pk(*sasaran)))
    assert {(d.code, d.level, d.keys[-1]) for d in semua} == {
        ("KIN387", "peringatan", "bobot")
    }
    assert [(d.message, d.keys[1]) for d in semua] == [
        (f"bobot {nama} berjumlah {jumlah}, bukan 100 atau 1", m)
        for (nama, jumlah), m in ((s.rsplit(" ", 1), m) for s, m in found)
    ]


def test_388_a_sasaran_without_them_leaves_no_mean_of_all() -> None:
    (d,) = temuan_bobot(_pk((None, [60, 40]), (None, [None])))
    assert (d.code, d.level, d.keys) == ("KIN388", "peringatan", ("sasaran", 1))
