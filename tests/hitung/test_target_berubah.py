"""A target that changes in the course of the year: which one is held against."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alat.setahun import Isi, butir, hitung, janji, laporan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.hitung.capaian import Baris
from kinerja_cli.hitung.hasil import Hasil
from kinerja_cli.hitung.rekaman import rekam
from kinerja_cli.telaah.proyeksi import proyeksikan

TIAP = [10, 20, 30, 40]
TW3 = {"mulai": "triwulan 3", "nilai": 50, "dasar": "PK Perubahan"}
BERUBAH = TW3 | {"target_triwulan": [35, 50]}
KODE = {"KIN480", "KIN481", "KIN455"}


def _hasil(perubahan: Isi | None, *periode: Any, isi: int = 9, **more: Any) -> Hasil:
    more = {"target_triwulan": TIAP, "akumulasi": "jumlah"} | more
    i = butir("a", 40, "cacah", target_perubahan=perubahan, **more)
    semua = (laporan(p, realisasi={"a": {"jumlah": isi}}) for p in periode)
    return hitung(janji([i]), *semua)


def _baris(*periode: Any, perubahan: Isi = BERUBAH, **more: Any) -> Baris:
    return _hasil(perubahan, *periode, **more).baris[0]


def _catatan(semua: tuple[Diagnostic, ...]) -> list[str]:
    return [f"{d.code} {d.message}" for d in semua if d.code in KODE]


@pytest.mark.parametrize(
    ("periode", "target", "triwulan", "capaian"),
    [
        ((1,), "40", "10", "22.50"),
        ((1, 2), "40", "20", "45.00"),
        ((1, 2, 3), "50", "35", "54.00"),
        ((3, 1, 2, 4), "50", "50", "72.00"),
        (("tahun",), "50", "50", "18.00"),
        (("b5", "b6"), "40", "20", "45.00"),
        (("b7",), "50", "None", "18.00"),
    ],
)
def test_the_one_in_force_at_its_last_month_is_used(
    periode: tuple[Any, ...], target: str, triwulan: str, capaian: str
) -> None:
    b = _baris(*periode)
    assert (str(b.target), str(b.janji)) == (target, triwulan)
    assert b.capaian is not None
    assert str(b.capaian.nilai) == capaian


@pytest.mark.parametrize("mulai", ["bulan 9", "triwulan 3", "semester 2", "Juli"])
def test_what_begins_within_a_quarter_holds_at_its_end(mulai: str) -> None:
    baru = BERUBAH | {"mulai": mulai}
    assert str(_baris(1, 2, perubahan=baru).target) == "40"
    assert str(_baris(1, 2, 3, perubahan=baru).target) == "50"


def test_a_blank_file_of_the_time_after_does_not_bring_it() -> None:
    i = butir("a", 40, "cacah", target_perubahan=TW3)
    isi = {"realisasi": {"a": {"jumlah": 9}}}
    (b,) = hitung(janji([i]), laporan(2, **isi), laporan(3)).baris
    assert str(b.target) == "40"


def test_every_row_says_which_one() -> None:
    assert _catatan(_baris(1, 2).catatan) == [
        "KIN481 target masih 40; sejak triwulan 3 menjadi 50 (PK Perubahan)"
    ]
    assert _catatan(_baris(1, 2, 3).catatan) == [
        "KIN480 target 50 sejak triwulan 3 (PK Perubahan), semula 40",
        "KIN455 target triwulan 3: 35 (PK Perubahan), semula 30",
    ]
    tetap = _baris(1, 2, 3, perubahan=TW3)
    assert [c[:6] for c in _catatan(tetap.catatan)] == ["KIN480"]
    baru = {"mulai": "TW 3", "target_triwulan": ["-", 40]}
    hanya = _hasil(baru, 1, 2, 3, 4, target_triwulan=None).baris[0]
    assert _catatan(hanya.catatan) == [
        "KIN455 target triwulan 4: 40, semula tanpa target"
    ]
    (b,) = hitung(janji([butir("a", 40, target_perubahan=TW3)]), laporan(3)).baris
    assert (b.status, [d.code for d in b.catatan]) == ("belum_ada", ["KIN480"])


def test_the_steps_lead_to_where_it_is_written() -> None:
    b = _baris(1, 2, 3)
    assert b.capaian is not None
    assert b.capaian_penuh is not None
    assert b.triwulan is not None
    assert b.triwulan.capaian is not None
    setahun, triwulan = b.capaian_penuh, b.triwulan.capaian.asal
    daun = [(d.dasar[-1].label, d.dasar[-1].keys) for d in (setahun, triwulan)]
    assert daun == [
        ("target perubahan", ("target_perubahan", "nilai")),
        ("target triwulan 3", ("target_perubahan", "target_triwulan", 0)),
    ]


def test_a_quarter_by_itself_is_held_against_what_was_promised_then() -> None:
    tiap = _hasil(BERUBAH, 1, 2, 3, 4).triwulan.terhadap["a"]
    assert [str(b.janji) for b in tiap.values()] == ["10", "20", "35", "50"]
    assert [_catatan(b.catatan) for b in tiap.values()][:2] == [[], []]
    assert [str(b.target) for b in tiap.values()] == ["40", "40", "50", "50"]


def test_what_is_still_needed_is_for_the_target_at_the_end_of_the_year() -> None:
    def perlu(*periode: int, bila: tuple[str, ...] = ()) -> list[tuple[str, str]]:
        hasil = _hasil(TW3, *periode, target_triwulan=None)
        semua = proyeksikan(hasil, bila, None).keadaan
        return [(k.tujuan.sebutan, str(k.perlu)) for s in semua for k in s.kebutuhan]

    assert perlu(1, 2) == [("target 50 sejak triwulan 3", "50")]
    assert perlu(1, 2, 3) == [("target 50", "50")]
    assert perlu(1, 2, bila=("TW3.a.jumlah=20",)) == [
        ("target 50 sejak triwulan 3", "50"),
        ("target 50", "50"),
    ]


def test_a_result_records_both() -> None:
    lama, baru = (
        rekam(_hasil(TW3, *p)).indikator[0].target_perubahan for p in ((1,), (3,))
    )
    assert lama is not None
    assert baru is not None
    assert (lama.berlaku, baru.berlaku) == (False, True)
    assert lama._replace(berlaku=True) == baru
    assert (str(baru.semula), str(baru.nilai)) == ("40", "50")
    assert (baru.mulai, baru.dasar) == ("triwulan 3", "PK Perubahan")
    assert rekam(_hasil(None, 3)).indikator[0].target_perubahan is None


ANGKA = st.integers(1, 60)


@given(
    sama=st.integers(1, 12),
    tiap=st.lists(ANGKA, min_size=4, max_size=4),
    periode=st.sampled_from([(1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), ("tahun",)]),
    isi=st.integers(0, 30),
    arah=st.sampled_from(["naik", "turun"]),
)
def test_a_change_to_the_same_changes_no_number(
    sama: int, tiap: list[int], periode: tuple[Any, ...], isi: int, arah: str
) -> None:
    more: dict[str, Any] = {"target_triwulan": tiap, "arah": arah, "isi": isi}
    tetap = {"mulai": f"bulan {sama}", "nilai": 40, "target_triwulan": tiap}
    tanpa, dengan = (rekam(_hasil(p, *periode, **more)) for p in (None, tetap))
    assert dengan.ringkasan == tanpa.ringkasan
    for b, lain in zip(dengan.indikator, tanpa.indikator, strict=True):
        kata = (c.replace("target perubahan", "target") for c in b.catatan)
        catatan = tuple(c for c in kata if c[:6] not in KODE | {"KIN391"})
        assert b._replace(target_perubahan=None, catatan=catatan) == lain


@given(tiap=st.lists(ANGKA, min_size=4, max_size=4), mulai=st.integers(1, 4))
def test_the_year_is_the_first_pk_before_it_and_the_second_after(
    tiap: list[int], mulai: int
) -> None:
    sisa = tiap[mulai - 1 :]
    baru = {"mulai": f"triwulan {mulai}", "nilai": 50, "target_triwulan": sisa}
    for akhir in range(1, 5):
        berkas = range(1, akhir + 1)
        dengan = _hasil(baru, *berkas).baris[0]
        sendiri = (40, TIAP) if akhir < mulai else (50, tiap)
        i = butir("a", sendiri[0], "cacah", target_triwulan=sendiri[1])
        semua = (laporan(n, realisasi={"a": {"jumlah": 9}}) for n in berkas)
        (lain,) = hitung(janji([i]), *semua).baris
        for kunci in ("target", "tercapai", "janji", "kategori", "masa_berjalan"):
            assert getattr(dengan, kunci) == getattr(lain, kunci)
        assert dengan.capaian is not None
        assert lain.capaian is not None
        assert dengan.capaian.nilai == lain.capaian.nilai
