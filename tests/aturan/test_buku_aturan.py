"""The rule book: every entry dated and cited, chosen by year or by name."""

import re
from pathlib import Path

import pytest

import kinerja_cli.aturan
from alat.pendukung import refusals
from kinerja_cli.aturan import Aturan, Ketentuan, load_buku, skala_predikat
from kinerja_cli.core.acuan import KEYAKINAN, Acuan
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Indikator
from kinerja_cli.rumus import SEMUA_RUMUS, load_rumus

FILES = Path(kinerja_cli.aturan.__file__).parent.glob("*.yaml")
SUBJEK = sorted(path.stem for path in FILES)
SEMUA = [k for s in SUBJEK for k in load_buku(s).ketentuan]


def refused(tahun: int, subjek: str, nama: str = "") -> Diagnostic:
    (found,) = refusals(Aturan(tahun, {subjek: nama} if nama else {}).ketentuan, subjek)
    return found


def test_every_subject_has_its_book() -> None:
    banyak = {s: len(load_buku(s).ketentuan) for s in SUBJEK}
    lain = {"efisiensi": 5, "sampel": 1, "level": 1, "opini_bpk": 1, "kata_turun": 1}
    lain |= {"laporan_kinerja": 1, "pelaporan_kinerja": 1}
    assert banyak == {"capaian": 3, "sakip": 1, "skm": 2} | lain


def test_what_a_rumus_computes_with_is_a_subject() -> None:
    disebut = {load_rumus(r).subjek for r in SEMUA_RUMUS}
    assert disebut - {None} == {"sakip", "skm"} <= set(SUBJEK)


@pytest.mark.parametrize(
    ("subjek", "nama"),
    [
        ("level", ["Level 1", "Level 2", "Level 3", "Level 4", "Level 5"]),
        ("opini_bpk", ["TMP", "TW", "WDP", "WTP"]),
        ("sakip", ["D", "C", "CC", "B", "BB", "A", "AA"]),
        ("skm", ["D", "C", "B", "A"]),
    ],
)
def test_the_names_for_a_target_from_the_worst_in_every_year(
    subjek: str, nama: list[str]
) -> None:
    """A PK is read by them before its year is known."""
    tiap = [k.tingkatan() for k in load_buku(subjek).ketentuan]
    assert [[t.predikat for t in semua] for semua in tiap] == [nama] * len(tiap)
    assert len(set(tiap)) == 1


def test_the_subjects_with_names_for_a_target() -> None:
    assert skala_predikat() == ("level", "opini_bpk", "sakip", "skm")
    uraian = Indikator.model_fields["skala"].description or ""
    assert ", ".join(skala_predikat()) in uraian


@pytest.mark.parametrize("ketentuan", SEMUA, ids=lambda k: str(k.nama))
def test_every_entry_is_dated_cited_and_marked(ketentuan: Ketentuan) -> None:
    assert re.fullmatch(r"[a-z0-9-]+", ketentuan.nama)
    assert re.search(r"\d{4}|LAN|Badan POM|praktik LKjIP", ketentuan.sumber)
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", ketentuan.diperiksa)
    assert 1990 <= ketentuan.sejak <= 2100
    marks = {ketentuan.keyakinan, *(t.keyakinan for t in ketentuan.tetapan.values())}
    marks |= {t.keyakinan for t in ketentuan.tabel.values()}
    assert marks <= set(KEYAKINAN)


@pytest.mark.parametrize("ketentuan", SEMUA, ids=lambda k: str(k.nama))
def test_every_scale_descends(ketentuan: Ketentuan) -> None:
    """What has no bound takes the rest: only the last band may do so."""
    batas = [j.di_atas if j.mulai is None else j.mulai for j in ketentuan.skala]
    berbatas = [b for b in batas if b is not None]
    assert batas[: len(berbatas)] == sorted(set(berbatas), reverse=True)
    assert len(batas) - len(berbatas) <= 1


def test_names_are_unique() -> None:
    names = [k.nama for k in SEMUA]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize(
    ("nama", "sejak", "keyakinan", "desimal"),
    [
        ("permendagri-54-2010", 2010, 2, None),
        ("sampang-2019", 2019, 1, None),
        ("lan", 2003, 1, None),
        ("permenpanrb-88-2021", 2021, 2, 2),
        ("kep-25-2004", 2004, 1, 2),
        ("permenpanrb-14-2017", 2017, 2, 2),
        ("uu-15-2004", 2004, 1, None),
        ("level-1-5", 2008, 0, None),
        ("permenpanrb-53-2014", 2014, 2, None),
        ("permenpanrb-88-2021-pelaporan", 2021, 2, None),
    ],
)
def test_entries(nama: str, sejak: int, keyakinan: int, desimal: int | None) -> None:
    (k,) = [k for k in SEMUA if k.nama == nama]
    assert (k.sejak, k.keyakinan, k.desimal) == (sejak, keyakinan, desimal)


@pytest.mark.parametrize(
    ("subjek", "tahun"), [("skm", 2003), ("sakip", 2020), ("capaian", 2009)]
)
def test_before_the_first_year_nothing_holds(subjek: str, tahun: int) -> None:
    found = refused(tahun, subjek)
    assert (found.code, found.keys) == ("KIN301", ("tahun",))
    assert load_buku(subjek).tentang in found.message
    assert str(tahun) in found.message
    assert load_buku(subjek).pada(tahun + 1).sejak == tahun + 1


@pytest.mark.parametrize(
    ("subjek", "nama"),
    [("skm", "kep-25-2004"), ("capaian", "lan"), ("sakip", "permenpanrb-88-2021")],
)
def test_chosen_by_name_whatever_the_year(subjek: str, nama: str) -> None:
    assert Aturan(1990, {subjek: nama}).ketentuan(subjek).nama == nama


def test_a_choice_for_one_subject_leaves_the_others() -> None:
    aturan = Aturan(2024, {"skm": "kep-25-2004"})
    assert aturan.ketentuan("sakip").nama == "permenpanrb-88-2021"


def test_a_name_that_is_nearly_right() -> None:
    found = refused(2024, "capaian", "sampang-2018")
    assert (found.code, found.keys) == ("KIN302", ("konvensi", "skala_capaian"))
    assert found.message == "“sampang-2018” bukan nama ketentuan kategori capaian"
    assert "sampang-2019" in found.hint


def test_a_name_like_none() -> None:
    found = refused(2024, "skm", "xyz")
    assert (found.code, found.keys) == ("KIN302", ("konvensi", "skala_skm"))
    assert found.hint == "pilih kep-25-2004, permenpanrb-14-2017"


def test_a_name_of_another_subject_is_refused() -> None:
    assert refused(2024, "sakip", "kep-25-2004").code == "KIN302"


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (None, "keyakinan 2: dicocokkan dengan dua dokumen publik"),
        (1, "keyakinan 1: dicocokkan dengan satu dokumen publik"),
        (0, "keyakinan 0: sumber belum dicocokkan dengan naskah peraturannya"),
    ],
)
def test_a_citation_says_how_sure_we_are(mark: int | None, words: str) -> None:
    acuan = Aturan(2024).ketentuan("skm").acuan(mark)
    assert isinstance(acuan, Acuan)
    assert str(acuan) == f"PermenPANRB 14/2017, lampiran ({words})"
