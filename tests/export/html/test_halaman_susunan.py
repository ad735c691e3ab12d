"""A page of any report: whole as HTML is to be, in order, and closed to the outside."""

import re
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from alat.contoh_halaman import Ukuran, halaman_contoh, ukuran
from alat.contoh_laporan import NAMES, Contoh, contoh
from alat.keluaran import Cetak, tertulis
from alat.peramban import Halaman, teks
from alat.sesi import SESI
from kinerja_cli.export import html
from kinerja_cli.export.html.tanda import lolos_kalimat
from kinerja_cli.laporan.model import Laporan

SEMUA = SESI | {"laporan": ("laporan", *SESI["hitung setahun"][1:-2])}
sesi = pytest.mark.parametrize("args", SEMUA.values(), ids=SEMUA)
BARIS = (
    ukuran("Ketepatan waktu", 58120, 58500, 98),
    ukuran("Cakupan dokumen", 40, 90, 85),
)
KEBIJAKAN = "default-src 'none'; style-src 'unsafe-inline'"


def _judul(h: Halaman) -> list[int]:
    return [int(e.tag[1]) for e in h.akar.iter() if re.fullmatch("h[1-6]", e.tag)]


def _sehat(isi: str) -> Halaman:
    """Assert what holds of every page; returns it."""
    h = Halaman(isi)
    tingkat = _judul(h)
    assert tingkat[0] == 1
    assert tingkat.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(tingkat))
    ids = [e.get("id") for e in h.akar.iter() if e.get("id")]
    assert len(ids) == len({*ids})
    for e in h.akar.iter():
        _tertutup(e, {*ids})
    for t in h.semua("table"):
        assert teks(t.find("caption"))
        assert {th.get("scope") for th in t.iter("th")} <= {"col", "row"}
    for svg in h.akar.iter("{http://www.w3.org/2000/svg}svg"):
        assert svg.get("role") == "img"
        assert (svg[0].tag.rpartition("}")[2], bool(svg[0].text)) == ("title", True)
    return h


def _tertutup(e: Element, ids: set[str | None]) -> None:
    """Assert that an element runs nothing, and leads nowhere but into its page."""
    assert e.tag.rpartition("}")[2] not in {"script", "img", "iframe", "link", "object"}
    for nama, isi in e.items():
        assert not nama.startswith(("on", "src", "action"))
        assert nama != "href" or isi[1:] in ids
        assert nama != "aria-labelledby" or isi in ids
        assert nama != "style" or re.fullmatch(r"--jorok:\d+|width:\d+ch", isi)


@sesi
def test_every_report_is_a_whole_page(cetak: Cetak, args: tuple[str, ...]) -> None:
    out = cetak(*args, format_="html")
    h = _sehat(out)
    assert h.akar.get("lang") == "id"
    (meta,) = (m for m in h.semua("meta") if m.get("http-equiv"))
    assert meta.get("content") == KEBIJAKAN
    assert "url(" not in out
    assert "@import" not in out
    assert cetak(*args, format_="html") == out


@pytest.mark.parametrize("nama", [*NAMES, "]]>", "</title></style><b>", "x & y &amp;"])
def test_a_text_is_nothing_but_text(nama: str) -> None:
    baris = [b._replace(nama=nama) for b in BARIS[:1]]
    h = _sehat(tertulis(halaman_contoh(baris, nama), "html"))
    tampak = NAMES.get(nama, nama)
    ada = [" ".join(tampak.split())]
    judul = [teks(e) for e in h.akar.iter() if e.tag in {"th", "dd", "h3", "summary"}]
    assert {*ada} <= {*judul}
    assert _sehat(tertulis(contoh(nama, tampak), "html"))


@pytest.mark.parametrize(
    ("isi", "tulisan"),
    [
        ("tulis `narasi: {ikm: ...}` di q4.yaml", ["narasi: {ikm: ...}"]),
        ("`upaya` dan `bukti`", ["upaya", "bukti"]),
        ("`a<b>&c`", ["a<b>&c"]),
        ("satu ` saja, `` dan <code>x</code>", []),
    ],
)
def test_what_is_to_be_typed_has_its_own_face(isi: str, tulisan: list[str]) -> None:
    akar = Halaman(f"<!DOCTYPE html><title>t</title><p>{lolos_kalimat(isi)}</p>").akar
    assert [teks(e) for e in akar.iter("code")] == tulisan
    (p,) = akar.iter("p")
    assert teks(p) == (isi.replace("`", "") if tulisan else isi)


@pytest.mark.parametrize("nama", ["שלום 12 עולם", "مرحبا", "a שלום b عالم"])
def test_letters_from_the_right_stand_by_themselves(nama: str) -> None:
    h = _sehat(tertulis(halaman_contoh([BARIS[0]._replace(nama=nama)]), "html"))
    isi = {teks(e) for e in h.semua("bdi")}
    assert isi == {*re.findall(r"[\u0590-\u06ff](?:[^a-z]*[\u0590-\u06ff])?", nama)}


def test_no_characters_are_named() -> None:
    assert r"\ufdd0 a \uffff" in tertulis(
        halaman_contoh([BARIS[0]._replace(nama="\ufdd0 a \uffff")]), "html"
    )


@pytest.mark.parametrize(
    "laporan",
    [
        pytest.param(Contoh(), id="nothing"),
        pytest.param(halaman_contoh([]), id="no row"),
        pytest.param(
            halaman_contoh([Ukuran("a", BARIS[0].target, None, None, None)]), id="blank"
        ),
        pytest.param(halaman_contoh(BARIS * 150), id="300 rows"),
        pytest.param(
            halaman_contoh([ukuran("n" * 500, 10**14, 1, 1)], "kata " * 2000), id="big"
        ),
    ],
)
def test_what_is_not_there_or_too_much_of_it(laporan: Laporan) -> None:
    assert _sehat(tertulis(laporan, "html"))


def test_a_long_report_has_contents() -> None:
    h = Halaman(tertulis(halaman_contoh(BARIS), "html"))
    (nav,) = h.semua("nav")
    judul = [teks(a) for a in nav.iter("a")]
    assert judul[0] == "Target dan realisasi"
    assert judul[-1] == "Jejak angka"
    assert not Halaman(tertulis(contoh("a", "a"), "html")).semua("nav")


def test_the_style_comes_from_one_file() -> None:
    css = Path(html.__path__[0], "gaya.css").read_text("utf-8")
    assert css in tertulis(halaman_contoh(BARIS), "html")
