"""The traps in the document of 2024: each found once, at its line, none an error."""

import json
import re

import pytest

from alat.pendukung import ROOT, Kinerja

PK = "data/pk2024.yaml"
HANYA = "hanya cocok bila dibulatkan ke 0 desimal"

# Trap of the document -> code, level, the line that it stands at (as text), words.
JEBAKAN = {
    "two marks of thousands in one table": (
        *("KIN341", "catatan", "anggaran: Rp 437,531,700,-"),
        "titik dan koma sebagai tanda ribuan",
    ),
    "the total of the budget is not printed": (
        *("KIN342", "catatan", "program:"),
        "5 program: Rp 7.042.932.613",
    ),
    "an index with a percent sign": (
        *("KIN333", "peringatan", 'tercetak: ["81,33 %", "81.33"]'),
        "“81,33 %” dan “81.33”: indeks bukan persentase",
    ),
    "92,16 without unit": (
        *("KIN334", "catatan", 'tercetak: ["92,16 %", "92,16"]'),
        "“92,16 %” dan “92,16”: satuannya tidak selalu tercetak",
    ),
    "81,10 without unit": (
        *("KIN334", "catatan", 'tercetak: ["81,10", "81,10"]'),
        "“81,10”: satuannya tidak selalu tercetak",
    ),
    "98 explained by 97,73": (
        *("KIN331", "catatan", "dasar_target: {tepat_waktu: 76.226"),
        f"target 98 dijelaskan oleh ≈ 97,725641025641: {HANYA}",
    ),
    "SKM times 100": (
        *("KIN335", "peringatan", "formulasi: >-"),
        "“X 100”, sedangkan konversi SKM × 25",
    ),
    "percentages times hundred percent": (
        *("KIN336", "catatan", "formulasi: >-"),
        "“dikali seratus persen”, padahal yang dirata-ratakan sudah persen",
    ),
    "perkawinan and nikah, in another order": (
        *("KIN337", "catatan", "formulasi: >-"),
        "perkawinan (rumus) dan nikah (data); urutannya berbeda",
    ),
    "one indikator with two names": (
        *("KIN338", "catatan", "nama_lain:"),
        "`ketepatan_waktu` disebut juga “Persentase layanan penerbitan",
    ),
    "PKS with another name": (
        *("KIN338", "catatan", "nama_lain:"),
        "`pks` disebut juga “Perjanjian Kerjasama Pemanfaatan data Kependudukan”",
    ),
    "SAKIP with another name": (
        *("KIN338", "catatan", "nama_lain:"),
        "`sakip` disebut juga “Nilai Sakip Penilaian Inspektorat”",
    ),
    "services of last year": (
        *("KIN339", "catatan", "penjelasan: >-"),
        "hasil tahun lalu",
    ),
    "SAKIP of the year before": (
        *("KIN339", "catatan", "penjelasan: >-"),
        "hasil tahun sebelumnya",
    ),
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


@pytest.mark.parametrize("jebakan", JEBAKAN)
def test_trap(kinerja: Kinerja, jebakan: str) -> None:
    code, level, line, words = JEBAKAN[jebakan]
    _, out, _ = kinerja("periksa", PK)
    found = [f for f in out.splitlines() if f" {code} {level}: " in f and words in f]
    assert len(found) == 1
    place = re.match(rf"{PK}:(\d+):(\d+): ", found[0])
    assert place
    shown = (ROOT / PK).read_text("utf-8").splitlines()[int(place[1]) - 1]
    assert shown.strip().startswith(line)


def test_that_is_all(kinerja: Kinerja) -> None:
    out = kinerja("periksa", PK).clean()
    assert len(re.findall(r" KIN\d+ \w+: ", out)) == len(JEBAKAN)
    assert out.count("    saran: ") == len(JEBAKAN)
    assert out.endswith(f"{PK}: tanpa galat, 2 peringatan, 12 catatan\n")


def test_every_target_is_recomputed(kinerja: Kinerja) -> None:
    out = kinerja("periksa", PK)[1]
    assert re.findall(rf"^{PK}: (\w+): (.*)$", out, re.MULTILINE) == [
        ("ikm", "target 81,33, dasarnya 81,325: cocok"),
        ("ketepatan_waktu", f"target 98, dasarnya ≈ 97,725641025641: {HANYA}"),
        ("pks", "target 15, dasarnya 15: cocok"),
        ("cakupan_dokumen", "target 92,16, dasarnya ≈ 92,156666666667: cocok"),
        ("sakip", "target 81,10, dasarnya 81,1: cocok"),
    ]


def test_json_says_the_same(kinerja: Kinerja) -> None:
    status, out, _ = kinerja("periksa", PK, "--format", "json")
    text = kinerja("periksa", PK)[1]
    hasil = json.loads(out)
    (berkas,) = hasil["berkas"]
    assert (status, hasil["format"]) == (0, "kinerja/temuan@1")
    assert (berkas["berkas"], berkas["galat"]) == (PK, 0)
    assert (berkas["peringatan"], berkas["catatan"]) == (2, 12)
    for t in berkas["temuan"]:
        place = f"{t['berkas']}:{t['baris']}:{t['kolom']}"
        assert f"{place}: {t['kode']} {t['tingkat']}: {t['pesan']}\n" in text
        assert f"    saran: {t['saran']}\n" in text
    assert [(d["id"], d["cocok"], d["desimal"]) for d in berkas["dasar_target"]] == [
        ("ikm", "cocok", 2),
        ("ketepatan_waktu", HANYA, 0),
        ("pks", "cocok", 0),
        ("cakupan_dokumen", "cocok", 2),
        ("sakip", "cocok", 2),
    ]
    assert berkas["dasar_target"][0]["nilai"] == "81.325"


@pytest.mark.parametrize(
    ("args", "status"), [((), 0), (("--ketat",), 1)], ids=["plain", "--ketat"]
)
def test_a_warning_counts_only_when_strict(
    kinerja: Kinerja, args: tuple[str, ...], status: int
) -> None:
    assert kinerja("periksa", PK, *args)[0] == status
