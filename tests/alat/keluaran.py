"""What was printed, read back: as programs do it, and as eyes do."""

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from rich.cells import cell_len

from alat.pendukung import Kinerja
from alat.peramban import baca_halaman
from kinerja_cli.core.angka import format_angka
from kinerja_cli.export import formats, tabel
from kinerja_cli.export.console import plain
from kinerja_cli.laporan.model import Laporan

# What is read back as text; a workbook is opened: tests/export/xlsx/.
FORMATS = tuple(nama for nama, f in formats.FORMATS.items() if not f.biner)
LEBAR = (40, 80, 100)
TAK_TAMPAK = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066]")
Object = dict[str, Any]


def tertulis(laporan: Laporan, nama: str, **pilihan: str) -> str:
    """Write a report in a format."""
    return formats.render(laporan, nama, **pilihan).decode()


def pada_layar(laporan: Laporan, width: int) -> str:
    """Show a report on a screen without colours."""
    return plain(lambda console: tabel.show(laporan, console), width)


def baca_json(teks: str) -> Any:
    """Read JSON without floats, so that decimals are counted as printed."""
    return json.loads(teks, parse_float=Decimal, parse_int=Decimal)


def baca_csv(teks: str, pemisah: str = ",") -> list[dict[str, str]]:
    """Read a sheet, a row by its titles."""
    return list(csv.DictReader(io.StringIO(teks), delimiter=pemisah))


class Cetak:
    """A command line that does what it is told, without a word on standard error.

    ``boleh`` are the codes of the only findings that may stand there.
    """

    def __init__(self, kinerja: Kinerja, *boleh: str) -> None:
        self._kinerja, self._boleh = kinerja, boleh

    def dengan(self, *boleh: str) -> "Cetak":
        """Allow warnings of these codes."""
        return Cetak(self._kinerja, *boleh)

    def __call__(self, *args: object, format_: str = "tabel") -> str:
        status, out, err = self._kinerja(*args, "--format", format_)
        kode = re.findall(r"^\S.*?: (KIN\d{3}) peringatan: ", err, re.MULTILINE)
        assert (status, {*kode} - {*self._boleh}) == (0, set())
        assert kode or err == ""
        return out

    def json(self, *args: object) -> Any:
        """Return what programs read."""
        return baca_json(self(*args, format_="json"))

    def csv(self, *args: object) -> list[dict[str, str]]:
        """Return the rows of the sheet."""
        return baca_csv(self(*args, format_="csv"))

    def markdown(self, *args: object) -> str:
        """Return Markdown, as its reader shows it."""
        return polos(self(*args, format_="markdown"))


def polos(markdown: str) -> str:
    """Take off the marks by which Markdown shows a text as it is."""
    return re.sub(r"\\(.)", r"\1", markdown)


def dibaca(out: str, nama: str) -> str:
    """Return a text in a format as its reader has it before them."""
    baca = {"markdown": polos, "html": baca_halaman}
    return baca[nama](out) if nama in baca else out


def sel(nilai: object) -> str:
    """Write what JSON holds as a cell of a sheet holds it."""
    if isinstance(nilai, bool):
        return "ya" if nilai else "tidak"
    if isinstance(nilai, Decimal):
        return f"{nilai:f}"
    if isinstance(nilai, list):
        return "; ".join(map(str, nilai))
    return "" if nilai is None else str(nilai)


# A verdict of a row, and what says that it may still turn.
VERDICTS = {
    "tercapai": "masa_berjalan",
    "tercapai_penuh": "masa_berjalan",
    "tercapai_target_akhir": "target_akhir_masa_berjalan",
}


def putusan(isi: Object) -> Object:
    """Say a verdict as all but JSON do: what is missed in a running year is not yet."""
    belum = (
        kunci
        for kunci, berjalan in VERDICTS.items()
        if isi.get(berjalan) and isi.get(kunci) is False
    )
    return isi | dict.fromkeys(belum, "belum")


def terlihat(isi: Object) -> Object:
    """Say what an object holds as eyes read it, where that is another thing."""
    tampak = putusan(isi)
    beda = isi.get("tercapai_penuh")
    if isi.get("tercapai") is not None and beda not in {None, isi["tercapai"]}:
        kata = f"{sel(tampak['tercapai'])}; utuh: {sel(tampak['tercapai_penuh'])}"
        tampak = tampak | {"tercapai": kata}
    if tertulis := isi.get("target_kata"):
        tampak = tampak | {"target": tertulis}
        if any(map(str.isalpha, tertulis)):  # a place on a scale, as the realisasi is
            tampak = tampak | dict.fromkeys(("realisasi", "sekarang"), isi["predikat"])
    if tertulis := isi.get("target_triwulan_tertulis"):
        tampak = tampak | {"target_triwulan": tertulis}
        if isi["skala"] and (tempat := isi["realisasi_triwulan"]):
            tampak = tampak | {"realisasi_triwulan": isi["skala"][int(tempat) - 1]}
    if isi.get("masa_berjalan") and isi.get("capaian") is not None:
        tampak = tampak | {"kategori": isi.get("kategori") or "menunggu"}
    return tampak


def mata(nilai: Any, kosong: str = "–") -> str:
    """Write what JSON holds as eyes read it."""
    if nilai is None:
        return kosong
    return format_angka(nilai) if isinstance(nilai, Decimal) else sel(nilai)


def tables(markdown: str) -> dict[str, list[list[str]]]:
    """Read the tables of a Markdown text by their headings, each with its titles."""
    semua: dict[str, list[list[str]]] = {}
    judul = ""
    for line in markdown.splitlines():
        if line.startswith("## "):
            judul = polos(line.removeprefix("## "))
        elif line.startswith("| "):
            cells = re.split(r"(?<!\\) \| ", line[2:-2])
            semua.setdefault(judul, []).append([polos(c) for c in cells])
    for _, garis, *_ in semua.values():
        assert all(re.fullmatch("-{3,}:?", cell) for cell in garis)
    return {judul: [rows[0], *rows[2:]] for judul, rows in semua.items()}


def sheet_says(rows: Iterable[dict[str, str]], benar: Iterable[Object]) -> None:
    """Assert that the rows of a sheet are these objects, wherever both have a key."""
    for row, isi in zip(rows, map(putusan, benar), strict=True):
        sama = {k for k in isi if k in row and not isinstance(isi[k], dict)}
        assert len(sama) > 3
        assert {k: row[k].removeprefix("'") for k in sama} == {
            k: _sel(isi, k).removeprefix("'") for k in sama
        }


def _sel(isi: Object, kunci: str) -> str:
    return sel(putusan(isi)[kunci])


def screen_says(out: str, markdown: str) -> None:
    """Assert that a pipe shows each table and each line that Markdown has."""
    lines = [*out.splitlines(), ""]
    assert "…" not in out
    for judul, rows in tables(markdown).items():
        at = lines.index(judul) + 1
        shown = [lines[at], *lines[at + 2 : at + len(rows) + 1]]
        assert [re.split(" {2,}", ln.strip()) for ln in shown] == rows
        assert set(lines[at + 1]) == {"─"}
        assert lines[at + len(rows) + 1] == ""
    flat = {" ".join(ln.split()) for ln in lines}
    for line in _pairs(markdown):
        # A name, as of a formula, may have a colon in it.
        potong = (m.start() for m in re.finditer(": ", f"{line} "))
        tanpa = {f"{line[:n]} {line[n + 2 :]}".strip() for n in potong}
        assert {*tanpa, line} & flat


def _pairs(markdown: str) -> Iterator[str]:
    """Yield the lines of flat lists; a list within a list is a tree."""
    lines = [*markdown.splitlines(), ""]
    for ini, sesudah in pairwise(lines):
        if ini.startswith("- ") and ": " in ini and not sesudah.startswith("  "):
            yield polos(ini.removeprefix("- "))


def angka(out: str) -> Counter[str]:
    """Count every number that is shown."""
    return Counter(re.findall(r"-?[0-9][0-9.,]*[0-9]|[0-9]", out))


def prose(out: str) -> Iterator[str]:
    """Yield the lines of what is neither a table nor a tree."""
    for bagian in re.split(r"\n(?=\n)", out):
        if not re.search(r"^─+$|^[├└]", bagian, re.MULTILINE):
            yield from bagian.splitlines()


def fits(out: str, pipe: str, width: int) -> None:
    """Assert that a screen loses nothing that a pipe has, and runs over in no prose."""
    assert "…" not in out
    assert TAK_TAMPAK.search(out) is None
    assert [ln for ln in out.splitlines() if ln != ln.rstrip()] == []
    assert [ln for ln in prose(out) if cell_len(ln) > width] == []
    # A title that is folded beneath a name may say a number again.
    hilang = angka(pipe) - angka(out)
    # Beside a label, half of a narrow screen has no room for a number as long as these.
    assert [n for n in hilang if width >= 60 or len(n) < 15] == []
