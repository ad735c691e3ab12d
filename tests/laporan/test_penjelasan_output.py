"""Tree, Markdown and JSON of an explanation hold the same labels and numbers."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from alat.kalkulator import baca
from alat.kantor import write_kantor
from alat.keluaran import Cetak, putusan
from alat.pendukung import Write
from alat.pohon_teks import RATA_RATA, SERAPAN, SETENGAH, Ranting, read_pohon
from kinerja_cli.core.angka import format_angka

BERKAS = ("q1", "realisasi-dinas-lain", "kantor")

# A step with its depth: as a tree, as a list in Markdown, or as a row.
Langkah = tuple[int, dict[str, Any]]


@pytest.fixture(params=BERKAS)
def path(request: pytest.FixtureRequest, write: Write, data: Path) -> Path:
    if request.param == "kantor":
        return write_kantor(write)
    return data / "contoh" / f"{request.param}.yaml"


def _steps(node: dict[str, Any] | None, tingkat: int = 0) -> Iterator[Langkah]:
    if node:
        yield tingkat, node
        for anak in node["dasar"]:
            yield from _steps(anak, tingkat + 1)


def _branches(ranting: Ranting, tingkat: int = 0) -> Iterator[tuple[int, str]]:
    yield tingkat, ranting.teks
    for anak in ranting.anak:
        yield from _branches(anak, tingkat + 1)


def _drawn(akar: Ranting) -> list[tuple[int, str]]:
    """Return the steps that a tree draws: of capaian or means, then of the target."""
    awal = ("capaian ", "realisasi ", "rata-rata ", "serapan ")
    capaian = [a for a in akar.anak if a.teks.startswith(awal)]
    dasar = [a.anak[0] for a in akar.anak if a.teks.startswith("target ")]
    return [b for langkah in capaian + dasar for b in _branches(langkah)]


def _compare(nodes: list[Langkah], drawn: list[tuple[int, str]]) -> None:
    """Assert that branches say what nodes hold, at the same depths."""
    for (tingkat, node), (dalam, teks) in zip(nodes, drawn, strict=True):
        assert tingkat == dalam
        label, _, nilai = Ranting(teks, []).judul
        assert label == node["label"]
        assert abs(baca(nilai) - Decimal(node["nilai"])) <= SETENGAH
        # Words and numbers of the formula, the place and the law.
        for key in ("rumus", "hitungan"):
            bulat, cacah = node["desimal"] is not None, node["operasi"] == "cacah"
            if node[key] and not (key == "rumus" and bulat) and not cacah:
                assert node[key] in teks
        if letak := node["letak"]:
            at = f"{letak['berkas']}:{letak['baris']}:{letak['kolom']}"
            tertulis = letak["tertulis"]
            said = f", tertulis “{tertulis.strip()}”" if tertulis else ""
            assert f" {at}{said}" in teks
        else:
            assert ".yaml:" not in teks
        if acuan := node["acuan"]:
            assert f" {acuan['sumber']} (keyakinan {acuan['keyakinan']}: " in teks
        else:
            assert "(keyakinan " not in teks


def test_the_tree_shows_what_json_holds(cetak: Cetak, path: Path) -> None:
    pohon = read_pohon(cetak("jelaskan", "-r", path))
    isi = cetak.json("jelaskan", "-r", path)
    indikator = isi["indikator"]
    uang = [SERAPAN] if isi["serapan"] else []
    assert list(pohon) == [*(i["id"] for i in indikator), RATA_RATA, *uang]
    for judul in uang:
        _compare([*_steps(isi["serapan"])], _drawn(pohon[judul]))
    for i in indikator:
        bagian = ("capaian", "capaian_triwulan", "dasar_target")
        nodes = [s for b in bagian for s in _steps(i[b])]
        _compare(nodes, _drawn(pohon[i["id"]]))


def test_the_means_of_the_tree_are_those_of_json(cetak: Cetak, path: Path) -> None:
    akar = read_pohon(cetak("jelaskan", "-r", path))[RATA_RATA]
    rata_rata = cetak.json("jelaskan", "-r", path)["rata_rata"]
    _compare([s for r in rata_rata for s in _steps(r)], _drawn(akar))
    assert akar.teks.startswith("tanpa bobot, atas capaian tercetak yang terhitung")
    assert len(akar.anak) == len(rata_rata) >= 1


def test_the_rest_of_a_tree_is_in_json_too(cetak: Cetak, path: Path) -> None:
    pohon = read_pohon(cetak("jelaskan", "-r", path))
    kata: dict[Any, list[str]] = {
        True: ["tercapai"],
        False: ["tidak tercapai"],
        "belum": ["belum tercapai"],
        None: [],
    }
    for i in cetak.json("jelaskan", "-r", path)["indikator"]:
        teks = [a.teks for a in pohon[i["id"]].anak]
        names = [t for t in teks if t.startswith(("kategori ", "predikat "))]
        names = [t for t in names if not t.startswith("kategori menunggu")]
        for g, t in zip(i["golongan"], names, strict=True):
            awal = (
                f"{g['nama']} {g['sebutan']}: {format_angka(g['nilai'])} {g['batas']} "
            )
            assert t.startswith(awal)
            acuan = f" {g['acuan']['sumber']} (keyakinan {g['acuan']['keyakinan']}: "
            assert acuan in t
        assert [t.partition(":")[0] for t in teks if "tercapai: " in t] == (
            kata[putusan(i)["tercapai"]]
        )
        triwulan = [t for t in teks if t.startswith("target triwulan ")]
        assert len(triwulan) == (i["capaian_triwulan"] is not None)
        janji = [t for t in teks if t.startswith("target ") and t not in triwulan]
        cocok = [t.partition(": ")[2] for t in janji]
        assert cocok == ([i["cocok"]] if i["cocok"] else [])
        awalan = "catatan: "
        catatan = [t.removeprefix(awalan) for t in teks if t.startswith(awalan)]
        assert [f"{t[-7:-1]}: {t[:-9]}" for t in catatan] == i["catatan"]
