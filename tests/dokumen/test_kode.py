"""The explanation of a code is that of the document, whole, for a terminal."""

import re

import pytest

from alat.halaman import DOCS
from alat.pendukung import refusals
from kinerja_cli.dokumen.kode import UraianKode, daftar_kode, find_kode

DOKUMEN = (DOCS / "temuan.md").read_text("utf-8")
SEMUA = daftar_kode()
each = pytest.mark.parametrize("uraian", SEMUA.values(), ids=SEMUA)


def test_every_code_stands_in_the_group_of_its_hundred() -> None:
    assert [*SEMUA] == re.findall(r"(?m)^### (KIN\d{3})$", DOKUMEN)
    assert all(u.kelompok.startswith(f"{k[:4]}xx: ") for k, u in SEMUA.items())


@each
def test_nothing_of_its_text_is_lost_but_the_marks(uraian: UraianKode) -> None:
    semua = [*uraian.butir.items(), *uraian.rincian]
    kata = "".join(f"{nama} {isi} " for nama, isi in semua) + "".join(uraian.contoh)
    bagian = DOKUMEN.partition(f"### {uraian.kode}\n")[2]
    asal = re.split(r"(?m)^##", bagian)[0]
    polos = re.sub(r"(?m)^```.*$|\]\([^)]*\)|\*\*|^\|-.*$|^\| Sel target .*$", "", asal)

    def huruf(teks: str) -> str:
        return re.sub(r"[\s|:\[\]-]|\(docs/[^)]*\)", "", teks)

    assert huruf(kata) == huruf(polos)


def test_a_link_is_said_as_its_page() -> None:
    assert "seperti pada KIN104." in SEMUA["KIN105"].butir["Obat"]
    sebab = SEMUA["KIN110"].butir["Sebab"]
    assert sebab.endswith("lihat Isi folder (docs/panduan/triwulan.md).")


@pytest.mark.parametrize("tertulis", ["KIN331", "kin331", "331", " 331 "])
def test_a_code_is_found_however_it_is_typed(tertulis: str) -> None:
    assert find_kode(tertulis) is SEMUA["KIN331"]


@pytest.mark.parametrize(
    ("tertulis", "hint"),
    [
        ("KIN3311", "mungkin maksudnya KIN331; semua kode: `kinerja temuan`"),
        ("rumus", "semua kode: `kinerja temuan`"),
    ],
)
def test_another_word_is_no_code(tertulis: str, hint: str) -> None:
    (d,) = refusals(find_kode, tertulis)
    assert d.code == "KIN204"
    assert (d.message, d.hint) == (f"“{tertulis}” bukan kode temuan", hint)
