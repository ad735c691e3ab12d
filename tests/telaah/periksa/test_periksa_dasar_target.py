"""A target is held against what explains it: only the explanation is rounded."""

import json

import pytest

from alat.pendukung import Kinerja, Write
from alat.pk_satu import perjanjian
from alat.ragam_isian import Isi
from alat.setahun import butir, isi_berkas, janji, laporan
from kinerja_cli.dokumen.pk import Perjanjian
from kinerja_cli.hitung.dasar_target import uji
from kinerja_cli.source import Document, Source
from kinerja_cli.source.readers.yaml.tree import parse_tree
from kinerja_cli.source.text import Text
from kinerja_cli.telaah.periksa.dasar_target import dasar_berbeda

SEPERTIGA: Isi = {"pembilang": "1", "penyebut": "3"}
LAMPIRAN_2: Isi = {"pembilang": "76226", "penyebut": "78000"}
HANYA = "hanya cocok bila dibulatkan ke {} desimal"


def _document(pk: Perjanjian) -> Document[Perjanjian]:
    text = Text("pk.yaml", "format: kinerja/pk@1\n", "0" * 64)
    return Document(pk, Source(text, parse_tree(text)))


@pytest.mark.parametrize(
    ("target", "rumus", "dasar", "desimal", "cocok", "kode"),
    [
        ("1,4", "nilai", {"nilai": "0,5"}, 2, "berbeda", ["KIN332"]),
        ("1,4", "nilai", {"nilai": "0,5"}, 0, "berbeda", ["KIN332"]),
        ("1,4", "nilai", {"nilai": "1,4"}, 0, "cocok", []),
        ("98", "rasio", LAMPIRAN_2, 2, HANYA.format(0), ["KIN331"]),
        ("98", "rasio", LAMPIRAN_2, 0, "cocok", []),
        ("98,00", "rasio", LAMPIRAN_2, 2, HANYA.format(0), ["KIN331"]),
        ("97,7", "rasio", LAMPIRAN_2, 2, HANYA.format(1), ["KIN331"]),
        ("97,72", "rasio", LAMPIRAN_2, 2, "berbeda", ["KIN332"]),
        ("97,73", "rasio", LAMPIRAN_2, 2, "cocok", []),
        ("81,33", "skm", {"nilai_skm": "3,253"}, 2, "cocok", []),
        ("81,3250", "skm", {"nilai_skm": "3,253"}, 2, "cocok", []),
        ("81,34", "skm", {"nilai_skm": "3,253"}, 2, "berbeda", ["KIN332"]),
        ("33,3333", "rasio", SEPERTIGA, 2, "cocok", []),
        ("33,33333333333333333333", "rasio", SEPERTIGA, 2, "cocok", []),
        ("33,3334", "rasio", SEPERTIGA, 2, "berbeda", ["KIN332"]),
        ("82", "nilai", {"nilai": "81,5"}, 2, HANYA.format(0), ["KIN331"]),
    ],
)
def test_a_target_beside_its_explanation(
    target: str, rumus: str, dasar: Isi, desimal: int, cocok: str, kode: list[str]
) -> None:
    pk = perjanjian(rumus, target, desimal=desimal, dasar_target=dasar)
    (u,) = uji(pk)
    assert u.cocok == cocok
    assert [d.code for d in dasar_berbeda(_document(pk))] == kode


SKALA = {"skala": "opini_bpk"}
WTP, WDP = {"predikat": "WTP"}, {"predikat": "WDP"}


@pytest.mark.parametrize(
    ("target", "more", "dasar", "cocok", "kode"),
    [
        ("> 95", {}, {"nilai": "95"}, "berbeda", ["KIN332"]),
        ("> 95", {}, {"nilai": "95,01"}, "cocok", []),
        ("> 95", {}, {"nilai": "95,0040"}, "berbeda", ["KIN332"]),
        ("≥ 95", {}, {"nilai": "96"}, "cocok", []),
        ("≥ 95", {}, {"nilai": "94,99"}, HANYA.format(1), ["KIN331"]),
        ("≥ 95", {}, {"nilai": "94,4"}, "berbeda", ["KIN332"]),
        ("≤ 95", {}, {"nilai": "95"}, "cocok", []),
        ("< 95", {}, {"nilai": "95"}, "berbeda", ["KIN332"]),
        ("90-94", {"arah": "rentang"}, {"nilai": "94"}, "cocok", []),
        ("90-94", {"arah": "rentang"}, {"nilai": "95"}, "berbeda", ["KIN332"]),
        ("90-94", {"arah": "rentang"}, {"nilai": "89"}, "berbeda", ["KIN332"]),
        ("> WDP", SKALA, WTP, "cocok", []),
        ("> WDP", SKALA, WDP, "berbeda", ["KIN332"]),
        ("≥ WDP", SKALA, WTP, "cocok", []),
        ("WDP", SKALA, WTP, "berbeda", ["KIN332"]),
    ],
    ids=str,
)
def test_a_range_and_a_sign_are_to_be_reached(
    target: str, more: Isi, dasar: Isi, cocok: str, kode: list[str]
) -> None:
    rumus = "predikat" if "skala" in more else "nilai"
    pk = perjanjian(rumus, target, dasar_target=dasar, **more)
    (u,) = uji(pk)
    assert (u.cocok, str(u.target)) == (cocok, target.replace("-", "–"))
    assert [d.code for d in dasar_berbeda(_document(pk))] == kode


def test_eyes_and_programs_read_the_target_as_it_is_printed(
    kinerja: Kinerja, write: Write
) -> None:
    dua = [
        butir("a", "> 90", dasar_target={"nilai": "90"}),
        butir("b", "90-94", arah="rentang", dasar_target={"nilai": "95"}),
        butir("c", "90", dasar_target={"nilai": "90"}),
    ]
    path = write("pk.yaml", isi_berkas(janji(dua)))
    a, b = "> 90 dijelaskan oleh 90: berbeda", "90–94 dijelaskan oleh 95: berbeda"
    out = kinerja("periksa", path).out
    assert all(f"KIN332 peringatan: target {teks}" in out for teks in (a, b))
    assert "a: target > 90, dasarnya 90: berbeda\n" in out
    (berkas,) = json.loads(kinerja("periksa", path, "--format", "json").out)["berkas"]
    kunci = ("target", "target_sampai", "target_kata")
    assert [[d[k] for k in kunci] for d in berkas["dasar_target"]] == [
        [90, None, "> 90"],
        [90, 94, "90–94"],
        [90, None, None],
    ]


@pytest.mark.parametrize(
    ("target", "nilai", "said"),
    [
        ("1,4", "0,5", "target 1,4 dijelaskan PK: berbeda"),
        ("≥ 90", "91", "target ≥ 90 dijelaskan PK: cocok"),
        ("98", "97,73", f"target 98 dijelaskan PK: {HANYA.format(0)}"),
    ],
)
def test_the_tree_says_the_same(
    kinerja: Kinerja, write: Write, target: str, nilai: str, said: str
) -> None:
    pk = janji([butir("a", target, dasar_target={"nilai": nilai})])
    write("pk.yaml", isi_berkas(pk))
    path = write("r.yaml", isi_berkas(laporan({"triwulan": 4})))
    assert said in " ".join(kinerja("jelaskan", "-r", path).out.split())
