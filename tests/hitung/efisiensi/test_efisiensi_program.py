"""Efficiency of programs and kegiatan that have indikator of their own."""

from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Write
from alat.pohon_program import belanja_pohon, pk_pohon
from alat.setahun import butir, hitung, laporan, tulis
from alat.uang import RUMUS
from kinerja_cli.hitung.efisiensi import Efisiensi

POHON = {"1": {"1.1": {"1.1.1": 300, "1.1.2": 100}}, "2": 400}
UANG = {"1.1.1": 240, "1.1.2": 80, "2": 100}


def _pk(rumus: str | None = "selisih") -> dict[str, Any]:
    pk = pk_pohon(POHON, konvensi={"efisiensi": rumus} if rumus else {})
    satu, dua = pk["program"]
    satu["indikator"] = [butir("p", 100), butir("q", 100)]
    satu["kegiatan"][0]["indikator"] = [butir("k", 100)]
    dua["indikator"] = [butir("d", 100)]
    return pk


def _isi(uang: dict[str, Any], **capaian: Any) -> dict[str, Any]:
    isi = {i: {"nilai": n} for i, n in ({"a": 90} | capaian).items()}
    return belanja_pohon(uang, realisasi=isi)


def _tiap(pk: dict[str, Any], isi: dict[str, Any]) -> dict[str, Efisiensi]:
    return {e.nama: e for e in hitung(pk, isi).efisiensi.program}


def test_the_mean_of_its_own_beside_its_own_money() -> None:
    tiap = _tiap(_pk(), _isi(UANG, p=90, q=110, k=70))
    assert [*tiap] == ["program 1", "kegiatan 1.1"]  # of program 2 nothing is known
    semua = ((e.capaian, *e.nilai) for e in tiap.values())
    nilai = [[n.nilai for n in angka if n] for angka in semua]
    assert nilai == [[100, 20], [70, -10]]


def test_what_is_blank_leaves_it_uncomputed() -> None:
    uang = UANG | {"1.1.2": None}
    tiap = _tiap(_pk(), _isi(uang, p=90, k=70))
    kata = {n: [d.message for d in e.catatan] for n, e in tiap.items()}
    tanpa = "kegiatan 1.1 tanpa sub kegiatan 1.1.2"
    awal = "efisiensi tidak dihitung: "
    assert kata == {
        "program 1": [f"{awal}program 1 di {tanpa} dan `q` belum terhitung"],
        "kegiatan 1.1": [f"{awal}{tanpa}"],
    }
    tiap = _tiap(_pk(), _isi({"1.1.1": 1}, d=50))
    (d,) = tiap["program 2"].catatan
    assert d.message == f"{awal}program 2 belum diisi"


@pytest.mark.parametrize("rumus", [None, *RUMUS])
def test_every_output_says_it(cetak: Cetak, write: Write, rumus: str | None) -> None:
    args = tulis(write, _pk(rumus), _isi(UANG, p=90, q=110, k=70, d=60))
    isi = cetak.json("anggaran", *args)
    tiap = isi["kinerja_program"]
    bagian = ["kinerja_program", "kinerja_kegiatan", "kinerja_program"]
    assert [e["bagian"] for e in tiap] == bagian
    assert [e["kode"] for e in tiap] == ["1", "1.1", "2"]
    assert [e["capaian"] for e in tiap] == [100, 70, 60]
    rows = cetak.csv("anggaran", *args)[-3:]
    assert [r["bagian"] for r in rows] == bagian
    for e, row in zip(tiap, rows, strict=True):
        assert {k: row[k] for k in ("kode", "capaian", "serapan")} == {
            k: str(e[k]) for k in ("kode", "capaian", "serapan")
        }
    layar = cetak("anggaran", *args)
    assert "Kinerja dan anggaran program" in layar


def test_without_indikator_nothing_is_said(cetak: Cetak, write: Write) -> None:
    args = tulis(write, pk_pohon(POHON), _isi(UANG))
    assert "kinerja_program" not in cetak.json("anggaran", *args)
    assert "Kinerja dan anggaran program" not in cetak("anggaran", *args)


def test_it_is_explained_down_to_its_own_money(cetak: Cetak, write: Write) -> None:
    args = tulis(write, _pk(), _isi(UANG, p=90, q=110, k=70))
    isi = cetak.json("jelaskan", "efisiensi", *args)
    assert [e["bagian"] for e in isi["efisiensi"]] == ["sasaran", "seluruhnya"]
    program = isi["efisiensi_program"]
    tiap = [(e["bagian"], e["kode"], e["nilai"][0]["nilai"]) for e in program]
    assert tiap == [("kinerja_program", "1", "20"), ("kinerja_kegiatan", "1.1", "-10")]
    letak = _letak(program[1]["nilai"][0])
    assert [(n["label"], n["letak"]["berkas"]) for n in letak] == [
        *((f"realisasi sub kegiatan 1.1.{n}", "r1.yaml") for n in (1, 2)),
        *((f"pagu sub kegiatan 1.1.{n}", "pk.yaml") for n in (1, 2)),
    ]
    layar = cetak("jelaskan", "efisiensi", *args)
    assert "selisih kegiatan 1.1 = -10,00" in layar
    rows = cetak.csv("jelaskan", "efisiensi", *args)
    nama = [r["label"] for r in rows if r["bagian"] == "efisiensi"]
    assert nama == ["sasaran 1", "seluruhnya", "program 1", "kegiatan 1.1"]
    assert "efisiensi_program" not in cetak.json("jelaskan", "rata_rata", *args)


def _letak(langkah: dict[str, Any]) -> list[dict[str, Any]]:
    """Walk the steps that stand in a file."""
    di_bawah = [n for d in langkah["dasar"] for n in _letak(d)]
    return [langkah, *di_bawah] if langkah["letak"] else di_bawah


def test_a_mean_over_sums_that_go_on_says_what_it_is_without_them() -> None:
    pk = _pk()
    pk["sasaran"][0]["indikator"].append(butir("n", 100, "cacah"))
    pk["program"][0]["indikator"].append(butir("m", 100, "cacah"))
    awal = laporan(1, anggaran=UANG)
    isi = {"a": {"nilai": 90}, "n": {"jumlah": 30}, "p": {"nilai": 80}}
    awal["realisasi"] = isi | {"m": {"jumlah": 20}, "k": {"nilai": 70}}
    semua = hitung(pk, awal).efisiensi
    kata = {
        e.nama: [d.message for d in e.catatan if d.code == "KIN419"]
        for e in (*semua.baris, *semua.program)
    }
    lanjut = "memuat jumlah yang masih berjalan terhadap target setahun"
    assert kata == {
        "sasaran 1": [f"rata-rata sasaran 1 (60,00) {lanjut} (n); tanpa itu 90,00"],
        "seluruhnya": [f"rata-rata seluruhnya (60,00) {lanjut} (n); tanpa itu 90,00"],
        "program 1": [f"rata-rata program 1 (50,00) {lanjut} (m); tanpa itu 80,00"],
        "kegiatan 1.1": [],
    }
