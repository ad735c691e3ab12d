"""The words and signs of the tree, one by one, as an office reads them."""

import re
from collections.abc import Callable

import pytest

from alat.keluaran import tertulis
from alat.pendukung import Write
from alat.penjelas import compute_one
from alat.pohon_teks import RATA_RATA, read_pohon
from kinerja_cli.laporan.penjelasan import LaporanPenjelasan
from kinerja_cli.telaah.jelaskan import jelaskan_indikator, jelaskan_rata_rata

Tulis = Callable[..., str]


@pytest.fixture
def tulis(write: Write) -> Tulis:
    """Explain one indikator as a pipe shows it."""

    def call(janji: str, isian: str, konvensi: str = "") -> str:
        hasil = compute_one(write, janji, isian, konvensi)
        semua = tuple(jelaskan_indikator(hasil, set()))
        return tertulis(
            LaporanPenjelasan(hasil, semua, jelaskan_rata_rata(hasil)), "tabel"
        )

    return call


def _lines(out: str) -> list[str]:
    """Return the lines of the trees, without their branches."""
    return [re.sub(r"^[│├└─ ]+", "", ln) for ln in out.splitlines()]


def _beneath(out: str, awal: str) -> list[str]:
    """Return the line that begins so, once, and the three beneath it."""
    lines = _lines(out)
    (start,) = (n for n, ln in enumerate(lines) if ln.startswith(awal))
    return lines[start : start + 4]


def test_operands_that_are_cut_stand_behind_their_sign(tulis: Tulis) -> None:
    isian = "{jumlah_per_unsur: [10, 17], terisi: [3, 7]}"
    out = tulis("target: 76, rumus: skm", isian)
    assert _beneath(out, "nilai SKM ")[:3] == [
        "nilai SKM ≈ 72,02380952381",
        "= nilai indeks × faktor konversi",
        "≈ 2,880952380952 × 25",
    ]
    assert _beneath(out, "nilai indeks ")[:3] == [
        "nilai indeks ≈ 2,880952380952",
        "= (unsur 1 + unsur 2) : 2",
        "≈ (3,333333333333 + 2,428571428571) : 2",
    ]


def test_parts_that_are_cut_may_have_a_whole_sum(tulis: Tulis) -> None:
    isian = "{jumlah_per_unsur: [10, 8], terisi: [3, 3], bobot: '0,5'}"
    out = tulis("target: 76, rumus: skm", isian)
    assert _beneath(out, "jumlah nilai unsur ")[:3] == [
        "jumlah nilai unsur = 6",
        "= unsur 1 + unsur 2",
        "≈ 3,333333333333 + 2,666666666667",
    ]
    assert _beneath(out, "nilai indeks ")[2] == "= 6 × 0,5"


def test_a_bound_is_compared_with_what_is_cut(tulis: Tulis) -> None:
    out = tulis("target: 6, batas_capaian: 120, rumus: nilai", "{nilai: 7}")
    assert _beneath(out, "capaian dibatasi ")[:3] == [
        "capaian dibatasi ≈ 116,666666666667",
        "= yang lebih kecil dari capaian sebelum dibulatkan dan batas capaian",
        "≈ yang lebih kecil dari 116,666666666667 dan 120",
    ]


@pytest.mark.parametrize(
    ("target", "desimal", "said", "cocok"),
    [
        ("'98,1250'", "", "98,1250", False),
        ("'98,13'", "", "98,13", False),
        ("98.10", "", "98,10", False),
        ("98", "", "98", True),
        ("'98,00'", "", "98,00", True),
        ("'97,5'", ", desimal: 0", "97,5", False),
        ("'97,50'", ", desimal: 1", "97,50", False),
        ("'98,0000'", ", desimal: 0", "98,0000", True),
    ],
)
def test_a_target_is_compared_as_it_stands(
    tulis: Tulis, target: str, desimal: str, said: str, *, cocok: bool
) -> None:
    janji = f"target: {target}{desimal}, rumus: nilai, dasar_target: {{nilai: 98}}"
    akar = read_pohon(tulis(janji, "{nilai: 98}"))["a"]
    (found,) = (a.teks for a in akar.anak if a.teks.startswith("target "))
    assert found.partition(" dijelaskan PK: ")[0] == f"target {said}"
    assert (found.partition(" PK: ")[2] == "cocok") is cocok


@pytest.mark.parametrize(
    ("konvensi", "desimal", "pembulatan"),
    [
        ("", "", "setengah ke atas, 2 desimal"),
        ("konvensi: {desimal: 1}", "", "setengah ke atas, 1 desimal"),
        ("", ", desimal: 3", "setengah ke atas, 2 desimal; a 3 desimal"),
    ],
)
def test_the_conventions_are_rounding_and_places(
    tulis: Tulis, konvensi: str, desimal: str, pembulatan: str
) -> None:
    out = tulis(f"target: 80, rumus: nilai{desimal}", "{nilai: 80}", konvensi)
    assert out.partition("\n\nKonvensi\n")[2] == (
        f"  Pembulatan  {pembulatan}\n  Letak       berkas:baris:kolom\n"
    )


def test_one_sasaran_has_one_mean(tulis: Tulis) -> None:
    out = tulis("target: 80, rumus: nilai", "{nilai: 79}")
    assert out.partition(f"\n\n{RATA_RATA}\n")[2].partition("\n\n")[0] == (
        "tanpa bobot, atas capaian tercetak yang terhitung\n"
        "└── rata-rata capaian = 98,75\n"
        "    98,75 dibulatkan ke 2 desimal, setengah ke atas\n"
        "    └── rata-rata capaian sebelum dibulatkan = 98,75\n"
        "        = (a) : 1\n"
        "        = (98,75) : 1\n"
        "        └── a = 98,75"
    )


@pytest.mark.parametrize(
    ("janji", "isian"),
    [("target: 80, rumus: nilai", ""), ("target: 0, rumus: nilai", "{nilai: 7}")],
    ids=["nothing", "not computed"],
)
def test_where_nothing_is_computed_there_is_no_mean(
    tulis: Tulis, janji: str, isian: str
) -> None:
    assert list(read_pohon(tulis(janji, isian))) == ["a"]
