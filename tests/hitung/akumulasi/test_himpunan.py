"""The files of a year put together: what fits, what is missing, what is refused."""

import pytest

from alat import uang
from alat.pendukung import ENGLISH, refusals
from alat.setahun import hitung
from alat.tabel import tabel
from alat.tahun_berjalan import TRIWULAN, janji, pk_of, setahun, source, tulis
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.hitung.akumulasi import Himpunan
from kinerja_cli.hitung.halangan import halangan
from kinerja_cli.hitung.hasil import hitung_hasil

NILAI = janji("nilai")
ISI = "{nilai: 7}"


def _himpun(*periode: str) -> Himpunan:
    return setahun(NILAI, *[ISI] * len(periode), periode=periode).realisasi


def _refused(*periode: str) -> list[Diagnostic]:
    """Return the findings about files of these periods, named in any order."""
    berkas = (NILAI, *[ISI] * len(periode))
    semua = [
        refusals(setahun, *berkas, periode=periode, balik=b) for b in (False, True)
    ]
    assert semua[0] == semua[1]
    for d in semua[0]:
        assert ENGLISH.findall(str(d)) == []
        assert (d.code, d.level) == ("KIN233", "galat")
    return list(semua[0])


@pytest.mark.parametrize(
    ("periode", "kata"),
    [
        (["triwulan: 2"], "triwulan 2 tahun 2024"),
        (["bulan: 2"], "bulan 2 tahun 2024"),
        (["periode: tahun"], "tahun 2024"),
        (["triwulan: 2", "triwulan: 1"], "triwulan 1 dan 2 tahun 2024"),
        (TRIWULAN, "triwulan 1, 2, 3, dan 4 tahun 2024"),
        (["bulan: 12", "bulan: 1"], "bulan 1 dan 12 tahun 2024"),
        (["bulan: 4", "triwulan: 1"], "triwulan 1 dan bulan 4 tahun 2024"),
        (["semester: 2"], "semester 2 tahun 2024"),
        (["triwulan: 3", "semester: 1"], "semester 1 dan triwulan 3 tahun 2024"),
    ],
    ids=str,
)
def test_the_periods_in_words(periode: list[str], kata: str) -> None:
    assert _himpun(*periode).kata_periode == kata


@pytest.mark.parametrize(
    ("isi", "sampai", "kata"),
    [
        ([ISI, ISI, ISI, ISI], 4, ""),
        ([ISI, ISI, "null", "{}"], 2, "triwulan 3 dan 4 masih kosong seluruhnya"),
        ([ISI, "null", "null", ISI], 4, ""),
        (["null", ISI, "null"], 2, "triwulan 3 masih kosong seluruhnya"),
        ([ISI, "{belum: Diukur pada TW IV}"], 2, ""),
        ([ISI, "{nilai: }"], 1, "triwulan 2 masih kosong seluruhnya"),
        (["null", "null"], 2, ""),
    ],
    ids=str,
)
def test_what_is_blank_behind_the_last_is_not_due_yet(
    isi: list[str], sampai: int, kata: str
) -> None:
    himpunan = setahun(NILAI, *isi).realisasi
    assert himpunan.terisi == himpunan.periode[:sampai]
    akhir = f": dinilai sampai triwulan {sampai}"
    pesan = [d.message for d in himpunan.catatan()]
    assert pesan == ([f"{kata}{akhir}"] if kata else [])


def test_money_alone_is_something_filled_in() -> None:
    pk = uang.kantor_uang({1: 1000}, [1])
    semua = [uang.belanja({1: n}, 90, periode={"triwulan": n}) for n in (1, 2)]
    for rupiah, sampai in ((5, 2), (None, 1)):
        semua[1] |= {"realisasi": {}, "anggaran": {1: rupiah}}
        himpunan = hitung(pk, *semua).realisasi
        assert len(himpunan.terisi) == sampai


def test_what_is_blank_leaves_no_gap_before_it() -> None:
    periode = ("triwulan: 1", "triwulan: 4")
    for isi, codes in (("null", []), (ISI, ["KIN235"])):
        himpunan = setahun(NILAI, ISI, isi, periode=periode).realisasi
        assert [d.code for d in himpunan.temuan] == codes


def test_files_stand_in_the_order_of_time() -> None:
    periode = ["triwulan: 4", "bulan: 6", "triwulan: 1", "bulan: 4", "triwulan: 3"]
    himpunan = _himpun(*periode)
    nama = [d.source.text.name for d in himpunan.berkas]
    assert nama == ["q3.yaml", "q4.yaml", "q2.yaml", "q5.yaml", "q1.yaml"]
    assert [p.sebutan for p in himpunan.periode] == [
        *("triwulan 1", "bulan 4", "bulan 6", "triwulan 3", "triwulan 4")
    ]
    assert (himpunan.tunggal, himpunan.tahun) == (None, 2024)


def test_one_file_has_its_own_period() -> None:
    himpunan = _himpun("bulan: 5")
    assert himpunan.tunggal is not None
    assert himpunan.tunggal.sebutan == "bulan 5"
    assert himpunan.temuan == ()


@pytest.mark.parametrize(("periode", "place", "message", "hint"), tabel("himpunan"))
def test_two_files_of_one_time(
    periode: list[str], place: str, message: str, hint: str
) -> None:
    (d,) = _refused(*periode)
    assert (str(d.location), d.message, d.hint) == (place, message, hint)
    assert d.excerpt.partition("| ")[2].startswith(periode[int(place[1]) - 1])


def test_every_file_too_many_is_found_in_file_order() -> None:
    found = _refused("triwulan: 1", "periode: tahun", "bulan: 7", "triwulan: 3")
    assert [str(d.location) for d in found] == [
        *("q1.yaml:3:11", "q3.yaml:3:8", "q4.yaml:3:11")
    ]
    kembar = _refused("triwulan: 1", "triwulan: 1", "triwulan: 1")
    assert [str(d.location) for d in kembar] == ["q2.yaml:3:11", "q3.yaml:3:11"]


def test_the_same_file_named_twice() -> None:
    pk = pk_of(NILAI)
    satu = read_realisasi(source("q1.yaml", tulis(ISI)), pk)
    (d,) = refusals(hitung_hasil, pk, satu, satu)
    assert (d.code, str(d.location)) == ("KIN233", "q1.yaml:3:11")


def test_months_of_a_quarter_beside_other_quarters_are_no_overlap() -> None:
    himpunan = _himpun("triwulan: 1", "bulan: 4", "bulan: 5", "bulan: 6", "triwulan: 3")
    assert himpunan.temuan == ()


@pytest.mark.parametrize(
    ("periode", "place", "message"),
    [
        (["triwulan: 2", "triwulan: 3"], "q2.yaml:3:11", "triwulan 1"),
        (["triwulan: 4", "triwulan: 1"], "q1.yaml:3:11", "triwulan 2 dan 3"),
        (["triwulan: 2", "triwulan: 4"], "q2.yaml:3:11", "triwulan 1 dan 3"),
        (["bulan: 2", "bulan: 4"], "q2.yaml:3:8", "bulan 1 dan 3"),
        (["triwulan: 1", "bulan: 6"], "q2.yaml:3:8", "bulan 4 dan 5"),
        (["semester: 1", "triwulan: 4"], "q2.yaml:3:11", "triwulan 3"),
        (["triwulan: 3", "bulan: 5"], "q1.yaml:3:11", "bulan 1, 2, 3, 4, dan 6"),
    ],
    ids=str,
)
def test_a_gap_is_a_warning_at_the_last_period(
    periode: list[str], place: str, message: str
) -> None:
    (d,) = _himpun(*periode).temuan
    assert (d.code, d.level, str(d.location)) == ("KIN235", "peringatan", place)
    assert d.message == f"{message} tidak ada di antara berkasnya"
    hint = "jumlah dan rata-rata tanpa periode itu; sebut juga berkasnya bila ada"
    assert d.hint == hint
    assert d.excerpt
    assert ENGLISH.findall(str(d)) == []


@pytest.mark.parametrize(
    "periode",
    [
        ["triwulan: 3"],
        ["bulan: 7"],
        ["triwulan: 1", "triwulan: 2"],
        ["bulan: 1", "bulan: 2"],
        ["bulan: 1", "bulan: 2", "bulan: 3", "triwulan: 2"],
        TRIWULAN,
    ],
    ids=str,
)
def test_one_file_and_what_is_not_yet_due_is_no_gap(periode: list[str]) -> None:
    assert _himpun(*periode).temuan == ()


def test_a_gap_is_among_the_findings_of_the_result() -> None:
    hasil = setahun(NILAI, ISI, ISI, periode=["triwulan: 1", "triwulan: 3"])
    assert [d.code for d in hasil.temuan] == ["KIN235"]
    assert next(halangan(hasil)) == "ada 1 peringatan (KIN235)"


def test_what_files_say_of_themselves_is_said_once() -> None:
    kata = ("Angka contoh", "", "Sementara", "Angka contoh")
    periode = [f"{m}\nketerangan: {k}" for m, k in zip(TRIWULAN, kata, strict=True)]
    assert _himpun(*periode).keterangan == ("Angka contoh", "Sementara")


@pytest.mark.parametrize(
    "periode",
    ["triwulan: 1\nbulan: 1", "bulan: 1\nperiode: tahun", "", "triwulan:\nbulan:"],
)
def test_a_file_has_one_period(periode: str) -> None:
    (d,) = refusals(setahun, NILAI, ISI, periode=[periode])
    assert (d.code, d.message) == ("KIN209", "periode harus disebut, satu saja")
    assert "`bulan: 1` sampai `12`" in d.hint


@pytest.mark.parametrize(
    ("periode", "place"),
    [("bulan: 0", "3:8"), ("bulan: 13", "3:8"), ("bulan: 1,5", "3:8")],
)
def test_a_month_that_there_is_not(periode: str, place: str) -> None:
    (d,) = refusals(setahun, NILAI, ISI, periode=[periode])
    assert (d.code, str(d.location)) == ("KIN212", f"q1.yaml:{place}")
