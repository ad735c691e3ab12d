"""Weights and their means, in every output, redone by hand in each step."""

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.pohon_json import recompute, walk
from alat.setahun import butir, janji, laporan, tulis

REALISASI = {"a": {"nilai": 110}, "b": {"nilai": "75,55"}, "c": {"nilai": -33}}
KATA = "; seluruhnya dari rata-rata sasaran yang tercetak, menurut bobot sasaran"


@pytest.fixture
def berkas(write: Write) -> list[object]:
    satu = [butir("a", 100, bobot="70 %"), butir("b", 100, bobot=30)]
    pk = janji(satu, [butir("c", 100)])
    for s, bobot in zip(pk["sasaran"], ("0,6", "0,4"), strict=True):
        s["bobot"] = bobot
    return [*tulis(write, pk, laporan("tahun", realisasi=REALISASI))]


def test_json_holds_the_weights_and_both_means(
    cetak: Cetak, berkas: list[object]
) -> None:
    isi = cetak.json("hitung", *berkas)
    assert [i["bobot"] for i in isi["indikator"]] == [70, 30, None]
    assert [str(s["bobot"]) for s in isi["sasaran"]] == ["0.6", "0.4"]
    r = isi["ringkasan"]
    rata = [str(s["rata_rata_berbobot"]) for s in r["per_sasaran"]]
    assert rata == ["99.67", "None"]
    assert [str(r[f"rata_rata_{n}"]) for n in ("capaian", "berbobot")] == [
        "50.85",
        "46.60",  # 99,67 × 0,6 − 33,00 × 0,4 = 46,602
    ]
    assert isi["konvensi"]["rata_rata_berbobot"].endswith(KATA)


@pytest.mark.parametrize("cara", ["tabel", "markdown"])
def test_eyes_read_both_means_and_every_weight(
    kinerja: Kinerja, berkas: list[object], cara: str
) -> None:
    out = " ".join(kinerja("hitung", *berkas, "--format", cara)[1].split())
    assert "92,78 %; berbobot 99,67 %" in out
    assert "50,85 %; berbobot 46,60 %" in out
    assert "Sasaran 1 (bobot 0,6): Tujuan 1" in out
    assert "Bobot" in out
    assert KATA in out


@pytest.mark.parametrize("cara", ["tabel", "markdown"])
def test_weights_stand_beside_a_quarter_and_below_a_sasaran_that_names_again(
    kinerja: Kinerja, write: Write, cara: str
) -> None:
    a = butir("a", 100, target_triwulan=[80, 90, 95, 100])
    pk = janji([a], [{"acuan": "a", "bobot": 37}])
    args = tulis(write, pk, laporan(2, realisasi={"a": {"nilai": 91}}))
    out = kinerja("hitung", *args, "--format", cara)[1]
    satu, dua = out.partition("Sasaran 2")[::2]
    assert "37" not in satu
    assert "37" in dua.partition("Ringkasan")[0]
    assert dua.count("Bobot") == 1


def test_a_sheet_holds_the_weight_of_each_row(
    kinerja: Kinerja, berkas: list[object]
) -> None:
    out = kinerja("hitung", *berkas, "--format", "csv")[1].splitlines()
    di = out[0].split(",").index("bobot")
    assert [row.split(",")[di] for row in out[1:]] == ["70", "30", ""]


def test_without_weights_no_output_has_a_word_of_them(
    kinerja: Kinerja, write: Write
) -> None:
    args = tulis(write, janji([butir("a", 100)]), laporan("tahun", realisasi={}))
    for cara in ("tabel", "markdown", "csv"):
        assert "obot" not in kinerja("hitung", *args, "--format", cara)[1].replace(
            "tanpa bobot", ""
        )


def test_each_step_can_be_redone(cetak: Cetak, berkas: list[object]) -> None:
    rata = cetak.json("jelaskan", "rata_rata", *berkas)["rata_rata"]
    bulat = {pohon["label"]: str(pohon["bulat"]) for pohon in rata}
    assert bulat["rata-rata capaian sasaran 1 berbobot"] == "99.67"
    assert bulat["rata-rata capaian berbobot"] == "46.60"
    semua = [node for pohon in rata for node in walk(pohon)]
    for node in semua:
        recompute(node)
    letak = {n["label"]: n["letak"]["tertulis"] for n in semua if n["letak"]}
    assert letak == {
        "bobot a": "70 %",
        "bobot b": "30",
        "bobot sasaran 1": "0,6",
        "bobot sasaran 2": "0,4",
    }


def test_a_recorded_result_is_compared(
    kinerja: Kinerja, cetak: Cetak, berkas: list[object], write: Write
) -> None:
    lama = write("lama.json", kinerja("hitung", *berkas, "--format", "json")[1])
    isi = cetak.json("banding", lama, berkas[1])
    assert [i["id"] for i in isi["indikator"]] == ["a", "b", "c"]
