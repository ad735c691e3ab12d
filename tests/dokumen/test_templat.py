"""``kinerja templat``: left empty nothing is there yet; filled in, it computes."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from alat.naskah import naskah_pk
from alat.pendukung import Kinerja, Write

PK = ["pk2024.yaml", "contoh/pk-dinas-lain.yaml", "mulai/pk.yaml"]


def _templat(kinerja: Kinerja, *args: object) -> str:
    return kinerja("templat", *args).clean()


def _hitung(kinerja: Kinerja, path: Path, pk: Path) -> Any:
    args = ("hitung", "-r", path, "--pk", pk, "--format", "json")
    out = kinerja(*args).clean()
    return json.loads(out)


@pytest.mark.parametrize("triwulan", [(), ("--triwulan", 3)], ids=["year", "quarter"])
@pytest.mark.parametrize("pk", PK)
def test_left_empty_nothing_is_there_yet(
    kinerja: Kinerja, data: Path, write: Write, pk: str, triwulan: tuple[object, ...]
) -> None:
    kosong = write("r.yaml", _templat(kinerja, "--pk", data / pk, *triwulan))
    hasil = _hitung(kinerja, kosong, data / pk)
    assert {i["status"] for i in hasil["indikator"]} == {"belum_ada"}
    assert hasil["ringkasan"]["rata_rata_capaian"] is None
    assert hasil["realisasi"][0]["triwulan"] == (3 if triwulan else None)
    assert kinerja("periksa", kosong, "--pk", data / pk, "--ketat")[0] == 0


def test_inputs_that_have_parts_name_them(kinerja: Kinerja, data: Path) -> None:
    out = _templat(kinerja, "--pk", data / "pk2024.yaml")
    parts = re.findall(r"^ +(\w+): .*; atau (\{.*\})$", out, re.MULTILINE)
    sakip = "{keberadaan: , kualitas: , pemanfaatan: }"
    komponen = ["perencanaan", "pengukuran", "pelaporan", "evaluasi"]
    assert parts[-4:] == [(k, sakip) for k in komponen]
    assert [p for _, p in parts[:-4]] == ["{terbit: , wajib: }"] * 6


ISI = {
    "ikm": ['unsur: ["3", "3,5"]', "responden: 12"],
    "ketepatan_waktu": ["tepat_waktu: 9", "ditargetkan: 10"],
    "pks": ["mitra: [{nama: Dinas A, jenis: baru}]"],
    "sakip": ["perencanaan: 24", "pengukuran: 24", "pelaporan: 12", "evaluasi: 20"],
    "persalinan_faskes": ["pembilang: 3", "penyebut: 4"],
    "kunjungan_lengkap": ["k6: 3", "ibu_hamil: 4", "kn: 1", "bayi: 2"],
    "mutu_puskesmas": [
        'nilai: {Puskesmas Utara: 3, Puskesmas Tengah: 3, Puskesmas Selatan: "7,5"}'
    ],
    "pendapatan_blud": ["nilai: [3, 5]"],
    "tumbuh_blud": ["sekarang: 104", "sebelum: 100"],
    "kematian_ibu": ["jumlah: 3"],
    "akb": ["pembilang: 1", "penyebut: 125"],
    "stunting": ['nilai: "17,5"'],
}


def _filled(text: str) -> str:
    lines: list[str] = []
    kunci = ""
    for line in text.splitlines():
        if head := re.fullmatch(r"  (\w+):", line):
            kunci = head[1]
        nama = line.strip().partition(":")[0]
        isi = [i for i in ISI.get(kunci, ()) if i.startswith(f"{nama}:")]
        if kunci == "cakupan_dokumen" and re.match(r"    \w+: ", line):
            isi = [f'{nama}: "90,5"']
        lines.append(f"    {isi[0]}" if isi and line.startswith("    ") else line)
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("pk", "realisasi"),
    [
        ("pk2024.yaml", [81.25, 90.00, 1, 90.50, 80.00]),
        ("contoh/pk-dinas-lain.yaml", [75, 62.5, 4, 8, 4, 3, 8, 17.5]),
    ],
)
def test_filled_in_it_computes(
    kinerja: Kinerja, data: Path, write: Write, pk: str, realisasi: list[float]
) -> None:
    text = _filled(_templat(kinerja, "--pk", data / pk, "--triwulan", 1))
    hasil = _hitung(kinerja, write("r.yaml", text), data / pk)
    assert [i["realisasi"] for i in hasil["indikator"]] == realisasi
    assert {i["status"] for i in hasil["indikator"]} == {"terhitung"}


def test_the_second_way_of_filling_in(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    text = _templat(kinerja, "--pk", data / "pk2024.yaml", "--triwulan", 1)
    nilai = re.sub(r"#nilai_skm: +", 'nilai_skm: "3,253" ', text)
    jumlah = re.sub(r"#jumlah: +", "jumlah: 15 ", nilai)
    hasil = _hitung(kinerja, write("r.yaml", jumlah), data / "pk2024.yaml")
    assert [i["realisasi"] for i in hasil["indikator"]][:3] == [81.33, None, 15]


def test_budgets_only_where_there_are_programs(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    tanpa = naskah_pk("{id: a, nama: A, satuan: x, target: 1, rumus: nilai}")
    assert "anggaran:" not in _templat(kinerja, "--pk", write("pk.yaml", tanpa))
    out = _templat(kinerja, "--pk", data / "pk2024.yaml")
    assert re.findall(r"^  (\d): # Program ", out, re.MULTILINE) == list("1234512345")


def test_a_changed_budget_stands_beside_what_was_spent(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    pk = data / "pk2024.yaml"
    out = _templat(kinerja, "--pk", pk, "--triwulan", 1)
    awal, ubah = out.split("\nanggaran_perubahan:\n")
    assert awal.endswith("\n# Pagu yang baru, hanya bila pagunya berubah.")
    assert awal.partition("\nanggaran:\n")[2].splitlines()[:5] == ubah.splitlines()
    terpakai = re.sub(r"^  (\d):", r"  \1: 5", awal, flags=re.MULTILINE)
    diubah = re.sub(r"^  (\d):", r"  \1: 10", ubah, flags=re.MULTILINE)
    path = write("r.yaml", f"{terpakai}\nanggaran_perubahan:\n{diubah}")
    args = ("anggaran", "-r", path, "--pk", pk, "--format", "json")
    isi = kinerja(*args).clean()
    assert {p["serapan"] for p in json.loads(isi)["program"]} == {50.0}


PERINTAH = (
    *(("hitung", "--rinci", "-r"), ("hitung", "--ketat", "-r"), ("jelaskan", "-r")),
    *(("anggaran", "-r"), ("proyeksi", "-r"), ("periksa",), ("periksa", "--ketat")),
)


@pytest.mark.parametrize("args", PERINTAH, ids=" ".join)
@pytest.mark.parametrize("isi", ["", ": 5"], ids=["blank", "spent"])
def test_a_blank_changed_budget_changes_nothing(
    kinerja: Kinerja, data: Path, write: Write, args: tuple[str, ...], isi: str
) -> None:
    pk = data / "pk2024.yaml"
    write("pk.yaml", pk.read_text("utf-8"))
    path = write("r.yaml", "")
    templat = _templat(kinerja, "--pk", pk, "--triwulan", 1)
    templat = re.sub(r"^pk: .*", "pk: pk.yaml", templat, flags=re.MULTILINE)
    awal, ubah = templat.split("\nanggaran_perubahan:\n")
    terpakai = re.sub(r"^  (\d):", rf"  \1{isi or ':'}", awal, flags=re.MULTILINE)
    sama = []
    for akhir in ("\n", f"\nanggaran_perubahan:\n{ubah}"):
        path.write_text(f"{terpakai}{akhir}", "utf-8")
        ran = kinerja(*args, path)
        sama.append(tuple(re.sub("sha256 \\w+", "", str(teks)) for teks in ran))
    assert sama[0] == sama[1]


def test_a_name_cannot_leave_its_comment(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    pk = (data / "mulai" / "pk.yaml").read_text("utf-8")
    nama = '"Indeks\\n  jahat: 1 \\x1b[31m"'
    path = write("pk.yaml", pk.replace("Indeks Kepuasan Masyarakat", nama))
    out = _templat(kinerja, "--pk", path)
    assert "\n  # Indeks jahat: 1 \\x1b[31m; target 82,50 indeks\n" in out


def test_neither_can_a_name_on_a_scale(
    kinerja: Kinerja, data: Path, write: Write
) -> None:
    skala = 'skala: ["Rendah\\n  jahat: 1", Tinggi]'
    pk = (data / "mulai" / "pk.yaml").read_text("utf-8")
    pk = re.sub(r"target: .*", f"target: Tinggi\n        {skala}", pk, count=1)
    path = write("pk.yaml", re.sub(r"rumus: .*", "rumus: predikat", pk, count=1))
    out = _templat(kinerja, "--pk", path)
    assert ": Rendah jahat: 1 atau Tinggi\n" in out


@pytest.mark.parametrize(
    ("bobot", "tiap"),
    [
        (
            "{Unit A: 3, Unit B: 1}",
            "nilai yang dirata-ratakan (x): {Unit A: , Unit B: }",
        ),
        ("[3, 1]", "nilai yang dirata-ratakan (x), 2 butir berurutan"),
    ],
)
def test_values_that_weigh_are_named(
    kinerja: Kinerja, write: Write, bobot: str, tiap: str
) -> None:
    butir = "{id: a, nama: A, satuan: x, target: 1, rumus: rata_rata, bobot_nilai: "
    pk = write("pk.yaml", naskah_pk(f"{butir}{bobot}}}"))
    out = _templat(kinerja, "--pk", pk)
    assert re.findall(r"nilai: +# (.*)", out) == [tiap]
