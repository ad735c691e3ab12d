"""The colours of a page can be read, in the light and in the dark."""

import re
from pathlib import Path

import pytest

from kinerja_cli.export import html

CSS = Path(html.__path__[0], "gaya.css").read_text("utf-8")
_ISI = re.compile(r":root \{([^}]*--kertas[^}]*)\}")
TERANG, GELAP = (
    dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", isi)) for isi in _ISI.findall(CSS)
)
TEKS = ("tinta", "tinta-2", "aksen", "baik", "buruk", "tunggu")
GAMBAR = ("garis-2", "d0", "d1", "d2", "d3", "kurang-tepi")


def _terang(warna: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2 has it."""
    kanal = (int(warna[n : n + 2], 16) / 255 for n in (1, 3, 5))
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in kanal
    ]
    return sum(b * c for b, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _kontras(a: str, b: str) -> float:
    atas, bawah = sorted((_terang(a), _terang(b)), reverse=True)
    return (atas + 0.05) / (bawah + 0.05)


@pytest.mark.parametrize("warna", [TERANG, GELAP], ids=["terang", "gelap"])
@pytest.mark.parametrize(
    ("nama", "batas"), [*((n, 4.5) for n in TEKS), *((n, 3.0) for n in GAMBAR)]
)
def test_contrast(warna: dict[str, str], nama: str, batas: float) -> None:
    assert _kontras(warna[nama], warna["kertas"]) >= batas


@pytest.mark.parametrize("warna", [TERANG, GELAP], ids=["terang", "gelap"])
def test_contrast_within_a_box(warna: dict[str, str]) -> None:
    assert _kontras(warna["tinta"], warna["kurang"]) >= 4.5
    assert _kontras(warna["tinta-2"], warna["kurang"]) >= 4.5


def test_both_palettes_have_every_colour() -> None:
    assert TERANG.keys() == GELAP.keys()
    assert {*re.findall(r"var\(--([\w-]+)\)", CSS)} <= {*TERANG, "jorok"}


def test_black_on_white_is_21() -> None:
    assert _kontras("#000000", "#ffffff") == pytest.approx(21)
