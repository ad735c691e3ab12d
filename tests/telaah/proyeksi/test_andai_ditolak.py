"""A what-if that is wrong: its code, its column, its remedy, and exit status 2."""

import re
from pathlib import Path

import pytest

from alat.pendukung import ENGLISH, Kinerja
from alat.tabel import tabel


def _refused(kinerja: Kinerja, data: Path, *bila: str) -> list[str]:
    """Return what each finding says, without the line it points at."""
    options = [o for b in bila for o in ("--bila", b)]
    path = data / "contoh" / "q3.yaml"
    err = kinerja("proyeksi", "-r", path, *options).refusal(2)
    assert ENGLISH.findall(re.sub(r"^ .*\|.*$", "", err, flags=re.MULTILINE)) == []
    found = [ln for ln in err.splitlines() if ln.startswith("baris perintah:1:")]
    assert err.count("    saran: ") == len(found)
    return [f.removeprefix("baris perintah:1:") for f in found]


@pytest.mark.parametrize(("bila", "place", "words"), tabel("andai_ditolak"))
def test_refused(
    kinerja: Kinerja, data: Path, bila: str, place: str, words: str
) -> None:
    (found,) = _refused(kinerja, data, bila)
    assert found.startswith(f"{place} galat: ")
    assert words in found


def test_an_empty_one_is_a_wrong_command_line(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "q3.yaml"
    assert kinerja("proyeksi", "-r", path, "--bila", "") == (
        *(2, ""),
        "kinerja: --bila masih kosong\n    saran: lihat `kinerja proyeksi --help`\n",
    )


@pytest.mark.parametrize("lagi", ["pks.jumlah=2", "pks.jumlah=", " pks . jumlah =2"])
def test_the_same_input_twice(kinerja: Kinerja, data: Path, lagi: str) -> None:
    (found,) = _refused(kinerja, data, "pks.jumlah=1", lagi)
    at = len("--bila pks.jumlah=1 --bila ") + lagi.find("=") + 2
    assert found.startswith(f"{at}: KIN252 galat: ")
    assert found.endswith("” disebut dua kali")


def test_every_indikator_says_what_is_wrong_in_the_order_of_the_line(
    kinerja: Kinerja, data: Path
) -> None:
    found = _refused(
        *(kinerja, data),
        *("pks.jumlah=x", "foo.y=1", "ketepatan_waktu.ditargetkan=0", "ikm.unsur.99=1"),
    )
    assert [f.split()[1] for f in found] == ["KIN210", "KIN230", "KIN212", "KIN252"]
    columns = [int(f.split(":")[0]) for f in found]
    assert columns == sorted(columns)


def test_the_nearest_name_is_offered(kinerja: Kinerja, data: Path) -> None:
    path = data / "contoh" / "q3.yaml"
    for bila, hint in (
        ("ketepatan_waktuu.tepat_waktu=1", "mungkin maksudnya `ketepatan_waktu`"),
        ("pks.jumlh=1", "mungkin maksudnya `jumlah`"),
        ("zzz.x=1", "pilih ikm, ketepatan_waktu, pks, cakupan_dokumen, sakip"),
        ("ikm.unsur.10=3", "pilih 1 sampai 9"),
        ("pks.jumlah", "tulis --bila ID.ISIAN=NILAI, misalnya pks.jumlah=15"),
    ):
        err = kinerja("proyeksi", "-r", path, "--bila", bila)[2]
        assert err.endswith(f"    saran: {hint}\n")


def test_a_list_that_the_file_does_not_have(kinerja: Kinerja, data: Path) -> None:
    found = _refused(kinerja, data, "ikm.jumlah_per_unsur.1=30", "ikm.terisi.1=9")
    assert [f.partition(": ")[2] for f in found] == [
        "KIN203 galat: `jumlah_per_unsur` harus berupa daftar",
        "KIN203 galat: `terisi` harus berupa daftar",
    ]
