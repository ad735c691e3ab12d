"""What made a value is said of the side that it is of, in every format."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from alat.pendukung import Kinerja, Write
from alat.setahun import Isi, butir, isi_berkas, janji, laporan
from alat.tabel import tabel
from kinerja_cli.telaah.banding import bandingkan

TIDAK_SAMA = (
    "triwulan 1 dan bulan 4 dan 5 berbobot sama dalam rata-ratanya, padahal tidak "
    "sama panjang"
)


def _nilai(**n: object) -> Isi:
    return {"nilai": {k: str(v) for k, v in n.items()}["n"]}


def _sisi(write: Write, i: Isi, isian: Sequence[Isi], periode: Sequence[Isi]) -> Path:
    """Write a folder of realisasi of one indikator, with its PK beside it."""
    write("pk.yaml", isi_berkas(janji([i], konvensi={"desimal": 2})))
    for n, (isi, kapan) in enumerate(zip(isian, periode, strict=True)):
        tree = laporan(kapan, realisasi={"a": isi})
        path = write(f"r{n}.yaml", isi_berkas(tree | {"pk": "../pk.yaml"}))
        folder = path.parent / "sisi"
        folder.mkdir(exist_ok=True)
        path.rename(folder / path.name)
    return folder


TW = [{"triwulan": n} for n in range(1, 5)]
CAMPUR = [TW[0], {"bulan": 4}, {"bulan": 5}]


@pytest.mark.parametrize(("i", "isian", "periode", "kode"), tabel("catatan_sisi"))
def test_what_made_a_value_is_said_of_its_side(
    kinerja: Kinerja,
    write: Write,
    i: Isi,
    isian: Sequence[Isi],
    periode: Sequence[Isi],
    kode: list[str],
) -> None:
    folder = _sisi(write, i, isian, periode)
    hasil = folder.parent / "hasil.json"
    assert kinerja("hitung", "-r", folder, "-o", hasil).status == 0
    for sisi in (folder, hasil):  # computed here, or read again
        banding = bandingkan([str(sisi), str(sisi)], [])
        (baris,) = banding.baris
        for n, s in enumerate(banding.sisi):
            ada = [d for d in baris.catatan_sisi(n) if not d.code.startswith("KIN44")]
            assert [d.code for d in ada] == kode
            assert all(d.message.startswith(f"{s.label}: ") for d in ada)


def test_it_stands_in_every_format(kinerja: Kinerja, write: Write) -> None:
    isian = [_nilai(n=n) for n in (9, 4, 5)]
    folder = _sisi(write, butir("a", 40, akumulasi="rata_rata"), isian, CAMPUR)
    args = ("banding", folder / "r0.yaml", folder)
    kalimat = f"s.d. bulan 5 2024: {TIDAK_SAMA}"
    (a,) = json.loads(kinerja(*args, "--format", "json").out)["indikator"]
    assert a["catatan"] == [f"KIN427: {kalimat}"]
    assert [s["catatan"] for s in a["sisi"]] == [[], [f"KIN427: {kalimat}"]]
    rows = csv.DictReader(io.StringIO(kinerja(*args, "--format", "csv").out))
    assert [r["catatan"] for r in rows] == ["", f"KIN427: {kalimat}"]
    assert f"\n  a  {kalimat} [KIN427]\n" in kinerja(*args).out
    markdown = kinerja(*args, "--format", "markdown").out.replace("\\", "")
    assert f"\n- a: {kalimat} [KIN427]\n" in markdown


def test_a_pk_of_another_year_has_no_target_to_speak_of(write: Write) -> None:
    folder = _sisi(write, butir("a", "81,33", "skm"), [{"nilai_skm": "3,253"}], TW[:1])
    isi = (folder / "r0.yaml").read_text("utf-8").replace("2024", "2023", 1)
    lain = write("lain.yaml", isi.replace("../pk.yaml", "pk.yaml"))
    pk = str(folder.parent / "pk.yaml")
    (a,) = bandingkan([str(lain), str(folder)], [pk]).baris
    assert [[d.code for d in n.catatan] for n in a.nilai if n] == [[], ["KIN412"]]


def test_what_is_of_a_quarter_is_not_said_of_a_side(
    kinerja: Kinerja, write: Write
) -> None:
    """No side shows the target of a quarter, nor what its capaian was cut off at."""
    i = butir("a", 40, batas_capaian=120, target_triwulan=[0, 20, 30, 40])
    for nilai, kode in (("30", []), ("50", ["KIN415"])):
        folder = _sisi(write, i, [_nilai(n=nilai)] * 2, TW[:2])
        semua = kinerja("hitung", "-r", folder).out
        assert "TW 2: capaian dibatasi 120" in semua
        (baris,) = bandingkan([str(folder / "r0.yaml"), str(folder)], []).baris
        for n in (0, 1):
            catatan = baris.catatan_sisi(n)
            assert [d.code for d in catatan if d.code != "KIN445"] == kode
            assert not any("TW" in d.message.partition(": ")[2] for d in catatan)
        for path in folder.iterdir():
            path.unlink()
