"""A tree as it is drawn on a screen or through a pipe, read back as its branches."""

import re
from typing import NamedTuple

from kalkulator import ANGKA, baca, check

NILAI = rf"-?(?:{ANGKA})"
_BARIS = re.compile(r"((?:[│ ] {3})*)([├└]── )?(.*)")
_JUDUL = re.compile(rf"(.*?) ([=≈]) ({NILAI})(?: |$)")
_HITUNGAN = (
    re.compile(rf" (\(?{NILAI}\)? dibulatkan ke \d+ desimal), setengah ke atas"),
    re.compile(r" = (yang lebih kecil dari [(0-9]\S* dan [(0-9]\S*)"),
    re.compile(r" = ([-+×:()−0-9., ]*[0-9)])(?= \S+\.yaml:| Permen|$)"),
)


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
        judul = _JUDUL.match(self.teks)
        isi = f" {self.teks[judul.end() :]}" if judul else ""
        found = [m[1] for pola in _HITUNGAN if (m := pola.search(isi))]
        return found[0] if found else None


def read_pohon(out: str) -> dict[str, Ranting]:
    """Read every tree of an explanation, by the id that its title begins with."""
    trees: dict[str, Ranting] = {}
    for bagian in out.split("\n\n")[1:]:
        head, *lines = bagian.splitlines()
        if head != "Konvensi":
            # A long title goes on before the tree begins.
            start = next(n for n, ln in enumerate(lines) if _begins(ln))
            trees[head.partition(":")[0]] = _grow(lines[start:])
    return trees


def _begins(line: str) -> bool:
    return line.startswith(("capaian ", "belum ada", "tak terhitung"))


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


def recompute(langkah: Ranting) -> int:
    """Redo a step, and all beneath it, from what is printed; returns how many."""
    _, sign, nilai = langkah.judul
    done = 0
    if hitungan := langkah.hitungan:
        check(hitungan, sign, nilai)
        operands = [baca(a) for a in re.findall(rf"(?<!\d)-?(?:{ANGKA})", hitungan)]
        for anak in langkah.anak:
            assert baca(anak.judul[2]) in operands
        done = 1
    elif langkah.anak:
        assert "banyaknya " in langkah.teks
        assert [a.judul[2] for a in langkah.anak] == ["1"] * int(baca(nilai))
        done = 1
    return done + sum(map(recompute, langkah.anak))
