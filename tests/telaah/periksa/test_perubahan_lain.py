"""Weights, money and places that a PK perubahan changes are listed, each once."""

import pytest

from alat.pendukung import Write
from alat.setahun import Isi, butir, isi_berkas, janji
from kinerja_cli.api import periksa

SEJAK = {"perubahan_dari": "pk.yaml", "berlaku_mulai": "triwulan 3"}


def _sasaran(uraian: str, *indikator: Isi, **more: object) -> Isi:
    return {"uraian": uraian, "indikator": [*indikator], **more}


def _program(kode: str, pagu: object, **bawah: object) -> Isi:
    return {"kode": kode, "nama": "P", "anggaran": pagu, **bawah}


def _lain(write: Write, dulu: Isi, kini: Isi) -> list[str]:
    pokok = janji([butir("a", 80)])
    write("pk.yaml", isi_berkas({**pokok, **dulu}))
    baru = write("pk-baru.yaml", isi_berkas({**pokok, **SEJAK, **kini}))
    (hasil,) = periksa(baru)
    assert hasil.perubahan is not None
    return [f"{d.apa}: {d.kata}" for d in hasil.perubahan.lain]


A, B, C = (butir(id_, 80) for id_ in "abc")
BERBOBOT: Isi = {**B, "bobot": 1}


@pytest.mark.parametrize(
    ("dulu", "kini", "lain"),
    [
        pytest.param([_sasaran("S", A)], [_sasaran("S", A)], [], id="nothing"),
        pytest.param(
            [_sasaran("S", A, bobot=60), _sasaran("T", B, bobot="40,0")],
            [_sasaran("T", B, bobot=40), _sasaran(" s ", A, bobot=50)],
            ["sasaran 2: bobot dari 60 menjadi 50"],
            id="a sasaran is known by its words",
        ),
        pytest.param(
            [_sasaran("S", A, bobot=60), _sasaran("T", B, bobot=40)],
            [_sasaran("lain", A, bobot=50), _sasaran("T", B, bobot=40)],
            ["sasaran 1: bobot dari 60 menjadi 50"],
            id="or by its place",
        ),
        pytest.param(
            [_sasaran("S", A)],
            [_sasaran("S", {**A, "bobot": "2,5"})],
            ["a: bobot dari - menjadi 2,5"],
            id="of an indikator",
        ),
        pytest.param(
            [_sasaran("S", A), _sasaran("T", BERBOBOT, {"acuan": "a", "bobot": 1})],
            [_sasaran("S", A), _sasaran("T", BERBOBOT, {"acuan": "a", "bobot": 2})],
            ["a: bobot dari 1 menjadi 2"],
            id="of one that is named again",
        ),
        pytest.param(
            [_sasaran("S", A, B), _sasaran("T", C)],
            [_sasaran("S", A), _sasaran("T", B, C)],
            ["b: sasaran dari 1 menjadi 2"],
            id="it belongs elsewhere",
        ),
        pytest.param(
            [_sasaran("S", A)],
            [_sasaran("S", A), _sasaran("T", B)],
            [],
            id="what is new is listed with its target",
        ),
    ],
)
def test_weights_and_places(
    write: Write, dulu: list[Isi], kini: list[Isi], lain: list[str]
) -> None:
    assert _lain(write, {"sasaran": dulu}, {"sasaran": kini}) == lain


def test_money_of_every_level(write: Write) -> None:
    def program(*anak: Isi) -> Isi:
        isi = {"kode": "1.02", "nama": "P", "kegiatan": [*anak]}
        return {"program": [isi, _program("1.03", 7)]}

    dulu = program(_program("1.02.2.01", 100), _program("1.02.2.02", 50))
    kini = program(_program("1.02.2.01", 120), _program("1.02.2.03", 40))
    assert _lain(write, dulu, kini) == [
        "program 1.02: pagu dari Rp 150 menjadi Rp 160",
        "kegiatan 1.02.2.01: pagu dari Rp 100 menjadi Rp 120",
        "kegiatan 1.02.2.03: baru, pagu Rp 40",
        "kegiatan 1.02.2.02: tidak ada lagi, pagu Rp 50",
    ]


def test_an_indikator_that_leaves_its_program(write: Write) -> None:
    milik = {**_program("1.02", 7), "indikator": [B]}
    assert _lain(
        write,
        {"program": [milik]},
        {"program": [_program("1.02", 7)], "sasaran": [_sasaran("S", A, B)]},
    ) == ["b: sasaran dari program menjadi 1"]
