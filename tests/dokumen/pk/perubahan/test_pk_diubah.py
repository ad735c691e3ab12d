"""A PK that changes another: both read as one, each number at its place in its file."""

from pathlib import Path

import pytest

from alat.dua_pk import tulis_dua
from alat.pendukung import ENGLISH, Write, refusals
from alat.setahun import Isi, butir, isi_berkas, janji
from kinerja_cli.core.diagnostic import Diagnostic
from kinerja_cli.dokumen.pk import Perjanjian, read_perjanjian
from kinerja_cli.source import Document, load

SEJAK = {"perubahan_dari": "pk.yaml", "berlaku_mulai": "triwulan 3"}


def _read(path: Path) -> Document[Perjanjian]:
    return read_perjanjian(load(str(path)))


def _targets(document: Document[Perjanjian]) -> list[tuple[str, str, str]]:
    """Say of every target of the PK its keys, what it is, and in which file."""
    source = document.source
    return [
        (".".join(map(str, (i.id, *at))), str(t), source.named(location.path))
        for _, keys, i in document.value.semua_indikator()
        for at, t in i.semua_target()
        if (location := source.location((*keys, *at)))
    ]


def test_the_first_target_stands_beside_the_new_one_each_in_its_file(
    write: Write,
) -> None:
    _, kedua = tulis_dua(
        write,
        [butir("a", 80, target_triwulan=[20, 40, 60, 80]), butir("b", 5)],
        [butir("b", "5,0"), butir("a", 90, target_triwulan=["-", 41, 65, 90])],
    )
    lama, baru = "pk.yaml", "pk-baru.yaml"
    assert _targets(_read(kedua)) == [
        ("b.target", "5,0", baru),
        ("a.target", "80", lama),
        *((f"a.target_triwulan.{n}", f"{20 * n + 20}", lama) for n in range(4)),
        ("a.target_perubahan.nilai", "90", baru),
        ("a.target_perubahan.target_triwulan.0", "65", baru),
        ("a.target_perubahan.target_triwulan.1", "90", baru),
    ]


@pytest.mark.parametrize(
    ("dulu", "kini", "menjadi"),
    [
        pytest.param({}, {}, [], id="nothing"),
        pytest.param({"target": 81}, {"target": "81,0"}, [], id="other digits"),
        pytest.param({"target": "≥ 80"}, {}, [], id="another sign for the same"),
        pytest.param(
            {"target": "> 80"}, {}, [("target_perubahan.nilai", "80")], id="strictly"
        ),
        pytest.param({"target": "-"}, {}, [], id="there was none"),
        pytest.param({}, {"target": "-"}, [], id="there is none any more"),
        pytest.param(
            {"target_triwulan": [1, 2, 3, 80]},
            {},
            [],
            id="quarters that are no more",
        ),
        pytest.param(
            {},
            {"target_triwulan": [1, 2, 3, 80]},
            [
                ("target_perubahan.target_triwulan.0", "3"),
                ("target_perubahan.target_triwulan.1", "80"),
            ],
            id="quarters that are new",
        ),
        pytest.param(
            {"target_triwulan": [1, 2, 3, 80]},
            {"target_triwulan": [1, 9, 3, 80]},
            [],
            id="a quarter that is over",
        ),
        pytest.param(
            {"target": "70 - 75", "arah": "rentang"},
            {"target": "72 - 75", "arah": "rentang"},
            [("target_perubahan.nilai", "72–75")],
            id="a range",
        ),
    ],
)
def test_a_target_changes_where_it_asks_for_something_else(
    write: Write, dulu: Isi, kini: Isi, menjadi: list[tuple[str, str]]
) -> None:
    a = butir("a", 80)
    _, kedua = tulis_dua(write, [{**a, **dulu}], [{**a, **kini}])
    semua = [(nama[2:], t) for nama, t, _ in _targets(_read(kedua))]
    assert [(n, t) for n, t in semua if n.startswith("target_perubahan")] == menjadi


def test_what_is_new_and_what_is_gone_is_known(write: Write) -> None:
    _, kedua = tulis_dua(
        write,
        [butir("a", 1), butir("b", 1)],
        [butir("b", 1), butir("c", 1)],
        program=(
            [
                {"nomor": 1, "nama": "P", "anggaran": 100},
                {"nomor": 2, "nama": "Q", "anggaran": 1},
            ],
            [{"nomor": 1, "nama": "P", "anggaran": 150}],
        ),
    )
    r = _read(kedua).value.rangkaian
    assert r is not None
    assert (r.ubahan.baru, r.ubahan.hilang, r.ubahan.uang) == (("c",), ("a",), ("2",))
    assert r.pagu_awal(("1",)) == 100
    assert r.mulai.sebutan == "triwulan 3"


def test_warnings_of_both_files_are_kept(write: Write) -> None:
    pertama, kedua = tulis_dua(write, [butir("a", 1)], [butir("a", 2)])
    for path in (pertama, kedua):
        terpotong = f"{path.read_text('utf-8')}tempat: Lantai # 2\n"
        path.write_text(terpotong, "utf-8")
    di = [d.location.path for d in _read(kedua).source.warnings if d.location]
    assert di == [str(kedua), str(pertama)]


@pytest.mark.parametrize(
    ("kunci", "lama", "baru"),
    [
        ("satuan", "x", "orang"),
        ("arah", "naik", "turun"),
        ("akumulasi", "posisi", "rata_rata"),
        ("rumus", "nilai", "pks"),
    ],
)
def test_of_one_id_some_things_stay_as_they_are(
    write: Write, kunci: str, lama: str, baru: str
) -> None:
    dulu, kini = ({**butir("a", 80), kunci: isi} for isi in (lama, baru))
    _, kedua = tulis_dua(write, [dulu], [{**kini, "target": 90}])
    document = _read(kedua)
    r = document.value.rangkaian
    assert r is not None
    (d,) = r.ubahan.bertentangan
    assert (d.code, d.keys[-1]) == ("KIN286", kunci)
    assert (
        f"`{kunci}` indikator `a` berubah dari “{lama}” menjadi “{baru}”" in d.message
    )
    # Its targets are of two measures, and so not held one against the other.
    assert document.value.menurut_id["a"].target_perubahan is None


def test_a_unit_in_other_letters_is_the_same(write: Write) -> None:
    dulu, kini = butir("a", 80, satuan="Orang "), butir("a", 90, satuan="orang")
    _, kedua = tulis_dua(write, [dulu], [kini])
    r = _read(kedua).value.rangkaian
    assert r is not None
    assert r.ubahan.bertentangan == ()


def _refused(write: Write, pertama: Isi | str, kedua: Isi) -> Diagnostic:
    isi = pertama if isinstance(pertama, str) else isi_berkas(pertama)
    write("pk.yaml", isi)
    path = write("pk-baru.yaml", isi_berkas(kedua))
    (d,) = refusals(_read, path)
    assert d.location is not None
    assert d.location.path == str(path)
    assert d.excerpt
    assert ENGLISH.findall(f"{d.message} {d.hint}") == []
    return d


BAIK = janji([butir("a", 80)])


@pytest.mark.parametrize(
    ("lain", "kode", "kata"),
    [
        ({"perubahan_dari": "pk.yaml"}, "KIN284", "`berlaku_mulai` wajib ada"),
        ({"berlaku_mulai": "triwulan 3"}, "KIN284", "hanya berlaku bersama"),
        (SEJAK | {"berlaku_mulai": "triwulan 1"}, "KIN285", "sebelum triwulan 1"),
        (SEJAK | {"berlaku_mulai": "Januari"}, "KIN285", "sebelum bulan 1"),
        (SEJAK | {"berlaku_mulai": "TW 3 2025"}, "KIN285", "tahun 2025, padahal PK"),
        (SEJAK | {"berlaku_mulai": "triwulan 5"}, "KIN280", "bukan periode"),
        (SEJAK | {"berlaku_mulai": "3"}, "KIN280", "bukan periode"),
        (SEJAK | {"perubahan_dari": "tiada.yaml"}, "KIN239", "tidak ada"),
        (SEJAK | {"perubahan_dari": "pk-baru.yaml"}, "KIN248", "berkas ini sendiri"),
        (SEJAK | {"perubahan_dari": "./pk-baru.yaml"}, "KIN248", "berkas ini sendiri"),
        (SEJAK | {"perubahan_dari": ""}, "KIN205", "masih kosong"),
        (SEJAK | {"perubahan_dari": "pk.yaml\0"}, "KIN239", "tidak ada"),
        (SEJAK | {"perubahan_dari": "\0/pk.yaml"}, "KIN239", "tidak ada"),
        (SEJAK | {"perubahan_dari": ["pk.yaml"]}, "KIN203", "harus berupa teks"),
    ],
)
def test_a_change_says_of_what_and_since_when(
    write: Write, lain: Isi, kode: str, kata: str
) -> None:
    d = _refused(write, BAIK, {**BAIK, **lain})
    assert d.code == kode
    assert kata in d.message


@pytest.mark.parametrize(
    ("pertama", "kode", "kata"),
    [
        (BAIK | {"tahun": 2023}, "KIN249", "pk.yaml PK tahun 2023, yang ini 2024"),
        ("format: kinerja/realisasi@1\ntahun: 2024\n", "KIN248", "bukan PK"),
        ("apa: saja\n", "KIN248", "bukan PK"),
        (BAIK | SEJAK | {"perubahan_dari": "lagi.yaml"}, "KIN248", "mengubah PK lain"),
        (BAIK | SEJAK | {"perubahan_dari": "pk-baru.yaml"}, "KIN248", "saling"),
        (
            janji([butir("a", 80, target_perubahan={"mulai": "TW 2", "nilai": 81})]),
            "KIN248",
            "target `a` di pk.yaml sudah berubah",
        ),
    ],
)
def test_only_a_first_pk_of_the_year_is_changed(
    write: Write, pertama: Isi | str, kode: str, kata: str
) -> None:
    d = _refused(write, pertama, {**BAIK, **SEJAK})
    assert (d.code, d.keys) == (kode, ("perubahan_dari",))
    assert kata in d.message


def test_a_target_of_a_change_does_not_change_again(write: Write) -> None:
    lagi = butir("a", 80, target_perubahan={"mulai": "TW 4", "nilai": 81})
    d = _refused(write, BAIK, {**janji([lagi]), **SEJAK})
    assert (d.code, d.keys[-1]) == ("KIN284", "target_perubahan")


def test_what_is_wrong_with_the_first_is_said_in_its_file(write: Write) -> None:
    pertama, kedua = tulis_dua(write, [butir("a", "banyak")], [butir("a", 1)])
    (d,) = refusals(_read, kedua)
    assert d.location is not None
    assert d.location.path == str(pertama)
    assert "banyak" in d.excerpt
