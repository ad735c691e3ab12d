"""Outputs, byte for byte, as they stand in ``tests/golden``.

``KINERJA_GOLDEN=tulis pytest tests/cli/test_golden.py`` writes what is printed now;
read the difference before committing it.
"""

import os
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len
from typer import rich_utils

from alat.buku import tuang_buku
from alat.pendukung import COMMANDS, ROOT, Kinerja

GOLDEN = ROOT / "tests" / "golden"
# File -> the columns of the screen, and the options behind a session's command line.
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
    "laporan-80.txt": ("80", "--format", "tabel"),
    "hasil.html": ("", "--format", "html"),
    "rinci.md": ("", "--format", "markdown", "--rinci"),
}
# Which of these forms a session is kept in: all for a specimen (``rinci.json`` says all
# that its JSON does); for the others what eyes and what programs read; a sheet once a
# report; eyes alone where only the data differ.
LAIN_LAIN = {"hasil.json", "laporan-80.txt", "hasil.html"}
SEMUA = tuple(n for n in BENTUK if n not in LAIN_LAIN)
MATA = ("80.txt",)
PROGRAM = ("hasil.json",)
DUA = (*MATA, *PROGRAM)
TIGA = (*DUA, "hasil.csv")
# A report to be handed in: as a page, and on the screen.
HALAMAN = ("hasil.md",)
NASKAH = ("laporan-80.txt", *HALAMAN)
CONTOH = "data/contoh"
Q1, Q2, Q3, Q4 = (f"{CONTOH}/q{n}.yaml" for n in (1, 2, 3, 4))
LAIN = ("-r", f"{CONTOH}/realisasi-dinas-lain.yaml")
DOKUMEN = ("-r", f"{CONTOH}/angka-dokumen.yaml")
TAHUN_LALU = f"{CONTOH}/2023.yaml"
SETAHUN = ("-r", Q3, "-r", Q1, "-r", Q4, "-r", Q2)
ANDAI = (
    *("--bila", "ketepatan_waktu.tepat_waktu=70000"),
    *("--bila", "ketepatan_waktu.ditargetkan=78000"),
)
NILAI = (
    *("--perencanaan", "25,50", "--pengukuran", "24", "--pelaporan", "11,85"),
    *("--evaluasi", "19,75", "--total", "81,10", "--sasaran", "85"),
)
BANDING_HASIL = ("tests/golden/hitung/setahun/hasil.json", "--pk", "data/pk2024.yaml")
# Folder -> its forms, and the command line.
SESI: dict[str, tuple[Any, ...]] = {
    "hitung/realisasi-dinas-lain": (SEMUA, "hitung", *LAIN),
    "hitung/dinas-lain": (DUA, "hitung", "-r", f"{CONTOH}/dinas-lain"),
    "hitung/angka-dokumen": (MATA, "hitung", *DOKUMEN),
    "hitung/q1": (MATA, "hitung", "-r", Q1),
    "hitung/setahun": ((*DUA, "hasil.html"), "hitung", *SETAHUN, "--per", "triwulan"),
    "hitung/80-kode": (MATA, "hitung", "-r", "tests/kasus/program/80-kode.yaml"),
    "hitung/perubahan": (
        *(TIGA, "hitung", *SETAHUN, "--pk", f"{CONTOH}/pk2024-perubahan.yaml"),
    ),
    "jelaskan/setahun": (MATA, "jelaskan", "pks", "ikm", *SETAHUN),
    "jelaskan/q4": (MATA, "jelaskan", "sakip", "-r", Q4),
    "jelaskan/dinas-lain": (MATA, "jelaskan", *LAIN),
    "jelaskan/satu": (PROGRAM, "jelaskan", "kematian_ibu", *LAIN),
    "proyeksi/setahun": (MATA, "proyeksi", *SETAHUN, "--responden-akhir", "900"),
    "proyeksi/q3-bila": (
        *(TIGA, "proyeksi", "-r", Q3, "--responden-akhir", "800", *ANDAI),
    ),
    "proyeksi/dinas-lain": (
        *(MATA, "proyeksi", *LAIN, "--bila", "kematian_ibu.jumlah=9"),
    ),
    "banding/2023-2024": (TIGA, "banding", TAHUN_LALU, *BANDING_HASIL),
    "banding/dinas-lain": (MATA, "banding", LAIN[1]),
    "banding/tiga": (MATA, "banding", TAHUN_LALU, Q1, Q4),
    "banding/empat": (MATA, "banding", Q1, Q2, Q3, Q4),
    "banding/riwayat": (TIGA, "banding", "tests/kasus/riwayat/2024.yaml"),
    "anggaran/setahun": (TIGA, "anggaran", *SETAHUN),
    "anggaran/dinas-lain": (MATA, "anggaran", *LAIN),
    "anggaran/eselon3": (
        TIGA,
        "anggaran",
        *("-r", f"{CONTOH}/realisasi-eselon3.yaml", "--tingkat", "sub_kegiatan"),
    ),
    "sakip/lke": (TIGA, "sakip", f"{CONTOH}/lke.yaml", "--pk", "data/pk2024.yaml"),
    "sakip/q4": (MATA, "sakip", "-r", Q4),
    "sakip/nilai": (MATA, "sakip", *NILAI),
    "laporan/kelengkapan": (TIGA, "laporan", *SETAHUN, "--banding", TAHUN_LALU),
    "laporan/kelengkapan-lain": (DUA, "laporan", *LAIN),
    "laporan/kelengkapan-tw2": (MATA, "laporan", "-r", Q2),
    "laporan/setahun": (
        *((*NASKAH, "hasil.html"), "laporan", *SETAHUN, "--banding", TAHUN_LALU),
    ),
    "laporan/dinas-lain": (HALAMAN, "laporan", *LAIN),
    "laporan/triwulan": (
        *(NASKAH, "laporan", "-r", f"{CONTOH}/dinas-lain"),
        *("--jenis", "triwulan", "--tanggal", "10 Januari 2025"),
    ),
    "laporan/pengukuran": (HALAMAN, "laporan", *SETAHUN, "--jenis", "pengukuran"),
    "laporan/indikator": (HALAMAN, "laporan", *LAIN, "--susunan", "indikator"),
}
# File -> the columns of the screen, and the command line.
BERKAS: dict[str, tuple[str, ...]] = {
    **{
        f"{folder}/{name}": (BENTUK[name][0], *command, *BENTUK[name][1:])
        for folder, (bentuk, *command) in SESI.items()
        for name in bentuk
    },
    "sakip/templat.yaml": ("", "sakip", "templat", "--tahun", "2024"),
    "periksa/angka-dokumen.txt": ("", "periksa", *DOKUMEN),
    "periksa/pk2024.txt": ("", "periksa", "data/pk2024.yaml"),
    "periksa/pk2024.json": ("", "periksa", "data/pk2024.yaml", "--format", "json"),
    "templat/pk2024.yaml": (
        *("", "templat", "--pk", "data/pk2024.yaml", "--triwulan", "3"),
    ),
    "rumus/semua-80.txt": ("80", "rumus"),
    "rumus/skm-80.txt": ("80", "rumus", "skm"),
    "bantuan/kinerja.txt": ("80", "--help"),
    **{f"bantuan/{perintah}.txt": ("80", perintah, "--help") for perintah in COMMANDS},
}

# A workbook, all that is in it as text -> the command line.
BUKU: dict[str, tuple[str, ...]] = {
    "hitung/setahun/buku.txt": ("hitung", *SETAHUN),
    "laporan/setahun/buku.txt": (*("laporan", *SETAHUN, "--banding", TAHUN_LALU),),
}


@pytest.mark.parametrize("name", BERKAS)
def test_output(kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    columns, *args = BERKAS[name]
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(rich_utils, "FORCE_TERMINAL", None)
    monkeypatch.setattr(rich_utils, "MAX_WIDTH", None)
    monkeypatch.setenv("COLUMNS", columns)
    out = kinerja(*args).clean()
    path = GOLDEN / name
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(out.encode())
    assert out == path.read_bytes().decode()


@pytest.mark.parametrize(("columns", "least"), [(60, 1), (80, 15), (200, 1)])
def test_no_golden_file_is_wider_than_its_screen(columns: int, least: int) -> None:
    semua = [p for p in GOLDEN.rglob("*.txt") if p.stem.endswith(f"{columns}")]
    assert len(semua) >= least
    for p in semua:
        lebar = [cell_len(ln) for ln in p.read_text("utf-8").splitlines()]
        assert max(lebar) <= columns, p


def test_no_golden_file_is_left_over() -> None:
    there = {p.relative_to(GOLDEN).as_posix() for p in GOLDEN.rglob("*.*")}
    assert there == {*BERKAS, *BUKU}


@pytest.mark.parametrize("name", BUKU)
def test_workbook(
    kinerja: Kinerja, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    """Hold what is in its members; how they are packed, each machine decides."""
    monkeypatch.chdir(ROOT)
    buku = tmp_path / "a.xlsx"
    kinerja(*BUKU[name], "-o", buku)
    isi, path = tuang_buku(buku.read_bytes()), GOLDEN / name
    if os.environ.get("KINERJA_GOLDEN") == "tulis":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(isi.encode())
    assert isi == path.read_bytes().decode()
