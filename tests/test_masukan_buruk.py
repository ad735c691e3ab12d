"""A file that is wrong in one place has one finding, there, with what to write."""

import re
from typing import Any

import pytest
import yaml

from alat.pendukung import ENGLISH, ROOT, Kinerja, Write, refused

BURUK: dict[str, Any] = yaml.safe_load(
    (ROOT / "tests" / "kasus" / "buruk" / "berkas.yaml").read_text("utf-8")
)
KASUS = [
    pytest.param(isi["dasar"], *kasus, id=f"{nama}-{kasus[1].strip()[:40]}")
    for nama, isi in BURUK.items()
    for kasus in isi["kasus"]
]

BANYAK = """\
  evaluasi: {nilai: x, keberadaan: [A]}
  pelaporan: {kualitas: {dari: 0}}
total: 200
"""


@pytest.mark.parametrize(("dasar", "old", "new", "place", "words", "hint"), KASUS)
def test_one_finding(
    kinerja: Kinerja,
    write: Write,
    dasar: str,
    old: str,
    new: str,
    place: str,
    words: str,
    hint: str,
) -> None:
    assert old in dasar
    path = write("f.yaml", dasar.replace(old, new, 1) if old else dasar + new)
    status, out, err = kinerja("periksa", path)
    assert (status, err) == (3, "")
    refused(out, path, place, words, hint)
    baris = place.partition(":")[0]
    assert re.search(rf"\n +{baris} \| .*\n +\| +\^\n", out)


@pytest.mark.parametrize("nama", ["realisasi", "pk", "pk lengkap", "pk sendiri"])
def test_what_is_changed_is_right_as_it_stands(
    kinerja: Kinerja, write: Write, nama: str
) -> None:
    assert kinerja("periksa", write("f.yaml", BURUK[nama]["dasar"])).status == 0


@pytest.mark.parametrize(
    "rumus", ["(" * 10_000 + "puas" + ")" * 10_000, "puas" * 25_000, "puas+" * 20_000]
)
def test_a_formula_made_to_hurt(kinerja: Kinerja, write: Write, rumus: str) -> None:
    dasar = BURUK["pk sendiri"]["dasar"]
    path = write("f.yaml", dasar.replace("puas : semua × 100", rumus))
    status, out, err = kinerja("periksa", path)
    assert (status, err) == (3, "")
    refused(out, path, "14:19: KIN260", "terlalu panjang", "paling banyak 2000 huruf")
    assert len(out) < 1000


@pytest.mark.parametrize(
    ("nama", "diganti", "found"),
    [
        (
            "realisasi",
            {
                *(("responden: 9", "responden: nol"), ("jenis: baru", "jenis: lama")),
                *(("  sakip", "  skip"), ("triwulan: 3", "triwulan: 7")),
                ("{1:", "{9:"),
            },
            [
                *(("3", "KIN212"), ("6", "KIN210"), ("8", "KIN204")),
                *(("9", "KIN230"), ("10", "KIN232")),
            ],
        ),
        (
            "lke",
            {("komponen:\n", f"komponen:\n{BANYAK}")},
            [("4", "KIN210"), ("4", "KIN203"), ("5", "KIN212"), ("6", "KIN212")],
        ),
    ],
    ids=["realisasi", "lke"],
)
def test_all_mistakes_at_once_in_the_order_of_the_file(
    kinerja: Kinerja,
    write: Write,
    nama: str,
    diganti: set[tuple[str, str]],
    found: list[tuple[str, str]],
) -> None:
    isi = BURUK[nama]["dasar"]
    for old, new in diganti:
        isi = isi.replace(old, new)
    out = kinerja("periksa", write("f.yaml", isi)).out
    assert re.findall(r"f\.yaml:(\d+):\d+: (KIN\d+)", out) == found
    assert ENGLISH.findall(out) == []


def test_another_year(kinerja: Kinerja, write: Write) -> None:
    pk = write("pk.yaml", BURUK["pk"]["dasar"])
    isi = BURUK["realisasi"]["dasar"].replace("2024", "2023")
    path = write("r.yaml", isi)
    status, _, err = kinerja("hitung", "-r", path, "--pk", pk)
    assert status == 3
    words = "realisasi tahun 2023, padahal pk.yaml PK 2024"
    refused(err, path, "2:8: KIN231", words, "--pk")
