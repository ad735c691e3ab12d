"""A verdict without a capaian, target 0 missed or reached, stands in every output."""

from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak
from alat.pendukung import Kinerja, Write
from alat.setahun import butir, janji, laporan, tulis

AKHIR = {"tahun": 2026, "nilai": 0, "sumber": "Renstra"}
PK = janji(
    [
        butir("meleset", 0, arah="turun", target_triwulan=[0] * 4, target_akhir=AKHIR),
        butir("tercapai", 0, arah="turun", target_triwulan=[0] * 4, target_akhir=AKHIR),
        butir("rasio", 5, arah="turun", rumus_turun="rasio"),
        butir("biasa", 5),
    ]
)
NILAI = {"meleset": 3, "tercapai": 0, "rasio": 0, "biasa": 4}
PUTUSAN = {"meleset": False, "tercapai": True, "rasio": True, "biasa": False}
BELUM, SELESAI = 1, 4  # quarters: in one the year goes on, with the other it is over
KATA = {BELUM: {True: "ya", False: "belum"}, SELESAI: {True: "ya", False: "tidak"}}


@pytest.fixture(params=[BELUM, SELESAI])
def triwulan(request: pytest.FixtureRequest) -> int:
    nomor: int = request.param
    return nomor


@pytest.fixture
def args(write: Write, triwulan: int) -> list[str | Path]:
    isi = {id_: {"nilai": n} for id_, n in NILAI.items()}
    return tulis(write, PK, laporan({"triwulan": triwulan}, realisasi=isi))


def test_for_programs(cetak: Cetak, args: list[Any], triwulan: int) -> None:
    isi = cetak.json("hitung", *args)
    assert {i["id"]: i["tercapai"] for i in isi["indikator"]} == PUTUSAN
    for i in isi["indikator"][:2]:
        assert (i["capaian"], i["capaian_triwulan"], i["status"]) == (
            None,
            None,
            "tak_terhitung",
        )
        assert i["tercapai_triwulan"] is PUTUSAN[i["id"]]
        assert i["target_akhir"]["tercapai"] is PUTUSAN[i["id"]]
    ringkasan = isi["ringkasan"]
    assert [*ringkasan][:4] == ["terhitung", "tak_terhitung", "belum_ada", "tercapai"]
    assert [*ringkasan.values()][:4] == [1, 3, 0, 2]
    rows = cetak.csv("hitung", *args)
    assert {r["id"]: r["tercapai"] for r in rows} == {
        id_: KATA[triwulan][p] for id_, p in PUTUSAN.items()
    }
    assert ringkasan["berjalan"] == (2 if triwulan == BELUM else 0)
    assert ringkasan["triwulan"]["tercapai"] == 1
    assert {i["masa_berjalan"] for i in isi["indikator"]} == {triwulan == BELUM}


@pytest.mark.parametrize(
    "options", [(), ("--rinci",), ("--per", "triwulan")], ids=" ".join
)
def test_for_eyes(
    cetak: Cetak, args: list[Any], triwulan: int, options: tuple[str, ...]
) -> None:
    kata = KATA[triwulan][False]
    out = " ".join(cetak("hitung", *args, *options).replace("|", " ").split())
    # Beside the year, or in a table of the quarter.
    lalu = "" if options != ("--per", "triwulan") else "Indikator meleset x "
    setahun, meleset = f"0,00 3,00 – {kata}", "0,00 3,00 – tidak"
    assert f"Indikator meleset x {setahun}" in out
    assert f"{lalu or setahun}{' ' * (not lalu)}{meleset}" in out
    assert "Indikator tercapai x 0,00 0,00 – ya" in out
    akhir = "dari target 0,00 pada 2026 (Renstra), capaian –"
    assert f"3,00 {akhir}, belum tercapai" in out
    assert f"0,00 {akhir}, tercapai" in out
    assert "meleset target akhir nol: capaian tidak dapat dihitung [KIN401]" in out
    sisa = "2 belum (tahun berjalan), 3" if triwulan == BELUM else "3"
    assert f"2 dari 4 berputusan, {sisa} tak terhitung" in out


def test_in_an_explanation(cetak: Cetak, args: list[Any], triwulan: int) -> None:
    out, kata = cetak("jelaskan", "meleset", *args), KATA[triwulan][False]
    assert f"── {kata} tercapai: realisasi 3,00 > target 0,00\n" in out
    sejak = f"target triwulan {triwulan} (sejak 1 Januari) 0,00"
    assert f"── {sejak}: tidak tercapai\n" in out
    isi = cetak.json("jelaskan", *args)
    assert {i["id"]: i["tercapai"] for i in isi["indikator"]} == PUTUSAN


def test_in_a_projection(cetak: Cetak, args: list[Any], triwulan: int) -> None:
    bila = ("--bila", "meleset.nilai=0", "--bila", "tercapai.nilai=1")
    semua = cetak.csv("proyeksi", *args, *bila)
    rows = {(r["id"], r["keadaan"]): r for r in semua}
    assert {k: r["tercapai"] for k, r in rows.items()} == {
        **{(id_, "sekarang"): KATA[triwulan][p] for id_, p in PUTUSAN.items()},
        ("meleset", "bila"): "ya",
        ("tercapai", "bila"): KATA[triwulan][False],
    }
    perlu = rows["meleset", "sekarang"]
    assert (perlu["perlu"], perlu["status_kebutuhan"]) == ("0.00", "perlu")
    assert perlu["keterangan"] == "harus turun 3,00 x"


@pytest.mark.parametrize("triwulan", [SELESAI])
@pytest.mark.parametrize("akhiran", ["yaml", "json"])
def test_in_a_comparison(
    kinerja: Kinerja, cetak: Cetak, args: list[Any], tmp_path: Path, akhiran: str
) -> None:
    sisi = [args[1], args[1]]
    if akhiran == "json":
        assert kinerja("hitung", *args, "-o", tmp_path / "h.json").status == 0
        sisi[0] = tmp_path / "h.json"
    rows = cetak.csv("banding", *sisi)
    for r in rows:
        assert r["tercapai"] == KATA[SELESAI][PUTUSAN[r["id"]]]
        akhir = r["id"] in {"meleset", "tercapai"} and r["tahun_target_akhir"]
        benar = KATA[BELUM][PUTUSAN[r["id"]]]  # its year is still to come
        assert r["tercapai_target_akhir"] == (benar if akhir else "")
    out = " ".join(cetak("banding", *sisi).split())
    assert "Indikator meleset 0,00 tidak tercapai tidak tercapai –" in out
    assert "Indikator rasio 5,00 tercapai tercapai –" in out


def test_what_a_verdict_hangs_on(kinerja: Kinerja, args: list[Any]) -> None:
    out = kinerja("periksa", args[1]).out
    assert "KIN353 catatan: bila nilai 0,01, target tidak tercapai" in out
