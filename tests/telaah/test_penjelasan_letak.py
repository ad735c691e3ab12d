"""Each leaf of an explanation stands where its file has it, as it was written there."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from alat.kantor import KANTOR
from alat.naskah import naskah_realisasi
from alat.pendukung import Write
from alat.penjelas import compute
from kinerja_cli.hitung.jejak import Simpul
from kinerja_cli.telaah.jelaskan import Penjelasan, jelaskan_indikator

PK = """\
format: kinerja/pk@1
tahun: 2024
instansi: D
sasaran:
  - uraian: S
    indikator:
      - id: a
        nama: A
        satuan: SATUAN
        rumus: RUMUS
        target: «"80,5"»
        batas_capaian: «120 %»
        dasar_target: DASAR
"""
REALISASI = naskah_realisasi("triwulan: 3", "a: ISIAN")
BYTES: dict[str, Callable[[str], bytes]] = {
    "plain": lambda teks: teks.encode(),
    "crlf": lambda teks: teks.replace("\n", "\r\n").encode(),
    "bom": lambda teks: teks.encode("utf-8-sig"),
    "bom and crlf": lambda teks: teks.replace("\n", "\r\n").encode("utf-8-sig"),
}

Explain = Callable[[str, str], Penjelasan]
CARA = {id_: (b.rumus, b.isian) for id_, b in KANTOR.items() if {*"«‹"} & {*b.isian}}
each_way = pytest.mark.parametrize(("rumus", "isian"), CARA.values(), ids=list(CARA))


class Daun(NamedTuple):
    """A leaf: where it stands, and what is written there."""

    berkas: str
    baris: int
    kolom: int
    tertulis: str | None


def _marked(teks: str, berkas: str) -> tuple[str, list[Daun]]:
    """Take the marks out of a text, and tell where they stood."""
    plain, found = "", []
    for part in re.split("([«‹].*?[»›])", teks, flags=re.DOTALL):
        if part[:1] in {"«", "‹"} and part[1:]:
            baris = plain.count("\n") + 1
            kolom = len(plain) - plain.rfind("\n")
            isi = part[1:-1]
            tertulis = _value(isi) if part[0] == "«" else None
            found.append(Daun(berkas, baris, kolom, tertulis))
            plain += isi
        else:
            plain += part
    return plain, found


def _pk(rumus: str, dasar: str, isian: str = "") -> str:
    """Write the PK, in the unit that its inputs are written in."""
    satuan = "rupiah" if "Rp" in isian else "x"
    pk = PK.replace("RUMUS", rumus).replace("DASAR", dasar)
    return pk.replace("SATUAN", satuan)


def _value(isi: str) -> str:
    """Return what YAML makes of a scalar, for the few that are used here."""
    if isi.startswith(">-"):
        return isi[2:].strip()
    return isi.strip("\"'").replace("\\t", "\t")


def _leaves(simpul: Simpul | None) -> Iterator[Simpul]:
    if simpul:
        if not simpul.dasar:
            yield simpul
        for s in simpul.dasar:
            yield from _leaves(s)


def _placed(simpul: Simpul | None) -> list[Daun]:
    return sorted(
        Daun(s.letak.path, s.letak.line, s.letak.column, s.tertulis)
        for s in _leaves(simpul)
        if s.letak
    )


@pytest.fixture(params=BYTES)
def explain(request: pytest.FixtureRequest, write: Write) -> Explain:
    """Explain the one indikator of a PK and a realisasi, saved in one of the ways."""
    save = BYTES[request.param]

    def call(pk: str, realisasi: str) -> Penjelasan:
        hasil = compute(write("pk.yaml", save(pk)), write("r.yaml", save(realisasi)))
        (penjelasan,) = jelaskan_indikator(hasil, set())
        return penjelasan

    return call


@each_way
def test_an_input(explain: Explain, rumus: str, isian: str) -> None:
    pk, janji = _marked(_pk(rumus, "", isian), "pk.yaml")
    realisasi, isi = _marked(REALISASI.replace("ISIAN", isian), "r.yaml")
    p = explain(pk, realisasi)
    assert (p.baris.status, p.dasar_target) == ("terhitung", None)
    assert _placed(p.capaian) == sorted(janji + isi)
    assert len(isi) >= 1


@each_way
def test_what_the_pk_explains_its_target_with(
    explain: Explain, rumus: str, isian: str
) -> None:
    dalam = isian.replace("\n", "\n        ")
    pk, daun = _marked(_pk(rumus, dalam, isian), "pk.yaml")
    p = explain(pk, REALISASI.replace("ISIAN", ""))
    assert (p.baris.status, p.capaian) == ("belum_ada", None)
    target, batas, *isi = daun
    assert (target.tertulis, batas.tertulis) == ("80,5", "120 %")
    assert _placed(p.dasar_target) == sorted(isi)


def test_a_file_of_one_line(explain: Explain) -> None:
    pk, _ = _marked(_pk("nilai", ""), "pk.yaml")
    head = '{"format": "kinerja/realisasi@1", "tahun": 2024, "triwulan": 1, '
    isi = '"keterangan": "naïve 🙂 漢", "realisasi": {"a": {"nilai": «"1,5"»}}}'
    realisasi, daun = _marked(head + isi, "r.yaml")
    p = explain(pk, realisasi)
    assert [d for d in _placed(p.capaian) if d.berkas == "r.yaml"] == daun
    assert daun[0].baris == 1
