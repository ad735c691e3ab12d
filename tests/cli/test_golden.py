"""Every output, byte for byte, as it stands in ``tests/golden``.

``KINERJA_GOLDEN=tulis pytest tests/cli/test_golden.py`` writes what is printed now;
read the difference before committing it.
"""

import os

import pytest
from rich.cells import cell_len
from typer import rich_utils

from alat.pendukung import COMMANDS, ROOT, Kinerja

GOLDEN = ROOT / "tests" / "golden"


BENTUK = {
    "60.txt": ("60",),
    "80.txt": ("80",),
    "200.txt": ("200",),
    "pipa.txt": ("",),
    "rinci-80.txt": ("80", "--rinci"),
    "rinci-pipa.txt": ("", "--rinci"),
    "hasil.json": ("", "--format", "json"),
    "rinci.json": ("", "--format", "json", "--rinci"),
    "hasil.csv": ("", "--format", "csv"),
    "hasil.md": ("", "--format", "markdown"),
    "rinci.md": ("", "--format", "markdown", "--rinci"),
}
BENTUK_LAIN = {
    "60.txt": ("60",),
    "80.txt": ("80",),
    "pipa.txt": ("",),
    "hasil.json": ("", "--format", "json"),
    "hasil.csv": ("", "--format", "csv"),
    "hasil.md": ("", "--format", "markdown"),
}
SETAHUN = tuple(word for n in (3, 1, 4, 2) for word in ("-r", f"data/contoh/q{n}.yaml"))
# Folder -> a command line, kept in each of those forms.
SESI = {
    "hitung/setahun": ("hitung", *SETAHUN, "--per", "triwulan"),
    "jelaskan/setahun": ("jelaskan", "pks", "ikm", *SETAHUN),
    "proyeksi/setahun": ("proyeksi", *SETAHUN, "--responden-akhir", "900"),
    "banding/2023-2024": (
        *("banding", "data/contoh/2023.yaml", "tests/golden/hitung/setahun/hasil.json"),
        *("--pk", "data/pk2024.yaml"),
    ),
    "banding/tiga": (
        *("banding", "data/contoh/2023.yaml", "data/contoh/q1.yaml"),
        "data/contoh/q4.yaml",
    ),
    "anggaran/setahun": ("anggaran", *SETAHUN),
    "anggaran/dinas-lain": (
        *("anggaran", "-r", "data/contoh/realisasi-dinas-lain.yaml"),
    ),
    "jelaskan/angka-dokumen": ("jelaskan", "-r", "data/contoh/angka-dokumen.yaml"),
    "jelaskan/q4": ("jelaskan", "sakip", "ikm", "-r", "data/contoh/q4.yaml"),
    "jelaskan/dinas-lain": (
        *("jelaskan", "-r", "data/contoh/realisasi-dinas-lain.yaml"),
    ),
    "proyeksi/angka-dokumen": ("proyeksi", "-r", "data/contoh/angka-dokumen.yaml"),
    "proyeksi/q3-bila": (
        *("proyeksi", "-r", "data/contoh/q3.yaml", "--responden-akhir", "800"),
        *("--bila", "ketepatan_waktu.tepat_waktu=70000"),
        *("--bila", "ketepatan_waktu.ditargetkan=78000"),
    ),
    "proyeksi/dinas-lain": (
        *("proyeksi", "-r", "data/contoh/realisasi-dinas-lain.yaml"),
        *("--bila", "kematian_ibu.jumlah=9"),
    ),
    "banding/empat": (*("banding", *(f"data/contoh/q{n}.yaml" for n in (1, 2, 3, 4))),),
    "sakip/q4": ("sakip", "-r", "data/contoh/q4.yaml"),
    "sakip/lke": ("sakip", "data/contoh/lke.yaml", "--pk", "data/pk2024.yaml"),
    "sakip/nilai": (
        *("sakip", "--perencanaan", "25,50", "--pengukuran", "24"),
        *("--pelaporan", "11,85", "--evaluasi", "19,75", "--total", "81,10"),
        *("--sasaran", "85"),
    ),
}
LAIN = {
    **{
        f"{folder}/{name}": (columns, *command, *options)
        for folder, command in SESI.items()
        for name, (columns, *options) in BENTUK_LAIN.items()
    },
    "sakip/templat.yaml": ("", "sakip", "templat"),
    "periksa/lke.txt": ("", "periksa", "data/contoh/lke.yaml"),
    "periksa/angka-dokumen.txt": (
        *("", "periksa", "-r", "data/contoh/angka-dokumen.yaml"),
    ),
    "periksa/pk2024.txt": ("", "periksa", "data/pk2024.yaml"),
    "periksa/pk2024.json": ("", "periksa", "data/pk2024.yaml", "--format", "json"),
    "templat/pk2024.yaml": (
        *("", "templat", "--pk", "data/pk2024.yaml"),
        *("--triwulan", "3"),
    ),
    "rumus/semua-80.txt": ("80", "rumus"),
    "rumus/semua-pipa.txt": ("", "rumus"),
    "rumus/skm-80.txt": ("80", "rumus", "skm"),
    "bantuan/kinerja.txt": ("80", "--help"),
    **{f"bantuan/{perintah}.txt": ("80", perintah, "--help") for perintah in COMMANDS},
}


@pytest.fixture(autouse=True)
def _at_the_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(rich_utils, "FORCE_TERMINAL", None)
    monkeypatch.setattr(rich_utils, "MAX_WIDTH", None)


def _compare(name: str, printed: str) -> None:
    path = GOLDEN / name
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(printed.encode())
    assert printed == path.read_bytes().decode()


@pytest.mark.parametrize("bentuk", BENTUK)
@pytest.mark.parametrize("berkas", ["angka-dokumen", "q1", "realisasi-dinas-lain"])
def test_hitung(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, berkas: str, bentuk: str
) -> None:
    columns, *options = BENTUK[bentuk]
    monkeypatch.setenv("COLUMNS", columns)
    status, out, err = kinerja("hitung", "-r", f"data/contoh/{berkas}.yaml", *options)
    assert (status, err) == (0, "")
    _compare(f"hitung/{berkas}/{bentuk}", out)


@pytest.mark.parametrize("name", LAIN)
def test_other_output(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    columns, *args = LAIN[name]
    monkeypatch.setenv("COLUMNS", columns)
    status, out, err = kinerja(*args)
    assert (status, err) == (0, "")
    _compare(name, out)


@pytest.mark.parametrize("columns", [60, 80, 200])
def test_no_golden_file_is_wider_than_its_screen(columns: int) -> None:
    semua = [p for p in GOLDEN.rglob("*.txt") if p.stem.endswith(f"{columns}")]
    assert len(semua) >= 3
    for p in semua:
        lebar = [cell_len(ln) for ln in p.read_text("utf-8").splitlines()]
        assert max(lebar) <= columns, p


def test_no_golden_file_is_left_over() -> None:
    expected = {
        f"hitung/{berkas}/{bentuk}"
        for berkas in ("angka-dokumen", "q1", "realisasi-dinas-lain")
        for bentuk in BENTUK
    }
    there = {p.relative_to(GOLDEN).as_posix() for p in GOLDEN.rglob("*.*")}
    assert there == expected | LAIN.keys()
