"""A number with its unit, as a sentence says it."""

from decimal import Decimal

import pytest

from kinerja_cli.core.angka import format_angka
from kinerja_cli.core.exact import Exact, bagi
from kinerja_cli.dokumen.pk.target import Target
from kinerja_cli.laporan.kalimat.masa import kata_sisi, pada_sisi, tanpa_singkatan
from kinerja_cli.laporan.kalimat.ukuran import UkuranKalimat, titik


def _ukuran(satuan: str, *, bertingkat: bool = False) -> UkuranKalimat:
    return UkuranKalimat("N", satuan, "naik", format_angka, bertingkat)


@pytest.mark.parametrize(
    ("satuan", "nilai", "selisih"),
    [
        ("%", "97,73 persen", "97,73 poin persen"),
        ("Persen", "97,73 persen", "97,73 poin persen"),
        ("persentase (%)", "97,73 persen", "97,73 poin persen"),
        ("indeks", "97,73", "97,73 poin"),
        ("Indeks Kepuasan", "97,73", "97,73 poin"),
        ("Nilai", "97,73", "97,73 poin"),
        ("Dokumen", "97,73 dokumen", "97,73 dokumen"),
        ("Kali/Tahun", "97,73 kali/tahun", "97,73 kali/tahun"),
        ("PKS", "97,73 PKS", "97,73 PKS"),
        ("m2", "97,73 m2", "97,73 m2"),
        ("Rp", "Rp 97,73", "Rp 97,73"),
        ("rupiah", "Rp 97,73", "Rp 97,73"),
        ("miliar rupiah", "97,73 miliar rupiah", "97,73 miliar rupiah"),
        ("per 1.000 penduduk", "97,73 per 1.000 penduduk", "97,73"),
    ],
)
def test_a_value_and_a_difference(satuan: str, nilai: str, selisih: str) -> None:
    u = _ukuran(satuan)
    assert u.nilai(Decimal("97.73")) == nilai
    assert u.selisih(Decimal("97.73")) == selisih


def test_a_word_of_a_scale_has_no_unit() -> None:
    u = _ukuran("%", bertingkat=True)
    assert (u.nilai(Decimal(3)), u.selisih(Decimal(1))) == ("3", "1 jenjang")
    assert not u.persen


@pytest.mark.parametrize(
    ("target", "kata"),
    [
        (Target(Decimal(60), Decimal(85)), "60 sampai 85 persen"),
        (Target(Decimal(95), Decimal(95), "naik", "≥"), "paling sedikit 95 persen"),
        (Target(Decimal(25), Decimal(25), "turun", "≤"), "paling banyak 25 persen"),
        (Target(Decimal(90), Decimal(90), "naik", ">"), "lebih dari 90 persen"),
        (Target(Decimal(5), Decimal(5), "turun", "<"), "kurang dari 5 persen"),
        (Target(Decimal("-2.1"), Decimal("-2.1")), "-2,1 persen"),
    ],
)
def test_a_target(target: Target, kata: str) -> None:
    assert _ukuran("%").target(target) == kata


@pytest.mark.parametrize(
    ("nilai", "kata"),
    [(Decimal("81.325"), "81,325"), (bagi(Decimal(2), Decimal(3)), "sekitar 0,")],
)
def test_what_is_not_rounded(nilai: Exact, kata: str) -> None:
    assert _ukuran("indeks").utuh(nilai).startswith(kata)


@pytest.mark.parametrize(
    ("label", "sisi", "pada"),
    [
        ("2023", "tahun 2023", "pada tahun 2023"),
        ("2023 (2)", "tahun 2023 (2)", "pada tahun 2023 (2)"),
        ("TW 3 2024", "triwulan 3 tahun 2024", "pada triwulan 3 tahun 2024"),
        ("SMT 1 2024", "semester 1 tahun 2024", "pada semester 1 tahun 2024"),
        ("bulan 9 2024", "bulan 9 tahun 2024", "pada bulan 9 tahun 2024"),
        ("s.d. TW 3 2024", "triwulan 3 tahun 2024", "sampai triwulan 3 tahun 2024"),
    ],
)
def test_a_side(label: str, sisi: str, pada: str) -> None:
    assert (kata_sisi(label), pada_sisi(label)) == (sisi, pada)


def test_labels_are_spelt_out() -> None:
    teks = "12 bulan (2023), 9 bulan (s.d. TW 3 2024), 3 bulan (TW 1 2024)"
    label = ("2023", "s.d. TW 3 2024", "TW 1 2024")
    assert tanpa_singkatan(teks, *label) == (
        "12 bulan (2023), 9 bulan (sampai triwulan 3 tahun 2024), "
        "3 bulan (triwulan 1 tahun 2024)"
    )


@pytest.mark.parametrize(
    ("teks", "kalimat"),
    [
        ("target tercapai", "Target tercapai."),
        ("realisasi S.H.", "Realisasi S.H."),
        ("keterangan: “Ditunda.”", "Keterangan: “Ditunda.”"),
        ("keterangan: “Ditunda”", "Keterangan: “Ditunda”."),
    ],
)
def test_a_sentence_has_one_end(teks: str, kalimat: str) -> None:
    assert titik(teks) == kalimat
