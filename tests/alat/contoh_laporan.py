"""A specimen report with every kind of part, for writers to be tried on."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja_cli.laporan.bagian import Bagian, Cabang, Daftar, Pohon, Tabel
from kinerja_cli.laporan.kolom import Column
from kinerja_cli.laporan.model import Laporan, Lembar
from kinerja_cli.laporan.susunan import record

# Names as they may stand in a file -> as they are seen.
NAMES = {
    "[/red]": "[/red]",
    "[bold]tebal[/bold] [link=http://x]y": "[bold]tebal[/bold] [link=http://x]y",
    "\x1b[31mmerah\x1b[0m \x1b]0;judul\x07": r"\x1b[31mmerah\x1b[0m \x1b]0;judul\x07",
    "a\x07b\x00c": r"a\x07b\x00c",
    "\u202egnp.exe \u200b\u2066x": r"\u202egnp.exe \u200b\u2066x",
    "satu\ndua\r\n\ttiga": "satu dua tiga",
    "satu\n\n# dua": "satu # dua",
    "\x85x\u2028y": r"\x85x\u2028y",
    "=SUM(A1)": "=SUM(A1)",
    "+cmd": "+cmd",
    "-2+3": "-2+3",
    "@x": "@x",
    "- x": "- x",
    "1. satu": "1. satu",
    "a | b": "a | b",
    "<script>alert(1)</script>": "<script>alert(1)</script>",
    "*tebal* _miring_ `kode`": "*tebal* _miring_ `kode`",
    ":smile: 漢字 🙂 \U0001f468\u200d\U0001f469": (
        ":smile: 漢字 🙂 \U0001f468\\u200d\U0001f469"
    ),
    "Peren\xadcanaan\u200b": r"Peren\xadcanaan\u200b",
    "Kecamatan\xa0Malili\u3000": "Kecamatan Malili",
    "{nama} {0} %s naïve": "{nama} {0} %s naïve",
    "x" * 900: "x" * 900,
}


class Baris(NamedTuple):
    """A row of the specimen: a name, a number, and what may be absent."""

    nama: str
    nilai: Decimal
    lain: str | None = None
    tercapai: bool | None = None


KOLOM = (
    Column("nama", lambda b: b.nama, "Nama"),
    Column("lain", lambda b: b.lain, "Lain", detail=True),
    Column("nilai", lambda b: b.nilai, "Nilai", numeric=True),
    Column(
        *("separuh", lambda b: b.nilai / 2, "Separuh"),
        numeric=True,
        lipat=1,
        awalan="separuh",
    ),
    Column(
        *("tercapai", lambda b: b.tercapai, "Tercapai"),
        kosong=lambda _: "belum ada",
        style=lambda b: "green" if b.tercapai else "red",
    ),
    Column("program", lambda b: f"!{b.nama}"),  # for programs only
)
NILAI = (Decimal("1234567.25"), Decimal("-0.50"), Decimal(0))


class Contoh(Laporan):
    """Parts as they are given; its sheet and its content are those of its tables."""

    judul = "Contoh"

    def __init__(self, *bagian: Bagian) -> None:
        self._bagian = bagian

    def bagian(self) -> Iterator[Bagian]:
        yield from self._bagian

    def lembar(self) -> Lembar:
        return Lembar([(t.columns, t.rows) for t in self._tabel()])

    def isi(self) -> dict[str, Any]:
        semua = [record(t.columns, b) for t in self._tabel() for b in t.rows]
        return {"baris": semua}

    def _tabel(self) -> Iterator[Tabel]:
        yield from (b for b in self._bagian if isinstance(b, Tabel))


def contoh(nama: str, tampak: str) -> Contoh:
    """Make a report that says ``nama`` wherever it can, and has empty parts.

    What a report writes of itself is made visible by the report: ``tampak``.
    """
    satu = [Baris(nama, NILAI[0], nama, tercapai=True), Baris("dua", NILAI[1])]
    cabang = Cabang((tampak, f"= {tampak}"), (Cabang(("anak = 3", tampak)),))
    return Contoh(
        Daftar("", [("Kepala", tampak), ("Kosong", "")]),
        Daftar("Tiada daftar", []),
        Tabel("Tabel", KOLOM, satu),
        Tabel("Tiada tabel", KOLOM, []),
        Tabel("Tabel lagi", KOLOM, [Baris("tiga", NILAI[2], tercapai=False)]),
        Pohon(tampak, cabang),
        Daftar("Akhir", [(tampak, f"{tampak} lagi")]),
    )
