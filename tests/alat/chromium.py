"""Chromium, where it is installed: how a page of ours looks on a screen, on paper."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

_ADA = {nama: shutil.which(nama) for nama in ("chromium", "pdftotext", "pdfinfo")}
# Nothing is looked up outside, and nothing of the user's is touched.
_TENANG = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
    *("--no-first-run", "--disable-background-networking", "--disable-sync"),
    *("--disable-component-update", "--disable-quic", "--disable-dev-shm-usage"),
)
# What a page may not do, its measurer does: it stands in a copy, without the policy.
_UKUR = """<script>
const akar = document.documentElement, luber = []
for (const e of document.querySelectorAll("main *"))
  if (!e.closest(".gulir, .sunyi") && e.getBoundingClientRect().right > innerWidth + 1)
    luber.push(e.tagName)
parent.postMessage([innerWidth, akar.scrollWidth, luber.join("+")].join(" "), "*")
</script>"""
# A window may not be as narrow as a telephone; a frame in it may.
_BINGKAI = """<!DOCTYPE html><script>
addEventListener("message", e => document.body.setAttribute("ukur", e.data))
</script><iframe src="diukur.html" style="width:LEBARpx;height:900px;border:0"></iframe>
"""
_KEBIJAKAN = re.compile(r"<meta http-equiv[^>]*>")


class Layar(NamedTuple):
    """How wide a window is, and the page in it; what runs over its edge."""

    jendela: int
    halaman: int
    luber: str


class Cetakan(NamedTuple):
    """A printed page: its size in points, and its text, line by line."""

    ukuran: tuple[int, int]
    teks: str


def pada_jendela(path: Path, lebar: int) -> Layar:
    """Open a page in a window of that width; skips where there is no Chromium."""
    isi = path.read_text("utf-8")
    assert _KEBIJAKAN.search(isi)
    salinan = path.with_name("diukur.html")
    salinan.write_text(_KEBIJAKAN.sub("", isi) + _UKUR, "utf-8")
    bingkai = path.with_name("bingkai.html")
    bingkai.write_text(_BINGKAI.replace("LEBAR", str(lebar)), "utf-8")
    dom = _jalankan(bingkai, "--virtual-time-budget=5000", "--dump-dom")
    match = re.search(r'ukur="(\d+) (\d+) ([^"]*)"', dom)
    assert match, dom[:200]
    return Layar(int(match[1]), int(match[2]), match[3])


def tercetak(path: Path) -> list[Cetakan]:
    """Print a page to paper; skips where there is no Chromium."""
    pdf = path.with_suffix(".pdf")
    _jalankan(path, "--no-pdf-header-footer", f"--print-to-pdf={pdf}")
    ukuran = _keluaran("pdfinfo", "-l", "999", str(pdf))
    semua = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", ukuran)
    teks = _keluaran("pdftotext", "-layout", str(pdf), "-").split("\f")
    return [
        Cetakan((round(float(w)), round(float(h))), halaman)
        for (w, h), halaman in zip(semua, teks, strict=False)
    ]


def _jalankan(path: Path, *args: str) -> str:
    profil = path.with_name("profil")
    more = (f"--user-data-dir={profil}", *args, path.as_uri())
    return _keluaran("chromium", *_TENANG, *more)


def _keluaran(program: str, *args: str) -> str:
    di = _ADA[program]
    if di is None:
        pytest.skip(f"{program} tidak ada")
    done = subprocess.run([di, *args], check=True, capture_output=True, timeout=120)
    return done.stdout.decode()
