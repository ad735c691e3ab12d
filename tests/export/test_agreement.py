"""Every report in every format: they say the same, at any width, in Indonesian."""

import pytest

from alat.kantor import write_kantor
from alat.keluaran import FORMATS, LEBAR, TAK_TAMPAK, Cetak, dibaca, fits
from alat.kesepakatan import agree
from alat.pendukung import ENGLISH, Write
from alat.sesi import SESI

sesi = pytest.mark.parametrize("args", SESI.values(), ids=SESI)


@sesi
def test_every_format_says_what_json_says(cetak: Cetak, args: tuple[str, ...]) -> None:
    agree(cetak, *args)


@pytest.mark.parametrize("perintah", ["hitung", "jelaskan", "proyeksi"])
def test_so_it_is_of_every_way_to_fill_in_a_rumus(
    cetak: Cetak, write: Write, perintah: str
) -> None:
    agree(cetak, perintah, "-r", write_kantor(write))


@sesi
@pytest.mark.parametrize("columns", LEBAR)
def test_no_width_loses_a_number(
    cetak: Cetak, monkeypatch: pytest.MonkeyPatch, args: tuple[str, ...], columns: int
) -> None:
    pipe = cetak(*args)
    monkeypatch.setenv("COLUMNS", str(columns))
    fits(cetak(*args), pipe, columns)


@sesi
@pytest.mark.parametrize("format_", FORMATS)
def test_it_is_indonesian(cetak: Cetak, args: tuple[str, ...], format_: str) -> None:
    out = cetak(*args, format_=format_)
    assert out.endswith("\n")
    assert TAK_TAMPAK.search(out) is None
    assert format_ == "json" or ENGLISH.findall(dibaca(out, format_)) == []
