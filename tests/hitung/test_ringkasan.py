"""The summary: counts, unweighted means of what is printed, and what they hide."""

from decimal import Decimal

import pytest

from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import read_isian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.hitung.ringkasan import Ringkasan, ringkas_baris
from kinerja_cli.source.validation import validate


def _baris(nama: str, realisasi: str | None, target: str = "100") -> Baris:
    base = {"id": nama, "nama": "X", "satuan": "%", "rumus": "nilai"}
    i = validate(Indikator, base | {"target": target})
    tree = {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas",
        "sasaran": [{"uraian": "S", "indikator": [i]}],
    }
    pk = validate(Perjanjian, tree)
    return hitung_baris(1, (), i, read_isian(i, {"nilai": realisasi}, pk), pk)


def _summary(*capaian: str | None, desimal: int = 2) -> Ringkasan:
    rows = [_baris("abcdefgh"[n], c) for n, c in enumerate(capaian)]
    return ringkas_baris(rows, desimal)


def test_counts_by_status_and_of_what_is_reached() -> None:
    rows = [
        _baris("a", "100"),
        _baris("b", "99,99"),
        _baris("c", None),
        _baris("d", "5", target="0"),
        _baris("e", "101"),
        _baris("f", None),
    ]
    r = ringkas_baris(rows, 2)
    assert (r.terhitung, r.tak_terhitung, r.belum_ada) == (3, 1, 2)
    assert (r.berputusan, r.tercapai) == (4, 3)
    assert r.rata_rata_capaian == Decimal("100.33")


@pytest.mark.parametrize("capaian", [(), (None,), (None, None)])
def test_the_mean_of_nothing_is_nothing(capaian: tuple[None, ...]) -> None:
    r = _summary(*capaian)
    assert (r.rata_rata_capaian, r.tercapai, r.catatan) == (None, 0, ())
    assert all(mean is None for _, mean in r.per_sasaran)
    assert (r.belum_ada, r.pembagi) == (len(capaian), 0)


@pytest.mark.parametrize(
    ("capaian", "desimal", "mean"),
    [
        (("100", "99,99"), 2, "100.00"),
        (("100", "99,98", "99,98"), 2, "99.99"),
        (("87,10", "96,54", "72,52"), 2, "85.39"),
        (("100", "99"), 0, "100"),
        (("0", None, "50"), 2, "25.00"),
        (("-100", "100"), 2, "0.00"),
    ],
)
def test_the_mean_is_of_printed_capaian_rounded_half_up(
    capaian: tuple[str | None, ...], desimal: int, mean: str
) -> None:
    assert str(_summary(*capaian, desimal=desimal).rata_rata_capaian) == mean


def test_the_mean_is_of_rounded_and_not_of_unrounded_capaian() -> None:
    rows = [_baris("a", "1", target="3"), _baris("b", "2", target="3")]
    rows.append(_baris("c", "2", target="3"))
    printed = [str(b.capaian.nilai) for b in rows if b.capaian]
    assert printed == ["33.33", "66.67", "66.67"]  # unrounded: 55,555...
    assert ringkas_baris(rows, 4).rata_rata_capaian == Decimal("55.5567")


def test_means_per_sasaran_keep_the_order_of_the_pk() -> None:
    rows = [
        _baris("a", "80"),
        _baris("b", "90"),
        _baris("c", None)._replace(sasaran=2),
        _baris("d", "50")._replace(sasaran=3),
    ]
    assert ringkas_baris(rows, 2).per_sasaran == (
        (1, Decimal("85.00")),
        (2, None),
        (3, Decimal("50.00")),
    )


def test_each_mean_knows_how_it_came_to_be() -> None:
    rows = [_baris("a", "80"), _baris("b", "90,01"), _baris("c", None)]
    rows += [_baris("d", "50")._replace(sasaran=2), _baris("e", None)]
    rows[-1] = rows[-1]._replace(sasaran=3)
    r = ringkas_baris(rows, 2)
    satu, dua, kosong = (g for _, g in r.langkah_sasaran)
    assert satu
    assert dua
    assert r.langkah
    assert kosong is None
    assert [s for s, _ in r.langkah_sasaran] == [1, 2, 3]
    assert r.per_sasaran == ((1, satu.nilai), (2, dua.nilai), (3, None))
    assert r.rata_rata_capaian == r.langkah.nilai == Decimal("73.34")
    assert [g.label for g in (satu, dua, r.langkah)] == [
        "rata-rata capaian sasaran 1",
        "rata-rata capaian sasaran 2",
        "rata-rata capaian",
    ]
    assert (r.langkah.desimal, r.langkah.angka) == (
        2,
        "73,336666666667 dibulatkan ke 2 desimal",
    )
    assert r.langkah.kata == (
        "rata-rata capaian sebelum dibulatkan dibulatkan ke 2 desimal"
    )
    assert r.langkah.asal.kata == "(a + b + d) : 3"
    assert r.langkah.asal.angka == "(80,00 + 90,01 + 50,00) : 3"
    assert satu.asal.angka == "(80,00 + 90,01) : 2"


@pytest.mark.parametrize(
    ("capaian", "mean", "hidden"),
    [
        (("100,01", "99,99"), "100.00", True),
        (("100,01", "99,98"), "100.00", True),  # 99,995: as it is printed
        (("100", "99,99"), "100.00", True),
        (("100", "99,99", "99,99"), "99.99", False),
        (("100,01", "99,97"), "99.99", False),
        (("150", "20"), "85.00", False),
        (("100", "100"), "100.00", False),
        (("100,01", "100"), "100.01", False),
        (("120",), "120.00", False),
        (("80",), "80.00", False),
        (("120", None), "120.00", False),
        (("120", "80", None), "100.00", True),
    ],
)
def test_417_a_mean_of_100_hides_one_below(
    capaian: tuple[str | None, ...], mean: str, *, hidden: bool
) -> None:
    r = _summary(*capaian)
    assert str(r.rata_rata_capaian) == mean
    found = [(d.code, d.level, d.hint, d.keys) for d in r.catatan]
    assert found == ([("KIN417", "catatan", "", ())] if hidden else [])


@pytest.mark.parametrize(
    ("desimal", "mean"), [(0, "100"), (1, "99.5"), (2, "99.50")], ids=str
)
def test_417_goes_by_the_mean_as_printed(desimal: int, mean: str) -> None:
    r = _summary("100", "99", desimal=desimal)
    assert str(r.rata_rata_capaian) == mean
    assert len(r.catatan) == (1 if desimal == 0 else 0)


def test_417_names_what_is_hidden_and_the_mean_that_would_show_it() -> None:
    (d,) = _summary("130", "80", "100", "90,01", "100,02").catatan
    assert d.message == (
        "rata-rata seluruhnya (100,01) menutupi capaian di bawah 100 (b, d); "
        "bila tiap capaian dibatasi 100, rata-ratanya 94,00"
    )


@pytest.mark.parametrize(
    ("satu", "dua", "said"),
    [
        (("130", "80"), ("89",), ["sasaran 1 (105,00)"]),
        (("89",), ("130", "80"), ["sasaran 2 (105,00)"]),
        (("120",), ("80",), ["seluruhnya (100,00)"]),
        (("130", "80"), ("120",), ["sasaran 1 (105,00)", "seluruhnya (110,00)"]),
        (
            ("130", "80"),
            ("110", "90"),
            ["sasaran 1 (105,00)", "sasaran 2 (100,00)", "seluruhnya (102,50)"],
        ),
        (("130", "80"), (None,), ["seluruhnya (105,00)"]),
        ((None,), ("130", "80"), ["seluruhnya (105,00)"]),
        (("130", "80"), (), ["seluruhnya (105,00)"]),
        (("99",), ("99",), []),
    ],
)
def test_417_is_said_once_for_each_mean_that_hides(
    satu: tuple[str | None, ...], dua: tuple[str | None, ...], said: list[str]
) -> None:
    rows = [_baris(f"a{n}", c) for n, c in enumerate(satu)]
    rows += [_baris(f"b{n}", c)._replace(sasaran=2) for n, c in enumerate(dua)]
    messages = [d.message for d in ringkas_baris(rows, 2).catatan]
    assert [m.partition(" menutupi ")[0] for m in messages] == [
        f"rata-rata {nama}" for nama in said
    ]
