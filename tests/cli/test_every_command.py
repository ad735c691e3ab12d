"""What holds for every command that reports: its file, its refusals, its order."""

from pathlib import Path

import pytest

from alat.keluaran import FORMATS, Cetak
from alat.pendukung import ENGLISH, ROOT, Kinerja, Write
from alat.sesi import CONTOH, LAPORAN

each = pytest.mark.parametrize("args", LAPORAN.values(), ids=LAPORAN)
AKHIRAN = {
    ".txt": "tabel",
    ".json": "json",
    ".csv": "csv",
    ".md": "markdown",
    ".markdown": "markdown",
    ".JSON": "json",
    ".html": "html",
    ".htm": "html",
}


@each
@pytest.mark.parametrize("akhiran", AKHIRAN)
def test_the_suffix_chooses_the_format(
    kinerja: Kinerja,
    cetak: Cetak,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
    akhiran: str,
) -> None:
    printed = cetak(*args, format_=AKHIRAN[akhiran])
    monkeypatch.setenv(
        "COLUMNS", "40"
    )  # the width of the screen is no matter of a file
    path = tmp_path / f"hasil{akhiran}"
    assert kinerja(*args, "-o", path) == (0, "", "")
    assert path.read_bytes() == printed.encode()


@each
def test_what_is_there_already_stays(
    kinerja: Kinerja, write: Write, args: tuple[str, ...]
) -> None:
    path = write("hasil.json", "lama")
    err = kinerja(*args, "-o", path).refusal(3)
    assert f"{path}:1:1: KIN502 galat: berkas sudah ada" in err
    assert path.read_text("utf-8") == "lama"
    assert kinerja(*args, "-o", path, "--timpa") == (0, "", "")
    assert path.read_text("utf-8").startswith('{\n  "format": "kinerja/')
    # The format that is named wins over the suffix.
    assert kinerja(*args, "-o", path, "--timpa", "--format", "csv") == (0, "", "")
    assert not path.read_text("utf-8").startswith("{")


@each
@pytest.mark.parametrize("akhiran", [".ods", ".pdf", ""])
def test_an_unknown_suffix_is_refused_before_anything_is_read(
    kinerja: Kinerja, tmp_path: Path, args: tuple[str, ...], akhiran: str
) -> None:
    path = tmp_path / f"hasil{akhiran}"
    tiada = [a.replace("contoh", "tiada") for a in args]
    status, out, err = kinerja(*tiada, "-o", path)
    assert (status, out, err.count("KIN")) == (3, "", 1)
    assert f"{path}:1:1: KIN501 galat: ekstensi berkas " in err
    assert not path.exists()


# What is read -> the command that reads it.
DIBACA = {
    "r.yaml": ("hitung jelaskan proyeksi anggaran sakip", "-r r.yaml --pk pk.yaml"),
    "pk.yaml": ("hitung jelaskan proyeksi anggaran sakip", "-r r.yaml --pk pk.yaml"),
    "q1.yaml": ("hitung jelaskan proyeksi anggaran", "-r r.yaml -r q1.yaml"),
    "lke.yaml": ("sakip", "lke.yaml --pk pk.yaml"),
    "h.json": ("banding", "h.json r.yaml --pk pk.yaml"),
}
MENIMPA = [
    (berkas, [perintah, *args.split()])
    for berkas, (semua, args) in {
        **DIBACA,
        "./pk.yaml": ("banding", "h.json r.yaml --pk pk.yaml"),
        "./r.yaml": ("banding", "h.json r.yaml --pk pk.yaml"),
    }.items()
    for perintah in semua.split()
]


@pytest.mark.parametrize(("berkas", "args"), MENIMPA, ids=str)
@pytest.mark.parametrize("timpa", [(), ("--timpa",)], ids=["", "timpa"])
def test_what_was_read_is_not_written_over(
    kinerja: Kinerja,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
    berkas: str,
    args: list[str],
    timpa: tuple[str, ...],
) -> None:
    for nama, asal in (("r", "q3"), ("q1", "q1"), ("lke", "lke")):
        folder = write(f"{nama}.yaml", (CONTOH / f"{asal}.yaml").read_bytes()).parent
    write("pk.yaml", (ROOT / "data" / "pk2024.yaml").read_bytes())
    monkeypatch.chdir(folder)
    kinerja("hitung", "-r", "q1.yaml", "-o", "h.json")
    before = Path(berkas).read_bytes()
    err = kinerja(*args, "-o", berkas, "--format", "csv", *timpa).refusal(3)
    assert err.startswith(f"{berkas}:1:1: KIN505 galat: berkas ini baru saja dibaca")
    assert Path(berkas).read_bytes() == before


@each
@pytest.mark.parametrize(
    "more",
    [
        ("--format", "pdf"),
        ("--format",),
        ("--realisasii", "x"),
        ("--ketatt",),
        ("-o",),
        ("-o", ""),
        ("--pk=",),
    ],
    ids=str,
)
def test_a_wrong_command_line_has_status_2(
    kinerja: Kinerja, tmp_path: Path, args: tuple[str, ...], more: tuple[str, ...]
) -> None:
    tujuan = tmp_path / "hasil.json"
    status, out, err = kinerja(*args, "-o", tujuan, *more)
    assert (status, out, err.count("    saran: ")) == (2, "", 1)
    assert err.startswith("kinerja: ")
    assert ENGLISH.findall(err) == []
    assert not tujuan.exists()


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(
    "perintah", ["hitung", "jelaskan", "proyeksi", "anggaran", "banding"]
)
def test_the_order_of_the_files_does_not_matter(
    cetak: Cetak, perintah: str, format_: str
) -> None:
    def out(*urutan: int) -> str:
        paths = [CONTOH / f"q{n}.yaml" for n in urutan]
        if perintah == "banding":
            return cetak(perintah, *paths, format_=format_)
        more = ("--rinci", "--per", "triwulan") if perintah == "hitung" else ()
        args = (a for p in paths for a in ("-r", p))
        return cetak(perintah, *args, *more, format_=format_)

    assert out(4, 3, 2, 1) == out(3, 1, 4, 2) == out(1, 2, 3, 4)


@pytest.mark.parametrize("format_", FORMATS)
@each
def test_the_place_of_a_file_says_nothing(
    kinerja: Kinerja, write: Write, args: tuple[str, ...], format_: str
) -> None:
    """The same bytes elsewhere give the same bytes."""
    lain = [
        write(Path(a).name, Path(a).read_bytes()) if a.startswith(str(CONTOH)) else a
        for a in args
    ]
    write("pk-dinas-lain.yaml", (CONTOH / "pk-dinas-lain.yaml").read_bytes())
    first = kinerja(*args, "--format", format_)
    assert kinerja(*lain, "--format", format_) == first
    assert (first.status, first.err) == (0, "")


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi", "anggaran"])
def test_a_file_that_is_not_there(
    kinerja: Kinerja, tmp_path: Path, perintah: str
) -> None:
    path = tmp_path / "q3.yaml"
    err = kinerja(perintah, "-r", path).refusal(3)
    assert err.startswith(f"{path}:1:1: KIN101 galat: berkas tidak ada\n")
