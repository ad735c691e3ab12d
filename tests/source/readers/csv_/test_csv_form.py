"""A form as CSV gives the tree that YAML gives, whatever a spreadsheet made of it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja_cli.core.diagnostic import KinerjaError
from kinerja_cli.source import Source, load

KEPALA = ["kinerja/isian@1", "tahun=2024", "triwulan=3", "pk=pk.yaml"]
JUDUL = ["kunci", "indikator", "isian", "satuan", "nilai"]
ISI = {
    "keterangan": "Angka contoh",
    "realisasi.ikm.unsur.1": "3,21",
    "realisasi.ikm.unsur.2": "",
    "realisasi.ikm.unsur.3": "3,18",
    "realisasi.ikm.unsur.4": "",
    "realisasi.ikm.belum": "",
    "realisasi.pks.mitra.1.nama": "Kecamatan Malili; Wotu",
    "realisasi.pks.mitra.1.jenis": "baru",
    "realisasi.pks.mitra.2.nama": "",
    "realisasi.pks.mitra.3.nama": "Kecamatan Angkona",
    "realisasi.unit.nilai.1": "81,33",
    "realisasi.unit.nilai.1#nama": "Malili",
    "realisasi.unit.nilai.1^bobot": "2",
    "realisasi.kosong.mitra[]": "0",
    'anggaran."1"': "1.112.440.900",
}
POHON = {
    "format": "kinerja/realisasi@1",
    "tahun": "2024",
    "triwulan": "3",
    "pk": "pk.yaml",
    "keterangan": "Angka contoh",
    "realisasi": {
        "ikm": {"unsur": ["3,21", None, "3,18"]},
        "pks": {
            "mitra": [
                {"nama": "Kecamatan Malili; Wotu", "jenis": "baru"},
                {"nama": "Kecamatan Angkona"},
            ]
        },
        "unit": {"nilai": {"Malili": "81,33"}, "bobot": {"Malili": "2"}},
        "kosong": {"mitra": []},
    },
    "anggaran": {"1": "1.112.440.900"},
}


def _quoted(sel: str, pemisah: str, *, semua: bool = False) -> str:
    apit = semua or pemisah in sel or '"' in sel or "\n" in sel
    return '"{}"'.format(sel.replace('"', '""')) if apit else sel


def _csv(
    isi: dict[str, str], pemisah: str = ";", *, semua: bool = False, lagi: int = 0
) -> str:
    baris = [KEPALA, JUDUL, *([k, "", "Isian", "", v] for k, v in isi.items())]
    kosong = [""] * lagi
    return "".join(
        pemisah.join(_quoted(s, pemisah, semua=semua) for s in (*b, *kosong)) + "\n"
        for b in baris
    )


def _load(folder: Path, isi: str | bytes) -> Source:
    path = folder / "isian.csv"
    path.write_bytes(isi if isinstance(isi, bytes) else isi.encode())
    return load(str(path))


@pytest.mark.parametrize("pemisah", [";", ",", "\t"])
@pytest.mark.parametrize("semua", [True, False])
def test_it_is_read_by_its_keys(tmp_path: Path, pemisah: str, *, semua: bool) -> None:
    source = _load(tmp_path, _csv(ISI, pemisah, semua=semua))
    assert source.tree == POHON
    assert source.warnings == ()
    assert not source.torn


@pytest.mark.parametrize(
    "ubah",
    [
        lambda teks: "\ufeff" + teks,
        lambda teks: "sep=;\r\n" + teks.replace("\n", "\r\n"),
        lambda teks: '"sep=;"\n' + teks,
        lambda teks: "\n;;;;\n" + teks.replace("Isian", "Isian\u00a0"),
        lambda teks: teks.replace("nilai\n", "Nilai\n", 1),
    ],
)
def test_what_a_spreadsheet_adds_does_not_matter(
    tmp_path: Path, ubah: Callable[[str], str]
) -> None:
    assert _load(tmp_path, ubah(_csv(ISI, lagi=3))).tree == POHON


def test_places_are_those_of_an_editor(tmp_path: Path) -> None:
    isi = {"keterangan": "satu\ndua", "realisasi.a": "3", "realisasi.b": "4;5"}
    source = _load(tmp_path, _csv(isi | {"realisasi.c": ""}))
    path = source.text.path
    assert str(source.location(("realisasi", "a"))) == f"{path}:5:21"
    assert str(source.location(("realisasi", "b"))) == f"{path}:6:22"
    assert str(source.location(("realisasi", "c"))) == f"{path}:7:21"
    assert str(source.location(("triwulan",))) == f"{path}:1:28"


@pytest.mark.parametrize(
    ("isi", "code", "line"),
    [
        ("Indikator;Nilai\nIKM;81,33\n", "KIN160", 1),
        ("", "KIN160", 1),
        (",Isian realisasi tahun 2024,\n", "KIN160", 1),
        ("kinerja/isian@12;tahun=2024\nkunci;nilai\n", "KIN160", 1),
        ('"kinerja/isian@1;tahun=2024",\n"kunci;nilai",\n', "KIN161", 1),
        ("kinerja/isian@1;tahun=2024\n", "KIN162", 1),
        ("kinerja/isian@1;tahun=2024\nkunci;isi\n", "KIN162", 2),
        ('kinerja/isian@1;tahun=2024\nkunci;nilai\na;"b\nc;d\n', "KIN163", 3),
        ('kinerja/isian@1;tahun=2024\nkunci;nilai\na;"b"c\n', "KIN163", 3),
        ("kinerja/isian@1;tahun=2024\n".encode("utf-16"), "KIN104", 1),
        (b"kinerja/isian@1;tahun=2024\nkunci;nilai\na;\x96\n", "KIN105", 3),
        ("kinerja/isian@1;baris=1\nkunci;nilai\na.b;4012", "KIN165", 3),
        ("kinerja/isian@1;baris=1\nkunci;nilai\n", "KIN165", 2),
        ("kinerja/isian@1;triwulan=3;Triwulan=2\nkunci;nilai\n", "KIN166", 1),
        ("kinerja/isian@1;tahun=2024;triw\nkunci;nilai\n", "KIN166", 1),
        ("kinerja/isian@1;baris=banyak\nkunci;nilai\n", "KIN166", 1),
    ],
)
def test_what_is_no_form_any_more(
    tmp_path: Path, isi: str | bytes, code: str, line: int
) -> None:
    with pytest.raises(KinerjaError) as caught:
        _load(tmp_path, isi)
    (found,) = caught.value.diagnostics
    assert found.location
    assert (found.code, found.location.line) == (code, line)


def test_a_later_version_is_told_from_a_foreign_file(tmp_path: Path) -> None:
    with pytest.raises(KinerjaError) as caught:
        _load(tmp_path, "kinerja/isian@2;tahun=2024\nkunci;nilai\n")
    (found,) = caught.value.diagnostics
    assert found.code == "KIN160"
    assert found.hint.startswith("perbarui `kinerja`")


def test_a_number_that_a_comma_tore_is_refused(tmp_path: Path) -> None:
    teks = ",".join(KEPALA) + "\nkunci,isian,nilai\nrealisasi.a,Isian,3,21\n"
    source = _load(tmp_path, teks)
    with pytest.raises(KinerjaError) as caught, source.locating():
        pass
    (found,) = caught.value.diagnostics
    assert str(found) == (
        f"{source.text.path}:3:19: KIN164 galat: baris ini 4 sel, padahal kolomnya 3\n"
        "    3 | realisasi.a,Isian,3,21\n"
        "      |                   ^\n"
        '    saran: apit isi yang memuat pemisah dengan tanda kutip: "3,21"'
    )


@pytest.mark.parametrize("kunci", ["", "jumlah!", "1.a"])
def test_a_value_without_a_key_is_warned_of(tmp_path: Path, kunci: str) -> None:
    source = _load(tmp_path, _csv({kunci: "7", "realisasi.a": "#DIV/0!"}))
    assert [d.code for d in source.warnings] == ["KIN146"]
    assert [d.code for d in source.torn.values()] == ["KIN140"]


@pytest.mark.parametrize(
    ("ada", "temuan"),
    [
        ("1 2 3 4", ""),
        ("1 2 3 4 5", ""),
        ("1 2 4", "1 baris formulir tidak ada lagi: `a.unsur.3`"),
        ("1 3", "2 baris formulir tidak ada lagi, di antaranya `a.unsur.2`"),
        ("1 2 3", "1 baris formulir tidak ada lagi"),
    ],
)
def test_rows_that_are_gone_are_told_of(tmp_path: Path, ada: str, temuan: str) -> None:
    kepala = "kinerja/isian@1;baris=4;Tahun = 2024\nkunci;nilai\n"
    isi = "".join(f"a.unsur.{n};3\n" for n in ada.split())
    tabel = "b.mitra.7.nama;Malili\n"  # as many as there are partners
    source = _load(tmp_path, f"{kepala}{isi}{tabel}akhir;\n")
    assert source.tree["tahun"] == "2024"
    assert [d.message for d in source.warnings] == [temuan] * bool(temuan)
    assert all(d.code == "KIN147" for d in source.warnings)


def test_a_line_that_was_broken_is_told_of(tmp_path: Path) -> None:
    teks = _csv({"keterangan": "satu"}) + "baris dua\n"
    assert [d.code for d in _load(tmp_path, teks).warnings] == ["KIN146"]


def test_wherever_it_is_torn_it_is_refused(tmp_path: Path) -> None:
    kepala = "kinerja/isian@1;tahun=2024;baris=2\nkunci;nilai\n"
    utuh = f'{kepala}a.b;4012345678\nketerangan;"satu;\ndua"\nakhir'
    assert _load(tmp_path, utuh).tree["keterangan"] == "satu;\ndua"
    for n in range(len(utuh)):
        with pytest.raises(KinerjaError):
            _load(tmp_path, utuh[:n])
