"""The table for eyes: what stands where, at any width, and with which colour."""

import io
import re
from decimal import Decimal
from pathlib import Path

import pytest

from alat.contoh_laporan import Contoh
from alat.keluaran import tertulis
from alat.pendukung import Kinerja
from kinerja_cli.cli.screen import print_rich
from kinerja_cli.dokumen.lookup import load_pk
from kinerja_cli.dokumen.realisasi import read_realisasi
from kinerja_cli.export import console as layar
from kinerja_cli.export import tabel
from kinerja_cli.hitung.hasil import Hasil, hitung_hasil
from kinerja_cli.laporan.bagian import Tabel
from kinerja_cli.laporan.hasil import LaporanHasil
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.source import load


def _hasil(path: Path) -> Hasil:
    source = load(str(path))
    pk = load_pk(source, None)
    return hitung_hasil(pk, read_realisasi(source, pk))


@pytest.mark.parametrize("columns", [60, 80])
def test_what_goes_on_is_indented(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    path = data / "contoh" / "angka-dokumen.yaml"
    out = kinerja("hitung", "-r", path, "--rinci")[1]
    block = out[out.index("\nCatatan\n") :].strip().split("\n\n")
    for title, *lines in (part.splitlines() for part in block):
        assert re.match(r"Catatan|Rincian \w+|Ringkasan|Konvensi", title)
        assert [ln for ln in lines if not ln.startswith("  ")] == []


@pytest.mark.parametrize("columns", ["", "0", "-5", "lebar", "1000000"])
def test_a_pipe_has_no_edge(
    kinerja: Kinerja, data: Path, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    path = data / "contoh" / "q1.yaml"
    assert kinerja("hitung", "-r", path)[1] == tertulis(
        LaporanHasil(_hasil(path)), "tabel"
    )


def test_on_a_terminal_rich_writes_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr("sys.stdout", terminal)
    print_rich(lambda screen: screen.print("[bold]:smile: 1[/bold]"))
    assert terminal.getvalue() == "[bold]:smile: 1[/bold]\n"


@pytest.mark.parametrize(
    ("columns", "berdiri", "nama"),
    [
        (100, "Nama Rincian Satu Dua Tiga", "nama"),
        (61, "Nama Satu Dua Tiga", "nama\nr"),
        (52, "Nama Satu Dua Tiga", "nama\nr"),
        (51, "Nama Satu Tiga", "nama\nr · dua 22.222.222"),
        (40, "Nama Satu Tiga", "nama\nr ·\ndua 22.222.222"),
        (39, "Nama Tiga", "nama\nr · satu 11.111.111 ·\ndua 22.222.222"),
        (1, "Nama Tiga", "nama\nr ·\nsatu 11.111.111\ndua 22.222.222"),
    ],
)
def test_columns_go_beneath_the_name_turn_by_turn(
    columns: int, berdiri: str, nama: str
) -> None:
    def angka(judul: str, isi: int, lipat: int) -> Column:
        nilai = Decimal(isi * 11_111_111)
        awalan = judul.lower()
        return Column(
            judul, lambda _: nilai, judul, numeric=True, lipat=lipat, awalan=awalan
        )

    kolom = (
        Column("nama", lambda _: "nama", "Nama"),
        Column("rincian", lambda _: "r", "Rincian", detail=True),
        *(angka("Satu", 1, 2), angka("Dua", 2, 1), angka("Tiga", 3, 0)),
    )
    out = layar.plain(lambda c: tabel.show(Contoh(Tabel("", kolom, [0])), c), columns)
    header, _, *baris = out.strip().splitlines()
    assert header.split() == berdiri.split()
    assert "\n".join(ln.split("  ")[0] for ln in baris) == nama
