"""A comparison in every format: they agree, at any width."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from alat.keluaran import Cetak, mata, tables
from alat.kesepakatan import agree
from alat.pendukung import Write

# Side -> its file among the examples; of 2023 the PK is made on the spot.
RUNS: dict[str, tuple[str, ...]] = {
    "years": ("2023", "angka-dokumen"),
    "quarters": ("q4", "q1", "q3", "q2"),
    "year and quarter": ("q2", "2023"),
    "three": ("angka-dokumen", "q1", "2023"),
}
AKHIR = "        target_akhir: {tahun: 2026, nilai: 100, sumber: Renstra 2021-2026}\n"
PK = """\
format: kinerja/pk@1
tahun: 2023
instansi: Dinas Kependudukan dan Pencatatan Sipil
sasaran:
  - uraian: S
    indikator:
      - {id: ikm, nama: IKM, satuan: indeks, target: 80, rumus: skm}
      - {id: ketepatan_waktu, nama: KW, satuan: "%", target: 97, rumus: ketepatan_waktu}
      - {id: pks, nama: PKS, satuan: OPD, target: 10, rumus: pks, arah: turun}
      - {id: cakupan_dokumen, nama: CD, satuan: persen, target: 92,
         rumus: cakupan_dokumen}
      - {id: sakip, nama: SAKIP, satuan: nilai, target: 81, rumus: sakip}
"""
KATA = {"belum_ada": "belum ada", "tak_terhitung": "tak terhitung"}
runs = pytest.mark.parametrize("run", RUNS)


@pytest.fixture(params=[True, False], ids=["its PK", "no PK"])
def pk(request: pytest.FixtureRequest, write: Write, data: Path) -> tuple[str, ...]:
    """Name the PK: of both years, or of 2024 only, with a medium-term target."""
    isi = (data / "pk2024.yaml").read_text("utf-8")
    ada = isi.replace("        tercetak: [", f"{AKHIR}        tercetak: [")
    semua = ["--pk", str(write("pk2024.yaml", ada))]
    if request.param:
        semua += ["--pk", str(write("pk2023.yaml", PK))]
    return tuple(semua)


def _args(data: Path, run: str, pk: tuple[str, ...] = ()) -> tuple[object, ...]:
    return ("banding", *(data / "contoh" / f"{b}.yaml" for b in RUNS[run]), *pk)


@runs
def test_every_format_says_what_json_says(
    cetak: Cetak, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    _, *args = _args(data, run, pk)
    hasil = agree(cetak, "banding", *args)
    assert tables(cetak("banding", *args, format_="markdown")) == {
        "Realisasi": _realisasi(hasil),
        "Capaian %": _capaian(hasil),
        "Target jangka menengah": _akhir(hasil),
    }


@runs
def test_a_row_says_what_its_last_change_says(
    cetak: Cetak, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    for i in cetak.json(*_args(data, run, pk))["indikator"]:
        semua = [n for n in i["sisi"] if n["sejak"]]
        if not semua:
            assert (i["sejak"], i["hingga"], i["perubahan"]) == (None,) * 3
            continue
        n = semua[-1]
        for key in ("sejak", "perubahan", "relatif", "penilaian", "perubahan_capaian"):
            assert i[key] == n[key]
        assert i["hingga"] == n["sisi"]
        (lama,) = [m for m in i["sisi"] if m["sisi"] == n["sejak"]]
        if n["perubahan"] is not None:
            assert n["realisasi"] - lama["realisasi"] == n["perubahan"]
        if n["perubahan_capaian"] is not None:
            assert n["capaian"] - lama["capaian"] == n["perubahan_capaian"]


def _antara(hasil: Any) -> set[str]:
    """Name the sides that changes lie between, where there are more than two."""
    semua = {f"{i['sejak']} ke {i['hingga']}" for i in hasil["indikator"] if i["sejak"]}
    return semua if len(hasil["sisi"]) > 2 else set()


def _realisasi(hasil: Any) -> list[list[str]]:
    banyak = len(_antara(hasil)) > 1
    labels = [s["sisi"] for s in hasil["sisi"]]
    header = ["Indikator", "Satuan", *labels, *(["Antara"] if banyak else [])]
    rows = [[*header, "Perubahan", "Relatif %", "Penilaian"]]
    for i in hasil["indikator"]:
        nilai = [KATA.get(n["status"], mata(n["realisasi"])) for n in i["sisi"]]
        antara = f"{i['sejak']} ke {i['hingga']}" if i["sejak"] else "–"
        akhir = [mata(i["perubahan"]), mata(i["relatif"]), i["penilaian"] or "–"]
        tengah = [antara] if banyak else []
        rows.append([i["nama"], i["satuan"], *nilai, *tengah, *akhir])
    return rows


def _capaian(hasil: Any) -> list[list[str]]:
    ada = [not s["rumus_saja"] for s in hasil["sisi"]]
    labels = [s["sisi"] for s in hasil["sisi"] if not s["rumus_saja"]]
    rows = [["Indikator", "Target", *labels, "Poin persen"]]
    for i in hasil["indikator"]:
        berjanji = [n for n, janji in zip(i["sisi"], ada, strict=True) if janji]
        capaian = [mata(n["capaian"]) for n in berjanji]
        poin = mata(i["perubahan_capaian"])
        rows.append([i["nama"], _target(berjanji), *capaian, poin])
    return rows


def _target(berjanji: list[dict[str, Any]]) -> str:
    """Say each target once: the first, then whatever it changed to."""
    awal, *lain = (n for n in berjanji if n["target"] is not None)
    kata = [mata(awal["target"])]
    for lama, baru in pairwise((awal, *lain)):
        if baru["target"] != lama["target"]:
            kata.append(f"sejak {baru['sisi']} {mata(baru['target'])}")
    return "; ".join(kata)


def _akhir(hasil: Any) -> list[list[str]]:
    label = hasil["sisi"][-1]["sisi"]
    header = ["Indikator", f"Realisasi {label}", "Tahun", "Target", "Capaian %"]
    rows = [[*header, "Tercapai", "Sumber"]]
    kata = {True: "ya", False: "belum", None: "–"}
    for i in hasil["indikator"]:
        n = i["sisi"][-1]
        if n["target_akhir"] is not None:
            nilai = KATA.get(n["status"], mata(n["realisasi"]))
            tahun, target = str(n["tahun_target_akhir"]), mata(n["target_akhir"])
            capaian = mata(n["capaian_target_akhir"])
            akhir = [kata[n["tercapai_target_akhir"]], "Renstra 2021-2026"]
            rows.append([i["nama"], nilai, tahun, target, capaian, *akhir])
    return rows


@runs
def test_notes_are_those_of_json(
    cetak: Cetak, data: Path, run: str, pk: tuple[str, ...]
) -> None:
    hasil = cetak.json(*_args(data, run, pk))
    out = cetak(*_args(data, run, pk)).partition("\nCatatan\n")[2]
    codes = re.findall(r"\[(KIN\d{3})\]$", out, re.MULTILINE)
    tiap = [s for i in hasil["indikator"] for s in i["sisi"]]
    semua = [c for s in (*hasil["sisi"], *tiap) for c in s["catatan"]]
    assert sorted(codes) == sorted(c.partition(":")[0] for c in semua)


def test_a_detail_says_what_it_is_where_it_is_folded(
    cetak: Cetak, data: Path, monkeypatch: pytest.MonkeyPatch, pk: tuple[str, ...]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    teks = " ".join(cetak(*_args(data, "years", pk)).split())
    assert "indeks · relatif % 0,00" in teks
    assert ("target 80,00; sejak 2024 81,33" in teks) == (len(pk) > 2)


def test_an_older_side_may_know_other_indikator(
    cetak: Cetak, data: Path, write: Write
) -> None:
    contoh = data / "contoh"
    pk = write("pk.yaml", PK.replace("{id: ikm,", "{id: lama,"))
    isi = (contoh / "2023.yaml").read_text("utf-8").replace("  ikm:", "  lama:")
    paths = (write("2023.yaml", isi), contoh / "angka-dokumen.yaml")
    pks = ("--pk", pk, "--pk", data / "pk2024.yaml")
    rows = tables(cetak("banding", *paths, *pks, format_="markdown"))
    assert rows["Realisasi"][1][2:] == ["–", "81,33", "–", "–", "–"]
    assert rows["Realisasi"][-1] == ["IKM", "indeks", "81,33", *["–"] * 4]
    assert rows["Capaian %"][1][1:] == ["81,33", "–", "100,00", "–"]
    assert rows["Capaian %"][-1] == ["IKM", "80,00", "101,66", "–", "–"]


def test_the_office_is_named_as_elsewhere(cetak: Cetak, data: Path) -> None:
    q1, q2 = (data / "contoh" / f"q{n}.yaml" for n in (1, 2))
    kepala = [
        next(ln for ln in out.splitlines() if ln.startswith("- Instansi"))
        for out in (
            cetak("hitung", "-r", q1, format_="markdown"),
            cetak("banding", q1, q2, format_="markdown"),
        )
    ]
    assert kepala[0] == kepala[1]
    assert "Kabupaten Luwu Timur" in kepala[0]


def test_the_head_names_every_file(cetak: Cetak, data: Path, write: Write) -> None:
    q1 = str(data / "contoh" / "q1.yaml")
    json_ = write("q1.json", cetak("hitung", "-r", q1, format_="json"))
    paths = (json_, data / "contoh" / "2023.yaml", data / "contoh" / "q2.yaml")
    out = cetak("banding", *paths)
    sha = r"\(sha256 [0-9a-f]{12}\)"
    for line in (
        rf"2023 +2023\.yaml {sha}",
        rf"TW 1 2024 +q1\.json {sha}, dari q1\.yaml {sha}",
        rf"TW 2 2024 +q2\.yaml {sha}",
        rf"PK +2023: rumus PK 2024 pk2024\.yaml {sha}",
        rf"PK +TW 1 2024 dan TW 2 2024: pk2024\.yaml {sha}",
        r"Keterangan +2023: Hasil tahun 2023 menurut Lampiran 2 PK 2024, .*",
        r"Keterangan +TW 1 2024 dan TW 2 2024: Angka contoh, dibuat-buat; .*",
    ):
        assert re.search(rf"(?m)^{line}$", out), line
