"""One indikator over its periods: which count, which were left blank, what is odd."""

from decimal import Decimal

import pytest

from alat import setahun
from alat.pendukung import ENGLISH
from alat.tabel import tabel
from alat.tahun_berjalan import baris, janji, notes
from kinerja_cli.dokumen.realisasi import BelumLengkap
from kinerja_cli.hitung.capaian import Baris

CARA = ("kumulatif", "jumlah", "posisi", "rata_rata")
KOSONG = ["", "null", "~", "{}", "{pembilang: , penyebut: }", "{pembilang: null}"]
SATU, DUA = "{pembilang: 1, penyebut: 4}", "{pembilang: 1, penyebut: 2}"
SURVEI = '{unsur: [3, "3,5"], responden: 9}'
NOL = "{pembilang: 0, penyebut: 4}"
MULAI = "{pembilang: 3, penyebut: }"


def _rasio(cara: str, *isian: str) -> Baris:
    return baris(janji("rasio", akumulasi=cara), *isian)


def _dipakai(row: Baris) -> tuple[list[int], list[int]]:
    rekap = row.rekap
    return [p.nomor for p in rekap.dipakai], [p.nomor for p in rekap.kosong]


@pytest.mark.parametrize(
    ("cara", "nilai", "dipakai"),
    [
        ("kumulatif", "50", [3]),
        ("posisi", "50", [3]),
        ("jumlah", "20", [1, 2, 3]),  # 1 + 0 + 1 of 4 + 4 + 2
        ("rata_rata", "25", [1, 2, 3]),
    ],
)
def test_what_counts(cara: str, nilai: str, dipakai: list[int]) -> None:
    row = _rasio(cara, SATU, NOL, DUA)
    assert str(row.realisasi_penuh) == nilai
    assert _dipakai(row) == (dipakai, [])


@pytest.mark.parametrize("cara", CARA)
@pytest.mark.parametrize("kosong", KOSONG)
def test_a_blank_is_passed_over_and_named(cara: str, kosong: str) -> None:
    row = _rasio(cara, kosong, SATU, kosong, kosong)
    assert (row.status, str(row.realisasi_penuh)) == ("terhitung", "25")
    assert _dipakai(row) == ([2], [1, 3, 4])


@pytest.mark.parametrize("cara", CARA)
def test_zero_counts(cara: str) -> None:
    row = _rasio(cara, "", NOL)
    assert (row.status, str(row.realisasi_penuh)) == ("terhitung", "0")
    assert _dipakai(row) == ([2], [1])


@pytest.mark.parametrize(
    ("rumus", "isian", "periode", "noted"),
    [
        pytest.param(
            "rasio", SATU, ("triwulan: 1", "bulan: 4", "bulan: 5"), True, id="q"
        ),
        pytest.param(
            "rasio", SATU, ("bulan: 1", "bulan: 2", "triwulan: 2"), True, id="m"
        ),
        pytest.param("rasio", SATU, ("triwulan: 1", "triwulan: 2"), False, id="alike"),
        pytest.param("skm", SURVEI, ("triwulan: 1", "bulan: 4"), False, id="a survey"),
    ],
)
def test_periods_of_unequal_length_weigh_alike_in_a_mean(
    rumus: str, isian: str, periode: tuple[str, ...], *, noted: bool
) -> None:
    row = baris(
        janji(rumus, akumulasi="rata_rata"), *[isian] * len(periode), periode=periode
    )
    ada = notes(row).get("KIN427", "")
    assert bool(ada) is noted
    if periode[0] == "triwulan: 1" and noted:
        kata = "berbobot sama dalam rata-ratanya, padahal tidak sama panjang"
        assert ada == f"triwulan 1 dan bulan 4 dan 5 {kata}"
    jumlah = janji(rumus, akumulasi="posisi")
    assert "KIN427" not in notes(
        baris(jumlah, *[isian] * len(periode), periode=periode)
    )


@pytest.mark.parametrize("cara", CARA)
def test_nothing_filled_in_at_all(cara: str) -> None:
    row = _rasio(cara, "", "", "")
    assert (row.status, row.realisasi, row.catatan) == ("belum_ada", None, ())
    assert _dipakai(row) == ([], [1, 2, 3])


@pytest.mark.parametrize("cara", ["jumlah", "rata_rata"])
@pytest.mark.parametrize(
    ("isian", "kapan"),
    [((MULAI, SATU), 1), ((SATU, "", MULAI), 3), ((SATU, MULAI, DUA), 2)],
)
def test_an_unfinished_period_that_counts_leaves_the_year_uncomputed(
    cara: str, isian: tuple[str, ...], kapan: int
) -> None:
    row = _rasio(cara, *isian)
    assert (row.status, row.realisasi, row.capaian) == ("tak_terhitung", None, None)
    (d,) = row.catatan
    assert (d.code, d.level) == ("KIN205", "catatan")
    assert d.message == f"triwulan {kapan}: `penyebut` masih kosong"
    assert ENGLISH.findall(d.message) == []


@pytest.mark.parametrize("cara", ["jumlah", "rata_rata"])
def test_every_unfinished_period_is_named(cara: str) -> None:
    row = _rasio(cara, MULAI, "", "{pembilang: , penyebut: 4}", SATU)
    assert [d.message for d in row.catatan] == [
        "triwulan 1: `penyebut` masih kosong",
        "triwulan 3: `pembilang` masih kosong",
    ]
    assert isinstance(row.rekap.isian, BelumLengkap)
    assert _dipakai(row) == ([1, 3, 4], [2])


@pytest.mark.parametrize("cara", ["kumulatif", "posisi"])
def test_an_unfinished_period_is_no_matter_where_a_later_one_stands(cara: str) -> None:
    row = _rasio(cara, MULAI, SATU)
    assert (row.status, str(row.realisasi_penuh)) == ("terhitung", "25")
    assert row.catatan == ()


@pytest.mark.parametrize("cara", ["kumulatif", "posisi"])
def test_an_unfinished_last_period_leaves_the_year_uncomputed(cara: str) -> None:
    row = _rasio(cara, SATU, MULAI)
    assert row.status == "tak_terhitung"
    assert [d.message for d in row.catatan] == ["triwulan 2: `penyebut` masih kosong"]
    assert _dipakai(row) == ([2], [])


def test_one_file_is_not_named_by_its_period() -> None:
    (d,) = _rasio("jumlah", MULAI).catatan
    assert d.message == "`penyebut` masih kosong"


@pytest.mark.parametrize(("pk", "isian", "kata"), tabel("rekap_kata"), ids=str)
def test_the_rule_in_words(pk: str, isian: tuple[str, ...], kata: str) -> None:
    row = baris(pk, *isian)
    assert row.rekap.kata(row.indikator) == kata


@pytest.mark.parametrize(
    ("pk", "isian", "message"),
    tabel("rekap_turun"),
    ids=["on time", "ratio", "partners", "answers"],
)
def test_counts_since_january_do_not_fall(
    pk: str, isian: tuple[str, ...], message: str
) -> None:
    row = baris(pk, *isian)
    assert row.status == "terhitung"
    assert notes(row)["KIN425"] == message
    assert {d.level for d in row.catatan} == {"catatan"}
    assert ENGLISH.findall(message) == []


@pytest.mark.parametrize(
    ("pk", "isian"),
    [
        (janji("rasio"), (SATU, SATU)),
        (janji("rasio"), (NOL, SATU, DUA)),
        (janji("rasio", akumulasi="posisi"), (DUA, NOL)),
        (janji("rasio", akumulasi="jumlah"), (DUA, NOL)),
        (janji("rasio", akumulasi="rata_rata"), (DUA, NOL)),
        (janji("nilai", akumulasi="kumulatif"), ("{nilai: 9}", "{nilai: 8}")),
        (janji("skm", akumulasi="kumulatif"), ("{nilai_skm: 4}", "{nilai_skm: 3}")),
    ],
    ids=str,
)
def test_what_may_fall(pk: str, isian: tuple[str, ...]) -> None:
    assert "KIN425" not in notes(baris(pk, *isian))


@pytest.mark.parametrize(
    ("rumus", "satuan", "cara", "found"),
    [
        ("nilai", "rupiah", "kumulatif", ["turun dari 12"]),
        ("jumlah", "miliar rupiah", "kumulatif", ["turun dari 12"]),
        ("rata_rata", "rupiah", "kumulatif", []),
        ("nilai", "indeks", "kumulatif", []),
        ("nilai", "rupiah", "posisi", []),
    ],
)
def test_money_since_january_does_not_fall(
    rumus: str, satuan: str, cara: str, found: list[str]
) -> None:
    i = setahun.butir("a", 45, rumus, satuan=satuan, akumulasi=cara)
    tiap = [{"nilai": n if rumus == "nilai" else [n]} for n in (12, 11)]
    isi = [setahun.laporan(n, realisasi={"a": r}) for n, r in enumerate(tiap, 1)]
    (row,) = setahun.hitung(setahun.janji([i]), *isi).baris
    semua = [d.message for d in row.catatan if d.code == "KIN425"]
    assert [m.partition(" (")[0].partition(" ")[2] for m in semua] == found


def test_every_fall_is_named() -> None:
    row = _rasio("kumulatif", DUA, NOL, SATU, NOL)
    assert [d.message.partition(" (")[0] for d in row.catatan] == [
        "pembilang turun dari 1",
        "pembilang turun dari 1",
    ]


@pytest.mark.parametrize("cara", CARA)
def test_a_note_on_one_part_of_the_year_is_for_one_file_only(cara: str) -> None:
    satu = notes(_rasio(cara, SATU))
    assert ("KIN418" in satu) is (cara == "jumlah")
    assert "KIN418" not in notes(_rasio(cara, SATU, DUA))


def test_the_mean_of_values_is_rounded_once() -> None:
    """12,5 and 12,51 are 12,505, which rounds to 12,51, whatever 12,50 would give."""
    row = baris(
        janji("nilai", akumulasi="rata_rata"), '{nilai: "12,5"}', '{nilai: "12,51"}'
    )
    assert row.realisasi is not None
    assert row.realisasi_penuh == Decimal("12.505")
    assert str(row.realisasi.nilai) == "12.51"


def test_a_mean_of_counts_has_the_decimals_of_its_rumus() -> None:
    row = baris(janji("pks", akumulasi="rata_rata"), "{jumlah: 1}", "{jumlah: 2}")
    assert row.realisasi is not None
    assert (row.realisasi_penuh, str(row.realisasi.nilai)) == (Decimal("1.5"), "2")


def test_a_name_on_the_scale_is_that_of_the_year() -> None:
    grades = "{perencanaan: %s, pengukuran: 24, pelaporan: 12, evaluasi: 20}"
    row = baris(janji("sakip", akumulasi="rata_rata"), grades % 25.5, grades % 22.5)
    assert str(row.realisasi_penuh) == "80"
    assert row.predikat == "BB (Sangat Baik)"
