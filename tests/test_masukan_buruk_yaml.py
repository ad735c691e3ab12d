"""Text that is no YAML of ours: the place, what is wrong, and what to write instead."""

import re
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write

KEPALA = """\
format: kinerja/realisasi@1
tahun: 2024
triwulan: 3
"""
ENGLISH = re.compile(
    r"\b(expected|found|could not|mapping|mappings|scanner|parser|while|token|error|"
    r"block|flow|sequence|document|alias|anchor|traceback|did not|allowed)\b",
    re.IGNORECASE,
)


def _refused(kinerja: Kinerja, path: Path) -> str:
    status, out, err = kinerja("hitung", "-r", path)
    assert (status, out) == (3, "")
    assert len(re.findall(r"KIN\d{3}", err)) == 1
    assert ENGLISH.findall(err.replace("alias (*)", "")) == []
    return err


@pytest.mark.parametrize(
    ("isi", "place", "words", "hint"),
    [
        pytest.param(
            "realisasi:\n  ikm:\n  sakip:\n  ikm:\n",
            "7:3: KIN112",
            "“ikm” ditulis dua kali",
            "yang pertama di baris 5",
            id="duplicate key",
        ),
        pytest.param(
            "realisasi: {ikm: , ikm: }\n",
            "4:20: KIN112",
            "“ikm” ditulis dua kali",
            "hapus salah satunya",
            id="duplicate key in braces",
        ),
        pytest.param(
            "tahun: 2024\n",
            "4:1: KIN112",
            "“tahun” ditulis",
            "baris 2",
            id="at the top",
        ),
        pytest.param(
            "realisasi: &a\n  ikm:\n",
            "4:12: KIN113",
            "jangkar",
            "langsung",
            id="anchor",
        ),
        pytest.param(
            "keterangan: *a\n", "4:13: KIN113", "alias", "langsung", id="alias"
        ),
        pytest.param(
            "keterangan: !!python/object/apply:os.system [ls]\n",
            "4:13: KIN113",
            "tag (!)",
            "langsung",
            id="tag",
        ),
        pytest.param(
            "realisasi:\n  <<: *a\n", "5:7: KIN113", "alias", "langsung", id="merge"
        ),
        pytest.param(
            "? [a, b]\n: c\n",
            "4:3: KIN116",
            "kunci harus berupa teks",
            "kunci: nilai",
            id="key that is a list",
        ),
        pytest.param(
            "---\nformat: kinerja/realisasi@1\n",
            "4:1: KIN115",
            "`---` kedua",
            "pisahkan ke berkas lain",
            id="second document",
        ),
        pytest.param(
            "realisasi:\n  ikm: {unsur: [3,21, 3,18]}\n",
            "5:17: KIN117",
            "koma memisahkan: “3,21” terbaca dua",
            '"3,21"',
            id="torn number in a list",
        ),
        pytest.param(
            "keterangan: a: b\n", "4:14: KIN111", "tanda `:`", "kutip teks", id="colon"
        ),
        pytest.param(
            "keterangan: @x\n", "4:13: KIN111", "tidak boleh dimulai", "kutip", id="@"
        ),
        pytest.param(
            "keterangan: %x\n", "4:13: KIN111", "tidak boleh dimulai", "kutip", id="%"
        ),
        pytest.param(
            "realisasi: {ikm: {unsur: [3, 4}}\n",
            "4:26: KIN111",
            "daftar `[` tidak ditutup",
            "tutup dengan `]`",
            id="bracket open",
        ),
        pytest.param(
            "realisasi: {ikm: [3, 4]\n",
            "4:12: KIN111",
            "rincian `{` tidak ditutup",
            "tutup dengan `}`",
            id="brace",
        ),
        pytest.param(
            'keterangan: "a\n', "4:13: KIN111", "kutip dibuka", "tutup", id="quote"
        ),
        pytest.param(
            'keterangan: "C:\\Data"\n',
            "4:16: KIN111",
            "garis miring terbalik",
            "kutip tunggal",
            id="backslash",
        ),
        pytest.param(
            "realisasi:\n  ikm:\n sakip:\n",
            "6:2: KIN111",
            "“sakip”",
            "kolom 3",
            id="dedent",
        ),
        pytest.param(
            "kata saja\n",
            "4:1: KIN111",
            "tidak diikuti `: `",
            "`kunci: nilai`",
            id="bare word",
        ),
        pytest.param("}\n", "KIN111", "", "", id="stray brace"),
        pytest.param(
            "keterangan: - a\n", "KIN111", "`-`", "baris", id="dash in a line"
        ),
        pytest.param("keterangan: | a\n", "KIN111", "baris baru", "baris", id="bar"),
        pytest.param(
            "keterangan: a\x07b\n",
            "4:14: KIN111",
            "tidak boleh ada",
            "hapus",
            id="bell",
        ),
    ],
)
def test_finding(
    kinerja: Kinerja, write: Write, isi: str, place: str, words: str, hint: str
) -> None:
    path = write("r.yaml", KEPALA + isi)
    err = _refused(kinerja, path)
    assert re.match(rf"{re.escape(str(path))}:\d+:\d+: KIN\d+ galat: ", err)
    assert place in err.partition(" galat")[0]
    assert words in err.partition("\n")[0]
    assert hint in err.partition("saran: ")[2]


@pytest.mark.parametrize("isi", ["- a\n- b\n", "kata\n", '"teks"\n', "42\n"], ids=repr)
def test_a_file_that_is_no_mapping(kinerja: Kinerja, write: Write, isi: str) -> None:
    err = _refused(kinerja, write("r.yaml", isi))
    assert ":1:1: KIN203 galat: di sini harus berupa `kunci: nilai`" in err


@pytest.mark.parametrize(
    ("levels", "refused"), [(62, False), (63, True), (64, True)], ids=str
)
def test_nesting(kinerja: Kinerja, write: Write, levels: int, refused: bool) -> None:  # noqa: FBT001
    # Two levels stand above: the file, and `realisasi`; the 65th is refused.
    isi = f"{KEPALA}realisasi:\n  ikm: {'[' * levels}{']' * levels}\n"
    err = _refused(kinerja, write("r.yaml", isi))
    assert ("KIN114" in err) == refused
    if refused:
        assert f":5:{8 + 62}: KIN114 galat: susunan lebih dalam dari 64 tingkat" in err


def test_the_same_in_a_pk(kinerja: Kinerja, write: Write) -> None:
    pk = write("pk.yaml", "format: kinerja/pk@1\nformat: x\n")
    realisasi = write("r.yaml", KEPALA + "realisasi:\n")
    status, _, err = kinerja("hitung", "-r", realisasi, "--pk", pk)
    assert status == 3
    assert err.startswith(f"{pk}:2:1: KIN112 galat: “format” ditulis dua kali")
    assert "\n    2 | format: x\n      | ^\n" in err
