"""A tree as it is drawn on a screen or through a pipe, read back as its branches."""

import re
from decimal import Decimal
from typing import NamedTuple

from rich.cells import cell_len

from alat.kalkulator import ANGKA, baca, check, redo

RATA_RATA = "Rata-rata capaian"  # the titles of the trees that have no id
SERAPAN = "Serapan anggaran"
NILAI = rf"-?(?:{ANGKA})"
_BARIS = re.compile(r"((?:[│ ] {3})*)([├└]── )?(.*)")
_JUDUL = re.compile(rf"(.*?) ([=≈]) ({NILAI})(?: |$)")
_HITUNGAN = (
    re.compile(rf"()(?<= )(\(?{NILAI}\)? dibulatkan ke \d+ desimal), setengah ke atas"),
    re.compile(r" ([=≈]) (yang lebih (?:kecil|besar) dari [(0-9]\S* dan [(0-9]\S*)"),
    re.compile(r" ([=≈]) (100, karena [(0-9]\S* ≤ \S+ ≤ \S+)"),
    re.compile(r" ([=≈]) (100, karena [(0-9]\S* = \S+)"),
    re.compile(r" ([=≈]) (100, karena [(0-9]\S* mencapai \S+)"),
    re.compile(r" ([=≈]) (0, karena [(0-9]\S* tidak mencapai \S+)"),
    re.compile(r" ([=≈]) ([-+×:()−0-9., ]*[0-9)])(?= \S+\.yaml:| Permen|$)"),
)
SETENGAH = Decimal("5e-13")  # eyes read twelve decimals
SELISIH = Decimal("1e-9")  # what a formula gives of operands that are cut there


class Ranting(NamedTuple):
    """One branch: what it says, all its lines joined, and its children."""

    teks: str
    anak: "list[Ranting]"

    @property
    def judul(self) -> tuple[str, str, str]:
        """Label, sign and number of a step."""
        found = _JUDUL.match(self.teks)
        assert found, self.teks
        return found[1], found[2], found[3]

    @property
    def hitungan(self) -> str | None:
        """The formula with the numbers put in; None where there is none."""
        return self._hitungan[1] if self._hitungan else None

    @property
    def tanda(self) -> str:
        """The sign before that formula: ``=``, ``≈``, or nothing where it rounds."""
        return self._hitungan[0] if self._hitungan else ""

    @property
    def _hitungan(self) -> tuple[str, str] | None:
        judul = _JUDUL.match(self.teks)
        isi = f" {self.teks[judul.end() :]}" if judul else ""
        found = [(m[1], m[2]) for pola in _HITUNGAN if (m := pola.search(isi))]
        return found[0] if found else None


def read_pohon(out: str) -> dict[str, Ranting]:
    """Read every tree of an explanation, by the id that its title begins with.

    The last ones, of the means and the money, have no id and go by their titles.
    """
    trees: dict[str, Ranting] = {}
    for bagian in out.split("\n\n")[1:]:
        head, *lines = bagian.splitlines()
        if head not in {"Catatan", "Konvensi"}:
            # A long title goes on before the tree begins.
            start = next(n for n in range(len(lines)) if _begins(lines[n:]))
            trees[head.partition(":")[0]] = _grow(lines[start:])
    return trees


def _begins(lines: list[str]) -> bool:
    header = (
        *("capaian ", "belum ada", "tak terhitung", "tanpa target", "tidak ada"),
        "tanpa bobot, ",
        "realisasi dari pagu; ",
    )
    return " ".join(lines).startswith(header)


def limits(pipe: str, columns: int) -> list[int]:
    """Tell how wide each part of an explanation may be on a screen.

    Args:
        pipe: The explanation where no line is broken.
        columns: How wide the screen is; a tree stands out as far as its longest word.
    """
    return [
        max(columns, needed(bagian)) if _is_pohon(bagian) else columns
        for bagian in pipe.split("\n\n")
    ]


def _is_pohon(bagian: str) -> bool:
    return not bagian.startswith(("Instansi ", "Konvensi\n"))


def needed(bagian: str) -> int:
    """Return the width of the longest word of a tree, together with its branches."""
    found = 0
    for line in bagian.splitlines()[1:]:
        cabang = _BARIS.fullmatch(line)
        assert cabang
        kiri = len(cabang[1]) + len(cabang[2] or "")
        found = max(found, *(kiri + cell_len(w) for w in cabang[3].split()))
    return found


def _grow(lines: list[str]) -> Ranting:
    texts: list[tuple[int, list[str]]] = [(0, [lines[0]])]
    for line in lines[1:]:
        found = _BARIS.fullmatch(line)
        assert found
        if found[2]:
            texts.append((len(found[1]) // 4 + 1, [found[3]]))
        else:
            texts[-1][1].append(found[3])
    path: list[Ranting] = []
    for tingkat, parts in texts:
        ranting = Ranting(" ".join(parts), [])
        del path[tingkat:]
        for atas in path[-1:]:
            atas.anak.append(ranting)
        path.append(ranting)
    return path[0]


def _check(langkah: Ranting) -> None:
    """Assert that the formula of a step gives its number, as near as its signs say."""
    _, sign, nilai = langkah.judul
    hitungan = langkah.hitungan or ""
    cut = any(anak.judul[1] == "≈" for anak in langkah.anak)
    if not langkah.tanda:
        check(hitungan, sign, nilai)
    elif langkah.tanda == "=":
        assert not cut, langkah.teks
        check(hitungan, sign, nilai)
        assert abs(baca(nilai) - redo(hitungan)[0]) <= SETENGAH
    else:
        assert cut, langkah.teks
        assert abs(baca(nilai) - redo(hitungan)[0]) <= SELISIH


def recompute(langkah: Ranting) -> int:
    """Redo a step, and all beneath it, from what is printed; returns how many."""
    nilai = langkah.judul[2]
    done = 0
    if hitungan := langkah.hitungan:
        _check(langkah)
        operands = [baca(a) for a in re.findall(rf"(?<!\d)-?(?:{ANGKA})", hitungan)]
        for anak in langkah.anak:
            assert baca(anak.judul[2]) in operands
        done = 1
    elif langkah.anak:
        assert "banyaknya " in langkah.teks
        assert [a.judul[2] for a in langkah.anak] == ["1"] * int(baca(nilai))
        done = 1
    return done + sum(map(recompute, langkah.anak))
