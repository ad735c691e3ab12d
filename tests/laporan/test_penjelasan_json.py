"""The JSON of an explanation has the shape that programs rely on."""

import re
from typing import Any

import pytest

from alat.kantor import write_kantor
from alat.keluaran import Cetak
from alat.pendukung import Write
from alat.pohon_json import Simpul, walk
from alat.sesi import LAIN, Q4, SETAHUN

AKAR = (
    *("format", "versi", "pk", "periode", "realisasi", "indikator"),
    *("rata_rata", "serapan", "efisiensi", "temuan"),
)
INDIKATOR = (
    *("id", "nama", "status", "tercapai", "tercapai_penuh", "masa_berjalan"),
    *("capaian", "capaian_triwulan", "dasar_target", "cocok", "golongan", "catatan"),
)
GOLONGAN = ("nama", "nilai", "asal", "sebutan", "batas", "desimal", "acuan")
SIMPUL = (
    *("label", "operasi", "rumus", "hitungan", "nilai", "bulat", "desimal"),
    *("letak", "acuan", "dasar"),
)
LETAK = ("berkas", "baris", "kolom", "lembar", "sel", "tertulis", "formula")
PENUH = re.compile(r"-?[0-9]+(\.[0-9]{0,29}[1-9])?")


def _step(node: Simpul, *, tercetak: bool = False) -> None:
    """A leaf comes from a file or from the law, a step from its children.

    What a mean is of is printed elsewhere, and comes from neither (``tercetak``).
    """
    assert tuple(node) == SIMPUL
    assert node["label"]
    assert PENUH.fullmatch(node["nilai"])
    daun = node["operasi"] is None
    assert bool(node["rumus"] and node["hitungan"]) is not daun
    assert node["dasar"] == [] or not daun
    assert bool(node["letak"] or node["acuan"]) is (daun and not tercetak)
    bulat = node["operasi"] == "bulat"
    assert (node["bulat"] is not None) == (node["desimal"] is not None) == bulat
    assert len(node["dasar"]) == 1 or not bulat
    if letak := node["letak"]:
        assert tuple(letak) == LETAK
        assert (letak["lembar"], letak["sel"], letak["formula"]) == (None, None, None)
        assert not set(letak["berkas"]) & set("/\\")
        assert min(letak["baris"], letak["kolom"]) >= 1
    if acuan := node["acuan"]:
        assert tuple(acuan) == ("nama", "sumber", "keyakinan")
        assert acuan["keyakinan"] in {0, 1, 2}


def _whole(isi: Any) -> None:
    assert tuple(isi) == AKAR
    assert isi["format"] == "kinerja/penjelasan@1"
    for i in isi["indikator"]:
        assert tuple(i) == INDIKATOR
        assert i["status"] in {"terhitung", "tak_terhitung", "belum_ada"}
        for akar in (i["capaian"], i["capaian_triwulan"], i["dasar_target"]):
            for node in walk(akar):
                _step(node)
        for g in i["golongan"]:
            assert tuple(g) == GOLONGAN
            assert g["nama"] in {"kategori", "predikat"}
            assert PENUH.fullmatch(g["asal"])
            assert re.fullmatch("[≥≤<>] [0-9]+(,[0-9]+)?", g["batas"])
        assert all(re.match(r"KIN[0-9]{3}: .", c) for c in i["catatan"])
    polos = [r for r in isi["rata_rata"] if "berbobot" not in r["label"]]
    for rata in polos:
        (mean,) = rata["dasar"]
        assert mean["label"] == f"{rata['label']} sebelum dibulatkan"
        assert {n["operasi"] for n in mean["dasar"]} == {None}
        for node in walk(rata):
            _step(node, tercetak=True)
    for node in walk(isi["serapan"]):
        _step(node)
    assert isi["efisiensi"] == []


@pytest.mark.parametrize("args", [("-r", Q4), ("-r", LAIN), SETAHUN], ids=len)
def test_the_examples_have_the_shape(cetak: Cetak, args: tuple[str, ...]) -> None:
    isi = cetak.json("jelaskan", *args)
    _whole(isi)
    assert isi["serapan"]
    semua = [r["label"] for r in isi["rata_rata"]]
    labels = [label for label in semua if "berbobot" not in label]
    of_quarter = [n for n, label in enumerate(labels) if " target triwulan " in label]
    assert of_quarter in ([], [len(labels) - 1])  # beside the year's, and last
    sasaran = [r.rpartition(" ")[2] for r in labels if " target triwulan " not in r]
    assert sasaran == [*sorted(set(sasaran[:-1])), "capaian"]


def test_the_office_has_the_shape(cetak: Cetak, write: Write) -> None:
    isi = cetak.json("jelaskan", "-r", write_kantor(write))
    _whole(isi)
    status = [i["status"] for i in isi["indikator"]]
    assert [status.count(s) for s in ("tak_terhitung", "belum_ada")] == [1, 1]


def test_one_indikator_has_the_shape(cetak: Cetak) -> None:
    isi = cetak.json("jelaskan", "ikm", "-r", Q4)
    _whole(isi)
    assert [i["id"] for i in isi["indikator"]] == ["ikm"]
    assert (isi["rata_rata"], isi["serapan"]) == ([], None)
