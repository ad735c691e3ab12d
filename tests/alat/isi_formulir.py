"""A form, filled in with another program, by the keys of its rows."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl import load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from kinerja_cli.core.angka import readings
from kinerja_cli.core.diagnostic import Keys
from kinerja_cli.source import load
from kinerja_cli.source.readers.formulir.rows import row_key

AKAR = ("keterangan", "realisasi", "anggaran", "anggaran_perubahan", "narasi")
AKAR_LKE = ("instansi", "keterangan", "komponen", "total")
PERIODE = ("triwulan", "bulan", "semester", "periode")
_UMUM = ("kunci", "isian", "satuan", "nama", "periode")


class Butir(NamedTuple):
    """A row of a table: what may stand in it, by its marker."""

    sel: Mapping[str, Cell]

    def isi(self, lembar: str, nama: str | None, isi: Any) -> None:
        """Fill in one item of a list."""
        if "periode" in self.sel:
            self.sel["periode"].value = lembar
        if nama is not None:
            self.sel["nama"].value = nama
        bagian = isi if isinstance(isi, dict) else {"": isi}
        for kunci, nilai in bagian.items():
            penanda = f"nilai .{kunci}" if kunci else "nilai"
            self.sel[penanda].value = sel(nilai)


class Formulir:
    """A workbook, and where each of its keys is to be filled in."""

    def __init__(self, path: Path) -> None:
        self.path, self.buku = path, load_workbook(path)
        self.sel: dict[tuple[str, Keys], Cell] = {}
        self.daftar: dict[Keys, list[Butir]] = {}
        self.nama: dict[str, str] = {}
        for lembar in self.buku:
            self._index(lembar)

    def _index(self, lembar: Worksheet) -> None:
        masa = str(lembar["C1"].value or "")
        self.nama[masa] = lembar.title
        for akar, penanda, row in _rows(lembar):
            kunci = next(n for n, p in penanda.items() if p.startswith("kunci"))
            keys = (*akar, *row_key(str(row[kunci].value)))
            isian = {p: row[n] for n, p in penanda.items() if not p.startswith("kunci")}
            if isinstance(keys[-1], int) and len(isian) > 1 and "isian" not in isian:
                self.daftar.setdefault(keys[:-1], []).append(Butir(isian))
                continue
            for p, satu in isian.items():
                if p.startswith("nilai ."):
                    self.sel[masa, (*keys, *row_key(p.removeprefix("nilai .")))] = satu
                elif p.startswith("nilai"):
                    self.sel[p.removeprefix("nilai").strip() or masa, keys] = satu

    def isi(self, masa: str, isi: Any, keys: Keys = ()) -> None:
        """Fill in what stands at ``keys`` in a file of the period ``masa``."""
        if not isinstance(isi, dict | list):
            if isi is not None:
                # A letter alone stands for all that is said of a sub-component.
                di = keys if (masa, keys) in self.sel else (*keys, "huruf")
                self.sel[masa, di].value = sel(isi)
            return
        lanjut = [*(isi.items() if isinstance(isi, dict) else enumerate(isi))]
        sendiri = all((masa, (*keys, k)) in self.sel for k, _ in lanjut)
        for k, satu in lanjut:
            if keys in self.daftar and not sendiri:
                nama = k if isinstance(isi, dict) else None
                self.daftar[keys].pop(0).isi(self.nama[masa], nama, satu)
            else:
                self.isi(masa, satu, (*keys, k))

    def simpan(self, path: Path) -> Path:
        """Save it under another name."""
        self.buku.save(path)
        return path


def isi_dari(formulir: Formulir, *berkas: Path) -> Formulir:
    """Fill a form in with what YAML files say."""
    for path in berkas:
        tree = load(str(path)).tree
        masa = next(f"{k}={tree[k]}" for k in PERIODE if k in tree)
        for akar in AKAR:
            formulir.isi(masa, tree.get(akar), (akar,))
    return formulir


def isi_lke(formulir: Formulir, path: Path) -> Formulir:
    """Fill the form of an evaluation in with what a YAML file says."""
    tree = load(str(path)).tree
    for akar in AKAR_LKE:
        formulir.isi("", tree.get(akar), (akar,))
    return formulir


def sel(teks: Any) -> Any:
    """Return what a planner types for a text of YAML: a number, or the words."""
    polos = str(teks).removeprefix("Rp ").removesuffix(",-").rstrip("% ")
    angka = readings(polos)
    return max(angka) if angka else str(teks)


def _rows(
    lembar: Worksheet,
) -> Iterator[tuple[Keys, dict[int, str], Mapping[int, Cell]]]:
    """Yield each row of the form with its root and the markers of its columns."""
    akar: Keys = ()
    penanda: dict[int, str] = {}
    for row in lembar.iter_rows():
        ada = {c.column: c for c in row if isinstance(c, Cell)}
        teks = {n: str(c.value) for n, c in ada.items() if isinstance(c.value, str)}
        awal = next((t for t in teks.values() if t.split()[:1] == ["kunci"]), None)
        if awal is not None:
            akar = tuple(awal.split()[1:])
            penanda = {
                n: t for n, t in teks.items() if t.split()[0] in {*_UMUM, "nilai"}
            }
        elif penanda:
            kunci = next(n for n, p in penanda.items() if p.startswith("kunci"))
            if kunci in teks:
                yield akar, penanda, ada
