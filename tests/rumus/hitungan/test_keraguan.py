"""Units through a formula: which add up, and which an indikator cannot have."""

import re
from itertools import zip_longest

import pytest

from alat.pk_satu import perjanjian
from kinerja_cli.hitung.peringatan_pk import temuan_pk
from kinerja_cli.rumus.hitungan.dimensi import dimensi


def _found(satuan: str, rumus: str, isian: str) -> list[tuple[str, str]]:
    """Find what a formula gives away; ``isian`` are units, of a, b and so on."""
    nama = sorted({*re.findall(r"\b[a-d]\b", rumus)})
    semua = zip_longest(nama, isian.split(", "), fillvalue="")
    masukan = {n: {"satuan": s} for n, s in semua}
    pk = perjanjian(
        "hitungan", "50", None, isian=masukan, hitungan=rumus, satuan=satuan
    )
    return [(d.code, str(d.keys[-1])) for d in temuan_pk(pk)]


MUSTAHIL, TAK_SESATUAN = [("KIN386", "satuan")], [("KIN389", "hitungan")]


@pytest.mark.parametrize(
    ("satuan", "rumus", "isian", "found"),
    [
        pytest.param("orang", "a : b × 100", "Orang, orang", MUSTAHIL, id="cancels"),
        ("%", "a : b × 100", "orang, orang", []),
        ("per 1.000", "a : b × 1000", "orang, orang", []),
        ("indeks", "a : b", "orang, orang", []),
        ("ICOR", "a : b", "Rp, Rp", []),
        ("Rp", "a : b × 100", "Rp, rupiah", MUSTAHIL),
        ("Rp juta", "a : b × 100", "Rp, Rp", MUSTAHIL),
        ("Rp", "a : b", "Rp, orang", []),
        ("hari", "a : b", "Rp, Rp", MUSTAHIL),
        ("hari", "a × b : c", "hari, orang, orang", []),
        pytest.param("orang", "a − b", "%, persen", MUSTAHIL, id="of percentages"),
        ("poin persen", "a − b", "%, %", []),
        ("poin", "a − b", "%, %", []),
        ("Rp", "rata_rata(a; b)", "%, %", MUSTAHIL),
        ("orang", "a × b : 100", "%, orang", []),
        pytest.param("%", "(a + b) : 2", "orang, orang", MUSTAHIL, id="stays"),
        ("orang", "(a + b) : 2", "orang, orang", []),
        ("%", "a : 28 × 100", "desa", []),
        ("%", "a : b × 100", "kunjungan, orang", []),
        ("jiwa", "a + b", "orang, orang", []),
        ("orang", "a + b − c + c", "Rp, Rp, orang", TAK_SESATUAN),
        ("Rp", "a + b", "orang, orang", MUSTAHIL),
        ("orang", "a + b", "Rp, Rp", MUSTAHIL),
        ("orang", "a : 1500000", "Rp", []),
        (
            "orang",
            "terbesar(a; b) + c : c × c",
            "dokumen, dokumen, orang",
            TAK_SESATUAN,
        ),
        ("b", "a + b", "orang, dokumen", TAK_SESATUAN),
        # One that is multiplied may be anything; the others are what they are.
        ("b", "a + b + c × 1,2", "orang, dokumen, orang", TAK_SESATUAN),
        ("b", "a + b × 1,2", "orang, dokumen", []),
        ("b", "a + b + c × 2", "orang, orang, dokumen", []),
        ("x", "a − b", "orang, %", TAK_SESATUAN),
        ("x", "a : b + a", "orang, orang", TAK_SESATUAN),
        ("x", "a : b + c", "orang, orang, %", []),
        ("Rp", "a + b", "Rp, Rp juta", TAK_SESATUAN),
        ("x", "terkecil(a; b)", "orang, hari", TAK_SESATUAN),
        ("x", "(a + b) × (c + d)", "km, hari, kg, jam", TAK_SESATUAN),
        pytest.param("x", "3 × a + 5 × b", "artikel, buku", [], id="so many each"),
        ("x", "a × b − c", "tempat tidur, hari, hari", []),  # days of care, by beds
        ("x", "a + b", "orang, indeks", []),
        ("x", "a + b", "orang", []),
        ("x", "100 − a", "orang", []),
    ],
)
def test_what_units_give_away(
    satuan: str, rumus: str, isian: str, found: list[tuple[str, str]]
) -> None:
    assert _found(satuan, rumus, isian) == found


@pytest.mark.parametrize(
    ("satuan", "nama"),
    [
        *((s, None) for s in ("", "-", "x", "indeks", "nilai SAKIP", "liter/detik")),
        *((s, None) for s in ("luaran per dosen", "skala 1-10")),
        *((s, "") for s in ("%", "Persen", "% (persen)", "‰", "per 100.000 KH")),
        *((s, "rupiah") for s in ("Rp", "Rupiah", "Rp.")),
        *((s, "juta rupiah") for s in ("Rp juta", "juta rupiah", "Rp (jt)")),
        ("Orang", "orang"),
        ("tempat  tidur", "tempat tidur"),
    ],
)
def test_what_a_unit_is_of(satuan: str, nama: str | None) -> None:
    d = dimensi(satuan)
    assert (None if d is None else dict(d)) == (
        None if nama is None else {nama: 1} if nama else {}
    )
