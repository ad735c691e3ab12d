"""One row: decimals, reached or not, and the three ways a row can stand."""

from decimal import Decimal

import pytest

from alat.pendukung import refusals
from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.dokumen.pk import Indikator, Perjanjian
from kinerja_cli.dokumen.realisasi import BelumLengkap, read_isian
from kinerja_cli.hitung.capaian import Baris, hitung_baris
from kinerja_cli.source.validation import validate


def _pk(i: Indikator, desimal: str = "2") -> Perjanjian:
    tree = {
        "format": "kinerja/pk@1",
        "tahun": "2024",
        "instansi": "Dinas",
        "konvensi": {"desimal": desimal},
        "sasaran": [{"uraian": "S", "indikator": [i]}],
    }
    return validate(Perjanjian, tree)


def _indikator(rumus: str, target: str, **more: object) -> Indikator:
    base = {"id": "x", "nama": "X", "satuan": "%", "rumus": rumus, "target": target}
    return validate(Indikator, base | more)


def _baris(i: Indikator, isi: object, desimal: str = "2") -> Baris:
    pk = _pk(i, desimal)
    return hitung_baris(1, (), i, read_isian(i, isi, pk), pk)


@pytest.mark.parametrize(
    ("arah", "realisasi", "tercapai"),
    [
        ("naik", "98", True),
        ("naik", "97,99", False),
        ("naik", "98,01", True),
        ("turun", "98", True),
        ("turun", "98,01", False),
        ("turun", "97,99", True),
    ],
)
def test_equal_is_reached_in_both_directions(
    arah: str, realisasi: str, *, tercapai: bool
) -> None:
    i = _indikator("nilai", "98", arah=arah)
    assert _baris(i, {"nilai": realisasi}).tercapai is tercapai


def test_thirds_that_sum_to_the_target_reach_it_rounded_or_not() -> None:
    totals = ["361"] * 3 + ["364"] * 6  # 3267 : 120 : 9 x 25 = 75,625 exactly
    isi = {"jumlah_per_unsur": totals, "terisi": ["120"] * 9}
    baris = _baris(_indikator("skm", "75,6250", desimal="3"), isi)
    assert baris.realisasi_penuh == Decimal("75.625")
    assert baris.tercapai is True
    assert [d.code for d in baris.catatan] == ["KIN363"]  # the lowest, and no rounding


@pytest.mark.parametrize(
    ("rumus", "own", "konvensi", "desimal"),
    [
        ("nilai", None, "2", 2),
        ("nilai", None, "0", 0),
        ("nilai", "4", "2", 4),
        ("nilai", "0", "2", 0),
        ("pks", None, "2", 0),
        ("cacah", None, "2", 0),
        ("pks", "1", "2", 1),
    ],
)
def test_decimals_are_its_own_else_of_its_rumus_else_of_the_pk(
    rumus: str, own: str | None, konvensi: str, desimal: int
) -> None:
    i = _indikator(rumus, "15", desimal=own) if own else _indikator(rumus, "15")
    assert _pk(i, konvensi).desimal_realisasi(i) == desimal


def test_realisasi_takes_its_own_decimals_and_capaian_those_of_the_pk() -> None:
    i = _indikator("nilai", "3", desimal="4")
    baris = _baris(i, {"nilai": "2,00005"}, desimal="1")
    assert baris.realisasi is not None
    assert baris.capaian is not None
    assert str(baris.realisasi.nilai) == "2.0001"
    assert str(baris.capaian.nilai) == "66.7"


@pytest.mark.parametrize(
    ("rumus", "target", "printed"),
    [
        ("nilai", "98", "98,00"),
        ("nilai", "81,33", "81,33"),
        ("nilai", "81,3251", "81,3251"),
        ("nilai", "≥ 81,5", "≥ 81,50"),
        ("nilai", "98–99,5", "98,00–99,50"),
        ("cacah", "15", "15"),
        ("cacah", "15,5", "15,5"),
    ],
)
def test_a_target_is_printed_with_the_decimals_of_its_realisasi(
    rumus: str, target: str, printed: str
) -> None:
    baris = _baris(_indikator(rumus, target, arah="naik"), None)
    assert str(baris.target) == printed


@pytest.mark.parametrize(
    "isi",
    [None, {}, {"tepat_waktu": None}, {"tepat_waktu": None, "ditargetkan": None}],
    ids=str,
)
def test_nothing_filled_in_is_belum_ada(isi: object) -> None:
    baris = _baris(_indikator("ketepatan_waktu", "98"), isi)
    assert baris == Baris(1, (), baris.indikator, 2, "belum_ada")
    assert (baris.realisasi_penuh, baris.tercapai, baris.catatan) == (None, None, ())


@pytest.mark.parametrize(
    ("rumus", "isi", "blank"),
    [
        ("ketepatan_waktu", {"tepat_waktu": "1", "ditargetkan": None}, "ditargetkan"),
        ("skm", {"unsur": ["3", "4"], "responden": None}, "responden"),
        ("skm", {"unsur": {"Biaya": "3", "Waktu": None}, "responden": "2"}, "Waktu"),
        ("pks", {"mitra": [{"nama": "A", "jenis": None}]}, "jenis"),
        ("rata_rata", {"nilai": ["1", None]}, "nilai"),
    ],
)
def test_partly_blank_is_not_computed_and_says_what_is_missing(
    rumus: str, isi: object, blank: str
) -> None:
    i = _indikator(rumus, "3")
    assert isinstance(read_isian(i, isi, _pk(i)), BelumLengkap)
    baris = _baris(i, isi)
    assert (baris.status, baris.realisasi, baris.tercapai) == (
        "tak_terhitung",
        None,
        None,
    )
    (d,) = baris.catatan
    assert (d.code, d.level) == ("KIN205", "catatan")
    assert blank in d.message


@pytest.mark.parametrize(
    ("rumus", "isi"),
    [
        ("pks", {"mitra": []}),
        ("cacah", {"jumlah": "0"}),
        ("nilai", {"nilai": "0"}),
        ("ketepatan_waktu", {"tepat_waktu": "0", "ditargetkan": "5"}),
    ],
)
def test_zero_is_a_value(rumus: str, isi: object) -> None:
    baris = _baris(_indikator(rumus, "3"), isi)
    assert (baris.status, baris.realisasi_penuh) == ("terhitung", Decimal(0))
    assert baris.tercapai is False
    assert baris.kategori == "Sangat Rendah"


def test_a_missing_key_is_an_error_and_not_a_blank() -> None:
    i = _indikator("ketepatan_waktu", "98")
    with pytest.raises(KinerjaError, match="KIN201 galat: `ditargetkan` wajib ada"):
        read_isian(i, {"tepat_waktu": "1"}, _pk(i))


def test_a_blank_beside_a_mistake_is_an_error() -> None:
    i = _indikator("ketepatan_waktu", "98")
    assert [
        d.code
        for d in refusals(
            read_isian, i, {"tepat_waktu": "-1", "ditargetkan": None}, _pk(i)
        )
    ] == ["KIN212", "KIN205"]


def test_what_breaks_a_regulation_is_an_error() -> None:
    i = _indikator("pks", "3")
    mitra = [{"nama": "A", "jenis": "baru"}, {"nama": "a ", "jenis": "baru"}]
    with pytest.raises(KinerjaError, match="KIN305"):
        read_isian(i, {"mitra": mitra}, _pk(i))


def test_notes_of_the_rumus_stand_in_the_row() -> None:
    i = _indikator("ketepatan_waktu", "98")
    baris = _baris(i, {"tepat_waktu": "101", "ditargetkan": "100"})
    assert [d.code for d in baris.catatan] == ["KIN323"]
    nol = _baris(
        _indikator("ketepatan_waktu", "0"), {"tepat_waktu": "9", "ditargetkan": "8"}
    )
    assert [d.code for d in nol.catatan] == ["KIN401", "KIN323"]
